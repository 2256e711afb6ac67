import type { Clock } from '../foundation/clock.ts'
import type { ServedImage } from '../host/started-server.ts'
import type { Provenance } from '../report/report.ts'
import type { measureClientFloor } from './client-floor.ts'
import type { ProfileExport } from './profile-export.ts'
import type { Progress } from './progress.ts'

/** What measuring needs from its surroundings. */
export type AnalyzePorts = {
  readonly clock: Clock
  /** Aborting ends the run early; what was measured comes back as an `interrupted` report. */
  readonly signal: AbortSignal
  readonly onProgress?: (progress: Progress) => void
  readonly provenance?: Provenance
  /** How the server came to be; `url`, the default, when it was there already. */
  readonly serving?: string
  /** The image of its container; absent: it runs in none that is known. */
  readonly image?: ServedImage | undefined
  /** Where each request is written down; its owner closes it. */
  readonly profile?: ProfileExport | undefined
  /** The self-test behind a report's `clientFloor`; absent: the real one, which takes a thread and a sixth of a second. */
  readonly measureFloor?: typeof measureClientFloor
}
