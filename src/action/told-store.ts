import type { ArtifactStore } from './artifact-store.ts'
import type { BaseCommit } from './base-commit.ts'
import { log } from './log.ts'

/** The same store; what it finds, leaves out and keeps is shown in the job log. */
export const toldStore = (store: ArtifactStore, base: BaseCommit | undefined): ArtifactStore => ({
  find: (candidate) =>
    log.group('Find baselines', async () => {
      const found = await store.find(candidate)
      if (base !== undefined) log.info(`Base commit ${base.sha}: ${base.how}`)
      for (const { report, label, url } of found.baselines)
        log.info(`Baseline ${label}, commit ${report.provenance?.sha.slice(0, 7) ?? 'unknown'}: ${url ?? ''}`)
      for (const { label, reason } of found.excluded) log.info(`Left out ${label}: ${reason}`)
      if (found.reason !== undefined) log.info(`Nothing more: ${found.reason}`)
      return found
    }),
  save: (report) =>
    log.group('Store this run as baseline', async () => {
      const name = await store.save(report)
      log.info(`Stored for later runs: ${name}`)
      return name
    }),
})
