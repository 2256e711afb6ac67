import type { Clock } from '../foundation/clock.ts'
import { Failure } from '../foundation/failure.ts'
import { msToNs, type Nanoseconds, nsPerMs, nsPerSecond } from '../foundation/units.ts'
import { type Stripe, wholeStripe } from '../load/stripe.ts'
import { timetableOf } from '../measure/timetable.ts'
import type { Plan, ShardPlan } from '../plan/plan.ts'
import type { ModelSpec } from '../triton/model.ts'

/** The part of the load that this process sends. */
export const stripeOf = ({ shard }: Pick<Plan, 'shard'>): Stripe =>
  shard === undefined ? wholeStripe : { index: shard.index, count: shard.of }

/** When the first window of all shards begins; a reading of the clock. */
export const startOf = ({ startAtMs }: ShardPlan, clock: Clock): Nanoseconds => {
  const now = clock.now()
  return now + (msToNs(startAtMs) - clock.epochNs(now))
}

const furthestMs = 3_600_000

/** Throws Failure('invalid-option') for a start that is past or more than an hour ahead. */
export const refuseStart = ({ shard }: Pick<Plan, 'shard'>, clock: Clock): void => {
  if (shard === undefined) return
  const aheadMs = (startOf(shard, clock) - clock.now()) / nsPerMs
  if (aheadMs > 0 && aheadMs <= furthestMs) return
  const distance = `${Math.abs(aheadMs / 1000).toFixed(1)} s ${aheadMs > 0 ? 'ahead' : 'ago'}`
  throw new Failure(
    'invalid-option',
    `--start-at: got '${isoTime(shard.startAtMs)}', which is ${distance}, expected a time in the next hour: the clock of this machine says ${isoTime(clock.epochNs(clock.now()) / nsPerMs)}`,
    { hint: 'Give all shards one time that is late enough for each of them to be started.' },
  )
}

/**
 * How long before the start this shard is ready. Throws Failure('shard-late') when the first one has read the server's counters by
 * then, for what another sent since would be missing in them before anything was measured.
 */
export const readyBefore = ({ measurement }: Plan, shard: ShardPlan, clock: Clock): Nanoseconds => {
  const now = clock.now()
  const startAt = startOf(shard, clock)
  const { countersAt } = timetableOf(startAt, measurement, 0)
  if (now <= countersAt) return startAt - now
  const seconds = (time: Nanoseconds): string => (time / nsPerSecond).toFixed(1)
  throw new Failure(
    'shard-late',
    `shard ${shard.index} of ${shard.of} was ready ${seconds(now - countersAt)} s too late, at ${isoTime(clock.epochNs(now) / nsPerMs)}, expected ${seconds(startAt - countersAt)} s before --start-at (${isoTime(shard.startAtMs)}): nothing was measured`,
    { hint: 'Give all shards a later --start-at.' },
  )
}

/** Throws Failure('invalid-option') for a model whose requests depend on those before them. */
export const refuseSharded = ({ shard }: Pick<Plan, 'shard'>, { name, scheduling }: ModelSpec): void => {
  if (shard === undefined || scheduling !== 'sequence') return
  throw new Failure(
    'invalid-option',
    `--shard: it was given for model ${JSON.stringify(name)}, which takes sequences: what each sends depends on the requests before it, so that shards would not send what one run sends`,
    { hint: 'Measure it from one machine.' },
  )
}

export const isoTime = (epochMs: number): string => new Date(epochMs).toISOString()
