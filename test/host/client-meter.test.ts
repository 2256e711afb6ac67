import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ClientMeter, createClientMeter } from '../../src/host/client-meter.ts'

let meter: ClientMeter
beforeEach(() => {
  meter = createClientMeter()
})
afterEach(() => meter.close())

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Pauses are told by events, some turns of the event loop later. */
const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

describe('read', () => {
  it('grows with the work of this process', async () => {
    const before = meter.read()
    let sum = 0
    // Until the counters, which the system updates now and then, have moved.
    do for (let i = 0; i < 1e5; i += 1) sum += Math.sqrt(i)
    while (meter.read().cpu === before.cpu)
    await turns(3)
    const after = meter.read()
    expect(sum).toBeGreaterThan(0)
    expect(after.cpu).toBeGreaterThan(before.cpu)
    expect(after.busy).toBeGreaterThanOrEqual(before.busy)
    expect(after.idle).toBeGreaterThanOrEqual(before.idle)
  })

  it('gives integer nanoseconds', () => {
    expect(Object.values(meter.read()).every(Number.isSafeInteger)).toBe(true)
  })
})

describe('takeGcPauses', () => {
  it('tells the pauses since the last call', async () => {
    meter.takeGcPauses()
    collectGarbage()
    collectGarbage()
    await turns(10)
    const pauses = meter.takeGcPauses()
    expect(pauses.max).toBeGreaterThan(0)
    expect(pauses.total).toBeGreaterThan(pauses.max)
    expect(Object.values(pauses).every(Number.isSafeInteger)).toBe(true)
    expect(meter.takeGcPauses()).toStrictEqual({ max: 0, total: 0 })
  })

  it('tells nothing more after close', async () => {
    meter.close()
    meter.takeGcPauses()
    collectGarbage()
    await turns(10)
    expect(meter.takeGcPauses()).toStrictEqual({ max: 0, total: 0 })
  })
})
