import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { startHttp2Server } from '../fakes/http2-server.ts'
import { startTcpServer } from '../fakes/tcp-server.ts'

const open: { close(): Promise<void> }[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

type Program = { readonly protocol: 'http' | 'grpc'; readonly url: string; readonly secure?: boolean }

/** Talks to a server over both sides, closes them, and has nothing more to do. */
const programOf = ({ protocol, url, secure = false }: Program): string => {
  const source = (name: string): string => JSON.stringify(join(import.meta.dirname, '../../src', name))
  return `
    import { connectServer, connectTransport } from ${source('transport/connect.ts')}
    import { exchangeOn } from ${source('transport/transport.ts')}
    import { monotonicClock as clock } from ${source('foundation/clock.ts')}
    const target = { protocol: '${protocol}', url: '${url}', secure: ${secure}, headers: [], serverTimeoutS: 0, streaming: false, connections: 1, transport: 'direct', requestTimeoutMs: 60000 }
    const transport = await connectTransport({ target, clock, expectation: { modelName: 'm', outputs: [] } })
    const server = await connectServer(target)
    await transport.open(2)
    const request = { protocol: '${protocol}', path: '/', jsonByteLength: 0, body: Buffer.of(1), message: Buffer.of(1) }
    const inFlight = [exchangeOn(transport, 0, request), exchangeOn(transport, 1, request), server.statistics('m', undefined)]
    await clock.sleep(100)
    await Promise.all([transport.close(), server.close()])
    const [one, two, statistics] = await Promise.all(inFlight)
    console.log(one.check.failure, two.check.failure, statistics)
  `
}

const runToItsEnd = async (program: Program): Promise<{ code: number | null; printed: string }> => {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', programOf(program)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk
  })
  const givingUp = setTimeout(() => child.kill('SIGKILL'), 8000)
  const [code] = (await once(child, 'exit')) as [number | null]
  clearTimeout(givingUp)
  return { code, printed }
}

/** By itself, well before any of its own time limits. */
const ended = { code: 0, printed: 'cancelled cancelled undefined\n' }

describe('a process that has closed both sides', () => {
  it.each(['http', 'grpc'] as const)(
    'ends by itself while a server has not answered over %s',
    async (protocol) => {
      const server =
        protocol === 'http' ? await startTcpServer(() => undefined) : await startHttp2Server(() => undefined)
      open.push(server)
      expect(await runToItsEnd({ protocol, url: server.host })).toEqual(ended)
    },
  )

  it.each([
    { protocol: 'http', secure: true },
    { protocol: 'grpc', secure: false },
  ] as const)('ends by itself while a connection is being made over $protocol', async (program) => {
    const silent = await startTcpServer(() => undefined)
    open.push(silent)
    expect(await runToItsEnd({ ...program, url: silent.host })).toEqual(ended)
  })
})
