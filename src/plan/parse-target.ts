import { readCompression } from './parse-compression.ts'
import { readServiceKind } from './parse-service-kind.ts'
import { readTls } from './parse-tls.ts'
import {
  type GenerateEndpoint,
  type OpenAiEndpoint,
  openAiEndpoints,
  type Protocol,
  type Target,
} from './plan.ts'
import type { OptionReader } from './raw-options.ts'
import { parseServerUrl } from './server-url.ts'

/** The options that say which server to measure, and how to reach it. */
export const readTarget = (read: OptionReader): Target => {
  const kind = readServiceKind(read)
  const protocol = read.choice('protocol', ['http', 'grpc'])
  const parsed = parseServerUrl(read.text('url'), protocol)
  if (typeof parsed === 'string') read.complain(parsed)
  const server = typeof parsed === 'string' ? { url: '', secure: false } : parsed
  const secure = server.secure || (protocol === 'grpc' && read.flag('ssl-grpc-use-ssl'))
  const tls = readTls(read, { protocol, secure })
  const compression = readCompression(read, protocol)
  const streaming = read.flag('streaming')
  const connections = read.number('connections')
  if (streaming && protocol !== 'grpc' && kind === 'triton')
    read.complain(`--streaming: it was given with -i ${protocol}, expected -i grpc`)
  if (streaming && read.flag('sync'))
    read.complain('--streaming and --sync were both given; expected one of them')
  if (connections > 1 && protocol !== 'grpc')
    read.complain(
      `--connections: got '${connections}' with -i ${protocol}, expected -i grpc: HTTP has a connection for each request outstanding`,
    )
  const endpoint = kind === 'triton' ? readEndpoint(read, protocol) : undefined
  const openAi = kind === 'openai' ? readOpenAi(read, { protocol, streaming, ...server }) : undefined
  const transport = read.choice('transport', ['direct', 'library'])
  if (connections > 1 && transport === 'library')
    read.complain(`--connections: got '${connections}', expected 1 with --transport library`)
  if (transport === 'library' && protocol === 'grpc' && compression !== undefined)
    read.complain(
      `--grpc-compression-algorithm: got '${compression.request}' with --transport library, expected --transport direct: the gRPC library ends it with the first response`,
    )
  return {
    protocol,
    ...server,
    secure,
    ...(tls === undefined ? {} : { tls }),
    ...(compression === undefined ? {} : { compression }),
    streaming,
    connections,
    transport,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(openAi === undefined ? {} : { openAi }),
    headers: read.list('header').flatMap((text) => readHeader(read, protocol, text)),
    serverTimeoutS: read.number('server-timeout'),
    requestTimeoutMs: read.number('request-timeout'),
  }
}

const readEndpoint = (read: OptionReader, protocol: Protocol): GenerateEndpoint | undefined => {
  if (read.text('endpoint') === undefined) return undefined
  const given = read.choice('endpoint', ['generate', 'generate_stream', ...openAiEndpoints])
  if (given !== 'generate' && given !== 'generate_stream')
    read.complain(
      `--endpoint: got '${given}', expected generate or generate_stream, or --service-kind openai`,
    )
  const endpoint = given === 'generate_stream' ? given : 'generate'
  if (protocol !== 'http')
    read.complain(`--endpoint: got '${endpoint}' with -i ${protocol}, expected -i http`)
  const batchSize = read.number('batch-size')
  if (batchSize > 1)
    read.complain(
      `--endpoint: got '${endpoint}' with -b ${batchSize}, expected -b 1: it takes one inference a request`,
    )
  return endpoint
}

const readOpenAi = (
  read: OptionReader,
  { protocol, streaming, pathPrefix = '' }: Pick<Target, 'protocol' | 'streaming' | 'pathPrefix'>,
): OpenAiEndpoint => {
  const text = read.text('endpoint')
  if (protocol !== 'http') read.complain(`--service-kind: got 'openai' with -i ${protocol}, expected -i http`)
  const batchSize = read.number('batch-size')
  if (batchSize > 1)
    read.complain(
      `-b, --batch-size: got '${batchSize}' with --service-kind openai, expected 1: a payload is a request`,
    )
  const endpoint = openAiEndpoints.find((one) => one === text?.toLowerCase().replace(/^\//, ''))
  if (endpoint === undefined)
    read.complain(
      `--endpoint: ${text === undefined ? 'it is missing' : `got '${text}'`}, expected one of ${openAiEndpoints.join(', ')} with --service-kind openai`,
    )
  if (streaming && endpoint === 'v1/embeddings')
    read.complain(
      '--streaming: it was given with --endpoint v1/embeddings, which answers once; expected no --streaming',
    )
  if (pathPrefix.endsWith('/v1'))
    read.complain('-u, --url: got a path that ends in /v1, expected it without: --endpoint begins with it')
  return endpoint ?? openAiEndpoints[0]
}

/** What each protocol can carry: RFC 9110's fields, gRPC's ASCII metadata. The first colon splits. */
const headerSyntax: Readonly<Record<Protocol, RegExp>> = {
  http: /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):([\t\x20-\x7e\x80-\xff]*)$/,
  grpc: /^(?![^:]*-bin:)([0-9A-Za-z_.-]+):([\x20-\x7e]*)$/i,
}

/** What says how a request and its response are to be read: the client itself must mean it. */
const reservedHeaders: Readonly<Record<Protocol, RegExp>> = {
  http: /^(?:content-length|transfer-encoding|keep-alive|upgrade|expect|accept-encoding|content-encoding|inference-header-content-length)$/i,
  grpc: /^(?:te|content-type|grpc-.*)$/i,
}

const waysOf: Readonly<Record<string, string>> = {
  'accept-encoding': '--http-response-compression',
  'content-encoding': '--http-request-compression',
  'grpc-encoding': '--grpc-compression-algorithm',
  'grpc-accept-encoding': '--grpc-compression-algorithm',
}

const readHeader = (read: OptionReader, protocol: Protocol, text: string): (readonly [string, string])[] => {
  const match = headerSyntax[protocol].exec(text)
  if (match === null) {
    // The value may be a secret, and so may be a text that has no name: only what must be a name is repeated.
    const name = /^[^\s:]+(?=:)/.exec(text)?.[0]
    read.complain(
      `-H, --header: got ${name === undefined ? 'a text that does not begin with NAME:' : `'${name}:...'`}, ` +
        `expected NAME:VALUE in characters that ${protocol === 'http' ? 'an HTTP header' : 'gRPC metadata'} may hold`,
    )
    return []
  }
  const reserved = reservedHeaders[protocol].exec(match[1]!)?.[0].toLowerCase()
  if (reserved !== undefined) {
    const way = waysOf[reserved]
    read.complain(
      `-H, --header: got '${match[1]!}:...', expected ${way ?? 'another name: it is set with every request'}`,
    )
    return []
  }
  return [[match[1]!, match[2]!]]
}
