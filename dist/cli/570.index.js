export const id = 570;
export const ids = [570,648];
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

/***/ 36570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeCommand: () => (/* binding */ mergeCommand)
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
// EXTERNAL MODULE: ./lib/plan/parse-plan.js + 16 modules
var parse_plan = __webpack_require__(28781);
// EXTERNAL MODULE: ./lib/present/analysis-text.js
var analysis_text = __webpack_require__(17317);
// EXTERNAL MODULE: ./lib/present/gate-text.js + 1 modules
var gate_text = __webpack_require__(99709);
// EXTERNAL MODULE: ./lib/present/html.js + 19 modules
var html = __webpack_require__(61553);
// EXTERNAL MODULE: ./lib/present/junit.js + 1 modules
var junit = __webpack_require__(26453);
// EXTERNAL MODULE: ./lib/present/markdown.js
var markdown = __webpack_require__(71198);
// EXTERNAL MODULE: ./lib/foundation/tool.js
var tool = __webpack_require__(28947);
// EXTERNAL MODULE: ./lib/present/format.js
var format = __webpack_require__(41516);
;// CONCATENATED MODULE: ./lib/present/merged-shards.js


const mergedShardsText = ({ shards = [] }) => shards
    .map(({ sent, failed, lateness, environment }, index) => `${tool/* tool */.z.name}: shard ${index} of ${shards.length} sent ${(0,format/* formatCount */.B4)(sent)} requests, ${(0,format/* formatCount */.B4)(failed)} failed, at most ${(0,format/* formatDuration */.a3)(lateness)} off the timetable (${environment.cpuModel})\n`)
    .join('');

// EXTERNAL MODULE: ./lib/report/measurement-faults.js
var measurement_faults = __webpack_require__(7766);
// EXTERNAL MODULE: ./lib/run/gate.js + 1 modules
var gate = __webpack_require__(92240);
// EXTERNAL MODULE: ./lib/measure/distribution-text.js
var distribution_text = __webpack_require__(47106);
// EXTERNAL MODULE: ./lib/measure/evidence.js
var measure_evidence = __webpack_require__(9251);
// EXTERNAL MODULE: ./lib/measure/hdr-v2.js
var hdr_v2 = __webpack_require__(72227);
// EXTERNAL MODULE: ./lib/measure/level-warnings.js
var level_warnings = __webpack_require__(98870);
// EXTERNAL MODULE: ./lib/measure/shard-records.js
var shard_records = __webpack_require__(14395);
// EXTERNAL MODULE: ./lib/measure/stability.js
var stability = __webpack_require__(30863);
// EXTERNAL MODULE: ./lib/measure/window.js
var measure_window = __webpack_require__(84286);
;// CONCATENATED MODULE: ./lib/measure/merge-level.js







const mergeLevel = (results, settings) => {
    const parts = results.filter((part) => part.shard !== undefined);
    const [first] = parts;
    const sendLags = parts.flatMap((part) => (0,distribution_text/* readDistribution */.xF)(part.shard.sendLags) ?? []);
    const merged = mergedWindows(parts, settings);
    if (first === undefined || merged === undefined)
        return undefined;
    if (parts.length < results.length || sendLags.length < parts.length)
        return undefined;
    const { measurement, batchSize, keepsNone } = settings;
    const { level } = first;
    const { state, windows, counted } = merged;
    const measured = counted && (0,measure_window/* windowResult */.K)(counted.windows, counted.records, { batchSize, ...pickPercentile(measurement) });
    const evidence = mergedEvidence(parts, (0,measure_evidence/* sendLagOf */.K)((0,shard_records/* addedDistributions */.yy)(sendLags)));
    const run = { measurement, level, serverMeter: keepsNone ? { keepsNone: true } : {} };
    return {
        level,
        state,
        windows,
        ...(measured === undefined ? {} : { measured }),
        ...(counted === undefined || measured?.latency === undefined
            ? {}
            : { histogram: (0,hdr_v2/* encodeHistogram */.l)({ counts: counted.records.latencies.counts }) }),
        evidence,
        warnings: (0,level_warnings/* levelWarnings */.c)({ state, measured, evidence, run }),
    };
};
const pickPercentile = ({ percentile }) => percentile === undefined ? {} : { percentile };
const mergedWindows = (parts, { measurement, batchSize }) => {
    const figures = { batchSize, ...pickPercentile(measurement) };
    const most = Math.max(0, ...parts.map(({ shard }) => shard.windows.length));
    const results = [];
    let all;
    let last = [];
    let stable;
    for (let place = 0; place < most; place += 1) {
        const records = recordsAt(parts, place);
        if (records === undefined)
            return undefined;
        if (stable !== undefined)
            continue;
        const one = { windows: [mergedWindow(parts, place, measurement)], records };
        results.push((0,measure_window/* windowResult */.K)(one.windows, records, figures));
        all = all === undefined ? one : together([all, one]);
        last = [...last, one].slice(-stability/* stableWindows */.FR);
        if (measurement.requestCount === undefined && (0,stability/* isStable */.MQ)(results, measurement))
            stable = { state: 'stable', windows: results, counted: together(last) };
    }
    if (stable !== undefined)
        return stable;
    const state = measurement.requestCount === undefined ? 'unstable' : 'request-count';
    return { state, windows: results, ...(all === undefined ? {} : { counted: all }) };
};
const together = (parts) => ({
    windows: parts.flatMap(({ windows }) => windows),
    records: (0,shard_records/* addedRecords */.V0)(parts.map(({ records }) => records)),
});
const recordsAt = (parts, place) => {
    let sum;
    for (const { shard } of parts) {
        const window = shard.windows[place];
        const records = window && (0,shard_records/* readShardRecords */.Lc)(window.records);
        if (records === undefined)
            return undefined;
        sum = sum === undefined ? records : (0,shard_records/* addedRecords */.V0)([sum, records]);
    }
    return sum;
};
const mergedWindow = (parts, place, { requestCount }) => {
    const windows = parts.map(({ shard }) => shard.windows[place]);
    const startedAt = Math.min(...windows.map((window) => window.startedAt));
    const span = Math.max(...windows.map((window) => window.startedAt + window.duration)) - startedAt;
    const duration = requestCount === undefined ? mean(windows, (window) => window.duration) : Math.round(span);
    const asked = windows.flatMap((window) => window.asked ?? []);
    const [server] = windows.flatMap((window) => window.server ?? []);
    return {
        startedAt,
        duration,
        ...(asked.length === 0 ? {} : { asked: asked.reduce((sum, count) => sum + count, 0) }),
        clientBusy: Math.min(mean(windows, (window) => window.clientBusy), duration),
        ...(server === undefined ? {} : { server }),
        serverRestarted: windows.some((window) => window.serverRestarted),
    };
};
const mean = (windows, value) => Math.round(windows.reduce((sum, window) => sum + value(window), 0) / windows.length);
const textsKept = 3;
const mergedEvidence = (parts, sendLag) => {
    const all = parts.map(({ evidence }) => evidence);
    const sum = (value) => all.reduce((total, evidence) => total + value(evidence), 0);
    const most = (value) => Math.max(...all.map(value));
    const [server] = all.filter(({ serverSucceeded }) => serverSucceeded !== undefined);
    const heldBack = all.flatMap((evidence) => evidence.heldBack ?? []);
    return {
        sent: sum(({ sent }) => sent),
        succeeded: sum(({ succeeded }) => succeeded),
        failed: sum(({ failed }) => failed),
        failureTexts: mergedTexts(all),
        reconnections: sum(({ reconnections }) => reconnections),
        sendLag,
        ...(heldBack.length === 0 ? {} : { heldBack: heldBack.reduce((total, count) => total + count, 0) }),
        ...(server?.serverSucceeded === undefined ? {} : { serverSucceeded: server.serverSucceeded }),
        ...(server?.serverFailed === undefined ? {} : { serverFailed: server.serverFailed }),
        ...(server?.otherVersions === undefined ? {} : { otherVersions: server.otherVersions }),
        serverRestarted: all.some(({ serverRestarted }) => serverRestarted),
        threads: sum(({ threads }) => threads),
        clientCpu: sum(({ clientCpu }) => clientCpu),
        gcMax: most(({ gcMax }) => gcMax),
        gcTotal: sum(({ gcTotal }) => gcTotal),
        eventLoopUtilization: most(({ eventLoopUtilization }) => eventLoopUtilization),
        duration: most(({ duration }) => duration),
    };
};
const mergedTexts = (all) => {
    const texts = new Map();
    for (const { failureTexts } of all)
        for (const [failure, own] of Object.entries(failureTexts))
            texts.set(failure, [...new Set([...(texts.get(failure) ?? []), ...own])].slice(0, textsKept));
    return Object.fromEntries(texts);
};

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
// EXTERNAL MODULE: ./lib/measure/timetable.js
var timetable = __webpack_require__(45943);
// EXTERNAL MODULE: ./lib/measure/window-length.js
var window_length = __webpack_require__(71339);
// EXTERNAL MODULE: ./lib/plan/load-level.js
var load_level = __webpack_require__(44956);
;// CONCATENATED MODULE: ./lib/run/shard-faults.js






const nameOf = ({ facts, label }) => `shard ${facts.index} of ${facts.of} (${label})`;
const setFaults = (reports, shards) => {
    const whole = reports.filter(({ report }) => report.shard === undefined);
    const [first] = shards;
    if (first === undefined || whole.length > 0)
        return whole.map(({ label }) => `${label} is no shard, but a whole measurement`);
    const { of } = first.facts;
    const strange = shards.filter(({ facts }) => facts.of !== of || facts.startAt !== first.facts.startAt || facts.index >= of);
    if (strange.length > 0)
        return strange.map((shard) => `${nameOf(shard)} was to begin at ${shard.facts.startAt}, ${nameOf(first)} at ${first.facts.startAt}: they are of different runs`);
    return Array.from({ length: of }, (_, index) => index).flatMap((index) => {
        const same = shards.filter(({ facts }) => facts.index === index);
        if (same.length === 0)
            return [`shard ${index} of ${of} is missing`];
        return same.length === 1
            ? []
            : [
                `shard ${index} of ${of} is there ${same.length} times (${same.map(({ label }) => label).join(', ')})`,
            ];
    });
};
const planOf = ({ tool, settings, model, server, provenance, }) => ({
    'tool version': tool.version,
    commit: provenance?.sha,
    run: provenance?.runId,
    server: `${server.name} ${server.version}`,
    ...prefixed('settings', settings),
    ...prefixed('model', model),
});
const prefixed = (name, values) => Object.fromEntries(Object.entries(values).map(([key, value]) => [`${name}.${key}`, value]));
const planFaults = ([first, ...others]) => {
    if (first === undefined)
        return [];
    const expected = planOf(first.report);
    return others.flatMap((shard) => {
        const plan = planOf(shard.report);
        const keys = [...new Set([...Object.keys(expected), ...Object.keys(plan)])];
        const differing = keys.filter((key) => !(0,external_node_util_.isDeepStrictEqual)(plan[key], expected[key]));
        return differing.length === 0
            ? []
            : [
                `${nameOf(shard)} measured something else than ${nameOf(first)}: ${differing
                    .map((key) => `${key} is ${shown(plan[key])}, there ${shown(expected[key])}`)
                    .join('; ')}`,
            ];
    });
};
const longestShown = 80;
const shown = (value) => {
    const text = value === undefined ? 'nothing' : typeof value === 'string' ? value : JSON.stringify(value);
    return text.length > longestShown ? `${text.slice(0, longestShown)}...` : text;
};
const invalidShards = (shards, maxErrorRate) => shards.flatMap((shard) => (0,measurement_faults/* shardFaults */.II)(shard.report, maxErrorRate).map((fault) => `${nameOf(shard)} cannot be used: ${fault}`));
const toleratedShare = 0.1;
const leastToleratedMs = 100;
const toleratedLateness = ({ settings }) => (0,units/* msToNs */.TE)(Math.max(leastToleratedMs, toleratedShare * (0,window_length/* windowMs */.$)(settings.measurement)));
const latenessOf = ({ report, facts }) => Math.max(0, ...report.levels.map((level, place) => levelLateness(level, place, { report, facts })));
const levelLateness = ({ shard }, place, { report, facts }) => {
    const startAt = (0,units/* msToNs */.TE)(Date.parse(facts.startAt));
    const { loadAt, windowEnds } = (0,timetable/* timetableOf */.h)(startAt, report.settings.measurement, place);
    const bounds = [loadAt, ...windowEnds];
    return Math.max(0, ...(shard?.windows ?? []).flatMap(({ startedAt, duration }, window) => {
        const [from, to] = [bounds[window], bounds[window + 1]];
        return [
            ...(from === undefined ? [] : [Math.abs(startedAt - from)]),
            ...(to === undefined ? [] : [Math.abs(startedAt + duration - to)]),
        ];
    }));
};
const timeFaults = (shards) => shards.flatMap((shard) => {
    const tolerated = toleratedLateness(shard.report);
    const lateness = latenessOf(shard);
    const step = Math.abs(shard.report.shard?.clockStep ?? 0);
    return [
        ...(lateness <= tolerated
            ? []
            : [
                `${nameOf(shard)} was up to ${ms(lateness)} away from the timetable of all shards, expected at most ${ms(tolerated)}: its windows do not overlap with the others enough`,
            ]),
        ...(step <= tolerated
            ? []
            : [
                `the clock of ${nameOf(shard)} was moved by ${ms(step)} while it measured, expected at most ${ms(tolerated)}`,
            ]),
    ];
});
const ms = (time) => `${Math.round(time / units/* nsPerMs */.Ln)} ms`;
const toleratedRequests = 10;
const clockFaults = (shards, levels) => levels.flatMap(({ level, windows: [first] }) => {
    if (first?.server === undefined)
        return [];
    const missing = first.successCount - first.server.successCount;
    const share = first.successCount / shards.length;
    const inFlight = level.mode === 'concurrency' ? level.value : 0;
    return missing <= toleratedShare * share + Math.max(toleratedRequests, inFlight)
        ? []
        : [
            `at ${(0,load_level/* formatLevel */.eI)(level)}, the server counted ${first.server.successCount} successes in the first window, the shards ${first.successCount}: their clocks do not agree, so that they did not send at the same time`,
        ];
});

;// CONCATENATED MODULE: ./lib/run/merge-shards.js




const mergeShards = (reports, maxErrorRate) => {
    const shards = reports
        .flatMap((one) => (one.report.shard === undefined ? [] : [{ ...one, facts: one.report.shard }]))
        .toSorted((a, b) => a.facts.index - b.facts.index);
    refuse(setFaults(reports, shards));
    refuse(planFaults(shards));
    refuse([...invalidShards(shards, maxErrorRate), ...timeFaults(shards)]);
    const merged = mergedReport(shards);
    refuse([...clockFaults(shards, merged.levels), ...(0,measurement_faults/* measurementFaults */.gq)(merged, { maxErrorRate })]);
    return merged;
};
const refuse = (faults) => {
    if (faults.length === 0)
        return;
    throw new failure/* Failure */.H('shards-unmergeable', faults.join('\n'), {
        hint: 'Nothing was merged: one shard that cannot be used makes the whole measurement invalid.',
    });
};
const mergedReport = (shards) => {
    const [first] = shards;
    if (first === undefined)
        throw new failure/* Failure */.H('shards-unmergeable', 'there is no report of a shard to merge');
    const all = shards.map(({ report }) => report);
    const { schema, schemaVersion, tool, provenance, settings, server, model } = first.report;
    const floor = mergedFloor(all.flatMap(({ clientFloor }) => clientFloor ?? []), all.length);
    return {
        schema,
        schemaVersion,
        tool,
        createdAt: all.map(({ createdAt }) => createdAt).toSorted()[0],
        state: 'complete',
        ...(provenance === undefined ? {} : { provenance }),
        shards: shards.map(mergedShard),
        settings,
        environment: mergedEnvironment(all.map(({ environment }) => environment)),
        server,
        model,
        levels: first.report.levels.map((_, place) => levelAt(shards, place)),
        ...(floor === undefined ? {} : { clientFloor: floor }),
        warnings: mergedWarnings(shards),
    };
};
const levelAt = (shards, place) => {
    const { settings, server } = shards[0].report;
    const { measurement, batchSize } = settings;
    const keepsNone = !server.extensions.includes('statistics');
    const parts = shards.map(({ report }) => report.levels[place]);
    const level = mergeLevel(parts, { measurement, batchSize, keepsNone });
    if (level !== undefined)
        return level;
    const damaged = shards.filter((_, index) => mergeLevel([parts[index]], { measurement, batchSize, keepsNone }) === undefined);
    throw new failure/* Failure */.H('shards-unmergeable', damaged.length === 0
        ? 'the shards have different numbers of windows'
        : `the records of ${damaged.map(nameOf).join(' and ')} are damaged or missing`);
};
const mergedShard = (shard) => {
    const { environment, levels } = shard.report;
    const sum = (key) => levels.reduce((total, { evidence }) => total + evidence[key], 0);
    return {
        environment,
        lateness: latenessOf(shard),
        clockStep: shard.facts.clockStep,
        sent: sum('sent'),
        succeeded: sum('succeeded'),
        failed: sum('failed'),
    };
};
const mergedEnvironment = (all) => {
    const different = (value) => [...new Set(all.flatMap((one) => value(one) ?? []))].toSorted().join(', ');
    const sum = (value) => all.reduce((total, one) => total + value(one), 0);
    const runnerImage = different((one) => one.runnerImage);
    return {
        cpuModel: counted(all.map(({ cpuModel }) => cpuModel)),
        logicalCpus: sum(({ logicalCpus }) => logicalCpus),
        memoryBytes: sum(({ memoryBytes }) => memoryBytes),
        osFamily: different((one) => one.osFamily),
        osRelease: different((one) => one.osRelease),
        architecture: different((one) => one.architecture),
        nodeVersion: different((one) => one.nodeVersion),
        gpus: all
            .flatMap(({ gpus }) => gpus)
            .toSorted()
            .slice(0, mostGpus),
        runner: different((one) => one.runner),
        ...(runnerImage === '' ? {} : { runnerImage }),
    };
};
const mostGpus = 64;
const counted = (names) => {
    const kinds = [...new Set(names)].toSorted();
    if (names.length === 1)
        return kinds[0];
    return kinds.map((kind) => `${names.filter((name) => name === kind).length} x ${kind}`).join(', ');
};
const mergedFloor = (floors, shards) => {
    if (floors.length < shards)
        return undefined;
    const sum = (value) => floors.reduce((total, floor) => total + value(floor), 0);
    return {
        inFlight: sum(({ inFlight }) => inFlight),
        requestCount: sum(({ requestCount }) => requestCount),
        requestRate: sum(({ requestRate }) => requestRate),
        p50: Math.max(...floors.map(({ p50 }) => p50)),
        p99: Math.max(...floors.map(({ p99 }) => p99)),
    };
};
const mostWarnings = 100;
const mergedWarnings = (shards) => {
    const known = new Map();
    for (const { report, facts } of shards)
        for (const warning of report.warnings) {
            const entry = known.get(warning.text);
            if (entry === undefined)
                known.set(warning.text, { warning, of: [facts.index] });
            else
                entry.of.push(facts.index);
        }
    return [...known.values()]
        .map(({ warning, of }) => of.length === shards.length ? warning : { ...warning, text: `shard ${of.join(', ')}: ${warning.text}` })
        .slice(0, mostWarnings);
};

// EXTERNAL MODULE: ./lib/cli/analysis-files.js
var analysis_files = __webpack_require__(11608);
// EXTERNAL MODULE: ./lib/cli/read-reports.js
var read_reports = __webpack_require__(64098);
// EXTERNAL MODULE: ./lib/cli/terminal-style.js
var terminal_style = __webpack_require__(19524);
;// CONCATENATED MODULE: ./lib/cli/merge-command.js



















const mergeCommand = async (argv) => {
    const raw = (0,plan_argv/* parseArgv */.S)(argv, ['merge']);
    const plan = (0,parse_plan/* parseGatePlan */.En)(raw);
    const merged = mergeShards(await readShards(raw.get('report') ?? []), plan.maxErrorRate);
    external_node_process_.stdout.write((0,analysis_text/* analysisText */.io)(merged, false));
    external_node_process_.stdout.write(mergedShardsText(merged));
    for (const { text } of merged.warnings)
        external_node_process_.stderr.write(`Warning: ${text}\n`);
    await (0,analysis_files/* writeAnalysis */.g)(raw, merged);
    return judgedOptions.some((name) => raw.has(name)) ? judge(raw, merged, plan) : (0,analysis_files/* analysisExitCode */.E)(merged);
};
const judgedOptions = [
    'thresholds',
    'gate-levels',
    'comparable-across',
    'baseline',
    'on-inconclusive',
    'on-missing-baseline',
    'assumed-noise',
    'markdown',
    'html',
    'junit',
];
const readShards = async (paths) => {
    const { baselines, excluded } = await (0,read_reports/* readReports */.o)('--report', paths);
    const [broken] = excluded;
    if (broken !== undefined)
        throw new failure/* Failure */.H('unreadable-report', `${broken.label}: ${broken.reason}`);
    if (baselines.length > 0)
        return baselines;
    const got = paths.length === 0 ? 'nothing' : `'${paths.join("', '")}', which holds no report`;
    throw new failure/* Failure */.H('invalid-option', `merge: got ${got}, expected the reports of all shards of a run`, {
        hint: "Each shard writes its own: 'triton-perf-gate analyze ... --shard 0/3 --start-at TIME --json shard-0.json'.",
    });
};
const judge = async (raw, merged, plan) => {
    (0,gate_levels/* refuseUnmeasured */.g6)(plan.gateLevels, (0,measurement_faults/* askedLevels */.uQ)(merged));
    const found = await (0,read_reports/* readReports */.o)('--baseline', raw.get('baseline') ?? []);
    const result = (0,gate/* gate */.Gj)({ candidates: [merged], ...found, plan });
    const view = {
        result,
        candidates: [merged],
        baselines: (0,baseline/* usableBaselines */.p)(merged, found.baselines, plan).usable,
        rules: plan,
        now: new Date().toISOString(),
    };
    external_node_process_.stdout.write((0,gate_text/* gateText */.b)(view, (0,terminal_style/* terminalStyle */.w)()));
    const contents = [
        ['markdown', () => (0,markdown/* gateMarkdown */.b)(view)],
        ['html', () => (0,html/* gateHtml */.T)(view)],
        ['junit', () => (0,junit/* gateJunit */.q)(view, plan)],
    ];
    for (const [option, content] of contents) {
        const [file] = raw.get(option) ?? [];
        if (file !== undefined)
            await (0,files/* writeResult */.Zk)(file, content());
    }
    return (0,gate/* gateExitCode */.Bx)(result, plan);
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
