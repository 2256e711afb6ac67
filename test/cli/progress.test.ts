import { describe, expect, it } from 'vitest'
import { progressDisplay } from '../../src/cli/progress.ts'
import type { Clock } from '../../src/foundation/clock.ts'
import { nsPerSecond } from '../../src/foundation/units.ts'
import type { WindowResult } from '../../src/measure/level-result.ts'
import { parseArgv } from '../../src/plan/argv.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import type { LoadLevel } from '../../src/plan/plan.ts'
import type { Progress } from '../../src/run/progress.ts'
import { buildLevel, buildReport } from '../compare/report-builder.ts'
import { modelSpecOf } from '../fakes/scripted-triton-server.ts'

const clearLine = '\r\u001b[K'
const level = (value: number): LoadLevel => ({ mode: 'concurrency', value })
const result = buildLevel({ p95Ms: 40, throughput: 188 })
const windowOf = (change: Partial<WindowResult> = {}): WindowResult => ({ ...result.windows[0]!, ...change })
const begins = (place: number): Progress => ({ kind: 'level-begins', level: level(place), place })
const windowIn = (concurrency: number, place: number, window = windowOf()): Progress => ({
  kind: 'window',
  level: level(concurrency),
  window,
  place,
})
const ends: Progress = { kind: 'level-ends', result }

/** What a run shows in which a window takes `windowS` seconds. */
const shown = (
  events: readonly Progress[],
  { argv = '--concurrency-range 1:3', windowS = 6, ...terminal }: Partial<Setting> = {},
): readonly string[] => {
  const written: string[] = []
  let seconds = 100
  const clock: Clock = {
    now: () => seconds * nsPerSecond,
    epochNs: (at) => at,
    sleep: () => Promise.resolve(),
  }
  const plan = parsePlan(parseArgv(['-m', 'M', ...argv.split(' ')], ['analyze']))
  const display = progressDisplay(plan, { ...terminal, write: (text) => written.push(text) }, clock)
  for (const event of events) {
    if (event.kind === 'window') seconds += windowS
    display.show(event)
  }
  return written
}

type Setting = {
  readonly argv: string
  readonly windowS: number
  readonly isTTY: boolean
  readonly columns: number
}

/** What is known once the files of the plan have been read. */
const ready = (requestCount: number): Progress => {
  const { settings } = buildReport()
  return {
    kind: 'ready',
    ready: { server: { name: 'triton', version: '1', extensions: [] }, model: modelSpecOf() },
    settings: { ...settings, measurement: { ...settings.measurement, requestCount } },
  }
}

describe('progress away from a terminal', () => {
  it('ends with the one window of a schedule or of sessions, whose file says how many requests there are', () => {
    const argv = '--fixed-schedule --input-data in.json'
    expect(shown([begins(1), windowIn(1, 1)], { argv }).at(-1)).toContain('at least 12 s left')
    expect(shown([ready(4), begins(1), windowIn(1, 1)], { argv }).at(-1)).toContain('ending')
  })

  it('is one plain line for each window', () => {
    const lines = shown([
      begins(1),
      windowIn(1, 1),
      windowIn(1, 2),
      windowIn(1, 3),
      ends,
      begins(2),
      windowIn(2, 1),
      ends,
    ])
    expect(lines).toStrictEqual([
      '[1/3] concurrency 1 · window 1 · 188 infer/s · p95 40.0 ms · at least 48 s left\n',
      '[1/3] concurrency 1 · window 2 · 188 infer/s · p95 40.0 ms · at least 42 s left\n',
      '[1/3] concurrency 1 · window 3 · 188 infer/s · p95 40.0 ms · at least 36 s left\n',
      '[2/3] concurrency 2 · window 1 · 188 infer/s · p95 40.0 ms · at least 30 s left\n',
    ])
  })

  it('holds no control sequence, whatever is shown', () => {
    const waiting: Progress = { kind: 'waiting', text: 'server \u001b[31mdown\u0007\nfor now' }
    expect(shown([waiting, begins(1), windowIn(1, 1), ends]).join('')).not.toMatch(/[^\P{Cc}\n]/u)
    expect(shown([waiting])).toStrictEqual(['waiting: server down for now\n'])
  })
})

describe('progress on a terminal', () => {
  const terminal = { isTTY: true, columns: 200 }

  it('is one line that is written over', () => {
    const written = shown([{ kind: 'waiting', text: 'for the model' }, begins(1), windowIn(1, 1)], terminal)
    expect(written).toStrictEqual([
      `${clearLine}waiting: for the model`,
      `${clearLine}[1/3] concurrency 1`,
      `${clearLine}[1/3] concurrency 1 · window 1 · 188 infer/s · p95 40.0 ms · at least 48 s left`,
    ])
  })

  it('never wraps', () => {
    for (const columns of [20, 60]) {
      const [, line = ''] = shown([begins(1), windowIn(1, 1)], { isTTY: true, columns })
      expect(line.slice(clearLine.length)).toHaveLength(columns - 1)
    }
  })

  it.each([undefined, 0])('takes 80 columns for a width of %s', (columns) => {
    const long: Progress = { kind: 'waiting', text: 'x'.repeat(500) }
    const [line = ''] = shown([long], columns === undefined ? { isTTY: true } : { isTTY: true, columns })
    expect(line).toBe(`${clearLine}waiting: ${'x'.repeat(70)}`)
  })

  it('goes away when a level ends', () => {
    expect(shown([begins(1), windowIn(1, 1), ends], terminal).at(-1)).toBe(clearLine)
  })

  it('goes away when something else is to be printed', () => {
    const written: string[] = []
    const plan = parsePlan(new Map([['model', ['M']]]))
    const clock: Clock = { now: () => 0, epochNs: (at) => at, sleep: () => Promise.resolve() }
    progressDisplay(plan, { isTTY: true, write: (text) => written.push(text) }, clock).clear()
    progressDisplay(plan, { write: (text) => written.push(text) }, clock).clear()
    expect(written).toStrictEqual([clearLine])
  })
})

describe('a window', () => {
  const line = (window: WindowResult): string => shown([begins(1), windowIn(1, 1, window)])[0]!

  it('tells how many requests failed', () => {
    expect(line(windowOf({ failures: { timeout: 2, unavailable: 3 } }))).toContain(
      ' · p95 40.0 ms · 5 failed · ',
    )
  })

  it('has no latency when nothing succeeded', () => {
    const { latency: _, ...without } = windowOf({ throughput: 0, failures: { connection: 7 } })
    expect(line(without)).toContain(' · window 1 · 0 infer/s · p95 n/a · 7 failed · ')
  })
})

describe('the time left', () => {
  const left = (argv: string, ...events: readonly Progress[]): string =>
    /· ([^·]*)\n$/.exec(shown([begins(1), ...events], { argv }).at(-1)!)![1]!

  it('is at least that of three windows for each level', () => {
    expect(left('--concurrency-range 1:2', windowIn(1, 1))).toBe('at least 30 s left')
  })

  it('does not shrink below the levels to come while a level is unstable', () => {
    const windows = [1, 2, 3, 4, 5].map((place) => windowIn(1, place))
    expect(left('--concurrency-range 1:2', ...windows)).toBe('at least 18 s left')
  })

  it('knows that fewer windows than three were allowed', () => {
    expect(left('-r 1 --concurrency-range 1:2', windowIn(1, 1))).toBe('at least 6 s left')
  })

  it('knows that a number of requests is one window', () => {
    expect(left('--request-count 100 --concurrency-range 1:2', windowIn(1, 1))).toBe('at least 6 s left')
  })

  it('is not told any more when the run may end with any window', () => {
    const windows = [1, 2, 3, 4].map((place) => windowIn(1, place))
    expect(left('--concurrency-range 1', ...windows)).toBe('ending')
  })
})
