import { baseWork, type CorpusModelName, corpusModels, type RequestCost } from './corpus-models.ts'
import { driveSide } from './driven-side.ts'
import { withModels } from './with-models.ts'

const segments = 6
const probeIterations = 400

/** Finds out how many iterations make the service time of a model's base on this machine, in about ten seconds. */
export async function calibrate(name: CorpusModelName): Promise<RequestCost> {
  const { serviceMs } = corpusModels[name]
  if (serviceMs === 0) return { iterations: 0, overhead: 0 }
  return requestCost(serviceMs, await probe(name, [probeIterations, 2 * probeIterations]))
}

/** `once` and `twice`: seconds a request takes with the iterations of a probe, and with double as many. */
export function requestCost(serviceMs: number, [once, twice]: readonly [number, number]): RequestCost {
  const iteration = (twice - once) / probeIterations
  const overhead = Math.max(0, once / iteration - probeIterations)
  const iterations = Math.max(1, Math.round(serviceMs / 1000 / iteration - overhead))
  return { iterations, overhead: Number(overhead.toFixed(1)) }
}

/** Seconds a request takes with so many iterations. */
async function probe(
  name: CorpusModelName,
  [few, many]: readonly [number, number],
): Promise<readonly [number, number]> {
  const copies = [few, many].map((iterations) => ({
    model: `${name}__${iterations}`,
    work: baseWork({ iterations, overhead: 0 }),
  }))
  return withModels(copies, 1, async (triton) => {
    const sides = await Promise.all(
      copies.map(({ model }) => driveSide(triton, model, corpusModels[name].concurrency)),
    )
    const totals: [number, number] = [0, 0]
    for (let segment = 0; segment < segments; segment += 1)
      for (const place of [0, 1] as const) totals[place] += 1 / (await sides[place]!.measure()).throughput
    await Promise.all(sides.map((side) => side.close()))
    return [totals[0] / segments, totals[1] / segments]
  })
}
