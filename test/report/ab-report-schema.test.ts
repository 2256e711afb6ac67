import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import type { AbReport } from '../../src/report/ab-report.ts'
import { abReportJsonSchema, abReportSchema } from '../../src/report/ab-report-schema.ts'
import { writeAbReport } from '../../src/report/write-ab-report.ts'
import { fullAbReport } from './full-ab-report.ts'

const ajv = new Ajv2020({ strict: true })
addFormats.default(ajv)
ajv.addFormat('base64', true)
const validate = ajv.compile(abReportJsonSchema())

describe('the schema of an A/B', () => {
  it('is a JSON Schema with a title, and takes a whole document', () => {
    expect(ajv.validateSchema(abReportJsonSchema())).toBe(true)
    expect(abReportJsonSchema()).toMatchObject({ title: 'triton-perf-gate A/B report, version 1' })
    validate(fullAbReport())
    expect(validate.errors ?? []).toStrictEqual([])
    expect(validate({ ...fullAbReport(), later: true })).toBe(true)
  })

  it.each([
    ['another schema', { schema: 'triton-perf-gate/report' }],
    ['another version', { schemaVersion: 2 }],
    ['no blocks', { levels: [{ ...fullAbReport().levels[0], blocks: undefined }] }],
    ['an unknown verdict', { verdict: 'green' }],
    ['a negative duration', { duration: -1 }],
    ['no number', { duration: null }],
    [
      'an unknown metric',
      { rules: { ...fullAbReport().rules, thresholds: [{ kind: 'absolute', metric: 'p42', limit: 1 }] } },
    ],
  ])('refuses %s', (_, change) => {
    const broken: unknown = JSON.parse(JSON.stringify({ ...fullAbReport(), ...change }))
    expect(validate(broken)).toBe(false)
    expect(abReportSchema.safeParse(broken).success).toBe(false)
    expect(() => writeAbReport(broken as AbReport)).toThrow('breaks its own schema')
  })

  it('is what is written', () => {
    expect(JSON.parse(writeAbReport(fullAbReport()))).toEqual(fullAbReport())
  })
})
