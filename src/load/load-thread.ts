import type { MessagePort } from 'node:worker_threads'
import { clockOfThread } from '../foundation/clock.ts'
import { createClientMeter, type GcPauses } from '../host/client-meter.ts'
import type { Target } from '../plan/plan.ts'
import { connectTransport } from '../transport/connect.ts'
import type { ResponseExpectation } from '../triton/infer-request.ts'
import type { Load } from './closed-loop.ts'
import { ExchangeLog } from './exchange-log.ts'
import { localGenerator, type StartOptions } from './load-generator.ts'
import type { LoadShape } from './load-shape.ts'
import { loggedResponses } from './logged-responses.ts'
import type { FailureTexts } from './recorder.ts'
import type { RecorderMemory } from './recorder-memory.ts'
import type { Stripe } from './stripe.ts'
import type { Workload } from './workload.ts'

/** What a thread is given at its start. */
export type LoadThreadData = {
  readonly target: Target
  readonly expectation: ResponseExpectation
  readonly workload: Workload
  readonly memory: RecorderMemory
  readonly stripe: Stripe
  /** The first thread's clock: what its `origin` is. */
  readonly clockOrigin: number
  /** Where a log of every exchange goes; absent: there is none. */
  readonly logPort?: MessagePort
}

/** What it is told later. */
export type LoadThreadCommand =
  | { readonly kind: 'open'; readonly shape: LoadShape }
  | { readonly kind: 'start'; readonly shape: LoadShape; readonly options: StartOptions }
  | { readonly kind: 'stop' }
  | { readonly kind: 'flush' }
  | { readonly kind: 'close' }

/** What it tells. */
export type LoadThreadMessage =
  | { readonly kind: 'opened' | 'finished' | 'flushed' | 'closed' }
  | { readonly kind: 'status'; readonly status: LoadThreadStatus }

/** What is not in the shared memory. */
export type LoadThreadStatus = {
  readonly failureTexts: FailureTexts
  readonly reconnections: number
  /** Since the level was opened. */
  readonly gc: GcPauses
}

const statusEveryMs = 200

/** Sends one stripe of the load, as it is told over the port. */
export const runLoadThread = async (data: LoadThreadData, port: MessagePort): Promise<void> => {
  const { target, expectation, clockOrigin, logPort } = data
  const clock = clockOfThread(clockOrigin)
  const log = logPort === undefined ? undefined : new ExchangeLog(logPort)
  const { workload, stripe } = data
  const onResponse =
    log &&
    loggedResponses(log, { shared: workload.shared, stripe, isDecoupled: expectation.decoupled === true })
  const transport = await connectTransport(
    { target, clock, expectation, onResponse },
    workload.kind === 'sequences',
  )
  const generator = localGenerator({ ...data, transport, clock, log })
  const meter = createClientMeter()
  let gc: GcPauses = { max: 0, total: 0 }
  let load: Load | undefined

  const tell = (message: LoadThreadMessage): void => port.postMessage(message)
  const tellStatus = (): void => {
    const { max, total } = meter.takeGcPauses()
    gc = { max: Math.max(gc.max, max), total: gc.total + total }
    const status = { failureTexts: generator.failureTexts(), reconnections: generator.reconnections(), gc }
    tell({ kind: 'status', status })
  }
  const statusTimer = setInterval(tellStatus, statusEveryMs)

  const obey = async (command: LoadThreadCommand): Promise<void> => {
    switch (command.kind) {
      case 'open':
        meter.takeGcPauses()
        gc = { max: 0, total: 0 }
        await generator.open(command.shape)
        tell({ kind: 'opened' })
        break
      case 'start':
        load = generator.start(command.shape, command.options)
        await load.finished
        tellStatus()
        tell({ kind: 'finished' })
        break
      case 'stop':
        load?.stop()
        break
      case 'flush':
        await generator.flush()
        tell({ kind: 'flushed' })
        break
      case 'close':
        clearInterval(statusTimer)
        meter.close()
        await transport.close()
        tell({ kind: 'closed' })
        port.close()
        break
    }
  }
  // What goes wrong in it must reach the first thread, where an `error` event of the worker ends the run.
  port.on('message', (command: LoadThreadCommand) => void obey(command))
}
