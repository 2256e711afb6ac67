import { optionNamed } from './options.ts'
import type { TracePlan } from './plan.ts'
import { mismatch, type OptionReader } from './raw-options.ts'

const levels = ['OFF', 'TIMESTAMPS', 'TENSORS'] as const

/** The server's tracing as asked for; undefined when no option of it is given, which leaves the server as it is. */
export const readTrace = (read: OptionReader): TracePlan | undefined => {
  const given = read.list('trace-level').flatMap((text) => {
    const level = levels.find((one) => one === text.toUpperCase())
    if (level === undefined) read.complain(mismatch(optionNamed('trace-level'), text))
    return level ?? []
  })
  if (given.includes('OFF') && new Set(given).size > 1)
    read.complain(`--trace-level: got '${given.join("' and '")}', expected OFF alone`)
  const rate = read.optionalNumber('trace-rate')
  const count = read.optionalNumber('trace-count')
  const logFrequency = read.optionalNumber('log-frequency')
  if (given.length === 0 && rate === undefined && count === undefined && logFrequency === undefined)
    return undefined
  return {
    ...(given.length === 0 ? {} : { levels: [...new Set(given)] }),
    ...(rate === undefined ? {} : { rate }),
    ...(count === undefined ? {} : { count }),
    ...(logFrequency === undefined ? {} : { logFrequency }),
  }
}
