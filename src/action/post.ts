import * as core from '@actions/core'
import { exitCode } from '../foundation/exit-code.ts'
import { isVerdictMissing } from './verdict-state.ts'

/*
 * The post step. A main step that was killed leaves no word behind, and a job without a verdict must not look like one that
 * passed; in every other case the main step has said all there is to say.
 */
if (isVerdictMissing()) {
  core.setFailed('triton-perf-gate ended without a verdict: nothing was judged, and nothing passed')
  process.exitCode = exitCode.invalid
}
