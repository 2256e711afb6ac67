import { createHistogram, recordValue } from '../foundation/histogram.ts'
import { Recorder } from '../load/recorder.ts'
import type { StatisticsDelta } from '../triton/server-statistics.ts'
import { cutWindows, warmUp } from './cut-windows.ts'
import { levelEvidence } from './evidence.ts'
import { encodeHistogram } from './hdr-v2.ts'
import type { LevelResult, LevelState } from './level-result.ts'
import { type Checkpoint, checkpoint, type LevelRun, serverBetween } from './level-run.ts'
import { levelWarnings } from './level-warnings.ts'
import { settledCounters } from './server-meter.ts'
import { stableWindows } from './stability.ts'
import { latenciesOf, type Window, windowResult } from './window.ts'

/**
 * Drives one load level: warm up, hold the load, cut adjoining windows until the last three agree or the trials are used up.
 * Failing requests never make it throw; it ends early when the signal aborts, or when a whole window saw nothing but failures.
 */
export const measureLevel = async (run: LevelRun): Promise<LevelResult> => {
  const { clock, clientMeter, signal, measurement, batchSize, level } = run
  const recorder = new Recorder()
  clientMeter.takeGcPauses()
  const began = await checkpoint(run)
  await run.transport.open(level.value)
  await warmUp(run, recorder)
  const cut = await cutWindows(run, recorder)
  const tally = recorder.tally()
  const end = { at: clock.now(), client: clientMeter.read() }
  const ended = { ...end, server: await settledCounters(run, began.server, tally.succeeded) }

  const state: LevelState = signal.aborted ? 'interrupted' : cut.state
  const counted = state === 'stable' ? cut.windows.slice(-stableWindows) : cut.windows
  const { percentile } = measurement
  const settings = { batchSize, ...(percentile === undefined ? {} : { percentile }) }
  const measured = windowResult(counted, settings)
  const evidence = levelEvidence({ began, ended }, tally, {
    gc: clientMeter.takeGcPauses(),
    server: serverOver(run, { began, ended, windows: cut.windows }),
  })
  return {
    level,
    state,
    windows: cut.windows.flatMap((window) => windowResult([window], settings) ?? []),
    ...(measured === undefined ? {} : { measured }),
    ...(measured?.latency === undefined ? {} : { histogram: histogramOf(counted) }),
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

const histogramOf = (windows: readonly Window[]): string => {
  const histogram = createHistogram()
  for (const latency of latenciesOf(windows)) recordValue(histogram, latency)
  return encodeHistogram(histogram)
}
