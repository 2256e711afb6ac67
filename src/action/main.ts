import { monotonicClock } from '../foundation/clock.ts'
import { analyze } from '../run/analyze.ts'
import { listenForInterruption } from './interruption.ts'
import { runAction } from './run-action.ts'

// The action's process: open sockets must not keep it alive, so it ends by hand once everything is written.
const interruption = listenForInterruption()
const code = await runAction({ env: process.env, clock: monotonicClock, interruption, analyze })
await new Promise((written) => process.stdout.write('', written))
process.exit(code)
