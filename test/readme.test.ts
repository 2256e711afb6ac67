import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseArgv } from '../src/plan/argv.ts'
import { parseConfigFile } from '../src/plan/config-file.ts'
import type { Command } from '../src/plan/options.ts'
import { parseGatePlan, parsePlan } from '../src/plan/parse-plan.ts'
import { planScenarios } from '../src/plan/plan-scenarios.ts'

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

type Step = { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }
type Workflow = {
  readonly on: unknown
  readonly permissions: unknown
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>
}

const action = parse(read('action.yml')) as {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean }>>
  readonly outputs: object
  readonly runs: { readonly using: string; readonly main: string; readonly post: string }
}

const readme = read('README.md')
const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
    .filter(([, found]) => found === language)
    .map(([, , text]) => text ?? '')

/** Not a workflow, but the config file of one. */
const configExample = 'perf-gate.yml'
const examples = readdirSync(new URL('../.github/examples/', import.meta.url)).filter(
  (name) => name.endsWith('.yml') && name !== configExample,
)
const workflows: readonly (readonly [string, string])[] = [
  ...blocks('yaml').map((text, i) => [`README.md, block ${i + 1}`, text] as const),
  ...examples.map((name) => [name, read(`.github/examples/${name}`)] as const),
]

describe('every workflow shown', () => {
  it('is there', () => {
    expect(workflows.length).toBeGreaterThanOrEqual(4)
  })

  it.each(workflows)('%s uses the action with inputs that it has', (_, text) => {
    const workflow = parse(text) as Workflow
    const uses = Object.values(workflow.jobs)
      .flatMap((job) => job.steps)
      .filter((step) => step.uses?.startsWith('triton-perf-gate/'))
    expect(uses.length).toBeGreaterThanOrEqual(1)
    for (const { with: inputs = {} } of uses) {
      const given = Object.keys(inputs)
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(given))
      // What only reports measures nothing, and finds the legs by their suite; a config file may say what to measure.
      const isConfigured = given.includes('config')
      if (!isConfigured) expect(given).toContain(inputs['role'] === 'report' ? 'suite' : 'model')
    }
    expect(workflow.permissions).toBeDefined()
  })

  it.each(examples)('%s pins what it uses from others by commit', (name) => {
    const workflow = parse(read(`.github/examples/${name}`)) as Workflow
    const others = Object.values(workflow.jobs)
      .flatMap((job) => job.steps)
      .flatMap((step) => step.uses ?? [])
      .filter((uses) => !uses.startsWith('triton-perf-gate/'))
    for (const uses of others) expect(uses).toMatch(/@[0-9a-f]{40}$/)
  })
})

describe('every config file shown', () => {
  const configs: readonly (readonly [string, string])[] = [
    ...blocks('yml').map((text, i) => [`README.md, config file ${i + 1}`, text] as const),
    [configExample, read(`.github/examples/${configExample}`)],
  ]

  it.each(configs)('%s is right, and has scenarios to measure', (name, text) => {
    const plans = planScenarios(parseConfigFile(text, name), { inputs: new Map(), defaults: 'action' })
    expect(plans.length).toBeGreaterThanOrEqual(2)
  })

  it('is there', () => {
    expect(configs.length).toBeGreaterThanOrEqual(2)
  })

  it('accepts regressions as the README says in its sentences', () => {
    const lines = [...readme.matchAll(/`(waivers: \[.*?\])`/g)].map(([, line = '']) => line)
    expect(lines.length).toBeGreaterThanOrEqual(2)
    for (const line of lines) expect(parseConfigFile(line, 'README.md').waivers.length).toBeGreaterThan(0)
  })
})

describe('every command line shown', () => {
  const commandLines = blocks('')
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.startsWith('node dist/cli/index.js '))
    .map((line) => line.split(' ').slice(2))

  it.each(commandLines)('%s is accepted', (command, ...argv) => {
    const raw = parseArgv(argv, [command as Command])
    expect(command === 'analyze' ? parsePlan(raw) : parseGatePlan(raw)).toBeDefined()
  })

  it('is there', () => {
    expect(commandLines.map(([command]) => command)).toEqual(['analyze', 'gate'])
  })
})

describe('action.yml', () => {
  it('runs the committed bundles on Node 24', () => {
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/action/index.js',
      post: 'dist/post/index.js',
    })
  })
})
