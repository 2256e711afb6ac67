import { htmlText } from './sanitize.ts'

/** A table that scrolls sideways on its own, by finger and by keyboard; `content` is HTML. */
export const scrollable = (name: string, content: string): string =>
  `<div class="scroll" role="region" aria-label="${htmlText(name)}" tabindex="0"><table>${content}</table></div>`

/** A table of figures: the first column names the row, the others are numbers. Every cell is text. */
export const figureTable = (
  name: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string => {
  const columns = head.map(
    (cell, i) => `<th scope="col"${i === 0 ? '' : ' class="right"'}>${htmlText(cell)}</th>`,
  )
  const lines = rows.map((cells) => {
    const filled = cells.map((cell, i) =>
      i === 0 ? `<th scope="row">${htmlText(cell)}</th>` : `<td class="right">${htmlText(cell)}</td>`,
    )
    return `<tr>${filled.join('')}</tr>`
  })
  return scrollable(name, `<thead><tr>${columns.join('')}</tr></thead><tbody>${lines.join('\n')}</tbody>`)
}
