// `npm run validate:record`: records the next missing piece of the corpus that `npm run validate` replays.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { calibrate } from './calibrate.ts'
import { shownChange } from './change.ts'
import { packPiece, recordedNames, writePiece } from './piece-record.ts'
import { type Piece, pieces } from './pieces.ts'
import { parseRecordOptions, type RecordCommand, recordUsage } from './record-options.ts'
import { recordPiece } from './record-piece.ts'

const corpus = join(import.meta.dirname, 'corpus')
const tries = join(import.meta.dirname, '../../.cache/validate')

async function main(): Promise<number> {
  const command = commandOrUsage()
  if (command === undefined) return 3
  switch (command.kind) {
    case 'list':
      process.stdout.write(await listText())
      return 0
    case 'calibrate':
      for (const model of ['compute', 'queueing'] as const)
        process.stdout.write(`${model}: ${JSON.stringify(await calibrate(model))}\n`)
      return 0
    case 'record':
      return record(command)
  }
}

function commandOrUsage(): RecordCommand | undefined {
  try {
    return parseRecordOptions(process.argv.slice(2))
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${recordUsage}`)
    return undefined
  }
}

async function listText(): Promise<string> {
  const names = await recordedNames(corpus)
  const lines = pieces.map(
    (piece) => `${names.has(piece.name) ? 'recorded' : 'missing '}  ${shownPiece(piece)}\n`,
  )
  return `${lines.join('')}${names.size} of ${pieces.length} are recorded\n`
}

function shownPiece({ name, change, isNoisy }: Piece): string {
  return `${name.padEnd(22)}  ${shownChange(change)}${isNoisy ? ', noisy neighbour' : ''}`
}

type Recording = Extract<RecordCommand, { readonly kind: 'record' }>

async function record({ piece: named, count, seconds, isTry }: Recording): Promise<number> {
  const signal = interrupted()
  for (let left = count; left > 0; left -= 1) {
    const names = await recordedNames(corpus)
    const piece = named ?? pieces.find(({ name }) => !names.has(name))
    if (piece === undefined) {
      process.stdout.write('every piece is recorded\n')
      return 0
    }
    if (!isTry && names.has(piece.name)) {
      process.stderr.write(`${piece.name} is recorded already; a piece is never overwritten\n`)
      return 3
    }
    process.stderr.write(`${shownPiece(piece)}: ${seconds} s; let nothing else run on this machine\n`)
    const recorded = await recordPiece(piece, { seconds, signal, onBlock: tellEachTenth })
    if (signal.aborted) return 130
    const file = isTry
      ? await writeTry(recorded.name, packPiece(recorded))
      : await writePiece(corpus, recorded)
    process.stdout.write(`${file}: ${recorded.blocks.length} blocks\n`)
  }
  return 0
}

function tellEachTenth(count: number): void {
  if (count % 10 === 0) process.stderr.write(`${count} blocks\n`)
}

function interrupted(): AbortSignal {
  const controller = new AbortController()
  process.once('SIGINT', () => controller.abort())
  process.once('SIGTERM', () => controller.abort())
  return controller.signal
}

async function writeTry(name: string, text: string): Promise<string> {
  await mkdir(tries, { recursive: true })
  const file = join(tries, `${name}.json`)
  await writeFile(file, text)
  return file
}

process.exitCode = await main()
