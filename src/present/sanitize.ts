/**
 * The one place that makes text from elsewhere (model names, server errors, labels, URLs, provenance) safe to print.
 * Everything printed passes one function per target here, our own words too, so that no caller can forget it.
 */

/** Longest foreign text shown in one piece, in code points. */
export const maxForeignLength = 200

/** One line of foreign text without control characters and escape sequences, cut to `maxLength` code points. */
export const cleanText = (foreign: string, maxLength = maxForeignLength): string => {
  // Cut first: what follows must not work through megabytes for the sake of one line.
  const line = withoutControls(foreign.slice(0, 16 * maxLength))
    .replace(/\s+/g, ' ')
    .trim()
  const points = [...line]
  return points.length <= maxLength ? line : `${points.slice(0, maxLength - 1).join('')}…`
}

/** Plain text for a terminal or a job log: no control characters, and no line or word that the runner reads as a command. */
export const terminalText = (text: string): string => withoutCommands(text).replaceAll(noBreakSpace, ' ')

/** Text for Markdown prose and table cells: nothing in it is markup, a mention, a reference or a link. */
export const markdownText = (text: string): string =>
  breakReferences(withoutCommands(text)).replace(
    /[&<>|`$\\*_~[\]]/g,
    (character) => `&#${character.charCodeAt(0)};`,
  )

/** Text as a Markdown code span, for foreign names. A bar is escaped as table cells need it, and only there. */
export const markdownCode = (text: string, inTable: boolean): string => {
  const inner =
    withoutCommands(text)
      .replaceAll('<!--', '<! --')
      .replace(/--(!?)>/g, '--$1 >')
      .trim() || '(empty)'
  const runs = inner.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1)
  const padding = inner.startsWith('`') || inner.endsWith('`') ? ' ' : ''
  const span = `${fence}${padding}${inner}${padding}${fence}`
  // A backslash before a bar would escape the escape in some parsers: it is dropped.
  return inTable ? span.replace(/\\*\|/g, '\\|') : span
}

/** Text for HTML content and for quoted attributes. */
export const htmlText = (text: string): string =>
  withoutControls(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/** Text for XML 1.0 content and for quoted attributes; two noncharacters are the only others that XML has no way to write. */
export const xmlText = (text: string): string =>
  withoutCommands(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/** An http or https address that can stand in a Markdown link and an HTML attribute; `undefined` for any other. */
export const safeUrl = (url: string): string | undefined => {
  if (url.length > maxUrlLength || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined
  const { origin, pathname, search, hash, username, password } = new URL(url)
  // Only the host is shown to the reader who hovers: a name before it would pass for one.
  if (username !== '' || password !== '') return undefined
  const rest = `${pathname}${search}${hash}`.replace(
    /[^\w.~:/?#@&+,;=%-]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${origin}${rest.replaceAll('&', '&#38;')}`
}

/** Longer ones lead nowhere a reader should go, and fill a comment. */
const maxUrlLength = 1000

/** ECMA-48 sequences: CSI, then the strings OSC, DCS, SOS, PM and APC up to their end, then two-character escapes. */
const escapeSequence =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]?/g

/** Visible changes: the runner compares by culture, which ignores zero-width characters. */
const withoutCommands = (text: string): string =>
  withoutControls(text)
    .replace(/(^|\s)::/g, '$1: :')
    .replaceAll('##[', '# #[')

const withoutControls = (text: string): string =>
  text
    .toWellFormed()
    .replace(escapeSequence, '')
    .replace(/[^\S\u00a0]/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')

const noBreakSpace = '\u00a0'

const wordJoiner = '\u2060'

/**
 * GitHub finds mentions, references and emoji in the rendered text, after entities are decoded, and cmark finds bare
 * addresses before: only a character in between keeps them apart.
 */
const breakReferences = (text: string): string =>
  text
    .replace(/@(?=[\w-])/g, `@${wordJoiner}`)
    .replace(/#(?=\w)/g, `#${wordJoiner}`)
    .replace(/\b(GH-)(?=\d)/gi, `$1${wordJoiner}`)
    .replace(/:(?=\/\/)/g, `:${wordJoiner}`)
    .replace(/(www)(?=\.)/gi, `$1${wordJoiner}`)
    .replace(/:(?=[\w+-]+:)/g, `:${wordJoiner}`)
