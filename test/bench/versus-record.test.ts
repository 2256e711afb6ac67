import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ComparedFigure } from './figures.ts'
import { versusMarkdown, versusText } from './table.ts'
import { missedTargets, type VersusRecord } from './versus-record.ts'
import { writeRecord } from './write-record.ts'

const requestCount: ComparedFigure = {
  name: 'request count',
  level: 1,
  ours: { median: 900, min: 800.4, max: 1000, values: [900, 800.4, 1000] },
  theirs: { median: 1000, min: 1000, max: 1000, values: [1000, 1000, 1000] },
  ratio: 0.9,
  target: { name: 'at least 0.75', isMet: true },
}

const cpu: ComparedFigure = {
  name: 'CPU us per request',
  ours: { median: 49.7449, min: 1.23456789, max: 50, values: [49.7449, 1.23456789, 50] },
  theirs: { median: 68.6, min: 68.6, max: 68.6, values: [68.6, 68.6, 68.6] },
  ratio: 0.725_144_3,
}

const unmeasured: ComparedFigure = {
  name: 'server queue',
  level: 4,
  target: { name: 'within 15 % or 20 us', isMet: false },
}

const good: VersusRecord = {
  date: '2026-11-23',
  machine: { cpuModel: 'Some CPU', logicalCpus: 2, memoryGib: 24, loadAverage: 0.1 },
  versions: { 'triton-perf-gate': '0.1.0', perf_analyzer: '2.50.0', Triton: '2.51.0', Node: '24.21.0' },
  program: 'dist/cli/index.js',
  rounds: { asked: 3, run: 3 },
  cases: [
    {
      name: 'sleep http',
      command: '-m sleep',
      checks: [{ name: 'same CSV header', faults: [] }],
      leftOut: [],
      figures: [requestCount, cpu],
    },
  ],
}

const bad: VersusRecord = {
  ...good,
  rounds: { asked: 5, run: 3 },
  cases: [
    {
      ...good.cases[0]!,
      checks: [{ name: 'same CSV header', faults: ['round 1: ours has no CSV'] }],
      leftOut: ['round 2: our concurrency 4 is unstable'],
      figures: [{ ...requestCount, target: { name: 'at least 0.75', isMet: false } }, unmeasured],
    },
  ],
}

describe('missedTargets', () => {
  it('is empty when all is well', () => {
    expect(missedTargets(good)).toEqual([])
  })

  it('names rounds, checks and figures', () => {
    expect(missedTargets(bad)).toEqual([
      '3 of 5 rounds in the time limit',
      'sleep http: same CSV header',
      'sleep http: level 1: request count 900 against 1000 (target: at least 0.75)',
      'sleep http: level 4: server queue no round has it from both (target: within 15 % or 20 us)',
    ])
  })
})

describe('versusText', () => {
  it('shows the surroundings, the checks, the table and the end', () => {
    expect(versusText(good)).toBe(`2026-11-23, 3 of 3 rounds
Some CPU, 2 logical CPUs, 24 GiB, load average before 0.1
triton-perf-gate 0.1.0, perf_analyzer 2.50.0, Triton 2.51.0, Node 24.21.0; ours ran as dist/cli/index.js

sleep http
  -m sleep
  ok    same CSV header

  level  figure              ours  min..max   perf_analyzer  min..max    ratio  target
      1  request count        900  800..1000           1000  1000..1000   0.90  ok    at least 0.75
    all  CPU us per request  49.7  1.23..50            68.6  68.6..68.6   0.73

ok    every target is met
`)
  })

  it('says which processors client and server were kept to', () => {
    const text = versusText({ ...good, placement: { clients: '0', server: '1,2' } })
    expect(text).toContain('\neither client was kept to processor 0, the server to 1,2\n')
  })

  it('hides nothing that went wrong', () => {
    const text = versusText(bad)
    expect(text).toContain('  MISS  same CSV header\n          round 1: ours has no CSV\n')
    expect(text).toContain('  left out  round 2: our concurrency 4 is unstable\n')
    expect(text).toMatch(/4 {2}server queue +none +none +MISS {2}within/)
    expect(text).toContain('\nMISS  3 of 5 rounds in the time limit\n')
    expect(text).not.toContain('every target is met')
  })
})

describe('versusMarkdown', () => {
  it('has a table row for each figure, with as many cells as the head', () => {
    const rows = versusMarkdown(bad)
      .split('\n')
      .filter((line) => line.startsWith('|'))
    expect(rows).toHaveLength(4)
    expect(new Set(rows.map((row) => row.split('|').length))).toEqual(new Set([10]))
    expect(rows.at(-1)).toBe('| 4 | server queue | none |  | none |  |  | MISS  within 15 % or 20 us |')
  })

  it('names what was missed before the cases', () => {
    const text = versusMarkdown(bad)
    expect(text.indexOf('MISS  sleep http: same CSV header')).toBeGreaterThan(0)
    expect(text.indexOf('MISS  sleep http: same CSV header')).toBeLessThan(text.indexOf('## sleep http'))
  })
})

describe('writeRecord', () => {
  it('writes both files, and numbers to six digits', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'versus-record-'))
    try {
      await writeRecord(join(folder, 'results'), good)
      const json = await readFile(join(folder, 'results/versus-2026-11-23.json'), 'utf8')
      expect(json).toContain('"values": [ 49.7449, 1.23457, 50 ]')
      const { cases, ...rest } = JSON.parse(json) as VersusRecord
      expect({ ...rest, cases: good.cases }).toEqual(good)
      expect(cases[0]?.figures[0]).toEqual(requestCount)
      expect(await readFile(join(folder, 'results/versus.md'), 'utf8')).toBe(versusMarkdown(good))
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
