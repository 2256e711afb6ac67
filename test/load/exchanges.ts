import type { Exchange } from '../../src/transport/transport.ts'
import type { FailureClass } from '../../src/triton/infer-request.ts'

/** A request that ended well: 1 ns of sending, 2 ns of receiving. */
export const success = (startedAt: number, endedAt: number): Exchange => ({
  startedAt,
  sentAt: startedAt + 1,
  respondedAt: endedAt - 2,
  endedAt,
  check: { ok: true },
})

/** A request that began at 0 and ended badly. */
export const failure = (endedAt: number, kind: FailureClass, text = 'text'): Exchange => ({
  startedAt: 0,
  sentAt: 0,
  respondedAt: endedAt,
  endedAt,
  check: { ok: false, failure: kind, text },
})
