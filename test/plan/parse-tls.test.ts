import { describe, expect, it } from 'vitest'
import { parseArgv } from '../../src/plan/argv.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import type { Target, TlsPlan } from '../../src/plan/plan.ts'
import { complaintsOf } from './complaints.ts'

const targetOf = (words: string): Target =>
  parsePlan(parseArgv(['-m', 'M', ...words.split(' ').filter(Boolean)], ['analyze'])).target

describe('the TLS options', () => {
  it.each<[string, TlsPlan | undefined]>([
    ['', undefined],
    ['-i grpc', undefined],
    ['-u https://host', { verifyPeer: true, verifyHost: true }],
    ['-i grpc --ssl-grpc-use-ssl', { verifyPeer: true, verifyHost: true }],
    ['-u https://host --ssl-https-verify-peer 0', { verifyPeer: false, verifyHost: true }],
    ['-u https://host --ssl-https-verify-host 0', { verifyPeer: true, verifyHost: false }],
    [
      '-u https://host --ssl-https-verify-host 1 --ssl-https-verify-peer 1',
      { verifyPeer: true, verifyHost: true },
    ],
    [
      '-i grpc --ssl-grpc-use-ssl --ssl-grpc-root-certifications-file ca --ssl-grpc-private-key-file k --ssl-grpc-certificate-chain-file c',
      {
        verifyPeer: true,
        verifyHost: true,
        authorities: { option: '--ssl-grpc-root-certifications-file', path: 'ca', format: 'PEM' },
        certificate: { option: '--ssl-grpc-certificate-chain-file', path: 'c', format: 'PEM' },
        key: { option: '--ssl-grpc-private-key-file', path: 'k', format: 'PEM' },
      },
    ],
    [
      '-u https://host --ssl-https-ca-certificates-file ca --ssl-https-client-certificate-file c --ssl-https-client-certificate-type DER --ssl-https-private-key-file k --ssl-https-private-key-type der',
      {
        verifyPeer: true,
        verifyHost: true,
        authorities: { option: '--ssl-https-ca-certificates-file', path: 'ca', format: 'PEM' },
        certificate: { option: '--ssl-https-client-certificate-file', path: 'c', format: 'DER' },
        key: { option: '--ssl-https-private-key-file', path: 'k', format: 'DER' },
      },
    ],
    [
      '-u https://host --ssl-https-client-certificate-file c',
      {
        verifyPeer: true,
        verifyHost: true,
        certificate: { option: '--ssl-https-client-certificate-file', path: 'c', format: 'PEM' },
      },
    ],
  ])('are read: %s', (words, tls) => {
    const target = targetOf(words)
    expect(target.tls).toStrictEqual(tls)
    expect(target.secure).toBe(tls !== undefined)
  })

  it.each([
    ['--ssl-grpc-use-ssl', '--ssl-grpc-use-ssl: it was given with -i http, expected https:// in -u'],
    [
      '--ssl-grpc-private-key-file k',
      "--ssl-grpc-private-key-file: got 'k' with -i http, expected it with -i grpc",
    ],
    [
      '-i grpc --ssl-grpc-use-ssl --ssl-https-verify-peer 0',
      "--ssl-https-verify-peer: got '0' with -i grpc, expected it with -i http",
    ],
    [
      '-i grpc --ssl-grpc-root-certifications-file ca',
      "--ssl-grpc-root-certifications-file: got 'ca' without TLS, expected --ssl-grpc-use-ssl",
    ],
    [
      '-u host --ssl-https-verify-host 0',
      "--ssl-https-verify-host: got '0' without TLS, expected https:// in -u",
    ],
    [
      '-u unix:/p --ssl-https-ca-certificates-file ca',
      "--ssl-https-ca-certificates-file: got 'ca' without TLS, expected https:// in -u",
    ],
    [
      '-u https://host --ssl-https-private-key-file k',
      "--ssl-https-private-key-file: got 'k' without a certificate, expected --ssl-https-client-certificate-file with it",
    ],
    [
      '-i grpc --ssl-grpc-use-ssl --ssl-grpc-private-key-file k',
      "--ssl-grpc-private-key-file: got 'k' without a certificate, expected --ssl-grpc-certificate-chain-file with it",
    ],
    [
      '-u https://host --ssl-https-private-key-type DER',
      "--ssl-https-private-key-type: got 'DER' without a file, expected --ssl-https-private-key-file with it",
    ],
    [
      '-u https://host --ssl-https-client-certificate-file c --ssl-https-client-certificate-type P12',
      "--ssl-https-client-certificate-type: got 'P12', expected one of PEM, DER",
    ],
    [
      '-u https://host --ssl-https-verify-host 3',
      "--ssl-https-verify-host: got '3', expected one of 0, 1, 2",
    ],
    [
      '-u https://host --ssl-https-verify-peer yes',
      "--ssl-https-verify-peer: got 'yes', expected one of 0, 1",
    ],
    [
      '-u https://host --ssl-https-verify-peer 1 --ssl-https-verify-peer 0',
      '--ssl-https-verify-peer was given 2 times; expected it once',
    ],
  ])('are refused where they make no sense: %s', (words, complaint) => {
    expect(complaintsOf(() => targetOf(words))).toStrictEqual([complaint])
  })
})
