// The same bytes through our own framing and through the gRPC library, which must bring back the same.
import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { DemoModel } from '../../src/demo/demo-model.ts'
import { type DemoServer, startDemoServer } from '../../src/demo/demo-server.ts'
import { joinBytesElements } from '../../src/triton/bytes-elements.ts'
import { type Datatype, datatypes, elementByteSize, elementCount } from '../../src/triton/datatype.ts'
import { encodeGrpcInfer } from '../../src/triton/grpc-codec.ts'
import type { Tensor } from '../../src/triton/tensor.ts'
import { block, data, headers, reset, settings } from '../fakes/http2-bytes.ts'
import { identityName } from '../real/model-repository.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { type Answer, type Asker, libraryAsker, ourAsker } from './grpc-askers.ts'
import { oddities } from './http2-oddities.ts'
import { goodFrame } from './infer-answer.ts'
import { closeAll, goodHead, headBlock, ok, rawServer } from './raw-exchange.ts'

const venv = await requireReal()

const texts = ['', 'a', 'h\u{e4}llo \u{1f600}', 'with\0nul', 'x'.repeat(2000)]

const tensor = (datatype: Datatype, shape: readonly number[], name = 'INPUT0'): Tensor => {
  const count = elementCount(shape)
  const size = elementByteSize(datatype)
  const bytes =
    size === undefined
      ? joinBytesElements(Array.from({ length: count }, (_, at) => Buffer.from(texts[at % texts.length]!)))
      : // A BOOL is 0 or 1, and anything else takes any bytes.
        Buffer.from(
          Array.from({ length: count * size }, (_, at) =>
            datatype === 'BOOL' ? at % 2 : (at * 37 + 129) % 256,
          ),
        )
  return { name, datatype, shape, bytes }
}

/** A model for each takes a while to load. */
const someDatatypes = ['BOOL', 'INT64', 'FP16', 'FP32', 'BYTES'] as const

type Question = { readonly name: string; readonly message: Uint8Array }

const question = (name: string, modelName: string, inputs: readonly Tensor[], id = ''): Question => ({
  name,
  message: encodeGrpcInfer({ modelName, id, inputs, outputs: ['OUTPUT0'] }).message,
})

/** Large messages as what can be compared at a glance. */
const fingerprint = ({ message, check }: Answer): object => ({
  bytes: message?.length,
  hash: message === undefined ? undefined : createHash('sha256').update(message).digest('hex'),
  check,
})

const both = async (host: string, streaming: boolean, messages: readonly Uint8Array[]) => {
  const askAll = async (asker: Asker): Promise<readonly Answer[]> => {
    const answers: Answer[] = []
    for (const message of messages) answers.push(await asker.ask(message))
    asker.close()
    return answers
  }
  const library = await askAll(libraryAsker(host, streaming))
  const ours = await askAll(ourAsker(host, streaming))
  expect(ours.map(fingerprint)).toEqual(library.map(fingerprint))
  return ours
}

const failures = (answers: readonly Answer[]): readonly string[] =>
  answers.flatMap(({ check }) => (check.ok ? [] : [check.text]))

describe('against the embedded server', () => {
  let server: DemoServer

  beforeAll(async () => {
    const identity = (name: string, datatype: Datatype): DemoModel => ({
      name,
      inputs: [{ name: 'INPUT0', datatype, dims: [-1] }],
      outputs: [{ name: 'OUTPUT0', datatype, dims: [-1] }],
      infer: 'identity',
    })
    server = await startDemoServer({ models: datatypes.map((datatype) => identity(datatype, datatype)) })
  })

  afterAll(() => server.close())

  it.each(datatypes)('a %s tensor comes back the same', async (datatype) => {
    const asked = [1, 7, 300].map((count) =>
      question('', datatype, [tensor(datatype, [count])], String(count)),
    )
    const answers = await both(
      server.grpcHost,
      false,
      asked.map(({ message }) => message),
    )
    expect(failures(answers)).toEqual([])
  })

  it('602,112 bytes come back the same, again and again', async () => {
    const { message } = question('', 'FP32', [tensor('FP32', [150_528])])
    const answers = await both(server.grpcHost, false, [message, message, message])
    expect(failures(answers)).toEqual([])
    expect(answers[2]!.message!.length).toBeGreaterThan(602_112)
  })

  it('errors have the same status and text', async () => {
    server.setFault('INT8', { kind: 'error', status: 503, text: 'caf\u{e9} 100% \u{1f600}\nfull' })
    server.setFault('INT16', { kind: 'short-body' })
    const answers = await both(server.grpcHost, false, [
      question('', 'nobody', [tensor('FP32', [1])]).message,
      question('', 'FP32', [tensor('INT32', [1])]).message,
      question('', 'FP32', []).message,
      Buffer.from('no request at all'),
      Buffer.alloc(0),
      question('', 'INT8', [tensor('INT8', [1])]).message,
      question('', 'INT16', [tensor('INT16', [1])]).message,
    ])
    server.clearFaults()
    expect(failures(answers).length).toBe(6)
    expect(failures(answers)[5]).toBe('UNAVAILABLE: caf\u{e9} 100% \u{1f600}\nfull')
  })

  it('a stream is answered the same', async () => {
    const answers = await both(server.grpcHost, true, [question('', 'FP32', [tensor('FP32', [1])]).message])
    expect(answers).toHaveLength(1)
    expect(failures(answers)).toEqual([])
  })
})

describe.runIf(venv !== undefined)('against a real Triton', () => {
  let server: RealTriton

  beforeAll(async () => {
    const identities = someDatatypes.map(identityName)
    server = await startTriton({ models: [...identities, 'strings', 'two_inputs', 'variable', 'failing'] })
  })

  afterAll(() => server?.stop())

  const good: readonly Question[] = [
    ...someDatatypes.map((datatype) => question(datatype, identityName(datatype), [tensor(datatype, [16])])),
    question('strings', 'strings', [tensor('BYTES', [700])], 'an id'),
    question('two inputs', 'two_inputs', [
      tensor('INT32', [8, 16]),
      { ...tensor('INT32', [8, 16]), name: 'INPUT1' },
    ]),
    question('602,112 bytes', 'variable', [tensor('FP32', [2, 75_264])]),
    question('one element', 'variable', [tensor('FP32', [1, 1])]),
  ]
  const bad: readonly Question[] = [
    question('unknown model', 'nobody', [tensor('FP32', [16])]),
    question('failing', 'failing', [tensor('FP32', [16])], 'an id'),
    question('wrong datatype', 'identity_fp32', [tensor('INT32', [16])]),
    question('no input', 'identity_fp32', []),
    { name: 'no request', message: Buffer.alloc(0) },
  ]

  it('unary calls bring back the same', async () => {
    const answers = await both(
      server.grpcHost,
      false,
      [...good, ...bad].map(({ message }) => message),
    )
    expect(answers.map(({ check }) => check.ok)).toEqual([...good.map(() => true), ...bad.map(() => false)])
  })

  it('an error text that ends with a space is there, though the library loses it', async () => {
    const { message } = question('', 'identity_fp32', [tensor('FP32', [3])])
    const [ours, library] = [ourAsker, libraryAsker].map((asker) => asker(server.grpcHost, false))
    expect((await ours!.ask(message)).check).toMatchObject({
      failure: 'server-error',
      text: expect.stringMatching(/^INVALID_ARGUMENT: .*Expected \[16\], got \[3\]\. $/),
    })
    expect((await library!.ask(message)).check).toMatchObject({
      failure: 'server-error',
      text: expect.stringMatching(/^INVALID_ARGUMENT: /),
    })
    ours!.close()
    library!.close()
  })

  it('streams bring back the same', async () => {
    const answers = await both(
      server.grpcHost,
      true,
      [...good, ...bad, ...good].map(({ message }) => message),
    )
    // Errors are messages here, and leave the stream open.
    expect(answers.every(({ check }) => check.ok)).toBe(true)
  })

  it('bytes that are no request end a stream with the same status', async () => {
    const answers = await both(server.grpcHost, true, [
      good[0]!.message,
      Buffer.from('no request at all'),
      good[0]!.message,
    ])
    expect(answers.map(({ check }) => check.ok)).toEqual([true, false, true])
  })
})

describe('against a peer that speaks by hand', () => {
  afterEach(closeAll)

  /** What both make of these bytes, each on a connection of its own. */
  const hearBoth = async (
    answer: (id: number) => readonly Buffer[],
    greeting = settings(),
  ): Promise<{ readonly ours: Answer; readonly library: Answer }> => {
    const server = await rawServer({
      greeting,
      onCall: ({ connection, streamId }) => connection.send(...answer(streamId)),
    })
    const ask = async (asker: Asker): Promise<Answer> => {
      const patience = setTimeout(() => {
        for (const { socket } of server.connections) socket.destroy()
      }, 300)
      const answered = await asker.ask(Buffer.from('a request'))
      clearTimeout(patience)
      asker.close()
      return answered
    }
    return {
      ours: await ask(ourAsker(server.host, false)),
      library: await ask(libraryAsker(server.host, false)),
    }
  }

  const common = oddities.filter(({ check, isRefusedByNode }) => check === undefined && !isRefusedByNode)

  it.each(common)('$name', async ({ answer, greeting }) => {
    const { ours, library } = await hearBoth(answer, greeting)
    expect(fingerprint(ours)).toEqual(fingerprint(library))
    expect(ours.check).toEqual(ok)
  })

  const withStatus = (fields: readonly (readonly [string, string])[]) => (id: number) => [
    headers(id, Buffer.concat([headBlock(), block(...fields)]), true),
  ]

  it.each([
    ['an error without a text', withStatus([['grpc-status', '5']])],
    [
      'an error with an empty text',
      withStatus([
        ['grpc-status', '5'],
        ['grpc-message', ''],
      ]),
    ],
    [
      'text in UTF-8',
      withStatus([
        ['grpc-status', '13'],
        ['grpc-message', 'caf%C3%A9 %F0%9F%98%80%0A'],
      ]),
    ],
    [
      'text that is badly encoded',
      withStatus([
        ['grpc-status', '13'],
        ['grpc-message', '100% %zz %'],
      ]),
    ],
    [
      'an error after a message',
      (id: number) => [
        goodHead(id),
        data(id, goodFrame()),
        headers(id, block(['grpc-status', '8'], ['grpc-message', 'late']), true),
      ],
    ],
    [
      'other fields around the status',
      withStatus([
        ['x-a', '1'],
        ['grpc-status', '14'],
        ['x-b', '2'],
        ['grpc-message', 'busy'],
      ]),
    ],
    ['RST_STREAM REFUSED_STREAM', (id: number) => [reset(id, 'REFUSED_STREAM')]],
  ])('%s', async (_, answer) => {
    const { ours, library } = await hearBoth(answer)
    const classOf = ({ check }: Answer): unknown => (check.ok ? 'ok' : check.failure)
    expect(classOf(ours)).toEqual(classOf(library))
    if (!ours.check.ok && !library.check.ok)
      expect(ours.check.text.toLowerCase()).toBe(
        library.check.text.toLowerCase().replace(/stream refused/, 'the stream was refused'),
      )
  })
})
