// A noisy neighbour: takes one processor in random bursts until its parent disconnects or its time is over.
// Arguments: the seed, and how many seconds it may live at most.
import process from 'node:process'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { seededRandom } from '../../src/foundation/random.ts'
import { nextBurst } from './bursts.ts'

const [seed, seconds] = process.argv.slice(2).map(Number)
if (seed === undefined || seconds === undefined) throw new Error('expected a seed and seconds')

process.on('disconnect', () => process.exit(0))
const end = performance.now() + seconds * 1000
const random = seededRandom(seed)
while (performance.now() < end) {
  const { busyMs, restMs } = nextBurst(random)
  await work(Math.min(end, performance.now() + busyMs))
  await setTimeout(restMs)
}
process.exit(0)

/** In slices, between which the disconnection is heard. */
async function work(until: number): Promise<void> {
  while (performance.now() < until) {
    const sliceEnd = performance.now() + 5
    while (performance.now() < sliceEnd);
    await setImmediate()
  }
}
