import { baseWork, type CorpusModelName, corpusModels, type Work } from './corpus-models.ts'
import { driveSide } from './driven-side.ts'
import { withModels } from './record-piece.ts'

const segments = 10

/** Measures every model with its own and with double the work, and says what an iteration and the rest of a request take. */
export async function calibrate(): Promise<string> {
  const lines: string[] = []
  for (const name of ['compute', 'queueing'] as const) lines.push(await calibrated(name))
  return lines.join('')
}

async function calibrated(name: CorpusModelName): Promise<string> {
  const once = baseWork(name)
  const copies = [
    { model: `${name}__once`, work: once },
    { model: `${name}__twice`, work: { ...once, iterations: 2 * once.iterations } },
  ]
  const times = await withModels(copies, 1, async (triton) => {
    const sides = await Promise.all(
      copies.map(({ model }) => driveSide(triton, model, corpusModels[name].concurrency)),
    )
    const totals = copies.map(() => 0)
    for (let segment = 0; segment < segments; segment += 1)
      for (const [place, side] of sides.entries()) totals[place]! += 1 / (await side.measure()).throughput
    await Promise.all(sides.map((side) => side.close()))
    return totals.map((total) => total / segments)
  })
  return calibrationText(name, once, times)
}

/** From the seconds a request takes with the work and with double the work. */
function calibrationText(name: string, { iterations }: Work, [once, twice]: readonly number[]): string {
  const iteration = (twice! - once!) / iterations
  return `${name}: ${(once! * 1e3).toFixed(3)} ms a request, ${(iteration * 1e6).toFixed(2)} us an iteration, the rest is ${(once! / iteration - iterations).toFixed(1)} iterations\n`
}
