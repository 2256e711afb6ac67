// npm run screenshots [-- FOLDER]: the HTML page and the comment of example runs as a reader sees them, light and dark, wide and narrow.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import type { GateView } from '../../src/present/gate-view.ts'
import { gateHtml } from '../../src/present/html.ts'
import { gateMarkdown } from '../../src/present/markdown.ts'
import { summaryChart } from '../../src/present/mermaid.ts'
import { abView } from './ab-example.ts'
import type { Devtools } from './devtools.ts'
import { firstView, sweepView } from './example-views.ts'
import { githubPage } from './github-page.ts'
import { installedBrowser } from './installed-browser.ts'
import { openPage } from './page.ts'
import { withEmoji } from './with-emoji.ts'

const views: Readonly<Record<string, () => GateView>> = { sweep: sweepView, ab: abView, first: firstView }

const widths = { page: [1280, 390], comment: [830, 390] } as const

/** Longer pages are cut there. */
const mostHeight = 6000

const main = async (): Promise<void> => {
  const folder = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '../../.cache/screenshots'))
  const installed = await installedBrowser()
  if (typeof installed === 'string')
    throw new Error(`There is no browser to take pictures with: ${installed}`)
  await mkdir(folder, { recursive: true })
  const browser = await installed.start()
  try {
    for (const [name, view] of Object.entries(views)) {
      const made = view()
      const markdown = `${gateMarkdown(made)}\n${summaryChart(made)}`
      const comment = await withEmoji(await githubPage(markdown, installed.modules), installed.modules)
      const page = await withEmoji(gateHtml(made), installed.modules)
      await pictures(browser, { name: `${name}-page`, html: page, of: widths.page, folder })
      await pictures(browser, { name: `${name}-comment`, html: comment, of: widths.comment, folder })
    }
  } finally {
    await browser.close()
  }
  console.log(`Written to ${folder}`)
}

const pictures = async (
  browser: Devtools,
  { name, html, of, folder }: { name: string; html: string; of: readonly number[]; folder: string },
): Promise<void> => {
  for (const scheme of ['light', 'dark'] as const)
    for (const width of of) {
      const page = await openPage(browser, html, { width, scheme })
      await page.evaluate('Promise.all([window.drawn, document.fonts.ready]).then(() => true)')
      await writeFile(path.join(folder, `${name}-${scheme}-${width}.png`), await page.picture(mostHeight))
      for (const complaint of page.complaints()) console.error(`${name}: ${complaint}`)
    }
}

await main()
