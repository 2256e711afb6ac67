import { describe, expect, it } from 'vitest'
import { Failure, type FailureCode } from '../../src/foundation/failure.ts'

describe('Failure', () => {
  it.each<[FailureCode, number]>([
    ['invalid-option', 3],
    ['unsupported-event', 3],
    ['unreadable-input-data', 3],
    ['plan-too-long', 3],
    ['unreadable-report', 5],
    ['server-unreachable', 4],
    ['not-triton', 4],
    ['model-not-found', 4],
    ['model-not-ready', 4],
    ['model-unusable', 4],
    ['first-inference-failed', 4],
    ['client-limited', 5],
    ['unwritable-output', 7],
    ['unreported-result', 7],
    ['internal', 99],
    ['interrupted', 130],
  ])('%s ends the process with %d', (code, exitCode) => {
    expect(new Failure(code, 'text').exitCode).toBe(exitCode)
  })

  it('is an error with code, message, hint and cause', () => {
    const cause = new Error('deeper')
    const failure = new Failure('not-triton', 'no Triton there', { hint: 'check -u', cause })
    expect(failure).toBeInstanceOf(Error)
    expect(failure).toMatchObject({ name: 'Failure', code: 'not-triton', hint: 'check -u', cause })
    expect(String(failure)).toBe('Failure: no Triton there')
  })

  it('has no cause and no hint unless told', () => {
    const failure = new Failure('internal', 'text')
    expect(failure.hint).toBeUndefined()
    expect(Object.hasOwn(failure, 'cause')).toBe(false)
  })
})

describe('Failure.from', () => {
  it('leaves a Failure as it is', () => {
    const failure = new Failure('model-not-found', 'text')
    expect(Failure.from(failure)).toBe(failure)
  })

  it.each([
    [new TypeError('x is not a function'), 'x is not a function'],
    ['a text', 'a text'],
    [undefined, 'undefined'],
    [null, 'null'],
    [7, '7'],
  ])('takes %j for a defect of this program', (thrown, message) => {
    const failure = Failure.from(thrown)
    expect(failure).toMatchObject({ code: 'internal', exitCode: 99, message })
    if (thrown !== undefined) expect(failure.cause).toBe(thrown)
  })
})
