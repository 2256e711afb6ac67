import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { serverEnvironment } from '../../src/host/server-environment.ts'
import { ownArguments, pinnedArguments, wheelFolderName } from '../../src/host/wheel-environment.ts'
import { wheelConstraints, wheelRequirements } from '../../src/host/wheel-packages.ts'

describe('the environment that Triton is installed into', () => {
  it('takes what is pinned by its hash and nothing else, and never builds', () => {
    expect(pinnedArguments('/r.txt')).toEqual(
      expect.arrayContaining([
        'install',
        '--no-deps',
        '--only-binary=:all:',
        '--require-hashes',
        '--requirement=/r.txt',
      ]),
    )
    const packages = wheelRequirements.trim().split(/\n(?=\S)/)
    expect(packages.map((one) => /^(\S+) /.exec(one)?.[1])).toEqual([
      'nvidia-pytriton==0.7.0',
      'numpy==1.26.4',
    ])
    for (const one of packages) expect(one).toMatch(/^\S+==[\d.]+( \\\n {4}--hash=sha256:[0-9a-f]{64})+$/)
  })

  it('keeps what is pinned when models need more', () => {
    expect(ownArguments('/own.txt', '/c.txt')).toEqual(
      expect.arrayContaining(['install', '--requirement=/own.txt', '--constraint=/c.txt']),
    )
    expect(wheelConstraints).toBe('nvidia-pytriton==0.7.0\nnumpy==1.26.4\n')
  })

  it('is what the tests run, which take it as installed', async () => {
    const ours = await readFile(path.join(import.meta.dirname, '../real/requirements.txt'), 'utf8')
    const lines = ours.split('\n').map((line) => line.split(' ;')[0])
    expect(lines).toEqual(expect.arrayContaining(wheelConstraints.trim().split('\n')))
  })

  it('has a place for each Python', () => {
    expect(wheelFolderName('3.11')).toMatch(/^triton-perf-gate.triton-[0-9a-f]{12}-python-3\.11$/)
    expect(wheelFolderName('3.12')).not.toBe(wheelFolderName('3.11'))
  })
})

describe('the environment of a server', () => {
  it('holds what the job gives, and no way to speak for the step', () => {
    const kept = {
      PATH: '/bin',
      HOME: '/h',
      CUDA_VISIBLE_DEVICES: '0',
      GITHUB_WORKSPACE: '/w',
      HF_TOKEN: 'own',
    }
    const taken = [
      ...['INPUT_GITHUB-TOKEN', 'STATE_verdict', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
      ...[
        'GITHUB_TOKEN',
        'GITHUB_OUTPUT',
        'GITHUB_ENV',
        'GITHUB_PATH',
        'GITHUB_STATE',
        'GITHUB_STEP_SUMMARY',
      ],
    ]
    const env = { ...kept, ...Object.fromEntries(taken.map((name) => [name, 'x'])) }
    expect(serverEnvironment(env)).toEqual(kept)
  })
})
