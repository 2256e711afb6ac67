import { afterEach, describe, expect, it } from 'vitest'
import type { StreamCut, StreamListener } from '../../src/transport/http2-stream.ts'
import { streamOpening } from '../../src/transport/http2-stream.ts'
import { exchangeOn } from '../../src/transport/transport.ts'
import { data, type ErrorName, goaway, settings, windowUpdate } from '../fakes/http2-bytes.ts'
import type { RawConnection, RawHttp2Server } from '../fakes/raw-http2-server.ts'
import { memoryConnection, memoryLane } from './memory-connection.ts'
import {
  checkOf,
  closeAll,
  controlFrames,
  goodAnswer,
  goodHead,
  hello,
  ok,
  rawServer,
  transportTo,
} from './raw-exchange.ts'

afterEach(closeAll)

const lost = { ok: false, failure: 'connection', text: 'connection closed by the server' }

/** The first connection is scripted, every later one answers well. */
const firstScripted = async (
  onCall: (connection: RawConnection, streamId: number) => void,
): Promise<RawHttp2Server> => {
  let first: RawConnection | undefined
  return rawServer({
    onConnection: (connection) => {
      first ??= connection
    },
    onCall: ({ connection, streamId }) => {
      if (connection === first) onCall(connection, streamId)
      else connection.send(goodAnswer(streamId))
    },
  })
}

const requestsOf = ({ said }: RawConnection): readonly string[] =>
  said.filter((text) => text.startsWith('HEADERS')).map((text) => text.split(' ', 2).join(' '))

describe('a graceful GOAWAY', () => {
  it('lets the streams up to its last finish, and fails those above it, once', async () => {
    const raw = await firstScripted((connection, streamId) => {
      if (streamId !== 5) return
      connection.send(goaway(3, 'NO_ERROR'))
      setTimeout(() => connection.send(goodAnswer(3), goodAnswer(1)), 20)
    })
    const transport = await transportTo(raw, {}, 3)
    expect(await Promise.all([0, 1, 2].map((lane) => checkOf(transport, lane)))).toEqual([ok, ok, lost])
    expect(await checkOf(transport, 2)).toEqual(ok)
    expect(raw.connections.map(requestsOf)).toEqual([['HEADERS 1', 'HEADERS 3', 'HEADERS 5'], ['HEADERS 1']])
    expect(transport.reconnections()).toBe(1)
    // Nobody needs it any more.
    await expect.poll(() => raw.connections[0]!.isClosed).toBe(true)
    expect(raw.connections[1]!.isClosed).toBe(false)
  })

  it('while a call is in flight sends the next one over a new connection', async () => {
    const raw = await firstScripted((connection) => connection.send(goaway(2 ** 31 - 1, 'NO_ERROR')))
    const transport = await transportTo(raw, {}, 2)
    const first = checkOf(transport, 0)
    await expect.poll(() => raw.connections[0]!.said.length).toBe(hello.length + 2)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(await checkOf(transport, 1)).toEqual(ok)
    raw.connections[0]!.send(goaway(1, 'NO_ERROR'), goodAnswer(1))
    expect(await first).toEqual(ok)
    await expect.poll(() => raw.connections.map(({ isClosed }) => isClosed)).toEqual([true, false])
  })

  it('that comes twice fails what the second leaves out', async () => {
    const raw = await firstScripted((connection, streamId) => {
      if (streamId !== 3) return
      connection.send(goaway(2 ** 31 - 1, 'NO_ERROR'), goaway(1, 'NO_ERROR'), goodAnswer(1))
    })
    const transport = await transportTo(raw, {}, 2)
    expect(await Promise.all([0, 1].map((lane) => checkOf(transport, lane)))).toEqual([ok, lost])
    expect(await checkOf(transport)).toEqual(ok)
  })

  it('after the answer ends the connection, and no call fails', async () => {
    const raw = await firstScripted((connection, streamId) =>
      connection.send(goodAnswer(streamId), goaway(streamId, 'NO_ERROR')),
    )
    const transport = await transportTo(raw)
    for (let call = 0; call < 3; call += 1) expect(await checkOf(transport)).toEqual(ok)
    await expect.poll(() => raw.connections.map(({ isClosed }) => isClosed)).toEqual([true, false])
  })

  it('fails calls that wait for their turn, and does not send them', async () => {
    const raw = await rawServer({
      greeting: settings([3, 1]),
      onCall: ({ connection, streamId, place }) => {
        if (place === 0) connection.send(goaway(1, 'NO_ERROR'), goodAnswer(1))
        else connection.send(goodAnswer(streamId))
      },
    })
    const transport = await transportTo(raw, {}, 3)
    expect(await Promise.all([0, 1, 2].map((lane) => checkOf(transport, lane)))).toEqual([ok, lost, lost])
    expect(requestsOf(raw.connections[0]!)).toEqual(['HEADERS 1'])
  })
})

describe('a GOAWAY that says why', () => {
  it.each<readonly [ErrorName, object]>([
    ['ENHANCE_YOUR_CALM', { failure: 'unavailable', text: expect.stringMatching(/^RESOURCE_EXHAUSTED: /) }],
    ['INTERNAL_ERROR', lost],
    ['PROTOCOL_ERROR', lost],
  ])('%s fails the calls it leaves out, also when a mere goodbye follows', async (code, check) => {
    const raw = await firstScripted((connection) =>
      connection.send(goaway(0, code, 'because'), goaway(0, 'NO_ERROR')),
    )
    const transport = await transportTo(raw)
    expect(await checkOf(transport)).toMatchObject(check)
    expect(await checkOf(transport)).toEqual(ok)
  })

  it('is why calls fail that the connection takes with it', async () => {
    const raw = await firstScripted((connection) => {
      connection.send(goaway(1, 'ENHANCE_YOUR_CALM'))
      setTimeout(() => connection.socket.destroy(), 10)
    })
    const transport = await transportTo(raw)
    expect(await checkOf(transport)).toMatchObject({ failure: 'unavailable' })
  })
})

describe('a server that stops talking and does not read', () => {
  it('loses the call in flight at once, and the next one is on a new connection', async () => {
    let isFirst = true
    const raw = await rawServer({
      greeting: Buffer.concat([settings([4, 2 ** 31 - 1]), windowUpdate(0, 2 ** 30)]),
      onConnection: ({ socket }) => {
        if (!isFirst) return
        isFirst = false
        socket.pause()
        setTimeout(() => socket.end(), 100)
      },
      onCall: ({ connection, streamId }) => connection.send(goodAnswer(streamId)),
    })
    const transport = await transportTo(raw, { requestTimeoutMs: 3000 })
    // More than the kernel takes.
    const huge = { protocol: 'grpc', message: Buffer.alloc(32 * 2 ** 20) } as const
    expect((await exchangeOn(transport, 0, huge)).check).toEqual(lost)
    expect(await checkOf(transport)).toEqual(ok)
  })
})

describe('closing', () => {
  it('frees the sockets of connections that are on their way out too', async () => {
    const raw = await firstScripted((connection) => connection.send(goodHead(1), goaway(1, 'NO_ERROR')))
    const transport = await transportTo(raw, {}, 2)
    const stuck = checkOf(transport, 0)
    await expect.poll(() => raw.connections[0]!.said.length).toBe(hello.length + 2)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(await checkOf(transport, 1)).toEqual(ok)
    expect(raw.connections.map(({ isClosed }) => isClosed)).toEqual([false, false])
    await transport.close()
    expect(await stuck).toMatchObject({ failure: 'cancelled' })
    await expect.poll(() => raw.connections.map(({ isClosed }) => isClosed)).toEqual([true, true])
  })
})

describe('the last of the stream ids', () => {
  it('makes the connection unusable, and it closes when its streams are answered', () => {
    const { connection, events, receive, said, socket } = memoryConnection(2 ** 31 - 3)
    receive(settings())
    const lanes = [0, 1].map(() => memoryLane(connection))
    lanes[0]!.send()
    expect(connection.isUsable).toBe(true)
    lanes[1]!.send()
    expect(connection.isUsable).toBe(false)
    expect(events).toEqual(['open', 'unusable'])
    receive(goodAnswer(2 ** 31 - 3))
    expect(socket.destroyed).toBe(false)
    receive(goodAnswer(2 ** 31 - 1))
    expect(lanes.map(({ checks }) => checks)).toEqual([[ok], [ok]])
    expect(socket.destroyed).toBe(true)
    expect(
      said()
        .filter((text) => text.startsWith('HEADERS'))
        .map((text) => text.split(' ')[1]),
    ).toEqual(['2147483645', '2147483647'])
  })

  it('is kept for the streams that wait for their turn', () => {
    const { connection, receive, socket } = memoryConnection(2 ** 31 - 5)
    receive(settings([3, 1]))
    const lanes = [0, 1, 2].map(() => memoryLane(connection))
    const usable = lanes.map(({ send }) => {
      send()
      return connection.isUsable
    })
    expect(usable).toEqual([true, true, false])
    for (const id of [2 ** 31 - 5, 2 ** 31 - 3, 2 ** 31 - 1]) receive(goodAnswer(id))
    expect(lanes.map(({ checks }) => checks)).toEqual([[ok], [ok], [ok]])
    expect(socket.destroyed).toBe(true)
  })
})

describe('a listener', () => {
  it('is told nothing more once its stream is over, in the middle of a chunk too', () => {
    const { connection, receive } = memoryConnection()
    receive(settings())
    const told: string[] = []
    const listener: StreamListener = {
      onSent: () => told.push('sent'),
      onHeaders: () => {
        told.push('headers')
        connection.cancel(stream)
      },
      onData: () => told.push('data'),
      onCut: (cut: StreamCut) => told.push(cut.kind),
    }
    const stream = connection.begin(listener, streamOpening([[':path', '/']], Buffer.of(1)))
    receive(Buffer.concat([goodHead(1), data(1, Buffer.of(1)), goaway(0, 'NO_ERROR')]))
    connection.cancel(stream)
    connection.destroy()
    expect(told).toEqual(['sent', 'headers'])
  })

  it('of each stream is told once when the connection is lost', () => {
    const { connection, receive, events } = memoryConnection()
    receive(settings([3, 1]))
    const lanes = [0, 1, 2].map(() => memoryLane(connection))
    for (const { send } of lanes) send()
    connection.destroy(Object.assign(new Error('gone'), { code: 'ECONNRESET' }))
    connection.destroy()
    const failed = { ok: false, failure: 'connection', text: 'connection reset by the server' }
    expect(lanes.map(({ checks }) => checks)).toEqual([[failed], [failed], [failed]])
    expect(events).toEqual(['open', 'unusable'])
    expect(connection.isUsable).toBe(false)
  })
})

it('says nothing of itself but the greeting when nothing happens', async () => {
  const raw = await rawServer({})
  await transportTo(raw)
  await expect.poll(() => controlFrames(raw.connections[0]!)).toEqual(hello)
})
