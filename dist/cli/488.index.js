export const id = 488;
export const ids = [488];
export const modules = {

/***/ 63:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   sW: () => (/* binding */ connectEventOf),
/* harmony export */   zy: () => (/* binding */ dial)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1692);
/* harmony import */ var _target_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9497);
/* harmony import */ var _tls_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4882);




const connectEventOf = ({ secure }) => secure ? 'secureConnect' : 'connect';
const dial = (target, { alpn, readBuffer, onRead }) => {
    const place = placeOf(target);
    if (!target.secure) {
        const callback = (length) => {
            onRead(length, readBuffer);
            return true;
        };
        return node_net__WEBPACK_IMPORTED_MODULE_0__.connect({ ...place, onread: { buffer: readBuffer, callback } }).setNoDelay(true);
    }
    const socket = node_tls__WEBPACK_IMPORTED_MODULE_1__.connect({ ...(0,_tls_context_js__WEBPACK_IMPORTED_MODULE_2__/* .tlsOptionsOf */ .$)(target), ...place, ALPNProtocols: [alpn] });
    socket.setNoDelay(true);
    socket.on('secureConnect', () => {
        const problem = (0,_tls_context_js__WEBPACK_IMPORTED_MODULE_2__/* .identityProblem */ .q)(target, socket);
        if (problem !== undefined)
            socket.destroy(problem);
    });
    socket.on('data', (chunk) => onRead(chunk.length, chunk));
    return socket;
};
const placeOf = (address) => address.socketPath === undefined
    ? { host: (0,_target_address_js__WEBPACK_IMPORTED_MODULE_3__/* .hostOf */ .w4)(address), port: Number(address.url.slice(address.url.lastIndexOf(':') + 1)) }
    : { path: address.socketPath };


/***/ }),

/***/ 7488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHttpTransport: () => (/* binding */ createHttpTransport)
});

// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(3958);
// EXTERNAL MODULE: ./lib/triton/response-check.js
var response_check = __webpack_require__(6358);
// EXTERNAL MODULE: ./lib/triton/response-skeleton.js
var response_skeleton = __webpack_require__(2339);
// EXTERNAL MODULE: ./lib/triton/rest-codec.js
var rest_codec = __webpack_require__(2593);
;// CONCATENATED MODULE: ./lib/triton/rest-response-checker.js



const createRestResponseChecker = (expectation) => {
    let skeleton;
    let knownJsonLength;
    return (response) => {
        const { status, headers, body } = response;
        const jsonLength = headers['inference-header-content-length'];
        if (skeleton !== undefined &&
            status === 200 &&
            jsonLength === knownJsonLength &&
            (0,response_skeleton/* hasSkeleton */.WU)(body, skeleton)) {
            return response_skeleton/* goodResponse */.xL;
        }
        const received = (0,rest_codec/* readRestResponse */.Yp)(response);
        if ('ok' in received)
            return received;
        const check = (0,response_check/* checkResponse */.Mz)(received, expectation);
        if (!check.ok)
            return check;
        const learned = (0,response_skeleton/* skeletonOf */.ld)(body, received.outputs);
        if (learned !== undefined) {
            skeleton = learned;
            knownJsonLength = jsonLength;
        }
        return response_skeleton/* goodResponse */.xL;
    };
};

// EXTERNAL MODULE: ./lib/transport/dial.js
var dial = __webpack_require__(63);
// EXTERNAL MODULE: ./lib/transport/http1-response-reader.js + 3 modules
var http1_response_reader = __webpack_require__(122);
// EXTERNAL MODULE: ./lib/triton/sequence-mark.js
var sequence_mark = __webpack_require__(5819);
;// CONCATENATED MODULE: ./lib/transport/marked-packet.js

class MarkedPacket {
    #own;
    of(packet, mark, isFree) {
        const { bytes, largeBody, bodyAt, places } = packet;
        if (places === undefined)
            return packet;
        let own = this.#own;
        if (isFree && own?.bytes.length === bytes.length && own.largeBody === largeBody)
            own.bytes.set(bytes);
        else
            own = { ...packet, bytes: Buffer.from(bytes) };
        (0,sequence_mark/* writeJsonMark */.P2)(own.bytes, bodyAt, places, mark);
        this.#own = own;
        return own;
    }
}

// EXTERNAL MODULE: ./lib/transport/socket-failure.js
var socket_failure = __webpack_require__(3347);
;// CONCATENATED MODULE: ./lib/transport/http1-lane.js




class Http1Lane {
    #index;
    #context;
    #reader = new http1_response_reader/* Http1ResponseReader */.m();
    #exchange = {
        startedAt: 0,
        sentAt: 0,
        respondedAt: 0,
        endedAt: 0,
        check: { ok: true },
    };
    #socket;
    #isConnected = false;
    #wasConnected = false;
    #connecting = Promise.withResolvers();
    #onEnd;
    #waiting;
    #hasResponded = false;
    #marked = new MarkedPacket();
    constructor(index, context) {
        this.#index = index;
        this.#context = context;
    }
    connect() {
        if (this.#socket === undefined)
            this.#beginConnection();
        return this.#connecting.promise;
    }
    send(request, onEnd, mark) {
        if (this.#onEnd !== undefined)
            throw new Error('the lane has a request in flight');
        const { clock, packetOf } = this.#context;
        const exchange = this.#exchange;
        const packet = mark === undefined ? packetOf(request) : this.#mark(packetOf(request), mark);
        this.#onEnd = onEnd;
        this.#hasResponded = false;
        exchange.startedAt = clock.now();
        if (this.#isConnected) {
            this.#write(packet);
            return;
        }
        exchange.sentAt = exchange.startedAt;
        this.#waiting = packet;
        if (this.#socket === undefined)
            this.#beginConnection();
    }
    isOlderThan(time) {
        return this.#onEnd !== undefined && this.#exchange.startedAt < time;
    }
    cut(check) {
        this.#drop();
        this.#endExchange(this.#context.clock.now(), check);
    }
    async close(check) {
        const socket = this.#socket;
        const freed = Promise.withResolvers();
        if (socket === undefined)
            freed.resolve();
        else
            socket.once('close', () => freed.resolve());
        this.cut(check);
        await freed.promise;
    }
    #mark(packet, mark) {
        const isFree = this.#exchange.check.ok && this.#socket?.writableLength === 0;
        return this.#marked.of(packet, mark, isFree);
    }
    #endConnecting(socket) {
        if (socket !== this.#socket || socket.destroyed)
            return;
        if (this.#wasConnected)
            this.#context.countReconnection();
        this.#isConnected = true;
        this.#wasConnected = true;
        this.#connecting.resolve();
        const packet = this.#waiting;
        if (packet === undefined)
            return;
        this.#waiting = undefined;
        this.#write(packet);
    }
    #readBytes(socket, buffer, length) {
        if (socket !== this.#socket)
            return;
        const reader = this.#reader;
        if (this.#onEnd === undefined) {
            this.#drop();
            return;
        }
        if (!this.#hasResponded) {
            this.#hasResponded = true;
            this.#exchange.respondedAt = this.#context.clock.now();
        }
        const progress = reader.push(buffer, 0, length);
        if (progress === 'partial')
            return;
        const endedAt = this.#context.clock.now();
        if (progress === 'failed' || !reader.reusable || reader.position < length)
            this.#drop();
        this.#endExchange(endedAt, this.#checkResponse());
    }
    #endReading(socket, error) {
        if (socket !== this.#socket)
            return;
        this.#drop();
        if (this.#onEnd === undefined)
            return;
        const endedAt = this.#context.clock.now();
        if (error === undefined) {
            this.#reader.end();
            this.#endExchange(endedAt, this.#checkResponse());
        }
        else {
            this.#endExchange(endedAt, { ok: false, failure: 'connection', text: (0,socket_failure/* describeSocketError */.vF)(error) });
        }
    }
    #beginConnection() {
        this.#reader.reset();
        this.#connecting = Promise.withResolvers();
        const { target, readBuffer } = this.#context;
        const socket = (0,dial/* dial */.zy)(target, {
            alpn: 'http/1.1',
            readBuffer,
            onRead: (length, buffer) => this.#readBytes(socket, buffer, length),
        });
        socket.on((0,dial/* connectEventOf */.sW)(target), () => this.#endConnecting(socket));
        socket.on('error', (error) => this.#endReading(socket, error));
        for (const event of ['end', 'close'])
            socket.on(event, () => this.#endReading(socket, undefined));
        this.#socket = socket;
    }
    #drop() {
        this.#socket?.destroy();
        this.#socket = undefined;
        this.#isConnected = false;
        this.#connecting.resolve();
    }
    #write({ bytes, largeBody }) {
        const socket = this.#socket;
        if (largeBody === undefined) {
            socket.write(bytes);
        }
        else {
            socket.cork();
            socket.write(bytes);
            socket.write(largeBody);
            socket.uncork();
        }
        this.#exchange.sentAt = this.#context.clock.now();
    }
    #checkResponse() {
        return this.#reader.failure ?? this.#context.check(this.#reader);
    }
    #endExchange(endedAt, check) {
        const onEnd = this.#onEnd;
        if (onEnd === undefined)
            return;
        this.#onEnd = undefined;
        this.#waiting = undefined;
        const exchange = this.#exchange;
        if (!this.#hasResponded)
            exchange.respondedAt = endedAt;
        exchange.endedAt = endedAt;
        exchange.check = check;
        onEnd(exchange, this.#index);
    }
}

// EXTERNAL MODULE: ./lib/transport/target-address.js
var target_address = __webpack_require__(9497);
;// CONCATENATED MODULE: ./lib/transport/http1-request.js

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
const hostHeader = (target) => headerOf(target, 'host') ?? new URL((0,target_address/* originOf */.yv)(target)).host;
const packetsFor = (target) => {
    const packets = new WeakMap();
    const prefix = target.pathPrefix ?? '';
    const before = headerLines([
        ['host', hostHeader(target)],
        ['connection', headerOf(target, 'connection') ?? 'keep-alive'],
        ['content-type', 'application/octet-stream'],
    ]);
    const given = headerLines(target.headers.filter(([name]) => !['host', 'connection'].includes(name.toLowerCase())));
    const packetOf = ({ path, jsonByteLength, body, places }) => {
        const head = Buffer.from(`POST ${prefix}${path} HTTP/1.1\r\n${before}inference-header-content-length: ${jsonByteLength}\r\n${given}content-length: ${body.length}\r\n\r\n`, 'latin1');
        const bodyAt = head.length;
        if (body.length <= largestCopied)
            return { bytes: Buffer.concat([head, body]), largeBody: undefined, bodyAt, places };
        const cut = places === undefined ? 0 : jsonByteLength;
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
const headerOf = ({ headers }, wanted) => headers.find(([name]) => name.toLowerCase() === wanted)?.[1];
const headerLines = (headers) => headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');

;// CONCATENATED MODULE: ./lib/transport/http-transport.js




const mostOpenMs = 1000;
const readBufferBytes = 64 * 1024;
const cancelled = { ok: false, failure: 'cancelled', text: 'cancelled by this client' };
const createHttpTransport = ({ target, clock, expectation }) => {
    const { requestTimeoutMs } = target;
    const problem = headerProblem(target.headers);
    const timedOut = {
        ok: false,
        failure: 'timeout',
        text: `no complete response within ${requestTimeoutMs} ms`,
    };
    let reconnections = 0;
    let lanes = [];
    const context = {
        target,
        clock,
        readBuffer: Buffer.allocUnsafeSlow(readBufferBytes),
        packetOf: packetsFor(target),
        check: createRestResponseChecker(expectation),
        countReconnection: () => {
            reconnections += 1;
        },
    };
    const sweep = setInterval(() => {
        const oldest = clock.now() - (0,units/* msToNs */.TE)(requestTimeoutMs);
        for (const lane of lanes)
            if (lane.isOlderThan(oldest))
                lane.cut(timedOut);
    }, Math.min(1000, Math.max(10, requestTimeoutMs / 10))).unref();
    return {
        open: async (count, connected = count) => {
            while (lanes.length < count)
                lanes.push(new Http1Lane(lanes.length, context));
            const closed = lanes.splice(count).map((lane) => lane.close(cancelled));
            const isEnough = new AbortController();
            const connecting = Promise.all(lanes.slice(0, connected).map((lane) => lane.connect()));
            await Promise.race([connecting, clock.sleep(mostOpenMs, isEnough.signal)]);
            isEnough.abort();
            await Promise.all(closed);
        },
        send: (index, request, onEnd, mark) => {
            if (request.protocol !== 'http')
                throw new Error('an HTTP transport sends HTTP requests');
            const lane = lanes[index];
            if (lane === undefined)
                endUnsent(index, clock.now(), cancelled, onEnd);
            else if (problem !== undefined)
                endUnsent(index, clock.now(), { ok: false, failure: 'connection', text: problem }, onEnd);
            else
                lane.send(request, onEnd, mark);
        },
        reconnections: () => reconnections,
        close: async () => {
            clearInterval(sweep);
            const all = lanes;
            lanes = [];
            await Promise.all(all.map((lane) => lane.close(cancelled)));
        },
    };
};
const endUnsent = (lane, now, check, onEnd) => {
    setImmediate(() => {
        onEnd({ startedAt: now, sentAt: now, respondedAt: now, endedAt: now, check }, lane);
    });
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
