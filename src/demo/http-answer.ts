import type { OutgoingHttpHeaders } from 'node:http'
import type { WireFault } from './fault.ts'
import type { InferAnswer } from './infer-answer.ts'
import { jsonData, quoteBytes } from './json-data.ts'
import { TritonError } from './triton-error.ts'

/** A complete HTTP response; its Content-Length is the body's. */
export type HttpAnswer = {
  readonly status: number
  readonly headers: OutgoingHttpHeaders
  readonly body: Buffer
  /** What happens to it on its way. */
  readonly wireFault?: WireFault
}

/** Any value as JSON. */
export const jsonAnswer = (body: unknown, status = 200): HttpAnswer => ({
  status,
  headers: { 'Content-Type': 'application/json' },
  body: Buffer.from(JSON.stringify(body)),
})

/** What Triton calls its bodies, empty ones and errors among them. */
export type ContentType = 'application/json' | 'text/plain'

/** No body; Triton says `text/plain` for health and `application/json` for repository control. */
export const emptyAnswer = (contentType: ContentType, status = 200): HttpAnswer => ({
  status,
  headers: { 'Content-Type': contentType },
  body: Buffer.alloc(0),
})

/** `{"error": text}`, which Triton often labels as plain text. */
export const errorAnswer = (status: number, text: string, contentType: ContentType): HttpAnswer => ({
  ...jsonAnswer({ error: text }, status),
  headers: { 'Content-Type': contentType },
})

/** A successful inference: outputs as JSON, or after it as the bytes they are. */
export const inferAnswer = ({ id, modelName, modelVersion, outputs }: InferAnswer): HttpAnswer => {
  const quote = (text: string): string => quoteBytes(Buffer.from(text))
  const described = outputs.map(({ name, datatype, shape, bytes, binary }) => {
    const data = binary ? undefined : jsonData(datatype, bytes)
    if (!binary && data === undefined) {
      throw new TritonError('invalid-argument', `sending ${datatype} data via JSON is not supported`)
    }
    const content = binary ? `"parameters":{"binary_data_size":${bytes.length}}` : `"data":${data}`
    return `{"name":${quote(name)},"datatype":"${datatype}","shape":[${shape}],${content}}`
  })
  const json = Buffer.from(
    `{${id === '' ? '' : `"id":${quote(id)},`}"model_name":${quote(modelName)},"model_version":${quote(modelVersion)},` +
      `"outputs":[${described.join()}]}`,
    'latin1',
  )
  const tensors = outputs.filter(({ binary }) => binary).map(({ bytes }) => bytes)
  const body = Buffer.concat([json, ...tensors])
  // Binary outputs without a single byte do not make the response binary.
  return body.length === json.length
    ? { status: 200, headers: { 'Content-Type': 'application/json' }, body }
    : {
        status: 200,
        headers: {
          'Content-Type': 'application/octet-stream',
          'Inference-Header-Content-Length': json.length,
        },
        body,
      }
}
