import type { DescMessage } from '@bufbuild/protobuf'
import { type DescField, type Message, ScalarType } from '@bufbuild/protobuf'
import { type ReflectMessage, reflect } from '@bufbuild/protobuf/reflect'
import type { Random } from '../../src/foundation/random.ts'

/** A message in the text format as no program writes it: every spelling that the format allows, by chance. */
export function looseTextFormat(schema: DescMessage, message: Message, random: Random): string {
  const write = new LooseWriter(random)
  return write.fields(reflect(schema, message), '')
}

class LooseWriter {
  readonly #random: Random

  constructor(random: Random) {
    this.#random = random
  }

  fields(message: ReflectMessage, indent: string): string {
    return message.fields
      .filter((field) => message.isSet(field))
      .map((field) => this.#field(message, field, indent))
      .join('')
  }

  #field(message: ReflectMessage, field: DescField, indent: string): string {
    switch (field.fieldKind) {
      case 'list':
        return this.#several(
          field,
          [...message.get(field)].map((value) => this.#value(field, value, indent)),
          indent,
        )
      case 'map':
        return this.#several(
          field,
          [...message.get(field)].map(([key, value]) => this.#entry(field, key, value, indent)),
          indent,
        )
      default:
        return this.#line(field, this.#value(field, message.get(field), indent), indent)
    }
  }

  /** In one list, or each for itself. */
  #several(field: DescField, values: readonly string[], indent: string): string {
    const list = `[${values.join(this.#one(', ', ' , ', ' # one more\n , '))}]`
    return this.#one(true, false)
      ? this.#line(field, list, indent)
      : values.map((value) => this.#line(field, value, indent)).join('')
  }

  #line(field: DescField, value: string, indent: string): string {
    const isMessage = field.message !== undefined || field.fieldKind === 'map'
    const colon = isMessage ? this.#one(': ', ' ', '') : this.#one(': ', ':', ' : ', ':  # a value follows\n')
    return `${indent}${field.name}${colon}${value}${this.#one('\n', ';\n', ',\n', ' ;', ' , # and so on\n')}`
  }

  #entry(
    field: DescField & { readonly fieldKind: 'map' },
    key: unknown,
    value: unknown,
    indent: string,
  ): string {
    const parts = [`key: ${this.#scalar(field.mapKey, key)}`, `value: ${this.#value(field, value, indent)}`]
    const [open, close] = this.#brackets()
    return `${open} ${(this.#one(true, false) ? parts : parts.toReversed()).join(this.#one(' ', ', ', ';\n'))} ${close}`
  }

  #value(field: DescField, value: unknown, indent: string): string {
    if (field.message !== undefined) {
      const [open, close] = this.#brackets()
      return `${open}\n${this.fields(value as ReflectMessage, `${indent}  `)}${indent}${close}`
    }
    if (field.enum !== undefined) {
      const name = field.enum.value[value as number]?.name
      return name === undefined ? String(value) : this.#one(name, String(value))
    }
    return this.#scalar(field.scalar, value)
  }

  #scalar(type: ScalarType, value: unknown): string {
    switch (type) {
      case ScalarType.STRING:
        return this.#string(value as string)
      case ScalarType.BYTES:
        return `"${[...(value as Uint8Array)].map(octalOf).join('')}"`
      case ScalarType.BOOL:
        return value === true ? this.#one('true', 'True', 't', '1') : this.#one('false', 'False', 'f', '0')
      case ScalarType.FLOAT:
      case ScalarType.DOUBLE:
        return this.#float(value as number)
      default:
        return this.#integer(BigInt(value as bigint | number))
    }
  }

  #integer(value: bigint): string {
    const sign = value < 0n ? '-' : ''
    const size = value < 0n ? -value : value
    return `${sign}${this.#one(`${size}`, `0x${size.toString(16)}`, `0X${size.toString(16).toUpperCase()}`, `0${size.toString(8)}`)}`
  }

  #float(value: number): string {
    if (Number.isNaN(value)) return this.#one('nan', 'NaN', 'NAN')
    if (!Number.isFinite(value)) return `${value < 0 ? '-' : ''}${this.#one('inf', 'Infinity', 'INF')}`
    const text = this.#one(String(value), value.toExponential())
    return this.#one(text, `${text}f`)
  }

  /** In pieces, each in its own quotes. */
  #string(value: string): string {
    const characters = [...value]
    const at = this.#random.below(characters.length + 1)
    const pieces = this.#one([value], [characters.slice(0, at).join(''), characters.slice(at).join('')])
    return pieces.map((piece) => this.#quoted(piece)).join(this.#one(' ', '', '\n', ' # and then\n'))
  }

  #quoted(text: string): string {
    const quote = this.#one('"', "'")
    return `${quote}${[...text].map((character) => this.#escaped(character, quote)).join('')}${quote}`
  }

  #escaped(character: string, quote: string): string {
    const octal = [...Buffer.from(character)].map(octalOf).join('')
    const hexadecimal = [...Buffer.from(character)].map(hexadecimalOf).join('')
    if (character === quote || character === '\\') return this.#one(`\\${character}`, octal)
    if (character === '\n') return this.#one('\\n', octal)
    if (character < ' ' || character === '\u007f' || character >= '\u0080')
      return this.#one(octal, hexadecimal)
    return this.#one(character, character, octal)
  }

  #brackets(): readonly [string, string] {
    return this.#one(['{', '}'] as const, ['<', '>'] as const)
  }

  #one<Choice>(...choices: readonly Choice[]): Choice {
    return choices[this.#random.below(choices.length)]!
  }
}

function octalOf(byte: number): string {
  return `\\${byte.toString(8).padStart(3, '0')}`
}

function hexadecimalOf(byte: number): string {
  return `\\x${byte.toString(16).padStart(2, '0')}`
}
