import type { Target } from '../plan/plan.ts'
import { httpStatusAt } from './http-probe.ts'
import { speaksTls } from './tls-probe.ts'

/**
 * Why a server gave no answer that can be read, in words, when it speaks TLS where the target does not, or the reverse; undefined
 * when that is not it. `isServer`: whether one that answers so without TLS is of the kind that is meant.
 */
export const tlsMixUp = async (
  target: Target,
  isServer: (status: number) => boolean,
): Promise<string | undefined> => {
  if (!target.secure)
    return (await speaksTls(target)) ? 'it speaks TLS, which https:// in -u is for' : undefined
  const status = await httpStatusAt(target)
  return status !== undefined && isServer(status)
    ? 'it speaks HTTP without TLS, as -u without https:// has it'
    : undefined
}
