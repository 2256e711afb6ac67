export const id = 84;
export const ids = [84];
export const modules = {

/***/ 8859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oh: () => (/* binding */ originOfThread),
/* harmony export */   VF: () => (/* binding */ monotonicClock),
/* harmony export */   uk: () => (/* binding */ clockOfThread)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3958);

const monotonicClock = clockAhead(0);
const originOfThread = () => {
    let origin = Number.NaN;
    let closest = Number.POSITIVE_INFINITY;
    for (let reading = 0; reading < 20; reading += 1) {
        const before = sharedMs();
        const own = performance.now();
        const after = sharedMs();
        if (after - before >= closest)
            continue;
        closest = after - before;
        origin = (before + after) / 2 - own;
    }
    return origin;
};
const sharedMs = () => {
    const [seconds, nanoseconds] = process.hrtime();
    return seconds * 1e3 + nanoseconds / 1e6;
};
const clockOfThread = (origin) => clockAhead(originOfThread() - origin);
function clockAhead(ms) {
    return {
        now: () => (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .msToNs */ .TE)(performance.now() + ms),
        epochNs: (at) => (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .msToNs */ .TE)(performance.timeOrigin - ms) + at,
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


/***/ }),

/***/ 3958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 6084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLoadThread: () => (/* binding */ runLoadThread)
});

// EXTERNAL MODULE: ./lib/foundation/clock.js
var foundation_clock = __webpack_require__(8859);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(3958);
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
        return (await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(31)]).then(__webpack_require__.bind(__webpack_require__, 2031))).createOpenAiServer(target);
    if (target.protocol === 'http') {
        const { createHttpTritonServer } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(992), __webpack_require__.e(158)]).then(__webpack_require__.bind(__webpack_require__, 5158));
        return createHttpTritonServer(target);
    }
    const { createGrpcTritonServer } = await Promise.all(/* import() */[__webpack_require__.e(33), __webpack_require__.e(850)]).then(__webpack_require__.bind(__webpack_require__, 3850));
    return createGrpcTritonServer(target);
};
const connectTransport = async (options, isOfSequences = false) => {
    const transport = await newTransport(options);
    const coding = options.target.compression?.request ?? 'none';
    if (coding === 'none' || !isOfSequences)
        return transport;
    return (await __webpack_require__.e(/* import() */ 647).then(__webpack_require__.bind(__webpack_require__, 5647))).compressingTransport(transport, coding);
};
const newTransport = async (options) => {
    const { protocol, transport } = options.target;
    switch (`${transport} ${protocol}`) {
        case 'direct http':
            return (await Promise.all(/* import() */[__webpack_require__.e(476), __webpack_require__.e(935)]).then(__webpack_require__.bind(__webpack_require__, 8935))).createHttpTransport(options);
        case 'direct grpc':
            return (await Promise.all(/* import() */[__webpack_require__.e(1), __webpack_require__.e(728)]).then(__webpack_require__.bind(__webpack_require__, 8728))).createGrpcTransport(options);
        case 'library http':
            return (await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(476), __webpack_require__.e(335)]).then(__webpack_require__.bind(__webpack_require__, 7335))).createLibraryHttpTransport(options);
        case 'library grpc':
            return (await Promise.all(/* import() */[__webpack_require__.e(33), __webpack_require__.e(1), __webpack_require__.e(580)]).then(__webpack_require__.bind(__webpack_require__, 8199))).createLibraryGrpcTransport(options);
    }
};

// EXTERNAL MODULE: ./lib/load/exchange-batch.js
var exchange_batch = __webpack_require__(4558);
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
    onResponse = (lane, bytes, jsonByteLength, shared = noBytes) => {
        if (!this.#isOpen)
            return;
        const responses = this.#responses[lane] ?? 0;
        if (responses < 0)
            return;
        const batch = this.#roomFor((0,exchange_batch/* responseSize */.tF)(bytes.length + shared.length));
        batch?.addResponse({ lane, isFirst: responses === 0, bytes, jsonByteLength, shared });
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/load/stripe.js
const wholeStripe = { index: 0, count: 1 };
const stripeWithin = ({ index, count }, part) => ({
    index: index + count * part.index,
    count: count * part.count,
});
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

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./lib/host/worker.js

const program = () => {
    const here = import.meta.url;
    return new URL(here.endsWith('.ts') ? '../run/worker-thread.ts' : '../worker/index.js', here);
};
const startWorker = (role, data, handedOver = []) => new external_node_worker_threads_.Worker(program(), { workerData: { role, ...data }, transferList: [...handedOver] });

;// CONCATENATED MODULE: ./lib/host/kernel-timer.js



const messageTime = 60 * units/* nsPerUs */.ly;
let kernelTimer;
let started;
const kernelTimerOfThread = () => {
    kernelTimer ??= startKernelTimer();
    return kernelTimer;
};
const prepareKernelTimer = async () => {
    kernelTimerOfThread();
    await started;
};
const startKernelTimer = () => {
    const memory = new SharedArrayBuffer(16);
    const asked = new Int32Array(memory, 0, 1);
    const due = new Float64Array(memory, 8, 1);
    const data = { memory, clockOrigin: (0,foundation_clock/* originOfThread */.Oh)() };
    const worker = startWorker('timer', data);
    let isReady = false;
    let wake;
    const { promise, resolve: settle } = Promise.withResolvers();
    started = promise.finally(() => worker.unref());
    worker.on('message', (number) => {
        if (number === 0) {
            isReady = true;
            settle();
        }
        if (number !== asked[0])
            return;
        const call = wake;
        wake = undefined;
        call?.();
    });
    worker.on('error', () => {
        isReady = false;
        settle();
        wake?.();
    });
    worker.on('exit', () => settle());
    const ask = (at) => {
        due[0] = at;
        Atomics.add(asked, 0, 1);
        Atomics.notify(asked, 0);
    };
    return {
        isReady: () => isReady,
        wakeIn: (ns, then) => {
            wake = then;
            ask(foundation_clock/* monotonicClock */.VF.now() + ns - messageTime);
        },
        cancel: () => {
            if (wake === undefined)
                return;
            wake = undefined;
            ask(Number.POSITIVE_INFINITY);
        },
    };
};

;// CONCATENATED MODULE: ./lib/load/pacer.js


const leastCpusToSpin = 4;
const spins = (pacing, logicalCpus) => pacing === 'spin' || (pacing === 'auto' && logicalCpus >= leastCpusToSpin);
const choosePacer = (pacing, logicalCpus, clock) => spins(pacing, logicalCpus) ? spinPacer(clock) : timerPacer(clock);
const preparePacer = async (pacing, logicalCpus) => {
    if (!spins(pacing, logicalCpus))
        await prepareKernelTimer();
};
const longestTimerMs = 2 ** 31 - 1;
const timerMs = (left) => Math.min(Math.max(left / units/* nsPerMs */.Ln, 1), longestTimerMs);
const leastPause = units/* nsPerMs */.Ln / 4;
const timerPacer = (clock, kernelTimer = kernelTimerOfThread()) => {
    let timer;
    let turn;
    let wokenAt = Number.NEGATIVE_INFINITY;
    const stop = () => {
        clearTimeout(timer);
        clearImmediate(turn);
        kernelTimer.cancel();
    };
    const wakeAt = (due, wake) => {
        stop();
        const from = Math.max(due, wokenAt + leastPause);
        const check = () => {
            const now = clock.now();
            if (now >= from) {
                wokenAt = now;
                wake();
            }
            else if (from - now < leastPause)
                turn = setImmediate(check);
            else
                wakeAt(due, wake);
        };
        const left = from - clock.now();
        if (left <= 0)
            turn = setImmediate(check);
        else if (kernelTimer.isReady())
            kernelTimer.wakeIn(left, check);
        else
            timer = setTimeout(check, timerMs(left));
    };
    return { wakeAt, stop };
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

;// CONCATENATED MODULE: ./lib/load/request-source.js
const requestsInTurn = (requests) => ({
    mark: undefined,
    begin: () => undefined,
    next: (_, place) => requests[place % requests.length],
    last: () => undefined,
    ended: () => false,
});

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
const everyNumber = { first: 0, step: 1, end: Number.POSITIVE_INFINITY };
const dueCounter = (spec, { first, step, end } = everyNumber) => {
    const schedule = scheduleOf(spec);
    let count = 0;
    let number = first;
    let next = schedule(number);
    return (elapsed) => {
        while (number < end && next <= elapsed) {
            count += 1;
            number += step;
            next = schedule(number);
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

;// CONCATENATED MODULE: ./lib/load/session-loop.js

const startSessionLoop = ({ transport, clock, recorder, source, lanes }) => {
    const finished = Promise.withResolvers();
    const stopping = new AbortController();
    const startedAt = clock.now();
    const freeSince = new Float64Array(lanes).fill(startedAt);
    let busyLanes = lanes;
    const sendNext = (lane) => {
        const request = stopping.signal.aborted ? undefined : source.next(lane);
        if (request === undefined) {
            busyLanes -= 1;
            if (busyLanes === 0)
                finished.resolve();
            return;
        }
        recorder.begin();
        transport.send(lane, request, onEnd);
    };
    const onEnd = (exchange, lane) => {
        recorder.end(exchange, freeSince[lane]);
        const delay = source.ended(lane, exchange.check);
        freeSince[lane] = exchange.endedAt + delay;
        if (delay === 0)
            sendNext(lane);
        else
            void sendAfter(lane, delay);
    };
    const sendAfter = async (lane, delay) => {
        await clock.sleep(delay / units/* nsPerMs */.Ln, stopping.signal);
        sendNext(lane);
    };
    source.begin(lanes);
    for (let lane = 0; lane < lanes; lane += 1)
        sendNext(lane);
    return { startedAt, finished: finished.promise, stop: () => stopping.abort() };
};

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/load/session-source.js

class SessionSource {
    #workload;
    #places = [];
    #taken = 0;
    #takenTurns = 0;
    #number = 0;
    constructor(workload) {
        this.#workload = workload;
    }
    get number() {
        return this.#number;
    }
    begin(lanes) {
        this.#places = Array.from({ length: lanes }, () => ({ turns: [], turn: 0, history: '', firstNumber: 0 }));
        this.#taken = 0;
        this.#takenTurns = 0;
    }
    next(lane) {
        const place = this.#places[lane];
        if (place.turn === place.turns.length && !this.#renew(place))
            return undefined;
        const { before, messages, after } = place.turns[place.turn];
        this.#number = place.firstNumber + place.turn;
        const body = external_node_buffer_.Buffer.from(before + joined(place.history, messages) + after);
        return { protocol: 'http', path: this.#workload.path, body };
    }
    ended(lane, check) {
        const place = this.#places[lane];
        const { messages, delay } = place.turns[place.turn];
        place.turn = check.ok ? place.turn + 1 : place.turns.length;
        if (!check.ok || place.turn === place.turns.length)
            return 0;
        place.history = joined(place.history, messages, check.answer ?? '');
        return delay;
    }
    #renew(place) {
        const turns = this.#workload.sessions[this.#taken];
        if (turns === undefined)
            return false;
        place.turns = turns;
        place.turn = 0;
        place.history = '';
        place.firstNumber = this.#takenTurns;
        this.#taken += 1;
        this.#takenTurns += turns.length;
        return true;
    }
}
const joined = (...messages) => messages.filter((one) => one !== '').join(',');

;// CONCATENATED MODULE: ./lib/load/sequence-ids.js

class SequenceIds {
    #first;
    #stripe;
    #count;
    #used = new Set();
    #turn = 0;
    constructor({ first, last }, stripe) {
        this.#first = first;
        this.#stripe = stripe;
        this.#count = shareOf(Number(BigInt(last) - BigInt(first)) + 1, stripe);
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
        const offset = this.#stripe.index + this.#turn * this.#stripe.count;
        this.#turn = (this.#turn + 1) % this.#count;
        return plus(this.#first, offset);
    }
}
const plus = (first, offset) => {
    const sum = Number(first) + offset;
    return sum <= Number.MAX_SAFE_INTEGER ? sum : BigInt(first) + BigInt(offset);
};

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
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/foundation/failure.js + 1 modules
var failure = __webpack_require__(1825);
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
var datatype = __webpack_require__(7900);
// EXTERNAL MODULE: ./lib/triton/grpc-codec.js
var grpc_codec = __webpack_require__(5779);
// EXTERNAL MODULE: ./lib/triton/json-tensor.js
var json_tensor = __webpack_require__(1586);
// EXTERNAL MODULE: ./lib/triton/rest-codec.js
var rest_codec = __webpack_require__(2593);
// EXTERNAL MODULE: ./lib/triton/model.js
var model = __webpack_require__(3715);
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
var tensor_size = __webpack_require__(9303);
// EXTERNAL MODULE: ./lib/triton/element-values.js
var element_values = __webpack_require__(6397);
// EXTERNAL MODULE: ./lib/triton/json.js
var json = __webpack_require__(334);
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
var small_float = __webpack_require__(1186);
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
        ...(files.some(({ kind }) => kind === 'json') ? { stepsRead: streams.map((steps) => steps.length) } : {}),
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
const requestsOf = (workload) => workload.kind === 'sequences' ? workload.streams.flat() : workload.requests;
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
    const sessions = workload.kind === 'sessions' ? new SessionSource(workload) : undefined;
    const source = workload.kind === 'sessions' ? requestsInTurn(workload.requests) : sourceOf(workload, stripe);
    const transport = log === undefined ? bare : loggedTransport(bare, log, numbersIn(requestsOf(workload), sessions ?? source));
    return {
        open: async (shape) => {
            recorder.reset();
            const connected = shape.kind === 'open' ? shape.connected : shape.lanes;
            await transport.open(shareOf(shape.lanes, stripe), shareOf(connected, stripe));
            if (shape.kind === 'open')
                await preparePacer(shape.pacing, (0,external_node_os_.availableParallelism)());
        },
        start: (shape, options = {}) => {
            if (options.isWarmUp !== true)
                log?.open();
            const shared = { ...options, transport, clock, recorder, source, stripe };
            if (shape.kind === 'sessions') {
                if (sessions === undefined)
                    throw new Error('sessions are held of a workload of sessions');
                return startSessionLoop({ ...shared, source: sessions, lanes: shape.lanes });
            }
            if (shape.kind === 'closed')
                return startClosedLoop({ ...shared, concurrency: shape.lanes });
            if (shape.kind === 'periodic')
                return startPeriodicLoop({ ...shared, ...shape, end: shape.lanes });
            return startOpenLoop({
                ...shared,
                lanes: shareOf(shape.lanes, stripe),
                schedule: scheduleOf(shape.schedule),
                pacer: choosePacer(shape.pacing, (0,external_node_os_.availableParallelism)(), clock),
            });
        },
        memories: [recorder.memory],
        failureTexts: () => recorder.failureTexts,
        reconnections: () => transport.reconnections(),
        flush: async () => log?.flush(),
    };
};

;// CONCATENATED MODULE: ./lib/load/logged-responses.js

const loggedResponses = (log, { shared, stripe, isDecoupled }) => {
    if (shared === undefined || isDecoupled)
        return log.onResponse;
    const { slotBytes, outputsDescriptor } = shared;
    const read = descriptorReader(outputsDescriptor);
    return (lane, bytes, jsonByteLength) => {
        if (!log.isOpen)
            return;
        const slot = stripe.index + lane * stripe.count;
        log.onResponse(lane, bytes, jsonByteLength, read(slot * slotBytes, slotBytes));
    };
};

;// CONCATENATED MODULE: ./lib/load/load-thread.js






const statusEveryMs = 200;
const runLoadThread = async (data, port) => {
    const { target, expectation, clockOrigin, logPort } = data;
    const clock = (0,foundation_clock/* clockOfThread */.uk)(clockOrigin);
    const log = logPort === undefined ? undefined : new ExchangeLog(logPort);
    const { workload, stripe } = data;
    const onResponse = log &&
        loggedResponses(log, { shared: workload.shared, stripe, isDecoupled: expectation.decoupled === true });
    const transport = await connectTransport({ target, clock, expectation, onResponse }, workload.kind === 'sequences');
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


/***/ })

};
