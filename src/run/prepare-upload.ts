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
 * Makes a model directory ready to be sent under another name. Its configuration travels as JSON: as a file Triton takes it and
 * ignores it. Throws Failure('model-unusable') for a model that is more than its directory.
 */
export const prepareUpload = ({ label, files }: ModelDirectory, name: string): ModelUpload => {
  const text = files.get(configFile)
  const written = readModelConfig(text ?? new Uint8Array(), `${label}/${configFile}`)
  const asked = { ...written, name }
  const sent = new Map([...files].filter(([path]) => path !== configFile))
  const refusal = whyNot(asked, sent)
  if (refusal !== undefined)
    throw new Failure('model-unusable', `${label} cannot be sent to a server: ${refusal}`, {
      hint: twoServers,
    })
  return { label, name, asked, config: configJson(asked), files: sent }
}

/** Why a model's directory is not all of it; undefined: it is. */
const whyNot = (config: ModelConfig, files: ReadonlyMap<string, Uint8Array>): string | undefined => {
  if (config.platform === 'ensemble' || config.schedulingChoice.case === 'ensembleScheduling')
    return 'it is an ensemble, whose steps would be the models that the server has, the same for both versions'
  if ((config.modelRepositoryAgents?.agents.length ?? 0) > 0)
    return 'it has repository agents, which work on the repository of the server'
  const caller = [...files].find(([path, bytes]) => path.endsWith('.py') && callsModels(bytes))
  if (caller !== undefined)
    return `${caller[0]} calls other models (business logic scripting), which would be those that the server has, the same for both versions`
  if (![...files.keys()].some((path) => /^\d+\//.test(path)))
    return 'it has no version, a folder named by a number with the files of the model'
  return undefined
}

/** As far as it can be known: the class of pb_utils that calls are made with. */
const callsModels = (source: Uint8Array): boolean => {
  const code = Buffer.from(source)
    .toString('latin1')
    .replaceAll(/#[^\n]*/g, '')
  return /\bInferenceRequest\s*\(/.test(code)
}
