import type { ServerMeter } from '../measure/server-meter.ts'
import type { TritonServer } from '../transport/triton-server.ts'
import type { ComposingModel } from '../triton/composing-model.ts'
import type { ModelSpec } from '../triton/model.ts'

/**
 * The counters of the model and of all that it calls, over the control side. Each model is asked for by name: gateways that know
 * one model's statistics often lack the page that has all.
 */
export const modelMeter = (
  { name, version, composing = [] }: Pick<ModelSpec, 'name' | 'version' | 'composing'>,
  server: TritonServer,
): ServerMeter => {
  if (server.keepsNoStatistics === true) return { read: async () => undefined, keepsNone: true }
  const called = [...new Set(namesIn(composing))]
  const composingNow = async () => {
    const snapshots = await Promise.all(called.map((one) => readQuietly(server, one)))
    return new Map(snapshots.flat())
  }
  return {
    read: async () => {
      const [model, below] = await Promise.all([
        server.statistics(name, version),
        called.length === 0 ? undefined : composingNow(),
      ])
      if (model === undefined) return undefined
      return below === undefined ? { model } : { model, composing: below }
    },
    ...(version === undefined ? {} : { version }),
    ...(composing.length === 0 ? {} : { composing }),
  }
}

const namesIn = (models: readonly ComposingModel[]): readonly string[] =>
  models.flatMap(({ name, composing }) => [name, ...namesIn(composing)])

/** A name that cannot be asked for over this protocol has no statistics. */
const readQuietly = async (server: TritonServer, name: string) => {
  const snapshot = await server.statistics(name, undefined).catch(() => undefined)
  return snapshot === undefined ? [] : [[name, snapshot] as const]
}
