import type { Settings } from './report.ts'

/** Whether requests get any number of responses: a decoupled model, by whatever way but generate, which answers once. */
export const hasStreamedResponses = (
  { endpoint }: Pick<Settings, 'endpoint'>,
  { decoupled }: { readonly decoupled: boolean },
): boolean => decoupled && endpoint !== 'generate'
