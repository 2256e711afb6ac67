import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { batchSteps } from '../../src/payload/batch.ts'
import type { InputStep } from '../../src/payload/input-step.ts'
import { modelFixture, tensorSpec } from '../triton/model-fixtures.ts'

const inputs = [
  tensorSpec({ name: 'A', datatype: 'UINT8', dims: [-1] }),
  tensorSpec({ name: 'B', datatype: 'UINT8', optional: true }),
]
const model = modelFixture({ maxBatchSize: 100, inputs })

const step = (values: Readonly<Record<string, readonly number[]>>): InputStep => ({
  where: `step ${JSON.stringify(values)}`,
  inputs: new Map(
    Object.entries(values).map(([name, bytes]) => [
      name,
      { dims: [bytes.length], bytes: Uint8Array.from(bytes) },
    ]),
  ),
})

const batch = (steps: readonly InputStep[], batchSize: number, of = model) =>
  batchSteps(of, steps, batchSize).map(({ inputs: tensors }) => tensors)

describe('batchSteps', () => {
  it('puts the batch dimension in front and the elements one after the other', () => {
    const requests = batch([step({ A: [1, 2] }), step({ A: [3, 4] })], 2)
    expect(requests).toHaveLength(1)
    expect(requests[0]).toMatchObject([{ name: 'A', datatype: 'UINT8', shape: [2, 2] }])
    expect([...requests[0]![0]!.bytes]).toEqual([1, 2, 3, 4])
  })

  it('has no batch dimension for a model that does not batch', () => {
    expect(batch([step({ A: [1, 2] })], 1, modelFixture({ inputs }))[0]?.[0]?.shape).toEqual([2])
    expect(batch([step({ A: [1, 2] })], 1)[0]?.[0]?.shape).toEqual([1, 2])
  })

  it('takes steps in turn, each at least once, and wraps around', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), (count, batchSize) => {
        const steps = Array.from({ length: count }, (_, index) => step({ A: [index] }))
        const sent = batch(steps, batchSize).flatMap((tensors) => [...tensors[0]!.bytes])
        expect(sent.length).toBe(Math.ceil(count / batchSize) * batchSize)
        expect(sent).toEqual(sent.map((_, index) => index % count))
      }),
    )
  })

  it('sends an optional input where every step of the batch has it', () => {
    const [with_, without] = [step({ A: [1], B: [9] }), step({ A: [2] })]
    expect(batch([with_, without], 1).map((tensors) => tensors.map((tensor) => tensor.name))).toEqual([
      ['A', 'B'],
      ['A'],
    ])
    expect(() => batch([with_, without], 2)).toThrow(
      'step {"A":[1],"B":[9]} and step {"A":[2]}, input "B": a batch of 2 needs it in all its steps or in none; the second has none',
    )
  })

  it('refuses unlike shapes in a batch', () => {
    expect(() => batch([step({ A: [1] }), step({ A: [1, 2] })], 2)).toThrow(
      'step {"A":[1]} and step {"A":[1,2]}, input "A": a batch of 2 needs equal shapes, got [1] and [2]',
    )
    expect(() => batch([step({ A: [1] }), step({ A: [3] }), step({ A: [1, 2] })], 3)).toThrow(
      'step {"A":[1]} and step {"A":[1,2]}, input "A": a batch of 3',
    )
    expect(batch([step({ A: [1] }), step({ A: [1, 2] })], 1)).toHaveLength(2)
  })

  it('expects the outputs of all its steps', () => {
    const outputs = (value: number) => new Map([['OUT', { dims: [1], bytes: Uint8Array.of(value) }]])
    const of = modelFixture({
      maxBatchSize: 4,
      inputs,
      outputs: [tensorSpec({ name: 'OUT', datatype: 'UINT8', dims: [-1] })],
    })
    const steps = [1, 2, 3].map((value) => ({ ...step({ A: [value] }), outputs: outputs(value + 10) }))
    expect(
      batchSteps(of, steps, 2).map((request) =>
        request.outputs?.map(({ name, shape, bytes }) => [name, shape, [...bytes]]),
      ),
    ).toEqual([[['OUT', [2, 1], [11, 12]]], [['OUT', [2, 1], [13, 11]]]])
    expect(batchSteps(of, [step({ A: [1] })], 1)[0]).not.toHaveProperty('outputs')
    const odd = {
      ...step({ A: [4] }),
      outputs: new Map([['OUT', { dims: [2], bytes: Uint8Array.of(1, 2) }]]),
    }
    expect(() => batchSteps(of, [steps[0]!, odd], 2)).toThrow(
      'step {"A":[1]} and step {"A":[4]}, output "OUT": a batch of 2 needs equal shapes, got [1] and [2]',
    )
  })

  it('sends a shape tensor once a batch, if its values agree', () => {
    const shaped = modelFixture({
      maxBatchSize: 8,
      inputs: [tensorSpec({ name: 'S', datatype: 'UINT8', dims: [2], shapeTensor: true })],
    })
    const [tensor] = batch([step({ S: [4, 5] }), step({ S: [4, 5] })], 2, shaped)[0]!
    expect(tensor?.shape).toEqual([2])
    expect([...tensor!.bytes]).toEqual([4, 5])
    expect(() => batch([step({ S: [4, 5] }), step({ S: [4, 6] })], 2, shaped)).toThrow(
      'equal values of a shape tensor',
    )
  })
})
