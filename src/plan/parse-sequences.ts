import type { SequencePlan } from './plan.ts'
import type { OptionReader } from './raw-options.ts'

/** perf_analyzer's default: its ids are 32 bits wide. */
const idsByDefault = 2 ** 32 - 1

/** Sequences of requests; `concurrency`: most requests that a closed loop keeps outstanding, 0 for an open loop. */
export const readSequences = (read: OptionReader, concurrency: number): SequencePlan => {
  const live = read.number('num-of-sequences')
  const text = read.text('sequence-id-range')
  const ids = readIds(text ?? '1')
  if (ids === undefined)
    read.complain(
      `--sequence-id-range: got '${text}', expected START or START:END with whole numbers from 1 to ${Number.MAX_SAFE_INTEGER}, END above START`,
    )
  const { first, last } = ids ?? { first: 1, last: idsByDefault }
  const needed = concurrency === 0 ? live : concurrency
  if (text !== undefined && last - first + 1 < needed)
    read.complain(
      `--sequence-id-range: got '${text}', which is ${last - first + 1} ids (END is not one of them), expected at least ${needed}: one for each live sequence`,
    )
  const length = read.optionalNumber('sequence-length')
  return {
    live,
    ...(length === undefined ? {} : { length }),
    lengthVariation: read.number('sequence-length-variation'),
    ids: { first, last },
    isSerial: read.flag('serial-sequences'),
  }
}

/** END is the first id that is not used, as in perf_analyzer. */
const readIds = (text: string): SequencePlan['ids'] | undefined => {
  const match = /^(\d{1,16})(?::(\d{1,16}))?$/.exec(text)
  if (match === null) return undefined
  const first = Number(match[1])
  const end = match[2] === undefined ? first + idsByDefault : Number(match[2])
  const isValid = first >= 1 && end > first && end <= Number.MAX_SAFE_INTEGER
  return isValid ? { first, last: end - 1 } : undefined
}
