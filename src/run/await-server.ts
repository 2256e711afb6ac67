import type { Clock } from '../foundation/clock.ts'
import { Failure } from '../foundation/failure.ts'
import { orAborted } from '../foundation/or-aborted.ts'
import { msToNs, nsPerSecond } from '../foundation/units.ts'
import type { StartedServer } from '../host/started-server.ts'
import type { Plan } from '../plan/plan.ts'
import { connectServer } from '../transport/connect.ts'
import { listeningIn } from '../triton/listening.ts'
import { withTlsFiles } from './analyze.ts'

export type AwaitPorts = {
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Told when what is waited for changes, and every ten seconds while nothing does. */
  readonly onState: (text: string) => void
}

/** How often the same is said again. */
const repeatMs = 10_000

const pauseMs = 100

/** How long a log may name another port before that is taken for a mistake: what forwards it may begin later. */
const graceMs = 3000

/**
 * Waits until a server that was started answers as a Triton where the plan looks for it; whether the model is ready is the
 * measurement's question. Throws Failure('server-exited') at once when it ends, Failure('server-unreachable') when its log says that
 * it listens elsewhere or the plan's time is over, and Failure('not-triton') when something else answers.
 */
export const awaitServer = async (server: StartedServer, asked: Plan, ports: AwaitPorts): Promise<void> => {
  const { clock, signal } = ports
  const plan = await withTlsFiles(asked)
  const control = await connectServer(plan.target)
  const ended = server.exited.then((how) => ({ kind: 'ended', how }) as const)
  const begin = clock.now()
  const sinceS = (at = begin): number => Math.round((clock.now() - at) / nsPerSecond)
  const teller = repeating(ports)
  let elsewhereSince: number | undefined
  try {
    for (;;) {
      const look = await orAborted(Promise.race([ended, control.metadata()]), signal)
      if (look === undefined) throw new Failure('interrupted', 'interrupted while waiting for the server')
      if (look.kind === 'ok') return
      if (look.kind === 'ended') throw exited(look.how, sinceS())
      if (look.kind !== 'unreachable') throw otherAnswers(server, plan, look.text)
      const elsewhere = listensElsewhere(server, plan)
      elsewhereSince = elsewhere === undefined ? undefined : (elsewhereSince ?? clock.now())
      if (elsewhere !== undefined && clock.now() - elsewhereSince! > msToNs(graceMs))
        throw wrongPort(server, plan, elsewhere)
      if (clock.now() - begin > msToNs(plan.target.serverTimeoutS * 1000)) throw timedOut(plan, elsewhere)
      teller(
        elsewhere === undefined ? 'loading' : `listening at ${elsewhere}`,
        () => `Waiting for ${plan.target.url}, ${sinceS()} s: ${stateOf(server, elsewhere)}`,
      )
      await Promise.race([ended, clock.sleep(pauseMs, signal)])
    }
  } finally {
    await control.close()
  }
}

/** Tells a state when it is a new one, and again after a while. */
const repeating = ({ clock, onState }: AwaitPorts) => {
  let told = ''
  let toldAt = clock.now()
  return (state: string, text: () => string): void => {
    if (state === told && clock.now() - toldAt < msToNs(repeatMs)) return
    told = state
    toldAt = clock.now()
    onState(text())
  }
}

const stateOf = (server: StartedServer, elsewhere: string | undefined): string => {
  if (elsewhere !== undefined) return `its log says that it listens at ${elsewhere}`
  const line = server.log().trimEnd().split('\n').at(-1)?.trim()
  return `still loading${line ? `; its log ends: ${line}` : ', and nothing in its log'}`
}

/** Where its log says that it listens, when that is not where it is looked for. */
const listensElsewhere = (server: StartedServer, { target }: Plan): string | undefined => {
  if (target.socketPath !== undefined) return undefined
  const said = listeningIn(server.log())[target.protocol]
  return said === undefined || said.endsWith(`:${server.innerPorts[target.protocol]}`) ? undefined : said
}

const protocolName = ({ target }: Plan): string => (target.protocol === 'http' ? 'HTTP' : 'gRPC')

const exited = (how: string, afterS: number): Failure =>
  new Failure('server-exited', `the server ended (${how}) after ${afterS} s, before it answered`, {
    hint: 'The end of its log is in the log of this job and says why.',
  })

const wrongPort = (server: StartedServer, plan: Plan, elsewhere: string): Failure =>
  new Failure(
    'server-unreachable',
    `wrong port: the server's log says that it listens for ${protocolName(plan)} at ${elsewhere}, expected ${plan.target.url}`,
    {
      hint:
        server.way === 'command'
          ? 'Let server-command use $TRITON_HTTP_PORT, $TRITON_GRPC_PORT and $TRITON_METRICS_PORT, or give `url` where the server is.'
          : 'Leave options that move it out of server-args and server-docker-options.',
    },
  )

const otherAnswers = (server: StartedServer, plan: Plan, text: string): Failure => {
  const said = listeningIn(server.log())
  const places = [said.http && `HTTP at ${said.http}`, said.grpc && `gRPC at ${said.grpc}`].filter(Boolean)
  return new Failure(
    'not-triton',
    `wrong port: what answers at ${plan.target.url} is not a Triton for ${protocolName(plan)} (${text})${places.length === 0 ? '' : `; the server's log says that it listens for ${places.join(' and ')}`}`,
    {
      hint: 'Give `url` and `protocol` the address of the server, or let server-command use the ports in its variables.',
    },
  )
}

const timedOut = ({ target }: Plan, elsewhere: string | undefined): Failure =>
  new Failure(
    'server-unreachable',
    `the server did not answer at ${target.url} within ${target.serverTimeoutS} s: ${elsewhere === undefined ? 'it is still loading' : `it listens at ${elsewhere}`}`,
    { hint: 'Raise server-timeout if it needs longer; the end of its log is in the log of this job.' },
  )
