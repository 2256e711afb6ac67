/** One command line that both programs are given; `args`: what it has besides the model, the protocol and the measurement. */
export type VersusCase = {
  readonly model: string
  readonly protocol: 'http' | 'grpc'
  readonly args: readonly string[]
  /** Which load its levels are, and how much of it. */
  readonly load: 'concurrency' | 'request rate'
  readonly levels: readonly number[]
  /** `-p`; a window lasts 1.2 times that. */
  readonly windowMs: number
}

/** The load levels of a closed loop. */
export const concurrencies: readonly number[] = [1, 2, 3, 4]

const closedLoop = { load: 'concurrency', levels: concurrencies } as const
/** Enough that the server does not fall asleep, and far apart enough that a timer's half millisecond does not bunch them. */
const openLoop = { load: 'request rate', levels: [400, 800] } as const

/**
 * A model that costs almost nothing, one that sleeps 20 ms, and one that batches; and the two that are quick at rates, where both
 * programs put the same load on the server.
 */
const workloads: readonly Omit<VersusCase, 'protocol'>[] = [
  { model: 'identity_fp32', args: [], ...closedLoop, windowMs: 600 },
  // It answers 50 requests a second, and a mean over a hundred of them moves by the 20 us that it may differ.
  { model: 'sleep', args: [], ...closedLoop, windowMs: 1500 },
  { model: 'batching', args: ['-b', '4'], ...closedLoop, windowMs: 600 },
  { model: 'identity_fp32', args: [], ...openLoop, windowMs: 600 },
  { model: 'batching', args: ['-b', '4'], ...openLoop, windowMs: 600 },
]

/** Every workload over both protocols. */
export const allCases: readonly VersusCase[] = workloads.flatMap((workload) => [
  { ...workload, protocol: 'http' },
  { ...workload, protocol: 'grpc' },
])

export const quickCases: readonly VersusCase[] = allCases.slice(0, 1)

/** The file that `-f` names, in the folder a program runs in. */
export const csvFile = 'out.csv'

/** perf_analyzer drops a level that is not stable, so both judge stability leniently here. */
const lenient: readonly string[] = ['-s', '50', '-r', '10']

/** The arguments as both programs get them; `windows`: how long to measure and what counts as stable. */
export function commandLine(
  { model, protocol, args, load, levels, windowMs }: VersusCase,
  url: string,
  windows: readonly string[] = ['-p', String(windowMs), ...lenient],
): readonly string[] {
  const [first = 1, second = first + 1] = levels
  const range =
    load === 'concurrency'
      ? ['--concurrency-range', `${first}:${levels.at(-1)}`]
      : ['--request-rate-range', `${first}:${levels.at(-1)}:${second - first}`]
  const report = ['--percentile=95', ...range, '-f', csvFile]
  return ['-m', model, ...args, '-i', protocol, '-u', url, ...report, ...windows]
}

/** `sleep http`, `batching -b 4 grpc at request rates`. */
export function caseName({ model, protocol, args, load }: VersusCase): string {
  return [model, ...args, protocol, ...(load === 'concurrency' ? [] : ['at request rates'])].join(' ')
}

/**
 * Whether both programs put the same load on the server at a level, so that its own times must agree. In a closed loop the client
 * that is quicker asks more of a server that has nothing else to do: there they are shown, and compared where it sleeps or idles.
 */
export function isSameLoad({ model, load }: VersusCase, level: number): boolean {
  return load === 'request rate' || model === 'sleep' || level === 1
}
