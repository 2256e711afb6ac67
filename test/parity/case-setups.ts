import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CertificateAuthority, newAuthority } from '../fakes/certificate-authority.ts'
import type { TritonOptions } from '../real/triton.ts'
import type { ServerName } from './parity-case.ts'
import type { RelayOptions } from './recording-relay.ts'

/** What a server and the relays before it are started with. */
export type CaseSetup = {
  readonly triton: Omit<TritonOptions, 'models'>
  readonly relays: { readonly http?: RelayOptions; readonly grpc?: RelayOptions }
  /** What stands for which word of a case's arguments. */
  readonly places: ReadonlyMap<string, string>
  /** Of the server at that URL: how many traces there are in each file since it was asked last. */
  readonly takeTraces?: (httpUrl: string) => Promise<readonly number[]>
}

/** `folder`: for its certificates, its socket or its traces. */
export const caseSetup = async (kind: ServerName, folder: string): Promise<CaseSetup> => {
  const none = { relays: {}, places: new Map<string, string>() }
  switch (kind) {
    case 'plain':
      return { ...none, triton: { args: ['--cache-config=local,size=16777216'] } }
    case 'socket':
      // The server adds its port to the name of its own.
      return {
        ...none,
        triton: { grpcSocket: join(folder, 'triton.sock') },
        relays: { grpc: { socketPath: join(folder, 'relay.sock') } },
      }
    case 'traced': {
      const file = join(folder, 'trace')
      const args = ['--trace-config', 'mode=triton', '--trace-config', `triton,file=${file}`]
      return { ...none, triton: { args }, takeTraces: (httpUrl) => takeTraces(httpUrl, folder) }
    }
    case 'tls':
      return grpcOverTls(await identities(folder), false)
    case 'mutual TLS':
      return grpcOverTls(await identities(folder), true)
    case 'HTTPS':
      return httpOverTls(await identities(folder), false)
    case 'mutual HTTPS':
      return httpOverTls(await identities(folder), true)
  }
}

type Identities = {
  readonly authority: CertificateAuthority
  readonly server: { readonly cert: string; readonly key: string }
  readonly client: { readonly cert: string; readonly key: string }
  readonly places: ReadonlyMap<string, string>
}

/** Certificates of an authority of our own, in files that the places name. */
const identities = async (folder: string): Promise<Identities> => {
  const authority = newAuthority()
  const server = authority.issue({ names: ['localhost'], addresses: ['127.0.0.1'] })
  const client = authority.issue()
  const files: Readonly<Record<string, string | Buffer>> = {
    '@ca': authority.cert,
    '@server-cert': server.cert,
    '@server-key': server.key,
    '@client-cert': client.cert,
    '@client-key': client.key,
    '@client-cert-der': client.certDer,
    '@client-key-der': client.keyDer,
  }
  const places = new Map<string, string>()
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name.slice(1))
    await writeFile(path, content)
    places.set(name, path)
  }
  return { authority, server, client, places }
}

/** Both sides of the relay speak TLS, so that the server's own is spoken too. */
const grpcOverTls = ({ authority, server, client, places }: Identities, isMutual: boolean): CaseSetup => {
  const file = (name: string): string => places.get(name) ?? ''
  const own = [
    '--grpc-use-ssl=true',
    `--grpc-server-cert=${file('@server-cert')}`,
    `--grpc-server-key=${file('@server-key')}`,
  ]
  const mutual = isMutual ? ['--grpc-use-ssl-mutual=true', `--grpc-root-cert=${file('@ca')}`] : []
  const ALPNProtocols = ['h2']
  return {
    places,
    triton: { args: [...own, ...mutual] },
    relays: {
      grpc: {
        tls: { ...server, ALPNProtocols, ...clientChecks(authority, isMutual) },
        targetTls: { ca: authority.cert, ALPNProtocols, ...(isMutual ? client : {}) },
      },
    },
  }
}

/** The server itself has no HTTPS: the relay ends it. */
const httpOverTls = ({ authority, server, places }: Identities, isMutual: boolean): CaseSetup => ({
  places,
  triton: {},
  relays: { http: { tls: { ...server, ...clientChecks(authority, isMutual) } } },
})

const clientChecks = ({ cert }: CertificateAuthority, isMutual: boolean) =>
  isMutual ? { ca: cert, requestCert: true, rejectUnauthorized: true } : {}

/** Ends tracing, for the server writes the last traces then, and takes its files away. A trace is several events of one id. */
const takeTraces = async (httpUrl: string, folder: string): Promise<readonly number[]> => {
  // A count that is used up stands in the way of other settings until the level is off.
  for (const settings of [{ trace_level: ['OFF'] }, { trace_count: '-1' }])
    await fetch(`${httpUrl}/v2/trace/setting`, { method: 'POST', body: JSON.stringify(settings) })
  const counts: number[] = []
  for (const name of (await readdir(folder)).sort()) {
    const events = JSON.parse(await readFile(join(folder, name), 'utf8')) as readonly {
      readonly id: number
    }[]
    counts.push(new Set(events.map(({ id }) => id)).size)
    await rm(join(folder, name))
  }
  return counts
}
