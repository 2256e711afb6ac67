import type { AbRow } from '../compare/ab-row.ts'
import { type AbRules, abLooks, abRules } from '../compare/ab-rules.ts'
import { type Comparison, type GateResult, overallVerdict, worstFirst } from '../compare/verdict.ts'
import { Failure } from '../foundation/failure.ts'
import { seededRandom } from '../foundation/random.ts'
import { tool } from '../foundation/tool.ts'
import { nsPerMs } from '../foundation/units.ts'
import { readEnvironment } from '../host/environment.ts'
import type { AbPlan } from '../plan/ab-plan.ts'
import { formatLevel } from '../plan/load-level.ts'
import type { LoadLevel } from '../plan/plan.ts'
import type { AbReport, AbReportRow } from '../report/ab-report.ts'
import { type AbLevelOutcome, blocksMs, measureAbLevel } from './ab-level.ts'
import { abNotes } from './ab-notes.ts'
import type { AbPorts } from './ab-ports.ts'
import { type AbSides, driveSide } from './ab-side.ts'
import { measureClientFloor } from './client-floor.ts'

/** What an A/B came to: the document, and what texts are made from. */
export type AbOutcome = { readonly report: AbReport; readonly result: GateResult }

/**
 * Compares two versions by driving them in turn. Throws a Failure when a server or a model cannot be used, and when the plan cannot fit its
 * time; failing requests, noise and an interruption are part of the outcome instead.
 */
export const runAb = async (plan: AbPlan, ports: AbPorts): Promise<AbOutcome> => {
  const { clock, signal } = ports
  const rules = rulesFor(plan)
  if (plan.rounds === 2 && ports.reload === undefined)
    throw new Failure(
      'invalid-option',
      "--rounds: got '2', expected 1: two rounds load the models anew, and these were not loaded by this program",
      { hint: 'Start the server so that each version is loaded first once, and run an A/B each time.' },
    )
  const environment = readEnvironment()
  const over = new AbortController()
  const end = new AbortController()
  const limited = { ...ports, signal: AbortSignal.any([signal, over.signal]) }
  let sides: AbSides | undefined
  try {
    sides = await driveBoth(plan, ports, (await environment).logicalCpus)
    const startedAt = clock.now()
    void clock.sleep(Math.min(plan.timeBudgetMs, longestTimerMs), end.signal).then(() => over.abort())
    const levels = await measureLevels(plan, sides, { ports: limited, rules })
    const duration = clock.now() - startedAt
    end.abort()
    const floor = signal.aborted ? undefined : await measureClientFloor(plan.b.plan.target, { clock, signal })
    const result = resultOf(plan, sides, levels)
    return {
      result,
      report: {
        schema: 'triton-perf-gate/ab-report',
        schemaVersion: 1,
        tool,
        createdAt: new Date(clock.epochNs(startedAt) / nsPerMs).toISOString(),
        state: signal.aborted ? 'interrupted' : isWhole(plan, levels) ? 'complete' : 'out-of-time',
        ...(ports.provenance === undefined ? {} : { provenance: ports.provenance }),
        a: sides.a.report,
        b: sides.b.report,
        rules: {
          thresholds: plan.thresholds,
          maxErrorRate: plan.maxErrorRate,
          looks: rules.looks,
          rounds: plan.rounds,
          seed: plan.seed,
        },
        environment: await environment,
        levels: levels.map(({ report }) => report),
        verdict: result.verdict,
        rows: result.rows.map(reportRow),
        faults: result.faults,
        notes: result.notes,
        ...(floor === undefined ? {} : { clientFloor: floor }),
        warnings: [],
        duration,
      },
    }
  } finally {
    end.abort()
    await sides?.a.close()
    await sides?.b.close()
  }
}

/** Node's timers hold no more. */
const longestTimerMs = 2 ** 31 - 1

/** As many looks as there is time for; throws Failure('plan-too-long') when there is not even time for the first. */
const rulesFor = (plan: AbPlan): AbRules => {
  const { thresholds, maxErrorRate, seed, levels, timeBudgetMs } = plan
  const wanted = plan.rounds === 2 ? abLooks.filter((_, place) => place % 2 === 1) : abLooks
  const looks = wanted.filter((blocks) => levels.length * blocksMs(blocks) <= timeBudgetMs)
  if (looks.length === 0) {
    const leastMs = levels.length * blocksMs(wanted[0]!)
    throw new Failure(
      'plan-too-long',
      `the A/B takes at least ${Math.ceil(leastMs / 1000)} s (${levels.length} load levels), but --time-budget is ${Math.round(timeBudgetMs / 1000)} s`,
      { hint: 'Measure fewer levels, or raise --time-budget.' },
    )
  }
  const relative = thresholds.filter(({ kind }) => kind === 'relative').length
  return abRules({ thresholds, maxErrorRate, looks, familyRows: relative * levels.length, seed })
}

const driveBoth = async (plan: AbPlan, ports: AbPorts, logicalCpus: number): Promise<AbSides> => {
  const maxThreads = plan.b.plan.load.maxThreads ?? Math.max(1, logicalCpus - 1)
  const a = await driveSide(plan.a, { ...ports, ...ports.ofA }, maxThreads)
  try {
    return { a, b: await driveSide(plan.b, ports, maxThreads) }
  } catch (error) {
    await a.close()
    throw error
  }
}

/** Blocks between two reloads; the first load is the caller's. */
const blocksPerRound = 10

const measureLevels = async (
  plan: AbPlan,
  sides: AbSides,
  { ports, rules }: { readonly ports: AbPorts; readonly rules: AbRules },
): Promise<readonly AbLevelOutcome[]> => {
  const coin = seededRandom(plan.seed)
  const outcomes: AbLevelOutcome[] = []
  const { reload } = ports
  for (const level of plan.levels) {
    if (ports.signal.aborted) break
    const run = {
      level,
      sides,
      rules,
      coin,
      shareCounters: shareCounters(plan),
      ...(plan.rounds === 2 && reload !== undefined
        ? { reload: (blocks: number) => reload((blocks / blocksPerRound) % 2 === 1 ? 'b' : 'a') }
        : {}),
      reloadEvery: blocksPerRound,
    }
    outcomes.push(await measureAbLevel(run, ports))
  }
  return outcomes
}

/** Whether one counter on a server may count both. */
const shareCounters = ({ a, b }: AbPlan): boolean => {
  const [one, other] = [a.plan.model, b.plan.model]
  const isSameServer =
    a.plan.target.url === b.plan.target.url && a.plan.target.pathPrefix === b.plan.target.pathPrefix
  const mayBeSameVersion =
    one.version === undefined || other.version === undefined || one.version === other.version
  return isSameServer && one.name === other.name && mayBeSameVersion
}

const isWhole = (plan: AbPlan, levels: readonly AbLevelOutcome[]): boolean =>
  levels.length === plan.levels.length &&
  levels.every(({ judgement, faults }) => judgement.isFinal || faults.length > 0)

const resultOf = (plan: AbPlan, sides: AbSides, levels: readonly AbLevelOutcome[]): GateResult => {
  const faults = levels.flatMap(({ report, judgement, faults: own }) =>
    [...own, ...judgement.faults].map((fault) => `at ${formatLevel(report.level)}, ${fault}`),
  )
  const missing = plan.levels.slice(levels.length)
  const rows = [
    ...levels.flatMap(({ report, judgement, faults: own }) =>
      judgement.rows.map((row) => comparisonOf(plan.model, report.level, withFaults(row, own))),
    ),
    ...missing.flatMap((level) =>
      plan.thresholds.map((threshold) => unmeasured(plan.model, level, threshold)),
    ),
  ]
  return {
    verdict: overallVerdict(rows, faults),
    rows: worstFirst(rows),
    faults,
    softDifferences: [],
    excluded: [],
    notes: abNotes(plan, sides, levels),
    baselineRuns: 0,
  }
}

const withFaults = (row: AbRow, faults: readonly string[]): AbRow =>
  faults[0] === undefined ? row : { ...row, verdict: 'invalid', reason: faults[0] }

const comparisonOf = (model: string, level: LoadLevel, row: AbRow): Comparison => ({ model, level, ...row })

const unmeasured = (model: string, level: LoadLevel, threshold: Comparison['threshold']): Comparison => ({
  model,
  level,
  threshold,
  verdict: 'inconclusive',
  reason: 'there was no time left to measure it',
})

const reportRow = ({
  baseline,
  candidate,
  ab,
  past: _past,
  suspected: _suspected,
  p: _p,
  ...row
}: Comparison): AbReportRow => ({
  ...row,
  ...(baseline === undefined ? {} : { baseline: baseline.center }),
  ...(candidate === undefined ? {} : { candidate: candidate.center }),
  ...(ab === undefined || !Number.isFinite(ab.noise.deviation) ? {} : { noise: ab.noise.deviation }),
  ...(ab?.p === undefined ? {} : { p: ab.p }),
  ...(ab?.blocksNeeded === undefined ? {} : { blocksNeeded: ab.blocksNeeded }),
})
