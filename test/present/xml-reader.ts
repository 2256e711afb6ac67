import { expect } from 'vitest'

/** An element of an XML document. */
export type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  /** Its own character data, entities replaced. */
  readonly text: string
}

/** What XML 1.0 calls Char; anything else makes a document unreadable. */
const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

/** The root of a document, read strictly; fails on everything that is not well-formed and that our own writer has no need of. */
export const readXml = (document: string): Element => {
  expect(document).not.toMatch(notXml)
  const [, body = ''] = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n([\s\S]*)$/.exec(document) ?? []
  const root = { name: '', attributes: {}, children: [] as Element[], text: '' }
  const open = [root]
  const token = /<(\/?)([a-z-]+)((?: [a-z]+="[^"<>&]*(?:&#\d+;[^"<>&]*)*")*)(\/?)>|([^<>&]+|&#\d+;)/y
  while (token.lastIndex < body.length) {
    const from = token.lastIndex
    const match = token.exec(body)
    expect(match, `no XML from here: ${body.slice(from, from + 80)}`).not.toBeNull()
    const [, closing = '', name = '', list = '', isEmpty = '', text = ''] = match!
    const parent = open.at(-1)!
    if (text !== '') parent.text += decoded(text)
    else if (closing === '/') expect(open.pop()?.name).toBe(name)
    else {
      const element = { name, attributes: readAttributes(list), children: [], text: '' }
      parent.children.push(element)
      if (isEmpty === '') open.push(element)
    }
  }
  expect(open).toEqual([root])
  expect(root.children).toHaveLength(1)
  return root.children[0]!
}

const readAttributes = (list: string): Record<string, string> => {
  const pairs = [...list.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, decoded(value)] as const,
  )
  const names = pairs.map(([name]) => name)
  expect(names).toEqual([...new Set(names)])
  return Object.fromEntries(pairs)
}

const decoded = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)))
