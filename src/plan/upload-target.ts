import { Failure } from '../foundation/failure.ts'
import type { Target } from './plan.ts'
import { parseServerUrl } from './server-url.ts'

/** Triton's port for gRPC when nothing is said. */
const grpcPort = 8001

/**
 * Where models are sent to: the server that is measured, over gRPC. `grpcUrl` is its address where that does not follow.
 * Throws Failure('invalid-option').
 */
export const uploadTarget = (target: Target, grpcUrl: string | undefined): Target => {
  if (target.openAi !== undefined)
    throw new Failure(
      'invalid-option',
      "upload-models: got --service-kind openai, expected triton: models are Triton's",
    )
  if (target.protocol === 'grpc') return grpcUrl === undefined ? target : { ...target, ...addressOf(grpcUrl) }
  if (target.secure)
    throw new Failure(
      'invalid-option',
      'upload-models: got an https:// url, expected protocol: grpc with --ssl-grpc-use-ssl: models are sent over gRPC',
    )
  return {
    ...withoutHttp(target),
    protocol: 'grpc',
    ...addressOf(grpcUrl ?? besides(target)),
    // Headers that are no metadata, and what HTTP alone has, say nothing to this side.
    headers: target.headers.filter(
      ([name]) => /^[0-9a-z_.-]+$/i.test(name) && !/^(?:host|connection)$/i.test(name),
    ),
  }
}

const withoutHttp = ({
  pathPrefix: _,
  endpoint: _endpoint,
  compression: _compression,
  ...target
}: Target): Target => target

const besides = ({ url, socketPath }: Target): string => {
  if (socketPath !== undefined)
    throw new Failure(
      'invalid-option',
      `grpc-url: it is missing, expected the gRPC address of the server at ${url}`,
    )
  return `${url.slice(0, url.lastIndexOf(':'))}:${grpcPort}`
}

const addressOf = (grpcUrl: string): Pick<Target, 'url' | 'socketPath'> => {
  const parsed = parseServerUrl(grpcUrl, 'grpc')
  if (typeof parsed === 'string') throw new Failure('invalid-option', parsed)
  const { url, socketPath } = parsed
  return { url, ...(socketPath === undefined ? {} : { socketPath }) }
}
