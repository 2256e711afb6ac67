import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FastTriton, startFastTriton } from '../bench/fast-triton-process.ts'
import { analyzeAt } from './analyze-real.ts'

// A responder of our own: a real server leaves the client too little to do.
describe('a client that is too busy', () => {
  let server: FastTriton

  beforeAll(async () => {
    server = await startFastTriton()
  })

  afterAll(() => server?.stop())

  it.each([1, 2])('sends from %d threads when it may have as many', async (threads) => {
    // The library keeps one thread busy with a small part of what the responder can answer.
    const argv = ['-m', 'fast', '--transport', 'library', '--concurrency-range', '16']
    const report = await analyzeAt(server, {
      protocol: 'grpc',
      argv: [...argv, '--max-threads', `${threads}`],
    })
    expect(report.levels[0]!.evidence).toMatchObject({ threads, failed: 0 })
  })
})
