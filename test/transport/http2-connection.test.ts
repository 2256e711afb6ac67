import { afterEach, describe, expect, it } from 'vitest'
import {
  block,
  flag,
  frame,
  goaway,
  headers,
  indexingBlock,
  reset,
  settings,
  windowUpdate,
} from '../fakes/http2-bytes.ts'
import { oddities } from './http2-oddities.ts'
import {
  checkOf,
  closeAll,
  controlFrames,
  goodAnswer,
  goodData,
  goodHead,
  goodTrailers,
  headBlock,
  hello,
  ok,
  rawServer,
  trailersBlock,
  transportTo,
} from './raw-exchange.ts'

afterEach(closeAll)

describe('a server may send', () => {
  it.each(oddities)('$name', async (oddity) => {
    const server = await rawServer({
      ...(oddity.greeting === undefined ? {} : { greeting: oddity.greeting }),
      onCall: ({ connection, streamId, place }) =>
        connection.send(...(place === 0 ? oddity.answer(streamId) : [goodAnswer(streamId)])),
    })
    const transport = await transportTo(server)
    expect(await checkOf(transport)).toEqual(oddity.check ?? ok)
    // Nothing is out of step.
    expect(await checkOf(transport)).toEqual(ok)
    expect(server.connections).toHaveLength(1)
    const [connection] = server.connections
    expect(connection?.isClean).toBe(true)
    expect(controlFrames(connection!)).toEqual([...hello, ...(oddity.said ?? [])])
  })
})

describe('a header block', () => {
  it('may be continued at any place', async () => {
    const pieces = headBlock().length + trailersBlock().length
    const server = await rawServer({
      onCall: ({ connection, streamId: id, place }) => {
        const at = place % headBlock().length
        const trailersAt = place % trailersBlock().length
        connection.send(
          frame('HEADERS', 0, id, headBlock().subarray(0, at)),
          frame('CONTINUATION', flag.endHeaders, id, headBlock().subarray(at)),
          goodData(id),
          frame('HEADERS', flag.endStream, id, trailersBlock().subarray(0, trailersAt)),
          frame('CONTINUATION', flag.endHeaders, id, trailersBlock().subarray(trailersAt)),
        )
      },
    })
    const transport = await transportTo(server)
    for (let call = 0; call < pieces; call += 1) expect(await checkOf(transport)).toEqual(ok)
    expect(server.connections).toHaveLength(1)
  })

  it('is read with the table as all blocks before have left it', async () => {
    const message = (text: string): Buffer =>
      Buffer.concat([
        headBlock(),
        block(['grpc-status', '3']),
        Buffer.of(0x40, 12),
        Buffer.from('grpc-message'),
        Buffer.of(text.length),
        Buffer.from(text),
      ])
    const answers = [
      message('first'),
      message('second'),
      // The newest entry, and the one before it.
      Buffer.concat([headBlock(), block(['grpc-status', '3']), Buffer.of(0x80 | 62)]),
      Buffer.concat([headBlock(), block(['grpc-status', '3']), Buffer.of(0x80 | 63)]),
      message('third'),
      // The same bytes as two calls before, which mean something else now.
      Buffer.concat([headBlock(), block(['grpc-status', '3']), Buffer.of(0x80 | 63)]),
    ]
    const server = await rawServer({
      onCall: ({ connection, streamId, place }) => connection.send(headers(streamId, answers[place]!, true)),
    })
    const transport = await transportTo(server)
    const texts: string[] = []
    for (const _ of answers) {
      const check = await checkOf(transport)
      texts.push(check.ok ? '' : check.text)
    }
    expect(texts).toEqual(
      ['first', 'second', 'second', 'first', 'third', 'second'].map((text) => `INVALID_ARGUMENT: ${text}`),
    )
  })
})

describe('a stream that we have reset', () => {
  it('may still be answered: the answer is ignored, but its header is read into the table', async () => {
    const server = await rawServer({
      onFrame: (connection, { type, streamId: id }) => {
        if (type !== 3) return
        connection.send(
          headers(id, Buffer.concat([headBlock(), indexingBlock(['grpc-status', '0'])])),
          goodData(id),
          goodTrailers(id),
          windowUpdate(id, 5),
          reset(id, 'CANCEL'),
        )
      },
      onCall: ({ connection, streamId: id, place }) => {
        if (place > 0) connection.send(goodHead(id), goodData(id), headers(id, Buffer.of(0x80 | 62), true))
      },
    })
    const transport = await transportTo(server, { requestTimeoutMs: 100 })
    expect(await checkOf(transport)).toMatchObject({ failure: 'timeout' })
    expect(await checkOf(transport)).toEqual(ok)
    expect(controlFrames(server.connections[0]!)).toEqual([...hello, 'RST_STREAM 1 CANCEL'])
  })
})

describe('a connection that says goodbye at once', () => {
  it('fails the call that waits for it, once', async () => {
    const server = await rawServer({ greeting: Buffer.concat([settings(), goaway(0, 'NO_ERROR')]) })
    const transport = await transportTo(server)
    expect(await checkOf(transport)).toEqual({
      ok: false,
      failure: 'connection',
      text: 'connection closed by the server',
    })
    expect(
      server.connections.flatMap(({ said }) => said).filter((text) => text.startsWith('HEADERS')),
    ).toEqual([])
  })
})
