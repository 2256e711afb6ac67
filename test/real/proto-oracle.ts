import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { JsonValue } from '@bufbuild/protobuf'
import { type PythonVenv, venvEnvironment } from './python.ts'

/** tritonclient's generated message classes, in a Python process of their own. */
export type ProtoOracle = {
  /** Its two files, each a serialized FileDescriptorProto, dependencies first. */
  describe(): Promise<readonly Uint8Array[]>
  /** The canonical JSON it reads from a message's bytes, and the bytes it writes for that. */
  decode(type: string, bytes: Uint8Array): Promise<{ json: JsonValue; bytes: Uint8Array }>
  /** The bytes it writes for a message in canonical JSON. */
  encode(type: string, json: JsonValue): Promise<Uint8Array>
  /** The text format it writes for a message in canonical JSON, with options of its printer. */
  print(type: string, json: JsonValue, options?: Readonly<Record<string, JsonValue>>): Promise<string>
  /** The canonical JSON of a text in the text format; null: it refuses the text. */
  parse(type: string, text: string): Promise<JsonValue>
  close(): Promise<void>
}

/** Starts proto_oracle.py; it answers in the order of the questions, and an answer that is an error rejects. */
export function startProtoOracle(venv: PythonVenv): ProtoOracle {
  const child = spawn(venv.python, ['-I', join(import.meta.dirname, 'proto_oracle.py')], {
    env: venvEnvironment(venv),
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const closed = once(child, 'close')

  async function ask(question: Record<string, JsonValue>): Promise<Record<string, JsonValue>> {
    const answer = answers.next()
    child.stdin.write(`${JSON.stringify(question)}\n`)
    const { value, done } = await answer
    if (done === true) throw new Error(`proto_oracle.py ended before it answered ${question['operation']}`)
    const parsed = JSON.parse(value)
    if (parsed.error !== undefined) throw new Error(`proto_oracle.py: ${parsed.error}`)
    return parsed
  }

  return {
    describe: async () => ((await ask({ operation: 'describe' }))['files'] as string[]).map(fromBase64),
    decode: async (type, bytes) => {
      const answer = await ask({ operation: 'decode', type, bytes: toBase64(bytes) })
      return { json: answer['json'] as JsonValue, bytes: fromBase64(answer['bytes'] as string) }
    },
    encode: async (type, json) =>
      fromBase64((await ask({ operation: 'encode', type, json }))['bytes'] as string),
    print: async (type, json, options = {}) =>
      (await ask({ operation: 'print', type, json, options }))['text'] as string,
    parse: async (type, text) => (await ask({ operation: 'parse', type, text }))['json'] as JsonValue,
    close: async () => {
      child.stdin.end()
      await closed
    },
  }
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}

function fromBase64(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64'))
}
