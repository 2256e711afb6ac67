import { nsToWholeUs } from '../foundation/units.ts'
import type { ClientBreakdown, LatencySummary, LevelResult, WindowResult } from '../measure/level-result.ts'
import type { ServerSide } from '../triton/server-statistics.ts'
import { formatOstream } from './ostream-number.ts'
import { type ClientSplit, clientSplitUs, percentilesOf } from './perf-analyzer-figures.ts'
import type { Report } from './report.ts'

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
  const columns = columnsOf(report, options)
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ cell }) => cell(row)))]
  return lines.map((cells) => `${cells.join(',')}\n`).join('')
}

type Row = { readonly value: number; readonly measured: WindowResult; readonly latency: LatencySummary }

type CsvColumn = { readonly name: string; readonly cell: (row: Row) => string }

const rowOf = ({ level, measured }: LevelResult): readonly Row[] =>
  measured?.latency === undefined ? [] : [{ value: level.value, measured, latency: measured.latency }]

const columnsOf = (report: Report, { verbose }: CsvOptions): readonly CsvColumn[] => {
  const hasServer = report.server.extensions.includes('statistics')
  return [
    {
      name: report.settings.schedule === undefined ? 'Concurrency' : 'Request Rate',
      cell: ({ value }) => formatOstream(value),
    },
    { name: 'Inferences/Second', cell: ({ measured }) => formatOstream(measured.throughput) },
    ...(report.model.decoupled ? [responseColumn] : []),
    { name: 'Client Send', cell: (row) => us(breakdownOf(row)?.send) },
    ...(hasServer ? serverColumns : []),
    ...(hasServer && report.model.responseCache ? cacheColumns : []),
    { name: 'Client Recv', cell: (row) => us(breakdownOf(row)?.receive) },
    ...percentileColumns(report),
    ...(verbose ? verboseColumns(report) : []),
  ]
}

const responseColumn: CsvColumn = {
  name: 'Response Throughput',
  cell: ({ measured }) => formatOstream(measured.responses?.rate ?? 0),
}

const serverColumn = (name: string, pick: (server: ServerSide) => number | undefined): CsvColumn => ({
  name,
  cell: ({ measured }) => us(measured.server === undefined ? undefined : pick(measured.server)),
})

const serverColumns: readonly CsvColumn[] = [
  { name: 'Network+Server Send/Recv', cell: (row) => us(unaccounted(row)) },
  serverColumn('Server Queue', ({ queue }) => queue),
  serverColumn('Server Compute Input', ({ computeInput }) => computeInput),
  serverColumn('Server Compute Infer', ({ computeInfer }) => computeInfer),
  serverColumn('Server Compute Output', ({ computeOutput }) => computeOutput),
]

const cacheColumns: readonly CsvColumn[] = [
  serverColumn('Server Cache Hit', ({ cache }) => cache?.hit),
  serverColumn('Server Cache Miss', ({ cache }) => cache?.miss),
]

const percentileColumns = ({ settings }: Report): readonly CsvColumn[] =>
  [...new Set([50, 90, 95, 99, settings.measurement.percentile ?? 50])]
    .toSorted((a, b) => a - b)
    .map((wanted) => ({
      name: `p${wanted} latency`,
      cell: ({ latency }) => us(percentilesOf(latency).find(({ percentile }) => percentile === wanted)?.ns),
    }))

const verboseColumns = ({ settings }: Report): readonly CsvColumn[] => [
  ...(settings.measurement.percentile === undefined
    ? [{ name: 'Avg latency', cell: ({ latency }: Row) => us(latency.mean) }]
    : []),
  splitColumn('request/response', ({ send, receive }) => send + receive),
  splitColumn('response wait', ({ wait }) => wait),
]

const splitColumn = (name: string, pick: (split: ClientSplit) => number): CsvColumn => ({
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
  const { latency, measured } = row
  const { server } = measured
  const breakdown = breakdownOf(row)
  if (breakdown === undefined || server === undefined) return undefined
  const { queue, computeInput, computeInfer, computeOutput, cache } = server
  const accounted =
    queue + computeInput + computeInfer + computeOutput + (cache?.hit ?? 0) + (cache?.miss ?? 0)
  return Math.max(0, latency.mean - breakdown.send - breakdown.receive - accounted)
}

const us = (ns: number | undefined): string =>
  ns === undefined || !Number.isFinite(ns) ? '' : String(nsToWholeUs(ns))
