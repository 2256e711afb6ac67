import { createClientMeter } from '../host/client-meter.ts'
import type { LevelResult } from '../measure/level-result.ts'
import { measureLevel } from '../measure/measure-level.ts'
import type { ServerMeter } from '../measure/server-meter.ts'
import type { Plan } from '../plan/plan.ts'
import type { Transport } from '../transport/transport.ts'
import type { TritonServer } from '../transport/triton-server.ts'
import type { EncodedRequest } from '../triton/infer-request.ts'
import type { AnalyzePorts } from './analyze-ports.ts'

export type LevelParts = {
  readonly server: TritonServer
  readonly transport: Transport
  readonly requests: readonly EncodedRequest[]
}

/** Every load level of the plan in turn, until one saw nothing but failures or the signal aborts. */
export const measureLevels = async (
  plan: Plan,
  { clock, signal, onProgress }: Pick<AnalyzePorts, 'clock' | 'signal' | 'onProgress'>,
  { server, transport, requests }: LevelParts,
): Promise<readonly LevelResult[]> => {
  const clientMeter = createClientMeter()
  const results: LevelResult[] = []
  try {
    for (const [index, level] of plan.load.levels.entries()) {
      if (signal.aborted) break
      onProgress?.({ kind: 'level-begins', level, place: index + 1 })
      const result = await measureLevel({
        level,
        measurement: plan.measurement,
        batchSize: plan.input.batchSize,
        requests,
        transport,
        clock,
        serverMeter: serverMeterOf(plan, server),
        clientMeter,
        signal,
        onWindow: (window, place) => onProgress?.({ kind: 'window', level, window, place }),
      })
      results.push(result)
      onProgress?.({ kind: 'level-ends', result })
      // A server that answered nothing at this level will not answer at the next one.
      if (result.evidence.succeeded === 0 && result.evidence.failed > 0) break
    }
  } finally {
    clientMeter.close()
  }
  return results
}

/** The counters of the plan's model, over the control side. */
export const serverMeterOf = ({ model: { name, version } }: Plan, server: TritonServer): ServerMeter => ({
  read: () => server.statistics(name, version),
  ...(version === undefined ? {} : { version }),
})
