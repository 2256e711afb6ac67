import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { stringify } from 'yaml'
import { abPull, type Files, sleepModel } from '../action/ab-pull.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/github.ts'
import { requireReal, venvEnvironment } from '../real/python.ts'
import { tritonCommand } from '../real/triton-command.ts'
import { type EndedAction, runAction } from './action-process.ts'
import { repository } from './started-process.ts'
import { temporaryFolder } from './temporary-folder.ts'

const venv = await requireReal()

/** Some ten blocks of more than two seconds, and two servers that load. */
vi.setConfig({ testTimeout: 150_000 })

describe.runIf(venv !== undefined)('the bundled action when a pull request changes the server itself', () => {
  let github: FakeGitHub
  const remove: (() => Promise<unknown>)[] = []

  beforeEach(async () => {
    github = await startGitHub()
  })
  afterEach(async () => {
    await Promise.all(remove.splice(0).map((one) => one()))
    await github.close()
  })

  /** A model whose inferences take as long as the server's environment says. */
  const model: Files = {
    ...sleepModel(0),
    'models/sleep/1/model.py': String(sleepModel(0)['models/sleep/1/model.py'])
      .replace('import time', 'import os\nimport time')
      .replace('time.sleep(0 / 1000)', 'time.sleep(float(os.environ["SLEEP_MS"]) / 1000)'),
  }

  const serverOf = (milliseconds: number): string => tritonCommand(venv!, { SLEEP_MS: String(milliseconds) })

  const withConfig = (command: string, files: Files = model): Files => ({
    ...files,
    '.github/perf-gate.yml': stringify({ 'server-command': command, 'model-repository': 'models' }),
  })

  const run = async (
    versions: { readonly base: Files; readonly head: Files },
    inputs: Readonly<Record<string, string>> = {},
    env: Readonly<Record<string, string>> = {},
  ): Promise<EndedAction> => {
    const pull = await abPull(github, versions)
    remove.push(pull.remove)
    return runAction(github, {
      run: pull.run,
      workspace: pull.checkout.folder,
      env,
      inputs: {
        model: 'sleep',
        compare: 'ab',
        // Wide of what half the speed means, and of what a busy machine does to a sleeping model.
        thresholds: 'p50: +30%, throughput: -25%',
        // Enough for ten blocks and not for twenty, so that there is one look.
        'time-budget': '0.7',
        ...inputs,
      },
    })
  }

  /** An environment with a stand-in for docker, which can pull these images. */
  const dockerWith = async (...images: readonly string[]): Promise<Readonly<Record<string, string>>> => {
    const folder = await temporaryFolder('docker')
    await mkdir(path.join(folder, 'bin'))
    const script = path.join(repository, 'test/fakes/docker.ts')
    const file = path.join(folder, 'bin/docker')
    await writeFile(file, `#!/bin/sh\nexec "${process.execPath}" "${script}" "$@"\n`, { mode: 0o755 })
    await writeFile(path.join(folder, 'registry'), images.join('\n'))
    const { PATH = '', LD_LIBRARY_PATH = '' } = venvEnvironment(venv!)
    return {
      PATH: `${path.dirname(file)}:${PATH}`,
      LD_LIBRARY_PATH,
      FAKE_DOCKER: folder,
      FAKE_DOCKER_TRITON: path.join(venv!.sitePackages, 'pytriton/tritonserver'),
    }
  }

  const comment = (): string => github.state.comments.map(({ body }) => body).join('\n---\n')

  /** Ports on which the servers of a run were. */
  const portsIn = ({ output }: EndedAction): readonly string[] =>
    [...output.matchAll(/answers at (?:127\.0\.0\.1|localhost):(\d+)/g)].map(([, port = '']) => port)

  it('is red when the new one is slower with the same models, measured on a server for each commit', async () => {
    const ended = await run({ base: withConfig(serverOf(10)), head: withConfig(serverOf(20)) })
    expect(ended.output).toContain('server of the base commit answers at')
    expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'regression', 'exit-code': '1' } })
    expect(comment()).toMatch(/^### 🔴 .*regression/u)
    expect(comment()).toMatch(/server's command changed: `SLEEP&?#?\w*;?_?MS='10'` → /)
    expect(comment()).toContain('Base: a server of its own as of commit')
    expect(comment()).not.toContain('same in both commits')
    const report = JSON.parse(await readFile(ended.outputs['report-path'] ?? '', 'utf8'))
    expect(report).toMatchObject({
      a: { label: 'base', settings: { serving: 'command' }, model: { name: 'sleep' } },
      b: { label: 'candidate', settings: { serving: 'command' }, model: { name: 'sleep' } },
    })
    expect(report.a.settings.url).not.toBe(report.b.settings.url)
    const ports = portsIn(ended)
    expect(ports).toHaveLength(2)
    for (const port of ports) await expect(fetch(`http://127.0.0.1:${port}/v2`)).rejects.toThrow()
    const left = await readdir(path.join(ended.folder, 'temp/triton-perf-gate'))
    expect(left.filter((name) => name.startsWith('base-'))).toEqual([])
  })

  it('starts one server alone when only models changed', async () => {
    const base = withConfig(serverOf(1), { 'README.md': 'no model yet' })
    const ended = await run({ base, head: withConfig(serverOf(1)) })
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'no-baseline' } })
    expect(comment()).toContain('has no directory models/sleep')
    expect(portsIn(ended)).toHaveLength(1)
  })

  it('ends with exit code 4 and the reason when the image of the base commit cannot be had', async () => {
    const images = {
      'server-image': 'triton:2',
      'base-server-image': 'triton:1',
      'model-repository': 'models',
    }
    const ended = await run(
      { base: sleepModel(1), head: sleepModel(1) },
      images,
      await dockerWith('triton:2'),
    )
    expect(ended).toMatchObject({ code: 4, outputs: { verdict: 'invalid', 'exit-code': '4' } })
    expect(comment()).toMatch(/the server of the base commit [0-9a-f]{7}: server-image: .*cannot be pulled/)
    expect(ended.output).toContain('container triton-perf-gate-server-')
  })

  it('says so when stored runs could not decide and the server of the base commit does not start', async () => {
    const base = withConfig('echo no such backend >&2; exit 3')
    const versions = { base, head: withConfig(serverOf(1)) }
    const ended = await run(versions, {
      compare: 'stored',
      'measurement-interval': '300',
      args: '--stability-percentage 100',
    })
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'no-baseline' } })
    expect(comment()).toContain("The server's command changed: `echo no such backend >&2; exit 3` →")
    expect(comment()).toMatch(
      /Both servers were not compared on this runner: the server of the base commit [0-9a-f]{7}: the server ended \(exit code 3\)/,
    )
    expect(ended.output).toMatch(/^no such backend$/m)
  })
})
