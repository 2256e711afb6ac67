import { describe, expect, it } from 'vitest'
import { ourRun } from './build-run.ts'
import { interleavedRounds } from './rounds.ts'
import { allCases, caseName } from './versus-cases.ts'

const cases = allCases.slice(0, 2)

/** Runs rounds of which every program takes a minute; returns what ran in which order. */
const ran = async (rounds: number, limitMs: number): Promise<readonly string[]> => {
  const order: string[] = []
  let nowMs = 0
  const done = await interleavedRounds({
    cases,
    rounds,
    limitMs,
    now: () => nowMs,
    run: async (side, versusCase) => {
      order.push(`${side} ${versusCase.protocol}`)
      nowMs += 60_000
      return ourRun([])
    },
  })
  expect(done.map(({ versusCase }) => caseName(versusCase))).toEqual(cases.map(caseName))
  expect(done.map((one) => one.rounds.length * 4)).toEqual([order.length, order.length])
  return order
}

describe('interleavedRounds', () => {
  it('runs the two programs in turn and changes which is first', async () => {
    const evenRound = ['ours http', 'theirs http', 'theirs grpc', 'ours grpc']
    const oddRound = ['theirs http', 'ours http', 'ours grpc', 'theirs grpc']
    expect(await ran(3, 3_600_000)).toEqual([...evenRound, ...oddRound, ...evenRound])
  })

  it('begins no round that would end too late', async () => {
    expect(await ran(5, 8 * 60_000)).toHaveLength(8)
    expect(await ran(5, 8 * 60_000 - 1)).toHaveLength(4)
  })

  it('always runs one round', async () => {
    expect(await ran(5, 1)).toHaveLength(4)
  })
})
