/**
 * The one option table: argv, `action.yml`, `--help` and the README tables all come from here.
 * perf_analyzer's options keep its spelling and its defaults.
 */
export type Option = {
  /** The long flag without dashes; for options that perf_analyzer knows only by a letter, a name of ours. */
  readonly name: string
  readonly short?: string
  readonly value: OptionValue
  /** What the value stands for in `--help`. */
  readonly placeholder?: string
  /** `list`: may be given several times. `variadic`: takes all following words up to the next option. */
  readonly repeat?: 'list' | 'variadic'
  readonly help: string
  readonly default?: string
  /** Where the command line tool takes it. */
  readonly commands: readonly Command[]
  /** Whether the action has an input of this name; `args:` takes every other analyze and gate option. */
  readonly input?: boolean
  /** The action's default where it differs from the command line's. */
  readonly inputDefault?: string
  /** Words that belong to no option are its values. */
  readonly positional?: true
  /** What to write instead of a spelling that perf_analyzer calls deprecated; such a spelling has no effect of its own. */
  readonly deprecated?: string
}

export type Command = 'analyze' | 'gate' | 'merge' | 'drift' | 'ab' | 'demo-server' | 'action'

/** What a value must look like; `expected` completes the sentence "expected ...". */
export type OptionValue =
  | { readonly type: 'flag' }
  /** `isPath`: it cannot be empty. */
  | { readonly type: 'text'; readonly expected: string; readonly isPath?: true }
  | { readonly type: 'integer'; readonly min: number; readonly max?: number }
  | { readonly type: 'number'; readonly min: number; readonly max?: number }
  | { readonly type: 'choice'; readonly choices: readonly string[] }

const flag: OptionValue = { type: 'flag' }
const text = (expected: string): OptionValue => ({ type: 'text', expected })
const path = (expected: string): OptionValue => ({ type: 'text', expected, isPath: true })
const integer = (min: number, max?: number): OptionValue =>
  max === undefined ? { type: 'integer', min } : { type: 'integer', min, max }
const number = (min: number, max?: number): OptionValue =>
  max === undefined ? { type: 'number', min } : { type: 'number', min, max }
const choice = (...choices: string[]): OptionValue => ({ type: 'choice', choices })

/** Timers fire at once when they are set to more than 24 days. */
const msPerDay = 86_400_000

const analyze: readonly Command[] = ['analyze']
const gate: readonly Command[] = ['gate']
/** What holds for each side of an A/B as well. */
const load: readonly Command[] = ['analyze', 'ab']
const judging: readonly Command[] = ['gate', 'merge', 'ab']
const comparing: readonly Command[] = ['gate', 'merge']
const all: readonly Command[] = ['analyze', 'gate', 'merge', 'ab']
const figures: readonly Command[] = ['analyze', 'merge']
const action: readonly Command[] = ['action']

export const options: readonly Option[] = [
  // What to measure.
  {
    name: 'model',
    short: 'm',
    value: text('a model name'),
    placeholder: 'NAME',
    commands: analyze,
    input: true,
    help: 'Model to measure. Required.',
  },
  {
    name: 'model-version',
    short: 'x',
    value: text('a version number'),
    placeholder: 'VERSION',
    commands: analyze,
    input: true,
    help: "Model version; without it the server's choice (its latest).",
  },
  {
    name: 'bls-composing-models',
    value: text('NAME or NAME:VERSION, separated by commas'),
    placeholder: 'NAME:VERSION,...',
    commands: analyze,
    help: "Models that the model calls by business logic scripting (BLS): their time on the server is shown too. An ensemble's own steps are found without it.",
  },
  {
    name: 'url',
    short: 'u',
    value: text('host:port'),
    placeholder: 'HOST:PORT|unix:PATH',
    commands: analyze,
    input: true,
    help: 'Server to measure: localhost:8000 for HTTP and localhost:8001 for gRPC when not given. `https://` in front selects TLS for HTTP, where a path may follow that all requests begin with. `unix:PATH` is a socket (gRPC: Triton appends its port to the name).',
  },
  {
    name: 'protocol',
    short: 'i',
    value: choice('http', 'grpc'),
    placeholder: 'http|grpc',
    default: 'http',
    commands: load,
    input: true,
    help: 'Protocol of the inference requests.',
  },
  {
    name: 'streaming',
    value: flag,
    commands: load,
    help: 'gRPC: send over bidirectional streams that stay open, one for each request outstanding. With --service-kind openai: answers are streams of server-sent events, as the payloads ask for.',
  },
  {
    name: 'connections',
    value: integer(1, 1000),
    placeholder: 'N',
    default: '1',
    commands: load,
    help: 'gRPC: spread the requests outstanding over this many connections. HTTP has one for each.',
  },
  {
    name: 'transport',
    value: choice('direct', 'library'),
    placeholder: 'direct|library',
    default: 'direct',
    commands: load,
    help: "Who sends: direct is this program's own framing; library is undici and grpc-js, slower, to compare with.",
  },
  {
    name: 'service-kind',
    value: choice('triton', 'openai'),
    placeholder: 'triton|openai',
    default: 'triton',
    commands: analyze,
    help: 'Kind of server. openai: one with the OpenAI API over HTTP, for which --endpoint and payloads in --input-data are needed.',
  },
  {
    name: 'endpoint',
    value: choice('generate', 'generate_stream', 'v1/chat/completions', 'v1/completions', 'v1/embeddings'),
    placeholder: 'ENDPOINT',
    commands: load,
    help: "HTTP. Triton's generate extension, JSON in and JSON out: `generate` answers once, `generate_stream` with a server-sent event for each response. With --service-kind openai: `v1/chat/completions`, `v1/completions` or `v1/embeddings`.",
  },
  {
    name: 'header',
    short: 'H',
    value: text('NAME:VALUE'),
    placeholder: 'NAME:VALUE',
    repeat: 'list',
    commands: load,
    help: 'Header (gRPC: metadata) sent with every request. May be repeated.',
  },
  {
    name: 'grpc-compression-algorithm',
    value: choice('none', 'gzip', 'deflate'),
    placeholder: 'none|gzip|deflate',
    default: 'none',
    commands: load,
    help: 'gRPC: compress requests before their time counts, and let the server compress its responses.',
  },
  {
    name: 'http-request-compression',
    value: choice('none', 'gzip', 'deflate'),
    placeholder: 'none|gzip|deflate',
    default: 'none',
    commands: load,
    help: 'HTTP: compress the bodies of requests, before their time counts.',
  },
  {
    name: 'http-response-compression',
    value: choice('none', 'gzip', 'deflate'),
    placeholder: 'none|gzip|deflate',
    default: 'none',
    commands: load,
    help: 'HTTP: ask the server to compress its responses; decompressing them is part of the latency.',
  },
  // TLS.
  {
    name: 'ssl-grpc-use-ssl',
    value: flag,
    commands: load,
    help: 'gRPC over TLS. The certificate of the server must be for its host, and signed by an authority that is trusted.',
  },
  {
    name: 'ssl-grpc-root-certifications-file',
    value: path('a PEM file'),
    placeholder: 'FILE',
    commands: load,
    help: "gRPC: certificates of the authorities to trust (PEM); Node's own when not given.",
  },
  {
    name: 'ssl-grpc-private-key-file',
    value: path('a PEM file'),
    placeholder: 'FILE',
    commands: load,
    help: 'gRPC: private key of this client (PEM, without a passphrase).',
  },
  {
    name: 'ssl-grpc-certificate-chain-file',
    value: path('a PEM file'),
    placeholder: 'FILE',
    commands: load,
    help: 'gRPC: certificate of this client, and then those of its authorities (PEM).',
  },
  {
    name: 'ssl-https-verify-peer',
    value: choice('0', '1'),
    placeholder: '0|1',
    commands: load,
    help: 'HTTPS: 1 (when not given): an authority that is trusted must have signed the certificate of the server. 0: any may have.',
  },
  {
    name: 'ssl-https-verify-host',
    value: choice('0', '1', '2'),
    placeholder: '0|1|2',
    commands: load,
    help: 'HTTPS: 2 (when not given) and 1: the certificate must be for the host of -u. 0: for any. Checked with --ssl-https-verify-peer 0 too.',
  },
  {
    name: 'ssl-https-ca-certificates-file',
    value: path('a PEM file'),
    placeholder: 'FILE',
    commands: load,
    help: "HTTPS: certificates of the authorities to trust (PEM); Node's own when not given.",
  },
  {
    name: 'ssl-https-client-certificate-file',
    value: path('a PEM or DER file'),
    placeholder: 'FILE',
    commands: load,
    help: 'HTTPS: certificate of this client; in PEM its key may be in the same file.',
  },
  {
    name: 'ssl-https-client-certificate-type',
    value: choice('PEM', 'DER'),
    placeholder: 'PEM|DER',
    commands: load,
    help: 'HTTPS: format of the certificate of this client; PEM when not given.',
  },
  {
    name: 'ssl-https-private-key-file',
    value: path('a PEM or DER file'),
    placeholder: 'FILE',
    commands: load,
    help: 'HTTPS: private key of this client (without a passphrase).',
  },
  {
    name: 'ssl-https-private-key-type',
    value: choice('PEM', 'DER'),
    placeholder: 'PEM|DER',
    commands: load,
    help: 'HTTPS: format of the private key; PEM when not given.',
  },
  // Load.
  {
    name: 'concurrency-range',
    value: text('START, START:END or START:END:STEP'),
    placeholder: 'START:END:STEP',
    default: '1',
    commands: load,
    input: true,
    help: 'Closed loop: keep this many requests outstanding, one load level for each value from START to END.',
  },
  {
    name: 'request-rate-range',
    value: text('START, START:END or START:END:STEP'),
    placeholder: 'START:END:STEP',
    commands: analyze,
    input: true,
    help: 'Open loop: send this many requests a second whatever the server does, one load level for each rate. Latency counts from the intended send time.',
  },
  {
    name: 'request-distribution',
    value: choice('constant', 'poisson'),
    placeholder: 'constant|poisson',
    default: 'constant',
    commands: analyze,
    help: 'Open loop: requests evenly spaced, or independent of each other (exponential gaps, from the seed).',
  },
  {
    name: 'request-intervals',
    value: path('a file path'),
    placeholder: 'FILE',
    commands: analyze,
    help: 'Open loop: the gaps between requests in microseconds, one a line, over and over.',
  },
  {
    name: 'fixed-schedule',
    value: flag,
    commands: analyze,
    help: 'Open loop: send each step of the JSON input data once, at the `timestamp` it has, in milliseconds from the start.',
  },
  {
    name: 'periodic-concurrency-range',
    value: text('START:END or START:END:STEP'),
    placeholder: 'START:END:STEP',
    commands: analyze,
    help: 'A ramp: START requests at first, STEP more whenever all of those have had --request-period responses, until END have been sent.',
  },
  {
    name: 'request-period',
    value: integer(1),
    placeholder: 'N',
    default: '10',
    commands: analyze,
    help: 'Responses that every request of a ramp has had before more join; a request that has ended counts too.',
  },
  {
    name: 'session-concurrency',
    value: integer(1, 10_000),
    placeholder: 'N',
    commands: analyze,
    help: 'OpenAI chat: hold this many conversations at a time until each of the input data was held once. Steps with the same `session_id` are the turns of one, each sent with all that was said before, `delay` milliseconds after the turn before it.',
  },
  {
    name: 'max-outstanding',
    value: integer(1, 10_000),
    placeholder: 'N',
    default: '1000',
    commands: analyze,
    help: 'Open loop: most requests outstanding. When all are, a request that is due waits, and its latency grows with it.',
  },
  {
    name: 'pacing',
    value: choice('auto', 'spin', 'timer'),
    placeholder: 'auto|spin|timer',
    default: 'auto',
    commands: analyze,
    help: 'Open loop: how to wait for the time a request is due. spin: about a microsecond late, takes a core. timer: about a tenth of a millisecond late, at little cost. auto: spin where there are at least four logical CPUs.',
  },
  {
    name: 'latency-threshold',
    short: 'l',
    value: integer(0, msPerDay),
    placeholder: 'MS',
    default: '0',
    commands: analyze,
    help: 'End the sweep after the first level whose latency (mean, or --percentile) reaches this many milliseconds; 0: no limit.',
  },
  {
    name: 'binary-search',
    value: flag,
    commands: analyze,
    help: 'Search the range for the highest level that stays below --latency-threshold instead of measuring each.',
  },
  {
    name: 'async',
    short: 'a',
    value: flag,
    commands: analyze,
    help: 'Asynchronous calls, as perf_analyzer names them; this client never blocks either way.',
  },
  { name: 'sync', value: flag, commands: analyze, help: 'Synchronous calls (default); see `--async`.' },
  {
    name: 'max-threads',
    value: integer(1, 64),
    placeholder: 'N',
    commands: load,
    help: 'Most threads that send. A level begins with one and is measured anew with more when that is busy for over 70 % of a window. All logical CPUs but one when not given.',
  },
  // Several machines.
  {
    name: 'shard',
    value: text('I/N'),
    placeholder: 'I/N',
    commands: analyze,
    help: 'Send one of N parts of the load, I from 0 to N - 1, while other machines send the others: of every level each N-th request of the one schedule, or one N-th of the requests outstanding. All begin at --start-at and take --max-trials windows a level; `triton-perf-gate merge` makes one report of theirs.',
  },
  {
    name: 'start-at',
    value: text('a time'),
    placeholder: 'TIME',
    commands: analyze,
    help: 'With --shard: when the first window of all shards begins, such as 2026-11-24T12:00:00Z or seconds since 1970; at most an hour ahead, and late enough for every machine to be ready.',
  },
  // Sequences.
  {
    name: 'num-of-sequences',
    value: integer(1, 100_000),
    placeholder: 'N',
    default: '4',
    commands: analyze,
    help: 'Models with sequence batching, open loop: live sequences; each request belongs to one of them, chosen at random (from the seed). A closed loop has one for each request outstanding.',
  },
  {
    name: 'sequence-length',
    value: integer(1, 1_000_000_000),
    placeholder: 'N',
    commands: load,
    help: 'Mean number of requests in a sequence. When not given: as many as its stream in a JSON file has steps, or 20 with any other data.',
  },
  {
    name: 'sequence-length-variation',
    value: number(0, 10_000),
    placeholder: 'PERCENT',
    default: '20',
    commands: load,
    help: 'How far the length of a sequence may be from `--sequence-length`: each whole number in between is as likely as any other.',
  },
  {
    name: 'sequence-id-range',
    value: text('START or START:END'),
    placeholder: 'START:END',
    commands: load,
    help: 'Correlation ids of sequences, from START to END - 1, of 64 bits. START is 1 when not given, END is 4294967295 more than START.',
  },
  {
    name: 'serial-sequences',
    value: flag,
    commands: analyze,
    help: 'Open loop: at most one request of a sequence is in flight, and sequences take turns. A request that is due may have to wait, which its latency shows.',
  },
  // Input data.
  {
    name: 'batch-size',
    short: 'b',
    value: integer(1),
    placeholder: 'N',
    default: '1',
    commands: load,
    input: true,
    help: 'Batch size of every request.',
  },
  {
    name: 'shape',
    value: text('NAME:D1,D2,...'),
    placeholder: 'NAME:D1,D2,...',
    repeat: 'list',
    commands: load,
    input: true,
    help: 'Dims of an input with a variable dimension, without the batch dimension. May be repeated (in the action: one a line).',
  },
  {
    name: 'input-data',
    value: path('random, zero, a directory or a JSON file'),
    placeholder: 'random|zero|PATH',
    repeat: 'list',
    default: 'random',
    commands: load,
    input: true,
    help: 'Tensor values: random (from the seed), zero, a directory with one file for each input, or a JSON file. JSON files may be several (in the action: one a line).',
  },
  {
    name: 'input-tensor-format',
    value: choice('binary', 'json'),
    placeholder: 'binary|json',
    default: 'binary',
    commands: load,
    help: 'HTTP: send inputs as raw bytes behind the JSON, or as JSON values. JSON has no FP16 and BF16, no NaN and no infinity.',
  },
  {
    name: 'output-tensor-format',
    value: choice('binary', 'json'),
    placeholder: 'binary|json',
    default: 'binary',
    commands: load,
    help: 'HTTP: ask for outputs as raw bytes behind the JSON, or as JSON values.',
  },
  {
    name: 'string-length',
    value: integer(1),
    placeholder: 'N',
    default: '128',
    commands: load,
    help: 'Length of random strings for BYTES inputs.',
  },
  {
    name: 'string-data',
    value: text('a string'),
    placeholder: 'TEXT',
    commands: load,
    help: 'Use this string for every element of BYTES inputs.',
  },
  {
    name: 'request-parameter',
    value: text('NAME:VALUE:TYPE'),
    placeholder: 'NAME:VALUE:TYPE',
    repeat: 'list',
    commands: load,
    help: 'Parameter sent with every request; TYPE is int, string or bool. May be repeated.',
  },
  {
    name: 'shared-memory',
    value: choice('none', 'system', 'cuda'),
    placeholder: 'none|system',
    default: 'none',
    commands: analyze,
    help: 'system: inputs and outputs lie in shared memory of this machine, which the server must share (in Docker: --ipc=host), and requests only refer to them. Linux only; cuda is refused.',
  },
  {
    name: 'output-shared-memory-size',
    value: integer(0, 2 ** 31),
    placeholder: 'BYTES',
    default: '102400',
    commands: analyze,
    help: 'Shared memory: room for each output of variable size (a variable shape, BYTES), for one batch element.',
  },
  {
    name: 'seed',
    value: integer(0, 0xffffffff),
    placeholder: 'N',
    default: '1',
    commands: load,
    help: 'Seed of all random data; printed, and part of what makes two runs comparable.',
  },
  // Measurement.
  {
    name: 'measurement-mode',
    value: choice('time_windows', 'count_windows'),
    placeholder: 'MODE',
    default: 'time_windows',
    commands: analyze,
    help: 'time_windows: windows of --measurement-interval. count_windows: windows of --measurement-request-count requests.',
  },
  {
    name: 'measurement-interval',
    short: 'p',
    value: integer(1, msPerDay),
    placeholder: 'MS',
    default: '5000',
    commands: analyze,
    input: true,
    help: 'Length of a time window in milliseconds; the real window is 1.2 times as long, as in perf_analyzer.',
  },
  {
    name: 'measurement-request-count',
    value: integer(1),
    placeholder: 'N',
    default: '50',
    commands: analyze,
    help: 'Least number of requests in a count window.',
  },
  {
    name: 'stability-percentage',
    short: 's',
    value: number(0),
    placeholder: 'PERCENT',
    default: '10',
    commands: analyze,
    help: 'A level is stable when throughput and latency of its last three windows differ by no more than this.',
  },
  {
    name: 'percentile',
    value: integer(-1, 99),
    placeholder: 'P',
    default: '-1',
    commands: analyze,
    input: true,
    inputDefault: '95',
    help: 'Judge stability and summarise on this percentile instead of the mean (-1: the mean).',
  },
  {
    name: 'max-trials',
    short: 'r',
    value: integer(1, 10_000),
    placeholder: 'N',
    default: '10',
    commands: analyze,
    input: true,
    help: 'Most windows for one load level; a level still unstable then is reported and marked.',
  },
  {
    name: 'request-count',
    value: integer(1),
    placeholder: 'N',
    commands: analyze,
    help: 'Measure exactly this many requests in one window.',
  },
  {
    name: 'warmup-request-count',
    value: integer(0),
    placeholder: 'N',
    default: '0',
    commands: analyze,
    help: 'Requests sent and discarded before the first window of a level.',
  },
  {
    name: 'server-timeout',
    value: number(0, msPerDay / 1000),
    placeholder: 'SECONDS',
    default: '10',
    commands: load,
    input: true,
    inputDefault: '300',
    help: 'How long to wait for a connection and for the model to become ready.',
  },
  {
    name: 'request-timeout',
    value: integer(1, msPerDay),
    placeholder: 'MS',
    default: '60000',
    commands: load,
    help: 'Deadline of one request in milliseconds; a request that outlives it counts as failed.',
  },
  // The server beside the load.
  {
    name: 'collect-metrics',
    value: flag,
    commands: analyze,
    help: "Collect the server's Prometheus metrics while it is measured: GPUs, CPU, memory, pending requests.",
  },
  {
    name: 'metrics-url',
    value: text('host:port/path'),
    placeholder: 'HOST:PORT/PATH',
    commands: analyze,
    help: 'Where the metrics are: port 8002, path /metrics on the host of --url when not given.',
  },
  {
    name: 'metrics-interval',
    value: integer(1, msPerDay),
    placeholder: 'MS',
    commands: analyze,
    help: 'How often the metrics are asked for, in milliseconds; 1000 when not given.',
  },
  {
    name: 'trace-level',
    value: choice('OFF', 'TIMESTAMPS', 'TENSORS'),
    placeholder: 'LEVEL',
    repeat: 'list',
    commands: analyze,
    help: 'What the server traces while it is measured; the settings it had are restored afterwards. May be repeated.',
  },
  {
    name: 'trace-rate',
    value: integer(1, 0xffffffff),
    placeholder: 'N',
    commands: analyze,
    help: 'The server traces one of N requests.',
  },
  {
    name: 'trace-count',
    value: integer(-1, 0x7fffffff),
    placeholder: 'N',
    commands: analyze,
    help: 'The server traces N requests at most; -1: no limit.',
  },
  {
    name: 'log-frequency',
    value: integer(0, 0xffffffff),
    placeholder: 'N',
    commands: analyze,
    help: 'The server begins another trace file after N traces; 0: all go into one.',
  },
  // Output.
  {
    name: 'csv',
    short: 'f',
    value: path('a file path'),
    placeholder: 'FILE',
    commands: figures,
    help: "Write perf_analyzer's CSV.",
  },
  { name: 'verbose-csv', value: flag, commands: figures, help: 'More columns in the CSV.' },
  {
    name: 'json',
    value: path('a file path'),
    placeholder: 'FILE',
    commands: all,
    help: 'analyze, merge: write the report (schema: dist/schema/report.v1.json). gate: write the verdict and all rows. ab: write the whole A/B (schema: dist/schema/ab-report.v1.json).',
  },
  {
    name: 'profile-export-file',
    value: path('a path where nothing is'),
    placeholder: 'FILE',
    commands: analyze,
    help: "Write every request with its times, inputs and outputs in perf_analyzer's JSON layout.",
  },
  {
    name: 'verbose',
    short: 'v',
    value: flag,
    repeat: 'list',
    commands: analyze,
    help: 'Print every window and the finer split of the client side. Given twice: the first request and its answers too, as they are sent.',
  },
  // Spellings that perf_analyzer calls deprecated, most of them letters alone; `renewed-options.ts` gives them their effect.
  {
    name: 'data-directory',
    value: path('a directory or a JSON file'),
    placeholder: 'PATH',
    repeat: 'list',
    commands: analyze,
    deprecated: '--input-data PATH',
    help: 'Deprecated spelling of `--input-data PATH`. May be repeated.',
  },
  {
    name: 'zero-input',
    short: 'z',
    value: flag,
    commands: analyze,
    deprecated: '--input-data zero',
    help: 'Deprecated spelling of `--input-data zero`.',
  },
  {
    name: 'start-concurrency',
    short: 't',
    value: integer(1),
    placeholder: 'N',
    commands: analyze,
    deprecated: '--concurrency-range START',
    help: 'Deprecated spelling of the START of `--concurrency-range`.',
  },
  {
    name: 'dynamic-concurrency',
    short: 'd',
    value: flag,
    commands: analyze,
    deprecated: '--concurrency-range START:END',
    help: 'Deprecated: raise the concurrency from `-t` up to `-c`, or without end when that is not given.',
  },
  {
    name: 'max-concurrency',
    short: 'c',
    value: integer(1),
    placeholder: 'N',
    commands: analyze,
    deprecated: '--concurrency-range START:END',
    help: 'Deprecated spelling of the END of `--concurrency-range`; without `-d` it has no effect.',
  },
  // Merge.
  {
    name: 'report',
    value: text('a report or a directory of reports'),
    placeholder: 'PATH...',
    repeat: 'variadic',
    positional: true,
    commands: ['merge'],
    help: 'Reports of all shards of one run; may be given without `--report` too. Required.',
  },
  // Gate.
  {
    name: 'baseline',
    value: text('a report or a directory of reports'),
    placeholder: 'PATH...',
    repeat: 'variadic',
    commands: ['gate', 'merge', 'drift'],
    help: 'Reports to compare with; a directory is a history. For drift: the history, whose newest report says which of the others are comparable. Required there.',
  },
  {
    name: 'candidate',
    value: text('a report or a directory of reports'),
    placeholder: 'PATH...',
    repeat: 'variadic',
    commands: gate,
    help: 'Reports under test. Required.',
  },
  {
    name: 'thresholds',
    value: text("rules such as 'p95: +10%' or 'p95 < 40ms'"),
    placeholder: 'RULE',
    repeat: 'list',
    default: 'p95: +10%, throughput: -10%',
    commands: judging,
    input: true,
    help: 'What may change by how much: `p95: +10%`, `throughput: -5%`, `p95: +5% and +2ms`, `p95 < 40ms`. Metrics: p50, p90, p95, p99, avg, throughput; of streams `first-response-p95` (or `ttft-p95`), `inter-response-p95` (or `itl-p95`), `response-throughput`, `token-throughput`. One a line, or separated by commas. An A/B allows `p95: +5%, throughput: -5%` when nothing is given.',
  },
  {
    name: 'on-inconclusive',
    value: choice('warn', 'fail', 'pass'),
    placeholder: 'POLICY',
    default: 'warn',
    commands: judging,
    input: true,
    help: 'What to do when the measurement cannot decide: warn and exit 0, fail with exit 2, or pass silently.',
  },
  {
    name: 'on-missing-baseline',
    value: choice('warn', 'fail'),
    placeholder: 'POLICY',
    default: 'warn',
    commands: comparing,
    input: true,
    help: 'What to do when there is nothing comparable: warn and exit 0, or fail with exit 6.',
  },
  {
    name: 'max-error-rate',
    value: number(0, 1),
    placeholder: 'SHARE',
    default: '0',
    commands: judging,
    input: true,
    help: 'Largest share of failed requests (0 to 1) that still counts as a measurement.',
  },
  {
    name: 'assumed-noise',
    value: number(0.001, 1),
    placeholder: 'SHARE',
    default: '0.1',
    commands: comparing,
    help: 'Run-to-run deviation assumed while there are fewer than five baseline runs.',
  },
  {
    name: 'config',
    value: text('a file path'),
    placeholder: 'FILE',
    inputDefault: '.github/perf-gate.yml',
    commands: gate,
    input: true,
    help: 'Config file with accepted regressions (`waivers`; schema: dist/schema/config.v1.json). In the action the file of the checkout counts; one that is not there is empty, unless it is named here.',
  },
  {
    name: 'drift-anchor',
    value: text('a day, a time or a commit'),
    placeholder: 'ANCHOR',
    commands: ['drift', 'action'],
    input: true,
    help: "What drift on the default branch is measured from: the runs until a day (`2026-11-24`), a time (`2026-11-24T12:00:00Z`), or a commit. Without it the last release (in the action), else the history's first runs.",
  },
  {
    name: 'markdown',
    value: path('a file path'),
    placeholder: 'FILE',
    commands: judging,
    help: 'Write the pull request comment.',
  },
  {
    name: 'html',
    value: path('a file path'),
    placeholder: 'FILE',
    commands: judging,
    help: 'Write the HTML page.',
  },
  {
    name: 'junit',
    value: path('a file path'),
    placeholder: 'FILE',
    commands: judging,
    help: 'Write JUnit XML: a test suite for each model and load level, a test case for each check.',
  },
  {
    name: 'badge',
    value: path('a file path'),
    placeholder: 'FILE',
    commands: gate,
    help: 'Write the JSON of a badge with the latency and the verdict, for shields.io.',
  },
  // A/B.
  {
    name: 'a',
    value: text('URL/MODEL or URL/MODEL/VERSION'),
    placeholder: 'URL/MODEL[/VERSION]',
    commands: ['ab'],
    help: 'The version to compare with: server, model and, behind a further slash, its version. Required.',
  },
  {
    name: 'b',
    value: text('URL/MODEL or URL/MODEL/VERSION'),
    placeholder: 'URL/MODEL[/VERSION]',
    commands: ['ab'],
    help: 'The version under test, which may be on the same server. Required.',
  },
  {
    name: 'rounds',
    value: integer(1, 2),
    placeholder: 'N',
    default: '1',
    commands: ['ab'],
    input: true,
    help: 'A/B: 2 loads both versions anew in turn, so that neither is always the first to be loaded. For models that the action uploads itself.',
  },
  // The embedded server.
  {
    name: 'http-port',
    value: integer(0, 65535),
    placeholder: 'PORT',
    default: '8000',
    commands: ['demo-server'],
    help: 'Port for HTTP on the loopback interface; 0 takes a free one.',
  },
  {
    name: 'grpc-port',
    value: integer(0, 65535),
    placeholder: 'PORT',
    default: '8001',
    commands: ['demo-server'],
    help: 'Port for gRPC on the loopback interface; 0 takes a free one.',
  },
  {
    name: 'service-time',
    value: number(0, 60_000),
    placeholder: 'MS',
    default: '10',
    commands: ['demo-server'],
    help: 'How long each of its models takes for an inference, in milliseconds.',
  },
  // The action alone.
  {
    name: 'role',
    value: choice('all', 'measure', 'report'),
    commands: action,
    input: true,
    default: 'all',
    help: 'Which part of the work this job does: all of it; measure, which stores what was measured and judges nothing; or report, which judges what the legs of this workflow run have measured. The last two need a `suite` in common.',
  },
  {
    name: 'legs',
    value: integer(1, 1000),
    commands: action,
    input: true,
    inputDefault: `\${{ strategy.job-total }}`,
    help: 'How many legs there are: of the matrix this job is in, and with `role: report` how many must have measured. A missing one makes the result invalid.',
  },
  {
    name: 'args',
    value: text('options in the command line spelling'),
    commands: action,
    input: true,
    help: 'Further analyze and gate options in the spelling of the command line, such as `--warmup-request-count 50 -H "Name:Value"`.',
  },
  {
    name: 'compare',
    value: choice('stored', 'ab'),
    commands: action,
    input: true,
    default: 'stored',
    help: 'stored: compare this run with earlier ones. ab: load the model as of the base commit and as of the checkout side by side (`upload-models`) and measure both in turns on this runner, which sees smaller changes and needs no history.',
  },
  {
    name: 'fallback',
    value: choice('ab', 'none'),
    commands: action,
    input: true,
    default: 'ab',
    help: 'What follows when stored runs cannot decide (`inconclusive`, `no-baseline`): ab, a comparison side by side where `upload-models` is given; or none.',
  },
  {
    name: 'upload-models',
    value: text('a path in the workspace'),
    commands: action,
    input: true,
    help: 'Path of the model repository in the checkout, a folder with a folder for each model. Both versions of the model are sent from there over gRPC as `<model>__base` and `<model>__candidate`, and taken away afterwards; the server must run with `--model-control-mode=explicit`.',
  },
  {
    name: 'grpc-url',
    value: text('host:port'),
    commands: action,
    input: true,
    help: 'Where models are sent to: the gRPC address of the server. When not given, `url` with `protocol: grpc`, else port 8001 of its host.',
  },
  {
    name: 'suite',
    value: text('a name'),
    commands: action,
    input: true,
    help: 'Name under which runs are compared with each other; `<workflow file>.<job>` when not given.',
  },
  {
    name: 'leg',
    value: text('a name'),
    commands: action,
    input: true,
    inputDefault: `\${{ strategy.job-index }}`,
    help: 'Tells the legs of a matrix apart.',
  },
  {
    name: 'baseline-workflows',
    value: text('workflow file names'),
    commands: action,
    input: true,
    help: 'Workflow files whose runs on the default branch may serve as baseline, separated by commas or lines; this one when not given.',
  },
  {
    name: 'baseline-path',
    value: path('the path of a report or of a directory of reports'),
    commands: action,
    input: true,
    help: 'A report.json, or a directory whose *.json reports are the history, to compare with in place of the artifacts of earlier runs: for GitHub Enterprise Server, which takes no artifacts, or a store of your own. On the default branch a valid run adds its report to the directory. What lies there is believed, so pull requests must not be able to write it.',
  },
  {
    name: 'fail-on',
    value: choice('pull-request', 'always'),
    commands: action,
    input: true,
    default: 'pull-request',
    help: 'pull-request: on the default branch only unusable measurements fail the job. always: a regression there fails it too.',
  },
  {
    name: 'time-budget',
    value: number(0.1),
    placeholder: 'MINUTES',
    commands: ['ab', 'action'],
    input: true,
    default: '10',
    help: 'Minutes the measurement may take; a plan that cannot fit is refused before any traffic.',
  },
  {
    name: 'comment',
    value: choice('always', 'on-change', 'never'),
    commands: action,
    input: true,
    default: 'always',
    help: 'Pull request comment: always, on-change (only when something did not pass, then kept up to date), or never.',
  },
  {
    name: 'check-run',
    value: choice('never', 'always'),
    commands: action,
    input: true,
    default: 'never',
    help: 'always: a check run on the measured commit says the verdict, too (`checks: write`). For `workflow_run`, whose job is not shown in the pull request.',
  },
  {
    name: 'github-token',
    value: text('a token'),
    commands: action,
    input: true,
    inputDefault: `\${{ github.token }}`,
    help: 'Token for reading baselines (`actions: read`), commenting (`pull-requests: write`) and, with `check-run: always`, a check run (`checks: write`).',
  },
]

/** The option of that name; a name that is not in the table is a defect. */
export const optionNamed = (name: string): Option => {
  const found = options.find((option) => option.name === name)
  if (found === undefined) throw new Error(`no option is named ${name}`)
  return found
}
