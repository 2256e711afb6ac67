import { afterEach, describe, expect, it } from 'vitest'
import { exchangeOn, type Transport } from '../../src/transport/transport.ts'
import type { EncodedRequest } from '../../src/triton/infer-request.ts'
import { block, flag, headers, settings, windowUpdate } from '../fakes/http2-bytes.ts'
import type { RawConnection } from '../fakes/raw-http2-server.ts'
import { frameOf } from './infer-answer.ts'
import {
  checkOf,
  closeAll,
  controlFrames,
  goodAnswer,
  headBlock,
  hello,
  ok,
  rawServer,
  transportTo,
} from './raw-exchange.ts'

afterEach(closeAll)

const requestOf = (bytes: number): EncodedRequest & { readonly protocol: 'grpc' } => ({
  protocol: 'grpc',
  message: Buffer.from(Array.from({ length: bytes }, (_, at) => (at * 31 + bytes) % 253)),
})

const large = requestOf(60_000)

const send = async (transport: Transport, lane: number, request: EncodedRequest) =>
  (await exchangeOn(transport, lane, request)).check

describe('MAX_CONCURRENT_STREAMS', () => {
  it.each([1, 2])('%i lets so many calls begin, and the others wait', async (limit) => {
    let open = 0
    let most = 0
    const server = await rawServer({
      greeting: settings([3, limit]),
      onFrame: (_, { type }) => {
        if (type === 1) open += 1
        most = Math.max(most, open)
      },
      onCall: ({ connection, streamId }) =>
        setTimeout(() => {
          open -= 1
          connection.send(goodAnswer(streamId))
        }, 2),
    })
    const transport = await transportTo(server, {}, 7)
    for (let round = 0; round < 3; round += 1) {
      const checks = await Promise.all([0, 1, 2, 3, 4, 5, 6].map((lane) => checkOf(transport, lane)))
      expect(checks).toEqual(checks.map(() => ok))
    }
    expect(most).toBe(limit)
    expect(server.connections).toHaveLength(1)
  })

  it('0 lets none begin until it is more', async () => {
    const server = await rawServer({
      greeting: settings([3, 0]),
      onCall: ({ connection, streamId }) => connection.send(goodAnswer(streamId)),
    })
    const transport = await transportTo(server, {}, 3)
    const checks = Promise.all([0, 1, 2].map((lane) => checkOf(transport, lane)))
    await expect.poll(() => server.connections[0]!.said.length).toBe(3)
    server.connections[0]!.send(settings([3, 0]), settings([3, 1]))
    expect(await checks).toEqual([ok, ok, ok])
    expect(server.connections[0]!.said.slice(0, 6)).toEqual([
      ...hello,
      'SETTINGS ack',
      'SETTINGS ack',
      expect.stringMatching(/^HEADERS 1 /),
    ])
  })

  it('is kept to when it becomes less while calls are in flight', async () => {
    const open = new Set<number>()
    const server = await rawServer({
      onFrame: (_, { type, streamId }) => {
        if (type === 1) open.add(streamId)
      },
    })
    const transport = await transportTo(server, {}, 5)
    const connection = server.connections[0]!
    const checks = [0, 1, 2].map((lane) => checkOf(transport, lane))
    await expect.poll(() => [...open]).toEqual([1, 3, 5])
    connection.send(settings([3, 1]))
    await expect.poll(() => connection.said.filter((said) => said === 'SETTINGS ack').length).toBe(2)
    checks.push(...[3, 4].map((lane) => checkOf(transport, lane)))
    for (const [answered, begun] of [
      [1, [1, 3, 5]],
      [3, [1, 3, 5]],
      [5, [1, 3, 5, 7]],
      [7, [1, 3, 5, 7, 9]],
      [9, [1, 3, 5, 7, 9]],
    ] as const) {
      connection.send(goodAnswer(answered))
      await expect.poll(() => [...open]).toEqual(begun)
    }
    expect(await Promise.all(checks)).toEqual(checks.map(() => ok))
  })

  it('lets the next call begin only after the server was told that one before it is cancelled', async () => {
    const server = await rawServer({
      greeting: settings([3, 1]),
      onCall: ({ connection, streamId, place }) => {
        if (place > 0) connection.send(goodAnswer(streamId))
      },
    })
    const transport = await transportTo(server, { requestTimeoutMs: 150 }, 2)
    const first = checkOf(transport, 0)
    await expect.poll(() => server.connections[0]!.said.length).toBe(hello.length + 2)
    await new Promise((resolve) => setTimeout(resolve, 60))
    const second = checkOf(transport, 1)
    expect(await first).toMatchObject({ failure: 'timeout' })
    expect(await second).toEqual(ok)
    const said = server.connections[0]!.said.slice(hello.length)
    expect(said.map((text) => text.split(' ', 2).join(' '))).toEqual([
      'HEADERS 1',
      'DATA 1',
      'RST_STREAM 1',
      'HEADERS 3',
      'DATA 3',
    ])
  })

  it('never lets a call begin that was given up while it waited', async () => {
    const server = await rawServer({
      greeting: settings([3, 0]),
      onCall: ({ connection, streamId }) => connection.send(goodAnswer(streamId)),
    })
    const transport = await transportTo(server, { requestTimeoutMs: 100 }, 2)
    for (let turn = 0; turn < 2; turn += 1)
      expect(await Promise.all([0, 1].map((lane) => checkOf(transport, lane)))).toMatchObject([
        { failure: 'timeout' },
        { failure: 'timeout' },
      ])
    const late = checkOf(transport)
    server.connections[0]!.send(settings([3, 5]))
    expect(await late).toEqual(ok)
    const { said } = server.connections[0]!
    expect(said.filter((text) => text.startsWith('HEADERS'))).toHaveLength(1)
    expect(said.filter((text) => text.startsWith('RST_STREAM'))).toEqual([])
  })
})

/** Widens both windows of a connection by so much whenever one has been used up; those of streams are 0 at first. */
const doleOut = (increment: number) => {
  const left = new Map<number, number>()
  return (connection: RawConnection, streamId: number, used: number): void => {
    for (const id of [0, streamId]) {
      const rest = (left.get(id) ?? (id === 0 ? 65_535 : 0)) - used
      left.set(id, rest > 0 ? rest : rest + increment)
      if (rest <= 0) connection.send(windowUpdate(id, increment))
    }
  }
}

describe('windows', () => {
  it.each([
    { bytes: 60_000, increment: 97 },
    { bytes: 60_000, increment: 16_384 },
    { bytes: 602_112, increment: 9_973 },
    { bytes: 602_112, increment: 300_000 },
  ])('of $increment bytes let $bytes bytes through, each once and in order', async ({ bytes, increment }) => {
    const dole = doleOut(increment)
    const bodies: Buffer[] = []
    const server = await rawServer({
      greeting: settings([4, 0]),
      onFrame: (connection, { type, streamId, payload }) => {
        if (type === 1) dole(connection, streamId, 0)
        if (type === 0) dole(connection, streamId, payload.length)
      },
      onCall: ({ connection, streamId, body }) => {
        bodies.push(body)
        connection.send(goodAnswer(streamId))
      },
    })
    const transport = await transportTo(server)
    const request = requestOf(bytes)
    expect(await send(transport, 0, request)).toEqual(ok)
    expect(await send(transport, 0, request)).toEqual(ok)
    expect(bodies.map((body) => body.equals(frameOf(request.message)))).toEqual([true, true])
    const sizes = server.connections[0]!.frames.filter(({ type }) => type === 0).map(
      (one) => one.payload.length,
    )
    expect(Math.max(...sizes)).toBeLessThanOrEqual(16_384)
  })

  it('that are 0 at first let a call through when they open, and not before', async () => {
    const server = await rawServer({
      greeting: settings([4, 0]),
      onFrame: (connection, { type, streamId, payload }) => {
        if (type !== 1 && type !== 0) return
        const sent = connection.frames.reduce(
          (sum, one) => sum + (one.type === 0 ? one.payload.length : 0),
          0,
        )
        // One byte more each time, and never more than was allowed.
        expect(sent).toBe(type === 1 ? 0 : connection.frames.filter((one) => one.type === 0).length)
        expect(payload.length).toBe(type === 1 ? payload.length : 1)
        connection.send(windowUpdate(streamId, 1))
      },
      onCall: ({ connection, streamId }) => connection.send(goodAnswer(streamId)),
    })
    const transport = await transportTo(server)
    expect(await checkOf(transport)).toEqual(ok)
  })

  it('that SETTINGS lower below zero stay shut until as much was given back', async () => {
    const body = frameOf(large.message).length
    const server = await rawServer({
      greeting: settings([4, 20_000]),
      onCall: ({ connection, streamId }) => connection.send(goodAnswer(streamId)),
    })
    const transport = await transportTo(server)
    const sent = (): number =>
      server.connections[0]!.frames.reduce((sum, one) => sum + (one.type === 0 ? one.payload.length : 0), 0)
    const check = send(transport, 0, large)
    await expect.poll(sent).toBe(20_000)
    const connection = server.connections[0]!
    // -15,000, then 0, then 5,000, then 15,000 more.
    connection.send(settings([4, 5000]), windowUpdate(1, 15_000))
    await expect.poll(() => controlFrames(connection).length).toBe(hello.length + 1)
    expect(sent()).toBe(20_000)
    connection.send(windowUpdate(1, 5000))
    await expect.poll(sent).toBe(25_000)
    connection.send(settings([4, 20_000]))
    await expect.poll(sent).toBe(40_000)
    connection.send(windowUpdate(1, 100_000))
    expect(await check).toEqual(ok)
    expect(sent()).toBe(body)
  })

  it('of the connection that one call has used up make the others wait, and then serve them all', async () => {
    const server = await rawServer({
      greeting: settings([4, 2 ** 31 - 1]),
      onCall: ({ connection, streamId }) => connection.send(goodAnswer(streamId)),
    })
    const transport = await transportTo(server, {}, 3)
    const huge = requestOf(200_000)
    const checks = [huge, large, requestOf(5)].map((request, lane) => send(transport, lane, request))
    const connection = server.connections[0]!
    const sentOn = (id: number): number =>
      connection.frames.reduce(
        (sum, one) => sum + (one.type === 0 && one.streamId === id ? one.payload.length : 0),
        0,
      )
    await expect.poll(() => sentOn(1)).toBe(65_535)
    expect([sentOn(3), sentOn(5)]).toEqual([0, 0])
    for (let turn = 0; turn < 30; turn += 1) connection.send(windowUpdate(0, 10_000))
    expect(await Promise.all(checks)).toEqual([ok, ok, ok])
    expect([1, 3, 5].map(sentOn)).toEqual([200_005, 60_005, 10])
  })
})

describe('MAX_FRAME_SIZE', () => {
  it('that is larger is used', async () => {
    const server = await rawServer({
      greeting: Buffer.concat([settings([4, 2 ** 31 - 1], [5, 100_000]), windowUpdate(0, 2 ** 30)]),
      onCall: ({ connection, streamId }) => connection.send(goodAnswer(streamId)),
    })
    const transport = await transportTo(server)
    expect(await send(transport, 0, requestOf(602_112))).toEqual(ok)
    const sizes = server.connections[0]!.frames.filter(({ type }) => type === 0).map(
      (one) => one.payload.length,
    )
    expect(sizes).toEqual([...Array.from({ length: 6 }, () => 100_000), 2117])
  })
})

describe('HEADER_TABLE_SIZE', () => {
  it('below the default is respected, in the first header after it', async () => {
    const server = await rawServer({
      greeting: settings([1, 0]),
      onCall: ({ connection, streamId }) => connection.send(goodAnswer(streamId)),
    })
    const transport = await transportTo(server)
    expect([await checkOf(transport), await checkOf(transport)]).toEqual([ok, ok])
    const [first, second] = server.connections[0]!.frames.filter(({ type }) => type === 1)
    expect(first?.payload).toEqual(Buffer.concat([Buffer.of(0x20), second!.payload]))
  })
})

describe('a header that is longer than a frame', () => {
  it('is continued, with nothing in between', async () => {
    const server = await rawServer({
      onCall: ({ connection, streamId }) => connection.send(goodAnswer(streamId)),
    })
    const value = 'v'.repeat(40_000)
    const transport = await transportTo(server, { headers: [['x-long', value]] }, 2)
    expect(await Promise.all([0, 1].map((lane) => checkOf(transport, lane)))).toEqual([ok, ok])
    const { frames } = server.connections[0]!
    expect(
      frames
        .slice(hello.length)
        .map(({ type, flags, streamId }) => [type, flags & flag.endHeaders, streamId]),
    ).toEqual(
      [1, 3].flatMap((id) => [
        [1, 0, id],
        [9, 0, id],
        [9, 4, id],
        [0, 0, id],
      ]),
    )
  })
})

describe('an answer before the request was sent whole', () => {
  const early = (answer: (id: number) => Buffer) =>
    rawServer({
      greeting: settings([3, 1]),
      onFrame: (connection, { type, streamId }) => {
        if (type === 1 && streamId === 1) connection.send(answer(streamId), windowUpdate(0, 100_000))
      },
      onCall: ({ connection, streamId }) => connection.send(goodAnswer(streamId)),
    })
  const request = requestOf(100_000)

  it('is what its status says, and the server is told that no more of the request comes', async () => {
    const server = await early((id) =>
      headers(
        id,
        Buffer.concat([headBlock(), block(['grpc-status', '8'], ['grpc-message', 'too large'])]),
        true,
      ),
    )
    const transport = await transportTo(server, {}, 2)
    // The second waits until the server knows.
    const checks = await Promise.all([send(transport, 0, request), checkOf(transport, 1)])
    expect(checks).toEqual([{ ok: false, failure: 'unavailable', text: 'RESOURCE_EXHAUSTED: too large' }, ok])
    const { said } = server.connections[0]!
    expect(said.indexOf('RST_STREAM 1 CANCEL')).toBeGreaterThan(0)
    expect(said.indexOf('RST_STREAM 1 CANCEL')).toBeLessThan(
      said.findIndex((one) => one.startsWith('HEADERS 3')),
    )
    expect(
      said.slice(said.indexOf('RST_STREAM 1 CANCEL')).filter((one) => one.startsWith('DATA 1 ')),
    ).toEqual([])
  })

  it('is no success, even when it looks like one', async () => {
    const server = await early(goodAnswer)
    const transport = await transportTo(server)
    const exchange = await exchangeOn(transport, 0, request)
    expect(exchange.check).toEqual({
      ok: false,
      failure: 'malformed-response',
      text: 'the server answered before it was asked',
    })
    const { startedAt, sentAt, respondedAt, endedAt } = exchange
    const times = [startedAt, sentAt, respondedAt, endedAt]
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    expect(await checkOf(transport)).toEqual(ok)
  })
})
