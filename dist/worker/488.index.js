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
// EXTERNAL MODULE: ./lib/triton/response-check.js + 1 modules
var response_check = __webpack_require__(9903);
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
