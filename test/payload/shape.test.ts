import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/foundation/failure.ts'
import { batchedShape, checkBatchSize, checkShapeNames, resolveDims } from '../../src/payload/shape.ts'
import { modelFixture, tensorSpec } from '../triton/model-fixtures.ts'

const failureOf = (run: () => unknown): Failure => {
  try {
    run()
  } catch (error) {
    if (error instanceof Failure) return error
  }
  throw new Error('expected a Failure')
}

describe('checkBatchSize', () => {
  it.each([
    [0, 1],
    [8, 1],
    [8, 8],
  ])('max_batch_size %d takes a batch of %d', (maxBatchSize, batchSize) => {
    expect(() => checkBatchSize(modelFixture({ maxBatchSize }), batchSize)).not.toThrow()
  })

  it.each([
    [0, 2, 'batch size 2: model "m" does not batch', /-b 1 /],
    [8, 9, 'batch size 9: model "m" takes batches of at most 8', /-b 8 /],
  ])('max_batch_size %d refuses a batch of %d', (maxBatchSize, batchSize, message, hint) => {
    const failure = failureOf(() => checkBatchSize(modelFixture({ maxBatchSize }), batchSize))
    expect(failure).toMatchObject({ code: 'invalid-option', message })
    expect(failure.hint).toMatch(hint)
  })
})

describe('checkBatchSize, for a sequence model', () => {
  const model = modelFixture({ maxBatchSize: 8, scheduling: 'sequence' })

  it('takes a batch of 1 and refuses a larger one', () => {
    expect(() => checkBatchSize(model, 1)).not.toThrow()
    expect(failureOf(() => checkBatchSize(model, 2))).toMatchObject({
      code: 'invalid-option',
      message: 'batch size 2: model "m" takes sequences, of which a request holds one',
      hint: expect.stringContaining('-b 1'),
    })
  })
})

describe('checkShapeNames', () => {
  const inputs = [tensorSpec({ name: 'A' }), tensorSpec({ name: 'B' })]

  it('takes the names of inputs', () => {
    expect(() => checkShapeNames(inputs, new Map([['B', [1]]]))).not.toThrow()
  })

  it('refuses another name and lists the inputs', () => {
    expect(failureOf(() => checkShapeNames(inputs, new Map([['C', [1]]])))).toMatchObject({
      code: 'invalid-option',
      message: '--shape names "C"; the model\'s inputs are "A", "B"',
    })
  })
})

describe('resolveDims', () => {
  const variable = tensorSpec({ name: 'IN', dims: [3, -1, -1] })

  it('gives the declared dims where none is variable', () => {
    expect(resolveDims(tensorSpec({ name: 'IN', dims: [3, 4] }), new Map())).toEqual([3, 4])
    expect(resolveDims(tensorSpec({ name: 'IN', dims: [] }), new Map())).toEqual([])
  })

  it('takes the given dims where they fit', () => {
    expect(resolveDims(variable, new Map([['IN', [3, 224, 224]]]))).toEqual([3, 224, 224])
    expect(resolveDims(tensorSpec({ name: 'IN', dims: [3] }), new Map([['IN', [3]]]))).toEqual([3])
  })

  it('asks for the option, naming the input and its declared dims', () => {
    expect(failureOf(() => resolveDims(variable, new Map([['OTHER', [1]]])))).toMatchObject({
      code: 'invalid-option',
      message: 'input "IN" has the variable shape [3,-1,-1]',
      hint: 'Give its dims: --shape IN:3,d2,d3',
    })
  })

  it.each([
    [[3, 224]],
    [[4, 1, 1]],
    [[3, 0, 1]],
    [[3, -1, 1]],
    [[3, 1.5, 1]],
    [[3, 2 ** 53, 1]],
    [[1, 3, 2, 2]],
  ])('refuses %j', (given) => {
    expect(failureOf(() => resolveDims(variable, new Map([['IN', given]])))).toMatchObject({
      code: 'invalid-option',
      message: `--shape gives input "IN" the shape ${JSON.stringify(given)}; it is declared as [3,-1,-1]`,
    })
  })
})

describe('batchedShape', () => {
  it('has the batch dimension where the model batches, save for shape tensors', () => {
    const dims = { dims: [3, 4], batchSize: 2 }
    const spec = tensorSpec({ name: 'IN' })
    expect(batchedShape(modelFixture({ maxBatchSize: 8 }), spec, dims)).toEqual([2, 3, 4])
    expect(batchedShape(modelFixture(), spec, { ...dims, batchSize: 1 })).toEqual([3, 4])
    expect(batchedShape(modelFixture({ maxBatchSize: 8 }), { ...spec, shapeTensor: true }, dims)).toEqual([
      3, 4,
    ])
  })
})
