import { Failure } from '../foundation/failure.ts'
import { type Option, optionNamed } from './options.ts'

/** Option texts as given, by option name; a flag's text is `true`. Absent options have no entry. */
export type RawOptions = ReadonlyMap<string, readonly string[]>

/** Reads typed values out of {@link RawOptions} and collects every complaint instead of stopping at the first. */
export type OptionReader = {
  readonly text: (name: string) => string | undefined
  readonly list: (name: string) => readonly string[]
  readonly flag: (name: string) => boolean
  /** Whether it was given, and nothing was said against its value so far: what conflicts with it is the next question. */
  readonly isGiven: (name: string) => boolean
  /** The number given, or the table's default; NaN after a complaint. */
  readonly number: (name: string) => number
  readonly optionalNumber: (name: string) => number | undefined
  readonly choice: <Choice extends string>(name: string, choices: readonly Choice[]) => Choice
  readonly complain: (complaint: string) => void
  /** Throws one Failure with all complaints, if there are any. */
  readonly finish: () => void
}

/** A reader over raw options; `defaultOf` lets the action use its own defaults. */
export const optionReader = (
  raw: RawOptions,
  defaultOf = (option: Option) => option.default,
): OptionReader => {
  const complaints: string[] = []
  const complain = (complaint: string): void => {
    // What is read twice is wrong once.
    if (!complaints.includes(complaint)) complaints.push(complaint)
  }

  const given = (name: string): readonly string[] => {
    const option = optionNamed(name)
    const texts = raw.get(name) ?? []
    // The texts are not repeated: one of them may be a URL with a password.
    if (texts.length > 1 && option.repeat === undefined && option.value.type !== 'flag')
      complain(`${spelling(option)} was given ${texts.length} times; expected it once`)
    if (option.value.type === 'text' && option.value.isPath === true && texts.includes(''))
      complain(mismatch(option, ''))
    return texts
  }
  const text = (name: string): string | undefined => given(name)[0] ?? defaultOf(optionNamed(name))
  const optionalNumber = (name: string): number | undefined => {
    const value = text(name)
    if (value === undefined) return undefined
    const option = optionNamed(name)
    const parsed = parseNumber(option, value)
    if (parsed === undefined) complain(mismatch(option, value))
    return parsed ?? Number.NaN
  }

  return {
    text,
    list: (name) => {
      const texts = given(name)
      const fallback = defaultOf(optionNamed(name))
      return texts.length === 0 && fallback !== undefined ? [fallback] : texts
    },
    flag: (name) => given(name).length > 0,
    isGiven: (name) =>
      raw.has(name) && !complaints.some((one) => one.startsWith(`${spelling(optionNamed(name))}:`)),
    number: (name) => optionalNumber(name) ?? Number.NaN,
    optionalNumber,
    choice: (name, choices) => {
      const value = text(name)
      const found = choices.find((one) => one === value?.toLowerCase())
      if (found === undefined) complain(mismatch(optionNamed(name), value ?? ''))
      return found ?? choices[0]!
    },
    complain,
    finish: () => {
      if (complaints.length === 0) return
      throw new Failure('invalid-option', complaints.join('\n'), {
        hint: 'See `triton-perf-gate --help` for every option.',
      })
    },
  }
}

/** How the reader of an error message knows the option: `-p, --measurement-interval`. */
export const spelling = (option: Option): string =>
  option.short === undefined ? `--${option.name}` : `-${option.short}, --${option.name}`

/** The complaint about a value that does not fit: the option, the value got, and what was expected. */
export const mismatch = (option: Option, value: string): string =>
  `${spelling(option)}: got '${value}', expected ${expectedValue(option)}`

/** What completes the sentence "expected ...". */
export const expectedValue = (option: Option): string => {
  const value = option.value
  switch (value.type) {
    case 'flag':
      return 'no value'
    case 'text':
      return value.expected
    case 'choice':
      return value.choices.length === 1 ? `'${value.choices[0]}'` : `one of ${value.choices.join(', ')}`
    case 'integer':
    case 'number': {
      const kind = value.type === 'integer' ? 'a whole number' : 'a number'
      return value.max === undefined
        ? `${kind} of at least ${value.min}`
        : `${kind} from ${value.min} to ${value.max}`
    }
  }
}

/** The number that a text stands for; undefined for one that the option does not take. */
export const parseNumber = (option: Option, text: string): number | undefined => {
  const value = option.value
  if (value.type !== 'integer' && value.type !== 'number') return undefined
  // Stricter than Number(): no empty text, no hexadecimal, no Infinity.
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text)) return undefined
  const parsed = Number(text)
  if (value.type === 'integer' && !Number.isSafeInteger(parsed)) return undefined
  return parsed >= value.min && parsed <= (value.max ?? Number.MAX_VALUE) ? parsed : undefined
}
