import * as core from '@actions/core'
import { Failure } from '../foundation/failure.ts'
import { parseArgv, splitArgs } from '../plan/argv.ts'
import { type Option, options } from '../plan/options.ts'
import type { RawOptions } from '../plan/raw-options.ts'

/**
 * The action's inputs as raw options, `args` taken apart as a command line. An empty input is absent. An option given both
 * ways counts twice, so that parsing refuses it. Throws Failure('invalid-option').
 */
export const readInputs = (): RawOptions => {
  const raw = new Map<string, readonly string[]>()
  for (const option of options) {
    if (option.input !== true || option.name === 'args') continue
    const texts = inputTexts(option)
    if (texts.length > 0) raw.set(option.name, texts)
  }
  for (const [name, texts] of parseArgv(splitArgs(core.getInput('args')), ['analyze', 'gate'])) {
    if (foundByItself.has(name))
      throw new Failure(
        'invalid-option',
        `args: --${name} was given, expected none: the action does this itself`,
      )
    raw.set(name, [...(raw.get(name) ?? []), ...texts])
  }
  return raw
}

/** What the action brings along: the reports to compare, and where results are written. */
const foundByItself: ReadonlySet<string> = new Set([
  'baseline',
  'candidate',
  'json',
  'csv',
  'profile-export-file',
  'markdown',
  'html',
  'junit',
  'badge',
])

const inputTexts = (option: Option): readonly string[] => {
  const text = core.getInput(option.name)
  // Defaults are not in action.yml, but for those that only the runner knows: what is there was given, and wins over a config file.
  if (text === '') return []
  return option.repeat === undefined
    ? [text]
    : text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
}
