import { formatOstream } from '../report/ostream-number.ts'
import type { GpuMetrics, ServerMetrics } from '../triton/server-metrics.ts'
import { cleanText, terminalText } from './sanitize.ts'

/** More GPUs than these are not printed one by one, as in perf_analyzer. */
const mostGpus = 16

/** The server's metrics: perf_analyzer's four blocks on GPUs, and lines of ours on what else the server tells. */
export const metricsLines = (metrics: ServerMetrics): readonly string[] => [
  '  Server Prometheus Metrics: ',
  ...(metrics.gpus.length > mostGpus
    ? [
        '    Too many GPUs on system to print out individual Prometheus metrics, use the CSV output feature to see metrics.',
      ]
    : gpuBlocks.flatMap(({ heading, value }) => [
        `    ${heading}:`,
        ...metrics.gpus.flatMap((gpu) => {
          const text = value(gpu)
          return text === undefined ? [] : [`      ${terminalText(cleanText(gpu.uuid))} : ${text}`]
        }),
      ])),
  ...otherLines(metrics).map((line) => `    ${line}`),
]

const gpuBlocks: readonly {
  readonly heading: string
  readonly value: (gpu: GpuMetrics) => string | undefined
}[] = [
  {
    heading: 'Avg GPU Utilization',
    value: ({ utilization }) => utilization && percent(utilization.average),
  },
  { heading: 'Avg GPU Power Usage', value: ({ power }) => power && `${formatOstream(power.average)} watts` },
  {
    heading: 'Max GPU Memory Usage',
    value: ({ memoryUsedBytes }) => memoryUsedBytes && bytes(memoryUsedBytes.max),
  },
  {
    heading: 'Total GPU Memory',
    value: ({ memoryTotalBytes: total }) => (total === undefined ? total : bytes(total)),
  },
]

const otherLines = ({ cpu, pinnedMemory, pendingRequests }: ServerMetrics): readonly string[] => [
  ...(cpu?.utilization === undefined ? [] : [`Avg CPU Utilization: ${percent(cpu.utilization.average)}`]),
  ...(cpu?.memoryUsedBytes === undefined ? [] : [`Max CPU Memory Usage: ${bytes(cpu.memoryUsedBytes.max)}`]),
  ...(cpu?.memoryTotalBytes === undefined ? [] : [`Total CPU Memory: ${bytes(cpu.memoryTotalBytes)}`]),
  ...(pinnedMemory === undefined ? [] : [`Max Pinned Memory Usage: ${bytes(pinnedMemory.usedBytes.max)}`]),
  ...(pendingRequests === undefined
    ? []
    : [
        `Pending requests: ${formatOstream(pendingRequests.average)} on average, ${formatOstream(pendingRequests.max)} at most`,
      ]),
]

const percent = (share: number): string => `${formatOstream(share * 100)}%`

const bytes = (count: number): string => `${Math.round(count)} bytes`
