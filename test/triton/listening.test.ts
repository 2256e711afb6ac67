import { expect, it } from 'vitest'
import { listeningIn } from '../../src/triton/listening.ts'

it('finds where a Triton says that it listens, the last time it does', () => {
  const log = [
    'I1201 10:00:00.000000 1 grpc_server.cc:2466] "Started GRPCInferenceService at 0.0.0.0:8001"',
    'I1201 10:00:00.000000 1 http_server.cc:4692] "Started HTTPService at 0.0.0.0:8000"',
    'I1201 10:00:00.000000 1 http_server.cc:362] "Started Metrics Service at 0.0.0.0:8002"',
    'I1201 10:00:09.000000 1 http_server.cc:4692] "Started HTTPService at 127.0.0.1:9000"',
  ].join('\n')
  expect(listeningIn(log)).toEqual({ http: '127.0.0.1:9000', grpc: '0.0.0.0:8001' })
  expect(listeningIn('still loading')).toEqual({})
})
