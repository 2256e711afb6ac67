import { formatLevel } from '../plan/load-level.ts'
import { formatDuration, formatPlural, formatThroughput } from '../present/format.ts'
import type { Progress } from '../run/progress.ts'

/** A step of a measurement as a line of the job log; undefined for what a log need not keep. */
export const progressLine = (progress: Progress): string | undefined => {
  switch (progress.kind) {
    case 'waiting':
      return progress.text
    case 'ready':
      return `${progress.ready.server.name} ${progress.ready.server.version} at ${progress.settings.url} has model '${progress.ready.model.name}' ready; one inference checked`
    case 'level-begins':
      return `${formatLevel(progress.level)}:`
    case 'window':
      return `  window ${progress.place}: ${figures(progress.window)}`
    case 'live':
    case 'first-exchange':
      return undefined
    case 'more-threads':
      return `  the client was too busy; measuring anew with ${progress.threads} threads`
    case 'level-ends': {
      const { measured, state, windows } = progress.result
      const figure = measured === undefined ? 'nothing measured' : figures(measured)
      return `  ${state} after ${formatPlural(windows.length, 'window')}: ${figure}`
    }
  }
}

type Figures = { readonly throughput: number; readonly latency?: { readonly p95: number } }

const figures = ({ throughput, latency }: Figures): string =>
  `${formatThroughput(throughput)}, p95 ${formatDuration(latency?.p95)}`
