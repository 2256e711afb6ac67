import type { SequenceId, SequenceIdRange, SequencePlan } from './plan.ts'
import type { OptionReader } from './raw-options.ts'

/** perf_analyzer's default: its ids are 32 bits wide. */
const idsByDefault = 2n ** 32n - 1n

/** Ids have 64 bits. */
const mostEnd = 2n ** 64n

/** Sequences of requests; `concurrency`: most requests that a closed loop keeps outstanding, 0 for an open loop. */
export const readSequences = (read: OptionReader, concurrency: number): SequencePlan => {
  const live = read.number('num-of-sequences')
  const text = read.text('sequence-id-range')
  const ids = readIds(text ?? '1')
  if (ids === undefined)
    read.complain(
      `--sequence-id-range: got '${text}', expected START or START:END with whole numbers from 1 to ${mostEnd}, END above START`,
    )
  const { first, last } = ids ?? { first: 1n, last: idsByDefault }
  const needed = concurrency === 0 ? live : concurrency
  if (text !== undefined && last - first + 1n < needed)
    read.complain(
      `--sequence-id-range: got '${text}', which is ${last - first + 1n} ids (END is not one of them), expected at least ${needed}: one for each live sequence`,
    )
  const length = read.optionalNumber('sequence-length')
  return {
    live,
    ...(length === undefined ? {} : { length }),
    lengthVariation: read.number('sequence-length-variation'),
    ids: { first: shortest(first), last: shortest(last) } satisfies SequenceIdRange,
    isSerial: read.flag('serial-sequences'),
  }
}

/** END is the first id that is not used, as in perf_analyzer. */
const readIds = (text: string): { readonly first: bigint; readonly last: bigint } | undefined => {
  const match = /^(\d{1,20})(?::(\d{1,20}))?$/.exec(text)
  if (match === null) return undefined
  const first = BigInt(match[1]!)
  const usualEnd = first + idsByDefault
  const end = match[2] === undefined ? (usualEnd < mostEnd ? usualEnd : mostEnd) : BigInt(match[2])
  return first >= 1n && end > first && end <= mostEnd ? { first, last: end - 1n } : undefined
}

const shortest = (id: bigint): SequenceId => (id <= Number.MAX_SAFE_INTEGER ? Number(id) : id)
