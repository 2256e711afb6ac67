/** A CSV without its figures: the header, and the first cell of every row in rising order. */
export type CsvKeys = { readonly header: string; readonly rows: readonly string[] }

/** Reads the CSV of either program. */
export const csvKeys = (text: string): CsvKeys => {
  const [header = '', ...lines] = text.split('\n').filter((line) => line !== '')
  const keys = lines.map((line) => line.split(',', 1)[0]!)
  return { header, rows: keys.sort((a, b) => Number(a) - Number(b)) }
}
