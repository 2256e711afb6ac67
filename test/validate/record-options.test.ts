import { expect, it } from 'vitest'
import { pieces } from './pieces.ts'
import { parseRecordOptions } from './record-options.ts'

it.each([
  ['nothing', [], { kind: 'record', count: 1, seconds: 600, isTry: false }],
  ['several', ['--count', '3'], { kind: 'record', count: 3, seconds: 600, isTry: false }],
  ['a try', ['--seconds', '5'], { kind: 'record', count: 1, seconds: 5, isTry: true }],
  ['a list', ['--list'], { kind: 'list' }],
  ['calibration', ['--calibrate'], { kind: 'calibrate' }],
  [
    'a piece',
    ['--piece', pieces[0]!.name],
    { kind: 'record', piece: pieces[0], count: 1, seconds: 600, isTry: false },
  ],
])('understands %s', (_, argv, expected) => {
  expect(parseRecordOptions(argv)).toEqual(expected)
})

it.each([
  ['an unknown piece', ['--piece', 'none'], '--piece: got'],
  ['no seconds', ['--seconds', '0'], '--seconds: got'],
  ['too many seconds', ['--seconds', '601'], '--seconds: got'],
  ['no number', ['--count', 'x'], '--count: got'],
  ['an unknown option', ['--what'], '--what'],
])('complains of %s', (_, argv, message) => {
  expect(() => parseRecordOptions(argv)).toThrow(message)
})
