import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import {
  block,
  data,
  flag,
  frame,
  goaway,
  headers,
  indexingBlock,
  reset,
  settings,
  uint,
  windowUpdate,
} from '../fakes/http2-bytes.ts'
import { cutBytes } from './cut-bytes.ts'
import { goodFrame } from './infer-answer.ts'
import { memoryConnection, memoryLane } from './memory-connection.ts'
import {
  checkOf,
  closeAll,
  goodAnswer,
  goodHead,
  goodTrailers,
  headBlock,
  ok,
  rawServer,
  transportTo,
} from './raw-exchange.ts'

afterEach(closeAll)

const greeting = settings([4, 100_000], [3, 100])

/** Three calls on one connection, which the server answers in another order, with everything a connection may see. */
const conversation = Buffer.concat([
  greeting,
  windowUpdate(0, 1000),
  headers(3, indexingBlock([':status', '200'], ['content-type', 'application/grpc'])),
  goodHead(1),
  frame('PING', 0, 0, Buffer.alloc(8, 1)),
  data(1, goodFrame().subarray(0, 9)),
  data(3, goodFrame()),
  data(1, goodFrame().subarray(9)),
  headers(3, indexingBlock(['grpc-status', '0']), true),
  frame('HEADERS', flag.endStream, 1),
  frame('CONTINUATION', flag.endHeaders, 1, Buffer.of(0x80 | 62)),
  goodAnswer(5),
])

/** The three calls, given these pieces of what the server says; undefined for one that has not ended. */
const hear = (pieces: readonly Buffer[]) => {
  const { connection, receive, said } = memoryConnection()
  const lanes = [0, 1, 2].map(() => memoryLane(connection))
  for (const { send } of lanes) send()
  for (const piece of pieces) receive(piece)
  return { connection, lanes, said, checks: lanes.map(({ checks }) => checks) }
}

describe('answers', () => {
  it('are read in one piece', () => {
    const { checks, connection } = hear([conversation])
    expect(checks).toEqual([[ok], [ok], [ok]])
    expect(connection.isUsable).toBe(true)
  })

  it('are read the same when split at any one place', () => {
    for (let at = 1; at < conversation.length; at += 1) {
      const { checks, said } = hear([conversation.subarray(0, at), conversation.subarray(at)])
      expect(checks, `split at ${at}`).toEqual([[ok], [ok], [ok]])
      expect(said().filter((text) => /^(?:RST|GOAWAY)/.test(text))).toEqual([])
    }
  })

  it('are read the same when split anywhere', () => {
    const places = fc.array(fc.nat({ max: conversation.length - 1 }), { maxLength: 40 })
    fc.assert(
      fc.property(places, (splits) => {
        expect(hear(cutBytes(conversation, splits)).checks).toEqual([[ok], [ok], [ok]])
      }),
      { numRuns: 300, seed: 1 },
    )
  })

  it('are read the same when they come byte by byte', () => {
    expect(hear([...conversation].map((byte) => Buffer.of(byte))).checks).toEqual([[ok], [ok], [ok]])
  })
})

describe('a connection that dies', () => {
  it('after any byte ends every call once: well if its answer was whole, and as lost if not', () => {
    for (let at = 0; at <= conversation.length; at += 1) {
      const { connection, checks } = hear([conversation.subarray(0, at)])
      const whole = checks.map((all) => all.length)
      connection.destroy()
      for (const [place, all] of checks.entries())
        expect(all, `call ${place}, ${at} bytes`).toMatchObject([
          whole[place] === 1 ? ok : { failure: 'connection' },
        ])
    }
  })

  it('after any frame of the answer is replaced for the next call', async () => {
    const answer = [goodHead(1), data(1, goodFrame()), goodTrailers(1)]
    for (let frames = 0; frames <= answer.length; frames += 1) {
      const server = await rawServer({
        onCall: ({ connection, streamId, place }) => {
          if (place > 0) {
            connection.send(goodAnswer(streamId))
            return
          }
          connection.send(...answer.slice(0, frames))
          connection.socket.end()
        },
      })
      const transport = await transportTo(server)
      expect(await checkOf(transport), `${frames} frames`).toMatchObject(
        frames === answer.length ? ok : { failure: 'connection', text: 'connection closed by the server' },
      )
      // Until then nobody can know that the connection is over.
      await expect.poll(() => server.connections[0]!.isClosed).toBe(true)
      expect(await checkOf(transport)).toEqual(ok)
      expect(server.connections).toHaveLength(2)
    }
  })
})

const arbitraryPayload = fc.oneof(
  fc.uint8Array({ maxLength: 40 }),
  fc.constantFrom(
    goodFrame(),
    headBlock(),
    block(['grpc-status', '0']),
    uint(1, 4),
    Buffer.alloc(8),
    Buffer.alloc(0),
  ),
)

/** Mostly frames that make sense. */
const arbitraryFrame = fc.oneof(
  fc.constantFrom(
    settings(),
    settings([3, 1]),
    settings([4, 0]),
    settings([4, 2 ** 31 - 1]),
    settings([1, 0]),
    frame('PING', 0, 0, Buffer.alloc(8)),
    frame('SETTINGS', flag.ack, 0),
    windowUpdate(0, 1000),
    goaway(3, 'NO_ERROR'),
  ),
  fc
    .constantFrom(1, 3, 5, 7, 9)
    .chain((id) =>
      fc.constantFrom(
        goodAnswer(id),
        goodHead(id),
        data(id, goodFrame()),
        goodTrailers(id),
        headers(id, indexingBlock(['grpc-status', '0'], ['x', 'y']), true),
        headers(id, Buffer.of(0x80 | 62), true),
        reset(id, 'CANCEL'),
        windowUpdate(id, 100_000),
      ),
    ),
  fc
    .record({
      type: fc.nat({ max: 12 }),
      flags: fc.nat({ max: 255 }),
      id: fc.constantFrom(0, 1, 2, 3, 5, 2 ** 31 - 1),
      payload: arbitraryPayload,
    })
    .map(({ type, flags, id, payload }) => frame(type, flags, id, payload)),
)

const mutation = fc.record({
  kind: fc.constantFrom('flip', 'cut', 'repeat', 'insert'),
  at: fc.nat({ max: conversation.length - 1 }),
  length: fc.integer({ min: 1, max: 60 }),
  byte: fc.nat({ max: 255 }),
})

const mutated = (
  bytes: Buffer,
  { kind, at, length, byte }: { kind: string; at: number; length: number; byte: number },
): Buffer => {
  const place = at % Math.max(1, bytes.length)
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)]
  switch (kind) {
    case 'flip':
      return Buffer.concat([before, Buffer.of((after[0] ?? 0) ^ (byte | 1)), after.subarray(1)])
    case 'cut':
      return Buffer.concat([before, after.subarray(length)])
    case 'repeat':
      return Buffer.concat([before, after.subarray(0, length), after])
    default:
      return Buffer.concat([before, Buffer.alloc(length, byte), after])
  }
}

/** However it goes: nothing throws, and every call ends once, at the latest when it is given up. */
const endsEachOnce = (pieces: readonly Buffer[]): void => {
  const { lanes, checks, connection, said } = hear(pieces)
  for (const { lane } of lanes) lane.abort({ ok: false, failure: 'timeout', text: 'late' })
  expect(checks.map((all) => all.length)).toEqual([1, 1, 1])
  if (connection.isUsable) {
    // It is in step: another call is sent, and comes to an end.
    const before = said().length
    const extra = memoryLane(connection)
    extra.send()
    extra.lane.abort({ ok: false, failure: 'timeout', text: 'late' })
    expect(extra.checks).toHaveLength(1)
    expect(said().length).toBeGreaterThanOrEqual(before)
  }
  connection.destroy()
  expect(checks.map((all) => all.length)).toEqual([1, 1, 1])
}

/** What a server may say on stream 1, by letters, so that a pattern can tell what is a good answer. */
const letters: Readonly<Record<string, (id: number) => Buffer>> = {
  H: goodHead,
  I: (id) => headers(id, indexingBlock([':status', '200'], ['content-type', 'application/grpc+proto'])),
  J: (id) => headers(id, block([':status', '200'], ['content-type', 'application/grpc-web'])),
  L: (id) => headers(id, Buffer.concat([headBlock(), block(['content-length', '7'])])),
  Q: (id) => headers(id, block([':status', '503'], ['content-type', 'application/grpc'])),
  N: (id) => headers(id, block([':status', '103'])),
  D: (id) => data(id, goodFrame()),
  B: (id) => data(id, goodFrame().subarray(0, 7)),
  E: (id) => data(id, goodFrame(), true),
  Z: (id) => data(id, Buffer.alloc(0)),
  T: goodTrailers,
  V: (id) => headers(id, indexingBlock(['x', 'y'], ['grpc-status', '0']), true),
  F: (id) => headers(id, block(['grpc-status', '3']), true),
  W: (id) => headers(id, block(['grpc-status', '0'], ['grpc-status', '0']), true),
  U: (id) => headers(id, block(['grpc-status', '0'], ['X-Up', '1']), true),
  C: (id) => headers(id, block(['grpc-status', '0'], ['connection', 'close']), true),
  M: (id) => headers(id, Buffer.concat([headBlock(), block(['grpc-status', '0'])]), true),
  S: (id) => reset(id, 'NO_ERROR'),
  P: (id) => frame('PRIORITY', 0, id, Buffer.alloc(5)),
  G: () => frame('PING', 0, 0, Buffer.alloc(8)),
  X: () => settings([4, 70_000]),
  Y: () => goaway(1, 'NO_ERROR'),
  A: () => goaway(0, 'NO_ERROR'),
  K: () => frame(0x42, 0, 0),
}
const goodAnswers = /^[NPGXYK]*[HI][ZPGXYK]*D[ZPGXYK]*[TV]/

describe('an answer', () => {
  it('is good exactly when it is one header, one message and the status OK, whatever stands between', () => {
    const letter = fc.constantFrom(...Object.keys(letters))
    const edits = fc.array(fc.record({ at: fc.nat({ max: 6 }), taken: fc.nat({ max: 1 }), letter }), {
      maxLength: 4,
    })
    let good = 0
    fc.assert(
      fc.property(fc.constantFrom('HDT', 'HDV', 'IDT', 'NIDV'), edits, (base, changes) => {
        const word = [...base]
        for (const { at, taken, letter: one } of changes) word.splice(at, taken, one)
        const { checks, connection } = hear([settings(), ...word.map((one) => letters[one]!(1))])
        const isGood = goodAnswers.test(word.join(''))
        if (isGood) good += 1
        expect(checks[0]?.[0]?.ok ?? false, word.join('')).toBe(isGood)
        connection.destroy()
      }),
      { numRuns: 6000, seed: 4 },
    )
    expect(good).toBeGreaterThan(100)
  })
})

describe('whatever a server says', () => {
  it('in frames, every call ends once', () => {
    fc.assert(
      fc.property(fc.array(arbitraryFrame, { maxLength: 30 }), fc.boolean(), (frames, greets) =>
        endsEachOnce(greets ? [greeting, ...frames] : frames),
      ),
      { numRuns: 3000, seed: 1 },
    )
  })

  it('in a good conversation that is damaged, every call ends once', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), fc.nat(), (mutations, split) => {
        const bytes = mutations.reduce(mutated, conversation)
        endsEachOnce(cutBytes(bytes, [split]))
      }),
      { numRuns: 3000, seed: 2 },
    )
  })

  it('over a network, every call ends once within its deadline, and the transport stays usable', async () => {
    const scripts = fc.array(fc.array(arbitraryFrame, { maxLength: 6 }), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(scripts, async (script) => {
        let isOver = false
        const server = await rawServer({
          onCall: ({ connection, streamId, place }) =>
            connection.send(...((isOver ? undefined : script[place]) ?? [goodAnswer(streamId)])),
        })
        const transport = await transportTo(server, { requestTimeoutMs: 60 }, 2)
        const runLane = async (lane: number): Promise<number> => {
          let ended = 0
          for (let turn = lane; turn < script.length; turn += 2) {
            await checkOf(transport, lane)
            ended += 1
          }
          return ended
        }
        const ended = await Promise.all([runLane(0), runLane(1)])
        expect(ended[0]! + ended[1]!).toBe(script.length)
        isOver = true
        // A window or a limit that a frame has shut is opened by a new connection only.
        for (const { socket } of server.connections) socket.destroy()
        await expect.poll(() => checkOf(transport), { interval: 5, timeout: 10_000 }).toEqual(ok)
        await closeAll()
      }),
      { numRuns: 25, seed: 3 },
    )
  })
})
