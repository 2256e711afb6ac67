import { formatLevel } from '../plan/load-level.ts'
import { formatPercent } from '../present/format.ts'
import { terminalText } from '../present/sanitize.ts'
import type { AbProgress } from '../run/ab-ports.ts'

/** What happens during an A/B, in one line. */
export const abProgressLine = (progress: AbProgress): string => {
  switch (progress.kind) {
    case 'waiting':
      return `waiting: ${terminalText(progress.text)}`
    case 'warm-up':
      return `${formatLevel(progress.level)} · warming up`
    case 'block':
      return `${formatLevel(progress.level)} · block ${progress.block} of at most ${progress.most}`
    case 'look': {
      const { level, block, judgement } = progress
      const changes = judgement.rows.map(
        ({ threshold, change }) => `${threshold.metric} ${formatPercent(change)}`,
      )
      return [
        formatLevel(level),
        `after ${block} blocks`,
        ...changes,
        judgement.isFinal ? judgement.verdict : 'not decided yet',
      ].join(' · ')
    }
  }
}
