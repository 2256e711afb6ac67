import { median } from '../bench/figures.ts'
import { isNoChange } from './change.ts'
import { type Share, shareOf, upperBound } from './clopper-pearson.ts'
import { oursStored } from './stored-trials.ts'
import { type AbRow, type StoredTable, sizeOf, type Validation } from './validation.ts'

/** One thing that must hold, with what was measured. */
export type Target = {
  readonly name: string
  readonly measured: string
  /** `unknown`: not enough was recorded to say. */
  readonly state: 'ok' | 'short' | 'unknown'
}

/** Every target, from the counts. */
export function checkTargets(validation: Validation): readonly Target[] {
  return [...abTargets(validation.ab), ...validation.stored.flatMap(storedTargets)]
}

const leastSameTrials = 300

function abTargets(rows: readonly AbRow[]): readonly Target[] {
  const gated = rows.filter(({ model }) => model !== 'identity')
  const same = gated.filter(({ change }) => isNoChange(change))
  const sameReds = sumOf(same, ({ tally }) => tally.red)
  const sameTrials = trialsOf(same)
  const replayed = gated.filter(({ source }) => source === 'recorded')
  const computeSame = same.filter(({ model, source }) => model === 'compute' && source !== 'sides')
  const passes = shareOf(
    sumOf(computeSame, ({ tally }) => tally.green),
    trialsOf(computeSame),
  )
  const identityReds = rows.filter(({ model, change }) => model === 'identity' && isNoChange(change))
  return [
    {
      name: `A/B: of at least ${leastSameTrials} A/A trials of the compute-bound and the queueing model, at most one red`,
      measured: `${sameReds} of ${sameTrials}, which with 95 % confidence is at most ${percent(upperBound(sameReds, sameTrials))}`,
      state: sameReds > 1 ? 'short' : sameTrials < leastSameTrials ? 'unknown' : 'ok',
    },
    shareTarget('A/B: pass in at least 80 % of the compute-bound A/A trials', passes, 0.8),
    shareTarget(
      'A/B: +10 % service time is detected in at least 99 % of replayed trials',
      detected(replayed, 'service', 10),
      0.99,
    ),
    shareTarget(
      'A/B: -7.5 % throughput is detected in at least 90 % of replayed trials',
      detected(replayed, 'pause', 50),
      0.9,
    ),
    timeTarget(gated.filter(({ source }) => source !== 'sides')),
    {
      name: 'A/B: the fast identity model is never red on A/A',
      measured: `${sumOf(identityReds, ({ tally }) => tally.red)} of ${trialsOf(identityReds)}`,
      state:
        trialsOf(identityReds) === 0
          ? 'unknown'
          : sumOf(identityReds, ({ tally }) => tally.red) === 0
            ? 'ok'
            : 'short',
    },
  ]
}

function detected(rows: readonly AbRow[], kind: AbRow['change']['kind'], size: number): Share {
  const ofSize = rows.filter(({ change }) => change.kind === kind && Math.abs(sizeOf(change) - size) < 0.01)
  return shareOf(
    sumOf(ofSize, ({ tally }) => tally.red),
    trialsOf(ofSize),
  )
}

const mostSeconds = 60

function timeTarget(rows: readonly AbRow[]): Target {
  const times = rows.flatMap(({ seconds }) => seconds)
  const middle = median(times)
  return {
    name: `A/B: the median measuring time is at most ${mostSeconds} s`,
    measured: times.length === 0 ? 'no trials' : `${middle.toFixed(1)} s`,
    state: times.length === 0 ? 'unknown' : middle <= mostSeconds ? 'ok' : 'short',
  }
}

function storedTargets({ baselineRuns, deviation, columns, smallest }: StoredTable): readonly Target[] {
  const where = `Stored, ${baselineRuns} runs, ${percent(deviation)} between runs`
  const same = columns.filter(({ change }) => isNoChange(change))
  const ours = same.flatMap(({ rules }) => rules.filter(({ rule }) => rule === oursStored))
  const reds = shareOf(
    sumOf(ours, ({ tally }) => tally.red),
    sumOf(same, ({ trials }) => trials),
  )
  return [
    {
      name: `${where}: at most 1 % of clean pull requests are red`,
      measured: shownShare(reds),
      state: reds.of === 0 ? 'unknown' : reds.count / reds.of <= 0.01 ? 'ok' : 'short',
    },
    ...smallest.map(({ metric, times, found, trials, printed }): Target => {
      const share = shareOf(found, trials)
      const ratio = found / trials
      const isMet = times === 1 ? ratio >= 0.7 && ratio <= 0.9 : ratio >= 0.97
      const asked = times === 1 ? 'is detected in 80 % +- 10' : 'twice over is detected in at least 97 %'
      return {
        name: `${where}: the smallest ${metric} change as printed (${percent(printed)} on average) ${asked}`,
        measured: shownShare(share),
        state: trials === 0 ? 'unknown' : isMet ? 'ok' : 'short',
      }
    }),
  ]
}

function shareTarget(name: string, share: Share, least: number): Target {
  return {
    name,
    measured: shownShare(share),
    state: share.of === 0 ? 'unknown' : share.count / share.of >= least ? 'ok' : 'short',
  }
}

/** `12 of 13 (92 %, 64 to 100 %)`. */
export function shownShare({ count, of, low, high }: Share): string {
  if (of === 0) return 'no trials'
  return `${count} of ${of} (${percent(count / of)}, ${percent(low)} to ${percent(high)})`
}

/** Two digits below ten, whole above. */
export function percent(share: number): string {
  const value = 100 * share
  return `${value === 0 || value >= 10 ? Math.round(value * 10) / 10 : Number(value.toPrecision(2))} %`
}

function trialsOf(rows: readonly AbRow[]): number {
  return sumOf(rows, ({ trials }) => trials)
}

function sumOf<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0)
}
