import type { Target } from '../plan/plan.ts'
import { newHttpConnection } from './http-connection.ts'

const probeTimeoutMs = 1000

/**
 * Whether an HTTP/1.1 server answers at `host:port`. To a gRPC client such a port looks like a server that is not up yet: the
 * connection is closed without a word.
 */
export const speaksHttp = async ({ url }: Target): Promise<boolean> => {
  const connection = newHttpConnection({ url, secure: false }, { largestBody: 2 ** 20 })
  const timer = setTimeout(() => connection.cut(new Error('no answer in time')), probeTimeoutMs)
  try {
    const { body } = await connection.client.request({ method: 'GET', path: '/v2' })
    await body.dump()
    return true
  } catch {
    return false
  } finally {
    clearTimeout(timer)
    await connection.destroy(new Error('answered'))
  }
}
