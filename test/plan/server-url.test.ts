import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Protocol } from '../../src/plan/plan.ts'
import { parseServerUrl, type ServerUrl } from '../../src/plan/server-url.ts'

const plain = (url: string): ServerUrl => ({ url, secure: false })
const secure = (url: string): ServerUrl => ({ url, secure: true })

describe('parseServerUrl', () => {
  it.each<[string | undefined, Protocol, ServerUrl]>([
    [undefined, 'http', plain('localhost:8000')],
    [undefined, 'grpc', plain('localhost:8001')],
    ['localhost:9000', 'http', plain('localhost:9000')],
    ['localhost:9001', 'grpc', plain('localhost:9001')],
    ['triton', 'http', plain('triton:8000')],
    ['triton', 'grpc', plain('triton:8001')],
    ['127.0.0.1:80', 'http', plain('127.0.0.1:80')],
    ['localhost:8000/', 'http', plain('localhost:8000')],
    ['http://localhost:8000', 'http', plain('localhost:8000')],
    ['HTTP://localhost', 'http', plain('localhost:8000')],
    ['https://triton.example:8443', 'http', secure('triton.example:8443')],
    ['https://triton.example', 'http', secure('triton.example:443')],
    ['[::1]:8000', 'http', plain('[::1]:8000')],
    ['[::1]', 'grpc', plain('[::1]:8001')],
    ['https://[2001:DB8::8a2e:370:7334]:8000', 'http', secure('[2001:DB8::8a2e:370:7334]:8000')],
    ['[::ffff:127.0.0.1]:8000', 'http', plain('[::ffff:127.0.0.1]:8000')],
    ['host_name-1.local:1', 'http', plain('host_name-1.local:1')],
    ['host:65535', 'http', plain('host:65535')],
    ['http://host/a/b.c/', 'http', { ...plain('host:8000'), pathPrefix: '/a/b.c' }],
    ['host:80/triton', 'http', { ...plain('host:80'), pathPrefix: '/triton' }],
    ['https://[::1]/a-b_~%20', 'http', { ...secure('[::1]:443'), pathPrefix: '/a-b_~%20' }],
    ['HTTPS://host', 'http', secure('host:443')],
    ['unix:/run/triton.sock', 'http', { ...plain('unix:/run/triton.sock'), socketPath: '/run/triton.sock' }],
    [
      'unix:///run/triton.sock',
      'http',
      { ...plain('unix:/run/triton.sock'), socketPath: '/run/triton.sock' },
    ],
    ['unix:p/g.sock:8001', 'grpc', { ...plain('unix:p/g.sock:8001'), socketPath: 'p/g.sock:8001' }],
  ])('reads %j for %s', (text, protocol, url) => {
    expect(parseServerUrl(text, protocol)).toStrictEqual(url)
  })

  it.each<[string, Protocol, string]>([
    ['', 'http', 'one host:port'],
    [':8000', 'http', 'one host:port'],
    ['host:', 'http', 'one host:port'],
    ['host:port', 'http', 'one host:port'],
    ['host:80:80', 'http', 'one host:port'],
    ['::1:8000', 'http', 'one host:port'],
    ['[::1', 'http', 'one host:port'],
    ['[triton]:8000', 'http', 'one host:port'],
    ['host:8000/v2', 'http', 'it without /v2, which is added to it'],
    ['host:8000/triton/v2/', 'http', 'it without /v2, which is added to it'],
    ['host:8000/../x', 'http', 'a path of letters, digits and what a URL may hold'],
    ['host:8000//x', 'http', 'a path of letters, digits and what a URL may hold'],
    ['host:8000/x?y', 'http', 'one host:port'],
    ['host:8001/x', 'grpc', 'host:port without a path for gRPC'],
    ['unix:', 'http', 'unix:PATH with the path of a socket'],
    ['unix://host/p', 'grpc', 'unix:PATH with the path of a socket'],
    [`unix:/${'p'.repeat(107)}`, 'http', 'a socket path of at most 107 bytes'],
    [`unix:/${'ä'.repeat(54)}`, 'grpc', 'a socket path of at most 107 bytes'],
    ['host:8000?x=1', 'http', 'one host:port'],
    ['a:1,b:2', 'http', 'one host:port: a run measures one server'],
    ['http://a,http://b', 'http', 'one host:port: a run measures one server'],
    ['a,b', 'grpc', 'one host:port: a run measures one server'],
    ['a b:8000', 'http', 'one host:port'],
    ['https://', 'http', 'one host:port'],
    ['host:0', 'http', 'a port from 1 to 65535'],
    ['host:65536', 'grpc', 'a port from 1 to 65535'],
    ['ftp://host:21', 'http', 'host:port, http:// or https://'],
    ['grpc://host:8001', 'grpc', 'host:port without a scheme for gRPC'],
    ['http://host:8001', 'grpc', 'host:port without a scheme for gRPC'],
    ['https://host:8001', 'grpc', 'host:port without a scheme for gRPC, and --ssl-grpc-use-ssl for TLS'],
    ['grpcs://host:8001', 'grpc', 'host:port without a scheme for gRPC, and --ssl-grpc-use-ssl for TLS'],
  ])('refuses %j for %s', (text, protocol, expected) => {
    expect(parseServerUrl(text, protocol)).toBe(`-u, --url: got '${text}', expected ${expected}`)
  })

  it('never repeats user name and password, whatever characters they hold', () => {
    const scheme = fc.constantFrom('', 'http://', 'https://', 'HTTP://', 'ftp://')
    const noise = fc.string({ unit: fc.constantFrom(...'@:/?#[]%&\n .a1'), maxLength: 6 })
    // `user://` would be a scheme.
    const password = noise.filter((text) => !text.startsWith('//'))
    const protocol = fc.constantFrom<Protocol>('http', 'grpc')
    fc.assert(
      fc.property(scheme, password, noise, protocol, (start, before, after, spoken) => {
        const complaint = parseServerUrl(`${start}user:${before}s3cr3t${after}@host:8000`, spoken)
        expect(complaint).toBeTypeOf('string')
        expect(complaint).not.toContain('s3cr3t')
        expect(complaint).not.toContain('user')
        expect(complaint).toContain(`${start}***@host:8000`)
      }),
    )
  })
})
