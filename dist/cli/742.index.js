export const id = 742;
export const ids = [742];
export const modules = {

/***/ 4742:
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
var clock = __webpack_require__(8859);
// EXTERNAL MODULE: ./lib/foundation/exit-code.js
var exit_code = __webpack_require__(8931);
// EXTERNAL MODULE: ./lib/host/files.js
var files = __webpack_require__(657);
// EXTERNAL MODULE: ./lib/host/interrupts.js
var host_interrupts = __webpack_require__(7464);
// EXTERNAL MODULE: ./lib/plan/argv.js
var plan_argv = __webpack_require__(381);
// EXTERNAL MODULE: ./lib/plan/parse-plan.js + 2 modules
var parse_plan = __webpack_require__(6904);
;// CONCATENATED MODULE: ./lib/present/analysis-settings.js
const analysisSettingsOf = (plan, model) => ({
    protocol: plan.target.protocol,
    calls: plan.load.calls,
    batchSize: plan.input.batchSize,
    measurement: plan.measurement,
    levels: plan.load.levels,
    decoupled: model.decoupled,
    responseCache: model.responseCache,
    seed: plan.seed,
    verbose: plan.verbose,
});

// EXTERNAL MODULE: ./lib/foundation/tool.js
var tool = __webpack_require__(8947);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(3958);
// EXTERNAL MODULE: ./lib/plan/load-level.js
var load_level = __webpack_require__(4956);
// EXTERNAL MODULE: ./lib/report/ostream-number.js
var ostream_number = __webpack_require__(2649);
// EXTERNAL MODULE: ./lib/report/perf-analyzer-figures.js
var perf_analyzer_figures = __webpack_require__(6790);
// EXTERNAL MODULE: ./lib/present/floor-sentence.js
var floor_sentence = __webpack_require__(3475);
// EXTERNAL MODULE: ./lib/present/format.js
var format = __webpack_require__(1516);
// EXTERNAL MODULE: ./lib/present/sanitize.js
var sanitize = __webpack_require__(936);
;// CONCATENATED MODULE: ./lib/present/level-text.js






const level_text_levelText = (result, settings) => lines([
    '  Client: ',
    ...clientLines(result.measured, settings),
    ...(result.measured?.server === undefined
        ? []
        : ['  Server: ', ...serverLines(result.measured.server, settings)]),
    `  ${tool/* tool */.z.name}: `,
    ...ownLines(result).map((line) => `    ${line}`),
    '',
]);
const clientLines = (measured, settings) => {
    const { latency, breakdown } = measured ?? {};
    return [
        `Request count: ${measured?.successCount ?? 0}`,
        `Throughput: ${(0,ostream_number/* formatOstream */.n)(measured?.throughput ?? 0)} infer/sec`,
        ...(settings.verbose && measured !== undefined
            ? [`Avg client overhead: ${measured.clientOverhead.toFixed(2)}%`]
            : []),
        ...(latency === undefined ? [] : latencyLines(latency, settings)),
        ...(breakdown === undefined ? [] : [splitLine((0,perf_analyzer_figures/* clientSplitUs */.O)(breakdown), settings)]),
    ].map((line) => `    ${line}`);
};
const latencyLines = (latency, { measurement }) => [
    ...(measurement.percentile === undefined
        ? [`Avg latency: ${us(latency.mean)} usec (standard deviation ${us(latency.standardDeviation)} usec)`]
        : []),
    ...(0,perf_analyzer_figures/* percentilesOf */.i)(latency).map(({ percentile, ns }) => `p${percentile} latency: ${us(ns)} usec`),
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
const serverLines = (server, { responseCache }) => {
    if (server.successCount === 0)
        return ['    Request count: 0'];
    const cache = responseCache ? server.cache : undefined;
    return [
        `    Inference count: ${server.inferenceCount}`,
        `    Execution count: ${server.executionCount}`,
        ...(cache === undefined
            ? []
            : [`    Cache hit count: ${cache.hitCount}`, `    Cache miss count: ${cache.missCount}`]),
        `    Successful request count: ${server.successCount}`,
        ...(cache === undefined ? plainServerLines(server) : cachedServerLines(server, cache)),
    ];
};
const plainServerLines = (server) => [
    `    Avg request latency: ${us(server.request)} usec (overhead ${us(server.overhead)} usec + queue ${us(server.queue)} usec + ${computeParts(server)})`,
];
const cachedServerLines = (server, cache) => {
    const compute = server.computeInput + server.computeInfer + server.computeOutput;
    const computed = server.successCount - cache.hitCount;
    const looked = computed + cache.hitCount;
    const both = (cache.hit * cache.hitCount + cache.miss * cache.missCount + compute * computed) / Math.max(1, looked);
    const overhead = Math.max(0, us(server.request) - us(server.queue) - us(both));
    return [
        `    Avg request latency: ${us(server.request)} usec (overhead ${overhead} usec + queue ${us(server.queue)} usec + cache hit/miss ${us(both)} usec)`,
        `      Average Cache Hit Latency: ${us(cache.hit)} usec`,
        `      Average Cache Miss Latency: ${us(cache.miss) + us(compute)} usec (cache lookup/insertion ${us(cache.miss)} usec + ${computeParts(server)})`,
    ];
};
const computeParts = (server) => `compute input ${us(server.computeInput)} usec + compute infer ${us(server.computeInfer)} usec + compute output ${us(server.computeOutput)} usec`;
const ownLines = ({ state, windows, evidence, warnings }) => {
    const { sent, succeeded, failed, failureTexts, clientCpu, eventLoopUtilization, gcMax } = evidence;
    const { threads, sendLag, reconnections } = evidence;
    const texts = Object.entries(failureTexts).flatMap(([failure, all]) => all.slice(0, 1).map((text) => `${failure}: ${(0,sanitize/* terminalText */.eR)((0,sanitize/* cleanText */.X5)(text))}`));
    return [
        ...(state === 'unstable'
            ? [`NOT STABLE after ${(0,format/* formatPlural */.yk)(windows.length, 'window')}; the figures are over all of them`]
            : []),
        ...(state === 'interrupted' ? ['CUT SHORT; the figures are over what there is'] : []),
        `Failed requests: ${(0,format/* formatCount */.B4)(failed)} of ${(0,format/* formatCount */.B4)(succeeded + failed)}`,
        ...texts.map((text) => `  ${text}`),
        ...(sent === 0
            ? []
            : [
                `Client cost: ${(0,format/* formatDuration */.a3)(clientCpu / sent)} CPU per request${threads === 1 ? '' : ` on ${threads} threads`}, event loop ${(0,format/* formatShare */.T1)(eventLoopUtilization)} busy, longest pause ${(0,format/* formatDuration */.a3)(gcMax)}`,
                `Send lag: p50 ${(0,format/* formatDuration */.a3)(sendLag.p50)}, p99 ${(0,format/* formatDuration */.a3)(sendLag.p99)}${reconnections === 0 ? '' : `; ${(0,format/* formatPlural */.yk)(reconnections, 'reconnection')}`}`,
            ]),
        ...warnings.map(({ text, hint }) => (0,sanitize/* terminalText */.eR)((0,sanitize/* cleanText */.X5)(`Warning: ${text}${hint === undefined ? '' : ` (${hint})`}`))),
    ];
};
const us = units/* nsToWholeUs */.CD;
const lines = (all) => all.map((line) => `${line}\n`).join('');

;// CONCATENATED MODULE: ./lib/present/analysis-text.js







const analysisText = (report, verbose) => {
    const { settings, model, levels } = report;
    const all = { ...settings, ...model, verbose };
    const parts = levels.flatMap((result) => [
        levelHeading(result.level),
        ...(verbose ? result.windows.map((window, i) => windowText(window, i + 1, all)) : []),
        levelText(result, all),
    ]);
    return [settingsText(all), ...parts, summaryText(report, all)].join('');
};
const settingsText = (settings) => {
    const { measurement, levels } = settings;
    const limits = levels.length > 1 ? levels.map(({ value }) => value) : [];
    return analysis_text_lines([
        '*** Measurement Settings ***',
        `  Batch size: ${settings.batchSize}`,
        '  Service Kind: TRITON',
        ...(measurement.warmupRequestCount > 0
            ? [`  Sending ${requests(measurement.warmupRequestCount, 'warmup')}`]
            : []),
        ...(measurement.requestCount === undefined
            ? windowLines(settings)
            : [`  Sending ${requests(measurement.requestCount, 'benchmark')}`]),
        ...(limits.length > 0
            ? ['  Latency limit: 0 msec', `  Concurrency limit: ${Math.max(...limits)} concurrent requests`]
            : []),
        `  Using ${settings.calls === 'async' ? 'asynchronous' : 'synchronous'} calls for inference`,
        ...(settings.decoupled
            ? ['  Detected decoupled model, using the first response for measuring latency']
            : []),
        '',
    ]);
};
const levelHeading = ({ value }) => analysis_text_lines([`Request concurrency: ${value}`]);
const windowText = (window, place, { measurement }) => {
    const { latency, throughput } = window;
    const start = `  Pass [${place}] throughput: ${(0,ostream_number/* formatOstream */.n)(throughput)} infer/sec. `;
    if (latency === undefined)
        return analysis_text_lines([`${start}No request succeeded.`]);
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
            `Concurrency: ${level.value}, throughput: ${(0,ostream_number/* formatOstream */.n)(measured.throughput)} infer/sec, latency ${analysis_text_us(judged(measured.latency, settings.measurement))} usec`,
        ]);
    const heading = `Inferences/Second vs. Client ${percentile === undefined ? 'Average' : `p${percentile}`} Batch Latency`;
    const doubts = levels.flatMap(({ level, state, measured }) => {
        if (measured?.latency === undefined)
            return [`${(0,load_level/* formatLevel */.eI)(level)} has no figures, no request succeeded`];
        return state === 'stable' || state === 'request-count' ? [] : [`${(0,load_level/* formatLevel */.eI)(level)} is ${state}`];
    });
    return analysis_text_lines([
        ...(rows.length === 0 ? [] : [heading, ...rows]),
        `${tool/* tool */.z.name}: ${[...doubts, `seed ${settings.seed}`].join('; ')}`,
        ...(clientFloor === undefined ? [] : [`${tool/* tool */.z.name}: ${(0,floor_sentence/* floorSentence */.s)(clientFloor)}`]),
    ]);
};
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

// EXTERNAL MODULE: ./lib/run/analyze.js + 33 modules
var analyze = __webpack_require__(6787);
// EXTERNAL MODULE: ./lib/measure/stability.js
var stability = __webpack_require__(863);
;// CONCATENATED MODULE: ./lib/cli/progress.js





const progressDisplay = (plan, stream, clock) => {
    const updates = stream.isTTY === true;
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
            `[${levelPlace}/${plan.load.levels.length}] ${(0,load_level/* formatLevel */.eI)(level)}`,
            `window ${place}`,
            (0,format/* formatThroughput */.Y5)(window.throughput),
            `p95 ${(0,format/* formatDuration */.a3)(window.latency?.p95)}`,
            ...(failed === 0 ? [] : [`${failed} failed`]),
            timeLeft(plan, { levelPlace, place, elapsed: clock.now() - levelBegan }),
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
                    lastLine = `[${levelPlace}/${plan.load.levels.length}] ${(0,load_level/* formatLevel */.eI)(progress.level)}`;
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
                case 'level-ends':
                    return clear();
            }
        },
    };
};
const liveWords = ({ requestRate, failed }) => `now ${(0,format/* formatCount */.B4)(requestRate)} requests/s${failed === 0 ? '' : `, ${(0,format/* formatCount */.B4)(failed)} failed`}`;
const timeLeft = ({ measurement, load }, at) => {
    const windowNs = at.elapsed / at.place;
    const needed = measurement.requestCount === undefined ? Math.min(stability/* stableWindows */.F, measurement.maxTrials) : 1;
    const windows = Math.max(needed - at.place, 0) + needed * (load.levels.length - at.levelPlace);
    const seconds = Math.ceil((windows * windowNs) / units/* nsPerSecond */.Nq);
    return windows === 0 && at.levelPlace === load.levels.length ? 'ending' : `at least ${seconds} s left`;
};

;// CONCATENATED MODULE: ./lib/cli/analyze-command.js












const analyzeCommand = async (argv) => {
    const raw = (0,plan_argv/* parseArgv */.S)(argv, ['analyze']);
    const plan = (0,parse_plan/* parsePlan */.vS)(raw);
    const display = progressDisplay(plan, external_node_process_.stderr, clock/* monotonicClock */.VF);
    const interrupts = (0,host_interrupts/* listenForInterrupts */.v)((name) => {
        display.clear();
        external_node_process_.stderr.write(`${name}: ending the run and keeping what was measured\n`);
    });
    const printer = reportPrinter(plan, display);
    try {
        const report = await (0,analyze/* analyze */.n)(plan, {
            clock: clock/* monotonicClock */.VF,
            signal: interrupts.signal,
            onProgress: printer.show,
        });
        printer.end(report);
        await writeFiles(raw, report);
        return interrupts.exitCode() ?? verdictOf(report);
    }
    catch (error) {
        display.clear();
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
            settings = analysisSettingsOf(plan, progress.ready.model);
            print(settingsText(settings));
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
        await (0,files/* writeResult */.Z)(json, writeReport(report));
    }
    if (csv !== undefined) {
        const { reportCsv } = await __webpack_require__.e(/* import() */ 163).then(__webpack_require__.bind(__webpack_require__, 7163));
        await (0,files/* writeResult */.Z)(csv, reportCsv(report, { verbose: raw.has('verbose-csv') }));
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


/***/ })

};
