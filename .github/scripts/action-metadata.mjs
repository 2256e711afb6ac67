// action.yml and the README tables, from the option table and the table of outputs.
import { outputs } from '../../src/action/output-table.ts'
import { options } from '../../src/plan/options.ts'

const inputs = options.filter((option) => option.input === true)
const defaultOf = (option) => option.inputDefault ?? option.default

/** The text of action.yml. */
export const actionYml =
  () => `# Generated from src/plan/options.ts and src/action/output-table.ts: edit those, then 'npm run generate'.
name: Triton performance gate
description: Measures a model on NVIDIA Triton, compares p95 latency and throughput with stored baselines, and fails the check on a real regression.
author: triton-perf-gate
branding:
  icon: activity
  color: green
inputs:
${inputs.map(inputYml).join('')}outputs:
${outputs.map(({ name, help }) => `  ${name}:\n    description: ${quoted(help)}\n`).join('')}runs:
  using: node24
  main: dist/action/index.js
  post: dist/post/index.js
`

const inputYml = (option) => {
  const fallback = defaultOf(option)
  const lines = [
    `  ${option.name}:`,
    `    description: ${quoted(withDefault(option))}`,
    // The model is not: a job with `role: report` measures none. The action itself asks for it.
    '    required: false',
    ...(isExpression(fallback) ? [`    default: ${quoted(fallback)}`] : []),
  ]
  return `${lines.join('\n')}\n`
}

/** The runner evaluates them; every other default is the action's own, so that a config file can tell what was given. */
const isExpression = (text) => text?.startsWith('${{') === true

const withDefault = (option) => {
  const fallback = defaultOf(option)
  return fallback === undefined || isExpression(fallback)
    ? option.help
    : `${option.help} Default: ${fallback}`
}

/** YAML's double-quoted form is JSON's. */
const quoted = (text) => JSON.stringify(text)

/** README tables by the name of their markers. */
export const readmeTables = () => ({
  inputs: table(
    ['input', 'default', 'meaning'],
    inputs.map((option) => [code(option.name), defaultCell(option), cellText(option.help)]),
  ),
  outputs: table(
    ['output', 'meaning'],
    outputs.map(({ name, help }) => [code(name), cellText(help)]),
  ),
  'analyze-options': optionTable('analyze'),
  'gate-options': optionTable('gate'),
  'ab-options': optionTable('ab'),
  'merge-options': optionTable('merge'),
})

const optionTable = (command) =>
  table(
    ['option', 'default', 'meaning'],
    options
      .filter((option) => option.commands.includes(command))
      .map((option) => [
        [option.short === undefined ? [] : [`-${option.short}`], `--${option.name}`]
          .flat()
          .map((flag) => code(`${flag}${option.placeholder === undefined ? '' : ` ${option.placeholder}`}`))
          .join(', '),
        option.default === undefined ? '' : code(option.default),
        cellText(option.help),
      ]),
  )

const defaultCell = (option) => {
  if (option.name === 'model') return 'required, except with `role: report`'
  const fallback = defaultOf(option)
  return fallback === undefined ? '' : code(fallback)
}

const table = (head, rows) =>
  [head, head.map(() => ':--'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const code = (text) => `\`${text.replaceAll('|', '\\|')}\``
/** Outside of code spans a bar would end the cell. */
const cellText = (text) => text.replaceAll('|', '\\|')

/** `text` with each table put between its markers `<!-- NAME:begin -->` and `<!-- NAME:end -->`. */
export const withTables = (text) =>
  Object.entries(readmeTables()).reduce((result, [name, content]) => {
    const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`]
    const from = result.indexOf(begin)
    const to = result.indexOf(end)
    if (from < 0 || to < from) throw new Error(`README.md has no markers for the table '${name}'`)
    return `${result.slice(0, from + begin.length)}\n${content}\n${result.slice(to)}`
  }, text)
