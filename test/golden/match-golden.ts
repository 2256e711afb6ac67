import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'

/** Compares a text with the file of that name beside this one; with UPDATE=1 in the environment it writes the file instead. */
export const matchGolden = (name: string, text: string): void => {
  const file = new URL(name, import.meta.url)
  if (process.env['UPDATE'] === '1') writeFileSync(file, text)
  expect(existsSync(file), `${name} is missing: run once with UPDATE=1`).toBe(true)
  expect(text, `${name} differs: look at the change, then run with UPDATE=1`).toBe(readFileSync(file, 'utf8'))
}
