import type { LeftOut } from './bench-record.ts'
import { type BenchRow, benchRowName } from './bench-rows.ts'
import { peerPackages } from './peer-version.ts'

/** What this machine has: the versions of the installed peers, and whether a real Triton can be started. */
export type BenchMeans = {
  readonly wrk: string | undefined
  readonly h2load: string | undefined
  readonly isRealThere: boolean
}

/** The rows that can run here, and the others with what they lack. */
export function rowsThatRun(
  asked: readonly BenchRow[],
  means: BenchMeans,
): { readonly rows: readonly BenchRow[]; readonly leftOut: readonly LeftOut[] } {
  const lacking = asked.map((row) => ({ row, why: lackOf(row, means) }))
  return {
    rows: lacking.filter(({ why }) => why === undefined).map(({ row }) => row),
    leftOut: lacking.flatMap(({ row, why }) => (why === undefined ? [] : [{ row: benchRowName(row), why }])),
  }
}

function lackOf({ server, peer }: BenchRow, means: BenchMeans): string | undefined {
  if (server === 'triton' && !means.isRealThere) {
    return 'no real Triton and perf_analyzer here: they need Python on linux x64'
  }
  const program = peer?.program
  if ((program === 'wrk' || program === 'h2load') && means[program] === undefined) {
    return `${program} is not installed here; its Debian package is ${peerPackages[program]}`
  }
  return undefined
}
