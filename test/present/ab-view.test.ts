import { describe, expect, it } from 'vitest'
import { checkText } from '../../src/present/check.ts'
import { gateText } from '../../src/present/gate-text.ts'
import type { GateView } from '../../src/present/gate-view.ts'
import { gateHtml } from '../../src/present/html.ts'
import { gateMarkdown } from '../../src/present/markdown.ts'
import { matchGolden } from '../golden/match-golden.ts'
import { abView } from './ab-views.ts'

const views: Readonly<Record<string, GateView>> = {
  'ab-regression': abView({ count: 20, noise: 0.04, latency: 0.14 }),
  'ab-pass': abView({ count: 10, noise: 0.02 }),
  'ab-inconclusive': abView({ count: 40, noise: 0.3, latency: 0.04 }),
  'ab-interrupted': abView({ count: 3, noise: 0.03 }, { state: 'interrupted' }),
}

describe('an A/B is shown', () => {
  it.each(Object.keys(views))('on a terminal and as a comment: %s', (name) => {
    matchGolden(`terminal-${name}.txt`, gateText(views[name]!, { colour: false }))
    matchGolden(`comment-${name}.md`, gateMarkdown(views[name]!))
  })

  it('with its labels, its noise and every block on the page', () => {
    const html = gateHtml(views['ab-regression']!)
    for (const text of ['base p95', 'candidate p95', '20 (', 'Noise of this machine', 'can be seen'])
      expect(html).toContain(text)
    expect(html.match(/\((?:ABBA|BAAB)\)/g)).toHaveLength(20)
  })

  it('with the verdict of a check', () => {
    expect(checkText(views['ab-regression']!, true)).toMatchObject({ conclusion: 'failure' })
    expect(checkText(views['ab-pass']!, false)).toMatchObject({ conclusion: 'success' })
  })

  it('and says how to do it again, and what would decide it', () => {
    expect(gateText(views['ab-regression']!, { colour: false })).toContain('triton-perf-gate ab --a ')
    expect(gateText(views['ab-inconclusive']!, { colour: false })).toContain('What would decide it')
  })
})
