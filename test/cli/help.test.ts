import { describe, expect, it } from 'vitest'
import { commandHelp, isHelped, overview } from '../../src/cli/help.ts'
import { exitCode } from '../../src/foundation/exit-code.ts'
import { options } from '../../src/plan/options.ts'
import { spelling } from '../../src/plan/raw-options.ts'

const commands = ['analyze', 'gate', 'merge', 'drift', 'ab', 'demo-server'] as const
const width = 110

/** Text with all space between words made one, so that line breaks do not matter. */
const flowing = (text: string): string => text.replace(/\s+/g, ' ')

describe.each(commands)('commandHelp of %s', (command) => {
  const help = commandHelp(command)
  const own = options.filter((option) => option.commands.includes(command))
  const heads = help.split('\n').filter((line) => /^ {2,6}-/.test(line))

  it('begins with the usage and ends with a line end', () => {
    const words = command === 'merge' ? 'PATH... ' : ''
    expect(help.startsWith(`usage: triton-perf-gate ${command} ${words}[options]\n\n`)).toBe(true)
    expect(help).toMatch(/[^\n]\n$/)
  })

  it('lists its own options and no others, in the order of the table', () => {
    const listed = heads.map((line) => /--[a-z-]+/.exec(line)?.[0])
    expect(listed).toStrictEqual(own.map(({ name }) => `--${name}`))
  })

  it('tells spelling, placeholder, meaning and default of every option', () => {
    for (const option of own) {
      const fallback = option.default === undefined ? '' : ` (default: ${option.default})`
      const head =
        option.placeholder === undefined ? spelling(option) : `${spelling(option)} ${option.placeholder}`
      expect(flowing(help)).toContain(flowing(`${head} ${option.help}${fallback}`))
    }
  })

  it('lines up long options and their texts', () => {
    for (const line of heads) expect(line).toMatch(/^ {2}(-[a-zA-Z], | {4})--/)
    const texts = help.split('\n').filter((line) => line.startsWith(' ') && !heads.includes(line))
    for (const line of texts) expect(line).toMatch(/^ {44}\S/)
  })

  it('fits its lines', () => {
    for (const line of help.split('\n')) {
      expect(line.length).toBeLessThanOrEqual(width)
      expect(line).toBe(line.trimEnd())
    }
  })
})

it('knows which commands have options', () => {
  for (const command of commands) expect(isHelped(command)).toBe(true)
  for (const command of ['demo', 'action', '', 'toString', '__proto__']) expect(isHelped(command)).toBe(false)
})

describe('overview', () => {
  it('names every command', () => {
    for (const command of [...commands, 'demo'])
      expect(overview).toMatch(new RegExp(`^  ${command} +\\w`, 'm'))
  })

  it('explains every exit code', () => {
    const explained = overview.slice(overview.indexOf('Exit codes:'))
    for (const code of Object.values(exitCode)) expect(explained).toMatch(new RegExp(`\\b${code}\\b`))
    expect(
      explained
        .match(/\d+/g)
        ?.map(Number)
        .sort((a, b) => a - b),
    ).toStrictEqual(Object.values(exitCode).sort((a, b) => a - b))
  })
})
