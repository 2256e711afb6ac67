import { Failure } from '../foundation/failure.ts'
import { readOptionFile } from '../host/files.ts'
import { type ConfigFile, emptyConfig } from '../plan/config.ts'
import type { RawOptions } from '../plan/raw-options.ts'

/** The file that `--config` names; an empty one without it. Throws Failure('invalid-option') for one that cannot be read. */
export const readConfigOption = async (raw: RawOptions): Promise<ConfigFile> => {
  const [file] = raw.get('config') ?? []
  if (file !== undefined) {
    const text = (await readOptionFile('--config', file)).toString()
    // Loaded when there is a file: what reads YAML is larger than the rest of a command.
    const { readConfigFile } = await import('../plan/config-file.ts')
    return readConfigFile(text, file)
  }
  if (raw.has('scenario'))
    throw new Failure(
      'invalid-option',
      '--scenario: it was given without --config, expected the config file that has it',
    )
  return emptyConfig
}
