import { createHash } from 'node:crypto'
import type { RequestParameters } from '../plan/plan.ts'

/** SHA-256 over names, types and values in no order, hexadecimal. A value may be a secret, so reports keep only this. */
export const parametersHash = (parameters: RequestParameters): string => {
  const lines = [...parameters].map(([name, value]) => JSON.stringify([name, typeof value, String(value)]))
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex')
}
