/** A piece of a text in protobuf's text format; `at` is where it begins. */
export type TextToken = {
  readonly kind: 'name' | 'number' | 'string' | 'symbol' | 'end'
  readonly text: string
  readonly at: number
}

/** What is wrong with a text, and where. It never leaves the reader of the format. */
export class TextFormatError extends Error {
  override readonly name = 'TextFormatError'
  readonly at: number

  constructor(at: number, message: string) {
    super(message)
    this.at = at
  }
}

/** The tokens of a text, one ahead. A text that has no more gives `end` for ever. */
export class TextTokens {
  readonly #text: string
  #next: TextToken

  constructor(text: string) {
    this.#text = text
    // Editors on Windows begin a file with a byte order mark, which the format allows.
    this.#next = tokenAt(text, text.startsWith('\ufeff') ? 1 : 0)
  }

  peek(): TextToken {
    return this.#next
  }

  take(): TextToken {
    const token = this.#next
    this.#next = tokenAt(this.#text, token.at + token.text.length)
    return token
  }

  /** Whether that symbol comes next, which is taken then. */
  takes(symbol: string): boolean {
    const isNext = this.#next.kind === 'symbol' && this.#next.text === symbol
    if (isNext) this.take()
    return isNext
  }

  /** Throws for anything but one of these symbols, and gives the one that is there. */
  takeOne(symbols: readonly string[], where: string): string {
    const token = this.take()
    if (token.kind === 'symbol' && symbols.includes(token.text)) return token.text
    throw unexpected(token, `${symbols.map((symbol) => `'${symbol}'`).join(' or ')} ${where}`)
  }
}

/** The error about a token in the place of something else. */
export const unexpected = (token: TextToken, expected: string): TextFormatError => {
  const shown = token.text.length > longestShown ? `${token.text.slice(0, longestShown)}...` : token.text
  return new TextFormatError(
    token.at,
    `got ${token.kind === 'end' ? 'the end of the text' : JSON.stringify(shown)}, expected ${expected}`,
  )
}

const longestShown = 40
const space = /(?:[ \n\t\r\v\f]|#[^\n]*)*/y
const name = /[A-Za-z_]\w*/y
const number = /0[xX][0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[fF]?/y
const string = /"(?:[^"\\\n]|\\[^\n])*"|'(?:[^'\\\n]|\\[^\n])*'/y
/** What may not follow a number at once: `08`, `1x`, `1.2.3`. */
const stuck = /[\w.]/y

const tokenAt = (text: string, from: number): TextToken => {
  const at = from + matchAt(space, text, from).length
  const first = text[at]
  if (first === undefined) return { kind: 'end', text: '', at }
  if (first === '"' || first === "'") {
    const quoted = matchAt(string, text, at)
    if (quoted === '') throw new TextFormatError(at, 'got a string without its end, expected it on one line')
    return { kind: 'string', text: quoted, at }
  }
  const word = matchAt(name, text, at)
  if (word !== '') return { kind: 'name', text: word, at }
  const digits = matchAt(number, text, at)
  if (digits === '') return { kind: 'symbol', text: String.fromCodePoint(text.codePointAt(at)!), at }
  const rest = matchAt(stuck, text, at + digits.length)
  if (rest !== '' || /^0\d/.test(digits)) return octalAt(text, { at, digits, rest })
  return { kind: 'number', text: digits, at }
}

/** A number with a zero in front is octal, or none at all. */
const octalAt = (
  text: string,
  { at, digits, rest }: { readonly at: number; readonly digits: string; readonly rest: string },
): TextToken => {
  if (rest === '' && /^0[0-7]+$/.test(digits)) return { kind: 'number', text: digits, at }
  const shown = /^[\w.+-]*/.exec(text.slice(at))?.[0] ?? digits
  throw new TextFormatError(at, `got ${JSON.stringify(shown.slice(0, longestShown))}, expected a number`)
}

const matchAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}
