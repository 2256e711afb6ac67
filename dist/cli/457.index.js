export const id = 457;
export const ids = [457,648];
export const modules = {

/***/ 46256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ createDirectoryStore),
  z: () => (/* binding */ findReports)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/foundation/failure.js
var failure = __webpack_require__(82183);
// EXTERNAL MODULE: ./lib/host/files.js
var files = __webpack_require__(657);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./lib/report/report-schema.js
var report_schema = __webpack_require__(49524);
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
    const parsed = report_schema/* reportSchema */.Qh.safeParse(data);
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

/***/ 80457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  driftCommand: () => (/* binding */ driftCommand)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/compare/history.js
var compare_history = __webpack_require__(80135);
// EXTERNAL MODULE: ./lib/foundation/exit-code.js
var exit_code = __webpack_require__(18931);
// EXTERNAL MODULE: ./lib/foundation/failure.js
var failure = __webpack_require__(82183);
// EXTERNAL MODULE: ./lib/plan/argv.js + 1 modules
var plan_argv = __webpack_require__(44464);
// EXTERNAL MODULE: ./lib/plan/raw-options.js
var raw_options = __webpack_require__(582);
;// CONCATENATED MODULE: ./lib/plan/drift-plan.js

const parseDriftAnchor = (raw) => {
    const read = (0,raw_options/* optionReader */.hr)(raw);
    const anchor = readDriftAnchor(read);
    read.finish();
    return anchor;
};
const readDriftAnchor = (read) => {
    const text = read.text('drift-anchor');
    if (text === undefined)
        return undefined;
    const anchor = anchorOf(text.trim());
    if (anchor === undefined)
        read.complain(`--drift-anchor: got '${text}', expected a day as YYYY-MM-DD, a time as 2026-11-24T12:00:00Z, or the first 7 to 40 digits of a commit`);
    return anchor;
};
const anchorOf = (text) => {
    if (/^[0-9a-f]{7,40}$/.test(text))
        return { kind: 'commit', text };
    const [, day = '', time] = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z)?$/.exec(text) ?? [];
    const until = time === undefined ? `${day}T23:59:59.999Z` : text;
    const instant = Date.parse(until);
    if (Number.isNaN(instant) || !new Date(instant).toISOString().startsWith(day))
        return undefined;
    return { kind: 'time', text, until };
};

// EXTERNAL MODULE: ./lib/plan/load-level.js
var load_level = __webpack_require__(44956);
// EXTERNAL MODULE: ./lib/present/format.js
var format = __webpack_require__(41516);
// EXTERNAL MODULE: ./lib/present/label.js
var label = __webpack_require__(63117);
// EXTERNAL MODULE: ./lib/present/prose.js
var prose = __webpack_require__(88488);
;// CONCATENATED MODULE: ./lib/present/drift.js




const driftMarkdown = (drifts) => {
    if (drifts.length === 0)
        return '';
    const lines = driftLines(drifts).map((line) => `- ${proseToMarkdown(line)}`);
    return `#### ${proseToMarkdown(driftHeadline(drifts))}\n\n${lines.join('\n')}\n`;
};
const driftText = (drifts) => drifts.length === 0
    ? ''
    : `${[driftHeadline(drifts), ...driftLines(drifts)].map(prose/* proseToTerminal */.Ln).join('\n')}\n`;
const driftHeadline = (drifts) => {
    const drifting = drifts.filter(({ since }) => since !== undefined).length;
    const runs = (0,format/* formatPlural */.yk)(Math.max(...drifts.map(({ series }) => series.points.length)), 'run');
    return drifting === 0
        ? (0,prose/* prose */.CS) `No drift over ${runs}`
        : (0,prose/* prose */.CS) `📉 Drift over ${runs}: ${(0,format/* formatPlural */.yk)(drifting, 'figure')} worse than before, bit by bit`;
};
const driftLines = (drifts) => drifts
    .toSorted((a, b) => rank(b) - rank(a))
    .map((drift) => (0,prose/* prose */.CS) `${subject(drift)}: ${(0,prose/* joined */.oR)([average(drift), ...shifts(drift)], '; ')}.`);
const rank = ({ since, shifts: found }) => (since === undefined ? 0 : 2) + (found.length > 0 ? 1 : 0);
const subject = ({ series }) => (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(series.model)} ${(0,label/* metricName */.Kh)(series.metric)} at ${(0,load_level/* formatLevel */.eI)(series.level)}`;
const average = ({ series, anchor, change, limit, since }) => {
    if (change === undefined || limit === undefined)
        return (0,prose/* prose */.CS) `not compared with ${anchorName(anchor.name)}: that takes five runs until then, and one after it`;
    const amount = (0,prose/* prose */.CS) `${(0,format/* formatPercent */.l9)(change)} against ${anchorName(anchor.name)} (moving average; noise explains up to ${(0,format/* formatShare */.T1)(limit)})`;
    if (since !== undefined)
        return (0,prose/* prose */.CS) `${(0,prose/* strong */.ko)(amount)}, beyond noise since ${pointName(since)}`;
    return (0,label/* isWorse */.Bx)(series.metric, change) ? amount : (0,prose/* prose */.CS) `${amount}, no worse`;
};
const anchorName = (name) => name === 'the first runs' ? (0,prose/* prose */.CS) `${name}` : (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(name)}`;
const shifts = ({ shifts: found }) => found.map(({ point, change }) => (0,prose/* prose */.CS) `lasting shift of ${(0,format/* formatPercent */.l9)(change)} at ${pointName(point)}`);
const pointName = ({ sha, createdAt }) => {
    const day = createdAt.slice(0, 10);
    return sha === '' ? (0,prose/* prose */.CS) `${day}` : (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(sha.slice(0, 7))} (${day})`;
};

// EXTERNAL MODULE: ./lib/compare/change-points.js
var change_points = __webpack_require__(29435);
// EXTERNAL MODULE: ./lib/foundation/random.js
var random = __webpack_require__(96430);
// EXTERNAL MODULE: ./lib/compare/autocorrelation.js
var autocorrelation = __webpack_require__(81486);
;// CONCATENATED MODULE: ./lib/compare/ewma.js


const ewmaWeight = 0.2;
const runsPerAlarm = 20;
const alarmShare = 0.05;
const leastReferenceRuns = 5;
const leastDeviation = 0.01;
const followEwma = (reference, after) => {
    const all = [...reference, ...after];
    if (reference.length < leastReferenceRuns || after.length === 0 || !all.every(Number.isFinite))
        return undefined;
    const level = mean(reference);
    const deviation = Math.max(deviationOf(reference), leastDeviation);
    const averages = movingAverages(after.map((value) => value - level));
    const factor = limitFactor(reference.length, roundedShare(all));
    const limits = averages.map((_, i) => factor * deviation * spreadAfter(i + 1, reference.length));
    const lastInside = averages.findLastIndex((average, i) => average <= limits[i]);
    return lastInside === averages.length - 1
        ? { averages, limits }
        : { averages, limits, alarmedAt: lastInside + 1 };
};
const movingAverages = (values) => {
    let average = 0;
    return values.map((value) => {
        average += ewmaWeight * (value - average);
        return average;
    });
};
const spreadAfter = (runs, referenceRuns) => {
    const remembered = (1 - ewmaWeight) ** runs;
    return Math.sqrt((ewmaWeight / (2 - ewmaWeight)) * (1 - remembered ** 2) + (1 - remembered) ** 2 / referenceRuns);
};
const roundedShare = (values) => Math.round((0,autocorrelation/* lagOneShare */.U5)(withoutLine(values), 2) * 20) / 20;
const withoutLine = (values) => {
    const [center, level] = [(values.length - 1) / 2, mean(values)];
    let [products, squares] = [0, 0];
    values.forEach((value, i) => {
        products += (i - center) * (value - level);
        squares += (i - center) ** 2;
    });
    return values.map((value, i) => value - level - (products / squares) * (i - center));
};
const trials = 2000;
const seed = 1;
const known = new Map();
const limitFactor = (referenceRuns, share) => {
    const key = `${referenceRuns} ${share}`;
    const factor = known.get(key) ?? simulateFactor(referenceRuns, share);
    known.set(key, factor);
    return factor;
};
const simulateFactor = (referenceRuns, share) => {
    const draw = (0,autocorrelation/* normalNumbers */.Ql)((0,random/* seededRandom */.I)(seed));
    const highest = Array.from({ length: trials }, () => {
        const noise = (0,autocorrelation/* repeatingSeries */.J$)(referenceRuns + runsPerAlarm, share, draw);
        const reference = noise.slice(0, referenceRuns);
        const level = mean(reference);
        const averages = movingAverages(noise.slice(referenceRuns).map((value) => value - level));
        const deviation = deviationOf(reference);
        return Math.max(...averages.map((average, i) => average / (deviation * spreadAfter(i + 1, referenceRuns))));
    });
    return highest.toSorted((a, b) => a - b)[Math.ceil(trials * (1 - alarmShare))];
};
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const deviationOf = (values) => {
    const center = mean(values);
    return Math.sqrt(values.reduce((sum, value) => sum + (value - center) ** 2, 0) / (values.length - 1));
};

// EXTERNAL MODULE: ./lib/compare/metric.js
var metric = __webpack_require__(62059);
;// CONCATENATED MODULE: ./lib/compare/drift.js



const mostReferenceRuns = 20;
const findDrift = (series, anchor) => {
    const points = series.points.filter(({ value }) => (0,metric/* metricValue */.a3)(value) !== undefined);
    const usable = { ...series, points };
    const until = anchor === undefined ? startOf(points) : points.filter((point) => isUntil(point, anchor)).length;
    const logs = points.map(({ value }) => Math.log(value));
    const sign = metric/* metrics */.qd[series.metric].better === 'lower' ? 1 : -1;
    const worse = logs.map((log) => sign * log);
    const reference = worse.slice(Math.max(0, until - mostReferenceRuns), until);
    const ewma = followEwma(reference, worse.slice(until));
    const since = ewma?.alarmedAt === undefined ? undefined : points[until + ewma.alarmedAt];
    return {
        series: usable,
        anchor: { name: anchor?.name ?? 'the first runs', runs: reference.length },
        ...(ewma === undefined
            ? {}
            : {
                change: Math.expm1(sign * ewma.averages.at(-1)),
                limit: Math.abs(Math.expm1(sign * ewma.limits.at(-1))),
            }),
        ...(since === undefined ? {} : { since }),
        shifts: (0,change_points/* findChangePoints */.h)(logs).map(({ at, change }) => ({
            point: points[at],
            change: Math.expm1(change),
        })),
    };
};
const startOf = (points) => Math.min(10, Math.max(leastReferenceRuns, Math.floor(points.length / 2)));
const isUntil = ({ createdAt }, { until }) => Date.parse(createdAt) <= Date.parse(until);

;// CONCATENATED MODULE: ./lib/run/history-drift.js



const leastDriftRuns = 10;
const historyDrift = ({ model, runs, metrics, anchor }) => {
    const newest = runs.at(-1);
    if (newest === undefined)
        return [];
    const comparable = [...(0,compare_history/* sortRuns */.Vr)(newest, runs).comparable, newest];
    if (comparable.length < leastDriftRuns)
        return [];
    return (0,load_level/* distinctLevels */.U0)(newest.levels.map(({ level }) => level)).flatMap((level) => metrics.map((metric) => {
        const points = comparable.flatMap(({ createdAt, provenance, levels }) => {
            const value = levels.find((one) => (0,load_level/* isSameLevel */.LA)(one.level, level))?.values[metric];
            return value === undefined ? [] : [{ sha: provenance?.sha ?? '', createdAt, value }];
        });
        return findDrift({ model, level, metric, points }, anchor);
    }));
};
const anchorAmong = (anchor, runs) => {
    if (anchor.kind === 'time')
        return { name: anchor.text, until: anchor.until };
    const last = runs.findLast(({ provenance }) => provenance?.sha.startsWith(anchor.text) ?? false);
    return last === undefined ? undefined : { name: anchor.text.slice(0, 7), until: last.createdAt };
};

// EXTERNAL MODULE: ./lib/cli/read-reports.js
var read_reports = __webpack_require__(64098);
;// CONCATENATED MODULE: ./lib/cli/drift-command.js









const metrics = ['p95', 'p50', 'throughput'];
const driftCommand = async (argv) => {
    const raw = (0,plan_argv/* parseArgv */.S)(argv, ['drift']);
    const anchor = parseDriftAnchor(raw);
    const paths = raw.get('baseline') ?? [];
    const { baselines, excluded } = await (0,read_reports/* readReports */.o)('--baseline', paths);
    if (baselines.length === 0) {
        const got = paths.length === 0 ? 'nothing' : `'${paths.join("', '")}', which holds no report`;
        throw new failure/* Failure */.H('invalid-option', `--baseline: got ${got}, expected a directory of reports`);
    }
    for (const { label, reason } of excluded)
        external_node_process_.stderr.write(`Warning: ${label} is left out: ${reason}\n`);
    const subjects = new Set(baselines.map(({ report }) => subjectOf(report)));
    const texts = [...subjects].map((model) => {
        const runs = (0,compare_history/* mergeHistory */.H$)(baselines.filter(({ report }) => subjectOf(report) === model), { maxErrorRate: 0 });
        const drifts = historyDrift({ model, runs, metrics, anchor: anchor && existing(anchor, runs) });
        return (driftText(drifts) || `${model}: fewer than ${leastDriftRuns} comparable runs, so nothing can be said\n`);
    });
    external_node_process_.stdout.write(texts.join('\n'));
    return exit_code/* exitCode */.I.ok;
};
const subjectOf = ({ model, settings: { scenario } }) => scenario === undefined ? model.name : `${model.name} (${scenario})`;
const existing = (anchor, runs) => {
    const found = anchorAmong(anchor, runs);
    if (found !== undefined)
        return found;
    throw new failure/* Failure */.H('invalid-option', `--drift-anchor: got '${anchor.text}', which no run of the history is of`);
};


/***/ }),

/***/ 64098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readReports)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _baseline_directory_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46256);
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82183);



const readReports = async (option, paths) => {
    for (const one of paths)
        await refuseMissing(option, one);
    const found = await Promise.all(paths.map(_baseline_directory_store_js__WEBPACK_IMPORTED_MODULE_1__/* .findReports */ .z));
    return {
        baselines: found.flatMap(({ baselines }) => baselines),
        excluded: found.flatMap(({ excluded }) => excluded),
    };
};
const refuseMissing = async (option, path) => {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    }
    catch (cause) {
        throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('invalid-option', `${option}: got '${path}', which does not exist`, { cause });
    }
};


/***/ }),

/***/ 49524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   CG: () => (/* binding */ ratio),
/* harmony export */   E8: () => (/* binding */ server),
/* harmony export */   Hd: () => (/* binding */ loadLevel),
/* harmony export */   Qh: () => (/* binding */ reportSchema),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   W0: () => (/* binding */ settings),
/* harmony export */   aH: () => (/* binding */ provenance),
/* harmony export */   cA: () => (/* binding */ environment),
/* harmony export */   fI: () => (/* binding */ failureClass),
/* harmony export */   ge: () => (/* binding */ model),
/* harmony export */   ns: () => (/* binding */ ns),
/* harmony export */   uc: () => (/* binding */ clientFloor)
/* harmony export */ });
/* unused harmony export reportJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49164);
/* harmony import */ var _plan_threshold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91740);



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
const base64 = zod__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K39().max(1_000_000);
const distributionText = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ histogram: base64, sums: base64 });
const shardWindow = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    startedAt: ns,
    duration: ns,
    asked: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(count),
    clientBusy: ns,
    server: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(serverSide),
    serverRestarted: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    records: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        sent: count,
        latencies: distributionText,
        serviceLatencies: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(distributionText),
        delayed: count,
        sendTotal: ns,
        waitTotal: ns,
        receiveTotal: ns,
        failures: zod__WEBPACK_IMPORTED_MODULE_1__/* .partialRecord */ .jgl(failureClass, count),
        responses: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ timesToFirst: distributionText, gaps: distributionText, count, withoutResponse: count })),
        tokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ count, fromUsage: count, fromChunks: count })),
    }),
});
const shardLevel = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    windows: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(shardWindow).max(10_000),
    sendLags: distributionText,
});
const levelResult = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    level: loadLevel,
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['stable', 'unstable', 'over-limit', 'request-count', 'interrupted', 'part']),
    windows: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(windowResult).max(10_000),
    measured: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(windowResult),
    histogram: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(base64),
    shard: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(shardLevel),
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
    job: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(name),
    legs: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(100_000)),
});
const sha256 = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const coding = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['none', 'gzip', 'deflate']);
const sequenceId = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[1-9]\d{15,19}$/)]);
const settings = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    scenario: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(name),
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
const server = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name,
    version: name,
    extensions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(name).max(1000),
    image: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name, digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(name) })),
});
const shardIndex = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).max(999);
const shardFacts = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    index: shardIndex,
    of: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(1000),
    startAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    readyBefore: ns,
    clockStep: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
});
const mergedShard = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    environment,
    lateness: ns,
    clockStep: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    sent: count,
    succeeded: count,
    failed: count,
});
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('triton-perf-gate/report'),
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name, version: name }),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['complete', 'interrupted']),
    provenance: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(provenance),
    accepted: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(acceptMark).max(100)),
    shard: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(shardFacts),
    shards: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(mergedShard).max(1000)),
    settings,
    environment,
    server,
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
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82183);
/* harmony import */ var _report_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49524);


const writeReport = (report) => {
    const parsed = _report_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .reportSchema */ .Qh.safeParse(report);
    if (!parsed.success)
        throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('internal', `the report breaks its own schema: ${parsed.error.issues[0]?.path.join('.')}`, {
            cause: parsed.error,
        });
    return `${JSON.stringify(report, undefined, 1)}\n`;
};


/***/ })

};
