import { type DescMessage, fromJson, type JsonValue, type MessageShape } from '@bufbuild/protobuf'
import {
  type RepositoryIndexResponse,
  RepositoryIndexResponseSchema,
  type SystemSharedMemoryStatusResponse,
  SystemSharedMemoryStatusResponseSchema,
} from './gen/inference_pb.ts'
import { isJsonObject, parseProtoJson } from './json.ts'

/** A message, or why the body is none. */
export type DecodedMessage<Message> =
  | { readonly ok: true; readonly value: Message }
  | { readonly ok: false; readonly reason: string }

/**
 * The JSON body of a control answer (metadata, configuration, statistics) as the message that gRPC has for it. Fields this
 * program does not know are left out, and absent ones have their default. Any bytes give a result; nothing throws.
 */
export const decodeRestMessage = <Desc extends DescMessage>(
  schema: Desc,
  body: Uint8Array,
): DecodedMessage<MessageShape<Desc>> => decode(schema, body, (json) => json)

/** A bare array: the repository index. */
export const decodeRepositoryIndex = (body: Uint8Array): DecodedMessage<RepositoryIndexResponse> =>
  decode(RepositoryIndexResponseSchema, body, (models) => ({ models }))

/** A bare array where gRPC has a map: the status of the shared-memory regions. */
export const decodeSharedMemoryStatus = (
  body: Uint8Array,
): DecodedMessage<SystemSharedMemoryStatusResponse> =>
  decode(SystemSharedMemoryStatusResponseSchema, body, (regions) => ({
    regions: Array.isArray(regions) ? { ...regions } : regions,
  }))

const decode = <Desc extends DescMessage>(
  schema: Desc,
  body: Uint8Array,
  shape: (json: unknown) => unknown,
): DecodedMessage<MessageShape<Desc>> => {
  if (body.length === 0) return { ok: false, reason: 'its body is empty' }
  const json = parseProtoJson(new TextDecoder().decode(body))
  if (!json.ok) return json
  const value = shape(json.value)
  if (!isJsonObject(value)) return { ok: false, reason: 'it is not a JSON object' }
  try {
    return { ok: true, value: fromJson(schema, value as JsonValue, { ignoreUnknownFields: true }) }
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) }
  }
}
