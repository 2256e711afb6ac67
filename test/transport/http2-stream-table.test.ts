import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Http2Stream, streamOpening } from '../../src/transport/http2-stream.ts'
import { Http2StreamTable } from '../../src/transport/http2-stream-table.ts'

const opening = streamOpening([])
const listener = {
  onSent: () => undefined,
  onHeaders: () => undefined,
  onData: () => undefined,
  onCut: () => undefined,
}

const streamOf = (id: number): Http2Stream => Object.assign(new Http2Stream(listener, opening), { id })

describe('a table of streams', () => {
  it('holds what a map would hold, whatever comes and goes', () => {
    // Ids rise; now and then an old stream stays while thousands pass.
    const step = fc.oneof(
      { weight: 5, arbitrary: fc.record({ do: fc.constant('add'), pick: fc.nat() }) },
      {
        weight: 4,
        arbitrary: fc.record({ do: fc.constantFrom('delete', 'delete oldest', 'miss'), pick: fc.nat() }),
      },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('pass'), pick: fc.nat({ max: 300 }) }) },
    )
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 150 }),
        fc.constantFrom(1, 2 ** 30 + 1, 2 ** 31 - 200_001),
        (steps, firstId) => {
          const table = new Http2StreamTable()
          const map = new Map<number, Http2Stream>()
          let nextId = firstId
          const add = (): void => {
            const stream = streamOf(nextId)
            nextId += 2
            table.add(stream)
            map.set(stream.id, stream)
          }
          const remove = (stream: Http2Stream | undefined): void => {
            if (stream === undefined) return
            table.delete(stream)
            map.delete(stream.id)
          }
          const actions: Readonly<Record<string, (pick: number) => void>> = {
            add,
            delete: (pick) => remove([...map.values()][pick % Math.max(1, map.size)]),
            'delete oldest': () => remove([...map.values()][0]),
            miss: (pick) => table.delete(streamOf(nextId + 2 * (pick % 500))),
            pass: (pick) => {
              for (let passing = 0; passing < pick; passing += 1) {
                add()
                remove([...map.values()].at(-1))
              }
            },
          }
          for (const { do: action, pick } of steps) {
            actions[action]?.(pick)
            expect(table.size).toBe(map.size)
          }
          expect(table.values()).toEqual([...map.values()])
          for (let id = firstId; id < nextId + 4; id += 2) expect(table.get(id)).toBe(map.get(id))
        },
      ),
      { numRuns: 200, seed: 1 },
    )
  })

  it('has no stream 0 and none of the server', () => {
    const table = new Http2StreamTable()
    for (let id = 1; id < 40; id += 2) table.add(streamOf(id))
    for (const id of [0, 2, 4, 38]) expect(table.get(id)).toBeUndefined()
  })

  it('keeps a stream while many others come and go', () => {
    const table = new Http2StreamTable()
    const stream = streamOf(1)
    table.add(stream)
    for (let id = 3; id < 1000; id += 2) {
      const other = streamOf(id)
      table.add(other)
      table.delete(other)
    }
    expect(table.get(1)).toBe(stream)
    table.delete(stream)
    table.delete(stream)
    expect(table.size).toBe(0)
    expect(table.values()).toEqual([])
  })
})
