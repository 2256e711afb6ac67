// tritonclient (Python) is the oracle: our requests must be the bytes it sends for the same tensors.
import { fromBinary, toJson } from '@bufbuild/protobuf'
import { describe, expect, it } from 'vitest'
import { type Datatype, datatypes, elementCount } from '../../src/triton/datatype.ts'
import { encodeValues } from '../../src/triton/element-values.ts'
import { ModelInferRequestSchema } from '../../src/triton/gen/inference_pb.ts'
import { encodeGrpcInfer } from '../../src/triton/grpc-codec.ts'
import type { InferRequest } from '../../src/triton/infer-request.ts'
import { parseJson } from '../../src/triton/json.ts'
import { hasNoJson } from '../../src/triton/json-tensor.ts'
import { encodeRestInfer } from '../../src/triton/rest-codec.ts'
import { requireReal } from '../real/python.ts'
import { type CapturedRequest, captureGrpc, captureHttp } from '../real/tritonclient.ts'

type Value = number | bigint | string | boolean

/** Limits and odd values of every type; BF16 only with values it holds, for tritonclient cuts where we round. */
const interesting: Readonly<Record<Datatype, readonly Value[]>> = {
  BOOL: [true, false, false, true],
  UINT8: [0, 1, 127, 255],
  UINT16: [0, 1, 256, 65535],
  UINT32: [0, 1, 65536, 4294967295],
  UINT64: [0, 1, 9007199254740993n, 18446744073709551615n],
  INT8: [-128, -1, 0, 127],
  INT16: [-32768, -1, 256, 32767],
  INT32: [-2147483648, -1, 65536, 2147483647],
  INT64: [-9223372036854775808n, -1, 9007199254740993n, 9223372036854775807n],
  FP16: [0.1, -65504, 6e-8, Number.POSITIVE_INFINITY, 1 + 3 * 2 ** -11, 65519],
  FP32: [0.1, -3.4e38, 1e-45, Number.NEGATIVE_INFINITY],
  FP64: [0.1, -1.7e308, 5e-324, Number.POSITIVE_INFINITY],
  BF16: [1, -0.15625, 2 ** 100, 2 ** -120],
  BYTES: ['', 'a b', 'é😀\n"\\', 'x'.repeat(300)],
}

const shapes: readonly (readonly number[])[] = [[1], [4], [2, 3], [1, 2, 1, 2], [1, 0, 3]]

const tensorOf = (
  name: string,
  datatype: Datatype,
  shape: readonly number[],
  palette: readonly Value[] = interesting[datatype],
) => {
  const values = Array.from({ length: elementCount(shape) }, (_, index) => palette[index % palette.length]!)
  const bytes = encodeValues(datatype, values)
  if (!(bytes instanceof Uint8Array)) throw new Error(`${bytes.got} is not ${bytes.expected}`)
  return {
    ours: { name, datatype, shape, bytes },
    theirs: { name, datatype, shape, data: values.map(asJson) },
  }
}

/** As the capture takes what JSON cannot hold: as text. */
const asJson = (value: Value): number | string | boolean =>
  typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value)) ? String(value) : value

type Case = { readonly ours: InferRequest; readonly theirs: CapturedRequest }

const requestOf = (
  tensors: readonly ReturnType<typeof tensorOf>[],
  {
    outputs,
    ...more
  }: { readonly outputs: readonly string[]; readonly id?: string; readonly modelVersion?: string },
): Case => ({
  ours: { modelName: 'model.1', ...more, inputs: tensors.map((tensor) => tensor.ours), outputs },
  theirs: {
    model: 'model.1',
    ...more,
    inputs: tensors.map((tensor) => tensor.theirs),
    outputs: outputs.map((name) => ({ name })),
  },
})

/** The first of them at the beginning of its region, where no offset is sent. */
const placeOf = (names: readonly string[], name: string) =>
  names.includes(name) ? { region: 'a.region', byteSize: 4096, offset: names.indexOf(name) * 64 } : undefined

const inSharedMemory = (
  { ours, theirs }: Case,
  { inputs, outputs }: { readonly inputs: readonly string[]; readonly outputs: readonly string[] },
): Case => {
  const placed = (names: readonly string[]) => new Map(names.map((name) => [name, placeOf(names, name)!]))
  const refer = <Named extends { readonly name: string }>(names: readonly string[], one: Named) => {
    const place = placeOf(names, one.name)
    return place === undefined ? one : { ...one, data: undefined, sharedMemory: place }
  }
  return {
    ours: { ...ours, shared: { inputs: placed(inputs), outputs: placed(outputs) } },
    theirs: {
      ...theirs,
      inputs: theirs.inputs.map((input) => refer(inputs, input)),
      outputs: (theirs.outputs ?? []).map((output) => refer(outputs, output)),
    },
  }
}

/** As JSON, whose text may differ where it means the same: 1 and 1.0. */
const expectSameJson = async ({ ours, theirs }: Case): Promise<void> => {
  const sent = await captureHttp({
    ...theirs,
    inputs: theirs.inputs.map((input) => ({ ...input, binary: false })),
    outputs: (theirs.outputs ?? []).map((output) => ({ ...output, binary: false })),
  })
  const encoded = encodeRestInfer({ ...ours, formats: { input: 'json', output: 'json' } })
  expect(sent.jsonSize).toBeUndefined()
  expect(encoded).toMatchObject({ path: sent.path, isAllJson: true, jsonByteLength: encoded.body.length })
  const read = (body: Uint8Array) => parseJson(Buffer.from(body).toString())
  expect(read(encoded.body)).toEqual(read(sent.body))
}

const expectSameHttp = async ({ ours, theirs }: Case): Promise<void> => {
  const sent = await captureHttp(theirs)
  const encoded = encodeRestInfer(ours)
  expect(encoded.path).toBe(sent.path)
  const header = (body: Uint8Array, length: number): string =>
    Buffer.from(body.subarray(0, length)).toString()
  // Where all of the body is JSON tritonclient does not say how long that is.
  const sentSize = sent.jsonSize ?? sent.body.length
  expect(header(encoded.body, encoded.jsonByteLength)).toBe(
    // It says of outputs in shared memory that they are not in the response, which the server does not ask; its C++ sister does not.
    header(sent.body, sentSize).replaceAll('"binary_data":false,', ''),
  )
  const tensors = (body: Uint8Array, from: number): string => Buffer.from(body.subarray(from)).toString('hex')
  expect(tensors(encoded.body, encoded.jsonByteLength)).toBe(tensors(sent.body, sentSize))
}

/** Protobuf leaves the order of fields and of a map's entries open, so both sides are compared as what they say. */
const expectSameGrpc = async ({ ours, theirs }: Case): Promise<void> => {
  const said = (message: Uint8Array): unknown =>
    toJson(ModelInferRequestSchema, fromBinary(ModelInferRequestSchema, message))
  expect(said(encodeGrpcInfer(ours).message)).toEqual(said(await captureGrpc(theirs)))
}

const venv = await requireReal()

describe.runIf(venv !== undefined)('what tritonclient sends', () => {
  it.each(datatypes)('%s tensors of several shapes', async (datatype) => {
    for (const shape of shapes) {
      const request = requestOf([tensorOf('IN', datatype, shape)], { outputs: ['OUT'] })
      await expectSameHttp(request)
      await expectSameGrpc(request)
    }
  })

  it.each(datatypes.filter((datatype) => !hasNoJson(datatype)))('%s tensors as JSON', async (datatype) => {
    for (const shape of shapes) {
      const palette = interesting[datatype].filter(
        (value) => Math.abs(Number(value)) !== Number.POSITIVE_INFINITY,
      )
      await expectSameJson(requestOf([tensorOf('IN', datatype, shape, palette)], { outputs: ['OUT'] }))
    }
  })

  const two = [tensorOf('INPUT0', 'FP32', [2, 2]), tensorOf('INPUT1', 'BYTES', [2, 1])]
  it.each<[string, Case]>([
    ['two inputs and outputs', requestOf(two, { outputs: ['OUTPUT0', 'OUTPUT1'] })],
    ['an id', requestOf(two, { outputs: ['OUTPUT0'], id: 'request "7"\\' })],
    ['a version', requestOf(two, { outputs: ['OUTPUT0'], modelVersion: '3' })],
    ['an id and a version', requestOf(two, { outputs: ['OUTPUT0'], id: '1', modelVersion: '12' })],
    ['no output named', requestOf(two, { outputs: [] })],
    [
      'names beyond ASCII',
      requestOf([tensorOf('entrée/\u007f\u001f😀', 'INT8', [1])], {
        outputs: ['\\u00e9 sortie\u2028'],
        id: 'ü',
      }),
    ],
  ])('%s', async (_what, request) => {
    await expectSameHttp(request)
    await expectSameGrpc(request)
  })

  it.each<[string, readonly string[], readonly string[]]>([
    ['everything in shared memory', ['INPUT0', 'INPUT1'], ['OUTPUT0', 'OUTPUT1']],
    ['inputs in shared memory', ['INPUT0', 'INPUT1'], []],
    ['outputs in shared memory', [], ['OUTPUT0', 'OUTPUT1']],
    ['one of two in shared memory', ['INPUT1'], ['OUTPUT1']],
  ])('%s', async (_what, inputs, outputs) => {
    const request = inSharedMemory(requestOf(two, { outputs: ['OUTPUT0', 'OUTPUT1'] }), { inputs, outputs })
    await expectSameHttp(request)
    await expectSameGrpc(request)
  })
})
