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

/***/ 8036:
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
    if (target.protocol === 'http') {
        const { createHttpTritonServer } = await Promise.all(/* import() */[__nccwpck_require__.e(188), __nccwpck_require__.e(752), __nccwpck_require__.e(443), __nccwpck_require__.e(194), __nccwpck_require__.e(270)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8270));
        return createHttpTritonServer(target);
    }
    const { createGrpcTritonServer } = await Promise.all(/* import() */[__nccwpck_require__.e(188), __nccwpck_require__.e(540), __nccwpck_require__.e(194), __nccwpck_require__.e(41), __nccwpck_require__.e(566)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9566));
    return createGrpcTritonServer(target);
};
const connectTransport = async (options) => {
    const { protocol, transport } = options.target;
    switch (`${transport} ${protocol}`) {
        case 'direct http':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(188), __nccwpck_require__.e(194), __nccwpck_require__.e(640), __nccwpck_require__.e(488)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7488))).createHttpTransport(options);
        case 'direct grpc':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(188), __nccwpck_require__.e(194), __nccwpck_require__.e(41), __nccwpck_require__.e(890), __nccwpck_require__.e(237)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8728))).createGrpcTransport(options);
        case 'library http':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(188), __nccwpck_require__.e(752), __nccwpck_require__.e(194), __nccwpck_require__.e(640), __nccwpck_require__.e(335)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7335))).createLibraryHttpTransport(options);
        case 'library grpc':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(188), __nccwpck_require__.e(540), __nccwpck_require__.e(194), __nccwpck_require__.e(41), __nccwpck_require__.e(890), __nccwpck_require__.e(580)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8199))).createLibraryGrpcTransport(options);
    }
};

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

;// CONCATENATED MODULE: ./lib/load/open-loop.js

const startOpenLoop = (options) => {
    const { transport, clock, recorder, source, schedule, pacer, lanes, stripe = wholeStripe } = options;
    const { limit = Number.POSITIVE_INFINITY, startAt = clock.now() } = options;
    const finished = Promise.withResolvers();
    const dueOf = new Float64Array(lanes);
    const freeLanes = Uint32Array.from({ length: lanes }, (_, place) => lanes - 1 - place);
    let free = lanes;
    let stopped = false;
    let number = stripe.index;
    let due = startAt + schedule(number);
    let roomSince = Number.NEGATIVE_INFINITY;
    let wakesAt;
    let isHeld = false;
    const isOver = () => stopped || number >= limit;
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
        const left = Math.ceil((limit - number) / stripe.count) - 1;
        const request = source.next(freeLanes[free - 1], number, left);
        if (request === undefined) {
            isHeld = true;
            return;
        }
        if (due < roomSince)
            recorder.holdBack();
        send(request, due);
        number += stripe.count;
        due = startAt + schedule(number);
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
    responses: 9,
    withoutResponse: 10,
    firstFailure: 11,
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
                    count: grown[column.responses],
                    withoutResponse: grown[column.withoutResponse],
                },
            }),
    };
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
        if (responseTimes === undefined) {
            memory[column.sendTotal] += exchange.sentAt - exchange.startedAt;
            memory[column.waitTotal] += exchange.respondedAt - exchange.sentAt;
            memory[column.receiveTotal] += exchange.endedAt - exchange.respondedAt;
            return true;
        }
        memory[column.responses] += responseTimes.length;
        if (responseTimes.length > 0)
            return true;
        memory[column.withoutResponse] += 1;
        return false;
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
const seededRandom = (seed) => {
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
            return poissonSchedule(spec.requestRate, seededRandom(spec.seed));
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
        this.#random = seededRandom(workload.seed + stripe.index);
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

;// CONCATENATED MODULE: ./lib/load/workload.js


const inTurn = (requests) => ({ kind: 'in-turn', requests });
const sourceOf = (workload, stripe) => workload.kind === 'in-turn' ? requestsInTurn(workload.requests) : new SequenceSource(workload, stripe);

;// CONCATENATED MODULE: ./lib/load/load-generator.js








const localGenerator = ({ transport, clock, workload, memory, stripe = wholeStripe, }) => {
    const recorder = new Recorder(memory);
    const source = sourceOf(workload, stripe);
    return {
        open: async (shape) => {
            recorder.reset();
            const connected = shape.kind === 'closed' ? shape.lanes : shape.connected;
            await transport.open(shareOf(shape.lanes, stripe), shareOf(connected, stripe));
        },
        start: (shape, options = {}) => {
            const shared = { ...options, transport, clock, recorder, source, stripe };
            if (shape.kind === 'closed')
                return startClosedLoop({ ...shared, concurrency: shape.lanes });
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
    };
};

;// CONCATENATED MODULE: ./lib/load/load-thread.js




const statusEveryMs = 200;
const runLoadThread = async (data, port) => {
    const { target, expectation, clockOrigin } = data;
    const clock = clockOfThread(clockOrigin);
    const transport = await connectTransport({ target, clock, expectation });
    const generator = localGenerator({ ...data, transport, clock });
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

/***/ 1956:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5919);
/* harmony import */ var _host_responder_thread_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9506);
/* harmony import */ var _load_load_thread_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8036);



const data = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
switch (data.role) {
    case 'load':
        await (0,_load_load_thread_js__WEBPACK_IMPORTED_MODULE_2__/* .runLoadThread */ .q)(data, node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort);
        break;
    case 'responder':
        await (0,_host_responder_thread_js__WEBPACK_IMPORTED_MODULE_1__/* .runResponderThread */ .u)(data, node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort);
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
