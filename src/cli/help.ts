import { type Option, options } from '../plan/options.ts'
import { spelling } from '../plan/raw-options.ts'

export const overview = `triton-perf-gate: measure a model on a Triton server, and judge a change of its performance.

Commands:
  analyze      measure a model; takes a perf_analyzer command line as it is
  gate         compare reports with a baseline and give a verdict
  merge        make one report of those of several machines that shared a load
  drift        look for what crept into a history of reports
  ab           compare two versions by driving them in turn, and give a verdict
  demo         see analyze and gate at work on an embedded server, in half a minute
  demo-server  run the embedded server by itself

'triton-perf-gate COMMAND --help' lists a command's options; '--version' prints the version.
Exit codes: 0 passed, 1 regression, 2 inconclusive or unstable, 3 bad option, 4 server or model not usable,
5 measurement unusable, 6 no baseline, 7 a result could not be written, 99 internal error, 130 and 143 interrupted.
`

/** Commands that have options. */
export type HelpedCommand = 'analyze' | 'gate' | 'merge' | 'drift' | 'ab' | 'demo-server'

const purpose: Readonly<Record<HelpedCommand, string>> = {
  analyze:
    'Measures a model on a Triton server with a closed loop, level by level, until the figures are stable.',
  drift:
    'Looks for slow drift and lasting shifts in a directory of reports, which no comparison of two neighbours shows, and fails nothing.',
  ab: 'Drives two versions of a model in turn, half a second each, in an order that chance decides, and says what got worse, what did not, and what it cannot tell.',
  'demo-server': 'Runs the embedded KServe v2 server, with models that sleep, until it is interrupted.',
  merge:
    'Makes one report of the reports of all shards of a run (analyze --shard): adds their histograms, and refuses shards that are missing, invalid, of different plans or not of one time. With --thresholds or --baseline it judges the whole.',
  gate: 'Compares reports under test with baseline reports, and says what got worse, what did not, and what it cannot tell.',
}

export const isHelped = (command: string): command is HelpedCommand => Object.hasOwn(purpose, command)

const column = 44
const width = 110

/** The text of `COMMAND --help`, from the option table. */
export const commandHelp = (command: HelpedCommand): string => {
  const own = options.filter((option) => option.commands.includes(command))
  const words = own.find(({ positional }) => positional)?.placeholder
  return [
    `usage: triton-perf-gate ${command} ${words === undefined ? '' : `${words} `}[options]`,
    '',
    ...wrapped(purpose[command], width),
    '',
    ...own.map(entry),
    '',
  ].join('\n')
}

const entry = (option: Option): string => {
  const value = option.placeholder === undefined ? '' : ` ${option.placeholder}`
  const head = `  ${option.short === undefined ? '    ' : ''}${spelling(option)}${value}`
  const fallback = option.default === undefined ? '' : ` (default: ${option.default})`
  const lines = wrapped(`${option.help}${fallback}`, width - column)
  const [first = '', ...rest] =
    head.length < column
      ? [`${head.padEnd(column)}${lines[0]}`, ...lines.slice(1).map(indented)]
      : [head, ...lines.map(indented)]
  return [first, ...rest].join('\n')
}

const indented = (line: string): string => ' '.repeat(column) + line

const wrapped = (text: string, columns: number): string[] => {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!
    if (line === '') lines[lines.length - 1] = word
    else if (line.length + 1 + word.length <= columns) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}
