import { describe, expect, it } from 'vitest'
import { tritonArgs } from '../../src/plan/triton-args.ts'

describe('tritonArgs', () => {
  const own = { repository: '/models', models: ['a', 'b'] }
  const usual = ['--model-repository=/models', '--model-control-mode=explicit']

  it.each<[readonly string[], readonly string[]]>([
    [[], [...usual, '--load-model=a', '--load-model=b']],
    [['--load-model=c'], [...usual, '--load-model=a', '--load-model=b', '--load-model=c']],
    // Triton takes it alone.
    [['--load-model=*'], [...usual, '--load-model=*']],
    [
      ['--load-model', '*'],
      [...usual, '--load-model', '*'],
    ],
    // In another mode Triton refuses names.
    [['--model-control-mode=none'], ['--model-repository=/models', '--model-control-mode=none']],
    [
      ['--model-control-mode', 'poll', '--repository-poll-secs=1'],
      ['--model-repository=/models', '--model-control-mode', 'poll', '--repository-poll-secs=1'],
    ],
    [
      ['--model-control-mode=explicit'],
      ['--model-repository=/models', '--load-model=a', '--load-model=b', '--model-control-mode=explicit'],
    ],
  ])('with %j has them last', (args, expected) => {
    expect(tritonArgs({ ...own, args })).toEqual(expected)
  })

  it('names no repository where the arguments have their own', () => {
    expect(tritonArgs({ models: [], args: ['--model-repository=s3://m'] })).toEqual([
      '--model-control-mode=explicit',
      '--model-repository=s3://m',
    ])
  })
})
