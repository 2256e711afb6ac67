// `npm run validate`: how often a verdict is wrong, ours and that of other gates, on recordings of a real Triton.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { recordJson } from '../bench/write-record.ts'
import { judgeWithDefaults } from './ab-rule.ts'
import { appendLive, readLive } from './live-record.ts'
import { liveTrials } from './live-trials.ts'
import { readCorpus } from './piece-record.ts'
import { runLiveTrial } from './run-live-trial.ts'
import { checkTargets } from './targets.ts'
import { parseValidateOptions, type ValidateOptions, validateUsage } from './validate-options.ts'
import { type Validation, validate } from './validation.ts'
import { targetsText, validationMarkdown } from './validation-table.ts'

const results = join(import.meta.dirname, 'results')
const liveFile = join(results, 'live.jsonl')

async function main(): Promise<number> {
  const options = optionsOrUsage()
  if (options === undefined) return 3
  if (options.live !== undefined) return runLive(options.live)
  const corpus = await readCorpus(options.corpus)
  if (corpus.length === 0) {
    process.stderr.write(`${options.corpus} has no pieces: record some with npm run validate:record\n`)
    return 3
  }
  const settings = {
    judge: judgeWithDefaults,
    storedTrials: options.storedTrials,
    date: new Date().toISOString().slice(0, 10),
  }
  const validation = validate(corpus, settings, await readLive(liveFile))
  process.stdout.write(`${validationMarkdown(validation)}\n${targetsText(validation)}`)
  if (options.isWritten) await write(validation)
  return checkTargets(validation).every(({ state }) => state === 'ok') ? 0 : 1
}

function optionsOrUsage(): ValidateOptions | undefined {
  try {
    return parseValidateOptions(process.argv.slice(2))
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${validateUsage}`)
    return undefined
  }
}

/** Runs the next missing live trials, each of which is kept as soon as it has ended. */
async function runLive(most: number): Promise<number> {
  const done = new Set((await readLive(liveFile)).map(({ name }) => name))
  const missing = liveTrials.filter(({ name }) => !done.has(name))
  for (const [place, trial] of missing.slice(0, most).entries()) {
    const result = await runLiveTrial(trial)
    await appendLive(liveFile, result)
    const { name, verdict, blocks, seconds } = result
    process.stdout.write(
      `${name}: ${verdict} after ${blocks} blocks (${seconds} s), ${missing.length - place - 1} left\n`,
    )
  }
  return 0
}

async function write(validation: Validation): Promise<void> {
  await mkdir(results, { recursive: true })
  await writeFile(join(results, `validate-${validation.date}.json`), recordJson(validation))
  await writeFile(join(results, 'validate.md'), validationMarkdown(validation))
}

process.exitCode = await main()
