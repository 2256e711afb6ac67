export type ParityOptions = {
  readonly isRecorded: boolean
  /** Runs the sources in place of the committed bundle. */
  readonly useSource: boolean
  /** Only cases whose name holds this. */
  readonly only?: string
}

export const usage = 'usage: npm run parity [-- --record] [--source] [--only TEXT]\n'

/** The suite's own options; undefined when they are none. */
export const parityOptions = (words: readonly string[]): ParityOptions | undefined => {
  const rest = [...words]
  let isRecorded = false
  let useSource = false
  let only: string | undefined
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--record') isRecorded = true
    else if (word === '--source') useSource = true
    else if (word === '--only' && rest.length > 0) only = rest.shift()!
    else return undefined
  }
  return { isRecorded, useSource, ...(only === undefined ? {} : { only }) }
}
