import { Failure } from '../foundation/failure.ts'
import { type ModelDirectory, twoServers } from '../host/model-directory.ts'
import type { LoadedModel } from '../transport/model-control.ts'
import type { ModelConfig } from '../triton/gen/model_config_pb.ts'
import { configJson, readModelConfig } from '../triton/model-config-text.ts'

/** A model ready to be sent under a name of its own. */
export type ModelUpload = LoadedModel & {
  /** How messages name where it comes from. */
  readonly label: string
  /** What `config` says. */
  readonly asked: ModelConfig
}

const configFile = 'config.pbtxt'

/**
 * Makes a model directory ready to be sent under another name, beside another version of it. Throws Failure('model-unusable') for
 * a model that is more than its directory.
 */
export const prepareUpload = (directory: ModelDirectory, name: string): ModelUpload => {
  const upload = readUpload(directory, name)
  const refusal = whyNotRenamed(upload) ?? whyNotAnywhere(upload)
  if (refusal !== undefined) throw unsendable(directory, refusal, twoServers)
  return upload
}

/**
 * Makes a model directory ready to be sent under its own name. The models that it calls must be sent before it; `namesCalls` says
 * that those of business logic scripting are named, too. Throws Failure('model-unusable').
 */
export const prepareNamesake = (
  directory: ModelDirectory,
  name: string,
  namesCalls: boolean,
): ModelUpload => {
  const upload = readUpload(directory, name)
  const { configuredName } = upload
  if (configuredName !== '' && configuredName !== name)
    throw unsendable(directory, `${configFile} names it '${configuredName}', expected '${name}'`, undefined)
  const caller = namesCalls ? undefined : callerIn(upload)
  if (caller !== undefined)
    throw unsendable(
      directory,
      `${caller} calls other models (business logic scripting), and nothing says which`,
      `Name them with --bls-composing-models (in the action: \`args\`), so that they are sent with it. ${servedByItself}`,
    )
  const refusal = whyNotAnywhere(upload)
  if (refusal !== undefined) throw unsendable(directory, refusal, servedByItself)
  return upload
}

/** The way out for models that cannot be sent under their own name. */
export const servedByItself =
  'A model that the server has loaded from a model repository of its own is measured as it is there: start the server after the checkout, with that repository.'

/** Its configuration travels as JSON: as a file Triton takes it and ignores it. */
const readUpload = (
  { label, files }: ModelDirectory,
  name: string,
): ModelUpload & { readonly configuredName: string } => {
  const text = files.get(configFile)
  const written = readModelConfig(text ?? new Uint8Array(), `${label}/${configFile}`)
  const asked = { ...written, name }
  const sent = new Map([...files].filter(([path]) => path !== configFile))
  // There is nothing in the version of an ensemble, and git keeps no empty folders.
  if (isEnsemble(asked) && !hasVersion(sent)) sent.set('1/.empty', new Uint8Array())
  return { label, name, asked, config: configJson(asked), files: sent, configuredName: written.name }
}

const unsendable = ({ label }: ModelDirectory, why: string, hint: string | undefined): Failure =>
  new Failure(
    'model-unusable',
    `${label} cannot be sent to a server: ${why}`,
    hint === undefined ? {} : { hint },
  )

const isEnsemble = ({ platform, schedulingChoice }: ModelConfig): boolean =>
  platform === 'ensemble' || schedulingChoice.case === 'ensembleScheduling'

const hasVersion = (files: ReadonlyMap<string, Uint8Array>): boolean =>
  [...files.keys()].some((path) => /^\d+\//.test(path))

/** What would be the same for two versions of a model on one server; undefined: nothing. */
const whyNotRenamed = (upload: ModelUpload): string | undefined => {
  if (isEnsemble(upload.asked))
    return 'it is an ensemble, whose steps would be the models that the server has, the same for both versions'
  const caller = callerIn(upload)
  return caller === undefined
    ? undefined
    : `${caller} calls other models (business logic scripting), which would be those that the server has, the same for both versions`
}

/** Why a model's directory is not all of it; undefined: it is. */
const whyNotAnywhere = ({ asked, files }: ModelUpload): string | undefined => {
  if ((asked.modelRepositoryAgents?.agents.length ?? 0) > 0)
    return 'it has repository agents, which work on the repository of the server'
  return hasVersion(files)
    ? undefined
    : 'it has no version, a folder named by a number with the files of the model'
}

/** The file that calls other models. */
const callerIn = ({ files }: ModelUpload): string | undefined =>
  [...files].find(([path, bytes]) => path.endsWith('.py') && callsModels(bytes))?.[0]

/** As far as it can be known: the class of pb_utils that calls are made with. */
const callsModels = (source: Uint8Array): boolean => {
  const code = Buffer.from(source)
    .toString('latin1')
    .replaceAll(/#[^\n]*/g, '')
  return /\bInferenceRequest\s*\(/.test(code)
}
