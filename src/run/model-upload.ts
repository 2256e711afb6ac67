import type { Clock } from '../foundation/clock.ts'
import { Failure } from '../foundation/failure.ts'
import { orAborted } from '../foundation/or-aborted.ts'
import { msToNs } from '../foundation/units.ts'
import type { Target } from '../plan/plan.ts'
import type { ModelControl } from '../transport/model-control.ts'
import { unreachable } from '../transport/socket-failure.ts'
import type { Answer } from '../transport/triton-server.ts'
import { configDifferences } from '../triton/config-difference.ts'
import type { ModelUpload } from './prepare-upload.ts'

export type UploadPorts = {
  readonly control: ModelControl
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Told what is being done. */
  readonly onStep: (text: string) => void
}

/** Models that are on a server because they were sent to it. A live resource. */
export type UploadedModels = {
  /** Loads a model and waits until it is ready. Throws a Failure when it is not what was asked for. */
  readonly load: (upload: ModelUpload) => Promise<void>
  /** Takes every model that was loaded off the server, and waits until they are gone. Never throws: tells what is left. */
  readonly unloadAll: () => Promise<readonly string[]>
}

const pollMs = 100
/** A python model's process takes seconds to stop. */
const unloadMs = 30_000
/** An interrupted run has a few seconds in all. */
const interruptedUnloadMs = 2_500
/** A repository's own models are few enough to be named. */
const longestSaid = 1_000

/** Loads models onto the target's server, which must let them be loaded. */
export const createUploadedModels = (target: Target, ports: UploadPorts): UploadedModels => {
  const loaded = new Set<string>()
  return {
    load: async (upload) => {
      await makeRoom(upload.name, target, ports)
      // Before the call: a load that fails, or whose answer never comes, may leave something behind.
      loaded.add(upload.name)
      await loadOne(upload, target, ports)
    },
    unloadAll: async () => {
      const limitMs = ports.signal.aborted ? interruptedUnloadMs : unloadMs
      const left = await Promise.all([...loaded].map((name) => unloadOne(name, ports, limitMs)))
      loaded.clear()
      return left.flatMap((problem) => (problem === undefined ? [] : [problem]))
    },
  }
}

/**
 * Takes away what a killed run has left under the name, and finds out on the way whether the server lets models be loaded at all.
 * A model of that name in the server's own repository is somebody's.
 */
const makeRoom = async (name: string, target: Target, ports: UploadPorts): Promise<void> => {
  const { control, clock, signal } = ports
  const own = take(await orInterrupted(control.ownModels(), signal), target)
  if (own.has(name))
    throw new Failure('model-unusable', `the server's repository has a model named ${name} of its own`, {
      hint: 'Rename it: the version under test is loaded under that name.',
    })
  const unloaded = await orInterrupted(control.unload(name), signal)
  if (unloaded.kind === 'refused' && unloaded.why === 'no-model-control')
    throw new Failure(
      'model-control-off',
      `the server at ${target.url} loads no models when asked (${unloaded.text})`,
      {
        hint: 'Start it with --model-control-mode=explicit (and --load-model=NAME for each model that it is to serve by itself).',
      },
    )
  take(unloaded, target)
  const deadline = clock.now() + msToNs(unloadMs)
  while (take(await orInterrupted(control.isReady(name), signal), target)) {
    if (clock.now() > deadline)
      throw new Failure('model-not-loaded', `an earlier model named ${name} does not go away`, {
        hint: 'Restart the server.',
      })
    await clock.sleep(pollMs, signal)
  }
}

const loadOne = async (upload: ModelUpload, target: Target, ports: UploadPorts): Promise<void> => {
  const { control, clock, signal, onStep } = ports
  const { name, label, asked } = upload
  const size = [...upload.files.values()].reduce((sum, bytes) => sum + bytes.length, 0)
  onStep(`Loading ${label} as ${name}: ${upload.files.size} files, ${size} bytes`)
  const limitMs = Math.max(target.serverTimeoutS * 1000, 1)
  const deadline = clock.now() + msToNs(limitMs)
  const answer = await orInterrupted(control.load(upload, limitMs), signal)
  if (answer.kind === 'refused')
    throw new Failure(
      'model-not-loaded',
      `${label} does not load: ${reasonIn(answer.text).slice(0, longestSaid)}`,
      {
        hint: "The server's log may say more.",
      },
    )
  take(answer, target)
  while (!take(await orInterrupted(control.isReady(name), signal), target)) {
    if (clock.now() > deadline)
      throw new Failure('model-not-loaded', `${label} was loaded as ${name}, but does not become ready`, {
        hint: "Look at the server's log; `server-timeout` sets how long to wait.",
      })
    await clock.sleep(pollMs, signal)
  }
  const got = take(await orInterrupted(control.config(name), signal), target)
  const differences = configDifferences(asked, got)
  const [first] = differences
  if (first !== undefined)
    throw new Failure(
      'model-not-loaded',
      `${label} was loaded, but not as its configuration asks: ${first.field} is ${first.got} instead of ${first.asked}` +
        (differences.length === 1 ? '' : ` (and ${differences.length - 1} more fields)`),
      {
        hint: 'This version of Triton reads the configuration otherwise; what would be measured is not the model.',
      },
    )
  onStep(`Loaded ${name}`)
}

/** What went wrong stands behind the state of each version. */
const reasonIn = (text: string): string =>
  text.replace(/^[A-Z_]+: load failed for model '[^']*': (?:version \d+ is at UNAVAILABLE state: )?/, '')

/** Why the model may still be there, or undefined once it is gone. */
const unloadOne = async (
  name: string,
  { control, clock, onStep }: UploadPorts,
  limitMs: number,
): Promise<string | undefined> => {
  const deadline = clock.now() + msToNs(limitMs)
  const over = AbortSignal.timeout(limitMs)
  const answer = await orAborted(control.unload(name), over)
  const problem = `${name} may still be on the server`
  if (answer?.kind !== 'ok') return problem
  for (;;) {
    const ready = await orAborted(control.isReady(name), over)
    if (ready?.kind === 'ok' && !ready.value) break
    if (clock.now() > deadline || ready?.kind !== 'ok') return problem
    await clock.sleep(pollMs)
  }
  onStep(`Unloaded ${name}`)
  return undefined
}

const orInterrupted = async <Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> => {
  const value = await orAborted(promise, signal)
  if (value === undefined) throw new Failure('interrupted', 'interrupted while models were loaded')
  return value
}

/** The value of an answer. Throws a Failure for any other end of a call. */
const take = <Value>(answer: Answer<Value>, target: Target): Value => {
  switch (answer.kind) {
    case 'ok':
      return answer.value
    case 'unreachable':
      throw unreachable(target, answer.error)
    case 'not-triton':
      throw new Failure(
        'not-triton',
        `what answers at ${target.url} is not a Triton server over gRPC: ${answer.text}`,
        {
          hint: grpcHint,
        },
      )
    case 'refused':
      throw new Failure('server-unreachable', `the server at ${target.url} refuses: ${answer.text}`, {
        hint: grpcHint,
      })
  }
}

const grpcHint =
  'Models are sent over gRPC: `grpc-url` is its address where it is not port 8001 of the same host.'
