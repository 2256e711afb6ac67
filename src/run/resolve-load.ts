import { createHash } from 'node:crypto'
import { Failure } from '../foundation/failure.ts'
import { type Nanoseconds, nsPerSecond } from '../foundation/units.ts'
import { readOptionFile } from '../host/files.ts'
import { parseFixedSchedule } from '../load/fixed-schedule.ts'
import type { LoadFacts } from '../load/load-shape.ts'
import { parseRequestIntervals } from '../load/request-intervals.ts'
import type { InputFiles } from '../payload/input-step.ts'
import { openAiPayloads } from '../payload/openai-payload.ts'
import type { Plan } from '../plan/plan.ts'
import type { Settings } from '../report/report.ts'

/** A plan whose load is known in full, with what its files say. */
export type ResolvedLoad = {
  readonly plan: Plan
  readonly facts: LoadFacts
  /** Absent for a closed loop. */
  readonly schedule?: NonNullable<Settings['schedule']>
}

/** Takes the schedule from the file that has it; its mean rate is the only level then. Throws `invalid-option`, `unreadable-input-data`. */
export const resolveLoad = async (plan: Plan, files: readonly InputFiles[]): Promise<ResolvedLoad> => {
  const { openLoop, levels } = plan.load
  const facts: LoadFacts = { seed: plan.seed }
  if (levels[0]?.mode === 'session-concurrency')
    return { plan: withEachTurnOnce(plan, levels[0].value, files), facts }
  if (openLoop === undefined) return { plan, facts }
  const { arrivals, pacing, maxOutstanding } = openLoop
  const schedule = { arrivals: arrivals.kind, pacing, maxOutstanding }
  switch (arrivals.kind) {
    case 'constant':
    case 'poisson':
      return { plan, facts, schedule }
    case 'intervals': {
      const bytes = await readOptionFile('--request-intervals', arrivals.path)
      const gaps = parseRequestIntervals(bytes.toString(), arrivals.path)
      const period = gaps.reduce((sum, gap) => sum + gap, 0)
      return {
        plan: atMeanRate(plan, gaps.length, period),
        facts: { ...facts, gaps },
        schedule: { ...schedule, sha256: hashOf(gaps) },
      }
    }
    case 'fixed': {
      const times = fixedTimes(plan, files)
      return {
        plan: withEachStepOnce(atMeanRate(plan, times.length, times.at(-1)!), times.length),
        facts: { ...facts, times },
        schedule: { ...schedule, sha256: hashOf(times) },
      }
    }
  }
}

const fixedTimes = ({ input }: Plan, files: readonly InputFiles[]): readonly Nanoseconds[] => {
  const [file, other] = files
  if (file?.kind !== 'json' || other !== undefined)
    throw new Failure(
      'invalid-option',
      '--fixed-schedule: expected one JSON file with --input-data, whose steps have timestamps',
    )
  if (input.batchSize !== 1)
    throw new Failure(
      'invalid-option',
      `-b, --batch-size: got '${input.batchSize}', expected 1 with --fixed-schedule: each step is a request`,
    )
  return parseFixedSchedule(file.bytes, file.path)
}

/** The steps before the measured ones warm the server up. */
const withEachStepOnce = (plan: Plan, steps: number): Plan => {
  const { warmupRequestCount } = plan.measurement
  if (warmupRequestCount >= steps)
    throw new Failure(
      'invalid-option',
      `--warmup-request-count: got '${warmupRequestCount}', expected less than the ${steps} steps of the schedule`,
    )
  return { ...plan, measurement: { ...plan.measurement, requestCount: steps - warmupRequestCount } }
}

const withEachTurnOnce = (plan: Plan, concurrency: number, files: readonly InputFiles[]): Plan => {
  const { streams } = openAiPayloads(files, { streaming: plan.target.streaming, hasSessions: true })
  if (streams.length < concurrency)
    throw new Failure(
      'invalid-option',
      `--session-concurrency: got '${concurrency}', expected at most the ${streams.length} sessions of the input data`,
    )
  return { ...plan, measurement: { ...plan.measurement, requestCount: streams.flat().length } }
}

/** Requests that are all due at once are those of one second. */
const atMeanRate = (plan: Plan, count: number, span: Nanoseconds): Plan => ({
  ...plan,
  load: {
    ...plan.load,
    levels: [{ mode: 'request-rate', value: (count * nsPerSecond) / (span || nsPerSecond) }],
  },
})

const hashOf = (times: readonly Nanoseconds[]): string =>
  createHash('sha256').update(JSON.stringify(times)).digest('hex')
