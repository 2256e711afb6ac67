/** One command line that both programs are given; `args`: what it has besides the model, the protocol and the measurement. */
export type VersusCase = {
  readonly model: string
  readonly protocol: 'http' | 'grpc'
  readonly args: readonly string[]
}

/** A model that costs almost nothing, one that sleeps 20 ms, and one that batches. */
const workloads: readonly Omit<VersusCase, 'protocol'>[] = [
  { model: 'identity_fp32', args: [] },
  { model: 'sleep', args: [] },
  { model: 'batching', args: ['-b', '4'] },
]

/** Every workload over both protocols. */
export const allCases: readonly VersusCase[] = workloads.flatMap((workload) => [
  { ...workload, protocol: 'http' },
  { ...workload, protocol: 'grpc' },
])

export const quickCases: readonly VersusCase[] = allCases.slice(0, 1)

/** The load levels of every case. */
export const concurrencies: readonly number[] = [1, 2, 3, 4]

/** The file that `-f` names, in the folder a program runs in. */
export const csvFile = 'out.csv'

/**
 * perf_analyzer drops a level that is not stable, so both judge stability leniently here. With 600 ms asked its windows
 * last 720 ms, and five rounds of six cases stay below twelve minutes.
 */
export const steadyWindows: readonly string[] = ['-p', '600', '-s', '50', '-r', '10']

/** The arguments as both programs get them; `windows`: how long to measure and what counts as stable. */
export function commandLine(
  { model, protocol, args }: VersusCase,
  url: string,
  windows: readonly string[] = steadyWindows,
): readonly string[] {
  const range = `${concurrencies[0]}:${concurrencies.at(-1)}`
  const report = ['--percentile=95', '--concurrency-range', range, '-f', csvFile]
  return ['-m', model, ...args, '-i', protocol, '-u', url, ...report, ...windows]
}

/** `sleep http`, `batching -b 4 grpc`. */
export function caseName({ model, protocol, args }: VersusCase): string {
  return [model, ...args, protocol].join(' ')
}
