// A real Triton server (CPU, python backend) for a test, on loopback ports of its own.
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { closeSync, fstatSync, openSync, readSync, unlinkSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { modelNames, modelRepository } from './model-repository.ts'
import { type PythonVenv, pythonVenv, venvEnvironment } from './python.ts'

/**
 * `models`: the test models to load ('*': all); with a `repository` of one's own, models of that. `args` come after ours.
 * Models that cannot load go to `--load-model` among `args`, since `models` are waited for.
 */
export type TritonOptions = {
  readonly models: readonly string[] | '*'
  readonly repository?: string
  readonly args?: readonly string[]
  readonly httpPort?: number
  readonly grpcPort?: number
  readonly metricsPort?: number
}

/** A running server. `*Host` are `127.0.0.1:PORT`, `repository` is the folder it polls. */
export type RealTriton = {
  readonly httpUrl: string
  readonly httpHost: string
  readonly grpcHost: string
  readonly metricsHost: string
  readonly pid: number
  readonly repository: string
  /** Resolves when the server has ended, however that came, and nothing of it is left. */
  readonly exited: Promise<void>
  /** All the server has printed, also after its end. */
  log(): string
  /** Loads a model, with the load API's parameters (`config`: JSON text, `file:1/model.py`: base64). */
  load(model: string, parameters?: Readonly<Record<string, string>>): Promise<void>
  /** Resolves when the model is gone. */
  unload(model: string): Promise<void>
  /** Kills the server; a graceful end takes seconds and is had with `kill('SIGTERM')`. */
  stop(): Promise<void>
  /** Sends a signal to the server process alone. */
  kill(signal: NodeJS.Signals): void
}

/** Starts a server and waits until every asked model is ready. An error carries the end of the server's log. */
export async function startTriton(options: TritonOptions): Promise<RealTriton> {
  const venv = await pythonVenv()
  if (venv === undefined) throw new Error('no Python environment for a real Triton: see requireReal()')
  for (let attemptsLeft = 5; ; attemptsLeft -= 1) {
    const server = await launch(venv, options)
    try {
      await untilReady(server, options)
      return server
    } catch (error) {
      await server.stop()
      // Another process may take a port between our look at it and the server's bind.
      if (attemptsLeft === 1 || !server.log().includes('already in use')) throw error
    }
  }
}

const readyTimeoutMs = 90_000
const pollMs = 25

async function launch(venv: PythonVenv, options: TritonOptions): Promise<RealTriton> {
  const [freeHttp, freeGrpc, freeMetrics] = await freePorts(3)
  const ports = {
    http: options.httpPort ?? freeHttp!,
    grpc: options.grpcPort ?? freeGrpc!,
    metrics: options.metricsPort ?? freeMetrics!,
  }
  const ownFolder = options.repository === undefined ? await modelRepository(testModels(options)) : ''
  const repository = options.repository ?? ownFolder
  // A prefix of our own tells this server's regions from those of servers beside it.
  const shmPrefix = `perf-gate-${randomUUID()}-`
  const args = [...serverArgs(venv, repository, shmPrefix), ...portArgs(ports), ...loadArgs(options)]
  const log = openLog()
  const keeper = spawn(
    venv.python,
    ['-I', keeperScript, ownFolder, shmPrefix, serverFile(venv, 'bin/tritonserver'), ...args],
    // Detached: an interrupt from the terminal must not reach the keeper, whose work begins then.
    { env: venvEnvironment(venv), detached: true, stdio: ['pipe', 'pipe', log.descriptor] },
  )
  return liveServer({ keeper, log, ports, repository, pid: await serverPid(keeper) })
}

const keeperScript = join(import.meta.dirname, 'keeper.py')

/** Ports of the loopback interface that were free a moment ago; held together, so that all differ. */
async function freePorts(count: number): Promise<readonly number[]> {
  const holders = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(holders.map((holder) => once(holder, 'listening')))
  const ports = holders.map((holder) => (holder.address() as { port: number }).port)
  await Promise.all(holders.map((holder) => once(holder.close(), 'close')))
  return ports
}

function testModels(options: TritonOptions): readonly string[] {
  return options.models === '*' ? modelNames() : options.models
}

type Ports = { readonly http: number; readonly grpc: number; readonly metrics: number }

function serverArgs(venv: PythonVenv, repository: string, shmPrefix: string): readonly string[] {
  return [
    `--model-repository=${repository}`,
    `--backend-directory=${serverFile(venv, 'backends')}`,
    `--cache-directory=${serverFile(venv, 'caches')}`,
    `--backend-config=python,shm-region-prefix-name=${shmPrefix}`,
    '--model-control-mode=explicit',
    '--exit-timeout-secs=2',
  ]
}

function serverFile(venv: PythonVenv, path: string): string {
  return join(venv.sitePackages, 'pytriton/tritonserver', path)
}

function portArgs(ports: Ports): readonly string[] {
  return [
    '--http-address=127.0.0.1',
    '--grpc-address=127.0.0.1',
    '--metrics-address=127.0.0.1',
    `--http-port=${ports.http}`,
    `--grpc-port=${ports.grpc}`,
    `--metrics-port=${ports.metrics}`,
  ]
}

function loadArgs(options: TritonOptions): readonly string[] {
  const models = options.models === '*' ? ['*'] : options.models
  return [...models.map((model) => `--load-model=${model}`), ...(options.args ?? [])]
}

type Log = { readonly descriptor: number; read(): string; close(): void }

/** A file without a name: a pipe would let a busy test stop the server, a named file would have to be removed. */
function openLog(): Log {
  const path = join(tmpdir(), `triton-log-${randomUUID()}`)
  const descriptor = openSync(path, 'a+')
  unlinkSync(path)
  let whole: string | undefined
  const read = () => {
    const text = Buffer.alloc(fstatSync(descriptor).size)
    return text.toString('utf8', 0, readSync(descriptor, text, 0, text.length, 0))
  }
  return {
    descriptor,
    read: () => whole ?? read(),
    close() {
      whole = read()
      closeSync(descriptor)
    },
  }
}

async function serverPid(keeper: ChildProcess): Promise<number> {
  const failed = once(keeper, 'exit').then(([code]) => {
    throw new Error(`the process that should start Triton ended with ${code}`)
  })
  const [line] = await Promise.race([once(keeper.stdout!, 'data'), failed])
  failed.catch(() => undefined)
  return Number(String(line))
}

type Live = {
  readonly keeper: ChildProcess
  readonly log: Log
  readonly ports: Ports
  readonly repository: string
  readonly pid: number
}

function liveServer({ keeper, log, ports, repository, pid }: Live): RealTriton {
  const httpUrl = `http://127.0.0.1:${ports.http}`
  let hasExited = false
  const exited = once(keeper, 'exit').then(() => {
    hasExited = true
    log.close()
  })
  return {
    httpUrl,
    httpHost: `127.0.0.1:${ports.http}`,
    grpcHost: `127.0.0.1:${ports.grpc}`,
    metricsHost: `127.0.0.1:${ports.metrics}`,
    pid,
    repository,
    exited,
    log: log.read,
    load: (model, parameters = {}) =>
      control(`${httpUrl}/v2/repository/models/${model}/load`, { parameters }),
    async unload(model) {
      await control(`${httpUrl}/v2/repository/models/${model}/unload`, {})
      // The answer comes before the model has gone.
      while (await isOk(`${httpUrl}/v2/models/${model}/ready`)) await sleep(pollMs)
    },
    stop() {
      keeper.stdin!.end()
      return exited
    },
    kill(signal) {
      if (!hasExited) process.kill(pid, signal)
    },
  }
}

async function control(url: string, body: object): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { connection: 'close' },
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${text}`)
}

/** Each model's own ready: the server's says nothing about a model that is still loading, and 400 if any failed. */
async function untilReady(server: RealTriton, options: TritonOptions): Promise<void> {
  const models = options.models === '*' ? await modelsIn(server.repository) : options.models
  const urls = [
    `${server.httpUrl}/v2/health/live`,
    ...models.map((model) => `${server.httpUrl}/v2/models/${model}/ready`),
    `http://${server.metricsHost}/metrics`,
  ]
  const timedOut = AbortSignal.timeout(readyTimeoutMs)
  let hasExited = false
  server.exited.then(() => {
    hasExited = true
  })
  for (const url of urls) {
    while (!(await isOk(url))) {
      const reason = hasExited
        ? 'Triton ended before'
        : timedOut.aborted
          ? `after ${readyTimeoutMs} ms there was not`
          : undefined
      if (reason !== undefined)
        throw new Error(`${reason} an answer 200 of ${url}; its log ends:\n${tail(server.log())}`)
      await sleep(pollMs)
    }
  }
}

async function modelsIn(repository: string): Promise<readonly string[]> {
  const entries = await readdir(repository, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
}

async function isOk(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { headers: { connection: 'close' } })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}

/** The errors and the last lines; the tables of start-up are padded to hundreds of columns. */
function tail(log: string): string {
  const lines = log.trimEnd().split('\n')
  const errors = lines.slice(0, -15).filter((line) => /^E\d{4} /.test(line))
  return [...errors.slice(-5), ...lines.slice(-15)]
    .map((line) => line.replace(/([ -])\1{2,}/g, '$1$1'))
    .join('\n')
}
