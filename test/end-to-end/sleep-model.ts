import type { RealTriton } from '../real/triton.ts'

/** Loads the model `sleep` anew with another service time, as a change of the model does. */
export const setSleep = (triton: RealTriton, milliseconds: number): Promise<void> =>
  triton.load('sleep', { config: JSON.stringify(configOf(milliseconds)) })

/** The config of `models/sleep.pbtxt`; the load API takes it whole or not at all. */
const configOf = (milliseconds: number) => ({
  backend: 'python',
  input: [{ name: 'INPUT0', data_type: 'TYPE_FP32', dims: [4] }],
  output: [{ name: 'OUTPUT0', data_type: 'TYPE_FP32', dims: [4] }],
  instance_group: [{ count: 1, kind: 'KIND_CPU' }],
  parameters: { sleep_ms: { string_value: String(milliseconds) } },
})
