import { type Distribution, distributionOver } from '../foundation/distribution.ts'
import type { Nanoseconds } from '../foundation/units.ts'
import type { RequestRecords, ResponseRecords, TokenRecords } from '../load/recorder-memory.ts'
import type { FailureClass } from '../triton/infer-request.ts'
import {
  addDistribution,
  type DistributionText,
  distributionText,
  readDistribution,
} from './distribution-text.ts'

/** What a shard recorded in a window, as its report keeps it; of the fields of `RequestRecords`. */
export type ShardRecords = {
  readonly sent: number
  readonly latencies: DistributionText
  /** Open loop. */
  readonly serviceLatencies?: DistributionText
  readonly delayed: number
  readonly sendTotal: Nanoseconds
  readonly waitTotal: Nanoseconds
  readonly receiveTotal: Nanoseconds
  readonly failures: Readonly<Partial<Record<FailureClass, number>>>
  readonly responses?: {
    readonly timesToFirst: DistributionText
    readonly gaps: DistributionText
    readonly count: number
    readonly withoutResponse: number
  }
  readonly tokens?: TokenRecords
}

export const shardRecords = (records: RequestRecords, isOpenLoop: boolean): ShardRecords => {
  const { sent, latencies, serviceLatencies, delayed, sendTotal, waitTotal, receiveTotal } = records
  const { failures, responses, tokens } = records
  return {
    sent,
    latencies: distributionText(latencies),
    ...(isOpenLoop ? { serviceLatencies: distributionText(serviceLatencies) } : {}),
    delayed,
    sendTotal,
    waitTotal,
    receiveTotal,
    failures: Object.fromEntries(failures),
    ...(responses === undefined
      ? {}
      : {
          responses: {
            timesToFirst: distributionText(responses.timesToFirst),
            gaps: distributionText(responses.gaps),
            count: responses.count,
            withoutResponse: responses.withoutResponse,
          },
        }),
    ...(tokens === undefined ? {} : { tokens }),
  }
}

/** Back to records; undefined when a histogram is damaged. */
export const readShardRecords = (text: ShardRecords): RequestRecords | undefined => {
  const latencies = readDistribution(text.latencies)
  const serviceLatencies =
    text.serviceLatencies === undefined ? distributionOver() : readDistribution(text.serviceLatencies)
  const responses = text.responses === undefined ? 'none' : readResponses(text.responses)
  if (latencies === undefined || serviceLatencies === undefined || responses === undefined) return undefined
  const { sent, delayed, sendTotal, waitTotal, receiveTotal, tokens } = text
  return {
    sent,
    succeeded: latencies.counts.reduce((sum, count) => sum + count, 0),
    latencies,
    serviceLatencies,
    delayed,
    sendTotal,
    waitTotal,
    receiveTotal,
    failures: new Map(Object.entries(text.failures) as [FailureClass, number][]),
    sequencesEnded: 0,
    ...(responses === 'none' ? {} : { responses }),
    ...(tokens === undefined ? {} : { tokens }),
  }
}

const readResponses = (text: NonNullable<ShardRecords['responses']>): ResponseRecords | undefined => {
  const [timesToFirst, gaps] = [readDistribution(text.timesToFirst), readDistribution(text.gaps)]
  if (timesToFirst === undefined || gaps === undefined) return undefined
  return { timesToFirst, gaps, count: text.count, withoutResponse: text.withoutResponse }
}

/** Records of the same stretch of time by several senders, or of several stretches, as those of one. */
export const addedRecords = (parts: readonly RequestRecords[]): RequestRecords => {
  const sum = (value: (records: RequestRecords) => number): number =>
    parts.reduce((total, part) => total + value(part), 0)
  const failures = new Map<FailureClass, number>()
  for (const part of parts)
    for (const [failure, count] of part.failures) failures.set(failure, (failures.get(failure) ?? 0) + count)
  const responses = parts.flatMap((part) => part.responses ?? [])
  const tokens = parts.flatMap((part) => part.tokens ?? [])
  return {
    sent: sum((part) => part.sent),
    succeeded: sum((part) => part.succeeded),
    latencies: addedDistributions(parts.map((part) => part.latencies)),
    serviceLatencies: addedDistributions(parts.map((part) => part.serviceLatencies)),
    delayed: sum((part) => part.delayed),
    sendTotal: sum((part) => part.sendTotal),
    waitTotal: sum((part) => part.waitTotal),
    receiveTotal: sum((part) => part.receiveTotal),
    failures,
    sequencesEnded: sum((part) => part.sequencesEnded),
    ...(responses.length === 0 ? {} : { responses: addedResponses(responses) }),
    ...(tokens.length === 0 ? {} : { tokens: addedTokens(tokens) }),
  }
}

/** A new distribution with the values of all. */
export const addedDistributions = (parts: readonly Distribution[]): Distribution => {
  const sum = distributionOver()
  for (const part of parts) addDistribution(sum, part)
  return sum
}

const addedResponses = (parts: readonly ResponseRecords[]): ResponseRecords => ({
  timesToFirst: addedDistributions(parts.map((part) => part.timesToFirst)),
  gaps: addedDistributions(parts.map((part) => part.gaps)),
  count: parts.reduce((total, { count }) => total + count, 0),
  withoutResponse: parts.reduce((total, { withoutResponse }) => total + withoutResponse, 0),
})

const addedTokens = (parts: readonly TokenRecords[]): TokenRecords => ({
  count: parts.reduce((total, { count }) => total + count, 0),
  fromUsage: parts.reduce((total, { fromUsage }) => total + fromUsage, 0),
  fromChunks: parts.reduce((total, { fromChunks }) => total + fromChunks, 0),
})
