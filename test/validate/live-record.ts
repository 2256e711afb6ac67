import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { AbLook } from './ab-trials.ts'
import type { JudgedMetric } from './gated-metric.ts'
import type { LiveTrial } from './live-trials.ts'

/** How a live trial ended. */
export type LiveResult = LiveTrial & {
  /** Year, month, day and time, UTC. */
  readonly recordedAt: string
  readonly exitCode: number
  readonly verdict: AbLook['verdict']
  readonly blocks: number
  /** From the first warm-up to the last segment. */
  readonly seconds: number
  readonly rows: Readonly<Partial<Record<JudgedMetric, LiveRow>>>
}

export type LiveRow = {
  readonly verdict: AbLook['verdict']
  /** Candidate over base minus 1, with its 95 % interval. */
  readonly change?: number
  readonly interval?: { readonly low: number; readonly high: number }
}

/** Every result in a file with one a line; none when there is no such file. */
export async function readLive(file: string): Promise<readonly LiveResult[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LiveResult)
}

/** Adds a result to the file. */
export async function appendLive(file: string, result: LiveResult): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await appendFile(file, `${JSON.stringify(result)}\n`)
}
