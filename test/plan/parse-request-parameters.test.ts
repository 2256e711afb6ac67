import { describe, expect, it } from 'vitest'
import { parseArgv } from '../../src/plan/argv.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import type { RequestParameters } from '../../src/plan/plan.ts'
import { complaintsOf } from './complaints.ts'

const parametersOf = (...texts: readonly string[]): RequestParameters | undefined => {
  const argv = ['-m', 'M', ...texts.flatMap((text) => ['--request-parameter', text])]
  return parsePlan(parseArgv(argv, ['analyze'])).input.parameters
}

describe('--request-parameter', () => {
  it.each<[string, string, string | boolean | bigint]>([
    ['max_tokens:256:int', 'max_tokens', 256n],
    ['low:-9223372036854775808:int', 'low', -9_223_372_036_854_775_808n],
    ['high:+9223372036854775807:int', 'high', 9_223_372_036_854_775_807n],
    ['text:a:b::string', 'text', 'a:b:'],
    ['empty::string', 'empty', ''],
    ['yes:true:bool', 'yes', true],
    ['no:false:bool', 'no', false],
    ['triton_enable_empty_final_response:true:bool', 'triton_enable_empty_final_response', true],
    ['priority:2:int', 'priority', 2n],
  ])('reads %j', (text, name, value) => {
    expect(parametersOf(text)).toStrictEqual(new Map([[name, value]]))
  })

  it('may be repeated, and keeps the order', () => {
    expect([...(parametersOf('b:1:int', 'a:x:string') ?? [])]).toStrictEqual([
      ['b', 1n],
      ['a', 'x'],
    ])
    expect(parametersOf()).toBeUndefined()
  })

  it.each([
    ['name', 'NAME:VALUE:TYPE'],
    ['name:value', 'NAME:VALUE:TYPE'],
    [':1:int', 'NAME:VALUE:TYPE'],
    ['a:9223372036854775808:int', 'a whole number of 64 bits for an int'],
    ['a:29.5:int', 'a whole number of 64 bits for an int'],
    ['a::int', 'a whole number of 64 bits for an int'],
    ['a:True:bool', 'true or false for a bool'],
    ['a:1:bool', 'true or false for a bool'],
    ['a:1.5:float', 'the type int, string or bool'],
    ['a:1:Int', 'the type int, string or bool'],
    ['a:1:', 'the type int, string or bool'],
    ['sequence_start:true:bool', "another name: 'sequence_start' is set by the sequence options"],
    [
      'binary_data_output:true:bool',
      "another name: 'binary_data_output' is set by the format of the outputs",
    ],
    ['triton_x:1:int', "another name: 'triton_x' is one of Triton's own"],
  ])('refuses %j', (text, expected) => {
    expect(complaintsOf(() => parametersOf(text))).toStrictEqual([
      `--request-parameter: got '${text}', expected ${expected}`,
    ])
  })

  it('refuses a name that is given twice', () => {
    expect(complaintsOf(() => parametersOf('a:1:int', 'a:2:int'))).toStrictEqual([
      "--request-parameter: 'a' was given twice; expected each name once",
    ])
  })
})
