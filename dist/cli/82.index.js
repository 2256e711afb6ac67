export const id = 82;
export const ids = [82];
export const modules = {

/***/ 6335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ highestTrackable),
/* harmony export */   ce: () => (/* binding */ addHistogram),
/* harmony export */   qm: () => (/* binding */ lowestOfBucket),
/* harmony export */   tM: () => (/* binding */ bucketIndex),
/* harmony export */   v5: () => (/* binding */ createHistogram)
/* harmony export */ });
/* unused harmony exports recordValue, histogramPercentile */
const subBucketBits = 11;
const subBucketCount = 2 ** subBucketBits;
const subBucketHalf = subBucketCount / 2;
const highestTrackable = 3_600_000_000_000;
const createHistogram = () => ({
    counts: new Float64Array(bucketIndex(highestTrackable) + 1),
    total: 0,
});
const recordValue = (histogram, value) => {
    const index = bucketIndex(Math.min(Math.max(Math.round(value), 0), highestTrackable));
    histogram.counts[index] += 1;
    histogram.total += 1;
};
const addHistogram = (histogram, other) => {
    for (let index = 0; index < histogram.counts.length; index += 1)
        histogram.counts[index] += other.counts[index] ?? 0;
    histogram.total += other.total;
};
const histogramPercentile = (histogram, percentile) => {
    if (histogram.total === 0)
        return undefined;
    const rank = Math.max(1, Math.ceil((percentile * histogram.total) / 100));
    let seen = 0;
    for (let index = 0; index < histogram.counts.length; index += 1) {
        seen += histogram.counts[index];
        if (seen >= rank)
            return highestOfBucket(index);
    }
    return undefined;
};
const bucketIndex = (value) => {
    if (value < 2 ** 31) {
        const bucket = Math.max(0, 32 - subBucketBits - Math.clz32(value));
        return bucket * subBucketHalf + (value >>> bucket);
    }
    const bucket = bitLength(value) - subBucketBits;
    return bucket * subBucketHalf + Math.floor(value / 2 ** bucket);
};
const lowestOfBucket = (index) => {
    const bucket = Math.max(0, Math.floor(index / subBucketHalf) - 1);
    return (index - bucket * subBucketHalf) * 2 ** bucket;
};
const highestOfBucket = (index) => lowestOfBucket(index + 1) - 1;
const bitLength = (value) => {
    const high = Math.floor(value / 2 ** 32);
    return high > 0 ? 64 - Math.clz32(high) : 32 - Math.clz32(value);
};


/***/ }),

/***/ 657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readInputFiles),
/* harmony export */   Z: () => (/* binding */ writeResult)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2183);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



const readInputFiles = async (inputPath) => {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(inputPath);
        if (!found.isDirectory())
            return { kind: 'json', path: inputPath, bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(inputPath) };
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(inputPath);
        const files = await Promise.all(names.map((name) => readEntry(inputPath, name)));
        return { kind: 'directory', path: inputPath, files: new Map(files.flat()) };
    }
    catch (error) {
        throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('unreadable-input-data', `--input-data: got '${inputPath}', which cannot be read (${codeOf(error)})`, {
            hint: 'Expected random, zero, a JSON file, or a directory with one file for each input.',
            cause: error,
        });
    }
};
const readEntry = async (directory, name) => {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, name);
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).isFile() ? [[name, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file)]] : [];
};
const writeResult = async (filePath, content) => {
    try {
        await makeFolder(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(filePath));
        if (await isSpecial(filePath))
            await writeThrough(filePath, content, 'a');
        else
            await writeAndRename(await linkTarget(filePath), content);
    }
    catch (error) {
        throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('unwritable-output', `cannot write '${filePath}' (${codeOf(error)})`, {
            hint: 'The figures above are complete; only this file is missing.',
            cause: error,
        });
    }
};
const makeFolder = async (folder) => {
    if (await exists(folder))
        return;
    await makeFolder(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
    }
    catch (error) {
        if (codeOf(error) !== 'EEXIST')
            throw error;
    }
};
const exists = (filePath) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(filePath).then(() => true, () => false);
const writeAndRename = async (filePath, content) => {
    const temporary = `${filePath}.${process.pid}.tmp`;
    try {
        await writeThrough(temporary, content, 'w');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, filePath);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true });
        throw error;
    }
};
const writeThrough = async (filePath, content, flags) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(filePath, flags), true);
        await file.writeFile(content);
        if (flags === 'w')
            await file.sync();
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
const linkTarget = (filePath) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(filePath).catch(() => filePath);
const isSpecial = async (filePath) => {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(filePath);
        return !found.isFile() && !found.isDirectory();
    }
    catch {
        return false;
    }
};
const codeOf = (error) => error.code ?? error.message;


/***/ }),

/***/ 2227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ encodeHistogram),
/* harmony export */   p: () => (/* binding */ decodeHistogram)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _foundation_histogram_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6335);


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

/***/ 4956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LA: () => (/* binding */ isSameLevel),
/* harmony export */   U0: () => (/* binding */ distinctLevels),
/* harmony export */   eI: () => (/* binding */ formatLevel)
/* harmony export */ });
const isSameLevel = (a, b) => a.mode === b.mode && a.value === b.value && typeof a.mode === 'string' && a.value > 0;
const distinctLevels = (levels) => levels.filter((level, i) => !levels.slice(0, i).some((earlier) => isSameLevel(earlier, level)));
const formatLevel = (level) => `${level.mode} ${level.value}`;


/***/ }),

/***/ 6904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  En: () => (/* binding */ parseGatePlan),
  vS: () => (/* binding */ parsePlan)
});

// UNUSED EXPORTS: defaultsOf

;// CONCATENATED MODULE: ./lib/plan/range.js
const mostLevels = 1000;
const parseRange = (text) => {
    const parts = text.split(':');
    if (parts.length > 3 || !parts.every((part) => /^\d+$/.test(part)))
        return undefined;
    const numbers = parts.map(Number);
    const [start = 0, end = start, step = 1] = numbers;
    if (!numbers.every(Number.isSafeInteger) || start < 1 || step < 1 || end < start)
        return undefined;
    const count = Math.floor((end - start) / step) + 1;
    if (count > mostLevels)
        return undefined;
    return Array.from({ length: count }, (_, index) => start + index * step);
};

// EXTERNAL MODULE: ./lib/plan/raw-options.js
var raw_options = __webpack_require__(582);
;// CONCATENATED MODULE: ./lib/plan/server-url.js
const defaultUrl = { http: 'localhost:8000', grpc: 'localhost:8001' };
const parseServerUrl = (text, protocol) => {
    if (text === undefined)
        return { url: defaultUrl[protocol], secure: false };
    const wrong = (expected) => `-u, --url: got '${withoutUserinfo(text)}', expected ${expected}`;
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
    if (scheme !== undefined && protocol === 'grpc')
        return wrong('host:port without a scheme for gRPC');
    if (scheme !== undefined && scheme !== 'http' && scheme !== 'https')
        return wrong('host:port, http:// or https://');
    const rest = scheme === undefined ? text : text.slice(scheme.length + 3);
    const match = /^(\[[0-9a-f:.]+\]|[^\s:/@[\]?#,]+)(?::(\d{1,5}))?\/?$/i.exec(rest);
    if (match === null)
        return wrong('one host:port');
    const port = match[2] === undefined ? defaultPort(protocol, scheme) : Number(match[2]);
    if (port < 1 || port > 65535)
        return wrong('a port from 1 to 65535');
    return { url: `${match[1]}:${port}`, secure: scheme === 'https' };
};
const defaultPort = (protocol, scheme) => {
    if (protocol === 'grpc')
        return 8001;
    return scheme === 'https' ? 443 : 8000;
};
const withoutUserinfo = (text) => text.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*@/is, '$1***@');

// EXTERNAL MODULE: ./lib/plan/threshold.js
var threshold = __webpack_require__(1740);
;// CONCATENATED MODULE: ./lib/plan/parse-plan.js




const parsePlan = (raw, defaults = 'cli') => {
    const read = (0,raw_options/* optionReader */.hr)(raw, defaultsOf(defaults));
    const plan = readPlan(read);
    read.finish();
    return plan;
};
const parseGatePlan = (raw, defaults = 'cli') => {
    const read = (0,raw_options/* optionReader */.hr)(raw, defaultsOf(defaults));
    const plan = {
        thresholds: readThresholds(read),
        onInconclusive: read.choice('on-inconclusive', ['warn', 'fail', 'pass']),
        onMissingBaseline: read.choice('on-missing-baseline', ['warn', 'fail']),
        maxErrorRate: read.number('max-error-rate'),
        assumedNoise: read.number('assumed-noise'),
    };
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
    read.choice('service-kind', ['triton']);
    const measurement = readMeasurement(read);
    return {
        target: readTarget(read),
        model: { name: name ?? '', ...(version === undefined ? {} : { version }) },
        input: readInput(read),
        load: readLoad(read, measurement),
        measurement,
        seed: read.number('seed'),
        verbose: read.list('verbose').length > 0,
    };
};
const readTarget = (read) => {
    const protocol = read.choice('protocol', ['http', 'grpc']);
    const parsed = parseServerUrl(read.text('url'), protocol);
    if (typeof parsed === 'string')
        read.complain(parsed);
    const { url, secure } = typeof parsed === 'string' ? { url: '', secure: false } : parsed;
    const streaming = read.flag('streaming');
    const connections = read.number('connections');
    if (streaming && protocol !== 'grpc')
        read.complain(`--streaming: it was given with -i ${protocol}, expected -i grpc`);
    if (streaming && read.flag('sync'))
        read.complain('--streaming and --sync were both given; expected one of them');
    if (connections > 1 && protocol !== 'grpc')
        read.complain(`--connections: got '${connections}' with -i ${protocol}, expected -i grpc: HTTP has a connection for each request outstanding`);
    const transport = read.choice('transport', ['direct', 'library']);
    if (connections > 1 && transport === 'library')
        read.complain(`--connections: got '${connections}', expected 1 with --transport library`);
    return {
        protocol,
        url,
        secure,
        streaming,
        connections,
        transport,
        headers: read.list('header').flatMap((text) => readHeader(read, protocol, text)),
        serverTimeoutS: read.number('server-timeout'),
        requestTimeoutMs: read.number('request-timeout'),
    };
};
const headerSyntax = {
    http: /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):([\t\x20-\x7e\x80-\xff]*)$/,
    grpc: /^(?![^:]*-bin:)([0-9A-Za-z_.-]+):([\x20-\x7e]*)$/i,
};
const readHeader = (read, protocol, text) => {
    const match = headerSyntax[protocol].exec(text);
    if (match === null) {
        const name = /^[^\s:]+(?=:)/.exec(text)?.[0];
        read.complain(`-H, --header: got ${name === undefined ? 'a text that does not begin with NAME:' : `'${name}:...'`}, ` +
            `expected NAME:VALUE in characters that ${protocol === 'http' ? 'an HTTP header' : 'gRPC metadata'} may hold`);
        return [];
    }
    return [[match[1], match[2]]];
};
const readInput = (read) => {
    const stringData = read.text('string-data');
    return {
        batchSize: read.number('batch-size'),
        shapes: new Map(read.list('shape').flatMap((text) => readShape(read, text))),
        source: readSource(read.text('input-data') ?? 'random'),
        stringLength: read.number('string-length'),
        ...(stringData === undefined ? {} : { stringData }),
    };
};
const readSource = (text) => text === 'random' || text === 'zero' ? { kind: text } : { kind: 'path', path: text };
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
const mostConcurrent = 10_000;
const readLoad = (read, measurement) => {
    const text = read.text('concurrency-range') ?? '1';
    const values = parseRange(text);
    if (values === undefined)
        read.complain(`--concurrency-range: got '${text}', expected START, START:END or START:END:STEP with whole numbers from 1, END not below START, and at most ${mostLevels} levels`);
    const highest = values?.at(-1) ?? 1;
    if (highest > mostConcurrent)
        read.complain(`--concurrency-range: got '${text}', expected at most ${mostConcurrent} requests outstanding: each has a connection of its own`);
    if (measurement.requestCount !== undefined && measurement.requestCount < highest)
        read.complain(`--request-count: got '${measurement.requestCount}', expected at least the concurrency (${highest}), so that every lane sends one`);
    if (read.flag('async') && read.flag('sync'))
        read.complain('-a, --async and --sync were both given; expected one of them');
    const maxThreads = read.optionalNumber('max-threads');
    return {
        levels: (values ?? []).map((value) => ({ mode: 'concurrency', value })),
        calls: read.flag('async') ? 'async' : 'sync',
        ...(maxThreads === undefined ? {} : { maxThreads }),
    };
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
const readThresholds = (read) => {
    const parsed = (0,threshold/* parseThresholds */.S)(read.list('thresholds').join('\n'));
    for (const complaint of parsed.complaints)
        read.complain(complaint);
    return parsed.thresholds;
};


/***/ }),

/***/ 1740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ formatThreshold),
/* harmony export */   S: () => (/* binding */ parseThresholds)
/* harmony export */ });
/* unused harmony export parseThreshold */
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2183);
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3958);


const gatedMetrics = ['p50', 'p90', 'p95', 'p99', 'avg', 'throughput'];
const defaultFloor = 0.5 * _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .nsPerMs */ .Ln;
const parseThresholds = (text) => {
    const thresholds = [];
    const complaints = [];
    for (const part of text.split(/[\n,;]/).filter((one) => one.trim() !== '')) {
        const parsed = parse(part.trim());
        if (typeof parsed === 'string')
            complaints.push(parsed);
        else if (thresholds.some((one) => one.kind === parsed.kind && one.metric === parsed.metric))
            complaints.push(complaint(part.trim(), `there is a second one of its kind for ${parsed.metric}`));
        else
            thresholds.push(parsed);
    }
    if (thresholds.length === 0 && complaints.length === 0)
        complaints.push(complaint(text, 'it is empty'));
    return { thresholds, complaints };
};
const parseThreshold = (text) => {
    const parsed = parse(text.trim());
    if (typeof parsed === 'string')
        throw new Failure('invalid-option', parsed);
    return parsed;
};
const formatThreshold = (threshold) => {
    const { metric } = threshold;
    const isLatency = metric !== 'throughput';
    if (threshold.kind === 'absolute')
        return isLatency ? `${metric} < ${formatTime(threshold.limit)}` : `${metric} > ${threshold.limit}`;
    const relative = `${metric}: ${isLatency ? '+' : '-'}${short(threshold.ratio * 100)}%`;
    const isUsual = threshold.floor === (isLatency ? defaultFloor : 0);
    return isUsual ? relative : `${relative} and +${formatTime(threshold.floor)}`;
};
const number = String.raw `(\d+(?:\.\d*)?|\.\d+)`;
const unit = '(us|µs|μs|ms|s)';
const sign = '([+\\-−]?)';
const anyRule = /^([a-z]\w*)\s*(:|[<>]=?)\s*(.*)$/iu;
const relativeRule = new RegExp(String.raw `^${sign}\s*${number}\s*%(?:\s*and\s*${sign}\s*${number}\s*${unit})?$`, 'iu');
const latencyLimit = new RegExp(String.raw `^${number}\s*${unit}$`, 'iu');
const throughputLimit = new RegExp(String.raw `^${number}\s*(?:infer/s)?$`, 'iu');
const parse = (text) => {
    const [, name = '', operator = '', rule = ''] = anyRule.exec(text) ?? [];
    const metric = gatedMetrics.find((one) => one === name.toLowerCase());
    if (name === '')
        return complaint(text, 'it is no rule');
    if (metric === undefined)
        return complaint(text, `'${name}' is none of the metrics ${gatedMetrics.join(', ')}`);
    const parsed = operator === ':' ? parseRelative(metric, rule) : parseAbsolute(metric, operator, rule);
    return typeof parsed === 'string' ? complaint(text, parsed, metric) : parsed;
};
const parseRelative = (metric, rule) => {
    const match = relativeRule.exec(rule);
    if (match === null)
        return 'the part after the colon is no percentage';
    const [, direction = '', percent = '', floorDirection, floorText, floorUnit = ''] = match;
    const isLatency = metric !== 'throughput';
    if (isLatency && direction !== '+')
        return 'a latency gets worse by growing, so its percentage begins with +';
    if (!isLatency && !/[-−]/.test(direction))
        return 'throughput gets worse by falling, so its percentage begins with -';
    const ratio = Number(percent) / 100;
    if (!(ratio > 0 && ratio < (isLatency ? 1e6 : 1)))
        return isLatency
            ? 'the percentage must be above 0 and not astronomic'
            : 'the percentage must be above 0 and below 100';
    if (floorText === undefined)
        return { kind: 'relative', metric, ratio, floor: isLatency ? defaultFloor : 0 };
    if (!isLatency)
        return "only a latency can have an 'and' part";
    if (floorDirection !== '+')
        return "the part after 'and' begins with +";
    const floor = nanoseconds(floorText, floorUnit);
    return Number.isSafeInteger(floor) ? { kind: 'relative', metric, ratio, floor } : 'the time is too long';
};
const parseAbsolute = (metric, operator, rule) => {
    const isLatency = metric !== 'throughput';
    if (operator !== (isLatency ? '<' : '>'))
        return isLatency ? 'a latency must stay below its limit (<)' : 'throughput must stay above its limit (>)';
    const match = (isLatency ? latencyLimit : throughputLimit).exec(rule);
    if (match === null)
        return isLatency ? 'the limit is no time with a unit of us, ms or s' : 'the limit is no number of infer/s';
    const [, limitText = '', limitUnit = ''] = match;
    const limit = isLatency ? nanoseconds(limitText, limitUnit) : Number(limitText);
    const isLimit = limit > 0 && limit <= Number.MAX_SAFE_INTEGER;
    return isLimit ? { kind: 'absolute', metric, limit } : 'the limit must be above 0 and not astronomic';
};
const complaint = (text, problem, metric) => {
    const latency = metric === undefined || metric === 'throughput' ? 'p95' : metric;
    const forLatency = `'${latency}: +10%', '${latency}: +10% and +2ms' or '${latency} < 40ms'`;
    const forThroughput = "'throughput: -10%' or 'throughput > 200'";
    const accepted = metric === undefined
        ? `${forLatency}, ${forThroughput}`
        : metric === 'throughput'
            ? forThroughput
            : forLatency;
    return `threshold '${text.trim()}': ${problem}; expected something like ${accepted}`;
};
const nanoseconds = (text, name) => {
    const lower = name.toLowerCase();
    return Math.round(Number(text) * (lower === 's' ? _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .nsPerSecond */ .Nq : lower === 'ms' ? _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .nsPerMs */ .Ln : _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .nsPerUs */ .ly));
};
const formatTime = (ns) => {
    if (ns >= _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .nsPerSecond */ .Nq)
        return `${short(ns / _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .nsPerSecond */ .Nq)}s`;
    return ns >= 0.1 * _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .nsPerMs */ .Ln || ns === 0 ? `${short(ns / _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .nsPerMs */ .Ln)}ms` : `${short(ns / _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .nsPerUs */ .ly)}us`;
};
const short = (value) => String(Number(value.toPrecision(15)));


/***/ }),

/***/ 3475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ floorSentence)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1516);

const floorSentence = ({ p50, p99, inFlight }) => `this machine's client floor: p50 ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(p50)}, p99 ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(p99)} at ${inFlight} in flight`;


/***/ }),

/***/ 1516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   IT: () => (/* binding */ formatThroughputChange),
/* harmony export */   OX: () => (/* binding */ formatDurationChange),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Y5: () => (/* binding */ formatThroughput),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   nV: () => (/* binding */ formatAge),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   yk: () => (/* binding */ formatPlural)
/* harmony export */ });
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3958);

const absent = 'n/a';
const formatDuration = (ns) => {
    if (!isFigure(ns))
        return absent;
    const unit = durationUnit(ns);
    return `${threeDigits(ns / unit.ns)} ${unit.name}`;
};
const formatThroughput = (perSecond) => isFigure(perSecond) ? `${threeDigits(perSecond)} infer/s` : absent;
const formatDurationChange = (fromNs, toNs) => {
    if (!isFigure(fromNs) || !isFigure(toNs))
        return `${formatDuration(fromNs)} → ${formatDuration(toNs)}`;
    const unit = durationUnit(Math.max(fromNs, toNs));
    return `${pair(fromNs / unit.ns, toNs / unit.ns)} ${unit.name}`;
};
const formatThroughputChange = (from, to) => isFigure(from) && isFigure(to)
    ? `${pair(from, to)} infer/s`
    : `${formatThroughput(from)} → ${formatThroughput(to)}`;
const formatPercent = (ratio) => isFigure(ratio) ? `${signedPercent(ratio)} %` : absent;
const formatShare = (ratio) => {
    if (!isFigure(ratio))
        return absent;
    const percent = Math.abs(ratio) * 100;
    return `${grouped(percent >= 1 || percent === 0 ? Math.round(percent * 10) / 10 : Number(percent.toPrecision(1)))} %`;
};
const formatInterval = (interval) => interval !== undefined && isFigure(interval.low) && isFigure(interval.high)
    ? `${signedPercent(interval.low)} … ${signedPercent(interval.high)} %`
    : absent;
const formatCount = (count) => isFigure(count) ? grouped(Math.round(count)) : absent;
const formatPlural = (count, singular, plural = `${singular}s`) => `${formatCount(count)} ${count === 1 ? singular : plural}`;
const unbroken = (text) => text.replace(/(?<=\d) (?=(?:µs|ms|s|%|infer\/s)(?!\w))/g, '\u00a0');
const formatAge = (then, now) => {
    const minutes = (Date.parse(now) - Date.parse(then)) / 60_000;
    if (!Number.isFinite(minutes))
        return absent;
    if (minutes < 1)
        return 'new';
    if (minutes < 60)
        return `${formatPlural(Math.floor(minutes), 'minute')} old`;
    if (minutes < 48 * 60)
        return `${formatPlural(Math.floor(minutes / 60), 'hour')} old`;
    return `${formatPlural(Math.floor(minutes / (24 * 60)), 'day')} old`;
};
const isFigure = (value) => value !== undefined && Number.isFinite(value);
const durationUnit = (ns) => {
    const size = Number(Math.abs(ns).toPrecision(3));
    if (size >= _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .nsPerSecond */ .Nq)
        return { ns: _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .nsPerSecond */ .Nq, name: 's' };
    if (size >= _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .nsPerMs */ .Ln)
        return { ns: _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .nsPerMs */ .Ln, name: 'ms' };
    return { ns: _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .nsPerUs */ .ly, name: 'µs' };
};
const threeDigits = (value) => decimals(value, decimalsOf(value));
const pair = (from, to) => {
    const digits = decimalsOf(Math.max(Math.abs(from), Math.abs(to)));
    return `${decimals(from, digits)} → ${decimals(to, digits)}`;
};
const decimalsOf = (value) => {
    const size = Math.abs(Number(value.toPrecision(3)));
    return size === 0 ? 0 : Math.min(9, Math.max(0, 2 - Math.floor(Math.log10(size))));
};
const decimals = (value, digits) => {
    const [whole = '', fraction] = Math.abs(value).toFixed(digits).split('.');
    const number = fraction === undefined ? thousands(whole) : `${thousands(whole)}.${fraction}`;
    return value < 0 && Number(value.toFixed(digits)) !== 0 ? `−${number}` : number;
};
const grouped = (value) => decimals(value, (String(value).split('.')[1] ?? '').length);
const thousands = (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
const signedPercent = (ratio) => {
    const percent = ratio * 100;
    const text = decimals(percent, Math.abs(percent) < 99.95 ? 1 : 0);
    return percent > 0 && Number(text.replaceAll(',', '')) !== 0 ? `+${text}` : text;
};


/***/ }),

/***/ 6790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ clientSplitUs),
/* harmony export */   i: () => (/* binding */ percentilesOf)
/* harmony export */ });
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3958);

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
