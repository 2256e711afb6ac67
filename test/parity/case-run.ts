import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { MeasuredResult } from '../real/measured-process.ts'
import { type CsvKeys, csvKeys } from './csv-keys.ts'
import { type ParityCase, profileFile, shortWindows } from './parity-case.ts'
import { type ProfileLayout, profileLayout } from './profile-layout.ts'
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
  /** Those beside it, by name. */
  readonly otherCsvs: ReadonlyMap<string, CsvKeys>
  /** Absent when it wrote no profile export. */
  readonly profile?: ProfileLayout
  /** How many traces the server has written, file by file; absent where it does not trace. */
  readonly traces?: readonly number[]
  /** Requests that the server counted, failed ones too; undefined where the server cannot be asked. */
  readonly served: number | undefined
  readonly seconds: number
}

/** Where programs find a server, and what is known of it. */
export type CaseServer = {
  readonly url: (protocol: 'http' | 'grpc') => string
  /** What stands for which word of a case's arguments. */
  readonly places: ReadonlyMap<string, string>
  readonly relays: readonly RecordingRelay[]
  readonly served: (model: string) => Promise<number | undefined>
  /** How many traces there are in each file since it was asked last; absent where it does not trace. */
  readonly takeTraces?: () => Promise<readonly number[]>
}

export const csvFile = 'out.csv'

/** The arguments that both programs get; without a server, its places are named by `@url`, `@metrics` and the like. */
export const commandLine = (parityCase: ParityCase, server?: CaseServer): readonly string[] => {
  const { model, protocol, args, windows = shortWindows } = parityCase
  const place = args.includes('-u') ? [] : ['-u', server?.url(protocol) ?? '@url']
  const own = args.map((word) => word.replace(/^@[a-z-]+/, (name) => server?.places.get(name) ?? name))
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
    for (const [name, content] of given) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), content)
    }
    for (const relay of server.relays) relay.take()
    await server.takeTraces?.()
    const before = await server.served(parityCase.model)
    const began = performance.now()
    const { code, stdout, stderr } = await program(commandLine(parityCase, server), folder)
    const seconds = (performance.now() - began) / 1000
    const after = await server.served(parityCase.model)
    const traces = await server.takeTraces?.()
    return {
      code,
      stdout,
      stderr,
      traffic: seenTraffic(server.relays.flatMap((relay) => relay.take())),
      ...(await filesIn(folder)),
      ...(traces === undefined ? {} : { traces }),
      served: before === undefined || after === undefined ? undefined : after - before,
      seconds,
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

const filesIn = async (folder: string): Promise<Pick<CaseRun, 'csv' | 'otherCsvs' | 'profile'>> => {
  const names = await readdir(folder)
  const textOf = (name: string): Promise<string> => readFile(join(folder, name), 'utf8')
  const otherCsvs = new Map<string, CsvKeys>()
  for (const name of names) if (name.endsWith(`.${csvFile}`)) otherCsvs.set(name, csvKeys(await textOf(name)))
  return {
    otherCsvs,
    ...(names.includes(csvFile) ? { csv: csvKeys(await textOf(csvFile)) } : {}),
    ...(names.includes(profileFile) ? { profile: profileLayout(await textOf(profileFile)) } : {}),
  }
}
