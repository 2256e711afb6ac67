import * as core from '@actions/core'
import { exitCode } from '../foundation/exit-code.ts'
import { stopByTrace } from '../host/stop-server.ts'
import { log } from './log.ts'
import { leftServers } from './server-state.ts'
import { isVerdictMissing } from './verdict-state.ts'

/*
 * The post step. A main step that was killed leaves no word behind, and a job without a verdict must not look like one that
 * passed; in every other case the main step has said all there is to say. Servers that it could not end any more are ended here.
 */
for (const trace of leftServers()) {
  log.info('Ending a server that the main step has left behind')
  const problem = await stopByTrace(trace, process.env)
  if (problem !== undefined) log.warning(`A server could not be ended: ${problem}`)
}
if (isVerdictMissing()) {
  core.setFailed('triton-perf-gate ended without a verdict: nothing was judged, and nothing passed')
  process.exitCode = exitCode.invalid
}
