import type { RequestParameters } from './plan.ts'
import type { OptionReader } from './raw-options.ts'

/** `--request-parameter NAME:VALUE:TYPE`, as often as it was given; undefined when it was not. */
export const readRequestParameters = (read: OptionReader): RequestParameters | undefined => {
  const parameters = new Map<string, string | boolean | bigint>()
  for (const text of read.list('request-parameter')) {
    const parsed = parseParameter(text)
    if (typeof parsed === 'string') read.complain(`--request-parameter: got '${text}', expected ${parsed}`)
    else if (parameters.has(parsed.name))
      read.complain(`--request-parameter: '${parsed.name}' was given twice; expected each name once`)
    else parameters.set(parsed.name, parsed.value)
  }
  return parameters.size === 0 ? undefined : parameters
}

type Parameter = { readonly name: string; readonly value: string | boolean | bigint }

/** The first colon ends the name, the last one begins the type: a text may hold some itself. Or what was expected. */
const parseParameter = (text: string): Parameter | string => {
  const [first, last] = [text.indexOf(':'), text.lastIndexOf(':')]
  if (first < 1 || last === first) return 'NAME:VALUE:TYPE'
  const name = text.slice(0, first)
  const reason = reservedFor(name)
  if (reason !== undefined) return `another name: '${name}' is ${reason}`
  const value = parseValue(text.slice(first + 1, last), text.slice(last + 1))
  return typeof value === 'object' ? value.expected : { name, value }
}

const parseValue = (
  text: string,
  type: string,
): string | boolean | bigint | { readonly expected: string } => {
  switch (type) {
    case 'string':
      return text
    case 'bool':
      return text === 'true' || text === 'false' ? text === 'true' : { expected: 'true or false for a bool' }
    case 'int':
      return /^[+-]?\d{1,19}$/.test(text) && BigInt.asIntN(64, BigInt(text)) === BigInt(text)
        ? BigInt(text)
        : { expected: 'a whole number of 64 bits for an int' }
    default:
      return { expected: 'the type int, string or bool' }
  }
}

const reservedFor = (name: string): string | undefined => {
  if (name === 'sequence_id' || name === 'sequence_start' || name === 'sequence_end')
    return 'set by the sequence options'
  if (name === 'binary_data_output') return 'set by the format of the outputs'
  return name.startsWith('triton_') && name !== 'triton_enable_empty_final_response'
    ? "one of Triton's own"
    : undefined
}
