export const id = 741;
export const ids = [741,648];
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

/***/ 52578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readConfigOption)
/* harmony export */ });
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82183);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(657);
/* harmony import */ var _plan_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87789);



const readConfigOption = async (raw) => {
    const [file] = raw.get('config') ?? [];
    if (file !== undefined) {
        const text = (await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionFile */ .O1)('--config', file)).toString();
        const { readConfigFile } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(701)]).then(__webpack_require__.bind(__webpack_require__, 87701));
        return readConfigFile(text, file);
    }
    if (raw.has('scenario'))
        throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('invalid-option', '--scenario: it was given without --config, expected the config file that has it');
    return _plan_config_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyConfig */ .i;
};


/***/ }),

/***/ 35741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateCommand: () => (/* binding */ gateCommand)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/baseline/baseline.js
var baseline = __webpack_require__(74484);
// EXTERNAL MODULE: ./lib/foundation/failure.js
var failure = __webpack_require__(82183);
// EXTERNAL MODULE: ./lib/host/files.js
var files = __webpack_require__(657);
// EXTERNAL MODULE: ./lib/plan/argv.js + 1 modules
var plan_argv = __webpack_require__(44464);
// EXTERNAL MODULE: ./lib/plan/gate-levels.js
var gate_levels = __webpack_require__(16466);
// EXTERNAL MODULE: ./lib/plan/load-level.js
var load_level = __webpack_require__(44956);
// EXTERNAL MODULE: ./lib/plan/plan-scenarios.js + 2 modules
var plan_scenarios = __webpack_require__(2529);
// EXTERNAL MODULE: ./lib/plan/threshold.js
var threshold = __webpack_require__(91740);
// EXTERNAL MODULE: ./lib/present/format.js
var format = __webpack_require__(41516);
// EXTERNAL MODULE: ./lib/present/gate-view.js
var gate_view = __webpack_require__(7792);
// EXTERNAL MODULE: ./lib/present/label.js
var label = __webpack_require__(63117);
// EXTERNAL MODULE: ./lib/present/sanitize.js
var sanitize = __webpack_require__(936);
;// CONCATENATED MODULE: ./lib/present/badge.js





const written = (badge) => `${JSON.stringify(badge)}\n`;
const unmeasuredBadge = written({
    schemaVersion: 1,
    label: 'triton',
    message: 'not measured',
    color: 'lightgrey',
});
const badgeJson = ({ result }) => {
    const row = result.verdict === 'regression' ? (0,gate_view/* decisiveRow */.jR)(result) : steadyRow(result);
    if (row === undefined || result.verdict === 'invalid')
        return unmeasuredBadge;
    return written({
        schemaVersion: 1,
        label: `triton ${(0,label/* metricName */.Kh)(row.threshold.metric).replace(/ latency$/, '')}`,
        message: (0,sanitize/* cleanText */.X5)(messageOf(row, result)),
        color: colours[result.verdict],
    });
};
const steadyRow = ({ rows }) => rows.toSorted((a, b) => rank(a) - rank(b) ||
    compare(a.model, b.model) ||
    compare(a.scenario ?? '', b.scenario ?? '') ||
    b.level.value - a.level.value ||
    kind(a) - kind(b))[0];
const rank = ({ threshold: { metric } }) => metric === 'p95' ? 0 : (0,threshold/* isRate */.Vb)(metric) ? 2 : 1;
const kind = ({ threshold }) => (threshold.kind === 'relative' ? 0 : 1);
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const messageOf = (row, { rows, verdict }) => {
    const value = (0,label/* metricValue */.a3)(row.threshold.metric, row.candidate?.center);
    const model = rows.some((other) => other.model !== row.model) ? `${row.model} ` : '';
    const isOneOfSeveral = rows.some((other) => other.model === row.model && other.scenario !== row.scenario);
    const scenario = isOneOfSeveral && row.scenario !== undefined ? `${row.scenario} ` : '';
    const change = verdict === 'regression' && row.change !== undefined ? ` (${(0,format/* formatPercent */.l9)(row.change)})` : '';
    return `${model}${scenario}${value}${change} at ${(0,label/* levelShortName */.Cv)(row.level)}`;
};
const colours = {
    pass: 'brightgreen',
    improvement: 'brightgreen',
    regression: 'red',
    inconclusive: 'yellow',
    'no-baseline': 'blue',
    invalid: 'lightgrey',
};

// EXTERNAL MODULE: ./lib/present/gate-text.js + 1 modules
var gate_text = __webpack_require__(99709);
// EXTERNAL MODULE: ./lib/present/html.js + 19 modules
var html = __webpack_require__(61553);
// EXTERNAL MODULE: ./lib/present/junit.js + 1 modules
var junit = __webpack_require__(26453);
// EXTERNAL MODULE: ./lib/present/markdown.js
var markdown = __webpack_require__(71198);
// EXTERNAL MODULE: ./lib/report/measurement-faults.js
var measurement_faults = __webpack_require__(7766);
// EXTERNAL MODULE: ./lib/report/search-figure.js
var search_figure = __webpack_require__(91469);
// EXTERNAL MODULE: ./lib/run/gate.js + 1 modules
var gate = __webpack_require__(92240);
// EXTERNAL MODULE: ./lib/cli/config-option.js
var config_option = __webpack_require__(52578);
// EXTERNAL MODULE: ./lib/cli/read-reports.js
var read_reports = __webpack_require__(64098);
// EXTERNAL MODULE: ./lib/cli/terminal-style.js
var terminal_style = __webpack_require__(19524);
;// CONCATENATED MODULE: ./lib/cli/gate-command.js



















const gateCommand = async (argv) => {
    const raw = (0,plan_argv/* parseArgv */.S)(argv, ['gate']);
    const config = await (0,config_option/* readConfigOption */.M)(raw);
    const given = { inputs: raw, defaults: 'cli' };
    (0,plan_scenarios/* gatePlanFor */.sB)(config, given, undefined);
    const candidates = await readCandidates(raw.get('candidate') ?? []);
    const plan = (0,plan_scenarios/* gatePlanFor */.sB)(config, given, candidates[0]?.settings.scenario);
    (0,gate_levels/* refuseUnmeasured */.g6)(plan.gateLevels, (0,load_level/* distinctLevels */.U0)(candidates.map(search_figure/* comparedReport */._).flatMap(measurement_faults/* askedLevels */.uQ)));
    const found = await (0,read_reports/* readReports */.o)('--baseline', raw.get('baseline') ?? []);
    const now = new Date().toISOString();
    const waivers = raw.has('config')
        ? { list: config.waivers, today: now.slice(0, 10) }
        : undefined;
    const result = (0,gate/* gate */.Gj)({ candidates, ...found, plan, ...(waivers && { waivers }) });
    const view = {
        result,
        candidates,
        baselines: (0,baseline/* usableBaselines */.p)(candidates[0], found.baselines, plan).usable,
        rules: plan,
        now,
    };
    external_node_process_.stdout.write((0,gate_text/* gateText */.b)(view, (0,terminal_style/* terminalStyle */.w)()));
    await writeFiles(raw, view, plan);
    return (0,gate/* gateExitCode */.Bx)(result, plan);
};
const readCandidates = async (paths) => {
    const { baselines, excluded } = await (0,read_reports/* readReports */.o)('--candidate', paths);
    const [broken] = excluded;
    if (broken !== undefined)
        throw new failure/* Failure */.H('unreadable-report', `--candidate: ${broken.reason}`);
    if (baselines.length > 0)
        return baselines.map(({ report }) => report);
    const got = paths.length === 0 ? 'nothing' : `'${paths.join("', '")}', which holds no report`;
    throw new failure/* Failure */.H('invalid-option', `--candidate: got ${got}, expected a report or a directory of reports`, {
        hint: "Write one with 'triton-perf-gate analyze ... --json FILE'.",
    });
};
const writeFiles = async (raw, view, plan) => {
    const contents = [
        ['json', () => `${JSON.stringify(view.result, undefined, 1)}\n`],
        ['markdown', () => (0,markdown/* gateMarkdown */.b)(view)],
        ['html', () => (0,html/* gateHtml */.T)(view)],
        ['junit', () => (0,junit/* gateJunit */.q)(view, plan)],
        ['badge', () => badgeJson(view)],
    ];
    for (const [option, content] of contents) {
        const [file] = raw.get(option) ?? [];
        if (file !== undefined)
            await (0,files/* writeResult */.Zk)(file, content());
    }
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

/***/ 19524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ terminalStyle)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);

const terminalStyle = () => {
    const { isTTY, columns } = node_process__WEBPACK_IMPORTED_MODULE_0__.stdout;
    const colour = isTTY === true && node_process__WEBPACK_IMPORTED_MODULE_0__.env['NO_COLOR'] === undefined;
    return isTTY === true && columns !== undefined ? { colour, width: columns } : { colour };
};


/***/ }),

/***/ 87789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ chooseScenarios),
/* harmony export */   i: () => (/* binding */ emptyConfig)
/* harmony export */ });
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82183);
/* harmony import */ var _nearest_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86538);


const emptyConfig = {
    run: new Map(),
    defaults: new Map(),
    isWhole: true,
    scenarios: [],
    waivers: [],
    complaints: [],
};
const chooseScenarios = ({ scenarios }, asked) => {
    if (asked === undefined)
        return scenarios;
    const names = asked.split(/[\s,]+/).filter((name) => name !== '');
    const known = scenarios.map(({ name }) => name);
    for (const name of names.length === 0 ? [''] : names)
        if (!known.includes(name))
            throw noScenario(name, known);
    return scenarios.filter(({ name }) => names.includes(name));
};
const noScenario = (name, known) => {
    if (known.length === 0)
        return new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('invalid-option', `scenario: got '${name}', but there are no scenarios in the config file`, { hint: 'Write them under `scenarios`, or leave this out.' });
    const nearest = (0,_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestWord */ .z)(name, known);
    const guess = nearest === undefined ? '' : ` (did you mean '${nearest}'?)`;
    return new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('invalid-option', `scenario: got '${name}'${guess}, expected one of ${known.join(', ')}`);
};


/***/ }),

/***/ 86538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
const nearestWord = (written, words) => {
    const word = written
        .slice(0, longestWord)
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .replaceAll('_', '-')
        .toLowerCase();
    if (word === '')
        return undefined;
    const most = Math.max(1, Math.floor(word.length / 4));
    const [nearest] = words
        .map((one) => ({ one, distance: editDistance(word, one) }))
        .filter(({ distance }) => distance <= most)
        .toSorted((a, b) => a.distance - b.distance);
    return nearest?.one;
};
const longestWord = 64;
const editDistance = (a, b) => {
    const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const exchanged = rows[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swapped = isSwap ? rows[i - 2][j - 2] + 1 : Number.POSITIVE_INFINITY;
            row.push(Math.min(rows[i - 1][j] + 1, row[j - 1] + 1, exchanged, swapped));
        }
        rows.push(row);
    }
    return rows[a.length][b.length];
};


/***/ }),

/***/ 2529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sB: () => (/* binding */ gatePlanFor),
  RG: () => (/* binding */ planScenarios)
});

// UNUSED EXPORTS: parseRun

// EXTERNAL MODULE: ./lib/plan/config.js
var plan_config = __webpack_require__(87789);
// EXTERNAL MODULE: ./lib/foundation/failure.js
var failure = __webpack_require__(82183);
;// CONCATENATED MODULE: ./lib/plan/config-complaint.js

const config_complaint_parseLayer = (merged, parse, place) => {
    try {
        return { parsed: parse() };
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H) || error.code !== 'invalid-option')
            throw error;
        return { complaints: error.message.split('\n').map((complaint) => placed(complaint, merged, place)) };
    }
};
const placed = (complaint, merged, place) => {
    const names = optionsIn(complaint).filter((name) => merged.has(name));
    const places = names.flatMap((name) => placeOf(complaint, merged, name) ?? []);
    const found = places[0] ?? (names.length === 0 ? place : undefined);
    return found === undefined ? complaint : `${found}: ${asKeys(complaint)}`;
};
const optionsIn = (complaint) => complaint.startsWith("threshold '")
    ? ['thresholds']
    : [...complaint.matchAll(/--([a-z][a-z-]*)/g)].map(([, name = '']) => name);
const placeOf = (complaint, merged, name) => {
    const { texts = [], places = [] } = merged.get(name) ?? {};
    const index = texts.findIndex((text) => complaint.includes(`'${text}'`));
    return places[index] ?? places[0];
};
const asKeys = (complaint) => complaint.replace(/(?:-\w, )?--([a-z][a-z-]*)/g, '$1');
const config_complaint_refuseAll = (complaints) => {
    if (complaints.length === 0)
        return;
    const hasOptions = complaints.some((complaint) => /(?:^|[ ,])--[a-z]/.test(complaint));
    throw new failure/* Failure */.H('invalid-option', [...new Set(complaints)].join('\n'), hasOptions ? { hint: 'See `triton-perf-gate --help` for every option.' } : {});
};

;// CONCATENATED MODULE: ./lib/plan/config-layer.js
const config_layer_givenLayer = (raw) => new Map([...raw].map(([name, texts]) => [name, { texts, places: [] }]));
const config_layer_mergeLayers = (layers) => {
    const merged = new Map();
    for (const layer of layers) {
        const taken = new Map(merged);
        for (const [name, setting] of layer)
            if (!isTaken(name, taken))
                merged.set(name, setting);
    }
    return merged;
};
const config_layer_rawOf = (merged) => new Map([...merged].filter(([, { texts }]) => texts.length > 0).map(([name, { texts }]) => [name, texts]));
const alternatives = [
    [
        'concurrency-range',
        'request-rate-range',
        'request-intervals',
        'fixed-schedule',
        'periodic-concurrency-range',
        'session-concurrency',
        'start-concurrency',
        'max-concurrency',
        'dynamic-concurrency',
    ],
    ['input-data', 'zero-input', 'data-directory'],
    ['async', 'sync'],
    ['server', 'server-image', 'server-command'],
];
const isTaken = (name, taken) => {
    if (taken.has(name))
        return true;
    const group = alternatives.find((names) => names.includes(name)) ?? [];
    return group.some((other) => (taken.get(other)?.texts.length ?? 0) > 0);
};

// EXTERNAL MODULE: ./lib/plan/gate-levels.js
var gate_levels = __webpack_require__(16466);
// EXTERNAL MODULE: ./lib/plan/parse-plan.js + 16 modules
var parse_plan = __webpack_require__(28781);
;// CONCATENATED MODULE: ./lib/plan/plan-scenarios.js





const planScenarios = (config, given) => {
    const entries = entriesOf(config, given);
    const complaints = [...config.complaints];
    const plans = entries.flatMap((entry) => {
        if (!config.isWhole || entry?.isWhole === false)
            return [];
        const merged = mergedFor(config, given, entry);
        const raw = config_layer_rawOf(merged);
        const plan = config_complaint_parseLayer(merged, () => (0,parse_plan/* parsePlan */.vS)(raw, given.defaults), entry?.place);
        const gatePlan = config_complaint_parseLayer(merged, () => (0,parse_plan/* parseGatePlan */.En)(raw, given.defaults), entry?.place);
        complaints.push(...(plan.complaints ?? []), ...(gatePlan.complaints ?? []));
        if (plan.parsed === undefined || gatePlan.parsed === undefined)
            return [];
        const { gateLevels } = gatePlan.parsed;
        const levels = (0,gate_levels/* comparedLevels */.fe)(plan.parsed.load);
        complaints.push(...(config_complaint_parseLayer(merged, () => (0,gate_levels/* refuseUnmeasured */.g6)(gateLevels, levels), entry?.place).complaints ?? []));
        return [{ ...(entry && { name: entry.name }), raw, plan: plan.parsed, gatePlan: gatePlan.parsed }];
    });
    complaints.push(...sharedModel(config, given, entries));
    config_complaint_refuseAll(complaints);
    return plans;
};
const gatePlanFor = (config, given, scenario) => {
    const entry = config.scenarios.find(({ name }) => name === scenario);
    const merged = mergedFor(config, given, entry);
    const { parsed, complaints } = config_complaint_parseLayer(merged, () => (0,parse_plan/* parseGatePlan */.En)(config_layer_rawOf(merged), given.defaults));
    config_complaint_refuseAll([...config.complaints, ...(complaints ?? [])]);
    return parsed;
};
const parseRun = (config, inputs, parse) => {
    const merged = mergeLayers([givenLayer(inputs), config.run]);
    const { parsed, complaints = [] } = parseLayer(merged, () => parse(rawOf(merged)));
    refuseAll([...config.complaints, ...complaints]);
    return parsed;
};
const entriesOf = (config, { inputs }) => {
    const [asked] = inputs.get('scenario') ?? [];
    if (asked !== undefined && config.complaints.length > 0)
        return config.scenarios;
    return config.scenarios.length === 0 && asked === undefined ? [undefined] : (0,plan_config/* chooseScenarios */.N)(config, asked);
};
const mergedFor = (config, { inputs }, entry) => {
    const merged = new Map(config_layer_mergeLayers([config_layer_givenLayer(inputs), entry?.settings ?? plan_config/* emptyConfig */.i.run, config.defaults, config.run]));
    merged.delete('scenario');
    if (entry !== undefined)
        merged.set('scenario', { texts: [entry.name], places: [entry.place] });
    return merged;
};
const sharedModel = ({ defaults }, { inputs }, entries) => {
    const [model] = inputs.get('model') ?? [];
    if (model === undefined)
        return [];
    const named = new Set(entries.map((entry) => (entry?.settings.get('model') ?? defaults.get('model'))?.texts[0] ?? 'none'));
    return named.size < 2
        ? []
        : [
            `-m, --model: got '${model}' for all scenarios, which name models of their own (${[...named].join(', ')}), expected none, or a single scenario`,
        ];
};


/***/ }),

/***/ 26453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ gateJunit)
});

// UNUSED EXPORTS: failureJunit

// EXTERNAL MODULE: ./lib/plan/load-level.js
var load_level = __webpack_require__(44956);
// EXTERNAL MODULE: ./lib/plan/threshold.js
var plan_threshold = __webpack_require__(91740);
// EXTERNAL MODULE: ./lib/present/cause.js
var cause = __webpack_require__(19476);
// EXTERNAL MODULE: ./lib/present/format.js
var format = __webpack_require__(41516);
// EXTERNAL MODULE: ./lib/present/gate-view.js
var gate_view = __webpack_require__(7792);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
// EXTERNAL MODULE: ./lib/present/sanitize.js
var sanitize = __webpack_require__(936);
;// CONCATENATED MODULE: ./lib/present/junit-xml.js


const junit_xml_junitXml = (suites, now) => [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    ...suites.flatMap((suite, id) => suiteLines(suite, { id, now })),
    '</testsuites>',
    '',
].join('\n');
const suiteLines = ({ name, packageName, duration, cases, output }, { id, now }) => {
    const count = (kind) => cases.filter(({ outcome }) => outcome?.kind === kind).length;
    const head = attributes({
        id,
        package: packageName,
        name,
        timestamp: now.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length),
        hostname: 'localhost',
        tests: cases.length,
        failures: count('failure'),
        errors: count('error'),
        skipped: count('skipped'),
        time: seconds(duration),
    });
    return [
        `  <testsuite${head}>`,
        '    <properties/>',
        ...cases.flatMap((one) => caseLines(one, duration / cases.length)),
        `    <system-out>${output.map(sanitize/* xmlText */.xK).join('\n')}</system-out>`,
        '    <system-err/>',
        '  </testsuite>',
    ];
};
const caseLines = ({ name, className, outcome }, duration) => {
    const opening = `    <testcase${attributes({ classname: className, name, time: seconds(duration) })}`;
    return outcome === undefined
        ? [`${opening}/>`]
        : [`${opening}>`, `      ${outcomeElement(outcome)}`, '    </testcase>'];
};
const outcomeElement = ({ kind, type, message, lines }) => {
    const head = attributes(kind === 'skipped' ? { message } : { type, message });
    return `<${kind}${head}>${lines.map(sanitize/* xmlText */.xK).join('\n')}</${kind}>`;
};
const attributes = (values) => Object.entries(values)
    .map(([name, value]) => ` ${name}="${(0,sanitize/* xmlText */.xK)(attributeText(value))}"`)
    .join('');
const attributeText = (value) => (0,sanitize/* cleanText */.X5)(String(value), maxAttribute) || '(empty)';
const maxAttribute = 1000;
const seconds = (ns) => (Number.isFinite(ns) && ns > 0 ? (ns / units/* nsPerSecond */.Nq).toFixed(3) : '0');

// EXTERNAL MODULE: ./lib/present/label.js
var label = __webpack_require__(63117);
// EXTERNAL MODULE: ./lib/present/prose.js
var prose = __webpack_require__(88488);
// EXTERNAL MODULE: ./lib/present/row-phrase.js
var row_phrase = __webpack_require__(51829);
;// CONCATENATED MODULE: ./lib/present/junit.js









const gateJunit = (view, policies) => junit_xml_junitXml([...faultSuites(view.result), ...rowSuites(view, policies)], view.now);
const failureJunit = ({ code, message, hint }, now) => junitXml([unusable(code, [message, ...(hint === undefined ? [] : [hint])])], now);
const faultSuites = (result) => {
    const isTold = result.rows.some(({ verdict }) => verdict === 'invalid');
    const isFaulty = result.faults.length > 0 || result.rows.length === 0;
    if (!isFaulty && (result.verdict !== 'invalid' || isTold))
        return [];
    const faults = (0,gate_view/* faultsOf */.xm)(result);
    return [unusable('invalid', faults.length > 0 ? faults : ['nothing was judged'])];
};
const unusable = (type, texts) => {
    const lines = texts.map((text) => plain((0,prose/* sentence */.em)(text, maxSentence)));
    const outcome = { kind: 'error', type, message: lines[0] ?? '', lines };
    const cases = [{ name: 'the measurement can be judged', className: 'measurement', outcome }];
    return { name: 'measurement', packageName: 'measurement', duration: 0, cases, output: [] };
};
const rowSuites = (view, policies) => {
    const groups = [];
    for (const row of view.result.rows) {
        const group = groups.find(([first]) => first !== undefined && isSameGroup(first, row));
        if (group === undefined)
            groups.push([row]);
        else
            group.push(row);
    }
    return groups.map((rows) => rowSuite(view, rows, policies));
};
const isSameGroup = (a, b) => a.model === b.model && a.scenario === b.scenario && (0,load_level/* isSameLevel */.LA)(a.level, b.level);
const rowSuite = (view, rows, policies) => {
    const [{ model, level, scenario } = rows[0]] = rows;
    return {
        name: `${model}, ${(0,load_level/* formatLevel */.eI)(level)}${scenarioWord(scenario)}`,
        packageName: model,
        duration: durationOf(view, rows[0]),
        cases: rows.map((row) => {
            const outcome = outcomeOf(view, row, policies);
            return { name: caseName(row), className: model, ...(outcome && { outcome }) };
        }),
        output: rows.map((row) => `${caseName(row)}: ${(0,label/* verdictWords */.L2)(row)}, ${(0,row_phrase/* valuesPhrase */.O$)(row)}`),
    };
};
const caseName = ({ threshold, level, scenario }) => `${(0,plan_threshold/* formatThreshold */.B6)(threshold)} at ${(0,load_level/* formatLevel */.eI)(level)}${scenarioWord(scenario)}`;
const scenarioWord = (scenario) => scenario === undefined ? '' : ` (${scenario})`;
const outcomeOf = (view, row, policies) => {
    switch (row.verdict) {
        case 'pass':
        case 'improvement':
            return undefined;
        case 'regression':
            return outcome('failure', row, [(0,row_phrase/* regressionPhrase */.fZ)(row), (0,cause/* explainChange */.U)(view, row) ?? []]);
        case 'invalid':
            return outcome('error', row, []);
        case 'inconclusive':
            return outcome(policies.onInconclusive === 'fail' ? 'failure' : 'skipped', row, [(0,row_phrase/* suspicionPhrase */.Xp)(row)]);
        case 'no-baseline': {
            const phrase = (0,prose/* prose */.CS) `Nothing was compared: ${(0,row_phrase/* measuredPhrase */.Ah)(row)}.`;
            return outcome(policies.onMissingBaseline === 'fail' ? 'failure' : 'skipped', row, [phrase]);
        }
    }
};
const outcome = (kind, row, phrases) => {
    const said = phrases.filter((phrase) => phrase.length > 0);
    const all = [...said, (0,prose/* sentence */.em)(row.reason, maxSentence)];
    const interval = (0,format/* formatInterval */.vy)(row.interval);
    return {
        kind,
        type: row.verdict,
        message: plain((0,prose/* joined */.oR)(row.verdict === 'regression' ? said : all)),
        lines: [...all.map(plain), ...(interval === format/* absent */.Ge ? [] : [`95 % interval of the change: ${interval}`])],
    };
};
const durationOf = (view, row) => {
    const segments = (view.ab?.levels ?? [])
        .filter(({ level }) => (0,load_level/* isSameLevel */.LA)(level, row.level))
        .flatMap(({ blocks }) => blocks.flatMap(({ a, b }) => [...a, ...b]));
    const durations = [
        ...segments.map(({ duration }) => duration),
        ...(0,gate_view/* levelsOfRow */.fT)(view.candidates, row).map(({ evidence }) => evidence.duration),
    ];
    return durations.reduce((sum, duration) => sum + duration, 0);
};
const maxSentence = 1000;
const plain = (text) => (0,prose/* proseToTerminal */.Ln)(text).trim();


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
