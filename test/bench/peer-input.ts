import { fastGrpcBody, fastHttpRequest } from './fast-request.ts'

/** What a peer needs to send what ours sends: a file beside it, arguments that name the file, and the path of the URL. */
export type PeerInput = {
  readonly file: { readonly name: string; readonly content: string | Uint8Array }
  readonly args: readonly string[]
  readonly path: string
}

/** For wrk: a script that it reads once, and that is not called for each request. */
export function wrkInput(): PeerInput {
  const { path, jsonByteLength, body } = fastHttpRequest()
  const content = [
    'wrk.method = "POST"',
    'wrk.headers["Content-Type"] = "application/octet-stream"',
    `wrk.headers["Inference-Header-Content-Length"] = "${jsonByteLength}"`,
    `wrk.body = "${[...body].map(luaByte).join('')}"`,
    '',
  ].join('\n')
  return { file: { name: 'post.lua', content }, args: ['-s', 'post.lua'], path }
}

/** For h2load: the framed message, which is the whole body. */
export function h2loadInput(): PeerInput {
  return {
    file: { name: 'message', content: fastGrpcBody() },
    args: ['-d', 'message', '-H', 'content-type: application/grpc', '-H', 'te: trailers'],
    path: '/inference.GRPCInferenceService/ModelInfer',
  }
}

function luaByte(byte: number): string {
  return `\\${String(byte).padStart(3, '0')}`
}
