import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCli, startCli } from './cli-process.ts'
import { interrupt, repository, startProcess } from './started-process.ts'

describe('the bundled command line tool', () => {
  it('is a program by itself, and says its version', async () => {
    const { bin, version } = JSON.parse(await readFile(path.join(repository, 'package.json'), 'utf8'))
    const ended = await startProcess(path.join(repository, bin['triton-perf-gate']), ['--version']).ended
    expect(ended).toMatchObject({ code: 0, stdout: `triton-perf-gate ${version}\n`, stderr: '' })
  })

  it.each([['--help'], ['-h'], ['help'], []])('explains itself (%s)', async (...args) => {
    const ended = await runCli(...args)
    expect(ended).toMatchObject({ code: 0, stderr: '' })
    for (const command of ['analyze', 'gate', 'demo', 'demo-server']) expect(ended.stdout).toContain(command)
  })

  it.each([
    ['analyze', '--concurrency-range'],
    ['gate', '--thresholds'],
    ['demo-server', '--service-time'],
  ])('lists the options of %s', async (command, option) => {
    const ended = await runCli(command, '--help')
    expect(ended).toMatchObject({ code: 0, stderr: '' })
    expect(ended.stdout).toContain(option)
  })

  it('explains the demo instead of running it', async () => {
    const ended = await runCli('demo', '--help')
    expect(ended).toMatchObject({ code: 0, stderr: '' })
    expect(ended.stdout).toMatch(/^ {2}demo +see analyze and gate at work/m)
    const refused = await runCli('demo', '--requests=5')
    expect(refused).toMatchObject({ code: 3, stdout: '' })
    expect(refused.stderr).toContain("demo: got '--requests=5', expected nothing")
  })

  it('refuses a command that it does not know', async () => {
    expect(await runCli('analyse')).toMatchObject({ code: 3, stdout: '' })
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('serves models to be measured until %s', async (signal) => {
    const server = startCli('demo-server', '--http-port=0', '--grpc-port=0', '--service-time=1')
    const said = await server.outputMatching(/^HTTP on (\S+), gRPC on (\S+)$/m)
    const [, http = '', grpc = ''] = /^HTTP on (\S+), gRPC on (\S+)$/m.exec(said) ?? []
    const load = ['-m', 'add_sub', '-b', '2', '--request-count', '20']
    for (const target of [
      ['-u', http],
      ['-u', grpc, '-i', 'grpc'],
    ])
      expect(await runCli('analyze', ...load, ...target)).toMatchObject({ code: 0 })
    expect((await interrupt(server, signal)).code).toBe(0)
  })
})
