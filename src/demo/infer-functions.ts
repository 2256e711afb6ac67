import { type Datatype, elementByteSize } from '../triton/datatype.ts'
import type { Tensor } from '../triton/tensor.ts'
import type { DemoModel, InferFunction } from './demo-model.ts'

/** What a model computes, its named functions bound to the names of its outputs. */
export const inferFunctionOf = (model: DemoModel): InferFunction => {
  const outputNames = model.outputs.map(({ name }) => name)
  switch (model.infer) {
    case 'identity':
      return (inputs) => inputs.map((input, index) => ({ ...input, name: outputNames[index] ?? input.name }))
    case 'sum-difference':
      return sumDifference(outputNames)
    default:
      return model.infer
  }
}

const sumDifference =
  (outputNames: readonly string[]): InferFunction =>
  (inputs) => {
    const [left, right] = inputs
    if (left === undefined || right === undefined) throw new Error('a sum needs two inputs')
    return outputNames.map((name, index) => ({
      ...left,
      name,
      bytes: combine(left, right, index === 0 ? 1 : -1),
    }))
  }

const combine = (left: Tensor, right: Tensor, sign: 1 | -1): Uint8Array => {
  const access = accessOf(left.datatype)
  const size = elementByteSize(left.datatype) ?? 1
  const [a, b] = [viewOf(left.bytes), viewOf(right.bytes)]
  const result = new DataView(new ArrayBuffer(left.bytes.length))
  for (let offset = 0; offset < left.bytes.length; offset += size) {
    access.write(result, offset, access.read(a, offset) + sign * access.read(b, offset))
  }
  return new Uint8Array(result.buffer)
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength)

type Access = {
  readonly read: (view: DataView, offset: number) => number
  readonly write: (view: DataView, offset: number, value: number) => void
}

const accessOf = (datatype: Datatype): Access => {
  switch (datatype) {
    case 'INT32':
      return {
        read: (view, offset) => view.getInt32(offset, true),
        write: (view, offset, value) => view.setInt32(offset, value, true),
      }
    case 'FP32':
      return {
        read: (view, offset) => view.getFloat32(offset, true),
        write: (view, offset, value) => view.setFloat32(offset, value, true),
      }
    default:
      throw new Error(`sums are made of INT32 or FP32, not of ${datatype}`)
  }
}
