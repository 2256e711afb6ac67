import { type PrometheusSample, parsePrometheus } from './prometheus.ts'

/** A gauge over the times it was looked at. */
export type Gauge = { readonly average: number; readonly max: number }

/** What is known of one GPU, by Triton's own words; what its metrics lack is absent. */
export type GpuMetrics = {
  readonly uuid: string
  /** Share, 0 to 1. */
  readonly utilization?: Gauge
  /** In watts. */
  readonly power?: Gauge
  readonly memoryUsedBytes?: Gauge
  readonly memoryTotalBytes?: number
}

/** A server's metrics over a stretch of time; what it does not tell is absent. */
export type ServerMetrics = {
  /** How often they were looked at. */
  readonly scrapes: number
  readonly gpus: readonly GpuMetrics[]
  /** Of the server's whole machine. */
  readonly cpu?: {
    /** Share, 0 to 1. */
    readonly utilization?: Gauge
    readonly memoryUsedBytes?: Gauge
    readonly memoryTotalBytes?: number
  }
  readonly pinnedMemory?: { readonly usedBytes: Gauge; readonly totalBytes?: number }
  /** Requests of the measured model that wait to be executed. */
  readonly pendingRequests?: Gauge
}

/** What several looks at the metrics add up to; it is merged with others without loss. */
export type MetricsTally = { readonly scrapes: number; readonly gauges: ReadonlyMap<string, GaugeTally> }

type GaugeTally = { readonly count: number; readonly sum: number; readonly max: number }

export const noMetrics: MetricsTally = { scrapes: 0, gauges: new Map() }

const gpuFamilies = {
  utilization: 'nv_gpu_utilization',
  power: 'nv_gpu_power_usage',
  memoryUsed: 'nv_gpu_memory_used_bytes',
  memoryTotal: 'nv_gpu_memory_total_bytes',
} as const
const cpuFamilies = {
  utilization: 'nv_cpu_utilization',
  memoryUsed: 'nv_cpu_memory_used_bytes',
  memoryTotal: 'nv_cpu_memory_total_bytes',
} as const
const pinned = {
  used: 'nv_pinned_memory_pool_used_bytes',
  total: 'nv_pinned_memory_pool_total_bytes',
} as const
const pending = 'nv_inference_pending_request_count'

/** Families that a server may lack, and that are said to be absent then. */
export const optionalFamilies: readonly string[] = [
  ...Object.values(gpuFamilies),
  ...Object.values(cpuFamilies),
]

const wanted: ReadonlySet<string> = new Set([...optionalFamilies, ...Object.values(pinned), pending])

/** One look at a server's metrics, as text, for the model that is measured. */
export const metricsTally = (text: string, model: string): MetricsTally => {
  const gauges = new Map<string, GaugeTally>()
  for (const sample of parsePrometheus(text, wanted)) {
    const key = keyOf(sample, model)
    if (key === undefined) continue
    // Versions of the model have a queue each; everything else comes once.
    const value = (sample.name === pending ? (gauges.get(key)?.sum ?? 0) : 0) + sample.value
    gauges.set(key, { count: 1, sum: value, max: value })
  }
  return { scrapes: 1, gauges }
}

/** Several looks as one, in the order in which they came. */
export const mergeMetrics = (parts: readonly MetricsTally[]): MetricsTally => {
  const gauges = new Map<string, GaugeTally>()
  for (const part of parts)
    for (const [key, gauge] of part.gauges) {
      const before = gauges.get(key)
      gauges.set(key, before === undefined ? gauge : merged(before, gauge))
    }
  return { scrapes: parts.reduce((sum, { scrapes }) => sum + scrapes, 0), gauges }
}

/** The optional families that a tally holds. */
export const familiesIn = ({ gauges }: MetricsTally): ReadonlySet<string> =>
  new Set([...gauges.keys()].map((key) => key.split(separator)[0]!))

/** The figures of a tally: averages and maxima; undefined when there was no look. A server just started calls every total 0. */
export const serverMetrics = (tally: MetricsTally): ServerMetrics | undefined => {
  const { scrapes, gauges } = tally
  if (scrapes === 0) return undefined
  const uuids = new Set([...gauges.keys()].flatMap((key) => key.split(separator)[1] ?? []))
  const pinnedUsed = gaugeOf(gauges.get(pinned.used))
  const pinnedTotal = gauges.get(pinned.total)?.max
  const pendingRequests = gaugeOf(gauges.get(pending))
  const cpu = cpuOf(gauges)
  return {
    scrapes,
    gpus: [...uuids]
      .toSorted()
      .slice(0, mostGpus)
      .map((uuid) => gpuOf(uuid, gauges)),
    ...(Object.keys(cpu).length === 0 ? {} : { cpu }),
    ...(pinnedUsed === undefined
      ? {}
      : {
          pinnedMemory: {
            usedBytes: pinnedUsed,
            ...(pinnedTotal === undefined ? {} : { totalBytes: pinnedTotal }),
          },
        }),
    ...(pendingRequests === undefined ? {} : { pendingRequests }),
  }
}

type Gauges = MetricsTally['gauges']

/** More than one server can have: what a page may hold beyond is no GPU. */
const mostGpus = 1000
const longestUuid = 256

/** No family's name and no label holds it. */
const separator = '\u0000'

const gpuKey = (family: string, uuid: string): string => `${family}${separator}${uuid}`

const keyOf = ({ name, labels }: PrometheusSample, model: string): string | undefined => {
  if (name === pending) return labels.get('model') === model ? name : undefined
  if (!name.startsWith('nv_gpu_')) return name
  const uuid = labels.get('gpu_uuid')
  return uuid === undefined ? undefined : gpuKey(name, uuid.replaceAll(separator, '').slice(0, longestUuid))
}

const merged = (a: GaugeTally, b: GaugeTally): GaugeTally => ({
  count: a.count + b.count,
  sum: a.sum + b.sum,
  max: Math.max(a.max, b.max),
})

const gaugeOf = (gauge: GaugeTally | undefined): Gauge | undefined =>
  gauge === undefined ? undefined : { average: gauge.sum / gauge.count, max: gauge.max }

const gpuOf = (uuid: string, gauges: Gauges): GpuMetrics => {
  const at = (family: string): GaugeTally | undefined => gauges.get(gpuKey(family, uuid))
  const power = gaugeOf(at(gpuFamilies.power))
  return {
    uuid,
    ...loadOf(at(gpuFamilies.utilization), at(gpuFamilies.memoryUsed), at(gpuFamilies.memoryTotal)),
    ...(power === undefined ? {} : { power }),
  }
}

const cpuOf = (gauges: Gauges): NonNullable<ServerMetrics['cpu']> =>
  loadOf(
    gauges.get(cpuFamilies.utilization),
    gauges.get(cpuFamilies.memoryUsed),
    gauges.get(cpuFamilies.memoryTotal),
  )

const loadOf = (
  utilizationTally: GaugeTally | undefined,
  memoryTally: GaugeTally | undefined,
  total: GaugeTally | undefined,
): NonNullable<ServerMetrics['cpu']> => {
  const [utilization, memoryUsedBytes] = [gaugeOf(utilizationTally), gaugeOf(memoryTally)]
  return {
    ...(utilization === undefined ? {} : { utilization }),
    ...(memoryUsedBytes === undefined ? {} : { memoryUsedBytes }),
    ...(total === undefined ? {} : { memoryTotalBytes: total.max }),
  }
}
