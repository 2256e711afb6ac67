/** A sweep of more levels than this is a slip of the pen. */
export const mostLevels = 1000

/** `START:END:STEP`; no end: the search goes on for as long as its limit is met. */
export type Range = { readonly start: number; readonly end: number | undefined; readonly step: number }

/**
 * `START`, `START:END` or `START:END:STEP`, START and STEP above 0, END not below START or 0 for an open end; in whole numbers unless
 * `fractions` are taken. Undefined when it is none of these.
 */
export const parseRange = (text: string, fractions = false): Range | undefined => {
  const parts = text.split(':')
  const syntax = fractions ? /^(\d+\.?\d*|\.\d+)$/ : /^\d+$/
  if (parts.length > 3 || !parts.every((part) => syntax.test(part))) return undefined
  const numbers = parts.map(Number)
  const [start = 0, end = start, step = 1] = numbers
  if (!numbers.every((number) => number <= Number.MAX_SAFE_INTEGER) || start <= 0 || step <= 0)
    return undefined
  if (end === 0) return { start, end: undefined, step }
  return end < start || countOf(start, end, step) > mostLevels ? undefined : { start, end, step }
}

/** Every value of a range from its start to its end; only the start of one with an open end. */
export const rangeValues = ({ start, end = start, step }: Range): readonly number[] =>
  Array.from({ length: countOf(start, end, step) }, (_, index) => start + index * step)

/** Rounding must not lose the end of a range such as 0.1:0.3:0.1. */
const countOf = (start: number, end: number, step: number): number =>
  Math.floor((end - start) / step + 1e-9) + 1
