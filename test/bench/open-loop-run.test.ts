import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FastTriton, startFastTriton } from './fast-triton-process.ts'
import { runOpenLoop } from './open-loop-run.ts'

describe('the open loop of the bench', () => {
  let server: FastTriton

  beforeAll(async () => {
    server = await startFastTriton()
  })

  afterAll(() => server?.stop())

  it.each(['spin', 'timer'])('sends with %s, and tells how late it was and what it took', async (pacing) => {
    const { figures, faults } = await runOpenLoop(server.httpHost, ['500', pacing, '0.4'])
    expect(faults).toEqual([])
    expect(figures.lagP50).toBeGreaterThanOrEqual(0)
    expect(figures.lagP99).toBeGreaterThanOrEqual(figures.lagP50!)
    expect(figures.cores).toBeGreaterThan(0)
  })

  it.each([
    { name: 'nobody answers', host: '127.0.0.1:1', args: ['500', 'timer', '0.1'] },
    { name: 'it is asked nonsense', host: '127.0.0.1:1', args: ['fast', 'timer', '0.1'] },
  ])('has no figures but a fault when $name', async ({ host, args }) => {
    expect(await runOpenLoop(host, args)).toEqual({
      figures: {},
      faults: [expect.stringContaining('the open loop failed')],
    })
  })
})
