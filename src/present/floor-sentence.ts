import type { ClientFloor } from '../report/report.ts'
import { formatDuration } from './format.ts'

/** What the client's self-test found, in words that fit into a sentence. */
export const floorSentence = ({ p50, p99, inFlight }: ClientFloor): string =>
  `this machine's client floor: p50 ${formatDuration(p50)}, p99 ${formatDuration(p99)} at ${inFlight} in flight`
