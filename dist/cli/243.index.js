export const id = 243;
export const ids = [243];
export const modules = {

/***/ 8487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LR: () => (/* binding */ valueAtRank),
/* harmony export */   Zn: () => (/* binding */ momentsOf),
/* harmony export */   _h: () => (/* binding */ distributionSize),
/* harmony export */   dM: () => (/* binding */ addValue),
/* harmony export */   pA: () => (/* binding */ distributionOver),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6335);

const bucketCount = (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketIndex */ .tM)(_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .highestTrackable */ .IM) + 1;
const distributionSize = 2 * bucketCount;
const distributionOver = (numbers = new Float64Array(distributionSize)) => ({
    counts: numbers.subarray(0, bucketCount),
    sums: numbers.subarray(bucketCount, distributionSize),
});
const addValue = ({ counts, sums }, value) => {
    const kept = value > 0 ? Math.min(Math.round(value), _histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .highestTrackable */ .IM) : 0;
    const index = (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketIndex */ .tM)(kept);
    counts[index] += 1;
    sums[index] += kept;
};
const countOf = ({ counts }) => {
    let count = 0;
    for (let index = 0; index < counts.length; index += 1)
        count += counts[index];
    return count;
};
const momentsOf = (distribution, count) => {
    const { counts } = distribution;
    let total = 0;
    for (let index = 0; index < counts.length; index += 1)
        if (counts[index] > 0)
            total += sumOfBucket(distribution, index);
    const mean = total / count;
    let squares = 0;
    for (let index = 0; index < counts.length; index += 1)
        if (counts[index] > 0)
            squares += counts[index] * (sumOfBucket(distribution, index) / counts[index] - mean) ** 2;
    return { mean, deviation: count > 1 ? Math.sqrt(squares / (count - 1)) : 0 * mean };
};
const valueAtRank = (distribution, rank) => {
    if (rank < 0)
        return undefined;
    const { counts } = distribution;
    let seen = 0;
    for (let index = 0; index < counts.length; index += 1) {
        seen += counts[index];
        if (seen > rank)
            return Math.floor(sumOfBucket(distribution, index) / counts[index]);
    }
    return undefined;
};
const sumOfBucket = ({ counts, sums }, index) => {
    const lowest = counts[index] * (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .lowestOfBucket */ .qm)(index);
    const highest = counts[index] * ((0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .lowestOfBucket */ .qm)(index + 1) - 1);
    return Math.min(Math.max(sums[index], lowest), highest);
};


/***/ }),

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

/***/ 6430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ seededRandom)
/* harmony export */ });
const seededRandom = (seed) => {
    const mix = splitmix32(seed);
    let a = mix();
    let b = mix();
    let c = mix();
    let d = mix();
    const uint32 = () => {
        const scrambled = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = rotateLeft(d, 11);
        return scrambled;
    };
    const unit = () => ((uint32() >>> 5) * 2 ** 26 + (uint32() >>> 6)) / 2 ** 53;
    return { uint32, unit, below: (bound) => Math.floor(unit() * bound) };
};
const rotateLeft = (x, bits) => (x << bits) | (x >>> (32 - bits));
const splitmix32 = (seed) => {
    let state = seed | 0;
    return () => {
        state = (state + 0x9e3779b9) | 0;
        let z = state ^ (state >>> 16);
        z = Math.imul(z, 0x21f0aaad);
        z ^= z >>> 15;
        z = Math.imul(z, 0x735a2d97);
        return (z ^ (z >>> 15)) >>> 0;
    };
};


/***/ }),

/***/ 3958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ nsToWholeUs),
/* harmony export */   Ln: () => (/* binding */ nsPerMs),
/* harmony export */   Nq: () => (/* binding */ nsPerSecond),
/* harmony export */   TE: () => (/* binding */ msToNs),
/* harmony export */   ly: () => (/* binding */ nsPerUs)
/* harmony export */ });
const nsPerUs = 1_000;
const nsPerMs = 1_000_000;
const nsPerSecond = 1_000_000_000;
const msToNs = (ms) => Math.round(ms * nsPerMs);
const nsToWholeUs = (ns) => Math.floor(ns / nsPerUs);


/***/ }),

/***/ 657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ writeBeside),
/* harmony export */   O1: () => (/* binding */ readOptionFile),
/* harmony export */   UK: () => (/* binding */ readInputFiles),
/* harmony export */   Zk: () => (/* binding */ writeResult),
/* harmony export */   fc: () => (/* binding */ makeFolder)
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
const readOptionFile = async (option, filePath) => {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(filePath);
    }
    catch (error) {
        throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('invalid-option', `${option}: got '${filePath}', which cannot be read (${codeOf(error)}); expected a file`, { cause: error });
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
const writeBeside = async (filePath, prefix, content) => {
    if (await isSpecial(filePath))
        return writeResult(filePath, `\n${content}`);
    const { dir, base } = node_path__WEBPACK_IMPORTED_MODULE_1__.parse(filePath);
    return writeResult(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dir, `${prefix}${base}`), content);
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

/***/ 242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ summarizeLatency),
/* harmony export */   o: () => (/* binding */ latencyAt)
/* harmony export */ });
/* harmony import */ var _foundation_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8487);
/* harmony import */ var _percentile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9281);


const always = [50, 90, 95, 99];
const summarizeLatency = (latencies, count, chosen) => {
    if (count === 0)
        return undefined;
    const at = (percentile) => (0,_percentile_js__WEBPACK_IMPORTED_MODULE_1__/* .percentileOf */ .D)(latencies, count, percentile);
    const { mean, deviation } = (0,_foundation_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .momentsOf */ .Zn)(latencies, count);
    return {
        count,
        mean: Math.floor(mean),
        standardDeviation: Math.floor(deviation),
        min: (0,_foundation_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAtRank */ .LR)(latencies, 0),
        max: (0,_foundation_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAtRank */ .LR)(latencies, count - 1),
        p50: at(50),
        p90: at(90),
        p95: at(95),
        p99: at(99),
        ...(chosen === undefined || always.includes(chosen)
            ? {}
            : { chosen: { percentile: chosen, value: at(chosen) } }),
    };
};
const latencyAt = (summary, percentile) => {
    switch (percentile) {
        case undefined:
            return summary.mean;
        case 50:
            return summary.p50;
        case 90:
            return summary.p90;
        case 95:
            return summary.p95;
        case 99:
            return summary.p99;
        default:
            return summary.chosen?.value ?? Number.NaN;
    }
};


/***/ }),

/***/ 9281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ percentileOf)
/* harmony export */ });
/* harmony import */ var _foundation_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8487);

const percentileOf = (distribution, count, percentile) => count === 0 ? undefined : (0,_foundation_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAtRank */ .LR)(distribution, Math.floor((percentile / 100) * (count - 1) + 0.5));


/***/ }),

/***/ 5378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ meetsLimit),
/* harmony export */   W: () => (/* binding */ nextLevel)
/* harmony export */ });
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3958);
/* harmony import */ var _plan_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7402);
/* harmony import */ var _latency_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(242);



const nextLevel = ({ levels, search }, results, percentile) => {
    if (search === undefined)
        return levels[results.length];
    const met = results.map((result) => meetsLimit(result, search, percentile));
    return search.kind === 'linear'
        ? nextLinear(search, met)
        : nextHalved(search, results.map(({ level }, index) => ({ value: level.value, met: met[index] })));
};
const meetsLimit = ({ state, measured }, { latencyLimitMs }, percentile) => (state === 'stable' || state === 'request-count') &&
    measured?.latency !== undefined &&
    (0,_latency_js__WEBPACK_IMPORTED_MODULE_0__/* .latencyAt */ .o)(measured.latency, percentile) < (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .msToNs */ .TE)(latencyLimitMs);
const nextLinear = ({ mode, start, end = Number.POSITIVE_INFINITY, step }, met) => {
    const value = start + met.length * step;
    const goesOn = met.at(-1) !== false && value <= end * (1 + 1e-9) && met.length < _plan_range_js__WEBPACK_IMPORTED_MODULE_2__/* .mostLevels */ .vj;
    return goesOn ? { mode, value } : undefined;
};
const nextHalved = ({ mode, start, end = start, step }, [first, second, ...halved]) => {
    if (first === undefined)
        return { mode, value: start };
    if (!first.met || end === start)
        return undefined;
    if (second === undefined)
        return { mode, value: end };
    if (second.met)
        return undefined;
    let [lowest, highest] = [start, end];
    for (const { value, met } of halved) {
        if (met)
            lowest = value;
        else
            highest = value;
    }
    const middle = (lowest + highest) / 2;
    const value = mode === 'concurrency' ? Math.floor(middle) : middle;
    return highest - lowest > step && value > lowest ? { mode, value } : undefined;
};


/***/ }),

/***/ 4464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ parseArgv)
});

// UNUSED EXPORTS: splitArgs

// EXTERNAL MODULE: ./lib/foundation/failure.js
var failure = __webpack_require__(2183);
// EXTERNAL MODULE: ./lib/plan/options.js
var options = __webpack_require__(4333);
// EXTERNAL MODULE: ./lib/plan/raw-options.js
var raw_options = __webpack_require__(582);
;// CONCATENATED MODULE: ./lib/plan/refused-options.js
const refused_options_option = (why) => ({ isFlag: false, why });
const refusedOptions = new Map([
    [
        'enable-mpi',
        {
            isFlag: true,
            why: 'runs of several machines in step are not supported; run one client, with --max-threads, or independent clients side by side',
        },
    ],
    [
        'model-signature-name',
        refused_options_option('it belongs to TensorFlow Serving, which is not measured here; serve the model by Triton and leave it out'),
    ],
    [
        'grpc-method',
        refused_options_option('it belongs to --service-kind dynamic_grpc, which is not measured here; measure a Triton server with -i grpc and leave it out'),
    ],
    [
        'triton-server-directory',
        refused_options_option('it belongs to --service-kind triton_c_api, which is not measured here; start tritonserver and give its address with -u'),
    ],
    [
        'model-repository',
        refused_options_option('it belongs to --service-kind triton_c_api, which is not measured here; start tritonserver with that repository and give its address with -u'),
    ],
]);

;// CONCATENATED MODULE: ./lib/plan/argv.js




const parseArgv = (argv, commands) => {
    const known = options/* options */.f.filter((option) => option.commands.some((command) => commands.includes(command)));
    const raw = new Map();
    const complaints = [];
    const words = [...argv];
    let last;
    const add = (option, value) => {
        const texts = raw.get(option.name);
        if (texts === undefined)
            raw.set(option.name, [value]);
        else
            texts.push(value);
    };
    const take = (option, attached) => {
        last = option;
        if (option.value.type === 'flag') {
            if (attached === undefined)
                add(option, 'true');
            else
                complaints.push((0,raw_options/* mismatch */.J4)(option, attached));
            return;
        }
        const value = attached ?? (option.repeat === 'variadic' && isOptionWord(words[0]) ? undefined : words.shift());
        if (value === undefined) {
            complaints.push(`${(0,raw_options/* spelling */.DS)(option)}: its value is missing`);
            return;
        }
        add(option, value);
        while (option.repeat === 'variadic' && words.length > 0 && !isOptionWord(words[0]))
            add(option, words.shift());
    };
    const refuse = (complaint, hasValue) => {
        complaints.push(complaint);
        if (!hasValue && !isOptionWord(words[0]))
            words.shift();
    };
    const takeShort = (letters) => {
        const option = known.find((one) => one.short === letters[0]);
        const rest = letters.slice(1);
        if (option === undefined) {
            refuse(`-${letters[0]}: there is no such option`, rest !== '');
            return;
        }
        const isFlag = option.value.type === 'flag';
        take(option, isFlag || rest === '' ? undefined : rest);
        if (isFlag && rest !== '')
            takeShort(rest);
    };
    for (let word = words.shift(); word !== undefined; word = words.shift()) {
        if (word.startsWith('--') && word.length > 2) {
            const [name, value] = splitOnce(word.slice(2));
            const option = longOption(known, name);
            if (typeof option !== 'string')
                take(option, value);
            else
                refuse(option, value !== undefined || refusedOptions.get(name)?.isFlag === true);
        }
        else if (word.startsWith('-') && word.length > 1)
            takeShort(word.slice(1));
        else
            complaints.push(strayWord(word, last));
    }
    if (complaints.length > 0)
        throw new failure/* Failure */.H('invalid-option', complaints.join('\n'), {
            hint: 'See `triton-perf-gate --help` for every option.',
        });
    return raw;
};
const splitArgs = (text) => {
    const words = [];
    let word;
    for (const [, single, double, escaped, plain, stray] of text.matchAll(argsSyntax)) {
        if (stray !== undefined)
            throw new Failure('invalid-option', `args: got ${stray} without its end, expected every quote to be closed`);
        const part = single ?? double?.replace(/\\(["\\])/g, '$1') ?? escaped ?? plain;
        if (part !== undefined)
            word = (word ?? '') + part;
        else if (word !== undefined) {
            words.push(word);
            word = undefined;
        }
    }
    return word === undefined ? words : [...words, word];
};
const argsSyntax = /(?:\s|\\\r?\n)+|'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\]+)|(['"\\])/gs;
const isOptionWord = (word) => word?.startsWith('-') === true;
const strayWord = (word, last) => last?.name === 'header'
    ? `${(0,raw_options/* spelling */.DS)(last)}: a word follows NAME:VALUE, expected an option; quote a value with spaces`
    : `'${word}': expected an option here`;
const splitOnce = (word) => {
    const at = word.indexOf('=');
    return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
};
const longOption = (known, name) => {
    const exact = known.find((option) => option.name === name);
    if (exact !== undefined)
        return exact;
    const refused = refusedOptions.get(name);
    if (refused !== undefined)
        return `--${name}: ${refused.why}`;
    const candidates = known.filter((option) => option.name.startsWith(name));
    if (candidates.length === 1)
        return candidates[0];
    if (candidates.length > 1)
        return `--${name}: it could mean ${candidates.map((option) => `--${option.name}`).join(', ')}`;
    return `--${name}: there is no such option`;
};


/***/ }),

/***/ 4956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ formatLevels),
/* harmony export */   LA: () => (/* binding */ isSameLevel),
/* harmony export */   U0: () => (/* binding */ distinctLevels),
/* harmony export */   eI: () => (/* binding */ formatLevel)
/* harmony export */ });
const isSameLevel = (a, b) => a.mode === b.mode && a.value === b.value && typeof a.mode === 'string' && a.value > 0;
const distinctLevels = (levels) => levels.filter((level, i) => !levels.slice(0, i).some((earlier) => isSameLevel(earlier, level)));
const formatLevel = ({ mode, value }) => {
    switch (mode) {
        case 'concurrency':
            return `concurrency ${value}`;
        case 'periodic-concurrency':
            return `periodic concurrency ${value}`;
        case 'session-concurrency':
            return `session concurrency ${value}`;
        case 'request-rate':
            return `request rate ${value}`;
        case 'latency-limit':
            return `its best level below ${value} ms`;
    }
};
const formatLevels = (levels) => levels
    .map((level, i) => (levels[i - 1]?.mode === level.mode ? String(level.value) : formatLevel(level)))
    .join(', ');


/***/ }),

/***/ 9826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  En: () => (/* binding */ parseGatePlan),
  vS: () => (/* binding */ parsePlan)
});

// UNUSED EXPORTS: defaultsOf

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
var plan_options = __webpack_require__(4333);
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
];

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
var plan_range = __webpack_require__(7402);
// EXTERNAL MODULE: ./lib/plan/renewed-options.js
var renewed_options = __webpack_require__(7640);
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
        read.complain(`--metrics-url: got '${withoutUserinfo(text)}', expected host:port, host:port/path, or that after http:// or https://`);
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
const withoutUserinfo = (text) => text.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*@/is, '$1***@');

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
var plan = __webpack_require__(9164);
;// CONCATENATED MODULE: ./lib/plan/server-url.js
const defaultUrl = { http: 'localhost:8000', grpc: 'localhost:8001' };
const parseServerUrl = (text, protocol) => {
    if (text === undefined)
        return { url: defaultUrl[protocol], secure: false };
    const parsed = text.startsWith('unix:') ? parseUnixUrl(text) : parseHostUrl(text, protocol);
    return typeof parsed === 'string' ? `-u, --url: got '${server_url_withoutUserinfo(text)}', expected ${parsed}` : parsed;
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
const server_url_withoutUserinfo = (text) => text.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*@/is, '$1***@');

;// CONCATENATED MODULE: ./lib/plan/parse-target.js





const readTarget = (read) => {
    const kind = readServiceKind(read);
    const protocol = read.choice('protocol', ['http', 'grpc']);
    const parsed = parseServerUrl(read.text('url'), protocol);
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
var threshold = __webpack_require__(1740);
;// CONCATENATED MODULE: ./lib/plan/parse-plan.js













const parsePlan = (raw, defaults = 'cli') => {
    const read = (0,raw_options/* optionReader */.hr)((0,renewed_options/* renewedOptions */.Nx)(raw), defaultsOf(defaults));
    (0,renewed_options/* readDeprecated */.Q7)(read, raw);
    checkOutputFiles(read, ['csv', 'json', 'profile-export-file']);
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
    checkOutputFiles(read, ['json', 'markdown', 'html']);
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
    const plan = {
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
        ...(sharedMemory === undefined ? {} : { sharedMemory }),
        ...(trace === undefined ? {} : { trace }),
        ...(metrics === undefined ? {} : { metrics }),
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
const readThresholds = (read) => {
    const parsed = (0,threshold/* parseThresholds */.S)(read.list('thresholds').join('\n'));
    for (const complaint of parsed.complaints)
        read.complain(complaint);
    return parsed.thresholds;
};


/***/ }),

/***/ 9164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openAiEndpoints)
/* harmony export */ });
const openAiEndpoints = ['v1/chat/completions', 'v1/completions', 'v1/embeddings'];


/***/ }),

/***/ 7402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q1: () => (/* binding */ rangeValues),
/* harmony export */   RC: () => (/* binding */ parseRange),
/* harmony export */   vj: () => (/* binding */ mostLevels)
/* harmony export */ });
const mostLevels = 1000;
const parseRange = (text, fractions = false) => {
    const parts = text.split(':');
    const syntax = fractions ? /^(\d+\.?\d*|\.\d+)$/ : /^\d+$/;
    if (parts.length > 3 || !parts.every((part) => syntax.test(part)))
        return undefined;
    const numbers = parts.map(Number);
    const [start = 0, end = start, step = 1] = numbers;
    if (!numbers.every((number) => number <= Number.MAX_SAFE_INTEGER) || start <= 0 || step <= 0)
        return undefined;
    if (end === 0)
        return { start, end: undefined, step };
    return end < start || countOf(start, end, step) > mostLevels ? undefined : { start, end, step };
};
const rangeValues = ({ start, end = start, step }) => Array.from({ length: countOf(start, end, step) }, (_, index) => start + index * step);
const countOf = (start, end, step) => Math.floor((end - start) / step + 1e-9) + 1;


/***/ }),

/***/ 7640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nx: () => (/* binding */ renewedOptions),
/* harmony export */   Q7: () => (/* binding */ readDeprecated),
/* harmony export */   kM: () => (/* binding */ deprecationNotes),
/* harmony export */   uk: () => (/* binding */ writtenAs)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4333);
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

/***/ 1740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ formatThreshold),
/* harmony export */   S: () => (/* binding */ parseThresholds),
/* harmony export */   Vb: () => (/* binding */ isRate),
/* harmony export */   _t: () => (/* binding */ rateUnits),
/* harmony export */   z_: () => (/* binding */ gatedMetrics)
/* harmony export */ });
/* unused harmony export parseThreshold */
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2183);
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3958);


const summarized = ['p50', 'p90', 'p95', 'p99', 'avg'];
const rateUnits = {
    throughput: 'infer/s',
    'response-throughput': 'responses/s',
    'token-throughput': 'tokens/s',
};
const responseMetrics = ['first-response', 'inter-response'];
const gatedMetrics = [
    ...summarized,
    ...responseMetrics.flatMap((name) => summarized.map((one) => `${name}-${one}`)),
    ...Object.keys(rateUnits),
];
const isRate = (metric) => Object.hasOwn(rateUnits, metric);
const otherNames = { ttft: 'first-response', itl: 'inter-response' };
const defaultFloor = 0.5 * _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .nsPerMs */ .Ln;
const defaultGapFloor = 0.05 * _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .nsPerMs */ .Ln;
const defaultFloorOf = (metric) => {
    if (isRate(metric))
        return 0;
    return metric.startsWith('inter-response') ? defaultGapFloor : defaultFloor;
};
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
    const isLatency = !isRate(metric);
    if (threshold.kind === 'absolute')
        return isLatency ? `${metric} < ${formatTime(threshold.limit)}` : `${metric} > ${threshold.limit}`;
    const relative = `${metric}: ${isLatency ? '+' : '-'}${short(threshold.ratio * 100)}%`;
    const isUsual = threshold.floor === defaultFloorOf(metric);
    return isUsual ? relative : `${relative} and +${formatTime(threshold.floor)}`;
};
const number = String.raw `(\d+(?:\.\d*)?|\.\d+)`;
const unit = '(us|µs|μs|ms|s)';
const sign = '([+\\-−]?)';
const anyRule = /^([a-z][\w-]*)\s*(:|[<>]=?)\s*(.*)$/iu;
const relativeRule = new RegExp(String.raw `^${sign}\s*${number}\s*%(?:\s*and\s*${sign}\s*${number}\s*${unit})?$`, 'iu');
const latencyLimit = new RegExp(String.raw `^${number}\s*${unit}$`, 'iu');
const rateLimit = (unitName) => new RegExp(String.raw `^${number}\s*(?:${unitName})?$`, 'iu');
const parse = (text) => {
    const [, name = '', operator = '', rule = ''] = anyRule.exec(text) ?? [];
    const metric = gatedMetrics.find((one) => one === usualName(name.toLowerCase()));
    if (name === '')
        return complaint(text, 'it is no rule');
    if (metric === undefined)
        return complaint(text, `'${name}' is none of the metrics ${metricNames}`);
    const parsed = operator === ':' ? parseRelative(metric, rule) : parseAbsolute(metric, operator, rule);
    return typeof parsed === 'string' ? complaint(text, parsed, metric) : parsed;
};
const metricNames = `${summarized.join(', ')}, ${Object.keys(rateUnits).join(', ')}, and for streams ${responseMetrics.map((name) => `${name}-p95`).join(', ')} (p95 or any other of these)`;
const usualName = (name) => name.replace(/^(ttft|itl)(?=-)/, (short) => otherNames[short] ?? short);
const parseRelative = (metric, rule) => {
    const match = relativeRule.exec(rule);
    if (match === null)
        return 'the part after the colon is no percentage';
    const [, direction = '', percent = '', floorDirection, floorText, floorUnit = ''] = match;
    const isLatency = !isRate(metric);
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
        return { kind: 'relative', metric, ratio, floor: defaultFloorOf(metric) };
    if (!isLatency)
        return "only a latency can have an 'and' part";
    if (floorDirection !== '+')
        return "the part after 'and' begins with +";
    const floor = nanoseconds(floorText, floorUnit);
    return Number.isSafeInteger(floor) ? { kind: 'relative', metric, ratio, floor } : 'the time is too long';
};
const parseAbsolute = (metric, operator, rule) => {
    const isLatency = !isRate(metric);
    if (operator !== (isLatency ? '<' : '>'))
        return isLatency ? 'a latency must stay below its limit (<)' : 'throughput must stay above its limit (>)';
    const match = (isLatency ? latencyLimit : rateLimit(rateUnits[metric])).exec(rule);
    if (match === null)
        return isLatency
            ? 'the limit is no time with a unit of us, ms or s'
            : `the limit is no number of ${rateUnits[metric]}`;
    const [, limitText = '', limitUnit = ''] = match;
    const limit = isLatency ? nanoseconds(limitText, limitUnit) : Number(limitText);
    const isLimit = limit > 0 && limit <= Number.MAX_SAFE_INTEGER;
    return isLimit ? { kind: 'absolute', metric, limit } : 'the limit must be above 0 and not astronomic';
};
const complaint = (text, problem, metric) => {
    const latency = metric === undefined || isRate(metric) ? 'p95' : metric;
    const rate = metric !== undefined && isRate(metric) ? metric : 'throughput';
    const forLatency = `'${latency}: +10%', '${latency}: +10% and +2ms' or '${latency} < 40ms'`;
    const forRate = `'${rate}: -10%' or '${rate} > 200'`;
    const accepted = metric === undefined ? `${forLatency}, ${forRate}` : isRate(metric) ? forRate : forLatency;
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
const formatThroughput = (perSecond, unit = 'infer/s') => isFigure(perSecond) ? `${threeDigits(perSecond)} ${unit}` : absent;
const formatDurationChange = (fromNs, toNs) => {
    if (!isFigure(fromNs) || !isFigure(toNs))
        return `${formatDuration(fromNs)} → ${formatDuration(toNs)}`;
    const unit = durationUnit(Math.max(fromNs, toNs));
    return `${pair(fromNs / unit.ns, toNs / unit.ns)} ${unit.name}`;
};
const formatThroughputChange = (from, to, unit = 'infer/s') => isFigure(from) && isFigure(to)
    ? `${pair(from, to)} ${unit}`
    : `${formatThroughput(from, unit)} → ${formatThroughput(to, unit)}`;
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
const unbroken = (text) => text.replace(/(?<=\d) (?=(?:µs|ms|s|%|(?:infer|responses|tokens)\/s)(?!\w))/g, '\u00a0');
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


/***/ }),

/***/ 8525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readingDelta),
/* harmony export */   k: () => (/* binding */ cacheHitsOf)
/* harmony export */ });
/* harmony import */ var _server_statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4015);

const readingDelta = (before, after, { version, composing = [] } = {}) => {
    const delta = (0,_server_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .serverSide */ .tO)(before?.model, after?.model, version);
    const restarted = () => ({ restarted: true, otherVersions: [] });
    if (delta.side === undefined || delta.restarted)
        return delta;
    const children = composing.map((child) => childDelta(child, before?.composing, after?.composing));
    if (children.some((child) => child.restarted))
        return restarted();
    const sides = children.flatMap(({ side }) => side ?? []);
    return sides.length === 0 ? delta : { ...delta, side: { ...delta.side, composing: sides } };
};
const childDelta = ({ name, version, steps, composing }, before, after) => {
    const reading = (snapshots) => {
        const model = snapshots?.get(name);
        return model === undefined ? undefined : { model, composing: snapshots };
    };
    const { side, restarted } = readingDelta(reading(before), reading(after), {
        composing,
        ...(version === undefined ? {} : { version }),
    });
    return {
        restarted,
        ...(side === undefined ? {} : { side: { name, ...(steps === undefined ? {} : { steps }), ...side } }),
    };
};
const cacheHitsOf = ({ cache, composing = [] }) => composing.reduce((sum, child) => sum + cacheHitsOf(child), cache === undefined ? 0 : cache.hitCount);


/***/ }),

/***/ 4015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ statisticsSnapshot),
/* harmony export */   ne: () => (/* binding */ mergeServerSide),
/* harmony export */   tO: () => (/* binding */ serverSide)
/* harmony export */ });
const statisticsSnapshot = (response) => {
    const snapshot = new Map();
    for (const statistics of response.modelStats) {
        const counters = countersOf(statistics);
        if (counters !== undefined)
            snapshot.set(statistics.version, counters);
    }
    return snapshot;
};
const serverSide = (before, after, version) => {
    const differences = [];
    if (before === undefined || after === undefined)
        return { restarted: false, otherVersions: [] };
    for (const name of new Set([...before.keys(), ...after.keys()])) {
        if (version !== undefined && name !== version)
            continue;
        const counters = subtract(after.get(name), before.get(name));
        if (counters === undefined)
            return { restarted: true, otherVersions: [] };
        differences.push({ version: name, counters });
    }
    differences.sort((a, b) => Number(b.version) - Number(a.version));
    const counted = differences.filter(({ counters }) => hasCounted(counters));
    const chosen = counted[0] ?? differences[0];
    return {
        ...(chosen === undefined ? {} : { side: average(chosen.version, chosen.counters) }),
        restarted: false,
        otherVersions: counted.slice(1).map((other) => other.version),
    };
};
const mergeServerSide = (parts) => {
    const last = parts.at(-1);
    if (last === undefined)
        throw new RangeError('no server statistics to merge');
    const requests = (part) => part.successCount;
    const computed = (part) => part.successCount - (part.cache?.hitCount ?? 0);
    const caches = parts.flatMap((part) => part.cache ?? []);
    const composing = mergeComposing(parts.flatMap((part) => part.composing ?? []));
    return {
        modelVersion: last.modelVersion,
        inferenceCount: sum(parts, (part) => part.inferenceCount),
        executionCount: sum(parts, (part) => part.executionCount),
        successCount: sum(parts, requests),
        failCount: sum(parts, (part) => part.failCount),
        ...(caches.length === 0 ? {} : { cache: mergeCaches(caches) }),
        request: weighted(parts, (part) => part.request, requests),
        overhead: weighted(parts, (part) => part.overhead, requests),
        queue: weighted(parts, (part) => part.queue, requests),
        computeInput: weighted(parts, (part) => part.computeInput, computed),
        computeInfer: weighted(parts, (part) => part.computeInfer, computed),
        computeOutput: weighted(parts, (part) => part.computeOutput, computed),
        ...(composing.length === 0 ? {} : { composing }),
    };
};
const mergeComposing = (sides) => {
    const grouped = Map.groupBy(sides, ({ name, modelVersion }) => JSON.stringify([name, modelVersion]));
    return [...grouped.values()].map((group) => {
        const { name, steps } = group[0];
        return { name, ...(steps === undefined ? {} : { steps }), ...mergeServerSide(group) };
    });
};
const countersOf = (statistics) => {
    const { inferenceCount, executionCount, inferenceStats } = statistics;
    if (inferenceStats === undefined)
        return undefined;
    const { success, fail, queue, computeInput, computeInfer, computeOutput, cacheHit, cacheMiss } = inferenceStats;
    if (!success || !fail || !queue || !computeInput || !computeInfer || !computeOutput)
        return undefined;
    return {
        inferenceCount,
        executionCount,
        success: counterOf(success),
        fail: counterOf(fail),
        queue: counterOf(queue),
        computeInput: counterOf(computeInput),
        computeInfer: counterOf(computeInfer),
        computeOutput: counterOf(computeOutput),
        ...(cacheHit && cacheMiss ? { cache: { hit: counterOf(cacheHit), miss: counterOf(cacheMiss) } } : {}),
    };
};
const counterOf = ({ count, ns }) => ({ count, ns });
const zero = { count: 0n, ns: 0n };
const subtract = (after, before) => {
    if (after === undefined)
        return undefined;
    if (before === undefined)
        return after;
    let wentBack = false;
    const minus = (a, b) => {
        wentBack ||= a < b;
        return a - b;
    };
    const counter = (a, b) => ({
        count: minus(a.count, b.count),
        ns: minus(a.ns, b.ns),
    });
    const difference = {
        inferenceCount: minus(after.inferenceCount, before.inferenceCount),
        executionCount: minus(after.executionCount, before.executionCount),
        success: counter(after.success, before.success),
        fail: counter(after.fail, before.fail),
        queue: counter(after.queue, before.queue),
        computeInput: counter(after.computeInput, before.computeInput),
        computeInfer: counter(after.computeInfer, before.computeInfer),
        computeOutput: counter(after.computeOutput, before.computeOutput),
        ...(after.cache === undefined
            ? {}
            : {
                cache: {
                    hit: counter(after.cache.hit, before.cache?.hit ?? zero),
                    miss: counter(after.cache.miss, before.cache?.miss ?? zero),
                },
            }),
    };
    return wentBack ? undefined : difference;
};
const hasCounted = ({ success, fail, queue }) => success.count > 0n || fail.count > 0n || queue.count > 0n;
const average = (modelVersion, counters) => {
    const { success, queue, computeInput, computeInfer, computeOutput, cache } = counters;
    const overhead = mean(success) - mean(queue) - computeMean(counters);
    return {
        modelVersion,
        inferenceCount: Number(counters.inferenceCount),
        executionCount: Number(counters.executionCount),
        successCount: Number(success.count),
        failCount: Number(counters.fail.count),
        ...(cache === undefined
            ? {}
            : {
                cache: {
                    hitCount: Number(cache.hit.count),
                    missCount: Number(cache.miss.count),
                    hit: Math.round(mean(cache.hit)),
                    miss: Math.round(mean(cache.miss)),
                },
            }),
        request: Math.round(mean(success)),
        overhead: Math.max(0, Math.round(overhead)),
        queue: Math.round(mean(queue)),
        computeInput: Math.round(mean(computeInput)),
        computeInfer: Math.round(mean(computeInfer)),
        computeOutput: Math.round(mean(computeOutput)),
    };
};
const computeMean = ({ computeInput, computeInfer, computeOutput, cache }) => {
    if (cache === undefined || cache.hit.count + cache.miss.count === 0n) {
        return mean(computeInput) + mean(computeInfer) + mean(computeOutput);
    }
    return mean({
        count: computeInput.count + cache.hit.count,
        ns: computeInput.ns + computeInfer.ns + computeOutput.ns + cache.hit.ns + cache.miss.ns,
    });
};
const mean = ({ count, ns }) => (count === 0n ? 0 : Number(ns) / Number(count));
const mergeCaches = (caches) => ({
    hitCount: sum(caches, (cache) => cache.hitCount),
    missCount: sum(caches, (cache) => cache.missCount),
    hit: weighted(caches, (cache) => cache.hit, (cache) => cache.hitCount),
    miss: weighted(caches, (cache) => cache.miss, (cache) => cache.missCount),
});
const weighted = (parts, value, weight) => {
    const total = sum(parts, weight);
    return total === 0 ? 0 : Math.round(sum(parts, (part) => value(part) * weight(part)) / total);
};
const sum = (parts, value) => parts.reduce((total, part) => total + value(part), 0);


/***/ })

};
