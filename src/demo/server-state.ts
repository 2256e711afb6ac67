import type { FaultBoard } from './fault-board.ts'
import type { ModelRepository } from './model-repository.ts'
import type { SeenRequests } from './seen-requests.ts'

/** What both protocols of the demo server look at. */
export type ServerState = {
  readonly repository: ModelRepository
  readonly faults: FaultBoard
  readonly seen: SeenRequests
}

/** What the server says of itself; the version is the Triton release whose behaviour it has. */
export const serverMetadata = {
  name: 'triton-perf-gate-demo',
  version: '2.51.0',
  extensions: [
    'model_repository',
    'schedule_policy',
    'model_configuration',
    'binary_tensor_data',
    'parameters',
    'statistics',
  ],
} as const

/** The server's own readiness, which is not that of the model one wants. */
export const isServerReady = ({ repository, faults }: ServerState): boolean =>
  repository.isSettled() && faults.find('not-ready') === undefined && faults.find('draining') === undefined

/** A statistics response; without counters when the server is told to leave them out. */
export const statisticsJson = (
  { repository, faults }: ServerState,
  name: string,
  version: string,
): { readonly model_stats: readonly object[] } => {
  const statistics = repository.statistics(name, version)
  if (faults.find('statistics-off')?.answer !== 'no-fields') return statistics
  return { model_stats: statistics.model_stats.map((row) => ({ name: row.name, version: row.version })) }
}
