import { describe, expect, it } from 'vitest'
import { diffTable, filledColumns } from '../../src/present/diff-table.ts'
import { proseToTerminal } from '../../src/present/prose.ts'
import { regressionView, verdictViews } from './verdict-views.ts'
import { buildResult, buildRow, buildView } from './view-builder.ts'

const cellsOf = (view: typeof regressionView): readonly (readonly string[])[] =>
  diffTable(view).rows.map(({ cells }) => cells.map(proseToTerminal))

describe('diffTable', () => {
  it('shows the worst first and folds what passed', () => {
    const { rows } = diffTable(regressionView)
    expect(rows.map(({ verdict }) => verdict)).toEqual([
      'regression',
      'inconclusive',
      'pass',
      'pass',
      'pass',
      'pass',
    ])
    expect(rows.map(({ folded }) => folded)).toEqual([false, false, true, true, true, true])
  })
  it('shows every figure of a row in its column', () => {
    const { columns } = diffTable(regressionView)
    expect(columns.map(({ name }) => name)).toEqual([
      'model · load',
      'metric',
      'change',
      'allowed',
      'baseline',
      'this PR',
      '95 % interval',
      'verdict',
    ])
    expect(cellsOf(regressionView)[0]).toEqual([
      'resnet50 · c 8',
      'p95 latency',
      '+13.8 %',
      '+10 %',
      '41.2 ms',
      '46.9 ms',
      '+10.6 … +17.1 %',
      'regression',
    ])
    expect(cellsOf(regressionView)[1]?.at(-1)).toBe('cannot tell (would have seen +14 %)')
  })
  it('calls the side under test a run outside pull requests', () => {
    expect(diffTable(verdictViews['no-baseline-recorded']!).columns[5]?.name).toBe('this run')
  })
  it('draws no conclusion from unusable figures', () => {
    const [row] = cellsOf(verdictViews['invalid']!)
    expect(row).toEqual([
      'resnet50 · c 8',
      'p95 latency',
      'n/a',
      '+10 %',
      '41.2 ms',
      '12.4 ms',
      'n/a',
      'unusable',
    ])
  })
  it('sorts the rows of one verdict by what they used of their limit', () => {
    const rows = [
      buildRow({ model: 'a', from: 40, to: 41 }),
      buildRow({ model: 'b', from: 40, to: 43 }),
      buildRow({ model: 'c', metric: 'throughput', from: 100, to: 96 }),
    ]
    expect(cellsOf(buildView(buildResult('pass', rows))).map(([subject]) => subject)).toEqual([
      'b · c 8',
      'c · c 8',
      'a · c 8',
    ])
  })
})

describe('notes', () => {
  const notesOf = (view: typeof regressionView): readonly string[] =>
    diffTable(view).notes.map(proseToTerminal)

  it('give the reasons that the top did not give', () => {
    expect(notesOf(regressionView)).toEqual([
      'bert p95 latency at concurrency 4: +5.0 % measured, but +13.1 % is possible (95 % bound) and +10.0 % allowed; 14 baseline runs can show +14 %.',
      'Concurrency 16 is in the baseline, but was not asked for: not compared.',
    ])
    expect(notesOf(verdictViews['inconclusive']!)).toEqual([])
    expect(notesOf(verdictViews['invalid']!)).toEqual([])
  })
  it('mark levels that did not settle', () => {
    expect(notesOf(verdictViews['unstable']!)).toEqual([
      'resnet50 at concurrency 8 did not settle in 10 windows; its figures are over all of them.',
    ])
  })
  it('stop at five of a kind and say how many more there are', () => {
    const rows = Array.from({ length: 9 }, (_, i) =>
      buildRow({ model: `m${i}`, from: 40, to: 43, verdict: 'inconclusive', reason: 'noise' }),
    )
    expect(notesOf(buildView(buildResult('inconclusive', rows)))).toHaveLength(6)
    expect(notesOf(buildView(buildResult('inconclusive', rows))).at(-1)).toBe('3 more of this kind.')
  })
  it('name the price of more than 12 checks', () => {
    const rows = Array.from({ length: 13 }, () => buildRow({ from: 40, to: 41 }))
    expect(notesOf(buildView(buildResult('pass', rows))).at(-1)).toBe(
      '13 checks share one chance of a false alarm, so that a change has to stand out from noise 1.4 times as far as in a single check: fewer checks see more.',
    )
    expect(notesOf(buildView(buildResult('pass', rows.slice(1))))).toEqual([])
  })
})

describe('filledColumns', () => {
  it('leaves out what no row has', () => {
    const table = diffTable(verdictViews['no-baseline']!)
    expect(filledColumns(table, table.rows).map(({ name }) => name)).toEqual([
      'model · load',
      'metric',
      'allowed',
      'this PR',
      'verdict',
    ])
  })
})
