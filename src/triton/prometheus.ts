/** One sample of Prometheus's text format; a time of its own is left out. */
export type PrometheusSample = {
  readonly name: string
  readonly labels: ReadonlyMap<string, string>
  readonly value: number
}

/**
 * The samples of the families that are wanted, in order. Lines that are no sample are left out, and so are values that are no
 * finite number: any text gives a result, nothing throws.
 */
export const parsePrometheus = (text: string, wanted: ReadonlySet<string>): readonly PrometheusSample[] => {
  const samples: PrometheusSample[] = []
  for (const line of text.split('\n')) {
    const name = sampleName.exec(line)?.[0]
    if (name === undefined || !wanted.has(name)) continue
    const sample = sampleOf(name, line.slice(name.length))
    if (sample !== undefined) samples.push(sample)
  }
  return samples
}

const sampleName = /^[a-z_:][\w:]*/i
const label = /\s*([a-z_]\w*)\s*=\s*"((?:[^"\\]|\\.)*)"\s*(,|\})/iy
const valueAndTime = /^\s+([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)(?:\s+-?\d+)?\s*$/i

const sampleOf = (name: string, rest: string): PrometheusSample | undefined => {
  const found = rest.startsWith('{') ? readLabels(rest) : { labels: new Map<string, string>(), end: 0 }
  const digits = found === undefined ? undefined : valueAndTime.exec(rest.slice(found.end))?.[1]
  const value = Number(digits)
  return found === undefined || digits === undefined || !Number.isFinite(value)
    ? undefined
    : { name, labels: found.labels, value }
}

/** Labels between braces, and where they end; a comma may come before the closing brace. */
const readLabels = (text: string): { labels: Map<string, string>; end: number } | undefined => {
  const labels = new Map<string, string>()
  const closing = /\s*\}/y
  for (let at = 1; ; at = label.lastIndex) {
    closing.lastIndex = at
    if (closing.test(text)) return { labels, end: closing.lastIndex }
    label.lastIndex = at
    const match = label.exec(text)
    if (match === null) return undefined
    labels.set(match[1]!, unescaped(match[2]!))
    if (match[3] === '}') return { labels, end: label.lastIndex }
  }
}

const unescaped = (text: string): string =>
  text.replace(/\\(.)/gs, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped))
