import { describe, expect, it } from 'vitest'
import { gateHtml } from '../../src/present/html.ts'
import { matchGolden } from '../golden/match-golden.ts'
import { tagsOf } from './markup-checker.ts'
import { nastiestText } from './nasty-text.ts'
import { nastyView } from './nasty-view.ts'
import { regressionView, verdictViews } from './verdict-views.ts'
import { buildReport, buildResult, buildRow, buildView } from './view-builder.ts'

const count = (html: string, name: string): number => tagsOf(html).filter((tag) => tag.name === name).length

describe('gateHtml', () => {
  it('shows a regression with all its levels', () => {
    matchGolden('page-regression.html', gateHtml(regressionView))
  })
  it.each(Object.keys(verdictViews))('is a well-formed page of %s', (name) => {
    const html = gateHtml(verdictViews[name]!)
    const tags = tagsOf(html.replace(/<[^<>]*\/>/g, '')).filter((tag) => tag.name !== 'meta')
    const open: string[] = []
    for (const { name: tag } of tags) {
      if (tag.startsWith('/')) expect(`/${open.pop()}`).toBe(tag)
      else open.push(tag)
    }
    expect(open).toEqual([])
    expect(html).not.toMatch(/NaN|undefined|Infinity/)
  })
  it('needs nothing from elsewhere and runs nothing', () => {
    const html = gateHtml(regressionView)
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(|\ssrc=/)
  })
  it('can be read without seeing it', () => {
    const html = gateHtml(regressionView)
    expect(html).toContain('<html lang="en">')
    expect(count(html, 'h1')).toBe(1)
    for (const tag of tagsOf(html).filter(({ name }) => name === 'th'))
      expect(tag.attributes).toContain('scope')
    const pictures = html.match(/<svg class="plot".*?<\/svg>/g) ?? []
    expect(pictures).toHaveLength(count(html, 'figure'))
    for (const picture of pictures)
      expect(picture).toMatch(
        /^<svg class="plot" viewBox="[\d ]+" role="img"><title>.+<\/title><desc>.+<\/desc>/,
      )
    // What is no picture is the mark beside a word of a legend, which says the same.
    expect(html.match(/<svg class="swatch" viewBox="0 0 26 12" aria-hidden="true">/g)).toHaveLength(
      count(html, 'svg') - pictures.length,
    )
    expect(html).toMatch(
      /<desc>.*this PR: Time outside the server 2\.00 ms, Server overhead 250 µs, Queue time 14\.3 ms/,
    )
    // Every chart has its figures as a table.
    for (const figure of html.match(/<figure[\s\S]*?<\/figure>/g) ?? []) expect(figure).toContain('<table>')
  })
  it('lets no foreign text become a tag or an attribute (P8)', () => {
    const html = gateHtml(nastyView(nastiestText, 3))
    const allowed = new Set([
      'html',
      'head',
      'meta',
      'title',
      'style',
      'body',
      'header',
      'main',
      'footer',
      'section',
    ])
    for (const name of [
      'h1',
      'h2',
      'h3',
      'p',
      'ul',
      'li',
      'dl',
      'dt',
      'dd',
      'div',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
    ])
      allowed.add(name)
    for (const name of ['td', 'details', 'summary', 'strong', 'code', 'span', 'a', 'figure', 'figcaption'])
      allowed.add(name)
    for (const name of ['svg', 'desc', 'rect', 'path', 'circle', 'text']) allowed.add(name)
    for (const { name, attributes } of tagsOf(html)) {
      expect(allowed).toContain(name.replace('/', ''))
      for (const attribute of attributes) expect(attribute).not.toMatch(/^on|^style$|^src$/)
    }
    for (const [, href = ''] of html.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^https:\/\/host\//)
  })
  it('folds the levels where everything passed, when there are several', () => {
    const html = gateHtml(regressionView)
    expect(html).toMatch(/<details class="level"><summary><h2>resnet50, concurrency 1<\/h2><\/summary>/)
    expect(html).toMatch(/<section><h2>resnet50, concurrency 8<\/h2>/)
    const alone = gateHtml(
      buildView(
        buildResult('pass', [buildRow({ from: 41, to: 41.2, interval: { low: -0.04, high: 0.04 } })]),
      ),
    )
    expect(alone).toMatch(/<section><h2>resnet50, concurrency 8<\/h2>/)
  })
  it('says why a picture is not there', () => {
    const { histogram: _histogram, ...level } = buildReport().levels[0]!
    const { server: _server, ...measured } = level.measured!
    const html = gateHtml(
      buildView(buildResult('pass', [buildRow()]), {
        candidates: [buildReport({ levels: [{ ...level, measured }] })],
      }),
    )
    expect(html).toContain(
      'Not shown: the distribution of latencies, since the report has no histogram; where the latency goes',
    )
    expect(html).toContain('Not shown: the figures run by run')
  })
  it('says so when a level has no window', () => {
    const { measured: _, ...level } = { ...buildReport().levels[0]!, windows: [] }
    const html = gateHtml(
      buildView(buildResult('invalid', []), { candidates: [buildReport({ levels: [level] })] }),
    )
    expect(html).toContain('There was no complete window.')
  })
})
