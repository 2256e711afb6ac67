/** The word that somebody may have meant who wrote another; undefined when none is near. */
export const nearestWord = (written: string, words: readonly string[]): string | undefined => {
  // Other spellings of the same words: maxErrorRate, max_error_rate.
  const word = written
    .slice(0, longestWord)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase()
  const most = Math.max(1, Math.floor(word.length / 4))
  const [nearest] = words
    .map((one) => ({ one, distance: editDistance(word, one) }))
    .filter(({ distance }) => distance <= most)
    .toSorted((a, b) => a.distance - b.distance)
  return nearest?.one
}

const longestWord = 64

/** Letters to be put in, taken out or exchanged (Levenshtein). */
const editDistance = (a: string, b: string): number => {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (const [i, letter] of [...a].entries()) {
    const row = [i + 1]
    for (let j = 1; j <= b.length; j++) {
      const exchanged = above[j - 1]! + (letter === b[j - 1] ? 0 : 1)
      row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, exchanged))
    }
    above = row
  }
  return above.at(-1)!
}
