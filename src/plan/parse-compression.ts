import type { Compression, Protocol } from './plan.ts'
import type { OptionReader } from './raw-options.ts'

const codings = ['none', 'gzip', 'deflate'] as const

/** How requests and responses are compressed; undefined when neither is. */
export const readCompression = (read: OptionReader, protocol: Protocol): Compression | undefined => {
  const grpc = readFor(read, protocol, 'grpc', 'grpc-compression-algorithm')
  const request = readFor(read, protocol, 'http', 'http-request-compression')
  const response = readFor(read, protocol, 'http', 'http-response-compression')
  const compression = protocol === 'grpc' ? { request: grpc, response: grpc } : { request, response }
  return compression.request === 'none' && compression.response === 'none' ? undefined : compression
}

const readFor = (
  read: OptionReader,
  protocol: Protocol,
  wanted: Protocol,
  name: string,
): Compression['request'] => {
  const coding = read.choice(name, codings)
  if (coding !== 'none' && protocol !== wanted)
    read.complain(`--${name}: got '${coding}' with -i ${protocol}, expected it with -i ${wanted}`)
  return coding
}
