export const id = 88;
export const ids = [88];
export const modules = {

/***/ 48487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LR: () => (/* binding */ valueAtRank),
/* harmony export */   Zn: () => (/* binding */ momentsOf),
/* harmony export */   _h: () => (/* binding */ distributionSize),
/* harmony export */   dM: () => (/* binding */ addValue),
/* harmony export */   pA: () => (/* binding */ distributionOver),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86335);

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

/***/ 86335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ highestTrackable),
/* harmony export */   YA: () => (/* binding */ histogramPercentile),
/* harmony export */   ce: () => (/* binding */ addHistogram),
/* harmony export */   qm: () => (/* binding */ lowestOfBucket),
/* harmony export */   tM: () => (/* binding */ bucketIndex),
/* harmony export */   v5: () => (/* binding */ createHistogram)
/* harmony export */ });
/* unused harmony export recordValue */
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

/***/ 96430:
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

/***/ 73958:
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
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82183);
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

/***/ 60242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ summarizeLatency),
/* harmony export */   o: () => (/* binding */ latencyAt)
/* harmony export */ });
/* harmony import */ var _foundation_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48487);
/* harmony import */ var _percentile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79281);


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

/***/ 79281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ percentileOf)
/* harmony export */ });
/* harmony import */ var _foundation_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48487);

const percentileOf = (distribution, count, percentile) => count === 0 ? undefined : (0,_foundation_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAtRank */ .LR)(distribution, Math.floor((percentile / 100) * (count - 1) + 0.5));


/***/ }),

/***/ 25378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ meetsLimit),
/* harmony export */   W: () => (/* binding */ nextLevel)
/* harmony export */ });
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73958);
/* harmony import */ var _plan_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17402);
/* harmony import */ var _latency_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60242);



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

/***/ 44464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ parseArgv)
});

// UNUSED EXPORTS: splitArgs

// EXTERNAL MODULE: ./lib/foundation/failure.js
var failure = __webpack_require__(82183);
// EXTERNAL MODULE: ./lib/plan/options.js
var options = __webpack_require__(94333);
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
    const positional = known.find((option) => option.positional === true);
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
        else if (positional !== undefined)
            add(positional, word);
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

/***/ 16466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ unmeasuredComplaints),
/* harmony export */   fe: () => (/* binding */ comparedLevels),
/* harmony export */   g6: () => (/* binding */ refuseUnmeasured),
/* harmony export */   ln: () => (/* binding */ formatLevelName),
/* harmony export */   m3: () => (/* binding */ isGated),
/* harmony export */   w7: () => (/* binding */ parseGateLevels),
/* harmony export */   yv: () => (/* binding */ unmeasuredNames)
/* harmony export */ });
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82183);
/* harmony import */ var _load_level_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44956);


const parseGateLevels = (text) => {
    const levels = [];
    const complaints = [];
    const parts = text
        .split(/[\n,;]/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
    for (const part of parts.length === 0 ? [''] : parts) {
        const level = (0,_load_level_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLevelName */ .Nw)(part);
        if (level === undefined)
            complaints.push(`--gate-levels: got '${part}', expected load levels such as 8, 'concurrency 8' or 'request-rate 100', separated by commas`);
        else
            levels.push(level);
    }
    return { levels, complaints };
};
const isGated = (level, named) => named === undefined || named.some((name) => (0,_load_level_js__WEBPACK_IMPORTED_MODULE_1__/* .isNamed */ .ev)(level, name));
const comparedLevels = ({ levels, search }) => search === undefined ? levels : [{ mode: 'latency-limit', value: search.latencyLimitMs }];
const unmeasuredNames = (named, levels) => (named ?? []).filter((name) => !levels.some((level) => (0,_load_level_js__WEBPACK_IMPORTED_MODULE_1__/* .isNamed */ .ev)(level, name)));
const formatLevelName = ({ mode, value }) => mode === undefined ? String(value) : (0,_load_level_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLevel */ .eI)({ mode, value });
const unmeasuredComplaints = (named, levels) => unmeasuredNames(named, levels).map((name) => `--gate-levels: got '${formatLevelName(name)}', which is not measured, expected some of ${(0,_load_level_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLevels */ .$P)(levels)}`);
const refuseUnmeasured = (named, levels) => {
    const complaints = unmeasuredComplaints(named, levels);
    if (complaints.length > 0)
        throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('invalid-option', complaints.join('\n'), {
            hint: 'Measure it too, or gate another one.',
        });
};


/***/ }),

/***/ 44956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ formatLevels),
/* harmony export */   LA: () => (/* binding */ isSameLevel),
/* harmony export */   Nw: () => (/* binding */ parseLevelName),
/* harmony export */   U0: () => (/* binding */ distinctLevels),
/* harmony export */   eI: () => (/* binding */ formatLevel),
/* harmony export */   ev: () => (/* binding */ isNamed)
/* harmony export */ });
/* unused harmony export levelModes */
const isSameLevel = (a, b) => a.mode === b.mode &&
    a.value === b.value &&
    typeof a.mode === 'string' &&
    a.value > 0 &&
    Number.isFinite(a.value);
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
const levelModes = '(?:concurrency|request[- ]rate|periodic[- ]concurrency|session[- ]concurrency|latency[- ]limit)';
const levelRule = new RegExp(String.raw `^(?:(${levelModes})\s+)?(\d{1,9}(?:\.\d{1,6})?)$`);
const parseLevelName = (text) => {
    const [, mode, value = ''] = levelRule.exec(text.trim()) ?? [];
    if (!(Number(value) > 0))
        return undefined;
    return {
        ...(mode === undefined ? {} : { mode: mode.replace(' ', '-') }),
        value: Number(value),
    };
};
const isNamed = (level, { mode = level.mode, value }) => isSameLevel(level, { mode, value });


/***/ }),

/***/ 49164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openAiEndpoints)
/* harmony export */ });
const openAiEndpoints = ['v1/chat/completions', 'v1/completions', 'v1/embeddings'];


/***/ }),

/***/ 17402:
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

/***/ 91740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ formatThreshold),
/* harmony export */   S: () => (/* binding */ parseThresholds),
/* harmony export */   Vb: () => (/* binding */ isRate),
/* harmony export */   _t: () => (/* binding */ rateUnits),
/* harmony export */   z_: () => (/* binding */ gatedMetrics)
/* harmony export */ });
/* unused harmony export parseThreshold */
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82183);
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73958);


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

/***/ 41516:
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
/* harmony export */   lJ: () => (/* binding */ durationUnit),
/* harmony export */   nV: () => (/* binding */ formatAge),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   yk: () => (/* binding */ formatPlural)
/* harmony export */ });
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73958);

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

/***/ 78525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readingDelta),
/* harmony export */   k: () => (/* binding */ cacheHitsOf)
/* harmony export */ });
/* harmony import */ var _server_statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74015);

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

/***/ 74015:
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
