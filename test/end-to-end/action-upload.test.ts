import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { pullRequestRun } from '../action/github.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/github.ts'
import { modelRepository } from '../real/model-repository.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { runPost, type StartedAction, startAction } from './action-process.ts'
import { interrupt } from './started-process.ts'

const venv = await requireReal()

vi.setConfig({ testTimeout: 120_000 })

const startServer = async (options: Parameters<typeof startTriton>[0]): Promise<RealTriton> => {
  const triton = await startTriton(options)
  onTestFinished(() => triton.stop())
  return triton
}

const startHub = async (): Promise<FakeGitHub> => {
  const github = await startGitHub()
  onTestFinished(() => github.close())
  return github
}

/** A workspace that is a model repository. */
const start = async (
  triton: RealTriton,
  github: FakeGitHub,
  model: string,
  workspace: string,
): Promise<StartedAction> =>
  startAction(github, {
    run: pullRequestRun(github, github.add.pull()),
    workspace,
    inputs: {
      model,
      url: triton.httpHost,
      'grpc-url': triton.grpcHost,
      'upload-models': '.',
      fallback: 'none',
      'measurement-interval': '300',
      args: '--stability-percentage 100',
    },
  })

describe.runIf(venv !== undefined)(
  'the bundled action and a server that is sent the checkout’s models',
  () => {
    it('measures an ensemble with its parts, leaves nothing there, and nothing after SIGTERM either', async () => {
      const triton = await startServer({ models: [] })
      const github = await startHub()
      const names = ['identity_fp32', 'twice']
      const workspace = await modelRepository(names)
      const areReady = async (): Promise<readonly boolean[]> =>
        Promise.all(names.map(async (name) => (await fetch(`${triton.httpUrl}/v2/models/${name}/ready`)).ok))

      const ended = await (await start(triton, github, 'twice', workspace)).ended
      expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'no-baseline' } })
      expect(ended.output).toMatch(/Loaded identity_fp32.*Loaded twice.*window 1:.*Unloaded twice/s)
      expect(await areReady()).toEqual([false, false])
      expect(github.state.comments[0]?.body).toContain('`twice`')
      expect(await runPost(ended)).toMatchObject({ code: 0 })

      const started = await start(triton, github, 'twice', workspace)
      await started.process.outputMatching(/window 1:/)
      await interrupt(started.process, 'SIGTERM')
      expect((await started.ended).code).toBe(143)
      await expect.poll(areReady, { timeout: 20_000 }).toEqual([false, false])
    })

    it('measures what a server has that loads no models when asked, and says so', async () => {
      const repository = await modelRepository(['identity_fp32'])
      const triton = await startServer({
        models: [],
        repository,
        args: ['--model-control-mode=none'],
      })
      const github = await startHub()
      await expect
        .poll(async () => (await fetch(`${triton.httpUrl}/v2/models/identity_fp32/ready`)).ok)
        .toBe(true)
      const ended = await (await start(triton, github, 'identity_fp32', repository)).ended
      expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'no-baseline' } })
      expect(ended.output.match(/^Nothing is sent: .*what it has itself is measured$/gm)).toHaveLength(1)
      expect(ended.output).not.toContain('Loading ')
      expect(github.state.comments[0]?.body.replaceAll('&#95;', '_')).toMatch(
        /identity_fp32.* was measured as the server has it.*loads no models when asked/,
      )
    })
  },
)
