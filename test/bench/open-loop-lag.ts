// How late an open loop sends: open-loop-lag.ts HOST RATE spin|timer SECONDS. Prints one line of JSON (`OpenLoopRun`).
import process from 'node:process'
import { monotonicClock as clock } from '../../src/foundation/clock.ts'
import { countOf, valueAtRank } from '../../src/foundation/distribution.ts'
import { startOpenLoop } from '../../src/load/open-loop.ts'
import { choosePacer } from '../../src/load/pacer.ts'
import { Recorder } from '../../src/load/recorder.ts'
import { sendLagsIn, tallyOf } from '../../src/load/recorder-memory.ts'
import { requestsInTurn } from '../../src/load/request-source.ts'
import { constantSchedule } from '../../src/load/schedule.ts'
import { percentileOf } from '../../src/measure/percentile.ts'
import { createHttpTransport } from '../../src/transport/http-transport.ts'
import { fastExpectation, fastHttpRequest } from './fast-request.ts'
import type { OpenLoopRun } from './open-loop-run.ts'

const [host = '', rateText, pacing, secondsText] = process.argv.slice(2)
const [rate, seconds] = [Number(rateText), Number(secondsText)]
if ((pacing !== 'spin' && pacing !== 'timer') || !(rate > 0) || !(seconds > 0)) {
  throw new Error('usage: open-loop-lag.ts HOST RATE spin|timer SECONDS')
}

const lanes = 64
const transport = createHttpTransport({
  target: {
    protocol: 'http',
    url: host,
    secure: false,
    headers: [],
    serverTimeoutS: 1,
    streaming: false,
    connections: 1,
    transport: 'direct',
    requestTimeoutMs: 5000,
  },
  clock,
  expectation: fastExpectation(),
})
const source = requestsInTurn([fastHttpRequest()])
await transport.open(lanes)
// The first tenth of a second is for the compiler of the engine.
await run(new Recorder(), Math.ceil(rate / 10))
const recorder = new Recorder()
const [cpu, begun] = [process.cpuUsage(), clock.now()]
await run(recorder, Math.ceil(rate * seconds))
const used = process.cpuUsage(cpu)
const wall = clock.now() - begun
await transport.close()

const { sent, failed } = tallyOf([recorder.memory])
if (failed > 0) throw new Error(`${failed} of ${sent} requests failed`)
const lags = sendLagsIn(recorder.memory)
const lagUs = (percentile: number): number => percentileOf(lags, countOf(lags), percentile)! / 1000
const result: OpenLoopRun = {
  sent,
  sendLag: { p50: lagUs(50), p99: lagUs(99), max: valueAtRank(lags, sent - 1)! / 1000 },
  cpuCores: ((used.user + used.system) * 1000) / wall,
}
process.stdout.write(`${JSON.stringify(result)}\n`)

async function run(into: Recorder, limit: number): Promise<void> {
  await startOpenLoop({
    transport,
    clock,
    recorder: into,
    source,
    schedule: constantSchedule(rate),
    pacer: choosePacer(pacing as 'spin' | 'timer', 1, clock),
    lanes,
    limit,
  }).finished
}
