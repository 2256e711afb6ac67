import { signedPercent } from './reason.ts'
import type { Comparison, Finding } from './verdict.ts'

export type AbReasonInput = {
  readonly faults: readonly string[]
  readonly finding: Finding | undefined
  readonly blocks: number
  /** A verdict may be given after so many. */
  readonly isLook: boolean
  readonly looks: readonly number[]
}

/** Why an A/B row has its verdict, in one plain sentence. */
export const abReason = (
  row: Omit<Comparison, 'model' | 'level' | 'reason'>,
  { faults, finding, blocks, isLook, looks }: AbReasonInput,
): string => {
  const { metric } = row.threshold
  if (row.verdict === 'invalid') {
    const [first = 'the comparison gave no number', ...others] = faults
    return others.length === 0 ? first : `${first} (and ${others.length} more)`
  }
  if (!isLook || finding === undefined) return tooFew(blocks, looks)
  if (finding.kind === 'absolute')
    return `${metric} is ${row.verdict === 'pass' ? 'within' : 'beyond'} its limit`
  const percent = (worsening: number): string => signedPercent(metric, worsening)
  const measured = percent(finding.worsening)
  const allowed = percent(finding.allowed)
  const bound = percent(finding.upperBound)
  switch (row.verdict) {
    case 'regression':
      return `${measured} is more than allowed (${allowed}) and more than noise explains (${percent(finding.critical)})`
    case 'improvement':
      return `${measured} is better by more than the threshold and than noise explains (${percent(-finding.criticalGain)})`
    case 'pass':
      return `at worst ${bound} (95 % bound), allowed ${allowed}`
    default:
      return finding.worsening > finding.allowed
        ? `suspected ${measured}, allowed ${allowed}, but noise explains up to ${percent(finding.critical)}; ${more(row)}`
        : `${measured} measured, at worst ${bound} (95 % bound), allowed ${allowed}; ${more(row)}`
  }
}

const tooFew = (blocks: number, looks: readonly number[]): string => {
  const next = looks.find((look) => look > blocks)
  const count = blocks === 1 ? '1 block was' : `${blocks} blocks were`
  return next === undefined
    ? `${count} measured, which is no number that a verdict can be given after`
    : `${count} measured and ${next} are needed for a verdict`
}

const more = ({ ab }: Pick<Comparison, 'ab'>): string =>
  ab?.blocksNeeded === undefined
    ? 'it is so near to the limit that no number of blocks within reach would decide'
    : `about ${ab.blocksNeeded} blocks would decide`
