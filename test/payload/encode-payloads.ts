import type { Payloads, RequestForm } from '../../src/payload/payload.ts'
import { inferRequests } from '../../src/payload/payload.ts'
import { encodeStreams } from '../../src/payload/shared-requests.ts'
import type { Protocol } from '../../src/plan/plan.ts'
import type { EncodedRequest } from '../../src/triton/infer-request.ts'
import type { ModelSpec } from '../../src/triton/model.ts'

/** The requests of every stream as a run sends them without shared memory. */
export const encodePayloads = (
  protocol: Protocol,
  model: ModelSpec,
  payloads: Payloads,
  form?: RequestForm,
): readonly (readonly EncodedRequest[])[] => encodeStreams(protocol, inferRequests(model, payloads, form))
