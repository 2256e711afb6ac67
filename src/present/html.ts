import { tool } from '../foundation/tool.ts'
import { type DiffTable, diffTable, filledColumns } from './diff-table.ts'
import { candidateName, type GateView } from './gate-view.ts'
import { measurementFacts } from './how-measured.ts'
import { abSections } from './html-ab.ts'
import { levelSection } from './html-level.ts'
import { htmlStyle } from './html-style.ts'
import { scrollable } from './html-table.ts'
import { proseToHtml, proseToTerminal } from './prose.ts'
import { htmlText } from './sanitize.ts'
import { nextSteps } from './what-next.ts'

/** A gate's outcome as one page that needs nothing else: no script, no address to load from, light and dark. */
export const gateHtml = (view: GateView): string => {
  const table = diffTable(view)
  const body = [
    `<header><h1>${proseToHtml(table.headline)}</h1>`,
    table.explanation.length === 0 ? '' : `<p>${proseToHtml(table.explanation)}</p>`,
    '</header>',
    '<main>',
    ...gateSection(table),
    ...view.candidates.flatMap((report) => report.levels.map((level) => levelSection(view, report, level))),
    ...(view.ab === undefined ? [] : abSections(view.ab)),
    ...factSection(view),
    '</main>',
    `<footer>${htmlText(tool.name)} ${htmlText(tool.version)}, ${htmlText(candidateName(view))}, ${htmlText(view.now)}</footer>`,
  ]
  return page(proseToTerminal(table.headline), body.filter((line) => line !== '').join('\n'))
}

/** The policy lets a reader be sure that text from a report loads and runs nothing. */
const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${htmlText(title)}</title>
<style>
${htmlStyle}
</style>
</head>
<body>
${body}
</body>
</html>
`

const gateSection = (table: DiffTable): readonly string[] => {
  if (table.rows.length === 0) return []
  const columns = filledColumns(table, table.rows)
  const head = columns.map(({ name, align }) => `<th scope="col" class="${align}">${htmlText(name)}</th>`)
  const rows = table.rows.map(({ cells, mark, verdict }) => {
    const line = columns.map(({ place, align }) => {
      const content = proseToHtml(cells[place] ?? [])
      return place === 0 ? `<th scope="row">${mark} ${content}</th>` : `<td class="${align}">${content}</td>`
    })
    return `<tr class="${verdict}">${line.join('')}</tr>`
  })
  return [
    '<section><h2>Checks</h2>',
    scrollable('Checks', `<thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody>`),
    ...(table.notes.length === 0
      ? []
      : [`<ul>${table.notes.map((note) => `<li>${proseToHtml(note)}</li>`).join('\n')}</ul>`]),
    '</section>',
  ]
}

const factSection = (view: GateView): readonly string[] => {
  const facts = [...measurementFacts(view), ...nextSteps(view)]
  return facts.length === 0
    ? []
    : [
        '<section><h2>How this was measured</h2>',
        `<dl>${facts.map(({ label, text }) => `<dt>${htmlText(label)}</dt><dd>${proseToHtml(text)}</dd>`).join('\n')}</dl>`,
        '</section>',
      ]
}
