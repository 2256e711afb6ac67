import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDirectoryStore } from '../../src/baseline/directory-store.ts'
import type { Report } from '../../src/report/report.ts'
import { writeReport } from '../../src/report/write-report.ts'
import { buildReport } from '../compare/report-builder.ts'

const candidate = buildReport({ run: 1000 })
let directory = ''

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'perf-gate-store-'))
})
afterEach(() => rm(directory, { recursive: true }))

const write = (name: string, content: string | Uint8Array): Promise<void> =>
  writeFile(path.join(directory, name), content)
const find = (root = directory) => createDirectoryStore(root).find(candidate)
const excludedReason = async (): Promise<string> => {
  const { baselines, excluded } = await find()
  expect(baselines).toStrictEqual([])
  expect(excluded).toHaveLength(1)
  return excluded[0]?.reason ?? ''
}

describe('find', () => {
  it('takes every report of a directory, by name', async () => {
    await write('b.json', writeReport(buildReport({ run: 2 })))
    await write('a.JSON', writeReport(buildReport({ run: 1 })))
    await write('notes.txt', 'not a report')
    await mkdir(path.join(directory, 'older'))
    expect(await find()).toStrictEqual({
      baselines: [
        { label: 'a.JSON', report: buildReport({ run: 1 }) },
        { label: 'b.json', report: buildReport({ run: 2 }) },
      ],
      excluded: [],
    })
  })

  it('takes one file, whatever its name', async () => {
    await write('baseline', writeReport(buildReport({ run: 2 })))
    const { baselines } = await find(path.join(directory, 'baseline'))
    expect(baselines.map(({ report }) => report.provenance?.runId)).toStrictEqual([2])
  })

  it('an empty directory holds nothing', async () => {
    expect(await find()).toStrictEqual({ baselines: [], excluded: [] })
  })

  it('says that a path does not exist (A19)', async () => {
    const missing = path.join(directory, 'missing')
    expect(await find(missing)).toStrictEqual({
      baselines: [],
      excluded: [{ label: missing, reason: 'it does not exist' }],
    })
  })

  it.each<[string, string, string]>([
    ['an empty file', '', 'not JSON'],
    ['a truncated one (A20)', writeReport(buildReport()).slice(0, 500), 'not JSON'],
    ['another JSON', '{"experiments": []}', 'schema'],
    ['null', 'null', 'not a valid report'],
    [
      'another schema version',
      writeReport(buildReport()).replace('"schemaVersion": 1', '"schemaVersion": 2'),
      'version 2',
    ],
    ['a NaN that became null (A21)', changed((level) => ({ ...level, throughput: null })), 'throughput'],
    ['a number in quotes (A21)', changed((level) => ({ ...level, throughput: '200' })), 'throughput'],
    [
      '1e999 (A21)',
      writeReport(buildReport()).replaceAll(/"throughput": \d+/g, '"throughput": 1e999'),
      'throughput',
    ],
    [
      'a bare NaN (A21)',
      writeReport(buildReport()).replaceAll(/"throughput": \d+/g, '"throughput": NaN'),
      'not JSON',
    ],
  ])('does not drop %s in silence', async (_, text, why) => {
    await write('odd.json', text)
    const reason = await excludedReason()
    expect(reason).toContain('odd.json')
    expect(reason).toContain(why)
  })

  it('does not read a file of astronomic size', async () => {
    await write('huge.json', new Uint8Array(20_000_001))
    expect(await excludedReason()).toBe('it has 20000001 bytes, expected at most 20000000')
  })

  it('a bad file does not hide a good one', async () => {
    await write('bad.json', '{')
    await write('good.json', writeReport(buildReport({ run: 1 })))
    const { baselines, excluded } = await find()
    expect([baselines.length, excluded.length]).toStrictEqual([1, 1])
  })

  it('does not drop what it may not read', async () => {
    await mkdir(path.join(directory, 'folder.json'))
    expect(await excludedReason()).toBe('it cannot be read (EISDIR)')
  })
})

describe('save', () => {
  it('keeps a report so that it is found again', async () => {
    const store = createDirectoryStore(path.join(directory, 'new', 'history'))
    const file = await store.save(candidate)
    expect(await readFile(file, 'utf8')).toBe(writeReport(candidate))
    expect((await store.find(candidate)).baselines.map(({ report }) => report)).toStrictEqual([candidate])
  })

  it('never overwrites another report', async () => {
    const store = createDirectoryStore(directory)
    const twin: Report = { ...candidate, tool: { ...candidate.tool, version: '0.2.0' } }
    const files = [await store.save(candidate), await store.save(twin), await store.save(candidate)]
    expect(new Set(files).size).toBe(2)
    expect((await store.find(candidate)).baselines).toHaveLength(2)
  })

  it('says which path it could not write', async () => {
    await write('file', '')
    await expect(createDirectoryStore(path.join(directory, 'file')).save(candidate)).rejects.toMatchObject({
      code: 'unwritable-output',
      message: expect.stringContaining(path.join(directory, 'file')),
    })
  })
})

function changed(change: (window: object) => object): string {
  const report = buildReport()
  return JSON.stringify({
    ...report,
    levels: report.levels.map((level) => ({ ...level, measured: change(level.measured ?? {}) })),
  })
}
