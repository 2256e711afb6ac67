import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { Failure } from '../foundation/failure.ts'
import type { TlsFile, TlsPlan } from '../plan/plan.ts'

/** The plan with what its files hold. Throws Failure('invalid-option') for a file that cannot be read or is not what it should be. */
export const readTlsFiles = async (tls: TlsPlan): Promise<TlsPlan> => {
  const { authorities, certificate } = tls
  // curl looks for the key beside the certificate too.
  const keyFile = tls.key ?? certificate
  return {
    ...tls,
    ...(authorities === undefined
      ? {}
      : { authorities: withPem(authorities, await certificates(authorities)) }),
    ...(certificate === undefined || keyFile === undefined
      ? {}
      : await readIdentity(certificate, keyFile, tls.key === undefined)),
  }
}

const readIdentity = async (
  certificateFile: TlsFile,
  keyFile: TlsFile,
  isShared: boolean,
): Promise<Required<Pick<TlsPlan, 'certificate' | 'key'>>> => {
  const chain = await certificates(certificateFile)
  const key = await privateKey(keyFile, isShared)
  if (!chain[0]!.checkPrivateKey(key))
    throw wrong(keyFile, `which is not the key of the certificate in '${certificateFile.path}'`, 'its key')
  return {
    certificate: withPem(certificateFile, chain),
    key: { ...keyFile, pem: key.export({ type: 'pkcs8', format: 'pem' }).toString() },
  }
}

const withPem = (file: TlsFile, chain: readonly X509Certificate[]): TlsFile => ({
  ...file,
  pem: chain.map(String).join(''),
})

/** At least one. */
const certificates = async (file: TlsFile): Promise<readonly X509Certificate[]> => {
  const bytes = await contentOf(file)
  const expected = `a certificate in ${file.format}`
  const parts =
    file.format === 'DER'
      ? [bytes]
      : bytes
          .toString('latin1')
          .match(/-----BEGIN (X509 |TRUSTED )?CERTIFICATE-----.*?-----END \1CERTIFICATE-----/gs)
  if (parts === null) throw wrong(file, 'which holds no certificate', expected)
  try {
    return parts.map((part) => new X509Certificate(part))
  } catch (cause) {
    throw wrong(file, 'which holds no certificate that can be read', expected, cause)
  }
}

const privateKey = async (file: TlsFile, isShared: boolean): Promise<KeyObject> => {
  const bytes = await contentOf(file)
  const expected = isShared
    ? 'the private key in it too, or in a file of its own'
    : `a private key in ${file.format}, without a passphrase`
  if (file.format === 'DER') return derKey(file, bytes, expected)
  const text = bytes.toString('latin1')
  const pem = /-----BEGIN ([A-Z ]*)PRIVATE KEY-----.*?-----END \1PRIVATE KEY-----/s.exec(text)?.[0]
  if (pem === undefined) throw wrong(file, 'which holds no private key', expected)
  try {
    return createPrivateKey(pem)
  } catch (cause) {
    const isEncrypted = pem.includes('ENCRYPTED')
    throw wrong(
      file,
      `which holds a private key that ${isEncrypted ? 'is encrypted' : 'cannot be read'}`,
      expected,
      cause,
    )
  }
}

const derKey = (file: TlsFile, key: Buffer, expected: string): KeyObject => {
  for (const type of ['pkcs8', 'pkcs1', 'sec1'] as const) {
    try {
      return createPrivateKey({ key, format: 'der', type })
    } catch {
      // It may be one of the others.
    }
  }
  throw wrong(file, 'which holds no private key that can be read', expected)
}

/** Far more than all authorities of the world take. */
const largestFile = 16 * 2 ** 20

const contentOf = async (file: TlsFile): Promise<Buffer> => {
  try {
    const bytes = await readFile(file.path)
    if (bytes.length <= largestFile) return bytes
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? (error as Error).message
    throw wrong(file, `which cannot be read (${code})`, `a ${file.format} file`, error)
  }
  throw wrong(file, 'which is too large', `a ${file.format} file`)
}

const wrong = ({ option, path }: TlsFile, what: string, expected: string, cause?: unknown): Failure =>
  new Failure('invalid-option', `${option}: got '${path}', ${what}; expected ${expected}`, { cause })
