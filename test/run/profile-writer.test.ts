import { setTimeout } from 'node:timers/promises'
import { MessageChannel } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { ExchangeLog, type LogAnswer, type LogMessage } from '../../src/load/exchange-log.ts'
import type { LogState } from '../../src/run/profile-writer.ts'
import { type ProfileSink, ProfileWriter } from '../../src/run/profile-writer.ts'
import type { Exchange } from '../../src/transport/transport.ts'
import { encodeValues } from '../../src/triton/element-values.ts'
import { goodFrame } from '../transport/infer-answer.ts'
import { parseProfile } from './profile-schema.ts'

const epochNs = 1_800_000_000_000_000_000n
/** Without the five bytes of its frame. */
const goodMessage = goodFrame().subarray(5)
const bytes = encodeValues('INT32', [7]) as Uint8Array

type Memory = ProfileSink & { text(): string; largest: number }

/** Keeps the text, or only counts it. */
const memorySink = (keeps = true): Memory => {
  let text = ''
  const sink: Memory & { position: number } = {
    position: 0,
    largest: 0,
    text: () => text,
    write: (part) => {
      if (keeps) text += part
      sink.position += part.length
      sink.largest = Math.max(sink.largest, part.length)
    },
    truncate: (position) => {
      text = text.slice(0, position)
      sink.position = position
    },
  }
  return sink
}

const newWriter = (sink: ProfileSink): ProfileWriter =>
  new ProfileWriter(
    {
      run: { version: '1', serviceKind: 'triton', endpoint: '' },
      requests: [[{ name: 'IN', datatype: 'INT32', bytes }]],
      form: 'grpc',
      epochNs,
    },
    sink,
  )

const exchange = (endedAt: number, parts: Partial<Exchange> = {}): Exchange => ({
  startedAt: endedAt - 10,
  sentAt: endedAt - 10,
  respondedAt: endedAt,
  endedAt,
  check: { ok: true },
  ...parts,
})

/** A log, and the other end of its port with what came there. */
const newLog = (batchBytes: number, mostBytes: number) => {
  const { port1, port2 } = new MessageChannel()
  const log = new ExchangeLog(port1, { batchBytes, mostBytes })
  const batches: { buffer: ArrayBuffer; byteLength: number }[] = []
  const lost: number[] = []
  port2.on('message', (message: LogMessage) => {
    if (message.kind === 'batch') batches.push(message)
    else {
      lost.push(message.lost)
      const answer: LogAnswer = { kind: 'flushed' }
      port2.postMessage(answer)
    }
  })
  const giveBack = (buffer: ArrayBuffer): void => {
    const answer: LogAnswer = { kind: 'written', buffer }
    port2.postMessage(answer, [buffer])
  }
  const close = (): void => {
    port1.close()
    port2.close()
  }
  return { log, batches, lost, giveBack, close }
}

describe('the way from an exchange to the file', () => {
  it('takes responses of several lanes apart, over the ends of batches', async () => {
    const { log, batches, close } = newLog(320, 1e6)
    log.open()
    for (const lane of [0, 1, 2]) log.begin(lane)
    // Lane 0 gets three responses, lane 1 one, lane 2 none.
    log.onResponse(0, goodMessage)
    log.onResponse(1, goodMessage)
    log.onResponse(0, goodMessage)
    log.end(exchange(20), 1, 0, 5n)
    log.end(exchange(21, { responseTimes: [] }), 2, 0, 0n)
    log.onResponse(0, goodMessage)
    log.end(exchange(30, { responseTimes: [22, 25, 30] }), 0, 0, 0n)
    await log.flush()
    expect(batches.length).toBeGreaterThan(1)
    const sink = memorySink()
    const writer = newWriter(sink)
    const state: LogState = new Map()
    writer.beginExperiment({ mode: 'concurrency', value: 3 })
    for (const { buffer, byteLength } of batches) {
      expect(writer.add(state, buffer, byteLength)).toBe(0)
      // What is needed later must not lie in a buffer that is used again.
      new Uint8Array(buffer).fill(0xee)
    }
    writer.endExperiment([epochNs])
    writer.end()
    expect(state.size).toBe(0)
    const [{ requests }] = parseProfile(sink.text()).experiments as [
      ReturnType<typeof parseProfile>['experiments'][0],
    ]
    expect(requests.map(({ response_outputs }) => response_outputs)).toEqual([
      [{ OUTPUT0: 0 }],
      [],
      [{ OUTPUT0: 0 }, { OUTPUT0: 0 }, { OUTPUT0: 0 }],
    ])
    expect(requests.map(({ sequence_id }) => sequence_id)).toEqual([5, undefined, undefined])
    expect(sink.text()).toContain(
      `"response_timestamps":[${[22n, 25n, 30n].map((ns) => epochNs + ns).join()}]`,
    )
    close()
  })

  it('keeps nothing before it is opened, and nothing that this client gave up', async () => {
    const { log, batches, lost, close } = newLog(1024, 1e6)
    log.onResponse(0, goodMessage)
    log.end(exchange(20), 0, 0, 0n)
    log.open()
    log.begin(0)
    log.end(exchange(30, { check: { ok: false, failure: 'cancelled', text: 'no' } }), 0, 0, 0n)
    await log.flush()
    expect({ batches, lost }).toEqual({ batches: [], lost: [0] })
    close()
  })

  it('counts requests that find no room, and holds no more bytes than allowed', async () => {
    const mostBytes = 8192
    const { log, batches, lost, giveBack, close } = newLog(1024, mostBytes)
    log.open()
    const count = 1000
    const sendAll = (): void => {
      for (let place = 0; place < count; place += 1) {
        log.begin(0)
        log.onResponse(0, goodMessage)
        log.end(exchange(place + 20), 0, 0, 0n)
      }
    }
    sendAll()
    await log.flush()
    const held = batches.reduce((sum, { buffer }) => sum + buffer.byteLength, 0)
    expect(held).toBeLessThanOrEqual(mostBytes)
    expect(held).toBeGreaterThan(mostBytes / 2)
    const sink = memorySink()
    const writer = newWriter(sink)
    const state: LogState = new Map()
    writer.beginExperiment({ mode: 'concurrency', value: 1 })
    const broken = batches.reduce(
      (sum, { buffer, byteLength }) => sum + writer.add(state, buffer, byteLength),
      0,
    )
    writer.endExperiment([])
    writer.end()
    const { requests } = parseProfile(sink.text()).experiments[0]!
    expect(requests.length).toBeGreaterThan(0)
    expect(requests.length + lost[0]! + broken).toBe(count)
    // When there is room again, it goes on, with the buffers it had.
    for (const { buffer } of batches.splice(0)) giveBack(buffer)
    await setTimeout(20)
    log.open()
    sendAll()
    await log.flush()
    expect(batches.length).toBeGreaterThan(0)
    close()
  })

  it('takes a single response that is larger than all that may wait, when nothing else does', async () => {
    const { log, batches, lost, close } = newLog(1024, 4096)
    const large = new Uint8Array(100_000)
    log.open()
    for (const lane of [0, 1]) {
      log.begin(lane)
      log.onResponse(lane, large)
    }
    for (const lane of [0, 1]) log.end(exchange(20), lane, 0, 0n)
    await log.flush()
    expect(batches.map(({ buffer }) => buffer.byteLength > large.length)).toContain(true)
    expect(lost[0]).toBeGreaterThanOrEqual(1)
    close()
  })

  it('writes half a million requests with the memory of a few', async () => {
    const { log, batches, lost, giveBack, close } = newLog(64 * 1024, 1024 * 1024)
    const sink = memorySink(false)
    const writer = newWriter(sink)
    const state: LogState = new Map()
    writer.beginExperiment({ mode: 'concurrency', value: 8 })
    let written = 0
    let mostHeld = 0
    let broken = 0
    log.open()
    for (let round = 0; round < 500; round += 1) {
      for (let place = 0; place < 1000; place += 1) {
        const lane = place % 8
        log.begin(lane)
        log.onResponse(lane, goodMessage)
        log.end(exchange(place + 20), lane, 0, 0n)
        written += 1
      }
      // What has come over the port, and its way back.
      await new Promise(setImmediate)
      mostHeld = Math.max(
        mostHeld,
        batches.reduce((sum, { buffer }) => sum + buffer.byteLength, 0),
      )
      for (const { buffer, byteLength } of batches.splice(0)) {
        broken += writer.add(state, buffer, byteLength)
        giveBack(buffer)
      }
    }
    await log.flush()
    for (const { buffer, byteLength } of batches) broken += writer.add(state, buffer, byteLength)
    writer.endExperiment([])
    writer.end()
    expect({ written, broken, lost }).toEqual({ written: 500_000, broken: 0, lost: [0] })
    expect(sink.position).toBeGreaterThan(50_000_000)
    expect(sink.largest).toBeLessThan(256 * 1024)
    expect(mostHeld).toBeLessThanOrEqual(1024 * 1024)
    close()
  })
})
