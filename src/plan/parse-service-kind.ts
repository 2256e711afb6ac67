import type { OptionReader } from './raw-options.ts'

/** Kinds of perf_analyzer that are not here: why, and what to do instead. */
const refusedKinds: ReadonlyMap<string, string> = new Map([
  ['torchserve', 'TorchServe has a protocol of its own; serve the model by a Triton server'],
  ['tfserving', 'TensorFlow Serving has a protocol of its own; serve the model by a Triton server'],
  [
    'triton_c_api',
    'it loads the server into the client, which a program without native code cannot; start tritonserver and give its address with -u',
  ],
  [
    'dynamic_grpc',
    'only inference calls are known, no calls of any service; measure a Triton server with -i grpc',
  ],
])

/** The kind of the server. Complains of kinds of servers that are not measured here, each with its reason. */
export const readServiceKind = (read: OptionReader): 'triton' | 'openai' => {
  const text = read.text('service-kind') ?? ''
  const why = refusedKinds.get(text.toLowerCase())
  if (why === undefined) return read.choice('service-kind', ['triton', 'openai'])
  read.complain(`--service-kind: got '${text}', expected triton or openai: ${why}`)
  return 'triton'
}
