export const id = 640;
export const ids = [640];
export const modules = {

/***/ 122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ Http1ResponseReader),
  D: () => (/* binding */ largestBody)
});

;// CONCATENATED MODULE: ./lib/transport/body-collector.js
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
    #lines = new CrlfLines();
    #collected = new BodyCollector();
    #progress = 'partial';
    #part = 'status-line';
    #statusLine = { minorVersion: 0, status: 0 };
    #fields = [];
    #length = 0;
    #known;
    #headStart = -1;
    constructor(mostBytes = largestBody) {
        this.#largestBody = mostBytes;
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
        switch (head.framing) {
            case 'none':
                this.#complete(noBytes);
                break;
            case 'length':
                if (head.bodyLength > this.#largestBody)
                    this.#fail(malformed(socket_failure/* responseFaults */.px.bodyTooLarge));
                else if (head.bodyLength === 0)
                    this.#complete(noBytes);
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
        this.#collected.add(buffer, at, next);
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
            this.#collected.add(buffer, at, end);
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

/***/ 2547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ joinBytesElements),
/* harmony export */   u: () => (/* binding */ countBytesElements)
/* harmony export */ });
const joinBytesElements = (elements) => {
    const joined = new Uint8Array(elements.reduce((size, element) => size + lengthSize + element.length, 0));
    const view = new DataView(joined.buffer);
    let offset = 0;
    for (const element of elements) {
        view.setUint32(offset, element.length, true);
        joined.set(element, offset + lengthSize);
        offset += lengthSize + element.length;
    }
    return joined;
};
const countBytesElements = (bytes) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let count = 0;
    let offset = 0;
    while (offset < bytes.length) {
        const left = bytes.length - offset - lengthSize;
        if (left < 0)
            return `element ${count} is cut off inside its 4-byte length`;
        const length = view.getUint32(offset, true);
        if (length > left)
            return `element ${count} announces ${length} bytes where ${left} are left`;
        offset += lengthSize + length;
        count += 1;
    }
    return count;
};
const lengthSize = 4;


/***/ }),

/***/ 6712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ encodeValues)
});

// EXTERNAL MODULE: ./lib/triton/bytes-elements.js
var bytes_elements = __webpack_require__(2547);
// EXTERNAL MODULE: ./lib/triton/datatype.js
var triton_datatype = __webpack_require__(7900);
// EXTERNAL MODULE: ./lib/triton/json.js
var json = __webpack_require__(334);
;// CONCATENATED MODULE: ./lib/triton/small-float.js
const toFp16Bits = (value) => toBits(value, fp16);
const toBf16Bits = (value) => toBits(value, bf16);
const fp16 = { fractionBits: 10, bias: 15 };
const bf16 = { fractionBits: 7, bias: 127 };
const toBits = (value, { fractionBits, bias }) => {
    const infinity = (2 * bias + 1) << fractionBits;
    const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
    const magnitude = Math.abs(value);
    if (Number.isNaN(value))
        return infinity | (1 << (fractionBits - 1));
    if (magnitude === Number.POSITIVE_INFINITY)
        return sign | infinity;
    const exponent = Math.max(exponentOf(magnitude), 1 - bias);
    const units = roundTiesToEven(magnitude * 2 ** (fractionBits - exponent));
    const bits = ((exponent + bias - 1) << fractionBits) + units;
    return sign | Math.min(bits, infinity);
};
const exponentOf = (magnitude) => {
    scratch.setFloat64(0, magnitude);
    return (scratch.getUint16(0) >>> 4) - 1023;
};
const roundTiesToEven = (value) => {
    const floor = Math.floor(value);
    const rest = value - floor;
    return rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor;
};
const scratch = new DataView(new ArrayBuffer(8));

;// CONCATENATED MODULE: ./lib/triton/element-values.js




const encodeValues = (datatype, values) => datatype === 'BYTES' ? encodeStrings(values) : encodeFixed(datatype, values);
const encodeFixed = (datatype, values) => {
    const size = (0,triton_datatype/* elementByteSize */.kx)(datatype) ?? 0;
    const view = new DataView(new ArrayBuffer(values.length * size));
    const { expected, write } = writers[datatype];
    for (const [index, value] of values.entries()) {
        if (!write(view, index * size, value))
            return { index, got: (0,json/* describeJson */.kw)(value), expected };
    }
    return new Uint8Array(view.buffer);
};
const encodeStrings = (values) => {
    const elements = [];
    for (const [index, value] of values.entries()) {
        if (typeof value !== 'string' || !value.isWellFormed()) {
            return { index, got: (0,json/* describeJson */.kw)(value), expected: 'a string' };
        }
        elements.push(utf8.encode(value));
    }
    return (0,bytes_elements/* joinBytesElements */.D)(elements);
};
const bool = {
    expected: 'true or false',
    write: (view, offset, value) => {
        if (typeof value !== 'boolean')
            return false;
        view.setUint8(offset, value ? 1 : 0);
        return true;
    },
};
const integer = (min, max, store) => ({
    expected: `an integer from ${min} to ${max}`,
    write: (view, offset, value) => {
        if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max)
            return false;
        store(view, offset, value);
        return true;
    },
});
const bigInteger = (min, max, store) => ({
    expected: `an integer from ${min} to ${max}`,
    write: (view, offset, value) => {
        const exact = typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : value;
        if (typeof exact !== 'bigint' || exact < min || exact > max)
            return false;
        store(view, offset, exact);
        return true;
    },
});
const element_values_float = (largest, isTooLarge, store) => ({
    expected: `a number from -${largest} to ${largest}`,
    write: (view, offset, value) => {
        const number = typeof value === 'bigint' ? Number(value) : value;
        if (typeof number !== 'number' || (Number.isFinite(number) && isTooLarge(number)))
            return false;
        store(view, offset, number);
        return true;
    },
});
const writers = {
    BOOL: bool,
    UINT8: integer(0, 2 ** 8 - 1, (view, offset, value) => view.setUint8(offset, value)),
    UINT16: integer(0, 2 ** 16 - 1, (view, offset, value) => view.setUint16(offset, value, true)),
    UINT32: integer(0, 2 ** 32 - 1, (view, offset, value) => view.setUint32(offset, value, true)),
    UINT64: bigInteger(0n, 2n ** 64n - 1n, (view, offset, value) => view.setBigUint64(offset, value, true)),
    INT8: integer(-(2 ** 7), 2 ** 7 - 1, (view, offset, value) => view.setInt8(offset, value)),
    INT16: integer(-(2 ** 15), 2 ** 15 - 1, (view, offset, value) => view.setInt16(offset, value, true)),
    INT32: integer(-(2 ** 31), 2 ** 31 - 1, (view, offset, value) => view.setInt32(offset, value, true)),
    INT64: bigInteger(-(2n ** 63n), 2n ** 63n - 1n, (view, offset, value) => view.setBigInt64(offset, value, true)),
    FP16: element_values_float('65504', (value) => (toFp16Bits(value) & 0x7fff) === 0x7c00, (view, offset, value) => view.setUint16(offset, toFp16Bits(value), true)),
    FP32: element_values_float('3.4028234663852886e38', (value) => !Number.isFinite(Math.fround(value)), (view, offset, value) => view.setFloat32(offset, value, true)),
    FP64: element_values_float('1.7976931348623157e308', () => false, (view, offset, value) => view.setFloat64(offset, value, true)),
    BF16: element_values_float('3.3895313892515355e38', (value) => (toBf16Bits(value) & 0x7fff) === 0x7f80, (view, offset, value) => view.setUint16(offset, toBf16Bits(value), true)),
};
const utf8 = new TextEncoder();


/***/ }),

/***/ 9903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mz: () => (/* binding */ checkResponse),
  gz: () => (/* binding */ failed)
});

// UNUSED EXPORTS: expectationOf

// EXTERNAL MODULE: ./lib/triton/datatype.js
var triton_datatype = __webpack_require__(7900);
// EXTERNAL MODULE: ./lib/triton/model.js
var model = __webpack_require__(3715);
// EXTERNAL MODULE: ./lib/triton/bytes-elements.js
var bytes_elements = __webpack_require__(2547);
;// CONCATENATED MODULE: ./lib/triton/tensor-size.js


const sizeProblem = (bytes, datatype, shape) => {
    const count = (0,triton_datatype/* elementCount */.KX)(shape);
    const size = (0,triton_datatype/* elementByteSize */.kx)(datatype);
    if (size !== undefined) {
        if (bytes.length === count * size)
            return undefined;
        return `expected ${count * size} bytes for ${datatype} ${(0,triton_datatype/* formatShape */.BB)(shape)}, got ${bytes.length}`;
    }
    const elements = (0,bytes_elements/* countBytesElements */.u)(bytes);
    if (typeof elements === 'string')
        return `expected BYTES, each after its 4-byte length, but ${elements}`;
    if (elements === count)
        return undefined;
    return `expected ${count} elements for BYTES ${(0,triton_datatype/* formatShape */.BB)(shape)}, got ${elements}`;
};

;// CONCATENATED MODULE: ./lib/triton/response-check.js



const expectationOf = (model, batchSize) => ({
    modelName: model.name,
    ...(model.version === undefined ? {} : { modelVersion: model.version }),
    outputs: model.outputs,
    ...(model.maxBatchSize > 0 ? { batchSize } : {}),
    ...(model.decoupled ? { decoupled: true } : {}),
});
const checkResponse = (response, expectation) => {
    const { modelName, modelVersion, outputs } = expectation;
    if (response.modelName !== modelName) {
        return failed('wrong-model', `model ${quote(response.modelName)} answered instead of ${quote(modelName)}`);
    }
    if (modelVersion !== undefined && response.modelVersion !== modelVersion) {
        const got = response.modelVersion === '' ? 'an unnamed version' : `version ${response.modelVersion}`;
        return failed('wrong-model', `${got} answered instead of version ${modelVersion}`);
    }
    const byName = new Map(response.outputs.map((output) => [output.name, output]));
    if (byName.size < response.outputs.length)
        return failed('wrong-output', 'an output came twice');
    for (const spec of outputs) {
        const output = byName.get(spec.name);
        if (output === undefined)
            return failed('missing-output', `output ${quote(spec.name)} is missing`);
        const problem = problemOf(output, spec, expectation.batchSize);
        if (problem !== undefined)
            return failed('wrong-output', `output ${quote(spec.name)}: ${problem}`);
    }
    return { ok: true };
};
const failed = (failure, text) => ({
    ok: false,
    failure,
    text: text.length > longestText ? `${text.slice(0, longestText)}...` : text,
});
const problemOf = (output, spec, batchSize) => {
    const { datatype } = spec;
    if (output.datatype !== datatype)
        return `${output.datatype} instead of ${datatype}`;
    if (!isShapeAsDeclared(output.shape, spec, batchSize)) {
        const declared = batchSize === undefined ? spec.dims : [batchSize, ...spec.dims];
        return `shape ${(0,triton_datatype/* formatShape */.BB)(output.shape)} instead of ${(0,triton_datatype/* formatShape */.BB)(declared)}`;
    }
    const bytes = output.bytes(datatype);
    if (typeof bytes === 'string')
        return bytes;
    return sizeProblem(bytes, datatype, output.shape);
};
const isShapeAsDeclared = (shape, spec, batchSize) => {
    if (batchSize === undefined)
        return (0,model/* fitsDims */.q)(shape, spec.dims);
    return (0,model/* fitsDims */.q)(shape, [batchSize, ...spec.dims]) || (spec.shapeTensor && (0,model/* fitsDims */.q)(shape, spec.dims));
};
const quote = (name) => JSON.stringify(name);
const longestText = 300;


/***/ }),

/***/ 2593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ checkRestResponse),
/* harmony export */   Yp: () => (/* binding */ readRestResponse)
/* harmony export */ });
/* unused harmony export encodeRestInfer */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _element_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6712);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(334);
/* harmony import */ var _response_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9903);
/* harmony import */ var _rest_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8093);
/* harmony import */ var _rest_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1680);
/* harmony import */ var _sequence_mark_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5819);







const encodeRestInfer = (request) => {
    const { modelName, modelVersion, id, inputs, outputs, isOfSequence = false } = request;
    const text = asciiJson({
        ...(id === undefined || id === '' ? {} : { id }),
        inputs: inputs.map(describeInput),
        ...(outputs.length === 0
            ? {}
            : { outputs: outputs.map((name) => ({ name, parameters: { binary_data: true } })) }),
        ...describeParameters(request),
    });
    const header = new TextEncoder().encode(text);
    return {
        protocol: 'http',
        path: `${modelPath(modelName, modelVersion)}/infer`,
        jsonByteLength: header.length,
        body: Buffer.concat([header, ...inputs.map((input) => input.bytes)]),
        ...(isOfSequence ? { places: jsonMarkPlaces(text) } : {}),
    };
};
const checkRestResponse = (response, expectation) => {
    const received = readRestResponse(response);
    return 'ok' in received ? received : (0,_response_check_js__WEBPACK_IMPORTED_MODULE_3__/* .checkResponse */ .Mz)(received, expectation);
};
const readRestResponse = (response) => {
    const { status, headers, body } = response;
    if (status !== 200) {
        return (0,_response_check_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)((0,_rest_error_js__WEBPACK_IMPORTED_MODULE_4__/* .failureOfHttpStatus */ .q)(status), `HTTP ${status}: ${(0,_rest_error_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeErrorText */ .U)(body)}`);
    }
    const parts = splitBody(headers['inference-header-content-length'], body);
    if (typeof parts === 'string')
        return (0,_response_check_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)('malformed-response', parts);
    const json = readJsonObject(parts.json);
    if (typeof json === 'string')
        return (0,_response_check_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)('malformed-response', json);
    if (typeof json['error'] === 'string')
        return (0,_response_check_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)('server-error', `HTTP 200: ${json['error']}`);
    const received = readResponse(json, parts.tensors);
    return typeof received === 'string' ? (0,_response_check_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)('malformed-response', received) : received;
};
const describeInput = ({ name, shape, datatype, bytes }) => ({
    name,
    shape,
    datatype,
    parameters: { binary_data_size: bytes.length },
});
const describeParameters = ({ outputs, parameters = new Map(), isOfSequence = false, }) => {
    const described = Object.fromEntries([
        ...(outputs.length === 0 ? [['binary_data_output', true]] : []),
        ...[...parameters].map(([name, value]) => [name, typeof value === 'bigint' ? jsonInteger(value) : value]),
        ...(isOfSequence ? Object.entries(jsonMarkRoom) : []),
    ]);
    return Object.keys(described).length === 0 ? {} : { parameters: described };
};
const asciiJson = (value) => JSON.stringify(value).replace(/\\\\|\\u[0-9a-f]{4}|[\u0080-\uffff]/g, (found) => {
    if (found.startsWith('\\u'))
        return `\\u${found.slice(2).toUpperCase()}`;
    return found.startsWith('\\')
        ? found
        : `\\u${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
});
const splitBody = (jsonLength, body) => {
    if (jsonLength === undefined)
        return { json: body, tensors: body.subarray(body.length) };
    const length = typeof jsonLength === 'string' && /^\d+$/.test(jsonLength) ? Number(jsonLength) : Number.NaN;
    if (!(length <= body.length)) {
        return `Inference-Header-Content-Length is ${String(jsonLength)} where the body has ${body.length} bytes`;
    }
    return { json: body.subarray(0, length), tensors: body.subarray(length) };
};
const readJsonObject = (bytes) => {
    if (bytes.length === 0)
        return 'the response has no JSON: it is empty';
    const text = decodeUtf8(bytes);
    if (text === undefined)
        return 'the JSON of the response is not UTF-8';
    const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
    if (!json.ok)
        return `the response is not JSON: ${json.reason}`;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(json.value) ? json.value : 'the JSON of the response is not an object';
};
const decodeUtf8 = (bytes) => {
    try {
        return utf8.decode(bytes);
    }
    catch {
        return undefined;
    }
};
const readResponse = (json, tensors) => {
    const { model_name: modelName, model_version: modelVersion = '', outputs } = json;
    if (typeof modelName !== 'string' || typeof modelVersion !== 'string' || !Array.isArray(outputs)) {
        return 'the response has no model_name, model_version and outputs';
    }
    const received = [];
    let offset = 0;
    for (const output of outputs) {
        const read = readOutput(output, tensors.subarray(offset));
        if (typeof read === 'string')
            return read;
        received.push(read);
        offset += read.raw?.length ?? 0;
    }
    if (offset < tensors.length)
        return `${tensors.length - offset} bytes follow the last output`;
    return { modelName, modelVersion, outputs: received };
};
const readOutput = (output, rest) => {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(output))
        return 'an output is not a JSON object';
    const { name, datatype, shape, parameters, data } = output;
    if (typeof name !== 'string' || typeof datatype !== 'string' || !isShape(shape)) {
        return 'an output has no name, datatype and shape';
    }
    const size = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(parameters) ? parameters['binary_data_size'] : undefined;
    if (size === undefined) {
        const values = data === undefined ? [] : data;
        if (!Array.isArray(values))
            return `the data of output ${JSON.stringify(name)} is not an array`;
        return { name, datatype, shape, raw: undefined, bytes: (known) => encodeNested(known, values, shape) };
    }
    if (!isSize(size) || size > rest.length) {
        return `output ${JSON.stringify(name)} announces ${(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .describeJson */ .kw)(size)} bytes where ${rest.length} are left`;
    }
    if (data !== undefined)
        return `output ${JSON.stringify(name)} has JSON data and binary data`;
    const raw = rest.subarray(0, size);
    return { name, datatype, shape, raw, bytes: () => raw };
};
const encodeNested = (datatype, data, shape) => {
    const encoded = (0,_element_values_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeValues */ .t)(datatype, data.flat(Math.max(0, shape.length - 1)));
    if (encoded instanceof Uint8Array)
        return encoded;
    return `element ${encoded.index} is ${encoded.got}, not ${encoded.expected}`;
};
const isShape = (value) => Array.isArray(value) && value.every(isSize);
const isSize = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const utf8 = new TextDecoder('utf-8', { fatal: true });


/***/ }),

/***/ 8093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ decodeErrorText),
/* harmony export */   q: () => (/* binding */ failureOfHttpStatus)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(334);

const decodeErrorText = (body) => {
    const text = new TextDecoder().decode(body.subarray(0, longestBody));
    const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    return json.ok && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(json.value) && typeof json.value['error'] === 'string'
        ? json.value['error']
        : text.trim();
};
const failureOfHttpStatus = (status) => {
    switch (status) {
        case 408:
        case 504:
            return 'timeout';
        case 429:
        case 502:
        case 503:
            return 'unavailable';
        default:
            return 'server-error';
    }
};
const longestBody = 65_536;


/***/ }),

/***/ 1680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ modelPath)
/* harmony export */ });
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1825);

const modelPath = (name, version) => {
    if (!/^[A-Za-z0-9._~-]+$/.test(name) || /^\.\.?$/.test(name)) {
        throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('invalid-option', `the model name ${JSON.stringify(name)} cannot be part of a URL path`, {
            hint: 'Use a name of letters, digits and . _ ~ - only, or measure over gRPC: --protocol grpc.',
        });
    }
    if (version === undefined)
        return `/v2/models/${name}`;
    if (!/^\d+$/.test(version)) {
        throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('invalid-option', `the model version ${JSON.stringify(version)} is not a whole number`);
    }
    return `/v2/models/${name}/versions/${version}`;
};


/***/ }),

/***/ 5819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P2: () => (/* binding */ writeJsonMark),
/* harmony export */   mn: () => (/* binding */ writeProtobufMark)
/* harmony export */ });
/* unused harmony exports jsonMarkRoom, jsonMarkPlaces, protobufMarkRoom */
const jsonIdWidth = 16;
const jsonFlagWidth = 5;
const jsonMarkRoom = {
    sequence_id: '#'.repeat(jsonIdWidth - 2),
    sequence_start: '#'.repeat(jsonFlagWidth - 2),
    sequence_end: '#'.repeat(jsonFlagWidth - 2),
};
const jsonMarkPlaces = (text) => {
    const placeOf = (name) => {
        const key = `"${name}":`;
        return text.indexOf(`${key}"${jsonMarkRoom[name]}"`) + key.length;
    };
    return { id: placeOf('sequence_id'), start: placeOf('sequence_start'), end: placeOf('sequence_end') };
};
const writeJsonMark = (bytes, offset, places, { id, isStart, isEnd }) => {
    const idAt = offset + places.id;
    let rest = id;
    for (let at = idAt + jsonIdWidth - 1; at >= idAt; at -= 1) {
        bytes[at] = rest === 0 ? space : zero + (rest % 10);
        rest = Math.floor(rest / 10);
    }
    bytes.set(isStart ? jsonTrue : jsonFalse, offset + places.start);
    bytes.set(isEnd ? jsonTrue : jsonFalse, offset + places.end);
};
const [space, zero] = [0x20, 0x30];
const jsonTrue = Buffer.from('true ');
const jsonFalse = Buffer.from('false');
const varintWidth = 8;
const protobufMarkRoom = () => {
    const id = parameterEntry('sequence_id', int64Param, varintWidth);
    const start = parameterEntry('sequence_start', boolParam, 1);
    const end = parameterEntry('sequence_end', boolParam, 1);
    const bytes = Buffer.concat([id, start, end]);
    return {
        bytes,
        places: {
            id: id.length - varintWidth,
            start: id.length + start.length - 1,
            end: bytes.length - 1,
        },
    };
};
const writeProtobufMark = (bytes, offset, places, { id, isStart, isEnd }) => {
    const idAt = offset + places.id;
    let rest = id;
    for (let at = idAt; at < idAt + varintWidth; at += 1) {
        bytes[at] = (rest % 128) | 0x80;
        rest = Math.floor(rest / 128);
    }
    bytes[idAt + varintWidth - 1] &= 0x7f;
    bytes[offset + places.start] = isStart ? 1 : 0;
    bytes[offset + places.end] = isEnd ? 1 : 0;
};
const parameters = (/* unused pure expression or super */ null && ((4 << 3) | 2));
const key = (/* unused pure expression or super */ null && ((1 << 3) | 2));
const value = (/* unused pure expression or super */ null && ((2 << 3) | 2));
const boolParam = (/* unused pure expression or super */ null && (1 << 3));
const int64Param = (/* unused pure expression or super */ null && (2 << 3));
const parameterEntry = (name, tag, width) => {
    const parameter = Buffer.of(tag, ...new Uint8Array(width));
    const entry = Buffer.concat([
        Buffer.of(key, name.length),
        Buffer.from(name),
        Buffer.of(value, parameter.length),
        parameter,
    ]);
    return Buffer.concat([Buffer.of(parameters, entry.length), entry]);
};


/***/ })

};
