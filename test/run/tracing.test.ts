import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TracePlan } from '../../src/plan/plan.ts'
import { startTracing } from '../../src/run/tracing.ts'
import type { Answer, TritonServer } from '../../src/transport/triton-server.ts'
import type { TraceSettings } from '../../src/triton/trace-settings.ts'
import { scriptedTritonServer } from '../fakes/scripted-triton-server.ts'
import { createVirtualClock } from '../fakes/virtual-clock.ts'
import { perfAnalyzer } from '../real/perf-analyzer.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { analyzeAt, failureAt } from './analyze-real.ts'

type Settings = Readonly<Record<string, string | readonly string[]>>

const untraced = { trace_level: ['OFF'], trace_rate: ['1000'], trace_count: ['-1'], log_frequency: ['0'] }

/** A server with these settings that tells every change it was asked for, and refuses as told. */
const scripted = (
  before: Readonly<Record<string, readonly string[]>>,
  answerTo: (changes: TraceSettings, place: number) => Answer<TraceSettings> | undefined = () => undefined,
) => {
  const asked: Settings[] = []
  const server: TritonServer = {
    ...scriptedTritonServer(),
    traceSettings: async (changes) => {
      if (changes !== undefined) asked.push(Object.fromEntries(changes))
      const answer = changes === undefined ? undefined : answerTo(changes, asked.length)
      return answer ?? { kind: 'ok', value: new Map(Object.entries(before)) }
    },
  }
  return { server, asked, clock: createVirtualClock() }
}

const refusal = (text: string): Answer<TraceSettings> => ({ kind: 'refused', why: 'other', text })

describe('startTracing', () => {
  it('asks nothing when nothing is to be traced', async () => {
    const server = scriptedTritonServer()
    const traceSettings = (): never => {
      throw new Error('asked')
    }
    const tracing = await startTracing(undefined, {
      server: { ...server, traceSettings },
      clock: createVirtualClock(),
    })
    expect(await tracing.restore()).toEqual([])
  })

  it.each<{
    what: string
    before: Readonly<Record<string, readonly string[]>>
    plan: TracePlan
    set: readonly Settings[]
    restored: readonly Settings[]
  }>([
    {
      what: 'a server that does not trace',
      before: untraced,
      plan: { levels: ['TIMESTAMPS', 'TENSORS'], rate: 3, count: -1, logFrequency: 2 },
      set: [
        {
          trace_level: ['TIMESTAMPS', 'TENSORS'],
          trace_rate: ['3'],
          trace_count: ['-1'],
          log_frequency: ['2'],
        },
      ],
      restored: [
        { trace_level: ['OFF'] },
        { trace_rate: ['1000'], trace_count: ['-1'], log_frequency: ['0'] },
      ],
    },
    {
      what: 'only the rate of one that traces',
      before: { ...untraced, trace_level: ['TENSORS'], trace_count: ['9'] },
      plan: { rate: 3 },
      set: [{ trace_level: ['OFF'] }, { trace_rate: ['3'], trace_level: ['TENSORS'] }],
      restored: [{ trace_level: ['OFF'] }, { trace_rate: ['1000'] }, { trace_level: ['TENSORS'] }],
    },
    {
      what: 'one whose count is used up',
      before: { ...untraced, trace_level: ['TIMESTAMPS'], trace_count: ['0'] },
      plan: { levels: ['TIMESTAMPS'] },
      set: [{ trace_level: ['OFF'] }, { trace_count: ['-1'] }, { trace_level: ['TIMESTAMPS'] }],
      // Its count would begin anew: it did not trace any more, and goes on not to.
      restored: [{ trace_level: ['OFF'] }],
    },
    {
      what: 'one that traces, to OFF',
      before: { ...untraced, trace_level: ['TIMESTAMPS'] },
      plan: { levels: ['OFF'] },
      set: [{ trace_level: ['OFF'] }, { trace_level: ['OFF'] }],
      restored: [{ trace_level: ['OFF'] }, { trace_level: ['TIMESTAMPS'] }],
    },
  ])('sets and restores $what', async ({ before, plan, set, restored }) => {
    const { server, asked, clock } = scripted(before)
    const tracing = await startTracing(plan, { server, clock })
    expect(asked).toEqual(set)
    asked.length = 0
    expect(await tracing.restore()).toEqual([])
    expect(asked).toEqual(restored)
  })

  it.each([
    { text: 'HTTP 400: trace file name is not given', hint: /--trace-config triton,file=PATH/ },
    { text: 'HTTP 400: Attempting to set invalid trace setting :', hint: /trace_count to -1/ },
    { text: 'HTTP 404: Not Found', hint: /without tracing/ },
  ])('ends the run with the words of a server that refuses: $text', async ({ text, hint }) => {
    const { server, asked, clock } = scripted(untraced, (_, place) =>
      place === 1 ? refusal(text) : undefined,
    )
    await expect(startTracing({ levels: ['TIMESTAMPS'] }, { server, clock })).rejects.toMatchObject({
      code: 'tracing-refused',
      exitCode: 4,
      message: `the server does not set its tracing as asked: ${text}`,
      hint: expect.stringMatching(hint),
    })
    // It does not stay half set.
    expect(asked).toEqual([{ trace_level: ['TIMESTAMPS'] }, { trace_level: ['OFF'] }])
  })

  it('asks for the header that a server wants', async () => {
    const forbidden: Answer<TraceSettings> = { kind: 'refused', why: 'forbidden', text: 'HTTP 403' }
    const { server, clock } = scripted(untraced, () => forbidden)
    await expect(startTracing({ rate: 1 }, { server, clock })).rejects.toMatchObject({
      hint: expect.stringContaining('-H'),
    })
  })

  it('warns when the settings could not be restored', async () => {
    const { server, clock } = scripted(untraced, (_, place) => (place > 1 ? refusal('no') : undefined))
    const tracing = await startTracing({ rate: 1 }, { server, clock })
    expect(await tracing.restore()).toMatchObject([
      { code: 'trace-not-restored', text: expect.stringMatching(/: no$/), hint: expect.any(String) },
    ])
  })

  it('does not wait for a server that hangs', async () => {
    const { server, clock } = scripted(untraced)
    const tracing = await startTracing({ rate: 1 }, { server, clock })
    Object.assign(server, { traceSettings: () => new Promise(() => undefined) })
    expect(await clock.run(tracing.restore())).toMatchObject([{ code: 'trace-not-restored' }])
    expect(clock.elapsedMs()).toBe(3000)
  })
})

const venv = await requireReal()

describe.runIf(venv !== undefined)('tracing on a real server', () => {
  let server: RealTriton
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'traces-'))
    server = await startTriton({
      models: ['identity_fp32'],
      args: [
        ...['--trace-config', 'mode=triton', '--trace-config', `triton,file=${join(folder, 'trace')}`],
        ...['--http-restricted-api=trace:secret=open', '--grpc-restricted-protocol=trace:secret=open'],
      ],
    })
  })

  afterAll(async () => {
    await server?.stop()
    await rm(folder, { recursive: true })
  })

  const headers = {
    http: ['-H', 'secret:open'],
    grpc: ['-H', 'triton-grpc-protocol-secret:open'],
  } as const
  const settingsNow = async (): Promise<unknown> =>
    (await fetch(`${server.httpUrl}/v2/trace/setting`, { headers: { secret: 'open' } })).json()
  const setTo = async (settings: object): Promise<void> => {
    const response = await fetch(`${server.httpUrl}/v2/trace/setting`, {
      method: 'POST',
      headers: { secret: 'open' },
      body: JSON.stringify(settings),
    })
    if (!response.ok) throw new Error(await response.text())
  }
  const traces = async (): Promise<readonly string[]> => (await readdir(folder)).toSorted()
  const untracedNow = { trace_level: ['OFF'], trace_rate: '1000', trace_count: '-1', log_frequency: '0' }

  it.each(['http', 'grpc'] as const)(
    'writes traces as asked for over %s, and ends with it',
    async (protocol) => {
      for (const name of await traces()) await rm(join(folder, name))
      const report = await analyzeAt(server, {
        protocol,
        argv: [
          ...['-m', 'identity_fp32', '--request-count', '40', ...headers[protocol]],
          ...[
            '--trace-level',
            'timestamps',
            '--trace-rate',
            '2',
            '--trace-count',
            '6',
            '--log-frequency',
            '4',
          ],
        ],
      })
      expect(report.settings.trace).toEqual({ levels: ['TIMESTAMPS'], rate: 2, count: 6, logFrequency: 4 })
      expect(report.warnings.map(({ code }) => code)).not.toContain('trace-not-restored')
      expect(await settingsNow()).toMatchObject(untracedNow)
      // Six traces, four in the first file.
      const found: unknown[][] = []
      for (const name of await traces()) found.push(JSON.parse(await readFile(join(folder, name), 'utf8')))
      const ids = found.map((events) => new Set(events.map((event) => (event as { id: number }).id)).size)
      expect(ids).toEqual([4, 2])
    },
  )

  it.each(['http', 'grpc'] as const)('is refused without the header over %s', async (protocol) => {
    const argv = ['-m', 'identity_fp32', '--request-count', '4', '--trace-level', 'TIMESTAMPS']
    expect(await failureAt(server, { protocol, argv })).toMatchObject({
      code: 'tracing-refused',
      exitCode: 4,
      hint: expect.stringContaining('-H'),
    })
    expect(await settingsNow()).toMatchObject(untracedNow)
  })

  it('sends the header, which perf_analyzer does not', async () => {
    const analyzer = (await perfAnalyzer())!
    const { code, stdout, stderr } = await analyzer.run([
      ...['-m', 'identity_fp32', '-u', server.httpHost, '-p', '100', '-s', '9999'],
      ...['--trace-level', 'TIMESTAMPS', ...headers.http],
    ])
    expect(code).toBe(99)
    expect(`${stdout}${stderr}`).toMatch(/restricted|trace/i)
  })

  it('works where the count of an earlier run is used up, and leaves the server without tracing', async () => {
    const argv = ['-m', 'identity_fp32', '--request-count', '10', ...headers.http]
    await setTo({ trace_level: ['TIMESTAMPS'], trace_rate: '1', trace_count: '3' })
    await analyzeAt(server, { protocol: 'http', argv })
    expect(await settingsNow()).toMatchObject({ trace_level: ['TIMESTAMPS'], trace_count: '0' })
    const report = await analyzeAt(server, { protocol: 'http', argv: [...argv, '--trace-rate', '5'] })
    expect(report.warnings.map(({ code }) => code)).not.toContain('trace-not-restored')
    expect(await settingsNow()).toMatchObject({ trace_level: ['OFF'], trace_count: '-1', trace_rate: '1' })
    await setTo({ trace_rate: '1000' })
  })

  it('restores what was traced before, also after an interruption', async () => {
    await setTo({ trace_level: ['TENSORS'], trace_rate: '500', log_frequency: '7' })
    const abort = new AbortController()
    await analyzeAt(server, {
      protocol: 'http',
      argv: ['-m', 'identity_fp32', '--trace-level', 'TIMESTAMPS', '--trace-rate', '1000', ...headers.http],
      signal: abort.signal,
      onProgress: (event) => {
        if (event.kind === 'window') abort.abort()
      },
    })
    expect(await settingsNow()).toMatchObject({
      trace_level: ['TENSORS'],
      trace_rate: '500',
      trace_count: '-1',
      log_frequency: '7',
    })
    await setTo({ trace_level: ['OFF'], trace_rate: '1000', log_frequency: '0' })
  })

  it('says how to start a server that has no file for its traces', async () => {
    const other = await startTriton({ models: ['identity_fp32'] })
    try {
      const argv = ['-m', 'identity_fp32', '--trace-level', 'TIMESTAMPS']
      for (const protocol of ['http', 'grpc'] as const)
        expect(await failureAt(other, { protocol, argv })).toMatchObject({
          exitCode: 4,
          message: expect.stringContaining('trace file name is not given'),
          hint: expect.stringContaining('--trace-config'),
        })
    } finally {
      await other.stop()
    }
  })
})
