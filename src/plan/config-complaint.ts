import { Failure } from '../foundation/failure.ts'
import type { Layer } from './config-layer.ts'

/**
 * What `parse` makes of a merged layer, or what is wrong with it: each complaint with its place where it is about something in a
 * file. One about nothing that was given belongs to `place`, where the scenario begins.
 */
export const parseLayer = <Parsed>(
  merged: Layer,
  parse: () => Parsed,
  place?: string,
):
  | { readonly parsed: Parsed; readonly complaints?: never }
  | { readonly parsed?: never; readonly complaints: readonly string[] } => {
  try {
    return { parsed: parse() }
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'invalid-option') throw error
    return { complaints: error.message.split('\n').map((complaint) => placed(complaint, merged, place)) }
  }
}

const placed = (complaint: string, merged: Layer, place: string | undefined): string => {
  const names = optionsIn(complaint).filter((name) => merged.has(name))
  const places = names.flatMap((name) => placeOf(complaint, merged, name) ?? [])
  const found = places[0] ?? (names.length === 0 ? place : undefined)
  return found === undefined ? complaint : `${found}: ${asKeys(complaint)}`
}

/** The options that a complaint names; thresholds are quoted without their option. */
const optionsIn = (complaint: string): readonly string[] =>
  complaint.startsWith("threshold '")
    ? ['thresholds']
    : [...complaint.matchAll(/--([a-z][a-z-]*)/g)].map(([, name = '']) => name)

const placeOf = (complaint: string, merged: Layer, name: string): string | undefined => {
  const { texts = [], places = [] } = merged.get(name) ?? {}
  const index = texts.findIndex((text) => complaint.includes(`'${text}'`))
  return places[index] ?? places[0]
}

/** A file has keys where a command line has dashes. */
const asKeys = (complaint: string): string => complaint.replace(/(?:-\w, )?--([a-z][a-z-]*)/g, '$1')

/** Throws one Failure('invalid-option') with every complaint, each once. */
export const refuseAll = (complaints: readonly string[]): void => {
  if (complaints.length === 0) return
  const hasOptions = complaints.some((complaint) => /(?:^|[ ,])--[a-z]/.test(complaint))
  throw new Failure(
    'invalid-option',
    [...new Set(complaints)].join('\n'),
    hasOptions ? { hint: 'See `triton-perf-gate --help` for every option.' } : {},
  )
}
