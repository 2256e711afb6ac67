import { scenarioName } from './config-file.ts'
import { isCommaList, measuringOptions, runOptions, scenarioOptions } from './config-keys.ts'
import { innerPath, isReadPath, isTarget, loopbackUrl } from './config-safety.ts'
import { levelModes } from './load-level.ts'
import type { Option } from './options.ts'
import { gatedMetrics, isRate } from './threshold.ts'

/** The JSON Schema of the config file, for editors; `config-file.ts` says the rest in words. */
export const configJsonSchema = (): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'triton-perf-gate config file (.github/perf-gate.yml)',
  type: ['object', 'null'],
  additionalProperties: false,
  properties: {
    defaults: {
      description: 'What holds for every scenario that does not say otherwise.',
      type: ['object', 'null'],
      additionalProperties: false,
      properties: keysOf(measuringOptions),
    },
    scenarios: {
      description:
        'What is measured, one after the other on one server; without any, what the inputs of the action say.',
      type: ['array', 'null'],
      maxItems: 100,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name'],
        properties: {
          name: {
            description: 'Its name, under which its baselines are kept: another name begins another history.',
            type: ['string', 'integer'],
            pattern: scenarioName,
            minimum: 0,
          },
          ...keysOf(scenarioOptions),
        },
      },
    },
    waivers: waiversSchema,
    ...keysOf(runOptions),
  },
})

const keysOf = (known: readonly Option[]): Readonly<Record<string, object>> =>
  Object.fromEntries(
    known.map((option) => [
      option.name,
      {
        description: option.help,
        ...((option.inputDefault ?? option.default) !== undefined && isPlain(option)
          ? { default: plainDefault(option) }
          : {}),
        ...valueSchema(option),
      },
    ]),
  )

const isPlain = ({ repeat }: Option): boolean => repeat === undefined

/** As the file would have it: numbers are no texts there. */
const plainDefault = (option: Option): string | number => {
  const text = option.inputDefault ?? option.default ?? ''
  return option.value.type === 'integer' || option.value.type === 'number' ? Number(text) : text
}

const valueSchema = (option: Option): object => {
  const one = singleSchema(option)
  if (option.name === 'thresholds') return thresholdsSchema
  return option.repeat === undefined && !isCommaList(option)
    ? one
    : { anyOf: [one, { type: 'array', minItems: 1, items: one }] }
}

const singleSchema = (option: Option): object => {
  const { value } = option
  switch (value.type) {
    case 'flag':
      return { type: 'boolean' }
    case 'choice':
      // A digit is a number in YAML.
      return {
        enum: value.choices.flatMap((choice) => (/^\d$/.test(choice) ? [choice, Number(choice)] : choice)),
      }
    case 'integer':
    case 'number':
      return {
        type: value.type,
        minimum: value.min,
        ...(value.max === undefined ? {} : { maximum: value.max }),
      }
    case 'text':
      return { type: ['string', 'number'], ...textPattern(option) }
  }
}

const textPattern = (option: Option): object => {
  if (isTarget(option)) return { pattern: loopbackUrl }
  if (isReadPath(option)) return { pattern: innerPath }
  return option.name === 'string-data' ? {} : { pattern: '\\S' }
}

/** In YAML `p95: +10%` is a map: every way of writing rules is taken. */
const rulesByMetric = {
  type: 'object',
  minProperties: 1,
  properties: Object.fromEntries(
    gatedMetrics.map((metric) => [
      metric,
      {
        description: isRate(metric) ? 'Such as -10%.' : 'Such as +10%, or +10% and +2ms.',
        type: 'string',
      },
    ]),
  ),
  additionalProperties: { type: 'string' },
}

const thresholdsSchema = {
  anyOf: [
    { type: 'string', pattern: '\\S' },
    rulesByMetric,
    {
      type: 'array',
      minItems: 1,
      items: { anyOf: [{ type: 'string', pattern: '\\S' }, rulesByMetric] },
    },
  ],
}

const waiversSchema = {
  description: 'Worsenings that were accepted.',
  type: ['array', 'null'],
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['model', 'metric', 'up-to', 'until', 'reason'],
    properties: {
      model: { description: 'Model name.', type: 'string', minLength: 1 },
      scenario: {
        description: 'Scenario; without it every one that measures the model.',
        type: 'string',
        minLength: 1,
      },
      level: {
        description: 'Load level; without it every level.',
        type: 'string',
        pattern: `^${levelModes} +[0-9]{1,9}(\\.[0-9]{1,6})?$`,
      },
      metric: { description: 'Gated metric.', enum: [...gatedMetrics] },
      'up-to': {
        description:
          'Largest worsening that is accepted: +15% for a latency, -15% for a rate such as throughput.',
        type: 'string',
        pattern: '^[+\\-−] *[0-9]{1,6}(\\.[0-9]{1,6})? *%$',
      },
      until: { description: 'Last day on which it counts (UTC).', type: 'string', format: 'date' },
      reason: { description: 'Why; shown in the comment.', type: 'string', minLength: 1 },
    },
    if: { properties: { metric: { enum: gatedMetrics.filter(isRate) } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: { properties: { 'up-to': { pattern: '^[\\-−]' } } },
    else: { properties: { 'up-to': { pattern: '^[+]' } } },
  },
}
