import { isSameLevel } from '../plan/load-level.ts'
import { formatCeiling, isInForce, type Waiver, type Waivers } from '../plan/waiver.ts'
import type { Report } from '../report/report.ts'
import { leastSuccesses, metrics, successesOf } from './metric.ts'
import {
  type Comparison,
  type GateResult,
  isMeasuredBy,
  overallVerdict,
  type WaiverUse,
  worstFirst,
} from './verdict.ts'

/**
 * The result with every regression accepted that a waiver in force covers: the row keeps its figures and is `pass`, or, where the
 * candidates did not measure its level well, `inconclusive`. Only worsenings against the baseline can be waived, neither
 * limits of the candidate itself nor unusable measurements. The overall verdict follows, and is never `improvement` then.
 */
export const waive = (
  result: GateResult,
  { list, today }: Waivers,
  candidates: readonly Report[],
): GateResult => {
  const own = list.filter((waiver) => result.rows.some((row) => isOfModel(waiver, row)))
  if (own.length === 0) return result
  const inForce = own.filter((waiver) => isInForce(waiver, today))
  const rows = result.rows.map((row) => waiveRow(row, inForce, candidates))
  const verdict = overallVerdict(rows, result.faults)
  return {
    ...result,
    verdict: verdict === 'improvement' && rows.some(({ waived }) => waived !== undefined) ? 'pass' : verdict,
    rows: worstFirst(rows),
    waivers: own.map((waiver) => ({ waiver, state: stateOf(waiver, rows, today) })),
  }
}

const waiveRow = (row: Comparison, inForce: readonly Waiver[], candidates: readonly Report[]): Comparison => {
  const [waived] = inForce
    .filter((waiver) => isAbout(waiver, row) && isWithin(waiver, row))
    .toSorted((a, b) => b.upTo - a.upTo)
  if (row.verdict !== 'regression' || waived === undefined) return row
  const accepted = `accepted up to ${formatCeiling(waived)} until ${waived.until}: ${waived.reason}`
  return isMeasuredWell(row, candidates)
    ? { ...row, verdict: 'pass', waived, reason: accepted }
    : {
        ...row,
        verdict: 'inconclusive',
        waived,
        reason: `${accepted}; but it was not measured well enough to pass`,
      }
}

/** As a row must be that passes by itself: stable, and with enough requests for its metric, in every run. */
const isMeasuredWell = (row: Comparison, candidates: readonly Report[]): boolean =>
  candidates
    .filter((report) => isMeasuredBy(row, report))
    .flatMap(({ levels }) => levels.filter(({ level }) => isSameLevel(level, row.level)))
    .every(
      (result) =>
        (result.state === 'stable' || result.state === 'request-count') &&
        successesOf(result) >= leastSuccesses(row.threshold.metric),
    )

const isOfModel = ({ model, scenario }: Waiver, row: Comparison): boolean =>
  row.model === model && (scenario === undefined || row.scenario === scenario)

const isAbout = (waiver: Waiver, row: Comparison): boolean =>
  row.threshold.kind === 'relative' &&
  isOfModel(waiver, row) &&
  row.threshold.metric === waiver.metric &&
  (waiver.level === undefined || isSameLevel(waiver.level, row.level))

/** What binary fractions add to a change of exactly the ceiling. */
const rounding = 1e-9

const isWithin = ({ upTo }: Waiver, { change, threshold }: Comparison): boolean => {
  if (change === undefined) return false
  const worsening = metrics[threshold.metric].better === 'lower' ? change : -change
  return worsening <= upTo + rounding
}

const stateOf = (waiver: Waiver, rows: readonly Comparison[], today: string): WaiverUse['state'] => {
  if (!isInForce(waiver, today)) return 'expired'
  if (rows.some(({ waived }) => waived === waiver)) return 'applied'
  return rows.some((row) => row.verdict === 'regression' && isAbout(waiver, row)) ? 'exceeded' : 'unused'
}
