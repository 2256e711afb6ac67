import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { monotonicClock } from '../../src/foundation/clock.ts'
import type { Failure } from '../../src/foundation/failure.ts'
import { parseArgv } from '../../src/plan/argv.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { keptWarning, shareTensors } from '../../src/run/shared-memory.ts'
import type { Answer, SharedRegion, TritonServer } from '../../src/transport/triton-server.ts'
import type { InferRequest } from '../../src/triton/infer-request.ts'
import { modelSpecOf, scriptedTritonServer, serverMetadata } from '../fakes/scripted-triton-server.ts'

const argv = ['-m', 'm', '--shared-memory', 'system', '--concurrency-range', '1:3', '-u', 'localhost:8000']
const request: InferRequest = {
  modelName: 'm',
  inputs: [{ name: 'INPUT0', datatype: 'FP32', shape: [16], bytes: Buffer.alloc(64, 1) }],
  outputs: ['OUTPUT0'],
}

const ok = { kind: 'ok', value: undefined } as const
const refused = (text: string): Answer<undefined> => ({ kind: 'refused', why: 'other', text })
const unreachable: Answer<undefined> = { kind: 'unreachable', final: false, error: new Error('gone') }

/** Shares the tensors of the request with a server that answers so, and counts what it is told. */
const share = (server: Partial<TritonServer>, extensions: readonly string[] = ['system_shared_memory']) => {
  const registered: SharedRegion[] = []
  const unregistered: string[] = []
  const scripted: TritonServer = {
    ...scriptedTritonServer(),
    ...server,
    registerRegion: async (region) => {
      registered.push(region)
      return server.registerRegion?.(region) ?? ok
    },
    unregisterRegion: async (name) => {
      unregistered.push(name)
      return server.unregisterRegion?.(name) ?? ok
    },
  }
  const ready = { server: { ...serverMetadata, extensions }, model: modelSpecOf() }
  const sharing = shareTensors(parsePlan(parseArgv(argv, ['analyze'])), [request], {
    server: scripted,
    ready,
    clock: monotonicClock,
    signal: new AbortController().signal,
  })
  return { sharing, registered, unregistered }
}

const failureOf = (sharing: Promise<unknown>): Promise<Failure> =>
  sharing.then(
    () => {
      throw new Error('it was shared')
    },
    (failure: Failure) => failure,
  )

/** Those of these regions whose objects still have a name. */
const namesLeft = async (regions: readonly SharedRegion[]): Promise<readonly string[]> => {
  const names = await readdir('/dev/shm')
  return regions.map(({ name }) => name).filter((name) => names.includes(name))
}

describe.runIf(process.platform === 'linux')('shareTensors', () => {
  it('does nothing when the plan does not ask for it', async () => {
    const plan = parsePlan(parseArgv(['-m', 'm'], ['analyze']))
    const ready = { server: { ...serverMetadata, extensions: [] }, model: modelSpecOf() }
    const signal = new AbortController().signal
    const ports = { server: scriptedTritonServer(), ready, clock: monotonicClock, signal }
    expect(await shareTensors(plan, [request], ports)).toBeUndefined()
  })

  it('is refused for a decoupled model whose responses are to be compared', async () => {
    const ready = {
      server: { ...serverMetadata, extensions: ['system_shared_memory'] },
      model: modelSpecOf({ decoupled: true }),
    }
    const plan = parsePlan(parseArgv(argv, ['analyze']))
    const server = scriptedTritonServer()
    const ports = { server, ready, clock: monotonicClock, signal: new AbortController().signal }
    const expectedOutputs = [
      { name: 'OUTPUT0', datatype: 'FP32', shape: [16], bytes: Buffer.alloc(64) } as const,
    ]
    expect(await failureOf(shareTensors(plan, [{ ...request, expectedOutputs }], ports))).toMatchObject({
      code: 'invalid-option',
      exitCode: 3,
      message: expect.stringContaining("model 'm' is decoupled"),
    })
    await (await shareTensors(plan, [request], ports))!.release()
  })

  it('registers one region for inputs and one with a slot for each request outstanding', async () => {
    const { sharing, registered, unregistered } = share({})
    const shared = (await sharing)!
    expect(registered.map(({ byteSize }) => byteSize)).toEqual([64, 3 * 64])
    for (const { name, key } of registered) expect(key).toBe(`/${name}`)
    expect(shared.expectation.sharedOutputs).toEqual(new Map([['OUTPUT0', 64]]))
    const { shared: places } = shared.requests.requests[0]!
    expect(places!.inputs.get('INPUT0')).toEqual({ region: registered[0]!.name, offset: 0, byteSize: 64 })
    expect(places!.outputs.get('OUTPUT0')).toEqual({ region: registered[1]!.name, offset: 0, byteSize: 64 })
    expect(await namesLeft(registered)).toEqual([])
    expect(await shared.release()).toEqual([])
    expect(unregistered).toEqual(registered.map(({ name }) => name))
    expect(await shared.release()).toEqual([])
    expect(unregistered.length).toBe(2)
  })

  it.each<[string, Partial<TritonServer>, readonly string[] | undefined, Partial<Failure>]>([
    [
      'has no such extension',
      {},
      ['statistics', 'cuda_shared_memory'],
      {
        code: 'shared-memory-refused',
        message:
          "--shared-memory: the server (2.51.0) does not offer system shared memory: 'system_shared_memory' is not among its extensions",
      },
    ],
    [
      'has it turned off',
      { sharedRegions: async () => ({ kind: 'refused', why: 'other', text: 'HTTP 501: it is disabled' }) },
      undefined,
      {
        code: 'shared-memory-refused',
        message:
          '--shared-memory: the server at localhost:8000 refuses shared memory: HTTP 501: it is disabled',
      },
    ],
    [
      'cannot open the region',
      { registerRegion: async () => refused('Unable to open shared memory region') },
      undefined,
      {
        code: 'shared-memory-refused',
        message: expect.stringContaining(
          'refuses shared memory: Unable to open shared memory region',
        ) as string,
        hint: expect.stringContaining('--ipc=host') as string,
      },
    ],
    ['is gone', { registerRegion: async () => unreachable }, undefined, { code: 'server-unreachable' }],
  ])(
    'ends the run when the server %s, and leaves nothing behind',
    async (_what, server, extensions, failure) => {
      const { sharing, registered, unregistered } = share(server, extensions)
      const thrown = await failureOf(sharing)
      expect(thrown).toMatchObject(failure)
      expect(thrown.exitCode).toBe(4)
      expect(unregistered).toEqual(registered.map(({ name }) => name))
      expect(await namesLeft(registered)).toEqual([])
    },
  )

  it('gives back the first region when the second is refused', async () => {
    const { sharing, registered, unregistered } = share({
      registerRegion: async ({ name }) => (name.endsWith('.out') ? refused('no more') : ok),
    })
    expect(await failureOf(sharing)).toMatchObject({ code: 'shared-memory-refused' })
    expect(unregistered).toEqual(registered.map(({ name }) => name))
  })

  it('asks again while a region is in use', async () => {
    let asked = 0
    const { sharing } = share({
      unregisterRegion: async () => {
        asked += 1
        return asked <= 3 ? refused('it is currently in use') : ok
      },
    })
    const { release } = (await sharing)!
    expect(await release()).toEqual([])
    expect(asked).toBe(5)
  })

  it.each<[string, Promise<Answer<undefined>>]>([
    ['does not let go', Promise.resolve(refused('it is currently in use'))],
    ['is gone', Promise.resolve(unreachable)],
    ['does not answer', new Promise(() => undefined)],
  ])('names the regions in the end when the server %s', async (_what, answer) => {
    const { sharing, registered } = share({ unregisterRegion: () => answer })
    const { release } = (await sharing)!
    const kept = await release()
    expect(kept).toEqual(registered.map(({ name }) => name))
    expect(await namesLeft(registered)).toEqual([])
    expect(keptWarning(kept).text).toContain(registered[1]!.name)
  })

  it('leaves regions of others alone', async () => {
    const others = ['mine', 'triton-perf-gate.1.1.0123456789ab.out', 'triton_python_backend_shm_region_1']
    const { sharing, unregistered } = share({
      sharedRegions: async () => ({
        kind: 'ok',
        value: others.map((name) => ({ name, key: `/${name}`, byteSize: 1 })),
      }),
    })
    const { release } = (await sharing)!
    expect(unregistered).toEqual([])
    await release()
  })
})
