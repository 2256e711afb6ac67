import { type ParityCase, profileFile, type ServerName } from './parity-case.ts'

/*
 * The command lines of the differential suite. A name says what is looked at; names are quoted by the parity page.
 */

const zero: readonly string[] = ['--input-data', 'zero']
/** A single window of so many requests. */
const requests = (count: number): readonly string[] => ['--request-count', `${count}`]
const badOption = 'ours is 3 for a bad option (design.md), perf_analyzer has one code for everything'
const notUsable = 'ours is 4 for a server or model that cannot be used (design.md)'
const stopsAtFirst = 'ours counts failures and ends with 5 or 0; perf_analyzer stops at the first'

/** `{"data": ...}` of steps for the inputs of one model. */
const json = (data: unknown): Readonly<Record<string, string>> => ({ 'data.json': JSON.stringify({ data }) })
const floats = (start: number): readonly number[] => Array.from({ length: 16 }, (_, at) => start + at + 0.5)
const reportsAll = 'ours reports every level that was measured, those over the limit too'
const fromFile: readonly string[] = ['--input-data', 'data.json']

type AnyProtocol = Omit<ParityCase, 'protocol'>
const both = (cases: readonly AnyProtocol[]): readonly ParityCase[] =>
  cases.flatMap((one) =>
    (['http', 'grpc'] as const).map((protocol) => ({ ...one, name: `${one.name}, ${protocol}`, protocol })),
  )
const over = (protocol: 'http' | 'grpc', cases: readonly AnyProtocol[]): readonly ParityCase[] =>
  cases.map((one) => ({ ...one, protocol }))

const fp32 = 'identity_fp32'

const basics = both([
  { name: 'zero data', model: fp32, args: [...zero] },
  { name: 'random data', model: fp32, args: [], data: 'fields' },
  { name: 'a request count', model: fp32, args: [...zero, ...requests(30)] },
  { name: 'a warm-up', model: fp32, args: [...zero, '--warmup-request-count', '10'] },
  { name: 'several inputs and outputs', model: 'two_inputs', args: [...zero, ...requests(20)] },
  { name: 'a version', model: fp32, args: [...zero, '-x', '1', ...requests(20)] },
  { name: 'a batch', model: 'batching', args: [...zero, '-b', '4', ...requests(20)] },
  { name: 'a batch of one on a batching model', model: 'batching', args: [...zero, ...requests(20)] },
  { name: 'concurrency levels', model: fp32, args: [...zero, '--concurrency-range', '1:4:2'] },
  { name: 'asynchronous calls', model: fp32, args: [...zero, '-a', '--concurrency-range', '2'] },
  { name: 'synchronous calls', model: fp32, args: [...zero, '--sync', '--concurrency-range', '2'] },
  { name: 'a percentile', model: fp32, args: [...zero, '--percentile', '90'] },
  { name: 'a percentile with a column of its own', model: fp32, args: [...zero, '--percentile', '67'] },
  { name: 'the verbose CSV', model: fp32, args: [...zero, '--verbose-csv'] },
  {
    name: 'the verbose CSV with a percentile',
    model: fp32,
    args: [...zero, '--verbose-csv', '--percentile', '95'],
  },
  {
    name: 'count windows',
    model: fp32,
    args: zero,
    windows: [
      ...['--measurement-mode', 'count_windows', '--measurement-request-count', '20'],
      ...['-s', '100000', '-r', '5'],
    ],
  },
  {
    name: 'levels that never become stable',
    model: fp32,
    args: [...zero, '--concurrency-range', '1:2'],
    windows: ['-p', '100', '-s', '0', '-r', '3'],
    differs: { CSV: 'perf_analyzer writes none, ours reports unstable levels and marks them' },
  },
  { name: 'a response cache', model: 'cached', args: [...zero, ...requests(20)] },
  { name: 'a response cache in the verbose CSV', model: 'cached', args: [...zero, '--verbose-csv'] },
  { name: 'verbose output', model: fp32, args: [...zero, '-v'] },
  { name: 'a header', model: fp32, args: [...zero, '-H', 'x-team:blue', ...requests(10)] },
  {
    name: 'several headers',
    model: fp32,
    args: [...zero, '-H', 'x-one:1', '-H', 'x-two:a:b', ...requests(10)],
  },
  { name: '-z', model: fp32, args: ['-z', ...requests(10)] },
  { name: '-t, -d and -c', model: fp32, args: [...zero, '-t', '1', '-d', '-c', '3'] },
])

const integers = ['bool', 'int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64'] as const

const inputs = both([
  { name: 'a shape', model: 'variable', args: [...zero, '--shape', 'INPUT0:2,3', ...requests(10)] },
  {
    name: 'a shape and a batch',
    model: 'variable_batching',
    args: [...zero, '--shape', 'INPUT0:5', '-b', '2', ...requests(10)],
  },
  {
    name: 'a variable shape that is not given',
    model: 'variable',
    args: zero,
    differs: { 'exit code': badOption },
  },
  {
    name: 'string data',
    model: 'strings',
    args: ['--shape', 'INPUT0:3', '--string-data', 'abc', ...requests(10)],
  },
  {
    name: 'a string length',
    model: 'strings',
    args: ['--shape', 'INPUT0:3', '--string-length', '9', ...requests(10)],
    data: 'fields',
  },
  { name: 'the default string length', model: 'identity_bytes', args: requests(10), data: 'fields' },
  {
    name: 'steps from JSON',
    model: fp32,
    args: [...fromFile, ...requests(30)],
    files: json([0, 100, 200].map((start) => ({ INPUT0: floats(start) }))),
  },
  {
    name: 'batches of steps from JSON',
    model: 'batching',
    args: [...fromFile, '-b', '2', ...requests(30)],
    files: json([0, 100, 200, 300].map((start) => ({ INPUT0: floats(start) }))),
  },
  {
    name: 'content and shape in JSON',
    model: 'variable',
    args: [...fromFile, ...requests(20)],
    files: json([
      { INPUT0: { content: [1.5, 2.5], shape: [1, 2] } },
      { INPUT0: { content: [1.5, 2.5, 3.5], shape: [3, 1] } },
    ]),
  },
  {
    name: 'base64 in JSON',
    model: 'identity_int8',
    args: [...fromFile, ...requests(10)],
    files: json([{ INPUT0: { b64: Buffer.from('abcdefghijklmnop').toString('base64') } }]),
  },
  {
    name: 'base64 as content in JSON',
    model: 'variable',
    args: [...fromFile, ...requests(10)],
    files: json([{ INPUT0: { content: { b64: Buffer.alloc(8, 1).toString('base64') }, shape: [2, 1] } }]),
  },
  {
    name: 'strings from JSON',
    model: 'strings',
    args: [...fromFile, ...requests(20)],
    files: json([
      { INPUT0: { content: ['a', '', 'ä€'], shape: [3] } },
      { INPUT0: { content: ['one'], shape: [1] } },
    ]),
  },
  ...integers.map((datatype) => ({
    name: `values of ${datatype} from JSON`,
    model: `identity_${datatype}`,
    args: [...fromFile, ...requests(10)],
    files: json([
      { INPUT0: Array.from({ length: 16 }, (_, at) => (datatype === 'bool' ? at % 3 === 0 : at + 1)) },
    ]),
  })),
  {
    name: 'values of fp64 from JSON',
    model: 'identity_fp64',
    args: [...fromFile, ...requests(10)],
    files: json([{ INPUT0: floats(1) }]),
  },
  {
    name: 'whole numbers for floats',
    model: fp32,
    args: [...fromFile, ...requests(10)],
    files: json([{ INPUT0: Array.from({ length: 16 }, (_, at) => at) }]),
    differs: { 'exit code': 'ours takes whole numbers for floats', CSV: 'perf_analyzer writes none' },
  },
  {
    name: 'half floats from numbers',
    model: 'identity_fp16',
    args: [...fromFile, ...requests(10)],
    files: json([{ INPUT0: floats(0) }]),
    differs: { 'exit code': 'ours takes numbers for FP16', CSV: 'perf_analyzer writes none' },
  },
  {
    name: 'an optional input left out',
    model: 'optional_input',
    args: [...fromFile, ...requests(20)],
    files: json([{ INPUT0: floats(0) }, { INPUT0: floats(10), INPUT1: floats(20) }]),
  },
  {
    name: 'two streams for a model without sequences',
    model: fp32,
    args: [...fromFile, ...requests(20)],
    files: json([[{ INPUT0: floats(0) }, { INPUT0: floats(100) }], [{ INPUT0: floats(200) }]]),
  },
  {
    name: 'several files',
    model: fp32,
    args: [...fromFile, '--input-data', 'more.json', ...requests(20)],
    files: {
      ...json([{ INPUT0: floats(0) }]),
      'more.json': JSON.stringify({ data: [{ INPUT0: floats(100) }, { INPUT0: floats(200) }] }),
    },
  },
  {
    name: 'right validation data',
    model: fp32,
    args: [...fromFile, ...requests(20)],
    files: {
      'data.json': JSON.stringify({
        data: [{ INPUT0: floats(0) }],
        validation_data: [{ OUTPUT0: floats(0) }],
      }),
    },
  },
  {
    name: 'wrong validation data',
    model: fp32,
    args: [...fromFile, ...requests(20)],
    files: {
      'data.json': JSON.stringify({
        data: [{ INPUT0: floats(0) }],
        validation_data: [{ OUTPUT0: floats(1) }],
      }),
    },
    differs: { 'exit code': stopsAtFirst },
  },
])

const wrongData = over(
  'http',
  (
    [
      ['JSON that is none', '{'],
      ['JSON without data', '{"datum": []}'],
      ['an input that is missing', '{"data": [{}]}'],
      [
        'an input that the model does not have',
        `{"data": [{"INPUT0": ${JSON.stringify(floats(0))}, "NOPE": [1.5]}]}`,
      ],
      ['too few values', '{"data": [{"INPUT0": [1.5]}]}'],
      ['a scalar for a tensor', '{"data": [{"INPUT0": 1.5}]}'],
      ['values of another type', '{"data": [{"INPUT0": ["a"]}]}'],
      [
        'a shape of another rank',
        `{"data": [{"INPUT0": {"content": ${JSON.stringify(floats(0))}, "shape": [4, 4]}}]}`,
      ],
    ] as const
  ).map(([name, text]) => ({
    name,
    model: fp32,
    args: fromFile,
    files: { 'data.json': text },
    differs: { 'exit code': badOption },
  })),
)

const oneRow = 'perf_analyzer writes the values of one row, which the server refuses'
const outputFollows = 'the output format of perf_analyzer follows its input option'

const httpFormats = over('http', [
  {
    name: 'inputs and outputs in JSON',
    model: 'batching',
    args: [...zero, '--input-tensor-format', 'json', '--output-tensor-format', 'json', ...requests(10)],
  },
  {
    name: 'inputs in JSON, outputs in binary',
    model: 'batching',
    args: [...zero, '--input-tensor-format', 'json', ...requests(10)],
    differs: { requests: outputFollows },
  },
  {
    name: 'inputs in binary, outputs in JSON',
    model: 'batching',
    args: [...zero, '--output-tensor-format', 'json', ...requests(10)],
    differs: { requests: outputFollows },
  },
  {
    name: 'inputs in JSON for a model without batching',
    model: fp32,
    args: [...zero, '--input-tensor-format', 'json', ...requests(10)],
    differs: {
      'exit code': oneRow,
      requests: oneRow,
      CSV: oneRow,
    },
  },
])

const streaming = over('grpc', [
  { name: 'streaming', model: fp32, args: ['-a', '--streaming', ...zero, ...requests(20)] },
  {
    name: 'streaming a batch at concurrency 3',
    model: 'batching',
    args: ['-a', '--streaming', ...zero, '-b', '2', '--concurrency-range', '3'],
  },
  {
    name: 'a decoupled model with one response',
    model: 'decoupled',
    args: ['-a', '--streaming', ...fromFile, ...requests(20)],
    files: json([{ INPUT0: [1] }]),
  },
  {
    name: 'a decoupled model with several responses',
    model: 'decoupled',
    args: ['-a', '--streaming', ...fromFile, ...requests(20)],
    files: json([{ INPUT0: [3] }]),
  },
  {
    name: 'a decoupled model at a rate',
    model: 'decoupled',
    args: ['-a', '--streaming', ...fromFile, '--request-rate-range', '50'],
    files: json([{ INPUT0: [2] }]),
  },
  {
    name: 'a decoupled model without streaming',
    model: 'decoupled',
    args: zero,
    differs: { 'exit code': 'ours is 3 or 4 where the options do not fit the model (design.md)' },
  },
  {
    name: 'streaming and synchronous calls',
    model: fp32,
    args: ['--sync', '--streaming', ...zero],
    differs: { 'exit code': badOption },
  },
])

const loads = both([
  { name: 'a request rate', model: fp32, args: [...zero, '--request-rate-range', '100'] },
  { name: 'request rates', model: fp32, args: [...zero, '--request-rate-range', '50:150:50'] },
  {
    name: 'a poisson rate',
    model: fp32,
    args: [...zero, '--request-rate-range', '200', '--request-distribution', 'poisson'],
  },
  {
    name: 'a request count at a rate',
    model: fp32,
    args: [...zero, '--request-rate-range', '50', ...requests(60)],
  },
  {
    name: 'request intervals',
    model: fp32,
    args: [...zero, '--request-intervals', 'gaps.txt'],
    files: { 'gaps.txt': '5000\n2000\n3000\n' },
    differs: { text: 'perf_analyzer has no heading for it' },
  },
  {
    name: 'a search with an open end',
    model: 'sleep',
    args: [...zero, '--concurrency-range', '1:0:2', '-l', '50'],
    differs: { CSV: reportsAll, text: reportsAll },
  },
  {
    name: 'a search with a latency limit',
    model: 'sleep',
    args: [...zero, '--concurrency-range', '1:8', '-l', '50'],
    differs: { CSV: reportsAll, text: reportsAll },
  },
  {
    name: 'a binary search',
    model: 'sleep',
    args: [...zero, '--concurrency-range', '1:8:1', '-l', '70', '--binary-search'],
    differs: { CSV: reportsAll, text: reportsAll },
  },
  {
    name: 'a binary search over rates',
    model: 'sleep',
    args: [...zero, '--request-rate-range', '10:40:10', '-l', '1000', '--binary-search'],
    windows: ['-p', '400', '-s', '100000', '-r', '5'],
  },
  { name: '--max-threads', model: fp32, args: [...zero, '--max-threads', '2', '--concurrency-range', '2'] },
])

const grpcOptions = over('grpc', [
  { name: 'gzip', model: fp32, args: [...zero, '--grpc-compression-algorithm', 'gzip', ...requests(10)] },
  {
    name: 'deflate',
    model: fp32,
    args: [...zero, '--grpc-compression-algorithm', 'deflate', ...requests(10)],
  },
  {
    name: 'request parameters',
    model: fp32,
    args: [
      ...[...zero, '--request-parameter', 'number:2:int', '--request-parameter', 'word:blue:string'],
      ...['--request-parameter', 'on:true:bool', ...requests(10)],
    ],
  },
  {
    name: 'a header in capitals',
    model: fp32,
    args: [...zero, '-H', 'X-Team:blue', ...requests(10)],
    differs: {
      'exit code': 'perf_analyzer aborts, for gRPC wants lower case; ours writes it so',
      CSV: 'perf_analyzer writes none',
    },
  },
])

const verbose: readonly (readonly [string, readonly string[]])[] = [
  ['verbose output', ['-v']],
  ['the verbose CSV', ['--verbose-csv']],
  ['a percentile in the verbose CSV', ['--percentile', '90', '--verbose-csv']],
]

/** What is printed and written in every form, of models and loads that print and write something of their own. */
const forms = [
  ...both([
    ...verbose.map(([what, args]) => ({
      name: `${what} of a request rate`,
      model: fp32,
      args: [...zero, '--request-rate-range', '100', ...args],
    })),
    ...verbose.map(([what, args]) => ({
      name: `${what} of sequences`,
      model: 'sequence_direct',
      args: [...zero, '--sequence-length', '5', ...args],
    })),
    ...verbose.map(([what, args]) => ({
      name: `${what} of an ensemble`,
      model: 'nested',
      args: [...zero, ...args],
      alsoModels: ['twice', 'cached', fp32],
    })),
    {
      name: 'verbose output of a response cache',
      model: 'cached',
      args: [...zero, '-v'],
    },
    {
      name: 'a response cache with a percentile',
      model: 'cached',
      args: [...zero, '--percentile', '95'],
    },
    {
      name: 'twice verbose output',
      model: fp32,
      args: [...zero, '-v', '-v'],
      differs: { text: 'perf_analyzer also prints what its client library sends and gets' },
    },
    {
      name: 'a warm-up before a request count',
      model: fp32,
      args: [...zero, '--warmup-request-count', '5', ...requests(10)],
    },
    {
      name: 'the service kind',
      model: fp32,
      args: [...zero, '--service-kind', 'triton', ...requests(10)],
    },
  ]),
  ...over('grpc', [
    ...verbose.map(([what, args]) => ({
      name: `${what} of streaming`,
      model: fp32,
      args: ['-a', '--streaming', ...zero, ...args],
    })),
    ...verbose.map(([what, args]) => ({
      name: `${what} of a decoupled model`,
      model: 'decoupled',
      args: ['-a', '--streaming', ...fromFile, ...args],
      files: json([{ INPUT0: [2] }]),
    })),
  ]),
]

const directories = both([
  {
    name: 'a directory of files',
    model: 'two_inputs',
    args: ['--input-data', 'data', ...requests(10)],
    files: { 'data/INPUT0': Buffer.alloc(64, 1), 'data/INPUT1': Buffer.alloc(64, 2) },
  },
  {
    name: 'a directory with a file of strings',
    model: 'strings',
    args: ['--input-data', 'data', '--shape', 'INPUT0:3', ...requests(10)],
    files: { 'data/INPUT0': 'one\ntwo\nthree\n' },
  },
  {
    name: 'a directory with a file too few',
    model: 'two_inputs',
    args: ['--input-data', 'data', ...requests(10)],
    files: { 'data/INPUT0': Buffer.alloc(64, 1) },
    differs: { 'exit code': badOption },
  },
  {
    name: 'a directory with a file too short',
    model: fp32,
    args: ['--input-data', 'data', ...requests(10)],
    files: { 'data/INPUT0': Buffer.alloc(63, 1) },
    differs: { 'exit code': badOption },
  },
  {
    name: '--data-directory',
    model: fp32,
    args: ['--data-directory', 'data', ...requests(10)],
    files: { 'data/INPUT0': Buffer.alloc(64, 1) },
  },
])

const emptyFinal = 'perf_analyzer counts the empty final response, with what memory held as its output'
/** As the deprecated option does, several files add up. */
const oldFiles = over('http', [
  {
    name: '--data-directory of two files',
    model: fp32,
    args: ['--data-directory', 'data.json', '--data-directory', 'more.json', ...requests(10)],
    files: {
      ...json([{ INPUT0: floats(0) }]),
      'more.json': JSON.stringify({ data: [{ INPUT0: floats(100) }] }),
    },
  },
])

const profile: readonly string[] = ['--profile-export-file', profileFile]

const exports = [
  ...both([
    { name: 'a profile export', model: 'two_inputs', args: [...zero, ...profile, ...requests(20)] },
    {
      name: 'a profile export of levels',
      model: fp32,
      args: [...zero, ...profile, '--concurrency-range', '1:3:2'],
    },
    {
      name: 'a profile export of a rate',
      model: fp32,
      args: [...zero, ...profile, '--request-rate-range', '50', ...requests(60)],
    },
    {
      name: 'a profile export of sequences',
      model: 'sequence_direct',
      args: [...zero, ...profile, '--sequence-length', '4', ...requests(20)],
    },
    {
      name: 'a profile export of a string',
      model: 'strings',
      args: [...profile, '--shape', 'INPUT0:1', '--string-data', 'abc', ...requests(10)],
    },
  ]),
  ...over('grpc', [
    {
      name: 'a profile export of streaming',
      model: fp32,
      args: ['-a', '--streaming', ...zero, ...profile, ...requests(20)],
    },
    {
      name: 'a profile export of a decoupled model',
      model: 'decoupled',
      args: ['-a', '--streaming', ...fromFile, ...profile, ...requests(10)],
      files: json([{ INPUT0: [3] }]),
      differs: { export: emptyFinal },
    },
    {
      name: 'a ramp',
      model: 'decoupled',
      args: [
        ...['-a', '--streaming', ...fromFile, ...profile],
        ...['--periodic-concurrency-range', '1:7:3', '--request-period', '2'],
      ],
      files: json([{ INPUT0: [4] }]),
      windows: [],
      differs: {
        CSV: 'perf_analyzer has no figures of a ramp',
        text: 'perf_analyzer has no figures of a ramp',
        export: `${emptyFinal}, and calls every ramp one of concurrency 1`,
      },
    },
  ]),
]

const on = (server: ServerName, cases: readonly AnyProtocol[]): readonly AnyProtocol[] =>
  cases.map((one) => ({ ...one, server }))

const grpcTrust: readonly string[] = ['--ssl-grpc-use-ssl', '--ssl-grpc-root-certifications-file', '@ca']
const grpcIdentity: readonly string[] = [
  ...['--ssl-grpc-private-key-file', '@client-key', '--ssl-grpc-certificate-chain-file', '@client-cert'],
]
const httpsTrust: readonly string[] = ['--ssl-https-ca-certificates-file', '@ca']

const transports = [
  ...over('grpc', [
    ...on('tls', [
      { name: 'TLS', model: fp32, args: [...zero, ...grpcTrust, ...requests(10)] },
      {
        name: 'TLS on streams',
        model: fp32,
        args: ['-a', '--streaming', ...zero, ...grpcTrust, ...requests(10)],
      },
      {
        name: 'TLS of an authority that is not trusted',
        model: fp32,
        args: [...zero, '--ssl-grpc-use-ssl', ...requests(10)],
        differs: { 'exit code': notUsable },
      },
      {
        name: 'no TLS where the server has it',
        model: fp32,
        args: [...zero, ...requests(10)],
        differs: { 'exit code': notUsable },
      },
    ]),
    ...on('mutual TLS', [
      { name: 'mutual TLS', model: fp32, args: [...zero, ...grpcTrust, ...grpcIdentity, ...requests(10)] },
      {
        name: 'mutual TLS without a certificate',
        model: fp32,
        args: [...zero, ...grpcTrust, ...requests(10)],
        differs: { 'exit code': notUsable },
      },
    ]),
    ...on('socket', [
      { name: 'a socket of the file system', model: fp32, args: [...zero, ...requests(10)] },
      {
        name: 'streaming over a socket of the file system',
        model: fp32,
        args: ['-a', '--streaming', ...zero, '--concurrency-range', '2'],
      },
    ]),
    {
      name: 'gzip on streams',
      model: fp32,
      args: ['-a', '--streaming', ...zero, '--grpc-compression-algorithm', 'gzip', ...requests(10)],
    },
    {
      name: 'gzip of large requests',
      model: 'variable',
      args: [
        ...[...zero, '--shape', 'INPUT0:100,100', '--grpc-compression-algorithm', 'gzip'],
        ...requests(10),
      ],
    },
  ]),
  ...over('http', [
    ...on('HTTPS', [
      { name: 'HTTPS', model: fp32, args: [...zero, ...httpsTrust, ...requests(10)] },
      {
        name: 'HTTPS unchecked',
        model: fp32,
        args: [...zero, '--ssl-https-verify-peer', '0', '--ssl-https-verify-host', '0', ...requests(10)],
      },
      {
        name: 'HTTPS of an authority that is not trusted',
        model: fp32,
        args: [...zero, ...requests(10)],
        differs: { 'exit code': notUsable },
      },
    ]),
    ...on('mutual HTTPS', [
      {
        name: 'mutual HTTPS',
        model: fp32,
        args: [
          ...[...zero, ...httpsTrust, '--ssl-https-client-certificate-file', '@client-cert'],
          ...['--ssl-https-private-key-file', '@client-key', ...requests(10)],
        ],
      },
      {
        name: 'mutual HTTPS in DER',
        model: fp32,
        args: [
          ...[...zero, ...httpsTrust, '--ssl-https-client-certificate-file', '@client-cert-der'],
          ...['--ssl-https-client-certificate-type', 'DER'],
          ...['--ssl-https-private-key-file', '@client-key-der', '--ssl-https-private-key-type', 'DER'],
          ...requests(10),
        ],
      },
      {
        name: 'mutual HTTPS without a certificate',
        model: fp32,
        args: [...zero, ...httpsTrust, ...requests(10)],
        differs: { 'exit code': notUsable },
      },
    ]),
  ]),
]

const traces = both(
  on('traced', [
    {
      name: 'traces of every second request, in files of four',
      model: fp32,
      args: [
        ...[...zero, '--trace-level', 'TIMESTAMPS', '--trace-rate', '2', '--trace-count', '6'],
        ...['--log-frequency', '4', ...requests(40)],
      ],
    },
  ]),
)

const sharedMemory = both([
  {
    name: 'system shared memory',
    model: fp32,
    args: [...zero, '--shared-memory', 'system', ...requests(20)],
  },
  {
    name: 'system shared memory and a batch',
    model: 'batching',
    args: [...zero, '--shared-memory', 'system', '-b', '2', ...requests(20)],
  },
  {
    name: 'system shared memory for outputs of variable size',
    model: 'strings',
    args: [
      ...['--shape', 'INPUT0:2', '--string-data', 'abc', '--shared-memory', 'system'],
      ...['--output-shared-memory-size', '2048', ...requests(20)],
    ],
  },
  {
    name: 'cuda shared memory',
    model: fp32,
    args: [...zero, '--shared-memory', 'cuda'],
    differs: { 'exit code': badOption },
  },
])

const cpuToo = 'ours has the CPU, pinned memory and pending requests too, after the rows of perf_analyzer'
const metrics = over('http', [
  {
    name: 'metrics in the text',
    model: fp32,
    args: [
      ...[...zero, '--collect-metrics', '--metrics-url', '@metrics/metrics'],
      ...['--metrics-interval', '50'],
    ],
    differs: { text: cpuToo },
  },
  {
    name: 'metrics in the verbose CSV',
    model: fp32,
    args: [
      ...[...zero, '--collect-metrics', '--metrics-url', '@metrics/metrics'],
      ...['--metrics-interval', '50', '--verbose-csv'],
    ],
    differs: { text: cpuToo },
  },
])

/** Lengths, streams and ids are by chance; that each sequence has its start and its end is checked of both. */
const sequences: readonly ParityCase[] = [
  ...both([
    {
      name: 'sequences',
      model: 'sequence_direct',
      args: [...zero, '-a', '--sequence-length', '5', '--concurrency-range', '2'],
    },
    {
      name: 'sequences at a rate',
      model: 'sequence_oldest',
      // So slow that the requests of perf_analyzer do not overtake one another on the way.
      args: [...zero, '--request-rate-range', '40', '--num-of-sequences', '3', '--sequence-length', '4'],
      windows: ['-p', '400', '-s', '100000', '-r', '5'],
    },
    {
      name: 'serial sequences',
      model: 'sequence_oldest',
      args: [...zero, '--request-rate-range', '100', '--num-of-sequences', '2', '--serial-sequences'],
    },
    {
      name: 'a range of sequence ids',
      model: 'sequence_direct',
      args: [...zero, '--sequence-id-range', '100:200', '--sequence-length', '4'],
    },
    {
      name: 'sequences that do not vary',
      model: 'sequence_direct',
      args: [...zero, '--sequence-length', '6', '--sequence-length-variation', '0'],
    },
    {
      name: 'streams of steps are sequences',
      model: 'sequence_direct',
      args: fromFile,
      files: json([
        [{ INPUT0: [1] }, { INPUT0: [2] }],
        [{ INPUT0: [5] }, { INPUT0: [6] }, { INPUT0: [7] }],
      ]),
    },
  ]),
  ...over('grpc', [
    {
      name: 'sequences over a stream',
      model: 'sequence_direct',
      args: [...zero, '-a', '--streaming', '--sequence-length', '5', '--concurrency-range', '2'],
    },
  ]),
]

const composing = both([
  {
    name: 'an ensemble',
    model: 'twice',
    args: [...zero, ...requests(20)],
    alsoModels: [fp32],
    writes: [`${fp32}_v1.out.csv`],
  },
  {
    name: 'an ensemble within an ensemble',
    model: 'nested',
    args: [...zero, ...requests(20)],
    alsoModels: ['twice', 'cached', fp32],
    writes: [`${fp32}_v1.out.csv`, 'cached_v1.out.csv'],
    differs: { files: 'ours writes a file for the models of the inner ensemble too' },
  },
  {
    name: 'models that a model calls',
    model: 'bls',
    args: [...zero, '--bls-composing-models', `${fp32},twice`, ...requests(20)],
    alsoModels: ['twice', fp32],
    writes: [`${fp32}_v1.out.csv`],
  },
])

/** Both refuse; ours names the option, what it got and what it expected. */
const badValues = over(
  'http',
  (
    [
      ['no model', '', []],
      ['an option that there is not', fp32, ['--no-such']],
      ['-b 0', 'batching', ['-b', '0']],
      ['-b that is no number', 'batching', ['-b', 'x']],
      ['--percentile 225', fp32, ['--percentile', '225']],
      ['--concurrency-range 0', fp32, ['--concurrency-range', '0']],
      ['--concurrency-range of four parts', fp32, ['--concurrency-range', '1:2:1:1']],
      ['--concurrency-range x', fp32, ['--concurrency-range', 'x']],
      ['two load modes', fp32, ['--concurrency-range', '1', '--request-rate-range', '1']],
      ['both --async and --sync', fp32, ['--async', '--sync']],
      ['--streaming over HTTP', fp32, ['--streaming']],
      ['--shape without a colon', 'variable', ['--shape', 'INPUT0']],
      ['--shape below zero', 'variable', ['--shape', 'INPUT0:-1']],
      ['--input-data that is not there', fp32, ['--input-data', 'nowhere.json']],
      ['--request-intervals that is not there', fp32, ['--request-intervals', 'nowhere.txt']],
      ['--measurement-mode x', fp32, ['--measurement-mode', 'x']],
      ['-p 0', fp32, ['-p', '0']],
      ['-s below zero', fp32, ['-s', '-1']],
      ['-r 0', fp32, ['-r', '0']],
      ['--string-length 0', 'strings', ['--string-length', '0']],
      ['--service-kind x', fp32, ['--service-kind', 'x']],
      ['-i x', fp32, ['-i', 'x']],
      ['--request-distribution x', fp32, ['--request-rate-range', '1', '--request-distribution', 'x']],
      ['--request-count below the concurrency', fp32, ['--concurrency-range', '4', ...requests(2)]],
      ['--binary-search without a limit', fp32, ['--concurrency-range', '1:4', '--binary-search']],
      ['an open end without a limit', fp32, ['--concurrency-range', '1:0']],
      ['--metrics-url without --collect-metrics', fp32, ['--metrics-url', 'localhost:1/metrics']],
      ['--sequence-id-range of three parts', fp32, ['--sequence-id-range', '1:2:3']],
      ['-t and --concurrency-range', fp32, ['-t', '1', '--concurrency-range', '1']],
      ['a value that overflows', fp32, ['-p', '99999999999999999999']],
      ['--shared-memory x', fp32, ['--shared-memory', 'x']],
    ] as const
  ).map(([name, model, args]) => ({
    name,
    model,
    args,
    windows: [],
    differs: { 'exit code': badOption },
  })),
)

const unusable = both([
  { name: 'a model that is not there', model: 'nowhere', args: zero, differs: { 'exit code': notUsable } },
  {
    name: 'a server that is not there',
    model: fp32,
    args: ['-u', '127.0.0.1:9', ...zero],
    differs: { 'exit code': notUsable },
  },
  {
    name: 'a version that is not there',
    model: fp32,
    args: ['-x', '7'],
    differs: { 'exit code': notUsable },
  },
  {
    name: 'a batch above the model',
    model: 'batching',
    args: [...zero, '-b', '9'],
    differs: { 'exit code': badOption },
  },
  {
    name: 'a batch on a model without batching',
    model: fp32,
    args: [...zero, '-b', '2'],
    differs: { 'exit code': badOption },
  },
  {
    name: 'a model whose every answer is an error',
    model: 'failing',
    args: zero,
    differs: { 'exit code': stopsAtFirst },
  },
  {
    name: 'a model of which every third answer is an error',
    model: 'flaky',
    args: zero,
    differs: { 'exit code': stopsAtFirst, CSV: 'perf_analyzer writes none' },
  },
])

/** All cases; names are unique. */
export const parityCases: readonly ParityCase[] = [
  ...basics,
  ...inputs,
  ...wrongData,
  ...httpFormats,
  ...streaming,
  ...loads,
  ...forms,
  ...directories,
  ...oldFiles,
  ...exports,
  ...transports,
  ...traces,
  ...grpcOptions,
  ...sharedMemory,
  ...metrics,
  ...sequences,
  ...composing,
  ...badValues,
  ...unusable,
]
