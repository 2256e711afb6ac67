import type { Socket } from 'node:net'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Http2Output } from '../../src/transport/http2-output.ts'
import { MemorySocket } from '../fakes/memory-socket.ts'

const attached = (): { readonly output: Http2Output; readonly socket: MemorySocket } => {
  const socket = new MemorySocket()
  const output = new Http2Output()
  output.attach(socket as unknown as Socket)
  return { output, socket }
}

const microtasks = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('what is appended', () => {
  it('goes out in one write before the event loop turns', async () => {
    const { output, socket } = attached()
    output.append(Buffer.from('ab'))
    output.append(Buffer.from('c'))
    expect(socket.writes).toEqual([])
    await Promise.resolve()
    expect(socket.writes).toEqual([Buffer.from('abc')])
  })

  it('is a copy, and can be changed where it lies until it goes out', () => {
    const { output, socket } = attached()
    const mine = Buffer.from('abcd')
    output.append(Buffer.from('x'))
    const at = output.append(mine)
    mine.fill(0)
    output.buffer[at + 1] = 0x42
    output.flush()
    expect(socket.written.toString()).toBe('xaBcd')
  })

  it('while answers are handled goes out in one write at the end', async () => {
    const { output, socket } = attached()
    output.append(Buffer.from('a'))
    output.hold()
    output.append(Buffer.from('b'))
    await microtasks()
    expect(socket.writes).toEqual([])
    output.append(Buffer.from('c'))
    output.release()
    expect(socket.writes).toEqual([Buffer.from('abc')])
    output.append(Buffer.from('d'))
    await microtasks()
    expect(socket.written.toString()).toBe('abcd')
  })

  it('goes out earlier when the buffer is full', () => {
    const { output, socket } = attached()
    output.hold()
    const pieces = Array.from({ length: 10 }, (_, index) => Buffer.alloc(30_000, index))
    for (const piece of pieces) output.append(piece)
    expect(socket.writes.length).toBeGreaterThan(3)
    output.release()
    expect(socket.written.equals(Buffer.concat(pieces))).toBe(true)
  })

  it('may be as large as the buffer', () => {
    const { output, socket } = attached()
    output.append(Buffer.from('a'))
    output.append(Buffer.alloc(65_536, 7))
    output.flush()
    expect(socket.written.equals(Buffer.concat([Buffer.from('a'), Buffer.alloc(65_536, 7)]))).toBe(true)
  })

  it('is written no second time', async () => {
    const { output, socket } = attached()
    output.append(Buffer.from('a'))
    output.flush()
    output.flush()
    output.hold()
    output.release()
    await microtasks()
    expect(socket.writes).toEqual([Buffer.from('a')])
  })
})

describe('what is written', () => {
  it('comes after everything appended before, without a copy', () => {
    const { output, socket } = attached()
    output.append(Buffer.from('a'))
    output.write(Buffer.from('b'))
    output.append(Buffer.from('c'))
    output.flush()
    expect(socket.writes.map(String)).toEqual(['a', 'b', 'c'])
  })

  it('between cork and uncork goes out in one write, with what was appended before and in between', () => {
    const { output, socket } = attached()
    output.append(Buffer.from('a'))
    output.cork()
    output.write(Buffer.from('b'))
    output.append(Buffer.from('c'))
    output.write(Buffer.from('d'))
    output.append(Buffer.from('e'))
    expect(socket.writes).toEqual([])
    output.uncork()
    expect(socket.writes.map(String)).toEqual(['abcde'])
  })
})

describe('an output without a socket that can be written', () => {
  it.each([
    ['was never attached', () => new Http2Output()],
    [
      'is detached',
      () => {
        const { output } = attached()
        output.append(Buffer.from('lost'))
        output.detach()
        return output
      },
    ],
    [
      'is that of a socket that has ended',
      () => {
        const { output, socket } = attached()
        socket.on('error', () => expect.unreachable())
        socket.end()
        return output
      },
    ],
    [
      'is that of a socket that is destroyed',
      () => {
        const { output, socket } = attached()
        socket.on('error', () => expect.unreachable())
        socket.destroy()
        return output
      },
    ],
  ])('because it %s forgets what it is given', async (_, make) => {
    const output = make()
    for (let count = 0; count < 5; count += 1) {
      output.append(Buffer.alloc(30_000))
      output.write(Buffer.from('b'))
    }
    output.cork()
    output.append(Buffer.from('c'))
    output.uncork()
    await microtasks()
    const socket = new MemorySocket()
    output.attach(socket as unknown as Socket)
    output.append(Buffer.from('later'))
    output.flush()
    expect(socket.written.toString()).toBe('later')
  })
})

describe('a socket that takes only part', () => {
  it('gets every byte once and in order, whatever is done meanwhile', () => {
    const step = fc.oneof(
      { weight: 6, arbitrary: fc.record({ do: fc.constant('append'), size: fc.nat({ max: 300 }) }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('append'), size: fc.nat({ max: 65_536 }) }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('write'), size: fc.nat({ max: 20_000 }) }) },
      {
        weight: 8,
        arbitrary: fc.record({
          do: fc.constantFrom('flush', 'busy', 'takeAll', 'hold', 'release', 'cork', 'uncork'),
          size: fc.constant(0),
        }),
      },
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const { output, socket } = attached()
        const given: Buffer[] = []
        for (const { do: action, size } of steps) {
          const bytes = Buffer.alloc(size, given.length + 1)
          if (action === 'append' || action === 'write') given.push(bytes)
          act(output, socket, action, bytes)
        }
        output.release()
        while (socket.writableCorked > 0) output.uncork()
        for (let turn = 0; socket.writableLength > 0 && turn < 100; turn += 1) socket.takeAll()
        expect(socket.written.equals(Buffer.concat(given))).toBe(true)
      }),
      { numRuns: 500, seed: 1 },
    )
  })
})

const act = (output: Http2Output, socket: MemorySocket, action: string, bytes: Buffer): void => {
  if (action === 'busy') socket.busy = true
  else if (action === 'takeAll') socket.takeAll()
  else if (action === 'append' || action === 'write') output[action](bytes)
  else output[action as 'flush' | 'hold' | 'release' | 'cork' | 'uncork']()
}
