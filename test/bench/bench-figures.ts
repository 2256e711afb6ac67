/** What one run of a program gives; each is absent where the program does not tell it. */
export type BenchFigures = Readonly<Partial<Record<BenchMetric, number>>>

export type BenchMetric = (typeof benchMetrics)[number]['metric']

/** Every figure, with its heading in tables. */
export const benchMetrics = [
  /** User and system time of the whole process, start included, over the requests that the server counted, in us. */
  { metric: 'cpu', name: 'CPU us/request' },
  /** The same from the first window to the last. */
  { metric: 'cpuOfLoad', name: 'without start' },
  /** Requests a second. */
  { metric: 'throughput', name: 'requests/s' },
  /** Latency in us. */
  { metric: 'p50', name: 'p50 us' },
  { metric: 'p99', name: 'p99 us' },
  { metric: 'memory', name: 'memory MiB' },
  /** From the start of the process to the first inference at the server, in ms. */
  { metric: 'start', name: 'start ms' },
  /** How late an open loop sent, in us, and what it took, in cores. */
  { metric: 'lagP50', name: 'lag p50 us' },
  { metric: 'lagP99', name: 'lag p99 us' },
  { metric: 'cores', name: 'cores' },
] as const

/** What came of a run; `faults`: why its figures cannot be used, in words. */
export type BenchRun = { readonly figures: BenchFigures; readonly faults: readonly string[] }
