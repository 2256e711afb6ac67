import { createHmac, randomUUID } from 'node:crypto'
import type { Incoming, Outgoing } from './http.ts'
import { type Artifact, type GitHubState, timestamp } from './state.ts'

/**
 * Answers a request to blob storage, a host of its own. A signed address is all the access there is; a request which
 * brings an `Authorization` header besides is refused, as Azure does.
 */
export const answerBlob = (state: GitHubState, request: Incoming): Outgoing => {
  const { method, url, headers } = request
  if (headers.authorization !== undefined) return storageError(401, 'InvalidAuthenticationInfo')
  if (!isSigned(state, url, method === 'PUT' ? 'w' : 'r')) return storageError(403, 'AuthenticationFailed')
  switch (method) {
    case 'PUT':
      return store(state, request)
    case 'GET':
      return read(state, url)
    default:
      return storageError(405, 'UnsupportedHttpVerb')
  }
}

/** Prepares an empty blob for an upload; returns its path. */
export const createBlob = (state: GitHubState, backendIds: string): string => {
  const path = `/actions-results/${backendIds}/artifacts/${randomUUID()}`
  state.blobs.set(path, { blocks: new Map(), bytes: undefined })
  return path
}

/** An address which may write the blob at `path` for a quarter of an hour. */
export const uploadUrl = (state: GitHubState, path: string): string =>
  signed(state, path, { se: timestamp(15 * 60_000), sp: 'w' })

/**
 * An address which may read an artifact for a minute. The headers of the answer are part of it: a zip is
 * `application/zip` and named `<artifact>.zip`, a raw file keeps its type and name.
 */
export const downloadUrl = (state: GitHubState, artifact: Artifact): string => {
  const isZip = artifact.mime_type === 'application/zip'
  const fileName = isZip && !artifact.name.endsWith('.zip') ? `${artifact.name}.zip` : artifact.name
  // As long as the test changes `content`, what is downloaded follows.
  const path = `/actions-results/artifacts/${artifact.id}${isZip ? '.zip' : ''}`
  return signed(state, path, {
    rscd: isZip ? `attachment; filename="${fileName}"` : rawDisposition(fileName),
    rsct: artifact.mime_type,
    se: timestamp(60_000),
    sp: 'r',
  })
}

const rawDisposition = (fileName: string): string =>
  `attachment; filename="${fileName.replace(/[^\x20-\x7e]|"/g, '_')}"; filename*=UTF-8''${encodeURIComponent(fileName)}`

const signed = (state: GitHubState, path: string, grant: { readonly [name: string]: string }): string => {
  const url = new URL(path, state.blobUrl)
  for (const [name, value] of Object.entries(grant)) url.searchParams.set(name, value)
  url.searchParams.set('sig', signatureOf(state, url))
  return url.href
}

const isSigned = (state: GitHubState, url: URL, access: 'r' | 'w'): boolean => {
  const { searchParams } = url
  return (
    searchParams.get('sp') === access &&
    (searchParams.get('se') ?? '') > timestamp() &&
    searchParams.get('sig') === signatureOf(state, url)
  )
}

// Over the path and the grant; the parameters a client adds (`comp`, `blockid`) are not part of it.
const signatureOf = (state: GitHubState, { pathname, searchParams }: URL): string =>
  createHmac('sha256', state.key)
    .update(
      [pathname, ...['rscd', 'rsct', 'se', 'sp'].map((name) => searchParams.get(name) ?? '')].join('\n'),
    )
    .digest('base64')

const store = (state: GitHubState, { url, body }: Incoming): Outgoing => {
  const blob = state.blobs.get(url.pathname)
  if (blob === undefined) return storageError(404, 'BlobNotFound')
  switch (url.searchParams.get('comp')) {
    case 'block':
      blob.blocks.set(url.searchParams.get('blockid') ?? '', body)
      return created
    case 'blocklist': {
      const ids = [...body.toString().matchAll(/<(?:Latest|Uncommitted)>([^<]+)</g)].map(([, id = '']) => id)
      const blocks = ids.map((id) => blob.blocks.get(id))
      if (blocks.includes(undefined)) return storageError(400, 'InvalidBlockList')
      blob.bytes = Buffer.concat(blocks.filter((block) => block !== undefined))
      return created
    }
    default:
      blob.bytes = body
      return created
  }
}

const read = (state: GitHubState, { pathname, searchParams }: URL): Outgoing => {
  const id = /\/artifacts\/(\d+)(?:\.zip)?$/.exec(pathname)?.[1]
  const artifact = state.artifacts.find((known) => String(known.id) === id)
  if (artifact === undefined) return storageError(404, 'BlobNotFound')
  return {
    status: 200,
    headers: {
      'content-type': searchParams.get('rsct') ?? 'application/octet-stream',
      'content-disposition': searchParams.get('rscd') ?? 'attachment',
      'content-length': String(artifact.content.length),
      ...storageHeaders(),
    },
    body: artifact.content,
  }
}

const storageHeaders = (): Outgoing['headers'] => ({
  etag: '"0x8DE0000000000000"',
  'last-modified': new Date().toUTCString(),
  'x-ms-request-id': randomUUID(),
  'x-ms-version': '2025-11-05',
})

const created: Outgoing = { status: 201, headers: storageHeaders() }

const storageError = (status: number, code: string): Outgoing => ({
  status,
  headers: { 'content-type': 'application/xml', 'x-ms-error-code': code, ...storageHeaders() },
  body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
})
