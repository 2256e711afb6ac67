import { describe, expect, it } from 'vitest'
import { checkText } from '../../src/present/check.ts'
import { nastiestText } from './nasty-text.ts'
import { nastyView } from './nasty-view.ts'
import { regressionView, verdictViews } from './verdict-views.ts'
import { buildResult, buildRow, buildView } from './view-builder.ts'

describe('checkText', () => {
  it.each([
    ['regression', true, 'failure'],
    ['regression', false, 'neutral'],
    ['pass', false, 'success'],
    ['improvement', false, 'success'],
    ['inconclusive', false, 'neutral'],
    ['inconclusive', true, 'failure'],
    ['no-baseline', false, 'neutral'],
    ['no-baseline', true, 'failure'],
    ['invalid', true, 'failure'],
    ['invalid', false, 'neutral'],
    ['pass', true, 'failure'],
  ] as const)('concludes %s with failed: %s as %s', (name, failed, conclusion) => {
    expect(checkText(verdictViews[name]!, failed).conclusion).toBe(conclusion)
  })
  it('annotates what did not pass, the worst first', () => {
    const { title, summary, annotations } = checkText(regressionView, true)
    expect(title).toBe('🔴 Triton performance: 1 regression in 6 checks')
    expect(summary).toMatch(/^### 🔴/)
    expect(annotations).toEqual([
      {
        level: 'failure',
        title: 'resnet50 p95 latency at concurrency 8: +13.8 %',
        message:
          'resnet50 p95 latency at concurrency 8 is 13.8 % worse (41.2 → 46.9 ms, allowed +10 %). Queue time explains most of it: 9.1 → 14.3 ms.',
      },
      {
        level: 'warning',
        title: 'bert p95 latency at concurrency 4: cannot tell (would have seen +14 %)',
        message: expect.stringMatching(
          /^bert p95 latency at concurrency 4 looks 5\.0 % worse .* can show \+14 %\.$/,
        ),
      },
    ])
  })
  it('annotates faults first, and says nothing of what passed', () => {
    expect(checkText(verdictViews['invalid']!, true).annotations[0]).toMatchObject({
      level: 'failure',
      title: 'The measurement is unusable',
    })
    expect(checkText(verdictViews['pass']!, false).annotations).toEqual([])
    expect(checkText(verdictViews['no-baseline']!, false).annotations[0]?.message).toBe(
      'resnet50 p95 latency at concurrency 8 is 46.9 ms. There is no comparable baseline run.',
    )
  })
  it('never makes more than ten annotations, and says how many more there are', () => {
    const rows = Array.from({ length: 25 }, (_, i) =>
      buildRow({ model: `m${i}`, from: 40, to: 50, verdict: 'regression' }),
    )
    const { annotations } = checkText(buildView(buildResult('regression', rows)), true)
    expect(annotations).toHaveLength(10)
    expect(annotations.at(-1)?.message).toBe('16 more of these; the job summary has all.')
  })
  it('keeps foreign text to one plain line (P8)', () => {
    const { title, annotations } = checkText(nastyView(nastiestText, 5), true)
    for (const text of [title, ...annotations.flatMap((one) => [one.title, one.message])]) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]|^::|##\[/)
      expect(text.length).toBeLessThanOrEqual(4096)
    }
  })
})
