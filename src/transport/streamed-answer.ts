import type { Nanoseconds } from '../foundation/units.ts'
import type { StreamMessage } from '../triton/grpc-stream-response-checker.ts'
import type { ResponseCheck } from '../triton/infer-request.ts'
import { goodResponse } from '../triton/response-skeleton.ts'
import { endedEarly, endedInside } from './grpc-response.ts'

/** Whether a message is none that could say what comes after it. */
export const isUnreadable = (check: ResponseCheck): boolean =>
  !check.ok && check.failure === 'malformed-response'

/** What comes for one request after the other on a stream, put together message by message. */
export class StreamedAnswer {
  /** When each response was there, of a decoupled model alone: any other answers once, at the end. */
  readonly times: Nanoseconds[] | undefined
  #failure: ResponseCheck | undefined

  constructor(decoupled: boolean) {
    this.times = decoupled ? [] : undefined
  }

  /** A request is sent. */
  begin(): void {
    this.#failure = undefined
    if (this.times !== undefined) this.times.length = 0
  }

  /** A message has come: the first bad one fails the request, and those after it are still its own. */
  take({ check, hasResponse }: StreamMessage, at: Nanoseconds): void {
    if (!check.ok) this.#failure ??= check
    else if (hasResponse) this.times?.push(at)
  }

  /** The verdict on the request that ends here, well unless there is a reason. */
  verdict(reason: ResponseCheck = goodResponse): ResponseCheck {
    if (this.#failure !== undefined) return this.#failure
    return reason === endedEarly && this.times !== undefined && this.times.length > 0 ? endedInside : reason
  }
}
