import { takesArtifacts, uploadText } from './artifact-upload.ts'
import { type ActionContext, runUrl } from './context.ts'
import { log } from './log.ts'

/** Stores a text for people and returns its address. They can do without it, so that its absence is a warning and no more. */
export const storeForPeople = async (
  context: ActionContext,
  name: string,
  text: string,
): Promise<string | undefined> => {
  if (!takesArtifacts(context.serverUrl)) return undefined
  const { id, problem } = await log.group(`Store ${name}`, () => uploadText(name, text))
  if (problem !== undefined) log.warning(problem)
  return id === undefined ? undefined : `${runUrl(context)}/artifacts/${id}`
}
