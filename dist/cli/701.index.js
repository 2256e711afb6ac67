export const id = 701;
export const ids = [701];
export const modules = {

/***/ 87701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfigFile: () => (/* binding */ readConfigFile)
});

// UNUSED EXPORTS: parseConfigFile, scenarioName

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/foundation/failure.js
var failure = __webpack_require__(82183);
// EXTERNAL MODULE: ./lib/plan/config.js
var plan_config = __webpack_require__(87789);
// EXTERNAL MODULE: ./lib/plan/options.js
var options = __webpack_require__(94333);
;// CONCATENATED MODULE: ./lib/plan/config-keys.js

const judgingNames = [
    'thresholds',
    'gate-levels',
    'comparable-across',
    'max-error-rate',
    'assumed-noise',
];
const policyNames = [
    ...judgingNames,
    'on-inconclusive',
    'on-missing-baseline',
    'fail-on',
    'baseline-workflows',
];
const runOptions = [
    ...policyNames,
    'drift-anchor',
    'time-budget',
    'comment',
    'check-run',
    'compare',
    'fallback',
    'rounds',
    'upload-models',
    'grpc-url',
    'server',
    'server-image',
    'server-args',
    'server-docker-options',
    'server-command',
    'server-requirements',
    'model-repository',
].map(options/* optionNamed */.b);
const written = "where results are written is not the file's to say: give it on the command line";
const workflows = 'it belongs to the workflow: give it as an input of the action';
const refused = new Map([
    ['github-token', 'a token must not stand in a file: give it as an input of the action'],
    ['args', 'write each option as a key of its own'],
    ['config', 'it names this file: give it as an input, or on the command line'],
    ['scenario', 'it chooses among the scenarios: give it as an input, or on the command line'],
    ...['suite', 'leg', 'legs', 'role'].map((name) => [name, workflows]),
    ...[
        'json',
        'csv',
        'verbose-csv',
        'profile-export-file',
        'verbose',
        'markdown',
        'html',
        'junit',
        'badge',
    ].map((name) => [name, written]),
    ...['shard', 'start-at'].map((name) => [name, 'it tells one machine from the others: give it on the command line, or in `args`']),
    ...['base-server-image', 'base-server-args'].map((name) => [
        name,
        "the base commit's file says how its server is started: give it as an input without one",
    ]),
    ['baseline-path', workflows],
    ['baseline', 'reports to compare with are given on the command line'],
    ['candidate', 'reports under test are given on the command line'],
]);
const measuringOptions = options/* options */.f.filter(({ name, commands, deprecated }) => commands.includes('analyze') && deprecated === undefined && !refused.has(name));
const scenarioOptions = [...measuringOptions, ...judgingNames.map(options/* optionNamed */.b)];
const isCommaList = ({ name }) => name === 'baseline-workflows' || name === 'bls-composing-models';
const explainKey = (name) => {
    const why = refused.get(name);
    if (why !== undefined)
        return why;
    const option = options/* options */.f.find((one) => one.name === name);
    if (option?.deprecated !== undefined)
        return `it is a deprecated spelling, write ${option.deprecated}`;
    if (judgingNames.some((one) => one === name))
        return 'it belongs to the top of the file, or to a scenario';
    if (runOptions.some((one) => one.name === name))
        return 'it belongs to the top of the file';
    if (measuringOptions.some((one) => one.name === name))
        return 'it belongs under `defaults`, or to a scenario';
    return undefined;
};

// EXTERNAL MODULE: ./lib/plan/nearest-word.js
var nearest_word = __webpack_require__(86538);
;// CONCATENATED MODULE: ./lib/plan/config-node.js


const isEmpty = (node) => node === null || node === undefined || ((0,dist/* isScalar */.jn)(node) && node.value === null);
const readFields = ({ node, offset }, where, { names, explain }, complain) => {
    if (!(0,dist/* isMap */.jh)(node)) {
        complain(offset, `${where}: got ${kindOf(node)}, expected ${names.join(', ')}`);
        return undefined;
    }
    const fields = new Map();
    for (const { key, value } of node.items) {
        const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : kindOf(key);
        const at = offsetOf(key);
        if (names.includes(name)) {
            fields.set(name, { node: value, offset: value === null ? at : offsetOf(value) });
            continue;
        }
        const why = explain?.(name);
        complain(at, `${where}: ${why === undefined ? unknownKey(name, names) : `\`${name}\`: ${why}`}`);
    }
    return fields;
};
const unknownKey = (name, names) => {
    const nearest = (0,nearest_word/* nearestWord */.z)(name, names);
    const guess = nearest === undefined ? '' : ` (did you mean \`${nearest}\`?)`;
    return `there is no key \`${name}\`${guess}, expected ${names.join(', ')}`;
};
const readItems = ({ node, offset }, where, complain) => {
    if ((0,dist/* isSeq */.oP)(node))
        return node.items.map((item) => ({
            node: item,
            offset: item === null ? offset : offsetOf(item),
        }));
    complain(offset, `${where}: got ${kindOf(node)}, expected a list`);
    return undefined;
};
const offsetOf = (node) => node.range?.[0] ?? 0;
const textOf = (node) => {
    if (!(0,dist/* isScalar */.jn)(node) || node.value === null)
        return undefined;
    return typeof node.value === 'string' ? node.value : node.source;
};
const shown = (node) => {
    const text = textOf(node);
    return text === undefined ? kindOf(node) : `'${text}'`;
};
const kindOf = (node) => {
    if ((0,dist/* isMap */.jh)(node))
        return 'a map';
    if ((0,dist/* isSeq */.oP)(node))
        return 'a list';
    if (!(0,dist/* isScalar */.jn)(node))
        return node === null || node === undefined ? 'nothing' : 'an alias';
    return node.value === null ? 'nothing' : `'${String(node.value)}'`;
};

// EXTERNAL MODULE: ./lib/plan/server-url.js
var server_url = __webpack_require__(86676);
;// CONCATENATED MODULE: ./lib/plan/config-safety.js

const loopbackUrl = '^([Hh][Tt][Tt][Pp][Ss]?://)?([Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]|127(\\.[0-9]{1,3}){3}|\\[::1\\])(:[0-9]{1,5})?(/.*)?$';
const innerPath = '^(?![/\\\\~]|[A-Za-z]:)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$)).+$';
const targets = new Set(['url', 'metrics-url', 'grpc-url']);
const isTarget = ({ name }) => targets.has(name);
const isReadPath = ({ name, value }) => name === 'upload-models' || (value.type === 'text' && value.isPath === true);
const secretHeader = /auth|token|key|secret|cookie|password|signature/i;
const isSecretHeader = (name) => secretHeader.test(name);
const unsafeInFile = (option, text) => {
    if (isTarget(option) && !new RegExp(loopbackUrl).test(text))
        return `got '${(0,server_url/* withoutUserinfo */.Q)(text)}', expected a server of this machine (localhost, 127.0.0.1, [::1]) in a file; any other is given as an input`;
    if (isReadPath(option) && !new RegExp(innerPath, 's').test(text))
        return `got '${text}', expected a path inside the repository in a file; any other is given as an input`;
    return option.name === 'header' ? unsafeHeader(text) : undefined;
};
const unsafeHeader = (text) => {
    const [, name = ''] = /^([^\s:]+)\s*:/.exec(text) ?? [];
    return isSecretHeader(name)
        ? `got '${name}:...', expected no secret in a file: give it by the input args, from a secret`
        : undefined;
};

// EXTERNAL MODULE: ./lib/plan/raw-options.js
var raw_options = __webpack_require__(582);
// EXTERNAL MODULE: ./lib/plan/threshold.js
var threshold = __webpack_require__(91740);
;// CONCATENATED MODULE: ./lib/plan/config-setting.js






const readSetting = (option, found, source) => {
    const values = valuesOf(option, found);
    const read = values.flatMap((value) => {
        const text = readValue(option, value, source);
        return text === undefined ? [] : splitLines(option, text).map((one) => ({ text: one, value }));
    });
    if (values.length === 0)
        source.complain(found.offset, `${source.where}: got an empty list, expected ${(0,raw_options/* expectedValue */.AC)(option)}`);
    if (read.length === 0 || read.length < values.length)
        return undefined;
    const texts = read.map(({ text }) => text);
    const places = read.map(({ value }) => source.placeOf(value.offset));
    if (option.value.type === 'flag')
        return { texts: texts.filter((text) => text === 'true'), places };
    if (isCommaList(option))
        return { texts: [texts.join(',')], places: places.slice(0, 1) };
    return option.name === 'thresholds' ? readRules({ texts, places }, values, source) : { texts, places };
};
const valuesOf = (option, { node, offset }) => {
    const isList = option.repeat !== undefined || isCommaList(option);
    if ((0,dist/* isSeq */.oP)(node) && isList)
        return node.items.flatMap((item) => rulesOf(option, { node: item, offset: item === null ? offset : offsetOf(item) }));
    return rulesOf(option, { node, offset });
};
const rulesOf = (option, found) => option.name === 'thresholds' && (0,dist/* isMap */.jh)(found.node)
    ? found.node.items.map((pair) => ({
        node: pair,
        offset: offsetOf(pair.key),
    }))
    : [found];
const readValue = (option, found, { where, complain }) => {
    const text = textFor(option, found.node);
    const problem = text === undefined
        ? `got ${shownValue(option, found.node)}, expected ${expectedIn(option)}`
        : unsafeInFile(option, text);
    if (problem === undefined)
        return text;
    complain(found.offset, `${where}: ${problem}`);
    return undefined;
};
const shownValue = (option, node) => option.name === 'header' && (0,dist/* isScalar */.jn)(node) ? 'a text that is no header' : shown(node);
const expectedIn = (option) => option.value.type === 'flag' ? 'true or false' : (0,raw_options/* expectedValue */.AC)(option);
const textFor = (option, node) => {
    const rule = ruleOf(node);
    if (rule !== undefined)
        return rule;
    if (!(0,dist/* isScalar */.jn)(node) || isEmpty(node))
        return undefined;
    const { value } = option;
    switch (value.type) {
        case 'flag':
            return typeof node.value === 'boolean' ? String(node.value) : undefined;
        case 'integer':
        case 'number': {
            const text = typeof node.value === 'number' ? String(node.value) : '';
            return (0,raw_options/* parseNumber */.$J)(option, text) === undefined ? undefined : text;
        }
        case 'choice':
            return value.choices.find((choice) => choice === textOf(node));
        case 'text':
            return typeof node.value === 'string' || typeof node.value === 'number'
                ? filledText(option, textOf(node))
                : undefined;
    }
};
const filledText = ({ name }, text) => text === undefined || (text.trim() === '' && name !== 'string-data') ? undefined : text;
const ruleOf = (node) => {
    if (typeof node !== 'object' || node === null || !('key' in node) || !('value' in node))
        return undefined;
    const { key, value } = node;
    return `${textOf(key) ?? kindOf(key)}: ${textOf(value) ?? kindOf(value)}`;
};
const splitLines = (option, text) => option.repeat === undefined || option.name === 'string-data'
    ? [text]
    : text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
const readRules = (setting, values, { where, complain, placeOf }) => {
    const { complaints } = (0,threshold/* parseThresholds */.S)(setting.texts.join('\n'));
    for (const complaint of complaints) {
        const index = setting.texts.findIndex((text) => complaint.includes(`'${text.split(/[,;]/)[0].trim()}'`));
        const place = setting.places[index] ?? setting.places[0];
        const value = values.find(({ offset }) => placeOf(offset) === place) ?? values[0];
        complain(value.offset, `${where}: ${complaint}`);
    }
    return complaints.length === 0 ? setting : undefined;
};

// EXTERNAL MODULE: ./lib/plan/load-level.js
var load_level = __webpack_require__(44956);
;// CONCATENATED MODULE: ./lib/plan/config-waivers.js



const readWaivers = (found, complain) => {
    if (isEmpty(found.node))
        return [];
    const items = readItems(found, 'waivers', complain) ?? [];
    return items.flatMap((item, i) => readWaiver(item, `waivers[${i}]`, complain));
};
const waiverKeys = ['model', 'scenario', 'level', 'metric', 'up-to', 'until', 'reason'];
const optionalKeys = ['scenario', 'level'];
const readWaiver = (found, where, complain) => {
    const fields = readFields(found, where, { names: waiverKeys }, complain);
    if (fields === undefined)
        return [];
    const read = (key, expected, parse) => {
        const field = fields.get(key);
        const text = field === undefined ? undefined : textOf(field.node);
        const value = text === undefined ? undefined : parse(text);
        if (value !== undefined || (field === undefined && optionalKeys.includes(key)))
            return value;
        const got = field === undefined ? 'it is missing' : `got ${shown(field.node)}`;
        complain(field?.offset ?? found.offset, `${where}.${key}: ${got}, expected ${expected}`);
        return undefined;
    };
    const model = read('model', 'a model name', textual);
    const scenario = read('scenario', 'the name of a scenario', textual);
    const level = read('level', 'a load level such as `concurrency 8` or `request-rate 100`', parseLevel);
    const metric = read('metric', `one of ${threshold/* gatedMetrics */.z_.join(', ')}`, (text) => threshold/* gatedMetrics */.z_.find((one) => one === text));
    const upTo = read('up-to', upToExpected(metric), (text) => parseUpTo(text, metric));
    const until = read('until', 'a day as YYYY-MM-DD', (text) => (isDay(text) ? text : undefined));
    const reason = read('reason', 'the reason in words', textual);
    if (model === undefined ||
        metric === undefined ||
        upTo === undefined ||
        until === undefined ||
        reason === undefined ||
        (fields.has('level') && level === undefined) ||
        (fields.has('scenario') && scenario === undefined))
        return [];
    return [
        {
            model,
            ...(scenario === undefined ? {} : { scenario }),
            ...(level === undefined ? {} : { level }),
            metric,
            upTo,
            until,
            reason,
        },
    ];
};
const textual = (text) => (text.trim() === '' ? undefined : text.trim());
const parseLevel = (text) => {
    const { mode, value = 0 } = (0,load_level/* parseLevelName */.Nw)(text) ?? {};
    return mode === undefined ? undefined : { mode, value };
};
const upToExpected = (metric) => metric !== undefined && (0,threshold/* isRate */.Vb)(metric)
    ? 'a percentage with its sign such as -15%'
    : 'a percentage with its sign such as +15%';
const parseUpTo = (text, metric) => {
    const [, sign = '', percent = ''] = /^([+\-−])\s*(\d{1,6}(?:\.\d{1,6})?)\s*%$/.exec(text.trim()) ?? [];
    const share = Number(percent) / 100;
    const isRightSign = metric === undefined || (sign === '+') === !(0,threshold/* isRate */.Vb)(metric);
    const most = metric !== undefined && (0,threshold/* isRate */.Vb)(metric) ? 1 : Number.POSITIVE_INFINITY;
    return isRightSign && sign !== '' && share > 0 && share < most ? share : undefined;
};
const isDay = (text) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

;// CONCATENATED MODULE: ./lib/plan/config-file.js







const readConfigFile = (text, name) => {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const complaints = [];
    const placeOf = (offset) => `${name}:${lines.linePos(offset).line}`;
    const complain = (offset, complaint) => {
        complaints.push(`${placeOf(offset)}: ${complaint}`);
    };
    for (const { pos, message } of [...document.errors, ...document.warnings])
        complain(pos[0], `${message.split('\n')[0]}, expected YAML`);
    const config = complaints.length === 0 ? readConfig(document.contents, { complain, placeOf }) : plan_config/* emptyConfig */.i;
    return { ...config, complaints };
};
const parseConfigFile = (text, name) => {
    const config = readConfigFile(text, name);
    if (config.complaints.length > 0)
        throw new Failure('invalid-option', config.complaints.join('\n'));
    return config;
};
const readConfig = (contents, reading) => {
    if (isEmpty(contents))
        return plan_config/* emptyConfig */.i;
    let isWhole = true;
    const complain = (offset, complaint) => {
        isWhole = false;
        reading.complain(offset, complaint);
    };
    const shared = { ...reading, complain };
    const root = { node: contents, offset: offsetOf(contents) };
    const names = ['defaults', 'scenarios', 'waivers', ...namesOf(runOptions)];
    const fields = readFields(root, 'the file', { names, explain: explainKey }, complain) ?? new Map();
    const part = (name) => fields.get(name);
    const defaults = part('defaults');
    const scenarios = part('scenarios');
    const waivers = part('waivers');
    const run = readSettings(fields, runOptions, '', shared);
    const forAll = defaults === undefined ? new Map() : readDefaults(defaults, shared);
    return {
        run,
        defaults: forAll,
        isWhole,
        scenarios: scenarios === undefined ? [] : readScenarios(scenarios, reading),
        waivers: waivers === undefined ? [] : readWaivers(waivers, reading.complain),
        complaints: [],
    };
};
const namesOf = (all) => all.map(({ name }) => name);
const readDefaults = (found, reading) => {
    if (isEmpty(found.node))
        return new Map();
    const keys = { names: namesOf(measuringOptions), explain: explainKey };
    const fields = readFields(found, 'defaults', keys, reading.complain);
    return fields === undefined ? new Map() : readSettings(fields, measuringOptions, 'defaults.', reading);
};
const mostScenarios = 100;
const readScenarios = (found, reading) => {
    if (isEmpty(found.node))
        return [];
    const items = readItems(found, 'scenarios', reading.complain) ?? [];
    if (items.length > mostScenarios)
        reading.complain(found.offset, `scenarios: got ${items.length}, expected at most ${mostScenarios}`);
    const known = [];
    for (const [i, item] of items.slice(0, mostScenarios).entries()) {
        const scenario = readScenario(item, `scenarios[${i}]`, reading);
        if (scenario === undefined)
            continue;
        const twin = known.find(({ name }) => name.toLowerCase() === scenario.name.toLowerCase());
        if (twin === undefined)
            known.push(scenario);
        else
            reading.complain(item.offset, `scenarios[${i}].name: got '${scenario.name}', which is the name of the one at ${twin.place}, expected a name of its own`);
    }
    return known;
};
const readScenario = (item, where, reading) => {
    let isWhole = true;
    const complain = (offset, complaint) => {
        isWhole = false;
        reading.complain(offset, complaint);
    };
    const keys = { names: ['name', ...namesOf(scenarioOptions)], explain: explainKey };
    const fields = readFields(item, where, keys, complain);
    if (fields === undefined)
        return undefined;
    const name = readName(fields.get('name'), item, { where, complain });
    const settings = readSettings(fields, scenarioOptions, `${where}.`, { ...reading, complain });
    return name === undefined ? undefined : { name, place: reading.placeOf(item.offset), settings, isWhole };
};
const scenarioName = '^[A-Za-z0-9][A-Za-z0-9_-]{0,49}$';
const readName = (found, item, { where, complain }) => {
    const text = found === undefined ? undefined : textOf(found.node);
    if (text !== undefined && new RegExp(scenarioName).test(text))
        return text;
    const got = found === undefined ? 'it is missing' : `got ${shown(found.node)}`;
    complain(found?.offset ?? item.offset, `${where}.name: ${got}, expected 1 to 50 letters, digits, - and _, under which its baselines are kept`);
    return undefined;
};
const readSettings = (fields, known, prefix, { complain, placeOf }) => {
    const settings = new Map();
    for (const option of known) {
        const found = fields.get(option.name);
        if (found === undefined)
            continue;
        const source = { where: `${prefix}${option.name}`, complain, placeOf };
        const setting = readSetting(option, found, source);
        if (setting !== undefined)
            settings.set(option.name, setting);
    }
    return settings;
};


/***/ })

};
