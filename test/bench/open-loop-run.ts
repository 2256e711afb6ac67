import { execFile } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import type { BenchRun } from './bench-figures.ts'

/** What came of an open loop: how late requests were sent, in us, and the CPU time of the client over the wall time. */
export type OpenLoopRun = {
  readonly sent: number
  readonly sendLag: { readonly p50: number; readonly p99: number; readonly max: number }
  readonly cpuCores: number
}

/** Sends to the fast responder at a constant rate in a process of its own; `args`: rate a second, spin or timer, seconds. */
export async function runOpenLoop(host: string, args: readonly string[]): Promise<BenchRun> {
  const script = join(import.meta.dirname, 'open-loop-lag.ts')
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [script, host, ...args])
    const { sendLag, cpuCores } = JSON.parse(stdout) as OpenLoopRun
    return { figures: { lagP50: sendLag.p50, lagP99: sendLag.p99, cores: cpuCores }, faults: [] }
  } catch (error) {
    return { figures: {}, faults: [`the open loop failed: ${(error as Error).message.split('\n').at(0)}`] }
  }
}
