export const id = 155;
export const ids = [155];
export const modules = {

/***/ 6155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateCommand: () => (/* binding */ gateCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var _baseline_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4484);
/* harmony import */ var _baseline_directory_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6256);
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2183);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(657);
/* harmony import */ var _plan_argv_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4464);
/* harmony import */ var _plan_parse_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9826);
/* harmony import */ var _present_gate_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9709);
/* harmony import */ var _present_html_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8908);
/* harmony import */ var _present_markdown_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1198);
/* harmony import */ var _run_gate_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4530);












const gateCommand = async (argv) => {
    const raw = (0,_plan_argv_js__WEBPACK_IMPORTED_MODULE_6__/* .parseArgv */ .S)(argv, ['gate']);
    const plan = (0,_plan_parse_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .parseGatePlan */ .En)(raw);
    const candidates = await readCandidates(raw.get('candidate') ?? []);
    const found = await readEvery('--baseline', raw.get('baseline') ?? []);
    const result = (0,_run_gate_js__WEBPACK_IMPORTED_MODULE_11__/* .gate */ .Gj)({ candidates, ...found, plan });
    const view = {
        result,
        candidates,
        baselines: (0,_baseline_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .usableBaselines */ .p)(candidates[0], found.baselines, plan.maxErrorRate).usable,
        now: new Date().toISOString(),
    };
    node_process__WEBPACK_IMPORTED_MODULE_1__.stdout.write((0,_present_gate_text_js__WEBPACK_IMPORTED_MODULE_8__/* .gateText */ .b)(view, terminalStyle()));
    await writeFiles(raw, view);
    return (0,_run_gate_js__WEBPACK_IMPORTED_MODULE_11__/* .gateExitCode */ .Bx)(result, plan);
};
const readCandidates = async (paths) => {
    const { baselines, excluded } = await readEvery('--candidate', paths);
    const [broken] = excluded;
    if (broken !== undefined)
        throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('unreadable-report', `--candidate: ${broken.reason}`);
    if (baselines.length > 0)
        return baselines.map(({ report }) => report);
    const got = paths.length === 0 ? 'nothing' : `'${paths.join("', '")}', which holds no report`;
    throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('invalid-option', `--candidate: got ${got}, expected a report or a directory of reports`, {
        hint: "Write one with 'triton-perf-gate analyze ... --json FILE'.",
    });
};
const readEvery = async (option, paths) => {
    for (const one of paths)
        await refuseMissing(option, one);
    const found = await Promise.all(paths.map(_baseline_directory_store_js__WEBPACK_IMPORTED_MODULE_3__/* .findReports */ .z));
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
        throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('invalid-option', `${option}: got '${path}', which does not exist`, { cause });
    }
};
const terminalStyle = () => {
    const { isTTY, columns } = node_process__WEBPACK_IMPORTED_MODULE_1__.stdout;
    const colour = isTTY === true && node_process__WEBPACK_IMPORTED_MODULE_1__.env['NO_COLOR'] === undefined;
    return isTTY === true && columns !== undefined ? { colour, width: columns } : { colour };
};
const writeFiles = async (raw, view) => {
    const contents = [
        ['json', () => `${JSON.stringify(view.result, undefined, 1)}\n`],
        ['markdown', () => (0,_present_markdown_js__WEBPACK_IMPORTED_MODULE_10__/* .gateMarkdown */ .b)(view)],
        ['html', () => (0,_present_html_js__WEBPACK_IMPORTED_MODULE_9__/* .gateHtml */ .T)(view)],
    ];
    for (const [option, content] of contents) {
        const [file] = raw.get(option) ?? [];
        if (file !== undefined)
            await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeResult */ .Zk)(file, content());
    }
};


/***/ })

};
