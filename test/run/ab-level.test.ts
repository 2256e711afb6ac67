import { describe, expect, it } from 'vitest'
import { abRules } from '../../src/compare/ab-rules.ts'
import { seededRandom } from '../../src/foundation/random.ts'
import type { Segment } from '../../src/measure/segment.ts'
import { type AbLevelRun, measureAbLevel } from '../../src/run/ab-level.ts'
import type { AbProgress } from '../../src/run/ab-ports.ts'
import type { DrivenSide, SegmentTimes } from '../../src/run/ab-side.ts'
import { createVirtualClock } from '../fakes/virtual-clock.ts'

type Script = (place: number, times: SegmentTimes) => Partial<Segment>

/** A side that needs no server; `place` counts its segments from 0, warm-ups too. */
const scriptedSide = (label: string, calls: string[], script: Script = () => ({})) => {
  let place = 0
  let succeeded = 0
  let threads = 1
  const counters = { restarted: false, missing: 0 }
  const side = {
    label,
    report: {} as DrivenSide['report'],
    open: async () => {
      calls.push(`${label} open`)
      succeeded = 0
    },
    measure: async (_, times) => {
      const segment: Segment = {
        startedAt: 0,
        duration: times.durationMs * 1e6,
        successCount: 100,
        failureCount: 0,
        throughput: 200 + (place % 3),
        p50: 5e6,
        p90: 6e6,
        p95: 7e6 + (place % 5) * 1e4,
        p99: 8e6,
        avg: 5e6,
        clientBusy: 1e8,
        ...script(place, times),
      }
      calls.push(`${label} ${times.durationMs}`)
      place += 1
      succeeded += segment.successCount
      return segment
    },
    grow: async (_, { clientBusy = 0, duration }) => {
      if (clientBusy / duration < 0.7 || threads === 2) return false
      threads = 2
      calls.push(`${label} grow`)
      return true
    },
    check: async () => {
      calls.push(`${label} check`)
    },
    counters: async () => undefined,
    countedSince: async (_, successes) => ({
      restarted: counters.restarted,
      otherVersions: [],
      side: { successCount: successes - counters.missing } as never,
    }),
    tally: () => ({ succeeded, failed: 0, failureTexts: new Map() }),
    threads: () => threads,
    close: async () => undefined,
  } satisfies DrivenSide
  return { side, counters, calls }
}

type Setup = {
  readonly a?: Script
  readonly b?: Script
  readonly run?: Partial<AbLevelRun>
  /** What the candidate's server says. */
  readonly counters?: { readonly restarted: boolean; readonly missing: number }
  readonly onProgress?: (progress: AbProgress, abort: () => void) => void
}

const measure = async ({ a, b, run, counters, onProgress }: Setup = {}) => {
  const calls: string[] = []
  const sides = { a: scriptedSide('base', calls, a), b: scriptedSide('candidate', calls, b) }
  Object.assign(sides.b.counters, counters)
  const abort = new AbortController()
  const outcome = await measureAbLevel(
    {
      level: { mode: 'concurrency', value: 2 },
      sides: { a: sides.a.side, b: sides.b.side },
      rules: abRules({ flips: 2000 }),
      coin: seededRandom(1),
      shareCounters: false,
      reloadEvery: 10,
      ...run,
    },
    {
      clock: createVirtualClock(),
      signal: abort.signal,
      onProgress: (progress) => onProgress?.(progress, () => abort.abort()),
    },
  )
  return { ...outcome, calls, sides }
}

describe('an A/B at one level', () => {
  it('warms both up in turn, and stops when it can tell', async () => {
    const { report, judgement, faults, calls } = await measure()
    expect(judgement).toMatchObject({ verdict: 'pass', isFinal: true })
    expect(faults).toEqual([])
    expect(report.blocks).toHaveLength(10)
    const warmUps = ['base 500', 'candidate 500', 'base 500', 'candidate 500', 'base 500', 'candidate 500']
    expect(calls.slice(0, 8)).toEqual(['base open', 'candidate open', ...warmUps])
    expect(report).toMatchObject({ discardMs: 100, durationMs: 500, repeatedBlocks: 0 })
    expect(report.evidence.a).toMatchObject({ succeeded: 2000, failed: 0, serverSucceeded: 2000, threads: 1 })
    expect(report.evidence.a.clientBusy).toBeCloseTo(0.2, 9)
  })

  it('drives the sides in the order of each block, which chance decides', async () => {
    const { report, calls } = await measure()
    const letters = calls.slice(8).map((call) => (call.startsWith('base') ? 'A' : 'B'))
    const orders = report.blocks.map(({ order }) => order)
    expect(letters.join('')).toBe(orders.join(''))
    expect(new Set(orders)).toEqual(new Set(['ABBA', 'BAAB']))
    const again = await measure({ run: { coin: seededRandom(1) } })
    expect(again.report.blocks.map(({ order }) => order)).toEqual(orders)
    const other = await measure({ run: { coin: seededRandom(2) } })
    expect(other.report.blocks.map(({ order }) => order)).not.toEqual(orders)
  })

  it('goes on to the last look for as long as it cannot tell', async () => {
    const looks: number[] = []
    const { report, judgement } = await measure({
      b: (place) => ({ p95: 7e6 * (place % 2 === 0 ? 0.5 : 2) ** ((place % 7) / 3) }),
      onProgress: (progress) => {
        if (progress.kind === 'look') looks.push(progress.block)
      },
    })
    expect(judgement.isFinal).toBe(true)
    expect(looks).toEqual([10, 20, 30, 40].slice(0, looks.length))
    expect(report.blocks).toHaveLength(looks.at(-1)!)
  })

  it('ends at once with a side that answers nothing', async () => {
    const { report, judgement } = await measure({
      b: (place) => (place < 9 ? {} : { successCount: 0, failureCount: 3, p95: Number.NaN }),
    })
    expect(report.blocks.length).toBeLessThan(5)
    expect(judgement).toMatchObject({ verdict: 'invalid', isFinal: true })
  })

  it('ends at once with a failed request where none is allowed, and not where some are', async () => {
    const failing: Script = (place) => (place === 9 ? { failureCount: 1 } : {})
    const strict = await measure({ a: failing })
    expect(strict.judgement.faults).toEqual([expect.stringContaining('requests to the base failed')])
    expect(strict.report.blocks.length).toBeLessThan(5)
    const rules = abRules({ flips: 2000, maxErrorRate: 0.01 })
    const lenient = await measure({ a: failing, run: { rules } })
    expect(lenient.judgement.verdict).toBe('pass')
  })

  it('measures a block again when this client was late, whatever the figures are, and not without end', async () => {
    const once = await measure({ b: (place) => (place === 5 ? { duration: 9e8, p95: 1e6 } : {}) })
    expect(once.report).toMatchObject({ repeatedBlocks: 1, blocks: { length: 10 } })
    expect(once.report.blocks.every(({ b }) => b.every(({ duration }) => duration === 5e8))).toBe(true)
    const always = await measure({ a: () => ({ duration: 9e8 }) })
    expect(always.report.repeatedBlocks).toBe(8)
    expect(always.report.blocks).toHaveLength(10)
  })

  it('takes longer segments of a slow model, as long as both sides need', async () => {
    const slow: Script = (_, { durationMs }) => ({ successCount: Math.floor(durationMs / 200) })
    const { report } = await measure({ b: slow })
    expect(report.durationMs).toBe(2500)
    expect(report.discardMs).toBe(250)
    expect(report.blocks[0]!.a[0].duration).toBe(2500e6)
    const slowest = await measure({ b: () => ({ successCount: 1 }) })
    expect(slowest.report.durationMs).toBe(5000)
    const gone = await measure({ b: () => ({ successCount: 0, failureCount: 900 }) })
    expect(gone.report.durationMs).toBe(500)
  })

  it('sends from as many threads on both sides', async () => {
    const { calls, report } = await measure({ b: () => ({ clientBusy: 4.5e8 }) })
    expect(calls.filter((call) => call.endsWith('grow'))).toEqual(['base grow', 'candidate grow'])
    expect(report.evidence.a.threads).toBe(2)
  })

  it('keeps what it has when it is interrupted', async () => {
    const { report, judgement } = await measure({
      onProgress: (progress, abort) => {
        if (progress.kind === 'block' && progress.block === 3) abort()
      },
    })
    expect(report.blocks).toHaveLength(3)
    expect(judgement).toMatchObject({ verdict: 'inconclusive', isFinal: false })
  })

  it('loads both anew between rounds, warms up again, and counts on', async () => {
    const reloads: number[] = []
    const rules = abRules({ flips: 2000, looks: [20, 40] })
    const { report, calls } = await measure({
      run: {
        rules,
        reload: async (blocks) => {
          reloads.push(blocks)
        },
      },
    })
    expect(reloads).toEqual([10])
    expect(report.blocks).toHaveLength(20)
    expect(calls.filter((call) => call.endsWith('check'))).toEqual(['base check', 'candidate check'])
    expect(calls.filter((call) => call.endsWith('open'))).toHaveLength(4)
    // Two rounds of ten blocks with two segments each, and no warm-up.
    expect(report.evidence.b).toMatchObject({ succeeded: 4000, serverSucceeded: 4000 })
  })

  it.each([
    ['a restart', { restarted: true, missing: 0 }, /server of the candidate was restarted/],
    ['a server that counted less', { restarted: false, missing: 5 }, /^the server counted 1995 of the 2000/],
  ])('is unusable after %s', async (_, counters, text) => {
    const { faults, report } = await measure({ counters })
    expect(faults).toEqual([expect.stringMatching(text)])
    expect(report.evidence.b.serverRestarted).toBe(counters.restarted)
  })
})
