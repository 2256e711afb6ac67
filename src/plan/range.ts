/** A sweep of more levels than this is a slip of the pen. */
export const mostLevels = 1000

/** `START`, `START:END` or `START:END:STEP` in whole numbers, START and STEP at least 1; undefined when it is none of these. */
export const parseRange = (text: string): readonly number[] | undefined => {
  const parts = text.split(':')
  if (parts.length > 3 || !parts.every((part) => /^\d+$/.test(part))) return undefined
  const numbers = parts.map(Number)
  const [start = 0, end = start, step = 1] = numbers
  if (!numbers.every(Number.isSafeInteger) || start < 1 || step < 1 || end < start) return undefined
  const count = Math.floor((end - start) / step) + 1
  if (count > mostLevels) return undefined
  return Array.from({ length: count }, (_, index) => start + index * step)
}
