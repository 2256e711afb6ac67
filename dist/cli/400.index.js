export const id = 400;
export const ids = [400];
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
/* harmony import */ var _plan_argv_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(381);
/* harmony import */ var _plan_parse_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6904);
/* harmony import */ var _present_gate_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9709);
/* harmony import */ var _present_html_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8908);
/* harmony import */ var _present_markdown_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1198);
/* harmony import */ var _run_gate_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6803);












const gateCommand = async (argv) => {
    const raw = (0,_plan_argv_js__WEBPACK_IMPORTED_MODULE_6__/* .parseArgv */ .S)(argv, ['gate']);
    const plan = (0,_plan_parse_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .parseGatePlan */ .En)(raw);
    const candidates = await readCandidates(raw.get('candidate') ?? []);
    const found = await readEvery('--baseline', raw.get('baseline') ?? []);
    const result = (0,_run_gate_js__WEBPACK_IMPORTED_MODULE_11__/* .gate */ .G)({ candidates, ...found, plan });
    const view = {
        result,
        candidates,
        baselines: (0,_baseline_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .usableBaselines */ .p)(candidates[0], found.baselines, plan.maxErrorRate).usable,
        now: new Date().toISOString(),
    };
    node_process__WEBPACK_IMPORTED_MODULE_1__.stdout.write((0,_present_gate_text_js__WEBPACK_IMPORTED_MODULE_8__/* .gateText */ .b)(view, terminalStyle()));
    await writeFiles(raw, view);
    return (0,_run_gate_js__WEBPACK_IMPORTED_MODULE_11__/* .gateExitCode */ .B)(result, plan);
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
            await (0,_host_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeResult */ .Z)(file, content());
    }
};


/***/ }),

/***/ 3958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ nsToWholeUs),
/* harmony export */   Ln: () => (/* binding */ nsPerMs),
/* harmony export */   Nq: () => (/* binding */ nsPerSecond),
/* harmony export */   TE: () => (/* binding */ msToNs),
/* harmony export */   ly: () => (/* binding */ nsPerUs)
/* harmony export */ });
const nsPerUs = 1_000;
const nsPerMs = 1_000_000;
const nsPerSecond = 1_000_000_000;
const msToNs = (ms) => Math.round(ms * nsPerMs);
const nsToWholeUs = (ns) => Math.floor(ns / nsPerUs);


/***/ }),

/***/ 381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseArgv)
/* harmony export */ });
/* unused harmony export splitArgs */
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2183);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4333);
/* harmony import */ var _raw_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(582);



const parseArgv = (argv, commands) => {
    const known = _options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .f.filter((option) => option.commands.some((command) => commands.includes(command)));
    const raw = new Map();
    const complaints = [];
    const words = [...argv];
    let last;
    const add = (option, value) => {
        const texts = raw.get(option.name);
        if (texts === undefined)
            raw.set(option.name, [value]);
        else
            texts.push(value);
    };
    const take = (option, attached) => {
        last = option;
        if (option.value.type === 'flag') {
            if (attached === undefined)
                add(option, 'true');
            else
                complaints.push((0,_raw_options_js__WEBPACK_IMPORTED_MODULE_2__/* .mismatch */ .J4)(option, attached));
            return;
        }
        const value = attached ?? (option.repeat === 'variadic' && isOptionWord(words[0]) ? undefined : words.shift());
        if (value === undefined) {
            complaints.push(`${(0,_raw_options_js__WEBPACK_IMPORTED_MODULE_2__/* .spelling */ .DS)(option)}: its value is missing`);
            return;
        }
        add(option, value);
        while (option.repeat === 'variadic' && words.length > 0 && !isOptionWord(words[0]))
            add(option, words.shift());
    };
    const refuse = (complaint, hasValue) => {
        complaints.push(complaint);
        if (!hasValue && !isOptionWord(words[0]))
            words.shift();
    };
    const takeShort = (letters) => {
        const option = known.find((one) => one.short === letters[0]);
        const rest = letters.slice(1);
        if (option === undefined) {
            refuse(`-${letters[0]}: there is no such option`, rest !== '');
            return;
        }
        const isFlag = option.value.type === 'flag';
        take(option, isFlag || rest === '' ? undefined : rest);
        if (isFlag && rest !== '')
            takeShort(rest);
    };
    for (let word = words.shift(); word !== undefined; word = words.shift()) {
        if (word.startsWith('--') && word.length > 2) {
            const [name, value] = splitOnce(word.slice(2));
            const option = longOption(known, name);
            if (typeof option !== 'string')
                take(option, value);
            else
                refuse(option, value !== undefined);
        }
        else if (word.startsWith('-') && word.length > 1)
            takeShort(word.slice(1));
        else
            complaints.push(strayWord(word, last));
    }
    if (complaints.length > 0)
        throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('invalid-option', complaints.join('\n'), {
            hint: 'See `triton-perf-gate --help` for every option.',
        });
    return raw;
};
const splitArgs = (text) => {
    const words = [];
    let word;
    for (const [, single, double, escaped, plain, stray] of text.matchAll(argsSyntax)) {
        if (stray !== undefined)
            throw new Failure('invalid-option', `args: got ${stray} without its end, expected every quote to be closed`);
        const part = single ?? double?.replace(/\\(["\\])/g, '$1') ?? escaped ?? plain;
        if (part !== undefined)
            word = (word ?? '') + part;
        else if (word !== undefined) {
            words.push(word);
            word = undefined;
        }
    }
    return word === undefined ? words : [...words, word];
};
const argsSyntax = /(?:\s|\\\r?\n)+|'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\]+)|(['"\\])/gs;
const isOptionWord = (word) => word?.startsWith('-') === true;
const strayWord = (word, last) => last?.name === 'header'
    ? `${(0,_raw_options_js__WEBPACK_IMPORTED_MODULE_2__/* .spelling */ .DS)(last)}: a word follows NAME:VALUE, expected an option; quote a value with spaces`
    : `'${word}': expected an option here`;
const splitOnce = (word) => {
    const at = word.indexOf('=');
    return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
};
const longOption = (known, name) => {
    const exact = known.find((option) => option.name === name);
    if (exact !== undefined)
        return exact;
    const candidates = known.filter((option) => option.name.startsWith(name));
    if (candidates.length === 1)
        return candidates[0];
    if (candidates.length > 1)
        return `--${name}: it could mean ${candidates.map((option) => `--${option.name}`).join(', ')}`;
    return `--${name}: there is no such option`;
};


/***/ })

};
