import {
  create,
  type DescEnum,
  type DescField,
  type DescMessage,
  type Message,
  type MessageInitShape,
  ScalarType,
} from '@bufbuild/protobuf'
import fc from 'fast-check'

/**
 * Messages of type `made` in which every field that `described` has holds something other than its default; of a
 * oneof, any one member. Floats have a short exact decimal text and are never -0, so that all JSON writers agree.
 */
export function arbitraryMessage(made: DescMessage, described: DescMessage = made): fc.Arbitrary<Message> {
  return initOf(described).map((init) => create(made, init as MessageInitShape<DescMessage>))
}

function initOf(schema: DescMessage): fc.Arbitrary<object> {
  const members = schema.members.map((member) =>
    member.kind === 'oneof'
      ? [member.localName, fc.oneof(...member.fields.map(caseOf))]
      : [member.localName, fieldOf(member)],
  )
  return fc.record(Object.fromEntries(members))
}

/** A member of a oneof is there even when it holds the default of its type. */
function caseOf(field: DescField): fc.Arbitrary<unknown> {
  return singleOf(field).map((value) => ({ case: field.localName, value }))
}

function fieldOf(field: DescField): fc.Arbitrary<unknown> {
  switch (field.fieldKind) {
    case 'message':
      return singleOf(field)
    case 'list':
      return fc.array(singleOf(field), { minLength: 1, maxLength: 3 })
    case 'map':
      return fc
        .array(fc.tuple(scalarOf(field.mapKey), singleOf(field)), { minLength: 1, maxLength: 3 })
        .map((entries) => Object.fromEntries(entries))
    default:
      return singleOf(field).filter((value) => !isDefault(value))
  }
}

function isDefault(value: unknown): boolean {
  return value instanceof Uint8Array ? value.length === 0 : !value && !Number.isNaN(value)
}

/** One value of a field: the element of a list, the value of a map entry. */
function singleOf(field: DescField): fc.Arbitrary<unknown> {
  if (field.message !== undefined) return initOf(field.message)
  if (field.enum !== undefined) return enumOf(field.enum)
  return scalarOf(field.scalar)
}

/** Also a number that has no name yet: a newer server may send one. */
function enumOf(schema: DescEnum): fc.Arbitrary<number> {
  return fc.constantFrom(...schema.values.map((value) => value.number), 77)
}

function scalarOf(type: ScalarType): fc.Arbitrary<unknown> {
  switch (type) {
    case ScalarType.BOOL:
      return fc.boolean()
    case ScalarType.STRING:
      return fc.string({ unit: 'binary', maxLength: 12 })
    case ScalarType.BYTES:
      return fc.uint8Array({ maxLength: 8 })
    case ScalarType.INT32:
      return fc.integer()
    case ScalarType.UINT32:
      return fc.integer({ min: 0, max: 2 ** 32 - 1 })
    case ScalarType.INT64:
      return fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
    case ScalarType.UINT64:
      return fc.bigInt({ min: 0n, max: 2n ** 64n - 1n })
    case ScalarType.DOUBLE:
      return fc.double().map((value) => (Object.is(value, -0) ? 0 : value))
    case ScalarType.FLOAT:
      return fc.oneof(
        fc.integer({ min: -4000, max: 4000 }).map((eighths) => eighths / 8),
        fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
      )
    default:
      throw new Error(`no values for scalar type ${ScalarType[type]}`)
  }
}
