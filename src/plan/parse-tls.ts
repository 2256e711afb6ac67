import { optionNamed } from './options.ts'
import type { Protocol, TlsFile, TlsPlan } from './plan.ts'
import { mismatch, type OptionReader, spelling } from './raw-options.ts'

/** perf_analyzer's names for what a protocol can be given. */
const fileOptions = {
  http: {
    authorities: 'ssl-https-ca-certificates-file',
    certificate: 'ssl-https-client-certificate-file',
    key: 'ssl-https-private-key-file',
  },
  grpc: {
    authorities: 'ssl-grpc-root-certifications-file',
    certificate: 'ssl-grpc-certificate-chain-file',
    key: 'ssl-grpc-private-key-file',
  },
} as const satisfies Record<Protocol, unknown>

const certificateType = 'ssl-https-client-certificate-type'
const keyType = 'ssl-https-private-key-type'

const optionsOf: Readonly<Record<Protocol, readonly string[]>> = {
  http: [
    'ssl-https-verify-peer',
    'ssl-https-verify-host',
    certificateType,
    keyType,
    ...Object.values(fileOptions.http),
  ],
  grpc: Object.values(fileOptions.grpc),
}

/** The TLS options that fit the protocol and the URL; undefined without TLS. Every other one that was given is a complaint. */
export const readTls = (
  read: OptionReader,
  { protocol, secure }: { readonly protocol: Protocol; readonly secure: boolean },
): TlsPlan | undefined => {
  complainOfMisplaced(read, protocol, secure)
  if (!secure) return undefined
  const names = fileOptions[protocol]
  const isHttps = protocol === 'http'
  const certificateFormat = isHttps ? readFormat(read, certificateType, names.certificate) : 'PEM'
  const keyFormat = isHttps ? readFormat(read, keyType, names.key) : 'PEM'
  const verifyPeer = isHttps ? readDigit(read, 'ssl-https-verify-peer', ['0', '1']) !== '0' : true
  const verifyHost = isHttps ? readDigit(read, 'ssl-https-verify-host', ['0', '1', '2']) !== '0' : true
  const authorities = readFile(read, names.authorities, 'PEM')
  const certificate = readFile(read, names.certificate, certificateFormat)
  const key = readFile(read, names.key, keyFormat)
  if (key !== undefined && certificate === undefined)
    read.complain(
      `--${names.key}: got '${key.path}' without a certificate, expected --${names.certificate} with it`,
    )
  return {
    verifyPeer,
    verifyHost,
    ...(authorities === undefined ? {} : { authorities }),
    ...(certificate === undefined ? {} : { certificate }),
    ...(key === undefined ? {} : { key }),
  }
}

const complainOfMisplaced = (read: OptionReader, protocol: Protocol, secure: boolean): void => {
  const other = protocol === 'http' ? 'grpc' : 'http'
  for (const name of optionsOf[other])
    complainWhenGiven(read, name, `with -i ${protocol}, expected it with -i ${other}`)
  if (protocol === 'http' && read.flag('ssl-grpc-use-ssl'))
    read.complain(`--ssl-grpc-use-ssl: it was given with -i http, expected https:// in -u`)
  if (secure) return
  const way = protocol === 'http' ? 'https:// in -u' : '--ssl-grpc-use-ssl'
  for (const name of optionsOf[protocol]) complainWhenGiven(read, name, `without TLS, expected ${way}`)
}

const complainWhenGiven = (read: OptionReader, name: string, text: string): void => {
  const given = read.text(name)
  if (given !== undefined && read.isGiven(name)) read.complain(`--${name}: got '${given}' ${text}`)
}

const readFile = (read: OptionReader, name: string, format: TlsFile['format']): TlsFile | undefined => {
  const path = read.text(name)
  return path === undefined ? undefined : { option: `--${name}`, path, format }
}

const readFormat = (read: OptionReader, name: string, fileName: string): TlsFile['format'] => {
  const text = read.text(name)
  if (text === undefined) return 'PEM'
  const format = (['PEM', 'DER'] as const).find((one) => one === text.toUpperCase())
  if (format === undefined) read.complain(mismatch(optionNamed(name), text))
  else if (read.text(fileName) === undefined)
    read.complain(
      `${spelling(optionNamed(name))}: got '${text}' without a file, expected --${fileName} with it`,
    )
  return format ?? 'PEM'
}

const readDigit = <Digit extends string>(
  read: OptionReader,
  name: string,
  digits: readonly Digit[],
): Digit | undefined => (read.text(name) === undefined ? undefined : read.choice(name, digits))
