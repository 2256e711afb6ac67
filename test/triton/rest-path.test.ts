import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/foundation/failure.ts'
import { modelPath } from '../../src/triton/rest-path.ts'

describe('modelPath', () => {
  it('is the path of a model or of one version', () => {
    expect(modelPath('resnet_50.v1~a-B')).toBe('/v2/models/resnet_50.v1~a-B')
    expect(modelPath('resnet', '3')).toBe('/v2/models/resnet/versions/3')
  })

  it.each(['', 'a/b', 'a b', 'a%20b', 'a?b', 'a#b', 'é', '.', '..', 'a\nb'])(
    'refuses the name %j',
    (name) => {
      expect(() => modelPath(name)).toThrow(Failure)
    },
  )

  it.each(['', '-1', 'latest', '1.0', ' 1', '1/infer'])('refuses the version %j', (version) => {
    expect(() => modelPath('m', version)).toThrow(/is not a whole number/)
  })
})
