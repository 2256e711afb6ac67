import { statSync } from 'node:fs'
import path from 'node:path'
import { createDirectoryStore, findReports } from '../baseline/directory-store.ts'
import type { ArtifactStore } from './artifact-store.ts'
import { takesArtifacts } from './artifact-upload.ts'
import type { Job } from './job.ts'
import { log } from './log.ts'
import { toldStore } from './told-store.ts'

/** A store that takes the place of artifacts, for all legs; `isWritable`: a valid run can be kept there. */
export type StoreElsewhere = { readonly store: ArtifactStore; readonly isWritable: boolean }

/** The files of `baseline-path`, or nothing at all where GitHub takes no artifacts; undefined: artifacts it is. Never both. */
export const storeElsewhere = (
  { actionPlan: { baselinePath }, context }: Job,
  workspace: string | undefined,
): StoreElsewhere | undefined => {
  const takes = takesArtifacts(context.serverUrl)
  if (!takes)
    log.warning(
      `GitHub Enterprise Server takes no artifacts from this client: no report${baselinePath === undefined ? ' and no baseline' : ''} is stored there.`,
    )
  if (baselinePath !== undefined) return pathStore(baselinePath, path.resolve(workspace || '.', baselinePath))
  return takes ? undefined : { store: noStore, isWritable: false }
}

/** `shown` is the path as it was given, which is all that people need to see of it. */
const pathStore = (shown: string, root: string): StoreElsewhere => {
  const found = statSync(root, { throwIfNoEntry: false })
  const store: ArtifactStore = {
    find: async (candidate) => {
      if (found === undefined)
        return { baselines: [], excluded: [], reason: `baseline-path '${shown}' does not exist (yet)` }
      const { baselines: all, excluded } = await findReports(root)
      // Those of other scenarios lie beside them, and nobody would expect them to be compared.
      const scenario = candidate?.settings.scenario
      const baselines = all.filter(({ report }) => report.settings.scenario === scenario)
      const ofScenario = scenario === undefined ? '' : ` of scenario '${scenario}'`
      return {
        baselines,
        excluded,
        ...(baselines.length === 0 && {
          reason: `there is no report${ofScenario} in baseline-path '${shown}'`,
        }),
      }
    },
    save: createDirectoryStore(root).save,
  }
  // One report is given to be compared with; nothing can be added to it.
  return { store: toldStore(store, undefined), isWritable: found?.isFile() !== true }
}

const noStore: ArtifactStore = {
  find: async () => ({
    baselines: [],
    excluded: [],
    reason:
      'GitHub Enterprise Server takes no artifacts from this client; with `baseline-path` reports are compared that you restore yourself',
  }),
  save: () => Promise.reject(new Error('there is no store to save to')),
}
