// The models the tests run on a real Triton, and the repository a server is started with.
import { copyFile, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Every KServe v2 datatype; each has a model `identity_<datatype in lower case>` of shape [16]. */
export const identityDatatypes = [
  'BOOL',
  'INT8',
  'INT16',
  'INT32',
  'INT64',
  'UINT8',
  'UINT16',
  'UINT32',
  'UINT64',
  'FP16',
  'FP32',
  'FP64',
  'BYTES',
  'BF16',
] as const

/** The names of all models that `modelRepository` can materialise. */
export function modelNames(): readonly string[] {
  return [...identityDatatypes.map(identityName), ...Object.keys(codeOfModel)]
}

/** The name of the identity model of a datatype. */
export function identityName(datatype: (typeof identityDatatypes)[number]): string {
  return `identity_${datatype.toLowerCase()}`
}

/** Writes a model repository of these models (see `models/`) into a fresh temporary folder, the caller's to remove. */
export async function modelRepository(names: readonly string[]): Promise<string> {
  const repository = await mkdtemp(join(tmpdir(), 'triton-models-'))
  await Promise.all(names.map((name) => addModel(repository, name)))
  return repository
}

const sources = join(import.meta.dirname, 'models')

// Which `models/*.py` a model runs; its config is the `.pbtxt` of its own name.
const codeOfModel: Readonly<Record<string, string>> = {
  batching: 'identity',
  variable: 'identity',
  variable_batching: 'identity',
  strings: 'identity',
  two_inputs: 'two_inputs',
  sleep: 'sleep',
  failing: 'failing',
  flaky: 'failing',
  no_outputs: 'no_outputs',
  empty_outputs: 'empty_outputs',
  optional_input: 'optional_input',
  cached: 'identity',
  decoupled: 'decoupled',
}

async function addModel(repository: string, name: string): Promise<void> {
  const datatype = identityDatatypes.find((candidate) => identityName(candidate) === name)
  const code = datatype === undefined ? codeOfModel[name] : 'identity'
  if (code === undefined) throw new Error(`no test model "${name}"; there are ${modelNames().join(', ')}`)
  const folder = join(repository, name)
  await mkdir(join(folder, '1'), { recursive: true })
  await writeFile(join(folder, 'config.pbtxt'), await modelConfig(name, datatype))
  await copyFile(join(sources, `${code}.py`), join(folder, '1', 'model.py'))
}

async function modelConfig(name: string, datatype: string | undefined): Promise<string> {
  if (datatype === undefined) return await readFile(join(sources, `${name}.pbtxt`), 'utf8')
  const template = await readFile(join(sources, 'identity.pbtxt'), 'utf8')
  // A model config calls BYTES by its older name.
  return template.replaceAll('TYPE_DATATYPE', `TYPE_${datatype === 'BYTES' ? 'STRING' : datatype}`)
}
