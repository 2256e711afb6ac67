import type { Clock } from '../foundation/clock.ts'
import type { Nanoseconds } from '../foundation/units.ts'
import type { ResponseCheck } from '../triton/infer-request.ts'
import { failed } from '../triton/response-check.ts'
import { goodResponse } from '../triton/response-skeleton.ts'
import type { RestResponse } from '../triton/rest-codec.ts'
import { decodeErrorText, failureOfHttpStatus } from '../triton/rest-error.ts'
import { EventStreamReader } from './event-stream-reader.ts'

/** Takes the body of a response while it comes, instead of when it is whole. */
export interface BodySink {
  /** A response begins; whether its body comes here. If not, it is collected. */
  begin(response: Pick<RestResponse, 'status' | 'headers'>): boolean
  /** Bytes of the body, which are used again after the call. */
  take(buffer: Buffer, start: number, end: number): void
}

/** What the data of one event is: good, failed, or undefined when it is no response at all. */
export type EventCheck = (data: string) => ResponseCheck | undefined

export type ResponseEventsOptions = {
  readonly clock: Clock
  readonly checkEvent: EventCheck
  /** What is wrong with a stream of so many responses that ended well; undefined: nothing. */
  readonly countProblem: (count: number) => string | undefined
  /** A request is sent: whatever is known of the last one is to be forgotten. */
  readonly begin?: () => void
  /** Told of the data of each good response. */
  readonly onEvent?: ((data: string) => void) | undefined
  /** The verdict on a stream of so many responses in which nothing is wrong; absent: it is good, and there is no more to say. */
  readonly verdict?: (count: number) => ResponseCheck
}

/** The events that answer one request after the other over HTTP, each a response. One for each lane. */
export class ResponseEvents implements BodySink {
  /** When each good response was there. */
  readonly times: Nanoseconds[] = []
  readonly #options: ResponseEventsOptions
  readonly #reader = new EventStreamReader((data) => this.#takeEvent(data))
  #isStream = false
  #failure: ResponseCheck | undefined
  #now: Nanoseconds = 0

  constructor(options: ResponseEventsOptions) {
    this.#options = options
  }

  /** A request is sent. */
  reset(): void {
    this.times.length = 0
    this.#failure = undefined
    this.#isStream = false
    this.#options.begin?.()
  }

  begin({ status, headers }: Pick<RestResponse, 'status' | 'headers'>): boolean {
    this.#isStream = status === 200 && isEventStream(headers)
    if (this.#isStream) this.#reader.reset()
    return this.#isStream
  }

  take(buffer: Buffer, start: number, end: number): void {
    this.#now = this.#options.clock.now()
    this.#reader.push(buffer, start, end)
  }

  /** The verdict on a response that is whole; `body` is that of one whose body did not come here. */
  check(response: RestResponse): ResponseCheck {
    if (!this.#isStream) return checkOther(response)
    this.#reader.end()
    const { problem } = this.#reader
    if (this.#failure !== undefined) return this.#failure
    const fault = problem ?? this.#options.countProblem(this.times.length)
    if (fault === undefined) return this.#options.verdict?.(this.times.length) ?? goodResponse
    return failed('malformed-response', `the event stream: ${fault}`)
  }

  #takeEvent(data: string): void {
    const check = this.#options.checkEvent(data)
    if (check === undefined) return
    if (!check.ok) {
      this.#failure ??= check
      return
    }
    this.times.push(this.#now)
    this.#options.onEvent?.(data)
  }
}

const isEventStream = ({ 'content-type': type }: RestResponse['headers']): boolean =>
  typeof type === 'string' && /^text\/event-stream[\t ]*(?:;|$)/i.test(type)

/** No response to a request for a stream is good that is none; Triton tells of a failure in an event then, too. */
const checkOther = ({ status, headers, body }: RestResponse): ResponseCheck => {
  const text = decodeErrorText(isEventStream(headers) ? firstEvent(body) : body)
  if (status !== 200) return failed(failureOfHttpStatus(status), `HTTP ${status}: ${text}`)
  return failed(
    'malformed-response',
    `content type ${String(headers['content-type'])} instead of text/event-stream: ${text}`,
  )
}

const firstEvent = (body: Uint8Array): Uint8Array => {
  const events: string[] = []
  const reader = new EventStreamReader((data) => events.push(data))
  reader.push(Buffer.from(body), 0, body.length)
  return Buffer.from(events[0] ?? body)
}
