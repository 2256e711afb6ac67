import { monotonicClock } from '../foundation/clock.ts'
import { exitCode } from '../foundation/exit-code.ts'
import { Failure } from '../foundation/failure.ts'
import { listenForInterrupts } from '../host/interrupts.ts'
import { runAb } from '../run/ab.ts'
import { analyze } from '../run/analyze.ts'
import { log } from './log.ts'
import { runAction } from './run-action.ts'

// The action's process. Open sockets must not keep it alive, so it ends by hand once everything is written.
const interruption = listenForInterrupts()
const code = await runAction({ env: process.env, clock: monotonicClock, interruption, analyze, runAb }).catch(
  (error: unknown) => {
    log.failed(`the failure of this run could not be told: ${Failure.from(error).message}`)
    return exitCode.internal
  },
)
await new Promise((written) => process.stdout.write('', written))
process.exit(code)
