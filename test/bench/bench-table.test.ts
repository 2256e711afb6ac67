import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type BenchRecord, comparedRow } from './bench-record.ts'
import { benchMarkdown, benchText } from './bench-table.ts'
import { buildRecord, cpuRound, rowNamed, runOf } from './build-bench.ts'
import { writeBenchRecord } from './write-bench-record.ts'

const bad = buildRecord({
  rows: [
    comparedRow({ row: rowNamed('http-cpu'), rounds: [cpuRound(50, 100)] }),
    comparedRow({
      row: rowNamed('start http'),
      rounds: [{ subject: runOf({}, ['ours exited with 5: no']) }],
    }),
  ],
  leftOut: [{ row: 'wrk', why: 'wrk is not installed here' }],
})

describe('benchText', () => {
  it('shows the surroundings, the targets, the figures and the end', () => {
    expect(benchText(buildRecord())).toBe(`2026-11-24, 3 rounds
Some CPU, 2 logical CPUs, 24 GiB, load average before 0.1
triton-perf-gate 0.1.0, Node 24.21.0, wrk 4.1.0; ours ran as dist/cli/index.js

row         figure                                                        median  min..max        target
http-cpu    CPU per request, 8 in flight, ours / perf_analyzer's, Triton   0.300  0.250..0.400    ok    at most 0.45
start grpc  start of the process to its first inference, fast responder   120 ms  110 ms..149 ms  ok    at most 150 ms

row         program        CPU us/request  without start  requests/s         p50 us  p99 us  memory MiB   start ms        lag p50 us  lag p99 us  cores
http-cpu    ours           30 (20..44)                                                       64 (64..64)
http-cpu    perf_analyzer  100 (80..110)                  5000 (5000..5000)
start grpc  ours                                                                                          120 (110..149)

ok    every target is met
`)
  })

  it('hides nothing that went wrong', () => {
    const text = benchText(bad)
    expect(text).toMatch(/^http-cpu .* 0\.500 {2}0\.500\.\.0\.500 {2}MISS {2}at most 0\.45$/m)
    expect(text).toMatch(/^start http .* none +MISS {2}at most 150 ms$/m)
    expect(text).toContain('\nLEFT OUT  wrk: wrk is not installed here\n')
    expect(text).toContain('\nMISS  http-cpu: 0.500 (target: at most 0.45)\n')
    expect(text).toContain('\nMISS  start http: round 1: ours exited with 5: no\n')
    expect(text).not.toMatch(/^ok /m)
  })

  it('does not speak of every target when rows are left out', () => {
    const text = benchText(buildRecord({ leftOut: bad.leftOut }))
    expect(text).toContain('\nok    every target of the rows that ran is met\n')
  })

  it('judges no quick run', () => {
    const text = benchText({ ...bad, rows: bad.rows.slice(0, 1), isJudged: false })
    expect(text).toMatch(/ not judged$/m)
    expect(text).not.toContain('MISS')
  })
})

describe('benchMarkdown', () => {
  const lines = benchMarkdown(bad).split('\n')

  it('has tables whose rows have as many cells as their head', () => {
    const heads = lines.flatMap((line, place) => (/^\| :?-/.test(line) ? [place - 1] : []))
    expect(heads).toHaveLength(3)
    for (const head of heads) {
      const table = lines.slice(head, lines.indexOf('', head) < 0 ? undefined : lines.indexOf('', head))
      expect(new Set(table.map((row) => row.split('|').length)).size).toBe(1)
    }
  })

  it('names what was missed before the tables, and every command', () => {
    const text = lines.join('\n')
    expect(text.indexOf('MISS  http-cpu')).toBeGreaterThan(0)
    expect(text.indexOf('MISS  http-cpu')).toBeLessThan(text.indexOf('| row |'))
    expect(text).toContain('| http-cpu | perf_analyzer | `perf_analyzer -m identity_fp32 -i http ')
  })
})

describe('writeBenchRecord', () => {
  it('writes both files, and numbers to six digits', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bench-record-'))
    try {
      const third = comparedRow({ row: rowNamed('http-cpu'), rounds: [cpuRound(1, 3)] })
      const record = buildRecord({ rows: [third] })
      await writeBenchRecord(join(folder, 'results'), record, 'bench')
      const json = await readFile(join(folder, 'results/bench-2026-11-24.json'), 'utf8')
      expect(json).toContain('"values": [ 0.333333 ]')
      const { rows, ...rest } = JSON.parse(json) as BenchRecord
      expect({ ...rest, rows: record.rows }).toEqual(record)
      expect(rows[0]?.sides).toEqual(third.sides)
      expect(await readFile(join(folder, 'results/bench.md'), 'utf8')).toBe(benchMarkdown(record))
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
