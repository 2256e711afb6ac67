import type { SequenceId } from '../plan/plan.ts'
import type { EncodedRequest } from '../triton/infer-request.ts'

/** Room for one live sequence after the other. */
export class SequenceSlot {
  /** 0 before the first sequence. */
  id: SequenceId = 0
  /** The requests that the sequence goes through, again from the first where it is longer. */
  steps: readonly EncodedRequest[] = []
  step = 0
  /** Requests that the sequence still has. */
  left = 0
  inFlight = 0
  /** The server may hold a sequence of that id: its first request was sent, and none that ends it. */
  isOpen = false
  /** The first request of the sequence has no answer yet. */
  isStarting = false
  /** A request of the sequence failed. */
  isBroken = false

  /** The next request begins a sequence. */
  get isAtStart(): boolean {
    return !this.isOpen || this.isBroken
  }

  /**
   * Whether the sequence takes another request beside those it has in flight: only between its first request, which must be
   * answered before, and its last, which waits for all others. The server may take up in any order what is in flight together.
   */
  get takesMore(): boolean {
    return this.isOpen && !this.isBroken && !this.isStarting && this.left > 1
  }
}
