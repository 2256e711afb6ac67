import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Peer } from './peer-run.ts'

/** The Debian package that holds a peer. */
export const peerPackages: Readonly<Record<Peer, string>> = { wrk: 'wrk', h2load: 'nghttp2-client' }

/** The version of an installed peer; undefined where it is not installed. */
export async function peerVersion(peer: Peer): Promise<string | undefined> {
  const asked = peer === 'wrk' ? '-v' : '--version'
  try {
    return versionIn((await promisify(execFile)(peer, [asked])).stdout)
  } catch (error) {
    const { code, stdout } = error as { code?: unknown; stdout?: string }
    // wrk tells its version and then exits as if that had been a mistake.
    return code === 'ENOENT' ? undefined : versionIn(stdout ?? '')
  }
}

/** The first number with dots: `wrk debian/4.1.0-3+b2 [epoll]` is 4.1.0. */
export function versionIn(text: string): string {
  return /(?<![\w.])\d+(?:\.\d+)+/.exec(text)?.[0] ?? 'unknown'
}
