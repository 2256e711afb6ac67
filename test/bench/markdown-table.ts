import type { TextColumn } from '../../src/present/text-table.ts'

/** Lines of a Markdown table; cells are plain text without `|`. */
export function markdownTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const line = (row: readonly string[]) => `| ${row.map((cell) => cell.trim()).join(' | ')} |`
  const rule = columns.map(({ align }) => (align === 'right' ? '---:' : ':---'))
  return [line(columns.map(({ name }) => name)), line(rule), ...rows.map(line)]
}
