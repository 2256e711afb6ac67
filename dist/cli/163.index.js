export const id = 163;
export const ids = [163];
export const modules = {

/***/ 7163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCsv: () => (/* binding */ reportCsv)
/* harmony export */ });
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3958);
/* harmony import */ var _ostream_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2649);
/* harmony import */ var _perf_analyzer_figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6790);



const reportCsv = (report, options) => {
    const rows = report.levels.flatMap(rowOf).toSorted((a, b) => a.measured.throughput - b.measured.throughput);
    const columns = columnsOf(report, options);
    const lines = [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ cell }) => cell(row)))];
    return lines.map((cells) => `${cells.join(',')}\n`).join('');
};
const rowOf = ({ level, measured }) => measured?.latency === undefined ? [] : [{ value: level.value, measured, latency: measured.latency }];
const columnsOf = (report, { verbose }) => {
    const hasServer = report.server.extensions.includes('statistics');
    return [
        { name: 'Concurrency', cell: ({ value }) => (0,_ostream_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOstream */ .n)(value) },
        { name: 'Inferences/Second', cell: ({ measured }) => (0,_ostream_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOstream */ .n)(measured.throughput) },
        { name: 'Client Send', cell: ({ measured }) => us(measured.breakdown?.send) },
        ...(hasServer ? serverColumns : []),
        ...(hasServer && report.model.responseCache ? cacheColumns : []),
        { name: 'Client Recv', cell: ({ measured }) => us(measured.breakdown?.receive) },
        ...percentileColumns(report),
        ...(verbose ? verboseColumns(report) : []),
    ];
};
const serverColumn = (name, pick) => ({
    name,
    cell: ({ measured }) => us(measured.server === undefined ? undefined : pick(measured.server)),
});
const serverColumns = [
    { name: 'Network+Server Send/Recv', cell: (row) => us(unaccounted(row)) },
    serverColumn('Server Queue', ({ queue }) => queue),
    serverColumn('Server Compute Input', ({ computeInput }) => computeInput),
    serverColumn('Server Compute Infer', ({ computeInfer }) => computeInfer),
    serverColumn('Server Compute Output', ({ computeOutput }) => computeOutput),
];
const cacheColumns = [
    serverColumn('Server Cache Hit', ({ cache }) => cache?.hit),
    serverColumn('Server Cache Miss', ({ cache }) => cache?.miss),
];
const percentileColumns = ({ settings }) => [...new Set([50, 90, 95, 99, settings.measurement.percentile ?? 50])]
    .toSorted((a, b) => a - b)
    .map((wanted) => ({
    name: `p${wanted} latency`,
    cell: ({ latency }) => us((0,_perf_analyzer_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .percentilesOf */ .i)(latency).find(({ percentile }) => percentile === wanted)?.ns),
}));
const verboseColumns = ({ settings }) => [
    ...(settings.measurement.percentile === undefined
        ? [{ name: 'Avg latency', cell: ({ latency }) => us(latency.mean) }]
        : []),
    splitColumn('request/response', ({ send, receive }) => send + receive),
    splitColumn('response wait', ({ wait }) => wait),
];
const splitColumn = (name, pick) => ({
    name,
    cell: ({ measured }) => measured.breakdown === undefined ? '' : String(pick((0,_perf_analyzer_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .clientSplitUs */ .O)(measured.breakdown))),
});
const unaccounted = ({ latency, measured: { breakdown, server } }) => {
    if (breakdown === undefined || server === undefined)
        return undefined;
    const { queue, computeInput, computeInfer, computeOutput, cache } = server;
    const accounted = queue + computeInput + computeInfer + computeOutput + (cache?.hit ?? 0) + (cache?.miss ?? 0);
    return Math.max(0, latency.mean - breakdown.send - breakdown.receive - accounted);
};
const us = (ns) => ns === undefined || !Number.isFinite(ns) ? '' : String((0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_2__/* .nsToWholeUs */ .CD)(ns));


/***/ })

};
