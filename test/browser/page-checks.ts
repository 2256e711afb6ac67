import type { Page } from './page.ts'

/** Elements of charts that reach beyond their own picture: their text, or a mark. */
export const outsideTheirPicture = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`[...document.querySelectorAll('svg.plot')].flatMap((svg) => {
    const { width, height } = svg.viewBox.baseVal
    return [...svg.querySelectorAll('text, path, rect, circle')].flatMap((part) => {
      const box = part.getBBox()
      const inside = box.x >= -0.5 && box.y >= -0.5 && box.x + box.width <= width + 0.5 && box.y + box.height <= height + 0.5
      return inside ? [] : [svg.querySelector('title').textContent + ': ' + part.outerHTML.slice(0, 200)]
    })
  })`)

/** Labels of axes that lie on each other. */
export const labelsOnLabels = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`[...document.querySelectorAll('svg.plot')].flatMap((svg) => {
    const texts = [...svg.querySelectorAll('text:not(.strong)')].map((text) => ({ text: text.textContent, box: text.getBBox() }))
    return texts.flatMap((one, i) => texts.slice(i + 1).flatMap((other) => {
      const across = Math.min(one.box.x + one.box.width, other.box.x + other.box.width) - Math.max(one.box.x, other.box.x)
      const down = Math.min(one.box.y + one.box.height, other.box.y + other.box.height) - Math.max(one.box.y, other.box.y)
      return across > 1 && down > 4 ? [one.text + ' on ' + other.text] : []
    }))
  })`)

/** By how many pixels the page is wider than its window: tables scroll on their own. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

/** Tables that neither fit nor can be scrolled by keyboard. */
export const unreachableTables = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`[...document.querySelectorAll('table')].flatMap((table) => {
    const around = table.parentElement
    const isReachable = around.scrollWidth <= around.clientWidth + 1 ||
      (around.tabIndex === 0 && getComputedStyle(around).overflowX === 'auto' && around.getAttribute('aria-label'))
    return isReachable ? [] : [table.textContent.slice(0, 100)]
  })`)

/** Text below 4.5 to 1, and marks below 3 to 1, against what they stand on, as the browser computes their colours. */
export const poorContrasts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`(() => {
    const channels = (colour) => colour.match(/[\\d.]+/g).map(Number)
    const luminance = (colour) => {
      const [r, g, b] = channels(colour).slice(0, 3).map((value) => value / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const ratio = (one, other) => {
      const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b)
      return (high + 0.05) / (low + 0.05)
    }
    const groundOf = (element) => {
      for (let one = element; one !== null; one = one.parentElement) {
        const { backgroundColor } = getComputedStyle(one)
        if (channels(backgroundColor)[3] !== 0) return backgroundColor
      }
      return 'rgb(255, 255, 255)'
    }
    const found = new Set()
    for (const element of document.querySelectorAll('body *')) {
      const style = getComputedStyle(element)
      const isMark = element.ownerSVGElement != null && !['text', 'title', 'desc'].includes(element.tagName)
      const isGrid = element.matches('.grid, .used, .area')
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '')
      const colours = isMark && !isGrid
        ? [element.matches('rect, .dot.candidate') ? style.fill : style.stroke]
        : hasText && !['title', 'desc'].includes(element.tagName) ? [element.tagName === 'text' ? style.fill : style.color] : []
      for (const colour of colours) {
        const least = isMark ? 3 : 4.5
        const contrast = ratio(colour, groundOf(element))
        if (contrast < least) found.add(element.tagName + '.' + (element.getAttribute('class') ?? '') + ' ' + colour + ': ' + contrast.toFixed(2))
      }
    }
    return [...found]
  })()`)

/** Names of the pictures as a screen reader gets them; empty for one without a name. */
export const namesOfPictures = async (page: Page): Promise<readonly string[]> => {
  const { nodes } = (await page.session.send('Accessibility.getFullAXTree')) as {
    nodes: readonly { role?: { value: string }; name?: { value: string }; ignored: boolean }[]
  }
  return nodes
    .filter(({ role, ignored }) => !ignored && (role?.value === 'image' || role?.value === 'img'))
    .map(({ name }) => name?.value ?? '')
}

/** Opens everything that is folded away. */
export const unfold = (page: Page): Promise<unknown> =>
  page.evaluate(`document.querySelectorAll('details').forEach((details) => { details.open = true })`)
