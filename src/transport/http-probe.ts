import type { Target } from '../plan/plan.ts'
import { newHttpConnection } from './http-connection.ts'

const probeTimeoutMs = 1000

/**
 * The status with which an HTTP/1.1 server without TLS answers there; undefined when none does. To a client that speaks gRPC or
 * TLS it looks like a server that is not up yet: the connection is closed without a word.
 */
export const httpStatusAt = async ({ url, socketPath }: Target): Promise<number | undefined> => {
  const place = { url, secure: false, ...(socketPath === undefined ? {} : { socketPath }) }
  const connection = newHttpConnection(place, { largestBody: 2 ** 20 })
  const timer = setTimeout(() => connection.cut(new Error('no answer in time')), probeTimeoutMs)
  try {
    const { body, statusCode } = await connection.client.request({ method: 'GET', path: '/v2' })
    await body.dump()
    return statusCode
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
    await connection.destroy(new Error('answered'))
  }
}
