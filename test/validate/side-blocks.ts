import { seededRandom } from '../../src/foundation/random.ts'
import type { AbBlock } from '../../src/measure/ab-block.ts'
import { blockOf, type PieceRecord } from './piece-record.ts'

/**
 * A/A blocks from a recording of two versions: four segments of one side, one after the other, whose parts a seeded coin deals out.
 * They lie further apart than those of a real block, so they differ rather more.
 */
export function sideBlocks(
  { blocks, seed }: Pick<PieceRecord, 'blocks' | 'seed'>,
  side: 'a' | 'b',
): readonly AbBlock[] {
  const coin = seededRandom(seed)
  const segments = blocks.flatMap((block) => block[side])
  return Array.from({ length: Math.floor(segments.length / 4) }, (_, place) =>
    blockOf(coin.below(2) === 0 ? 'ABBA' : 'BAAB', segments.slice(4 * place, 4 * place + 4)),
  )
}
