import { Failure } from '../foundation/failure.ts'
import { msToNs, type Nanoseconds } from '../foundation/units.ts'
import { describeJson, isJsonObject, parseJson } from '../triton/json.ts'

/**
 * When each step of a JSON input file is due, from its `timestamp` in milliseconds. Throws `unreadable-input-data` unless the file
 * is one list of steps, each with a time that is not before the last one's.
 */
export const parseFixedSchedule = (bytes: Uint8Array, path: string): readonly Nanoseconds[] => {
  const json = parseJson(new TextDecoder().decode(bytes))
  const data = json.ok && isJsonObject(json.value) ? json.value['data'] : undefined
  if (!Array.isArray(data) || !data.every(isJsonObject) || data.length === 0)
    throw unusable(`${path}: expected "data" to be one list of steps`)
  let last = 0
  return data.map((step, index) => {
    const { timestamp } = step
    if (typeof timestamp !== 'number' || !(timestamp >= last && timestamp <= longestMs))
      throw unusable(
        `${path}: data[${index}]: expected a "timestamp" in milliseconds, not before that of the last step (${last}), got ${describeJson(timestamp)}`,
      )
    last = timestamp
    return msToNs(timestamp)
  })
}

/** A day. */
const longestMs = 86_400_000

const unusable = (text: string): Failure =>
  new Failure('unreadable-input-data', `--fixed-schedule: ${text}`, {
    hint: 'The file is {"data": [{"timestamp": 0, "INPUT": ...}, ...]}.',
  })
