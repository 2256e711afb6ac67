import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeReport } from '../../src/report/write-report.ts'
import { buildReport, type LevelSpec } from '../compare/report-builder.ts'
import { runCli } from './cli-process.ts'
import { temporaryFolder } from './temporary-folder.ts'

let folder = ''
const at = (...names: string[]): string => path.join(folder, ...names)

const write = async (name: string, run: number, level: LevelSpec): Promise<void> =>
  writeFile(at(name), writeReport(buildReport({ run, levels: [level] })))

/** Eight runs on main in `history/`, and candidates beside it. */
beforeAll(async () => {
  folder = await temporaryFolder('cli-gate')
  await mkdir(at('history'))
  await mkdir(at('empty'))
  for (let run = 1; run <= 8; run += 1)
    await write(`history/${run}.json`, run, { p95Ms: 40 + (run % 3) * 0.4, throughput: 200 - (run % 3) })
  await write('same.json', 100, { p95Ms: 40.3, throughput: 199 })
  await write('slower.json', 101, { p95Ms: 80, throughput: 100 })
  await write('failing.json', 102, { requests: 100, failed: 50 })
  await writeFile(at('cut.json'), (await readFile(at('same.json'), 'utf8')).slice(0, 1000))
  const whole = await readFile(at('history/1.json'), 'utf8')
  await writeFile(at('nan.json'), whole.replaceAll(/"p95": [\d.]+/g, '"p95": NaN'))
  await writeFile(at('null.json'), whole.replaceAll(/"p95": [\d.]+/g, '"p95": null'))
})

const gate = (baseline: string, candidate: string, ...more: readonly string[]) =>
  runCli('gate', '--baseline', at(baseline), '--candidate', at(candidate), ...more)

describe('the bundled gate, on files', () => {
  it.each([
    ['no change', 'same.json', 0, 'pass'],
    ['a slowdown', 'slower.json', 1, 'regression'],
    ['failed requests', 'failing.json', 5, 'invalid'],
  ])('says of %s (%s) exit code %i, %s', async (_, candidate, code, verdict) => {
    const ended = await gate(
      'history',
      candidate,
      '--json',
      at('verdict.json'),
      '--markdown',
      at('comment.md'),
    )
    expect(ended).toMatchObject({ code, stderr: '' })
    expect(JSON.parse(await readFile(at('verdict.json'), 'utf8'))).toMatchObject({ verdict })
    expect(await readFile(at('comment.md'), 'utf8')).toMatch(/^### /)
    expect(ended.stdout).toMatch(/^resnet50 · c 8 +p95 latency +/m)
  })

  it.each([
    ['an empty folder', 'empty'],
    ['a NaN', 'nan.json'],
    ['a null', 'null.json'],
  ])('has no baseline in %s, and is red only on request', async (_, baseline) => {
    const ended = await gate(baseline, 'same.json')
    expect(ended.code).toBe(0)
    expect(ended.stdout).toMatch(/^⚪ Nothing was compared/)
    expect(ended.stdout).not.toMatch(/pass/)
    const strict = await gate(baseline, 'same.json', '--on-missing-baseline', 'fail')
    expect(strict.code).toBe(6)
  })

  it('says which baseline it left out, and judges by the others', async () => {
    const ended = await gate('history', 'slower.json', '--baseline', at('nan.json'))
    expect(ended.code).toBe(1)
    expect(ended.stdout).toContain('nan.json')
  })

  it.each([
    ['a missing candidate', ['--baseline', 'history', '--candidate', 'none.json'], 3, 'does not exist'],
    ['a missing baseline', ['--baseline', 'none', '--candidate', 'same.json'], 3, 'does not exist'],
    ['no candidate', ['--baseline', 'history'], 3, '--candidate'],
    ['a folder without reports', ['--baseline', 'history', '--candidate', 'empty'], 3, 'holds no report'],
    ['a candidate that is cut off', ['--baseline', 'history', '--candidate', 'cut.json'], 5, 'cut.json'],
    ['a candidate with a NaN', ['--baseline', 'history', '--candidate', 'nan.json'], 5, 'nan.json'],
  ])('ends for %s (%j) with exit code %i', async (_, args, code, words) => {
    const ended = await runCli('gate', ...args.map((arg) => (arg.startsWith('--') ? arg : at(arg))))
    expect(ended).toMatchObject({ code, stdout: '' })
    expect(ended.stderr).toContain(words)
  })

  it('lets a regression pass that a config file accepts, and refuses a wrong file with its lines', async () => {
    const waiver = (metric: string, upTo: string): string =>
      `  - { model: resnet50, metric: ${metric}, up-to: ${upTo}, until: 2999-12-31, reason: a larger model }\n`
    await writeFile(at('config.yml'), `waivers:\n${waiver('p95', '+150%')}${waiver('throughput', '-60%')}`)
    const accepted = await gate('history', 'slower.json', '--config', at('config.yml'))
    expect(accepted).toMatchObject({ code: 0, stderr: '' })
    expect(accepted.stdout).toMatch(/^🟢 Triton performance: 2 accepted regressions in 2 checks/)
    await writeFile(at('wrong.yml'), `waivers:\n${waiver('p95', '150%')}`)
    const refused = await gate('history', 'slower.json', '--config', at('wrong.yml'))
    expect(refused).toMatchObject({ code: 3, stdout: '' })
    expect(refused.stderr).toMatch(/wrong\.yml:2: waivers\[0\]\.up-to: got '150%'/)
  })

  it('says of a short history that nothing can be said of drift', async () => {
    const ended = await runCli('drift', '--baseline', at('history'))
    expect(ended).toMatchObject({ code: 0, stderr: '' })
    expect(ended.stdout).toMatch(/fewer than 10 comparable runs/)
  })

  it('ends with exit code 7 when its result cannot be written, after the table', async () => {
    const ended = await gate('history', 'same.json', '--json', '/dev/full')
    expect(ended.code).toBe(7)
    expect(ended.stdout).toMatch(/^resnet50 · c 8 +p95 latency +/m)
  })
})
