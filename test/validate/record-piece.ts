import { seededRandom } from '../../src/foundation/random.ts'
import type { AbBlock } from '../../src/measure/ab-block.ts'
import type { Segment } from '../../src/measure/segment.ts'
import { readMachine, tritonVersion } from '../bench/surroundings.ts'
import type { RealTriton } from '../real/triton.ts'
import { calibrate } from './calibrate.ts'
import { baseWork, changedWork, corpusModels, type RequestCost, type Work } from './corpus-models.ts'
import { type DrivenSide, driveSide, segmentTimes } from './driven-side.ts'
import { startNoisyNeighbour } from './noisy-neighbour.ts'
import { blockOf, type PieceRecord, type RecordedSide } from './piece-record.ts'
import type { Piece } from './pieces.ts'
import { readServerTally, type ServerTally } from './server-tally.ts'
import { withModels } from './with-models.ts'

export type RecordOptions = {
  /** How long blocks are recorded. */
  readonly seconds: number
  /** What a request of the base is made of; found out for this machine when absent. */
  readonly request?: RequestCost
  /** Told after each block, how many there are. */
  readonly onBlock?: (count: number) => void
  /** Ends the recording; what was recorded is lost. */
  readonly signal?: AbortSignal
}

/** Segments of each side before the first block: caches, connections and clocks settle. */
const warmUpSegments = 4

/** The last block begins before the end and is over after it; a neighbour whose recorder was killed ends by itself. */
const neighbourSpareS = 10

/** Starts a server with both copies of the piece's model, records blocks of them, and stops it. */
export async function recordPiece(piece: Piece, options: RecordOptions): Promise<PieceRecord> {
  const { machine, ...surroundings } = await readMachine()
  const request = options.request ?? (await calibrate(piece.model))
  const copies = {
    a: { model: `${piece.model}__base`, work: baseWork(request) },
    b: { model: `${piece.model}__candidate`, work: changedWork(request, piece.change) },
  }
  return withModels(Object.values(copies), piece.seed, async (triton) => {
    const { concurrency } = corpusModels[piece.model]
    const versions = { ...surroundings.versions, Triton: await tritonVersion(triton) }
    const sides = {
      a: await startSide(triton, copies.a, concurrency),
      b: await startSide(triton, copies.b, concurrency),
    }
    for (let place = 0; place < warmUpSegments; place += 1) {
      await sides.a.driven.measure()
      await sides.b.driven.measure()
    }
    const blocks = await recordBeside({ A: sides.a.driven, B: sides.b.driven }, piece, options)
    return {
      ...piece,
      recordedAt: new Date().toISOString(),
      machine,
      versions,
      concurrency,
      segment: segmentTimes,
      sides: { a: await endSide(triton, sides.a), b: await endSide(triton, sides.b) },
      blocks,
    }
  })
}

type Sides = Readonly<Record<'A' | 'B', DrivenSide>>

/** Beside the noisy neighbour, where the piece has one. */
async function recordBeside(sides: Sides, piece: Piece, options: RecordOptions): Promise<readonly AbBlock[]> {
  if (!piece.isNoisy) return recordBlocks(sides, piece.seed, options)
  const neighbour = startNoisyNeighbour(piece.seed, options.seconds + neighbourSpareS)
  try {
    return await recordBlocks(sides, piece.seed, options)
  } finally {
    await neighbour.stop()
  }
}

async function recordBlocks(sides: Sides, seed: number, options: RecordOptions): Promise<readonly AbBlock[]> {
  const coin = seededRandom(seed)
  const blocks: AbBlock[] = []
  const end = performance.now() + options.seconds * 1000
  while (performance.now() < end && options.signal?.aborted !== true) {
    const order = coin.below(2) === 0 ? 'ABBA' : 'BAAB'
    blocks.push(blockOf(order, await measureInOrder(sides, order)))
    options.onBlock?.(blocks.length)
  }
  return blocks
}

async function measureInOrder(sides: Sides, order: AbBlock['order']): Promise<readonly Segment[]> {
  const segments: Segment[] = []
  for (const side of order) segments.push(await sides[side as 'A' | 'B'].measure())
  return segments
}

type StartedSide = {
  readonly model: string
  readonly work: Work
  readonly driven: DrivenSide
  readonly before: ServerTally
}

async function startSide(
  triton: RealTriton,
  copy: { readonly model: string; readonly work: Work },
  concurrency: number,
): Promise<StartedSide> {
  const before = await readServerTally(triton, copy.model)
  return { ...copy, before, driven: await driveSide(triton, copy.model, concurrency) }
}

async function endSide(
  triton: RealTriton,
  { model, work, driven, before }: StartedSide,
): Promise<RecordedSide> {
  await driven.close()
  const after = await readServerTally(triton, model)
  return {
    work,
    clientSuccesses: driven.successes(),
    server: {
      successes: after.successes - before.successes,
      failures: after.failures - before.failures,
      computeInferNs: after.computeInferNs - before.computeInferNs,
      queueNs: after.queueNs - before.queueNs,
    },
  }
}
