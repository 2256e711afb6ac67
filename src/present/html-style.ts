import { darkPalette, lightPalette, type Palette } from './html-palette.ts'

const variables = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(' ')

/** The page's style; `part-N` colours follow the order of the latency's parts. */
export const htmlStyle = `:root { color-scheme: light dark; ${variables(lightPalette)} }
@media (prefers-color-scheme: dark) { :root { ${variables(darkPalette)} } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1rem; background: var(--ground); color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; line-height: 1.3; margin: 0.5rem 0; }
h2 { font-size: 1.15rem; margin: 2rem 0 0.5rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--line); }
a { color: var(--link); }
code { font: 0.875em/1.4 ui-monospace, SFMono-Regular, Consolas, monospace; background: var(--soft); padding: 0.1em 0.3em; border-radius: 0.3em; }
.scroll { overflow-x: auto; margin: 0.75rem 0; }
.scroll:focus-visible { outline: 2px solid var(--link); }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 0.9rem; }
th, td { padding: 0.35rem 0.6rem; border: 1px solid var(--line); text-align: left; font-weight: normal; white-space: nowrap; }
thead th { background: var(--soft); font-weight: 600; white-space: normal; overflow-wrap: normal; vertical-align: bottom; }
td.left { white-space: normal; min-width: 7rem; }
.right { text-align: right; }
.center { text-align: center; }
tr.regression, tr.invalid { background: var(--bad); }
tr.inconclusive { background: var(--doubt); }
details { margin: 1rem 0; }
summary { cursor: pointer; padding: 0.15rem 0; }
summary h2 { display: inline; border: 0; }
.level > summary { border-bottom: 1px solid var(--line); margin-top: 1.5rem; }
dt { font-weight: 600; margin-top: 0.6rem; }
dd { margin: 0; }
footer { margin-top: 2.5rem; color: var(--quiet); font-size: 0.85rem; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 21rem), 1fr)); gap: 1.5rem 2rem; align-items: start; margin: 1rem 0; }
.chart { margin: 0; min-width: 0; max-width: 28rem; }
.chart details { margin: 0.25rem 0; }
.chart table { font-size: 0.85rem; }
.chart th, .chart td { padding: 0.25rem 0.4rem; }
figcaption { font-weight: 600; }
.legend { margin: 0.1rem 0 0.4rem; font-size: 0.85rem; line-height: 1.6; }
.entry { display: inline-block; margin-right: 0.9em; }
.swatch { width: 1.9em; height: 0.9em; margin-right: 0.35em; vertical-align: -0.08em; }
.hint { margin: 0.3rem 0; font-size: 0.85rem; color: var(--quiet); }
.plot { display: block; width: 100%; height: auto; }
.plot text { font: 12px system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif; fill: var(--quiet); font-variant-numeric: tabular-nums; }
.plot text.strong { fill: var(--text); paint-order: stroke; stroke: var(--ground); stroke-width: 3px; stroke-linejoin: round; }
.grid, .axis { fill: none; stroke: var(--line); }
.axis { stroke: var(--median); }
.line { fill: none; stroke-width: 2; stroke-linejoin: round; }
.line.baseline { stroke: var(--baseline); stroke-dasharray: 5 3; }
.line.candidate { stroke: var(--candidate); }
.line.median { stroke: var(--median); stroke-dasharray: 2 2; }
.line.level { stroke: var(--baseline); }
.line.limit { stroke: var(--text); stroke-width: 1.5; stroke-dasharray: 7 4; }
.line.shift { stroke: var(--text); stroke-width: 1; stroke-dasharray: 1 3; }
.line.zero { stroke: var(--median); stroke-width: 1; }
.area.candidate { fill: var(--candidate); fill-opacity: 0.18; }
.dot { stroke-width: 1.5; }
.dot.baseline { fill: var(--ground); stroke: var(--baseline); }
.dot.candidate { fill: var(--candidate); stroke: var(--ground); stroke-width: 1; }
.cross { fill: none; stroke: var(--failed); stroke-width: 2; }
.whisker { fill: none; stroke: var(--candidate); stroke-width: 2; }
.used { fill: var(--baseline); fill-opacity: 0.12; stroke: var(--baseline); stroke-opacity: 0.35; }
.key { display: inline-block; width: 0.8em; height: 0.8em; margin-right: 0.5em; vertical-align: -0.05em; }
${[0, 1, 2, 3, 4, 5].map((i) => `rect.part-${i} { fill: var(--part-${i}); stroke: var(--ground); } .key.part-${i} { background: var(--part-${i}); }`).join('\n')}
@media (max-width: 30rem) { table { font-size: 0.85rem; } th, td { padding: 0.3rem 0.4rem; } }
@media print {
  details:not(.chart *)::details-content { content-visibility: visible; display: block; block-size: auto; }
  body { max-width: none; font-size: 0.85rem; }
  .scroll { overflow: visible; }
  th, td { white-space: normal; padding: 0.2rem 0.3rem; font-size: 0.75rem; }
  figure, tr { break-inside: avoid; }
  h2 { break-after: avoid; }
  rect, .key { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}`
