/** A model named together with a version; without one, whichever the server chooses. */
export type ModelReference = { readonly name: string; readonly version?: string }

/** A model that another one calls: a step of an ensemble, or one that business logic scripting (BLS) asks. */
export type ComposingModel = ModelReference & {
  /** How often the ensemble's schedule names it; absent when it is called by BLS, whose calls no configuration tells. */
  readonly steps?: number
  readonly responseCache: boolean
  /** The models that it calls itself. */
  readonly composing: readonly ComposingModel[]
}

/** What a model and those that it calls have in common. */
type CachingModel = { readonly responseCache: boolean; readonly composing?: readonly CachingModel[] }

/** Whether the model or any that it calls, however deep, answers from a response cache. */
export const cachesAnywhere = ({ responseCache, composing = [] }: CachingModel): boolean =>
  responseCache || composing.some(cachesAnywhere)

/** The same model of the same version once, in the order in which they come, with how often they come. */
export const countReferences = (
  references: readonly ModelReference[],
): readonly (ModelReference & { readonly count: number })[] => {
  const found = new Map<string, ModelReference & { readonly count: number }>()
  for (const reference of references) {
    const key = JSON.stringify([reference.name, reference.version])
    found.set(key, { ...reference, count: (found.get(key)?.count ?? 0) + 1 })
  }
  return [...found.values()]
}
