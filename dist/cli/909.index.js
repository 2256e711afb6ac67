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
// EXTERNAL MODULE: ./lib/plan/parse-plan.js + 15 modules
var parse_plan = __webpack_require__(16036);
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


/***/ })

};
