import type { ServerPlan } from '../plan/server-plan.ts'
import type { BaseCommit } from './base-commit.ts'

/** The server of the base commit, where it is not started like that of the checkout. */
export type BaseServer = { readonly plan: ServerPlan; readonly commit: BaseCommit }
