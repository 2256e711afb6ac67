import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isNoChange, shownChange } from './change.ts'
import { appendLive, type LiveResult, readLive } from './live-record.ts'
import { liveTrials } from './live-trials.ts'

it('asks for 60 A/As and 20 of each change, half of them on each model', () => {
  const counts = new Map<string, number>()
  for (const { model, change } of liveTrials) {
    const key = `${model}: ${shownChange(change)}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  expect(liveTrials.filter(({ change }) => isNoChange(change))).toHaveLength(60)
  expect(new Set(counts.values())).toEqual(new Set([30, 10]))
  expect(counts.size).toBe(8)
  expect(new Set(liveTrials.map(({ name }) => name)).size).toBe(liveTrials.length)
  expect(new Set(liveTrials.map(({ seed }) => seed)).size).toBe(liveTrials.length)
})

it('keeps results one a line', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'live-'))
  try {
    const file = join(folder, 'inner/live.jsonl')
    const results = liveTrials.slice(0, 2).map(
      (trial): LiveResult => ({
        ...trial,
        recordedAt: '2026-11-24T12:00:00.000Z',
        exitCode: 0,
        verdict: 'green',
        blocks: 10,
        seconds: 24,
        rows: { p95: { verdict: 'green', change: 0, interval: { low: -0.01, high: 0.01 } } },
      }),
    )
    expect(await readLive(file)).toEqual([])
    for (const result of results) await appendLive(file, result)
    expect(await readLive(file)).toEqual(results)
  } finally {
    await rm(folder, { recursive: true })
  }
})
