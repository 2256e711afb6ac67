import { createHash } from 'node:crypto'
import { nsPerSecond } from '../foundation/units.ts'
import { readOptionFile } from '../host/files.ts'
import type { LoadFacts } from '../load/load-shape.ts'
import { parseRequestIntervals } from '../load/request-intervals.ts'
import type { LoadPlan, Plan } from '../plan/plan.ts'
import type { Settings } from '../report/report.ts'

/** A plan whose load is known in full, with what its files say. */
export type ResolvedLoad = {
  readonly plan: Plan
  readonly facts: LoadFacts
  /** Absent for a closed loop. */
  readonly schedule?: NonNullable<Settings['schedule']>
}

/** Reads the file that a schedule comes from; its mean rate is the only level then. Throws `invalid-option`. */
export const resolveLoad = async (plan: Plan): Promise<ResolvedLoad> => {
  const { openLoop } = plan.load
  if (openLoop === undefined) return { plan, facts: { seed: plan.seed } }
  const { arrivals, pacing, maxOutstanding } = openLoop
  const schedule = { arrivals: arrivals.kind, pacing, maxOutstanding }
  if (arrivals.kind !== 'intervals') return { plan, facts: { seed: plan.seed }, schedule }
  const bytes = await readOptionFile('--request-intervals', arrivals.path)
  const gaps = parseRequestIntervals(bytes.toString(), arrivals.path)
  const value = (gaps.length * nsPerSecond) / gaps.reduce((sum, gap) => sum + gap, 0)
  const load: LoadPlan = { ...plan.load, levels: [{ mode: 'request-rate', value }] }
  return {
    plan: { ...plan, load },
    facts: { seed: plan.seed, gaps },
    schedule: { ...schedule, sha256: createHash('sha256').update(JSON.stringify(gaps)).digest('hex') },
  }
}
