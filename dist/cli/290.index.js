export const id = 290;
export const ids = [290];
export const modules = {

/***/ 72227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ encodeHistogram),
/* harmony export */   p: () => (/* binding */ decodeHistogram)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _foundation_histogram_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86335);


const plainCookie = 0x1c849313;
const deflatedCookie = 0x1c849314;
const headerBytes = 40;
const significantDigits = 3;
const encodeHistogram = (histogram) => {
    const counts = encodeCounts(histogram.counts);
    const plain = Buffer.alloc(headerBytes + counts.length);
    plain.writeInt32BE(plainCookie, 0);
    plain.writeInt32BE(counts.length, 4);
    plain.writeInt32BE(0, 8);
    plain.writeInt32BE(significantDigits, 12);
    plain.writeBigInt64BE(1n, 16);
    plain.writeBigInt64BE(BigInt(_foundation_histogram_js__WEBPACK_IMPORTED_MODULE_1__/* .highestTrackable */ .IM), 24);
    plain.writeDoubleBE(1, 32);
    plain.set(counts, headerBytes);
    const deflated = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateSync)(plain);
    const head = Buffer.alloc(8);
    head.writeInt32BE(deflatedCookie, 0);
    head.writeInt32BE(deflated.length, 4);
    return Buffer.concat([head, deflated]).toString('base64');
};
const decodeHistogram = (text) => {
    try {
        return decode(Buffer.from(text, 'base64'));
    }
    catch {
        return undefined;
    }
};
const decode = (bytes) => {
    if (bytes.readInt32BE(0) !== deflatedCookie)
        return undefined;
    const plain = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync)(bytes.subarray(8, 8 + bytes.readInt32BE(4)), { maxOutputLength: 2 ** 20 });
    const end = headerBytes + plain.readInt32BE(4);
    const matches = plain.readInt32BE(0) === plainCookie &&
        plain.readInt32BE(12) === significantDigits &&
        plain.readBigInt64BE(16) === 1n;
    if (!matches || end < headerBytes || end > plain.length)
        return undefined;
    return decodeCounts(plain.subarray(headerBytes, end));
};
const encodeCounts = (counts) => {
    const out = [];
    const last = counts.findLastIndex((count) => count > 0);
    for (let index = 0; index <= last; index += 1) {
        let zeros = 0;
        while (counts[index + zeros] === 0)
            zeros += 1;
        if (zeros > 1) {
            pushZigzag(out, -zeros);
            index += zeros - 1;
        }
        else
            pushZigzag(out, counts[index]);
    }
    return Uint8Array.from(out);
};
const pushZigzag = (out, value) => {
    let rest = value < 0 ? -value * 2 - 1 : value * 2;
    while (rest >= 128) {
        out.push((rest % 128) + 128);
        rest = Math.floor(rest / 128);
    }
    out.push(rest);
};
const decodeCounts = (bytes) => {
    const histogram = (0,_foundation_histogram_js__WEBPACK_IMPORTED_MODULE_1__/* .createHistogram */ .v5)();
    let index = 0;
    let value = 0;
    let scale = 1;
    for (const byte of bytes) {
        value += (byte % 128) * scale;
        scale *= 128;
        if (byte >= 128)
            continue;
        const count = value % 2 === 0 ? value / 2 : -(value + 1) / 2;
        value = 0;
        scale = 1;
        if (count < 0)
            index -= count;
        else {
            if (index >= histogram.counts.length)
                return undefined;
            histogram.counts[index] = count;
            histogram.total += count;
            index += 1;
        }
    }
    return scale === 1 ? histogram : undefined;
};


/***/ }),

/***/ 28781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gf: () => (/* binding */ defaultsOf),
  En: () => (/* binding */ parseGatePlan),
  vS: () => (/* binding */ parsePlan),
  tC: () => (/* binding */ readGateLevels)
});

;// CONCATENATED MODULE: ./lib/plan/comparable-across.js
const acrossNames = ['cpu', 'gpu', 'os', 'architecture', 'runner', 'serving'];
const parseComparableAcross = (text) => {
    const words = text.split(/[\s,;]+/).filter((word) => word !== '');
    const known = (word) => acrossNames.find((name) => name === word.toLowerCase());
    return {
        names: [...new Set(words.flatMap((word) => known(word) ?? []))],
        complaints: (words.length === 0 ? [''] : words)
            .filter((word) => known(word) === undefined)
            .map((word) => `--comparable-across: got '${word}', expected some of ${acrossNames.join(', ')}: anything else would make it other work`),
    };
};

;// CONCATENATED MODULE: ./lib/plan/composing-models.js
const parseComposingModels = (text) => {
    const found = new Map();
    for (const part of text.replaceAll(/\s/g, '').split(',')) {
        const [, name, digits] = /^([^:]+)(?::(\d+))?$/.exec(part) ?? [];
        if (name === undefined)
            return undefined;
        const version = digits === undefined ? undefined : String(BigInt(digits));
        found.set(`${name}:${version}`, { name, ...(version === undefined ? {} : { version }) });
    }
    return [...found.values()];
};

// EXTERNAL MODULE: ./lib/plan/options.js
var plan_options = __webpack_require__(94333);
// EXTERNAL MODULE: ./lib/plan/raw-options.js
var raw_options = __webpack_require__(582);
;// CONCATENATED MODULE: ./lib/plan/conflicting-options.js


const complainOfConflicts = (read, plan) => {
    const features = featuresOf(read, plan);
    for (const [one, other, why] of conflicts)
        if (features[one].isOn && features[other].isOn)
            read.complain(`${wordsOf(read, features[one])} and ${wordsOf(read, features[other])} were both given, expected one of them: ${why}`);
    if (plan.target.openAi !== undefined && plan.input.source.kind !== 'path')
        read.complain('--service-kind: got openai without payloads, expected --input-data FILE with it: they come from JSON files');
};
const featuresOf = (read, plan) => {
    const given = (...options) => ({ isOn: options.some(read.isGiven), options });
    return {
        'shared memory': { isOn: plan.sharedMemory !== undefined, options: ['shared-memory'] },
        endpoint: { isOn: plan.target.endpoint !== undefined && read.isGiven('endpoint'), options: ['endpoint'] },
        'JSON tensors': {
            isOn: plan.input.tensorFormats !== undefined,
            options: ['input-tensor-format', 'output-tensor-format'],
            offValue: 'binary',
        },
        compression: {
            isOn: plan.target.compression !== undefined,
            options: ['grpc-compression-algorithm', 'http-request-compression', 'http-response-compression'],
            offValue: 'none',
        },
        'compressed responses': {
            isOn: (plan.target.compression?.response ?? 'none') !== 'none',
            options: ['grpc-compression-algorithm', 'http-response-compression'],
            offValue: 'none',
        },
        openai: { isOn: plan.target.openAi !== undefined, options: ['service-kind'] },
        metrics: { isOn: plan.metrics !== undefined, options: ['collect-metrics'] },
        tracing: {
            isOn: plan.trace !== undefined,
            options: ['trace-level', 'trace-rate', 'trace-count', 'log-frequency'],
        },
        version: { isOn: plan.model.version !== undefined, options: ['model-version'] },
        'composing models': {
            isOn: plan.model.blsComposing !== undefined,
            options: ['bls-composing-models'],
        },
        parameters: { isOn: plan.input.parameters !== undefined, options: ['request-parameter'] },
        'made-up tensors': given('shape', 'string-data', 'string-length'),
        sequences: given(...['num-of-sequences', 'sequence-length', 'sequence-length-variation'], ...['sequence-id-range', 'serial-sequences']),
        'profile export': given('profile-export-file'),
        shard: { isOn: plan.shard !== undefined, options: ['shard'] },
        search: { isOn: plan.load.search !== undefined, options: ['latency-threshold', 'binary-search'] },
        ramp: given('periodic-concurrency-range'),
        sessions: given('session-concurrency'),
        'count windows': {
            isOn: plan.measurement.mode === 'count_windows',
            options: ['measurement-mode'],
        },
    };
};
const wordsOf = (read, { options, offValue }) => {
    const name = options.find((one) => read.isGiven(one) && read.list(one)[0]?.toLowerCase() !== offValue);
    const option = (0,plan_options/* optionNamed */.b)(name ?? options[0]);
    const [value = ''] = read.list(option.name);
    return option.value.type === 'flag' ? (0,raw_options/* spelling */.DS)(option) : `${(0,raw_options/* spelling */.DS)(option)} ${value}`;
};
const conflicts = [
    ['endpoint', 'shared memory', 'its tensors are JSON'],
    ['endpoint', 'compression', 'Triton takes it for plain inference alone'],
    ['endpoint', 'profile export', 'its answers are no tensors'],
    ['shared memory', 'JSON tensors', 'tensors in it are not sent'],
    ['shared memory', 'compression', 'tensors in it are not sent'],
    ['profile export', 'compressed responses', 'they are written down as they come'],
    ['openai', 'shared memory', 'its requests are JSON'],
    ['openai', 'JSON tensors', 'it has no tensors'],
    ['openai', 'compression', 'its answers are read as they come'],
    ['openai', 'metrics', "the metrics that are known are Triton's"],
    ['openai', 'tracing', "the trace settings are Triton's"],
    ['openai', 'version', 'its models have names alone'],
    ['openai', 'composing models', 'nothing is known of what its models call'],
    ['openai', 'parameters', 'what goes with a request is in its payload'],
    ['openai', 'made-up tensors', 'it has no tensors'],
    ['openai', 'sequences', 'its requests belong to no sequence'],
    ['shard', 'search', 'which level comes next depends on what all shards measured'],
    ['shard', 'ramp', 'when more requests join depends on the responses to those of all shards'],
    ['shard', 'sessions', 'each turn of a session needs the answer to the one before it'],
    ['shard', 'count windows', 'the windows of all shards must begin and end together'],
    ['shard', 'sequences', 'what a sequence sends depends on the requests before it, wherever they were sent'],
    ['shard', 'shared memory', 'its tensors are on one machine'],
    ['shard', 'metrics', 'they are one of the server, and shards do not merge them'],
    ['shard', 'tracing', 'shards would change the settings under each other'],
];

// EXTERNAL MODULE: ./lib/plan/gate-levels.js
var gate_levels = __webpack_require__(16466);
;// CONCATENATED MODULE: ./lib/plan/output-files.js


const checkOutputFiles = (read, names) => {
    const takenBy = new Map();
    for (const name of names) {
        const path = read.text(name);
        if (path === undefined || !read.isGiven(name))
            continue;
        const other = takenBy.get(path);
        if (other !== undefined && !path.startsWith('/dev/'))
            read.complain(`${(0,raw_options/* spelling */.DS)((0,plan_options/* optionNamed */.b)(other))} and ${(0,raw_options/* spelling */.DS)((0,plan_options/* optionNamed */.b)(name))} were both given as '${path}', expected a file for each`);
        takenBy.set(path, name);
    }
};

;// CONCATENATED MODULE: ./lib/plan/parse-sequences.js
const idsByDefault = 2n ** 32n - 1n;
const mostEnd = 2n ** 64n;
const readSequences = (read, concurrency) => {
    const live = read.number('num-of-sequences');
    const text = read.text('sequence-id-range');
    const ids = readIds(text ?? '1');
    if (ids === undefined)
        read.complain(`--sequence-id-range: got '${text}', expected START or START:END with whole numbers from 1 to ${mostEnd}, END above START`);
    const { first, last } = ids ?? { first: 1n, last: idsByDefault };
    const needed = concurrency === 0 ? live : concurrency;
    if (text !== undefined && last - first + 1n < needed)
        read.complain(`--sequence-id-range: got '${text}', which is ${last - first + 1n} ids (END is not one of them), expected at least ${needed}: one for each live sequence`);
    const length = read.optionalNumber('sequence-length');
    return {
        live,
        ...(length === undefined ? {} : { length }),
        lengthVariation: read.number('sequence-length-variation'),
        ids: { first: shortest(first), last: shortest(last) },
        isSerial: read.flag('serial-sequences'),
    };
};
const readIds = (text) => {
    const match = /^(\d{1,20})(?::(\d{1,20}))?$/.exec(text);
    if (match === null)
        return undefined;
    const first = BigInt(match[1]);
    const usualEnd = first + idsByDefault;
    const end = match[2] === undefined ? (usualEnd < mostEnd ? usualEnd : mostEnd) : BigInt(match[2]);
    return first >= 1n && end > first && end <= mostEnd ? { first, last: end - 1n } : undefined;
};
const shortest = (id) => (id <= Number.MAX_SAFE_INTEGER ? Number(id) : id);

// EXTERNAL MODULE: ./lib/plan/range.js
var plan_range = __webpack_require__(17402);
// EXTERNAL MODULE: ./lib/plan/renewed-options.js
var renewed_options = __webpack_require__(97640);
;// CONCATENATED MODULE: ./lib/plan/parse-load.js



const mostConcurrent = 10_000;
const highestRate = 1_000_000;
const readLoad = (read, measurement) => {
    const ranges = {
        'concurrency-range': readRange(read, 'concurrency-range'),
        'request-rate-range': readRange(read, 'request-rate-range'),
    };
    const latencyLimitMs = read.number('latency-threshold');
    const sessions = read.optionalNumber('session-concurrency') ?? 1;
    const ramp = readRamp(read);
    read.text('request-intervals');
    const mode = readMode(read);
    const sweep = isSweep(mode)
        ? rangeSweep(read, { mode, ranges, latencyLimitMs })
        : onlyLevel(read, mode, { ramp, sessions });
    const openLoop = readOpenLoop(read, mode);
    if (mode === 'concurrency-range')
        checkRequestCount(read, measurement, sweep.levels);
    const maxThreads = read.optionalNumber('max-threads');
    return {
        ...sweep,
        ...(openLoop === undefined ? {} : { openLoop }),
        ...(mode === 'periodic-concurrency-range' && ramp !== undefined ? { ramp: ramp.plan } : {}),
        ...readCalls(read),
        sequences: readSequences(read, liveInClosedLoop(sweep)),
        ...(maxThreads === undefined ? {} : { maxThreads }),
    };
};
const readCalls = (read) => {
    const [isAsync, isSync] = [read.flag('async'), read.flag('sync')];
    if (isAsync && isSync)
        read.complain('-a, --async and --sync were both given; expected one of them');
    if (isAsync || read.flag('streaming'))
        return { calls: 'async' };
    return isSync ? { calls: 'sync' } : {};
};
const liveInClosedLoop = ({ levels, search }) => {
    if (levels[0]?.mode !== 'concurrency')
        return 0;
    return search !== undefined && search.end === undefined
        ? mostConcurrent
        : Math.max(...levels.map(({ value }) => value));
};
const modeOptions = [
    'concurrency-range',
    'request-rate-range',
    'request-intervals',
    'fixed-schedule',
    'periodic-concurrency-range',
    'session-concurrency',
];
const readMode = (read) => {
    const [first = 'concurrency-range', second] = modeOptions.filter(read.isGiven);
    if (second !== undefined)
        read.complain(`${(0,renewed_options/* writtenAs */.uk)(read, first)} and ${(0,renewed_options/* writtenAs */.uk)(read, second)} were both given; expected one load mode`);
    return first;
};
const isSweep = (mode) => mode === 'concurrency-range' || mode === 'request-rate-range';
const onlyLevel = (read, mode, { ramp, sessions }) => {
    for (const name of ['binary-search', 'latency-threshold'])
        if (read.isGiven(name))
            read.complain(`--${name} and --${mode} were both given, expected one of them: there is one level, and nothing to search`);
    switch (mode) {
        case 'periodic-concurrency-range':
            return { levels: [{ mode: 'periodic-concurrency', value: ramp?.end ?? 1 }] };
        case 'session-concurrency':
            checkSessionCounts(read);
            return { levels: [{ mode: 'session-concurrency', value: sessions }] };
        default:
            return { levels: [{ mode: 'request-rate', value: 1 }] };
    }
};
const checkSessionCounts = (read) => {
    for (const name of ['request-count', 'warmup-request-count'])
        if (read.isGiven(name))
            read.complain(`--${name} and --session-concurrency were both given, expected one of them: each session is held once, from its first turn to its last`);
};
const readRamp = (read) => {
    const option = 'periodic-concurrency-range';
    const text = read.text(option);
    const period = read.number('request-period');
    if (text === undefined)
        return undefined;
    const range = text.includes(':') ? (0,plan_range/* parseRange */.RC)(text) : undefined;
    if (range?.end === undefined ||
        (range.end - range.start) % range.step !== 0 ||
        range.end > mostConcurrent) {
        read.complain(`--${option}: got '${text}', expected START:END or START:END:STEP with whole numbers from 1, END a whole number of steps above START and at most ${mostConcurrent}`);
        return undefined;
    }
    for (const name of ['request-count', 'warmup-request-count'])
        if (read.isGiven(name))
            read.complain(`--${name} and --${option} were both given, expected one of them: a ramp sends each of its requests once`);
    return { plan: { start: range.start, step: range.step, period }, end: range.end };
};
const rangeSweep = (read, { mode, ranges, latencyLimitMs }) => {
    const range = ranges[mode];
    const { start, end, step } = range;
    const isBinary = read.flag('binary-search');
    if (isBinary && end === undefined)
        read.complain(`--binary-search: ${(0,renewed_options/* writtenAs */.uk)(read, mode)} has no end, expected START:END or START:END:STEP`);
    else if (end === undefined && latencyLimitMs === 0)
        read.complain(`${(0,renewed_options/* writtenAs */.uk)(read, mode)}: its end is open (0), expected -l, --latency-threshold with it, which ends the sweep`);
    if (isBinary && latencyLimitMs === 0)
        read.complain('--binary-search: it searches for a latency, expected -l, --latency-threshold with it');
    const loadMode = mode === 'concurrency-range' ? 'concurrency' : 'request-rate';
    const known = isBinary && end !== undefined ? [start, end] : (0,plan_range/* rangeValues */.Q1)(range);
    const levels = [...new Set(known)].map((value) => ({ mode: loadMode, value }));
    if (!(latencyLimitMs > 0))
        return { levels };
    const search = {
        kind: isBinary ? 'binary' : 'linear',
        mode: loadMode,
        start,
        ...(end === undefined ? {} : { end }),
        step,
        latencyLimitMs,
    };
    return { levels, search };
};
const readRange = (read, option) => {
    const text = read.text(option) ?? '1';
    const isRate = option === 'request-rate-range';
    const range = (0,plan_range/* parseRange */.RC)(text, isRate);
    if (range === undefined)
        read.complain(`--${option}: got '${text}', expected START, START:END or START:END:STEP with ${isRate ? 'numbers above 0' : 'whole numbers from 1'}, END not below START (or 0 for an open end), and at most ${plan_range/* mostLevels */.vj} levels`);
    const highest = Math.max(range?.start ?? 0, range?.end ?? 0);
    if (isRate && highest > highestRate)
        read.complain(`--${option}: got '${text}', expected at most ${highestRate} requests a second`);
    if (!isRate && highest > mostConcurrent)
        read.complain(`--${option}: got '${text}', expected at most ${mostConcurrent} requests outstanding: each has a connection of its own`);
    return range ?? { start: 1, end: 1, step: 1 };
};
const closedModes = new Set([
    'concurrency-range',
    'periodic-concurrency-range',
    'session-concurrency',
]);
const readOpenLoop = (read, mode) => {
    const distribution = read.choice('request-distribution', ['constant', 'poisson']);
    const pacing = read.choice('pacing', ['auto', 'spin', 'timer']);
    const maxOutstanding = read.number('max-outstanding');
    if (closedModes.has(mode))
        return undefined;
    return { arrivals: readArrivals(read, mode, distribution), pacing, maxOutstanding };
};
const readArrivals = (read, mode, distribution) => {
    if (mode === 'request-rate-range')
        return { kind: distribution };
    if (read.isGiven('request-distribution'))
        read.complain(`--request-distribution and --${mode} were both given, expected one of them: the file says when`);
    if (mode === 'request-intervals')
        return { kind: 'intervals', path: read.text('request-intervals') ?? '' };
    if (read.isGiven('request-count'))
        read.complain('--request-count and --fixed-schedule were both given, expected one of them: each step of the file is sent once');
    return { kind: 'fixed' };
};
const checkRequestCount = (read, { requestCount }, levels) => {
    const highest = levels.at(-1)?.value ?? 1;
    if (requestCount !== undefined && requestCount < highest)
        read.complain(`--request-count: got '${requestCount}', expected at least the concurrency (${highest}), so that every lane sends one`);
};

// EXTERNAL MODULE: ./lib/plan/server-url.js
var server_url = __webpack_require__(86676);
;// CONCATENATED MODULE: ./lib/plan/parse-metrics.js

const metricsPort = 8002;
const metricsPath = '/metrics';
const defaultIntervalMs = 1000;
const readMetrics = (read, { url }) => {
    const isAsked = read.flag('collect-metrics');
    const text = read.text('metrics-url');
    const intervalMs = read.optionalNumber('metrics-interval');
    const given = text === undefined ? undefined : parseMetricsUrl(text);
    if (text !== undefined && given === undefined)
        read.complain(`--metrics-url: got '${(0,server_url/* withoutUserinfo */.Q)(text)}', expected host:port, host:port/path, or that after http:// or https://`);
    if (!isAsked) {
        if (given !== undefined)
            read.complain(alone('metrics-url', text));
        if (intervalMs !== undefined && !Number.isNaN(intervalMs))
            read.complain(alone('metrics-interval', String(intervalMs)));
        return undefined;
    }
    const place = text === undefined ? besideServer(url) : given;
    if (place === undefined && text === undefined && url !== '')
        read.complain('--collect-metrics: the host of its metrics is not known, expected --metrics-url host:port/path too');
    return {
        ...(place ?? { host: '', secure: false, path: metricsPath }),
        intervalMs: intervalMs ?? defaultIntervalMs,
    };
};
const alone = (name, value) => `--${name}: got '${value}' without --collect-metrics, expected both or neither`;
const besideServer = (url) => {
    const host = /^(\[[^\]]+\]|[^:/]+):\d+$/.exec(url)?.[1];
    return host === undefined ? undefined : { host: `${host}:${metricsPort}`, secure: false, path: metricsPath };
};
const parseMetricsUrl = (text) => {
    const match = /^(?:(https?):\/\/)?(\[[0-9a-f:.]+\]|[^\s:/@[\]?#,]+)(?::(\d{1,5}))?(\/[!-~]*)?$/i.exec(text);
    if (match === null)
        return undefined;
    const [, scheme = 'http', host = '', digits, path = ''] = match;
    const secure = scheme.toLowerCase() === 'https';
    const port = digits === undefined ? (secure ? 443 : metricsPort) : Number(digits);
    if (port < 1 || port > 65535)
        return undefined;
    return { host: `${host}:${port}`, secure, path: path === '' || path === '/' ? metricsPath : path };
};

;// CONCATENATED MODULE: ./lib/plan/parse-request-parameters.js
const readRequestParameters = (read) => {
    const parameters = new Map();
    for (const text of read.list('request-parameter')) {
        const parsed = parseParameter(text);
        if (typeof parsed === 'string')
            read.complain(`--request-parameter: got '${text}', expected ${parsed}`);
        else if (parameters.has(parsed.name))
            read.complain(`--request-parameter: '${parsed.name}' was given twice; expected each name once`);
        else
            parameters.set(parsed.name, parsed.value);
    }
    return parameters.size === 0 ? undefined : parameters;
};
const parseParameter = (text) => {
    const [first, last] = [text.indexOf(':'), text.lastIndexOf(':')];
    if (first < 1 || last === first)
        return 'NAME:VALUE:TYPE';
    const name = text.slice(0, first);
    const reason = reservedFor(name);
    if (reason !== undefined)
        return `another name: '${name}' is ${reason}`;
    const value = parseValue(text.slice(first + 1, last), text.slice(last + 1));
    return typeof value === 'object' ? value.expected : { name, value };
};
const parseValue = (text, type) => {
    switch (type) {
        case 'string':
            return text;
        case 'bool':
            return text === 'true' || text === 'false' ? text === 'true' : { expected: 'true or false for a bool' };
        case 'int':
            return /^[+-]?\d{1,19}$/.test(text) && BigInt.asIntN(64, BigInt(text)) === BigInt(text)
                ? BigInt(text)
                : { expected: 'a whole number of 64 bits for an int' };
        default:
            return { expected: 'the type int, string or bool' };
    }
};
const reservedFor = (name) => {
    if (name === 'sequence_id' || name === 'sequence_start' || name === 'sequence_end')
        return 'set by the sequence options';
    if (name === 'binary_data_output')
        return 'set by the format of the outputs';
    return name.startsWith('triton_') && name !== 'triton_enable_empty_final_response'
        ? "one of Triton's own"
        : undefined;
};

// EXTERNAL MODULE: ./lib/plan/load-level.js
var load_level = __webpack_require__(44956);
;// CONCATENATED MODULE: ./lib/plan/parse-shard.js

const mostShards = 1000;
const readShard = (read, { load, measurement }) => {
    const [part, start] = [readPart(read), readStart(read)];
    if (read.isGiven('shard') && !read.isGiven('start-at') && read.text('start-at') === undefined)
        read.complain('--shard: expected --start-at TIME with it, at which all shards begin');
    if (read.isGiven('start-at') && read.text('shard') === undefined)
        read.complain('--start-at: expected --shard I/N with it: a run by itself begins at once');
    if (part === undefined || start === undefined)
        return undefined;
    complainOfShares(read, load, part.of);
    if (measurement.requestCount !== undefined && load.levels.length > 1)
        read.complain(`--request-count and --shard were both given with ${load.levels.length} load levels, expected one: when a level of so many requests ends is not known beforehand`);
    return { ...part, startAtMs: start };
};
const readPart = (read) => {
    const text = read.text('shard');
    if (text === undefined)
        return undefined;
    const [, index, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
    const part = { index: Number(index), of: Number(of) };
    if (part.of >= 1 && part.of <= mostShards && part.index < part.of)
        return part;
    read.complain(`--shard: got '${text}', expected I/N with I from 0 to N - 1 and N at most ${mostShards}: three shards are 0/3, 1/3 and 2/3`);
    return undefined;
};
const readStart = (read) => {
    const text = read.text('start-at');
    if (text === undefined)
        return undefined;
    const start = epochMs(text.trim());
    if (start === undefined)
        read.complain(`--start-at: got '${text}', expected a time with its zone such as 2026-11-24T12:00:00Z, or seconds since 1970`);
    return start;
};
const epochMs = (text) => {
    if (/^\d{1,11}(\.\d{1,9})?$/.test(text))
        return Math.round(Number(text) * 1000);
    const [, day = ''] = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/i.exec(text) ?? [];
    const midnight = Date.parse(`${day}T00:00:00Z`);
    if (Number.isNaN(midnight) || !new Date(midnight).toISOString().startsWith(day))
        return undefined;
    const instant = Date.parse(text.toUpperCase());
    return Number.isNaN(instant) ? undefined : instant;
};
const complainOfShares = (read, { levels, openLoop }, of) => {
    const small = levels.find(({ mode, value }) => mode === 'concurrency' && value < of);
    if (small !== undefined)
        read.complain(`--shard: got ${of} shards for ${(0,load_level/* formatLevel */.eI)(small)}, expected at most ${small.value}: each keeps at least one request outstanding`);
    if (openLoop !== undefined && openLoop.maxOutstanding < of)
        read.complain(`--max-outstanding: got '${openLoop.maxOutstanding}', expected at least the ${of} shards, which share it`);
};

;// CONCATENATED MODULE: ./lib/plan/parse-shared-memory.js
const readSharedMemory = (read) => {
    const kind = read.choice('shared-memory', ['none', 'system', 'cuda']);
    const outputBytes = read.number('output-shared-memory-size');
    if (kind === 'cuda')
        read.complain("--shared-memory: got 'cuda', expected none or system: GPU memory can be handed to a server only by a program that links CUDA, which this one does not");
    return kind === 'system' ? { outputBytes } : undefined;
};

;// CONCATENATED MODULE: ./lib/plan/parse-compression.js
const codings = ['none', 'gzip', 'deflate'];
const readCompression = (read, protocol) => {
    const grpc = readFor(read, protocol, 'grpc', 'grpc-compression-algorithm');
    const request = readFor(read, protocol, 'http', 'http-request-compression');
    const response = readFor(read, protocol, 'http', 'http-response-compression');
    const compression = protocol === 'grpc' ? { request: grpc, response: grpc } : { request, response };
    return compression.request === 'none' && compression.response === 'none' ? undefined : compression;
};
const readFor = (read, protocol, wanted, name) => {
    const coding = read.choice(name, codings);
    if (coding !== 'none' && protocol !== wanted)
        read.complain(`--${name}: got '${coding}' with -i ${protocol}, expected it with -i ${wanted}`);
    return coding;
};

;// CONCATENATED MODULE: ./lib/plan/parse-service-kind.js
const refusedKinds = new Map([
    ['torchserve', 'TorchServe has a protocol of its own; serve the model by a Triton server'],
    ['tfserving', 'TensorFlow Serving has a protocol of its own; serve the model by a Triton server'],
    [
        'triton_c_api',
        'it loads the server into the client, which a program without native code cannot; start tritonserver and give its address with -u',
    ],
    [
        'dynamic_grpc',
        'only inference calls are known, no calls of any service; measure a Triton server with -i grpc',
    ],
]);
const readServiceKind = (read) => {
    const text = read.text('service-kind') ?? '';
    const why = refusedKinds.get(text.toLowerCase());
    if (why === undefined)
        return read.choice('service-kind', ['triton', 'openai']);
    read.complain(`--service-kind: got '${text}', expected triton or openai: ${why}`);
    return 'triton';
};

;// CONCATENATED MODULE: ./lib/plan/parse-tls.js


const fileOptions = {
    http: {
        authorities: 'ssl-https-ca-certificates-file',
        certificate: 'ssl-https-client-certificate-file',
        key: 'ssl-https-private-key-file',
    },
    grpc: {
        authorities: 'ssl-grpc-root-certifications-file',
        certificate: 'ssl-grpc-certificate-chain-file',
        key: 'ssl-grpc-private-key-file',
    },
};
const certificateType = 'ssl-https-client-certificate-type';
const keyType = 'ssl-https-private-key-type';
const optionsOf = {
    http: [
        'ssl-https-verify-peer',
        'ssl-https-verify-host',
        certificateType,
        keyType,
        ...Object.values(fileOptions.http),
    ],
    grpc: Object.values(fileOptions.grpc),
};
const readTls = (read, { protocol, secure }) => {
    complainOfMisplaced(read, protocol, secure);
    if (!secure)
        return undefined;
    const names = fileOptions[protocol];
    const isHttps = protocol === 'http';
    const certificateFormat = isHttps ? readFormat(read, certificateType, names.certificate) : 'PEM';
    const keyFormat = isHttps ? readFormat(read, keyType, names.key) : 'PEM';
    const verifyPeer = isHttps ? readDigit(read, 'ssl-https-verify-peer', ['0', '1']) !== '0' : true;
    const verifyHost = isHttps ? readDigit(read, 'ssl-https-verify-host', ['0', '1', '2']) !== '0' : true;
    const authorities = readFile(read, names.authorities, 'PEM');
    const certificate = readFile(read, names.certificate, certificateFormat);
    const key = readFile(read, names.key, keyFormat);
    if (key !== undefined && certificate === undefined)
        read.complain(`--${names.key}: got '${key.path}' without a certificate, expected --${names.certificate} with it`);
    return {
        verifyPeer,
        verifyHost,
        ...(authorities === undefined ? {} : { authorities }),
        ...(certificate === undefined ? {} : { certificate }),
        ...(key === undefined ? {} : { key }),
    };
};
const complainOfMisplaced = (read, protocol, secure) => {
    const other = protocol === 'http' ? 'grpc' : 'http';
    for (const name of optionsOf[other])
        complainWhenGiven(read, name, `with -i ${protocol}, expected it with -i ${other}`);
    if (protocol === 'http' && read.flag('ssl-grpc-use-ssl'))
        read.complain(`--ssl-grpc-use-ssl: it was given with -i http, expected https:// in -u`);
    if (secure)
        return;
    const way = protocol === 'http' ? 'https:// in -u' : '--ssl-grpc-use-ssl';
    for (const name of optionsOf[protocol])
        complainWhenGiven(read, name, `without TLS, expected ${way}`);
};
const complainWhenGiven = (read, name, text) => {
    const given = read.text(name);
    if (given !== undefined && read.isGiven(name))
        read.complain(`--${name}: got '${given}' ${text}`);
};
const readFile = (read, name, format) => {
    const path = read.text(name);
    return path === undefined ? undefined : { option: `--${name}`, path, format };
};
const readFormat = (read, name, fileName) => {
    const text = read.text(name);
    if (text === undefined)
        return 'PEM';
    const format = ['PEM', 'DER'].find((one) => one === text.toUpperCase());
    if (format === undefined)
        read.complain((0,raw_options/* mismatch */.J4)((0,plan_options/* optionNamed */.b)(name), text));
    else if (read.text(fileName) === undefined)
        read.complain(`${(0,raw_options/* spelling */.DS)((0,plan_options/* optionNamed */.b)(name))}: got '${text}' without a file, expected --${fileName} with it`);
    return format ?? 'PEM';
};
const readDigit = (read, name, digits) => (read.text(name) === undefined ? undefined : read.choice(name, digits));

// EXTERNAL MODULE: ./lib/plan/plan.js
var plan = __webpack_require__(49164);
;// CONCATENATED MODULE: ./lib/plan/parse-target.js





const readTarget = (read) => {
    const kind = readServiceKind(read);
    const protocol = read.choice('protocol', ['http', 'grpc']);
    const parsed = (0,server_url/* parseServerUrl */.E)(read.text('url'), protocol);
    if (typeof parsed === 'string')
        read.complain(parsed);
    const server = typeof parsed === 'string' ? { url: '', secure: false } : parsed;
    const secure = server.secure || (protocol === 'grpc' && read.flag('ssl-grpc-use-ssl'));
    const tls = readTls(read, { protocol, secure });
    const compression = readCompression(read, protocol);
    const streaming = read.flag('streaming');
    const connections = read.number('connections');
    if (streaming && protocol !== 'grpc' && kind === 'triton')
        read.complain(`--streaming: it was given with -i ${protocol}, expected -i grpc`);
    if (streaming && read.flag('sync'))
        read.complain('--streaming and --sync were both given; expected one of them');
    if (connections > 1 && protocol !== 'grpc')
        read.complain(`--connections: got '${connections}' with -i ${protocol}, expected -i grpc: HTTP has a connection for each request outstanding`);
    const endpoint = kind === 'triton' ? readEndpoint(read, protocol) : undefined;
    const openAi = kind === 'openai' ? readOpenAi(read, { protocol, streaming, ...server }) : undefined;
    const transport = read.choice('transport', ['direct', 'library']);
    if (connections > 1 && transport === 'library')
        read.complain(`--connections: got '${connections}', expected 1 with --transport library`);
    if (transport === 'library' && protocol === 'grpc' && compression !== undefined)
        read.complain(`--grpc-compression-algorithm: got '${compression.request}' with --transport library, expected --transport direct: the gRPC library ends it with the first response`);
    return {
        protocol,
        ...server,
        secure,
        ...(tls === undefined ? {} : { tls }),
        ...(compression === undefined ? {} : { compression }),
        streaming,
        connections,
        transport,
        ...(endpoint === undefined ? {} : { endpoint }),
        ...(openAi === undefined ? {} : { openAi }),
        headers: read.list('header').flatMap((text) => readHeader(read, protocol, text)),
        serverTimeoutS: read.number('server-timeout'),
        requestTimeoutMs: read.number('request-timeout'),
    };
};
const readEndpoint = (read, protocol) => {
    if (read.text('endpoint') === undefined)
        return undefined;
    const given = read.choice('endpoint', ['generate', 'generate_stream', ...plan/* openAiEndpoints */.H]);
    if (given !== 'generate' && given !== 'generate_stream')
        read.complain(`--endpoint: got '${given}', expected generate or generate_stream, or --service-kind openai`);
    const endpoint = given === 'generate_stream' ? given : 'generate';
    if (protocol !== 'http')
        read.complain(`--endpoint: got '${endpoint}' with -i ${protocol}, expected -i http`);
    const batchSize = read.number('batch-size');
    if (batchSize > 1)
        read.complain(`--endpoint: got '${endpoint}' with -b ${batchSize}, expected -b 1: it takes one inference a request`);
    return endpoint;
};
const readOpenAi = (read, { protocol, streaming, pathPrefix = '' }) => {
    const text = read.text('endpoint');
    if (protocol !== 'http')
        read.complain(`--service-kind: got 'openai' with -i ${protocol}, expected -i http`);
    const batchSize = read.number('batch-size');
    if (batchSize > 1)
        read.complain(`-b, --batch-size: got '${batchSize}' with --service-kind openai, expected 1: a payload is a request`);
    const endpoint = plan/* openAiEndpoints */.H.find((one) => one === text?.toLowerCase().replace(/^\//, ''));
    if (endpoint === undefined)
        read.complain(`--endpoint: ${text === undefined ? 'it is missing' : `got '${text}'`}, expected one of ${plan/* openAiEndpoints */.H.join(', ')} with --service-kind openai`);
    if (streaming && endpoint === 'v1/embeddings')
        read.complain('--streaming: it was given with --endpoint v1/embeddings, which answers once; expected no --streaming');
    if (pathPrefix.endsWith('/v1'))
        read.complain('-u, --url: got a path that ends in /v1, expected it without: --endpoint begins with it');
    return endpoint ?? plan/* openAiEndpoints */.H[0];
};
const headerSyntax = {
    http: /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):([\t\x20-\x7e\x80-\xff]*)$/,
    grpc: /^(?![^:]*-bin:)([0-9A-Za-z_.-]+):([\x20-\x7e]*)$/i,
};
const reservedHeaders = {
    http: /^(?:content-length|transfer-encoding|keep-alive|upgrade|expect|accept-encoding|content-encoding|inference-header-content-length)$/i,
    grpc: /^(?:te|content-type|grpc-.*)$/i,
};
const waysOf = {
    'accept-encoding': '--http-response-compression',
    'content-encoding': '--http-request-compression',
    'grpc-encoding': '--grpc-compression-algorithm',
    'grpc-accept-encoding': '--grpc-compression-algorithm',
};
const readHeader = (read, protocol, text) => {
    const match = headerSyntax[protocol].exec(text);
    if (match === null) {
        const name = /^[^\s:]+(?=:)/.exec(text)?.[0];
        read.complain(`-H, --header: got ${name === undefined ? 'a text that does not begin with NAME:' : `'${name}:...'`}, ` +
            `expected NAME:VALUE in characters that ${protocol === 'http' ? 'an HTTP header' : 'gRPC metadata'} may hold`);
        return [];
    }
    const reserved = reservedHeaders[protocol].exec(match[1])?.[0].toLowerCase();
    if (reserved !== undefined) {
        const way = waysOf[reserved];
        read.complain(`-H, --header: got '${match[1]}:...', expected ${way ?? 'another name: it is set with every request'}`);
        return [];
    }
    return [[match[1], match[2]]];
};

;// CONCATENATED MODULE: ./lib/plan/parse-tensor-formats.js
const readTensorFormats = (read, protocol) => {
    const formatOf = (name) => {
        const format = read.choice(name, ['binary', 'json']);
        if (format === 'json' && protocol === 'grpc')
            read.complain(`--${name}: got 'json' with -i grpc, expected binary: only HTTP has JSON tensors`);
        return format;
    };
    const [input, output] = [formatOf('input-tensor-format'), formatOf('output-tensor-format')];
    return input === 'binary' && output === 'binary' ? undefined : { input, output };
};

;// CONCATENATED MODULE: ./lib/plan/parse-trace.js


const levels = ['OFF', 'TIMESTAMPS', 'TENSORS'];
const readTrace = (read) => {
    const given = read.list('trace-level').flatMap((text) => {
        const level = levels.find((one) => one === text.toUpperCase());
        if (level === undefined)
            read.complain((0,raw_options/* mismatch */.J4)((0,plan_options/* optionNamed */.b)('trace-level'), text));
        return level ?? [];
    });
    if (given.includes('OFF') && new Set(given).size > 1)
        read.complain(`--trace-level: got '${given.join("' and '")}', expected OFF alone`);
    const rate = read.optionalNumber('trace-rate');
    const count = read.optionalNumber('trace-count');
    const logFrequency = read.optionalNumber('log-frequency');
    if (given.length === 0 && rate === undefined && count === undefined && logFrequency === undefined)
        return undefined;
    return {
        ...(given.length === 0 ? {} : { levels: [...new Set(given)] }),
        ...(rate === undefined ? {} : { rate }),
        ...(count === undefined ? {} : { count }),
        ...(logFrequency === undefined ? {} : { logFrequency }),
    };
};

// EXTERNAL MODULE: ./lib/plan/threshold.js
var threshold = __webpack_require__(91740);
;// CONCATENATED MODULE: ./lib/plan/parse-plan.js
















const parsePlan = (raw, defaults = 'cli') => {
    const read = (0,raw_options/* optionReader */.hr)((0,renewed_options/* renewedOptions */.Nx)(raw), defaultsOf(defaults));
    (0,renewed_options/* readDeprecated */.Q7)(read, raw);
    read.text('config');
    checkOutputFiles(read, ['csv', 'json', 'profile-export-file']);
    const plan = readPlan(read);
    read.finish();
    return plan;
};
const parseGatePlan = (raw, defaults = 'cli') => {
    const read = (0,raw_options/* optionReader */.hr)(raw, defaultsOf(defaults));
    const gateLevels = readGateLevels(read);
    const comparableAcross = readComparableAcross(read);
    const plan = {
        thresholds: readThresholds(read),
        onInconclusive: read.choice('on-inconclusive', ['warn', 'fail', 'pass']),
        onMissingBaseline: read.choice('on-missing-baseline', ['warn', 'fail']),
        maxErrorRate: read.number('max-error-rate'),
        assumedNoise: read.number('assumed-noise'),
        ...(gateLevels === undefined ? {} : { gateLevels }),
        ...(comparableAcross === undefined ? {} : { comparableAcross }),
    };
    read.text('config');
    checkOutputFiles(read, ['json', 'csv', 'markdown', 'html', 'junit', 'badge']);
    read.finish();
    return plan;
};
const defaultsOf = (defaults) => (option) => defaults === 'action' ? evaluated(option.inputDefault ?? option.default) : option.default;
const evaluated = (text) => text?.startsWith('${{') ? undefined : text;
const readPlan = (read) => {
    const name = read.text('model');
    if (name === undefined || name === '')
        read.complain('-m, --model: it is missing, expected a model name');
    const version = read.text('model-version') || undefined;
    if (version !== undefined && !/^\d+$/.test(version))
        read.complain(`-x, --model-version: got '${version}', expected a version number`);
    const blsComposing = readComposing(read);
    const measurement = readMeasurement(read);
    const load = readLoad(read, measurement);
    const sharedMemory = readSharedMemory(read);
    const target = readTarget(read);
    const input = readInput(read, target.protocol);
    const trace = readTrace(read);
    const metrics = readMetrics(read, target);
    const shard = readShard(read, { load, measurement });
    const scenario = read.text('scenario');
    const plan = {
        ...(scenario === undefined ? {} : { scenario }),
        target,
        model: {
            name: name ?? '',
            ...(version === undefined ? {} : { version }),
            ...(blsComposing.length === 0 ? {} : { blsComposing }),
        },
        input,
        load,
        measurement: load.ramp === undefined ? measurement : { ...measurement, requestCount: load.levels[0].value },
        seed: read.number('seed'),
        verbose: read.list('verbose').length > 0,
        ...(read.list('verbose').length > 1 ? { showsFirstExchange: true } : {}),
        ...(sharedMemory === undefined ? {} : { sharedMemory }),
        ...(trace === undefined ? {} : { trace }),
        ...(metrics === undefined ? {} : { metrics }),
        ...(shard === undefined ? {} : { shard }),
    };
    complainOfConflicts(read, plan);
    if (read.isGiven('session-concurrency') && target.openAi !== 'v1/chat/completions')
        read.complain('--session-concurrency: expected --service-kind openai and --endpoint v1/chat/completions with it, whose messages carry a session on');
    return plan;
};
const readComposing = (read) => {
    const text = read.text('bls-composing-models');
    const models = text === undefined ? [] : parseComposingModels(text);
    if (models === undefined)
        read.complain(`--bls-composing-models: got '${text}', expected NAME or NAME:VERSION, separated by commas, with a version number`);
    return models ?? [];
};
const readInput = (read, protocol) => {
    const stringData = read.text('string-data');
    const parameters = readRequestParameters(read);
    const tensorFormats = readTensorFormats(read, protocol);
    return {
        batchSize: read.number('batch-size'),
        shapes: new Map(read.list('shape').flatMap((text) => readShape(read, text))),
        source: readSource(read),
        stringLength: read.number('string-length'),
        ...(stringData === undefined ? {} : { stringData }),
        ...(parameters === undefined ? {} : { parameters }),
        ...(tensorFormats === undefined ? {} : { tensorFormats }),
    };
};
const readSource = (read) => {
    const texts = read.list('input-data');
    const made = texts.find((text) => text === 'random' || text === 'zero');
    if (made === undefined)
        return { kind: 'path', paths: texts };
    const other = texts.find((text) => text !== made);
    if (texts.length > 1)
        read.complain(other === undefined
            ? `--input-data: got '${made}' ${texts.length} times, expected it once`
            : `--input-data: got '${made}' and '${other}', expected random or zero alone, or paths alone`);
    return { kind: made };
};
const readShape = (read, text) => {
    const at = text.lastIndexOf(':');
    const dims = text.slice(at + 1).split(',');
    const valid = at > 0 && dims.every((dim) => /^[1-9]\d{0,14}$/.test(dim));
    if (!valid) {
        read.complain(`--shape: got '${text}', expected NAME:D1,D2,... with dims of at least 1`);
        return [];
    }
    return [[text.slice(0, at), dims.map(Number)]];
};
const readMeasurement = (read) => {
    const percentile = read.number('percentile');
    if (percentile === 0)
        read.complain("--percentile: got '0', expected a whole number from 1 to 99, or -1 for the mean");
    const requestCount = read.optionalNumber('request-count');
    return {
        mode: read.choice('measurement-mode', ['time_windows', 'count_windows']),
        intervalMs: read.number('measurement-interval'),
        windowRequestCount: read.number('measurement-request-count'),
        stabilityPercentage: read.number('stability-percentage'),
        ...(percentile > 0 ? { percentile } : {}),
        maxTrials: read.number('max-trials'),
        ...(requestCount === undefined ? {} : { requestCount }),
        warmupRequestCount: read.number('warmup-request-count'),
    };
};
const readGateLevels = (read) => {
    if (!read.isGiven('gate-levels'))
        return undefined;
    const { levels, complaints } = (0,gate_levels/* parseGateLevels */.w7)(read.list('gate-levels').join('\n'));
    for (const complaint of complaints)
        read.complain(complaint);
    return levels;
};
const readComparableAcross = (read) => {
    if (!read.isGiven('comparable-across'))
        return undefined;
    const { names, complaints } = parseComparableAcross(read.list('comparable-across').join('\n'));
    for (const complaint of complaints)
        read.complain(complaint);
    return names;
};
const readThresholds = (read) => {
    const parsed = (0,threshold/* parseThresholds */.S)(read.list('thresholds').join('\n'));
    for (const complaint of parsed.complaints)
        read.complain(complaint);
    return parsed.thresholds;
};


/***/ }),

/***/ 97640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nx: () => (/* binding */ renewedOptions),
/* harmony export */   Q7: () => (/* binding */ readDeprecated),
/* harmony export */   kM: () => (/* binding */ deprecationNotes),
/* harmony export */   uk: () => (/* binding */ writtenAs)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94333);
/* harmony import */ var _raw_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(582);


const renewedOptions = (given) => {
    const raw = new Map(given);
    const input = given.has('zero-input') ? ['zero'] : given.get('data-directory');
    if (input !== undefined && !input.includes('') && !raw.has('input-data'))
        raw.set('input-data', input);
    const range = rangeOf(given);
    if (range !== undefined && !raw.has('concurrency-range'))
        raw.set('concurrency-range', [range]);
    return raw;
};
const readDeprecated = (read, given) => {
    for (const option of deprecatedOf(given)) {
        if (option.value.type === 'integer')
            read.number(option.name);
        else
            read.text(option.name);
        for (const rival of rivalsOf(option.name))
            if (given.has(rival))
                read.complain(`${(0,_raw_options_js__WEBPACK_IMPORTED_MODULE_1__/* .spelling */ .DS)(option)} and ${(0,_raw_options_js__WEBPACK_IMPORTED_MODULE_1__/* .spelling */ .DS)((0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .optionNamed */ .b)(rival))} were both given; expected one of them`);
    }
};
const writtenAs = (read, name) => {
    const deprecated = standsFor[name]?.find(read.isGiven);
    return (0,_raw_options_js__WEBPACK_IMPORTED_MODULE_1__/* .spelling */ .DS)((0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .optionNamed */ .b)(deprecated ?? name));
};
const standsFor = {
    'concurrency-range': ['dynamic-concurrency', 'start-concurrency', 'max-concurrency'],
    'input-data': ['zero-input', 'data-directory'],
};
const deprecationNotes = (given) => deprecatedOf(given).map((option) => {
    const effect = option.name === 'max-concurrency' && !given.has('dynamic-concurrency')
        ? ', has no effect without -d'
        : '';
    return `${(0,_raw_options_js__WEBPACK_IMPORTED_MODULE_1__/* .spelling */ .DS)(option)} is deprecated${effect}; use ${option.deprecated}`;
});
const deprecatedOf = (given) => _options_js__WEBPACK_IMPORTED_MODULE_0__/* .options */ .f.filter(({ name, deprecated }) => deprecated !== undefined && given.has(name));
const rivalsOf = (name) => {
    switch (name) {
        case 'zero-input':
            return ['input-data', 'data-directory'];
        case 'data-directory':
            return ['input-data'];
        default:
            return ['concurrency-range'];
    }
};
const rangeOf = (given) => {
    const start = given.get('start-concurrency')?.[0];
    const end = given.get('max-concurrency')?.[0];
    const isSearch = given.has('dynamic-concurrency');
    if (!isSearch && start === undefined)
        return undefined;
    const written = isSearch ? [start, end] : [start];
    if (written.some((text) => text !== undefined && !/^0*[1-9]\d{0,14}$/.test(text)))
        return undefined;
    return isSearch ? `${start ?? '1'}:${end ?? '0'}` : start;
};


/***/ }),

/***/ 86676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseServerUrl),
/* harmony export */   Q: () => (/* binding */ withoutUserinfo)
/* harmony export */ });
const defaultUrl = { http: 'localhost:8000', grpc: 'localhost:8001' };
const parseServerUrl = (text, protocol) => {
    if (text === undefined)
        return { url: defaultUrl[protocol], secure: false };
    const parsed = text.startsWith('unix:') ? parseUnixUrl(text) : parseHostUrl(text, protocol);
    return typeof parsed === 'string' ? `-u, --url: got '${withoutUserinfo(text)}', expected ${parsed}` : parsed;
};
const longestSocketPath = 107;
const parseUnixUrl = (text) => {
    const path = text.replace(/^unix:(?:\/\/(?=\/))?/, '');
    if (path === '' || path.startsWith('//') || path.includes('\0'))
        return 'unix:PATH with the path of a socket';
    if (new TextEncoder().encode(path).length > longestSocketPath)
        return `a socket path of at most ${longestSocketPath} bytes`;
    return { url: `unix:${path}`, secure: false, socketPath: path };
};
const parseHostUrl = (text, protocol) => {
    const [, scheme, rest = ''] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(.*)$/is.exec(text) ?? [];
    const schemeProblem = problemOfScheme(scheme?.toLowerCase(), protocol);
    if (schemeProblem !== undefined)
        return schemeProblem;
    if (rest.includes(','))
        return 'one host:port: a run measures one server';
    const match = /^(\[[0-9a-f:.]+\]|[^\s:/@[\]?#]+)(?::(\d{1,5}))?(\/[^\s?#@]*)?$/i.exec(rest);
    if (match === null)
        return 'one host:port';
    const [, host = '', portText, path = ''] = match;
    const port = portText === undefined ? defaultPort(protocol, scheme) : Number(portText);
    if (port < 1 || port > 65535)
        return 'a port from 1 to 65535';
    const pathPrefix = path.replace(/\/+$/, '');
    const pathProblem = problemOfPath(pathPrefix, protocol);
    if (pathProblem !== undefined)
        return pathProblem;
    return {
        url: `${host}:${port}`,
        secure: scheme?.toLowerCase() === 'https',
        ...(pathPrefix === '' ? {} : { pathPrefix }),
    };
};
const problemOfScheme = (scheme, protocol) => {
    if (scheme === undefined)
        return undefined;
    if (protocol === 'grpc')
        return scheme === 'https' || scheme === 'grpcs'
            ? 'host:port without a scheme for gRPC, and --ssl-grpc-use-ssl for TLS'
            : 'host:port without a scheme for gRPC';
    return scheme === 'http' || scheme === 'https' ? undefined : 'host:port, http:// or https://';
};
const problemOfPath = (path, protocol) => {
    if (path === '')
        return undefined;
    if (protocol === 'grpc')
        return 'host:port without a path for gRPC';
    if (/(?:^|\/)v2$/.test(path))
        return 'it without /v2, which is added to it';
    const segments = path.slice(1).split('/');
    return segments.every((segment) => /^[\w.~!$&'()*+;=:%-]+$/.test(segment) && !/^\.\.?$/.test(segment))
        ? undefined
        : 'a path of letters, digits and what a URL may hold';
};
const defaultPort = (protocol, scheme) => {
    if (protocol === 'grpc')
        return 8001;
    return scheme?.toLowerCase() === 'https' ? 443 : 8000;
};
const withoutUserinfo = (text) => text.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*@/is, '$1***@');


/***/ }),

/***/ 43475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ floorSentence)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41516);

const floorSentence = ({ p50, p99, inFlight }) => `this machine's client floor: p50 ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(p50)}, p99 ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(p99)} at ${inFlight} in flight`;


/***/ }),

/***/ 66790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ clientSplitUs),
/* harmony export */   i: () => (/* binding */ percentilesOf)
/* harmony export */ });
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73958);

const percentilesOf = (latency) => {
    const { p50, p90, p95, p99, chosen } = latency;
    const usual = [
        { percentile: 50, ns: p50 },
        { percentile: 90, ns: p90 },
        { percentile: 95, ns: p95 },
        { percentile: 99, ns: p99 },
    ];
    const own = chosen === undefined ? [] : [{ percentile: chosen.percentile, ns: chosen.value }];
    return [...usual, ...own].toSorted((a, b) => a.percentile - b.percentile);
};
const clientSplitUs = ({ send, wait, receive }) => {
    const total = (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .nsToWholeUs */ .CD)(send + wait + receive);
    const [sendUs, receiveUs] = [(0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .nsToWholeUs */ .CD)(send), (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .nsToWholeUs */ .CD)(receive)];
    return { total, send: sendUs, receive: receiveUs, wait: total - sendUs - receiveUs };
};


/***/ })

};
