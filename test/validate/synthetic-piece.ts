import { seededRandom } from '../../src/foundation/random.ts'
import { nsPerMs, nsPerSecond } from '../../src/foundation/units.ts'
import type { AbBlock } from '../../src/measure/ab-block.ts'
import type { Segment } from '../../src/measure/segment.ts'
import { meanServiceRatio } from './change.ts'
import { baseWork, changedWork, corpusModels } from './corpus-models.ts'
import { normalDraw } from './normal.ts'
import { blockOf, type PieceRecord } from './piece-record.ts'
import { pieces } from './pieces.ts'

const request = { iterations: 1000, overhead: 100 }

/** A piece as a machine would give it whose segments differ by that deviation of ln(metric), and by the change. */
export function syntheticPiece(name: string, blockCount: number, deviation: number): PieceRecord {
  const piece = pieces.find((one) => one.name === name)!
  const random = seededRandom(piece.seed)
  const ratio = meanServiceRatio(piece.change)
  const blocks = Array.from({ length: blockCount }, (_, place): AbBlock => {
    const order = random.below(2) === 0 ? 'ABBA' : 'BAAB'
    const segments = [...order].map((side, part) =>
      segmentOf(4 * place + part, 5 * (side === 'B' ? ratio : 1) * Math.exp(deviation * normalDraw(random))),
    )
    return blockOf(order, segments)
  })
  const side = { clientSuccesses: 1, server: { successes: 1, failures: 0, computeInferNs: 1, queueNs: 1 } }
  return {
    ...piece,
    recordedAt: '2026-11-24T12:00:00.000Z',
    machine: { cpuModel: 'cpu', logicalCpus: 2, memoryGib: 8, loadAverage: 0 },
    versions: { Node: '24', Triton: '2' },
    concurrency: corpusModels[piece.model].concurrency,
    segment: { discardMs: 100, durationMs: 500 },
    sides: {
      a: { ...side, work: baseWork(request) },
      b: { ...side, work: changedWork(request, piece.change) },
    },
    blocks,
  }
}

function segmentOf(place: number, meanMs: number): Segment {
  const latency = Math.round(meanMs * nsPerMs)
  return {
    startedAt: place * 0.6 * nsPerSecond,
    duration: 0.5 * nsPerSecond,
    successCount: Math.round(500 / meanMs),
    failureCount: 0,
    throughput: 1000 / meanMs,
    p50: latency,
    p90: Math.round(1.1 * latency),
    p95: Math.round(1.2 * latency),
    p99: Math.round(1.4 * latency),
    avg: latency,
  }
}
