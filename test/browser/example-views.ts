import type { Baseline } from '../../src/baseline/baseline.ts'
import { createHistogram, recordValue } from '../../src/foundation/histogram.ts'
import { type Random, seededRandom } from '../../src/foundation/random.ts'
import { msToNs } from '../../src/foundation/units.ts'
import { encodeHistogram } from '../../src/measure/hdr-v2.ts'
import type { LevelResult, WindowResult } from '../../src/measure/level-result.ts'
import { parseArgv } from '../../src/plan/argv.ts'
import { parseGatePlan } from '../../src/plan/parse-plan.ts'
import type { GateView } from '../../src/present/gate-view.ts'
import type { Report } from '../../src/report/report.ts'
import { gate } from '../../src/run/gate.ts'
import { buildBaseline, buildLevel, buildReport, buildWindow } from '../present/view-builder.ts'

/** Five load levels of a model whose queue grows, as it is on main. */
const sweep = [
  { concurrency: 1, p95Ms: 9.8, queueMs: 0.2, throughput: 101 },
  { concurrency: 2, p95Ms: 11.4, queueMs: 0.5, throughput: 172 },
  { concurrency: 4, p95Ms: 17.9, queueMs: 2.4, throughput: 223 },
  { concurrency: 8, p95Ms: 34.8, queueMs: 9.1, throughput: 231 },
  { concurrency: 16, p95Ms: 68.3, queueMs: 30.5, throughput: 234 },
] as const

/**
 * A pull request that made a model slower under load: 24 runs on main, which became faster for good at the twelfth, five load
 * levels, judged by the gate itself. With failures, and windows that had to settle.
 */
export const sweepView = (): GateView => {
  const random = seededRandom(7)
  const baselines = Array.from({ length: 24 }, (_, place): Baseline => {
    const day = new Date(Date.UTC(2026, 9, 30 + place)).toISOString()
    const slow = (place < 11 ? 1.12 : 1) * Math.exp(0.02 * normal(random))
    return {
      ...buildBaseline({
        runId: 8100 + place,
        createdAt: day,
        sha: shaOf(place),
        levels: levelsOf(slow, random),
      }),
      label: `run ${8100 + place}`,
    }
  })
  const levels = levelsOf(1.004, random).map((level, place) =>
    place < 3 ? level : slowed(sweep[place]!, place === 3 ? 1.34 : 1.13, random),
  )
  const candidate = buildReport({ levels })
  return judged([candidate], baselines)
}

/** The first pull request: nothing to compare with, one level, one window. */
export const firstView = (): GateView =>
  judged([buildReport({ levels: [buildLevel({ windowCount: 1, more: { state: 'request-count' } })] })], [])

/** Ten thousand windows, none of which agreed, a third of them without a success, and failures all over. */
export const longView = (): GateView => {
  const random = seededRandom(3)
  const windows = Array.from({ length: 10_000 }, (_, place): WindowResult => {
    const window = buildWindow({ p95Ms: 40 * Math.exp(0.3 * normal(random)) }, place)
    const { latency: _latency, ...without } = window
    return random.below(3) === 0 ? { ...without, successCount: 0, failures: { timeout: 7 } } : window
  })
  const level = buildLevel({ more: { windows, state: 'unstable' } })
  return judged([buildReport({ levels: [level] })], [buildBaseline()])
}

/** The gate's own result over reports. */
export const judged = (candidates: readonly Report[], baselines: readonly Baseline[]): GateView => {
  const plan = parseGatePlan(parseArgv(['--max-error-rate', '0.01'], ['gate']))
  return {
    result: gate({ candidates, baselines, excluded: [], plan }),
    candidates,
    baselines,
    rules: plan,
    branch: 'main',
    links: { run: 'https://github.com/octo/models/actions/runs/8200' },
    now: '2026-11-23T12:00:00.000Z',
  }
}

const shaOf = (place: number): string => (place + 17).toString(16).padStart(2, '0').repeat(20)

const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.unit())) * Math.cos(2 * Math.PI * random.unit())

const levelsOf = (slow: number, random: Random): readonly LevelResult[] =>
  sweep.map((stop) =>
    levelOf({ ...stop, p95Ms: stop.p95Ms * slow, throughput: stop.throughput / slow }, random),
  )

type Stop = {
  readonly concurrency: number
  readonly p95Ms: number
  readonly queueMs: number
  readonly throughput: number
}

/** The same load when requests wait longer in the queue. */
const slowed = (stop: Stop, factor: number, random: Random): LevelResult => {
  const p95Ms = stop.p95Ms * factor
  const result = levelOf(
    {
      ...stop,
      p95Ms,
      queueMs: stop.queueMs + 0.8 * stop.p95Ms * (factor - 1),
      throughput: stop.throughput / factor,
    },
    random,
  )
  const windows = Array.from({ length: 8 }, (_, place): WindowResult => {
    const settling = place < 5 ? Math.exp(0.25 * normal(random)) : Math.exp(0.01 * normal(random))
    return {
      ...buildWindow({ ...stop, p95Ms: p95Ms * settling }, place),
      failures: place === 1 ? { unavailable: 3 } : place === 4 ? { timeout: 1 } : {},
    }
  })
  return {
    ...result,
    windows,
    evidence: {
      ...result.evidence,
      sent: result.evidence.sent + 4,
      failed: 4,
      serverFailed: 4,
      failureTexts: { unavailable: ['queue full'] },
    },
  }
}

const levelOf = (stop: Stop, random: Random): LevelResult => {
  const histogram = createHistogram()
  for (let i = 0; i < 3000; i += 1) recordValue(histogram, msToNs(latencyMs(stop.p95Ms, random)))
  return { ...buildLevel(stop), histogram: encodeHistogram(histogram) }
}

/** Lognormal with a second, slower hump, so that the p95 is about that. */
const latencyMs = (p95Ms: number, random: Random): number =>
  random.below(12) === 0
    ? p95Ms * Math.exp(0.08 * normal(random))
    : p95Ms * 0.78 * Math.exp(0.06 * normal(random))
