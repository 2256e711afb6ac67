import type { ProgramRun } from './program-run.ts'
import type { Round } from './rounds.ts'

/** A figure that both programs give for a level; in microseconds, requests or inferences a second. */
type Figure = {
  readonly name: string
  readonly of: (run: ProgramRun, level: number) => number | undefined
  readonly target?: Target
}

/**
 * `isMet` looks at each round's pair: the two of a round ran one right after the other, so what the machine did at the time is in both,
 * and the median of their differences or ratios tells the programs apart, not the rounds.
 */
type Target = { readonly name: string; readonly isMet: (pairs: readonly Pair[]) => boolean }

type Pair = readonly [ours: number, theirs: number]

/** One figure of both programs over the rounds that have it from both. */
export type ComparedFigure = {
  readonly name: string
  /** Absent for a figure of the whole run. */
  readonly level?: number
  /** Absent when no round has it from both. */
  readonly ours?: Spread
  readonly theirs?: Spread
  /** Median of the ratios of each round. */
  readonly ratio?: number
  readonly target?: { readonly name: string; readonly isMet: boolean }
}

/** `values`: one a round, in their order. */
export type Spread = {
  readonly median: number
  readonly min: number
  readonly max: number
  readonly values: readonly number[]
}

const enoughRequests: Target = {
  name: 'at least 0.75',
  isMet: (pairs) => medianRatio(pairs) >= 0.75,
}

const sameServerTime: Target = {
  name: 'within 15 % or 20 us',
  isMet: (pairs) =>
    Math.abs(medianRatio(pairs) - 1) <= 0.15 ||
    Math.abs(median(pairs.map(([ours, theirs]) => ours - theirs))) <= 20,
}

const levelFigures: readonly Figure[] = [
  { name: 'request count', of: printedCount, target: enoughRequests },
  csvFigure('throughput', ['Inferences/Second']),
  csvFigure('p50', ['p50 latency']),
  csvFigure('p95', ['p95 latency']),
  csvFigure('client send + recv', ['Client Send', 'Client Recv']),
  csvFigure('server queue', ['Server Queue'], sameServerTime),
  csvFigure('compute input', ['Server Compute Input'], sameServerTime),
  csvFigure('compute infer', ['Server Compute Infer'], sameServerTime),
  csvFigure('compute output', ['Server Compute Output'], sameServerTime),
]

/** Every figure of every level, and last the CPU time a request of the whole run. The server's times have a target at the same load. */
export function compareFigures(
  rounds: readonly Round[],
  levels: readonly number[],
  isSameLoad: (level: number) => boolean = () => true,
): readonly ComparedFigure[] {
  const ofLevels = levels.flatMap((level) =>
    levelFigures.map(({ name, of, target: asked }) => {
      const target = asked === sameServerTime && !isSameLoad(level) ? undefined : asked
      const stable = rounds.filter(({ ours }) => isStable(ours, level))
      const compared = compare(stable, (run) => of(run, level), target)
      return { name, level, ...compared }
    }),
  )
  return [...ofLevels, { name: 'CPU us per request', ...compare(rounds, cpuPerRequest) }]
}

/** Of an odd number of values the middle one, else the mean of the two in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}

function printedCount({ printed }: ProgramRun, level: number): number | undefined {
  const line = printed.levels.get(level)?.find((candidate) => candidate.startsWith(countLabel))
  return line === undefined ? undefined : Number(line.slice(countLabel.length))
}

const countLabel = '    Request count: '

/** The sum of these columns. */
function csvFigure(name: string, columns: readonly string[], target?: Target): Figure {
  return {
    name,
    of: ({ csv }, level) => {
      const row = csv?.rows.get(level)
      if (row === undefined) return undefined
      return columns.reduce((sum, column) => sum + (row.get(column) ?? Number.NaN), 0)
    },
    ...(target === undefined ? {} : { target }),
  }
}

function isStable({ report }: ProgramRun, level: number): boolean {
  return report?.levels.find((one) => one.level.value === level)?.state === 'stable'
}

function compare(
  rounds: readonly Round[],
  pick: (run: ProgramRun) => number | undefined,
  target?: Target,
): Omit<ComparedFigure, 'name' | 'level'> {
  const pairs = rounds.flatMap(({ ours, theirs }) => {
    const pair = [pick(ours), pick(theirs)] as const
    return isPair(pair) ? [pair] : []
  })
  if (pairs.length === 0) return target === undefined ? {} : { target: { name: target.name, isMet: false } }
  const ours = spreadOf(pairs.map(([own]) => own))
  const theirs = spreadOf(pairs.map(([, their]) => their))
  return {
    ours,
    theirs,
    ratio: medianRatio(pairs),
    ...(target === undefined ? {} : { target: { name: target.name, isMet: target.isMet(pairs) } }),
  }
}

function medianRatio(pairs: readonly Pair[]): number {
  return median(pairs.map(([ours, theirs]) => ours / theirs))
}

function isPair(pair: readonly [number | undefined, number | undefined]): pair is Pair {
  return pair.every((value) => value !== undefined && Number.isFinite(value))
}

/** Median and range of at least one value. */
export function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values), values }
}

function cpuPerRequest({ cpuSeconds, serverCount }: ProgramRun): number | undefined {
  return cpuSeconds === undefined || serverCount === 0 ? undefined : (cpuSeconds * 1e6) / serverCount
}
