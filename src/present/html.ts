import type { PastRun } from '../compare/past-run.ts'
import { type Comparison, isMeasuredBy } from '../compare/verdict.ts'
import { tool } from '../foundation/tool.ts'
import { isSameLevel } from '../plan/load-level.ts'
import type { Report } from '../report/report.ts'
import { chartGrid } from './chart-figure.ts'
import { type DiffTable, diffTable, filledColumns } from './diff-table.ts'
import { formatPlural } from './format.ts'
import { candidateName, type GateView, sortedRows } from './gate-view.ts'
import { measurementFacts } from './how-measured.ts'
import { abSections } from './html-ab.ts'
import { historyFigure, historyHint } from './html-history.ts'
import { levelSection } from './html-level.ts'
import { htmlStyle } from './html-style.ts'
import { sweepFigure } from './html-sweep.ts'
import { scrollable } from './html-table.ts'
import { proseToHtml, proseToTerminal } from './prose.ts'
import { pastOf, rowPast, type Subject } from './row-past.ts'
import { cleanText, htmlText } from './sanitize.ts'
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
    ...historySection(view),
    ...sweepSections(view),
    ...levelSections(view),
    ...(view.ab === undefined ? [] : abSections(view, view.ab)),
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
    return `<tr class="${verdict ?? 'not-gated'}">${line.join('')}</tr>`
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

/** More would be a page of its own; the table of checks has all of them. */
const mostHistories = 24

/** The rows from run to run: the worst two stand open, the others wait for who asks. */
const historySection = (view: GateView): readonly string[] => {
  const rows = sortedRows(view.result)
  const runs = new Map<string, readonly PastRun[]>()
  const figures = rows.slice(0, mostHistories).flatMap((row) => {
    const key = JSON.stringify([row.model, row.scenario])
    const past = runs.get(key) ?? pastOf(view, row)
    runs.set(key, past)
    return historyFigure(view, row, rowPast(past, row))
  })
  const others = figures.slice(2)
  if (figures.length === 0) {
    // An A/B has no past to show, and a page that compares nothing says so at its head.
    const isExpected = view.ab !== undefined || view.result.baselineRuns === 0
    return isExpected
      ? []
      : ['<p class="hint">Not shown: the figures run by run, which take two comparable runs.</p>']
  }
  return [
    '<section><h2>Run by run</h2>',
    `<p class="hint">${htmlText(historyHint)}</p>`,
    ...chartGrid(figures.slice(0, 2)),
    ...(others.length === 0
      ? []
      : [
          `<details><summary>${htmlText(formatPlural(others.length, 'further check'))}</summary>`,
          ...chartGrid(others),
          '</details>',
        ]),
    '</section>',
  ]
}

/** Of several levels those where everything passed are folded: what did not is what a reader looks for. */
const levelSections = (view: GateView): readonly string[] => {
  const count = view.candidates.reduce((sum, { levels }) => sum + levels.length, 0)
  return view.candidates.flatMap((report) =>
    report.levels.map((result) => {
      const rows = view.result.rows.filter(
        (row) => isMeasuredBy(row, report) && isSameLevel(row.level, result.level),
      )
      const isUngated = (view.result.shown ?? []).some(
        (row) => isMeasuredBy(row, report) && isSameLevel(row.level, result.level),
      )
      const isFine = (rows.length > 0 || isUngated) && rows.every(isFolded)
      return levelSection(view, report, result, count > 1 && isFine)
    }),
  )
}

const isFolded = ({ verdict, waived }: Comparison): boolean =>
  (verdict === 'pass' && waived === undefined) || verdict === 'improvement'

const sweepSections = (view: GateView): readonly string[] =>
  subjectsOf(view.candidates).flatMap((subject) => {
    const { model, scenario } = subject
    const isOf = (report: Report): boolean => isMeasuredBy(subject, report)
    const inScenario = scenario === undefined ? '' : ` (${cleanText(scenario, 80)})`
    const earlier = view.baselines.map(({ report }) => report).filter(isOf)
    const figure = sweepFigure(candidateName(view), earlier, view.candidates.filter(isOf))
    return figure.length === 0
      ? []
      : [
          `<section><h2>${htmlText(`${cleanText(model, 80)}${inScenario}, all load levels`)}</h2>`,
          ...chartGrid(figure),
          '</section>',
        ]
  })

/** Each once, in their order. */
const subjectsOf = (reports: readonly Report[]): readonly Subject[] =>
  reports
    .filter((report, i) => i === reports.findIndex((other) => isMeasuredBy(subjectOf(report), other)))
    .map(subjectOf)

const subjectOf = ({ model, settings: { scenario } }: Report): Subject => ({
  model: model.name,
  ...(scenario === undefined ? {} : { scenario }),
})

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
