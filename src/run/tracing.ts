import type { Clock } from '../foundation/clock.ts'
import { Failure } from '../foundation/failure.ts'
import type { Warning } from '../measure/level-result.ts'
import type { TracePlan } from '../plan/plan.ts'
import { describeSocketError } from '../transport/socket-failure.ts'
import type { Answer, TritonServer } from '../transport/triton-server.ts'
import type { TraceSettings } from '../triton/trace-settings.ts'

/** Tracing that was set for a run. */
export type Tracing = {
  /** Sets the server back to what it had before; what could not be restored comes back as a warning. */
  readonly restore: () => Promise<readonly Warning[]>
}

/** After a run a server that hangs is not waited for. */
const restoringMs = 3000

/**
 * Sets the server's tracing, once for the run. Throws Failure('tracing-refused') with the server's words, and leaves the server as
 * it was then. Without a plan nothing is asked.
 */
export const startTracing = async (
  plan: TracePlan | undefined,
  { server, clock }: { readonly server: TritonServer; readonly clock: Clock },
): Promise<Tracing> => {
  if (plan === undefined) return { restore: async () => [] }
  const asked = await server.traceSettings()
  if (asked.kind !== 'ok') throw refused(asked)
  const before = withoutUsedUpCount(asked.value)
  const changes = changesOf(plan)
  const refusal = await firstRefusal(server, [
    // With a level on and its count used up, Triton refuses changes that leave the level on; from OFF it takes them.
    ...(isOff(asked.value) ? [] : [off]),
    ...(before === asked.value ? [] : [new Map([[countName, noLimit]])]),
    isOff(before) || changes.has(levelName) ? changes : withLevelOf(before, changes),
  ])
  const restore = async (): Promise<readonly Warning[]> => {
    const answered = new AbortController()
    const late = clock.sleep(restoringMs, answered.signal).then(() => 'the server does not answer')
    const restoring = firstRefusal(server, restoringSteps(before, changes))
    const text = await Promise.race([restoring.then((answer) => answer && textOf(answer)), late])
    answered.abort()
    return text === undefined ? [] : [notRestored(text)]
  }
  if (refusal === undefined) return { restore }
  await restore()
  throw refused(refusal)
}

type Refusal = Exclude<Answer<TraceSettings>, { kind: 'ok' }>

const levelName = 'trace_level'
const countName = 'trace_count'
const noLimit: readonly string[] = ['-1']
const off: TraceSettings = new Map([[levelName, ['OFF']]])

const isOff = (settings: TraceSettings): boolean => (settings.get(levelName) ?? ['OFF']).join() === 'OFF'

/** With its count used up a server traces nothing; put back, the count would begin anew. It is taken for one that does not trace. */
const withoutUsedUpCount = (settings: TraceSettings): TraceSettings =>
  settings.get(countName)?.[0] === '0' ? new Map([...settings, ...off, [countName, noLimit]]) : settings

const withLevelOf = (before: TraceSettings, changes: TraceSettings): TraceSettings =>
  new Map([...changes, [levelName, before.get(levelName) ?? ['OFF']]])

const changesOf = ({ levels, rate, count, logFrequency }: TracePlan): TraceSettings =>
  new Map<string, readonly string[]>([
    ...(levels === undefined ? [] : [[levelName, levels] as const]),
    ...Object.entries({ trace_rate: rate, [countName]: count, log_frequency: logFrequency }).flatMap(
      ([name, value]) => (value === undefined ? [] : [[name, [String(value)]] as const]),
    ),
  ])

/** The level comes last, for with a level on not everything can be changed. */
const restoringSteps = (before: TraceSettings, changes: TraceSettings): readonly TraceSettings[] => {
  const others = [...changes.keys()].flatMap((name) => {
    const value = before.get(name)
    return value === undefined || name === levelName ? [] : [[name, value] as const]
  })
  return [
    off,
    ...(others.length === 0 ? [] : [new Map(others)]),
    ...(isOff(before) ? [] : [withLevelOf(before, new Map())]),
  ]
}

/** Makes one change after the other until one is refused. */
const firstRefusal = async (
  server: TritonServer,
  steps: readonly TraceSettings[],
): Promise<Refusal | undefined> => {
  for (const step of steps) {
    const answer = await server.traceSettings(step)
    if (answer.kind !== 'ok') return answer
  }
  return undefined
}

const notRestored = (text: string): Warning => ({
  code: 'trace-not-restored',
  text: `the server's trace settings could not be restored: ${text}`,
  hint: 'It may still be tracing: set its trace_level to OFF.',
})

const refused = (answer: Refusal): Failure => {
  const text = textOf(answer)
  return new Failure('tracing-refused', `the server does not set its tracing as asked: ${text}`, {
    hint: wayOut(answer, text),
  })
}

const textOf = (answer: Refusal): string =>
  answer.kind === 'unreachable' ? describeSocketError(answer.error) : answer.text

const wayOut = (answer: Refusal, text: string): string => {
  if (/trace file/i.test(text))
    return 'Start the server with --trace-config mode=triton --trace-config triton,file=PATH.'
  if (/invalid trace setting/i.test(text))
    return 'Its trace count may be used up: set trace_level to OFF and trace_count to -1 there, or start it anew.'
  if (answer.kind === 'refused' && answer.why === 'forbidden')
    return 'Give the header it asks for: -H NAME:VALUE.'
  return 'It may have been built without tracing; leave --trace-level, --trace-rate, --trace-count and --log-frequency out.'
}
