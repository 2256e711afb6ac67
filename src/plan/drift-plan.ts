import { type OptionReader, optionReader, type RawOptions } from './raw-options.ts'

/** What drift is measured from: the runs until the end of a day or a moment (ISO 8601), or until those of a commit. */
export type DriftAnchor =
  | { readonly kind: 'time'; readonly text: string; readonly until: string }
  | { readonly kind: 'commit'; readonly text: string }

/** Raw options to the anchor of a drift report; undefined when none was given. Throws one Failure('invalid-option'). */
export const parseDriftAnchor = (raw: RawOptions): DriftAnchor | undefined => {
  const read = optionReader(raw)
  const anchor = readDriftAnchor(read)
  read.finish()
  return anchor
}

/** The same, with its complaint among those of other options. */
export const readDriftAnchor = (read: OptionReader): DriftAnchor | undefined => {
  const text = read.text('drift-anchor')
  if (text === undefined) return undefined
  const anchor = anchorOf(text.trim())
  if (anchor === undefined)
    read.complain(
      `--drift-anchor: got '${text}', expected a day as YYYY-MM-DD, a time as 2026-11-24T12:00:00Z, or the first 7 to 40 digits of a commit`,
    )
  return anchor
}

const anchorOf = (text: string): DriftAnchor | undefined => {
  if (/^[0-9a-f]{7,40}$/.test(text)) return { kind: 'commit', text }
  const [, day = '', time] = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z)?$/.exec(text) ?? []
  const until = time === undefined ? `${day}T23:59:59.999Z` : text
  const instant = Date.parse(until)
  // Date turns the 30th of February into the 2nd of March.
  if (Number.isNaN(instant) || !new Date(instant).toISOString().startsWith(day)) return undefined
  return { kind: 'time', text, until }
}
