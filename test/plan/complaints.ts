import { expect } from 'vitest'
import { Failure } from '../../src/foundation/failure.ts'

/** The complaints of the one Failure('invalid-option') that `parse` must throw. */
export const complaintsOf = (parse: () => unknown): readonly string[] => {
  const failure = thrownBy(parse)
  expect(failure).toBeInstanceOf(Failure)
  expect(failure).toMatchObject({ code: 'invalid-option', exitCode: 3 })
  return (failure as Failure).message.split('\n')
}

const thrownBy = (parse: () => unknown): unknown => {
  try {
    return parse()
  } catch (thrown) {
    return thrown
  }
}
