import { describe, expect, it } from 'vitest'
import { gateText } from '../../src/present/gate-text.ts'
import { textWidth } from '../../src/present/text-table.ts'
import { matchGolden } from '../golden/match-golden.ts'
import { nastiestText } from './nasty-text.ts'
import { nastyView } from './nasty-view.ts'
import { regressionView, verdictViews } from './verdict-views.ts'

const plain = { colour: false } as const

describe('gateText', () => {
  it.each(Object.keys(verdictViews))('shows %s', (name) => {
    matchGolden(`terminal-${name}.txt`, gateText(verdictViews[name]!, plain))
  })
  it('shows cards where the table does not fit, and nothing wider than the terminal', () => {
    const text = gateText(regressionView, { colour: false, width: 60 })
    matchGolden('terminal-regression-narrow.txt', text)
    const words = text.split('\n').filter((line) => line.trim().includes(' '))
    for (const line of words) expect(textWidth(line)).toBeLessThanOrEqual(60)
  })
  it('colours by verdict when asked to, and only then', () => {
    const coloured = gateText(regressionView, { colour: true })
    expect(coloured).toContain('\u001b[31m🔴 Triton performance: 1 regression in 6 checks\u001b[0m')
    expect(coloured).toContain('\u001b[32mresnet50 · c 8  throughput')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(gateText(regressionView, plain))
    expect(gateText(regressionView, plain)).not.toContain('\u001b')
  })
  it('lets no foreign text speak to the terminal or to the runner (P8)', () => {
    for (const width of [undefined, 40, 120]) {
      const text = gateText(nastyView(nastiestText, 3), width === undefined ? plain : { ...plain, width })
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
      expect(text).not.toMatch(/^\s*::|##\[/m)
    }
  })
})
