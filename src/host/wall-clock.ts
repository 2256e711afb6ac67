import type { Clock } from '../foundation/clock.ts'
import { msToNs, type Nanoseconds } from '../foundation/units.ts'

/**
 * How far the system's clock is ahead of what `clock` takes for the time, negative when it is behind. A clock that nobody adjusts was
 * set by the system's when the process began, so a difference between two calls is how far the system's was set or slewed.
 */
export const systemClockAhead = (clock: Clock): Nanoseconds => msToNs(Date.now()) - clock.epochNs(clock.now())
