import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type EndedProcess, repository, startProcess } from '../end-to-end/started-process.ts'
import { temporaryFolder } from '../end-to-end/temporary-folder.ts'
import { actionlint, requireLinter, zizmor } from './linters.ts'

const programs = { actionlint: await requireLinter(actionlint), zizmor: await requireLinter(zizmor) }

/** Paths from the root of this repository, without the examples that are no workflows. */
const others = ['.github/examples/kubernetes-job.yaml', '.github/examples/perf-gate.yml']
const shown = ['.github/workflows', '.github/examples']
  .flatMap((folder) => readdirSync(path.join(repository, folder)).map((name) => `${folder}/${name}`))
  .filter((file) => !others.includes(file))

const read = (file: string): string => readFileSync(path.join(repository, file), 'utf8')

/** A folder in which this text is the one workflow, and that workflow's path from there. */
const folderWith = async (text: string): Promise<readonly [folder: string, file: string]> => {
  const folder = await temporaryFolder('lint')
  await mkdir(path.join(folder, '.github/workflows'), { recursive: true })
  const file = '.github/workflows/one.yml'
  await writeFile(path.join(folder, file), text)
  return [folder, file]
}

it('finds the workflows and examples', () => {
  expect(shown.length).toBeGreaterThanOrEqual(8)
  for (const file of shown) expect(file).toMatch(/\.yml$/)
})

describe.runIf(programs.actionlint !== undefined)('actionlint', () => {
  // Both keys of a service, and that of a concurrency group, came in 2026, after this release of the linter.
  const newer =
    'unexpected key ("(command|entrypoint)" for "(services|container)"|"queue" for "concurrency") section'
  const lint = (cwd: string, ...files: readonly string[]): Promise<EndedProcess> =>
    startProcess(
      programs.actionlint ?? '',
      ['-oneline', '-no-color', '-shellcheck=', '-pyflakes=', '-ignore', newer, ...files],
      { cwd },
    ).ended

  it.each(shown)('has nothing to say of %s', async (file) => {
    expect(await lint(repository, file)).toMatchObject({ code: 0, output: '' })
  })

  it('would have, of a step, a context or a key that is not there', async () => {
    const text = read('.github/examples/second-stage.yml')
    for (const [right, wrong] of [
      ['steps.gate.outputs', 'steps.gates.outputs'],
      ['needs.gate.outputs.suspected', 'needs.gate.outputs.suspect'],
      ['timeout-minutes: 10', 'timeout-minute: 10'],
    ] as const) {
      const broken = text.replace(right, wrong)
      expect(broken).not.toBe(text)
      const [folder, file] = await folderWith(broken)
      expect((await lint(folder, file)).code).toBe(1)
    }
  })

  it('overlooks no more than what it cannot know of services', async () => {
    const withService = (key: string): string =>
      `on: push\njobs:\n  one:\n    runs-on: ubuntu-24.04\n    services:\n      triton:\n        image: triton\n        ${key}: tritonserver\n    steps:\n      - run: 'true'\n`
    for (const [key, code] of [
      ['command', 0],
      ['entrypoint', 0],
      ['comand', 1],
    ] as const) {
      const [folder, file] = await folderWith(withService(key))
      expect((await lint(folder, file)).code).toBe(code)
    }
  })
})

describe.runIf(programs.zizmor !== undefined)('zizmor', () => {
  const lint = (cwd: string, ...files: readonly string[]): Promise<EndedProcess> => {
    const config = path.join(repository, '.github/zizmor.yml')
    const options = ['--offline', '--no-progress', '--color', 'never', '--config', config]
    return startProcess(programs.zizmor ?? '', [...options, ...files], { cwd }).ended
  }

  it('has nothing to say of any workflow and example, and has looked at each', async () => {
    const files = [...shown, 'action.yml']
    const ended = await lint(repository, ...files)
    expect(ended.output).toContain('No findings to report')
    expect(ended.code).toBe(0)
    for (const file of files) expect(ended.stderr).toContain(`completed ${file}`)
  })

  it('would have, of a tag for a commit, a token left in the checkout, or a name from outside in a script', async () => {
    const text = read('.github/examples/baseline-on-main.yml')
    for (const [pattern, wrong] of [
      [/@[0-9a-f]{40} # v7\S*/, '@v7'],
      [/persist-credentials: false/, 'fetch-depth: 1'],
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner's, not JavaScript's
      [/"\$IMAGE"/, '"${{ github.head_ref }}"'],
    ] as const) {
      const broken = text.replace(pattern, wrong)
      expect(broken).not.toBe(text)
      const [folder, file] = await folderWith(broken)
      expect([wrong, (await lint(folder, file)).code]).not.toEqual([wrong, 0])
    }
  })
})

describe('what workflows and examples use from others', () => {
  const uses = shown.flatMap((file) =>
    [...read(file).matchAll(/uses: (\S+)@(\S+)(?: # (\S+))?$/gm)].map(
      ([, action = '', commit = '', version = '']) => ({ file, action, commit, version }),
    ),
  )
  const others = uses.filter(({ action }) => !action.startsWith('triton-perf-gate/'))

  it('is pinned by commit, with its version beside it', () => {
    expect(others.length).toBeGreaterThanOrEqual(8)
    for (const { commit, version } of others) {
      expect(commit).toMatch(/^[0-9a-f]{40}$/)
      expect(version).toMatch(/^v\d+\.\d+\.\d+$/)
    }
  })

  it('is the same commit of an action everywhere', () => {
    const pins = new Set(others.map(({ action, commit, version }) => `${action}@${commit} ${version}`))
    expect(pins.size).toBe(new Set(others.map(({ action }) => action)).size)
  })
})

describe('concurrency', () => {
  const examples = shown.filter((file) => file.startsWith('.github/examples/'))
  const parsed = (file: string) =>
    parse(read(file)) as {
      readonly on: string | Readonly<Record<string, unknown>>
      readonly concurrency?: Readonly<Record<string, string | boolean>>
    }

  it.each(examples)('of runs of %s has a group', (file) => {
    expect(parsed(file).concurrency).toMatchObject({ group: expect.stringMatching(/^performance\b/) })
  })

  const ofPulls = examples.filter((file) => JSON.stringify(parsed(file).on).includes('"pull_request"'))

  it('is that of one pull request, whose newer push ends the older run; or all wait for their turn', () => {
    expect(ofPulls.length).toBeGreaterThanOrEqual(5)
    for (const file of ofPulls) {
      const { group, ...rest } = parsed(file).concurrency ?? {}
      if (/\$\{\{.*(github\.ref|pull_request\.number).*\}\}/.test(`${group}`))
        expect([file, rest]).toEqual([file, { 'cancel-in-progress': true }])
      else expect([file, rest]).toEqual([file, { queue: 'max' }])
    }
  })

  it('cancels no run of main', () => {
    for (const file of examples.filter((one) => !ofPulls.includes(one)))
      expect(parsed(file).concurrency).not.toHaveProperty('cancel-in-progress')
  })
})

describe('what examples give the action', () => {
  const { inputs } = parse(read('action.yml')) as { readonly inputs: object }
  type Steps = readonly { readonly uses?: string; readonly with?: object }[]

  it.each(shown.filter((file) => read(file).includes('uses: triton-perf-gate/')))(
    'in %s are inputs',
    (file) => {
      const { jobs } = parse(read(file)) as {
        readonly jobs: Readonly<Record<string, { readonly steps: Steps }>>
      }
      const own = Object.values(jobs).flatMap(({ steps }) =>
        steps.filter(({ uses }) => uses?.startsWith('triton-perf-gate/')),
      )
      expect(own.length).toBeGreaterThan(0)
      for (const name of own.flatMap((step) => Object.keys(step.with ?? {})))
        expect(Object.keys(inputs)).toContain(name)
    },
  )

  it('names workflows that are there', () => {
    const named = shown.flatMap((file) =>
      [...read(file).matchAll(/^ +baseline-workflows: (.*)$/gm)].flatMap(([, list = '']) => list.split(', ')),
    )
    expect(named.length).toBeGreaterThan(0)
    for (const name of named) expect(shown).toContain(`.github/examples/${name}`)
  })
})

describe('permissions', () => {
  it.each(shown)('in %s are none at first, and each that is given has its reason beside it', (file) => {
    const text = read(file)
    expect(text).toMatch(/^permissions: (\{\}|\n {2}contents: read # .*)$/m)
    const granted = text.match(/^ +[a-z-]+: (?:read|write)\b.*$/gm) ?? []
    for (const line of granted) expect(line).toMatch(/ # \S/)
  })
})
