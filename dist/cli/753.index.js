export const id = 753;
export const ids = [753];
export const modules = {

/***/ 47753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  abCommand: () => (/* binding */ abCommand)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/foundation/clock.js
var clock = __webpack_require__(58859);
// EXTERNAL MODULE: ./lib/host/files.js
var host_files = __webpack_require__(657);
// EXTERNAL MODULE: ./lib/host/interrupts.js
var host_interrupts = __webpack_require__(27464);
// EXTERNAL MODULE: ./lib/plan/argv.js + 1 modules
var plan_argv = __webpack_require__(44464);
// EXTERNAL MODULE: ./lib/foundation/failure.js
var failure = __webpack_require__(82183);
// EXTERNAL MODULE: ./lib/plan/gate-levels.js
var gate_levels = __webpack_require__(16466);
// EXTERNAL MODULE: ./lib/plan/parse-plan.js + 16 modules
var parse_plan = __webpack_require__(28781);
// EXTERNAL MODULE: ./lib/plan/raw-options.js
var raw_options = __webpack_require__(582);
// EXTERNAL MODULE: ./lib/plan/server-url.js
var server_url = __webpack_require__(86676);
// EXTERNAL MODULE: ./lib/plan/threshold.js
var threshold = __webpack_require__(91740);
;// CONCATENATED MODULE: ./lib/plan/parse-ab-plan.js






const abThresholds = 'p95: +5%, throughput: -5%';
const parseAb = (raw) => {
    const read = (0,raw_options/* optionReader */.hr)(raw, (0,parse_plan/* defaultsOf */.Gf)('cli'));
    const protocol = read.text('protocol')?.toLowerCase() === 'grpc' ? 'grpc' : 'http';
    const sides = { a: readSide(read, 'a', protocol), b: readSide(read, 'b', protocol) };
    return finished(read, readAbPlan(read, raw, { sides, defaults: 'cli' }));
};
const parseAbPlan = (raw, sides, { defaults = 'cli', shownModel } = {}) => {
    const read = optionReader(raw, defaultsOf(defaults));
    return finished(read, readAbPlan(read, raw, { sides, defaults, ...(shownModel === undefined ? {} : { shownModel }) }));
};
const finished = (read, plan) => {
    read.finish();
    return plan;
};
const readAbPlan = (read, raw, { sides, defaults, shownModel = sides.b.model }) => {
    const own = {
        model: shownModel,
        thresholds: readThresholds(read, raw),
        maxErrorRate: read.number('max-error-rate'),
        onInconclusive: read.choice('on-inconclusive', ['warn', 'fail', 'pass']),
        rounds: read.number('rounds') === 2 ? 2 : 1,
        timeBudgetMs: read.number('time-budget') * 60_000,
        seed: read.number('seed'),
    };
    for (const name of ['json', 'markdown', 'html', 'junit'])
        read.text(name);
    const a = readPlan(read, raw, { side: sides.a, defaults });
    const b = readPlan(read, raw, { side: sides.b, defaults });
    if (a === undefined || b === undefined)
        return undefined;
    refuseOtherLoads(read, b);
    const gateLevels = (0,parse_plan/* readGateLevels */.tC)(read);
    for (const complaint of (0,gate_levels/* unmeasuredComplaints */.Ci)(gateLevels, b.load.levels))
        read.complain(complaint);
    const levels = b.load.levels.filter((level) => (0,gate_levels/* isGated */.m3)(level, gateLevels));
    const ungated = b.load.levels.filter((level) => !(0,gate_levels/* isGated */.m3)(level, gateLevels));
    const atGated = (plan) => ({ ...plan, load: { ...plan.load, levels } });
    return {
        ...own,
        a: { label: sides.a.label, plan: atGated(a) },
        b: { label: sides.b.label, plan: atGated(b) },
        levels,
        ...(ungated.length === 0 ? {} : { ungated }),
    };
};
const unknownModel = 'MODEL';
const readSide = (read, name, protocol) => {
    const label = name === 'a' ? 'base' : 'candidate';
    const text = read.text(name);
    if (text === undefined) {
        read.complain(`--${name}: it is missing, expected ${sideSyntax}`);
        return { label, model: unknownModel };
    }
    const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(text)?.[0] ?? '';
    const parts = text.slice(scheme.length).split('/');
    const version = parts.length > 2 && /^\d+$/.test(parts.at(-1)) ? parts.pop() : undefined;
    const model = parts.length > 1 ? parts.pop() : '';
    const url = `${scheme}${parts.join('/')}`;
    const parsed = model === '' || parts.join('') === '' ? sideSyntax : (0,server_url/* parseServerUrl */.E)(url, protocol);
    if (typeof parsed === 'string') {
        const expected = parsed.slice(parsed.lastIndexOf(', expected ') + 1).replace(/^ ?expected /, '');
        read.complain(`--${name}: got '${(0,server_url/* withoutUserinfo */.Q)(text)}', expected ${parsed === sideSyntax ? sideSyntax : `${expected} before /MODEL`}`);
        return { label, model: unknownModel };
    }
    return { label, url, model, ...(version === undefined ? {} : { version }) };
};
const sideSyntax = 'URL/MODEL or URL/MODEL/VERSION';
const readPlan = (read, raw, { side, defaults }) => {
    const { url, model, version } = side;
    const own = new Map([...raw, ['model', [model]]]);
    if (url !== undefined)
        own.set('url', [url]);
    own.delete('model-version');
    if (version !== undefined)
        own.set('model-version', [version]);
    try {
        return (0,parse_plan/* parsePlan */.vS)(own, defaults);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        for (const complaint of error.message.split('\n'))
            read.complain(complaint);
        return undefined;
    }
};
const readThresholds = (read, raw) => {
    const { thresholds, complaints } = (0,threshold/* parseThresholds */.S)(raw.get('thresholds')?.join('\n') ?? abThresholds);
    for (const complaint of complaints)
        read.complain(complaint);
    for (const { metric } of thresholds)
        if (!abMetrics.includes(metric))
            read.complain(`--thresholds: got '${metric}', expected in an A/B one of ${abMetrics.join(', ')}`);
    return thresholds;
};
const abMetrics = ['p50', 'p90', 'p95', 'p99', 'avg', 'throughput'];
const refuseOtherLoads = (read, plan) => {
    const { load, target } = plan;
    const refused = [
        [load.openLoop !== undefined, '--request-rate-range, --request-intervals or --fixed-schedule'],
        [load.ramp !== undefined, '--periodic-concurrency-range'],
        [load.search !== undefined, '--latency-threshold or an open range'],
        [plan.sharedMemory !== undefined, '--shared-memory'],
        [target.openAi !== undefined, '--service-kind openai'],
        [plan.trace !== undefined, 'tracing'],
        [plan.metrics !== undefined, '--collect-metrics'],
    ];
    for (const [isAsked, option] of refused)
        if (isAsked)
            read.complain(`an A/B was asked for with ${option}, expected --concurrency-range alone`);
};

// EXTERNAL MODULE: ./lib/present/gate-text.js + 1 modules
var gate_text = __webpack_require__(99709);
// EXTERNAL MODULE: ./lib/present/html.js + 19 modules
var present_html = __webpack_require__(61553);
// EXTERNAL MODULE: ./lib/present/junit.js + 1 modules
var present_junit = __webpack_require__(26453);
// EXTERNAL MODULE: ./lib/present/markdown.js
var present_markdown = __webpack_require__(71198);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
// EXTERNAL MODULE: ./lib/compare/student-t.js
var student_t = __webpack_require__(74029);
;// CONCATENATED MODULE: ./lib/compare/group-sequential.js

const spendLate = (alpha, share) => 2 * (0,student_t/* normalCdf */.vr)((0,student_t/* normalQuantile */.Zl)(alpha / 2) / Math.sqrt(share));
const spendEvenly = (alpha, share) => alpha * Math.log1p((Math.E - 1) * share);
const lowest = -8;
const intervals = 400;
const nominalLevels = (alpha, shares, spend) => {
    const levels = [];
    let paths;
    let spent = 0;
    let before = 0;
    for (const share of shares) {
        const step = Math.sqrt(share - before);
        const due = spend(alpha, share) - spent;
        const arrives = paths === undefined ? startingAtZero(step) : goingOn(paths, step);
        const boundary = boundaryOf(arrives.beyond, due);
        levels.push((0,student_t/* normalCdf */.vr)(-boundary / Math.sqrt(share)));
        paths = pathsBelow(boundary, arrives.density);
        spent += due;
        before = share;
    }
    return levels;
};
const startingAtZero = (step) => ({
    beyond: (place) => (0,student_t/* normalCdf */.vr)(-place / step),
    density: (place) => normalDensity(place / step) / step,
});
const goingOn = ({ places, masses }, step) => {
    const summed = (value) => masses.reduce((sum, mass, i) => sum + mass * value(places[i]), 0);
    return {
        beyond: (place) => summed((from) => (0,student_t/* normalCdf */.vr)((from - place) / step)),
        density: (place) => summed((from) => normalDensity((place - from) / step) / step),
    };
};
const pathsBelow = (boundary, density) => {
    const width = (boundary - lowest) / intervals;
    const places = Float64Array.from({ length: intervals + 1 }, (_, i) => lowest + i * width);
    const masses = places.map((place, i) => {
        const weight = i === 0 || i === intervals ? 1 : i % 2 === 1 ? 4 : 2;
        return (weight * width * density(place)) / 3;
    });
    return { places, masses };
};
const boundaryOf = (beyond, due) => {
    let [low, high] = [lowest, -lowest];
    for (let i = 0; i < 60; i += 1) {
        const middle = (low + high) / 2;
        if (beyond(middle) > due)
            low = middle;
        else
            high = middle;
    }
    return high;
};
const normalDensity = (x) => Math.exp(-(x ** 2) / 2) / Math.sqrt(2 * Math.PI);

;// CONCATENATED MODULE: ./lib/compare/ab-rules.js


const defaultAbThresholds = [
    { kind: 'relative', metric: 'p95', ratio: 0.05, floor: 0.5 * units/* nsPerMs */.Ln },
    { kind: 'relative', metric: 'throughput', ratio: 0.05, floor: 0 },
];
const abLooks = [10, 20, 30, 40];
const familyAlpha = 0.02;
const passAlpha = 0.05;
const usualFlips = 50_000;
const abRules = ({ thresholds = defaultAbThresholds, maxErrorRate = 0, looks = abLooks, familyRows = thresholds.filter(({ kind }) => kind === 'relative').length, flips = usualFlips, seed = 1, } = {}) => {
    const shares = looks.map((blocks) => blocks / looks.at(-1));
    const byRows = Array.from({ length: Math.max(1, familyRows) }, (_, fewer) => nominalLevels(familyAlpha / (Math.max(1, familyRows) - fewer), shares, spendLate));
    return {
        thresholds,
        maxErrorRate,
        looks,
        testLevels: looks.map((_, look) => byRows.map((levels) => levels[look])),
        boundLevels: nominalLevels(passAlpha, shares, spendEvenly),
        flips,
        seed,
    };
};

// EXTERNAL MODULE: ./lib/compare/verdict.js
var compare_verdict = __webpack_require__(93474);
// EXTERNAL MODULE: ./lib/foundation/random.js
var foundation_random = __webpack_require__(96430);
// EXTERNAL MODULE: ./lib/foundation/tool.js
var tool = __webpack_require__(28947);
// EXTERNAL MODULE: ./lib/host/environment.js
var host_environment = __webpack_require__(48647);
// EXTERNAL MODULE: ./lib/plan/load-level.js
var load_level = __webpack_require__(44956);
;// CONCATENATED MODULE: ./lib/compare/ab-faults.js
const abFaults = (blocks, maxErrorRate) => blocks.length === 0
    ? ['no block was measured']
    : [
        ...sideFaults({ name: 'the base', segments: blocks.flatMap(({ a }) => a), maxErrorRate }),
        ...sideFaults({ name: 'the candidate', segments: blocks.flatMap(({ b }) => b), maxErrorRate }),
    ];
const sideFaults = ({ name, segments, maxErrorRate }) => {
    const failed = sum(segments, ({ failureCount }) => failureCount);
    const all = failed + sum(segments, ({ successCount }) => successCount);
    const empty = segments.filter(({ successCount }) => !(successCount > 0)).length;
    if (failed > 0 && !(failed / all <= maxErrorRate))
        return [
            `${failed} of ${all} requests to ${name} failed (${percent(failed / all)}), allowed: ${percent(maxErrorRate)}`,
        ];
    return empty === 0 ? [] : [`in ${empty} of ${segments.length} segments no request to ${name} succeeded`];
};
const sum = (segments, of) => segments.reduce((total, segment) => total + of(segment), 0);
const percent = (share) => `${Number((share * 100).toPrecision(3))} %`;

// EXTERNAL MODULE: ./lib/compare/ab-series.js
var ab_series = __webpack_require__(94816);
// EXTERNAL MODULE: ./lib/compare/metric.js
var compare_metric = __webpack_require__(62059);
;// CONCATENATED MODULE: ./lib/compare/ab-gated.js


const abGated = (blocks, thresholds) => {
    const fewer = Math.min(meanSuccesses(blocks, 'a'), meanSuccesses(blocks, 'b'));
    const isThin = ({ metric }) => fewer < leastPerSegment(metric);
    const shownOnly = thresholds.filter(isThin);
    const gated = thresholds.filter((threshold) => !isThin(threshold));
    for (const threshold of shownOnly)
        if (!gated.some(({ kind, metric }) => kind === threshold.kind && metric === 'p50'))
            gated.push({ ...threshold, metric: 'p50' });
    return { gated, shownOnly };
};
const meanSuccesses = (blocks, side) => (0,ab_series/* meanOf */.hm)(blocks.flatMap((block) => block[side].map(({ successCount }) => successCount)));
const leastPerSegment = (metric) => {
    const { quantile = 0 } = compare_metric/* metrics */.qd[metric];
    if (quantile <= 0.5)
        return 0;
    return quantile > 0.95 ? 150 : 30;
};

;// CONCATENATED MODULE: ./lib/compare/ab-levels.js
const abLevels = (effects, look, { looks, testLevels }) => {
    const [strictest = 0, ...later] = testLevels[look] ?? [];
    const steps = look === looks.length - 1 ? [strictest, ...later] : [strictest];
    const worse = holmLevels(effects.map((effect) => effect?.pWorse ?? 1), steps);
    const better = holmLevels(effects.map((effect) => effect?.pBetter ?? 1), steps);
    return effects.map((_, place) => ({ worse: worse[place], better: better[place] }));
};
const holmLevels = (ps, steps) => {
    const levels = ps.map(() => 0);
    const ordered = ps.map((p, place) => ({ p, place })).toSorted((a, b) => a.p - b.p);
    let rejected = 0;
    for (const { p, place } of ordered) {
        const level = steps[Math.min(rejected, steps.length - 1)];
        levels[place] = level;
        if (p < level)
            rejected += 1;
    }
    return levels;
};

// EXTERNAL MODULE: ./lib/compare/allowance.js
var allowance = __webpack_require__(26421);
;// CONCATENATED MODULE: ./lib/compare/sign-flips.js

const exactUpTo = 16;
const chunkBits = 8;
const signFlips = (differences, { flips, seed }) => {
    const { length } = differences;
    const sums = length <= exactUpTo ? allSums(differences) : sampledSums(differences, flips / 2, seed);
    const sorted = Float64Array.from(sums, (sum) => sum / length).sort();
    const observed = length <= exactUpTo ? 0 : 1;
    const most = differences.reduce((sum, one) => sum + Math.abs(one), 0) / length;
    const tolerance = 1e-12 * most;
    return {
        probability: (mean) => {
            const reached = sorted.length - firstFrom(sorted, mean - tolerance);
            return (reached + observed) / (sorted.length + observed);
        },
        critical: (level) => {
            const fewest = Math.ceil(level * (sorted.length + observed)) - observed;
            return (fewest < 1 ? most : sorted[sorted.length - fewest]) + tolerance;
        },
    };
};
const firstFrom = (sorted, bound) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < bound)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
};
const allSums = (differences) => {
    let sums = Float64Array.of(0);
    for (const difference of differences) {
        const longer = new Float64Array(2 * sums.length);
        sums.forEach((sum, i) => {
            longer[i] = sum + difference;
            longer[i + sums.length] = sum - difference;
        });
        sums = longer;
    }
    return sums;
};
const sampledSums = (differences, count, seed) => {
    const random = (0,foundation_random/* seededRandom */.I)(seed);
    const chunks = Array.from({ length: Math.ceil(differences.length / chunkBits) }, (_, i) => allSums(differences.slice(i * chunkBits, (i + 1) * chunkBits)));
    const sums = new Float64Array(2 * count);
    for (let i = 0; i < count; i += 1) {
        let sum = 0;
        for (const chunk of chunks)
            sum += chunk[random.below(chunk.length)];
        sums[2 * i] = sum;
        sums[2 * i + 1] = -sum;
    }
    return sums;
};

;// CONCATENATED MODULE: ./lib/compare/ab-effect.js





const abEffect = (series, threshold, sampling) => {
    const isLowerBetter = compare_metric/* metrics */.qd[threshold.metric].better === 'lower';
    const worsenings = series.differences.map((difference) => (isLowerBetter ? difference : -difference));
    if (worsenings.length < 2)
        return undefined;
    const worsening = (0,ab_series/* meanOf */.hm)(worsenings);
    const standardError = (0,ab_series/* deviationOf */.D7)(worsenings) / Math.sqrt(worsenings.length);
    const flips = signFlips(worsenings, sampling);
    const t = worsening === 0 ? 0 : worsening / standardError;
    const degrees = worsenings.length - 1;
    return {
        worsening,
        standardError,
        observations: worsenings.length,
        blocks: series.a.values.length,
        pWorse: Math.max((0,student_t/* studentTCdf */.Jt)(-t, degrees), flips.probability(worsening)),
        pBetter: Math.max((0,student_t/* studentTCdf */.Jt)(t, degrees), flips.probability(-worsening)),
        allowed: (0,allowance/* allowance */.n)(threshold, series.a.center),
        gain: (0,allowance/* allowance */.n)(threshold, series.b.center),
        flips,
    };
};
const reachOf = ({ standardError, observations }, probability) => (0,student_t/* studentTQuantile */.$J)(probability, observations - 1) * standardError;
const criticalOf = (effect, level) => Math.max(reachOf(effect, 1 - level), effect.flips.critical(level));
const visibleOf = (effect, observations, level) => {
    const standardError = effect.standardError * Math.sqrt(effect.observations / observations);
    const reach = (probability) => (0,student_t/* studentTQuantile */.$J)(probability, observations - 1) * standardError;
    return Math.max(effect.allowed, reach(1 - level)) + reach(0.8);
};
const neededFor = ({ worsening, standardError, observations, allowed }, { test, bound }) => {
    const deviation = standardError * Math.sqrt(observations);
    const needed = (probability, distance) => Math.ceil((((0,student_t/* normalQuantile */.Zl)(probability) * deviation) / distance) ** 2) + 1;
    const count = worsening > allowed
        ?
            Math.max(needed(1 - test, worsening), needed(0.8, worsening - allowed))
        : needed(1 - bound, allowed - worsening);
    return count <= most ? Math.max(count, observations + 1) : undefined;
};
const most = 1000;

// EXTERNAL MODULE: ./lib/compare/reason.js
var reason = __webpack_require__(90403);
;// CONCATENATED MODULE: ./lib/compare/ab-reason.js

const abReason = (row, { faults, finding, blocks, isLook, looks }) => {
    const { metric } = row.threshold;
    if (row.verdict === 'invalid') {
        const [first = 'the comparison gave no number', ...others] = faults;
        return others.length === 0 ? first : `${first} (and ${others.length} more)`;
    }
    if (!isLook || finding === undefined)
        return tooFew(blocks, looks);
    if (finding.kind === 'absolute')
        return `${metric} is ${row.verdict === 'pass' ? 'within' : 'beyond'} its limit`;
    const percent = (worsening) => (0,reason/* signedPercent */.w)(metric, worsening);
    const measured = percent(finding.worsening);
    const allowed = percent(finding.allowed);
    const bound = percent(finding.upperBound);
    switch (row.verdict) {
        case 'regression':
            return `${measured} is more than allowed (${allowed}) and more than noise explains (${percent(finding.critical)})`;
        case 'improvement':
            return `${measured} is better by more than the threshold and than noise explains (${percent(-finding.criticalGain)})`;
        case 'pass':
            return `at worst ${bound} (95 % bound), allowed ${allowed}`;
        default:
            return finding.worsening > finding.allowed
                ? `suspected ${measured}, allowed ${allowed}, but noise explains up to ${percent(finding.critical)}; ${more(row)}`
                : `${measured} measured, at worst ${bound} (95 % bound), allowed ${allowed}; ${more(row)}`;
    }
};
const tooFew = (blocks, looks) => {
    const next = looks.find((look) => look > blocks);
    const count = blocks === 1 ? '1 block was' : `${blocks} blocks were`;
    return next === undefined
        ? `${count} measured, which is no number that a verdict can be given after`
        : `${count} measured and ${next} are needed for a verdict`;
};
const more = ({ ab }) => ab?.blocksNeeded === undefined
    ? 'it is so near to the limit that no number of blocks within reach would decide'
    : `about ${ab.blocksNeeded} blocks would decide`;

;// CONCATENATED MODULE: ./lib/compare/ab-row.js





const examineAb = (blocks, threshold, rules) => {
    const { metric } = threshold;
    const series = (0,ab_series/* isSegmentMetric */.Wr)(metric) ? (0,ab_series/* abSeries */.Xm)(blocks, metric) : undefined;
    const effect = series === undefined || threshold.kind === 'absolute' ? undefined : abEffect(series, threshold, rules);
    return { threshold, series, effect };
};
const abRow = (examined, judging) => {
    const { threshold, series, effect } = examined;
    const { look, rules } = judging;
    const faults = judging.faults.length > 0 || series !== undefined
        ? judging.faults
        : [`${threshold.metric} is missing in a segment`];
    const finding = findingOf(examined, judging);
    const verdict = (0,compare_verdict/* rowVerdict */.g9)({
        faults,
        runs: [{ state: look < 0 ? 'interrupted' : 'stable', successes: 1 }],
        leastSuccesses: 1,
        findings: finding === undefined ? [] : [finding],
        medianFindings: [],
    });
    const row = {
        threshold,
        ...(series && { candidate: series.b, baseline: series.a }),
        ...(effect && shownOf(effect, threshold, rules)),
        ...(series && { ab: figuresOf(series, effect, judging) }),
        verdict: verdict === 'no-baseline' ? 'inconclusive' : verdict,
    };
    return {
        ...row,
        reason: abReason(row, { faults, finding, blocks: judging.blocks, isLook: look >= 0, looks: rules.looks }),
    };
};
const findingOf = ({ threshold, series, effect }, { look, levels, rules }) => {
    if (series === undefined || look < 0)
        return undefined;
    if (threshold.kind === 'absolute') {
        const logRatio = Math.log(series.b.center / threshold.limit);
        const isLowerBetter = compare_metric/* metrics */.qd[threshold.metric].better === 'lower';
        return { kind: 'absolute', worsening: isLowerBetter ? logRatio : -logRatio };
    }
    if (effect === undefined)
        return undefined;
    return {
        kind: 'relative',
        worsening: effect.worsening,
        upperBound: effect.worsening + reachOf(effect, 1 - rules.boundLevels[look]),
        critical: criticalOf(effect, levels.worse),
        criticalGain: criticalOf(effect, levels.better),
        allowed: effect.allowed,
        gain: effect.gain,
    };
};
const shownOf = (effect, { metric }, { looks, testLevels }) => {
    const isLowerBetter = compare_metric/* metrics */.qd[metric].better === 'lower';
    const logRatio = isLowerBetter ? effect.worsening : -effect.worsening;
    const reach = reachOf(effect, 0.975);
    const observations = Math.floor((looks.at(-1) * effect.observations) / effect.blocks);
    const visible = visibleOf(effect, observations, testLevels.at(-1)[0]);
    return {
        change: Math.expm1(logRatio),
        interval: { low: Math.expm1(logRatio - reach), high: Math.expm1(logRatio + reach) },
        couldShow: isLowerBetter ? Math.expm1(visible) : -Math.expm1(-visible),
    };
};
const figuresOf = ({ merged, autocorrelation, noise }, effect, { blocks, levels, rules }) => {
    const needed = effect && neededFor(effect, { test: rules.testLevels.at(-1)[0], bound: rules.boundLevels.at(-1) });
    return {
        blocks,
        merged,
        autocorrelation,
        noise,
        ...(effect && { p: effect.pWorse, level: levels.worse }),
        ...(needed !== undefined && { blocksNeeded: needed * merged }),
    };
};

;// CONCATENATED MODULE: ./lib/compare/ab-judge.js






const usualRules = abRules();
const judgeAb = (blocks, rules = usualRules) => {
    const faults = abFaults(blocks, rules.maxErrorRate);
    const look = rules.looks.indexOf(blocks.length);
    const { gated, shownOnly } = abGated(blocks, rules.thresholds);
    const examined = gated.map((threshold) => examineAb(blocks, threshold, rules));
    const levels = abLevels(examined.map(({ effect }) => effect), look, rules);
    const judging = { faults, blocks: blocks.length, look, rules };
    const rows = examined.map((one, place) => abRow(one, { ...judging, levels: levels[place] }));
    const nothing = { worse: 0, better: 0 };
    return {
        verdict: (0,compare_verdict/* overallVerdict */.Bn)(rows, faults),
        rows,
        shownOnly: shownOnly.map((threshold) => abRow(examineAb(blocks, threshold, rules), { ...judging, look: -1, levels: nothing })),
        faults,
        isFinal: faults.length > 0 || blocks.length >= rules.looks.at(-1) || isDecided(rows),
    };
};
const isDecided = (rows) => rows.some(({ verdict }) => verdict === 'regression' || verdict === 'invalid') ||
    rows.every(({ verdict }) => verdict === 'pass' || verdict === 'improvement');

;// CONCATENATED MODULE: ./lib/run/ab-meters.js
const startAbMeters = async (sides, shareCounters) => {
    const meters = { a: new SideMeter(sides.a, shareCounters), b: new SideMeter(sides.b, shareCounters) };
    const restart = async () => {
        await meters.a.restart();
        await meters.b.restart();
    };
    await restart();
    return {
        faults: async () => [...(await meters.a.faults()), ...(await meters.b.faults())],
        pause: () => {
            meters.a.pause();
            meters.b.pause();
        },
        restart,
        evidence: (side, blocks) => meters[side].evidence(blocks.flatMap((block) => block[side].map(({ clientBusy = 0, duration }) => clientBusy / duration))),
    };
};
class SideMeter {
    #side;
    #isShared;
    #before;
    #base = { succeeded: 0, failed: 0 };
    #paused = { succeeded: 0, failed: 0, serverSucceeded: 0 };
    #serverSucceeded;
    #hasRestarted = false;
    constructor(side, isShared) {
        this.#side = side;
        this.#isShared = isShared;
    }
    async restart() {
        this.#before = await this.#side.counters();
        this.#base = this.#side.tally();
        this.#serverSucceeded = undefined;
    }
    pause() {
        const { succeeded, failed } = this.#counted();
        this.#paused = { succeeded, failed, serverSucceeded: this.#serverCount() ?? Number.NaN };
        this.#base = this.#side.tally();
    }
    async faults() {
        const { label } = this.#side;
        const ours = this.#side.tally().succeeded - this.#base.succeeded;
        const { side, restarted, otherVersions } = await this.#side.countedSince(this.#before, ours);
        this.#serverSucceeded = this.#isShared ? undefined : side?.successCount;
        this.#hasRestarted ||= restarted;
        if (restarted)
            return [`the model or the server of the ${label} was restarted while it was measured`];
        if (otherVersions.length > 0 && !this.#isShared)
            return [`more than one version of the model of the ${label} answered (${otherVersions.join(', ')} too)`];
        return side !== undefined && side.successCount < ours
            ? [`the server counted ${side.successCount} of the ${ours} requests to the ${label} that succeeded`]
            : [];
    }
    #counted() {
        const { succeeded, failed } = this.#side.tally();
        return {
            succeeded: this.#paused.succeeded + succeeded - this.#base.succeeded,
            failed: this.#paused.failed + failed - this.#base.failed,
        };
    }
    #serverCount() {
        const count = this.#paused.serverSucceeded + (this.#serverSucceeded ?? Number.NaN);
        return Number.isNaN(count) ? undefined : count;
    }
    evidence(busyShares) {
        const serverSucceeded = this.#serverCount();
        return {
            ...this.#counted(),
            failureTexts: Object.fromEntries(this.#side.tally().failureTexts),
            ...(serverSucceeded === undefined ? {} : { serverSucceeded }),
            serverRestarted: this.#hasRestarted,
            threads: this.#side.threads(),
            clientBusy: busyShares.length === 0
                ? 0
                : Math.min(1, busyShares.reduce((sum, one) => sum + one, 0) / busyShares.length),
        };
    }
}

;// CONCATENATED MODULE: ./lib/run/ab-level.js




const usualTimes = { discardMs: 100, durationMs: 500 };
const wantedPerSegment = 10;
const longestMs = 10_000;
const warmUpSegments = 3;
const latenessAllowed = 0.2;
const repeatsPerTen = 2;
const measureAbLevel = async (run, ports) => {
    const { level, sides, rules } = run;
    const { signal, onProgress } = ports;
    const shape = { kind: 'closed', lanes: level.value };
    const most = rules.looks.at(-1);
    onProgress?.({ kind: 'warm-up', level });
    const times = await warmUp(sides, shape, signal);
    const meters = await startAbMeters(sides, run.shareCounters);
    const blocks = [];
    const faults = [];
    let repeatedBlocks = 0;
    let judgement;
    while (!signal.aborted && faults.length === 0 && judgement?.isFinal !== true) {
        const block = await measureBlock(sides, shape, {
            times,
            order: run.coin.below(2) === 0 ? 'ABBA' : 'BAAB',
        });
        if (signal.aborted)
            break;
        if (isLate(block, times) && repeatedBlocks < (most / 10) * repeatsPerTen) {
            repeatedBlocks += 1;
            continue;
        }
        blocks.push(block);
        onProgress?.({ kind: 'block', level, block: blocks.length, most });
        const isDead = isHopeless(blocks, rules);
        if (isDead || rules.looks.includes(blocks.length)) {
            faults.push(...(await meters.faults()));
            judgement = judgeAb(blocks, rules);
            onProgress?.({ kind: 'look', level, block: blocks.length, judgement });
            if (isDead)
                break;
        }
        if (judgement?.isFinal !== true && blocks.length % run.reloadEvery === 0 && run.reload !== undefined) {
            faults.push(...(await meters.faults()));
            meters.pause();
            await run.reload(blocks.length);
            await Promise.all([sides.a.check(), sides.b.check()]);
            await warmUp(sides, shape, signal);
            await meters.restart();
        }
    }
    return {
        report: {
            level,
            ...times,
            blocks,
            repeatedBlocks,
            evidence: { a: meters.evidence('a', blocks), b: meters.evidence('b', blocks) },
        },
        judgement: judgement ?? judgeAb(blocks, rules),
        faults,
    };
};
const warmUp = async (sides, shape, signal) => {
    await sides.a.open(shape);
    await sides.b.open(shape);
    let times = usualTimes;
    for (let count = 0; count < warmUpSegments && !signal.aborted;) {
        const a = await sides.a.measure(shape, times);
        const b = await sides.b.measure(shape, times);
        if (await growBoth(sides, shape, { a, b }))
            continue;
        count += 1;
        const longer = longerTimes(times, Math.min(endedIn(a), endedIn(b)));
        if (count === warmUpSegments && longer.durationMs > times.durationMs && times === usualTimes) {
            times = longer;
            count -= 1;
        }
    }
    return times;
};
const growBoth = async ({ a, b }, shape, segments) => {
    const busier = (segments.a.clientBusy ?? 0) > (segments.b.clientBusy ?? 0) ? segments.a : segments.b;
    if (!(await a.grow(shape, busier)))
        return false;
    await b.grow(shape, busier);
    return true;
};
const endedIn = ({ successCount, failureCount }) => successCount + failureCount;
const longerTimes = (times, ended) => {
    if (ended >= wantedPerSegment)
        return times;
    const factor = wantedPerSegment / Math.max(ended, 0.5);
    const durationMs = Math.min(longestMs, Math.ceil(times.durationMs * factor));
    return { discardMs: Math.ceil(durationMs / wantedPerSegment), durationMs };
};
const measureBlock = async (sides, shape, { times, order }) => {
    const found = { A: [], B: [] };
    for (const letter of order) {
        const side = letter === 'A' ? sides.a : sides.b;
        found[letter].push(await side.measure(shape, times));
    }
    const pair = ([first, second]) => [first, second];
    return { order, a: pair(found.A), b: pair(found.B) };
};
const isHopeless = (blocks, { maxErrorRate }) => blocks.slice(-1).some(({ a, b }) => [...a, ...b].some(({ successCount }) => successCount === 0)) ||
    (maxErrorRate === 0 && abFaults(blocks, maxErrorRate).length > 0);
const isLate = ({ a, b }, { durationMs }) => [...a, ...b].some(({ duration }) => duration > (0,units/* msToNs */.TE)(durationMs) * (1 + latenessAllowed));
const blocksMs = (count) => count * 4 * (usualTimes.discardMs + usualTimes.durationMs) + warmUpSegments * 2 * 600;

;// CONCATENATED MODULE: ./lib/run/ab-notes.js


const abNotes = (plan, sides, levels) => [
    ...inputNote(sides),
    ...levels.flatMap((level) => [...thinNotes(level), ...mergedNote(level), ...repeatedNote(level)]),
    ...missingNote(plan, levels),
    ...ungatedNote(plan),
];
const inputNote = ({ a, b }) => a.report.settings.input.sha256 === b.report.settings.input.sha256
    ? []
    : ['the two versions do not take the same inputs, so that different data was sent to them'];
const thinNotes = ({ report, judgement }) => judgement.shownOnly.map(({ threshold, change }) => {
    const seen = change === undefined ? '' : ` (it changed by ${ab_notes_percent(change)})`;
    const { median = 'p50' } = compare_metric/* metrics */.qd[threshold.metric];
    return `at ${(0,load_level/* formatLevel */.eI)(report.level)}, ${threshold.metric} is not judged${seen}, because a segment holds too few requests for it; ${median} is judged in its place`;
});
const ab_notes_percent = (change) => {
    const rounded = Math.round(change * 1000) / 10;
    return `${rounded > 0 ? '+' : rounded < 0 ? '−' : '±'}${Math.abs(rounded)} %`;
};
const mergedNote = ({ report, judgement }) => {
    const merged = judgement.rows.filter(({ ab }) => (ab?.merged ?? 1) > 1);
    return merged.length === 0
        ? []
        : [
            `at ${(0,load_level/* formatLevel */.eI)(report.level)}, neighbouring blocks were much alike in ${merged.map(({ threshold }) => threshold.metric).join(' and ')}, so that two count as one`,
        ];
};
const repeatedNote = ({ report }) => report.repeatedBlocks === 0
    ? []
    : [
        `at ${(0,load_level/* formatLevel */.eI)(report.level)}, ${report.repeatedBlocks} blocks were measured again because this client was late itself, whatever they showed`,
    ];
const missingNote = (plan, levels) => {
    const missing = plan.levels.slice(levels.length);
    return missing.length === 0 ? [] : [`not measured: ${missing.map(load_level/* formatLevel */.eI).join(', ')}`];
};
const ungatedNote = ({ ungated = [] }) => ungated.length === 0 ? [] : [`not gated, and so not measured side by side: ${(0,load_level/* formatLevels */.$P)(ungated)}`];

// EXTERNAL MODULE: ./lib/load/recorder-memory.js + 1 modules
var recorder_memory = __webpack_require__(93884);
// EXTERNAL MODULE: ./lib/measure/end-load.js
var end_load = __webpack_require__(88162);
// EXTERNAL MODULE: ./lib/measure/latency.js
var measure_latency = __webpack_require__(60242);
;// CONCATENATED MODULE: ./lib/measure/segment.js




const never = new AbortController().signal;
const measureSegment = async (run) => {
    const { generator, clock, clientMeter, signal = never } = run;
    const load = generator.start(run.shape);
    try {
        await clock.sleep(run.discardMs, signal);
        const before = { recorded: (0,recorder_memory/* snapshotOf */.eY)(generator.memories), client: clientMeter?.read() };
        const startedAt = clock.now();
        await clock.sleep(run.durationMs, signal);
        const duration = clock.now() - startedAt;
        const client = clientMeter?.read();
        const { latencies, succeeded, failures } = (0,recorder_memory/* recordsBetween */.D8)(before.recorded, (0,recorder_memory/* snapshotOf */.eY)(generator.memories));
        const latency = (0,measure_latency/* summarizeLatency */.c)(latencies, succeeded);
        return {
            startedAt: clock.epochNs(startedAt),
            duration,
            successCount: succeeded,
            failureCount: failures.values().reduce((sum, count) => sum + count, 0),
            throughput: duration === 0 ? 0 : (succeeded * run.batchSize * units/* nsPerSecond */.Nq) / duration,
            ...(latency === undefined
                ? {}
                : {
                    p50: latency.p50,
                    p90: latency.p90,
                    p95: latency.p95,
                    p99: latency.p99,
                    avg: latency.mean,
                }),
            ...(client === undefined || before.client === undefined
                ? {}
                : { clientBusy: client.busy - before.client.busy }),
        };
    }
    finally {
        await (0,end_load/* endLoad */.A)(load, { ...run, signal });
    }
};

// EXTERNAL MODULE: ./lib/measure/server-meter.js
var server_meter = __webpack_require__(16805);
// EXTERNAL MODULE: ./lib/payload/compress-requests.js
var compress_requests = __webpack_require__(87999);
// EXTERNAL MODULE: ./lib/payload/payload.js + 3 modules
var payload = __webpack_require__(46025);
// EXTERNAL MODULE: ./lib/transport/connect.js
var connect = __webpack_require__(67395);
// EXTERNAL MODULE: ./lib/triton/composing-statistics.js
var composing_statistics = __webpack_require__(78525);
// EXTERNAL MODULE: ./lib/run/analyze.js + 29 modules
var analyze = __webpack_require__(95092);
// EXTERNAL MODULE: ./lib/run/first-inference.js + 1 modules
var first_inference = __webpack_require__(1851);
// EXTERNAL MODULE: ./lib/run/load-source.js + 2 modules
var load_source = __webpack_require__(11877);
// EXTERNAL MODULE: ./lib/run/model-meter.js
var model_meter = __webpack_require__(9024);
// EXTERNAL MODULE: ./lib/run/reported-model.js
var reported_model = __webpack_require__(69974);
// EXTERNAL MODULE: ./lib/run/run-settings.js + 1 modules
var run_settings = __webpack_require__(28086);
// EXTERNAL MODULE: ./lib/run/wait-for-model.js + 1 modules
var wait_for_model = __webpack_require__(47361);
// EXTERNAL MODULE: ./lib/run/workload-of.js + 1 modules
var workload_of = __webpack_require__(47229);
;// CONCATENATED MODULE: ./lib/run/ab-side.js
















const driveSide = async (side, ports, maxThreads) => {
    const { clock, signal, onProgress } = ports;
    const { source: data } = side.plan.input;
    const files = data.kind === 'path' ? await Promise.all(data.paths.map(host_files/* readInputFiles */.UK)) : [];
    const plan = await (0,analyze/* withTlsFiles */.Ri)(side.plan);
    const { target, input, seed } = plan;
    const server = await (0,connect/* connectServer */.C)(target);
    const open = [() => server.close()];
    const close = async () => {
        for (const one of open.toReversed())
            await one();
    };
    try {
        const onWaiting = (text) => onProgress?.({ kind: 'waiting', text });
        const ready = await (0,wait_for_model/* waitForModel */.K)(plan, { server, clock, signal, onWaiting });
        const { model } = ready;
        (0,analyze/* refuseUnsupported */.Om)(plan, model);
        const payloads = (0,payload/* buildPayloads */.wN)({ model, input, seed, files });
        const asked = (0,payload/* inferRequests */.DD)(model, payloads, input);
        const streams = (0,analyze/* encodedStreams */.gI)(plan, model, { streams: asked, payloads }).map((stream) => (0,compress_requests/* compressRequests */.R)(stream, target));
        const expectation = (0,analyze/* expectationFor */.mE)(plan, model);
        const transport = await (0,connect/* connectTransport */.g)({ target, clock, expectation, onResponse: undefined });
        open.push(() => transport.close());
        await transport.open(1);
        const serverMeter = (0,model_meter/* modelMeter */.r)(model, server);
        const meter = { serverMeter, clock, signal };
        const first = { request: streams[0][0], modelName: model.name, ...(0,analyze/* wholeSequence */.vP)(plan, model) };
        await (0,first_inference/* firstInference */.c)(first, { transport, ...meter });
        const check = async () => {
            const own = await (0,connect/* connectTransport */.g)({ target, clock, expectation, onResponse: undefined });
            try {
                await own.open(1);
                await (0,first_inference/* firstInference */.c)(first, { transport: own, ...meter });
            }
            finally {
                await own.close();
            }
        };
        const isOfSteps = files.some(({ kind }) => kind === 'json');
        const workload = (0,workload_of/* workloadOf */.Rc)(plan, model, { streams, isOfSteps });
        const source = (0,load_source/* createLoadSource */.U)({ transport, clock, target, expectation, workload, maxThreads });
        open.push(() => source.close());
        const hasSequences = model.scheduling === 'sequence';
        return {
            label: side.label,
            report: {
                label: side.label,
                settings: (0,run_settings/* settingsOf */.f)(plan, model, payloads, ports.serving ?? 'url'),
                server: {
                    ...ready.server,
                    extensions: [...ready.server.extensions],
                    ...(ports.image === undefined ? {} : { image: ports.image }),
                },
                model: (0,reported_model/* reportedModel */.x)(model, payloads),
            },
            open: (shape) => source.generator.open(shape),
            measure: (shape, times) => measureSegment({
                generator: source.generator,
                shape,
                clock,
                batchSize: input.batchSize,
                ...times,
                clientMeter: source.clientMeter,
                hasSequences,
                signal,
            }),
            grow: async (shape, { clientBusy = 0, duration }) => {
                const clientOverhead = (100 * clientBusy) / duration;
                if (!source.couldGrow({ clientOverhead, duration, sendRate: 0 }, shape))
                    return false;
                await source.grow(shape);
                await source.generator.open(shape);
                return true;
            },
            check,
            counters: () => (0,server_meter/* readCounters */.M)(meter),
            countedSince: async (before, successes) => (0,composing_statistics/* readingDelta */.H)(before, await (0,server_meter/* settledCounters */.V)(meter, before, successes), serverMeter),
            tally: () => ({
                ...(0,recorder_memory/* tallyOf */.sv)(source.generator.memories),
                failureTexts: source.generator.failureTexts(),
            }),
            threads: () => source.generator.memories.length,
            close,
        };
    }
    catch (error) {
        await close();
        throw error;
    }
};

// EXTERNAL MODULE: ./lib/run/client-floor.js + 1 modules
var client_floor = __webpack_require__(76459);
;// CONCATENATED MODULE: ./lib/run/ab.js












const runAb = async (plan, ports) => {
    const { clock, signal } = ports;
    const rules = rulesFor(plan);
    if (plan.rounds === 2 && ports.reload === undefined)
        throw new failure/* Failure */.H('invalid-option', "--rounds: got '2', expected 1: two rounds load the models anew, and these were not loaded by this program", { hint: 'Start the server so that each version is loaded first once, and run an A/B each time.' });
    const environment = (0,host_environment/* readEnvironment */.Q)();
    const over = new AbortController();
    const end = new AbortController();
    const limited = { ...ports, signal: AbortSignal.any([signal, over.signal]) };
    let sides;
    try {
        sides = await driveBoth(plan, ports, (await environment).logicalCpus);
        const startedAt = clock.now();
        void clock.sleep(Math.min(plan.timeBudgetMs, longestTimerMs), end.signal).then(() => over.abort());
        const levels = await measureLevels(plan, sides, { ports: limited, rules });
        const duration = clock.now() - startedAt;
        end.abort();
        const floor = signal.aborted ? undefined : await (0,client_floor/* measureClientFloor */.Q)(plan.b.plan.target, { clock, signal });
        const result = resultOf(plan, sides, levels);
        return {
            result,
            report: {
                schema: 'triton-perf-gate/ab-report',
                schemaVersion: 1,
                tool: tool/* tool */.z,
                createdAt: new Date(clock.epochNs(startedAt) / units/* nsPerMs */.Ln).toISOString(),
                state: signal.aborted ? 'interrupted' : isWhole(plan, levels) ? 'complete' : 'out-of-time',
                ...(ports.provenance === undefined ? {} : { provenance: ports.provenance }),
                a: sides.a.report,
                b: sides.b.report,
                rules: {
                    thresholds: plan.thresholds,
                    maxErrorRate: plan.maxErrorRate,
                    looks: rules.looks,
                    rounds: plan.rounds,
                    seed: plan.seed,
                },
                environment: await environment,
                levels: levels.map(({ report }) => report),
                verdict: result.verdict,
                rows: result.rows.map(reportRow),
                faults: result.faults,
                notes: result.notes,
                ...(floor === undefined ? {} : { clientFloor: floor }),
                warnings: [],
                duration,
            },
        };
    }
    finally {
        end.abort();
        await sides?.a.close();
        await sides?.b.close();
    }
};
const longestTimerMs = 2 ** 31 - 1;
const rulesFor = (plan) => {
    const { thresholds, maxErrorRate, seed, levels, timeBudgetMs } = plan;
    const wanted = plan.rounds === 2 ? abLooks.filter((_, place) => place % 2 === 1) : abLooks;
    const looks = wanted.filter((blocks) => levels.length * blocksMs(blocks) <= timeBudgetMs);
    if (looks.length === 0) {
        const leastMs = levels.length * blocksMs(wanted[0]);
        throw new failure/* Failure */.H('plan-too-long', `the A/B takes at least ${Math.ceil(leastMs / 1000)} s (${levels.length} load levels), but --time-budget is ${Math.round(timeBudgetMs / 1000)} s`, { hint: 'Measure fewer levels, or raise --time-budget.' });
    }
    const relative = thresholds.filter(({ kind }) => kind === 'relative').length;
    return abRules({ thresholds, maxErrorRate, looks, familyRows: relative * levels.length, seed });
};
const driveBoth = async (plan, ports, logicalCpus) => {
    const maxThreads = plan.b.plan.load.maxThreads ?? Math.max(1, logicalCpus - 1);
    const a = await driveSide(plan.a, { ...ports, ...ports.ofA }, maxThreads);
    try {
        return { a, b: await driveSide(plan.b, ports, maxThreads) };
    }
    catch (error) {
        await a.close();
        throw error;
    }
};
const blocksPerRound = 10;
const measureLevels = async (plan, sides, { ports, rules }) => {
    const coin = (0,foundation_random/* seededRandom */.I)(plan.seed);
    const outcomes = [];
    const { reload } = ports;
    for (const level of plan.levels) {
        if (ports.signal.aborted)
            break;
        const run = {
            level,
            sides,
            rules,
            coin,
            shareCounters: shareCounters(plan),
            ...(plan.rounds === 2 && reload !== undefined
                ? { reload: (blocks) => reload((blocks / blocksPerRound) % 2 === 1 ? 'b' : 'a') }
                : {}),
            reloadEvery: blocksPerRound,
        };
        outcomes.push(await measureAbLevel(run, ports));
    }
    return outcomes;
};
const shareCounters = ({ a, b }) => {
    const [one, other] = [a.plan.model, b.plan.model];
    const isSameServer = a.plan.target.url === b.plan.target.url && a.plan.target.pathPrefix === b.plan.target.pathPrefix;
    const mayBeSameVersion = one.version === undefined || other.version === undefined || one.version === other.version;
    return isSameServer && one.name === other.name && mayBeSameVersion;
};
const isWhole = (plan, levels) => levels.length === plan.levels.length &&
    levels.every(({ judgement, faults }) => judgement.isFinal || faults.length > 0);
const resultOf = (plan, sides, levels) => {
    const faults = levels.flatMap(({ report, judgement, faults: own }) => [...own, ...judgement.faults].map((fault) => `at ${(0,load_level/* formatLevel */.eI)(report.level)}, ${fault}`));
    const missing = plan.levels.slice(levels.length);
    const rows = [
        ...levels.flatMap(({ report, judgement, faults: own }) => judgement.rows.map((row) => comparisonOf(plan.model, report.level, withFaults(row, own)))),
        ...missing.flatMap((level) => plan.thresholds.map((threshold) => unmeasured(plan.model, level, threshold))),
    ];
    return {
        verdict: (0,compare_verdict/* overallVerdict */.Bn)(rows, faults),
        rows: (0,compare_verdict/* worstFirst */.md)(rows),
        faults,
        softDifferences: [],
        excluded: [],
        notes: abNotes(plan, sides, levels),
        baselineRuns: 0,
    };
};
const withFaults = (row, faults) => faults[0] === undefined ? row : { ...row, verdict: 'invalid', reason: faults[0] };
const comparisonOf = (model, level, row) => ({ model, level, ...row });
const unmeasured = (model, level, threshold) => ({
    model,
    level,
    threshold,
    verdict: 'inconclusive',
    reason: 'there was no time left to measure it',
});
const reportRow = ({ baseline, candidate, ab, past: _past, suspected: _suspected, p: _p, ...row }) => ({
    ...row,
    ...(baseline === undefined ? {} : { baseline: baseline.center }),
    ...(candidate === undefined ? {} : { candidate: candidate.center }),
    ...(ab === undefined || !Number.isFinite(ab.noise.deviation) ? {} : { noise: ab.noise.deviation }),
    ...(ab?.p === undefined ? {} : { p: ab.p }),
    ...(ab?.blocksNeeded === undefined ? {} : { blocksNeeded: ab.blocksNeeded }),
});

// EXTERNAL MODULE: ./lib/run/gate.js + 1 modules
var gate = __webpack_require__(92240);
// EXTERNAL MODULE: ./lib/present/format.js
var format = __webpack_require__(41516);
// EXTERNAL MODULE: ./lib/present/sanitize.js
var sanitize = __webpack_require__(936);
;// CONCATENATED MODULE: ./lib/cli/ab-progress.js



const abProgressLine = (progress) => {
    switch (progress.kind) {
        case 'waiting':
            return `waiting: ${(0,sanitize/* terminalText */.eR)(progress.text)}`;
        case 'warm-up':
            return `${(0,load_level/* formatLevel */.eI)(progress.level)} · warming up`;
        case 'block':
            return `${(0,load_level/* formatLevel */.eI)(progress.level)} · block ${progress.block} of at most ${progress.most}`;
        case 'look': {
            const { level, block, judgement } = progress;
            const changes = judgement.rows.map(({ threshold, change }) => `${threshold.metric} ${(0,format/* formatPercent */.l9)(change)}`);
            return [
                (0,load_level/* formatLevel */.eI)(level),
                `after ${block} blocks`,
                ...changes,
                judgement.isFinal ? judgement.verdict : 'not decided yet',
            ].join(' · ');
        }
    }
};

// EXTERNAL MODULE: ./lib/cli/terminal-style.js
var terminal_style = __webpack_require__(19524);
;// CONCATENATED MODULE: ./lib/cli/ab-command.js














const abCommand = async (argv) => {
    const raw = (0,plan_argv/* parseArgv */.S)(argv, ['ab']);
    const plan = parseAb(raw);
    const interrupts = (0,host_interrupts/* listenForInterrupts */.v)((name) => {
        external_node_process_.stderr.write(`${name}: ending the A/B and keeping what was measured\n`);
    });
    const { report, result } = await runAb(plan, {
        clock: clock/* monotonicClock */.VF,
        signal: interrupts.signal,
        onProgress: (progress) => showLine(abProgressLine(progress)),
    });
    const view = {
        result,
        candidates: [],
        baselines: [],
        ab: report,
        now: new Date().toISOString(),
    };
    showLine('');
    external_node_process_.stdout.write((0,gate_text/* gateText */.b)(view, (0,terminal_style/* terminalStyle */.w)()));
    const policies = policiesOf(plan);
    await writeFiles(raw, { view, report, policies });
    return interrupts.exitCode() ?? (0,gate/* gateExitCode */.Bx)(result, policies);
};
const policiesOf = ({ onInconclusive }) => ({ onInconclusive, onMissingBaseline: 'warn' });
const showLine = (line) => {
    const { isTTY, columns } = external_node_process_.stderr;
    if (isTTY === true)
        external_node_process_.stderr.write(`\r\u001b[K${line.slice(0, (columns || 80) - 1)}`);
    else if (line !== '')
        external_node_process_.stderr.write(`${line}\n`);
};
const writeFiles = async (raw, { view, report, policies }) => {
    const [json] = raw.get('json') ?? [];
    const [markdown] = raw.get('markdown') ?? [];
    const [html] = raw.get('html') ?? [];
    const [junit] = raw.get('junit') ?? [];
    if (json !== undefined) {
        const { writeAbReport } = await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(541)]).then(__webpack_require__.bind(__webpack_require__, 79541));
        await (0,host_files/* writeResult */.Zk)(json, writeAbReport(report));
    }
    if (markdown !== undefined)
        await (0,host_files/* writeResult */.Zk)(markdown, (0,present_markdown/* gateMarkdown */.b)(view));
    if (html !== undefined)
        await (0,host_files/* writeResult */.Zk)(html, (0,present_html/* gateHtml */.T)(view));
    if (junit !== undefined)
        await (0,host_files/* writeResult */.Zk)(junit, (0,present_junit/* gateJunit */.q)(view, policies));
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


/***/ })

};
