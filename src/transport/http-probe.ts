import { Client } from 'undici'

const probeTimeoutMs = 1000

/**
 * Whether an HTTP/1.1 server answers at `host:port`. To a gRPC client such a port looks like a server that is not up yet: the
 * connection is closed without a word.
 */
export const speaksHttp = async (url: string): Promise<boolean> => {
  const client = new Client(`http://${url}`, { allowH2: false, connect: { timeout: probeTimeoutMs } })
  try {
    await client.request({ method: 'GET', path: '/v2', signal: AbortSignal.timeout(probeTimeoutMs) })
    return true
  } catch {
    return false
  } finally {
    await client.destroy()
  }
}
