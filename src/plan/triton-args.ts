import type { OptionReader } from './raw-options.ts'

/** What a server is started with. */
export type TritonStart = {
  /** Absent: the given arguments name one. */
  readonly repository?: string
  /** Models to be loaded, which others may bring along. */
  readonly models: readonly string[]
  /** What was given, which wins. */
  readonly args: readonly string[]
}

/**
 * Arguments of tritonserver: models are loaded one by one, so that others can be sent later, unless the given arguments say
 * otherwise. Triton takes `*` alone or names, and names in the explicit mode alone.
 */
export const tritonArgs = ({ repository, models, args }: TritonStart): readonly string[] => {
  const mode = valuesOf(args, 'model-control-mode').at(-1) ?? 'explicit'
  const loadsAll = valuesOf(args, 'load-model').includes('*')
  return [
    ...(repository === undefined ? [] : [`--model-repository=${repository}`]),
    ...(valuesOf(args, 'model-control-mode').length > 0 ? [] : ['--model-control-mode=explicit']),
    ...(mode !== 'explicit' || loadsAll ? [] : models.map((model) => `--load-model=${model}`)),
    ...args,
  ]
}

/** Whether arguments name a model repository of their own. */
export const namesRepository = (args: readonly string[]): boolean =>
  ['model-repository', 'model-store'].some((name) => valuesOf(args, name).length > 0)

/** Complains of arguments that would move the server away from where it is looked for. */
export const complainOfTritonArgs = (read: OptionReader, args: readonly string[]): void => {
  const moved = ['http', 'grpc', 'metrics'].flatMap((side) => [`${side}-port`, `${side}-address`])
  for (const name of moved)
    if (valuesOf(args, name).length > 0)
      read.complain(
        `--server-args: got --${name}, expected none: the action chooses where the server listens`,
      )
}

/** Options of `docker run` that are ours. */
const ownDockerOptions =
  /^(?:-[dtiP]+|-p.*|--(?:detach|name|publish|publish-all|rm|restart|interactive|tty)(?:=.*)?)$/s

/** Complains of options of `docker run` under which the container would not be found, or not be watched. */
export const complainOfDockerOptions = (read: OptionReader, options: readonly string[]): void => {
  for (const option of options.filter((word) => ownDockerOptions.test(word)))
    read.complain(
      `--server-docker-options: got ${option.split('=')[0]}, expected none: the action names the container, publishes its ports and stays with it`,
    )
}

/** The values of an option, as `--name=VALUE` or in the word that follows. */
const valuesOf = (args: readonly string[], name: string): readonly string[] =>
  args.flatMap((word, place) => {
    if (word === `--${name}`) return args[place + 1] ?? ''
    return word.startsWith(`--${name}=`) ? word.slice(name.length + 3) : []
  })
