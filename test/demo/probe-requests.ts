import type { HttpProbe } from './http-client.ts'

/** The models of the differential test; `cached` and `failing` take what `identity_fp32` takes. */
export const models = ['identity_fp32', 'two_inputs', 'strings', 'cached', 'failing'] as const

/** A request that fits `two_inputs`, changed at the top, in its inputs, or in its first input. */
export const twoInputs = (
  change: { readonly top?: object; readonly first?: object; readonly inputs?: readonly object[] } = {},
): object => ({
  inputs: change.inputs ?? [{ ...int32('INPUT0'), ...change.first }, int32('INPUT1')],
  ...change.top,
})

/** An input of 16 integers, 0 to 15. */
export const int32 = (name: string): object => ({
  name,
  datatype: 'INT32',
  shape: [1, 16],
  data: Array.from({ length: 16 }, (_, index) => index),
})

/** A request that fits `identity_fp32`. */
export const sixteenFloats = (change: object = {}): object => ({
  inputs: [{ name: 'INPUT0', datatype: 'FP32', shape: [16], data: Array(16).fill(0.1), ...change }],
})

/** A request that fits `strings`. */
export const twoStrings = (change: object = {}, top: object = {}): object => ({
  inputs: [{ name: 'INPUT0', datatype: 'BYTES', shape: [2], data: ['a', 'ü€"\\\n'], ...change }],
  ...top,
})

/** An inference as JSON. */
export const inferProbe = (model: string, body: object | string): HttpProbe => ({
  method: 'POST',
  path: `/v2/models/${model}/infer`,
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

/** An inference as a JSON header with tensors behind it; `jsonLength` when the header shall lie about it. */
export const binaryProbe = (
  model: string,
  header: object,
  tensors: Uint8Array,
  jsonLength?: string,
): HttpProbe => {
  const json = Buffer.from(JSON.stringify(header))
  return {
    method: 'POST',
    path: `/v2/models/${model}/infer`,
    headers: { 'inference-header-content-length': jsonLength ?? String(json.length) },
    body: Buffer.concat([json, tensors]),
  }
}

/** The inputs of `two_inputs` without data, of so many bytes. */
export const binaryInputs = (first: number, second: number): readonly object[] =>
  [first, second].map((size, index) => ({
    name: `INPUT${index}`,
    datatype: 'INT32',
    shape: [1, 16],
    parameters: { binary_data_size: size },
  }))

/** Bytes that count up from 1, so that no tensor looks like another. */
export const countingBytes = (length: number): Buffer =>
  Buffer.from(Array.from({ length }, (_, index) => (index + 1) % 256))
