import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import {
  create,
  createFileRegistry,
  type DescMessage,
  fromBinary,
  fromJson,
  toJson,
} from '@bufbuild/protobuf'
import { FileDescriptorProtoSchema, FileDescriptorSetSchema } from '@bufbuild/protobuf/wkt'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/foundation/random.ts'
import { ModelInferRequestSchema } from '../../src/triton/gen/inference_pb.ts'
import { ModelConfigSchema } from '../../src/triton/gen/model_config_pb.ts'
import { readTextFormat } from '../../src/triton/text-format.ts'
import { startProtoOracle } from '../real/proto-oracle.ts'
import { requireReal } from '../real/python.ts'
import { arbitraryMessage } from './arbitrary-message.ts'
import { looseTextFormat } from './loose-text-format.ts'

const venv = await requireReal()
const oracle = venv === undefined ? undefined : startProtoOracle(venv)
afterAll(() => oracle?.close())

const models = path.join(import.meta.dirname, '../real/models')
const configs = readdirSync(models).filter((name) => name.endsWith('.pbtxt'))

const jsonOf = (text: string, schema: DescMessage = ModelConfigSchema): unknown => {
  const read = readTextFormat(schema, text)
  return read.ok ? toJson(schema, read.value) : read
}

describe.runIf(oracle !== undefined)("text beside protobuf's own parser", () => {
  it.each(configs)('means the same in %s', async (name) => {
    const text = readFileSync(path.join(models, name), 'utf8').replaceAll('TYPE_DATATYPE', 'TYPE_FP32')
    expect(jsonOf(text)).toEqual(await oracle?.parse('inference.ModelConfig', text))
  })

  const theirs = async (type: string): Promise<DescMessage> => {
    const file = ((await oracle?.describe()) ?? []).map((bytes) =>
      fromBinary(FileDescriptorProtoSchema, bytes),
    )
    return createFileRegistry(create(FileDescriptorSetSchema, { file })).getMessage(type)!
  }

  it.each([
    ['a field a line', {}],
    ['all on one line', { as_one_line: true }],
    ['lists in brackets', { use_short_repeated_primitives: true }],
    ['pointed brackets', { pointy_brackets: true }],
    ['no escapes', { as_utf8: true }],
  ] as const)('is read as it was printed: %s', async (_, options) => {
    const type = 'inference.ModelConfig'
    await fc.assert(
      fc.asyncProperty(arbitraryMessage(ModelConfigSchema, await theirs(type)), async (message) => {
        const json = toJson(ModelConfigSchema, message as never)
        const text = await oracle!.print(type, json, options)
        expect(jsonOf(text)).toEqual(json)
      }),
      { seed: 11, numRuns: 15 },
    )
  })

  it.each(['inference.ModelConfig', 'inference.ModelInferRequest'])(
    'is read as they read it, however it is written: %s',
    async (type) => {
      const schema = type === ModelConfigSchema.typeName ? ModelConfigSchema : ModelInferRequestSchema
      await fc.assert(
        fc.asyncProperty(arbitraryMessage(schema, await theirs(type)), fc.nat(), async (message, seed) => {
          const text = looseTextFormat(schema, message, seededRandom(seed))
          const read = jsonOf(text, schema)
          expect(read).toEqual(toJson(schema, message as never))
          expect(read).toEqual(await oracle!.parse(type, text))
        }),
        { seed: 12, numRuns: 40 },
      )
    },
  )

  it('is refused where they refuse it, and read where they read it, with characters lost', async () => {
    const text = readFileSync(path.join(models, 'sequence_oldest.pbtxt'), 'utf8')
    const random = seededRandom(13)
    for (let round = 0; round < 400; round += 1) {
      const at = random.below(text.length)
      const broken = text.slice(0, at) + text.slice(at + 1 + random.below(3))
      const theirJson = await oracle!.parse('inference.ModelConfig', broken)
      const ours = readTextFormat(ModelConfigSchema, broken)
      expect([broken, ours.ok ? toJson(ModelConfigSchema, ours.value) : null]).toEqual([broken, theirJson])
    }
  })

  it.each(malformed().map(([what, text]) => [what, text]))('is refused: %s', async (_, text) => {
    expect(readTextFormat(ModelConfigSchema, text).ok).toBe(false)
    expect(await oracle?.parse('inference.ModelConfig', text)).toBeNull()
  })

  it.each([
    ['nothing', ''],
    ['a comment alone', '# nothing'],
    ['a separator after the last field', 'name: "a";'],
    ['an empty list', 'input []  backend: "b"'],
    ['an empty entry of a map', 'parameters {}'],
    ['an entry without a value', 'parameters { key: "a" }'],
    ['a key that is there twice', 'metric_tags { key: "a" value: "b" } metric_tags { key: "a" value: "c" }'],
    ['a field twice that holds its default', 'max_batch_size: 0 max_batch_size: 4'],
    ['a message as member of a oneof', 'dynamic_batching { }'],
    ['largest integers', 'dynamic_batching { max_queue_delay_microseconds: 18446744073709551615 }'],
    ['smallest integers', 'max_batch_size: -2147483648 input { dims: -9223372036854775808 }'],
    ['an enum by its number', 'input { data_type: 11 }'],
    ['a float that is too large', 'sequence_batching { direct { minimum_slot_utilization: 1e99 } }'],
    [
      'a float with nothing behind its point',
      'sequence_batching { direct { minimum_slot_utilization: 1. } }',
    ],
    ['every escape', String.raw`name: "\a\b\f\n\r\t\v\\\'\"\101\x41\0"`],
    ['other quotes inside', `name: '"' "'"`],
  ])('is read as they read it: %s', async (_, text) => {
    expect(jsonOf(text)).toEqual(await oracle?.parse('inference.ModelConfig', text))
  })
})

function malformed(): readonly (readonly [string, string])[] {
  return [
    ['a field that does not exist', 'naem: "a"'],
    ['a field of another message', 'input { backend: "b" }'],
    ['a name in other letters', 'Name: "a"'],
    ['a name as JSON has it', 'maxBatchSize: 4'],
    ['a number in the place of a field', '1: "a"'],
    ['no colon in front of a scalar', 'name "a"'],
    ['two separators', 'name: "a";; backend: "b"'],
    ['a separator in front', ', name: "a"'],
    ['a missing value', 'name:'],
    ['a missing bracket', 'input { name: "a"'],
    ['a bracket too many', 'input { name: "a" } }'],
    ['the other bracket', 'input { name: "a" >'],
    ['a list that goes on', 'input { dims: [ 1, 2'],
    ['a list with a comma at its end', 'input { dims: [ 1, ] }'],
    ['a list without commas', 'input { dims: [ 1 2 ] }'],
    ['a list for a single value', 'max_batch_size: [ 1 ]'],
    ['a string without quotes', 'name: a'],
    ['a number for a string', 'name: 1'],
    ['a string that does not end', 'name: "a'],
    ['a string over two lines', 'name: "a\nb"'],
    ['a string with other quotes at its end', `name: "a'`],
    ['bytes that are no UTF-8', String.raw`name: "\xff"`],
    ['a string for a number', 'max_batch_size: "4"'],
    ['a fraction for an integer', 'max_batch_size: 4.5'],
    ['an integer that is too large', 'max_batch_size: 2147483648'],
    ['an integer that is too small', 'max_batch_size: -2147483649'],
    ['a negative unsigned integer', 'version_policy { latest { num_versions: -1 } }'],
    ['an integer over 64 bits', 'input { dims: 9223372036854775808 }'],
    ['digits that octal lacks', 'max_batch_size: 08'],
    ['letters in a number', 'max_batch_size: 4x'],
    ['an enum that does not exist', 'input { data_type: TYPE_FLOAT }'],
    ["an enum's value in quotes", 'input { data_type: "TYPE_FP32" }'],
    ['a word for a bool', 'response_cache { enable: yes }'],
    ['another number for a bool', 'response_cache { enable: 2 }'],
    ['a word for a float', 'sequence_batching { direct { minimum_slot_utilization: much } }'],
    ['a field twice', 'name: "a" name: "b"'],
    ['a message twice', 'response_cache { enable: true } response_cache { enable: true }'],
    ['two members of a oneof', 'dynamic_batching { } sequence_batching { }'],
    ['a scalar for a message', 'input: 1'],
    ['a message for a scalar', 'name { }'],
    ['a field in an entry of a map', 'parameters { name: "a" }'],
    ['two keys of an entry', 'parameters { key: "a" key: "b" }'],
    ['an extension', '[inference.more]: 1'],
    ['JSON', '{ "name": "a" }'],
  ]
}

describe('what is wrong with a text', () => {
  it.each([
    [
      'naem: "a"',
      1,
      1,
      /^got "naem", expected a field of ModelConfig: backend, batch_input, .*, version_policy$/,
    ],
    ['name: "a"\n\tinput {\n  dtype: 1', 3, 3, /^got "dtype", expected a field of ModelInput: .*data_type/],
    [
      'name: "ä" # ü\n  max_batch_size: many',
      2,
      19,
      /^got "many", expected a whole number from -2147483648 to/,
    ],
    [
      'input { data_type: FP32 }',
      1,
      20,
      /^got "FP32", expected a value of DataType: TYPE_INVALID, TYPE_BOOL, /,
    ],
    [
      'dynamic_batching {}\nsequence_batching {}',
      2,
      1,
      /^got 'sequence_batching' beside 'dynamic_batching', expected one of them/,
    ],
    ['backend: "a"\nbackend: "b"', 2, 1, /^got 'backend' a second time/],
    ['input {', 1, 8, /^got the end of the text, expected a field of ModelInput or '}'$/],
    ['name: "\\q"', 1, 8, /^got the escape \\q, which is none$/],
    ['name: "a', 1, 7, /^got a string without its end/],
    ['max_batch_size 4', 1, 16, /^got "4", expected ':' after 'max_batch_size'$/],
    [
      'parameters { value { string_value: "a" } name: "b" }',
      1,
      42,
      /^got "name", expected key or value in an entry of parameters$/,
    ],
    ['version_policy { all { some: 1 } }', 1, 24, /^got "some", expected '}': All has no fields$/],
    ['@', 1, 1, /^got "@", expected a field of ModelConfig/],
  ] as const)('%j: line %i, column %i', (text, line, column, reason) => {
    expect(readTextFormat(ModelConfigSchema, text)).toEqual({
      ok: false,
      line,
      column,
      reason: expect.stringMatching(reason),
    })
  })

  it('is found in any text: nothing throws', () => {
    const pieces = fc.constantFrom(
      ...['name', 'input', 'dims', 'parameters', 'key', 'value', ':', '{', '}', '[', ']', '<', '>', ',', ';'],
      ...['"a"', "'", '\\', '1', '-', '0x', '1.5f', 'inf', '#', '\n', ' ', 'TYPE_FP32', '\u{1f600}'],
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 3 }))), (words) => {
        const read = readTextFormat(ModelConfigSchema, words.join(' '))
        expect(read.ok || (read.line >= 1 && read.column >= 1 && read.reason !== '')).toBe(true)
      }),
      { seed: 14, numRuns: 2000 },
    )
  })
})

/** What the C++ parser of Triton has, and Python's lacks or has otherwise. */
describe('text that Triton reads', () => {
  it.each([
    ['a byte order mark', '\ufeffname: "a"', { name: 'a' }],
    ['an escape that C has', String.raw`name: "\?"`, { name: '?' }],
    ['a sign for itself', 'max_batch_size: - 4', { maxBatchSize: -4 }],
    [
      'a float with a capital F',
      'sequence_batching { direct { minimum_slot_utilization: 1.5F } }',
      { sequenceBatching: { direct: { minimumSlotUtilization: 1.5 } } },
    ],
    ['code points', String.raw`name: "\u00e9\U0001F600\ud83d\ude00"`, { name: 'é😀😀' }],
  ])('%s', (_, text, json) => {
    expect(jsonOf(text)).toEqual(json)
    expect(readTextFormat(ModelConfigSchema, text)).toEqual({
      ok: true,
      value: fromJson(ModelConfigSchema, json),
    })
  })

  it.each([
    ['half a code point', String.raw`name: "\ud83d"`],
    ['a code point beyond the last', String.raw`name: "\U00110000"`],
    ['too large an octal escape', String.raw`name: "\777"`],
    ['digits of Python', 'max_batch_size: 1_000'],
    ['octal as Python has it', 'max_batch_size: 0o17'],
    ['a float in hexadecimal', 'sequence_batching { direct { minimum_slot_utilization: 0x1 } }'],
  ])('is not %s', (_, text) => {
    expect(readTextFormat(ModelConfigSchema, text).ok).toBe(false)
  })
})
