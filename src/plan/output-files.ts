import { optionNamed } from './options.ts'
import { type OptionReader, spelling } from './raw-options.ts'

/** Checks the names of the files that a command writes, which are its own affair, without looking at them: each must be another. */
export const checkOutputFiles = (read: OptionReader, names: readonly string[]): void => {
  const takenBy = new Map<string, string>()
  for (const name of names) {
    const path = read.text(name)
    if (path === undefined || !read.isGiven(name)) continue
    const other = takenBy.get(path)
    // A pipe takes one after the other.
    if (other !== undefined && !path.startsWith('/dev/'))
      read.complain(
        `${spelling(optionNamed(other))} and ${spelling(optionNamed(name))} were both given as '${path}', expected a file for each`,
      )
    takenBy.set(path, name)
  }
}
