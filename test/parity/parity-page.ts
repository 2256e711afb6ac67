import { options } from '../../src/plan/options.ts'
import { type ParityRow, parityRows } from './parity-row.ts'
import { referenceOptions } from './reference-options.ts'

/** The text of `test/parity/README.md`. */
export const parityPage = (rows: readonly ParityRow[] = parityRows()): string => {
  const ofOptions = rows.filter(({ options: named }) => named.length > 0).sort(byOption)
  const behaviours = rows.filter(({ options: named }) => named.length === 0)
  const areas = [...new Set(behaviours.map(({ area }) => area))]
  return [
    '# What perf_analyzer can do, and where it is here',
    '',
    '<!-- Generated from rows.json by `npm run generate`; do not edit. -->',
    '',
    `Each option of perf_analyzer, deprecated ones too, and each behaviour: ${countsOf(rows)}.`,
    'A test named here fails when the option is ignored or the behaviour is another; `npm run parity` runs the real',
    'perf_analyzer and this analyzer side by side, with the outcome in [results/parity.md](results/parity.md).',
    '`parity-cases.ts` names a case of that suite. Shape tensors and GPU metrics cannot be had on the real server of the tests:',
    'their rows are shown on servers of our own, as the names of the tests say.',
    '',
    '## Options',
    '',
    ...table(ofOptions),
    '',
    ...areas.flatMap((area) => [
      `## ${area}`,
      '',
      ...table(behaviours.filter((row) => row.area === area)),
      '',
    ]),
  ].join('\n')
}

/** Options of the analyzer and of perf_analyzer that no row is about. */
export const optionsWithoutRow = (rows: readonly ParityRow[] = parityRows()): readonly string[] => {
  const covered = new Set(rows.flatMap(({ options: named }) => named))
  const ours = options.flatMap(({ name, commands }) => (commands.includes('analyze') ? [name] : []))
  return [...new Set([...referenceOptions, ...ours])].filter((name) => !covered.has(name))
}

const countsOf = (rows: readonly ParityRow[]): string => {
  const words = { same: 'the same', better: 'better', added: 'added', refused: 'refused' } as const
  const counts = Object.entries(words).map(
    ([status, word]) => `${rows.filter((row) => row.status === status).length} ${word}`,
  )
  return `${rows.length} rows, ${counts.join(', ')}`
}

const places = new Map(
  [...referenceOptions, ...options.map(({ name }) => name)].map((name, at) => [name, at]),
)
const placeOf = ({ options: [first = ''] }: ParityRow): number => places.get(first) ?? places.size

/** perf_analyzer's order; rows about the same option stay in theirs. */
const byOption = (a: ParityRow, b: ParityRow): number => placeOf(a) - placeOf(b)

const table = (rows: readonly ParityRow[]): readonly string[] => [
  '| what | status | test |',
  '| :-- | :-- | :-- |',
  ...rows.map(({ what, status, how, tests }) =>
    [
      '',
      cell(what),
      how === undefined ? status : `${status}: ${cell(how)}`,
      tests.map(({ file, title }) => `${link(file)} ${code(title)}`).join('<br>'),
      '',
    ]
      .join(' | ')
      .trim(),
  ),
]

const link = (file: string): string =>
  `[${file.slice(file.lastIndexOf('/') + 1)}](${file.replace('test/', '../')})`
const cell = (text: string): string => text.replaceAll('|', '\\|')
/** Template literals of test titles hold no backtick; a title that does is shown without it. */
const code = (text: string): string => `\`${cell(text.replaceAll('`', "'"))}\``
