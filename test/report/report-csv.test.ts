import { describe, expect, it } from 'vitest'
import { reportCsv } from '../../src/report/report-csv.ts'
import { matchGolden } from '../golden/match-golden.ts'
import { analysisReports, buildAnalysis, failedLevel } from '../present/analysis-reports.ts'
import { nastiestText } from '../present/nasty-text.ts'
import { buildLevel } from '../present/view-builder.ts'

const rowsOf = (csv: string): readonly (readonly string[])[] =>
  csv
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','))

const plain = { verbose: false }

describe('reportCsv', () => {
  it.each([
    ['plain', 'levels', false],
    ['cache', 'cache', false],
    ['verbose', 'levels', true],
    ['percentile', 'percentile', false],
    ['verbose-percentile', 'percentile-75', true],
    ['cache-verbose', 'cache', true],
    ['decoupled-verbose', 'decoupled', true],
  ] as const)('writes %s', (name, report, verbose) => {
    matchGolden(`csv-${name}.csv`, reportCsv(analysisReports[report]!.report, { verbose }))
  })
  it('has perf_analyzer’s columns', () => {
    const base =
      'Concurrency,Inferences/Second,Client Send,Network+Server Send/Recv,Server Queue,Server Compute Input,Server Compute Infer,Server Compute Output'
    const latencies = 'Client Recv,p50 latency,p90 latency,p95 latency,p99 latency'
    const header = (name: string, verbose = false): string =>
      reportCsv(analysisReports[name]!.report, { verbose }).split('\n')[0]!
    expect(header('plain')).toBe(`${base},${latencies}`)
    expect(header('cache')).toBe(`${base},Server Cache Hit,Server Cache Miss,${latencies}`)
    expect(header('plain', true)).toBe(`${base},${latencies},Avg latency,request/response,response wait`)
    expect(header('percentile', true)).toBe(`${base},${latencies},request/response,response wait`)
    expect(header('percentile-75')).toBe(
      `${base},Client Recv,p50 latency,p75 latency,p90 latency,p95 latency,p99 latency`,
    )
  })
  it('leaves the server out when it keeps no statistics', () => {
    const server = { name: 'other', version: '1', extensions: [] }
    expect(reportCsv(buildAnalysis([buildLevel()], { server }), plain).split('\n')[0]).toBe(
      'Concurrency,Inferences/Second,Client Send,Client Recv,p50 latency,p90 latency,p95 latency,p99 latency',
    )
  })
  it('sorts by rising throughput, not by level', () => {
    const levels = [
      buildLevel({ concurrency: 1, throughput: 4061 }),
      buildLevel({ concurrency: 2, throughput: 7002 }),
      buildLevel({ concurrency: 3, throughput: 6904 }),
    ]
    const rows = rowsOf(reportCsv(buildAnalysis(levels), plain)).slice(1)
    expect(rows.map(([concurrency]) => concurrency)).toEqual(['1', '3', '2'])
  })
  it('computes the network’s part as what nothing else explains, never below 0', () => {
    const [, row] = rowsOf(reportCsv(buildAnalysis([buildLevel()]), plain))
    // 32.96 ms mean - 21.5 us send - 40 us receive - 30.71 ms in the server's parts.
    expect(row?.slice(2, 8)).toEqual(['21', '2188', '9100', '500', '20860', '250'])
    const level = buildLevel()
    const slow = {
      ...level,
      measured: { ...level.measured!, server: { ...level.measured!.server!, queue: 90e6 } },
    }
    expect(rowsOf(reportCsv(buildAnalysis([slow]), plain))[1]?.[3]).toBe('0')
  })
  it('has a row for each level with figures only', () => {
    expect(rowsOf(reportCsv(buildAnalysis([buildLevel(), failedLevel()]), plain))).toHaveLength(2)
    expect(rowsOf(reportCsv(buildAnalysis([failedLevel()]), plain))).toHaveLength(1)
  })
  it('holds no formula, whatever the names are', () => {
    const { model } = buildAnalysis([])
    const named = buildAnalysis([buildLevel(), buildLevel({ concurrency: 2 })], {
      model: { ...model, name: `=cmd()|'/c calc'!A0${nastiestText}`, responseCache: true },
      server: { name: '=1+1', version: '@x', extensions: ['statistics'] },
    })
    const [, ...rows] = rowsOf(reportCsv(named, { verbose: true }))
    for (const cell of rows.flat()) expect(cell).toMatch(/^(?:\d+(?:\.\d+)?(?:e\+\d+)?)?$/)
  })
})
