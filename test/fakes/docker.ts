// The calls of docker that the action makes, as `docker` would answer them. A container is the real Triton of the tests, with what is
// mounted and published in place of its folders and ports. What exists is in files of the folder FAKE_DOCKER:
// `images` (one name a line that is here), `registry` (names that can be pulled), and `containers/NAME`, the process id.
import { spawn } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'

const folder = process.env['FAKE_DOCKER'] ?? ''
const lines = (name: string): readonly string[] =>
  existsSync(path.join(folder, name)) ? readFileSync(path.join(folder, name), 'utf8').split('\n') : []
const containerFile = (name: string): string => path.join(folder, 'containers', name)

const fail = (text: string, code = 1): never => {
  process.stderr.write(`Error response from daemon: ${text}\n`)
  process.exit(code)
}

const inspect = (image: string): void => {
  if (!lines('images').includes(image)) fail(`No such image: ${image}`)
  process.stdout.write(`["${image.split(':')[0]}@sha256:${'ab'.repeat(32)}"] "sha256:${'cd'.repeat(32)}"\n`)
}

const pull = (image: string): void => {
  if (!lines('registry').includes(image)) fail(`manifest for ${image} not found: manifest unknown`)
  for (const step of ['Pulling fs layer', 'Download complete', 'Pull complete'])
    process.stdout.write(`a1b2c3: ${step}\n`)
  appendFileSync(path.join(folder, 'images'), `${image}\n`)
}

const remove = (name: string): void => {
  if (!existsSync(containerFile(name))) fail(`No such container: ${name}`)
  process.kill(-Number(readFileSync(containerFile(name), 'utf8')), 'SIGKILL')
  rmSync(containerFile(name))
  process.stdout.write(`${name}\n`)
}

/** Options of `docker run` that a word of their own follows. */
const withValue = ['--name', '--label', '--publish', '--shm-size', '--mount', '--env']

type RunCommand = {
  readonly options: readonly (readonly [string, string])[]
  readonly image: string
  readonly args: readonly string[]
}

const readRun = (words: readonly string[]): RunCommand => {
  const options: (readonly [string, string])[] = []
  let place = 0
  for (; words[place]?.startsWith('-') === true; place += 1) {
    const option = words[place] ?? ''
    if (withValue.includes(option)) {
      options.push([option, words[place + 1] ?? ''])
      place += 1
    } else options.push([option, ''])
  }
  return { options, image: words[place] ?? '', args: words.slice(place + 1) }
}

/** Stays with its container, which a killed client leaves behind. */
const run = (words: readonly string[]): void => {
  const { options, image, args } = readRun(words)
  writeFileSync(path.join(folder, 'last-run.json'), JSON.stringify({ options, image, args }))
  if (!lines('images').includes(image)) fail(`No such image: ${image}`, 125)
  const valuesOf = (name: string) => options.filter(([option]) => option === name).map(([, value]) => value)
  const source = /source=([^,]+),target=\/models,readonly/.exec(valuesOf('--mount')[0] ?? '')?.[1] ?? ''
  const ports = new Map(
    valuesOf('--publish').map((value) => {
      const [, host = '', outer = '', inner = ''] = /^(127\.0\.0\.1):(\d+):(\d+)$/.exec(value) ?? []
      return [inner, { host, outer }] as const
    }),
  )
  const port = (inner: string): string => ports.get(inner)?.outer ?? ''
  const installation = process.env['FAKE_DOCKER_TRITON'] ?? ''
  const { TRITON_PERF_GATE_SERVER: _, ...env } = process.env
  const container = spawn(
    path.join(installation, 'bin/tritonserver'),
    [
      ...args
        .slice(1)
        .map((arg) => arg.replace(/^--model-repository=\/models$/, `--model-repository=${source}`)),
      `--backend-directory=${path.join(installation, 'backends')}`,
      `--cache-directory=${path.join(installation, 'caches')}`,
      ...['http', 'grpc', 'metrics'].map((side) => `--${side}-address=127.0.0.1`),
      `--http-port=${port('8000')}`,
      `--grpc-port=${port('8001')}`,
      `--metrics-port=${port('8002')}`,
    ],
    { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const [name = ''] = valuesOf('--name')
  mkdirSync(path.dirname(containerFile(name)), { recursive: true })
  writeFileSync(containerFile(name), String(container.pid))
  for (const stream of [container.stdout, container.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      // A container knows nothing of the ports outside.
      let shown = line
      for (const [inner, { host, outer }] of ports)
        shown = shown.replaceAll(`${host}:${outer}`, `0.0.0.0:${inner}`)
      process.stderr.write(`${shown}\n`)
    })
  process.on('SIGTERM', () => container.kill('SIGTERM'))
  container.on('exit', (code) => {
    rmSync(containerFile(name), { force: true })
    process.exit(code ?? 137)
  })
}

const [command, ...rest] = process.argv.slice(2)
const last = rest.at(-1) ?? ''
if (command === 'image' && rest[0] === 'inspect') inspect(last)
else if (command === 'pull') pull(last)
else if (command === 'rm') remove(last)
else if (command === 'run') run(rest)
else fail(`unknown command: ${process.argv.slice(2).join(' ')}`)
