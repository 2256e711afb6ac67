import type { ConfigFile } from './config.ts'
import { rawOf } from './config-layer.ts'
import { defaultsOf } from './parse-plan.ts'
import { parseRun } from './plan-scenarios.ts'
import { optionReader, type RawOptions } from './raw-options.ts'
import { readServerPlan, type ServerPlan, serverForAll } from './server-plan.ts'

/**
 * The server of the base commit by that commit's config file and what was given: inputs win over the file, those for the base
 * commit over all. Undefined: nothing is started there. Throws Failure('invalid-option') for settings that cannot be.
 */
export const parseBaseServer = (config: ConfigFile, inputs: RawOptions): ServerPlan | undefined => {
  const plan = parseRun(config, atBase(inputs), (raw) => {
    const read = optionReader(raw, defaultsOf('action'))
    const found = readServerPlan(read)
    read.finish()
    return found
  })
  const measured = [
    inputs,
    ...[config.defaults, ...config.scenarios.map(({ settings }) => settings)].map(rawOf),
  ]
  return plan && serverForAll(plan, measured)
}

/** `base-server-args: none` stands for no arguments, because an input that is empty was not given. */
const atBase = (inputs: RawOptions): RawOptions => {
  const own = new Map(inputs)
  const image = inputs.get('base-server-image')
  const args = inputs.get('base-server-args')
  own.delete('base-server-image')
  own.delete('base-server-args')
  if (image !== undefined) own.set('server-image', image)
  if (args !== undefined) own.set('server-args', args.join() === 'none' ? [] : args)
  return own
}
