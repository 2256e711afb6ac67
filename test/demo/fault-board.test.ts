import { describe, expect, it } from 'vitest'
import type { FaultSchedule } from '../../src/demo/fault.ts'
import { createFaultBoard } from '../../src/demo/fault-board.ts'
import { seededRandom } from '../../src/foundation/random.ts'
import { virtualClock } from './virtual-clock.ts'

const start = () => {
  const { clock, run } = virtualClock()
  return { ...createFaultBoard({ clock, random: seededRandom(11) }), clock, run }
}

const pattern = (when: FaultSchedule | undefined, inferences: number): string => {
  const board = start()
  board.setForModel('m', { kind: 'reset', ...(when === undefined ? {} : { when }) })
  return Array.from({ length: inferences }, () => (board.strike('m') === undefined ? '.' : 'X')).join('')
}

describe('strike', () => {
  it.each<[FaultSchedule | undefined, string]>([
    [undefined, 'XXXXXX'],
    [{ every: 3 }, '..X..X'],
    [{ after: 2 }, '..XXXX'],
    [{ after: 1, every: 2 }, '..X.X.'],
    [{ times: 2 }, 'XX....'],
    [{ after: 1, every: 2, times: 1 }, '..X...'],
    [{ share: 0 }, '......'],
    [{ share: 1 }, 'XXXXXX'],
  ])('with %j hits %s', (when, expected) => {
    expect(pattern(when, expected.length)).toBe(expected)
  })

  it('hits a share at random', () => {
    const hits = [...pattern({ share: 0.25 }, 4_000)].filter((mark) => mark === 'X').length
    // Five standard deviations of the binomial.
    expect(Math.abs(hits - 1_000)).toBeLessThan(5 * Math.sqrt(4_000 * 0.25 * 0.75))
  })

  it('hits one model, or any when set for the server', () => {
    const board = start()
    board.setForModel('m', { kind: 'reset' })
    expect(board.strike('other')).toBeUndefined()
    board.setForServer({ kind: 'wrong-shape' })
    expect(board.strike('other')).toEqual({ kind: 'wrong-shape' })
    expect(board.strike('m')).toEqual({ kind: 'reset' })
  })

  it('is anew for a fault of a kind that was set, and over after clear', () => {
    const board = start()
    board.setForModel('m', { kind: 'reset', when: { times: 1 } })
    expect([board.strike('m'), board.strike('m')]).toEqual([expect.anything(), undefined])
    board.setForModel('m', { kind: 'reset', when: { times: 1 } })
    expect(board.strike('m')).toBeDefined()
    board.setForModel('m', { kind: 'reset' })
    board.clear()
    expect(board.strike('m')).toBeUndefined()
  })

  it('never gives faults that are not of inferences', () => {
    const board = start()
    board.setForModel('m', { kind: 'loading' })
    board.setForServer({ kind: 'html' })
    expect(board.strike('m')).toBeUndefined()
    expect([board.isLoading('m'), board.isLoading('other')]).toEqual([true, false])
    expect([board.find('html'), board.find('hang')]).toEqual([{ kind: 'html' }, undefined])
  })
})

describe('a time', () => {
  it('ends a fault by itself', async () => {
    const board = start()
    board.setForModel('m', { kind: 'loading', forMs: 10 })
    board.setForServer({ kind: 'not-ready', forMs: 20 })
    const state = () => [board.isLoading('m'), board.find('not-ready') !== undefined]
    expect(state()).toEqual([true, true])
    void board.clock.sleep(10)
    await board.run()
    expect(state()).toEqual([false, true])
    void board.clock.sleep(10)
    await board.run()
    expect(state()).toEqual([false, false])
  })
})
