import { describe, it } from 'vitest'
import { gateMarkdown } from '../../src/present/markdown.ts'
import { matchGolden } from '../golden/match-golden.ts'
import { verdictViews } from './verdict-views.ts'

const marker = '<!-- triton-perf-gate:v1 suite=perf leg=0 run=8200 attempt=1 -->'

describe('gateMarkdown', () => {
  it.each(Object.keys(verdictViews))('writes the comment of %s', (name) => {
    matchGolden(`comment-${name}.md`, gateMarkdown(verdictViews[name]!, marker))
  })
})
