export const id = 648;
export const ids = [648];
export const modules = {

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
