import { msToNs } from '../foundation/units.ts'
import type { Target } from '../plan/plan.ts'
import { createGrpcResponseChecker } from '../triton/grpc-response-checker.ts'
import { createGrpcStreamResponseChecker } from '../triton/grpc-stream-response-checker.ts'
import type { EncodedRequest, ResponseCheck } from '../triton/infer-request.ts'
import { GrpcConnections } from './grpc-connections.ts'
import { GrpcHeaders, type GrpcLane, type LaneOptions, type LaneRequest } from './grpc-lane.ts'
import { grpcFrameOf } from './grpc-message-reader.ts'
import { metadataFields } from './grpc-metadata.ts'
import { GrpcStreamLane, type StreamLaneOptions } from './grpc-stream-lane.ts'
import { GrpcUnaryLane, type UnaryLaneOptions } from './grpc-unary-lane.ts'
import type { HeaderField } from './hpack-static-table.ts'
import { streamOpening } from './http2-stream.ts'
import { authorityOf } from './target-address.ts'
import type { Transport } from './transport.ts'
import type { TransportOptions } from './transport-options.ts'

const cancelled: ResponseCheck = { ok: false, failure: 'cancelled', text: 'cancelled by this client' }

/** gRPC calls over HTTP/2 framing of our own; the lanes are spread over the connections. */
export const createGrpcTransport = ({ target, clock, expectation }: TransportOptions): Transport => {
  const { requestTimeoutMs } = target
  const connections = new GrpcConnections(target, target.connections)
  const fields = callFields(target)
  const options: LaneOptions = {
    clock,
    connectionOf: (lane) => connections.of(lane),
    headers: new GrpcHeaders(target.compression !== undefined),
  }
  const unaryOptions: UnaryLaneOptions = { ...options, check: createGrpcResponseChecker(expectation) }
  const streamOptions: StreamLaneOptions = {
    ...options,
    opening: streamOpening(fields),
    read: createGrpcStreamResponseChecker(expectation),
    decoupled: expectation.decoupled === true,
  }
  const encoded = new WeakMap<EncodedRequest, LaneRequest>()
  let lanes: GrpcLane[] = []
  let isClosed = false

  const newLane = (place: number): GrpcLane =>
    target.streaming ? new GrpcStreamLane(place, streamOptions) : new GrpcUnaryLane(place, unaryOptions)
  const laneOf = (place: number): GrpcLane => {
    while (lanes.length <= place) lanes.push(newLane(lanes.length))
    return lanes[place]!
  }
  /** Each request is sent many times, and framed once. */
  const requestOf = (request: EncodedRequest): LaneRequest => {
    const known = encoded.get(request)
    if (known !== undefined) return known
    if (request.protocol !== 'grpc') throw new Error('a gRPC transport sends gRPC requests')
    const body = grpcFrameOf(request.message, request.isCompressed)
    const { places, expectedOutputs } = request
    const framed = { opening: streamOpening(fields, body), body, places, expectedOutputs }
    encoded.set(request, framed)
    return framed
  }

  // One timer looks after every call, because a timer for each would cost more than the call.
  const sweep = setInterval(
    () => {
      const oldest = clock.now() - msToNs(requestTimeoutMs)
      const text = `no complete response within ${requestTimeoutMs} ms`
      for (const lane of lanes)
        if (lane.busySince !== undefined && lane.busySince < oldest)
          lane.abort({ ok: false, failure: 'timeout', text })
    },
    Math.min(1000, Math.max(10, requestTimeoutMs / 10)),
  ).unref()

  return {
    open: (count) => connections.open(count),
    send: (place, request, onEnd, mark) => {
      if (!isClosed) {
        laneOf(place).send(requestOf(request), onEnd, mark)
        return
      }
      const now = clock.now()
      const exchange = { startedAt: now, sentAt: now, respondedAt: now, endedAt: now, check: cancelled }
      queueMicrotask(() => onEnd(exchange, place))
    },
    responsesOn: (place) => lanes[place]?.responses ?? 0,
    reconnections: () => connections.reconnections,
    close: async () => {
      isClosed = true
      clearInterval(sweep)
      const open = lanes
      lanes = []
      for (const lane of open) lane.abort(cancelled)
      connections.close()
    },
  }
}

/** The header of every call, in the order in which HTTP/2 wants it. */
const callFields = (target: Target): readonly HeaderField[] => [
  [':method', 'POST'],
  [':scheme', target.secure ? 'https' : 'http'],
  [':path', `/inference.GRPCInferenceService/${target.streaming ? 'ModelStreamInfer' : 'ModelInfer'}`],
  [':authority', authorityOf(target)],
  ['content-type', 'application/grpc'],
  ['te', 'trailers'],
  ...compressionFields(target),
  ...metadataFields(target),
]

/** As the gRPC library names what it takes. */
const compressionFields = ({ compression }: Target): readonly HeaderField[] =>
  compression === undefined
    ? []
    : [
        ['grpc-encoding', compression.request],
        ['grpc-accept-encoding', 'identity,deflate,gzip'],
      ]
