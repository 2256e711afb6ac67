import { optionNamed, options } from './options.ts'
import { type OptionReader, type RawOptions, spelling } from './raw-options.ts'

/** Raw options with today's spelling added for those that perf_analyzer calls deprecated, with the meaning they have there. */
export const renewedOptions = (given: RawOptions): RawOptions => {
  const raw = new Map(given)
  const input = given.has('zero-input') ? ['zero'] : given.get('data-directory')
  // An empty path is complained of under the name that it was given.
  if (input !== undefined && !input.includes('') && !raw.has('input-data')) raw.set('input-data', input)
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

/** How an option was written by whoever gave it: by the deprecated spelling that stands for it, or its own. */
export const writtenAs = (read: Pick<OptionReader, 'isGiven'>, name: string): string => {
  const deprecated = standsFor[name]?.find(read.isGiven)
  return spelling(optionNamed(deprecated ?? name))
}

const standsFor: Readonly<Record<string, readonly string[]>> = {
  'concurrency-range': ['dynamic-concurrency', 'start-concurrency', 'max-concurrency'],
  'input-data': ['zero-input', 'data-directory'],
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
