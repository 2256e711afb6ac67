import type { Random } from '../foundation/random.ts'

/** How long one execution takes, in milliseconds: always the same, or lognormal (`sigma` of the logarithm, 0.2 say). */
export type ServiceTime = number | { readonly medianMs: number; readonly sigma: number }

/** Draws one execution after the other, in milliseconds. */
export const serviceTimes = (time: ServiceTime, random: Random): (() => number) =>
  typeof time === 'number' ? () => time : () => time.medianMs * Math.exp(time.sigma * standardNormal(random))

/** Box and Muller, 1958; 1 - u keeps the logarithm finite. */
const standardNormal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.unit())) * Math.cos(2 * Math.PI * random.unit())
