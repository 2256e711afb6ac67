import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/foundation/failure.ts'
import type { Report } from '../../src/report/report.ts'
import { writeReport } from '../../src/report/write-report.ts'
import { placesOf, valueAt, withValue } from './corruptions.ts'
import { fullReport } from './full-report.ts'

const refusal = (report: Report): Failure | undefined => {
  try {
    writeReport(report)
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(Failure)
    return thrown as Failure
  }
  return undefined
}

describe('writeReport', () => {
  it('writes JSON that a person can read too, with a line end', () => {
    const text = writeReport(fullReport())
    expect(JSON.parse(text)).toStrictEqual(fullReport())
    expect(text).toMatch(/^\{\n "schema": "triton-perf-gate\/report",\n[\s\S]*\n\}\n$/)
  })

  it('writes the same text for the same report', () => {
    expect(writeReport(fullReport())).toBe(writeReport(fullReport()))
  })

  it('refuses a number that is none, wherever, because JSON would make it null', () => {
    const numbers = placesOf(fullReport()).filter((place) => typeof valueAt(fullReport(), place) === 'number')
    expect(numbers.length).toBeGreaterThan(100)
    for (const place of numbers)
      for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
        const failure = refusal(withValue(fullReport(), place, value))
        expect([place, failure?.code]).toStrictEqual([place, 'internal'])
        expect(failure?.message).toContain(place.join('.'))
      }
  })

  it('refuses undefined, wherever, because JSON would drop it', () => {
    for (const place of placesOf(fullReport())) {
      const failure = refusal(withValue(fullReport(), place, undefined))
      expect([place, failure?.code]).toStrictEqual([place, 'internal'])
    }
  })
})
