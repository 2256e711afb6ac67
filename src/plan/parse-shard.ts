import { formatLevel } from './load-level.ts'
import type { LoadPlan, MeasurementPlan, ShardPlan } from './plan.ts'
import type { OptionReader } from './raw-options.ts'

/** More machines than anyone merges; a typing error has more. */
const mostShards = 1000

/** Which part of the load is sent here, and when all parts begin; undefined: all of it, at once. */
export const readShard = (
  read: OptionReader,
  { load, measurement }: { readonly load: LoadPlan; readonly measurement: MeasurementPlan },
): ShardPlan | undefined => {
  const [part, start] = [readPart(read), readStart(read)]
  if (read.isGiven('shard') && !read.isGiven('start-at') && read.text('start-at') === undefined)
    read.complain('--shard: expected --start-at TIME with it, at which all shards begin')
  if (read.isGiven('start-at') && read.text('shard') === undefined)
    read.complain('--start-at: expected --shard I/N with it: a run by itself begins at once')
  if (part === undefined || start === undefined) return undefined
  complainOfShares(read, load, part.of)
  if (measurement.requestCount !== undefined && load.levels.length > 1)
    read.complain(
      `--request-count and --shard were both given with ${load.levels.length} load levels, expected one: when a level of so many requests ends is not known beforehand`,
    )
  return { ...part, startAtMs: start }
}

const readPart = (read: OptionReader): Pick<ShardPlan, 'index' | 'of'> | undefined => {
  const text = read.text('shard')
  if (text === undefined) return undefined
  const [, index, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []
  const part = { index: Number(index), of: Number(of) }
  if (part.of >= 1 && part.of <= mostShards && part.index < part.of) return part
  read.complain(
    `--shard: got '${text}', expected I/N with I from 0 to N - 1 and N at most ${mostShards}: three shards are 0/3, 1/3 and 2/3`,
  )
  return undefined
}

/** Milliseconds since the Unix epoch. */
const readStart = (read: OptionReader): number | undefined => {
  const text = read.text('start-at')
  if (text === undefined) return undefined
  const start = epochMs(text.trim())
  if (start === undefined)
    read.complain(
      `--start-at: got '${text}', expected a time with its zone such as 2026-11-24T12:00:00Z, or seconds since 1970`,
    )
  return start
}

const epochMs = (text: string): number | undefined => {
  if (/^\d{1,11}(\.\d{1,9})?$/.test(text)) return Math.round(Number(text) * 1000)
  const [, day = ''] =
    /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/i.exec(text) ?? []
  const midnight = Date.parse(`${day}T00:00:00Z`)
  // Date turns the 30th of February into the 2nd of March.
  if (Number.isNaN(midnight) || !new Date(midnight).toISOString().startsWith(day)) return undefined
  const instant = Date.parse(text.toUpperCase())
  return Number.isNaN(instant) ? undefined : instant
}

/** Each shard must have something to send at every level. */
const complainOfShares = (read: OptionReader, { levels, openLoop }: LoadPlan, of: number): void => {
  const small = levels.find(({ mode, value }) => mode === 'concurrency' && value < of)
  if (small !== undefined)
    read.complain(
      `--shard: got ${of} shards for ${formatLevel(small)}, expected at most ${small.value}: each keeps at least one request outstanding`,
    )
  if (openLoop !== undefined && openLoop.maxOutstanding < of)
    read.complain(
      `--max-outstanding: got '${openLoop.maxOutstanding}', expected at least the ${of} shards, which share it`,
    )
}
