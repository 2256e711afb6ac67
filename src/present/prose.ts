import { unbroken } from './format.ts'
import { cleanText, htmlText, markdownCode, markdownText, safeUrl, terminalText } from './sanitize.ts'

/** A piece of a sentence. Markup comes from the kind alone: every `text` is escaped for the place it is printed in. */
export type Span =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong'; readonly spans: Prose }
  | { readonly kind: 'link'; readonly spans: Prose; readonly url: string }

/** A line of text that terminal, Markdown and HTML show each in their own way. */
export type Prose = readonly Span[]

/** Template tag: the words are plain text, the values are pieces of a sentence, strings or numbers. */
export const prose = (
  words: TemplateStringsArray,
  ...values: readonly (Prose | Span | string | number)[]
): Prose => words.flatMap((word, i) => [{ kind: 'text', text: word } as const, ...spansOf(values[i] ?? '')])

/** A name or a value, most often from elsewhere, cut to `maxLength` code points. */
export const code = (text: string, maxLength = 80): Span => ({
  kind: 'code',
  text: cleanText(text, maxLength),
})

/** Words that carry the sentence. */
export const strong = (spans: Prose): Span => ({ kind: 'strong', spans })

/** Words that lead to an address; only the words where there is none or it is not a web address. */
export const link = (spans: Prose, url: string | undefined): Prose =>
  url === undefined || safeUrl(url) === undefined ? spans : [{ kind: 'link', spans, url }]

/** A sentence written elsewhere, with what it quotes in backticks as code. */
export const quoted = (sentence: string, maxLength = 200): Prose =>
  cleanText(sentence, maxLength)
    .split(/`([^`]+)`/)
    .map((text, i) => (i % 2 === 1 ? { kind: 'code', text } : { kind: 'text', text }))

/** A clause written elsewhere as a sentence of its own. */
export const sentence = (clause: string, maxLength = 200): Prose => {
  const text = cleanText(clause, maxLength)
  const capital = `${text.charAt(0).toUpperCase()}${text.slice(1)}`
  return quoted(/[.!?…]$/.test(capital) ? capital : `${capital}.`, maxLength + 1)
}

/** Sentences one after the other, with a space between them. */
export const joined = (parts: readonly Prose[], separator = ' '): Prose =>
  parts.flatMap((part, i) => (i === 0 ? part : [{ kind: 'text', text: separator } as const, ...part]))

/** Plain text for a terminal. */
export const proseToTerminal = (spans: Prose): string => spans.map(terminalSpan).join('')

/** One Markdown line; `inTable` for a table cell. */
export const proseToMarkdown = (spans: Prose, inTable = false): string =>
  withoutBlockStart(markdownSpans(spans, inTable).trim())

/** HTML phrasing content. */
export const proseToHtml = (spans: Prose): string => spans.map(htmlSpan).join('')

const spansOf = (value: Prose | Span | string | number): Prose => {
  if (typeof value === 'string' || typeof value === 'number') return [{ kind: 'text', text: String(value) }]
  return 'kind' in value ? [value] : value
}

const terminalSpan = (span: Span): string => {
  switch (span.kind) {
    case 'text':
    case 'code':
      return terminalText(span.text)
    case 'strong':
      return proseToTerminal(span.spans)
    case 'link':
      return `${proseToTerminal(span.spans)} (${terminalText(span.url)})`
  }
}

const markdownSpans = (spans: Prose, inTable: boolean): string =>
  spans.map((span) => markdownSpan(span, inTable)).join('')

const markdownSpan = (span: Span, inTable: boolean): string => {
  switch (span.kind) {
    case 'text':
      return markdownText(unbroken(span.text))
    case 'code':
      return markdownCode(span.text, inTable)
    case 'strong':
      return `**${markdownSpans(span.spans, inTable)}**`
    case 'link':
      return `[${markdownSpans(span.spans, inTable)}](${safeUrl(span.url) ?? ''})`
  }
}

const htmlSpan = (span: Span): string => {
  switch (span.kind) {
    case 'text':
      return htmlText(unbroken(span.text))
    case 'code':
      return `<code>${htmlText(span.text)}</code>`
    case 'strong':
      return `<strong>${proseToHtml(span.spans)}</strong>`
    case 'link':
      return `<a href="${safeUrl(span.url) ?? ''}">${proseToHtml(span.spans)}</a>`
  }
}

/** A line that begins with a list or heading mark would become one. */
const withoutBlockStart = (line: string): string =>
  line
    .replace(/^[-+=#](?=[-+=#\s]|$)/, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(
      /^(\d{1,9})([.)])(?=\s|$)/,
      (_, digits: string, mark: string) => `${digits}&#${mark.charCodeAt(0)};`,
    )
