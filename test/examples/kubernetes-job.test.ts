import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { parseArgv, splitArgs } from '../../src/plan/argv.ts'
import { parseGatePlan, parsePlan } from '../../src/plan/parse-plan.ts'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

/** What `envsubst` makes of it. */
const manifest = read('../../.github/examples/kubernetes-job.yaml').replaceAll(
  /\$\{START_AT\}/g,
  '1795521600',
)
const documents = parseAllDocuments(manifest)

type Container = {
  readonly args: readonly string[]
  readonly env: readonly { readonly name: string; readonly value: string }[]
}
type Job = {
  readonly kind: string
  readonly metadata: { readonly name: string }
  readonly spec: {
    readonly completionMode?: string
    readonly completions?: number
    readonly parallelism?: number
    readonly backoffLimit: number
    readonly template: { readonly spec: { readonly containers: readonly Container[] } }
  }
}
const [volume, shards, merge] = documents.map((document) => document.toJS() as Job)

const schema = JSON.parse(read('kubernetes.schema.json')) as { readonly $defs: object }

const validatorOf = (definition: string): ValidateFunction => {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  // Numbers that Kubernetes has formats for; their types are checked.
  for (const format of ['int32', 'int64', 'quantity', 'int-or-string']) ajv.addFormat(format, true)
  return ajv.compile({ ...schema, $ref: `#/$defs/${definition}` })
}
const validateJob = validatorOf('io.k8s.api.batch.v1.Job')
const validateVolume = validatorOf('io.k8s.api.core.v1.PersistentVolumeClaim')

/** The words behind the program's name in a container's script, with its environment put in as a shell does. */
const commandOf = ({ spec }: Job, more: Readonly<Record<string, string>> = {}): readonly string[] => {
  const [{ args, env }] = spec.template.spec.containers as readonly [Container]
  const values = { ...more, ...Object.fromEntries(env.map(({ name, value }) => [name, value])) }
  const script = args[0]!.replaceAll(/\$(\w+)/g, (whole, name: string) => values[name] ?? whole)
  return splitArgs(script.slice(script.indexOf('triton-perf-gate ') + 'triton-perf-gate '.length))
}

describe('the Kubernetes manifest', () => {
  it('is a volume, an Indexed Job and the Job that merges, by the published schema', () => {
    expect(documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([])
    expect(documents).toHaveLength(3)
    validateVolume(volume)
    expect(validateVolume.errors ?? []).toEqual([])
    for (const job of [shards, merge]) {
      validateJob(job)
      expect(validateJob.errors ?? []).toEqual([])
    }
  })

  it.each<[string, (job: Job) => unknown]>([
    ['a field that no Job has', (job) => ({ ...job, spec: { ...job.spec, completionsMode: 'Indexed' } })],
    ['a mode that is no text', (job) => ({ ...job, spec: { ...job.spec, completionMode: 3 } })],
    ['a number in quotes', (job) => ({ ...job, spec: { ...job.spec, completions: '3' } })],
    ['no template', ({ spec: { template: _, ...spec }, ...job }) => ({ ...job, spec })],
  ])('would be refused with %s', (_, change) => {
    expect(validateJob(change(shards!))).toBe(false)
  })

  it('gives every pod a shard of its own, all of one start, and merges as many', () => {
    const { spec } = shards!
    expect(spec).toMatchObject({ completionMode: 'Indexed', completions: 3, parallelism: 3, backoffLimit: 0 })
    const plans = [0, 1, 2].map((index) => {
      const [command, ...argv] = commandOf(shards!, { JOB_COMPLETION_INDEX: String(index) })
      expect(command).toBe('analyze')
      expect(argv.at(-1)).toBe(`/results/shard-${index}.json`)
      return parsePlan(parseArgv(argv, ['analyze']))
    })
    expect(plans.map(({ shard }) => shard)).toEqual(
      [0, 1, 2].map((index) => ({ index, of: 3, startAtMs: 1_795_521_600_000 })),
    )
    const [command, ...argv] = commandOf(merge!)
    expect(command).toBe('merge')
    const raw = parseArgv(argv, ['merge'])
    expect(raw.get('report')).toEqual(['/results/shard-*.json'])
    expect(parseGatePlan(raw).thresholds).toEqual([{ kind: 'absolute', metric: 'p95', limit: 40e6 }])
    const shardsIn = ({ spec: { template } }: Job) =>
      template.spec.containers[0]!.env.find(({ name }) => name === 'SHARDS')?.value
    expect([shardsIn(shards!), shardsIn(merge!)]).toEqual(['3', '3'])
  })
})

describe('the workflow with shards', () => {
  it('gives the legs of its matrix one start, and as many shards as the job that reports expects', () => {
    const { jobs } = parse(read('../../.github/examples/sharded.yml')) as {
      readonly jobs: Readonly<
        Record<
          string,
          {
            readonly strategy?: { readonly matrix: { readonly shard: readonly number[] } }
            readonly steps: readonly { readonly with?: Readonly<Record<string, string | number>> }[]
          }
        >
      >
    }
    const { shard } = jobs['measure']!.strategy!.matrix
    const inputs = jobs['measure']!.steps[0]!.with!
    const plans = shard.map((index) =>
      parsePlan(
        parseArgv(
          [
            '-m',
            String(inputs['model']),
            '--request-rate-range',
            String(inputs['request-rate-range']),
            ...splitArgs(
              String(inputs['args'])
                .replace(/\$\{\{ strategy.job-index \}\}/, String(index))
                .replace(/\$\{\{ strategy.job-total \}\}/, String(shard.length))
                .replace(/\$\{\{ needs.start.outputs.at \}\}/, '1795521600'),
            ),
          ],
          ['analyze'],
        ),
      ),
    )
    expect(plans.map((plan) => plan.shard?.index)).toEqual([0, 1, 2])
    expect(new Set(plans.map((plan) => plan.shard?.startAtMs)).size).toBe(1)
    expect(jobs['verdict']!.steps.at(-1)!.with!['legs']).toBe(shard.length)
  })
})
