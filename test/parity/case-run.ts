import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MeasuredResult } from '../real/measured-process.ts'
import { type CsvKeys, csvKeys } from './csv-keys.ts'
import { type ParityCase, shortWindows } from './parity-case.ts'
import type { RecordingRelay } from './recording-relay.ts'
import { type SeenTraffic, seenTraffic } from './seen-traffic.ts'

/** A program that takes perf_analyzer's arguments and runs in `folder`. */
export type Program = (args: readonly string[], folder: string) => Promise<MeasuredResult>

/** What one program did with one command line. */
export type CaseRun = {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  readonly traffic: SeenTraffic
  /** Absent when it wrote none. */
  readonly csv?: CsvKeys
  /** Files that it left, without the case's own. */
  readonly files: readonly string[]
  /** Requests that the server counted, failed ones too; undefined where the server cannot be asked. */
  readonly served: number | undefined
  readonly seconds: number
}

/** Where programs find a server, and what is known of it. */
export type CaseServer = {
  readonly url: (protocol: 'http' | 'grpc') => string
  readonly metricsHost: string
  readonly relays: readonly RecordingRelay[]
  readonly served: (model: string) => Promise<number | undefined>
}

export const csvFile = 'out.csv'

/** The arguments that both programs get; without a server, its places are named by `@url` and `@metrics`. */
export const commandLine = (parityCase: ParityCase, server?: CaseServer): readonly string[] => {
  const { model, protocol, args, windows = shortWindows } = parityCase
  const place = args.includes('-u') ? [] : ['-u', server?.url(protocol) ?? '@url']
  const own = args.map((word) => word.replace('@metrics', server?.metricsHost ?? '@metrics'))
  const csv = args.includes('-f') ? [] : ['-f', csvFile]
  // A window that a single count asks for is not to be asked for twice.
  const asked = args.includes('--request-count') ? [] : windows
  const name = model === '' ? [] : ['-m', model]
  return [...name, '-i', protocol, ...place, ...own, ...asked, ...csv]
}

/** Runs a program on a case, in a folder of its own. */
export const runCase = async (
  program: Program,
  parityCase: ParityCase,
  server: CaseServer,
): Promise<CaseRun> => {
  const folder = await mkdtemp(join(tmpdir(), 'parity-'))
  const given = Object.entries(parityCase.files ?? {})
  try {
    for (const [name, text] of given) await writeFile(join(folder, name), text)
    for (const relay of server.relays) relay.take()
    const before = await server.served(parityCase.model)
    const began = performance.now()
    const { code, stdout, stderr } = await program(commandLine(parityCase, server), folder)
    const seconds = (performance.now() - began) / 1000
    const after = await server.served(parityCase.model)
    const files = (await readdir(folder)).filter((name) => !given.some(([own]) => own === name)).sort()
    return {
      code,
      stdout,
      stderr,
      traffic: seenTraffic(server.relays.flatMap((relay) => relay.take())),
      ...(files.includes(csvFile) ? { csv: csvKeys(await readFile(join(folder, csvFile), 'utf8')) } : {}),
      files,
      served: before === undefined || after === undefined ? undefined : after - before,
      seconds,
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}
