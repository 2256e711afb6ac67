import type { Protocol } from '../plan/plan.ts'
import type { EncodedRequest, ExpectedOutput, InferRequest, SharedTensors } from '../triton/infer-request.ts'
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
  /** The open file of the region for outputs, for this process. */
  readonly outputsDescriptor: number
}

/** Reads from the region for outputs, into memory that the next read may use again. */
export type SharedReader = (offset: number, byteLength: number) => Uint8Array

/** Names of the regions. */
export type SharedRegions = {
  readonly inputs: string
  readonly outputs: string
  readonly outputsDescriptor: number
}

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
    outputsDescriptor: regions.outputsDescriptor,
    requests: requests.map((request, index) => ({
      ...request,
      inputs: request.inputs.map((input) => ({ ...input, bytes: noBytes })),
      shared: { inputs: placesIn(regions.inputs, layout.inputs[index]!), outputs },
    })),
  }
}

/**
 * The requests of every stream as bytes; where they are shared, in that order, as they are for the first slot. As they can be handed
 * to other threads then, they do not say what their responses are to hold.
 */
export const encodeStreams = (
  protocol: Protocol,
  streams: readonly (readonly InferRequest[])[],
  shared?: SharedRequests,
): readonly (readonly EncodedRequest[])[] => {
  const encoded =
    shared === undefined
      ? streams.flat().map((request) => encodeRequest(protocol, request))
      : shared.requests.map((_, index) => encodeForSlot(shared, { index, slot: 0 }))
  return streams.map((steps) => encoded.splice(0, steps.length))
}

/**
 * One of the requests as bytes, its outputs in that slot. What its response is to hold is compared with what a reader finds there;
 * without a reader, not at all.
 */
export const encodeForSlot = (
  { protocol, requests, slotBytes }: SharedRequests,
  place: { readonly index: number; readonly slot: number },
  read?: SharedReader,
): EncodedRequest => {
  const { expectedOutputs, ...request } = requests[place.index]!
  const shared = inSlot(request.shared!, place.slot * slotBytes)
  const encoded = encodeRequest(protocol, { ...request, shared })
  return expectedOutputs === undefined || read === undefined
    ? encoded
    : { ...encoded, expectedOutputs: expectedOutputs.map((output) => readFrom(output, shared, read)) }
}

const inSlot = ({ inputs, outputs }: SharedTensors, slotOffset: number): SharedTensors => ({
  inputs,
  outputs: new Map(
    [...outputs].map(([name, place]) => [name, { ...place, offset: place.offset + slotOffset }]),
  ),
})

const readFrom = (output: ExpectedOutput, { outputs }: SharedTensors, read: SharedReader): ExpectedOutput => {
  const place = outputs.get(output.name)
  if (place === undefined) return output
  const { offset, byteSize } = place
  return { ...output, shared: { byteSize, read: (byteLength) => read(offset, byteLength) } }
}

const placesIn = (region: string, extents: ReadonlyMap<string, Extent>): ReadonlyMap<string, SharedPlace> =>
  new Map([...extents].map(([name, extent]) => [name, { region, ...extent }]))
