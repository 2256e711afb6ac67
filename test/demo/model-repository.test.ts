import { describe, expect, it } from 'vitest'
import type { DemoModel } from '../../src/demo/demo-model.ts'
import { createModelRepository } from '../../src/demo/model-repository.ts'
import { virtualClock } from './virtual-clock.ts'

const tensor = { name: 'T', datatype: 'UINT8', dims: [1] } as const
const model = (name: string, rest: Partial<DemoModel> = {}): DemoModel => ({
  name,
  inputs: [tensor],
  outputs: [tensor],
  infer: 'identity',
  ...rest,
})
const input = { name: 'T', datatype: 'UINT8', shape: [1], bytes: Uint8Array.of(1) } as const

const start = (models: readonly DemoModel[], loading: readonly string[] = []) => {
  const { clock, run } = virtualClock()
  const isLoading = (name: string) => loading.includes(name)
  return { ...createModelRepository({ models, clock, seed: 1, isLoading }), finish: run }
}

const infer = (repository: ReturnType<typeof start>, name: string) =>
  repository.find(name, '').runner.run([input], 1)

describe('versions', () => {
  const repository = start([model('m', { versions: ['10', '9', '2'] })])

  it.each([
    ['', '10'],
    ['9', '9'],
    ['010', '10'],
  ])('%j is version %s', (asked, version) => {
    expect(repository.find('m', asked).version).toBe(version)
  })

  it.each<[string, string, number]>([
    ['m', '3', 404],
    ['m', '0', 404],
    ['other', '', 404],
    ['m', 'x', 400],
    ['m', '-1', 400],
    ['m', '99999999999999999999', 400],
  ])('%s version %j is refused with %i', (name, version, httpStatus) => {
    expect(() => repository.find(name, version)).toThrow(expect.objectContaining({ httpStatus }))
  })

  it('are listed in order', () => {
    expect(repository.metadata('m', '9')).toMatchObject({ versions: ['2', '9', '10'] })
    expect(repository.index(false).map(({ version }) => version)).toEqual(['2', '9', '10'])
    const { model_stats } = repository.statistics('m', '')
    expect(model_stats.map(({ version }) => version)).toEqual(['2', '9', '10'])
    expect(repository.statistics('m', '9').model_stats).toHaveLength(1)
  })
})

describe('unload and load', () => {
  it('take a model away and bring it back with its counters at zero', async () => {
    const repository = start([model('b'), model('a')])
    await infer(repository, 'a')
    repository.unload('a')
    await repository.finish()
    expect(repository.index(false)).toEqual([
      { name: 'a', version: '1', state: 'UNAVAILABLE', reason: 'unloaded' },
      { name: 'b', version: '1', state: 'READY' },
    ])
    expect(repository.index(true).map(({ name }) => name)).toEqual(['b'])
    expect(repository.isReady('a', '')).toBe(false)
    expect(() => repository.find('a', '')).toThrow(expect.objectContaining({ httpStatus: 404 }))
    expect(() => repository.find('a', '1')).toThrow(expect.objectContaining({ httpStatus: 503 }))
    expect(() => repository.statistics('a', '')).toThrow(expect.objectContaining({ httpStatus: 400 }))
    expect(repository.statistics('', '').model_stats.map(({ name }) => name)).toEqual(['b'])
    repository.load('a')
    expect(repository.isReady('a', '')).toBe(true)
    expect(repository.statistics('a', '').model_stats[0]).toMatchObject({ inference_count: 0 })
  })

  it('let requests finish that came before', async () => {
    const repository = start([model('m', { serviceTime: 5 })])
    const answer = infer(repository, 'm')
    repository.unload('m')
    expect(repository.index(false)).toMatchObject([{ state: 'UNLOADING' }])
    expect(repository.isSettled()).toBe(false)
    await repository.finish()
    await expect(answer).resolves.toHaveLength(1)
    expect(repository.index(false)).toMatchObject([{ state: 'UNAVAILABLE' }])
    expect(repository.isSettled()).toBe(true)
  })

  it('of what is not there: unload says nothing, load fails', () => {
    const repository = start([])
    repository.unload('x')
    expect(() => repository.load('x')).toThrow(expect.objectContaining({ httpStatus: 500 }))
  })
})

describe('load', () => {
  const slower = JSON.stringify({ parameters: { service_time_ms: { string_value: '9' } } })

  it('of a model that came up with the server starts it anew once, then leaves it alone', async () => {
    const repository = start([model('m')])
    const counts: unknown[] = []
    for (let load = 0; load < 3; load += 1) {
      await infer(repository, 'm')
      repository.load('m')
      counts.push(repository.statistics('m', '').model_stats[0]?.inference_count)
    }
    expect(counts).toEqual([0, 1, 2])
  })

  it('with another configuration starts it anew, with the same one does not', async () => {
    const repository = start([model('m')])
    await infer(repository, 'm')
    repository.load('m', slower)
    expect(repository.config('m', '')).toMatchObject({
      parameters: { service_time_ms: { string_value: '9' } },
    })
    expect(repository.statistics('m', '').model_stats[0]).toMatchObject({ inference_count: 0 })
    void infer(repository, 'm')
    await repository.finish()
    repository.load('m', slower)
    expect(repository.statistics('m', '').model_stats[0]).toMatchObject({
      inference_count: 1,
      inference_stats: { compute_infer: { count: 1, ns: 9_000_000 } },
    })
  })

  it('that fails keeps what was loaded', () => {
    const repository = start([model('m')])
    expect(() => repository.load('m', '{')).toThrow(expect.objectContaining({ httpStatus: 500 }))
    expect(repository.isReady('m', '')).toBe(true)
  })

  it('without a configuration keeps the last override', () => {
    const repository = start([model('m')])
    repository.load('m', slower)
    repository.unload('m')
    repository.load('m')
    expect(repository.config('m', '')).toMatchObject({
      parameters: { service_time_ms: { string_value: '9' } },
    })
  })
})

describe('a model that is loading', () => {
  it('is in the index and not served', () => {
    const repository = start([model('m'), model('n')], ['m'])
    expect(repository.index(false)).toMatchObject([{ state: 'LOADING' }, { state: 'READY' }])
    expect(repository.isReady('m', '')).toBe(false)
    expect(repository.isReady('n', '')).toBe(true)
    expect(repository.isSettled()).toBe(false)
    expect(() => repository.find('m', '')).toThrow(expect.objectContaining({ httpStatus: 404 }))
  })
})

it('setServiceTime of a model that is not there is a mistake of the caller', () => {
  expect(() => start([model('m')]).setServiceTime('x', 1)).toThrow(RangeError)
})
