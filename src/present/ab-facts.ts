import { nsPerMs } from '../foundation/units.ts'
import { formatLevels } from '../plan/load-level.ts'
import type { AbEvidence, AbReport, AbReportRow, AbSideReport } from '../report/ab-report.ts'
import type { Fact } from './fact.ts'
import { floorSentence } from './floor-sentence.ts'
import { formatCount, formatDuration, formatPlural, formatShare } from './format.ts'
import { metricName } from './label.ts'
import { code, joined, type Prose, prose, quoted } from './prose.ts'

/** What the figures of an A/B rest on: the versions, the blocks, this machine's noise, the load and the client's own cost. */
export const abFacts = (report: AbReport): readonly Fact[] => [
  { label: 'Versions', text: prose`${versionPhrase(report.a)}; ${versionPhrase(report.b)}.` },
  blocksFact(report),
  ...noiseFact(report),
  requestsFact(report),
  ...failureFact(report),
  loadFact(report),
  clientFact(report),
]

const versionPhrase = ({ label, model, settings, server }: AbSideReport): Prose => {
  const version = model.version === undefined ? [] : prose` version ${code(model.version)}`
  return prose`${label} is ${code(model.name)}${version} at ${code(settings.url)} (${code(server.name)} ${code(server.version)})`
}

const blocksFact = ({ levels, duration, rules, state }: AbReport): Fact => {
  const counts = levels.map(({ blocks }) => blocks.length)
  const all = counts.reduce((sum, count) => sum + count, 0)
  const repeated = levels.reduce((sum, level) => sum + level.repeatedBlocks, 0)
  const most = (rules.looks.at(-1) ?? 0) * levels.length
  const [first] = levels
  const segment =
    first === undefined ? '' : ` of four segments of ${formatDuration(first.durationMs * nsPerMs)}`
  const again =
    repeated === 0 ? '' : `, ${formatPlural(repeated, 'block')} measured again because this client was late`
  const why = { complete: '', interrupted: '; interrupted', 'out-of-time': '; the time budget was used up' }[
    state
  ]
  const text = prose`${formatPlural(all, 'block')}${segment} (of at most ${formatCount(most)}) in ${formatDuration(duration)}${again}${why}; one version is driven at a time, and chance (seed ${rules.seed}) decides which goes first in a block.`
  return { label: 'Blocks', text }
}

/** What the machine does by itself, in words for those who know no statistics. */
const noiseFact = ({ rows, a }: AbReport): readonly Fact[] => {
  const named = rows.flatMap(({ threshold, noise }: AbReportRow) =>
    noise === undefined ? [] : [`${formatShare(noise)} in ${metricName(threshold.metric)}`],
  )
  return named.length === 0
    ? []
    : [
        {
          label: 'Noise of this machine',
          text: prose`two segments of the unchanged ${a.label}, about a second apart, typically differ by ${joined(
            [...new Set(named)].map((one) => prose`${one}`),
            ', ',
          )}.`,
        },
      ]
}

const requestsFact = ({ levels, a, b }: AbReport): Fact => {
  const phrase = (label: string, side: 'a' | 'b'): Prose => {
    const all = levels.map(({ evidence }) => evidence[side])
    const total = (of: (one: AbEvidence) => number): number => all.reduce((sum, one) => sum + of(one), 0)
    const isCounted = all.length > 0 && all.every((one) => (one.serverSucceeded ?? -1) >= one.succeeded)
    const server = isCounted ? ', as the server counted too' : ''
    return prose`${formatPlural(
      total(({ succeeded, failed }) => succeeded + failed),
      'request',
    )} to the ${label} (${formatCount(total(({ failed }) => failed))} failed${server})`
  }
  return { label: 'Requests', text: prose`${phrase(a.label, 'a')}, ${phrase(b.label, 'b')}.` }
}

const maxListed = 5

const failureFact = ({ levels, a, b }: AbReport): readonly Fact[] => {
  const named = levels.flatMap(({ evidence }) =>
    ([a, b] as const).flatMap(({ label }, place) =>
      Object.entries((place === 0 ? evidence.a : evidence.b).failureTexts).flatMap(([failure, [first]]) =>
        first === undefined ? [] : [prose`${label}: ${failure}, first ${code(first, 120)}`],
      ),
    ),
  )
  return named.length === 0
    ? []
    : [{ label: 'Failed requests', text: prose`${joined(named.slice(0, maxListed), '; ')}.` }]
}

const loadFact = ({ b, levels }: AbReport): Fact => {
  const { protocol, batchSize, input, seed } = b.settings
  const text = prose`${protocol === 'grpc' ? 'gRPC' : 'HTTP'}, batch size ${batchSize}, ${input.kind === 'path' ? 'given' : input.kind} input (seed ${seed}), ${formatLevels(levels.map(({ level }) => level).slice(0, 12))}.`
  return { label: 'Load', text }
}

const clientFact = ({ levels, clientFloor, warnings }: AbReport): Fact => {
  const sides = levels.flatMap(({ evidence }) => [evidence.a, evidence.b])
  const busiest = Math.max(0, ...sides.map(({ clientBusy }) => clientBusy))
  const threads = Math.max(1, ...sides.map((side) => side.threads))
  const floor = clientFloor === undefined ? '' : `; ${floorSentence(clientFloor)}`
  const doubts = warnings.map(({ text }) => prose`; ${quoted(text)}`)
  return {
    label: 'Client',
    text: prose`${formatPlural(threads, 'thread')}, busy for at most ${formatShare(busiest)} of the time${floor}${joined(doubts, '')}.`,
  }
}
