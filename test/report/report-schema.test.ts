import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { reportJsonSchema, reportSchema } from '../../src/report/report-schema.ts'
import { buildReport } from '../compare/report-builder.ts'
import { corruptions, dotted } from './corruptions.ts'
import { fullReport } from './full-report.ts'

const ajv = new Ajv2020({ strict: true })
addFormats.default(ajv)
ajv.addFormat('base64', true)
const validate = ajv.compile(reportJsonSchema())

describe('reportJsonSchema', () => {
  it('is a JSON Schema of the draft that it names, with a title', () => {
    expect(ajv.validateSchema(reportJsonSchema())).toBe(true)
    expect(reportJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'triton-perf-gate report, version 1',
    })
  })

  it('takes valid reports', () => {
    for (const report of [fullReport(), buildReport(), { ...buildReport(), levels: [] }]) {
      validate(report)
      expect(validate.errors ?? []).toStrictEqual([])
    }
  })

  it('says the same as the reader about every change of a single place', () => {
    for (const { place, token, text } of corruptions(fullReport())) {
      const data: unknown = JSON.parse(text)
      const read = reportSchema.safeParse(data).success
      expect([dotted(place), token, validate(data)]).toStrictEqual([dotted(place), token, read])
    }
  })

  it('lets newer writers add keys', () => {
    expect(validate({ ...fullReport(), later: true })).toBe(true)
  })
})
