import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One option or behaviour of perf_analyzer, what became of it here, and the tests that show it. */
export type ParityRow = {
  /** The part of the program, under which the page lists rows without options. */
  readonly area: string
  /** In Markdown. */
  readonly what: string
  /** Long names of the options it is about, as in `src/plan/options.ts`; empty for a behaviour. */
  readonly options: readonly string[]
  /** `added`: perf_analyzer has nothing of the kind. */
  readonly status: 'same' | 'better' | 'refused' | 'added'
  /** How it is better or added, why it is refused, or what is to be known. */
  readonly how?: string
  /** `title`: as it stands in the file, or the name of a case of the differential suite. */
  readonly tests: readonly { readonly file: string; readonly title: string }[]
}

/** The rows of `rows.json`, the source of the page. */
export const parityRows = (): readonly ParityRow[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'rows.json'), 'utf8'))
