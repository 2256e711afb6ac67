import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/foundation/failure.ts'
import { parseArgv } from '../../src/plan/argv.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { composingModels } from '../../src/run/composing-models.ts'
import { modelMeter } from '../../src/run/model-meter.ts'
import type { Answer, TritonServer } from '../../src/transport/triton-server.ts'
import type { ModelReference } from '../../src/triton/composing-model.ts'
import type { ModelSpec } from '../../src/triton/model.ts'
import { snapshotOf } from '../fakes/scripted-meters.ts'
import { modelSpecOf, scriptedTritonServer } from '../fakes/scripted-triton-server.ts'

const refused: Answer<ModelSpec> = { kind: 'refused', why: 'forbidden', text: 'HTTP 403' }

/** Ensembles by their steps; a name that cannot be asked for throws, as over HTTP. */
const serverWith = (
  ensembles: Readonly<Record<string, readonly ModelReference[] | 'refused'>>,
): TritonServer => ({
  ...scriptedTritonServer(),
  model: async (name) => {
    if (name.includes(' ')) throw new Failure('invalid-option', 'no such path')
    const steps = ensembles[name]
    if (steps === 'refused') return refused
    return { kind: 'ok', value: modelSpecOf({ name, ...(steps === undefined ? {} : { steps }) }) }
  },
})

const treeOf = (server: TritonServer, steps: readonly ModelReference[], ...argv: readonly string[]) =>
  composingModels(parsePlan(parseArgv(['-m', 'm', ...argv], ['analyze'])), modelSpecOf({ steps }), server)

describe('composingModels', () => {
  it('does not follow a model that calls itself by way of others', async () => {
    const server = serverWith({ m: [{ name: 'a' }], a: [{ name: 'm' }] })
    expect(await treeOf(server, [{ name: 'a' }])).toMatchObject([
      { name: 'a', composing: [{ name: 'm', steps: 1, composing: [] }] },
    ])
  })

  it.each([
    { what: 'is refused', name: 'secret' },
    { what: 'cannot be asked for', name: 'a b' },
  ])('has a step whose configuration $what, without what it calls', async ({ name }) => {
    const server = serverWith({ secret: 'refused' })
    expect(await treeOf(server, [{ name }, { name: 'a', version: '2' }])).toEqual([
      { name, steps: 1, responseCache: false, composing: [] },
      { name: 'a', version: '2', steps: 1, responseCache: false, composing: [] },
    ])
  })

  it('counts a step that is named on the command line once, but another version of it apart', async () => {
    const tree = await treeOf(serverWith({}), [{ name: 'a' }], '--bls-composing-models', 'a,a:2')
    expect(tree).toMatchObject([
      { name: 'a', steps: 1 },
      { name: 'a', version: '2' },
    ])
    expect(tree[1]).not.toHaveProperty('steps')
  })

  it('is refused a model of the command line with the words of the server, or that there is none', async () => {
    const named = ['--bls-composing-models', 'secret']
    await expect(treeOf(serverWith({ secret: 'refused' }), [], ...named)).rejects.toMatchObject({
      code: 'model-not-found',
      message: expect.stringContaining('HTTP 403'),
    })
    const gone: TritonServer = {
      ...scriptedTritonServer(),
      model: async () => ({ kind: 'unreachable', final: false, error: new Error('gone') }),
    }
    await expect(treeOf(gone, [], ...named)).rejects.toMatchObject({ code: 'server-unreachable' })
  })
})

describe('modelMeter', () => {
  const leaf = { name: 'leaf', steps: 1, responseCache: false, composing: [] }
  const composing = [leaf, { ...leaf, name: 'inner', composing: [leaf, { ...leaf, name: 'a b' }] }]

  it('asks for each model once, and does without those that cannot be had', async () => {
    const asked: string[] = []
    const server: TritonServer = {
      ...scriptedTritonServer(),
      statistics: async (name) => {
        asked.push(name)
        if (name.includes(' ')) throw new Failure('invalid-option', 'no such path')
        return name === 'inner' ? undefined : snapshotOf(3)
      },
    }
    const reading = await modelMeter({ name: 'm', composing }, server).read()
    expect(asked.toSorted()).toEqual(['a b', 'inner', 'leaf', 'm'])
    expect(reading).toEqual({ model: snapshotOf(3), composing: new Map([['leaf', snapshotOf(3)]]) })
  })

  it('has no reading without the measured model’s own', async () => {
    expect(await modelMeter({ name: 'm', composing }, scriptedTritonServer()).read()).toBeUndefined()
  })

  it('asks for the model alone when it calls none', async () => {
    const server = { ...scriptedTritonServer(), statistics: async () => snapshotOf(1) }
    const meter = modelMeter({ name: 'm', version: '4' }, server)
    expect(meter.version).toBe('4')
    expect(await meter.read()).toEqual({ model: snapshotOf(1) })
  })
})
