import { expect, it } from 'vitest'
import { mutationsOf } from './mutations.ts'
import { compareSurvivors, survivorOf } from './survivors.ts'

const source = 'f(a)\n  g(1 + 1, 1)\n'
const mutations = mutationsOf(source)
const survivors = mutations.map((mutation) => survivorOf('g.ts', source, mutation, mutations))

it('names a mutant by its line, and by its place among the same ones of it', () => {
  expect(survivors.map(({ original, replacement, nth }) => [original, replacement, nth])).toEqual([
    ['1', '2', 1],
    ['+', '-', 1],
    ['1', '2', 2],
    ['1', '2', 3],
  ])
  expect(new Set(survivors.map(({ line }) => line))).toEqual(new Set(['g(1 + 1, 1)']))
})

it('names it the same when lines are added elsewhere', () => {
  const longer = `// more\nh(2)\n${source}`
  const others = mutationsOf(longer).filter(({ line }) => line === 4)
  expect(others.map((mutation) => survivorOf('g.ts', longer, mutation, others))).toEqual(survivors)
})

it('finds what nobody has explained, and explanations that have become untrue', () => {
  const explained = survivors.slice(1).map((survivor) => ({ ...survivor, why: 'the same' }))
  const stranger = { ...explained[0]!, file: 'h.ts' }
  expect(compareSurvivors(survivors, [...explained, stranger])).toEqual({
    unexplained: survivors.slice(0, 1),
    outdated: [stranger],
  })
})
