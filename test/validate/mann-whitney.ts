import { normalCdf } from '../../src/compare/student-t.ts'

/** Above so many values a side the normal distribution stands for the exact one, as it does where values are equal. */
const mostExact = 50

/**
 * The two-sided p of the test of H. B. Mann and D. R. Whitney (1947) that two samples come from one distribution: exact for samples of
 * up to 50 without equal values, else normal with corrections for ties and continuity. 1 for an empty sample.
 */
export function mannWhitneyP(first: readonly number[], second: readonly number[]): number {
  const [n, m] = [first.length, second.length]
  if (n === 0 || m === 0) return 1
  const { rankSum, ties } = ranksOf(first, second)
  const u = rankSum - (n * (n + 1)) / 2
  const extreme = Math.min(u, n * m - u)
  if (ties === 0 && n <= mostExact && m <= mostExact) return Math.min(1, 2 * exactCdf(extreme, n, m))
  const all = n + m
  const deviation = Math.sqrt(((n * m) / 12) * (all + 1 - ties / (all * (all - 1))))
  if (deviation === 0) return 1
  const distance = (n * m) / 2 - extreme - 0.5
  return distance <= 0 ? 1 : 2 * normalCdf(-distance / deviation)
}

/** The sum of the ranks of the first sample, equal values sharing theirs; `ties`: sum of t^3 - t over groups of t equal values. */
function ranksOf(
  first: readonly number[],
  second: readonly number[],
): { readonly rankSum: number; readonly ties: number } {
  const all = [
    ...first.map((value) => ({ value, isFirst: true })),
    ...second.map((value) => ({ value, isFirst: false })),
  ].sort((a, b) => a.value - b.value)
  let [rankSum, ties] = [0, 0]
  for (let start = 0; start < all.length; ) {
    let end = start
    while (all[end]?.value === all[start]!.value) end += 1
    const size = end - start
    const rank = (start + end + 1) / 2
    rankSum += rank * all.slice(start, end).filter(({ isFirst }) => isFirst).length
    ties += size ** 3 - size
    start = end
  }
  return { rankSum, ties }
}

/** P(U <= u) without ties: the share of the ways to choose n of n + m places whose U is at most that. */
function exactCdf(u: number, n: number, m: number): number {
  // ways[k][s]: ways to choose k of the places so far, s being the sum of their numbers above the least possible.
  const most = n * m
  const ways = Array.from({ length: n + 1 }, () => new Float64Array(most + 1))
  ways[0]![0] = 1
  for (let place = 0; place < n + m; place += 1)
    for (let chosen = Math.min(n, place + 1); chosen > 0; chosen -= 1) {
      const step = place - (chosen - 1)
      const [to, from] = [ways[chosen]!, ways[chosen - 1]!]
      for (let sum = most; sum >= step; sum -= 1) to[sum]! += from[sum - step]!
    }
  const counts = ways[n]!
  const total = counts.reduce((sum, count) => sum + count, 0)
  return counts.slice(0, Math.floor(u) + 1).reduce((sum, count) => sum + count, 0) / total
}
