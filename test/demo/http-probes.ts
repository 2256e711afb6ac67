import type { HttpProbe } from './http-client.ts'
import {
  binaryInputs,
  binaryProbe,
  countingBytes,
  inferProbe,
  int32,
  sixteenFloats,
  twoInputs,
  twoStrings,
} from './probe-requests.ts'

/** A difference that is meant to be: what Triton answers, what the demo server answers, and why. */
export type Difference = {
  readonly real: number | 'text/plain'
  readonly demo: number | 'application/json'
  readonly why: string
}

/** Sent to the real Triton and to the demo server in this order. */
export type NamedHttpProbe = readonly [label: string, probe: HttpProbe, difference?: Difference]

const get = (path: string): HttpProbe => ({ method: 'GET', path })
const post = (path: string, body: string | object = ''): HttpProbe => ({
  method: 'POST',
  path,
  body: typeof body === 'string' ? body : JSON.stringify(body),
})
const two = (change: Parameters<typeof twoInputs>[0]): HttpProbe =>
  inferProbe('two_inputs', twoInputs(change))
const withInput = (first: object): HttpProbe => two({ first })
const load = '/v2/repository/models/two_inputs/load'

const healthProbes: readonly NamedHttpProbe[] = [
  ['live', get('/v2/health/live')],
  ['ready', get('/v2/health/ready')],
  ['live with a slash', get('/v2/health/live/')],
  ['POST live', post('/v2/health/live')],
  ['health', get('/v2/health')],
  ['root', get('/')],
  ['two slashes', get('//v2')],
  ['server metadata', get('/v2')],
  ['server metadata with a query', get('/v2?x=1')],
  ['server metadata with a slash', get('/v2/')],
  ['POST server metadata', post('/v2')],
  ['KServe v1', get('/v1/models')],
]

const modelProbes: readonly NamedHttpProbe[] = [
  ['metadata', get('/v2/models/two_inputs')],
  ['metadata of strings', get('/v2/models/strings')],
  ['metadata of a version', get('/v2/models/two_inputs/versions/1')],
  ['version with a zero in front', get('/v2/models/two_inputs/versions/01')],
  ['unknown version', get('/v2/models/two_inputs/versions/2')],
  ['version 0', get('/v2/models/two_inputs/versions/0')],
  ['version too large', get('/v2/models/two_inputs/versions/99999999999999999999')],
  ['version of letters', get('/v2/models/two_inputs/versions/x')],
  ['no version', get('/v2/models/two_inputs/versions/')],
  ['unknown model', get('/v2/models/nope')],
  ['escaped name', get('/v2/models/two%5Finputs')],
  ['metadata with a slash', get('/v2/models/two_inputs/')],
  ['unknown action', get('/v2/models/two_inputs/foo')],
  ['list of models', get('/v2/models')],
  ['POST metadata', post('/v2/models/two_inputs')],
  ['ready', get('/v2/models/two_inputs/ready')],
  ['ready of a version', get('/v2/models/two_inputs/versions/1/ready')],
  ['ready of an unknown version', get('/v2/models/two_inputs/versions/2/ready')],
  ['ready of an unknown model', get('/v2/models/nope/ready')],
  ['POST ready', post('/v2/models/two_inputs/ready')],
  ['config', get('/v2/models/two_inputs/config')],
  ['config of an unknown model', get('/v2/models/nope/config')],
  ['config of an unknown version', get('/v2/models/two_inputs/versions/2/config')],
  ['POST config', post('/v2/models/two_inputs/config')],
  ['statistics of an unknown model', get('/v2/models/nope/stats')],
  ['statistics of an unknown version', get('/v2/models/two_inputs/versions/2/stats')],
  ['POST statistics', post('/v2/models/two_inputs/stats')],
  ['POST all statistics', post('/v2/models/stats')],
  ['index', post('/v2/repository/index')],
  ['index of what is ready', post('/v2/repository/index', { ready: true })],
  ['index of a named repository', post('/v2/repository/x/index')],
  ['index with a number', post('/v2/repository/index', { ready: 1 })],
  ['index with broken JSON', post('/v2/repository/index', '{')],
  ['index with an array', post('/v2/repository/index', [])],
  ['GET index', get('/v2/repository/index')],
]

const goodInferences: readonly NamedHttpProbe[] = [
  ['JSON in and out', two({})],
  ['a version', { ...two({}), path: '/v2/models/two_inputs/versions/1/infer' }],
  ['an id', two({ top: { id: 'a"ü' } })],
  ['an empty id', two({ top: { id: '' } })],
  ['one output', two({ top: { outputs: [{ name: 'OUTPUT1' }] } })],
  ['outputs in another order', two({ top: { outputs: [{ name: 'OUTPUT1' }, { name: 'OUTPUT0' }] } })],
  ['an output twice', two({ top: { outputs: [{ name: 'OUTPUT1' }, { name: 'OUTPUT1' }] } })],
  ['an empty list of outputs', two({ top: { outputs: [] } })],
  ['JSON in, binary out', two({ top: { parameters: { binary_data_output: true } } })],
  [
    'one output in binary',
    two({ top: { outputs: [{ name: 'OUTPUT1', parameters: { binary_data: true } }, { name: 'OUTPUT0' }] } }),
  ],
  [
    'binary for all, and outputs named without it',
    two({ top: { parameters: { binary_data_output: true }, outputs: [{ name: 'OUTPUT1' }] } }),
  ],
  ['binary in, JSON out', binaryProbe('two_inputs', { inputs: binaryInputs(64, 64) }, countingBytes(128))],
  [
    'binary in and out',
    binaryProbe(
      'two_inputs',
      { inputs: binaryInputs(64, 64), parameters: { binary_data_output: true } },
      countingBytes(128),
    ),
  ],
  [
    'one input in JSON, one in binary',
    binaryProbe(
      'two_inputs',
      { inputs: [int32('INPUT0'), ...binaryInputs(64, 64).slice(1)] },
      countingBytes(64),
    ),
  ],
  ['nested values', withInput({ data: [Array(16).fill(3)] })],
  ['negative values', withInput({ data: Array(16).fill(-3) })],
  ['parameters of all types', two({ top: { parameters: { a: 1, b: 'x', c: true, d: 1.5 } } })],
  ['parameters of an input', withInput({ parameters: { foo: 1 } })],
  ['floats', inferProbe('identity_fp32', sixteenFloats())],
  ['floats from integers', inferProbe('identity_fp32', sixteenFloats({ data: Array(16).fill(7) }))],
  [
    'what is no finite number',
    binaryProbe(
      'identity_fp32',
      { inputs: [{ name: 'INPUT0', datatype: 'FP32', shape: [16], parameters: { binary_data_size: 64 } }] },
      Buffer.from(Float32Array.of(Number.NaN, 1 / 0, -1 / 0, ...Array(13).fill(0.5)).buffer),
    ),
  ],
  [
    'raw',
    {
      ...inferProbe('identity_fp32', ''),
      headers: { 'inference-header-content-length': '0' },
      body: countingBytes(64),
    },
  ],
  ['strings', inferProbe('strings', twoStrings())],
  [
    'strings, binary out',
    inferProbe('strings', twoStrings({}, { parameters: { binary_data_output: true } })),
  ],
  ['empty strings', inferProbe('strings', twoStrings({ data: ['', ''] }))],
  ['no strings at all', inferProbe('strings', twoStrings({ shape: [0], data: [] }))],
  [
    'strings that are not UTF-8',
    binaryProbe(
      'strings',
      { inputs: [{ name: 'INPUT0', datatype: 'BYTES', shape: [1], parameters: { binary_data_size: 6 } }] },
      Buffer.from([2, 0, 0, 0, 0xff, 0x01]),
    ),
  ],
  ['what goes into the cache', inferProbe('cached', sixteenFloats())],
  ['what comes out of the cache', inferProbe('cached', sixteenFloats())],
  ['something else for the cache', inferProbe('cached', sixteenFloats({ data: Array(16).fill(2) }))],
  ['what comes out of the cache again', inferProbe('cached', sixteenFloats())],
  ['compressed answer', { ...two({}), headers: { 'accept-encoding': 'gzip' } }],
]

const badInferences: readonly NamedHttpProbe[] = [
  ['GET', get('/v2/models/two_inputs/infer')],
  ['PUT', { ...two({}), method: 'PUT' }],
  ['unknown model', inferProbe('nope', twoInputs())],
  ['unknown model with broken JSON', inferProbe('nope', '{')],
  ['unknown version', { ...two({}), path: '/v2/models/two_inputs/versions/2/infer' }],
  ['no body', inferProbe('two_inputs', '')],
  ['broken JSON', inferProbe('two_inputs', '{')],
  ['something after the JSON', inferProbe('two_inputs', `${JSON.stringify(twoInputs())}x`)],
  ['an array', inferProbe('two_inputs', '[]')],
  ['an empty object', inferProbe('two_inputs', '{}')],
  ['inputs that are a number', inferProbe('two_inputs', '{"inputs":3}')],
  ['inputs of numbers', inferProbe('two_inputs', '{"inputs":[3]}')],
  ['no inputs', two({ inputs: [] })],
  ['one input missing', two({ inputs: [int32('INPUT0')] })],
  ['an input too many', two({ inputs: [int32('INPUT0'), int32('INPUT1'), int32('INPUT2')] })],
  ['an input of another name', two({ inputs: [int32('INPUT0'), int32('X')] })],
  ['an input twice', two({ inputs: [int32('INPUT0'), int32('INPUT0')] })],
  ['an id that is a number', two({ top: { id: 5 } })],
  ['another datatype', withInput({ datatype: 'FP32' })],
  ['a datatype that is none', withInput({ datatype: 'TYPE_INT32' })],
  ['no datatype', withInput({ datatype: undefined })],
  ['another shape', withInput({ shape: [1, 15], data: Array(15).fill(0) })],
  ['another rank', withInput({ shape: [1, 1, 16] })],
  ['no batch dimension', withInput({ shape: [16] })],
  [
    'a batch too large',
    two({
      inputs: ['INPUT0', 'INPUT1'].map((name) => ({
        ...int32(name),
        shape: [9, 16],
        data: Array(144).fill(0),
      })),
    }),
  ],
  [
    'a batch of 0',
    two({ inputs: ['INPUT0', 'INPUT1'].map((name) => ({ ...int32(name), shape: [0, 16], data: [] })) }),
  ],
  ['batches that differ', withInput({ shape: [2, 16], data: Array(32).fill(0) })],
  ['a negative dim', withInput({ shape: [-1, 16] })],
  ['a dim that is text', withInput({ shape: ['1', 16] })],
  ['a dim with a fraction', withInput({ shape: [1.5, 16] })],
  ['a shape that is null', withInput({ shape: null })],
  ['no shape', withInput({ shape: undefined })],
  ['an empty shape', withInput({ shape: [] })],
  ['no name', withInput({ name: undefined })],
  ['too few values', withInput({ data: [1] })],
  ['too many values', withInput({ data: Array(17).fill(0) })],
  ['no data', withInput({ data: undefined })],
  ['data that is null', withInput({ data: null })],
  ['data that is text', withInput({ data: 'abc' })],
  ['a value that is text', withInput({ data: [...Array(15).fill(0), 'x'] })],
  ['a value with a fraction', withInput({ data: [...Array(15).fill(0), 1.5] })],
  ['data twice', withInput({ parameters: { binary_data_size: 64 } })],
  [
    'an unknown memory region',
    withInput({ data: undefined, parameters: { shared_memory_region: 'r', shared_memory_byte_size: 64 } }),
  ],
  ['an unknown output', two({ top: { outputs: [{ name: 'X' }] } })],
  ['an output without a name', two({ top: { outputs: [{}] } })],
  ['outputs that are a number', two({ top: { outputs: 3 } })],
  [
    'binary_data that is a number',
    two({ top: { outputs: [{ name: 'OUTPUT0', parameters: { binary_data: 1 } }] } }),
  ],
  ['binary_data_output that is a number', two({ top: { parameters: { binary_data_output: 1 } } })],
  ['a reserved parameter', two({ top: { parameters: { triton_x: 1 } } })],
  ['a parameter that is an object', two({ top: { parameters: { a: {} } } })],
  ['parameters that are a number', two({ top: { parameters: 5 } })],
  [
    'binary, one byte size wrong',
    binaryProbe('two_inputs', { inputs: binaryInputs(60, 64) }, countingBytes(124)),
  ],
  ['binary, bytes missing', binaryProbe('two_inputs', { inputs: binaryInputs(64, 64) }, countingBytes(124))],
  [
    'binary, bytes left over',
    binaryProbe('two_inputs', { inputs: binaryInputs(64, 64) }, countingBytes(132)),
  ],
  [
    'binary, a negative size',
    binaryProbe('two_inputs', { inputs: binaryInputs(-64, 64) }, countingBytes(64)),
  ],
  [
    'header length of letters',
    binaryProbe('two_inputs', { inputs: binaryInputs(64, 64) }, countingBytes(128), 'abc'),
  ],
  [
    'header length below 0',
    binaryProbe('two_inputs', { inputs: binaryInputs(64, 64) }, countingBytes(128), '-3'),
  ],
  [
    'header length too large',
    binaryProbe('two_inputs', { inputs: binaryInputs(64, 64) }, countingBytes(128), '99999'),
  ],
  [
    'header length too small',
    binaryProbe('two_inputs', { inputs: binaryInputs(64, 64) }, countingBytes(128), '10'),
  ],
  [
    'raw for two inputs',
    {
      ...inferProbe('two_inputs', ''),
      headers: { 'inference-header-content-length': '0' },
      body: countingBytes(64),
    },
  ],
  [
    'raw with a byte too many',
    {
      ...inferProbe('identity_fp32', ''),
      headers: { 'inference-header-content-length': '0' },
      body: countingBytes(65),
    },
  ],
  [
    'raw for a list of strings',
    {
      ...inferProbe('strings', ''),
      headers: { 'inference-header-content-length': '0' },
      body: countingBytes(5),
    },
  ],
  ['floats that are text', inferProbe('identity_fp32', sixteenFloats({ data: Array(16).fill('1') }))],
  ['strings that are numbers', inferProbe('strings', twoStrings({ data: [1, 2] }))],
  ['too few strings', inferProbe('strings', twoStrings({ data: ['a'] }))],
  ['too many strings', inferProbe('strings', twoStrings({ data: ['a', 'b', 'c'] }))],
  [
    'a length cut off',
    binaryProbe(
      'strings',
      { inputs: [{ name: 'INPUT0', datatype: 'BYTES', shape: [1], parameters: { binary_data_size: 2 } }] },
      Buffer.from([5, 0]),
    ),
  ],
  ['an unknown compression', { ...two({}), headers: { 'content-encoding': 'br' } }],
  ['gzip that is none', { ...two({}), headers: { 'content-encoding': 'gzip' } }],
]

const controlProbes: readonly NamedHttpProbe[] = [
  ['load unknown', post('/v2/repository/models/nope/load')],
  ['unload unknown', post('/v2/repository/models/nope/unload')],
  ['GET load', get(load)],
  ['load with a slash', post(`${load}/`)],
  ['load from a named repository', post('/v2/repository/x/models/two_inputs/load')],
  ['load with broken JSON', post(load, '{')],
  ['load with parameters that are a number', post(load, { parameters: 5 })],
  ['load with an unknown parameter', post(load, { parameters: { foo: 'x' } })],
  ['load with a config that is an object', post(load, { parameters: { config: {} } })],
  ['load with a config that is no JSON', post(load, { parameters: { config: '{' } })],
  ['load with an unknown field in the config', post(load, { parameters: { config: '{"foo":1}' } })],
  ['load with the config of another model', post(load, { parameters: { config: '{"name":"other"}' } })],
  ['load what is loaded', post(load)],
  ['load with an empty object', post(load, {})],
  ['statistics after failed loads', get('/v2/models/two_inputs/stats')],
]

/** What must stay the same, and does not change the server's models. */
export const httpProbes: readonly NamedHttpProbe[] = [
  ...healthProbes,
  ...modelProbes,
  ...goodInferences,
  ...badInferences.map(([label, probe]) => [`refused: ${label}`, probe] as const),
  ['statistics of a model', get('/v2/models/two_inputs/stats')],
  ['statistics of a version', get('/v2/models/strings/versions/1/stats')],
  ['statistics of a model with a cache', get('/v2/models/cached/stats')],
  ['all statistics', get('/v2/models/stats')],
  ...controlProbes,
]

/** While `two_inputs` is unloaded. */
export const unloadedProbes: readonly NamedHttpProbe[] = [
  ['index', post('/v2/repository/index')],
  ['index of what is ready', post('/v2/repository/index', { ready: true })],
  ['server ready', get('/v2/health/ready')],
  ['ready', get('/v2/models/two_inputs/ready')],
  ['metadata', get('/v2/models/two_inputs')],
  ['metadata of a version', get('/v2/models/two_inputs/versions/1')],
  ['config', get('/v2/models/two_inputs/config')],
  ['statistics', get('/v2/models/two_inputs/stats')],
  ['statistics of a version', get('/v2/models/two_inputs/versions/1/stats')],
  ['all statistics', get('/v2/models/stats')],
  ['inference', two({})],
  ['inference of a version', { ...two({}), path: '/v2/models/two_inputs/versions/1/infer' }],
  ['unload again', post('/v2/repository/models/two_inputs/unload')],
]

/** Where the demo server is meant to differ: each is checked on both sides, so that the list stays true. */
export const differences: readonly (readonly [label: string, probe: HttpProbe, difference: Difference])[] = [
  [
    'an integer that does not fit',
    withInput({ data: [...Array(15).fill(0), 2 ** 31] }),
    { real: 200, demo: 500, why: 'Triton wraps it around; a client that sends it is wrong and shall notice' },
  ],
  [
    'a float that does not fit',
    inferProbe('identity_fp32', sixteenFloats({ data: [1e39, ...Array(15).fill(0)] })),
    { real: 200, demo: 500, why: 'Triton makes it infinite; as above' },
  ],
  [
    'a string cut off',
    binaryProbe(
      'strings',
      { inputs: [{ name: 'INPUT0', datatype: 'BYTES', shape: [1], parameters: { binary_data_size: 5 } }] },
      Buffer.from([5, 0, 0, 0, 65]),
    ),
    {
      real: 'text/plain',
      demo: 'application/json',
      why: 'Triton finds it after the request is read; both say 400',
    },
  ],
  [
    'a header length that is missing, before tensors that begin with 0',
    {
      ...inferProbe('two_inputs', ''),
      body: Buffer.concat([Buffer.from(JSON.stringify({ inputs: binaryInputs(64, 64) })), Buffer.alloc(128)]),
    },
    { real: 400, demo: 500, why: "Triton's JSON parser stops at a NUL byte" },
  ],
  ...['/v2/logging', '/v2/trace/setting', '/v2/systemsharedmemory/status', '/v2/cudasharedmemory/status'].map(
    (path) =>
      [path, get(path), { real: 200, demo: 404, why: 'the demo server has no such extension' }] as const,
  ),
  [
    'generate',
    post('/v2/models/two_inputs/generate', {}),
    { real: 400, demo: 404, why: 'the demo server has no such extension' },
  ],
]
