import { setTimeout as sleep } from 'node:timers/promises'

/** A model's successes once they stand still: a server counts a request a moment after it has answered it. */
export async function settledCount(httpUrl: string, model: string): Promise<number> {
  let count = await successCount(httpUrl, model)
  for (;;) {
    await sleep(settlingPauseMs)
    const next = await successCount(httpUrl, model)
    if (next === count) return count
    count = next
  }
}

const settlingPauseMs = 100

async function successCount(httpUrl: string, model: string): Promise<number> {
  const response = await fetch(`${httpUrl}/v2/models/${model}/stats`)
  const { model_stats } = (await response.json()) as Statistics
  return model_stats.reduce((sum, { inference_stats }) => sum + inference_stats.success.count, 0)
}

type Statistics = {
  readonly model_stats: readonly {
    readonly inference_stats: { readonly success: { readonly count: number } }
  }[]
}
