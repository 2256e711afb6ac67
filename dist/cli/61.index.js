export const id = 61;
export const ids = [61];
export const modules = {

/***/ 74484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ usableBaselines)
/* harmony export */ });
/* harmony import */ var _report_measurement_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7766);
/* harmony import */ var _comparability_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24681);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3752);



const usableBaselines = (candidate, baselines, rules) => {
    const reasons = new Map(baselines.map((one) => [one, whyNot(candidate, one.report, rules)]));
    const comparable = baselines.filter((one) => reasons.get(one) === undefined).toSorted(byAttempt);
    comparable.forEach((one, i) => {
        const twin = comparable.slice(0, i).find((earlier) => !(0,_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .isOtherValue */ .eV)(earlier.report, one.report));
        if (twin !== undefined)
            reasons.set(one, `its run is already counted (${(0,_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRun */ .TI)(twin.report)})`);
    });
    return {
        usable: baselines.filter((one) => reasons.get(one) === undefined),
        excluded: baselines.flatMap((one) => {
            const reason = reasons.get(one);
            return reason === undefined ? [] : [{ label: one.label, reason }];
        }),
    };
};
const whyNot = (candidate, report, rules) => {
    if (!(0,_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .isOtherRun */ .ij)(candidate, report))
        return 'it is the run under test itself';
    const { hard } = (0,_comparability_js__WEBPACK_IMPORTED_MODULE_1__/* .compareKeys */ .YD)(candidate, report, rules.comparableAcross);
    if (hard.length > 0)
        return `not comparable: ${hard.map((key) => `${key.what} was \`${key.baseline}\`, now \`${key.candidate}\``).join('; ')}`;
    const faults = (0,_report_measurement_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .measurementFaults */ .gq)(report, rules);
    return faults.length > 0 ? `its own measurement is unusable: ${faults.join('; ')}` : undefined;
};
const byAttempt = (a, b) => (a.report.provenance?.runAttempt ?? 0) - (b.report.provenance?.runAttempt ?? 0);


/***/ }),

/***/ 94816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ deviationOf),
/* harmony export */   Wr: () => (/* binding */ isSegmentMetric),
/* harmony export */   Xm: () => (/* binding */ abSeries),
/* harmony export */   hm: () => (/* binding */ meanOf)
/* harmony export */ });
/* unused harmony export segmentMetrics */
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62059);

const segmentMetrics = ['p50', 'p90', 'p95', 'p99', 'avg', 'throughput'];
const isSegmentMetric = (metric) => segmentMetrics.includes(metric);
const mergedFrom = 0.3;
const abSeries = (blocks, metric) => {
    const logs = blocks.map(({ a, b }) => ({ a: logsOf(a, metric), b: logsOf(b, metric) }));
    const whole = logs.flatMap(({ a, b }) => (a === undefined || b === undefined ? [] : [{ a, b }]));
    if (whole.length < blocks.length || blocks.length === 0)
        return undefined;
    const single = whole.map(({ a, b }) => (b[0] + b[1] - a[0] - a[1]) / 2);
    const autocorrelation = lagOne(single);
    const merged = autocorrelation > mergedFrom && single.length >= 4 ? 2 : 1;
    const within = whole.map(({ a }) => a[1] - a[0]);
    return {
        a: sampleOfLogs(whole.map(({ a }) => (a[0] + a[1]) / 2)),
        b: sampleOfLogs(whole.map(({ b }) => (b[0] + b[1]) / 2)),
        differences: merged === 1 ? single : inPairs(single),
        merged,
        autocorrelation,
        noise: { mean: meanOf(within), deviation: deviationOf(within) },
    };
};
const meanOf = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const deviationOf = (values) => {
    const mean = meanOf(values);
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
};
const logsOf = (side, metric) => {
    const [first, second] = side.map((segment) => (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .metricValue */ .a3)(segment[metric]));
    return first === undefined || second === undefined ? undefined : [Math.log(first), Math.log(second)];
};
const sampleOfLogs = (logs) => ({
    values: logs.map(Math.exp),
    center: Math.exp(meanOf(logs)),
});
const lagOne = (values) => {
    const mean = meanOf(values);
    let [products, squares] = [0, 0];
    values.forEach((value, i) => {
        squares += (value - mean) ** 2;
        if (i > 0)
            products += (value - mean) * (values[i - 1] - mean);
    });
    return squares > 0 ? products / squares : 0;
};
const inPairs = (values) => Array.from({ length: Math.floor(values.length / 2) }, (_, i) => (values[2 * i] + values[2 * i + 1]) / 2);


/***/ }),

/***/ 26421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ allowance)
/* harmony export */ });
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62059);

const allowance = ({ metric, ratio, floor }, reference) => {
    const share = Math.max(ratio, floor / reference);
    return _metric_js__WEBPACK_IMPORTED_MODULE_0__/* .metrics */ .qd[metric].better === 'lower' ? Math.log1p(share) : -Math.log1p(-share);
};


/***/ }),

/***/ 38423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ estimateChange),
/* harmony export */   XF: () => (/* binding */ intervalOf),
/* harmony export */   hw: () => (/* binding */ runsForOwnDeviation)
/* harmony export */ });
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62059);
/* harmony import */ var _stretch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4982);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74029);



const runsForOwnDeviation = _stretch_js__WEBPACK_IMPORTED_MODULE_1__/* .leastDegrees */ .R7 + 1;
const estimateChange = (candidate, past, assumedNoise) => {
    const { current, degrees } = past;
    const isAssumed = degrees < _stretch_js__WEBPACK_IMPORTED_MODULE_1__/* .leastDegrees */ .R7;
    const assumed = (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .metricValue */ .a3)(assumedNoise) ?? Number.NaN;
    const deviation = isAssumed ? Math.max(assumed, degrees > 0 ? past.deviation : 0) : past.deviation;
    return {
        logRatio: Math.log(candidate.center / current.center),
        standardError: deviation * Math.sqrt(1 / candidate.values.length + 1 / current.values.length),
        quantile: isAssumed ? _student_t_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Zl : (probability) => (0,_student_t_js__WEBPACK_IMPORTED_MODULE_2__/* .studentTQuantile */ .$J)(probability, degrees),
        probability: isAssumed ? _student_t_js__WEBPACK_IMPORTED_MODULE_2__/* .normalCdf */ .vr : (value) => (0,_student_t_js__WEBPACK_IMPORTED_MODULE_2__/* .studentTCdf */ .Jt)(value, degrees),
        isAssumed,
    };
};
const intervalOf = ({ logRatio, standardError, quantile, }) => {
    const reach = quantile(0.975) * standardError;
    return { low: Math.expm1(logRatio - reach), high: Math.expm1(logRatio + reach) };
};


/***/ }),

/***/ 77206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fz: () => (/* binding */ compareRows),
  HJ: () => (/* binding */ familyLevel),
  mY: () => (/* binding */ showRow)
});

// EXTERNAL MODULE: ./lib/plan/load-level.js
var load_level = __webpack_require__(44956);
;// CONCATENATED MODULE: ./lib/compare/holm.js
const holmLevels = (ps, alpha) => {
    const levels = ps.map(() => 0);
    const ordered = ps
        .map((p, place) => ({ p: p >= 0 ? p : Number.POSITIVE_INFINITY, place }))
        .toSorted((a, b) => (a.p === b.p ? 0 : a.p - b.p));
    let tests = ps.length;
    for (const { p, place } of ordered) {
        const level = alpha / tests;
        levels[place] = level;
        if (p < level)
            tests -= 1;
    }
    return levels;
};

// EXTERNAL MODULE: ./lib/compare/metric.js
var compare_metric = __webpack_require__(62059);
// EXTERNAL MODULE: ./lib/compare/reason.js
var reason = __webpack_require__(90403);
// EXTERNAL MODULE: ./lib/compare/allowance.js
var allowance = __webpack_require__(26421);
// EXTERNAL MODULE: ./lib/compare/change.js
var compare_change = __webpack_require__(38423);
;// CONCATENATED MODULE: ./lib/compare/relation.js



const relate = (candidate, past, { threshold, assumedNoise }) => {
    const change = (0,compare_change/* estimateChange */.BD)(candidate, past, assumedNoise);
    const worsening = compare_metric/* metrics */.qd[threshold.metric].better === 'lower' ? change.logRatio : -change.logRatio;
    const size = worsening / change.standardError;
    return {
        change,
        worsening,
        pWorse: change.probability(-size),
        pBetter: change.probability(size),
        allowed: (0,allowance/* allowance */.n)(threshold, past.current.center),
        gain: (0,allowance/* allowance */.n)(threshold, candidate.center),
    };
};
const findingOf = ({ change, worsening, allowed, gain }, levels) => ({
    kind: 'relative',
    worsening,
    upperBound: worsening + reach(change, 0.95),
    critical: reach(change, 1 - levels.worse),
    criticalGain: reach(change, 1 - levels.better),
    allowed,
    gain,
});
const shownOf = ({ change, allowed }, { metric }, strictest) => {
    const power = change.isAssumed ? 0 : reach(change, 0.8);
    const visible = Math.max(allowed, reach(change, 1 - strictest)) + power;
    return {
        change: Math.expm1(change.logRatio),
        interval: (0,compare_change/* intervalOf */.XF)(change),
        couldShow: compare_metric/* metrics */.qd[metric].better === 'lower' ? Math.expm1(visible) : -Math.expm1(-visible),
    };
};
const reach = ({ quantile, standardError }, probability) => quantile(probability) * standardError;

// EXTERNAL MODULE: ./lib/compare/sample.js
var sample = __webpack_require__(79061);
// EXTERNAL MODULE: ./lib/compare/series.js
var compare_series = __webpack_require__(24662);
// EXTERNAL MODULE: ./lib/compare/stretch.js
var stretch = __webpack_require__(4982);
;// CONCATENATED MODULE: ./lib/compare/row-history.js



const rowHistory = (runs, level, metric) => {
    const whole = (0,compare_series/* seriesOf */.L)(runs, level, metric);
    const shifts = (0,compare_series/* findShifts */.P)(whole, level, metric);
    const dropped = Math.max(0, whole.length - stretch/* runsLookedBackOn */.nO);
    const series = whole.slice(dropped);
    const recent = shifts.map((shift) => ({ ...shift, at: shift.at - dropped })).filter(({ at }) => at > 0);
    const stretches = (0,stretch/* cutStretches */.kB)(series.map(({ value }) => value), recent.map(({ at }) => at));
    const past = (0,stretch/* pastOf */.CM)(stretches);
    if (past === undefined)
        return undefined;
    const doubt = (0,stretch/* doubtOf */.kv)(stretches);
    const shift = recent.at(-1);
    return {
        levels: doubt === undefined ? [past] : [past, ...(0,stretch/* levelsInDoubt */.hS)(stretches, doubt)],
        shown: {
            runs: series.length,
            ...(shift && { shift: shownShift(series, stretches, shift) }),
            ...(doubt && { doubt: shownDoubt(series, doubt) }),
        },
    };
};
const shownShift = (series, stretches, { at, isAccepted }) => ({
    since: series[at].run.label,
    startedAt: series[at].run.createdAt,
    change: centerOf(stretches.at(-1)) / centerOf(stretches.at(-2)) - 1,
    isAccepted,
});
const centerOf = (values) => (0,sample/* sampleOf */.uV)(values).center;
const shownDoubt = (series, { runs, change }) => ({
    since: series.at(-runs).run.label,
    runs,
    change: Math.expm1(change),
});

// EXTERNAL MODULE: ./lib/compare/verdict.js
var compare_verdict = __webpack_require__(93474);
;// CONCATENATED MODULE: ./lib/compare/comparison.js








const familyLevel = 0.01;
const secondLookLevel = 0.005;
const screenLevel = 0.1;
const compareRows = (inputs) => {
    const rows = inputs.map(prepare);
    const family = rows.filter(({ tested }) => tested.length > 0);
    const alpha = family.some(({ input }) => input.candidates.length > 1) ? secondLookLevel : familyLevel;
    const levelsFor = (p) => holmLevels(family.map(({ tested }) => weakest(tested.map(p))), alpha);
    const worse = levelsFor(({ pWorse }) => pWorse);
    const better = levelsFor(({ pBetter }) => pBetter);
    return rows.map((row) => {
        const place = family.indexOf(row);
        const levels = { worse: worse[place] ?? alpha, better: better[place] ?? alpha };
        return judge(row, levels, alpha / Math.max(1, family.length));
    });
};
const showRow = (input) => {
    const row = prepare(input);
    const { model, scenario, level, threshold } = input;
    const { candidate, history } = row;
    const [fault] = input.faults.length > 0 ? input.faults : missingOf(row);
    const { change, interval } = fault === undefined ? shownFigures(row, familyLevel) : {};
    return {
        model,
        ...(scenario === undefined ? {} : { scenario }),
        level,
        threshold,
        ...(candidate && { candidate }),
        ...(history && { baseline: history.levels[0].current }),
        ...(change === undefined ? {} : { change }),
        ...(interval === undefined ? {} : { interval }),
        ...(fault === undefined ? {} : { fault }),
    };
};
const prepare = (input) => {
    const { level, threshold, past, assumedNoise } = input;
    const results = atLevel(input.candidates, level);
    const candidate = sampleOfAll(results, threshold.metric);
    const row = {
        input,
        results,
        candidate,
        history: undefined,
        relations: [],
        medianRelations: [],
        tested: [],
    };
    if (threshold.kind !== 'relative')
        return row;
    const history = rowHistory(past, level, threshold.metric);
    const relateTo = (sample) => (sample && history?.levels.map((one) => relate(sample, one, { threshold, assumedNoise }))) ?? [];
    const relations = relateTo(candidate);
    const medianRelations = relateTo(medianOf(results, threshold.metric));
    const isFew = results.some((result) => (0,compare_metric/* successesOf */.bf)(result) < (0,compare_metric/* leastSuccesses */.PD)(threshold.metric));
    return { ...row, history, relations, medianRelations, tested: isFew ? medianRelations : relations };
};
const judge = (row, levels, strictest) => {
    const { input, results, candidate, history, relations } = row;
    const { model, scenario, level, threshold } = input;
    const evidence = {
        faults: input.faults.length > 0 ? input.faults : missingOf(row),
        runs: results.map((result) => ({ state: result.state, successes: (0,compare_metric/* successesOf */.bf)(result) })),
        leastSuccesses: (0,compare_metric/* leastSuccesses */.PD)(threshold.metric),
        findings: findingsOf(candidate, threshold, relations, levels),
        medianFindings: findingsOf(medianOf(results, threshold.metric), threshold, row.medianRelations, levels),
    };
    const verdict = (0,compare_verdict/* rowVerdict */.g9)(evidence);
    const compared = {
        model,
        ...(scenario === undefined ? {} : { scenario }),
        level,
        threshold,
        ...(candidate && { candidate }),
        ...(history && { baseline: history.levels[0].current, past: history.shown }),
        ...shownFigures(row, strictest),
        ...(verdict === 'inconclusive' && isSuspected(row.tested) && { suspected: true }),
        verdict,
    };
    return { ...compared, reason: (0,reason/* reasonOf */.A)(compared, evidence, input.past.length) };
};
const missingOf = ({ input, results, candidate }) => candidate !== undefined && results.length === input.candidates.length
    ? []
    : [`${input.threshold.metric} was not measured`];
const findingsOf = (sample, threshold, relations, levels) => {
    if (threshold.kind === 'relative')
        return relations.map((relation) => findingOf(relation, levels));
    return sample === undefined ? [] : [limitFinding(sample, threshold)];
};
const shownFigures = ({ input: { threshold }, relations }, strictest) => {
    if (threshold.kind !== 'relative')
        return {};
    const [first, ...others] = relations.map((relation) => shownOf(relation, threshold, strictest));
    if (first === undefined)
        return {};
    const couldShow = Math.max(first.couldShow, ...others.map((one) => one.couldShow));
    return { ...first, couldShow, p: weakest(relations.map(({ pWorse }) => pWorse)) };
};
const isSuspected = (relations) => relations.length > 0 &&
    relations.every(({ pWorse, worsening, allowed }) => pWorse < screenLevel && worsening > allowed);
const weakest = (ps) => Math.max(...ps);
const atLevel = (reports, level) => reports.flatMap((report) => report.levels.filter((result) => (0,load_level/* isSameLevel */.LA)(result.level, level)));
const sampleOfAll = (results, metric) => {
    const values = results.flatMap((result) => (0,compare_metric/* readMetric */.Nk)(result, metric) ?? []);
    return values.length === results.length ? (0,sample/* sampleOf */.uV)(values) : undefined;
};
const medianOf = (results, metric) => {
    const { median } = compare_metric/* metrics */.qd[metric];
    const isEnough = median !== undefined && results.every((result) => (0,compare_metric/* successesOf */.bf)(result) >= (0,compare_metric/* leastSuccesses */.PD)(median));
    return isEnough ? sampleOfAll(results, median) : undefined;
};
const limitFinding = (sample, threshold) => {
    const logRatio = Math.log(sample.center / threshold.limit);
    return { kind: 'absolute', worsening: compare_metric/* metrics */.qd[threshold.metric].better === 'lower' ? logRatio : -logRatio };
};


/***/ }),

/***/ 90403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   w: () => (/* binding */ signedPercent)
/* harmony export */ });
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73958);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62059);


const reasonOf = (row, evidence, baselineRuns) => {
    const { threshold } = row;
    if (row.verdict === 'invalid')
        return faultReason(evidence);
    if (evidence.findings.length === 0)
        return missingReason(row, evidence, baselineRuns);
    const few = fewReason(row, evidence);
    if (few !== undefined)
        return few;
    return threshold.kind === 'absolute'
        ? absoluteReason(row, threshold.limit)
        : relativeReason(row, evidence.findings.filter(isRelative));
};
const faultReason = ({ faults }) => {
    const [first = 'the comparison gave no number', ...others] = faults;
    return others.length === 0 ? first : `${first} (and ${others.length} more)`;
};
const missingReason = ({ threshold }, { leastSuccesses }, baselineRuns) => {
    if (baselineRuns === 0)
        return 'there is no comparable baseline run';
    const enough = leastSuccesses > 1 ? ` from at least ${leastSuccesses} requests` : '';
    return `new: no baseline run (${baselineRuns} compared) has ${threshold.metric} at this level${enough}`;
};
const fewReason = ({ verdict, threshold }, { runs, leastSuccesses }) => {
    const fewest = Math.min(...runs.map((run) => run.successes));
    if (fewest >= leastSuccesses)
        return undefined;
    const few = `only ${fewest} requests succeeded and ${threshold.metric} needs ${leastSuccesses}`;
    return verdict === 'regression'
        ? `${few}, but even their median is worse than allowed`
        : `${few}: measure longer`;
};
const isRelative = (finding) => finding.kind === 'relative';
const relativeReason = (row, findings) => {
    const finding = findings[0];
    const percent = (worsening) => signedPercent(row.threshold.metric, worsening);
    const measured = percent(finding.worsening);
    const bound = percent(finding.upperBound);
    const allowed = percent(finding.allowed);
    const doubt = doubtReason(row);
    switch (row.verdict) {
        case 'regression':
            return `${measured} is more than allowed (${allowed}) and more than noise explains (${percent(finding.critical)})`;
        case 'improvement':
            return `${measured} is better by more than the threshold and than noise explains (${percent(-finding.critical)})`;
        case 'pass':
            return `at worst ${bound} (95 % bound), allowed ${allowed}`;
        default:
            if (findings.every((one) => one.upperBound < one.allowed))
                return unstableReason;
            if (doubt !== undefined)
                return `${measured} measured, but ${doubt}`;
            if (finding.worsening > finding.allowed)
                return `suspected ${measured}${chanceReason(row)}; ${visibleReason(row)}`;
            return `${measured} measured, at worst ${bound} (95 % bound), allowed ${allowed}; ${visibleReason(row)}`;
    }
};
const unstableReason = 'the level never became stable, so it cannot pass: measure longer';
const doubtReason = ({ threshold, past }) => {
    if (past?.doubt === undefined)
        return undefined;
    const { runs, since, change } = past.doubt;
    const shift = formatChange(change);
    return runs === 1
        ? `the newest baseline run (${since}) is ${shift} off those before, which may be a new level of ${threshold.metric}`
        : `the newest ${runs} baseline runs (since ${since}) are ${shift} off those before, which may be a new level of ${threshold.metric}`;
};
const chanceReason = ({ suspected, p = Number.NaN }) => suspected === true
    ? ` (chance alone shows this much in ${Math.max(1, Math.round(100 * p))} of 100 runs)`
    : '';
const visibleReason = ({ threshold, past, couldShow = Number.NaN }) => {
    const count = past.runs;
    const percent = Math.ceil(couldShow * 100);
    const sign = _metric_js__WEBPACK_IMPORTED_MODULE_0__/* .metrics */ .qd[threshold.metric].better === 'lower' ? '+' : '−';
    return `${count === 1 ? 'one baseline run' : `${count} baseline runs`} can show ${sign}${percent} %`;
};
const absoluteReason = ({ verdict, threshold, candidate }, limit) => {
    const { metric } = threshold;
    const side = _metric_js__WEBPACK_IMPORTED_MODULE_0__/* .metrics */ .qd[metric].better === 'lower' ? 'below' : 'above';
    const is = verdict === 'regression' ? 'is not' : 'is';
    const values = `${formatValue(metric, candidate?.center)} ${is} ${side} ${formatValue(metric, limit)}`;
    return verdict === 'inconclusive' ? `${values}, but ${unstableReason}` : values;
};
const signedPercent = (metric, worsening) => formatChange(Math.expm1(_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .metrics */ .qd[metric].better === 'lower' ? worsening : -worsening));
const formatChange = (change) => {
    const size = Math.abs(change) * 100;
    const rounded = size < 20 ? Math.round(size * 10) / 10 : Math.round(size);
    return `${rounded === 0 ? '±' : change > 0 ? '+' : '−'}${rounded} %`;
};
const formatValue = (metric, value = Number.NaN) => {
    const { unit } = _metric_js__WEBPACK_IMPORTED_MODULE_0__/* .metrics */ .qd[metric];
    if (unit !== 'ns')
        return `${short(value)} ${unit}`;
    if (value >= _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .nsPerSecond */ .Nq)
        return `${short(value / _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .nsPerSecond */ .Nq)} s`;
    return value >= _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .nsPerMs */ .Ln ? `${short(value / _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .nsPerMs */ .Ln)} ms` : `${short(value / _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .nsPerUs */ .ly)} µs`;
};
const short = (value) => String(Number(value.toPrecision(4)));


/***/ }),

/***/ 79061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ logsOf),
/* harmony export */   Ig: () => (/* binding */ squaresOf),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   uV: () => (/* binding */ sampleOf)
/* harmony export */ });
const sampleOf = (values) => {
    const [first] = values;
    if (first === undefined)
        return undefined;
    return { values, center: first * Math.exp(mean(values.map((value) => Math.log(value / first)))) };
};
const logsOf = (values) => values.map(Math.log);
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const squaresOf = (values) => {
    const center = mean(values);
    return values.reduce((sum, value) => sum + (value - center) ** 2, 0);
};


/***/ }),

/***/ 24662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ seriesOf),
/* harmony export */   P: () => (/* binding */ findShifts)
/* harmony export */ });
/* harmony import */ var _plan_load_level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44956);
/* harmony import */ var _change_points_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29435);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62059);



const seriesOf = (runs, level, metric) => runs.flatMap((run) => run.levels
    .filter((one) => (0,_plan_load_level_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameLevel */ .LA)(one.level, level) && one.successCount >= (0,_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .leastSuccesses */ .PD)(metric))
    .flatMap(({ values }) => {
    const value = (0,_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .metricValue */ .a3)(values[metric]);
    return value === undefined ? [] : [{ run, value }];
}));
const findShifts = (series, level, metric) => {
    const marks = acceptedStarts(series, level, metric);
    const cuts = [0, ...marks, series.length];
    return cuts.slice(1).flatMap((end, i) => {
        const start = cuts[i];
        const logs = series.slice(start, end).map(({ value }) => Math.log(value));
        const shown = (0,_change_points_js__WEBPACK_IMPORTED_MODULE_1__/* .findChangePoints */ .h)(logs).map(({ at }) => ({ at: start + at, isAccepted: false }));
        return i === 0 ? shown : [{ at: start, isAccepted: true }, ...shown];
    });
};
const acceptedStarts = (series, level, metric) => {
    const known = new Set();
    return series.flatMap(({ run }, at) => {
        const fresh = (run.accepted ?? []).filter((mark) => mark.metric === metric &&
            (mark.level === undefined || (0,_plan_load_level_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameLevel */ .LA)(mark.level, level)) &&
            !known.has(mark.id));
        for (const { id } of fresh)
            known.add(id);
        return fresh.length > 0 && at > 0 ? [at] : [];
    });
};


/***/ }),

/***/ 4982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ pastOf),
/* harmony export */   R7: () => (/* binding */ leastDegrees),
/* harmony export */   hS: () => (/* binding */ levelsInDoubt),
/* harmony export */   kB: () => (/* binding */ cutStretches),
/* harmony export */   kv: () => (/* binding */ doubtOf),
/* harmony export */   nO: () => (/* binding */ runsLookedBackOn)
/* harmony export */ });
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79061);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74029);


const runsLookedBackOn = 20;
const leastDeviation = 0.01;
const cutStretches = (values, starts) => {
    const cuts = [0, ...starts, values.length];
    return cuts
        .slice(1)
        .map((end, i) => values.slice(cuts[i], end))
        .filter(({ length }) => length > 0);
};
const pastOf = (stretches, current = stretches.at(-1)) => {
    const sample = current && (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleOf */ .uV)(current);
    if (sample === undefined)
        return undefined;
    const degrees = stretches.reduce((sum, { length }) => sum + length - 1, 0);
    const squares = stretches.reduce((sum, values) => sum + (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .squaresOf */ .Ig)((0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .logsOf */ .Hw)(values)), 0);
    return { current: sample, deviation: Math.max(Math.sqrt(squares / degrees), leastDeviation), degrees };
};
const mostDoubtfulRuns = 4;
const doubtLevel = 0.02;
const leastShift = Math.log(1.03);
const leastDegrees = 4;
const doubtOf = (stretches) => {
    const current = stretches.at(-1) ?? [];
    let best;
    for (let runs = 1; runs <= mostDoubtfulRuns && runs < current.length; runs += 1) {
        const split = splitAt(stretches, current.length - runs);
        const change = (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)((0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .logsOf */ .Hw)(split.after)) - (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)((0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .logsOf */ .Hw)(split.before));
        const { deviation, degrees } = pastOf(split.stretches);
        const t = Math.abs(change) / (deviation * Math.sqrt(1 / runs + 1 / split.before.length));
        if (degrees >= leastDegrees && (best === undefined || t > best.t))
            best = { runs, change, t, degrees };
    }
    if (best === undefined || Math.abs(best.change) < leastShift)
        return undefined;
    const p = 2 * (1 - (0,_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .studentTCdf */ .Jt)(best.t, best.degrees));
    return p < doubtLevel / mostDoubtfulRuns ? { runs: best.runs, change: best.change } : undefined;
};
const levelsInDoubt = (stretches, { runs }) => {
    const { before, after, stretches: split } = splitAt(stretches, stretches.at(-1).length - runs);
    return [pastOf(split, before), pastOf(split, after)];
};
const splitAt = (stretches, at) => {
    const current = stretches.at(-1);
    const [before, after] = [current.slice(0, at), current.slice(at)];
    return { before, after, stretches: [...stretches.slice(0, -1), before, after] };
};


/***/ }),

/***/ 74029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ studentTQuantile),
/* harmony export */   Jt: () => (/* binding */ studentTCdf),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
const normalCdf = (x) => {
    if (Number.isNaN(x))
        return Number.NaN;
    const size = Math.abs(x);
    if (size > 9)
        return x > 0 ? 1 : 0;
    let term = size;
    let sum = 0;
    for (let odd = 3; term > sum * 1e-17; odd += 2) {
        sum += term;
        term *= size ** 2 / odd;
    }
    const central = (sum * Math.exp(-(size ** 2) / 2)) / Math.sqrt(2 * Math.PI);
    return x > 0 ? 0.5 + central : 0.5 - central;
};
const studentTCdf = (t, degrees) => {
    if (!Number.isInteger(degrees) || degrees < 1)
        return Number.NaN;
    const angle = Math.atan(t / Math.sqrt(degrees));
    const cosine = Math.cos(angle);
    const isOdd = degrees % 2 === 1;
    let term = isOdd ? cosine : 1;
    let sum = 0;
    for (let k = isOdd ? 3 : 2; k <= degrees; k += 2) {
        sum += term;
        term *= (cosine ** 2 * (k - 1)) / k;
    }
    const central = isOdd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
    return (1 + central) / 2;
};
const normalQuantile = (probability) => quantile(normalCdf, probability);
const studentTQuantile = (probability, degrees) => quantile((t) => studentTCdf(t, degrees), probability);
const quantile = (cdf, probability) => {
    if (!(probability > 0 && probability < 1) || Number.isNaN(cdf(0)))
        return Number.NaN;
    if (probability < 0.5)
        return -quantile(cdf, 1 - probability);
    let low = 0;
    let high = 1;
    while (cdf(high) < probability) {
        low = high;
        high *= 2;
    }
    for (;;) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            return middle;
        if (cdf(middle) < probability)
            low = middle;
        else
            high = middle;
    }
};


/***/ }),

/***/ 93474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ overallVerdict),
/* harmony export */   g9: () => (/* binding */ rowVerdict),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   sf: () => (/* binding */ isMeasuredBy)
/* harmony export */ });
const isMeasuredBy = ({ model, scenario }, report) => report.model.name === model && report.settings.scenario === scenario;
const rowVerdict = ({ faults, runs, leastSuccesses, findings, medianFindings, }) => {
    if (faults.length > 0 || runs.length === 0)
        return 'invalid';
    if (findings.length === 0)
        return 'no-baseline';
    if (!findings.every(isFinding))
        return 'invalid';
    if (!runs.every((run) => run.successes >= leastSuccesses))
        return medianFindings.length > 0 && medianFindings.every((one) => isFinding(one) && isWorse(one))
            ? 'regression'
            : 'inconclusive';
    if (findings.every(isWorse))
        return 'regression';
    if (!runs.every((run) => run.state === 'stable' || run.state === 'request-count'))
        return 'inconclusive';
    if (findings.every(isBetter))
        return 'improvement';
    return findings.every(isWithin) ? 'pass' : 'inconclusive';
};
const severity = [
    'invalid',
    'regression',
    'no-baseline',
    'inconclusive',
    'pass',
    'improvement',
];
const worstFirst = (rows) => rows.toSorted((a, b) => severity.indexOf(a.verdict) - severity.indexOf(b.verdict));
const overallVerdict = (rows, faults) => {
    let verdict = 'invalid';
    const [worst] = worstFirst(rows);
    if (worst !== undefined && faults.length === 0)
        verdict = worst.verdict;
    return verdict === 'pass' && rows.some((row) => row.verdict === 'improvement') ? 'improvement' : verdict;
};
const isFinding = ({ kind: _, ...numbers }) => Object.values(numbers).every(Number.isFinite);
const isWorse = (finding) => finding.kind === 'absolute'
    ? finding.worsening >= 0
    : finding.worsening > finding.critical && finding.worsening > finding.allowed;
const isBetter = (finding) => finding.kind === 'relative' &&
    -finding.worsening > finding.criticalGain &&
    -finding.worsening > finding.gain;
const isWithin = (finding) => finding.kind === 'absolute' ? finding.worsening < 0 : finding.upperBound < finding.allowed;


/***/ }),

/***/ 20283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isInForce),
/* harmony export */   n: () => (/* binding */ formatCeiling)
/* harmony export */ });
/* harmony import */ var _threshold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91740);

const isInForce = ({ until }, today) => today <= until;
const formatCeiling = ({ metric, upTo }) => `${(0,_threshold_js__WEBPACK_IMPORTED_MODULE_0__/* .isRate */ .Vb)(metric) ? '-' : '+'}${Number((upTo * 100).toPrecision(12))}%`;


/***/ }),

/***/ 19476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ explainChange)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41516);
/* harmony import */ var _gate_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7792);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63117);
/* harmony import */ var _latency_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82130);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88488);





const explainChange = (view, row) => {
    const since = row.past?.shift?.startedAt ?? '';
    const reports = view.baselines.flatMap(({ report }) => (report.createdAt < since ? [] : [report]));
    const before = (0,_latency_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .latencyParts */ .$)((0,_gate_view_js__WEBPACK_IMPORTED_MODULE_0__/* .levelsOfRow */ .fT)(reports, row));
    const after = (0,_latency_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .latencyParts */ .$)((0,_gate_view_js__WEBPACK_IMPORTED_MODULE_0__/* .levelsOfRow */ .fT)(view.candidates, row));
    if (before === undefined || after === undefined || row.change === undefined)
        return undefined;
    if (Math.abs((0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .limitShare */ .p9)(row)) < 1)
        return undefined;
    if (!ofRequests.has(row.threshold.metric))
        return undefined;
    const slower = (0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorse */ .Bx)(row.threshold.metric, row.change);
    const moved = (after.latency - before.latency) * (slower ? 1 : -1);
    if (isTail(row) && moved < (Math.abs(row.change) * before.latency) / 4)
        return (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS) `The mean did not follow (${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDurationChange */ .OX)(before.latency, after.latency)}): only the slow requests got ${slower ? 'slower' : 'faster'}.`;
    return moved > 0 ? largestPart(before, after) : undefined;
};
const ofRequests = new Set(['p50', 'p90', 'p95', 'p99', 'avg', 'throughput']);
const isTail = ({ threshold }) => ['p90', 'p95', 'p99'].includes(threshold.metric);
const largestPart = (before, after) => {
    const change = after.latency - before.latency;
    const moves = before.parts.map(({ name, ns }, i) => ({ name, from: ns, to: after.parts[i]?.ns ?? ns }));
    const [largest] = moves.toSorted((a, b) => (b.to - b.from - (a.to - a.from)) / change);
    if (largest === undefined)
        return undefined;
    const share = (largest.to - largest.from) / change;
    const figures = (0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDurationChange */ .OX)(largest.from, largest.to);
    if (share >= 1 / 2)
        return (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS) `${largest.name} explains most of it: ${figures}.`;
    return share >= 1 / 3 ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS) `${largest.name} is the largest part of it: ${figures}.` : undefined;
};


/***/ }),

/***/ 56311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ diffTable),
  k: () => (/* binding */ filledColumns)
});

// EXTERNAL MODULE: ./lib/compare/comparison.js + 3 modules
var comparison = __webpack_require__(77206);
// EXTERNAL MODULE: ./lib/compare/student-t.js
var student_t = __webpack_require__(74029);
// EXTERNAL MODULE: ./lib/plan/load-level.js
var load_level = __webpack_require__(44956);
// EXTERNAL MODULE: ./lib/present/format.js
var format = __webpack_require__(41516);
// EXTERNAL MODULE: ./lib/present/prose.js
var prose = __webpack_require__(88488);
;// CONCATENATED MODULE: ./lib/present/across-notes.js


const acrossNotes = ({ comparedAcross = [] }) => comparedAcross.length === 0
    ? []
    : [
        ...comparedAcross.map(({ what, values }) => (0,prose/* prose */.CS) `Compared across different ${plural(what)} because ${(0,prose/* code */.aY)('comparable-across')} says so: ${listed(values)}.`),
        (0,prose/* prose */.CS) `The usual error rates do not hold then: a difference between machines looks like a regression or an improvement, and can hide one.`,
    ];
const plural = (what) => {
    if (what === 'logical CPUs')
        return 'numbers of logical CPUs';
    if (what === 'way of serving')
        return 'ways of serving';
    return what.endsWith('s') ? what : `${what}s`;
};
const maxListed = 5;
const listed = (values) => {
    const shown = values.slice(0, maxListed).map((value) => [(0,prose/* code */.aY)(value, 60)]);
    const others = values.length - shown.length;
    return (0,prose/* joined */.oR)(others === 0 ? shown : [...shown, (0,prose/* prose */.CS) `${(0,format/* formatCount */.B4)(others)} more`], ' and ');
};

// EXTERNAL MODULE: ./lib/present/cause.js
var present_cause = __webpack_require__(19476);
// EXTERNAL MODULE: ./lib/present/gate-view.js
var gate_view = __webpack_require__(7792);
// EXTERNAL MODULE: ./lib/present/row-phrase.js
var row_phrase = __webpack_require__(51829);
;// CONCATENATED MODULE: ./lib/present/explanation.js





const explanation = (view) => {
    const { result } = view;
    const row = (0,gate_view/* decisiveRow */.jR)(result);
    switch (result.verdict) {
        case 'no-baseline':
            return (0,prose/* joined */.oR)([...measuredSentence((0,gate_view/* rowsWith */.eA)(result, 'no-baseline')), nextStep(view)]);
        case 'invalid':
            return (0,prose/* joined */.oR)([
                ...(0,gate_view/* faultsOf */.xm)(result)
                    .slice(1, 4)
                    .map((fault) => (0,prose/* sentence */.em)(fault)),
                (0,prose/* prose */.CS) `Nothing was judged.`,
            ]);
        case 'regression':
        case 'pass':
        case 'improvement':
        case 'inconclusive':
            return row === undefined ? [] : (0,prose/* joined */.oR)(rowSentences(view, row));
    }
};
const rowSentences = (view, row) => {
    const cause = (0,present_cause/* explainChange */.U)(view, row);
    switch (view.result.verdict) {
        case 'regression':
            return [(0,row_phrase/* regressionPhrase */.fZ)(row), ...(cause === undefined ? [] : [cause])];
        case 'improvement':
            return [
                (0,prose/* prose */.CS) `The largest gain of ${(0,format/* formatPlural */.yk)(view.result.rows.length, 'check')}, none worse than allowed: ${(0,row_phrase/* gainPhrase */.pJ)(row)}`,
                ...(cause === undefined ? [] : [cause]),
            ];
        case 'pass':
            return row.waived === undefined
                ? [(0,prose/* prose */.CS) `Closest to its limit: ${(0,row_phrase/* withinPhrase */.RR)(row)}`]
                : [(0,row_phrase/* acceptedPhrase */.TF)(row), ...(cause === undefined ? [] : [cause])];
        default:
            return [
                (0,row_phrase/* suspicionPhrase */.Xp)(row),
                ...((0,gate_view/* isWellMeasured */.ZM)(view, row) && row.past?.doubt === undefined ? [] : [(0,prose/* sentence */.em)(row.reason)]),
            ];
    }
};
const measuredSentence = (rows) => {
    if (rows.length === 0)
        return [];
    const shown = (0,prose/* joined */.oR)(rows.slice(0, 3).map(row_phrase/* measuredPhrase */.Ah), ', ');
    return [
        rows.length > 3 ? (0,prose/* prose */.CS) `Measured: ${shown}; ${rows.length - 3} more below.` : (0,prose/* prose */.CS) `Measured: ${shown}.`,
    ];
};
const nextStep = ({ result, branch, baselinePath, recorded }) => {
    if (result.nothingBecause !== undefined)
        return (0,prose/* prose */.CS) `Once it is merged, later changes are compared with it.`;
    const [excluded] = result.excluded;
    if (excluded !== undefined)
        return (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(excluded.label)} was not used: ${(0,prose/* quoted */.TL)(excluded.reason)}.`;
    if (branch === undefined)
        return (0,prose/* prose */.CS) `Give earlier reports with ${(0,prose/* code */.aY)('--baseline')} to compare with.`;
    if (recorded === true)
        return (0,prose/* prose */.CS) `The next run is compared with this one.`;
    return baselinePath !== undefined
        ? (0,prose/* prose */.CS) `The first report in ${(0,prose/* code */.aY)(baselinePath)} starts the history.`
        : (0,prose/* prose */.CS) `The first run on ${(0,prose/* code */.aY)(branch)} starts the history.`;
};

// EXTERNAL MODULE: ./lib/compare/change.js
var change = __webpack_require__(38423);
// EXTERNAL MODULE: ./lib/plan/threshold.js
var threshold = __webpack_require__(91740);
// EXTERNAL MODULE: ./lib/present/label.js
var label = __webpack_require__(63117);
;// CONCATENATED MODULE: ./lib/present/headline.js







const headline = (view) => (0,prose/* prose */.CS) `${(0,label/* verdictMark */.vG)(view.result.verdict)} ${title(view)}`;
const title = (view) => {
    const { result } = view;
    const checks = (0,format/* formatPlural */.yk)(result.rows.length, 'check');
    switch (result.verdict) {
        case 'regression':
            return (0,prose/* prose */.CS) `Triton performance: ${(0,format/* formatPlural */.yk)((0,gate_view/* rowsWith */.eA)(result, 'regression').length, 'regression')} in ${checks}`;
        case 'pass': {
            const accepted = result.rows.filter(({ waived }) => waived !== undefined).length;
            const found = accepted === 0 ? 'no regression' : (0,format/* formatPlural */.yk)(accepted, 'accepted regression');
            return (0,prose/* prose */.CS) `Triton performance: ${found} in ${checks}`;
        }
        case 'improvement':
            return improvementTitle(result);
        case 'inconclusive':
            return inconclusiveTitle(view);
        case 'no-baseline':
            return missingTitle(view);
        case 'invalid':
            return (0,prose/* prose */.CS) `The measurement is unusable: ${(0,prose/* quoted */.TL)(((0,gate_view/* faultsOf */.xm)(result)[0] ?? 'nothing was measured').replace(/\.\s*$/, ''))}`;
    }
};
const improvementTitle = (result) => {
    const row = (0,gate_view/* decisiveRow */.jR)(result);
    if (row?.change === undefined)
        return (0,prose/* prose */.CS) `Triton performance: better`;
    const { metric } = row.threshold;
    const gain = (0,format/* formatShare */.T1)(Math.round(Math.abs(row.change) * 100) / 100);
    return (0,threshold/* isRate */.Vb)(metric)
        ? (0,prose/* prose */.CS) `${gain} more ${(0,label/* metricName */.Kh)(metric)}: ${(0,prose/* code */.aY)(row.model)} ${(0,row_phrase/* valuesPhrase */.O$)(row)}`
        : (0,prose/* prose */.CS) `${gain} faster: ${(0,prose/* code */.aY)(row.model)} ${(0,label/* metricName */.Kh)(metric).replace(/ latency$/, '')} ${(0,row_phrase/* valuesPhrase */.O$)(row)}`;
};
const inconclusiveTitle = (view) => {
    const { result } = view;
    const row = (0,gate_view/* decisiveRow */.jR)(result);
    if (row === undefined)
        return (0,prose/* prose */.CS) `Cannot tell`;
    const suspected = result.rows.filter((one) => one.suspected === true).length;
    if (suspected > 0)
        return (0,prose/* prose */.CS) `Suspected, but not shown: ${suspected} of ${(0,format/* formatPlural */.yk)(result.rows.length, 'check')} ${suspected === 1 ? 'looks' : 'look'} worse than allowed`;
    if (row.past?.doubt !== undefined && (0,gate_view/* isWellMeasured */.ZM)(view, row))
        return (0,prose/* prose */.CS) `Cannot tell: the baseline itself seems to have changed since ${(0,prose/* code */.aY)(row.past.doubt.since)}`;
    const visible = (0,label/* visibleChange */.p_)(row);
    if (view.ab !== undefined && view.ab.state !== 'complete')
        return (0,prose/* prose */.CS) `Cannot tell: the A/B was cut short after ${(0,format/* formatPlural */.yk)(blocksOf(view.ab), 'block')}`;
    if (view.ab !== undefined && visible !== format/* absent */.Ge)
        return (0,prose/* prose */.CS) `Cannot tell: on this machine only changes beyond ${visible} can be seen in so many blocks`;
    if (visible === format/* absent */.Ge || !(0,gate_view/* isWellMeasured */.ZM)(view, row)) {
        const [open, all] = [(0,gate_view/* rowsWith */.eA)(result, 'inconclusive').length, result.rows.length];
        return all === 1
            ? (0,prose/* prose */.CS) `Cannot tell: the check could not be decided`
            : (0,prose/* prose */.CS) `Cannot tell: ${open} of ${all} checks could not be decided`;
    }
    return result.baselineRuns < change/* runsForOwnDeviation */.hw
        ? (0,prose/* prose */.CS) `Cannot tell: with ${(0,format/* formatPlural */.yk)(result.baselineRuns, 'baseline run')} only changes beyond ${visible} can be seen`
        : (0,prose/* prose */.CS) `Cannot tell: the runs are too noisy to see less than ${visible}`;
};
const blocksOf = ({ levels }) => levels.reduce((sum, { blocks }) => sum + blocks.length, 0);
const missingTitle = (view) => {
    const { result, branch, baselinePath, recorded } = view;
    const missing = (0,gate_view/* rowsWith */.eA)(result, 'no-baseline').length;
    if (missing < result.rows.length)
        return (0,prose/* prose */.CS) `${missing} of ${(0,format/* formatPlural */.yk)(result.rows.length, 'check')} had nothing to be compared with; ${ofTheOthers(result)}`;
    if (result.nothingBecause !== undefined)
        return (0,prose/* prose */.CS) `Nothing was compared: ${(0,prose/* quoted */.TL)(result.nothingBecause)}`;
    const where = (0,gate_view/* placeOfBaselines */.JL)(view);
    const unused = result.excluded.reduce((sum, { runs = 1 }) => sum + runs, 0);
    if (unused === 1)
        return (0,prose/* prose */.CS) `Nothing was compared: the one run found${where} is not comparable`;
    if (unused > 1)
        return (0,prose/* prose */.CS) `Nothing was compared: none of the ${unused} runs found${where} is comparable`;
    return (0,prose/* prose */.CS) `Nothing was compared: no baseline${where} yet${howToStart(baselinePath === undefined ? branch : undefined, recorded)}`;
};
const ofTheOthers = (result) => {
    const open = (0,gate_view/* rowsWith */.eA)(result, 'inconclusive').length;
    return open === 0 ? 'no regression in the others' : `of the others ${open} could not be decided`;
};
const howToStart = (branch, recorded) => {
    if (recorded === true)
        return ' (this run was recorded as the first)';
    return branch === undefined ? '' : ' (merge to start one)';
};

;// CONCATENATED MODULE: ./lib/present/shown-rows.js



const shownMark = '◽';
const shownWords = ({ fault }) => fault === undefined ? 'shown, not gated' : 'unusable, not gated';
const faultNotes = ({ result }) => [...Map.groupBy(result.shown ?? [], levelName).values()].flatMap((rows) => {
    const faulty = rows.find(({ fault }) => fault !== undefined);
    return faulty === undefined
        ? []
        : [
            (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(faulty.model)} at ${(0,load_level/* formatLevels */.$P)([faulty.level])}${(0,row_phrase/* scenarioPhrase */.SN)(faulty)} is not gated, and its measurement is unusable: ${(0,prose/* sentence */.em)(faulty.fault ?? '')}`,
        ];
});
const levelName = ({ model, scenario, level }) => JSON.stringify([model, scenario, level.mode, level.value]);

// EXTERNAL MODULE: ./lib/plan/waiver.js
var plan_waiver = __webpack_require__(20283);
;// CONCATENATED MODULE: ./lib/present/waiver-notes.js





const waiverNotes = ({ result }) => {
    const all = result.waivers ?? [];
    return ['exceeded', 'expired', 'applied', 'unused'].flatMap((state) => all.filter((use) => use.state === state).map(waiverNote));
};
const waiverNote = ({ waiver, state }) => {
    const { reason, until } = waiver;
    switch (state) {
        case 'applied':
            return (0,prose/* prose */.CS) `Accepted: ${subject(waiver)} up to ${(0,plan_waiver/* formatCeiling */.n)(waiver)} until ${until}: ${(0,prose/* quoted */.TL)(reason)}`;
        case 'exceeded':
            return (0,prose/* prose */.CS) `Worse than accepted: the waiver for ${subject(waiver)} ends at ${(0,plan_waiver/* formatCeiling */.n)(waiver)} (${(0,prose/* quoted */.TL)(reason)}).`;
        case 'expired':
            return (0,prose/* prose */.CS) `Expired on ${until}: the waiver for ${subject(waiver)} (${(0,prose/* quoted */.TL)(reason)}); take it out of the config file.`;
        case 'unused':
            return (0,prose/* prose */.CS) `Not needed: the waiver for ${subject(waiver)} (${(0,prose/* quoted */.TL)(reason)}) until ${until}.`;
    }
};
const subject = (waiver) => {
    const { model, metric, level } = waiver;
    const where = level === undefined ? '' : ` at ${(0,load_level/* formatLevel */.eI)(level)}`;
    return (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(model)} ${(0,label/* metricName */.Kh)(metric)}${where}${(0,row_phrase/* scenarioPhrase */.SN)(waiver)}`;
};

;// CONCATENATED MODULE: ./lib/present/diff-table.js













const diffTable = (view) => ({
    verdict: view.result.verdict,
    headline: headline(view),
    explanation: explanation(view),
    columns: [
        { name: 'model · load', align: 'left' },
        { name: 'metric', align: 'left' },
        { name: 'change', align: 'right' },
        { name: 'allowed', align: 'right' },
        { name: view.ab?.a.label ?? 'baseline', align: 'right' },
        { name: (0,gate_view/* candidateName */.vf)(view), align: 'right' },
        { name: '95 % interval', align: 'center' },
        ...(view.ab === undefined ? [] : abColumns),
        { name: 'verdict', align: 'left' },
    ],
    rows: [
        ...(0,gate_view/* sortedRows */.pe)(view.result).map((row) => diffRow(row, view.ab !== undefined)),
        ...(view.result.shown ?? []).map((row) => shownRow(row, view.ab !== undefined)),
    ],
    notes: [
        ...acrossNotes(view.result),
        ...limited(faultNotes(view)),
        ...limited(waiverNotes(view)),
        ...undecidedNotes(view),
        ...levelNotes(view),
        ...gateNotes(view),
        ...(view.ab === undefined ? familyNote(view) : []),
    ],
});
const filledColumns = ({ columns }, rows) => columns
    .map((column, place) => ({ ...column, place }))
    .filter(({ place }) => rows.some(({ cells }) => (0,prose/* proseToTerminal */.Ln)(cells[place] ?? []) !== format/* absent */.Ge));
const abColumns = [
    { name: 'can be seen', align: 'right' },
    { name: 'noise', align: 'right' },
];
const diffRow = (row, isAb) => {
    const isUsable = row.verdict !== 'invalid';
    const change = (0,prose/* prose */.CS) `${unbroken((0,format/* formatPercent */.l9)(isUsable ? row.change : undefined))}`;
    return {
        verdict: row.verdict,
        mark: (0,label/* verdictMark */.vG)(row.verdict),
        folded: row.verdict === 'pass' && row.waived === undefined,
        cells: [
            ...subjectCells(row),
            row.verdict === 'regression' && row.change !== undefined ? [(0,prose/* strong */.ko)(change)] : change,
            (0,prose/* prose */.CS) `${unbroken((0,label/* allowedChange */.v)(row))}`,
            ...valueCells(row),
            (0,prose/* prose */.CS) `${unbroken((0,format/* formatInterval */.vy)(isUsable ? row.interval : undefined))}`,
            ...(isAb ? abCells(row) : []),
            (0,prose/* prose */.CS) `${(0,label/* verdictWords */.L2)(row)}`,
        ],
    };
};
const shownRow = (row, isAb) => {
    const none = (0,prose/* prose */.CS) `${format/* absent */.Ge}`;
    return {
        mark: shownMark,
        folded: true,
        cells: [
            ...subjectCells(row),
            (0,prose/* prose */.CS) `${unbroken((0,format/* formatPercent */.l9)(row.change))}`,
            none,
            ...valueCells(row),
            (0,prose/* prose */.CS) `${unbroken((0,format/* formatInterval */.vy)(row.interval))}`,
            ...(isAb ? [none, none] : []),
            (0,prose/* prose */.CS) `${shownWords(row)}`,
        ],
    };
};
const subjectCells = (row) => [
    (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(row.model)} ${unbroken(`· ${(0,label/* levelShortName */.Cv)(row.level)}`)}${(0,row_phrase/* scenarioPhrase */.SN)(row)}`,
    (0,prose/* prose */.CS) `${(0,label/* metricName */.Kh)(row.threshold.metric)}`,
];
const valueCells = ({ threshold: { metric }, baseline, candidate }) => [
    (0,prose/* prose */.CS) `${unbroken((0,label/* metricValue */.a3)(metric, baseline?.center))}`,
    (0,prose/* prose */.CS) `${unbroken((0,label/* metricValue */.a3)(metric, candidate?.center))}`,
];
const abCells = (row) => [
    (0,prose/* prose */.CS) `${unbroken((0,label/* visibleChange */.p_)(row))}`,
    (0,prose/* prose */.CS) `${unbroken(row.ab === undefined ? format/* absent */.Ge : noiseShare(row.ab.noise.deviation))}`,
];
const noiseShare = (deviation) => {
    const share = (0,format/* formatShare */.T1)(deviation);
    return share === format/* absent */.Ge ? format/* absent */.Ge : `±${share}`;
};
const unbroken = (figure) => figure.replaceAll(' ', '\u00a0');
const maxNotes = 5;
const undecidedNotes = ({ result }) => limited([
    ...(result.faults.length > 0 ? [] : (0,gate_view/* rowsWith */.eA)(result, 'invalid')),
    ...(result.baselineRuns === 0 ? [] : (0,gate_view/* rowsWith */.eA)(result, 'no-baseline')),
    ...(0,gate_view/* rowsWith */.eA)(result, 'inconclusive').slice(result.verdict === 'inconclusive' ? 1 : 0),
].map((row) => (0,prose/* prose */.CS) `${(0,row_phrase/* subjectPhrase */.y1)(row)}: ${(0,prose/* quoted */.TL)(row.reason)}.`));
const levelNotes = ({ candidates }) => limited(candidates.flatMap(({ model, settings, levels }) => levels.flatMap(({ level, state, windows }) => {
    const where = (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(model.name)} at ${(0,load_level/* formatLevel */.eI)(level)}${(0,row_phrase/* scenarioPhrase */.SN)(settings)}`;
    if (state === 'unstable')
        return [
            (0,prose/* prose */.CS) `${where} did not settle in ${(0,format/* formatPlural */.yk)(windows.length, 'window')}; its figures are over all of them.`,
        ];
    return state === 'interrupted' ? [(0,prose/* prose */.CS) `${where} was cut short.`] : [];
})));
const gateNotes = ({ result }) => limited(result.notes.map((note) => (0,prose/* sentence */.em)(note)));
const manyRows = 12;
const familyNote = ({ result }) => {
    const count = result.rows.filter(({ change }) => change !== undefined).length;
    if (count <= manyRows)
        return [];
    const factor = (0,student_t/* normalQuantile */.Zl)(1 - comparison/* familyLevel */.HJ / count) / (0,student_t/* normalQuantile */.Zl)(1 - comparison/* familyLevel */.HJ);
    return [
        (0,prose/* prose */.CS) `${(0,format/* formatCount */.B4)(count)} checks share one chance of a false alarm, so that a change has to stand out from noise ${factor.toFixed(1)} times as far as in a single check: fewer checks see more.`,
    ];
};
const limited = (notes) => notes.length <= maxNotes
    ? notes
    : [...notes.slice(0, maxNotes), (0,prose/* prose */.CS) `${(0,format/* formatCount */.B4)(notes.length - maxNotes)} more of this kind.`];


/***/ }),

/***/ 99709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ gateText)
});

// EXTERNAL MODULE: ./lib/present/diff-table.js + 5 modules
var diff_table = __webpack_require__(56311);
// EXTERNAL MODULE: ./lib/present/format.js
var format = __webpack_require__(41516);
// EXTERNAL MODULE: ./lib/present/how-measured.js + 1 modules
var how_measured = __webpack_require__(42639);
// EXTERNAL MODULE: ./lib/present/prose.js
var prose = __webpack_require__(88488);
;// CONCATENATED MODULE: ./lib/present/text-table.js
const textTable = (columns, rows) => {
    const lines = [columns.map(({ name }) => name), ...rows];
    const widths = columns.map((_, i) => Math.max(...lines.map((line) => textWidth(line[i] ?? ''))));
    return lines.map((line) => columns
        .map(({ align }, i) => padded(line[i] ?? '', widths[i] ?? 0, align))
        .join('  ')
        .trimEnd());
};
const textWidth = (text) => [...text].reduce((width, character) => width + characterWidth(character), 0);
const wrapText = (text, width) => {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && textWidth(line) + 1 + textWidth(word) > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
};
const padded = (text, width, align) => {
    const space = ' '.repeat(width - textWidth(text));
    return align === 'left' ? `${text}${space}` : `${space}${text}`;
};
const characterWidth = (character) => {
    if (/\p{M}/u.test(character))
        return 0;
    return wide.test(character) ? 2 : 1;
};
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;

// EXTERNAL MODULE: ./lib/present/what-next.js + 1 modules
var what_next = __webpack_require__(72743);
;// CONCATENATED MODULE: ./lib/present/gate-text.js






const gateText = (view, style) => {
    const table = (0,diff_table/* diffTable */.Y)(view);
    const paint = painter(style);
    const blocks = [
        [
            paint(table.verdict, (0,prose/* proseToTerminal */.Ln)(table.headline)),
            ...(table.explanation.length === 0 ? [] : wrapped((0,prose/* proseToTerminal */.Ln)(table.explanation), style)),
        ],
        tableLines(table, style),
        table.notes.flatMap((note) => wrapped((0,prose/* proseToTerminal */.Ln)(note), style)),
        [...(0,how_measured/* measurementFacts */.A)(view), ...(0,what_next/* nextSteps */.Z)(view)].flatMap((fact) => factLines(fact, style)),
    ];
    const text = blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n');
    return `${text}\n`;
};
const tableLines = (table, style) => {
    if (table.rows.length === 0)
        return [];
    const columns = (0,diff_table/* filledColumns */.k)(table, table.rows);
    const lines = textTable(columns.map(({ name, align }) => ({ name, align: align === 'left' ? 'left' : 'right' })), table.rows.map(({ cells }) => columns.map(({ place }) => (0,prose/* proseToTerminal */.Ln)(cells[place] ?? []))));
    const fits = style.width === undefined || Math.max(...lines.map(textWidth)) <= style.width;
    const paint = painter(style);
    if (!fits)
        return table.rows.flatMap((row) => cardLines(row, columns, style));
    return lines.map((line, i) => paint(table.rows[i - 1]?.verdict, line));
};
const cardLines = ({ cells, verdict }, columns, style) => {
    const cell = (place) => (0,prose/* proseToTerminal */.Ln)(cells[place] ?? []);
    const last = cells.length - 1;
    const figures = columns.filter(({ place }) => place > 1 && place < last && cell(place) !== format/* absent */.Ge);
    const head = wrapped(`${cell(0)} · ${cell(1)}: ${cell(last)}`, style);
    const named = wrapped(figures.map(({ name, place }) => `${name} ${cell(place)}`).join(', '), style);
    return [...head.map((line) => painter(style)(verdict, line)), ...named.map((line) => `  ${line}`)];
};
const factLines = ({ label, text }, style) => wrapped(`${label}: ${(0,prose/* proseToTerminal */.Ln)(text)}`, style).map((line, i) => (i === 0 ? line : `  ${line}`));
const wrapped = (text, { width = Number.POSITIVE_INFINITY }) => wrapText((0,format/* unbroken */.D_)(text), width - 2).map((line) => line.replaceAll('\u00a0', ' '));
const colours = {
    pass: 32,
    improvement: 32,
    regression: 31,
    inconclusive: 33,
    'no-baseline': 36,
    invalid: 31,
};
const painter = ({ colour }) => (verdict, text) => colour && verdict !== undefined ? `\u001b[${colours[verdict]}m${text}\u001b[0m` : text;


/***/ }),

/***/ 7792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ placeOfBaselines),
/* harmony export */   St: () => (/* binding */ shownRow),
/* harmony export */   ZM: () => (/* binding */ isWellMeasured),
/* harmony export */   eA: () => (/* binding */ rowsWith),
/* harmony export */   fT: () => (/* binding */ levelsOfRow),
/* harmony export */   jR: () => (/* binding */ decisiveRow),
/* harmony export */   pe: () => (/* binding */ sortedRows),
/* harmony export */   vf: () => (/* binding */ candidateName),
/* harmony export */   xm: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var _compare_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62059);
/* harmony import */ var _compare_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93474);
/* harmony import */ var _plan_load_level_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44956);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63117);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88488);





const placeOfBaselines = ({ branch, baselinePath, }) => {
    if (baselinePath !== undefined)
        return (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS) ` in ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(baselinePath)}`;
    return branch === undefined ? [] : (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS) ` on ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(branch)}`;
};
const candidateName = (view) => view.ab?.b.label ??
    (view.candidates.some(({ provenance }) => provenance?.event.startsWith('pull_request') ?? false)
        ? 'this PR'
        : 'this run');
const levelsOfRow = (reports, row) => reports
    .filter((report) => (0,_compare_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .isMeasuredBy */ .sf)(row, report))
    .flatMap(({ levels }) => levels.filter(({ level }) => (0,_plan_load_level_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameLevel */ .LA)(level, row.level)));
const rowsWith = ({ rows }, verdict) => {
    const found = rows.filter((row) => row.verdict === verdict);
    return verdict === 'improvement'
        ? found.toSorted((a, b) => ascending((0,_label_js__WEBPACK_IMPORTED_MODULE_2__/* .limitShare */ .p9)(a), (0,_label_js__WEBPACK_IMPORTED_MODULE_2__/* .limitShare */ .p9)(b)))
        : found.toSorted((a, b) => ascending((0,_label_js__WEBPACK_IMPORTED_MODULE_2__/* .limitShare */ .p9)(b), (0,_label_js__WEBPACK_IMPORTED_MODULE_2__/* .limitShare */ .p9)(a)));
};
const sortedRows = (result) => [...new Set(result.rows.map(({ verdict }) => verdict))].flatMap((verdict) => rowsWith(result, verdict));
const shownRow = (row) => {
    if (row.verdict !== 'invalid')
        return row;
    const { change: _change, interval: _interval, ...figures } = row;
    return figures;
};
const decisiveRow = (result) => rowsWith(result, result.verdict)[0];
const isWellMeasured = (view, row) => {
    const levels = levelsOfRow(view.candidates, row);
    return (levels.length > 0 &&
        levels.every((level) => (level.state === 'stable' || level.state === 'request-count') &&
            (0,_compare_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .successesOf */ .bf)(level) >= (0,_compare_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .leastSuccesses */ .PD)(row.threshold.metric)));
};
const faultsOf = (result) => result.faults.length > 0 ? result.faults : rowsWith(result, 'invalid').map(({ reason }) => reason);
const ascending = (a, b) => (a === b ? 0 : a < b ? -1 : 1);


/***/ }),

/***/ 42639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ measurementFacts)
});

// EXTERNAL MODULE: ./lib/plan/load-level.js
var load_level = __webpack_require__(44956);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
// EXTERNAL MODULE: ./lib/present/floor-sentence.js
var floor_sentence = __webpack_require__(43475);
// EXTERNAL MODULE: ./lib/present/format.js
var format = __webpack_require__(41516);
// EXTERNAL MODULE: ./lib/present/label.js
var label = __webpack_require__(63117);
// EXTERNAL MODULE: ./lib/present/prose.js
var prose = __webpack_require__(88488);
;// CONCATENATED MODULE: ./lib/present/ab-facts.js






const abFacts = (report) => [
    { label: 'Versions', text: (0,prose/* prose */.CS) `${versionPhrase(report.a)}; ${versionPhrase(report.b)}.` },
    blocksFact(report),
    ...noiseFact(report),
    requestsFact(report),
    ...failureFact(report),
    loadFact(report),
    clientFact(report),
];
const versionPhrase = ({ label, model, settings, server }) => {
    const version = model.version === undefined ? [] : (0,prose/* prose */.CS) ` version ${(0,prose/* code */.aY)(model.version)}`;
    return (0,prose/* prose */.CS) `${label} is ${(0,prose/* code */.aY)(model.name)}${version} at ${(0,prose/* code */.aY)(settings.url)} (${(0,prose/* code */.aY)(server.name)} ${(0,prose/* code */.aY)(server.version)})`;
};
const blocksFact = ({ levels, duration, rules, state }) => {
    const counts = levels.map(({ blocks }) => blocks.length);
    const all = counts.reduce((sum, count) => sum + count, 0);
    const repeated = levels.reduce((sum, level) => sum + level.repeatedBlocks, 0);
    const most = (rules.looks.at(-1) ?? 0) * levels.length;
    const [first] = levels;
    const segment = first === undefined ? '' : ` of four segments of ${(0,format/* formatDuration */.a3)(first.durationMs * units/* nsPerMs */.Ln)}`;
    const again = repeated === 0 ? '' : `, ${(0,format/* formatPlural */.yk)(repeated, 'block')} measured again because this client was late`;
    const why = { complete: '', interrupted: '; interrupted', 'out-of-time': '; the time budget was used up' }[state];
    const text = (0,prose/* prose */.CS) `${(0,format/* formatPlural */.yk)(all, 'block')}${segment} (of at most ${(0,format/* formatCount */.B4)(most)}) in ${(0,format/* formatDuration */.a3)(duration)}${again}${why}; one version is driven at a time, and chance (seed ${rules.seed}) decides which goes first in a block.`;
    return { label: 'Blocks', text };
};
const noiseFact = ({ rows, a }) => {
    const named = rows.flatMap(({ threshold, noise }) => noise === undefined ? [] : [`${(0,format/* formatShare */.T1)(noise)} in ${(0,label/* metricName */.Kh)(threshold.metric)}`]);
    return named.length === 0
        ? []
        : [
            {
                label: 'Noise of this machine',
                text: (0,prose/* prose */.CS) `two segments of the unchanged ${a.label}, about a second apart, typically differ by ${(0,prose/* joined */.oR)([...new Set(named)].map((one) => (0,prose/* prose */.CS) `${one}`), ', ')}.`,
            },
        ];
};
const requestsFact = ({ levels, a, b }) => {
    const phrase = (label, side) => {
        const all = levels.map(({ evidence }) => evidence[side]);
        const total = (of) => all.reduce((sum, one) => sum + of(one), 0);
        const isCounted = all.length > 0 && all.every((one) => (one.serverSucceeded ?? -1) >= one.succeeded);
        const server = isCounted ? ', as the server counted too' : '';
        return (0,prose/* prose */.CS) `${(0,format/* formatPlural */.yk)(total(({ succeeded, failed }) => succeeded + failed), 'request')} to the ${label} (${(0,format/* formatCount */.B4)(total(({ failed }) => failed))} failed${server})`;
    };
    return { label: 'Requests', text: (0,prose/* prose */.CS) `${phrase(a.label, 'a')}, ${phrase(b.label, 'b')}.` };
};
const maxListed = 5;
const failureFact = ({ levels, a, b }) => {
    const named = levels.flatMap(({ evidence }) => [a, b].flatMap(({ label }, place) => Object.entries((place === 0 ? evidence.a : evidence.b).failureTexts).flatMap(([failure, [first]]) => first === undefined ? [] : [(0,prose/* prose */.CS) `${label}: ${failure}, first ${(0,prose/* code */.aY)(first, 120)}`])));
    return named.length === 0
        ? []
        : [{ label: 'Failed requests', text: (0,prose/* prose */.CS) `${(0,prose/* joined */.oR)(named.slice(0, maxListed), '; ')}.` }];
};
const loadFact = ({ b, levels }) => {
    const { protocol, batchSize, input, seed } = b.settings;
    const text = (0,prose/* prose */.CS) `${protocol === 'grpc' ? 'gRPC' : 'HTTP'}, batch size ${batchSize}, ${input.kind === 'path' ? 'given' : input.kind} input (seed ${seed}), ${(0,load_level/* formatLevels */.$P)(levels.map(({ level }) => level).slice(0, 12))}.`;
    return { label: 'Load', text };
};
const clientFact = ({ levels, clientFloor, warnings }) => {
    const sides = levels.flatMap(({ evidence }) => [evidence.a, evidence.b]);
    const busiest = Math.max(0, ...sides.map(({ clientBusy }) => clientBusy));
    const threads = Math.max(1, ...sides.map((side) => side.threads));
    const floor = clientFloor === undefined ? '' : `; ${(0,floor_sentence/* floorSentence */.s)(clientFloor)}`;
    const doubts = warnings.map(({ text }) => (0,prose/* prose */.CS) `; ${(0,prose/* quoted */.TL)(text)}`);
    return {
        label: 'Client',
        text: (0,prose/* prose */.CS) `${(0,format/* formatPlural */.yk)(threads, 'thread')}, busy for at most ${(0,format/* formatShare */.T1)(busiest)} of the time${floor}${(0,prose/* joined */.oR)(doubts, '')}.`,
    };
};

// EXTERNAL MODULE: ./lib/present/gate-view.js
var gate_view = __webpack_require__(7792);
;// CONCATENATED MODULE: ./lib/present/how-measured.js






const measurementFacts = (view) => view.ab === undefined ? runFacts(view) : abFacts(view.ab);
const runFacts = (view) => [
    ...baselineFact(view),
    ...candidateFact(view),
    ...how_measured_failureFact(view.candidates),
    ...how_measured_loadFact(view.candidates),
    ...how_measured_clientFact(view.candidates),
    ...differenceFact(view),
    ...excludedFact(view),
    ...warningFact(view.candidates),
];
const how_measured_maxListed = 5;
const baselineFact = (view) => {
    const { baselineRuns, carriedRuns = 0 } = view.result;
    const newest = view.baselines.toSorted((a, b) => (a.report.createdAt < b.report.createdAt ? 1 : -1))[0];
    if (newest === undefined && baselineRuns === 0)
        return [];
    const where = (0,gate_view/* placeOfBaselines */.JL)(view);
    const carried = carriedRuns === 0 ? '' : ` (${(0,format/* formatCount */.B4)(carriedRuns)} of them kept inside later runs)`;
    const last = newest === undefined ? (0,prose/* prose */.CS) `` : (0,prose/* prose */.CS) `, newest ${runName(newest)} (${runDetails(newest, view.now)})`;
    const text = (0,prose/* prose */.CS) `${(0,format/* formatPlural */.yk)(baselineRuns, 'run')}${where}${carried}${last}; ${whatCounts(view.result)}`;
    return [{ label: 'Baseline', text }];
};
const whatCounts = ({ comparedAcross }) => comparedAcross === undefined
    ? 'only runs of the same CPU, runner class, protocol and load count.'
    : 'only runs of the same protocol and load count, on whatever machines were allowed.';
const runName = ({ report, label, url }) => (0,prose/* link */.nf)([(0,prose/* code */.aY)(report.provenance === undefined ? label : shortSha(report.provenance))], url);
const runDetails = ({ report }, now) => {
    const age = (0,format/* formatAge */.nV)(report.createdAt, now);
    return report.provenance === undefined ? age : `run ${report.provenance.runId}, ${age}`;
};
const shortSha = ({ sha }) => sha.slice(0, 7);
const candidateFact = (view) => {
    const [first] = view.candidates;
    if (first === undefined)
        return [];
    const { provenance } = first;
    const origin = provenance === undefined ? [] : [(0,prose/* prose */.CS) `${(0,prose/* code */.aY)(shortSha(provenance))}, attempt ${provenance.runAttempt}`];
    const text = (0,prose/* joined */.oR)([...origin, windowsPhrase(view.candidates), requestsPhrase(view.candidates)], '; ');
    const name = (0,gate_view/* candidateName */.vf)(view);
    return [{ label: `${name.charAt(0).toUpperCase()}${name.slice(1)}`, text: (0,prose/* prose */.CS) `${text}.` }];
};
const windowsPhrase = (reports) => {
    const levels = reports.flatMap(({ levels }) => levels);
    const windows = levels.flatMap((level) => level.windows);
    if (windows.length === 0)
        return (0,prose/* prose */.CS) `no complete window`;
    const counts = levels.map((level) => level.windows.length);
    const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
    const range = fewest === most ? (0,format/* formatPlural */.yk)(most, 'window') : `${fewest} to ${(0,format/* formatPlural */.yk)(most, 'window')}`;
    const mean = windows.reduce((sum, { duration }) => sum + duration, 0) / windows.length;
    return (0,prose/* prose */.CS) `${range} of ${(0,format/* formatDuration */.a3)(mean)} a level`;
};
const requestsPhrase = (reports) => {
    const all = evidenceOf(reports);
    const succeeded = total(all, ({ succeeded }) => succeeded);
    const failed = total(all, ({ failed }) => failed);
    const requests = (0,prose/* prose */.CS) `${(0,format/* formatPlural */.yk)(succeeded + failed, 'request')}, ${(0,format/* formatCount */.B4)(failed)} failed`;
    return all.every(({ serverSucceeded }) => serverSucceeded !== undefined)
        ? (0,prose/* prose */.CS) `${requests}; the server counted ${(0,format/* formatCount */.B4)(total(all, ({ serverSucceeded = 0 }) => serverSucceeded))} good ones`
        : (0,prose/* prose */.CS) `${requests}; the server keeps no count to check this against`;
};
const how_measured_failureFact = (reports) => {
    const texts = new Map();
    for (const { failureTexts } of evidenceOf(reports))
        for (const [failure, [first]] of Object.entries(failureTexts))
            if (first !== undefined && !texts.has(failure))
                texts.set(failure, first);
    if (texts.size === 0)
        return [];
    const named = [...texts]
        .slice(0, how_measured_maxListed)
        .map(([failure, first]) => (0,prose/* prose */.CS) `${failure}, first ${(0,prose/* code */.aY)(first, 120)}`);
    return [{ label: 'Failed requests', text: (0,prose/* prose */.CS) `${(0,prose/* joined */.oR)(named, '; ')}.` }];
};
const how_measured_loadFact = (reports) => {
    const [first] = reports;
    if (first === undefined)
        return [];
    const scenarios = [...new Set(reports.map(({ settings }) => settings.scenario))];
    const loads = scenarios.map((scenario) => loadPhrase(reports.filter(({ settings }) => settings.scenario === scenario)));
    const server = (0,prose/* prose */.CS) `server ${(0,prose/* code */.aY)(first.server.name)} ${(0,prose/* code */.aY)(first.server.version)}`;
    return [{ label: 'Load', text: (0,prose/* prose */.CS) `${listed(loads)}; ${server}.` }];
};
const loadPhrase = (reports) => {
    const { protocol, batchSize, sharedMemory, input, seed, scenario } = reports[0].settings;
    const levels = (0,load_level/* distinctLevels */.U0)(reports.flatMap((report) => report.levels.map(({ level }) => level)));
    const name = scenario === undefined ? (0,prose/* prose */.CS) `` : (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(scenario)}: `;
    return (0,prose/* prose */.CS) `${name}${protocol === 'grpc' ? 'gRPC' : 'HTTP'}, batch size ${batchSize}, ${inputWords[input.kind]} (seed ${seed})${sharedMemory === undefined ? '' : ' in shared memory'}, ${(0,load_level/* formatLevels */.$P)(levels.slice(0, 12))}`;
};
const inputWords = { random: 'random input', zero: 'input of zeros', path: 'given input' };
const how_measured_clientFact = (reports) => {
    const all = evidenceOf(reports);
    const duration = total(all, (evidence) => evidence.duration);
    const sent = total(all, (evidence) => evidence.sent);
    if (duration === 0 || sent === 0)
        return [];
    const cpu = total(all, ({ clientCpu }) => clientCpu);
    const busiest = Math.max(...all.map(({ eventLoopUtilization }) => eventLoopUtilization));
    const longestPause = Math.max(...all.map(({ gcMax }) => gcMax));
    const lag = Math.max(...all.map(({ sendLag }) => sendLag.p99));
    const floor = reports.findLast(({ clientFloor }) => clientFloor !== undefined)?.clientFloor;
    const text = (0,prose/* prose */.CS) `${machinesPhrase(reports)}used ${(0,format/* formatShare */.T1)(cpu / duration)} of one core (${(0,format/* formatDuration */.a3)(cpu / sent)} a request), its event loop at most ${(0,format/* formatShare */.T1)(busiest)} busy, longest pause ${(0,format/* formatDuration */.a3)(longestPause)}, send lag p99 ${(0,format/* formatDuration */.a3)(lag)}${floor === undefined ? '' : `; ${(0,floor_sentence/* floorSentence */.s)(floor)}`}.`;
    return [{ label: 'Client', text }];
};
const machinesPhrase = (reports) => {
    const shards = reports.find((report) => report.shards !== undefined)?.shards;
    if (shards === undefined)
        return '';
    const latest = Math.max(...shards.map(({ lateness }) => lateness));
    return `${(0,format/* formatPlural */.yk)(shards.length, 'machine')} shared the load, at most ${(0,format/* formatDuration */.a3)(latest)} off their timetable; together they `;
};
const differenceFact = ({ result }) => {
    const named = result.softDifferences.map(({ what, baseline, candidate }) => (0,prose/* prose */.CS) `${(0,prose/* quoted */.TL)(what, 60)} (${(0,prose/* code */.aY)(shortened(baseline), 60)} → ${(0,prose/* code */.aY)(shortened(candidate), 60)})`);
    return named.length === 0
        ? []
        : [{ label: 'Different from the baseline', text: (0,prose/* prose */.CS) `${listed(named)}. Shown, not held against you.` }];
};
const shortened = (value) => value.replace(/\b([0-9a-f]{12})[0-9a-f]{20,}\b/g, '$1…');
const excludedFact = ({ result }) => {
    const named = result.excluded.map(({ label, reason }) => (0,prose/* prose */.CS) `${(0,prose/* code */.aY)(label)} (${(0,prose/* quoted */.TL)(reason.replace(/\.\s*$/, ''), 160)})`);
    return named.length === 0 ? [] : [{ label: 'Not used as baseline', text: (0,prose/* prose */.CS) `${listed(named)}.` }];
};
const warningFact = (reports) => {
    const warnings = reports.flatMap((report) => [
        ...report.warnings,
        ...report.levels.flatMap((level) => level.warnings),
    ]);
    const named = [
        ...new Set(warnings.map(({ text, hint }) => (hint === undefined ? text : `${text} ${hint}`))),
    ];
    return named.length === 0 ? [] : [{ label: 'Warnings', text: listed(named.map((text) => (0,prose/* quoted */.TL)(text))) }];
};
const listed = (items) => (0,prose/* joined */.oR)(items.length <= how_measured_maxListed
    ? items
    : [...items.slice(0, how_measured_maxListed), (0,prose/* prose */.CS) `${(0,format/* formatCount */.B4)(items.length - how_measured_maxListed)} more`], '; ');
const evidenceOf = (reports) => reports.flatMap(({ levels }) => levels.map(({ evidence }) => evidence));
const total = (all, pick) => all.reduce((sum, evidence) => sum + pick(evidence), 0);


/***/ }),

/***/ 61553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ gateHtml)
});

// EXTERNAL MODULE: ./lib/compare/verdict.js
var verdict = __webpack_require__(93474);
// EXTERNAL MODULE: ./lib/foundation/tool.js
var tool = __webpack_require__(28947);
// EXTERNAL MODULE: ./lib/plan/load-level.js
var load_level = __webpack_require__(44956);
// EXTERNAL MODULE: ./lib/present/format.js
var present_format = __webpack_require__(41516);
;// CONCATENATED MODULE: ./lib/present/chart-labels.js

const durationLabels = (ticks) => {
    const unit = (0,present_format/* durationUnit */.lJ)(Math.max(...ticks.map(Math.abs)));
    return ticks.map((tick) => (tick === 0 ? '0' : `${plain(tick / unit.ns)} ${unit.name}`));
};
const ownDurationLabels = (ticks) => ticks.flatMap((tick) => durationLabels([tick]));
const numberLabels = (ticks) => ticks.map(plain);
const shareLabels = (ticks) => ticks.map((tick) => `${plain(tick * 100)} %`);
const changeLabels = (ticks) => ticks.map((tick) => `${tick > 0 ? '+' : ''}${plain(tick * 100)} %`);
const plain = (value) => {
    const size = Math.abs(value);
    const sign = value < 0 ? '−' : '';
    const [divisor, letter] = size >= 1e9 ? [1e9, 'G'] : size >= 1e6 ? [1e6, 'M'] : [1, ''];
    const digits = Number((size / divisor).toPrecision(6));
    if (digits >= 1e6 || (digits > 0 && digits < 1e-6))
        return `${sign}${Number(digits.toPrecision(3)).toExponential()}${letter}`;
    const [whole = '', fraction] = String(digits).split('.');
    return `${sign}${(0,present_format/* thousands */.oh)(whole)}${fraction === undefined ? '' : `.${fraction}`}${letter}`;
};
const textWidth = (text) => [...text].reduce((sum, character) => sum + (/[%+−mMwW]/.test(character) ? wide : usual), 0);
const [wide, usual] = [12, 7.7];

// EXTERNAL MODULE: ./lib/present/sanitize.js
var sanitize = __webpack_require__(936);
;// CONCATENATED MODULE: ./lib/present/chart-marks.js

const line = (role, points) => points.length === 0 ? '' : `<path class="line ${role}" d="${pathOf(visible(points))}"/>`;
const chart_marks_area = (role, points, ground) => {
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined)
        return '';
    const outline = pathOf([...visible(points), [last[0], ground], [first[0], ground]]);
    return `<path class="area ${role}" d="${outline}Z"/>`;
};
const dot = (role, [x, y], name = '') => {
    const title = name === '' ? '' : `<title>${(0,sanitize/* htmlText */.js)(name)}</title>`;
    return role === 'baseline'
        ? `<circle class="dot baseline" cx="${unit(x)}" cy="${unit(y)}" r="3.5">${title}</circle>`
        : `<path class="dot candidate" d="M${unit(x)} ${unit(y - 5.5)}l5.5 5.5l-5.5 5.5l-5.5 -5.5Z">${title}</path>`;
};
const cross = ([x, y], name) => `<path class="cross" d="M${unit(x - 4)} ${unit(y - 4)}l8 8m0 -8l-8 8"><title>${(0,sanitize/* htmlText */.js)(name)}</title></path>`;
const whisker = (x, from, to) => `<path class="whisker" d="M${unit(x - 6)} ${unit(from)}h12m-6 0V${unit(to)}m-6 0h12"/>`;
const box = (className, [left, top], [right, bottom], name = '') => {
    const title = name === '' ? '' : `<title>${(0,sanitize/* htmlText */.js)(name)}</title>`;
    return `<rect class="${className}" x="${unit(left)}" y="${unit(top)}" width="${unit(Math.max(0, right - left))}" height="${unit(Math.max(0, bottom - top))}">${title}</rect>`;
};
const label = (text, [x, y], anchor = 'start', emphasis = false) => `<text${emphasis ? ' class="strong"' : ''} x="${unit(x)}" y="${unit(y)}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${(0,sanitize/* htmlText */.js)(text)}</text>`;
const unit = (value) => String(Math.round(value * 10) / 10 || 0);
const pathOf = (points) => points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${unit(x)} ${unit(y)}`).join('');
const mostPoints = 800;
const visible = (points) => {
    if (points.length <= mostPoints)
        return points;
    const columns = [];
    for (const point of points) {
        const column = columns.at(-1);
        if (column === undefined || Math.round(column[0][0]) !== Math.round(point[0]))
            columns.push([point]);
        else
            column.push(point);
    }
    return columns.flatMap((column) => {
        const byHeight = column.toSorted((a, b) => a[1] - b[1]);
        const kept = new Set([column[0], byHeight[0], byHeight.at(-1), column.at(-1)]);
        return column.filter((point) => kept.has(point));
    });
};

;// CONCATENATED MODULE: ./lib/present/chart-frame.js


const chartWidth = 360;
const [above, below] = [24, 38];
const plotHeight = (height) => ({
    top: above,
    bottom: height - below,
});
const plotBeside = (height, labels, room = 10) => ({
    ...plotHeight(height),
    left: Math.min(110, 8 + Math.max(0, ...labels.map(textWidth))),
    right: chartWidth - room,
});
const chart_frame_frame = (plot, x, y) => {
    const { left, right, top, bottom } = plot;
    const rows = y.scale.ticks.map((tick, i) => {
        const place = y.scale.place(tick);
        return `<path class="grid" d="M${left} ${Math.round(place)}H${right}"/>${label(y.labels[i] ?? '', [left - 5, place + 4], 'end')}`;
    });
    return [
        label(y.name, [2, top - 10]),
        ...rows,
        `<path class="axis" d="M${left} ${bottom}H${right}"/>`,
        ...tickLabels(plot, x),
        x.name === '' ? '' : label(x.name, [(left + right) / 2, bottom + 33], 'middle'),
    ].join('');
};
const tickLabels = ({ bottom }, { scale, labels }) => {
    let free = 0;
    return scale.ticks.flatMap((tick, i) => {
        const text = labels[i] ?? '';
        const half = textWidth(text) / 2;
        const place = Math.min(scale.place(tick), chartWidth - half);
        if (place - half < free)
            return [];
        free = place + half + 4;
        return [
            `<path class="axis" d="M${Math.round(scale.place(tick))} ${bottom}v4"/>${label(text, [place, bottom + 17], 'middle')}`,
        ];
    });
};

;// CONCATENATED MODULE: ./lib/present/chart-figure.js


const chartFigure = (chart) => {
    const { title, description, height, marks, legend, hint, table, tableName = 'The same as a table' } = chart;
    const entries = legend.map(({ swatch, text }) => `<span class="entry">${swatches[swatch]}${(0,sanitize/* htmlText */.js)(text)}</span>`);
    return [
        '<figure class="chart">',
        `<figcaption>${(0,sanitize/* htmlText */.js)(title)}</figcaption>`,
        ...(entries.length === 0 ? [] : [`<p class="legend">${entries.join(' ')}</p>`]),
        `<svg class="plot" viewBox="0 0 ${chartWidth} ${height}" role="img"><title>${(0,sanitize/* htmlText */.js)(title)}</title><desc>${(0,sanitize/* htmlText */.js)(description)}</desc>${marks.join('')}</svg>`,
        ...(hint === '' ? [] : [`<p class="hint">${(0,sanitize/* htmlText */.js)(hint)}</p>`]),
        ...(table === ''
            ? []
            : [tableName === '' ? table : `<details><summary>${(0,sanitize/* htmlText */.js)(tableName)}</summary>${table}</details>`]),
        '</figure>',
    ].join('\n');
};
const chartGrid = (figures) => figures.length === 0 ? [] : ['<div class="charts">', ...figures, '</div>'];
const swatch = (mark) => `<svg class="swatch" viewBox="0 0 26 12" aria-hidden="true">${mark}</svg>`;
const swatches = {
    baseline: swatch('<circle class="dot baseline" cx="13" cy="6" r="3.5"/>'),
    candidate: swatch('<path class="dot candidate" d="M13 .5l5.5 5.5l-5.5 5.5l-5.5 -5.5Z"/>'),
    'line-baseline': swatch('<path class="line baseline" d="M1 6H25"/>'),
    'line-candidate': swatch('<path class="line candidate" d="M1 6H25"/>'),
    median: swatch('<path class="line median" d="M1 6H25"/>'),
    level: swatch('<path class="line level" d="M1 6H25"/>'),
    limit: swatch('<path class="line limit" d="M1 6H25"/>'),
    cross: swatch('<path class="cross" d="M9 2l8 8m0 -8l-8 8"/>'),
    used: swatch('<rect class="used" x="3" y="0" width="20" height="12"/>'),
    whisker: swatch('<path class="whisker" d="M9 1h8m-4 0V11m-4 0h8"/>'),
};

// EXTERNAL MODULE: ./lib/present/diff-table.js + 5 modules
var diff_table = __webpack_require__(56311);
// EXTERNAL MODULE: ./lib/present/gate-view.js
var gate_view = __webpack_require__(7792);
// EXTERNAL MODULE: ./lib/present/how-measured.js + 1 modules
var how_measured = __webpack_require__(42639);
// EXTERNAL MODULE: ./lib/compare/ab-series.js
var ab_series = __webpack_require__(94816);
;// CONCATENATED MODULE: ./lib/present/chart-ticks.js
const linearTicks = (low, high, most) => {
    const step = roundStep((high - low) / Math.max(1, most - 1));
    const first = Math.floor(low / step + slack);
    const count = Math.max(1, Math.ceil(high / step - slack) - first);
    return Array.from({ length: count + 1 }, (_, i) => withoutDust((first + i) * step));
};
const logTicks = (low, high, most) => {
    const isInside = (value) => value >= low * (1 - slack) && value <= high * (1 + slack);
    const first = Math.floor(Math.log10(low));
    const powers = Array.from({ length: Math.ceil(Math.log10(high)) - first + 1 }, (_, i) => first + i);
    const [fitting] = [[1, 2, 5], [1, 5], [1]]
        .map((steps) => powers.flatMap((power) => steps.map((step) => withoutDust(step * 10 ** power))))
        .map((ticks) => ticks.filter(isInside))
        .filter(({ length }) => length >= leastTicks && length <= most);
    if (fitting !== undefined)
        return fitting;
    if (high / low < 10)
        return linearTicks(low, high, most).filter(isInside);
    const every = Math.ceil(powers.length / most);
    return powers
        .filter((_, i) => i % every === 0)
        .map((power) => withoutDust(10 ** power))
        .filter(isInside);
};
const leastTicks = 3;
const roundStep = (size) => {
    const power = 10 ** Math.floor(Math.log10(size));
    const step = [1, 2, 5, 10].find((one) => one * power >= size * (1 - slack)) ?? 10;
    return withoutDust(step * power);
};
const slack = 1e-9;
const withoutDust = (value) => Number(value.toPrecision(12));

;// CONCATENATED MODULE: ./lib/present/chart-scale.js

const isShown = (value) => value !== undefined && Math.abs(value) <= largestShown;
const largestShown = 1e18;
const smallestShown = 1e-12;
const smallestSpread = 1e-6;
const linearScale = (values, range, { fromZero = false, most = 5, isTight = false } = {}) => {
    const shown = values.filter(isShown).map((value) => (Math.abs(value) < smallestShown ? 0 : value));
    const [least, largest] = extremes(fromZero ? [...shown, 0] : shown);
    const size = Math.max(Math.abs(least), Math.abs(largest));
    const room = largest - least <= size * smallestSpread ? size / 5 || 1 : 0;
    const [first, last] = [fromZero && least >= 0 ? least : least - room, largest + room];
    const ticks = linearTicks(first, last, most);
    const [low, high] = isTight ? [first, last] : [ticks[0], ticks.at(-1)];
    return {
        low,
        high,
        ticks: ticks.filter((tick) => tick >= low && tick <= high),
        place: placing(low, high, range, (value) => value),
    };
};
const logScale = (values, range, most = 5) => {
    const [least, largest] = extremes(values.filter((value) => isShown(value) && value >= smallestShown));
    const isOne = !(largest > least * (1 + smallestSpread));
    const low = isOne ? (least || 1) * 0.9 : least;
    const high = isOne ? (least || 1) * 1.1 : largest;
    const ticks = logTicks(low, high, most).filter((tick) => tick >= low && tick <= high);
    return { low, high, ticks, place: placing(low, high, range, Math.log) };
};
const extremes = (values) => {
    if (values.length === 0)
        return [0, 0];
    let [least, largest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const value of values) {
        least = Math.min(least, value);
        largest = Math.max(largest, value);
    }
    return [least, largest];
};
const placing = (low, high, [from, to], of) => (value) => {
    const inside = Number.isNaN(value) ? low : Math.min(high, Math.max(low, value));
    return from + ((of(inside) - of(low)) / (of(high) - of(low))) * (to - from);
};

;// CONCATENATED MODULE: ./lib/present/html-table.js

const scrollable = (name, content) => `<div class="scroll" role="region" aria-label="${(0,sanitize/* htmlText */.js)(name)}" tabindex="0"><table>${content}</table></div>`;
const figureTable = (name, head, rows) => {
    const columns = head.map((cell, i) => `<th scope="col"${i === 0 ? '' : ' class="right"'}>${(0,sanitize/* htmlText */.js)(cell)}</th>`);
    const lines = rows.map((cells) => {
        const filled = cells.map((cell, i) => i === 0 ? `<th scope="row">${(0,sanitize/* htmlText */.js)(cell)}</th>` : `<td class="right">${(0,sanitize/* htmlText */.js)(cell)}</td>`);
        return `<tr>${filled.join('')}</tr>`;
    });
    return scrollable(name, `<thead><tr>${columns.join('')}</tr></thead><tbody>${lines.join('\n')}</tbody>`);
};

// EXTERNAL MODULE: ./lib/present/label.js
var present_label = __webpack_require__(63117);
// EXTERNAL MODULE: ./lib/compare/metric.js
var metric = __webpack_require__(62059);
;// CONCATENATED MODULE: ./lib/present/limit-value.js

const limitChange = ({ threshold, baseline }) => {
    if (threshold.kind === 'absolute' || baseline === undefined)
        return undefined;
    const share = Math.max(threshold.ratio, threshold.floor / baseline.center);
    return metric/* metrics */.qd[threshold.metric].better === 'lower' ? share : -share;
};
const limitValue = (row) => {
    const { threshold, baseline } = row;
    if (threshold.kind === 'absolute')
        return threshold.limit;
    const change = limitChange(row);
    return change === undefined || baseline === undefined ? undefined : baseline.center * (1 + change);
};

;// CONCATENATED MODULE: ./lib/present/html-blocks.js










const blocksFigure = (ab, judged, changes) => {
    const row = (0,gate_view/* shownRow */.St)(judged);
    if (changes.length === 0)
        return [];
    const name = (0,present_label/* metricName */.Kh)(row.threshold.metric);
    const limit = limitChange(row);
    return [
        chartFigure({
            title: `${name}: ${ab.b.label} against ${ab.a.label}`,
            description: `${(0,present_format/* formatPlural */.yk)(changes.length, 'block')}; together ${(0,present_format/* formatPercent */.l9)(row.change)} (95 % interval ${(0,present_format/* formatInterval */.vy)(row.interval)}), allowed ${(0,present_label/* allowedChange */.v)(row)}: ${(0,present_label/* verdictWords */.L2)(row)}.`,
            height,
            marks: marksOf(row, changes),
            legend: [
                { swatch: 'baseline', text: 'one block' },
                ...(row.change === undefined ? [] : [{ swatch: 'candidate', text: 'all blocks together' }]),
                ...(row.interval === undefined
                    ? []
                    : [{ swatch: 'whisker', text: 'where the true change may be' }]),
                ...(limit === undefined
                    ? []
                    : [{ swatch: 'limit', text: `allowed: ${(0,present_label/* allowedChange */.v)(row)}` }]),
            ],
            hint: `0 % is no difference; ${(0,present_label/* isWorse */.Bx)(row.threshold.metric, 1) ? 'higher' : 'lower'} is worse. Blocks differ by chance, and the more of them there are, the shorter the bar.`,
            table: figureTable(`${name}, block by block`, ['block', 'change'], [
                ['all', `${(0,present_format/* formatPercent */.l9)(row.change)} (${(0,present_format/* formatInterval */.vy)(row.interval)})`],
                ...changes.map((change, i) => [String(i + 1), (0,present_format/* formatPercent */.l9)(change)]),
            ]),
        }),
    ];
};
const height = 220;
const marksOf = (row, changes) => {
    const { change, interval } = row;
    const limit = limitChange(row);
    const { top, bottom } = plotHeight(height);
    const ends = interval === undefined ? [] : [interval.low, interval.high];
    const up = linearScale([
        ...changes,
        ...ends,
        ...(change === undefined ? [] : [change]),
        ...(limit === undefined ? [] : [limit]),
        0,
    ], [bottom, top]);
    const labels = changeLabels(up.ticks);
    const plot = plotBeside(height, labels, 8);
    const column = plot.right - 20;
    const blocks = { ...plot, right: column - 34 };
    const across = linearScale([1, changes.length], [blocks.left + 8, blocks.right], { most: 6 });
    const ticks = across.ticks.filter((tick) => Number.isInteger(tick) && tick >= 1);
    const whole = (value) => [
        [plot.left, up.place(value)],
        [plot.right, up.place(value)],
    ];
    return [
        chart_frame_frame(plot, { scale: { ...across, ticks }, labels: numberLabels(ticks), name: 'block' }, { scale: up, labels, name: 'change' }),
        line('zero', whole(0)),
        ...(limit === undefined ? [] : [line('limit', whole(limit))]),
        ...changes.map((one, i) => dot('baseline', [across.place(i + 1), up.place(one)], `block ${i + 1}: ${(0,present_format/* formatPercent */.l9)(one)}`)),
        ...(interval === undefined ? [] : [whisker(column, up.place(interval.low), up.place(interval.high))]),
        ...(change === undefined
            ? []
            : [dot('candidate', [column, up.place(change)], `all blocks: ${(0,present_format/* formatPercent */.l9)(change)}`)]),
        label('all', [column, bottom + 17], 'middle', true),
    ];
};

;// CONCATENATED MODULE: ./lib/present/html-ab.js







const abSections = (view, ab) => ab.levels.flatMap((level) => {
    const name = `Blocks at ${(0,load_level/* formatLevel */.eI)(level.level)}`;
    return [
        `<section><h2>${(0,sanitize/* htmlText */.js)(name)}</h2>`,
        ...chartGrid(view.result.rows
            .filter((row) => (0,load_level/* isSameLevel */.LA)(row.level, level.level))
            .flatMap((row) => blocksFigure(ab, row, changesOf(level, row)))),
        `<details><summary>Every block</summary>${figureTable(name, headOf(ab), blockRows(level))}</details>`,
        '</section>',
    ];
});
const changesOf = ({ blocks }, { threshold }) => {
    const { metric } = threshold;
    const series = (0,ab_series/* isSegmentMetric */.Wr)(metric) ? (0,ab_series/* abSeries */.Xm)(blocks, metric) : undefined;
    return series === undefined ? [] : series.a.values.map((a, i) => (series.b.values[i] ?? Number.NaN) / a - 1);
};
const headOf = ({ a, b }) => [
    'block',
    `${a.label} p95`,
    `${b.label} p95`,
    'change',
    `${a.label} throughput`,
    `${b.label} throughput`,
    'change',
];
const blockRows = ({ blocks }) => blocks.map(({ order, a, b }, place) => {
    const p95 = { a: center(a.map((segment) => segment.p95)), b: center(b.map((segment) => segment.p95)) };
    const rate = {
        a: center(a.map((segment) => segment.throughput)),
        b: center(b.map((segment) => segment.throughput)),
    };
    return [
        `${place + 1} (${order})`,
        (0,present_format/* formatDuration */.a3)(p95.a),
        (0,present_format/* formatDuration */.a3)(p95.b),
        (0,present_format/* formatPercent */.l9)(p95.b / p95.a - 1),
        (0,present_format/* formatThroughput */.Y5)(rate.a),
        (0,present_format/* formatThroughput */.Y5)(rate.b),
        (0,present_format/* formatPercent */.l9)(rate.b / rate.a - 1),
    ];
});
const center = (values) => Math.exp(values.reduce((sum, value = Number.NaN) => sum + Math.log(value), 0) / values.length);

// EXTERNAL MODULE: ./lib/compare/sample.js
var sample = __webpack_require__(79061);
// EXTERNAL MODULE: ./lib/plan/threshold.js
var threshold = __webpack_require__(91740);
;// CONCATENATED MODULE: ./lib/present/html-history.js














const historyFigure = (view, judged, past) => {
    const row = (0,gate_view/* shownRow */.St)(judged);
    const { metric } = row.threshold;
    if (past.series.length < 2 || row.candidate === undefined)
        return [];
    const branch = view.branch === undefined ? '' : ` on ${(0,sanitize/* cleanText */.X5)(view.branch, 40)}`;
    const inScenario = row.scenario === undefined ? '' : ` (${(0,sanitize/* cleanText */.X5)(row.scenario, 80)})`;
    const subject = `${(0,sanitize/* cleanText */.X5)(row.model, 80)} at ${(0,load_level/* formatLevel */.eI)(row.level)}${inScenario}`;
    const hasLimit = limitValue(row) !== undefined;
    return [
        chartFigure({
            title: `${subject}: ${(0,present_label/* metricName */.Kh)(metric)}`,
            description: descriptionOf(row, past, (0,gate_view/* candidateName */.vf)(view)),
            height: html_history_height,
            marks: html_history_marksOf(row, past, (0,gate_view/* candidateName */.vf)(view)),
            legend: [
                { swatch: 'baseline', text: `run${branch}` },
                { swatch: 'level', text: 'their level' },
                { swatch: 'candidate', text: (0,gate_view/* candidateName */.vf)(view) },
                ...(row.interval === undefined
                    ? []
                    : [{ swatch: 'whisker', text: 'where its true level may be' }]),
                ...(hasLimit ? [{ swatch: 'limit', text: `allowed: ${(0,present_label/* allowedChange */.v)(row)}` }] : []),
            ],
            hint: '',
            table: historyTable(row, past, (0,gate_view/* candidateName */.vf)(view)),
        }),
    ];
};
const historyHint = 'Runs of the same code differ by chance, so that one value proves little: the bar on the last mark says where the true one may be. A regression is beyond the dashed line and further from the other runs than chance explains; to pass, the bar has to end before that line, but for its very tip.';
const html_history_height = 230;
const descriptionOf = (row, { series, shifts }, candidate) => {
    const { metric } = row.threshold;
    const values = series.map(({ value }) => value);
    const range = `${(0,present_format/* formatPlural */.yk)(series.length, 'run')} between ${(0,present_label/* metricValue */.a3)(metric, Math.min(...values))} and ${(0,present_label/* metricValue */.a3)(metric, Math.max(...values))}`;
    const shifted = shifts.length === 0 ? '' : `, with ${(0,present_format/* formatPlural */.yk)(shifts.length, 'shift')} of the level`;
    const change = row.change === undefined
        ? ''
        : ` (${(0,present_format/* formatPercent */.l9)(row.change)}, 95 % interval ${(0,present_format/* formatInterval */.vy)(row.interval)})`;
    return `${range}${shifted}. ${candidate}: ${(0,present_label/* metricValue */.a3)(metric, row.candidate?.center)}${change}, allowed ${(0,present_label/* allowedChange */.v)(row)}: ${(0,present_label/* verdictWords */.L2)(row)}.`;
};
const html_history_marksOf = (row, { series, shifts }, candidate) => {
    const { metric } = row.threshold;
    const { top, bottom } = plotHeight(html_history_height);
    const interval = intervalValues(row);
    const limit = limitValue(row);
    const values = series.map(({ value }) => value);
    const up = linearScale([...values, ...(row.candidate?.values ?? []), ...interval, ...(limit === undefined ? [] : [limit])], [bottom, top]);
    const labels = (0,threshold/* isRate */.Vb)(metric) ? numberLabels(up.ticks) : durationLabels(up.ticks);
    const words = (0,sanitize/* cleanText */.X5)(candidate, 10);
    const plot = plotBeside(html_history_height, labels, 8);
    const column = plot.right - Math.max(24, textWidth(words) / 2);
    const runs = { ...plot, right: column - 30 };
    const across = runScale(series.length, runs);
    const axis = { scale: { ...across, ticks: [] }, labels: [], name: '' };
    return [
        chart_frame_frame(plot, axis, { scale: up, labels, name: axisName(metric) }),
        ...dateLabels(series, across, plot),
        label(words, [column, bottom + 17], 'middle', true),
        ...levelLines({ series, shifts }, across, up),
        ...(limit === undefined
            ? []
            : [
                line('limit', [
                    [across.place(lastStart(shifts)) - 4, up.place(limit)],
                    [plot.right, up.place(limit)],
                ]),
            ]),
        ...series.map(({ run, value }, i) => dot('baseline', [across.place(i), up.place(value)], series.length > mostNamed
            ? ''
            : `${run.label}, ${run.createdAt.slice(0, 10)}: ${(0,present_label/* metricValue */.a3)(metric, value)}`)),
        ...(interval.length === 2 ? [whisker(column, up.place(interval[0]), up.place(interval[1]))] : []),
        ...(row.candidate?.values ?? []).map((value) => dot('candidate', [column, up.place(value)], `${candidate}: ${(0,present_label/* metricValue */.a3)(metric, value)}`)),
    ];
};
const mostNamed = 200;
const axisName = (metric) => (0,threshold/* isRate */.Vb)(metric) ? `${(0,present_label/* metricName */.Kh)(metric)} (${threshold/* rateUnits */._t[metric]})` : (0,present_label/* metricName */.Kh)(metric);
const intervalValues = ({ interval, baseline }) => interval === undefined || baseline === undefined || !Number.isFinite(interval.low + interval.high)
    ? []
    : [baseline.center * (1 + interval.low), baseline.center * (1 + interval.high)];
const runScale = (count, { left, right }) => {
    const step = (right - left - 12) / Math.max(1, count - 1);
    return { low: 0, high: count - 1, ticks: [], place: (i) => left + 8 + step * i };
};
const lastStart = (shifts) => shifts.at(-1)?.at ?? 0;
const levelLines = ({ series, shifts }, across, up) => {
    const starts = [0, ...shifts.map(({ at }) => at)];
    const levels = starts.map((start, i) => {
        const end = starts[i + 1] ?? series.length;
        const level = (0,sample/* sampleOf */.uV)(series.slice(start, end).map(({ value }) => value))?.center ?? Number.NaN;
        return { start, end, level };
    });
    const shiftedAt = (at) => (across.place(at - 1) + across.place(at)) / 2;
    return [
        ...levels.map(({ start, end, level }) => line('level', [
            [start === 0 ? across.place(0) - 4 : shiftedAt(start), up.place(level)],
            [end === series.length ? across.place(end - 1) + 4 : shiftedAt(end), up.place(level)],
        ])),
        ...shifts.map(({ at }) => line('shift', [
            [shiftedAt(at), up.place(up.low)],
            [shiftedAt(at), up.place(up.high)],
        ])),
        ...shiftName({ series, shifts }, levels, { x: shiftedAt(lastStart(shifts)), across, up }),
    ];
};
const shiftName = ({ series, shifts }, levels, { x, across, up }) => {
    const last = shifts.at(-1);
    const [before, after] = [levels.at(-2)?.level, levels.at(-1)?.level];
    if (last === undefined || before === undefined || after === undefined)
        return [];
    const text = `${last.isAccepted ? 'accepted' : 'shift'} ${(0,present_format/* formatPercent */.l9)(after / before - 1)}`;
    const width = textWidth(text);
    const [high, low] = [up.place(up.high) + 12, up.place(up.low) - 6];
    const isFree = ({ left, y }) => left >= across.place(0) - 10 &&
        !series.some(({ value }, i) => {
            const [runX, runY] = [across.place(i), up.place(value)];
            return runX > left - 5 && runX < left + width + 5 && runY > y - 16 && runY < y + 8;
        });
    const place = [low, high].flatMap((y) => [x + 5, x - 5 - width].map((left) => ({ left, y }))).find(isFree);
    return place === undefined ? [] : [label(text, [place.left, place.y], 'start', true)];
};
const dateLabels = (series, across, { bottom }) => {
    const [first, last] = [series[0], series.at(-1)];
    if (first === undefined || last === undefined)
        return [];
    const days = [first, last].map(({ run }) => run.createdAt.slice(0, 10));
    const width = textWidth(days[0]);
    const [left, right] = [across.place(0) - 4, across.place(series.length - 1) + 4];
    const count = label(`${(0,present_format/* formatPlural */.yk)(series.length, 'run')}, oldest first`, [left, bottom + 33]);
    return days[0] === days[1] || right - left < 2 * width + 8
        ? [label(days[1], [left, bottom + 17]), count]
        : [label(days[0], [left, bottom + 17]), label(days[1], [right, bottom + 17], 'end'), count];
};
const intervalNote = ({ interval }) => interval === undefined ? '' : `95 % interval of the change: ${(0,present_format/* formatInterval */.vy)(interval)}`;
const historyTable = (row, { series, shifts }, candidate) => {
    const { metric } = row.threshold;
    const noteAt = (place) => {
        const shift = shifts.find(({ at }) => at === place);
        if (shift === undefined)
            return '';
        return shift.isAccepted ? 'first at an accepted level' : 'first after a shift';
    };
    const runs = series.map(({ run, value }, place) => [
        run.label,
        run.createdAt.slice(0, 10),
        (0,present_label/* metricValue */.a3)(metric, value),
        noteAt(place),
    ]);
    return figureTable(`${(0,present_label/* metricName */.Kh)(metric)}, run by run`, ['run', 'day', (0,present_label/* metricName */.Kh)(metric), 'note'], [[candidate, '', (0,present_label/* metricValue */.a3)(metric, row.candidate?.center), intervalNote(row)], ...runs.toReversed()]);
};

// EXTERNAL MODULE: ./lib/report/perf-analyzer-figures.js
var perf_analyzer_figures = __webpack_require__(66790);
// EXTERNAL MODULE: ./lib/foundation/histogram.js
var foundation_histogram = __webpack_require__(86335);
// EXTERNAL MODULE: ./lib/measure/hdr-v2.js
var hdr_v2 = __webpack_require__(72227);
;// CONCATENATED MODULE: ./lib/present/html-distribution.js









const distributionFigure = (candidate, earlier, result) => {
    const own = { role: 'candidate', name: candidate, histogram: histogramOf([result]) };
    const before = { role: 'baseline', name: 'baseline', histogram: histogramOf(earlier) };
    if (own.histogram.total === 0)
        return [];
    const sides = before.histogram.total === 0 ? [own] : [before, own];
    return [
        chartFigure({
            title: 'How long requests took',
            description: sides.map(sideSentence).join(' '),
            height: html_distribution_height,
            marks: html_distribution_marksOf(sides),
            legend: sides.map(({ role, name, histogram }) => ({
                swatch: `line-${role}`,
                text: `${name} (${(0,present_format/* formatPlural */.yk)(histogram.total, 'request')})`,
            })),
            hint: 'The further right, the slower; equal steps are equal factors. p95: 95 of 100 requests took at most that long.',
            table: percentileTable(sides),
        }),
    ];
};
const html_distribution_height = 224;
const headroom = 32;
const histogramOf = (levels) => {
    const sum = (0,foundation_histogram/* createHistogram */.v5)();
    for (const { histogram } of levels) {
        const decoded = histogram === undefined ? undefined : (0,hdr_v2/* decodeHistogram */.p)(histogram);
        if (decoded !== undefined)
            (0,foundation_histogram/* addHistogram */.ce)(sum, decoded);
    }
    return sum;
};
const sideSentence = ({ name, histogram }) => `${name}: ${(0,present_format/* formatPlural */.yk)(histogram.total, 'request')}, half of them within ${(0,present_format/* formatDuration */.a3)((0,foundation_histogram/* histogramPercentile */.YA)(histogram, 50))}, 95 of 100 within ${(0,present_format/* formatDuration */.a3)((0,foundation_histogram/* histogramPercentile */.YA)(histogram, 95))}, the slowest ${(0,present_format/* formatDuration */.a3)((0,foundation_histogram/* histogramPercentile */.YA)(histogram, 100))}.`;
const html_distribution_marksOf = (sides) => {
    const ends = withRoom(sides.flatMap(({ histogram }) => endsOf(histogram)));
    const { top, bottom } = plotHeight(html_distribution_height);
    const shares = (scale) => sides.map(({ histogram }) => sharesOf(histogram, scale));
    const most = Math.max(...shares(logScale(ends, [0, 1])).flat());
    const up = linearScale([most], [bottom, top + headroom], { fromZero: true, most: 4 });
    const labels = shareLabels(up.ticks);
    const plot = plotBeside(html_distribution_height, labels);
    const across = logScale(ends, [plot.left, plot.right], 6);
    const x = { scale: across, labels: ownDurationLabels(across.ticks), name: 'latency' };
    const outlines = sides.map(({ histogram }) => outlineOf(sharesOf(histogram, across), across, up));
    return [
        chart_frame_frame(plot, x, { scale: up, labels, name: 'share of requests' }),
        ...sides.flatMap(({ role }, i) => [
            ...(role === 'candidate' ? [chart_marks_area(role, outlines[i], bottom)] : []),
            line(role, outlines[i]),
        ]),
        ...percentileRules(sides, { across, plot }),
    ];
};
const endsOf = ({ counts }) => [
    Math.max(1, (0,foundation_histogram/* lowestOfBucket */.qm)(counts.findIndex((count) => count > 0))),
    (0,foundation_histogram/* lowestOfBucket */.qm)(counts.findLastIndex((count) => count > 0) + 1),
];
const withRoom = (ends) => {
    const [low, high] = [Math.min(...ends), Math.max(...ends)];
    return high / low < 1.1 ? [low * 0.97, high * 1.03] : ends;
};
const mostBins = 48;
const binCount = ({ low, high }) => Math.max(1, Math.min(mostBins, Math.floor(Math.log(high / low) / 0.003)));
const sharesOf = ({ counts, total }, scale) => {
    const bins = Array.from({ length: binCount(scale) }, () => 0);
    const width = Math.log(scale.high / scale.low) / bins.length;
    counts.forEach((count, index) => {
        if (count === 0)
            return;
        const place = Math.floor(Math.log(Math.max(scale.low, (0,foundation_histogram/* lowestOfBucket */.qm)(index)) / scale.low) / width);
        const bin = Math.min(bins.length - 1, place);
        bins[bin] = (bins[bin] ?? 0) + count / total;
    });
    return bins;
};
const outlineOf = (shares, across, up) => {
    const edge = (bin) => across.place(across.low * (across.high / across.low) ** (bin / shares.length));
    const ground = up.place(0);
    return [
        [edge(0), ground],
        ...shares.flatMap((share, bin) => [
            [edge(bin), up.place(share)],
            [edge(bin + 1), up.place(share)],
        ]),
        [edge(shares.length), ground],
    ];
};
const percentileRules = (sides, { across, plot }) => {
    const rules = sides
        .flatMap(({ role, histogram }) => {
        const value = (0,foundation_histogram/* histogramPercentile */.YA)(histogram, 95);
        return value === undefined
            ? []
            : [{ role, x: across.place(value), text: `p95 ${(0,present_format/* formatDuration */.a3)(value)}` }];
    })
        .toSorted((a, b) => a.x - b.x);
    return rules.map(({ role, x, text }, i) => {
        const isLeft = i === 0 && rules.length > 1;
        const fits = isLeft ? x - 5 - textWidth(text) >= plot.left : x + 5 + textWidth(text) <= plot.right;
        const y = plot.top + (fits ? 8 : 24);
        const name = isLeft === fits ? label(text, [x - 5, y], 'end', true) : label(text, [x + 5, y], 'start', true);
        const rule = line(role, [
            [x, plot.top - 4],
            [x, plot.bottom],
        ]);
        return `${rule}${name}`;
    });
};
const percentileTable = (sides) => {
    const [first, second] = sides;
    const rows = [50, 90, 95, 99, 99.9, 100].map((percentile) => {
        const values = sides.map(({ histogram }) => (0,foundation_histogram/* histogramPercentile */.YA)(histogram, percentile));
        const [before, after] = values;
        const change = second === undefined || before === undefined || after === undefined
            ? []
            : [(0,present_format/* formatPercent */.l9)(after / before - 1)];
        return [percentile === 100 ? 'slowest' : `p${percentile}`, ...values.map(present_format/* formatDuration */.a3), ...change];
    });
    return figureTable('Percentiles of the latency', [
        'latency',
        ...sides.map(({ name }) => name),
        ...(first === undefined || second === undefined ? [] : ['change']),
    ], [
        ...rows,
        [
            'requests',
            ...sides.map(({ histogram }) => (0,present_format/* formatCount */.B4)(histogram.total)),
            ...(second === undefined ? [] : ['']),
        ],
    ]);
};

;// CONCATENATED MODULE: ./lib/present/html-parts.js







const partsFigure = (candidate, before, after) => {
    if (after === undefined)
        return [];
    const sides = [
        ...(before === undefined ? [] : [{ name: 'baseline', of: before }]),
        { name: candidate, of: after },
    ];
    const scale = (chartWidth - 4) / Math.max(1, ...sides.map(({ of }) => lengthOf(of)));
    return [
        chartFigure({
            title: 'Where the mean latency goes',
            description: sides.map(html_parts_sideSentence).join(' '),
            height: barRoom * sides.length + 4,
            marks: sides.flatMap(({ name, of }, i) => bar(name, of, { top: barRoom * i, scale })),
            legend: [],
            hint: '',
            table: partsTable(sides.map(({ name }) => name), before, after),
            tableName: '',
        }),
    ];
};
const barRoom = 70;
const lengthOf = ({ latency, parts }) => Math.max(latency, parts.reduce((sum, { ns }) => sum + Math.max(0, ns), 0));
const html_parts_sideSentence = ({ name, of: { latency, parts } }) => `${name}: ${parts.map((part) => `${part.name} ${(0,present_format/* formatDuration */.a3)(part.ns)}`).join(', ')}, together ${(0,present_format/* formatDuration */.a3)(latency)}.`;
const bar = (name, { latency, parts }, { top, scale }) => {
    let x = 2;
    let free = 0;
    const marks = parts.flatMap((part, i) => {
        const width = Math.max(0, part.ns) * scale;
        const left = x;
        x += width;
        const words = shortName(part.name);
        const isNamed = left >= free && textWidth(words) <= width;
        if (isNamed)
            free = left + textWidth(words);
        return [
            box(`part-${i}`, [left, top + 20], [left + width, top + 42], `${part.name}: ${(0,present_format/* formatDuration */.a3)(part.ns)}`),
            ...(isNamed ? [label(words, [left + 1, top + 56])] : []),
        ];
    });
    return [label(`${(0,sanitize/* cleanText */.X5)(name, 24)}: ${(0,present_format/* formatDuration */.a3)(latency)}`, [2, top + 14], 'start', true), ...marks];
};
const shortName = (name) => name.replace(/^Time | time$/g, '').toLowerCase();
const partsTable = (names, before, after) => {
    const head = ['part', ...names, ...(before === undefined ? [] : ['change'])].map((name, i) => `<th scope="col"${i === 0 ? '' : ' class="right"'}>${(0,sanitize/* htmlText */.js)(name)}</th>`);
    const rows = after.parts.map(({ name, ns }, i) => {
        const earlier = before?.parts[i]?.ns;
        const change = earlier === undefined || !(earlier > 0) ? undefined : ns / earlier - 1;
        const figures = [
            ...(before === undefined ? [] : [(0,present_format/* formatDuration */.a3)(earlier)]),
            (0,present_format/* formatDuration */.a3)(ns),
            ...(before === undefined ? [] : [(0,present_format/* formatPercent */.l9)(change)]),
        ];
        return [
            `<th scope="row"><span class="key part-${i}"></span>${(0,sanitize/* htmlText */.js)(name)}</th>`,
            ...figures.map((figure) => `<td class="right">${(0,sanitize/* htmlText */.js)(figure)}</td>`),
        ];
    });
    return scrollable('Where the mean latency goes', `<thead><tr>${head.join('')}</tr></thead><tbody>${rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('\n')}</tbody>`);
};

// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
;// CONCATENATED MODULE: ./lib/present/html-windows.js








const windowsFigure = (name, { windows, state }, baselineP95) => {
    if (windows.length === 0)
        return [];
    const used = usedWindows(windows, state);
    const failed = windows.reduce((sum, window) => sum + failuresOf(window), 0);
    return [
        chartFigure({
            title: 'Latency over time',
            description: html_windows_descriptionOf(windows, used.length),
            height: html_windows_height,
            marks: html_windows_marksOf(windows, used, baselineP95),
            legend: [
                { swatch: 'line-candidate', text: 'p95' },
                { swatch: 'median', text: 'p50 (median)' },
                ...(baselineP95 === undefined
                    ? []
                    : [{ swatch: 'line-baseline', text: 'p95 of the baseline (mean)' }]),
                ...(failed === 0
                    ? []
                    : [{ swatch: 'cross', text: `failed requests (${(0,present_format/* formatCount */.B4)(failed)})` }]),
                ...(used.length === 0
                    ? []
                    : [{ swatch: 'used', text: 'windows that the figures are from' }]),
            ],
            hint: used.length === 0 ? hints[state] : '',
            table: windowTable(name, windows),
            tableName: `Windows (${(0,present_format/* formatCount */.B4)(windows.length)})`,
        }),
    ];
};
const html_windows_height = 210;
const failureStrip = 16;
const hints = {
    stable: '',
    'over-limit': '',
    unstable: 'The last three windows never agreed, so that the figures are over all of them and cannot pass.',
    'request-count': '',
    interrupted: 'The level was cut short: the figures are over what there is.',
    part: '',
};
const usedWindows = (windows, state) => (state === 'stable' || state === 'over-limit' ? windows.slice(-3) : []);
const failuresOf = ({ failures }) => Object.values(failures).reduce((sum, count) => sum + count, 0);
const html_windows_descriptionOf = (windows, used) => {
    const values = windows.flatMap(({ latency }) => (latency === undefined ? [] : [latency.p95]));
    let [least, most] = [Number.POSITIVE_INFINITY, 0];
    for (const value of values)
        [least, most] = [Math.min(least, value), Math.max(most, value)];
    const range = values.length === 0
        ? 'no request ended well'
        : `p95 between ${(0,present_format/* formatDuration */.a3)(least)} and ${(0,present_format/* formatDuration */.a3)(most)}`;
    const failing = windows.filter((window) => failuresOf(window) > 0).length;
    return `${(0,present_format/* formatPlural */.yk)(windows.length, 'window')}, ${range}; ${(0,present_format/* formatPlural */.yk)(failing, 'window')} with failed requests; ${used === 0 ? 'the figures are from all of them' : `the figures are from the last ${used}`}.`;
};
const html_windows_marksOf = (windows, used, baselineP95) => {
    const { top, bottom } = plotHeight(html_windows_height);
    const values = windows.flatMap(({ latency }) => (latency === undefined ? [] : [latency.p50, latency.p95]));
    const strip = windows.some((window) => failuresOf(window) > 0) ? failureStrip : 0;
    const up = linearScale(baselineP95 === undefined ? values : [...values, baselineP95], [bottom - strip, top], { fromZero: true, most: 4 });
    const labels = durationLabels(up.ticks);
    const plot = plotBeside(html_windows_height, labels, 16);
    const start = windows[0]?.startedAt ?? 0;
    const from = (window) => window.startedAt - start;
    const until = (window) => from(window) + window.duration;
    const last = windows.at(-1);
    const across = linearScale([until(last)], [plot.left, plot.right], {
        fromZero: true,
        isTight: true,
    });
    const span = (window) => [
        across.place(from(window)),
        across.place(until(window)),
    ];
    const [first] = used;
    return [
        ...(first === undefined ? [] : [box('used', [span(first)[0], top], [span(used.at(-1))[1], bottom])]),
        chart_frame_frame(plot, { scale: across, labels: durationLabels(across.ticks), name: 'time since the first window' }, { scale: up, labels, name: 'latency' }),
        ...(baselineP95 === undefined
            ? []
            : [
                line('baseline', [
                    [plot.left, up.place(baselineP95)],
                    [plot.right, up.place(baselineP95)],
                ]),
            ]),
        ...stretches(windows, (window) => window.latency?.p50, { span, up }).map((points) => line('median', points)),
        ...stretches(windows, (window) => window.latency?.p95, { span, up }).map((points) => line('candidate', points)),
        ...failureMarks(windows, span, plot),
    ];
};
const stretches = (windows, of, { span, up }) => {
    const found = [[]];
    for (const window of windows) {
        const value = of(window);
        if (value === undefined) {
            if (windows.length <= mostSeenGaps)
                found.push([]);
        }
        else {
            const [left, right] = span(window);
            found.at(-1).push([left, up.place(value)], [right, up.place(value)]);
        }
    }
    return found.filter(({ length }) => length > 0);
};
const mostSeenGaps = 800;
const failureMarks = (windows, span, { bottom }) => {
    const crosses = new Map();
    for (const window of windows) {
        const failed = failuresOf(window);
        if (failed === 0)
            continue;
        const [left, right] = span(window);
        const column = Math.round((left + right) / 2 / crossWidth);
        crosses.set(column, (crosses.get(column) ?? 0) + failed);
    }
    return [...crosses].map(([column, failed]) => cross([column * crossWidth, bottom - failureStrip / 2], `${(0,present_format/* formatPlural */.yk)(failed, 'failed request')}`));
};
const crossWidth = 9;
const shownAtEachEnd = 100;
const windowTable = (name, windows) => {
    const start = windows[0]?.startedAt ?? 0;
    const rows = windows.map((window, i) => ({ window, place: i + 1 }));
    const cut = Math.max(0, rows.length - 2 * shownAtEachEnd);
    const shown = cut === 0 ? rows : [...rows.slice(0, shownAtEachEnd), ...rows.slice(-shownAtEachEnd)];
    const table = figureTable(`Windows of ${name}`, ['window', 'start', 'length', 'good', 'failed', 'throughput', 'mean', 'p50', 'p95'], shown.map(({ window, place }) => [
        String(place),
        `+${Math.round((window.startedAt - start) / units/* nsPerMs */.Ln / 100) / 10} s`,
        (0,present_format/* formatDuration */.a3)(window.duration),
        (0,present_format/* formatCount */.B4)(window.successCount),
        (0,present_format/* formatCount */.B4)(failuresOf(window)),
        (0,present_format/* formatThroughput */.Y5)(window.throughput),
        (0,present_format/* formatDuration */.a3)(window.latency?.mean),
        (0,present_format/* formatDuration */.a3)(window.latency?.p50),
        (0,present_format/* formatDuration */.a3)(window.latency?.p95),
    ]));
    return cut === 0
        ? table
        : `<p>The first and the last ${shownAtEachEnd}; ${(0,present_format/* formatCount */.B4)(cut)} in between are in the report's JSON alone.</p>${table}`;
};

// EXTERNAL MODULE: ./lib/present/latency-parts.js
var latency_parts = __webpack_require__(82130);
;// CONCATENATED MODULE: ./lib/present/html-level.js











const levelSection = (view, report, result, isFolded) => {
    const { scenario } = report.settings;
    const inScenario = scenario === undefined ? '' : ` (${(0,sanitize/* cleanText */.X5)(scenario, 80)})`;
    const name = `${(0,sanitize/* cleanText */.X5)(report.model.name, 80)}, ${(0,load_level/* formatLevel */.eI)(result.level)}${inScenario}`;
    const earlier = view.baselines
        .filter((baseline) => baseline.report.model.name === report.model.name && baseline.report.settings.scenario === scenario)
        .flatMap((baseline) => baseline.report.levels.filter(({ level }) => (0,load_level/* isSameLevel */.LA)(level, result.level)));
    const candidate = (0,gate_view/* candidateName */.vf)(view);
    const [open, close] = isFolded
        ? [`<details class="level"><summary><h2>${(0,sanitize/* htmlText */.js)(name)}</h2></summary>`, '</details>']
        : [`<section><h2>${(0,sanitize/* htmlText */.js)(name)}</h2>`, '</section>'];
    return [
        open,
        `<p>${(0,sanitize/* htmlText */.js)(stateText(result))}</p>`,
        latencyTable(name, candidate, { result, earlier }),
        ...missingPictures(result),
        ...chartGrid([
            ...distributionFigure(candidate, earlier, result),
            ...windowsFigure(name, result, meanOf(earlier.flatMap(({ measured }) => measured?.latency?.p95 ?? []))),
            ...partsFigure(candidate, (0,latency_parts/* latencyParts */.$)(earlier), (0,latency_parts/* latencyParts */.$)([result])),
        ]),
        close,
    ].join('\n');
};
const missingPictures = (result) => {
    if (result.windows.length === 0)
        return ['<p>There was no complete window.</p>'];
    const missing = [
        ...(result.histogram === undefined
            ? ['the distribution of latencies, since the report has no histogram']
            : []),
        ...((0,latency_parts/* latencyParts */.$)([result]) === undefined
            ? ['where the latency goes, since the server told no times of its own for every request']
            : []),
    ];
    return missing.length === 0 ? [] : [`<p class="hint">Not shown: ${(0,sanitize/* htmlText */.js)(missing.join('; '))}.</p>`];
};
const stateText = ({ state, windows, evidence }) => {
    const words = {
        stable: 'Stable: the last three windows agreed, and the figures are over them.',
        'over-limit': 'Ended when a window reached the latency limit: the figures are over the last three.',
        unstable: `Not stable after ${(0,present_format/* formatCount */.B4)(windows.length)} windows: the figures are over all of them.`,
        'request-count': 'One window of a fixed number of requests.',
        interrupted: 'Cut short: the figures are over what there is.',
        part: 'The share of one shard, over all its windows.',
    };
    const { sent, succeeded, failed, serverSucceeded } = evidence;
    const counted = serverSucceeded === undefined ? '' : `; the server counted ${(0,present_format/* formatCount */.B4)(serverSucceeded)} good ones`;
    return `${words[state]} ${(0,present_format/* formatCount */.B4)(sent)} requests sent, ${(0,present_format/* formatCount */.B4)(succeeded)} good, ${(0,present_format/* formatCount */.B4)(failed)} failed${counted}.`;
};
const latencyTable = (name, candidate, { result, earlier }) => {
    const figures = [
        ['throughput', ({ throughput }) => throughput, 'infer/s'],
        ['mean latency', ({ latency }) => latency?.mean, 'ns'],
        ['standard deviation', ({ latency }) => latency?.standardDeviation, 'ns'],
        ...percentileNames(result).map((percentile) => [
            `p${percentile} latency`,
            ({ latency }) => valueAt(latency, percentile),
            'ns',
        ]),
        ['slowest request', ({ latency }) => latency?.max, 'ns'],
    ];
    const rows = figures.map(([label, pick, unit]) => {
        const format = unit === 'ns' ? present_format/* formatDuration */.a3 : present_format/* formatThroughput */.Y5;
        const after = result.measured === undefined ? undefined : pick(result.measured);
        if (earlier.length === 0)
            return [label, format(after)];
        const before = meanOf(earlier.flatMap(({ measured }) => (measured === undefined ? [] : (pick(measured) ?? []))));
        const change = before === undefined || after === undefined ? undefined : after / before - 1;
        return [label, format(before), format(after), (0,present_format/* formatPercent */.l9)(change)];
    });
    const head = earlier.length === 0 ? ['figure', candidate] : ['figure', 'baseline (mean)', candidate, 'change'];
    return figureTable(`Figures of ${name}`, head, rows);
};
const percentileNames = ({ measured }) => measured?.latency === undefined
    ? [50, 90, 95, 99]
    : (0,perf_analyzer_figures/* percentilesOf */.i)(measured.latency).map(({ percentile }) => percentile);
const valueAt = (latency, wanted) => latency === undefined
    ? undefined
    : (0,perf_analyzer_figures/* percentilesOf */.i)(latency).find(({ percentile }) => percentile === wanted)?.ns;
const meanOf = (values) => values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;

;// CONCATENATED MODULE: ./lib/present/html-palette.js
const textColours = (/* unused pure expression or super */ null && (['text', 'quiet', 'link']));
const markColours = (/* unused pure expression or super */ null && ([
    'baseline',
    'candidate',
    'median',
    'failed',
    'part-0',
    'part-1',
    'part-2',
    'part-3',
    'part-4',
    'part-5',
]));
const grounds = (/* unused pure expression or super */ null && (['ground', 'soft', 'bad', 'doubt']));
const lightPalette = {
    ground: '#ffffff',
    soft: '#f6f8fa',
    bad: '#ffebe9',
    doubt: '#fff8c5',
    text: '#1f2328',
    quiet: '#57606a',
    link: '#0860c4',
    line: '#d1d9e0',
    baseline: '#0072b2',
    candidate: '#d05a00',
    median: '#6e7781',
    failed: '#b0206f',
    'part-0': '#848d97',
    'part-1': '#424a53',
    'part-2': '#bf3989',
    'part-3': '#3d8fd1',
    'part-4': '#0550ae',
    'part-5': '#1a7f37',
};
const darkPalette = {
    ground: '#0d1117',
    soft: '#151b23',
    bad: '#3c1618',
    doubt: '#2e2a1f',
    text: '#e6edf3',
    quiet: '#9ea7b3',
    link: '#58a6ff',
    line: '#3d444d',
    baseline: '#56b4e9',
    candidate: '#f0883e',
    median: '#9198a1',
    failed: '#f778ba',
    'part-0': '#6e7681',
    'part-1': '#b1bac4',
    'part-2': '#db61a2',
    'part-3': '#79c0ff',
    'part-4': '#2f7bf0',
    'part-5': '#3fb950',
};

;// CONCATENATED MODULE: ./lib/present/html-style.js

const variables = (palette) => Object.entries(palette)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(' ');
const htmlStyle = `:root { color-scheme: light dark; ${variables(lightPalette)} }
@media (prefers-color-scheme: dark) { :root { ${variables(darkPalette)} } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1rem; background: var(--ground); color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; line-height: 1.3; margin: 0.5rem 0; }
h2 { font-size: 1.15rem; margin: 2rem 0 0.5rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--line); }
a { color: var(--link); }
code { font: 0.875em/1.4 ui-monospace, SFMono-Regular, Consolas, monospace; background: var(--soft); padding: 0.1em 0.3em; border-radius: 0.3em; }
.scroll { overflow-x: auto; margin: 0.75rem 0; }
.scroll:focus-visible { outline: 2px solid var(--link); }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 0.9rem; }
th, td { padding: 0.35rem 0.6rem; border: 1px solid var(--line); text-align: left; font-weight: normal; white-space: nowrap; }
thead th { background: var(--soft); font-weight: 600; white-space: normal; overflow-wrap: normal; vertical-align: bottom; }
td.left { white-space: normal; min-width: 7rem; }
.right { text-align: right; }
.center { text-align: center; }
tr.regression, tr.invalid { background: var(--bad); }
tr.inconclusive { background: var(--doubt); }
details { margin: 1rem 0; }
summary { cursor: pointer; padding: 0.15rem 0; }
summary h2 { display: inline; border: 0; }
.level > summary { border-bottom: 1px solid var(--line); margin-top: 1.5rem; }
dt { font-weight: 600; margin-top: 0.6rem; }
dd { margin: 0; }
footer { margin-top: 2.5rem; color: var(--quiet); font-size: 0.85rem; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 21rem), 1fr)); gap: 1.5rem 2rem; align-items: start; margin: 1rem 0; }
.chart { margin: 0; min-width: 0; max-width: 28rem; }
.chart details { margin: 0.25rem 0; }
.chart table { font-size: 0.85rem; }
.chart th, .chart td { padding: 0.25rem 0.4rem; }
figcaption { font-weight: 600; }
.legend { margin: 0.1rem 0 0.4rem; font-size: 0.85rem; line-height: 1.6; }
.entry { display: inline-block; margin-right: 0.9em; }
.swatch { width: 1.9em; height: 0.9em; margin-right: 0.35em; vertical-align: -0.08em; }
.hint { margin: 0.3rem 0; font-size: 0.85rem; color: var(--quiet); }
.plot { display: block; width: 100%; height: auto; }
.plot text { font: 12px system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif; fill: var(--quiet); font-variant-numeric: tabular-nums; }
.plot text.strong { fill: var(--text); paint-order: stroke; stroke: var(--ground); stroke-width: 3px; stroke-linejoin: round; }
.grid, .axis { fill: none; stroke: var(--line); }
.axis { stroke: var(--median); }
.line { fill: none; stroke-width: 2; stroke-linejoin: round; }
.line.baseline { stroke: var(--baseline); stroke-dasharray: 5 3; }
.line.candidate { stroke: var(--candidate); }
.line.median { stroke: var(--median); stroke-dasharray: 2 2; }
.line.level { stroke: var(--baseline); }
.line.limit { stroke: var(--text); stroke-width: 1.5; stroke-dasharray: 7 4; }
.line.shift { stroke: var(--text); stroke-width: 1; stroke-dasharray: 1 3; }
.line.zero { stroke: var(--median); stroke-width: 1; }
.area.candidate { fill: var(--candidate); fill-opacity: 0.18; }
.dot { stroke-width: 1.5; }
.dot.baseline { fill: var(--ground); stroke: var(--baseline); }
.dot.candidate { fill: var(--candidate); stroke: var(--ground); stroke-width: 1; }
.cross { fill: none; stroke: var(--failed); stroke-width: 2; }
.whisker { fill: none; stroke: var(--candidate); stroke-width: 2; }
.used { fill: var(--baseline); fill-opacity: 0.12; stroke: var(--baseline); stroke-opacity: 0.35; }
.key { display: inline-block; width: 0.8em; height: 0.8em; margin-right: 0.5em; vertical-align: -0.05em; }
${[0, 1, 2, 3, 4, 5].map((i) => `rect.part-${i} { fill: var(--part-${i}); stroke: var(--ground); } .key.part-${i} { background: var(--part-${i}); }`).join('\n')}
@media (max-width: 30rem) { table { font-size: 0.85rem; } th, td { padding: 0.3rem 0.4rem; } }
@media print {
  details:not(.chart *)::details-content { content-visibility: visible; display: block; block-size: auto; }
  body { max-width: none; font-size: 0.85rem; }
  .scroll { overflow: visible; }
  th, td { white-space: normal; padding: 0.2rem 0.3rem; font-size: 0.75rem; }
  figure, tr { break-inside: avoid; }
  h2 { break-after: avoid; }
  rect, .key { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}`;

;// CONCATENATED MODULE: ./lib/present/html-sweep.js









const sweepFigure = (candidate, earlier, own) => {
    const levels = (0,load_level/* distinctLevels */.U0)(own.flatMap((report) => report.levels.map(({ level }) => level)));
    const after = stopsOf(own, levels);
    const before = stopsOf(earlier, levels);
    if (after.length < 2)
        return [];
    return [
        chartFigure({
            title: 'Throughput against latency',
            description: `${candidate}: ${sentenceOf(after)}.${before.length === 0 ? '' : ` Baseline: ${sentenceOf(before)}.`}`,
            height: html_sweep_height,
            marks: html_sweep_marksOf(before, after),
            legend: [
                ...(before.length === 0 ? [] : [{ swatch: 'baseline', text: 'baseline (mean)' }]),
                { swatch: 'candidate', text: candidate },
            ],
            hint: 'One mark a load level. Further right is more work done, lower is less waiting: where the line turns upwards, the server is full.',
            table: sweepTable(candidate, { levels, before, after }),
        }),
    ];
};
const html_sweep_height = 240;
const stopsOf = (reports, levels) => levels.flatMap((level) => {
    const found = reports
        .flatMap((report) => report.levels.filter((result) => (0,load_level/* isSameLevel */.LA)(result.level, level)))
        .flatMap(figuresOf);
    return found.length === 0
        ? []
        : [
            {
                level,
                throughput: mean(found.map(({ throughput }) => throughput)),
                p95: mean(found.map(({ p95 }) => p95)),
            },
        ];
});
const figuresOf = ({ measured }) => measured?.latency === undefined ? [] : [{ throughput: measured.throughput, p95: measured.latency.p95 }];
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const html_sweep_mostNamed = 12;
const sentenceOf = (stops) => stops
    .slice(0, html_sweep_mostNamed)
    .map(({ level, throughput, p95 }) => `${(0,load_level/* formatLevel */.eI)(level)} ${(0,present_format/* formatThroughput */.Y5)(throughput)} at a p95 of ${(0,present_format/* formatDuration */.a3)(p95)}`)
    .join(', ');
const html_sweep_marksOf = (before, after) => {
    const all = [...before, ...after];
    const { top, bottom } = plotHeight(html_sweep_height);
    const up = linearScale(all.map(({ p95 }) => p95), [bottom, top], { fromZero: true });
    const labels = durationLabels(up.ticks);
    const plot = plotBeside(html_sweep_height, labels, 20);
    const across = linearScale(all.map(({ throughput }) => throughput), [plot.left, plot.right], { fromZero: true });
    const place = ({ throughput, p95 }) => [across.place(throughput), up.place(p95)];
    const x = { scale: across, labels: numberLabels(across.ticks), name: 'throughput (infer/s)' };
    const name = (side, { level, throughput, p95 }) => `${side} at ${(0,load_level/* formatLevel */.eI)(level)}: ${(0,present_format/* formatThroughput */.Y5)(throughput)}, p95 ${(0,present_format/* formatDuration */.a3)(p95)}`;
    return [
        chart_frame_frame(plot, x, { scale: up, labels, name: 'p95 latency' }),
        line('baseline', before.map(place)),
        line('candidate', after.map(place)),
        ...before.map((stop) => dot('baseline', place(stop), name('baseline', stop))),
        ...after.map((stop) => dot('candidate', place(stop), name('candidate', stop))),
        ...levelNames(after, before, place),
    ];
};
const levelNames = (after, before, place) => {
    const taken = [...after, ...before].slice(0, mostMarks).map((stop) => {
        const [x, y] = place(stop);
        return { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 };
    });
    return [...after, ...before].slice(0, mostMarks).flatMap((stop) => {
        const [x, y] = place(stop);
        const text = (0,present_label/* levelShortName */.Cv)(stop.level);
        const width = textWidth(text);
        const free = [
            { left: x + 8, top: y - 12 },
            { left: x - 8 - width, top: y - 12 },
            { left: x - width / 2, top: y - 21 },
            { left: x - width / 2, top: y + 7 },
        ]
            .map(({ left, top }) => ({ left, right: left + width, top, bottom: top + 13 }))
            .find((one) => one.left >= 2 && one.right <= 358 && one.bottom <= html_sweep_height - 38 && !taken.some(touches(one)));
        if (free === undefined)
            return [];
        taken.push(free);
        return [label(text, [free.left, free.bottom - 3], 'start', true)];
    });
};
const mostMarks = 80;
const touches = (one) => (other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
const sweepTable = (candidate, { levels, before, after, }) => {
    const at = (stops, level) => stops.find((stop) => (0,load_level/* isSameLevel */.LA)(stop.level, level));
    const ratio = (to, from) => (0,present_format/* formatPercent */.l9)(to === undefined || from === undefined ? undefined : to / from - 1);
    return figureTable('Throughput against latency', [
        'load',
        'throughput, baseline',
        `throughput, ${candidate}`,
        'change',
        'p95, baseline',
        `p95, ${candidate}`,
        'change',
    ], levels.map((level) => {
        const [from, to] = [at(before, level), at(after, level)];
        return [
            (0,load_level/* formatLevel */.eI)(level),
            (0,present_format/* formatThroughput */.Y5)(from?.throughput),
            (0,present_format/* formatThroughput */.Y5)(to?.throughput),
            ratio(to?.throughput, from?.throughput),
            (0,present_format/* formatDuration */.a3)(from?.p95),
            (0,present_format/* formatDuration */.a3)(to?.p95),
            ratio(to?.p95, from?.p95),
        ];
    }));
};

// EXTERNAL MODULE: ./lib/present/prose.js
var prose = __webpack_require__(88488);
// EXTERNAL MODULE: ./lib/compare/history.js
var compare_history = __webpack_require__(80135);
// EXTERNAL MODULE: ./lib/compare/past-run.js
var past_run = __webpack_require__(44819);
// EXTERNAL MODULE: ./lib/compare/series.js
var compare_series = __webpack_require__(24662);
// EXTERNAL MODULE: ./lib/report/search-figure.js
var search_figure = __webpack_require__(91469);
;// CONCATENATED MODULE: ./lib/present/row-past.js





const pastOf = (view, subject) => {
    const baselines = view.baselines.filter(({ report }) => (0,verdict/* isMeasuredBy */.sf)(subject, report));
    const candidates = view.candidates.filter((report) => (0,verdict/* isMeasuredBy */.sf)(subject, report));
    const rules = view.rules ?? { maxErrorRate: 1 };
    return candidates.reduce((runs, report) => {
        const candidate = (0,past_run/* pastRunOf */.h)({ report: (0,search_figure/* comparedReport */._)(report), label: '' });
        return (0,compare_history/* sortRuns */.Vr)(candidate, runs, rules.comparableAcross).comparable;
    }, (0,compare_history/* mergeHistory */.H$)(baselines, rules));
};
const rowPast = (runs, { level, threshold: { metric } }) => {
    const series = (0,compare_series/* seriesOf */.L)(runs, level, metric);
    return { series, shifts: (0,compare_series/* findShifts */.P)(series, level, metric) };
};

// EXTERNAL MODULE: ./lib/present/what-next.js + 1 modules
var what_next = __webpack_require__(72743);
;// CONCATENATED MODULE: ./lib/present/html.js


















const gateHtml = (view) => {
    const table = (0,diff_table/* diffTable */.Y)(view);
    const body = [
        `<header><h1>${(0,prose/* proseToHtml */.y0)(table.headline)}</h1>`,
        table.explanation.length === 0 ? '' : `<p>${(0,prose/* proseToHtml */.y0)(table.explanation)}</p>`,
        '</header>',
        '<main>',
        ...gateSection(table),
        ...historySection(view),
        ...sweepSections(view),
        ...levelSections(view),
        ...(view.ab === undefined ? [] : abSections(view, view.ab)),
        ...factSection(view),
        '</main>',
        `<footer>${(0,sanitize/* htmlText */.js)(tool/* tool */.z.name)} ${(0,sanitize/* htmlText */.js)(tool/* tool */.z.version)}, ${(0,sanitize/* htmlText */.js)((0,gate_view/* candidateName */.vf)(view))}, ${(0,sanitize/* htmlText */.js)(view.now)}</footer>`,
    ];
    return page((0,prose/* proseToTerminal */.Ln)(table.headline), body.filter((line) => line !== '').join('\n'));
};
const page = (title, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${(0,sanitize/* htmlText */.js)(title)}</title>
<style>
${htmlStyle}
</style>
</head>
<body>
${body}
</body>
</html>
`;
const gateSection = (table) => {
    if (table.rows.length === 0)
        return [];
    const columns = (0,diff_table/* filledColumns */.k)(table, table.rows);
    const head = columns.map(({ name, align }) => `<th scope="col" class="${align}">${(0,sanitize/* htmlText */.js)(name)}</th>`);
    const rows = table.rows.map(({ cells, mark, verdict }) => {
        const line = columns.map(({ place, align }) => {
            const content = (0,prose/* proseToHtml */.y0)(cells[place] ?? []);
            return place === 0 ? `<th scope="row">${mark} ${content}</th>` : `<td class="${align}">${content}</td>`;
        });
        return `<tr class="${verdict ?? 'not-gated'}">${line.join('')}</tr>`;
    });
    return [
        '<section><h2>Checks</h2>',
        scrollable('Checks', `<thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody>`),
        ...(table.notes.length === 0
            ? []
            : [`<ul>${table.notes.map((note) => `<li>${(0,prose/* proseToHtml */.y0)(note)}</li>`).join('\n')}</ul>`]),
        '</section>',
    ];
};
const mostHistories = 24;
const historySection = (view) => {
    const rows = (0,gate_view/* sortedRows */.pe)(view.result);
    const runs = new Map();
    const figures = rows.slice(0, mostHistories).flatMap((row) => {
        const key = JSON.stringify([row.model, row.scenario]);
        const past = runs.get(key) ?? pastOf(view, row);
        runs.set(key, past);
        return historyFigure(view, row, rowPast(past, row));
    });
    const others = figures.slice(2);
    if (figures.length === 0) {
        const isExpected = view.ab !== undefined || view.result.baselineRuns === 0;
        return isExpected
            ? []
            : ['<p class="hint">Not shown: the figures run by run, which take two comparable runs.</p>'];
    }
    return [
        '<section><h2>Run by run</h2>',
        `<p class="hint">${(0,sanitize/* htmlText */.js)(historyHint)}</p>`,
        ...chartGrid(figures.slice(0, 2)),
        ...(others.length === 0
            ? []
            : [
                `<details><summary>${(0,sanitize/* htmlText */.js)((0,present_format/* formatPlural */.yk)(others.length, 'further check'))}</summary>`,
                ...chartGrid(others),
                '</details>',
            ]),
        '</section>',
    ];
};
const levelSections = (view) => {
    const count = view.candidates.reduce((sum, { levels }) => sum + levels.length, 0);
    return view.candidates.flatMap((report) => report.levels.map((result) => {
        const rows = view.result.rows.filter((row) => (0,verdict/* isMeasuredBy */.sf)(row, report) && (0,load_level/* isSameLevel */.LA)(row.level, result.level));
        const isUngated = (view.result.shown ?? []).some((row) => (0,verdict/* isMeasuredBy */.sf)(row, report) && (0,load_level/* isSameLevel */.LA)(row.level, result.level));
        const isFine = (rows.length > 0 || isUngated) && rows.every(isFolded);
        return levelSection(view, report, result, count > 1 && isFine);
    }));
};
const isFolded = ({ verdict, waived }) => (verdict === 'pass' && waived === undefined) || verdict === 'improvement';
const sweepSections = (view) => subjectsOf(view.candidates).flatMap((subject) => {
    const { model, scenario } = subject;
    const isOf = (report) => (0,verdict/* isMeasuredBy */.sf)(subject, report);
    const inScenario = scenario === undefined ? '' : ` (${(0,sanitize/* cleanText */.X5)(scenario, 80)})`;
    const earlier = view.baselines.map(({ report }) => report).filter(isOf);
    const figure = sweepFigure((0,gate_view/* candidateName */.vf)(view), earlier, view.candidates.filter(isOf));
    return figure.length === 0
        ? []
        : [
            `<section><h2>${(0,sanitize/* htmlText */.js)(`${(0,sanitize/* cleanText */.X5)(model, 80)}${inScenario}, all load levels`)}</h2>`,
            ...chartGrid(figure),
            '</section>',
        ];
});
const subjectsOf = (reports) => reports
    .filter((report, i) => i === reports.findIndex((other) => (0,verdict/* isMeasuredBy */.sf)(subjectOf(report), other)))
    .map(subjectOf);
const subjectOf = ({ model, settings: { scenario } }) => ({
    model: model.name,
    ...(scenario === undefined ? {} : { scenario }),
});
const factSection = (view) => {
    const facts = [...(0,how_measured/* measurementFacts */.A)(view), ...(0,what_next/* nextSteps */.Z)(view)];
    return facts.length === 0
        ? []
        : [
            '<section><h2>How this was measured</h2>',
            `<dl>${facts.map(({ label, text }) => `<dt>${(0,sanitize/* htmlText */.js)(label)}</dt><dd>${(0,prose/* proseToHtml */.y0)(text)}</dd>`).join('\n')}</dl>`,
            '</section>',
        ];
};


/***/ }),

/***/ 82130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ latencyParts)
/* harmony export */ });
const latencyParts = (levels) => {
    const splits = levels.flatMap(splitOf);
    const mean = (pick) => splits.reduce((sum, split) => sum + pick(split), 0) / splits.length;
    return splits.length === 0
        ? undefined
        : {
            latency: mean(({ latency }) => latency.mean),
            parts: Object.entries(picks).map(([name, pick]) => ({ name, ns: mean(pick) })),
        };
};
const picks = {
    'Time outside the server': ({ server, latency }) => latency.mean - server.request,
    'Server overhead': ({ server }) => server.overhead,
    'Queue time': ({ server }) => server.queue,
    'Compute input time': ({ server }) => server.computeInput,
    'Compute infer time': ({ server }) => server.computeInfer,
    'Compute output time': ({ server }) => server.computeOutput,
};
const splitOf = ({ measured }) => {
    const { latency, server } = measured ?? {};
    if (latency === undefined || server === undefined || server.successCount === 0)
        return [];
    return (server.cache?.hitCount ?? 0) > 0 ? [] : [{ latency, server }];
};


/***/ }),

/***/ 71198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ gateMarkdown)
/* harmony export */ });
/* unused harmony export maxMarkdownSize */
/* harmony import */ var _diff_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56311);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41516);
/* harmony import */ var _how_measured_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42639);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88488);
/* harmony import */ var _what_next_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72743);





const maxMarkdownSize = 55_000;
const gateMarkdown = (view, marker = '') => {
    const table = (0,_diff_table_js__WEBPACK_IMPORTED_MODULE_0__/* .diffTable */ .Y)(view);
    const evidence = evidenceBlock(view);
    const { links } = view;
    const render = (rowCount) => comment(table, { rowCount, evidence, marker, links });
    return render(largestUpTo(table.rows.length, (rowCount) => fits(render(rowCount))));
};
const largestUpTo = (most, isFitting) => {
    if (isFitting(most))
        return most;
    let [low, high] = [0, most];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (isFitting(middle))
            low = middle;
        else
            high = middle;
    }
    return low;
};
const comment = (table, { rowCount, evidence, marker, links }) => {
    const rows = table.rows.slice(0, rowCount);
    const leftOut = table.rows.length - rows.length;
    const blocks = [
        `### ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .proseToMarkdown */ .IJ)(table.headline)}`,
        (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .proseToMarkdown */ .IJ)(table.explanation),
        markdownTable(table, rows.filter(({ folded }) => !folded)),
        table.notes.map((note) => `- ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .proseToMarkdown */ .IJ)(note)}`).join('\n'),
        passedBlock(table, rows.filter(({ folded, verdict }) => folded && verdict !== undefined)),
        shownBlock(table, rows.filter(({ verdict }) => verdict === undefined)),
        leftOut === 0 ? '' : (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .proseToMarkdown */ .IJ)(leftOutSentence(leftOut, links)),
        evidence,
        marker,
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
};
const leftOutSentence = (count, links) => (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS) `${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlural */ .yk)(count, 'further row')} did not fit here; the ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)((0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS) `full report`, links?.page ?? links?.data ?? links?.run)} has them all.`;
const passedBlock = (table, rows) => {
    const passed = table.rows.filter(({ folded, verdict }) => folded && verdict !== undefined).length;
    return rows.length === 0
        ? ''
        : details(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlural */ .yk)(passed, 'check')} passed`, markdownTable(table, rows));
};
const shownBlock = (table, rows) => rows.length === 0
    ? ''
    : details(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlural */ .yk)(rows.length, 'further figure')} shown, not gated`, markdownTable(table, rows));
const evidenceBlock = (view) => {
    const facts = [...(0,_how_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .measurementFacts */ .A)(view), ...(0,_what_next_js__WEBPACK_IMPORTED_MODULE_2__/* .nextSteps */ .Z)(view)];
    const lines = facts.map(({ label, text }) => `- **${label}**: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .proseToMarkdown */ .IJ)(text)}`);
    return lines.length === 0 ? '' : details('How this was measured', lines.join('\n'));
};
const details = (summary, content) => `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
const markdownTable = (table, rows) => {
    if (rows.length === 0)
        return '';
    const columns = (0,_diff_table_js__WEBPACK_IMPORTED_MODULE_0__/* .filledColumns */ .k)(table, rows);
    const rule = { left: ':--', right: '--:', center: ':-:' };
    return [
        tableRow(columns.map(({ name }) => name)),
        tableRow(columns.map(({ align }) => rule[align])),
        ...rows.map(({ cells, mark }) => tableRow(columns.map(({ place }) => `${place === 0 ? `${mark}\u00a0` : ''}${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .proseToMarkdown */ .IJ)(cells[place] ?? [], true)}`))),
    ].join('\n');
};
const tableRow = (cells) => `| ${cells.join(' | ')} |`;
const fits = (text) => text.length <= maxMarkdownSize && new TextEncoder().encode(text).length <= maxMarkdownSize;


/***/ }),

/***/ 51829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ measuredPhrase),
/* harmony export */   O$: () => (/* binding */ valuesPhrase),
/* harmony export */   RR: () => (/* binding */ withinPhrase),
/* harmony export */   SN: () => (/* binding */ scenarioPhrase),
/* harmony export */   TF: () => (/* binding */ acceptedPhrase),
/* harmony export */   Xp: () => (/* binding */ suspicionPhrase),
/* harmony export */   fZ: () => (/* binding */ regressionPhrase),
/* harmony export */   pJ: () => (/* binding */ gainPhrase),
/* harmony export */   y1: () => (/* binding */ subjectPhrase)
/* harmony export */ });
/* harmony import */ var _plan_load_level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44956);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41516);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63117);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88488);




const subjectPhrase = (row) => (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS) `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(row.model)} ${(0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .metricName */ .Kh)(row.threshold.metric)} at ${(0,_plan_load_level_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLevel */ .eI)(row.level)}${scenarioPhrase(row)}`;
const scenarioPhrase = ({ scenario }) => scenario === undefined ? [] : (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS) ` (${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(scenario)})`;
const valuesPhrase = ({ threshold, baseline, candidate }) => (0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .metricChange */ .Zy)(threshold.metric, baseline?.center, candidate?.center);
const regressionPhrase = (row) => {
    if (row.threshold.kind === 'absolute')
        return (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS) `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)((0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS) `${subjectPhrase(row)} is ${candidateValue(row)}`)} (allowed ${(0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .allowedChange */ .v)(row)}).`;
    if (!isBeyondAllowed(row))
        return (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS) `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)((0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS) `${subjectPhrase(row)} is worse than allowed`)}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(row.reason)}.`;
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS) `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)((0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS) `${subjectPhrase(row)} is ${sizeAndDirection(row)}`)} (${valuesPhrase(row)}, allowed ${(0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .allowedChange */ .v)(row)}).`;
};
const acceptedPhrase = (row) => (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS) `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)((0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS) `${subjectPhrase(row)} is ${sizeAndDirection(row)}`)} (${valuesPhrase(row)}, allowed ${(0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .allowedChange */ .v)(row)}): ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(row.reason)}.`;
const withinPhrase = (row) => row.threshold.kind === 'absolute'
    ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS) `${subjectPhrase(row)}, ${candidateValue(row)} (allowed ${(0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .allowedChange */ .v)(row)}).`
    : (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS) `${subjectPhrase(row)}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(row.change)} (${valuesPhrase(row)}, allowed ${(0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .allowedChange */ .v)(row)}).`;
const gainPhrase = (row) => (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS) `${subjectPhrase(row)}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(row.change)} (${valuesPhrase(row)}).`;
const suspicionPhrase = (row) => {
    if (row.change === undefined)
        return (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS) `${subjectPhrase(row)} could not be decided.`;
    const seen = (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS) `${subjectPhrase(row)} looks ${sizeAndDirection(row)} (${valuesPhrase(row)})`;
    return row.interval === undefined
        ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS) `${seen}; allowed is ${(0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .allowedChange */ .v)(row)}.`
        : (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS) `${seen}, but the true change may be anything from ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInterval */ .vy)(row.interval).replace(' … ', ' to ')}; allowed is ${(0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .allowedChange */ .v)(row)}.${chancePhrase(row)}`;
};
const chancePhrase = ({ suspected, p = Number.NaN }) => suspected === true
    ? ` By chance alone, unchanged code looks this bad here in about ${Math.max(1, Math.round(100 * p))} of 100 runs.`
    : '';
const measuredPhrase = (row) => (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS) `${subjectPhrase(row)} is ${candidateValue(row)}`;
const candidateValue = ({ threshold, candidate }) => (0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .metricValue */ .a3)(threshold.metric, candidate?.center);
const isBeyondAllowed = (row) => (0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .limitShare */ .p9)(row) > 1;
const sizeAndDirection = ({ threshold, change }) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(change).replace(/^[+−]/, '')} ${(0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorse */ .Bx)(threshold.metric, change ?? 0) ? 'worse' : 'better'}`;


/***/ }),

/***/ 72743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ nextSteps)
});

// UNUSED EXPORTS: acceptingRules

// EXTERNAL MODULE: ./lib/compare/change.js
var change = __webpack_require__(38423);
// EXTERNAL MODULE: ./lib/compare/verdict.js
var verdict = __webpack_require__(93474);
// EXTERNAL MODULE: ./lib/plan/threshold.js
var plan_threshold = __webpack_require__(91740);
// EXTERNAL MODULE: ./lib/plan/waiver.js
var waiver = __webpack_require__(20283);
// EXTERNAL MODULE: ./lib/present/gate-view.js
var gate_view = __webpack_require__(7792);
;// CONCATENATED MODULE: ./lib/present/accepting-waivers.js



const days = 90;
const msPerDay = 86_400_000;
const acceptingWaivers = (view) => {
    const rows = (0,gate_view/* rowsWith */.eA)(view.result, 'regression');
    if (rows.length === 0 || rows.some((row) => row.threshold.kind !== 'relative' || row.change === undefined))
        return undefined;
    const worst = new Map();
    for (const row of rows) {
        const key = JSON.stringify([row.threshold.metric, row.model, row.scenario]);
        const known = worst.get(key);
        if (known === undefined || acceptedSize(row) > acceptedSize(known))
            worst.set(key, row);
    }
    const until = new Date(Date.parse(view.now) + days * msPerDay).toISOString().slice(0, 10);
    return `waivers: [${[...worst.values()].map((row) => entry(row, until)).join(', ')}]`;
};
const entry = (row, until) => {
    const { metric } = row.threshold;
    const scenario = row.scenario === undefined ? '' : ` scenario: ${yamlText(row.scenario)},`;
    const upTo = (0,waiver/* formatCeiling */.n)({ metric, upTo: acceptedSize(row) });
    return `{ model: ${yamlText(row.model)},${scenario} metric: ${metric}, up-to: ${upTo}, until: ${until}, reason: "…" }`;
};
const rounding = 1e-9;
const acceptedSize = ({ change = Number.NaN, threshold }) => {
    const size = Math.abs(change);
    const step = Math.ceil(size * 20 - rounding) / 20;
    return (0,plan_threshold/* isRate */.Vb)(threshold.metric) && step >= 1 ? Math.ceil(size * 1e6) / 1e6 : step;
};
const yamlText = (text) => /^[A-Za-z_][\w.-]*$/.test(text) && !/^null$/i.test(text) ? text : JSON.stringify(text);

// EXTERNAL MODULE: ./lib/present/format.js
var format = __webpack_require__(41516);
// EXTERNAL MODULE: ./lib/present/label.js
var label = __webpack_require__(63117);
// EXTERNAL MODULE: ./lib/present/prose.js
var prose = __webpack_require__(88488);
;// CONCATENATED MODULE: ./lib/present/what-next.js








const nextSteps = (view) => [
    ...readingStep(view),
    ...acceptStep(view),
    ...decideStep(view),
    ...localStep(view),
    ...linkStep(view),
];
const acceptingRules = (rows) => {
    const rules = new Map();
    for (const row of rows) {
        const key = `${row.threshold.kind} ${row.threshold.metric}`;
        const rule = row.verdict === 'regression' ? raised(row) : row.threshold;
        const known = rules.get(key);
        rules.set(key, known === undefined || isLooser(rule, known) ? rule : known);
    }
    return [...rules.values()].map(plan_threshold/* formatThreshold */.B6).join(', ');
};
const readingStep = ({ result: { rows }, ab }) => rows.some(({ interval }) => interval !== undefined)
    ? [
        {
            label: 'Reading the table',
            text: ab === undefined
                ? (0,prose/* prose */.CS) `runs of the same code differ by chance; the 95 % interval says how large the true change may be, given how much they differ.`
                : (0,prose/* prose */.CS) `the same code is never equally fast twice; the 95 % interval says how large the true change may be, given how much it wobbled here. A change is called a regression only when it is larger than allowed and larger than chance explains.`,
        },
    ]
    : [];
const acceptStep = (view) => {
    const { result, branch, policyBranch } = view;
    if (result.verdict !== 'regression')
        return [];
    const rules = `'${acceptingRules(result.rows)}'`;
    if (branch === undefined)
        return [{ label: 'Accept it', text: (0,prose/* prose */.CS) `raise the threshold: ${(0,prose/* code */.aY)(`--thresholds ${rules}`, 300)}` }];
    const waivers = acceptingWaivers(view);
    const where = policyBranch === undefined ? 'this branch' : (0,prose/* code */.aY)(policyBranch);
    const text = waivers === undefined
        ? (0,prose/* prose */.CS) `raise the threshold in ${policyBranch === undefined ? "this branch's workflow" : (0,prose/* prose */.CS) `the workflow on ${where}`}: ${(0,prose/* code */.aY)(`thresholds: ${rules}`, 300)}`
        : (0,prose/* prose */.CS) `add to ${(0,prose/* code */.aY)('.github/perf-gate.yml')} on ${where}: ${(0,prose/* code */.aY)(waivers, 1500)}`;
    return [{ label: 'Accept it', text }];
};
const decideStep = (view) => {
    const { result } = view;
    const row = (0,gate_view/* decisiveRow */.jR)(result);
    if (view.ab !== undefined)
        return abDecideStep(view.ab, result.verdict === 'inconclusive' ? row : undefined);
    if (result.verdict !== 'inconclusive' || row === undefined || !(0,gate_view/* isWellMeasured */.ZM)(view, row))
        return [];
    const text = result.suspected === true
        ? (0,prose/* prose */.CS) `more runs of this very commit, each on a fresh machine, judged together. Repeating it on this one says little, for it is machines that differ.`
        : row.past?.doubt !== undefined
            ? (0,prose/* prose */.CS) `more runs of the baseline: ${change/* runsForOwnDeviation */.hw} at a new level confirm it. Until then a verdict has to be right for both levels.`
            : result.baselineRuns < change/* runsForOwnDeviation */.hw
                ? (0,prose/* prose */.CS) `more baseline runs; from ${change/* runsForOwnDeviation */.hw} on their own spread counts instead of an assumed one.`
                : (0,prose/* prose */.CS) `a quieter runner, or a threshold beyond ${(0,label/* visibleChange */.p_)(row)}. Longer runs change little, for it is the runs that differ from each other.`;
    return [{ label: 'What would decide it', text }];
};
const abDecideStep = ({ state }, row) => {
    if (row?.ab === undefined)
        return [];
    if (state !== 'complete')
        return [{ label: 'What would decide it', text: (0,prose/* prose */.CS) `letting the A/B come to its end.` }];
    const { blocks, blocksNeeded } = row.ab;
    const text = blocksNeeded === undefined
        ? (0,prose/* prose */.CS) `nothing that more time buys: the change is about what is allowed. A threshold beyond ${(0,label/* visibleChange */.p_)(row)} would do, or a quieter machine.`
        : (0,prose/* prose */.CS) `about ${(0,format/* formatCount */.B4)(blocksNeeded)} blocks instead of ${(0,format/* formatCount */.B4)(blocks)}, a quieter machine, or a threshold beyond ${(0,label/* visibleChange */.p_)(row)}.`;
    return [{ label: 'What would decide it', text }];
};
const localStep = (view) => {
    if (view.ab !== undefined)
        return [{ label: 'Try it locally', text: [(0,prose/* code */.aY)(abCommand(view.ab), 400)] }];
    const row = (0,gate_view/* decisiveRow */.jR)(view.result);
    if (row === undefined || (0,gate_view/* levelsOfRow */.fT)(view.candidates, row).length === 0)
        return [];
    const report = view.candidates.find((one) => (0,verdict/* isMeasuredBy */.sf)(row, one));
    return report === undefined
        ? []
        : [{ label: 'Try it locally', text: [(0,prose/* code */.aY)(localCommand(report, row), 400)] }];
};
const abCommand = ({ a, b, levels }) => {
    const side = ({ settings, model }) => shellWord([settings.url, model.name, ...(model.version === undefined ? [] : [model.version])].join('/'));
    const { protocol, batchSize } = b.settings;
    const range = levels.map(({ level }) => level.value);
    return [
        `triton-perf-gate ab --a ${side(a)} --b ${side(b)}`,
        ...(protocol === 'grpc' ? ['-i grpc'] : []),
        ...(batchSize === 1 ? [] : [`-b ${batchSize}`]),
        ...(range.length === 1 ? [`--concurrency-range ${range[0]}`] : []),
    ].join(' ');
};
const linkStep = ({ links }) => {
    const all = [
        links?.run === undefined ? [] : (0,prose/* link */.nf)((0,prose/* prose */.CS) `this run`, links.run),
        links?.page === undefined ? [] : (0,prose/* link */.nf)((0,prose/* prose */.CS) `full report`, links.page),
        links?.data === undefined ? [] : (0,prose/* link */.nf)((0,prose/* prose */.CS) `raw data`, links.data),
    ].filter((one) => one.length > 0);
    return all.length === 0 ? [] : [{ label: 'More', text: (0,prose/* joined */.oR)(all, ' · ') }];
};
const localCommand = ({ model, settings }, { level }) => {
    const { measurement, input } = settings;
    const analyze = [
        ...['triton-perf-gate analyze -m', shellWord(model.name)],
        ...(model.version === undefined ? [] : ['-x', shellWord(model.version)]),
        ...(settings.protocol === 'grpc' ? ['-i grpc'] : []),
        ...(settings.streaming ? ['--streaming'] : []),
        ...(settings.serviceKind === undefined ? [] : [`--service-kind ${settings.serviceKind}`]),
        ...(settings.endpoint === undefined ? [] : [`--endpoint ${settings.endpoint}`]),
        ...(settings.batchSize === 1 ? [] : [`-b ${settings.batchSize}`]),
        ...(settings.sharedMemory === undefined ? [] : [`--shared-memory ${settings.sharedMemory}`]),
        ...(input.kind === 'random' ? [] : [`--input-data ${input.kind === 'zero' ? 'zero' : 'PATH'}`]),
        ...formatWords(input.tensorFormats),
        ...(measurement.percentile === undefined ? [] : [`--percentile ${measurement.percentile}`]),
        ...loadWords(settings, level),
        '--json mine.json',
    ];
    return `${analyze.join(' ')} && triton-perf-gate gate --baseline DIR --candidate mine.json`;
};
const formatWords = (formats) => [
    ...(formats?.input === 'json' ? ['--input-tensor-format json'] : []),
    ...(formats?.output === 'json' ? ['--output-tensor-format json'] : []),
];
const loadWords = ({ search, schedule, ramp }, level) => {
    const arrivals = schedule?.arrivals;
    if (level.mode === 'session-concurrency')
        return [`--session-concurrency ${level.value}`];
    if (arrivals === 'fixed')
        return ['--fixed-schedule'];
    if (ramp !== undefined)
        return [
            `--periodic-concurrency-range ${ramp.start}:${level.value}:${ramp.step}`,
            `--request-period ${ramp.period}`,
        ];
    const range = search === undefined ? level.value : `${search.start}:${search.end ?? 0}:${search.step}`;
    return [
        arrivals === undefined
            ? `--concurrency-range ${range}`
            : arrivals === 'intervals'
                ? '--request-intervals PATH'
                : `--request-rate-range ${range}`,
        ...(arrivals === 'poisson' ? ['--request-distribution poisson'] : []),
        ...(search === undefined ? [] : [`-l ${search.latencyLimitMs}`]),
        ...(search?.kind === 'binary' ? ['--binary-search'] : []),
    ];
};
const shellWord = (word) => /^[\w.@%+=:,/-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
const what_next_rounding = 1e-9;
const raised = (row) => {
    const { threshold, change, candidate } = row;
    if (threshold.kind === 'relative')
        return change === undefined ? threshold : { ...threshold, ratio: acceptedSize(row) };
    if (candidate === undefined)
        return threshold;
    const step = 10 ** (Math.floor(Math.log10(candidate.center)) - 1);
    const round = (0,plan_threshold/* isRate */.Vb)(threshold.metric) ? Math.floor : Math.ceil;
    const past = (0,plan_threshold/* isRate */.Vb)(threshold.metric)
        ? candidate.center * (1 - what_next_rounding)
        : candidate.center * (1 + what_next_rounding);
    return { ...threshold, limit: round(past / step) * step };
};
const isLooser = (a, b) => {
    if (a.kind === 'relative')
        return b.kind === 'relative' && a.ratio > b.ratio;
    if (b.kind === 'relative')
        return false;
    return (0,plan_threshold/* isRate */.Vb)(a.metric) ? a.limit < b.limit : a.limit > b.limit;
};


/***/ }),

/***/ 92240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gj: () => (/* binding */ gate),
  Bx: () => (/* binding */ gateExitCode)
});

// UNUSED EXPORTS: gateGroups

// EXTERNAL MODULE: ./lib/baseline/baseline.js
var baseline = __webpack_require__(74484);
// EXTERNAL MODULE: ./lib/baseline/comparability.js
var comparability = __webpack_require__(24681);
// EXTERNAL MODULE: ./lib/baseline/provenance.js
var provenance = __webpack_require__(3752);
// EXTERNAL MODULE: ./lib/compare/comparison.js + 3 modules
var comparison = __webpack_require__(77206);
// EXTERNAL MODULE: ./lib/compare/history.js
var compare_history = __webpack_require__(80135);
// EXTERNAL MODULE: ./lib/compare/metric.js
var compare_metric = __webpack_require__(62059);
// EXTERNAL MODULE: ./lib/compare/past-run.js
var past_run = __webpack_require__(44819);
// EXTERNAL MODULE: ./lib/compare/stretch.js
var stretch = __webpack_require__(4982);
// EXTERNAL MODULE: ./lib/compare/verdict.js
var compare_verdict = __webpack_require__(93474);
// EXTERNAL MODULE: ./lib/plan/load-level.js
var load_level = __webpack_require__(44956);
// EXTERNAL MODULE: ./lib/plan/waiver.js
var plan_waiver = __webpack_require__(20283);
;// CONCATENATED MODULE: ./lib/compare/waive.js




const waive = (result, { list, today }, candidates) => {
    const own = list.filter((waiver) => result.rows.some((row) => isOfModel(waiver, row)));
    if (own.length === 0)
        return result;
    const inForce = own.filter((waiver) => (0,plan_waiver/* isInForce */.f)(waiver, today));
    const rows = result.rows.map((row) => waiveRow(row, inForce, candidates));
    const verdict = (0,compare_verdict/* overallVerdict */.Bn)(rows, result.faults);
    return {
        ...result,
        verdict: verdict === 'improvement' && rows.some(({ waived }) => waived !== undefined) ? 'pass' : verdict,
        rows: (0,compare_verdict/* worstFirst */.md)(rows),
        waivers: own.map((waiver) => ({ waiver, state: stateOf(waiver, rows, today) })),
    };
};
const waiveRow = (row, inForce, candidates) => {
    const [waived] = inForce
        .filter((waiver) => isAbout(waiver, row) && isWithin(waiver, row))
        .toSorted((a, b) => b.upTo - a.upTo);
    if (row.verdict !== 'regression' || waived === undefined)
        return row;
    const accepted = `accepted up to ${(0,plan_waiver/* formatCeiling */.n)(waived)} until ${waived.until}: ${waived.reason}`;
    return isMeasuredWell(row, candidates)
        ? { ...row, verdict: 'pass', waived, reason: accepted }
        : {
            ...row,
            verdict: 'inconclusive',
            waived,
            reason: `${accepted}; but it was not measured well enough to pass`,
        };
};
const isMeasuredWell = (row, candidates) => candidates
    .filter((report) => (0,compare_verdict/* isMeasuredBy */.sf)(row, report))
    .flatMap(({ levels }) => levels.filter(({ level }) => (0,load_level/* isSameLevel */.LA)(level, row.level)))
    .every((result) => (result.state === 'stable' || result.state === 'request-count') &&
    (0,compare_metric/* successesOf */.bf)(result) >= (0,compare_metric/* leastSuccesses */.PD)(row.threshold.metric));
const isOfModel = ({ model, scenario }, row) => row.model === model && (scenario === undefined || row.scenario === scenario);
const isAbout = (waiver, row) => row.threshold.kind === 'relative' &&
    isOfModel(waiver, row) &&
    row.threshold.metric === waiver.metric &&
    (waiver.level === undefined || (0,load_level/* isSameLevel */.LA)(waiver.level, row.level));
const rounding = 1e-9;
const isWithin = ({ upTo }, { change, threshold }) => {
    if (change === undefined)
        return false;
    const worsening = compare_metric/* metrics */.qd[threshold.metric].better === 'lower' ? change : -change;
    return worsening <= upTo + rounding;
};
const stateOf = (waiver, rows, today) => {
    if (!(0,plan_waiver/* isInForce */.f)(waiver, today))
        return 'expired';
    if (rows.some(({ waived }) => waived === waiver))
        return 'applied';
    return rows.some((row) => row.verdict === 'regression' && isAbout(waiver, row)) ? 'exceeded' : 'unused';
};

// EXTERNAL MODULE: ./lib/foundation/exit-code.js
var exit_code = __webpack_require__(18931);
// EXTERNAL MODULE: ./lib/plan/gate-levels.js
var gate_levels = __webpack_require__(16466);
// EXTERNAL MODULE: ./lib/report/measurement-faults.js
var measurement_faults = __webpack_require__(7766);
// EXTERNAL MODULE: ./lib/report/search-figure.js
var search_figure = __webpack_require__(91469);
;// CONCATENATED MODULE: ./lib/run/gate.js















const gate = ({ plan, waivers, ...group }) => gateGroups([group], plan, waivers);
const gateGroups = (groups, plan, waivers) => {
    const judged = judgeGroups(groups, plan);
    const result = waivers === undefined
        ? judged
        : waive(judged, waivers, groups.flatMap(({ candidates }) => candidates.map(search_figure/* comparedReport */._)));
    return { ...result, ...(isSuspected(result) && { suspected: true }) };
};
const isSuspected = ({ verdict, rows }) => verdict !== 'regression' && verdict !== 'invalid' && rows.some((row) => row.suspected === true);
const judgeGroups = (groups, plan) => {
    const all = groups.map((group) => readGroup(group, group.plan ?? plan));
    const rows = (0,comparison/* compareRows */.fz)(all.flatMap(({ inputs }) => inputs));
    const faults = [
        ...(groups.length === 0 ? ['nothing was measured: there is no report to judge'] : []),
        ...withoutTwins(groups.flatMap((group) => unmeasuredFaults(group, groups, group.plan ?? plan))),
        ...all.flatMap((group) => group.faults),
    ];
    const shown = all.flatMap((group) => group.shown);
    const comparedAcross = withoutTwins(all.flatMap((group) => group.comparedAcross));
    const carriedRuns = Math.max(0, ...all.map((group) => group.carriedRuns));
    return {
        verdict: (0,compare_verdict/* overallVerdict */.Bn)(rows, faults),
        rows: (0,compare_verdict/* worstFirst */.md)(rows),
        ...(shown.length > 0 && { shown }),
        faults,
        softDifferences: withoutTwins(all.flatMap((group) => group.softDifferences)),
        ...(comparedAcross.length > 0 && { comparedAcross }),
        excluded: withoutTwins(all.flatMap((group) => group.excluded)),
        baselineRuns: Math.max(0, ...all.map((group) => group.baselineRuns)),
        notes: [...all.flatMap((group) => group.notes), ...rows.flatMap((row) => shiftNote(row, rows))],
        ...(carriedRuns > 0 && { carriedRuns }),
    };
};
const withoutTwins = (items) => [
    ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];
const unmeasuredFaults = ({ candidates: [first] }, groups, { gateLevels }) => {
    if (first === undefined)
        return [];
    const levels = (0,load_level/* distinctLevels */.U0)(groups
        .flatMap(({ candidates }) => candidates)
        .filter(({ model, settings }) => model.name === first.model.name && settings.scenario === first.settings.scenario)
        .flatMap((report) => (0,measurement_faults/* askedLevels */.uQ)((0,search_figure/* comparedReport */._)(report))));
    return (0,gate_levels/* unmeasuredNames */.yv)(gateLevels, levels).map((name) => inScenario(first)(`${(0,gate_levels/* formatLevelName */.ln)(name)} of \`${first.model.name}\` is gated, but was not asked for (measured: ${(0,load_level/* formatLevels */.$P)(levels)})`));
};
const inScenario = (report) => (text) => {
    const scenario = report?.settings.scenario;
    return scenario === undefined ? text : `\`${scenario}\`: ${text}`;
};
const readGroup = ({ excluded, ...measured }, plan) => {
    const candidates = measured.candidates.map(search_figure/* comparedReport */._);
    const baselines = measured.baselines.map((one) => ({ ...one, report: (0,search_figure/* comparedReport */._)(one.report) }));
    const sorted = usableForAll(candidates, baselines, plan);
    const usable = sorted.usable.map(({ report }) => report);
    const { past, leftOut } = pastOfAll(candidates, measured.baselines, plan);
    const levels = (0,load_level/* distinctLevels */.U0)(candidates.flatMap(measurement_faults/* askedLevels */.uQ));
    const wholeFaults = faultsOfWhole(candidates, plan);
    const faultsAt = levels.map((level) => ({ level, faults: faultsOfLevel(candidates, level, plan) }));
    const scenario = candidates[0]?.settings.scenario;
    const named = inScenario(candidates[0]);
    const inputOf = ({ level, faults }, threshold) => ({
        model: candidates[0]?.model.name ?? '',
        ...(scenario === undefined ? {} : { scenario }),
        level,
        threshold,
        candidates,
        past,
        faults: [...wholeFaults, ...faults],
        assumedNoise: plan.assumedNoise,
    });
    const gated = faultsAt.filter(({ level }) => (0,gate_levels/* isGated */.m3)(level, plan.gateLevels));
    const ungated = faultsAt.filter(({ level }) => !(0,gate_levels/* isGated */.m3)(level, plan.gateLevels));
    return {
        inputs: gated.flatMap((at) => plan.thresholds.map((threshold) => inputOf(at, threshold))),
        shown: ungated.flatMap((at) => onePerMetric(plan).map((threshold) => (0,comparison/* showRow */.mY)(inputOf(at, threshold)))),
        faults: [
            ...wholeFaults,
            ...gated.flatMap(({ level, faults }) => faults.map((fault) => `at ${(0,load_level/* formatLevel */.eI)(level)}, ${fault}`)),
        ].map(named),
        softDifferences: softDifferences(candidates, usable, plan),
        comparedAcross: (0,comparability/* differentAcross */.XY)(past.length === 0 ? [] : [...candidates.map(comparability/* hardKeysOf */.xo), ...past.map(({ keys }) => keys)], plan.comparableAcross),
        excluded: [...excluded, ...sorted.excluded, ...leftOut],
        baselineRuns: Math.min(past.length, stretch/* runsLookedBackOn */.nO),
        carriedRuns: past.slice(-stretch/* runsLookedBackOn */.nO).filter(({ isCarried }) => isCarried).length,
        notes: notesOf(candidates, usable, levels).map(named),
    };
};
const onePerMetric = ({ thresholds }) => thresholds.filter(({ kind, metric }) => kind === 'relative' || !thresholds.some((one) => one.kind === 'relative' && one.metric === metric));
const pastOfAll = (candidates, baselines, plan) => {
    const leftOut = [];
    let past = (0,compare_history/* mergeHistory */.H$)(baselines, plan);
    for (const report of candidates) {
        const sorted = (0,compare_history/* sortRuns */.Vr)((0,past_run/* pastRunOf */.h)({ report, label: '' }), past, plan.comparableAcross);
        past = sorted.comparable;
        for (const [reason, runs] of sorted.others) {
            const count = runs.filter(({ isCarried }) => isCarried).length;
            if (count > 0)
                leftOut.push({
                    label: count === 1 ? '1 run of the stored history' : `${count} runs of the stored history`,
                    reason: `not comparable: ${reason}`,
                    runs: count,
                });
        }
    }
    return { past, leftOut };
};
const gateExitCode = ({ verdict, rows }, plan) => {
    switch (verdict) {
        case 'pass':
        case 'improvement':
            return exit_code/* exitCode */.I.ok;
        case 'regression':
            return exit_code/* exitCode */.I.regression;
        case 'invalid':
            return exit_code/* exitCode */.I.invalid;
        case 'no-baseline':
        case 'inconclusive':
            if (verdict === 'no-baseline' && plan.onMissingBaseline === 'fail')
                return exit_code/* exitCode */.I.noBaseline;
            return plan.onInconclusive === 'fail' && rows.some((row) => row.verdict === 'inconclusive')
                ? exit_code/* exitCode */.I.inconclusive
                : exit_code/* exitCode */.I.ok;
    }
};
const usableForAll = (candidates, baselines, plan) => candidates.reduce(({ usable, excluded }, candidate) => {
    const sorted = (0,baseline/* usableBaselines */.p)(candidate, usable, plan);
    return { usable: sorted.usable, excluded: [...excluded, ...sorted.excluded] };
}, { usable: baselines, excluded: [] });
const faultsOfWhole = (candidates, plan) => [
    ...(candidates.length === 0 ? ['nothing was measured: there is no report to judge'] : []),
    ...(plan.thresholds.length === 0 ? ['nothing is gated: there is no threshold'] : []),
    ...ofEach(candidates, measurement_faults/* runFaults */.dV),
    ...ofEach(candidates, (report, i) => {
        const twin = candidates.slice(0, i).find((earlier) => !(0,provenance/* isOtherValue */.eV)(earlier, report));
        return twin === undefined ? [] : [`${(0,provenance/* formatRun */.TI)(report)} is given twice`];
    }),
    ...ofEach(candidates, (report, i) => i === 0
        ? []
        : (0,comparability/* compareKeys */.YD)(report, candidates[0] ?? report, plan.comparableAcross).hard.map(describeDifference)),
];
const faultsOfLevel = (candidates, level, plan) => ofEach(candidates, (report) => (0,measurement_faults/* levelFaults */.qg)(report, level, plan.maxErrorRate));
const ofEach = (candidates, faultsOf) => candidates.flatMap((report, i) => faultsOf(report, i).map((fault) => candidates.length === 1 ? fault : `run ${i + 1} of ${candidates.length}: ${fault}`));
const describeDifference = ({ what, baseline, candidate }) => `its ${what} (\`${candidate}\`) is not that of the first run (\`${baseline}\`)`;
const softDifferences = ([candidate], baselines, { comparableAcross }) => {
    const found = new Map();
    if (candidate === undefined)
        return [];
    for (const baseline of baselines)
        for (const difference of (0,comparability/* compareKeys */.YD)(candidate, baseline, comparableAcross).soft) {
            const known = found.get(difference.what) ?? { candidate: difference.candidate, values: new Set() };
            known.values.add(difference.baseline);
            found.set(difference.what, known);
        }
    return [...found].map(([what, known]) => ({
        what,
        baseline: [...known.values].join(', '),
        candidate: known.candidate,
    }));
};
const shiftNote = ({ model, scenario, level, threshold: { metric }, past }, all) => {
    const { shift } = past ?? {};
    if (shift === undefined || shift.isAccepted)
        return [];
    if (compare_metric/* metrics */.qd[metric].better === 'lower' ? shift.change <= 0 : shift.change >= 0)
        return [];
    const percent = `${shift.change > 0 ? '+' : '−'}${Math.round(Math.abs(shift.change) * 1000) / 10} %`;
    const isOnly = all.every((other) => other.model === model && other.scenario === scenario);
    const whose = isOnly ? '' : `\`${scenario ?? model}\`: `;
    return [
        `${whose}${metric} at ${(0,load_level/* formatLevel */.eI)(level)} has been worse in the baseline itself since ${shift.since} (${percent}), which nobody accepted: compared with its level since then`,
    ];
};
const notesOf = (candidates, baselines, levels) => {
    const others = (0,load_level/* distinctLevels */.U0)(baselines.flatMap(measurement_faults/* askedLevels */.uQ)).filter((level) => !levels.some((one) => (0,load_level/* isSameLevel */.LA)(one, level)));
    const isUnchecked = candidates.some(({ settings, levels: measured }) => settings.serviceKind === undefined &&
        measured.some((one) => one.evidence.serverSucceeded === undefined));
    return [
        ...others.map((level) => `${(0,load_level/* formatLevel */.eI)(level)} is in the baseline, but was not asked for: not compared`),
        ...(isUnchecked
            ? ['the server keeps no statistics, so the number of requests was not cross-checked']
            : []),
    ];
};


/***/ })

};
