import process from 'node:process'
import type { TerminalStyle } from '../present/gate-text.ts'

/** Colours and a width where the standard output is a terminal. */
export const terminalStyle = (): TerminalStyle => {
  const { isTTY, columns } = process.stdout
  const colour = isTTY === true && process.env['NO_COLOR'] === undefined
  return isTTY === true && columns !== undefined ? { colour, width: columns } : { colour }
}
