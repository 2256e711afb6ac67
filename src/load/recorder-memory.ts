import { countOf, type Distribution, distributionOver, distributionSize } from '../foundation/distribution.ts'
import type { Nanoseconds } from '../foundation/units.ts'
import { type FailureClass, failureClasses } from '../triton/infer-request.ts'

/*
 * What a recorder writes into: one block of numbers that only ever grow, so that whoever reads it, from another thread too, takes
 * copies and subtracts them, and never stops the load. First some totals, then a distribution after the other.
 */

export type RecorderMemory = Float64Array

/** Places of the totals. Times are nanoseconds. */
export const column = {
  sent: 0,
  succeeded: 1,
  sendTotal: 2,
  waitTotal: 3,
  receiveTotal: 4,
  lastEndedAt: 5,
  delayed: 6,
  heldBack: 7,
  sequencesEnded: 8,
  withoutResponse: 9,
  firstFailure: 10,
  /** Behind the classes of failures. */
  tokens: 20,
  tokensFromUsage: 21,
  tokensFromChunks: 22,
} as const

const latencyAt = 24
const serviceLatencyAt = latencyAt + distributionSize
const sendLagAt = serviceLatencyAt + distributionSize
const firstResponseAt = sendLagAt + distributionSize
const responseGapAt = firstResponseAt + distributionSize

/** How many numbers a recorder's memory has. */
export const recorderSize = firstResponseAt
/** How many it has where requests get any number of responses. */
export const streamRecorderSize = responseGapAt + distributionSize

/** Memory of zeros, which other threads see too when it is handed to them; `streams`: for any number of responses. */
export const newRecorderMemory = (streams = false): RecorderMemory =>
  new Float64Array(
    new SharedArrayBuffer((streams ? streamRecorderSize : recorderSize) * Float64Array.BYTES_PER_ELEMENT),
  )

const hasStreams = (memory: RecorderMemory): boolean => memory.length === streamRecorderSize

/** Place of a class among the totals. */
export const failureColumn = (failure: FailureClass): number =>
  column.firstFailure + failureClasses.indexOf(failure)

/** Latencies of successful requests; of a schedule: from their intended times. */
export const latenciesIn = (memory: RecorderMemory): Distribution =>
  distributionOver(memory.subarray(latencyAt, serviceLatencyAt))

/** Latencies of a schedule's successful requests from when they were really sent, as perf_analyzer counts them. */
export const serviceLatenciesIn = (memory: RecorderMemory): Distribution =>
  distributionOver(memory.subarray(serviceLatencyAt, sendLagAt))

/** How late each request was sent, successful or not. */
export const sendLagsIn = (memory: RecorderMemory): Distribution =>
  distributionOver(memory.subarray(sendLagAt, firstResponseAt))

/** What is kept of responses where a request gets any number of them. */
export type ResponseDistributions = {
  /** Times to the first response of each successful request that got one. */
  readonly timesToFirst: Distribution
  /** Times from each response of a successful request to its next one. */
  readonly gaps: Distribution
}

/** Undefined where each request gets one response. */
export const responsesIn = (memory: RecorderMemory): ResponseDistributions | undefined =>
  hasStreams(memory)
    ? {
        timesToFirst: distributionOver(memory.subarray(firstResponseAt, responseGapAt)),
        gaps: distributionOver(memory.subarray(responseGapAt, streamRecorderSize)),
      }
    : undefined

/** A copy of what several recorders hold at this moment, added up. */
export const snapshotOf = ([first, ...others]: readonly RecorderMemory[]): RecorderMemory => {
  const sum = new Float64Array(first ?? new Float64Array(recorderSize))
  for (const memory of others) {
    const lastEndedAt = Math.max(sum[column.lastEndedAt]!, memory[column.lastEndedAt]!)
    for (let place = 0; place < sum.length; place += 1) sum[place]! += memory[place]!
    sum[column.lastEndedAt] = lastEndedAt
  }
  return sum
}

/** Finished requests of one stretch of time: what a measurement window is made from. */
export type RequestRecords = {
  /** Requests begun in the stretch. */
  readonly sent: number
  /** Requests that ended well in it, whenever they began, and with a response. */
  readonly succeeded: number
  /** Their latencies, nanoseconds. */
  readonly latencies: Distribution
  /** Of a schedule's requests: from when they were really sent, nanoseconds. */
  readonly serviceLatencies: Distribution
  /** Requests of a schedule that ended in the stretch and had left more than 1 ms late. */
  readonly delayed: number
  /** Sums over them, nanoseconds. */
  readonly sendTotal: Nanoseconds
  readonly waitTotal: Nanoseconds
  readonly receiveTotal: Nanoseconds
  readonly failures: ReadonlyMap<FailureClass, number>
  /** Sequences whose last request ended well in it. */
  readonly sequencesEnded: number
  /** Absent where each request gets one response. */
  readonly responses?: ResponseRecords
  /** Absent where no request told of any. */
  readonly tokens?: TokenRecords
}

/** Tokens that successful requests put out, and how many requests told so by usage or by the count of their chunks. */
export type TokenRecords = {
  readonly count: number
  readonly fromUsage: number
  readonly fromChunks: number
}

/** Responses of the requests that ended well in a stretch of time. */
export type ResponseRecords = ResponseDistributions & {
  readonly count: number
  /** Requests that ended well without any, and are in no other figure. */
  readonly withoutResponse: number
}

/** What was recorded between two snapshots. */
export const recordsBetween = (from: RecorderMemory, to: RecorderMemory): RequestRecords => {
  const grown = hasStreams(to) ? to.slice() : to.slice(0, sendLagAt)
  for (let place = 0; place < grown.length; place += 1) grown[place]! -= from[place]!
  const failures = failureClasses.map((failure) => [failure, grown[failureColumn(failure)]!] as const)
  const latencies = latenciesIn(grown)
  const responses = responsesIn(grown)
  return {
    sent: grown[column.sent]!,
    // The total was copied a moment before the latencies, and another thread may have written in between.
    succeeded: countOf(latencies),
    latencies,
    serviceLatencies: serviceLatenciesIn(grown),
    delayed: grown[column.delayed]!,
    sendTotal: grown[column.sendTotal]!,
    waitTotal: grown[column.waitTotal]!,
    receiveTotal: grown[column.receiveTotal]!,
    failures: new Map(failures.filter(([, count]) => count > 0)),
    sequencesEnded: grown[column.sequencesEnded]!,
    ...(responses === undefined
      ? {}
      : {
          responses: {
            ...responses,
            // A response is the first to its request, or comes after another.
            count: countOf(responses.timesToFirst) + countOf(responses.gaps),
            withoutResponse: grown[column.withoutResponse]!,
          },
        }),
    ...tokensIn(grown),
  }
}

const tokensIn = (memory: RecorderMemory): Pick<RequestRecords, 'tokens'> => {
  const [fromUsage, fromChunks] = [memory[column.tokensFromUsage]!, memory[column.tokensFromChunks]!]
  return fromUsage + fromChunks === 0
    ? {}
    : { tokens: { count: memory[column.tokens]!, fromUsage, fromChunks } }
}

/** Counts since the beginning. */
export type Tally = {
  readonly sent: number
  /** Without a response too, where a request may get none. */
  readonly succeeded: number
  readonly failed: number
  /** Requests of a schedule that left more than 1 ms late. */
  readonly delayed: number
  /** Requests of a schedule for which there was no room when they were due: so many were outstanding. */
  readonly heldBack: number
  /** When the last request ended; undefined before that. */
  readonly lastEndedAt: Nanoseconds | undefined
}

/** The counts that several recorders hold at this moment, added up. */
export const tallyOf = (memories: readonly RecorderMemory[]): Tally => {
  let [sent, succeeded, failed, delayed, heldBack, lastEndedAt] = [0, 0, 0, 0, 0, 0]
  for (const memory of memories) {
    sent += memory[column.sent]!
    succeeded += memory[column.succeeded]!
    delayed += memory[column.delayed]!
    heldBack += memory[column.heldBack]!
    for (const failure of failureClasses) failed += memory[failureColumn(failure)]!
    lastEndedAt = Math.max(lastEndedAt, memory[column.lastEndedAt]!)
  }
  return {
    sent,
    succeeded,
    failed,
    delayed,
    heldBack,
    lastEndedAt: succeeded + failed === 0 ? undefined : lastEndedAt,
  }
}
