import type { AbBlock } from '../measure/ab-block.ts'
import type { AbEvidence } from '../report/ab-report.ts'
import type { ServerReading } from '../triton/composing-statistics.ts'
import type { AbSides, DrivenSide } from './ab-side.ts'

/** The servers' own counters beside the client's. */
export type AbMeters = {
  /** What they say against what was measured since they were started, in plain sentences. */
  readonly faults: () => Promise<readonly string[]>
  /** Keeps the counts so far: the models are about to be loaded anew. */
  readonly pause: () => void
  /** Begins to count anew. */
  readonly restart: () => Promise<void>
  readonly evidence: (side: keyof AbSides, blocks: readonly AbBlock[]) => AbEvidence
}

/** Starts them. `shareCounters`: both sides are counted by the same counters, which can then only be too high. */
export const startAbMeters = async (sides: AbSides, shareCounters: boolean): Promise<AbMeters> => {
  const meters = { a: new SideMeter(sides.a, shareCounters), b: new SideMeter(sides.b, shareCounters) }
  const restart = async (): Promise<void> => {
    await meters.a.restart()
    await meters.b.restart()
  }
  await restart()
  return {
    faults: async () => [...(await meters.a.faults()), ...(await meters.b.faults())],
    pause: () => {
      meters.a.pause()
      meters.b.pause()
    },
    restart,
    evidence: (side, blocks) =>
      meters[side].evidence(
        blocks.flatMap((block) => block[side].map(({ clientBusy = 0, duration }) => clientBusy / duration)),
      ),
  }
}

class SideMeter {
  readonly #side: DrivenSide
  readonly #isShared: boolean
  #before: ServerReading | undefined
  /** What had ended when it was started, and what was counted before it was paused. */
  #base = { succeeded: 0, failed: 0 }
  #paused = { succeeded: 0, failed: 0, serverSucceeded: 0 }
  /** Since it was started. */
  #serverSucceeded: number | undefined
  #hasRestarted = false

  constructor(side: DrivenSide, isShared: boolean) {
    this.#side = side
    this.#isShared = isShared
  }

  async restart(): Promise<void> {
    this.#before = await this.#side.counters()
    this.#base = this.#side.tally()
    this.#serverSucceeded = undefined
  }

  pause(): void {
    const { succeeded, failed } = this.#counted()
    this.#paused = { succeeded, failed, serverSucceeded: this.#serverCount() ?? Number.NaN }
    this.#base = this.#side.tally()
  }

  async faults(): Promise<readonly string[]> {
    const { label } = this.#side
    const ours = this.#side.tally().succeeded - this.#base.succeeded
    const { side, restarted, otherVersions } = await this.#side.countedSince(this.#before, ours)
    this.#serverSucceeded = this.#isShared ? undefined : side?.successCount
    this.#hasRestarted ||= restarted
    if (restarted) return [`the model or the server of the ${label} was restarted while it was measured`]
    if (otherVersions.length > 0 && !this.#isShared)
      return [`more than one version of the model of the ${label} answered (${otherVersions.join(', ')} too)`]
    return side !== undefined && side.successCount < ours
      ? [`the server counted ${side.successCount} of the ${ours} requests to the ${label} that succeeded`]
      : []
  }

  #counted(): { readonly succeeded: number; readonly failed: number } {
    const { succeeded, failed } = this.#side.tally()
    return {
      succeeded: this.#paused.succeeded + succeeded - this.#base.succeeded,
      failed: this.#paused.failed + failed - this.#base.failed,
    }
  }

  /** Undefined without statistics of its own, in one round or another. */
  #serverCount(): number | undefined {
    const count = this.#paused.serverSucceeded + (this.#serverSucceeded ?? Number.NaN)
    return Number.isNaN(count) ? undefined : count
  }

  evidence(busyShares: readonly number[]): AbEvidence {
    const serverSucceeded = this.#serverCount()
    return {
      ...this.#counted(),
      failureTexts: Object.fromEntries(this.#side.tally().failureTexts),
      ...(serverSucceeded === undefined ? {} : { serverSucceeded }),
      serverRestarted: this.#hasRestarted,
      threads: this.#side.threads(),
      clientBusy:
        busyShares.length === 0
          ? 0
          : Math.min(1, busyShares.reduce((sum, one) => sum + one, 0) / busyShares.length),
    }
  }
}
