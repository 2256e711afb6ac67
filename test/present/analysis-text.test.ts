import { describe, expect, it } from 'vitest'
import { parseArgv } from '../../src/plan/argv.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { analysisSettingsOf } from '../../src/present/analysis-settings.ts'
import {
  analysisText,
  levelHeading,
  settingsText,
  summaryText,
  windowText,
} from '../../src/present/analysis-text.ts'
import { levelText } from '../../src/present/level-text.ts'
import { matchGolden } from '../golden/match-golden.ts'
import { analysisReports, buildAnalysis, failedLevel } from './analysis-reports.ts'
import { nastiestText } from './nasty-text.ts'
import { nastyView } from './nasty-view.ts'
import { buildLevel } from './view-builder.ts'

/** What perf_analyzer itself would print: everything but the lines of ours. */
const withoutOurs = (text: string): string => {
  const lines = text.split('\n')
  const kept: string[] = []
  let ours = false
  for (const line of lines) {
    if (line === '  triton-perf-gate: ') ours = true
    else if (ours && (line === '' || line.startsWith('    '))) continue
    else {
      ours = false
      if (!line.startsWith('triton-perf-gate: ')) kept.push(line)
    }
  }
  return kept.join('\n')
}

describe('analysisText', () => {
  it.each(Object.keys(analysisReports))('prints %s', (name) => {
    const { report, verbose = false } = analysisReports[name]!
    matchGolden(`analysis-${name}.txt`, analysisText(report, verbose))
  })
  it('is perf_analyzer’s, line for line, but for the lines of ours', () => {
    // Written by hand from the reference, with the builder's figures; trailing spaces and missing empty lines are perf_analyzer's.
    expect(
      withoutOurs(analysisText(analysisReports['plain']!.report, false)),
    ).toBe(`*** Measurement Settings ***
  Batch size: 1
  Service Kind: TRITON
  Using "time_windows" mode for stabilization
  Stabilizing using average latency and throughput
  Measurement window: 5000 msec
  Using synchronous calls for inference

Request concurrency: 1
  Client: 
    Request count: 25341
    Throughput: 1407.84 infer/sec
    Avg latency: 7920 usec (standard deviation 1188 usec)
    p50 latency: 7722 usec
    p90 latency: 9207 usec
    p95 latency: 9900 usec
    p99 latency: 11880 usec
    Avg HTTP time: 7920 usec (send/recv 61 usec + response wait 7859 usec)
  Server: 
    Inference count: 8447
    Execution count: 4224
    Successful request count: 8447
    Avg request latency: 5920 usec (overhead 250 usec + queue 200 usec + compute input 500 usec + compute infer 4720 usec + compute output 250 usec)
Inferences/Second vs. Client Average Batch Latency
Concurrency: 1, throughput: 1407.84 infer/sec, latency 7920 usec
`)
  })
  it('is made of the parts that a running analysis prints one by one', () => {
    const { report } = analysisReports['verbose']!
    const settings = { ...report.settings, ...report.model, verbose: true }
    const [level] = report.levels
    const parts = [
      settingsText(settings),
      levelHeading(level!.level),
      ...level!.windows.map((window, i) => windowText(window, i + 1, settings)),
      levelText(level!, settings),
      summaryText(report, settings),
    ]
    expect(parts.join('')).toBe(analysisText(report, true))
  })
})

describe('levelText', () => {
  const settings = { ...buildAnalysis([]).settings, ...buildAnalysis([]).model, verbose: false }

  it('marks a level that did not become stable, and shows it', () => {
    const text = levelText(buildLevel({ windowCount: 10, more: { state: 'unstable' } }), settings)
    expect(text).toContain('    Throughput: 188 infer/sec\n')
    expect(text).toContain('    NOT STABLE after 10 windows; the figures are over all of them\n')
  })
  it('counts sequences where perf_analyzer does', () => {
    const level = buildLevel()
    const measured = { ...level.measured!, sequences: { count: 412, rate: 68.66667 } }
    const text = levelText({ ...level, measured }, settings)
    expect(text).toMatch(
      /\n {4}Request count: \d+\n {4}Sequence count: 412 \(68\.6667 seq\/sec\)\n {4}Throughput: /,
    )
    expect(levelText(level, settings)).not.toContain('Sequence')
  })
  it('shows no latency where no request succeeded', () => {
    const text = levelText(failedLevel(), settings)
    expect(text).toMatch(
      /^ {2}Client: \n {4}Request count: 0\n {4}Throughput: 0 infer\/sec\n {2}triton-perf-gate: \n/,
    )
    expect(text).toContain('    Failed requests: 40 of 40\n      unavailable: queue : :error::full\n')
    const { measured: _, ...none } = failedLevel()
    expect(levelText(none, settings)).not.toMatch(/NaN|undefined|usec/)
  })
  it('prints nothing of the server where it counted nothing', () => {
    const level = buildLevel()
    const server = { ...level.measured!.server!, successCount: 0 }
    const text = levelText({ ...level, measured: { ...level.measured!, server } }, settings)
    expect(text).toContain('  Server: \n    Request count: 0\n  triton-perf-gate: \n')
  })
  it('lets no server text speak to the terminal (P8)', () => {
    for (const level of nastyView(nastiestText, 1).candidates.flatMap(({ levels }) => levels)) {
      const text = levelText(level, settings)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/)
      expect(text).not.toMatch(/^\s*::|##\[/m)
    }
  })
})

describe('summaryText', () => {
  const settings = { ...buildAnalysis([]).settings, ...buildAnalysis([]).model, verbose: false }

  it('has no table where no level has figures', () => {
    expect(summaryText({ levels: [failedLevel()] }, settings)).toBe(
      'triton-perf-gate: concurrency 8 has no figures, no request succeeded; seed 1\n',
    )
  })
  it('names the levels to doubt', () => {
    const levels = [
      buildLevel({ concurrency: 1 }),
      buildLevel({ concurrency: 2, more: { state: 'unstable' } }),
    ]
    expect(summaryText({ levels }, settings)).toMatch(
      /\ntriton-perf-gate: concurrency 2 is unstable; seed 1\n$/,
    )
  })
})

describe('settingsText, with data of files', () => {
  it.each([
    [[7], ' Successfully read data for 1 stream/streams with 7 step/steps.\n*** Measurement Settings ***\n'],
    [[1, 2, 2], ' Successfully read data for 3 stream/streams.\n*** Measurement Settings ***\n'],
    [undefined, '*** Measurement Settings ***\n'],
  ])('tells first how much was read: %j', (stepsRead, start) => {
    const report = buildAnalysis([buildLevel()])
    const input = { ...report.settings.input, ...(stepsRead === undefined ? {} : { stepsRead }) }
    const text = analysisText({ ...report, settings: { ...report.settings, input } }, false)
    expect(text.slice(0, start.length)).toBe(start)
  })
})

describe('analysisSettingsOf', () => {
  it.each([
    { scheduling: 'sequence', argv: [], calls: 'asynchronous' },
    { scheduling: 'sequence', argv: ['--sync'], calls: 'synchronous' },
    { scheduling: 'dynamic', argv: [], calls: 'synchronous' },
    { scheduling: 'dynamic', argv: ['-a'], calls: 'asynchronous' },
  ] as const)('takes $calls calls for a $scheduling model with $argv', ({ scheduling, argv, calls }) => {
    const plan = parsePlan(parseArgv(['-m', 'm', ...argv], ['analyze']))
    const model = { decoupled: false, responseCache: false, scheduling }
    const known = { input: {}, measurement: plan.measurement, levels: plan.load.levels }
    expect(settingsText(analysisSettingsOf(plan, model, known))).toContain(
      `  Using ${calls} calls for inference\n`,
    )
  })

  it('takes a plan before the first level', () => {
    const { settings } = buildAnalysis([buildLevel()])
    const plan = {
      target: {
        protocol: 'grpc',
        url: 'localhost:8001',
        secure: false,
        headers: [],
        serverTimeoutS: 10,
        streaming: false,
        connections: 1,
        transport: 'direct',
        requestTimeoutMs: 1,
      },
      model: { name: 'm' },
      input: { batchSize: 4, shapes: new Map(), source: { kind: 'zero' }, stringLength: 1 },
      load: {
        levels: settings.levels,
        calls: 'async',
        sequences: { live: 1, lengthVariation: 0, ids: { first: 1, last: 1 }, isSerial: false },
      },
      measurement: settings.measurement,
      seed: 9,
      verbose: true,
    } as const
    const model = { decoupled: false, responseCache: false, scheduling: 'none' } as const
    // A file of sessions or of a schedule has told how many requests there are.
    const known = { input: {}, measurement: { ...plan.measurement, requestCount: 40 }, levels: [] }
    expect(settingsText(analysisSettingsOf(plan, model, known))).toContain('  Batch size: 4\n')
    expect(settingsText(analysisSettingsOf(plan, model, known))).toContain(
      '  Sending 40 benchmark requests\n',
    )
    expect(analysisSettingsOf(plan, model, known)).toMatchObject({
      protocol: 'grpc',
      calls: 'async',
      seed: 9,
      verbose: true,
    })
  })
})
