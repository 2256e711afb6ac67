export const id = 442;
export const ids = [442];
export const modules = {

/***/ 11608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ analysisExitCode),
/* harmony export */   g: () => (/* binding */ writeAnalysis)
/* harmony export */ });
/* harmony import */ var _foundation_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18931);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(657);


const writeAnalysis = async (raw, report) => {
    const [json] = raw.get('json') ?? [];
    const [csv] = raw.get('csv') ?? [];
    if (json !== undefined) {
        const { writeReport } = await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(648)]).then(__webpack_require__.bind(__webpack_require__, 3648));
        await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeResult */ .Zk)(json, writeReport(report));
    }
    if (csv !== undefined) {
        const { composingCsvs, reportCsv } = await __webpack_require__.e(/* import() */ 163).then(__webpack_require__.bind(__webpack_require__, 7163));
        await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeResult */ .Zk)(csv, reportCsv(report, { verbose: raw.has('verbose-csv') }));
        for (const { prefix, csv: ofModel } of composingCsvs(report))
            await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeBeside */ .Ae)(csv, prefix, ofModel);
    }
};
const analysisExitCode = ({ levels }) => {
    if (levels.length === 0 || levels.some((level) => level.measured?.latency === undefined))
        return _foundation_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCode */ .I.invalid;
    return levels[0]?.state === 'unstable' ? _foundation_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCode */ .I.inconclusive : _foundation_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCode */ .I.ok;
};


/***/ }),

/***/ 17317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ levelHeading),
/* harmony export */   JV: () => (/* binding */ settingsText),
/* harmony export */   Kn: () => (/* binding */ windowText),
/* harmony export */   g5: () => (/* binding */ summaryText),
/* harmony export */   io: () => (/* binding */ analysisText)
/* harmony export */ });
/* harmony import */ var _foundation_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28947);
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73958);
/* harmony import */ var _plan_load_level_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44956);
/* harmony import */ var _report_ostream_number_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2649);
/* harmony import */ var _report_perf_analyzer_figures_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66790);
/* harmony import */ var _report_streamed_responses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46360);
/* harmony import */ var _triton_composing_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83525);
/* harmony import */ var _floor_sentence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43475);
/* harmony import */ var _level_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67538);









const analysisText = (report, verbose) => {
    const { settings, model, levels } = report;
    const all = {
        ...settings,
        ...model,
        decoupled: (0,_report_streamed_responses_js__WEBPACK_IMPORTED_MODULE_3__/* .hasStreamedResponses */ .u)(settings, model),
        responseCache: (0,_triton_composing_model_js__WEBPACK_IMPORTED_MODULE_4__/* .cachesAnywhere */ .Z)(model),
        verbose,
    };
    const parts = levels.flatMap((result) => [
        levelHeading(result.level),
        ...(verbose ? result.windows.map((window, i) => windowText(window, i + 1, all)) : []),
        (0,_level_text_js__WEBPACK_IMPORTED_MODULE_2__/* .levelText */ .W)(result, all),
    ]);
    return [settingsText(all), ...parts, summaryText(report, all)].join('');
};
const settingsText = (settings) => {
    const { measurement } = settings;
    return lines([
        ...dataLines(settings.input),
        '*** Measurement Settings ***',
        `  Batch size: ${settings.batchSize}`,
        `  Service Kind: ${settings.serviceKind === 'openai' ? 'OPENAI' : 'TRITON'}`,
        ...(measurement.warmupRequestCount > 0
            ? [`  Sending ${requests(measurement.warmupRequestCount, 'warmup')}`]
            : []),
        ...(measurement.requestCount === undefined
            ? windowLines(settings)
            : [`  Sending ${requests(measurement.requestCount, 'benchmark')}`]),
        ...limitLines(settings),
        ...scheduleLines(settings),
        ...(settings.search?.kind === 'binary' ? ['  Using Binary Search algorithm'] : []),
        `  Using ${settings.calls === 'async' ? 'asynchronous' : 'synchronous'} calls for inference`,
        ...(settings.decoupled ? [`  ${lastResponseNote(settings)}`] : []),
        '',
    ]);
};
const lastResponseNote = ({ serviceKind }) => serviceKind === 'openai'
    ? 'Answers are streams, using their last piece of text for measuring latency'
    : 'Detected decoupled model, using the last response for measuring latency';
const dataLines = ({ stepsRead }) => {
    if (stepsRead === undefined)
        return [];
    const steps = stepsRead.length === 1 ? ` with ${stepsRead[0]} step/steps` : '';
    return [` Successfully read data for ${stepsRead.length} stream/streams${steps}.`];
};
const levelHeading = ({ mode, value }) => lines([
    mode === 'request-rate'
        ? `Request Rate: ${(0,_report_ostream_number_js__WEBPACK_IMPORTED_MODULE_5__/* .formatOstream */ .n)(value)} inference requests per second`
        : `${concurrencyNames[mode]} concurrency: ${value}`,
]);
const concurrencyNames = {
    concurrency: 'Request',
    'periodic-concurrency': 'Periodic',
    'session-concurrency': 'Session',
    'latency-limit': 'Request',
};
const windowText = (window, place, { measurement }) => {
    const { latency, throughput } = window;
    const start = `  Pass [${place}] throughput: ${(0,_report_ostream_number_js__WEBPACK_IMPORTED_MODULE_5__/* .formatOstream */ .n)(throughput)} infer/sec. `;
    if (latency === undefined)
        return lines([`${start}No request ${nothingHappened(window)}.`]);
    if (measurement.percentile !== undefined)
        return lines([`${start}p${measurement.percentile} latency: ${us(judged(latency, measurement))} usec`]);
    return lines([
        `${start}Avg latency: ${us(latency.mean)} usec (std ${us(latency.standardDeviation)} usec). `,
    ]);
};
const summaryText = ({ levels, clientFloor }, settings) => {
    const { percentile } = settings.measurement;
    const rows = levels.flatMap(({ level, measured }) => measured?.latency === undefined
        ? []
        : [
            `${level.mode === 'request-rate' ? 'Request Rate' : 'Concurrency'}: ${(0,_report_ostream_number_js__WEBPACK_IMPORTED_MODULE_5__/* .formatOstream */ .n)(level.value)}, throughput: ${(0,_report_ostream_number_js__WEBPACK_IMPORTED_MODULE_5__/* .formatOstream */ .n)(measured.throughput)} infer/sec, latency ${us(judged(measured.latency, settings.measurement))} usec`,
        ]);
    const heading = `Inferences/Second vs. Client ${percentile === undefined ? 'Average' : `p${percentile}`} Batch Latency`;
    const doubts = levels.flatMap(({ level, state, measured }) => {
        if (measured?.latency === undefined)
            return [`${(0,_plan_load_level_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLevel */ .eI)(level)} has no figures, no request ${nothingHappened(measured)}`];
        return ['stable', 'request-count', 'part'].includes(state) ? [] : [`${(0,_plan_load_level_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLevel */ .eI)(level)} is ${state}`];
    });
    return lines([
        ...(rows.length === 0 ? [] : [heading, ...rows]),
        `${_foundation_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .tool */ .z.name}: ${[...doubts, `seed ${settings.seed}`].join('; ')}`,
        ...(clientFloor === undefined ? [] : [`${_foundation_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .tool */ .z.name}: ${(0,_floor_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .floorSentence */ .s)(clientFloor)}`]),
    ]);
};
const limitLines = ({ levels, search, schedule }) => {
    if (search === undefined && levels.length < 2)
        return [];
    const values = levels.map(({ value }) => value);
    const hasEnd = search === undefined || search.end !== undefined;
    const highest = (0,_report_ostream_number_js__WEBPACK_IMPORTED_MODULE_5__/* .formatOstream */ .n)(Math.max(...values, search?.end ?? 0));
    const limit = schedule === undefined
        ? `  Concurrency limit: ${highest} concurrent requests`
        : `  Request Rate limit: ${highest} requests per seconds`;
    return [`  Latency limit: ${search?.latencyLimitMs ?? 0} msec`, ...(hasEnd ? [limit] : [])];
};
const scheduleLines = ({ schedule }) => {
    switch (schedule?.arrivals) {
        case 'constant':
            return ['  Using uniform distribution on request generation'];
        case 'poisson':
            return ['  Using poisson distribution on request generation'];
        case 'intervals':
        case 'fixed':
        case undefined:
            return [];
    }
};
const nothingHappened = (window) => (window?.responses?.withoutResponse ?? 0) > 0 ? 'got a response' : 'succeeded';
const windowLines = ({ measurement, calls }) => {
    const { mode, percentile, intervalMs, windowRequestCount } = measurement;
    const judgedOn = percentile === undefined ? 'average' : `p${percentile}`;
    return [
        `  Using "${mode}" mode for stabilization`,
        `  Stabilizing using ${judgedOn} ${calls === 'async' ? 'throughput' : 'latency and throughput'}`,
        mode === 'time_windows'
            ? `  Measurement window: ${intervalMs} msec`
            : `  Minimum number of samples in each window: ${windowRequestCount}`,
    ];
};
const judged = (latency, { percentile }) => percentile === undefined
    ? latency.mean
    : ((0,_report_perf_analyzer_figures_js__WEBPACK_IMPORTED_MODULE_7__/* .percentilesOf */ .i)(latency).find((one) => one.percentile === percentile)?.ns ?? latency.mean);
const requests = (count, kind) => `${count} ${kind} request${count > 1 ? 's' : ''}`;
const us = _foundation_units_js__WEBPACK_IMPORTED_MODULE_8__/* .nsToWholeUs */ .CD;
const lines = (all) => all.map((line) => `${line}\n`).join('');


/***/ }),

/***/ 67538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ levelText)
});

// EXTERNAL MODULE: ./lib/foundation/tool.js
var tool = __webpack_require__(28947);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
// EXTERNAL MODULE: ./lib/measure/delayed-share.js
var delayed_share = __webpack_require__(35548);
// EXTERNAL MODULE: ./lib/report/ostream-number.js
var ostream_number = __webpack_require__(2649);
// EXTERNAL MODULE: ./lib/report/perf-analyzer-figures.js
var perf_analyzer_figures = __webpack_require__(66790);
// EXTERNAL MODULE: ./lib/present/format.js
var format = __webpack_require__(41516);
// EXTERNAL MODULE: ./lib/present/sanitize.js
var sanitize = __webpack_require__(936);
;// CONCATENATED MODULE: ./lib/present/metrics-lines.js


const mostGpus = 16;
const metricsLines = (metrics) => [
    '  Server Prometheus Metrics: ',
    ...(metrics.gpus.length > mostGpus
        ? [
            '    Too many GPUs on system to print out individual Prometheus metrics, use the CSV output feature to see metrics.',
        ]
        : gpuBlocks.flatMap(({ heading, value }) => [
            `    ${heading}:`,
            ...metrics.gpus.flatMap((gpu) => {
                const text = value(gpu);
                return text === undefined ? [] : [`      ${(0,sanitize/* terminalText */.eR)((0,sanitize/* cleanText */.X5)(gpu.uuid))} : ${text}`];
            }),
        ])),
    ...otherLines(metrics).map((line) => `    ${line}`),
];
const gpuBlocks = [
    {
        heading: 'Avg GPU Utilization',
        value: ({ utilization }) => utilization && percent(utilization.average),
    },
    { heading: 'Avg GPU Power Usage', value: ({ power }) => power && `${(0,ostream_number/* formatOstream */.n)(power.average)} watts` },
    {
        heading: 'Max GPU Memory Usage',
        value: ({ memoryUsedBytes }) => memoryUsedBytes && bytes(memoryUsedBytes.max),
    },
    {
        heading: 'Total GPU Memory',
        value: ({ memoryTotalBytes: total }) => (total === undefined ? total : bytes(total)),
    },
];
const otherLines = ({ cpu, pinnedMemory, pendingRequests }) => [
    ...(cpu?.utilization === undefined ? [] : [`Avg CPU Utilization: ${percent(cpu.utilization.average)}`]),
    ...(cpu?.memoryUsedBytes === undefined ? [] : [`Max CPU Memory Usage: ${bytes(cpu.memoryUsedBytes.max)}`]),
    ...(cpu?.memoryTotalBytes === undefined ? [] : [`Total CPU Memory: ${bytes(cpu.memoryTotalBytes)}`]),
    ...(pinnedMemory === undefined ? [] : [`Max Pinned Memory Usage: ${bytes(pinnedMemory.usedBytes.max)}`]),
    ...(pendingRequests === undefined
        ? []
        : [
            `Pending requests: ${(0,ostream_number/* formatOstream */.n)(pendingRequests.average)} on average, ${(0,ostream_number/* formatOstream */.n)(pendingRequests.max)} at most`,
        ]),
];
const percent = (share) => `${(0,ostream_number/* formatOstream */.n)(share * 100)}%`;
const bytes = (count) => `${Math.round(count)} bytes`;

// EXTERNAL MODULE: ./lib/triton/composed-time.js
var composed_time = __webpack_require__(19276);
;// CONCATENATED MODULE: ./lib/present/server-lines.js



const serverLines = (side, cached) => {
    const { composing = [], successCount } = side;
    if (successCount === 0)
        return ['    Request count: 0'];
    const cache = cached ? side.cache : undefined;
    return [
        `    Inference count: ${side.inferenceCount}`,
        `    Execution count: ${side.executionCount}`,
        ...(cache === undefined
            ? []
            : [`    Cache hit count: ${cache.hitCount}`, `    Cache miss count: ${cache.missCount}`]),
        `    Successful request count: ${successCount}`,
        ...(cache === undefined ? [latencyLine(side)] : cachedLines(side, cache)),
        ...(composing.length === 0
            ? []
            : [
                '',
                '  Composing models: ',
                ...composing.toSorted(byName).flatMap((child, i) => childLines(child, cached, i > 0)),
            ]),
    ];
};
const byName = (a, b) => a.name < b.name ? -1 : Number(a.name > b.name);
const childLines = (child, cached, follows) => [
    ...(follows ? [''] : []),
    `  ${(0,sanitize/* terminalText */.eR)((0,sanitize/* cleanText */.X5)(child.name))}, version: ${(0,sanitize/* terminalText */.eR)((0,sanitize/* cleanText */.X5)(child.modelVersion))}`,
    ...serverLines(child, cached).map((line) => (line === '' ? '' : `  ${line}`)),
];
const latencyLine = (side) => {
    if (side.composing === undefined)
        return `    Avg request latency: ${us(side.request)} usec (overhead ${us(side.overhead)} usec + queue ${us(side.queue)} usec + ${computeParts(side)})`;
    const { overhead, queue, compute } = (0,composed_time/* composedTime */.M)(side);
    return `    Avg request latency: ${us(side.request)} usec (overhead ${us(overhead)} usec + queue ${us(queue)} usec + compute ${us(compute)} usec)`;
};
const cachedLines = (side, cache) => {
    const { queue, compute } = (0,composed_time/* composedTime */.M)(side);
    const { hit, miss } = (0,composed_time/* composedCacheTimes */.N)(side);
    const overhead = Math.max(0, us(side.request) - us(queue) - us(compute));
    const parts = side.composing === undefined
        ? ` (cache lookup/insertion ${us(cache.miss)} usec + ${computeParts(side)})`
        : '';
    return [
        `    Avg request latency: ${us(side.request)} usec (overhead ${overhead} usec + queue ${us(queue)} usec + cache hit/miss ${us(compute)} usec)`,
        `      Average Cache Hit Latency: ${us(hit)} usec`,
        `      Average Cache Miss Latency: ${us(miss)} usec${parts}`,
    ];
};
const computeParts = (side) => `compute input ${us(side.computeInput)} usec + compute infer ${us(side.computeInfer)} usec + compute output ${us(side.computeOutput)} usec`;
const us = units/* nsToWholeUs */.CD;

;// CONCATENATED MODULE: ./lib/present/level-text.js









const levelText = (result, settings) => lines([
    '  Client: ',
    ...clientLines(result.measured, settings),
    ...(result.measured?.server === undefined
        ? []
        : ['  Server: ', ...serverLines(result.measured.server, settings.responseCache)]),
    ...(result.measured?.metrics === undefined ? [] : ['', ...metricsLines(result.measured.metrics)]),
    `  ${tool/* tool */.z.name}: `,
    ...ownLines(result, settings).map((line) => `    ${line}`),
    '',
]);
const clientLines = (measured, settings) => {
    const { latency, breakdown, responses } = measured ?? {};
    return [
        `Request count: ${measured?.successCount ?? 0}`,
        ...delayLines(measured),
        ...(measured?.sequences === undefined
            ? []
            : [`Sequence count: ${measured.sequences.count} (${(0,ostream_number/* formatOstream */.n)(measured.sequences.rate)} seq/sec)`]),
        `Throughput: ${(0,ostream_number/* formatOstream */.n)(measured?.throughput ?? 0)} infer/sec`,
        ...(responses === undefined
            ? []
            : [
                `Response Throughput: ${(0,ostream_number/* formatOstream */.n)(responses.rate)} ${settings.serviceKind === 'openai' ? 'responses' : 'infer'}/sec`,
            ]),
        ...(settings.verbose && measured !== undefined
            ? [`Avg client overhead: ${measured.clientOverhead.toFixed(2)}%`]
            : []),
        ...(latency === undefined ? [] : latencyLines(latency, settings)),
        ...(breakdown === undefined ? [] : [splitLine((0,perf_analyzer_figures/* clientSplitUs */.O)(breakdown), settings)]),
        ...(responses === undefined ? [] : ['']),
    ].map((line) => `    ${line}`);
};
const delayLines = (measured) => {
    const share = measured === undefined ? 0 : (0,delayed_share/* excessiveDelay */.X)(measured);
    if (measured === undefined || share === 0)
        return [];
    return [
        `Avg send request rate: ${(0,ostream_number/* formatOstream */.n)(measured.sendRate)} infer/sec`,
        `[WARNING] The desired request rate was not kept: ${(100 * share).toFixed(2)}% of the requests were delayed.`,
    ];
};
const latencyLines = (latency, { measurement }) => [
    ...(measurement.percentile === undefined
        ? [`Avg latency: ${level_text_us(latency.mean)} usec (standard deviation ${level_text_us(latency.standardDeviation)} usec)`]
        : []),
    ...(0,perf_analyzer_figures/* percentilesOf */.i)(latency).map(({ percentile, ns }) => `p${percentile} latency: ${level_text_us(ns)} usec`),
];
const splitLine = ({ total, send, receive, wait }, { protocol, verbose }) => {
    const [name, both, sending, receiving] = protocol === 'grpc'
        ? ['gRPC', '(un)marshal request/response', 'marshal', 'unmarshal']
        : ['HTTP', 'send/recv', 'send', 'receive'];
    const split = verbose
        ? `${sending} ${send} usec + response wait ${wait} usec + ${receiving} ${receive} usec`
        : `${both} ${send + receive} usec + response wait ${wait} usec`;
    return `Avg ${name} time: ${total} usec (${split})`;
};
const ownLines = (result, settings) => {
    const { state, windows, evidence, warnings, measured } = result;
    const { sent, succeeded, failed, failureTexts, clientCpu, eventLoopUtilization, gcMax } = evidence;
    const { threads, sendLag, reconnections } = evidence;
    const texts = Object.entries(failureTexts).flatMap(([failure, all]) => all.slice(0, 1).map((text) => `${failure}: ${(0,sanitize/* terminalText */.eR)((0,sanitize/* cleanText */.X5)(text))}`));
    return [
        ...(state === 'unstable'
            ? [`NOT STABLE after ${(0,format/* formatPlural */.yk)(windows.length, 'window')}; the figures are over all of them`]
            : []),
        ...(state === 'over-limit'
            ? ['OVER THE LATENCY LIMIT; the figures are over the last three windows']
            : []),
        ...(state === 'part' ? ['ONE SHARD; the figures are its share of the load, over all its windows'] : []),
        ...(state === 'interrupted' ? ['CUT SHORT; the figures are over what there is'] : []),
        ...scheduleLines(measured),
        `Failed requests: ${(0,format/* formatCount */.B4)(failed)} of ${(0,format/* formatCount */.B4)(succeeded + failed)}`,
        ...texts.map((text) => `  ${text}`),
        ...(measured?.responses === undefined
            ? []
            : responseLines(measured.responses, measured.successCount, settings)),
        ...(measured?.tokens === undefined ? [] : [tokenLine(measured.tokens)]),
        ...(settings.serviceKind === 'openai'
            ? ['Server: keeps no statistics, so that its own counts and times are not known']
            : []),
        ...(sent === 0
            ? []
            : [
                `Client cost: ${(0,format/* formatDuration */.a3)(clientCpu / sent)} CPU per request${threads === 1 ? '' : ` on ${threads} threads`}, event loop ${(0,format/* formatShare */.T1)(eventLoopUtilization)} busy, longest pause ${(0,format/* formatDuration */.a3)(gcMax)}`,
                `Send lag: p50 ${(0,format/* formatDuration */.a3)(sendLag.p50)}, p99 ${(0,format/* formatDuration */.a3)(sendLag.p99)}, max ${(0,format/* formatDuration */.a3)(sendLag.max)}${reconnections === 0 ? '' : `; ${(0,format/* formatPlural */.yk)(reconnections, 'reconnection')}`}`,
            ]),
        ...warnings.map(({ text, hint }) => (0,sanitize/* terminalText */.eR)((0,sanitize/* cleanText */.X5)(`Warning: ${text}${hint === undefined ? '' : ` (${hint})`}`))),
    ];
};
const scheduleLines = (measured) => {
    if (measured?.askedRate === undefined)
        return [];
    const { askedRate, sendRate, successCount, failures, duration, delayed = 0, serviceLatency } = measured;
    const failed = Object.values(failures).reduce((sum, count) => sum + count, 0);
    const completed = duration === 0 ? 0 : ((successCount + failed) * units/* nsPerSecond */.Nq) / duration;
    return [
        `Requests per second: asked ${(0,ostream_number/* formatOstream */.n)(askedRate)}, sent ${(0,ostream_number/* formatOstream */.n)(sendRate)}, completed ${(0,ostream_number/* formatOstream */.n)(completed)}; ${(0,format/* formatCount */.B4)(delayed)} left more than 1 ms late`,
        ...(serviceLatency === undefined
            ? []
            : [
                `Latency from the actual send: mean ${(0,format/* formatDuration */.a3)(serviceLatency.mean)}, p50 ${(0,format/* formatDuration */.a3)(serviceLatency.p50)}, p95 ${(0,format/* formatDuration */.a3)(serviceLatency.p95)}, p99 ${(0,format/* formatDuration */.a3)(serviceLatency.p99)}`,
            ]),
    ];
};
const responseLines = ({ count, withoutResponse, timeToFirst, gap }, requests, { serviceKind }) => [
    `Responses: ${(0,format/* formatCount */.B4)(count)} to ${(0,format/* formatPlural */.yk)(requests, 'request')}${withoutResponse === 0 ? '' : `; ${(0,format/* formatPlural */.yk)(withoutResponse, 'request')} ended well without any`}`,
    ...(timeToFirst === undefined
        ? []
        : [`Time to first ${serviceKind === 'openai' ? 'token' : 'response'}: ${spread(timeToFirst)}`]),
    ...(gap === undefined
        ? []
        : [`Inter-${serviceKind === 'openai' ? 'token' : 'response'} latency: ${spread(gap)}`]),
];
const tokenSources = {
    usage: "by the server's usage",
    chunks: 'counted as pieces of text that came',
    both: "by the server's usage where it told, else counted as pieces of text that came",
};
const tokenLine = ({ count, rate, from }) => `Output tokens: ${(0,format/* formatCount */.B4)(count)}, ${(0,ostream_number/* formatOstream */.n)(rate)} a second, ${tokenSources[from]}`;
const spread = ({ mean, p50, p95, p99 }) => `avg ${(0,format/* formatDuration */.a3)(mean)}, p50 ${(0,format/* formatDuration */.a3)(p50)}, p95 ${(0,format/* formatDuration */.a3)(p95)}, p99 ${(0,format/* formatDuration */.a3)(p99)}`;
const level_text_us = units/* nsToWholeUs */.CD;
const lines = (all) => all.map((line) => `${line}\n`).join('');


/***/ }),

/***/ 2649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ formatOstream)
/* harmony export */ });
const formatOstream = (value) => {
    if (Number.isNaN(value))
        return 'nan';
    if (!Number.isFinite(value))
        return value < 0 ? '-inf' : 'inf';
    const sign = value < 0 || Object.is(value, -0) ? '-' : '';
    if (value === 0)
        return `${sign}0`;
    const [digits, exponent] = sixDigits(Math.abs(value));
    return `${sign}${exponent < -4 || exponent >= 6 ? scientific(digits, exponent) : fixed(digits, exponent)}`;
};
const sixDigits = (value) => {
    const [, whole = '', fraction = '', exponent = ''] = /^(\d)\.(\d*)e(.*)$/.exec(value.toExponential(100)) ?? [];
    const digits = `${whole}${fraction}`;
    if (/^50*$/.test(digits.slice(6)) && Number(digits[5]) % 2 === 0)
        return [digits.slice(0, 6), Number(exponent)];
    const [rounded = '', power = ''] = value.toExponential(5).split('e');
    return [rounded.replace('.', ''), Number(power)];
};
const scientific = (digits, exponent) => {
    const power = String(Math.abs(exponent)).padStart(2, '0');
    return `${withoutTrailingZeros(`${digits[0]}.${digits.slice(1)}`)}e${exponent < 0 ? '-' : '+'}${power}`;
};
const fixed = (digits, exponent) => withoutTrailingZeros(exponent < 0
    ? `0.${'0'.repeat(-exponent - 1)}${digits}`
    : `${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`);
const withoutTrailingZeros = (decimal) => decimal.replace(/\.?0*$/, '');


/***/ }),

/***/ 19276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ composedTime),
/* harmony export */   N: () => (/* binding */ composedCacheTimes)
/* harmony export */ });
const composedTime = (side) => {
    const { queue, compute } = partsOf(side);
    return { queue, compute, overhead: Math.max(0, side.request - queue - compute) };
};
const partsOf = (side) => {
    const called = calledBy(side);
    const sumOf = (value) => called.reduce((total, one) => total + one.calls * value(one), 0);
    const queue = side.queue + sumOf(({ parts }) => parts.queue);
    const below = sumOf(({ parts }) => parts.compute);
    if (called.length === 0)
        return { queue, compute: cacheTime(side) + computeTime(side) };
    if (isEnsemble(side))
        return { queue, compute: cacheTime(side) + below };
    const own = computeTime(side) - sumOf(({ child }) => child.request);
    return { queue, compute: cacheTime(side) + Math.max(0, own) + below };
};
const composedCacheTimes = (side) => {
    const { cache = { hitCount: 0, hit: 0, miss: 0 }, successCount } = side;
    const called = calledBy(side);
    if (called.length === 0)
        return { hit: cache.hit, miss: cache.miss + ownCompute(side) };
    const below = called.map(({ child, calls }) => ({ calls, times: composedCacheTimes(child) }));
    const sumOf = (value) => below.reduce((total, { calls, times }) => total + calls * value(times), 0);
    const missShare = Math.max(1, successCount - cache.hitCount) / Math.max(1, successCount);
    return {
        hit: cache.hitCount > 0 ? cache.hit : sumOf(({ hit }) => hit),
        miss: cache.miss + sumOf(({ miss }) => miss) / missShare,
    };
};
const calledBy = (side) => {
    const all = side.composing ?? [];
    const children = isEnsemble(side) ? all.filter(({ steps }) => steps !== undefined) : all;
    return children.map((child) => ({ child, calls: callsTo(child, side, children), parts: partsOf(child) }));
};
const callsTo = (child, side, siblings) => {
    const counted = ratio(child, side);
    if (child.steps !== undefined)
        return Math.min(counted, child.steps);
    const through = siblings
        .filter((sibling) => sibling !== child)
        .reduce((total, sibling) => total + ratio(sibling, side) * callsWithin(sibling, child), 0);
    return Math.max(0, counted - through);
};
const callsWithin = (side, wanted) => calledBy(side).reduce((total, { child, calls }) => {
    const isIt = child.name === wanted.name && child.modelVersion === wanted.modelVersion;
    return total + calls * ((isIt ? 1 : 0) + callsWithin(child, wanted));
}, 0);
const ratio = (child, parent) => parent.successCount === 0 ? 0 : child.successCount / parent.successCount;
const isEnsemble = ({ composing = [] }) => composing.some(({ steps }) => steps !== undefined);
const computeTime = (side) => {
    const { successCount, cache } = side;
    const computed = Math.max(0, successCount - (cache?.hitCount ?? 0));
    return successCount === 0 ? 0 : (ownCompute(side) * computed) / successCount;
};
const ownCompute = ({ computeInput, computeInfer, computeOutput }) => computeInput + computeInfer + computeOutput;
const cacheTime = ({ cache, successCount }) => cache === undefined || successCount === 0
    ? 0
    : (cache.hit * cache.hitCount + cache.miss * cache.missCount) / successCount;


/***/ })

};
