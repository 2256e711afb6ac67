import { formatLevel } from '../plan/load-level.ts'
import type { AbProgress } from '../run/ab-ports.ts'
import { log } from './log.ts'

/** Tells the job log what happens during an A/B. */
export const tellAbProgress = (progress: AbProgress): void => {
  const line = abProgressLine(progress)
  if (line !== undefined) log.info(line)
}

/** A line for the job log, or undefined: a block takes two seconds, and there are many. */
export const abProgressLine = (progress: AbProgress): string | undefined => {
  switch (progress.kind) {
    case 'waiting':
      return `Waiting: ${progress.text}`
    case 'warm-up':
      return `Warming up both versions at ${formatLevel(progress.level)}`
    case 'block':
      return undefined
    case 'look':
      return `${formatLevel(progress.level)}, after ${progress.block} blocks: ${progress.judgement.verdict}`
  }
}
