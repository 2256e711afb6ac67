import type { RawOptions } from './raw-options.ts'

/** What was said of one option: its texts, none for a flag that is switched off, and where each stands (`perf-gate.yml:7`). */
export type Setting = {
  readonly texts: readonly string[]
  /** None: not from a file. */
  readonly places: readonly string[]
}

/** What one part of a config file, or the inputs, say of options by their names. */
export type Layer = ReadonlyMap<string, Setting>

/** Options that were given otherwise than in a file. */
export const givenLayer = (raw: RawOptions): Layer =>
  new Map([...raw].map(([name, texts]) => [name, { texts, places: [] }]))

/** One layer over the other, the strongest first. What says the same thing in another way is replaced with it. */
export const mergeLayers = (layers: readonly Layer[]): Layer => {
  const merged = new Map<string, Setting>()
  for (const layer of layers) {
    const taken = new Map(merged)
    for (const [name, setting] of layer) if (!isTaken(name, taken)) merged.set(name, setting)
  }
  return merged
}

/** The options of a merged layer, those that are switched off left out. */
export const rawOf = (merged: Layer): RawOptions =>
  new Map([...merged].filter(([, { texts }]) => texts.length > 0).map(([name, { texts }]) => [name, texts]))

/** Options of which one at most is given. */
const alternatives: readonly (readonly string[])[] = [
  [
    'concurrency-range',
    'request-rate-range',
    'request-intervals',
    'fixed-schedule',
    'periodic-concurrency-range',
    'session-concurrency',
    'start-concurrency',
    'max-concurrency',
    'dynamic-concurrency',
  ],
  ['input-data', 'zero-input', 'data-directory'],
  ['async', 'sync'],
  ['server', 'server-image', 'server-command'],
]

const isTaken = (name: string, taken: Layer): boolean => {
  if (taken.has(name)) return true
  const group = alternatives.find((names) => names.includes(name)) ?? []
  return group.some((other) => (taken.get(other)?.texts.length ?? 0) > 0)
}
