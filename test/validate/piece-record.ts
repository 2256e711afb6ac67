import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AbBlock } from '../../src/measure/ab-block.ts'
import type { Segment } from '../../src/measure/segment.ts'
import type { Machine } from '../bench/surroundings.ts'
import type { Work } from './corpus-models.ts'
import type { Piece } from './pieces.ts'
import type { ServerTally } from './server-tally.ts'

/** A recorded piece: what ran where, and every segment of it. */
export type PieceRecord = Piece & {
  /** Year, month, day and time, UTC. */
  readonly recordedAt: string
  readonly machine: Machine
  /** Of everything that took part. */
  readonly versions: Readonly<Record<string, string>>
  readonly concurrency: number
  readonly segment: { readonly discardMs: number; readonly durationMs: number }
  readonly sides: { readonly a: RecordedSide; readonly b: RecordedSide }
  readonly blocks: readonly AbBlock[]
}

/** One of the two copies over the whole piece. */
export type RecordedSide = {
  readonly work: Work
  /** Successes that the client saw, discarded ones too. */
  readonly clientSuccesses: number
  /** What the server counted meanwhile. */
  readonly server: ServerTally
}

/** What a piece is on disk: blocks as text of their order and a row of whole numbers for each segment, in the order of time. */
type PackedRecord = Omit<PieceRecord, 'blocks'> & {
  readonly columns: readonly string[]
  readonly blocks: readonly (readonly [order: AbBlock['order'], ...segments: readonly PackedSegment[]])[]
}

type PackedSegment = readonly number[]

/** What stands in a row; nanoseconds where it is a time, and a throughput in millionths. Latencies are missing without a success. */
const columns = [
  'startedAt',
  'duration',
  'successCount',
  'failureCount',
  'throughput',
  'p50',
  'p90',
  'p95',
  'p99',
  'avg',
] as const

const perUnit = 1e6

/** The record as text, one block a line. */
export function packPiece({ blocks, ...rest }: PieceRecord): string {
  const head = JSON.stringify({ ...rest, columns }, null, 2).slice(0, -2)
  const origin = blocks[0] === undefined ? 0 : segmentsInTime(blocks[0])[0]!.startedAt
  const rows = blocks.map((block) =>
    JSON.stringify([block.order, ...segmentsInTime(block).map((segment) => packSegment(segment, origin))]),
  )
  return `${head},\n  "blocks": [\n    ${rows.join(',\n    ')}\n  ]\n}\n`
}

/** The record from text that `packPiece` wrote. */
export function unpackPiece(text: string): PieceRecord {
  const { columns: named, blocks, ...rest } = JSON.parse(text) as PackedRecord
  if (named.join() !== columns.join()) throw new Error(`a piece with the columns ${named.join()}`)
  return {
    ...rest,
    blocks: blocks.map(([order, ...segments]) => blockOf(order, segments.map(unpackSegment))),
  }
}

/** A block from its four segments in the order of time. */
export function blockOf(order: AbBlock['order'], segments: readonly Segment[]): AbBlock {
  const of = (side: string): [Segment, Segment] => {
    const [first, second] = segments.filter((_, place) => order[place] === side)
    if (first === undefined || second === undefined) throw new Error(`${order}: ${segments.length} segments`)
    return [first, second]
  }
  return { order, a: of('A'), b: of('B') }
}

/** The four segments of a block in the order of time. */
export function segmentsInTime({ order, a, b }: AbBlock): readonly Segment[] {
  return order === 'ABBA' ? [a[0], b[0], b[1], a[1]] : [b[0], a[0], a[1], b[1]]
}

/** Writes a new piece; an existing one is never overwritten. */
export async function writePiece(folder: string, record: PieceRecord): Promise<string> {
  await mkdir(folder, { recursive: true })
  const file = join(folder, `${record.name}.json`)
  await writeFile(file, packPiece(record), { flag: 'wx' })
  return file
}

/** The names of the pieces in a folder. */
export async function recordedNames(folder: string): Promise<ReadonlySet<string>> {
  const names = await readdir(folder).catch(() => [])
  return new Set(names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length)))
}

/** Every piece in a folder, by name. */
export async function readCorpus(folder: string): Promise<readonly PieceRecord[]> {
  const names = [...(await recordedNames(folder))].sort()
  return Promise.all(
    names.map(async (name) => unpackPiece(await readFile(join(folder, `${name}.json`), 'utf8'))),
  )
}

function packSegment(segment: Segment, origin: number): PackedSegment {
  const { startedAt, duration, successCount, failureCount, throughput } = segment
  const latencies =
    segment.p50 === undefined ? [] : [segment.p50, segment.p90!, segment.p95!, segment.p99!, segment.avg!]
  return [
    startedAt - origin,
    duration,
    successCount,
    failureCount,
    Math.round(throughput * perUnit),
    ...latencies,
  ]
}

function unpackSegment(row: PackedSegment): Segment {
  const [startedAt, duration, successCount, failureCount, throughput, p50, p90, p95, p99, avg] = row
  const counted = {
    startedAt: startedAt!,
    duration: duration!,
    successCount: successCount!,
    failureCount: failureCount!,
    throughput: throughput! / perUnit,
  }
  return p50 === undefined ? counted : { ...counted, p50, p90: p90!, p95: p95!, p99: p99!, avg: avg! }
}
