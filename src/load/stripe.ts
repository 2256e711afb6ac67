/** One part of a load that several senders share: of everything numbered from 0, it has `index`, `index + count` and so on. */
export type Stripe = { readonly index: number; readonly count: number }

/** The only part. */
export const wholeStripe: Stripe = { index: 0, count: 1 }

/** Part `part` of a stripe that is itself shared by several: together they send what the stripe does, and no more. */
export const stripeWithin = ({ index, count }: Stripe, part: Stripe): Stripe => ({
  index: index + count * part.index,
  count: count * part.count,
})

/** How many of the numbers from 0 to `total - 1` the stripe has. */
export const shareOf = (total: number, { index, count }: Stripe): number =>
  Math.max(0, Math.ceil((total - index) / count))
