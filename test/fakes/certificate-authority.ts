import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

/** A private key and the certificate for it, in both formats. */
export type Identity = {
  readonly key: string
  readonly cert: string
  /** PKCS #8. */
  readonly keyDer: Buffer
  readonly certDer: Buffer
}

export type CertificateOptions = {
  /** Host names it is for. */
  readonly names?: readonly string[]
  /** IPv4 addresses it is for. */
  readonly addresses?: readonly string[]
  /** Over since 2021. */
  readonly isExpired?: boolean
}

/** An authority of its own, made anew for each call: its certificate, and certificates that it signs. */
export type CertificateAuthority = {
  /** PEM. */
  readonly cert: string
  readonly issue: (options?: CertificateOptions) => Identity
}

export const newAuthority = (name = 'authority'): CertificateAuthority => {
  const { privateKey, publicKey } = newKeys()
  const isAuthority = extension('551d13', true, sequence(der(0x01, Buffer.from([0xff]))))
  const own = certificate({
    issuer: name,
    subject: name,
    publicKey,
    signer: privateKey,
    extensions: [isAuthority],
  })
  let issued = 1
  return {
    cert: pem(own),
    issue: ({ names = [], addresses = [], isExpired = false } = {}) => {
      const keys = newKeys()
      issued += 1
      const certDer = certificate({
        issuer: name,
        subject: `${names[0] ?? addresses[0] ?? 'client'}`,
        publicKey: keys.publicKey,
        signer: privateKey,
        serial: issued,
        isExpired,
        extensions: [alternativeNames(names, addresses)],
      })
      return {
        key: keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
        cert: pem(certDer),
        keyDer: keys.privateKey.export({ type: 'pkcs8', format: 'der' }),
        certDer,
      }
    },
  }
}

const newKeys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })

type Content = {
  readonly issuer: string
  readonly subject: string
  readonly publicKey: KeyObject
  readonly signer: KeyObject
  readonly serial?: number
  readonly isExpired?: boolean
  readonly extensions: readonly Buffer[]
}

/** X.509 version 3. */
const certificate = ({
  issuer,
  subject,
  publicKey,
  signer,
  serial = 1,
  isExpired,
  extensions,
}: Content): Buffer => {
  const toBeSigned = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([serial])),
    ecdsaWithSha256,
    commonName(issuer),
    sequence(
      der(0x17, Buffer.from('200101000000Z')),
      der(0x17, Buffer.from(isExpired ? '210101000000Z' : '491231235959Z')),
    ),
    commonName(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions)),
  )
  return sequence(
    toBeSigned,
    ecdsaWithSha256,
    der(0x03, Buffer.from([0]), sign('sha256', toBeSigned, signer)),
  )
}

const alternativeNames = (names: readonly string[], addresses: readonly string[]): Buffer =>
  extension(
    '551d11',
    false,
    sequence(
      ...names.map((name) => der(0x82, Buffer.from(name))),
      ...addresses.map((address) => der(0x87, Buffer.from(address.split('.').map(Number)))),
      // A client's has no place, but some name.
      ...(names.length + addresses.length === 0 ? [der(0x82, Buffer.from('client'))] : []),
    ),
  )

const extension = (oid: string, isCritical: boolean, value: Buffer): Buffer =>
  sequence(
    der(0x06, Buffer.from(oid, 'hex')),
    ...(isCritical ? [der(0x01, Buffer.from([0xff]))] : []),
    der(0x04, value),
  )

const commonName = (name: string): Buffer =>
  sequence(der(0x31, sequence(der(0x06, Buffer.from('550403', 'hex')), der(0x0c, Buffer.from(name)))))

const der = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(parts)
  const length = body.length < 128 ? [body.length] : [0x82, Math.floor(body.length / 256), body.length % 256]
  return Buffer.concat([Buffer.from([tag, ...length]), body])
}

const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, ...parts)

const ecdsaWithSha256 = sequence(der(0x06, Buffer.from('2a8648ce3d040302', 'hex')))

const pem = (certificateDer: Buffer): string =>
  `-----BEGIN CERTIFICATE-----\n${certificateDer.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`
