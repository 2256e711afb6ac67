import type { FakeGitHub } from '../fakes/github/github.ts'
import type { PullRequest, WorkflowRun } from '../fakes/github/state.ts'
import { type GitRepository, gitRepository } from '../real/git-repository.ts'
import type { RealTriton } from '../real/triton.ts'
import { pullRequestRun } from './github.ts'

export type Files = Readonly<Record<string, string | Uint8Array>>

/** A pull request in a real git repository, whose commits a fake GitHub knows. */
export type AbPull = {
  readonly pull: PullRequest
  readonly run: WorkflowRun
  readonly base: string
  /** The workspace of its run: GitHub's merge commit, one commit deep. */
  readonly checkout: GitRepository
  readonly remove: () => Promise<unknown>
}

/** A pull request that turns the files of the base commit into those of its head. */
export const abPull = async (
  github: FakeGitHub,
  files: { readonly base: Files; readonly head: Files },
): Promise<AbPull> => {
  const origin = await gitRepository()
  const base = await origin.commit(files.base)
  const head = await origin.commit(files.head)
  const merge = await origin.git('commit-tree', `${head}^{tree}`, '-p', base, '-p', head, '-m', 'test merge')
  github.add.commit({ sha: base, files: textsOf(files.base) })
  github.add.commit({ sha: head, branch: 'feature', parents: [base] })
  github.add.commit({ sha: merge, parents: [base, head] })
  const repo = github.state.repository
  const pull = github.add.pull({
    base: { ref: 'main', sha: base, repo },
    head: { ref: 'feature', sha: head, repo },
    merge_commit_sha: merge,
  })
  const checkout = await origin.checkout(merge)
  return {
    pull,
    run: pullRequestRun(github, pull),
    base,
    checkout,
    remove: () => Promise.all([origin.remove(), checkout.remove()]),
  }
}

/** What the contents API has of them. */
const textsOf = (files: Files): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(files).flatMap(([name, content]) =>
      typeof content === 'string' ? [[name, content]] : [],
    ),
  )

/** What a workflow says that compares the model `sleep` side by side. */
export const abInputs = ({ httpHost, grpcHost }: Pick<RealTriton, 'httpHost' | 'grpcHost'>) => ({
  model: 'sleep',
  url: httpHost,
  'grpc-url': grpcHost,
  'upload-models': 'models',
  compare: 'ab',
})

/** A model that takes so long for an inference, in a model repository in `models`. */
export const sleepModel = (milliseconds: number, name = 'sleep'): Files => ({
  [`models/${name}/config.pbtxt`]: `name: "${name}"
backend: "python"
input [ { name: "INPUT0", data_type: TYPE_FP32, dims: [ 4 ] } ]
output [ { name: "OUTPUT0", data_type: TYPE_FP32, dims: [ 4 ] } ]
instance_group [ { count: 1, kind: KIND_CPU } ]
`,
  [`models/${name}/1/model.py`]: `import time
import triton_python_backend_utils as pb_utils


class TritonPythonModel:
    def execute(self, requests):
        time.sleep(${milliseconds} / 1000)
        inputs = [pb_utils.get_input_tensor_by_name(request, "INPUT0").as_numpy() for request in requests]
        return [pb_utils.InferenceResponse([pb_utils.Tensor("OUTPUT0", one)]) for one in inputs]
`,
})
