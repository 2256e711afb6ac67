import type { Clock } from '../foundation/clock.ts'
import type { Target } from '../plan/plan.ts'
import { connectModelControl } from '../transport/model-control.ts'
import { createUploadedModels } from './model-upload.ts'
import type { ModelUpload } from './prepare-upload.ts'

/** Two versions of a model: `a` is the base, `b` the candidate. */
export type Uploads = { readonly a: ModelUpload; readonly b: ModelUpload }

export type WithUploadsPorts = {
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly onStep: (text: string) => void
  /** Told what may still be on the server at the end. */
  readonly onLeft: (text: string) => void
}

/** Takes both off the server and loads them anew, that one first: who is loaded first may have the better memory. */
export type Reload = (first: keyof Uploads) => Promise<void>

/**
 * Has two versions of a model loaded while `work` goes on, the base first, and takes them away however it ends. Throws what
 * loading throws.
 */
export const withUploads = async <Result>(
  target: Target,
  uploads: Uploads,
  ports: WithUploadsPorts,
  work: (reload: Reload) => Promise<Result>,
): Promise<Result> => {
  const control = connectModelControl(target)
  const models = createUploadedModels(target, { ...ports, control })
  const load = async (first: keyof Uploads): Promise<void> => {
    await models.load(uploads[first])
    await models.load(uploads[first === 'a' ? 'b' : 'a'])
  }
  const unload = async (): Promise<void> => {
    for (const problem of await models.unloadAll()) ports.onLeft(problem)
  }
  try {
    await load('a')
    return await work(async (first) => {
      await unload()
      await load(first)
    })
  } finally {
    await unload()
    control.close()
  }
}
