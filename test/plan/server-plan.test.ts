import { describe, expect, it } from 'vitest'
import { parseActionPlan } from '../../src/plan/action-plan.ts'
import { readConfigFile } from '../../src/plan/config-file.ts'
import { parseRun } from '../../src/plan/plan-scenarios.ts'
import type { RawOptions } from '../../src/plan/raw-options.ts'
import { type ServerPlan, serverFacts, serverForAll } from '../../src/plan/server-plan.ts'
import { complaintsOf } from './complaints.ts'

const rawOf = (given: Readonly<Record<string, string>>): RawOptions =>
  new Map(Object.entries(given).map(([name, text]) => [name, [text]]))

const serverOf = (given: Readonly<Record<string, string>>): ServerPlan | undefined =>
  parseActionPlan(rawOf(given)).server

const complaints = (given: Readonly<Record<string, string>>): readonly string[] =>
  complaintsOf(() => serverOf(given))

describe('the server that is started', () => {
  it('is none unless one is asked for', () => {
    expect(serverOf({})).toBeUndefined()
    expect(serverOf({ server: 'url', url: 'triton:8000' })).toBeUndefined()
  })

  it.each<[Readonly<Record<string, string>>, ServerPlan]>([
    [
      {
        'server-image': 'nvcr.io/nvidia/tritonserver:24.10-py3',
        'model-repository': 'models',
        'server-docker-options': '--gpus all --env "GREETING=a b"',
      },
      {
        way: 'image',
        image: 'nvcr.io/nvidia/tritonserver:24.10-py3',
        args: [],
        dockerOptions: ['--gpus', 'all', '--env', 'GREETING=a b'],
        modelRepository: 'models',
      },
    ],
    [
      { 'server-image': 'triton', 'server-args': '--model-repository=s3://models' },
      { way: 'image', image: 'triton', args: ['--model-repository=s3://models'], dockerOptions: [] },
    ],
    [
      { server: 'wheel', 'upload-models': 'models', 'server-requirements': 'models/requirements.txt' },
      { way: 'wheel', args: [], requirements: 'models/requirements.txt', modelRepository: 'models' },
    ],
    [{ 'server-command': './start.sh' }, { way: 'command', command: './start.sh', hasOwnAddress: false }],
    [
      { 'server-command': './start.sh', url: 'localhost:9000', 'model-repository': 'm' },
      { way: 'command', command: './start.sh', modelRepository: 'm', hasOwnAddress: true },
    ],
  ])('is what %j say', (given, expected) => {
    expect(serverOf(given)).toStrictEqual(expected)
  })

  it.each<[Readonly<Record<string, string>>, readonly string[]]>([
    [
      { 'server-image': 'a', 'server-command': 'b', 'model-repository': 'm' },
      ['server-image and server-command were given, expected one of them'],
    ],
    [
      { 'server-image': 'a', server: 'url', 'model-repository': 'm' },
      ["--server: got 'url' with server-image"],
    ],
    [
      { server: 'wheel', 'model-repository': 'm', url: 'localhost:8000', 'grpc-url': 'localhost:8001' },
      ['--url: it was given with server: wheel', '--grpc-url: it was given with server: wheel'],
    ],
    [
      { 'server-args': '--strict-readiness=true', 'model-repository': 'm' },
      ['--server-args: it was given without', '--model-repository: it was given without'],
    ],
    [
      { 'server-command': 'a', 'server-args': '--log-verbose=1', 'server-docker-options': '--gpus all' },
      ['--server-args: it was given with server-command', '--server-docker-options: it was given with'],
    ],
    [{ server: 'wheel' }, ['--model-repository: it is missing with server: wheel']],
    [
      { server: 'wheel', 'model-repository': 'm', 'server-args': '--grpc-port 9 --metrics-address=::' },
      ['--server-args: got --grpc-port', '--server-args: got --metrics-address'],
    ],
    [{ server: 'wheel', 'model-repository': 'm', 'server-args': '"open' }, ['--server-args: got "']],
    [
      {
        'server-image': 'a',
        'model-repository': 'm',
        'server-docker-options': '-d --name x -p 1:2 --gpus all',
      },
      ['got -d', 'got --name', 'got -p'],
    ],
    [{ 'server-image': '--privileged', 'model-repository': 'm' }, ["--server-image: got '--privileged'"]],
    [
      { server: 'wheel', 'model-repository': 'm', role: 'report', suite: 's' },
      ["--role: got 'report' with server: wheel"],
    ],
  ])('complains of %j', (given, expected) => {
    const found = complaints(given)
    expect(found).toHaveLength(expected.length)
    for (const [place, text] of expected.entries()) expect(found[place]).toContain(text)
  })

  it('comes from the config file as well, where inputs win', () => {
    const config = readConfigFile(
      'server: wheel\nmodel-repository: models\nserver-args: --log-verbose=1',
      'c.yml',
    )
    expect(config.complaints).toEqual([])
    expect(parseRun(config, rawOf({ 'model-repository': 'other' }), parseActionPlan).server).toStrictEqual({
      way: 'wheel',
      args: ['--log-verbose=1'],
      modelRepository: 'other',
    })
  })

  it('of a file lies in the checkout', () => {
    const config = readConfigFile('server: wheel\nmodel-repository: ../models', 'c.yml')
    expect(config.complaints).toEqual([expect.stringContaining('expected a path inside the repository')])
  })

  it('is where a scenario says, which only a command can do', () => {
    const own = [rawOf({ url: 'localhost:9000' })]
    const command = serverOf({ 'server-command': 'a' })!
    expect(serverForAll(command, own)).toMatchObject({ hasOwnAddress: true })
    expect(serverForAll(command, [rawOf({})])).toMatchObject({ hasOwnAddress: false })
    const wheel = serverOf({ server: 'wheel', 'model-repository': 'm' })!
    expect(serverForAll(wheel, [rawOf({})])).toBe(wheel)
    expect(() => serverForAll(wheel, own)).toThrow('--url: it was given with server: wheel')
  })

  it('is told from another by what is in it', () => {
    const facts = (args: string) =>
      serverFacts(serverOf({ server: 'wheel', 'model-repository': 'm', 'server-args': args })!)
    expect(facts('--log-verbose=1')).toEqual(facts(' --log-verbose=1 '))
    expect(facts('--log-verbose=1')).not.toEqual(facts('--log-verbose=2'))
  })
})
