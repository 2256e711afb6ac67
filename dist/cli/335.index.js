export const id = 335;
export const ids = [335];
export const modules = {

/***/ 3030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ newHttpConnection)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6752);
/* harmony import */ var _target_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9497);
/* harmony import */ var _tls_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4882);



const newHttpConnection = (target, { largestBody, keepAliveMs }) => {
    const connect = (0,undici__WEBPACK_IMPORTED_MODULE_0__/* .buildConnector */ .gU)({
        ...(target.secure ? (0,_tls_context_js__WEBPACK_IMPORTED_MODULE_1__/* .tlsOptionsOf */ .$)(target) : {}),
        ...(target.socketPath === undefined ? {} : { socketPath: target.socketPath }),
        allowH2: false,
        timeout: 0,
    });
    let socket;
    const client = new undici__WEBPACK_IMPORTED_MODULE_0__/* .Client */ .Kj((0,_target_address_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .yv)(target), {
        allowH2: false,
        pipelining: 1,
        headersTimeout: 0,
        bodyTimeout: 0,
        maxResponseSize: largestBody,
        ...(keepAliveMs === undefined ? {} : { keepAliveTimeout: keepAliveMs }),
        connect: (options, callback) => {
            socket = connect(options, (...[error, connected]) => {
                const problem = connected === null ? undefined : (0,_tls_context_js__WEBPACK_IMPORTED_MODULE_1__/* .identityProblem */ .q)(target, connected);
                if (problem === undefined) {
                    if (error === null)
                        callback(null, connected);
                    else
                        callback(error, null);
                    return;
                }
                connected?.destroy();
                callback(problem, null);
            });
        },
    });
    return {
        client,
        cut: (error) => socket?.destroy(error),
        destroy: async (error) => {
            await client.destroy(error);
            socket?.destroy();
        },
    };
};


/***/ }),

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

/***/ 7335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLibraryHttpTransport: () => (/* binding */ createLibraryHttpTransport)
/* harmony export */ });
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3958);
/* harmony import */ var _triton_rest_codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2593);
/* harmony import */ var _triton_with_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1876);
/* harmony import */ var _http_connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3030);
/* harmony import */ var _http1_response_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(122);
/* harmony import */ var _socket_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3347);






const createLibraryHttpTransport = (options) => {
    const { target, clock } = options;
    const { requestTimeoutMs } = target;
    const headers = target.headers.flat();
    let lanes = [];
    let reconnections = 0;
    const newLane = () => {
        const connection = (0,_http_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .newHttpConnection */ .J)(target, { largestBody: _http1_response_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .largestBody */ .D, keepAliveMs: 60_000 });
        let connections = 0;
        connection.client.on('connect', () => {
            connections += 1;
            if (connections > 1)
                reconnections += 1;
        });
        return { connection, inFlight: undefined };
    };
    const sweep = setInterval(() => {
        const oldest = clock.now() - (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_5__/* .msToNs */ .TE)(requestTimeoutMs);
        for (const { inFlight } of lanes)
            if (inFlight !== undefined && inFlight.startedAt < oldest)
                inFlight.abort(new DeadlineError(requestTimeoutMs));
    }, Math.min(1000, Math.max(10, requestTimeoutMs / 10))).unref();
    return {
        open: async (count) => {
            while (lanes.length < count)
                lanes.push(newLane());
            await Promise.all(lanes.splice(count).map((lane) => lane.connection.client.close()));
        },
        send: (index, unmarked, onEnd, mark) => {
            const request = mark === undefined ? unmarked : (0,_triton_with_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .withMark */ .k)(unmarked, mark);
            const lane = lanes[index];
            if (request.protocol !== 'http')
                throw new Error('an HTTP transport sends HTTP requests');
            const settle = (exchange) => queueMicrotask(() => onEnd(exchange, index));
            if (lane === undefined)
                settle(neverSent(clock.now()));
            else
                dispatch(lane, request, headers, options, settle);
        },
        reconnections: () => reconnections,
        close: async () => {
            clearInterval(sweep);
            const all = lanes;
            lanes = [];
            await Promise.all(all.map((lane) => lane.connection.destroy(new CancelledError())));
        },
    };
};
class DeadlineError extends Error {
    constructor(timeoutMs) {
        super(`no complete response within ${timeoutMs} ms`);
    }
}
class CancelledError extends Error {
    constructor() {
        super('cancelled by this client');
    }
}
const dispatch = (lane, request, headers, { target, clock, expectation }, onSettled) => {
    const startedAt = clock.now();
    let sentAt = startedAt;
    let respondedAt;
    let status = 0;
    let responseHeaders = {};
    const chunks = [];
    lane.inFlight = { startedAt, abort: lane.connection.cut };
    const settle = (endedAt, check) => {
        lane.inFlight = undefined;
        onSettled({ startedAt, sentAt, respondedAt: respondedAt ?? endedAt, endedAt, check });
    };
    const handler = {
        onRequestStart: (controller) => {
            lane.inFlight = { startedAt, abort: (error) => controller.abort(error) };
        },
        onRequestSent: () => {
            sentAt = clock.now();
        },
        onResponseStarted: () => {
            respondedAt ??= clock.now();
        },
        onResponseStart: (_, statusCode, fields) => {
            status = statusCode;
            responseHeaders = fields;
        },
        onResponseData: (_, chunk) => {
            chunks.push(chunk);
        },
        onResponseEnd: () => {
            const endedAt = clock.now();
            const body = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
            settle(endedAt, (0,_triton_rest_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRestResponse */ .AA)({ status, headers: responseHeaders, body }, expectation));
        },
        onResponseError: (_, error) => settle(clock.now(), failureOf(error)),
    };
    lane.connection.client.dispatch({
        path: `${target.pathPrefix ?? ''}${request.path}`,
        method: 'POST',
        body: request.body,
        headers: [
            'content-type',
            'application/octet-stream',
            'inference-header-content-length',
            String(request.jsonByteLength),
            ...headers,
        ],
        blocking: false,
    }, handler);
};
const failureOf = (error) => {
    if (error instanceof DeadlineError)
        return { ok: false, failure: 'timeout', text: error.message };
    if (error instanceof CancelledError)
        return { ok: false, failure: 'cancelled', text: error.message };
    return {
        ok: false,
        failure: (0,_socket_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isProtocolError */ .ZW)(error) ? 'malformed-response' : 'connection',
        text: (0,_socket_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .describeSocketError */ .vF)(error),
    };
};
const neverSent = (now) => ({
    startedAt: now,
    sentAt: now,
    respondedAt: now,
    endedAt: now,
    check: { ok: false, failure: 'cancelled', text: 'cancelled by this client' },
});


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

/***/ 1876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withMark)
/* harmony export */ });
/* harmony import */ var _sequence_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5819);

const withMark = (request, mark) => {
    const { places } = request;
    if (places === undefined)
        return request;
    if (request.protocol === 'http') {
        const body = Buffer.from(request.body);
        (0,_sequence_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJsonMark */ .P2)(body, 0, places, mark);
        return { ...request, body };
    }
    const message = Buffer.from(request.message);
    (0,_sequence_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .writeProtobufMark */ .mn)(message, 0, places, mark);
    return { ...request, message };
};


/***/ })

};
