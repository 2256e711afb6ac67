/**
 * The lines that either program prints, without figures and empty lines, those of this program's own part, and those that are
 * printed only where the load was not held. Windows in a row count as one, for their number is up to the clock.
 */
export const textLabels = (stdout: string): readonly string[] => {
  const labels = withoutOwnPart(stdout)
    .map((line) => line.replace(figure, '#').replace(indentedCacheLine, '$1').trimEnd())
    .filter((line) => line !== '' && !ofLateness.test(line))
  return labels.filter((line, place) => line !== labels[place - 1])
}

/** What perf_analyzer prints, in the words of this program where they are others by intent: the newer release's, or the true ones. */
export const inOurWords = (label: string): string =>
  otherWords.reduce((text, [theirs, ours]) => text.replace(theirs, ours), label)

const otherWords: readonly (readonly [RegExp, string])[] = [
  [/(Request Rate: # inference requests per second)s$/, '$1'],
  [/(Stabilizing using p\d+)(latency|throughput)/, '$1 $2'],
  [/(using the )first( response for measuring latency)/, '$1last$2'],
]

/** Not within a word: p95 and identity_fp32 are names. */
const figure = /(?<![\w.])-?\d+(\.\d+)?(e[+-]?\d+)?/g

/** In models that are called, perf_analyzer indents these twice as far as what they belong to. */
const indentedCacheLine = /^ +(Average Cache (Hit|Miss) Latency: )/

const ofLateness = /^ {4}(\[WARNING\]|Avg send request rate: )/

const ownHeading = '  triton-perf-gate: '

/** The part of ours ends where a line stands further out. */
const withoutOwnPart = (stdout: string): readonly string[] => {
  let isOwn = false
  return stdout.split('\n').filter((line) => {
    if (line === ownHeading) isOwn = true
    else if (line !== '' && !line.startsWith('    ')) isOwn = false
    return !isOwn && !line.startsWith('triton-perf-gate: ')
  })
}
