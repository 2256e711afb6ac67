import { Failure } from '../foundation/failure.ts'
import { type Nanoseconds, nsPerUs } from '../foundation/units.ts'

/** The gaps that a `--request-intervals` file lists, in microseconds, one a line. Throws `invalid-option` naming the line. */
export const parseRequestIntervals = (text: string, path: string): readonly Nanoseconds[] => {
  const gaps = text.split(/\r?\n/).flatMap((line, index) => {
    const trimmed = line.trim()
    if (trimmed === '') return []
    if (/^\d{1,15}$/.test(trimmed)) return [Number(trimmed) * nsPerUs]
    throw intervalsFailure(`${path}, line ${index + 1}: got '${trimmed.slice(0, 40)}'`)
  })
  if (!gaps.some((gap) => gap > 0)) throw intervalsFailure(`${path} lists no gap above 0`)
  return gaps
}

const intervalsFailure = (text: string): Failure =>
  new Failure(
    'invalid-option',
    `--request-intervals: ${text}, expected a whole number of microseconds on each line`,
  )
