import { monotonicClock } from '../../src/foundation/clock.ts'
import { Failure } from '../../src/foundation/failure.ts'
import type { ModelDirectory } from '../../src/host/model-directory.ts'
import { parseArgv } from '../../src/plan/argv.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import type { Target } from '../../src/plan/plan.ts'
import { createUploadedModels, type UploadedModels } from '../../src/run/model-upload.ts'
import { connectModelControl } from '../../src/transport/model-control.ts'

/** A server as the gRPC options name it. */
export const grpcTarget = (url: string, ...argv: readonly string[]): Target =>
  parsePlan(parseArgv(['-m', 'M', '-i', 'grpc', '-u', url, ...argv], ['analyze'])).target

/** A directory of these files, in text. */
export const directoryOf = (files: Readonly<Record<string, string>>): ModelDirectory => ({
  label: 'models/M',
  files: new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])),
})

/** Models loaded onto the server; what is done is kept in `steps`. */
export const uploadedTo = (
  target: Target,
  signal = new AbortController().signal,
): UploadedModels & { readonly steps: string[]; readonly close: () => void } => {
  const control = connectModelControl(target)
  const steps: string[] = []
  const onStep = (text: string): void => {
    steps.push(text)
  }
  const models = createUploadedModels(target, { control, clock: monotonicClock, signal, onStep })
  return { ...models, steps, close: () => control.close() }
}

/** The Failure that work ends with. */
export const failureOf = async (work: () => Promise<unknown>): Promise<Failure> => {
  try {
    await work()
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('it did not fail')
}
