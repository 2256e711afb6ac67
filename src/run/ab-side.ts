import { readInputFiles } from '../host/files.ts'
import type { LoadShape } from '../load/load-shape.ts'
import type { FailureTexts } from '../load/recorder.ts'
import { tallyOf } from '../load/recorder-memory.ts'
import { measureSegment, type Segment } from '../measure/segment.ts'
import { readCounters, settledCounters } from '../measure/server-meter.ts'
import { compressRequests } from '../payload/compress-requests.ts'
import { buildPayloads, inferRequests } from '../payload/payload.ts'
import type { AbSide } from '../plan/ab-plan.ts'
import type { AbSideReport } from '../report/ab-report.ts'
import { connectServer, connectTransport } from '../transport/connect.ts'
import { readingDelta, type ServerReading } from '../triton/composing-statistics.ts'
import type { StatisticsDelta } from '../triton/server-statistics.ts'
import type { AbPorts } from './ab-ports.ts'
import { encodedStreams, expectationFor, refuseUnsupported, wholeSequence, withTlsFiles } from './analyze.ts'
import { firstInference } from './first-inference.ts'
import { createLoadSource } from './load-source.ts'
import { modelMeter } from './model-meter.ts'
import { reportedModel } from './reported-model.ts'
import { settingsOf } from './run-settings.ts'
import { waitForModel } from './wait-for-model.ts'
import { workloadOf } from './workload-of.ts'

/** How long a segment is, in milliseconds. */
export type SegmentTimes = { readonly discardMs: number; readonly durationMs: number }

/** One version, connected and ready to be driven, whichever side it is. A live resource. */
export type DrivenSide = {
  readonly label: string
  readonly report: AbSideReport
  /** Connects for a level and forgets what was counted before. */
  open(shape: LoadShape): Promise<void>
  measure(shape: LoadShape, times: SegmentTimes): Promise<Segment>
  /** Sends from more threads; whether it could. */
  grow(shape: LoadShape, segment: Segment): Promise<boolean>
  /** One more inference, as strictly checked as any: after the model was loaded anew. */
  check(): Promise<void>
  counters(): Promise<ServerReading | undefined>
  /** What the server counted since, once it has counted so many successes or had time for it. */
  countedSince(before: ServerReading | undefined, successes: number): Promise<StatisticsDelta>
  /** Requests that ended well since the level was opened, and the first texts of those that did not. */
  tally(): { readonly succeeded: number; readonly failed: number; readonly failureTexts: FailureTexts }
  readonly threads: () => number
  close(): Promise<void>
}

export type AbSides = { readonly a: DrivenSide; readonly b: DrivenSide }

/**
 * Waits for a version and connects to it. Throws a Failure when server or model cannot be used, and Failure('interrupted').
 * `maxThreads`: the most that may send.
 */
export const driveSide = async (side: AbSide, ports: AbPorts, maxThreads: number): Promise<DrivenSide> => {
  const { clock, signal, onProgress } = ports
  const { source: data } = side.plan.input
  const files = data.kind === 'path' ? await Promise.all(data.paths.map(readInputFiles)) : []
  const plan = await withTlsFiles(side.plan)
  const { target, input, seed } = plan
  const server = await connectServer(target)
  const open: (() => Promise<unknown>)[] = [() => server.close()]
  const close = async (): Promise<void> => {
    for (const one of open.toReversed()) await one()
  }
  try {
    const onWaiting = (text: string): void => onProgress?.({ kind: 'waiting', text })
    const ready = await waitForModel(plan, { server, clock, signal, onWaiting })
    const { model } = ready
    refuseUnsupported(plan, model)
    const payloads = buildPayloads({ model, input, seed, files })
    const asked = inferRequests(model, payloads, input)
    const streams = encodedStreams(plan, model, { streams: asked, payloads }).map((stream) =>
      compressRequests(stream, target),
    )
    const expectation = expectationFor(plan, model)
    const transport = await connectTransport({ target, clock, expectation, onResponse: undefined })
    open.push(() => transport.close())
    await transport.open(1)
    const serverMeter = modelMeter(model, server)
    const meter = { serverMeter, clock, signal }
    const first = { request: streams[0]![0]!, modelName: model.name, ...wholeSequence(plan, model) }
    await firstInference(first, { transport, ...meter })
    // Of its own, because that of the load may have gone to other threads.
    const check = async (): Promise<void> => {
      const own = await connectTransport({ target, clock, expectation, onResponse: undefined })
      try {
        await own.open(1)
        await firstInference(first, { transport: own, ...meter })
      } finally {
        await own.close()
      }
    }
    const isOfSteps = files.some(({ kind }) => kind === 'json')
    const workload = workloadOf(plan, model, { streams, isOfSteps })
    const source = createLoadSource({ transport, clock, target, expectation, workload, maxThreads })
    open.push(() => source.close())
    const hasSequences = model.scheduling === 'sequence'
    return {
      label: side.label,
      report: {
        label: side.label,
        settings: settingsOf(plan, model, payloads, ports.serving ?? 'url'),
        server: {
          ...ready.server,
          extensions: [...ready.server.extensions],
          ...(ports.image === undefined ? {} : { image: ports.image }),
        },
        model: reportedModel(model, payloads),
      },
      open: (shape) => source.generator.open(shape),
      measure: (shape, times) =>
        measureSegment({
          generator: source.generator,
          shape,
          clock,
          batchSize: input.batchSize,
          ...times,
          clientMeter: source.clientMeter,
          hasSequences,
          signal,
        }),
      grow: async (shape, { clientBusy = 0, duration }) => {
        const clientOverhead = (100 * clientBusy) / duration
        if (!source.couldGrow({ clientOverhead, duration, sendRate: 0 }, shape)) return false
        await source.grow(shape)
        await source.generator.open(shape)
        return true
      },
      check,
      counters: () => readCounters(meter),
      countedSince: async (before, successes) =>
        readingDelta(before, await settledCounters(meter, before, successes), serverMeter),
      tally: () => ({
        ...tallyOf(source.generator.memories),
        failureTexts: source.generator.failureTexts(),
      }),
      threads: () => source.generator.memories.length,
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}
