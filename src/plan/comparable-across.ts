/** What may differ between a run and its baselines when that is asked for: machines, but never the work. */
export const acrossNames = ['cpu', 'gpu', 'os', 'architecture', 'runner', 'serving'] as const

export type AcrossName = (typeof acrossNames)[number]

/** Names from text, one a line or separated by commas, each once, and every complaint. */
export const parseComparableAcross = (
  text: string,
): { readonly names: readonly AcrossName[]; readonly complaints: readonly string[] } => {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '')
  const known = (word: string): AcrossName | undefined =>
    acrossNames.find((name) => name === word.toLowerCase())
  return {
    names: [...new Set(words.flatMap((word) => known(word) ?? []))],
    complaints: (words.length === 0 ? [''] : words)
      .filter((word) => known(word) === undefined)
      .map(
        (word) =>
          `--comparable-across: got '${word}', expected some of ${acrossNames.join(', ')}: anything else would make it other work`,
      ),
  }
}
