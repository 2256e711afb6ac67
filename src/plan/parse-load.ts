import { readSequences } from './parse-sequences.ts'
import type {
  Arrivals,
  LevelSearch,
  LoadLevel,
  LoadMode,
  LoadPlan,
  MeasurementPlan,
  OpenLoopPlan,
  RampPlan,
} from './plan.ts'
import { mostLevels, parseRange, type Range, rangeValues } from './range.ts'
import type { OptionReader } from './raw-options.ts'
import { writtenAs } from './renewed-options.ts'

/** Far more than one machine's sockets and a server's threads can serve. */
const mostConcurrent = 10_000
/** More than one process can send and record. */
const highestRate = 1_000_000

/** Which load to hold, level by level. */
export const readLoad = (read: OptionReader, measurement: MeasurementPlan): LoadPlan => {
  const ranges: Ranges = {
    'concurrency-range': readRange(read, 'concurrency-range'),
    'request-rate-range': readRange(read, 'request-rate-range'),
  }
  const latencyLimitMs = read.number('latency-threshold')
  const sessions = read.optionalNumber('session-concurrency') ?? 1
  const ramp = readRamp(read)
  // What is wrong with them by themselves has been said by now.
  read.text('request-intervals')
  const mode = readMode(read)
  const sweep = isSweep(mode)
    ? rangeSweep(read, { mode, ranges, latencyLimitMs })
    : onlyLevel(read, mode, { ramp, sessions })
  const openLoop = readOpenLoop(read, mode)
  if (mode === 'concurrency-range') checkRequestCount(read, measurement, sweep.levels)
  const maxThreads = read.optionalNumber('max-threads')
  return {
    ...sweep,
    ...(openLoop === undefined ? {} : { openLoop }),
    ...(mode === 'periodic-concurrency-range' && ramp !== undefined ? { ramp: ramp.plan } : {}),
    ...readCalls(read),
    sequences: readSequences(read, liveInClosedLoop(sweep)),
    ...(maxThreads === undefined ? {} : { maxThreads }),
  }
}

const readCalls = (read: OptionReader): Pick<LoadPlan, 'calls'> => {
  const [isAsync, isSync] = [read.flag('async'), read.flag('sync')]
  if (isAsync && isSync) read.complain('-a, --async and --sync were both given; expected one of them')
  // Streaming makes perf_analyzer's calls asynchronous.
  if (isAsync || read.flag('streaming')) return { calls: 'async' }
  return isSync ? { calls: 'sync' } : {}
}

/** Most sequences that a closed loop has at a time; 0 for a loop that is none. */
const liveInClosedLoop = ({ levels, search }: Sweep): number => {
  if (levels[0]?.mode !== 'concurrency') return 0
  return search !== undefined && search.end === undefined
    ? mostConcurrent
    : Math.max(...levels.map(({ value }) => value))
}

const modeOptions = [
  'concurrency-range',
  'request-rate-range',
  'request-intervals',
  'fixed-schedule',
  'periodic-concurrency-range',
  'session-concurrency',
] as const

type ModeOption = (typeof modeOptions)[number]

/** The one option that says which load; perf_analyzer's default is a concurrency of 1. */
const readMode = (read: OptionReader): ModeOption => {
  const [first = 'concurrency-range', second] = modeOptions.filter(read.isGiven)
  if (second !== undefined)
    read.complain(
      `${writtenAs(read, first)} and ${writtenAs(read, second)} were both given; expected one load mode`,
    )
  return first
}

type RangeOption = 'concurrency-range' | 'request-rate-range'

const isSweep = (mode: ModeOption): mode is RangeOption =>
  mode === 'concurrency-range' || mode === 'request-rate-range'

type Ranges = Readonly<Record<RangeOption, Range>>

type Sweep = Pick<LoadPlan, 'levels' | 'search'>

/** A load that is no sweep. The rate of a schedule is known when its file has been read. */
const onlyLevel = (
  read: OptionReader,
  mode: Exclude<ModeOption, RangeOption>,
  { ramp, sessions }: { readonly ramp: Ramp | undefined; readonly sessions: number },
): Sweep => {
  for (const name of ['binary-search', 'latency-threshold'] as const)
    if (read.isGiven(name))
      read.complain(
        `--${name} and --${mode} were both given, expected one of them: there is one level, and nothing to search`,
      )
  switch (mode) {
    case 'periodic-concurrency-range':
      return { levels: [{ mode: 'periodic-concurrency', value: ramp?.end ?? 1 }] }
    case 'session-concurrency':
      checkSessionCounts(read)
      return { levels: [{ mode: 'session-concurrency', value: sessions }] }
    default:
      return { levels: [{ mode: 'request-rate', value: 1 }] }
  }
}

const checkSessionCounts = (read: OptionReader): void => {
  for (const name of ['request-count', 'warmup-request-count'] as const)
    if (read.isGiven(name))
      read.complain(
        `--${name} and --session-concurrency were both given, expected one of them: each session is held once, from its first turn to its last`,
      )
}

type Ramp = { readonly plan: RampPlan; readonly end: number }

/** Undefined when it was not asked for, or after a complaint. */
const readRamp = (read: OptionReader): Ramp | undefined => {
  const option = 'periodic-concurrency-range'
  const text = read.text(option)
  const period = read.number('request-period')
  if (text === undefined) return undefined
  const range = text.includes(':') ? parseRange(text) : undefined
  if (
    range?.end === undefined ||
    (range.end - range.start) % range.step !== 0 ||
    range.end > mostConcurrent
  ) {
    read.complain(
      `--${option}: got '${text}', expected START:END or START:END:STEP with whole numbers from 1, END a whole number of steps above START and at most ${mostConcurrent}`,
    )
    return undefined
  }
  for (const name of ['request-count', 'warmup-request-count'] as const)
    if (read.isGiven(name))
      read.complain(
        `--${name} and --${option} were both given, expected one of them: a ramp sends each of its requests once`,
      )
  return { plan: { start: range.start, step: range.step, period }, end: range.end }
}

type AskedSweep = { readonly mode: RangeOption; readonly ranges: Ranges; readonly latencyLimitMs: number }

const rangeSweep = (read: OptionReader, { mode, ranges, latencyLimitMs }: AskedSweep): Sweep => {
  const range = ranges[mode]
  const { start, end, step } = range
  const isBinary = read.flag('binary-search')
  if (isBinary && end === undefined)
    read.complain(
      `--binary-search: ${writtenAs(read, mode)} has no end, expected START:END or START:END:STEP`,
    )
  else if (end === undefined && latencyLimitMs === 0)
    read.complain(
      `${writtenAs(read, mode)}: its end is open (0), expected -l, --latency-threshold with it, which ends the sweep`,
    )
  if (isBinary && latencyLimitMs === 0)
    read.complain('--binary-search: it searches for a latency, expected -l, --latency-threshold with it')
  const loadMode: LoadMode = mode === 'concurrency-range' ? 'concurrency' : 'request-rate'
  const known = isBinary && end !== undefined ? [start, end] : rangeValues(range)
  const levels: readonly LoadLevel[] = [...new Set(known)].map((value) => ({ mode: loadMode, value }))
  if (!(latencyLimitMs > 0)) return { levels }
  const search: LevelSearch = {
    kind: isBinary ? 'binary' : 'linear',
    mode: loadMode,
    start,
    ...(end === undefined ? {} : { end }),
    step,
    latencyLimitMs,
  }
  return { levels, search }
}

const readRange = (read: OptionReader, option: RangeOption): Range => {
  const text = read.text(option) ?? '1'
  const isRate = option === 'request-rate-range'
  const range = parseRange(text, isRate)
  if (range === undefined)
    read.complain(
      `--${option}: got '${text}', expected START, START:END or START:END:STEP with ${isRate ? 'numbers above 0' : 'whole numbers from 1'}, END not below START (or 0 for an open end), and at most ${mostLevels} levels`,
    )
  const highest = Math.max(range?.start ?? 0, range?.end ?? 0)
  if (isRate && highest > highestRate)
    read.complain(`--${option}: got '${text}', expected at most ${highestRate} requests a second`)
  if (!isRate && highest > mostConcurrent)
    read.complain(
      `--${option}: got '${text}', expected at most ${mostConcurrent} requests outstanding: each has a connection of its own`,
    )
  return range ?? { start: 1, end: 1, step: 1 }
}

const closedModes: ReadonlySet<ModeOption> = new Set([
  'concurrency-range',
  'periodic-concurrency-range',
  'session-concurrency',
])

const readOpenLoop = (read: OptionReader, mode: ModeOption): OpenLoopPlan | undefined => {
  const distribution = read.choice('request-distribution', ['constant', 'poisson'])
  const pacing = read.choice('pacing', ['auto', 'spin', 'timer'])
  const maxOutstanding = read.number('max-outstanding')
  if (closedModes.has(mode)) return undefined
  return { arrivals: readArrivals(read, mode, distribution), pacing, maxOutstanding }
}

const readArrivals = (
  read: OptionReader,
  mode: ModeOption,
  distribution: 'constant' | 'poisson',
): Arrivals => {
  if (mode === 'request-rate-range') return { kind: distribution }
  if (read.isGiven('request-distribution'))
    read.complain(
      `--request-distribution and --${mode} were both given, expected one of them: the file says when`,
    )
  if (mode === 'request-intervals') return { kind: 'intervals', path: read.text('request-intervals') ?? '' }
  if (read.isGiven('request-count'))
    read.complain(
      '--request-count and --fixed-schedule were both given, expected one of them: each step of the file is sent once',
    )
  return { kind: 'fixed' }
}

const checkRequestCount = (
  read: OptionReader,
  { requestCount }: MeasurementPlan,
  levels: readonly LoadLevel[],
): void => {
  const highest = levels.at(-1)?.value ?? 1
  if (requestCount !== undefined && requestCount < highest)
    read.complain(
      `--request-count: got '${requestCount}', expected at least the concurrency (${highest}), so that every lane sends one`,
    )
}
