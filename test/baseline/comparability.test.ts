import { describe, expect, it } from 'vitest'
import { compareKeys } from '../../src/baseline/comparability.ts'
import type { LevelResult } from '../../src/measure/level-result.ts'
import type { Report } from '../../src/report/report.ts'
import { buildLevel, buildReport } from '../compare/report-builder.ts'

type Change = (report: Report) => Report
const environment =
  (changes: object): Change =>
  (report) => ({ ...report, environment: { ...report.environment, ...changes } })
const settings =
  (changes: object): Change =>
  (report) => ({ ...report, settings: { ...report.settings, ...changes } })
const model =
  (changes: object): Change =>
  (report) => ({ ...report, model: { ...report.model, ...changes } })
const provenance =
  (changes: object): Change =>
  (report) => ({
    ...report,
    provenance: { ...report.provenance, ...changes } as NonNullable<Report['provenance']>,
  })
const withCache =
  (hitCount: unknown): Change =>
  (report) => {
    const result = buildLevel()
    const server = { ...result.measured?.server, cache: { hitCount, missCount: 3, hit: 1000, miss: 2000 } }
    return { ...report, levels: [{ ...result, measured: { ...result.measured, server } } as LevelResult] }
  }
const input = { name: 'INPUT0', datatype: 'FP32', shape: [8, 16] }

describe('hard keys', () => {
  it('two runs of one kind have no difference', () => {
    expect(compareKeys(buildReport({ run: 2 }), buildReport({ run: 1 }))).toStrictEqual({
      hard: [],
      soft: [],
    })
  })

  it.each<[string, Change, string, string]>([
    ['report schema', (report) => ({ ...report, schemaVersion: 2 as 1 }), '1', '2'],
    ['suite', provenance({ suite: 'other' }), 'perf.yml.gate', 'other'],
    ['model', model({ name: 'bert' }), 'resnet50', 'bert'],
    ['protocol', settings({ protocol: 'grpc' }), 'http', 'grpc'],
    ['streaming', settings({ streaming: true }), 'no', 'yes'],
    ['endpoint', settings({ endpoint: 'generate_stream' }), 'infer', 'generate_stream'],
    ['TLS', settings({ tls: true }), 'no', 'yes'],
    ['socket', settings({ socket: 'unix' }), 'tcp', 'unix'],
    [
      'compression',
      settings({ compression: { request: 'none', response: 'gzip' } }),
      'requests none, responses none',
      'requests none, responses gzip',
    ],
    ['request parameters', settings({ parametersSha256: 'c'.repeat(64) }), 'none', 'c'.repeat(64)],
    ['batch size', settings({ batchSize: 4 }), '1', '4'],
    ['input shapes', model({ inputs: [input] }), 'INPUT0 FP32 [1, 16]', 'INPUT0 FP32 [8, 16]'],
    ['input data', settings({ input: { kind: 'random', sha256: 'b', steps: 1 } }), 'a'.repeat(64), 'b'],
    [
      'tensor formats',
      settings({
        input: {
          kind: 'random',
          sha256: 'a'.repeat(64),
          steps: 1,
          tensorFormats: { input: 'json', output: 'binary' },
        },
      }),
      'inputs binary, outputs binary',
      'inputs json, outputs binary',
    ],
    [
      'sequences',
      settings({
        sequences: { live: 4, length: 9, lengthVariation: 0, ids: { first: 1, last: 9 }, isSerial: true },
      }),
      'none',
      '4 live in an open loop, of 9 requests, +/- 0 %, serial',
    ],
    ['seed', settings({ seed: 8 }), '7', '8'],
    ['CPU model', environment({ cpuModel: 'EPYC 9V74' }), 'AMD EPYC 7763 64-Core Processor', 'EPYC 9V74'],
    ['logical CPUs', environment({ logicalCpus: 2 }), '4', '2'],
    ['GPUs', environment({ gpus: ['A10', 'A10'] }), 'none', 'A10, A10'],
    ['operating system', environment({ osFamily: 'darwin' }), 'linux', 'darwin'],
    ['architecture', environment({ architecture: 'arm64' }), 'x64', 'arm64'],
    ['runner', environment({ runner: 'self-hosted' }), 'github-hosted', 'self-hosted'],
    ['client transport', settings({ transport: 'library' }), 'direct', 'library'],
    ['connections', settings({ connections: 2 }), '1', '2'],
    ['shared memory', settings({ sharedMemory: 'system' }), 'none', 'system'],
    ['way of serving', settings({ serving: 'docker' }), 'url', 'docker'],
    ['response cache hits', withCache(12), 'none', 'some'],
  ])('%s', (what, change, baseline, candidate) => {
    const { hard } = compareKeys(change(buildReport()), buildReport())
    expect(hard).toStrictEqual([{ what, baseline, candidate }])
  })

  it('an unknown is not comparable, not even with another unknown', () => {
    for (const nothing of [undefined, null, '', Number.NaN]) {
      const changed = environment({ cpuModel: nothing, logicalCpus: nothing, gpus: [nothing] })
      const difference = (what: string) => ({ what, baseline: 'unknown', candidate: 'unknown' })
      expect(compareKeys(changed(buildReport()), changed(buildReport())).hard).toStrictEqual(
        ['CPU model', 'logical CPUs', 'GPUs'].map(difference),
      )
    }
    const shapeless = model({ inputs: [{ ...input, shape: undefined }] })
    expect(compareKeys(shapeless(buildReport()), shapeless(buildReport())).hard).toHaveLength(1)
    expect(
      compareKeys(withCache(Number.NaN)(buildReport()), withCache(Number.NaN)(buildReport())).hard,
    ).toHaveLength(1)
  })

  it('runs outside of CI have no suite, which is one of its own', () => {
    const { provenance: _, ...local } = buildReport()
    expect(compareKeys(local, local).hard).toStrictEqual([])
    expect(compareKeys(local, buildReport()).hard).toStrictEqual([
      { what: 'suite', baseline: 'perf.yml.gate', candidate: 'none' },
    ])
  })

  it('the order in which GPUs are listed means nothing, their number does', () => {
    const gpus = (...names: string[]) => environment({ gpus: names })(buildReport())
    expect(compareKeys(gpus('A10', 'L4'), gpus('L4', 'A10')).hard).toStrictEqual([])
    expect(compareKeys(gpus('A10', 'A10'), gpus('A10')).hard).toHaveLength(1)
  })

  it('a cache that never hit is no cache', () => {
    expect(compareKeys(withCache(0)(buildReport()), buildReport()).hard).toStrictEqual([])
  })
})

describe('soft keys', () => {
  it.each<[string, Change, string, string]>([
    [
      'tool version',
      (report) => ({ ...report, tool: { ...report.tool, version: '0.2.0' } }),
      '0.1.0',
      '0.2.0',
    ],
    ['model configuration', model({ configHash: 'd' }), 'c'.repeat(64), 'd'],
    ['backend', model({ backend: 'onnxruntime' }), 'python', 'onnxruntime'],
    [
      'server version',
      (report) => ({ ...report, server: { ...report.server, version: '2.52.0' } }),
      '2.51.0',
      '2.52.0',
    ],
    ['kernel', environment({ osRelease: '6.9' }), '6.8.0-1021-azure', '6.9'],
    ['runner image', environment({ runnerImage: undefined }), 'ubuntu24 20261101.1', 'unknown'],
    ['memory in bytes', environment({ memoryBytes: 8 }), '16766000000', '8'],
    ['Node version', environment({ nodeVersion: 'v26' }), 'v24.11.0', 'v26'],
  ])('%s', (what, change, baseline, candidate) => {
    expect(compareKeys(change(buildReport()), buildReport())).toStrictEqual({
      hard: [],
      soft: [{ what, baseline, candidate }],
    })
  })

  it('the version that answered counts, the one asked for only without it', () => {
    const served = (report: Report, modelVersion: string): Report => ({
      ...report,
      levels: report.levels.map((result) => ({
        ...result,
        measured: {
          ...result.measured,
          server: { ...result.measured?.server, modelVersion },
        } as LevelResult['measured'] & {},
      })),
    })
    expect(compareKeys(served(buildReport(), '2'), buildReport()).soft).toStrictEqual([
      { what: 'model version', baseline: '1', candidate: '2' },
    ])
    expect(compareKeys(model({ version: '1' })(served(buildReport(), '')), buildReport()).soft).toStrictEqual(
      [],
    )
  })

  it('the load levels are matched row by row', () => {
    const other = buildReport({ levels: [{ concurrency: 1 }, { concurrency: 2 }] })
    expect(compareKeys(other, buildReport())).toStrictEqual({ hard: [], soft: [] })
  })
})
