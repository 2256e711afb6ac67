import type { GateView } from '../../src/present/gate-view.ts'
import { buildBaseline, buildLevel, buildReport, buildResult, buildRow, buildView } from './view-builder.ts'

/** A view in which every text that can come from elsewhere is this one, with that many rows of each verdict. */
export const nastyView = (text: string, rowCount: number): GateView => {
  const rows = (['invalid', 'regression', 'no-baseline', 'inconclusive', 'pass'] as const).flatMap(
    (verdict) =>
      Array.from({ length: rowCount }, () =>
        buildRow({ model: text, from: 40, to: 50, verdict, reason: text }),
      ),
  )
  const many = Array.from({ length: 20 }, () => text)
  const warnings = many.map((one) => ({ code: one, text: one, hint: one }))
  const report = buildReport({
    model: text,
    sha: text,
    event: text,
    levels: [
      buildLevel({
        more: {
          state: 'unstable',
          warnings,
          evidence: {
            ...buildLevel().evidence,
            failed: 3,
            failureTexts: { 'server-error': [text], timeout: [text] },
          },
        },
      }),
    ],
    more: { warnings, server: { name: text, version: text, extensions: [text, 'statistics'] } },
  })
  return buildView(
    buildResult('invalid', rows, {
      faults: many,
      notes: many,
      softDifferences: many.map((one) => ({ what: one, baseline: one, candidate: one })),
      excluded: many.map((one) => ({ label: one, reason: one })),
    }),
    {
      candidates: [report],
      baselines: [{ ...buildBaseline({ sha: text }), label: text, url: `https://host/${text}` }],
      branch: text,
      links: { run: text, page: `https://host/${text}`, data: `javascript:${text}` },
    },
  )
}
