import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const post = fileURLToPath(new URL('../../src/action/post.ts', import.meta.url))

/** Runs the post step as the runner does, with the state that the main step left behind. */
const runPost = (state: Readonly<Record<string, string>>) =>
  new Promise<{ readonly code: number; readonly stdout: string }>((resolve) => {
    const env = { ...process.env, ...state }
    const child = execFile(process.execPath, [post], { env }, (_, stdout) =>
      resolve({ code: child.exitCode ?? -1, stdout }),
    )
  })

describe('the post step', () => {
  it.each([{}, { STATE_verdict: 'started' }])('fails a job that left %o behind', async (state) => {
    const { code, stdout } = await runPost(state)
    expect(code).toBe(5)
    expect(stdout.match(/^::error::/gm)).toHaveLength(1)
  })

  it.each(['pass', 'regression', 'invalid', 'no-baseline'])('has nothing to add to %s', async (verdict) => {
    expect(await runPost({ STATE_verdict: verdict })).toEqual({ code: 0, stdout: '' })
  })
})
