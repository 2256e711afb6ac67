import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { WindowResult } from '../../src/measure/level-result.ts'
import { gateHtml } from '../../src/present/html.ts'
import { nastyText } from './nasty-text.ts'
import {
  buildBaseline,
  buildLevel,
  buildReport,
  buildResult,
  buildRow,
  buildView,
  buildWindow,
} from './view-builder.ts'

/** What a report may hold by its schema: any finite number that is not negative. */
const figure = fc.oneof(
  fc.double({ min: 0, max: Number.MAX_VALUE, noNaN: true }),
  fc.double({ min: 0, max: 1e11, noNaN: true }),
  fc.constantFrom(0, 1, 5e-324, 1e18, Number.MAX_VALUE),
)

const window: fc.Arbitrary<WindowResult> = fc
  .record({ startedAt: figure, duration: figure, throughput: figure, p50: figure, p95: figure, mean: figure })
  .chain(({ startedAt, duration, throughput, p50, p95, mean }) =>
    fc
      .record({
        failures: fc.nat({ max: 1e9 }),
        hasLatency: fc.boolean(),
        parts: fc.array(figure, { minLength: 6, maxLength: 6 }),
      })
      .map(({ failures, hasLatency, parts }): WindowResult => {
        const { latency, server, ...rest } = buildWindow({})
        const [request = 0, overhead = 0, queue = 0, computeInput = 0, computeInfer = 0, computeOutput = 0] =
          parts
        return {
          ...rest,
          startedAt,
          duration,
          throughput,
          failures: failures === 0 ? {} : { timeout: failures },
          server: { ...server!, request, overhead, queue, computeInput, computeInfer, computeOutput },
          ...(hasLatency && { latency: { ...latency!, p50, p95, mean } }),
        }
      }),
  )

const windows = fc.array(window, { maxLength: 8 })

it('no figures and no text that a report may hold break the page', () => {
  fc.assert(
    fc.property(windows, windows, figure, nastyText, (own, earlier, value, text) => {
      const levels = (of: readonly WindowResult[]) =>
        [1, 2].map((concurrency) => {
          const { measured: _, ...level } = buildLevel({ concurrency })
          const [first] = of
          return { ...level, windows: of, ...(first && { measured: first }) }
        })
      const row = buildRow({
        model: text,
        from: 40,
        to: 44,
        interval: { low: -0.1, high: value },
        verdict: 'inconclusive',
      })
      const html = gateHtml(
        buildView(buildResult('inconclusive', [row]), {
          candidates: [buildReport({ model: text, levels: levels(own) })],
          baselines: [1, 2, 3].map((runId) => buildBaseline({ model: text, runId, levels: levels(earlier) })),
          branch: text,
        }),
      )
      const drawn = html.match(/<svg class="plot"[\s\S]*?<\/svg>/g) ?? []
      for (const picture of drawn)
        for (const [, attribute = ''] of picture.matchAll(/ (?:d|x|y|cx|cy|width|height)="([^"]*)"/g))
          expect(attribute).toMatch(/^[MLHVhvmlZ\d. -]*$/)
    }),
    { numRuns: 60 },
  )
})
