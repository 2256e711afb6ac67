import { execFile } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'

/** What to ask of the open loop; `rate` in requests a second. */
export type OpenLoopAsk = {
  readonly rate: number
  readonly pacing: 'spin' | 'timer'
  readonly seconds: number
}

/** What came of it: how late requests were sent, in us, and the CPU time of the client over the wall time. */
export type OpenLoopRun = {
  readonly rate: number
  readonly sent: number
  readonly sendLag: { readonly p50: number; readonly p90: number; readonly p99: number; readonly max: number }
  readonly cpuCores: number
}

/** Runs the open loop for a while in a process of its own. Rejects when that fails. */
export async function runOpenLoop({ rate, pacing, seconds }: OpenLoopAsk): Promise<OpenLoopRun> {
  const script = join(import.meta.dirname, 'open-loop-lag.ts')
  const args = ['--rate', String(rate), '--pacing', pacing, '--seconds', String(seconds)]
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...args])
  return JSON.parse(stdout) as OpenLoopRun
}
