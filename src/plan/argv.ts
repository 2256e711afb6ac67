import { Failure } from '../foundation/failure.ts'
import { type Command, type Option, options } from './options.ts'
import { mismatch, type RawOptions, spelling } from './raw-options.ts'
import { refusedOptions } from './refused-options.ts'

/**
 * argv to raw options with the rules of getopt_long, which perf_analyzer's command lines are written for:
 * `--name=value`, `--name value`, unique abbreviations of long names, `-m NAME`, `-mNAME`, and grouped flags.
 * An option's value may begin with a dash, the first word of a variadic one may not. Words of their own belong to the command's
 * positional option, where it has one. Every complaint is collected into one Failure.
 */
export const parseArgv = (argv: readonly string[], commands: readonly Command[]): RawOptions => {
  const known = options.filter((option) => option.commands.some((command) => commands.includes(command)))
  const raw = new Map<string, string[]>()
  const complaints: string[] = []
  const words = [...argv]
  const positional = known.find((option) => option.positional === true)
  let last: Option | undefined

  const add = (option: Option, value: string): void => {
    const texts = raw.get(option.name)
    if (texts === undefined) raw.set(option.name, [value])
    else texts.push(value)
  }

  const take = (option: Option, attached: string | undefined): void => {
    last = option
    if (option.value.type === 'flag') {
      if (attached === undefined) add(option, 'true')
      else complaints.push(mismatch(option, attached))
      return
    }
    const value =
      attached ?? (option.repeat === 'variadic' && isOptionWord(words[0]) ? undefined : words.shift())
    if (value === undefined) {
      complaints.push(`${spelling(option)}: its value is missing`)
      return
    }
    add(option, value)
    while (option.repeat === 'variadic' && words.length > 0 && !isOptionWord(words[0]))
      add(option, words.shift()!)
  }

  /** The word after an unknown option is most likely its value: no complaint of its own, and it may be a secret. */
  const refuse = (complaint: string, hasValue: boolean): void => {
    complaints.push(complaint)
    if (!hasValue && !isOptionWord(words[0])) words.shift()
  }

  const takeShort = (letters: string): void => {
    const option = known.find((one) => one.short === letters[0])
    const rest = letters.slice(1)
    if (option === undefined) {
      refuse(`-${letters[0]}: there is no such option`, rest !== '')
      return
    }
    const isFlag = option.value.type === 'flag'
    take(option, isFlag || rest === '' ? undefined : rest)
    if (isFlag && rest !== '') takeShort(rest)
  }

  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word.startsWith('--') && word.length > 2) {
      const [name, value] = splitOnce(word.slice(2))
      const option = longOption(known, name)
      if (typeof option !== 'string') take(option, value)
      else refuse(option, value !== undefined || refusedOptions.get(name)?.isFlag === true)
    } else if (word.startsWith('-') && word.length > 1) takeShort(word.slice(1))
    else if (positional !== undefined) add(positional, word)
    else complaints.push(strayWord(word, last))
  }

  if (complaints.length > 0)
    throw new Failure('invalid-option', complaints.join('\n'), {
      hint: 'See `triton-perf-gate --help` for every option.',
    })
  return raw
}

/**
 * Splits the text of the action's `args` input into words: spaces and lines separate, also lines continued with a backslash;
 * quotes and other backslashes keep. The text may hold a secret, so the Failure does not repeat it.
 */
export const splitArgs = (text: string): string[] => {
  const words: string[] = []
  let word: string | undefined
  for (const [, single, double, escaped, plain, stray] of text.matchAll(argsSyntax)) {
    if (stray !== undefined)
      throw new Failure(
        'invalid-option',
        `args: got ${stray} without its end, expected every quote to be closed`,
      )
    const part = single ?? double?.replace(/\\(["\\])/g, '$1') ?? escaped ?? plain
    if (part !== undefined) word = (word ?? '') + part
    else if (word !== undefined) {
      words.push(word)
      word = undefined
    }
  }
  return word === undefined ? words : [...words, word]
}

/** A separator, or a piece of a word: in single quotes, in double quotes, after a backslash, plain; or an open end. */
const argsSyntax = /(?:\s|\\\r?\n)+|'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\]+)|(['"\\])/gs

const isOptionWord = (word: string | undefined): boolean => word?.startsWith('-') === true

/** After `-H` the word may be the rest of a value that lost its quotes, and a secret: it is not repeated. */
const strayWord = (word: string, last: Option | undefined): string =>
  last?.name === 'header'
    ? `${spelling(last)}: a word follows NAME:VALUE, expected an option; quote a value with spaces`
    : `'${word}': expected an option here`

const splitOnce = (word: string): [name: string, value: string | undefined] => {
  const at = word.indexOf('=')
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)]
}

/** The option of that long name or unique abbreviation, or the complaint. */
const longOption = (known: readonly Option[], name: string): Option | string => {
  const exact = known.find((option) => option.name === name)
  if (exact !== undefined) return exact
  const refused = refusedOptions.get(name)
  if (refused !== undefined) return `--${name}: ${refused.why}`
  const candidates = known.filter((option) => option.name.startsWith(name))
  if (candidates.length === 1) return candidates[0]!
  if (candidates.length > 1)
    return `--${name}: it could mean ${candidates.map((option) => `--${option.name}`).join(', ')}`
  return `--${name}: there is no such option`
}
