import { expect, it } from 'vitest'
import { progressLine } from '../../src/action/progress-line.ts'
import { buildLevel } from '../compare/report-builder.ts'

const result = buildLevel({ concurrency: 4, p95Ms: 40, throughput: 200 })

it.each([
  [{ kind: 'waiting', text: 'no server yet' }, 'no server yet'],
  [{ kind: 'level-begins', level: result.level, place: 1 }, 'concurrency 4:'],
  [
    { kind: 'window', level: result.level, window: result.windows[0]!, place: 2 },
    '  window 2: 200 infer/s, p95 40.0 ms',
  ],
  [{ kind: 'level-ends', result }, '  stable after 3 windows: 200 infer/s, p95 40.0 ms'],
  [
    { kind: 'level-ends', result: { ...buildLevel({ requests: 0 }), state: 'interrupted', windows: [] } },
    '  interrupted after 0 windows: 200 infer/s, p95 n/a',
  ],
] as const)('shows %o as a line of the log', (progress, line) => {
  expect(progressLine(progress)).toBe(line)
})
