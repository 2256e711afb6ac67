export const id = 506;
export const ids = [506];
export const modules = {

/***/ 9506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runResponderThread: () => (/* binding */ runResponderThread)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./lib/transport/hpack-literal.js
var hpack_literal = __webpack_require__(3178);
// EXTERNAL MODULE: ./lib/transport/http2-frame.js
var http2_frame = __webpack_require__(6527);
// EXTERNAL MODULE: ./lib/transport/http2-frame-reader.js
var http2_frame_reader = __webpack_require__(4847);
;// CONCATENATED MODULE: ./lib/host/loopback-responder.js





const startLoopbackResponder = async ({ http, grpc }) => {
    const sockets = new Set();
    const serving = (serve) => (0,external_node_net_.createServer)({ noDelay: true }, (socket) => {
        sockets.add(socket);
        socket.on('error', () => undefined);
        socket.on('close', () => sockets.delete(socket));
        serve(socket);
    }).listen(0, '127.0.0.1');
    const servers = [
        serving((socket) => answerHttp(socket, http)),
        serving((socket) => answerGrpc(socket, grpc)),
    ];
    await Promise.all(servers.map((server) => (0,external_node_events_.once)(server, 'listening')));
    const [httpPort = 0, grpcPort = 0] = servers.map((server) => server.address().port);
    return {
        httpPort,
        grpcPort,
        close: async () => {
            const closed = servers.map((server) => (0,external_node_events_.once)(server, 'close'));
            for (const server of servers)
                server.close();
            for (const socket of sockets)
                socket.destroy();
            await Promise.all(closed);
        },
    };
};
const headerEnd = '\r\n\r\n';
const answerHttp = (socket, answer) => {
    let header = '';
    let bodyLeft = 0;
    socket.on('data', (chunk) => {
        let at = 0;
        let answers = 0;
        while (at < chunk.length) {
            if (bodyLeft === 0) {
                header += chunk.toString('latin1', at);
                const end = header.indexOf(headerEnd);
                if (end < 0)
                    break;
                at = chunk.length - (header.length - end - headerEnd.length);
                bodyLeft = Number(/^content-length: *(\d+)/im.exec(header)?.[1] ?? 0);
                header = '';
            }
            const taken = Math.min(bodyLeft, chunk.length - at);
            at += taken;
            bodyLeft -= taken;
            if (bodyLeft === 0)
                answers += 1;
        }
        for (; answers > 0; answers -= 1)
            socket.write(answer);
    });
};
const prefaceBytes = 24;
const greeting = Buffer.concat([
    (0,http2_frame/* settingsFrame */.p4)([[http2_frame/* setting */.Pe.initialWindowSize, http2_frame/* largestWindow */.pt]]),
    (0,http2_frame/* numberFrame */.LZ)(http2_frame/* frameType */.Cr.windowUpdate, 0, http2_frame/* largestWindow */.pt - http2_frame/* defaultWindow */.I_),
]);
const settingsAck = (0,http2_frame/* frameOf */.Dm)(http2_frame/* frameType */.Cr.settings, http2_frame/* frameFlag */.am.ack, 0);
const answerHead = (0,hpack_literal/* encodeLiteralFields */.P)([
    [':status', '200'],
    ['content-type', 'application/grpc'],
]);
const answerTrailers = (0,hpack_literal/* encodeLiteralFields */.P)([['grpc-status', '0']]);
const answerGrpc = (socket, message) => {
    const head = (0,http2_frame/* frameOf */.Dm)(http2_frame/* frameType */.Cr.headers, http2_frame/* frameFlag */.am.endHeaders, 0, answerHead);
    const data = (0,http2_frame/* frameOf */.Dm)(http2_frame/* frameType */.Cr.data, http2_frame/* frameFlag */.am.none, 0, message);
    const trailers = (0,http2_frame/* frameOf */.Dm)(http2_frame/* frameType */.Cr.headers, http2_frame/* frameFlag */.am.endHeaders | http2_frame/* frameFlag */.am.endStream, 0, answerTrailers);
    const unary = Buffer.concat([head, data, trailers]);
    const idsAt = [0, head.length, head.length + data.length].map((at) => at + 5);
    const begun = new Set();
    let written = [];
    let received = 0;
    const forStream = (frames, places, streamId) => {
        const copy = Buffer.from(frames);
        for (const at of places)
            (0,http2_frame/* writeUint32 */.rn)(copy, at, streamId);
        return copy;
    };
    const onData = (streamId, isLast) => {
        if (isLast) {
            written.push(forStream(unary, idsAt, streamId));
            return;
        }
        if (!begun.has(streamId))
            written.push(forStream(head, [5], streamId));
        begun.add(streamId);
        written.push(forStream(data, [5], streamId));
    };
    const listener = {
        onFrame: (type, flags, streamId, _buffer, start, end) => {
            if (type === http2_frame/* frameType */.Cr.data) {
                received += end - start;
                onData(streamId, (flags & http2_frame/* frameFlag */.am.endStream) !== 0);
            }
            if (type === http2_frame/* frameType */.Cr.settings && (flags & http2_frame/* frameFlag */.am.ack) === 0)
                written.push(settingsAck);
        },
        onFrameTooLarge: () => socket.destroy(),
    };
    const reader = new http2_frame_reader/* Http2FrameReader */.$(listener);
    let prefaceLeft = prefaceBytes;
    socket.write(greeting);
    socket.on('data', (chunk) => {
        const skipped = Math.min(prefaceLeft, chunk.length);
        prefaceLeft -= skipped;
        reader.push(chunk, skipped, chunk.length);
        if (received > 2 ** 30) {
            written.push((0,http2_frame/* numberFrame */.LZ)(http2_frame/* frameType */.Cr.windowUpdate, 0, received));
            received = 0;
        }
        if (written.length > 0)
            socket.write(Buffer.concat(written));
        written = [];
    });
};

;// CONCATENATED MODULE: ./lib/host/responder-thread.js

const runResponderThread = async (data, port) => {
    const answers = { http: Buffer.from(data.http), grpc: Buffer.from(data.grpc) };
    const { httpPort, grpcPort } = await startLoopbackResponder(answers);
    const ports = { httpPort, grpcPort };
    port.postMessage(ports);
};


/***/ }),

/***/ 3178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ encodeLiteralFields)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _hpack_static_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8074);


const encodeLiteralFields = (fields) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(fields.map(encodeField));
const indexed = 0x80;
const neverIndexed = 0x10;
const encodeField = ([name, value]) => {
    const index = indexOfField.get(keyOf(name, value));
    if (index !== undefined)
        return encodeInteger(indexed, 0x7f, index);
    const nameIndex = indexOfName.get(name);
    return nameIndex === undefined
        ? node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([encodeInteger(neverIndexed, 0x0f, 0), encodeString(name), encodeString(value)])
        : node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([encodeInteger(neverIndexed, 0x0f, nameIndex), encodeString(value)]);
};
const encodeString = (text) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([encodeInteger(0, 0x7f, text.length), node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text, 'latin1')]);
const encodeInteger = (pattern, mask, value) => {
    if (value < mask)
        return Uint8Array.of(pattern | value);
    const bytes = [pattern | mask];
    let rest = value - mask;
    while (rest >= 0x80) {
        bytes.push(0x80 | (rest & 0x7f));
        rest >>= 7;
    }
    bytes.push(rest);
    return Uint8Array.from(bytes);
};
const keyOf = (name, value) => `${name}\0${value}`;
const indexOfName = new Map(_hpack_static_table_js__WEBPACK_IMPORTED_MODULE_1__/* .hpackStaticTable */ ._.map(([name], place) => [name, place + 1]).reverse());
const indexOfField = new Map(_hpack_static_table_js__WEBPACK_IMPORTED_MODULE_1__/* .hpackStaticTable */ ._.map(([name, value], place) => [keyOf(name, value), place + 1]));


/***/ }),

/***/ 8074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ hpackStaticTable)
/* harmony export */ });
const hpackStaticTable = [
    [':authority', ''],
    [':method', 'GET'],
    [':method', 'POST'],
    [':path', '/'],
    [':path', '/index.html'],
    [':scheme', 'http'],
    [':scheme', 'https'],
    [':status', '200'],
    [':status', '204'],
    [':status', '206'],
    [':status', '304'],
    [':status', '400'],
    [':status', '404'],
    [':status', '500'],
    ['accept-charset', ''],
    ['accept-encoding', 'gzip, deflate'],
    ['accept-language', ''],
    ['accept-ranges', ''],
    ['accept', ''],
    ['access-control-allow-origin', ''],
    ['age', ''],
    ['allow', ''],
    ['authorization', ''],
    ['cache-control', ''],
    ['content-disposition', ''],
    ['content-encoding', ''],
    ['content-language', ''],
    ['content-length', ''],
    ['content-location', ''],
    ['content-range', ''],
    ['content-type', ''],
    ['cookie', ''],
    ['date', ''],
    ['etag', ''],
    ['expect', ''],
    ['expires', ''],
    ['from', ''],
    ['host', ''],
    ['if-match', ''],
    ['if-modified-since', ''],
    ['if-none-match', ''],
    ['if-range', ''],
    ['if-unmodified-since', ''],
    ['last-modified', ''],
    ['link', ''],
    ['location', ''],
    ['max-forwards', ''],
    ['proxy-authenticate', ''],
    ['proxy-authorization', ''],
    ['range', ''],
    ['referer', ''],
    ['refresh', ''],
    ['retry-after', ''],
    ['server', ''],
    ['set-cookie', ''],
    ['strict-transport-security', ''],
    ['transfer-encoding', ''],
    ['user-agent', ''],
    ['vary', ''],
    ['via', ''],
    ['www-authenticate', ''],
];


/***/ }),

/***/ 4847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Http2FrameReader)
/* harmony export */ });
/* harmony import */ var _http2_frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6527);

class Http2FrameReader {
    #listener;
    #partial = Buffer.allocUnsafe(_http2_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .frameHeaderBytes */ .cg + _http2_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultFrameSize */ .yp);
    #kept = 0;
    #stopped = false;
    constructor(listener) {
        this.#listener = listener;
    }
    stop() {
        this.#stopped = true;
    }
    push(chunk, chunkStart, chunkEnd) {
        let at = chunkStart;
        if (this.#kept > 0)
            at = this.#complete(chunk, at, chunkEnd);
        while (!this.#stopped && chunkEnd - at >= _http2_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .frameHeaderBytes */ .cg) {
            const length = (chunk[at] << 16) | (chunk[at + 1] << 8) | chunk[at + 2];
            if (length > _http2_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultFrameSize */ .yp) {
                this.#refuse(length);
                return;
            }
            const next = at + _http2_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .frameHeaderBytes */ .cg + length;
            if (next > chunkEnd)
                break;
            this.#emit(chunk, at, next);
            at = next;
        }
        if (this.#stopped || at >= chunkEnd)
            return;
        chunk.copy(this.#partial, 0, at, chunkEnd);
        this.#kept = chunkEnd - at;
    }
    #complete(chunk, start, end) {
        const partial = this.#partial;
        let at = this.#fill(_http2_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .frameHeaderBytes */ .cg, chunk, start, end);
        if (this.#kept < _http2_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .frameHeaderBytes */ .cg)
            return at;
        const length = (partial[0] << 16) | (partial[1] << 8) | partial[2];
        if (length > _http2_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultFrameSize */ .yp) {
            this.#refuse(length);
            return end;
        }
        at = this.#fill(_http2_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .frameHeaderBytes */ .cg + length, chunk, at, end);
        if (this.#kept < _http2_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .frameHeaderBytes */ .cg + length)
            return at;
        this.#kept = 0;
        this.#emit(partial, 0, _http2_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .frameHeaderBytes */ .cg + length);
        return at;
    }
    #fill(wanted, chunk, start, end) {
        const count = Math.max(0, Math.min(wanted - this.#kept, end - start));
        chunk.copy(this.#partial, this.#kept, start, start + count);
        this.#kept += count;
        return start + count;
    }
    #emit(buffer, at, end) {
        const streamId = (0,_http2_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .readUint32 */ .Wg)(buffer, at + 5) & 0x7fffffff;
        this.#listener.onFrame(buffer[at + 3], buffer[at + 4], streamId, buffer, at + _http2_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .frameHeaderBytes */ .cg, end);
    }
    #refuse(length) {
        this.#stopped = true;
        this.#listener.onFrameTooLarge(length);
    }
}


/***/ }),

/***/ 6527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ largestFrameSize),
/* harmony export */   Cr: () => (/* binding */ frameType),
/* harmony export */   Dm: () => (/* binding */ frameOf),
/* harmony export */   IG: () => (/* binding */ goawayFrame),
/* harmony export */   I_: () => (/* binding */ defaultWindow),
/* harmony export */   LZ: () => (/* binding */ numberFrame),
/* harmony export */   Pe: () => (/* binding */ setting),
/* harmony export */   Tr: () => (/* binding */ http2Error),
/* harmony export */   Wg: () => (/* binding */ readUint32),
/* harmony export */   am: () => (/* binding */ frameFlag),
/* harmony export */   cg: () => (/* binding */ frameHeaderBytes),
/* harmony export */   gz: () => (/* binding */ lastStreamId),
/* harmony export */   p4: () => (/* binding */ settingsFrame),
/* harmony export */   pt: () => (/* binding */ largestWindow),
/* harmony export */   rn: () => (/* binding */ writeUint32),
/* harmony export */   tB: () => (/* binding */ writeFrameHead),
/* harmony export */   uV: () => (/* binding */ http2ErrorName),
/* harmony export */   yp: () => (/* binding */ defaultFrameSize)
/* harmony export */ });
const frameType = {
    data: 0,
    headers: 1,
    priority: 2,
    rstStream: 3,
    settings: 4,
    pushPromise: 5,
    ping: 6,
    goaway: 7,
    windowUpdate: 8,
    continuation: 9,
};
const frameFlag = { none: 0, endStream: 1, ack: 1, endHeaders: 4, padded: 8, priority: 0x20 };
const setting = {
    headerTableSize: 1,
    enablePush: 2,
    maxConcurrentStreams: 3,
    initialWindowSize: 4,
    maxFrameSize: 5,
};
const http2Error = {
    noError: 0,
    protocolError: 1,
    internalError: 2,
    flowControlError: 3,
    settingsTimeout: 4,
    streamClosed: 5,
    frameSizeError: 6,
    refusedStream: 7,
    cancel: 8,
    compressionError: 9,
    connectError: 10,
    enhanceYourCalm: 11,
    inadequateSecurity: 12,
    http11Required: 13,
};
const http2ErrorName = (code) => {
    const found = Object.entries(http2Error).find(([, known]) => known === code)?.[0];
    return found === undefined ? `error ${code}` : found.replace(/[A-Z\d]/g, '_$&').toUpperCase();
};
const frameHeaderBytes = 9;
const largestWindow = 2 ** 31 - 1;
const lastStreamId = 2 ** 31 - 1;
const defaultWindow = 65_535;
const defaultFrameSize = 16_384;
const largestFrameSize = 2 ** 24 - 1;
const writeFrameHead = (buffer, at, { type, flags, streamId, length }) => {
    buffer[at] = length >>> 16;
    buffer[at + 1] = length >>> 8;
    buffer[at + 2] = length;
    buffer[at + 3] = type;
    buffer[at + 4] = flags;
    writeUint32(buffer, at + 5, streamId);
    return at + frameHeaderBytes;
};
const writeUint32 = (buffer, at, value) => {
    buffer[at] = value >>> 24;
    buffer[at + 1] = value >>> 16;
    buffer[at + 2] = value >>> 8;
    buffer[at + 3] = value;
};
const readUint32 = (buffer, at) => buffer[at] * 0x1000000 + ((buffer[at + 1] << 16) | (buffer[at + 2] << 8) | buffer[at + 3]);
const frameOf = (type, flags, streamId, payload = new Uint8Array(0)) => {
    const frame = Buffer.allocUnsafe(frameHeaderBytes + payload.length);
    frame.set(payload, writeFrameHead(frame, 0, { type, flags, streamId, length: payload.length }));
    return frame;
};
const settingsFrame = (settings) => {
    const payload = Buffer.alloc(6 * settings.length);
    for (const [index, [name, value]] of settings.entries()) {
        payload.writeUInt16BE(name, 6 * index);
        payload.writeUInt32BE(value, 6 * index + 2);
    }
    return frameOf(frameType.settings, frameFlag.none, 0, payload);
};
const numberFrame = (type, streamId, value) => {
    const payload = Buffer.alloc(4);
    payload.writeUInt32BE(value);
    return frameOf(type, frameFlag.none, streamId, payload);
};
const goawayFrame = (code) => {
    const payload = Buffer.alloc(8);
    payload.writeUInt32BE(code, 4);
    return frameOf(frameType.goaway, frameFlag.none, 0, payload);
};


/***/ })

};
