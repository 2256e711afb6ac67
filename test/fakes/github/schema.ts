import { createRequire } from 'node:module'
import { Ajv2019, type ErrorObject, type ValidateFunction } from 'ajv/dist/2019.js'
import formats from 'ajv-formats'

/**
 * Says what is wrong with an answer by GitHub's own published description of its REST API (`@octokit/openapi`):
 * missing fields, wrong types and formats, and fields which GitHub does not send. `path` as the description
 * spells it. Empty when all is well.
 */
export const answerProblems = (method: string, path: string, answer: JsonAnswer): readonly string[] => {
  const described = answerContent(method, path, answer.status)
  if (described === undefined) return [`an answer with status ${answer.status}, which is not described`]
  const schema = jsonSchemaOf(described)
  if (schema === undefined) return answer.body === undefined ? [] : ['a body where none is described']
  return check(`${method} ${path} ${answer.status}`, schema, answer.body)
}

/** Says what is wrong with a request's JSON body by the same description; empty when nothing is. */
export const requestProblems = (method: string, path: string, body: unknown): readonly string[] => {
  const schema = jsonSchemaOf(operation(method, path).requestBody)
  return schema === undefined ? [] : check(`${method} ${path} request`, schema, body)
}

/** The names in `names` which the operation does not take as a query parameter. GitHub ignores such a name in silence. */
export const unknownParameters = (
  method: string,
  path: string,
  names: Iterable<string>,
): readonly string[] => {
  const known = new Set(
    (operation(method, path).parameters ?? []).map((entry) => resolve<Parameter>(entry).name),
  )
  return [...names].filter((name) => !known.has(name))
}

/** An answer as far as a schema sees it. */
export type JsonAnswer = { readonly status: number; readonly body?: unknown }

type Schema = { readonly [keyword: string]: unknown }
type Content = { readonly content?: { readonly [mime: string]: { readonly schema: Schema } } }
type Parameter = { readonly name: string }
type Operation = {
  readonly parameters?: readonly Schema[]
  readonly requestBody?: Content
  readonly responses: { readonly [status: string]: Content & Schema }
}
type Description = {
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } }
  readonly components: { readonly [kind: string]: { readonly [name: string]: Schema } }
}

// The form with references: a fifth of the size of the dereferenced one, and each component is compiled once.
const description: Description = createRequire(import.meta.url)(
  '@octokit/openapi/generated/api.github.com.json',
)
const ajv = formats.default(new Ajv2019({ strict: false, validateSchema: false }))
const compiled = new Map<string, ValidateFunction>()
const registered = new Set<string>()

const operation = (method: string, path: string): Operation => {
  const found = description.paths[path]?.[method.toLowerCase()]
  if (found === undefined) throw new Error(`GitHub's API description has no operation ${method} ${path}`)
  return found
}

const answerContent = (method: string, path: string, status: number): Content | undefined => {
  const described = operation(method, path).responses[status]
  if (described !== undefined) return resolve<Content>(described)
  if (status < 400) return undefined
  // What any operation may answer is not repeated for each in the description.
  return resolve<Content>({
    $ref: `#/components/responses/${status === 422 ? 'validation_failed' : 'forbidden'}`,
  })
}

const jsonSchemaOf = (content: Content | undefined): Schema | undefined =>
  content?.content?.['application/json']?.schema

const resolve = <Target>(schema: Schema): Target => {
  if (typeof schema['$ref'] !== 'string') return schema as Target
  const [, , kind = '', name = ''] = schema['$ref'].split('/')
  return description.components[kind]?.[name] as Target
}

const check = (key: string, schema: Schema, value: unknown): readonly string[] => {
  const validate = compiled.get(key) ?? ajv.compile(closed(schema))
  compiled.set(key, validate)
  return validate(value) ? [] : (validate.errors ?? []).map(problemText)
}

const problemText = ({ instancePath, message, params }: ErrorObject): string =>
  `${instancePath || '/'} ${message} ${JSON.stringify(params)}`

// Where a value stands (and only there, not in the branches of a composition) it may hold described fields only.
const closed = (schema: Schema): Schema =>
  declaresProperties(schema) ? { allOf: [convert(schema)], unevaluatedProperties: false } : convert(schema)

const declaresProperties = (schema: Schema): boolean => {
  const { properties, allOf = [], anyOf = [], oneOf = [] } = resolve<Composed>(schema)
  return properties !== undefined || [...allOf, ...anyOf, ...oneOf].some(declaresProperties)
}

type Composed = {
  readonly properties?: { readonly [name: string]: Schema }
  readonly items?: Schema
  readonly additionalProperties?: boolean | Schema
  readonly nullable?: boolean
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

// OpenAPI 3.0 to JSON Schema 2019-09: `nullable` becomes a second alternative, references become Ajv's keys.
const convert = (schema: Schema): Schema => {
  if (typeof schema['$ref'] === 'string') return { $ref: register(schema['$ref']) }
  const { nullable, ...rest } = schema as Composed
  const converted: Record<string, unknown> = { ...rest }
  if (rest.properties !== undefined) {
    const entries = Object.entries(rest.properties).map(([name, value]) => [name, closed(value)])
    converted['properties'] = Object.fromEntries(entries)
  }
  if (rest.items !== undefined) converted['items'] = closed(rest.items)
  if (typeof rest.additionalProperties === 'object') {
    converted['additionalProperties'] = closed(rest.additionalProperties)
  }
  for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
    if (rest[keyword] !== undefined) converted[keyword] = rest[keyword].map(convert)
  }
  return nullable === true ? { anyOf: [{ type: 'null' }, converted] } : converted
}

const register = (reference: string): string => {
  const name = reference.slice(reference.lastIndexOf('/') + 1)
  if (!registered.has(name)) {
    registered.add(name)
    ajv.addSchema(convert(resolve<Schema>({ $ref: reference })), name)
  }
  return name
}
