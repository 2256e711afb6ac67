import { expect, it } from 'vitest'
import { type BenchMeans, rowsThatRun } from './bench-needs.ts'
import { benchRowName, benchRows, quickLengths } from './bench-rows.ts'

const everything: BenchMeans = { wrk: '4.1.0', h2load: '1.52.0', isRealThere: true }
const rows = benchRows(quickLengths)

it('runs every row where everything is there', () => {
  expect(rowsThatRun(rows, everything)).toEqual({ rows, leftOut: [] })
})

it.each<[string, Partial<BenchMeans>, readonly string[], string]>([
  ['wrk', { wrk: undefined }, ['wrk'], 'its Debian package is wrk'],
  ['h2load', { h2load: undefined }, ['h2load'], 'its Debian package is nghttp2-client'],
  [
    'a real Triton',
    { isRealThere: false },
    ['http-cpu', 'grpc-cpu', 'grpc-streaming-cpu', 'http-p50', 'grpc-p50'],
    'Python on linux x64',
  ],
])('leaves out what needs %s where it is not, and says why', (_, change, names, words) => {
  const { rows: running, leftOut } = rowsThatRun(rows, { ...everything, ...change })
  expect(leftOut.map(({ row }) => row)).toEqual(names)
  for (const { why } of leftOut) expect(why).toContain(words)
  expect([...leftOut.map(({ row }) => row), ...running.map(benchRowName)].toSorted()).toEqual(
    rows.map(benchRowName).toSorted(),
  )
})
