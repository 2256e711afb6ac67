import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cleanText,
  htmlText,
  markdownCode,
  markdownText,
  maxForeignLength,
  safeUrl,
  terminalText,
} from '../../src/present/sanitize.ts'
import { cellCounts, expectOneCodeSpan, expectPlainMarkdown, invisible, tagsOf } from './markup-checker.ts'
import { nastyText } from './nasty-text.ts'

const forAll = (check: (text: string) => void): void => {
  fc.assert(fc.property(nastyText, check), { numRuns: 2000 })
}

describe('cleanText', () => {
  it('makes one line of visible characters', () => {
    expect(cleanText('a\r\n b\tc\u0000d')).toBe('a b cd')
    expect(cleanText('\u001b[31mred\u001b[0m and \u001b]8;;http://x\u0007link')).toBe('red and link')
    expect(cleanText('abc\u202edef\u200b')).toBe('abcdef')
    expect(cleanText('a\ud800b')).toBe('a\ufffdb')
  })
  it('keeps accents and other scripts, but no towers of marks', () => {
    expect(cleanText('é e\u0301 模型 ü')).toBe('é e\u0301 模型 ü')
    expect(cleanText(`a${'\u0301'.repeat(50)}b`)).toBe('a\u0301\u0301\u0301b')
  })
  it('cuts by characters, not by halves of one', () => {
    expect(cleanText('🙂'.repeat(10), 4)).toBe('🙂🙂🙂…')
    expect([...cleanText('x'.repeat(1_000_000))]).toHaveLength(maxForeignLength)
  })
  it('leaves nothing invisible in any text', () => {
    forAll((text) => {
      const clean = cleanText(text)
      expect(clean).not.toMatch(invisible)
      expect(clean).toBe(clean.trim())
      expect([...clean].length).toBeLessThanOrEqual(maxForeignLength)
      expect(cleanText(clean)).toBe(clean)
    })
  })
})

describe('terminalText', () => {
  it('leaves a C++ name alone and breaks commands', () => {
    expect(terminalText('std::bad_alloc')).toBe('std::bad_alloc')
    expect(terminalText('::error::x')).toBe(': :error::x')
    expect(terminalText('a ##[error]x')).toBe('a # #[error]x')
  })
  it('is never a command and never moves the cursor', () => {
    forAll((text) => {
      expect(terminalText(text)).not.toMatch(invisible)
      expect(terminalText(text)).not.toMatch(/(?:^|\s)::|##\[/)
    })
  })
})

describe('markdownText', () => {
  it('leaves plain words as they are', () => {
    expect(markdownText('41.2 → 46.9 ms, allowed +10 %.')).toBe('41.2 → 46.9 ms, allowed +10 %.')
  })
  it('lets no foreign markup survive (P8)', () => {
    forAll((text) => expectPlainMarkdown(markdownText(text)))
  })
})

describe('markdownCode', () => {
  it('takes a fence longer than any inside', () => {
    expect(markdownCode('resnet50', false)).toBe('`resnet50`')
    expect(markdownCode('a``b`c', false)).toBe('```a``b`c```')
    expect(markdownCode('`a', false)).toBe('`` `a ``')
    expect(markdownCode('', false)).toBe('`(empty)`')
  })
  it('escapes bars in tables only, and no backslash undoes that', () => {
    expect(markdownCode('a|b', false)).toBe('`a|b`')
    expect(markdownCode('a|b', true)).toBe('`a\\|b`')
    expect(markdownCode('a\\|b', true)).toBe('`a\\|b`')
  })
  it('is one code span and one cell for any text (P8)', () => {
    forAll((text) => {
      expectOneCodeSpan(markdownCode(text, false))
      const cell = markdownCode(text, true)
      expectOneCodeSpan(cell)
      expect(cellCounts(`| ${cell} | x |`)[0]).toBe(2)
    })
  })
})

describe('htmlText', () => {
  it('is text for any text, in content and in attributes (P8)', () => {
    forAll((text) => {
      const safe = htmlText(text)
      expect(tagsOf(`<p title="${safe}">${safe}</p>`)).toEqual([
        { name: 'p', attributes: ['title'] },
        { name: '/p', attributes: [] },
      ])
      expect(safe).not.toMatch(invisible)
    })
  })
})

describe('safeUrl', () => {
  it('passes web addresses', () => {
    expect(safeUrl('https://github.com/o/r/actions/runs/1?a=1&b=2#x')).toBe(
      'https://github.com/o/r/actions/runs/1?a=1&#38;b=2#x',
    )
  })
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    'https://',
    'https://user:pw@host/',
    '/x',
    '',
    `https://host/${'x'.repeat(1000)}`,
  ])('refuses %j', (url) => {
    expect(safeUrl(url)).toBeUndefined()
  })
  it('can stand in a Markdown link and in an attribute, whatever it holds (P8)', () => {
    forAll((text) => {
      expect(safeUrl(`https://host/${text}`) ?? '').not.toMatch(/[\s()<>|`"'\\*$]/)
    })
  })
})
