import { Failure } from '../foundation/failure.ts'
import type { ModelDirectory } from '../host/model-directory.ts'
import type { ModelPlan, Target } from '../plan/plan.ts'
import { connectServer } from '../transport/connect.ts'
import { connectModelControl, type ModelControl } from '../transport/model-control.ts'
import type { TritonServer } from '../transport/triton-server.ts'
import { createUploadedModels, orInterrupted, take, type UploadedModels } from './model-upload.ts'
import { type ModelUpload, prepareNamesake, servedByItself } from './prepare-upload.ts'
import { type ControlWaitPorts, waitForModelControl } from './wait-for-model-control.ts'

export type SentModelsPorts = Pick<ControlWaitPorts, 'clock' | 'signal'> & {
  /** Reads a model of the checkout; undefined: it has none of that name. Throws Failure('model-unusable'). */
  readonly read: (model: string) => Promise<ModelDirectory | undefined>
  readonly onStep: (text: string) => void
  /** Told what may still be on the server at the end, or missing there. */
  readonly onLeft: (text: string) => void
}

/** A model that is measured as the server has it, and why it was not sent. */
export type ModelAsServed = { readonly name: string; readonly because: string }

/** Models of the checkout that are on a server for as long as they are measured. A live resource. */
export type SentModels = {
  /**
   * Has a model and those that it calls on the server, as the checkout has them; what it has already is not sent again. Returns
   * those that are as the server has them. Throws a Failure when one cannot be had.
   */
  readonly provide: (model: ModelPlan) => Promise<readonly ModelAsServed[]>
  /** Takes away what none of these models needs. Never throws. */
  readonly keep: (models: readonly ModelPlan[]) => Promise<void>
  /** Takes everything away. Never throws. */
  readonly close: () => Promise<void>
}

/** What is known of a model that was provided. */
type Held = { readonly steps: readonly string[]; readonly asServed?: string }

/** Where a server is measured, and where models are sent to. */
export type SentModelsTargets = { readonly measured: Target; readonly control: Target }

/** Sends models to a server in explicit model control; one that loads no models when asked is left as it is. */
export const openSentModels = async (
  targets: SentModelsTargets,
  ports: SentModelsPorts,
): Promise<SentModels> => {
  const isElsewhere = targets.measured.url !== targets.control.url
  const server = isElsewhere ? await connectServer(targets.measured) : undefined
  const control = connectModelControl(targets.control)
  const models = createUploadedModels(targets.control, { ...ports, control, replacesOwn: true })
  const sender = new Sender({ targets, ports, control, models, server })
  return {
    provide: (model) => sender.provide(model),
    keep: (wanted) => sender.keep(wanted),
    close: async () => {
      for (const problem of await models.unloadAll()) ports.onLeft(problem)
      control.close()
      await server?.close()
    },
  }
}

/** The models in the server's own repository, or why none can be sent to it. */
type KnownServer = { readonly own: ReadonlySet<string> } | { readonly because: string }

type SenderParts = {
  readonly targets: SentModelsTargets
  readonly ports: SentModelsPorts
  readonly control: ModelControl
  readonly models: UploadedModels
  readonly server: TritonServer | undefined
}

class Sender {
  readonly #parts: SenderParts
  readonly #held = new Map<string, Held>()
  /** Undefined: not asked yet. */
  #known: KnownServer | undefined

  constructor(parts: SenderParts) {
    this.#parts = parts
  }

  async provide(model: ModelPlan): Promise<readonly ModelAsServed[]> {
    this.#known ??= await this.#ask()
    if ('because' in this.#known) return [{ name: model.name, because: this.#known.because }]
    const { own } = this.#known
    if (this.#held.has(model.name)) this.#parts.ports.onStep(`${model.name} is there already`)
    const call = { own, namesCalls: model.blsComposing !== undefined, callers: [] }
    for (const { name } of model.blsComposing ?? []) await this.#send(name, call)
    await this.#send(model.name, call)
    return [...this.#needed([model])].flatMap((name) => {
      const because = this.#held.get(name)?.asServed
      return because === undefined ? [] : [{ name, because }]
    })
  }

  async keep(wanted: readonly ModelPlan[]): Promise<void> {
    const needed = this.#needed(wanted)
    const over = [...this.#held.keys()].filter((name) => !needed.has(name))
    for (const problem of await this.#parts.models.unload(over)) this.#parts.ports.onLeft(problem)
    for (const name of over) this.#held.delete(name)
  }

  /** Those models and what they call, all the way down. */
  #needed(models: readonly ModelPlan[]): ReadonlySet<string> {
    const needed = new Set<string>()
    const add = (name: string): void => {
      if (needed.has(name)) return
      needed.add(name)
      this.#held.get(name)?.steps.forEach(add)
    }
    for (const { name, blsComposing = [] } of models)
      for (const one of [...blsComposing, { name }]) add(one.name)
    return needed
  }

  /** Waits for the server, and finds out whether it loads models at all, by a name that none has. */
  async #ask(): Promise<KnownServer> {
    const { targets, ports, control, server } = this.#parts
    const { signal, onStep } = ports
    const measured = server && { url: targets.measured.url, server }
    await waitForModelControl(targets.control, { ...ports, control, measured, onWaiting: onStep })
    const answer = await orInterrupted(control.unload('perf-gate-asks-for-model-control'), signal)
    const isOff =
      answer.kind === 'refused' &&
      (answer.why === 'no-model-control' || answer.text.startsWith('UNIMPLEMENTED'))
    if (isOff) {
      const because = `the server loads no models when asked (${answer.text})`
      onStep(`Nothing is sent: ${because}, so that what it has itself is measured`)
      return { because }
    }
    take(answer, targets.control)
    return { own: take(await orInterrupted(control.ownModels(), signal), targets.control) }
  }

  async #send(name: string, call: Call): Promise<void> {
    if (this.#held.has(name) || call.callers.includes(name)) return
    let upload: ModelUpload
    try {
      upload = await this.#prepare(name, call)
    } catch (error) {
      await this.#leaveAsServed(name, error, call)
      return
    }
    const steps = stepsOf(upload)
    for (const step of steps) await this.#send(step, { ...call, callers: [...call.callers, name] })
    // Before it is there: what is on its way must be taken away, too.
    this.#held.set(name, { steps })
    try {
      await this.#parts.models.load(upload)
      await this.#sendAgain(steps, call)
    } catch (error) {
      this.#held.delete(name)
      throw error
    }
  }

  async #prepare(name: string, { namesCalls, callers }: Call): Promise<ModelUpload> {
    const directory = await this.#parts.ports.read(name)
    if (directory === undefined)
      throw new Failure(
        'model-unusable',
        `model '${name}', which ${callers.length === 0 ? '--bls-composing-models names' : `'${callers.at(-1)}' calls`}, is not in the model repository of the checkout`,
        { hint: `Put it beside the others. ${servedByItself}` },
      )
    return prepareNamesake(directory, name, namesCalls)
  }

  /** What cannot be sent is measured as the server has it, where it has it: of its own, and not from an earlier run. */
  async #leaveAsServed(name: string, error: unknown, { own }: Call): Promise<void> {
    const { targets, ports, control } = this.#parts
    if (!(error instanceof Failure) || error.code !== 'model-unusable' || !own.has(name)) throw error
    if (!take(await orInterrupted(control.isReady(name), ports.signal), targets.control)) throw error
    ports.onStep(`${name} is measured as the server has it: ${error.message}`)
    this.#held.set(name, { steps: [], asServed: error.message })
  }

  /** Loading an ensemble brings back those of its steps that the server's own repository has: they are sent once more, from the top. */
  async #sendAgain(steps: readonly string[], call: Call): Promise<void> {
    for (const step of steps) {
      const held = this.#held.get(step)
      if (held === undefined || held.asServed !== undefined || !call.own.has(step)) continue
      await this.#parts.models.load(await this.#prepare(step, call))
      await this.#sendAgain(held.steps, call)
    }
  }
}

type Call = {
  readonly own: ReadonlySet<string>
  /** Whether the models that are called by business logic scripting are named. */
  readonly namesCalls: boolean
  /** From the model that is measured down to the one that calls this. */
  readonly callers: readonly string[]
}

const stepsOf = ({ asked: { schedulingChoice } }: ModelUpload): readonly string[] =>
  schedulingChoice.case === 'ensembleScheduling'
    ? [...new Set(schedulingChoice.value.step.map(({ modelName }) => modelName))]
    : []
