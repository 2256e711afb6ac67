import { getEventListeners } from 'node:events'
import { describe, expect, it } from 'vitest'
import { orAborted } from '../../src/foundation/or-aborted.ts'

const never = new Promise<string>(() => undefined)

describe('orAborted', () => {
  it('gives what the promise gives, and leaves nothing behind', async () => {
    const { signal } = new AbortController()
    expect(await orAborted(Promise.resolve('value'), signal)).toBe('value')
    await expect(orAborted(Promise.reject(new Error('broken')), signal)).rejects.toThrow('broken')
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })

  it('gives undefined as soon as the signal aborts', async () => {
    const abort = new AbortController()
    const waiting = orAborted(never, abort.signal)
    abort.abort()
    expect(await waiting).toBeUndefined()
  })

  it('gives undefined at once when the signal has aborted before, but prefers a value that is there', async () => {
    expect(await orAborted(never, AbortSignal.abort())).toBeUndefined()
    expect(await orAborted(Promise.resolve('value'), AbortSignal.abort())).toBe('value')
  })

  it('bears a promise that breaks after the abort', async () => {
    const abort = new AbortController()
    const { promise, reject } = Promise.withResolvers<string>()
    const waiting = orAborted(promise, abort.signal)
    abort.abort()
    expect(await waiting).toBeUndefined()
    reject(new Error('too late'))
  })
})
