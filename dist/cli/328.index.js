export const id = 328;
export const ids = [328,648];
export const modules = {

/***/ 4484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ usableBaselines)
/* harmony export */ });
/* harmony import */ var _report_measurement_faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7766);
/* harmony import */ var _comparability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4681);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3752);



const usableBaselines = (candidate, baselines, maxErrorRate) => {
    const reasons = new Map(baselines.map((one) => [one, whyNot(candidate, one.report, maxErrorRate)]));
    const comparable = baselines.filter((one) => reasons.get(one) === undefined).toSorted(byAttempt);
    comparable.forEach((one, i) => {
        const twin = comparable.slice(0, i).find((earlier) => !(0,_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .isOtherValue */ .eV)(earlier.report, one.report));
        if (twin !== undefined)
            reasons.set(one, `its run is already counted (${(0,_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRun */ .TI)(twin.report)})`);
    });
    return {
        usable: baselines.filter((one) => reasons.get(one) === undefined),
        excluded: baselines.flatMap((one) => {
            const reason = reasons.get(one);
            return reason === undefined ? [] : [{ label: one.label, reason }];
        }),
    };
};
const whyNot = (candidate, report, maxErrorRate) => {
    if (!(0,_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .isOtherRun */ .ij)(candidate, report))
        return 'it is the run under test itself';
    const { hard } = (0,_comparability_js__WEBPACK_IMPORTED_MODULE_0__/* .compareKeys */ .YD)(candidate, report);
    if (hard.length > 0)
        return `not comparable: ${hard.map((key) => `${key.what} was \`${key.baseline}\`, now \`${key.candidate}\``).join('; ')}`;
    const faults = (0,_report_measurement_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .measurementFaults */ .gq)(report, maxErrorRate);
    return faults.length > 0 ? `its own measurement is unusable: ${faults.join('; ')}` : undefined;
};
const byAttempt = (a, b) => (a.report.provenance?.runAttempt ?? 0) - (b.report.provenance?.runAttempt ?? 0);


/***/ }),

/***/ 4681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YD: () => (/* binding */ compareKeys),
/* harmony export */   sZ: () => (/* binding */ hardDifferences),
/* harmony export */   xo: () => (/* binding */ hardKeysOf)
/* harmony export */ });
/* harmony import */ var _triton_composing_statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8525);

const compareKeys = (candidate, baseline) => ({
    hard: hardDifferences(hardKeysOf(candidate), hardKeysOf(baseline)),
    soft: softKeys.flatMap(({ what, read }) => {
        const [a, b] = [read(candidate), read(baseline)];
        return a === b ? [] : [difference(what, a, b)];
    }),
});
const hardKeysOf = (report) => Object.fromEntries(hardKeys.flatMap(({ what, read }) => {
    const value = read(report);
    return value === undefined ? [] : [[what, value]];
}));
const hardDifferences = (candidate, baseline) => [...new Set([...hardKeys.map(({ what }) => what), ...Object.keys(baseline)])].flatMap((what) => {
    const [a, b] = [own(candidate, what), own(baseline, what)];
    return a !== undefined && a === b ? [] : [difference(what, a, b)];
});
const own = (keys, what) => Object.hasOwn(keys, what) ? keys[what] : undefined;
const difference = (what, candidate, baseline) => ({ what, candidate: candidate ?? 'unknown', baseline: baseline ?? 'unknown' });
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
    { what: 'CPU model', read: ({ environment }) => text(environment.cpuModel) },
    { what: 'logical CPUs', read: ({ environment }) => wholeNumber(environment.logicalCpus) },
    { what: 'GPUs', read: ({ environment }) => names(environment.gpus) },
    { what: 'operating system', read: ({ environment }) => text(environment.osFamily) },
    { what: 'architecture', read: ({ environment }) => text(environment.architecture) },
    { what: 'runner', read: ({ environment }) => text(environment.runner) },
    { what: 'way of serving', read: ({ settings }) => text(settings.serving) },
    { what: 'response cache hits', read: cacheHits },
    { what: 'tracing', read: ({ settings }) => tracing(settings.trace) },
];
const softKeys = [
    { what: 'tool version', read: ({ tool }) => text(tool.version) },
    { what: 'model version', read: servedVersion },
    { what: 'model configuration', read: ({ model }) => text(model.configHash) },
    { what: 'backend', read: ({ model }) => text(model.backend) },
    { what: 'server version', read: ({ server }) => text(server.version) },
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

/***/ 6256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ createDirectoryStore),
  z: () => (/* binding */ findReports)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/foundation/failure.js
var failure = __webpack_require__(2183);
// EXTERNAL MODULE: ./lib/host/files.js
var files = __webpack_require__(657);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./lib/report/report-schema.js
var report_schema = __webpack_require__(9524);
;// CONCATENATED MODULE: ./lib/report/read-report.js



const readReport = (text, label) => {
    const refuse = (what, cause) => {
        throw new failure/* Failure */.H('unreadable-report', `${label}: ${what}`, {
            hint: 'Expected a report.json written by triton-perf-gate (schema: report.v1.json).',
            cause,
        });
    };
    let data;
    try {
        data = JSON.parse(text);
    }
    catch (error) {
        return refuse(`not JSON (${error.message})`, error);
    }
    const version = data?.schemaVersion;
    if (typeof version === 'number' && version !== 1)
        return refuse(`report schema version ${version}, expected 1`);
    const parsed = report_schema/* reportSchema */.Q.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const [first] = parsed.error.issues;
    return refuse(`not a valid report: ${describe(first)}`);
};
const describe = (issue) => {
    if (issue === undefined)
        return 'unknown fault';
    const place = errors/* toDotPath */.sR(issue.path);
    return place === '' ? issue.message : `${place}: ${issue.message}`;
};

// EXTERNAL MODULE: ./lib/report/write-report.js
var write_report = __webpack_require__(3648);
;// CONCATENATED MODULE: ./lib/baseline/directory-store.js







const maxReportBytes = 20_000_000;
const createDirectoryStore = (root) => ({
    find: () => findReports(root),
    save: async (report) => {
        const text = (0,write_report.writeReport)(report);
        const file = external_node_path_.join(root, fileName(report, text));
        await (0,files/* writeResult */.Zk)(file, text);
        return file;
    },
});
const findReports = async (root) => {
    const files = await listReports(root);
    if (typeof files === 'string')
        return { baselines: [], excluded: [{ label: root, reason: files }] };
    const baselines = [];
    const excluded = [];
    for (const file of files) {
        const label = external_node_path_.basename(file);
        const report = await readOrExplain(file, label);
        if (typeof report === 'string')
            excluded.push({ label, reason: report });
        else
            baselines.push({ report, label });
    }
    return { baselines, excluded };
};
const listReports = async (root) => {
    try {
        if (!(await (0,promises_.stat)(root)).isDirectory())
            return [root];
        const names = await (0,promises_.readdir)(root);
        return names
            .filter((name) => name.toLowerCase().endsWith('.json'))
            .sort()
            .map((name) => external_node_path_.join(root, name));
    }
    catch (error) {
        return unreadable(error);
    }
};
const readOrExplain = async (file, label) => {
    const text = await readText(file);
    if (typeof text !== 'string')
        return text.problem;
    try {
        return readReport(text, label);
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H && error.code === 'unreadable-report')
            return error.message;
        throw error;
    }
};
const readText = async (file) => {
    try {
        const { size } = await (0,promises_.stat)(file);
        if (size > maxReportBytes)
            return { problem: `it has ${size} bytes, expected at most ${maxReportBytes}` };
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        return { problem: unreadable(error) };
    }
};
const unreadable = (error) => {
    const { code, message } = error;
    return code === 'ENOENT' ? 'it does not exist' : `it cannot be read (${code ?? message})`;
};
const fileName = (report, text) => {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 12);
    return `${report.createdAt.replaceAll(':', '-')}.${hash}.json`;
};


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

/***/ 8423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ estimateChange),
/* harmony export */   XF: () => (/* binding */ intervalOf),
/* harmony export */   hw: () => (/* binding */ runsForOwnDeviation)
/* harmony export */ });
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2059);
/* harmony import */ var _stretch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4982);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4029);



const runsForOwnDeviation = _stretch_js__WEBPACK_IMPORTED_MODULE_1__/* .leastDegrees */ .R7 + 1;
const estimateChange = (candidate, past, assumedNoise) => {
    const { current, degrees } = past;
    const isAssumed = degrees < _stretch_js__WEBPACK_IMPORTED_MODULE_1__/* .leastDegrees */ .R7;
    const assumed = (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .metricValue */ .a3)(assumedNoise) ?? Number.NaN;
    const deviation = isAssumed ? Math.max(assumed, degrees > 0 ? past.deviation : 0) : past.deviation;
    return {
        logRatio: Math.log(candidate.center / current.center),
        standardError: deviation * Math.sqrt(1 / candidate.values.length + 1 / current.values.length),
        quantile: isAssumed ? _student_t_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Zl : (probability) => (0,_student_t_js__WEBPACK_IMPORTED_MODULE_2__/* .studentTQuantile */ .$J)(probability, degrees),
        probability: isAssumed ? _student_t_js__WEBPACK_IMPORTED_MODULE_2__/* .normalCdf */ .vr : (value) => (0,_student_t_js__WEBPACK_IMPORTED_MODULE_2__/* .studentTCdf */ .Jt)(value, degrees),
        isAssumed,
    };
};
const intervalOf = ({ logRatio, standardError, quantile, }) => {
    const reach = quantile(0.975) * standardError;
    return { low: Math.expm1(logRatio - reach), high: Math.expm1(logRatio + reach) };
};


/***/ }),

/***/ 9878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ compareRows),
  H: () => (/* binding */ familyLevel)
});

// EXTERNAL MODULE: ./lib/plan/load-level.js
var load_level = __webpack_require__(4956);
;// CONCATENATED MODULE: ./lib/compare/holm.js
const holmLevels = (ps, alpha) => {
    const levels = ps.map(() => 0);
    const ordered = ps
        .map((p, place) => ({ p: p >= 0 ? p : Number.POSITIVE_INFINITY, place }))
        .toSorted((a, b) => (a.p === b.p ? 0 : a.p - b.p));
    let tests = ps.length;
    for (const { p, place } of ordered) {
        const level = alpha / tests;
        levels[place] = level;
        if (p < level)
            tests -= 1;
    }
    return levels;
};

// EXTERNAL MODULE: ./lib/compare/metric.js
var compare_metric = __webpack_require__(2059);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(3958);
;// CONCATENATED MODULE: ./lib/compare/reason.js


const reasonOf = (row, evidence, baselineRuns) => {
    const [finding] = evidence.findings;
    if (row.verdict === 'invalid')
        return faultReason(evidence);
    if (finding === undefined)
        return missingReason(row, evidence, baselineRuns);
    const few = fewReason(row, evidence);
    if (few !== undefined)
        return few;
    return finding.kind === 'relative' ? relativeReason(row, finding) : absoluteReason(row);
};
const faultReason = ({ faults }) => {
    const [first = 'the comparison gave no number', ...others] = faults;
    return others.length === 0 ? first : `${first} (and ${others.length} more)`;
};
const missingReason = ({ threshold }, { leastSuccesses }, baselineRuns) => {
    if (baselineRuns === 0)
        return 'there is no comparable baseline run';
    const enough = leastSuccesses > 1 ? ` from at least ${leastSuccesses} requests` : '';
    return `new: no baseline run (${baselineRuns} compared) has ${threshold.metric} at this level${enough}`;
};
const fewReason = ({ verdict, threshold }, { runs, leastSuccesses }) => {
    const fewest = Math.min(...runs.map((run) => run.successes));
    if (fewest >= leastSuccesses)
        return undefined;
    const few = `only ${fewest} requests succeeded and ${threshold.metric} needs ${leastSuccesses}`;
    return verdict === 'regression'
        ? `${few}, but even their median is worse than allowed`
        : `${few}: measure longer`;
};
const relativeReason = (row, finding) => {
    const percent = (worsening) => signedPercent(row.threshold.metric, worsening);
    const measured = percent(finding.worsening);
    const bound = percent(finding.upperBound);
    const allowed = percent(finding.allowed);
    const doubt = doubtReason(row);
    switch (row.verdict) {
        case 'regression':
            return `${measured} is more than allowed (${allowed}) and more than noise explains (${percent(finding.critical)})`;
        case 'improvement':
            return `${measured} is better by more than the threshold and than noise explains (${percent(-finding.critical)})`;
        case 'pass':
            return `at worst ${bound} (95 % bound), allowed ${allowed}`;
        default:
            if (doubt !== undefined)
                return `${measured} measured, but ${doubt}`;
            if (finding.worsening > finding.allowed)
                return `suspected ${measured}${chanceReason(row)}; ${visibleReason(row)}`;
            if (finding.upperBound < finding.allowed)
                return unstableReason;
            return `${measured} measured, at worst ${bound} (95 % bound), allowed ${allowed}; ${visibleReason(row)}`;
    }
};
const unstableReason = 'the level never became stable, so it cannot pass: measure longer';
const doubtReason = ({ threshold, past }) => {
    if (past?.doubt === undefined)
        return undefined;
    const { runs, since, change } = past.doubt;
    const shift = formatChange(change);
    return runs === 1
        ? `the newest baseline run (${since}) is ${shift} off those before, which may be a new level of ${threshold.metric}`
        : `the newest ${runs} baseline runs (since ${since}) are ${shift} off those before, which may be a new level of ${threshold.metric}`;
};
const chanceReason = ({ suspected, p = Number.NaN }) => suspected === true
    ? ` (chance alone shows this much in ${Math.max(1, Math.round(100 * p))} of 100 runs)`
    : '';
const visibleReason = ({ threshold, past, couldShow = Number.NaN }) => {
    const count = past?.runs ?? 0;
    const percent = Math.ceil(couldShow * 100);
    const sign = compare_metric/* metrics */.qd[threshold.metric].better === 'lower' ? '+' : '−';
    return `${count === 1 ? 'one baseline run' : `${count} baseline runs`} can show ${sign}${percent} %`;
};
const absoluteReason = ({ verdict, threshold, candidate }) => {
    const { metric } = threshold;
    const side = compare_metric/* metrics */.qd[metric].better === 'lower' ? 'below' : 'above';
    const limit = threshold.kind === 'absolute' ? formatValue(metric, threshold.limit) : '';
    const is = verdict === 'regression' ? 'is not' : 'is';
    const values = `${formatValue(metric, candidate?.center)} ${is} ${side} ${limit}`;
    return verdict === 'inconclusive' ? `${values}, but ${unstableReason}` : values;
};
const signedPercent = (metric, worsening) => formatChange(Math.expm1(compare_metric/* metrics */.qd[metric].better === 'lower' ? worsening : -worsening));
const formatChange = (change) => {
    const size = Math.abs(change) * 100;
    const rounded = size < 20 ? Math.round(size * 10) / 10 : Math.round(size);
    return `${rounded === 0 ? '±' : change > 0 ? '+' : '−'}${rounded} %`;
};
const formatValue = (metric, value = Number.NaN) => {
    const { unit } = compare_metric/* metrics */.qd[metric];
    if (unit !== 'ns')
        return `${reason_short(value)} ${unit}`;
    if (value >= units/* nsPerSecond */.Nq)
        return `${reason_short(value / units/* nsPerSecond */.Nq)} s`;
    return value >= units/* nsPerMs */.Ln ? `${reason_short(value / units/* nsPerMs */.Ln)} ms` : `${reason_short(value / units/* nsPerUs */.ly)} µs`;
};
const reason_short = (value) => String(Number(value.toPrecision(4)));

// EXTERNAL MODULE: ./lib/compare/change.js
var compare_change = __webpack_require__(8423);
;// CONCATENATED MODULE: ./lib/compare/relation.js


const relate = (candidate, past, { threshold, assumedNoise }) => {
    const change = (0,compare_change/* estimateChange */.BD)(candidate, past, assumedNoise);
    const worsening = compare_metric/* metrics */.qd[threshold.metric].better === 'lower' ? change.logRatio : -change.logRatio;
    const size = worsening / change.standardError;
    return {
        change,
        worsening,
        pWorse: change.probability(-size),
        pBetter: change.probability(size),
        allowed: allowance(threshold, past.current),
        gain: allowance(threshold, candidate),
    };
};
const findingOf = ({ change, worsening, allowed, gain }, levels) => ({
    kind: 'relative',
    worsening,
    upperBound: worsening + reach(change, 0.95),
    critical: reach(change, 1 - levels.worse),
    criticalGain: reach(change, 1 - levels.better),
    allowed,
    gain,
});
const shownOf = ({ change, allowed }, { metric }, strictest) => {
    const power = change.isAssumed ? 0 : reach(change, 0.8);
    const visible = Math.max(allowed, reach(change, 1 - strictest)) + power;
    return {
        change: Math.expm1(change.logRatio),
        interval: (0,compare_change/* intervalOf */.XF)(change),
        couldShow: compare_metric/* metrics */.qd[metric].better === 'lower' ? Math.expm1(visible) : -Math.expm1(-visible),
    };
};
const reach = ({ quantile, standardError }, probability) => quantile(probability) * standardError;
const allowance = (threshold, reference) => {
    const share = Math.max(threshold.ratio, threshold.floor / reference.center);
    return compare_metric/* metrics */.qd[threshold.metric].better === 'lower' ? Math.log1p(share) : -Math.log1p(-share);
};

// EXTERNAL MODULE: ./lib/compare/sample.js
var sample = __webpack_require__(9061);
// EXTERNAL MODULE: ./lib/foundation/random.js
var foundation_random = __webpack_require__(6430);
;// CONCATENATED MODULE: ./lib/compare/autocorrelation.js
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

;// CONCATENATED MODULE: ./lib/compare/change-points.js


const usualChangePointRules = {
    leastValues: 5,
    leastChange: Math.log(1.03),
    level: 0.01,
};
const findChangePoints = (logs, rules = usualChangePointRules) => (logs.every(Number.isFinite) ? search(logs, 0, rules) : []);
const search = (logs, offset, rules) => {
    const split = bestSplit(logs, rules.leastValues);
    if (split === undefined || !(Math.abs(split.change) >= rules.leastChange))
        return [];
    const p = chanceOf(logs, split, rules);
    if (!(p <= rules.level))
        return [];
    const point = { at: offset + split.at, change: split.change, p };
    return [
        ...search(logs.slice(0, split.at), offset, rules),
        point,
        ...search(logs.slice(split.at), offset + split.at, rules),
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
const chanceOf = (values, split, { leastValues }) => {
    const residuals = [...centered(values.slice(0, split.at)), ...centered(values.slice(split.at))];
    const share = lagOneShare(residuals, 2);
    const innovations = centered(innovationsOf(residuals, share));
    const random = (0,foundation_random/* seededRandom */.I)(seed);
    let asGood = 0;
    for (let i = 0; i < shuffles; i += 1) {
        const drawn = shuffled(innovations, random);
        const noise = repeatingSeries(values.length, share, () => drawn.pop() ?? innovations[0]);
        if (!((bestSplit(noise, leastValues)?.t ?? 0) < split.t))
            asGood += 1;
    }
    return (1 + asGood) / (1 + shuffles);
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

;// CONCATENATED MODULE: ./lib/compare/series.js



const seriesOf = (runs, level, metric) => runs.flatMap((run) => run.levels
    .filter((one) => (0,load_level/* isSameLevel */.LA)(one.level, level) && one.successCount >= (0,compare_metric/* leastSuccesses */.PD)(metric))
    .flatMap(({ values }) => {
    const value = (0,compare_metric/* metricValue */.a3)(values[metric]);
    return value === undefined ? [] : [{ run, value }];
}));
const findShifts = (series, level, metric) => {
    const marks = acceptedStarts(series, level, metric);
    const cuts = [0, ...marks, series.length];
    return cuts.slice(1).flatMap((end, i) => {
        const start = cuts[i];
        const logs = series.slice(start, end).map(({ value }) => Math.log(value));
        const shown = confirmedSplits(logs).map((at) => ({ at: start + at, isAccepted: false }));
        return i === 0 ? shown : [{ at: start, isAccepted: true }, ...shown];
    });
};
const confirmedSplits = (logs) => {
    const splits = findChangePoints(logs).map(({ at }) => at);
    return splits.filter((_, i) => {
        const [from, to] = [splits[i - 1] ?? 0, splits[i + 1] ?? logs.length];
        const at = from + series_bestSplit(logs.slice(from, to));
        return at - from >= leastRuns && to - at >= leastRuns;
    });
};
const leastRuns = usualChangePointRules.leastValues;
const series_bestSplit = (values) => {
    const total = values.reduce((sum, value) => sum + value, 0);
    let [best, most, before] = [0, Number.NEGATIVE_INFINITY, 0];
    for (let at = 1; at < values.length; at += 1) {
        before += values[at - 1];
        const distance = (total - before) / (values.length - at) - before / at;
        const explained = at * (values.length - at) * distance ** 2;
        if (explained > most)
            [best, most] = [at, explained];
    }
    return best;
};
const acceptedStarts = (series, level, metric) => {
    const known = new Set();
    return series.flatMap(({ run }, at) => {
        const fresh = (run.accepted ?? []).filter((mark) => mark.metric === metric &&
            (mark.level === undefined || (0,load_level/* isSameLevel */.LA)(mark.level, level)) &&
            !known.has(mark.id));
        for (const { id } of fresh)
            known.add(id);
        return fresh.length > 0 && at > 0 ? [at] : [];
    });
};

// EXTERNAL MODULE: ./lib/compare/stretch.js
var stretch = __webpack_require__(4982);
;// CONCATENATED MODULE: ./lib/compare/row-history.js



const rowHistory = (runs, level, metric) => {
    const whole = seriesOf(runs, level, metric);
    const shifts = findShifts(whole, level, metric);
    const dropped = Math.max(0, whole.length - stretch/* runsLookedBackOn */.nO);
    const series = whole.slice(dropped);
    const recent = shifts.map((shift) => ({ ...shift, at: shift.at - dropped })).filter(({ at }) => at > 0);
    const stretches = (0,stretch/* cutStretches */.kB)(series.map(({ value }) => value), recent.map(({ at }) => at));
    const past = (0,stretch/* pastOf */.CM)(stretches);
    if (past === undefined)
        return undefined;
    const doubt = (0,stretch/* doubtOf */.kv)(stretches);
    const shift = recent.at(-1);
    return {
        levels: doubt === undefined ? [past] : [past, ...(0,stretch/* levelsInDoubt */.hS)(stretches, doubt)],
        shown: {
            runs: series.length,
            ...(shift && { shift: shownShift(series, stretches, shift) }),
            ...(doubt && { doubt: shownDoubt(series, doubt) }),
        },
    };
};
const shownShift = (series, stretches, { at, isAccepted }) => ({
    since: series[at].run.label,
    change: centerOf(stretches.at(-1)) / centerOf(stretches.at(-2)) - 1,
    isAccepted,
});
const centerOf = (values) => (0,sample/* sampleOf */.uV)(values).center;
const shownDoubt = (series, { runs, change }) => ({
    since: series.at(-runs).run.label,
    runs,
    change: Math.expm1(change),
});

// EXTERNAL MODULE: ./lib/compare/verdict.js
var compare_verdict = __webpack_require__(3474);
;// CONCATENATED MODULE: ./lib/compare/comparison.js








const familyLevel = 0.01;
const secondLookLevel = 0.005;
const screenLevel = 0.1;
const compareRows = (inputs) => {
    const rows = inputs.map(prepare);
    const family = rows.filter(({ tested }) => tested.length > 0);
    const alpha = family.some(({ input }) => input.candidates.length > 1) ? secondLookLevel : familyLevel;
    const levelsFor = (p) => holmLevels(family.map(({ tested }) => weakest(tested.map(p))), alpha);
    const worse = levelsFor(({ pWorse }) => pWorse);
    const better = levelsFor(({ pBetter }) => pBetter);
    return rows.map((row) => {
        const place = family.indexOf(row);
        const levels = { worse: worse[place] ?? alpha, better: better[place] ?? alpha };
        return judge(row, levels, alpha / Math.max(1, family.length));
    });
};
const prepare = (input) => {
    const { level, threshold, past, assumedNoise } = input;
    const results = atLevel(input.candidates, level);
    const candidate = sampleOfAll(results, threshold.metric);
    const row = {
        input,
        results,
        candidate,
        history: undefined,
        relations: [],
        medianRelations: [],
        tested: [],
    };
    if (threshold.kind !== 'relative')
        return row;
    const history = rowHistory(past, level, threshold.metric);
    const relateTo = (sample) => (sample && history?.levels.map((one) => relate(sample, one, { threshold, assumedNoise }))) ?? [];
    const relations = relateTo(candidate);
    const medianRelations = relateTo(medianOf(results, threshold.metric));
    const isFew = results.some((result) => (0,compare_metric/* successesOf */.bf)(result) < (0,compare_metric/* leastSuccesses */.PD)(threshold.metric));
    return { ...row, history, relations, medianRelations, tested: isFew ? medianRelations : relations };
};
const judge = (row, levels, strictest) => {
    const { input, results, candidate, history, relations } = row;
    const { model, level, threshold } = input;
    const isWhole = candidate !== undefined && results.length === input.candidates.length;
    const evidence = {
        faults: isWhole || input.faults.length > 0 ? input.faults : [`${threshold.metric} was not measured`],
        runs: results.map((result) => ({ state: result.state, successes: (0,compare_metric/* successesOf */.bf)(result) })),
        leastSuccesses: (0,compare_metric/* leastSuccesses */.PD)(threshold.metric),
        findings: findingsOf(candidate, threshold, relations, levels),
        medianFindings: findingsOf(medianOf(results, threshold.metric), threshold, row.medianRelations, levels),
    };
    const verdict = (0,compare_verdict/* rowVerdict */.g9)(evidence);
    const compared = {
        model,
        level,
        threshold,
        ...(candidate && { candidate }),
        ...(history && { baseline: history.levels[0].current, past: history.shown }),
        ...shownFigures(row, strictest),
        ...(verdict === 'inconclusive' && isSuspected(row.tested) && { suspected: true }),
        verdict,
    };
    return { ...compared, reason: reasonOf(compared, evidence, input.past.length) };
};
const findingsOf = (sample, threshold, relations, levels) => {
    if (threshold.kind === 'relative')
        return relations.map((relation) => findingOf(relation, levels));
    return sample === undefined ? [] : [limitFinding(sample, threshold)];
};
const shownFigures = ({ input: { threshold }, relations }, strictest) => {
    if (threshold.kind !== 'relative')
        return {};
    const [first, ...others] = relations.map((relation) => shownOf(relation, threshold, strictest));
    if (first === undefined)
        return {};
    const couldShow = Math.max(first.couldShow, ...others.map((one) => one.couldShow));
    return { ...first, couldShow, p: weakest(relations.map(({ pWorse }) => pWorse)) };
};
const isSuspected = (relations) => relations.length > 0 &&
    relations.every(({ pWorse, worsening, allowed }) => pWorse < screenLevel && worsening > allowed);
const weakest = (ps) => Math.max(...ps);
const atLevel = (reports, level) => reports.flatMap((report) => report.levels.filter((result) => (0,load_level/* isSameLevel */.LA)(result.level, level)));
const sampleOfAll = (results, metric) => {
    const values = results.flatMap((result) => (0,compare_metric/* readMetric */.Nk)(result, metric) ?? []);
    return values.length === results.length ? (0,sample/* sampleOf */.uV)(values) : undefined;
};
const medianOf = (results, metric) => {
    const { median } = compare_metric/* metrics */.qd[metric];
    const isEnough = median !== undefined && results.every((result) => (0,compare_metric/* successesOf */.bf)(result) >= (0,compare_metric/* leastSuccesses */.PD)(median));
    return isEnough ? sampleOfAll(results, median) : undefined;
};
const limitFinding = (sample, threshold) => {
    const logRatio = Math.log(sample.center / threshold.limit);
    return { kind: 'absolute', worsening: compare_metric/* metrics */.qd[threshold.metric].better === 'lower' ? logRatio : -logRatio };
};


/***/ }),

/***/ 2059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ readMetric),
/* harmony export */   PD: () => (/* binding */ leastSuccesses),
/* harmony export */   a3: () => (/* binding */ metricValue),
/* harmony export */   bf: () => (/* binding */ successesOf),
/* harmony export */   qd: () => (/* binding */ metrics)
/* harmony export */ });
/* harmony import */ var _plan_threshold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1740);

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

/***/ 9061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ logsOf),
/* harmony export */   Ig: () => (/* binding */ squaresOf),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   uV: () => (/* binding */ sampleOf)
/* harmony export */ });
const sampleOf = (values) => {
    const [first] = values;
    if (first === undefined)
        return undefined;
    return { values, center: first * Math.exp(mean(values.map((value) => Math.log(value / first)))) };
};
const logsOf = (values) => values.map(Math.log);
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const squaresOf = (values) => {
    const center = mean(values);
    return values.reduce((sum, value) => sum + (value - center) ** 2, 0);
};


/***/ }),

/***/ 4982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ pastOf),
/* harmony export */   R7: () => (/* binding */ leastDegrees),
/* harmony export */   hS: () => (/* binding */ levelsInDoubt),
/* harmony export */   kB: () => (/* binding */ cutStretches),
/* harmony export */   kv: () => (/* binding */ doubtOf),
/* harmony export */   nO: () => (/* binding */ runsLookedBackOn)
/* harmony export */ });
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9061);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4029);


const runsLookedBackOn = 20;
const leastDeviation = 0.01;
const cutStretches = (values, starts) => {
    const cuts = [0, ...starts, values.length];
    return cuts
        .slice(1)
        .map((end, i) => values.slice(cuts[i], end))
        .filter(({ length }) => length > 0);
};
const pastOf = (stretches, current = stretches.at(-1)) => {
    const sample = current && (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleOf */ .uV)(current);
    if (sample === undefined)
        return undefined;
    const degrees = stretches.reduce((sum, { length }) => sum + length - 1, 0);
    const squares = stretches.reduce((sum, values) => sum + (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .squaresOf */ .Ig)((0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .logsOf */ .Hw)(values)), 0);
    return { current: sample, deviation: Math.max(Math.sqrt(squares / degrees), leastDeviation), degrees };
};
const mostDoubtfulRuns = 4;
const doubtLevel = 0.02;
const leastShift = Math.log(1.03);
const leastDegrees = 4;
const doubtOf = (stretches) => {
    const current = stretches.at(-1) ?? [];
    let best;
    for (let runs = 1; runs <= mostDoubtfulRuns && runs < current.length; runs += 1) {
        const split = splitAt(stretches, current.length - runs);
        const change = (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)((0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .logsOf */ .Hw)(split.after)) - (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)((0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .logsOf */ .Hw)(split.before));
        const { deviation, degrees } = pastOf(split.stretches);
        const t = Math.abs(change) / (deviation * Math.sqrt(1 / runs + 1 / split.before.length));
        if (degrees >= leastDegrees && (best === undefined || t > best.t))
            best = { runs, change, t, degrees };
    }
    if (best === undefined || Math.abs(best.change) < leastShift)
        return undefined;
    const p = 2 * (1 - (0,_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .studentTCdf */ .Jt)(best.t, best.degrees));
    return p < doubtLevel / mostDoubtfulRuns ? { runs: best.runs, change: best.change } : undefined;
};
const levelsInDoubt = (stretches, { runs }) => {
    const { before, after, stretches: split } = splitAt(stretches, stretches.at(-1).length - runs);
    return [pastOf(split, before), pastOf(split, after)];
};
const splitAt = (stretches, at) => {
    const current = stretches.at(-1);
    const [before, after] = [current.slice(0, at), current.slice(at)];
    return { before, after, stretches: [...stretches.slice(0, -1), before, after] };
};


/***/ }),

/***/ 4029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ studentTQuantile),
/* harmony export */   Jt: () => (/* binding */ studentTCdf),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
const normalCdf = (x) => {
    if (Number.isNaN(x))
        return Number.NaN;
    const size = Math.abs(x);
    if (size > 9)
        return x > 0 ? 1 : 0;
    let term = size;
    let sum = 0;
    for (let odd = 3; term > sum * 1e-17; odd += 2) {
        sum += term;
        term *= size ** 2 / odd;
    }
    const central = (sum * Math.exp(-(size ** 2) / 2)) / Math.sqrt(2 * Math.PI);
    return x > 0 ? 0.5 + central : 0.5 - central;
};
const studentTCdf = (t, degrees) => {
    if (!Number.isInteger(degrees) || degrees < 1)
        return Number.NaN;
    const angle = Math.atan(t / Math.sqrt(degrees));
    const cosine = Math.cos(angle);
    const isOdd = degrees % 2 === 1;
    let term = isOdd ? cosine : 1;
    let sum = 0;
    for (let k = isOdd ? 3 : 2; k <= degrees; k += 2) {
        sum += term;
        term *= (cosine ** 2 * (k - 1)) / k;
    }
    const central = isOdd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
    return (1 + central) / 2;
};
const normalQuantile = (probability) => quantile(normalCdf, probability);
const studentTQuantile = (probability, degrees) => quantile((t) => studentTCdf(t, degrees), probability);
const quantile = (cdf, probability) => {
    if (!(probability > 0 && probability < 1) || Number.isNaN(cdf(0)))
        return Number.NaN;
    if (probability < 0.5)
        return -quantile(cdf, 1 - probability);
    let low = 0;
    let high = 1;
    while (cdf(high) < probability) {
        low = high;
        high *= 2;
    }
    for (;;) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            return middle;
        if (cdf(middle) < probability)
            low = middle;
        else
            high = middle;
    }
};


/***/ }),

/***/ 3474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ overallVerdict),
/* harmony export */   g9: () => (/* binding */ rowVerdict),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
const rowVerdict = ({ faults, runs, leastSuccesses, findings, medianFindings, }) => {
    if (faults.length > 0 || runs.length === 0)
        return 'invalid';
    if (findings.length === 0)
        return 'no-baseline';
    if (!findings.every(isFinding))
        return 'invalid';
    if (!runs.every((run) => run.successes >= leastSuccesses))
        return medianFindings.length > 0 && medianFindings.every((one) => isFinding(one) && isWorse(one))
            ? 'regression'
            : 'inconclusive';
    if (findings.every(isWorse))
        return 'regression';
    if (!runs.every((run) => run.state === 'stable' || run.state === 'request-count'))
        return 'inconclusive';
    if (findings.every(isBetter))
        return 'improvement';
    return findings.every(isWithin) ? 'pass' : 'inconclusive';
};
const severity = [
    'invalid',
    'regression',
    'no-baseline',
    'inconclusive',
    'pass',
    'improvement',
];
const worstFirst = (rows) => rows.toSorted((a, b) => severity.indexOf(a.verdict) - severity.indexOf(b.verdict));
const overallVerdict = (rows, faults) => {
    let verdict = 'invalid';
    const [worst] = worstFirst(rows);
    if (worst !== undefined && faults.length === 0)
        verdict = worst.verdict;
    return verdict === 'pass' && rows.some((row) => row.verdict === 'improvement') ? 'improvement' : verdict;
};
const isFinding = ({ kind: _, ...numbers }) => Object.values(numbers).every(Number.isFinite);
const isWorse = (finding) => finding.kind === 'absolute'
    ? finding.worsening >= 0
    : finding.worsening > finding.critical && finding.worsening > finding.allowed;
const isBetter = (finding) => finding.kind === 'relative' &&
    -finding.worsening > finding.criticalGain &&
    -finding.worsening > finding.gain;
const isWithin = (finding) => finding.kind === 'absolute' ? finding.worsening < 0 : finding.upperBound < finding.allowed;


/***/ }),

/***/ 5284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ diffTable),
  k: () => (/* binding */ filledColumns)
});

// EXTERNAL MODULE: ./lib/compare/comparison.js + 7 modules
var comparison = __webpack_require__(9878);
// EXTERNAL MODULE: ./lib/compare/student-t.js
var student_t = __webpack_require__(4029);
// EXTERNAL MODULE: ./lib/plan/load-level.js
var load_level = __webpack_require__(4956);
// EXTERNAL MODULE: ./lib/present/format.js
var format = __webpack_require__(1516);
// EXTERNAL MODULE: ./lib/present/gate-view.js
var gate_view = __webpack_require__(7792);
// EXTERNAL MODULE: ./lib/present/label.js
var label = __webpack_require__(3117);
// EXTERNAL MODULE: ./lib/present/latency-parts.js
var latency_parts = __webpack_require__(2130);
// EXTERNAL MODULE: ./lib/present/prose.js
var prose = __webpack_require__(8488);
;// CONCATENATED MODULE: ./lib/present/cause.js





const explainChange = (view, row) => {
    const reports = view.baselines.map(({ report }) => report);
    const before = (0,latency_parts/* latencyParts */.$)((0,gate_view/* levelsOfRow */.fT)(reports, row));
    const after = (0,latency_parts/* latencyParts */.$)((0,gate_view/* levelsOfRow */.fT)(view.candidates, row));
    if (before === undefined || after === undefined || row.change === undefined)
        return undefined;
    if (Math.abs((0,label/* limitShare */.p9)(row)) < 1)
        return undefined;
    const slower = (0,label/* isWorse */.Bx)(row.threshold.metric, row.change);
    const moved = (after.latency - before.latency) * (slower ? 1 : -1);
    if (isTail(row) && moved < (Math.abs(row.change) * before.latency) / 4)
        return (0,prose/* prose */.CS) `The mean did not follow (${(0,format/* formatDurationChange */.OX)(before.latency, after.latency)}): only the slow requests got ${slower ? 'slower' : 'faster'}.`;
    return moved > 0 ? largestPart(before, after) : undefined;
};
const isTail = ({ threshold }) => ['p90', 'p95', 'p99'].includes(threshold.metric);
const largestPart = (before, after) => {
    const change = after.latency - before.latency;
    const moves = before.parts.map(({ name, ns }, i) => ({ name, from: ns, to: after.parts[i]?.ns ?? ns }));
    const [largest] = moves.toSorted((a, b) => (b.to - b.from - (a.to - a.from)) / change);
    if (largest === undefined)
        return undefined;
    const share = (largest.to - largest.from) / change;
    const figures = (0,format/* formatDurationChange */.OX)(largest.from, largest.to);
    if (share >= 1 / 2)
        return (0,prose/* prose */.CS) `${largest.name} explains most of it: ${figures}.`;
    return share >= 1 / 3 ? (0,prose/* prose */.CS) `${largest.name} is the largest part of it: ${figures}.` : undefined;
};

;// CONCATENATED MODULE: ./lib/present/row-phrase.js




const subjectPhrase = (row) => (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(row.model)} ${(0,label/* metricName */.Kh)(row.threshold.metric)} at ${(0,load_level/* formatLevel */.eI)(row.level)}`;
const valuesPhrase = ({ threshold, baseline, candidate }) => (0,label/* metricChange */.Zy)(threshold.metric, baseline?.center, candidate?.center);
const regressionPhrase = (row) => {
    if (row.threshold.kind === 'absolute')
        return (0,prose/* prose */.CS) `${(0,prose/* strong */.ko)((0,prose/* prose */.CS) `${subjectPhrase(row)} is ${candidateValue(row)}`)} (allowed ${(0,label/* allowedChange */.v)(row)}).`;
    if (!isBeyondAllowed(row))
        return (0,prose/* prose */.CS) `${(0,prose/* strong */.ko)((0,prose/* prose */.CS) `${subjectPhrase(row)} is worse than allowed`)}: ${(0,prose/* quoted */.TL)(row.reason)}.`;
    return (0,prose/* prose */.CS) `${(0,prose/* strong */.ko)((0,prose/* prose */.CS) `${subjectPhrase(row)} is ${sizeAndDirection(row)}`)} (${valuesPhrase(row)}, allowed ${(0,label/* allowedChange */.v)(row)}).`;
};
const withinPhrase = (row) => row.threshold.kind === 'absolute'
    ? (0,prose/* prose */.CS) `${subjectPhrase(row)}, ${candidateValue(row)} (allowed ${(0,label/* allowedChange */.v)(row)}).`
    : (0,prose/* prose */.CS) `${subjectPhrase(row)}, ${(0,format/* formatPercent */.l9)(row.change)} (${valuesPhrase(row)}, allowed ${(0,label/* allowedChange */.v)(row)}).`;
const gainPhrase = (row) => (0,prose/* prose */.CS) `${subjectPhrase(row)}, ${(0,format/* formatPercent */.l9)(row.change)} (${valuesPhrase(row)}).`;
const suspicionPhrase = (row) => {
    if (row.change === undefined)
        return (0,prose/* prose */.CS) `${subjectPhrase(row)} could not be decided.`;
    const seen = (0,prose/* prose */.CS) `${subjectPhrase(row)} looks ${sizeAndDirection(row)} (${valuesPhrase(row)})`;
    return row.interval === undefined
        ? (0,prose/* prose */.CS) `${seen}; allowed is ${(0,label/* allowedChange */.v)(row)}.`
        : (0,prose/* prose */.CS) `${seen}, but the true change may be anything from ${(0,format/* formatInterval */.vy)(row.interval).replace(' … ', ' to ')}; allowed is ${(0,label/* allowedChange */.v)(row)}.`;
};
const measuredPhrase = (row) => (0,prose/* prose */.CS) `${subjectPhrase(row)} is ${candidateValue(row)}`;
const candidateValue = ({ threshold, candidate }) => (0,label/* metricValue */.a3)(threshold.metric, candidate?.center);
const isBeyondAllowed = (row) => (0,label/* limitShare */.p9)(row) > 1;
const sizeAndDirection = ({ threshold, change }) => `${(0,format/* formatPercent */.l9)(change).replace(/^[+−]/, '')} ${(0,label/* isWorse */.Bx)(threshold.metric, change ?? 0) ? 'worse' : 'better'}`;

;// CONCATENATED MODULE: ./lib/present/explanation.js





const explanation = (view) => {
    const { result } = view;
    const row = (0,gate_view/* decisiveRow */.jR)(result);
    switch (result.verdict) {
        case 'no-baseline':
            return (0,prose/* joined */.oR)([...measuredSentence((0,gate_view/* rowsWith */.eA)(result, 'no-baseline')), nextStep(view)]);
        case 'invalid':
            return (0,prose/* joined */.oR)([
                ...(0,gate_view/* faultsOf */.xm)(result)
                    .slice(1, 4)
                    .map((fault) => (0,prose/* sentence */.em)(fault)),
                (0,prose/* prose */.CS) `Nothing was judged.`,
            ]);
        case 'regression':
        case 'pass':
        case 'improvement':
        case 'inconclusive':
            return row === undefined ? [] : (0,prose/* joined */.oR)(rowSentences(view, row));
    }
};
const rowSentences = (view, row) => {
    const cause = explainChange(view, row);
    switch (view.result.verdict) {
        case 'regression':
            return [regressionPhrase(row), ...(cause === undefined ? [] : [cause])];
        case 'improvement':
            return [
                (0,prose/* prose */.CS) `The largest gain of ${(0,format/* formatPlural */.yk)(view.result.rows.length, 'check')}, none worse than allowed: ${gainPhrase(row)}`,
                ...(cause === undefined ? [] : [cause]),
            ];
        case 'pass':
            return [(0,prose/* prose */.CS) `Closest to its limit: ${withinPhrase(row)}`];
        default:
            return [suspicionPhrase(row), ...((0,gate_view/* isWellMeasured */.ZM)(view, row) ? [] : [(0,prose/* sentence */.em)(row.reason)])];
    }
};
const measuredSentence = (rows) => {
    if (rows.length === 0)
        return [];
    const shown = (0,prose/* joined */.oR)(rows.slice(0, 3).map(measuredPhrase), ', ');
    return [
        rows.length > 3 ? (0,prose/* prose */.CS) `Measured: ${shown}; ${rows.length - 3} more below.` : (0,prose/* prose */.CS) `Measured: ${shown}.`,
    ];
};
const nextStep = ({ result, branch, recorded }) => {
    const [excluded] = result.excluded;
    if (excluded !== undefined)
        return (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(excluded.label)} was not used: ${(0,prose/* quoted */.TL)(excluded.reason)}.`;
    if (branch === undefined)
        return (0,prose/* prose */.CS) `Give earlier reports with ${(0,prose/* code */.aY)('--baseline')} to compare with.`;
    return recorded === true
        ? (0,prose/* prose */.CS) `The next run is compared with this one.`
        : (0,prose/* prose */.CS) `The first run on ${(0,prose/* code */.aY)(branch)} starts the history.`;
};

// EXTERNAL MODULE: ./lib/compare/change.js
var change = __webpack_require__(8423);
// EXTERNAL MODULE: ./lib/plan/threshold.js
var threshold = __webpack_require__(1740);
;// CONCATENATED MODULE: ./lib/present/headline.js







const headline = (view) => (0,prose/* prose */.CS) `${(0,label/* verdictMark */.vG)(view.result.verdict)} ${title(view)}`;
const title = (view) => {
    const { result } = view;
    const checks = (0,format/* formatPlural */.yk)(result.rows.length, 'check');
    switch (result.verdict) {
        case 'regression':
            return (0,prose/* prose */.CS) `Triton performance: ${(0,format/* formatPlural */.yk)((0,gate_view/* rowsWith */.eA)(result, 'regression').length, 'regression')} in ${checks}`;
        case 'pass':
            return (0,prose/* prose */.CS) `Triton performance: no regression in ${checks}`;
        case 'improvement':
            return improvementTitle(result);
        case 'inconclusive':
            return inconclusiveTitle(view);
        case 'no-baseline':
            return missingTitle(view);
        case 'invalid':
            return (0,prose/* prose */.CS) `The measurement is unusable: ${(0,prose/* quoted */.TL)(((0,gate_view/* faultsOf */.xm)(result)[0] ?? 'nothing was measured').replace(/\.\s*$/, ''))}`;
    }
};
const improvementTitle = (result) => {
    const row = (0,gate_view/* decisiveRow */.jR)(result);
    if (row?.change === undefined)
        return (0,prose/* prose */.CS) `Triton performance: better`;
    const { metric } = row.threshold;
    const gain = (0,format/* formatShare */.T1)(Math.round(Math.abs(row.change) * 100) / 100);
    return (0,threshold/* isRate */.Vb)(metric)
        ? (0,prose/* prose */.CS) `${gain} more ${(0,label/* metricName */.Kh)(metric)}: ${(0,prose/* code */.aY)(row.model)} ${valuesPhrase(row)}`
        : (0,prose/* prose */.CS) `${gain} faster: ${(0,prose/* code */.aY)(row.model)} ${(0,label/* metricName */.Kh)(metric).replace(/ latency$/, '')} ${valuesPhrase(row)}`;
};
const inconclusiveTitle = (view) => {
    const { result } = view;
    const row = (0,gate_view/* decisiveRow */.jR)(result);
    if (row === undefined)
        return (0,prose/* prose */.CS) `Cannot tell`;
    const visible = (0,label/* visibleChange */.p_)(row);
    if (visible === format/* absent */.Ge || !(0,gate_view/* isWellMeasured */.ZM)(view, row)) {
        const [open, all] = [(0,gate_view/* rowsWith */.eA)(result, 'inconclusive').length, result.rows.length];
        return all === 1
            ? (0,prose/* prose */.CS) `Cannot tell: the check could not be decided`
            : (0,prose/* prose */.CS) `Cannot tell: ${open} of ${all} checks could not be decided`;
    }
    return result.baselineRuns < change/* runsForOwnDeviation */.hw
        ? (0,prose/* prose */.CS) `Cannot tell: with ${(0,format/* formatPlural */.yk)(result.baselineRuns, 'baseline run')} only changes beyond ${visible} can be seen`
        : (0,prose/* prose */.CS) `Cannot tell: the runs are too noisy to see less than ${visible}`;
};
const missingTitle = ({ result, branch, recorded }) => {
    const missing = (0,gate_view/* rowsWith */.eA)(result, 'no-baseline').length;
    if (missing < result.rows.length)
        return (0,prose/* prose */.CS) `${missing} of ${(0,format/* formatPlural */.yk)(result.rows.length, 'check')} had nothing to be compared with; ${ofTheOthers(result)}`;
    const where = branch === undefined ? [] : (0,prose/* prose */.CS) ` on ${(0,prose/* code */.aY)(branch)}`;
    const unused = result.excluded.length;
    if (unused === 1)
        return (0,prose/* prose */.CS) `Nothing was compared: the one run found${where} is not comparable`;
    if (unused > 1)
        return (0,prose/* prose */.CS) `Nothing was compared: none of the ${unused} runs found${where} is comparable`;
    return (0,prose/* prose */.CS) `Nothing was compared: no baseline${where} yet${howToStart(branch, recorded)}`;
};
const ofTheOthers = (result) => {
    const open = (0,gate_view/* rowsWith */.eA)(result, 'inconclusive').length;
    return open === 0 ? 'no regression in the others' : `of the others ${open} could not be decided`;
};
const howToStart = (branch, recorded) => {
    if (recorded === true)
        return ' (this run was recorded as the first)';
    return branch === undefined ? '' : ' (merge to start one)';
};

;// CONCATENATED MODULE: ./lib/present/diff-table.js










const diffTable = (view) => ({
    verdict: view.result.verdict,
    headline: headline(view),
    explanation: explanation(view),
    columns: [
        { name: 'model · load', align: 'left' },
        { name: 'metric', align: 'left' },
        { name: 'change', align: 'right' },
        { name: 'allowed', align: 'right' },
        { name: 'baseline', align: 'right' },
        { name: (0,gate_view/* candidateName */.vf)(view), align: 'right' },
        { name: '95 % interval', align: 'center' },
        { name: 'verdict', align: 'left' },
    ],
    rows: (0,gate_view/* sortedRows */.pe)(view.result).map(diffRow),
    notes: [...undecidedNotes(view), ...levelNotes(view), ...gateNotes(view), ...familyNote(view)],
});
const filledColumns = ({ columns }, rows) => columns
    .map((column, place) => ({ ...column, place }))
    .filter(({ place }) => rows.some(({ cells }) => (0,prose/* proseToTerminal */.Ln)(cells[place] ?? []) !== format/* absent */.Ge));
const diffRow = (row) => {
    const { metric } = row.threshold;
    const isUsable = row.verdict !== 'invalid';
    const change = (0,prose/* prose */.CS) `${unbroken((0,format/* formatPercent */.l9)(isUsable ? row.change : undefined))}`;
    return {
        verdict: row.verdict,
        mark: (0,label/* verdictMark */.vG)(row.verdict),
        folded: row.verdict === 'pass',
        cells: [
            (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(row.model)} ${unbroken(`· ${(0,label/* levelShortName */.Cv)(row.level)}`)}`,
            (0,prose/* prose */.CS) `${(0,label/* metricName */.Kh)(metric)}`,
            row.verdict === 'regression' && row.change !== undefined ? [(0,prose/* strong */.ko)(change)] : change,
            (0,prose/* prose */.CS) `${unbroken((0,label/* allowedChange */.v)(row))}`,
            (0,prose/* prose */.CS) `${unbroken((0,label/* metricValue */.a3)(metric, row.baseline?.center))}`,
            (0,prose/* prose */.CS) `${unbroken((0,label/* metricValue */.a3)(metric, row.candidate?.center))}`,
            (0,prose/* prose */.CS) `${unbroken((0,format/* formatInterval */.vy)(isUsable ? row.interval : undefined))}`,
            (0,prose/* prose */.CS) `${(0,label/* verdictWords */.L2)(row)}`,
        ],
    };
};
const unbroken = (figure) => figure.replaceAll(' ', '\u00a0');
const maxNotes = 5;
const undecidedNotes = ({ result }) => limited([
    ...(result.faults.length > 0 ? [] : (0,gate_view/* rowsWith */.eA)(result, 'invalid')),
    ...(result.baselineRuns === 0 ? [] : (0,gate_view/* rowsWith */.eA)(result, 'no-baseline')),
    ...(0,gate_view/* rowsWith */.eA)(result, 'inconclusive').slice(result.verdict === 'inconclusive' ? 1 : 0),
].map((row) => (0,prose/* prose */.CS) `${subjectPhrase(row)}: ${(0,prose/* quoted */.TL)(row.reason)}.`));
const levelNotes = ({ candidates }) => limited(candidates.flatMap(({ model, levels }) => levels.flatMap(({ level, state, windows }) => {
    const where = (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(model.name)} at ${(0,load_level/* formatLevel */.eI)(level)}`;
    if (state === 'unstable')
        return [
            (0,prose/* prose */.CS) `${where} did not settle in ${(0,format/* formatPlural */.yk)(windows.length, 'window')}; its figures are over all of them.`,
        ];
    return state === 'interrupted' ? [(0,prose/* prose */.CS) `${where} was cut short.`] : [];
})));
const gateNotes = ({ result }) => limited(result.notes.map((note) => (0,prose/* sentence */.em)(note)));
const manyRows = 12;
const familyNote = ({ result }) => {
    const count = result.rows.filter(({ change }) => change !== undefined).length;
    if (count <= manyRows)
        return [];
    const factor = (0,student_t/* normalQuantile */.Zl)(1 - comparison/* familyLevel */.H / count) / (0,student_t/* normalQuantile */.Zl)(1 - comparison/* familyLevel */.H);
    return [
        (0,prose/* prose */.CS) `${(0,format/* formatCount */.B4)(count)} checks share one chance of a false alarm, so that a change has to stand out from noise ${factor.toFixed(1)} times as far as in a single check: fewer checks see more.`,
    ];
};
const limited = (notes) => notes.length <= maxNotes
    ? notes
    : [...notes.slice(0, maxNotes), (0,prose/* prose */.CS) `${(0,format/* formatCount */.B4)(notes.length - maxNotes)} more of this kind.`];


/***/ }),

/***/ 9709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ gateText)
});

// EXTERNAL MODULE: ./lib/present/diff-table.js + 4 modules
var diff_table = __webpack_require__(5284);
// EXTERNAL MODULE: ./lib/present/format.js
var format = __webpack_require__(1516);
// EXTERNAL MODULE: ./lib/present/how-measured.js
var how_measured = __webpack_require__(1802);
// EXTERNAL MODULE: ./lib/present/prose.js
var prose = __webpack_require__(8488);
;// CONCATENATED MODULE: ./lib/present/text-table.js
const textTable = (columns, rows) => {
    const lines = [columns.map(({ name }) => name), ...rows];
    const widths = columns.map((_, i) => Math.max(...lines.map((line) => textWidth(line[i] ?? ''))));
    return lines.map((line) => columns
        .map(({ align }, i) => padded(line[i] ?? '', widths[i] ?? 0, align))
        .join('  ')
        .trimEnd());
};
const textWidth = (text) => [...text].reduce((width, character) => width + characterWidth(character), 0);
const wrapText = (text, width) => {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && textWidth(line) + 1 + textWidth(word) > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
};
const padded = (text, width, align) => {
    const space = ' '.repeat(width - textWidth(text));
    return align === 'left' ? `${text}${space}` : `${space}${text}`;
};
const characterWidth = (character) => {
    if (/\p{M}/u.test(character))
        return 0;
    return wide.test(character) ? 2 : 1;
};
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;

// EXTERNAL MODULE: ./lib/present/what-next.js
var what_next = __webpack_require__(5939);
;// CONCATENATED MODULE: ./lib/present/gate-text.js






const gateText = (view, style) => {
    const table = (0,diff_table/* diffTable */.Y)(view);
    const paint = painter(style);
    const blocks = [
        [
            paint(table.verdict, (0,prose/* proseToTerminal */.Ln)(table.headline)),
            ...(table.explanation.length === 0 ? [] : wrapped((0,prose/* proseToTerminal */.Ln)(table.explanation), style)),
        ],
        tableLines(table, style),
        table.notes.flatMap((note) => wrapped((0,prose/* proseToTerminal */.Ln)(note), style)),
        [...(0,how_measured/* measurementFacts */.A)(view), ...(0,what_next/* nextSteps */.Z)(view)].flatMap((fact) => factLines(fact, style)),
    ];
    const text = blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n');
    return `${text}\n`;
};
const tableLines = (table, style) => {
    if (table.rows.length === 0)
        return [];
    const columns = (0,diff_table/* filledColumns */.k)(table, table.rows);
    const lines = textTable(columns.map(({ name, align }) => ({ name, align: align === 'left' ? 'left' : 'right' })), table.rows.map(({ cells }) => columns.map(({ place }) => (0,prose/* proseToTerminal */.Ln)(cells[place] ?? []))));
    const fits = style.width === undefined || Math.max(...lines.map(textWidth)) <= style.width;
    const paint = painter(style);
    if (!fits)
        return table.rows.flatMap((row) => cardLines(row, columns, style));
    return lines.map((line, i) => paint(table.rows[i - 1]?.verdict, line));
};
const cardLines = ({ cells, verdict }, columns, style) => {
    const cell = (place) => (0,prose/* proseToTerminal */.Ln)(cells[place] ?? []);
    const last = cells.length - 1;
    const figures = columns.filter(({ place }) => place > 1 && place < last && cell(place) !== format/* absent */.Ge);
    const head = wrapped(`${cell(0)} · ${cell(1)}: ${cell(last)}`, style);
    const named = wrapped(figures.map(({ name, place }) => `${name} ${cell(place)}`).join(', '), style);
    return [...head.map((line) => painter(style)(verdict, line)), ...named.map((line) => `  ${line}`)];
};
const factLines = ({ label, text }, style) => wrapped(`${label}: ${(0,prose/* proseToTerminal */.Ln)(text)}`, style).map((line, i) => (i === 0 ? line : `  ${line}`));
const wrapped = (text, { width = Number.POSITIVE_INFINITY }) => wrapText((0,format/* unbroken */.D_)(text), width - 2).map((line) => line.replaceAll('\u00a0', ' '));
const colours = {
    pass: 32,
    improvement: 32,
    regression: 31,
    inconclusive: 33,
    'no-baseline': 36,
    invalid: 31,
};
const painter = ({ colour }) => (verdict, text) => colour && verdict !== undefined ? `\u001b[${colours[verdict]}m${text}\u001b[0m` : text;


/***/ }),

/***/ 7792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZM: () => (/* binding */ isWellMeasured),
/* harmony export */   eA: () => (/* binding */ rowsWith),
/* harmony export */   fT: () => (/* binding */ levelsOfRow),
/* harmony export */   jR: () => (/* binding */ decisiveRow),
/* harmony export */   pe: () => (/* binding */ sortedRows),
/* harmony export */   vf: () => (/* binding */ candidateName),
/* harmony export */   xm: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var _compare_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2059);
/* harmony import */ var _plan_load_level_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4956);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3117);



const candidateName = (view) => view.candidates.some(({ provenance }) => provenance?.event.startsWith('pull_request') ?? false)
    ? 'this PR'
    : 'this run';
const levelsOfRow = (reports, row) => reports
    .filter(({ model }) => model.name === row.model)
    .flatMap(({ levels }) => levels.filter(({ level }) => (0,_plan_load_level_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameLevel */ .LA)(level, row.level)));
const rowsWith = ({ rows }, verdict) => {
    const found = rows.filter((row) => row.verdict === verdict);
    return verdict === 'improvement'
        ? found.toSorted((a, b) => ascending((0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .limitShare */ .p9)(a), (0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .limitShare */ .p9)(b)))
        : found.toSorted((a, b) => ascending((0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .limitShare */ .p9)(b), (0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .limitShare */ .p9)(a)));
};
const sortedRows = (result) => [...new Set(result.rows.map(({ verdict }) => verdict))].flatMap((verdict) => rowsWith(result, verdict));
const decisiveRow = (result) => rowsWith(result, result.verdict)[0];
const isWellMeasured = (view, row) => {
    const levels = levelsOfRow(view.candidates, row);
    return (levels.length > 0 &&
        levels.every((level) => (level.state === 'stable' || level.state === 'request-count') &&
            (0,_compare_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .successesOf */ .bf)(level) >= (0,_compare_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .leastSuccesses */ .PD)(row.threshold.metric)));
};
const faultsOf = (result) => result.faults.length > 0 ? result.faults : rowsWith(result, 'invalid').map(({ reason }) => reason);
const ascending = (a, b) => (a === b ? 0 : a < b ? -1 : 1);


/***/ }),

/***/ 1802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ measurementFacts)
/* harmony export */ });
/* harmony import */ var _plan_load_level_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4956);
/* harmony import */ var _floor_sentence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3475);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1516);
/* harmony import */ var _gate_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7792);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8488);





const measurementFacts = (view) => [
    ...baselineFact(view),
    ...candidateFact(view),
    ...failureFact(view.candidates),
    ...loadFact(view.candidates),
    ...clientFact(view.candidates),
    ...differenceFact(view),
    ...excludedFact(view),
    ...warningFact(view.candidates),
];
const maxListed = 5;
const baselineFact = (view) => {
    const { baselineRuns, carriedRuns = 0 } = view.result;
    const newest = view.baselines.toSorted((a, b) => (a.report.createdAt < b.report.createdAt ? 1 : -1))[0];
    if (newest === undefined && baselineRuns === 0)
        return [];
    const where = view.branch === undefined ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS) `` : (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS) ` on ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(view.branch)}`;
    const carried = carriedRuns === 0 ? '' : ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(carriedRuns)} of them kept inside later runs)`;
    const last = newest === undefined ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS) `` : (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS) `, newest ${runName(newest)} (${runDetails(newest, view.now)})`;
    const text = (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS) `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(baselineRuns, 'run')}${where}${carried}${last}; only runs of the same CPU, runner class, protocol and load count.`;
    return [{ label: 'Baseline', text }];
};
const runName = ({ report, label, url }) => (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)([(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(report.provenance === undefined ? label : shortSha(report.provenance))], url);
const runDetails = ({ report }, now) => {
    const age = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAge */ .nV)(report.createdAt, now);
    return report.provenance === undefined ? age : `run ${report.provenance.runId}, ${age}`;
};
const shortSha = ({ sha }) => sha.slice(0, 7);
const candidateFact = (view) => {
    const [first] = view.candidates;
    if (first === undefined)
        return [];
    const { provenance } = first;
    const origin = provenance === undefined ? [] : [(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS) `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(shortSha(provenance))}, attempt ${provenance.runAttempt}`];
    const text = (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([...origin, windowsPhrase(view.candidates), requestsPhrase(view.candidates)], '; ');
    const name = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_0__/* .candidateName */ .vf)(view);
    return [{ label: `${name.charAt(0).toUpperCase()}${name.slice(1)}`, text: (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS) `${text}.` }];
};
const windowsPhrase = (reports) => {
    const levels = reports.flatMap(({ levels }) => levels);
    const windows = levels.flatMap((level) => level.windows);
    if (windows.length === 0)
        return (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS) `no complete window`;
    const counts = levels.map((level) => level.windows.length);
    const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
    const range = fewest === most ? (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(most, 'window') : `${fewest} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(most, 'window')}`;
    const mean = windows.reduce((sum, { duration }) => sum + duration, 0) / windows.length;
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS) `${range} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(mean)} a level`;
};
const requestsPhrase = (reports) => {
    const all = evidenceOf(reports);
    const succeeded = total(all, ({ succeeded }) => succeeded);
    const failed = total(all, ({ failed }) => failed);
    const requests = (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS) `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(succeeded + failed, 'request')}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(failed)} failed`;
    return all.every(({ serverSucceeded }) => serverSucceeded !== undefined)
        ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS) `${requests}; the server counted ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(total(all, ({ serverSucceeded = 0 }) => serverSucceeded))} good ones`
        : (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS) `${requests}; the server keeps no count to check this against`;
};
const failureFact = (reports) => {
    const texts = new Map();
    for (const { failureTexts } of evidenceOf(reports))
        for (const [failure, [first]] of Object.entries(failureTexts))
            if (first !== undefined && !texts.has(failure))
                texts.set(failure, first);
    if (texts.size === 0)
        return [];
    const named = [...texts]
        .slice(0, maxListed)
        .map(([failure, first]) => (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS) `${failure}, first ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(first, 120)}`);
    return [{ label: 'Failed requests', text: (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS) `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(named, '; ')}.` }];
};
const loadFact = (reports) => {
    const [first] = reports;
    if (first === undefined)
        return [];
    const { protocol, batchSize, sharedMemory, input, seed } = first.settings;
    const levels = (0,_plan_load_level_js__WEBPACK_IMPORTED_MODULE_3__/* .distinctLevels */ .U0)(reports.flatMap(({ levels }) => levels.map(({ level }) => level)));
    const text = (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS) `${protocol === 'grpc' ? 'gRPC' : 'HTTP'}, batch size ${batchSize}, ${inputWords[input.kind]} (seed ${seed})${sharedMemory === undefined ? '' : ' in shared memory'}, ${(0,_plan_load_level_js__WEBPACK_IMPORTED_MODULE_3__/* .formatLevels */ .$P)(levels.slice(0, 12))}; server ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(first.server.name)} ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(first.server.version)}.`;
    return [{ label: 'Load', text }];
};
const inputWords = { random: 'random input', zero: 'input of zeros', path: 'given input' };
const clientFact = (reports) => {
    const all = evidenceOf(reports);
    const duration = total(all, (evidence) => evidence.duration);
    const sent = total(all, (evidence) => evidence.sent);
    if (duration === 0 || sent === 0)
        return [];
    const cpu = total(all, ({ clientCpu }) => clientCpu);
    const busiest = Math.max(...all.map(({ eventLoopUtilization }) => eventLoopUtilization));
    const longestPause = Math.max(...all.map(({ gcMax }) => gcMax));
    const lag = Math.max(...all.map(({ sendLag }) => sendLag.p99));
    const floor = reports.findLast(({ clientFloor }) => clientFloor !== undefined)?.clientFloor;
    const text = (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS) `used ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShare */ .T1)(cpu / duration)} of one core (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(cpu / sent)} a request), its event loop at most ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShare */ .T1)(busiest)} busy, longest pause ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(longestPause)}, send lag p99 ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(lag)}${floor === undefined ? '' : `; ${(0,_floor_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .floorSentence */ .s)(floor)}`}.`;
    return [{ label: 'Client', text }];
};
const differenceFact = ({ result }) => {
    const named = result.softDifferences.map(({ what, baseline, candidate }) => (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS) `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(what, 60)} (${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(shortened(baseline), 60)} → ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(shortened(candidate), 60)})`);
    return named.length === 0
        ? []
        : [{ label: 'Different from the baseline', text: (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS) `${listed(named)}. Shown, not held against you.` }];
};
const shortened = (value) => value.replace(/\b([0-9a-f]{12})[0-9a-f]{20,}\b/g, '$1…');
const excludedFact = ({ result }) => {
    const named = result.excluded.map(({ label, reason }) => (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS) `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(label)} (${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(reason.replace(/\.\s*$/, ''), 160)})`);
    return named.length === 0 ? [] : [{ label: 'Not used as baseline', text: (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS) `${listed(named)}.` }];
};
const warningFact = (reports) => {
    const warnings = reports.flatMap((report) => [
        ...report.warnings,
        ...report.levels.flatMap((level) => level.warnings),
    ]);
    const named = [
        ...new Set(warnings.map(({ text, hint }) => (hint === undefined ? text : `${text} ${hint}`))),
    ];
    return named.length === 0 ? [] : [{ label: 'Warnings', text: listed(named.map((text) => (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text))) }];
};
const listed = (items) => (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(items.length <= maxListed
    ? items
    : [...items.slice(0, maxListed), (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS) `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(items.length - maxListed)} more`], '; ');
const evidenceOf = (reports) => reports.flatMap(({ levels }) => levels.map(({ evidence }) => evidence));
const total = (all, pick) => all.reduce((sum, evidence) => sum + pick(evidence), 0);


/***/ }),

/***/ 8908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ gateHtml)
});

// EXTERNAL MODULE: ./lib/foundation/tool.js
var tool = __webpack_require__(8947);
// EXTERNAL MODULE: ./lib/present/diff-table.js + 4 modules
var diff_table = __webpack_require__(5284);
// EXTERNAL MODULE: ./lib/present/gate-view.js
var gate_view = __webpack_require__(7792);
// EXTERNAL MODULE: ./lib/present/how-measured.js
var how_measured = __webpack_require__(1802);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(3958);
// EXTERNAL MODULE: ./lib/plan/load-level.js
var load_level = __webpack_require__(4956);
// EXTERNAL MODULE: ./lib/report/perf-analyzer-figures.js
var perf_analyzer_figures = __webpack_require__(6790);
// EXTERNAL MODULE: ./lib/present/format.js
var present_format = __webpack_require__(1516);
// EXTERNAL MODULE: ./lib/foundation/histogram.js
var foundation_histogram = __webpack_require__(6335);
// EXTERNAL MODULE: ./lib/measure/hdr-v2.js
var hdr_v2 = __webpack_require__(2227);
// EXTERNAL MODULE: ./lib/present/sanitize.js
var sanitize = __webpack_require__(936);
;// CONCATENATED MODULE: ./lib/present/html-distribution.js




const distributionFigure = (candidate, earlier, result) => {
    const sides = [
        { name: 'baseline', histogram: histogramOf(earlier) },
        { name: candidate, histogram: histogramOf([result]) },
    ].filter(({ histogram }) => histogram.total > 0);
    if (sides.every(({ name }) => name !== candidate))
        return [];
    const axis = axisOf(sides.map(({ histogram }) => histogram));
    return [
        '<h3>How long requests took (logarithmic scale)</h3>',
        ...sides.map(({ name, histogram }) => chart(name, histogram, axis)),
        `<p class="axis"><span>${(0,sanitize/* htmlText */.js)((0,present_format/* formatDuration */.a3)(axis.low))}</span><span>${(0,sanitize/* htmlText */.js)((0,present_format/* formatDuration */.a3)(axis.high))}</span></p>`,
    ];
};
const binCount = 60;
const histogramOf = (levels) => {
    const sum = (0,foundation_histogram/* createHistogram */.v5)();
    for (const { histogram } of levels) {
        const decoded = histogram === undefined ? undefined : (0,hdr_v2/* decodeHistogram */.p)(histogram);
        if (decoded !== undefined)
            (0,foundation_histogram/* addHistogram */.ce)(sum, decoded);
    }
    return sum;
};
const axisOf = (histograms) => {
    const first = Math.min(...histograms.map(({ counts }) => counts.findIndex((count) => count > 0)));
    const last = Math.max(...histograms.map(({ counts }) => counts.findLastIndex((count) => count > 0)));
    return { low: Math.max(1, (0,foundation_histogram/* lowestOfBucket */.qm)(first)), high: (0,foundation_histogram/* lowestOfBucket */.qm)(last + 1) };
};
const chart = (name, histogram, axis) => {
    const bins = binsOf(histogram, axis);
    const most = Math.max(...bins);
    const bars = bins.map((count, i) => {
        const height = Math.ceil((100 * count) / most);
        return count === 0
            ? ''
            : `<rect class="bin" x="${10 * i}" y="${100 - height}" width="9" height="${height}"/>`;
    });
    const label = `${name}: ${(0,present_format/* formatPlural */.yk)(histogram.total, 'request')}, most often near ${(0,present_format/* formatDuration */.a3)(middleOfBin(bins.indexOf(most), axis))}`;
    return `<p class="bar-name">${(0,sanitize/* htmlText */.js)(label)}</p><svg class="bins" viewBox="0 0 ${10 * binCount} 100" preserveAspectRatio="none" role="img" aria-label="${(0,sanitize/* htmlText */.js)(label)}">${bars.join('')}</svg>`;
};
const binsOf = ({ counts }, { low, high }) => {
    const bins = Array.from({ length: binCount }, () => 0);
    counts.forEach((count, index) => {
        if (count === 0)
            return;
        const place = (binCount * Math.log(Math.max(low, (0,foundation_histogram/* lowestOfBucket */.qm)(index)) / low)) / Math.log(high / low);
        const bin = Math.min(binCount - 1, Math.floor(place));
        bins[bin] = (bins[bin] ?? 0) + count;
    });
    return bins;
};
const middleOfBin = (bin, { low, high }) => low * (high / low) ** ((bin + 0.5) / binCount);

;// CONCATENATED MODULE: ./lib/present/html-parts.js


const partsFigure = (candidate, before, after) => {
    if (after === undefined)
        return [];
    const scale = Math.max(before?.latency ?? 0, after.latency);
    const sides = [
        ...(before === undefined ? [] : [{ name: 'baseline', of: before }]),
        { name: candidate, of: after },
    ];
    const bars = sides.map(({ name, of }) => `<p class="bar-name">${(0,sanitize/* htmlText */.js)(`${name}: ${(0,present_format/* formatDuration */.a3)(of.latency)}`)}</p>${bar(name, of, scale)}`);
    const rows = after.parts.map(({ name, ns }, i) => [
        `<th scope="row"><span class="key part-${i}"></span>${(0,sanitize/* htmlText */.js)(name)}</th>`,
        ...(before === undefined
            ? []
            : [`<td class="right">${(0,sanitize/* htmlText */.js)((0,present_format/* formatDuration */.a3)(before.parts[i]?.ns))}</td>`]),
        `<td class="right">${(0,sanitize/* htmlText */.js)((0,present_format/* formatDuration */.a3)(ns))}</td>`,
    ]);
    const head = ['part', ...sides.map(({ name }) => name)].map((name, i) => `<th scope="col"${i === 0 ? '' : ' class="right"'}>${(0,sanitize/* htmlText */.js)(name)}</th>`);
    return [
        '<h3>Where the mean latency goes</h3>',
        ...bars,
        `<table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('\n')}</tbody></table>`,
    ];
};
const bar = (name, { latency, parts }, scale) => {
    let x = 0;
    const rects = parts.map(({ ns }, i) => {
        const width = Math.max(0, Math.round((1000 * ns) / scale));
        const rect = `<rect class="part-${i}" x="${x}" y="0" width="${width}" height="20"/>`;
        x += width;
        return rect;
    });
    const label = `${name}: ${parts.map((part) => `${part.name} ${(0,present_format/* formatDuration */.a3)(part.ns)}`).join(', ')}, together ${(0,present_format/* formatDuration */.a3)(latency)}`;
    return `<svg class="bar" viewBox="0 0 1000 20" preserveAspectRatio="none" role="img" aria-label="${(0,sanitize/* htmlText */.js)(label)}">${rects.join('')}</svg>`;
};

;// CONCATENATED MODULE: ./lib/present/html-table.js

const scrollable = (name, content) => `<div class="scroll" role="region" aria-label="${(0,sanitize/* htmlText */.js)(name)}" tabindex="0"><table>${content}</table></div>`;
const figureTable = (name, head, rows) => {
    const columns = head.map((cell, i) => `<th scope="col"${i === 0 ? '' : ' class="right"'}>${(0,sanitize/* htmlText */.js)(cell)}</th>`);
    const lines = rows.map((cells) => {
        const filled = cells.map((cell, i) => i === 0 ? `<th scope="row">${(0,sanitize/* htmlText */.js)(cell)}</th>` : `<td class="right">${(0,sanitize/* htmlText */.js)(cell)}</td>`);
        return `<tr>${filled.join('')}</tr>`;
    });
    return scrollable(name, `<thead><tr>${columns.join('')}</tr></thead><tbody>${lines.join('\n')}</tbody>`);
};

// EXTERNAL MODULE: ./lib/present/latency-parts.js
var latency_parts = __webpack_require__(2130);
;// CONCATENATED MODULE: ./lib/present/html-level.js










const levelSection = (view, report, result) => {
    const name = `${(0,sanitize/* cleanText */.X5)(report.model.name, 80)}, ${(0,load_level/* formatLevel */.eI)(result.level)}`;
    const earlier = view.baselines
        .filter((baseline) => baseline.report.model.name === report.model.name)
        .flatMap((baseline) => baseline.report.levels.filter(({ level }) => (0,load_level/* isSameLevel */.LA)(level, result.level)));
    const candidate = (0,gate_view/* candidateName */.vf)(view);
    return [
        `<section><h2>${(0,sanitize/* htmlText */.js)(name)}</h2>`,
        `<p>${(0,sanitize/* htmlText */.js)(stateText(result))}</p>`,
        latencyTable(name, candidate, { result, earlier }),
        ...partsFigure(candidate, (0,latency_parts/* latencyParts */.$)(earlier), (0,latency_parts/* latencyParts */.$)([result])),
        ...distributionFigure(candidate, earlier, result),
        windowTable(name, result.windows),
        '</section>',
    ].join('\n');
};
const stateText = ({ state, windows, evidence }) => {
    const words = {
        stable: 'Stable: the last three windows agreed, and the figures are over them.',
        'over-limit': 'Ended when a window reached the latency limit: the figures are over the last three.',
        unstable: `Not stable after ${windows.length} windows: the figures are over all of them.`,
        'request-count': 'One window of a fixed number of requests.',
        interrupted: 'Cut short: the figures are over what there is.',
    };
    const { sent, succeeded, failed, serverSucceeded } = evidence;
    const counted = serverSucceeded === undefined ? '' : `; the server counted ${(0,present_format/* formatCount */.B4)(serverSucceeded)} good ones`;
    return `${words[state]} ${(0,present_format/* formatCount */.B4)(sent)} requests sent, ${(0,present_format/* formatCount */.B4)(succeeded)} good, ${(0,present_format/* formatCount */.B4)(failed)} failed${counted}.`;
};
const latencyTable = (name, candidate, { result, earlier }) => {
    const figures = [
        ['throughput', ({ throughput }) => throughput, 'infer/s'],
        ['mean latency', ({ latency }) => latency?.mean, 'ns'],
        ['standard deviation', ({ latency }) => latency?.standardDeviation, 'ns'],
        ...percentileNames(result).map((percentile) => [
            `p${percentile} latency`,
            ({ latency }) => valueAt(latency, percentile),
            'ns',
        ]),
        ['slowest request', ({ latency }) => latency?.max, 'ns'],
    ];
    const rows = figures.map(([label, pick, unit]) => {
        const format = unit === 'ns' ? present_format/* formatDuration */.a3 : present_format/* formatThroughput */.Y5;
        const before = meanOf(earlier.flatMap(({ measured }) => (measured === undefined ? [] : (pick(measured) ?? []))));
        const after = result.measured === undefined ? undefined : pick(result.measured);
        const change = before === undefined || after === undefined ? undefined : after / before - 1;
        return [label, format(before), format(after), (0,present_format/* formatPercent */.l9)(change)];
    });
    return figureTable(`Figures of ${name}`, ['figure', 'baseline (mean)', candidate, 'change'], rows);
};
const percentileNames = ({ measured }) => measured?.latency === undefined
    ? [50, 90, 95, 99]
    : (0,perf_analyzer_figures/* percentilesOf */.i)(measured.latency).map(({ percentile }) => percentile);
const valueAt = (latency, wanted) => latency === undefined
    ? undefined
    : (0,perf_analyzer_figures/* percentilesOf */.i)(latency).find(({ percentile }) => percentile === wanted)?.ns;
const meanOf = (values) => values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
const windowTable = (name, windows) => {
    const first = windows[0];
    if (first === undefined)
        return '<p>There was no complete window.</p>';
    const rows = windows.map((window, i) => [
        String(i + 1),
        `+${Math.round((window.startedAt - first.startedAt) / units/* nsPerMs */.Ln / 100) / 10} s`,
        (0,present_format/* formatDuration */.a3)(window.duration),
        (0,present_format/* formatCount */.B4)(window.successCount),
        (0,present_format/* formatCount */.B4)(Object.values(window.failures).reduce((sum, count) => sum + count, 0)),
        (0,present_format/* formatThroughput */.Y5)(window.throughput),
        (0,present_format/* formatDuration */.a3)(window.latency?.mean),
        (0,present_format/* formatDuration */.a3)(window.latency?.p95),
    ]);
    const head = ['window', 'start', 'length', 'good', 'failed', 'throughput', 'mean', 'p95'];
    return `<details><summary>Windows (${windows.length})</summary>${figureTable(`Windows of ${name}`, head, rows)}</details>`;
};

;// CONCATENATED MODULE: ./lib/present/html-style.js
const htmlStyle = `:root {
  color-scheme: light dark;
  --ground: #ffffff; --text: #1f2328; --quiet: #59636e; --line: #d1d9e0; --soft: #f6f8fa; --link: #0969da;
  --bad: #ffebe9; --doubt: #fff8c5;
  --part-0: #8c959f; --part-1: #57606a; --part-2: #bf3989; --part-3: #54aeff; --part-4: #0550ae; --part-5: #1a7f37;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0d1117; --text: #e6edf3; --quiet: #9198a1; --line: #3d444d; --soft: #151b23; --link: #4493f8;
    --bad: #3c1618; --doubt: #2e2a1f;
    --part-0: #656c76; --part-1: #9ea7b3; --part-2: #f778ba; --part-3: #79c0ff; --part-4: #1f6feb; --part-5: #3fb950;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; background: var(--ground); color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; line-height: 1.3; margin: 0.5rem 0; }
h2 { font-size: 1.15rem; margin: 2rem 0 0.5rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.25rem 0 0.25rem; }
a { color: var(--link); }
code { font: 0.875em/1.4 ui-monospace, SFMono-Regular, Consolas, monospace; background: var(--soft); padding: 0.1em 0.3em; border-radius: 0.3em; }
.scroll { overflow-x: auto; margin: 0.75rem 0; }
.scroll:focus-visible { outline: 2px solid var(--link); }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 0.9rem; }
th, td { padding: 0.35rem 0.6rem; border: 1px solid var(--line); text-align: left; font-weight: normal; white-space: nowrap; }
thead th { background: var(--soft); font-weight: 600; }
td.left { white-space: normal; min-width: 7rem; }
.right { text-align: right; }
.center { text-align: center; }
tr.regression, tr.invalid { background: var(--bad); }
tr.inconclusive { background: var(--doubt); }
.bar-name { margin: 0.5rem 0 0.1rem; font-size: 0.9rem; }
.bar { display: block; width: 100%; height: 1.25rem; background: var(--soft); margin-bottom: 0.75rem; }
.bins { display: block; width: 100%; height: 4rem; border-bottom: 1px solid var(--line); }
rect.bin { fill: var(--part-4); }
.axis { display: flex; justify-content: space-between; margin: 0.1rem 0 0.75rem; font-size: 0.85rem; color: var(--quiet); }
.key { display: inline-block; width: 0.8em; height: 0.8em; margin-right: 0.5em; vertical-align: -0.05em; }
${[0, 1, 2, 3, 4, 5].map((i) => `rect.part-${i} { fill: var(--part-${i}); } .key.part-${i} { background: var(--part-${i}); }`).join('\n')}
details { margin: 1rem 0; }
summary { cursor: pointer; }
dt { font-weight: 600; margin-top: 0.6rem; }
dd { margin: 0; }
footer { margin-top: 2.5rem; color: var(--quiet); font-size: 0.85rem; }`;

// EXTERNAL MODULE: ./lib/present/prose.js
var prose = __webpack_require__(8488);
// EXTERNAL MODULE: ./lib/present/what-next.js
var what_next = __webpack_require__(5939);
;// CONCATENATED MODULE: ./lib/present/html.js










const gateHtml = (view) => {
    const table = (0,diff_table/* diffTable */.Y)(view);
    const body = [
        `<header><h1>${(0,prose/* proseToHtml */.y0)(table.headline)}</h1>`,
        table.explanation.length === 0 ? '' : `<p>${(0,prose/* proseToHtml */.y0)(table.explanation)}</p>`,
        '</header>',
        '<main>',
        ...gateSection(table),
        ...view.candidates.flatMap((report) => report.levels.map((level) => levelSection(view, report, level))),
        ...factSection(view),
        '</main>',
        `<footer>${(0,sanitize/* htmlText */.js)(tool/* tool */.z.name)} ${(0,sanitize/* htmlText */.js)(tool/* tool */.z.version)}, ${(0,sanitize/* htmlText */.js)((0,gate_view/* candidateName */.vf)(view))}, ${(0,sanitize/* htmlText */.js)(view.now)}</footer>`,
    ];
    return page((0,prose/* proseToTerminal */.Ln)(table.headline), body.filter((line) => line !== '').join('\n'));
};
const page = (title, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${(0,sanitize/* htmlText */.js)(title)}</title>
<style>
${htmlStyle}
</style>
</head>
<body>
${body}
</body>
</html>
`;
const gateSection = (table) => {
    if (table.rows.length === 0)
        return [];
    const columns = (0,diff_table/* filledColumns */.k)(table, table.rows);
    const head = columns.map(({ name, align }) => `<th scope="col" class="${align}">${(0,sanitize/* htmlText */.js)(name)}</th>`);
    const rows = table.rows.map(({ cells, mark, verdict }) => {
        const line = columns.map(({ place, align }) => {
            const content = (0,prose/* proseToHtml */.y0)(cells[place] ?? []);
            return place === 0 ? `<th scope="row">${mark} ${content}</th>` : `<td class="${align}">${content}</td>`;
        });
        return `<tr class="${verdict}">${line.join('')}</tr>`;
    });
    return [
        '<section><h2>Checks</h2>',
        scrollable('Checks', `<thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody>`),
        ...(table.notes.length === 0
            ? []
            : [`<ul>${table.notes.map((note) => `<li>${(0,prose/* proseToHtml */.y0)(note)}</li>`).join('\n')}</ul>`]),
        '</section>',
    ];
};
const factSection = (view) => {
    const facts = [...(0,how_measured/* measurementFacts */.A)(view), ...(0,what_next/* nextSteps */.Z)(view)];
    return facts.length === 0
        ? []
        : [
            '<section><h2>How this was measured</h2>',
            `<dl>${facts.map(({ label, text }) => `<dt>${(0,sanitize/* htmlText */.js)(label)}</dt><dd>${(0,prose/* proseToHtml */.y0)(text)}</dd>`).join('\n')}</dl>`,
            '</section>',
        ];
};


/***/ }),

/***/ 3117:
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
/* harmony import */ var _compare_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2059);
/* harmony import */ var _plan_threshold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1740);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1516);



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
            return 'pass';
        case 'improvement':
            return 'better';
        case 'regression':
            return 'regression';
        case 'inconclusive':
            return visibleChange(row) === _format_js__WEBPACK_IMPORTED_MODULE_2__/* .absent */ .Ge
                ? 'cannot tell'
                : `cannot tell (would have seen ${visibleChange(row)})`;
        case 'no-baseline':
            return 'new, not compared';
        case 'invalid':
            return 'unusable';
    }
};
const worseSign = (metric) => (_compare_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .metrics */ .qd[metric].better === 'lower' ? '+' : '−');
const limit = (threshold) => `${_compare_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .metrics */ .qd[threshold.metric].better === 'lower' ? '<' : '>'} ${metricValue(threshold.metric, threshold.limit)}`;


/***/ }),

/***/ 2130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ latencyParts)
/* harmony export */ });
const latencyParts = (levels) => {
    const splits = levels.flatMap(splitOf);
    const mean = (pick) => splits.reduce((sum, split) => sum + pick(split), 0) / splits.length;
    return splits.length === 0
        ? undefined
        : {
            latency: mean(({ latency }) => latency.mean),
            parts: Object.entries(picks).map(([name, pick]) => ({ name, ns: mean(pick) })),
        };
};
const picks = {
    'Time outside the server': ({ server, latency }) => latency.mean - server.request,
    'Server overhead': ({ server }) => server.overhead,
    'Queue time': ({ server }) => server.queue,
    'Compute input time': ({ server }) => server.computeInput,
    'Compute infer time': ({ server }) => server.computeInfer,
    'Compute output time': ({ server }) => server.computeOutput,
};
const splitOf = ({ measured }) => {
    const { latency, server } = measured ?? {};
    if (latency === undefined || server === undefined || server.successCount === 0)
        return [];
    return (server.cache?.hitCount ?? 0) > 0 ? [] : [{ latency, server }];
};


/***/ }),

/***/ 1198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ gateMarkdown)
/* harmony export */ });
/* unused harmony export maxMarkdownSize */
/* harmony import */ var _diff_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5284);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1516);
/* harmony import */ var _how_measured_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1802);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8488);
/* harmony import */ var _what_next_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5939);





const maxMarkdownSize = 60_000;
const gateMarkdown = (view, marker = '') => {
    const table = (0,_diff_table_js__WEBPACK_IMPORTED_MODULE_0__/* .diffTable */ .Y)(view);
    const evidence = evidenceBlock(view);
    const render = (rowCount) => comment(table, { rowCount, evidence, marker });
    return render(largestUpTo(table.rows.length, (rowCount) => fits(render(rowCount))));
};
const largestUpTo = (most, isFitting) => {
    if (isFitting(most))
        return most;
    let [low, high] = [0, most];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (isFitting(middle))
            low = middle;
        else
            high = middle;
    }
    return low;
};
const comment = (table, { rowCount, evidence, marker }) => {
    const rows = table.rows.slice(0, rowCount);
    const leftOut = table.rows.length - rows.length;
    const blocks = [
        `### ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .proseToMarkdown */ .IJ)(table.headline)}`,
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .proseToMarkdown */ .IJ)(table.explanation),
        markdownTable(table, rows.filter(({ folded }) => !folded)),
        table.notes.map((note) => `- ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .proseToMarkdown */ .IJ)(note)}`).join('\n'),
        passedBlock(table, rows.filter(({ folded }) => folded)),
        leftOut === 0
            ? ''
            : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlural */ .yk)(leftOut, 'further row')} did not fit here; the full report has them all.`,
        evidence,
        marker,
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
};
const passedBlock = (table, rows) => {
    const passed = table.rows.filter(({ folded }) => folded).length;
    return rows.length === 0
        ? ''
        : details(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlural */ .yk)(passed, 'check')} passed`, markdownTable(table, rows));
};
const evidenceBlock = (view) => {
    const facts = [...(0,_how_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .measurementFacts */ .A)(view), ...(0,_what_next_js__WEBPACK_IMPORTED_MODULE_2__/* .nextSteps */ .Z)(view)];
    const lines = facts.map(({ label, text }) => `- **${label}**: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .proseToMarkdown */ .IJ)(text)}`);
    return lines.length === 0 ? '' : details('How this was measured', lines.join('\n'));
};
const details = (summary, content) => `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
const markdownTable = (table, rows) => {
    if (rows.length === 0)
        return '';
    const columns = (0,_diff_table_js__WEBPACK_IMPORTED_MODULE_0__/* .filledColumns */ .k)(table, rows);
    const rule = { left: ':--', right: '--:', center: ':-:' };
    return [
        tableRow(columns.map(({ name }) => name)),
        tableRow(columns.map(({ align }) => rule[align])),
        ...rows.map(({ cells, mark }) => tableRow(columns.map(({ place }) => `${place === 0 ? `${mark}\u00a0` : ''}${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .proseToMarkdown */ .IJ)(cells[place] ?? [], true)}`))),
    ].join('\n');
};
const tableRow = (cells) => `| ${cells.join(' | ')} |`;
const fits = (text) => text.length <= maxMarkdownSize && new TextEncoder().encode(text).length <= maxMarkdownSize;


/***/ }),

/***/ 8488:
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
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1516);
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

/***/ 5939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nextSteps)
/* harmony export */ });
/* unused harmony export acceptingRules */
/* harmony import */ var _compare_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8423);
/* harmony import */ var _plan_threshold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1740);
/* harmony import */ var _gate_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7792);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3117);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8488);





const nextSteps = (view) => [
    ...readingStep(view.result),
    ...acceptStep(view),
    ...decideStep(view),
    ...localStep(view),
    ...linkStep(view),
];
const acceptingRules = (rows) => {
    const rules = new Map();
    for (const row of rows) {
        const key = `${row.threshold.kind} ${row.threshold.metric}`;
        const rule = row.verdict === 'regression' ? raised(row) : row.threshold;
        const known = rules.get(key);
        rules.set(key, known === undefined || isLooser(rule, known) ? rule : known);
    }
    return [...rules.values()].map(_plan_threshold_js__WEBPACK_IMPORTED_MODULE_1__/* .formatThreshold */ .B6).join(', ');
};
const readingStep = ({ rows }) => rows.some(({ interval }) => interval !== undefined)
    ? [
        {
            label: 'Reading the table',
            text: (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS) `runs of the same code differ by chance; the 95 % interval says how large the true change may be, given how much they differ.`,
        },
    ]
    : [];
const acceptStep = ({ result, branch }) => {
    if (result.verdict !== 'regression')
        return [];
    const rules = `'${acceptingRules(result.rows)}'`;
    const text = branch === undefined
        ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS) `raise the threshold: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(`--thresholds ${rules}`, 300)}`
        : (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS) `raise the threshold in this branch's workflow: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(`thresholds: ${rules}`, 300)}`;
    return [{ label: 'Accept it', text }];
};
const decideStep = (view) => {
    const { result } = view;
    const row = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_2__/* .decisiveRow */ .jR)(result);
    if (result.verdict !== 'inconclusive' || row === undefined || !(0,_gate_view_js__WEBPACK_IMPORTED_MODULE_2__/* .isWellMeasured */ .ZM)(view, row))
        return [];
    const text = result.baselineRuns < _compare_change_js__WEBPACK_IMPORTED_MODULE_0__/* .runsForOwnDeviation */ .hw
        ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS) `more baseline runs; from ${_compare_change_js__WEBPACK_IMPORTED_MODULE_0__/* .runsForOwnDeviation */ .hw} on their own spread counts instead of an assumed one.`
        : (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS) `a quieter runner, or a threshold beyond ${(0,_label_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleChange */ .p_)(row)}. Longer runs change little, for it is the runs that differ from each other.`;
    return [{ label: 'What would decide it', text }];
};
const localStep = (view) => {
    const row = (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_2__/* .decisiveRow */ .jR)(view.result);
    if (row === undefined || (0,_gate_view_js__WEBPACK_IMPORTED_MODULE_2__/* .levelsOfRow */ .fT)(view.candidates, row).length === 0)
        return [];
    const report = view.candidates.find(({ model }) => model.name === row.model);
    return report === undefined
        ? []
        : [{ label: 'Try it locally', text: [(0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(localCommand(report, row), 400)] }];
};
const linkStep = ({ links }) => {
    const all = [
        links?.run === undefined ? [] : (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)((0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS) `this run`, links.run),
        links?.page === undefined ? [] : (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)((0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS) `full report`, links.page),
        links?.data === undefined ? [] : (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)((0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS) `raw data`, links.data),
    ].filter((one) => one.length > 0);
    return all.length === 0 ? [] : [{ label: 'More', text: (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .joined */ .oR)(all, ' · ') }];
};
const localCommand = ({ model, settings }, { level }) => {
    const { measurement, input } = settings;
    const analyze = [
        ...['triton-perf-gate analyze -m', shellWord(model.name)],
        ...(model.version === undefined ? [] : ['-x', shellWord(model.version)]),
        ...(settings.protocol === 'grpc' ? ['-i grpc'] : []),
        ...(settings.streaming ? ['--streaming'] : []),
        ...(settings.serviceKind === undefined ? [] : [`--service-kind ${settings.serviceKind}`]),
        ...(settings.endpoint === undefined ? [] : [`--endpoint ${settings.endpoint}`]),
        ...(settings.batchSize === 1 ? [] : [`-b ${settings.batchSize}`]),
        ...(settings.sharedMemory === undefined ? [] : [`--shared-memory ${settings.sharedMemory}`]),
        ...(input.kind === 'random' ? [] : [`--input-data ${input.kind === 'zero' ? 'zero' : 'PATH'}`]),
        ...formatWords(input.tensorFormats),
        ...(measurement.percentile === undefined ? [] : [`--percentile ${measurement.percentile}`]),
        ...loadWords(settings, level),
        '--json mine.json',
    ];
    return `${analyze.join(' ')} && triton-perf-gate gate --baseline DIR --candidate mine.json`;
};
const formatWords = (formats) => [
    ...(formats?.input === 'json' ? ['--input-tensor-format json'] : []),
    ...(formats?.output === 'json' ? ['--output-tensor-format json'] : []),
];
const loadWords = ({ search, schedule }, level) => {
    const arrivals = schedule?.arrivals;
    const range = search === undefined ? level.value : `${search.start}:${search.end ?? 0}:${search.step}`;
    return [
        arrivals === undefined
            ? `--concurrency-range ${range}`
            : arrivals === 'intervals'
                ? '--request-intervals PATH'
                : `--request-rate-range ${range}`,
        ...(arrivals === 'poisson' ? ['--request-distribution poisson'] : []),
        ...(search === undefined ? [] : [`-l ${search.latencyLimitMs}`]),
        ...(search?.kind === 'binary' ? ['--binary-search'] : []),
    ];
};
const shellWord = (word) => /^[\w.@%+=:,/-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
const rounding = 1e-9;
const raised = ({ threshold, change, candidate }) => {
    if (threshold.kind === 'relative')
        return change === undefined
            ? threshold
            : { ...threshold, ratio: Math.ceil(Math.abs(change) * 20 - rounding) / 20 };
    if (candidate === undefined)
        return threshold;
    const step = 10 ** (Math.floor(Math.log10(candidate.center)) - 1);
    const round = (0,_plan_threshold_js__WEBPACK_IMPORTED_MODULE_1__/* .isRate */ .Vb)(threshold.metric) ? Math.floor : Math.ceil;
    const past = (0,_plan_threshold_js__WEBPACK_IMPORTED_MODULE_1__/* .isRate */ .Vb)(threshold.metric)
        ? candidate.center * (1 - rounding)
        : candidate.center * (1 + rounding);
    return { ...threshold, limit: round(past / step) * step };
};
const isLooser = (a, b) => {
    if (a.kind === 'relative')
        return b.kind === 'relative' && a.ratio > b.ratio;
    if (b.kind === 'relative')
        return false;
    return (0,_plan_threshold_js__WEBPACK_IMPORTED_MODULE_1__/* .isRate */ .Vb)(a.metric) ? a.limit < b.limit : a.limit > b.limit;
};


/***/ }),

/***/ 7766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dV: () => (/* binding */ runFaults),
/* harmony export */   gq: () => (/* binding */ measurementFaults),
/* harmony export */   qg: () => (/* binding */ levelFaults),
/* harmony export */   uQ: () => (/* binding */ askedLevels)
/* harmony export */ });
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3958);
/* harmony import */ var _plan_load_level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4956);


const measurementFaults = (report, maxErrorRate) => [
    ...runFaults(report),
    ...askedLevels(report).flatMap((level) => levelFaults(report, level, maxErrorRate).map((fault) => `at ${(0,_plan_load_level_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLevel */ .eI)(level)}, ${fault}`)),
];
const runFaults = (report) => {
    const asked = askedLevels(report);
    const unasked = report.levels.filter(({ level }) => !asked.some((one) => (0,_plan_load_level_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameLevel */ .LA)(one, level)));
    return [
        ...(report.state === 'complete' ? [] : ['the run was interrupted']),
        ...(asked.length > 0 ? [] : ['no load level was asked for']),
        ...unasked.map(({ level }) => `${(0,_plan_load_level_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLevel */ .eI)(level)} was measured, but not asked for`),
    ];
};
const askedLevels = ({ settings }) => (0,_plan_load_level_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctLevels */ .U0)(settings.levels ?? []);
const levelFaults = (report, level, maxErrorRate) => {
    const [result, again] = report.levels.filter((one) => (0,_plan_load_level_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameLevel */ .LA)(one.level, level));
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
    const missing = ((askedRate - sendRate) * duration) / _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .nsPerSecond */ .Nq;
    const isShort = !(missing <= toleratedRequests + (toleratedShortfall * askedRate * duration) / _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .nsPerSecond */ .Nq);
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

/***/ 9524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ reportSchema)
/* harmony export */ });
/* unused harmony export reportJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4377);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9164);
/* harmony import */ var _plan_threshold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1740);



const name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1024);
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(16_384);
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const ns = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0);
const ratio = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0);
const warning = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ code: name, text, hint: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(text) });
const latency = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    count,
    mean: ns,
    standardDeviation: ns,
    min: ns,
    max: ns,
    p50: ns,
    p90: ns,
    p95: ns,
    p99: ns,
    chosen: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ percentile: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(99), value: ns })),
});
const responseFigures = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    count,
    rate: ratio,
    withoutResponse: count,
    timeToFirst: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(latency),
    gap: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(latency),
});
const tokenFigures = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    count,
    rate: ratio,
    from: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['usage', 'chunks', 'both']),
});
const serverSideFields = {
    modelVersion: name,
    inferenceCount: count,
    executionCount: count,
    successCount: count,
    failCount: count,
    cache: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ hitCount: count, missCount: count, hit: ns, miss: ns })),
    request: ns,
    overhead: ns,
    queue: ns,
    computeInput: ns,
    computeInfer: ns,
    computeOutput: ns,
};
const composingSide = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name,
    steps: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1)),
    ...serverSideFields,
    get composing() {
        return zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(composingSide).max(1000));
    },
});
const serverSide = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    ...serverSideFields,
    composing: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(composingSide).max(1000)),
});
const gauge = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ average: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), max: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() });
const serverMetrics = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    scrapes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    gpus: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        uuid: name,
        utilization: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(gauge),
        power: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(gauge),
        memoryUsedBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(gauge),
        memoryTotalBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    }))
        .max(1000),
    cpu: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        utilization: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(gauge),
        memoryUsedBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(gauge),
        memoryTotalBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    })),
    pinnedMemory: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ usedBytes: gauge, totalBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()) })),
    pendingRequests: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(gauge),
});
const failureClass = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
    'server-error',
    'unavailable',
    'malformed-response',
    'wrong-model',
    'missing-output',
    'wrong-output',
    'connection',
    'timeout',
    'cancelled',
]);
const windowResult = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    startedAt: ns,
    duration: ns,
    successCount: count,
    failures: zod__WEBPACK_IMPORTED_MODULE_1__/* .partialRecord */ .jgl(failureClass, count),
    sendRate: ratio,
    askedRate: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(ratio),
    delayed: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(count),
    throughput: ratio,
    sequences: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ count, rate: ratio })),
    latency: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(latency),
    serviceLatency: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(latency),
    breakdown: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ send: ns, wait: ns, receive: ns })),
    responses: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(responseFigures),
    tokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(tokenFigures),
    clientOverhead: ratio,
    server: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(serverSide),
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(serverMetrics),
});
const loadMode = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['concurrency', 'request-rate', 'periodic-concurrency', 'session-concurrency']);
const loadLevel = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ mode: loadMode, value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive() });
const levelSearch = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['linear', 'binary']),
    mode: loadMode,
    start: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive(),
    end: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive()),
    step: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive(),
    latencyLimitMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive(),
});
const levelResult = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    level: loadLevel,
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['stable', 'unstable', 'over-limit', 'request-count', 'interrupted']),
    windows: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(windowResult).max(10_000),
    measured: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(windowResult),
    histogram: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K39().max(1_000_000)),
    evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        sent: count,
        succeeded: count,
        failed: count,
        failureTexts: zod__WEBPACK_IMPORTED_MODULE_1__/* .partialRecord */ .jgl(failureClass, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).max(3)),
        reconnections: count,
        sendLag: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ p50: ns, p99: ns, max: ns }),
        heldBack: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(count),
        serverSucceeded: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(count),
        serverFailed: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(count),
        otherVersions: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(name).max(1000)),
        serverRestarted: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        clientCpu: ns,
        threads: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
        gcMax: ns,
        gcTotal: ns,
        eventLoopUtilization: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1),
        duration: ns,
    }),
    warnings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(warning).max(100),
});
const clientFloor = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    inFlight: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    requestCount: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    requestRate: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive(),
    p50: ns,
    p99: ns,
});
const commit = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/);
const provenance = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: name,
    sha: commit,
    ref: name,
    event: name,
    workflow: name,
    runId: count,
    runAttempt: count,
    suite: name,
    leg: name,
});
const sha256 = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const coding = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['none', 'gzip', 'deflate']);
const sequenceId = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[1-9]\d{15,19}$/)]);
const settings = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    protocol: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['http', 'grpc']),
    url: name,
    streaming: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    serviceKind: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('openai')),
    endpoint: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['generate', 'generate_stream', ..._plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .openAiEndpoints */ .H])),
    transport: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['direct', 'library']),
    connections: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    tls: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    socket: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('unix')),
    compression: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ request: coding, response: coding })),
    parametersSha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(sha256),
    calls: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['sync', 'async']),
    batchSize: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    sharedMemory: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['system'])),
    input: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['random', 'zero', 'path']),
        sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
        steps: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
        stepsRead: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1))),
        tensorFormats: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ input: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['binary', 'json']), output: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['binary', 'json']) })),
    }),
    sequences: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        live: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
        length: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1)),
        lengthVariation: ratio,
        ids: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ first: sequenceId, last: sequenceId }),
        isSerial: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    })),
    seed: count,
    levels: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(loadLevel).max(1000),
    search: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(levelSearch),
    ramp: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ start: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1), step: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1), period: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1) })),
    schedule: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        arrivals: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['constant', 'poisson', 'intervals', 'fixed']),
        sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/)),
        pacing: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['auto', 'spin', 'timer']),
        maxOutstanding: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    })),
    serving: name,
    trace: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        levels: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['OFF', 'TIMESTAMPS', 'TENSORS'])).max(3)),
        rate: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()),
        count: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()),
        logFrequency: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()),
    })),
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ intervalMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1) })),
    measurement: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['time_windows', 'count_windows']),
        intervalMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive(),
        windowRequestCount: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
        stabilityPercentage: ratio,
        percentile: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(99)),
        maxTrials: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
        requestCount: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1)),
        warmupRequestCount: count,
    }),
});
const environment = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    cpuModel: name,
    logicalCpus: count,
    memoryBytes: count,
    osFamily: name,
    osRelease: name,
    architecture: name,
    nodeVersion: name,
    gpus: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(name).max(64),
    runner: name,
    runnerImage: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(name),
});
const shape = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()).max(64);
const composingModel = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name,
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(name),
    steps: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1)),
    responseCache: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    get composing() {
        return zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(composingModel).max(1000);
    },
});
const model = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name,
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(name),
    versions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(name).max(1000),
    platform: name,
    backend: name,
    maxBatchSize: count,
    configHash: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    responseCache: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    decoupled: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    composing: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(composingModel).max(1000)),
    inputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name, datatype: name, shape })).max(1000),
});
const comparedLevel = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([...loadMode.options, 'latency-limit']),
    value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive(),
});
const acceptMark = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/),
    metric: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_plan_threshold_js__WEBPACK_IMPORTED_MODULE_0__/* .gatedMetrics */ .z_),
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(comparedLevel),
});
const storedValues = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(name, zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive());
const history = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    keys: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(sha256, zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(name, text)),
    runs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        createdAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
        provenance: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: commit, runId: count, runAttempt: count, leg: name })),
        key: sha256,
        levels: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            level: comparedLevel,
            successCount: count,
            errorRate: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1),
            values: storedValues,
        }))
            .max(1000),
        accepted: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(acceptMark).max(100)),
    }))
        .max(1000),
});
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('triton-perf-gate/report'),
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name, version: name }),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['complete', 'interrupted']),
    provenance: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(provenance),
    accepted: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(acceptMark).max(100)),
    settings,
    environment,
    server: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name, version: name, extensions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(name).max(1000) }),
    model,
    levels: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(levelResult).max(1000),
    clientFloor: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(clientFloor),
    history: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(history),
    warnings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(warning).max(100),
});
const reportJsonSchema = () => ({
    ...z.toJSONSchema(reportSchema, { io: 'input' }),
    title: 'triton-perf-gate report, version 1',
    description: 'One run of one model. Times are nanoseconds, throughput is successful inferences per second.',
});


/***/ }),

/***/ 3648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeReport: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2183);
/* harmony import */ var _report_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9524);


const writeReport = (report) => {
    const parsed = _report_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .reportSchema */ .Q.safeParse(report);
    if (!parsed.success)
        throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('internal', `the report breaks its own schema: ${parsed.error.issues[0]?.path.join('.')}`, {
            cause: parsed.error,
        });
    return `${JSON.stringify(report, undefined, 1)}\n`;
};


/***/ }),

/***/ 4530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gj: () => (/* binding */ gate),
  Bx: () => (/* binding */ gateExitCode)
});

// UNUSED EXPORTS: gateGroups

// EXTERNAL MODULE: ./lib/baseline/baseline.js
var baseline = __webpack_require__(4484);
// EXTERNAL MODULE: ./lib/baseline/comparability.js
var comparability = __webpack_require__(4681);
// EXTERNAL MODULE: ./lib/baseline/provenance.js
var provenance = __webpack_require__(3752);
// EXTERNAL MODULE: ./lib/compare/comparison.js + 7 modules
var comparison = __webpack_require__(9878);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/report/measurement-faults.js
var measurement_faults = __webpack_require__(7766);
// EXTERNAL MODULE: ./lib/measure/search.js
var measure_search = __webpack_require__(5378);
;// CONCATENATED MODULE: ./lib/report/search-figure.js

const comparedReport = (report) => {
    const { settings, levels } = report;
    const { search, measurement } = settings;
    if (search === undefined)
        return report;
    const level = { mode: 'latency-limit', value: search.latencyLimitMs };
    const within = levels.filter((result) => (0,measure_search/* meetsLimit */.U)(result, search, measurement.percentile));
    const best = within.toSorted((a, b) => throughputOf(b) - throughputOf(a))[0] ?? levels[0];
    return {
        ...report,
        settings: { ...settings, levels: [level] },
        levels: best === undefined ? [] : [{ ...best, level }],
    };
};
const throughputOf = ({ measured }) => measured?.throughput ?? 0;

// EXTERNAL MODULE: ./lib/plan/threshold.js
var threshold = __webpack_require__(1740);
// EXTERNAL MODULE: ./lib/compare/metric.js
var compare_metric = __webpack_require__(2059);
;// CONCATENATED MODULE: ./lib/compare/past-run.js



const past_run_pastRunOf = ({ report, label }) => {
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
        keys: (0,comparability/* hardKeysOf */.xo)(report),
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
        successCount: (0,compare_metric/* successesOf */.bf)(result),
        errorRate: failed / (succeeded + failed),
        values: valuesOf(result),
    };
};
const valuesOf = (result) => {
    const values = {};
    for (const metric of threshold/* gatedMetrics */.z_) {
        const value = (0,compare_metric/* readMetric */.Nk)(result, metric);
        if (value !== undefined)
            values[metric] = value;
    }
    return values;
};

;// CONCATENATED MODULE: ./lib/compare/history.js






const longestHistory = 200;
const mostFigures = 50_000;
const mergeHistory = (baselines, maxErrorRate) => {
    const own = baselines
        .map((one) => ({ ...one, report: comparedReport(one.report) }))
        .filter(({ report }) => (0,measurement_faults/* measurementFaults */.gq)(report, maxErrorRate).length === 0)
        .map(past_run_pastRunOf);
    const carried = baselines
        .flatMap(({ report }) => carriedRuns(report))
        .filter(({ levels }) => levels.every(({ errorRate }) => errorRate <= maxErrorRate));
    const known = new Map();
    for (const run of [...own.toSorted(byAttempt), ...carried.toSorted(byAttempt)]) {
        const identity = identityOf(run);
        if (!known.has(identity))
            known.set(identity, run);
    }
    return [...known.values()].toSorted(byTime).slice(-longestHistory);
};
const sortRuns = (candidate, runs) => {
    const comparable = [];
    const others = new Map();
    for (const run of runs.filter((one) => (0,provenance/* isOtherRun */.ij)(candidate, one))) {
        const reason = (0,comparability/* hardDifferences */.sZ)(candidate.keys, run.keys)
            .map(({ what, baseline, candidate: now }) => `${what} was \`${baseline}\`, now \`${now}\``)
            .join('; ');
        if (reason === '')
            comparable.push(run);
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
    const carrier = past_run_pastRunOf({ report, label: '' });
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
const isBefore = (run, than) => (0,provenance/* isOtherRun */.ij)(run, than) && byTime(run, than) < 0;
const identityOf = ({ provenance, createdAt, keys }) => JSON.stringify([provenance?.runId, provenance?.leg, provenance ? '' : createdAt, canonical(keys)]);
const canonical = (keys) => JSON.stringify(Object.entries(keys).toSorted(([a], [b]) => (a < b ? -1 : 1)));
const byAttempt = (a, b) => (a.provenance?.runAttempt ?? 0) - (b.provenance?.runAttempt ?? 0);

// EXTERNAL MODULE: ./lib/compare/stretch.js
var stretch = __webpack_require__(4982);
// EXTERNAL MODULE: ./lib/compare/verdict.js
var compare_verdict = __webpack_require__(3474);
// EXTERNAL MODULE: ./lib/foundation/exit-code.js
var exit_code = __webpack_require__(8931);
// EXTERNAL MODULE: ./lib/plan/load-level.js
var load_level = __webpack_require__(4956);
;// CONCATENATED MODULE: ./lib/run/gate.js













const gate = ({ plan, ...group }) => gateGroups([group], plan);
const gateGroups = (groups, plan) => {
    const all = groups.map((group) => readGroup(group, plan));
    const rows = (0,comparison/* compareRows */.f)(all.flatMap(({ inputs }) => inputs));
    const faults = [
        ...(groups.length === 0 ? ['nothing was measured: there is no report to judge'] : []),
        ...all.flatMap((group) => group.faults),
    ];
    const verdict = (0,compare_verdict/* overallVerdict */.Bn)(rows, faults);
    const isOpen = verdict !== 'regression' && verdict !== 'invalid';
    const carriedRuns = Math.max(0, ...all.map((group) => group.carriedRuns));
    return {
        verdict,
        rows: (0,compare_verdict/* worstFirst */.md)(rows),
        faults,
        softDifferences: all.flatMap((group) => group.softDifferences),
        excluded: all.flatMap((group) => group.excluded),
        baselineRuns: Math.max(0, ...all.map((group) => group.baselineRuns)),
        notes: [...all.flatMap((group) => group.notes), ...rows.flatMap(shiftNote)],
        ...(carriedRuns > 0 && { carriedRuns }),
        ...(isOpen && rows.some((row) => row.suspected === true) && { suspected: true }),
    };
};
const readGroup = ({ excluded, ...measured }, plan) => {
    const candidates = measured.candidates.map(comparedReport);
    const baselines = measured.baselines.map((one) => ({ ...one, report: comparedReport(one.report) }));
    const sorted = usableForAll(candidates, baselines, plan);
    const usable = sorted.usable.map(({ report }) => report);
    const { past, leftOut } = pastOfAll(candidates, measured.baselines, plan);
    const levels = (0,load_level/* distinctLevels */.U0)(candidates.flatMap(measurement_faults/* askedLevels */.uQ));
    const wholeFaults = faultsOfWhole(candidates, plan);
    const faultsAt = levels.map((level) => ({ level, faults: faultsOfLevel(candidates, level, plan) }));
    return {
        inputs: faultsAt.flatMap(({ level, faults }) => plan.thresholds.map((threshold) => ({
            model: candidates[0]?.model.name ?? '',
            level,
            threshold,
            candidates,
            past,
            faults: [...wholeFaults, ...faults],
            assumedNoise: plan.assumedNoise,
        }))),
        faults: [
            ...wholeFaults,
            ...faultsAt.flatMap(({ level, faults }) => faults.map((fault) => `at ${(0,load_level/* formatLevel */.eI)(level)}, ${fault}`)),
        ],
        softDifferences: softDifferences(candidates, usable),
        excluded: [...excluded, ...sorted.excluded, ...leftOut],
        baselineRuns: Math.min(past.length, stretch/* runsLookedBackOn */.nO),
        carriedRuns: past.slice(-stretch/* runsLookedBackOn */.nO).filter(({ isCarried }) => isCarried).length,
        notes: notesOf(candidates, usable, levels),
    };
};
const pastOfAll = (candidates, baselines, plan) => {
    const leftOut = [];
    let past = mergeHistory(baselines, plan.maxErrorRate);
    for (const report of candidates) {
        const sorted = sortRuns(past_run_pastRunOf({ report, label: '' }), past);
        past = sorted.comparable;
        for (const [reason, runs] of sorted.others) {
            const count = runs.filter(({ isCarried }) => isCarried).length;
            if (count > 0)
                leftOut.push({
                    label: count === 1 ? '1 run of the stored history' : `${count} runs of the stored history`,
                    reason: `not comparable: ${reason}`,
                });
        }
    }
    return { past, leftOut };
};
const gateExitCode = ({ verdict, rows }, plan) => {
    switch (verdict) {
        case 'pass':
        case 'improvement':
            return exit_code/* exitCode */.I.ok;
        case 'regression':
            return exit_code/* exitCode */.I.regression;
        case 'invalid':
            return exit_code/* exitCode */.I.invalid;
        case 'no-baseline':
        case 'inconclusive':
            if (verdict === 'no-baseline' && plan.onMissingBaseline === 'fail')
                return exit_code/* exitCode */.I.noBaseline;
            return plan.onInconclusive === 'fail' && rows.some((row) => row.verdict === 'inconclusive')
                ? exit_code/* exitCode */.I.inconclusive
                : exit_code/* exitCode */.I.ok;
    }
};
const usableForAll = (candidates, baselines, plan) => candidates.reduce(({ usable, excluded }, candidate) => {
    const sorted = (0,baseline/* usableBaselines */.p)(candidate, usable, plan.maxErrorRate);
    return { usable: sorted.usable, excluded: [...excluded, ...sorted.excluded] };
}, { usable: baselines, excluded: [] });
const faultsOfWhole = (candidates, plan) => [
    ...(candidates.length === 0 ? ['nothing was measured: there is no report to judge'] : []),
    ...(plan.thresholds.length === 0 ? ['nothing is gated: there is no threshold'] : []),
    ...ofEach(candidates, measurement_faults/* runFaults */.dV),
    ...ofEach(candidates, (report, i) => {
        const twin = candidates.slice(0, i).find((earlier) => !(0,provenance/* isOtherValue */.eV)(earlier, report));
        return twin === undefined ? [] : [`${(0,provenance/* formatRun */.TI)(report)} is given twice`];
    }),
    ...ofEach(candidates, (report, i) => i === 0 ? [] : (0,comparability/* compareKeys */.YD)(report, candidates[0] ?? report).hard.map(describeDifference)),
];
const faultsOfLevel = (candidates, level, plan) => ofEach(candidates, (report) => (0,measurement_faults/* levelFaults */.qg)(report, level, plan.maxErrorRate));
const ofEach = (candidates, faultsOf) => candidates.flatMap((report, i) => faultsOf(report, i).map((fault) => candidates.length === 1 ? fault : `run ${i + 1} of ${candidates.length}: ${fault}`));
const describeDifference = ({ what, baseline, candidate }) => `its ${what} (\`${candidate}\`) is not that of the first run (\`${baseline}\`)`;
const softDifferences = ([candidate], baselines) => {
    const found = new Map();
    if (candidate === undefined)
        return [];
    for (const baseline of baselines)
        for (const difference of (0,comparability/* compareKeys */.YD)(candidate, baseline).soft) {
            const known = found.get(difference.what) ?? { candidate: difference.candidate, values: new Set() };
            known.values.add(difference.baseline);
            found.set(difference.what, known);
        }
    return [...found].map(([what, known]) => ({
        what,
        baseline: [...known.values].join(', '),
        candidate: known.candidate,
    }));
};
const shiftNote = ({ level, threshold: { metric }, past }) => {
    const { shift } = past ?? {};
    if (shift === undefined || shift.isAccepted)
        return [];
    if (compare_metric/* metrics */.qd[metric].better === 'lower' ? shift.change <= 0 : shift.change >= 0)
        return [];
    const percent = `${shift.change > 0 ? '+' : '−'}${Math.round(Math.abs(shift.change) * 1000) / 10} %`;
    return [
        `${metric} at ${(0,load_level/* formatLevel */.eI)(level)} has been worse in the baseline itself since ${shift.since} (${percent}), which nobody accepted: compared with its level since then`,
    ];
};
const notesOf = (candidates, baselines, levels) => {
    const others = (0,load_level/* distinctLevels */.U0)(baselines.flatMap(measurement_faults/* askedLevels */.uQ)).filter((level) => !levels.some((one) => (0,load_level/* isSameLevel */.LA)(one, level)));
    const isUnchecked = candidates.some(({ settings, levels: measured }) => settings.serviceKind === undefined &&
        measured.some((one) => one.evidence.serverSucceeded === undefined));
    return [
        ...others.map((level) => `${(0,load_level/* formatLevel */.eI)(level)} is in the baseline, but was not asked for: not compared`),
        ...(isUnchecked
            ? ['the server keeps no statistics, so the number of requests was not cross-checked']
            : []),
    ];
};


/***/ })

};
