// A small client of the Chrome DevTools Protocol over two pipes: enough to open a page, look at it and take its picture.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Readable, Writable } from 'node:stream'

/** What a message of the protocol carries. */
export type Params = Readonly<Record<string, unknown>>

/** One page of a browser. */
export type Session = {
  /** Rejects with the browser's own words. */
  readonly send: (method: string, params?: Params) => Promise<Params>
  /** Events of this page since it was opened. */
  readonly events: readonly { readonly method: string; readonly params: Params }[]
}

export type Devtools = {
  readonly newSession: () => Promise<Session>
  readonly close: () => Promise<void>
}

type Answer = {
  readonly id?: number
  readonly sessionId?: string
  readonly method?: string
  readonly params?: Params
  readonly result?: Params
  readonly error?: { readonly message: string }
}

/** Starts a headless Chromium without any profile or network use; rejects when it does not come up. */
export async function startChromium(executable: string, env: NodeJS.ProcessEnv): Promise<Devtools> {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'perf-gate-browser-'))
  const child = spawn(executable, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  })
  let complaints = ''
  child.stderr!.on('data', (text) => {
    complaints = `${complaints}${text}`.slice(-2000)
  })
  const connection = connect(child, () => complaints)
  try {
    await connection.send('Browser.getVersion')
  } catch (error) {
    await end(child, profile)
    throw error
  }
  return {
    newSession: async () => {
      const { targetId } = await connection.send('Target.createTarget', { url: 'about:blank' })
      const attached = await connection.send('Target.attachToTarget', { targetId, flatten: true })
      return connection.sessionOf(attached['sessionId'] as string)
    },
    close: () => end(child, profile),
  }
}

/** One process less and no sandbox: it runs as root in containers, and opens files that the tests have written. */
const flags = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-sandbox',
  '--no-zygote',
  '--single-process',
  '--disable-gpu',
  '--disable-software-rasterizer',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--hide-scrollbars',
  '--force-color-profile=srgb',
  '--host-resolver-rules=MAP * ~NOTFOUND',
]

const end = async (child: ChildProcess, profile: string): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) {
    const exited = once(child, 'exit')
    child.kill('SIGKILL')
    await exited
  }
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
}

const connect = (child: ChildProcess, complaints: () => string) => {
  const waiting = new Map<number, { resolve: (result: Params) => void; reject: (error: Error) => void }>()
  const events = new Map<string, { method: string; params: Params }[]>()
  let last = 0
  const input = child.stdio[3] as Writable
  input.on('error', () => undefined)
  readMessages(child.stdio[4] as Readable, ({ id, sessionId, method, params, result, error }) => {
    if (id === undefined) {
      if (method !== undefined) events.get(sessionId ?? '')?.push({ method, params: params ?? {} })
      return
    }
    const call = waiting.get(id)
    waiting.delete(id)
    if (error === undefined) call?.resolve(result ?? {})
    else call?.reject(new Error(error.message))
  })
  const fail = (why: string): void => {
    for (const { reject } of waiting.values())
      reject(new Error(`the browser ended (${why}): ${complaints()}`))
    waiting.clear()
  }
  child.once('error', ({ message }) => fail(message))
  child.once('exit', (code, signal) => fail(`${code ?? signal}`))
  const send = (method: string, params: Params = {}, sessionId?: string): Promise<Params> => {
    last += 1
    const id = last
    const { promise, resolve, reject } = Promise.withResolvers<Params>()
    waiting.set(id, { resolve, reject })
    input.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`)
    return promise
  }
  return {
    send,
    sessionOf: (sessionId: string): Session => {
      const own: { method: string; params: Params }[] = []
      events.set(sessionId, own)
      return { send: (method, params) => send(method, params, sessionId), events: own }
    },
  }
}

/** Messages end with a zero byte. */
const readMessages = (stream: Readable, take: (answer: Answer) => void): void => {
  let rest: Buffer = Buffer.alloc(0)
  stream.on('error', () => undefined)
  stream.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk])
    for (let at = rest.indexOf(0); at >= 0; at = rest.indexOf(0)) {
      take(JSON.parse(rest.subarray(0, at).toString()) as Answer)
      rest = rest.subarray(at + 1)
    }
  })
}
