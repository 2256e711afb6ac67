import type { MetricsPlan, TlsPlan } from '../plan/plan.ts'
import { newHttpConnection } from './http-connection.ts'
import { describeSocketError } from './socket-failure.ts'

/** One look at a server's metrics: their text, or why there is none. */
export type Scrape =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string }

/** The endpoint of a server's metrics. Asking it never rejects. */
export type MetricsEndpoint = {
  readonly scrape: () => Promise<Scrape>
  readonly close: () => Promise<void>
}

/** Hundreds of models with all their versions fit into a tenth of it. */
const largestPage = 32 * 2 ** 20
const timeoutMs = 5000

/** Over a connection of its own, away from the load's; behind `https://` with the TLS options of HTTP. */
export const metricsEndpoint = (
  { host, secure, path }: Pick<MetricsPlan, 'host' | 'secure' | 'path'>,
  tls?: TlsPlan,
): MetricsEndpoint => {
  const connection = newHttpConnection(
    { url: host, secure, ...(tls === undefined ? {} : { tls }) },
    { largestBody: largestPage },
  )
  return {
    scrape: async () => {
      const timer = setTimeout(() => connection.cut(new Error('no answer in time')), timeoutMs)
      try {
        const { statusCode, body } = await connection.client.request({ method: 'GET', path })
        const text = await body.text()
        if (statusCode !== 200) return { ok: false, reason: `HTTP ${statusCode}` }
        // Any other path of Triton's metrics port answers 200 and nothing.
        return text.trim() === '' ? { ok: false, reason: 'the answer is empty' } : { ok: true, text }
      } catch (error) {
        return { ok: false, reason: describeSocketError(error) }
      } finally {
        clearTimeout(timer)
      }
    },
    close: () => connection.destroy(new Error('cancelled by this client')),
  }
}
