export const id = 909;
export const ids = [909];
export const modules = {

/***/ 49909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  analyzeCommand: () => (/* binding */ analyzeCommand)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/foundation/clock.js
var clock = __webpack_require__(58859);
// EXTERNAL MODULE: ./lib/foundation/exit-code.js
var exit_code = __webpack_require__(18931);
// EXTERNAL MODULE: ./lib/foundation/failure.js
var failure = __webpack_require__(82183);
// EXTERNAL MODULE: ./lib/host/interrupts.js
var host_interrupts = __webpack_require__(27464);
// EXTERNAL MODULE: ./lib/plan/argv.js + 1 modules
var plan_argv = __webpack_require__(44464);
// EXTERNAL MODULE: ./lib/plan/parse-plan.js + 16 modules
var parse_plan = __webpack_require__(28781);
// EXTERNAL MODULE: ./lib/plan/plan-scenarios.js + 2 modules
var plan_scenarios = __webpack_require__(2529);
// EXTERNAL MODULE: ./lib/plan/renewed-options.js
var renewed_options = __webpack_require__(97640);
// EXTERNAL MODULE: ./lib/report/calls.js
var calls = __webpack_require__(38627);
// EXTERNAL MODULE: ./lib/report/streamed-responses.js
var streamed_responses = __webpack_require__(46360);
// EXTERNAL MODULE: ./lib/triton/composing-model.js
var composing_model = __webpack_require__(83525);
;// CONCATENATED MODULE: ./lib/present/analysis-settings.js



const analysisSettingsOf = (plan, model, known) => ({
    ...(plan.target.openAi === undefined ? {} : { serviceKind: 'openai' }),
    protocol: plan.target.protocol,
    calls: (0,calls/* callsOf */.p)(plan, model),
    batchSize: plan.input.batchSize,
    input: known.input,
    measurement: known.measurement,
    levels: known.levels,
    ...(plan.load.search === undefined ? {} : { search: plan.load.search }),
    ...(plan.load.openLoop === undefined ? {} : { schedule: { arrivals: plan.load.openLoop.arrivals.kind } }),
    decoupled: (0,streamed_responses/* hasStreamedResponses */.u)(plan.target, model),
    responseCache: (0,composing_model/* cachesAnywhere */.Z)(model),
    seed: plan.seed,
    verbose: plan.verbose,
});

// EXTERNAL MODULE: ./lib/present/analysis-text.js
var analysis_text = __webpack_require__(17317);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/from-binary.js
var from_binary = __webpack_require__(39859);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/to-json.js
var to_json = __webpack_require__(78619);
// EXTERNAL MODULE: ./lib/triton/gen/inference_pb.js
var inference_pb = __webpack_require__(28061);
;// CONCATENATED MODULE: ./lib/triton/readable-body.js



const readableBody = (body, jsonByteLength = body.length) => ({
    text: external_node_buffer_.Buffer.from(body.subarray(0, jsonByteLength)).toString(),
    tensorBytes: body.length - jsonByteLength,
});
const readableRequest = (bytes) => {
    const message = (0,from_binary/* fromBinary */.Er)(inference_pb/* ModelInferRequestSchema */.ER, bytes);
    return {
        text: (0,to_json/* toJsonString */.J7)(inference_pb/* ModelInferRequestSchema */.ER, { ...message, rawInputContents: [] }),
        tensorBytes: sizeOf(message.rawInputContents),
    };
};
const readableResponse = (form, bytes, jsonByteLength) => {
    if (form === 'rest' || form === 'text')
        return readableBody(bytes, jsonByteLength);
    const response = form === 'grpc'
        ? (0,from_binary/* fromBinary */.Er)(inference_pb/* ModelInferResponseSchema */.sq, bytes)
        : (0,from_binary/* fromBinary */.Er)(inference_pb/* ModelStreamInferResponseSchema */.IK, bytes).inferResponse;
    if (response === undefined)
        return { text: '{}', tensorBytes: 0 };
    return {
        text: (0,to_json/* toJsonString */.J7)(inference_pb/* ModelInferResponseSchema */.sq, { ...response, rawOutputContents: [] }),
        tensorBytes: sizeOf(response.rawOutputContents),
    };
};
const sizeOf = (contents) => contents.reduce((sum, { length }) => sum + length, 0);

// EXTERNAL MODULE: ./lib/present/format.js
var format = __webpack_require__(41516);
// EXTERNAL MODULE: ./lib/present/sanitize.js
var sanitize = __webpack_require__(936);
;// CONCATENATED MODULE: ./lib/present/first-exchange-text.js



const longestShown = 4000;
const firstExchangeText = ({ request, responses, form, coding, headerNames, }) => {
    const lines = [
        ...requestLines(request),
        ...(headerNames.length === 0 ? [] : [`> headers given, values not shown: ${headerNames.join(', ')}`]),
        ...(responses.length === 0 ? ['< no good response'] : []),
        ...responses.map(({ bytes, jsonByteLength }) => coding !== 'none' && isCompressed(bytes)
            ? `< ${bytes.length} bytes, ${coding}`
            : `< ${shown(readableResponse(form, bytes, jsonByteLength))}`),
    ];
    return lines.map((line) => `${(0,sanitize/* terminalText */.eR)((0,sanitize/* cleanText */.X5)(line, longestShown))}\n`).join('');
};
const isCompressed = ([first]) => first === 0x1f || first === 0x78;
const requestLines = (request) => {
    if (request.protocol === 'grpc')
        return [
            '> inference.GRPCInferenceService ModelInferRequest',
            `> ${request.isCompressed === true ? `${request.message.length} bytes, compressed` : shown(readableRequest(request.message))}`,
        ];
    const { path, body, jsonByteLength, contentEncoding } = request;
    return [
        `> POST ${path}`,
        `> ${contentEncoding === undefined ? shown(readableBody(body, jsonByteLength)) : `${body.length} bytes, ${contentEncoding}`}`,
    ];
};
const shown = ({ text, tensorBytes }) => tensorBytes === 0 ? text : `${text} and ${(0,format/* formatPlural */.yk)(tensorBytes, 'byte')} of tensors`;

// EXTERNAL MODULE: ./lib/present/level-text.js + 2 modules
var level_text = __webpack_require__(67538);
// EXTERNAL MODULE: ./lib/run/analyze.js + 29 modules
var analyze = __webpack_require__(95092);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/host/files.js
var files = __webpack_require__(657);
;// CONCATENATED MODULE: ./lib/host/partial-file.js





const partialPathOf = (filePath) => `${filePath}.${external_node_process_.pid}.partial`;
const beginPartialFile = async (filePath) => {
    if (await exists(filePath))
        throw Object.assign(new Error(`'${filePath}' exists`), { code: 'EEXIST' });
    await (0,files/* makeFolder */.fc)(external_node_path_.dirname(filePath));
    await (await (0,promises_.open)(partialPathOf(filePath), 'w')).close();
};
const finishPartialFile = (filePath) => (0,promises_.rename)(partialPathOf(filePath), filePath);
const dropPartialFile = (filePath) => (0,promises_.rm)(partialPathOf(filePath), { force: true });
const exists = (filePath) => (0,promises_.access)(filePath).then(() => true, () => false);
class BlockingFile {
    #descriptor;
    #position = 0;
    constructor(filePath) {
        this.#descriptor = openSync(filePath, 'r+');
    }
    get position() {
        return this.#position;
    }
    write(text) {
        const bytes = Buffer.from(text);
        let written = 0;
        while (written < bytes.length) {
            const count = writeSync(this.#descriptor, bytes, written, bytes.length - written, this.#position);
            written += count;
            this.#position += count;
        }
    }
    truncate(position) {
        ftruncateSync(this.#descriptor, position);
        this.#position = position;
    }
    close() {
        fsyncSync(this.#descriptor);
        closeSync(this.#descriptor);
    }
}

// EXTERNAL MODULE: ./lib/host/worker.js
var host_worker = __webpack_require__(67990);
;// CONCATENATED MODULE: ./lib/run/profile-export.js





const openProfileExport = async (path) => {
    await beginPartialFile(path).catch((error) => {
        if (error.code !== 'EEXIST')
            throw unwritable(path, error.code ?? error.message, beforeLoad);
        throw new failure/* Failure */.H('invalid-option', `--profile-export-file: got '${path}', which exists; expected a path where nothing is`);
    });
    let worker;
    let hasLevel = false;
    let problem;
    const ask = async (command) => {
        if (worker === undefined)
            return { lost: 0 };
        const answered = (0,external_node_events_.once)(worker, 'message');
        worker.postMessage(command);
        const [answer] = (await answered);
        problem ??= answer.problem;
        return answer;
    };
    return {
        start: (source) => {
            worker = (0,host_worker/* startWorker */.D)('profile-export', { path: partialPathOf(path), source });
        },
        newPort: () => {
            const { port1, port2 } = new external_node_worker_threads_.MessageChannel();
            const command = { kind: 'log', port: port2 };
            worker?.postMessage(command, [port2]);
            return port1;
        },
        beginLevel: async ({ mode, value }) => {
            hasLevel = true;
            await ask({
                kind: 'begin',
                experiment: { mode: mode === 'request-rate' ? 'request_rate' : 'concurrency', value },
            });
        },
        dropLevel: async () => {
            await ask({ kind: 'drop' });
        },
        endLevel: async (windows) => (await ask({ kind: 'end', windowBoundaries: windowBoundariesOf(windows) })).lost,
        close: async () => {
            await ask({ kind: 'close' });
            await worker?.terminate();
            worker = undefined;
            if (hasLevel && problem === undefined)
                await finishPartialFile(path).catch((error) => {
                    problem = error.code ?? error.message;
                });
            await dropPartialFile(path);
            if (problem !== undefined)
                throw unwritable(path, problem, afterLoad);
        },
    };
};
const beforeLoad = 'Give a path in a folder that can be written.';
const afterLoad = 'The figures above are complete; only this file is missing.';
const unwritable = (path, reason, hint) => new failure/* Failure */.H('unwritable-output', `cannot write '${path}' (${reason})`, { hint });
const windowBoundariesOf = (windows) => {
    const last = windows.at(-1);
    if (last === undefined)
        return [];
    return [...windows.map(({ startedAt }) => startedAt), last.startedAt + last.duration].map((at) => BigInt(Math.round(at)));
};

// EXTERNAL MODULE: ./lib/cli/analysis-files.js
var analysis_files = __webpack_require__(11608);
// EXTERNAL MODULE: ./lib/cli/config-option.js
var config_option = __webpack_require__(52578);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
// EXTERNAL MODULE: ./lib/measure/stability.js
var stability = __webpack_require__(30863);
// EXTERNAL MODULE: ./lib/plan/load-level.js
var load_level = __webpack_require__(44956);
;// CONCATENATED MODULE: ./lib/cli/progress.js





const progressDisplay = (plan, stream, clock) => {
    const updates = stream.isTTY === true;
    const placeOf = (levelPlace) => plan.load.search === undefined ? `[${levelPlace}/${plan.load.levels.length}]` : `[${levelPlace}]`;
    let { measurement } = plan;
    let levelPlace = 0;
    let levelBegan = 0;
    let lastLine = '';
    const clear = () => {
        if (updates)
            stream.write('\r\u001b[K');
    };
    const print = (line) => {
        if (updates)
            stream.write(`\r\u001b[K${line.slice(0, (stream.columns || 80) - 1)}`);
        else
            stream.write(`${line}\n`);
    };
    const windowLine = (level, window, place) => {
        const failed = Object.values(window.failures).reduce((sum, count) => sum + count, 0);
        return [
            `${placeOf(levelPlace)} ${(0,load_level/* formatLevel */.eI)(level)}`,
            `window ${place}`,
            (0,format/* formatThroughput */.Y5)(window.throughput),
            `p95 ${(0,format/* formatDuration */.a3)(window.latency?.p95)}`,
            ...(failed === 0 ? [] : [`${failed} failed`]),
            ...(plan.load.search === undefined
                ? [timeLeft({ ...plan, measurement }, { levelPlace, place, elapsed: clock.now() - levelBegan })]
                : []),
        ].join(' · ');
    };
    return {
        clear,
        show: (progress) => {
            switch (progress.kind) {
                case 'waiting':
                    return print(`waiting: ${(0,sanitize/* terminalText */.eR)(progress.text)}`);
                case 'level-begins':
                    levelPlace = progress.place;
                    levelBegan = clock.now();
                    lastLine = `${placeOf(levelPlace)} ${(0,load_level/* formatLevel */.eI)(progress.level)}`;
                    return updates ? print(lastLine) : undefined;
                case 'window':
                    lastLine = windowLine(progress.level, progress.window, progress.place);
                    return print(lastLine);
                case 'live':
                    return updates ? print(`${lastLine} · ${liveWords(progress)}`) : undefined;
                case 'more-threads':
                    levelBegan = clock.now();
                    return print(`${(0,load_level/* formatLevel */.eI)(progress.level)}: the client was too busy; measuring anew with ${progress.threads} threads`);
                case 'ready':
                    measurement = progress.settings.measurement;
                    return clear();
                case 'first-exchange':
                case 'level-ends':
                    return clear();
            }
        },
    };
};
const liveWords = ({ requestRate, failed }) => `now ${(0,format/* formatCount */.B4)(requestRate)} requests/s${failed === 0 ? '' : `, ${(0,format/* formatCount */.B4)(failed)} failed`}`;
const timeLeft = ({ measurement, load, shard }, at) => {
    const windowNs = at.elapsed / at.place;
    const { maxTrials, requestCount } = measurement;
    const most = shard === undefined ? Math.min(stability/* stableWindows */.FR, maxTrials) : maxTrials;
    const needed = requestCount === undefined ? most : 1;
    const windows = Math.max(needed - at.place, 0) + needed * (load.levels.length - at.levelPlace);
    const seconds = Math.ceil((windows * windowNs) / units/* nsPerSecond */.Nq);
    return windows === 0 && at.levelPlace === load.levels.length ? 'ending' : `at least ${seconds} s left`;
};

;// CONCATENATED MODULE: ./lib/cli/analyze-command.js


















const analyzeCommand = async (argv) => {
    const given = (0,plan_argv/* parseArgv */.S)(argv, ['analyze']);
    const { raw, plan } = await planAnalysis(given);
    for (const note of (0,renewed_options/* deprecationNotes */.kM)(raw))
        external_node_process_.stderr.write(`Warning: ${note}\n`);
    const display = progressDisplay(plan, external_node_process_.stderr, clock/* monotonicClock */.VF);
    const interrupts = (0,host_interrupts/* listenForInterrupts */.v)((name) => {
        display.clear();
        external_node_process_.stderr.write(`${name}: ending the run and keeping what was measured\n`);
    });
    const printer = reportPrinter(plan, display);
    const [profilePath] = raw.get('profile-export-file') ?? [];
    const profile = profilePath === undefined ? undefined : await openProfileExport(profilePath);
    try {
        const report = await (0,analyze/* analyze */.ns)(plan, {
            clock: clock/* monotonicClock */.VF,
            signal: interrupts.signal,
            onProgress: printer.show,
            profile,
        });
        printer.end(report);
        await (0,analysis_files/* writeAnalysis */.g)(raw, report);
        await profile?.close();
        return interrupts.exitCode() ?? (0,analysis_files/* analysisExitCode */.E)(report);
    }
    catch (error) {
        display.clear();
        await profile?.close().catch(() => undefined);
        if (error instanceof failure/* Failure */.H &&
            error.code === 'interrupted' &&
            interrupts.exitCode() === exit_code/* exitCode */.I.terminated)
            throw new failure/* Failure */.H('terminated', error.message, { cause: error });
        throw error;
    }
};
const planAnalysis = async (given) => {
    const config = await (0,config_option/* readConfigOption */.M)(given);
    if (!given.has('config'))
        return { raw: given, plan: (0,parse_plan/* parsePlan */.vS)(given) };
    const [first, second] = (0,plan_scenarios/* planScenarios */.RG)(config, { inputs: given, defaults: 'cli' });
    if (first !== undefined && second === undefined)
        return first;
    const names = config.scenarios.map(({ name }) => name).join(', ');
    throw new failure/* Failure */.H('invalid-option', `--scenario: it is missing, expected one of ${names}`, {
        hint: 'This command measures one scenario; the action measures all of them.',
    });
};
const reportPrinter = (plan, display) => {
    let settings;
    const print = (text) => {
        display.clear();
        external_node_process_.stdout.write(text);
    };
    const show = (progress) => {
        display.show(progress);
        if (progress.kind === 'ready') {
            settings = analysisSettingsOf(plan, progress.ready.model, progress.settings);
            print((0,analysis_text/* settingsText */.JV)(settings));
        }
        if (progress.kind === 'first-exchange') {
            display.clear();
            external_node_process_.stderr.write(firstExchangeText(progress.exchange));
        }
        if (settings === undefined)
            return;
        if (progress.kind === 'level-begins')
            print((0,analysis_text/* levelHeading */.JM)(progress.level));
        if (progress.kind === 'window' && plan.verbose)
            print((0,analysis_text/* windowText */.Kn)(progress.window, progress.place, settings));
        if (progress.kind === 'level-ends')
            print((0,level_text/* levelText */.W)(progress.result, settings));
    };
    const end = (report) => {
        if (settings !== undefined)
            print((0,analysis_text/* summaryText */.g5)(report, settings));
        for (const warning of report.warnings)
            external_node_process_.stderr.write(`Warning: ${warning.text}\n`);
    };
    return { show, end };
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


/***/ })

};
