// Runs in the thread of each test file before it: counts what of src/compare/ runs, and writes that down at its end.
import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { Session } from 'node:inspector/promises'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll } from 'vitest'
import type { ScriptCoverage } from './script-coverage.ts'

const session = new Session()
session.connect()
await session.post('Debugger.enable')
await session.post('Profiler.enable')
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

afterAll(async () => {
  const { result } = await session.post('Profiler.takePreciseCoverage')
  const scripts: ScriptCoverage[] = []
  for (const { scriptId, url, functions } of result) {
    if (!url.includes('/src/compare/')) continue
    const { scriptSource } = await session.post('Debugger.getScriptSource', { scriptId })
    scripts.push({ url, source: scriptSource, functions })
  }
  const folder = process.env['COMPARE_COVERAGE']
  if (folder === undefined) throw new Error('COMPARE_COVERAGE names no folder')
  await writeFile(join(folder, `${randomUUID()}.json`), JSON.stringify(scripts))
  session.disconnect()
})
