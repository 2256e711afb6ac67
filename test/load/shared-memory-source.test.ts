import { describe, expect, it } from 'vitest'
import type { RequestSource } from '../../src/load/request-source.ts'
import type { Stripe } from '../../src/load/stripe.ts'
import { inTurn, sourceOf } from '../../src/load/workload.ts'
import { encodeForSlot, type SharedRequests } from '../../src/payload/shared-requests.ts'
import type { EncodedRequest } from '../../src/triton/infer-request.ts'

const shared: SharedRequests = {
  protocol: 'http',
  slotBytes: 64,
  outputsDescriptor: 0,
  requests: ['a', 'b', 'c'].map((modelName) => ({
    modelName,
    inputs: [],
    outputs: ['OUT'],
    shared: { inputs: new Map(), outputs: new Map([['OUT', { region: 'r', offset: 0, byteSize: 64 }]]) },
  })),
}

const sourceFor = (stripe: Stripe): RequestSource => {
  const workload = {
    ...inTurn(shared.requests.map((_, index) => encodeForSlot(shared, { index, slot: 0 }))),
    shared,
  }
  // As it is handed to a thread.
  return sourceOf(structuredClone(workload), stripe)
}

/** The model and the slot of a request. */
const told = (request: EncodedRequest | undefined): readonly [string, number] => {
  if (request?.protocol !== 'http') throw new Error('no HTTP request')
  const json = JSON.parse(Buffer.from(request.body).toString()) as {
    readonly outputs: readonly { readonly parameters: { readonly shared_memory_offset?: number } }[]
  }
  return [request.path.split('/')[3]!, (json.outputs[0]!.parameters.shared_memory_offset ?? 0) / 64]
}

describe('a source of requests in shared memory', () => {
  it('gives the requests that the other source gives, each in the slot of its lane', () => {
    const source = sourceFor({ index: 0, count: 1 })
    source.begin('closed', 4)
    const sent = [2, 0, 3, 3, 0, 1].map((lane, place) => told(source.next(lane, place, 9)))
    expect(sent).toEqual([
      ['a', 2],
      ['b', 0],
      ['c', 3],
      ['a', 3],
      ['b', 0],
      ['c', 1],
    ])
  })

  it('never gives two lanes of two stripes the same slot', () => {
    const slots = [0, 1, 2].flatMap((index) => {
      const source = sourceFor({ index, count: 3 })
      source.begin('open', 5)
      return [0, 1, 2, 3, 4].map((lane) => told(source.next(lane, 0, 9))[1])
    })
    expect(slots.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 15 }, (_, slot) => slot))
  })

  it('encodes each once', () => {
    const source = sourceFor({ index: 0, count: 1 })
    source.begin('closed', 2)
    const first = source.next(1, 0, 9)
    expect(source.next(1, 3, 9)).toBe(first)
    expect(source.next(0, 3, 9)).not.toBe(first)
    source.begin('closed', 3)
    expect(source.next(1, 3, 9)).toBe(first)
    expect(told(source.next(2, 3, 9))).toEqual(['a', 2])
  })

  it('goes on where there are too many to keep', () => {
    const source = sourceFor({ index: 0, count: 1 })
    const lanes = 11_000
    source.begin('closed', lanes)
    for (let place = 0; place < 3 * lanes; place += 1) source.next(Math.floor(place / 3), place, 9)
    const [once, again] = [source.next(lanes - 1, 0, 9), source.next(lanes - 1, 0, 9)]
    expect(once).not.toBe(again)
    expect([told(once), told(again)]).toEqual([
      ['a', lanes - 1],
      ['a', lanes - 1],
    ])
  })

  it('ends as the other source does', () => {
    const source = sourceFor({ index: 0, count: 1 })
    source.begin('closed', 1)
    expect([source.last(0), source.ended(0, true), source.mark]).toEqual([undefined, false, undefined])
  })
})
