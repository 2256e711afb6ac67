export const id = 159;
export const ids = [159];
export const modules = {

/***/ 1159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demoCommand: () => (/* binding */ demoCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1708);
/* harmony import */ var _baseline_directory_store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6256);
/* harmony import */ var _foundation_clock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8859);
/* harmony import */ var _foundation_exit_code_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8931);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(657);
/* harmony import */ var _host_interrupts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7464);
/* harmony import */ var _plan_argv_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4464);
/* harmony import */ var _plan_parse_plan_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9826);
/* harmony import */ var _present_format_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1516);
/* harmony import */ var _present_gate_text_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9709);
/* harmony import */ var _present_html_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8908);
/* harmony import */ var _present_markdown_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1198);
/* harmony import */ var _report_write_report_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3648);
/* harmony import */ var _run_analyze_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1926);
/* harmony import */ var _run_gate_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(4530);




















const model = 'add_sub';
const baselineRuns = 8;
const serviceTimeMs = { before: 10, after: 16 };
const demoCommand = async () => {
    const interrupts = (0,_host_interrupts_js__WEBPACK_IMPORTED_MODULE_10__/* .listenForInterrupts */ .v)();
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_4__.join(node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir(), 'triton-perf-gate-demo-'));
    const store = (0,_baseline_directory_store_js__WEBPACK_IMPORTED_MODULE_6__/* .createDirectoryStore */ .$)(node_path__WEBPACK_IMPORTED_MODULE_4__.join(folder, 'baseline'));
    say(`Eight runs of model '${model}' on main; a request takes ${serviceTimeMs.before} ms:`);
    await withServer(serviceTimeMs.before, async (url) => {
        for (let place = 1; place <= baselineRuns && !interrupts.signal.aborted; place += 1) {
            const report = await measure(url, provenanceOf('push', place), interrupts.signal);
            say(`  run ${place}: ${figures(report)}`);
            if (!interrupts.signal.aborted)
                await store.save(report);
        }
    });
    if (interrupts.signal.aborted)
        return interrupts.exitCode() ?? _foundation_exit_code_js__WEBPACK_IMPORTED_MODULE_8__/* .exitCode */ .I.interrupted;
    say(`\nA pull request makes it 60 % slower, ${serviceTimeMs.after} ms:`);
    const candidate = await withServer(serviceTimeMs.after, (url) => measure(url, provenanceOf('pull_request', baselineRuns + 1), interrupts.signal));
    say(`  run ${baselineRuns + 1}: ${figures(candidate)}\n`);
    return interrupts.exitCode() ?? (await judge(candidate, folder));
};
const judge = async (candidate, folder) => {
    const found = await (0,_baseline_directory_store_js__WEBPACK_IMPORTED_MODULE_6__/* .findReports */ .z)(node_path__WEBPACK_IMPORTED_MODULE_4__.join(folder, 'baseline'));
    const result = (0,_run_gate_js__WEBPACK_IMPORTED_MODULE_18__/* .gate */ .Gj)({ candidates: [candidate], ...found, plan: (0,_plan_parse_plan_js__WEBPACK_IMPORTED_MODULE_12__/* .parseGatePlan */ .En)(new Map()) });
    const view = {
        result,
        candidates: [candidate],
        baselines: found.baselines,
        branch: 'main',
        now: new Date().toISOString(),
    };
    const files = { comment: node_path__WEBPACK_IMPORTED_MODULE_4__.join(folder, 'comment.md'), page: node_path__WEBPACK_IMPORTED_MODULE_4__.join(folder, 'report.html') };
    await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_9__/* .writeResult */ .Zk)(node_path__WEBPACK_IMPORTED_MODULE_4__.join(folder, 'candidate.json'), (0,_report_write_report_js__WEBPACK_IMPORTED_MODULE_16__.writeReport)(candidate));
    await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_9__/* .writeResult */ .Zk)(files.comment, (0,_present_markdown_js__WEBPACK_IMPORTED_MODULE_15__/* .gateMarkdown */ .b)(view));
    await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_9__/* .writeResult */ .Zk)(files.page, (0,_present_html_js__WEBPACK_IMPORTED_MODULE_14__/* .gateHtml */ .T)(view));
    say((0,_present_gate_text_js__WEBPACK_IMPORTED_MODULE_13__/* .gateText */ .b)(view, { colour: node_process__WEBPACK_IMPORTED_MODULE_5__.stdout.isTTY === true }));
    say(`The pull request would get this comment (${files.comment}):\n`);
    say((0,_present_markdown_js__WEBPACK_IMPORTED_MODULE_15__/* .gateMarkdown */ .b)(view));
    say(`HTML page: ${files.page}`);
    if (result.verdict === 'regression') {
        say('The regression was caught: in CI this pull request would be red (exit code 1).');
        return _foundation_exit_code_js__WEBPACK_IMPORTED_MODULE_8__/* .exitCode */ .I.ok;
    }
    say(`The regression was not caught: the verdict is '${result.verdict}'.`);
    return _foundation_exit_code_js__WEBPACK_IMPORTED_MODULE_8__/* .exitCode */ .I.internal;
};
const measure = (url, provenance, signal) => {
    const argv = ['-m', model, '-u', url, '--percentile=95', '--concurrency-range=2', '-p', '300', '-r', '6'];
    return (0,_run_analyze_js__WEBPACK_IMPORTED_MODULE_17__/* .analyze */ .n)((0,_plan_parse_plan_js__WEBPACK_IMPORTED_MODULE_12__/* .parsePlan */ .vS)((0,_plan_argv_js__WEBPACK_IMPORTED_MODULE_11__/* .parseArgv */ .S)(argv, ['analyze'])), { clock: _foundation_clock_js__WEBPACK_IMPORTED_MODULE_7__/* .monotonicClock */ .VF, signal, provenance });
};
const withServer = async (serviceTime, use) => {
    const argv = ['demo-server', '--http-port=0', '--grpc-port=0', `--service-time=${serviceTime}`];
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.fork)(node_process__WEBPACK_IMPORTED_MODULE_5__.argv[1], argv, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    try {
        const { http } = await addressOf(child);
        return await use(http);
    }
    finally {
        child.kill();
    }
};
const addressOf = async (child) => {
    const died = (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'exit').then(([code]) => {
        throw new Error(`the embedded server ended with exit code ${code}`);
    });
    const [address] = (await Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'message'), died]));
    died.catch(() => undefined);
    return address;
};
const provenanceOf = (event, run) => ({
    repository: 'demo/models',
    sha: `${run}`.repeat(40),
    ref: event === 'push' ? 'refs/heads/main' : 'refs/pull/1/merge',
    event,
    workflow: 'perf.yml',
    runId: run,
    runAttempt: 1,
    suite: 'perf.yml.perf',
    leg: '0',
});
const figures = ({ levels }) => {
    const measured = levels[0]?.measured;
    return `${(0,_present_format_js__WEBPACK_IMPORTED_MODULE_19__/* .formatThroughput */ .Y5)(measured?.throughput)}, p95 ${(0,_present_format_js__WEBPACK_IMPORTED_MODULE_19__/* .formatDuration */ .a3)(measured?.latency?.p95)}`;
};
const say = (text) => {
    node_process__WEBPACK_IMPORTED_MODULE_5__.stdout.write(`${text}\n`);
};


/***/ })

};
