import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { options } from '../../src/plan/options.ts'
import { hasTest } from '../named-test.ts'
import { parityCases } from './parity-cases.ts'
import { optionsWithoutRow, parityPage } from './parity-page.ts'
import { parityRows } from './parity-row.ts'
import { referenceOptions } from './reference-options.ts'

const rows = parityRows()

describe('the page of parity', () => {
  it('is what its rows say: run `npm run generate`', () => {
    expect(readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')).toBe(parityPage(rows))
  })

  it('has a row for every option of perf_analyzer and of the analyzer', () => {
    expect(optionsWithoutRow(rows)).toStrictEqual([])
  })

  it('has no row without a test', () => {
    expect(rows.filter(({ tests }) => tests.length === 0).map(({ what }) => what)).toStrictEqual([])
  })

  it('names tests that are there', () => {
    const missing = rows.flatMap(({ what, tests }) =>
      tests
        .filter(({ file, title }) => !holds(file, title))
        .map(({ file, title }) => `${what}: ${file}: ${title}`),
    )
    expect(missing).toStrictEqual([])
  })

  it('says why of what is not the same', () => {
    const silent = rows.filter(({ status, how }) => status !== 'same' && how === undefined)
    expect(silent.map(({ what }) => what)).toStrictEqual([])
  })

  it('names options that there are', () => {
    const known = new Set([...referenceOptions, ...options.map(({ name }) => name)])
    const unknown = rows.flatMap(({ options: named }) => named).filter((name) => !known.has(name))
    expect(unknown).toStrictEqual([])
  })

  it('has a test for every option that fails without it: run `node test/parity/drop-options.ts OPTION`', () => {
    const record = readFileSync(join(import.meta.dirname, 'results/dropped-options.json'), 'utf8')
    const outcomes = JSON.parse(record) as readonly { readonly option: string; readonly outcome: string }[]
    const red = new Set(outcomes.filter(({ outcome }) => outcome === 'red').map(({ option }) => option))
    const ours = options.filter(({ commands }) => commands.includes('analyze')).map(({ name }) => name)
    expect(ours.filter((name) => !red.has(name))).toStrictEqual([])
    expect(outcomes.map(({ option }) => option)).toStrictEqual(ours)
  })

  it('tells options without a row', () => {
    const others = rows.filter(({ options: named }) => !named.includes('percentile'))
    expect(optionsWithoutRow(others)).toContain('percentile')
  })
})

/** A case for both protocols is named without its protocol. */
const caseNames = new Set(parityCases.flatMap(({ name }) => [name, name.replace(/, (http|grpc)$/, '')]))

/** Whether the file has a test of that title, or a case of that name. */
const holds = (file: string, title: string): boolean =>
  file === 'test/parity/parity-cases.ts' ? caseNames.has(title) : hasTest(file, title)
