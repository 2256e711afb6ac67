import type { Plan } from './plan.ts'
import type { OptionReader } from './raw-options.ts'

/** Complains of what a plan asks for together that cannot be had together. */
export const complainOfConflicts = (read: OptionReader, plan: Plan): void => {
  const isOn: Readonly<Record<Feature, boolean>> = {
    '--shared-memory system': plan.sharedMemory !== undefined,
    '--endpoint': plan.target.endpoint !== undefined,
    'JSON tensors': plan.input.tensorFormats !== undefined,
    compression: plan.target.compression !== undefined,
    'compressed responses': (plan.target.compression?.response ?? 'none') !== 'none',
    '--profile-export-file': read.text('profile-export-file') !== undefined,
  }
  for (const [one, other, why] of conflicts)
    if (isOn[one] && isOn[other])
      read.complain(`${one} and ${other} were both asked for, expected one of them: ${why}`)
}

type Feature =
  | '--shared-memory system'
  | '--endpoint'
  | 'JSON tensors'
  | 'compression'
  | 'compressed responses'
  | '--profile-export-file'

const conflicts: readonly (readonly [Feature, Feature, string])[] = [
  ['--endpoint', '--shared-memory system', 'its tensors are JSON'],
  ['--endpoint', 'compression', 'Triton takes it for plain inference alone'],
  ['--endpoint', '--profile-export-file', 'its answers are no tensors'],
  ['--shared-memory system', 'JSON tensors', 'tensors in it are not sent'],
  ['--shared-memory system', 'compression', 'tensors in it are not sent'],
  ['--profile-export-file', 'compressed responses', 'they are written down as they come'],
]
