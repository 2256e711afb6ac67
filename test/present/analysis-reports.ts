import type { LevelResult, WindowResult } from '../../src/measure/level-result.ts'
import type { MeasurementPlan } from '../../src/plan/plan.ts'
import type { Report, Settings } from '../../src/report/report.ts'
import { buildLevel, buildReport } from './view-builder.ts'

/** A report whose settings differ from perf_analyzer's defaults (judged on the mean, HTTP, sync) only in what is told. */
export const buildAnalysis = (
  levels: readonly LevelResult[],
  {
    settings,
    measurement,
    ...more
  }: Partial<Omit<Report, 'settings'>> & {
    readonly settings?: Partial<Settings>
    readonly measurement?: Partial<MeasurementPlan>
  } = {},
): Report => {
  const report = buildReport({ levels, more })
  const { percentile: _, ...byMean } = report.settings.measurement
  return {
    ...report,
    settings: { ...report.settings, ...settings, measurement: { ...byMean, ...measurement } },
  }
}

/** The level's figure with something replaced, in its windows too. */
export const withMeasured = (
  level: LevelResult,
  change: (window: WindowResult) => WindowResult,
): LevelResult => ({
  ...level,
  windows: level.windows.map(change),
  ...(level.measured === undefined ? {} : { measured: change(level.measured) }),
})

/** What a level looks like in which no request succeeded. */
export const failedLevel = (): LevelResult => {
  const { measured, ...level } = buildLevel({ failed: 40, windowCount: 1 })
  const { latency: _, breakdown: __, server: ___, ...empty } = measured!
  const none = { ...empty, successCount: 0, throughput: 0, failures: { unavailable: 40 } }
  return {
    ...level,
    windows: [none],
    measured: none,
    evidence: {
      ...level.evidence,
      sent: 40,
      succeeded: 0,
      failed: 40,
      failureTexts: { unavailable: ['queue\n::error::full'] },
    },
  }
}

const oneAndTwo = [
  buildLevel({ concurrency: 1, p95Ms: 9.9, queueMs: 0.2, throughput: 1407.84 }),
  buildLevel({ concurrency: 2, p95Ms: 12, queueMs: 1, throughput: 1_200_000 }),
]

const responseCache = { ...buildReport().model, responseCache: true }

const cached = withMeasured(buildLevel(), (window) => ({
  ...window,
  server: {
    ...window.server!,
    request: 12_400_000,
    queue: 1_200_000,
    inferenceCount: 400,
    executionCount: 200,
    successCount: 1000,
    cache: { hitCount: 600, missCount: 400, hit: 210_000, miss: 350_000 },
  },
}))

const p75 = withMeasured(buildLevel(), (window) => ({
  ...window,
  latency: { ...window.latency!, chosen: { percentile: 75, value: 35_500_999 } },
}))

const unstable = buildLevel({
  windowCount: 10,
  more: {
    state: 'unstable',
    warnings: [{ code: 'noisy', text: 'the windows differ by 40 %', hint: 'Measure longer.' }],
  },
})

const decoupled = withMeasured(buildLevel(), ({ breakdown: _, ...window }) => ({
  ...window,
  responses: {
    count: 30_000,
    rate: 5000,
    withoutResponse: 3,
    timeToFirst: { ...window.latency!, mean: 4_000_000, p50: 3_900_000, p95: 5_000_000, p99: 6_000_000 },
    gap: { ...window.latency!, mean: 700_000, p50: 650_000, p95: 900_000, p99: 1_000_000 },
  },
}))

const failing = buildLevel({ failed: 12 })

/** One report for every way the text and the CSV can look. */
export const analysisReports: Readonly<Record<string, { readonly report: Report; readonly verbose?: true }>> =
  {
    plain: {
      report: buildAnalysis([buildLevel({ concurrency: 1, p95Ms: 9.9, queueMs: 0.2, throughput: 1407.84 })]),
    },
    levels: { report: buildAnalysis(oneAndTwo, { measurement: { warmupRequestCount: 50 } }) },
    percentile: { report: buildAnalysis(oneAndTwo, { measurement: { percentile: 95 } }) },
    'percentile-75': { report: buildAnalysis([p75], { measurement: { percentile: 75 } }) },
    verbose: { report: buildAnalysis([buildLevel()]), verbose: true },
    'verbose-percentile': {
      report: buildAnalysis([buildLevel()], { measurement: { percentile: 95 } }),
      verbose: true,
    },
    grpc: {
      report: buildAnalysis([buildLevel()], { settings: { protocol: 'grpc', calls: 'async', batchSize: 4 } }),
    },
    'grpc-verbose': {
      report: buildAnalysis([buildLevel()], { settings: { protocol: 'grpc' } }),
      verbose: true,
    },
    cache: { report: buildAnalysis([cached], { model: responseCache }) },
    'count-windows': { report: buildAnalysis([buildLevel()], { measurement: { mode: 'count_windows' } }) },
    'request-count': {
      report: buildAnalysis([buildLevel({ windowCount: 1, more: { state: 'request-count' } })], {
        measurement: { requestCount: 1, warmupRequestCount: 1 },
      }),
    },
    decoupled: {
      report: buildAnalysis([decoupled], {
        settings: { protocol: 'grpc', streaming: true, calls: 'async' },
        model: { ...buildReport().model, decoupled: true },
      }),
    },
    unstable: { report: buildAnalysis([buildLevel({ concurrency: 1 }), unstable]) },
    failing: { report: buildAnalysis([failing, failedLevel()]), verbose: true },
  }
