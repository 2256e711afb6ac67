// Input data of every form, from files to the answers of a real Triton.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settingsText } from '../../src/present/analysis-text.ts'
import { jsonNumber } from '../../src/triton/json.ts'
import { perfAnalyzer } from '../real/perf-analyzer.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { analyzeAt, failureAt } from './analyze-real.ts'

const venv = await requireReal()

const ramp = (start: number): readonly number[] => Array.from({ length: 16 }, (_, index) => start + index)

describe.runIf(venv !== undefined)('analyze with data of files', () => {
  let server: RealTriton
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'input-data-'))
    server = await startTriton({ models: '*', args: ['--cache-config=local,size=1048576'] })
  })

  afterAll(async () => {
    await server?.stop()
    await rm(folder, { recursive: true })
  })

  const fileOf = async (name: string, document: unknown): Promise<string> => {
    const path = join(folder, name)
    await writeFile(path, typeof document === 'string' ? document : JSON.stringify(document))
    return path
  }

  const ways = [
    ['http', []],
    ['http', ['--transport', 'library']],
    ['grpc', []],
    ['grpc', ['--streaming']],
    ['grpc', ['--transport', 'library']],
    ['grpc', ['--transport', 'library', '--streaming']],
  ] as const

  describe.each(ways)('over %s %j', (protocol, options) => {
    it('finds every output as validation_data says, of each step its own', async () => {
      const path = await fileOf('right.json', {
        data: [
          { INPUT0: ramp(0), INPUT1: ramp(100) },
          { INPUT0: ramp(5), INPUT1: ramp(1) },
          { INPUT0: ramp(-7), INPUT1: ramp(3) },
        ],
        validation_data: [
          { OUTPUT0: ramp(0).map((value) => 2 * value + 100), OUTPUT1: ramp(0).map(() => -100) },
          { OUTPUT0: ramp(0).map((value) => 2 * value + 6), OUTPUT1: ramp(0).map(() => 4) },
          { OUTPUT0: ramp(0).map((value) => 2 * value - 4), OUTPUT1: ramp(0).map(() => -10) },
        ],
      })
      const report = await analyzeAt(server, {
        protocol,
        argv: [
          '-m',
          'two_inputs',
          '--request-count',
          '9',
          '-b',
          '2',
          '--concurrency-range',
          '3',
          '--input-data',
          path,
          ...options,
        ],
      })
      expect(report.levels).toMatchObject([{ evidence: { succeeded: 9, failed: 0 } }])
    })

    it('counts a response with another value as failed, and says which', async () => {
      const path = await fileOf('wrong.json', {
        data: [{ INPUT0: ramp(0) }, { INPUT0: ramp(1) }],
        validation_data: [{ OUTPUT0: ramp(0) }, { OUTPUT0: [...ramp(1).slice(0, 15), 17.5] }],
      })
      const report = await analyzeAt(server, {
        protocol,
        argv: ['-m', 'identity_fp32', '--request-count', '10', '--input-data', path, ...options],
      })
      expect(report.levels).toMatchObject([
        {
          evidence: {
            succeeded: 5,
            failed: 5,
            failureTexts: {
              'wrong-output': [expect.stringContaining('output "OUTPUT0", value 15: got 16, expected 17.5')],
            },
          },
          measured: { successCount: 5, failures: { 'wrong-output': 5 } },
        },
      ])
    })
  })

  const values: Readonly<Record<string, readonly unknown[]>> = {
    BOOL: [true, false],
    INT8: [-128, 127, 0],
    UINT8: [0, 255],
    INT16: [-32768, 32767],
    UINT16: [0, 65535],
    INT32: [-2147483648, 2147483647],
    UINT32: [0, 4294967295],
    INT64: [jsonNumber('-9223372036854775808'), jsonNumber('9007199254740993'), -1],
    UINT64: [jsonNumber('18446744073709551615'), jsonNumber('9007199254740993'), 0],
    FP32: [0.1, 1, jsonNumber('-0.0'), 3.4028234663852886e38, 1e-45, 16777217],
    FP64: [0.1, 1, jsonNumber('-0.0'), 1.7976931348623157e308, 5e-324, -3],
    BYTES: ['', 'a "b"\\\n', 'é😀', '\u0001\u007f'],
  }
  const sixteen = (palette: readonly unknown[]) =>
    Array.from({ length: 16 }, (_, index) => palette[index % palette.length])

  describe.each([
    ['json', 'json'],
    ['json', 'binary'],
    ['binary', 'json'],
  ])('inputs as %s and outputs as %s', (input, output) => {
    const formats = ['--input-tensor-format', input, '--output-tensor-format', output]

    it.each(Object.keys(values))('come and go as they are: %s', async (datatype) => {
      const data = sixteen(values[datatype]!)
      const path = await fileOf(`${datatype}.json`, {
        data: [{ INPUT0: data }, { INPUT0: data.toReversed() }],
        validation_data: [{ OUTPUT0: data }, { OUTPUT0: data.toReversed() }],
      })
      for (const transport of ['direct', 'library']) {
        const report = await analyzeAt(server, {
          protocol: 'http',
          argv: [
            ...['-m', `identity_${datatype.toLowerCase()}`, '--request-count', '4', '--input-data', path],
            ...['--transport', transport, ...formats],
          ],
        })
        expect(report.levels).toMatchObject([{ evidence: { succeeded: 4, failed: 0 } }])
        expect(report.settings.input.tensorFormats).toEqual({ input, output })
      }
    })

    it.each(['FP16', 'BF16'])('are refused where %s has no JSON, with the way out', async (datatype) => {
      const argv = ['-m', `identity_${datatype.toLowerCase()}`, '--request-count', '1', ...formats]
      expect(await failureAt(server, { protocol: 'http', argv })).toMatchObject({
        code: 'invalid-option',
        message: expect.stringContaining(datatype),
        hint: expect.stringMatching(/^Give --(in|out)put-tensor-format binary\.$/),
      })
    })

    it('hold batches, and variable shapes', async () => {
      for (const argv of [
        ['-m', 'two_inputs', '-b', '3'],
        ['-m', 'variable_batching', '--shape', 'INPUT0:5', '-b', '2'],
        ['-m', 'strings', '--shape', 'INPUT0:3'],
      ]) {
        const report = await analyzeAt(server, {
          protocol: 'http',
          argv: [...argv, '--request-count', '3', ...formats],
        })
        expect(report.levels).toMatchObject([{ evidence: { succeeded: 3, failed: 0 } }])
      }
    })
  })

  it('checks files named as outputs in a directory', async () => {
    const directory = await mkdtemp(join(folder, 'directory-'))
    const [input, output] = [Float32Array.from(ramp(0)), Float32Array.from(ramp(0))]
    await writeFile(join(directory, 'INPUT0'), Buffer.from(input.buffer))
    await writeFile(join(directory, 'OUTPUT0'), Buffer.from(output.buffer))
    const argv = ['-m', 'identity_fp32', '--request-count', '4', '--input-data', directory]
    expect((await analyzeAt(server, { protocol: 'http', argv })).levels).toMatchObject([
      { evidence: { succeeded: 4, failed: 0 } },
    ])
    output[3] = 0.5
    await writeFile(join(directory, 'OUTPUT0'), Buffer.from(output.buffer))
    expect(await failureAt(server, { protocol: 'http', argv })).toMatchObject({
      code: 'first-inference-failed',
      message: expect.stringContaining('output "OUTPUT0", value 3: got 3, expected 0.5'),
    })
  })

  it('takes steps of several files, optional inputs there or not', async () => {
    const paths = [
      await fileOf('a.json', {
        data: [{ INPUT0: ramp(0) }],
        validation_data: [{ OUTPUT0: ramp(0) }],
      }),
      await fileOf('b.json', {
        data: [{ INPUT0: ramp(0), INPUT1: ramp(0) }],
        validation_data: [{ OUTPUT0: ramp(0).map((value) => 2 * value) }],
      }),
    ]
    const data = paths.flatMap((path) => ['--input-data', path])
    const report = await analyzeAt(server, {
      protocol: 'grpc',
      argv: ['-m', 'optional_input', '--request-count', '8', ...data],
    })
    expect(report.levels).toMatchObject([{ evidence: { succeeded: 8, failed: 0 } }])
    expect(report.settings.input).toMatchObject({ steps: 2, stepsRead: [2] })
  })

  it('sends the first stream to a model without sequences, and says so', async () => {
    const path = await fileOf('streams.json', {
      data: [[{ INPUT0: ramp(0) }], [{ INPUT0: ramp(1) }]],
      validation_data: [[{ OUTPUT0: ramp(0) }], [{ OUTPUT0: ramp(1) }]],
    })
    const report = await analyzeAt(server, {
      protocol: 'http',
      argv: ['-m', 'identity_fp32', '--request-count', '4', '--input-data', path],
    })
    expect(report.levels).toMatchObject([{ evidence: { succeeded: 4, failed: 0 } }])
    expect(report.settings.input).toMatchObject({ steps: 1, stepsRead: [1, 1] })
    expect(report.warnings).toContainEqual(expect.objectContaining({ code: 'streams-unused' }))
  })

  it.each([
    ['one stream', [{ INPUT0: ramp(0) }, { INPUT0: ramp(1) }]],
    ['streams', [[{ INPUT0: ramp(0) }, { INPUT0: ramp(1) }], [{ INPUT0: ramp(1) }]]],
  ])('reads what perf_analyzer reads, and tells it in the same words: %s', async (_what, data) => {
    const text = JSON.stringify({ data }).replaceAll(/\d+(?=[,\]])/g, '$&.0')
    const path = await fileOf('same.json', text)
    const analyzer = await perfAnalyzer()
    const { stdout, code } = await analyzer!.run([
      ...['-m', 'identity_fp32', '-u', server.httpHost, '--input-data', path],
      ...['-p', '100', '-s', '1000', '-r', '3'],
    ])
    expect(code).toBe(0)
    const report = await analyzeAt(server, {
      protocol: 'http',
      argv: ['-m', 'identity_fp32', '--request-count', '2', '--input-data', path],
    })
    const [line] = settingsText({ ...report.settings, ...report.model, verbose: false }).split('\n')
    expect(line).toMatch(/^ Successfully read data for /)
    expect(stdout.split('\n')[0]).toBe(line)
  })
})
