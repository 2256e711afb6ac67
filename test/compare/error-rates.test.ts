import { describe, expect, it } from 'vitest'
import { compareRows, type RowInput } from '../../src/compare/comparison.ts'
import { type PastRun, pastRunOf } from '../../src/compare/past-run.ts'
import type { Comparison } from '../../src/compare/verdict.ts'
import { type Random, seededRandom } from '../../src/foundation/random.ts'
import type { LevelResult } from '../../src/measure/level-result.ts'
import { parseThreshold, type Threshold } from '../../src/plan/threshold.ts'
import type { Report } from '../../src/report/report.ts'
import { buildLevel, buildReport } from './report-builder.ts'

/*
 * What the verdict promises, by simulation with fixed seeds. Rows are independent of each other, which is where correcting for many
 * of them matters most. All runs of a row scatter log-normally about one level.
 */

/** Standard normal by Box and Muller. */
const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.unit())) * Math.cos(2 * Math.PI * random.unit())

const template = { report: buildReport(), past: pastRunOf({ report: buildReport(), label: 'run' }) }
const measured = buildLevel().measured!

type Trial = {
  readonly runs: number
  readonly deviation: number
  readonly rows: number
  readonly threshold?: string
  readonly candidates?: number
  /** Added to the level of the newest runs, as a logarithm. */
  readonly step?: { readonly size: number; readonly runs: number }
}

/** The rows of one pull request; row i is p95 at concurrency i + 1. `shift` (of logarithms) is the first row's true change. */
const inputsOf = (random: Random, trial: Trial, shift: number): readonly RowInput[] => {
  const { runs, deviation, rows, threshold = 'p95: +0.1% and +0ms', candidates = 1 } = trial
  const draw = (level = 0): number => 40e6 * Math.exp(level + deviation * normal(random))
  const stepAt = (place: number): number =>
    trial.step !== undefined && place >= runs - trial.step.runs ? trial.step.size : 0
  const past = Array.from(
    { length: runs },
    (_, place): PastRun => ({
      ...template.past,
      label: `run ${place + 1}`,
      provenance: { ...template.past.provenance!, runId: place + 1 },
      levels: Array.from({ length: rows }, (_, row) => ({
        level: { mode: 'concurrency', value: row + 1 },
        successCount: 3600,
        errorRate: 0,
        values: { p95: draw(stepAt(place)) },
      })),
    }),
  )
  const levelOf = (row: number): LevelResult => ({
    ...buildLevelOf(row),
    measured: {
      ...measured,
      latency: { ...measured.latency!, p95: draw((trial.step?.size ?? 0) + (row === 0 ? shift : 0)) },
    },
  })
  const reports = Array.from(
    { length: candidates },
    (): Report => ({
      ...template.report,
      levels: Array.from({ length: rows }, (_, row) => levelOf(row)),
    }),
  )
  const parsed: Threshold = parseThreshold(threshold)
  return Array.from({ length: rows }, (_, row) => ({
    model: 'resnet50',
    level: { mode: 'concurrency', value: row + 1 },
    threshold: parsed,
    candidates: reports,
    past,
    faults: [],
    assumedNoise: 0.1,
  }))
}

const levels = Array.from({ length: 12 }, (_, row) => buildLevel({ concurrency: row + 1 }))
const buildLevelOf = (row: number): LevelResult => levels[row]!

const shareOf = (
  trials: number,
  trial: Trial,
  isCounted: (rows: readonly Comparison[]) => boolean,
  shift = 0,
): number => {
  const random = seededRandom(20_261_124)
  let counted = 0
  for (let i = 0; i < trials; i += 1) if (isCounted(compareRows(inputsOf(random, trial, shift)))) counted += 1
  return counted / trials
}

const isRed = (rows: readonly Comparison[]): boolean => rows.some(({ verdict }) => verdict === 'regression')

describe('without a change', () => {
  // Nominal 1 % of pull requests, with a threshold that lets noise alone decide. Of 2000 (or 1000) at most 1.7 % (2 %) may be red:
  // three standard deviations more.
  it.each([
    { runs: 1, deviation: 0.1, rows: 1 },
    { runs: 4, deviation: 0.1, rows: 2 },
    { runs: 5, deviation: 0.05, rows: 1 },
    { runs: 5, deviation: 0.05, rows: 2 },
    { runs: 5, deviation: 0.05, rows: 12 },
    { runs: 8, deviation: 0.05, rows: 1 },
    { runs: 8, deviation: 0.05, rows: 6 },
    { runs: 8, deviation: 0.05, rows: 12 },
    { runs: 20, deviation: 0.03, rows: 1 },
    { runs: 20, deviation: 0.03, rows: 2 },
    { runs: 20, deviation: 0.03, rows: 12 },
  ])('1 %% of pull requests are red ($runs runs, $rows rows)', (trial) => {
    const trials = trial.runs * trial.rows > 100 ? 1000 : 2000
    const share = shareOf(trials, trial, isRed)
    expect(share).toBeLessThan(trials === 1000 ? 0.02 : 0.017)
    expect(share).toBeGreaterThan(0.003)
  })

  it.each([
    { runs: 5, deviation: 0.03, rows: 2 },
    { runs: 8, deviation: 0.05, rows: 2 },
    { runs: 20, deviation: 0.03, rows: 12 },
    { runs: 20, deviation: 0.03, rows: 2 },
  ])(
    'fewer than 1 %% are red with the usual threshold ($runs runs, $rows rows, deviation $deviation)',
    (trial) => {
      expect(shareOf(500, { ...trial, threshold: 'p95: +10%' }, isRed)).toBeLessThanOrEqual(0.01)
    },
  )

  it('three runs that are pooled after a first look are judged at half the level', () => {
    const share = shareOf(4000, { runs: 20, deviation: 0.03, rows: 2, candidates: 3 }, isRed)
    // 20 expected; 34 is three standard deviations more.
    expect(share).toBeLessThan(0.0085)
    expect(share).toBeGreaterThan(0.001)
  })

  it('two looks together are red in at most 1.5 %, and less often with the usual threshold', () => {
    const isRedInTwoLooks = (random: Random, threshold: string): boolean => {
      const trial = { runs: 20, deviation: 0.05, rows: 2, candidates: 3, threshold }
      const both = inputsOf(random, trial, 0)
      const first = compareRows(both.map((input) => ({ ...input, candidates: input.candidates.slice(0, 1) })))
      if (isRed(first)) return true
      return first.some(({ suspected }) => suspected === true) && isRed(compareRows(both))
    }
    const shareOfLooks = (threshold: string): number => {
      const random = seededRandom(12)
      let red = 0
      for (let i = 0; i < 2000; i += 1) if (isRedInTwoLooks(random, threshold)) red += 1
      return red / 2000
    }
    // 30 expected at most; 46 is three standard deviations more.
    expect(shareOfLooks('p95: +0.1% and +0ms')).toBeLessThan(0.023)
    expect(shareOfLooks('p95: +10%')).toBeLessThan(0.018)
  })
})

describe('the smallest change that is printed', () => {
  // Each trial takes its own printed size, which comes from its own history: the share is 80 % whatever the deviation is.
  it.each([
    { runs: 5, deviation: 0.05, rows: 1 },
    { runs: 8, deviation: 0.027, rows: 2 },
    { runs: 8, deviation: 0.05, rows: 2 },
    { runs: 8, deviation: 0.1, rows: 6 },
    { runs: 20, deviation: 0.027, rows: 2 },
    { runs: 20, deviation: 0.05, rows: 2 },
    { runs: 20, deviation: 0.1, rows: 4 },
  ])(
    'is seen in 80 %% of pull requests, twice as much in nearly all ($runs runs, $rows rows, deviation $deviation)',
    (trial) => {
      const random = seededRandom(7)
      const trials = 500
      const seen = { once: 0, twice: 0 }
      for (let i = 0; i < trials; i += 1) {
        const inputs = inputsOf(random, { ...trial, threshold: 'p95: +10%' }, 0)
        const size = Math.log1p(compareRows(inputs)[0]!.couldShow!)
        // The same past, and the same candidate moved by the size.
        if (compareRows(moved(inputs, size))[0]!.verdict === 'regression') seen.once += 1
        if (compareRows(moved(inputs, 2 * size))[0]!.verdict === 'regression') seen.twice += 1
      }
      expect(seen.once / trials).toBeGreaterThan(0.73)
      expect(seen.once / trials).toBeLessThan(0.87)
      expect(seen.twice / trials).toBeGreaterThanOrEqual(0.97)
    },
  )
})

/** The same rows with the first one's candidates worse by `size` (of logarithms). */
const moved = (inputs: readonly RowInput[], size: number): readonly RowInput[] =>
  inputs.map((input, row) => ({
    ...input,
    candidates: input.candidates.map((report) => ({
      ...report,
      levels: report.levels.map((result) =>
        row === 0 && result.level.value === 1
          ? {
              ...result,
              measured: {
                ...result.measured!,
                latency: {
                  ...result.measured!.latency!,
                  p95: result.measured!.latency!.p95 * Math.exp(size),
                },
              },
            }
          : result,
      ),
    })),
  }))

describe('after a shift of 15 % that nobody accepted', () => {
  // A pull request on the shifted commit is as slow as it, and not to blame. The test alone would be red in a third to a half of
  // these, because most of the runs it looks back on are faster.
  it.each([
    // One slower run may be an outlier as well.
    { step: { size: 0.14, runs: 1 }, most: 0.12 },
    { step: { size: 0.14, runs: 2 }, most: 0.025 },
    { step: { size: 0.14, runs: 3 }, most: 0.025 },
    { step: { size: 0.14, runs: 5 }, most: 0.025 },
    { step: { size: 0.14, runs: 10 }, most: 0.025 },
  ])('an unchanged candidate is seldom red, $step.runs runs later', ({ step, most }) => {
    const trial = { runs: 20, deviation: 0.03, rows: 1, step, threshold: 'p95: +5%' }
    expect(shareOf(1000, trial, isRed)).toBeLessThanOrEqual(most)
  })

  it('one that is slower by as much again is red as soon as five runs confirm the level', () => {
    const trial = { runs: 20, deviation: 0.02, rows: 1, step: { size: 0.14, runs: 5 }, threshold: 'p95: +5%' }
    expect(shareOf(500, trial, isRed, 0.14)).toBeGreaterThan(0.9)
  })

  it('one that undoes an improvement is not let through', () => {
    // The shift was for the better, and the candidate is as slow as before.
    for (const runs of [1, 3, 5]) {
      const trial = { runs: 20, deviation: 0.02, rows: 1, step: { size: -0.14, runs }, threshold: 'p95: +5%' }
      const passes = shareOf(500, trial, (rows) => rows[0]!.verdict === 'pass', 0.14)
      expect(passes).toBeLessThanOrEqual(0.03)
    }
  })
})
