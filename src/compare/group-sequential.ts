import { normalCdf, normalQuantile } from './student-t.ts'

/*
 * Looking at data several times and stopping at the first good one would find "significance" in noise. Lan and DeMets (Biometrika
 * 70, 1983) spend the error rate over the looks by a function of how much of the data there is; the level of each look follows
 * by integrating over the paths that have not been stopped before (Armitage, McPherson and Rowe, 1969).
 */

/** How much of a one-sided error rate may be used up when a share of the data is there, 0 to 1. */
export type Spending = (alpha: number, share: number) => number

/** Almost nothing at first, most at the end, as O'Brien and Fleming's boundary (1979) has it. */
export const spendLate: Spending = (alpha, share) =>
  2 * normalCdf(normalQuantile(alpha / 2) / Math.sqrt(share))

/** About the same at every look, as Pocock's boundary (1977) has it. */
export const spendEvenly: Spending = (alpha, share) => alpha * Math.log1p((Math.E - 1) * share)

/** Of the standard deviation at the last look; below it a path has practically no way back to the boundary. */
const lowest = -8
const intervals = 400

/**
 * The one-sided nominal level of each look, so that under no change any of them is passed with probability alpha in all. `shares`
 * of the data at the looks are ascending and end with 1.
 */
export const nominalLevels = (
  alpha: number,
  shares: readonly number[],
  spend: Spending,
): readonly number[] => {
  const levels: number[] = []
  let paths: Paths | undefined
  let spent = 0
  let before = 0
  for (const share of shares) {
    const step = Math.sqrt(share - before)
    const due = spend(alpha, share) - spent
    const arrives = paths === undefined ? startingAtZero(step) : goingOn(paths, step)
    const boundary = boundaryOf(arrives.beyond, due)
    levels.push(normalCdf(-boundary / Math.sqrt(share)))
    paths = pathsBelow(boundary, arrives.density)
    spent += due
    before = share
  }
  return levels
}

/** Density of the paths that were not stopped, at evenly spaced places, with the weights of Simpson's rule worked in. */
type Paths = { readonly places: Float64Array; readonly masses: Float64Array }

/** Of a sum after its next step: how likely it lies beyond a place without having been stopped, and its density there. */
type Arrival = {
  readonly beyond: (place: number) => number
  readonly density: (place: number) => number
}

const startingAtZero = (step: number): Arrival => ({
  beyond: (place) => normalCdf(-place / step),
  density: (place) => normalDensity(place / step) / step,
})

const goingOn = ({ places, masses }: Paths, step: number): Arrival => {
  const summed = (value: (from: number) => number): number =>
    masses.reduce((sum, mass, i) => sum + mass * value(places[i]!), 0)
  return {
    beyond: (place) => summed((from) => normalCdf((from - place) / step)),
    density: (place) => summed((from) => normalDensity((place - from) / step) / step),
  }
}

const pathsBelow = (boundary: number, density: Arrival['density']): Paths => {
  const width = (boundary - lowest) / intervals
  const places = Float64Array.from({ length: intervals + 1 }, (_, i) => lowest + i * width)
  const masses = places.map((place, i) => {
    const weight = i === 0 || i === intervals ? 1 : i % 2 === 1 ? 4 : 2
    return (weight * width * density(place)) / 3
  })
  return { places, masses }
}

/** Where no more than that is beyond, by bisection. */
const boundaryOf = (beyond: Arrival['beyond'], due: number): number => {
  let [low, high] = [lowest, -lowest]
  for (let i = 0; i < 60; i += 1) {
    const middle = (low + high) / 2
    if (beyond(middle) > due) low = middle
    else high = middle
  }
  return high
}

const normalDensity = (x: number): number => Math.exp(-(x ** 2) / 2) / Math.sqrt(2 * Math.PI)
