/** A model named in an option, with or without a version. */
export type NamedModel = { readonly name: string; readonly version?: string }

/**
 * `NAME` or `NAME:VERSION`, separated by commas; undefined when it is anything else. As in perf_analyzer, spaces mean nothing and
 * the same model of the same version counts once.
 */
export const parseComposingModels = (text: string): readonly NamedModel[] | undefined => {
  const found = new Map<string, NamedModel>()
  for (const part of text.replaceAll(/\s/g, '').split(',')) {
    const [, name, digits] = /^([^:]+)(?::(\d+))?$/.exec(part) ?? []
    if (name === undefined) return undefined
    // Versions are numbers: 01 is 1.
    const version = digits === undefined ? undefined : String(BigInt(digits))
    found.set(`${name}:${version}`, { name, ...(version === undefined ? {} : { version }) })
  }
  return [...found.values()]
}
