import { describe, expect, it } from 'vitest'
import { parseFixedSchedule } from '../../src/load/fixed-schedule.ts'

const parsed = (file: unknown) =>
  parseFixedSchedule(new TextEncoder().encode(JSON.stringify(file)), 'in.json')

describe('a fixed schedule', () => {
  it('has the timestamps of the steps, in milliseconds', () => {
    const data = [{ timestamp: 0, IN: [1] }, { timestamp: 0.5 }, { timestamp: 0.5 }, { timestamp: 1200 }]
    expect(parsed({ data })).toEqual([0, 500_000, 500_000, 1_200_000_000])
  })

  it.each<[string, unknown, string]>([
    ['no object', [], 'in.json: expected "data" to be one list of steps'],
    ['streams', { data: [[{ timestamp: 0 }]] }, 'in.json: expected "data" to be one list of steps'],
    ['no steps', { data: [] }, 'in.json: expected "data" to be one list of steps'],
    ['a step without', { data: [{ timestamp: 1 }, {}] }, 'data[1]: expected a "timestamp" in milliseconds'],
    ['a text', { data: [{ timestamp: '5' }] }, 'data[0]: expected a "timestamp" in milliseconds'],
    ['one below 0', { data: [{ timestamp: -1 }] }, 'data[0]: expected a "timestamp" in milliseconds'],
    [
      'one before the last',
      { data: [{ timestamp: 5 }, { timestamp: 4 }] },
      'data[1]: expected a "timestamp" in milliseconds, not before that of the last step (5), got',
    ],
  ])('is refused with %s', (_, file, text) => {
    expect(() => parsed(file)).toThrow(
      expect.objectContaining({ code: 'unreadable-input-data', message: expect.stringContaining(text) }),
    )
  })
})
