import { expect, it } from 'vitest'
import { mutate, mutationsOf } from './mutations.ts'

const mutantsOf = (source: string): readonly string[] =>
  mutationsOf(source).map((mutation) => mutate(source, mutation))

it.each<[what: string, source: string, mutants: readonly string[]]>([
  ['a comparison', 'const f = (a, b) => a < b', ['const f = (a, b) => a <= b', 'const f = (a, b) => a >= b']],
  ['an equality', 'f(a === b)', ['f(a !== b)']],
  ['logic', 'f(a && b || c)', ['f(a || b || c)', 'f(a && b && c)']],
  ['a default', 'f(a ?? b)', ['f(a && b)']],
  ['arithmetic', 'f(a + b * c)', ['f(a - b * c)', 'f(a + b / c)']],
  ['a sign', 'f(-a)', ['f( a)']],
  ['a sign behind return', 'function f() { return -a }', ['function f() { return  a }']],
  ['a negation', 'f(!a)', ['f( a)']],
  ['numbers', 'f(0, 12, 0.25)', ['f(1, 12, 0.25)', 'f(0, 13, 0.25)', 'f(0, 12, 0.5)']],
  ['truth', 'f(true)', ['f(false)']],
  [
    'methods',
    'a.every(f) + Math.min(b)',
    ['a.some(f) + Math.min(b)', 'a.every(f) - Math.min(b)', 'a.every(f) + Math.max(b)'],
  ],
  ['a text', "f('pass')", ["f('')"]],
  ['a template', 'f(`a b`)', ['f(``)']],
  ['a condition', 'if (f(a)) b()', ['if (true) b()', 'if (false) b()']],
])('mutates %s', (_, source, mutants) => {
  expect(mutantsOf(source)).toEqual(mutants)
})

it.each([
  ['types', 'type A = { readonly b: 1 | 2 } & (3 extends 4 ? 5 : 6)'],
  ['annotations', 'let a: 1 | -2 | "x"'],
  ['imports', "import { a } from './b.ts'"],
  ['comments', '/** a < b */ // 1 + 1\nf(a)'],
  ['variables that are called like methods', 'f(min, max, some)'],
  ['names of properties', "f({ 'a-b': c, 'd-e': c })"],
  ['arrows and spreads', 'f((a) => g(...a))'],
])('leaves %s alone', (_, source) => {
  expect(mutationsOf(source)).toEqual([])
})

it('says which line a mutation is on', () => {
  expect(mutationsOf('f(a)\nf(1)\n').map(({ line }) => line)).toEqual([2])
})

it('refuses a mutation of another text', () => {
  const [mutation] = mutationsOf('f(1)')
  expect(() => mutate('g()', mutation!)).toThrow("no '1'")
})
