import { nsToWholeUs } from '../foundation/units.ts'
import type { ClientBreakdown, LatencySummary, LevelResult, WindowResult } from '../measure/level-result.ts'
import { composedTime } from '../triton/composed-time.ts'
import { cachesAnywhere } from '../triton/composing-model.ts'
import type { GpuMetrics } from '../triton/server-metrics.ts'
import type { ComposingSide, ServerSide } from '../triton/server-statistics.ts'
import { formatOstream } from './ostream-number.ts'
import { type ClientSplit, clientSplitUs, percentilesOf } from './perf-analyzer-figures.ts'
import type { Report } from './report.ts'
import { hasStreamedResponses } from './streamed-responses.ts'

export type CsvOptions = {
  /** perf_analyzer's `--verbose-csv`: the client's split too. */
  readonly verbose: boolean
}

/**
 * A report as perf_analyzer's CSV: its columns, times in whole microseconds, rows by rising throughput. Levels without a
 * successful request have no figures and so no row; unstable levels have one, which perf_analyzer leaves out.
 * Every cell is a number or empty, so a spreadsheet finds no formula in it.
 */
export const reportCsv = (report: Report, options: CsvOptions): string => {
  const rows = report.levels.flatMap(rowOf).toSorted((a, b) => a.measured.throughput - b.measured.throughput)
  return tableText(columnsOf(report, options), rows)
}

const tableText = <Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string => {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ cell }) => cell(row)))]
  return lines.map((cells) => `${cells.join(',')}\n`).join('')
}

/** The CSV of a model that the measured one calls; its file's name begins with `prefix`, before that of the measured model's. */
export type ComposingCsv = { readonly prefix: string; readonly csv: string }

/**
 * perf_analyzer's further files, one for each model that the measured one calls, however deep: the server's side of it, its rate
 * as far as its requests are the measured model's. Empty when it calls none.
 */
export const composingCsvs = (report: Report): readonly ComposingCsv[] => {
  const rows = report.levels
    .flatMap(rowOf)
    .toSorted((a, b) => a.measured.throughput - b.measured.throughput)
    .flatMap(composingRows)
  return [...Map.groupBy(rows, ({ side }) => `${side.name}_v${side.modelVersion}.`)].map(
    ([prefix, ofModel]) => ({
      prefix: fileName(prefix),
      csv: tableText(composingColumns(report), ofModel),
    }),
  )
}

/** Names come from the server: none leads out of the folder. */
const fileName = (text: string): string => text.replaceAll(/[^\w.+-]/g, '_')

type ComposingRow = ServerRow & {
  readonly value: number
  readonly throughput: number
  readonly side: ComposingSide
}

/** One row of a level for each model, though it may be called in several ways: its counts are the same in all. */
const composingRows = ({ value, measured }: Row): readonly ComposingRow[] => {
  const { server, throughput } = measured
  if (server === undefined) return []
  const sides = new Map(
    sidesBelow(server).map((side) => [JSON.stringify([side.name, side.modelVersion]), side]),
  )
  return [...sides.values()].map((side) => ({
    value,
    throughput: server.successCount === 0 ? 0 : (throughput * side.successCount) / server.successCount,
    server: withQueueBelow(side),
    side,
  }))
}

const sidesBelow = ({ composing = [] }: ServerSide): readonly ComposingSide[] =>
  composing.flatMap((child) => [child, ...sidesBelow(child)])

const composingColumns = (report: Report): readonly CsvColumn<ComposingRow>[] => [
  levelColumn(report),
  { name: 'Inferences/Second', cell: ({ throughput }) => formatOstream(throughput) },
  { name: 'Client Send', cell: () => '0' },
  {
    name: 'Network+Server Send/Recv',
    cell: ({ side, server }) => us(Math.max(0, side.request - accountedFor(server))),
  },
  ...serverColumns,
  ...(cachesAnywhere(report.model) ? cacheColumns : []),
  { name: 'Client Recv', cell: () => '0' },
]

type Row = ServerRow & {
  readonly value: number
  readonly measured: WindowResult
  readonly latency: LatencySummary
}

/** A row's server side; absent when the server kept no statistics. */
type ServerRow = { readonly server?: ServerSide }

type CsvColumn<Row> = { readonly name: string; readonly cell: (row: Row) => string }

const rowOf = ({ level, measured }: LevelResult): readonly Row[] =>
  measured?.latency === undefined
    ? []
    : [
        {
          value: level.value,
          measured,
          latency: measured.latency,
          ...(measured.server === undefined ? {} : { server: withQueueBelow(measured.server) }),
        },
      ]

/** An ensemble's compute times are those of its steps; its queue time is its own alone, so theirs comes to it. */
const withQueueBelow = (side: ServerSide): ServerSide =>
  side.composing?.some(({ steps }) => steps !== undefined) === true
    ? { ...side, queue: Math.round(composedTime(side).queue) }
    : side

const columnsOf = (report: Report, { verbose }: CsvOptions): readonly CsvColumn<Row>[] => {
  const hasServer = report.server.extensions.includes('statistics')
  return [
    levelColumn(report),
    { name: 'Inferences/Second', cell: ({ measured }) => formatOstream(measured.throughput) },
    ...(hasStreamedResponses(report.settings, report.model) ? [responseColumn] : []),
    { name: 'Client Send', cell: (row) => us(breakdownOf(row)?.send) },
    ...(hasServer ? [networkColumn, ...serverColumns] : []),
    ...(hasServer && cachesAnywhere(report.model) ? cacheColumns : []),
    { name: 'Client Recv', cell: (row) => us(breakdownOf(row)?.receive) },
    ...percentileColumns(report),
    ...(verbose ? verboseColumns(report) : []),
  ]
}

const levelColumn = ({ settings }: Report): CsvColumn<{ readonly value: number }> => ({
  name: settings.schedule === undefined ? 'Concurrency' : 'Request Rate',
  cell: ({ value }) => formatOstream(value),
})

const responseColumn: CsvColumn<Row> = {
  name: 'Response Throughput',
  cell: ({ measured }) => formatOstream(measured.responses?.rate ?? 0),
}

const networkColumn: CsvColumn<Row> = {
  name: 'Network+Server Send/Recv',
  cell: (row) => us(unaccounted(row)),
}

const serverColumn = (
  name: string,
  pick: (server: ServerSide) => number | undefined,
): CsvColumn<ServerRow> => ({
  name,
  cell: ({ server }) => us(server === undefined ? undefined : pick(server)),
})

const serverColumns: readonly CsvColumn<ServerRow>[] = [
  serverColumn('Server Queue', ({ queue }) => queue),
  serverColumn('Server Compute Input', ({ computeInput }) => computeInput),
  serverColumn('Server Compute Infer', ({ computeInfer }) => computeInfer),
  serverColumn('Server Compute Output', ({ computeOutput }) => computeOutput),
]

const cacheColumns: readonly CsvColumn<ServerRow>[] = [
  serverColumn('Server Cache Hit', ({ cache }) => cache?.hit),
  serverColumn('Server Cache Miss', ({ cache }) => cache?.miss),
]

const percentileColumns = ({ settings }: Report): readonly CsvColumn<Row>[] =>
  [...new Set([50, 90, 95, 99, settings.measurement.percentile ?? 50])]
    .toSorted((a, b) => a - b)
    .map((wanted) => ({
      name: `p${wanted} latency`,
      cell: ({ latency }) => us(percentilesOf(latency).find(({ percentile }) => percentile === wanted)?.ns),
    }))

const verboseColumns = ({ settings }: Report): readonly CsvColumn<Row>[] => [
  ...(settings.measurement.percentile === undefined
    ? [{ name: 'Avg latency', cell: ({ latency }: Row) => us(latency.mean) }]
    : []),
  splitColumn('request/response', ({ send, receive }) => send + receive),
  splitColumn('response wait', ({ wait }) => wait),
  ...(settings.metrics === undefined ? [] : gpuColumns),
]

/** Each GPU's figure behind its id: `uuid:0.45;uuid:0.5;`. */
const gpuColumn = (name: string, pick: (gpu: GpuMetrics) => string | undefined): CsvColumn<Row> => ({
  name,
  cell: ({ measured }) =>
    (measured.metrics?.gpus ?? [])
      .flatMap((gpu) => {
        const figure = pick(gpu)
        return figure === undefined
          ? []
          : [`${gpu.uuid.replaceAll(/\W/g, '-').replace(/^-/, '_')}:${figure};`]
      })
      .join(''),
})

const gpuColumns: readonly CsvColumn<Row>[] = [
  gpuColumn('Avg GPU Utilization', ({ utilization }) => utilization && formatOstream(utilization.average)),
  gpuColumn('Avg GPU Power Usage', ({ power }) => power && formatOstream(power.average)),
  gpuColumn('Max GPU Memory Usage', ({ memoryUsedBytes }) => memoryUsedBytes && String(memoryUsedBytes.max)),
  gpuColumn('Total GPU Memory', ({ memoryTotalBytes }) =>
    memoryTotalBytes === undefined ? undefined : String(memoryTotalBytes),
  ),
]

const splitColumn = (name: string, pick: (split: ClientSplit) => number): CsvColumn<Row> => ({
  name,
  cell: (row) => {
    const breakdown = breakdownOf(row)
    return breakdown === undefined ? '' : String(pick(clientSplitUs(breakdown)))
  },
})

/** Of several responses to a request there is no split: perf_analyzer's is 0 then. */
const breakdownOf = ({ measured: { breakdown, responses } }: Row): ClientBreakdown | undefined =>
  breakdown ?? (responses === undefined ? undefined : { send: 0, wait: 0, receive: 0 })

/** What of the mean latency neither the client's library nor the server's parts explain; never below 0. */
const unaccounted = (row: Row): number | undefined => {
  const breakdown = breakdownOf(row)
  const { latency, server } = row
  return breakdown === undefined || server === undefined
    ? undefined
    : Math.max(0, latency.mean - breakdown.send - breakdown.receive - accountedFor(server))
}

/** What the server says of where a request's time went. */
const accountedFor = (server: ServerSide | undefined): number => {
  if (server === undefined) return 0
  const { queue, computeInput, computeInfer, computeOutput, cache } = server
  return queue + computeInput + computeInfer + computeOutput + (cache?.hit ?? 0) + (cache?.miss ?? 0)
}

const us = (ns: number | undefined): string =>
  ns === undefined || !Number.isFinite(ns) ? '' : String(nsToWholeUs(ns))
