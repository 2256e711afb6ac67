import type { DescField, DescMessage, MessageShape } from '@bufbuild/protobuf'
import { type ReflectMessage, reflect, scalarZeroValue } from '@bufbuild/protobuf/reflect'
import { readEnum, readScalar } from './text-format-scalar.ts'
import { TextFormatError, type TextToken, TextTokens, unexpected } from './text-format-tokens.ts'

/** A message, or what is wrong with its text; line and column count from 1. */
export type ReadTextFormat<Message> =
  | { readonly ok: true; readonly value: Message }
  | { readonly ok: false; readonly line: number; readonly column: number; readonly reason: string }

/**
 * A message in protobuf's text format (https://protobuf.dev/reference/protobuf/textformat-spec/), as strict as the C++ parser
 * that Triton reads `config.pbtxt` with: what the schema does not know, and a field or oneof that is there twice, is an error.
 * Any text gives a result; nothing throws.
 */
export const readTextFormat = <Desc extends DescMessage>(
  schema: Desc,
  text: string,
): ReadTextFormat<MessageShape<Desc>> => {
  try {
    const message = reflect(schema)
    readFields(new TextTokens(text), message, undefined)
    return { ok: true, value: message.message as MessageShape<Desc> }
  } catch (error) {
    if (!(error instanceof TextFormatError)) throw error
    const before = text.slice(0, error.at)
    const lineStart = before.lastIndexOf('\n') + 1
    const line = before.split('\n').length
    return { ok: false, line, column: error.at - lineStart + 1, reason: error.message }
  }
}

/** Fields up to the bracket that ends their message; the outermost has none. */
const readFields = (tokens: TextTokens, message: ReflectMessage, end: string | undefined): void => {
  while (!isEnd(tokens, end, message.desc.name)) {
    readField(tokens, message)
    takeSeparator(tokens)
  }
}

const isEnd = (tokens: TextTokens, end: string | undefined, what: string): boolean => {
  if (end !== undefined && tokens.takes(end)) return true
  if (tokens.peek().kind !== 'end') return false
  if (end === undefined) return true
  throw unexpected(tokens.peek(), `a field of ${what} or '${end}'`)
}

/** One at most, after a field. */
const takeSeparator = (tokens: TextTokens): void => {
  if (!tokens.takes(';')) tokens.takes(',')
}

const readField = (tokens: TextTokens, message: ReflectMessage): void => {
  const token = tokens.take()
  const field = message.fields.find(({ name }) => token.kind === 'name' && name === token.text)
  if (field === undefined) {
    const known = message.fields.map(({ name }) => name).sort()
    throw unexpected(
      token,
      known.length === 0
        ? `'}': ${message.desc.name} has no fields`
        : `a field of ${message.desc.name}: ${known.join(', ')}`,
    )
  }
  refuseSecond(token, field, message)
  takeColon(tokens, field, field.name)
  switch (field.fieldKind) {
    case 'list': {
      const list = message.get(field)
      readEach(tokens, () => list.add(readValue(tokens, field)))
      break
    }
    case 'map': {
      const map = message.get(field)
      readEach(tokens, () => {
        const { key, value } = readEntry(tokens, field)
        map.set(key, value)
      })
      break
    }
    default:
      message.set(field, readValue(tokens, field))
  }
}

/** A message's first field of a oneof excludes the others; only lists and maps may come again. */
const refuseSecond = (token: TextToken, field: DescField, message: ReflectMessage): void => {
  if (field.fieldKind === 'list' || field.fieldKind === 'map') return
  const other = field.oneof === undefined ? undefined : message.oneofCase(field.oneof)
  if (other !== undefined && other !== field)
    throw new TextFormatError(
      token.at,
      `got '${field.name}' beside '${other.name}', expected one of them: both are the ${field.oneof?.name} of ${message.desc.name}`,
    )
  // A field that holds its default cannot be told from one that is not there, here or in Triton.
  if (message.isSet(field))
    throw new TextFormatError(
      token.at,
      `got '${field.name}' a second time, expected it once in ${message.desc.name}`,
    )
}

/** Only in front of a message it may be missing. */
const takeColon = (
  tokens: TextTokens,
  { message, fieldKind }: Pick<DescField, 'message' | 'fieldKind'>,
  name: string,
): void => {
  if (message !== undefined || fieldKind === 'map') tokens.takes(':')
  else tokens.takeOne([':'], `after '${name}'`)
}

/** One value, or several in brackets. */
const readEach = (tokens: TextTokens, readOne: () => void): void => {
  if (!tokens.takes('[')) {
    readOne()
    return
  }
  if (tokens.takes(']')) return
  do readOne()
  while (tokens.takeOne([',', ']'], 'in a list') === ',')
}

/** A value of a field: of a list its element, of a map the value of an entry. */
const readValue = (tokens: TextTokens, field: DescField): unknown => {
  if (field.message !== undefined) return readMessage(tokens, field.message)
  return field.enum === undefined ? readScalar(tokens, field.scalar) : readEnum(tokens, field.enum)
}

const readMessage = (tokens: TextTokens, desc: DescMessage): ReflectMessage => {
  const message = reflect(desc)
  readFields(tokens, message, takeOpening(tokens, desc.name))
  return message
}

/** The bracket that ends what the next one begins. */
const takeOpening = (tokens: TextTokens, what: string): string =>
  tokens.takeOne(['{', '<'], `for ${what}`) === '{' ? '}' : '>'

type MapField = DescField & { readonly fieldKind: 'map' }

/** An entry of a map is a message of a `key` and a `value`; what is missing has its default. */
const readEntry = (
  tokens: TextTokens,
  field: MapField,
): { readonly key: unknown; readonly value: unknown } => {
  const what = `an entry of ${field.name}`
  const end = takeOpening(tokens, what)
  const entry: { key?: unknown; value?: unknown } = {}
  while (!isEnd(tokens, end, what)) {
    const token = tokens.take()
    if (token.kind !== 'name' || (token.text !== 'key' && token.text !== 'value'))
      throw unexpected(token, `key or value in ${what}`)
    if (token.text in entry)
      throw new TextFormatError(token.at, `got '${token.text}' a second time, expected it once in ${what}`)
    if (token.text === 'value' && field.message !== undefined) tokens.takes(':')
    else tokens.takeOne([':'], `after '${token.text}'`)
    entry[token.text] = token.text === 'key' ? readScalar(tokens, field.mapKey) : readValue(tokens, field)
    takeSeparator(tokens)
  }
  return { key: entry.key ?? scalarZeroValue(field.mapKey, false), value: entry.value ?? defaultOf(field) }
}

const defaultOf = ({ message, enum: values, scalar }: MapField): unknown => {
  if (message !== undefined) return reflect(message)
  return values === undefined ? scalarZeroValue(scalar, false) : values.values[0]!.number
}
