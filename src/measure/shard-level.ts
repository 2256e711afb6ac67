import type { Nanoseconds } from '../foundation/units.ts'
import type { ServerSide } from '../triton/server-statistics.ts'
import type { DistributionText } from './distribution-text.ts'
import type { ShardRecords } from './shard-records.ts'

/** A level of a shard, as far as its figures do not tell it: what is added to that of the other shards. */
export type ShardLevel = {
  readonly windows: readonly ShardWindow[]
  /** How late each request was sent, over the whole level. */
  readonly sendLags: DistributionText
}

/** A window of a shard before anything was computed from it. */
export type ShardWindow = {
  /** Nanoseconds since the Unix epoch. */
  readonly startedAt: Nanoseconds
  readonly duration: Nanoseconds
  /** Open loop: requests of this shard that the schedule had due in it. */
  readonly asked?: number
  /** Time in which the client's event loop was busy. */
  readonly clientBusy: Nanoseconds
  /** Only of the first shard, where the server keeps statistics: what all shards had it do. */
  readonly server?: ServerSide
  /** The server's counters went back in it. */
  readonly serverRestarted: boolean
  readonly records: ShardRecords
}
