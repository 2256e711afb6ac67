import { afterEach, describe, expect, it } from 'vitest'
import { monotonicClock } from '../../src/foundation/clock.ts'
import { Failure } from '../../src/foundation/failure.ts'
import { parseArgv } from '../../src/plan/argv.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { type ReadyModel, waitForModel } from '../../src/run/wait-for-model.ts'
import { connectServer } from '../../src/transport/connect.ts'
import { startTcpServer, unusedPort } from '../fakes/tcp-server.ts'
import { httpResponse } from '../transport/infer-answer.ts'
import { type ScriptedTriton, startScriptedTriton } from '../transport/scripted-triton.ts'

const open: { close(): Promise<void> }[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

const kept = <Resource extends { close(): Promise<void> }>(resource: Resource): Resource => {
  open.push(resource)
  return resource
}

const triton = async (protocol: 'http' | 'grpc', port?: number): Promise<ScriptedTriton> =>
  kept(await startScriptedTriton(protocol, port))

type Wait = { readonly outcome: Promise<ReadyModel | Failure>; readonly told: readonly string[] }

const waitAt = (url: string, ...argv: readonly string[]): Wait => {
  const plan = parsePlan(parseArgv(['-u', url, ...argv], ['analyze']))
  const told: string[] = []
  const waiting = async (): Promise<ReadyModel> =>
    waitForModel(plan, {
      server: kept(await connectServer(plan.target)),
      clock: monotonicClock,
      signal: new AbortController().signal,
      onWaiting: (text) => told.push(text),
    })
  const outcome = waiting().catch((error: unknown) => {
    if (error instanceof Failure) return error
    throw error
  })
  return { outcome, told }
}

describe.each(['http', 'grpc'] as const)('waiting over %s', (protocol) => {
  const asked = ['-m', 'm', '-i', protocol, '--server-timeout', '20']

  it('ends with the model when it is ready', async () => {
    const { host } = await triton(protocol)
    expect(await waitAt(host, ...asked).outcome).toMatchObject({
      server: { name: 'triton' },
      model: { name: 'm', backend: 'python' },
    })
  })

  it('ends when the server has come up and the model has loaded', async () => {
    const port = await unusedPort()
    const { outcome, told } = waitAt(`127.0.0.1:${port}`, ...asked)
    await expect.poll(() => told.length).toBe(1)
    const server = await startScriptedTriton(protocol, port)
    kept(server).model.state = 'LOADING'
    await expect.poll(() => told.length, { timeout: 5000 }).toBe(2)
    server.model.state = 'READY'
    expect(await outcome).toHaveProperty('model')
    expect(told).toEqual([
      `no Triton server at 127.0.0.1:${port}: connection refused: nothing listens there`,
      "model 'm' is not ready (LOADING)",
    ])
  })

  it('ends at once for a model that the server does not know', async () => {
    const { host, model } = await triton(protocol)
    model.state = 'unknown'
    expect(await waitAt(host, ...asked).outcome).toMatchObject({
      code: 'model-not-found',
      exitCode: 4,
      message: `the server at ${host} does not know model 'm'`,
      hint: 'It has: other.',
    })
  })

  it('ends at once for a host that does not exist', async () => {
    expect(await waitAt('no-such-host.invalid:8000', ...asked).outcome).toMatchObject({
      code: 'server-unreachable',
      exitCode: 4,
      message: 'no Triton server at no-such-host.invalid:8000: host name not found',
    })
  })

  it('ends at once at the port of the other protocol', async () => {
    const { host } = await triton(protocol === 'http' ? 'grpc' : 'http')
    expect(await waitAt(host, ...asked).outcome).toMatchObject({
      code: 'not-triton',
      exitCode: 4,
      hint: expect.stringContaining(protocol === 'http' ? '-i grpc' : '-i http'),
    })
  })

  it.each([
    { what: 'a web server', response: httpResponse('<html>hello</html>') },
    { what: 'the metrics port', response: httpResponse('', 'Content-Type: text/plain\r\n') },
  ])('ends at once at $what', async ({ response }) => {
    const server = kept(await startTcpServer((socket) => socket.write(response)))
    expect(await waitAt(server.host, ...asked).outcome).toMatchObject({ code: 'not-triton', exitCode: 4 })
  })
})
