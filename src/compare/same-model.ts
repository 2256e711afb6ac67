import { type Comparison, type GateResult, overallVerdict, worstFirst } from './verdict.ts'

/**
 * An A/B of two versions whose files are the same: whatever differs between them is this machine's noise, so that nothing was
 * shown about the change. What looks like a regression or an improvement decides nothing then, and the rest stays as measured.
 */
export const excuseSameModel = (result: GateResult): GateResult => {
  const rows = worstFirst(result.rows.map(excuse))
  return {
    ...result,
    verdict: overallVerdict(rows, result.faults),
    rows,
    notes: [
      ...result.notes,
      'The files of the model are the same in both commits: what differs between the two sides is this machine, not the change.',
    ],
  }
}

const excuse = (row: Comparison): Comparison =>
  row.verdict === 'regression' || row.verdict === 'improvement'
    ? {
        ...row,
        verdict: 'inconclusive',
        reason: `${row.reason}; but both sides are the same files, so that this is noise`,
      }
    : row
