import { DataType } from './gen/model_config_pb.ts'

/** The element types of the v2 protocol, under the names that travel in requests. */
export type Datatype = keyof typeof facts

// `byteSize` 0: BYTES, whose elements differ in length.
const facts = {
  BOOL: { byteSize: 1, configType: DataType.TYPE_BOOL },
  UINT8: { byteSize: 1, configType: DataType.TYPE_UINT8 },
  UINT16: { byteSize: 2, configType: DataType.TYPE_UINT16 },
  UINT32: { byteSize: 4, configType: DataType.TYPE_UINT32 },
  UINT64: { byteSize: 8, configType: DataType.TYPE_UINT64 },
  INT8: { byteSize: 1, configType: DataType.TYPE_INT8 },
  INT16: { byteSize: 2, configType: DataType.TYPE_INT16 },
  INT32: { byteSize: 4, configType: DataType.TYPE_INT32 },
  INT64: { byteSize: 8, configType: DataType.TYPE_INT64 },
  FP16: { byteSize: 2, configType: DataType.TYPE_FP16 },
  FP32: { byteSize: 4, configType: DataType.TYPE_FP32 },
  FP64: { byteSize: 8, configType: DataType.TYPE_FP64 },
  BF16: { byteSize: 2, configType: DataType.TYPE_BF16 },
  BYTES: { byteSize: 0, configType: DataType.TYPE_STRING },
} as const

/** All fourteen names. */
export const datatypes = Object.keys(facts) as readonly Datatype[]

/** Whether a name is one of the fourteen; configuration spellings (`TYPE_FP32`, `STRING`) are not. */
export const isDatatype = (name: string): name is Datatype => Object.hasOwn(facts, name)

/** Bytes of one element, or undefined for BYTES, whose elements differ in length. */
export const elementByteSize = (datatype: Datatype): number | undefined =>
  datatype === 'BYTES' ? undefined : facts[datatype].byteSize

/** The datatype of a model configuration's `data_type`, or undefined for TYPE_INVALID and numbers of the future. */
export const datatypeOfConfig = (configType: DataType): Datatype | undefined =>
  datatypes.find((datatype) => facts[datatype].configType === configType)

/** Number of elements of a shape without negative dims: 1 for no dims, Infinity beyond 2^53. */
export const elementCount = (shape: readonly number[]): number => {
  if (shape.includes(0)) return 0
  const count = shape.reduce((product, dim) => product * dim, 1)
  return count <= Number.MAX_SAFE_INTEGER ? count : Number.POSITIVE_INFINITY
}

/** A shape for a message: `[2,-1]`. */
export const formatShape = (shape: readonly number[]): string => `[${shape.join(',')}]`
