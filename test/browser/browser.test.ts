import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startDemoServer } from '../../src/demo/demo-server.ts'
import { monotonicClock } from '../../src/foundation/clock.ts'
import { parseArgv } from '../../src/plan/argv.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import type { GateView } from '../../src/present/gate-view.ts'
import { gateHtml } from '../../src/present/html.ts'
import { gateMarkdown } from '../../src/present/markdown.ts'
import { summaryChart } from '../../src/present/mermaid.ts'
import type { Report } from '../../src/report/report.ts'
import { analyze } from '../../src/run/analyze.ts'
import { slowerAbView } from '../present/ab-views.ts'
import { nastiestText } from '../present/nasty-text.ts'
import { nastyView } from '../present/nasty-view.ts'
import { verdictViews } from '../present/verdict-views.ts'
import type { Devtools } from './devtools.ts'
import { firstView, judged, longView, sweepView } from './example-views.ts'
import { githubPage } from './github-page.ts'
import { requireBrowser } from './installed-browser.ts'
import { openPage, type Page } from './page.ts'
import {
  labelsOnLabels,
  namesOfPictures,
  outsideTheirPicture,
  overflow,
  poorContrasts,
  unfold,
  unreachableTables,
} from './page-checks.ts'

const installed = await requireBrowser()

/** Two short runs of the demo server, the second slower, as `analyze` measures them. */
const measuredView = async (): Promise<GateView> => {
  const server = await startDemoServer()
  const measure = (runId: number): Promise<Report> => {
    const argv = ['-m', 'add_sub', '-u', server.httpHost, '--concurrency-range', '1:2', '-p', '60', '-r', '4']
    return analyze(parsePlan(parseArgv(argv, ['analyze'])), {
      clock: monotonicClock,
      signal: new AbortController().signal,
      provenance: {
        repository: 'demo/models',
        sha: `${runId}`.repeat(40),
        ref: 'refs/heads/main',
        event: 'push',
        workflow: 'perf.yml',
        runId,
        runAttempt: 1,
        suite: 'perf.yml.perf',
        leg: '0',
      },
    })
  }
  try {
    const before = [await measure(1), await measure(2)]
    server.setServiceTime('add_sub', 8)
    const after = await measure(3)
    return judged(
      [after],
      before.map((report, place) => ({ report, label: `run ${place + 1}` })),
    )
  } finally {
    await server.close()
  }
}

const views: Readonly<Record<string, () => GateView | Promise<GateView>>> = {
  'measured here': measuredView,
  'a sweep with a history': sweepView,
  'an A/B': slowerAbView,
  'an A/B of one block': () => slowerAbView(1),
  'a first run': firstView,
  'ten thousand windows': longView,
  'hostile texts': () => nastyView(nastiestText, 3),
  'long hostile texts': () => nastyView(nastiestText.repeat(20), 1),
  'an unusable run': () => verdictViews['invalid']!,
}

describe.runIf(installed !== undefined)('the page in a browser', () => {
  let browser: Devtools
  beforeAll(async () => {
    browser = await installed!.start()
  })
  afterAll(() => browser?.close())

  describe.each(Object.keys(views))('%s', (name) => {
    let page: Page
    beforeAll(async () => {
      page = await openPage(browser, gateHtml(await views[name]!()), { width: 360, scheme: 'light' })
      await unfold(page)
    })

    it('loads nothing, runs nothing, and breaks no policy', async () => {
      expect(page.complaints()).toEqual([])
      expect(await page.evaluate('document.scripts.length')).toBe(0)
    })

    it.each([
      [360, 'screen'],
      [390, 'screen'],
      [1280, 'screen'],
      [700, 'print'],
    ] as const)('fits into %i pixels (%s)', async (width, media) => {
      await page.look({ width, scheme: 'light', media })
      expect(await overflow(page)).toBe(0)
      expect(await outsideTheirPicture(page)).toEqual([])
      expect(await labelsOnLabels(page)).toEqual([])
      if (media === 'screen') expect(await unreachableTables(page)).toEqual([])
    })

    it.each(['light', 'dark'] as const)('can be read in the %s scheme', async (scheme) => {
      await page.look({ width: 360, scheme })
      expect(await poorContrasts(page)).toEqual([])
    })

    it('names every picture for those who do not see it', async () => {
      const count = await page.evaluate<number>(`document.querySelectorAll('svg.plot').length`)
      const names = await namesOfPictures(page)
      expect(names.filter((one) => one !== '')).toHaveLength(count)
    })
  })

  it('is one that the checks can fail', async () => {
    const bad = `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><body>
<div style="width:2000px">wide</div><img src="http://127.0.0.1:9/x.png"><script>console.log(1)</script>
<svg class="plot" viewBox="0 0 100 50" width="100"><title>t</title><text x="90" y="20">beyond</text><text x="92" y="21">beyond</text></svg>
<p><font color="#cccccc">pale</font></p><div><table><td>${'wide '.repeat(200).replaceAll(' ', '\u00a0')}</table></div>`
    const page = await openPage(browser, bad, { width: 360, scheme: 'light' })
    expect(page.complaints().length).toBeGreaterThanOrEqual(2)
    expect(await overflow(page)).toBeGreaterThan(0)
    expect(await outsideTheirPicture(page)).toHaveLength(2)
    expect(await labelsOnLabels(page)).toHaveLength(1)
    expect(await unreachableTables(page)).toHaveLength(1)
    expect(await poorContrasts(page)).not.toEqual([])
  })

  describe('the comment and the job summary, as GitHub shows them', () => {
    it.each(['a sweep with a history', 'hostile texts', 'an A/B'])('%s', async (name) => {
      const view = await views[name]!()
      const html = await githubPage(`${gateMarkdown(view)}\n${summaryChart(view)}`, installed!.modules)
      const page = await openPage(browser, html, { width: 390, scheme: 'dark' })
      await page.evaluate('Promise.resolve(window.drawn).then(() => true)')
      expect(page.complaints()).toEqual([])
      expect(await overflow(page)).toBe(0)
      expect(await page.evaluate(`document.querySelectorAll('article h3').length`)).toBe(1)
      expect(
        await page.evaluate(`document.querySelectorAll('article img, article a:not([href])').length`),
      ).toBe(0)
    })

    it('draws the chart of the summary: a line of runs and one of what is allowed', async () => {
      const html = await githubPage(summaryChart(sweepView()), installed!.modules)
      const page = await openPage(browser, html, { width: 830, scheme: 'light' })
      await page.evaluate('Promise.resolve(window.drawn).then(() => true)')
      expect(page.complaints()).toEqual([])
      expect(
        await page.evaluate(`document.querySelectorAll('article svg g[class*="line-plot"]').length`),
      ).toBe(2)
    })
  })
})
