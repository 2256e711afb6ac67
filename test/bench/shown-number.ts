/** A figure for a reader: whole from 100 on, else three significant digits. */
export function shownNumber(value: number): string {
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)))
}
