import { expect } from 'vitest'

/** Control and format characters, lone surrogates and everything a reader cannot see. The word joiner is ours. */
export const invisible = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?!\u2060)[\p{Cf}\p{Default_Ignorable_Code_Point}]/u

/** Fails when a line of Markdown prose holds markup, a mention, a reference or an address, as CommonMark and GitHub read it. */
export const expectPlainMarkdown = (line: string): void => {
  expect(line).not.toMatch(invisible)
  expect(line).not.toMatch(/[<>|`$\\*_~[\]]/)
  expect(line.replace(/&#\d+;/g, '')).not.toMatch(/&/)
  const read = decodeEntities(line)
  expect(read).not.toMatch(/@[\w-]/)
  expect(read).not.toMatch(/#\w/)
  expect(read).not.toMatch(/\bgh-\d/i)
  expect(line).not.toMatch(/:\/\/|\bwww\./i)
  expect(read).not.toMatch(/:[\w+-]+:/)
  expect(read).not.toMatch(/##\[|(?:^|\s)::/)
}

/** Fails when a text is anything but one code span, by CommonMark's rule: it ends at the first run as long as its first one. */
export const expectOneCodeSpan = (span: string): void => {
  expect(span).not.toMatch(invisible)
  const [, fence = ''] = /^(`+)/.exec(span) ?? []
  expect(fence).not.toBe('')
  const runs = span.slice(fence.length).match(/`+/g) ?? []
  expect(runs.findIndex((run) => run.length === fence.length)).toBe(runs.length - 1)
  expect(span.endsWith(fence)).toBe(true)
  expect(span.slice(fence.length, -fence.length).trim()).not.toBe('')
  expect(span).not.toMatch(/<!--|--!?>|##\[/)
}

/** Cells of a table row: by the rule that a backslash escapes a bar, and by the rule that it escapes any character. */
export const cellCounts = (row: string): readonly number[] => [
  row.split(/(?<!\\)\|/).length - 2,
  row.replace(/\\[^\n]/g, '').split('|').length - 2,
]

/** Tags of a page with their attribute names; fails on anything that is no well-formed tag. */
export const tagsOf = (
  html: string,
): readonly { readonly name: string; readonly attributes: readonly string[] }[] => {
  const body = html.replace(/<style>[^<]*<\/style>/, '').replace(/<!doctype html>/, '')
  const tag = /<(\/?[a-z][a-z0-9]*)((?:\s+[a-zA-Z-]+(?:="[^"<>]*")?)*)\s*\/?>/g
  expect(body.replace(tag, '')).not.toMatch(/[<>]/)
  return [...body.matchAll(tag)].map(([, name = '', rest = '']) => ({
    name,
    attributes: [...rest.matchAll(/([a-zA-Z-]+)(?:="[^"]*")?/g)].map(([, attribute = '']) => attribute),
  }))
}

const decodeEntities = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)))
