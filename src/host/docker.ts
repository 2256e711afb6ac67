import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { Failure } from '../foundation/failure.ts'
import type { ServedImage } from './started-server.ts'

type DockerPorts = {
  readonly env: NodeJS.ProcessEnv
  readonly signal: AbortSignal
  readonly onStep: (text: string) => void
}

/**
 * The image on this machine, pulled when it is not there: one that an earlier step has built is in no registry. Throws
 * Failure('server-not-started') with docker's own words.
 */
export const findImage = async (image: string, ports: DockerPorts): Promise<ServedImage> => {
  const known = await inspectImage(image, ports)
  if (known !== undefined) return known
  await pullImage(image, ports)
  return (await inspectImage(image, ports)) ?? { name: image }
}

/** Removes a container, running or not. One that is not there is no problem; why another could not be removed is returned. */
export const removeContainer = async (name: string, env: NodeJS.ProcessEnv): Promise<string | undefined> => {
  try {
    await promisify(execFile)('docker', ['rm', '--force', '--volumes', name], { env, timeout: 30_000 })
    return undefined
  } catch (error) {
    const said = lastLine((error as { stderr?: string }).stderr ?? '') || (error as Error).message
    return /no such container/i.test(said) ? undefined : said
  }
}

/** Undefined: it is not here. */
const inspectImage = async (
  image: string,
  { env, signal }: DockerPorts,
): Promise<ServedImage | undefined> => {
  try {
    const { stdout } = await promisify(execFile)(
      'docker',
      ['image', 'inspect', '--format', '{{json .RepoDigests}} {{json .Id}}', image],
      { env, signal },
    )
    const digest = /sha256:[0-9a-f]{64}/.exec(stdout)?.[0]
    return { name: image, ...(digest === undefined ? {} : { digest }) }
  } catch (error) {
    const { code, stderr = '' } = error as NodeJS.ErrnoException & { stderr?: string }
    if (signal.aborted) throw new Failure('interrupted', 'interrupted while looking for the image')
    if (code === 'ENOENT') throw noDocker('there is no docker on this runner')
    if (/no such image|not found/i.test(stderr)) return undefined
    throw noDocker(lastLine(stderr))
  }
}

const pullImage = async (image: string, { env, signal, onStep }: DockerPorts): Promise<void> => {
  onStep(`Pulling ${image}`)
  const child = spawn('docker', ['pull', image], { env, signal, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'close').catch((error: unknown) => [error])
  const layers = { seen: 0, pulled: 0, extracted: 0 }
  const beginning = Date.now()
  const tell = setInterval(
    () =>
      onStep(
        `Pulling ${image}: ${layers.pulled} of ${layers.seen} layers downloaded, ${layers.extracted} unpacked, after ${Math.round((Date.now() - beginning) / 1000)} s`,
      ),
    10_000,
  )
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(-4000)
  })
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      if (/Pulling fs layer/.test(line)) layers.seen += 1
      if (/Download complete/.test(line)) layers.pulled += 1
      if (/Pull complete/.test(line)) layers.extracted += 1
    }
    const [code] = await ended
    if (signal.aborted) throw new Failure('interrupted', 'interrupted while the image was pulled')
    if (code !== 0) throw notPulled(image, lastLine(said))
    onStep(`Pulled ${image} in ${Math.round((Date.now() - beginning) / 1000)} s`)
  } finally {
    clearInterval(tell)
  }
}

const noDocker = (why: string): Failure =>
  new Failure('server-not-started', `server-image: docker cannot be used: ${why}`, {
    hint: 'The runner needs docker and the right to use it; `server: wheel` and `server-command` do without.',
  })

const notPulled = (image: string, why: string): Failure =>
  new Failure('server-not-started', `server-image: '${image}' cannot be pulled: ${why}`, {
    hint: /no space/i.test(why)
      ? 'Triton images have some 15 GB unpacked, more than a hosted runner has free: take a larger runner or `server: wheel`.'
      : /denied|unauthorized|authentication/i.test(why)
        ? 'Log in to its registry in a step before this one.'
        : 'Check its name and tag.',
  })

const lastLine = (text: string): string => text.trim().split('\n').at(-1)?.trim() || 'it does not say why'
