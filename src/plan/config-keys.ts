import { type Option, optionNamed, options } from './options.ts'

/** What decides over a scenario's rows. */
export const judgingNames = [
  'thresholds',
  'gate-levels',
  'comparable-across',
  'max-error-rate',
  'assumed-noise',
] as const

/** What decides over the whole run, in a way that could loosen the gate. */
export const policyNames = [
  ...judgingNames,
  'on-inconclusive',
  'on-missing-baseline',
  'fail-on',
  'baseline-workflows',
] as const

/** Options that a config file may set for the whole run, at its top. */
export const runOptions: readonly Option[] = [
  ...policyNames,
  'drift-anchor',
  'time-budget',
  'comment',
  'check-run',
  'compare',
  'fallback',
  'rounds',
  'upload-models',
  'grpc-url',
  'server',
  'server-image',
  'server-args',
  'server-docker-options',
  'server-command',
  'server-requirements',
  'model-repository',
].map(optionNamed)

const written = "where results are written is not the file's to say: give it on the command line"
const workflows = 'it belongs to the workflow: give it as an input of the action'

/** Options that no config file may set, and why. */
const refused: ReadonlyMap<string, string> = new Map([
  ['github-token', 'a token must not stand in a file: give it as an input of the action'],
  ['args', 'write each option as a key of its own'],
  ['config', 'it names this file: give it as an input, or on the command line'],
  ['scenario', 'it chooses among the scenarios: give it as an input, or on the command line'],
  ...['suite', 'leg', 'legs', 'role'].map((name) => [name, workflows] as const),
  ...[
    'json',
    'csv',
    'verbose-csv',
    'profile-export-file',
    'verbose',
    'markdown',
    'html',
    'junit',
    'badge',
  ].map((name) => [name, written] as const),
  ...['shard', 'start-at'].map(
    (name) =>
      [name, 'it tells one machine from the others: give it on the command line, or in `args`'] as const,
  ),
  ...['base-server-image', 'base-server-args'].map(
    (name) =>
      [
        name,
        "the base commit's file says how its server is started: give it as an input without one",
      ] as const,
  ),
  ['baseline-path', workflows],
  ['baseline', 'reports to compare with are given on the command line'],
  ['candidate', 'reports under test are given on the command line'],
])

/** Options of a measurement, which `defaults` and every scenario may set. */
export const measuringOptions: readonly Option[] = options.filter(
  ({ name, commands, deprecated }) =>
    commands.includes('analyze') && deprecated === undefined && !refused.has(name),
)

/** Options that a scenario may set: what it measures, and how its rows are judged. */
export const scenarioOptions: readonly Option[] = [...measuringOptions, ...judgingNames.map(optionNamed)]

/** Whether a text option takes several names, separated by commas, which a file may also write as a list. */
export const isCommaList = ({ name }: Option): boolean =>
  name === 'baseline-workflows' || name === 'bls-composing-models'

/** Why a name that means something elsewhere is no key here; undefined for a name that means nothing. */
export const explainKey = (name: string): string | undefined => {
  const why = refused.get(name)
  if (why !== undefined) return why
  const option = options.find((one) => one.name === name)
  if (option?.deprecated !== undefined) return `it is a deprecated spelling, write ${option.deprecated}`
  if (judgingNames.some((one) => one === name)) return 'it belongs to the top of the file, or to a scenario'
  if (runOptions.some((one) => one.name === name)) return 'it belongs to the top of the file'
  if (measuringOptions.some((one) => one.name === name))
    return 'it belongs under `defaults`, or to a scenario'
  return undefined
}
