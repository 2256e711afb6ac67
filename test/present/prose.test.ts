import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  code,
  joined,
  link,
  prose,
  proseToHtml,
  proseToMarkdown,
  proseToTerminal,
  quoted,
  sentence,
  strong,
} from '../../src/present/prose.ts'
import { expectPlainMarkdown } from './markup-checker.ts'
import { nastyText } from './nasty-text.ts'

const example = prose`${strong(prose`${code('a_b')} is ${'13.8 %'} worse`)} than ${link(prose`before`, 'https://host/x')}: ${'<b>'}`

describe('one line for three places', () => {
  it('is plain on a terminal', () => {
    expect(proseToTerminal(example)).toBe('a_b is 13.8 % worse than before (https://host/x): <b>')
  })
  it('is markup of ours and text of theirs in Markdown', () => {
    expect(proseToMarkdown(example)).toBe(
      '**`a_b` is 13.8\u00a0% worse** than [before](https://host/x): &#60;b&#62;',
    )
  })
  it('is the same in HTML', () => {
    expect(proseToHtml(example)).toBe(
      '<strong><code>a_b</code> is 13.8\u00a0% worse</strong> than <a href="https://host/x">before</a>: &#60;b&#62;',
    )
  })
})

describe('proseToMarkdown', () => {
  it.each(['- item', '+ item', '# heading', '1. item', '12) item', '---', '===', '- [ ] task'])(
    'keeps %j a line of text',
    (line) => {
      expect(proseToMarkdown(prose`${line}`)).not.toMatch(/^(?:[-+=#]|\d+[.)])/)
    },
  )
  it('leaves signed figures alone', () => {
    expect(proseToMarkdown(prose`${'+13.8 %'}`)).toBe('+13.8\u00a0%')
    expect(proseToMarkdown(prose`4 checks`)).toBe('4 checks')
  })
})

describe('quoted', () => {
  it('shows what is in backticks as code', () => {
    expect(proseToMarkdown(quoted('312 failed (first: `a|b`)'))).toBe('312 failed (first: `a|b`)')
    expect(quoted('a `b` c')).toEqual([
      { kind: 'text', text: 'a ' },
      { kind: 'code', text: 'b' },
      { kind: 'text', text: ' c' },
    ])
  })
  it('takes a lone backtick for what it is', () => {
    expect(proseToMarkdown(quoted('a ` b'))).toBe('a &#96; b')
  })
  it('lets no foreign markup through between its code spans (P8)', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        for (const span of quoted(text))
          if (span.kind === 'text') expectPlainMarkdown(proseToMarkdown([span]))
      }),
    )
  })
})

describe('sentence', () => {
  it('begins with a capital and ends with a stop', () => {
    expect(proseToTerminal(sentence('there is `no` run'))).toBe('There is no run.')
    expect(proseToTerminal(sentence('Really?'))).toBe('Really?')
  })
})

describe('link', () => {
  it('is only words where the address is none of the web', () => {
    expect(proseToMarkdown(link(prose`x`, 'javascript:alert(1)'))).toBe('x')
    expect(proseToMarkdown(link(prose`x`, undefined))).toBe('x')
  })
})

it('joins sentences with a space', () => {
  expect(proseToTerminal(joined([prose`One.`, prose`Two.`]))).toBe('One. Two.')
})
