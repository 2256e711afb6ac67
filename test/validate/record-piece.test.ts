import { describe, expect, it } from 'vitest'
import { requireReal } from '../real/python.ts'
import { segmentsInTime } from './piece-record.ts'
import { pieces } from './pieces.ts'
import { recordPiece } from './record-piece.ts'

const request = { iterations: 200, overhead: 20 }
const venv = await requireReal()
const pieceNamed = (name: string) => pieces.find((piece) => piece.name === name)!

describe.runIf(venv !== undefined)('on a real Triton', () => {
  it('records whole blocks in order, every success of which the server counted too', async () => {
    const seen: number[] = []
    const record = await recordPiece(pieceNamed('compute-slower-20'), {
      seconds: 4,
      request,
      onBlock: (count) => seen.push(count),
    })
    expect(record.blocks.length).toBeGreaterThan(0)
    expect(seen).toEqual(record.blocks.map((_, place) => place + 1))
    const segments = record.blocks.flatMap(segmentsInTime)
    const starts = segments.map(({ startedAt }) => startedAt)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    for (const segment of segments) expect(segment).toMatchObject({ failureCount: 0 })
    for (const side of [record.sides.a, record.sides.b]) {
      expect(side.server.failures).toBe(0)
      expect(side.server.successes).toBe(side.clientSuccesses)
      expect(side.clientSuccesses).toBeGreaterThan(segments.length / 2)
    }
    expect(record.sides.b.work.iterations).toBeGreaterThan(record.sides.a.work.iterations)
    expect(record.versions['Triton']).toMatch(/^\d+\.\d+/)
  })

  it('records beside a noisy neighbour, which is gone afterwards', async () => {
    const record = await recordPiece(pieceNamed('queueing-same-noisy'), { seconds: 1, request })
    expect(record.isNoisy).toBe(true)
    expect(record.blocks.length).toBeGreaterThan(0)
    expect(record.sides.a.server.successes).toBe(record.sides.a.clientSuccesses)
  })

  it('ends at once when it is interrupted', async () => {
    const record = await recordPiece(pieceNamed('identity-same-1'), {
      seconds: 600,
      signal: AbortSignal.abort(),
    })
    expect(record.blocks).toEqual([])
  })
})
