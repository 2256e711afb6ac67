// A real git repository for a test, and depth-one checkouts of it.
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

/** A repository in a folder of its own. */
export type GitRepository = {
  readonly folder: string
  /** Runs git in it, and gives what it says. */
  git(...args: readonly string[]): Promise<string>
  /** Commits these files alone, and gives the commit's name. */
  commit(files: Readonly<Record<string, string | Uint8Array>>): Promise<string>
  /** A checkout of the commit as actions/checkout makes it: one commit deep, from a remote that is this repository. */
  checkout(sha: string, options?: { readonly depth?: number; readonly into?: string }): Promise<GitRepository>
  remove(): Promise<void>
}

/** An empty repository. */
export async function gitRepository(): Promise<GitRepository> {
  const folder = await mkdtemp(path.join(tmpdir(), 'git-repository-'))
  const repository = repositoryAt(folder)
  await repository.git('init', '--quiet', '--initial-branch=main')
  // As GitHub's.
  await repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  return repository
}

function repositoryAt(folder: string): GitRepository {
  const git = async (...args: readonly string[]): Promise<string> => {
    const { stdout } = await run('git', [...identity, ...args], { cwd: folder, env: environment() })
    return stdout.trim()
  }
  return {
    folder,
    git,
    async commit(files) {
      await git('rm', '-r', '--quiet', '--ignore-unmatch', '.')
      for (const [name, content] of Object.entries(files)) {
        await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
        await writeFile(path.join(folder, name), content)
      }
      await git('add', '--all')
      await git('commit', '--quiet', '--allow-empty', '--message', 'a commit')
      return git('rev-parse', 'HEAD')
    },
    async checkout(sha, { depth = 1, into } = {}) {
      const at = into ?? (await mkdtemp(path.join(tmpdir(), 'git-checkout-')))
      const checkout = repositoryAt(at)
      await checkout.git('init', '--quiet')
      await checkout.git('remote', 'add', 'origin', `file://${folder}`)
      await checkout.git('fetch', '--quiet', `--depth=${depth}`, 'origin', sha)
      await checkout.git('checkout', '--quiet', '--detach', sha)
      return checkout
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

const run = promisify(execFile)
const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@localhost', '-c', 'commit.gpgsign=false']

/** No configuration of this machine or its user. */
function environment(): NodeJS.ProcessEnv {
  return { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' }
}
