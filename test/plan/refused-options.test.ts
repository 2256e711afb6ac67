import { describe, expect, it } from 'vitest'
import { parseArgv } from '../../src/plan/argv.ts'
import { options } from '../../src/plan/options.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { refusedOptions } from '../../src/plan/refused-options.ts'
import { complaintsOf } from './complaints.ts'

const planOf = (...argv: readonly string[]) => parsePlan(parseArgv(['-m', 'm', ...argv], ['analyze']))

describe('refusedOptions', () => {
  it.each([
    ['--enable-mpi', [], '--max-threads'],
    ['--model-signature-name', ['serving_default'], 'serve the model by Triton'],
    ['--grpc-method', ['a.B/C'], '-i grpc'],
    ['--triton-server-directory', ['/opt/tritonserver'], '-u'],
    ['--model-repository', ['/models'], '-u'],
  ])('%s is refused in one line that names the way out', (name, value, way) => {
    const complaints = complaintsOf(() => planOf(name, ...value, '-b', '2'))
    expect(complaints).toHaveLength(1)
    expect(complaints[0]).toMatch(new RegExp(`^${name}: .{20,}`))
    expect(complaints[0]).toContain(way)
    if (value[0] !== undefined)
      expect(complaintsOf(() => planOf(`${name}=${value[0]}`))).toStrictEqual(complaints)
  })

  it('--enable-mpi takes no word with it', () => {
    expect(complaintsOf(() => planOf('--enable-mpi', 'stray'))).toHaveLength(2)
  })

  it('holds no option that there is', () => {
    const taken = options.filter(({ commands }) => commands.some((command) => command !== 'action'))
    expect(taken.filter(({ name }) => refusedOptions.has(name))).toStrictEqual([])
  })

  it.each([
    ['torchserve', 'Triton server'],
    ['tfserving', 'Triton server'],
    ['triton_c_api', '-u'],
    ['dynamic_grpc', '-i grpc'],
    ['TorchServe', 'Triton server'],
  ])('--service-kind %s is refused in one line that names the way out', (kind, way) => {
    const complaints = complaintsOf(() => planOf('--service-kind', kind))
    expect(complaints).toHaveLength(1)
    expect(complaints[0]).toMatch(
      new RegExp(`^--service-kind: got '${kind}', expected triton or openai: .{20,}`),
    )
    expect(complaints[0]).toContain(way)
  })
})
