/**
 * How a candidate differs from its base. `service`: every request takes `ratio` times as long (1: no difference). `tail`: so large a
 * `share` of the requests takes `factor` times as long. `pause`: one request in `every` waits for a pause, so long that throughput
 * falls by the share `loss`; with fewer than one request in twenty touched, p95 does not see it.
 */
export type Change =
  | { readonly kind: 'service'; readonly ratio: number }
  | { readonly kind: 'tail'; readonly share: number; readonly factor: number }
  | { readonly kind: 'pause'; readonly every: number; readonly loss: number }

/** No difference: an A/A. */
export const noChange: Change = { kind: 'service', ratio: 1 }

export function isNoChange(change: Change): boolean {
  return change.kind === 'service' && change.ratio === 1
}

/** The mean service time of the candidate over that of the base. */
export function meanServiceRatio(change: Change): number {
  switch (change.kind) {
    case 'service':
      return change.ratio
    case 'tail':
      return 1 + change.share * (change.factor - 1)
    case 'pause':
      return 1 / (1 - change.loss)
  }
}

/** `+5 % service time`. */
export function shownChange(change: Change): string {
  switch (change.kind) {
    case 'service':
      return change.ratio === 1 ? 'none (A/A)' : `+${percent(change.ratio - 1)} service time`
    case 'tail':
      return `${percent(change.share)} of requests x ${change.factor}`
    case 'pause':
      return `-${percent(change.loss)} throughput, p95 untouched`
  }
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(6))} %`
}
