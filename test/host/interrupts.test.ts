import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'

const module = new URL('../../src/host/interrupts.ts', import.meta.url).href

/** A process that works until it is interrupted, then says so and ends, after `tidyMs` of putting things away. */
const program = (tidyMs: number): string => `
  const { listenForInterrupts } = await import(${JSON.stringify(module)})
  const interruption = listenForInterrupts()
  const work = setInterval(() => {}, 1000)
  interruption.signal.addEventListener('abort', () => {
    console.log('aborted')
    setTimeout(() => { console.log('tidy'); process.exit(interruption.exitCode()) }, ${tidyMs})
  })
  console.log('ready')
`

/** Sends each signal once the program has said the word before it; returns how it ended. */
const interrupt = async (tidyMs: number, signals: readonly (readonly [after: string, NodeJS.Signals])[]) => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program(tidyMs)])
  let said = ''
  const waiting = [...signals]
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
    while (waiting[0] !== undefined && said.includes(waiting[0][0])) child.kill(waiting.shift()?.[1])
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  return { code, said: said.trim().split('\n') }
}

describe('listenForInterrupts', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends in order after %s', async (signal, code) => {
    expect(await interrupt(0, [['ready', signal]])).toEqual({ code, said: ['ready', 'aborted', 'tidy'] })
  })

  it('lets an orderly end finish when the runner sends SIGTERM after SIGINT', async () => {
    const ended = await interrupt(50, [
      ['ready', 'SIGINT'],
      ['aborted', 'SIGTERM'],
    ])
    expect(ended).toEqual({ code: 130, said: ['ready', 'aborted', 'tidy'] })
  })

  it('ends at once when the same signal comes again, and in time when nothing else ends it', async () => {
    const forced = await interrupt(600_000, [
      ['ready', 'SIGINT'],
      ['aborted', 'SIGINT'],
    ])
    expect(forced).toEqual({ code: 130, said: ['ready', 'aborted'] })
    expect((await interrupt(600_000, [['ready', 'SIGTERM']])).code).toBe(143)
  })
})
