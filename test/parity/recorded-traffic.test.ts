import { once } from 'node:events'
import { connect, createServer as createHttp2Server, type Http2Server } from 'node:http2'
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { grpcCalls } from './grpc-calls.ts'
import { http1Requests } from './http1-requests.ts'
import { type RecordingRelay, recordingRelay } from './recording-relay.ts'
import { seenTraffic } from './seen-traffic.ts'

describe('http1Requests', () => {
  const first = Buffer.from('GET /v2 HTTP/1.1\r\nHost: a\r\nX-A: 1\r\nx-a: 2\r\n\r\n')
  const second = Buffer.from('POST /p HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc')
  const third = Buffer.from(
    'POST /c HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n',
  )

  it('cuts requests apart by their length or their chunks', () => {
    const requests = http1Requests(Buffer.concat([first, second, third]))
    expect(requests.map(({ method, path, body }) => [method, path, body.toString()])).toStrictEqual([
      ['GET', '/v2', ''],
      ['POST', '/p', 'abc'],
      ['POST', '/c', 'abc'],
    ])
    expect(requests[0]?.headers.get('x-a')).toBe('1, 2')
  })

  it('leaves out a request that was cut off anywhere', () => {
    for (let end = first.length; end < first.length + second.length; end += 1)
      expect(http1Requests(Buffer.concat([first, second]).subarray(0, end))).toHaveLength(1)
  })
})

/** A message of gRPC: not compressed, its length, its bytes. */
const framed = (text: string, compressed?: Buffer): Buffer => {
  const content = compressed ?? Buffer.from(text)
  const head = Buffer.alloc(5)
  head[0] = compressed === undefined ? 0 : 1
  head.writeUInt32BE(content.length, 1)
  return Buffer.concat([head, content])
}

describe('a relay before an HTTP/2 server', () => {
  let server: Http2Server
  let relay: RecordingRelay

  beforeAll(async () => {
    server = createHttp2Server()
    server.on('stream', (stream) => {
      stream.resume()
      stream.on('end', () => {
        stream.respond({ ':status': 200 })
        stream.end('answer')
      })
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    relay = await recordingRelay(`127.0.0.1:${(server.address() as { port: number }).port}`)
  })

  afterAll(async () => {
    await relay.stop()
    server.close()
  })

  it('records calls with compressed headers, long ones too, and messages of any size', async () => {
    const client = connect(`http://${relay.host}`)
    const long = 'v'.repeat(40_000)
    const large = 'x'.repeat(50_000)
    const answers: string[] = []
    for (const round of ['1', '2']) {
      const call = client.request({ ':method': 'POST', ':path': '/p.S/M', 'x-round': round, 'x-long': long })
      call.write(framed(large))
      call.end(framed('second'))
      answers.push(await text(call))
    }
    const zipped = client.request({ ':method': 'POST', ':path': '/p.S/Z', 'grpc-encoding': 'gzip' })
    zipped.end(framed('', gzipSync('squeezed')))
    answers.push(await text(zipped))
    client.close()
    await once(client, 'close')
    expect(answers).toStrictEqual(['answer', 'answer', 'answer'])
    const [connection, ...others] = relay.take()
    expect(others).toStrictEqual([])
    const calls = grpcCalls(connection!)
    expect(calls.map(({ path, messages }) => [path, ...messages.map(String)])).toStrictEqual([
      ['/p.S/M', large, 'second'],
      ['/p.S/M', large, 'second'],
      ['/p.S/Z', 'squeezed'],
    ])
    expect(calls.map(({ headers }) => headers.get('x-round'))).toStrictEqual(['1', '2', undefined])
    expect(calls[1]?.headers.get('x-long')).toBe(long)
  })

  it('forgets what was taken', () => {
    expect(relay.take()).toStrictEqual([])
  })
})

it('reads no calls from what is not HTTP/2', () => {
  expect(grpcCalls(Buffer.from('GET / HTTP/1.1\r\n\r\n'))).toStrictEqual([])
})

describe('seenTraffic', () => {
  it('tells inferences from other requests, and reads binary and JSON tensors', () => {
    const header = JSON.stringify({
      id: '7',
      parameters: { sequence_id: 3 },
      inputs: [
        { name: 'A', datatype: 'INT8', shape: [2], parameters: { binary_data_size: 2 } },
        { name: 'B', datatype: 'INT32', shape: [1], data: [5] },
        { name: 'C', datatype: 'INT8', shape: [1], parameters: { shared_memory_region: 'r' } },
      ],
      outputs: [{ name: 'O', parameters: { binary_data: true } }],
    })
    const body = Buffer.concat([Buffer.from(header), Buffer.from([1, 255])])
    const head = [
      'POST /v2/models/m%20n/versions/2/infer HTTP/1.1',
      `Content-Length: ${body.length}`,
      `Inference-Header-Content-Length: ${header.length}`,
      'X-Team: blue',
    ].join('\r\n')
    const other = Buffer.from('GET /v2/models/m/ready HTTP/1.1\r\nHost: h\r\n\r\n')
    expect(
      seenTraffic([Buffer.concat([Buffer.from(`${head}\r\n\r\n`), body, other]), Buffer.alloc(0)]),
    ).toStrictEqual({
      inferences: [
        {
          model: 'm n',
          version: '2',
          id: '7',
          parameters: { sequence_id: 3 },
          inputs: [
            { name: 'A', datatype: 'INT8', shape: [2], parameters: {}, data: '01ff' },
            { name: 'B', datatype: 'INT32', shape: [1], parameters: {}, data: '[5]' },
            { name: 'C', datatype: 'INT8', shape: [1], parameters: { shared_memory_region: 'r' } },
          ],
          outputs: [{ name: 'O', parameters: { binary_data: true } }],
          headers: { 'x-team': 'blue' },
        },
      ],
      controls: [{ name: 'GET /v2/models/m/ready', headers: {}, body: '' }],
    })
  })
})
