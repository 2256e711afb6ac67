import { describe, expect, it } from 'vitest'
import { composingCsvs, reportCsv } from '../../src/report/report-csv.ts'
import { matchGolden } from '../golden/match-golden.ts'
import { analysisReports, buildAnalysis, failedLevel, withMeasured } from '../present/analysis-reports.ts'
import { nastiestText } from '../present/nasty-text.ts'
import { buildLevel } from '../present/view-builder.ts'
import { calledSide, sideOf } from '../triton/composed-sides.ts'

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

describe('the CSVs of models that are called', () => {
  const us = (value: number): number => value * 1000
  const leafTimes = {
    request: us(30),
    queue: us(3),
    computeInput: us(1),
    computeInfer: us(20),
    computeOutput: us(4),
  }
  const ensembleAt = (concurrency: number, throughput: number) =>
    withMeasured(buildLevel({ concurrency, throughput }), (window) => ({
      ...window,
      server: sideOf({
        request: us(100),
        queue: us(1),
        computeInfer: us(50),
        composing: [
          calledSide('leaf', { ...leafTimes, steps: 2, successCount: 20 }),
          calledSide('../up/ and =down', { modelVersion: '12', request: us(10) }),
          calledSide('inner', {
            steps: 1,
            composing: [calledSide('leaf', { ...leafTimes, successCount: 20 })],
          }),
        ],
      }),
    }))
  const report = buildAnalysis([ensembleAt(2, 300), ensembleAt(1, 200)])

  it('are one for each model and version, all levels in it by rising throughput', () => {
    const csvs = new Map(composingCsvs(report).map(({ prefix, csv }) => [prefix, csv]))
    expect([...csvs.keys()]).toEqual(['leaf_v1.', '.._up__and__down_v12.', 'inner_v1.'])
    expect(csvs.get('leaf_v1.')).toBe(
      [
        'Concurrency,Inferences/Second,Client Send,Network+Server Send/Recv,Server Queue,Server Compute Input,Server Compute Infer,Server Compute Output,Client Recv',
        // Twice as many requests as the measured model; what of 30 us is in none of the parts.
        '1,400,0,2,3,1,20,4,0',
        '2,600,0,2,3,1,20,4,0',
        '',
      ].join('\n'),
    )
  })

  it('have the cache’s columns when any of the models has one', () => {
    const model = {
      ...report.model,
      composing: [{ name: 'leaf', steps: 2, responseCache: true, composing: [] }],
    }
    for (const { csv } of composingCsvs({ ...report, model }))
      expect(csv.split('\n')[0]).toMatch(/Output,Server Cache Hit,Server Cache Miss,Client Recv$/)
    expect(reportCsv({ ...report, model }, plain)).toContain(',Server Cache Hit,Server Cache Miss,')
  })

  it('leave the queue of an ensemble’s steps no part of the network’s time', () => {
    const [, row] = rowsOf(reportCsv(report, plain))
    // 1 us of its own; 3 us of each call, two by its own step and two by the other one.
    expect(row?.[4]).toBe('13')
  })

  it('are none for a model that calls none, or without figures', () => {
    expect(composingCsvs(buildAnalysis([buildLevel(), failedLevel()]))).toEqual([])
  })
})

describe('the CSV’s GPU columns', () => {
  const gpu = (uuid: string, more: object = {}) => ({ uuid, ...more })
  const whole = {
    utilization: { average: 0.45, max: 0.9 },
    power: { average: 75.125, max: 80 },
    memoryUsedBytes: { average: 1, max: 1_545_302_016 },
    memoryTotalBytes: 25_276_510_208,
  }
  const csvOf = (gpus: readonly { uuid: string }[], collects = true): string => {
    const level = withMeasured(buildLevel(), (window) => ({ ...window, metrics: { scrapes: 1, gpus } }))
    const settings = collects ? { metrics: { intervalMs: 1000 } } : {}
    return reportCsv(buildAnalysis([level], { settings }), { verbose: true })
  }
  const headings = 'Avg GPU Utilization,Avg GPU Power Usage,Max GPU Memory Usage,Total GPU Memory'

  it('hold each GPU’s figure behind its id', () => {
    const [header, row] = rowsOf(csvOf([gpu('GPU-a', whole), gpu('GPU-b', whole)]))
    expect(header?.slice(-4).join()).toBe(headings)
    expect(row?.slice(-4)).toEqual([
      'GPU-a:0.45;GPU-b:0.45;',
      'GPU-a:75.125;GPU-b:75.125;',
      'GPU-a:1545302016;GPU-b:1545302016;',
      'GPU-a:25276510208;GPU-b:25276510208;',
    ])
  })

  it('leave out what a GPU does not tell, and are empty without GPUs', () => {
    const { power: _, ...noPower } = whole
    expect(rowsOf(csvOf([gpu('A', noPower), gpu('B', whole)]))[1]?.at(-3)).toBe('B:75.125;')
    expect(rowsOf(csvOf([]))[1]?.slice(-4)).toEqual(['', '', '', ''])
  })

  it('are there only when metrics were collected', () => {
    expect(csvOf([gpu('A', whole)], false)).not.toContain('GPU')
    const level = buildLevel()
    const report = buildAnalysis([level], { settings: { metrics: { intervalMs: 1000 } } })
    expect(reportCsv(report, plain)).not.toContain('GPU')
    expect(
      rowsOf(reportCsv(report, { verbose: true }))[0]
        ?.slice(-4)
        .join(),
    ).toBe(headings)
  })

  it('hold no formula and no further cell, whatever an id is', () => {
    for (const uuid of ['=cmd()', '-1+1', '@x', 'a,b"c\nd', '+1']) {
      const [header, row, ...more] = rowsOf(csvOf([gpu(uuid, whole)]))
      expect(more).toEqual([])
      expect(row).toHaveLength(header!.length)
      expect(row?.at(-4)).toMatch(/^[A-Za-z_][\w-]*:0\.45;$/)
    }
  })
})
