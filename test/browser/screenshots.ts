// npm run screenshots [-- FOLDER]: the HTML page and the comment of example runs as a reader sees them, light and dark, wide and narrow.
// npm run screenshots -- --readme: those that the README shows.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import type { GateView } from '../../src/present/gate-view.ts'
import { gateHtml } from '../../src/present/html.ts'
import { gateMarkdown } from '../../src/present/markdown.ts'
import { summaryChart } from '../../src/present/mermaid.ts'
import { slowerAbView } from '../present/ab-views.ts'
import type { Devtools } from './devtools.ts'
import { firstView, sweepView } from './example-views.ts'
import { githubPage } from './github-page.ts'
import { installedBrowser } from './installed-browser.ts'
import { openPage } from './page.ts'
import { withEmoji } from './with-emoji.ts'

type Picture = {
  readonly file: string
  readonly html: string
  readonly width: number
  readonly mostHeight: number
  readonly scheme: 'light' | 'dark'
}

const schemes = ['light', 'dark'] as const
const root = path.join(import.meta.dirname, '../..')

const main = async (argument: string | undefined): Promise<void> => {
  const installed = await installedBrowser()
  if (typeof installed === 'string')
    throw new Error(`There is no browser to take pictures with: ${installed}`)
  const isReadme = argument === '--readme'
  const folder = isReadme
    ? path.join(root, '.github/screenshots')
    : path.resolve(argument ?? path.join(root, '.cache/screenshots'))
  await mkdir(folder, { recursive: true })
  const pictures = isReadme ? await readmePictures(installed.modules) : await allPictures(installed.modules)
  const browser = await installed.start()
  try {
    for (const picture of pictures) await take(browser, picture, folder)
  } finally {
    await browser.close()
  }
  console.log(`${pictures.length} pictures in ${folder}`)
}

const views: Readonly<Record<string, () => GateView>> = {
  sweep: sweepView,
  ab: slowerAbView,
  first: firstView,
}

const allPictures = async (modules: string): Promise<readonly Picture[]> => {
  const pictures: Picture[] = []
  for (const [name, made] of Object.entries(views)) {
    const { page, comment } = await bothOf(made(), modules)
    for (const scheme of schemes) {
      for (const width of [1280, 390])
        pictures.push({
          file: `${name}-page-${scheme}-${width}`,
          html: page,
          width,
          mostHeight: 8000,
          scheme,
        })
      for (const width of [830, 390])
        pictures.push({
          file: `${name}-comment-${scheme}-${width}`,
          html: comment,
          width,
          mostHeight: 4000,
          scheme,
        })
    }
  }
  return pictures
}

const readmePictures = async (modules: string): Promise<readonly Picture[]> => {
  const { page } = await bothOf(sweepView(), modules)
  return schemes.map((scheme) => ({
    file: `page-${scheme}`,
    html: page,
    width: 960,
    mostHeight: 1180,
    scheme,
  }))
}

const bothOf = async (
  view: GateView,
  modules: string,
): Promise<{ readonly page: string; readonly comment: string }> => ({
  page: await withEmoji(gateHtml(view), modules),
  comment: await withEmoji(
    await githubPage(`${gateMarkdown(view)}\n${summaryChart(view)}`, modules),
    modules,
  ),
})

const take = async (
  browser: Devtools,
  { file, html, width, mostHeight, scheme }: Picture,
  folder: string,
): Promise<void> => {
  const page = await openPage(browser, html, { width, scheme })
  await page.evaluate('Promise.all([window.drawn, document.fonts.ready]).then(() => true)')
  await writeFile(path.join(folder, `${file}.png`), await page.picture(mostHeight))
  for (const complaint of page.complaints()) console.error(`${file}: ${complaint}`)
}

await main(process.argv[2])
