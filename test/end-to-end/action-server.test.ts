import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { wheelFolderName } from '../../src/host/wheel-environment.ts'
import { readReport } from '../../src/report/read-report.ts'
import { sleepModel } from '../action/ab-pull.ts'
import { pullRequestRun } from '../action/github.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/github.ts'
import { requireReal, venvEnvironment } from '../real/python.ts'
import { type EndedAction, runPost, type StartedAction, startAction } from './action-process.ts'
import { interrupt, repository } from './started-process.ts'
import { temporaryFolder } from './temporary-folder.ts'

const venv = await requireReal()
const installation = path.join(venv?.sitePackages ?? '', 'pytriton/tritonserver')

const image = 'registry.example/tritonserver:24.10'

/** A short run, for nobody looks at its figures. */
const quick = { model: 'sleep', 'measurement-interval': '200', args: '--stability-percentage 1000' }

/** The real server, as a user's own command starts it. */
const realCommand = `exec "${installation}/bin/tritonserver" --model-repository="$TRITON_MODEL_REPOSITORY" \
  --backend-directory="${installation}/backends" --model-control-mode=explicit --load-model=sleep \
  --http-address=127.0.0.1 --grpc-address=127.0.0.1 --metrics-address=127.0.0.1 \
  --http-port=$TRITON_HTTP_PORT --grpc-port=$TRITON_GRPC_PORT --metrics-port=$TRITON_METRICS_PORT`

describe.runIf(venv !== undefined)('the bundled action, when it starts the server', () => {
  let github: FakeGitHub
  let workspace: string
  /** Where the stand-in for docker keeps what there is. */
  let docker: string
  /** What the server's processes are known by: a variable that they inherit, and nobody else has. */
  let token: string
  let env: Readonly<Record<string, string>>

  beforeAll(async () => {
    github = await startGitHub()
    workspace = await temporaryFolder('workspace')
    for (const [name, text] of Object.entries(sleepModel(5))) {
      await mkdir(path.dirname(path.join(workspace, name)), { recursive: true })
      await writeFile(path.join(workspace, name), text)
    }
    docker = await temporaryFolder('docker')
    await mkdir(path.join(docker, 'bin'))
    await mkdir(path.join(docker, 'tools/triton-perf-gate'), { recursive: true })
    const script = path.join(repository, 'test/fakes/docker.ts')
    await writeFile(
      path.join(docker, 'bin/docker'),
      `#!/bin/sh\nexec "${process.execPath}" "${script}" "$@"\n`,
    )
    await chmod(path.join(docker, 'bin/docker'), 0o755)
    await writeFile(path.join(docker, 'registry'), `${image}\n`)
    // The installation of the tests in place of one from the network: both are told whole by the same marker.
    for (const version of ['3.9', '3.10', '3.11', '3.12'])
      await symlink(path.dirname(venv!.bin), path.join(docker, 'tools', wheelFolderName(version)))
  })
  afterAll(() => github?.close())

  beforeEach(() => {
    token = `mark-${Math.random().toString(36).slice(2)}`
    const { PATH = '', LD_LIBRARY_PATH = '' } = venvEnvironment(venv!)
    env = {
      PATH: `${path.join(docker, 'bin')}:${PATH}`,
      LD_LIBRARY_PATH,
      RUNNER_TOOL_CACHE: path.join(docker, 'tools'),
      FAKE_DOCKER: docker,
      FAKE_DOCKER_TRITON: installation,
      TEST_MARK: token,
    }
  })

  const start = (inputs: Readonly<Record<string, string>>): Promise<StartedAction> =>
    startAction(github, {
      run: pullRequestRun(github, github.add.pull()),
      inputs: { ...quick, ...inputs },
      workspace,
      env,
    })
  const run = async (inputs: Readonly<Record<string, string>>): Promise<EndedAction> =>
    (await start(inputs)).ended

  /** Programs of this test that still run. */
  const left = (): readonly string[] =>
    readdirSync('/proc').flatMap((pid) => {
      try {
        const variables = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0')
        return variables.includes(`TEST_MARK=${token}`)
          ? readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
          : []
      } catch {
        return []
      }
    })
  const containers = (): readonly string[] =>
    existsSync(path.join(docker, 'containers')) ? readdirSync(path.join(docker, 'containers')) : []

  const reportOf = async ({ outputs }: EndedAction) =>
    readReport(await readFile(outputs['report-path'] ?? '', 'utf8'), 'report')

  it('runs an image: pulled, with the model repository and ports, named in the report, and removed', async () => {
    const ended = await run({
      'server-image': image,
      'model-repository': 'models',
      'server-docker-options': '--gpus=all',
      'server-args': '--log-verbose=0',
    })
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'no-baseline' } })
    expect(ended.output).toContain(`Pulled ${image}`)
    const report = await reportOf(ended)
    expect(report.settings.serving).toBe('image')
    expect(report.server.image).toEqual({ name: image, digest: `sha256:${'ab'.repeat(32)}` })
    const { options, args } = JSON.parse(await readFile(path.join(docker, 'last-run.json'), 'utf8')) as {
      options: readonly (readonly [string, string])[]
      args: readonly string[]
    }
    expect(options).toContainEqual(['--gpus=all', ''])
    expect(args).toEqual([
      'tritonserver',
      '--model-repository=/models',
      '--model-control-mode=explicit',
      '--load-model=sleep',
      '--log-verbose=0',
    ])
    expect(containers()).toEqual([])
    expect(left()).toEqual([])
    expect(await runPost(ended, env)).toMatchObject({ code: 0, output: '' })
  })

  it('says why an image cannot be had', async () => {
    const ended = await run({ 'server-image': 'registry.example/none:1', 'model-repository': 'models' })
    expect(ended).toMatchObject({ code: 4, outputs: { verdict: 'invalid', 'exit-code': '4' } })
    expect(ended.output).toMatch(
      /::error::server-image: 'registry.example\/none:1' cannot be pulled: .*manifest unknown/,
    )
  })

  it('starts the wheel that an earlier job has installed, and keeps both protocols apart', async () => {
    const ended = await run({ server: 'wheel', 'model-repository': 'models', protocol: 'grpc' })
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'no-baseline' } })
    expect((await reportOf(ended)).settings).toMatchObject({ serving: 'wheel', protocol: 'grpc' })
    expect(left()).toEqual([])
  })

  it('runs a command, which sees no secret, and tells when its server dies during the measurement', async () => {
    const started = await start({
      'server-command': `env; echo "pid $$"; ${realCommand}`,
      'model-repository': 'models',
      'max-trials': '200',
      args: '--stability-percentage 0',
    })
    const file = async (): Promise<string> =>
      readFile(/log of the server \((\S+)\)/.exec((await started.ended).output)?.[1] ?? '', 'utf8')
    const seen = await started.process.outputMatching(/window 1:/)
    expect(seen).toContain('answers at 127.0.0.1:')
    const mark = `TEST_MARK=${token}`
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
      try {
        const isIts = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(mark)
        if (isIts && readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'tritonserver')
          process.kill(Number(pid), 'SIGKILL')
      } catch {
        // It ended meanwhile, or is another user's.
      }
    const ended = await started.ended
    expect(ended).toMatchObject({ code: 5, outputs: { verdict: 'invalid', 'exit-code': '5' } })
    expect(ended.output).toContain('the server ended (signal SIGKILL) while it was measured')
    expect(ended.output).toContain('End of the log of the server')
    const text = await file()
    expect(text).toContain(mark)
    for (const secret of [github.token, 'ACTIONS_RUNTIME_TOKEN', 'GITHUB_OUTPUT'])
      expect(text).not.toContain(secret)
    expect((await reportOf(ended)).settings.serving).toBe('command')
    expect(left()).toEqual([])
  })

  it.each([
    [
      'exits at once',
      'echo "::set-output name=verdict::pass"; echo "no such weights" >&2; exit 3',
      {},
      /::error::the server ended \(exit code 3\) after \d+ s, before it answered/,
      /no such weights/,
    ],
    ['is no program', 'no-such-server --flag', {}, /the server ended \(exit code 127\)/, /no-such-server/],
    [
      'loads forever',
      'echo "loading 70 GB"; sleep 100',
      { 'server-timeout': '1' },
      /::error::the server did not answer at 127.0.0.1:\d+ within 1 s: it is still loading/,
      /loading 70 GB/,
    ],
    [
      'listens elsewhere',
      'echo "Started HTTPService at 0.0.0.0:8000"; sleep 100',
      {},
      /::error::wrong port: .*listens for HTTP at 0.0.0.0:8000, expected 127.0.0.1:\d+.*TRITON_HTTP_PORT/,
      /Started HTTPService/,
    ],
  ])(
    'ends with exit code 4 when the command %s, and shows its log',
    async (_, command, inputs, error, shown) => {
      const ended = await run({ 'server-command': command, ...inputs })
      expect(ended).toMatchObject({ code: 4, outputs: { verdict: 'invalid', 'exit-code': '4' } })
      expect(ended.output).toMatch(error)
      expect(ended.output).toMatch(shown)
      // Nothing that a server prints is a command for the runner.
      expect(ended.output).not.toMatch(/^::set-output/m)
      expect(left()).toEqual([])
    },
  )

  it('takes no server for its own that was there before', async () => {
    const { port } = new URL(github.url)
    const ended = await run({ 'server-command': 'sleep 100', url: `127.0.0.1:${port}` })
    expect(ended.code).toBe(4)
    expect(ended.output).toContain(`something listens at 127.0.0.1:${port} already`)
  })

  it('refuses what cannot be had together, all at once', async () => {
    const ended = await run({
      server: 'wheel',
      'server-image': image,
      url: 'localhost:8000',
      'server-args': '--http-port=1',
    })
    expect(ended.code).toBe(3)
    for (const complaint of [
      'server-image and server: wheel were given',
      '--url: it was given with server-image',
      '--server-args: got --http-port',
      '--model-repository: it is missing',
    ])
      expect(ended.output).toContain(complaint)
  })

  it('ends the server when the job is cancelled', async () => {
    const started = await start({ 'server-command': 'echo waiting; sleep 100 & wait' })
    await started.process.outputMatching(/Waiting for/)
    expect(left()).toContain('sleep')
    await interrupt(started.process, 'SIGINT', 'SIGTERM')
    const ended = await started.ended
    expect(ended).toMatchObject({ code: 130, outputs: { verdict: 'invalid' } })
    expect(left()).toEqual([])
  })

  it.each([
    ['a command', { 'server-command': 'sleep 100 & setsid sleep 100 & wait' }],
    ['a container', { 'server-image': image, 'model-repository': 'models' }],
  ])('leaves %s to its post step when it is killed', async (_, inputs) => {
    const started = await start({ 'max-trials': '200', args: '--stability-percentage 0', ...inputs })
    await started.process.outputMatching(/Waiting for|window 1:/)
    started.process.child.kill('SIGKILL')
    const ended = await started.ended
    expect(left().length).toBeGreaterThan(0)
    const post = await runPost(ended, env)
    expect(post.code).toBe(5)
    expect(post.output).toContain('Ending a server that the main step has left behind')
    expect(containers()).toEqual([])
    await expect.poll(left).toEqual([])
  })
})
