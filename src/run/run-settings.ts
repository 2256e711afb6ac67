import type { LevelResult } from '../measure/level-result.ts'
import { parametersHash } from '../payload/parameters-hash.ts'
import type { Payloads } from '../payload/payload.ts'
import type { Plan, SequenceId, SequencePlan } from '../plan/plan.ts'
import { callsOf } from '../report/calls.ts'
import type { Settings } from '../report/report.ts'
import type { ModelSpec } from '../triton/model.ts'

/** What a report says was asked of the measurement; `serving`: how the server came to be. */
export const settingsOf = (plan: Plan, model: ModelSpec, payloads: Payloads, serving: string): Settings => ({
  ...(plan.scenario === undefined ? {} : { scenario: plan.scenario }),
  protocol: plan.target.protocol,
  url: `${plan.target.url}${plan.target.pathPrefix ?? ''}`,
  streaming: plan.target.streaming,
  ...(plan.target.endpoint === undefined ? {} : { endpoint: plan.target.endpoint }),
  ...(plan.target.openAi === undefined ? {} : { serviceKind: 'openai', endpoint: plan.target.openAi }),
  transport: plan.target.transport,
  connections: plan.target.connections,
  ...(plan.target.secure ? { tls: true } : {}),
  ...(plan.target.socketPath === undefined ? {} : { socket: 'unix' }),
  ...(plan.target.compression === undefined ? {} : { compression: plan.target.compression }),
  ...(plan.input.parameters === undefined ? {} : { parametersSha256: parametersHash(plan.input.parameters) }),
  calls: callsOf(plan, model),
  batchSize: plan.input.batchSize,
  ...(plan.sharedMemory === undefined ? {} : { sharedMemory: 'system' }),
  input: {
    kind: plan.input.source.kind,
    sha256: payloads.sha256,
    steps: payloads.streams.flat().length,
    ...(plan.input.tensorFormats === undefined ? {} : { tensorFormats: plan.input.tensorFormats }),
    ...(payloads.stepsRead === undefined ? {} : { stepsRead: payloads.stepsRead }),
  },
  ...(model.scheduling === 'sequence' ? { sequences: sequencesOf(plan.load.sequences) } : {}),
  seed: plan.seed,
  levels: plan.load.levels,
  ...(plan.load.search === undefined ? {} : { search: plan.load.search }),
  ...(plan.load.ramp === undefined ? {} : { ramp: plan.load.ramp }),
  serving,
  ...(plan.trace === undefined ? {} : { trace: plan.trace }),
  ...(plan.metrics === undefined ? {} : { metrics: { intervalMs: plan.metrics.intervalMs } }),
  measurement: plan.measurement,
})

const sequencesOf = ({ ids, ...plan }: SequencePlan): NonNullable<Settings['sequences']> => ({
  ...plan,
  ids: { first: reportedId(ids.first), last: reportedId(ids.last) },
})

const reportedId = (id: SequenceId): number | string => (typeof id === 'number' ? id : String(id))

/** A search asks for whatever levels it came to. */
export const withFoundLevels = (settings: Settings, results: readonly LevelResult[]): Settings =>
  settings.search === undefined ? settings : { ...settings, levels: results.map(({ level }) => level) }
