import { create, fromBinary, toBinary, toJson } from '@bufbuild/protobuf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DemoModel } from '../../src/demo/demo-model.ts'
import { type DemoServer, startDemoServer } from '../../src/demo/demo-server.ts'
import { monotonicClock } from '../../src/foundation/clock.ts'
import { openChannel } from '../../src/transport/grpc-channel.ts'
import { createGrpcTransport } from '../../src/transport/grpc-transport.ts'
import { exchangeOn } from '../../src/transport/transport.ts'
import { joinBytesElements } from '../../src/triton/bytes-elements.ts'
import { ModelInferRequestSchema, ModelStreamInferResponseSchema } from '../../src/triton/gen/inference_pb.ts'
import { encodeGrpcInfer } from '../../src/triton/grpc-codec.ts'
import type { ResponseExpectation } from '../../src/triton/infer-request.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { targetOf } from '../transport/infer-answer.ts'

const venv = await requireReal()

const elementOf = (text: string): Uint8Array => joinBytesElements([Buffer.from(text)])

/** The model `words` of the real server's, as far as it is asked here. */
const words: DemoModel = {
  name: 'words',
  inputs: [{ name: 'text_input', datatype: 'BYTES', dims: [1] }],
  outputs: [{ name: 'text_output', datatype: 'BYTES', dims: [1] }],
  infer: 'identity',
  stream: ([input]) => {
    const text = Buffer.from(input!.bytes.subarray(4)).toString()
    if (text.startsWith('^')) throw new Error(text.slice(1))
    return text
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => {
        if (word.startsWith('~')) return { pauseMs: Number(word.slice(1)) }
        if (word.startsWith('!')) return { error: word.slice(1) }
        return { outputs: [{ name: 'text_output', datatype: 'BYTES', shape: [1], bytes: elementOf(word) }] }
      })
  },
}

const numbers: DemoModel = {
  name: 'numbers',
  inputs: [{ name: 'X', datatype: 'INT32', dims: [1] }],
  outputs: [{ name: 'Y', datatype: 'INT32', dims: [1] }],
  infer: 'identity',
}

const requestOf = (
  text: string,
  { model = 'words', input = 'text_input', wantsEnd = true } = {},
): Uint8Array =>
  encodeGrpcInfer({
    modelName: model,
    id: '7',
    inputs: [{ name: input, datatype: 'BYTES', shape: [1], bytes: elementOf(text) }],
    outputs: [],
    ...(wantsEnd ? { emptyFinalResponse: true } : {}),
  }).message

/** The messages that come for a request within a short time. */
const messagesFor = async (host: string, request: Uint8Array): Promise<readonly unknown[]> => {
  const channel = openChannel(targetOf('grpc', host, { streaming: true }))
  const messages: unknown[] = []
  const stream = channel.stream({
    rpc: 'ModelStreamInfer',
    onMessage: (message) =>
      messages.push(
        toJson(ModelStreamInferResponseSchema, fromBinary(ModelStreamInferResponseSchema, message)),
      ),
    onEnd: () => messages.push('end of the stream'),
  })
  stream.send(request)
  await new Promise((resolve) => setTimeout(resolve, 300))
  stream.cancel()
  channel.close()
  return messages
}

describe('ModelStreamInfer of the demo server', () => {
  let demo: DemoServer
  let real: RealTriton

  beforeAll(async () => {
    demo = await startDemoServer({ models: [words, numbers] })
    if (venv !== undefined) real = await startTriton({ models: ['words'] })
  })
  afterAll(async () => {
    await demo.close()
    await real?.stop()
  })

  describe.runIf(venv !== undefined)('beside the real one', () => {
    it.each([
      { name: 'many responses', request: requestOf('a b c') },
      { name: 'many responses without a wish for the end', request: requestOf('a b c', { wantsEnd: false }) },
      { name: 'no response', request: requestOf('') },
      { name: 'no response without a wish for the end', request: requestOf('', { wantsEnd: false }) },
      { name: 'a pause', request: requestOf('a ~20 b') },
      { name: 'an error first', request: requestOf('!bad') },
      { name: 'an error between responses', request: requestOf('a !bad b') },
      { name: 'an unknown model', request: requestOf('a', { model: 'none' }) },
    ])('answers the same messages: $name', async ({ request }) => {
      expect(await messagesFor(demo.grpcHost, request)).toEqual(await messagesFor(real.grpcHost, request))
    })

    it.each([
      { name: 'thrown by the model', request: requestOf('^thrown') },
      { name: 'of the input', request: requestOf('a', { input: 'other' }) },
    ])('answers an error $name with other words, and otherwise the same', async ({ request }) => {
      const withoutWords = (messages: readonly unknown[]) =>
        messages.map((message) => ({ ...(message as object), errorMessage: 'words' }))
      const answers = withoutWords(await messagesFor(demo.grpcHost, request))
      expect(answers).toHaveLength(1)
      expect(answers).toEqual(withoutWords(await messagesFor(real.grpcHost, request)))
    })

    it('refuses a unary call as the real one does', async () => {
      const statusOf = (host: string) =>
        new Promise((resolve) => {
          const channel = openChannel(targetOf('grpc', host))
          channel.call({
            rpc: 'ModelInfer',
            message: requestOf('a'),
            timeoutMs: 5000,
            onEnd: (end) => {
              channel.close()
              resolve(end.kind === 'failed' ? [end.error?.code, end.error?.details] : end.kind)
            },
          })
        })
      expect(await statusOf(demo.grpcHost)).toEqual(await statusOf(real.grpcHost))
    })
  })

  it('serves our client, faults included', async () => {
    const expectation: ResponseExpectation = {
      modelName: 'words',
      outputs: [{ name: 'text_output', datatype: 'BYTES', dims: [1], optional: false, shapeTensor: false }],
      decoupled: true,
    }
    const target = targetOf('grpc', demo.grpcHost, { streaming: true })
    const transport = createGrpcTransport({ target, clock: monotonicClock, expectation })
    const ask = async (text: string) => {
      const { check, responseTimes } = await exchangeOn(transport, 0, {
        protocol: 'grpc',
        message: requestOf(text),
      })
      return [check.ok ? 'ok' : check.text, responseTimes?.length]
    }
    try {
      await transport.open(1)
      expect(await ask('a b c')).toEqual(['ok', 3])
      expect(await ask('')).toEqual(['ok', 0])
      expect(await ask('a !bad b')).toEqual(['bad', 2])
      demo.setFault('words', { kind: 'error', status: 503, text: 'full' })
      expect(await ask('a')).toEqual(['full', 0])
      demo.clearFaults()
      expect(await ask('a')).toEqual(['ok', 1])
    } finally {
      await transport.close()
    }
  })

  it('answers a model that answers once with one last response', async () => {
    const request = toBinary(
      ModelInferRequestSchema,
      create(ModelInferRequestSchema, {
        modelName: 'numbers',
        inputs: [{ name: 'X', datatype: 'INT32', shape: [1n] }],
        rawInputContents: [Buffer.alloc(4)],
      }),
    )
    expect(await messagesFor(demo.grpcHost, request)).toMatchObject([
      { inferResponse: { modelName: 'numbers', parameters: { triton_final_response: { boolParam: true } } } },
    ])
  })
})
