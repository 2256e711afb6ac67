import type { PeerOutput } from './wrk-output.ts'

/** Reads the report of h2load, which has no percentiles. */
export function parseH2loadOutput(stdout: string): PeerOutput {
  const throughput = /^finished in [^,]+, ([\d.]+) req\/s/m.exec(stdout)?.[1]
  const counts =
    /^requests: .*? (\d+) done, \d+ succeeded, (\d+) failed, (\d+) errored, (\d+) timeout$/m.exec(stdout)
  if (throughput === undefined || counts === null) {
    return { requests: 0, figures: {}, faults: ['h2load printed no count of requests'] }
  }
  const [done, failed, errored, timedOut] = counts.slice(1).map(Number)
  return {
    requests: done!,
    figures: { throughput: Number(throughput) },
    faults:
      failed! + errored! + timedOut! === 0
        ? []
        : [`h2load: ${failed} failed, ${errored} errored, ${timedOut} timed out`],
  }
}
