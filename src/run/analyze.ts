import { Failure } from '../foundation/failure.ts'
import { orAborted } from '../foundation/or-aborted.ts'
import { tool } from '../foundation/tool.ts'
import { nsPerMs } from '../foundation/units.ts'
import { type Environment, readEnvironment } from '../host/environment.ts'
import { readInputFiles } from '../host/files.ts'
import { requireSharedMemory } from '../host/shared-memory.ts'
import { readTlsFiles } from '../host/tls-files.ts'
import { systemClockAhead } from '../host/wall-clock.ts'
import { ExchangeLog } from '../load/exchange-log.ts'
import { loggedResponses } from '../load/logged-responses.ts'
import type { Workload } from '../load/workload.ts'
import type { ServerMeter } from '../measure/server-meter.ts'
import { compressRequests } from '../payload/compress-requests.ts'
import { encodeGenerateStreams } from '../payload/generate-payload.ts'
import type { InputFiles } from '../payload/input-step.ts'
import { encodeOpenAi, type OpenAiPayloads, openAiPayloads } from '../payload/openai-payload.ts'
import { buildPayloads, inferRequests } from '../payload/payload.ts'
import { encodeStreams } from '../payload/shared-requests.ts'
import type { Plan } from '../plan/plan.ts'
import type { ClientFloor, Report, Settings } from '../report/report.ts'
import { hasStreamedResponses } from '../report/streamed-responses.ts'
import { connectServer, connectTransport } from '../transport/connect.ts'
import type { TritonServer } from '../transport/triton-server.ts'
import type { ComposingModel } from '../triton/composing-model.ts'
import type { EncodedRequest, InferRequest, ResponseExpectation } from '../triton/infer-request.ts'
import type { ModelSpec } from '../triton/model.ts'
import { expectationOf } from '../triton/response-check.ts'
import type { AnalyzePorts } from './analyze-ports.ts'
import { measureClientFloor } from './client-floor.ts'
import { composingModels } from './composing-models.ts'
import { type FirstRequest, firstInference } from './first-inference.ts'
import { createLoadSource } from './load-source.ts'
import { measureLevels } from './measure-levels.ts'
import { modelMeter } from './model-meter.ts'
import { withObservation } from './observation.ts'
import { profileSourceOf } from './profile-source.ts'
import { reportedModel } from './reported-model.ts'
import { type ResolvedLoad, resolveLoad } from './resolve-load.ts'
import { settingsOf, withFoundLevels } from './run-settings.ts'
import { runWarnings } from './run-warnings.ts'
import { isoTime, readyBefore, refuseSharded, refuseStart, stripeOf } from './shard-start.ts'
import { keptWarning, type Sharing, shareTensors } from './shared-memory.ts'
import { shownFirstInference } from './shown-first-inference.ts'
import { type ReadyModel, waitForModel } from './wait-for-model.ts'
import { hasSessions, sessionsOf, workloadOf } from './workload-of.ts'

/**
 * Measures the plan's model level by level: Plan to Report. Throws a Failure when the server or the model cannot be used;
 * failing requests, unstable levels and an interruption are part of the report instead.
 */
export const analyze = async (asked: Plan, ports: AnalyzePorts): Promise<Report> => {
  if (asked.sharedMemory !== undefined) requireSharedMemory()
  refuseStart(asked, ports.clock)
  const { source } = asked.input
  const files = source.kind === 'path' ? await Promise.all(source.paths.map(readInputFiles)) : []
  const load = await resolveLoad(await withTlsFiles(asked), files)
  const { plan } = load
  // Asking about GPUs takes a while, and an interrupted run must end at once: it is asked while the model is waited for.
  const environment = readEnvironment()
  const server = await connectServer(plan.target)
  try {
    const onWaiting = (text: string): void => ports.onProgress?.({ kind: 'waiting', text })
    const found = await waitForModel(plan, { ...ports, server, onWaiting })
    refuseUnsupported(plan, found.model)
    refuseSharded(plan, found.model)
    const composing = await orAborted(composingModels(plan, found.model, server), ports.signal)
    const ready = { ...found, model: withComposing(found.model, composing) }
    return await measureReady(load, ports, { server, ready, files, environment: await environment })
  } finally {
    await server.close()
  }
}

/** The plan with what its TLS files hold. */
export const withTlsFiles = async (plan: Plan): Promise<Plan> => {
  const { target } = plan
  return target.tls === undefined
    ? plan
    : { ...plan, target: { ...target, tls: await readTlsFiles(target.tls) } }
}

/** Throws Failure('invalid-option') for a model that cannot be measured as the plan asks. */
export const refuseUnsupported = ({ target }: Plan, model: ModelSpec): void => {
  if (model.decoupled && !target.streaming && target.endpoint === undefined)
    throw new Failure(
      'invalid-option',
      `model '${model.name}' is decoupled: a request may get any number of responses, for which it must be sent over a stream`,
      { hint: 'Give -i grpc --streaming, or over HTTP --endpoint generate_stream.' },
    )
  if (model.scheduling === 'sequence' && target.endpoint !== undefined)
    throw new Failure(
      'invalid-option',
      `model '${model.name}' uses sequence batching, whose sequences --endpoint ${target.endpoint} cannot carry`,
      { hint: 'Leave --endpoint out.' },
    )
}

/** What a response must be like; generate answers once, whatever the model does. */
export const expectationFor = (plan: Plan, model: ModelSpec): ResponseExpectation => ({
  ...expectationOf(
    hasStreamedResponses(plan.target, model) ? model : { ...model, decoupled: false },
    plan.input.batchSize,
  ),
  ...(hasSessions(plan) ? { keepsAnswer: true } : {}),
})

/** Undefined when that could not be asked any more. */
const withComposing = (model: ModelSpec, composing: readonly ComposingModel[] = []): ModelSpec =>
  composing.length === 0 ? model : { ...model, composing }

type Subject = {
  readonly server: TritonServer
  readonly ready: ReadyModel
  readonly files: readonly InputFiles[]
  readonly environment: Environment
}

const measureReady = async (load: ResolvedLoad, ports: AnalyzePorts, subject: Subject): Promise<Report> => {
  const { plan } = load
  const { ready, files, server } = subject
  const { input, seed } = plan
  const { model } = ready
  const payloads =
    plan.target.openAi === undefined
      ? buildPayloads({ model, input, seed, files })
      : openAiPayloads(files, { streaming: plan.target.streaming, hasSessions: hasSessions(plan) })
  const streams = inferRequests(model, payloads, input)
  const sharing = await shareTensors(plan, streams.flat(), { ...ports, ready, server })
  try {
    const report = await measureRequests(load, ports, { ...subject, payloads, streams, sharing })
    // Here and not at the end alone: what the server does not give back belongs in the report.
    const kept = (await sharing?.release()) ?? []
    return kept.length === 0 ? report : { ...report, warnings: [...report.warnings, keptWarning(kept)] }
  } finally {
    await sharing?.release()
  }
}

type Requests = Subject & {
  readonly payloads: OpenAiPayloads
  readonly streams: readonly (readonly InferRequest[])[]
  readonly sharing: Sharing | undefined
}

const measureRequests = async (
  { plan, facts, schedule }: ResolvedLoad,
  ports: AnalyzePorts,
  { server, ready, files, environment, payloads, sharing, ...asked }: Requests,
): Promise<Report> => {
  const { clock, signal, onProgress, provenance, profile } = ports
  const { target } = plan
  const { model } = ready
  const encoded = encodedStreams(plan, ready.model, { streams: asked.streams, payloads, sharing })
  const streams = encoded.map((stream) => compressRequests(stream, target))
  const settings: Settings = {
    ...settingsOf(plan, model, payloads, ports.serving ?? 'url'),
    ...(schedule === undefined ? {} : { schedule }),
  }
  const createdAt = new Date(clock.epochNs(clock.now()) / nsPerMs).toISOString()
  const expectation = { ...expectationFor(plan, model), ...sharing?.expectation }
  profile?.start(profileSourceOf(plan, { ...payloads, ...sharing?.outputs }, clock))
  const logs = profile && { here: new ExchangeLog(profile.newPort()), newPort: profile.newPort }
  const hasSequences = model.scheduling === 'sequence'
  const transport = await connectTransport(
    {
      target,
      clock,
      expectation,
      onResponse:
        logs &&
        loggedResponses(logs.here, {
          shared: sharing?.requests,
          stripe: stripeOf(plan),
          isDecoupled: expectation.decoupled === true,
        }),
    },
    hasSequences,
  )
  try {
    await transport.open(1)
    const serverMeter = modelMeter(model, server)
    const first = {
      request: sharing?.first ?? streams[0]![0]!,
      modelName: model.name,
      ...wholeSequence(plan, model),
    }
    if (plan.showsFirstExchange === true)
      await shownFirstInference(
        plan,
        {
          ...first,
          expectation,
          onExchange: (exchange) => onProgress?.({ kind: 'first-exchange', exchange }),
        },
        { serverMeter, clock, signal },
      )
    else await firstInference(first, { transport, serverMeter, clock, signal })
    onProgress?.({ kind: 'ready', ready, settings })
    const workload: Workload = {
      ...(hasSessions(plan)
        ? sessionsOf(payloads, streams.flat())
        : workloadOf(plan, model, { streams, isOfSteps: files.some(({ kind }) => kind === 'json') })),
      ...(sharing === undefined ? {} : { shared: sharing.requests }),
    }
    const maxThreads = plan.load.maxThreads ?? Math.max(1, environment.logicalCpus - 1)
    const source = createLoadSource({
      transport,
      clock,
      target,
      expectation,
      workload,
      maxThreads,
      stripe: stripeOf(plan),
      logs,
    })
    const floor = (): Promise<ClientFloor | undefined> =>
      signal.aborted
        ? Promise.resolve(undefined)
        : (ports.measureFloor ?? measureClientFloor)(target, { clock, signal })
    // A closed loop begins with what was asked for; what an open loop can hold is worth knowing first.
    const floorBefore = plan.load.openLoop === undefined ? undefined : await floor()
    const prepare = sharing?.allocate
    const shardFacts = beginShard(plan, ports)
    const observed = await withObservation(plan, { server, clock }, (observation) =>
      measureLevels(plan, ports, {
        // Every shard would count what all of them sent: one does.
        serverMeter: (plan.shard?.index ?? 0) === 0 ? serverMeter : unreadMeter,
        source,
        facts,
        hasSequences,
        ...(prepare === undefined ? {} : { prepare }),
        profile,
        ...observation,
      }),
    )
    const levels = observed.value
    const clientFloor = floorBefore ?? (await floor())
    return {
      schema: 'triton-perf-gate/report',
      schemaVersion: 1,
      tool,
      createdAt,
      state: signal.aborted ? 'interrupted' : 'complete',
      ...(provenance === undefined ? {} : { provenance }),
      ...(shardFacts === undefined ? {} : { shard: shardFacts() }),
      settings: withFoundLevels(settings, levels),
      environment,
      server: {
        name: ready.server.name,
        version: ready.server.version,
        extensions: [...ready.server.extensions],
        ...(ports.image === undefined ? {} : { image: ports.image }),
      },
      model: reportedModel(model, payloads),
      levels,
      ...(clientFloor === undefined ? {} : { clientFloor }),
      warnings: [
        ...runWarnings({ plan, model, levels, clientFloor, stepsRead: payloads.stepsRead }),
        ...observed.warnings,
      ],
    }
  } finally {
    await transport.close()
  }
}

const unreadMeter: ServerMeter = { read: async () => undefined, keepsNone: true }

/** Tells that the start is waited for; what it returns says, after the last level, what this shard was. */
const beginShard = (
  plan: Plan,
  { clock, onProgress }: AnalyzePorts,
): (() => NonNullable<Report['shard']>) | undefined => {
  const { shard } = plan
  if (shard === undefined) return undefined
  const ready = readyBefore(plan, shard, clock)
  const aheadBefore = systemClockAhead(clock)
  const startAt = isoTime(shard.startAtMs)
  onProgress?.({ kind: 'waiting', text: `shard ${shard.index} of ${shard.of} begins at ${startAt}` })
  return () => ({
    index: shard.index,
    of: shard.of,
    startAt,
    readyBefore: ready,
    clockStep: systemClockAhead(clock) - aheadBefore,
  })
}

/** The requests of each stream as they are sent. */
export const encodedStreams = (
  { target }: Plan,
  { maxBatchSize }: ModelSpec,
  { streams, payloads, sharing }: Pick<Requests, 'streams' | 'payloads'> & Partial<Pick<Requests, 'sharing'>>,
): readonly (readonly EncodedRequest[])[] => {
  if (target.openAi !== undefined) return encodeOpenAi(target.openAi, payloads)
  return target.endpoint === undefined
    ? encodeStreams(target.protocol, streams, sharing?.requests)
    : encodeGenerateStreams(target.endpoint, streams, maxBatchSize > 0)
}

/** The mark of a sequence of one request. */
export const wholeSequence = ({ load }: Plan, { scheduling }: ModelSpec): Pick<FirstRequest, 'mark'> =>
  scheduling === 'sequence' ? { mark: { id: load.sequences.ids.first, isStart: true, isEnd: true } } : {}
