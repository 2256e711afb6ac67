import { describe, expect, it } from 'vitest'
import { parseArgv } from '../../src/plan/argv.ts'
import { type NamedModel, parseComposingModels } from '../../src/plan/composing-models.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { complaintsOf } from './complaints.ts'

describe('parseComposingModels', () => {
  it.each<[string, readonly NamedModel[]]>([
    ['a', [{ name: 'a' }]],
    ['a:3', [{ name: 'a', version: '3' }]],
    ['a:3,b', [{ name: 'a', version: '3' }, { name: 'b' }]],
    ['a,b:2', [{ name: 'a' }, { name: 'b', version: '2' }]],
    [' a : 3 ,\tb ', [{ name: 'a', version: '3' }, { name: 'b' }]],
    ['a,a', [{ name: 'a' }]],
    ['a:1,b,a:1', [{ name: 'a', version: '1' }, { name: 'b' }]],
    ['a:01,a:1', [{ name: 'a', version: '1' }]],
    // Two versions are two models, and so is the server's choice.
    ['a:1,a:2,a', [{ name: 'a', version: '1' }, { name: 'a', version: '2' }, { name: 'a' }]],
  ])('reads %j', (text, models) => {
    expect(parseComposingModels(text)).toEqual(models)
  })

  it.each(['', ' ', ',', 'a,', ',a', 'a,,b', 'a:', ':1', 'a:x', 'a:-1', 'a:1.0', 'a:1:2'])(
    'refuses %j',
    (text) => {
      expect(parseComposingModels(text)).toBeUndefined()
      const parse = (): unknown =>
        parsePlan(parseArgv(['-m', 'm', `--bls-composing-models=${text}`], ['analyze']))
      expect(complaintsOf(parse)).toEqual([
        `--bls-composing-models: got '${text}', expected NAME or NAME:VERSION, separated by commas, with a version number`,
      ])
    },
  )
})

it('the plan has them, or no such member', () => {
  const modelOf = (...argv: readonly string[]) =>
    parsePlan(parseArgv(['-m', 'm', ...argv], ['analyze'])).model
  expect(modelOf()).toStrictEqual({ name: 'm' })
  expect(modelOf('--bls-composing-models', 'a:3, b')).toStrictEqual({
    name: 'm',
    blsComposing: [{ name: 'a', version: '3' }, { name: 'b' }],
  })
})
