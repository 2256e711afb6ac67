import type { SharedMemoryPlan } from './plan.ts'
import type { OptionReader } from './raw-options.ts'

/** Undefined when tensors travel in requests and responses. */
export const readSharedMemory = (read: OptionReader): SharedMemoryPlan | undefined => {
  const kind = read.choice('shared-memory', ['none', 'system', 'cuda'])
  const outputBytes = read.number('output-shared-memory-size')
  if (kind === 'cuda')
    read.complain(
      "--shared-memory: got 'cuda', expected none or system: GPU memory can be handed to a server only by a program that links CUDA, which this one does not",
    )
  return kind === 'system' ? { outputBytes } : undefined
}
