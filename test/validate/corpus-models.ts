import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Change } from './change.ts'

/** The models of the corpus: bound by computing, a queue before one instance, and one that does next to nothing. */
export type CorpusModelName = 'compute' | 'queueing' | 'identity'

/** What a copy of a model does for a request, in products of two small matrices. */
export type Work = {
  readonly iterations: number
  readonly tailShare: number
  readonly tailIterations: number
  readonly pauseEvery: number
  readonly pauseIterations: number
}

/** How a model is loaded, and how long its base takes for one request where it does nothing but work; 0: as short as it can be. */
export type CorpusModel = { readonly concurrency: number; readonly serviceMs: number }

export const corpusModels: Readonly<Record<CorpusModelName, CorpusModel>> = {
  compute: { concurrency: 1, serviceMs: 5 },
  queueing: { concurrency: 8, serviceMs: 2.5 },
  identity: { concurrency: 1, serviceMs: 0 },
}

/**
 * What one request of a base is made of on one machine. `overhead`: what it costs besides its iterations, as so many of them, so that
 * a candidate can be made slower as a whole.
 */
export type RequestCost = { readonly iterations: number; readonly overhead: number }

/** The work of the base. */
export function baseWork({ iterations }: RequestCost): Work {
  return { iterations, tailShare: 0, tailIterations: 0, pauseEvery: 0, pauseIterations: 0 }
}

/** The work of a candidate with that change. */
export function changedWork(request: RequestCost, change: Change): Work {
  const base = baseWork(request)
  const { iterations, overhead } = request
  const whole = iterations + overhead
  switch (change.kind) {
    case 'service':
      return { ...base, iterations: iterations + Math.round(whole * (change.ratio - 1)) }
    case 'tail':
      return {
        ...base,
        tailShare: change.share,
        tailIterations: Math.round(whole * (change.factor - 1)),
      }
    case 'pause':
      return {
        ...base,
        pauseEvery: change.every,
        pauseIterations: Math.round((whole * change.every * change.loss) / (1 - change.loss)),
      }
  }
}

/** Writes a model of one instance that does this work into a repository. `seed` chooses the requests of its tail. */
export async function writeCorpusModel(
  repository: string,
  name: string,
  { work, seed }: { readonly work: Work; readonly seed: number },
): Promise<void> {
  const version = join(repository, name, '1')
  await mkdir(version, { recursive: true })
  await writeFile(join(repository, name, 'config.pbtxt'), configText(work, seed))
  await copyFile(join(import.meta.dirname, 'models/work.py'), join(version, 'model.py'))
}

function configText(work: Work, seed: number): string {
  const parameters = [
    ['iterations', work.iterations],
    ['tail_share', work.tailShare],
    ['tail_iterations', work.tailIterations],
    ['pause_every', work.pauseEvery],
    ['pause_iterations', work.pauseIterations],
    ['seed', seed],
  ] as const
  return [
    'backend: "python"',
    'input [ { name: "INPUT0", data_type: TYPE_FP32, dims: [ 16 ] } ]',
    'output [ { name: "OUTPUT0", data_type: TYPE_FP32, dims: [ 16 ] } ]',
    'instance_group [ { count: 1, kind: KIND_CPU } ]',
    ...parameters.map(([key, value]) => `parameters: { key: "${key}", value: { string_value: "${value}" } }`),
    '',
  ].join('\n')
}
