export const id = 263;
export const ids = [263];
export const modules = {

/***/ 35548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ excessiveDelay)
/* harmony export */ });
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73958);

const tolerated = 0.01;
const excessiveDelay = ({ delayed = 0, sendRate, duration, }) => {
    const share = (delayed * _foundation_units_js__WEBPACK_IMPORTED_MODULE_0__/* .nsPerSecond */ .Nq) / (sendRate * duration);
    return share > tolerated ? Math.min(1, share) : 0;
};


/***/ }),

/***/ 47106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ addDistribution),
/* harmony export */   Ez: () => (/* binding */ distributionText),
/* harmony export */   xF: () => (/* binding */ readDistribution)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _foundation_distribution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48487);
/* harmony import */ var _hdr_v2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72227);



const distributionText = ({ counts, sums }) => {
    const filled = sums.filter((_, index) => counts[index] > 0);
    const bytes = Buffer.alloc(filled.length * 8);
    filled.forEach((sum, place) => {
        bytes.writeDoubleLE(sum, place * 8);
    });
    return { histogram: (0,_hdr_v2_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeHistogram */ .l)({ counts }), sums: (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateSync)(bytes).toString('base64') };
};
const readDistribution = ({ histogram, sums }) => {
    const decoded = (0,_hdr_v2_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeHistogram */ .p)(histogram);
    const bytes = inflated(sums);
    if (decoded === undefined || bytes === undefined)
        return undefined;
    const distribution = (0,_foundation_distribution_js__WEBPACK_IMPORTED_MODULE_1__/* .distributionOver */ .pA)();
    let at = 0;
    for (let index = 0; index < decoded.counts.length; index += 1) {
        const count = decoded.counts[index];
        if (count === 0)
            continue;
        if (at + 8 > bytes.length)
            return undefined;
        distribution.counts[index] = count;
        distribution.sums[index] = bytes.readDoubleLE(at);
        at += 8;
    }
    return at === bytes.length ? distribution : undefined;
};
const addDistribution = (sum, other) => {
    for (let index = 0; index < sum.counts.length; index += 1) {
        sum.counts[index] += other.counts[index];
        sum.sums[index] += other.sums[index];
    }
};
const inflated = (text) => {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync)(Buffer.from(text, 'base64'), { maxOutputLength: 2 ** 20 });
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 9251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sendLagOf),
/* harmony export */   e: () => (/* binding */ levelEvidence)
/* harmony export */ });
/* harmony import */ var _foundation_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48487);
/* harmony import */ var _percentile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79281);


const levelEvidence = ({ began, ended }, { shape, tally, threads, failureTexts, reconnections, sendLags }, { gc, server }) => {
    const busy = ended.client.busy - began.client.busy;
    const idle = ended.client.idle - began.client.idle;
    return {
        sent: tally.sent,
        succeeded: tally.succeeded,
        failed: tally.failed,
        failureTexts: Object.fromEntries(failureTexts),
        reconnections,
        sendLag: sendLagOf(sendLags),
        ...(shape.kind === 'open' ? { heldBack: tally.heldBack } : {}),
        ...(server.side === undefined
            ? {}
            : { serverSucceeded: server.side.successCount, serverFailed: server.side.failCount }),
        serverRestarted: server.restarted,
        ...(server.otherVersions.length === 0 ? {} : { otherVersions: server.otherVersions }),
        threads,
        clientCpu: ended.client.cpu - began.client.cpu,
        gcMax: gc.max,
        gcTotal: gc.total,
        eventLoopUtilization: busy + idle > 0 ? Math.min(1, Math.max(0, busy / (busy + idle))) : 0,
        duration: ended.at - began.at,
    };
};
const sendLagOf = (lags) => {
    const count = (0,_foundation_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(lags);
    return {
        p50: (0,_percentile_js__WEBPACK_IMPORTED_MODULE_1__/* .percentileOf */ .D)(lags, count, 50) ?? 0,
        p99: (0,_percentile_js__WEBPACK_IMPORTED_MODULE_1__/* .percentileOf */ .D)(lags, count, 99) ?? 0,
        max: (0,_foundation_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAtRank */ .LR)(lags, count - 1) ?? 0,
    };
};


/***/ }),

/***/ 98870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ levelWarnings)
/* harmony export */ });
const busyClient = 0.7;
const levelWarnings = (level) => [
    ...unstable(level),
    ...nothingMeasured(level),
    ...failures(level),
    ...clientBusy(level),
    ...serverCount(level),
    ...otherVersions(level),
    ...unsentTurns(level),
];
const unstable = ({ state, run }) => {
    if (state !== 'unstable')
        return [];
    const option = run.measurement.mode === 'time_windows' ? '--measurement-interval' : '--measurement-request-count';
    return [
        {
            code: 'unstable',
            text: `no three windows in a row agreed within ${run.measurement.stabilityPercentage} %; the figure merges all windows`,
            hint: `Increase ${option} or --max-trials (-r), or loosen --stability-percentage (-s).`,
        },
    ];
};
const nothingMeasured = ({ measured, evidence, run }) => {
    if (measured?.latency !== undefined)
        return [];
    const { withoutResponse = 0 } = measured?.responses ?? {};
    if (withoutResponse > 0)
        return [
            {
                code: 'no-response',
                text: `no request got a response (${withoutResponse} ended well without any)`,
                hint: 'Give the model input that it answers (--input-data).',
            },
        ];
    const text = `no request succeeded (${evidence.sent} sent, ${evidence.failed} failed)`;
    const hint = `Increase --measurement-interval (${run.measurement.intervalMs} ms) if the model needs longer than that.`;
    return [evidence.failed > 0 ? { code: 'no-success', text } : { code: 'no-success', text, hint }];
};
const failures = ({ evidence }) => {
    if (evidence.failed === 0)
        return [];
    const [first] = Object.entries(evidence.failureTexts);
    const cause = first === undefined ? '' : ` (first: ${first[0]}: ${first[1]?.[0] ?? ''})`;
    return [{ code: 'failed-requests', text: `${evidence.failed} of ${evidence.sent} requests failed${cause}` }];
};
const clientBusy = ({ evidence }) => evidence.eventLoopUtilization <= busyClient
    ? []
    : [
        {
            code: 'client-busy',
            text: `the client was busy ${Math.round(evidence.eventLoopUtilization * 100)} % of the time; latency and throughput may be its own`,
            hint: 'Lower the concurrency, or give the client a machine with more cores.',
        },
    ];
const serverCount = ({ evidence, state, run }) => {
    const { serverSucceeded, serverFailed = 0, succeeded, sent, serverRestarted } = evidence;
    if (serverRestarted)
        return [
            {
                code: 'server-restarted',
                text: "the server's counters went back: the model or the server was restarted",
            },
        ];
    if (state === 'part')
        return [];
    if (serverSucceeded === undefined && run.serverMeter?.keepsNone === true)
        return [];
    if (serverSucceeded === undefined)
        return [
            {
                code: 'not-cross-checked',
                text: "the server's statistics could not be read: counts were not cross-checked",
            },
        ];
    if (serverSucceeded < succeeded && state !== 'interrupted')
        return [
            {
                code: 'server-saw-fewer',
                text: `the client counted ${succeeded} successes, the server only ${serverSucceeded}`,
                hint: 'Something between client and server answers in its place (proxy, cache, wrong port).',
            },
        ];
    if (serverSucceeded + serverFailed > sent)
        return [
            {
                code: 'other-traffic',
                text: `the server counted ${serverSucceeded + serverFailed} requests, this client sent ${sent}: others use the model too`,
            },
        ];
    return [];
};
const otherVersions = ({ evidence, measured }) => {
    const others = evidence.otherVersions ?? [];
    if (others.length === 0)
        return [];
    return [
        {
            code: 'several-versions',
            text: `the server counted requests of version ${others.join(', ')} too; its figures are of version ${measured?.server?.modelVersion ?? 'unknown'}, the highest`,
            hint: 'Name the version to be measured: -x VERSION.',
        },
    ];
};
const unsentTurns = ({ evidence, state, run }) => {
    const unsent = (run.measurement.requestCount ?? 0) - evidence.sent;
    if (run.level.mode !== 'session-concurrency' || state === 'interrupted' || unsent <= 0)
        return [];
    return [
        {
            code: 'sessions-broken-off',
            text: `${unsent} turns were not sent, because a turn before them in their session failed`,
        },
    ];
};


/***/ }),

/***/ 14395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ shardRecords),
/* harmony export */   Lc: () => (/* binding */ readShardRecords),
/* harmony export */   V0: () => (/* binding */ addedRecords),
/* harmony export */   yy: () => (/* binding */ addedDistributions)
/* harmony export */ });
/* harmony import */ var _foundation_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48487);
/* harmony import */ var _distribution_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47106);


const shardRecords = (records, isOpenLoop) => {
    const { sent, latencies, serviceLatencies, delayed, sendTotal, waitTotal, receiveTotal } = records;
    const { failures, responses, tokens } = records;
    return {
        sent,
        latencies: (0,_distribution_text_js__WEBPACK_IMPORTED_MODULE_1__/* .distributionText */ .Ez)(latencies),
        ...(isOpenLoop ? { serviceLatencies: (0,_distribution_text_js__WEBPACK_IMPORTED_MODULE_1__/* .distributionText */ .Ez)(serviceLatencies) } : {}),
        delayed,
        sendTotal,
        waitTotal,
        receiveTotal,
        failures: Object.fromEntries(failures),
        ...(responses === undefined
            ? {}
            : {
                responses: {
                    timesToFirst: (0,_distribution_text_js__WEBPACK_IMPORTED_MODULE_1__/* .distributionText */ .Ez)(responses.timesToFirst),
                    gaps: (0,_distribution_text_js__WEBPACK_IMPORTED_MODULE_1__/* .distributionText */ .Ez)(responses.gaps),
                    count: responses.count,
                    withoutResponse: responses.withoutResponse,
                },
            }),
        ...(tokens === undefined ? {} : { tokens }),
    };
};
const readShardRecords = (text) => {
    const latencies = (0,_distribution_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readDistribution */ .xF)(text.latencies);
    const serviceLatencies = text.serviceLatencies === undefined ? (0,_foundation_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .distributionOver */ .pA)() : (0,_distribution_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readDistribution */ .xF)(text.serviceLatencies);
    const responses = text.responses === undefined ? 'none' : readResponses(text.responses);
    if (latencies === undefined || serviceLatencies === undefined || responses === undefined)
        return undefined;
    const { sent, delayed, sendTotal, waitTotal, receiveTotal, tokens } = text;
    return {
        sent,
        succeeded: latencies.counts.reduce((sum, count) => sum + count, 0),
        latencies,
        serviceLatencies,
        delayed,
        sendTotal,
        waitTotal,
        receiveTotal,
        failures: new Map(Object.entries(text.failures)),
        sequencesEnded: 0,
        ...(responses === 'none' ? {} : { responses }),
        ...(tokens === undefined ? {} : { tokens }),
    };
};
const readResponses = (text) => {
    const [timesToFirst, gaps] = [(0,_distribution_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readDistribution */ .xF)(text.timesToFirst), (0,_distribution_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readDistribution */ .xF)(text.gaps)];
    if (timesToFirst === undefined || gaps === undefined)
        return undefined;
    return { timesToFirst, gaps, count: text.count, withoutResponse: text.withoutResponse };
};
const addedRecords = (parts) => {
    const sum = (value) => parts.reduce((total, part) => total + value(part), 0);
    const failures = new Map();
    for (const part of parts)
        for (const [failure, count] of part.failures)
            failures.set(failure, (failures.get(failure) ?? 0) + count);
    const responses = parts.flatMap((part) => part.responses ?? []);
    const tokens = parts.flatMap((part) => part.tokens ?? []);
    return {
        sent: sum((part) => part.sent),
        succeeded: sum((part) => part.succeeded),
        latencies: addedDistributions(parts.map((part) => part.latencies)),
        serviceLatencies: addedDistributions(parts.map((part) => part.serviceLatencies)),
        delayed: sum((part) => part.delayed),
        sendTotal: sum((part) => part.sendTotal),
        waitTotal: sum((part) => part.waitTotal),
        receiveTotal: sum((part) => part.receiveTotal),
        failures,
        sequencesEnded: sum((part) => part.sequencesEnded),
        ...(responses.length === 0 ? {} : { responses: addedResponses(responses) }),
        ...(tokens.length === 0 ? {} : { tokens: addedTokens(tokens) }),
    };
};
const addedDistributions = (parts) => {
    const sum = (0,_foundation_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .distributionOver */ .pA)();
    for (const part of parts)
        (0,_distribution_text_js__WEBPACK_IMPORTED_MODULE_1__/* .addDistribution */ .Ew)(sum, part);
    return sum;
};
const addedResponses = (parts) => ({
    timesToFirst: addedDistributions(parts.map((part) => part.timesToFirst)),
    gaps: addedDistributions(parts.map((part) => part.gaps)),
    count: parts.reduce((total, { count }) => total + count, 0),
    withoutResponse: parts.reduce((total, { withoutResponse }) => total + withoutResponse, 0),
});
const addedTokens = (parts) => ({
    count: parts.reduce((total, { count }) => total + count, 0),
    fromUsage: parts.reduce((total, { fromUsage }) => total + fromUsage, 0),
    fromChunks: parts.reduce((total, { fromChunks }) => total + fromChunks, 0),
});


/***/ }),

/***/ 30863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ stableWindows),
/* harmony export */   MQ: () => (/* binding */ isStable),
/* harmony export */   kM: () => (/* binding */ isOverLimit)
/* harmony export */ });
/* harmony import */ var _latency_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60242);

const stableWindows = 3;
const isStable = (windows, settings) => {
    const last = windows.slice(-stableWindows);
    if (last.length < stableWindows)
        return false;
    const limit = 1 + settings.stabilityPercentage / 100;
    const latencies = last.map((window) => window.latency === undefined ? Number.NaN : (0,_latency_js__WEBPACK_IMPORTED_MODULE_0__/* .latencyAt */ .o)(window.latency, settings.percentile));
    return (agree(last.map((window) => window.throughput), limit) && agree(latencies, limit));
};
const isOverLimit = (windows, { latencyLimit, measurement: { percentile }, }) => {
    const last = windows.slice(-stableWindows);
    return (latencyLimit !== undefined &&
        last.length === stableWindows &&
        last.some(({ latency }) => latency !== undefined && (0,_latency_js__WEBPACK_IMPORTED_MODULE_0__/* .latencyAt */ .o)(latency, percentile) >= latencyLimit));
};
const agree = (values, limit) => {
    const smallest = Math.min(...values);
    return smallest > 0 && Math.max(...values) / smallest <= limit;
};


/***/ }),

/***/ 45943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ timetableOf)
/* harmony export */ });
/* unused harmony export pauseMs */
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73958);
/* harmony import */ var _window_length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71339);


const leastPauseMs = 2000;
const timetableOf = (startAt, measurement, place) => {
    const length = (0,_window_length_js__WEBPACK_IMPORTED_MODULE_0__/* .windowMs */ .$)(measurement);
    const count = measurement.requestCount === undefined ? measurement.maxTrials : 0;
    const pause = (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .msToNs */ .TE)(pauseMs(measurement));
    const loadAt = startAt + place * ((0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .msToNs */ .TE)(count * length) + pause);
    const countersAt = loadAt - pause / 2;
    return {
        countersAt,
        warmUpAt: countersAt + pause / 8,
        loadAt,
        windowEnds: Array.from({ length: count }, (_, index) => loadAt + (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .msToNs */ .TE)((index + 1) * length)),
        endCountersAt: loadAt + (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .msToNs */ .TE)(count * length) + pause / 2,
    };
};
const pauseMs = (measurement) => Math.max(leastPauseMs, (0,_window_length_js__WEBPACK_IMPORTED_MODULE_0__/* .windowMs */ .$)(measurement));


/***/ }),

/***/ 71339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ windowMs)
/* harmony export */ });
/* unused harmony export windowStretch */
const windowStretch = 1.2;
const windowMs = ({ intervalMs }) => intervalMs * windowStretch;


/***/ }),

/***/ 84286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ windowResult)
/* harmony export */ });
/* harmony import */ var _foundation_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48487);
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73958);
/* harmony import */ var _triton_server_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17056);
/* harmony import */ var _triton_server_statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74015);
/* harmony import */ var _latency_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60242);





const windowResult = (windows, records, settings) => {
    const [first] = windows;
    if (first === undefined)
        return undefined;
    const duration = sum(windows, (window) => window.duration);
    const { succeeded, sent, failures, delayed, sequencesEnded } = records;
    const isOpenLoop = first.asked !== undefined;
    const latency = (0,_latency_js__WEBPACK_IMPORTED_MODULE_3__/* .summarizeLatency */ .c)(records.latencies, succeeded, settings.percentile);
    const serviceLatency = isOpenLoop
        ? (0,_latency_js__WEBPACK_IMPORTED_MODULE_3__/* .summarizeLatency */ .c)(records.serviceLatencies, succeeded, settings.percentile)
        : undefined;
    const breakdown = breakdownOf(records);
    const server = serverOf(windows);
    const responses = records.responses && responseFigures(records.responses, duration, settings);
    const metrics = (0,_triton_server_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .serverMetrics */ .b6)((0,_triton_server_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeMetrics */ .Af)(windows.flatMap((window) => window.metrics ?? [])));
    return {
        startedAt: first.startedAt,
        duration,
        successCount: succeeded,
        failures: Object.fromEntries(failures),
        sendRate: perSecond(sent, duration),
        ...(isOpenLoop
            ? {
                askedRate: perSecond(sum(windows, ({ asked = 0 }) => asked), duration),
                delayed,
            }
            : {}),
        throughput: perSecond(succeeded * settings.batchSize, duration),
        ...(settings.hasSequences === true
            ? { sequences: { count: sequencesEnded, rate: perSecond(sequencesEnded, duration) } }
            : {}),
        ...(latency === undefined ? {} : { latency }),
        ...(serviceLatency === undefined ? {} : { serviceLatency }),
        ...(breakdown === undefined ? {} : { breakdown }),
        ...(responses === undefined ? {} : { responses }),
        ...(records.tokens === undefined ? {} : { tokens: tokenFigures(records.tokens, duration) }),
        clientOverhead: duration === 0 ? 0 : (100 * sum(windows, (window) => window.clientBusy)) / duration,
        ...(server === undefined ? {} : { server }),
        ...(metrics === undefined ? {} : { metrics }),
    };
};
const sum = (items, value) => items.reduce((total, item) => total + value(item), 0);
const perSecond = (count, duration) => duration === 0 ? 0 : (count * _foundation_units_js__WEBPACK_IMPORTED_MODULE_4__/* .nsPerSecond */ .Nq) / duration;
const responseFigures = ({ count, withoutResponse, timesToFirst, gaps }, duration, { percentile }) => {
    const timeToFirst = (0,_latency_js__WEBPACK_IMPORTED_MODULE_3__/* .summarizeLatency */ .c)(timesToFirst, (0,_foundation_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(timesToFirst), percentile);
    const gap = (0,_latency_js__WEBPACK_IMPORTED_MODULE_3__/* .summarizeLatency */ .c)(gaps, (0,_foundation_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(gaps), percentile);
    return {
        count,
        rate: perSecond(count, duration),
        withoutResponse,
        ...(timeToFirst === undefined ? {} : { timeToFirst }),
        ...(gap === undefined ? {} : { gap }),
    };
};
const tokenFigures = ({ count, fromUsage, fromChunks }, duration) => ({
    count,
    rate: perSecond(count, duration),
    from: fromChunks === 0 ? 'usage' : fromUsage === 0 ? 'chunks' : 'both',
});
const breakdownOf = ({ succeeded, sendTotal, waitTotal, receiveTotal, responses, }) => succeeded === 0 || responses !== undefined
    ? undefined
    : {
        send: Math.round(sendTotal / succeeded),
        wait: Math.round(waitTotal / succeeded),
        receive: Math.round(receiveTotal / succeeded),
    };
const serverOf = (windows) => {
    const sides = windows.flatMap((window) => window.server ?? []);
    return sides.length === windows.length ? (0,_triton_server_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeServerSide */ .ne)(sides) : undefined;
};


/***/ }),

/***/ 46360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ hasStreamedResponses)
/* harmony export */ });
const hasStreamedResponses = ({ endpoint }, { decoupled }) => decoupled && endpoint !== 'generate';


/***/ }),

/***/ 83525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ cachesAnywhere),
/* harmony export */   e: () => (/* binding */ countReferences)
/* harmony export */ });
const cachesAnywhere = ({ responseCache, composing = [] }) => responseCache || composing.some(cachesAnywhere);
const countReferences = (references) => {
    const found = new Map();
    for (const reference of references) {
        const key = JSON.stringify([reference.name, reference.version]);
        found.set(key, { ...reference, count: (found.get(key)?.count ?? 0) + 1 });
    }
    return [...found.values()];
};


/***/ }),

/***/ 17056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ST: () => (/* binding */ familiesIn),
  Af: () => (/* binding */ mergeMetrics),
  mG: () => (/* binding */ metricsTally),
  zc: () => (/* binding */ noMetrics),
  Df: () => (/* binding */ optionalFamilies),
  b6: () => (/* binding */ serverMetrics)
});

;// CONCATENATED MODULE: ./lib/triton/prometheus.js
const parsePrometheus = (text, wanted) => {
    const samples = [];
    for (const line of text.split('\n')) {
        const name = sampleName.exec(line)?.[0];
        if (name === undefined || !wanted.has(name))
            continue;
        const sample = sampleOf(name, line.slice(name.length));
        if (sample !== undefined)
            samples.push(sample);
    }
    return samples;
};
const sampleName = /^[a-z_:][\w:]*/i;
const label = /\s*([a-z_]\w*)\s*=\s*"((?:[^"\\]|\\.)*)"\s*(,|\})/iy;
const valueAndTime = /^\s+([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)(?:\s+-?\d+)?\s*$/i;
const sampleOf = (name, rest) => {
    const found = rest.startsWith('{') ? readLabels(rest) : { labels: new Map(), end: 0 };
    const digits = found === undefined ? undefined : valueAndTime.exec(rest.slice(found.end))?.[1];
    const value = Number(digits);
    return found === undefined || digits === undefined || !Number.isFinite(value)
        ? undefined
        : { name, labels: found.labels, value };
};
const readLabels = (text) => {
    const labels = new Map();
    const closing = /\s*\}/y;
    for (let at = 1;; at = label.lastIndex) {
        closing.lastIndex = at;
        if (closing.test(text))
            return { labels, end: closing.lastIndex };
        label.lastIndex = at;
        const match = label.exec(text);
        if (match === null)
            return undefined;
        labels.set(match[1], unescaped(match[2]));
        if (match[3] === '}')
            return { labels, end: label.lastIndex };
    }
};
const unescaped = (text) => text.replace(/\\(.)/gs, (_, escaped) => (escaped === 'n' ? '\n' : escaped));

;// CONCATENATED MODULE: ./lib/triton/server-metrics.js

const noMetrics = { scrapes: 0, gauges: new Map() };
const gpuFamilies = {
    utilization: 'nv_gpu_utilization',
    power: 'nv_gpu_power_usage',
    memoryUsed: 'nv_gpu_memory_used_bytes',
    memoryTotal: 'nv_gpu_memory_total_bytes',
};
const cpuFamilies = {
    utilization: 'nv_cpu_utilization',
    memoryUsed: 'nv_cpu_memory_used_bytes',
    memoryTotal: 'nv_cpu_memory_total_bytes',
};
const pinned = {
    used: 'nv_pinned_memory_pool_used_bytes',
    total: 'nv_pinned_memory_pool_total_bytes',
};
const pending = 'nv_inference_pending_request_count';
const optionalFamilies = [
    ...Object.values(gpuFamilies),
    ...Object.values(cpuFamilies),
];
const wanted = new Set([...optionalFamilies, ...Object.values(pinned), pending]);
const metricsTally = (text, model) => {
    const gauges = new Map();
    for (const sample of parsePrometheus(text, wanted)) {
        const key = keyOf(sample, model);
        if (key === undefined)
            continue;
        const value = (sample.name === pending ? (gauges.get(key)?.sum ?? 0) : 0) + sample.value;
        gauges.set(key, { count: 1, sum: value, max: value });
    }
    return { scrapes: 1, gauges };
};
const mergeMetrics = (parts) => {
    const gauges = new Map();
    for (const part of parts)
        for (const [key, gauge] of part.gauges) {
            const before = gauges.get(key);
            gauges.set(key, before === undefined ? gauge : merged(before, gauge));
        }
    return { scrapes: parts.reduce((sum, { scrapes }) => sum + scrapes, 0), gauges };
};
const familiesIn = ({ gauges }) => new Set([...gauges.keys()].map((key) => key.split(separator)[0]));
const serverMetrics = (tally) => {
    const { scrapes, gauges } = tally;
    if (scrapes === 0)
        return undefined;
    const uuids = new Set([...gauges.keys()].flatMap((key) => key.split(separator)[1] ?? []));
    const pinnedUsed = gaugeOf(gauges.get(pinned.used));
    const pinnedTotal = gauges.get(pinned.total)?.max;
    const pendingRequests = gaugeOf(gauges.get(pending));
    const cpu = cpuOf(gauges);
    return {
        scrapes,
        gpus: [...uuids]
            .toSorted()
            .slice(0, mostGpus)
            .map((uuid) => gpuOf(uuid, gauges)),
        ...(Object.keys(cpu).length === 0 ? {} : { cpu }),
        ...(pinnedUsed === undefined
            ? {}
            : {
                pinnedMemory: {
                    usedBytes: pinnedUsed,
                    ...(pinnedTotal === undefined ? {} : { totalBytes: pinnedTotal }),
                },
            }),
        ...(pendingRequests === undefined ? {} : { pendingRequests }),
    };
};
const mostGpus = 1000;
const longestUuid = 256;
const separator = '\u0000';
const gpuKey = (family, uuid) => `${family}${separator}${uuid}`;
const keyOf = ({ name, labels }, model) => {
    if (name === pending)
        return labels.get('model') === model ? name : undefined;
    if (!name.startsWith('nv_gpu_'))
        return name;
    const uuid = labels.get('gpu_uuid');
    return uuid === undefined ? undefined : gpuKey(name, uuid.replaceAll(separator, '').slice(0, longestUuid));
};
const merged = (a, b) => ({
    count: a.count + b.count,
    sum: a.sum + b.sum,
    max: Math.max(a.max, b.max),
});
const gaugeOf = (gauge) => gauge === undefined ? undefined : { average: gauge.sum / gauge.count, max: gauge.max };
const gpuOf = (uuid, gauges) => {
    const at = (family) => gauges.get(gpuKey(family, uuid));
    const power = gaugeOf(at(gpuFamilies.power));
    return {
        uuid,
        ...loadOf(at(gpuFamilies.utilization), at(gpuFamilies.memoryUsed), at(gpuFamilies.memoryTotal)),
        ...(power === undefined ? {} : { power }),
    };
};
const cpuOf = (gauges) => loadOf(gauges.get(cpuFamilies.utilization), gauges.get(cpuFamilies.memoryUsed), gauges.get(cpuFamilies.memoryTotal));
const loadOf = (utilizationTally, memoryTally, total) => {
    const [utilization, memoryUsedBytes] = [gaugeOf(utilizationTally), gaugeOf(memoryTally)];
    return {
        ...(utilization === undefined ? {} : { utilization }),
        ...(memoryUsedBytes === undefined ? {} : { memoryUsedBytes }),
        ...(total === undefined ? {} : { memoryTotalBytes: total.max }),
    };
};


/***/ })

};
