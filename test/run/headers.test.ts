import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTap, type Tap } from '../fakes/tap.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { analyzeAt } from './analyze-real.ts'

const venv = await requireReal()

describe.runIf(venv !== undefined)('headers of the user', () => {
  let server: RealTriton
  let tap: Tap

  beforeAll(async () => {
    server = await startTriton({ models: ['batching'] })
    tap = await startTap(server.httpHost)
  })

  afterAll(async () => {
    await tap?.close()
    await server?.stop()
  })

  it.each(['direct', 'library'])(
    'are in every HTTP request, control calls too, and in no report (%s)',
    async (transport) => {
      tap.clear()
      const argv = [
        '-m',
        'batching',
        '--request-count',
        '10',
        '--transport',
        transport,
        '-H',
        'X-Token: s3cr3t',
      ]
      const report = await analyzeAt(server, { protocol: 'http', url: tap.host, argv })
      const heads = tap
        .sent()
        .toString('latin1')
        .match(/(?:GET|POST) \/\S+ HTTP\/1\.1\r\n(?:.+\r\n)+/g)
      const withToken = heads?.filter((head) => /^x-token: {1,2}s3cr3t\r$/im.test(head))
      expect(heads?.filter((head) => head.includes('/infer ')).length).toBe(11)
      expect(heads?.some((head) => head.startsWith('GET /v2 '))).toBe(true)
      expect(withToken).toEqual(heads)
      expect(JSON.stringify(report)).not.toContain('s3cr3t')
    },
  )
})
