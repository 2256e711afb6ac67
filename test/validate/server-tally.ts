import type { RealTriton } from '../real/triton.ts'

/** What the server itself counted for a model, since it was loaded. */
export type ServerTally = {
  readonly successes: number
  readonly failures: number
  /** Time in the model over all successes, nanoseconds. */
  readonly computeInferNs: number
  /** Time before the model over all successes, nanoseconds. */
  readonly queueNs: number
}

type Counter = { readonly count: number; readonly ns: number }

/** Asks the statistics of a model with one version. */
export async function readServerTally(
  { httpUrl }: Pick<RealTriton, 'httpUrl'>,
  model: string,
): Promise<ServerTally> {
  const response = await fetch(`${httpUrl}/v2/models/${model}/stats`, { headers: { connection: 'close' } })
  const { model_stats } = (await response.json()) as {
    readonly model_stats: readonly {
      readonly inference_stats: Readonly<Record<'success' | 'fail' | 'compute_infer' | 'queue', Counter>>
    }[]
  }
  const stats = model_stats[0]?.inference_stats
  if (stats === undefined) throw new Error(`the server keeps no statistics of ${model}`)
  return {
    successes: stats.success.count,
    failures: stats.fail.count,
    computeInferNs: stats.compute_infer.ns,
    queueNs: stats.queue.ns,
  }
}
