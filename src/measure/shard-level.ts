import type { DistributionText } from './distribution-text.ts'
import type { ShardRecords } from './shard-records.ts'
import type { Window } from './window.ts'

/** A level of a shard, as far as its figures do not tell it: what is added to that of the other shards. */
export type ShardLevel = {
  readonly windows: readonly ShardWindow[]
  /** How late each request was sent, over the whole level. */
  readonly sendLags: DistributionText
}

/** A window of a shard before anything was computed from it. */
export type ShardWindow = Omit<Window, 'metrics'> & { readonly records: ShardRecords }
