export const id = 476;
export const ids = [476];
export const modules = {

/***/ 199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ BodyCollector)
/* harmony export */ });
const mostReserved = 2 ** 24;
class BodyCollector {
    length = 0;
    #bytes = Buffer.alloc(0);
    clear() {
        this.length = 0;
    }
    expect(length) {
        this.#reserve(Math.min(length, mostReserved));
    }
    add(buffer, start, end) {
        const length = this.length + end - start;
        if (length > this.#bytes.length)
            this.#reserve(Math.max(length, 2 * this.#bytes.length));
        buffer.copy(this.#bytes, this.length, start, end);
        this.length = length;
    }
    view() {
        return this.#bytes.subarray(0, this.length);
    }
    #reserve(capacity) {
        if (capacity <= this.#bytes.length)
            return;
        const bytes = Buffer.allocUnsafeSlow(capacity);
        this.#bytes.copy(bytes, 0, 0, this.length);
        this.#bytes = bytes;
    }
}


/***/ }),

/***/ 6594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ checkCompressed)
/* harmony export */ });
/* harmony import */ var _decompress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7218);

const checkCompressed = (check, asked) => (response, expectedOutputs) => {
    const { status, headers, body } = response;
    const coding = headers['content-encoding'];
    if (coding === undefined)
        return check(response, expectedOutputs);
    if (typeof coding !== 'string' || coding.toLowerCase() !== asked)
        return malformed(`Content-Encoding is ${String(coding)} where ${asked} was asked for`);
    const content = (0,_decompress_js__WEBPACK_IMPORTED_MODULE_0__/* .decompress */ .m)(body, asked);
    return typeof content === 'string'
        ? malformed(`the response cannot be decompressed: ${content}`)
        : check({ status, headers, body: content }, expectedOutputs);
};
const malformed = (text) => ({ ok: false, failure: 'malformed-response', text });


/***/ }),

/***/ 7218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ codingNamed),
/* harmony export */   m: () => (/* binding */ decompress)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);

const mostDecompressed = 512 * 2 ** 20;
const codingNamed = (name) => name === 'gzip' || name === 'deflate' ? name : undefined;
const decompress = (bytes, coding, mostBytes = mostDecompressed) => {
    try {
        const { buffer, engine } = (coding === 'gzip' ? gunzip : inflate)(bytes, {
            maxOutputLength: mostBytes,
            info: true,
        });
        return engine.bytesWritten === bytes.length
            ? buffer
            : `${bytes.length - engine.bytesWritten} bytes follow its ${coding} stream`;
    }
    catch (error) {
        const { code, message } = error;
        return code === 'ERR_BUFFER_TOO_LARGE'
            ? `it has more than ${mostBytes} bytes when decompressed`
            : `it is no ${coding} stream (${message})`;
    }
};
const gunzip = node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync;
const inflate = node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync;


/***/ }),

/***/ 3138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ answersOf),
  T: () => (/* binding */ eventTeller)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/foundation/failure.js + 1 modules
var failure = __webpack_require__(1825);
// EXTERNAL MODULE: ./lib/triton/datatype.js
var triton_datatype = __webpack_require__(7900);
// EXTERNAL MODULE: ./lib/triton/decode-values.js
var decode_values = __webpack_require__(8397);
// EXTERNAL MODULE: ./lib/triton/element-values.js
var element_values = __webpack_require__(6397);
// EXTERNAL MODULE: ./lib/triton/json.js
var triton_json = __webpack_require__(334);
// EXTERNAL MODULE: ./lib/triton/response-check.js + 1 modules
var response_check = __webpack_require__(4973);
// EXTERNAL MODULE: ./lib/triton/response-skeleton.js
var response_skeleton = __webpack_require__(2339);
// EXTERNAL MODULE: ./lib/triton/rest-error.js
var rest_error = __webpack_require__(8093);
// EXTERNAL MODULE: ./lib/triton/rest-path.js
var rest_path = __webpack_require__(1680);
;// CONCATENATED MODULE: ./lib/triton/generate-codec.js










const encodeGenerate = (endpoint, { modelName, modelVersion, inputs, parameters = new Map() }, batches) => {
    const members = inputs.map((input) => [input.name, jsonOf(input, batches)]);
    const given = [...parameters].map(([name, value]) => [
        name,
        typeof value === 'bigint' ? jsonInteger(value) : value,
    ]);
    const json = {
        ...Object.fromEntries(members),
        ...(given.length === 0 ? {} : { parameters: Object.fromEntries(given) }),
    };
    return {
        protocol: 'http',
        path: `${modelPath(modelName, modelVersion)}/${endpoint}`,
        body: Buffer.from(JSON.stringify(json)),
    };
};
const jsonOf = (tensor, batches) => {
    const refuse = (what) => new Failure('invalid-option', `input ${JSON.stringify(tensor.name)} ${what}`, {
        hint: 'Leave --endpoint out, or give other data (--shape, --input-data).',
    });
    const dims = batches ? tensor.shape.slice(1) : tensor.shape;
    if (dims.length > 1)
        throw refuse(`has the shape ${formatShape(dims)}; generate takes inputs of one dimension`);
    const values = decodeValues(tensor.datatype, tensor.bytes).map((value) => {
        const json = jsonElement(value);
        if (json === undefined)
            throw refuse('has a value that JSON cannot carry: bytes that are no text, NaN or Infinity');
        return json;
    });
    return values.length === 1 ? values[0] : values;
};
const jsonElement = (value) => {
    if (typeof value === 'bigint')
        return jsonInteger(value);
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : undefined;
    if (typeof value === 'boolean')
        return value;
    try {
        return utf8.decode(value);
    }
    catch {
        return undefined;
    }
};
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const createGenerateChecker = (expectation) => {
    let known;
    return (text) => {
        if (text === known)
            return response_skeleton/* goodResponse */.xL;
        const check = checkGenerated(text, expectation);
        if (check.ok)
            known = text;
        return check;
    };
};
const checkGenerateResponse = ({ status, body }, check) => {
    if (status !== 200)
        return (0,response_check/* failed */.gz)((0,rest_error/* failureOfHttpStatus */.qp)(status), `HTTP ${status}: ${(0,rest_error/* decodeErrorText */.Uh)(body)}`);
    try {
        return check(utf8.decode(body));
    }
    catch {
        return (0,response_check/* failed */.gz)('malformed-response', 'the JSON of the response is not UTF-8');
    }
};
const checkGenerated = (text, { modelName, modelVersion, outputs }) => {
    const json = (0,triton_json/* parseJson */.qF)(text);
    if (!json.ok)
        return (0,response_check/* failed */.gz)('malformed-response', `the response is not JSON: ${json.reason}`);
    const { value: answer } = json;
    if (!(0,triton_json/* isJsonObject */.OW)(answer))
        return (0,response_check/* failed */.gz)('malformed-response', 'the JSON of the response is not an object');
    if (typeof answer['error'] === 'string')
        return (0,response_check/* failed */.gz)('server-error', `HTTP 200: ${answer['error']}`);
    if (answer['model_name'] !== modelName)
        return (0,response_check/* failed */.gz)('wrong-model', `model ${(0,triton_json/* describeJson */.kw)(answer['model_name'])} answered instead of "${modelName}"`);
    if (modelVersion !== undefined && answer['model_version'] !== modelVersion)
        return (0,response_check/* failed */.gz)('wrong-model', `version ${(0,triton_json/* describeJson */.kw)(answer['model_version'])} answered instead of ${modelVersion}`);
    for (const spec of outputs) {
        const name = JSON.stringify(spec.name);
        if (!Object.hasOwn(answer, spec.name))
            return (0,response_check/* failed */.gz)('missing-output', `output ${name} is missing`);
        const problem = problemOf(answer, spec);
        if (problem !== undefined)
            return (0,response_check/* failed */.gz)('wrong-output', `output ${name}: ${problem}`);
    }
    return response_skeleton/* goodResponse */.xL;
};
const problemOf = (answer, { name, datatype, dims }) => {
    const value = answer[name];
    const values = Array.isArray(value) ? value.flat(dims.length) : [value];
    const encoded = (0,element_values/* encodeValues */.t)(datatype, values);
    if (!(encoded instanceof Uint8Array))
        return `element ${encoded.index} is ${encoded.got}, not ${encoded.expected}`;
    const wanted = dims.includes(-1) ? undefined : (0,triton_datatype/* elementCount */.KX)(dims);
    return wanted === undefined || values.length === wanted
        ? undefined
        : `${values.length} values instead of ${wanted}`;
};

;// CONCATENATED MODULE: ./lib/transport/openai-answer.js




const createOpenAiChecker = (endpoint, keepsAnswer = false) => ({ status, body }) => {
    if (status >= 400)
        return (0,response_check/* failed */.gz)((0,rest_error/* failureOfHttpStatus */.qp)(status), `HTTP ${status}: ${(0,rest_error/* decodeErrorText */.Uh)(body)}`);
    const answer = answerIn(utf8Of(body), status);
    if ('ok' in answer)
        return answer;
    const { json } = answer;
    const problem = endpoint === 'v1/embeddings'
        ? problemOfList(json['data'], 'data', isEmbedding)
        : problemOfList(json['choices'], 'choices', endpoint === 'v1/completions' ? hasText : hasMessage);
    if (problem !== undefined)
        return (0,response_check/* failed */.gz)('malformed-response', problem);
    const count = endpoint === 'v1/embeddings' ? undefined : usageOf(json);
    const tokens = count === undefined ? {} : { tokens: { count, from: 'usage' } };
    if (keepsAnswer)
        return { ok: true, ...tokens, answer: messageIn(json) };
    return count === undefined ? response_skeleton/* goodResponse */.xL : { ok: true, ...tokens };
};
const messageIn = ({ choices }) => {
    const [first] = Array.isArray(choices) ? choices : [];
    return (0,triton_json/* jsonText */.s$)((0,triton_json/* isJsonObject */.OW)(first) ? first['message'] : undefined);
};
class OpenAiStream {
    #endpoint;
    #keepsAnswer;
    #said = '';
    #isDone = false;
    #usage;
    constructor(endpoint, keepsAnswer = false) {
        this.#endpoint = endpoint;
        this.#keepsAnswer = keepsAnswer;
    }
    reset() {
        this.#isDone = false;
        this.#usage = undefined;
        this.#said = '';
    }
    take(data) {
        if (this.#isDone)
            return (0,response_check/* failed */.gz)('malformed-response', 'an event came after [DONE]');
        if (data === '[DONE]') {
            this.#isDone = true;
            return undefined;
        }
        const answer = answerIn(data, 200);
        if ('ok' in answer)
            return answer;
        const { json } = answer;
        this.#usage = usageOf(json) ?? this.#usage;
        const choices = json['choices'];
        if (!Array.isArray(choices) || !choices.every(triton_json/* isJsonObject */.OW))
            return (0,response_check/* failed */.gz)('malformed-response', `expected "choices" to be a list of objects, got ${(0,triton_json/* describeJson */.kw)(choices)}`);
        if (this.#keepsAnswer)
            this.#said += saidIn(choices);
        const hasPiece = this.#endpoint === 'v1/completions' ? hasTextPiece : hasDeltaPiece;
        return choices.some(hasPiece) ? response_skeleton/* goodResponse */.xL : undefined;
    }
    get problem() {
        return this.#isDone ? undefined : 'it ended without [DONE]';
    }
    verdict(pieces) {
        const tokens = this.#usage === undefined ? { count: pieces, from: 'chunks' } : { count: this.#usage, from: 'usage' };
        if (!this.#keepsAnswer)
            return { ok: true, tokens };
        return { ok: true, tokens, answer: (0,triton_json/* jsonText */.s$)({ role: 'assistant', content: this.#said }) };
    }
}
const saidIn = (choices) => {
    const first = choices.find(({ index = 0 }) => index === 0);
    const delta = first?.['delta'];
    const content = (0,triton_json/* isJsonObject */.OW)(delta) ? delta['content'] : undefined;
    return typeof content === 'string' ? content : '';
};
const answerIn = (text, status) => {
    if (text === undefined)
        return (0,response_check/* failed */.gz)('malformed-response', 'the JSON of the response is not UTF-8');
    const parsed = (0,triton_json/* parseJson */.qF)(text);
    if (!parsed.ok)
        return (0,response_check/* failed */.gz)('malformed-response', `the response is not JSON: ${parsed.reason}`);
    const { value: json } = parsed;
    if (!(0,triton_json/* isJsonObject */.OW)(json))
        return (0,response_check/* failed */.gz)('malformed-response', 'the JSON of the response is not an object');
    const error = json['error'];
    if (error === undefined || error === null)
        return { json };
    return (0,response_check/* failed */.gz)('server-error', `HTTP ${status}: ${(0,rest_error/* errorTextOf */.Jj)(error) ?? (0,triton_json/* describeJson */.kw)(error)}`);
};
const problemOfList = (list, name, isGood) => {
    if (!Array.isArray(list) || list.length === 0)
        return `expected "${name}" to be a list that is not empty, got ${(0,triton_json/* describeJson */.kw)(list)}`;
    const odd = list.findIndex((entry) => !(0,triton_json/* isJsonObject */.OW)(entry) || !isGood(entry));
    return odd < 0 ? undefined : `${name}[${odd}] does not hold what was asked for`;
};
const hasMessage = ({ message }) => (0,triton_json/* isJsonObject */.OW)(message);
const hasText = ({ text }) => typeof text === 'string';
const isEmbedding = ({ embedding }) => typeof embedding === 'string'
    ? embedding !== ''
    : Array.isArray(embedding) &&
        embedding.length > 0 &&
        embedding.every((value) => typeof value === 'number');
const hasTextPiece = ({ text }) => typeof text === 'string' && text !== '';
const hasDeltaPiece = ({ delta }) => (0,triton_json/* isJsonObject */.OW)(delta) && pieces.some((name) => isPiece(delta[name]));
const pieces = [
    'content',
    'reasoning_content',
    'reasoning',
    'refusal',
    'tool_calls',
    'function_call',
];
const isPiece = (value) => typeof value === 'string' || Array.isArray(value) ? value.length > 0 : (0,triton_json/* isJsonObject */.OW)(value);
const usageOf = ({ usage }) => {
    const count = (0,triton_json/* isJsonObject */.OW)(usage) ? usage['completion_tokens'] : undefined;
    return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
};
const openai_answer_utf8 = new TextDecoder('utf-8', { fatal: true });
const utf8Of = (bytes) => {
    try {
        return openai_answer_utf8.decode(bytes);
    }
    catch {
        return undefined;
    }
};

// EXTERNAL MODULE: ./lib/transport/body-collector.js
var body_collector = __webpack_require__(199);
;// CONCATENATED MODULE: ./lib/transport/event-stream-reader.js

const usualLargestEvent = 2 ** 24;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const colon = 58;
const dataField = Buffer.from('data');
const otherFields = ['event', 'id', 'retry'].map((name) => Buffer.from(name));
const byteOrderMark = Buffer.of(0xef, 0xbb, 0xbf);
class EventStreamReader {
    problem;
    #onData;
    #largestEvent;
    #partial = new body_collector/* BodyCollector */.Y();
    #data;
    #dataLength = 0;
    #isFirstLine = true;
    #mayHaveLineFeed = false;
    constructor(onData, largestEvent = usualLargestEvent) {
        this.#onData = onData;
        this.#largestEvent = largestEvent;
    }
    reset() {
        this.problem = undefined;
        this.#partial.clear();
        this.#data = undefined;
        this.#dataLength = 0;
        this.#isFirstLine = true;
        this.#mayHaveLineFeed = false;
    }
    push(buffer, start, end) {
        let at = start;
        if (this.#mayHaveLineFeed && at < end) {
            this.#mayHaveLineFeed = false;
            if (buffer[at] === lineFeed)
                at += 1;
        }
        while (at < end && this.problem === undefined) {
            const stop = lineEnd(buffer, at, end);
            if (this.#dataLength + this.#partial.length + stop - at > this.#largestEvent) {
                this.problem = `an event of more than ${this.#largestEvent} bytes`;
                return;
            }
            if (stop === end) {
                this.#partial.add(buffer, at, end);
                return;
            }
            this.#endLine(buffer, at, stop);
            at = stop + 1;
            if (buffer[stop] !== carriageReturn)
                continue;
            if (at === end)
                this.#mayHaveLineFeed = true;
            else if (buffer[at] === lineFeed)
                at += 1;
        }
    }
    end() {
        if (this.#data !== undefined || this.#partial.length > 0)
            this.problem ??= 'it ends inside an event';
    }
    #endLine(buffer, start, end) {
        if (this.#partial.length === 0) {
            this.#readLine(buffer, start, end);
            return;
        }
        this.#partial.add(buffer, start, end);
        const line = this.#partial.view();
        this.#partial.clear();
        this.#readLine(line, 0, line.length);
    }
    #readLine(line, lineStart, end) {
        let start = lineStart;
        if (this.#isFirstLine) {
            this.#isFirstLine = false;
            if (startsWith(line, byteOrderMark, start, end))
                start += byteOrderMark.length;
        }
        if (start === end) {
            this.#endEvent();
            return;
        }
        if (line[start] === colon)
            return;
        if (isField(line, dataField, start, end))
            this.#addData(line, start + dataField.length + 1, end);
        else if (!otherFields.some((name) => isField(line, name, start, end)))
            this.problem = `a line that is no field of an event: ${JSON.stringify(line.toString('utf8', start, Math.min(end, start + 40)))}`;
    }
    #addData(line, start, end) {
        const text = textOf(line, line[start] === space && start < end ? start + 1 : start, end);
        if (text === undefined) {
            this.problem = 'data that is not UTF-8';
            return;
        }
        this.#data = this.#data === undefined ? text : `${this.#data}\n${text}`;
        this.#dataLength += end - start + 1;
    }
    #endEvent() {
        const data = this.#data;
        if (data === undefined)
            return;
        this.#data = undefined;
        this.#dataLength = 0;
        this.#onData(data);
    }
}
const lineEnd = (buffer, start, end) => {
    let at = start;
    while (at < end && buffer[at] !== lineFeed && buffer[at] !== carriageReturn)
        at += 1;
    return at;
};
const isField = (line, name, start, end) => startsWith(line, name, start, end) && (start + name.length === end || line[start + name.length] === colon);
const startsWith = (line, beginning, start, end) => {
    if (end - start < beginning.length)
        return false;
    for (let at = 0; at < beginning.length; at += 1)
        if (line[start + at] !== beginning[at])
            return false;
    return true;
};
const textOf = (line, start, end) => {
    if (start >= end)
        return '';
    const text = line.toString('utf8', start, end);
    if (!text.includes('\ufffd'))
        return text;
    try {
        return strictUtf8.decode(line.subarray(start, end));
    }
    catch {
        return undefined;
    }
};
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

;// CONCATENATED MODULE: ./lib/transport/response-events.js




class ResponseEvents {
    times = [];
    #options;
    #reader = new EventStreamReader((data) => this.#takeEvent(data));
    #isStream = false;
    #failure;
    #now = 0;
    constructor(options) {
        this.#options = options;
    }
    reset() {
        this.times.length = 0;
        this.#failure = undefined;
        this.#isStream = false;
        this.#options.begin?.();
    }
    begin({ status, headers }) {
        this.#isStream = status === 200 && isEventStream(headers);
        if (this.#isStream)
            this.#reader.reset();
        return this.#isStream;
    }
    take(buffer, start, end) {
        this.#now = this.#options.clock.now();
        this.#reader.push(buffer, start, end);
    }
    check(response) {
        if (!this.#isStream)
            return checkOther(response);
        this.#reader.end();
        const { problem } = this.#reader;
        if (this.#failure !== undefined)
            return this.#failure;
        const fault = problem ?? this.#options.countProblem(this.times.length);
        if (fault === undefined)
            return this.#options.verdict?.(this.times.length) ?? response_skeleton/* goodResponse */.xL;
        return (0,response_check/* failed */.gz)('malformed-response', `the event stream: ${fault}`);
    }
    #takeEvent(data) {
        const check = this.#options.checkEvent(data);
        if (check === undefined)
            return;
        if (!check.ok) {
            this.#failure ??= check;
            return;
        }
        this.times.push(this.#now);
        this.#options.onEvent?.(data);
    }
}
const isEventStream = ({ 'content-type': type }) => typeof type === 'string' && /^text\/event-stream[\t ]*(?:;|$)/i.test(type);
const checkOther = ({ status, headers, body }) => {
    const text = (0,rest_error/* decodeErrorText */.Uh)(isEventStream(headers) ? firstEvent(body) : body);
    if (status !== 200)
        return (0,response_check/* failed */.gz)((0,rest_error/* failureOfHttpStatus */.qp)(status), `HTTP ${status}: ${text}`);
    return (0,response_check/* failed */.gz)('malformed-response', `content type ${String(headers['content-type'])} instead of text/event-stream: ${text}`);
};
const firstEvent = (body) => {
    const events = [];
    const reader = new EventStreamReader((data) => events.push(data));
    reader.push(Buffer.from(body), 0, body.length);
    return Buffer.from(events[0] ?? body);
};

;// CONCATENATED MODULE: ./lib/transport/http-answers.js




const eventTeller = (lane, onResponse) => onResponse === undefined ? undefined : (data) => onResponse(lane, external_node_buffer_.Buffer.from(`data: ${data}\n\n`));
const answersOf = (target, expectation, clock) => target.openAi === undefined
    ? generateAnswers(target, expectation, clock)
    : openAiAnswers(target.openAi, target.streaming, { clock, keepsAnswer: expectation.keepsAnswer === true });
const openAiAnswers = (endpoint, streaming, { clock, keepsAnswer }) => {
    if (!streaming)
        return { check: createOpenAiChecker(endpoint, keepsAnswer) };
    return {
        newEvents: (onEvent) => {
            const stream = new OpenAiStream(endpoint, keepsAnswer);
            return new ResponseEvents({
                clock,
                onEvent,
                checkEvent: (data) => stream.take(data),
                countProblem: () => stream.problem,
                begin: () => stream.reset(),
                verdict: (count) => stream.verdict(count),
            });
        },
    };
};
const generateAnswers = ({ endpoint }, expectation, clock) => {
    if (endpoint === undefined)
        return {};
    const checkEvent = createGenerateChecker(expectation);
    if (endpoint === 'generate')
        return { check: (response) => checkGenerateResponse(response, checkEvent) };
    const countProblem = (count) => expectation.decoupled === true || count === 1 ? undefined : `it has ${count} responses instead of one`;
    return { newEvents: (onEvent) => new ResponseEvents({ clock, checkEvent, countProblem, onEvent }) };
};


/***/ }),

/***/ 8866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b2: () => (/* binding */ headerProblem),
/* harmony export */   bH: () => (/* binding */ packetsFor),
/* harmony export */   x1: () => (/* binding */ bodyForm)
/* harmony export */ });
/* unused harmony export hostHeader */
/* harmony import */ var _target_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9497);

const largestCopied = 64 * 1024;
const ownNames = new Set([
    'content-length',
    'transfer-encoding',
    'keep-alive',
    'upgrade',
    'expect',
]);
const headerProblem = (headers) => {
    const seen = new Set();
    for (const [name, value] of headers) {
        const lowerName = name.toLowerCase();
        if (!/^[!#$%&'*+.^_`|~0-9a-z-]+$/.test(lowerName))
            return 'a header name holds what no header can';
        if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
            return `header ${lowerName} holds what no header can`;
        if (ownNames.has(lowerName))
            return `header ${lowerName} is the client's own`;
        if (lowerName === 'host' && seen.has(lowerName))
            return 'header host is given twice';
        seen.add(lowerName);
    }
    return undefined;
};
const hostHeader = (target) => headerOf(target, 'host') ?? new URL((0,_target_address_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(target)).host;
const packetsFor = (target) => {
    const packets = new WeakMap();
    const prefix = target.pathPrefix ?? '';
    const accepted = target.compression?.response ?? 'none';
    const before = headerLines([
        ['host', hostHeader(target)],
        ['connection', headerOf(target, 'connection') ?? 'keep-alive'],
        ...(accepted === 'none' ? [] : [['accept-encoding', accepted]]),
    ]);
    const given = headerLines(target.headers.filter(([name]) => !['host', 'connection'].includes(name.toLowerCase())));
    const packetOf = (request) => {
        const { path, jsonByteLength, body, places } = request;
        const form = headerLines(bodyForm(request));
        const head = Buffer.from(`POST ${prefix}${path} HTTP/1.1\r\n${before}${form}${given}content-length: ${body.length}\r\n\r\n`, 'latin1');
        const bodyAt = head.length;
        if (body.length <= largestCopied)
            return { bytes: Buffer.concat([head, body]), largeBody: undefined, bodyAt, places };
        const cut = places === undefined ? 0 : (jsonByteLength ?? 0);
        return {
            bytes: Buffer.concat([head, body.subarray(0, cut)]),
            largeBody: cut === 0 ? body : body.subarray(cut),
            bodyAt,
            places,
        };
    };
    return (request) => {
        const made = packets.get(request);
        if (made !== undefined)
            return made;
        const packet = packetOf(request);
        packets.set(request, packet);
        return packet;
    };
};
const bodyForm = ({ jsonByteLength, isAllJson, contentEncoding }) => [
    ...(isAllJson === true || jsonByteLength === undefined
        ? [['content-type', 'application/json']]
        : [
            ['content-type', 'application/octet-stream'],
            ['inference-header-content-length', String(jsonByteLength)],
        ]),
    ...(contentEncoding === undefined ? [] : [['content-encoding', contentEncoding]]),
];
const headerOf = ({ headers }, wanted) => headers.find(([name]) => name.toLowerCase() === wanted)?.[1];
const headerLines = (headers) => headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');


/***/ }),

/***/ 3529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ Http1ResponseReader),
  D: () => (/* binding */ largestBody)
});

// EXTERNAL MODULE: ./lib/transport/body-collector.js
var body_collector = __webpack_require__(199);
;// CONCATENATED MODULE: ./lib/transport/crlf-lines.js
const lineFeed = 10;
class CrlfLines {
    line = '';
    progress = 'partial';
    #bytesLeft = 0;
    begin(mostBytes) {
        this.line = '';
        this.progress = 'partial';
        this.#bytesLeft = mostBytes;
    }
    take(buffer, start, end) {
        if (this.progress === 'whole') {
            this.line = '';
            this.progress = 'partial';
        }
        let next = start;
        while (next < end && buffer[next] !== lineFeed)
            next += 1;
        const isEnded = next < end;
        if (isEnded)
            next += 1;
        this.#bytesLeft -= next - start;
        this.line += buffer.toString('latin1', start, next);
        if (this.#bytesLeft < 0)
            this.progress = 'too-long';
        else if (isEnded)
            this.#endLine();
        return next;
    }
    #endLine() {
        if (!this.line.endsWith('\r\n')) {
            this.progress = 'bare-line-feed';
            return;
        }
        this.progress = 'whole';
        this.line = this.line.slice(0, -2);
    }
}

// EXTERNAL MODULE: ./lib/transport/socket-failure.js
var socket_failure = __webpack_require__(3347);
;// CONCATENATED MODULE: ./lib/transport/http1-response-head.js

const notHttp = (what) => malformed(`Response does not match the HTTP/1.1 protocol (${what})`);
const malformed = (text) => ({ ok: false, failure: 'malformed-response', text });
const mayBecomeStatusLine = (beginning) => 'HTTP/1.'.startsWith(beginning.slice(0, 'HTTP/1.'.length));
const parseStatusLine = (line) => {
    const match = /^HTTP\/1\.([01]) ([1-9]\d\d)(?: [\t\x20-\x7e\x80-\xff]*)?$/.exec(line);
    if (match === null)
        return notHttp('no status line');
    return { minorVersion: Number(match[1]), status: Number(match[2]) };
};
const parseHeaderField = (line) => {
    if (line.startsWith(' ') || line.startsWith('\t'))
        return notHttp('folded header line');
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon));
    if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name))
        return notHttp('bad header name');
    const value = trimmed(line, colon + 1);
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
        return notHttp('bad header value');
    return { name: name.toLowerCase(), value };
};
const responseHead = ({ minorVersion, status }, fields) => {
    const headers = headersOf(fields);
    const body = bodyOf(minorVersion, status, headers);
    if ('failure' in body)
        return body;
    const options = connectionOptions(headers['connection']);
    const persists = minorVersion === 0 ? options.includes('keep-alive') : true;
    return Object.freeze({
        status,
        headers,
        ...body,
        reusable: persists && !options.includes('close') && body.framing !== 'until-close',
    });
};
const headersOf = (fields) => {
    const headers = Object.create(null);
    for (const { name, value } of fields) {
        const before = headers[name];
        if (before === undefined)
            headers[name] = value;
        else if (typeof before === 'string')
            headers[name] = [before, value];
        else
            before.push(value);
    }
    return Object.freeze(headers);
};
const bodyOf = (minorVersion, status, headers) => {
    const coding = headers['transfer-encoding'];
    const announced = headers['content-length'];
    if (coding !== undefined && announced !== undefined)
        return malformed(socket_failure/* responseFaults */.px.wrongLength);
    if (coding !== undefined && (minorVersion === 0 || String(coding).toLowerCase() !== 'chunked'))
        return notHttp('a Transfer-Encoding other than chunked');
    const bodyLength = announced === undefined ? undefined : lengthOf(announced);
    if (typeof bodyLength === 'object')
        return bodyLength;
    if (status === 204 || status === 304)
        return { framing: 'none', bodyLength: 0 };
    if (coding !== undefined)
        return { framing: 'chunked', bodyLength: 0 };
    return bodyLength === undefined
        ? { framing: 'until-close', bodyLength: 0 }
        : { framing: 'length', bodyLength };
};
const lengthOf = (announced) => {
    const [length, other] = new Set([announced].flat());
    if (other !== undefined)
        return malformed(socket_failure/* responseFaults */.px.wrongLength);
    return length !== undefined && /^\d+$/.test(length)
        ? Number(length)
        : notHttp('a Content-Length that is no number');
};
const connectionOptions = (connection = []) => [connection]
    .flat()
    .flatMap((value) => value.toLowerCase().split(','))
    .map((option) => option.trim());
const trimmed = (line, from) => {
    let start = from;
    let end = line.length;
    while (start < end && isBlank(line, start))
        start += 1;
    while (end > start && isBlank(line, end - 1))
        end -= 1;
    return line.slice(start, end);
};
const isBlank = (line, at) => line[at] === ' ' || line[at] === '\t';

;// CONCATENATED MODULE: ./lib/transport/http1-response-reader.js




const largestBody = 2 ** 31;
const largestHead = 64 * 1024;
const longestChunkLine = 4096;
const noBytes = Buffer.alloc(0);
const noHeaders = Object.freeze({});
const switchingProtocols = 101;
const switched = {
    ok: false,
    failure: 'connection',
    text: 'connection closed by the server for HTTP: it switches to another protocol',
};
const cutShort = { ok: false, failure: 'connection', text: socket_failure/* responseFaults */.px.cutShort };
class Http1ResponseReader {
    status = 0;
    headers = noHeaders;
    body = noBytes;
    reusable = false;
    failure;
    position = 0;
    #largestBody;
    #sink;
    #lines = new CrlfLines();
    #collected = new body_collector/* BodyCollector */.Y();
    #progress = 'partial';
    #part = 'status-line';
    #isStreamed = false;
    #statusLine = { minorVersion: 0, status: 0 };
    #fields = [];
    #length = 0;
    #known;
    #headStart = -1;
    constructor(mostBytes = largestBody, sink) {
        this.#largestBody = mostBytes;
        this.#sink = sink;
        this.reset();
    }
    reset() {
        this.failure = undefined;
        this.#beginResponse();
    }
    push(buffer, start, end) {
        if (this.#progress === 'complete')
            this.#beginResponse();
        this.#headStart = -1;
        let at = start;
        while (at < end && this.#progress === 'partial')
            at = this.#read(buffer, at, end);
        this.position = at;
        return this.#progress;
    }
    end() {
        if (this.#progress === 'complete')
            this.#beginResponse();
        if (this.#progress === 'partial') {
            if (this.#part === 'rest')
                this.#complete(this.#collected.view());
            else
                this.#fail(cutShort);
        }
        return this.#progress;
    }
    #beginResponse() {
        this.#progress = 'partial';
        this.#part = 'status-line';
        this.#lines.begin(largestHead);
    }
    #read(buffer, at, end) {
        switch (this.#part) {
            case 'status-line':
                return this.#readHead(buffer, at, end);
            case 'sized-body':
                return this.#readSizedBody(buffer, at, end);
            case 'sized-stream':
                return this.#readSizedStream(buffer, at, end);
            case 'chunk':
                return this.#readChunk(buffer, at, end);
            case 'rest':
                return this.#readRest(buffer, at, end);
            default:
                return this.#readLine(buffer, at, end);
        }
    }
    #readHead(buffer, at, end) {
        if (this.#lines.line !== '')
            return this.#readLine(buffer, at, end);
        const known = this.#known;
        if (known !== undefined) {
            const headEnd = at + known.bytes.length;
            if (headEnd <= end && buffer.compare(known.bytes, 0, known.bytes.length, at, headEnd) === 0) {
                this.#beginBody(known.head);
                return headEnd;
            }
        }
        this.#headStart = at;
        return this.#readLine(buffer, at, end);
    }
    #readLine(buffer, at, end) {
        const lines = this.#lines;
        const next = lines.take(buffer, at, end);
        if (this.#part === 'status-line' && !mayBecomeStatusLine(lines.line)) {
            this.#fail(notHttp('no status line'));
            return next;
        }
        switch (lines.progress) {
            case 'partial':
                break;
            case 'whole':
                this.#endLine(lines.line, buffer, next);
                break;
            case 'bare-line-feed':
                this.#fail(notHttp('a line feed without a carriage return'));
                break;
            case 'too-long':
                this.#fail(this.#tooLong());
                break;
        }
        return next;
    }
    #tooLong() {
        if (this.#part === 'chunk-line')
            return notHttp('a chunk size line that is too long');
        if (this.#part === 'chunk-end')
            return notHttp('a chunk that is longer than its size');
        return malformed(socket_failure/* responseFaults */.px.headerTooLarge);
    }
    #endLine(line, buffer, next) {
        switch (this.#part) {
            case 'status-line':
                this.#endStatusLine(line);
                break;
            case 'fields':
                if (line === '')
                    this.#endHead(buffer, next);
                else
                    this.#addField(line);
                break;
            case 'chunk-line':
                this.#endChunkLine(line);
                break;
            case 'chunk-end':
                if (line === '')
                    this.#beginChunk();
                else
                    this.#fail(notHttp('a chunk that is longer than its size'));
                break;
            default:
                if (line === '')
                    this.#complete(this.#collected.view());
                else
                    this.#checkTrailer(line);
        }
    }
    #endStatusLine(line) {
        const statusLine = parseStatusLine(line);
        if ('failure' in statusLine) {
            this.#fail(statusLine);
            return;
        }
        this.#statusLine = statusLine;
        this.#fields = [];
        this.#part = 'fields';
    }
    #addField(line) {
        const field = parseHeaderField(line);
        if ('failure' in field)
            this.#fail(field);
        else
            this.#fields.push(field);
    }
    #checkTrailer(line) {
        const field = parseHeaderField(line);
        if ('failure' in field)
            this.#fail(field);
    }
    #endHead(buffer, next) {
        const { status } = this.#statusLine;
        if (status < 200) {
            if (status === switchingProtocols)
                this.#fail(switched);
            else
                this.#beginResponse();
            return;
        }
        const head = responseHead(this.#statusLine, this.#fields);
        if ('failure' in head) {
            this.#fail(head);
            return;
        }
        if (this.#headStart >= 0)
            this.#known = { bytes: Buffer.from(buffer.subarray(this.#headStart, next)), head };
        this.#beginBody(head);
    }
    #beginBody(head) {
        this.status = head.status;
        this.headers = head.headers;
        this.reusable = head.reusable;
        this.#length = head.bodyLength;
        this.#collected.clear();
        this.#isStreamed = this.#sink?.begin(head) === true;
        switch (head.framing) {
            case 'none':
                this.#complete(noBytes);
                break;
            case 'length':
                if (head.bodyLength === 0)
                    this.#complete(noBytes);
                else if (this.#isStreamed)
                    this.#part = 'sized-stream';
                else if (head.bodyLength > this.#largestBody)
                    this.#fail(malformed(socket_failure/* responseFaults */.px.bodyTooLarge));
                else
                    this.#part = 'sized-body';
                break;
            case 'chunked':
                this.#beginChunk();
                break;
            case 'until-close':
                this.#part = 'rest';
                break;
        }
    }
    #readSizedBody(buffer, at, end) {
        const collected = this.#collected;
        const next = Math.min(end, at + this.#length - collected.length);
        if (next - at === this.#length) {
            this.#complete(buffer.subarray(at, next));
            return next;
        }
        if (collected.length === 0)
            collected.expect(this.#length);
        collected.add(buffer, at, next);
        if (collected.length === this.#length)
            this.#complete(collected.view());
        return next;
    }
    #readSizedStream(buffer, at, end) {
        const next = Math.min(end, at + this.#length);
        this.#length -= next - at;
        this.#addBody(buffer, at, next);
        if (this.#length === 0)
            this.#complete(noBytes);
        return next;
    }
    #addBody(buffer, at, next) {
        if (this.#isStreamed)
            this.#sink.take(buffer, at, next);
        else
            this.#collected.add(buffer, at, next);
    }
    #beginChunk() {
        this.#lines.begin(longestChunkLine);
        this.#part = 'chunk-line';
    }
    #endChunkLine(line) {
        const match = /^([0-9a-f]+)(?:[\t ]*;[\t\x20-\x7e\x80-\xff]*)?$/i.exec(line);
        if (match === null) {
            this.#fail(notHttp('bad chunk size'));
            return;
        }
        const size = Number.parseInt(match[1], 16);
        if (size === 0) {
            this.#lines.begin(largestHead);
            this.#part = 'trailers';
        }
        else if (this.#collected.length + size > this.#largestBody) {
            this.#fail(malformed(socket_failure/* responseFaults */.px.bodyTooLarge));
        }
        else {
            this.#length = size;
            this.#part = 'chunk';
        }
    }
    #readChunk(buffer, at, end) {
        const next = Math.min(end, at + this.#length);
        this.#addBody(buffer, at, next);
        this.#length -= next - at;
        if (this.#length === 0) {
            this.#lines.begin('\r\n'.length);
            this.#part = 'chunk-end';
        }
        return next;
    }
    #readRest(buffer, at, end) {
        if (this.#collected.length + end - at > this.#largestBody)
            this.#fail(malformed(socket_failure/* responseFaults */.px.bodyTooLarge));
        else
            this.#addBody(buffer, at, end);
        return end;
    }
    #complete(body) {
        this.body = body;
        this.#progress = 'complete';
    }
    #fail(failure) {
        this.failure = failure;
        this.#progress = 'failed';
    }
}


/***/ }),

/***/ 3347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ww: () => (/* binding */ isClosedEarly),
/* harmony export */   YI: () => (/* binding */ closedAfterHandshake),
/* harmony export */   ZW: () => (/* binding */ isProtocolError),
/* harmony export */   bK: () => (/* binding */ isFinalConnectError),
/* harmony export */   px: () => (/* binding */ responseFaults),
/* harmony export */   vF: () => (/* binding */ describeSocketError)
/* harmony export */ });
/* unused harmony export unreachable */
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1825);

const responseFaults = {
    cutShort: 'connection closed by the server before the response was complete',
    wrongLength: 'response body does not have the length its header says',
    headerTooLarge: 'response header too large',
    bodyTooLarge: 'response body too large',
};
const untrusted = 'the certificate of the server is signed by an authority that is not trusted here';
const refusedCertificate = 'the server does not accept the certificate of this client';
const plainWords = {
    ECONNREFUSED: 'connection refused: nothing listens there',
    ENOENT: 'there is no such socket',
    ENOTSOCK: 'the file is no socket',
    EACCES: 'this user may not use the socket',
    ECONNRESET: 'connection reset by the server',
    EPIPE: 'connection closed by the server',
    ENOTFOUND: 'host name not found',
    EAI_AGAIN: 'host name lookup failed for the moment',
    EHOSTUNREACH: 'host unreachable',
    ENETUNREACH: 'network unreachable',
    ETIMEDOUT: 'connection attempt timed out',
    EMFILE: 'too many open files on this machine (see `ulimit -n`)',
    EADDRNOTAVAIL: 'no local port left on this machine',
    UND_ERR_CONNECT_TIMEOUT: 'connection attempt timed out',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate of the server is signed by nobody but itself',
    SELF_SIGNED_CERT_IN_CHAIN: untrusted,
    UNABLE_TO_GET_ISSUER_CERT: untrusted,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
    CERT_HAS_EXPIRED: 'the certificate of the server has expired',
    CERT_NOT_YET_VALID: 'the certificate of the server is not valid yet',
    ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: 'the server wants a certificate of this client',
    ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: refusedCertificate,
    ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE: refusedCertificate,
    ERR_SSL_SSLV3_ALERT_CERTIFICATE_UNKNOWN: refusedCertificate,
    ERR_SSL_TLSV1_ALERT_DECRYPT_ERROR: refusedCertificate,
    ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE: 'the server refuses the TLS handshake',
    ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL: 'the server does not speak this protocol over TLS',
    ERR_SSL_CLOSED_AFTER_HANDSHAKE: 'the server closed the connection after the TLS handshake, as one does that wants another certificate of this client',
    ERR_SSL_WRONG_VERSION_NUMBER: 'what answers there does not speak TLS',
    ERR_SSL_PACKET_LENGTH_TOO_LONG: 'what answers there does not speak TLS',
    UND_ERR_SOCKET: responseFaults.cutShort,
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: responseFaults.wrongLength,
    UND_ERR_HEADERS_OVERFLOW: responseFaults.headerTooLarge,
    UND_ERR_RES_EXCEEDED_MAX_SIZE: responseFaults.bodyTooLarge,
};
const describeSocketError = (error) => {
    const cause = firstCause(error);
    const code = codeOf(cause);
    const words = code === undefined ? undefined : plainWords[code];
    if (words !== undefined)
        return words;
    const message = cause instanceof Error ? cause.message : String(cause);
    return code === undefined || message.includes(code) ? message : `${message} (${code})`;
};
const isClosedEarly = (error) => codeOf(firstCause(error)) === 'UND_ERR_SOCKET';
const closedAfterHandshake = () => Object.assign(new Error('closed'), { code: 'ERR_SSL_CLOSED_AFTER_HANDSHAKE' });
const isProtocolError = (error) => {
    const cause = firstCause(error);
    const code = codeOf(cause) ?? '';
    return (code.startsWith('HPE_') ||
        code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' ||
        code === 'UND_ERR_HEADERS_OVERFLOW' ||
        code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE' ||
        (cause instanceof Error && cause.name === 'HTTPParserError'));
};
const isFinalConnectError = (error) => {
    const code = codeOf(firstCause(error)) ?? '';
    return (code === 'ENOTFOUND' ||
        code === 'UND_ERR_INVALID_ARG' ||
        code === 'UND_ERR_NOT_SUPPORTED' ||
        code === 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' ||
        code.includes('CERT') ||
        code.startsWith('ERR_TLS') ||
        code.startsWith('ERR_SSL'));
};
const unreachable = ({ url, protocol, secure, openAi }, error) => new Failure('server-unreachable', `no ${openAi === undefined ? 'Triton ' : ''}server at ${url}: ${describeSocketError(error)}`, {
    hint: (secure ? tlsHint(protocol, codeOf(firstCause(error)) ?? '') : undefined) ??
        `Check -u, and that the server is up${secure ? ' and speaks TLS there' : ''}; --server-timeout sets how long to wait for it.`,
    cause: error,
});
const tlsHint = (protocol, code) => {
    const words = tlsHints[protocol];
    const text = plainWords[code];
    if (text === untrusted || code === 'DEPTH_ZERO_SELF_SIGNED_CERT')
        return words.untrusted;
    if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
        return words.otherHost;
    if (code.startsWith('CERT_'))
        return words.otherCertificate;
    if (code === 'ERR_SSL_WRONG_VERSION_NUMBER' || code === 'ERR_SSL_PACKET_LENGTH_TOO_LONG')
        return words.noTls;
    return code.startsWith('ERR_SSL') ? words.refused : undefined;
};
const tlsHints = {
    http: {
        untrusted: 'Give the certificate of its authority with --ssl-https-ca-certificates-file, or trust any with --ssl-https-verify-peer 0.',
        otherHost: 'Give -u a name that the certificate is for, or take any with --ssl-https-verify-host 0.',
        otherCertificate: 'Give the server another certificate, or take any with --ssl-https-verify-peer 0.',
        noTls: 'Leave https:// out of -u, or check the port.',
        refused: 'Check --ssl-https-client-certificate-file and --ssl-https-private-key-file: the server must trust their authority.',
    },
    grpc: {
        untrusted: 'Give the certificate of its authority with --ssl-grpc-root-certifications-file.',
        otherHost: 'Give -u a name that the certificate is for.',
        otherCertificate: 'Give the server another certificate.',
        noTls: 'Leave --ssl-grpc-use-ssl out, or check the port.',
        refused: 'Check --ssl-grpc-certificate-chain-file and --ssl-grpc-private-key-file: the server must trust their authority.',
    },
};
const firstCause = (error) => {
    if (error instanceof AggregateError && error.errors.length > 0)
        return error.errors[0];
    const cause = error?.cause;
    return codeOf(error) === undefined && cause !== undefined ? firstCause(cause) : error;
};
const codeOf = (error) => {
    const code = error?.code;
    return typeof code === 'string' ? code : undefined;
};


/***/ }),

/***/ 9497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vO: () => (/* binding */ authorityOf),
/* harmony export */   w4: () => (/* binding */ hostOf),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
const authorityOf = ({ url, socketPath }) => socketPath === undefined ? url : 'localhost';
const originOf = (address) => `${address.secure ? 'https' : 'http'}://${authorityOf(address)}`;
const hostOf = (address) => authorityOf(address)
    .replace(/:\d+$/, '')
    .replace(/^\[|\]$/g, '');


/***/ }),

/***/ 4882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ tlsOptionsOf),
/* harmony export */   q: () => (/* binding */ identityProblem)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1692);
/* harmony import */ var _target_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9497);



const tlsOptionsOf = (target) => {
    const known = options.get(target);
    if (known !== undefined)
        return known;
    const host = (0,_target_address_js__WEBPACK_IMPORTED_MODULE_2__/* .hostOf */ .w4)(target);
    const made = {
        secureContext: contextOf(target),
        rejectUnauthorized: target.tls?.verifyPeer ?? true,
        host,
        ...((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 ? { servername: host } : {}),
        checkServerIdentity: (_, certificate) => target.tls?.verifyHost === false ? undefined : (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.checkServerIdentity)(host, certificate),
    };
    options.set(target, made);
    return made;
};
const identityProblem = (target, socket) => target.tls?.verifyPeer === false && target.tls.verifyHost
    ? (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.checkServerIdentity)((0,_target_address_js__WEBPACK_IMPORTED_MODULE_2__/* .hostOf */ .w4)(target), socket.getPeerCertificate())
    : undefined;
const options = new WeakMap();
const contextOf = ({ tls }) => (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.createSecureContext)({
    ...(tls?.authorities === undefined ? {} : { ca: pemOf(tls.authorities) }),
    ...(tls?.certificate === undefined ? {} : { cert: pemOf(tls.certificate) }),
    ...(tls?.key === undefined ? {} : { key: pemOf(tls.key) }),
});
const pemOf = ({ option, pem }) => {
    if (pem === undefined)
        throw new Error(`the file of ${option} was not read`);
    return pem;
};


/***/ }),

/***/ 2339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ hasSkeleton),
/* harmony export */   ld: () => (/* binding */ skeletonOf),
/* harmony export */   xL: () => (/* binding */ goodResponse)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _datatype_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7900);


const goodResponse = Object.freeze({ ok: true });
const skeletonOf = (bytes, outputs) => {
    const parts = [];
    const elements = [];
    let partStart = 0;
    for (const { datatype, shape, raw } of outputs) {
        const range = rangeWithin(bytes, raw);
        if (range === undefined)
            continue;
        if (range.start > partStart)
            parts.push({ start: partStart, end: range.start });
        partStart = range.end;
        if (datatype === 'BYTES')
            elements.push({ ...range, count: (0,_datatype_js__WEBPACK_IMPORTED_MODULE_1__/* .elementCount */ .KX)(shape) });
    }
    if (bytes.length > partStart)
        parts.push({ start: partStart, end: bytes.length });
    const size = parts.reduce((sum, { start, end }) => sum + end - start, 0);
    if (size > largestStructure)
        return undefined;
    const structure = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(parts.map(({ start, end }) => bytes.subarray(start, end)));
    return { byteLength: bytes.length, structure, parts, elements };
};
const hasSkeleton = (bytes, skeleton) => {
    if (bytes.length !== skeleton.byteLength)
        return false;
    const { structure, parts, elements } = skeleton;
    let offset = 0;
    for (const { start, end } of parts) {
        if (!isSame(structure, offset, bytes, start, end))
            return false;
        offset += end - start;
    }
    for (const range of elements) {
        if (!holdsElements(bytes, range))
            return false;
    }
    return true;
};
const rangeWithin = (bytes, raw) => {
    if (raw === undefined || raw.buffer !== bytes.buffer)
        return undefined;
    const start = raw.byteOffset - bytes.byteOffset;
    const end = start + raw.length;
    return start >= 0 && end <= bytes.length ? { start, end } : undefined;
};
const isSame = (structure, offset, bytes, start, end) => {
    const length = end - start;
    if (length > longestByHand)
        return structure.compare(bytes, start, end, offset, offset + length) === 0;
    for (let at = 0; at < length; at += 1) {
        if (structure[offset + at] !== bytes[start + at])
            return false;
    }
    return true;
};
const holdsElements = (bytes, { start, end, count }) => {
    let offset = start;
    let found = 0;
    while (offset < end) {
        offset += lengthSize + readLength(bytes, offset);
        found += 1;
    }
    return offset === end && found === count;
};
const readLength = (bytes, at) => (bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24)) >>> 0;
const lengthSize = 4;
const largestStructure = 65_536;
const longestByHand = 48;


/***/ })

};
