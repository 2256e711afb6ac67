import { setTimeout as sleep } from 'node:timers/promises'

/** What is known of a server that is starting; see `RealTriton`. */
export type StartingServer = {
  readonly httpUrl: string
  readonly httpHost: string
  readonly grpcHost: string
  readonly metricsHost: string
  readonly exited: Promise<void>
  log(): string
}

/** Waits for the ports and then for each model's own ready: the server's is 400 if any model failed. Rejects with the end of the log. */
export async function untilReady(
  server: StartingServer,
  models: readonly string[],
  args: readonly string[],
): Promise<void> {
  // By its log first: on a port that was taken, somebody else would answer.
  await until(server, 'its ports', () => hasStartedPorts(server, args))
  for (const model of models) {
    await until(server, `model ${model}`, () => isOk(`${server.httpUrl}/v2/models/${model}/ready`))
  }
}

/** Resolves when a URL no longer answers with success. */
export async function untilNotOk(url: string): Promise<void> {
  while (await isOk(url)) await sleep(pollMs)
}

const readyTimeoutMs = 90_000
const pollMs = 25

function hasStartedPorts(server: StartingServer, args: readonly string[]): boolean {
  const log = server.log()
  return (
    log.includes(`Started HTTPService at ${server.httpHost}`) &&
    log.includes(`Started GRPCInferenceService at ${server.grpcHost}`) &&
    (args.includes('--allow-metrics=false') ||
      log.includes(`Started Metrics Service at ${server.metricsHost}`))
  )
}

async function until(
  server: StartingServer,
  what: string,
  isTrue: () => boolean | Promise<boolean>,
): Promise<void> {
  const timedOut = AbortSignal.timeout(readyTimeoutMs)
  let hasExited = false
  void server.exited.then(() => {
    hasExited = true
  })
  while (!(await isTrue())) {
    if (hasExited || timedOut.aborted) {
      const how = hasExited ? 'ended' : `was given up after ${readyTimeoutMs} ms`
      throw new Error(`Triton ${how} while a test waited for ${what}; its log ends:\n${tail(server.log())}`)
    }
    await sleep(pollMs)
  }
}

async function isOk(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, {
      headers: { connection: 'close' },
      signal: AbortSignal.timeout(5_000),
    })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}

/** The errors and the last lines; the tables of start-up are padded to hundreds of columns. */
function tail(log: string): string {
  const lines = log.trimEnd().split('\n')
  const errors = lines.slice(0, -15).filter((line) => /^E\d{4} /.test(line))
  return [...errors.slice(-5), ...lines.slice(-15)]
    .map((line) => line.replace(/([ -])\1{2,}/g, '$1$1'))
    .join('\n')
}
