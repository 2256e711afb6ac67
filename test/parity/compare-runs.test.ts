import { describe, expect, it } from 'vitest'
import type { CaseRun } from './case-run.ts'
import { compareRuns } from './compare-runs.ts'
import { csvKeys } from './csv-keys.ts'
import type { ParityCase } from './parity-case.ts'
import { parityCases } from './parity-cases.ts'
import type { SeenInference } from './seen-traffic.ts'

const parityCase: ParityCase = { name: 'one', model: 'm', protocol: 'http', args: [] }

const inference = (more: Partial<SeenInference> = {}): SeenInference => ({
  model: 'm',
  version: '',
  id: '1',
  parameters: {},
  inputs: [{ name: 'I', datatype: 'INT8', shape: [1], parameters: {}, data: '01' }],
  outputs: [],
  headers: {},
  ...more,
})

const run = (more: Partial<CaseRun> = {}, inferences: readonly SeenInference[] = [inference()]): CaseRun => ({
  code: 0,
  stdout: '    Request count: 1\n',
  stderr: '',
  traffic: { inferences, controls: [] },
  csv: { header: 'a,b', rows: ['1'] },
  files: ['out.csv'],
  served: inferences.length,
  seconds: 1,
  ...more,
})

const failures = (ours: CaseRun, more: Partial<ParityCase> = {}): readonly string[] =>
  compareRuns({ ...parityCase, ...more }, { theirs: run(), ours })
    .filter(({ ok }) => !ok)
    .map(({ name }) => name)

const withData = (data: string) => inference({ inputs: [{ ...inference().inputs[0]!, data }] })
const inSequence = (...flags: readonly string[]): readonly SeenInference[] =>
  flags.map((flag) =>
    inference({
      parameters: { sequence_id: 5, sequence_start: flag === 'start', sequence_end: flag === 'end' },
    }),
  )

describe('compareRuns', () => {
  it.each<[string, CaseRun, Partial<ParityCase>, readonly string[]]>([
    ['nothing in the same', run(), {}, []],
    ['nothing in more of the same requests', run({}, [inference(), inference({ id: '2' })]), {}, []],
    ['the exit code', run({ code: 3 }), {}, ['exit code']],
    ['an exit code that is meant', run({ code: 3 }), { differs: { 'exit code': 'why' } }, []],
    [
      'a difference that was meant and is not there',
      run(),
      { differs: { 'exit code': 'why' } },
      ['exit code'],
    ],
    [
      'a difference that was meant and not looked at',
      run(),
      { differs: { sequences: 'why' } },
      ['sequences'],
    ],
    ['a byte', run({}, [withData('02')]), {}, ['requests']],
    ['no byte where values are by chance', run({}, [withData('02')]), { data: 'fields' }, []],
    ['the size of values by chance', run({}, [withData('0202')]), { data: 'fields' }, ['requests']],
    ['a header', run({}, [inference({ headers: { a: 'b' } })]), {}, ['requests']],
    ['a parameter', run({}, [inference({ parameters: { a: 1 } })]), {}, ['requests']],
    ['the version', run({}, [inference({ version: '1' })]), {}, ['requests']],
    ['the columns', run({ csv: { header: 'a', rows: ['1'] } }), {}, ['CSV']],
    ['the rows', run({ csv: { header: 'a,b', rows: ['1', '2'] } }), {}, ['CSV']],
    ["the server's count", run({ served: 2 }), {}, ['server count']],
    ['a server that cannot be asked', run({ served: undefined }), {}, []],
    ['more printed than sent', run({ stdout: '    Request count: 2\n' }), {}, ['client count']],
    ['a file', run(), { writes: ['more.csv'] }, ['files']],
  ])('finds %s', (_, ours, more, expected) => {
    expect(failures(ours, more)).toStrictEqual(expected)
  })

  it.each<[string, readonly string[], boolean]>([
    ['whole', ['start', '', 'end'], true],
    ['two in turn under one id', ['start', 'end', 'start', 'end'], true],
    ['without an end', ['start', ''], false],
    ['without a start', ['', 'end'], false],
  ])('says of sequences that are %s: %j', (_, flags, ok) => {
    const side = run({}, inSequence(...flags))
    const checks = compareRuns(parityCase, { theirs: side, ours: side })
    expect(checks.find(({ name }) => name === 'sequences')).toMatchObject({ ok })
  })
})

it('a CSV has its rows in rising order, by number', () => {
  expect(csvKeys('C,x\n10,1\n9,2\n')).toStrictEqual({ header: 'C,x', rows: ['9', '10'] })
})

it('every case has a name of its own', () => {
  const names = parityCases.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names.length).toBeGreaterThan(150)
})
