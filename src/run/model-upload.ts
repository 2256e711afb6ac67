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
  /** Whether a model of the server's own gives way to one of its name, and comes back afterwards; absent: it is refused. */
  readonly replacesOwn?: true
}

/** Models that are on a server because they were sent to it. A live resource. */
export type UploadedModels = {
  /** Loads a model and waits until it is ready. Throws a Failure when it is not what was asked for. */
  readonly load: (upload: ModelUpload) => Promise<void>
  /** Takes models that were loaded off the server, and waits until they are gone. Never throws: tells what is left. */
  readonly unload: (names: readonly string[]) => Promise<readonly string[]>
  /** The same for every model that was loaded. */
  readonly unloadAll: () => Promise<readonly string[]>
}

const pollMs = 100
/** A python model's process takes seconds to stop. */
const unloadMs = 30_000
/** An interrupted run has a few seconds in all. */
const interruptedUnloadMs = 2_500
const interruptedRestoreMs = 1_000
/** A repository's own models are few enough to be named. */
const longestSaid = 1_000

/** Loads models onto the target's server, which must let them be loaded. */
export const createUploadedModels = (target: Target, ports: UploadPorts): UploadedModels => {
  /** By its name, whether each stands in the place of a model that the server had ready itself. */
  const loaded = new Map<string, boolean>()
  const unload = async (names: readonly string[]): Promise<readonly string[]> => {
    const { aborted } = ports.signal
    const limitMs = aborted ? interruptedUnloadMs : unloadMs
    const present = names.filter((name) => loaded.has(name))
    const left = await Promise.all(present.map((name) => unloadOne(name, ports, limitMs)))
    const restoreMs = aborted ? interruptedRestoreMs : limitOf(target)
    const missing: (string | undefined)[] = []
    // In the order in which they came: what others are made of comes first.
    for (const name of present) if (loaded.get(name)) missing.push(await restoreOne(name, ports, restoreMs))
    for (const name of present) loaded.delete(name)
    return [...left, ...missing].flatMap((problem) => (problem === undefined ? [] : [problem]))
  }
  return {
    load: async (upload) => {
      const displaced = await makeRoom(upload.name, target, ports)
      // Before the call: a load that fails, or whose answer never comes, may leave something behind.
      loaded.set(upload.name, loaded.get(upload.name) ?? displaced)
      await loadOne(upload, target, ports)
    },
    unload,
    unloadAll: () => unload([...loaded.keys()]),
  }
}

const limitOf = ({ serverTimeoutS }: Target): number => Math.max(serverTimeoutS * 1000, 1)

/**
 * Takes away what a killed run has left under the name, and finds out on the way whether the server lets models be loaded at all.
 * A model of that name in the server's own repository is somebody's; tells whether such a one was ready and has given way. Without
 * that, Triton may answer with success and go on serving the model that it had.
 */
const makeRoom = async (name: string, target: Target, ports: UploadPorts): Promise<boolean> => {
  const { control, clock, signal } = ports
  const isOwn = take(await orInterrupted(control.ownModels(), signal), target).has(name)
  if (isOwn && ports.replacesOwn === undefined)
    throw new Failure('model-unusable', `the server's repository has a model named ${name} of its own`, {
      hint: 'Rename it: the version under test is loaded under that name.',
    })
  const isDisplaced = isOwn && take(await orInterrupted(control.isReady(name), signal), target)
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
  return isDisplaced
}

const loadOne = async (upload: ModelUpload, target: Target, ports: UploadPorts): Promise<void> => {
  const { control, clock, signal, onStep } = ports
  const { name, label, asked } = upload
  const size = [...upload.files.values()].reduce((sum, bytes) => sum + bytes.length, 0)
  onStep(`Loading ${label} as ${name}: ${upload.files.size} files, ${size} bytes`)
  const limitMs = limitOf(target)
  const deadline = clock.now() + msToNs(limitMs)
  const answer = await orInterrupted(control.load(upload, limitMs), signal)
  if (answer.kind !== 'refused') take(answer, target)
  else if (!(await isLoadedNevertheless(upload, answer.text, { target, ports })))
    throw new Failure(
      'model-not-loaded',
      `${label} does not load: ${reasonIn(answer.text).slice(0, longestSaid).trimEnd()} (said by the server at ${target.url})`,
      {
        hint: "The server's log may say more.",
      },
    )
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

/**
 * Triton looks for the steps of an ensemble in its own repository, where those that were sent are not: it loads the ensemble, and
 * answers that not everything was found there.
 */
const isLoadedNevertheless = async (
  { name, asked }: ModelUpload,
  said: string,
  { target, ports: { control, signal } }: { readonly target: Target; readonly ports: UploadPorts },
): Promise<boolean> =>
  asked.schedulingChoice.case === 'ensembleScheduling' &&
  said.includes('failed to poll from model repository') &&
  take(await orInterrupted(control.isReady(name), signal), target)

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

/** Why the server's own model may be missing, or undefined once it is back. */
const restoreOne = async (
  name: string,
  { control, onStep }: UploadPorts,
  limitMs: number,
): Promise<string | undefined> => {
  const answer = await orAborted(control.loadOwn(name, limitMs), AbortSignal.timeout(limitMs))
  if (answer?.kind !== 'ok') return `the server's own model ${name} may be missing there, or still loading`
  onStep(`Loaded the server's own model ${name} again`)
  return undefined
}

/** What the promise gives. Throws Failure('interrupted') as soon as the signal aborts. */
export const orInterrupted = async <Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> => {
  const value = await orAborted(promise, signal)
  if (value === undefined) throw new Failure('interrupted', 'interrupted while models were loaded')
  return value
}

/** The value of an answer. Throws a Failure for any other end of a call. */
export const take = <Value>(answer: Answer<Value>, target: Target): Value => {
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

/** What can be done when models cannot be sent. */
export const grpcHint =
  'Models are sent over gRPC: `grpc-url` is its address where it is not port 8001 of the same host.'
