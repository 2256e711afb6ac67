import type { Clock } from '../foundation/clock.ts'
import { type Nanoseconds, nsPerSecond } from '../foundation/units.ts'
import type { WindowResult } from '../measure/level-result.ts'
import { stableWindows } from '../measure/stability.ts'
import { formatLevel } from '../plan/load-level.ts'
import type { LoadLevel, Plan } from '../plan/plan.ts'
import { formatCount, formatDuration, formatThroughput } from '../present/format.ts'
import { terminalText } from '../present/sanitize.ts'
import type { Progress } from '../run/progress.ts'

/** Where progress goes: stderr, as far as it is needed here. */
export type ProgressStream = {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
  readonly write: (text: string) => unknown
}

export type ProgressDisplay = {
  readonly show: (progress: Progress) => void
  /** Takes the updating line away, so that something else can be printed. */
  readonly clear: () => void
}

/** One line that updates on a terminal; a plain line for each window elsewhere. */
export const progressDisplay = (plan: Plan, stream: ProgressStream, clock: Clock): ProgressDisplay => {
  const updates = stream.isTTY === true
  // How many levels a search takes is not known before its end.
  const placeOf = (levelPlace: number): string =>
    plan.load.search === undefined ? `[${levelPlace}/${plan.load.levels.length}]` : `[${levelPlace}]`
  /** As it is known when the files of the plan have been read. */
  let { measurement } = plan
  let levelPlace = 0
  let levelBegan: Nanoseconds = 0
  let lastLine = ''

  const clear = (): void => {
    if (updates) stream.write('\r\u001b[K')
  }
  const print = (line: string): void => {
    if (updates) stream.write(`\r\u001b[K${line.slice(0, (stream.columns || 80) - 1)}`)
    else stream.write(`${line}\n`)
  }
  const windowLine = (level: LoadLevel, window: WindowResult, place: number): string => {
    const failed = Object.values(window.failures).reduce((sum, count) => sum + count, 0)
    return [
      `${placeOf(levelPlace)} ${formatLevel(level)}`,
      `window ${place}`,
      formatThroughput(window.throughput),
      `p95 ${formatDuration(window.latency?.p95)}`,
      ...(failed === 0 ? [] : [`${failed} failed`]),
      ...(plan.load.search === undefined
        ? [timeLeft({ ...plan, measurement }, { levelPlace, place, elapsed: clock.now() - levelBegan })]
        : []),
    ].join(' · ')
  }

  return {
    clear,
    show: (progress) => {
      switch (progress.kind) {
        case 'waiting':
          return print(`waiting: ${terminalText(progress.text)}`)
        case 'level-begins':
          levelPlace = progress.place
          levelBegan = clock.now()
          lastLine = `${placeOf(levelPlace)} ${formatLevel(progress.level)}`
          return updates ? print(lastLine) : undefined
        case 'window':
          lastLine = windowLine(progress.level, progress.window, progress.place)
          return print(lastLine)
        case 'live':
          return updates ? print(`${lastLine} · ${liveWords(progress)}`) : undefined
        case 'more-threads':
          levelBegan = clock.now()
          return print(
            `${formatLevel(progress.level)}: the client was too busy; measuring anew with ${progress.threads} threads`,
          )
        case 'ready':
          measurement = progress.settings.measurement
          return clear()
        case 'first-exchange':
        case 'level-ends':
          return clear()
      }
    },
  }
}

const liveWords = ({ requestRate, failed }: Progress & { kind: 'live' }): string =>
  `now ${formatCount(requestRate)} requests/s${failed === 0 ? '' : `, ${formatCount(failed)} failed`}`

/** From the windows so far: at least so long if every level is stable as soon as it can be. */
const timeLeft = (
  { measurement, load, shard }: Plan,
  at: { readonly levelPlace: number; readonly place: number; readonly elapsed: Nanoseconds },
): string => {
  const windowNs = at.elapsed / at.place
  const { maxTrials, requestCount } = measurement
  const most = shard === undefined ? Math.min(stableWindows, maxTrials) : maxTrials
  const needed = requestCount === undefined ? most : 1
  const windows = Math.max(needed - at.place, 0) + needed * (load.levels.length - at.levelPlace)
  const seconds = Math.ceil((windows * windowNs) / nsPerSecond)
  return windows === 0 && at.levelPlace === load.levels.length ? 'ending' : `at least ${seconds} s left`
}
