import { formatDuration } from './format.ts'
import type { LatencyParts } from './latency-parts.ts'
import { htmlText } from './sanitize.ts'

/** Both sides' mean latency as bars of one scale, split by where the time went, with the same figures as text. */
export const partsFigure = (
  candidate: string,
  before: LatencyParts | undefined,
  after: LatencyParts | undefined,
): readonly string[] => {
  if (after === undefined) return []
  const scale = Math.max(before?.latency ?? 0, after.latency)
  const sides = [
    ...(before === undefined ? [] : [{ name: 'baseline', of: before }]),
    { name: candidate, of: after },
  ]
  const bars = sides.map(
    ({ name, of }) =>
      `<p class="bar-name">${htmlText(`${name}: ${formatDuration(of.latency)}`)}</p>${bar(name, of, scale)}`,
  )
  const rows = after.parts.map(({ name, ns }, i) => [
    `<th scope="row"><span class="key part-${i}"></span>${htmlText(name)}</th>`,
    ...(before === undefined
      ? []
      : [`<td class="right">${htmlText(formatDuration(before.parts[i]?.ns))}</td>`]),
    `<td class="right">${htmlText(formatDuration(ns))}</td>`,
  ])
  const head = ['part', ...sides.map(({ name }) => name)].map(
    (name, i) => `<th scope="col"${i === 0 ? '' : ' class="right"'}>${htmlText(name)}</th>`,
  )
  return [
    '<h3>Where the mean latency goes</h3>',
    ...bars,
    `<table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('\n')}</tbody></table>`,
  ]
}

/** Widths are in thousandths of the longer side; a part below 0 (two clocks disagree) has none. */
const bar = (name: string, { latency, parts }: LatencyParts, scale: number): string => {
  let x = 0
  const rects = parts.map(({ ns }, i) => {
    const width = Math.max(0, Math.round((1000 * ns) / scale))
    const rect = `<rect class="part-${i}" x="${x}" y="0" width="${width}" height="20"/>`
    x += width
    return rect
  })
  const label = `${name}: ${parts.map((part) => `${part.name} ${formatDuration(part.ns)}`).join(', ')}, together ${formatDuration(latency)}`
  return `<svg class="bar" viewBox="0 0 1000 20" preserveAspectRatio="none" role="img" aria-label="${htmlText(label)}">${rects.join('')}</svg>`
}
