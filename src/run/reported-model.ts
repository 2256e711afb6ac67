import type { Payloads } from '../payload/payload.ts'
import type { ReportedModel } from '../report/report.ts'
import type { ModelSpec } from '../triton/model.ts'

/** What a report says of the model, with the shapes of its first request. */
export const reportedModel = (model: ModelSpec, payloads: Payloads): ReportedModel => ({
  name: model.name,
  ...(model.version === undefined ? {} : { version: model.version }),
  versions: [...model.versions],
  platform: model.platform,
  backend: model.backend,
  maxBatchSize: model.maxBatchSize,
  configHash: model.configHash,
  responseCache: model.responseCache,
  decoupled: model.decoupled,
  ...(model.composing === undefined ? {} : { composing: model.composing }),
  inputs: (payloads.streams[0]?.[0] ?? []).map(({ name, datatype, shape }) => ({
    name,
    datatype,
    shape: [...shape],
  })),
})
