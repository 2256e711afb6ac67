import { describe, expect, it } from 'vitest'
import type { AbJudge } from './ab-trials.ts'
import { meanLogRatio } from './ab-trials.ts'
import type { LiveResult } from './live-record.ts'
import { liveTrials } from './live-trials.ts'
import { oursStored } from './stored-trials.ts'
import { syntheticPiece } from './synthetic-piece.ts'
import { checkTargets } from './targets.ts'
import { validate } from './validation.ts'
import { targetsText, validationMarkdown } from './validation-table.ts'

/** Red when p95 or throughput is more than 5 % worse on the whole, else green; final at once. */
const simpleJudge: AbJudge = (blocks) => {
  const mean = meanLogRatio(blocks)
  const rowOf = (log: number, isWorse: boolean) => ({
    verdict: isWorse ? ('red' as const) : ('green' as const),
    interval: { low: Math.expm1(log - 0.02), high: Math.expm1(log + 0.02) },
  })
  const rows = {
    p95: rowOf(mean.p95, mean.p95 > Math.log(1.05)),
    throughput: rowOf(mean.throughput, mean.throughput < Math.log(0.95)),
  }
  const isRed = rows.p95.verdict === 'red' || rows.throughput.verdict === 'red'
  return { isFinal: true, verdict: isRed ? 'red' : 'green', rows }
}

const settings = { judge: simpleJudge, storedTrials: 20, date: '2026-11-24' }
const corpus = [
  syntheticPiece('compute-same-1', 250, 0.02),
  syntheticPiece('queueing-same-1', 250, 0.02),
  syntheticPiece('compute-slower-10', 250, 0.02),
  syntheticPiece('compute-throughput', 250, 0.02),
  syntheticPiece('identity-same-1', 60, 0.02),
]
const validation = validate(corpus, settings)

describe('validate', () => {
  it('counts trials by model and change, and makes A/As of the sides of what has two versions', () => {
    expect(
      validation.ab.map(({ model, source, trials, tally }) => [
        model,
        source,
        trials,
        tally.red,
        tally.green,
      ]),
    ).toEqual([
      ['compute', 'recorded', 22, 0, 22],
      ['compute', 'recorded', 22, 22, 0],
      ['compute', 'recorded', 22, 22, 0],
      ['queueing', 'recorded', 22, 0, 22],
      ['identity', 'recorded', 3, 0, 3],
      // 125 blocks a side, of two pieces with two sides.
      ['compute', 'sides', 36, 0, 36],
    ])
  })

  it('finds the ratio of the others in nearly every interval that is wide enough', () => {
    for (const { coverage, trials } of validation.ab)
      expect(coverage.p95.covered / trials).toBeGreaterThan(0.9)
  })

  it('asks every gate about the same trials', () => {
    for (const { trials, rules } of validation.oneJob)
      for (const { tally } of rules) expect(tally.red + tally.green + tally.inconclusive).toBe(trials)
    for (const { columns } of validation.stored)
      for (const { trials, rules } of columns) {
        expect(rules.map(({ rule }) => rule)).toContain(oursStored)
        expect(rules).toHaveLength(9)
        for (const { tally } of rules) expect(tally.red + tally.green + tally.inconclusive).toBe(trials)
      }
  })

  it('draws the same trials again', () => {
    const few = { ...settings, storedTrials: 3 }
    expect(validate(corpus, few)).toEqual(validate(corpus, few))
  })

  it('puts live results beside the replay', () => {
    const live: readonly LiveResult[] = liveTrials.slice(0, 12).map((trial) => ({
      ...trial,
      recordedAt: '2026-11-24T12:00:00.000Z',
      exitCode: 0,
      verdict: 'green',
      blocks: 20,
      seconds: 50,
      rows: { p95: { verdict: 'green', change: 0, interval: { low: 0.01, high: 0.02 } } },
    }))
    const rows = validate([], { ...settings, storedTrials: 1 }, live).ab
    expect(rows.map(({ model, source, trials }) => [model, source, trials])).toEqual([
      ...[3, 1, 1, 1].map((trials) => ['compute', 'live', trials]),
      ...[3, 1, 1, 1].map((trials) => ['queueing', 'live', trials]),
    ])
    // Only of an A/A is the truth known.
    expect(rows[0]!.coverage.p95).toEqual({ covered: 0, trials: 3 })
    expect(rows[1]!.coverage.p95).toEqual({ covered: 0, trials: 0 })
  })

  it('names what is missing', () => {
    expect(validation.corpus.recorded).toHaveLength(5)
    expect(validation.corpus.missing).toContain('compute-tail')
    expect(validation.corpus.blocks).toBe(1060)
  })
})

describe('checkTargets', () => {
  const stateOf = (of: ReturnType<typeof checkTargets>, start: string): string | undefined =>
    of.find(({ name }) => name.startsWith(start))?.state

  it('has a line for every target, and says which are met', () => {
    const targets = checkTargets(validation)
    expect(targets).toHaveLength(6 + 6 * 5)
    expect(stateOf(targets, 'A/B: of at least 300')).toBe('unknown')
    expect(stateOf(targets, 'A/B: pass in at least 80 %')).toBe('ok')
    expect(stateOf(targets, 'A/B: +10 %')).toBe('ok')
    expect(stateOf(targets, 'A/B: -7.5 %')).toBe('ok')
    expect(stateOf(targets, 'A/B: the median')).toBe('ok')
    expect(stateOf(targets, 'A/B: the fast identity')).toBe('ok')
  })

  it.each<[string, string, AbJudge]>([
    ['always red', 'A/B: of at least 300', redJudge()],
    ['always red', 'A/B: the fast identity', redJudge()],
    ['never sure', 'A/B: pass in at least', openJudge()],
    ['never sure', 'A/B: +10 %', openJudge()],
    ['never sure', 'A/B: the median', openJudge()],
  ])('a judge that is %s falls short of "%s"', (_, start, judge) => {
    expect(stateOf(checkTargets(validate(corpus, { ...settings, judge, storedTrials: 1 })), start)).toBe(
      'short',
    )
  })

  it('knows nothing without recordings', () => {
    const targets = checkTargets(validate([], settings))
    expect(new Set(targets.map(({ state }) => state))).toEqual(new Set(['unknown']))
  })
})

describe('the page', () => {
  const page = validationMarkdown(validation)

  it('has a table of every kind, and every other gate in it', () => {
    for (const text of [
      '## Targets',
      '## A/B on one machine',
      '## Other gates',
      '### 20 baseline runs, 10 % between',
    ])
      expect(page).toContain(text)
    // A table for each of three models, and six of the stored mode.
    expect(page.match(/Bencher t-test/g)).toHaveLength(9)
    expect(page).not.toMatch(/NaN|undefined|Infinity/)
  })

  it('can be written of nothing', () => {
    expect(validationMarkdown(validate([], settings))).not.toMatch(/NaN|undefined|Infinity/)
  })

  it('ends on the terminal with the number of targets', () => {
    expect(targetsText(validation)).toMatch(/\d+ ok, \d+ short, \d+ not known yet\n$/)
  })
})

function redJudge(): AbJudge {
  return (blocks) => ({ ...simpleJudge(blocks), verdict: 'red' })
}

function openJudge(): AbJudge {
  return (blocks) => ({ ...simpleJudge(blocks), verdict: 'inconclusive', isFinal: false })
}
