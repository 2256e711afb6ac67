import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readEnvironment } from '../../src/host/environment.ts'
import { writeReport } from '../../src/report/write-report.ts'
import { buildReport } from '../compare/report-builder.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'environment-test-'))
  for (const name of ['RUNNER_ENVIRONMENT', 'ImageOS', 'ImageVersion']) vi.stubEnv(name, undefined)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

/** Puts a program of that name before all others. */
const install = async (script: string): Promise<void> => {
  const file = path.join(folder, 'nvidia-smi')
  await writeFile(file, `#!/bin/sh\n${script}\n`)
  await chmod(file, 0o755)
  vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`)
}

describe('readEnvironment', () => {
  it('describes this machine, in the form that a report takes', async () => {
    const environment = await readEnvironment()
    expect(environment).toMatchObject({
      logicalCpus: os.availableParallelism(),
      memoryBytes: os.totalmem(),
      osFamily: process.platform,
      architecture: process.arch,
      nodeVersion: process.version,
      runner: 'local',
    })
    expect(environment.cpuModel).not.toBe('')
    expect(() => writeReport({ ...buildReport(), environment })).not.toThrow()
  })

  it('is the same twice', async () => {
    expect(await readEnvironment()).toStrictEqual(await readEnvironment())
  })

  it('tells a hosted runner and its image', async () => {
    vi.stubEnv('RUNNER_ENVIRONMENT', 'github-hosted')
    vi.stubEnv('ImageOS', 'ubuntu24')
    vi.stubEnv('ImageVersion', '20261101.1')
    expect(await readEnvironment()).toMatchObject({
      runner: 'github-hosted',
      runnerImage: 'ubuntu24 20261101.1',
    })
  })

  it('leaves the image out where there is none', async () => {
    expect(await readEnvironment()).not.toHaveProperty('runnerImage')
  })
})

describe.skipIf(process.platform === 'win32')('the GPUs', () => {
  it('are those that nvidia-smi names', async () => {
    await install('printf "NVIDIA A100-SXM4-40GB\\r\\n  Tesla T4 \\n\\n"')
    expect((await readEnvironment()).gpus).toStrictEqual(['NVIDIA A100-SXM4-40GB', 'Tesla T4'])
  })

  it('are asked for by name alone', async () => {
    await install('echo "$@"')
    expect((await readEnvironment()).gpus).toStrictEqual(['--query-gpu=name --format=csv,noheader'])
  })

  it('are none when nvidia-smi fails, whatever it prints', async () => {
    await install('echo "NVIDIA-SMI has failed because no driver is running"; exit 9')
    expect((await readEnvironment()).gpus).toStrictEqual([])
  })

  it('are none when there is no nvidia-smi', async () => {
    vi.stubEnv('PATH', folder)
    expect((await readEnvironment()).gpus).toStrictEqual([])
  })
})
