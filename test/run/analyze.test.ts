import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Progress } from '../../src/run/progress.ts'
import { identityDatatypes, identityName } from '../real/model-repository.ts'
import { floats, post } from '../real/plain-infer.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { analyzeAt, failureAt, successesOf } from './analyze-real.ts'

const venv = await requireReal()
const protocols = ['http', 'grpc'] as const

describe.runIf(venv !== undefined)('analyze', () => {
  let server: RealTriton
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'analyze-'))
    server = await startTriton({ models: '*', args: ['--cache-config=local,size=1048576'] })
  })

  afterAll(async () => {
    await server?.stop()
    await rm(folder, { recursive: true })
  })

  describe.each(protocols)('over %s', (protocol) => {
    it('counts what the server counts', async () => {
      const before = await successesOf(server, 'batching')
      const report = await analyzeAt(server, {
        protocol,
        argv: ['-m', 'batching', '--request-count', '40', '--concurrency-range', '4'],
        floor: true,
      })
      expect(report.clientFloor).toMatchObject({ inFlight: 16 })
      // The first inference is none of the level's.
      expect((await successesOf(server, 'batching')) - before).toBe(41)
      expect(report.levels).toMatchObject([
        {
          level: { mode: 'concurrency', value: 4 },
          state: 'request-count',
          windows: [{ successCount: 40, failures: {} }],
          measured: { successCount: 40, server: { modelVersion: '1', successCount: 40, failCount: 0 } },
          evidence: { sent: 40, succeeded: 40, failed: 0, serverSucceeded: 40, serverRestarted: false },
        },
      ])
      expect(report).toMatchObject({
        state: 'complete',
        settings: { protocol, url: protocol === 'http' ? server.httpHost : server.grpcHost, serving: 'url' },
        server: { name: 'triton', extensions: expect.arrayContaining(['statistics']) },
        model: { name: 'batching', backend: 'python', maxBatchSize: 8, versions: ['1'] },
      })
    })

    it('sees and makes the server see the same by its own framing and by the libraries', async () => {
      const seen = async (...argv: readonly string[]) => {
        const before = await successesOf(server, 'batching')
        const load = ['-m', 'batching', '-b', '2', '--request-count', '60', '--concurrency-range', '3']
        const { levels, model, settings } = await analyzeAt(server, { protocol, argv: [...load, ...argv] })
        const [level] = levels
        const { sent, succeeded, failed, serverSucceeded, serverFailed, reconnections } = level!.evidence
        return {
          counted: (await successesOf(server, 'batching')) - before,
          evidence: { sent, succeeded, failed, serverSucceeded, serverFailed, reconnections },
          inferenceCount: level?.measured?.server?.inferenceCount,
          inputs: model.inputs,
          input: settings.input,
          // How busy a client is in 60 requests is the machine's affair.
          warnings: level?.warnings.filter(({ code }) => code !== 'client-busy'),
        }
      }
      const direct = await seen()
      expect(direct).toMatchObject({
        counted: 61,
        evidence: {
          sent: 60,
          succeeded: 60,
          failed: 0,
          serverSucceeded: 60,
          serverFailed: 0,
          reconnections: 0,
        },
        inferenceCount: 120,
        warnings: [],
      })
      expect(await seen('--transport', 'library')).toEqual(direct)
      if (protocol === 'grpc') {
        expect(await seen('--streaming')).toEqual(direct)
        expect(await seen('--connections', '2')).toEqual(direct)
      }
    })

    it('measures every level, each over three windows, and tells of its progress', async () => {
      const progress: Progress[] = []
      const report = await analyzeAt(server, {
        protocol,
        argv: ['-m', 'identity_fp32', '--concurrency-range', '1:3', '--warmup-request-count', '7'],
        onProgress: (event) => progress.push(event),
      })
      expect(report.levels.map(({ level }) => level.value)).toEqual([1, 2, 3])
      for (const { state, windows, measured, evidence } of report.levels) {
        expect(state).toBe('stable')
        expect(windows).toHaveLength(3)
        expect(measured?.successCount).toBe(windows.reduce((sum, { successCount }) => sum + successCount, 0))
        expect(evidence.succeeded).toBe(evidence.sent)
        expect(evidence.serverSucceeded).toBe(evidence.sent)
        expect(evidence.succeeded).toBeGreaterThanOrEqual((measured?.successCount ?? 0) + 7)
      }
      const level = ['level-begins', 'window', 'window', 'window', 'level-ends']
      expect(progress.map(({ kind }) => kind)).toEqual(['ready', ...level, ...level, ...level])
      expect(report.warnings).toEqual([])
    })

    it('batches', async () => {
      const report = await analyzeAt(server, {
        protocol,
        argv: ['-m', 'batching', '-b', '4', '--request-count', '10'],
      })
      expect(report.model.inputs).toEqual([{ name: 'INPUT0', datatype: 'FP32', shape: [4, 16] }])
      const [{ measured } = {}] = report.levels
      expect(measured?.server).toMatchObject({ successCount: 10, inferenceCount: 40 })
      expect(measured?.throughput).toBeCloseTo(40 / ((measured?.duration ?? 0) / 1e9), 6)
    })

    it.each([
      { model: 'variable', argv: ['--shape', 'INPUT0:3,5'], shapes: [[3, 5]] },
      { model: 'variable_batching', argv: ['--shape', 'INPUT0:9', '-b', '2'], shapes: [[2, 9]] },
      { model: 'strings', argv: ['--shape', 'INPUT0:4', '--string-length', '11'], shapes: [[4]] },
      {
        model: 'two_inputs',
        argv: ['-b', '2'],
        shapes: [
          [2, 16],
          [2, 16],
        ],
      },
      { model: 'optional_input', argv: [], shapes: [[16], [16]] },
      { model: 'identity_fp32', argv: ['--input-data', 'zero'], shapes: [[16]] },
      { model: 'strings', argv: ['--shape', 'INPUT0:2', '--input-data', 'zero'], shapes: [[2]] },
      { model: 'identity_fp32', argv: ['-x', '1'], shapes: [[16]] },
    ])('measures $model with $argv', async ({ model, argv, shapes }) => {
      const report = await analyzeAt(server, {
        protocol,
        argv: ['-m', model, '--request-count', '5', ...argv],
      })
      expect(report.levels).toMatchObject([{ evidence: { succeeded: 5, failed: 0, serverSucceeded: 5 } }])
      expect(report.model.inputs.map(({ shape }) => shape)).toEqual(shapes)
      expect(report.model.version).toBe(argv.includes('-x') ? '1' : undefined)
    })

    it.each(identityDatatypes)('gets random %s back in the right type and size', async (datatype) => {
      const argv = ['-m', identityName(datatype), '--request-count', '3']
      const report = await analyzeAt(server, { protocol, argv })
      expect(report.levels).toMatchObject([{ evidence: { succeeded: 3, failed: 0 } }])
      expect(report.model.inputs).toEqual([{ name: 'INPUT0', datatype, shape: [16] }])
    })

    it('sends the data of a JSON file and of a directory', async () => {
      const values = Array.from({ length: 16 }, (_, index) => index / 4)
      const file = join(folder, 'data.json')
      await writeFile(file, JSON.stringify({ data: [{ INPUT0: values }, { INPUT0: values.toReversed() }] }))
      const directory = await mkdtemp(join(folder, 'data-'))
      await writeFile(join(directory, 'INPUT0'), Buffer.from(Float32Array.from(values).buffer))
      for (const [paths, steps] of [
        [[file], 2],
        [[file, file], 4],
        [[directory], 1],
      ] as const) {
        const data = paths.flatMap((path) => ['--input-data', path])
        const argv = ['-m', 'identity_fp32', '--request-count', '6', ...data]
        const report = await analyzeAt(server, { protocol, argv })
        const read = paths[0] === directory ? undefined : [steps]
        expect(report.settings.input).toMatchObject({ kind: 'path', steps })
        expect(report.settings.input.stepsRead).toEqual(read)
        expect(report.levels).toMatchObject([{ evidence: { succeeded: 6, failed: 0 } }])
      }
    })

    it.each([
      { model: 'failing', code: 'first-inference-failed', text: /\(server-error\): .*boom/, exit: 4 },
      { model: 'no_outputs', code: 'first-inference-failed', text: /\(missing-output\): .*OUTPUT0/, exit: 4 },
      { model: 'empty_outputs', code: 'first-inference-failed', text: /\(wrong-output\): .*\[0\]/, exit: 4 },
      { model: 'decoupled', code: 'invalid-option', text: /'decoupled' is decoupled/, exit: 3 },
      { model: 'variable', code: 'invalid-option', text: /INPUT0/, exit: 3 },
    ])('refuses $model before any load', async ({ model, code, text, exit }) => {
      expect(await failureAt(server, { protocol, argv: ['-m', model] })).toMatchObject({
        code,
        message: expect.stringMatching(text),
        exitCode: exit,
      })
    })

    it.each([
      { argv: ['-m', 'no_such_model'], asked: "model 'no_such_model'" },
      { argv: ['-m', 'batching', '-x', '7'], asked: "model 'batching' version 7" },
    ])('does not wait for $asked', async ({ argv, asked }) => {
      const failure = await failureAt(server, { protocol, argv: [...argv, '--server-timeout', '3600'] })
      expect(failure).toMatchObject({
        code: 'model-not-found',
        exitCode: 4,
        message: expect.stringContaining(`does not know ${asked}`),
        hint: expect.stringContaining('batching'),
      })
    })

    it('counts failures by class, with their text', async () => {
      // Every third request fails, whoever sent it: go on from one that did.
      while ((await post(server, 'flaky', { INPUT0: floats([16]) })).ok);
      const report = await analyzeAt(server, { protocol, argv: ['-m', 'flaky', '--request-count', '30'] })
      const [level] = report.levels
      expect(level?.evidence).toMatchObject({
        sent: 30,
        succeeded: 20,
        failed: 10,
        failureTexts: { 'server-error': [expect.stringMatching(/: boom$/)] },
      })
      expect(level?.measured).toMatchObject({
        successCount: 20,
        failures: { 'server-error': 10 },
        latency: { count: 20 },
      })
      expect(level?.warnings.map(({ code }) => code)).toContain('failed-requests')
    })

    it('says how much came from the response cache', async () => {
      const report = await analyzeAt(server, {
        protocol,
        argv: ['-m', 'cached', '--input-data', 'zero', '--request-count', '12'],
      })
      expect(report.model.responseCache).toBe(true)
      expect(report.levels).toMatchObject([
        { measured: { server: { successCount: 12, cache: { hitCount: 12, missCount: 0 } } } },
      ])
      expect(report.warnings).toContainEqual(
        expect.objectContaining({ code: 'cache-hits', text: expect.stringMatching(/^12 /) }),
      )
    })

    it('comes back at once with what it has when it is interrupted', async () => {
      const abort = new AbortController()
      const report = await analyzeAt(server, {
        protocol,
        argv: ['-m', 'sleep', '--concurrency-range', '3:5', '-r', '1000', '-s', '0'],
        signal: abort.signal,
        onProgress: (event) => {
          if (event.kind === 'window' && event.place === 2) abort.abort()
        },
      })
      expect(report.state).toBe('interrupted')
      expect(report.levels).toMatchObject([{ level: { value: 3 }, state: 'interrupted', windows: [{}, {}] }])
      expect(report.warnings).toContainEqual(expect.objectContaining({ code: 'levels-missing' }))
    })
  })

  it.each([
    { protocol: 'http', port: 'grpcHost' },
    { protocol: 'http', port: 'metricsHost' },
    { protocol: 'grpc', port: 'httpHost' },
    { protocol: 'grpc', port: 'metricsHost' },
  ] as const)('does not wait at the wrong port: $port over $protocol', async ({ protocol, port }) => {
    const argv = ['-m', 'batching', '--server-timeout', '3600']
    const failure = await failureAt(server, { protocol, url: server[port], argv })
    expect(failure).toMatchObject({ code: 'not-triton', exitCode: 4 })
  })

  it('sees that the model was loaded anew while it was measured', async () => {
    const abort = new AbortController()
    const reload = async (): Promise<void> => {
      const config = await (await fetch(`${server.httpUrl}/v2/models/identity_int16/config`)).json()
      const parameters = { changed: { string_value: 'yes' } }
      await server.load('identity_int16', { config: JSON.stringify({ ...(config as object), parameters }) })
    }
    let reloading: Promise<void> | undefined
    let hasReloaded = false
    let windowsAfter = 0
    const report = await analyzeAt(server, {
      protocol: 'http',
      argv: ['-m', 'identity_int16', '-r', '1000', '-s', '0', '-p', '300'],
      signal: abort.signal,
      onProgress: (event) => {
        if (event.kind !== 'window') return
        if (hasReloaded) windowsAfter += 1
        if (windowsAfter === 2) abort.abort()
        if (event.place === 2)
          reloading = reload().then(() => {
            hasReloaded = true
          })
      },
    })
    await reloading
    const [level] = report.levels
    expect(level?.evidence).toMatchObject({ failed: 0, serverRestarted: true })
    expect(level?.warnings.map(({ code }) => code)).toContain('server-restarted')
  })

  it.each(protocols)(
    'comes back with the windows before the server was killed, over %s',
    async (protocol) => {
      const victim = await startTriton({ models: ['identity_fp32'] })
      try {
        const report = await analyzeAt(victim, {
          protocol,
          argv: ['-m', 'identity_fp32', '--concurrency-range', '4:6', '-r', '1000', '-s', '0', '-p', '200'],
          onProgress: (event) => {
            if (event.kind === 'window' && event.place === 2) victim.kill('SIGKILL')
          },
        })
        expect(report.state).toBe('complete')
        const [level, next] = report.levels
        expect(level?.windows.slice(0, 2)).toMatchObject([{ failures: {} }, { failures: {} }])
        expect(level?.windows.at(-1)).toMatchObject({
          successCount: 0,
          failures: { connection: expect.any(Number) },
        })
        expect(Object.keys(level?.evidence.failureTexts ?? {})).toEqual(['connection'])
        expect(level?.warnings.map(({ code }) => code)).toEqual(
          expect.arrayContaining(['unstable', 'failed-requests', 'not-cross-checked']),
        )
        // The next level is tried once, and the last one not at all.
        expect(next).toMatchObject({ windows: [{ successCount: 0 }], evidence: { succeeded: 0 } })
        expect(report.levels).toHaveLength(2)
      } finally {
        await victim.stop()
      }
    },
  )
})
