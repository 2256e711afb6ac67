import { describe, expect, it } from 'vitest'
import { parseBaseServer } from '../../src/plan/base-server.ts'
import { emptyConfig } from '../../src/plan/config.ts'
import { readConfigFile } from '../../src/plan/config-file.ts'

const at = (file: string, inputs: Readonly<Record<string, string>> = {}) =>
  parseBaseServer(
    file === '' ? emptyConfig : readConfigFile(file, 'perf-gate.yml of 1234567'),
    new Map(Object.entries(inputs).map(([name, text]) => [name, [text]])),
  )

const file = `server-image: triton:1
server-args: --a=1
model-repository: models
`

describe('the server of the base commit', () => {
  it('is what the file of that commit says', () => {
    expect(at(file)).toMatchObject({ way: 'image', image: 'triton:1', args: ['--a=1'] })
    expect(at('')).toBeUndefined()
  })

  it('is what inputs say, which win over the file, whatever way the file has', () => {
    expect(at(file, { 'server-image': 'triton:2' })).toMatchObject({ image: 'triton:2', args: ['--a=1'] })
    expect(at('server-command: serve', { 'server-image': 'i', 'model-repository': 'm' })).toMatchObject({
      way: 'image',
    })
  })

  it('is above all what inputs say for the base commit', () => {
    const inputs = { 'server-image': 'triton:3', 'server-args': '--a=3' }
    expect(at(file, { ...inputs, 'base-server-image': 'triton:2' })).toMatchObject({
      image: 'triton:2',
      args: ['--a=3'],
    })
    expect(at(file, { ...inputs, 'base-server-args': '--a=2' })).toMatchObject({
      image: 'triton:3',
      args: ['--a=2'],
    })
    expect(at(file, { 'base-server-args': 'none' })).toMatchObject({ args: [] })
  })

  it('is at a fixed address where the file gives one', () => {
    expect(at('server-command: serve\nmodel-repository: m')).toMatchObject({ hasOwnAddress: false })
    const fixed = 'server-command: serve\nmodel-repository: m\ndefaults:\n  url: localhost:8000\n'
    expect(at(fixed)).toMatchObject({ hasOwnAddress: true })
  })

  it('is refused where the file has settings that cannot be', () => {
    expect(() => at('server-image: triton:1\nserver-command: serve\n')).toThrow(/expected one of them/)
  })
})
