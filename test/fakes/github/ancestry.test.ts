import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareCommits } from './ancestry.ts'
import type { Commit } from './state.ts'

/** A history written as `child: parents`. */
const historyOf = (edges: { readonly [sha: string]: string }): ReadonlyMap<string, Commit> =>
  new Map(
    Object.entries(edges).map(([sha, parents]) => [
      sha,
      { sha, parents: parents.split(' ').filter(Boolean), message: sha, date: '2026-01-02T03:04:05Z' },
    ]),
  )

const compare = (commits: ReadonlyMap<string, Commit>, from: string, to: string) => {
  const [base, head] = [commits.get(from), commits.get(to)]
  const comparison = base && head && compareCommits(commits, base, head)
  return (
    comparison && {
      mergeBase: comparison.mergeBase.sha,
      status: comparison.status,
      behindBy: comparison.behindBy,
      ahead: comparison.commits.map(({ sha }) => sha).join(' '),
    }
  )
}

describe('compareCommits', () => {
  //  a - b - c - d     main
  //       \   \
  //        x - m - y   feature, which merged c
  const commits = historyOf({ a: '', b: 'a', c: 'b', d: 'c', x: 'b', m: 'x c', y: 'm', alone: '' })

  it.each([
    ['d', 'd', { mergeBase: 'd', status: 'identical', behindBy: 0, ahead: '' }],
    ['b', 'd', { mergeBase: 'b', status: 'ahead', behindBy: 0, ahead: 'c d' }],
    ['d', 'b', { mergeBase: 'b', status: 'behind', behindBy: 2, ahead: '' }],
    ['d', 'x', { mergeBase: 'b', status: 'diverged', behindBy: 2, ahead: 'x' }],
    ['d', 'y', { mergeBase: 'c', status: 'diverged', behindBy: 1, ahead: 'x m y' }],
  ])('%s...%s', (from, to, expected) => {
    expect(compare(commits, from, to)).toEqual(expected)
  })

  it('finds nothing in common between two roots', () => {
    expect(compare(commits, 'd', 'alone')).toBeUndefined()
  })

  it('agrees with itself when the ends are swapped, and picks a best common ancestor', () => {
    // Any acyclic history: the parents of commit n are among those before it.
    const anyHistory = fc
      .array(fc.uniqueArray(fc.nat(), { maxLength: 2 }), { minLength: 1, maxLength: 12 })
      .map((rows) =>
        historyOf(
          Object.fromEntries(
            rows.map((row, n) => [
              `c${n}`,
              n === 0 ? '' : [...new Set(row.map((p) => `c${p % n}`))].join(' '),
            ]),
          ),
        ),
      )
    fc.assert(
      fc.property(anyHistory, fc.nat(), fc.nat(), (history, one, other) => {
        const names = [...history.keys()]
        const [from = '', to = ''] = [names[one % names.length], names[other % names.length]]
        const forth = compare(history, from, to)
        const back = compare(history, to, from)
        expect(forth?.behindBy).toBe(back?.ahead.split(' ').filter(Boolean).length)
        if (forth === undefined) return
        for (const end of [from, to]) {
          expect(['ahead', 'identical']).toContain(compare(history, forth.mergeBase, end)?.status)
        }
        for (const better of names.filter((name) => name !== forth.mergeBase)) {
          const isCommon = [from, to].every((end) => compare(history, better, end)?.mergeBase === better)
          const isAbove = compare(history, forth.mergeBase, better)?.status === 'ahead'
          expect(isCommon && isAbove).toBe(false)
        }
      }),
    )
  })
})
