import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseArgv } from '../../src/plan/argv.ts'
import { parseGatePlan, parsePlan } from '../../src/plan/parse-plan.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { complaintsOf } from './complaints.ts'

const planOf = (...argv: string[]): Plan => parsePlan(parseArgv(['-m', 'M', ...argv], ['analyze']))
const complaints = (...argv: string[]): readonly string[] => complaintsOf(() => planOf(...argv))

const chat = [...['--service-kind', 'openai', '--endpoint', 'v1/chat/completions', '--input-data', 'in.json']]

const defaults: Plan = {
  target: {
    protocol: 'http',
    url: 'localhost:8000',
    secure: false,
    headers: [],
    serverTimeoutS: 10,
    streaming: false,
    connections: 1,
    transport: 'direct',
    requestTimeoutMs: 60_000,
  },
  model: { name: 'M' },
  input: { batchSize: 1, shapes: new Map(), source: { kind: 'random' }, stringLength: 128 },
  load: {
    levels: [{ mode: 'concurrency', value: 1 }],
    sequences: { live: 4, lengthVariation: 20, ids: { first: 1, last: 2 ** 32 - 1 }, isSerial: false },
  },
  measurement: {
    mode: 'time_windows',
    intervalMs: 5000,
    windowRequestCount: 50,
    stabilityPercentage: 10,
    maxTrials: 10,
    warmupRequestCount: 0,
  },
  seed: 1,
  verbose: false,
}
const levels = (...values: number[]): Plan['load']['levels'] =>
  values.map((value) => ({ mode: 'concurrency', value }))

describe('parsePlan', () => {
  it("has perf_analyzer's defaults on the command line", () => {
    expect(planOf()).toStrictEqual(defaults)
  })

  it('judges p95 and waits longer in the action', () => {
    expect(parsePlan(new Map([['model', ['M']]]), 'action')).toStrictEqual({
      ...defaults,
      target: { ...defaults.target, serverTimeoutS: 300 },
      measurement: { ...defaults.measurement, percentile: 95 },
    })
  })

  it.each<[string, Plan]>([
    [
      '--percentile=95 --concurrency-range 1:4 -f out.csv',
      {
        ...defaults,
        load: { ...defaults.load, levels: levels(1, 2, 3, 4) },
        measurement: { ...defaults.measurement, percentile: 95 },
      },
    ],
    [
      '-x 3 -u 10.0.0.1:9001 -i gRPC -b 4 --service-kind triton --sync',
      {
        ...defaults,
        target: { ...defaults.target, protocol: 'grpc', url: '10.0.0.1:9001' },
        model: { name: 'M', version: '3' },
        input: { ...defaults.input, batchSize: 4 },
        load: { ...defaults.load, calls: 'sync' },
      },
    ],
    [
      '-b8 -p3000 -s5 -r20 -va --concurrency-range 2:16:2 --percentile -1',
      {
        ...defaults,
        input: { ...defaults.input, batchSize: 8 },
        load: { ...defaults.load, levels: levels(2, 4, 6, 8, 10, 12, 14, 16), calls: 'async' },
        measurement: { ...defaults.measurement, intervalMs: 3000, stabilityPercentage: 5, maxTrials: 20 },
        verbose: true,
      },
    ],
    [
      '-i grpc -u localhost:9001 --streaming -a --connections 4 --transport direct --max-threads 3',
      {
        ...defaults,
        target: {
          ...defaults.target,
          protocol: 'grpc',
          url: 'localhost:9001',
          streaming: true,
          connections: 4,
        },
        load: { ...defaults.load, calls: 'async', maxThreads: 3 },
      },
    ],
    [
      '-i grpc -u localhost:9001 --streaming',
      {
        ...defaults,
        target: { ...defaults.target, protocol: 'grpc', url: 'localhost:9001', streaming: true },
        load: { ...defaults.load, calls: 'async' },
      },
    ],
    [
      '--request-rate-range 10.5:20:.5 --request-distribution Poisson --pacing spin --max-outstanding 7',
      {
        ...defaults,
        load: {
          ...defaults.load,
          levels: Array.from({ length: 20 }, (_, i) => ({ mode: 'request-rate', value: 10.5 + i * 0.5 })),
          openLoop: { arrivals: { kind: 'poisson' }, pacing: 'spin', maxOutstanding: 7 },
        },
      },
    ],
    [
      '--request-intervals gaps.txt',
      {
        ...defaults,
        load: {
          ...defaults.load,
          levels: [{ mode: 'request-rate', value: 1 }],
          openLoop: {
            arrivals: { kind: 'intervals', path: 'gaps.txt' },
            pacing: 'auto',
            maxOutstanding: 1000,
          },
        },
      },
    ],
    [
      '--concurrency-range 2:0:3 -l 40',
      {
        ...defaults,
        load: {
          ...defaults.load,
          levels: levels(2),
          search: { kind: 'linear', mode: 'concurrency', start: 2, step: 3, latencyLimitMs: 40 },
        },
      },
    ],
    [
      '--binary-search --concurrency-range 2:9 --latency-threshold=40',
      {
        ...defaults,
        load: {
          ...defaults.load,
          levels: levels(2, 9),
          search: { kind: 'binary', mode: 'concurrency', start: 2, end: 9, step: 1, latencyLimitMs: 40 },
        },
      },
    ],
    [
      '--periodic-concurrency-range 1:7:3 --request-period 4',
      {
        ...defaults,
        load: {
          ...defaults.load,
          levels: [{ mode: 'periodic-concurrency', value: 7 }],
          ramp: { start: 1, step: 3, period: 4 },
        },
        measurement: { ...defaults.measurement, requestCount: 7 },
      },
    ],
    ['--endpoint generate', { ...defaults, target: { ...defaults.target, endpoint: 'generate' } }],
    ['--shared-memory none --output-shared-memory-size 5', defaults],
    ['--shared-memory system', { ...defaults, sharedMemory: { outputBytes: 102_400 } }],
    [
      '--shared-memory=SYSTEM --output-shared-memory-size=0',
      { ...defaults, sharedMemory: { outputBytes: 0 } },
    ],
    ['--transport=library', { ...defaults, target: { ...defaults.target, transport: 'library' } }],
    [
      '--shape INPUT0:3,224,224 --shape=in:0:7 --input-data=zero -u https://triton.example:8443',
      {
        ...defaults,
        target: {
          ...defaults.target,
          url: 'triton.example:8443',
          secure: true,
          tls: { verifyPeer: true, verifyHost: true },
        },
        input: {
          ...defaults.input,
          shapes: new Map([
            ['INPUT0', [3, 224, 224]],
            ['in:0', [7]],
          ]),
          source: { kind: 'zero' },
        },
      },
    ],
    [
      '--input-data ./data.json --string-length 10 --string-data -abc -v -v --verbose-csv -f -',
      {
        ...defaults,
        input: {
          ...defaults.input,
          source: { kind: 'path', paths: ['./data.json'] },
          stringLength: 10,
          stringData: '-abc',
        },
        verbose: true,
        showsFirstExchange: true,
      },
    ],
    [
      '--measurement-mode count_windows --measurement-request-count 200 --stability-percentage 2.5',
      {
        ...defaults,
        measurement: {
          ...defaults.measurement,
          mode: 'count_windows',
          windowRequestCount: 200,
          stabilityPercentage: 2.5,
        },
      },
    ],
    [
      '--request-count 100 --warmup-request-count=10 --concurrency-range=8',
      {
        ...defaults,
        load: { ...defaults.load, levels: levels(8) },
        measurement: { ...defaults.measurement, requestCount: 100, warmupRequestCount: 10 },
      },
    ],
    [
      '-H Authorization:Bearer:a=b -H X-Empty: -HX-Space:=',
      {
        ...defaults,
        target: {
          ...defaults.target,
          headers: [
            ['Authorization', 'Bearer:a=b'],
            ['X-Empty', ''],
            ['X-Space', '='],
          ],
        },
      },
    ],
    [
      '--server-timeout 0.5 --request-timeout 100 --seed 4294967295',
      {
        ...defaults,
        target: { ...defaults.target, serverTimeoutS: 0.5, requestTimeoutMs: 100 },
        seed: 0xffffffff,
      },
    ],
  ])('takes a command line as it is: -m M %s', (words, plan) => {
    expect(planOf(...words.split(' '))).toStrictEqual(plan)
  })

  it.each<[readonly string[], unknown]>([
    [['--input-tensor-format', 'json'], { input: 'json', output: 'binary' }],
    // perf_analyzer lets the outputs follow the option of the inputs.
    [['--output-tensor-format', 'json'], { input: 'binary', output: 'json' }],
    [['--input-tensor-format=json', '--output-tensor-format=json'], { input: 'json', output: 'json' }],
    [['--input-tensor-format=binary', '--output-tensor-format=binary'], undefined],
    [['-i', 'grpc', '--input-tensor-format=binary'], undefined],
  ])('takes the format of inputs and outputs each for itself: %j', (argv, formats) => {
    expect(planOf(...argv).input.tensorFormats).toEqual(formats)
  })

  it('takes several input files in their order', () => {
    expect(planOf('--input-data', 'b.json', '--input-data', 'a.json').input.source).toStrictEqual({
      kind: 'path',
      paths: ['b.json', 'a.json'],
    })
  })

  it("takes an empty version for the server's choice, as perf_analyzer does", () => {
    expect(planOf('-x', '').model).toStrictEqual({ name: 'M' })
  })

  it.each([[[]], [['--model=']]])('needs a model', (argv) => {
    expect(complaintsOf(() => parsePlan(parseArgv(argv, ['analyze'])))).toStrictEqual([
      '-m, --model: it is missing, expected a model name',
    ])
  })

  it.each([
    [['-x', 'latest'], "-x, --model-version: got 'latest', expected a version number"],
    [['-x', '-1'], "-x, --model-version: got '-1', expected a version number"],
    [['-u', 'host:99999'], "-u, --url: got 'host:99999', expected a port from 1 to 65535"],
    [
      ['--percentile', '0'],
      "--percentile: got '0', expected a whole number from 1 to 99, or -1 for the mean",
    ],
    [['--percentile', '100'], "--percentile: got '100', expected a whole number from -1 to 99"],
    [['--percentile', '99.9'], "--percentile: got '99.9', expected a whole number from -1 to 99"],
    [
      ['--concurrency-range', '1000000000'],
      "--concurrency-range: got '1000000000', expected at most 10000 requests outstanding: each has a connection of its own",
    ],
    [
      ['--concurrency-range', '4:1'],
      "--concurrency-range: got '4:1', expected START, START:END or START:END:STEP with whole numbers from 1, END not below START (or 0 for an open end), and at most 1000 levels",
    ],
    [
      ['--endpoint', 'v1/chat'],
      "--endpoint: got 'v1/chat', expected one of generate, generate_stream, v1/chat/completions, v1/completions, v1/embeddings",
    ],
    [['-i', 'grpc', '--endpoint', 'generate'], "--endpoint: got 'generate' with -i grpc, expected -i http"],
    [
      ['-b', '2', '--endpoint', 'generate_stream'],
      "--endpoint: got 'generate_stream' with -b 2, expected -b 1: it takes one inference a request",
    ],
    [
      ['--endpoint', 'generate', '--shared-memory', 'system'],
      '--endpoint generate and --shared-memory system were both given, expected one of them: its tensors are JSON',
    ],
    [['--streaming'], '--streaming: it was given with -i http, expected -i grpc'],
    [['-i', 'grpc', '--streaming', '--sync'], '--streaming and --sync were both given; expected one of them'],
    [
      ['--connections', '2'],
      "--connections: got '2' with -i http, expected -i grpc: HTTP has a connection for each request outstanding",
    ],
    [
      ['-i', 'grpc', '--connections', '2', '--transport', 'library'],
      "--connections: got '2', expected 1 with --transport library",
    ],
    [['--transport', 'fast'], "--transport: got 'fast', expected one of direct, library"],
    [['--max-threads', '0'], "--max-threads: got '0', expected a whole number from 1 to 64"],
    [['-a', '--sync'], '-a, --async and --sync were both given; expected one of them'],
    [
      ['--request-count', '7', '--concurrency-range', '1:8'],
      "--request-count: got '7', expected at least the concurrency (8), so that every lane sends one",
    ],
    [
      ['-p', '4294967296'],
      "-p, --measurement-interval: got '4294967296', expected a whole number from 1 to 86400000",
    ],
    [['-r', '10001'], "-r, --max-trials: got '10001', expected a whole number from 1 to 10000"],
    [['--service-kind', 'nonsense'], "--service-kind: got 'nonsense', expected one of triton, openai"],
    [
      ['--input-data', 'zero', '--input-data', 'a.json'],
      "--input-data: got 'zero' and 'a.json', expected random or zero alone, or paths alone",
    ],
    [
      ['--input-data', 'a.json', '--input-data', 'random'],
      "--input-data: got 'random' and 'a.json', expected random or zero alone, or paths alone",
    ],
    [
      ['-i', 'grpc', '--input-tensor-format', 'json'],
      "--input-tensor-format: got 'json' with -i grpc, expected binary: only HTTP has JSON tensors",
    ],
    [
      ['-i', 'grpc', '--output-tensor-format', 'JSON'],
      "--output-tensor-format: got 'json' with -i grpc, expected binary: only HTTP has JSON tensors",
    ],
    [['--output-tensor-format', 'xml'], "--output-tensor-format: got 'xml', expected one of binary, json"],
    [
      ['--shared-memory', 'system', '--input-tensor-format', 'json'],
      '--shared-memory system and --input-tensor-format json were both given, expected one of them: tensors in it are not sent',
    ],
    [['--input-data=zero', '--input-data=zero'], "--input-data: got 'zero' 2 times, expected it once"],
    [
      ['--shared-memory', 'cuda'],
      "--shared-memory: got 'cuda', expected none or system: GPU memory can be handed to a server only by a program that links CUDA, which this one does not",
    ],
    [['--shared-memory', 'posix'], "--shared-memory: got 'posix', expected one of none, system, cuda"],
    [
      ['--output-shared-memory-size', '-1'],
      "--output-shared-memory-size: got '-1', expected a whole number from 0 to 2147483648",
    ],
    [['-b', '1', '-b', '2'], '-b, --batch-size was given 2 times; expected it once'],
    [
      ['--concurrency-range', '1:4', '--request-rate-range', '10'],
      '--concurrency-range and --request-rate-range were both given; expected one load mode',
    ],
    [
      ['--request-rate-range', '10', '--fixed-schedule'],
      '--request-rate-range and --fixed-schedule were both given; expected one load mode',
    ],
    [
      ['--request-rate-range', '10:0'],
      '--request-rate-range: its end is open (0), expected -l, --latency-threshold with it, which ends the sweep',
    ],
    [
      ['--binary-search', '--concurrency-range', '1:0', '-l', '5'],
      '--binary-search: --concurrency-range has no end, expected START:END or START:END:STEP',
    ],
    [
      ['--binary-search', '--concurrency-range', '1:8'],
      '--binary-search: it searches for a latency, expected -l, --latency-threshold with it',
    ],
    [
      ['--request-rate-range', '1000001'],
      "--request-rate-range: got '1000001', expected at most 1000000 requests a second",
    ],
    [
      ['--request-intervals', 'f', '-l', '5'],
      '--latency-threshold and --request-intervals were both given, expected one of them: there is one level, and nothing to search',
    ],
    [
      ['--request-intervals', 'f', '--request-distribution', 'poisson'],
      '--request-distribution and --request-intervals were both given, expected one of them: the file says when',
    ],
    [
      ['--fixed-schedule', '--request-count', '5'],
      '--request-count and --fixed-schedule were both given, expected one of them: each step of the file is sent once',
    ],
    [
      ['--periodic-concurrency-range', '1:4:2'],
      "--periodic-concurrency-range: got '1:4:2', expected START:END or START:END:STEP with whole numbers from 1, END a whole number of steps above START and at most 10000",
    ],
    [
      ['--endpoint', 'generate', '--profile-export-file', 'p.json'],
      '--endpoint generate and --profile-export-file p.json were both given, expected one of them: its answers are no tensors',
    ],
    [
      ['--profile-export-file', 'p.json', '--http-response-compression', 'gzip'],
      '--profile-export-file p.json and --http-response-compression gzip were both given, expected one of them: they are written down as they come',
    ],
    [
      ['--session-concurrency', '4'],
      '--session-concurrency: expected --service-kind openai and --endpoint v1/chat/completions with it, whose messages carry a session on',
    ],
    [
      ['--session-concurrency', '0'],
      "--session-concurrency: got '0', expected a whole number from 1 to 10000",
    ],
    [
      [...chat, '--session-concurrency', '4', '--concurrency-range', '2'],
      '--concurrency-range and --session-concurrency were both given; expected one load mode',
    ],
    [
      [...chat, '--session-concurrency', '4', '--request-count', '9'],
      '--request-count and --session-concurrency were both given, expected one of them: each session is held once, from its first turn to its last',
    ],
    [
      [...chat, '--session-concurrency', '4', '-l', '9'],
      '--latency-threshold and --session-concurrency were both given, expected one of them: there is one level, and nothing to search',
    ],
    [
      ['--periodic-concurrency-range', '1:4', '--request-count', '9'],
      '--request-count and --periodic-concurrency-range were both given, expected one of them: a ramp sends each of its requests once',
    ],
  ])('refuses %j', (argv, complaint) => {
    expect(complaints(...argv)).toStrictEqual([complaint])
  })

  it.each([
    'INPUT0',
    'INPUT0:',
    ':1,2',
    'INPUT0:0',
    'INPUT0:-1',
    'INPUT0:1,,2',
    'INPUT0:1,2,',
    'INPUT0:1.5',
    'INPUT0:1x2',
    'INPUT0: 1',
    'INPUT0:01',
    'INPUT0:9007199254740993',
    'INPUT0:NaN',
  ])('refuses the shape %j', (text) => {
    expect(complaints('--shape', text)).toStrictEqual([
      `--shape: got '${text}', expected NAME:D1,D2,... with dims of at least 1`,
    ])
  })

  it('reads every shape that it could have been told', () => {
    const name = fc.string({ minLength: 1 })
    const dims = fc.array(fc.integer({ min: 1, max: 2 ** 40 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(name, dims, (input, shape) => {
        expect(planOf('--shape', `${input}:${shape}`).input.shapes).toStrictEqual(new Map([[input, shape]]))
      }),
    )
  })

  it('collects every complaint', () => {
    const all = complaints(
      '-b0',
      '-ihttps',
      '--shape=x',
      '-uftp://h',
      '-Hx',
      '--seed=-1',
      '-x',
      'v1',
      '-r',
      '1e9',
    )
    expect(all.map((complaint) => /--[a-z-]+/.exec(complaint)?.[0]).sort()).toStrictEqual([
      '--batch-size',
      '--header',
      '--max-trials',
      '--model-version',
      '--protocol',
      '--seed',
      '--shape',
      '--url',
    ])
  })
})

describe('headers', () => {
  it.each([
    ['http', 'X-Latin: caf\u00e9', [['X-Latin', ' caf\u00e9']]],
    ['http', "!#$%&'*+.^_`|~09Az-:tab\there", [["!#$%&'*+.^_`|~09Az-", 'tab\there']]],
    ['grpc', 'Trace_id.x-1: -bin:~', [['Trace_id.x-1', ' -bin:~']]],
  ])('of %s may be %j', (protocol, text, headers) => {
    expect(planOf('-i', protocol, '-H', text).target.headers).toStrictEqual(headers)
  })

  it.each([
    ['http', 'X:a\r\nY:b', "'X:...'"],
    ['http', 'X:a\nb', "'X:...'"],
    ['http', 'X:a\u0000b', "'X:...'"],
    ['http', 'X:a\u001bb', "'X:...'"],
    ['http', 'X:\u20ac', "'X:...'"],
    ['http', 'X\u00e9:1', "'X\u00e9:...'"],
    ['http', 'X Y:1', 'a text that does not begin with NAME:'],
    ['http', ' X:1', 'a text that does not begin with NAME:'],
    ['http', ':1', 'a text that does not begin with NAME:'],
    ['http', 'X', 'a text that does not begin with NAME:'],
    ['http', '', 'a text that does not begin with NAME:'],
    ['grpc', 'X!:1', "'X!:...'"],
    ['grpc', 'X:caf\u00e9', "'X:...'"],
    ['grpc', 'X:a\tb', "'X:...'"],
    ['grpc', 'X-Bin:AAEC', "'X-Bin:...'"],
  ])('of %s may not be %j', (protocol, text, got) => {
    const carrier = protocol === 'http' ? 'an HTTP header' : 'gRPC metadata'
    expect(complaints('-i', protocol, '-H', text)).toStrictEqual([
      `-H, --header: got ${got}, expected NAME:VALUE in characters that ${carrier} may hold`,
    ])
  })

  it('are never repeated in a complaint, good or bad', () => {
    const place = fc.constantFrom<(secret: string, noise: string) => string>(
      (secret, noise) => `Authorization:${noise}${secret}`,
      (secret, noise) => `Authorization:${secret}${noise}\n`,
      (secret, noise) => `Authorization ${noise}${secret}:x`,
      (secret) => secret,
    )
    const protocol = fc.constantFrom('http', 'grpc')
    fc.assert(
      fc.property(place, fc.string(), protocol, (write, noise, spoken) => {
        const argv = ['-b0', '-i', spoken, '-H', write('s3cr3t', noise), '-H', 'Cookie:s3cr3t']
        expect(complaints(...argv).join('\n')).not.toContain('s3cr3t')
      }),
    )
  })
})

describe('parseGatePlan', () => {
  it('has the defaults of a stored comparison', () => {
    const plan = {
      thresholds: [
        { kind: 'relative', metric: 'p95', ratio: 0.1, floor: 500_000 },
        { kind: 'relative', metric: 'throughput', ratio: 0.1, floor: 0 },
      ],
      onInconclusive: 'warn',
      onMissingBaseline: 'warn',
      maxErrorRate: 0,
      assumedNoise: 0.1,
    }
    expect(parseGatePlan(new Map())).toStrictEqual(plan)
    expect(parseGatePlan(new Map(), 'action')).toStrictEqual(plan)
  })

  it('reads a command line', () => {
    const words =
      '--thresholds p95<40ms --thresholds throughput:-5% --on-inconclusive fail --on-missing-baseline=fail --max-error-rate 0.01 --assumed-noise .05'
    expect(parseGatePlan(parseArgv(words.split(' '), ['gate']))).toStrictEqual({
      thresholds: [
        { kind: 'absolute', metric: 'p95', limit: 40_000_000 },
        { kind: 'relative', metric: 'throughput', ratio: 0.05, floor: 0 },
      ],
      onInconclusive: 'fail',
      onMissingBaseline: 'fail',
      maxErrorRate: 0.01,
      assumedNoise: 0.05,
    })
  })

  it('collects every complaint, those about thresholds too', () => {
    const words = '--thresholds p95:-5% --thresholds p42<1ms --on-inconclusive maybe --max-error-rate 2'
    expect(complaintsOf(() => parseGatePlan(parseArgv(words.split(' '), ['gate'])))).toStrictEqual([
      expect.stringContaining("'p95:-5%'"),
      expect.stringContaining("'p42<1ms'"),
      "--on-inconclusive: got 'maybe', expected one of warn, fail, pass",
      "--max-error-rate: got '2', expected a number from 0 to 1",
    ])
  })
})
