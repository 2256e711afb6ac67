import { optionNamed, options } from './options.ts'
import { type OptionReader, type RawOptions, spelling } from './raw-options.ts'

/** Raw options with today's spelling added for those that perf_analyzer calls deprecated, with the meaning they have there. */
export const renewedOptions = (given: RawOptions): RawOptions => {
  const raw = new Map(given)
  const input = given.has('zero-input') ? ['zero'] : given.get('data-directory')
  if (input !== undefined && !raw.has('input-data')) raw.set('input-data', input)
  const range = rangeOf(given)
  if (range !== undefined && !raw.has('concurrency-range')) raw.set('concurrency-range', [range])
  return raw
}

/** Checks the deprecated spellings themselves: their values, and that today's spelling, or a rival, was not given too. */
export const readDeprecated = (read: OptionReader, given: RawOptions): void => {
  for (const option of deprecatedOf(given)) {
    if (option.value.type === 'integer') read.number(option.name)
    else read.text(option.name)
    for (const rival of rivalsOf(option.name))
      if (given.has(rival))
        read.complain(
          `${spelling(option)} and ${spelling(optionNamed(rival))} were both given; expected one of them`,
        )
  }
}

/** One for each deprecated spelling given: what to write instead. */
export const deprecationNotes = (given: RawOptions): readonly string[] =>
  deprecatedOf(given).map((option) => {
    const effect =
      option.name === 'max-concurrency' && !given.has('dynamic-concurrency')
        ? ', has no effect without -d'
        : ''
    return `${spelling(option)} is deprecated${effect}; use ${option.deprecated}`
  })

const deprecatedOf = (given: RawOptions) =>
  options.filter(({ name, deprecated }) => deprecated !== undefined && given.has(name))

const rivalsOf = (name: string): readonly string[] => {
  switch (name) {
    case 'zero-input':
      return ['input-data', 'data-directory']
    case 'data-directory':
      return ['input-data']
    default:
      return ['concurrency-range']
  }
}

/** Undefined also for texts that are no numbers from 1: the complaint is about the option that was written. */
const rangeOf = (given: RawOptions): string | undefined => {
  const start = given.get('start-concurrency')?.[0]
  const end = given.get('max-concurrency')?.[0]
  const isSearch = given.has('dynamic-concurrency')
  if (!isSearch && start === undefined) return undefined
  const written = isSearch ? [start, end] : [start]
  if (written.some((text) => text !== undefined && !/^0*[1-9]\d{0,14}$/.test(text))) return undefined
  return isSearch ? `${start ?? '1'}:${end ?? '0'}` : start
}
