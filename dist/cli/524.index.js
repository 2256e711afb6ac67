export const id = 524;
export const ids = [524];
export const modules = {

/***/ 24681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XY: () => (/* binding */ differentAcross),
/* harmony export */   YD: () => (/* binding */ compareKeys),
/* harmony export */   sZ: () => (/* binding */ hardDifferences),
/* harmony export */   xo: () => (/* binding */ hardKeysOf)
/* harmony export */ });
/* unused harmony export isSameButMachine */
/* harmony import */ var _triton_composing_statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78525);

const compareKeys = (candidate, baseline, across = []) => {
    const differences = hardDifferences(hardKeysOf(candidate), hardKeysOf(baseline));
    return {
        hard: differences.filter(({ what }) => !mayDiffer(what, across)),
        soft: [
            ...differences.filter(({ what }) => mayDiffer(what, across)),
            ...softKeys.flatMap(({ what, read }) => {
                const [a, b] = [read(candidate), read(baseline)];
                return a === b ? [] : [difference(what, a, b)];
            }),
        ],
    };
};
const hardKeysOf = (report) => Object.fromEntries(hardKeys.flatMap(({ what, read }) => {
    const value = read(report);
    return value === undefined ? [] : [[what, value]];
}));
const hardDifferences = (candidate, baseline, across = []) => [...new Set([...hardKeys.map(({ what }) => what), ...Object.keys(baseline)])]
    .filter((what) => !mayDiffer(what, across))
    .flatMap((what) => {
    const [a, b] = [own(candidate, what), own(baseline, what)];
    return a !== undefined && a === b ? [] : [difference(what, a, b)];
});
const differentAcross = (runs, across = []) => hardKeys
    .filter(({ what }) => mayDiffer(what, across))
    .map(({ what }) => ({ what, values: [...new Set(runs.map((keys) => own(keys, what) ?? 'unknown'))] }))
    .filter(({ values }) => values.length > 1);
const mayDiffer = (what, across) => hardKeys.some((key) => key.what === what && key.across !== undefined && across.includes(key.across));
const own = (keys, what) => Object.hasOwn(keys, what) ? keys[what] : undefined;
const difference = (what, candidate, baseline) => ({ what, candidate: candidate ?? 'unknown', baseline: baseline ?? 'unknown' });
const isSameButMachine = (a, b) => compareKeys(a, b).hard.every(({ what }) => ofMachine.has(what));
const hardKeys = [
    { what: 'report schema', read: ({ schemaVersion }) => wholeNumber(schemaVersion) },
    { what: 'suite', read: ({ provenance }) => (provenance ? text(provenance.suite) : 'none') },
    { what: 'model', read: ({ model }) => text(model.name) },
    { what: 'protocol', read: ({ settings }) => text(settings.protocol) },
    { what: 'streaming', read: ({ settings }) => yesOrNo(settings.streaming) },
    { what: 'endpoint', read: ({ settings }) => text(settings.endpoint ?? 'infer') },
    { what: 'client transport', read: ({ settings }) => text(settings.transport) },
    { what: 'connections', read: ({ settings }) => wholeNumber(settings.connections) },
    { what: 'shared memory', read: ({ settings }) => text(settings.sharedMemory ?? 'none') },
    { what: 'TLS', read: ({ settings }) => yesOrNo(settings.tls ?? false) },
    { what: 'socket', read: ({ settings }) => text(settings.socket ?? 'tcp') },
    { what: 'compression', read: compression },
    { what: 'request parameters', read: ({ settings }) => text(settings.parametersSha256 ?? 'none') },
    { what: 'batch size', read: ({ settings }) => wholeNumber(settings.batchSize) },
    { what: 'input shapes', read: ({ model }) => shapes(model.inputs) },
    { what: 'tensor formats', read: formatsKey },
    { what: 'input data', read: ({ settings }) => text(settings.input.sha256) },
    { what: 'schedule', read: ({ settings }) => scheduleKey(settings) },
    { what: 'ramp', read: ({ settings }) => rampKey(settings) },
    { what: 'search', read: ({ settings }) => searchKey(settings) },
    { what: 'sequences', read: sequences },
    { what: 'seed', read: ({ settings }) => wholeNumber(settings.seed) },
    { what: 'CPU model', across: 'cpu', read: ({ environment }) => text(environment.cpuModel) },
    { what: 'logical CPUs', across: 'cpu', read: ({ environment }) => wholeNumber(environment.logicalCpus) },
    { what: 'GPUs', across: 'gpu', read: ({ environment }) => names(environment.gpus) },
    { what: 'operating system', across: 'os', read: ({ environment }) => text(environment.osFamily) },
    { what: 'architecture', across: 'architecture', read: ({ environment }) => text(environment.architecture) },
    { what: 'runner', across: 'runner', read: ({ environment }) => text(environment.runner) },
    { what: 'way of serving', across: 'serving', read: ({ settings }) => text(settings.serving) },
    { what: 'response cache hits', read: cacheHits },
    { what: 'tracing', read: ({ settings }) => tracing(settings.trace) },
];
const ofMachine = new Set([
    'CPU model',
    'logical CPUs',
    'GPUs',
    'operating system',
    'architecture',
    'runner',
    'response cache hits',
]);
const softKeys = [
    { what: 'tool version', read: ({ tool }) => text(tool.version) },
    { what: 'model version', read: servedVersion },
    { what: 'model configuration', read: ({ model }) => text(model.configHash) },
    { what: 'backend', read: ({ model }) => text(model.backend) },
    { what: 'server version', read: ({ server }) => text(server.version) },
    { what: 'server image', read: ({ server }) => text(server.image?.name ?? 'none') },
    { what: 'image digest', read: ({ server }) => text(server.image?.digest ?? 'none') },
    { what: 'kernel', read: ({ environment }) => text(environment.osRelease) },
    { what: 'runner image', read: ({ environment }) => text(environment.runnerImage) },
    { what: 'memory in bytes', read: ({ environment }) => wholeNumber(environment.memoryBytes) },
    { what: 'metrics interval in ms', read: ({ settings }) => wholeNumber(settings.metrics?.intervalMs ?? 0) },
    { what: 'Node version', read: ({ environment }) => text(environment.nodeVersion) },
];
const text = (value) => typeof value === 'string' && value !== '' ? value : undefined;
const wholeNumber = (value) => Number.isSafeInteger(value) ? String(value) : undefined;
const yesOrNo = (value) => typeof value === 'boolean' ? (value ? 'yes' : 'no') : undefined;
function sequences({ settings }) {
    if (settings.sequences === undefined)
        return 'none';
    const { live, length, lengthVariation, isSerial } = settings.sequences;
    const long = length === undefined ? 'as long as their data' : `of ${length} requests`;
    return `${live} live in an open loop, ${long}, +/- ${lengthVariation} %${isSerial ? ', serial' : ''}`;
}
function formatsKey({ settings }) {
    const { input = 'binary', output = 'binary' } = settings.input.tensorFormats ?? {};
    return `inputs ${input}, outputs ${output}`;
}
const names = (values) => {
    if (!Array.isArray(values) || !values.every((value) => text(value) !== undefined))
        return undefined;
    return values.length === 0 ? 'none' : [...values].sort().join(', ');
};
const unnamed = { name: '', datatype: '', shape: [] };
const shapes = (inputs) => {
    const isKnown = [...inputs].every(({ name, datatype, shape } = unnamed) => text(name) !== undefined &&
        text(datatype) !== undefined &&
        Array.isArray(shape) &&
        [...shape].every(Number.isSafeInteger));
    if (!isKnown || inputs.length === 0)
        return undefined;
    return inputs.map(({ name, datatype, shape }) => `${name} ${datatype} [${shape.join(', ')}]`).join(', ');
};
const scheduleKey = ({ schedule }) => {
    if (schedule === undefined)
        return 'none';
    const { arrivals, sha256 = '', pacing, maxOutstanding } = schedule;
    return `${[arrivals, sha256].join(' ').trim()}, ${pacing} pacing, at most ${maxOutstanding} outstanding`;
};
const rampKey = ({ ramp }) => ramp === undefined ? 'none' : `from ${ramp.start} by ${ramp.step} every ${ramp.period} responses`;
const searchKey = ({ search }) => {
    if (search === undefined)
        return 'none';
    const { kind, mode, start, end = 'open', step, latencyLimitMs } = search;
    return `${kind} over ${mode} ${start}:${end}:${step} below ${latencyLimitMs} ms`;
};
function compression({ settings }) {
    const { request, response } = settings.compression ?? { request: 'none', response: 'none' };
    return text(request) && text(response) && `requests ${request}, responses ${response}`;
}
function cacheHits({ levels }) {
    const counts = levels.flatMap(({ measured }) => measured?.server === undefined ? [] : [(0,_triton_composing_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .cacheHitsOf */ .k)(measured.server)]);
    if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0))
        return undefined;
    return counts.some((count) => count > 0) ? 'some' : 'none';
}
const tracing = (trace) => trace === undefined || trace.levels?.join() === 'OFF'
    ? 'none'
    : Object.entries(trace)
        .map(([name, value]) => `${name} ${String(value)}`)
        .toSorted()
        .join(', ');
function servedVersion({ levels, model }) {
    return text(levels[0]?.measured?.server?.modelVersion) ?? text(model.version);
}


/***/ }),

/***/ 3752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TI: () => (/* binding */ formatRun),
/* harmony export */   eV: () => (/* binding */ isOtherValue),
/* harmony export */   ij: () => (/* binding */ isOtherRun)
/* harmony export */ });
const isOtherRun = (a, b) => {
    if (a.provenance && b.provenance)
        return (Number.isSafeInteger(a.provenance.runId) &&
            Number.isSafeInteger(b.provenance.runId) &&
            a.provenance.runId !== b.provenance.runId);
    if (a.provenance || b.provenance)
        return true;
    return Boolean(a.createdAt) && Boolean(b.createdAt) && a.createdAt !== b.createdAt;
};
const isOtherValue = (a, b) => isOtherRun(a, b) ||
    (a.provenance !== undefined && b.provenance !== undefined && a.provenance.leg !== b.provenance.leg);
const formatRun = ({ provenance, createdAt }) => provenance ? `run ${provenance.runId}, attempt ${provenance.runAttempt}` : `report of ${createdAt}`;


/***/ }),

/***/ 81486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ repeatingSeries),
/* harmony export */   Mo: () => (/* binding */ innovationsOf),
/* harmony export */   Ql: () => (/* binding */ normalNumbers),
/* harmony export */   U5: () => (/* binding */ lagOneShare)
/* harmony export */ });
const largest = 0.8;
const lagOneShare = (residuals, fitted) => {
    let [products, squares] = [0, 0];
    residuals.forEach((residual, i) => {
        squares += residual ** 2;
        products += residual * (residuals[i - 1] ?? 0);
    });
    if (!(squares > 0))
        return 0;
    const seen = products / squares;
    const corrected = seen + (fitted * (1 + 3 * Math.max(seen, 0))) / residuals.length;
    return Math.min(Math.max(corrected, 0), largest);
};
const innovationsOf = (residuals, share) => residuals.slice(1).map((residual, i) => residual - share * (residuals[i] ?? 0));
const repeatingSeries = (length, share, draw) => {
    const series = [];
    let value = draw() / Math.sqrt(1 - share ** 2);
    for (let i = 0; i < length; i += 1) {
        if (i > 0)
            value = share * value + draw();
        series.push(value);
    }
    return series;
};
const normalNumbers = ({ unit }) => () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit());


/***/ }),

/***/ 29435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findChangePoints)
/* harmony export */ });
/* unused harmony export usualChangePointRules */
/* harmony import */ var _foundation_random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96430);
/* harmony import */ var _autocorrelation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81486);


const usualChangePointRules = {
    leastValues: 5,
    leastChange: Math.log(1.03),
    level: 0.01,
};
const findChangePoints = (logs, rules = usualChangePointRules) => (logs.every(Number.isFinite) ? search(logs, 0, rules) : []);
const search = (logs, offset, rules) => {
    const { leastValues } = rules;
    const raw = bestSplit(logs, 1);
    if (raw === undefined || logs.length < 2 * leastValues)
        return [];
    if (raw.at > logs.length - leastValues)
        return search(logs.slice(0, raw.at), offset, rules);
    if (raw.at < leastValues)
        return search(logs.slice(raw.at), offset + raw.at, rules);
    if (!(Math.abs(raw.change) >= rules.leastChange))
        return [];
    const p = chanceOf(logs, raw, rules);
    if (!(p <= rules.level))
        return [];
    const point = { at: offset + raw.at, change: raw.change, p };
    return [
        ...search(logs.slice(0, raw.at), offset, rules),
        point,
        ...search(logs.slice(raw.at), offset + raw.at, rules),
    ];
};
const bestSplit = (values, leastValues) => {
    const count = values.length;
    const base = values[0] ?? 0;
    let [sum, squares] = [0, 0];
    for (const value of values) {
        sum += value - base;
        squares += (value - base) ** 2;
    }
    let best;
    let before = 0;
    for (let at = 1; at <= count - leastValues; at += 1) {
        before += values[at - 1] - base;
        if (at < leastValues)
            continue;
        const change = (sum - before) / (count - at) - before / at;
        const explained = (at * (count - at) * change ** 2) / count;
        const rest = Math.max(squares - sum ** 2 / count - explained, 0);
        const t = Math.sqrt(((count - 2) * explained) / rest);
        if (best === undefined || t > best.t)
            best = { at, change, t };
    }
    return best;
};
const shuffles = 499;
const seed = 1;
const fittedNumbers = 7;
const chanceOf = (values, split, { leastValues }) => {
    const residuals = residualsOf(values, leastValues);
    const share = (0,_autocorrelation_js__WEBPACK_IMPORTED_MODULE_0__/* .lagOneShare */ .U5)(residuals, fittedNumbers);
    const innovations = centered((0,_autocorrelation_js__WEBPACK_IMPORTED_MODULE_0__/* .innovationsOf */ .Mo)(residuals, share));
    const random = (0,_foundation_random_js__WEBPACK_IMPORTED_MODULE_1__/* .seededRandom */ .I)(seed);
    let asGood = 0;
    for (let i = 0; i < shuffles; i += 1) {
        const drawn = shuffled(innovations, random);
        const noise = (0,_autocorrelation_js__WEBPACK_IMPORTED_MODULE_0__/* .repeatingSeries */ .J$)(values.length, share, () => drawn.pop() ?? innovations[0]);
        if (!((bestSplit(noise, leastValues)?.t ?? 0) < split.t))
            asGood += 1;
    }
    return (1 + asGood) / (1 + shuffles);
};
const residualsOf = (values, leastValues) => {
    const sums = [0];
    for (const value of centered(values))
        sums.push(sums.at(-1) + value);
    const explained = (from, to) => (sums[to] - sums[from]) ** 2 / (to - from);
    const count = values.length;
    let best = { gain: -1, first: count, second: count };
    for (let first = leastValues; first <= count - leastValues; first += 1) {
        for (let second = first + leastValues; second <= count; second += 1) {
            if (second > count - leastValues && second < count)
                continue;
            const rest = second === count ? 0 : explained(second, count);
            const gain = explained(0, first) + explained(first, second) + rest;
            if (gain > best.gain)
                best = { gain, first, second };
        }
    }
    const { first, second } = best;
    return [values.slice(0, first), values.slice(first, second), values.slice(second)].flatMap(centered);
};
const centered = (values) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.map((value) => value - mean);
};
const shuffled = (values, { below }) => {
    const all = [...values];
    for (let i = all.length - 1; i > 0; i -= 1) {
        const other = below(i + 1);
        [all[i], all[other]] = [all[other], all[i]];
    }
    return all;
};


/***/ }),

/***/ 80135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ mergeHistory),
/* harmony export */   Vr: () => (/* binding */ sortRuns)
/* harmony export */ });
/* unused harmony exports longestHistory, withHistory */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _baseline_comparability_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24681);
/* harmony import */ var _baseline_provenance_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3752);
/* harmony import */ var _plan_gate_levels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16466);
/* harmony import */ var _report_measurement_faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7766);
/* harmony import */ var _report_search_figure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91469);
/* harmony import */ var _past_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44819);







const longestHistory = 200;
const mostFigures = 50_000;
const mergeHistory = (baselines, rules) => {
    const { maxErrorRate, gateLevels } = rules;
    const own = baselines
        .map((one) => ({ ...one, report: (0,_report_search_figure_js__WEBPACK_IMPORTED_MODULE_4__/* .comparedReport */ ._)(one.report) }))
        .filter(({ report }) => (0,_report_measurement_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .measurementFaults */ .gq)(report, rules).length === 0)
        .map((one) => {
        const run = (0,_past_run_js__WEBPACK_IMPORTED_MODULE_5__/* .pastRunOf */ .h)(one);
        const isSound = ({ level }) => (0,_report_measurement_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .levelFaults */ .qg)(one.report, level, maxErrorRate).length === 0;
        return gateLevels === undefined ? run : { ...run, levels: run.levels.filter(isSound) };
    });
    const isFewFailed = ({ errorRate }) => errorRate <= maxErrorRate;
    const carried = baselines
        .flatMap(({ report }) => carriedRuns(report))
        .filter(({ levels }) => levels.every((one) => isFewFailed(one) || !(0,_plan_gate_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .isGated */ .m3)(one.level, gateLevels)))
        .map((run) => ({ ...run, levels: run.levels.filter(isFewFailed) }));
    const known = new Map();
    for (const run of [...own.toSorted(byAttempt), ...carried.toSorted(byAttempt)]) {
        const identity = identityOf(run);
        if (!known.has(identity))
            known.set(identity, run);
    }
    return [...known.values()].toSorted(_past_run_js__WEBPACK_IMPORTED_MODULE_5__/* .byTime */ .X).slice(-longestHistory);
};
const sortRuns = (candidate, runs, across = []) => {
    const comparable = [];
    const others = new Map();
    for (const run of runs.filter((one) => (0,_baseline_provenance_js__WEBPACK_IMPORTED_MODULE_6__/* .isOtherRun */ .ij)(candidate, one))) {
        const reason = (0,_baseline_comparability_js__WEBPACK_IMPORTED_MODULE_1__/* .hardDifferences */ .sZ)(candidate.keys, run.keys, across)
            .map(({ what, baseline, candidate: now }) => `${what} was \`${baseline}\`, now \`${now}\``)
            .join('; ');
        if (reason === '') {
            if (comparable.every((one) => (0,_baseline_provenance_js__WEBPACK_IMPORTED_MODULE_6__/* .isOtherValue */ .eV)(one, run)))
                comparable.push(run);
        }
        else
            others.set(reason, [...(others.get(reason) ?? []), run]);
    }
    return { comparable, others };
};
const withHistory = (report, runs) => {
    const self = pastRunOf({ report, label: '' });
    const carried = newest(runs.filter((run) => isBefore(run, self)));
    return carried.length === 0 ? report : { ...report, history: storedHistory(carried) };
};
const newest = (runs) => {
    let figures = 0;
    const tooOld = runs.findLastIndex((run) => {
        figures += run.levels.reduce((sum, { values }) => sum + 1 + Object.keys(values).length, 0);
        return figures > mostFigures;
    });
    return runs.slice(tooOld + 1).slice(-longestHistory);
};
const storedHistory = (runs) => {
    const keys = {};
    const stored = runs.map(({ createdAt, provenance, keys: own, levels, accepted }) => {
        const key = createHash('sha256').update(canonical(own)).digest('hex');
        keys[key] = own;
        return { createdAt, ...(provenance && { provenance }), key, levels, ...(accepted && { accepted }) };
    });
    return { keys, runs: stored };
};
const carriedRuns = (report) => {
    if (report.history === undefined)
        return [];
    const { keys, runs } = report.history;
    const carrier = (0,_past_run_js__WEBPACK_IMPORTED_MODULE_5__/* .pastRunOf */ .h)({ report, label: '' });
    return runs
        .map(({ createdAt, provenance, key, levels, accepted }) => ({
        label: provenance === undefined ? `report of ${createdAt}` : `run ${provenance.runId}`,
        createdAt,
        ...(provenance && { provenance }),
        keys: (Object.hasOwn(keys, key) ? keys[key] : undefined) ?? {},
        levels,
        ...(accepted && { accepted }),
        isCarried: true,
    }))
        .filter((run) => isBefore(run, carrier));
};
const isBefore = (run, than) => (0,_baseline_provenance_js__WEBPACK_IMPORTED_MODULE_6__/* .isOtherRun */ .ij)(run, than) && (0,_past_run_js__WEBPACK_IMPORTED_MODULE_5__/* .byTime */ .X)(run, than) < 0;
const identityOf = ({ provenance, createdAt, keys }) => JSON.stringify([provenance?.runId, provenance?.leg, provenance ? '' : createdAt, canonical(keys)]);
const canonical = (keys) => JSON.stringify(Object.entries(keys).toSorted(([a], [b]) => (a < b ? -1 : 1)));
const byAttempt = (a, b) => (a.provenance?.runAttempt ?? 0) - (b.provenance?.runAttempt ?? 0);


/***/ }),

/***/ 62059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ readMetric),
/* harmony export */   PD: () => (/* binding */ leastSuccesses),
/* harmony export */   a3: () => (/* binding */ metricValue),
/* harmony export */   bf: () => (/* binding */ successesOf),
/* harmony export */   qd: () => (/* binding */ metrics)
/* harmony export */ });
/* harmony import */ var _plan_threshold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91740);

const metricValue = (value) => typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : undefined;
const ofRequest = ({ latency }) => latency;
const untilFirst = ({ responses }) => responses?.timeToFirst;
const betweenResponses = ({ responses }) => responses?.gap;
const percentile = (name, times, median) => ({
    unit: 'ns',
    better: 'lower',
    quantile: Number(name.slice(1)) / 100,
    median,
    of: (window) => times(window)?.[name],
});
const mean = (times) => ({ unit: 'ns', better: 'lower', of: (window) => times(window)?.mean });
const rate = (name, of) => ({
    unit: _plan_threshold_js__WEBPACK_IMPORTED_MODULE_0__/* .rateUnits */ ._t[name],
    better: 'higher',
    of,
});
const metrics = {
    p50: percentile('p50', ofRequest, 'p50'),
    p90: percentile('p90', ofRequest, 'p50'),
    p95: percentile('p95', ofRequest, 'p50'),
    p99: percentile('p99', ofRequest, 'p50'),
    avg: mean(ofRequest),
    'first-response-p50': percentile('p50', untilFirst, 'first-response-p50'),
    'first-response-p90': percentile('p90', untilFirst, 'first-response-p50'),
    'first-response-p95': percentile('p95', untilFirst, 'first-response-p50'),
    'first-response-p99': percentile('p99', untilFirst, 'first-response-p50'),
    'first-response-avg': mean(untilFirst),
    'inter-response-p50': percentile('p50', betweenResponses, 'inter-response-p50'),
    'inter-response-p90': percentile('p90', betweenResponses, 'inter-response-p50'),
    'inter-response-p95': percentile('p95', betweenResponses, 'inter-response-p50'),
    'inter-response-p99': percentile('p99', betweenResponses, 'inter-response-p50'),
    'inter-response-avg': mean(betweenResponses),
    throughput: rate('throughput', ({ throughput }) => throughput),
    'response-throughput': rate('response-throughput', ({ responses }) => responses?.rate),
    'token-throughput': rate('token-throughput', ({ tokens }) => tokens?.rate),
};
const readMetric = (result, metric) => result.measured === undefined ? undefined : metricValue(metrics[metric].of(result.measured));
const leastSuccesses = (metric) => {
    const { quantile } = metrics[metric];
    return quantile === undefined ? 1 : Math.ceil(Math.log(0.05) / Math.log(quantile));
};
const successesOf = (result) => {
    const count = Math.min(result.measured?.successCount ?? 0, result.measured?.latency?.count ?? 0);
    return Number.isInteger(count) && count > 0 ? count : 0;
};


/***/ }),

/***/ 44819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ byTime),
/* harmony export */   h: () => (/* binding */ pastRunOf)
/* harmony export */ });
/* harmony import */ var _baseline_comparability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24681);
/* harmony import */ var _plan_threshold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91740);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62059);



const pastRunOf = ({ report, label }) => {
    const { provenance, createdAt } = report;
    return {
        label,
        createdAt,
        ...(provenance && {
            provenance: {
                sha: provenance.sha,
                runId: provenance.runId,
                runAttempt: provenance.runAttempt,
                leg: provenance.leg,
            },
        }),
        keys: (0,_baseline_comparability_js__WEBPACK_IMPORTED_MODULE_0__/* .hardKeysOf */ .xo)(report),
        levels: report.levels.map(storedLevel),
        ...(report.accepted && { accepted: report.accepted }),
        isCarried: false,
    };
};
const byTime = (a, b) => a.provenance !== undefined && b.provenance !== undefined && a.provenance.runId !== b.provenance.runId
    ? a.provenance.runId - b.provenance.runId
    : Date.parse(a.createdAt) - Date.parse(b.createdAt);
const storedLevel = (result) => {
    const { succeeded, failed } = result.evidence;
    return {
        level: result.level,
        successCount: (0,_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .successesOf */ .bf)(result),
        errorRate: failed / (succeeded + failed),
        values: valuesOf(result),
    };
};
const valuesOf = (result) => {
    const values = {};
    for (const metric of _plan_threshold_js__WEBPACK_IMPORTED_MODULE_1__/* .gatedMetrics */ .z_) {
        const value = (0,_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .readMetric */ .Nk)(result, metric);
        if (value !== undefined)
            values[metric] = value;
    }
    return values;
};


/***/ }),

/***/ 63117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ isWorse),
/* harmony export */   Cv: () => (/* binding */ levelShortName),
/* harmony export */   Kh: () => (/* binding */ metricName),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   Zy: () => (/* binding */ metricChange),
/* harmony export */   a3: () => (/* binding */ metricValue),
/* harmony export */   p9: () => (/* binding */ limitShare),
/* harmony export */   p_: () => (/* binding */ visibleChange),
/* harmony export */   v: () => (/* binding */ allowedChange),
/* harmony export */   vG: () => (/* binding */ verdictMark)
/* harmony export */ });
/* harmony import */ var _compare_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62059);
/* harmony import */ var _plan_threshold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91740);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41516);



const metricName = (metric) => {
    if ((0,_plan_threshold_js__WEBPACK_IMPORTED_MODULE_1__/* .isRate */ .Vb)(metric))
        return metric.replace('-', ' ');
    const [, of = '', figure = ''] = /^(?:(first|inter)-response-)?(.+)$/.exec(metric) ?? [];
    return `${figure === 'avg' ? 'mean' : figure} ${timesNamed[of] ?? 'latency'}`;
};
const timesNamed = {
    first: 'time to first response',
    inter: 'inter-response latency',
};
const levelShortName = ({ mode, value }) => {
    switch (mode) {
        case 'concurrency':
            return `c ${value}`;
        case 'periodic-concurrency':
            return `to c ${value}`;
        case 'session-concurrency':
            return `sessions ${value}`;
        case 'request-rate':
            return `${value}/s`;
        case 'latency-limit':
            return `< ${value} ms`;
    }
};
const metricValue = (metric, value) => (0,_plan_threshold_js__WEBPACK_IMPORTED_MODULE_1__/* .isRate */ .Vb)(metric) ? (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatThroughput */ .Y5)(value, _plan_threshold_js__WEBPACK_IMPORTED_MODULE_1__/* .rateUnits */ ._t[metric]) : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(value);
const metricChange = (metric, from, to) => (0,_plan_threshold_js__WEBPACK_IMPORTED_MODULE_1__/* .isRate */ .Vb)(metric) ? (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatThroughputChange */ .IT)(from, to, _plan_threshold_js__WEBPACK_IMPORTED_MODULE_1__/* .rateUnits */ ._t[metric]) : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDurationChange */ .OX)(from, to);
const allowedChange = ({ threshold, baseline }) => {
    if (threshold.kind === 'absolute')
        return limit(threshold);
    const floorBinds = baseline !== undefined && threshold.floor > threshold.ratio * baseline.center;
    const amount = floorBinds ? metricValue(threshold.metric, threshold.floor) : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShare */ .T1)(threshold.ratio);
    return `${worseSign(threshold.metric)}${amount}`;
};
const visibleChange = ({ threshold, couldShow }) => {
    if (couldShow === undefined || !Number.isFinite(couldShow))
        return _format_js__WEBPACK_IMPORTED_MODULE_2__/* .absent */ .Ge;
    const ratio = couldShow < 0.1 ? Math.ceil(couldShow * 1000) / 1000 : Math.ceil(couldShow * 100) / 100;
    return `${worseSign(threshold.metric)}${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShare */ .T1)(ratio)}`;
};
const limitShare = ({ threshold, candidate, baseline, change }) => {
    const isLower = _compare_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .metrics */ .qd[threshold.metric].better === 'lower';
    if (threshold.kind === 'absolute') {
        if (candidate === undefined)
            return Number.NEGATIVE_INFINITY;
        return isLower ? candidate.center / threshold.limit : threshold.limit / candidate.center;
    }
    if (change === undefined || baseline === undefined)
        return Number.NEGATIVE_INFINITY;
    return (isLower ? change : -change) / Math.max(threshold.ratio, threshold.floor / baseline.center);
};
const isWorse = (metric, change) => _compare_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .metrics */ .qd[metric].better === 'lower' ? change > 0 : change < 0;
const verdictMark = (verdict) => {
    switch (verdict) {
        case 'pass':
        case 'improvement':
            return '🟢';
        case 'regression':
            return '🔴';
        case 'inconclusive':
            return '🟡';
        case 'no-baseline':
            return '⚪';
        case 'invalid':
            return '⛔';
    }
};
const verdictWords = (row) => {
    switch (row.verdict) {
        case 'pass':
            return row.waived === undefined ? 'pass' : 'accepted';
        case 'improvement':
            return 'better';
        case 'regression':
            return 'regression';
        case 'inconclusive': {
            const word = row.suspected === true ? 'suspected' : 'cannot tell';
            return visibleChange(row) === _format_js__WEBPACK_IMPORTED_MODULE_2__/* .absent */ .Ge ? word : `${word} (would have seen ${visibleChange(row)})`;
        }
        case 'no-baseline':
            return 'new, not compared';
        case 'invalid':
            return 'unusable';
    }
};
const worseSign = (metric) => (_compare_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .metrics */ .qd[metric].better === 'lower' ? '+' : '−');
const limit = (threshold) => `${_compare_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .metrics */ .qd[threshold.metric].better === 'lower' ? '<' : '>'} ${metricValue(threshold.metric, threshold.limit)}`;


/***/ }),

/***/ 88488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   IJ: () => (/* binding */ proseToMarkdown),
/* harmony export */   Ln: () => (/* binding */ proseToTerminal),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   y0: () => (/* binding */ proseToHtml)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41516);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(936);


const prose = (words, ...values) => words.flatMap((word, i) => [{ kind: 'text', text: word }, ...spansOf(values[i] ?? '')]);
const code = (text, maxLength = 80) => ({
    kind: 'code',
    text: (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(text, maxLength),
});
const strong = (spans) => ({ kind: 'strong', spans });
const link = (spans, url) => url === undefined || (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .safeUrl */ .Pl)(url) === undefined ? spans : [{ kind: 'link', spans, url }];
const quoted = (sentence, maxLength = 200) => (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(sentence, maxLength)
    .split(/`([^`]+)`/)
    .map((text, i) => (i % 2 === 1 ? { kind: 'code', text } : { kind: 'text', text }));
const sentence = (clause, maxLength = 200) => {
    const text = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(clause, maxLength);
    const capital = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
    return quoted(/[.!?…]$/.test(capital) ? capital : `${capital}.`, maxLength + 1);
};
const joined = (parts, separator = ' ') => parts.flatMap((part, i) => (i === 0 ? part : [{ kind: 'text', text: separator }, ...part]));
const proseToTerminal = (spans) => spans.map(terminalSpan).join('');
const proseToMarkdown = (spans, inTable = false) => withoutBlockStart(markdownSpans(spans, inTable).trim());
const proseToHtml = (spans) => spans.map(htmlSpan).join('');
const spansOf = (value) => {
    if (typeof value === 'string' || typeof value === 'number')
        return [{ kind: 'text', text: String(value) }];
    return 'kind' in value ? [value] : value;
};
const terminalSpan = (span) => {
    switch (span.kind) {
        case 'text':
        case 'code':
            return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(span.text);
        case 'strong':
            return proseToTerminal(span.spans);
        case 'link':
            return `${proseToTerminal(span.spans)} (${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(span.url)})`;
    }
};
const markdownSpans = (spans, inTable) => spans.map((span) => markdownSpan(span, inTable)).join('');
const markdownSpan = (span, inTable) => {
    switch (span.kind) {
        case 'text':
            return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .unbroken */ .D_)(span.text));
        case 'code':
            return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(span.text, inTable);
        case 'strong':
            return `**${markdownSpans(span.spans, inTable)}**`;
        case 'link':
            return `[${markdownSpans(span.spans, inTable)}](${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .safeUrl */ .Pl)(span.url) ?? ''})`;
    }
};
const htmlSpan = (span) => {
    switch (span.kind) {
        case 'text':
            return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlText */ .js)((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .unbroken */ .D_)(span.text));
        case 'code':
            return `<code>${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlText */ .js)(span.text)}</code>`;
        case 'strong':
            return `<strong>${proseToHtml(span.spans)}</strong>`;
        case 'link':
            return `<a href="${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .safeUrl */ .Pl)(span.url) ?? ''}">${proseToHtml(span.spans)}</a>`;
    }
};
const withoutBlockStart = (line) => line
    .replace(/^[-+=#](?=[-+=#\s]|$)/, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, (_, digits, mark) => `${digits}&#${mark.charCodeAt(0)};`);


/***/ }),

/***/ 7766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ shardFaults),
/* harmony export */   dV: () => (/* binding */ runFaults),
/* harmony export */   gq: () => (/* binding */ measurementFaults),
/* harmony export */   qg: () => (/* binding */ levelFaults),
/* harmony export */   uQ: () => (/* binding */ askedLevels)
/* harmony export */ });
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73958);
/* harmony import */ var _plan_gate_levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16466);
/* harmony import */ var _plan_load_level_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44956);



const measurementFaults = (report, { maxErrorRate, gateLevels }) => [
    ...runFaults(report),
    ...faultsOfLevels(report, askedLevels(report).filter((level) => (0,_plan_gate_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .isGated */ .m3)(level, gateLevels)), maxErrorRate),
];
const runFaults = (report) => [
    ...(report.shard === undefined
        ? []
        : [
            `it is shard ${report.shard.index} of ${report.shard.of}, a part of a measurement: merge it with the others first (triton-perf-gate merge)`,
        ]),
    ...wholeFaults(report),
];
const shardFaults = (report, maxErrorRate) => [
    ...wholeFaults(report),
    ...faultsOfLevels(report, askedLevels(report), maxErrorRate),
];
const faultsOfLevels = (report, levels, maxErrorRate) => levels.flatMap((level) => levelFaults(report, level, maxErrorRate).map((fault) => `at ${(0,_plan_load_level_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLevel */ .eI)(level)}, ${fault}`));
const wholeFaults = (report) => {
    const asked = askedLevels(report);
    const unasked = report.levels.filter(({ level }) => !asked.some((one) => (0,_plan_load_level_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameLevel */ .LA)(one, level)));
    return [
        ...(report.state === 'complete' ? [] : ['the run was interrupted']),
        ...(asked.length > 0 ? [] : ['no load level was asked for']),
        ...unasked.map(({ level }) => `${(0,_plan_load_level_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLevel */ .eI)(level)} was measured, but not asked for`),
    ];
};
const askedLevels = ({ settings }) => (0,_plan_load_level_js__WEBPACK_IMPORTED_MODULE_1__/* .distinctLevels */ .U0)(settings.levels ?? []);
const levelFaults = (report, level, maxErrorRate) => {
    const [result, again] = report.levels.filter((one) => (0,_plan_load_level_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameLevel */ .LA)(one.level, level));
    if (result === undefined)
        return ['nothing was measured'];
    if (again !== undefined)
        return ['measured twice in one report'];
    const { measured, evidence } = result;
    if (measured === undefined)
        return ['there was no complete measurement window'];
    const { sent, succeeded, failed } = evidence;
    const odd = Object.entries({ sent, succeeded, failed }).find(([, count]) => !isCount(count));
    if (odd !== undefined)
        return [`the number of requests that were ${odd[0]} is ${String(odd[1])}, which is no count`];
    return [
        ...stateFaults(result),
        ...requestFaults(result, measured, maxErrorRate),
        ...paceFaults(result, measured),
        ...serverFaults(report, result),
    ];
};
const stateFaults = ({ state }) => {
    switch (state) {
        case 'stable':
        case 'unstable':
        case 'over-limit':
        case 'request-count':
        case 'part':
            return [];
        case 'interrupted':
            return ['its measurement was interrupted'];
        default:
            return [`its state is ${String(state)}, which is none`];
    }
};
const requestFaults = (result, measured, maxErrorRate) => {
    const { sent, succeeded, failed } = result.evidence;
    const firstText = Object.values(result.evidence.failureTexts ?? {}).flat()[0];
    const first = firstText === undefined ? '' : ` (first: \`${firstText}\`)`;
    if (succeeded === 0)
        return [
            failed === 0
                ? `none of ${sent} requests was answered`
                : `no request succeeded, ${failed} failed${first}`,
        ];
    const ended = succeeded + failed;
    if (sent < ended)
        return [`${ended} requests ended, but only ${sent} were sent`];
    if (!(failed / ended <= maxErrorRate))
        return [
            `${failed} of ${ended} requests failed${first}, more than the error rate allowed (${maxErrorRate})`,
        ];
    return figureFaults(measured);
};
const figureFaults = (measured) => {
    const { duration, successCount, throughput, latency, responses } = measured;
    if (latency === undefined)
        return [
            (responses?.withoutResponse ?? 0) > 0
                ? 'no request got a response inside the measurement windows'
                : 'no request succeeded inside the measurement windows',
        ];
    const { count, mean, min, max, p50, p90, p95, p99 } = latency;
    const figures = { duration, successCount, throughput, count, mean, min, max, p50, p90, p95, p99 };
    return Object.entries(figures)
        .filter(([, value]) => !(Number.isFinite(value) && value > 0))
        .map(([name, value]) => `${name} is ${String(value)}, expected a number above 0`);
};
const toleratedShortfall = 0.05;
const toleratedRequests = 3;
const busyClient = 0.9;
const paceFaults = ({ evidence }, { askedRate, sendRate, duration }) => {
    if (askedRate === undefined)
        return [];
    const missing = ((askedRate - sendRate) * duration) / _foundation_units_js__WEBPACK_IMPORTED_MODULE_2__/* .nsPerSecond */ .Nq;
    const isShort = !(missing <= toleratedRequests + (toleratedShortfall * askedRate * duration) / _foundation_units_js__WEBPACK_IMPORTED_MODULE_2__/* .nsPerSecond */ .Nq);
    const isServers = (evidence.heldBack ?? 0) > 0 && evidence.eventLoopUtilization <= busyClient;
    if (!isShort || isServers)
        return [];
    const busy = Math.round(evidence.eventLoopUtilization * 100);
    return [
        `the client could not hold the rate: ${Math.round(askedRate)} requests/s were due, it sent ${Math.round(sendRate)} (its event loop was busy ${busy} % of the time)`,
    ];
};
const serverFaults = (report, { evidence, windows, measured }) => {
    const { succeeded, serverSucceeded, serverRestarted } = evidence;
    const faults = [];
    if (report.shard !== undefined && report.shard.index > 0)
        return faults;
    if (serverRestarted !== false)
        faults.push('the model or the server was restarted while it was measured');
    const versions = new Set([measured, ...windows].flatMap((window) => window?.server?.modelVersion ?? []));
    if (versions.size > 1)
        faults.push(`the served version changed while it was measured (${[...versions].join(', ')})`);
    if (serverSucceeded === undefined) {
        if (report.server.extensions.includes('statistics'))
            faults.push('the server keeps statistics, but none were read, so the count of requests was not cross-checked');
    }
    else if (!isCount(serverSucceeded) || serverSucceeded < succeeded)
        faults.push(`the server counted ${String(serverSucceeded)} of the ${succeeded} requests that succeeded`);
    return faults;
};
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;


/***/ }),

/***/ 91469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ comparedReport)
/* harmony export */ });
/* harmony import */ var _measure_search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25378);

const comparedReport = (report) => {
    const { settings, levels } = report;
    const { search, measurement } = settings;
    if (search === undefined)
        return report;
    const level = { mode: 'latency-limit', value: search.latencyLimitMs };
    const within = levels.filter((result) => (0,_measure_search_js__WEBPACK_IMPORTED_MODULE_0__/* .meetsLimit */ .U)(result, search, measurement.percentile));
    const best = within.toSorted((a, b) => throughputOf(b) - throughputOf(a))[0] ?? levels[0];
    return {
        ...report,
        settings: { ...settings, levels: [level] },
        levels: best === undefined ? [] : [{ ...best, level }],
    };
};
const throughputOf = ({ measured }) => measured?.throughput ?? 0;


/***/ })

};
