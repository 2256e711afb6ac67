import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Failure } from '../../src/foundation/failure.ts'
import { formatThreshold, parseThreshold, parseThresholds, type Threshold } from '../../src/plan/threshold.ts'

const relative = (metric: Threshold['metric'], ratio: number, floor: number): Threshold => ({
  kind: 'relative',
  metric,
  ratio,
  floor,
})
const absolute = (metric: Threshold['metric'], limit: number): Threshold => ({
  kind: 'absolute',
  metric,
  limit,
})

describe('parseThreshold', () => {
  it.each<[string, Threshold]>([
    ['p95: +10%', relative('p95', 0.1, 500_000)],
    ['  P95:+10 %  ', relative('p95', 0.1, 500_000)],
    ['avg: +2.5%', relative('avg', 0.025, 500_000)],
    ['p50: +.5%', relative('p50', 0.005, 500_000)],
    ['throughput: -5%', relative('throughput', 0.05, 0)],
    ['throughput: −5%', relative('throughput', 0.05, 0)],
    ['p95: +5% and +2ms', relative('p95', 0.05, 2_000_000)],
    ['p95: +5% and +0.1ms', relative('p95', 0.05, 100_000)],
    ['p95: +5% AND +100 µs', relative('p95', 0.05, 100_000)],
    ['p95: +5% and +100μs', relative('p95', 0.05, 100_000)],
    ['p95: +5% and +0ms', relative('p95', 0.05, 0)],
    ['p95 < 40ms', absolute('p95', 40_000_000)],
    ['p99<1.5s', absolute('p99', 1_500_000_000)],
    ['p90 < 250us', absolute('p90', 250_000)],
    ['throughput > 200', absolute('throughput', 200)],
    ['throughput > 99.5 infer/s', absolute('throughput', 99.5)],
    ['first-response-p95: +10%', relative('first-response-p95', 0.1, 500_000)],
    ['TTFT-p95: +10%', relative('first-response-p95', 0.1, 500_000)],
    ['inter-response-avg: +10%', relative('inter-response-avg', 0.1, 50_000)],
    ['itl-p99 < 30ms', absolute('inter-response-p99', 30_000_000)],
    ['response-throughput: -5%', relative('response-throughput', 0.05, 0)],
    ['token-throughput > 900 tokens/s', absolute('token-throughput', 900)],
  ])('reads %j', (text, threshold) => {
    expect(parseThreshold(text)).toStrictEqual(threshold)
  })

  it.each<[string, string]>([
    ['', 'it is no rule'],
    ['10%', 'it is no rule'],
    ['p95', 'it is no rule'],
    ['p42: +10%', "'p42' is none of the metrics p50, p90, p95, p99, avg, throughput"],
    ['ttft: +10%', "'ttft' is none of the metrics p50, p90, p95, p99, avg, throughput"],
    ['itl-throughput: -10%', "'itl-throughput' is none of the metrics"],
    ['first-response-p95: -10%', 'a latency gets worse by growing'],
    ['token-throughput: +5%', 'throughput gets worse by falling'],
    ['token-throughput > 9 infer/s', 'the limit is no number of tokens/s'],
    ['first-response-p50 > 4ms', 'a latency must stay below its limit (<)'],
    ['latency: +10%', "'latency' is none of the metrics"],
    ['p95: -5%', 'a latency gets worse by growing, so its percentage begins with +'],
    ['p95: 5%', 'a latency gets worse by growing, so its percentage begins with +'],
    ['throughput: +5%', 'throughput gets worse by falling, so its percentage begins with -'],
    ['throughput: 5%', 'throughput gets worse by falling, so its percentage begins with -'],
    ['p95: +0%', 'the percentage must be above 0'],
    ['p95: +0.0%', 'the percentage must be above 0'],
    ['throughput: -0%', 'the percentage must be above 0 and below 100'],
    ['throughput: -100%', 'the percentage must be above 0 and below 100'],
    ['throughput: -100.5%', 'the percentage must be above 0 and below 100'],
    ['p95: +NaN%', 'the part after the colon is no percentage'],
    ['p95: +Infinity%', 'the part after the colon is no percentage'],
    ['p95: +1e3%', 'the part after the colon is no percentage'],
    [`p95: +${'9'.repeat(400)}%`, 'the percentage must be above 0 and not astronomic'],
    ['p95: +10', 'the part after the colon is no percentage'],
    ['p95: +5ms', 'the part after the colon is no percentage'],
    ['p95: +10% and', 'the part after the colon is no percentage'],
    ['p95: +10% and +2', 'the part after the colon is no percentage'],
    ['p95: +10% and -2ms', "the part after 'and' begins with +"],
    ['p95: +10% and 2ms', "the part after 'and' begins with +"],
    [`p95: +10% and +${'9'.repeat(30)}ms`, 'the time is too long'],
    ['throughput: -5% and +2ms', "only a latency can have an 'and' part"],
    ['p95 > 40ms', 'a latency must stay below its limit (<)'],
    ['p95 <= 40ms', 'a latency must stay below its limit (<)'],
    ['throughput < 200', 'throughput must stay above its limit (>)'],
    ['throughput >= 200', 'throughput must stay above its limit (>)'],
    ['p95 < 40', 'the limit is no time with a unit of us, ms or s'],
    ['p95 < -40ms', 'the limit is no time'],
    ['p95 < NaNms', 'the limit is no time'],
    ['p95 < 0ms', 'the limit must be above 0'],
    ['p95 < 0.0001us', 'the limit must be above 0'],
    ['throughput > 0', 'the limit must be above 0'],
    ['throughput > 200ms', 'the limit is no number of infer/s'],
    ['throughput > Infinity', 'the limit is no number of infer/s'],
  ])('refuses %j', (text, problem) => {
    const failure = failureOf(() => parseThreshold(text))
    expect(failure.code).toBe('invalid-option')
    expect(failure.message).toContain(`threshold '${text}': ${problem}`)
    expect(failure.message).not.toContain('\n')
  })

  it('shows what is accepted for the metric that was meant', () => {
    const accepted = (text: string): string =>
      failureOf(() => parseThreshold(text)).message.split('expected ')[1] ?? ''
    expect(accepted('p99: 3%')).toBe("something like 'p99: +10%', 'p99: +10% and +2ms' or 'p99 < 40ms'")
    expect(accepted('throughput: 3%')).toBe("something like 'throughput: -10%' or 'throughput > 200'")
    expect(accepted('ttft-p95: 3%')).toContain("'first-response-p95: +10%'")
    expect(accepted('token-throughput: 3%')).toBe(
      "something like 'token-throughput: -10%' or 'token-throughput > 200'",
    )
    expect(accepted('ttft: +3%')).toContain("'p95: +10%'")
    expect(accepted('ttft: +3%')).toContain("'throughput: -10%'")
  })
})

describe('parseThresholds', () => {
  it('reads lines, commas and semicolons alike', () => {
    const expected = [
      relative('p95', 0.05, 500_000),
      relative('throughput', 0.05, 0),
      absolute('p95', 40_000_000),
    ]
    for (const separator of ['\n', ', ', ';', '\r\n', ' ;\n\n,'])
      expect(parseThresholds(`p95: +5%${separator}throughput: -5%${separator}p95 < 40ms`)).toStrictEqual({
        thresholds: expected,
        complaints: [],
      })
  })

  it('collects every complaint and keeps what is right', () => {
    const { thresholds, complaints } = parseThresholds('p95: -5%, p50: +3%, nonsense')
    expect(thresholds).toStrictEqual([relative('p50', 0.03, 500_000)])
    expect(complaints).toHaveLength(2)
  })

  it('refuses a second rule of one kind for a metric', () => {
    const { complaints } = parseThresholds('p95: +5%, p99: +5%, p95: +10%, p99 < 1s, p99 < 2s')
    expect(complaints.map((one) => one.split(';')[0])).toStrictEqual([
      "threshold 'p95: +10%': there is a second one of its kind for p95",
      "threshold 'p99 < 2s': there is a second one of its kind for p99",
    ])
  })

  it.each(['', ' \n ', ',;'])('complains about %j, which gates nothing', (text) => {
    expect(parseThresholds(text)).toMatchObject({
      thresholds: [],
      complaints: [expect.stringContaining('it is empty')],
    })
  })
})

describe('formatThreshold', () => {
  it.each([
    'p95: +10%',
    'p95: +7%',
    'throughput: -5%',
    'p95: +5% and +2ms',
    'p95: +5% and +0.1ms',
    'p95: +5% and +50us',
    'p95: +5% and +0ms',
    'p95 < 40ms',
    'avg < 1.5s',
    'throughput > 200',
    'first-response-p95: +10%',
    'inter-response-p95: +10%',
    'inter-response-p95: +10% and +0.5ms',
    'inter-response-avg < 50us',
    'response-throughput: -5%',
    'token-throughput > 200',
  ])('writes %j as it was', (text) => {
    expect(formatThreshold(parseThreshold(text))).toBe(text)
  })

  it('writes text that is read back as the same threshold', () => {
    const latency = fc.constantFrom(
      'p50',
      'p90',
      'p95',
      'p99',
      'avg',
      'first-response-p99',
      'inter-response-avg',
    )
    const ns = fc.integer({ min: 1, max: 1e13 })
    const thresholds = fc.oneof(
      fc
        .tuple(latency, fc.integer({ min: 1, max: 99_999 }), ns)
        .map(([metric, percent, floor]) =>
          relative(metric as Threshold['metric'], Number(percent / 1000) / 100, floor),
        ),
      fc
        .integer({ min: 1, max: 9999 })
        .map((percent) => relative('throughput', Number(percent / 100) / 100, 0)),
      fc.tuple(latency, ns).map(([metric, limit]) => absolute(metric as Threshold['metric'], limit)),
      fc.double({ min: 0.001, max: 1e9, noNaN: true }).map((limit) => absolute('throughput', limit)),
    )
    fc.assert(
      fc.property(thresholds, (threshold) => {
        expect(parseThreshold(formatThreshold(threshold))).toStrictEqual(threshold)
      }),
    )
  })
})

const failureOf = (act: () => unknown): Failure => {
  try {
    act()
  } catch (error) {
    if (error instanceof Failure) return error
  }
  throw new Error('expected a Failure')
}
