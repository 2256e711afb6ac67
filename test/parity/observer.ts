import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { analyzeCommand } from '../../src/cli/analyze-command.ts'
import type { Report } from '../../src/report/report.ts'
import { type RealTriton, startTriton, type TritonOptions } from '../real/triton.ts'
import { type RecordingRelay, recordingRelay } from './recording-relay.ts'
import { type SeenTraffic, seenTraffic } from './seen-traffic.ts'

/** What the command line tool did: its exit code, what it printed, its report, and what the relays saw. */
export type Observed = {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  readonly report: Report
  readonly traffic: SeenTraffic
  /** What was sent over each connection that brought an inference. */
  readonly connections: readonly Buffer[]
}

/** A real server behind a relay for each protocol, and a folder for files of a test. */
export type Observer = {
  readonly server: RealTriton
  readonly relays: Readonly<Record<'http' | 'grpc', RecordingRelay>>
  readonly folder: string
  /** Writes a file, and returns its path. */
  readonly file: (name: string, content: string) => Promise<string>
  /** Runs `analyze` in this process with HTTP at the relay, unless `-u` is given. */
  readonly observe: (model: string, ...argv: readonly string[]) => Promise<Observed>
  readonly stop: () => Promise<void>
}

const interrupts = ['SIGINT', 'SIGTERM'] as const
const streams = ['stdout', 'stderr'] as const

export const startObserver = async (options: TritonOptions): Promise<Observer> => {
  const folder = await mkdtemp(join(tmpdir(), 'observer-'))
  const server = await startTriton(options)
  const relays = { http: await recordingRelay(server.httpHost), grpc: await recordingRelay(server.grpcHost) }
  return {
    server,
    relays,
    folder,
    file: async (name, content) => {
      await writeFile(join(folder, name), content)
      return join(folder, name)
    },
    observe: async (model, ...argv) => {
      for (const relay of Object.values(relays)) relay.take()
      const json = join(folder, 'report.json')
      await rm(json, { force: true })
      const place = argv.includes('-u') ? [] : ['-u', relays.http.host]
      const printed = await printedBy(() => analyzeCommand(['-m', model, ...place, '--json', json, ...argv]))
      const taken = Object.values(relays).flatMap((relay) => relay.take())
      return {
        ...printed,
        report: JSON.parse(await readFile(json, 'utf8')) as Report,
        traffic: seenTraffic(taken),
        connections: taken.filter((bytes) => seenTraffic([bytes]).inferences.length > 0),
      }
    },
    stop: async () => {
      await Promise.all(Object.values(relays).map((relay) => relay.stop()))
      await server.stop()
      await rm(folder, { recursive: true })
    },
  }
}

/** Runs a command of this process, keeping what it prints. */
const printedBy = async (command: () => Promise<number>) => {
  const printed = { stdout: '', stderr: '' }
  const before = interrupts.map((name) => process.listeners(name))
  const writers = { stdout: process.stdout.write, stderr: process.stderr.write }
  for (const name of streams)
    process[name].write = (text: string | Uint8Array) => {
      printed[name] += String(text)
      return true
    }
  try {
    return { code: await command(), ...printed }
  } finally {
    for (const name of streams) process[name].write = writers[name]
    // The command keeps listening, for its process ends with it.
    for (const [place, name] of interrupts.entries())
      for (const listener of process.listeners(name))
        if (!before[place]!.includes(listener)) process.removeListener(name, listener)
  }
}
