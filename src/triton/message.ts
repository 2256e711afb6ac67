import {
  create,
  type DescMessage,
  fromBinary,
  fromJson,
  type JsonValue,
  type MessageInitShape,
  type MessageShape,
  toBinary,
} from '@bufbuild/protobuf'

/** The bytes of a message with these fields. */
export const encodeMessage = <Desc extends DescMessage>(
  schema: Desc,
  fields: MessageInitShape<Desc>,
): Uint8Array => toBinary(schema, create(schema, fields))

/** The message these bytes hold, or undefined when they hold none. */
export const decodeMessage = <Desc extends DescMessage>(
  schema: Desc,
  bytes: Uint8Array,
): MessageShape<Desc> | undefined => orUndefined(() => fromBinary(schema, bytes))

/** The message of a JSON value in protobuf's spelling, or undefined: a field of that name or type does not exist. */
export const messageOfJson = <Desc extends DescMessage>(
  schema: Desc,
  json: unknown,
): MessageShape<Desc> | undefined => orUndefined(() => fromJson(schema, json as JsonValue))

const orUndefined = <Value>(decode: () => Value): Value | undefined => {
  try {
    return decode()
  } catch {
    return undefined
  }
}
