// The models the tests run on a real Triton, and the repository a server is started with.
import { copyFile, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Every KServe v2 datatype; each has a model `identity_<datatype in lower case>` of shape [16]. */
export const identityDatatypes = [
  ...(['BOOL', 'INT8', 'INT16', 'INT32', 'INT64', 'UINT8', 'UINT16', 'UINT32', 'UINT64'] as const),
  ...(['FP16', 'FP32', 'FP64', 'BYTES', 'BF16'] as const),
]

/** The name of the identity model of a datatype. */
export function identityName(datatype: (typeof identityDatatypes)[number]): string {
  return `identity_${datatype.toLowerCase()}`
}

/** The names of all test models. */
export function modelNames(): readonly string[] {
  return [...models.keys()]
}

/** Writes a model repository of these test models into a fresh temporary folder, the caller's to remove. */
export async function modelRepository(names: readonly string[]): Promise<string> {
  const chosen = names.map((name) => ({ name, ...modelNamed(name) }))
  const repository = await mkdtemp(join(tmpdir(), 'triton-models-'))
  await Promise.all(chosen.map((model) => writeModel(repository, model)))
  return repository
}

/**
 * A model of `models/`: its `config` (pbtxt), the python `code` it runs (none: an ensemble), and a `datatype` where the config is
 * a template.
 */
type TestModel = { readonly config: string; readonly code?: string; readonly datatype?: string }

const sources = join(import.meta.dirname, 'models')

const models: ReadonlyMap<string, TestModel> = new Map<string, TestModel>([
  ...identityDatatypes.map((datatype) => {
    return [identityName(datatype), { config: 'identity', code: 'identity', datatype }] as const
  }),
  ...['batching', 'variable', 'variable_batching', 'strings', 'cached'].map((name) => {
    return [name, { config: name, code: 'identity' }] as const
  }),
  ...['two_inputs', 'sleep', 'failing', 'no_outputs', 'empty_outputs', 'optional_input', 'decoupled'].map(
    (name) => {
      return [name, { config: name, code: name }] as const
    },
  ),
  ['words', { config: 'words', code: 'words' }],
  ['flaky', { config: 'flaky', code: 'failing' }],
  ['tell_parameters', { config: 'tell_parameters', code: 'tell_parameters' }],
  ...['sequence_direct', 'sequence_oldest'].map(
    (name) => [name, { config: name, code: 'sequence' }] as const,
  ),
  // They are made of identity_fp32, of cached and of each other, which must be in the repository too.
  ...['twice', 'cached_twice', 'nested'].map((name) => [name, { config: name }] as const),
  ['bls', { config: 'bls', code: 'bls' }],
])

function modelNamed(name: string): TestModel {
  const model = models.get(name)
  if (model === undefined) throw new Error(`no test model "${name}"; there are ${modelNames().join(', ')}`)
  return model
}

async function writeModel(repository: string, model: TestModel & { readonly name: string }): Promise<void> {
  const version = join(repository, model.name, '1')
  await mkdir(version, { recursive: true })
  await writeFile(join(repository, model.name, 'config.pbtxt'), await configText(model))
  // An ensemble has a version too, with nothing in it; a folder without files may be left out of a copy.
  if (model.code === undefined) await writeFile(join(version, 'ensemble'), '')
  else await copyFile(join(sources, `${model.code}.py`), join(version, 'model.py'))
}

async function configText({ config, datatype }: TestModel): Promise<string> {
  const text = await readFile(join(sources, `${config}.pbtxt`), 'utf8')
  // A model config calls BYTES by its older name.
  return datatype === undefined
    ? text
    : text.replaceAll('TYPE_DATATYPE', `TYPE_${datatype === 'BYTES' ? 'STRING' : datatype}`)
}
