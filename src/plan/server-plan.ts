import { Failure } from '../foundation/failure.ts'
import { splitArgs } from './argv.ts'
import type { OptionReader, RawOptions } from './raw-options.ts'
import { complainOfDockerOptions, complainOfTritonArgs, namesRepository } from './triton-args.ts'

/** A server that is started for the measurement, and how. Paths are as they were given, from the workspace. */
export type ServerPlan = ImageServer | CommandServer | WheelServer

/** A container of an image. */
export type ImageServer = {
  readonly way: 'image'
  readonly image: string
  /** Of tritonserver, behind our own. */
  readonly args: readonly string[]
  /** Of `docker run`. */
  readonly dockerOptions: readonly string[]
  /** Absent: the arguments name one inside the container. */
  readonly modelRepository?: string
}

/** Whatever a shell command starts. */
export type CommandServer = {
  readonly way: 'command'
  readonly command: string
  readonly modelRepository?: string
  /** Whether the server is where `url` says, instead of on the ports that the command finds in variables. */
  readonly hasOwnAddress: boolean
}

/** Triton from a Python package. */
export type WheelServer = {
  readonly way: 'wheel'
  readonly args: readonly string[]
  /** A requirements file. */
  readonly requirements?: string
  /** Absent: the arguments name one. */
  readonly modelRepository?: string
}

/** The server that is to be started; undefined: it is there already. Complains of what cannot be had together. */
export const readServerPlan = (read: OptionReader): ServerPlan | undefined => {
  const image = read.text('server-image')
  const command = read.text('server-command')
  const isWheel = read.choice('server', ['url', 'wheel']) === 'wheel'
  const ways = [
    ...(image === undefined ? [] : ['server-image']),
    ...(command === undefined ? [] : ['server-command']),
    ...(isWheel ? ['server: wheel'] : []),
  ]
  complainOfWays(read, ways)
  const [way] = ways
  complainOfStrays(read, way)
  if (way === undefined) return undefined
  const args = readWords(read, 'server-args')
  const modelRepository = readRepository(read, way, args)
  const repository = modelRepository === undefined ? {} : { modelRepository }
  if (image !== undefined) {
    const dockerOptions = readWords(read, 'server-docker-options')
    if (!/^[\w][\w./:@-]*$/.test(image))
      read.complain(`--server-image: got '${image}', expected the name of an image, such as NAME:TAG`)
    complainOfDockerOptions(read, dockerOptions)
    return { way: 'image', image, args, dockerOptions, ...repository }
  }
  if (command !== undefined)
    return {
      way: 'command',
      command,
      ...repository,
      hasOwnAddress: read.isGiven('url') || read.isGiven('grpc-url'),
    }
  const requirements = read.text('server-requirements')
  return { way: 'wheel', args, ...(requirements === undefined ? {} : { requirements }), ...repository }
}

/**
 * The same plan in view of all that is measured: a config file may give a scenario the address of its server. Throws
 * Failure('invalid-option') where the action chooses the ports.
 */
export const serverForAll = (plan: ServerPlan, measured: readonly RawOptions[]): ServerPlan => {
  const given = ['url', 'metrics-url'].filter((name) => measured.some((raw) => raw.has(name)))
  if (plan.way === 'command') return { ...plan, hasOwnAddress: plan.hasOwnAddress || given.includes('url') }
  if (given.length === 0) return plan
  throw new Failure(
    'invalid-option',
    `--${given[0]}: it was given with ${plan.way === 'image' ? 'server-image' : 'server: wheel'}, expected none: the action chooses the ports`,
  )
}

/** What tells one server from another, by what it is called in sentences; of two commits, what differs is what changed. */
export const serverFacts = (plan: ServerPlan): ReadonlyMap<string, string> => {
  const facts: [string, string | undefined][] = [
    ['way of serving', plan.way],
    ['image', plan.way === 'image' ? plan.image : undefined],
    ['docker options', plan.way === 'image' ? plan.dockerOptions.join(' ') : undefined],
    ['arguments', plan.way === 'command' ? undefined : plan.args.join(' ')],
    ['command', plan.way === 'command' ? plan.command : undefined],
    ['requirements', plan.way === 'wheel' ? plan.requirements : undefined],
    ['model repository', plan.modelRepository],
  ]
  return new Map(facts.flatMap(([what, value]) => (value === undefined ? [] : [[what, value]])))
}

/** What of a way to a server is no use with another, by the ways that use it. */
const usedBy: readonly (readonly [option: string, ways: readonly string[]])[] = [
  ['server-args', ['server-image', 'server: wheel']],
  ['server-docker-options', ['server-image']],
  ['server-requirements', ['server: wheel']],
  ['base-server-image', ['server-image']],
  ['base-server-args', ['server-image', 'server: wheel']],
  ['model-repository', ['server-image', 'server-command', 'server: wheel']],
]

const complainOfWays = (read: OptionReader, ways: readonly string[]): void => {
  if (ways.length > 1)
    read.complain(`${ways.join(' and ')} were given, expected one of them: a run measures one server`)
  if (read.isGiven('server') && read.text('server') === 'url' && ways.length > 0)
    read.complain(`--server: got 'url' with ${ways.join(' and ')}, which starts one; expected one of them`)
  const starting = ways.find((one) => one !== 'server-command')
  if (starting === undefined) return
  for (const address of ['url', 'grpc-url', 'metrics-url'])
    if (read.isGiven(address))
      read.complain(
        `--${address}: it was given with ${starting}, expected none: the action chooses the ports`,
      )
}

const complainOfStrays = (read: OptionReader, way: string | undefined): void => {
  for (const [option, ways] of usedBy) {
    // What is wrong with its value is the first complaint.
    read.text(option)
    if (read.isGiven(option) && (way === undefined || !ways.includes(way)))
      read.complain(
        `--${option}: it was given ${way === undefined ? 'without a server to start' : `with ${way}`}, expected ${ways.join(', or ')} with it`,
      )
  }
  if (way !== undefined && read.choice('role', ['all', 'measure', 'report']) === 'report')
    read.complain(`--role: got 'report' with ${way}, expected no server: a job that reports measures nothing`)
}

/** Words in the quoting of `args`. */
const readWords = (read: OptionReader, option: string): readonly string[] => {
  try {
    const words = splitArgs(read.text(option) ?? '')
    if (option === 'server-args') complainOfTritonArgs(read, words)
    return words
  } catch (error) {
    read.complain((error as Error).message.replace(/^args/, `--${option}`))
    return []
  }
}

const readRepository = (read: OptionReader, way: string, args: readonly string[]): string | undefined => {
  const named = read.text('model-repository')
  if (named !== undefined || way === 'server-command') return named ?? read.text('upload-models')
  // A repository of the arguments' own takes the place of ours.
  if (namesRepository(args)) return undefined
  const uploaded = read.text('upload-models')
  if (uploaded === undefined)
    read.complain(
      `--model-repository: it is missing with ${way}, expected the path of the model repository in the workspace`,
    )
  return uploaded
}
