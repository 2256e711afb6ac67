import type { LevelEvidence, LevelState, Warning, WindowResult } from './level-result.ts'
import type { LevelRun } from './level-run.ts'

export type Measured = {
  readonly state: LevelState
  readonly measured: WindowResult | undefined
  readonly evidence: LevelEvidence
  readonly run: Pick<LevelRun, 'measurement' | 'level'> & {
    readonly serverMeter?: Pick<LevelRun['serverMeter'], 'keepsNone'>
  }
}

/** Above this share of a busy event loop the client may be what is measured. */
const busyClient = 0.7

/** Doubts about a level, each with what to do about it. */
export const levelWarnings = (level: Measured): readonly Warning[] => [
  ...unstable(level),
  ...nothingMeasured(level),
  ...failures(level),
  ...clientBusy(level),
  ...serverCount(level),
  ...otherVersions(level),
  ...unsentTurns(level),
]

const unstable = ({ state, run }: Measured): readonly Warning[] => {
  if (state !== 'unstable') return []
  const option =
    run.measurement.mode === 'time_windows' ? '--measurement-interval' : '--measurement-request-count'
  return [
    {
      code: 'unstable',
      text: `no three windows in a row agreed within ${run.measurement.stabilityPercentage} %; the figure merges all windows`,
      hint: `Increase ${option} or --max-trials (-r), or loosen --stability-percentage (-s).`,
    },
  ]
}

const nothingMeasured = ({ measured, evidence, run }: Measured): readonly Warning[] => {
  if (measured?.latency !== undefined) return []
  const { withoutResponse = 0 } = measured?.responses ?? {}
  if (withoutResponse > 0)
    return [
      {
        code: 'no-response',
        text: `no request got a response (${withoutResponse} ended well without any)`,
        hint: 'Give the model input that it answers (--input-data).',
      },
    ]
  const text = `no request succeeded (${evidence.sent} sent, ${evidence.failed} failed)`
  const hint = `Increase --measurement-interval (${run.measurement.intervalMs} ms) if the model needs longer than that.`
  return [evidence.failed > 0 ? { code: 'no-success', text } : { code: 'no-success', text, hint }]
}

const failures = ({ evidence }: Measured): readonly Warning[] => {
  if (evidence.failed === 0) return []
  const [first] = Object.entries(evidence.failureTexts)
  const cause = first === undefined ? '' : ` (first: ${first[0]}: ${first[1]?.[0] ?? ''})`
  return [{ code: 'failed-requests', text: `${evidence.failed} of ${evidence.sent} requests failed${cause}` }]
}

const clientBusy = ({ evidence }: Measured): readonly Warning[] =>
  evidence.eventLoopUtilization <= busyClient
    ? []
    : [
        {
          code: 'client-busy',
          text: `the client was busy ${Math.round(evidence.eventLoopUtilization * 100)} % of the time; latency and throughput may be its own`,
          hint: 'Lower the concurrency, or give the client a machine with more cores.',
        },
      ]

const serverCount = ({ evidence, state, run }: Measured): readonly Warning[] => {
  const { serverSucceeded, serverFailed = 0, succeeded, sent, serverRestarted } = evidence
  if (serverRestarted)
    return [
      {
        code: 'server-restarted',
        text: "the server's counters went back: the model or the server was restarted",
      },
    ]
  // One shard alone cannot tell: the server counts what all of them sent.
  if (state === 'part') return []
  if (serverSucceeded === undefined && run.serverMeter?.keepsNone === true) return []
  if (serverSucceeded === undefined)
    return [
      {
        code: 'not-cross-checked',
        text: "the server's statistics could not be read: counts were not cross-checked",
      },
    ]
  if (serverSucceeded < succeeded && state !== 'interrupted')
    return [
      {
        code: 'server-saw-fewer',
        text: `the client counted ${succeeded} successes, the server only ${serverSucceeded}`,
        hint: 'Something between client and server answers in its place (proxy, cache, wrong port).',
      },
    ]
  if (serverSucceeded + serverFailed > sent)
    return [
      {
        code: 'other-traffic',
        text: `the server counted ${serverSucceeded + serverFailed} requests, this client sent ${sent}: others use the model too`,
      },
    ]
  return []
}

/** Without a version asked for, the server may share the requests out, or others may use another version. */
const otherVersions = ({ evidence, measured }: Measured): readonly Warning[] => {
  const others = evidence.otherVersions ?? []
  if (others.length === 0) return []
  return [
    {
      code: 'several-versions',
      text: `the server counted requests of version ${others.join(', ')} too; its figures are of version ${measured?.server?.modelVersion ?? 'unknown'}, the highest`,
      hint: 'Name the version to be measured: -x VERSION.',
    },
  ]
}

/** A session cannot go on without an answer to its last turn. */
const unsentTurns = ({ evidence, state, run }: Measured): readonly Warning[] => {
  const unsent = (run.measurement.requestCount ?? 0) - evidence.sent
  if (run.level.mode !== 'session-concurrency' || state === 'interrupted' || unsent <= 0) return []
  return [
    {
      code: 'sessions-broken-off',
      text: `${unsent} turns were not sent, because a turn before them in their session failed`,
    },
  ]
}
