import type { Clock } from '../foundation/clock.ts'
import { tool } from '../foundation/tool.ts'
import type { Payloads } from '../payload/payload.ts'
import type { Plan } from '../plan/plan.ts'
import type { ProfileSource } from './profile-writer.ts'

/** What the profile export of a plan's run needs to know; requests are numbered as the workload has them. */
export const profileSourceOf = ({ target }: Plan, { streams }: Payloads, clock: Clock): ProfileSource => ({
  run: { version: tool.version, serviceKind: 'triton', endpoint: '' },
  requests: streams.flat(),
  form: target.protocol === 'http' ? 'rest' : target.streaming ? 'grpc-stream' : 'grpc',
  epochNs: BigInt(Math.round(clock.epochNs(0))),
})
