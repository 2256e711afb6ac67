// A real Triton server (CPU, python backend) for a test, on loopback ports of its own.
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { freePorts } from '../../src/host/free-ports.ts'
import { modelNames, modelRepository } from './model-repository.ts'
import { type PythonVenv, pythonVenv, venvEnvironment } from './python.ts'
import { type StartingServer, untilNotOk, untilReady } from './triton-ready.ts'
import { openUnnamedLog, type UnnamedLog } from './unnamed-log.ts'

/**
 * `models`: the test models to load and wait for ('*': all); with a `repository` of one's own, models of that.
 * `args` come after ours; there, as `--load-model=`, is the place of a model that is to fail.
 */
export type TritonOptions = {
  readonly models: readonly string[] | '*'
  readonly repository?: string
  readonly args?: readonly string[]
  readonly httpPort?: number
  readonly grpcPort?: number
  /** gRPC on a socket of the file system, whose name is this path, a colon and the port. */
  readonly grpcSocket?: string
  readonly metricsPort?: number
}

/**
 * A running server: `*Host` are `127.0.0.1:PORT`, `repository` is its folder of models, `log()` all it has printed, also
 * after its end. `exited` resolves when it has ended, however that came, and nothing of it is left.
 */
export type RealTriton = StartingServer & {
  readonly pid: number
  readonly repository: string
  /** Loads a model, with the load API's parameters (`config`: JSON text, `file:1/model.py`: base64). */
  load(model: string, parameters?: Readonly<Record<string, string>>): Promise<void>
  /** Resolves when the model is gone. */
  unload(model: string): Promise<void>
  /** Kills the server; a graceful end takes seconds and is had with `kill('SIGTERM')` and `exited`. */
  stop(): Promise<void>
  /** Sends a signal to the server process alone; none when it has ended. */
  kill(signal: NodeJS.Signals): void
}

/** Starts a server and waits until every asked model is ready. An error carries the end of the server's log. */
export async function startTriton(options: TritonOptions): Promise<RealTriton> {
  const venv = await pythonVenv()
  if (venv === undefined) throw new Error('no Python environment for a real Triton: see requireReal()')
  const isPortGiven = (options.httpPort ?? options.grpcPort ?? options.metricsPort) !== undefined
  for (let attemptsLeft = isPortGiven ? 1 : 5; ; attemptsLeft -= 1) {
    const server = await launch(venv, options)
    try {
      const models = options.models === '*' ? await modelsIn(server.repository) : options.models
      await untilReady(server, models, options.args ?? [])
      return server
    } catch (error) {
      await server.stop()
      // Another process may take a port between our look at it and the server's bind.
      if (attemptsLeft === 1 || !server.log().includes('already in use')) throw error
    }
  }
}

async function launch(venv: PythonVenv, options: TritonOptions): Promise<RealTriton> {
  const [freeHttp, freeGrpc, freeMetrics] = await freePorts(3)
  const ports = {
    http: options.httpPort ?? freeHttp!,
    grpc: options.grpcPort ?? freeGrpc!,
    metrics: options.metricsPort ?? freeMetrics!,
  }
  const models = options.models === '*' ? modelNames() : options.models
  const ownFolder = options.repository === undefined ? await modelRepository(models) : ''
  const repository = options.repository ?? ownFolder
  // A prefix of our own tells this server's shared-memory regions from those of servers beside it.
  const shmPrefix = `perf-gate-${randomUUID()}-`
  const log = openUnnamedLog()
  const keeper = spawn(
    venv.python,
    [
      '-I',
      keeperScript,
      ownFolder,
      shmPrefix,
      ...serverCommand({ venv, repository, shmPrefix, ports, options }),
    ],
    // Detached: an interrupt from the terminal must not reach the keeper, whose work begins then.
    { env: venvEnvironment(venv), detached: true, stdio: ['pipe', 'pipe', log.descriptor] },
  )
  return liveServer({
    keeper,
    log,
    ports,
    repository,
    address: grpcAddress(options),
    pid: await serverPid(keeper, log),
  })
}

const keeperScript = join(import.meta.dirname, 'keeper.py')

const grpcAddress = ({ grpcSocket }: TritonOptions): string =>
  grpcSocket === undefined ? '127.0.0.1' : `unix:${grpcSocket}`

type Ports = { readonly http: number; readonly grpc: number; readonly metrics: number }

type ServerCommand = {
  readonly venv: PythonVenv
  readonly repository: string
  readonly shmPrefix: string
  readonly ports: Ports
  readonly options: TritonOptions
}

function serverCommand({ venv, repository, shmPrefix, ports, options }: ServerCommand): readonly string[] {
  const installation = join(venv.sitePackages, 'pytriton/tritonserver')
  const models = options.models === '*' ? ['*'] : options.models
  return [
    join(installation, 'bin/tritonserver'),
    `--model-repository=${repository}`,
    `--backend-directory=${join(installation, 'backends')}`,
    `--cache-directory=${join(installation, 'caches')}`,
    `--backend-config=python,shm-region-prefix-name=${shmPrefix}`,
    '--model-control-mode=explicit',
    ...models.map((model) => `--load-model=${model}`),
    // The default is every interface.
    '--http-address=127.0.0.1',
    `--grpc-address=${grpcAddress(options)}`,
    '--metrics-address=127.0.0.1',
    `--http-port=${ports.http}`,
    `--grpc-port=${ports.grpc}`,
    `--metrics-port=${ports.metrics}`,
    '--exit-timeout-secs=2',
    ...(options.args ?? []),
  ]
}

async function serverPid(keeper: ChildProcess, log: UnnamedLog): Promise<number> {
  const failed = once(keeper, 'exit').then(([code]) => {
    throw new Error(`Triton could not be started (${code}): ${log.read()}`)
  })
  const [line] = await Promise.race([once(keeper.stdout!, 'data'), failed])
  return Number(String(line))
}

type LiveServer = {
  readonly keeper: ChildProcess
  readonly log: UnnamedLog
  readonly ports: Ports
  /** Of gRPC. */
  readonly address: string
  readonly repository: string
  readonly pid: number
}

function liveServer({ keeper, log, ports, address, repository, pid }: LiveServer): RealTriton {
  const httpUrl = `http://127.0.0.1:${ports.http}`
  let hasExited = false
  const exited = once(keeper, 'exit').then(() => {
    hasExited = true
    log.close()
  })
  return {
    httpUrl,
    httpHost: `127.0.0.1:${ports.http}`,
    grpcHost: `${address}:${ports.grpc}`,
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
      await untilNotOk(`${httpUrl}/v2/models/${model}/ready`)
    },
    stop() {
      keeper.stdin!.end()
      return exited
    },
    kill(signal) {
      if (!hasExited) signalProcess(pid, signal)
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

function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    // It has ended, and its keeper is still tidying up.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

async function modelsIn(repository: string): Promise<readonly string[]> {
  const entries = await readdir(repository, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
}
