import type { DescField } from '@bufbuild/protobuf'
import {
  isReflectList,
  isReflectMap,
  isReflectMessage,
  type ReflectMessage,
  reflect,
} from '@bufbuild/protobuf/reflect'
import { type ModelConfig, ModelConfigSchema } from './gen/model_config_pb.ts'

/** A field that a server has otherwise than it was asked to: `dynamic_batching.preferred_batch_size[1]`. */
export type ConfigDifference = { readonly field: string; readonly asked: string; readonly got: string }

/**
 * What a loaded model's configuration lacks of the one asked for. A server fills in what was left open (names and counts of
 * instances, the version policy, optimization ...): whatever was not asked for is no difference, also in the elements of lists.
 */
export const configDifferences = (asked: ModelConfig, got: ModelConfig): readonly ConfigDifference[] =>
  messageDifferences(reflect(ModelConfigSchema, asked), reflect(ModelConfigSchema, got), '')

const messageDifferences = (
  asked: ReflectMessage,
  got: ReflectMessage,
  path: string,
): readonly ConfigDifference[] =>
  asked.fields
    .filter((field) => asked.isSet(field))
    .flatMap((field) => {
      const here = path === '' ? field.name : `${path}.${field.name}`
      return got.isSet(field) || isPlain(field)
        ? valueDifferences(asked.get(field), got.get(field), { path: here, field })
        : [{ field: here, asked: shown(asked.get(field), field), got: 'nothing' }]
    })

/** A scalar or an enum, whose default says as much as its absence. */
const isPlain = ({ fieldKind, oneof }: DescField): boolean =>
  (fieldKind === 'scalar' || fieldKind === 'enum') && oneof === undefined

type Place = { readonly path: string; readonly field: DescField }

const valueDifferences = (
  asked: unknown,
  got: unknown,
  { path, field }: Place,
): readonly ConfigDifference[] => {
  if (isReflectMessage(asked) && isReflectMessage(got)) return messageDifferences(asked, got, path)
  if (isReflectList(asked) && isReflectList(got)) {
    if (asked.size !== got.size) return [{ field: path, asked: `${asked.size} of them`, got: `${got.size}` }]
    return [...asked].flatMap((one, place) =>
      valueDifferences(one, got.get(place), { path: `${path}[${place}]`, field }),
    )
  }
  if (isReflectMap(asked) && isReflectMap(got))
    return [...asked].flatMap(([key, one]) => {
      const here = `${path}[${JSON.stringify(String(key))}]`
      return got.has(key)
        ? valueDifferences(one, got.get(key), { path: here, field })
        : [{ field: here, asked: shown(one, field), got: 'nothing' }]
    })
  return isSame(asked, got) ? [] : [{ field: path, asked: shown(asked, field), got: shown(got, field) }]
}

const isSame = (asked: unknown, got: unknown): boolean =>
  asked instanceof Uint8Array && got instanceof Uint8Array
    ? Buffer.compare(asked, got) === 0
    : Object.is(asked, got)

const shown = (value: unknown, { enum: values }: Pick<DescField, 'enum'>): string => {
  if (isReflectMessage(value)) return 'one'
  if (isReflectList(value) || isReflectMap(value)) return `${value.size} of them`
  if (typeof value === 'number' && values !== undefined) return values.value[value]?.name ?? String(value)
  return typeof value === 'string' ? JSON.stringify(value) : String(value)
}
