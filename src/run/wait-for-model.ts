import { Failure } from '../foundation/failure.ts'
import type { Plan } from '../plan/plan.ts'
import { unreachable } from '../transport/socket-failure.ts'
import type { ServerMetadata, TritonServer } from '../transport/triton-server.ts'
import type { ModelSpec } from '../triton/model.ts'
import { type Look, type WaitLimits, waitUntil } from './wait-until.ts'

export type ReadyModel = { readonly server: ServerMetadata; readonly model: ModelSpec }

export type WaitPorts = Omit<WaitLimits, 'timeoutS'> & { readonly server: TritonServer }

/**
 * Waits until the server answers, is a Triton, and has the model ready. What waiting cannot mend fails at once: another kind of
 * server, a host name that does not exist, a model that the repository does not hold.
 */
export const waitForModel = (plan: Plan, { server, ...ports }: WaitPorts): Promise<ReadyModel> =>
  waitUntil(() => lookAtModel(plan, server), { ...ports, timeoutS: plan.target.serverTimeoutS })

const lookAtModel = async (plan: Plan, server: TritonServer): Promise<Look<ReadyModel>> => {
  const metadata = await server.metadata()
  switch (metadata.kind) {
    case 'unreachable':
      return {
        kind: metadata.final ? 'hopeless' : 'waiting',
        failure: unreachable(plan.target, metadata.error),
      }
    case 'refused':
      return { kind: 'hopeless', failure: forbidden(plan, metadata.text) }
    case 'not-triton':
      return { kind: 'hopeless', failure: notTriton(plan, metadata.text) }
    case 'ok':
      return lookAtKnownServer(plan, server, metadata.value)
  }
}

const lookAtKnownServer = async (
  plan: Plan,
  server: TritonServer,
  metadata: ServerMetadata,
): Promise<Look<ReadyModel>> => {
  const { name, version } = plan.model
  const ready = await server.isModelReady(name, version)
  if (ready.kind === 'ok' && ready.value) {
    const model = await server.model(name, version)
    if (model.kind === 'ok') return { kind: 'ready', value: { server: metadata, model: model.value } }
    if (model.kind === 'not-triton') return { kind: 'hopeless', failure: notTriton(plan, model.text) }
    if (model.kind === 'refused' && model.why === 'forbidden')
      return { kind: 'hopeless', failure: forbidden(plan, model.text) }
  }
  return lookAtUnreadyModel(plan, server)
}

/** A typing error or still loading? The metadata and the repository index tell them apart; readiness alone does not. */
const lookAtUnreadyModel = async (plan: Plan, server: TritonServer): Promise<Look<ReadyModel>> => {
  const { name, version } = plan.model
  const label = version === undefined ? `model '${name}'` : `model '${name}' version ${version}`
  const [model, index] = await Promise.all([server.model(name, version), server.index()])
  if (model.kind === 'unreachable') return { kind: 'waiting', failure: unreachable(plan.target, model.error) }
  const entries = index.kind === 'ok' ? index.value : []
  const mine = entries.filter((entry) => entry.name === name)
  const state = mine.map((entry) => [entry.state, entry.reason].filter(Boolean).join(': ')).find(Boolean)
  const said = model.kind === 'refused' ? model.text : undefined
  // Servers before 24.01 answer 400 for everything, but their index says the same.
  const isUnknown = mine.length === 0 || (model.kind === 'refused' && model.why === 'not-found')
  if (model.kind === 'refused' && index.kind === 'ok' && isUnknown && !mightLoad(mine, version)) {
    const known = [...new Set(entries.map((entry) => entry.name))]
    return {
      kind: 'hopeless',
      failure: new Failure('model-not-found', `the server at ${plan.target.url} does not know ${label}`, {
        hint: known.length === 0 ? 'It has no models.' : `It has: ${known.slice(0, 20).join(', ')}.`,
      }),
    }
  }
  return {
    kind: 'waiting',
    failure: new Failure(
      'model-not-ready',
      `${label} is not ready${state ? ` (${state})` : said ? ` (${said})` : ''}`,
      {
        hint: "Look at the server's log for why it does not load; --server-timeout sets how long to wait.",
      },
    ),
  }
}

/** An entry without the version asked for can still be on its way while the model loads. */
const mightLoad = (
  entries: readonly { state: string; version: string }[],
  version: string | undefined,
): boolean =>
  entries.some(
    (entry) =>
      entry.state === 'LOADING' ||
      (version === undefined && entry.state !== 'READY') ||
      entry.version === version,
  )

const forbidden = (plan: Plan, text: string): Failure =>
  new Failure('server-unreachable', `the server at ${plan.target.url} refuses access: ${text}`, {
    hint: 'Give the header it asks for: -H NAME:VALUE.',
  })

const notTriton = (plan: Plan, text: string): Failure =>
  new Failure(
    'not-triton',
    `what answers at ${plan.target.url} is not ${plan.target.openAi === undefined ? 'a Triton (KServe v2)' : plan.target.secure ? 'an HTTPS' : 'an HTTP'} server: ${text}`,
    {
      hint:
        plan.target.openAi !== undefined
          ? 'Check the address (-u).'
          : plan.target.protocol === 'http'
            ? 'Check the port: 8000 is HTTP, 8001 gRPC (use -i grpc), 8002 metrics.'
            : 'Check the port: 8001 is gRPC, 8000 HTTP (use -i http), 8002 metrics.',
    },
  )
