import type { Compression } from '../plan/plan.ts'
import type { EncodedRequest } from '../triton/infer-request.ts'
import {
  type ReadableBody,
  readableBody,
  readableRequest,
  readableResponse,
} from '../triton/readable-body.ts'
import type { ResponseForm } from '../triton/response-tensors.ts'
import { formatPlural } from './format.ts'
import { cleanText, terminalText } from './sanitize.ts'

/** The first request and what came back, as bytes. */
export type FirstExchange = {
  /** As it was sent, its mark written. */
  readonly request: EncodedRequest
  /** The first good ones. */
  readonly responses: readonly { readonly bytes: Uint8Array; readonly jsonByteLength?: number | undefined }[]
  readonly form: ResponseForm
  /** What responses may be compressed with. */
  readonly coding: Compression['response']
  /** Of the headers that were given: their values may be secrets. */
  readonly headerNames: readonly string[]
}

/** A body may be megabytes of JSON. */
const longestShown = 4000

/** A first exchange for `-v -v`: what is sent, and what came back, without the bytes of tensors. */
export const firstExchangeText = ({
  request,
  responses,
  form,
  coding,
  headerNames,
}: FirstExchange): string => {
  const lines = [
    ...requestLines(request),
    ...(headerNames.length === 0 ? [] : [`> headers given, values not shown: ${headerNames.join(', ')}`]),
    ...(responses.length === 0 ? ['< no good response'] : []),
    ...responses.map(({ bytes, jsonByteLength }) =>
      coding !== 'none' && isCompressed(bytes)
        ? `< ${bytes.length} bytes, ${coding}`
        : `< ${shown(readableResponse(form, bytes, jsonByteLength))}`,
    ),
  ]
  return lines.map((line) => `${terminalText(cleanText(line, longestShown))}\n`).join('')
}

/** What gzip and zlib begin with, and neither JSON nor a message of a response does. */
const isCompressed = ([first]: Uint8Array): boolean => first === 0x1f || first === 0x78

const requestLines = (request: EncodedRequest): readonly string[] => {
  if (request.protocol === 'grpc')
    return [
      '> inference.GRPCInferenceService ModelInferRequest',
      `> ${request.isCompressed === true ? `${request.message.length} bytes, compressed` : shown(readableRequest(request.message))}`,
    ]
  const { path, body, jsonByteLength, contentEncoding } = request
  return [
    `> POST ${path}`,
    `> ${contentEncoding === undefined ? shown(readableBody(body, jsonByteLength)) : `${body.length} bytes, ${contentEncoding}`}`,
  ]
}

const shown = ({ text, tensorBytes }: ReadableBody): string =>
  tensorBytes === 0 ? text : `${text} and ${formatPlural(tensorBytes, 'byte')} of tensors`
