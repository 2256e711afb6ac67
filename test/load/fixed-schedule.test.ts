import { describe, expect, it } from 'vitest'
import { parseFixedSchedule } from '../../src/load/fixed-schedule.ts'

const bytesOf = (document: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(document))

describe('a fixed schedule', () => {
  it('has the timestamps of the steps, in milliseconds', () => {
    const data = [{ timestamp: 0, IN: [1] }, { timestamp: 0.5 }, { timestamp: 0.5 }, { timestamp: 1200 }]
    expect(() => parseFixedSchedule(bytesOf(document), 'in.json')).toThrow(
      expect.objectContaining({ code: 'unreadable-input-data', message: expect.stringContaining(text) }),
    )
  })
})
