import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { perfAnalyzer } from '../real/perf-analyzer.ts'
import { requireReal } from '../real/python.ts'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { failureAt } from './analyze-real.ts'

const venv = await requireReal()
const given = ['--request-parameter', 'text:a:b:string', '--request-parameter', 'whole:-7:int']

describe.runIf(venv !== undefined)('request parameters', () => {
  let server: RealTriton

  beforeAll(async () => {
    // It answers every request with an error that holds its parameters.
    server = await startTriton({ models: ['tell_parameters'] })
  })

  afterAll(async () => {
    await server?.stop()
  })

  const toldParameters = (text: string): unknown =>
    JSON.parse(/parameters (\{.*?\})/.exec(text)?.[1] ?? 'null')

  it.each([
    { protocol: 'http', transport: 'direct' },
    { protocol: 'http', transport: 'library' },
    { protocol: 'grpc', transport: 'direct' },
    { protocol: 'grpc', transport: 'library' },
  ] as const)('reach the model over $protocol ($transport)', async ({ protocol, transport }) => {
    const argv = [
      '-m',
      'tell_parameters',
      '--transport',
      transport,
      ...given,
      '--request-parameter',
      'yes:true:bool',
    ]
    const failure = await failureAt(server, { protocol, argv })
    expect(failure).toMatchObject({ code: 'first-inference-failed', exitCode: 4 })
    expect(toldParameters(failure.message)).toEqual({ text: 'a:b', whole: -7, yes: true })
  })

  it('reach the model from perf_analyzer too, as far as its splitting lets them', async () => {
    const theirs = await perfAnalyzer()
    const words = ['--request-parameter', 'text:ab:string', '--request-parameter', 'whole:-7:int']
    const { stdout, stderr } = await theirs!.run([
      ...['-m', 'tell_parameters', '-u', server.grpcHost, '-i', 'grpc', '--request-count', '1'],
      ...words,
      ...['--request-parameter', 'dropped:1.5:float'],
    ])
    expect(toldParameters(stdout + stderr)).toEqual({ text: 'ab', whole: -7 })
    const ours = await failureAt(server, { protocol: 'grpc', argv: ['-m', 'tell_parameters', ...words] })
    expect(toldParameters(ours.message)).toEqual({ text: 'ab', whole: -7 })
  })
})
