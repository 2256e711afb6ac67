import { Failure } from '../foundation/failure.ts'

/** Path of a model, or of one version of it: `/v2/models/resnet/versions/3`. */
export const modelPath = (name: string, version?: string): string => {
  // Triton takes the segment as it comes, without percent-decoding it, so an escaped name would be another name.
  if (!/^[A-Za-z0-9._~-]+$/.test(name) || /^\.\.?$/.test(name)) {
    throw new Failure(
      'invalid-option',
      `the model name ${JSON.stringify(name)} cannot be part of a URL path`,
      {
        hint: 'Use a name of letters, digits and . _ ~ - only, or measure over gRPC: --protocol grpc.',
      },
    )
  }
  if (version === undefined) return `/v2/models/${name}`
  if (!/^\d+$/.test(version)) {
    throw new Failure('invalid-option', `the model version ${JSON.stringify(version)} is not a whole number`)
  }
  return `/v2/models/${name}/versions/${version}`
}
