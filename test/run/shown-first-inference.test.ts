import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firstExchangeText } from '../../src/present/first-exchange-text.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { analyzeAt } from './analyze-real.ts'
import { seenBy } from './sequences-real.ts'

const venv = await requireReal()

describe.runIf(venv !== undefined)('the first inference, shown', () => {
  let server: RealTriton

  beforeAll(async () => {
    server = await startTriton({ models: ['identity_fp32', 'decoupled', 'sequence_oldest', 'failing'] })
  })
  afterAll(() => server?.stop())

  /** What is printed besides the figures. */
  const shown = async (protocol: 'http' | 'grpc', argv: readonly string[]): Promise<string> => {
    let text = ''
    await analyzeAt(server, {
      protocol,
      argv: ['--request-count', '2', ...argv],
      onProgress: (progress) => {
        if (progress.kind === 'first-exchange') text += firstExchangeText(progress.exchange)
      },
    }).catch(() => undefined)
    return text
  }

  it('is not shown unless it is asked for twice', async () => {
    expect(await shown('http', ['-m', 'identity_fp32', '-v'])).toBe('')
  })

  it.each(['direct', 'library'])(
    'has the JSON of both sides over HTTP by the %s transport',
    async (transport) => {
      const argv = ['-m', 'identity_fp32', '-v', '-v', '-H', 'X-Secret: abc', '--transport', transport]
      const lines = (await shown('http', argv)).split('\n')
      expect(lines[0]).toBe('> POST /v2/models/identity_fp32/infer')
      expect(lines[1]).toMatch(/^> \{"inputs":\[\{"name":"INPUT0".*\} and 64 bytes of tensors$/)
      expect(lines[2]).toBe('> headers given, values not shown: X-Secret')
      expect(lines[3]).toMatch(/^< \{"model_name":"identity_fp32".*\} and 64 bytes of tensors$/)
      expect(lines.slice(4)).toEqual([''])
    },
  )

  it.each([[], ['--streaming']])('has the messages of both sides over gRPC %j', async (...streaming) => {
    const lines = (await shown('grpc', ['-m', 'identity_fp32', '-vv', ...streaming])).split('\n')
    expect(lines[1]).toMatch(/^> \{"modelName":"identity_fp32".*\} and 64 bytes of tensors$/)
    expect(lines[2]).toMatch(/^< \{"modelName":"identity_fp32".*\} and 64 bytes of tensors$/)
  })

  it('has each of several responses', async () => {
    const text = await shown('grpc', ['-m', 'decoupled', '--streaming', '-vv', '--input-data', 'zero'])
    expect(text).toContain('> {"modelName":"decoupled"')
  })

  it('has the mark of a sequence, and is sent once', async () => {
    const before = (await seenBy(server, 'sequence_oldest')).length
    const text = await shown('http', ['-m', 'sequence_oldest', '-vv', '--input-data', 'zero'])
    expect(text).toMatch(/"sequence_id": +1,"sequence_start":true ,"sequence_end":true /)
    // The first one, and the two that were asked for.
    expect((await seenBy(server, 'sequence_oldest')).length - before).toBe(3)
  })

  it('is shown when it failed, which is when it is wanted', async () => {
    const text = await shown('http', ['-m', 'failing', '-vv'])
    expect(text).toContain('> POST /v2/models/failing/infer\n')
    expect(text).toContain('< no good response\n')
  })
})
