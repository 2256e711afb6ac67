/**
 * The level that each test of a family has to stay below, so that with probability 1 - `alpha` none is rejected wrongly, however
 * the tests depend on each other (S. Holm, A simple sequentially rejective multiple test procedure, 1979): the smallest p has
 * alpha / k, the next one alpha / (k - 1), and so on; after the first that is not rejected nothing more is. What is no
 * probability is never rejected and counts as a test.
 */
export const holmLevels = (ps: readonly number[], alpha: number): readonly number[] => {
  const levels = ps.map(() => 0)
  const ordered = ps
    .map((p, place) => ({ p: p >= 0 ? p : Number.POSITIVE_INFINITY, place }))
    .toSorted((a, b) => (a.p === b.p ? 0 : a.p - b.p))
  let tests = ps.length
  for (const { p, place } of ordered) {
    const level = alpha / tests
    levels[place] = level
    if (p < level) tests -= 1
  }
  return levels
}
