import { addHistogram, createHistogram, type Histogram, lowestOfBucket } from '../foundation/histogram.ts'
import { decodeHistogram } from '../measure/hdr-v2.ts'
import type { LevelResult } from '../measure/level-result.ts'
import { formatDuration, formatPlural } from './format.ts'
import { htmlText } from './sanitize.ts'

/** How often which latency came, on both sides and over one logarithmic axis; nothing where a level kept no histogram. */
export const distributionFigure = (
  candidate: string,
  earlier: readonly LevelResult[],
  result: LevelResult,
): readonly string[] => {
  const sides = [
    { name: 'baseline', histogram: histogramOf(earlier) },
    { name: candidate, histogram: histogramOf([result]) },
  ].filter(({ histogram }) => histogram.total > 0)
  if (sides.every(({ name }) => name !== candidate)) return []
  const axis = axisOf(sides.map(({ histogram }) => histogram))
  return [
    '<h3>How long requests took (logarithmic scale)</h3>',
    ...sides.map(({ name, histogram }) => chart(name, histogram, axis)),
    `<p class="axis"><span>${htmlText(formatDuration(axis.low))}</span><span>${htmlText(formatDuration(axis.high))}</span></p>`,
  ]
}

/** The ends of the axis, in nanoseconds. */
type Axis = { readonly low: number; readonly high: number }

const binCount = 60

const histogramOf = (levels: readonly LevelResult[]): Histogram => {
  const sum = createHistogram()
  for (const { histogram } of levels) {
    const decoded = histogram === undefined ? undefined : decodeHistogram(histogram)
    if (decoded !== undefined) addHistogram(sum, decoded)
  }
  return sum
}

const axisOf = (histograms: readonly Histogram[]): Axis => {
  const first = Math.min(...histograms.map(({ counts }) => counts.findIndex((count) => count > 0)))
  const last = Math.max(...histograms.map(({ counts }) => counts.findLastIndex((count) => count > 0)))
  return { low: Math.max(1, lowestOfBucket(first)), high: lowestOfBucket(last + 1) }
}

/** Every chart is as high as its own most frequent bin: the sides differ in their number of requests. */
const chart = (name: string, histogram: Histogram, axis: Axis): string => {
  const bins = binsOf(histogram, axis)
  const most = Math.max(...bins)
  const bars = bins.map((count, i) => {
    const height = Math.ceil((100 * count) / most)
    return count === 0
      ? ''
      : `<rect class="bin" x="${10 * i}" y="${100 - height}" width="9" height="${height}"/>`
  })
  const label = `${name}: ${formatPlural(histogram.total, 'request')}, most often near ${formatDuration(middleOfBin(bins.indexOf(most), axis))}`
  return `<p class="bar-name">${htmlText(label)}</p><svg class="bins" viewBox="0 0 ${10 * binCount} 100" preserveAspectRatio="none" role="img" aria-label="${htmlText(label)}">${bars.join('')}</svg>`
}

const binsOf = ({ counts }: Histogram, { low, high }: Axis): readonly number[] => {
  const bins = Array.from({ length: binCount }, () => 0)
  counts.forEach((count, index) => {
    if (count === 0) return
    const place = (binCount * Math.log(Math.max(low, lowestOfBucket(index)) / low)) / Math.log(high / low)
    const bin = Math.min(binCount - 1, Math.floor(place))
    bins[bin] = (bins[bin] ?? 0) + count
  })
  return bins
}

const middleOfBin = (bin: number, { low, high }: Axis): number =>
  low * (high / low) ** ((bin + 0.5) / binCount)
