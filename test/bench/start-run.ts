import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { text } from 'node:stream/consumers'
import type { BenchRun } from './bench-figures.ts'
import type { FastTriton } from './fast-triton-process.ts'
import { median } from './figures.ts'

const starts = 3

/** Starts ours (`program`: what Node runs) three times and takes the middle one of the times to its first inference. */
export async function runStart(
  program: string,
  args: readonly string[],
  server: FastTriton,
): Promise<BenchRun> {
  const times: number[] = []
  for (let place = 0; place < starts; place += 1) {
    const time = await timeToInference([program, 'analyze', ...args], server)
    if (typeof time === 'string') return { figures: {}, faults: [time] }
    times.push(time)
  }
  return { figures: { start: median(times) }, faults: [] }
}

/** In ms, or why there is none. */
async function timeToInference(nodeArgs: readonly string[], server: FastTriton): Promise<number | string> {
  await server.watch()
  const begin = process.hrtime.bigint()
  const child = spawn(process.execPath, nodeArgs, { stdio: ['ignore', 'ignore', 'pipe'] })
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close')])
  if (code !== 0) return `ours exited with ${code}: ${stderr.trim().split('\n').at(-1)}`
  const inferenceAt = await server.watched()
  return inferenceAt === undefined ? 'the server saw no request of ours' : Number(inferenceAt - begin) / 1e6
}
