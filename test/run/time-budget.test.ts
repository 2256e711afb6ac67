import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { leastMeasurementMs, refuseBeyondBudget } from '../../src/run/time-budget.ts'

const plan = (options: Readonly<Record<string, string>>) =>
  parsePlan(new Map(Object.entries({ model: 'm', ...options }).map(([name, text]) => [name, [text]])))

describe('leastMeasurementMs', () => {
  it.each([
    [{}, 3 * 6000],
    [{ 'concurrency-range': '1:4' }, 4 * 3 * 6000],
    [{ 'measurement-interval': '1000' }, 3 * 1200],
    [{ 'max-trials': '2' }, 2 * 6000],
    // A shard has all of its windows, and a pause between its levels.
    [
      { shard: '0/2', 'start-at': '1795521600', 'concurrency-range': '2:3', 'max-trials': '4' },
      2 * 4 * 6000 + 6000,
    ],
    [{ 'request-count': '100' }, 0],
    [{ 'measurement-mode': 'count_windows' }, 0],
    [{ 'fixed-schedule': 'true', 'input-data': 'in.json' }, 0],
    [
      {
        'service-kind': 'openai',
        endpoint: 'v1/chat/completions',
        'input-data': 'in.json',
        'session-concurrency': '2',
      },
      0,
    ],
  ])('of %o is %d', (options, expected) => {
    expect(leastMeasurementMs(plan(options))).toBe(expected)
  })
})

describe('refuseBeyondBudget', () => {
  it('refuses what cannot fit and says by how much', () => {
    const long = plan({ 'concurrency-range': '1:64' })
    expect(() => refuseBeyondBudget([long], 600_000)).toThrow(
      'the plan takes at least 19.2 minutes (64 load levels), but time-budget is 10 minutes',
    )
    expect(() => refuseBeyondBudget([long], 1_152_000)).not.toThrow()
    const short = plan({ 'concurrency-range': '1:32' })
    expect(() => refuseBeyondBudget([short], 600_000)).not.toThrow()
    expect(() => refuseBeyondBudget([short, short], 600_000)).toThrow(
      'at least 19.2 minutes (64 load levels in 2 scenarios)',
    )
  })
})
