import type { BenchFigures } from './bench-figures.ts'

/** What wrk printed: its own count of answers, its figures, and what went wrong, in words. */
export type PeerOutput = {
  readonly requests: number
  readonly figures: BenchFigures
  readonly faults: readonly string[]
}

/** Reads the report of `wrk --latency`. */
export function parseWrkOutput(stdout: string): PeerOutput {
  const requests = /^ *(\d+) requests in /m.exec(stdout)?.[1]
  const throughput = /^Requests\/sec: +([\d.]+)$/m.exec(stdout)?.[1]
  if (requests === undefined || throughput === undefined) {
    return { requests: 0, figures: {}, faults: ['wrk printed no count of requests'] }
  }
  const p50 = latencyUs(stdout, '50%')
  const p99 = latencyUs(stdout, '99%')
  return {
    requests: Number(requests),
    figures: {
      throughput: Number(throughput),
      ...(p50 === undefined ? {} : { p50 }),
      ...(p99 === undefined ? {} : { p99 }),
    },
    faults: [...stdout.matchAll(/^ *((?:Non-2xx or 3xx responses|Socket errors): .*)$/gm)].map(
      ([, line = '']) => `wrk: ${line}`,
    ),
  }
}

const usOfUnit: Readonly<Record<string, number>> = { us: 1, ms: 1000, s: 1e6, m: 60e6 }

function latencyUs(stdout: string, percentile: string): number | undefined {
  const found = new RegExp(`^ *${percentile} +([\\d.]+)(us|ms|s|m)$`, 'm').exec(stdout)
  return found === null ? undefined : Number(found[1]) * usOfUnit[found[2]!]!
}
