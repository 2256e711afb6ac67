import type { Prose } from './prose.ts'

/** One line of evidence: what it is about, and what it says. */
export type Fact = { readonly label: string; readonly text: Prose }
