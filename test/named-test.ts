import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Whether the file, a path from the root of this repository, has a test of that title, however it is quoted there. */
export const hasTest = (file: string, title: string): boolean => {
  const text = textOf(file)
  return [`'${title.replaceAll("'", "\\'")}'`, `"${title}"`, `\`${title}\``].some((quoted) => {
    const [, ...behind] = text.split(quoted)
    return behind.some((rest) => testBegins.test(rest))
  })
}

/** What follows the title of a test, and not that of a group in a row: its options, and a function. */
const testBegins = /^,\s*(\{[^}]*\},\s*)?(async\s*)?(\([^)]*\)|\w+) =>/

const texts = new Map<string, string>()

/** Nothing where there is no such file. */
const textOf = (file: string): string => {
  const filePath = path.join(import.meta.dirname, '..', file)
  const text = texts.get(file) ?? (existsSync(filePath) ? readFileSync(filePath, 'utf8') : '')
  texts.set(file, text)
  return text
}
