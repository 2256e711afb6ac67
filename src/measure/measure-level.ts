import type { Distribution } from '../foundation/distribution.ts'
import { sendLagsIn, snapshotOf, tallyOf } from '../load/recorder-memory.ts'
import type { StatisticsDelta } from '../triton/server-statistics.ts'
import { cutWindows, warmUp } from './cut-windows.ts'
import { settingsOf } from './cuts.ts'
import { distributionText } from './distribution-text.ts'
import { levelEvidence } from './evidence.ts'
import { encodeHistogram } from './hdr-v2.ts'
import { until } from './level-load.ts'
import type { LevelResult, LevelState } from './level-result.ts'
import { type Checkpoint, checkpoint, type LevelRun, serverBetween } from './level-run.ts'
import { levelWarnings } from './level-warnings.ts'
import { settledCounters } from './server-meter.ts'
import { type Window, windowResult } from './window.ts'

/**
 * Drives one load level: warm up, hold the load, cut adjoining windows until the last three agree or the trials are used up.
 * Failing requests never make it throw; it ends early when the signal aborts, or when a whole window saw nothing but failures.
 * A shard's level keeps to its timetable instead.
 */
export const measureLevel = async (run: LevelRun): Promise<LevelResult> => {
  const { clock, clientMeter, generator, signal, level, shape } = run
  const timetable = run.shard?.timetable
  if (timetable !== undefined) await until(run, timetable.countersAt)
  clientMeter.takeGcPauses()
  const began = await checkpoint(run)
  const reconnectionsBefore = generator.reconnections()
  await generator.open(shape)
  if (timetable !== undefined) await until(run, timetable.warmUpAt)
  await warmUp(run)
  const cut = await cutWindows(run)
  const tally = tallyOf(generator.memories)
  const end = { at: clock.now(), client: clientMeter.read() }
  // Other shards may still send: what they sent is to be among what the server has counted.
  if (timetable !== undefined) await until(run, timetable.endCountersAt)
  const ended = { ...end, server: await settledCounters(run, began.server, tally.succeeded) }

  const state: LevelState = signal.aborted ? 'interrupted' : cut.state
  const measured = windowResult(cut.counted, cut.records, settingsOf(run))
  const sendLags = sendLagsIn(snapshotOf(generator.memories))
  const evidence = levelEvidence(
    { began, ended },
    {
      shape,
      tally,
      threads: generator.memories.length,
      failureTexts: generator.failureTexts(),
      reconnections: generator.reconnections() - reconnectionsBefore,
      sendLags,
    },
    {
      gc: clientMeter.takeGcPauses(),
      server: serverOver(run, { began, ended, windows: cut.windows }),
    },
  )
  return {
    level,
    state,
    windows: cut.results,
    ...(measured === undefined ? {} : { measured }),
    ...(measured?.latency === undefined ? {} : { histogram: histogramOf(cut.records.latencies) }),
    ...(cut.shardWindows === undefined
      ? {}
      : { shard: { windows: cut.shardWindows, sendLags: distributionText(sendLags) } }),
    evidence,
    warnings: levelWarnings({ state, measured, evidence, run }),
  }
}

/** What the server counted over the level. New counters may have outgrown the old ones since a restart: each window is asked. */
const serverOver = (
  run: LevelRun,
  level: { readonly began: Checkpoint; readonly ended: Checkpoint; readonly windows: readonly Window[] },
): StatisticsDelta =>
  level.windows.some((window) => window.serverRestarted)
    ? { restarted: true, otherVersions: [] }
    : serverBetween(run, { from: level.began, to: level.ended })

const histogramOf = ({ counts }: Distribution): string => encodeHistogram({ counts })
