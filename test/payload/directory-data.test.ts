import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/foundation/failure.ts'
import { parseDirectoryData } from '../../src/payload/directory-data.ts'
import type { TensorSpec } from '../../src/triton/model.ts'
import { tensorSpec } from '../triton/model-fixtures.ts'

const inputs = [
  tensorSpec({ name: 'A', datatype: 'INT16', dims: [2] }),
  tensorSpec({ name: 'T', datatype: 'BYTES', dims: [3], optional: true }),
]

const parse = (
  files: Readonly<Record<string, string | Uint8Array>>,
  specs: readonly TensorSpec[] = inputs,
  shapes: readonly (readonly [string, readonly number[]])[] = [],
  outputs: readonly TensorSpec[] = [tensorSpec({ name: 'Y', datatype: 'INT16', dims: [-1] })],
) => {
  const contents = Object.entries(files).map(([name, content]) => [name, Buffer.from(content)] as const)
  return parseDirectoryData(
    { kind: 'directory', path: 'dir', files: new Map(contents) },
    { inputs: specs, outputs, shapes: new Map(shapes) },
  )
}

const failureOf = (...args: Parameters<typeof parse>): Failure => {
  try {
    parse(...args)
  } catch (error) {
    if (error instanceof Failure) return error
  }
  throw new Error('expected a Failure')
}

const A = Uint8Array.of(1, 0, 2, 0)

describe('parseDirectoryData', () => {
  it('takes raw bytes for numbers', () => {
    const value = parse({ A }).inputs.get('A')
    expect(value?.dims).toEqual([2])
    expect([...(value?.bytes ?? [])]).toEqual([1, 0, 2, 0])
  })

  it.each<[string, string]>([
    ['a\n\nbc', '0100000061' + '00000000' + '020000006263'],
    ['a\n\nbc\n', '0100000061' + '00000000' + '020000006263'],
    ['a\r\nb\n\n', '02000000610d' + '0100000062' + '00000000'],
    ['é\n\u0000\n!', '02000000c3a9' + '0100000000' + '0100000021'],
  ])('takes lines for BYTES: %j', (text, hex) => {
    expect(Buffer.from(parse({ A, T: text }).inputs.get('T')!.bytes).toString('hex')).toBe(hex)
  })

  it('lets optional inputs be absent, but not all of them', () => {
    expect([...parse({ A }).inputs.keys()]).toEqual(['A'])
    expect(failureOf({}, [tensorSpec({ name: 'A', optional: true })]).message).toBe(
      'dir: no file for any input of the model',
    )
  })

  it('takes variable dims from --shape', () => {
    const variable = [tensorSpec({ name: 'A', datatype: 'INT16', dims: [-1] })]
    expect(parse({ A }, variable, [['A', [2]]]).inputs.get('A')?.dims).toEqual([2])
    expect(failureOf({ A }, variable)).toMatchObject({ code: 'invalid-option' })
  })

  it('takes files named as outputs for what a right response holds', () => {
    expect(parse({ A })).not.toHaveProperty('outputs')
    const { inputs: read, outputs } = parse({ A, Y: Uint8Array.of(1, 0, 2, 0, 3, 0) })
    expect([...read.keys()]).toEqual(['A'])
    expect([...outputs!.keys()]).toEqual(['Y'])
    expect(outputs!.get('Y')).toMatchObject({ dims: [3] })
  })

  it('gives the file of a name that is an input and an output to the input', () => {
    expect(parse({ A }, undefined, undefined, [inputs[0]!])).not.toHaveProperty('outputs')
  })

  it.each<[string, Parameters<typeof parse>[0], string]>([
    [
      'an extra file',
      { A, 'A.bin': A },
      'dir/A.bin: the name is no input or output of the model, whose inputs are "A", "T" and outputs "Y"',
    ],
    ['a missing file', { T: 'a\nb\nc' }, 'dir/A: no such file, and the input is not optional'],
    ['an empty file', { A: '' }, 'dir/A: the file is empty'],
    ['a short file', { A: 'abc' }, 'dir/A: expected 4 bytes for INT16 [2], got 3'],
    ['too few lines', { A, T: 'a\nb\n' }, 'dir/T: expected 3 elements for BYTES [3], got 2'],
    ['an empty file of an output', { A, Y: '' }, 'dir/Y: the file is empty'],
    ['an odd file of an output', { A, Y: 'abc' }, 'dir/Y: the data has no shape like the declared [-1]'],
    ['too many lines', { A, T: 'a\nb\nc\nd' }, 'dir/T: expected 3 elements for BYTES [3], got 4'],
  ])('refuses %s', (_what, files, message) => {
    expect(failureOf(files)).toMatchObject({ code: 'unreadable-input-data', message })
  })
})
