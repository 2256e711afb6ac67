import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createInstanceQueue } from '../../src/demo/instance-queue.ts'

describe('createInstanceQueue', () => {
  it('never has more inside than instances, and lets in whoever came first', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 30 }),
        async (instances, turns) => {
          const queue = createInstanceQueue(instances)
          const entered: number[] = []
          let inside = 0
          let most = 0
          await Promise.all(
            turns.map(async (ticks, index) => {
              await queue.enter()
              entered.push(index)
              inside += 1
              most = Math.max(most, inside)
              for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve()
              inside -= 1
              queue.leave()
            }),
          )
          expect(most).toBeLessThanOrEqual(instances)
          expect(entered).toEqual(turns.map((_, index) => index))
          expect(queue.waiting()).toBe(0)
          await queue.idle()
        },
      ),
    )
  })
})
