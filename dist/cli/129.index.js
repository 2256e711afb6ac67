export const id = 129;
export const ids = [129];
export const modules = {

/***/ 21129:
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
// EXTERNAL MODULE: ./lib/host/files.js
var files = __webpack_require__(657);
// EXTERNAL MODULE: ./lib/host/interrupts.js
var host_interrupts = __webpack_require__(27464);
// EXTERNAL MODULE: ./lib/plan/argv.js + 1 modules
var plan_argv = __webpack_require__(44464);
// EXTERNAL MODULE: ./lib/plan/parse-plan.js + 14 modules
var parse_plan = __webpack_require__(78438);
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

// EXTERNAL MODULE: ./lib/foundation/tool.js
var tool = __webpack_require__(28947);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
// EXTERNAL MODULE: ./lib/plan/load-level.js
var load_level = __webpack_require__(44956);
// EXTERNAL MODULE: ./lib/report/ostream-number.js
var ostream_number = __webpack_require__(2649);
// EXTERNAL MODULE: ./lib/report/perf-analyzer-figures.js
var perf_analyzer_figures = __webpack_require__(66790);
// EXTERNAL MODULE: ./lib/present/floor-sentence.js
var floor_sentence = __webpack_require__(43475);
// EXTERNAL MODULE: ./lib/measure/delayed-share.js
var delayed_share = __webpack_require__(35548);
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









const level_text_levelText = (result, settings) => lines([
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

;// CONCATENATED MODULE: ./lib/present/analysis-text.js









const analysisText = (report, verbose) => {
    const { settings, model, levels } = report;
    const all = {
        ...settings,
        ...model,
        decoupled: hasStreamedResponses(settings, model),
        responseCache: cachesAnywhere(model),
        verbose,
    };
    const parts = levels.flatMap((result) => [
        levelHeading(result.level),
        ...(verbose ? result.windows.map((window, i) => windowText(window, i + 1, all)) : []),
        levelText(result, all),
    ]);
    return [settingsText(all), ...parts, summaryText(report, all)].join('');
};
const settingsText = (settings) => {
    const { measurement } = settings;
    return analysis_text_lines([
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
        ...analysis_text_scheduleLines(settings),
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
const levelHeading = ({ mode, value }) => analysis_text_lines([
    mode === 'request-rate'
        ? `Request Rate: ${(0,ostream_number/* formatOstream */.n)(value)} inference requests per second`
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
    const start = `  Pass [${place}] throughput: ${(0,ostream_number/* formatOstream */.n)(throughput)} infer/sec. `;
    if (latency === undefined)
        return analysis_text_lines([`${start}No request ${nothingHappened(window)}.`]);
    if (measurement.percentile !== undefined)
        return analysis_text_lines([`${start}p${measurement.percentile} latency: ${analysis_text_us(judged(latency, measurement))} usec`]);
    return analysis_text_lines([
        `${start}Avg latency: ${analysis_text_us(latency.mean)} usec (std ${analysis_text_us(latency.standardDeviation)} usec). `,
    ]);
};
const summaryText = ({ levels, clientFloor }, settings) => {
    const { percentile } = settings.measurement;
    const rows = levels.flatMap(({ level, measured }) => measured?.latency === undefined
        ? []
        : [
            `${level.mode === 'request-rate' ? 'Request Rate' : 'Concurrency'}: ${(0,ostream_number/* formatOstream */.n)(level.value)}, throughput: ${(0,ostream_number/* formatOstream */.n)(measured.throughput)} infer/sec, latency ${analysis_text_us(judged(measured.latency, settings.measurement))} usec`,
        ]);
    const heading = `Inferences/Second vs. Client ${percentile === undefined ? 'Average' : `p${percentile}`} Batch Latency`;
    const doubts = levels.flatMap(({ level, state, measured }) => {
        if (measured?.latency === undefined)
            return [`${(0,load_level/* formatLevel */.eI)(level)} has no figures, no request ${nothingHappened(measured)}`];
        return state === 'stable' || state === 'request-count' ? [] : [`${(0,load_level/* formatLevel */.eI)(level)} is ${state}`];
    });
    return analysis_text_lines([
        ...(rows.length === 0 ? [] : [heading, ...rows]),
        `${tool/* tool */.z.name}: ${[...doubts, `seed ${settings.seed}`].join('; ')}`,
        ...(clientFloor === undefined ? [] : [`${tool/* tool */.z.name}: ${(0,floor_sentence/* floorSentence */.s)(clientFloor)}`]),
    ]);
};
const limitLines = ({ levels, search, schedule }) => {
    if (search === undefined && levels.length < 2)
        return [];
    const values = levels.map(({ value }) => value);
    const hasEnd = search === undefined || search.end !== undefined;
    const highest = (0,ostream_number/* formatOstream */.n)(Math.max(...values, search?.end ?? 0));
    const limit = schedule === undefined
        ? `  Concurrency limit: ${highest} concurrent requests`
        : `  Request Rate limit: ${highest} requests per seconds`;
    return [`  Latency limit: ${search?.latencyLimitMs ?? 0} msec`, ...(hasEnd ? [limit] : [])];
};
const analysis_text_scheduleLines = ({ schedule }) => {
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
    : ((0,perf_analyzer_figures/* percentilesOf */.i)(latency).find((one) => one.percentile === percentile)?.ns ?? latency.mean);
const requests = (count, kind) => `${count} ${kind} request${count > 1 ? 's' : ''}`;
const analysis_text_us = units/* nsToWholeUs */.CD;
const analysis_text_lines = (all) => all.map((line) => `${line}\n`).join('');

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

// EXTERNAL MODULE: ./lib/run/analyze.js + 28 modules
var analyze = __webpack_require__(70119);
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

// EXTERNAL MODULE: ./lib/measure/stability.js
var stability = __webpack_require__(30863);
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
const timeLeft = ({ measurement, load }, at) => {
    const windowNs = at.elapsed / at.place;
    const needed = measurement.requestCount === undefined ? Math.min(stability/* stableWindows */.FR, measurement.maxTrials) : 1;
    const windows = Math.max(needed - at.place, 0) + needed * (load.levels.length - at.levelPlace);
    const seconds = Math.ceil((windows * windowNs) / units/* nsPerSecond */.Nq);
    return windows === 0 && at.levelPlace === load.levels.length ? 'ending' : `at least ${seconds} s left`;
};

;// CONCATENATED MODULE: ./lib/cli/analyze-command.js
















const analyzeCommand = async (argv) => {
    const raw = (0,plan_argv/* parseArgv */.S)(argv, ['analyze']);
    const plan = (0,parse_plan/* parsePlan */.vS)(raw);
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
        await writeFiles(raw, report);
        await profile?.close();
        return interrupts.exitCode() ?? verdictOf(report);
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
            print(settingsText(settings));
        }
        if (progress.kind === 'first-exchange') {
            display.clear();
            external_node_process_.stderr.write(firstExchangeText(progress.exchange));
        }
        if (settings === undefined)
            return;
        if (progress.kind === 'level-begins')
            print(levelHeading(progress.level));
        if (progress.kind === 'window' && plan.verbose)
            print(windowText(progress.window, progress.place, settings));
        if (progress.kind === 'level-ends')
            print(level_text_levelText(progress.result, settings));
    };
    const end = (report) => {
        if (settings !== undefined)
            print(summaryText(report, settings));
        for (const warning of report.warnings)
            external_node_process_.stderr.write(`Warning: ${warning.text}\n`);
    };
    return { show, end };
};
const writeFiles = async (raw, report) => {
    const [json] = raw.get('json') ?? [];
    const [csv] = raw.get('csv') ?? [];
    if (json !== undefined) {
        const { writeReport } = await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(648)]).then(__webpack_require__.bind(__webpack_require__, 3648));
        await (0,files/* writeResult */.Zk)(json, writeReport(report));
    }
    if (csv !== undefined) {
        const { composingCsvs, reportCsv } = await __webpack_require__.e(/* import() */ 163).then(__webpack_require__.bind(__webpack_require__, 7163));
        await (0,files/* writeResult */.Zk)(csv, reportCsv(report, { verbose: raw.has('verbose-csv') }));
        for (const { prefix, csv: ofModel } of composingCsvs(report))
            await (0,files/* writeBeside */.Ae)(csv, prefix, ofModel);
    }
};
const verdictOf = ({ levels }) => {
    if (levels.length === 0 || levels.some((level) => level.measured?.latency === undefined))
        return exit_code/* exitCode */.I.invalid;
    return levels[0]?.state === 'unstable' ? exit_code/* exitCode */.I.inconclusive : exit_code/* exitCode */.I.ok;
};


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
