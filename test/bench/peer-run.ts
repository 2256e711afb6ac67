import type { BenchRun } from './bench-figures.ts'
import { type CountedServer, runCounted } from './counted-command.ts'
import { parseH2loadOutput } from './h2load-output.ts'
import { h2loadInput, wrkInput } from './peer-input.ts'
import { parseWrkOutput } from './wrk-output.ts'

/** A load generator that sends one and the same inference of model `fast`, 16 in flight. */
export type Peer = 'wrk' | 'h2load'

const peers = {
  wrk: { input: wrkInput, parse: parseWrkOutput },
  h2load: { input: h2loadInput, parse: parseH2loadOutput },
} as const

/** What is in flight when the time is up is counted by the server, and not by the peer. */
const mostUncounted = 16

/** Runs the peer against the server at `host`. */
export async function runPeer(
  peer: Peer,
  args: readonly string[],
  { host, ...server }: CountedServer & { readonly host: string },
): Promise<BenchRun> {
  const { input, parse } = peers[peer]
  const { file, args: inputArgs, path } = input()
  const command = [peer, ...args, ...inputArgs, `http://${host}${path}`]
  const { stdout, served, figures, faults } = await runCounted(peer, command, server, { file })
  const printed = parse(stdout)
  const uncounted = served - printed.requests
  return {
    figures: { ...printed.figures, ...figures },
    faults: [
      ...faults,
      ...printed.faults,
      ...(uncounted >= 0 && uncounted <= mostUncounted
        ? []
        : [`${peer} counted ${printed.requests} answers, the server ${served}`]),
    ],
  }
}
