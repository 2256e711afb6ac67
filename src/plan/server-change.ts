import { isSecretHeader } from './config-safety.ts'
import { type ServerPlan, serverFacts } from './server-plan.ts'

/**
 * What differs between the servers of two commits, each in a clause such as "the server's image changed: `a` → `b`"; none: they
 * are started in the same way.
 */
export const serverChanges = (base: ServerPlan, candidate: ServerPlan): readonly string[] => {
  const [before, after] = [serverFacts(base), serverFacts(candidate)]
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((what) => (before.get(what) ?? '') !== (after.get(what) ?? ''))
    .map((what) => {
      const [from, to] = differingWords(wordsOf(before.get(what)), wordsOf(after.get(what)))
      return `the server's ${what} changed: ${shown(from)} → ${shown(to)}`
    })
}

const wordsOf = (text = ''): readonly string[] => text.split(/\s+/).filter((word) => word !== '')

/** Both without the words that they begin and end with in common. */
const differingWords = (
  a: readonly string[],
  b: readonly string[],
): readonly [readonly string[], readonly string[]] => {
  const least = Math.min(a.length, b.length)
  let first = 0
  while (first < least && a[first] === b[first]) first += 1
  let last = 0
  while (last < least - first && a[a.length - 1 - last] === b[b.length - 1 - last]) last += 1
  return [a.slice(first, a.length - last), b.slice(first, b.length - last)]
}

/** Long enough for the name of an image. */
const mostCharacters = 70

const shown = (words: readonly string[]): string => {
  if (words.length === 0) return 'none'
  const text = withoutSecrets(words).join(' ').replaceAll('`', "'")
  const characters = [...text]
  return `\`${characters.length > mostCharacters ? `${characters.slice(0, mostCharacters - 1).join('')}…` : text}\``
}

/** A workflow may have put a secret there, which nobody masks in a comment. */
const withoutSecrets = (words: readonly string[]): readonly string[] =>
  words.map((word, place) => {
    const before = words[place - 1] ?? ''
    return before.startsWith('-') && !before.includes('=') && isSecretHeader(before)
      ? '…'
      : withoutSecret(word)
  })

/** `--option=name=VALUE` and `NAME=VALUE`: what follows a secret's name is left out. */
const withoutSecret = (word: string): string => {
  const parts = word.split('=')
  const place = parts.slice(0, -1).findIndex((name) => isSecretHeader(name))
  return place < 0 ? word : `${parts.slice(0, place + 1).join('=')}=…`
}
