import type { Clock } from '../foundation/clock.ts'
import { createHistogram, recordValue } from '../foundation/histogram.ts'
import type { Nanoseconds } from '../foundation/units.ts'
import type { ClientMeter, ClientReading } from '../host/client-meter.ts'
import { type Load, startClosedLoop } from '../load/closed-loop.ts'
import { Recorder, type RequestRecords } from '../load/recorder.ts'
import type { LoadLevel, MeasurementPlan } from '../plan/plan.ts'
import type { Transport } from '../transport/transport.ts'
import type { EncodedRequest } from '../triton/infer-request.ts'
import type { LevelEvidence, LevelResult, LevelState, WindowResult } from './level-result.ts'
import type { ServerMeter, ServerMeterReading } from './server-meter.ts'
import { isStable, stableWindows } from './stability.ts'
import { latenciesOf, type Window, windowResult } from './window.ts'

export type LevelOptions = {
  readonly level: LoadLevel
  readonly measurement: MeasurementPlan
  readonly batchSize: number
  readonly requests: readonly EncodedRequest[]
  readonly transport: Transport
  readonly clock: Clock
  readonly serverMeter: ServerMeter
  readonly clientMeter: ClientMeter
  /** Ends the level early; what was measured is kept and marked. */
  readonly signal: AbortSignal
  readonly onWindow: (window: WindowResult, index: number) => void
}
