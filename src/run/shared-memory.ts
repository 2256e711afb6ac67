import type { Clock } from '../foundation/clock.ts'
import { Failure } from '../foundation/failure.ts'
import {
  createSharedObject,
  isAbandoned,
  removeAbandonedObjects,
  type SharedObject,
} from '../host/shared-memory.ts'
import { mostLanes } from '../load/load-shape.ts'
import type { Warning } from '../measure/level-result.ts'
import { layOut, type SharedLayout } from '../payload/shared-layout.ts'
import { type SharedRequests, shareRequests } from '../payload/shared-requests.ts'
import type { Plan, Target } from '../plan/plan.ts'
import { unreachable } from '../transport/socket-failure.ts'
import type { Answer, ServerMetadata, TritonServer } from '../transport/triton-server.ts'
import type { InferRequest, ResponseExpectation } from '../triton/infer-request.ts'
import type { ReadyModel } from './wait-for-model.ts'

/** The tensors of a run in shared memory. A live resource: it must be released. */
export type Sharing = {
  readonly requests: SharedRequests
  /** What responses hold then. */
  readonly expectation: Pick<ResponseExpectation, 'sharedOutputs'>
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

/** A server does not let go of a region that a request still uses, and a cut request goes on there for a while. */
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
    const regions = { inputs: inputs.name, outputs: outputs.name }
    return {
      requests: shareRequests(target.protocol, requests, { layout, regions }),
      expectation: {
        sharedOutputs: new Map([...layout.outputs].map(([name, { byteSize }]) => [name, byteSize])),
      },
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
  { server, clock }: Pick<SharingPorts, 'server' | 'clock'>,
): Promise<void> => {
  await removeAbandonedObjects()
  // One that cannot be removed is no reason not to measure.
  for (const { name } of accepted(target, await server.sharedRegions()))
    if (await isAbandoned(name)) await isLetGo(name, { server, clock })
}

const writeInputs = async (
  object: SharedObject,
  { inputs }: SharedLayout,
  requests: readonly InferRequest[],
): Promise<void> => {
  for (const [index, request] of requests.entries())
    for (const { name, bytes } of request.inputs) await object.write(bytes, inputs[index]!.get(name)!.offset)
}

const releaseAll = async (
  objects: readonly SharedObject[],
  { server, clock }: Pick<SharingPorts, 'server' | 'clock'>,
): Promise<readonly string[]> => {
  const kept: string[] = []
  for (const { name, close } of objects) {
    if (!(await isLetGo(name, { server, clock }))) kept.push(name)
    await close()
  }
  return kept
}

const isLetGo = async (
  name: string,
  { server, clock }: Pick<SharingPorts, 'server' | 'clock'>,
): Promise<boolean> => {
  for (let waited = 0; ; waited += releasePauseMs) {
    const answer = await server.unregisterRegion(name)
    if (answer.kind === 'ok') return true
    if (answer.kind !== 'refused' || waited >= releaseMs) return false
    await clock.sleep(releasePauseMs)
  }
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
