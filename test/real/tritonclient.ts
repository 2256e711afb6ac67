// The bytes tritonclient (Python) sends for a request: what our own encoders are checked against.
import { spawn } from 'node:child_process'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pythonVenv, venvEnvironment } from './python.ts'

/** A region of registered shared memory in the place of data. */
export type CapturedRegion = { readonly region: string; readonly byteSize: number; readonly offset?: number }

/**
 * An input tensor. `data`: its elements, flat, in row-major order (integers beyond 2^53, NaN and infinities as text), or its
 * raw bytes. `binary` (HTTP only, default true): as raw bytes behind the JSON.
 */
export type CapturedInput = {
  readonly name: string
  readonly datatype: string
  readonly shape: readonly number[]
  readonly data?: readonly (number | string | boolean)[] | { readonly base64: string }
  readonly binary?: boolean
  readonly sharedMemory?: CapturedRegion
}

/** A requested output. `binary` is HTTP's and true by default. */
export type CapturedOutput = {
  readonly name: string
  readonly binary?: boolean
  readonly classCount?: number
  readonly sharedMemory?: CapturedRegion
}

/** One inference request, in the terms of `InferenceServerClient.infer`; the compressions are HTTP's. */
export type CapturedRequest = {
  readonly model: string
  readonly modelVersion?: string
  readonly inputs: readonly CapturedInput[]
  readonly outputs?: readonly CapturedOutput[]
  readonly id?: string
  readonly sequenceId?: number | string
  readonly sequenceStart?: boolean
  readonly sequenceEnd?: boolean
  readonly priority?: number
  readonly timeoutUs?: number
  readonly parameters?: Readonly<Record<string, string | number | boolean>>
  readonly requestCompression?: 'gzip' | 'deflate'
  readonly responseCompression?: 'gzip' | 'deflate'
}

/** A POST as it went out. `jsonSize`: the length of the JSON before the binary data; undefined where all is JSON. */
export type CapturedPost = {
  readonly path: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Buffer
  readonly jsonSize: number | undefined
}

/** What tritonclient.http posts for this request. Rejects with the client's own complaint. */
export async function captureHttp(request: CapturedRequest): Promise<CapturedPost> {
  const { path, headers, body } = await call('http', request)
  const size = headers!.find(([name]) => name.toLowerCase() === 'inference-header-content-length')
  const jsonSize = size === undefined ? undefined : Number(size[1])
  return { path: path!, headers: headers!, body: Buffer.from(body, 'base64'), jsonSize }
}

/** The serialized ModelInferRequest that tritonclient.grpc sends. Parameters come in no fixed order. */
export async function captureGrpc(request: CapturedRequest): Promise<Buffer> {
  const { body } = await call('grpc', request)
  return Buffer.from(body, 'base64')
}

type Answer = {
  readonly body: string
  readonly path?: string
  readonly headers?: readonly (readonly [string, string])[]
}

type Client = {
  readonly requests: Socket
  readonly responses: Socket
  readonly lines: AsyncIterator<string>
}

let client: Promise<Client> | undefined
let previous: Promise<unknown> = Promise.resolve()

/** Answers come in the order of the calls, so each call waits for the one before. */
function call(protocol: 'http' | 'grpc', request: CapturedRequest): Promise<Answer> {
  const answer = previous.then(() => exchange(protocol, request))
  previous = answer.catch(() => undefined)
  return answer
}

async function exchange(protocol: 'http' | 'grpc', request: CapturedRequest): Promise<Answer> {
  client ??= startClient()
  const { requests, responses, lines } = await client
  responses.ref()
  requests.write(`${JSON.stringify({ protocol, request })}\n`)
  const line = await lines.next()
  responses.unref()
  if (line.done === true) throw new Error('the tritonclient process ended; what it said is above')
  const answer = JSON.parse(line.value) as Answer | { readonly error: string }
  if ('error' in answer) throw new Error(`tritonclient: ${answer.error}`)
  return answer
}

/** One process for all calls of this test process; it ends with it, since its stdin does, and does not keep it alive. */
async function startClient(): Promise<Client> {
  const venv = await pythonVenv()
  if (venv === undefined) throw new Error('no Python environment for tritonclient: see requireReal()')
  const script = join(import.meta.dirname, 'tritonclient_capture.py')
  const child = spawn(venv.python, ['-I', script], {
    env: venvEnvironment(venv),
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  // Pipes of a child process are sockets.
  const [requests, responses] = [child.stdin as unknown as Socket, child.stdout as unknown as Socket]
  for (const handle of [child, requests, responses]) handle.unref()
  return { requests, responses, lines: createInterface(responses)[Symbol.asyncIterator]() }
}
