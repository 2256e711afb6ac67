import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { Devtools, Session } from './devtools.ts'

/** How a page is looked at. */
export type Look = {
  /** CSS pixels. */
  readonly width: number
  readonly height?: number
  readonly scheme: 'light' | 'dark'
  readonly media?: 'screen' | 'print'
}

export type Page = {
  readonly session: Session
  /** The value of an expression in the page; what it throws is thrown here. */
  readonly evaluate: <Value>(expression: string) => Promise<Value>
  readonly look: (look: Look) => Promise<void>
  /** A PNG of the page from its top, at most so many CSS pixels high. */
  readonly picture: (mostHeight: number) => Promise<Buffer>
  /** What the page complained of: exceptions, blocked resources, violations of its policy. */
  readonly complaints: () => readonly string[]
}

/** Opens a page from a file, as somebody does who downloaded it. */
export async function openPage(browser: Devtools, html: string, look: Look): Promise<Page> {
  const session = await browser.newSession()
  for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await session.send(`${domain}.enable`)
  const page = pageOf(session)
  await page.look(look)
  const folder = await mkdtemp(path.join(os.tmpdir(), 'perf-gate-page-'))
  try {
    const file = path.join(folder, 'page.html')
    await writeFile(file, html)
    await session.send('Page.navigate', { url: pathToFileURL(file).href })
    await loaded(session)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return page
}

const loaded = async (session: Session): Promise<void> => {
  for (let waited = 0; waited < longestLoadMs; waited += 10) {
    if (session.events.some(({ method }) => method === 'Page.loadEventFired')) return
    await sleep(10)
  }
  throw new Error(`the page was not there within ${longestLoadMs / 1000} s`)
}

const longestLoadMs = 30_000

const pageOf = (session: Session): Page => {
  let current: Look = { width: 800, scheme: 'light' }
  const setSize = (height: number): Promise<unknown> =>
    session.send('Emulation.setDeviceMetricsOverride', {
      width: current.width,
      height,
      deviceScaleFactor: 1,
      mobile: current.width < 600,
    })
  const evaluate = async <Value>(expression: string): Promise<Value> => {
    const answer = await session.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    })
    const { result, exceptionDetails } = answer as {
      result: { value: Value }
      exceptionDetails?: { exception?: { description?: string }; text: string }
    }
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  return {
    session,
    evaluate,
    look: async (look) => {
      current = look
      await setSize(look.height ?? 800)
      await session.send('Emulation.setEmulatedMedia', {
        media: look.media ?? 'screen',
        features: [{ name: 'prefers-color-scheme', value: look.scheme }],
      })
    },
    picture: async (mostHeight) => {
      const whole = await evaluate<number>(
        'Math.ceil(document.documentElement.getBoundingClientRect().height)',
      )
      const height = Math.min(mostHeight, whole)
      await setSize(height)
      const { data } = await session.send('Page.captureScreenshot', {
        format: 'png',
        clip: { x: 0, y: 0, width: current.width, height, scale: 1 },
      })
      return Buffer.from(data as string, 'base64')
    },
    complaints: () => session.events.flatMap(complaintOf),
  }
}

const complaintOf = ({ method, params }: Session['events'][number]): readonly string[] => {
  switch (method) {
    case 'Log.entryAdded':
    case 'Runtime.exceptionThrown':
    case 'Runtime.consoleAPICalled':
      return [`${method}: ${JSON.stringify(params)}`]
    case 'Network.requestWillBeSent': {
      const { url } = params['request'] as { url: string }
      return url.startsWith('file:') || url.startsWith('data:') ? [] : [`${method}: ${url}`]
    }
    default:
      return []
  }
}
