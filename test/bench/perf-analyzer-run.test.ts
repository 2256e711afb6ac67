import { describe, expect, it } from 'vitest'
import { header } from './build-run.ts'
import { figuresOfCsv } from './perf-analyzer-run.ts'

describe('figuresOfCsv', () => {
  it('takes the figures of the level', () => {
    const text = `${header}\n8,5123.4,30,50,100,10,90,20,12,1000,1050,1100,1200\n`
    expect(figuresOfCsv(text)).toEqual({ throughput: 5123.4, p50: 1000, p99: 1200 })
  })

  it.each([
    ['no row', `${header}\n`],
    ['no file content', ''],
  ])('has none of a file with %s', (_, text) => {
    expect(figuresOfCsv(text)).toEqual({})
  })

  it('leaves out an empty cell', () => {
    const text = `${header}\n8,5123.4,30,50,100,10,90,20,12,1000,1050,1100,\n`
    expect(figuresOfCsv(text)).toEqual({ throughput: 5123.4, p50: 1000 })
  })
})
