import { abFaults } from '../compare/ab-faults.ts'
import { type AbJudgement, judgeAb } from '../compare/ab-judge.ts'
import type { AbRules } from '../compare/ab-rules.ts'
import type { Random } from '../foundation/random.ts'
import { msToNs } from '../foundation/units.ts'
import type { LoadShape } from '../load/load-shape.ts'
import type { AbBlock } from '../measure/ab-block.ts'
import type { Segment } from '../measure/segment.ts'
import type { LoadLevel } from '../plan/plan.ts'
import type { AbLevelReport } from '../report/ab-report.ts'
import { startAbMeters } from './ab-meters.ts'
import type { AbPorts } from './ab-ports.ts'
import type { AbSides, SegmentTimes } from './ab-side.ts'

export type AbLevelRun = {
  readonly level: LoadLevel
  readonly sides: AbSides
  readonly rules: AbRules
  /** Tosses the order of each block. */
  readonly coin: Random
  /** Both sides are one model of one server, whose counters count both. */
  readonly shareCounters: boolean
  /** Called before the blocks that follow so many; both sides are connected anew and warmed up after it. */
  readonly reload?: (blocks: number) => Promise<void>
  /** Blocks after which `reload` is called. */
  readonly reloadEvery: number
}

/** A level with what was made of it. `faults`: why its figures cannot be used; the judgement knows of them. */
export type AbLevelOutcome = {
  readonly report: AbLevelReport
  readonly judgement: AbJudgement
  readonly faults: readonly string[]
}

/** The shortest segment, and how long the load has been held before it, in milliseconds. */
const usualTimes: SegmentTimes = { discardMs: 100, durationMs: 500 }
/** A segment is as long as so many requests of the slower side take, but never longer than this. */
const wantedPerSegment = 10
const longestMs = 10_000
/** Segments of each side before anything counts. */
const warmUpSegments = 3
/** A segment whose end this client saw so much too late was not measured by a client that was there. */
const latenessAllowed = 0.2
/** Blocks measured again for that, for each ten that are wanted: beyond it the machine is just like that. */
const repeatsPerTen = 2

/**
 * Measures blocks at one level until the judge has seen enough. Requests that fail are data; a side that answers nothing ends the level
 * at once. Ends early when the signal aborts, with what there is until then.
 */
export const measureAbLevel = async (run: AbLevelRun, ports: AbPorts): Promise<AbLevelOutcome> => {
  const { level, sides, rules } = run
  const { signal, onProgress } = ports
  const shape: LoadShape = { kind: 'closed', lanes: level.value }
  const most = rules.looks.at(-1)!
  onProgress?.({ kind: 'warm-up', level })
  const times = await warmUp(sides, shape, signal)
  const meters = await startAbMeters(sides, run.shareCounters)
  const blocks: AbBlock[] = []
  const faults: string[] = []
  let repeatedBlocks = 0
  let judgement: AbJudgement | undefined
  while (!signal.aborted && faults.length === 0 && judgement?.isFinal !== true) {
    const block = await measureBlock(sides, shape, {
      times,
      order: run.coin.below(2) === 0 ? 'ABBA' : 'BAAB',
    })
    if (signal.aborted) break
    if (isLate(block, times) && repeatedBlocks < (most / 10) * repeatsPerTen) {
      repeatedBlocks += 1
      continue
    }
    blocks.push(block)
    onProgress?.({ kind: 'block', level, block: blocks.length, most })
    const isDead = isHopeless(blocks, rules)
    if (isDead || rules.looks.includes(blocks.length)) {
      faults.push(...(await meters.faults()))
      judgement = judgeAb(blocks, rules)
      onProgress?.({ kind: 'look', level, block: blocks.length, judgement })
      if (isDead) break
    }
    if (judgement?.isFinal !== true && blocks.length % run.reloadEvery === 0 && run.reload !== undefined) {
      faults.push(...(await meters.faults()))
      meters.pause()
      await run.reload(blocks.length)
      await Promise.all([sides.a.check(), sides.b.check()])
      await warmUp(sides, shape, signal)
      await meters.restart()
    }
  }
  return {
    report: {
      level,
      ...times,
      blocks,
      repeatedBlocks,
      evidence: { a: meters.evidence('a', blocks), b: meters.evidence('b', blocks) },
    },
    judgement: judgement ?? judgeAb(blocks, rules),
    faults,
  }
}

/** Connects, warms both up in turn, takes as many threads as it needs, and finds how long a segment must be. */
const warmUp = async (sides: AbSides, shape: LoadShape, signal: AbortSignal): Promise<SegmentTimes> => {
  await sides.a.open(shape)
  await sides.b.open(shape)
  let times = usualTimes
  for (let count = 0; count < warmUpSegments && !signal.aborted; ) {
    const a = await sides.a.measure(shape, times)
    const b = await sides.b.measure(shape, times)
    if (await growBoth(sides, shape, { a, b })) continue
    count += 1
    const longer = longerTimes(times, Math.min(endedIn(a), endedIn(b)))
    // The first segments of a server that has just started are its slowest; twice is enough to know.
    if (count === warmUpSegments && longer.durationMs > times.durationMs && times === usualTimes) {
      times = longer
      count -= 1
    }
  }
  return times
}

/** Both have as many threads as the side that needs more, for else they would not be measured alike. */
const growBoth = async (
  { a, b }: AbSides,
  shape: LoadShape,
  segments: { readonly a: Segment; readonly b: Segment },
): Promise<boolean> => {
  const busier = (segments.a.clientBusy ?? 0) > (segments.b.clientBusy ?? 0) ? segments.a : segments.b
  if (!(await a.grow(shape, busier))) return false
  await b.grow(shape, busier)
  return true
}

/** Requests that failed count as well: a server that is gone is not slow. */
const endedIn = ({ successCount, failureCount }: Segment): number => successCount + failureCount

const longerTimes = (times: SegmentTimes, ended: number): SegmentTimes => {
  if (ended >= wantedPerSegment) return times
  const factor = wantedPerSegment / Math.max(ended, 0.5)
  const durationMs = Math.min(longestMs, Math.ceil(times.durationMs * factor))
  return { discardMs: Math.ceil(durationMs / wantedPerSegment), durationMs }
}

const measureBlock = async (
  sides: AbSides,
  shape: LoadShape,
  { times, order }: { readonly times: SegmentTimes; readonly order: AbBlock['order'] },
): Promise<AbBlock> => {
  const found: Record<'A' | 'B', Segment[]> = { A: [], B: [] }
  for (const letter of order) {
    const side = letter === 'A' ? sides.a : sides.b
    found[letter as 'A' | 'B'].push(await side.measure(shape, times))
  }
  const pair = ([first, second]: readonly Segment[]): readonly [Segment, Segment] => [first!, second!]
  return { order, a: pair(found.A), b: pair(found.B) }
}

/** Nothing that follows could make it usable. */
const isHopeless = (blocks: readonly AbBlock[], { maxErrorRate }: AbRules): boolean =>
  blocks.slice(-1).some(({ a, b }) => [...a, ...b].some(({ successCount }) => successCount === 0)) ||
  (maxErrorRate === 0 && abFaults(blocks, maxErrorRate).length > 0)

/** Only the client's own clock is looked at, and any of the four segments counts, so that neither side is favoured. */
const isLate = ({ a, b }: AbBlock, { durationMs }: SegmentTimes): boolean =>
  [...a, ...b].some(({ duration }) => duration > msToNs(durationMs) * (1 + latenessAllowed))

/** How long so many blocks take, in milliseconds. */
export const blocksMs = (count: number): number =>
  count * 4 * (usualTimes.discardMs + usualTimes.durationMs) + warmUpSegments * 2 * 600
