export const id = 159;
export const ids = [159,648];
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

/***/ 11159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demoCommand: () => (/* binding */ demoCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1708);
/* harmony import */ var _baseline_directory_store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46256);
/* harmony import */ var _foundation_clock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58859);
/* harmony import */ var _foundation_exit_code_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18931);
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(82183);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(657);
/* harmony import */ var _host_interrupts_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(27464);
/* harmony import */ var _plan_argv_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(44464);
/* harmony import */ var _plan_parse_plan_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(28781);
/* harmony import */ var _present_format_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(41516);
/* harmony import */ var _present_gate_text_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(99709);
/* harmony import */ var _present_html_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(61553);
/* harmony import */ var _present_markdown_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(71198);
/* harmony import */ var _report_write_report_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3648);
/* harmony import */ var _run_analyze_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(95092);
/* harmony import */ var _run_gate_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(92240);





















const model = 'add_sub';
const baselineRuns = 8;
const serviceTimeMs = { before: 10, after: 16 };
const demoCommand = async ([word]) => {
    if (word !== undefined)
        throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .Failure */ .H('invalid-option', `demo: got '${word}', expected nothing: it takes no options`);
    const interrupts = (0,_host_interrupts_js__WEBPACK_IMPORTED_MODULE_11__/* .listenForInterrupts */ .v)();
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_4__.join(node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir(), 'triton-perf-gate-demo-'));
    const store = (0,_baseline_directory_store_js__WEBPACK_IMPORTED_MODULE_6__/* .createDirectoryStore */ .$)(node_path__WEBPACK_IMPORTED_MODULE_4__.join(folder, 'baseline'));
    say(`Eight runs of model '${model}' on main; a request takes ${serviceTimeMs.before} ms:`);
    await withServer(serviceTimeMs.before, async (url) => {
        for (let place = 1; place <= baselineRuns && !interrupts.signal.aborted; place += 1) {
            const report = await measure(url, provenanceOf('push', place), interrupts.signal);
            say(`  run ${place}: ${figures(report)}`);
            if (!interrupts.signal.aborted)
                await store.save(report);
        }
    });
    if (interrupts.signal.aborted)
        return interrupts.exitCode() ?? _foundation_exit_code_js__WEBPACK_IMPORTED_MODULE_8__/* .exitCode */ .I.interrupted;
    say(`\nA pull request makes it 60 % slower, ${serviceTimeMs.after} ms:`);
    const candidate = await withServer(serviceTimeMs.after, (url) => measure(url, provenanceOf('pull_request', baselineRuns + 1), interrupts.signal));
    say(`  run ${baselineRuns + 1}: ${figures(candidate)}\n`);
    return interrupts.exitCode() ?? (await judge(candidate, folder));
};
const judge = async (candidate, folder) => {
    const found = await (0,_baseline_directory_store_js__WEBPACK_IMPORTED_MODULE_6__/* .findReports */ .z)(node_path__WEBPACK_IMPORTED_MODULE_4__.join(folder, 'baseline'));
    const plan = (0,_plan_parse_plan_js__WEBPACK_IMPORTED_MODULE_13__/* .parseGatePlan */ .En)(new Map());
    const result = (0,_run_gate_js__WEBPACK_IMPORTED_MODULE_19__/* .gate */ .Gj)({ candidates: [candidate], ...found, plan });
    const view = {
        result,
        candidates: [candidate],
        baselines: found.baselines,
        rules: plan,
        branch: 'main',
        now: new Date().toISOString(),
    };
    const files = { comment: node_path__WEBPACK_IMPORTED_MODULE_4__.join(folder, 'comment.md'), page: node_path__WEBPACK_IMPORTED_MODULE_4__.join(folder, 'report.html') };
    await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_10__/* .writeResult */ .Zk)(node_path__WEBPACK_IMPORTED_MODULE_4__.join(folder, 'candidate.json'), (0,_report_write_report_js__WEBPACK_IMPORTED_MODULE_17__.writeReport)(candidate));
    await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_10__/* .writeResult */ .Zk)(files.comment, (0,_present_markdown_js__WEBPACK_IMPORTED_MODULE_16__/* .gateMarkdown */ .b)(view));
    await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_10__/* .writeResult */ .Zk)(files.page, (0,_present_html_js__WEBPACK_IMPORTED_MODULE_15__/* .gateHtml */ .T)(view));
    say((0,_present_gate_text_js__WEBPACK_IMPORTED_MODULE_14__/* .gateText */ .b)(view, { colour: node_process__WEBPACK_IMPORTED_MODULE_5__.stdout.isTTY === true }));
    say('The pull request would get this comment:\n');
    say((0,_present_markdown_js__WEBPACK_IMPORTED_MODULE_16__/* .gateMarkdown */ .b)(view));
    const isCaught = result.verdict === 'regression';
    say(isCaught
        ? 'The regression was caught: in CI this pull request would be red (exit code 1).'
        : `The regression was not caught: the verdict is '${result.verdict}'.`);
    say(`\nComment: ${files.comment}\nHTML page: ${files.page}`);
    return isCaught ? _foundation_exit_code_js__WEBPACK_IMPORTED_MODULE_8__/* .exitCode */ .I.ok : _foundation_exit_code_js__WEBPACK_IMPORTED_MODULE_8__/* .exitCode */ .I.internal;
};
const measure = (url, provenance, signal) => {
    const argv = ['-m', model, '-u', url, '--percentile=95', '--concurrency-range=2', '-p', '300', '-r', '6'];
    return (0,_run_analyze_js__WEBPACK_IMPORTED_MODULE_18__/* .analyze */ .ns)((0,_plan_parse_plan_js__WEBPACK_IMPORTED_MODULE_13__/* .parsePlan */ .vS)((0,_plan_argv_js__WEBPACK_IMPORTED_MODULE_12__/* .parseArgv */ .S)(argv, ['analyze'])), { clock: _foundation_clock_js__WEBPACK_IMPORTED_MODULE_7__/* .monotonicClock */ .VF, signal, provenance });
};
const withServer = async (serviceTime, use) => {
    const argv = ['demo-server', '--http-port=0', '--grpc-port=0', `--service-time=${serviceTime}`];
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.fork)(node_process__WEBPACK_IMPORTED_MODULE_5__.argv[1], argv, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    try {
        const { http } = await addressOf(child);
        return await use(http);
    }
    finally {
        child.kill();
    }
};
const addressOf = async (child) => {
    const died = (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'exit').then(([code]) => {
        throw new Error(`the embedded server ended with exit code ${code}`);
    });
    const [address] = (await Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'message'), died]));
    died.catch(() => undefined);
    return address;
};
const provenanceOf = (event, run) => ({
    repository: 'demo/models',
    sha: `${run}`.repeat(40),
    ref: event === 'push' ? 'refs/heads/main' : 'refs/pull/1/merge',
    event,
    workflow: 'perf.yml',
    runId: run,
    runAttempt: 1,
    suite: 'perf.yml.perf',
    leg: '0',
});
const figures = ({ levels }) => {
    const measured = levels[0]?.measured;
    return `${(0,_present_format_js__WEBPACK_IMPORTED_MODULE_20__/* .formatThroughput */ .Y5)(measured?.throughput)}, p95 ${(0,_present_format_js__WEBPACK_IMPORTED_MODULE_20__/* .formatDuration */ .a3)(measured?.latency?.p95)}`;
};
const say = (text) => {
    node_process__WEBPACK_IMPORTED_MODULE_5__.stdout.write(`${text}\n`);
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
