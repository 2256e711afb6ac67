import { nsPerSecond } from '../foundation/units.ts'
import type { LevelResult, WindowResult } from '../measure/level-result.ts'
import { isGated } from '../plan/gate-levels.ts'
import { distinctLevels, formatLevel, isSameLevel } from '../plan/load-level.ts'
import type { LoadLevel, RunRules } from '../plan/plan.ts'
import type { Report } from './report.ts'

/**
 * Why a run's measurement cannot be used, in plain sentences; none: it can. Judged before any figure is looked at, and for runs
 * about to become a baseline too. A level that is not gated is no reason.
 */
export const measurementFaults = (
  report: Report,
  { maxErrorRate, gateLevels }: Pick<RunRules, 'maxErrorRate' | 'gateLevels'>,
): readonly string[] => [
  ...runFaults(report),
  ...faultsOfLevels(
    report,
    askedLevels(report).filter((level) => isGated(level, gateLevels)),
    maxErrorRate,
  ),
]

/** Faults of the run as a whole, whatever its figures are. */
export const runFaults = (report: Report): readonly string[] => [
  ...(report.shard === undefined
    ? []
    : [
        `it is shard ${report.shard.index} of ${report.shard.of}, a part of a measurement: merge it with the others first (triton-perf-gate merge)`,
      ]),
  ...wholeFaults(report),
]

/** Why a shard's measurement cannot be used, as it would be if it were the whole. Each of its levels is a part of several. */
export const shardFaults = (report: Report, maxErrorRate: number): readonly string[] => [
  ...wholeFaults(report),
  ...faultsOfLevels(report, askedLevels(report), maxErrorRate),
]

const faultsOfLevels = (
  report: Report,
  levels: readonly LoadLevel[],
  maxErrorRate: number,
): readonly string[] =>
  levels.flatMap((level) =>
    levelFaults(report, level, maxErrorRate).map((fault) => `at ${formatLevel(level)}, ${fault}`),
  )

const wholeFaults = (report: Report): readonly string[] => {
  const asked = askedLevels(report)
  const unasked = report.levels.filter(({ level }) => !asked.some((one) => isSameLevel(one, level)))
  return [
    ...(report.state === 'complete' ? [] : ['the run was interrupted']),
    ...(asked.length > 0 ? [] : ['no load level was asked for']),
    ...unasked.map(({ level }) => `${formatLevel(level)} was measured, but not asked for`),
  ]
}

/** The levels that had to be measured, each once. */
export const askedLevels = ({ settings }: Report): readonly LoadLevel[] =>
  distinctLevels(settings.levels ?? [])

/** Why one level's figure cannot be used, without the level's name. */
export const levelFaults = (report: Report, level: LoadLevel, maxErrorRate: number): readonly string[] => {
  const [result, again] = report.levels.filter((one) => isSameLevel(one.level, level))
  if (result === undefined) return ['nothing was measured']
  if (again !== undefined) return ['measured twice in one report']
  const { measured, evidence } = result
  if (measured === undefined) return ['there was no complete measurement window']
  const { sent, succeeded, failed } = evidence
  const odd = Object.entries({ sent, succeeded, failed }).find(([, count]) => !isCount(count))
  if (odd !== undefined)
    return [`the number of requests that were ${odd[0]} is ${String(odd[1])}, which is no count`]
  return [
    ...stateFaults(result),
    ...requestFaults(result, measured, maxErrorRate),
    ...paceFaults(result, measured),
    ...serverFaults(report, result),
  ]
}

const stateFaults = ({ state }: LevelResult): readonly string[] => {
  switch (state) {
    case 'stable':
    case 'unstable':
    case 'over-limit':
    case 'request-count':
    case 'part':
      return []
    case 'interrupted':
      return ['its measurement was interrupted']
    default:
      return [`its state is ${String(state satisfies never)}, which is none`]
  }
}

const requestFaults = (
  result: LevelResult,
  measured: WindowResult,
  maxErrorRate: number,
): readonly string[] => {
  const { sent, succeeded, failed } = result.evidence
  const firstText = Object.values(result.evidence.failureTexts ?? {}).flat()[0]
  const first = firstText === undefined ? '' : ` (first: \`${firstText}\`)`
  if (succeeded === 0)
    return [
      failed === 0
        ? `none of ${sent} requests was answered`
        : `no request succeeded, ${failed} failed${first}`,
    ]
  const ended = succeeded + failed
  if (sent < ended) return [`${ended} requests ended, but only ${sent} were sent`]
  if (!(failed / ended <= maxErrorRate))
    return [
      `${failed} of ${ended} requests failed${first}, more than the error rate allowed (${maxErrorRate})`,
    ]
  return figureFaults(measured)
}

/** A summary with one impossible figure is not believed in the others. */
const figureFaults = (measured: WindowResult): readonly string[] => {
  const { duration, successCount, throughput, latency, responses } = measured
  if (latency === undefined)
    return [
      (responses?.withoutResponse ?? 0) > 0
        ? 'no request got a response inside the measurement windows'
        : 'no request succeeded inside the measurement windows',
    ]
  const { count, mean, min, max, p50, p90, p95, p99 } = latency
  const figures = { duration, successCount, throughput, count, mean, min, max, p50, p90, p95, p99 }
  return Object.entries(figures)
    .filter(([, value]) => !(Number.isFinite(value) && value > 0))
    .map(([name, value]) => `${name} is ${String(value)}, expected a number above 0`)
}

/** So much less than the schedule asks for may be chance, or a pause of the machine. */
const toleratedShortfall = 0.05
const toleratedRequests = 3
/** A client above this share of use is itself the reason why so many requests were outstanding. */
const busyClient = 0.9

/** A schedule that this client could not keep tells of the client. One that the server could not keep up with is a result. */
const paceFaults = (
  { evidence }: LevelResult,
  { askedRate, sendRate, duration }: WindowResult,
): readonly string[] => {
  if (askedRate === undefined) return []
  const missing = ((askedRate - sendRate) * duration) / nsPerSecond
  const isShort = !(missing <= toleratedRequests + (toleratedShortfall * askedRate * duration) / nsPerSecond)
  const isServers = (evidence.heldBack ?? 0) > 0 && evidence.eventLoopUtilization <= busyClient
  if (!isShort || isServers) return []
  const busy = Math.round(evidence.eventLoopUtilization * 100)
  return [
    `the client could not hold the rate: ${Math.round(askedRate)} requests/s were due, it sent ${Math.round(sendRate)} (its event loop was busy ${busy} % of the time)`,
  ]
}

/** The server is the second witness: it must have counted at least what the client did, without a restart, for one version. */
const serverFaults = (report: Report, { evidence, windows, measured }: LevelResult): readonly string[] => {
  const { succeeded, serverSucceeded, serverRestarted } = evidence
  const faults: string[] = []
  // The first shard reads the server's counters for all.
  if (report.shard !== undefined && report.shard.index > 0) return faults
  if (serverRestarted !== false) faults.push('the model or the server was restarted while it was measured')
  const versions = new Set([measured, ...windows].flatMap((window) => window?.server?.modelVersion ?? []))
  if (versions.size > 1)
    faults.push(`the served version changed while it was measured (${[...versions].join(', ')})`)
  if (serverSucceeded === undefined) {
    if (report.server.extensions.includes('statistics'))
      faults.push(
        'the server keeps statistics, but none were read, so the count of requests was not cross-checked',
      )
  } else if (!isCount(serverSucceeded) || serverSucceeded < succeeded)
    faults.push(`the server counted ${String(serverSucceeded)} of the ${succeeded} requests that succeeded`)
  return faults
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0
