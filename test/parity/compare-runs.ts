import type { CaseRun } from './case-run.ts'
import type { CheckName, ParityCase } from './parity-case.ts'
import type { ProfileLayout } from './profile-layout.ts'
import type { SeenInference } from './seen-traffic.ts'
import { inOurWords, textLabels } from './text-labels.ts'

/** `text`: what was seen, of both where they differ. `isIntended`: the case names the difference and its reason. */
export type Check = {
  readonly name: CheckName
  readonly ok: boolean
  readonly text: string
  readonly isIntended?: true
}

export type BothRuns = { readonly theirs: CaseRun; readonly ours: CaseRun }

/** Everything that is checked of a case; `ok` where both agree, or where they differ as the case says. */
export const compareRuns = (parityCase: ParityCase, runs: BothRuns): readonly Check[] => {
  const plain = [
    exitCheck(runs),
    ...requestChecks(parityCase, runs),
    ...csvChecks(runs),
    ...textChecks(runs),
    ...countChecks(runs),
    ...sequenceChecks(runs),
    ...fileChecks(parityCase, runs),
    ...exportChecks(parityCase, runs),
    ...traceChecks(runs),
  ]
  const checks = plain.map((check) => judged(check, parityCase))
  const unmade = Object.keys(parityCase.differs ?? {}).filter(
    (name) => !checks.some((check) => check.name === name),
  )
  return [
    ...checks,
    ...unmade.map((name) => ({
      name: name as CheckName,
      ok: false,
      text: 'an intended difference was not looked at',
    })),
  ]
}

const judged = (check: Check, { differs }: ParityCase): Check => {
  const reason = differs?.[check.name]
  if (reason === undefined) return check
  return check.ok
    ? { ...check, ok: false, text: `no difference, where one was expected: ${reason}` }
    : { ...check, ok: true, isIntended: true, text: `${check.text}; ${reason}` }
}

const exitCheck = ({ theirs, ours }: BothRuns): Check => ({
  name: 'exit code',
  ok: theirs.code === ours.code,
  text: theirs.code === ours.code ? `${ours.code}` : `theirs ${theirs.code}, ours ${ours.code}`,
})

/** The distinct requests of each must be the same; how many there are is up to the clock. */
const requestChecks = (parityCase: ParityCase, { theirs, ours }: BothRuns): readonly Check[] => {
  // Where one of them sends nothing, by intent or not, the exit codes tell.
  if (theirs.traffic.inferences.length === 0 || ours.traffic.inferences.length === 0) return []
  const theirsSeen = distinctRequests(theirs, parityCase)
  const oursSeen = distinctRequests(ours, parityCase)
  const onlyTheirs = [...theirsSeen].filter((one) => !oursSeen.has(one))
  const onlyOurs = [...oursSeen].filter((one) => !theirsSeen.has(one))
  const ok = onlyTheirs.length === 0 && onlyOurs.length === 0
  const text = ok
    ? `${oursSeen.size} distinct`
    : `only theirs (${onlyTheirs.length}): ${shortened(onlyTheirs[0])}; only ours (${onlyOurs.length}): ${shortened(onlyOurs[0])}`
  return [{ name: 'requests', ok, text }]
}

const shortened = (text = 'none'): string => (text.length > 1000 ? `${text.slice(0, 1000)}...` : text)

const distinctRequests = (run: CaseRun, parityCase: ParityCase): ReadonlySet<string> => {
  const { controls = [] } = parityCase
  // Our first inference, which no level counts, is a sequence by itself.
  const isWhole = ({ parameters: { sequence_start, sequence_end } }: SeenInference) =>
    sequence_start === true && sequence_end === true
  const compared = run.traffic.inferences.filter((inference) => !isWhole(inference))
  const inferences = compared.map((inference) => normalForm(inference, parityCase))
  const others = run.traffic.controls
    .filter(({ name }) => controls.includes(name))
    .map(({ name, body }) => `${name} ${body}`)
  return new Set([...inferences, ...others])
}

/** Without what each client numbers in its own way: ids, sequence ids, names and places of shared memory. */
const normalForm = (inference: SeenInference, { data = 'bytes' }: ParityCase): string => {
  const { id: _id, parameters, inputs, outputs, ...others } = inference
  return JSON.stringify({
    ...others,
    parameters: comparedParameters(parameters),
    inputs: inputs.map((input) => ({
      ...input,
      parameters: comparedParameters(input.parameters),
      ...(data === 'fields' && input.data !== undefined ? { data: dataSize(input.data) } : {}),
    })),
    outputs: outputs.map(({ name, parameters: own }) => ({ name, parameters: comparedParameters(own) })),
  })
}

const dataSize = (text: string): string =>
  text.startsWith('[') ? 'values in JSON' : `${text.length / 2} bytes`

const comparedParameters = (parameters: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(parameters)
      .filter(([name]) => name !== 'triton_enable_empty_final_response' && name !== 'shared_memory_offset')
      .map(([name, value]) => [name, ofOwn.has(name) ? 'own' : value] as const)
      .sort(),
  )

/** Where a sequence is cut short is up to the clock, so that any step may be an end; its pairs are checked by themselves. */
const ofOwn: ReadonlySet<string> = new Set([
  'sequence_id',
  'sequence_start',
  'sequence_end',
  'shared_memory_region',
])

const csvChecks = ({ theirs, ours }: BothRuns): readonly Check[] => {
  if (theirs.csv === undefined && ours.csv === undefined) return []
  const theirsText = JSON.stringify(theirs.csv)
  const oursText = JSON.stringify(ours.csv)
  const ok = theirsText === oursText
  const text = ok ? `${ours.csv?.rows.length} rows` : `theirs ${theirsText}, ours ${oursText}`
  return [{ name: 'CSV', ok, text }]
}

/** What the two print of a run that measured. */
const textChecks = ({ theirs, ours }: BothRuns): readonly Check[] => {
  if (theirs.code !== 0 || ours.code !== 0) return []
  const theirLines = textLabels(theirs.stdout).map(inOurWords)
  const ourLines = textLabels(ours.stdout)
  const at = theirLines.findIndex((line, place) => line !== ourLines[place])
  const place = at < 0 && theirLines.length < ourLines.length ? theirLines.length : at
  const ok = place < 0
  const text = ok
    ? `${ourLines.length} lines`
    : `theirs ${JSON.stringify(theirLines[place] ?? 'none')}, ours ${JSON.stringify(ourLines[place] ?? 'none')}`
  return [{ name: 'text', ok, text }]
}

/**
 * The server's count against what the relay saw, and what each printed against that, of the runs that measured: a server does not
 * count what it refuses before its queue, which is what ends perf_analyzer.
 */
const countChecks = (runs: BothRuns): readonly Check[] => {
  const sides = Object.entries(runs)
    .filter(([, { code }]) => measuredCodes.has(code))
    .map(([side, run]) => ({
      side,
      served: run.served,
      seen: run.traffic.inferences.length,
      printed: printedCount(run.stdout),
    }))
  const counted = sides.filter(({ served }) => served !== undefined)
  const served: Check = {
    name: 'server count',
    ok: counted.every((side) => side.served === side.seen),
    text: counted.map((side) => `${side.side} sent ${side.seen}, served ${side.served}`).join('; '),
  }
  const printed: Check = {
    name: 'client count',
    ok: sides.every((side) => side.printed <= side.seen),
    text: sides.map((side) => `${side.side} sent ${side.seen}, printed ${side.printed}`).join('; '),
  }
  return [...(counted.length === 0 ? [] : [served]), ...(sides.length === 0 ? [] : [printed])]
}

/** Success, an unstable level, and ours where no request succeeded. */
const measuredCodes: ReadonlySet<number> = new Set([0, 2, 5])

/** The client's requests of all levels. */
const printedCount = (stdout: string): number =>
  [...stdout.matchAll(/^ {4}Request count: (\d+)$/gm)].reduce((sum, [, count]) => sum + Number(count), 0)

const sequenceChecks = ({ theirs, ours }: BothRuns): readonly Check[] => {
  const sides = [theirs, ours].map((run) => sequencesOf(run.traffic.inferences))
  if (sides.every((side) => side === undefined)) return []
  const faults = sides.map((side) => side?.fault ?? (side === undefined ? 'no sequences' : undefined))
  return [
    {
      name: 'sequences',
      ok: faults.every((fault) => fault === undefined),
      text: sides
        .map(
          (side, place) => `${place === 0 ? 'theirs' : 'ours'}: ${faults[place] ?? `${side?.count} whole`}`,
        )
        .join('; '),
    },
  ]
}

type Sequences = { readonly count: number; readonly fault?: string }

/** Undefined when no request belongs to a sequence. Over several connections the order within one id is still the sender's. */
const sequencesOf = (inferences: readonly SeenInference[]): Sequences | undefined => {
  const open = new Map<unknown, { starts: number; ends: number; requests: number }>()
  for (const { parameters } of inferences) {
    const id = parameters['sequence_id']
    if (id === undefined || id === 0) continue
    const counts = open.get(id) ?? { starts: 0, ends: 0, requests: 0 }
    counts.requests += 1
    if (parameters['sequence_start'] === true) counts.starts += 1
    if (parameters['sequence_end'] === true) counts.ends += 1
    open.set(id, counts)
  }
  if (open.size === 0) return undefined
  const broken = [...open].find(([, { starts, ends }]) => starts !== ends || starts === 0)
  const count = [...open.values()].reduce((sum, { starts }) => sum + starts, 0)
  return broken === undefined
    ? { count }
    : { count, fault: `sequence ${broken[0]}: ${JSON.stringify(broken[1])}` }
}

/** Every CSV that the case names, from both, with the same columns and rows. */
const fileChecks = ({ writes = [] }: ParityCase, { theirs, ours }: BothRuns): readonly Check[] => {
  if (writes.length === 0) return []
  const differing = writes.flatMap((name) => {
    const [theirKeys, ourKeys] = [theirs, ours].map(({ otherCsvs }) => JSON.stringify(otherCsvs.get(name)))
    const differs = theirKeys === undefined || theirKeys !== ourKeys
    return differs ? [`${name}: theirs ${theirKeys ?? 'none'}, ours ${ourKeys ?? 'none'}`] : []
  })
  return [
    {
      name: 'files',
      ok: differing.length === 0,
      text: differing.length === 0 ? `${writes.length} more` : differing.join('; '),
    },
  ]
}

/** How many requests there are is the same only where their number was asked for. */
const exportChecks = ({ args }: ParityCase, { theirs, ours }: BothRuns): readonly Check[] => {
  if (theirs.profile === undefined && ours.profile === undefined) return []
  const isCounted = args.includes('--request-count') || args.includes('--periodic-concurrency-range')
  const [theirText, ourText] = [theirs, ours].map(({ profile }) =>
    profile === undefined ? 'none' : profileText(profile, isCounted),
  )
  const ok = theirText === ourText
  return [{ name: 'export', ok, text: ok ? ourText! : `theirs ${theirText}; ours ${ourText}` }]
}

const profileText = ({ requestCounts, ...layout }: ProfileLayout, isCounted: boolean): string =>
  JSON.stringify(isCounted ? { ...layout, requestCounts } : layout)

const traceChecks = ({ theirs, ours }: BothRuns): readonly Check[] => {
  if (theirs.traces === undefined || ours.traces === undefined) return []
  const [theirText, ourText] = [theirs.traces.join(' + '), ours.traces.join(' + ')]
  const ok = theirText === ourText && ourText !== ''
  return [{ name: 'traces', ok, text: ok ? ourText : `theirs ${theirText}, ours ${ourText}` }]
}
