import { nsToWholeUs } from '../foundation/units.ts'
import { composedCacheTimes, composedTime } from '../triton/composed-time.ts'
import type { ComposingSide, ServerSide } from '../triton/server-statistics.ts'
import { cleanText, terminalText } from './sanitize.ts'

/** A model's figures on the server and, further in, those of the models that it calls, by name; `cached`: of one there is a response cache. */
export const serverLines = (side: ServerSide, cached: boolean): readonly string[] => {
  const { composing = [], successCount } = side
  if (successCount === 0) return ['    Request count: 0']
  const cache = cached ? side.cache : undefined
  return [
    `    Inference count: ${side.inferenceCount}`,
    `    Execution count: ${side.executionCount}`,
    ...(cache === undefined
      ? []
      : [`    Cache hit count: ${cache.hitCount}`, `    Cache miss count: ${cache.missCount}`]),
    `    Successful request count: ${successCount}`,
    ...(cache === undefined ? [latencyLine(side)] : cachedLines(side, cache)),
    ...(composing.length === 0
      ? []
      : [
          '',
          '  Composing models: ',
          ...composing.toSorted(byName).flatMap((child, i) => childLines(child, cached, i > 0)),
        ]),
  ]
}

const byName = (a: ComposingSide, b: ComposingSide): number =>
  a.name < b.name ? -1 : Number(a.name > b.name)

/** Two columns further in than the model that calls it, after an empty line when another one stands above it. */
const childLines = (child: ComposingSide, cached: boolean, follows: boolean): readonly string[] => [
  ...(follows ? [''] : []),
  `  ${terminalText(cleanText(child.name))}, version: ${terminalText(cleanText(child.modelVersion))}`,
  ...serverLines(child, cached).map((line) => (line === '' ? '' : `  ${line}`)),
]

const latencyLine = (side: ServerSide): string => {
  if (side.composing === undefined)
    return `    Avg request latency: ${us(side.request)} usec (overhead ${us(side.overhead)} usec + queue ${us(side.queue)} usec + ${computeParts(side)})`
  const { overhead, queue, compute } = composedTime(side)
  return `    Avg request latency: ${us(side.request)} usec (overhead ${us(overhead)} usec + queue ${us(queue)} usec + compute ${us(compute)} usec)`
}

const cachedLines = (side: ServerSide, cache: NonNullable<ServerSide['cache']>): readonly string[] => {
  const { queue, compute } = composedTime(side)
  const { hit, miss } = composedCacheTimes(side)
  const overhead = Math.max(0, us(side.request) - us(queue) - us(compute))
  const parts =
    side.composing === undefined
      ? ` (cache lookup/insertion ${us(cache.miss)} usec + ${computeParts(side)})`
      : ''
  return [
    `    Avg request latency: ${us(side.request)} usec (overhead ${overhead} usec + queue ${us(queue)} usec + cache hit/miss ${us(compute)} usec)`,
    `      Average Cache Hit Latency: ${us(hit)} usec`,
    `      Average Cache Miss Latency: ${us(miss)} usec${parts}`,
  ]
}

const computeParts = (side: ServerSide): string =>
  `compute input ${us(side.computeInput)} usec + compute infer ${us(side.computeInfer)} usec + compute output ${us(side.computeOutput)} usec`

const us = nsToWholeUs
