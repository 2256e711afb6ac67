import {
  addHistogram,
  createHistogram,
  type Histogram,
  histogramPercentile,
  lowestOfBucket,
} from '../foundation/histogram.ts'
import { decodeHistogram } from '../measure/hdr-v2.ts'
import type { LevelResult } from '../measure/level-result.ts'
import { chartFigure } from './chart-figure.ts'
import { type Axis, frame, type Plot, plotBeside, plotHeight } from './chart-frame.ts'
import { ownDurationLabels, shareLabels, textWidth } from './chart-labels.ts'
import { area, label, line, type Point } from './chart-marks.ts'
import { linearScale, logScale, type Scale } from './chart-scale.ts'
import { formatCount, formatDuration, formatPercent, formatPlural } from './format.ts'
import { figureTable } from './html-table.ts'

/** How often which latency came, both sides over one logarithmic axis; nothing where the candidate kept no histogram. */
export const distributionFigure = (
  candidate: string,
  earlier: readonly LevelResult[],
  result: LevelResult,
): readonly string[] => {
  const own = { role: 'candidate', name: candidate, histogram: histogramOf([result]) } as const
  const before = { role: 'baseline', name: 'baseline', histogram: histogramOf(earlier) } as const
  if (own.histogram.total === 0) return []
  const sides: readonly Side[] = before.histogram.total === 0 ? [own] : [before, own]
  return [
    chartFigure({
      title: 'How long requests took',
      description: sides.map(sideSentence).join(' '),
      height,
      marks: marksOf(sides),
      legend: sides.map(({ role, name, histogram }) => ({
        swatch: `line-${role}`,
        text: `${name} (${formatPlural(histogram.total, 'request')})`,
      })),
      hint: 'The further right, the slower; equal steps are equal factors. p95: 95 of 100 requests took at most that long.',
      table: percentileTable(sides),
    }),
  ]
}

type Side = {
  readonly role: 'baseline' | 'candidate'
  readonly name: string
  readonly histogram: Histogram
}

const height = 224

/** Room for the names of the upright lines above everything else, in two rows. */
const headroom = 32

const histogramOf = (levels: readonly LevelResult[]): Histogram => {
  const sum = createHistogram()
  for (const { histogram } of levels) {
    const decoded = histogram === undefined ? undefined : decodeHistogram(histogram)
    if (decoded !== undefined) addHistogram(sum, decoded)
  }
  return sum
}

const sideSentence = ({ name, histogram }: Side): string =>
  `${name}: ${formatPlural(histogram.total, 'request')}, half of them within ${formatDuration(histogramPercentile(histogram, 50))}, 95 of 100 within ${formatDuration(histogramPercentile(histogram, 95))}, the slowest ${formatDuration(histogramPercentile(histogram, 100))}.`

const marksOf = (sides: readonly Side[]): readonly string[] => {
  const ends = withRoom(sides.flatMap(({ histogram }) => endsOf(histogram)))
  const { top, bottom } = plotHeight(height)
  const shares = (scale: Scale): readonly (readonly number[])[] =>
    sides.map(({ histogram }) => sharesOf(histogram, scale))
  // How many bins there are does not hang on where they are drawn.
  const most = Math.max(...shares(logScale(ends, [0, 1])).flat())
  const up = linearScale([most], [bottom, top + headroom], { fromZero: true, most: 4 })
  const labels = shareLabels(up.ticks)
  const plot = plotBeside(height, labels)
  const across = logScale(ends, [plot.left, plot.right], 6)
  const x: Axis = { scale: across, labels: ownDurationLabels(across.ticks), name: 'latency' }
  const outlines = sides.map(({ histogram }) => outlineOf(sharesOf(histogram, across), across, up))
  return [
    frame(plot, x, { scale: up, labels, name: 'share of requests' }),
    ...sides.flatMap(({ role }, i) => [
      ...(role === 'candidate' ? [area(role, outlines[i]!, bottom)] : []),
      line(role, outlines[i]!),
    ]),
    ...percentileRules(sides, { across, plot }),
  ]
}

/** The bounds of the first and of the last bucket with a count in it. */
const endsOf = ({ counts }: Histogram): readonly number[] => [
  Math.max(1, lowestOfBucket(counts.findIndex((count) => count > 0))),
  lowestOfBucket(counts.findLastIndex((count) => count > 0) + 1),
]

/** Latencies that are nearly the same are not spread over the whole axis as if they were not. */
const withRoom = (ends: readonly number[]): readonly number[] => {
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  return high / low < 1.1 ? [low * 0.97, high * 1.03] : ends
}

const mostBins = 48

/** Bins are wider than the histogram's own buckets, which else would show as a comb. */
const binCount = ({ low, high }: Scale): number =>
  Math.max(1, Math.min(mostBins, Math.floor(Math.log(high / low) / 0.003)))

/** The share of the requests in each bin: the sides differ in their number of requests. */
const sharesOf = ({ counts, total }: Histogram, scale: Scale): readonly number[] => {
  const bins = Array.from({ length: binCount(scale) }, () => 0)
  const width = Math.log(scale.high / scale.low) / bins.length
  counts.forEach((count, index) => {
    if (count === 0) return
    const place = Math.floor(Math.log(Math.max(scale.low, lowestOfBucket(index)) / scale.low) / width)
    const bin = Math.min(bins.length - 1, place)
    bins[bin] = (bins[bin] ?? 0) + count / total
  })
  return bins
}

const outlineOf = (shares: readonly number[], across: Scale, up: Scale): readonly Point[] => {
  const edge = (bin: number): number =>
    across.place(across.low * (across.high / across.low) ** (bin / shares.length))
  const ground = up.place(0)
  return [
    [edge(0), ground],
    ...shares.flatMap((share, bin): readonly Point[] => [
      [edge(bin), up.place(share)],
      [edge(bin + 1), up.place(share)],
    ]),
    [edge(shares.length), ground],
  ]
}

/** An upright line at the p95 of each side, named on its outer side, where the other one is not. */
const percentileRules = (
  sides: readonly Side[],
  { across, plot }: { readonly across: Scale; readonly plot: Plot },
): readonly string[] => {
  const rules = sides
    .flatMap(({ role, histogram }) => {
      const value = histogramPercentile(histogram, 95)
      return value === undefined
        ? []
        : [{ role, x: across.place(value), text: `p95 ${formatDuration(value)}` }]
    })
    .toSorted((a, b) => a.x - b.x)
  return rules.map(({ role, x, text }, i) => {
    const isLeft = i === 0 && rules.length > 1
    const fits = isLeft ? x - 5 - textWidth(text) >= plot.left : x + 5 + textWidth(text) <= plot.right
    // On the other side it stands lower, below the name that is there.
    const y = plot.top + (fits ? 8 : 24)
    const name =
      isLeft === fits ? label(text, [x - 5, y], 'end', true) : label(text, [x + 5, y], 'start', true)
    const rule = line(role, [
      [x, plot.top - 4],
      [x, plot.bottom],
    ])
    return `${rule}${name}`
  })
}

const percentileTable = (sides: readonly Side[]): string => {
  const [first, second] = sides
  const rows = [50, 90, 95, 99, 99.9, 100].map((percentile) => {
    const values = sides.map(({ histogram }) => histogramPercentile(histogram, percentile))
    const [before, after] = values
    const change =
      second === undefined || before === undefined || after === undefined
        ? []
        : [formatPercent(after / before - 1)]
    return [percentile === 100 ? 'slowest' : `p${percentile}`, ...values.map(formatDuration), ...change]
  })
  return figureTable(
    'Percentiles of the latency',
    [
      'latency',
      ...sides.map(({ name }) => name),
      ...(first === undefined || second === undefined ? [] : ['change']),
    ],
    [
      ...rows,
      [
        'requests',
        ...sides.map(({ histogram }) => formatCount(histogram.total)),
        ...(second === undefined ? [] : ['']),
      ],
    ],
  )
}
