import {
  create,
  createFileRegistry,
  createRegistry,
  type DescMessage,
  fromBinary,
  fromJson,
  isFieldSet,
  type Message,
  type Registry,
  toBinary,
  toJson,
} from '@bufbuild/protobuf'
import { FileDescriptorProtoSchema, FileDescriptorSetSchema } from '@bufbuild/protobuf/wkt'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import {
  Health,
  HealthCheckRequestSchema,
  HealthCheckResponse_ServingStatus,
  HealthCheckResponseSchema,
} from '../../src/triton/gen/health_pb.ts'
import { file_inference, InferTensorContentsSchema } from '../../src/triton/gen/inference_pb.ts'
import { file_model_config } from '../../src/triton/gen/model_config_pb.ts'
import { type ProtoOracle, startProtoOracle } from '../real/proto-oracle.ts'
import { requireReal } from '../real/python.ts'
import { arbitraryMessage } from './arbitrary-message.ts'
import { factsOf } from './proto-facts.ts'

// What the public schema gained after tritonclient 2.50.0.
const newerThanOracle = [
  'inference.ModelConfig.model_metrics = 26 optional message inference.ModelMetrics',
  'inference.ModelEnsembling.max_inflight_requests = 2 optional uint32',
  'message inference.ModelMetrics',
  'inference.ModelMetrics.metric_control = 1 repeated message inference.ModelMetrics.MetricControl',
  'message inference.ModelMetrics.MetricControl',
  'inference.ModelMetrics.MetricControl.metric_identifier = 1 optional message inference.ModelMetrics.MetricControl.MetricIdentifier',
  'inference.ModelMetrics.MetricControl.histogram_options = 2 optional message inference.ModelMetrics.MetricControl.HistogramOptions in metric_options',
  'message inference.ModelMetrics.MetricControl.MetricIdentifier',
  'inference.ModelMetrics.MetricControl.MetricIdentifier.family = 1 optional string',
  'message inference.ModelMetrics.MetricControl.HistogramOptions',
  'inference.ModelMetrics.MetricControl.HistogramOptions.buckets = 1 repeated double',
]

const ourFiles = [file_model_config, file_inference]
const seed = 20260917

const venv = await requireReal()
const oracle = venv === undefined ? undefined : startProtoOracle(venv)
const theirFiles = ((await oracle?.describe()) ?? []).map((bytes) =>
  fromBinary(FileDescriptorProtoSchema, bytes),
)
const theirMessages = messagesIn(createFileRegistry(create(FileDescriptorSetSchema, { file: theirFiles })))
const ourMessages = messagesIn(createRegistry(...ourFiles))
afterAll(() => oracle?.close())

describe.runIf(oracle !== undefined)('descriptors beside those of tritonclient', () => {
  const ours = ourFiles.flatMap((file) => factsOf(file.proto))
  const theirs = theirFiles.flatMap(factsOf)

  it('have every message, field, oneof, enum value and call, equal in every fact', () => {
    expect(theirs.length).toBeGreaterThan(400)
    expect(theirs.filter((fact) => !ours.includes(fact))).toEqual([])
  })

  it('have nothing else but what the public schema gained since', () => {
    expect(ours.filter((fact) => !theirs.includes(fact)).sort()).toEqual(newerThanOracle.toSorted())
  })
})

describe.runIf(oracle !== undefined)('messages exchanged with tritonclient', () => {
  it.each([...theirMessages.keys()])('%s: full messages mean the same on both sides', async (type) => {
    const { ask, schema, described } = sidesOf(type)
    const fieldsEverSet = new Set<string>()
    const exchange = async (message: Message): Promise<void> => {
      for (const field of fieldsSetIn(message, described)) fieldsEverSet.add(field)
      const json = toJson(schema, message)
      const answer = await ask.decode(type, toBinary(schema, message))
      expect(answer.json).toEqual(json)
      expect(fromBinary(schema, answer.bytes)).toEqual(message)
      expect(fromBinary(schema, await ask.encode(type, json))).toEqual(message)
      expect(fromJson(schema, answer.json)).toEqual(message)
    }
    await fc.assert(fc.asyncProperty(arbitraryMessage(schema, described), exchange), { seed, numRuns: 30 })
    expect([...fieldsEverSet].sort()).toEqual(described.fields.map((field) => field.name).sort())
  })

  it('carry floating point values bit for bit', async () => {
    const { ask, schema } = sidesOf('inference.InferTensorContents')
    const contents = fc.record({ fp32Contents: fc.array(fc.float()), fp64Contents: fc.array(fc.double()) })
    const carried = fc.asyncProperty(contents, async (init) => {
      const message = create(InferTensorContentsSchema, init)
      const { bytes } = await ask.decode(schema.typeName, toBinary(schema, message))
      expect(fromBinary(schema, bytes)).toEqual(message)
    })
    await fc.assert(carried, { seed, numRuns: 100 })
  })

  it('keep what the other side is too old to know', async () => {
    const { ask, schema } = sidesOf('inference.ModelConfig')
    const carried = fc.asyncProperty(arbitraryMessage(schema), async (message) => {
      const { bytes } = await ask.decode(schema.typeName, toBinary(schema, message))
      expect(fromBinary(schema, bytes)).toEqual(message)
    })
    await fc.assert(carried, { seed, numRuns: 10 })
  })
})

describe('the health service', () => {
  it('has the wire form of grpc.health.v1', () => {
    expect(Health.typeName).toBe('grpc.health.v1.Health')
    expect(Health.methods.map((method) => method.name)).toEqual(['Check'])
    const asked = create(HealthCheckRequestSchema, { service: 'x' })
    expect(toBinary(HealthCheckRequestSchema, asked)).toEqual(new Uint8Array([0x0a, 1, 0x78]))
  })

  it.each([
    [[], HealthCheckResponse_ServingStatus.UNKNOWN, 'UNKNOWN'],
    [[8, 1], HealthCheckResponse_ServingStatus.SERVING, 'SERVING'],
    [[8, 2], HealthCheckResponse_ServingStatus.NOT_SERVING, 'NOT_SERVING'],
    [[8, 3], HealthCheckResponse_ServingStatus.SERVICE_UNKNOWN, 'SERVICE_UNKNOWN'],
  ])('reads %j as status %i, %s', (bytes, status, name) => {
    const answer = fromBinary(HealthCheckResponseSchema, new Uint8Array(bytes))
    expect(answer.status).toBe(status)
    expect(toJson(HealthCheckResponseSchema, answer, { alwaysEmitImplicit: true })).toEqual({ status: name })
  })
})

function messagesIn(registry: Registry): ReadonlyMap<string, DescMessage> {
  return new Map([...registry].filter((type) => type.kind === 'message').map((type) => [type.typeName, type]))
}

/** Our schema of a message, theirs (which knows fewer fields), and them to ask. */
function sidesOf(type: string): { ask: ProtoOracle; schema: DescMessage; described: DescMessage } {
  return { ask: oracle!, schema: ourMessages.get(type)!, described: theirMessages.get(type)! }
}

function fieldsSetIn(message: Message, described: DescMessage): readonly string[] {
  const { field } = ourMessages.get(described.typeName)!
  return described.fields
    .filter((each) => isFieldSet(message, field[each.localName]!))
    .map((each) => each.name)
}
