import type { Clock } from '../foundation/clock.ts'
import { msToNs } from '../foundation/units.ts'
import {
  familiesIn,
  type MetricsTally,
  mergeMetrics,
  metricsTally,
  noMetrics,
  optionalFamilies,
} from '../triton/server-metrics.ts'
import type { Warning } from './level-result.ts'

/** The server's metrics, looked at again and again beside the load. A live resource. */
export interface MetricsMeter {
  /** What was seen since it was last asked. */
  take(): MetricsTally
  /** What was wrong with the metrics so far, each thing once. */
  warnings(): readonly Warning[]
  /** Ends the looking. */
  stop(): void
}

export type MetricsMeterOptions = {
  readonly scrape: () => Promise<
    { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string }
  >
  readonly clock: Clock
  readonly intervalMs: number
  /** The measured model, whose pending requests are counted. */
  readonly model: string
}

/** Looks at once and then at every interval; a look that fails is left out and told of. */
export const startMetricsMeter = ({
  scrape,
  clock,
  intervalMs,
  model,
}: MetricsMeterOptions): MetricsMeter => {
  const ended = new AbortController()
  const seen = new Set<string>()
  let tally = noMetrics
  let [looks, failed, slow] = [0, 0, 0]
  let firstReason = ''

  const look = async (): Promise<void> => {
    const result = await scrape()
    if (ended.signal.aborted) return
    looks += 1
    if (result.ok) {
      const found = metricsTally(result.text, model)
      for (const family of familiesIn(found)) seen.add(family)
      tally = mergeMetrics([tally, found])
    } else {
      failed += 1
      firstReason ||= result.reason
    }
  }
  const lookAgainAndAgain = async (): Promise<void> => {
    while (!ended.signal.aborted) {
      const began = clock.now()
      await look()
      const left = began + msToNs(intervalMs) - clock.now()
      if (left < 0) slow += 1
      await clock.sleep(Math.max(0, left / msToNs(1)), ended.signal)
    }
  }
  void lookAgainAndAgain()

  return {
    take: () => {
      const taken = tally
      tally = noMetrics
      return taken
    },
    warnings: () => [
      ...(failed === 0 ? [] : [scrapesFailed({ looks, failed, firstReason })]),
      ...(slow === 0 ? [] : [intervalTooShort(slow, looks, intervalMs)]),
      ...(failed === looks ? [] : familiesAbsent(seen)),
    ],
    stop: () => ended.abort(),
  }
}

const scrapesFailed = (counts: { looks: number; failed: number; firstReason: string }): Warning => ({
  code: 'metrics-failed',
  text: `${counts.failed} of ${counts.looks} looks at the server's metrics failed (first: ${counts.firstReason})`,
  hint: 'Check --metrics-url; Triton has them on port 8002 under /metrics, unless it was started with --allow-metrics=false.',
})

const intervalTooShort = (slow: number, looks: number, intervalMs: number): Warning => ({
  code: 'metrics-interval',
  text: `${slow} of ${looks} looks at the server's metrics took longer than --metrics-interval (${intervalMs} ms)`,
  hint: 'Increase --metrics-interval.',
})

/** In one line, with the beginning that all of a kind have in common written once. */
const familiesAbsent = (seen: ReadonlySet<string>): readonly Warning[] => {
  const absent = optionalFamilies.filter((family) => !seen.has(family))
  if (absent.length === 0) return []
  const ofGpu = absent.every((family) => family.startsWith('nv_gpu_'))
  return [
    {
      code: 'metrics-absent',
      text: `the server's metrics have no ${absent.join(', ')}`,
      hint: ofGpu
        ? 'Triton leaves them out without a GPU, on Jetson and with MIG, and with --allow-gpu-metrics=false.'
        : 'Triton has them on Linux, unless it was started with --allow-cpu-metrics=false or --allow-gpu-metrics=false.',
    },
  ]
}
