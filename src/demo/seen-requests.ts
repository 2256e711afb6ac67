import type { Socket } from 'node:net'
import type { Protocol } from '../plan/plan.ts'

/** A request as it came in. */
export type SeenRequest = {
  readonly protocol: Protocol
  /** `POST /v2/models/m/infer`, or the name of the RPC. */
  readonly call: string
  readonly headers: Readonly<Record<string, string>>
  /** As it came, compressed or not; on gRPC the message. */
  readonly body: Uint8Array
}

/** What the server has counted since it started. */
export type SeenCounts = {
  readonly connections: Readonly<Record<Protocol, number>>
  /** Connections that are open now. */
  readonly openConnections: Readonly<Record<Protocol, number>>
  readonly requests: number
  /** By `POST /v2/models/m/infer` or the name of the RPC. */
  readonly byCall: ReadonlyMap<string, number>
}

/** Counts and the last requests of a server. */
export type SeenRequests = {
  readonly connected: (protocol: Protocol, socket: Socket) => void
  /** `details` is asked for only when requests are kept. */
  readonly add: (call: string, details: () => Omit<SeenRequest, 'call'>) => void
  readonly counts: () => SeenCounts
  /** The newest last. */
  readonly last: () => readonly SeenRequest[]
}

/** `keep`: how many requests stay in memory with headers and body. */
export const createSeenRequests = (keep: number): SeenRequests => {
  const byCall = new Map<string, number>()
  const kept: SeenRequest[] = []
  const connections = { http: 0, grpc: 0 }
  const openConnections = { http: 0, grpc: 0 }
  let requests = 0
  return {
    connected: (protocol, socket) => {
      connections[protocol] += 1
      openConnections[protocol] += 1
      socket.once('close', () => {
        openConnections[protocol] -= 1
      })
    },
    add: (call, details) => {
      requests += 1
      byCall.set(call, (byCall.get(call) ?? 0) + 1)
      if (keep > 0) kept.push({ call, ...details() })
      if (kept.length > keep) kept.shift()
    },
    counts: () => ({
      connections: { ...connections },
      openConnections: { ...openConnections },
      requests,
      byCall: new Map(byCall),
    }),
    last: () => [...kept],
  }
}
