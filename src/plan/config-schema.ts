import { gatedMetrics, isRate } from './threshold.ts'

/** The JSON Schema of the config file, for editors; `config-file.ts` says the rest in words. */
export const configJsonSchema = (): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'triton-perf-gate config file (.github/perf-gate.yml)',
  type: ['object', 'null'],
  additionalProperties: false,
  properties: {
    waivers: {
      description: 'Worsenings that were accepted.',
      type: ['array', 'null'],
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['model', 'metric', 'up-to', 'until', 'reason'],
        properties: {
          model: { description: 'Model name.', type: 'string', minLength: 1 },
          level: {
            description: 'Load level; without it every level.',
            type: 'string',
            pattern:
              '^(concurrency|request[- ]rate|periodic[- ]concurrency|latency[- ]limit) +[0-9]{1,9}(\\.[0-9]{1,6})?$',
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
    },
  },
})
