import type { Protocol } from '../plan/plan.ts'
import type { EncodedRequest, InferRequest } from '../triton/infer-request.ts'
import type { SharedPlace } from '../triton/tensor.ts'
import { encodeRequest } from './payload.ts'
import type { Extent, SharedLayout } from './shared-layout.ts'

/** Requests whose tensors lie in shared memory, as data that can be handed to other threads. */
export type SharedRequests = {
  readonly protocol: Protocol
  /** As they are for the first slot; without the data of their inputs. */
  readonly requests: readonly InferRequest[]
  /** From one slot for outputs to the next. */
  readonly slotBytes: number
}

/** Names of the regions. */
export type SharedRegions = { readonly inputs: string; readonly outputs: string }

const noBytes = new Uint8Array(0)

/** The requests with references in the place of data, in the order of the layout. */
export const shareRequests = (
  protocol: Protocol,
  requests: readonly InferRequest[],
  { layout, regions }: { readonly layout: SharedLayout; readonly regions: SharedRegions },
): SharedRequests => {
  const outputs = placesIn(regions.outputs, layout.outputs)
  return {
    protocol,
    slotBytes: layout.slotBytes,
    requests: requests.map((request, index) => ({
      ...request,
      inputs: request.inputs.map((input) => ({ ...input, bytes: noBytes })),
      shared: { inputs: placesIn(regions.inputs, layout.inputs[index]!), outputs },
    })),
  }
}

/** The requests of every stream as bytes; where they are shared, in that order, as they are for the first slot. */
export const encodeStreams = (
  protocol: Protocol,
  streams: readonly (readonly InferRequest[])[],
  shared?: SharedRequests,
): readonly (readonly EncodedRequest[])[] => {
  const encoded =
    shared === undefined
      ? streams.flat().map((request) => encodeRequest(protocol, request))
      : shared.requests.map((_, index) => encodeForSlot(shared, index, 0))
  return streams.map((steps) => encoded.splice(0, steps.length))
}

/** One of the requests as bytes, its outputs in that slot. */
export const encodeForSlot = (
  { protocol, requests, slotBytes }: SharedRequests,
  index: number,
  slot: number,
): EncodedRequest => {
  const request = requests[index]!
  const { inputs, outputs } = request.shared!
  const moved = [...outputs].map(
    ([name, place]) => [name, { ...place, offset: place.offset + slot * slotBytes }] as const,
  )
  return encodeRequest(protocol, { ...request, shared: { inputs, outputs: new Map(moved) } })
}

const placesIn = (region: string, extents: ReadonlyMap<string, Extent>): ReadonlyMap<string, SharedPlace> =>
  new Map([...extents].map(([name, extent]) => [name, { region, ...extent }]))
