import { tool } from '../../src/foundation/tool.ts'

/** What a program printed, in its parts and without the lines that are ours alone; the numbers are still in them. */
export type PrintedReport = {
  readonly settings: readonly string[]
  /** The lines of each reported level after its heading, by its concurrency or rate. */
  readonly levels: ReadonlyMap<number, readonly string[]>
  /** The closing table with its heading; empty when no level was reported. */
  readonly closing: readonly string[]
}

/** Splits the standard output of either program. */
export function parsePrinted(stdout: string): PrintedReport {
  const settings: string[] = []
  const levels = new Map<number, string[]>()
  const closing: string[] = []
  let part = settings
  for (const line of sharedLines(stdout)) {
    const level = /^Request (?:concurrency|Rate): ([\d.]+)(?: inference requests per seconds?)?$/.exec(
      line,
    )?.[1]
    if (level !== undefined) {
      part = []
      levels.set(Number(level), part)
      continue
    }
    if (line.startsWith('Inferences/Second vs. ')) part = closing
    part.push(line)
  }
  // Of a level that it dropped, perf_analyzer prints the heading alone.
  return { settings, levels: new Map([...levels].filter(([, lines]) => lines.length > 0)), closing }
}

/** In words, where the lines of the two differ, numbers aside; a level that only one of them reported is left out. */
export function layoutDifferences(ours: PrintedReport, theirs: PrintedReport): readonly string[] {
  const levels = [...theirs.levels].flatMap(([level, lines]) => {
    const own = ours.levels.get(level)
    return own === undefined ? [] : lineDifferences(`level ${level}`, own, lines)
  })
  // The closing table has a line for each level, and perf_analyzer may have dropped some.
  const closing =
    theirs.closing.length === 0
      ? []
      : lineDifferences('closing table', distinctShapes(ours.closing), distinctShapes(theirs.closing))
  return [...lineDifferences('settings', ours.settings, theirs.settings), ...levels, ...closing]
}

/** Both print it when more than 1 % of the requests left late, which is chance. */
const lateLine = '    Avg send request rate: '

/** Without our own block of a level, our own closing line, and what perf_analyzer adds when it is overloaded or late. */
function sharedLines(stdout: string): readonly string[] {
  let isOurBlock = false
  const lines = stdout.replace(/\n$/, '').split('\n')
  return lines.filter((line) => {
    if (line === `  ${tool.name}: `) isOurBlock = true
    else if (!line.startsWith('    ')) isOurBlock = false
    return (
      !isOurBlock &&
      !line.startsWith(`${tool.name}: `) &&
      !line.trimStart().startsWith('[WARNING] ') &&
      !line.startsWith(lateLine)
    )
  })
}

function lineDifferences(
  part: string,
  ours: readonly string[],
  theirs: readonly string[],
): readonly string[] {
  const length = Math.max(ours.length, theirs.length)
  return Array.from({ length }, (_, place) => [shapeOf(ours[place]), shapeOf(theirs[place])] as const)
    .filter(([own, their]) => own !== their)
    .map(([own, their]) => `${part}: ours has ${shown(own)}, perf_analyzer ${shown(their)}`)
}

function distinctShapes(lines: readonly string[]): readonly string[] {
  return [...new Set(lines.flatMap((line) => shapeOf(line) ?? []))]
}

/** A line with `#` for every number that stands alone (the 95 of `p95` is a name), and with perf_analyzer's missing space. */
function shapeOf(line: string | undefined): string | undefined {
  return line?.replace(/(?<![\w.])\d+(?:\.\d+)?(?:e\+\d+)?/g, '#').replace(/(p\d+)latency/, '$1 latency')
}

function shown(line: string | undefined): string {
  return line === undefined ? 'no line' : JSON.stringify(line)
}
