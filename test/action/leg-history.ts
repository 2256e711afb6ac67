import type { FakeGitHub } from '../fakes/github/github.ts'
import { reportOfRun } from './report.ts'

/** Eight runs of perf.yml on main that differ by a little, stored by leg 0 of a suite. */
export const storeLegHistory = (github: FakeGitHub, suite: string): void => {
  for (let i = 0; i < 8; i++) {
    const run = github.add.run({ head_sha: github.add.commit().sha })
    const level = { p95Ms: 40 + (i % 3) * 0.4, throughput: 200 - (i % 3) }
    const { provenance, ...report } = reportOfRun(run.id, { levels: [level] })
    const content = JSON.stringify({ ...report, provenance: { ...provenance, suite } })
    github.add.artifact({ run, name: `perf-gate-baseline.${suite}.0.a1`, content })
  }
}
