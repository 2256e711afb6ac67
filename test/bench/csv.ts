/** A measured CSV file: its header line, and its rows by the value in their first column (the load level), in file order. */
export type CsvTable = {
  readonly header: string
  readonly rows: ReadonlyMap<number, ReadonlyMap<string, number>>
}

/** Reads the CSV of either program, which quotes nothing; an empty cell is NaN. */
export function parseCsv(text: string): CsvTable {
  const [header = '', ...lines] = text.split('\n').filter((line) => line !== '')
  const columns = header.split(',')
  return { header, rows: new Map(lines.map((line) => rowOf(columns, line.split(',')))) }
}

function rowOf(
  columns: readonly string[],
  cells: readonly string[],
): readonly [number, ReadonlyMap<string, number>] {
  const values = columns.map((column, place) => [column, numberOf(cells[place])] as const)
  return [numberOf(cells[0]), new Map(values)]
}

function numberOf(cell = ''): number {
  return cell === '' ? Number.NaN : Number(cell)
}
