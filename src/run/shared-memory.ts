import type { Clock } from '../foundation/clock.ts'
import { Failure } from '../foundation/failure.ts'
import { orAborted } from '../foundation/or-aborted.ts'
import {
  createSharedObject,
  descriptorReader,
  isAbandoned,
  removeAbandonedObjects,
  type SharedObject,
} from '../host/shared-memory.ts'
import { mostLanes } from '../load/load-shape.ts'
import type { Warning } from '../measure/level-result.ts'
import { layOut, type SharedLayout } from '../payload/shared-layout.ts'
import { encodeForSlot, type SharedRequests, shareRequests } from '../payload/shared-requests.ts'
import type { Plan, Target } from '../plan/plan.ts'
import { unreachable } from '../transport/socket-failure.ts'
import type { Answer, ServerMetadata, TritonServer } from '../transport/triton-server.ts'
import type { EncodedRequest, InferRequest, ResponseExpectation } from '../triton/infer-request.ts'
import type { ModelSpec } from '../triton/model.ts'
import type { ProfileSource } from './profile-writer.ts'
import type { ReadyModel } from './wait-for-model.ts'

/** The tensors of a run in shared memory. A live resource: it must be released. */
export type Sharing = {
  readonly requests: SharedRequests
  /** The first of them for the first slot, with what its response is to hold. */
  readonly first: EncodedRequest
  /** What responses hold then. */
  readonly expectation: Pick<ResponseExpectation, 'sharedOutputs'>
  /** Where each output lies in a slot. */
  readonly outputs: Pick<ProfileSource, 'sharedOutputs'>
  /** Takes memory for the outputs of so many requests outstanding: a server that writes where there is none left dies of it. */
  allocate(lanes: number): Promise<void>
  /** Gives everything back; the names of regions that the server did not let go of. */
  release(): Promise<readonly string[]>
}

export type SharingPorts = {
  readonly server: TritonServer
  readonly ready: ReadyModel
  readonly clock: Clock
  readonly signal: AbortSignal
}

/** Room that is set aside, without taking memory, for a search whose upper end is open. */
const mostSlots = 10_000

/**
 * A server does not let go of a region that a request still uses, and a cut request goes on there for a while. After an interrupt
 * there is little time for it.
 */
const releaseMs = 2000
const releasePauseMs = 50

/** Throws `shared-memory-refused` unless the server has the extension. */
const requireExtension = ({ extensions, version }: ServerMetadata): void => {
  if (extensions.includes('system_shared_memory')) return
  throw new Failure(
    'shared-memory-refused',
    `--shared-memory: the server (${version}) does not offer system shared memory: 'system_shared_memory' is not among its extensions`,
    { hint: 'Measure without --shared-memory.' },
  )
}

/** One response may be written over another before it is read. */
const refuseValidatedStreams = ({ name, decoupled }: ModelSpec, requests: readonly InferRequest[]): void => {
  if (!decoupled || requests.every(({ expectedOutputs }) => expectedOutputs === undefined)) return
  throw new Failure(
    'invalid-option',
    `--shared-memory: model '${name}' is decoupled, and the responses to a request would be compared with validation_data in one place of shared memory`,
    { hint: 'Give --shared-memory none, or input data without validation_data.' },
  )
}

/**
 * Puts all inputs in shared memory and makes it and room for outputs known to the server; undefined when the plan does not ask for
 * it. Regions of others are left alone; those of runs of this program that were killed are removed. Throws
 * `shared-memory-refused`, or `invalid-option` when there is no room.
 */
export const shareTensors = async (
  { sharedMemory, target, input, load }: Plan,
  requests: readonly InferRequest[],
  { server, ready, clock, signal }: SharingPorts,
): Promise<Sharing | undefined> => {
  if (sharedMemory === undefined) return undefined
  requireExtension(ready.server)
  refuseValidatedStreams(ready.model, requests)
  const layout = layOut(
    requests.map(({ inputs }) => inputs),
    ready.model.outputs,
    { batchSize: input.batchSize, outputBytes: sharedMemory.outputBytes },
  )
  const slots = mostLanes(load)
  await removeAbandoned(target, { server, clock })
  const objects: SharedObject[] = []
  const release = (): Promise<readonly string[]> => releaseAll(objects.splice(0), { server, clock })
  const open = async (part: string, byteSize: number): Promise<SharedObject> => {
    const object = await createSharedObject(part, byteSize)
    objects.push(object)
    const { name, key } = object
    accepted(target, await server.registerRegion({ name, key, byteSize: object.byteSize }))
    // The server has it mapped; without a name nothing is left of it, however this process ends.
    await object.unlink()
    return object
  }
  try {
    const inputs = await open('in', layout.inputBytes)
    const outputs = await open('out', layout.slotBytes * (slots ?? mostSlots))
    await writeInputs(inputs, layout, requests)
    const allocate = (lanes: number): Promise<void> => outputs.allocate(layout.slotBytes * lanes, signal)
    await allocate(slots ?? 1)
    const regions = {
      inputs: inputs.name,
      outputs: outputs.name,
      outputsDescriptor: outputs.descriptor,
    }
    const shared = shareRequests(target.protocol, requests, { layout, regions })
    return {
      requests: shared,
      first: encodeForSlot(shared, { index: 0, slot: 0 }, descriptorReader(outputs.descriptor)),
      expectation: {
        sharedOutputs: new Map([...layout.outputs].map(([name, { byteSize }]) => [name, byteSize])),
      },
      outputs: { sharedOutputs: layout.outputs },
      allocate,
      release,
    }
  } catch (error) {
    await release()
    throw error
  }
}

/** What a report says of regions that stay. */
export const keptWarning = (names: readonly string[]): Warning => ({
  code: 'shared-memory-kept',
  text: `the server did not let go of its shared memory in time: ${names.join(', ')}`,
  hint: 'A request that was cut may still use it. The next run with --shared-memory removes it.',
})

const removeAbandoned = async (
  target: Target,
  ports: Pick<SharingPorts, 'server' | 'clock'>,
): Promise<void> => {
  await removeAbandonedObjects()
  const regions = accepted(target, await ports.server.sharedRegions())
  const checked = await Promise.all(
    regions.map(async ({ name }) => ((await isAbandoned(name)) ? [name] : [])),
  )
  // One that cannot be removed is no reason not to measure.
  await namesKept(checked.flat(), ports)
}

const writeInputs = async (
  object: SharedObject,
  { inputs }: SharedLayout,
  requests: readonly InferRequest[],
): Promise<void> => {
  for (const [index, request] of requests.entries())
    for (const { name, bytes } of request.inputs) {
      const place = inputs[index]!.get(name)
      if (place !== undefined) await object.write(bytes, place.offset)
    }
}

const releaseAll = async (
  objects: readonly SharedObject[],
  ports: Pick<SharingPorts, 'server' | 'clock'>,
): Promise<readonly string[]> => {
  const names = objects.map(({ name }) => name)
  const kept = await namesKept(names, ports)
  for (const { close } of objects) await close()
  return kept
}

/** Those of these regions that the server does not let go of in time, all together. */
const namesKept = async (
  names: readonly string[],
  { server, clock }: Pick<SharingPorts, 'server' | 'clock'>,
): Promise<readonly string[]> => {
  const [finished, late] = [new AbortController(), new AbortController()]
  const timer = clock.sleep(releaseMs, finished.signal).then(() => late.abort())
  const kept: string[] = []
  for (const name of names)
    if (!(await isLetGo(name, { server, clock, signal: late.signal }))) kept.push(name)
  finished.abort()
  await timer
  return kept
}

/** Asks again for as long as a request uses it, until the signal aborts. */
const isLetGo = async (
  name: string,
  { server, clock, signal }: Pick<SharingPorts, 'server' | 'clock' | 'signal'>,
): Promise<boolean> => {
  while (!signal.aborted) {
    const answer = await orAborted(server.unregisterRegion(name), signal)
    if (answer?.kind !== 'refused') return answer?.kind === 'ok'
    await clock.sleep(releasePauseMs, signal)
  }
  return false
}

const accepted = <Value>(target: Target, answer: Answer<Value>): Value => {
  switch (answer.kind) {
    case 'ok':
      return answer.value
    case 'unreachable':
      throw unreachable(target, answer.error)
    case 'refused':
    case 'not-triton':
      throw new Failure(
        'shared-memory-refused',
        `--shared-memory: the server at ${target.url} refuses shared memory: ${answer.text}`,
        {
          hint: 'The server must run on this machine, as the same user, share its /dev/shm (in Docker: --ipc=host) and, from 26.04 on, be started with --allow-client-shm=true.',
        },
      )
  }
}
