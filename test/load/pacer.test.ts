import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { monotonicClock as clock } from '../../src/foundation/clock.ts'
import { choosePacer, type Pacer, spinPacer, timerPacer } from '../../src/load/pacer.ts'

const wokenAt = (pacer: Pacer, due: number): Promise<number> =>
  new Promise((resolve) => pacer.wakeAt(due, () => resolve(clock.now())))

/** Node warns of a negative timer only once in a process, so the whole file is watched. */
const warnings: string[] = []
const keepWarning = ({ name }: Error): number => warnings.push(name)
process.on('warning', keepWarning)
afterAll(() => {
  process.off('warning', keepWarning)
})
afterEach(() => {
  expect(warnings).toEqual([])
})

describe.each([
  { name: 'the timer pacer', create: timerPacer },
  { name: 'the spin pacer', create: spinPacer },
])('$name', ({ create }) => {
  it.each([0, 0.2, 0.9, 1, 1.5, 3.3, 7])('never wakes before %d ms have passed', async (ms) => {
    const pacer = create(clock)
    for (let turn = 0; turn < 10; turn += 1) {
      const due = clock.now() + ms * 1e6
      expect(await wokenAt(pacer, due)).toBeGreaterThanOrEqual(due)
    }
  })

  it('wakes once for a time that has passed already, and not before it has returned', async () => {
    const pacer = create(clock)
    let woken = 0
    pacer.wakeAt(clock.now() - 1e9, () => {
      woken += 1
    })
    expect(woken).toBe(0)
    await expect.poll(() => woken).toBe(1)
    await clock.sleep(5)
    expect(woken).toBe(1)
  })

  it('wakes only for the last time it was told', async () => {
    const pacer = create(clock)
    const woken: string[] = []
    pacer.wakeAt(clock.now() + 2e6, () => woken.push('first'))
    pacer.wakeAt(clock.now() + 4e6, () => woken.push('second'))
    await expect.poll(() => woken).toEqual(['second'])
    await clock.sleep(10)
    expect(woken).toEqual(['second'])
  })

  it('waits for a time that no timer reaches', async () => {
    const pacer = create(clock)
    let woken = 0
    pacer.wakeAt(clock.now() + 30 * 24 * 3600e9, () => {
      woken += 1
    })
    await clock.sleep(5)
    pacer.stop()
    expect(woken).toBe(0)
  })

  it('does not wake after it was stopped', async () => {
    const pacer = create(clock)
    let woken = 0
    for (const ms of [0, 1, 4]) {
      pacer.wakeAt(clock.now() + ms * 1e6, () => {
        woken += 1
      })
      pacer.stop()
    }
    await clock.sleep(20)
    expect(woken).toBe(0)
  })
})

describe('the timer pacer', () => {
  /** Answers when it is told to. */
  const kernelTimer = (isReady: boolean) => {
    const asked: number[] = []
    let call: (() => void) | undefined
    return {
      asked,
      isReady: () => isReady,
      wakeIn: (ns: number, wake: () => void) => {
        asked.push(ns)
        call = wake
      },
      cancel: () => {
        call = undefined
      },
      fire: () => call?.(),
    }
  }

  it('leaves the waiting to the kernel timer, and the rest of it to the turns of the event loop', async () => {
    const kernel = kernelTimer(true)
    const pacer = timerPacer(clock, kernel)
    const due = clock.now() + 3e9
    let woken = 0
    pacer.wakeAt(due, () => {
      woken += 1
    })
    expect(kernel.asked).toHaveLength(1)
    expect(kernel.asked[0]).toBeLessThanOrEqual(3e9)
    // Far too early: it is asked again, for the rest.
    kernel.fire()
    expect(kernel.asked).toHaveLength(2)
    pacer.stop()
    kernel.fire()
    await clock.sleep(5)
    expect(woken).toBe(0)
  })

  it('uses timers until there is one', async () => {
    const kernel = kernelTimer(false)
    const due = clock.now() + 2e6
    expect(await wokenAt(timerPacer(clock, kernel), due)).toBeGreaterThanOrEqual(due)
    expect(kernel.asked).toEqual([])
  })

  it('rests a quarter of a millisecond between two wakings, in which all that is due gathers', async () => {
    const pacer = timerPacer(clock)
    const first = await wokenAt(pacer, clock.now() + 1e6)
    const second = await wokenAt(pacer, clock.now())
    expect(second - first).toBeGreaterThanOrEqual(0.2e6)
  })
})

describe('the choice of a pacer', () => {
  it.each([
    { pacing: 'auto', cpus: 3, isSpinning: false },
    { pacing: 'auto', cpus: 4, isSpinning: true },
    { pacing: 'spin', cpus: 1, isSpinning: true },
    { pacing: 'timer', cpus: 64, isSpinning: false },
  ] as const)('$pacing with $cpus CPUs spins: $isSpinning', ({ pacing, cpus, isSpinning }) => {
    const turns = (): number => process.getActiveResourcesInfo().filter((kind) => kind === 'Immediate').length
    const pacer = choosePacer(pacing, cpus, clock)
    const before = turns()
    // So near, whoever spins waits for the next turn of the event loop, and never for a timer.
    pacer.wakeAt(clock.now() + 1e6, () => undefined)
    const after = turns()
    pacer.stop()
    expect(after - before).toBe(isSpinning ? 1 : 0)
  })
})
