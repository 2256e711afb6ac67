import type { AbPlan } from './ab-plan.ts'
import type { Plan } from './plan.ts'

/** Where a server that was started listens, each `host:port`. */
export type ServerAddresses = { readonly http: string; readonly grpc: string; readonly metrics: string }

/** The plan with the server that was started in place of the usual address. */
export const atServer = (plan: Plan, addresses: ServerAddresses): Plan => ({
  ...plan,
  target: { ...plan.target, url: addresses[plan.target.protocol] },
  // Metrics that were not asked for by an address of their own are beside the server.
  ...(plan.metrics?.host === usualMetrics ? { metrics: { ...plan.metrics, host: addresses.metrics } } : {}),
})

const usualMetrics = 'localhost:8002'

/** The same for an A/B, whose versions may be on two servers. */
export const abAtServers = (plan: AbPlan, a: ServerAddresses, b: ServerAddresses): AbPlan => ({
  ...plan,
  a: { ...plan.a, plan: atServer(plan.a.plan, a) },
  b: { ...plan.b, plan: atServer(plan.b.plan, b) },
})
