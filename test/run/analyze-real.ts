import { monotonicClock } from '../../src/foundation/clock.ts'
import { Failure } from '../../src/foundation/failure.ts'
import { parseArgv } from '../../src/plan/argv.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import type { Protocol } from '../../src/plan/plan.ts'
import { readReport } from '../../src/report/read-report.ts'
import type { Report } from '../../src/report/report.ts'
import { writeReport } from '../../src/report/write-report.ts'
import { analyze } from '../../src/run/analyze.ts'
import type { Progress } from '../../src/run/progress.ts'
import type { RealTriton } from '../real/triton.ts'

export type Analysis = {
  readonly protocol: Protocol
  readonly argv: readonly string[]
  /** Another place than the protocol's port of the server. */
  readonly url?: string
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
  /** With the self-test of the client, which no other test needs and which takes longer than most measurements here. */
  readonly floor?: boolean
}

/** Measures with short windows that always agree, unless told otherwise; the report has been written and read again. */
export const analyzeAt = async (
  server: Pick<RealTriton, 'httpHost' | 'grpcHost'>,
  analysis: Analysis,
): Promise<Report> => {
  const { protocol, argv, url, signal, onProgress, floor = false } = analysis
  const host = url ?? (protocol === 'http' ? server.httpHost : server.grpcHost)
  const short = ['-p', '100', '-s', '100000', '-r', '3'].filter(
    (_, place, words) => !argv.includes(words[place - (place % 2)]!),
  )
  const plan = parsePlan(parseArgv(['-u', host, '-i', protocol, ...short, ...argv], ['analyze']))
  const report = await analyze(plan, {
    clock: monotonicClock,
    signal: signal ?? new AbortController().signal,
    ...(onProgress === undefined ? {} : { onProgress }),
    ...(floor ? {} : { measureFloor: async () => undefined }),
  })
  return readReport(writeReport(report), 'the report')
}

/** The Failure that such a run ends with. */
export const failureAt = async (
  server: Pick<RealTriton, 'httpHost' | 'grpcHost'>,
  analysis: Analysis,
): Promise<Failure> => {
  try {
    await analyzeAt(server, analysis)
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('the run did not fail')
}

/** Successes of a model by the server's own count. */
export const successesOf = async (server: RealTriton, model: string): Promise<number> => {
  const response = await fetch(`${server.httpUrl}/v2/models/${model}/stats`)
  const { model_stats } = (await response.json()) as {
    readonly model_stats: readonly { readonly inference_stats: { readonly success: { count: number } } }[]
  }
  return model_stats[0]?.inference_stats.success.count ?? Number.NaN
}
