import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/foundation/failure.ts'
import { readReport } from '../../src/report/read-report.ts'
import type { Report } from '../../src/report/report.ts'
import { writeReport } from '../../src/report/write-report.ts'
import { corruptions, dotted, placesOf, valueAt } from './corruptions.ts'
import { fullReport } from './full-report.ts'

const label = 'runs/one.json'

/** The message of the Failure with which a text must be refused. */
const refusal = (text: string): string => {
  try {
    readReport(text, label)
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(Failure)
    expect(thrown).toMatchObject({ code: 'unreadable-report' })
    return (thrown as Failure).message
  }
  throw new Error(`readReport took ${text.slice(0, 200)}`)
}

describe('readReport', () => {
  it('gives back what was written', () => {
    expect(readReport(writeReport(fullReport()), label)).toStrictEqual(fullReport())
  })

  it.each([
    ['', 'not JSON'],
    ['NaN', 'not JSON'],
    ['{', 'not JSON'],
    ['\ufeff{}', 'not JSON'],
    ['null', 'not a valid report'],
    ['[]', 'not a valid report'],
    ['{}', 'not a valid report: schema'],
    ['"triton-perf-gate/report"', 'not a valid report'],
    ['1', 'not a valid report'],
    ['{"schemaVersion":2}', 'report schema version 2, expected 1'],
    ['{"schemaVersion":"1"}', 'not a valid report'],
  ])('refuses %j', (text, what) => {
    expect(refusal(text)).toContain(`${label}: ${what}`)
  })

  it('says which version of the schema it got, before anything else that may be different there', () => {
    const text = writeReport(fullReport()).replace('"schemaVersion": 1', '"schemaVersion": 7')
    expect(refusal(text)).toBe(`${label}: report schema version 7, expected 1`)
  })

  it('says what to do', () => {
    expect(() => readReport('{}', label)).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('triton-perf-gate'), exitCode: 5 }),
    )
  })

  it('refuses a text that was cut off, wherever', () => {
    const text = writeReport(fullReport()).trim()
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (length) => {
        expect(refusal(text.slice(0, length))).toContain(label)
      }),
    )
  })

  const all = corruptions(fullReport())

  it('refuses every change of a single place that a report cannot have, and names the place', () => {
    const bad = all.filter(({ valid }) => !valid)
    expect(bad.length).toBeGreaterThan(1000)
    for (const { place, token, text } of bad) {
      const message = refusal(text)
      // An unexpected version is told in words of its own.
      const named =
        message.includes(dotted(place)) || (place[0] === 'schemaVersion' && message.includes('version'))
      expect([dotted(place), token, message, named]).toStrictEqual([dotted(place), token, message, true])
    }
  })

  it('takes every change of a single place that a report can have', () => {
    const good = all.filter(({ valid }) => valid)
    expect(good.length).toBeGreaterThan(100)
    for (const { place, token, text } of good)
      expect(() => readReport(text, label), `${dotted(place)} ${token}`).not.toThrow()
  })

  it('leaves keys aside that a newer writer may add, wherever', () => {
    const objects = placesOf(fullReport())
      .filter((place) => isPlainObject(valueAt(fullReport(), place)))
      .filter((place) => !['failures', 'failureTexts'].includes(String(place.at(-1))))
    const key = fc.constantFrom('later', '__proto__', 'constructor', 'toString')
    fc.assert(
      fc.property(fc.constantFrom([], ...objects), key, (place, name) => {
        const copy = structuredClone(fullReport())
        Object.defineProperty(valueAt(copy, place), name, { value: { polluted: true }, enumerable: true })
        const read = readReport(JSON.stringify(copy), label)
        expect(read).toStrictEqual(fullReport())
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
      }),
    )
  })

  it.each(['failures', 'other', 'toString'])('knows every class of failure: not %s', (name) => {
    const report: Report = fullReport()
    const text = JSON.stringify(report).replaceAll('"unavailable":', `"${name}":`)
    expect(refusal(text)).toContain('levels[0]')
  })

  it('refuses lists and texts without end', () => {
    const report = fullReport()
    const window = report.levels[0]!.windows[0]!
    const long = (length: number): string => 'x'.repeat(length)
    const level = report.levels[0]!
    for (const [bad, place] of [
      [
        { ...report, levels: [{ ...level, windows: Array.from({ length: 10_001 }, () => window) }] },
        'levels[0].windows',
      ],
      [{ ...report, levels: Array.from({ length: 1001 }, () => ({ ...level, windows: [] })) }, 'levels'],
      [{ ...report, warnings: Array.from({ length: 101 }, () => report.warnings[0]) }, 'warnings'],
      [{ ...report, model: { ...report.model, name: long(1025) } }, 'model.name'],
      [{ ...report, warnings: [{ code: 'c', text: long(16_385) }] }, 'warnings[0].text'],
      [{ ...report, levels: [{ ...level, histogram: long(1_000_004) }] }, 'levels[0].histogram'],
    ] as const)
      expect(refusal(JSON.stringify(bad))).toContain(`${place}: `)
  })
})

const isPlainObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
