import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { modelNames } from '../real/model-repository.ts'
import { startTriton } from '../real/triton.ts'
import type { CaseServer } from './case-run.ts'
import { type CaseSetup, caseSetup } from './case-setups.ts'
import type { ParityCase, ServerName } from './parity-case.ts'
import { recordingRelay } from './recording-relay.ts'

export type StartedServer = CaseServer & { readonly stop: () => Promise<void> }

/** Starts a real Triton for the cases, behind a relay for each protocol. */
export const startCaseServer = async (
  kind: ServerName,
  cases: readonly ParityCase[],
): Promise<StartedServer> => {
  const folder = await mkdtemp(join(tmpdir(), 'parity-server-'))
  const setup = await caseSetup(kind, folder)
  const { takeTraces } = setup
  const known = new Set(modelNames())
  const models = [...new Set(cases.flatMap(({ model, alsoModels = [] }) => [model, ...alsoModels]))]
  const server = await startTriton({ ...setup.triton, models: models.filter((model) => known.has(model)) })
  const relays = {
    http: await recordingRelay(server.httpHost, setup.relays.http),
    grpc: await recordingRelay(server.grpcHost, setup.relays.grpc),
  }
  return {
    url: (protocol) => urlOf(relays[protocol].host, setup, protocol),
    places: new Map([...setup.places, ['@metrics', server.metricsHost]]),
    relays: Object.values(relays),
    served: (model) => settledCount(server.httpUrl, model),
    ...(takeTraces === undefined ? {} : { takeTraces: () => takeTraces(server.httpUrl) }),
    stop: async () => {
      await Promise.all([relays.http.stop(), relays.grpc.stop()])
      await server.stop()
      await rm(folder, { recursive: true })
    },
  }
}

const urlOf = (host: string, { relays }: CaseSetup, protocol: 'http' | 'grpc'): string =>
  protocol === 'http' && relays.http?.tls !== undefined ? `https://${host}` : host

/** A server counts a request a moment after it has answered it. */
const settledCount = async (httpUrl: string, model: string): Promise<number | undefined> => {
  let count = await requestCount(httpUrl, model)
  for (;;) {
    await sleep(50)
    const next = await requestCount(httpUrl, model)
    if (next === count) return count
    count = next
  }
}

type Statistics = {
  readonly model_stats: readonly {
    readonly inference_stats: Readonly<Record<'success' | 'fail', { readonly count: number }>>
  }[]
}

const requestCount = async (httpUrl: string, model: string): Promise<number | undefined> => {
  if (model === '') return undefined
  const response = await fetch(`${httpUrl}/v2/models/${model}/stats`)
  if (!response.ok) return undefined
  const { model_stats } = (await response.json()) as Statistics
  return model_stats.reduce(
    (sum, { inference_stats: { success, fail } }) => sum + success.count + fail.count,
    0,
  )
}
