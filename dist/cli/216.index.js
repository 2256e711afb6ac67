export const id = 216;
export const ids = [216];
export const modules = {

/***/ 51216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfigFile: () => (/* binding */ parseConfigFile)
/* harmony export */ });
/* unused harmony export emptyConfig */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82183);
/* harmony import */ var _threshold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91740);



const emptyConfig = { waivers: [] };
const parseConfigFile = (text, name) => {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false });
    const complaints = [];
    const complain = (offset, complaint) => {
        complaints.push(`${name}:${lines.linePos(offset).line}: ${complaint}`);
    };
    for (const { pos, message } of [...document.errors, ...document.warnings])
        complain(pos[0], `${message.split('\n')[0]}, expected YAML`);
    const config = complaints.length === 0 ? readConfig(document.contents, complain) : emptyConfig;
    if (complaints.length > 0)
        throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('invalid-option', complaints.join('\n'));
    return config;
};
const readConfig = (contents, complain) => {
    if (contents === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(contents) && contents.value === null))
        return emptyConfig;
    const root = { node: contents, offset: offsetOf(contents) };
    const fields = readFields(root, 'the file', ['waivers'], complain);
    const waivers = fields?.get('waivers');
    return waivers === undefined ? emptyConfig : { waivers: readWaivers(waivers, complain) };
};
const readWaivers = ({ node, offset }, complain) => {
    if (node === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value === null))
        return [];
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        complain(offset, `waivers: got ${kindOf(node)}, expected a list`);
        return [];
    }
    return node.items.flatMap((item, i) => {
        const entry = item;
        const where = `waivers[${i}]`;
        return readWaiver({ node: entry, offset: entry === null ? offset : offsetOf(entry) }, where, complain);
    });
};
const waiverKeys = ['model', 'level', 'metric', 'up-to', 'until', 'reason'];
const readWaiver = (found, where, complain) => {
    const fields = readFields(found, where, waiverKeys, complain);
    if (fields === undefined)
        return [];
    const read = (key, expected, parse) => {
        const field = fields.get(key);
        const text = field === undefined ? undefined : textOf(field.node);
        const value = text === undefined ? undefined : parse(text);
        if (value !== undefined || (field === undefined && key === 'level'))
            return value;
        const got = field === undefined ? 'it is missing' : `got ${shown(field.node)}`;
        complain(field?.offset ?? found.offset, `${where}.${key}: ${got}, expected ${expected}`);
        return undefined;
    };
    const model = read('model', 'a model name', textual);
    const level = read('level', 'a load level such as `concurrency 8` or `request-rate 100`', parseLevel);
    const metric = read('metric', `one of ${_threshold_js__WEBPACK_IMPORTED_MODULE_2__/* .gatedMetrics */ .z_.join(', ')}`, (text) => _threshold_js__WEBPACK_IMPORTED_MODULE_2__/* .gatedMetrics */ .z_.find((one) => one === text));
    const upTo = read('up-to', upToExpected(metric), (text) => parseUpTo(text, metric));
    const until = read('until', 'a day as YYYY-MM-DD', (text) => (isDay(text) ? text : undefined));
    const reason = read('reason', 'the reason in words', textual);
    if (model === undefined ||
        metric === undefined ||
        upTo === undefined ||
        until === undefined ||
        reason === undefined ||
        (fields.has('level') && level === undefined))
        return [];
    return [{ model, ...(level === undefined ? {} : { level }), metric, upTo, until, reason }];
};
const readFields = ({ node, offset }, where, known, complain) => {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        complain(offset, `${where}: got ${kindOf(node)}, expected ${known.join(', ')}`);
        return undefined;
    }
    const fields = new Map();
    for (const { key, value } of node.items) {
        const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : kindOf(key);
        const at = offsetOf(key);
        if (known.includes(name))
            fields.set(name, { node: value, offset: value === null ? at : offsetOf(value) });
        else
            complain(at, `${where}: there is no key \`${name}\`, expected ${known.join(', ')}`);
    }
    return fields;
};
const offsetOf = (node) => node.range?.[0] ?? 0;
const textOf = (node) => {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || node.value === null)
        return undefined;
    return typeof node.value === 'string' ? node.value : node.source;
};
const shown = (node) => {
    const text = textOf(node);
    return text === undefined ? kindOf(node) : `'${text}'`;
};
const kindOf = (node) => {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return 'a map';
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return 'a list';
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return node === null ? 'nothing' : 'an alias';
    return node.value === null ? 'nothing' : `'${String(node.value)}'`;
};
const textual = (text) => (text.trim() === '' ? undefined : text.trim());
const levelRule = /^(concurrency|request[- ]rate|periodic[- ]concurrency|latency[- ]limit)\s+(\d{1,9}(?:\.\d{1,6})?)$/;
const parseLevel = (text) => {
    const [, mode = '', value = ''] = levelRule.exec(text.trim()) ?? [];
    if (!(Number(value) > 0))
        return undefined;
    return { mode: mode.replace(' ', '-'), value: Number(value) };
};
const upToExpected = (metric) => metric !== undefined && (0,_threshold_js__WEBPACK_IMPORTED_MODULE_2__/* .isRate */ .Vb)(metric)
    ? 'a percentage with its sign such as -15%'
    : 'a percentage with its sign such as +15%';
const parseUpTo = (text, metric) => {
    const [, sign = '', percent = ''] = /^([+\-−])\s*(\d{1,6}(?:\.\d{1,6})?)\s*%$/.exec(text.trim()) ?? [];
    const share = Number(percent) / 100;
    const isRightSign = metric === undefined || (sign === '+') === !(0,_threshold_js__WEBPACK_IMPORTED_MODULE_2__/* .isRate */ .Vb)(metric);
    const most = metric !== undefined && (0,_threshold_js__WEBPACK_IMPORTED_MODULE_2__/* .isRate */ .Vb)(metric) ? 1 : Number.POSITIVE_INFINITY;
    return isRightSign && sign !== '' && share > 0 && share < most ? share : undefined;
};
const isDay = (text) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};


/***/ })

};
