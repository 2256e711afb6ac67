export const id = 163;
export const ids = [163];
export const modules = {

/***/ 7163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   composingCsvs: () => (/* binding */ composingCsvs),
/* harmony export */   reportCsv: () => (/* binding */ reportCsv)
/* harmony export */ });
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73958);
/* harmony import */ var _triton_composed_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19276);
/* harmony import */ var _triton_composing_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83525);
/* harmony import */ var _ostream_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2649);
/* harmony import */ var _perf_analyzer_figures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66790);
/* harmony import */ var _streamed_responses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46360);






const reportCsv = (report, options) => {
    const rows = report.levels.flatMap(rowOf).toSorted((a, b) => a.measured.throughput - b.measured.throughput);
    return tableText(columnsOf(report, options), rows);
};
const tableText = (columns, rows) => {
    const lines = [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ cell }) => cell(row)))];
    return lines.map((cells) => `${cells.join(',')}\n`).join('');
};
const composingCsvs = (report) => {
    const rows = report.levels
        .flatMap(rowOf)
        .toSorted((a, b) => a.measured.throughput - b.measured.throughput)
        .flatMap(composingRows);
    return [...Map.groupBy(rows, ({ side }) => `${side.name}_v${side.modelVersion}.`)].map(([prefix, ofModel]) => ({
        prefix: fileName(prefix),
        csv: tableText(composingColumns(report), ofModel),
    }));
};
const fileName = (text) => text.replaceAll(/[^\w.+-]/g, '_');
const composingRows = ({ value, measured }) => {
    const { server, throughput } = measured;
    if (server === undefined)
        return [];
    const sides = new Map(sidesBelow(server).map((side) => [JSON.stringify([side.name, side.modelVersion]), side]));
    return [...sides.values()].map((side) => ({
        value,
        throughput: server.successCount === 0 ? 0 : (throughput * side.successCount) / server.successCount,
        server: withQueueBelow(side),
        side,
    }));
};
const sidesBelow = ({ composing = [] }) => composing.flatMap((child) => [child, ...sidesBelow(child)]);
const composingColumns = (report) => [
    levelColumn(report),
    { name: 'Inferences/Second', cell: ({ throughput }) => (0,_ostream_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOstream */ .n)(throughput) },
    { name: 'Client Send', cell: () => '0' },
    {
        name: 'Network+Server Send/Recv',
        cell: ({ side, server }) => us(Math.max(0, side.request - accountedFor(server))),
    },
    ...serverColumns,
    ...((0,_triton_composing_model_js__WEBPACK_IMPORTED_MODULE_1__/* .cachesAnywhere */ .Z)(report.model) ? cacheColumns : []),
    { name: 'Client Recv', cell: () => '0' },
];
const rowOf = ({ level, measured }) => measured?.latency === undefined
    ? []
    : [
        {
            value: level.value,
            measured,
            latency: measured.latency,
            ...(measured.server === undefined ? {} : { server: withQueueBelow(measured.server) }),
        },
    ];
const withQueueBelow = (side) => side.composing?.some(({ steps }) => steps !== undefined) === true
    ? { ...side, queue: Math.round((0,_triton_composed_time_js__WEBPACK_IMPORTED_MODULE_2__/* .composedTime */ .M)(side).queue) }
    : side;
const columnsOf = (report, { verbose }) => {
    const hasServer = report.server.extensions.includes('statistics');
    return [
        levelColumn(report),
        { name: 'Inferences/Second', cell: ({ measured }) => (0,_ostream_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOstream */ .n)(measured.throughput) },
        ...((0,_streamed_responses_js__WEBPACK_IMPORTED_MODULE_3__/* .hasStreamedResponses */ .u)(report.settings, report.model) ? [responseColumn] : []),
        { name: 'Client Send', cell: (row) => us(breakdownOf(row)?.send) },
        ...(hasServer ? [networkColumn, ...serverColumns] : []),
        ...(hasServer && (0,_triton_composing_model_js__WEBPACK_IMPORTED_MODULE_1__/* .cachesAnywhere */ .Z)(report.model) ? cacheColumns : []),
        { name: 'Client Recv', cell: (row) => us(breakdownOf(row)?.receive) },
        ...percentileColumns(report),
        ...(verbose ? verboseColumns(report) : []),
    ];
};
const levelColumn = ({ settings }) => ({
    name: settings.schedule === undefined ? 'Concurrency' : 'Request Rate',
    cell: ({ value }) => (0,_ostream_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOstream */ .n)(value),
});
const responseColumn = {
    name: 'Response Throughput',
    cell: ({ measured }) => (0,_ostream_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOstream */ .n)(measured.responses?.rate ?? 0),
};
const networkColumn = {
    name: 'Network+Server Send/Recv',
    cell: (row) => us(unaccounted(row)),
};
const serverColumn = (name, pick) => ({
    name,
    cell: ({ server }) => us(server === undefined ? undefined : pick(server)),
});
const serverColumns = [
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
    cell: ({ latency }) => us((0,_perf_analyzer_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .percentilesOf */ .i)(latency).find(({ percentile }) => percentile === wanted)?.ns),
}));
const verboseColumns = ({ settings }) => [
    ...(settings.measurement.percentile === undefined
        ? [{ name: 'Avg latency', cell: ({ latency }) => us(latency.mean) }]
        : []),
    splitColumn('request/response', ({ send, receive }) => send + receive),
    splitColumn('response wait', ({ wait }) => wait),
    ...(settings.metrics === undefined ? [] : gpuColumns),
];
const gpuColumn = (name, pick) => ({
    name,
    cell: ({ measured }) => (measured.metrics?.gpus ?? [])
        .flatMap((gpu) => {
        const figure = pick(gpu);
        return figure === undefined
            ? []
            : [`${gpu.uuid.replaceAll(/\W/g, '-').replace(/^-/, '_')}:${figure};`];
    })
        .join(''),
});
const gpuColumns = [
    gpuColumn('Avg GPU Utilization', ({ utilization }) => utilization && (0,_ostream_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOstream */ .n)(utilization.average)),
    gpuColumn('Avg GPU Power Usage', ({ power }) => power && (0,_ostream_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOstream */ .n)(power.average)),
    gpuColumn('Max GPU Memory Usage', ({ memoryUsedBytes }) => memoryUsedBytes && String(memoryUsedBytes.max)),
    gpuColumn('Total GPU Memory', ({ memoryTotalBytes }) => memoryTotalBytes === undefined ? undefined : String(memoryTotalBytes)),
];
const splitColumn = (name, pick) => ({
    name,
    cell: (row) => {
        const breakdown = breakdownOf(row);
        return breakdown === undefined ? '' : String(pick((0,_perf_analyzer_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .clientSplitUs */ .O)(breakdown)));
    },
});
const breakdownOf = ({ measured: { breakdown, responses } }) => breakdown ?? (responses === undefined ? undefined : { send: 0, wait: 0, receive: 0 });
const unaccounted = (row) => {
    const breakdown = breakdownOf(row);
    const { latency, server } = row;
    return breakdown === undefined || server === undefined
        ? undefined
        : Math.max(0, latency.mean - breakdown.send - breakdown.receive - accountedFor(server));
};
const accountedFor = (server) => {
    if (server === undefined)
        return 0;
    const { queue, computeInput, computeInfer, computeOutput, cache } = server;
    return queue + computeInput + computeInfer + computeOutput + (cache?.hit ?? 0) + (cache?.miss ?? 0);
};
const us = (ns) => ns === undefined || !Number.isFinite(ns) ? '' : String((0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_5__/* .nsToWholeUs */ .CD)(ns));


/***/ })

};
