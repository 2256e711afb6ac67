import { Failure } from '../foundation/failure.ts'
import { msToNs } from '../foundation/units.ts'
import type { Target } from '../plan/plan.ts'
import type { ModelControl } from '../transport/model-control.ts'
import { describeSocketError, unreachable } from '../transport/socket-failure.ts'
import type { TritonServer } from '../transport/triton-server.ts'
import { grpcHint, take } from './model-upload.ts'
import { type Look, type WaitLimits, waitUntil } from './wait-until.ts'

export type ControlWaitPorts = Omit<WaitLimits, 'timeoutS'> & {
  readonly control: ModelControl
  /** The server as it is measured, where that is another address. */
  readonly measured?: { readonly url: string; readonly server: TritonServer } | undefined
}

/** A lost connection is tried anew after a second at most; and Triton opens the port of gRPC before that of HTTP. */
const graceMs = 3000

/**
 * Waits until models can be sent to a server, which may still be starting. What waiting cannot mend fails at once: another kind of
 * server, a host name that does not exist, and an address where nothing is while the measured one answers.
 */
export const waitForModelControl = (target: Target, ports: ControlWaitPorts): Promise<void> => {
  const { control, clock, measured } = ports
  let answersSince: number | undefined
  const look = async (): Promise<Look<void>> => {
    const metadata = await control.metadata()
    if (metadata.kind !== 'unreachable') {
      take(metadata, target)
      return { kind: 'ready', value: undefined }
    }
    const failure = unreachable(target, metadata.error)
    if (metadata.final) return { kind: 'hopeless', failure }
    const isUp = measured !== undefined && (await measured.server.metadata()).kind === 'ok'
    answersSince = isUp ? (answersSince ?? clock.now()) : undefined
    if (measured === undefined || answersSince === undefined) return { kind: 'waiting', failure }
    if (clock.now() - answersSince < msToNs(graceMs)) return { kind: 'waiting', failure }
    return {
      kind: 'hopeless',
      failure: new Failure(
        'server-unreachable',
        `the server answers at ${measured.url}, but not over gRPC at ${target.url}: ${describeSocketError(metadata.error)}`,
        { hint: `${grpcHint} A container must publish that port.`, cause: metadata.error },
      ),
    }
  }
  return waitUntil(look, { ...ports, timeoutS: target.serverTimeoutS })
}
