import type { Clock } from '../foundation/clock.ts'
import { readModelDirectory } from '../host/model-directory.ts'
import type { Warning } from '../measure/level-result.ts'
import { sentRepository } from '../plan/action-plan.ts'
import { uploadTarget } from '../plan/upload-target.ts'
import { withTlsFiles } from '../run/analyze.ts'
import { servedByItself } from '../run/prepare-upload.ts'
import { openSentModels, type SentModels } from '../run/sent-models.ts'
import { findCheckedOutModel, lookForModel } from './checked-out-model.ts'
import type { Job, Scenario } from './job.ts'
import { log } from './log.ts'

/** The checkout's models, on the servers that are measured. A live resource. */
export type SentCheckout = {
  /**
   * Has a scenario's model on its server as the checkout has it, where `upload-models` says so; tells what is measured as the
   * server has it. Throws a Failure when the model cannot be had.
   */
  readonly provide: (scenario: Scenario) => Promise<readonly Warning[]>
  /** Takes away what none of these scenarios needs. Never throws. */
  readonly keep: (scenarios: readonly Scenario[]) => Promise<void>
  /** Takes everything away. Never throws. */
  readonly close: () => Promise<void>
}

type SentCheckoutPorts = {
  readonly env: NodeJS.ProcessEnv
  readonly clock: Clock
  readonly signal: AbortSignal
}

/**
 * Opens what sends models from the workspace. Throws Failure('invalid-option') when it lacks the model of a scenario: then nothing
 * needs to be asked of a server.
 */
export const openSentCheckout = async (
  { actionPlan, scenarios }: Job,
  { env, ...ports }: SentCheckoutPorts,
): Promise<SentCheckout> => {
  const { grpcUrl } = actionPlan
  const uploadModels = sentRepository(actionPlan)
  if (uploadModels === undefined) return nothingSent
  const workspace = env['GITHUB_WORKSPACE']
  for (const { plan } of scenarios) await findCheckedOutModel(workspace, uploadModels, plan.model.name)
  const read: Parameters<typeof openSentModels>[1]['read'] = async (model) => {
    const found = await lookForModel(workspace, uploadModels, model)
    return found && readModelDirectory(found.directory, found.label, servedByItself)
  }
  /** By the address that models are sent to. */
  const servers = new Map<string, SentModels>()
  const modelsOn = async (scenario: Scenario): Promise<SentModels> => {
    const { target: measured } = await withTlsFiles(scenario.plan)
    const control = uploadTarget(measured, grpcUrl)
    const opened =
      servers.get(control.url) ??
      (await openSentModels({ measured, control }, { ...ports, read, onStep: log.info, onLeft: log.warning }))
    servers.set(control.url, opened)
    return opened
  }
  return {
    provide: (scenario) =>
      log.group(`Send ${scenario.plan.model.name} to the server`, async () => {
        const asServed = await (await modelsOn(scenario)).provide(scenario.plan.model)
        return asServed.map(({ name, because }) => ({
          code: 'model-as-served',
          text: `'${name}' was measured as the server has it, and not sent from '${uploadModels}': ${because}`,
        }))
      }),
    keep: async (rest) => {
      for (const [url, models] of servers)
        await models.keep(
          rest
            .filter(({ plan }) => uploadTarget(plan.target, grpcUrl).url === url)
            .map(({ plan }) => plan.model),
        )
    },
    close: async () => {
      for (const models of servers.values()) await models.close()
    },
  }
}

const nothingSent: SentCheckout = {
  provide: async () => [],
  keep: async () => undefined,
  close: async () => undefined,
}
