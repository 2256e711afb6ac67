/** What V8 counted of a script: how often each stretch of it ran. Inner ranges come after the ones around them. */
export type ScriptCoverage = {
  readonly url: string
  /** As it ran. */
  readonly source: string
  readonly functions: readonly { readonly ranges: readonly CountedRange[] }[]
}

export type CountedRange = {
  readonly startOffset: number
  readonly endOffset: number
  readonly count: number
}

/** Every branch of one source over several runs of it: a function, or a part of one that ran as often as no other part. */
export type BranchCoverage = {
  readonly branches: number
  readonly covered: number
  /** Stretches that never ran, as offsets into the source, without the blanks around them. */
  readonly missed: readonly { readonly start: number; readonly end: number }[]
}

/** What a transformer adds around exports is nobody's branch. */
const addedByTransform = /__vite_ssr_|__vi_export/

/** Puts the runs of one and the same source together. */
export function branchCoverage(runs: readonly ScriptCoverage[]): BranchCoverage {
  const source = runs[0]?.source ?? ''
  const counts = runs.map(countsOf)
  const ran = (at: number): boolean => counts.some((count) => count[at]! > 0)
  const missed = stretchesWhere(source.length, (at) => !ran(at))
    .map(({ start, end }) => trimmed(source, start, end))
    .filter(({ start, end }) => isOwn(source, start, end))
  const ranges = new Map(
    runs
      .flatMap(({ functions }) => functions.flatMap((one) => one.ranges))
      .filter(({ startOffset, endOffset }) => isOwn(source, startOffset, endOffset))
      .map(({ startOffset, endOffset }) => [`${startOffset} ${endOffset}`, startOffset] as const),
  )
  const notCovered = [...ranges.values()].filter((start) => !ran(start)).length
  return { branches: ranges.size, covered: ranges.size - notCovered, missed }
}

function countsOf({ source, functions }: ScriptCoverage): Float64Array {
  const counts = new Float64Array(source.length).fill(1)
  const outerFirst = functions.toSorted((one, other) => sizeOf(other) - sizeOf(one))
  for (const { ranges } of outerFirst)
    for (const { startOffset, endOffset, count } of ranges) counts.fill(count, startOffset, endOffset)
  return counts
}

function sizeOf({ ranges }: ScriptCoverage['functions'][number]): number {
  const [whole] = ranges
  return whole === undefined ? 0 : whole.endOffset - whole.startOffset
}

function stretchesWhere(
  length: number,
  isIn: (at: number) => boolean,
): readonly { readonly start: number; readonly end: number }[] {
  const stretches: { start: number; end: number }[] = []
  for (let at = 0; at < length; at += 1) {
    if (!isIn(at)) continue
    const last = stretches.at(-1)
    if (last?.end === at) last.end = at + 1
    else stretches.push({ start: at, end: at + 1 })
  }
  return stretches
}

function trimmed(
  source: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const text = source.slice(start, end)
  return { start: start + (text.length - text.trimStart().length), end: start + text.trimEnd().length }
}

/** Something that somebody wrote, and not only the end of a block. */
function isOwn(source: string, start: number, end: number): boolean {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1
  const lineEnd = source.indexOf('\n', start)
  const line = source.slice(lineStart, lineEnd < 0 ? source.length : lineEnd)
  return /[^\s{};]/.test(source.slice(start, end)) && !addedByTransform.test(line)
}
