import { tmpdir } from 'node:os'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { measureCommand } from './measured-command.ts'

const node = (code: string): readonly string[] => [process.execPath, '-e', code]

describe('measureCommand', () => {
  it('gives what a command printed, its exit code, and what it used', async () => {
    const result = await measureCommand(
      node(
        'const kept = Buffer.alloc(2 ** 27, 1); console.log(kept.length); console.error("e"); process.exitCode = 3',
      ),
    )
    expect(result).toMatchObject({ code: 3, stdout: `${2 ** 27}\n`, stderr: 'e\n' })
    expect(result.usage!.maxRssMib).toBeGreaterThan(128)
    expect(result.usage!.maxRssMib).toBeLessThan(1024)
    expect(result.usage!.cpuSeconds).toBeGreaterThan(0)
    expect(result.usage!.cpuSeconds).toBeLessThan(60)
  })

  it('runs where and with what it is told', async () => {
    const { stdout } = await measureCommand(node('console.log(process.cwd(), process.env.WORD)'), {
      cwd: tmpdir(),
      env: { ...process.env, WORD: 'word' },
    })
    expect(stdout).toMatch(/ word\n$/)
    expect(stdout.startsWith(process.cwd())).toBe(false)
  })

  it('says 128 + the number of a signal', async () => {
    expect((await measureCommand(node('process.kill(process.pid, "SIGTERM")'))).code).toBe(143)
  })

  it('kills a command that takes too long', async () => {
    const result = await measureCommand(node('setInterval(() => {}, 1000)'), { timeoutMs: 500 })
    expect(result.code).toBe(137)
    expect(result).not.toHaveProperty('usage')
  })

  it('fails for a program that there is not', async () => {
    expect(await measureCommand(['no-such-program'])).toMatchObject({ code: 1 })
  })
})
