import { execFile } from 'node:child_process'
import os from 'node:os'
import process from 'node:process'
import { promisify } from 'node:util'

/** The machine the client runs on, as far as it tells comparable runs from others. */
export type Environment = {
  readonly cpuModel: string
  readonly logicalCpus: number
  readonly memoryBytes: number
  /** `linux`, `darwin`, `win32` ... */
  readonly osFamily: string
  readonly osRelease: string
  readonly architecture: string
  readonly nodeVersion: string
  /** Names of the GPUs that nvidia-smi lists; empty where there is none. */
  readonly gpus: readonly string[]
  /** `github-hosted`, `self-hosted`, or `local` outside GitHub Actions. */
  readonly runner: string
  /** Image of a hosted runner, such as `ubuntu24 20261101.1`. */
  readonly runnerImage?: string
}

export const readEnvironment = async (): Promise<Environment> => {
  const cpus = os.cpus()
  const image = [process.env['ImageOS'], process.env['ImageVersion']].filter(Boolean).join(' ')
  return {
    cpuModel: cpus[0]?.model.trim() || 'unknown',
    logicalCpus: os.availableParallelism(),
    memoryBytes: os.totalmem(),
    osFamily: os.platform(),
    osRelease: os.release(),
    architecture: os.arch(),
    nodeVersion: process.version,
    gpus: await gpuNames(),
    runner: process.env['RUNNER_ENVIRONMENT'] ?? 'local',
    ...(image === '' ? {} : { runnerImage: image }),
  }
}

/** Asks nvidia-smi; a machine without it has no GPU that Triton could use. */
const gpuNames = async (): Promise<readonly string[]> => {
  try {
    const run = promisify(execFile)
    const { stdout } = await run('nvidia-smi', ['--query-gpu=name', '--format=csv,noheader'], {
      timeout: 5000,
    })
    return stdout
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
  } catch {
    return []
  }
}
