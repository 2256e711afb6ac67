import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2250:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("dns");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 8056:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http2");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 1825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  H: () => (/* binding */ Failure)
});

;// CONCATENATED MODULE: ./lib/foundation/exit-code.js
const exitCode = {
    ok: 0,
    regression: 1,
    inconclusive: 2,
    usage: 3,
    target: 4,
    invalid: 5,
    noBaseline: 6,
    output: 7,
    internal: 99,
    interrupted: 130,
    terminated: 143,
};

;// CONCATENATED MODULE: ./lib/foundation/failure.js

const exitCodeOf = {
    'invalid-option': exitCode.usage,
    'unsupported-event': exitCode.usage,
    'unreadable-input-data': exitCode.usage,
    'plan-too-long': exitCode.usage,
    'server-unreachable': exitCode.target,
    'not-triton': exitCode.target,
    'model-not-found': exitCode.target,
    'model-not-ready': exitCode.target,
    'model-unusable': exitCode.target,
    'shared-memory-refused': exitCode.target,
    'first-inference-failed': exitCode.target,
    'tracing-refused': exitCode.target,
    'unreadable-report': exitCode.invalid,
    'unwritable-output': exitCode.output,
    'unreported-result': exitCode.output,
    'client-limited': exitCode.invalid,
    interrupted: exitCode.interrupted,
    internal: exitCode.internal,
};
class Failure extends Error {
    name = 'Failure';
    code;
    hint;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = code;
        this.hint = options.hint;
    }
    get exitCode() {
        return exitCodeOf[this.code];
    }
    static from(thrown) {
        if (thrown instanceof Failure)
            return thrown;
        const message = thrown instanceof Error ? thrown.message : String(thrown);
        return new Failure('internal', message, { cause: thrown });
    }
}


/***/ }),

/***/ 3958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ nsPerMs),
/* harmony export */   Nq: () => (/* binding */ nsPerSecond),
/* harmony export */   TE: () => (/* binding */ msToNs),
/* harmony export */   ly: () => (/* binding */ nsPerUs)
/* harmony export */ });
/* unused harmony export nsToWholeUs */
const nsPerUs = 1_000;
const nsPerMs = 1_000_000;
const nsPerSecond = 1_000_000_000;
const msToNs = (ms) => Math.round(ms * nsPerMs);
const nsToWholeUs = (ns) => Math.floor(ns / nsPerUs);


/***/ }),

/***/ 9506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ runResponderThread)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
// EXTERNAL MODULE: ./lib/transport/hpack-literal.js
var hpack_literal = __nccwpck_require__(3178);
// EXTERNAL MODULE: ./lib/transport/http2-frame.js
var http2_frame = __nccwpck_require__(6527);
// EXTERNAL MODULE: ./lib/transport/http2-frame-reader.js
var http2_frame_reader = __nccwpck_require__(4847);
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

/***/ 4558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   nc: () => (/* binding */ endSize),
/* harmony export */   sx: () => (/* binding */ BatchWriter),
/* harmony export */   tF: () => (/* binding */ responseSize),
/* harmony export */   x3: () => (/* binding */ readBatch)
/* harmony export */ });
const wordSize = Float64Array.BYTES_PER_ELEMENT;
const head = { words: 0, kind: 1, lane: 2, byteLength: 3 };
const responseHead = { ...head, isFirst: 4, jsonByteLength: 5 };
const endHead = { ...head, startedAt: 4, request: 5, responses: 6, times: 7, sequenceId: 8 };
const responseWords = 6;
const endWords = 9;
const kind = { response: 1, end: 2 };
const wordsOf = (byteLength) => Math.ceil(byteLength / wordSize);
const responseSize = (byteLength) => (responseWords + wordsOf(byteLength)) * wordSize;
const endSize = (times, errorByteLength) => (endWords + times + wordsOf(errorByteLength)) * wordSize;
class BatchWriter {
    buffer;
    #words;
    #longs;
    #bytes;
    #length = 0;
    constructor(buffer) {
        this.buffer = buffer;
        this.#words = new Float64Array(buffer);
        this.#longs = new BigUint64Array(buffer);
        this.#bytes = new Uint8Array(buffer);
    }
    get byteLength() {
        return this.#length * wordSize;
    }
    hasRoomFor(byteLength) {
        return this.byteLength + byteLength <= this.buffer.byteLength;
    }
    addResponse(lane, isFirst, bytes, jsonByteLength) {
        const at = this.#length;
        const words = this.#words;
        words[at + responseHead.kind] = kind.response;
        words[at + responseHead.lane] = lane;
        words[at + responseHead.byteLength] = bytes.length;
        words[at + responseHead.isFirst] = isFirst ? 1 : 0;
        words[at + responseHead.jsonByteLength] = jsonByteLength ?? -1;
        this.#bytes.set(bytes, (at + responseWords) * wordSize);
        this.#close(responseWords + wordsOf(bytes.length));
    }
    addEnd(end, error) {
        const at = this.#length;
        const words = this.#words;
        words[at + endHead.kind] = kind.end;
        words[at + endHead.lane] = end.lane;
        words[at + endHead.byteLength] = error.length;
        words[at + endHead.startedAt] = end.startedAt;
        words[at + endHead.request] = end.request;
        words[at + endHead.responses] = end.responses;
        words[at + endHead.times] = end.responseTimes.length;
        this.#longs[at + endHead.sequenceId] = end.sequenceId;
        words.set(end.responseTimes, at + endWords);
        this.#bytes.set(error, (at + endWords + end.responseTimes.length) * wordSize);
        this.#close(endWords + end.responseTimes.length + wordsOf(error.length));
    }
    #close(words) {
        this.#words[this.#length + head.words] = words;
        this.#length += words;
    }
}
const readBatch = (buffer, byteLength, reader) => {
    const words = new Float64Array(buffer);
    const longs = new BigUint64Array(buffer);
    const end = byteLength / wordSize;
    for (let at = 0; at < end; at += words[at + head.words]) {
        const lane = words[at + head.lane];
        const length = words[at + head.byteLength];
        if (words[at + head.kind] === kind.response) {
            const jsonByteLength = words[at + responseHead.jsonByteLength];
            reader.onResponse({
                lane,
                isFirst: words[at + responseHead.isFirst] === 1,
                jsonByteLength: jsonByteLength < 0 ? undefined : jsonByteLength,
                bytes: new Uint8Array(buffer, (at + responseWords) * wordSize, length),
            });
            continue;
        }
        const times = words[at + endHead.times];
        const error = new Uint8Array(buffer, (at + endWords + times) * wordSize, length);
        reader.onEnd({
            lane,
            startedAt: words[at + endHead.startedAt],
            request: words[at + endHead.request],
            responses: words[at + endHead.responses],
            responseTimes: [...words.subarray(at + endWords, at + endWords + times)],
            sequenceId: longs[at + endHead.sequenceId],
            error: utf8.decode(error),
        });
    }
};
const utf8 = new TextDecoder();


/***/ }),

/***/ 4845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ runLoadThread)
});

// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __nccwpck_require__(3958);
;// CONCATENATED MODULE: ./lib/foundation/clock.js

const monotonicClock = clockAhead(0);
const originOfThread = () => {
    const [seconds, nanoseconds] = process.hrtime();
    return seconds * 1e3 + nanoseconds / 1e6 - performance.now();
};
const clockOfThread = (origin) => clockAhead(originOfThread() - origin);
function clockAhead(ms) {
    return {
        now: () => (0,units/* msToNs */.TE)(performance.now() + ms),
        epochNs: (at) => (0,units/* msToNs */.TE)(performance.timeOrigin - ms) + at,
        sleep: sleepMs,
    };
}
function sleepMs(ms, signal) {
    return new Promise((resolve) => {
        if (signal?.aborted) {
            resolve();
            return;
        }
        const done = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal?.addEventListener('abort', done);
    });
}

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __nccwpck_require__(643);
;// CONCATENATED MODULE: ./lib/host/client-meter.js


const thisThread = () => [external_node_perf_hooks_.performance.eventLoopUtilization()];
const createClientMeter = (loops = thisThread) => {
    let max = 0;
    let total = 0;
    const observer = new external_node_perf_hooks_.PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
            if (entry.detail?.kind === external_node_perf_hooks_.constants.NODE_PERFORMANCE_GC_INCREMENTAL)
                continue;
            max = Math.max(max, entry.duration);
            total += entry.duration;
        }
    });
    observer.observe({ entryTypes: ['gc'] });
    return {
        read: () => {
            const cpu = process.cpuUsage();
            const all = loops();
            const mean = (time) => (0,units/* msToNs */.TE)(all.reduce((sum, loop) => sum + loop[time], 0) / all.length);
            return { cpu: (cpu.user + cpu.system) * units/* nsPerUs */.ly, busy: mean('active'), idle: mean('idle') };
        },
        takeGcPauses: () => {
            const pauses = { max: (0,units/* msToNs */.TE)(max), total: (0,units/* msToNs */.TE)(total) };
            max = 0;
            total = 0;
            return pauses;
        },
        close: () => observer.disconnect(),
    };
};

;// CONCATENATED MODULE: ./lib/transport/connect.js
const connectServer = async (target) => {
    if (target.openAi !== undefined)
        return (await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(31)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2031))).createOpenAiServer(target);
    if (target.protocol === 'http') {
        const { createHttpTritonServer } = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(992), __nccwpck_require__.e(158)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5158));
        return createHttpTritonServer(target);
    }
    const { createGrpcTritonServer } = await Promise.all(/* import() */[__nccwpck_require__.e(33), __nccwpck_require__.e(566)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9566));
    return createGrpcTritonServer(target);
};
const connectTransport = async (options) => {
    const { protocol, transport } = options.target;
    switch (`${transport} ${protocol}`) {
        case 'direct http':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(476), __nccwpck_require__.e(935)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8935))).createHttpTransport(options);
        case 'direct grpc':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(1), __nccwpck_require__.e(728)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8728))).createGrpcTransport(options);
        case 'library http':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(476), __nccwpck_require__.e(335)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7335))).createLibraryHttpTransport(options);
        case 'library grpc':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(33), __nccwpck_require__.e(1), __nccwpck_require__.e(580)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8199))).createLibraryGrpcTransport(options);
    }
};

// EXTERNAL MODULE: ./lib/load/exchange-batch.js
var exchange_batch = __nccwpck_require__(4558);
;// CONCATENATED MODULE: ./lib/load/exchange-log.js

const oftenEnough = { batchBytes: 256 * 1024, mostBytes: 32 * 1024 * 1024 };
class ExchangeLog {
    #port;
    #options;
    #isOpen = false;
    #batch;
    #spare = [];
    #waiting = 0;
    #lost = 0;
    #responses = [];
    #flushed;
    constructor(port, options = oftenEnough) {
        this.#port = port;
        this.#options = options;
        port.on('message', (answer) => this.#take(answer));
        port.unref();
    }
    get isOpen() {
        return this.#isOpen;
    }
    open() {
        this.#isOpen = true;
    }
    async flush() {
        this.#isOpen = false;
        if (this.#batch !== undefined)
            this.#handOver(this.#batch);
        this.#batch = undefined;
        this.#flushed ??= Promise.withResolvers();
        const message = { kind: 'flush', lost: this.#lost };
        this.#lost = 0;
        this.#port.postMessage(message);
        await this.#flushed.promise;
    }
    begin(lane) {
        this.#responses[lane] = 0;
    }
    onResponse = (lane, bytes, jsonByteLength) => {
        if (!this.#isOpen)
            return;
        const responses = this.#responses[lane] ?? 0;
        if (responses < 0)
            return;
        const batch = this.#roomFor((0,exchange_batch/* responseSize */.tF)(bytes.length));
        batch?.addResponse(lane, responses === 0, bytes, jsonByteLength);
        this.#responses[lane] = batch === undefined ? -1 : responses + 1;
    };
    end(exchange, lane, request, sequenceId) {
        const { check, startedAt, endedAt, responseTimes = [endedAt] } = exchange;
        if (!this.#isOpen || (!check.ok && check.failure === 'cancelled'))
            return;
        const responses = this.#responses[lane] ?? 0;
        const error = check.ok ? noBytes : Buffer.from(`${check.failure}: ${check.text}`);
        const times = responseTimes.length > responses ? responseTimes.slice(0, Math.max(0, responses)) : responseTimes;
        const batch = responses < 0 ? undefined : this.#roomFor((0,exchange_batch/* endSize */.nc)(times.length, error.length));
        if (batch === undefined)
            this.#lost += 1;
        else
            batch.addEnd({ lane, startedAt, request, responses, responseTimes: times, sequenceId }, error);
    }
    #roomFor(byteLength) {
        if (this.#batch?.hasRoomFor(byteLength) === true)
            return this.#batch;
        const { batchBytes, mostBytes } = this.#options;
        const size = Math.max(batchBytes, byteLength);
        if (this.#batch !== undefined)
            this.#handOver(this.#batch);
        const isFull = this.#waiting > 0 && this.#waiting + size > mostBytes;
        const spare = size === batchBytes ? this.#spare.pop() : undefined;
        this.#batch = isFull ? undefined : new exchange_batch/* BatchWriter */.sx(spare ?? new ArrayBuffer(size));
        return this.#batch;
    }
    #handOver({ buffer, byteLength }) {
        this.#waiting += buffer.byteLength;
        const message = { kind: 'batch', buffer, byteLength };
        this.#port.postMessage(message, [buffer]);
    }
    #take(answer) {
        if (answer.kind === 'flushed') {
            this.#flushed?.resolve();
            this.#flushed = undefined;
            return;
        }
        this.#waiting -= answer.buffer.byteLength;
        if (answer.buffer.byteLength === this.#options.batchBytes)
            this.#spare.push(answer.buffer);
    }
}
const noBytes = new Uint8Array(0);

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./lib/load/stripe.js
const wholeStripe = { index: 0, count: 1 };
const shareOf = (total, { index, count }) => Math.max(0, Math.ceil((total - index) / count));

;// CONCATENATED MODULE: ./lib/load/closed-loop.js

const pauseAfterConnectionFailureMs = 20;
const startClosedLoop = (options) => {
    const { transport, clock, recorder, source, concurrency, limit, stripe = wholeStripe } = options;
    const lanes = shareOf(concurrency, stripe);
    const share = limit === undefined
        ? Number.POSITIVE_INFINITY
        : Math.floor(limit / concurrency) * lanes + shareOf(limit % concurrency, stripe);
    const finished = Promise.withResolvers();
    const startedAt = clock.now();
    const freeSince = new Float64Array(lanes).fill(startedAt);
    let stopped = false;
    let begun = 0;
    let busyLanes = lanes;
    const nextNumber = () => Math.floor(begun / lanes) * concurrency + stripe.index + (begun % lanes) * stripe.count;
    const sendNext = (lane) => {
        const isOver = stopped || begun >= share;
        const request = isOver ? source.last(lane) : source.next(lane, nextNumber(), share - begun - 1);
        if (request === undefined) {
            busyLanes -= 1;
            if (busyLanes === 0)
                finished.resolve();
            return;
        }
        begun += 1;
        recorder.begin();
        transport.send(lane, request, onEnd, source.mark);
    };
    const onEnd = (exchange, lane) => {
        const { endedAt, check } = exchange;
        recorder.end(exchange, freeSince[lane]);
        if (source.ended(lane, check.ok))
            recorder.endSequence();
        freeSince[lane] = endedAt;
        if (check.ok || check.failure !== 'connection')
            sendNext(lane);
        else
            void sendAfterPause(lane);
    };
    const sendAfterPause = async (lane) => {
        await clock.sleep(pauseAfterConnectionFailureMs);
        freeSince[lane] = clock.now();
        sendNext(lane);
    };
    source.begin('closed', lanes);
    for (let lane = 0; lane < lanes; lane += 1)
        sendNext(lane);
    if (lanes === 0)
        finished.resolve();
    return {
        startedAt,
        finished: finished.promise,
        stop: () => {
            stopped = true;
        },
    };
};

;// CONCATENATED MODULE: ./lib/load/logged-transport.js
const loggedTransport = (transport, log, numberOf) => {
    const inFlight = [];
    const onEnd = (exchange, lane) => {
        const { number, sequenceId, onEnd: tell } = inFlight[lane];
        log.end(exchange, lane, number, sequenceId);
        tell(exchange, lane);
    };
    return {
        open: (lanes, connected) => transport.open(lanes, connected),
        send: (lane, request, tell, mark) => {
            if (!log.isOpen) {
                transport.send(lane, request, tell, mark);
                return;
            }
            log.begin(lane);
            const number = numberOf(request);
            const sequenceId = mark === undefined ? 0n : BigInt(mark.id);
            const place = inFlight[lane];
            if (place === undefined) {
                inFlight[lane] = { number, sequenceId, onEnd: tell };
            }
            else {
                place.number = number;
                place.sequenceId = sequenceId;
                place.onEnd = tell;
            }
            transport.send(lane, request, onEnd, mark);
        },
        ...(transport.responsesOn === undefined
            ? {}
            : { responsesOn: (lane) => transport.responsesOn?.(lane) ?? 0 }),
        reconnections: () => transport.reconnections(),
        close: () => transport.close(),
    };
};

;// CONCATENATED MODULE: ./lib/load/open-loop.js

const startOpenLoop = (options) => {
    const { transport, clock, recorder, source, schedule, pacer, lanes, stripe = wholeStripe } = options;
    const { limit = Number.POSITIVE_INFINITY, startAt = clock.now(), skip = 0 } = options;
    const end = skip + limit;
    const origin = startAt - schedule(skip);
    const finished = Promise.withResolvers();
    const dueOf = new Float64Array(lanes);
    const freeLanes = Uint32Array.from({ length: lanes }, (_, place) => lanes - 1 - place);
    let free = lanes;
    let stopped = false;
    let number = skip + stripe.index;
    let due = origin + schedule(number);
    let roomSince = Number.NEGATIVE_INFINITY;
    let wakesAt;
    let isHeld = false;
    const isOver = () => stopped || number >= end;
    const wake = () => {
        wakesAt = undefined;
        sendDue();
    };
    const sendDue = () => {
        while (free > 0 && !isHeld && !isOver() && due <= clock.now())
            sendNext();
        if (isOver()) {
            while (free > 0 && sendLast())
                ;
            if (free === lanes)
                finished.resolve();
            return;
        }
        if (free === 0 || isHeld || wakesAt === due)
            return;
        wakesAt = due;
        pacer.wakeAt(due, wake);
    };
    const sendNext = () => {
        const left = Math.ceil((end - number) / stripe.count) - 1;
        const request = source.next(freeLanes[free - 1], number, left);
        if (request === undefined) {
            isHeld = true;
            return;
        }
        if (due < roomSince)
            recorder.holdBack();
        send(request, due);
        number += stripe.count;
        due = origin + schedule(number);
    };
    const sendLast = () => {
        const request = source.last(freeLanes[free - 1]);
        if (request !== undefined)
            send(request, clock.now());
        return request !== undefined;
    };
    const send = (request, intended) => {
        free -= 1;
        const lane = freeLanes[free];
        dueOf[lane] = intended;
        recorder.begin();
        transport.send(lane, request, onEnd, source.mark);
    };
    const onEnd = (exchange, lane) => {
        recorder.endScheduled(exchange, dueOf[lane]);
        if (source.ended(lane, exchange.check.ok))
            recorder.endSequence();
        if (free === 0 || isHeld)
            roomSince = exchange.endedAt;
        freeLanes[free] = lane;
        free += 1;
        isHeld = false;
        sendDue();
    };
    source.begin('open', lanes);
    sendDue();
    return {
        startedAt: startAt,
        finished: finished.promise,
        stop: () => {
            stopped = true;
            pacer.stop();
            sendDue();
        },
    };
};

;// CONCATENATED MODULE: ./lib/load/pacer.js

const leastCpusToSpin = 4;
const choosePacer = (pacing, logicalCpus, clock) => {
    const spins = pacing === 'spin' || (pacing === 'auto' && logicalCpus >= leastCpusToSpin);
    return spins ? spinPacer(clock) : timerPacer(clock);
};
const longestTimerMs = 2 ** 31 - 1;
const timerMs = (left) => Math.min(Math.max(left / units/* nsPerMs */.Ln, 1), longestTimerMs);
const timerPacer = (clock) => {
    let timer;
    const wakeAt = (due, wake) => {
        clearTimeout(timer);
        const check = () => (clock.now() >= due ? wake() : wakeAt(due, wake));
        timer = setTimeout(check, timerMs(due - clock.now()));
    };
    return { wakeAt, stop: () => clearTimeout(timer) };
};
const spinFrom = 2 * units/* nsPerMs */.Ln;
const spinPacer = (clock) => {
    let timer;
    let turn;
    const stop = () => {
        clearTimeout(timer);
        clearImmediate(turn);
    };
    const wakeAt = (due, wake) => {
        stop();
        const spin = () => {
            if (clock.now() >= due)
                wake();
            else
                turn = setImmediate(spin);
        };
        const left = due - clock.now();
        if (left > spinFrom)
            timer = setTimeout(() => wakeAt(due, wake), timerMs(left - spinFrom));
        else
            turn = setImmediate(spin);
    };
    return { wakeAt, stop };
};

;// CONCATENATED MODULE: ./lib/load/periodic-loop.js
const lookEveryMs = 1;
const startPeriodicLoop = (options) => {
    const { transport, clock, recorder, source, start, end, step, period } = options;
    const finished = Promise.withResolvers();
    const startedAt = clock.now();
    const hasEnded = new Uint8Array(end);
    let begun = 0;
    let ended = 0;
    let joinedAt = startedAt;
    let stopped = false;
    const hasHadPeriod = (lane) => hasEnded[lane] === 1 || (transport.responsesOn?.(lane) ?? 0) >= period;
    const areAllAtPeriod = () => {
        for (let lane = 0; lane < begun; lane += 1)
            if (!hasHadPeriod(lane))
                return false;
        return true;
    };
    const join = (count) => {
        joinedAt = clock.now();
        for (let more = Math.min(count, end - begun); more > 0; more -= 1) {
            const lane = begun;
            begun += 1;
            const request = source.next(lane, lane, end - begun);
            if (request === undefined)
                throw new Error('periodic concurrency has no sequences');
            recorder.begin();
            transport.send(lane, request, onEnd, source.mark);
        }
    };
    const onEnd = (exchange, lane) => {
        recorder.end(exchange, Math.min(joinedAt, exchange.startedAt));
        source.ended(lane, exchange.check.ok);
        hasEnded[lane] = 1;
        ended += 1;
        if (ended === begun && (stopped || begun === end))
            finished.resolve();
    };
    const look = async () => {
        while (!stopped && begun < end) {
            await clock.sleep(lookEveryMs);
            if (!stopped && areAllAtPeriod())
                join(step);
        }
    };
    source.begin('closed', end);
    join(start);
    void look();
    return {
        startedAt,
        finished: finished.promise,
        stop: () => {
            stopped = true;
            if (ended === begun)
                finished.resolve();
        },
    };
};

;// CONCATENATED MODULE: ./lib/foundation/histogram.js
const subBucketBits = 11;
const subBucketCount = 2 ** subBucketBits;
const subBucketHalf = subBucketCount / 2;
const highestTrackable = 3_600_000_000_000;
const createHistogram = () => ({
    counts: new Float64Array(bucketIndex(highestTrackable) + 1),
    total: 0,
});
const recordValue = (histogram, value) => {
    const index = bucketIndex(Math.min(Math.max(Math.round(value), 0), highestTrackable));
    histogram.counts[index] += 1;
    histogram.total += 1;
};
const addHistogram = (histogram, other) => {
    for (let index = 0; index < histogram.counts.length; index += 1)
        histogram.counts[index] += other.counts[index] ?? 0;
    histogram.total += other.total;
};
const histogramPercentile = (histogram, percentile) => {
    if (histogram.total === 0)
        return undefined;
    const rank = Math.max(1, Math.ceil((percentile * histogram.total) / 100));
    let seen = 0;
    for (let index = 0; index < histogram.counts.length; index += 1) {
        seen += histogram.counts[index];
        if (seen >= rank)
            return highestOfBucket(index);
    }
    return undefined;
};
const bucketIndex = (value) => {
    if (value < 2 ** 31) {
        const bucket = Math.max(0, 32 - subBucketBits - Math.clz32(value));
        return bucket * subBucketHalf + (value >>> bucket);
    }
    const bucket = bitLength(value) - subBucketBits;
    return bucket * subBucketHalf + Math.floor(value / 2 ** bucket);
};
const histogram_lowestOfBucket = (index) => {
    const bucket = Math.max(0, Math.floor(index / subBucketHalf) - 1);
    return (index - bucket * subBucketHalf) * 2 ** bucket;
};
const highestOfBucket = (index) => histogram_lowestOfBucket(index + 1) - 1;
const bitLength = (value) => {
    const high = Math.floor(value / 2 ** 32);
    return high > 0 ? 64 - Math.clz32(high) : 32 - Math.clz32(value);
};

;// CONCATENATED MODULE: ./lib/foundation/distribution.js

const bucketCount = bucketIndex(highestTrackable) + 1;
const distributionSize = 2 * bucketCount;
const distributionOver = (numbers = new Float64Array(distributionSize)) => ({
    counts: numbers.subarray(0, bucketCount),
    sums: numbers.subarray(bucketCount, distributionSize),
});
const addValue = ({ counts, sums }, value) => {
    const kept = value > 0 ? Math.min(Math.round(value), highestTrackable) : 0;
    const index = bucketIndex(kept);
    counts[index] += 1;
    sums[index] += kept;
};
const distribution_countOf = ({ counts }) => {
    let count = 0;
    for (let index = 0; index < counts.length; index += 1)
        count += counts[index];
    return count;
};
const momentsOf = (distribution, count) => {
    const { counts } = distribution;
    let total = 0;
    for (let index = 0; index < counts.length; index += 1)
        if (counts[index] > 0)
            total += sumOfBucket(distribution, index);
    const mean = total / count;
    let squares = 0;
    for (let index = 0; index < counts.length; index += 1)
        if (counts[index] > 0)
            squares += counts[index] * (sumOfBucket(distribution, index) / counts[index] - mean) ** 2;
    return { mean, deviation: count > 1 ? Math.sqrt(squares / (count - 1)) : 0 * mean };
};
const valueAtRank = (distribution, rank) => {
    if (rank < 0)
        return undefined;
    const { counts } = distribution;
    let seen = 0;
    for (let index = 0; index < counts.length; index += 1) {
        seen += counts[index];
        if (seen > rank)
            return Math.floor(sumOfBucket(distribution, index) / counts[index]);
    }
    return undefined;
};
const sumOfBucket = ({ counts, sums }, index) => {
    const lowest = counts[index] * lowestOfBucket(index);
    const highest = counts[index] * (lowestOfBucket(index + 1) - 1);
    return Math.min(Math.max(sums[index], lowest), highest);
};

;// CONCATENATED MODULE: ./lib/triton/infer-request.js
const infer_request_failureClasses = [
    'server-error',
    'unavailable',
    'malformed-response',
    'wrong-model',
    'missing-output',
    'wrong-output',
    'connection',
    'timeout',
    'cancelled',
];

;// CONCATENATED MODULE: ./lib/load/recorder-memory.js


const column = {
    sent: 0,
    succeeded: 1,
    sendTotal: 2,
    waitTotal: 3,
    receiveTotal: 4,
    lastEndedAt: 5,
    delayed: 6,
    heldBack: 7,
    sequencesEnded: 8,
    withoutResponse: 9,
    firstFailure: 10,
    tokens: 20,
    tokensFromUsage: 21,
    tokensFromChunks: 22,
};
const latencyAt = 24;
const serviceLatencyAt = latencyAt + distributionSize;
const sendLagAt = serviceLatencyAt + distributionSize;
const firstResponseAt = sendLagAt + distributionSize;
const responseGapAt = firstResponseAt + distributionSize;
const recorderSize = firstResponseAt;
const streamRecorderSize = responseGapAt + distributionSize;
const newRecorderMemory = (streams = false) => new Float64Array(new SharedArrayBuffer((streams ? streamRecorderSize : recorderSize) * Float64Array.BYTES_PER_ELEMENT));
const hasStreams = (memory) => memory.length === streamRecorderSize;
const failureColumn = (failure) => column.firstFailure + infer_request_failureClasses.indexOf(failure);
const latenciesIn = (memory) => distributionOver(memory.subarray(latencyAt, serviceLatencyAt));
const serviceLatenciesIn = (memory) => distributionOver(memory.subarray(serviceLatencyAt, sendLagAt));
const sendLagsIn = (memory) => distributionOver(memory.subarray(sendLagAt, firstResponseAt));
const responsesIn = (memory) => hasStreams(memory)
    ? {
        timesToFirst: distributionOver(memory.subarray(firstResponseAt, responseGapAt)),
        gaps: distributionOver(memory.subarray(responseGapAt, streamRecorderSize)),
    }
    : undefined;
const snapshotOf = ([first, ...others]) => {
    const sum = new Float64Array(first ?? new Float64Array(recorderSize));
    for (const memory of others) {
        const lastEndedAt = Math.max(sum[column.lastEndedAt], memory[column.lastEndedAt]);
        for (let place = 0; place < sum.length; place += 1)
            sum[place] += memory[place];
        sum[column.lastEndedAt] = lastEndedAt;
    }
    return sum;
};
const recordsBetween = (from, to) => {
    const grown = hasStreams(to) ? to.slice() : to.slice(0, sendLagAt);
    for (let place = 0; place < grown.length; place += 1)
        grown[place] -= from[place];
    const failures = failureClasses.map((failure) => [failure, grown[failureColumn(failure)]]);
    const latencies = latenciesIn(grown);
    const responses = responsesIn(grown);
    return {
        sent: grown[column.sent],
        succeeded: countOf(latencies),
        latencies,
        serviceLatencies: serviceLatenciesIn(grown),
        delayed: grown[column.delayed],
        sendTotal: grown[column.sendTotal],
        waitTotal: grown[column.waitTotal],
        receiveTotal: grown[column.receiveTotal],
        failures: new Map(failures.filter(([, count]) => count > 0)),
        sequencesEnded: grown[column.sequencesEnded],
        ...(responses === undefined
            ? {}
            : {
                responses: {
                    ...responses,
                    count: countOf(responses.timesToFirst) + countOf(responses.gaps),
                    withoutResponse: grown[column.withoutResponse],
                },
            }),
        ...tokensIn(grown),
    };
};
const tokensIn = (memory) => {
    const [fromUsage, fromChunks] = [memory[column.tokensFromUsage], memory[column.tokensFromChunks]];
    return fromUsage + fromChunks === 0
        ? {}
        : { tokens: { count: memory[column.tokens], fromUsage, fromChunks } };
};
const tallyOf = (memories) => {
    let [sent, succeeded, failed, delayed, heldBack, lastEndedAt] = [0, 0, 0, 0, 0, 0];
    for (const memory of memories) {
        sent += memory[column.sent];
        succeeded += memory[column.succeeded];
        delayed += memory[column.delayed];
        heldBack += memory[column.heldBack];
        for (const failure of failureClasses)
            failed += memory[failureColumn(failure)];
        lastEndedAt = Math.max(lastEndedAt, memory[column.lastEndedAt]);
    }
    return {
        sent,
        succeeded,
        failed,
        delayed,
        heldBack,
        lastEndedAt: succeeded + failed === 0 ? undefined : lastEndedAt,
    };
};

;// CONCATENATED MODULE: ./lib/load/recorder.js



const textsKept = 3;
const longestText = 1000;
const delayedAfter = units/* nsPerMs */.Ln;
class Recorder {
    memory;
    #latencies;
    #serviceLatencies;
    #sendLags;
    #responses;
    #failureTexts = new Map();
    constructor(memory = newRecorderMemory()) {
        this.memory = memory;
        this.#latencies = latenciesIn(memory);
        this.#serviceLatencies = serviceLatenciesIn(memory);
        this.#sendLags = sendLagsIn(memory);
        this.#responses = responsesIn(memory);
    }
    get failureTexts() {
        return this.#failureTexts;
    }
    begin() {
        this.memory[column.sent] += 1;
    }
    end(exchange, freeSince) {
        addValue(this.#sendLags, exchange.startedAt - freeSince);
        if (this.#count(exchange))
            this.#addLatency(exchange, exchange.startedAt);
    }
    endScheduled(exchange, due) {
        const lag = exchange.startedAt - due;
        addValue(this.#sendLags, lag);
        if (lag > delayedAfter)
            this.memory[column.delayed] += 1;
        if (!this.#count(exchange))
            return;
        this.#addLatency(exchange, due);
        addValue(this.#serviceLatencies, answeredAt(exchange) - exchange.startedAt);
    }
    holdBack() {
        this.memory[column.heldBack] += 1;
    }
    endSequence() {
        this.memory[column.sequencesEnded] += 1;
    }
    reset() {
        this.memory.fill(0);
        this.#failureTexts.clear();
    }
    #count(exchange) {
        const { memory } = this;
        const { responseTimes } = exchange;
        memory[column.lastEndedAt] = exchange.endedAt;
        if (!exchange.check.ok) {
            this.#addFailure(exchange.check.failure, exchange.check.text);
            return false;
        }
        memory[column.succeeded] += 1;
        if (exchange.check.tokens !== undefined)
            this.#addTokens(exchange.check.tokens);
        if (responseTimes === undefined) {
            memory[column.sendTotal] += exchange.sentAt - exchange.startedAt;
            memory[column.waitTotal] += exchange.respondedAt - exchange.sentAt;
            memory[column.receiveTotal] += exchange.endedAt - exchange.respondedAt;
            return true;
        }
        if (responseTimes.length > 0)
            return true;
        memory[column.withoutResponse] += 1;
        return false;
    }
    #addTokens({ count, from }) {
        this.memory[column.tokens] += count;
        this.memory[from === 'usage' ? column.tokensFromUsage : column.tokensFromChunks] += 1;
    }
    #addLatency(exchange, from) {
        addValue(this.#latencies, answeredAt(exchange) - from);
        const { responseTimes } = exchange;
        if (this.#responses === undefined || responseTimes === undefined)
            return;
        const { timesToFirst, gaps } = this.#responses;
        addValue(timesToFirst, responseTimes[0] - from);
        for (let place = 1; place < responseTimes.length; place += 1)
            addValue(gaps, responseTimes[place] - responseTimes[place - 1]);
    }
    #addFailure(failure, wholeText) {
        this.memory[failureColumn(failure)] += 1;
        const text = wholeText.slice(0, longestText);
        const texts = this.#failureTexts.get(failure);
        if (texts === undefined)
            this.#failureTexts.set(failure, [text]);
        else if (texts.length < textsKept && !texts.includes(text))
            texts.push(text);
    }
}
const answeredAt = ({ responseTimes, endedAt }) => responseTimes === undefined ? endedAt : responseTimes[responseTimes.length - 1];

;// CONCATENATED MODULE: ./lib/foundation/random.js
const random_seededRandom = (seed) => {
    const mix = splitmix32(seed);
    let a = mix();
    let b = mix();
    let c = mix();
    let d = mix();
    const uint32 = () => {
        const scrambled = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = rotateLeft(d, 11);
        return scrambled;
    };
    const unit = () => ((uint32() >>> 5) * 2 ** 26 + (uint32() >>> 6)) / 2 ** 53;
    return { uint32, unit, below: (bound) => Math.floor(unit() * bound) };
};
const rotateLeft = (x, bits) => (x << bits) | (x >>> (32 - bits));
const splitmix32 = (seed) => {
    let state = seed | 0;
    return () => {
        state = (state + 0x9e3779b9) | 0;
        let z = state ^ (state >>> 16);
        z = Math.imul(z, 0x21f0aaad);
        z ^= z >>> 15;
        z = Math.imul(z, 0x735a2d97);
        return (z ^ (z >>> 15)) >>> 0;
    };
};

;// CONCATENATED MODULE: ./lib/load/schedule.js


const scheduleOf = (spec) => {
    switch (spec.kind) {
        case 'constant':
            return constantSchedule(spec.requestRate);
        case 'poisson':
            return poissonSchedule(spec.requestRate, random_seededRandom(spec.seed));
        case 'intervals':
            return intervalsSchedule(spec.gaps);
        case 'times':
            return (place) => spec.times[place] ?? Number.POSITIVE_INFINITY;
    }
};
const dueCounter = (spec) => {
    const schedule = scheduleOf(spec);
    let count = 0;
    let next = schedule(0);
    return (elapsed) => {
        while (next <= elapsed) {
            count += 1;
            next = schedule(count);
        }
        return count;
    };
};
const constantSchedule = (requestRate) => (place) => Math.round((place * units/* nsPerSecond */.Nq) / requestRate);
const poissonSchedule = (requestRate, random) => {
    let known = 0;
    let due = 0;
    return (place) => {
        if (place < known)
            throw new Error(`a poisson schedule was asked for ${place} after ${known}`);
        for (; known < place; known += 1)
            due -= (Math.log(1 - random.unit()) * units/* nsPerSecond */.Nq) / requestRate;
        return Math.round(due);
    };
};
const intervalsSchedule = (gaps) => {
    const starts = [];
    let period = 0;
    for (const gap of gaps) {
        starts.push(period);
        period += gap;
    }
    return (place) => Math.floor(place / gaps.length) * period + starts[place % gaps.length];
};

;// CONCATENATED MODULE: ./lib/load/request-source.js
const requestsInTurn = (requests) => ({
    mark: undefined,
    begin: () => undefined,
    next: (_, place) => requests[place % requests.length],
    last: () => undefined,
    ended: () => false,
});

;// CONCATENATED MODULE: ./lib/load/sequence-ids.js

class SequenceIds {
    #first;
    #step;
    #count;
    #used = new Set();
    #turn = 0;
    constructor({ first, last }, stripe) {
        this.#first = first + stripe.index;
        this.#step = stripe.count;
        this.#count = shareOf(last - first + 1, stripe);
    }
    replace(id) {
        this.#used.delete(id);
        let next = this.#next();
        while (this.#used.has(next))
            next = this.#next();
        this.#used.add(next);
        return next;
    }
    releaseAll() {
        this.#used.clear();
    }
    #next() {
        const id = this.#first + this.#turn * this.#step;
        this.#turn = (this.#turn + 1) % this.#count;
        return id;
    }
}

;// CONCATENATED MODULE: ./lib/load/sequence-length.js
const sequenceLength = ({ mean, variation }, random) => {
    const most = Math.floor((mean * variation) / 100);
    return Math.max(1, mean - most + random.below(2 * most + 1));
};

;// CONCATENATED MODULE: ./lib/load/sequence-slot.js
class SequenceSlot {
    id = 0;
    steps = [];
    step = 0;
    left = 0;
    inFlight = 0;
    isOpen = false;
    isStarting = false;
    isBroken = false;
    get isAtStart() {
        return !this.isOpen || this.isBroken;
    }
    get takesMore() {
        return this.isOpen && !this.isBroken && !this.isStarting && this.left > 1;
    }
}

;// CONCATENATED MODULE: ./lib/load/sequence-source.js





class SequenceSource {
    mark = {
        id: 0,
        isStart: false,
        isEnd: false,
    };
    #workload;
    #stripe;
    #random;
    #ids;
    #slots = [];
    #slotOf = [];
    #isEndOn = [];
    #isClosed = true;
    #waiting = [];
    #openCount = 0;
    constructor(workload, stripe) {
        this.#workload = workload;
        this.#stripe = stripe;
        this.#random = random_seededRandom(workload.seed + stripe.index);
        this.#ids = new SequenceIds(workload.ids, stripe);
    }
    begin(loop, lanes) {
        const { live } = this.#workload;
        this.#isClosed = loop === 'closed';
        const count = this.#isClosed ? lanes : shareOf(live, this.#stripe);
        this.#slots = Array.from({ length: count }, () => new SequenceSlot());
        this.#waiting = [...this.#slots];
        this.#openCount = 0;
        this.#ids.releaseAll();
    }
    next(lane, _, left) {
        const onlyOpen = left < this.#openCount;
        const slot = this.#isClosed ? this.#ofLane(lane, onlyOpen) : this.#choose(onlyOpen, left);
        return slot === undefined ? undefined : this.#take(slot, lane, this.#mustEnd(slot, left));
    }
    last(lane) {
        const slot = this.#isClosed
            ? this.#ofLane(lane, true)
            : this.#slots.find(({ isOpen, inFlight }) => isOpen && inFlight === 0);
        return slot === undefined ? undefined : this.#take(slot, lane, true);
    }
    ended(lane, isGood) {
        const slot = this.#slotOf[lane];
        slot.inFlight -= 1;
        slot.isStarting = false;
        if (!isGood)
            slot.isBroken = true;
        if (!this.#isClosed && this.#workload.isSerial)
            this.#waiting.push(slot);
        return isGood && this.#isEndOn[lane];
    }
    #mustEnd(slot, left) {
        return this.#openCount + (slot.isOpen ? 0 : 1) > left;
    }
    #ofLane(lane, onlyOpen) {
        const slot = this.#slots[lane];
        return onlyOpen && !slot.isOpen ? undefined : slot;
    }
    #choose(onlyOpen, left) {
        const slots = this.#slots;
        if (this.#workload.isSerial) {
            const place = onlyOpen ? this.#waiting.findIndex(({ isOpen }) => isOpen) : 0;
            return this.#waiting.splice(place, place < 0 ? 0 : 1)[0];
        }
        const from = this.#random.below(slots.length);
        for (let tried = 0; tried < slots.length; tried += 1) {
            const slot = slots[(from + tried) % slots.length];
            if (onlyOpen && !slot.isOpen)
                continue;
            if (slot.inFlight === 0 || (slot.takesMore && !this.#mustEnd(slot, left)))
                return slot;
        }
        return undefined;
    }
    #take(slot, lane, mustEnd) {
        const { mark } = this;
        const isStart = slot.isAtStart;
        if (isStart)
            this.#renew(slot);
        const request = slot.steps[slot.step];
        slot.step = slot.step + 1 === slot.steps.length ? 0 : slot.step + 1;
        slot.left -= 1;
        slot.inFlight += 1;
        const isEnd = mustEnd || slot.left === 0;
        slot.isStarting = isStart;
        slot.isOpen = !isEnd;
        if (isEnd)
            this.#openCount -= 1;
        mark.id = slot.id;
        mark.isStart = isStart;
        mark.isEnd = isEnd;
        this.#slotOf[lane] = slot;
        this.#isEndOn[lane] = isEnd;
        return request;
    }
    #renew(slot) {
        const { streams, length } = this.#workload;
        if (!slot.isOpen)
            this.#openCount += 1;
        if (!slot.isBroken)
            slot.id = this.#ids.replace(slot.id);
        slot.isBroken = false;
        slot.steps = streams.length === 1 ? streams[0] : streams[this.#random.below(streams.length)];
        slot.step = 0;
        slot.left = length === undefined ? slot.steps.length : sequenceLength(length, this.#random);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(1708);
// EXTERNAL MODULE: ./lib/foundation/failure.js + 1 modules
var failure = __nccwpck_require__(1825);
;// CONCATENATED MODULE: ./lib/host/shared-memory.js






const mount = '/dev/shm';
const prefix = 'triton-perf-gate';
const chunkBytes = (/* unused pure expression or super */ null && (4 * 2 ** 20));
const requireSharedMemory = (platform = process.platform) => {
    if (platform === 'linux')
        return;
    throw new Failure('invalid-option', `--shared-memory: got 'system' on ${platform}, expected 'none': shared memory is reached as a file, which only Linux offers`);
};
const createSharedObject = async (part, byteSize) => {
    const name = `${prefix}.${await pidNamespace()}.${process.pid}.${randomBytes(6).toString('hex')}.${part}`;
    const file = path.join(mount, name);
    const size = Math.max(1, byteSize);
    const handle = await open(file, constants.O_RDWR | constants.O_CREAT | constants.O_EXCL, 0o600).catch((error) => {
        throw unusable('cannot be made', error);
    });
    const object = sharedObject(handle, { name, file, byteSize: size });
    try {
        await handle.truncate(size);
        return object;
    }
    catch (error) {
        await object.close();
        throw unusable(`of ${size} bytes cannot be made`, error);
    }
};
const sharedObject = (handle, { name, file, byteSize }) => {
    const unlink = () => rm(file, { force: true });
    const write = async (bytes, offset) => {
        for (let done = 0; done < bytes.length;) {
            const { bytesWritten } = await handle
                .write(bytes, done, bytes.length - done, offset + done)
                .catch((error) => {
                throw unusable(`of ${byteSize} bytes cannot be filled`, error);
            });
            done += bytesWritten;
        }
    };
    let isOpen = true;
    let allocated = 0;
    return {
        name,
        key: `/${name}`,
        byteSize,
        descriptor: handle.fd,
        write,
        allocate: async (byteLength, signal) => {
            const zeros = Buffer.alloc(Math.min(chunkBytes, Math.max(0, byteLength - allocated)));
            while (allocated < byteLength && !signal.aborted) {
                const part = zeros.subarray(0, byteLength - allocated);
                await write(part, allocated);
                allocated += part.length;
            }
        },
        unlink,
        close: async () => {
            if (!isOpen)
                return;
            isOpen = false;
            await unlink();
            await handle.close();
        },
    };
};
const descriptorReader = (descriptor) => {
    let memory = Buffer.alloc(0);
    return (offset, byteLength) => {
        if (memory.length < byteLength)
            memory = Buffer.alloc(byteLength);
        return memory.subarray(0, (0,external_node_fs_.readSync)(descriptor, memory, 0, byteLength, offset));
    };
};
const isAbandoned = async (name) => {
    const [, namespace, pid] = /^triton-perf-gate\.(\d+)\.([1-9]\d*)\.[0-9a-f]{12}\.[a-z]+$/.exec(name) ?? [];
    return namespace !== unknownNamespace && namespace === (await pidNamespace()) && !isAlive(Number(pid));
};
const removeAbandonedObjects = async () => {
    for (const name of await readdir(mount).catch(() => []))
        if (await isAbandoned(name))
            await rm(path.join(mount, name), { force: true }).catch(() => undefined);
};
const unknownNamespace = '0';
const pidNamespace = async () => {
    const link = await readlink('/proc/self/ns/pid').catch(() => '');
    return /^pid:\[(\d+)\]$/.exec(link)?.[1] ?? unknownNamespace;
};
const isAlive = (pid) => {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code !== 'ESRCH';
    }
};
const unusable = (what, error) => {
    const code = error.code ?? error.message;
    return new Failure('invalid-option', `--shared-memory: a shared-memory object ${what} in ${mount} (${code})`, {
        hint: 'Give the machine a larger /dev/shm (in Docker: --shm-size), or send less: fewer requests outstanding, a smaller --output-shared-memory-size.',
        cause: error,
    });
};

// EXTERNAL MODULE: ./lib/triton/datatype.js
var datatype = __nccwpck_require__(7900);
// EXTERNAL MODULE: ./lib/triton/grpc-codec.js
var grpc_codec = __nccwpck_require__(5779);
// EXTERNAL MODULE: ./lib/triton/json-tensor.js
var json_tensor = __nccwpck_require__(1586);
// EXTERNAL MODULE: ./lib/triton/rest-codec.js
var rest_codec = __nccwpck_require__(2593);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
// EXTERNAL MODULE: ./lib/triton/model.js + 1 modules
var model = __nccwpck_require__(5335);
;// CONCATENATED MODULE: ./lib/payload/shape.js



const shape_checkBatchSize = ({ name, maxBatchSize, scheduling }, batchSize) => {
    if (batchSize > 1 && scheduling === 'sequence') {
        throw new Failure('invalid-option', `batch size ${batchSize}: model ${JSON.stringify(name)} takes sequences, of which a request holds one`, { hint: 'Give -b 1; the server batches requests of different sequences.' });
    }
    if (batchSize <= Math.max(1, maxBatchSize))
        return;
    const limit = maxBatchSize === 0 ? 'does not batch' : `takes batches of at most ${maxBatchSize}`;
    throw new Failure('invalid-option', `batch size ${batchSize}: model ${JSON.stringify(name)} ${limit}`, {
        hint: `Give -b ${Math.max(1, maxBatchSize)} or less; the limit is max_batch_size in the model's configuration.`,
    });
};
const shape_checkShapeNames = (inputs, shapes) => {
    for (const name of shapes.keys()) {
        if (inputs.some((input) => input.name === name))
            continue;
        throw new Failure('invalid-option', `--shape names ${JSON.stringify(name)}; the model's inputs are ${shape_listNames(inputs)}`);
    }
};
const shape_resolveDims = ({ name, dims }, shapes) => {
    const given = shapes.get(name);
    if (given === undefined) {
        if (!dims.includes(-1))
            return dims;
        throw new Failure('invalid-option', `input ${JSON.stringify(name)} has the variable shape ${formatShape(dims)}`, {
            hint: `Give its dims: --shape ${name}:${dims.map((dim, axis) => (dim === -1 ? `d${axis + 1}` : dim)).join(',')}`,
        });
    }
    if (given.every(isPositive) && fitsDims(given, dims))
        return given;
    throw new Failure('invalid-option', `--shape gives input ${JSON.stringify(name)} the shape ${formatShape(given)}; it is declared as ${formatShape(dims)}`, { hint: 'Give one whole number above 0 for each declared dim, without the batch dimension.' });
};
const shape_batchedShape = (model, spec, { dims, batchSize }) => (model.maxBatchSize > 0 && !spec.shapeTensor ? [batchSize, ...dims] : dims);
const shape_listNames = (specs) => specs.map(({ name }) => JSON.stringify(name)).join(', ');
const isPositive = (dim) => Number.isSafeInteger(dim) && dim > 0;

;// CONCATENATED MODULE: ./lib/payload/batch.js




const batch_batchSteps = (model, steps, batchSize) => {
    const requests = Math.ceil(steps.length / batchSize);
    return Array.from({ length: requests }, (_, request) => {
        const taken = Array.from({ length: batchSize }, (_step, index) => steps[(request * batchSize + index) % steps.length]);
        const inputs = batchTensors(model, {
            specs: model.inputs,
            kind: 'input',
            parts: taken.map((step) => ({ where: step.where, values: step.inputs })),
        });
        if (taken[0]?.outputs === undefined)
            return { inputs };
        const outputs = batchTensors(model, {
            specs: model.outputs,
            kind: 'output',
            parts: taken.map((step) => ({ where: step.where, values: step.outputs ?? new Map() })),
        });
        return { inputs, outputs };
    });
};
const batchTensors = (model, { specs, kind, parts }) => specs.flatMap((spec) => {
    const values = sharedValues(spec, kind, parts);
    const [first] = values;
    if (first === undefined)
        return [];
    const bytes = spec.shapeTensor ? first.bytes : Buffer.concat(values.map((value) => value.bytes));
    const shape = batchedShape(model, spec, { dims: first.dims, batchSize: parts.length });
    return { name: spec.name, datatype: spec.datatype, shape, bytes };
});
const sharedValues = (spec, kind, parts) => {
    const having = parts.find(({ values }) => values.has(spec.name));
    if (having === undefined)
        return [];
    const first = having.values.get(spec.name);
    return parts.map(({ where, values }) => {
        const value = values.get(spec.name);
        const problem = problemBeside(first, value, spec);
        if (problem === undefined)
            return value;
        const both = `${having.where} and ${where}, ${kind} ${JSON.stringify(spec.name)}`;
        throw new Failure('unreadable-input-data', `${both}: a batch of ${parts.length} needs ${problem}`);
    });
};
const problemBeside = (first, value, spec) => {
    if (value === undefined)
        return 'it in all its steps or in none; the second has none';
    if (value.dims.join() !== first.dims.join())
        return `equal shapes, got ${formatShape(first.dims)} and ${formatShape(value.dims)}`;
    return spec.shapeTensor && Buffer.compare(value.bytes, first.bytes) !== 0
        ? 'equal values of a shape tensor, which is sent once'
        : undefined;
};

// EXTERNAL MODULE: ./lib/triton/tensor-size.js
var tensor_size = __nccwpck_require__(9303);
// EXTERNAL MODULE: ./lib/triton/element-values.js
var element_values = __nccwpck_require__(6397);
// EXTERNAL MODULE: ./lib/triton/json.js
var json = __nccwpck_require__(334);
;// CONCATENATED MODULE: ./lib/payload/tensor-value.js









const tensor_value_readTensorValue = (value, place) => {
    if (Array.isArray(value))
        return readContent(value, place, undefined);
    if (isJsonObject(value)) {
        const { content, b64, shape, ...others } = value;
        const [other] = Object.keys(others);
        if (other !== undefined)
            throw unreadable(place.where, `unknown member ${JSON.stringify(other)}`);
        if (content !== undefined && b64 !== undefined)
            throw unreadable(place.where, 'both "content" and "b64"');
        if (b64 !== undefined)
            return readContent({ b64 }, place, shape);
        if (content !== undefined)
            return readContent(content, place, shape);
    }
    throw unreadable(place.where, `expected ${tensor_value_forms}, got ${describeJson(value)}`);
};
const tensor_value_dimsWithoutShape = ({ spec, where, shapes }, count) => {
    if (shapes !== undefined)
        return resolveDims(spec, shapes);
    const variable = spec.dims.filter((dim) => dim === -1).length;
    if (variable === 0)
        return spec.dims;
    const others = spec.dims.reduce((product, dim) => (dim === -1 ? product : product * dim), 1);
    const dim = count / others;
    if (variable === 1 && Number.isInteger(dim))
        return spec.dims.map((one) => (one === -1 ? dim : one));
    throw unreadable(where, `the data ${variable === 1 ? 'has no' : 'alone does not say which'} shape like the declared ${formatShape(spec.dims)}`, 'Give its "shape" beside the values in a JSON file.');
};
const tensor_value_countElements = (datatype, bytes) => {
    const size = elementByteSize(datatype);
    if (size !== undefined)
        return bytes.length % size === 0 ? bytes.length / size : Number.NaN;
    const count = countBytesElements(bytes);
    return typeof count === 'number' ? count : Number.NaN;
};
const readContent = (content, place, shape) => {
    if (Array.isArray(content)) {
        const dims = shape === undefined ? tensor_value_dimsWithoutShape(place, content.length) : givenDims(shape, place);
        return { dims, bytes: readValues(content, dims, place) };
    }
    const b64 = isJsonObject(content) ? content['b64'] : undefined;
    if (typeof b64 !== 'string')
        throw unreadable(place.where, `expected ${tensor_value_forms}, got ${describeJson(b64 ?? content)}`);
    const { datatype } = place.spec;
    const bytes = readBase64(b64, place.where);
    const dims = shape === undefined ? tensor_value_dimsWithoutShape(place, tensor_value_countElements(datatype, bytes)) : givenDims(shape, place);
    const problem = sizeProblem(bytes, datatype, dims);
    if (problem !== undefined)
        throw unreadable(place.where, problem);
    return { dims, bytes };
};
const givenDims = (shape, { spec, where }) => {
    if (!Array.isArray(shape) || !shape.every((dim) => Number.isSafeInteger(dim) && dim >= 0)) {
        throw unreadable(where, `expected "shape" to be a list of whole numbers, got ${describeJson(shape)}`);
    }
    if (fitsDims(shape, spec.dims))
        return shape;
    throw unreadable(where, `expected a shape like the declared ${formatShape(spec.dims)}, got ${formatShape(shape)}`);
};
const readValues = (values, dims, { spec, where }) => {
    if (values.some((value) => Array.isArray(value))) {
        throw unreadable(where, 'nested arrays are not taken', 'List the values flat, in row-major order, with "content" and "shape".');
    }
    const expected = elementCount(dims);
    if (values.length !== expected) {
        throw unreadable(where, `expected ${expected} ${spec.datatype} values for the shape ${formatShape(dims)}, got ${values.length}`);
    }
    const encoded = encodeValues(spec.datatype, values);
    if (encoded instanceof Uint8Array)
        return encoded;
    throw unreadable(`${where}, value ${encoded.index}`, `expected ${encoded.expected} (${spec.datatype}), got ${encoded.got}`);
};
const readBase64 = (text, where) => {
    const compact = text.replace(/\s+/g, '');
    const bytes = Buffer.from(compact, 'base64');
    if (bytes.length === Math.floor((compact.replace(/=+$/, '').length * 3) / 4))
        return bytes;
    throw unreadable(where, 'not base64');
};
const unreadable = (where, text, hint) => new Failure('unreadable-input-data', `${where}: ${text}`, hint === undefined ? {} : { hint });
const tensor_value_forms = 'a list of values, {"content": ..., "shape": ...} or {"b64": ...}';

;// CONCATENATED MODULE: ./lib/payload/directory-data.js





const directory_data_parseDirectoryData = ({ path, files }, { inputs, outputs, shapes }) => {
    for (const name of files.keys()) {
        if ([...inputs, ...outputs].some((tensor) => tensor.name === name))
            continue;
        throw directory_data_unreadable(`${path}/${name}`, `the name is no input or output of the model, whose inputs are ${listNames(inputs)} and outputs ${listNames(outputs)}`);
    }
    const values = new Map();
    for (const spec of inputs) {
        const content = files.get(spec.name);
        const where = `${path}/${spec.name}`;
        if (content !== undefined)
            values.set(spec.name, readFile(content, { spec, where, shapes }));
        else if (!spec.optional)
            throw directory_data_unreadable(where, 'no such file, and the input is not optional');
    }
    if (values.size === 0 && inputs.length > 0)
        throw directory_data_unreadable(path, 'no file for any input of the model');
    const answers = outputs.flatMap((spec) => {
        const content = inputs.some((input) => input.name === spec.name) ? undefined : files.get(spec.name);
        return content === undefined
            ? []
            : [[spec.name, readFile(content, { spec, where: `${path}/${spec.name}` })]];
    });
    return { where: path, inputs: values, ...(answers.length === 0 ? {} : { outputs: new Map(answers) }) };
};
const readFile = (content, place) => {
    const { spec, where } = place;
    if (content.length === 0)
        throw directory_data_unreadable(where, 'the file is empty');
    const bytes = spec.datatype === 'BYTES' ? joinBytesElements(splitLines(content)) : content;
    const dims = dimsWithoutShape(place, countElements(spec.datatype, bytes));
    const problem = sizeProblem(bytes, spec.datatype, dims);
    if (problem !== undefined)
        throw directory_data_unreadable(where, problem);
    return { dims, bytes };
};
const splitLines = (text) => {
    const lines = [];
    let start = 0;
    while (start < text.length) {
        const newline = text.indexOf(0x0a, start);
        const end = newline < 0 ? text.length : newline;
        lines.push(text.subarray(start, end));
        start = end + 1;
    }
    return lines;
};
const directory_data_unreadable = (where, text) => new Failure('unreadable-input-data', `${where}: ${text}`);

// EXTERNAL MODULE: ./lib/triton/small-float.js
var small_float = __nccwpck_require__(1186);
;// CONCATENATED MODULE: ./lib/payload/generate.js





const generate_generatedByteSize = (datatype, shape, strings) => {
    const elementSize = elementByteSize(datatype) ?? 4 + (textOf(strings)?.length ?? strings.length);
    return elementCount(shape) * elementSize;
};
const generate_generateTensor = (spec, shape, { kind, seed, strings }) => {
    const { name, datatype } = spec;
    if (spec.shapeTensor) {
        throw new Failure('invalid-option', `input ${JSON.stringify(name)} is a shape tensor: no data can be made up for it`, {
            hint: 'Give its values in a file: --input-data data.json',
        });
    }
    const count = elementCount(shape);
    const random = seededRandom(seed);
    if (datatype === 'BYTES')
        return { name, datatype, shape, bytes: generateText(count, random, strings) };
    const bytes = kind === 'zero' ? new Uint8Array(count * (elementByteSize(datatype) ?? 0)) : fill(datatype, count, random);
    return { name, datatype, shape, bytes };
};
const textOf = ({ data }) => data === undefined ? undefined : new TextEncoder().encode(data);
const generateText = (count, random, strings) => {
    const fixed = textOf(strings);
    return joinBytesElements(Array.from({ length: count }, () => fixed ?? randomText(strings.length, random)));
};
const randomText = (length, random) => {
    const text = new Uint8Array(length);
    for (let index = 0; index < length; index += 1) {
        text[index] = alphabet[Math.floor((random.uint32() / 2 ** 32) * alphabet.length)] ?? 0;
    }
    return text;
};
const fill = (datatype, count, random) => {
    const size = elementByteSize(datatype) ?? 0;
    const byteLength = count * size;
    const view = new DataView(new ArrayBuffer(Math.ceil(byteLength / 4) * 4));
    const { step, write } = writers[datatype] ?? randomWord;
    for (let offset = 0; offset < byteLength; offset += step)
        write(view, offset, random);
    return new Uint8Array(view.buffer, 0, byteLength);
};
const randomWord = {
    step: 4,
    write: (view, offset, random) => view.setUint32(offset, random.uint32(), true),
};
const fractions = (count, toBits) => Uint16Array.from({ length: count }, (_, index) => toBits(index / count));
const fp16Fractions = fractions(2 ** 11, small_float/* toFp16Bits */.ZW);
const bf16Fractions = fractions(2 ** 8, small_float/* toBf16Bits */.Hw);
const writers = {
    BOOL: { step: 1, write: (view, offset, random) => view.setUint8(offset, random.uint32() >>> 31) },
    FP16: {
        step: 2,
        write: (view, offset, random) => view.setUint16(offset, fp16Fractions[random.uint32() >>> 21] ?? 0, true),
    },
    BF16: {
        step: 2,
        write: (view, offset, random) => view.setUint16(offset, bf16Fractions[random.uint32() >>> 24] ?? 0, true),
    },
    FP32: {
        step: 4,
        write: (view, offset, random) => view.setFloat32(offset, (random.uint32() >>> 8) / 2 ** 24, true),
    },
    FP64: { step: 8, write: (view, offset, random) => view.setFloat64(offset, random.unit(), true) },
};
const alphabet = new TextEncoder().encode('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .?!');

;// CONCATENATED MODULE: ./lib/payload/input-data.js




const input_data_parseInputData = (files, options) => {
    const documents = files.map((file) => readDocument(file, options));
    const [first] = documents;
    if (first === undefined)
        return [];
    const odd = documents.find(({ nested }) => nested !== first.nested);
    if (odd !== undefined) {
        const form = ({ nested }) => (nested ? 'a list of streams' : 'a list of steps');
        throw input_data_unreadable(odd.path, `its data is ${form(odd)}, that of ${first.path} is ${form(first)}`, 'Files given together must have the same form.');
    }
    const unlike = documents.find(({ validated }) => validated !== first.validated);
    if (unlike !== undefined) {
        const [without, having] = first.validated ? [unlike, first] : [first, unlike];
        throw input_data_unreadable(without.path, `it has no validation_data, ${having.path} has`, 'Give it in all files, or in none.');
    }
    const streams = documents.flatMap((document) => document.streams);
    return first.nested ? streams : [streams.flat()];
};
const readDocument = ({ path, bytes }, options) => {
    const { data, validation_data: validation } = parseDocument(bytes, path);
    const steps = readStreams(data, 'data', path);
    const streams = steps.streams.map((stream) => stream.map((step) => readStep(step, options)));
    if (validation === undefined)
        return { path, nested: steps.nested, validated: false, streams };
    const answers = readStreams(validation, 'validation_data', path);
    checkSameForm(steps, answers, path);
    return {
        path,
        nested: steps.nested,
        validated: true,
        streams: streams.map((stream, s) => stream.map((step, i) => ({ ...step, outputs: readOutputs(answers.streams[s][i], options) }))),
    };
};
const checkSameForm = (data, validation, path) => {
    const form = ({ nested, streams }) => nested
        ? `${streams.length} streams with ${streams.map((steps) => steps.length).join(', ')} steps`
        : `a list of ${streams[0].length} steps`;
    if (form(data) === form(validation))
        return;
    throw input_data_unreadable(path, `expected validation_data of the form of data, ${form(data)}, got ${form(validation)}`);
};
const parseDocument = (bytes, path) => {
    const json = parseJson(decodeUtf8(bytes, path));
    if (!json.ok)
        throw input_data_unreadable(path, `not JSON: ${json.reason}`);
    if (isJsonObject(json.value))
        return json.value;
    throw input_data_unreadable(path, `expected an object with the member "data", got ${describeJson(json.value)}`);
};
const decodeUtf8 = (bytes, path) => {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw input_data_unreadable(path, 'not UTF-8 text');
    }
};
const readStreams = (list, name, path) => {
    if (!Array.isArray(list))
        throw input_data_unreadable(path, `expected "${name}" to be a list of steps, got ${describeJson(list)}`);
    const entries = list;
    if (!Array.isArray(entries[0]))
        return { nested: false, streams: [readStream(entries, name, path)] };
    return {
        nested: true,
        streams: entries.map((stream, index) => readStream(stream, `${name}[${index}]`, path)),
    };
};
const readStream = (stream, place, path) => {
    if (!Array.isArray(stream))
        throw input_data_unreadable(path, `expected ${place} to be a list of steps, got ${describeJson(stream)}`);
    const steps = stream;
    if (steps.length === 0)
        throw input_data_unreadable(path, `${place} holds no step`);
    return steps.map((step, index) => {
        if (isJsonObject(step))
            return { where: `${path}: ${place}[${index}]`, members: step };
        throw input_data_unreadable(path, `expected ${place}[${index}] to be an object of tensors, got ${describeJson(step)}`);
    });
};
const readStep = ({ where, members }, { inputs, shapes }) => {
    checkNames(members, { specs: inputs, kind: 'input', where });
    const values = new Map();
    for (const spec of inputs) {
        const value = Object.hasOwn(members, spec.name) ? members[spec.name] : undefined;
        const place = `${where}, input ${JSON.stringify(spec.name)}`;
        if (value !== undefined)
            values.set(spec.name, readTensorValue(value, { spec, where: place, shapes }));
        else if (!spec.optional)
            throw input_data_unreadable(place, 'missing, and not optional');
    }
    if (values.size === 0 && inputs.length > 0)
        throw input_data_unreadable(where, 'the step has none of the inputs');
    return { where, inputs: values };
};
const readOutputs = ({ where, members }, { outputs }) => {
    checkNames(members, { specs: outputs, kind: 'output', where });
    return new Map(outputs.map((spec) => {
        const place = `${where}, output ${JSON.stringify(spec.name)}`;
        const value = Object.hasOwn(members, spec.name) ? members[spec.name] : undefined;
        if (value === undefined)
            throw input_data_unreadable(place, 'missing; every output must be there');
        return [spec.name, readTensorValue(value, { spec, where: place })];
    }));
};
const checkNames = (members, { specs, kind, where }) => {
    for (const key of Object.keys(members)) {
        if (key === 'model' || key === 'timestamp' || specs.some(({ name }) => name === key))
            continue;
        throw input_data_unreadable(where, `${JSON.stringify(key)} is no ${kind} of the model, whose ${kind}s are ${listNames(specs)}`);
    }
};
const input_data_unreadable = (where, text, hint) => new Failure('unreadable-input-data', `${where}: ${text}`, hint === undefined ? {} : { hint });

;// CONCATENATED MODULE: ./lib/payload/payload.js











const buildPayloads = (source) => {
    const { model, input } = source;
    checkBatchSize(model, input.batchSize);
    checkShapeNames(model.inputs, input.shapes);
    const { streams, ...others } = input.source.kind === 'path'
        ? fileStreams(source)
        : { streams: [generatedSteps(source, input.source.kind)] };
    for (const tensors of streams.flat())
        checkRequestSize(tensors.map((tensor) => ({ ...tensor, byteSize: tensor.bytes.length })));
    return { streams, ...others, sha256: hashOf(streams) };
};
const inferRequests = (model, { streams, expectedOutputs }, { parameters, tensorFormats } = {}) => {
    if (tensorFormats?.output === 'json')
        checkJsonOutputs(model);
    return streams.map((steps, stream) => steps.map((inputs, step) => {
        const expected = expectedOutputs?.[stream]?.[step];
        return {
            modelName: model.name,
            ...(model.version === undefined ? {} : { modelVersion: model.version }),
            inputs,
            outputs: model.outputs.map((output) => output.name),
            ...(parameters === undefined ? {} : { parameters }),
            ...(model.scheduling === 'sequence' ? { isOfSequence: true } : {}),
            ...(model.decoupled ? { emptyFinalResponse: true } : {}),
            ...(expected === undefined ? {} : { expectedOutputs: expected }),
            ...(tensorFormats === undefined ? {} : { formats: tensorFormats }),
        };
    }));
};
const checkJsonOutputs = (model) => {
    const odd = model.outputs.find(({ datatype }) => hasNoJson(datatype));
    if (odd === undefined)
        return;
    throw new Failure('invalid-option', `--output-tensor-format: got 'json', but output ${JSON.stringify(odd.name)} is ${odd.datatype}, which has no JSON form`, { hint: 'Give --output-tensor-format binary.' });
};
const payload_encodeRequest = (protocol, request) => {
    const encoded = protocol === 'http' ? (0,rest_codec/* encodeRestInfer */.j)(request) : (0,grpc_codec/* encodeGrpcInfer */.Zs)(request);
    const { expectedOutputs } = request;
    return expectedOutputs === undefined ? encoded : { ...encoded, expectedOutputs };
};
const mostRequests = 64;
const mostGeneratedBytes = (/* unused pure expression or super */ null && (64 * 2 ** 20));
const largestRequest = (/* unused pure expression or super */ null && (2 ** 31 - 2 ** 20));
const fileStreams = ({ model, input, files = [] }) => {
    const { inputs, outputs } = model;
    const streams = payload_readStreams(files, { inputs, outputs, shapes: input.shapes });
    const sent = model.scheduling === 'sequence' ? streams : streams.slice(0, 1);
    const batches = sent.map((steps) => batchSteps(model, steps, input.batchSize));
    const isValidated = batches.some((stream) => stream.some((batch) => batch.outputs !== undefined));
    return {
        streams: batches.map((stream) => stream.map((batch) => batch.inputs)),
        ...(isValidated
            ? { expectedOutputs: batches.map((stream) => stream.map((batch) => batch.outputs ?? [])) }
            : {}),
        stepsRead: streams.map((steps) => steps.length),
    };
};
const payload_readStreams = (files, options) => {
    const directory = files.find((one) => one.kind === 'directory');
    if (directory === undefined)
        return parseInputData(files.filter((one) => one.kind === 'json'), options);
    const other = files.find((one) => one !== directory);
    if (other === undefined)
        return [[parseDirectoryData(directory, options)]];
    throw new Failure('invalid-option', `--input-data: got the directory '${directory.path}' beside '${other.path}', expected one directory or any number of JSON files`);
};
const generatedSteps = ({ model, input, seed }, kind) => {
    const { shapes, batchSize, stringLength, stringData } = input;
    const strings = { length: stringLength, ...(stringData === undefined ? {} : { data: stringData }) };
    const planned = model.inputs.map((spec) => {
        const shape = batchedShape(model, spec, { dims: resolveDims(spec, shapes), batchSize });
        return { spec, shape, byteSize: generatedByteSize(spec.datatype, shape, strings) };
    });
    checkRequestSize(planned.map(({ spec, shape, byteSize }) => ({ name: spec.name, shape, byteSize })));
    const isVaried = kind === 'random' && planned.some(({ spec }) => spec.datatype !== 'BYTES' || stringData === undefined);
    return Array.from({ length: isVaried ? requestCount(planned) : 1 }, (_, step) => planned.map(({ spec, shape }) => generateTensor(spec, shape, { kind, seed: seedOf(seed, step, spec.name), strings })));
};
const requestCount = (planned) => {
    const requestBytes = planned.reduce((sum, { byteSize }) => sum + byteSize, 0);
    return Math.max(1, Math.min(mostRequests, Math.floor(mostGeneratedBytes / requestBytes)));
};
const seedOf = (seed, step, name) => createHash('sha256')
    .update(JSON.stringify([seed, step, name]))
    .digest()
    .readInt32LE();
const checkRequestSize = (tensors) => {
    const total = tensors.reduce((sum, { byteSize }) => sum + byteSize, 0);
    if (total <= largestRequest)
        return;
    const shapes = tensors.map(({ name, shape }) => `${JSON.stringify(name)} ${formatShape(shape)}`).join(', ');
    throw new Failure('invalid-option', `one request would be larger than 2 GiB: ${shapes}`, {
        hint: 'Give a smaller batch size (-b) or smaller dims (--shape).',
    });
};
const hashOf = (streams) => {
    const hash = createHash('sha256');
    for (const [index, steps] of streams.entries()) {
        if (index > 0)
            hash.update('next stream\n');
        for (const tensors of steps) {
            hash.update(`${tensors.length} tensors\n`);
            for (const { name, datatype, shape, bytes } of tensors) {
                hash.update(`${JSON.stringify([name, datatype, shape, bytes.length])}\n`).update(bytes);
            }
        }
    }
    return hash.digest('hex');
};

;// CONCATENATED MODULE: ./lib/payload/shared-requests.js

const shared_requests_noBytes = new Uint8Array(0);
const shareRequests = (protocol, requests, { layout, regions }) => {
    const outputs = placesIn(regions.outputs, layout.outputs);
    return {
        protocol,
        slotBytes: layout.slotBytes,
        outputsDescriptor: regions.outputsDescriptor,
        requests: requests.map((request, index) => ({
            ...request,
            inputs: request.inputs.map((input) => ({ ...input, bytes: shared_requests_noBytes })),
            shared: { inputs: placesIn(regions.inputs, layout.inputs[index]), outputs },
        })),
    };
};
const encodeStreams = (protocol, streams, shared) => {
    const encoded = shared === undefined
        ? streams.flat().map((request) => encodeRequest(protocol, request))
        : shared.requests.map((_, index) => encodeForSlot(shared, { index, slot: 0 }));
    return streams.map((steps) => encoded.splice(0, steps.length));
};
const encodeForSlot = ({ protocol, requests, slotBytes }, place, read) => {
    const { expectedOutputs, ...request } = requests[place.index];
    const shared = inSlot(request.shared, place.slot * slotBytes);
    const encoded = payload_encodeRequest(protocol, { ...request, shared });
    return expectedOutputs === undefined || read === undefined
        ? encoded
        : { ...encoded, expectedOutputs: expectedOutputs.map((output) => readFrom(output, shared, read)) };
};
const inSlot = ({ inputs, outputs }, slotOffset) => ({
    inputs,
    outputs: new Map([...outputs].map(([name, place]) => [name, { ...place, offset: place.offset + slotOffset }])),
});
const readFrom = (output, { outputs }, read) => {
    const place = outputs.get(output.name);
    if (place === undefined)
        return output;
    const { offset, byteSize } = place;
    return { ...output, shared: { byteSize, read: (byteLength) => read(offset, byteLength) } };
};
const placesIn = (region, extents) => new Map([...extents].map(([name, extent]) => [name, { region, ...extent }]));

;// CONCATENATED MODULE: ./lib/load/shared-memory-source.js


const mostKept = 32_768;
class SharedMemorySource {
    #source;
    #shared;
    #stripe;
    #read;
    #indexOf;
    #kept = [];
    #keptCount = 0;
    #number = 0;
    constructor({ source, chosen, shared, stripe }) {
        this.#source = source;
        this.#shared = shared;
        this.#stripe = stripe;
        this.#read = descriptorReader(shared.outputsDescriptor);
        this.#indexOf = new Map(chosen.map((request, index) => [request, index]));
    }
    get mark() {
        return this.#source.mark;
    }
    get number() {
        return this.#number;
    }
    begin(loop, lanes) {
        this.#source.begin(loop, lanes);
        while (this.#kept.length < lanes)
            this.#kept.push([]);
    }
    next(lane, place, left) {
        return this.#inSlot(lane, this.#source.next(lane, place, left));
    }
    last(lane) {
        return this.#inSlot(lane, this.#source.last(lane));
    }
    ended(lane, isGood) {
        return this.#source.ended(lane, isGood);
    }
    #inSlot(lane, request) {
        if (request === undefined)
            return undefined;
        const index = this.#indexOf.get(request);
        this.#number = index;
        const kept = this.#kept[lane][index];
        if (kept !== undefined)
            return kept;
        const slot = this.#stripe.index + lane * this.#stripe.count;
        const encoded = encodeForSlot(this.#shared, { index, slot }, this.#read);
        if (this.#keptCount < mostKept) {
            this.#kept[lane][index] = encoded;
            this.#keptCount += 1;
        }
        return encoded;
    }
}

;// CONCATENATED MODULE: ./lib/load/workload.js



const inTurn = (requests) => ({ kind: 'in-turn', requests });
const requestsOf = (workload) => workload.kind === 'in-turn' ? workload.requests : workload.streams.flat();
const sourceOf = (workload, stripe) => {
    const { shared } = workload;
    const source = workload.kind === 'in-turn' ? requestsInTurn(workload.requests) : new SequenceSource(workload, stripe);
    if (shared === undefined)
        return source;
    const chosen = workload.kind === 'in-turn' ? workload.requests : workload.streams.flat();
    return new SharedMemorySource({ source, chosen, shared, stripe });
};

;// CONCATENATED MODULE: ./lib/load/load-generator.js










const numbersIn = (requests, source) => {
    const numbers = new Map(requests.map((request, number) => [request, number]));
    return (request) => source.number ?? numbers.get(request);
};
const localGenerator = ({ transport: bare, clock, workload, memory, stripe = wholeStripe, log, }) => {
    const recorder = new Recorder(memory);
    const source = sourceOf(workload, stripe);
    const transport = log === undefined ? bare : loggedTransport(bare, log, numbersIn(requestsOf(workload), source));
    return {
        open: async (shape) => {
            recorder.reset();
            const connected = shape.kind === 'open' ? shape.connected : shape.lanes;
            await transport.open(shareOf(shape.lanes, stripe), shareOf(connected, stripe));
        },
        start: (shape, options = {}) => {
            if (options.isWarmUp !== true)
                log?.open();
            const shared = { ...options, transport, clock, recorder, source, stripe };
            if (shape.kind === 'closed')
                return startClosedLoop({ ...shared, concurrency: shape.lanes });
            if (shape.kind === 'periodic')
                return startPeriodicLoop({ ...shared, ...shape, end: shape.lanes });
            return startOpenLoop({
                ...shared,
                lanes: shareOf(shape.lanes, stripe),
                schedule: scheduleOf(shape.schedule),
                pacer: choosePacer(shape.pacing, (0,external_node_os_namespaceObject.availableParallelism)(), clock),
            });
        },
        memories: [recorder.memory],
        failureTexts: () => recorder.failureTexts,
        reconnections: () => transport.reconnections(),
        flush: async () => log?.flush(),
    };
};

;// CONCATENATED MODULE: ./lib/load/load-thread.js





const statusEveryMs = 200;
const runLoadThread = async (data, port) => {
    const { target, expectation, clockOrigin, logPort } = data;
    const clock = clockOfThread(clockOrigin);
    const log = logPort === undefined ? undefined : new ExchangeLog(logPort);
    const transport = await connectTransport({ target, clock, expectation, onResponse: log?.onResponse });
    const generator = localGenerator({ ...data, transport, clock, log });
    const meter = createClientMeter();
    let gc = { max: 0, total: 0 };
    let load;
    const tell = (message) => port.postMessage(message);
    const tellStatus = () => {
        const { max, total } = meter.takeGcPauses();
        gc = { max: Math.max(gc.max, max), total: gc.total + total };
        const status = { failureTexts: generator.failureTexts(), reconnections: generator.reconnections(), gc };
        tell({ kind: 'status', status });
    };
    const statusTimer = setInterval(tellStatus, statusEveryMs);
    const obey = async (command) => {
        switch (command.kind) {
            case 'open':
                meter.takeGcPauses();
                gc = { max: 0, total: 0 };
                await generator.open(command.shape);
                tell({ kind: 'opened' });
                break;
            case 'start':
                load = generator.start(command.shape, command.options);
                await load.finished;
                tellStatus();
                tell({ kind: 'finished' });
                break;
            case 'stop':
                load?.stop();
                break;
            case 'flush':
                await generator.flush();
                tell({ kind: 'flushed' });
                break;
            case 'close':
                clearInterval(statusTimer);
                meter.close();
                await transport.close();
                tell({ kind: 'closed' });
                port.close();
                break;
        }
    };
    port.on('message', (command) => void obey(command));
};


/***/ }),

/***/ 7141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ runProfileExportThread)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(1708);
// EXTERNAL MODULE: ./lib/foundation/failure.js + 1 modules
var failure = __nccwpck_require__(1825);
;// CONCATENATED MODULE: ./lib/host/files.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



const readInputFiles = async (inputPath) => {
    try {
        const found = await stat(inputPath);
        if (!found.isDirectory())
            return { kind: 'json', path: inputPath, bytes: await readFile(inputPath) };
        const names = await readdir(inputPath);
        const files = await Promise.all(names.map((name) => readEntry(inputPath, name)));
        return { kind: 'directory', path: inputPath, files: new Map(files.flat()) };
    }
    catch (error) {
        throw new Failure('unreadable-input-data', `--input-data: got '${inputPath}', which cannot be read (${codeOf(error)})`, {
            hint: 'Expected random, zero, a JSON file, or a directory with one file for each input.',
            cause: error,
        });
    }
};
const readOptionFile = async (option, filePath) => {
    try {
        return await readFile(filePath);
    }
    catch (error) {
        throw new Failure('invalid-option', `${option}: got '${filePath}', which cannot be read (${codeOf(error)}); expected a file`, { cause: error });
    }
};
const readEntry = async (directory, name) => {
    const file = path.join(directory, name);
    return (await stat(file)).isFile() ? [[name, await readFile(file)]] : [];
};
const writeResult = async (filePath, content) => {
    try {
        await files_makeFolder(path.dirname(filePath));
        if (await isSpecial(filePath))
            await writeThrough(filePath, content, 'a');
        else
            await writeAndRename(await linkTarget(filePath), content);
    }
    catch (error) {
        throw new Failure('unwritable-output', `cannot write '${filePath}' (${codeOf(error)})`, {
            hint: 'The figures above are complete; only this file is missing.',
            cause: error,
        });
    }
};
const writeBeside = async (filePath, prefix, content) => {
    if (await isSpecial(filePath))
        return writeResult(filePath, `\n${content}`);
    const { dir, base } = path.parse(filePath);
    return writeResult(path.join(dir, `${prefix}${base}`), content);
};
const files_makeFolder = async (folder) => {
    if (await exists(folder))
        return;
    await files_makeFolder(path.dirname(folder));
    try {
        await mkdir(folder);
    }
    catch (error) {
        if (codeOf(error) !== 'EEXIST')
            throw error;
    }
};
const exists = (filePath) => stat(filePath).then(() => true, () => false);
const writeAndRename = async (filePath, content) => {
    const temporary = `${filePath}.${process.pid}.tmp`;
    try {
        await writeThrough(temporary, content, 'w');
        await rename(temporary, filePath);
    }
    catch (error) {
        await rm(temporary, { force: true });
        throw error;
    }
};
const writeThrough = async (filePath, content, flags) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await open(filePath, flags), true);
        await file.writeFile(content);
        if (flags === 'w')
            await file.sync();
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
const linkTarget = (filePath) => realpath(filePath).catch(() => filePath);
const isSpecial = async (filePath) => {
    try {
        const found = await stat(filePath);
        return !found.isFile() && !found.isDirectory();
    }
    catch {
        return false;
    }
};
const codeOf = (error) => error.code ?? error.message;

;// CONCATENATED MODULE: ./lib/host/partial-file.js





const partialPathOf = (filePath) => `${filePath}.${process.pid}.partial`;
const beginPartialFile = async (filePath) => {
    if (await partial_file_exists(filePath))
        throw Object.assign(new Error(`'${filePath}' exists`), { code: 'EEXIST' });
    await makeFolder(path.dirname(filePath));
    await (await open(partialPathOf(filePath), 'w')).close();
};
const finishPartialFile = (filePath) => rename(partialPathOf(filePath), filePath);
const dropPartialFile = (filePath) => rm(partialPathOf(filePath), { force: true });
const partial_file_exists = (filePath) => access(filePath).then(() => true, () => false);
class BlockingFile {
    #descriptor;
    #position = 0;
    constructor(filePath) {
        this.#descriptor = (0,external_node_fs_.openSync)(filePath, 'r+');
    }
    get position() {
        return this.#position;
    }
    write(text) {
        const bytes = Buffer.from(text);
        let written = 0;
        while (written < bytes.length) {
            const count = (0,external_node_fs_.writeSync)(this.#descriptor, bytes, written, bytes.length - written, this.#position);
            written += count;
            this.#position += count;
        }
    }
    truncate(position) {
        (0,external_node_fs_.ftruncateSync)(this.#descriptor, position);
        this.#position = position;
    }
    close() {
        (0,external_node_fs_.fsyncSync)(this.#descriptor);
        (0,external_node_fs_.closeSync)(this.#descriptor);
    }
}

// EXTERNAL MODULE: ./lib/load/exchange-batch.js
var exchange_batch = __nccwpck_require__(4558);
;// CONCATENATED MODULE: ./lib/report/profile-export.js
const createProfileEncoder = (run) => {
    let experiments = 0;
    let requests = 0;
    return {
        begin: () => '{"experiments":[',
        beginExperiment: ({ mode, value }) => {
            requests = 0;
            experiments += 1;
            const comma = experiments === 1 ? '' : ',';
            return `${comma}\n{"experiment":{"mode":"${mode}","value":${value}},"requests":[`;
        },
        add: (request) => {
            requests += 1;
            return requestJson(request, requests === 1 ? '\n' : ',\n');
        },
        endExperiment: (boundaries) => `\n],"window_boundaries":[${boundaries.join(',')}]}`,
        dropExperiment: () => {
            experiments -= 1;
        },
        end: () => `\n],"version":${JSON.stringify(run.version)},"service_kind":${JSON.stringify(run.serviceKind)},"endpoint":${JSON.stringify(run.endpoint)}}\n`,
    };
};
function* requestJson(request, start) {
    const { timestamp, sequenceId, inputs, responseTimestamps, outputs, error } = request;
    yield `${start}{"timestamp":${timestamp}`;
    if (sequenceId !== undefined)
        yield `,"sequence_id":${typeof sequenceId === 'bigint' ? sequenceId : JSON.stringify(sequenceId)}`;
    yield ',"request_inputs":';
    yield* tensorsJson(inputs);
    yield `,"response_timestamps":[${responseTimestamps.join(',')}],"response_outputs":[`;
    for (const [index, tensors] of outputs.entries()) {
        if (index > 0)
            yield ',';
        yield* tensorsJson(tensors);
    }
    yield error === undefined ? ']}' : `],"error":${JSON.stringify(error)}}`;
}
function* tensorsJson(tensors) {
    let start = '{';
    for (const [name, json] of tensors) {
        yield `${start}${JSON.stringify(name)}:`;
        yield* json;
        start = ',';
    }
    yield tensors.length === 0 ? '{}' : '}';
}

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/from-binary.js
var from_binary = __nccwpck_require__(9859);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/to-binary.js
var to_binary = __nccwpck_require__(5224);
// EXTERNAL MODULE: ./lib/triton/datatype.js
var triton_datatype = __nccwpck_require__(7900);
// EXTERNAL MODULE: ./lib/triton/gen/inference_pb.js + 1 modules
var inference_pb = __nccwpck_require__(4473);
// EXTERNAL MODULE: ./lib/triton/grpc-codec.js
var grpc_codec = __nccwpck_require__(5779);
// EXTERNAL MODULE: ./lib/triton/response-skeleton.js
var response_skeleton = __nccwpck_require__(2339);
// EXTERNAL MODULE: ./lib/triton/rest-codec.js
var rest_codec = __nccwpck_require__(2593);
;// CONCATENATED MODULE: ./lib/triton/response-tensors.js






const createOutputReader = (form) => {
    let known;
    return (bytes, jsonByteLength) => {
        if (known !== undefined && known.jsonByteLength === jsonByteLength && (0,response_skeleton/* hasSkeleton */.WU)(bytes, known.skeleton))
            return known.places.map(({ name, datatype, start, end }) => ({
                name,
                datatype,
                bytes: bytes.subarray(start, end),
            }));
        const received = readResponse(form, bytes, jsonByteLength);
        if ('ok' in received)
            return [];
        const outputs = outputsOf(received);
        known = knownOutputs(bytes, received.outputs, jsonByteLength);
        return outputs;
    };
};
const readResponse = (form, bytes, jsonByteLength) => {
    switch (form) {
        case 'rest': {
            const headers = jsonByteLength === undefined ? {} : { 'inference-header-content-length': String(jsonByteLength) };
            return (0,rest_codec/* readRestResponse */.Yp)({ status: 200, headers, body: bytes });
        }
        case 'grpc':
            return (0,grpc_codec/* readGrpcResponse */.Gp)(bytes);
        case 'grpc-stream': {
            const { inferResponse } = (0,from_binary/* fromBinary */.Er)(inference_pb/* ModelStreamInferResponseSchema */.IK, bytes);
            return (0,grpc_codec/* readGrpcResponse */.Gp)(inferResponse === undefined ? new Uint8Array(0) : (0,to_binary/* toBinary */.R)(inference_pb/* ModelInferResponseSchema */.sq, inferResponse));
        }
    }
};
const outputsOf = ({ outputs }) => outputs.flatMap(({ name, datatype, bytes }) => {
    if (!(0,triton_datatype/* isDatatype */.V8)(datatype))
        return [];
    const values = bytes(datatype);
    return typeof values === 'string' ? [] : [{ name, datatype, bytes: values }];
});
const knownOutputs = (bytes, outputs, jsonByteLength) => {
    const places = outputs.flatMap(({ name, datatype, raw }) => {
        if (raw === undefined || raw.buffer !== bytes.buffer || !(0,triton_datatype/* isDatatype */.V8)(datatype))
            return [];
        const start = raw.byteOffset - bytes.byteOffset;
        return [{ name, datatype, start, end: start + raw.length }];
    });
    const skeleton = places.length === outputs.length ? (0,response_skeleton/* skeletonOf */.ld)(bytes, outputs) : undefined;
    return skeleton === undefined ? undefined : { skeleton, jsonByteLength, places };
};

// EXTERNAL MODULE: ./lib/triton/small-float.js
var small_float = __nccwpck_require__(1186);
;// CONCATENATED MODULE: ./lib/triton/tensor-json.js


const tensorJson = (datatype, bytes) => datatype === 'BYTES' ? stringsJson(bytes) : numbersJson(datatype, bytes);
const elementsInPiece = 4096;
function* numbersJson(datatype, bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const size = (0,triton_datatype/* elementByteSize */.kx)(datatype);
    const count = Math.floor(bytes.length / size);
    const read = readers[datatype];
    if (count === 1) {
        yield read(view, 0);
        return;
    }
    let piece = '[';
    for (let index = 0; index < count; index += 1) {
        if (index > 0)
            piece += ',';
        piece += read(view, index * size);
        if (index % elementsInPiece === elementsInPiece - 1) {
            yield piece;
            piece = '';
        }
    }
    yield `${piece}]`;
}
function* stringsJson(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let before;
    let count = 0;
    for (const element of wholeElements(view)) {
        const text = stringJson(bytes.subarray(element.start, element.end));
        if (count === 0)
            before = text;
        else
            yield `${count === 1 ? `[${before}` : ''},${text}`;
        count += 1;
    }
    if (count === 1)
        yield before;
    else
        yield count === 0 ? '[]' : ']';
}
function* wholeElements(view) {
    let start = lengthSize;
    while (start <= view.byteLength) {
        const end = start + view.getUint32(start - lengthSize, true);
        if (end > view.byteLength)
            return;
        yield { start, end };
        start = end + lengthSize;
    }
}
const stringJson = (element) => {
    try {
        return JSON.stringify(utf8.decode(element));
    }
    catch {
        return `{"b64":"${Buffer.from(element.buffer, element.byteOffset, element.byteLength).toString('base64')}"}`;
    }
};
const floatJson = (value) => {
    if (Number.isFinite(value))
        return Object.is(value, -0) ? '-0.0' : String(value);
    return `"${value}"`;
};
const readers = {
    BOOL: (view, at) => (view.getUint8(at) === 0 ? 'false' : 'true'),
    UINT8: (view, at) => String(view.getUint8(at)),
    UINT16: (view, at) => String(view.getUint16(at, true)),
    UINT32: (view, at) => String(view.getUint32(at, true)),
    UINT64: (view, at) => String(view.getBigUint64(at, true)),
    INT8: (view, at) => String(view.getInt8(at)),
    INT16: (view, at) => String(view.getInt16(at, true)),
    INT32: (view, at) => String(view.getInt32(at, true)),
    INT64: (view, at) => String(view.getBigInt64(at, true)),
    FP16: (view, at) => floatJson((0,small_float/* fromFp16Bits */.mU)(view.getUint16(at, true))),
    FP32: (view, at) => floatJson(view.getFloat32(at, true)),
    FP64: (view, at) => floatJson(view.getFloat64(at, true)),
    BF16: (view, at) => floatJson((0,small_float/* fromBf16Bits */.eR)(view.getUint16(at, true))),
};
const lengthSize = 4;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

;// CONCATENATED MODULE: ./lib/run/profile-writer.js




const writtenAtOnce = 64 * 1024;
const mostKeptInputs = 16 * 1024 * 1024;
class ProfileWriter {
    #source;
    #sink;
    #encoder;
    #readOutputs;
    #inputs = new Map();
    #keptInputs = 0;
    #text = '';
    #experimentAt;
    constructor(source, sink) {
        this.#source = source;
        this.#sink = sink;
        this.#encoder = createProfileEncoder(source.run);
        this.#readOutputs = createOutputReader(source.form);
        this.#write(this.#encoder.begin());
    }
    beginExperiment(experiment) {
        this.#flush();
        this.#experimentAt = this.#sink.position;
        this.#write(this.#encoder.beginExperiment(experiment));
    }
    endExperiment(windowBoundaries) {
        if (this.#experimentAt === undefined)
            return;
        this.#write(this.#encoder.endExperiment(windowBoundaries));
        this.#experimentAt = undefined;
        this.#flush();
    }
    dropExperiment() {
        if (this.#experimentAt === undefined)
            return;
        this.#text = '';
        this.#sink.truncate(this.#experimentAt);
        this.#experimentAt = undefined;
        this.#encoder.dropExperiment();
    }
    add(state, buffer, byteLength) {
        let lost = 0;
        const requests = [];
        (0,exchange_batch/* readBatch */.x3)(buffer, byteLength, {
            onResponse: ({ lane, isFirst, bytes, jsonByteLength }) => {
                const responses = state.get(lane);
                const response = { bytes, jsonByteLength };
                if (isFirst || responses === undefined)
                    state.set(lane, [response]);
                else
                    responses.push(response);
            },
            onEnd: (end) => {
                const responses = end.responses === 0 ? [] : (state.get(end.lane) ?? []);
                state.delete(end.lane);
                if (responses.length === end.responses)
                    requests.push(this.#requestOf(end, responses));
                else
                    lost += 1;
            },
        });
        if (this.#experimentAt !== undefined)
            for (const request of requests)
                for (const piece of this.#encoder.add(request))
                    this.#write(piece);
        for (const [lane, responses] of state)
            state.set(lane, responses.map((one) => copyOf(one, buffer)));
        return lost;
    }
    end() {
        this.endExperiment([]);
        this.#write(this.#encoder.end());
        this.#flush();
    }
    #requestOf(end, responses) {
        const { startedAt, request, responseTimes, sequenceId, error } = end;
        return {
            timestamp: this.#epochNs(startedAt),
            ...(sequenceId === 0n ? {} : { sequenceId }),
            inputs: this.#inputsOf(request),
            responseTimestamps: responseTimes.map((at) => this.#epochNs(at)),
            outputs: responses.map(({ bytes, jsonByteLength }) => profiledTensors(this.#readOutputs(bytes, jsonByteLength))),
            ...(error === '' ? {} : { error }),
        };
    }
    #epochNs(at) {
        return this.#source.epochNs + BigInt(Math.round(at));
    }
    #inputsOf(request) {
        const known = this.#inputs.get(request);
        if (known !== undefined)
            return known;
        const tensors = this.#source.requests[request] ?? [];
        const byteLength = tensors.reduce((sum, { bytes }) => sum + bytes.length, 0);
        if (this.#keptInputs + byteLength > mostKeptInputs)
            return profiledTensors(tensors);
        this.#keptInputs += byteLength;
        const kept = profiledTensors(tensors).map(([name, json]) => [name, [[...json].join('')]]);
        this.#inputs.set(request, kept);
        return kept;
    }
    #write(text) {
        this.#text += text;
        if (this.#text.length >= writtenAtOnce)
            this.#flush();
    }
    #flush() {
        const text = this.#text;
        this.#text = '';
        if (text !== '')
            this.#sink.write(text);
    }
}
const profiledTensors = (tensors) => tensors.map(({ name, datatype, bytes }) => [name, tensorJson(datatype, bytes)]);
const copyOf = ({ bytes, jsonByteLength }, buffer) => ({
    bytes: bytes.buffer === buffer ? bytes.slice() : bytes,
    jsonByteLength,
});

;// CONCATENATED MODULE: ./lib/run/profile-export-thread.js


const runProfileExportThread = ({ path, source }, port) => {
    let problem;
    let lost = 0;
    const attempt = (work) => {
        if (problem !== undefined)
            return undefined;
        try {
            return work();
        }
        catch (error) {
            problem = error.code ?? error.message;
            return undefined;
        }
    };
    const file = attempt(() => new BlockingFile(path));
    const writer = file && attempt(() => new ProfileWriter(source, file));
    const listen = (log) => {
        const state = new Map();
        const answer = (message, handedOver = []) => log.postMessage(message, handedOver);
        log.on('message', (message) => {
            if (message.kind === 'flush') {
                lost += message.lost;
                answer({ kind: 'flushed' });
                return;
            }
            const { buffer, byteLength } = message;
            lost += attempt(() => writer?.add(state, buffer, byteLength)) ?? 0;
            answer({ kind: 'written', buffer }, [buffer]);
        });
    };
    const obey = (command) => {
        switch (command.kind) {
            case 'begin':
                lost = 0;
                writer?.beginExperiment(command.experiment);
                break;
            case 'drop':
                writer?.dropExperiment();
                break;
            case 'end':
                writer?.endExperiment(command.windowBoundaries);
                break;
            case 'close':
                writer?.end();
                file?.close();
                break;
        }
    };
    port.on('message', (command) => {
        if (command.kind === 'log') {
            listen(command.port);
            return;
        }
        attempt(() => obey(command));
        const answer = { lost, ...(problem === undefined ? {} : { problem }) };
        port.postMessage(answer);
    });
};


/***/ }),

/***/ 1956:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5919);
/* harmony import */ var _host_responder_thread_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9506);
/* harmony import */ var _load_load_thread_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4845);
/* harmony import */ var _profile_export_thread_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7141);




const data = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
switch (data.role) {
    case 'load':
        await (0,_load_load_thread_js__WEBPACK_IMPORTED_MODULE_2__/* .runLoadThread */ .q)(data, node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort);
        break;
    case 'responder':
        await (0,_host_responder_thread_js__WEBPACK_IMPORTED_MODULE_1__/* .runResponderThread */ .u)(data, node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort);
        break;
    case 'profile-export':
        (0,_profile_export_thread_js__WEBPACK_IMPORTED_MODULE_3__/* .runProfileExportThread */ .X)(data, node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort);
        break;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ encodeLiteralFields)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var _hpack_static_table_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8074);


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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Http2FrameReader)
/* harmony export */ });
/* harmony import */ var _http2_frame_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6527);

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 2547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ endOfElements),
/* harmony export */   Dr: () => (/* binding */ joinBytesElements),
/* harmony export */   ub: () => (/* binding */ countBytesElements)
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
const endOfElements = (bytes, count) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let offset = 0;
    for (let element = 0; element < count; element += 1) {
        if (offset + lengthSize > bytes.length)
            return undefined;
        offset += lengthSize + view.getUint32(offset, true);
    }
    return offset > bytes.length ? undefined : offset;
};
const lengthSize = 4;


/***/ }),

/***/ 7900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ formatShape),
/* harmony export */   KX: () => (/* binding */ elementCount),
/* harmony export */   V8: () => (/* binding */ isDatatype),
/* harmony export */   kx: () => (/* binding */ elementByteSize)
/* harmony export */ });
/* unused harmony exports datatypes, datatypeOfConfig */
/* harmony import */ var _gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7646);

const facts = {
    BOOL: { byteSize: 1, configType: _gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.TYPE_BOOL },
    UINT8: { byteSize: 1, configType: _gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.TYPE_UINT8 },
    UINT16: { byteSize: 2, configType: _gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.TYPE_UINT16 },
    UINT32: { byteSize: 4, configType: _gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.TYPE_UINT32 },
    UINT64: { byteSize: 8, configType: _gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.TYPE_UINT64 },
    INT8: { byteSize: 1, configType: _gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.TYPE_INT8 },
    INT16: { byteSize: 2, configType: _gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.TYPE_INT16 },
    INT32: { byteSize: 4, configType: _gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.TYPE_INT32 },
    INT64: { byteSize: 8, configType: _gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.TYPE_INT64 },
    FP16: { byteSize: 2, configType: _gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.TYPE_FP16 },
    FP32: { byteSize: 4, configType: _gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.TYPE_FP32 },
    FP64: { byteSize: 8, configType: _gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.TYPE_FP64 },
    BF16: { byteSize: 2, configType: _gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.TYPE_BF16 },
    BYTES: { byteSize: 0, configType: _gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.TYPE_STRING },
};
const datatypes = Object.keys(facts);
const isDatatype = (name) => Object.hasOwn(facts, name);
const elementByteSize = (datatype) => datatype === 'BYTES' ? undefined : facts[datatype].byteSize;
const datatypeOfConfig = (configType) => datatypes.find((datatype) => facts[datatype].configType === configType);
const elementCount = (shape) => {
    if (shape.includes(0))
        return 0;
    const count = shape.reduce((product, dim) => product * dim, 1);
    return count <= Number.MAX_SAFE_INTEGER ? count : Number.POSITIVE_INFINITY;
};
const formatShape = (shape) => `[${shape.join(',')}]`;


/***/ }),

/***/ 8397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ decodeValues)
/* harmony export */ });
/* harmony import */ var _datatype_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7900);
/* harmony import */ var _small_float_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1186);


const decodeValues = (datatype, bytes) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (datatype === 'BYTES')
        return splitElements(bytes, view);
    const size = (0,_datatype_js__WEBPACK_IMPORTED_MODULE_0__/* .elementByteSize */ .kx)(datatype) ?? 1;
    const read = readers[datatype];
    return Array.from({ length: bytes.length / size }, (_, index) => read(view, index * size));
};
const splitElements = (bytes, view) => {
    const elements = [];
    for (let offset = 0; offset < bytes.length;) {
        const start = offset + lengthSize;
        offset = start + view.getUint32(offset, true);
        elements.push(bytes.subarray(start, offset));
    }
    return elements;
};
const readers = {
    BOOL: (view, offset) => view.getUint8(offset) !== 0,
    UINT8: (view, offset) => view.getUint8(offset),
    UINT16: (view, offset) => view.getUint16(offset, true),
    UINT32: (view, offset) => view.getUint32(offset, true),
    UINT64: (view, offset) => view.getBigUint64(offset, true),
    INT8: (view, offset) => view.getInt8(offset),
    INT16: (view, offset) => view.getInt16(offset, true),
    INT32: (view, offset) => view.getInt32(offset, true),
    INT64: (view, offset) => view.getBigInt64(offset, true),
    FP16: (view, offset) => (0,_small_float_js__WEBPACK_IMPORTED_MODULE_1__/* .fromFp16Bits */ .mU)(view.getUint16(offset, true)),
    FP32: (view, offset) => view.getFloat32(offset, true),
    FP64: (view, offset) => view.getFloat64(offset, true),
    BF16: (view, offset) => (0,_small_float_js__WEBPACK_IMPORTED_MODULE_1__/* .fromBf16Bits */ .eR)(view.getUint16(offset, true)),
};
const lengthSize = 4;


/***/ }),

/***/ 6397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ encodeValues)
/* harmony export */ });
/* harmony import */ var _bytes_elements_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2547);
/* harmony import */ var _datatype_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7900);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(334);
/* harmony import */ var _small_float_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1186);




const encodeValues = (datatype, values) => datatype === 'BYTES' ? encodeStrings(values) : encodeFixed(datatype, values);
const encodeFixed = (datatype, values) => {
    const size = (0,_datatype_js__WEBPACK_IMPORTED_MODULE_0__/* .elementByteSize */ .kx)(datatype) ?? 0;
    const view = new DataView(new ArrayBuffer(values.length * size));
    const { expected, write } = writers[datatype];
    for (const [index, value] of values.entries()) {
        if (!write(view, index * size, value))
            return { index, got: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .describeJson */ .kw)(value), expected };
    }
    return new Uint8Array(view.buffer);
};
const encodeStrings = (values) => {
    const elements = [];
    for (const [index, value] of values.entries()) {
        if (typeof value !== 'string' || !value.isWellFormed()) {
            return { index, got: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .describeJson */ .kw)(value), expected: 'a string' };
        }
        elements.push(utf8.encode(value));
    }
    return (0,_bytes_elements_js__WEBPACK_IMPORTED_MODULE_3__/* .joinBytesElements */ .Dr)(elements);
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
const float = (largest, isTooLarge, store) => ({
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
    FP16: float('65504', (value) => ((0,_small_float_js__WEBPACK_IMPORTED_MODULE_2__/* .toFp16Bits */ .ZW)(value) & 0x7fff) === 0x7c00, (view, offset, value) => view.setUint16(offset, (0,_small_float_js__WEBPACK_IMPORTED_MODULE_2__/* .toFp16Bits */ .ZW)(value), true)),
    FP32: float('3.4028234663852886e38', (value) => !Number.isFinite(Math.fround(value)), (view, offset, value) => view.setFloat32(offset, value, true)),
    FP64: float('1.7976931348623157e308', () => false, (view, offset, value) => view.setFloat64(offset, value, true)),
    BF16: float('3.3895313892515355e38', (value) => ((0,_small_float_js__WEBPACK_IMPORTED_MODULE_2__/* .toBf16Bits */ .Hw)(value) & 0x7fff) === 0x7f80, (view, offset, value) => view.setUint16(offset, (0,_small_float_js__WEBPACK_IMPORTED_MODULE_2__/* .toBf16Bits */ .Hw)(value), true)),
};
const utf8 = new TextEncoder();


/***/ }),

/***/ 4473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  hf: () => (/* binding */ GRPCInferenceService),
  ER: () => (/* binding */ ModelInferRequestSchema),
  sq: () => (/* binding */ ModelInferResponseSchema),
  Du: () => (/* binding */ ModelMetadataResponseSchema),
  Nc: () => (/* binding */ ModelStatisticsResponseSchema),
  IK: () => (/* binding */ ModelStreamInferResponseSchema),
  j: () => (/* binding */ RepositoryIndexResponseSchema),
  Lm: () => (/* binding */ ServerMetadataResponseSchema),
  Gg: () => (/* binding */ SystemSharedMemoryStatusResponseSchema)
});

// UNUSED EXPORTS: CudaSharedMemoryRegisterRequestSchema, CudaSharedMemoryRegisterResponseSchema, CudaSharedMemoryStatusRequestSchema, CudaSharedMemoryStatusResponseSchema, CudaSharedMemoryStatusResponse_RegionStatusSchema, CudaSharedMemoryUnregisterRequestSchema, CudaSharedMemoryUnregisterResponseSchema, InferBatchStatisticsSchema, InferParameterSchema, InferResponseStatisticsSchema, InferStatisticsSchema, InferTensorContentsSchema, LogSettingsRequestSchema, LogSettingsRequest_SettingValueSchema, LogSettingsResponseSchema, LogSettingsResponse_SettingValueSchema, MemoryUsageSchema, ModelConfigRequestSchema, ModelConfigResponseSchema, ModelInferRequest_InferInputTensorSchema, ModelInferRequest_InferRequestedOutputTensorSchema, ModelInferResponse_InferOutputTensorSchema, ModelMetadataRequestSchema, ModelMetadataResponse_TensorMetadataSchema, ModelReadyRequestSchema, ModelReadyResponseSchema, ModelRepositoryParameterSchema, ModelStatisticsRequestSchema, ModelStatisticsSchema, RepositoryIndexRequestSchema, RepositoryIndexResponse_ModelIndexSchema, RepositoryModelLoadRequestSchema, RepositoryModelLoadResponseSchema, RepositoryModelUnloadRequestSchema, RepositoryModelUnloadResponseSchema, ServerLiveRequestSchema, ServerLiveResponseSchema, ServerMetadataRequestSchema, ServerReadyRequestSchema, ServerReadyResponseSchema, StatisticDurationSchema, SystemSharedMemoryRegisterRequestSchema, SystemSharedMemoryRegisterResponseSchema, SystemSharedMemoryStatusRequestSchema, SystemSharedMemoryStatusResponse_RegionStatusSchema, SystemSharedMemoryUnregisterRequestSchema, SystemSharedMemoryUnregisterResponseSchema, TraceSettingRequestSchema, TraceSettingRequest_SettingValueSchema, TraceSettingResponseSchema, TraceSettingResponse_SettingValueSchema, file_inference

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/file.js + 6 modules
var file = __nccwpck_require__(2262);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/message.js
var message = __nccwpck_require__(104);
;// CONCATENATED MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/service.js
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/**
 * Hydrate a service descriptor.
 *
 * @private
 */
function serviceDesc(file, path, ...paths) {
    if (paths.length > 0) {
        throw new Error();
    }
    return file.services[path];
}

// EXTERNAL MODULE: ./lib/triton/gen/model_config_pb.js + 1 modules
var model_config_pb = __nccwpck_require__(7646);
;// CONCATENATED MODULE: ./lib/triton/gen/inference_pb.js


const file_inference = (0,file/* fileDesc */.w)("Cg9pbmZlcmVuY2UucHJvdG8SCWluZmVyZW5jZSITChFTZXJ2ZXJMaXZlUmVxdWVzdCIiChJTZXJ2ZXJMaXZlUmVzcG9uc2USDAoEbGl2ZRgBIAEoCCIUChJTZXJ2ZXJSZWFkeVJlcXVlc3QiJAoTU2VydmVyUmVhZHlSZXNwb25zZRINCgVyZWFkeRgBIAEoCCIyChFNb2RlbFJlYWR5UmVxdWVzdBIMCgRuYW1lGAEgASgJEg8KB3ZlcnNpb24YAiABKAkiIwoSTW9kZWxSZWFkeVJlc3BvbnNlEg0KBXJlYWR5GAEgASgIIhcKFVNlcnZlck1ldGFkYXRhUmVxdWVzdCJLChZTZXJ2ZXJNZXRhZGF0YVJlc3BvbnNlEgwKBG5hbWUYASABKAkSDwoHdmVyc2lvbhgCIAEoCRISCgpleHRlbnNpb25zGAMgAygJIjUKFE1vZGVsTWV0YWRhdGFSZXF1ZXN0EgwKBG5hbWUYASABKAkSDwoHdmVyc2lvbhgCIAEoCSKNAgoVTW9kZWxNZXRhZGF0YVJlc3BvbnNlEgwKBG5hbWUYASABKAkSEAoIdmVyc2lvbnMYAiADKAkSEAoIcGxhdGZvcm0YAyABKAkSPwoGaW5wdXRzGAQgAygLMi8uaW5mZXJlbmNlLk1vZGVsTWV0YWRhdGFSZXNwb25zZS5UZW5zb3JNZXRhZGF0YRJACgdvdXRwdXRzGAUgAygLMi8uaW5mZXJlbmNlLk1vZGVsTWV0YWRhdGFSZXNwb25zZS5UZW5zb3JNZXRhZGF0YRo/Cg5UZW5zb3JNZXRhZGF0YRIMCgRuYW1lGAEgASgJEhAKCGRhdGF0eXBlGAIgASgJEg0KBXNoYXBlGAMgAygDIpkBCg5JbmZlclBhcmFtZXRlchIUCgpib29sX3BhcmFtGAEgASgISAASFQoLaW50NjRfcGFyYW0YAiABKANIABIWCgxzdHJpbmdfcGFyYW0YAyABKAlIABIWCgxkb3VibGVfcGFyYW0YBCABKAFIABIWCgx1aW50NjRfcGFyYW0YBSABKARIAEISChBwYXJhbWV0ZXJfY2hvaWNlItABChNJbmZlclRlbnNvckNvbnRlbnRzEhUKDWJvb2xfY29udGVudHMYASADKAgSFAoMaW50X2NvbnRlbnRzGAIgAygFEhYKDmludDY0X2NvbnRlbnRzGAMgAygDEhUKDXVpbnRfY29udGVudHMYBCADKA0SFwoPdWludDY0X2NvbnRlbnRzGAUgAygEEhUKDWZwMzJfY29udGVudHMYBiADKAISFQoNZnA2NF9jb250ZW50cxgHIAMoARIWCg5ieXRlc19jb250ZW50cxgIIAMoDCLuBgoRTW9kZWxJbmZlclJlcXVlc3QSEgoKbW9kZWxfbmFtZRgBIAEoCRIVCg1tb2RlbF92ZXJzaW9uGAIgASgJEgoKAmlkGAMgASgJEkAKCnBhcmFtZXRlcnMYBCADKAsyLC5pbmZlcmVuY2UuTW9kZWxJbmZlclJlcXVlc3QuUGFyYW1ldGVyc0VudHJ5Ej0KBmlucHV0cxgFIAMoCzItLmluZmVyZW5jZS5Nb2RlbEluZmVyUmVxdWVzdC5JbmZlcklucHV0VGVuc29yEkgKB291dHB1dHMYBiADKAsyNy5pbmZlcmVuY2UuTW9kZWxJbmZlclJlcXVlc3QuSW5mZXJSZXF1ZXN0ZWRPdXRwdXRUZW5zb3ISGgoScmF3X2lucHV0X2NvbnRlbnRzGAcgAygMGpQCChBJbmZlcklucHV0VGVuc29yEgwKBG5hbWUYASABKAkSEAoIZGF0YXR5cGUYAiABKAkSDQoFc2hhcGUYAyADKAMSUQoKcGFyYW1ldGVycxgEIAMoCzI9LmluZmVyZW5jZS5Nb2RlbEluZmVyUmVxdWVzdC5JbmZlcklucHV0VGVuc29yLlBhcmFtZXRlcnNFbnRyeRIwCghjb250ZW50cxgFIAEoCzIeLmluZmVyZW5jZS5JbmZlclRlbnNvckNvbnRlbnRzGkwKD1BhcmFtZXRlcnNFbnRyeRILCgNrZXkYASABKAkSKAoFdmFsdWUYAiABKAsyGS5pbmZlcmVuY2UuSW5mZXJQYXJhbWV0ZXI6AjgBGtUBChpJbmZlclJlcXVlc3RlZE91dHB1dFRlbnNvchIMCgRuYW1lGAEgASgJElsKCnBhcmFtZXRlcnMYAiADKAsyRy5pbmZlcmVuY2UuTW9kZWxJbmZlclJlcXVlc3QuSW5mZXJSZXF1ZXN0ZWRPdXRwdXRUZW5zb3IuUGFyYW1ldGVyc0VudHJ5GkwKD1BhcmFtZXRlcnNFbnRyeRILCgNrZXkYASABKAkSKAoFdmFsdWUYAiABKAsyGS5pbmZlcmVuY2UuSW5mZXJQYXJhbWV0ZXI6AjgBGkwKD1BhcmFtZXRlcnNFbnRyeRILCgNrZXkYASABKAkSKAoFdmFsdWUYAiABKAsyGS5pbmZlcmVuY2UuSW5mZXJQYXJhbWV0ZXI6AjgBItUEChJNb2RlbEluZmVyUmVzcG9uc2USEgoKbW9kZWxfbmFtZRgBIAEoCRIVCg1tb2RlbF92ZXJzaW9uGAIgASgJEgoKAmlkGAMgASgJEkEKCnBhcmFtZXRlcnMYBCADKAsyLS5pbmZlcmVuY2UuTW9kZWxJbmZlclJlc3BvbnNlLlBhcmFtZXRlcnNFbnRyeRJACgdvdXRwdXRzGAUgAygLMi8uaW5mZXJlbmNlLk1vZGVsSW5mZXJSZXNwb25zZS5JbmZlck91dHB1dFRlbnNvchIbChNyYXdfb3V0cHV0X2NvbnRlbnRzGAYgAygMGpcCChFJbmZlck91dHB1dFRlbnNvchIMCgRuYW1lGAEgASgJEhAKCGRhdGF0eXBlGAIgASgJEg0KBXNoYXBlGAMgAygDElMKCnBhcmFtZXRlcnMYBCADKAsyPy5pbmZlcmVuY2UuTW9kZWxJbmZlclJlc3BvbnNlLkluZmVyT3V0cHV0VGVuc29yLlBhcmFtZXRlcnNFbnRyeRIwCghjb250ZW50cxgFIAEoCzIeLmluZmVyZW5jZS5JbmZlclRlbnNvckNvbnRlbnRzGkwKD1BhcmFtZXRlcnNFbnRyeRILCgNrZXkYASABKAkSKAoFdmFsdWUYAiABKAsyGS5pbmZlcmVuY2UuSW5mZXJQYXJhbWV0ZXI6AjgBGkwKD1BhcmFtZXRlcnNFbnRyeRILCgNrZXkYASABKAkSKAoFdmFsdWUYAiABKAsyGS5pbmZlcmVuY2UuSW5mZXJQYXJhbWV0ZXI6AjgBImgKGE1vZGVsU3RyZWFtSW5mZXJSZXNwb25zZRIVCg1lcnJvcl9tZXNzYWdlGAEgASgJEjUKDmluZmVyX3Jlc3BvbnNlGAIgASgLMh0uaW5mZXJlbmNlLk1vZGVsSW5mZXJSZXNwb25zZSIzChJNb2RlbENvbmZpZ1JlcXVlc3QSDAoEbmFtZRgBIAEoCRIPCgd2ZXJzaW9uGAIgASgJIj0KE01vZGVsQ29uZmlnUmVzcG9uc2USJgoGY29uZmlnGAEgASgLMhYuaW5mZXJlbmNlLk1vZGVsQ29uZmlnIjcKFk1vZGVsU3RhdGlzdGljc1JlcXVlc3QSDAoEbmFtZRgBIAEoCRIPCgd2ZXJzaW9uGAIgASgJIkoKF01vZGVsU3RhdGlzdGljc1Jlc3BvbnNlEi8KC21vZGVsX3N0YXRzGAEgAygLMhouaW5mZXJlbmNlLk1vZGVsU3RhdGlzdGljcyIuChFTdGF0aXN0aWNEdXJhdGlvbhINCgVjb3VudBgBIAEoBBIKCgJucxgCIAEoBCKcAwoPSW5mZXJTdGF0aXN0aWNzEi0KB3N1Y2Nlc3MYASABKAsyHC5pbmZlcmVuY2UuU3RhdGlzdGljRHVyYXRpb24SKgoEZmFpbBgCIAEoCzIcLmluZmVyZW5jZS5TdGF0aXN0aWNEdXJhdGlvbhIrCgVxdWV1ZRgDIAEoCzIcLmluZmVyZW5jZS5TdGF0aXN0aWNEdXJhdGlvbhIzCg1jb21wdXRlX2lucHV0GAQgASgLMhwuaW5mZXJlbmNlLlN0YXRpc3RpY0R1cmF0aW9uEjMKDWNvbXB1dGVfaW5mZXIYBSABKAsyHC5pbmZlcmVuY2UuU3RhdGlzdGljRHVyYXRpb24SNAoOY29tcHV0ZV9vdXRwdXQYBiABKAsyHC5pbmZlcmVuY2UuU3RhdGlzdGljRHVyYXRpb24SLwoJY2FjaGVfaGl0GAcgASgLMhwuaW5mZXJlbmNlLlN0YXRpc3RpY0R1cmF0aW9uEjAKCmNhY2hlX21pc3MYCCABKAsyHC5pbmZlcmVuY2UuU3RhdGlzdGljRHVyYXRpb24iwwIKF0luZmVyUmVzcG9uc2VTdGF0aXN0aWNzEjMKDWNvbXB1dGVfaW5mZXIYASABKAsyHC5pbmZlcmVuY2UuU3RhdGlzdGljRHVyYXRpb24SNAoOY29tcHV0ZV9vdXRwdXQYAiABKAsyHC5pbmZlcmVuY2UuU3RhdGlzdGljRHVyYXRpb24SLQoHc3VjY2VzcxgDIAEoCzIcLmluZmVyZW5jZS5TdGF0aXN0aWNEdXJhdGlvbhIqCgRmYWlsGAQgASgLMhwuaW5mZXJlbmNlLlN0YXRpc3RpY0R1cmF0aW9uEjQKDmVtcHR5X3Jlc3BvbnNlGAUgASgLMhwuaW5mZXJlbmNlLlN0YXRpc3RpY0R1cmF0aW9uEiwKBmNhbmNlbBgGIAEoCzIcLmluZmVyZW5jZS5TdGF0aXN0aWNEdXJhdGlvbiLKAQoUSW5mZXJCYXRjaFN0YXRpc3RpY3MSEgoKYmF0Y2hfc2l6ZRgBIAEoBBIzCg1jb21wdXRlX2lucHV0GAIgASgLMhwuaW5mZXJlbmNlLlN0YXRpc3RpY0R1cmF0aW9uEjMKDWNvbXB1dGVfaW5mZXIYAyABKAsyHC5pbmZlcmVuY2UuU3RhdGlzdGljRHVyYXRpb24SNAoOY29tcHV0ZV9vdXRwdXQYBCABKAsyHC5pbmZlcmVuY2UuU3RhdGlzdGljRHVyYXRpb24iOgoLTWVtb3J5VXNhZ2USDAoEdHlwZRgBIAEoCRIKCgJpZBgCIAEoAxIRCglieXRlX3NpemUYAyABKAQitAMKD01vZGVsU3RhdGlzdGljcxIMCgRuYW1lGAEgASgJEg8KB3ZlcnNpb24YAiABKAkSFgoObGFzdF9pbmZlcmVuY2UYAyABKAQSFwoPaW5mZXJlbmNlX2NvdW50GAQgASgEEhcKD2V4ZWN1dGlvbl9jb3VudBgFIAEoBBIzCg9pbmZlcmVuY2Vfc3RhdHMYBiABKAsyGi5pbmZlcmVuY2UuSW5mZXJTdGF0aXN0aWNzEjQKC2JhdGNoX3N0YXRzGAcgAygLMh8uaW5mZXJlbmNlLkluZmVyQmF0Y2hTdGF0aXN0aWNzEiwKDG1lbW9yeV91c2FnZRgIIAMoCzIWLmluZmVyZW5jZS5NZW1vcnlVc2FnZRJFCg5yZXNwb25zZV9zdGF0cxgJIAMoCzItLmluZmVyZW5jZS5Nb2RlbFN0YXRpc3RpY3MuUmVzcG9uc2VTdGF0c0VudHJ5GlgKElJlc3BvbnNlU3RhdHNFbnRyeRILCgNrZXkYASABKAkSMQoFdmFsdWUYAiABKAsyIi5pbmZlcmVuY2UuSW5mZXJSZXNwb25zZVN0YXRpc3RpY3M6AjgBIooBChhNb2RlbFJlcG9zaXRvcnlQYXJhbWV0ZXISFAoKYm9vbF9wYXJhbRgBIAEoCEgAEhUKC2ludDY0X3BhcmFtGAIgASgDSAASFgoMc3RyaW5nX3BhcmFtGAMgASgJSAASFQoLYnl0ZXNfcGFyYW0YBCABKAxIAEISChBwYXJhbWV0ZXJfY2hvaWNlIkAKFlJlcG9zaXRvcnlJbmRleFJlcXVlc3QSFwoPcmVwb3NpdG9yeV9uYW1lGAEgASgJEg0KBXJlYWR5GAIgASgIIqQBChdSZXBvc2l0b3J5SW5kZXhSZXNwb25zZRI9CgZtb2RlbHMYASADKAsyLS5pbmZlcmVuY2UuUmVwb3NpdG9yeUluZGV4UmVzcG9uc2UuTW9kZWxJbmRleBpKCgpNb2RlbEluZGV4EgwKBG5hbWUYASABKAkSDwoHdmVyc2lvbhgCIAEoCRINCgVzdGF0ZRgDIAEoCRIOCgZyZWFzb24YBCABKAki7AEKGlJlcG9zaXRvcnlNb2RlbExvYWRSZXF1ZXN0EhcKD3JlcG9zaXRvcnlfbmFtZRgBIAEoCRISCgptb2RlbF9uYW1lGAIgASgJEkkKCnBhcmFtZXRlcnMYAyADKAsyNS5pbmZlcmVuY2UuUmVwb3NpdG9yeU1vZGVsTG9hZFJlcXVlc3QuUGFyYW1ldGVyc0VudHJ5GlYKD1BhcmFtZXRlcnNFbnRyeRILCgNrZXkYASABKAkSMgoFdmFsdWUYAiABKAsyIy5pbmZlcmVuY2UuTW9kZWxSZXBvc2l0b3J5UGFyYW1ldGVyOgI4ASIdChtSZXBvc2l0b3J5TW9kZWxMb2FkUmVzcG9uc2Ui8AEKHFJlcG9zaXRvcnlNb2RlbFVubG9hZFJlcXVlc3QSFwoPcmVwb3NpdG9yeV9uYW1lGAEgASgJEhIKCm1vZGVsX25hbWUYAiABKAkSSwoKcGFyYW1ldGVycxgDIAMoCzI3LmluZmVyZW5jZS5SZXBvc2l0b3J5TW9kZWxVbmxvYWRSZXF1ZXN0LlBhcmFtZXRlcnNFbnRyeRpWCg9QYXJhbWV0ZXJzRW50cnkSCwoDa2V5GAEgASgJEjIKBXZhbHVlGAIgASgLMiMuaW5mZXJlbmNlLk1vZGVsUmVwb3NpdG9yeVBhcmFtZXRlcjoCOAEiHwodUmVwb3NpdG9yeU1vZGVsVW5sb2FkUmVzcG9uc2UiLwofU3lzdGVtU2hhcmVkTWVtb3J5U3RhdHVzUmVxdWVzdBIMCgRuYW1lGAEgASgJIqUCCiBTeXN0ZW1TaGFyZWRNZW1vcnlTdGF0dXNSZXNwb25zZRJJCgdyZWdpb25zGAEgAygLMjguaW5mZXJlbmNlLlN5c3RlbVNoYXJlZE1lbW9yeVN0YXR1c1Jlc3BvbnNlLlJlZ2lvbnNFbnRyeRpMCgxSZWdpb25TdGF0dXMSDAoEbmFtZRgBIAEoCRILCgNrZXkYAiABKAkSDgoGb2Zmc2V0GAMgASgEEhEKCWJ5dGVfc2l6ZRgEIAEoBBpoCgxSZWdpb25zRW50cnkSCwoDa2V5GAEgASgJEkcKBXZhbHVlGAIgASgLMjguaW5mZXJlbmNlLlN5c3RlbVNoYXJlZE1lbW9yeVN0YXR1c1Jlc3BvbnNlLlJlZ2lvblN0YXR1czoCOAEiYQohU3lzdGVtU2hhcmVkTWVtb3J5UmVnaXN0ZXJSZXF1ZXN0EgwKBG5hbWUYASABKAkSCwoDa2V5GAIgASgJEg4KBm9mZnNldBgDIAEoBBIRCglieXRlX3NpemUYBCABKAQiJAoiU3lzdGVtU2hhcmVkTWVtb3J5UmVnaXN0ZXJSZXNwb25zZSIzCiNTeXN0ZW1TaGFyZWRNZW1vcnlVbnJlZ2lzdGVyUmVxdWVzdBIMCgRuYW1lGAEgASgJIiYKJFN5c3RlbVNoYXJlZE1lbW9yeVVucmVnaXN0ZXJSZXNwb25zZSItCh1DdWRhU2hhcmVkTWVtb3J5U3RhdHVzUmVxdWVzdBIMCgRuYW1lGAEgASgJIpUCCh5DdWRhU2hhcmVkTWVtb3J5U3RhdHVzUmVzcG9uc2USRwoHcmVnaW9ucxgBIAMoCzI2LmluZmVyZW5jZS5DdWRhU2hhcmVkTWVtb3J5U3RhdHVzUmVzcG9uc2UuUmVnaW9uc0VudHJ5GkIKDFJlZ2lvblN0YXR1cxIMCgRuYW1lGAEgASgJEhEKCWRldmljZV9pZBgCIAEoBBIRCglieXRlX3NpemUYAyABKAQaZgoMUmVnaW9uc0VudHJ5EgsKA2tleRgBIAEoCRJFCgV2YWx1ZRgCIAEoCzI2LmluZmVyZW5jZS5DdWRhU2hhcmVkTWVtb3J5U3RhdHVzUmVzcG9uc2UuUmVnaW9uU3RhdHVzOgI4ASJpCh9DdWRhU2hhcmVkTWVtb3J5UmVnaXN0ZXJSZXF1ZXN0EgwKBG5hbWUYASABKAkSEgoKcmF3X2hhbmRsZRgCIAEoDBIRCglkZXZpY2VfaWQYAyABKAMSEQoJYnl0ZV9zaXplGAQgASgEIiIKIEN1ZGFTaGFyZWRNZW1vcnlSZWdpc3RlclJlc3BvbnNlIjEKIUN1ZGFTaGFyZWRNZW1vcnlVbnJlZ2lzdGVyUmVxdWVzdBIMCgRuYW1lGAEgASgJIiQKIkN1ZGFTaGFyZWRNZW1vcnlVbnJlZ2lzdGVyUmVzcG9uc2Ui5gEKE1RyYWNlU2V0dGluZ1JlcXVlc3QSPgoIc2V0dGluZ3MYASADKAsyLC5pbmZlcmVuY2UuVHJhY2VTZXR0aW5nUmVxdWVzdC5TZXR0aW5nc0VudHJ5EhIKCm1vZGVsX25hbWUYAiABKAkaHQoMU2V0dGluZ1ZhbHVlEg0KBXZhbHVlGAEgAygJGlwKDVNldHRpbmdzRW50cnkSCwoDa2V5GAEgASgJEjoKBXZhbHVlGAIgASgLMisuaW5mZXJlbmNlLlRyYWNlU2V0dGluZ1JlcXVlc3QuU2V0dGluZ1ZhbHVlOgI4ASLVAQoUVHJhY2VTZXR0aW5nUmVzcG9uc2USPwoIc2V0dGluZ3MYASADKAsyLS5pbmZlcmVuY2UuVHJhY2VTZXR0aW5nUmVzcG9uc2UuU2V0dGluZ3NFbnRyeRodCgxTZXR0aW5nVmFsdWUSDQoFdmFsdWUYASADKAkaXQoNU2V0dGluZ3NFbnRyeRILCgNrZXkYASABKAkSOwoFdmFsdWUYAiABKAsyLC5pbmZlcmVuY2UuVHJhY2VTZXR0aW5nUmVzcG9uc2UuU2V0dGluZ1ZhbHVlOgI4ASKaAgoSTG9nU2V0dGluZ3NSZXF1ZXN0Ej0KCHNldHRpbmdzGAEgAygLMisuaW5mZXJlbmNlLkxvZ1NldHRpbmdzUmVxdWVzdC5TZXR0aW5nc0VudHJ5GmgKDFNldHRpbmdWYWx1ZRIUCgpib29sX3BhcmFtGAEgASgISAASFgoMdWludDMyX3BhcmFtGAIgASgNSAASFgoMc3RyaW5nX3BhcmFtGAMgASgJSABCEgoQcGFyYW1ldGVyX2Nob2ljZRpbCg1TZXR0aW5nc0VudHJ5EgsKA2tleRgBIAEoCRI5CgV2YWx1ZRgCIAEoCzIqLmluZmVyZW5jZS5Mb2dTZXR0aW5nc1JlcXVlc3QuU2V0dGluZ1ZhbHVlOgI4ASKdAgoTTG9nU2V0dGluZ3NSZXNwb25zZRI+CghzZXR0aW5ncxgBIAMoCzIsLmluZmVyZW5jZS5Mb2dTZXR0aW5nc1Jlc3BvbnNlLlNldHRpbmdzRW50cnkaaAoMU2V0dGluZ1ZhbHVlEhQKCmJvb2xfcGFyYW0YASABKAhIABIWCgx1aW50MzJfcGFyYW0YAiABKA1IABIWCgxzdHJpbmdfcGFyYW0YAyABKAlIAEISChBwYXJhbWV0ZXJfY2hvaWNlGlwKDVNldHRpbmdzRW50cnkSCwoDa2V5GAEgASgJEjoKBXZhbHVlGAIgASgLMisuaW5mZXJlbmNlLkxvZ1NldHRpbmdzUmVzcG9uc2UuU2V0dGluZ1ZhbHVlOgI4ATKODwoUR1JQQ0luZmVyZW5jZVNlcnZpY2USSQoKU2VydmVyTGl2ZRIcLmluZmVyZW5jZS5TZXJ2ZXJMaXZlUmVxdWVzdBodLmluZmVyZW5jZS5TZXJ2ZXJMaXZlUmVzcG9uc2USTAoLU2VydmVyUmVhZHkSHS5pbmZlcmVuY2UuU2VydmVyUmVhZHlSZXF1ZXN0Gh4uaW5mZXJlbmNlLlNlcnZlclJlYWR5UmVzcG9uc2USSQoKTW9kZWxSZWFkeRIcLmluZmVyZW5jZS5Nb2RlbFJlYWR5UmVxdWVzdBodLmluZmVyZW5jZS5Nb2RlbFJlYWR5UmVzcG9uc2USVQoOU2VydmVyTWV0YWRhdGESIC5pbmZlcmVuY2UuU2VydmVyTWV0YWRhdGFSZXF1ZXN0GiEuaW5mZXJlbmNlLlNlcnZlck1ldGFkYXRhUmVzcG9uc2USUgoNTW9kZWxNZXRhZGF0YRIfLmluZmVyZW5jZS5Nb2RlbE1ldGFkYXRhUmVxdWVzdBogLmluZmVyZW5jZS5Nb2RlbE1ldGFkYXRhUmVzcG9uc2USSQoKTW9kZWxJbmZlchIcLmluZmVyZW5jZS5Nb2RlbEluZmVyUmVxdWVzdBodLmluZmVyZW5jZS5Nb2RlbEluZmVyUmVzcG9uc2USWQoQTW9kZWxTdHJlYW1JbmZlchIcLmluZmVyZW5jZS5Nb2RlbEluZmVyUmVxdWVzdBojLmluZmVyZW5jZS5Nb2RlbFN0cmVhbUluZmVyUmVzcG9uc2UoATABEkwKC01vZGVsQ29uZmlnEh0uaW5mZXJlbmNlLk1vZGVsQ29uZmlnUmVxdWVzdBoeLmluZmVyZW5jZS5Nb2RlbENvbmZpZ1Jlc3BvbnNlElgKD01vZGVsU3RhdGlzdGljcxIhLmluZmVyZW5jZS5Nb2RlbFN0YXRpc3RpY3NSZXF1ZXN0GiIuaW5mZXJlbmNlLk1vZGVsU3RhdGlzdGljc1Jlc3BvbnNlElgKD1JlcG9zaXRvcnlJbmRleBIhLmluZmVyZW5jZS5SZXBvc2l0b3J5SW5kZXhSZXF1ZXN0GiIuaW5mZXJlbmNlLlJlcG9zaXRvcnlJbmRleFJlc3BvbnNlEmQKE1JlcG9zaXRvcnlNb2RlbExvYWQSJS5pbmZlcmVuY2UuUmVwb3NpdG9yeU1vZGVsTG9hZFJlcXVlc3QaJi5pbmZlcmVuY2UuUmVwb3NpdG9yeU1vZGVsTG9hZFJlc3BvbnNlEmoKFVJlcG9zaXRvcnlNb2RlbFVubG9hZBInLmluZmVyZW5jZS5SZXBvc2l0b3J5TW9kZWxVbmxvYWRSZXF1ZXN0GiguaW5mZXJlbmNlLlJlcG9zaXRvcnlNb2RlbFVubG9hZFJlc3BvbnNlEnMKGFN5c3RlbVNoYXJlZE1lbW9yeVN0YXR1cxIqLmluZmVyZW5jZS5TeXN0ZW1TaGFyZWRNZW1vcnlTdGF0dXNSZXF1ZXN0GisuaW5mZXJlbmNlLlN5c3RlbVNoYXJlZE1lbW9yeVN0YXR1c1Jlc3BvbnNlEnkKGlN5c3RlbVNoYXJlZE1lbW9yeVJlZ2lzdGVyEiwuaW5mZXJlbmNlLlN5c3RlbVNoYXJlZE1lbW9yeVJlZ2lzdGVyUmVxdWVzdBotLmluZmVyZW5jZS5TeXN0ZW1TaGFyZWRNZW1vcnlSZWdpc3RlclJlc3BvbnNlEn8KHFN5c3RlbVNoYXJlZE1lbW9yeVVucmVnaXN0ZXISLi5pbmZlcmVuY2UuU3lzdGVtU2hhcmVkTWVtb3J5VW5yZWdpc3RlclJlcXVlc3QaLy5pbmZlcmVuY2UuU3lzdGVtU2hhcmVkTWVtb3J5VW5yZWdpc3RlclJlc3BvbnNlEm0KFkN1ZGFTaGFyZWRNZW1vcnlTdGF0dXMSKC5pbmZlcmVuY2UuQ3VkYVNoYXJlZE1lbW9yeVN0YXR1c1JlcXVlc3QaKS5pbmZlcmVuY2UuQ3VkYVNoYXJlZE1lbW9yeVN0YXR1c1Jlc3BvbnNlEnMKGEN1ZGFTaGFyZWRNZW1vcnlSZWdpc3RlchIqLmluZmVyZW5jZS5DdWRhU2hhcmVkTWVtb3J5UmVnaXN0ZXJSZXF1ZXN0GisuaW5mZXJlbmNlLkN1ZGFTaGFyZWRNZW1vcnlSZWdpc3RlclJlc3BvbnNlEnkKGkN1ZGFTaGFyZWRNZW1vcnlVbnJlZ2lzdGVyEiwuaW5mZXJlbmNlLkN1ZGFTaGFyZWRNZW1vcnlVbnJlZ2lzdGVyUmVxdWVzdBotLmluZmVyZW5jZS5DdWRhU2hhcmVkTWVtb3J5VW5yZWdpc3RlclJlc3BvbnNlEk8KDFRyYWNlU2V0dGluZxIeLmluZmVyZW5jZS5UcmFjZVNldHRpbmdSZXF1ZXN0Gh8uaW5mZXJlbmNlLlRyYWNlU2V0dGluZ1Jlc3BvbnNlEkwKC0xvZ1NldHRpbmdzEh0uaW5mZXJlbmNlLkxvZ1NldHRpbmdzUmVxdWVzdBoeLmluZmVyZW5jZS5Mb2dTZXR0aW5nc1Jlc3BvbnNlYgZwcm90bzM", [model_config_pb/* file_model_config */.mW]);
const ServerLiveRequestSchema = (0,message/* messageDesc */.Z)(file_inference, 0);
const ServerLiveResponseSchema = (0,message/* messageDesc */.Z)(file_inference, 1);
const ServerReadyRequestSchema = (0,message/* messageDesc */.Z)(file_inference, 2);
const ServerReadyResponseSchema = (0,message/* messageDesc */.Z)(file_inference, 3);
const ModelReadyRequestSchema = (0,message/* messageDesc */.Z)(file_inference, 4);
const ModelReadyResponseSchema = (0,message/* messageDesc */.Z)(file_inference, 5);
const ServerMetadataRequestSchema = (0,message/* messageDesc */.Z)(file_inference, 6);
const ServerMetadataResponseSchema = (0,message/* messageDesc */.Z)(file_inference, 7);
const ModelMetadataRequestSchema = (0,message/* messageDesc */.Z)(file_inference, 8);
const ModelMetadataResponseSchema = (0,message/* messageDesc */.Z)(file_inference, 9);
const ModelMetadataResponse_TensorMetadataSchema = (0,message/* messageDesc */.Z)(file_inference, 9, 0);
const InferParameterSchema = (0,message/* messageDesc */.Z)(file_inference, 10);
const InferTensorContentsSchema = (0,message/* messageDesc */.Z)(file_inference, 11);
const ModelInferRequestSchema = (0,message/* messageDesc */.Z)(file_inference, 12);
const ModelInferRequest_InferInputTensorSchema = (0,message/* messageDesc */.Z)(file_inference, 12, 0);
const ModelInferRequest_InferRequestedOutputTensorSchema = (0,message/* messageDesc */.Z)(file_inference, 12, 1);
const ModelInferResponseSchema = (0,message/* messageDesc */.Z)(file_inference, 13);
const ModelInferResponse_InferOutputTensorSchema = (0,message/* messageDesc */.Z)(file_inference, 13, 0);
const ModelStreamInferResponseSchema = (0,message/* messageDesc */.Z)(file_inference, 14);
const ModelConfigRequestSchema = (0,message/* messageDesc */.Z)(file_inference, 15);
const ModelConfigResponseSchema = (0,message/* messageDesc */.Z)(file_inference, 16);
const ModelStatisticsRequestSchema = (0,message/* messageDesc */.Z)(file_inference, 17);
const ModelStatisticsResponseSchema = (0,message/* messageDesc */.Z)(file_inference, 18);
const StatisticDurationSchema = (0,message/* messageDesc */.Z)(file_inference, 19);
const InferStatisticsSchema = (0,message/* messageDesc */.Z)(file_inference, 20);
const InferResponseStatisticsSchema = (0,message/* messageDesc */.Z)(file_inference, 21);
const InferBatchStatisticsSchema = (0,message/* messageDesc */.Z)(file_inference, 22);
const MemoryUsageSchema = (0,message/* messageDesc */.Z)(file_inference, 23);
const ModelStatisticsSchema = (0,message/* messageDesc */.Z)(file_inference, 24);
const ModelRepositoryParameterSchema = (0,message/* messageDesc */.Z)(file_inference, 25);
const RepositoryIndexRequestSchema = (0,message/* messageDesc */.Z)(file_inference, 26);
const RepositoryIndexResponseSchema = (0,message/* messageDesc */.Z)(file_inference, 27);
const RepositoryIndexResponse_ModelIndexSchema = (0,message/* messageDesc */.Z)(file_inference, 27, 0);
const RepositoryModelLoadRequestSchema = (0,message/* messageDesc */.Z)(file_inference, 28);
const RepositoryModelLoadResponseSchema = (0,message/* messageDesc */.Z)(file_inference, 29);
const RepositoryModelUnloadRequestSchema = (0,message/* messageDesc */.Z)(file_inference, 30);
const RepositoryModelUnloadResponseSchema = (0,message/* messageDesc */.Z)(file_inference, 31);
const SystemSharedMemoryStatusRequestSchema = (0,message/* messageDesc */.Z)(file_inference, 32);
const SystemSharedMemoryStatusResponseSchema = (0,message/* messageDesc */.Z)(file_inference, 33);
const SystemSharedMemoryStatusResponse_RegionStatusSchema = (0,message/* messageDesc */.Z)(file_inference, 33, 0);
const SystemSharedMemoryRegisterRequestSchema = (0,message/* messageDesc */.Z)(file_inference, 34);
const SystemSharedMemoryRegisterResponseSchema = (0,message/* messageDesc */.Z)(file_inference, 35);
const SystemSharedMemoryUnregisterRequestSchema = (0,message/* messageDesc */.Z)(file_inference, 36);
const SystemSharedMemoryUnregisterResponseSchema = (0,message/* messageDesc */.Z)(file_inference, 37);
const CudaSharedMemoryStatusRequestSchema = (0,message/* messageDesc */.Z)(file_inference, 38);
const CudaSharedMemoryStatusResponseSchema = (0,message/* messageDesc */.Z)(file_inference, 39);
const CudaSharedMemoryStatusResponse_RegionStatusSchema = (0,message/* messageDesc */.Z)(file_inference, 39, 0);
const CudaSharedMemoryRegisterRequestSchema = (0,message/* messageDesc */.Z)(file_inference, 40);
const CudaSharedMemoryRegisterResponseSchema = (0,message/* messageDesc */.Z)(file_inference, 41);
const CudaSharedMemoryUnregisterRequestSchema = (0,message/* messageDesc */.Z)(file_inference, 42);
const CudaSharedMemoryUnregisterResponseSchema = (0,message/* messageDesc */.Z)(file_inference, 43);
const TraceSettingRequestSchema = (0,message/* messageDesc */.Z)(file_inference, 44);
const TraceSettingRequest_SettingValueSchema = (0,message/* messageDesc */.Z)(file_inference, 44, 0);
const TraceSettingResponseSchema = (0,message/* messageDesc */.Z)(file_inference, 45);
const TraceSettingResponse_SettingValueSchema = (0,message/* messageDesc */.Z)(file_inference, 45, 0);
const LogSettingsRequestSchema = (0,message/* messageDesc */.Z)(file_inference, 46);
const LogSettingsRequest_SettingValueSchema = (0,message/* messageDesc */.Z)(file_inference, 46, 0);
const LogSettingsResponseSchema = (0,message/* messageDesc */.Z)(file_inference, 47);
const LogSettingsResponse_SettingValueSchema = (0,message/* messageDesc */.Z)(file_inference, 47, 0);
const GRPCInferenceService = serviceDesc(file_inference, 0);


/***/ }),

/***/ 7646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  pe: () => (/* binding */ DataType),
  zU: () => (/* binding */ ModelConfigSchema),
  mW: () => (/* binding */ file_model_config)
});

// UNUSED EXPORTS: BatchInputSchema, BatchInput_Kind, BatchInput_KindSchema, BatchOutputSchema, BatchOutput_Kind, BatchOutput_KindSchema, DataTypeSchema, ModelDynamicBatchingSchema, ModelEnsemblingSchema, ModelEnsembling_StepSchema, ModelInputSchema, ModelInput_Format, ModelInput_FormatSchema, ModelInstanceGroupSchema, ModelInstanceGroup_Kind, ModelInstanceGroup_KindSchema, ModelInstanceGroup_SecondaryDeviceSchema, ModelInstanceGroup_SecondaryDevice_SecondaryDeviceKind, ModelInstanceGroup_SecondaryDevice_SecondaryDeviceKindSchema, ModelMetricsSchema, ModelMetrics_MetricControlSchema, ModelMetrics_MetricControl_HistogramOptionsSchema, ModelMetrics_MetricControl_MetricIdentifierSchema, ModelOperationsSchema, ModelOptimizationPolicySchema, ModelOptimizationPolicy_CudaSchema, ModelOptimizationPolicy_Cuda_GraphSpecSchema, ModelOptimizationPolicy_Cuda_GraphSpec_LowerBoundSchema, ModelOptimizationPolicy_Cuda_GraphSpec_ShapeSchema, ModelOptimizationPolicy_ExecutionAcceleratorsSchema, ModelOptimizationPolicy_ExecutionAccelerators_AcceleratorSchema, ModelOptimizationPolicy_GraphSchema, ModelOptimizationPolicy_ModelPriority, ModelOptimizationPolicy_ModelPrioritySchema, ModelOptimizationPolicy_PinnedMemoryBufferSchema, ModelOutputSchema, ModelParameterSchema, ModelQueuePolicySchema, ModelQueuePolicy_TimeoutAction, ModelQueuePolicy_TimeoutActionSchema, ModelRateLimiterSchema, ModelRateLimiter_ResourceSchema, ModelRepositoryAgentsSchema, ModelRepositoryAgents_AgentSchema, ModelResponseCacheSchema, ModelSequenceBatchingSchema, ModelSequenceBatching_ControlInputSchema, ModelSequenceBatching_ControlSchema, ModelSequenceBatching_Control_Kind, ModelSequenceBatching_Control_KindSchema, ModelSequenceBatching_InitialStateSchema, ModelSequenceBatching_StateSchema, ModelSequenceBatching_StrategyDirectSchema, ModelSequenceBatching_StrategyOldestSchema, ModelTensorReshapeSchema, ModelTransactionPolicySchema, ModelVersionPolicySchema, ModelVersionPolicy_AllSchema, ModelVersionPolicy_LatestSchema, ModelVersionPolicy_SpecificSchema, ModelWarmupSchema, ModelWarmup_InputSchema

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/file.js + 6 modules
var file = __nccwpck_require__(2262);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/message.js
var message = __nccwpck_require__(104);
;// CONCATENATED MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/enum.js
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/**
 * Hydrate an enum descriptor.
 *
 * @private
 */
function enumDesc(file, path, ...paths) {
    if (paths.length == 0) {
        return file.enums[path];
    }
    const e = paths.pop(); // we checked length above
    return paths.reduce((acc, cur) => acc.nestedMessages[cur], file.messages[path]).nestedEnums[e];
}
/**
 * Construct a TypeScript enum object at runtime from a descriptor.
 *
 * The returned object is identical to a transpiled TS enum and includes the
 * reverse mapping, see https://www.typescriptlang.org/docs/handbook/enums.html#reverse-mappings
 */
function tsEnum(desc) {
    const enumObject = {};
    for (const value of desc.values) {
        enumObject[value.localName] = value.number;
        enumObject[value.number] = value.localName;
    }
    return enumObject;
}
/**
 * Construct an object enum at runtime from a descriptor.
 *
 * The returned object is a record of enum value name to integer value. It's
 * a subset of transpiled TS enums - it does not include the reverse mapping,
 * and only supports lookup by value name.
 */
function objEnum(desc) {
    const enumObject = {};
    for (const value of desc.values) {
        enumObject[value.localName] = value.number;
    }
    return enumObject;
}

;// CONCATENATED MODULE: ./lib/triton/gen/model_config_pb.js

const file_model_config = (0,file/* fileDesc */.w)("ChJtb2RlbF9jb25maWcucHJvdG8SCWluZmVyZW5jZSLzCgoLTW9kZWxDb25maWcSDAoEbmFtZRgBIAEoCRIQCghwbGF0Zm9ybRgCIAEoCRI1Cg52ZXJzaW9uX3BvbGljeRgDIAEoCzIdLmluZmVyZW5jZS5Nb2RlbFZlcnNpb25Qb2xpY3kSFgoObWF4X2JhdGNoX3NpemUYBCABKAUSJAoFaW5wdXQYBSADKAsyFS5pbmZlcmVuY2UuTW9kZWxJbnB1dBImCgZvdXRwdXQYBiADKAsyFi5pbmZlcmVuY2UuTW9kZWxPdXRwdXQSNQoOaW5zdGFuY2VfZ3JvdXAYByADKAsyHS5pbmZlcmVuY2UuTW9kZWxJbnN0YW5jZUdyb3VwEh4KFmRlZmF1bHRfbW9kZWxfZmlsZW5hbWUYCCABKAkSSAoSY2NfbW9kZWxfZmlsZW5hbWVzGAkgAygLMiwuaW5mZXJlbmNlLk1vZGVsQ29uZmlnLkNjTW9kZWxGaWxlbmFtZXNFbnRyeRI7CgttZXRyaWNfdGFncxgKIAMoCzImLmluZmVyZW5jZS5Nb2RlbENvbmZpZy5NZXRyaWNUYWdzRW50cnkSOAoMb3B0aW1pemF0aW9uGAwgASgLMiIuaW5mZXJlbmNlLk1vZGVsT3B0aW1pemF0aW9uUG9saWN5EjsKEGR5bmFtaWNfYmF0Y2hpbmcYCyABKAsyHy5pbmZlcmVuY2UuTW9kZWxEeW5hbWljQmF0Y2hpbmdIABI9ChFzZXF1ZW5jZV9iYXRjaGluZxgNIAEoCzIgLmluZmVyZW5jZS5Nb2RlbFNlcXVlbmNlQmF0Y2hpbmdIABI5ChNlbnNlbWJsZV9zY2hlZHVsaW5nGA8gASgLMhouaW5mZXJlbmNlLk1vZGVsRW5zZW1ibGluZ0gAEjoKCnBhcmFtZXRlcnMYDiADKAsyJi5pbmZlcmVuY2UuTW9kZWxDb25maWcuUGFyYW1ldGVyc0VudHJ5EiwKDG1vZGVsX3dhcm11cBgQIAMoCzIWLmluZmVyZW5jZS5Nb2RlbFdhcm11cBIPCgdiYWNrZW5kGBEgASgJEjQKEG1vZGVsX29wZXJhdGlvbnMYEiABKAsyGi5pbmZlcmVuY2UuTW9kZWxPcGVyYXRpb25zEkMKGG1vZGVsX3RyYW5zYWN0aW9uX3BvbGljeRgTIAEoCzIhLmluZmVyZW5jZS5Nb2RlbFRyYW5zYWN0aW9uUG9saWN5EioKC2JhdGNoX2lucHV0GBQgAygLMhUuaW5mZXJlbmNlLkJhdGNoSW5wdXQSLAoMYmF0Y2hfb3V0cHV0GBUgAygLMhYuaW5mZXJlbmNlLkJhdGNoT3V0cHV0EkEKF21vZGVsX3JlcG9zaXRvcnlfYWdlbnRzGBcgASgLMiAuaW5mZXJlbmNlLk1vZGVsUmVwb3NpdG9yeUFnZW50cxI1Cg5yZXNwb25zZV9jYWNoZRgYIAEoCzIdLmluZmVyZW5jZS5Nb2RlbFJlc3BvbnNlQ2FjaGUSDwoHcnVudGltZRgZIAEoCRIuCg1tb2RlbF9tZXRyaWNzGBogASgLMhcuaW5mZXJlbmNlLk1vZGVsTWV0cmljcxo3ChVDY01vZGVsRmlsZW5hbWVzRW50cnkSCwoDa2V5GAEgASgJEg0KBXZhbHVlGAIgASgJOgI4ARoxCg9NZXRyaWNUYWdzRW50cnkSCwoDa2V5GAEgASgJEg0KBXZhbHVlGAIgASgJOgI4ARpMCg9QYXJhbWV0ZXJzRW50cnkSCwoDa2V5GAEgASgJEigKBXZhbHVlGAIgASgLMhkuaW5mZXJlbmNlLk1vZGVsUGFyYW1ldGVyOgI4AUITChFzY2hlZHVsaW5nX2Nob2ljZSKQAgoSTW9kZWxWZXJzaW9uUG9saWN5EjYKBmxhdGVzdBgBIAEoCzIkLmluZmVyZW5jZS5Nb2RlbFZlcnNpb25Qb2xpY3kuTGF0ZXN0SAASMAoDYWxsGAIgASgLMiEuaW5mZXJlbmNlLk1vZGVsVmVyc2lvblBvbGljeS5BbGxIABI6CghzcGVjaWZpYxgDIAEoCzImLmluZmVyZW5jZS5Nb2RlbFZlcnNpb25Qb2xpY3kuU3BlY2lmaWNIABoeCgZMYXRlc3QSFAoMbnVtX3ZlcnNpb25zGAEgASgNGgUKA0FsbBocCghTcGVjaWZpYxIQCgh2ZXJzaW9ucxgBIAMoA0IPCg1wb2xpY3lfY2hvaWNlItMCCgpNb2RlbElucHV0EgwKBG5hbWUYASABKAkSJgoJZGF0YV90eXBlGAIgASgOMhMuaW5mZXJlbmNlLkRhdGFUeXBlEiwKBmZvcm1hdBgDIAEoDjIcLmluZmVyZW5jZS5Nb2RlbElucHV0LkZvcm1hdBIMCgRkaW1zGAQgAygDEi4KB3Jlc2hhcGUYBSABKAsyHS5pbmZlcmVuY2UuTW9kZWxUZW5zb3JSZXNoYXBlEhcKD2lzX3NoYXBlX3RlbnNvchgGIAEoCBIaChJhbGxvd19yYWdnZWRfYmF0Y2gYByABKAgSEAoIb3B0aW9uYWwYCCABKAgSHwoXaXNfbm9uX2xpbmVhcl9mb3JtYXRfaW8YCSABKAgiOwoGRm9ybWF0Eg8KC0ZPUk1BVF9OT05FEAASDwoLRk9STUFUX05IV0MQARIPCgtGT1JNQVRfTkNIVxACItMBCgtNb2RlbE91dHB1dBIMCgRuYW1lGAEgASgJEiYKCWRhdGFfdHlwZRgCIAEoDjITLmluZmVyZW5jZS5EYXRhVHlwZRIMCgRkaW1zGAMgAygDEhYKDmxhYmVsX2ZpbGVuYW1lGAQgASgJEi4KB3Jlc2hhcGUYBSABKAsyHS5pbmZlcmVuY2UuTW9kZWxUZW5zb3JSZXNoYXBlEhcKD2lzX3NoYXBlX3RlbnNvchgGIAEoCBIfChdpc19ub25fbGluZWFyX2Zvcm1hdF9pbxgHIAEoCCIjChJNb2RlbFRlbnNvclJlc2hhcGUSDQoFc2hhcGUYASADKAMi2QIKCkJhdGNoSW5wdXQSKAoEa2luZBgBIAEoDjIaLmluZmVyZW5jZS5CYXRjaElucHV0LktpbmQSEwoLdGFyZ2V0X25hbWUYAiADKAkSJgoJZGF0YV90eXBlGAMgASgOMhMuaW5mZXJlbmNlLkRhdGFUeXBlEhQKDHNvdXJjZV9pbnB1dBgEIAMoCSLNAQoES2luZBIXChNCQVRDSF9FTEVNRU5UX0NPVU5UEAASIwofQkFUQ0hfQUNDVU1VTEFURURfRUxFTUVOVF9DT1VOVBABEi0KKUJBVENIX0FDQ1VNVUxBVEVEX0VMRU1FTlRfQ09VTlRfV0lUSF9aRVJPEAISJAogQkFUQ0hfTUFYX0VMRU1FTlRfQ09VTlRfQVNfU0hBUEUQAxIUChBCQVRDSF9JVEVNX1NIQVBFEAQSHAoYQkFUQ0hfSVRFTV9TSEFQRV9GTEFUVEVOEAUijwEKC0JhdGNoT3V0cHV0EhMKC3RhcmdldF9uYW1lGAEgAygJEikKBGtpbmQYAiABKA4yGy5pbmZlcmVuY2UuQmF0Y2hPdXRwdXQuS2luZBIUCgxzb3VyY2VfaW5wdXQYAyADKAkiKgoES2luZBIiCh5CQVRDSF9TQ0FUVEVSX1dJVEhfSU5QVVRfU0hBUEUQACKHBAoSTW9kZWxJbnN0YW5jZUdyb3VwEgwKBG5hbWUYASABKAkSDQoFY291bnQYAiABKAUSDAoEZ3B1cxgDIAMoBRIwCgRraW5kGAQgASgOMiIuaW5mZXJlbmNlLk1vZGVsSW5zdGFuY2VHcm91cC5LaW5kEg8KB3Byb2ZpbGUYBSADKAkSMQoMcmF0ZV9saW1pdGVyGAYgASgLMhsuaW5mZXJlbmNlLk1vZGVsUmF0ZUxpbWl0ZXISDwoHcGFzc2l2ZRgHIAEoCBJIChFzZWNvbmRhcnlfZGV2aWNlcxgIIAMoCzItLmluZmVyZW5jZS5Nb2RlbEluc3RhbmNlR3JvdXAuU2Vjb25kYXJ5RGV2aWNlEhMKC2hvc3RfcG9saWN5GAkgASgJGpwBCg9TZWNvbmRhcnlEZXZpY2USTwoEa2luZBgBIAEoDjJBLmluZmVyZW5jZS5Nb2RlbEluc3RhbmNlR3JvdXAuU2Vjb25kYXJ5RGV2aWNlLlNlY29uZGFyeURldmljZUtpbmQSEQoJZGV2aWNlX2lkGAIgASgDIiUKE1NlY29uZGFyeURldmljZUtpbmQSDgoKS0lORF9OVkRMQRAAIkEKBEtpbmQSDQoJS0lORF9BVVRPEAASDAoIS0lORF9HUFUQARIMCghLSU5EX0NQVRACEg4KCktJTkRfTU9ERUwQAyKWAQoQTW9kZWxSYXRlTGltaXRlchI3CglyZXNvdXJjZXMYASADKAsyJC5pbmZlcmVuY2UuTW9kZWxSYXRlTGltaXRlci5SZXNvdXJjZRIQCghwcmlvcml0eRgCIAEoDRo3CghSZXNvdXJjZRIMCgRuYW1lGAEgASgJEg4KBmdsb2JhbBgCIAEoCBINCgVjb3VudBgDIAEoDSL9DQoXTW9kZWxPcHRpbWl6YXRpb25Qb2xpY3kSNwoFZ3JhcGgYASABKAsyKC5pbmZlcmVuY2UuTW9kZWxPcHRpbWl6YXRpb25Qb2xpY3kuR3JhcGgSQgoIcHJpb3JpdHkYAiABKA4yMC5pbmZlcmVuY2UuTW9kZWxPcHRpbWl6YXRpb25Qb2xpY3kuTW9kZWxQcmlvcml0eRI1CgRjdWRhGAMgASgLMicuaW5mZXJlbmNlLk1vZGVsT3B0aW1pemF0aW9uUG9saWN5LkN1ZGESWAoWZXhlY3V0aW9uX2FjY2VsZXJhdG9ycxgEIAEoCzI4LmluZmVyZW5jZS5Nb2RlbE9wdGltaXphdGlvblBvbGljeS5FeGVjdXRpb25BY2NlbGVyYXRvcnMSUgoTaW5wdXRfcGlubmVkX21lbW9yeRgFIAEoCzI1LmluZmVyZW5jZS5Nb2RlbE9wdGltaXphdGlvblBvbGljeS5QaW5uZWRNZW1vcnlCdWZmZXISUwoUb3V0cHV0X3Bpbm5lZF9tZW1vcnkYBiABKAsyNS5pbmZlcmVuY2UuTW9kZWxPcHRpbWl6YXRpb25Qb2xpY3kuUGlubmVkTWVtb3J5QnVmZmVyEiYKHmdhdGhlcl9rZXJuZWxfYnVmZmVyX3RocmVzaG9sZBgHIAEoDRIWCg5lYWdlcl9iYXRjaGluZxgIIAEoCBoWCgVHcmFwaBINCgVsZXZlbBgBIAEoBRq6BQoEQ3VkYRIOCgZncmFwaHMYASABKAgSGAoQYnVzeV93YWl0X2V2ZW50cxgCIAEoCBJFCgpncmFwaF9zcGVjGAMgAygLMjEuaW5mZXJlbmNlLk1vZGVsT3B0aW1pemF0aW9uUG9saWN5LkN1ZGEuR3JhcGhTcGVjEhoKEm91dHB1dF9jb3B5X3N0cmVhbRgEIAEoCBqkBAoJR3JhcGhTcGVjEhIKCmJhdGNoX3NpemUYASABKAUSSwoFaW5wdXQYAiADKAsyPC5pbmZlcmVuY2UuTW9kZWxPcHRpbWl6YXRpb25Qb2xpY3kuQ3VkYS5HcmFwaFNwZWMuSW5wdXRFbnRyeRJXChFncmFwaF9sb3dlcl9ib3VuZBgDIAEoCzI8LmluZmVyZW5jZS5Nb2RlbE9wdGltaXphdGlvblBvbGljeS5DdWRhLkdyYXBoU3BlYy5Mb3dlckJvdW5kGhQKBVNoYXBlEgsKA2RpbRgBIAMoAxrfAQoKTG93ZXJCb3VuZBISCgpiYXRjaF9zaXplGAEgASgFElYKBWlucHV0GAIgAygLMkcuaW5mZXJlbmNlLk1vZGVsT3B0aW1pemF0aW9uUG9saWN5LkN1ZGEuR3JhcGhTcGVjLkxvd2VyQm91bmQuSW5wdXRFbnRyeRplCgpJbnB1dEVudHJ5EgsKA2tleRgBIAEoCRJGCgV2YWx1ZRgCIAEoCzI3LmluZmVyZW5jZS5Nb2RlbE9wdGltaXphdGlvblBvbGljeS5DdWRhLkdyYXBoU3BlYy5TaGFwZToCOAEaZQoKSW5wdXRFbnRyeRILCgNrZXkYASABKAkSRgoFdmFsdWUYAiABKAsyNy5pbmZlcmVuY2UuTW9kZWxPcHRpbWl6YXRpb25Qb2xpY3kuQ3VkYS5HcmFwaFNwZWMuU2hhcGU6AjgBGqQDChVFeGVjdXRpb25BY2NlbGVyYXRvcnMSZwoZZ3B1X2V4ZWN1dGlvbl9hY2NlbGVyYXRvchgBIAMoCzJELmluZmVyZW5jZS5Nb2RlbE9wdGltaXphdGlvblBvbGljeS5FeGVjdXRpb25BY2NlbGVyYXRvcnMuQWNjZWxlcmF0b3ISZwoZY3B1X2V4ZWN1dGlvbl9hY2NlbGVyYXRvchgCIAMoCzJELmluZmVyZW5jZS5Nb2RlbE9wdGltaXphdGlvblBvbGljeS5FeGVjdXRpb25BY2NlbGVyYXRvcnMuQWNjZWxlcmF0b3IauAEKC0FjY2VsZXJhdG9yEgwKBG5hbWUYASABKAkSaAoKcGFyYW1ldGVycxgCIAMoCzJULmluZmVyZW5jZS5Nb2RlbE9wdGltaXphdGlvblBvbGljeS5FeGVjdXRpb25BY2NlbGVyYXRvcnMuQWNjZWxlcmF0b3IuUGFyYW1ldGVyc0VudHJ5GjEKD1BhcmFtZXRlcnNFbnRyeRILCgNrZXkYASABKAkSDQoFdmFsdWUYAiABKAk6AjgBGiQKElBpbm5lZE1lbW9yeUJ1ZmZlchIOCgZlbmFibGUYASABKAgiSQoNTW9kZWxQcmlvcml0eRIUChBQUklPUklUWV9ERUZBVUxUEAASEAoMUFJJT1JJVFlfTUFYEAESEAoMUFJJT1JJVFlfTUlOEAIimwMKFE1vZGVsRHluYW1pY0JhdGNoaW5nEhwKFHByZWZlcnJlZF9iYXRjaF9zaXplGAEgAygFEiQKHG1heF9xdWV1ZV9kZWxheV9taWNyb3NlY29uZHMYAiABKAQSGQoRcHJlc2VydmVfb3JkZXJpbmcYAyABKAgSFwoPcHJpb3JpdHlfbGV2ZWxzGAQgASgEEh4KFmRlZmF1bHRfcHJpb3JpdHlfbGV2ZWwYBSABKAQSOQoUZGVmYXVsdF9xdWV1ZV9wb2xpY3kYBiABKAsyGy5pbmZlcmVuY2UuTW9kZWxRdWV1ZVBvbGljeRJXChVwcmlvcml0eV9xdWV1ZV9wb2xpY3kYByADKAsyOC5pbmZlcmVuY2UuTW9kZWxEeW5hbWljQmF0Y2hpbmcuUHJpb3JpdHlRdWV1ZVBvbGljeUVudHJ5GlcKGFByaW9yaXR5UXVldWVQb2xpY3lFbnRyeRILCgNrZXkYASABKAQSKgoFdmFsdWUYAiABKAsyGy5pbmZlcmVuY2UuTW9kZWxRdWV1ZVBvbGljeToCOAEi2wEKEE1vZGVsUXVldWVQb2xpY3kSQQoOdGltZW91dF9hY3Rpb24YASABKA4yKS5pbmZlcmVuY2UuTW9kZWxRdWV1ZVBvbGljeS5UaW1lb3V0QWN0aW9uEiQKHGRlZmF1bHRfdGltZW91dF9taWNyb3NlY29uZHMYAiABKAQSHgoWYWxsb3dfdGltZW91dF9vdmVycmlkZRgDIAEoCBIWCg5tYXhfcXVldWVfc2l6ZRgEIAEoDSImCg1UaW1lb3V0QWN0aW9uEgoKBlJFSkVDVBAAEgkKBURFTEFZEAEi7goKFU1vZGVsU2VxdWVuY2VCYXRjaGluZxImCh5tYXhfc2VxdWVuY2VfaWRsZV9taWNyb3NlY29uZHMYASABKAQSRAoNY29udHJvbF9pbnB1dBgCIAMoCzItLmluZmVyZW5jZS5Nb2RlbFNlcXVlbmNlQmF0Y2hpbmcuQ29udHJvbElucHV0EkEKBmRpcmVjdBgDIAEoCzIvLmluZmVyZW5jZS5Nb2RlbFNlcXVlbmNlQmF0Y2hpbmcuU3RyYXRlZ3lEaXJlY3RIABJBCgZvbGRlc3QYBCABKAsyLy5pbmZlcmVuY2UuTW9kZWxTZXF1ZW5jZUJhdGNoaW5nLlN0cmF0ZWd5T2xkZXN0SAASNQoFc3RhdGUYBSADKAsyJi5pbmZlcmVuY2UuTW9kZWxTZXF1ZW5jZUJhdGNoaW5nLlN0YXRlEhoKEml0ZXJhdGl2ZV9zZXF1ZW5jZRgGIAEoCBqxAgoHQ29udHJvbBI7CgRraW5kGAEgASgOMi0uaW5mZXJlbmNlLk1vZGVsU2VxdWVuY2VCYXRjaGluZy5Db250cm9sLktpbmQSGAoQaW50MzJfZmFsc2VfdHJ1ZRgCIAMoBRIXCg9mcDMyX2ZhbHNlX3RydWUYAyADKAISJgoJZGF0YV90eXBlGAQgASgOMhMuaW5mZXJlbmNlLkRhdGFUeXBlEhcKD2Jvb2xfZmFsc2VfdHJ1ZRgFIAMoCCJ1CgRLaW5kEhoKFkNPTlRST0xfU0VRVUVOQ0VfU1RBUlQQABIaChZDT05UUk9MX1NFUVVFTkNFX1JFQURZEAESGAoUQ09OVFJPTF9TRVFVRU5DRV9FTkQQAhIbChdDT05UUk9MX1NFUVVFTkNFX0NPUlJJRBADGlcKDENvbnRyb2xJbnB1dBIMCgRuYW1lGAEgASgJEjkKB2NvbnRyb2wYAiADKAsyKC5pbmZlcmVuY2UuTW9kZWxTZXF1ZW5jZUJhdGNoaW5nLkNvbnRyb2waigEKDEluaXRpYWxTdGF0ZRImCglkYXRhX3R5cGUYASABKA4yEy5pbmZlcmVuY2UuRGF0YVR5cGUSDAoEZGltcxgCIAMoAxITCgl6ZXJvX2RhdGEYAyABKAhIABITCglkYXRhX2ZpbGUYBCABKAlIABIMCgRuYW1lGAUgASgJQgwKCnN0YXRlX2RhdGEa8wEKBVN0YXRlEhIKCmlucHV0X25hbWUYASABKAkSEwoLb3V0cHV0X25hbWUYAiABKAkSJgoJZGF0YV90eXBlGAMgASgOMhMuaW5mZXJlbmNlLkRhdGFUeXBlEgwKBGRpbXMYBCADKAMSRAoNaW5pdGlhbF9zdGF0ZRgFIAMoCzItLmluZmVyZW5jZS5Nb2RlbFNlcXVlbmNlQmF0Y2hpbmcuSW5pdGlhbFN0YXRlEigKIHVzZV9zYW1lX2J1ZmZlcl9mb3JfaW5wdXRfb3V0cHV0GAYgASgIEhsKE3VzZV9ncm93YWJsZV9tZW1vcnkYByABKAgaWAoOU3RyYXRlZ3lEaXJlY3QSJAocbWF4X3F1ZXVlX2RlbGF5X21pY3Jvc2Vjb25kcxgBIAEoBBIgChhtaW5pbXVtX3Nsb3RfdXRpbGl6YXRpb24YAiABKAIakAEKDlN0cmF0ZWd5T2xkZXN0Eh8KF21heF9jYW5kaWRhdGVfc2VxdWVuY2VzGAEgASgFEhwKFHByZWZlcnJlZF9iYXRjaF9zaXplGAIgAygFEiQKHG1heF9xdWV1ZV9kZWxheV9taWNyb3NlY29uZHMYAyABKAQSGQoRcHJlc2VydmVfb3JkZXJpbmcYBCABKAhCEQoPc3RyYXRlZ3lfY2hvaWNlIpUDCg9Nb2RlbEVuc2VtYmxpbmcSLQoEc3RlcBgBIAMoCzIfLmluZmVyZW5jZS5Nb2RlbEVuc2VtYmxpbmcuU3RlcBIdChVtYXhfaW5mbGlnaHRfcmVxdWVzdHMYAiABKA0aswIKBFN0ZXASEgoKbW9kZWxfbmFtZRgBIAEoCRIVCg1tb2RlbF92ZXJzaW9uGAIgASgDEkAKCWlucHV0X21hcBgDIAMoCzItLmluZmVyZW5jZS5Nb2RlbEVuc2VtYmxpbmcuU3RlcC5JbnB1dE1hcEVudHJ5EkIKCm91dHB1dF9tYXAYBCADKAsyLi5pbmZlcmVuY2UuTW9kZWxFbnNlbWJsaW5nLlN0ZXAuT3V0cHV0TWFwRW50cnkSFwoPbW9kZWxfbmFtZXNwYWNlGAUgASgJGi8KDUlucHV0TWFwRW50cnkSCwoDa2V5GAEgASgJEg0KBXZhbHVlGAIgASgJOgI4ARowCg5PdXRwdXRNYXBFbnRyeRILCgNrZXkYASABKAkSDQoFdmFsdWUYAiABKAk6AjgBIiYKDk1vZGVsUGFyYW1ldGVyEhQKDHN0cmluZ192YWx1ZRgBIAEoCSLZAgoLTW9kZWxXYXJtdXASDAoEbmFtZRgBIAEoCRISCgpiYXRjaF9zaXplGAIgASgNEjIKBmlucHV0cxgDIAMoCzIiLmluZmVyZW5jZS5Nb2RlbFdhcm11cC5JbnB1dHNFbnRyeRINCgVjb3VudBgEIAEoDRqXAQoFSW5wdXQSJgoJZGF0YV90eXBlGAEgASgOMhMuaW5mZXJlbmNlLkRhdGFUeXBlEgwKBGRpbXMYAiADKAMSEwoJemVyb19kYXRhGAMgASgISAASFQoLcmFuZG9tX2RhdGEYBCABKAhIABIZCg9pbnB1dF9kYXRhX2ZpbGUYBSABKAlIAEIRCg9pbnB1dF9kYXRhX3R5cGUaSwoLSW5wdXRzRW50cnkSCwoDa2V5GAEgASgJEisKBXZhbHVlGAIgASgLMhwuaW5mZXJlbmNlLk1vZGVsV2FybXVwLklucHV0OgI4ASIuCg9Nb2RlbE9wZXJhdGlvbnMSGwoTb3BfbGlicmFyeV9maWxlbmFtZRgBIAMoCSIrChZNb2RlbFRyYW5zYWN0aW9uUG9saWN5EhEKCWRlY291cGxlZBgBIAEoCCLmAQoVTW9kZWxSZXBvc2l0b3J5QWdlbnRzEjYKBmFnZW50cxgBIAMoCzImLmluZmVyZW5jZS5Nb2RlbFJlcG9zaXRvcnlBZ2VudHMuQWdlbnQalAEKBUFnZW50EgwKBG5hbWUYASABKAkSSgoKcGFyYW1ldGVycxgCIAMoCzI2LmluZmVyZW5jZS5Nb2RlbFJlcG9zaXRvcnlBZ2VudHMuQWdlbnQuUGFyYW1ldGVyc0VudHJ5GjEKD1BhcmFtZXRlcnNFbnRyeRILCgNrZXkYASABKAkSDQoFdmFsdWUYAiABKAk6AjgBIiQKEk1vZGVsUmVzcG9uc2VDYWNoZRIOCgZlbmFibGUYASABKAgi4gIKDE1vZGVsTWV0cmljcxI9Cg5tZXRyaWNfY29udHJvbBgBIAMoCzIlLmluZmVyZW5jZS5Nb2RlbE1ldHJpY3MuTWV0cmljQ29udHJvbBqSAgoNTWV0cmljQ29udHJvbBJRChFtZXRyaWNfaWRlbnRpZmllchgBIAEoCzI2LmluZmVyZW5jZS5Nb2RlbE1ldHJpY3MuTWV0cmljQ29udHJvbC5NZXRyaWNJZGVudGlmaWVyElMKEWhpc3RvZ3JhbV9vcHRpb25zGAIgASgLMjYuaW5mZXJlbmNlLk1vZGVsTWV0cmljcy5NZXRyaWNDb250cm9sLkhpc3RvZ3JhbU9wdGlvbnNIABoiChBNZXRyaWNJZGVudGlmaWVyEg4KBmZhbWlseRgBIAEoCRojChBIaXN0b2dyYW1PcHRpb25zEg8KB2J1Y2tldHMYASADKAFCEAoObWV0cmljX29wdGlvbnMq+gEKCERhdGFUeXBlEhAKDFRZUEVfSU5WQUxJRBAAEg0KCVRZUEVfQk9PTBABEg4KClRZUEVfVUlOVDgQAhIPCgtUWVBFX1VJTlQxNhADEg8KC1RZUEVfVUlOVDMyEAQSDwoLVFlQRV9VSU5UNjQQBRINCglUWVBFX0lOVDgQBhIOCgpUWVBFX0lOVDE2EAcSDgoKVFlQRV9JTlQzMhAIEg4KClRZUEVfSU5UNjQQCRINCglUWVBFX0ZQMTYQChINCglUWVBFX0ZQMzIQCxINCglUWVBFX0ZQNjQQDBIPCgtUWVBFX1NUUklORxANEg0KCVRZUEVfQkYxNhAOYgZwcm90bzM");
const ModelConfigSchema = (0,message/* messageDesc */.Z)(file_model_config, 0);
const ModelVersionPolicySchema = (0,message/* messageDesc */.Z)(file_model_config, 1);
const ModelVersionPolicy_LatestSchema = (0,message/* messageDesc */.Z)(file_model_config, 1, 0);
const ModelVersionPolicy_AllSchema = (0,message/* messageDesc */.Z)(file_model_config, 1, 1);
const ModelVersionPolicy_SpecificSchema = (0,message/* messageDesc */.Z)(file_model_config, 1, 2);
const ModelInputSchema = (0,message/* messageDesc */.Z)(file_model_config, 2);
const ModelInput_Format = {
    NONE: 0,
    NHWC: 1,
    NCHW: 2,
};
const ModelInput_FormatSchema = enumDesc(file_model_config, 2, 0);
const ModelOutputSchema = (0,message/* messageDesc */.Z)(file_model_config, 3);
const ModelTensorReshapeSchema = (0,message/* messageDesc */.Z)(file_model_config, 4);
const BatchInputSchema = (0,message/* messageDesc */.Z)(file_model_config, 5);
const BatchInput_Kind = {
    BATCH_ELEMENT_COUNT: 0,
    BATCH_ACCUMULATED_ELEMENT_COUNT: 1,
    BATCH_ACCUMULATED_ELEMENT_COUNT_WITH_ZERO: 2,
    BATCH_MAX_ELEMENT_COUNT_AS_SHAPE: 3,
    BATCH_ITEM_SHAPE: 4,
    BATCH_ITEM_SHAPE_FLATTEN: 5,
};
const BatchInput_KindSchema = enumDesc(file_model_config, 5, 0);
const BatchOutputSchema = (0,message/* messageDesc */.Z)(file_model_config, 6);
const BatchOutput_Kind = {
    BATCH_SCATTER_WITH_INPUT_SHAPE: 0,
};
const BatchOutput_KindSchema = enumDesc(file_model_config, 6, 0);
const ModelInstanceGroupSchema = (0,message/* messageDesc */.Z)(file_model_config, 7);
const ModelInstanceGroup_SecondaryDeviceSchema = (0,message/* messageDesc */.Z)(file_model_config, 7, 0);
const ModelInstanceGroup_SecondaryDevice_SecondaryDeviceKind = {
    KIND_NVDLA: 0,
};
const ModelInstanceGroup_SecondaryDevice_SecondaryDeviceKindSchema = enumDesc(file_model_config, 7, 0, 0);
const ModelInstanceGroup_Kind = {
    AUTO: 0,
    GPU: 1,
    CPU: 2,
    MODEL: 3,
};
const ModelInstanceGroup_KindSchema = enumDesc(file_model_config, 7, 0);
const ModelRateLimiterSchema = (0,message/* messageDesc */.Z)(file_model_config, 8);
const ModelRateLimiter_ResourceSchema = (0,message/* messageDesc */.Z)(file_model_config, 8, 0);
const ModelOptimizationPolicySchema = (0,message/* messageDesc */.Z)(file_model_config, 9);
const ModelOptimizationPolicy_GraphSchema = (0,message/* messageDesc */.Z)(file_model_config, 9, 0);
const ModelOptimizationPolicy_CudaSchema = (0,message/* messageDesc */.Z)(file_model_config, 9, 1);
const ModelOptimizationPolicy_Cuda_GraphSpecSchema = (0,message/* messageDesc */.Z)(file_model_config, 9, 1, 0);
const ModelOptimizationPolicy_Cuda_GraphSpec_ShapeSchema = (0,message/* messageDesc */.Z)(file_model_config, 9, 1, 0, 0);
const ModelOptimizationPolicy_Cuda_GraphSpec_LowerBoundSchema = (0,message/* messageDesc */.Z)(file_model_config, 9, 1, 0, 1);
const ModelOptimizationPolicy_ExecutionAcceleratorsSchema = (0,message/* messageDesc */.Z)(file_model_config, 9, 2);
const ModelOptimizationPolicy_ExecutionAccelerators_AcceleratorSchema = (0,message/* messageDesc */.Z)(file_model_config, 9, 2, 0);
const ModelOptimizationPolicy_PinnedMemoryBufferSchema = (0,message/* messageDesc */.Z)(file_model_config, 9, 3);
const ModelOptimizationPolicy_ModelPriority = {
    PRIORITY_DEFAULT: 0,
    PRIORITY_MAX: 1,
    PRIORITY_MIN: 2,
};
const ModelOptimizationPolicy_ModelPrioritySchema = enumDesc(file_model_config, 9, 0);
const ModelDynamicBatchingSchema = (0,message/* messageDesc */.Z)(file_model_config, 10);
const ModelQueuePolicySchema = (0,message/* messageDesc */.Z)(file_model_config, 11);
const ModelQueuePolicy_TimeoutAction = {
    REJECT: 0,
    DELAY: 1,
};
const ModelQueuePolicy_TimeoutActionSchema = enumDesc(file_model_config, 11, 0);
const ModelSequenceBatchingSchema = (0,message/* messageDesc */.Z)(file_model_config, 12);
const ModelSequenceBatching_ControlSchema = (0,message/* messageDesc */.Z)(file_model_config, 12, 0);
const ModelSequenceBatching_Control_Kind = {
    CONTROL_SEQUENCE_START: 0,
    CONTROL_SEQUENCE_READY: 1,
    CONTROL_SEQUENCE_END: 2,
    CONTROL_SEQUENCE_CORRID: 3,
};
const ModelSequenceBatching_Control_KindSchema = enumDesc(file_model_config, 12, 0, 0);
const ModelSequenceBatching_ControlInputSchema = (0,message/* messageDesc */.Z)(file_model_config, 12, 1);
const ModelSequenceBatching_InitialStateSchema = (0,message/* messageDesc */.Z)(file_model_config, 12, 2);
const ModelSequenceBatching_StateSchema = (0,message/* messageDesc */.Z)(file_model_config, 12, 3);
const ModelSequenceBatching_StrategyDirectSchema = (0,message/* messageDesc */.Z)(file_model_config, 12, 4);
const ModelSequenceBatching_StrategyOldestSchema = (0,message/* messageDesc */.Z)(file_model_config, 12, 5);
const ModelEnsemblingSchema = (0,message/* messageDesc */.Z)(file_model_config, 13);
const ModelEnsembling_StepSchema = (0,message/* messageDesc */.Z)(file_model_config, 13, 0);
const ModelParameterSchema = (0,message/* messageDesc */.Z)(file_model_config, 14);
const ModelWarmupSchema = (0,message/* messageDesc */.Z)(file_model_config, 15);
const ModelWarmup_InputSchema = (0,message/* messageDesc */.Z)(file_model_config, 15, 0);
const ModelOperationsSchema = (0,message/* messageDesc */.Z)(file_model_config, 16);
const ModelTransactionPolicySchema = (0,message/* messageDesc */.Z)(file_model_config, 17);
const ModelRepositoryAgentsSchema = (0,message/* messageDesc */.Z)(file_model_config, 18);
const ModelRepositoryAgents_AgentSchema = (0,message/* messageDesc */.Z)(file_model_config, 18, 0);
const ModelResponseCacheSchema = (0,message/* messageDesc */.Z)(file_model_config, 19);
const ModelMetricsSchema = (0,message/* messageDesc */.Z)(file_model_config, 20);
const ModelMetrics_MetricControlSchema = (0,message/* messageDesc */.Z)(file_model_config, 20, 0);
const ModelMetrics_MetricControl_MetricIdentifierSchema = (0,message/* messageDesc */.Z)(file_model_config, 20, 0, 0);
const ModelMetrics_MetricControl_HistogramOptionsSchema = (0,message/* messageDesc */.Z)(file_model_config, 20, 0, 1);
const DataType = {
    TYPE_INVALID: 0,
    TYPE_BOOL: 1,
    TYPE_UINT8: 2,
    TYPE_UINT16: 3,
    TYPE_UINT32: 4,
    TYPE_UINT64: 5,
    TYPE_INT8: 6,
    TYPE_INT16: 7,
    TYPE_INT32: 8,
    TYPE_INT64: 9,
    TYPE_FP16: 10,
    TYPE_FP32: 11,
    TYPE_FP64: 12,
    TYPE_STRING: 13,
    TYPE_BF16: 14,
};
const DataTypeSchema = enumDesc(file_model_config, 0);


/***/ }),

/***/ 5779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gp: () => (/* binding */ readGrpcResponse),
/* harmony export */   Ju: () => (/* binding */ finalFlag),
/* harmony export */   Zs: () => (/* binding */ encodeGrpcInfer)
/* harmony export */ });
/* unused harmony export checkGrpcResponse */
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6149);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5224);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9859);
/* harmony import */ var _bytes_elements_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(2547);
/* harmony import */ var _element_values_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6397);
/* harmony import */ var _gen_inference_pb_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4473);
/* harmony import */ var _response_check_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5684);
/* harmony import */ var _sequence_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5819);
/* harmony import */ var _tensor_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3825);







const encodeGrpcInfer = (request) => {
    const { inputs, outputs, shared } = request;
    const message = (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_4__/* .create */ .v)(_gen_inference_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelInferRequestSchema */ .ER, {
        modelName: request.modelName,
        modelVersion: request.modelVersion ?? '',
        id: request.id ?? '',
        inputs: inputs.map(({ name, datatype, shape }) => ({
            name,
            datatype,
            shape: shape.map(BigInt),
            parameters: inferParameters((0,_tensor_js__WEBPACK_IMPORTED_MODULE_5__/* .placeParameters */ .c)(shared?.inputs.get(name))),
        })),
        outputs: outputs.map((name) => ({
            name,
            parameters: inferParameters((0,_tensor_js__WEBPACK_IMPORTED_MODULE_5__/* .placeParameters */ .c)(shared?.outputs.get(name))),
        })),
        rawInputContents: inputs.flatMap(({ name, bytes }) => (shared?.inputs.has(name) === true ? [] : [bytes])),
        parameters: inferParameters(parametersOf(request)),
    });
    const encoded = (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_6__/* .toBinary */ .R)(_gen_inference_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelInferRequestSchema */ .ER, message);
    if (request.isOfSequence !== true)
        return { protocol: 'grpc', message: encoded };
    const room = (0,_sequence_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .protobufMarkRoom */ .ID)();
    return { protocol: 'grpc', message: Buffer.concat([room.bytes, encoded]), places: room.places };
};
const parametersOf = ({ parameters, emptyFinalResponse, }) => [
    ...(parameters ?? []),
    ...(emptyFinalResponse === true ? [['triton_enable_empty_final_response', true]] : []),
];
const inferParameters = (parameters) => Object.fromEntries([...parameters].map(([name, value]) => [name, inferParameter(value)]));
const inferParameter = (value) => {
    switch (typeof value) {
        case 'string':
            return { parameterChoice: { case: 'stringParam', value } };
        case 'boolean':
            return { parameterChoice: { case: 'boolParam', value } };
        case 'bigint':
            return { parameterChoice: { case: 'int64Param', value } };
    }
};
const checkGrpcResponse = (message, expectation, expectedOutputs) => {
    const received = readGrpcResponse(message);
    return 'ok' in received ? received : checkResponse(received, expectation, expectedOutputs);
};
const readGrpcResponse = (message) => {
    const response = decodeResponse(message);
    if (typeof response === 'string')
        return (0,_response_check_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)('malformed-response', response);
    const received = readResponse(response);
    return typeof received === 'string' ? (0,_response_check_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)('malformed-response', received) : received;
};
const finalFlag = ({ parameters }) => {
    const choice = parameters['triton_final_response']?.parameterChoice;
    return choice?.case === 'boolParam' ? choice.value : undefined;
};
const decodeResponse = (message) => {
    try {
        return (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_7__/* .fromBinary */ .Er)(_gen_inference_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelInferResponseSchema */ .sq, message, { readUnknownFields: false });
    }
    catch (error) {
        return `the response is not a ModelInferResponse: ${error instanceof Error ? error.message : String(error)}`;
    }
};
const readResponse = (response) => {
    const { modelName, modelVersion, outputs, rawOutputContents: raw } = response;
    if (raw.length > 0 && raw.length !== outputs.length) {
        return `the response has ${raw.length} raw contents for ${outputs.length} outputs`;
    }
    const received = [];
    for (const [index, { name, datatype, shape: longShape, contents }] of outputs.entries()) {
        const shape = longShape.map(Number);
        if (!shape.every((dim) => Number.isSafeInteger(dim) && dim >= 0)) {
            return `output ${JSON.stringify(name)} has the shape [${longShape.join()}]`;
        }
        const data = raw[index];
        received.push({
            name,
            datatype,
            shape,
            raw: data,
            bytes: (known) => data ?? encodeContents(known, contents),
        });
    }
    return { modelName, modelVersion, outputs: received, isFinal: finalFlag(response) };
};
const encodeContents = (datatype, contents) => {
    if (contents === undefined)
        return new Uint8Array(0);
    if (datatype === 'BYTES')
        return (0,_bytes_elements_js__WEBPACK_IMPORTED_MODULE_8__/* .joinBytesElements */ .Dr)(contents.bytesContents);
    const encoded = (0,_element_values_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeValues */ .t)(datatype, typedContents(datatype, contents));
    if (encoded instanceof Uint8Array)
        return encoded;
    return `element ${encoded.index} is ${encoded.got}, not ${encoded.expected}`;
};
const typedContents = (datatype, contents) => {
    switch (datatype) {
        case 'BOOL':
            return contents.boolContents;
        case 'INT8':
        case 'INT16':
        case 'INT32':
            return contents.intContents;
        case 'INT64':
            return contents.int64Contents;
        case 'UINT8':
        case 'UINT16':
        case 'UINT32':
            return contents.uintContents;
        case 'UINT64':
            return contents.uint64Contents;
        case 'FP32':
            return contents.fp32Contents;
        case 'FP64':
            return contents.fp64Contents;
        case 'FP16':
        case 'BF16':
            return [];
    }
};


/***/ }),

/***/ 1586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zj: () => (/* binding */ flatElements),
/* harmony export */   kk: () => (/* binding */ jsonElements)
/* harmony export */ });
/* unused harmony export hasNoJson */
/* harmony import */ var _decode_values_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8397);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(334);


const hasNoJson = (datatype) => datatype === 'FP16' || datatype === 'BF16';
const jsonElements = (datatype, bytes) => {
    if (hasNoJson(datatype))
        return `${datatype} has no JSON form`;
    const elements = [];
    for (const [index, element] of (0,_decode_values_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeValues */ .z)(datatype, bytes).entries()) {
        const written = jsonElement(element);
        if (written === undefined)
            return `value ${index} is ${element instanceof Uint8Array ? 'not UTF-8 text' : String(element)}`;
        elements.push(written);
    }
    return elements;
};
const jsonElement = (element) => {
    if (element instanceof Uint8Array)
        return textOf(element);
    if (typeof element === 'bigint')
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonNumber */ .qj)(String(element));
    if (typeof element !== 'number')
        return element;
    if (!Number.isFinite(element))
        return undefined;
    return Object.is(element, -0) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonNumber */ .qj)('-0.0') : element;
};
const textOf = (bytes) => {
    try {
        return utf8.decode(bytes);
    }
    catch {
        return undefined;
    }
};
const flatElements = (data, shape) => {
    if (!data.some((element) => Array.isArray(element)))
        return data;
    let level = [data];
    for (const dim of shape) {
        const next = [];
        for (const list of level) {
            if (!Array.isArray(list) || list.length !== dim)
                return undefined;
            for (const element of list)
                next.push(element);
        }
        level = next;
    }
    return level;
};
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });


/***/ }),

/***/ 334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   R1: () => (/* binding */ jsonInteger),
/* harmony export */   kw: () => (/* binding */ describeJson),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   qj: () => (/* binding */ jsonNumber),
/* harmony export */   w9: () => (/* binding */ parseProtoJson)
/* harmony export */ });
const parseJson = (text) => parse(text, BigInt);
const parseProtoJson = (text) => parse(text, (source) => source);
const jsonInteger = (value) => rawJson(String(value));
const jsonNumber = (source) => rawJson(source);
const isJsonObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const describeJson = (value) => {
    if (Array.isArray(value))
        return `an array of ${value.length}`;
    if (typeof value === 'string') {
        return value.length > longestShown
            ? `${JSON.stringify(value.slice(0, longestShown))}...`
            : JSON.stringify(value);
    }
    return typeof value === 'object' && value !== null ? 'an object' : String(value);
};
const parse = (text, keepInteger) => {
    try {
        return { ok: true, value: parseExact(text, keepInteger) };
    }
    catch (error) {
        if (!bareWord.test(text))
            return refused(error);
    }
    try {
        return { ok: true, value: parseExact(replaceBareWords(text), keepInteger) };
    }
    catch (error) {
        return refused(error);
    }
};
const parseExact = (text, keepInteger) => {
    if (!longNumber.test(text) && !text.includes(nanLiteral))
        return JSON.parse(text);
    return parseWithSource(text, (_key, value, { source }) => {
        if (typeof value !== 'number' || source === undefined)
            return value;
        if (source === nanLiteral)
            return Number.NaN;
        return Number.isSafeInteger(value) || !integer.test(source) ? value : keepInteger(source);
    });
};
const replaceBareWords = (text) => text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|NaN|Inf(?:inity)?/g, (token) => token.startsWith('"') ? token : token === 'NaN' ? nanLiteral : '1e999');
const refused = (error) => ({
    ok: false,
    reason: error instanceof Error ? error.message : String(error),
});
const longestShown = 60;
const bareWord = /NaN|Inf/;
const longNumber = /\d{16}/;
const integer = /^-?\d+$/;
const nanLiteral = '0e-4294967295';
const parseWithSource = JSON.parse;
const rawJson = JSON.rawJSON;


/***/ }),

/***/ 5335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ fitsDims),
  z: () => (/* binding */ modelSpec)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/descriptors.js
var descriptors = __nccwpck_require__(2567);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/reflect/names.js
var names = __nccwpck_require__(4043);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wkt/any.js + 1 modules
var any = __nccwpck_require__(6514);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wkt/wrappers.js
var wrappers = __nccwpck_require__(5898);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wkt/json.js
var json = __nccwpck_require__(7180);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wire/base64-encoding.js
var base64_encoding = __nccwpck_require__(1712);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/extensions.js + 1 modules
var extensions = __nccwpck_require__(7113);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/reflect/reflect-check.js
var reflect_check = __nccwpck_require__(923);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/reflect/error.js
var error = __nccwpck_require__(477);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/reflect/unsafe.js
var unsafe = __nccwpck_require__(6629);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/reflect/scalar.js
var scalar = __nccwpck_require__(3039);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/reflect/message.js
var message = __nccwpck_require__(3792);
;// CONCATENATED MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/to-json.js
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.












// bootstrap-inject google.protobuf.FeatureSet.FieldPresence.LEGACY_REQUIRED: const $name = $number;
const LEGACY_REQUIRED = 3;
// bootstrap-inject google.protobuf.FeatureSet.FieldPresence.IMPLICIT: const $name = $number;
const IMPLICIT = 2;
// Default options for serializing to JSON.
const jsonWriteDefaults = {
    alwaysEmitImplicit: false,
    enumAsInteger: false,
    useProtoFieldName: false,
};
function makeWriteOptions(options) {
    return options ? Object.assign(Object.assign({}, jsonWriteDefaults), options) : jsonWriteDefaults;
}
/**
 * Serialize the message to a JSON value, a JavaScript value that can be
 * passed to JSON.stringify().
 */
function toJson(schema, message, options) {
    return compiledWriter(schema)(makeWriteOptions(options), message);
}
/**
 * Serialize the message to a JSON string.
 */
function toJsonString(schema, message, options) {
    var _a;
    const jsonValue = toJson(schema, message, options);
    return JSON.stringify(jsonValue, null, (_a = options === null || options === void 0 ? void 0 : options.prettySpaces) !== null && _a !== void 0 ? _a : 0);
}
/**
 * Serialize a single enum value to JSON.
 */
function enumToJson(descEnum, value) {
    var _a;
    if (descEnum.typeName == "google.protobuf.NullValue") {
        return null;
    }
    const name = (_a = descEnum.value[value]) === null || _a === void 0 ? void 0 : _a.jsonName;
    if (name === undefined) {
        throw new Error(`${value} is not a value in ${descEnum}`);
    }
    return name;
}
const compiledWriters = new WeakMap();
/**
 * Return the compiled encoder for a message, compiling it on first use.
 */
function compiledWriter(desc) {
    let compiled = compiledWriters.get(desc);
    if (compiled === undefined) {
        compiled = compileMessage(desc);
    }
    return compiled;
}
function compileMessage(desc) {
    const typeName = desc.typeName;
    const writeWkt = compileWkt(desc);
    if (writeWkt !== undefined) {
        // The field reported in ForeignFieldError. All well-known types with a
        // custom JSON representation have at least one field.
        const foreignField = desc.fields[0];
        const compiledWriter = (opts, message) => {
            if (message.$typeName !== typeName && foreignField !== undefined) {
                throw new error/* FieldError */.b(foreignField, `cannot use ${foreignField} with message ${message.$typeName}`, "ForeignFieldError");
            }
            return writeWkt(opts, message);
        };
        compiledWriters.set(desc, compiledWriter);
        return compiledWriter;
    }
    const sortedFields = desc.fields.concat().sort((a, b) => a.number - b.number);
    // The field reported in ForeignFieldError.
    const foreignField = sortedFields[0];
    const fieldWriters = [];
    const compiledWriter = (opts, message) => {
        if (message.$typeName !== typeName && foreignField !== undefined) {
            throw new error/* FieldError */.b(foreignField, `cannot use ${foreignField} with message ${message.$typeName}`, "ForeignFieldError");
        }
        const json = {};
        for (let i = 0; i < fieldWriters.length; i++) {
            fieldWriters[i](opts, message, json);
        }
        if (opts.registry) {
            writeExtensions(json, opts, opts.registry, message, desc);
        }
        return json;
    };
    // Register before compiling fields, so that recursive message types
    // resolve to this instance instead of compiling endlessly.
    compiledWriters.set(desc, compiledWriter);
    for (const field of sortedFields) {
        const writeField = compileField(field);
        // Both names a field can be written under are fixed by the schema, so we
        // decide here, once, whether a field needs the wrapper. Ordinary fields
        // get the plain writer, keeping the hot path free of any per-write check.
        fieldWriters.push(field.jsonName === "__proto__" || field.name === "__proto__"
            ? writeOwnKeys(writeField)
            : writeField);
    }
    return compiledWriter;
}
/**
 * Wrap a field encoder so that a JSON name or proto name of "__proto__" ends
 * up as an own property. Assigning that key on a plain object hits the
 * inherited accessor instead, and the field is silently lost. The encoder
 * writes to a null-prototype object, where the key is ordinary, and the
 * result is copied to the real output with setOwn().
 */
function writeOwnKeys(writeField) {
    return (opts, message, json) => {
        const tmp = Object.create(null);
        writeField(opts, message, tmp);
        for (const key of Object.keys(tmp)) {
            (0,unsafe/* setOwn */.P5)(json, key, tmp[key]);
        }
    };
}
/**
 * Compile an encoder for a well-known type with a custom JSON representation,
 * or return undefined for other messages.
 */
function compileWkt(desc) {
    if (!desc.typeName.startsWith("google.protobuf.")) {
        return undefined;
    }
    switch (desc.typeName) {
        case "google.protobuf.Any":
            return (opts, message) => anyToJson(message, opts);
        case "google.protobuf.Timestamp":
            return (opts, message) => timestampToJson(message);
        case "google.protobuf.Duration":
            return (opts, message) => durationToJson(message);
        case "google.protobuf.FieldMask":
            return (opts, message) => fieldMaskToJson(message);
        case "google.protobuf.Struct":
            return (opts, message) => structToJson(message);
        case "google.protobuf.Value":
            return (opts, message) => valueToJson(message);
        case "google.protobuf.ListValue":
            return (opts, message) => listValueToJson(message);
        default:
            if ((0,wrappers/* isWrapperDesc */.lU)(desc)) {
                const valueField = desc.fields[0];
                const localName = valueField.localName;
                const zero = (0,scalar/* scalarZeroValue */.M7)(valueField.scalar, false);
                const writeScalar = compileScalarValue(valueField);
                return (opts, message) => {
                    const value = message[localName];
                    return writeScalar(opts, value === undefined ? zero : value);
                };
            }
            return undefined;
    }
}
function compileField(field) {
    switch (field.fieldKind) {
        case "scalar":
        case "enum":
        case "message":
            return compileSingularField(field);
        case "list":
        case "map": {
            const writeValue = field.fieldKind == "list"
                ? compileListValue(field)
                : compileMapValue(field);
            const protoName = field.name;
            const jsonKey = field.jsonName;
            const localName = field.localName;
            return (opts, message, json) => {
                const value = writeValue(opts, message[localName]);
                if (value !== undefined) {
                    json[opts.useProtoFieldName ? protoName : jsonKey] = value;
                }
            };
        }
    }
}
/**
 * Compile an encoder for a singular field: the presence check, and the
 * value encoder.
 */
function compileSingularField(field) {
    const writeValue = compileSingularValue(field);
    const protoName = field.name;
    const jsonKey = field.jsonName;
    const localName = field.localName;
    if (field.oneof) {
        const oneofLocalName = field.oneof.localName;
        return (opts, message, json) => {
            const oneof = message[oneofLocalName];
            if (oneof.case === localName) {
                json[opts.useProtoFieldName ? protoName : jsonKey] = writeValue(opts, oneof.value);
            }
        };
    }
    if (field.presence != IMPLICIT) {
        const requiredError = field.presence == LEGACY_REQUIRED
            ? `cannot encode ${field} to JSON: required field not set`
            : undefined;
        return (opts, message, json) => {
            const value = message[localName];
            // Fields with explicit presence have properties on the prototype
            // chain for default / zero values (except for proto3).
            if (value !== undefined &&
                Object.prototype.hasOwnProperty.call(message, localName)) {
                json[opts.useProtoFieldName ? protoName : jsonKey] = writeValue(opts, value);
            }
            else if (requiredError !== undefined) {
                throw new Error(requiredError);
            }
        };
    }
    // Implicit presence: the field is emitted when the value is not the zero
    // value, or when alwaysEmitImplicit is enabled. The zero check is inlined
    // per type, see isScalarZeroValue.
    if (field.fieldKind == "enum") {
        const zero = field.enum.values[0].number;
        return (opts, message, json) => {
            const value = message[localName];
            if (value !== zero || opts.alwaysEmitImplicit) {
                json[opts.useProtoFieldName ? protoName : jsonKey] = writeValue(opts, value);
            }
        };
    }
    switch (field.scalar) {
        case descriptors/* ScalarType */.L.BOOL:
            return (opts, message, json) => {
                const value = message[localName];
                if (value !== false || opts.alwaysEmitImplicit) {
                    json[opts.useProtoFieldName ? protoName : jsonKey] = writeValue(opts, value);
                }
            };
        case descriptors/* ScalarType */.L.STRING:
            return (opts, message, json) => {
                const value = message[localName];
                if (value !== "" || opts.alwaysEmitImplicit) {
                    json[opts.useProtoFieldName ? protoName : jsonKey] = writeValue(opts, value);
                }
            };
        case descriptors/* ScalarType */.L.BYTES:
            return (opts, message, json) => {
                const value = message[localName];
                if (!(value instanceof Uint8Array) ||
                    value.byteLength > 0 ||
                    opts.alwaysEmitImplicit) {
                    json[opts.useProtoFieldName ? protoName : jsonKey] = writeValue(opts, value);
                }
            };
        case descriptors/* ScalarType */.L.DOUBLE:
        case descriptors/* ScalarType */.L.FLOAT:
            return (opts, message, json) => {
                const value = message[localName];
                // Object.is distinguishes -0 from 0.
                if (!Object.is(value, 0) || opts.alwaysEmitImplicit) {
                    json[opts.useProtoFieldName ? protoName : jsonKey] = writeValue(opts, value);
                }
            };
        default:
            return (opts, message, json) => {
                const value = message[localName];
                // Loose comparison matches 0n, 0 and "0".
                if (value != 0 || opts.alwaysEmitImplicit) {
                    json[opts.useProtoFieldName ? protoName : jsonKey] = writeValue(opts, value);
                }
            };
    }
}
/**
 * Compile an encoder for the value of a field of any kind. Used for
 * extension values.
 */
function compileFieldValue(field) {
    switch (field.fieldKind) {
        case "scalar":
        case "enum":
        case "message":
            return compileSingularValue(field);
        case "list":
            return compileListValue(field);
        case "map":
            return compileMapValue(field);
    }
}
/**
 * Compile an encoder for the value of a singular field.
 */
function compileSingularValue(field) {
    switch (field.fieldKind) {
        case "scalar":
            return compileScalarValue(field);
        case "enum":
            return compileEnumValue(field);
        case "message":
            return compileMessageValue(field);
    }
}
/**
 * Compile an encoder for the value of a message field.
 */
function compileMessageValue(field) {
    const { toMessage } = (0,message/* localMessageMapper */.IK)(field);
    const writeMessage = compiledWriter(field.message);
    return (opts, value) => writeMessage(opts, toMessage(value));
}
/**
 * Compile an encoder for a list field value. Returns undefined for an empty
 * list, unless alwaysEmitImplicit is enabled.
 */
function compileListValue(field) {
    const writeItem = compileListItemValue(field);
    return (opts, value) => {
        const items = value;
        if (items.length == 0 && !opts.alwaysEmitImplicit) {
            return undefined;
        }
        const jsonArray = [];
        for (let i = 0; i < items.length; i++) {
            jsonArray.push(writeItem(opts, items[i]));
        }
        return jsonArray;
    };
}
function compileListItemValue(field) {
    switch (field.listKind) {
        case "scalar":
            return compileScalarValue(field);
        case "enum":
            return compileEnumValue(field);
        case "message":
            return compileMessageValue(field);
    }
}
/**
 * Compile an encoder for a map field value. Returns undefined for an empty
 * map, unless alwaysEmitImplicit is enabled. Map keys are stored as object
 * keys and are used as JSON keys as-is.
 */
function compileMapValue(field) {
    const writeMapValue = compileMapEntryValue(field);
    return (opts, value) => {
        const record = value;
        const keys = Object.keys(record);
        if (keys.length == 0 && !opts.alwaysEmitImplicit) {
            return undefined;
        }
        const jsonObject = {};
        for (let i = 0; i < keys.length; i++) {
            const key = keys[i];
            (0,unsafe/* setOwn */.P5)(jsonObject, key, writeMapValue(opts, record[key]));
        }
        return jsonObject;
    };
}
function compileMapEntryValue(field) {
    switch (field.mapKind) {
        case "scalar":
            return compileScalarValue(field);
        case "enum":
            return compileEnumValue(field);
        case "message":
            return compileMessageValue(field);
    }
}
/**
 * Compile an encoder for an enum value.
 */
function compileEnumValue(field) {
    const desc = field.enum;
    if (desc.typeName == "google.protobuf.NullValue") {
        return (opts, value) => {
            if (typeof value != "number") {
                throw errorEnumValue(desc, value);
            }
            return null;
        };
    }
    return (opts, value) => {
        var _a, _b;
        if (typeof value != "number") {
            throw errorEnumValue(desc, value);
        }
        if (opts.enumAsInteger) {
            return value;
        }
        // If we don't know the enum value, just return the number.
        return (_b = (_a = desc.value[value]) === null || _a === void 0 ? void 0 : _a.jsonName) !== null && _b !== void 0 ? _b : value;
    };
}
function errorEnumValue(desc, value) {
    return new Error(`cannot encode ${desc} to JSON: expected number, got ${(0,reflect_check/* formatVal */.$L)(value)}`);
}
/**
 * Compile an encoder for a scalar value. Errors report the original field
 * descriptor, which may be a list or map field for items of those fields.
 */
function compileScalarValue(field) {
    switch (field.scalar) {
        // int32, fixed32, uint32: JSON value will be a decimal number. Either numbers or strings are accepted.
        case descriptors/* ScalarType */.L.INT32:
        case descriptors/* ScalarType */.L.SFIXED32:
        case descriptors/* ScalarType */.L.SINT32:
        case descriptors/* ScalarType */.L.FIXED32:
        case descriptors/* ScalarType */.L.UINT32:
            return (opts, value) => {
                if (typeof value != "number") {
                    throw errorScalarValue(field, value);
                }
                return value;
            };
        // float, double: JSON value will be a number or one of the special string values "NaN", "Infinity", and "-Infinity".
        // Either numbers or strings are accepted. Exponent notation is also accepted.
        case descriptors/* ScalarType */.L.FLOAT:
        case descriptors/* ScalarType */.L.DOUBLE:
            return (opts, value) => {
                if (typeof value != "number") {
                    throw errorScalarValue(field, value);
                }
                if (Number.isNaN(value))
                    return "NaN";
                if (value === Number.POSITIVE_INFINITY)
                    return "Infinity";
                if (value === Number.NEGATIVE_INFINITY)
                    return "-Infinity";
                return value;
            };
        // string:
        case descriptors/* ScalarType */.L.STRING:
            return (opts, value) => {
                if (typeof value != "string") {
                    throw errorScalarValue(field, value);
                }
                return value;
            };
        // bool:
        case descriptors/* ScalarType */.L.BOOL:
            return (opts, value) => {
                if (typeof value != "boolean") {
                    throw errorScalarValue(field, value);
                }
                return value;
            };
        // JSON value will be a decimal string. Either numbers or strings are accepted.
        case descriptors/* ScalarType */.L.UINT64:
        case descriptors/* ScalarType */.L.FIXED64:
        case descriptors/* ScalarType */.L.INT64:
        case descriptors/* ScalarType */.L.SFIXED64:
        case descriptors/* ScalarType */.L.SINT64:
            return (opts, value) => {
                if (typeof value == "bigint" ||
                    typeof value == "string" ||
                    (typeof value == "number" && Number.isInteger(value))) {
                    return value.toString();
                }
                throw errorScalarValue(field, value);
            };
        // bytes: JSON value will be the data encoded as a string using standard base64 encoding with paddings.
        // Either standard or URL-safe base64 encoding with/without paddings are accepted.
        case descriptors/* ScalarType */.L.BYTES:
            return (opts, value) => {
                if (value instanceof Uint8Array) {
                    return (0,base64_encoding/* base64Encode */.K)(value);
                }
                throw errorScalarValue(field, value);
            };
    }
}
function errorScalarValue(field, value) {
    var _a;
    return new Error(`cannot encode ${field} to JSON: ${(_a = (0,reflect_check/* checkField */.PZ)(field, value)) === null || _a === void 0 ? void 0 : _a.message}`);
}
/**
 * Write extensions for unknown fields that are found in the registry.
 */
function writeExtensions(json, opts, registry, message, desc) {
    const unknown = message.$unknown;
    if (unknown === undefined) {
        return;
    }
    const tagSeen = new Set();
    for (let i = 0; i < unknown.length; i++) {
        const { no } = unknown[i];
        // Same tag can appear multiple times, so we
        // keep track and skip identical ones.
        if (!tagSeen.has(no)) {
            tagSeen.add(no);
            const extension = registry.getExtensionFor(desc, no);
            if (!extension) {
                continue;
            }
            const value = (0,extensions/* getExtension */.uQ)(message, extension);
            const [container, field] = (0,extensions/* createExtensionContainer */.z3)(extension, value);
            const local = container[unsafe/* unsafeLocal */.I4];
            const jsonValue = compileFieldValue(field)(opts, local[field.localName]);
            if (jsonValue !== undefined) {
                json[extension.jsonName] = jsonValue;
            }
        }
    }
}
function anyToJson(val, opts) {
    if (val.typeUrl === "") {
        return {};
    }
    const { registry } = opts;
    let message;
    let desc;
    if (registry) {
        message = (0,any/* anyUnpack */.rW)(val, registry);
        if (message) {
            desc = registry.getMessage(message.$typeName);
        }
    }
    if (!desc || !message) {
        throw new Error(`cannot encode message ${val.$typeName} to JSON: "${val.typeUrl}" is not in the type registry`);
    }
    const json = (0,wrappers/* hasCustomJsonRepresentation */.vi)(desc)
        ? {
            value: compiledWriter(desc)(opts, message),
        }
        : compiledWriter(desc)(opts, message);
    json["@type"] = val.typeUrl;
    return json;
}
function durationToJson(val) {
    const seconds = Number(val.seconds);
    const nanos = val.nanos;
    if (seconds > json/* durationSecondsMax */.Uf || seconds < json/* durationSecondsMin */.YG) {
        throw new Error(`cannot encode message ${val.$typeName} to JSON: value out of range`);
    }
    if ((seconds > 0 && nanos < 0) || (seconds < 0 && nanos > 0)) {
        throw new Error(`cannot encode message ${val.$typeName} to JSON: nanos sign must match seconds sign`);
    }
    let text = val.seconds.toString();
    if (nanos !== 0) {
        let nanosStr = Math.abs(nanos).toString();
        nanosStr = "0".repeat(9 - nanosStr.length) + nanosStr;
        if (nanosStr.substring(3) === "000000") {
            nanosStr = nanosStr.substring(0, 3);
        }
        else if (nanosStr.substring(6) === "000") {
            nanosStr = nanosStr.substring(0, 6);
        }
        text += "." + nanosStr;
        if (nanos < 0 && seconds == 0) {
            text = "-" + text;
        }
    }
    return text + "s";
}
function fieldMaskToJson(val) {
    return val.paths
        .map((p) => {
        if ((0,names/* protoSnakeCase */.t5)((0,names/* protoCamelCase */.RM)(p)) !== p) {
            throw new Error(`cannot encode message ${val.$typeName} to JSON: lowerCamelCase of path name "${p}" is irreversible`);
        }
        return (0,names/* protoCamelCase */.RM)(p);
    })
        .join(",");
}
function structToJson(val) {
    const json = {};
    const keys = Object.keys(val.fields);
    for (let i = 0; i < keys.length; i++) {
        const key = keys[i];
        (0,unsafe/* setOwn */.P5)(json, key, valueToJson(val.fields[key]));
    }
    return json;
}
function valueToJson(val) {
    switch (val.kind.case) {
        case "nullValue":
            return null;
        case "numberValue":
            if (!Number.isFinite(val.kind.value)) {
                throw new Error(`${val.$typeName} cannot be NaN or Infinity`);
            }
            return val.kind.value;
        case "boolValue":
            return val.kind.value;
        case "stringValue":
            return val.kind.value;
        case "structValue":
            return structToJson(val.kind.value);
        case "listValue":
            return listValueToJson(val.kind.value);
        default:
            throw new Error(`${val.$typeName} must have a value`);
    }
}
function listValueToJson(val) {
    return val.values.map(valueToJson);
}
function timestampToJson(val) {
    const ms = Number(val.seconds) * 1000;
    if (ms < json/* timestampMsMin */.zf || ms > json/* timestampMsMax */.dX) {
        throw new Error(`cannot encode message ${val.$typeName} to JSON: must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive`);
    }
    if (val.nanos < 0) {
        throw new Error(`cannot encode message ${val.$typeName} to JSON: nanos must not be negative`);
    }
    if (val.nanos > 999999999) {
        throw new Error(`cannot encode message ${val.$typeName} to JSON: nanos must not be greater than 999999999`);
    }
    let z = "Z";
    if (val.nanos > 0) {
        const nanosStr = (val.nanos + 1000000000).toString().substring(1);
        if (nanosStr.substring(3) === "000000") {
            z = "." + nanosStr.substring(0, 3) + "Z";
        }
        else if (nanosStr.substring(6) === "000") {
            z = "." + nanosStr.substring(0, 6) + "Z";
        }
        else {
            z = "." + nanosStr + "Z";
        }
    }
    return new Date(ms).toISOString().replace(".000Z", z);
}

// EXTERNAL MODULE: ./lib/foundation/failure.js + 1 modules
var failure = __nccwpck_require__(1825);
// EXTERNAL MODULE: ./lib/triton/datatype.js
var triton_datatype = __nccwpck_require__(7900);
// EXTERNAL MODULE: ./lib/triton/gen/model_config_pb.js + 1 modules
var model_config_pb = __nccwpck_require__(7646);
// EXTERNAL MODULE: ./lib/triton/json.js
var triton_json = __nccwpck_require__(334);
;// CONCATENATED MODULE: ./lib/triton/model.js






const fitsDims = (shape, dims) => shape.length === dims.length && dims.every((dim, axis) => dim === -1 || dim === shape[axis]);
const modelSpec = (metadata, config, version) => {
    const optional = new Set(config.input.filter((input) => input.optional).map((input) => input.name));
    const shapeTensors = new Set([...config.input, ...config.output].filter((tensor) => tensor.isShapeTensor).map((tensor) => tensor.name));
    const tensorSpec = ({ name, datatype, shape }) => ({
        name,
        datatype: knownDatatype(name, datatype),
        dims: dimsOf(name, shape, config.maxBatchSize > 0),
        optional: optional.has(name),
        shapeTensor: shapeTensors.has(name),
    });
    return {
        name: metadata.name,
        ...(version === undefined ? {} : { version }),
        versions: metadata.versions,
        platform: metadata.platform,
        backend: config.backend,
        maxBatchSize: Math.max(0, config.maxBatchSize),
        inputs: metadata.inputs.map(tensorSpec),
        outputs: metadata.outputs.map(tensorSpec),
        scheduling: schedulingOf(config),
        ...(config.schedulingChoice.case === 'ensembleScheduling'
            ? { steps: config.schedulingChoice.value.step.map(stepReference) }
            : {}),
        decoupled: config.modelTransactionPolicy?.decoupled ?? false,
        responseCache: config.responseCache?.enable ?? false,
        configHash: hashOf(config),
    };
};
const knownDatatype = (tensor, datatype) => {
    if ((0,triton_datatype/* isDatatype */.V8)(datatype))
        return datatype;
    throw new failure/* Failure */.H('model-unusable', `tensor ${JSON.stringify(tensor)} has the unknown datatype ${JSON.stringify(datatype)}`);
};
const dimsOf = (tensor, shape, batches) => {
    const dims = (batches ? shape.slice(1) : shape).map(Number);
    if ((!batches || shape.length > 0) && dims.every((dim) => Number.isSafeInteger(dim) && dim >= -1))
        return dims;
    throw new failure/* Failure */.H('model-unusable', `tensor ${JSON.stringify(tensor)} has the unusable shape [${shape.join()}]`);
};
const schedulingOf = (config) => {
    switch (config.schedulingChoice.case) {
        case 'dynamicBatching':
            return 'dynamic';
        case 'sequenceBatching':
            return 'sequence';
        case 'ensembleScheduling':
            return 'ensemble';
        case undefined:
            return 'none';
    }
};
const stepReference = ({ modelName, modelVersion }) => ({
    name: modelName,
    ...(modelVersion < 0n ? {} : { version: String(modelVersion) }),
});
const hashOf = (config) => {
    const canonical = JSON.stringify(toJson(model_config_pb/* ModelConfigSchema */.zU, config), (_key, value) => (0,triton_json/* isJsonObject */.OW)(value) ? Object.fromEntries(Object.entries(value).sort(byKey)) : value);
    return (0,external_node_crypto_.createHash)('sha256').update(canonical).digest('hex');
};
const byKey = ([a], [b]) => (a < b ? -1 : 1);


/***/ }),

/***/ 5684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Mz: () => (/* binding */ checkResponse),
  gz: () => (/* binding */ failed)
});

// UNUSED EXPORTS: expectationOf

// EXTERNAL MODULE: ./lib/triton/datatype.js
var triton_datatype = __nccwpck_require__(7900);
// EXTERNAL MODULE: ./lib/triton/model.js + 1 modules
var model = __nccwpck_require__(5335);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
// EXTERNAL MODULE: ./lib/triton/decode-values.js
var decode_values = __nccwpck_require__(8397);
;// CONCATENATED MODULE: ./lib/triton/output-difference.js



const outputDifference = (output, { datatype, shape, bytes: expected }) => {
    if (output === undefined)
        return ' is missing';
    const got = output.bytes(datatype);
    if (typeof got === 'string')
        return `: ${got}`;
    if (external_node_buffer_.Buffer.compare(got, expected) === 0 && isSameShape(output.shape, shape))
        return undefined;
    if (!isSameShape(output.shape, shape))
        return `: got the shape ${(0,triton_datatype/* formatShape */.BB)(output.shape)}, expected ${(0,triton_datatype/* formatShape */.BB)(shape)}`;
    const index = datatype === 'BYTES' ? differingElement(got, expected) : differingValue(datatype, got, expected);
    return `, value ${index}: ${describe(valueAt(datatype, got, index), valueAt(datatype, expected, index))}`;
};
const isSameShape = (got, expected) => got.length === expected.length && got.every((dim, axis) => dim === expected[axis]);
const differingByte = (got, expected) => {
    const at = got.findIndex((byte, index) => byte !== expected[index]);
    return at < 0 ? got.length : at;
};
const differingValue = (datatype, got, expected) => Math.floor(differingByte(got, expected) / ((0,triton_datatype/* elementByteSize */.kx)(datatype) ?? 1));
const differingElement = (got, expected) => {
    const all = (0,decode_values/* decodeValues */.z)('BYTES', expected);
    return (0,decode_values/* decodeValues */.z)('BYTES', got).findIndex((element, index) => external_node_buffer_.Buffer.compare(element, all[index]) !== 0);
};
const valueAt = (datatype, bytes, index) => {
    const size = (0,triton_datatype/* elementByteSize */.kx)(datatype);
    if (size === undefined) {
        const element = (0,decode_values/* decodeValues */.z)(datatype, bytes)[index];
        return { element, bytes: element };
    }
    const own = bytes.subarray(index * size, (index + 1) * size);
    return { element: (0,decode_values/* decodeValues */.z)(datatype, own)[0], bytes: own };
};
const describe = (got, expected) => {
    const texts = [textOf(got.element), textOf(expected.element)];
    if (texts[0] === texts[1])
        return `got ${texts[0]} (bytes ${hex(got.bytes)}), expected ${texts[1]} (bytes ${hex(expected.bytes)})`;
    const length = Math.max(got.bytes.length, expected.bytes.length);
    if (!(got.element instanceof Uint8Array) || length <= longestShown)
        return `got ${texts[0]}, expected ${texts[1]}`;
    const at = differingByte(got.bytes, expected.bytes);
    const around = ({ bytes }) => textOf(bytes.subarray(Math.max(0, at - before), at + before));
    return `byte ${at}: got ${around(got)} there, expected ${around(expected)}`;
};
const textOf = (element) => {
    if (element instanceof Uint8Array)
        return quoteText(element);
    return Object.is(element, -0) ? '-0' : String(element);
};
const quoteText = (bytes) => {
    try {
        return JSON.stringify(utf8.decode(bytes));
    }
    catch {
        return `bytes ${hex(bytes)}`;
    }
};
const hex = (bytes) => external_node_buffer_.Buffer.from(bytes).toString('hex');
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const longestShown = 60;
const before = 20;

// EXTERNAL MODULE: ./lib/triton/bytes-elements.js
var bytes_elements = __nccwpck_require__(2547);
// EXTERNAL MODULE: ./lib/triton/tensor-size.js
var tensor_size = __nccwpck_require__(9303);
;// CONCATENATED MODULE: ./lib/triton/shared-bytes.js



const sharedBytes = (datatype, shape, { byteSize, read }) => {
    const size = (0,tensor_size/* fixedByteSize */.SV)(datatype, shape);
    if (size !== undefined)
        return read(size);
    const room = read(byteSize);
    const end = (0,bytes_elements/* endOfElements */.Ag)(room, (0,triton_datatype/* elementCount */.KX)(shape));
    return end === undefined
        ? `shared memory does not hold the elements of BYTES ${(0,triton_datatype/* formatShape */.BB)(shape)}`
        : room.subarray(0, end);
};

;// CONCATENATED MODULE: ./lib/triton/response-check.js





const expectationOf = (model, batchSize) => ({
    modelName: model.name,
    ...(model.version === undefined ? {} : { modelVersion: model.version }),
    outputs: model.outputs,
    ...(model.maxBatchSize > 0 ? { batchSize } : {}),
    ...(model.decoupled ? { decoupled: true } : {}),
});
const checkResponse = (response, expectation, expectedOutputs = []) => {
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
        const problem = problemOf(output, spec, expectation);
        if (problem !== undefined)
            return failed('wrong-output', `output ${quote(spec.name)}: ${problem}`);
    }
    for (const expected of expectedOutputs) {
        const difference = outputDifference(whereItCame(byName.get(expected.name), expected), expected);
        if (difference !== undefined)
            return failed('wrong-output', `output ${quote(expected.name)}${difference}`);
    }
    return { ok: true };
};
const failed = (failure, text) => ({
    ok: false,
    failure,
    text: text.length > longestText ? `${text.slice(0, longestText)}...` : text,
});
const problemOf = (output, spec, { batchSize, sharedOutputs }) => {
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
    const room = sharedOutputs?.get(spec.name);
    if (room !== undefined)
        return sharedProblem(datatype, output.shape, { bytes, room });
    return (0,tensor_size/* sizeProblem */.bi)(bytes, datatype, output.shape);
};
const whereItCame = (output, { shared }) => output === undefined || shared === undefined
    ? output
    : { shape: output.shape, bytes: (datatype) => sharedBytes(datatype, output.shape, shared) };
const sharedProblem = (datatype, shape, { bytes, room }) => {
    if (bytes.length > 0)
        return `${bytes.length} bytes came with the response instead of in shared memory`;
    const size = (0,tensor_size/* leastByteSize */.h0)(datatype, shape);
    if (size <= room)
        return undefined;
    return `${datatype} ${(0,triton_datatype/* formatShape */.BB)(shape)} takes ${size} bytes where shared memory has room for ${room}`;
};
const isShapeAsDeclared = (shape, spec, batchSize) => {
    if (batchSize === undefined)
        return (0,model/* fitsDims */.q)(shape, spec.dims);
    return (0,model/* fitsDims */.q)(shape, [batchSize, ...spec.dims]) || (spec.shapeTensor && (0,model/* fitsDims */.q)(shape, spec.dims));
};
const quote = (name) => JSON.stringify(name);
const longestText = 300;


/***/ }),

/***/ 2339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ hasSkeleton),
/* harmony export */   ld: () => (/* binding */ skeletonOf),
/* harmony export */   xL: () => (/* binding */ goodResponse)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var _datatype_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7900);


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


/***/ }),

/***/ 2593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ checkRestResponse),
/* harmony export */   Yp: () => (/* binding */ readRestResponse),
/* harmony export */   gL: () => (/* binding */ jsonByteLengthOf),
/* harmony export */   j: () => (/* binding */ encodeRestInfer)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1825);
/* harmony import */ var _datatype_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7900);
/* harmony import */ var _element_values_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6397);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(334);
/* harmony import */ var _json_tensor_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1586);
/* harmony import */ var _response_check_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5684);
/* harmony import */ var _rest_error_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8093);
/* harmony import */ var _rest_path_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(1680);
/* harmony import */ var _sequence_mark_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(5819);
/* harmony import */ var _tensor_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(3825);











const encodeRestInfer = (request) => {
    const { modelName, modelVersion, id, inputs, outputs, shared, formats, isOfSequence = false } = request;
    const isAllJson = formats?.input === 'json';
    if (isAllJson)
        checkJsonSize(inputs);
    const text = asciiJson({
        ...(id === undefined || id === '' ? {} : { id }),
        inputs: inputs.map((input) => isAllJson ? describeJsonInput(input) : describeInput(input, shared?.inputs.get(input.name))),
        ...(outputs.length === 0
            ? {}
            : { outputs: outputs.map((name) => describeOutput(name, shared?.outputs.get(name), formats)) }),
        ...requestParameters(request),
    });
    const header = new TextEncoder().encode(text);
    return {
        protocol: 'http',
        path: `${(0,_rest_path_js__WEBPACK_IMPORTED_MODULE_8__/* .modelPath */ .L)(modelName, modelVersion)}/infer`,
        jsonByteLength: header.length,
        body: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([
            header,
            ...inputs.flatMap(({ name, bytes }) => (isAllJson || shared?.inputs.has(name) === true ? [] : [bytes])),
        ]),
        ...(isAllJson ? { isAllJson } : {}),
        ...(isOfSequence ? { places: (0,_sequence_mark_js__WEBPACK_IMPORTED_MODULE_9__/* .jsonMarkPlaces */ .MM)(text) } : {}),
    };
};
const jsonByteLengthOf = ({ headers }) => {
    const length = headers['inference-header-content-length'];
    return length === undefined ? undefined : Number(length);
};
const checkRestResponse = (response, expectation, expectedOutputs) => {
    const received = readRestResponse(response);
    return 'ok' in received ? received : (0,_response_check_js__WEBPACK_IMPORTED_MODULE_6__/* .checkResponse */ .Mz)(received, expectation, expectedOutputs);
};
const readRestResponse = (response) => {
    const { status, headers, body } = response;
    if (status !== 200) {
        return (0,_response_check_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .gz)((0,_rest_error_js__WEBPACK_IMPORTED_MODULE_7__/* .failureOfHttpStatus */ .qp)(status), `HTTP ${status}: ${(0,_rest_error_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeErrorText */ .Uh)(body)}`);
    }
    const parts = splitBody(headers['inference-header-content-length'], body);
    if (typeof parts === 'string')
        return (0,_response_check_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .gz)('malformed-response', parts);
    const json = readJsonObject(parts.json);
    if (typeof json === 'string')
        return (0,_response_check_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .gz)('malformed-response', json);
    if (typeof json['error'] === 'string')
        return (0,_response_check_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .gz)('server-error', `HTTP 200: ${json['error']}`);
    const received = readResponse(json, parts.tensors);
    return typeof received === 'string' ? (0,_response_check_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .gz)('malformed-response', received) : received;
};
const describeInput = ({ name, shape, datatype, bytes }, place) => ({
    name,
    shape,
    datatype,
    parameters: place === undefined ? { binary_data_size: bytes.length } : describeParameters((0,_tensor_js__WEBPACK_IMPORTED_MODULE_10__/* .placeParameters */ .c)(place)),
});
const describeJsonInput = ({ name, shape, datatype, bytes }) => {
    const data = (0,_json_tensor_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonElements */ .kk)(datatype, bytes);
    if (typeof data !== 'string')
        return { name, shape, datatype, data };
    throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('invalid-option', `--input-tensor-format: got 'json', but input ${JSON.stringify(name)} cannot be written so: ${data}`, { hint: 'Give --input-tensor-format binary.' });
};
const checkJsonSize = (inputs) => {
    const size = inputs.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (size <= largestAsJson)
        return;
    throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('invalid-option', `--input-tensor-format: got 'json', but one request has ${size} bytes of tensors, which is too much for JSON`, { hint: 'Give --input-tensor-format binary, or smaller shapes.' });
};
const largestAsJson = 64 * 2 ** 20;
const describeOutput = (name, place, formats) => ({
    name,
    parameters: place === undefined
        ? { binary_data: formats?.output !== 'json' }
        : describeParameters((0,_tensor_js__WEBPACK_IMPORTED_MODULE_10__/* .placeParameters */ .c)(place)),
});
const requestParameters = ({ outputs, parameters, formats, isOfSequence = false, }) => {
    const described = {
        ...(outputs.length === 0 ? { binary_data_output: formats?.output !== 'json' } : {}),
        ...describeParameters(parameters),
        ...(isOfSequence ? _sequence_mark_js__WEBPACK_IMPORTED_MODULE_9__/* .jsonMarkRoom */ .rj : {}),
    };
    return Object.keys(described).length === 0 ? {} : { parameters: described };
};
const describeParameters = (parameters = new Map()) => Object.fromEntries([...parameters].map(([name, value]) => [name, typeof value === 'bigint' ? (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonInteger */ .R1)(value) : value]));
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
    const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(text);
    if (!json.ok)
        return `the response is not JSON: ${json.reason}`;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(json.value) ? json.value : 'the JSON of the response is not an object';
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
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(output))
        return 'an output is not a JSON object';
    const { name, datatype, shape, parameters, data } = output;
    if (typeof name !== 'string' || typeof datatype !== 'string' || !isShape(shape)) {
        return 'an output has no name, datatype and shape';
    }
    const size = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(parameters) ? parameters['binary_data_size'] : undefined;
    if (size === undefined) {
        const values = data === undefined ? [] : data;
        if (!Array.isArray(values))
            return `the data of output ${JSON.stringify(name)} is not an array`;
        return { name, datatype, shape, raw: undefined, bytes: (known) => encodeNested(known, values, shape) };
    }
    if (!isSize(size) || size > rest.length) {
        return `output ${JSON.stringify(name)} announces ${(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .describeJson */ .kw)(size)} bytes where ${rest.length} are left`;
    }
    if (data !== undefined)
        return `output ${JSON.stringify(name)} has JSON data and binary data`;
    const raw = rest.subarray(0, size);
    return { name, datatype, shape, raw, bytes: () => raw };
};
const encodeNested = (datatype, data, shape) => {
    const elements = (0,_json_tensor_js__WEBPACK_IMPORTED_MODULE_5__/* .flatElements */ .Zj)(data, shape);
    if (elements === undefined)
        return `the data is neither flat nor nested as the shape ${(0,_datatype_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShape */ .BB)(shape)}`;
    const encoded = (0,_element_values_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeValues */ .t)(datatype, elements);
    if (encoded instanceof Uint8Array)
        return encoded;
    return `element ${encoded.index} is ${encoded.got}, not ${encoded.expected}`;
};
const isShape = (value) => Array.isArray(value) && value.every(isSize);
const isSize = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const utf8 = new TextDecoder('utf-8', { fatal: true });


/***/ }),

/***/ 8093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ errorTextOf),
/* harmony export */   Uh: () => (/* binding */ decodeErrorText),
/* harmony export */   qp: () => (/* binding */ failureOfHttpStatus)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(334);

const decodeErrorText = (body) => {
    const text = new TextDecoder().decode(body.subarray(0, longestBody));
    const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    return (json.ok && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(json.value) ? errorTextOf(json.value['error']) : undefined) ?? text.trim();
};
const errorTextOf = (error) => {
    const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(error) ? error['message'] : error;
    return typeof text === 'string' ? text : undefined;
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ modelPath)
/* harmony export */ });
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1825);

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ID: () => (/* binding */ protobufMarkRoom),
/* harmony export */   MM: () => (/* binding */ jsonMarkPlaces),
/* harmony export */   P2: () => (/* binding */ writeJsonMark),
/* harmony export */   mn: () => (/* binding */ writeProtobufMark),
/* harmony export */   rj: () => (/* binding */ jsonMarkRoom)
/* harmony export */ });
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
const parameters = (4 << 3) | 2;
const key = (1 << 3) | 2;
const value = (2 << 3) | 2;
const boolParam = 1 << 3;
const int64Param = 2 << 3;
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


/***/ }),

/***/ 1186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ toBf16Bits),
/* harmony export */   ZW: () => (/* binding */ toFp16Bits),
/* harmony export */   eR: () => (/* binding */ fromBf16Bits),
/* harmony export */   mU: () => (/* binding */ fromFp16Bits)
/* harmony export */ });
const toFp16Bits = (value) => toBits(value, fp16);
const toBf16Bits = (value) => toBits(value, bf16);
const fromFp16Bits = (bits) => fromBits(bits, fp16);
const fromBf16Bits = (bits) => fromBits(bits, bf16);
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
const fromBits = (bits, { fractionBits, bias }) => {
    const sign = bits & 0x8000 ? -1 : 1;
    const exponent = (bits & 0x7fff) >>> fractionBits;
    const fraction = bits & (2 ** fractionBits - 1);
    if (exponent === 2 * bias + 1)
        return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
    const units = exponent === 0 ? fraction : fraction + 2 ** fractionBits;
    return sign * units * 2 ** (Math.max(exponent, 1) - bias - fractionBits);
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


/***/ }),

/***/ 9303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SV: () => (/* binding */ fixedByteSize),
/* harmony export */   bi: () => (/* binding */ sizeProblem),
/* harmony export */   h0: () => (/* binding */ leastByteSize)
/* harmony export */ });
/* harmony import */ var _bytes_elements_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2547);
/* harmony import */ var _datatype_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7900);


const sizeProblem = (bytes, datatype, shape) => {
    const count = (0,_datatype_js__WEBPACK_IMPORTED_MODULE_0__/* .elementCount */ .KX)(shape);
    const size = (0,_datatype_js__WEBPACK_IMPORTED_MODULE_0__/* .elementByteSize */ .kx)(datatype);
    if (size !== undefined) {
        if (bytes.length === count * size)
            return undefined;
        return `expected ${count * size} bytes for ${datatype} ${(0,_datatype_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShape */ .BB)(shape)}, got ${bytes.length}`;
    }
    const elements = (0,_bytes_elements_js__WEBPACK_IMPORTED_MODULE_1__/* .countBytesElements */ .ub)(bytes);
    if (typeof elements === 'string')
        return `expected BYTES, each after its 4-byte length, but ${elements}`;
    if (elements === count)
        return undefined;
    return `expected ${count} elements for BYTES ${(0,_datatype_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShape */ .BB)(shape)}, got ${elements}`;
};
const fixedByteSize = (datatype, shape) => {
    const size = (0,_datatype_js__WEBPACK_IMPORTED_MODULE_0__/* .elementByteSize */ .kx)(datatype);
    return size === undefined ? undefined : (0,_datatype_js__WEBPACK_IMPORTED_MODULE_0__/* .elementCount */ .KX)(shape) * size;
};
const leastByteSize = (datatype, shape) => fixedByteSize(datatype, shape) ?? (0,_datatype_js__WEBPACK_IMPORTED_MODULE_0__/* .elementCount */ .KX)(shape) * lengthSize;
const lengthSize = 4;


/***/ }),

/***/ 3825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ placeParameters)
/* harmony export */ });
const placeParameters = (place) => {
    if (place === undefined)
        return new Map();
    const { region, offset, byteSize } = place;
    return new Map([
        ['shared_memory_region', region],
        ['shared_memory_byte_size', BigInt(byteSize)],
        ...(offset === 0 ? [] : [['shared_memory_offset', BigInt(offset)]]),
    ]);
};


/***/ }),

/***/ 2262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  w: () => (/* binding */ fileDesc)
});

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wire/base64-encoding.js
var base64_encoding = __nccwpck_require__(1712);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/reflect/names.js
var names = __nccwpck_require__(4043);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/reflect/unsafe.js
var unsafe = __nccwpck_require__(6629);
;// CONCATENATED MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/restore-json-names.js
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.


/**
 * @private
 */
function restoreJsonNames(message) {
    for (const f of message.field) {
        if (!(0,unsafe/* unsafeIsSetExplicit */.b1)(f, "jsonName")) {
            f.jsonName = (0,names/* protoCamelCase */.RM)(f.name);
        }
    }
    message.nestedType.forEach(restoreJsonNames);
}

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/descriptors.js
var descriptors = __nccwpck_require__(2567);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/proto-int64.js
var proto_int64 = __nccwpck_require__(2857);
;// CONCATENATED MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wire/text-format.js
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.


/**
 * Parse an enum value from the Protobuf text format.
 *
 * @private
 */
function parseTextFormatEnumValue(descEnum, value) {
    const enumValue = descEnum.values.find((v) => v.name === value);
    if (!enumValue) {
        throw new Error(`cannot parse ${descEnum} default value: ${value}`);
    }
    return enumValue.number;
}
/**
 * Parse a scalar value from the Protobuf text format.
 *
 * @private
 */
function parseTextFormatScalarValue(type, value) {
    switch (type) {
        case descriptors/* ScalarType */.L.STRING:
            return value;
        case descriptors/* ScalarType */.L.BYTES: {
            const u = unescapeBytesDefaultValue(value);
            if (u === false) {
                throw new Error(`cannot parse ${descriptors/* ScalarType */.L[type]} default value: ${value}`);
            }
            return u;
        }
        case descriptors/* ScalarType */.L.INT64:
        case descriptors/* ScalarType */.L.SFIXED64:
        case descriptors/* ScalarType */.L.SINT64:
            return proto_int64/* protoInt64 */.M.parse(value);
        case descriptors/* ScalarType */.L.UINT64:
        case descriptors/* ScalarType */.L.FIXED64:
            return proto_int64/* protoInt64 */.M.uParse(value);
        case descriptors/* ScalarType */.L.DOUBLE:
        case descriptors/* ScalarType */.L.FLOAT:
            switch (value) {
                case "inf":
                    return Number.POSITIVE_INFINITY;
                case "-inf":
                    return Number.NEGATIVE_INFINITY;
                case "nan":
                    return Number.NaN;
                default:
                    return parseFloat(value);
            }
        case descriptors/* ScalarType */.L.BOOL:
            return value === "true";
        case descriptors/* ScalarType */.L.INT32:
        case descriptors/* ScalarType */.L.UINT32:
        case descriptors/* ScalarType */.L.SINT32:
        case descriptors/* ScalarType */.L.FIXED32:
        case descriptors/* ScalarType */.L.SFIXED32:
            return parseInt(value, 10);
    }
}
/**
 * Parses a text-encoded default value (proto2) of a BYTES field.
 */
function unescapeBytesDefaultValue(str) {
    const b = [];
    const input = {
        tail: str,
        c: "",
        next() {
            if (this.tail.length == 0) {
                return false;
            }
            this.c = this.tail[0];
            this.tail = this.tail.substring(1);
            return true;
        },
        take(n) {
            if (this.tail.length >= n) {
                const r = this.tail.substring(0, n);
                this.tail = this.tail.substring(n);
                return r;
            }
            return false;
        },
    };
    while (input.next()) {
        switch (input.c) {
            case "\\":
                if (input.next()) {
                    switch (input.c) {
                        case "\\":
                            b.push(input.c.charCodeAt(0));
                            break;
                        case "b":
                            b.push(0x08);
                            break;
                        case "f":
                            b.push(0x0c);
                            break;
                        case "n":
                            b.push(0x0a);
                            break;
                        case "r":
                            b.push(0x0d);
                            break;
                        case "t":
                            b.push(0x09);
                            break;
                        case "v":
                            b.push(0x0b);
                            break;
                        case "0":
                        case "1":
                        case "2":
                        case "3":
                        case "4":
                        case "5":
                        case "6":
                        case "7": {
                            const s = input.c;
                            const t = input.take(2);
                            if (t === false) {
                                return false;
                            }
                            const n = parseInt(s + t, 8);
                            if (Number.isNaN(n)) {
                                return false;
                            }
                            b.push(n);
                            break;
                        }
                        case "x": {
                            const s = input.c;
                            const t = input.take(2);
                            if (t === false) {
                                return false;
                            }
                            const n = parseInt(s + t, 16);
                            if (Number.isNaN(n)) {
                                return false;
                            }
                            b.push(n);
                            break;
                        }
                        case "u": {
                            const s = input.c;
                            const t = input.take(4);
                            if (t === false) {
                                return false;
                            }
                            const n = parseInt(s + t, 16);
                            if (Number.isNaN(n)) {
                                return false;
                            }
                            const chunk = new Uint8Array(4);
                            const view = new DataView(chunk.buffer);
                            view.setInt32(0, n, true);
                            b.push(chunk[0], chunk[1], chunk[2], chunk[3]);
                            break;
                        }
                        case "U": {
                            const s = input.c;
                            const t = input.take(8);
                            if (t === false) {
                                return false;
                            }
                            const tc = proto_int64/* protoInt64 */.M.uEnc(s + t);
                            const chunk = new Uint8Array(8);
                            const view = new DataView(chunk.buffer);
                            view.setInt32(0, tc.lo, true);
                            view.setInt32(4, tc.hi, true);
                            b.push(chunk[0], chunk[1], chunk[2], chunk[3], chunk[4], chunk[5], chunk[6], chunk[7]);
                            break;
                        }
                    }
                }
                break;
            default:
                b.push(input.c.charCodeAt(0));
        }
    }
    return new Uint8Array(b);
}

;// CONCATENATED MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/reflect/nested-types.js
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/**
 * Iterate over all types - enumerations, extensions, services, messages -
 * and enumerations, extensions and messages nested in messages.
 */
function* nestedTypes(desc) {
    switch (desc.kind) {
        case "file":
            for (const message of desc.messages) {
                yield message;
                yield* nestedTypes(message);
            }
            yield* desc.enums;
            yield* desc.services;
            yield* desc.extensions;
            break;
        case "message":
            for (const message of desc.nestedMessages) {
                yield message;
                yield* nestedTypes(message);
            }
            yield* desc.nestedEnums;
            yield* desc.nestedExtensions;
            break;
    }
}
/**
 * Iterate over types referenced by fields of the given message.
 *
 * For example:
 *
 * ```proto
 * syntax="proto3";
 *
 * message Example {
 *   Msg singular = 1;
 *   repeated Level list = 2;
 * }
 *
 * message Msg {}
 *
 * enum Level {
 *   LEVEL_UNSPECIFIED = 0;
 * }
 * ```
 *
 * The message Example references the message Msg, and the enum Level.
 */
function usedTypes(descMessage) {
    return usedTypesInternal(descMessage, new Set());
}
function* usedTypesInternal(descMessage, seen) {
    var _a, _b;
    for (const field of descMessage.fields) {
        const ref = (_b = (_a = field.enum) !== null && _a !== void 0 ? _a : field.message) !== null && _b !== void 0 ? _b : undefined;
        if (!ref || seen.has(ref.typeName)) {
            continue;
        }
        seen.add(ref.typeName);
        yield ref;
        if (ref.kind == "message") {
            yield* usedTypesInternal(ref, seen);
        }
    }
}
/**
 * Returns the ancestors of a given Protobuf element, up to the file.
 */
function parentTypes(desc) {
    const parents = [];
    while (desc.kind !== "file") {
        const p = nested_types_parent(desc);
        desc = p;
        parents.push(p);
    }
    return parents;
}
function nested_types_parent(desc) {
    var _a;
    switch (desc.kind) {
        case "enum_value":
        case "field":
        case "oneof":
        case "rpc":
            return desc.parent;
        case "service":
            return desc.file;
        case "extension":
        case "enum":
        case "message":
            return (_a = desc.parent) !== null && _a !== void 0 ? _a : desc.file;
    }
}

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wire/binary-encoding.js
var binary_encoding = __nccwpck_require__(3322);
;// CONCATENATED MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/registry.js
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.






/**
 * Create a registry from the given inputs.
 *
 * An input can be:
 * - Any message, enum, service, or extension descriptor, which adds just the
 *   descriptor for this type.
 * - A file descriptor, which adds all typed defined in this file.
 * - A registry, which adds all types from the registry.
 *
 * For duplicate descriptors (same type name), the one given last wins.
 */
function createRegistry(...input) {
    return initBaseRegistry(input);
}
/**
 * Create a registry that allows adding and removing descriptors.
 */
function createMutableRegistry(...input) {
    const reg = initBaseRegistry(input);
    return Object.assign(Object.assign({}, reg), { remove(desc) {
            var _a;
            if (desc.kind == "extension") {
                (_a = reg.extendees.get(desc.extendee.typeName)) === null || _a === void 0 ? void 0 : _a.delete(desc.number);
            }
            reg.types.delete(desc.typeName);
        } });
}
function createFileRegistry(...args) {
    return buildFileRegistry(args, assertValidNames);
}
/**
 * Create a registry from an embedded file descriptor without validating it.
 * Embedded descriptors are validated when they are generated, so they are
 * trusted at runtime.
 *
 * @private
 */
function createEmbeddedFileRegistry(fileDescriptorProto, resolve) {
    return buildFileRegistry([fileDescriptorProto, resolve]);
}
function buildFileRegistry(args, 
// A function rather than a boolean, so that bundles that only load embedded
// descriptors can tree-shake the validation code.
check) {
    const registry = createBaseRegistry();
    if (!args.length) {
        return registry;
    }
    if ("$typeName" in args[0] &&
        args[0].$typeName == "google.protobuf.FileDescriptorSet") {
        for (const file of args[0].file) {
            check === null || check === void 0 ? void 0 : check(file);
            addFile(file, registry);
        }
        return registry;
    }
    if ("$typeName" in args[0]) {
        const input = args[0];
        const resolve = args[1];
        const seen = new Set();
        function recurseDeps(file) {
            const deps = [];
            for (const protoFileName of file.dependency) {
                if (registry.getFile(protoFileName) != undefined) {
                    continue;
                }
                if (seen.has(protoFileName)) {
                    continue;
                }
                const dep = resolve(protoFileName);
                if (!dep) {
                    throw new Error(`Unable to resolve ${protoFileName}, imported by ${file.name}`);
                }
                if ("kind" in dep) {
                    registry.addFile(dep, false, true);
                }
                else {
                    seen.add(dep.name);
                    deps.push(dep);
                }
            }
            return deps.concat(...deps.map(recurseDeps));
        }
        for (const file of [input, ...recurseDeps(input)].reverse()) {
            check === null || check === void 0 ? void 0 : check(file);
            addFile(file, registry);
        }
    }
    else {
        for (const fileReg of args) {
            for (const file of fileReg.files) {
                registry.addFile(file);
            }
        }
    }
    return registry;
}
// Matches protoc's descriptor check, which allows a leading digit.
const identifierRe = /^[A-Za-z0-9_]+$/;
/**
 * Throw an error if a name in the file is not a Protobuf identifier. Checks
 * the names of messages, fields, oneofs, extensions, enums, enum values,
 * services, and methods.
 *
 * Compilers reject anything else, but a descriptor can be crafted by hand, and
 * code generators print these names, for example as identifiers.
 *
 * @private
 */
function assertValidNames(file) {
    const check = (kind, name) => {
        if (!identifierRe.test(name)) {
            throw new Error(`${file.name}: invalid ${kind} name ${JSON.stringify(name)}`);
        }
    };
    const checkEnum = (enumType) => {
        check("enum", enumType.name);
        for (const value of enumType.value) {
            check("enum value", value.name);
        }
    };
    const checkMessage = (message) => {
        check("message", message.name);
        for (const field of message.field) {
            check("field", field.name);
        }
        for (const oneof of message.oneofDecl) {
            check("oneof", oneof.name);
        }
        for (const extension of message.extension) {
            check("extension", extension.name);
        }
        message.nestedType.forEach(checkMessage);
        message.enumType.forEach(checkEnum);
    };
    file.messageType.forEach(checkMessage);
    file.enumType.forEach(checkEnum);
    for (const extension of file.extension) {
        check("extension", extension.name);
    }
    for (const service of file.service) {
        check("service", service.name);
        for (const method of service.method) {
            check("method", method.name);
        }
    }
}
/**
 * @private
 */
function createBaseRegistry() {
    const types = new Map();
    const extendees = new Map();
    const files = new Map();
    return {
        kind: "registry",
        types,
        extendees,
        [Symbol.iterator]() {
            return types.values();
        },
        get files() {
            return files.values();
        },
        addFile(file, skipTypes, withDeps) {
            files.set(file.proto.name, file);
            if (!skipTypes) {
                for (const type of nestedTypes(file)) {
                    this.add(type);
                }
            }
            if (withDeps) {
                for (const f of file.dependencies) {
                    this.addFile(f, skipTypes, withDeps);
                }
            }
        },
        add(desc) {
            if (desc.kind == "extension") {
                let numberToExt = extendees.get(desc.extendee.typeName);
                if (!numberToExt) {
                    extendees.set(desc.extendee.typeName, 
                    // biome-ignore lint/suspicious/noAssignInExpressions: no
                    (numberToExt = new Map()));
                }
                numberToExt.set(desc.number, desc);
            }
            types.set(desc.typeName, desc);
        },
        get(typeName) {
            return types.get(typeName);
        },
        getFile(fileName) {
            return files.get(fileName);
        },
        getMessage(typeName) {
            const t = types.get(typeName);
            return (t === null || t === void 0 ? void 0 : t.kind) == "message" ? t : undefined;
        },
        getEnum(typeName) {
            const t = types.get(typeName);
            return (t === null || t === void 0 ? void 0 : t.kind) == "enum" ? t : undefined;
        },
        getExtension(typeName) {
            const t = types.get(typeName);
            return (t === null || t === void 0 ? void 0 : t.kind) == "extension" ? t : undefined;
        },
        getExtensionFor(extendee, no) {
            var _a;
            return (_a = extendees.get(extendee.typeName)) === null || _a === void 0 ? void 0 : _a.get(no);
        },
        getService(typeName) {
            const t = types.get(typeName);
            return (t === null || t === void 0 ? void 0 : t.kind) == "service" ? t : undefined;
        },
    };
}
/**
 * @private
 */
function initBaseRegistry(inputs) {
    const registry = createBaseRegistry();
    for (const input of inputs) {
        switch (input.kind) {
            case "registry":
                for (const n of input) {
                    registry.add(n);
                }
                break;
            case "file":
                registry.addFile(input);
                break;
            default:
                registry.add(input);
                break;
        }
    }
    return registry;
}
// bootstrap-inject google.protobuf.Edition.EDITION_PROTO2: const $name = $number;
const EDITION_PROTO2 = 998;
// bootstrap-inject google.protobuf.Edition.EDITION_PROTO3: const $name = $number;
const EDITION_PROTO3 = 999;
// bootstrap-inject google.protobuf.Edition.EDITION_UNSTABLE: const $name = $number;
const EDITION_UNSTABLE = 9999;
// bootstrap-inject google.protobuf.FieldDescriptorProto.Type.TYPE_STRING: const $name = $number;
const TYPE_STRING = 9;
// bootstrap-inject google.protobuf.FieldDescriptorProto.Type.TYPE_GROUP: const $name = $number;
const TYPE_GROUP = 10;
// bootstrap-inject google.protobuf.FieldDescriptorProto.Type.TYPE_MESSAGE: const $name = $number;
const TYPE_MESSAGE = 11;
// bootstrap-inject google.protobuf.FieldDescriptorProto.Type.TYPE_BYTES: const $name = $number;
const TYPE_BYTES = 12;
// bootstrap-inject google.protobuf.FieldDescriptorProto.Type.TYPE_ENUM: const $name = $number;
const TYPE_ENUM = 14;
// bootstrap-inject google.protobuf.FieldDescriptorProto.Label.LABEL_REPEATED: const $name = $number;
const LABEL_REPEATED = 3;
// bootstrap-inject google.protobuf.FieldDescriptorProto.Label.LABEL_REQUIRED: const $name = $number;
const LABEL_REQUIRED = 2;
// bootstrap-inject google.protobuf.FieldOptions.JSType.JS_STRING: const $name = $number;
const JS_STRING = 1;
// bootstrap-inject google.protobuf.MethodOptions.IdempotencyLevel.IDEMPOTENCY_UNKNOWN: const $name = $number;
const IDEMPOTENCY_UNKNOWN = 0;
// bootstrap-inject google.protobuf.FeatureSet.FieldPresence.EXPLICIT: const $name = $number;
const EXPLICIT = 1;
// bootstrap-inject google.protobuf.FeatureSet.FieldPresence.IMPLICIT: const $name = $number;
const IMPLICIT = 2;
// bootstrap-inject google.protobuf.FeatureSet.FieldPresence.LEGACY_REQUIRED: const $name = $number;
const LEGACY_REQUIRED = 3;
// bootstrap-inject google.protobuf.FeatureSet.RepeatedFieldEncoding.PACKED: const $name = $number;
const PACKED = 1;
// bootstrap-inject google.protobuf.FeatureSet.MessageEncoding.DELIMITED: const $name = $number;
const DELIMITED = 2;
// bootstrap-inject google.protobuf.FeatureSet.EnumType.OPEN: const $name = $number;
const OPEN = 1;
// bootstrap-inject google.protobuf.FeatureSet.Utf8Validation.VERIFY: const $name = $number;
const VERIFY = 2;
// biome-ignore format: want this to read well
// bootstrap-inject defaults: EDITION_PROTO2 to EDITION_2026: export const minimumEdition: SupportedEdition = $minimumEdition, maximumEdition: SupportedEdition = $maximumEdition;
// generated from protoc v36.2
const minimumEdition = 998, maximumEdition = 1002;
const featureDefaults = {
    // EDITION_PROTO2
    998: {
        fieldPresence: 1, // EXPLICIT,
        enumType: 2, // CLOSED,
        repeatedFieldEncoding: 2, // EXPANDED,
        utf8Validation: 3, // NONE,
        messageEncoding: 1, // LENGTH_PREFIXED,
        jsonFormat: 2, // LEGACY_BEST_EFFORT,
        enforceNamingStyle: 2, // STYLE_LEGACY,
        defaultSymbolVisibility: 1, // EXPORT_ALL,
        enforceProtoLimits: 1, // LEGACY_NO_EXPLICIT_LIMITS,
    },
    // EDITION_PROTO3
    999: {
        fieldPresence: 2, // IMPLICIT,
        enumType: 1, // OPEN,
        repeatedFieldEncoding: 1, // PACKED,
        utf8Validation: 2, // VERIFY,
        messageEncoding: 1, // LENGTH_PREFIXED,
        jsonFormat: 1, // ALLOW,
        enforceNamingStyle: 2, // STYLE_LEGACY,
        defaultSymbolVisibility: 1, // EXPORT_ALL,
        enforceProtoLimits: 1, // LEGACY_NO_EXPLICIT_LIMITS,
    },
    // EDITION_2023
    1000: {
        fieldPresence: 1, // EXPLICIT,
        enumType: 1, // OPEN,
        repeatedFieldEncoding: 1, // PACKED,
        utf8Validation: 2, // VERIFY,
        messageEncoding: 1, // LENGTH_PREFIXED,
        jsonFormat: 1, // ALLOW,
        enforceNamingStyle: 2, // STYLE_LEGACY,
        defaultSymbolVisibility: 1, // EXPORT_ALL,
        enforceProtoLimits: 1, // LEGACY_NO_EXPLICIT_LIMITS,
    },
    // EDITION_2024
    1001: {
        fieldPresence: 1, // EXPLICIT,
        enumType: 1, // OPEN,
        repeatedFieldEncoding: 1, // PACKED,
        utf8Validation: 2, // VERIFY,
        messageEncoding: 1, // LENGTH_PREFIXED,
        jsonFormat: 1, // ALLOW,
        enforceNamingStyle: 1, // STYLE2024,
        defaultSymbolVisibility: 2, // EXPORT_TOP_LEVEL,
        enforceProtoLimits: 1, // LEGACY_NO_EXPLICIT_LIMITS,
    },
    // EDITION_2026
    1002: {
        fieldPresence: 1, // EXPLICIT,
        enumType: 1, // OPEN,
        repeatedFieldEncoding: 1, // PACKED,
        utf8Validation: 2, // VERIFY,
        messageEncoding: 1, // LENGTH_PREFIXED,
        jsonFormat: 1, // ALLOW,
        enforceNamingStyle: 3, // STYLE2026,
        defaultSymbolVisibility: 4, // STRICT,
        enforceProtoLimits: 2, // PROTO_LIMITS2026,
    },
};
/**
 * Create a descriptor for a file, add it to the registry.
 */
function addFile(proto, reg) {
    var _a, _b;
    const file = {
        kind: "file",
        proto,
        deprecated: (_b = (_a = proto.options) === null || _a === void 0 ? void 0 : _a.deprecated) !== null && _b !== void 0 ? _b : false,
        edition: getFileEdition(proto),
        name: proto.name.replace(/\.proto$/, ""),
        dependencies: findFileDependencies(proto, reg),
        enums: [],
        messages: [],
        extensions: [],
        services: [],
        toString() {
            return `file ${proto.name}`;
        },
    };
    const mapEntriesStore = new Map();
    const mapEntries = {
        get(typeName) {
            return mapEntriesStore.get(typeName);
        },
        add(desc) {
            var _a;
            assert(((_a = desc.proto.options) === null || _a === void 0 ? void 0 : _a.mapEntry) === true);
            mapEntriesStore.set(desc.typeName, desc);
        },
    };
    for (const enumProto of proto.enumType) {
        addEnum(enumProto, file, undefined, reg);
    }
    for (const messageProto of proto.messageType) {
        addMessage(messageProto, file, undefined, reg, mapEntries);
    }
    for (const serviceProto of proto.service) {
        addService(serviceProto, file, reg);
    }
    addExtensions(file, reg);
    for (const mapEntry of mapEntriesStore.values()) {
        // to create a map field, we need access to the map entry's fields
        addFields(mapEntry, reg, mapEntries);
    }
    for (const message of file.messages) {
        addFields(message, reg, mapEntries);
        addExtensions(message, reg);
    }
    reg.addFile(file, true);
}
/**
 * Create descriptors for extensions, and add them to the message / file,
 * and to our cart.
 * Recurses into nested types.
 */
function addExtensions(desc, reg) {
    switch (desc.kind) {
        case "file":
            for (const proto of desc.proto.extension) {
                const ext = newField(proto, desc, reg);
                desc.extensions.push(ext);
                reg.add(ext);
            }
            break;
        case "message":
            for (const proto of desc.proto.extension) {
                const ext = newField(proto, desc, reg);
                desc.nestedExtensions.push(ext);
                reg.add(ext);
            }
            for (const message of desc.nestedMessages) {
                addExtensions(message, reg);
            }
            break;
    }
}
/**
 * Create descriptors for fields and oneof groups, and add them to the message.
 * Recurses into nested types.
 */
function addFields(message, reg, mapEntries) {
    const allOneofs = message.proto.oneofDecl.map((proto) => newOneof(proto, message));
    const oneofsSeen = new Set();
    for (const proto of message.proto.field) {
        const oneof = findOneof(proto, allOneofs);
        const field = newField(proto, message, reg, oneof, mapEntries);
        message.fields.push(field);
        message.field[field.localName] = field;
        if (oneof === undefined) {
            message.members.push(field);
        }
        else {
            oneof.fields.push(field);
            if (!oneofsSeen.has(oneof)) {
                oneofsSeen.add(oneof);
                message.members.push(oneof);
            }
        }
    }
    for (const oneof of allOneofs.filter((o) => oneofsSeen.has(o))) {
        message.oneofs.push(oneof);
    }
    for (const child of message.nestedMessages) {
        addFields(child, reg, mapEntries);
    }
}
/**
 * Create a descriptor for an enumeration, and add it our cart and to the
 * parent type, if any.
 */
function addEnum(proto, file, parent, reg) {
    var _a, _b, _c, _d, _e, _f, _g;
    var _h, _j;
    const sharedPrefix = findEnumSharedPrefix(proto.name, proto.value);
    const desc = {
        kind: "enum",
        proto,
        deprecated: (_b = (_a = proto.options) === null || _a === void 0 ? void 0 : _a.deprecated) !== null && _b !== void 0 ? _b : false,
        file,
        parent,
        open: true,
        name: proto.name,
        typeName: makeTypeName(proto, parent, file),
        value: {},
        values: [],
        sharedPrefix,
        toString() {
            return `enum ${this.typeName}`;
        },
    };
    desc.open = isEnumOpen(desc);
    reg.add(desc);
    for (const p of proto.value) {
        const name = p.name;
        const value = {
            kind: "enum_value",
            proto: p,
            deprecated: (_d = (_c = p.options) === null || _c === void 0 ? void 0 : _c.deprecated) !== null && _d !== void 0 ? _d : false,
            parent: desc,
            name,
            localName: (0,names/* safeObjectProperty */.aV)(sharedPrefix == undefined ? name : name.substring(sharedPrefix.length)),
            number: p.number,
            jsonName: (_e = findEnumValueJsonName(p)) !== null && _e !== void 0 ? _e : name,
            toString() {
                return `enum value ${desc.typeName}.${name}`;
            },
        };
        desc.values.push(value);
        // Preserve the first declared name for aliased enum values.
        (_f = (_h = desc.value)[_j = p.number]) !== null && _f !== void 0 ? _f : (_h[_j] = value);
    }
    ((_g = parent === null || parent === void 0 ? void 0 : parent.nestedEnums) !== null && _g !== void 0 ? _g : file.enums).push(desc);
}
/**
 * Create a descriptor for a message, including nested types, and add it to our
 * cart. Note that this does not create descriptors fields.
 */
function addMessage(proto, file, parent, reg, mapEntries) {
    var _a, _b, _c, _d;
    const desc = {
        kind: "message",
        proto,
        deprecated: (_b = (_a = proto.options) === null || _a === void 0 ? void 0 : _a.deprecated) !== null && _b !== void 0 ? _b : false,
        file,
        parent,
        name: proto.name,
        typeName: makeTypeName(proto, parent, file),
        fields: [],
        field: {},
        oneofs: [],
        members: [],
        nestedEnums: [],
        nestedMessages: [],
        nestedExtensions: [],
        toString() {
            return `message ${this.typeName}`;
        },
    };
    if (((_c = proto.options) === null || _c === void 0 ? void 0 : _c.mapEntry) === true) {
        mapEntries.add(desc);
    }
    else {
        ((_d = parent === null || parent === void 0 ? void 0 : parent.nestedMessages) !== null && _d !== void 0 ? _d : file.messages).push(desc);
        reg.add(desc);
    }
    for (const enumProto of proto.enumType) {
        addEnum(enumProto, file, desc, reg);
    }
    for (const messageProto of proto.nestedType) {
        addMessage(messageProto, file, desc, reg, mapEntries);
    }
}
/**
 * Create a descriptor for a service, including methods, and add it to our
 * cart.
 */
function addService(proto, file, reg) {
    var _a, _b;
    const desc = {
        kind: "service",
        proto,
        deprecated: (_b = (_a = proto.options) === null || _a === void 0 ? void 0 : _a.deprecated) !== null && _b !== void 0 ? _b : false,
        file,
        name: proto.name,
        typeName: makeTypeName(proto, undefined, file),
        methods: [],
        method: {},
        toString() {
            return `service ${this.typeName}`;
        },
    };
    file.services.push(desc);
    reg.add(desc);
    for (const methodProto of proto.method) {
        const method = newMethod(methodProto, desc, reg);
        desc.methods.push(method);
        desc.method[method.localName] = method;
    }
}
/**
 * Create a descriptor for a method.
 */
function newMethod(proto, parent, reg) {
    var _a, _b, _c, _d;
    let methodKind;
    if (proto.clientStreaming && proto.serverStreaming) {
        methodKind = "bidi_streaming";
    }
    else if (proto.clientStreaming) {
        methodKind = "client_streaming";
    }
    else if (proto.serverStreaming) {
        methodKind = "server_streaming";
    }
    else {
        methodKind = "unary";
    }
    const input = reg.getMessage(trimLeadingDot(proto.inputType));
    const output = reg.getMessage(trimLeadingDot(proto.outputType));
    assert(input, `invalid MethodDescriptorProto: input_type ${proto.inputType} not found`);
    assert(output, `invalid MethodDescriptorProto: output_type ${proto.inputType} not found`);
    const name = proto.name;
    return {
        kind: "rpc",
        proto,
        deprecated: (_b = (_a = proto.options) === null || _a === void 0 ? void 0 : _a.deprecated) !== null && _b !== void 0 ? _b : false,
        parent,
        name,
        localName: (0,names/* safeObjectProperty */.aV)(name.length
            ? (0,names/* safeObjectProperty */.aV)(name[0].toLowerCase() + name.substring(1))
            : name),
        methodKind,
        input,
        output,
        idempotency: (_d = (_c = proto.options) === null || _c === void 0 ? void 0 : _c.idempotencyLevel) !== null && _d !== void 0 ? _d : IDEMPOTENCY_UNKNOWN,
        toString() {
            return `rpc ${parent.typeName}.${name}`;
        },
    };
}
/**
 * Create a descriptor for a oneof group.
 */
function newOneof(proto, parent) {
    return {
        kind: "oneof",
        proto,
        deprecated: false,
        parent,
        fields: [],
        name: proto.name,
        localName: (0,names/* safeObjectProperty */.aV)((0,names/* protoCamelCase */.RM)(proto.name)),
        toString() {
            return `oneof ${parent.typeName}.${this.name}`;
        },
    };
}
function newField(proto, parentOrFile, reg, oneof, mapEntries) {
    var _a, _b, _c;
    const isExtension = mapEntries === undefined;
    const field = {
        kind: "field",
        proto,
        deprecated: (_b = (_a = proto.options) === null || _a === void 0 ? void 0 : _a.deprecated) !== null && _b !== void 0 ? _b : false,
        name: proto.name,
        number: proto.number,
        scalar: undefined,
        message: undefined,
        enum: undefined,
        presence: getFieldPresence(proto, oneof, isExtension, parentOrFile),
        utf8Validation: isUtf8Validated(proto, parentOrFile),
        listKind: undefined,
        mapKind: undefined,
        mapKey: undefined,
        delimitedEncoding: undefined,
        packed: undefined,
        longAsString: false,
        getDefaultValue: undefined,
    };
    let toStr;
    if (isExtension) {
        // extension field
        const file = parentOrFile.kind == "file" ? parentOrFile : parentOrFile.file;
        const parent = parentOrFile.kind == "file" ? undefined : parentOrFile;
        const typeName = makeTypeName(proto, parent, file);
        field.kind = "extension";
        field.file = file;
        field.parent = parent;
        field.oneof = undefined;
        field.typeName = typeName;
        field.jsonName = `[${typeName}]`; // option json_name is not allowed on extension fields
        toStr = () => `extension ${typeName}`;
        const extendee = reg.getMessage(trimLeadingDot(proto.extendee));
        assert(extendee, `invalid FieldDescriptorProto: extendee ${proto.extendee} not found`);
        field.extendee = extendee;
    }
    else {
        // regular field
        const parent = parentOrFile;
        assert(parent.kind == "message");
        field.parent = parent;
        field.oneof = oneof;
        field.localName = oneof
            ? (0,names/* protoCamelCase */.RM)(proto.name)
            : (0,names/* safeObjectProperty */.aV)((0,names/* protoCamelCase */.RM)(proto.name));
        field.jsonName = proto.jsonName;
        toStr = () => `field ${parent.typeName}.${proto.name}`;
    }
    // A plain assignment throws where built-in prototypes are frozen. The
    // attributes match what an assignment produces.
    Object.defineProperty(field, "toString", {
        value: toStr,
        writable: true,
        enumerable: true,
        configurable: true,
    });
    const label = proto.label;
    const type = proto.type;
    const jstype = (_c = proto.options) === null || _c === void 0 ? void 0 : _c.jstype;
    if (label === LABEL_REPEATED) {
        // list or map field
        const mapEntry = type == TYPE_MESSAGE
            ? mapEntries === null || mapEntries === void 0 ? void 0 : mapEntries.get(trimLeadingDot(proto.typeName))
            : undefined;
        if (mapEntry) {
            // map field
            field.fieldKind = "map";
            const { key, value } = findMapEntryFields(mapEntry);
            field.mapKey = key.scalar;
            field.mapKind = value.fieldKind;
            field.message = value.message;
            field.delimitedEncoding = false; // map fields are always LENGTH_PREFIXED
            field.enum = value.enum;
            field.scalar = value.scalar;
            return field;
        }
        // list field
        field.fieldKind = "list";
        switch (type) {
            case TYPE_MESSAGE:
            case TYPE_GROUP:
                field.listKind = "message";
                field.message = reg.getMessage(trimLeadingDot(proto.typeName));
                assert(field.message);
                field.delimitedEncoding = isDelimitedEncoding(proto, parentOrFile);
                break;
            case TYPE_ENUM:
                field.listKind = "enum";
                field.enum = reg.getEnum(trimLeadingDot(proto.typeName));
                assert(field.enum);
                break;
            default:
                field.listKind = "scalar";
                field.scalar = type;
                field.longAsString = jstype == JS_STRING;
                break;
        }
        field.packed = isPackedField(proto, parentOrFile);
        return field;
    }
    // singular
    switch (type) {
        case TYPE_MESSAGE:
        case TYPE_GROUP:
            field.fieldKind = "message";
            field.message = reg.getMessage(trimLeadingDot(proto.typeName));
            assert(field.message, `invalid FieldDescriptorProto: type_name ${proto.typeName} not found`);
            field.delimitedEncoding = isDelimitedEncoding(proto, parentOrFile);
            field.getDefaultValue = () => undefined;
            break;
        case TYPE_ENUM: {
            const enumeration = reg.getEnum(trimLeadingDot(proto.typeName));
            assert(enumeration !== undefined, `invalid FieldDescriptorProto: type_name ${proto.typeName} not found`);
            field.fieldKind = "enum";
            field.enum = reg.getEnum(trimLeadingDot(proto.typeName));
            field.getDefaultValue = () => {
                return (0,unsafe/* unsafeIsSetExplicit */.b1)(proto, "defaultValue")
                    ? parseTextFormatEnumValue(enumeration, proto.defaultValue)
                    : undefined;
            };
            break;
        }
        default: {
            field.fieldKind = "scalar";
            field.scalar = type;
            field.longAsString = jstype == JS_STRING;
            field.getDefaultValue = () => {
                return (0,unsafe/* unsafeIsSetExplicit */.b1)(proto, "defaultValue")
                    ? parseTextFormatScalarValue(type, proto.defaultValue)
                    : undefined;
            };
            break;
        }
    }
    return field;
}
/**
 * Parse the "syntax" and "edition" fields, returning one of the supported
 * editions.
 */
function getFileEdition(proto) {
    switch (proto.syntax) {
        case "":
        case "proto2":
            return EDITION_PROTO2;
        case "proto3":
            return EDITION_PROTO3;
        case "editions":
            // EDITION_UNSTABLE is a sandbox for in-development features. Collapse
            // it to maximumEdition so SupportedEdition and feature resolution do
            // not leak the test-only edition to users.
            if (proto.edition === EDITION_UNSTABLE) {
                return maximumEdition;
            }
            if (proto.edition in featureDefaults) {
                return proto.edition;
            }
            throw new Error(`${proto.name}: unsupported edition`);
        default:
            throw new Error(`${proto.name}: unsupported syntax "${proto.syntax}"`);
    }
}
/**
 * Resolve dependencies of FileDescriptorProto to DescFile.
 */
function findFileDependencies(proto, reg) {
    return proto.dependency.map((wantName) => {
        const dep = reg.getFile(wantName);
        if (!dep) {
            throw new Error(`Cannot find ${wantName}, imported by ${proto.name}`);
        }
        return dep;
    });
}
/**
 * Finds a prefix shared by enum values, for example `my_enum_` for
 * `enum MyEnum {MY_ENUM_A=0; MY_ENUM_B=1;}`.
 */
function findEnumSharedPrefix(enumName, values) {
    const prefix = camelToSnakeCase(enumName) + "_";
    for (const value of values) {
        if (!value.name.toLowerCase().startsWith(prefix)) {
            return undefined;
        }
        const shortName = value.name.substring(prefix.length);
        if (shortName.length == 0) {
            return undefined;
        }
        if (/^\d/.test(shortName)) {
            // identifiers must not start with numbers
            return undefined;
        }
    }
    return prefix;
}
/**
 * Finds the custom JSON name of an enum value, set with the option
 * `(pb.enumvalue.json).string` from google/protobuf/json_enumvalue_options.proto.
 *
 * Extensions are stored as unknown fields, so we read the option from the
 * wire format instead of importing the extension, which depends on this file.
 */
function findEnumValueJsonName(proto) {
    var _a, _b;
    const extensionNumber = 998; // extend EnumValueOptions { JsonEnumValueOptions json = 998; }
    const fieldNumber = 1; // message JsonEnumValueOptions { string string = 1; }
    let jsonName;
    for (const uf of (_b = (_a = proto.options) === null || _a === void 0 ? void 0 : _a.$unknown) !== null && _b !== void 0 ? _b : []) {
        if (uf.no !== extensionNumber || uf.wireType !== binary_encoding/* WireType */.O0.LengthDelimited) {
            continue;
        }
        // Occurrences of a message field are merged, so the last value wins.
        const reader = new binary_encoding/* BinaryReader */.V5(new binary_encoding/* BinaryReader */.V5(uf.data).bytes());
        while (reader.pos < reader.len) {
            const [no, wireType] = reader.tag();
            if (no === fieldNumber && wireType === binary_encoding/* WireType */.O0.LengthDelimited) {
                jsonName = reader.string();
            }
            else {
                reader.skip(wireType, no);
            }
        }
    }
    return jsonName;
}
/**
 * Converts lowerCamelCase or UpperCamelCase into lower_snake_case.
 * This is used to find shared prefixes in an enum.
 */
function camelToSnakeCase(camel) {
    return (camel.substring(0, 1) + camel.substring(1).replace(/[A-Z]/g, (c) => "_" + c)).toLowerCase();
}
/**
 * Create a fully qualified name for a protobuf type or extension field.
 *
 * The fully qualified name for messages, enumerations, and services is
 * constructed by concatenating the package name (if present), parent
 * message names (for nested types), and the type name. We omit the leading
 * dot added by protobuf compilers. Examples:
 * - mypackage.MyMessage
 * - mypackage.MyMessage.NestedMessage
 *
 * The fully qualified name for extension fields is constructed by
 * concatenating the package name (if present), parent message names (for
 * extensions declared within a message), and the field name. Examples:
 * - mypackage.extfield
 * - mypackage.MyMessage.extfield
 */
function makeTypeName(proto, parent, file) {
    let typeName;
    if (parent) {
        typeName = `${parent.typeName}.${proto.name}`;
    }
    else if (file.proto.package.length > 0) {
        typeName = `${file.proto.package}.${proto.name}`;
    }
    else {
        typeName = `${proto.name}`;
    }
    return typeName;
}
/**
 * Remove the leading dot from a fully qualified type name.
 */
function trimLeadingDot(typeName) {
    return typeName.startsWith(".") ? typeName.substring(1) : typeName;
}
/**
 * Did the user put the field in a oneof group?
 * Synthetic oneofs for proto3 optionals are ignored.
 */
function findOneof(proto, allOneofs) {
    if (!(0,unsafe/* unsafeIsSetExplicit */.b1)(proto, "oneofIndex")) {
        return undefined;
    }
    if (proto.proto3Optional) {
        return undefined;
    }
    const oneof = allOneofs[proto.oneofIndex];
    assert(oneof, `invalid FieldDescriptorProto: oneof #${proto.oneofIndex} for field #${proto.number} not found`);
    return oneof;
}
/**
 * Presence of the field.
 * See https://protobuf.dev/programming-guides/field_presence/
 */
function getFieldPresence(proto, oneof, isExtension, parent) {
    if (proto.label == LABEL_REQUIRED) {
        // proto2 required is LEGACY_REQUIRED
        return LEGACY_REQUIRED;
    }
    if (proto.label == LABEL_REPEATED) {
        // repeated fields (including maps) do not track presence
        return IMPLICIT;
    }
    if (!!oneof || proto.proto3Optional) {
        // oneof is always explicit
        return EXPLICIT;
    }
    if (isExtension) {
        // extensions always track presence
        return EXPLICIT;
    }
    const resolved = resolveFeature("fieldPresence", { proto, parent });
    if (resolved == IMPLICIT &&
        (proto.type == TYPE_MESSAGE || proto.type == TYPE_GROUP)) {
        // singular message field cannot be implicit
        return EXPLICIT;
    }
    return resolved;
}
/**
 * Pack this repeated field?
 */
function isPackedField(proto, parent) {
    if (proto.label != LABEL_REPEATED) {
        return false;
    }
    switch (proto.type) {
        case TYPE_STRING:
        case TYPE_BYTES:
        case TYPE_GROUP:
        case TYPE_MESSAGE:
            // length-delimited types cannot be packed
            return false;
    }
    const o = proto.options;
    if (o && (0,unsafe/* unsafeIsSetExplicit */.b1)(o, "packed")) {
        // prefer the field option over edition features
        return o.packed;
    }
    return (PACKED ==
        resolveFeature("repeatedFieldEncoding", {
            proto,
            parent,
        }));
}
/**
 * Find the key and value fields of a synthetic map entry message.
 */
function findMapEntryFields(mapEntry) {
    const key = mapEntry.fields.find((f) => f.number === 1);
    const value = mapEntry.fields.find((f) => f.number === 2);
    assert(key &&
        key.fieldKind == "scalar" &&
        key.scalar != descriptors/* ScalarType */.L.BYTES &&
        key.scalar != descriptors/* ScalarType */.L.FLOAT &&
        key.scalar != descriptors/* ScalarType */.L.DOUBLE &&
        value &&
        value.fieldKind != "list" &&
        value.fieldKind != "map");
    return { key, value };
}
/**
 * Enumerations can be open or closed.
 * See https://protobuf.dev/programming-guides/enum/
 */
function isEnumOpen(desc) {
    var _a;
    return (OPEN ==
        resolveFeature("enumType", {
            proto: desc.proto,
            parent: (_a = desc.parent) !== null && _a !== void 0 ? _a : desc.file,
        }));
}
/**
 * Encode the message delimited (a.k.a. proto2 group encoding), or
 * length-prefixed?
 */
function isDelimitedEncoding(proto, parent) {
    if (proto.type == TYPE_GROUP) {
        return true;
    }
    return (DELIMITED ==
        resolveFeature("messageEncoding", {
            proto,
            parent,
        }));
}
/**
 * Reject invalid UTF-8 when reading string fields from the binary wire format?
 * Driven by the resolved `utf8_validation` feature: VERIFY (proto3 / editions
 * 2023+ default) enforces; NONE (proto2 default) does not.
 */
function isUtf8Validated(proto, parent) {
    return (VERIFY ==
        resolveFeature("utf8Validation", {
            proto,
            parent,
        }));
}
function resolveFeature(name, ref) {
    var _a, _b;
    const featureSet = (_a = ref.proto.options) === null || _a === void 0 ? void 0 : _a.features;
    if (featureSet) {
        const val = featureSet[name];
        if (val != 0) {
            return val;
        }
    }
    if ("kind" in ref) {
        if (ref.kind == "message") {
            return resolveFeature(name, (_b = ref.parent) !== null && _b !== void 0 ? _b : ref.file);
        }
        const editionDefaults = featureDefaults[ref.edition];
        if (!editionDefaults) {
            throw new Error(`feature default for edition ${ref.edition} not found`);
        }
        return editionDefaults[name];
    }
    return resolveFeature(name, ref.parent);
}
/**
 * Assert that condition is truthy or throw error (with message)
 */
function assert(condition, msg) {
    if (!condition) {
        throw new Error(msg);
    }
}

;// CONCATENATED MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/boot.js
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.


/**
 * Hydrate a file descriptor for google/protobuf/descriptor.proto from a plain
 * object.
 *
 * See createFileDescriptorProtoBoot() for details.
 *
 * @private
 */
function boot(boot) {
    const root = bootFileDescriptorProto(boot);
    root.messageType.forEach(restoreJsonNames);
    const reg = createEmbeddedFileRegistry(root, () => undefined);
    // biome-ignore lint/style/noNonNullAssertion: non-null assertion because we just created the registry from the file we look up
    return reg.getFile(root.name);
}
/**
 * Creates the message google.protobuf.FileDescriptorProto from an object literal.
 *
 * See createFileDescriptorProtoBoot() for details.
 *
 * @private
 */
function bootFileDescriptorProto(init) {
    const proto = Object.create({
        syntax: "",
        edition: 0,
    });
    return Object.assign(proto, Object.assign(Object.assign({ $typeName: "google.protobuf.FileDescriptorProto", dependency: [], publicDependency: [], weakDependency: [], optionDependency: [], service: [], extension: [] }, init), { messageType: init.messageType.map(bootDescriptorProto), enumType: init.enumType.map(bootEnumDescriptorProto) }));
}
function bootDescriptorProto(init) {
    var _a, _b, _c, _d, _e, _f, _g, _h;
    const proto = Object.create({
        visibility: 0,
    });
    return Object.assign(proto, {
        $typeName: "google.protobuf.DescriptorProto",
        name: init.name,
        field: (_b = (_a = init.field) === null || _a === void 0 ? void 0 : _a.map(bootFieldDescriptorProto)) !== null && _b !== void 0 ? _b : [],
        extension: [],
        nestedType: (_d = (_c = init.nestedType) === null || _c === void 0 ? void 0 : _c.map(bootDescriptorProto)) !== null && _d !== void 0 ? _d : [],
        enumType: (_f = (_e = init.enumType) === null || _e === void 0 ? void 0 : _e.map(bootEnumDescriptorProto)) !== null && _f !== void 0 ? _f : [],
        extensionRange: (_h = (_g = init.extensionRange) === null || _g === void 0 ? void 0 : _g.map((e) => (Object.assign({ $typeName: "google.protobuf.DescriptorProto.ExtensionRange" }, e)))) !== null && _h !== void 0 ? _h : [],
        oneofDecl: [],
        reservedRange: [],
        reservedName: [],
    });
}
function bootFieldDescriptorProto(init) {
    const proto = Object.create({
        label: 1,
        typeName: "",
        extendee: "",
        defaultValue: "",
        oneofIndex: 0,
        jsonName: "",
        proto3Optional: false,
    });
    return Object.assign(proto, Object.assign(Object.assign({ $typeName: "google.protobuf.FieldDescriptorProto" }, init), { options: init.options ? bootFieldOptions(init.options) : undefined }));
}
function bootFieldOptions(init) {
    var _a, _b, _c;
    const proto = Object.create({
        ctype: 0,
        packed: false,
        jstype: 0,
        lazy: false,
        unverifiedLazy: false,
        deprecated: false,
        weak: false,
        debugRedact: false,
        retention: 0,
    });
    return Object.assign(proto, Object.assign(Object.assign({ $typeName: "google.protobuf.FieldOptions" }, init), { targets: (_a = init.targets) !== null && _a !== void 0 ? _a : [], editionDefaults: (_c = (_b = init.editionDefaults) === null || _b === void 0 ? void 0 : _b.map((e) => (Object.assign({ $typeName: "google.protobuf.FieldOptions.EditionDefault" }, e)))) !== null && _c !== void 0 ? _c : [], uninterpretedOption: [] }));
}
function bootEnumDescriptorProto(init) {
    const proto = Object.create({
        visibility: 0,
    });
    return Object.assign(proto, {
        $typeName: "google.protobuf.EnumDescriptorProto",
        name: init.name,
        reservedName: [],
        reservedRange: [],
        value: init.value.map((e) => (Object.assign({ $typeName: "google.protobuf.EnumValueDescriptorProto" }, e))),
    });
}

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/message.js
var message = __nccwpck_require__(104);
;// CONCATENATED MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wkt/google/protobuf/descriptor_pb.js
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.



/**
 * Describes the file google/protobuf/descriptor.proto.
 */
const file_google_protobuf_descriptor = /*@__PURE__*/ boot({ "name": "google/protobuf/descriptor.proto", "package": "google.protobuf", "messageType": [{ "name": "FileDescriptorSet", "field": [{ "name": "file", "number": 1, "type": 11, "label": 3, "typeName": ".google.protobuf.FileDescriptorProto" }], "extensionRange": [{ "start": 536000000, "end": 536000001 }] }, { "name": "FileDescriptorProto", "field": [{ "name": "name", "number": 1, "type": 9, "label": 1 }, { "name": "package", "number": 2, "type": 9, "label": 1 }, { "name": "dependency", "number": 3, "type": 9, "label": 3 }, { "name": "public_dependency", "number": 10, "type": 5, "label": 3 }, { "name": "weak_dependency", "number": 11, "type": 5, "label": 3 }, { "name": "option_dependency", "number": 15, "type": 9, "label": 3 }, { "name": "message_type", "number": 4, "type": 11, "label": 3, "typeName": ".google.protobuf.DescriptorProto" }, { "name": "enum_type", "number": 5, "type": 11, "label": 3, "typeName": ".google.protobuf.EnumDescriptorProto" }, { "name": "service", "number": 6, "type": 11, "label": 3, "typeName": ".google.protobuf.ServiceDescriptorProto" }, { "name": "extension", "number": 7, "type": 11, "label": 3, "typeName": ".google.protobuf.FieldDescriptorProto" }, { "name": "options", "number": 8, "type": 11, "label": 1, "typeName": ".google.protobuf.FileOptions" }, { "name": "source_code_info", "number": 9, "type": 11, "label": 1, "typeName": ".google.protobuf.SourceCodeInfo" }, { "name": "syntax", "number": 12, "type": 9, "label": 1 }, { "name": "edition", "number": 14, "type": 14, "label": 1, "typeName": ".google.protobuf.Edition" }] }, { "name": "DescriptorProto", "field": [{ "name": "name", "number": 1, "type": 9, "label": 1 }, { "name": "field", "number": 2, "type": 11, "label": 3, "typeName": ".google.protobuf.FieldDescriptorProto" }, { "name": "extension", "number": 6, "type": 11, "label": 3, "typeName": ".google.protobuf.FieldDescriptorProto" }, { "name": "nested_type", "number": 3, "type": 11, "label": 3, "typeName": ".google.protobuf.DescriptorProto" }, { "name": "enum_type", "number": 4, "type": 11, "label": 3, "typeName": ".google.protobuf.EnumDescriptorProto" }, { "name": "extension_range", "number": 5, "type": 11, "label": 3, "typeName": ".google.protobuf.DescriptorProto.ExtensionRange" }, { "name": "oneof_decl", "number": 8, "type": 11, "label": 3, "typeName": ".google.protobuf.OneofDescriptorProto" }, { "name": "options", "number": 7, "type": 11, "label": 1, "typeName": ".google.protobuf.MessageOptions" }, { "name": "reserved_range", "number": 9, "type": 11, "label": 3, "typeName": ".google.protobuf.DescriptorProto.ReservedRange" }, { "name": "reserved_name", "number": 10, "type": 9, "label": 3 }, { "name": "visibility", "number": 11, "type": 14, "label": 1, "typeName": ".google.protobuf.SymbolVisibility" }], "nestedType": [{ "name": "ExtensionRange", "field": [{ "name": "start", "number": 1, "type": 5, "label": 1 }, { "name": "end", "number": 2, "type": 5, "label": 1 }, { "name": "options", "number": 3, "type": 11, "label": 1, "typeName": ".google.protobuf.ExtensionRangeOptions" }] }, { "name": "ReservedRange", "field": [{ "name": "start", "number": 1, "type": 5, "label": 1 }, { "name": "end", "number": 2, "type": 5, "label": 1 }] }] }, { "name": "ExtensionRangeOptions", "field": [{ "name": "uninterpreted_option", "number": 999, "type": 11, "label": 3, "typeName": ".google.protobuf.UninterpretedOption" }, { "name": "declaration", "number": 2, "type": 11, "label": 3, "typeName": ".google.protobuf.ExtensionRangeOptions.Declaration", "options": { "retention": 2 } }, { "name": "features", "number": 50, "type": 11, "label": 1, "typeName": ".google.protobuf.FeatureSet" }, { "name": "verification", "number": 3, "type": 14, "label": 1, "typeName": ".google.protobuf.ExtensionRangeOptions.VerificationState", "defaultValue": "UNVERIFIED", "options": { "retention": 2 } }], "nestedType": [{ "name": "Declaration", "field": [{ "name": "number", "number": 1, "type": 5, "label": 1 }, { "name": "full_name", "number": 2, "type": 9, "label": 1 }, { "name": "type", "number": 3, "type": 9, "label": 1 }, { "name": "reserved", "number": 5, "type": 8, "label": 1 }, { "name": "repeated", "number": 6, "type": 8, "label": 1 }] }], "enumType": [{ "name": "VerificationState", "value": [{ "name": "DECLARATION", "number": 0 }, { "name": "UNVERIFIED", "number": 1 }] }], "extensionRange": [{ "start": 990, "end": 999 }, { "start": 1000, "end": 536870912 }] }, { "name": "FieldDescriptorProto", "field": [{ "name": "name", "number": 1, "type": 9, "label": 1 }, { "name": "number", "number": 3, "type": 5, "label": 1 }, { "name": "label", "number": 4, "type": 14, "label": 1, "typeName": ".google.protobuf.FieldDescriptorProto.Label" }, { "name": "type", "number": 5, "type": 14, "label": 1, "typeName": ".google.protobuf.FieldDescriptorProto.Type" }, { "name": "type_name", "number": 6, "type": 9, "label": 1 }, { "name": "extendee", "number": 2, "type": 9, "label": 1 }, { "name": "default_value", "number": 7, "type": 9, "label": 1 }, { "name": "oneof_index", "number": 9, "type": 5, "label": 1 }, { "name": "json_name", "number": 10, "type": 9, "label": 1 }, { "name": "options", "number": 8, "type": 11, "label": 1, "typeName": ".google.protobuf.FieldOptions" }, { "name": "proto3_optional", "number": 17, "type": 8, "label": 1 }], "enumType": [{ "name": "Type", "value": [{ "name": "TYPE_DOUBLE", "number": 1 }, { "name": "TYPE_FLOAT", "number": 2 }, { "name": "TYPE_INT64", "number": 3 }, { "name": "TYPE_UINT64", "number": 4 }, { "name": "TYPE_INT32", "number": 5 }, { "name": "TYPE_FIXED64", "number": 6 }, { "name": "TYPE_FIXED32", "number": 7 }, { "name": "TYPE_BOOL", "number": 8 }, { "name": "TYPE_STRING", "number": 9 }, { "name": "TYPE_GROUP", "number": 10 }, { "name": "TYPE_MESSAGE", "number": 11 }, { "name": "TYPE_BYTES", "number": 12 }, { "name": "TYPE_UINT32", "number": 13 }, { "name": "TYPE_ENUM", "number": 14 }, { "name": "TYPE_SFIXED32", "number": 15 }, { "name": "TYPE_SFIXED64", "number": 16 }, { "name": "TYPE_SINT32", "number": 17 }, { "name": "TYPE_SINT64", "number": 18 }] }, { "name": "Label", "value": [{ "name": "LABEL_OPTIONAL", "number": 1 }, { "name": "LABEL_REPEATED", "number": 3 }, { "name": "LABEL_REQUIRED", "number": 2 }] }] }, { "name": "OneofDescriptorProto", "field": [{ "name": "name", "number": 1, "type": 9, "label": 1 }, { "name": "options", "number": 2, "type": 11, "label": 1, "typeName": ".google.protobuf.OneofOptions" }] }, { "name": "EnumDescriptorProto", "field": [{ "name": "name", "number": 1, "type": 9, "label": 1 }, { "name": "value", "number": 2, "type": 11, "label": 3, "typeName": ".google.protobuf.EnumValueDescriptorProto" }, { "name": "options", "number": 3, "type": 11, "label": 1, "typeName": ".google.protobuf.EnumOptions" }, { "name": "reserved_range", "number": 4, "type": 11, "label": 3, "typeName": ".google.protobuf.EnumDescriptorProto.EnumReservedRange" }, { "name": "reserved_name", "number": 5, "type": 9, "label": 3 }, { "name": "visibility", "number": 6, "type": 14, "label": 1, "typeName": ".google.protobuf.SymbolVisibility" }], "nestedType": [{ "name": "EnumReservedRange", "field": [{ "name": "start", "number": 1, "type": 5, "label": 1 }, { "name": "end", "number": 2, "type": 5, "label": 1 }] }] }, { "name": "EnumValueDescriptorProto", "field": [{ "name": "name", "number": 1, "type": 9, "label": 1 }, { "name": "number", "number": 2, "type": 5, "label": 1 }, { "name": "options", "number": 3, "type": 11, "label": 1, "typeName": ".google.protobuf.EnumValueOptions" }] }, { "name": "ServiceDescriptorProto", "field": [{ "name": "name", "number": 1, "type": 9, "label": 1 }, { "name": "method", "number": 2, "type": 11, "label": 3, "typeName": ".google.protobuf.MethodDescriptorProto" }, { "name": "options", "number": 3, "type": 11, "label": 1, "typeName": ".google.protobuf.ServiceOptions" }] }, { "name": "MethodDescriptorProto", "field": [{ "name": "name", "number": 1, "type": 9, "label": 1 }, { "name": "input_type", "number": 2, "type": 9, "label": 1 }, { "name": "output_type", "number": 3, "type": 9, "label": 1 }, { "name": "options", "number": 4, "type": 11, "label": 1, "typeName": ".google.protobuf.MethodOptions" }, { "name": "client_streaming", "number": 5, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "server_streaming", "number": 6, "type": 8, "label": 1, "defaultValue": "false" }] }, { "name": "FileOptions", "field": [{ "name": "java_package", "number": 1, "type": 9, "label": 1 }, { "name": "java_outer_classname", "number": 8, "type": 9, "label": 1 }, { "name": "java_multiple_files", "number": 10, "type": 8, "label": 1, "defaultValue": "false", "options": {} }, { "name": "java_generate_equals_and_hash", "number": 20, "type": 8, "label": 1, "options": { "deprecated": true } }, { "name": "java_string_check_utf8", "number": 27, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "optimize_for", "number": 9, "type": 14, "label": 1, "typeName": ".google.protobuf.FileOptions.OptimizeMode", "defaultValue": "SPEED" }, { "name": "go_package", "number": 11, "type": 9, "label": 1 }, { "name": "cc_generic_services", "number": 16, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "java_generic_services", "number": 17, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "py_generic_services", "number": 18, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "deprecated", "number": 23, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "cc_enable_arenas", "number": 31, "type": 8, "label": 1, "defaultValue": "true", "options": {} }, { "name": "objc_class_prefix", "number": 36, "type": 9, "label": 1 }, { "name": "csharp_namespace", "number": 37, "type": 9, "label": 1 }, { "name": "swift_prefix", "number": 39, "type": 9, "label": 1 }, { "name": "php_class_prefix", "number": 40, "type": 9, "label": 1 }, { "name": "php_namespace", "number": 41, "type": 9, "label": 1 }, { "name": "php_metadata_namespace", "number": 44, "type": 9, "label": 1 }, { "name": "ruby_package", "number": 45, "type": 9, "label": 1 }, { "name": "features", "number": 50, "type": 11, "label": 1, "typeName": ".google.protobuf.FeatureSet" }, { "name": "uninterpreted_option", "number": 999, "type": 11, "label": 3, "typeName": ".google.protobuf.UninterpretedOption" }], "enumType": [{ "name": "OptimizeMode", "value": [{ "name": "SPEED", "number": 1 }, { "name": "CODE_SIZE", "number": 2 }, { "name": "LITE_RUNTIME", "number": 3 }] }], "extensionRange": [{ "start": 990, "end": 999 }, { "start": 1000, "end": 536870912 }] }, { "name": "MessageOptions", "field": [{ "name": "message_set_wire_format", "number": 1, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "no_standard_descriptor_accessor", "number": 2, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "deprecated", "number": 3, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "map_entry", "number": 7, "type": 8, "label": 1 }, { "name": "deprecated_legacy_json_field_conflicts", "number": 11, "type": 8, "label": 1, "options": { "deprecated": true } }, { "name": "features", "number": 12, "type": 11, "label": 1, "typeName": ".google.protobuf.FeatureSet" }, { "name": "uninterpreted_option", "number": 999, "type": 11, "label": 3, "typeName": ".google.protobuf.UninterpretedOption" }], "extensionRange": [{ "start": 990, "end": 999 }, { "start": 1000, "end": 536870912 }] }, { "name": "FieldOptions", "field": [{ "name": "ctype", "number": 1, "type": 14, "label": 1, "typeName": ".google.protobuf.FieldOptions.CType", "defaultValue": "STRING" }, { "name": "packed", "number": 2, "type": 8, "label": 1 }, { "name": "jstype", "number": 6, "type": 14, "label": 1, "typeName": ".google.protobuf.FieldOptions.JSType", "defaultValue": "JS_NORMAL" }, { "name": "lazy", "number": 5, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "unverified_lazy", "number": 15, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "deprecated", "number": 3, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "weak", "number": 10, "type": 8, "label": 1, "defaultValue": "false", "options": { "deprecated": true } }, { "name": "debug_redact", "number": 16, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "retention", "number": 17, "type": 14, "label": 1, "typeName": ".google.protobuf.FieldOptions.OptionRetention" }, { "name": "targets", "number": 19, "type": 14, "label": 3, "typeName": ".google.protobuf.FieldOptions.OptionTargetType" }, { "name": "edition_defaults", "number": 20, "type": 11, "label": 3, "typeName": ".google.protobuf.FieldOptions.EditionDefault" }, { "name": "features", "number": 21, "type": 11, "label": 1, "typeName": ".google.protobuf.FeatureSet" }, { "name": "feature_support", "number": 22, "type": 11, "label": 1, "typeName": ".google.protobuf.FieldOptions.FeatureSupport" }, { "name": "uninterpreted_option", "number": 999, "type": 11, "label": 3, "typeName": ".google.protobuf.UninterpretedOption" }], "nestedType": [{ "name": "EditionDefault", "field": [{ "name": "edition", "number": 3, "type": 14, "label": 1, "typeName": ".google.protobuf.Edition" }, { "name": "value", "number": 2, "type": 9, "label": 1 }] }, { "name": "FeatureSupport", "field": [{ "name": "edition_introduced", "number": 1, "type": 14, "label": 1, "typeName": ".google.protobuf.Edition" }, { "name": "edition_deprecated", "number": 2, "type": 14, "label": 1, "typeName": ".google.protobuf.Edition" }, { "name": "deprecation_warning", "number": 3, "type": 9, "label": 1 }, { "name": "edition_removed", "number": 4, "type": 14, "label": 1, "typeName": ".google.protobuf.Edition" }, { "name": "removal_error", "number": 5, "type": 9, "label": 1 }] }], "enumType": [{ "name": "CType", "value": [{ "name": "STRING", "number": 0 }, { "name": "CORD", "number": 1 }, { "name": "STRING_PIECE", "number": 2 }] }, { "name": "JSType", "value": [{ "name": "JS_NORMAL", "number": 0 }, { "name": "JS_STRING", "number": 1 }, { "name": "JS_NUMBER", "number": 2 }] }, { "name": "OptionRetention", "value": [{ "name": "RETENTION_UNKNOWN", "number": 0 }, { "name": "RETENTION_RUNTIME", "number": 1 }, { "name": "RETENTION_SOURCE", "number": 2 }] }, { "name": "OptionTargetType", "value": [{ "name": "TARGET_TYPE_UNKNOWN", "number": 0 }, { "name": "TARGET_TYPE_FILE", "number": 1 }, { "name": "TARGET_TYPE_EXTENSION_RANGE", "number": 2 }, { "name": "TARGET_TYPE_MESSAGE", "number": 3 }, { "name": "TARGET_TYPE_FIELD", "number": 4 }, { "name": "TARGET_TYPE_ONEOF", "number": 5 }, { "name": "TARGET_TYPE_ENUM", "number": 6 }, { "name": "TARGET_TYPE_ENUM_ENTRY", "number": 7 }, { "name": "TARGET_TYPE_SERVICE", "number": 8 }, { "name": "TARGET_TYPE_METHOD", "number": 9 }] }], "extensionRange": [{ "start": 990, "end": 999 }, { "start": 1000, "end": 536870912 }] }, { "name": "OneofOptions", "field": [{ "name": "features", "number": 1, "type": 11, "label": 1, "typeName": ".google.protobuf.FeatureSet" }, { "name": "uninterpreted_option", "number": 999, "type": 11, "label": 3, "typeName": ".google.protobuf.UninterpretedOption" }], "extensionRange": [{ "start": 990, "end": 999 }, { "start": 1000, "end": 536870912 }] }, { "name": "EnumOptions", "field": [{ "name": "allow_alias", "number": 2, "type": 8, "label": 1 }, { "name": "deprecated", "number": 3, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "deprecated_legacy_json_field_conflicts", "number": 6, "type": 8, "label": 1, "options": { "deprecated": true } }, { "name": "features", "number": 7, "type": 11, "label": 1, "typeName": ".google.protobuf.FeatureSet" }, { "name": "uninterpreted_option", "number": 999, "type": 11, "label": 3, "typeName": ".google.protobuf.UninterpretedOption" }], "extensionRange": [{ "start": 990, "end": 999 }, { "start": 1000, "end": 536870912 }] }, { "name": "EnumValueOptions", "field": [{ "name": "deprecated", "number": 1, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "features", "number": 2, "type": 11, "label": 1, "typeName": ".google.protobuf.FeatureSet" }, { "name": "debug_redact", "number": 3, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "feature_support", "number": 4, "type": 11, "label": 1, "typeName": ".google.protobuf.FieldOptions.FeatureSupport" }, { "name": "uninterpreted_option", "number": 999, "type": 11, "label": 3, "typeName": ".google.protobuf.UninterpretedOption" }], "extensionRange": [{ "start": 990, "end": 999 }, { "start": 1000, "end": 536870912 }] }, { "name": "ServiceOptions", "field": [{ "name": "features", "number": 34, "type": 11, "label": 1, "typeName": ".google.protobuf.FeatureSet" }, { "name": "deprecated", "number": 33, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "uninterpreted_option", "number": 999, "type": 11, "label": 3, "typeName": ".google.protobuf.UninterpretedOption" }], "extensionRange": [{ "start": 990, "end": 999 }, { "start": 1000, "end": 536870912 }] }, { "name": "MethodOptions", "field": [{ "name": "deprecated", "number": 33, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "idempotency_level", "number": 34, "type": 14, "label": 1, "typeName": ".google.protobuf.MethodOptions.IdempotencyLevel", "defaultValue": "IDEMPOTENCY_UNKNOWN" }, { "name": "features", "number": 35, "type": 11, "label": 1, "typeName": ".google.protobuf.FeatureSet" }, { "name": "uninterpreted_option", "number": 999, "type": 11, "label": 3, "typeName": ".google.protobuf.UninterpretedOption" }], "enumType": [{ "name": "IdempotencyLevel", "value": [{ "name": "IDEMPOTENCY_UNKNOWN", "number": 0 }, { "name": "NO_SIDE_EFFECTS", "number": 1 }, { "name": "IDEMPOTENT", "number": 2 }] }], "extensionRange": [{ "start": 990, "end": 999 }, { "start": 1000, "end": 536870912 }] }, { "name": "UninterpretedOption", "field": [{ "name": "name", "number": 2, "type": 11, "label": 3, "typeName": ".google.protobuf.UninterpretedOption.NamePart" }, { "name": "identifier_value", "number": 3, "type": 9, "label": 1 }, { "name": "positive_int_value", "number": 4, "type": 4, "label": 1 }, { "name": "negative_int_value", "number": 5, "type": 3, "label": 1 }, { "name": "double_value", "number": 6, "type": 1, "label": 1 }, { "name": "string_value", "number": 7, "type": 12, "label": 1 }, { "name": "aggregate_value", "number": 8, "type": 9, "label": 1 }], "nestedType": [{ "name": "NamePart", "field": [{ "name": "name_part", "number": 1, "type": 9, "label": 2 }, { "name": "is_extension", "number": 2, "type": 8, "label": 2 }] }] }, { "name": "FeatureSet", "field": [{ "name": "field_presence", "number": 1, "type": 14, "label": 1, "typeName": ".google.protobuf.FeatureSet.FieldPresence", "options": { "retention": 1, "targets": [4, 1], "editionDefaults": [{ "value": "EXPLICIT", "edition": 900 }, { "value": "IMPLICIT", "edition": 999 }, { "value": "EXPLICIT", "edition": 1000 }] } }, { "name": "enum_type", "number": 2, "type": 14, "label": 1, "typeName": ".google.protobuf.FeatureSet.EnumType", "options": { "retention": 1, "targets": [6, 1], "editionDefaults": [{ "value": "CLOSED", "edition": 900 }, { "value": "OPEN", "edition": 999 }] } }, { "name": "repeated_field_encoding", "number": 3, "type": 14, "label": 1, "typeName": ".google.protobuf.FeatureSet.RepeatedFieldEncoding", "options": { "retention": 1, "targets": [4, 1], "editionDefaults": [{ "value": "EXPANDED", "edition": 900 }, { "value": "PACKED", "edition": 999 }] } }, { "name": "utf8_validation", "number": 4, "type": 14, "label": 1, "typeName": ".google.protobuf.FeatureSet.Utf8Validation", "options": { "retention": 1, "targets": [4, 1], "editionDefaults": [{ "value": "NONE", "edition": 900 }, { "value": "VERIFY", "edition": 999 }] } }, { "name": "message_encoding", "number": 5, "type": 14, "label": 1, "typeName": ".google.protobuf.FeatureSet.MessageEncoding", "options": { "retention": 1, "targets": [4, 1], "editionDefaults": [{ "value": "LENGTH_PREFIXED", "edition": 900 }] } }, { "name": "json_format", "number": 6, "type": 14, "label": 1, "typeName": ".google.protobuf.FeatureSet.JsonFormat", "options": { "retention": 1, "targets": [3, 6, 1], "editionDefaults": [{ "value": "LEGACY_BEST_EFFORT", "edition": 900 }, { "value": "ALLOW", "edition": 999 }] } }, { "name": "enforce_naming_style", "number": 7, "type": 14, "label": 1, "typeName": ".google.protobuf.FeatureSet.EnforceNamingStyle", "options": { "retention": 2, "targets": [1, 2, 3, 4, 5, 6, 7, 8, 9], "editionDefaults": [{ "value": "STYLE_LEGACY", "edition": 900 }, { "value": "STYLE2024", "edition": 1001 }, { "value": "STYLE2026", "edition": 1002 }] } }, { "name": "default_symbol_visibility", "number": 8, "type": 14, "label": 1, "typeName": ".google.protobuf.FeatureSet.VisibilityFeature.DefaultSymbolVisibility", "options": { "retention": 2, "targets": [1], "editionDefaults": [{ "value": "EXPORT_ALL", "edition": 900 }, { "value": "EXPORT_TOP_LEVEL", "edition": 1001 }, { "value": "STRICT", "edition": 1002 }] } }, { "name": "enforce_proto_limits", "number": 9, "type": 14, "label": 1, "typeName": ".google.protobuf.FeatureSet.ProtoLimitsFeature.EnforceProtoLimits", "options": { "retention": 2, "targets": [6, 3, 4, 5], "editionDefaults": [{ "value": "LEGACY_NO_EXPLICIT_LIMITS", "edition": 900 }, { "value": "PROTO_LIMITS2026", "edition": 1002 }] } }], "nestedType": [{ "name": "VisibilityFeature", "enumType": [{ "name": "DefaultSymbolVisibility", "value": [{ "name": "DEFAULT_SYMBOL_VISIBILITY_UNKNOWN", "number": 0 }, { "name": "EXPORT_ALL", "number": 1 }, { "name": "EXPORT_TOP_LEVEL", "number": 2 }, { "name": "LOCAL_ALL", "number": 3 }, { "name": "STRICT", "number": 4 }] }] }, { "name": "ProtoLimitsFeature", "enumType": [{ "name": "EnforceProtoLimits", "value": [{ "name": "PROTO_LIMITS_UNKNOWN", "number": 0 }, { "name": "LEGACY_NO_EXPLICIT_LIMITS", "number": 1 }, { "name": "PROTO_LIMITS2026", "number": 2 }] }] }], "enumType": [{ "name": "FieldPresence", "value": [{ "name": "FIELD_PRESENCE_UNKNOWN", "number": 0 }, { "name": "EXPLICIT", "number": 1 }, { "name": "IMPLICIT", "number": 2 }, { "name": "LEGACY_REQUIRED", "number": 3 }] }, { "name": "EnumType", "value": [{ "name": "ENUM_TYPE_UNKNOWN", "number": 0 }, { "name": "OPEN", "number": 1 }, { "name": "CLOSED", "number": 2 }] }, { "name": "RepeatedFieldEncoding", "value": [{ "name": "REPEATED_FIELD_ENCODING_UNKNOWN", "number": 0 }, { "name": "PACKED", "number": 1 }, { "name": "EXPANDED", "number": 2 }] }, { "name": "Utf8Validation", "value": [{ "name": "UTF8_VALIDATION_UNKNOWN", "number": 0 }, { "name": "VERIFY", "number": 2 }, { "name": "NONE", "number": 3 }] }, { "name": "MessageEncoding", "value": [{ "name": "MESSAGE_ENCODING_UNKNOWN", "number": 0 }, { "name": "LENGTH_PREFIXED", "number": 1 }, { "name": "DELIMITED", "number": 2 }] }, { "name": "JsonFormat", "value": [{ "name": "JSON_FORMAT_UNKNOWN", "number": 0 }, { "name": "ALLOW", "number": 1 }, { "name": "LEGACY_BEST_EFFORT", "number": 2 }] }, { "name": "EnforceNamingStyle", "value": [{ "name": "ENFORCE_NAMING_STYLE_UNKNOWN", "number": 0 }, { "name": "STYLE2024", "number": 1 }, { "name": "STYLE_LEGACY", "number": 2 }, { "name": "STYLE2026", "number": 3 }] }], "extensionRange": [{ "start": 1000, "end": 9995 }, { "start": 9995, "end": 10000 }, { "start": 10000, "end": 10001 }] }, { "name": "FeatureSetDefaults", "field": [{ "name": "defaults", "number": 1, "type": 11, "label": 3, "typeName": ".google.protobuf.FeatureSetDefaults.FeatureSetEditionDefault" }, { "name": "minimum_edition", "number": 4, "type": 14, "label": 1, "typeName": ".google.protobuf.Edition" }, { "name": "maximum_edition", "number": 5, "type": 14, "label": 1, "typeName": ".google.protobuf.Edition" }], "nestedType": [{ "name": "FeatureSetEditionDefault", "field": [{ "name": "edition", "number": 3, "type": 14, "label": 1, "typeName": ".google.protobuf.Edition" }, { "name": "overridable_features", "number": 4, "type": 11, "label": 1, "typeName": ".google.protobuf.FeatureSet" }, { "name": "fixed_features", "number": 5, "type": 11, "label": 1, "typeName": ".google.protobuf.FeatureSet" }] }] }, { "name": "SourceCodeInfo", "field": [{ "name": "location", "number": 1, "type": 11, "label": 3, "typeName": ".google.protobuf.SourceCodeInfo.Location" }], "nestedType": [{ "name": "Location", "field": [{ "name": "path", "number": 1, "type": 5, "label": 3, "options": { "packed": true } }, { "name": "span", "number": 2, "type": 5, "label": 3, "options": { "packed": true } }, { "name": "leading_comments", "number": 3, "type": 9, "label": 1 }, { "name": "trailing_comments", "number": 4, "type": 9, "label": 1 }, { "name": "leading_detached_comments", "number": 6, "type": 9, "label": 3 }] }], "extensionRange": [{ "start": 536000000, "end": 536000001 }] }, { "name": "GeneratedCodeInfo", "field": [{ "name": "annotation", "number": 1, "type": 11, "label": 3, "typeName": ".google.protobuf.GeneratedCodeInfo.Annotation" }], "nestedType": [{ "name": "Annotation", "field": [{ "name": "path", "number": 1, "type": 5, "label": 3, "options": { "packed": true } }, { "name": "source_file", "number": 2, "type": 9, "label": 1 }, { "name": "begin", "number": 3, "type": 5, "label": 1 }, { "name": "end", "number": 4, "type": 5, "label": 1 }, { "name": "semantic", "number": 5, "type": 14, "label": 1, "typeName": ".google.protobuf.GeneratedCodeInfo.Annotation.Semantic" }], "enumType": [{ "name": "Semantic", "value": [{ "name": "NONE", "number": 0 }, { "name": "SET", "number": 1 }, { "name": "ALIAS", "number": 2 }] }] }] }], "enumType": [{ "name": "Edition", "value": [{ "name": "EDITION_UNKNOWN", "number": 0 }, { "name": "EDITION_LEGACY", "number": 900 }, { "name": "EDITION_PROTO2", "number": 998 }, { "name": "EDITION_PROTO3", "number": 999 }, { "name": "EDITION_2023", "number": 1000 }, { "name": "EDITION_2024", "number": 1001 }, { "name": "EDITION_2026", "number": 1002 }, { "name": "EDITION_UNSTABLE", "number": 9999 }, { "name": "EDITION_1_TEST_ONLY", "number": 1 }, { "name": "EDITION_2_TEST_ONLY", "number": 2 }, { "name": "EDITION_99997_TEST_ONLY", "number": 99997 }, { "name": "EDITION_99998_TEST_ONLY", "number": 99998 }, { "name": "EDITION_99999_TEST_ONLY", "number": 99999 }, { "name": "EDITION_MAX", "number": 2147483647 }] }, { "name": "SymbolVisibility", "value": [{ "name": "VISIBILITY_UNSET", "number": 0 }, { "name": "VISIBILITY_LOCAL", "number": 1 }, { "name": "VISIBILITY_EXPORT", "number": 2 }] }] });
/**
 * Describes the message google.protobuf.FileDescriptorSet.
 * Use `create(FileDescriptorSetSchema)` to create a new message.
 */
const FileDescriptorSetSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 0)));
/**
 * Describes the message google.protobuf.FileDescriptorProto.
 * Use `create(FileDescriptorProtoSchema)` to create a new message.
 */
const FileDescriptorProtoSchema = /*@__PURE__*/ (0,message/* messageDesc */.Z)(file_google_protobuf_descriptor, 1);
/**
 * Describes the message google.protobuf.DescriptorProto.
 * Use `create(DescriptorProtoSchema)` to create a new message.
 */
const DescriptorProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 2)));
/**
 * Describes the message google.protobuf.DescriptorProto.ExtensionRange.
 * Use `create(DescriptorProto_ExtensionRangeSchema)` to create a new message.
 */
const DescriptorProto_ExtensionRangeSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 2, 0)));
/**
 * Describes the message google.protobuf.DescriptorProto.ReservedRange.
 * Use `create(DescriptorProto_ReservedRangeSchema)` to create a new message.
 */
const DescriptorProto_ReservedRangeSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 2, 1)));
/**
 * Describes the message google.protobuf.ExtensionRangeOptions.
 * Use `create(ExtensionRangeOptionsSchema)` to create a new message.
 */
const ExtensionRangeOptionsSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 3)));
/**
 * Describes the message google.protobuf.ExtensionRangeOptions.Declaration.
 * Use `create(ExtensionRangeOptions_DeclarationSchema)` to create a new message.
 */
const ExtensionRangeOptions_DeclarationSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 3, 0)));
/**
 * The verification state of the extension range.
 *
 * @generated from enum google.protobuf.ExtensionRangeOptions.VerificationState
 */
var ExtensionRangeOptions_VerificationState;
(function (ExtensionRangeOptions_VerificationState) {
    /**
     * All the extensions of the range must be declared.
     *
     * @generated from enum value: DECLARATION = 0;
     */
    ExtensionRangeOptions_VerificationState[ExtensionRangeOptions_VerificationState["DECLARATION"] = 0] = "DECLARATION";
    /**
     * @generated from enum value: UNVERIFIED = 1;
     */
    ExtensionRangeOptions_VerificationState[ExtensionRangeOptions_VerificationState["UNVERIFIED"] = 1] = "UNVERIFIED";
})(ExtensionRangeOptions_VerificationState || (ExtensionRangeOptions_VerificationState = {}));
/**
 * Describes the enum google.protobuf.ExtensionRangeOptions.VerificationState.
 */
const ExtensionRangeOptions_VerificationStateSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_google_protobuf_descriptor, 3, 0)));
/**
 * Describes the message google.protobuf.FieldDescriptorProto.
 * Use `create(FieldDescriptorProtoSchema)` to create a new message.
 */
const FieldDescriptorProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 4)));
/**
 * @generated from enum google.protobuf.FieldDescriptorProto.Type
 */
var FieldDescriptorProto_Type;
(function (FieldDescriptorProto_Type) {
    /**
     * 0 is reserved for errors.
     * Order is weird for historical reasons.
     *
     * @generated from enum value: TYPE_DOUBLE = 1;
     */
    FieldDescriptorProto_Type[FieldDescriptorProto_Type["DOUBLE"] = 1] = "DOUBLE";
    /**
     * @generated from enum value: TYPE_FLOAT = 2;
     */
    FieldDescriptorProto_Type[FieldDescriptorProto_Type["FLOAT"] = 2] = "FLOAT";
    /**
     * Not ZigZag encoded.  Negative numbers take 10 bytes.  Use TYPE_SINT64 if
     * negative values are likely.
     *
     * @generated from enum value: TYPE_INT64 = 3;
     */
    FieldDescriptorProto_Type[FieldDescriptorProto_Type["INT64"] = 3] = "INT64";
    /**
     * @generated from enum value: TYPE_UINT64 = 4;
     */
    FieldDescriptorProto_Type[FieldDescriptorProto_Type["UINT64"] = 4] = "UINT64";
    /**
     * Not ZigZag encoded.  Negative numbers take 10 bytes.  Use TYPE_SINT32 if
     * negative values are likely.
     *
     * @generated from enum value: TYPE_INT32 = 5;
     */
    FieldDescriptorProto_Type[FieldDescriptorProto_Type["INT32"] = 5] = "INT32";
    /**
     * @generated from enum value: TYPE_FIXED64 = 6;
     */
    FieldDescriptorProto_Type[FieldDescriptorProto_Type["FIXED64"] = 6] = "FIXED64";
    /**
     * @generated from enum value: TYPE_FIXED32 = 7;
     */
    FieldDescriptorProto_Type[FieldDescriptorProto_Type["FIXED32"] = 7] = "FIXED32";
    /**
     * @generated from enum value: TYPE_BOOL = 8;
     */
    FieldDescriptorProto_Type[FieldDescriptorProto_Type["BOOL"] = 8] = "BOOL";
    /**
     * @generated from enum value: TYPE_STRING = 9;
     */
    FieldDescriptorProto_Type[FieldDescriptorProto_Type["STRING"] = 9] = "STRING";
    /**
     * Tag-delimited aggregate.
     * Group type is deprecated and not supported after google.protobuf. However, Proto3
     * implementations should still be able to parse the group wire format and
     * treat group fields as unknown fields.  In Editions, the group wire format
     * can be enabled via the `message_encoding` feature.
     *
     * @generated from enum value: TYPE_GROUP = 10;
     */
    FieldDescriptorProto_Type[FieldDescriptorProto_Type["GROUP"] = 10] = "GROUP";
    /**
     * Length-delimited aggregate.
     *
     * @generated from enum value: TYPE_MESSAGE = 11;
     */
    FieldDescriptorProto_Type[FieldDescriptorProto_Type["MESSAGE"] = 11] = "MESSAGE";
    /**
     * New in version 2.
     *
     * @generated from enum value: TYPE_BYTES = 12;
     */
    FieldDescriptorProto_Type[FieldDescriptorProto_Type["BYTES"] = 12] = "BYTES";
    /**
     * @generated from enum value: TYPE_UINT32 = 13;
     */
    FieldDescriptorProto_Type[FieldDescriptorProto_Type["UINT32"] = 13] = "UINT32";
    /**
     * @generated from enum value: TYPE_ENUM = 14;
     */
    FieldDescriptorProto_Type[FieldDescriptorProto_Type["ENUM"] = 14] = "ENUM";
    /**
     * @generated from enum value: TYPE_SFIXED32 = 15;
     */
    FieldDescriptorProto_Type[FieldDescriptorProto_Type["SFIXED32"] = 15] = "SFIXED32";
    /**
     * @generated from enum value: TYPE_SFIXED64 = 16;
     */
    FieldDescriptorProto_Type[FieldDescriptorProto_Type["SFIXED64"] = 16] = "SFIXED64";
    /**
     * Uses ZigZag encoding.
     *
     * @generated from enum value: TYPE_SINT32 = 17;
     */
    FieldDescriptorProto_Type[FieldDescriptorProto_Type["SINT32"] = 17] = "SINT32";
    /**
     * Uses ZigZag encoding.
     *
     * @generated from enum value: TYPE_SINT64 = 18;
     */
    FieldDescriptorProto_Type[FieldDescriptorProto_Type["SINT64"] = 18] = "SINT64";
})(FieldDescriptorProto_Type || (FieldDescriptorProto_Type = {}));
/**
 * Describes the enum google.protobuf.FieldDescriptorProto.Type.
 */
const FieldDescriptorProto_TypeSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_google_protobuf_descriptor, 4, 0)));
/**
 * @generated from enum google.protobuf.FieldDescriptorProto.Label
 */
var FieldDescriptorProto_Label;
(function (FieldDescriptorProto_Label) {
    /**
     * 0 is reserved for errors
     *
     * @generated from enum value: LABEL_OPTIONAL = 1;
     */
    FieldDescriptorProto_Label[FieldDescriptorProto_Label["OPTIONAL"] = 1] = "OPTIONAL";
    /**
     * @generated from enum value: LABEL_REPEATED = 3;
     */
    FieldDescriptorProto_Label[FieldDescriptorProto_Label["REPEATED"] = 3] = "REPEATED";
    /**
     * The required label is only allowed in google.protobuf.  In proto3 and Editions
     * it's explicitly prohibited.  In Editions, the `field_presence` feature
     * can be used to get this behavior.
     *
     * @generated from enum value: LABEL_REQUIRED = 2;
     */
    FieldDescriptorProto_Label[FieldDescriptorProto_Label["REQUIRED"] = 2] = "REQUIRED";
})(FieldDescriptorProto_Label || (FieldDescriptorProto_Label = {}));
/**
 * Describes the enum google.protobuf.FieldDescriptorProto.Label.
 */
const FieldDescriptorProto_LabelSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_google_protobuf_descriptor, 4, 1)));
/**
 * Describes the message google.protobuf.OneofDescriptorProto.
 * Use `create(OneofDescriptorProtoSchema)` to create a new message.
 */
const OneofDescriptorProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 5)));
/**
 * Describes the message google.protobuf.EnumDescriptorProto.
 * Use `create(EnumDescriptorProtoSchema)` to create a new message.
 */
const EnumDescriptorProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 6)));
/**
 * Describes the message google.protobuf.EnumDescriptorProto.EnumReservedRange.
 * Use `create(EnumDescriptorProto_EnumReservedRangeSchema)` to create a new message.
 */
const EnumDescriptorProto_EnumReservedRangeSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 6, 0)));
/**
 * Describes the message google.protobuf.EnumValueDescriptorProto.
 * Use `create(EnumValueDescriptorProtoSchema)` to create a new message.
 */
const EnumValueDescriptorProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 7)));
/**
 * Describes the message google.protobuf.ServiceDescriptorProto.
 * Use `create(ServiceDescriptorProtoSchema)` to create a new message.
 */
const ServiceDescriptorProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 8)));
/**
 * Describes the message google.protobuf.MethodDescriptorProto.
 * Use `create(MethodDescriptorProtoSchema)` to create a new message.
 */
const MethodDescriptorProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 9)));
/**
 * Describes the message google.protobuf.FileOptions.
 * Use `create(FileOptionsSchema)` to create a new message.
 */
const FileOptionsSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 10)));
/**
 * Generated classes can be optimized for speed or code size.
 *
 * @generated from enum google.protobuf.FileOptions.OptimizeMode
 */
var FileOptions_OptimizeMode;
(function (FileOptions_OptimizeMode) {
    /**
     * Generate complete code for parsing, serialization,
     *
     * @generated from enum value: SPEED = 1;
     */
    FileOptions_OptimizeMode[FileOptions_OptimizeMode["SPEED"] = 1] = "SPEED";
    /**
     * etc.
     *
     * Use ReflectionOps to implement these methods.
     *
     * @generated from enum value: CODE_SIZE = 2;
     */
    FileOptions_OptimizeMode[FileOptions_OptimizeMode["CODE_SIZE"] = 2] = "CODE_SIZE";
    /**
     * Generate code using MessageLite and the lite runtime.
     *
     * @generated from enum value: LITE_RUNTIME = 3;
     */
    FileOptions_OptimizeMode[FileOptions_OptimizeMode["LITE_RUNTIME"] = 3] = "LITE_RUNTIME";
})(FileOptions_OptimizeMode || (FileOptions_OptimizeMode = {}));
/**
 * Describes the enum google.protobuf.FileOptions.OptimizeMode.
 */
const FileOptions_OptimizeModeSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_google_protobuf_descriptor, 10, 0)));
/**
 * Describes the message google.protobuf.MessageOptions.
 * Use `create(MessageOptionsSchema)` to create a new message.
 */
const MessageOptionsSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 11)));
/**
 * Describes the message google.protobuf.FieldOptions.
 * Use `create(FieldOptionsSchema)` to create a new message.
 */
const FieldOptionsSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 12)));
/**
 * Describes the message google.protobuf.FieldOptions.EditionDefault.
 * Use `create(FieldOptions_EditionDefaultSchema)` to create a new message.
 */
const FieldOptions_EditionDefaultSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 12, 0)));
/**
 * Describes the message google.protobuf.FieldOptions.FeatureSupport.
 * Use `create(FieldOptions_FeatureSupportSchema)` to create a new message.
 */
const FieldOptions_FeatureSupportSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 12, 1)));
/**
 * @generated from enum google.protobuf.FieldOptions.CType
 */
var FieldOptions_CType;
(function (FieldOptions_CType) {
    /**
     * Default mode.
     *
     * @generated from enum value: STRING = 0;
     */
    FieldOptions_CType[FieldOptions_CType["STRING"] = 0] = "STRING";
    /**
     * The option [ctype=CORD] may be applied to a non-repeated field of type
     * "bytes". It indicates that in C++, the data should be stored in a Cord
     * instead of a string.  For very large strings, this may reduce memory
     * fragmentation. It may also allow better performance when parsing from a
     * Cord, or when parsing with aliasing enabled, as the parsed Cord may then
     * alias the original buffer.
     *
     * @generated from enum value: CORD = 1;
     */
    FieldOptions_CType[FieldOptions_CType["CORD"] = 1] = "CORD";
    /**
     * @generated from enum value: STRING_PIECE = 2;
     */
    FieldOptions_CType[FieldOptions_CType["STRING_PIECE"] = 2] = "STRING_PIECE";
})(FieldOptions_CType || (FieldOptions_CType = {}));
/**
 * Describes the enum google.protobuf.FieldOptions.CType.
 */
const FieldOptions_CTypeSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_google_protobuf_descriptor, 12, 0)));
/**
 * @generated from enum google.protobuf.FieldOptions.JSType
 */
var FieldOptions_JSType;
(function (FieldOptions_JSType) {
    /**
     * Use the default type.
     *
     * @generated from enum value: JS_NORMAL = 0;
     */
    FieldOptions_JSType[FieldOptions_JSType["JS_NORMAL"] = 0] = "JS_NORMAL";
    /**
     * Use JavaScript strings.
     *
     * @generated from enum value: JS_STRING = 1;
     */
    FieldOptions_JSType[FieldOptions_JSType["JS_STRING"] = 1] = "JS_STRING";
    /**
     * Use JavaScript numbers.
     *
     * @generated from enum value: JS_NUMBER = 2;
     */
    FieldOptions_JSType[FieldOptions_JSType["JS_NUMBER"] = 2] = "JS_NUMBER";
})(FieldOptions_JSType || (FieldOptions_JSType = {}));
/**
 * Describes the enum google.protobuf.FieldOptions.JSType.
 */
const FieldOptions_JSTypeSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_google_protobuf_descriptor, 12, 1)));
/**
 * If set to RETENTION_SOURCE, the option will be omitted from the binary.
 *
 * @generated from enum google.protobuf.FieldOptions.OptionRetention
 */
var FieldOptions_OptionRetention;
(function (FieldOptions_OptionRetention) {
    /**
     * @generated from enum value: RETENTION_UNKNOWN = 0;
     */
    FieldOptions_OptionRetention[FieldOptions_OptionRetention["RETENTION_UNKNOWN"] = 0] = "RETENTION_UNKNOWN";
    /**
     * @generated from enum value: RETENTION_RUNTIME = 1;
     */
    FieldOptions_OptionRetention[FieldOptions_OptionRetention["RETENTION_RUNTIME"] = 1] = "RETENTION_RUNTIME";
    /**
     * @generated from enum value: RETENTION_SOURCE = 2;
     */
    FieldOptions_OptionRetention[FieldOptions_OptionRetention["RETENTION_SOURCE"] = 2] = "RETENTION_SOURCE";
})(FieldOptions_OptionRetention || (FieldOptions_OptionRetention = {}));
/**
 * Describes the enum google.protobuf.FieldOptions.OptionRetention.
 */
const FieldOptions_OptionRetentionSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_google_protobuf_descriptor, 12, 2)));
/**
 * This indicates the types of entities that the field may apply to when used
 * as an option. If it is unset, then the field may be freely used as an
 * option on any kind of entity.
 *
 * @generated from enum google.protobuf.FieldOptions.OptionTargetType
 */
var FieldOptions_OptionTargetType;
(function (FieldOptions_OptionTargetType) {
    /**
     * @generated from enum value: TARGET_TYPE_UNKNOWN = 0;
     */
    FieldOptions_OptionTargetType[FieldOptions_OptionTargetType["TARGET_TYPE_UNKNOWN"] = 0] = "TARGET_TYPE_UNKNOWN";
    /**
     * @generated from enum value: TARGET_TYPE_FILE = 1;
     */
    FieldOptions_OptionTargetType[FieldOptions_OptionTargetType["TARGET_TYPE_FILE"] = 1] = "TARGET_TYPE_FILE";
    /**
     * @generated from enum value: TARGET_TYPE_EXTENSION_RANGE = 2;
     */
    FieldOptions_OptionTargetType[FieldOptions_OptionTargetType["TARGET_TYPE_EXTENSION_RANGE"] = 2] = "TARGET_TYPE_EXTENSION_RANGE";
    /**
     * @generated from enum value: TARGET_TYPE_MESSAGE = 3;
     */
    FieldOptions_OptionTargetType[FieldOptions_OptionTargetType["TARGET_TYPE_MESSAGE"] = 3] = "TARGET_TYPE_MESSAGE";
    /**
     * @generated from enum value: TARGET_TYPE_FIELD = 4;
     */
    FieldOptions_OptionTargetType[FieldOptions_OptionTargetType["TARGET_TYPE_FIELD"] = 4] = "TARGET_TYPE_FIELD";
    /**
     * @generated from enum value: TARGET_TYPE_ONEOF = 5;
     */
    FieldOptions_OptionTargetType[FieldOptions_OptionTargetType["TARGET_TYPE_ONEOF"] = 5] = "TARGET_TYPE_ONEOF";
    /**
     * @generated from enum value: TARGET_TYPE_ENUM = 6;
     */
    FieldOptions_OptionTargetType[FieldOptions_OptionTargetType["TARGET_TYPE_ENUM"] = 6] = "TARGET_TYPE_ENUM";
    /**
     * @generated from enum value: TARGET_TYPE_ENUM_ENTRY = 7;
     */
    FieldOptions_OptionTargetType[FieldOptions_OptionTargetType["TARGET_TYPE_ENUM_ENTRY"] = 7] = "TARGET_TYPE_ENUM_ENTRY";
    /**
     * @generated from enum value: TARGET_TYPE_SERVICE = 8;
     */
    FieldOptions_OptionTargetType[FieldOptions_OptionTargetType["TARGET_TYPE_SERVICE"] = 8] = "TARGET_TYPE_SERVICE";
    /**
     * @generated from enum value: TARGET_TYPE_METHOD = 9;
     */
    FieldOptions_OptionTargetType[FieldOptions_OptionTargetType["TARGET_TYPE_METHOD"] = 9] = "TARGET_TYPE_METHOD";
})(FieldOptions_OptionTargetType || (FieldOptions_OptionTargetType = {}));
/**
 * Describes the enum google.protobuf.FieldOptions.OptionTargetType.
 */
const FieldOptions_OptionTargetTypeSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_google_protobuf_descriptor, 12, 3)));
/**
 * Describes the message google.protobuf.OneofOptions.
 * Use `create(OneofOptionsSchema)` to create a new message.
 */
const OneofOptionsSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 13)));
/**
 * Describes the message google.protobuf.EnumOptions.
 * Use `create(EnumOptionsSchema)` to create a new message.
 */
const EnumOptionsSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 14)));
/**
 * Describes the message google.protobuf.EnumValueOptions.
 * Use `create(EnumValueOptionsSchema)` to create a new message.
 */
const EnumValueOptionsSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 15)));
/**
 * Describes the message google.protobuf.ServiceOptions.
 * Use `create(ServiceOptionsSchema)` to create a new message.
 */
const ServiceOptionsSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 16)));
/**
 * Describes the message google.protobuf.MethodOptions.
 * Use `create(MethodOptionsSchema)` to create a new message.
 */
const MethodOptionsSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 17)));
/**
 * Is this method side-effect-free (or safe in HTTP parlance), or idempotent,
 * or neither? HTTP based RPC implementation may choose GET verb for safe
 * methods, and PUT verb for idempotent methods instead of the default POST.
 *
 * @generated from enum google.protobuf.MethodOptions.IdempotencyLevel
 */
var MethodOptions_IdempotencyLevel;
(function (MethodOptions_IdempotencyLevel) {
    /**
     * @generated from enum value: IDEMPOTENCY_UNKNOWN = 0;
     */
    MethodOptions_IdempotencyLevel[MethodOptions_IdempotencyLevel["IDEMPOTENCY_UNKNOWN"] = 0] = "IDEMPOTENCY_UNKNOWN";
    /**
     * implies idempotent
     *
     * @generated from enum value: NO_SIDE_EFFECTS = 1;
     */
    MethodOptions_IdempotencyLevel[MethodOptions_IdempotencyLevel["NO_SIDE_EFFECTS"] = 1] = "NO_SIDE_EFFECTS";
    /**
     * idempotent, but may have side effects
     *
     * @generated from enum value: IDEMPOTENT = 2;
     */
    MethodOptions_IdempotencyLevel[MethodOptions_IdempotencyLevel["IDEMPOTENT"] = 2] = "IDEMPOTENT";
})(MethodOptions_IdempotencyLevel || (MethodOptions_IdempotencyLevel = {}));
/**
 * Describes the enum google.protobuf.MethodOptions.IdempotencyLevel.
 */
const MethodOptions_IdempotencyLevelSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_google_protobuf_descriptor, 17, 0)));
/**
 * Describes the message google.protobuf.UninterpretedOption.
 * Use `create(UninterpretedOptionSchema)` to create a new message.
 */
const UninterpretedOptionSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 18)));
/**
 * Describes the message google.protobuf.UninterpretedOption.NamePart.
 * Use `create(UninterpretedOption_NamePartSchema)` to create a new message.
 */
const UninterpretedOption_NamePartSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 18, 0)));
/**
 * Describes the message google.protobuf.FeatureSet.
 * Use `create(FeatureSetSchema)` to create a new message.
 */
const FeatureSetSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 19)));
/**
 * Describes the message google.protobuf.FeatureSet.VisibilityFeature.
 * Use `create(FeatureSet_VisibilityFeatureSchema)` to create a new message.
 */
const FeatureSet_VisibilityFeatureSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 19, 0)));
/**
 * @generated from enum google.protobuf.FeatureSet.VisibilityFeature.DefaultSymbolVisibility
 */
var FeatureSet_VisibilityFeature_DefaultSymbolVisibility;
(function (FeatureSet_VisibilityFeature_DefaultSymbolVisibility) {
    /**
     * @generated from enum value: DEFAULT_SYMBOL_VISIBILITY_UNKNOWN = 0;
     */
    FeatureSet_VisibilityFeature_DefaultSymbolVisibility[FeatureSet_VisibilityFeature_DefaultSymbolVisibility["DEFAULT_SYMBOL_VISIBILITY_UNKNOWN"] = 0] = "DEFAULT_SYMBOL_VISIBILITY_UNKNOWN";
    /**
     * Default pre-EDITION_2024, all UNSET visibility are export.
     *
     * @generated from enum value: EXPORT_ALL = 1;
     */
    FeatureSet_VisibilityFeature_DefaultSymbolVisibility[FeatureSet_VisibilityFeature_DefaultSymbolVisibility["EXPORT_ALL"] = 1] = "EXPORT_ALL";
    /**
     * All top-level symbols default to export, nested default to local.
     *
     * @generated from enum value: EXPORT_TOP_LEVEL = 2;
     */
    FeatureSet_VisibilityFeature_DefaultSymbolVisibility[FeatureSet_VisibilityFeature_DefaultSymbolVisibility["EXPORT_TOP_LEVEL"] = 2] = "EXPORT_TOP_LEVEL";
    /**
     * All symbols default to local.
     *
     * @generated from enum value: LOCAL_ALL = 3;
     */
    FeatureSet_VisibilityFeature_DefaultSymbolVisibility[FeatureSet_VisibilityFeature_DefaultSymbolVisibility["LOCAL_ALL"] = 3] = "LOCAL_ALL";
    /**
     * All symbols local by default. Nested types cannot be exported.
     * With special case caveat for message { enum {} reserved 1 to max; }
     * This is the recommended setting for new protos.
     *
     * @generated from enum value: STRICT = 4;
     */
    FeatureSet_VisibilityFeature_DefaultSymbolVisibility[FeatureSet_VisibilityFeature_DefaultSymbolVisibility["STRICT"] = 4] = "STRICT";
})(FeatureSet_VisibilityFeature_DefaultSymbolVisibility || (FeatureSet_VisibilityFeature_DefaultSymbolVisibility = {}));
/**
 * Describes the enum google.protobuf.FeatureSet.VisibilityFeature.DefaultSymbolVisibility.
 */
const FeatureSet_VisibilityFeature_DefaultSymbolVisibilitySchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_google_protobuf_descriptor, 19, 0, 0)));
/**
 * Describes the message google.protobuf.FeatureSet.ProtoLimitsFeature.
 * Use `create(FeatureSet_ProtoLimitsFeatureSchema)` to create a new message.
 */
const FeatureSet_ProtoLimitsFeatureSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 19, 1)));
/**
 * @generated from enum google.protobuf.FeatureSet.ProtoLimitsFeature.EnforceProtoLimits
 */
var FeatureSet_ProtoLimitsFeature_EnforceProtoLimits;
(function (FeatureSet_ProtoLimitsFeature_EnforceProtoLimits) {
    /**
     * @generated from enum value: PROTO_LIMITS_UNKNOWN = 0;
     */
    FeatureSet_ProtoLimitsFeature_EnforceProtoLimits[FeatureSet_ProtoLimitsFeature_EnforceProtoLimits["PROTO_LIMITS_UNKNOWN"] = 0] = "PROTO_LIMITS_UNKNOWN";
    /**
     * Default pre-EDITION_2026: there are no limit enforcement at the protoc
     * level. Practical limits still exist, but they will tend to fail while
     * compiling protoc-generated code, and these limits tend to be language
     * or toolchain specific.
     *
     * @generated from enum value: LEGACY_NO_EXPLICIT_LIMITS = 1;
     */
    FeatureSet_ProtoLimitsFeature_EnforceProtoLimits[FeatureSet_ProtoLimitsFeature_EnforceProtoLimits["LEGACY_NO_EXPLICIT_LIMITS"] = 1] = "LEGACY_NO_EXPLICIT_LIMITS";
    /**
     * A set of limits enforced by Edition 2026 by default. For a detailed
     * list of all the limits please consult the Edition 2026 documentation.
     *
     * @generated from enum value: PROTO_LIMITS2026 = 2;
     */
    FeatureSet_ProtoLimitsFeature_EnforceProtoLimits[FeatureSet_ProtoLimitsFeature_EnforceProtoLimits["PROTO_LIMITS2026"] = 2] = "PROTO_LIMITS2026";
})(FeatureSet_ProtoLimitsFeature_EnforceProtoLimits || (FeatureSet_ProtoLimitsFeature_EnforceProtoLimits = {}));
/**
 * Describes the enum google.protobuf.FeatureSet.ProtoLimitsFeature.EnforceProtoLimits.
 */
const FeatureSet_ProtoLimitsFeature_EnforceProtoLimitsSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_google_protobuf_descriptor, 19, 1, 0)));
/**
 * @generated from enum google.protobuf.FeatureSet.FieldPresence
 */
var FeatureSet_FieldPresence;
(function (FeatureSet_FieldPresence) {
    /**
     * @generated from enum value: FIELD_PRESENCE_UNKNOWN = 0;
     */
    FeatureSet_FieldPresence[FeatureSet_FieldPresence["FIELD_PRESENCE_UNKNOWN"] = 0] = "FIELD_PRESENCE_UNKNOWN";
    /**
     * @generated from enum value: EXPLICIT = 1;
     */
    FeatureSet_FieldPresence[FeatureSet_FieldPresence["EXPLICIT"] = 1] = "EXPLICIT";
    /**
     * @generated from enum value: IMPLICIT = 2;
     */
    FeatureSet_FieldPresence[FeatureSet_FieldPresence["IMPLICIT"] = 2] = "IMPLICIT";
    /**
     * @generated from enum value: LEGACY_REQUIRED = 3;
     */
    FeatureSet_FieldPresence[FeatureSet_FieldPresence["LEGACY_REQUIRED"] = 3] = "LEGACY_REQUIRED";
})(FeatureSet_FieldPresence || (FeatureSet_FieldPresence = {}));
/**
 * Describes the enum google.protobuf.FeatureSet.FieldPresence.
 */
const FeatureSet_FieldPresenceSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_google_protobuf_descriptor, 19, 0)));
/**
 * @generated from enum google.protobuf.FeatureSet.EnumType
 */
var FeatureSet_EnumType;
(function (FeatureSet_EnumType) {
    /**
     * @generated from enum value: ENUM_TYPE_UNKNOWN = 0;
     */
    FeatureSet_EnumType[FeatureSet_EnumType["ENUM_TYPE_UNKNOWN"] = 0] = "ENUM_TYPE_UNKNOWN";
    /**
     * @generated from enum value: OPEN = 1;
     */
    FeatureSet_EnumType[FeatureSet_EnumType["OPEN"] = 1] = "OPEN";
    /**
     * @generated from enum value: CLOSED = 2;
     */
    FeatureSet_EnumType[FeatureSet_EnumType["CLOSED"] = 2] = "CLOSED";
})(FeatureSet_EnumType || (FeatureSet_EnumType = {}));
/**
 * Describes the enum google.protobuf.FeatureSet.EnumType.
 */
const FeatureSet_EnumTypeSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_google_protobuf_descriptor, 19, 1)));
/**
 * @generated from enum google.protobuf.FeatureSet.RepeatedFieldEncoding
 */
var FeatureSet_RepeatedFieldEncoding;
(function (FeatureSet_RepeatedFieldEncoding) {
    /**
     * @generated from enum value: REPEATED_FIELD_ENCODING_UNKNOWN = 0;
     */
    FeatureSet_RepeatedFieldEncoding[FeatureSet_RepeatedFieldEncoding["REPEATED_FIELD_ENCODING_UNKNOWN"] = 0] = "REPEATED_FIELD_ENCODING_UNKNOWN";
    /**
     * @generated from enum value: PACKED = 1;
     */
    FeatureSet_RepeatedFieldEncoding[FeatureSet_RepeatedFieldEncoding["PACKED"] = 1] = "PACKED";
    /**
     * @generated from enum value: EXPANDED = 2;
     */
    FeatureSet_RepeatedFieldEncoding[FeatureSet_RepeatedFieldEncoding["EXPANDED"] = 2] = "EXPANDED";
})(FeatureSet_RepeatedFieldEncoding || (FeatureSet_RepeatedFieldEncoding = {}));
/**
 * Describes the enum google.protobuf.FeatureSet.RepeatedFieldEncoding.
 */
const FeatureSet_RepeatedFieldEncodingSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_google_protobuf_descriptor, 19, 2)));
/**
 * @generated from enum google.protobuf.FeatureSet.Utf8Validation
 */
var FeatureSet_Utf8Validation;
(function (FeatureSet_Utf8Validation) {
    /**
     * @generated from enum value: UTF8_VALIDATION_UNKNOWN = 0;
     */
    FeatureSet_Utf8Validation[FeatureSet_Utf8Validation["UTF8_VALIDATION_UNKNOWN"] = 0] = "UTF8_VALIDATION_UNKNOWN";
    /**
     * @generated from enum value: VERIFY = 2;
     */
    FeatureSet_Utf8Validation[FeatureSet_Utf8Validation["VERIFY"] = 2] = "VERIFY";
    /**
     * @generated from enum value: NONE = 3;
     */
    FeatureSet_Utf8Validation[FeatureSet_Utf8Validation["NONE"] = 3] = "NONE";
})(FeatureSet_Utf8Validation || (FeatureSet_Utf8Validation = {}));
/**
 * Describes the enum google.protobuf.FeatureSet.Utf8Validation.
 */
const FeatureSet_Utf8ValidationSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_google_protobuf_descriptor, 19, 3)));
/**
 * @generated from enum google.protobuf.FeatureSet.MessageEncoding
 */
var FeatureSet_MessageEncoding;
(function (FeatureSet_MessageEncoding) {
    /**
     * @generated from enum value: MESSAGE_ENCODING_UNKNOWN = 0;
     */
    FeatureSet_MessageEncoding[FeatureSet_MessageEncoding["MESSAGE_ENCODING_UNKNOWN"] = 0] = "MESSAGE_ENCODING_UNKNOWN";
    /**
     * @generated from enum value: LENGTH_PREFIXED = 1;
     */
    FeatureSet_MessageEncoding[FeatureSet_MessageEncoding["LENGTH_PREFIXED"] = 1] = "LENGTH_PREFIXED";
    /**
     * @generated from enum value: DELIMITED = 2;
     */
    FeatureSet_MessageEncoding[FeatureSet_MessageEncoding["DELIMITED"] = 2] = "DELIMITED";
})(FeatureSet_MessageEncoding || (FeatureSet_MessageEncoding = {}));
/**
 * Describes the enum google.protobuf.FeatureSet.MessageEncoding.
 */
const FeatureSet_MessageEncodingSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_google_protobuf_descriptor, 19, 4)));
/**
 * @generated from enum google.protobuf.FeatureSet.JsonFormat
 */
var FeatureSet_JsonFormat;
(function (FeatureSet_JsonFormat) {
    /**
     * @generated from enum value: JSON_FORMAT_UNKNOWN = 0;
     */
    FeatureSet_JsonFormat[FeatureSet_JsonFormat["JSON_FORMAT_UNKNOWN"] = 0] = "JSON_FORMAT_UNKNOWN";
    /**
     * @generated from enum value: ALLOW = 1;
     */
    FeatureSet_JsonFormat[FeatureSet_JsonFormat["ALLOW"] = 1] = "ALLOW";
    /**
     * @generated from enum value: LEGACY_BEST_EFFORT = 2;
     */
    FeatureSet_JsonFormat[FeatureSet_JsonFormat["LEGACY_BEST_EFFORT"] = 2] = "LEGACY_BEST_EFFORT";
})(FeatureSet_JsonFormat || (FeatureSet_JsonFormat = {}));
/**
 * Describes the enum google.protobuf.FeatureSet.JsonFormat.
 */
const FeatureSet_JsonFormatSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_google_protobuf_descriptor, 19, 5)));
/**
 * @generated from enum google.protobuf.FeatureSet.EnforceNamingStyle
 */
var FeatureSet_EnforceNamingStyle;
(function (FeatureSet_EnforceNamingStyle) {
    /**
     * @generated from enum value: ENFORCE_NAMING_STYLE_UNKNOWN = 0;
     */
    FeatureSet_EnforceNamingStyle[FeatureSet_EnforceNamingStyle["ENFORCE_NAMING_STYLE_UNKNOWN"] = 0] = "ENFORCE_NAMING_STYLE_UNKNOWN";
    /**
     * @generated from enum value: STYLE2024 = 1;
     */
    FeatureSet_EnforceNamingStyle[FeatureSet_EnforceNamingStyle["STYLE2024"] = 1] = "STYLE2024";
    /**
     * @generated from enum value: STYLE_LEGACY = 2;
     */
    FeatureSet_EnforceNamingStyle[FeatureSet_EnforceNamingStyle["STYLE_LEGACY"] = 2] = "STYLE_LEGACY";
    /**
     * @generated from enum value: STYLE2026 = 3;
     */
    FeatureSet_EnforceNamingStyle[FeatureSet_EnforceNamingStyle["STYLE2026"] = 3] = "STYLE2026";
})(FeatureSet_EnforceNamingStyle || (FeatureSet_EnforceNamingStyle = {}));
/**
 * Describes the enum google.protobuf.FeatureSet.EnforceNamingStyle.
 */
const FeatureSet_EnforceNamingStyleSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_google_protobuf_descriptor, 19, 6)));
/**
 * Describes the message google.protobuf.FeatureSetDefaults.
 * Use `create(FeatureSetDefaultsSchema)` to create a new message.
 */
const FeatureSetDefaultsSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 20)));
/**
 * Describes the message google.protobuf.FeatureSetDefaults.FeatureSetEditionDefault.
 * Use `create(FeatureSetDefaults_FeatureSetEditionDefaultSchema)` to create a new message.
 */
const FeatureSetDefaults_FeatureSetEditionDefaultSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 20, 0)));
/**
 * Describes the message google.protobuf.SourceCodeInfo.
 * Use `create(SourceCodeInfoSchema)` to create a new message.
 */
const SourceCodeInfoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 21)));
/**
 * Describes the message google.protobuf.SourceCodeInfo.Location.
 * Use `create(SourceCodeInfo_LocationSchema)` to create a new message.
 */
const SourceCodeInfo_LocationSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 21, 0)));
/**
 * Describes the message google.protobuf.GeneratedCodeInfo.
 * Use `create(GeneratedCodeInfoSchema)` to create a new message.
 */
const GeneratedCodeInfoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 22)));
/**
 * Describes the message google.protobuf.GeneratedCodeInfo.Annotation.
 * Use `create(GeneratedCodeInfo_AnnotationSchema)` to create a new message.
 */
const GeneratedCodeInfo_AnnotationSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_google_protobuf_descriptor, 22, 0)));
/**
 * Represents the identified object's effect on the element in the original
 * .proto file.
 *
 * @generated from enum google.protobuf.GeneratedCodeInfo.Annotation.Semantic
 */
var GeneratedCodeInfo_Annotation_Semantic;
(function (GeneratedCodeInfo_Annotation_Semantic) {
    /**
     * There is no effect or the effect is indescribable.
     *
     * @generated from enum value: NONE = 0;
     */
    GeneratedCodeInfo_Annotation_Semantic[GeneratedCodeInfo_Annotation_Semantic["NONE"] = 0] = "NONE";
    /**
     * The element is set or otherwise mutated.
     *
     * @generated from enum value: SET = 1;
     */
    GeneratedCodeInfo_Annotation_Semantic[GeneratedCodeInfo_Annotation_Semantic["SET"] = 1] = "SET";
    /**
     * An alias to the element is returned.
     *
     * @generated from enum value: ALIAS = 2;
     */
    GeneratedCodeInfo_Annotation_Semantic[GeneratedCodeInfo_Annotation_Semantic["ALIAS"] = 2] = "ALIAS";
})(GeneratedCodeInfo_Annotation_Semantic || (GeneratedCodeInfo_Annotation_Semantic = {}));
/**
 * Describes the enum google.protobuf.GeneratedCodeInfo.Annotation.Semantic.
 */
const GeneratedCodeInfo_Annotation_SemanticSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_google_protobuf_descriptor, 22, 0, 0)));
/**
 * The full set of known editions.
 *
 * @generated from enum google.protobuf.Edition
 */
var Edition;
(function (Edition) {
    /**
     * A placeholder for an unknown edition value.
     *
     * @generated from enum value: EDITION_UNKNOWN = 0;
     */
    Edition[Edition["EDITION_UNKNOWN"] = 0] = "EDITION_UNKNOWN";
    /**
     * A placeholder edition for specifying default behaviors *before* a feature
     * was first introduced.  This is effectively an "infinite past".
     *
     * @generated from enum value: EDITION_LEGACY = 900;
     */
    Edition[Edition["EDITION_LEGACY"] = 900] = "EDITION_LEGACY";
    /**
     * Legacy syntax "editions".  These pre-date editions, but behave much like
     * distinct editions.  These can't be used to specify the edition of proto
     * files, but feature definitions must supply proto2/proto3 defaults for
     * backwards compatibility.
     *
     * @generated from enum value: EDITION_PROTO2 = 998;
     */
    Edition[Edition["EDITION_PROTO2"] = 998] = "EDITION_PROTO2";
    /**
     * @generated from enum value: EDITION_PROTO3 = 999;
     */
    Edition[Edition["EDITION_PROTO3"] = 999] = "EDITION_PROTO3";
    /**
     * Editions that have been released.  The specific values are arbitrary and
     * should not be depended on, but they will always be time-ordered for easy
     * comparison.
     *
     * @generated from enum value: EDITION_2023 = 1000;
     */
    Edition[Edition["EDITION_2023"] = 1000] = "EDITION_2023";
    /**
     * @generated from enum value: EDITION_2024 = 1001;
     */
    Edition[Edition["EDITION_2024"] = 1001] = "EDITION_2024";
    /**
     * @generated from enum value: EDITION_2026 = 1002;
     */
    Edition[Edition["EDITION_2026"] = 1002] = "EDITION_2026";
    /**
     * A placeholder edition for developing and testing unscheduled features.
     *
     * @generated from enum value: EDITION_UNSTABLE = 9999;
     */
    Edition[Edition["EDITION_UNSTABLE"] = 9999] = "EDITION_UNSTABLE";
    /**
     * Placeholder editions for testing feature resolution.  These should not be
     * used or relied on outside of tests.
     *
     * @generated from enum value: EDITION_1_TEST_ONLY = 1;
     */
    Edition[Edition["EDITION_1_TEST_ONLY"] = 1] = "EDITION_1_TEST_ONLY";
    /**
     * @generated from enum value: EDITION_2_TEST_ONLY = 2;
     */
    Edition[Edition["EDITION_2_TEST_ONLY"] = 2] = "EDITION_2_TEST_ONLY";
    /**
     * @generated from enum value: EDITION_99997_TEST_ONLY = 99997;
     */
    Edition[Edition["EDITION_99997_TEST_ONLY"] = 99997] = "EDITION_99997_TEST_ONLY";
    /**
     * @generated from enum value: EDITION_99998_TEST_ONLY = 99998;
     */
    Edition[Edition["EDITION_99998_TEST_ONLY"] = 99998] = "EDITION_99998_TEST_ONLY";
    /**
     * @generated from enum value: EDITION_99999_TEST_ONLY = 99999;
     */
    Edition[Edition["EDITION_99999_TEST_ONLY"] = 99999] = "EDITION_99999_TEST_ONLY";
    /**
     * Placeholder for specifying unbounded edition support.  This should only
     * ever be used by plugins that can expect to never require any changes to
     * support a new edition.
     *
     * @generated from enum value: EDITION_MAX = 2147483647;
     */
    Edition[Edition["EDITION_MAX"] = 2147483647] = "EDITION_MAX";
})(Edition || (Edition = {}));
/**
 * Describes the enum google.protobuf.Edition.
 */
const EditionSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_google_protobuf_descriptor, 0)));
/**
 * Describes the 'visibility' of a symbol with respect to the proto import
 * system. Symbols can only be imported when the visibility rules do not prevent
 * it (ex: local symbols cannot be imported).  Visibility modifiers can only set
 * on `message` and `enum` as they are the only types available to be referenced
 * from other files.
 *
 * @generated from enum google.protobuf.SymbolVisibility
 */
var SymbolVisibility;
(function (SymbolVisibility) {
    /**
     * @generated from enum value: VISIBILITY_UNSET = 0;
     */
    SymbolVisibility[SymbolVisibility["VISIBILITY_UNSET"] = 0] = "VISIBILITY_UNSET";
    /**
     * @generated from enum value: VISIBILITY_LOCAL = 1;
     */
    SymbolVisibility[SymbolVisibility["VISIBILITY_LOCAL"] = 1] = "VISIBILITY_LOCAL";
    /**
     * @generated from enum value: VISIBILITY_EXPORT = 2;
     */
    SymbolVisibility[SymbolVisibility["VISIBILITY_EXPORT"] = 2] = "VISIBILITY_EXPORT";
})(SymbolVisibility || (SymbolVisibility = {}));
/**
 * Describes the enum google.protobuf.SymbolVisibility.
 */
const SymbolVisibilitySchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_google_protobuf_descriptor, 1)));

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/from-binary.js
var from_binary = __nccwpck_require__(9859);
;// CONCATENATED MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/file.js
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.





/**
 * Hydrate a file descriptor.
 *
 * @private
 */
function fileDesc(b64, imports) {
    var _a;
    const root = (0,from_binary/* fromBinary */.Er)(FileDescriptorProtoSchema, (0,base64_encoding/* base64Decode */.u)(b64));
    root.messageType.forEach(restoreJsonNames);
    root.dependency = (_a = imports === null || imports === void 0 ? void 0 : imports.map((f) => f.proto.name)) !== null && _a !== void 0 ? _a : [];
    const reg = createEmbeddedFileRegistry(root, (protoFileName) => imports === null || imports === void 0 ? void 0 : imports.find((f) => f.proto.name === protoFileName));
    // biome-ignore lint/style/noNonNullAssertion: non-null assertion because we just created the registry from the file we look up
    return reg.getFile(root.name);
}


/***/ }),

/***/ 104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ messageDesc)
/* harmony export */ });
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/**
 * Hydrate a message descriptor.
 *
 * @private
 */
function messageDesc(file, path, ...paths) {
    return paths.reduce((acc, cur) => acc.nestedMessages[cur], file.messages[path]);
}


/***/ }),

/***/ 6149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ create)
/* harmony export */ });
/* harmony import */ var _is_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6731);
/* harmony import */ var _descriptors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2567);
/* harmony import */ var _reflect_scalar_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3039);
/* harmony import */ var _reflect_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1394);
/* harmony import */ var _reflect_unsafe_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6629);
/* harmony import */ var _wkt_wrappers_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5898);
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.






// bootstrap-inject google.protobuf.Edition.EDITION_PROTO3: const $name = $number;
const EDITION_PROTO3 = 999;
// bootstrap-inject google.protobuf.Edition.EDITION_PROTO2: const $name = $number;
const EDITION_PROTO2 = 998;
// bootstrap-inject google.protobuf.FeatureSet.FieldPresence.IMPLICIT: const $name = $number;
const IMPLICIT = 2;
/**
 * Create a new message instance.
 *
 * The second argument is an optional initializer object, where all fields are
 * optional.
 */
function create(schema, init) {
    if ((0,_is_message_js__WEBPACK_IMPORTED_MODULE_0__/* .isMessage */ .K)(init, schema)) {
        return init;
    }
    return compiledCreate(schema)(init);
}
const compiledCreates = new WeakMap();
/**
 * Return the compiled create function for a message, compiling it on first use. */
function compiledCreate(desc) {
    let compiled = compiledCreates.get(desc);
    if (compiled === undefined) {
        compiled = compileCreate(desc);
        compiledCreates.set(desc, compiled);
    }
    return compiled;
}
/** Singular field: scalar, enum, or message. */
const INIT_SINGULAR = 0;
/** List field: a zero message has a fresh empty array. */
const INIT_LIST = 1;
/** Map field: a zero message has a fresh empty object. */
const INIT_MAP = 2;
/** Oneof group: the ADT is always stored, cases convert by case name. */
const INIT_ONEOF = 3;
/* Compile the create function for this message type. */
function compileCreate(desc) {
    const typeName = desc.typeName;
    const { properties, prototype } = compileInitMessage(desc);
    return (init) => {
        let message;
        if (prototype !== undefined) {
            message = Object.create(prototype);
            message.$typeName = typeName;
        }
        else {
            message = { $typeName: typeName };
        }
        for (let i = 0; i < properties.length; i++) {
            const property = properties[i];
            const name = property.name;
            const initValue = init === null || init === void 0 ? void 0 : init[name];
            switch (property.kind) {
                case INIT_SINGULAR:
                    if (initValue != null) {
                        message[name] =
                            property.convert !== undefined
                                ? property.convert(initValue)
                                : initValue;
                    }
                    else if (property.constant !== undefined) {
                        message[name] = property.constant;
                    }
                    break;
                case INIT_LIST:
                    message[name] =
                        property.convert !== undefined && Array.isArray(initValue)
                            ? initValue.map(property.convert)
                            : (initValue !== null && initValue !== void 0 ? initValue : []);
                    break;
                case INIT_MAP:
                    // Object.create(null) would be desirable for the fresh map, but is
                    // unsupported by React:
                    // https://react.dev/reference/react/use-server#serializable-parameters-and-return-values
                    if (property.convert === undefined || !(0,_reflect_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(initValue)) {
                        message[name] = initValue !== null && initValue !== void 0 ? initValue : {};
                    }
                    else {
                        const converted = {};
                        const keys = Object.keys(initValue);
                        for (let k = 0; k < keys.length; k++) {
                            (0,_reflect_unsafe_js__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(converted, keys[k], property.convert(initValue[keys[k]]));
                        }
                        message[name] = converted;
                    }
                    break;
                case INIT_ONEOF: {
                    const oneofValue = initValue;
                    if ((oneofValue === null || oneofValue === void 0 ? void 0 : oneofValue.case) != null) {
                        const convert = property.convert.get(oneofValue.case);
                        if (convert !== undefined) {
                            message[name] = {
                                case: oneofValue.case,
                                value: convert(oneofValue.value),
                            };
                            break;
                        }
                    }
                    message[name] = { case: undefined };
                    break;
                }
            }
        }
        return message;
    };
}
/**
 * Classify every member once, so that creating a message is a walk over a
 * compact list instead of a walk over the descriptor.
 */
function compileInitMessage(desc) {
    var _a, _b;
    const properties = [];
    const prototype = {};
    const usePrototype = needsPrototypeChain(desc);
    for (const member of desc.members) {
        const name = member.localName;
        if (member.kind == "oneof") {
            properties.push({
                name,
                kind: INIT_ONEOF,
                constant: undefined,
                convert: compileConvertOneof(member),
            });
            continue;
        }
        switch (member.fieldKind) {
            case "message": {
                // Singular message fields are absent from a zero message.
                properties.push({
                    name,
                    kind: INIT_SINGULAR,
                    constant: undefined,
                    convert: compileConvertMessage(member),
                });
                break;
            }
            case "list": {
                properties.push({
                    name,
                    kind: INIT_LIST,
                    constant: undefined,
                    convert: member.listKind == "message"
                        ? ((_a = compileConvertMessage(member)) !== null && _a !== void 0 ? _a : ((value) => value))
                        : member.scalar == _descriptors_js__WEBPACK_IMPORTED_MODULE_3__/* .ScalarType */ .L.BYTES
                            ? toU8Arr
                            : undefined,
                });
                break;
            }
            case "map": {
                properties.push({
                    name,
                    kind: INIT_MAP,
                    constant: undefined,
                    convert: member.mapKind == "message"
                        ? ((_b = compileConvertMessage(member)) !== null && _b !== void 0 ? _b : ((value) => value))
                        : member.scalar == _descriptors_js__WEBPACK_IMPORTED_MODULE_3__/* .ScalarType */ .L.BYTES
                            ? toU8Arr
                            : undefined,
                });
                break;
            }
            default: {
                const zeroValue = createZeroValue(member);
                properties.push({
                    name,
                    kind: INIT_SINGULAR,
                    constant: member.presence == IMPLICIT ? zeroValue : undefined,
                    convert: member.fieldKind == "scalar" && member.scalar == _descriptors_js__WEBPACK_IMPORTED_MODULE_3__/* .ScalarType */ .L.BYTES
                        ? toU8Arr
                        : undefined,
                });
                if (usePrototype) {
                    prototype[name] = zeroValue;
                }
                break;
            }
        }
    }
    return {
        properties,
        prototype: usePrototype ? prototype : undefined,
    };
}
/**
 * Compile the conversion of each case of a oneof group, keyed by case name.
 */
function compileConvertOneof(oneof) {
    const converters = new Map();
    for (const field of oneof.fields) {
        let convert;
        if (field.fieldKind == "message") {
            convert = compileConvertMessage(field);
        }
        else if (field.fieldKind == "scalar" &&
            field.scalar == _descriptors_js__WEBPACK_IMPORTED_MODULE_3__/* .ScalarType */ .L.BYTES) {
            convert = toU8Arr;
        }
        converters.set(field.localName, convert !== null && convert !== void 0 ? convert : ((value) => value));
    }
    return converters;
}
/**
 * Compile the conversion of an init value for a message field, a message
 * list item, or a message map value. Returns undefined if values are used
 * as-is.
 */
function compileConvertMessage(field) {
    if (field.fieldKind == "message" &&
        !field.oneof &&
        (0,_wkt_wrappers_js__WEBPACK_IMPORTED_MODULE_4__/* .isWrapperDesc */ .lU)(field.message)) {
        // Types from google/protobuf/wrappers.proto are unwrapped when used in
        // a singular field that is not part of a oneof group.
        return field.message.fields[0].scalar == _descriptors_js__WEBPACK_IMPORTED_MODULE_3__/* .ScalarType */ .L.BYTES
            ? toU8Arr
            : undefined;
    }
    if (field.message.typeName == "google.protobuf.Struct" &&
        field.parent.typeName !== "google.protobuf.Value") {
        // google.protobuf.Struct is represented with JsonObject when used in a
        // field, except when used in google.protobuf.Value.
        return undefined;
    }
    const messageDesc = field.message;
    // Resolved on first use, not here: the message type can be this very field's
    // parent, whose create function is still being compiled.
    let compiled;
    return (value) => {
        if (!(0,_reflect_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) || (0,_is_message_js__WEBPACK_IMPORTED_MODULE_0__/* .isMessage */ .K)(value, messageDesc)) {
            return value;
        }
        compiled !== null && compiled !== void 0 ? compiled : (compiled = compiledCreate(messageDesc));
        return compiled(value);
    };
}
// converts any ArrayLike<number> to Uint8Array if necessary.
function toU8Arr(value) {
    return Array.isArray(value) ? new Uint8Array(value) : value;
}
/**
 * Do we need the prototype chain to track field presence?
 */
function needsPrototypeChain(desc) {
    switch (desc.file.edition) {
        case EDITION_PROTO3:
            // proto3 always uses implicit presence, we never need the prototype chain.
            return false;
        case EDITION_PROTO2:
            // proto2 never uses implicit presence, we always need the prototype chain.
            return true;
        default:
            // If a message uses scalar or enum fields with explicit presence, we need
            // the prototype chain to track presence. This rule does not apply to fields
            // in a oneof group - they use a different mechanism to track presence.
            return desc.fields.some((f) => f.presence != IMPLICIT && f.fieldKind != "message" && !f.oneof);
    }
}
/**
 * Returns the zero value for a scalar or enum field. Scalar and enum fields
 * can have default values.
 */
function createZeroValue(field) {
    const defaultValue = field.getDefaultValue();
    if (defaultValue !== undefined) {
        return field.fieldKind == "scalar" && field.longAsString
            ? defaultValue.toString()
            : defaultValue;
    }
    return field.fieldKind == "scalar"
        ? (0,_reflect_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .scalarZeroValue */ .M7)(field.scalar, field.longAsString)
        : field.enum.values[0].number;
}


/***/ }),

/***/ 2567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ScalarType)
/* harmony export */ });
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/**
 * Scalar value types. This is a subset of field types declared by protobuf
 * enum google.protobuf.FieldDescriptorProto.Type The types GROUP and MESSAGE
 * are omitted, but the numerical values are identical.
 */
var ScalarType;
(function (ScalarType) {
    // 0 is reserved for errors.
    // Order is weird for historical reasons.
    ScalarType[ScalarType["DOUBLE"] = 1] = "DOUBLE";
    ScalarType[ScalarType["FLOAT"] = 2] = "FLOAT";
    // Not ZigZag encoded.  Negative numbers take 10 bytes.  Use TYPE_SINT64 if
    // negative values are likely.
    ScalarType[ScalarType["INT64"] = 3] = "INT64";
    ScalarType[ScalarType["UINT64"] = 4] = "UINT64";
    // Not ZigZag encoded.  Negative numbers take 10 bytes.  Use TYPE_SINT32 if
    // negative values are likely.
    ScalarType[ScalarType["INT32"] = 5] = "INT32";
    ScalarType[ScalarType["FIXED64"] = 6] = "FIXED64";
    ScalarType[ScalarType["FIXED32"] = 7] = "FIXED32";
    ScalarType[ScalarType["BOOL"] = 8] = "BOOL";
    ScalarType[ScalarType["STRING"] = 9] = "STRING";
    // Tag-delimited aggregate.
    // Group type is deprecated and not supported in proto3. However, Proto3
    // implementations should still be able to parse the group wire format and
    // treat group fields as unknown fields.
    // TYPE_GROUP = 10,
    // TYPE_MESSAGE = 11,  // Length-delimited aggregate.
    // New in version 2.
    ScalarType[ScalarType["BYTES"] = 12] = "BYTES";
    ScalarType[ScalarType["UINT32"] = 13] = "UINT32";
    // TYPE_ENUM = 14,
    ScalarType[ScalarType["SFIXED32"] = 15] = "SFIXED32";
    ScalarType[ScalarType["SFIXED64"] = 16] = "SFIXED64";
    ScalarType[ScalarType["SINT32"] = 17] = "SINT32";
    ScalarType[ScalarType["SINT64"] = 18] = "SINT64";
})(ScalarType || (ScalarType = {}));


/***/ }),

/***/ 7113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z3: () => (/* binding */ createExtensionContainer),
  uQ: () => (/* binding */ getExtension),
  G6: () => (/* binding */ setExtension)
});

// UNUSED EXPORTS: clearExtension, getOption, hasExtension, hasOption

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/create.js
var create = __nccwpck_require__(6149);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/from-binary.js
var from_binary = __nccwpck_require__(9859);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/descriptors.js
var descriptors = __nccwpck_require__(2567);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/reflect/reflect-check.js
var reflect_check = __nccwpck_require__(923);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/reflect/error.js
var error = __nccwpck_require__(477);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/reflect/unsafe.js
var unsafe = __nccwpck_require__(6629);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wkt/wrappers.js
var wrappers = __nccwpck_require__(5898);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/reflect/scalar.js
var scalar = __nccwpck_require__(3039);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/proto-int64.js
var proto_int64 = __nccwpck_require__(2857);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/reflect/guard.js
var guard = __nccwpck_require__(1394);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/reflect/message.js
var message = __nccwpck_require__(3792);
;// CONCATENATED MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/reflect/reflect.js
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.










/**
 * Create a ReflectMessage.
 */
function reflect(messageDesc, message, 
/**
 * By default, field values are validated when setting them. For example,
 * a value for an uint32 field must be a ECMAScript Number >= 0.
 *
 * When field values are trusted, performance can be improved by disabling
 * checks.
 */
check = true) {
    return new ReflectMessageImpl(messageDesc, message, check);
}
const messageSortedFields = new WeakMap();
class ReflectMessageImpl {
    get sortedFields() {
        const cached = messageSortedFields.get(this.desc);
        if (cached) {
            return cached;
        }
        const sortedFields = this.desc.fields
            .concat()
            .sort((a, b) => a.number - b.number);
        messageSortedFields.set(this.desc, sortedFields);
        return sortedFields;
    }
    constructor(messageDesc, message, check = true) {
        this.lists = new Map();
        this.maps = new Map();
        this.check = check;
        this.desc = messageDesc;
        this.message = this[unsafe/* unsafeLocal */.I4] = message !== null && message !== void 0 ? message : (0,create/* create */.v)(messageDesc);
        this.fields = messageDesc.fields;
        this.oneofs = messageDesc.oneofs;
        this.members = messageDesc.members;
    }
    findNumber(number) {
        if (!this._fieldsByNumber) {
            this._fieldsByNumber = new Map(this.desc.fields.map((f) => [f.number, f]));
        }
        return this._fieldsByNumber.get(number);
    }
    oneofCase(oneof) {
        assertOwn(this.message, oneof);
        return (0,unsafe/* unsafeOneofCase */.mO)(this.message, oneof);
    }
    isSet(field) {
        assertOwn(this.message, field);
        return (0,unsafe/* unsafeIsSet */.zB)(this.message, field);
    }
    clear(field) {
        assertOwn(this.message, field);
        (0,unsafe/* unsafeClear */.yO)(this.message, field);
    }
    get(field) {
        assertOwn(this.message, field);
        const value = (0,unsafe/* unsafeGet */.$v)(this.message, field);
        switch (field.fieldKind) {
            case "list":
                let list = this.lists.get(field);
                if (!list || list[unsafe/* unsafeLocal */.I4] !== value) {
                    this.lists.set(field, 
                    // biome-ignore lint/suspicious/noAssignInExpressions: no
                    (list = new ReflectListImpl(field, value, this.check)));
                }
                return list;
            case "map":
                let map = this.maps.get(field);
                if (!map || map[unsafe/* unsafeLocal */.I4] !== value) {
                    this.maps.set(field, 
                    // biome-ignore lint/suspicious/noAssignInExpressions: no
                    (map = new ReflectMapImpl(field, value, this.check)));
                }
                return map;
            case "message":
                return messageToReflect(field, value, this.check);
            case "scalar":
                return (value === undefined
                    ? (0,scalar/* scalarZeroValue */.M7)(field.scalar, false)
                    : longToReflect(field, value));
            case "enum":
                return (value !== null && value !== void 0 ? value : field.enum.values[0].number);
        }
    }
    set(field, value) {
        assertOwn(this.message, field);
        if (this.check) {
            const err = (0,reflect_check/* checkField */.PZ)(field, value);
            if (err) {
                throw err;
            }
        }
        let local;
        if (field.fieldKind == "message") {
            local = messageToLocal(field, value);
        }
        else if ((0,guard/* isReflectMap */.G6)(value) || (0,guard/* isReflectList */.sG)(value)) {
            local = value[unsafe/* unsafeLocal */.I4];
        }
        else {
            local = longToLocal(field, value);
        }
        (0,unsafe/* unsafeSet */.lA)(this.message, field, local);
    }
    getUnknown() {
        return this.message.$unknown;
    }
    setUnknown(value) {
        this.message.$unknown = value;
    }
}
function assertOwn(owner, member) {
    if (member.parent.typeName !== owner.$typeName) {
        throw new error/* FieldError */.b(member, `cannot use ${member.toString()} with message ${owner.$typeName}`, "ForeignFieldError");
    }
}
/**
 * Create a ReflectList.
 */
function reflectList(field, unsafeInput, 
/**
 * By default, field values are validated when setting them. For example,
 * a value for an uint32 field must be a ECMAScript Number >= 0.
 *
 * When field values are trusted, performance can be improved by disabling
 * checks.
 */
check = true) {
    return new ReflectListImpl(field, unsafeInput !== null && unsafeInput !== void 0 ? unsafeInput : [], check);
}
class ReflectListImpl {
    field() {
        return this._field;
    }
    get size() {
        return this._arr.length;
    }
    constructor(field, unsafeInput, check) {
        this._field = field;
        this._arr = this[unsafe/* unsafeLocal */.I4] = unsafeInput;
        this.check = check;
    }
    get(index) {
        const item = this._arr[index];
        return item === undefined
            ? undefined
            : listItemToReflect(this._field, item, this.check);
    }
    set(index, item) {
        if (index < 0 || index >= this._arr.length) {
            throw new error/* FieldError */.b(this._field, `list item #${index + 1}: out of range`);
        }
        if (this.check) {
            const err = (0,reflect_check/* checkListItem */.MJ)(this._field, index, item);
            if (err) {
                throw err;
            }
        }
        this._arr[index] = listItemToLocal(this._field, item);
    }
    add(item) {
        if (this.check) {
            const err = (0,reflect_check/* checkListItem */.MJ)(this._field, this._arr.length, item);
            if (err) {
                throw err;
            }
        }
        this._arr.push(listItemToLocal(this._field, item));
        return undefined;
    }
    clear() {
        this._arr.splice(0, this._arr.length);
    }
    [Symbol.iterator]() {
        return this.values();
    }
    keys() {
        return this._arr.keys();
    }
    *values() {
        for (const item of this._arr) {
            yield listItemToReflect(this._field, item, this.check);
        }
    }
    *entries() {
        for (let i = 0; i < this._arr.length; i++) {
            yield [i, listItemToReflect(this._field, this._arr[i], this.check)];
        }
    }
}
/**
 * Create a ReflectMap.
 */
function reflectMap(field, unsafeInput, 
/**
 * By default, field values are validated when setting them. For example,
 * a value for an uint32 field must be a ECMAScript Number >= 0.
 *
 * When field values are trusted, performance can be improved by disabling
 * checks.
 */
check = true) {
    return new ReflectMapImpl(field, unsafeInput, check);
}
class ReflectMapImpl {
    constructor(field, unsafeInput, check = true) {
        this.obj = this[unsafe/* unsafeLocal */.I4] = unsafeInput !== null && unsafeInput !== void 0 ? unsafeInput : {};
        this.check = check;
        this._field = field;
    }
    field() {
        return this._field;
    }
    set(key, value) {
        if (this.check) {
            const err = (0,reflect_check/* checkMapEntry */.xI)(this._field, key, value);
            if (err) {
                throw err;
            }
        }
        (0,unsafe/* setOwn */.P5)(this.obj, mapKeyToLocal(key), mapValueToLocal(this._field, value));
        return this;
    }
    delete(key) {
        const k = mapKeyToLocal(key);
        const has = Object.prototype.hasOwnProperty.call(this.obj, k);
        if (has) {
            delete this.obj[k];
        }
        return has;
    }
    clear() {
        for (const key of Object.keys(this.obj)) {
            delete this.obj[key];
        }
    }
    get(key) {
        let val = (0,unsafe/* getOwn */.Ng)(this.obj, mapKeyToLocal(key));
        if (val !== undefined) {
            val = mapValueToReflect(this._field, val, this.check);
        }
        return val;
    }
    has(key) {
        return Object.prototype.hasOwnProperty.call(this.obj, mapKeyToLocal(key));
    }
    *keys() {
        for (const objKey of Object.keys(this.obj)) {
            yield mapKeyToReflect(objKey, this._field.mapKey);
        }
    }
    *entries() {
        for (const objEntry of Object.entries(this.obj)) {
            yield [
                mapKeyToReflect(objEntry[0], this._field.mapKey),
                mapValueToReflect(this._field, objEntry[1], this.check),
            ];
        }
    }
    [Symbol.iterator]() {
        return this.entries();
    }
    get size() {
        return Object.keys(this.obj).length;
    }
    *values() {
        for (const val of Object.values(this.obj)) {
            yield mapValueToReflect(this._field, val, this.check);
        }
    }
    forEach(callbackfn, thisArg) {
        for (const mapEntry of this.entries()) {
            callbackfn.call(thisArg, mapEntry[1], mapEntry[0], this);
        }
    }
}
function messageToLocal(field, value) {
    if (!(0,guard/* isReflectMessage */.LT)(value)) {
        return value;
    }
    if ((0,wrappers/* isWrapper */.Yx)(value.message) &&
        !field.oneof &&
        field.fieldKind == "message") {
        // Types from google/protobuf/wrappers.proto are unwrapped when used in
        // a singular field that is not part of a oneof group.
        return value.message.value;
    }
    if (value.desc.typeName == "google.protobuf.Struct" &&
        field.parent.typeName != "google.protobuf.Value") {
        // google.protobuf.Struct is represented with JsonObject when used in a
        // field, except when used in google.protobuf.Value.
        return (0,message/* wktStructToLocal */.Cc)(value.message);
    }
    return value.message;
}
function messageToReflect(field, value, check) {
    if (value !== undefined) {
        if ((0,wrappers/* isWrapperDesc */.lU)(field.message) &&
            !field.oneof &&
            field.fieldKind == "message") {
            // Types from google/protobuf/wrappers.proto are unwrapped when used in
            // a singular field that is not part of a oneof group.
            value = {
                $typeName: field.message.typeName,
                value: longToReflect(field.message.fields[0], value),
            };
        }
        else if (field.message.typeName == "google.protobuf.Struct" &&
            field.parent.typeName != "google.protobuf.Value" &&
            (0,guard/* isObject */.Gv)(value)) {
            // google.protobuf.Struct is represented with JsonObject when used in a
            // field, except when used in google.protobuf.Value.
            value = (0,message/* wktStructToReflect */.aL)(value);
        }
    }
    return new ReflectMessageImpl(field.message, value, check);
}
function listItemToLocal(field, value) {
    if (field.listKind == "message") {
        return messageToLocal(field, value);
    }
    return longToLocal(field, value);
}
function listItemToReflect(field, value, check) {
    if (field.listKind == "message") {
        return messageToReflect(field, value, check);
    }
    return longToReflect(field, value);
}
function mapValueToLocal(field, value) {
    if (field.mapKind == "message") {
        return messageToLocal(field, value);
    }
    return longToLocal(field, value);
}
function mapValueToReflect(field, value, check) {
    if (field.mapKind == "message") {
        return messageToReflect(field, value, check);
    }
    return value;
}
function mapKeyToLocal(key) {
    return typeof key == "string" || typeof key == "number" ? key : String(key);
}
/**
 * Converts a map key (any scalar value except float, double, or bytes) from its
 * representation in a message (string or number, the only possible object key
 * types) to the closest possible type in ECMAScript.
 */
function mapKeyToReflect(key, type) {
    switch (type) {
        case descriptors/* ScalarType */.L.STRING:
            return key;
        case descriptors/* ScalarType */.L.INT32:
        case descriptors/* ScalarType */.L.FIXED32:
        case descriptors/* ScalarType */.L.UINT32:
        case descriptors/* ScalarType */.L.SFIXED32:
        case descriptors/* ScalarType */.L.SINT32: {
            const n = Number.parseInt(key);
            if (Number.isFinite(n)) {
                return n;
            }
            break;
        }
        case descriptors/* ScalarType */.L.BOOL:
            switch (key) {
                case "true":
                    return true;
                case "false":
                    return false;
            }
            break;
        case descriptors/* ScalarType */.L.UINT64:
        case descriptors/* ScalarType */.L.FIXED64:
            try {
                return proto_int64/* protoInt64 */.M.uParse(key);
            }
            catch (_a) {
                //
            }
            break;
        default:
            // INT64, SFIXED64, SINT64
            try {
                return proto_int64/* protoInt64 */.M.parse(key);
            }
            catch (_b) {
                //
            }
            break;
    }
    return key;
}
function longToReflect(field, value) {
    switch (field.scalar) {
        case descriptors/* ScalarType */.L.INT64:
        case descriptors/* ScalarType */.L.SFIXED64:
        case descriptors/* ScalarType */.L.SINT64:
            if ("longAsString" in field &&
                field.longAsString &&
                typeof value == "string") {
                value = proto_int64/* protoInt64 */.M.parse(value);
            }
            break;
        case descriptors/* ScalarType */.L.FIXED64:
        case descriptors/* ScalarType */.L.UINT64:
            if ("longAsString" in field &&
                field.longAsString &&
                typeof value == "string") {
                value = proto_int64/* protoInt64 */.M.uParse(value);
            }
            break;
    }
    return value;
}
function longToLocal(field, value) {
    switch (field.scalar) {
        case descriptors/* ScalarType */.L.INT64:
        case descriptors/* ScalarType */.L.SFIXED64:
        case descriptors/* ScalarType */.L.SINT64:
            if ("longAsString" in field && field.longAsString) {
                value = String(value);
            }
            else if (typeof value == "string" || typeof value == "number") {
                value = proto_int64/* protoInt64 */.M.parse(value);
            }
            break;
        case descriptors/* ScalarType */.L.FIXED64:
        case descriptors/* ScalarType */.L.UINT64:
            if ("longAsString" in field && field.longAsString) {
                value = String(value);
            }
            else if (typeof value == "string" || typeof value == "number") {
                value = proto_int64/* protoInt64 */.M.uParse(value);
            }
            break;
    }
    return value;
}

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/to-binary.js
var to_binary = __nccwpck_require__(5224);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wire/binary-encoding.js
var binary_encoding = __nccwpck_require__(3322);
;// CONCATENATED MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/extensions.js
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.







/**
 * Retrieve an extension value from a message.
 *
 * The function never returns undefined. Use hasExtension() to check whether an
 * extension is set. If the extension is not set, this function returns the
 * default value (if one was specified in the protobuf source), or the zero value
 * (for example `0` for numeric types, `[]` for repeated extension fields, and
 * an empty message instance for message fields).
 *
 * Extensions are stored as unknown fields on a message. To mutate an extension
 * value, make sure to store the new value with setExtension() after mutating.
 *
 * If the extension does not extend the given message, an error is raised.
 */
function getExtension(message, extension, options) {
    assertExtendee(extension, message);
    const ufs = filterUnknownFields(message.$unknown, extension);
    const [container, field, get] = createExtensionContainer(extension);
    const ctx = (0,from_binary/* makeReadContext */.OH)(options);
    for (const uf of ufs) {
        (0,from_binary/* readField */.dR)(container, new binary_encoding/* BinaryReader */.V5(uf.data), field, uf.wireType, ctx);
    }
    return get();
}
/**
 * Set an extension value on a message. If the message already has a value for
 * this extension, the value is replaced.
 *
 * If the extension does not extend the given message, an error is raised.
 */
function setExtension(message, extension, value) {
    var _a;
    assertExtendee(extension, message);
    const ufs = ((_a = message.$unknown) !== null && _a !== void 0 ? _a : []).filter((uf) => uf.no !== extension.number);
    const [container, field] = createExtensionContainer(extension, value);
    const writer = new binary_encoding/* BinaryWriter */.fI();
    (0,to_binary/* writeField */.Y)(writer, { writeUnknownFields: true }, container, field);
    const reader = new binary_encoding/* BinaryReader */.V5(writer.finish());
    while (reader.pos < reader.len) {
        const [no, wireType] = reader.tag();
        const data = reader.skip(wireType, no);
        ufs.push({ no, wireType, data });
    }
    message.$unknown = ufs;
}
/**
 * Remove an extension value from a message.
 *
 * If the extension does not extend the given message, an error is raised.
 */
function clearExtension(message, extension) {
    assertExtendee(extension, message);
    if (message.$unknown === undefined) {
        return;
    }
    message.$unknown = message.$unknown.filter((uf) => uf.no !== extension.number);
}
/**
 * Check whether an extension is set on a message.
 */
function hasExtension(message, extension) {
    var _a;
    return (extension.extendee.typeName === message.$typeName &&
        !!((_a = message.$unknown) === null || _a === void 0 ? void 0 : _a.find((uf) => uf.no === extension.number)));
}
/**
 * Check whether an option is set on a descriptor.
 *
 * Options are extensions to the `google.protobuf.*Options` messages defined in
 * google/protobuf/descriptor.proto. This function gets the option message from
 * the descriptor, and calls hasExtension().
 */
function hasOption(element, option) {
    const message = element.proto.options;
    if (!message) {
        return false;
    }
    return hasExtension(message, option);
}
/**
 * Retrieve an option value from a descriptor.
 *
 * Options are extensions to the `google.protobuf.*Options` messages defined in
 * google/protobuf/descriptor.proto. This function gets the option message from
 * the descriptor, and calls getExtension(). Same as getExtension(), this
 * function never returns undefined.
 */
function getOption(element, option) {
    const message = element.proto.options;
    if (!message) {
        const [, , get] = createExtensionContainer(option);
        return get();
    }
    return getExtension(message, option);
}
function filterUnknownFields(unknownFields, extension) {
    if (unknownFields === undefined)
        return [];
    if (extension.fieldKind === "enum" || extension.fieldKind === "scalar") {
        // singular scalar fields do not merge, we pick the last
        for (let i = unknownFields.length - 1; i >= 0; --i) {
            if (unknownFields[i].no == extension.number) {
                return [unknownFields[i]];
            }
        }
        return [];
    }
    return unknownFields.filter((uf) => uf.no === extension.number);
}
/**
 * @private
 */
function createExtensionContainer(extension, value) {
    const localName = extension.typeName;
    const field = Object.assign(Object.assign({}, extension), { kind: "field", parent: extension.extendee, localName });
    const desc = Object.assign(Object.assign({}, extension.extendee), { fields: [field], members: [field], oneofs: [] });
    const container = (0,create/* create */.v)(desc, value !== undefined ? { [localName]: value } : undefined);
    return [
        reflect(desc, container),
        field,
        () => {
            const value = container[localName];
            if (value === undefined) {
                // biome-ignore lint/style/noNonNullAssertion: Only message fields are undefined, rest will have a zero value.
                const desc = extension.message;
                if ((0,wrappers/* isWrapperDesc */.lU)(desc)) {
                    return (0,scalar/* scalarZeroValue */.M7)(desc.fields[0].scalar, desc.fields[0].longAsString);
                }
                return (0,create/* create */.v)(desc);
            }
            return value;
        },
    ];
}
function assertExtendee(extension, message) {
    if (extension.extendee.typeName != message.$typeName) {
        throw new Error(`extension ${extension.typeName} can only be applied to message ${extension.extendee.typeName}`);
    }
}


/***/ }),

/***/ 9859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ fromBinary),
/* harmony export */   OH: () => (/* binding */ makeReadContext),
/* harmony export */   dR: () => (/* binding */ readField)
/* harmony export */ });
/* unused harmony export mergeFromBinary */
/* harmony import */ var _descriptors_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2567);
/* harmony import */ var _reflect_scalar_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3039);
/* harmony import */ var _reflect_unsafe_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6629);
/* harmony import */ var _reflect_message_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3792);
/* harmony import */ var _create_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6149);
/* harmony import */ var _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3322);
/* harmony import */ var _wire_varint_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4745);
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.








/**
 * @private Only exported for getExtension()
 */
function makeReadContext(options) {
    return Object.assign(Object.assign({ readUnknownFields: true, recursionLimit: 100 }, options), { depth: 0 });
}
/**
 * Parse serialized binary data.
 */
function fromBinary(schema, bytes, options) {
    const message = (0,_create_js__WEBPACK_IMPORTED_MODULE_0__/* .create */ .v)(schema);
    compiledReader(schema).read(message, new _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .BinaryReader */ .V5(bytes), makeReadContext(options), bytes.byteLength);
    return message;
}
/**
 * Parse from binary data, merging fields.
 *
 * Repeated fields are appended. Map entries are added, overwriting
 * existing keys.
 *
 * If a message field is already present, it will be merged with the
 * new data.
 */
function mergeFromBinary(schema, target, bytes, options) {
    if (target.$typeName !== schema.typeName &&
        schema.fields.length > 0) {
        throw new FieldError(schema.fields[0], `cannot use ${schema.fields[0]} with message ${target.$typeName}`, "ForeignFieldError");
    }
    compiledReader(schema).read(target, new BinaryReader(bytes), makeReadContext(options), bytes.byteLength);
    return target;
}
const compiledReaders = new WeakMap();
/**
 * Return the compiled decoder for a message, compiling it on first use.
 */
function compiledReader(desc) {
    let compiled = compiledReaders.get(desc);
    if (compiled === undefined) {
        compiled = compileMessage(desc);
    }
    return compiled;
}
function compileMessage(desc) {
    const descString = String(desc);
    const fieldReaders = new Map();
    const compiled = {
        read: compileMessageReader(descString, fieldReaders),
        readGroup: compileGroupReader(descString, fieldReaders),
    };
    // Register before compiling fields, so that recursive message types
    // resolve to this instance instead of compiling endlessly.
    compiledReaders.set(desc, compiled);
    for (const field of desc.fields) {
        fieldReaders.set(field.number, compileFieldReader(field));
    }
    return compiled;
}
/**
 * Create a decoder for a length-prefixed message body, dispatching wire
 * records to the compiled field decoders by field number.
 */
function compileMessageReader(descString, fieldReaders) {
    return (message, reader, ctx, length) => {
        var _a;
        if (++ctx.depth > ctx.recursionLimit) {
            throw new Error(`cannot decode ${descString} from binary: maximum recursion depth of ${ctx.recursionLimit} reached`);
        }
        const end = reader.pos + length;
        const unknownFields = (_a = message.$unknown) !== null && _a !== void 0 ? _a : [];
        while (reader.pos < end) {
            const [fieldNo, wireType] = reader.tag();
            const fieldReader = fieldReaders.get(fieldNo);
            if (fieldReader === undefined) {
                // Use remaining recursion budget for skipping nested groups
                const data = reader.skip(wireType, fieldNo, ctx.recursionLimit - ctx.depth);
                if (ctx.readUnknownFields) {
                    unknownFields.push({ no: fieldNo, wireType, data });
                }
                continue;
            }
            fieldReader(message, reader, ctx, wireType);
        }
        if (unknownFields.length > 0) {
            message.$unknown = unknownFields;
        }
        ctx.depth--;
    };
}
/**
 * Create a decoder for a message with the delimited encoding (group),
 * reading until the EndGroup tag, like compileMessageReader.
 */
function compileGroupReader(descString, fieldReaders) {
    return (message, reader, ctx, fieldNo) => {
        var _a;
        if (++ctx.depth > ctx.recursionLimit) {
            throw new Error(`cannot decode ${descString} from binary: maximum recursion depth of ${ctx.recursionLimit} reached`);
        }
        let recordFieldNo;
        let wireType;
        const unknownFields = (_a = message.$unknown) !== null && _a !== void 0 ? _a : [];
        while (reader.pos < reader.len) {
            [recordFieldNo, wireType] = reader.tag();
            if (wireType == _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .WireType */ .O0.EndGroup) {
                break;
            }
            const fieldReader = fieldReaders.get(recordFieldNo);
            if (fieldReader === undefined) {
                // Use remaining recursion budget for skipping nested groups
                const data = reader.skip(wireType, recordFieldNo, ctx.recursionLimit - ctx.depth);
                if (ctx.readUnknownFields) {
                    unknownFields.push({ no: recordFieldNo, wireType, data });
                }
                continue;
            }
            fieldReader(message, reader, ctx, wireType);
        }
        if (wireType != _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .WireType */ .O0.EndGroup || recordFieldNo !== fieldNo) {
            throw new Error("invalid end group tag");
        }
        if (unknownFields.length > 0) {
            message.$unknown = unknownFields;
        }
        ctx.depth--;
    };
}
/**
 * @private Only exported for getExtension()
 */
function readField(message, reader, field, wireType, ctx) {
    compileFieldReader(field)(message[_reflect_unsafe_js__WEBPACK_IMPORTED_MODULE_2__/* .unsafeLocal */ .I4], reader, ctx, wireType);
}
function compileFieldReader(field) {
    switch (field.fieldKind) {
        case "scalar":
            return compileScalarFieldReader(field);
        case "enum":
            return compileEnumFieldReader(field);
        case "message":
            return compileMessageFieldReader(field);
        case "list":
            return compileListFieldReader(field);
        case "map":
            return compileMapFieldReader(field);
    }
}
function compileScalarFieldReader(field) {
    const readScalar = compileScalarReader(field.scalar, field.utf8Validation, field.longAsString);
    const localName = field.localName;
    if (field.oneof) {
        const oneofLocalName = field.oneof.localName;
        return (message, reader) => {
            message[oneofLocalName] = {
                case: localName,
                value: readScalar(reader),
            };
        };
    }
    return (message, reader) => {
        message[localName] = readScalar(reader);
    };
}
function compileEnumFieldReader(field) {
    var _a;
    const localName = field.localName;
    const oneofLocalName = (_a = field.oneof) === null || _a === void 0 ? void 0 : _a.localName;
    if (field.enum.open) {
        if (oneofLocalName !== undefined) {
            return (message, reader) => {
                message[oneofLocalName] = { case: localName, value: reader.int32() };
            };
        }
        return (message, reader) => {
            message[localName] = reader.int32();
        };
    }
    // Closed enums: unknown values are stored as unknown fields.
    const values = field.enum.values;
    const fieldNo = field.number;
    return (message, reader, ctx, wireType) => {
        var _a;
        const val = reader.int32();
        if (values.some((v) => v.number === val)) {
            if (oneofLocalName !== undefined) {
                message[oneofLocalName] = { case: localName, value: val };
            }
            else {
                message[localName] = val;
            }
        }
        else if (ctx.readUnknownFields) {
            const bytes = [];
            (0,_wire_varint_js__WEBPACK_IMPORTED_MODULE_3__/* .varint32write */ .f7)(val, bytes);
            const unknownFields = (_a = message.$unknown) !== null && _a !== void 0 ? _a : [];
            unknownFields.push({
                no: fieldNo,
                wireType,
                data: new Uint8Array(bytes),
            });
            message.$unknown = unknownFields;
        }
    };
}
function compileMessageFieldReader(field) {
    const localName = field.localName;
    const { toMessage, toLocal } = (0,_reflect_message_js__WEBPACK_IMPORTED_MODULE_4__/* .localMessageMapper */ .IK)(field);
    const readChild = compileChildReader(field);
    if (field.oneof) {
        const oneofLocalName = field.oneof.localName;
        return (message, reader, ctx) => {
            const oneof = message[oneofLocalName];
            const child = toMessage(oneof.case === localName ? oneof.value : undefined);
            readChild(child, reader, ctx);
            message[oneofLocalName] = { case: localName, value: toLocal(child) };
        };
    }
    return (message, reader, ctx) => {
        const child = toMessage(message[localName]);
        readChild(child, reader, ctx);
        message[localName] = toLocal(child);
    };
}
/**
 * Compile a decoder for the wire format of a message field, honoring the
 * delimited encoding of the field.
 */
function compileChildReader(field) {
    const compiledChild = compiledReader(field.message);
    if (field.delimitedEncoding) {
        const fieldNo = field.number;
        return (child, reader, ctx) => compiledChild.readGroup(child, reader, ctx, fieldNo);
    }
    return (child, reader, ctx) => compiledChild.read(child, reader, ctx, reader.uint32());
}
function compileListFieldReader(field) {
    const localName = field.localName;
    if (field.listKind == "message") {
        const { toMessage, toLocal } = (0,_reflect_message_js__WEBPACK_IMPORTED_MODULE_4__/* .localMessageMapper */ .IK)(field);
        const readChild = compileChildReader(field);
        return (message, reader, ctx) => {
            const child = toMessage(undefined);
            readChild(child, reader, ctx);
            message[localName].push(toLocal(child));
        };
    }
    const scalarType = field.listKind == "enum" ? _descriptors_js__WEBPACK_IMPORTED_MODULE_5__/* .ScalarType */ .L.INT32 : field.scalar;
    const longAsString = field.listKind == "scalar" ? field.longAsString : false;
    const readScalar = compileScalarReader(scalarType, field.utf8Validation, longAsString);
    const packedPossible = scalarType != _descriptors_js__WEBPACK_IMPORTED_MODULE_5__/* .ScalarType */ .L.STRING && scalarType != _descriptors_js__WEBPACK_IMPORTED_MODULE_5__/* .ScalarType */ .L.BYTES;
    return (message, reader, ctx, wireType) => {
        const items = message[localName];
        if (wireType == _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .WireType */ .O0.LengthDelimited && packedPossible) {
            const end = reader.uint32() + reader.pos;
            while (reader.pos < end) {
                items.push(readScalar(reader));
            }
        }
        else {
            items.push(readScalar(reader));
        }
    };
}
function compileMapFieldReader(field) {
    const localName = field.localName;
    const readKey = compileScalarReader(field.mapKey, field.utf8Validation, false);
    const keyZero = (0,_reflect_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .scalarZeroValue */ .M7)(field.mapKey, false);
    let readValue;
    let valueDefault;
    switch (field.mapKind) {
        case "scalar": {
            const scalar = field.scalar;
            const readScalar = compileScalarReader(scalar, field.utf8Validation, false);
            readValue = (reader) => readScalar(reader);
            // Bytes zero values are created per entry, so that entries do not share
            // one instance.
            if (scalar == _descriptors_js__WEBPACK_IMPORTED_MODULE_5__/* .ScalarType */ .L.BYTES) {
                valueDefault = () => new Uint8Array(0);
            }
            else {
                const zero = (0,_reflect_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .scalarZeroValue */ .M7)(scalar, false);
                valueDefault = () => zero;
            }
            break;
        }
        case "enum": {
            const zero = field.enum.values[0].number;
            readValue = (reader) => reader.int32();
            valueDefault = () => zero;
            break;
        }
        case "message": {
            const { toMessage, toLocal } = (0,_reflect_message_js__WEBPACK_IMPORTED_MODULE_4__/* .localMessageMapper */ .IK)(field);
            const readChild = compiledReader(field.message).read;
            // A repeated value field within one entry merges into the previous
            // value, like any other singular message field.
            readValue = (reader, ctx, existing) => {
                const child = toMessage(existing);
                readChild(child, reader, ctx, reader.uint32());
                return toLocal(child);
            };
            valueDefault = () => toLocal(toMessage(undefined));
            break;
        }
    }
    return (message, reader, ctx) => {
        const record = message[localName];
        let key;
        let val;
        // Read the length of the map entry, which is a varint.
        const len = reader.uint32();
        // Calculate end AFTER advancing reader.pos (above), so that reader.pos is
        // at the start of the map entry.
        const end = reader.pos + len;
        while (reader.pos < end) {
            // Map entries have the key in field 1, and the value in field 2.
            const [fieldNo, wireType] = reader.tag();
            switch (fieldNo) {
                case 1:
                    key = readKey(reader);
                    break;
                case 2:
                    val = readValue(reader, ctx, val);
                    break;
                default:
                    reader.skip(wireType, fieldNo, ctx.recursionLimit - ctx.depth);
            }
        }
        if (key === undefined) {
            key = keyZero;
        }
        if (val === undefined) {
            val = valueDefault();
        }
        // Map keys may be booleans, numbers, or bigints. Object keys are strings, so
        // they are converted implicitly. setOwn() is needed because a key can be
        // "__proto__".
        (0,_reflect_unsafe_js__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(record, key, val);
    };
}
/**
 * Returns a reader for a scalar value. For 64-bit integers, BinaryReader
 * already returns the local representation (bigint or string), so, unlike in
 * the reflection layer, no validation is needed here.
 */
function compileScalarReader(type, utf8Validation, longAsString) {
    switch (type) {
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_5__/* .ScalarType */ .L.STRING:
            return (reader) => reader.string(utf8Validation);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_5__/* .ScalarType */ .L.BOOL:
            return (reader) => reader.bool();
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_5__/* .ScalarType */ .L.DOUBLE:
            return (reader) => reader.double();
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_5__/* .ScalarType */ .L.FLOAT:
            return (reader) => reader.float();
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_5__/* .ScalarType */ .L.INT32:
            return (reader) => reader.int32();
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_5__/* .ScalarType */ .L.INT64:
            if (longAsString) {
                return (reader) => String(reader.int64());
            }
            return (reader) => reader.int64();
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_5__/* .ScalarType */ .L.UINT64:
            if (longAsString) {
                return (reader) => String(reader.uint64());
            }
            return (reader) => reader.uint64();
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_5__/* .ScalarType */ .L.FIXED64:
            if (longAsString) {
                return (reader) => String(reader.fixed64());
            }
            return (reader) => reader.fixed64();
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_5__/* .ScalarType */ .L.BYTES:
            return (reader) => reader.bytes();
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_5__/* .ScalarType */ .L.FIXED32:
            return (reader) => reader.fixed32();
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_5__/* .ScalarType */ .L.SFIXED32:
            return (reader) => reader.sfixed32();
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_5__/* .ScalarType */ .L.SFIXED64:
            if (longAsString) {
                return (reader) => String(reader.sfixed64());
            }
            return (reader) => reader.sfixed64();
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_5__/* .ScalarType */ .L.SINT64:
            if (longAsString) {
                return (reader) => String(reader.sint64());
            }
            return (reader) => reader.sint64();
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_5__/* .ScalarType */ .L.UINT32:
            return (reader) => reader.uint32();
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_5__/* .ScalarType */ .L.SINT32:
            return (reader) => reader.sint32();
    }
}


/***/ }),

/***/ 6731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isMessage)
/* harmony export */ });
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/**
 * Determine whether the given `arg` is a message.
 * If `desc` is set, determine whether `arg` is this specific message.
 */
function isMessage(arg, schema) {
    const isMessage = arg !== null &&
        typeof arg == "object" &&
        "$typeName" in arg &&
        typeof arg.$typeName == "string";
    if (!isMessage) {
        return false;
    }
    if (schema === undefined) {
        return true;
    }
    return schema.typeName === arg.$typeName;
}


/***/ }),

/***/ 2857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ protoInt64)
/* harmony export */ });
/* harmony import */ var _wire_varint_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4745);
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.

/**
 * Int64Support for the current environment.
 */
const protoInt64 = /*@__PURE__*/ makeInt64Support();
function makeInt64Support() {
    const dv = new DataView(new ArrayBuffer(8));
    // note that Safari 14 implements BigInt, but not the DataView methods
    const ok = typeof BigInt === "function" &&
        typeof dv.getBigInt64 === "function" &&
        typeof dv.getBigUint64 === "function" &&
        typeof dv.setBigInt64 === "function" &&
        typeof dv.setBigUint64 === "function" &&
        (!!globalThis.Deno ||
            !!globalThis.Bun ||
            typeof process != "object" ||
            typeof process.env != "object" ||
            process.env.BUF_BIGINT_DISABLE !== "1");
    if (ok) {
        const MIN = BigInt("-9223372036854775808");
        const MAX = BigInt("9223372036854775807");
        const UMIN = BigInt("0");
        const UMAX = BigInt("18446744073709551615");
        return {
            zero: BigInt(0),
            supported: true,
            parse(value) {
                const bi = typeof value == "bigint" ? value : BigInt(value);
                if (bi > MAX || bi < MIN) {
                    throw new Error(`invalid int64: ${value}`);
                }
                return bi;
            },
            uParse(value) {
                const bi = typeof value == "bigint" ? value : BigInt(value);
                if (bi > UMAX || bi < UMIN) {
                    throw new Error(`invalid uint64: ${value}`);
                }
                return bi;
            },
            enc(value) {
                dv.setBigInt64(0, this.parse(value), true);
                return {
                    lo: dv.getInt32(0, true),
                    hi: dv.getInt32(4, true),
                };
            },
            uEnc(value) {
                dv.setBigInt64(0, this.uParse(value), true);
                return {
                    lo: dv.getInt32(0, true),
                    hi: dv.getInt32(4, true),
                };
            },
            dec(lo, hi) {
                dv.setInt32(0, lo, true);
                dv.setInt32(4, hi, true);
                return dv.getBigInt64(0, true);
            },
            uDec(lo, hi) {
                dv.setInt32(0, lo, true);
                dv.setInt32(4, hi, true);
                return dv.getBigUint64(0, true);
            },
        };
    }
    return {
        zero: "0",
        supported: false,
        parse(value) {
            if (typeof value != "string") {
                value = value.toString();
            }
            assertInt64String(value);
            return value;
        },
        uParse(value) {
            if (typeof value != "string") {
                value = value.toString();
            }
            assertUInt64String(value);
            return value;
        },
        enc(value) {
            if (typeof value != "string") {
                value = value.toString();
            }
            assertInt64String(value);
            return (0,_wire_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .int64FromString */ .LJ)(value);
        },
        uEnc(value) {
            if (typeof value != "string") {
                value = value.toString();
            }
            assertUInt64String(value);
            return (0,_wire_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .int64FromString */ .LJ)(value);
        },
        dec(lo, hi) {
            return (0,_wire_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .int64ToString */ ._Q)(lo, hi);
        },
        uDec(lo, hi) {
            return (0,_wire_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .uInt64ToString */ .Hc)(lo, hi);
        },
    };
}
function assertInt64String(value) {
    if (!/^-?[0-9]+$/.test(value)) {
        throw new Error("invalid int64: " + value);
    }
}
function assertUInt64String(value) {
    if (!/^[0-9]+$/.test(value)) {
        throw new Error("invalid uint64: " + value);
    }
}


/***/ }),

/***/ 477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ FieldError),
/* harmony export */   p: () => (/* binding */ isFieldError)
/* harmony export */ });
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
const errorNames = [
    "FieldValueInvalidError",
    "FieldListRangeError",
    "ForeignFieldError",
];
class FieldError extends Error {
    constructor(fieldOrOneof, message, name = "FieldValueInvalidError") {
        super(message);
        this.name = name;
        this.field = () => fieldOrOneof;
    }
}
function isFieldError(arg) {
    return (arg instanceof Error &&
        errorNames.includes(arg.name) &&
        "field" in arg &&
        typeof arg.field == "function");
}


/***/ }),

/***/ 1394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ isReflectMap),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   LT: () => (/* binding */ isReflectMessage),
/* harmony export */   sG: () => (/* binding */ isReflectList)
/* harmony export */ });
/* unused harmony export isOneofADT */
/* harmony import */ var _unsafe_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6629);
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.

function isObject(arg) {
    return arg !== null && typeof arg == "object" && !Array.isArray(arg);
}
function isOneofADT(arg) {
    return (arg !== null &&
        typeof arg == "object" &&
        "case" in arg &&
        ((typeof arg.case == "string" && "value" in arg && arg.value != null) ||
            (arg.case === undefined &&
                (!("value" in arg) || arg.value === undefined))));
}
function isReflectList(arg, field) {
    var _a, _b, _c, _d;
    if (isObject(arg) &&
        _unsafe_js__WEBPACK_IMPORTED_MODULE_0__/* .unsafeLocal */ .I4 in arg &&
        "add" in arg &&
        "field" in arg &&
        typeof arg.field == "function") {
        if (field !== undefined) {
            const a = field;
            const b = arg.field();
            return (a.listKind == b.listKind &&
                a.scalar === b.scalar &&
                ((_a = a.message) === null || _a === void 0 ? void 0 : _a.typeName) === ((_b = b.message) === null || _b === void 0 ? void 0 : _b.typeName) &&
                ((_c = a.enum) === null || _c === void 0 ? void 0 : _c.typeName) === ((_d = b.enum) === null || _d === void 0 ? void 0 : _d.typeName));
        }
        return true;
    }
    return false;
}
function isReflectMap(arg, field) {
    var _a, _b, _c, _d;
    if (isObject(arg) &&
        _unsafe_js__WEBPACK_IMPORTED_MODULE_0__/* .unsafeLocal */ .I4 in arg &&
        "has" in arg &&
        "field" in arg &&
        typeof arg.field == "function") {
        if (field !== undefined) {
            const a = field, b = arg.field();
            return (a.mapKey === b.mapKey &&
                a.mapKind == b.mapKind &&
                a.scalar === b.scalar &&
                ((_a = a.message) === null || _a === void 0 ? void 0 : _a.typeName) === ((_b = b.message) === null || _b === void 0 ? void 0 : _b.typeName) &&
                ((_c = a.enum) === null || _c === void 0 ? void 0 : _c.typeName) === ((_d = b.enum) === null || _d === void 0 ? void 0 : _d.typeName));
        }
        return true;
    }
    return false;
}
function isReflectMessage(arg, messageDesc) {
    return (isObject(arg) &&
        _unsafe_js__WEBPACK_IMPORTED_MODULE_0__/* .unsafeLocal */ .I4 in arg &&
        "desc" in arg &&
        isObject(arg.desc) &&
        arg.desc.kind === "message" &&
        (messageDesc === undefined || arg.desc.typeName == messageDesc.typeName));
}


/***/ }),

/***/ 3792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ wktStructToLocal),
/* harmony export */   IK: () => (/* binding */ localMessageMapper),
/* harmony export */   aL: () => (/* binding */ wktStructToReflect)
/* harmony export */ });
/* harmony import */ var _create_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6149);
/* harmony import */ var _guard_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1394);
/* harmony import */ var _unsafe_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6629);
/* harmony import */ var _wkt_wrappers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5898);
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.




// google.protobuf.NullValue.NULL_VALUE;
const NULL_VALUE = 0;
/**
 * Return the conversions between the local representation of the field
 * value and the message it represents.
 *
 * @private
 */
function localMessageMapper(field) {
    // google.protobuf.Struct fields are stored as JsonObject.
    if (usesJsonRepresentation(field)) {
        return {
            toMessage: (local) => wktStructToReflect(local),
            toLocal: (message) => wktStructToLocal(message),
        };
    }
    // Singular wrapper fields outside a oneof are unwrapped to the scalar value.
    if (field.fieldKind == "message" &&
        !field.oneof &&
        (0,_wkt_wrappers_js__WEBPACK_IMPORTED_MODULE_0__/* .isWrapperDesc */ .lU)(field.message)) {
        const wrapperDesc = field.message;
        const valueLocalName = wrapperDesc.fields[0].localName;
        return {
            toMessage: (local) => {
                const message = (0,_create_js__WEBPACK_IMPORTED_MODULE_1__/* .create */ .v)(wrapperDesc);
                if (local !== undefined) {
                    message[valueLocalName] = local;
                }
                return message;
            },
            toLocal: (message) => message[valueLocalName],
        };
    }
    // For all other fields, the local value is the message itself.
    const childDesc = field.message;
    return {
        toMessage: (local) => (local === undefined ? (0,_create_js__WEBPACK_IMPORTED_MODULE_1__/* .create */ .v)(childDesc) : local),
        toLocal: (message) => message,
    };
}
/**
 * Returns true if values of this field are stored as JsonValue instead of
 * a message: google.protobuf.Struct is represented with JsonObject when
 * used in a field, except when used in google.protobuf.Value.
 */
function usesJsonRepresentation(field) {
    return (field.message.typeName == "google.protobuf.Struct" &&
        field.parent.typeName != "google.protobuf.Value");
}
/**
 * Convert the JsonValue representation of a google.protobuf.Struct to the
 * message representation.
 *
 * @private
 */
function wktStructToReflect(json) {
    const struct = {
        $typeName: "google.protobuf.Struct",
        fields: {},
    };
    if ((0,_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(json)) {
        for (const k of Object.keys(json)) {
            (0,_unsafe_js__WEBPACK_IMPORTED_MODULE_3__/* .setOwn */ .P5)(struct.fields, k, wktValueToReflect(json[k]));
        }
    }
    return struct;
}
/**
 * Convert a google.protobuf.Struct message to its JsonValue representation.
 *
 * @private
 */
function wktStructToLocal(val) {
    const json = {};
    for (const k of Object.keys(val.fields)) {
        (0,_unsafe_js__WEBPACK_IMPORTED_MODULE_3__/* .setOwn */ .P5)(json, k, wktValueToLocal(val.fields[k]));
    }
    return json;
}
function wktValueToLocal(val) {
    switch (val.kind.case) {
        case "structValue":
            return wktStructToLocal(val.kind.value);
        case "listValue":
            return val.kind.value.values.map(wktValueToLocal);
        case "nullValue":
        case undefined:
            return null;
        default:
            return val.kind.value;
    }
}
function wktValueToReflect(json) {
    const value = {
        $typeName: "google.protobuf.Value",
        kind: { case: undefined },
    };
    switch (typeof json) {
        case "number":
            value.kind = { case: "numberValue", value: json };
            break;
        case "string":
            value.kind = { case: "stringValue", value: json };
            break;
        case "boolean":
            value.kind = { case: "boolValue", value: json };
            break;
        case "object":
            if (json === null) {
                value.kind = { case: "nullValue", value: NULL_VALUE };
            }
            else if (Array.isArray(json)) {
                const listValue = {
                    $typeName: "google.protobuf.ListValue",
                    values: [],
                };
                if (Array.isArray(json)) {
                    for (const e of json) {
                        listValue.values.push(wktValueToReflect(e));
                    }
                }
                value.kind = {
                    case: "listValue",
                    value: listValue,
                };
            }
            else {
                value.kind = {
                    case: "structValue",
                    value: wktStructToReflect(json),
                };
            }
            break;
    }
    return value;
}


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RM: () => (/* binding */ protoCamelCase),
/* harmony export */   aV: () => (/* binding */ safeObjectProperty),
/* harmony export */   t5: () => (/* binding */ protoSnakeCase)
/* harmony export */ });
/* unused harmony export qualifiedName */
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/**
 * Return a fully-qualified name for a Protobuf descriptor.
 * For a file descriptor, return the original file path.
 *
 * See https://protobuf.com/docs/language-spec#fully-qualified-names
 */
function qualifiedName(desc) {
    switch (desc.kind) {
        case "field":
        case "oneof":
        case "rpc":
            return desc.parent.typeName + "." + desc.name;
        case "enum_value": {
            const p = desc.parent.parent
                ? desc.parent.parent.typeName
                : desc.parent.file.proto.package;
            return p + (p.length > 0 ? "." : "") + desc.name;
        }
        case "service":
        case "message":
        case "enum":
        case "extension":
            return desc.typeName;
        case "file":
            return desc.proto.name;
    }
}
/**
 * Converts snake_case to protoCamelCase according to the convention
 * used by protoc to convert a field name to a JSON name.
 *
 * See https://protobuf.com/docs/language-spec#default-json-names
 *
 * The function protoSnakeCase provides the reverse.
 */
function protoCamelCase(snakeCase) {
    let capNext = false;
    const b = [];
    for (let i = 0; i < snakeCase.length; i++) {
        let c = snakeCase.charAt(i);
        switch (c) {
            case "_":
                capNext = true;
                break;
            case "0":
            case "1":
            case "2":
            case "3":
            case "4":
            case "5":
            case "6":
            case "7":
            case "8":
            case "9":
                b.push(c);
                capNext = false;
                break;
            default:
                if (capNext) {
                    capNext = false;
                    c = c.toUpperCase();
                }
                b.push(c);
                break;
        }
    }
    return b.join("");
}
/**
 * Converts protoCamelCase to snake_case.
 *
 * This function is the reverse of function protoCamelCase. Note that some names
 * are not reversible - for example, "foo__bar" -> "fooBar" -> "foo_bar".
 */
function protoSnakeCase(lowerCamelCase) {
    return lowerCamelCase.replace(/[A-Z]/g, (letter) => "_" + letter.toLowerCase());
}
/**
 * Names that cannot be used for object properties because they are reserved
 * by built-in JavaScript properties.
 */
const reservedObjectProperties = new Set([
    // names reserved by JavaScript
    "constructor",
    "toString",
    "toJSON",
    "valueOf",
]);
/**
 * Escapes names that are reserved for ECMAScript built-in object properties.
 *
 * Also see safeIdentifier() from @bufbuild/protoplugin.
 */
function safeObjectProperty(name) {
    return reservedObjectProperties.has(name) ? name + "$" : name;
}


/***/ }),

/***/ 923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ formatVal),
/* harmony export */   MJ: () => (/* binding */ checkListItem),
/* harmony export */   PZ: () => (/* binding */ checkField),
/* harmony export */   __: () => (/* binding */ checkScalarValue),
/* harmony export */   o1: () => (/* binding */ reasonSingular),
/* harmony export */   xI: () => (/* binding */ checkMapEntry)
/* harmony export */ });
/* harmony import */ var _descriptors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2567);
/* harmony import */ var _is_message_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6731);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(477);
/* harmony import */ var _guard_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1394);
/* harmony import */ var _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3322);
/* harmony import */ var _wire_text_encoding_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1600);
/* harmony import */ var _proto_int64_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2857);
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.







/**
 * Check whether the given field value is valid for the reflect API.
 */
function checkField(field, value) {
    const check = field.fieldKind == "list"
        ? (0,_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .isReflectList */ .sG)(value, field)
        : field.fieldKind == "map"
            ? (0,_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .isReflectMap */ .G6)(value, field)
            : checkSingular(field, value);
    if (check === true) {
        return undefined;
    }
    let reason;
    switch (field.fieldKind) {
        case "list":
            reason = `expected ${formatReflectList(field)}, got ${formatVal(value)}`;
            break;
        case "map":
            reason = `expected ${formatReflectMap(field)}, got ${formatVal(value)}`;
            break;
        default: {
            reason = reasonSingular(field, value, check);
        }
    }
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .FieldError */ .b(field, reason);
}
/**
 * Check whether the given list item is valid for the reflect API.
 */
function checkListItem(field, index, value) {
    const check = checkSingular(field, value);
    if (check !== true) {
        return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .FieldError */ .b(field, `list item #${index + 1}: ${reasonSingular(field, value, check)}`);
    }
    return undefined;
}
/**
 * Check whether the given map key and value are valid for the reflect API.
 */
function checkMapEntry(field, key, value) {
    const checkKey = checkScalarValue(field.mapKey)(key);
    if (checkKey !== true) {
        return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .FieldError */ .b(field, `invalid map key: ${reasonSingular({ scalar: field.mapKey }, key, checkKey)}`);
    }
    const checkVal = checkSingular(field, value);
    if (checkVal !== true) {
        return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .FieldError */ .b(field, `map entry ${formatVal(key)}: ${reasonSingular(field, value, checkVal)}`);
    }
    return undefined;
}
function checkSingular(field, value) {
    if (field.scalar !== undefined) {
        return checkScalarValue(field.scalar)(value);
    }
    if (field.enum !== undefined) {
        if (field.enum.open) {
            // Open enums accept unrecognized values, but enum values are always
            // int32 (see https://protobuf.dev/programming-guides/proto3/#enum).
            return checkScalarValue(_descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.INT32)(value);
        }
        return field.enum.values.some((v) => v.number === value);
    }
    return (0,_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .isReflectMessage */ .LT)(value, field.message);
}
/**
 * Return the check for values of the given scalar type.
 *
 * @private
 */
function checkScalarValue(scalar) {
    switch (scalar) {
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.DOUBLE:
            return (value) => typeof value == "number";
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.FLOAT:
            return (value) => {
                if (typeof value != "number") {
                    return false;
                }
                // float32 is represented with regular 64-bit numbers. A value too large for
                // a float32 becomes infinity when rounded. NaN and infinity are valid values.
                if (!Number.isFinite(Math.fround(value)) && Number.isFinite(value)) {
                    return `${value.toFixed()} out of range`;
                }
                return true;
            };
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.INT32:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.SFIXED32:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.SINT32:
            // signed
            return (value) => {
                if (typeof value !== "number" || !Number.isInteger(value)) {
                    return false;
                }
                if (value > _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .INT32_MAX */ .go || value < _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .INT32_MIN */ .Qh) {
                    return `${value.toFixed()} out of range`;
                }
                return true;
            };
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.FIXED32:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.UINT32:
            // unsigned
            return (value) => {
                if (typeof value !== "number" || !Number.isInteger(value)) {
                    return false;
                }
                if (value > _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .UINT32_MAX */ .f7 || value < 0) {
                    return `${value.toFixed()} out of range`;
                }
                return true;
            };
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.BOOL:
            return (value) => typeof value == "boolean";
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.STRING:
            return (value) => {
                if (typeof value != "string") {
                    return false;
                }
                return (0,_wire_text_encoding_js__WEBPACK_IMPORTED_MODULE_4__/* .getTextEncoding */ .dM)().checkUtf8(value) || "invalid UTF8";
            };
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.BYTES:
            return (value) => value instanceof Uint8Array;
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.INT64:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.SFIXED64:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.SINT64:
            // signed
            return (value) => {
                if (typeof value == "bigint" ||
                    typeof value == "number" ||
                    (typeof value == "string" && value.length > 0)) {
                    try {
                        _proto_int64_js__WEBPACK_IMPORTED_MODULE_5__/* .protoInt64 */ .M.parse(value);
                        return true;
                    }
                    catch (_) {
                        return `${value} out of range`;
                    }
                }
                return false;
            };
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.FIXED64:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.UINT64:
            // unsigned
            return (value) => {
                if (typeof value == "bigint" ||
                    typeof value == "number" ||
                    (typeof value == "string" && value.length > 0)) {
                    try {
                        _proto_int64_js__WEBPACK_IMPORTED_MODULE_5__/* .protoInt64 */ .M.uParse(value);
                        return true;
                    }
                    catch (_) {
                        return `${value} out of range`;
                    }
                }
                return false;
            };
    }
}
/**
 * Format the reason why a value is invalid for a singular field.
 *
 * @private
 */
function reasonSingular(field, val, details) {
    details =
        typeof details == "string" ? `: ${details}` : `, got ${formatVal(val)}`;
    if (field.scalar !== undefined) {
        return `expected ${scalarTypeDescription(field.scalar)}` + details;
    }
    if (field.enum !== undefined) {
        return `expected ${field.enum.toString()}` + details;
    }
    return `expected ${formatReflectMessage(field.message)}` + details;
}
function formatVal(val) {
    switch (typeof val) {
        case "object":
            if (val === null) {
                return "null";
            }
            if (val instanceof Uint8Array) {
                return `Uint8Array(${val.length})`;
            }
            if (Array.isArray(val)) {
                return `Array(${val.length})`;
            }
            if ((0,_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .isReflectList */ .sG)(val)) {
                return formatReflectList(val.field());
            }
            if ((0,_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .isReflectMap */ .G6)(val)) {
                return formatReflectMap(val.field());
            }
            if ((0,_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .isReflectMessage */ .LT)(val)) {
                return formatReflectMessage(val.desc);
            }
            if ((0,_is_message_js__WEBPACK_IMPORTED_MODULE_6__/* .isMessage */ .K)(val)) {
                return `message ${val.$typeName}`;
            }
            return "object";
        case "string":
            return val.length > 30 ? "string" : `"${val.split('"').join('\\"')}"`;
        case "boolean":
            return String(val);
        case "number":
            return String(val);
        case "bigint":
            return String(val) + "n";
        default:
            // "symbol" | "undefined" | "object" | "function"
            return typeof val;
    }
}
function formatReflectMessage(desc) {
    return `ReflectMessage (${desc.typeName})`;
}
function formatReflectList(field) {
    switch (field.listKind) {
        case "message":
            return `ReflectList (${field.message.toString()})`;
        case "enum":
            return `ReflectList (${field.enum.toString()})`;
        case "scalar":
            return `ReflectList (${_descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L[field.scalar]})`;
    }
}
function formatReflectMap(field) {
    switch (field.mapKind) {
        case "message":
            return `ReflectMap (${_descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L[field.mapKey]}, ${field.message.toString()})`;
        case "enum":
            return `ReflectMap (${_descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L[field.mapKey]}, ${field.enum.toString()})`;
        case "scalar":
            return `ReflectMap (${_descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L[field.mapKey]}, ${_descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L[field.scalar]})`;
    }
}
function scalarTypeDescription(scalar) {
    switch (scalar) {
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.STRING:
            return "string";
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.BOOL:
            return "boolean";
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.INT64:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.SINT64:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.SFIXED64:
            return "bigint (int64)";
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.UINT64:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.FIXED64:
            return "bigint (uint64)";
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.BYTES:
            return "Uint8Array";
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.DOUBLE:
            return "number (float64)";
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.FLOAT:
            return "number (float32)";
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.FIXED32:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.UINT32:
            return "number (uint32)";
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.INT32:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.SFIXED32:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.SINT32:
            return "number (int32)";
    }
}


/***/ }),

/***/ 3039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M7: () => (/* binding */ scalarZeroValue),
/* harmony export */   MZ: () => (/* binding */ isScalarZeroValue)
/* harmony export */ });
/* unused harmony export scalarEquals */
/* harmony import */ var _proto_int64_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2857);
/* harmony import */ var _descriptors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2567);
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.


/**
 * Returns true if both scalar values are equal.
 *
 * For float and double, values are compared following IEEE semantics: -0
 * equals 0, and NaN does not equal NaN. This is value equality, not identity.
 *
 * It deliberately differs from isScalarZeroValue, which treats -0 as distinct
 * from 0. A value can equal the zero value without being a zero value
 * (scalarEquals(DOUBLE, -0, 0) is true while isScalarZeroValue(DOUBLE, -0) is
 * false) so this function must not be used to derive implicit presence.
 */
function scalarEquals(type, a, b) {
    if (a === b) {
        // This correctly matches equal values except BYTES and (possibly) 64-bit integers.
        return true;
    }
    // Special case BYTES - we need to compare each byte individually
    if (type == ScalarType.BYTES) {
        if (!(a instanceof Uint8Array) || !(b instanceof Uint8Array)) {
            return false;
        }
        if (a.length !== b.length) {
            return false;
        }
        for (let i = 0; i < a.length; i++) {
            if (a[i] !== b[i]) {
                return false;
            }
        }
        return true;
    }
    // Special case 64-bit integers - we support number, string and bigint representation.
    switch (type) {
        case ScalarType.UINT64:
        case ScalarType.FIXED64:
        case ScalarType.INT64:
        case ScalarType.SFIXED64:
        case ScalarType.SINT64:
            // Loose comparison will match between 0n, 0 and "0".
            return a == b;
    }
    // Anything that hasn't been caught by strict comparison or special cased
    // BYTES and 64-bit integers is not equal.
    return false;
}
/**
 * Returns the zero value for the given scalar type, the value a field of this
 * type has when unset: 0 for numeric types, "" for strings, false for
 * booleans, and an empty Uint8Array for bytes. For 64-bit integer types, the
 * result is "0" when longAsString is true, otherwise 0n.
 *
 * This is the type's zero value, not a proto2 custom field default. For float
 * and double it is +0; isScalarZeroValue treats only +0, not -0, as this value.
 */
function scalarZeroValue(type, longAsString) {
    switch (type) {
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScalarType */ .L.STRING:
            return "";
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScalarType */ .L.BOOL:
            return false;
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScalarType */ .L.DOUBLE:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScalarType */ .L.FLOAT:
            return 0.0;
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScalarType */ .L.INT64:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScalarType */ .L.UINT64:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScalarType */ .L.SFIXED64:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScalarType */ .L.FIXED64:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScalarType */ .L.SINT64:
            return (longAsString ? "0" : _proto_int64_js__WEBPACK_IMPORTED_MODULE_1__/* .protoInt64 */ .M.zero);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScalarType */ .L.BYTES:
            return new Uint8Array(0);
        default:
            // Handles INT32, UINT32, SINT32, FIXED32, SFIXED32.
            // We do not use individual cases to save a few bytes code size.
            return 0;
    }
}
/**
 * Returns true if the value is the zero value for the given scalar type: `0`
 * for numeric types, `false` for booleans, `""` for strings, and an empty
 * Uint8Array for bytes.
 *
 * This is the implicit-presence default check. A singular field with implicit
 * presence is treated as unset, and omitted from the wire, when its value is
 * the zero value. With explicit presence, or in repeated and map fields,
 * presence is structural and this function does not apply.
 *
 * Note that -0 is NOT a zero value for float and double: under implicit
 * presence, +0 is omitted from the wire but -0 is written, following the
 * proto3 specification. As a result this can disagree with scalarEquals, which
 * compares by value and treats -0 as equal to 0.
 */
function isScalarZeroValue(type, value) {
    switch (type) {
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScalarType */ .L.BOOL:
            return value === false;
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScalarType */ .L.STRING:
            return value === "";
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScalarType */ .L.BYTES:
            return value instanceof Uint8Array && !value.byteLength;
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScalarType */ .L.DOUBLE:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScalarType */ .L.FLOAT:
            // Object.is distinguishes -0 from 0.
            return Object.is(value, 0);
        default:
            // Loose comparison matches 0n, 0 and "0".
            return value == 0;
    }
}


/***/ }),

/***/ 6629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ unsafeGet),
/* harmony export */   I4: () => (/* binding */ unsafeLocal),
/* harmony export */   Ng: () => (/* binding */ getOwn),
/* harmony export */   P5: () => (/* binding */ setOwn),
/* harmony export */   b1: () => (/* binding */ unsafeIsSetExplicit),
/* harmony export */   lA: () => (/* binding */ unsafeSet),
/* harmony export */   mO: () => (/* binding */ unsafeOneofCase),
/* harmony export */   yO: () => (/* binding */ unsafeClear),
/* harmony export */   zB: () => (/* binding */ unsafeIsSet)
/* harmony export */ });
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3039);
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.

// bootstrap-inject google.protobuf.FeatureSet.FieldPresence.IMPLICIT: const $name = $number;
const IMPLICIT = 2;
const unsafeLocal = Symbol.for("reflect unsafe local");
/**
 * Return the selected field of a oneof group.
 *
 * @private
 */
function unsafeOneofCase(
// biome-ignore lint/suspicious/noExplicitAny: `any` is the best choice for dynamic access
target, oneof) {
    const c = target[oneof.localName].case;
    if (c === undefined) {
        return c;
    }
    return oneof.fields.find((f) => f.localName === c);
}
/**
 * Returns true if the field is set.
 *
 * @private
 */
function unsafeIsSet(
// biome-ignore lint/suspicious/noExplicitAny: `any` is the best choice for dynamic access
target, field) {
    const name = field.localName;
    if (field.oneof) {
        return target[field.oneof.localName].case === name;
    }
    if (field.presence != IMPLICIT) {
        // Fields with explicit presence have properties on the prototype chain
        // for default / zero values (except for proto3).
        return (target[name] !== undefined &&
            Object.prototype.hasOwnProperty.call(target, name));
    }
    switch (field.fieldKind) {
        case "list":
            return target[name].length > 0;
        case "map":
            return Object.keys(target[name]).length > 0;
        case "scalar":
            return !(0,_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .isScalarZeroValue */ .MZ)(field.scalar, target[name]);
        case "enum":
            return target[name] !== field.enum.values[0].number;
    }
    throw new Error("message field with implicit presence");
}
/**
 * Returns true if the field is set, but only for singular fields with explicit
 * presence (proto2).
 *
 * @private
 */
function unsafeIsSetExplicit(target, localName) {
    return (Object.prototype.hasOwnProperty.call(target, localName) &&
        target[localName] !== undefined);
}
/**
 * Return a field value, respecting oneof groups.
 *
 * @private
 */
function unsafeGet(target, field) {
    if (field.oneof) {
        const oneof = target[field.oneof.localName];
        if (oneof.case === field.localName) {
            return oneof.value;
        }
        return undefined;
    }
    return target[field.localName];
}
/**
 * Set a field value, respecting oneof groups.
 *
 * @private
 */
function unsafeSet(target, field, value) {
    if (field.oneof) {
        target[field.oneof.localName] = {
            case: field.localName,
            value: value,
        };
    }
    else {
        target[field.localName] = value;
    }
}
/**
 * Set a property, treating __proto__ as an own data property.
 *
 * @private
 */
function setOwn(obj, key, value) {
    if (key === "__proto__") {
        Object.defineProperty(obj, "__proto__", {
            value,
            writable: true,
            enumerable: true,
            configurable: true,
        });
    }
    else {
        // Plain assignment is the engine's optimized fast path: defineProperty is
        // several times slower and can deoptimize the object, so we reserve it for
        // the only key that actually needs it.
        obj[key] = value;
    }
}
/**
 * Get a property, disregarding inherited members.
 *
 * @private
 */
function getOwn(obj, key) {
    return Object.prototype.hasOwnProperty.call(obj, key) ? obj[key] : undefined;
}
/**
 * Resets the field, so that unsafeIsSet() will return false.
 *
 * @private
 */
function unsafeClear(
// biome-ignore lint/suspicious/noExplicitAny: `any` is the best choice for dynamic access
target, field) {
    const name = field.localName;
    if (field.oneof) {
        const oneofLocalName = field.oneof.localName;
        if (target[oneofLocalName].case === name) {
            target[oneofLocalName] = { case: undefined };
        }
    }
    else if (field.presence != IMPLICIT) {
        // Fields with explicit presence have properties on the prototype chain
        // for default / zero values (except for proto3). By deleting their own
        // property, the field is reset.
        delete target[name];
    }
    else {
        switch (field.fieldKind) {
            case "map":
                target[name] = {};
                break;
            case "list":
                target[name] = [];
                break;
            case "enum":
                target[name] = field.enum.values[0].number;
                break;
            case "scalar":
                target[name] = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarZeroValue */ .M7)(field.scalar, field.longAsString);
                break;
        }
    }
}


/***/ }),

/***/ 5224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ toBinary),
/* harmony export */   Y: () => (/* binding */ writeField)
/* harmony export */ });
/* harmony import */ var _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3322);
/* harmony import */ var _descriptors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2567);
/* harmony import */ var _reflect_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(477);
/* harmony import */ var _reflect_unsafe_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6629);
/* harmony import */ var _reflect_message_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3792);
/* harmony import */ var _proto_int64_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2857);
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.






// bootstrap-inject google.protobuf.FeatureSet.FieldPresence.IMPLICIT: const $name = $number;
const IMPLICIT = 2;
// bootstrap-inject google.protobuf.FeatureSet.FieldPresence.LEGACY_REQUIRED: const $name = $number;
const LEGACY_REQUIRED = 3;
// Default options for serializing binary data.
const writeDefaults = {
    writeUnknownFields: true,
};
function makeWriteOptions(options) {
    return options ? Object.assign(Object.assign({}, writeDefaults), options) : writeDefaults;
}
function toBinary(schema, message, options) {
    const writer = new _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .BinaryWriter */ .fI();
    compiledWriter(schema)(writer, makeWriteOptions(options), message);
    return writer.finish();
}
const compiledWriters = new WeakMap();
/**
 * Return the compiled encoder for a message, compiling it on first use.
 */
function compiledWriter(desc) {
    let compiled = compiledWriters.get(desc);
    if (compiled === undefined) {
        compiled = compileMessage(desc);
    }
    return compiled;
}
function compileMessage(desc) {
    const typeName = desc.typeName;
    const sortedFields = desc.fields.concat().sort((a, b) => a.number - b.number);
    // The field reported in ForeignFieldError.
    const foreignField = sortedFields[0];
    const fieldWriters = [];
    const compiled = (writer, opts, message) => {
        if (message.$typeName !== typeName && foreignField !== undefined) {
            throw new _reflect_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FieldError */ .b(foreignField, `cannot use ${foreignField} with message ${message.$typeName}`, "ForeignFieldError");
        }
        for (let i = 0; i < fieldWriters.length; i++) {
            fieldWriters[i](writer, opts, message);
        }
        const unknown = message.$unknown;
        if (unknown !== undefined && opts.writeUnknownFields) {
            for (let i = 0; i < unknown.length; i++) {
                const { no, wireType, data } = unknown[i];
                writer.tag(no, wireType).raw(data);
            }
        }
    };
    // Register before compiling fields, so that recursive message types
    // resolve to this instance instead of compiling endlessly.
    compiledWriters.set(desc, compiled);
    for (const field of sortedFields) {
        fieldWriters.push(compileField(field));
    }
    return compiled;
}
function compileField(field) {
    switch (field.fieldKind) {
        case "message":
        case "scalar":
        case "enum":
            return compileSingularField(field);
        case "list":
            return compileListField(field);
        case "map":
            return compileMapField(field);
    }
}
/**
 * Compile an encoder for a singular field: the presence check, and the
 * value encoder.
 */
function compileSingularField(field) {
    const writeValue = compileSingularValue(field);
    const localName = field.localName;
    if (field.oneof) {
        const oneofLocalName = field.oneof.localName;
        return (writer, opts, message) => {
            const oneof = message[oneofLocalName];
            if (oneof.case === localName) {
                writeValue(writer, opts, oneof.value);
            }
        };
    }
    if (field.presence != IMPLICIT) {
        const requiredError = field.presence == LEGACY_REQUIRED
            ? `cannot encode ${field} to binary: required field not set`
            : undefined;
        return (writer, opts, message) => {
            const value = message[localName];
            // Fields with explicit presence have properties on the prototype
            // chain for default / zero values (except for proto3).
            if (value !== undefined &&
                Object.prototype.hasOwnProperty.call(message, localName)) {
                writeValue(writer, opts, value);
            }
            else if (requiredError !== undefined) {
                throw new Error(requiredError);
            }
        };
    }
    // Implicit presence: the field is set when the value is not the zero
    // value. The check is inlined per type, see isScalarZeroValue.
    if (field.fieldKind == "enum") {
        const zero = field.enum.values[0].number;
        return (writer, opts, message) => {
            const value = message[localName];
            if (value !== zero) {
                writeValue(writer, opts, value);
            }
        };
    }
    switch (field.scalar) {
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.BOOL:
            return (writer, opts, message) => {
                const value = message[localName];
                if (value !== false) {
                    writeValue(writer, opts, value);
                }
            };
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.STRING:
            return (writer, opts, message) => {
                const value = message[localName];
                if (value !== "") {
                    writeValue(writer, opts, value);
                }
            };
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.BYTES:
            return (writer, opts, message) => {
                const value = message[localName];
                if (!(value instanceof Uint8Array) || value.byteLength > 0) {
                    writeValue(writer, opts, value);
                }
            };
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.DOUBLE:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.FLOAT:
            return (writer, opts, message) => {
                const value = message[localName];
                // Object.is distinguishes -0 from 0.
                if (!Object.is(value, 0)) {
                    writeValue(writer, opts, value);
                }
            };
        default:
            return (writer, opts, message) => {
                const value = message[localName];
                // Loose comparison matches 0n, 0 and "0".
                if (value != 0) {
                    writeValue(writer, opts, value);
                }
            };
    }
}
/**
 * Compile an encoder for the value of a singular field, including the tag.
 */
function compileSingularValue(field) {
    switch (field.fieldKind) {
        case "message": {
            const { toMessage } = (0,_reflect_message_js__WEBPACK_IMPORTED_MODULE_3__/* .localMessageMapper */ .IK)(field);
            const writeChild = compileChildWriter(field);
            return (writer, opts, value) => {
                writeChild(writer, opts, toMessage(value));
            };
        }
        case "scalar":
        case "enum": {
            const scalarType = field.fieldKind == "enum" ? _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.INT32 : field.scalar;
            const fieldNo = field.number;
            const wireType = writeTypeOfScalar(scalarType);
            const writeScalar = compileScalarValue(scalarType, field.parent.typeName, field.name);
            return (writer, opts, value) => {
                writer.tag(fieldNo, wireType);
                writeScalar(writer, value);
            };
        }
    }
}
function compileListField(field) {
    const localName = field.localName;
    const fieldNo = field.number;
    switch (field.listKind) {
        case "message": {
            const { toMessage } = (0,_reflect_message_js__WEBPACK_IMPORTED_MODULE_3__/* .localMessageMapper */ .IK)(field);
            const writeChild = compileChildWriter(field);
            return (writer, opts, message) => {
                const items = message[localName];
                for (let i = 0; i < items.length; i++) {
                    writeChild(writer, opts, toMessage(items[i]));
                }
            };
        }
        case "scalar":
        case "enum": {
            const scalarType = field.listKind == "enum" ? _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.INT32 : field.scalar;
            const writeScalar = compileScalarValue(scalarType, field.parent.typeName, field.name);
            if (field.packed) {
                return (writer, opts, message) => {
                    const items = message[localName];
                    if (items.length == 0) {
                        return;
                    }
                    writer.tag(fieldNo, _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.LengthDelimited).fork();
                    for (let i = 0; i < items.length; i++) {
                        writeScalar(writer, items[i]);
                    }
                    writer.join();
                };
            }
            const wireType = writeTypeOfScalar(scalarType);
            return (writer, opts, message) => {
                const items = message[localName];
                for (let i = 0; i < items.length; i++) {
                    writer.tag(fieldNo, wireType);
                    writeScalar(writer, items[i]);
                }
            };
        }
    }
}
function compileMapField(field) {
    const localName = field.localName;
    const fieldNo = field.number;
    const writeKey = compileMapKey(field);
    if (field.mapKind == "message") {
        const { toMessage } = (0,_reflect_message_js__WEBPACK_IMPORTED_MODULE_3__/* .localMessageMapper */ .IK)(field);
        const writeMessage = compiledWriter(field.message);
        return (writer, opts, message) => {
            const record = message[localName];
            const keys = Object.keys(record);
            for (let i = 0; i < keys.length; i++) {
                const key = keys[i];
                writer.tag(fieldNo, _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.LengthDelimited).fork();
                writeKey(writer, key);
                // The value of a map entry is always field number 2.
                writer.tag(2, _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.LengthDelimited).fork();
                writeMessage(writer, opts, toMessage(record[key]));
                writer.join();
                writer.join();
            }
        };
    }
    const scalarType = field.mapKind == "enum" ? _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.INT32 : field.scalar;
    const valueWireType = writeTypeOfScalar(scalarType);
    const writeScalar = compileScalarValue(scalarType, field.parent.typeName, field.name);
    return (writer, opts, message) => {
        const record = message[localName];
        const keys = Object.keys(record);
        for (let i = 0; i < keys.length; i++) {
            const key = keys[i];
            writer.tag(fieldNo, _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.LengthDelimited).fork();
            writeKey(writer, key);
            // The value of a map entry is always field number 2.
            writer.tag(2, valueWireType);
            writeScalar(writer, record[key]);
            writer.join();
        }
    };
}
/**
 * Compile an encoder for a map key. Map keys are stored as object keys and
 * are always strings locally. Convert them to their scalar type before
 * writing, like the reflect API does when iterating map entries.
 */
function compileMapKey(field) {
    const wireType = writeTypeOfScalar(field.mapKey);
    const writeScalar = compileScalarValue(field.mapKey, field.parent.typeName, field.name);
    const convertKey = compileMapKeyConverter(field.mapKey);
    return (writer, key) => {
        // The key of a map entry is always field number 1.
        writer.tag(1, wireType);
        writeScalar(writer, convertKey(key));
    };
}
/**
 * Returns a converter from an object key (always a string) to the closest
 * possible type for the map key type. Invalid keys are passed through to
 * the scalar writer, which raises an error for them.
 */
function compileMapKeyConverter(type) {
    switch (type) {
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.STRING:
            return (key) => key;
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.BOOL:
            return (key) => (key === "true" ? true : key === "false" ? false : key);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.UINT64:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.FIXED64:
            return (key) => {
                try {
                    return _proto_int64_js__WEBPACK_IMPORTED_MODULE_4__/* .protoInt64 */ .M.uParse(key);
                }
                catch (_a) {
                    return key;
                }
            };
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.INT64:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.SFIXED64:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.SINT64:
            return (key) => {
                try {
                    return _proto_int64_js__WEBPACK_IMPORTED_MODULE_4__/* .protoInt64 */ .M.parse(key);
                }
                catch (_a) {
                    return key;
                }
            };
        default:
            // Handles INT32, UINT32, SINT32, FIXED32, SFIXED32.
            // We do not use individual cases to save a few bytes code size.
            return (key) => {
                const n = Number.parseInt(key);
                return Number.isFinite(n) ? n : key;
            };
    }
}
/**
 * Compile an encoder for a bare scalar value (no tag), wrapping errors from
 * the writer with the message and field name.
 */
function compileScalarValue(type, messageName, fieldName) {
    const writeScalar = compileScalarWrite(type);
    return (writer, value) => {
        try {
            writeScalar(writer, value);
        }
        catch (e) {
            if (e instanceof Error) {
                throw new Error(`cannot encode field ${messageName}.${fieldName} to binary: ${e.message}`);
            }
            throw e;
        }
    };
}
function compileScalarWrite(type) {
    switch (type) {
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.STRING:
            return (writer, value) => writer.string(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.BOOL:
            return (writer, value) => writer.bool(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.DOUBLE:
            return (writer, value) => writer.double(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.FLOAT:
            return (writer, value) => writer.float(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.INT32:
            return (writer, value) => writer.int32(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.INT64:
            return (writer, value) => writer.int64(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.UINT64:
            return (writer, value) => writer.uint64(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.FIXED64:
            return (writer, value) => writer.fixed64(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.BYTES:
            return (writer, value) => writer.bytes(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.FIXED32:
            return (writer, value) => writer.fixed32(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.SFIXED32:
            return (writer, value) => writer.sfixed32(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.SFIXED64:
            return (writer, value) => writer.sfixed64(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.SINT64:
            return (writer, value) => writer.sint64(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.UINT32:
            return (writer, value) => writer.uint32(value);
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.SINT32:
            return (writer, value) => writer.sint32(value);
    }
}
/**
 * Write a single field to binary format, if it is set. Used to serialize
 * extensions: extensions always have explicit presence, so an extension
 * value that was just set on the container is always written.
 *
 * @private
 */
function writeField(writer, opts, msg, field) {
    compileField(field)(writer, opts, msg[_reflect_unsafe_js__WEBPACK_IMPORTED_MODULE_5__/* .unsafeLocal */ .I4]);
}
/**
 * Compile an encoder for the wire format of a message field, honoring the
 * delimited encoding of the field. The tag is written by the encoder.
 */
function compileChildWriter(field) {
    const fieldNo = field.number;
    const writeMessage = compiledWriter(field.message);
    if (field.delimitedEncoding) {
        return (writer, opts, child) => {
            writer.tag(fieldNo, _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.StartGroup);
            writeMessage(writer, opts, child);
            writer.tag(fieldNo, _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.EndGroup);
        };
    }
    return (writer, opts, child) => {
        writer.tag(fieldNo, _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.LengthDelimited).fork();
        writeMessage(writer, opts, child);
        writer.join();
    };
}
function writeTypeOfScalar(type) {
    switch (type) {
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.BYTES:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.STRING:
            return _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.LengthDelimited;
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.DOUBLE:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.FIXED64:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.SFIXED64:
            return _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.Bit64;
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.FIXED32:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.SFIXED32:
        case _descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .ScalarType */ .L.FLOAT:
            return _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.Bit32;
        default:
            return _wire_binary_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .WireType */ .O0.Varint;
    }
}


/***/ }),

/***/ 1712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ base64Encode),
/* harmony export */   u: () => (/* binding */ base64Decode)
/* harmony export */ });
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
// Native Uint8Array.prototype.setFromBase64, if the runtime provides it.
const nativeSetFromBase64 = Uint8Array.prototype.setFromBase64;
/**
 * Decodes a base64 string to a byte array.
 *
 * - ignores white-space, including line breaks and tabs
 * - allows inner padding (can decode concatenated base64 strings)
 * - does not require padding
 * - understands base64url encoding:
 *   "-" instead of "+",
 *   "_" instead of "/",
 *   no padding
 */
function base64Decode(base64Str) {
    const len = base64Str.length;
    // Decoded size, assuming a well-formed string: three bytes per group of
    // four characters, minus one byte for each padding character.
    let size = len - ((len + 3) >> 2);
    if ((len & 3) == 0 && base64Str[len - 1] == "=") {
        size -= base64Str[len - 2] == "=" ? 2 : 1;
    }
    const bytes = new Uint8Array(size);
    let written = -1;
    if (nativeSetFromBase64) {
        try {
            const result = nativeSetFromBase64.call(bytes, base64Str);
            if (result.read == len) {
                written = result.written;
            }
        }
        catch (_a) {
            // The native decoder rejects base64url and inner padding, which we accept.
        }
    }
    if (written < 0) {
        written = setFromBase64(bytes, base64Str);
    }
    return written == size ? bytes : bytes.subarray(0, written);
}
/** Writes into `bytes` from index 0 and returns the number of bytes written. */
function setFromBase64(bytes, base64Str) {
    const table = getDecodeTable();
    let bytePos = 0, // position in byte array
    groupPos = 0, // position in base64 group
    b, // current byte
    p = 0; // previous byte
    for (let i = 0; i < base64Str.length; i++) {
        b = table[base64Str.charCodeAt(i)];
        if (b === undefined) {
            switch (base64Str[i]) {
                // @ts-ignore TS7029: Fallthrough case in switch -- ignore instead of expect-error for compiler settings without noFallthroughCasesInSwitch: true
                case "=":
                    groupPos = 0; // reset state when padding found
                case "\n":
                case "\r":
                case "\t":
                case " ":
                    continue; // skip white-space, and padding
                default:
                    throw Error("invalid base64 string");
            }
        }
        switch (groupPos) {
            case 0:
                p = b;
                groupPos = 1;
                break;
            case 1:
                bytes[bytePos++] = (p << 2) | ((b & 48) >> 4);
                p = b;
                groupPos = 2;
                break;
            case 2:
                bytes[bytePos++] = ((p & 15) << 4) | ((b & 60) >> 2);
                p = b;
                groupPos = 3;
                break;
            case 3:
                bytes[bytePos++] = ((p & 3) << 6) | b;
                groupPos = 0;
                break;
        }
    }
    if (groupPos == 1)
        throw Error("invalid base64 string");
    return bytePos;
}
const nativeToBase64 = Uint8Array.prototype.toBase64;
const toBase64OptionsMap = {
    std: { alphabet: "base64", omitPadding: false },
    std_raw: { alphabet: "base64", omitPadding: true },
    url: { alphabet: "base64url", omitPadding: true },
};
/**
 * Encode a byte array to a base64 string.
 *
 * By default, this function uses the standard base64 encoding with padding.
 *
 * To encode without padding, use encoding = "std_raw".
 *
 * To encode with the URL encoding, use encoding = "url", which replaces the
 * characters +/ by their URL-safe counterparts -_, and omits padding.
 */
function base64Encode(bytes, encoding = "std") {
    if (nativeToBase64) {
        return nativeToBase64.call(bytes, toBase64OptionsMap[encoding]);
    }
    const table = getEncodeTable(encoding);
    const pad = encoding == "std";
    let base64 = "", groupPos = 0, // position in base64 group
    b, // current byte
    p = 0; // carry over from previous byte
    for (let i = 0; i < bytes.length; i++) {
        b = bytes[i];
        switch (groupPos) {
            case 0:
                base64 += table[b >> 2];
                p = (b & 3) << 4;
                groupPos = 1;
                break;
            case 1:
                base64 += table[p | (b >> 4)];
                p = (b & 15) << 2;
                groupPos = 2;
                break;
            case 2:
                base64 += table[p | (b >> 6)];
                base64 += table[b & 63];
                groupPos = 0;
                break;
        }
    }
    // add output padding
    if (groupPos) {
        base64 += table[p];
        if (pad) {
            base64 += "=";
            if (groupPos == 1)
                base64 += "=";
        }
    }
    return base64;
}
// lookup table from base64 character to byte
let encodeTableStd;
let encodeTableUrl;
// lookup table from base64 character *code* to byte because lookup by number is fast
let decodeTable;
function getEncodeTable(encoding) {
    if (!encodeTableStd) {
        encodeTableStd =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split("");
        encodeTableUrl = encodeTableStd.slice(0, -2).concat("-", "_");
    }
    return encoding == "url"
        ? // biome-ignore lint/style/noNonNullAssertion: TS fails to narrow down
            encodeTableUrl
        : encodeTableStd;
}
function getDecodeTable() {
    if (!decodeTable) {
        decodeTable = [];
        const encodeTable = getEncodeTable("std");
        for (let i = 0; i < encodeTable.length; i++)
            decodeTable[encodeTable[i].charCodeAt(0)] = i;
        // support base64url variants
        decodeTable["-".charCodeAt(0)] = encodeTable.indexOf("+");
        decodeTable["_".charCodeAt(0)] = encodeTable.indexOf("/");
    }
    return decodeTable;
}


/***/ }),

/***/ 3322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ WireType),
/* harmony export */   Qh: () => (/* binding */ INT32_MIN),
/* harmony export */   V5: () => (/* binding */ BinaryReader),
/* harmony export */   f7: () => (/* binding */ UINT32_MAX),
/* harmony export */   fI: () => (/* binding */ BinaryWriter),
/* harmony export */   go: () => (/* binding */ INT32_MAX)
/* harmony export */ });
/* unused harmony exports FLOAT32_MAX, FLOAT32_MIN */
/* harmony import */ var _varint_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4745);
/* harmony import */ var _proto_int64_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2857);
/* harmony import */ var _text_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1600);
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.



/**
 * Protobuf binary format wire types.
 *
 * A wire type provides just enough information to find the length of the
 * following value.
 *
 * See https://developers.google.com/protocol-buffers/docs/encoding#structure
 */
var WireType;
(function (WireType) {
    /**
     * Used for int32, int64, uint32, uint64, sint32, sint64, bool, enum
     */
    WireType[WireType["Varint"] = 0] = "Varint";
    /**
     * Used for fixed64, sfixed64, double.
     * Always 8 bytes with little-endian byte order.
     */
    WireType[WireType["Bit64"] = 1] = "Bit64";
    /**
     * Used for string, bytes, embedded messages, packed repeated fields
     *
     * Only repeated numeric types (types which use the varint, 32-bit,
     * or 64-bit wire types) can be packed. In proto3, such fields are
     * packed by default.
     */
    WireType[WireType["LengthDelimited"] = 2] = "LengthDelimited";
    /**
     * Start of a tag-delimited aggregate, such as a proto2 group, or a message
     * in editions with message_encoding = DELIMITED.
     */
    WireType[WireType["StartGroup"] = 3] = "StartGroup";
    /**
     * End of a tag-delimited aggregate.
     */
    WireType[WireType["EndGroup"] = 4] = "EndGroup";
    /**
     * Used for fixed32, sfixed32, float.
     * Always 4 bytes with little-endian byte order.
     */
    WireType[WireType["Bit32"] = 5] = "Bit32";
})(WireType || (WireType = {}));
/**
 * Maximum value for a 32-bit floating point value (Protobuf FLOAT).
 */
const FLOAT32_MAX = 3.4028234663852886e38;
/**
 * Minimum value for a 32-bit floating point value (Protobuf FLOAT).
 */
const FLOAT32_MIN = (/* unused pure expression or super */ null && (-3.4028234663852886e38));
/**
 * Maximum value for an unsigned 32-bit integer (Protobuf UINT32, FIXED32).
 */
const UINT32_MAX = 0xffffffff;
/**
 * Maximum value for a signed 32-bit integer (Protobuf INT32, SFIXED32, SINT32).
 */
const INT32_MAX = 0x7fffffff;
/**
 * Minimum value for a signed 32-bit integer (Protobuf INT32, SFIXED32, SINT32).
 */
const INT32_MIN = -0x80000000;
class BinaryWriter {
    constructor(encodeUtf8) {
        /**
         * Previous fork positions (the write position at the time
         * `fork()` was called).
         */
        this.stackPos = [];
        this.encodeUtf8Into = encodeUtf8
            ? (0,_text_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .emulateEncodeInto */ .O5)(encodeUtf8)
            : (0,_text_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .getTextEncoding */ .dM)().encodeUtf8Into;
        this.buffer = EMPTY_BUFFER;
        this.viewCache = EMPTY_VIEW;
        this.pos = 0;
    }
    ensureCapacity(size) {
        const required = this.pos + size;
        if (required > this.buffer.length) {
            let newLen = this.buffer.length || INITIAL_SIZE;
            while (newLen < required)
                newLen *= 2;
            const newBuf = new Uint8Array(newLen);
            if (this.pos > 0)
                newBuf.set(this.buffer);
            this.buffer = newBuf;
        }
    }
    /**
     * The DataView over `buffer`, rebuilt only if the buffer has grown since it
     * was last used.
     */
    view() {
        const bytes = this.buffer;
        const view = this.viewCache;
        // Since ensureCapacity() only ever replaces the buffer with a strictly larger one,
        // equal lengths mean the view is still current. This is faster than comparing
        // buffers directly.
        if (view.byteLength === bytes.byteLength)
            return view;
        const newView = new DataView(bytes.buffer);
        this.viewCache = newView;
        return newView;
    }
    /**
     * Return all bytes written and reset this writer.
     */
    finish() {
        const result = this.buffer.slice(0, this.pos);
        this.pos = 0;
        this.stackPos = [];
        return result;
    }
    /**
     * Start a new fork for length-delimited data like a message
     * or a packed repeated field.
     *
     * Must be joined later with `join()`.
     */
    fork() {
        this.stackPos.push(this.pos);
        // Reserve room for the length prefix. Payloads under 128 bytes, fairly
        // common, will need no copy in join().
        this.ensureCapacity(DEFAULT_LEN_PREFIX_SIZE);
        this.buffer[this.pos++] = 0;
        return this;
    }
    /**
     * Join the last fork. Write its length and bytes, then
     * return to the previous state.
     */
    join() {
        const forkPos = this.stackPos.pop();
        if (forkPos === undefined)
            throw new Error("invalid state, fork stack empty");
        // fork() presumed the payload would fit the prefix it reserved. If it
        // doesn't, we need to shift the bytes we just wrote.
        const len = this.pos - forkPos - DEFAULT_LEN_PREFIX_SIZE;
        const lenPrefixSize = varint32Size(len);
        if (lenPrefixSize > DEFAULT_LEN_PREFIX_SIZE) {
            // Widening pushes the payload past the end of the buffer, so grow first:
            // copyWithin clamps to the buffer instead of throwing, so a short buffer
            // would silently drop the tail of the payload.
            this.ensureCapacity(lenPrefixSize - DEFAULT_LEN_PREFIX_SIZE);
            this.buffer.copyWithin(forkPos + lenPrefixSize, forkPos + DEFAULT_LEN_PREFIX_SIZE, this.pos);
        }
        this.pos = forkPos;
        this.uint32(len);
        this.pos += len;
        return this;
    }
    /**
     * Writes a tag (field number and wire type).
     *
     * Equivalent to `uint32( (fieldNo << 3 | type) >>> 0 )`.
     *
     * Generated code should compute the tag ahead of time and call `uint32()`.
     */
    tag(fieldNo, type) {
        return this.uint32(((fieldNo << 3) | type) >>> 0);
    }
    /**
     * Write a chunk of raw bytes.
     */
    raw(chunk) {
        this.ensureCapacity(chunk.length);
        this.buffer.set(chunk, this.pos);
        this.pos += chunk.length;
        return this;
    }
    /**
     * Write a `uint32` value, an unsigned 32 bit varint.
     */
    uint32(value) {
        assertUInt32(value);
        // uint32 varints are at most 5 bytes; reserve once and avoid per-byte
        // capacity checks.
        this.ensureCapacity(5);
        if (value < 0x80) {
            this.buffer[this.pos++] = value;
            return this;
        }
        while (value > 0x7f) {
            this.buffer[this.pos++] = (value & 0x7f) | 0x80;
            value >>>= 7;
        }
        this.buffer[this.pos++] = value;
        return this;
    }
    /**
     * Write a `int32` value, a signed 32 bit varint.
     */
    int32(value) {
        assertInt32(value);
        if (value >= 0) {
            return this.uint32(value);
        }
        // Negative: sign-extend to 64 bits, encodes to 10 bytes.
        this.ensureCapacity(10);
        for (let i = 0; i < 9; i++) {
            this.buffer[this.pos++] = (value & 0x7f) | 0x80;
            value >>= 7;
        }
        this.buffer[this.pos++] = 1;
        return this;
    }
    /**
     * Write a `bool` value, a varint.
     */
    bool(value) {
        this.ensureCapacity(1);
        this.buffer[this.pos++] = value ? 1 : 0;
        return this;
    }
    /**
     * Write a `bytes` value, length-delimited arbitrary data.
     */
    bytes(value) {
        this.uint32(value.byteLength);
        return this.raw(value);
    }
    /**
     * Write a `string` value, length-delimited data converted to UTF-8 text.
     */
    string(value) {
        // TextEncoder.encode() coerces its argument to string, but encodeInto()
        // rejects non-strings.
        if (typeof value !== "string") {
            value = String(value);
        }
        const len = value.length;
        // Fast path for ASCII.
        if (len <= ASCII_MAX_LENGTH) {
            this.ensureCapacity(len + 1);
            const ascii = this.buffer;
            let pos = this.pos;
            ascii[pos++] = len;
            let i = 0;
            for (; i < len; i++) {
                const code = value.charCodeAt(i);
                if (code > 0x7f)
                    break;
                ascii[pos++] = code;
            }
            if (i == len) {
                this.pos = pos;
                return this;
            }
        }
        // encodeUtf8Into needs the full-length buffer upfront. The length prefix
        // can be upto 5 bytes, and a UTF-16 code unit takes at most 3 UTF-8 bytes.
        this.ensureCapacity(len * 3 + 5);
        // The length prefix goes first, but the byte length is only known after
        // encoding. We guess the final varint size here (assuming most text is
        // ASCII) and then encode.
        const lenPrefixSizeGuess = varint32Size(len);
        const buf = this.buffer;
        const start = this.pos;
        const { written } = this.encodeUtf8Into(value, buf.subarray(start + lenPrefixSizeGuess));
        // If our guess was incorrect, we need to shift the bytes we just wrote.
        const lenPrefixSize = varint32Size(written);
        if (lenPrefixSize != lenPrefixSizeGuess) {
            buf.copyWithin(start + lenPrefixSize, start + lenPrefixSizeGuess, start + lenPrefixSizeGuess + written);
        }
        // Write the lenPrefix and advance the pos.
        this.uint32(written);
        this.pos += written;
        return this;
    }
    /**
     * Write a `float` value, 32-bit floating point number.
     */
    float(value) {
        assertFloat32(value);
        this.ensureCapacity(4);
        this.view().setFloat32(this.pos, value, true);
        this.pos += 4;
        return this;
    }
    /**
     * Write a `double` value, a 64-bit floating point number.
     */
    double(value) {
        this.ensureCapacity(8);
        this.view().setFloat64(this.pos, value, true);
        this.pos += 8;
        return this;
    }
    /**
     * Write a `fixed32` value, an unsigned, fixed-length 32-bit integer.
     */
    fixed32(value) {
        assertUInt32(value);
        this.ensureCapacity(4);
        this.view().setUint32(this.pos, value, true);
        this.pos += 4;
        return this;
    }
    /**
     * Write a `sfixed32` value, a signed, fixed-length 32-bit integer.
     */
    sfixed32(value) {
        assertInt32(value);
        this.ensureCapacity(4);
        this.view().setInt32(this.pos, value, true);
        this.pos += 4;
        return this;
    }
    /**
     * Write a `sint32` value, a signed, zigzag-encoded 32-bit varint.
     */
    sint32(value) {
        assertInt32(value);
        // zigzag encode then emit as uint32 varint
        return this.uint32(((value << 1) ^ (value >> 31)) >>> 0);
    }
    /**
     * Write a `sfixed64` value, a signed, fixed-length 64-bit integer.
     */
    sfixed64(value) {
        const tc = _proto_int64_js__WEBPACK_IMPORTED_MODULE_1__/* .protoInt64 */ .M.enc(value);
        this.ensureCapacity(8);
        const view = this.view();
        view.setInt32(this.pos, tc.lo, true);
        view.setInt32(this.pos + 4, tc.hi, true);
        this.pos += 8;
        return this;
    }
    /**
     * Write a `fixed64` value, an unsigned, fixed-length 64 bit integer.
     */
    fixed64(value) {
        const tc = _proto_int64_js__WEBPACK_IMPORTED_MODULE_1__/* .protoInt64 */ .M.uEnc(value);
        this.ensureCapacity(8);
        const view = this.view();
        view.setInt32(this.pos, tc.lo, true);
        view.setInt32(this.pos + 4, tc.hi, true);
        this.pos += 8;
        return this;
    }
    /**
     * Write a `int64` value, a signed 64-bit varint.
     */
    int64(value) {
        const tc = _proto_int64_js__WEBPACK_IMPORTED_MODULE_1__/* .protoInt64 */ .M.enc(value);
        return this.writeVarint64(tc.lo, tc.hi);
    }
    /**
     * Write a `sint64` value, a signed, zig-zag-encoded 64-bit varint.
     */
    sint64(value) {
        const tc = _proto_int64_js__WEBPACK_IMPORTED_MODULE_1__/* .protoInt64 */ .M.enc(value), 
        // zigzag encode
        sign = tc.hi >> 31, lo = (tc.lo << 1) ^ sign, hi = ((tc.hi << 1) | (tc.lo >>> 31)) ^ sign;
        return this.writeVarint64(lo, hi);
    }
    /**
     * Write a `uint64` value, an unsigned 64-bit varint.
     */
    uint64(value) {
        const tc = _proto_int64_js__WEBPACK_IMPORTED_MODULE_1__/* .protoInt64 */ .M.uEnc(value);
        return this.writeVarint64(tc.lo, tc.hi);
    }
    /**
     * Write a 64-bit varint directly into the buffer. Accepts the value as
     * split low/high 32-bit words.
     *
     * Ported from varint64write() to avoid the intermediate number[] buffer.
     * See https://github.com/protocolbuffers/protobuf/blob/8a71927d74a4ce34efe2d8769fda198f52d20d12/js/experimental/runtime/kernel/writer.js#L344
     */
    writeVarint64(lo, hi) {
        // Worst case: 10 bytes.
        this.ensureCapacity(10);
        const buf = this.buffer;
        let pos = this.pos;
        for (let i = 0; i < 28; i = i + 7) {
            const shift = lo >>> i;
            const hasNext = !(shift >>> 7 == 0 && hi == 0);
            buf[pos++] = (hasNext ? shift | 0x80 : shift) & 0xff;
            if (!hasNext) {
                this.pos = pos;
                return this;
            }
        }
        const splitBits = ((lo >>> 28) & 0x0f) | ((hi & 0x07) << 4);
        const hasMoreBits = !(hi >> 3 == 0);
        buf[pos++] = (hasMoreBits ? splitBits | 0x80 : splitBits) & 0xff;
        if (!hasMoreBits) {
            this.pos = pos;
            return this;
        }
        for (let i = 3; i < 31; i = i + 7) {
            const shift = hi >>> i;
            const hasNext = !(shift >>> 7 == 0);
            buf[pos++] = (hasNext ? shift | 0x80 : shift) & 0xff;
            if (!hasNext) {
                this.pos = pos;
                return this;
            }
        }
        buf[pos++] = (hi >>> 31) & 0x01;
        this.pos = pos;
        return this;
    }
}
/**
 * Capacity of the buffer allocated by the first write..
 */
const INITIAL_SIZE = 128;
/**
 * Bytes `fork()` reserves for the length prefix, betting that the payload will
 * be under 128 bytes. `join()` fills them in, and widens them if the bet was
 * wrong.
 */
const DEFAULT_LEN_PREFIX_SIZE = 1;
/**
 * Shared empty buffer used as the initial value before the first write.
 * Avoids allocating and zeroing `INITIAL_SIZE` bytes per BinaryWriter when a
 * writer is only used for a tiny message (or not used at all).
 */
const EMPTY_BUFFER = new Uint8Array(0);
/**
 * Shared empty view, paired with `EMPTY_BUFFER`. Never written to: any
 * fixed-width write first grows the buffer, which replaces this view.
 */
const EMPTY_VIEW = new DataView(EMPTY_BUFFER.buffer);
/**
 * Longest string on the ASCII fast paths. Must stay below 0x80, so
 * that the writer's length prefix always fits a single varint byte.
 */
const ASCII_MAX_LENGTH = 32;
/**
 * Number of bytes needed to encode `value` as an unsigned 32-bit varint.
 */
function varint32Size(value) {
    if (value < 0x80)
        return 1;
    if (value < 0x4000)
        return 2;
    if (value < 0x200000)
        return 3;
    if (value < 0x10000000)
        return 4;
    return 5;
}
class BinaryReader {
    constructor(buf, decodeUtf8 = (0,_text_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .getTextEncoding */ .dM)().decodeUtf8) {
        this.decodeUtf8 = decodeUtf8;
        this.varint64Lo = 0;
        this.varint64Hi = 0;
        this.varint64 = _varint_js__WEBPACK_IMPORTED_MODULE_2__/* .varint64read */ .ls; // dirty cast for `this`
        /**
         * Read a `uint32` field, an unsigned 32 bit varint.
         */
        this.uint32 = _varint_js__WEBPACK_IMPORTED_MODULE_2__/* .varint32read */ .Gn;
        this.buf = buf;
        this.len = buf.length;
        this.pos = 0;
        this.view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength);
    }
    /**
     * Reads a tag - field number and wire type. Tags are uint32 varints; values
     * that do not fit in uint32 are rejected.
     */
    tag() {
        const start = this.pos;
        const tag = this.uint32();
        const bytesRead = this.pos - start;
        if (bytesRead > 5 || (bytesRead == 5 && this.buf[this.pos - 1] > 0x0f)) {
            throw new Error("illegal tag: varint overflows uint32");
        }
        const fieldNo = tag >>> 3;
        const wireType = tag & 7;
        if (fieldNo <= 0 || wireType > 5) {
            throw new Error("illegal tag: field no " + fieldNo + " wire type " + wireType);
        }
        return [fieldNo, wireType];
    }
    /**
     * Skip one element and return the skipped data.
     *
     * When skipping StartGroup, provide the tags field number to check for
     * matching field number in the EndGroup tag. Recursion into nested groups
     * is guarded by the `recursionLimit` argument: When the limit is reached,
     * this method throws.
     */
    skip(wireType, fieldNo, recursionLimit = 100) {
        let start = this.pos;
        switch (wireType) {
            case WireType.Varint:
                while (this.buf[this.pos++] & 0x80) {
                    // ignore
                }
                break;
            // @ts-ignore TS7029: Fallthrough case in switch -- ignore instead of expect-error for compiler settings without noFallthroughCasesInSwitch: true
            case WireType.Bit64:
                this.pos += 4;
            case WireType.Bit32:
                this.pos += 4;
                break;
            case WireType.LengthDelimited:
                let len = this.uint32();
                this.pos += len;
                break;
            case WireType.StartGroup:
                if (recursionLimit <= 0) {
                    throw new Error("maximum recursion depth reached");
                }
                for (;;) {
                    const [fn, wt] = this.tag();
                    if (wt === WireType.EndGroup) {
                        if (fieldNo !== undefined && fn !== fieldNo) {
                            throw new Error("invalid end group tag");
                        }
                        break;
                    }
                    this.skip(wt, fn, recursionLimit - 1);
                }
                break;
            default:
                throw new Error("cant skip wire type " + wireType);
        }
        this.assertBounds();
        return this.buf.subarray(start, this.pos);
    }
    /**
     * Throws error if position in byte array is out of range.
     */
    assertBounds() {
        if (this.pos > this.len)
            throw new RangeError("premature EOF");
    }
    /**
     * Read a `int32` field, a signed 32 bit varint.
     */
    int32() {
        return this.uint32() | 0;
    }
    /**
     * Read a `sint32` field, a signed, zigzag-encoded 32-bit varint.
     */
    sint32() {
        let zze = this.uint32();
        // decode zigzag
        return (zze >>> 1) ^ -(zze & 1);
    }
    /**
     * Read a `int64` field, a signed 64-bit varint.
     */
    int64() {
        this.varint64();
        return _proto_int64_js__WEBPACK_IMPORTED_MODULE_1__/* .protoInt64 */ .M.dec(this.varint64Lo, this.varint64Hi);
    }
    /**
     * Read a `uint64` field, an unsigned 64-bit varint.
     */
    uint64() {
        this.varint64();
        return _proto_int64_js__WEBPACK_IMPORTED_MODULE_1__/* .protoInt64 */ .M.uDec(this.varint64Lo, this.varint64Hi);
    }
    /**
     * Read a `sint64` field, a signed, zig-zag-encoded 64-bit varint.
     */
    sint64() {
        this.varint64();
        let lo = this.varint64Lo;
        let hi = this.varint64Hi;
        // decode zig zag
        let s = -(lo & 1);
        lo = ((lo >>> 1) | ((hi & 1) << 31)) ^ s;
        hi = (hi >>> 1) ^ s;
        return _proto_int64_js__WEBPACK_IMPORTED_MODULE_1__/* .protoInt64 */ .M.dec(lo, hi);
    }
    /**
     * Read a `bool` field, a variant.
     */
    bool() {
        // Fast path: most bools are 0x0 or 0x1.
        const b = this.buf[this.pos];
        if (b < 0x80) {
            this.pos++;
            return b !== 0;
        }
        this.varint64();
        return this.varint64Lo !== 0 || this.varint64Hi !== 0;
    }
    /**
     * Read a `fixed32` field, an unsigned, fixed-length 32-bit integer.
     */
    fixed32() {
        // biome-ignore lint/suspicious/noAssignInExpressions: no
        return this.view.getUint32((this.pos += 4) - 4, true);
    }
    /**
     * Read a `sfixed32` field, a signed, fixed-length 32-bit integer.
     */
    sfixed32() {
        // biome-ignore lint/suspicious/noAssignInExpressions: no
        return this.view.getInt32((this.pos += 4) - 4, true);
    }
    /**
     * Read a `fixed64` field, an unsigned, fixed-length 64 bit integer.
     */
    fixed64() {
        return _proto_int64_js__WEBPACK_IMPORTED_MODULE_1__/* .protoInt64 */ .M.uDec(this.sfixed32(), this.sfixed32());
    }
    /**
     * Read a `fixed64` field, a signed, fixed-length 64-bit integer.
     */
    sfixed64() {
        return _proto_int64_js__WEBPACK_IMPORTED_MODULE_1__/* .protoInt64 */ .M.dec(this.sfixed32(), this.sfixed32());
    }
    /**
     * Read a `float` field, 32-bit floating point number.
     */
    float() {
        // biome-ignore lint/suspicious/noAssignInExpressions: no
        return this.view.getFloat32((this.pos += 4) - 4, true);
    }
    /**
     * Read a `double` field, a 64-bit floating point number.
     */
    double() {
        // biome-ignore lint/suspicious/noAssignInExpressions: no
        return this.view.getFloat64((this.pos += 8) - 8, true);
    }
    /**
     * Read a `bytes` field, length-delimited arbitrary data.
     */
    bytes() {
        let len = this.uint32(), start = this.pos;
        this.pos += len;
        this.assertBounds();
        return this.buf.subarray(start, start + len);
    }
    /**
     * Read a `string` field, length-delimited data converted to UTF-8 text. If
     * `strict` is true, throw on invalid UTF-8 instead of substituting U+FFFD.
     */
    string(strict) {
        // Like bytes(), but the ASCII fast path reads the buffer without a view.
        const len = this.uint32();
        const start = this.pos;
        this.pos += len;
        this.assertBounds();
        const buf = this.buf;
        // Fast path for ASCII.
        if (len <= ASCII_MAX_LENGTH) {
            const codes = new Array(len);
            for (let i = 0; i < len; i++) {
                const byte = buf[start + i];
                if (byte > 0x7f) {
                    return this.decodeUtf8(buf.subarray(start, this.pos), strict);
                }
                codes[i] = byte;
            }
            return String.fromCharCode.apply(String, codes);
        }
        return this.decodeUtf8(buf.subarray(start, this.pos), strict);
    }
}
/**
 * Assert a valid signed protobuf 32-bit integer as a number or string.
 */
function assertInt32(arg) {
    if (typeof arg == "string") {
        arg = Number(arg);
    }
    else if (typeof arg != "number") {
        throw new Error("invalid int32: " + typeof arg);
    }
    if (!Number.isInteger(arg) ||
        arg > INT32_MAX ||
        arg < INT32_MIN)
        throw new Error("invalid int32: " + arg);
}
/**
 * Assert a valid unsigned protobuf 32-bit integer as a number or string.
 */
function assertUInt32(arg) {
    if (typeof arg == "string") {
        arg = Number(arg);
    }
    else if (typeof arg != "number") {
        throw new Error("invalid uint32: " + typeof arg);
    }
    if (!Number.isInteger(arg) ||
        arg > UINT32_MAX ||
        arg < 0)
        throw new Error("invalid uint32: " + arg);
}
/**
 * Assert a valid protobuf float32 value as a number or string.
 */
function assertFloat32(arg) {
    if (typeof arg == "string") {
        const o = arg;
        arg = Number(arg);
        if (Number.isNaN(arg) && o !== "NaN") {
            throw new Error("invalid float32: " + o);
        }
    }
    else if (typeof arg != "number") {
        throw new Error("invalid float32: " + typeof arg);
    }
    // float32 is represented with regular 64-bit numbers. A value too large for
    // a float32 becomes infinity when rounded. NaN and infinity are valid values.
    if (!Number.isFinite(Math.fround(arg)) && Number.isFinite(arg)) {
        throw new Error("invalid float32: " + arg);
    }
}


/***/ }),

/***/ 1600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O5: () => (/* binding */ emulateEncodeInto),
/* harmony export */   dM: () => (/* binding */ getTextEncoding)
/* harmony export */ });
/* unused harmony export configureTextEncoding */
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
let te;
/**
 * Protobuf-ES requires the Text Encoding API to convert UTF-8 from and to
 * binary. This WHATWG API is widely available, but it is not part of the
 * ECMAScript standard. This function used to be the way to supply an
 * implementation on runtimes that do not provide one.
 *
 * It only configures the copy of the library it is imported from. To provide
 * the encoding API for every copy of Protobuf-ES in an isolate, install
 * `TextEncoder` (with the methods `encode` and optionally `encodeInto`) and
 * `TextDecoder` (with the `fatal: true` and `ignoreBOM: true` constructor
 * arguments and the `decode` method) on `globalThis`.
 *
 * Providing `encodeUtf8Into` is optional for backwards compatibility. If it
 * is omitted, we emulate it with a wrapper that calls `encodeUtf8`.
 *
 * Note that the Text Encoding API does not provide a way to validate UTF-8.
 * Our implementation uses String.prototype.isWellFormed, and falls back
 * to use encodeURIComponent().
 *
 * @deprecated Install `TextEncoder` and `TextDecoder` on `globalThis` instead.
 */
function configureTextEncoding(textEncoding) {
    var _a;
    te = Object.assign(Object.assign({}, textEncoding), { encodeUtf8Into: (_a = textEncoding.encodeUtf8Into) !== null && _a !== void 0 ? _a : emulateEncodeInto(textEncoding.encodeUtf8.bind(textEncoding)) });
}
function getTextEncoding() {
    if (!te) {
        const globals = globalThis;
        if (!globals.TextEncoder || !globals.TextDecoder) {
            throw new Error("encoding API missing: install TextEncoder and TextDecoder on globalThis");
        }
        const textEncoder = new globals.TextEncoder();
        // A leading U+FEFF in a protobuf string is text, not a byte-order mark.
        const textDecoder = new globals.TextDecoder("utf-8", {
            ignoreBOM: true,
        });
        let textDecoderStrict;
        const config = {
            encodeUtf8(text) {
                return textEncoder.encode(text);
            },
            decodeUtf8(bytes, strict) {
                if (strict) {
                    if (!textDecoderStrict) {
                        textDecoderStrict = new globals.TextDecoder("utf-8", {
                            fatal: true,
                            ignoreBOM: true,
                        });
                    }
                    return textDecoderStrict.decode(bytes);
                }
                return textDecoder.decode(bytes);
            },
            checkUtf8(text) {
                try {
                    encodeURIComponent(text);
                    return true;
                }
                catch (_) {
                    return false;
                }
            },
        };
        // If encodeInto is available, use it. Otherwise, configureTextEncoding
        // fills in a slower fallback that uses encodeUtf8.
        if (textEncoder.encodeInto) {
            config.encodeUtf8Into = textEncoder.encodeInto.bind(textEncoder);
        }
        // Native String.prototype.isWellFormed, if the runtime provides it.
        const nativeStringIsWellFormed = String.prototype.isWellFormed;
        if (nativeStringIsWellFormed) {
            config.checkUtf8 = (text) => {
                return nativeStringIsWellFormed.call(text);
            };
        }
        configureTextEncoding(config);
    }
    return te;
}
/**
 * Simplistic polyfill for encodeUtf8Into.
 *
 * @private
 */
function emulateEncodeInto(encodeUtf8) {
    return (text, dest) => {
        const bytes = encodeUtf8(text);
        dest.set(bytes);
        return { written: bytes.byteLength };
    };
}


/***/ }),

/***/ 4745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gn: () => (/* binding */ varint32read),
/* harmony export */   Hc: () => (/* binding */ uInt64ToString),
/* harmony export */   LJ: () => (/* binding */ int64FromString),
/* harmony export */   _Q: () => (/* binding */ int64ToString),
/* harmony export */   f7: () => (/* binding */ varint32write),
/* harmony export */   ls: () => (/* binding */ varint64read)
/* harmony export */ });
/* unused harmony export varint64write */
// Copyright 2008 Google Inc.  All rights reserved.
//
// Redistribution and use in source and binary forms, with or without
// modification, are permitted provided that the following conditions are
// met:
//
// * Redistributions of source code must retain the above copyright
// notice, this list of conditions and the following disclaimer.
// * Redistributions in binary form must reproduce the above
// copyright notice, this list of conditions and the following disclaimer
// in the documentation and/or other materials provided with the
// distribution.
// * Neither the name of Google Inc. nor the names of its
// contributors may be used to endorse or promote products derived from
// this software without specific prior written permission.
//
// THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS
// "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
// LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR
// A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT
// OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
// SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
// LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,
// DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY
// THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
// (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
// OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
//
// Code generated by the Protocol Buffer compiler is owned by the owner
// of the input file used when generating it.  This code is not
// standalone and requires a support library to be linked with it.  This
// support library is itself covered by the above license.
/**
 * Read a 64 bit varint as two JS numbers.
 *
 * Stores the low and high words on the reader.
 *
 * Copyright 2008 Google Inc.  All rights reserved.
 *
 * See https://github.com/protocolbuffers/protobuf/blob/8a71927d74a4ce34efe2d8769fda198f52d20d12/js/experimental/runtime/kernel/buffer_decoder.js#L175
 */
function varint64read() {
    const buf = this.buf;
    let pos = this.pos;
    let lo = 0;
    let hi = 0;
    for (let shift = 0; shift < 28; shift += 7) {
        const b = buf[pos++];
        lo |= (b & 0x7f) << shift;
        if ((b & 0x80) == 0) {
            this.pos = pos;
            this.assertBounds();
            this.varint64Lo = lo;
            this.varint64Hi = hi;
            return;
        }
    }
    const middleByte = buf[pos++];
    // last four bits of the first 32 bit number
    lo |= (middleByte & 0x0f) << 28;
    // 3 upper bits are part of the next 32 bit number
    hi = (middleByte & 0x70) >> 4;
    if ((middleByte & 0x80) == 0) {
        this.pos = pos;
        this.assertBounds();
        this.varint64Lo = lo;
        this.varint64Hi = hi;
        return;
    }
    for (let shift = 3; shift <= 31; shift += 7) {
        const b = buf[pos++];
        hi |= (b & 0x7f) << shift;
        if ((b & 0x80) == 0) {
            this.pos = pos;
            this.assertBounds();
            this.varint64Lo = lo;
            this.varint64Hi = hi;
            return;
        }
    }
    throw new Error("invalid varint");
}
/**
 * Write a 64 bit varint, given as two JS numbers, to the given bytes array.
 *
 * Copyright 2008 Google Inc.  All rights reserved.
 *
 * See https://github.com/protocolbuffers/protobuf/blob/8a71927d74a4ce34efe2d8769fda198f52d20d12/js/experimental/runtime/kernel/writer.js#L344
 */
function varint64write(lo, hi, bytes) {
    for (let i = 0; i < 28; i = i + 7) {
        const shift = lo >>> i;
        const hasNext = !(shift >>> 7 == 0 && hi == 0);
        const byte = (hasNext ? shift | 0x80 : shift) & 0xff;
        bytes.push(byte);
        if (!hasNext) {
            return;
        }
    }
    const splitBits = ((lo >>> 28) & 0x0f) | ((hi & 0x07) << 4);
    const hasMoreBits = !(hi >> 3 == 0);
    bytes.push((hasMoreBits ? splitBits | 0x80 : splitBits) & 0xff);
    if (!hasMoreBits) {
        return;
    }
    for (let i = 3; i < 31; i = i + 7) {
        const shift = hi >>> i;
        const hasNext = !(shift >>> 7 == 0);
        const byte = (hasNext ? shift | 0x80 : shift) & 0xff;
        bytes.push(byte);
        if (!hasNext) {
            return;
        }
    }
    bytes.push((hi >>> 31) & 0x01);
}
// constants for binary math
const TWO_PWR_32_DBL = 0x100000000;
/**
 * Parse decimal string of 64 bit integer value as two JS numbers.
 *
 * Copyright 2008 Google Inc.  All rights reserved.
 *
 * See https://github.com/protocolbuffers/protobuf-javascript/blob/a428c58273abad07c66071d9753bc4d1289de426/experimental/runtime/int64.js#L10
 */
function int64FromString(dec) {
    // Check for minus sign.
    const minus = dec[0] === "-";
    if (minus) {
        dec = dec.slice(1);
    }
    // Work 6 decimal digits at a time, acting like we're converting base 1e6
    // digits to binary. This is safe to do with floating point math because
    // Number.isSafeInteger(ALL_32_BITS * 1e6) == true.
    const base = 1e6;
    let lowBits = 0;
    let highBits = 0;
    function add1e6digit(begin, end) {
        // Note: Number('') is 0.
        const digit1e6 = Number(dec.slice(begin, end));
        highBits *= base;
        lowBits = lowBits * base + digit1e6;
        // Carry bits from lowBits to
        if (lowBits >= TWO_PWR_32_DBL) {
            highBits = highBits + ((lowBits / TWO_PWR_32_DBL) | 0);
            lowBits = lowBits % TWO_PWR_32_DBL;
        }
    }
    add1e6digit(-24, -18);
    add1e6digit(-18, -12);
    add1e6digit(-12, -6);
    add1e6digit(-6);
    return minus ? negate(lowBits, highBits) : newBits(lowBits, highBits);
}
/**
 * Losslessly converts a 64-bit signed integer in 32:32 split representation
 * into a decimal string.
 *
 * Copyright 2008 Google Inc.  All rights reserved.
 *
 * See https://github.com/protocolbuffers/protobuf-javascript/blob/a428c58273abad07c66071d9753bc4d1289de426/experimental/runtime/int64.js#L10
 */
function int64ToString(lo, hi) {
    let bits = newBits(lo, hi);
    // If we're treating the input as a signed value and the high bit is set, do
    // a manual two's complement conversion before the decimal conversion.
    const negative = bits.hi & 0x80000000;
    if (negative) {
        bits = negate(bits.lo, bits.hi);
    }
    const result = uInt64ToString(bits.lo, bits.hi);
    return negative ? "-" + result : result;
}
/**
 * Losslessly converts a 64-bit unsigned integer in 32:32 split representation
 * into a decimal string.
 *
 * Copyright 2008 Google Inc.  All rights reserved.
 *
 * See https://github.com/protocolbuffers/protobuf-javascript/blob/a428c58273abad07c66071d9753bc4d1289de426/experimental/runtime/int64.js#L10
 */
function uInt64ToString(lo, hi) {
    ({ lo, hi } = toUnsigned(lo, hi));
    // Skip the expensive conversion if the number is small enough to use the
    // built-in conversions.
    // Number.MAX_SAFE_INTEGER = 0x001FFFFF FFFFFFFF, thus any number with
    // highBits <= 0x1FFFFF can be safely expressed with a double and retain
    // integer precision.
    // Proven by: Number.isSafeInteger(0x1FFFFF * 2**32 + 0xFFFFFFFF) == true.
    if (hi <= 0x1fffff) {
        return String(TWO_PWR_32_DBL * hi + lo);
    }
    // What this code is doing is essentially converting the input number from
    // base-2 to base-1e7, which allows us to represent the 64-bit range with
    // only 3 (very large) digits. Those digits are then trivial to convert to
    // a base-10 string.
    // The magic numbers used here are -
    // 2^24 = 16777216 = (1,6777216) in base-1e7.
    // 2^48 = 281474976710656 = (2,8147497,6710656) in base-1e7.
    // Split 32:32 representation into 16:24:24 representation so our
    // intermediate digits don't overflow.
    const low = lo & 0xffffff;
    const mid = ((lo >>> 24) | (hi << 8)) & 0xffffff;
    const high = (hi >> 16) & 0xffff;
    // Assemble our three base-1e7 digits, ignoring carries. The maximum
    // value in a digit at this step is representable as a 48-bit integer, which
    // can be stored in a 64-bit floating point number.
    let digitA = low + mid * 6777216 + high * 6710656;
    let digitB = mid + high * 8147497;
    let digitC = high * 2;
    // Apply carries from A to B and from B to C.
    const base = 10000000;
    if (digitA >= base) {
        digitB += Math.floor(digitA / base);
        digitA %= base;
    }
    if (digitB >= base) {
        digitC += Math.floor(digitB / base);
        digitB %= base;
    }
    // If digitC is 0, then we should have returned in the trivial code path
    // at the top for non-safe integers. Given this, we can assume both digitB
    // and digitA need leading zeros.
    return (digitC.toString() +
        decimalFrom1e7WithLeadingZeros(digitB) +
        decimalFrom1e7WithLeadingZeros(digitA));
}
function toUnsigned(lo, hi) {
    return { lo: lo >>> 0, hi: hi >>> 0 };
}
function newBits(lo, hi) {
    return { lo: lo | 0, hi: hi | 0 };
}
/**
 * Returns two's compliment negation of input.
 * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/Bitwise_Operators#Signed_32-bit_integers
 */
function negate(lowBits, highBits) {
    highBits = ~highBits;
    if (lowBits) {
        lowBits = ~lowBits + 1;
    }
    else {
        // If lowBits is 0, then bitwise-not is 0xFFFFFFFF,
        // adding 1 to that, results in 0x100000000, which leaves
        // the low bits 0x0 and simply adds one to the high bits.
        highBits += 1;
    }
    return newBits(lowBits, highBits);
}
/**
 * Returns decimal representation of digit1e7 with leading zeros.
 */
const decimalFrom1e7WithLeadingZeros = (digit1e7) => {
    const partial = String(digit1e7);
    return "0000000".slice(partial.length) + partial;
};
/**
 * Write a 32 bit varint, signed or unsigned. Same as `varint64write(0, value, bytes)`
 *
 * Copyright 2008 Google Inc.  All rights reserved.
 *
 * See https://github.com/protocolbuffers/protobuf/blob/1b18833f4f2a2f681f4e4a25cdf3b0a43115ec26/js/binary/encoder.js#L144
 */
function varint32write(value, bytes) {
    if (value >>> 0 < 0x80) {
        bytes.push(value);
        return;
    }
    if (value >= 0) {
        // write value as varint 32
        while (value > 0x7f) {
            bytes.push((value & 0x7f) | 0x80);
            value = value >>> 7;
        }
        bytes.push(value);
    }
    else {
        for (let i = 0; i < 9; i++) {
            bytes.push((value & 127) | 128);
            value = value >> 7;
        }
        bytes.push(1);
    }
}
/**
 * Read an unsigned 32 bit varint.
 *
 * See https://github.com/protocolbuffers/protobuf/blob/8a71927d74a4ce34efe2d8769fda198f52d20d12/js/experimental/runtime/kernel/buffer_decoder.js#L220
 */
function varint32read() {
    let b = this.buf[this.pos++];
    if ((b & 0x80) === 0) {
        this.assertBounds();
        return b;
    }
    let result = b & 0x7f;
    b = this.buf[this.pos++];
    result |= (b & 0x7f) << 7;
    if ((b & 0x80) === 0) {
        this.assertBounds();
        return result;
    }
    b = this.buf[this.pos++];
    result |= (b & 0x7f) << 14;
    if ((b & 0x80) === 0) {
        this.assertBounds();
        return result;
    }
    b = this.buf[this.pos++];
    result |= (b & 0x7f) << 21;
    if ((b & 0x80) === 0) {
        this.assertBounds();
        return result;
    }
    // Extract only last 4 bits
    b = this.buf[this.pos++];
    result |= (b & 0x0f) << 28;
    for (let readBytes = 5; (b & 0x80) !== 0 && readBytes < 10; readBytes++)
        b = this.buf[this.pos++];
    if ((b & 0x80) !== 0)
        throw new Error("invalid varint");
    this.assertBounds();
    return result >>> 0;
}


/***/ }),

/***/ 6514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G0: () => (/* binding */ anyPack),
  rW: () => (/* binding */ anyUnpack)
});

// UNUSED EXPORTS: anyIs, anyUnpackTo

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/file.js + 6 modules
var file = __nccwpck_require__(2262);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/message.js
var message = __nccwpck_require__(104);
;// CONCATENATED MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wkt/google/protobuf/any_pb.js
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.


/**
 * Describes the file google/protobuf/any.proto.
 */
const file_google_protobuf_any = /*@__PURE__*/ (0,file/* fileDesc */.w)("Chlnb29nbGUvcHJvdG9idWYvYW55LnByb3RvEg9nb29nbGUucHJvdG9idWYiJgoDQW55EhAKCHR5cGVfdXJsGAEgASgJEg0KBXZhbHVlGAIgASgMQnYKE2NvbS5nb29nbGUucHJvdG9idWZCCEFueVByb3RvUAFaLGdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL2FueXBiogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM");
/**
 * Describes the message google.protobuf.Any.
 * Use `create(AnySchema)` to create a new message.
 */
const AnySchema = /*@__PURE__*/ (0,message/* messageDesc */.Z)(file_google_protobuf_any, 0);

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/create.js
var create = __nccwpck_require__(6149);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/to-binary.js
var to_binary = __nccwpck_require__(5224);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/from-binary.js
var from_binary = __nccwpck_require__(9859);
;// CONCATENATED MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wkt/any.js
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.




function anyPack(schema, message, into) {
    let ret = false;
    if (!into) {
        into = (0,create/* create */.v)(AnySchema);
        ret = true;
    }
    into.value = (0,to_binary/* toBinary */.R)(schema, message);
    into.typeUrl = typeNameToUrl(message.$typeName);
    return ret ? into : undefined;
}
function anyIs(any, descOrTypeName) {
    if (any.typeUrl === "") {
        return false;
    }
    const want = typeof descOrTypeName == "string"
        ? descOrTypeName
        : descOrTypeName.typeName;
    const got = typeUrlToName(any.typeUrl);
    return want === got;
}
function anyUnpack(any, registryOrMessageDesc) {
    if (any.typeUrl === "") {
        return undefined;
    }
    const desc = registryOrMessageDesc.kind == "message"
        ? registryOrMessageDesc
        : registryOrMessageDesc.getMessage(typeUrlToName(any.typeUrl));
    if (!desc || !anyIs(any, desc)) {
        return undefined;
    }
    return (0,from_binary/* fromBinary */.Er)(desc, any.value);
}
/**
 * Same as anyUnpack but unpacks into the target message.
 */
function anyUnpackTo(any, schema, message) {
    if (!anyIs(any, schema)) {
        return undefined;
    }
    return mergeFromBinary(schema, message, any.value);
}
function typeNameToUrl(name) {
    return `type.googleapis.com/${name}`;
}
function typeUrlToName(url) {
    const slash = url.lastIndexOf("/");
    const name = slash >= 0 ? url.substring(slash + 1) : url;
    if (!name.length) {
        throw new Error(`invalid type url: ${url}`);
    }
    return name;
}


/***/ }),

/***/ 7180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Uf: () => (/* binding */ durationSecondsMax),
/* harmony export */   YG: () => (/* binding */ durationSecondsMin),
/* harmony export */   dX: () => (/* binding */ timestampMsMax),
/* harmony export */   zf: () => (/* binding */ timestampMsMin)
/* harmony export */ });
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
/**
 * Minimum google.protobuf.Timestamp in milliseconds (inclusive).
 * Only enforced in ProtoJSON.
 *
 * @private
 */
const timestampMsMin = /*@__PURE__*/ Date.parse("0001-01-01T00:00:00Z");
/**
 * Maximum google.protobuf.Timestamp in milliseconds (inclusive).
 * Only enforced in ProtoJSON.
 *
 * @private
 */
const timestampMsMax = /*@__PURE__*/ Date.parse("9999-12-31T23:59:59Z");
/**
 * Minimum google.protobuf.Duration in seconds.
 * Only enforced in ProtoJSON.
 *
 * @private
 */
const durationSecondsMin = -315576000000;
/**
 * Maximum google.protobuf.Duration in seconds.
 * Only enforced in ProtoJSON.
 *
 * @private
 */
const durationSecondsMax = 315576000000;


/***/ }),

/***/ 5898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Yx: () => (/* binding */ isWrapper),
/* harmony export */   lU: () => (/* binding */ isWrapperDesc),
/* harmony export */   vi: () => (/* binding */ hasCustomJsonRepresentation)
/* harmony export */ });
// Copyright 2021-2026 Buf Technologies, Inc.
//
// Licensed under the Apache License, Version 2.0 (the "License");
// you may not use this file except in compliance with the License.
// You may obtain a copy of the License at
//
//      http://www.apache.org/licenses/LICENSE-2.0
//
// Unless required by applicable law or agreed to in writing, software
// distributed under the License is distributed on an "AS IS" BASIS,
// WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
// See the License for the specific language governing permissions and
// limitations under the License.
function isWrapper(arg) {
    return isWrapperTypeName(arg.$typeName);
}
function isWrapperDesc(messageDesc) {
    const f = messageDesc.fields[0];
    return (isWrapperTypeName(messageDesc.typeName) &&
        f !== undefined &&
        f.fieldKind == "scalar" &&
        f.name == "value" &&
        f.number == 1);
}
/**
 * Returns true if the descriptor is a well-known type with a custom JSON
 * representation per the protobuf JSON spec. Examples: Timestamp as an
 * RFC 3339 string, Duration as "5s", wrappers as the unwrapped scalar.
 *
 * When packed inside `google.protobuf.Any`, these messages are serialized
 * as `{"@type": ..., "value": <custom form>}`; all other messages embed
 * their fields directly.
 */
function hasCustomJsonRepresentation(desc) {
    switch (desc.typeName) {
        case "google.protobuf.Any":
        case "google.protobuf.Timestamp":
        case "google.protobuf.Duration":
        case "google.protobuf.FieldMask":
        case "google.protobuf.Struct":
        case "google.protobuf.Value":
        case "google.protobuf.ListValue":
            return true;
        default:
            return isWrapperDesc(desc);
    }
}
const wrapperTypeNames = /*@__PURE__*/ new Set([
    "google.protobuf.DoubleValue",
    "google.protobuf.FloatValue",
    "google.protobuf.Int64Value",
    "google.protobuf.UInt64Value",
    "google.protobuf.Int32Value",
    "google.protobuf.UInt32Value",
    "google.protobuf.BoolValue",
    "google.protobuf.StringValue",
    "google.protobuf.BytesValue",
]);
function isWrapperTypeName(name) {
    return wrapperTypeNames.has(name);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1956);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
