import type { AbBlock } from '../measure/ab-block.ts'
import type { Segment } from '../measure/segment.ts'

/** Why blocks cannot be compared, whatever their figures are: failed requests above the limit, or nothing that succeeded. */
export const abFaults = (blocks: readonly AbBlock[], maxErrorRate: number): readonly string[] =>
  blocks.length === 0
    ? ['no block was measured']
    : [
        ...sideFaults({ name: 'the base', segments: blocks.flatMap(({ a }) => a), maxErrorRate }),
        ...sideFaults({ name: 'the candidate', segments: blocks.flatMap(({ b }) => b), maxErrorRate }),
      ]

type Side = {
  readonly name: string
  readonly segments: readonly Segment[]
  readonly maxErrorRate: number
}

const sideFaults = ({ name, segments, maxErrorRate }: Side): readonly string[] => {
  const failed = sum(segments, ({ failureCount }) => failureCount)
  const all = failed + sum(segments, ({ successCount }) => successCount)
  const empty = segments.filter(({ successCount }) => !(successCount > 0)).length
  if (failed > 0 && !(failed / all <= maxErrorRate))
    return [
      `${failed} of ${all} requests to ${name} failed (${percent(failed / all)}), allowed: ${percent(maxErrorRate)}`,
    ]
  return empty === 0 ? [] : [`in ${empty} of ${segments.length} segments no request to ${name} succeeded`]
}

const sum = (segments: readonly Segment[], of: (segment: Segment) => number): number =>
  segments.reduce((total, segment) => total + of(segment), 0)

const percent = (share: number): string => `${Number((share * 100).toPrecision(3))} %`
