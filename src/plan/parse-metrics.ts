import type { MetricsPlan, Target } from './plan.ts'
import type { OptionReader } from './raw-options.ts'
import { withoutUserinfo } from './server-url.ts'

/** Where Triton has its metrics when nothing else is said. */
const metricsPort = 8002
const metricsPath = '/metrics'
const defaultIntervalMs = 1000

/** The metrics endpoint as asked for; undefined without `--collect-metrics`. */
export const readMetrics = (read: OptionReader, { url }: Pick<Target, 'url'>): MetricsPlan | undefined => {
  const isAsked = read.flag('collect-metrics')
  const text = read.text('metrics-url')
  const intervalMs = read.optionalNumber('metrics-interval')
  const given = text === undefined ? undefined : parseMetricsUrl(text)
  if (text !== undefined && given === undefined)
    read.complain(
      `--metrics-url: got '${withoutUserinfo(text)}', expected host:port, host:port/path, or that after http:// or https://`,
    )
  if (!isAsked) {
    // A value that is none has been complained about.
    if (given !== undefined) read.complain(alone('metrics-url', text!))
    if (intervalMs !== undefined && !Number.isNaN(intervalMs))
      read.complain(alone('metrics-interval', String(intervalMs)))
    return undefined
  }
  const place = text === undefined ? besideServer(url) : given
  if (place === undefined && text === undefined && url !== '')
    read.complain(
      '--collect-metrics: the host of its metrics is not known, expected --metrics-url host:port/path too',
    )
  return {
    ...(place ?? { host: '', secure: false, path: metricsPath }),
    intervalMs: intervalMs ?? defaultIntervalMs,
  }
}

const alone = (name: string, value: string): string =>
  `--${name}: got '${value}' without --collect-metrics, expected both or neither`

type MetricsUrl = Pick<MetricsPlan, 'host' | 'secure' | 'path'>

/** Triton's metrics are plain HTTP, whatever the protocol measured is. A socket in a file has no host. */
const besideServer = (url: string): MetricsUrl | undefined => {
  const host = /^(\[[^\]]+\]|[^:/]+):\d+$/.exec(url)?.[1]
  return host === undefined ? undefined : { host: `${host}:${metricsPort}`, secure: false, path: metricsPath }
}

const parseMetricsUrl = (text: string): MetricsUrl | undefined => {
  const match = /^(?:(https?):\/\/)?(\[[0-9a-f:.]+\]|[^\s:/@[\]?#,]+)(?::(\d{1,5}))?(\/[!-~]*)?$/i.exec(text)
  if (match === null) return undefined
  const [, scheme = 'http', host = '', digits, path = ''] = match
  const secure = scheme.toLowerCase() === 'https'
  const port = digits === undefined ? (secure ? 443 : metricsPort) : Number(digits)
  if (port < 1 || port > 65535) return undefined
  return { host: `${host}:${port}`, secure, path: path === '' || path === '/' ? metricsPath : path }
}
