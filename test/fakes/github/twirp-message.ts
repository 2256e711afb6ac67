import type {
  CreateArtifactRequest,
  CreateArtifactResponse,
  DeleteArtifactRequest,
  DeleteArtifactResponse,
  FinalizeArtifactRequest,
  FinalizeArtifactResponse,
  GetSignedArtifactURLRequest,
  GetSignedArtifactURLResponse,
  ListArtifactsRequest,
  ListArtifactsResponse,
} from '../../../node_modules/@actions/artifact/lib/generated/results/api/v1/artifact.js'

// The messages of the results service are those which @actions/artifact was generated from (its `exports` hide them,
// hence the path; types only). When a release changes a message, this file no longer compiles.

/** The service's methods, each with its request and its response as protobuf-ts types them. */
type Messages = {
  CreateArtifact: [CreateArtifactRequest, CreateArtifactResponse]
  FinalizeArtifact: [FinalizeArtifactRequest, FinalizeArtifactResponse]
  ListArtifacts: [ListArtifactsRequest, ListArtifactsResponse]
  GetSignedArtifactURL: [GetSignedArtifactURLRequest, GetSignedArtifactURLResponse]
  DeleteArtifact: [DeleteArtifactRequest, DeleteArtifactResponse]
}

/** A method's name. */
export type Method = keyof Messages

/** A request as JSON: snake case, wrappers unwrapped, and without the fields that have their default value. */
export type WireRequest<Name extends Method> = Partial<Wire<Messages[Name][0]>>

/** A response as JSON. */
export type WireResponse<Name extends Method> = Wire<Messages[Name][1]>

type Wire<Message> = { [Field in keyof Message as SnakeCase<Field & string>]: WireValue<Message[Field]> }
type WireValue<Value> = Value extends readonly (infer Item)[]
  ? Wire<Item>[]
  : // Timestamp, StringValue and Int64Value are all strings in JSON.
    Value extends { seconds: string } | { value: string }
    ? string
    : Value
type SnakeCase<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${SnakeCase<Rest>}`
  : Text

type Fields<Name extends Method> = {
  readonly [Field in keyof Wire<Messages[Name][0]>]-?: NonNullable<
    Wire<Messages[Name][0]>[Field]
  > extends number
    ? 'number'
    : 'string'
}

const job = { workflow_run_backend_id: 'string', workflow_job_run_backend_id: 'string' } as const

const fields: { readonly [Name in Method]: Fields<Name> } = {
  CreateArtifact: { ...job, name: 'string', expires_at: 'string', version: 'number', mime_type: 'string' },
  FinalizeArtifact: { ...job, name: 'string', size: 'string', hash: 'string' },
  ListArtifacts: { ...job, name_filter: 'string', id_filter: 'string' },
  GetSignedArtifactURL: { ...job, name: 'string' },
  DeleteArtifact: { ...job, name: 'string' },
}

/** Whether the service has a method of this name. */
export const isMethod = (name: string): name is Method => Object.hasOwn(fields, name)

/** What is wrong with a request: fields the message does not have, or of another type. Empty when nothing is. */
export const messageProblems = (method: Method, request: object): readonly string[] => {
  const known: { readonly [field: string]: string } = fields[method]
  return Object.entries(request).flatMap(([field, value]) => {
    if (known[field] === undefined) return [`unknown field "${field}"`]
    return typeof value === known[field] ? [] : [`"${field}" is a ${typeof value}, not a ${known[field]}`]
  })
}
