import { once } from 'node:events'
import { createServer } from 'node:net'

/** Ports of the loopback interface that were free a moment ago; held together, so that all differ. */
export const freePorts = async (count: number): Promise<readonly number[]> => {
  const holders = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(holders.map((holder) => once(holder, 'listening')))
  const ports = holders.map((holder) => (holder.address() as { readonly port: number }).port)
  await Promise.all(holders.map((holder) => once(holder.close(), 'close')))
  return ports
}
