import {
  create,
  type DescMessage,
  type DescMethodUnary,
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

/** The message of a JSON value in protobuf's spelling, or undefined: there is no field of such a name or type. */
export const messageOfJson = <Desc extends DescMessage>(
  schema: Desc,
  json: unknown,
): MessageShape<Desc> | undefined => orUndefined(() => fromJson(schema, json as JsonValue))

/** A unary RPC as a server has it: bytes in, bytes out. */
export type ServedMethod<Request> = {
  readonly name: string
  /** `/package.Service/Name`. */
  readonly path: string
  /** Undefined: the bytes are no such message. */
  readonly decodeRequest: (bytes: Uint8Array) => Request | undefined
  /** From the response's JSON form in protobuf's spelling. Throws for a field that does not exist. */
  readonly encodeResponse: (json: object) => Uint8Array
}

/** The server's side of an RPC of a generated service. */
export const servedMethod = <Request extends DescMessage>(
  method: DescMethodUnary<Request>,
): ServedMethod<MessageShape<Request>> => ({
  name: method.name,
  path: `/${method.parent.typeName}/${method.name}`,
  decodeRequest: (bytes) => orUndefined(() => fromBinary(method.input, bytes)),
  encodeResponse: (json) => toBinary(method.output, fromJson(method.output, json as JsonValue)),
})

const orUndefined = <Value>(decode: () => Value): Value | undefined => {
  try {
    return decode()
  } catch {
    return undefined
  }
}
