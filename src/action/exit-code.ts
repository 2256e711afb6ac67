import { type ExitCode, exitCode } from '../foundation/exit-code.ts'
import type { ActionPlan } from '../plan/action-plan.ts'
import type { EventPolicy } from './event-policy.ts'

/**
 * What the job ends with, given what the gate asks for. Where the change is merged already, a regression or a doubt is shown
 * and the job stays green; a measurement that cannot be used is red everywhere.
 */
export const jobExitCode = (asked: ExitCode, policy: EventPolicy, failOn: ActionPlan['failOn']): ExitCode => {
  const isVerdict = asked === exitCode.regression || asked === exitCode.inconclusive
  return isVerdict && policy.failsOn === 'unusable-only' && failOn === 'pull-request' ? exitCode.ok : asked
}
