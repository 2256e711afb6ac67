import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { modelRepository } from './model-repository.ts'
import { requireReal } from './python.ts'
import { remaining, tracesOf } from './traces.ts'
import { type RealTriton, startTriton } from './triton.ts'

const venv = await requireReal()

const nothing = { processes: [], folders: [], regions: [] }

describe.runIf(venv !== undefined)('the end of a real Triton', () => {
  it('leaves nothing behind after stop, nor does an uploaded model', async () => {
    const server = await startTriton({ models: ['identity_fp32'] })
    await server.load('uploaded', uploadParameters())
    const traces = tracesOf({ ...server, logged: server.log() })
    expect(counts(traces)).toEqual({ processes: 3, folders: 2, regions: 2 })
    await server.stop()
    expect(remaining(traces)).toEqual(nothing)
    expect(server.log()).toContain("successfully loaded 'uploaded'")
  })

  it('leaves nothing behind after a kill but the repository it was given', async () => {
    const repository = await modelRepository(['identity_fp32'])
    const server = await startTriton({ models: '*', repository })
    const traces = tracesOf({ ...server, logged: server.log() })
    expect(counts(traces)).toEqual({ processes: 2, folders: 1, regions: 1 })
    server.kill('SIGKILL')
    await server.exited
    expect(remaining(traces)).toEqual({ ...nothing, folders: [repository] })
    rmSync(repository, { recursive: true })
    // Both are as good as done.
    server.kill('SIGKILL')
    await server.stop()
  })

  it('comes when the test process dies', async () => {
    const dying = spawn(process.execPath, ['--input-type=module', '--eval', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = await once(dying.stdout, 'data')
    const traces = tracesOf(
      JSON.parse(String(line)) as Pick<RealTriton, 'pid' | 'repository'> & { logged: string },
    )
    expect(counts(traces)).toEqual({ processes: 2, folders: 1, regions: 1 })
    dying.kill('SIGKILL')
    await expect.poll(() => remaining(traces), { timeout: 10_000 }).toEqual(nothing)
  })

  it('comes with its log when a model cannot be loaded', async () => {
    const started = startTriton({ models: [], args: ['--load-model=nonexistent'] })
    await expect(started).rejects.toThrow(/Triton ended .*nonexistent/s)
  })

  it('comes with its log when an asked port is taken', async () => {
    const holder = createServer().listen(0, '127.0.0.1')
    await once(holder, 'listening')
    const { port } = holder.address() as { port: number }
    await expect(startTriton({ models: [], httpPort: port })).rejects.toThrow('already in use')
    holder.close()
  })

  it('does not come when a test model is misspelt: no server is started', async () => {
    await expect(startTriton({ models: ['identity'] })).rejects.toThrow(
      'no test model "identity"; there are identity_bool,',
    )
    expect(existsSync('identity')).toBe(false)
  })
})

/** A test process that starts a server, tells about it and waits. */
const program = `
  import { startTriton } from ${JSON.stringify(join(import.meta.dirname, 'triton.ts'))}
  const server = await startTriton({ models: ['identity_fp32'] })
  console.log(JSON.stringify({ pid: server.pid, repository: server.repository, logged: server.log() }))
`

function counts(traces: Parameters<typeof remaining>[0]): Record<string, number> {
  return Object.fromEntries(Object.entries(remaining(traces)).map(([kind, left]) => [kind, left.length]))
}

/** The load parameters that bring along the code of an FP32 identity model. */
function uploadParameters(): Record<string, string> {
  const tensor = { data_type: 'TYPE_FP32', dims: [16] }
  const config = {
    backend: 'python',
    input: [{ name: 'INPUT0', ...tensor }],
    output: [{ name: 'OUTPUT0', ...tensor }],
  }
  const code = readFileSync(join(import.meta.dirname, 'models/identity.py'))
  return { config: JSON.stringify(config), 'file:1/model.py': code.toString('base64') }
}
