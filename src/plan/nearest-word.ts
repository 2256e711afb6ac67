/** The word that somebody may have meant who wrote another; undefined when none is near. */
export const nearestWord = (written: string, words: readonly string[]): string | undefined => {
  // Other spellings of the same words: maxErrorRate, max_error_rate.
  const word = written
    .slice(0, longestWord)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase()
  if (word === '') return undefined
  const most = Math.max(1, Math.floor(word.length / 4))
  const [nearest] = words
    .map((one) => ({ one, distance: editDistance(word, one) }))
    .filter(({ distance }) => distance <= most)
    .toSorted((a, b) => a.distance - b.distance)
  return nearest?.one
}

const longestWord = 64

/** Letters to be put in, taken out, exchanged, or swapped with the next one (optimal string alignment). */
const editDistance = (a: string, b: string): number => {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const exchanged = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swapped = isSwap ? rows[i - 2]![j - 2]! + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, exchanged, swapped))
    }
    rows.push(row)
  }
  return rows[a.length]![b.length]!
}
