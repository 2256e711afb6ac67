import type { AbJudgement } from '../compare/ab-judge.ts'
import type { Clock } from '../foundation/clock.ts'
import type { ServedImage } from '../host/started-server.ts'
import type { LoadLevel } from '../plan/plan.ts'
import type { Provenance } from '../report/report.ts'

/** What happens during an A/B. Blocks count from 1. */
export type AbProgress =
  | { readonly kind: 'waiting'; readonly text: string }
  | { readonly kind: 'warm-up'; readonly level: LoadLevel }
  | { readonly kind: 'block'; readonly level: LoadLevel; readonly block: number; readonly most: number }
  | {
      readonly kind: 'look'
      readonly level: LoadLevel
      readonly block: number
      readonly judgement: AbJudgement
    }

/** What an A/B needs from its surroundings. */
export type AbPorts = {
  readonly clock: Clock
  /** Aborting ends it early; what was measured comes back, marked `interrupted`. */
  readonly signal: AbortSignal
  readonly onProgress?: (progress: AbProgress) => void
  readonly provenance?: Provenance
  /** How the servers came to be; `url`, the default, when they were there already. */
  readonly serving?: string
  /** The image of its container; absent: it runs in none that is known. */
  readonly image?: ServedImage | undefined
  /** The same of the server of `a`, where that is another one. */
  readonly ofA?: { readonly serving: string; readonly image?: ServedImage | undefined }
  /** Loads both versions anew, that one first. Absent: whoever asks for two rounds must load the models himself. */
  readonly reload?: (first: 'a' | 'b') => Promise<void>
}
