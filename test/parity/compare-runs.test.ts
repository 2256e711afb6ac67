import { describe, expect, it } from 'vitest'
import type { CaseRun } from './case-run.ts'
import { compareRuns } from './compare-runs.ts'
import { csvKeys } from './csv-keys.ts'
import type { ParityCase } from './parity-case.ts'
import { parityCases } from './parity-cases.ts'
import type { SeenInference } from './seen-traffic.ts'
import { inOurWords, textLabels } from './text-labels.ts'

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
  otherCsvs: new Map(),
  served: inferences.length,
  seconds: 1,
  ...more,
})

/** Of a run of ours beside one of theirs, which is as ours is by default. */
const failures = (ours: CaseRun, more: Partial<ParityCase> = {}, theirs = run()): readonly string[] =>
  compareRuns({ ...parityCase, ...more }, { theirs, ours })
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

  const keys = { header: 'a,b', rows: ['1'] }
  const csvs = (header: string) => run({ otherCsvs: new Map([['child.out.csv', { ...keys, header }]]) })
  const profile = {
    members: ['experiments'],
    serviceKind: 'triton',
    endpoint: '',
    experiments: [{ mode: 'concurrency', value: 1 }],
    tensors: ['I: 16 x number'],
    requestCounts: [20],
  }
  const more = { ...profile, requestCounts: [21] }
  it.each<[string, CaseRun, CaseRun, Partial<ParityCase>, readonly string[]]>([
    ['nothing in the same files', csvs('a'), csvs('a'), { writes: ['child.out.csv'] }, []],
    ['a column of a file', csvs('a'), csvs('b'), { writes: ['child.out.csv'] }, ['files']],
    ['a file that both lack', run(), run(), { writes: ['child.out.csv'] }, ['files']],
    ['nothing in the same exports', run({ profile }), run({ profile }), {}, []],
    ['an export that is missing', run({ profile }), run(), {}, ['export']],
    ['a member', run({ profile }), run({ profile: { ...profile, members: [] } }), {}, ['export']],
    ['no request more of a time', run({ profile }), run({ profile: more }), {}, []],
    [
      'a request more than were asked for',
      run({ profile }),
      run({ profile: more }),
      { args: ['--request-count', '20'] },
      ['export'],
    ],
    ['nothing in the same traces', run({ traces: [4, 2] }), run({ traces: [4, 2] }), {}, []],
    ['a trace', run({ traces: [4, 2] }), run({ traces: [4, 1] }), {}, ['traces']],
    ['that nothing was traced', run({ traces: [] }), run({ traces: [] }), {}, ['traces']],
  ])('finds %s', (_, theirs, ours, given, expected) => {
    expect(failures(ours, given, theirs)).toStrictEqual(expected)
  })

  it.each<[string, string, readonly string[]]>([
    ['other figures', '  Client: \n    Request count: 7\n', []],
    ['another label', '  Client: \n    Requests: 1\n', ['text']],
    ['a line more', '  Client: \n    Request count: 1\n    p50 latency: 1 usec\n', ['text']],
    ['a line less', '  Client: \n', ['text']],
    [
      'lines of ours',
      '  Client: \n    Request count: 1\n  triton-perf-gate: \n    Failed requests: 0\n\ntriton-perf-gate: seed 1\n',
      [],
    ],
  ])('says of what is printed: %s', (_, stdout, expected) => {
    const theirs = run({ stdout: '  Client: \n    Request count: 1\n' })
    expect(failures(run({ stdout }), {}, theirs).filter((name) => name === 'text')).toEqual(expected)
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
  expect(names.length).toBeGreaterThan(280)
})

it('labels are the lines printed, without figures that are no part of a name', () => {
  const text = [
    'Request concurrency: 4',
    '  Pass [1] throughput: 1.2e+06 infer/sec. p95 latency: 9 usec',
    '  Pass [2] throughput: 7 infer/sec. p95 latency: 10 usec',
    '    [WARNING] of lateness',
    '  identity_fp32, version: 1',
    '',
  ].join('\n')
  expect(textLabels(text)).toStrictEqual([
    'Request concurrency: #',
    '  Pass [#] throughput: # infer/sec. p95 latency: # usec',
    '  identity_fp32, version: #',
  ])
})

it.each([
  ['Request Rate: # inference requests per seconds', 'Request Rate: # inference requests per second'],
  ['  Stabilizing using p95latency and throughput', '  Stabilizing using p95 latency and throughput'],
  ['  Request Rate limit: # requests per seconds', '  Request Rate limit: # requests per seconds'],
])('%j is %j in our words', (theirs, ours) => {
  expect(inOurWords(theirs)).toBe(ours)
})
