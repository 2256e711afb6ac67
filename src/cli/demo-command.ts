import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { createDirectoryStore, findReports } from '../baseline/directory-store.ts'
import { monotonicClock } from '../foundation/clock.ts'
import { exitCode } from '../foundation/exit-code.ts'
import { Failure } from '../foundation/failure.ts'
import { writeResult } from '../host/files.ts'
import { listenForInterrupts } from '../host/interrupts.ts'
import { parseArgv } from '../plan/argv.ts'
import { parseGatePlan, parsePlan } from '../plan/parse-plan.ts'
import { formatDuration, formatThroughput } from '../present/format.ts'
import { gateText } from '../present/gate-text.ts'
import type { GateView } from '../present/gate-view.ts'
import { gateHtml } from '../present/html.ts'
import { gateMarkdown } from '../present/markdown.ts'
import type { Provenance, Report } from '../report/report.ts'
import { writeReport } from '../report/write-report.ts'
import { analyze } from '../run/analyze.ts'
import { gate } from '../run/gate.ts'
import type { DemoServerAddress } from './demo-server-command.ts'

const model = 'add_sub'
const baselineRuns = 8
const serviceTimeMs = { before: 10, after: 16 }

/** `triton-perf-gate demo`: the whole story on the embedded server; succeeds when the slowdown is caught. Throws Failure('invalid-option'). */
export const demoCommand = async ([word]: readonly string[]): Promise<number> => {
  if (word !== undefined)
    throw new Failure('invalid-option', `demo: got '${word}', expected nothing: it takes no options`)
  const interrupts = listenForInterrupts()
  const folder = await mkdtemp(path.join(os.tmpdir(), 'triton-perf-gate-demo-'))
  const store = createDirectoryStore(path.join(folder, 'baseline'))
  say(`Eight runs of model '${model}' on main; a request takes ${serviceTimeMs.before} ms:`)
  await withServer(serviceTimeMs.before, async (url) => {
    for (let place = 1; place <= baselineRuns && !interrupts.signal.aborted; place += 1) {
      const report = await measure(url, provenanceOf('push', place), interrupts.signal)
      say(`  run ${place}: ${figures(report)}`)
      if (!interrupts.signal.aborted) await store.save(report)
    }
  })
  if (interrupts.signal.aborted) return interrupts.exitCode() ?? exitCode.interrupted
  say(`\nA pull request makes it 60 % slower, ${serviceTimeMs.after} ms:`)
  const candidate = await withServer(serviceTimeMs.after, (url) =>
    measure(url, provenanceOf('pull_request', baselineRuns + 1), interrupts.signal),
  )
  say(`  run ${baselineRuns + 1}: ${figures(candidate)}\n`)
  return interrupts.exitCode() ?? (await judge(candidate, folder))
}

const judge = async (candidate: Report, folder: string): Promise<number> => {
  const found = await findReports(path.join(folder, 'baseline'))
  const plan = parseGatePlan(new Map())
  const result = gate({ candidates: [candidate], ...found, plan })
  const view: GateView = {
    result,
    candidates: [candidate],
    baselines: found.baselines,
    rules: plan,
    branch: 'main',
    now: new Date().toISOString(),
  }
  const files = { comment: path.join(folder, 'comment.md'), page: path.join(folder, 'report.html') }
  await writeResult(path.join(folder, 'candidate.json'), writeReport(candidate))
  await writeResult(files.comment, gateMarkdown(view))
  await writeResult(files.page, gateHtml(view))
  say(gateText(view, { colour: process.stdout.isTTY === true }))
  say('The pull request would get this comment:\n')
  say(gateMarkdown(view))
  const isCaught = result.verdict === 'regression'
  say(
    isCaught
      ? 'The regression was caught: in CI this pull request would be red (exit code 1).'
      : `The regression was not caught: the verdict is '${result.verdict}'.`,
  )
  say(`\nComment: ${files.comment}\nHTML page: ${files.page}`)
  return isCaught ? exitCode.ok : exitCode.internal
}

/** A run of about a second: enough for a demonstration, too short for a real gate. */
const measure = (url: string, provenance: Provenance, signal: AbortSignal): Promise<Report> => {
  const argv = ['-m', model, '-u', url, '--percentile=95', '--concurrency-range=2', '-p', '300', '-r', '6']
  return analyze(parsePlan(parseArgv(argv, ['analyze'])), { clock: monotonicClock, signal, provenance })
}

/** The server runs in a process of its own, so that it does not share the client's event loop. */
const withServer = async <Result>(
  serviceTime: number,
  use: (url: string) => Promise<Result>,
): Promise<Result> => {
  const argv = ['demo-server', '--http-port=0', '--grpc-port=0', `--service-time=${serviceTime}`]
  const child = fork(process.argv[1]!, argv, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  try {
    const { http } = await addressOf(child)
    return await use(http)
  } finally {
    child.kill()
  }
}

const addressOf = async (child: ChildProcess): Promise<DemoServerAddress> => {
  const died = once(child, 'exit').then(([code]) => {
    throw new Error(`the embedded server ended with exit code ${code}`)
  })
  const [address] = (await Promise.race([once(child, 'message'), died])) as [DemoServerAddress]
  died.catch(() => undefined)
  return address
}

const provenanceOf = (event: 'push' | 'pull_request', run: number): Provenance => ({
  repository: 'demo/models',
  sha: `${run}`.repeat(40),
  ref: event === 'push' ? 'refs/heads/main' : 'refs/pull/1/merge',
  event,
  workflow: 'perf.yml',
  runId: run,
  runAttempt: 1,
  suite: 'perf.yml.perf',
  leg: '0',
})

const figures = ({ levels }: Report): string => {
  const measured = levels[0]?.measured
  return `${formatThroughput(measured?.throughput)}, p95 ${formatDuration(measured?.latency?.p95)}`
}

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}
