import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { analyzeAt } from './analyze-real.ts'

const venv = await requireReal()

describe.runIf(venv !== undefined)('a model of several versions', () => {
  let server: RealTriton

  beforeAll(async () => {
    server = await startTriton({ models: ['identity_fp32'] })
    const code = await readFile(join(import.meta.dirname, '../real/models/identity.py'), 'base64')
    const tensor = (name: string) => [{ name, data_type: 'TYPE_FP32', dims: [16] }]
    const config = {
      backend: 'python',
      input: tensor('INPUT0'),
      output: tensor('OUTPUT0'),
      instance_group: [{ count: 1, kind: 'KIND_CPU' }],
      version_policy: { specific: { versions: [1, 3] } },
    }
    await server.load('versions', {
      config: JSON.stringify(config),
      'file:1/model.py': code,
      'file:3/model.py': code,
    })
  })

  afterAll(() => server?.stop())

  const inferOnce = async (version: string): Promise<void> => {
    const input = { name: 'INPUT0', shape: [16], datatype: 'FP32', data: Array(16).fill(1) }
    const response = await fetch(`${server.httpUrl}/v2/models/versions/versions/${version}/infer`, {
      method: 'POST',
      body: JSON.stringify({ inputs: [input] }),
    })
    await response.arrayBuffer()
  }

  it.each(['http', 'grpc'] as const)(
    'is measured in its latest, or the one asked for, over %s',
    async (protocol) => {
      for (const [argv, served] of [
        [[], '3'],
        [['-x', '1'], '1'],
        [['-x', '3'], '3'],
      ] as const) {
        const report = await analyzeAt(server, {
          protocol,
          argv: ['-m', 'versions', '--request-count', '20', ...argv],
        })
        const [level] = report.levels
        expect(level?.measured?.server).toMatchObject({ modelVersion: served, successCount: 20 })
        expect(level?.evidence).not.toHaveProperty('otherVersions')
      }
    },
  )

  it('warns of another version that counted, unless one was asked for', async () => {
    const measure = async (...argv: readonly string[]) => {
      let others: Promise<void> | undefined
      const report = await analyzeAt(server, {
        protocol: 'http',
        argv: ['-m', 'versions', '-p', '200', ...argv],
        onProgress: (event) => {
          if (event.kind === 'level-begins') others = inferOnce('1')
        },
      })
      await others
      return report
    }
    const [level] = (await measure()).levels
    expect(level?.evidence.otherVersions).toEqual(['1'])
    expect(level?.measured?.server?.modelVersion).toBe('3')
    expect(level?.warnings.map(({ code }) => code)).toContain('several-versions')
    const [asked] = (await measure('-x', '3')).levels
    expect(asked?.evidence).not.toHaveProperty('otherVersions')
    expect(asked?.warnings.map(({ code }) => code)).not.toContain('several-versions')
  })
})
