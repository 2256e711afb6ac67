export type TextColumn = { readonly name: string; readonly align: 'left' | 'right' }

/** Lines of a table with aligned columns, two spaces between them and none at the end of a line; cells are plain text. */
export const textTable = (
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
): readonly string[] => {
  const lines = [columns.map(({ name }) => name), ...rows]
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => textWidth(line[i] ?? ''))))
  return lines.map((line) =>
    columns
      .map(({ align }, i) => padded(line[i] ?? '', widths[i] ?? 0, align))
      .join('  ')
      .trimEnd(),
  )
}

/** Terminal columns a text takes: two for East Asian wide characters and emoji, none for combining marks. */
export const textWidth = (text: string): number =>
  [...text].reduce((width, character) => width + characterWidth(character), 0)

/** Lines of at most `width` columns, broken at spaces; a longer word has a line of its own. */
export const wrapText = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && textWidth(line) + 1 + textWidth(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

const padded = (text: string, width: number, align: TextColumn['align']): string => {
  const space = ' '.repeat(width - textWidth(text))
  return align === 'left' ? `${text}${space}` : `${space}${text}`
}

const characterWidth = (character: string): number => {
  if (/\p{M}/u.test(character)) return 0
  return wide.test(character) ? 2 : 1
}

/** The blocks of Unicode's East Asian Width W and F that names are written in, and emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u
