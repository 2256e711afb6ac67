import { once } from 'node:events'
import { type ClientHttp2Session, connect as connectHttp2 } from 'node:http2'
import { connect } from 'node:net'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { create, fromBinary, toBinary } from '@bufbuild/protobuf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseArgv } from '../../src/plan/argv.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { connectServer } from '../../src/transport/connect.ts'
import { grpcFrameOf } from '../../src/transport/grpc-message-reader.ts'
import { encodeLiteralFields } from '../../src/transport/hpack-literal.ts'
import { frameFlag, frameOf, frameType, settingsFrame } from '../../src/transport/http2-frame.ts'
import {
  ModelInferRequestSchema,
  ModelInferResponseSchema,
  ModelStreamInferResponseSchema,
} from '../../src/triton/gen/inference_pb.ts'
import { fastGrpcBody, fastHttpRequest } from './fast-request.ts'
import { type FastTriton, startFastTriton } from './fast-triton-process.ts'
import { runOurs } from './our-run.ts'
import { settledCount } from './server-count.ts'
import { runStart } from './start-run.ts'

let server: FastTriton

beforeAll(async () => {
  server = await startFastTriton()
})

afterAll(() => server.stop())

const modelInfer = '/inference.GRPCInferenceService/ModelInfer'
const modelStreamInfer = '/inference.GRPCInferenceService/ModelStreamInfer'
const cli = join(import.meta.dirname, '../../src/cli/main.ts')

/** A message that asks for a model. */
const messageFor = (modelName: string, bytes = 64): Buffer =>
  grpcFrameOf(
    toBinary(
      ModelInferRequestSchema,
      create(ModelInferRequestSchema, { modelName, rawInputContents: [new Uint8Array(bytes)] }),
    ),
  )

/** The messages of a body that consists of frames of gRPC. */
const messagesIn = (body: Buffer): readonly Buffer[] => {
  const messages: Buffer[] = []
  for (let at = 0; at < body.length; at += 5 + body.readUInt32BE(at + 1)) {
    messages.push(body.subarray(at + 5, at + 5 + body.readUInt32BE(at + 1)))
  }
  return messages
}

const call = async (session: ClientHttp2Session, path: string, pieces: readonly Uint8Array[]) => {
  const stream = session.request({ ':method': 'POST', ':path': path, 'content-type': 'application/grpc' })
  const headers = once(stream, 'response')
  let trailers: Record<string, unknown> = {}
  stream.on('trailers', (found) => {
    trailers = found
  })
  for (const piece of pieces) stream.write(piece)
  stream.end()
  const body = await buffer(stream)
  const [head] = (await headers) as [Record<string, unknown>]
  return { head, messages: messagesIn(body), status: trailers['grpc-status'] ?? head['grpc-status'] }
}

const withSession = async <Result>(
  use: (session: ClientHttp2Session) => Promise<Result>,
): Promise<Result> => {
  const session = connectHttp2(`http://${server.grpcHost}`)
  try {
    return await use(session)
  } finally {
    session.destroy()
  }
}

describe.each(['http', 'grpc'] as const)('the fast responder over %s', (protocol) => {
  const target = () => {
    const url = protocol === 'http' ? server.httpHost : server.grpcHost
    return parsePlan(parseArgv(['-m', 'fast', '-i', protocol, '-u', url], ['analyze'])).target
  }

  it.each([
    ['fast', 16],
    ['large', 150_528],
  ])('tells what a client asks about model %s', async (name, elements) => {
    const control = await connectServer(target())
    try {
      expect(await control.metadata()).toMatchObject({ kind: 'ok', value: { name: 'fast-triton' } })
      expect(await control.isModelReady(name, undefined)).toEqual({ kind: 'ok', value: true })
      expect(await control.model(name, undefined)).toMatchObject({
        kind: 'ok',
        value: {
          name,
          maxBatchSize: 0,
          inputs: [{ name: 'INPUT0', datatype: 'FP32', dims: [elements] }],
          outputs: [{ name: 'OUTPUT0', datatype: 'FP32', dims: [16] }],
        },
      })
      expect(await control.statistics(name, undefined)).toHaveProperty('size', 1)
    } finally {
      await control.close()
    }
  })

  it('does not know another model', async () => {
    const control = await connectServer(target())
    try {
      expect(await control.isModelReady('other', undefined)).toEqual({ kind: 'ok', value: false })
      expect(await control.model('other', undefined)).toMatchObject({ kind: 'refused', why: 'not-found' })
    } finally {
      await control.close()
    }
  })

  it.each([
    ['fast', []],
    ['large', []],
    ['fast', ['--transport=library']],
    ...(protocol === 'grpc' ? [['fast', ['-a', '--streaming']] as const] : []),
  ] as const)('is measured by our program without a fault: %s %j', async (model, more) => {
    const host = protocol === 'http' ? server.httpHost : server.grpcHost
    const args = ['-m', model, '-i', protocol, '-u', host, '--concurrency-range', '4', ...more]
    const run = await runOurs(cli, [...args, '--request-count', '200'], { httpUrl: server.httpUrl, model })
    expect(run.faults).toEqual([])
    for (const metric of ['cpu', 'cpuOfLoad', 'throughput', 'p50', 'p99', 'memory'] as const) {
      expect(run.figures[metric]).toBeGreaterThan(0)
    }
  })
})

describe('the HTTP side of the fast responder', () => {
  it('answers an inference as Triton does, and counts it', async () => {
    const { path, body } = fastHttpRequest()
    const before = await settledCount(server.httpUrl, 'fast')
    const response = await fetch(`${server.httpUrl}${path}`, { method: 'POST', body: Buffer.from(body) })
    const jsonLength = Number(response.headers.get('inference-header-content-length'))
    const answer = Buffer.from(await response.arrayBuffer())
    expect(response.status).toBe(200)
    expect(JSON.parse(answer.subarray(0, jsonLength).toString())).toMatchObject({
      model_name: 'fast',
      outputs: [{ name: 'OUTPUT0', datatype: 'FP32', shape: [16], parameters: { binary_data_size: 64 } }],
    })
    expect(answer.length).toBe(jsonLength + 64)
    expect(await settledCount(server.httpUrl, 'fast')).toBe(before + 1)
  })

  it('tells the moment of the first inference since it watches, on the clock of all processes', async () => {
    const { path, body } = fastHttpRequest()
    const infer = async () => {
      const response = await fetch(`${server.httpUrl}${path}`, { method: 'POST', body: Buffer.from(body) })
      await response.arrayBuffer()
    }
    await infer()
    await server.watch()
    expect(await server.watched()).toBeUndefined()
    const before = process.hrtime.bigint()
    await infer()
    const after = process.hrtime.bigint()
    await infer()
    const at = await server.watched()
    expect(at).toBeGreaterThan(before)
    expect(at).toBeLessThan(after)
  })

  it('answers 404 elsewhere, and closes on what is not HTTP', async () => {
    expect((await fetch(`${server.httpUrl}/v2/health/ready`)).status).toBe(404)
    const [host, port] = server.httpHost.split(':')
    const socket = connect(Number(port), host)
    socket.end('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n')
    expect(await buffer(socket)).toHaveLength(0)
  })
})

describe('the gRPC side of the fast responder', () => {
  it.each([
    ['in one piece', (body: Buffer) => [body]],
    ['byte by byte', (body: Buffer) => Array.from(body, (_, at) => body.subarray(at, at + 1))],
  ])('answers an inference that comes %s, and counts it', async (_, cut) => {
    const before = await settledCount(server.httpUrl, 'fast')
    const { head, messages, status } = await withSession((session) =>
      call(session, modelInfer, cut(Buffer.from(fastGrpcBody()))),
    )
    expect(head).toMatchObject({ ':status': 200, 'content-type': 'application/grpc' })
    expect(status).toBe('0')
    expect(messages).toHaveLength(1)
    const { modelName, outputs, rawOutputContents } = fromBinary(ModelInferResponseSchema, messages[0]!)
    expect(modelName).toBe('fast')
    expect(outputs).toMatchObject([{ name: 'OUTPUT0', datatype: 'FP32', shape: [16n] }])
    expect(rawOutputContents.map(({ length }) => length)).toEqual([64])
    expect(await settledCount(server.httpUrl, 'fast')).toBe(before + 1)
  })

  it('answers many calls at once, each on its stream, also large ones', async () => {
    const names = Array.from({ length: 40 }, (_, place) => (place % 4 === 0 ? 'large' : 'fast'))
    const answers = await withSession((session) =>
      Promise.all(
        names.map((name) => call(session, modelInfer, [messageFor(name, name === 'large' ? 602_112 : 64)])),
      ),
    )
    const answered = answers.map(
      ({ messages }) => fromBinary(ModelInferResponseSchema, messages[0]!).modelName,
    )
    expect(answered).toEqual(names)
  })

  it('answers every message of a stream with one that is marked as final', async () => {
    const before = await settledCount(server.httpUrl, 'fast')
    const message = Buffer.from(fastGrpcBody())
    // Two messages and a half, and then the rest.
    const pieces = [
      Buffer.concat([message, message, message.subarray(0, 40)]),
      Buffer.concat([message.subarray(40), messageFor('large'), messageFor('other')]),
    ]
    const { messages, status } = await withSession((session) => call(session, modelStreamInfer, pieces))
    const read = messages.map((bytes) => fromBinary(ModelStreamInferResponseSchema, bytes))
    expect(read.map(({ inferResponse }) => inferResponse?.modelName)).toEqual([
      ...['fast', 'fast', 'fast', 'large'],
      undefined,
    ])
    expect(read[4]?.errorMessage).toContain('unknown model')
    for (const { inferResponse, errorMessage } of read.slice(0, 4)) {
      expect(errorMessage).toBe('')
      expect(inferResponse?.parameters['triton_final_response']?.parameterChoice).toEqual({
        case: 'boolParam',
        value: true,
      })
    }
    expect(status).toBe('0')
    expect(await settledCount(server.httpUrl, 'fast')).toBe(before + 3)
  })

  it.each([
    ['an unknown model', modelInfer, [messageFor('other')], '5'],
    ['no message', modelInfer, [], '13'],
    ['an unknown RPC', '/inference.GRPCInferenceService/ServerLive', [messageFor('fast')], '12'],
    ['a model whose name is longer', modelInfer, [messageFor('faster')], '5'],
  ])('answers a call with %s without a message', async (_, path, pieces, expected) => {
    const { messages, status } = await withSession((session) => call(session, path, pieces))
    expect({ count: messages.length, status }).toEqual({ count: 0, status: expected })
  })

  it('answers a PING with the same payload', async () => {
    const payload = Buffer.from('12345678')
    const echoed = await withSession(async (session) => {
      await once(session, 'connect')
      return new Promise((resolve) => {
        session.ping(payload, (_error, _duration, answer) => resolve(answer))
      })
    })
    expect(echoed).toEqual(payload)
  })

  it('reads padded frames, priorities and header blocks in several frames', async () => {
    const block = encodeLiteralFields([
      [':method', 'POST'],
      [':scheme', 'http'],
      [':path', modelInfer],
      [':authority', server.grpcHost],
    ])
    const { headers, continuation, data } = frameType
    const { padded, priority, endHeaders, endStream } = frameFlag
    const weight = Buffer.alloc(5)
    const head = Buffer.concat([Uint8Array.of(3), weight, block.subarray(0, 10), Buffer.alloc(3)])
    const body = Buffer.concat([Uint8Array.of(7), fastGrpcBody(), Buffer.alloc(7)])
    const [host, port] = server.grpcHost.split(':')
    const socket = connect(Number(port), host)
    try {
      socket.write('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n')
      socket.write(settingsFrame([]))
      socket.write(frameOf(headers, padded | priority, 1, head))
      socket.write(frameOf(continuation, 0, 1, block.subarray(10, 11)))
      socket.write(frameOf(continuation, endHeaders, 1, block.subarray(11)))
      socket.write(frameOf(data, padded | endStream, 1, body))
      const read: Buffer[] = []
      for await (const chunk of socket) {
        read.push(chunk as Buffer)
        if (Buffer.concat(read).includes('OUTPUT0')) break
      }
      expect(Buffer.concat(read).includes('OUTPUT0')).toBe(true)
    } finally {
      socket.destroy()
    }
  })

  it('closes on a header block that cannot be read', async () => {
    const [host, port] = server.grpcHost.split(':')
    const socket = connect(Number(port), host)
    socket.write('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n')
    socket.write(frameOf(frameType.headers, frameFlag.endHeaders, 1, Uint8Array.of(0x80)))
    await expect(buffer(socket)).resolves.toBeInstanceOf(Buffer)
  })
})

describe('runStart', () => {
  it('gives the time to the first inference', async () => {
    const args = ['-m', 'fast', '-u', server.httpHost, '--request-count', '1']
    const { figures, faults } = await runStart(cli, args, server)
    expect(faults).toEqual([])
    expect(figures.start).toBeGreaterThan(0)
    expect(figures.start).toBeLessThan(60_000)
  })

  it('tells of a program that ends before', async () => {
    const { figures, faults } = await runStart(cli, ['--no-such-option'], server)
    expect(figures).toEqual({})
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(/^ours exited with 3: /)
  })
})
