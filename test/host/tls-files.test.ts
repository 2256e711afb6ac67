import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTlsFiles } from '../../src/host/tls-files.ts'
import type { TlsFile, TlsPlan } from '../../src/plan/plan.ts'
import { newAuthority } from '../fakes/certificate-authority.ts'

const authority = newAuthority()
const identity = authority.issue({ names: ['localhost'] })
const other = authority.issue()
const encrypted = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' })
  .toString()

const contents: Readonly<Record<string, string | Buffer>> = {
  'ca.pem': `# two of them\n${authority.cert}\n${newAuthority('other').cert}`,
  'client.pem': identity.cert,
  'client.key': identity.key,
  'client.der': identity.certDer,
  'key.der': identity.keyDer,
  'both.pem': `${identity.key}\n${identity.cert}`,
  'other.key': other.key,
  'encrypted.key': encrypted,
  'empty.pem': '',
  'garbage.pem': '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n',
  'garbage.key': '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n',
}

describe('readTlsFiles', () => {
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tls-files-'))
    await Promise.all(
      Object.entries(contents).map(([name, content]) => writeFile(join(folder, name), content)),
    )
  })

  afterAll(async () => {
    await rm(folder, { recursive: true })
  })

  const file = (option: string, name: string): TlsFile => ({
    option,
    path: join(folder, name),
    format: name.endsWith('.der') ? 'DER' : 'PEM',
  })
  const read = (names: Partial<Record<'authorities' | 'certificate' | 'key', string>>): Promise<TlsPlan> =>
    readTlsFiles({
      verifyPeer: true,
      verifyHost: true,
      ...(names.authorities === undefined ? {} : { authorities: file('--ca', names.authorities) }),
      ...(names.certificate === undefined ? {} : { certificate: file('--cert', names.certificate) }),
      ...(names.key === undefined ? {} : { key: file('--key', names.key) }),
    })

  it.each([
    { what: 'PEM', names: { certificate: 'client.pem', key: 'client.key' } },
    { what: 'DER', names: { certificate: 'client.der', key: 'key.der' } },
    { what: 'DER and PEM', names: { certificate: 'client.der', key: 'client.key' } },
    { what: 'one PEM file for both', names: { certificate: 'both.pem' } },
  ])('gives PEM of $what', async ({ names }) => {
    const { certificate, key } = await read(names)
    expect(certificate?.pem).toBe(identity.cert)
    expect(key?.pem).toBe(identity.key)
  })

  it('takes every authority of the file, and leaves alone what was not given', async () => {
    const tls = await read({ authorities: 'ca.pem' })
    expect(tls.authorities?.pem?.match(/BEGIN CERTIFICATE/g)).toHaveLength(2)
    expect(tls).not.toHaveProperty('certificate')
    expect(tls).not.toHaveProperty('key')
  })

  it.each([
    [
      { authorities: 'missing.pem' },
      '--ca',
      'missing.pem',
      'which cannot be read (ENOENT); expected a PEM file',
    ],
    [{ authorities: '' }, '--ca', '', 'which cannot be read (EISDIR); expected a PEM file'],
    [
      { authorities: 'empty.pem' },
      '--ca',
      'empty.pem',
      'which holds no certificate; expected a certificate in PEM',
    ],
    [
      { authorities: 'client.key' },
      '--ca',
      'client.key',
      'which holds no certificate; expected a certificate in PEM',
    ],
    [
      { authorities: 'garbage.pem' },
      '--ca',
      'garbage.pem',
      'which holds no certificate that can be read; expected a certificate in PEM',
    ],
    [
      { certificate: 'key.der', key: 'key.der' },
      '--cert',
      'key.der',
      'which holds no certificate that can be read; expected a certificate in DER',
    ],
    [
      { certificate: 'client.pem' },
      '--cert',
      'client.pem',
      'which holds no private key; expected the private key in it too, or in a file of its own',
    ],
    [
      { certificate: 'client.pem', key: 'garbage.key' },
      '--key',
      'garbage.key',
      'which holds a private key that cannot be read; expected a private key in PEM, without a passphrase',
    ],
    [
      { certificate: 'client.pem', key: 'encrypted.key' },
      '--key',
      'encrypted.key',
      'which holds a private key that is encrypted; expected a private key in PEM, without a passphrase',
    ],
    [
      { certificate: 'client.der', key: 'client.der' },
      '--key',
      'client.der',
      'which holds no private key that can be read; expected a private key in DER, without a passphrase',
    ],
  ] as const)('refuses %j in one line', async (names, option, name, rest) => {
    await expect(read(names)).rejects.toMatchObject({
      code: 'invalid-option',
      exitCode: 3,
      message: `${option}: got '${join(folder, name)}', ${rest}`,
    })
  })

  it('refuses the key of another certificate', async () => {
    await expect(read({ certificate: 'client.pem', key: 'other.key' })).rejects.toMatchObject({
      message: `--key: got '${join(folder, 'other.key')}', which is not the key of the certificate in '${join(folder, 'client.pem')}'; expected its key`,
    })
  })
})
