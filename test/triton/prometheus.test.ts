import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePrometheus } from '../../src/triton/prometheus.ts'

const wanted = new Set(['nv_a', 'nv_b'])
const read = (text: string): readonly unknown[] =>
  parsePrometheus(text, wanted).map(({ name, labels, value }) => [name, Object.fromEntries(labels), value])

describe('parsePrometheus', () => {
  it.each<[string, string, readonly unknown[]]>([
    ['a bare sample', 'nv_a 1', [['nv_a', {}, 1]]],
    ['a label', 'nv_a{gpu_uuid="GPU-1"} 0.25', [['nv_a', { gpu_uuid: 'GPU-1' }, 0.25]]],
    ['several labels', 'nv_a{m="x",v="1"} 2', [['nv_a', { m: 'x', v: '1' }, 2]]],
    ['no labels between braces', 'nv_a{} 2', [['nv_a', {}, 2]]],
    ['a comma before the end', 'nv_a{m="x",} 2', [['nv_a', { m: 'x' }, 2]]],
    ['spaces', 'nv_a { m = "x" , v="1" }  2 ', []],
    ['spaces between labels', 'nv_a{ m = "x" , v="1" }  2 ', [['nv_a', { m: 'x', v: '1' }, 2]]],
    ['escapes', String.raw`nv_a{m="a\"b\\c\nd,e}f"} 1`, [['nv_a', { m: 'a"b\\c\nd,e}f' }, 1]]],
    ['an exponent', 'nv_a 2.5276510208e+10', [['nv_a', {}, 25_276_510_208]]],
    [
      'a sign',
      'nv_a -1\nnv_a +2',
      [
        ['nv_a', {}, -1],
        ['nv_a', {}, 2],
      ],
    ],
    ['a time', 'nv_a 3 1795533294583', [['nv_a', {}, 3]]],
    [
      'a carriage return',
      'nv_a 3\r\nnv_b 4\r\n',
      [
        ['nv_a', {}, 3],
        ['nv_b', {}, 4],
      ],
    ],
    ['other families', 'nv_c 1\nnv_aa 2\nnv 3\nnv_b 4', [['nv_b', {}, 4]]],
    ['comments', '# HELP nv_a text\n# TYPE nv_a gauge\nnv_a 1', [['nv_a', {}, 1]]],
    ['no number', 'nv_a NaN\nnv_a +Inf\nnv_a\nnv_a x\nnv_a 0x10\nnv_a 1 2 3\nnv_a 1e999', []],
    ['broken labels', 'nv_a{ 1\nnv_a{m} 1\nnv_a{m=x} 1\nnv_a{m="x} 1\nnv_a{m="x" 1\nnv_a{m="x"}', []],
    ['nothing', '', []],
  ])('reads %s', (_, text, samples) => {
    expect(read(text)).toEqual(samples)
  })

  it('reads back whatever was written', () => {
    const value = fc.double({ noNaN: true, noDefaultInfinity: true })
    const escaped = (text: string): string =>
      text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
    const labels = fc.dictionary(fc.stringMatching(/^[a-z_]\w{0,5}$/), fc.string(), { maxKeys: 3 })
    fc.assert(
      fc.property(fc.array(fc.tuple(labels, value), { maxLength: 5 }), (samples) => {
        const lines = samples.map(
          ([all, number]) =>
            `nv_a{${Object.entries(all)
              .map(([name, text]) => `${name}="${escaped(text)}"`)
              .join()}} ${number}`,
        )
        expect(read(lines.join('\n'))).toEqual(
          samples.map(([all, number]) => ['nv_a', { ...all }, Number(String(number))]),
        )
      }),
      { seed: 1, numRuns: 100 },
    )
  })

  it('gives a result for any text', () => {
    const pieces = fc.constantFrom('nv_a', '{', '}', '"', '\\', '=', ',', ' ', '\n', 'm', '1', 'e', '.', '#')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (all) => {
        for (const { value } of parsePrometheus(all.join(''), wanted))
          expect(Number.isFinite(value)).toBe(true)
      }),
      { seed: 1, numRuns: 500 },
    )
  })
})
