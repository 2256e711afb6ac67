import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { refuseOldNode } from '../../src/cli/node-version.ts'

describe('refuseOldNode', () => {
  it.each(['22.19.0', '22.20.1', '24.0.0', '100.1.0'])('takes %s', (version) => {
    expect(() => refuseOldNode(version)).not.toThrow()
  })

  it.each(['22.18.9', '20.20.2', '9.99.0', 'none'])('refuses %s in words', (version) => {
    expect(() => refuseOldNode(version)).toThrow(`this is Node ${version}, expected 22.19 or newer`)
  })

  it('asks for what package.json asks for', () => {
    const { engines } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
    expect(engines).toEqual({ node: '>=22.19' })
  })
})
