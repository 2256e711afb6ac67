import { nsPerSecond } from '../foundation/units.ts'
import type { WindowResult } from './level-result.ts'

/** perf_analyzer warns above this share of delayed requests. */
const tolerated = 0.01

/**
 * Which share of a window's requests left more than 1 ms after they were due, 0 to 1, when it is more than perf_analyzer takes without a
 * warning; 0 when it is not, and in a closed loop.
 */
export const excessiveDelay = ({
  delayed = 0,
  sendRate,
  duration,
}: Pick<WindowResult, 'delayed' | 'sendRate' | 'duration'>): number => {
  const share = (delayed * nsPerSecond) / (sendRate * duration)
  return share > tolerated ? Math.min(1, share) : 0
}
