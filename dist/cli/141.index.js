export const id = 141;
export const ids = [141];
export const modules = {

/***/ 13722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ orAborted)
/* harmony export */ });
const orAborted = async (promise, signal) => {
    const release = new AbortController();
    const aborted = new Promise((resolve) => {
        if (signal.aborted)
            resolve(undefined);
        else
            signal.addEventListener('abort', () => resolve(undefined), { once: true, signal: release.signal });
    });
    try {
        return await Promise.race([promise, aborted]);
    }
    finally {
        release.abort();
    }
};


/***/ }),

/***/ 48647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readEnvironment)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);




const readEnvironment = async () => {
    const cpus = node_os__WEBPACK_IMPORTED_MODULE_1__.cpus();
    const image = [node_process__WEBPACK_IMPORTED_MODULE_2__.env['ImageOS'], node_process__WEBPACK_IMPORTED_MODULE_2__.env['ImageVersion']].filter(Boolean).join(' ');
    return {
        cpuModel: cpus[0]?.model.trim() || 'unknown',
        logicalCpus: node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism(),
        memoryBytes: node_os__WEBPACK_IMPORTED_MODULE_1__.totalmem(),
        osFamily: node_os__WEBPACK_IMPORTED_MODULE_1__.platform(),
        osRelease: node_os__WEBPACK_IMPORTED_MODULE_1__.release(),
        architecture: node_os__WEBPACK_IMPORTED_MODULE_1__.arch(),
        nodeVersion: node_process__WEBPACK_IMPORTED_MODULE_2__.version,
        gpus: await gpuNames(),
        runner: node_process__WEBPACK_IMPORTED_MODULE_2__.env['RUNNER_ENVIRONMENT'] ?? 'local',
        ...(image === '' ? {} : { runnerImage: image }),
    };
};
const gpuNames = async () => {
    try {
        const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
        const { stdout } = await run('nvidia-smi', ['--query-gpu=name', '--format=csv,noheader'], {
            timeout: 5000,
        });
        return stdout
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== '');
    }
    catch {
        return [];
    }
};


/***/ }),

/***/ 27464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ listenForInterrupts)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _foundation_exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18931);


const patienceMs = 4500;
const listenForInterrupts = (onFirst = () => undefined) => {
    const controller = new AbortController();
    let first;
    const onSignal = (name) => {
        if (first === name)
            node_process__WEBPACK_IMPORTED_MODULE_0__.exit(exitCodeOf(name));
        if (first !== undefined)
            return;
        first = name;
        onFirst(name);
        controller.abort();
        setTimeout(() => node_process__WEBPACK_IMPORTED_MODULE_0__.exit(exitCodeOf(name)), patienceMs).unref();
    };
    node_process__WEBPACK_IMPORTED_MODULE_0__.on('SIGINT', onSignal);
    node_process__WEBPACK_IMPORTED_MODULE_0__.on('SIGTERM', onSignal);
    return {
        signal: controller.signal,
        exitCode: () => (first === undefined ? undefined : exitCodeOf(first)),
    };
};
const exitCodeOf = (name) => name === 'SIGTERM' ? _foundation_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCode */ .I.terminated : _foundation_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCode */ .I.interrupted;


/***/ }),

/***/ 36653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ removeAbandonedObjects),
/* harmony export */   Ys: () => (/* binding */ requireSharedMemory),
/* harmony export */   je: () => (/* binding */ createSharedObject),
/* harmony export */   r0: () => (/* binding */ descriptorReader),
/* harmony export */   zI: () => (/* binding */ isAbandoned)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1708);
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82183);






const mount = '/dev/shm';
const prefix = 'triton-perf-gate';
const chunkBytes = 4 * 2 ** 20;
const requireSharedMemory = (platform = node_process__WEBPACK_IMPORTED_MODULE_4__.platform) => {
    if (platform === 'linux')
        return;
    throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H('invalid-option', `--shared-memory: got 'system' on ${platform}, expected 'none': shared memory is reached as a file, which only Linux offers`);
};
const createSharedObject = async (part, byteSize) => {
    const name = `${prefix}.${await pidNamespace()}.${node_process__WEBPACK_IMPORTED_MODULE_4__.pid}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.${part}`;
    const file = node_path__WEBPACK_IMPORTED_MODULE_3__.join(mount, name);
    const size = Math.max(1, byteSize);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL, 0o600).catch((error) => {
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
    const unlink = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(file, { force: true });
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
        return memory.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, memory, 0, byteLength, offset));
    };
};
const isAbandoned = async (name) => {
    const [, namespace, pid] = /^triton-perf-gate\.(\d+)\.([1-9]\d*)\.[0-9a-f]{12}\.[a-z]+$/.exec(name) ?? [];
    return namespace !== unknownNamespace && namespace === (await pidNamespace()) && !isAlive(Number(pid));
};
const removeAbandonedObjects = async () => {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(mount).catch(() => []))
        if (await isAbandoned(name))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(mount, name), { force: true }).catch(() => undefined);
};
const unknownNamespace = '0';
const pidNamespace = async () => {
    const link = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)('/proc/self/ns/pid').catch(() => '');
    return /^pid:\[(\d+)\]$/.exec(link)?.[1] ?? unknownNamespace;
};
const isAlive = (pid) => {
    try {
        node_process__WEBPACK_IMPORTED_MODULE_4__.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code !== 'ESRCH';
    }
};
const unusable = (what, error) => {
    const code = error.code ?? error.message;
    return new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H('invalid-option', `--shared-memory: a shared-memory object ${what} in ${mount} (${code})`, {
        hint: 'Give the machine a larger /dev/shm (in Docker: --shm-size), or send less: fewer requests outstanding, a smaller --output-shared-memory-size.',
        cause: error,
    });
};


/***/ }),

/***/ 67990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ startWorker)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);

const program = () => {
    const here = import.meta.url;
    return new URL(here.endsWith('.ts') ? '../run/worker-thread.ts' : '../worker/index.js', here);
};
const startWorker = (role, data, handedOver = []) => new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(program(), { workerData: { role, ...data }, transferList: [...handedOver] });


/***/ }),

/***/ 17013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ localGenerator)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/load/stripe.js
var load_stripe = __webpack_require__(39455);
;// CONCATENATED MODULE: ./lib/load/closed-loop.js

const pauseAfterConnectionFailureMs = 20;
const startClosedLoop = (options) => {
    const { transport, clock, recorder, source, concurrency, limit, stripe = load_stripe/* wholeStripe */.Ll } = options;
    const lanes = (0,load_stripe/* shareOf */.tC)(concurrency, stripe);
    const share = limit === undefined
        ? Number.POSITIVE_INFINITY
        : Math.floor(limit / concurrency) * lanes + (0,load_stripe/* shareOf */.tC)(limit % concurrency, stripe);
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
    const { transport, clock, recorder, source, schedule, pacer, lanes, stripe = load_stripe/* wholeStripe */.Ll } = options;
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

// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
// EXTERNAL MODULE: ./lib/foundation/clock.js
var clock = __webpack_require__(58859);
// EXTERNAL MODULE: ./lib/host/worker.js
var host_worker = __webpack_require__(67990);
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
    const data = { memory, clockOrigin: (0,clock/* originOfThread */.Oh)() };
    const worker = (0,host_worker/* startWorker */.D)('timer', data);
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
            ask(clock/* monotonicClock */.VF.now() + ns - messageTime);
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

// EXTERNAL MODULE: ./lib/load/recorder.js
var load_recorder = __webpack_require__(21516);
// EXTERNAL MODULE: ./lib/load/request-source.js
var request_source = __webpack_require__(88315);
// EXTERNAL MODULE: ./lib/load/schedule.js
var schedule = __webpack_require__(10863);
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

// EXTERNAL MODULE: ./lib/load/workload.js + 5 modules
var load_workload = __webpack_require__(60039);
;// CONCATENATED MODULE: ./lib/load/load-generator.js













const numbersIn = (requests, source) => {
    const numbers = new Map(requests.map((request, number) => [request, number]));
    return (request) => source.number ?? numbers.get(request);
};
const localGenerator = ({ transport: bare, clock, workload, memory, stripe = load_stripe/* wholeStripe */.Ll, log, }) => {
    const recorder = new load_recorder/* Recorder */.v(memory);
    const sessions = workload.kind === 'sessions' ? new SessionSource(workload) : undefined;
    const source = workload.kind === 'sessions' ? (0,request_source/* requestsInTurn */.f)(workload.requests) : (0,load_workload/* sourceOf */.vz)(workload, stripe);
    const transport = log === undefined ? bare : loggedTransport(bare, log, numbersIn((0,load_workload/* requestsOf */.uD)(workload), sessions ?? source));
    return {
        open: async (shape) => {
            recorder.reset();
            const connected = shape.kind === 'open' ? shape.connected : shape.lanes;
            await transport.open((0,load_stripe/* shareOf */.tC)(shape.lanes, stripe), (0,load_stripe/* shareOf */.tC)(connected, stripe));
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
                lanes: (0,load_stripe/* shareOf */.tC)(shape.lanes, stripe),
                schedule: (0,schedule/* scheduleOf */.rH)(shape.schedule),
                pacer: choosePacer(shape.pacing, (0,external_node_os_.availableParallelism)(), clock),
            });
        },
        memories: [recorder.memory],
        failureTexts: () => recorder.failureTexts,
        reconnections: () => transport.reconnections(),
        flush: async () => log?.flush(),
    };
};


/***/ }),

/***/ 93884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fi: () => (/* binding */ column),
  bi: () => (/* binding */ failureColumn),
  iR: () => (/* binding */ latenciesIn),
  iS: () => (/* binding */ newRecorderMemory),
  D8: () => (/* binding */ recordsBetween),
  CS: () => (/* binding */ responsesIn),
  jH: () => (/* binding */ sendLagsIn),
  RG: () => (/* binding */ serviceLatenciesIn),
  eY: () => (/* binding */ snapshotOf),
  sv: () => (/* binding */ tallyOf)
});

// UNUSED EXPORTS: recorderSize, streamRecorderSize

// EXTERNAL MODULE: ./lib/foundation/distribution.js
var distribution = __webpack_require__(48487);
;// CONCATENATED MODULE: ./lib/triton/infer-request.js
const failureClasses = [
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
const serviceLatencyAt = latencyAt + distribution/* distributionSize */._h;
const sendLagAt = serviceLatencyAt + distribution/* distributionSize */._h;
const firstResponseAt = sendLagAt + distribution/* distributionSize */._h;
const responseGapAt = firstResponseAt + distribution/* distributionSize */._h;
const recorderSize = firstResponseAt;
const streamRecorderSize = responseGapAt + distribution/* distributionSize */._h;
const newRecorderMemory = (streams = false) => new Float64Array(new SharedArrayBuffer((streams ? streamRecorderSize : recorderSize) * Float64Array.BYTES_PER_ELEMENT));
const hasStreams = (memory) => memory.length === streamRecorderSize;
const failureColumn = (failure) => column.firstFailure + failureClasses.indexOf(failure);
const latenciesIn = (memory) => (0,distribution/* distributionOver */.pA)(memory.subarray(latencyAt, serviceLatencyAt));
const serviceLatenciesIn = (memory) => (0,distribution/* distributionOver */.pA)(memory.subarray(serviceLatencyAt, sendLagAt));
const sendLagsIn = (memory) => (0,distribution/* distributionOver */.pA)(memory.subarray(sendLagAt, firstResponseAt));
const responsesIn = (memory) => hasStreams(memory)
    ? {
        timesToFirst: (0,distribution/* distributionOver */.pA)(memory.subarray(firstResponseAt, responseGapAt)),
        gaps: (0,distribution/* distributionOver */.pA)(memory.subarray(responseGapAt, streamRecorderSize)),
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
        succeeded: (0,distribution/* countOf */.pq)(latencies),
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
                    count: (0,distribution/* countOf */.pq)(responses.timesToFirst) + (0,distribution/* countOf */.pq)(responses.gaps),
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


/***/ }),

/***/ 21516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ textsKept),
/* harmony export */   v: () => (/* binding */ Recorder)
/* harmony export */ });
/* harmony import */ var _foundation_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48487);
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73958);
/* harmony import */ var _recorder_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93884);



const textsKept = 3;
const longestText = 1000;
const delayedAfter = _foundation_units_js__WEBPACK_IMPORTED_MODULE_2__/* .nsPerMs */ .Ln;
class Recorder {
    memory;
    #latencies;
    #serviceLatencies;
    #sendLags;
    #responses;
    #failureTexts = new Map();
    constructor(memory = (0,_recorder_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .newRecorderMemory */ .iS)()) {
        this.memory = memory;
        this.#latencies = (0,_recorder_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .latenciesIn */ .iR)(memory);
        this.#serviceLatencies = (0,_recorder_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceLatenciesIn */ .RG)(memory);
        this.#sendLags = (0,_recorder_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .sendLagsIn */ .jH)(memory);
        this.#responses = (0,_recorder_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .responsesIn */ .CS)(memory);
    }
    get failureTexts() {
        return this.#failureTexts;
    }
    begin() {
        this.memory[_recorder_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .column */ .fi.sent] += 1;
    }
    end(exchange, freeSince) {
        (0,_foundation_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .addValue */ .dM)(this.#sendLags, exchange.startedAt - freeSince);
        if (this.#count(exchange))
            this.#addLatency(exchange, exchange.startedAt);
    }
    endScheduled(exchange, due) {
        const lag = exchange.startedAt - due;
        (0,_foundation_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .addValue */ .dM)(this.#sendLags, lag);
        if (lag > delayedAfter)
            this.memory[_recorder_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .column */ .fi.delayed] += 1;
        if (!this.#count(exchange))
            return;
        this.#addLatency(exchange, due);
        (0,_foundation_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .addValue */ .dM)(this.#serviceLatencies, answeredAt(exchange) - exchange.startedAt);
    }
    holdBack() {
        this.memory[_recorder_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .column */ .fi.heldBack] += 1;
    }
    endSequence() {
        this.memory[_recorder_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .column */ .fi.sequencesEnded] += 1;
    }
    reset() {
        this.memory.fill(0);
        this.#failureTexts.clear();
    }
    #count(exchange) {
        const { memory } = this;
        const { responseTimes } = exchange;
        memory[_recorder_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .column */ .fi.lastEndedAt] = exchange.endedAt;
        if (!exchange.check.ok) {
            this.#addFailure(exchange.check.failure, exchange.check.text);
            return false;
        }
        memory[_recorder_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .column */ .fi.succeeded] += 1;
        if (exchange.check.tokens !== undefined)
            this.#addTokens(exchange.check.tokens);
        if (responseTimes === undefined) {
            memory[_recorder_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .column */ .fi.sendTotal] += exchange.sentAt - exchange.startedAt;
            memory[_recorder_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .column */ .fi.waitTotal] += exchange.respondedAt - exchange.sentAt;
            memory[_recorder_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .column */ .fi.receiveTotal] += exchange.endedAt - exchange.respondedAt;
            return true;
        }
        if (responseTimes.length > 0)
            return true;
        memory[_recorder_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .column */ .fi.withoutResponse] += 1;
        return false;
    }
    #addTokens({ count, from }) {
        this.memory[_recorder_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .column */ .fi.tokens] += count;
        this.memory[from === 'usage' ? _recorder_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .column */ .fi.tokensFromUsage : _recorder_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .column */ .fi.tokensFromChunks] += 1;
    }
    #addLatency(exchange, from) {
        (0,_foundation_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .addValue */ .dM)(this.#latencies, answeredAt(exchange) - from);
        const { responseTimes } = exchange;
        if (this.#responses === undefined || responseTimes === undefined)
            return;
        const { timesToFirst, gaps } = this.#responses;
        (0,_foundation_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .addValue */ .dM)(timesToFirst, responseTimes[0] - from);
        for (let place = 1; place < responseTimes.length; place += 1)
            (0,_foundation_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .addValue */ .dM)(gaps, responseTimes[place] - responseTimes[place - 1]);
    }
    #addFailure(failure, wholeText) {
        this.memory[(0,_recorder_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .failureColumn */ .bi)(failure)] += 1;
        const text = wholeText.slice(0, longestText);
        const texts = this.#failureTexts.get(failure);
        if (texts === undefined)
            this.#failureTexts.set(failure, [text]);
        else if (texts.length < textsKept && !texts.includes(text))
            texts.push(text);
    }
}
const answeredAt = ({ responseTimes, endedAt }) => responseTimes === undefined ? endedAt : responseTimes[responseTimes.length - 1];


/***/ }),

/***/ 88315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ requestsInTurn)
/* harmony export */ });
const requestsInTurn = (requests) => ({
    mark: undefined,
    begin: () => undefined,
    next: (_, place) => requests[place % requests.length],
    last: () => undefined,
    ended: () => false,
});


/***/ }),

/***/ 10863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nc: () => (/* binding */ dueCounter),
/* harmony export */   rH: () => (/* binding */ scheduleOf)
/* harmony export */ });
/* unused harmony exports constantSchedule, poissonSchedule, intervalsSchedule */
/* harmony import */ var _foundation_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96430);
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73958);


const scheduleOf = (spec) => {
    switch (spec.kind) {
        case 'constant':
            return constantSchedule(spec.requestRate);
        case 'poisson':
            return poissonSchedule(spec.requestRate, (0,_foundation_random_js__WEBPACK_IMPORTED_MODULE_0__/* .seededRandom */ .I)(spec.seed));
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
const constantSchedule = (requestRate) => (place) => Math.round((place * _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .nsPerSecond */ .Nq) / requestRate);
const poissonSchedule = (requestRate, random) => {
    let known = 0;
    let due = 0;
    return (place) => {
        if (place < known)
            throw new Error(`a poisson schedule was asked for ${place} after ${known}`);
        for (; known < place; known += 1)
            due -= (Math.log(1 - random.unit()) * _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .nsPerSecond */ .Nq) / requestRate;
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


/***/ }),

/***/ 39455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ stripeWithin),
/* harmony export */   Ll: () => (/* binding */ wholeStripe),
/* harmony export */   tC: () => (/* binding */ shareOf)
/* harmony export */ });
const wholeStripe = { index: 0, count: 1 };
const stripeWithin = ({ index, count }, part) => ({
    index: index + count * part.index,
    count: count * part.count,
});
const shareOf = (total, { index, count }) => Math.max(0, Math.ceil((total - index) / count));


/***/ }),

/***/ 60039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lo: () => (/* binding */ inTurn),
  uD: () => (/* binding */ requestsOf),
  vz: () => (/* binding */ sourceOf)
});

// EXTERNAL MODULE: ./lib/load/request-source.js
var request_source = __webpack_require__(88315);
// EXTERNAL MODULE: ./lib/foundation/random.js
var random = __webpack_require__(96430);
// EXTERNAL MODULE: ./lib/load/stripe.js
var load_stripe = __webpack_require__(39455);
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
        this.#count = (0,load_stripe/* shareOf */.tC)(Number(BigInt(last) - BigInt(first)) + 1, stripe);
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
        this.#random = (0,random/* seededRandom */.I)(workload.seed + stripe.index);
        this.#ids = new SequenceIds(workload.ids, stripe);
    }
    begin(loop, lanes) {
        const { live } = this.#workload;
        this.#isClosed = loop === 'closed';
        const count = this.#isClosed ? lanes : (0,load_stripe/* shareOf */.tC)(live, this.#stripe);
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

// EXTERNAL MODULE: ./lib/host/shared-memory.js
var shared_memory = __webpack_require__(36653);
// EXTERNAL MODULE: ./lib/payload/shared-requests.js
var shared_requests = __webpack_require__(17136);
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
        this.#read = (0,shared_memory/* descriptorReader */.r0)(shared.outputsDescriptor);
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
        const encoded = (0,shared_requests/* encodeForSlot */.qd)(this.#shared, { index, slot }, this.#read);
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
    const source = workload.kind === 'in-turn' ? (0,request_source/* requestsInTurn */.f)(workload.requests) : new SequenceSource(workload, stripe);
    if (shared === undefined)
        return source;
    const chosen = workload.kind === 'in-turn' ? workload.requests : workload.streams.flat();
    return new SharedMemorySource({ source, chosen, shared, stripe });
};


/***/ }),

/***/ 88162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ endLoad)
/* harmony export */ });
/* harmony import */ var _foundation_or_aborted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13722);

const sequenceGraceMs = 2000;
const endLoad = async (load, { clock, signal, hasSequences }) => {
    load.stop();
    await (0,_foundation_or_aborted_js__WEBPACK_IMPORTED_MODULE_0__/* .orAborted */ .H)(load.finished, signal);
    if (!signal.aborted || hasSequences !== true)
        return;
    const waiting = new AbortController();
    await Promise.race([load.finished, clock.sleep(sequenceGraceMs, waiting.signal)]);
    waiting.abort();
};


/***/ }),

/***/ 16805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readCounters),
/* harmony export */   V: () => (/* binding */ settledCounters)
/* harmony export */ });
/* harmony import */ var _foundation_or_aborted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13722);
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73958);
/* harmony import */ var _triton_composing_statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78525);



const graceMs = 500;
const settlingTries = 5;
const settlingPauseMs = 50;
const hangingMs = 1000;
const readCounters = async ({ serverMeter, clock, signal, }) => {
    const reading = serverMeter.read();
    await (0,_foundation_or_aborted_js__WEBPACK_IMPORTED_MODULE_1__/* .orAborted */ .H)(reading, signal);
    if (!signal.aborted)
        return reading;
    const answered = new AbortController();
    const graceOver = clock.sleep(graceMs, answered.signal).then(() => undefined);
    return Promise.race([reading, graceOver]).finally(() => answered.abort());
};
const settledCounters = async (ports, before, successes, tries = settlingTries) => {
    const { serverMeter, clock, signal } = ports;
    for (let triesLeft = tries;; triesLeft -= 1) {
        const askedAt = clock.now();
        const counters = await readCounters(ports);
        const { side, restarted } = (0,_triton_composing_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .readingDelta */ .H)(before, counters, serverMeter);
        const isSettled = before === undefined || restarted || (side !== undefined && side.successCount >= successes);
        const hangs = clock.now() - askedAt > (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_2__/* .msToNs */ .TE)(hangingMs);
        if (isSettled || hangs || triesLeft === 1 || signal.aborted)
            return counters;
        await clock.sleep(settlingPauseMs, signal);
    }
};


/***/ }),

/***/ 87999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ compressRequests),
/* harmony export */   c: () => (/* binding */ compressRequest)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

const compressRequests = (requests, { compression }) => {
    const coding = compression?.request ?? 'none';
    if (coding === 'none')
        return requests;
    return requests.map((request) => request.places === undefined ? compressRequest(request, coding) : request);
};
const compressRequest = ({ places: _, ...request }, coding) => {
    const compress = coding === 'gzip' ? node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync : node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateSync;
    if (request.protocol === 'http')
        return { ...request, body: compress(request.body), contentEncoding: coding };
    const message = compress(request.message);
    return message.length < request.message.length ? { ...request, message, isCompressed: true } : request;
};


/***/ }),

/***/ 43563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OL: () => (/* binding */ readStreams),
/* harmony export */   Tp: () => (/* binding */ parseDocument),
/* harmony export */   yO: () => (/* binding */ parseInputData)
/* harmony export */ });
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82183);
/* harmony import */ var _triton_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90334);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37403);
/* harmony import */ var _tensor_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50221);




const parseInputData = (files, options) => {
    const documents = files.map((file) => readDocument(file, options));
    const [first] = documents;
    if (first === undefined)
        return [];
    const odd = documents.find(({ nested }) => nested !== first.nested);
    if (odd !== undefined) {
        const form = ({ nested }) => (nested ? 'a list of streams' : 'a list of steps');
        throw unreadable(odd.path, `its data is ${form(odd)}, that of ${first.path} is ${form(first)}`, 'Files given together must have the same form.');
    }
    const unlike = documents.find(({ validated }) => validated !== first.validated);
    if (unlike !== undefined) {
        const [without, having] = first.validated ? [unlike, first] : [first, unlike];
        throw unreadable(without.path, `it has no validation_data, ${having.path} has`, 'Give it in all files, or in none.');
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
    throw unreadable(path, `expected validation_data of the form of data, ${form(data)}, got ${form(validation)}`);
};
const parseDocument = (bytes, path) => {
    const json = (0,_triton_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(decodeUtf8(bytes, path));
    if (!json.ok)
        throw unreadable(path, `not JSON: ${json.reason}`);
    if ((0,_triton_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(json.value))
        return json.value;
    throw unreadable(path, `expected an object with the member "data", got ${(0,_triton_json_js__WEBPACK_IMPORTED_MODULE_1__/* .describeJson */ .kw)(json.value)}`);
};
const decodeUtf8 = (bytes, path) => {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw unreadable(path, 'not UTF-8 text');
    }
};
const readStreams = (list, name, path) => {
    if (!Array.isArray(list))
        throw unreadable(path, `expected "${name}" to be a list of steps, got ${(0,_triton_json_js__WEBPACK_IMPORTED_MODULE_1__/* .describeJson */ .kw)(list)}`);
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
        throw unreadable(path, `expected ${place} to be a list of steps, got ${(0,_triton_json_js__WEBPACK_IMPORTED_MODULE_1__/* .describeJson */ .kw)(stream)}`);
    const steps = stream;
    if (steps.length === 0)
        throw unreadable(path, `${place} holds no step`);
    return steps.map((step, index) => {
        if ((0,_triton_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(step))
            return { where: `${path}: ${place}[${index}]`, members: step };
        throw unreadable(path, `expected ${place}[${index}] to be an object of tensors, got ${(0,_triton_json_js__WEBPACK_IMPORTED_MODULE_1__/* .describeJson */ .kw)(step)}`);
    });
};
const readStep = ({ where, members }, { inputs, shapes }) => {
    checkNames(members, { specs: inputs, kind: 'input', where });
    const values = new Map();
    for (const spec of inputs) {
        const value = Object.hasOwn(members, spec.name) ? members[spec.name] : undefined;
        const place = `${where}, input ${JSON.stringify(spec.name)}`;
        if (value !== undefined)
            values.set(spec.name, (0,_tensor_value_js__WEBPACK_IMPORTED_MODULE_3__/* .readTensorValue */ .rj)(value, { spec, where: place, shapes }));
        else if (!spec.optional)
            throw unreadable(place, 'missing, and not optional');
    }
    if (values.size === 0 && inputs.length > 0)
        throw unreadable(where, 'the step has none of the inputs');
    return { where, inputs: values };
};
const readOutputs = ({ where, members }, { outputs }) => {
    checkNames(members, { specs: outputs, kind: 'output', where });
    return new Map(outputs.map((spec) => {
        const place = `${where}, output ${JSON.stringify(spec.name)}`;
        const value = Object.hasOwn(members, spec.name) ? members[spec.name] : undefined;
        if (value === undefined)
            throw unreadable(place, 'missing; every output must be there');
        return [spec.name, (0,_tensor_value_js__WEBPACK_IMPORTED_MODULE_3__/* .readTensorValue */ .rj)(value, { spec, where: place })];
    }));
};
const checkNames = (members, { specs, kind, where }) => {
    for (const key of Object.keys(members)) {
        if (key === 'model' || key === 'timestamp' || specs.some(({ name }) => name === key))
            continue;
        throw unreadable(where, `${JSON.stringify(key)} is no ${kind} of the model, whose ${kind}s are ${(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(specs)}`);
    }
};
const unreadable = (where, text, hint) => new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('unreadable-input-data', `${where}: ${text}`, hint === undefined ? {} : { hint });


/***/ }),

/***/ 46025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wN: () => (/* binding */ buildPayloads),
  kf: () => (/* binding */ encodeRequest),
  qQ: () => (/* binding */ hashOf),
  DD: () => (/* binding */ inferRequests)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/foundation/failure.js
var failure = __webpack_require__(82183);
// EXTERNAL MODULE: ./lib/triton/datatype.js
var triton_datatype = __webpack_require__(67900);
// EXTERNAL MODULE: ./lib/triton/grpc-codec.js
var grpc_codec = __webpack_require__(25779);
// EXTERNAL MODULE: ./lib/triton/json-tensor.js
var json_tensor = __webpack_require__(11586);
// EXTERNAL MODULE: ./lib/triton/rest-codec.js
var rest_codec = __webpack_require__(2593);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/payload/shape.js
var payload_shape = __webpack_require__(37403);
;// CONCATENATED MODULE: ./lib/payload/batch.js




const batchSteps = (model, steps, batchSize) => {
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
    const bytes = spec.shapeTensor ? first.bytes : external_node_buffer_.Buffer.concat(values.map((value) => value.bytes));
    const shape = (0,payload_shape/* batchedShape */.Nn)(model, spec, { dims: first.dims, batchSize: parts.length });
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
        throw new failure/* Failure */.H('unreadable-input-data', `${both}: a batch of ${parts.length} needs ${problem}`);
    });
};
const problemBeside = (first, value, spec) => {
    if (value === undefined)
        return 'it in all its steps or in none; the second has none';
    if (value.dims.join() !== first.dims.join())
        return `equal shapes, got ${(0,triton_datatype/* formatShape */.BB)(first.dims)} and ${(0,triton_datatype/* formatShape */.BB)(value.dims)}`;
    return spec.shapeTensor && external_node_buffer_.Buffer.compare(value.bytes, first.bytes) !== 0
        ? 'equal values of a shape tensor, which is sent once'
        : undefined;
};

// EXTERNAL MODULE: ./lib/triton/bytes-elements.js
var bytes_elements = __webpack_require__(62547);
// EXTERNAL MODULE: ./lib/triton/tensor-size.js
var tensor_size = __webpack_require__(49303);
// EXTERNAL MODULE: ./lib/payload/tensor-value.js
var tensor_value = __webpack_require__(50221);
;// CONCATENATED MODULE: ./lib/payload/directory-data.js





const parseDirectoryData = ({ path, files }, { inputs, outputs, shapes }) => {
    for (const name of files.keys()) {
        if ([...inputs, ...outputs].some((tensor) => tensor.name === name))
            continue;
        throw unreadable(`${path}/${name}`, `the name is no input or output of the model, whose inputs are ${(0,payload_shape/* listNames */.Zv)(inputs)} and outputs ${(0,payload_shape/* listNames */.Zv)(outputs)}`);
    }
    const values = new Map();
    for (const spec of inputs) {
        const content = files.get(spec.name);
        const where = `${path}/${spec.name}`;
        if (content !== undefined)
            values.set(spec.name, readFile(content, { spec, where, shapes }));
        else if (!spec.optional)
            throw unreadable(where, 'no such file, and the input is not optional');
    }
    if (values.size === 0 && inputs.length > 0)
        throw unreadable(path, 'no file for any input of the model');
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
        throw unreadable(where, 'the file is empty');
    const bytes = spec.datatype === 'BYTES' ? (0,bytes_elements/* joinBytesElements */.Dr)(splitLines(content)) : content;
    const dims = (0,tensor_value/* dimsWithoutShape */.lr)(place, (0,tensor_value/* countElements */.x)(spec.datatype, bytes));
    const problem = (0,tensor_size/* sizeProblem */.bi)(bytes, spec.datatype, dims);
    if (problem !== undefined)
        throw unreadable(where, problem);
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
const unreadable = (where, text) => new failure/* Failure */.H('unreadable-input-data', `${where}: ${text}`);

// EXTERNAL MODULE: ./lib/foundation/random.js
var foundation_random = __webpack_require__(96430);
// EXTERNAL MODULE: ./lib/triton/small-float.js
var small_float = __webpack_require__(41186);
;// CONCATENATED MODULE: ./lib/payload/generate.js





const generatedByteSize = (datatype, shape, strings) => {
    const elementSize = (0,triton_datatype/* elementByteSize */.kx)(datatype) ?? 4 + (textOf(strings)?.length ?? strings.length);
    return (0,triton_datatype/* elementCount */.KX)(shape) * elementSize;
};
const generateTensor = (spec, shape, { kind, seed, strings }) => {
    const { name, datatype } = spec;
    if (spec.shapeTensor) {
        throw new failure/* Failure */.H('invalid-option', `input ${JSON.stringify(name)} is a shape tensor: no data can be made up for it`, {
            hint: 'Give its values in a file: --input-data data.json',
        });
    }
    const count = (0,triton_datatype/* elementCount */.KX)(shape);
    const random = (0,foundation_random/* seededRandom */.I)(seed);
    if (datatype === 'BYTES')
        return { name, datatype, shape, bytes: generateText(count, random, strings) };
    const bytes = kind === 'zero' ? new Uint8Array(count * ((0,triton_datatype/* elementByteSize */.kx)(datatype) ?? 0)) : fill(datatype, count, random);
    return { name, datatype, shape, bytes };
};
const textOf = ({ data }) => data === undefined ? undefined : new TextEncoder().encode(data);
const generateText = (count, random, strings) => {
    const fixed = textOf(strings);
    return (0,bytes_elements/* joinBytesElements */.Dr)(Array.from({ length: count }, () => fixed ?? randomText(strings.length, random)));
};
const randomText = (length, random) => {
    const text = new Uint8Array(length);
    for (let index = 0; index < length; index += 1) {
        text[index] = alphabet[Math.floor((random.uint32() / 2 ** 32) * alphabet.length)] ?? 0;
    }
    return text;
};
const fill = (datatype, count, random) => {
    const size = (0,triton_datatype/* elementByteSize */.kx)(datatype) ?? 0;
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

// EXTERNAL MODULE: ./lib/payload/input-data.js
var input_data = __webpack_require__(43563);
;// CONCATENATED MODULE: ./lib/payload/payload.js











const buildPayloads = (source) => {
    const { model, input } = source;
    (0,payload_shape/* checkBatchSize */.yy)(model, input.batchSize);
    (0,payload_shape/* checkShapeNames */.Om)(model.inputs, input.shapes);
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
    const odd = model.outputs.find(({ datatype }) => (0,json_tensor/* hasNoJson */.eV)(datatype));
    if (odd === undefined)
        return;
    throw new failure/* Failure */.H('invalid-option', `--output-tensor-format: got 'json', but output ${JSON.stringify(odd.name)} is ${odd.datatype}, which has no JSON form`, { hint: 'Give --output-tensor-format binary.' });
};
const encodeRequest = (protocol, request) => {
    const encoded = protocol === 'http' ? (0,rest_codec/* encodeRestInfer */.j)(request) : (0,grpc_codec/* encodeGrpcInfer */.Zs)(request);
    const { expectedOutputs } = request;
    return expectedOutputs === undefined ? encoded : { ...encoded, expectedOutputs };
};
const mostRequests = 64;
const mostGeneratedBytes = 64 * 2 ** 20;
const largestRequest = 2 ** 31 - 2 ** 20;
const fileStreams = ({ model, input, files = [] }) => {
    const { inputs, outputs } = model;
    const streams = readStreams(files, { inputs, outputs, shapes: input.shapes });
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
const readStreams = (files, options) => {
    const directory = files.find((one) => one.kind === 'directory');
    if (directory === undefined)
        return (0,input_data/* parseInputData */.yO)(files.filter((one) => one.kind === 'json'), options);
    const other = files.find((one) => one !== directory);
    if (other === undefined)
        return [[parseDirectoryData(directory, options)]];
    throw new failure/* Failure */.H('invalid-option', `--input-data: got the directory '${directory.path}' beside '${other.path}', expected one directory or any number of JSON files`);
};
const generatedSteps = ({ model, input, seed }, kind) => {
    const { shapes, batchSize, stringLength, stringData } = input;
    const strings = { length: stringLength, ...(stringData === undefined ? {} : { data: stringData }) };
    const planned = model.inputs.map((spec) => {
        const shape = (0,payload_shape/* batchedShape */.Nn)(model, spec, { dims: (0,payload_shape/* resolveDims */.O)(spec, shapes), batchSize });
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
const seedOf = (seed, step, name) => (0,external_node_crypto_.createHash)('sha256')
    .update(JSON.stringify([seed, step, name]))
    .digest()
    .readInt32LE();
const checkRequestSize = (tensors) => {
    const total = tensors.reduce((sum, { byteSize }) => sum + byteSize, 0);
    if (total <= largestRequest)
        return;
    const shapes = tensors.map(({ name, shape }) => `${JSON.stringify(name)} ${(0,triton_datatype/* formatShape */.BB)(shape)}`).join(', ');
    throw new failure/* Failure */.H('invalid-option', `one request would be larger than 2 GiB: ${shapes}`, {
        hint: 'Give a smaller batch size (-b) or smaller dims (--shape).',
    });
};
const hashOf = (streams) => {
    const hash = (0,external_node_crypto_.createHash)('sha256');
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


/***/ }),

/***/ 37403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nn: () => (/* binding */ batchedShape),
/* harmony export */   O: () => (/* binding */ resolveDims),
/* harmony export */   Om: () => (/* binding */ checkShapeNames),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   yy: () => (/* binding */ checkBatchSize)
/* harmony export */ });
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82183);
/* harmony import */ var _triton_datatype_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67900);
/* harmony import */ var _triton_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93715);



const checkBatchSize = ({ name, maxBatchSize, scheduling }, batchSize) => {
    if (batchSize > 1 && scheduling === 'sequence') {
        throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('invalid-option', `batch size ${batchSize}: model ${JSON.stringify(name)} takes sequences, of which a request holds one`, { hint: 'Give -b 1; the server batches requests of different sequences.' });
    }
    if (batchSize <= Math.max(1, maxBatchSize))
        return;
    const limit = maxBatchSize === 0 ? 'does not batch' : `takes batches of at most ${maxBatchSize}`;
    throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('invalid-option', `batch size ${batchSize}: model ${JSON.stringify(name)} ${limit}`, {
        hint: `Give -b ${Math.max(1, maxBatchSize)} or less; the limit is max_batch_size in the model's configuration.`,
    });
};
const checkShapeNames = (inputs, shapes) => {
    for (const name of shapes.keys()) {
        if (inputs.some((input) => input.name === name))
            continue;
        throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('invalid-option', `--shape names ${JSON.stringify(name)}; the model's inputs are ${listNames(inputs)}`);
    }
};
const resolveDims = ({ name, dims }, shapes) => {
    const given = shapes.get(name);
    if (given === undefined) {
        if (!dims.includes(-1))
            return dims;
        throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('invalid-option', `input ${JSON.stringify(name)} has the variable shape ${(0,_triton_datatype_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShape */ .BB)(dims)}`, {
            hint: `Give its dims: --shape ${name}:${dims.map((dim, axis) => (dim === -1 ? `d${axis + 1}` : dim)).join(',')}`,
        });
    }
    if (given.every(isPositive) && (0,_triton_model_js__WEBPACK_IMPORTED_MODULE_2__/* .fitsDims */ .q)(given, dims))
        return given;
    throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('invalid-option', `--shape gives input ${JSON.stringify(name)} the shape ${(0,_triton_datatype_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShape */ .BB)(given)}; it is declared as ${(0,_triton_datatype_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShape */ .BB)(dims)}`, { hint: 'Give one whole number above 0 for each declared dim, without the batch dimension.' });
};
const batchedShape = (model, spec, { dims, batchSize }) => (model.maxBatchSize > 0 && !spec.shapeTensor ? [batchSize, ...dims] : dims);
const listNames = (specs) => specs.map(({ name }) => JSON.stringify(name)).join(', ');
const isPositive = (dim) => Number.isSafeInteger(dim) && dim > 0;


/***/ }),

/***/ 17136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ey: () => (/* binding */ encodeStreams),
/* harmony export */   mL: () => (/* binding */ shareRequests),
/* harmony export */   qd: () => (/* binding */ encodeForSlot)
/* harmony export */ });
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46025);

const noBytes = new Uint8Array(0);
const shareRequests = (protocol, requests, { layout, regions }) => {
    const outputs = placesIn(regions.outputs, layout.outputs);
    return {
        protocol,
        slotBytes: layout.slotBytes,
        outputsDescriptor: regions.outputsDescriptor,
        requests: requests.map((request, index) => ({
            ...request,
            inputs: request.inputs.map((input) => ({ ...input, bytes: noBytes })),
            shared: { inputs: placesIn(regions.inputs, layout.inputs[index]), outputs },
        })),
    };
};
const encodeStreams = (protocol, streams, shared) => {
    const encoded = shared === undefined
        ? streams.flat().map((request) => (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeRequest */ .kf)(protocol, request))
        : shared.requests.map((_, index) => encodeForSlot(shared, { index, slot: 0 }));
    return streams.map((steps) => encoded.splice(0, steps.length));
};
const encodeForSlot = ({ protocol, requests, slotBytes }, place, read) => {
    const { expectedOutputs, ...request } = requests[place.index];
    const shared = inSlot(request.shared, place.slot * slotBytes);
    const encoded = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeRequest */ .kf)(protocol, { ...request, shared });
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


/***/ }),

/***/ 50221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lr: () => (/* binding */ dimsWithoutShape),
/* harmony export */   rj: () => (/* binding */ readTensorValue),
/* harmony export */   x: () => (/* binding */ countElements)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82183);
/* harmony import */ var _triton_bytes_elements_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62547);
/* harmony import */ var _triton_datatype_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67900);
/* harmony import */ var _triton_element_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6397);
/* harmony import */ var _triton_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90334);
/* harmony import */ var _triton_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93715);
/* harmony import */ var _triton_tensor_size_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49303);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37403);









const readTensorValue = (value, place) => {
    if (Array.isArray(value))
        return readContent(value, place, undefined);
    if ((0,_triton_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value)) {
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
    throw unreadable(place.where, `expected ${forms}, got ${(0,_triton_json_js__WEBPACK_IMPORTED_MODULE_4__/* .describeJson */ .kw)(value)}`);
};
const dimsWithoutShape = ({ spec, where, shapes }, count) => {
    if (shapes !== undefined)
        return (0,_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveDims */ .O)(spec, shapes);
    const variable = spec.dims.filter((dim) => dim === -1).length;
    if (variable === 0)
        return spec.dims;
    const others = spec.dims.reduce((product, dim) => (dim === -1 ? product : product * dim), 1);
    const dim = count / others;
    if (variable === 1 && Number.isInteger(dim))
        return spec.dims.map((one) => (one === -1 ? dim : one));
    throw unreadable(where, `the data ${variable === 1 ? 'has no' : 'alone does not say which'} shape like the declared ${(0,_triton_datatype_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShape */ .BB)(spec.dims)}`, 'Give its "shape" beside the values in a JSON file.');
};
const countElements = (datatype, bytes) => {
    const size = (0,_triton_datatype_js__WEBPACK_IMPORTED_MODULE_2__/* .elementByteSize */ .kx)(datatype);
    if (size !== undefined)
        return bytes.length % size === 0 ? bytes.length / size : Number.NaN;
    const count = (0,_triton_bytes_elements_js__WEBPACK_IMPORTED_MODULE_8__/* .countBytesElements */ .ub)(bytes);
    return typeof count === 'number' ? count : Number.NaN;
};
const readContent = (content, place, shape) => {
    if (Array.isArray(content)) {
        const dims = shape === undefined ? dimsWithoutShape(place, content.length) : givenDims(shape, place);
        return { dims, bytes: readValues(content, dims, place) };
    }
    const b64 = (0,_triton_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(content) ? content['b64'] : undefined;
    if (typeof b64 !== 'string')
        throw unreadable(place.where, `expected ${forms}, got ${(0,_triton_json_js__WEBPACK_IMPORTED_MODULE_4__/* .describeJson */ .kw)(b64 ?? content)}`);
    const { datatype } = place.spec;
    const bytes = readBase64(b64, place.where);
    const dims = shape === undefined ? dimsWithoutShape(place, countElements(datatype, bytes)) : givenDims(shape, place);
    const problem = (0,_triton_tensor_size_js__WEBPACK_IMPORTED_MODULE_6__/* .sizeProblem */ .bi)(bytes, datatype, dims);
    if (problem !== undefined)
        throw unreadable(place.where, problem);
    return { dims, bytes };
};
const givenDims = (shape, { spec, where }) => {
    if (!Array.isArray(shape) || !shape.every((dim) => Number.isSafeInteger(dim) && dim >= 0)) {
        throw unreadable(where, `expected "shape" to be a list of whole numbers, got ${(0,_triton_json_js__WEBPACK_IMPORTED_MODULE_4__/* .describeJson */ .kw)(shape)}`);
    }
    if ((0,_triton_model_js__WEBPACK_IMPORTED_MODULE_5__/* .fitsDims */ .q)(shape, spec.dims))
        return shape;
    throw unreadable(where, `expected a shape like the declared ${(0,_triton_datatype_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShape */ .BB)(spec.dims)}, got ${(0,_triton_datatype_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShape */ .BB)(shape)}`);
};
const readValues = (values, dims, { spec, where }) => {
    if (values.some((value) => Array.isArray(value))) {
        throw unreadable(where, 'nested arrays are not taken', 'List the values flat, in row-major order, with "content" and "shape".');
    }
    const expected = (0,_triton_datatype_js__WEBPACK_IMPORTED_MODULE_2__/* .elementCount */ .KX)(dims);
    if (values.length !== expected) {
        throw unreadable(where, `expected ${expected} ${spec.datatype} values for the shape ${(0,_triton_datatype_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShape */ .BB)(dims)}, got ${values.length}`);
    }
    const encoded = (0,_triton_element_values_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeValues */ .t)(spec.datatype, values);
    if (encoded instanceof Uint8Array)
        return encoded;
    throw unreadable(`${where}, value ${encoded.index}`, `expected ${encoded.expected} (${spec.datatype}), got ${encoded.got}`);
};
const readBase64 = (text, where) => {
    const compact = text.replace(/\s+/g, '');
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(compact, 'base64');
    if (bytes.length === Math.floor((compact.replace(/=+$/, '').length * 3) / 4))
        return bytes;
    throw unreadable(where, 'not base64');
};
const unreadable = (where, text, hint) => new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('unreadable-input-data', `${where}: ${text}`, hint === undefined ? {} : { hint });
const forms = 'a list of values, {"content": ..., "shape": ...} or {"b64": ...}';


/***/ }),

/***/ 38627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ callsOf)
/* harmony export */ });
const callsOf = ({ load, target }, { scheduling }) => load.calls ??
    (scheduling === 'sequence' || target.streaming || target.openAi !== undefined ? 'async' : 'sync');


/***/ }),

/***/ 95092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ns: () => (/* binding */ analyze),
  gI: () => (/* binding */ encodedStreams),
  mE: () => (/* binding */ expectationFor),
  Om: () => (/* binding */ refuseUnsupported),
  vP: () => (/* binding */ wholeSequence),
  Ri: () => (/* binding */ withTlsFiles)
});

// EXTERNAL MODULE: ./lib/foundation/failure.js
var failure = __webpack_require__(82183);
// EXTERNAL MODULE: ./lib/foundation/or-aborted.js
var or_aborted = __webpack_require__(13722);
// EXTERNAL MODULE: ./lib/foundation/tool.js
var tool = __webpack_require__(28947);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
// EXTERNAL MODULE: ./lib/host/environment.js
var host_environment = __webpack_require__(48647);
// EXTERNAL MODULE: ./lib/host/files.js
var host_files = __webpack_require__(657);
// EXTERNAL MODULE: ./lib/host/shared-memory.js
var shared_memory = __webpack_require__(36653);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/host/tls-files.js



const readTlsFiles = async (tls) => {
    const { authorities, certificate } = tls;
    const keyFile = tls.key ?? certificate;
    return {
        ...tls,
        ...(authorities === undefined
            ? {}
            : { authorities: withPem(authorities, await certificates(authorities)) }),
        ...(certificate === undefined || keyFile === undefined
            ? {}
            : await readIdentity(certificate, keyFile, tls.key === undefined)),
    };
};
const readIdentity = async (certificateFile, keyFile, isShared) => {
    const chain = await certificates(certificateFile);
    const key = await privateKey(keyFile, isShared);
    if (!chain[0].checkPrivateKey(key))
        throw wrong(keyFile, `which is not the key of the certificate in '${certificateFile.path}'`, 'its key');
    return {
        certificate: withPem(certificateFile, chain),
        key: { ...keyFile, pem: key.export({ type: 'pkcs8', format: 'pem' }).toString() },
    };
};
const withPem = (file, chain) => ({
    ...file,
    pem: chain.map(String).join(''),
});
const certificates = async (file) => {
    const bytes = await contentOf(file);
    const expected = `a certificate in ${file.format}`;
    const parts = file.format === 'DER'
        ? [bytes]
        : bytes
            .toString('latin1')
            .match(/-----BEGIN (X509 |TRUSTED )?CERTIFICATE-----.*?-----END \1CERTIFICATE-----/gs);
    if (parts === null)
        throw wrong(file, 'which holds no certificate', expected);
    try {
        return parts.map((part) => new external_node_crypto_.X509Certificate(part));
    }
    catch (cause) {
        throw wrong(file, 'which holds no certificate that can be read', expected, cause);
    }
};
const privateKey = async (file, isShared) => {
    const bytes = await contentOf(file);
    const expected = isShared
        ? 'the private key in it too, or in a file of its own'
        : `a private key in ${file.format}, without a passphrase`;
    if (file.format === 'DER')
        return derKey(file, bytes, expected);
    const text = bytes.toString('latin1');
    const pem = /-----BEGIN ([A-Z ]*)PRIVATE KEY-----.*?-----END \1PRIVATE KEY-----/s.exec(text)?.[0];
    if (pem === undefined)
        throw wrong(file, 'which holds no private key', expected);
    try {
        return (0,external_node_crypto_.createPrivateKey)(pem);
    }
    catch (cause) {
        const isEncrypted = pem.includes('ENCRYPTED');
        throw wrong(file, `which holds a private key that ${isEncrypted ? 'is encrypted' : 'cannot be read'}`, expected, cause);
    }
};
const derKey = (file, key, expected) => {
    for (const type of ['pkcs8', 'pkcs1', 'sec1']) {
        try {
            return (0,external_node_crypto_.createPrivateKey)({ key, format: 'der', type });
        }
        catch {
        }
    }
    throw wrong(file, 'which holds no private key that can be read', expected);
};
const largestFile = 16 * 2 ** 20;
const contentOf = async (file) => {
    try {
        const bytes = await (0,promises_.readFile)(file.path);
        if (bytes.length <= largestFile)
            return bytes;
    }
    catch (error) {
        const code = error.code ?? error.message;
        throw wrong(file, `which cannot be read (${code})`, `a ${file.format} file`, error);
    }
    throw wrong(file, 'which is too large', `a ${file.format} file`);
};
const wrong = ({ option, path }, what, expected, cause) => new failure/* Failure */.H('invalid-option', `${option}: got '${path}', ${what}; expected ${expected}`, { cause });

;// CONCATENATED MODULE: ./lib/host/wall-clock.js

const systemClockAhead = (clock) => (0,units/* msToNs */.TE)(Date.now()) - clock.epochNs(clock.now());

;// CONCATENATED MODULE: ./lib/load/exchange-batch.js
const wordSize = Float64Array.BYTES_PER_ELEMENT;
const head = { words: 0, kind: 1, lane: 2, byteLength: 3 };
const responseHead = { ...head, isFirst: 4, jsonByteLength: 5, sharedByteLength: 6 };
const endHead = { ...head, startedAt: 4, request: 5, responses: 6, times: 7, sequenceId: 8 };
const responseWords = 7;
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
    addResponse({ lane, isFirst, bytes, jsonByteLength, shared }) {
        const at = this.#length;
        const words = this.#words;
        words[at + responseHead.kind] = kind.response;
        words[at + responseHead.lane] = lane;
        words[at + responseHead.byteLength] = bytes.length;
        words[at + responseHead.isFirst] = isFirst ? 1 : 0;
        words[at + responseHead.jsonByteLength] = jsonByteLength ?? -1;
        words[at + responseHead.sharedByteLength] = shared.length;
        const start = (at + responseWords) * wordSize;
        this.#bytes.set(bytes, start);
        this.#bytes.set(shared, start + bytes.length);
        this.#close(responseWords + wordsOf(bytes.length + shared.length));
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
            const start = (at + responseWords) * wordSize;
            reader.onResponse({
                lane,
                isFirst: words[at + responseHead.isFirst] === 1,
                jsonByteLength: jsonByteLength < 0 ? undefined : jsonByteLength,
                bytes: new Uint8Array(buffer, start, length),
                shared: new Uint8Array(buffer, start + length, words[at + responseHead.sharedByteLength]),
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
        const batch = this.#roomFor(responseSize(bytes.length + shared.length));
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
        const batch = responses < 0 ? undefined : this.#roomFor(endSize(times.length, error.length));
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
        this.#batch = isFull ? undefined : new BatchWriter(spare ?? new ArrayBuffer(size));
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

;// CONCATENATED MODULE: ./lib/load/logged-responses.js

const loggedResponses = (log, { shared, stripe, isDecoupled }) => {
    if (shared === undefined || isDecoupled)
        return log.onResponse;
    const { slotBytes, outputsDescriptor } = shared;
    const read = (0,shared_memory/* descriptorReader */.r0)(outputsDescriptor);
    return (lane, bytes, jsonByteLength) => {
        if (!log.isOpen)
            return;
        const slot = stripe.index + lane * stripe.count;
        log.onResponse(lane, bytes, jsonByteLength, read(slot * slotBytes, slotBytes));
    };
};

// EXTERNAL MODULE: ./lib/payload/compress-requests.js
var compress_requests = __webpack_require__(87999);
// EXTERNAL MODULE: ./lib/triton/generate-codec.js
var generate_codec = __webpack_require__(14772);
;// CONCATENATED MODULE: ./lib/payload/generate-payload.js


const encodeGenerateStreams = (endpoint, streams, batches) => streams.map((steps) => steps.map((request) => {
    if (request.expectedOutputs !== undefined)
        throw new failure/* Failure */.H('invalid-option', `responses of --endpoint ${endpoint} are not compared with expected outputs`, {
            hint: 'Leave --endpoint out, or take validation_data and the files of outputs away.',
        });
    return (0,generate_codec/* encodeGenerate */.GO)(endpoint, request, batches);
}));

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/triton/json.js
var triton_json = __webpack_require__(90334);
// EXTERNAL MODULE: ./lib/payload/input-data.js
var input_data = __webpack_require__(43563);
// EXTERNAL MODULE: ./lib/payload/payload.js + 3 modules
var payload = __webpack_require__(46025);
;// CONCATENATED MODULE: ./lib/payload/openai-payload.js







const openAiPayloads = (files, use) => {
    const streams = stepsOf(files);
    const stepsRead = streams.map((steps) => steps.length);
    const steps = streams.map((stream) => stream.map((step) => readPayload(step, use)));
    const sent = use.hasSessions ? bySession(steps.flat()) : steps.slice(0, 1);
    const tensors = sent.map((stream) => stream.map(({ tensor }) => [tensor]));
    if (!use.hasSessions)
        return { streams: tensors, stepsRead, sha256: (0,payload/* hashOf */.qQ)(tensors) };
    const delays = sent.map((stream) => stream.map(({ delayMs }) => (0,units/* msToNs */.TE)(delayMs)));
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update((0,payload/* hashOf */.qQ)(tensors)).update(JSON.stringify(delays)).digest('hex');
    const sessions = sent.map(([first]) => first.session);
    return { streams: tensors, stepsRead, sha256, sessions, delays };
};
const stepsOf = (files) => {
    const documents = files.map((file) => {
        if (file.kind === 'json')
            return streamsOf(file.path, file.bytes);
        throw new failure/* Failure */.H('invalid-option', `--input-data: got the directory '${file.path}', expected JSON files with payloads`);
    });
    const odd = documents.find(({ nested }) => nested !== documents[0].nested);
    if (odd !== undefined)
        throw unreadable('--input-data', 'some files hold a list of steps, others a list of streams');
    const all = documents.flatMap((one) => one.streams);
    return documents[0]?.nested === true ? all : [all.flat()];
};
const bySession = (steps) => [
    ...Map.groupBy(steps, ({ session }) => session).values(),
];
const encodeOpenAi = (endpoint, { streams }) => streams.map((steps) => steps.map(([payload]) => ({ protocol: 'http', path: `/${endpoint}`, body: payload.bytes })));
const streamsOf = (path, bytes) => {
    const { data, validation_data: validation } = (0,input_data/* parseDocument */.Tp)(bytes, path);
    if (validation !== undefined)
        throw unreadable(path, 'answers of the OpenAI API are not compared with validation_data');
    return (0,input_data/* readStreams */.OL)(data, 'data', path);
};
const readPayload = ({ where, members }, { streaming, hasSessions }) => {
    checkMembers(where, members, hasSessions);
    const list = members['payload'];
    const [payload, another] = Array.isArray(list) ? list : [];
    if (!(0,triton_json/* isJsonObject */.OW)(payload) || another !== undefined)
        throw unreadable(where, `expected "payload" to be a list of one object, got ${(0,triton_json/* describeJson */.kw)(list)}`);
    checkStream(where, payload, streaming);
    const tensor = {
        name: 'payload',
        datatype: 'BYTES',
        shape: [1],
        bytes: external_node_buffer_.Buffer.from((0,triton_json/* jsonText */.s$)(payload)),
    };
    if (!hasSessions)
        return { tensor, session: '', delayMs: 0 };
    const { messages } = payload;
    if (!Array.isArray(messages))
        throw unreadable(where, `expected "messages" of the payload of a session to be a list, got ${(0,triton_json/* describeJson */.kw)(messages)}`);
    return { tensor, session: readSession(where, members), delayMs: readDelay(where, members) };
};
const onlyOf = (value) => (Array.isArray(value) && value.length === 1 ? value[0] : value);
const readSession = (where, { session_id: given }) => {
    const id = onlyOf(given);
    if (typeof id === 'string' || typeof id === 'number' || typeof id === 'bigint')
        return String(id);
    throw unreadable(where, `expected "session_id" to be the name of a session, got ${(0,triton_json/* describeJson */.kw)(given)}`, 'Each turn of --session-concurrency names its session.');
};
const readDelay = (where, { delay: given }) => {
    if (given === undefined)
        return 0;
    const delay = onlyOf(given);
    if (typeof delay === 'number' && delay >= 0 && delay <= longestDelayMs)
        return delay;
    throw unreadable(where, `expected "delay" to be milliseconds from 0 to ${longestDelayMs}, got ${(0,triton_json/* describeJson */.kw)(delay)}`);
};
const longestDelayMs = 86_400_000;
const checkMembers = (where, members, hasSessions) => {
    for (const name of Object.keys(members)) {
        if (name === 'session_id' || name === 'delay') {
            if (hasSessions)
                continue;
            throw unreadable(where, `got ${JSON.stringify(name)}, which belongs to --session-concurrency`, 'Give --session-concurrency, or take it away.');
        }
        if (name !== 'payload' && name !== 'model' && name !== 'timestamp')
            throw unreadable(where, `expected "payload" alone, got ${JSON.stringify(name)}`);
    }
};
const checkStream = (where, { stream }, streaming) => {
    if ((stream === true) === streaming)
        return;
    throw unreadable(where, streaming
        ? 'its payload lacks "stream": true, which --streaming expects'
        : 'its payload has "stream": true, which needs --streaming', streaming ? 'Add it to each payload, or leave --streaming out.' : 'Give --streaming.');
};
const unreadable = (where, text, hint) => new failure/* Failure */.H('unreadable-input-data', `${where}: ${text}`, hint === undefined ? {} : { hint });

// EXTERNAL MODULE: ./lib/payload/shared-requests.js
var shared_requests = __webpack_require__(17136);
// EXTERNAL MODULE: ./lib/report/streamed-responses.js
var streamed_responses = __webpack_require__(46360);
// EXTERNAL MODULE: ./lib/transport/connect.js
var connect = __webpack_require__(67395);
// EXTERNAL MODULE: ./lib/triton/response-check.js + 2 modules
var response_check = __webpack_require__(5684);
// EXTERNAL MODULE: ./lib/run/client-floor.js + 1 modules
var client_floor = __webpack_require__(76459);
// EXTERNAL MODULE: ./lib/transport/socket-failure.js
var socket_failure = __webpack_require__(53347);
// EXTERNAL MODULE: ./lib/triton/composing-model.js
var composing_model = __webpack_require__(83525);
;// CONCATENATED MODULE: ./lib/run/composing-models.js



const composingModels = async (plan, model, server) => {
    const steps = await composing_models_stepsOf(model, server, [model.name]);
    const isStep = ({ name, version }) => steps.some((step) => step.name === name && step.version === version);
    const called = (plan.model.blsComposing ?? []).filter((reference) => !isStep(reference));
    const scripted = called.map(async (reference) => {
        const answer = await server.model(reference.name, reference.version);
        if (answer.kind !== 'ok')
            throw notHad(plan, reference, answer);
        return calledModel(reference, answer.value, { server, callers: [model.name] });
    });
    return [...steps, ...(await Promise.all(scripted))];
};
const composing_models_stepsOf = async ({ steps = [] }, server, callers) => Promise.all((0,composing_model/* countReferences */.e)(steps).map(async ({ count, ...reference }) => {
    const spec = await specOf(server, reference);
    const called = await calledModel(reference, spec, { server, callers });
    return { ...called, steps: count };
}));
const specOf = async (server, { name, version }) => {
    try {
        const answer = await server.model(name, version);
        return answer.kind === 'ok' ? answer.value : undefined;
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            return undefined;
        throw error;
    }
};
const calledModel = async (reference, spec, { server, callers }) => ({
    ...reference,
    responseCache: spec?.responseCache ?? false,
    composing: spec === undefined || callers.includes(reference.name)
        ? []
        : await composing_models_stepsOf(spec, server, [...callers, reference.name]),
});
const notHad = ({ target }, { name, version }, answer) => {
    if (answer.kind === 'unreachable')
        return (0,socket_failure/* unreachable */.HB)(target, answer.error);
    const label = version === undefined ? `'${name}'` : `'${name}' version ${version}`;
    return new failure/* Failure */.H('model-not-found', `--bls-composing-models: the server does not have model ${label} (${answer.text})`, { hint: 'Expected models that the measured one calls, separated by commas: NAME or NAME:VERSION.' });
};

// EXTERNAL MODULE: ./lib/run/first-inference.js + 1 modules
var first_inference = __webpack_require__(1851);
// EXTERNAL MODULE: ./lib/run/load-source.js + 2 modules
var load_source = __webpack_require__(11877);
;// CONCATENATED MODULE: ./lib/load/load-shape.js
const loadShapeOf = (level, { openLoop, ramp }, facts) => {
    if (level.mode === 'session-concurrency')
        return { kind: 'sessions', lanes: level.value };
    if (ramp !== undefined)
        return { kind: 'periodic', lanes: level.value, ...ramp };
    if (openLoop === undefined)
        return { kind: 'closed', lanes: level.value };
    const { maxOutstanding, pacing } = openLoop;
    return {
        kind: 'open',
        lanes: maxOutstanding,
        connected: Math.min(maxOutstanding, connectedFor(level.value)),
        schedule: scheduleFor(level.value, openLoop.arrivals, facts),
        pacing,
    };
};
const coveredSeconds = 0.1;
const leastConnected = 8;
const connectedFor = (requestRate) => Math.max(leastConnected, Math.ceil(requestRate * coveredSeconds));
const scheduleFor = (requestRate, { kind }, { seed, gaps = [], times = [] }) => {
    switch (kind) {
        case 'constant':
            return { kind, requestRate };
        case 'poisson':
            return { kind, requestRate, seed };
        case 'intervals':
            return { kind, gaps };
        case 'fixed':
            return { kind: 'times', times };
    }
};
const mostLanes = ({ levels, search, openLoop }) => {
    if (openLoop !== undefined)
        return openLoop.maxOutstanding;
    if (search === undefined)
        return Math.max(...levels.map(({ value }) => value));
    return search.end === undefined ? undefined : Math.max(search.start, search.end);
};

// EXTERNAL MODULE: ./lib/load/recorder-memory.js + 1 modules
var recorder_memory = __webpack_require__(93884);
// EXTERNAL MODULE: ./lib/triton/composing-statistics.js
var composing_statistics = __webpack_require__(78525);
// EXTERNAL MODULE: ./lib/measure/server-meter.js
var server_meter = __webpack_require__(16805);
;// CONCATENATED MODULE: ./lib/measure/level-run.js


const checkpoint = async (run) => ({
    at: run.clock.now(),
    client: run.clientMeter.read(),
    ...metricsSince(run),
    server: await (0,server_meter/* readCounters */.M)(run),
});
const metricsSince = ({ metricsMeter }) => metricsMeter === undefined ? {} : { metrics: metricsMeter.take() };
const beginning = async (run) => {
    const server = await (0,server_meter/* readCounters */.M)(run);
    return { at: run.clock.now(), client: run.clientMeter.read(), server, ...metricsSince(run) };
};
const serverBetween = ({ serverMeter }, { from, to }) => (0,composing_statistics/* readingDelta */.H)(from.server, to.server, serverMeter);

// EXTERNAL MODULE: ./lib/measure/shard-records.js
var shard_records = __webpack_require__(14395);
// EXTERNAL MODULE: ./lib/measure/stability.js
var stability = __webpack_require__(30863);
// EXTERNAL MODULE: ./lib/measure/window.js
var measure_window = __webpack_require__(84286);
;// CONCATENATED MODULE: ./lib/measure/cuts.js





class Cuts {
    #run;
    #first;
    #last;
    #windows = [];
    #results = [];
    #shardWindows = [];
    constructor(run, begin) {
        this.#run = run;
        this.#first = begin;
        this.#last = [begin];
    }
    get results() {
        return this.#results;
    }
    add(cut) {
        const from = this.#last.at(-1);
        this.#last.push(cut);
        if (this.#last.length > stability/* stableWindows */.FR + 1)
            this.#last.shift();
        const window = windowOf(this.#run, from, cut);
        const records = (0,recorder_memory/* recordsBetween */.D8)(from.recorded, cut.recorded);
        const result = (0,measure_window/* windowResult */.K)([window], records, settingsOf(this.#run));
        this.#windows.push(window);
        this.#results.push(result);
        if (this.#run.shard !== undefined)
            this.#shardWindows.push(shardWindow(window, records));
        this.#run.onWindow?.(result, this.#results.length);
        return result;
    }
    over(which) {
        const from = which === 'all' ? this.#first : this.#last[0];
        return {
            windows: this.#windows,
            results: this.#results,
            counted: which === 'all' ? this.#windows : this.#windows.slice(-stability/* stableWindows */.FR),
            records: (0,recorder_memory/* recordsBetween */.D8)(from.recorded, this.#last.at(-1).recorded),
            ...(this.#run.shard === undefined ? {} : { shardWindows: this.#shardWindows }),
        };
    }
}
const cutHere = async (run) => {
    const reading = checkpoint(run);
    const recorded = (0,recorder_memory/* snapshotOf */.eY)(run.generator.memories);
    return { at: await reading, recorded };
};
const windowOf = (run, begin, end) => {
    const { at: from } = begin;
    const { at: to } = end;
    const duration = to.at - from.at;
    const { side, restarted } = serverBetween(run, { from, to });
    return {
        startedAt: run.clock.epochNs(from.at),
        duration,
        ...(end.due === undefined ? {} : { asked: end.due - (begin.due ?? 0) }),
        clientBusy: Math.min(to.client.busy - from.client.busy, duration),
        ...(side === undefined ? {} : { server: side }),
        serverRestarted: restarted,
        ...(to.metrics === undefined ? {} : { metrics: to.metrics }),
    };
};
const settingsOf = ({ batchSize, hasSequences = false, measurement: { percentile } }) => ({
    batchSize,
    hasSequences,
    ...(percentile === undefined ? {} : { percentile }),
});
const shardWindow = ({ metrics: _, ...window }, records) => ({
    ...window,
    records: (0,shard_records/* shardRecords */.$A)(records, window.asked !== undefined),
});

// EXTERNAL MODULE: ./lib/load/schedule.js
var schedule = __webpack_require__(10863);
// EXTERNAL MODULE: ./lib/load/stripe.js
var stripe = __webpack_require__(39455);
// EXTERNAL MODULE: ./lib/measure/window-length.js
var window_length = __webpack_require__(71339);
;// CONCATENATED MODULE: ./lib/measure/level-load.js





const deadAfterFailures = 10;
const startLoad = (run, options) => run.generator.start(run.shape, options);
const skippedOf = ({ shape, measurement }) => shape.kind === 'open' && shape.schedule.kind === 'times' ? measurement.warmupRequestCount : 0;
const dueCounterOf = (run, { startedAt }) => {
    const { shape, measurement, shard } = run;
    if (shape.kind !== 'open')
        return () => ({});
    const { requestCount = Number.POSITIVE_INFINITY } = measurement;
    const { index, count: step } = shard?.stripe ?? stripe/* wholeStripe */.Ll;
    const skip = skippedOf(run);
    const origin = startedAt - (0,schedule/* scheduleOf */.rH)(shape.schedule)(skip);
    const count = (0,schedule/* dueCounter */.nc)(shape.schedule, { first: skip + index, step, end: skip + requestCount });
    return (at) => ({ due: count(at - origin) });
};
const finishedOrDead = async (load, run) => {
    const hopeless = Math.max(deadAfterFailures, 2 * run.level.value);
    let atLastSuccess = (0,recorder_memory/* tallyOf */.sv)(run.generator.memories);
    let hasFinished = false;
    while (!hasFinished && !run.signal.aborted) {
        hasFinished = await finishedWithin(load, run);
        const now = (0,recorder_memory/* tallyOf */.sv)(run.generator.memories);
        if (now.succeeded > atLastSuccess.succeeded)
            atLastSuccess = now;
        else if (now.failed - atLastSuccess.failed >= hopeless)
            return;
    }
};
const finishedWithin = async (load, run) => {
    const waiting = new AbortController();
    const pause = run.clock.sleep((0,window_length/* windowMs */.$)(run.measurement), AbortSignal.any([run.signal, waiting.signal]));
    const hasFinished = await Promise.race([load.finished.then(() => true), pause.then(() => false)]);
    waiting.abort();
    return hasFinished;
};
const until = async ({ clock, signal }, at) => {
    const left = at - clock.now();
    if (left > 0)
        await clock.sleep(left / units/* nsPerMs */.Ln, signal);
};

;// CONCATENATED MODULE: ./lib/measure/cut-once.js





const cutOnce = async (run, { begin, load, dueAt }) => {
    await finishedOrDead(load, run);
    const recorded = (0,recorder_memory/* snapshotOf */.eY)(run.generator.memories);
    const { succeeded, lastEndedAt = 0 } = (0,recorder_memory/* tallyOf */.sv)([recorded]);
    const here = { at: run.clock.now(), client: run.clientMeter.read(), ...metricsSince(run) };
    const sinceBegin = succeeded - (0,recorder_memory/* tallyOf */.sv)([begin.recorded]).succeeded;
    const server = run.shard === undefined
        ? await (0,server_meter/* settledCounters */.V)(run, begin.at.server, sinceBegin)
        : await countedForAll(run, begin.at.server);
    const at = lastEndedAt > begin.at.at ? lastEndedAt : here.at;
    const cuts = new Cuts(run, begin);
    cuts.add({ at: { ...here, at, server }, recorded, ...dueAt(at) });
    return { ...cuts.over('all'), state: 'request-count' };
};
const triesForOthers = 200;
const countedForAll = (run, before) => (0,server_meter/* settledCounters */.V)(run, before, run.measurement.requestCount ?? 0, triesForOthers);

// EXTERNAL MODULE: ./lib/measure/end-load.js
var end_load = __webpack_require__(88162);
;// CONCATENATED MODULE: ./lib/measure/cut-shard.js








const tellAheadNs = 50 * units/* nsPerMs */.Ln;
const cutShard = async (run, timetable) => {
    const { clock, signal, generator, shape } = run;
    const limit = run.measurement.requestCount;
    await until(run, timetable.loadAt - 2 * tellAheadNs);
    const server = await (0,server_meter/* readCounters */.M)(run);
    const recorded = (0,recorder_memory/* snapshotOf */.eY)(generator.memories);
    const isOpen = shape.kind === 'open';
    await until(run, isOpen ? timetable.loadAt - tellAheadNs : timetable.loadAt);
    const startAt = Math.max(clock.now(), timetable.loadAt);
    const begin = {
        at: { at: startAt, client: run.clientMeter.read(), server, ...metricsSince(run) },
        recorded,
    };
    if (signal.aborted)
        return { ...new Cuts(run, begin).over('all'), state: 'interrupted' };
    const options = { skip: skippedOf(run), ...(limit === undefined ? {} : { limit }) };
    const load = startLoad(run, isOpen ? { ...options, startAt } : options);
    const dueAt = dueCounterOf(run, load);
    try {
        if (limit !== undefined)
            return { ...(await cutOnce(run, { begin, load, dueAt })), state: 'part' };
        const cuts = new Cuts(run, begin);
        for (const end of timetable.windowEnds) {
            await until(run, end);
            if (signal.aborted)
                break;
            const cut = await cutHere(run);
            cuts.add({ ...cut, ...dueAt(cut.at.at) });
        }
        return { ...cuts.over('all'), state: 'part' };
    }
    finally {
        await (0,end_load/* endLoad */.A)(load, run);
    }
};

;// CONCATENATED MODULE: ./lib/measure/cut-windows.js









const countStepMs = 1000;
const cutWindows = async (run) => {
    if (run.shard !== undefined)
        return cutShard(run, run.shard.timetable);
    const limit = run.measurement.requestCount;
    const begin = { at: await beginning(run), recorded: (0,recorder_memory/* snapshotOf */.eY)(run.generator.memories) };
    if (run.signal.aborted)
        return { ...new Cuts(run, begin).over('all'), state: 'interrupted' };
    const skip = skippedOf(run);
    const load = startLoad(run, { skip, ...(limit === undefined ? {} : { limit }) });
    const dueAt = dueCounterOf(run, load);
    try {
        return limit === undefined
            ? await cutUntilStable(run, { begin, dueAt })
            : await cutOnce(run, { begin, load, dueAt });
    }
    finally {
        await (0,end_load/* endLoad */.A)(load, run);
    }
};
const warmUp = async (run) => {
    const limit = run.measurement.warmupRequestCount;
    if (limit === 0 || run.signal.aborted)
        return;
    const load = startLoad(run, { limit, isWarmUp: true });
    await finishedOrDead(load, run);
    await (0,end_load/* endLoad */.A)(load, run);
};
const cutUntilStable = async (run, { begin, dueAt }) => {
    const { measurement, signal } = run;
    const cuts = new Cuts(run, begin);
    while (cuts.results.length < measurement.maxTrials && !signal.aborted) {
        await windowElapsed(run);
        const cut = await cutHere(run);
        const result = cuts.add({ ...cut, ...dueAt(cut.at.at) });
        if (isDead(result) || run.endsAfter?.(result) === true)
            break;
        if (!signal.aborted && (0,stability/* isStable */.MQ)(cuts.results, measurement))
            return { ...cuts.over('stable'), state: 'stable' };
        if (!signal.aborted && (0,stability/* isOverLimit */.kM)(cuts.results, run))
            return { ...cuts.over('stable'), state: 'over-limit' };
    }
    return { ...cuts.over('all'), state: 'unstable' };
};
const windowElapsed = async (run) => {
    const { measurement, clock, signal } = run;
    if (measurement.mode === 'time_windows')
        return clock.sleep((0,window_length/* windowMs */.$)(measurement), signal);
    const before = endedSoFar(run);
    do
        await clock.sleep(countStepMs, signal);
    while (endedSoFar(run) - before < measurement.windowRequestCount && !signal.aborted);
};
const endedSoFar = ({ generator }) => {
    const { succeeded, failed } = (0,recorder_memory/* tallyOf */.sv)(generator.memories);
    return succeeded + failed;
};
const isDead = ({ successCount, responses, failures }) => successCount === 0 && (responses?.withoutResponse ?? 0) === 0 && Object.keys(failures).length > 0;

// EXTERNAL MODULE: ./lib/measure/distribution-text.js
var distribution_text = __webpack_require__(47106);
// EXTERNAL MODULE: ./lib/measure/evidence.js
var measure_evidence = __webpack_require__(9251);
// EXTERNAL MODULE: ./lib/measure/hdr-v2.js
var hdr_v2 = __webpack_require__(72227);
// EXTERNAL MODULE: ./lib/measure/level-warnings.js
var level_warnings = __webpack_require__(98870);
;// CONCATENATED MODULE: ./lib/measure/measure-level.js











const measureLevel = async (run) => {
    const { clock, clientMeter, generator, signal, level, shape } = run;
    const timetable = run.shard?.timetable;
    if (timetable !== undefined)
        await until(run, timetable.countersAt);
    clientMeter.takeGcPauses();
    const began = await checkpoint(run);
    const reconnectionsBefore = generator.reconnections();
    await generator.open(shape);
    if (timetable !== undefined)
        await until(run, timetable.warmUpAt);
    await warmUp(run);
    const cut = await cutWindows(run);
    const tally = (0,recorder_memory/* tallyOf */.sv)(generator.memories);
    const end = { at: clock.now(), client: clientMeter.read() };
    if (timetable !== undefined)
        await until(run, timetable.endCountersAt);
    const ended = { ...end, server: await (0,server_meter/* settledCounters */.V)(run, began.server, tally.succeeded) };
    const state = signal.aborted ? 'interrupted' : cut.state;
    const measured = (0,measure_window/* windowResult */.K)(cut.counted, cut.records, settingsOf(run));
    const sendLags = (0,recorder_memory/* sendLagsIn */.jH)((0,recorder_memory/* snapshotOf */.eY)(generator.memories));
    const evidence = (0,measure_evidence/* levelEvidence */.e)({ began, ended }, {
        shape,
        tally,
        threads: generator.memories.length,
        failureTexts: generator.failureTexts(),
        reconnections: generator.reconnections() - reconnectionsBefore,
        sendLags,
    }, {
        gc: clientMeter.takeGcPauses(),
        server: serverOver(run, { began, ended, windows: cut.windows }),
    });
    return {
        level,
        state,
        windows: cut.results,
        ...(measured === undefined ? {} : { measured }),
        ...(measured?.latency === undefined ? {} : { histogram: histogramOf(cut.records.latencies) }),
        ...(cut.shardWindows === undefined
            ? {}
            : { shard: { windows: cut.shardWindows, sendLags: (0,distribution_text/* distributionText */.Ez)(sendLags) } }),
        evidence,
        warnings: (0,level_warnings/* levelWarnings */.c)({ state, measured, evidence, run }),
    };
};
const serverOver = (run, level) => level.windows.some((window) => window.serverRestarted)
    ? { restarted: true, otherVersions: [] }
    : serverBetween(run, { from: level.began, to: level.ended });
const histogramOf = ({ counts }) => (0,hdr_v2/* encodeHistogram */.l)({ counts });

// EXTERNAL MODULE: ./lib/measure/search.js
var search = __webpack_require__(25378);
// EXTERNAL MODULE: ./lib/measure/timetable.js
var timetable = __webpack_require__(45943);
;// CONCATENATED MODULE: ./lib/run/shard-start.js




const stripeOf = ({ shard }) => shard === undefined ? stripe/* wholeStripe */.Ll : { index: shard.index, count: shard.of };
const startOf = ({ startAtMs }, clock) => {
    const now = clock.now();
    return now + ((0,units/* msToNs */.TE)(startAtMs) - clock.epochNs(now));
};
const furthestMs = 3_600_000;
const refuseStart = ({ shard }, clock) => {
    if (shard === undefined)
        return;
    const aheadMs = (startOf(shard, clock) - clock.now()) / units/* nsPerMs */.Ln;
    if (aheadMs > 0 && aheadMs <= furthestMs)
        return;
    const distance = `${Math.abs(aheadMs / 1000).toFixed(1)} s ${aheadMs > 0 ? 'ahead' : 'ago'}`;
    throw new failure/* Failure */.H('invalid-option', `--start-at: got '${isoTime(shard.startAtMs)}', which is ${distance}, expected a time in the next hour: the clock of this machine says ${isoTime(clock.epochNs(clock.now()) / units/* nsPerMs */.Ln)}`, { hint: 'Give all shards one time that is late enough for each of them to be started.' });
};
const readyBefore = ({ measurement }, shard, clock) => {
    const now = clock.now();
    const startAt = startOf(shard, clock);
    const { countersAt } = (0,timetable/* timetableOf */.h)(startAt, measurement, 0);
    if (now <= countersAt)
        return startAt - now;
    const seconds = (time) => (time / units/* nsPerSecond */.Nq).toFixed(1);
    throw new failure/* Failure */.H('shard-late', `shard ${shard.index} of ${shard.of} was ready ${seconds(now - countersAt)} s too late, at ${isoTime(clock.epochNs(now) / units/* nsPerMs */.Ln)}, expected ${seconds(startAt - countersAt)} s before --start-at (${isoTime(shard.startAtMs)}): nothing was measured`, { hint: 'Give all shards a later --start-at.' });
};
const refuseSharded = ({ shard }, { name, scheduling }) => {
    if (shard === undefined || scheduling !== 'sequence')
        return;
    throw new failure/* Failure */.H('invalid-option', `--shard: it was given for model ${JSON.stringify(name)}, which takes sequences: what each sends depends on the requests before it, so that shards would not send what one run sends`, { hint: 'Measure it from one machine.' });
};
const isoTime = (epochMs) => new Date(epochMs).toISOString();

;// CONCATENATED MODULE: ./lib/run/measure-levels.js







const liveEveryMs = 1000;
const measureLevels = async (plan, ports, parts) => {
    const results = [];
    try {
        const { percentile } = plan.measurement;
        for (;;) {
            const level = ports.signal.aborted ? undefined : (0,search/* nextLevel */.W)(plan.load, results, percentile);
            if (level === undefined)
                break;
            ports.onProgress?.({ kind: 'level-begins', level, place: results.length + 1 });
            const shard = shardOf(plan, ports, results.length);
            const result = await measureWithThreads(plan, { level, shard }, ports, parts);
            results.push(result);
            ports.onProgress?.({ kind: 'level-ends', result });
            if (result.evidence.succeeded === 0 && result.evidence.failed > 0)
                break;
        }
    }
    finally {
        await parts.source.close();
    }
    return results;
};
const shardOf = (plan, { clock }, place) => plan.shard === undefined
    ? undefined
    : {
        stripe: stripeOf(plan),
        timetable: (0,timetable/* timetableOf */.h)(startOf(plan.shard, clock), plan.measurement, place),
    };
const measureWithThreads = async (plan, { level, shard }, { clock, signal, onProgress }, { serverMeter, metricsMeter, source, facts, hasSequences, prepare, profile }) => {
    const shape = loadShapeOf(level, plan.load, facts);
    await prepare?.(shape.lanes);
    if (shard !== undefined)
        await source.hold(shape, plan.load.maxThreads ?? 1);
    const { search } = plan.load;
    for (;;) {
        let isTooBusy = false;
        await profile?.beginLevel(level);
        const measured = new AbortController();
        if (onProgress !== undefined)
            void tellLive(source.generator, { clock, onProgress }, measured.signal);
        const result = await measureLevel({
            level,
            shape,
            ...(search === undefined ? {} : { latencyLimit: (0,units/* msToNs */.TE)(search.latencyLimitMs) }),
            measurement: plan.measurement,
            batchSize: plan.input.batchSize,
            hasSequences,
            ...(shard === undefined ? {} : { shard }),
            generator: source.generator,
            clock,
            serverMeter,
            ...(metricsMeter === undefined ? {} : { metricsMeter }),
            clientMeter: source.clientMeter,
            signal,
            endsAfter: (window) => {
                isTooBusy = source.couldGrow(window, shape);
                return isTooBusy;
            },
            onWindow: (window, place) => onProgress?.({ kind: 'window', level, window, place }),
        }).finally(() => measured.abort());
        await source.generator.flush();
        if (!isTooBusy || signal.aborted)
            return withLost(result, await profile?.endLevel(result.windows));
        await profile?.dropLevel();
        const threads = await source.grow(shape);
        onProgress?.({ kind: 'more-threads', level, threads });
    }
};
const withLost = (result, lost = 0) => lost === 0
    ? result
    : {
        ...result,
        warnings: [
            ...result.warnings,
            {
                code: 'profile-export-incomplete',
                text: `${lost} requests are missing in the profile export: it could not be written as fast as they came`,
                hint: 'Ask for a lower load, or give --profile-export-file a path on a faster disk.',
            },
        ],
    };
const tellLive = async ({ memories }, { clock, onProgress }, signal) => {
    let [endedBefore, at] = [0, clock.now()];
    for (;;) {
        await clock.sleep(liveEveryMs, signal);
        if (signal.aborted)
            return;
        const { succeeded, failed } = (0,recorder_memory/* tallyOf */.sv)(memories);
        const now = clock.now();
        const requestRate = (Math.max(0, succeeded + failed - endedBefore) * units/* nsPerSecond */.Nq) / (now - at);
        onProgress({ kind: 'live', requestRate, failed });
        endedBefore = succeeded + failed;
        at = now;
    }
};

// EXTERNAL MODULE: ./lib/run/model-meter.js
var model_meter = __webpack_require__(9024);
// EXTERNAL MODULE: ./lib/triton/server-metrics.js + 1 modules
var server_metrics = __webpack_require__(17056);
;// CONCATENATED MODULE: ./lib/measure/metrics-meter.js


const startMetricsMeter = ({ scrape, clock, intervalMs, model, }) => {
    const ended = new AbortController();
    const seen = new Set();
    let tally = server_metrics/* noMetrics */.zc;
    let [looks, failed, slow] = [0, 0, 0];
    let firstReason = '';
    const look = async () => {
        const result = await scrape();
        if (ended.signal.aborted)
            return;
        looks += 1;
        if (result.ok) {
            const found = (0,server_metrics/* metricsTally */.mG)(result.text, model);
            for (const family of (0,server_metrics/* familiesIn */.ST)(found))
                seen.add(family);
            tally = (0,server_metrics/* mergeMetrics */.Af)([tally, found]);
        }
        else {
            failed += 1;
            firstReason ||= result.reason;
        }
    };
    const lookAgainAndAgain = async () => {
        while (!ended.signal.aborted) {
            const began = clock.now();
            await look();
            const left = began + (0,units/* msToNs */.TE)(intervalMs) - clock.now();
            if (left < 0)
                slow += 1;
            await clock.sleep(Math.max(0, left / (0,units/* msToNs */.TE)(1)), ended.signal);
        }
    };
    void lookAgainAndAgain();
    return {
        take: () => {
            const taken = tally;
            tally = server_metrics/* noMetrics */.zc;
            return taken;
        },
        warnings: () => [
            ...(failed === 0 ? [] : [scrapesFailed({ looks, failed, firstReason })]),
            ...(slow === 0 ? [] : [intervalTooShort(slow, looks, intervalMs)]),
            ...(failed === looks ? [] : familiesAbsent(seen)),
        ],
        stop: () => ended.abort(),
    };
};
const scrapesFailed = (counts) => ({
    code: 'metrics-failed',
    text: `${counts.failed} of ${counts.looks} looks at the server's metrics failed (first: ${counts.firstReason})`,
    hint: 'Check --metrics-url; Triton has them on port 8002 under /metrics, unless it was started with --allow-metrics=false.',
});
const intervalTooShort = (slow, looks, intervalMs) => ({
    code: 'metrics-interval',
    text: `${slow} of ${looks} looks at the server's metrics took longer than --metrics-interval (${intervalMs} ms)`,
    hint: 'Increase --metrics-interval.',
});
const familiesAbsent = (seen) => {
    const absent = server_metrics/* optionalFamilies */.Df.filter((family) => !seen.has(family));
    if (absent.length === 0)
        return [];
    const ofGpu = absent.every((family) => family.startsWith('nv_gpu_'));
    return [
        {
            code: 'metrics-absent',
            text: `the server's metrics have no ${absent.join(', ')}`,
            hint: ofGpu
                ? 'Triton leaves them out without a GPU, on Jetson and with MIG, and with --allow-gpu-metrics=false.'
                : 'Triton has them on Linux, unless it was started with --allow-cpu-metrics=false or --allow-gpu-metrics=false.',
        },
    ];
};

// EXTERNAL MODULE: ./lib/plan/load-level.js
var load_level = __webpack_require__(44956);
;// CONCATENATED MODULE: ./lib/run/tracing.js


const restoringMs = 3000;
const startTracing = async (plan, { server, clock }) => {
    if (plan === undefined)
        return { restore: async () => [] };
    const asked = await server.traceSettings();
    if (asked.kind !== 'ok')
        throw refused(asked);
    const before = withoutUsedUpCount(asked.value);
    const changes = changesOf(plan);
    const refusal = await firstRefusal(server, [
        ...(isOff(asked.value) ? [] : [off]),
        ...(before === asked.value ? [] : [new Map([[countName, noLimit]])]),
        isOff(before) || changes.has(levelName) ? changes : withLevelOf(before, changes),
    ]);
    const restore = async () => {
        const answered = new AbortController();
        const late = clock.sleep(restoringMs, answered.signal).then(() => 'the server does not answer');
        const restoring = firstRefusal(server, restoringSteps(before, changes));
        const text = await Promise.race([restoring.then((answer) => answer && textOf(answer)), late]);
        answered.abort();
        return text === undefined ? [] : [notRestored(text)];
    };
    if (refusal === undefined)
        return { restore };
    await restore();
    throw refused(refusal);
};
const levelName = 'trace_level';
const countName = 'trace_count';
const noLimit = ['-1'];
const off = new Map([[levelName, ['OFF']]]);
const isOff = (settings) => (settings.get(levelName) ?? ['OFF']).join() === 'OFF';
const withoutUsedUpCount = (settings) => settings.get(countName)?.[0] === '0' ? new Map([...settings, ...off, [countName, noLimit]]) : settings;
const withLevelOf = (before, changes) => new Map([...changes, [levelName, before.get(levelName) ?? ['OFF']]]);
const changesOf = ({ levels, rate, count, logFrequency }) => new Map([
    ...(levels === undefined ? [] : [[levelName, levels]]),
    ...Object.entries({ trace_rate: rate, [countName]: count, log_frequency: logFrequency }).flatMap(([name, value]) => (value === undefined ? [] : [[name, [String(value)]]])),
]);
const restoringSteps = (before, changes) => {
    const others = [...changes.keys()].flatMap((name) => {
        const value = before.get(name);
        return value === undefined || name === levelName ? [] : [[name, value]];
    });
    return [
        off,
        ...(others.length === 0 ? [] : [new Map(others)]),
        ...(isOff(before) ? [] : [withLevelOf(before, new Map())]),
    ];
};
const firstRefusal = async (server, steps) => {
    for (const step of steps) {
        const answer = await server.traceSettings(step);
        if (answer.kind !== 'ok')
            return answer;
    }
    return undefined;
};
const notRestored = (text) => ({
    code: 'trace-not-restored',
    text: `the server's trace settings could not be restored: ${text}`,
    hint: 'It may still be tracing: set its trace_level to OFF.',
});
const refused = (answer) => {
    const text = textOf(answer);
    return new failure/* Failure */.H('tracing-refused', `the server does not set its tracing as asked: ${text}`, {
        hint: wayOut(answer, text),
    });
};
const textOf = (answer) => answer.kind === 'unreachable' ? (0,socket_failure/* describeSocketError */.vF)(answer.error) : answer.text;
const wayOut = (answer, text) => {
    if (/trace file/i.test(text))
        return 'Start the server with --trace-config mode=triton --trace-config triton,file=PATH.';
    if (/invalid trace setting/i.test(text))
        return 'Its trace count may be used up: set trace_level to OFF and trace_count to -1 there, or start it anew.';
    if (answer.kind === 'refused' && answer.why === 'forbidden')
        return 'Give the header it asks for: -H NAME:VALUE.';
    return 'It may have been built without tracing; leave --trace-level, --trace-rate, --trace-count and --log-frequency out.';
};

;// CONCATENATED MODULE: ./lib/run/observation.js



const withObservation = async (plan, { server, clock }, measure) => {
    const tracing = await startTracing(plan.trace, { server, clock });
    let restoring;
    try {
        const measured = await withMetrics(plan, clock, measure);
        restoring = tracing.restore();
        return { ...measured, warnings: [...measured.warnings, ...(await restoring)] };
    }
    finally {
        await (restoring ?? tracing.restore());
    }
};
const withMetrics = async ({ metrics, model, target }, clock, measure) => {
    if (metrics === undefined)
        return { value: await measure({}), warnings: [] };
    const { metricsEndpoint } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(332)]).then(__webpack_require__.bind(__webpack_require__, 11332));
    const endpoint = metricsEndpoint(metrics, target.protocol === 'http' ? target.tls : undefined);
    const { intervalMs } = metrics;
    const meter = startMetricsMeter({ scrape: endpoint.scrape, clock, intervalMs, model: model.name });
    try {
        const value = await measure({ metricsMeter: meter });
        return { value, warnings: [...meter.warnings(), ...unseen(value, intervalMs)] };
    }
    finally {
        meter.stop();
        await endpoint.close();
    }
};
const unseen = (levels, intervalMs) => {
    const without = levels.filter(({ measured }) => measured !== undefined && measured.metrics === undefined);
    return without.length === 0
        ? []
        : [
            {
                code: 'metrics-missing',
                text: `no metrics of the server while these levels were measured: ${without.map(({ level }) => (0,load_level/* formatLevel */.eI)(level)).join(', ')}`,
                hint: `Measure longer than --metrics-interval (${intervalMs} ms), or decrease that.`,
            },
        ];
};

// EXTERNAL MODULE: ./lib/triton/bytes-elements.js
var bytes_elements = __webpack_require__(62547);
;// CONCATENATED MODULE: ./lib/run/profile-source.js


const profileSourceOf = ({ target }, { streams, sessions, sharedOutputs }, clock) => ({
    run: {
        version: tool/* tool */.z.version,
        serviceKind: target.openAi === undefined ? 'triton' : 'openai',
        endpoint: target.openAi ?? '',
    },
    requests: target.openAi === undefined ? streams.flat() : streams.flat().map(asText),
    form: responseFormOf(target),
    ...(sharedOutputs === undefined ? {} : { sharedOutputs }),
    ...(sessions === undefined
        ? {}
        : { sessions: streams.flatMap((turns, place) => turns.map(() => sessions[place])) }),
    epochNs: BigInt(Math.round(clock.epochNs(0))),
});
const responseFormOf = ({ openAi, endpoint, protocol, streaming, }) => {
    if (openAi !== undefined || endpoint !== undefined)
        return 'text';
    if (protocol === 'http')
        return 'rest';
    return streaming ? 'grpc-stream' : 'grpc';
};
const asText = (tensors) => tensors.map((tensor) => ({ ...tensor, bytes: (0,bytes_elements/* joinBytesElements */.Dr)([tensor.bytes]) }));

// EXTERNAL MODULE: ./lib/run/reported-model.js
var reported_model = __webpack_require__(69974);
;// CONCATENATED MODULE: ./lib/load/fixed-schedule.js



const parseFixedSchedule = (bytes, path) => {
    const json = (0,triton_json/* parseJson */.qF)(new TextDecoder().decode(bytes));
    const data = json.ok && (0,triton_json/* isJsonObject */.OW)(json.value) ? json.value['data'] : undefined;
    if (!Array.isArray(data) || !data.every(triton_json/* isJsonObject */.OW) || data.length === 0)
        throw unusable(`${path}: expected "data" to be one list of steps`);
    let last = 0;
    return data.map((step, index) => {
        const { timestamp } = step;
        if (typeof timestamp !== 'number' || !(timestamp >= last && timestamp <= longestMs))
            throw unusable(`${path}: data[${index}]: expected a "timestamp" in milliseconds, not before that of the last step (${last}), got ${(0,triton_json/* describeJson */.kw)(timestamp)}`);
        last = timestamp;
        return (0,units/* msToNs */.TE)(timestamp);
    });
};
const longestMs = 86_400_000;
const unusable = (text) => new failure/* Failure */.H('unreadable-input-data', `--fixed-schedule: ${text}`, {
    hint: 'The file is {"data": [{"timestamp": 0, "INPUT": ...}, ...]}.',
});

;// CONCATENATED MODULE: ./lib/load/request-intervals.js


const parseRequestIntervals = (text, path) => {
    const gaps = text.split(/\r?\n/).flatMap((line, index) => {
        const trimmed = line.trim();
        if (trimmed === '')
            return [];
        if (/^\d{1,15}$/.test(trimmed))
            return [Number(trimmed) * units/* nsPerUs */.ly];
        throw intervalsFailure(`${path}, line ${index + 1}: got '${trimmed.slice(0, 40)}'`);
    });
    if (!gaps.some((gap) => gap > 0))
        throw intervalsFailure(`${path} lists no gap above 0`);
    return gaps;
};
const intervalsFailure = (text) => new failure/* Failure */.H('invalid-option', `--request-intervals: ${text}, expected a whole number of microseconds on each line`);

;// CONCATENATED MODULE: ./lib/run/resolve-load.js







const resolveLoad = async (plan, files) => {
    const { openLoop, levels } = plan.load;
    const facts = { seed: plan.seed };
    if (levels[0]?.mode === 'session-concurrency')
        return { plan: withEachTurnOnce(plan, levels[0].value, files), facts };
    if (openLoop === undefined)
        return { plan, facts };
    const { arrivals, pacing, maxOutstanding } = openLoop;
    const schedule = { arrivals: arrivals.kind, pacing, maxOutstanding };
    switch (arrivals.kind) {
        case 'constant':
        case 'poisson':
            return { plan, facts, schedule };
        case 'intervals': {
            const bytes = await (0,host_files/* readOptionFile */.O1)('--request-intervals', arrivals.path);
            const gaps = parseRequestIntervals(bytes.toString(), arrivals.path);
            const period = gaps.reduce((sum, gap) => sum + gap, 0);
            return {
                plan: atMeanRate(plan, gaps.length, period),
                facts: { ...facts, gaps },
                schedule: { ...schedule, sha256: hashOf(gaps) },
            };
        }
        case 'fixed': {
            const times = fixedTimes(plan, files);
            return {
                plan: withEachStepOnce(atMeanRate(plan, times.length, times.at(-1)), times.length),
                facts: { ...facts, times },
                schedule: { ...schedule, sha256: hashOf(times) },
            };
        }
    }
};
const fixedTimes = ({ input }, files) => {
    const [file, other] = files;
    if (file?.kind !== 'json' || other !== undefined)
        throw new failure/* Failure */.H('invalid-option', '--fixed-schedule: expected one JSON file with --input-data, whose steps have timestamps');
    if (input.batchSize !== 1)
        throw new failure/* Failure */.H('invalid-option', `-b, --batch-size: got '${input.batchSize}', expected 1 with --fixed-schedule: each step is a request`);
    return parseFixedSchedule(file.bytes, file.path);
};
const withEachStepOnce = (plan, steps) => {
    const { warmupRequestCount } = plan.measurement;
    if (warmupRequestCount >= steps)
        throw new failure/* Failure */.H('invalid-option', `--warmup-request-count: got '${warmupRequestCount}', expected less than the ${steps} steps of the schedule`);
    return { ...plan, measurement: { ...plan.measurement, requestCount: steps - warmupRequestCount } };
};
const withEachTurnOnce = (plan, concurrency, files) => {
    const { streams } = openAiPayloads(files, { streaming: plan.target.streaming, hasSessions: true });
    if (streams.length < concurrency)
        throw new failure/* Failure */.H('invalid-option', `--session-concurrency: got '${concurrency}', expected at most the ${streams.length} sessions of the input data`);
    return { ...plan, measurement: { ...plan.measurement, requestCount: streams.flat().length } };
};
const atMeanRate = (plan, count, span) => ({
    ...plan,
    load: {
        ...plan.load,
        levels: [{ mode: 'request-rate', value: (count * units/* nsPerSecond */.Nq) / (span || units/* nsPerSecond */.Nq) }],
    },
});
const hashOf = (times) => (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(times)).digest('hex');

// EXTERNAL MODULE: ./lib/run/run-settings.js + 1 modules
var run_settings = __webpack_require__(28086);
// EXTERNAL MODULE: ./lib/run/workload-of.js + 1 modules
var workload_of = __webpack_require__(47229);
;// CONCATENATED MODULE: ./lib/run/run-warnings.js


const runWarnings = ({ plan, model, levels, clientFloor, stepsRead = [], }) => [
    ...unmeasured(plan, levels),
    ...((0,workload_of/* hasSessions */.wC)(plan) ? [] : unusedStreams(model, stepsRead)),
    ...cached(model, levels),
    ...clientLimited(levels, clientFloor),
];
const unmeasured = (plan, levels) => {
    const missing = plan.load.search === undefined ? plan.load.levels.slice(levels.length) : [];
    if (missing.length === 0)
        return [];
    const text = `not measured: ${missing.map(load_level/* formatLevel */.eI).join(', ')}`;
    return [{ code: 'levels-missing', text }];
};
const unusedStreams = (model, stepsRead) => {
    if (stepsRead.length < 2 || model.scheduling === 'sequence')
        return [];
    return [
        {
            code: 'streams-unused',
            text: `only the first of ${stepsRead.length} streams of input data was sent: '${model.name}' takes no sequences`,
            hint: 'Put all steps into one list to send them all in turn.',
        },
    ];
};
const cached = (model, levels) => {
    const hits = new Map();
    for (const { measured } of levels)
        if (measured?.server !== undefined)
            countHits({ name: model.name, ...measured.server }, hits);
    return [...hits].map(([name, count]) => ({
        code: 'cache-hits',
        text: `${count} requests were answered from the response cache of '${name}': that is what was measured`,
        hint: 'Turn response_cache off for the measurement, or send more different requests with --input-data.',
    }));
};
const countHits = (side, hits) => {
    const ofLevel = new Map(sidesBelow(side).map((one) => [one.name, one.cache?.hitCount ?? 0]));
    for (const [name, count] of ofLevel)
        if (count > 0)
            hits.set(name, (hits.get(name) ?? 0) + count);
};
const sidesBelow = (side) => [
    side,
    ...(side.composing ?? []).flatMap(sidesBelow),
];
const limitedShare = 0.5;
const clientLimited = (levels, floor) => {
    if (floor === undefined)
        return [];
    return levels
        .filter(({ measured }) => (measured?.sendRate ?? 0) > limitedShare * floor.requestRate)
        .map(({ level, measured }) => ({
        code: 'client-limited',
        text: `${(0,load_level/* formatLevel */.eI)(level)} is limited by this client: ${Math.round(measured.sendRate)} requests/s where its self-test reached ${Math.round(floor.requestRate)}`,
        hint: 'Latency and throughput of that level are partly its own; give the client more cores, or send less.',
    }));
};

// EXTERNAL MODULE: ./lib/triton/tensor-size.js
var tensor_size = __webpack_require__(49303);
;// CONCATENATED MODULE: ./lib/payload/shared-layout.js

const alignment = 64;
const layOut = (requests, outputs, options) => {
    const inputEnd = { at: 0 };
    const inputs = requests.map((tensors) => placeAll(tensors.map(({ name, bytes }) => [name, bytes.length]), inputEnd));
    const slotEnd = { at: 0 };
    const placed = placeAll(outputs.map((spec) => [spec.name, roomFor(spec, options)]), slotEnd);
    return { inputBytes: inputEnd.at, inputs, slotBytes: slotEnd.at, outputs: placed };
};
const placeAll = (sizes, end) => new Map(sizes
    .filter(([, byteSize]) => byteSize > 0)
    .map(([name, byteSize]) => {
    const offset = end.at;
    end.at = Math.ceil((offset + byteSize) / alignment) * alignment;
    return [name, { offset, byteSize }];
}));
const roomFor = ({ datatype, dims }, { batchSize, outputBytes }) => {
    const fixed = dims.includes(-1) ? undefined : (0,tensor_size/* fixedByteSize */.SV)(datatype, dims);
    return (fixed ?? Math.max(1, outputBytes)) * batchSize;
};

;// CONCATENATED MODULE: ./lib/run/shared-memory.js







const mostSlots = 10_000;
const releaseMs = 2000;
const releasePauseMs = 50;
const requireExtension = ({ extensions, version }) => {
    if (extensions.includes('system_shared_memory'))
        return;
    throw new failure/* Failure */.H('shared-memory-refused', `--shared-memory: the server (${version}) does not offer system shared memory: 'system_shared_memory' is not among its extensions`, { hint: 'Measure without --shared-memory.' });
};
const refuseValidatedStreams = ({ name, decoupled }, requests) => {
    if (!decoupled || requests.every(({ expectedOutputs }) => expectedOutputs === undefined))
        return;
    throw new failure/* Failure */.H('invalid-option', `--shared-memory: model '${name}' is decoupled, and the responses to a request would be compared with validation_data in one place of shared memory`, { hint: 'Give --shared-memory none, or input data without validation_data.' });
};
const shareTensors = async ({ sharedMemory, target, input, load }, requests, { server, ready, clock, signal }) => {
    if (sharedMemory === undefined)
        return undefined;
    requireExtension(ready.server);
    refuseValidatedStreams(ready.model, requests);
    const layout = layOut(requests.map(({ inputs }) => inputs), ready.model.outputs, { batchSize: input.batchSize, outputBytes: sharedMemory.outputBytes });
    const slots = mostLanes(load);
    await removeAbandoned(target, { server, clock });
    const objects = [];
    const release = () => releaseAll(objects.splice(0), { server, clock });
    const open = async (part, byteSize) => {
        const object = await (0,shared_memory/* createSharedObject */.je)(part, byteSize);
        objects.push(object);
        const { name, key } = object;
        accepted(target, await server.registerRegion({ name, key, byteSize: object.byteSize }));
        await object.unlink();
        return object;
    };
    try {
        const inputs = await open('in', layout.inputBytes);
        const outputs = await open('out', layout.slotBytes * (slots ?? mostSlots));
        await writeInputs(inputs, layout, requests);
        const allocate = (lanes) => outputs.allocate(layout.slotBytes * lanes, signal);
        await allocate(slots ?? 1);
        const regions = {
            inputs: inputs.name,
            outputs: outputs.name,
            outputsDescriptor: outputs.descriptor,
        };
        const shared = (0,shared_requests/* shareRequests */.mL)(target.protocol, requests, { layout, regions });
        return {
            requests: shared,
            first: (0,shared_requests/* encodeForSlot */.qd)(shared, { index: 0, slot: 0 }, (0,shared_memory/* descriptorReader */.r0)(outputs.descriptor)),
            expectation: {
                sharedOutputs: new Map([...layout.outputs].map(([name, { byteSize }]) => [name, byteSize])),
            },
            outputs: { sharedOutputs: layout.outputs },
            allocate,
            release,
        };
    }
    catch (error) {
        await release();
        throw error;
    }
};
const keptWarning = (names) => ({
    code: 'shared-memory-kept',
    text: `the server did not let go of its shared memory in time: ${names.join(', ')}`,
    hint: 'A request that was cut may still use it. The next run with --shared-memory removes it.',
});
const removeAbandoned = async (target, ports) => {
    await (0,shared_memory/* removeAbandonedObjects */.F0)();
    const regions = accepted(target, await ports.server.sharedRegions());
    const checked = await Promise.all(regions.map(async ({ name }) => ((await (0,shared_memory/* isAbandoned */.zI)(name)) ? [name] : [])));
    await namesKept(checked.flat(), ports);
};
const writeInputs = async (object, { inputs }, requests) => {
    for (const [index, request] of requests.entries())
        for (const { name, bytes } of request.inputs) {
            const place = inputs[index].get(name);
            if (place !== undefined)
                await object.write(bytes, place.offset);
        }
};
const releaseAll = async (objects, ports) => {
    const names = objects.map(({ name }) => name);
    const kept = await namesKept(names, ports);
    for (const { close } of objects)
        await close();
    return kept;
};
const namesKept = async (names, { server, clock }) => {
    const [finished, late] = [new AbortController(), new AbortController()];
    const timer = clock.sleep(releaseMs, finished.signal).then(() => late.abort());
    const kept = [];
    for (const name of names)
        if (!(await isLetGo(name, { server, clock, signal: late.signal })))
            kept.push(name);
    finished.abort();
    await timer;
    return kept;
};
const isLetGo = async (name, { server, clock, signal }) => {
    while (!signal.aborted) {
        const answer = await (0,or_aborted/* orAborted */.H)(server.unregisterRegion(name), signal);
        if (answer?.kind !== 'refused')
            return answer?.kind === 'ok';
        await clock.sleep(releasePauseMs, signal);
    }
    return false;
};
const accepted = (target, answer) => {
    switch (answer.kind) {
        case 'ok':
            return answer.value;
        case 'unreachable':
            throw (0,socket_failure/* unreachable */.HB)(target, answer.error);
        case 'refused':
        case 'not-triton':
            throw new failure/* Failure */.H('shared-memory-refused', `--shared-memory: the server at ${target.url} refuses shared memory: ${answer.text}`, {
                hint: 'The server must run on this machine, as the same user, share its /dev/shm (in Docker: --ipc=host) and, from 26.04 on, be started with --allow-client-shm=true.',
            });
    }
};

// EXTERNAL MODULE: ./lib/triton/with-mark.js
var with_mark = __webpack_require__(91876);
;// CONCATENATED MODULE: ./lib/run/shown-first-inference.js




const mostShown = 5;
const shownFirstInference = async ({ target }, { expectation, onExchange, ...first }, ports) => {
    const { request, mark } = first;
    const responses = [];
    const transport = await (0,connect/* connectTransport */.g)({
        target,
        clock: ports.clock,
        expectation,
        onResponse: (_, bytes, jsonByteLength) => {
            if (responses.length < mostShown)
                responses.push({ bytes: bytes.slice(), jsonByteLength });
        },
    }, mark !== undefined);
    try {
        await transport.open(1);
        await (0,first_inference/* firstInference */.c)(first, { ...ports, transport });
    }
    finally {
        onExchange({
            request: mark === undefined ? request : (0,with_mark/* withMark */.k)(request, mark),
            responses,
            form: responseFormOf(target),
            coding: target.compression?.response ?? 'none',
            headerNames: target.headers.map(([name]) => name),
        });
        await transport.close();
    }
};

// EXTERNAL MODULE: ./lib/run/wait-for-model.js + 1 modules
var wait_for_model = __webpack_require__(47361);
;// CONCATENATED MODULE: ./lib/run/analyze.js




































const analyze = async (asked, ports) => {
    if (asked.sharedMemory !== undefined)
        (0,shared_memory/* requireSharedMemory */.Ys)();
    refuseStart(asked, ports.clock);
    const { source } = asked.input;
    const files = source.kind === 'path' ? await Promise.all(source.paths.map(host_files/* readInputFiles */.UK)) : [];
    const load = await resolveLoad(await withTlsFiles(asked), files);
    const { plan } = load;
    const environment = (0,host_environment/* readEnvironment */.Q)();
    const server = await (0,connect/* connectServer */.C)(plan.target);
    try {
        const onWaiting = (text) => ports.onProgress?.({ kind: 'waiting', text });
        const found = await (0,wait_for_model/* waitForModel */.K)(plan, { ...ports, server, onWaiting });
        refuseUnsupported(plan, found.model);
        refuseSharded(plan, found.model);
        const composing = await (0,or_aborted/* orAborted */.H)(composingModels(plan, found.model, server), ports.signal);
        const ready = { ...found, model: withComposing(found.model, composing) };
        return await measureReady(load, ports, { server, ready, files, environment: await environment });
    }
    finally {
        await server.close();
    }
};
const withTlsFiles = async (plan) => {
    const { target } = plan;
    return target.tls === undefined
        ? plan
        : { ...plan, target: { ...target, tls: await readTlsFiles(target.tls) } };
};
const refuseUnsupported = ({ target }, model) => {
    if (model.decoupled && !target.streaming && target.endpoint === undefined)
        throw new failure/* Failure */.H('invalid-option', `model '${model.name}' is decoupled: a request may get any number of responses, for which it must be sent over a stream`, { hint: 'Give -i grpc --streaming, or over HTTP --endpoint generate_stream.' });
    if (model.scheduling === 'sequence' && target.endpoint !== undefined)
        throw new failure/* Failure */.H('invalid-option', `model '${model.name}' uses sequence batching, whose sequences --endpoint ${target.endpoint} cannot carry`, { hint: 'Leave --endpoint out.' });
};
const expectationFor = (plan, model) => ({
    ...(0,response_check/* expectationOf */.EV)((0,streamed_responses/* hasStreamedResponses */.u)(plan.target, model) ? model : { ...model, decoupled: false }, plan.input.batchSize),
    ...((0,workload_of/* hasSessions */.wC)(plan) ? { keepsAnswer: true } : {}),
});
const withComposing = (model, composing = []) => composing.length === 0 ? model : { ...model, composing };
const measureReady = async (load, ports, subject) => {
    const { plan } = load;
    const { ready, files, server } = subject;
    const { input, seed } = plan;
    const { model } = ready;
    const payloads = plan.target.openAi === undefined
        ? (0,payload/* buildPayloads */.wN)({ model, input, seed, files })
        : openAiPayloads(files, { streaming: plan.target.streaming, hasSessions: (0,workload_of/* hasSessions */.wC)(plan) });
    const streams = (0,payload/* inferRequests */.DD)(model, payloads, input);
    const sharing = await shareTensors(plan, streams.flat(), { ...ports, ready, server });
    try {
        const report = await measureRequests(load, ports, { ...subject, payloads, streams, sharing });
        const kept = (await sharing?.release()) ?? [];
        return kept.length === 0 ? report : { ...report, warnings: [...report.warnings, keptWarning(kept)] };
    }
    finally {
        await sharing?.release();
    }
};
const measureRequests = async ({ plan, facts, schedule }, ports, { server, ready, files, environment, payloads, sharing, ...asked }) => {
    const { clock, signal, onProgress, provenance, profile } = ports;
    const { target } = plan;
    const { model } = ready;
    const encoded = encodedStreams(plan, ready.model, { streams: asked.streams, payloads, sharing });
    const streams = encoded.map((stream) => (0,compress_requests/* compressRequests */.R)(stream, target));
    const settings = {
        ...(0,run_settings/* settingsOf */.f)(plan, model, payloads, ports.serving ?? 'url'),
        ...(schedule === undefined ? {} : { schedule }),
    };
    const createdAt = new Date(clock.epochNs(clock.now()) / units/* nsPerMs */.Ln).toISOString();
    const expectation = { ...expectationFor(plan, model), ...sharing?.expectation };
    profile?.start(profileSourceOf(plan, { ...payloads, ...sharing?.outputs }, clock));
    const logs = profile && { here: new ExchangeLog(profile.newPort()), newPort: profile.newPort };
    const hasSequences = model.scheduling === 'sequence';
    const transport = await (0,connect/* connectTransport */.g)({
        target,
        clock,
        expectation,
        onResponse: logs &&
            loggedResponses(logs.here, {
                shared: sharing?.requests,
                stripe: stripeOf(plan),
                isDecoupled: expectation.decoupled === true,
            }),
    }, hasSequences);
    try {
        await transport.open(1);
        const serverMeter = (0,model_meter/* modelMeter */.r)(model, server);
        const first = {
            request: sharing?.first ?? streams[0][0],
            modelName: model.name,
            ...wholeSequence(plan, model),
        };
        if (plan.showsFirstExchange === true)
            await shownFirstInference(plan, {
                ...first,
                expectation,
                onExchange: (exchange) => onProgress?.({ kind: 'first-exchange', exchange }),
            }, { serverMeter, clock, signal });
        else
            await (0,first_inference/* firstInference */.c)(first, { transport, serverMeter, clock, signal });
        onProgress?.({ kind: 'ready', ready, settings });
        const workload = {
            ...((0,workload_of/* hasSessions */.wC)(plan)
                ? (0,workload_of/* sessionsOf */.Hj)(payloads, streams.flat())
                : (0,workload_of/* workloadOf */.Rc)(plan, model, { streams, isOfSteps: files.some(({ kind }) => kind === 'json') })),
            ...(sharing === undefined ? {} : { shared: sharing.requests }),
        };
        const maxThreads = plan.load.maxThreads ?? Math.max(1, environment.logicalCpus - 1);
        const source = (0,load_source/* createLoadSource */.U)({
            transport,
            clock,
            target,
            expectation,
            workload,
            maxThreads,
            stripe: stripeOf(plan),
            logs,
        });
        const floor = () => signal.aborted
            ? Promise.resolve(undefined)
            : (ports.measureFloor ?? client_floor/* measureClientFloor */.Q)(target, { clock, signal });
        const floorBefore = plan.load.openLoop === undefined ? undefined : await floor();
        const prepare = sharing?.allocate;
        const shardFacts = beginShard(plan, ports);
        const observed = await withObservation(plan, { server, clock }, (observation) => measureLevels(plan, ports, {
            serverMeter: (plan.shard?.index ?? 0) === 0 ? serverMeter : unreadMeter,
            source,
            facts,
            hasSequences,
            ...(prepare === undefined ? {} : { prepare }),
            profile,
            ...observation,
        }));
        const levels = observed.value;
        const clientFloor = floorBefore ?? (await floor());
        return {
            schema: 'triton-perf-gate/report',
            schemaVersion: 1,
            tool: tool/* tool */.z,
            createdAt,
            state: signal.aborted ? 'interrupted' : 'complete',
            ...(provenance === undefined ? {} : { provenance }),
            ...(shardFacts === undefined ? {} : { shard: shardFacts() }),
            settings: (0,run_settings/* withFoundLevels */.e)(settings, levels),
            environment,
            server: {
                name: ready.server.name,
                version: ready.server.version,
                extensions: [...ready.server.extensions],
                ...(ports.image === undefined ? {} : { image: ports.image }),
            },
            model: (0,reported_model/* reportedModel */.x)(model, payloads),
            levels,
            ...(clientFloor === undefined ? {} : { clientFloor }),
            warnings: [
                ...runWarnings({ plan, model, levels, clientFloor, stepsRead: payloads.stepsRead }),
                ...observed.warnings,
            ],
        };
    }
    finally {
        await transport.close();
    }
};
const unreadMeter = { read: async () => undefined, keepsNone: true };
const beginShard = (plan, { clock, onProgress }) => {
    const { shard } = plan;
    if (shard === undefined)
        return undefined;
    const ready = readyBefore(plan, shard, clock);
    const aheadBefore = systemClockAhead(clock);
    const startAt = isoTime(shard.startAtMs);
    onProgress?.({ kind: 'waiting', text: `shard ${shard.index} of ${shard.of} begins at ${startAt}` });
    return () => ({
        index: shard.index,
        of: shard.of,
        startAt,
        readyBefore: ready,
        clockStep: systemClockAhead(clock) - aheadBefore,
    });
};
const encodedStreams = ({ target }, { maxBatchSize }, { streams, payloads, sharing }) => {
    if (target.openAi !== undefined)
        return encodeOpenAi(target.openAi, payloads);
    return target.endpoint === undefined
        ? (0,shared_requests/* encodeStreams */.ey)(target.protocol, streams, sharing?.requests)
        : encodeGenerateStreams(target.endpoint, streams, maxBatchSize > 0);
};
const wholeSequence = ({ load }, { scheduling }) => scheduling === 'sequence' ? { mark: { id: load.sequences.ids.first, isStart: true, isEnd: true } } : {};


/***/ }),

/***/ 76459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ measureClientFloor)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
// EXTERNAL MODULE: ./lib/host/worker.js
var host_worker = __webpack_require__(67990);
// EXTERNAL MODULE: ./lib/load/load-generator.js + 8 modules
var load_generator = __webpack_require__(17013);
// EXTERNAL MODULE: ./lib/load/recorder-memory.js + 1 modules
var recorder_memory = __webpack_require__(93884);
// EXTERNAL MODULE: ./lib/load/workload.js + 5 modules
var load_workload = __webpack_require__(60039);
// EXTERNAL MODULE: ./lib/measure/percentile.js
var percentile = __webpack_require__(79281);
// EXTERNAL MODULE: ./lib/transport/connect.js
var connect = __webpack_require__(67395);
// EXTERNAL MODULE: ./lib/transport/grpc-message-reader.js
var grpc_message_reader = __webpack_require__(79415);
// EXTERNAL MODULE: ./lib/triton/gen/inference_pb.js
var inference_pb = __webpack_require__(28061);
// EXTERNAL MODULE: ./lib/triton/grpc-codec.js
var grpc_codec = __webpack_require__(25779);
// EXTERNAL MODULE: ./lib/triton/message.js
var triton_message = __webpack_require__(74929);
// EXTERNAL MODULE: ./lib/triton/rest-codec.js
var rest_codec = __webpack_require__(2593);
;// CONCATENATED MODULE: ./lib/run/floor-exchange.js





const modelName = 'floor';
const modelVersion = '1';
const datatype = 'FP32';
const shape = [1, 16];
const values = new Uint8Array(64);
const outputName = 'OUTPUT0';
const floorExpectation = {
    modelName,
    outputs: [{ name: outputName, datatype, dims: shape, optional: false, shapeTensor: false }],
};
const floorRequest = (protocol) => {
    const request = {
        modelName,
        inputs: [{ name: 'INPUT0', datatype, shape, bytes: values }],
        outputs: [outputName],
    };
    return protocol === 'http' ? (0,rest_codec/* encodeRestInfer */.j)(request) : (0,grpc_codec/* encodeGrpcInfer */.Zs)(request);
};
const floorAnswers = (streaming) => {
    const response = {
        modelName,
        modelVersion,
        outputs: [{ name: outputName, datatype, shape: shape.map(BigInt) }],
        rawOutputContents: [values],
    };
    const message = streaming
        ? (0,triton_message/* encodeMessage */.mH)(inference_pb/* ModelStreamInferResponseSchema */.IK, { inferResponse: response })
        : (0,triton_message/* encodeMessage */.mH)(inference_pb/* ModelInferResponseSchema */.sq, response);
    return { http: httpAnswer(), grpc: (0,grpc_message_reader/* grpcFrameOf */.lx)(message) };
};
const httpAnswer = () => {
    const output = { name: outputName, datatype, shape, parameters: { binary_data_size: values.length } };
    const json = JSON.stringify({ model_name: modelName, model_version: modelVersion, outputs: [output] });
    const head = [
        'HTTP/1.1 200 OK',
        'Content-Type: application/octet-stream',
        `Inference-Header-Content-Length: ${json.length}`,
        `Content-Length: ${json.length + values.length}`,
    ];
    return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n${json}`), values]);
};

;// CONCATENATED MODULE: ./lib/run/client-floor.js









const inFlight = 16;
const client_floor_shape = { kind: 'closed', lanes: inFlight };
const warmUpMs = 30;
const durationMs = 100;
const measureClientFloor = async (target, { clock, signal }) => {
    const worker = (0,host_worker/* startWorker */.D)('responder', floorAnswers(target.streaming));
    try {
        const [ports] = (await (0,external_node_events_.once)(worker, 'message', { signal }));
        const port = target.protocol === 'http' ? ports.httpPort : ports.grpcPort;
        return await floorOf(localTarget(target, port), { clock, signal });
    }
    catch (error) {
        if (signal.aborted)
            return undefined;
        throw error;
    }
    finally {
        await worker.terminate();
    }
};
const localTarget = ({ compression: _compression, tls: _tls, socketPath: _socketPath, pathPrefix: _pathPrefix, endpoint: _endpoint, openAi: _openAi, ...target }, port) => ({ ...target, url: `127.0.0.1:${port}`, secure: false, headers: [] });
const floorOf = async (target, { clock, signal }) => {
    const transport = await (0,connect/* connectTransport */.g)({ target, clock, expectation: floorExpectation });
    const workload = (0,load_workload/* inTurn */.lo)([floorRequest(target.protocol)]);
    const generator = (0,load_generator/* localGenerator */.z)({ transport, clock, workload });
    try {
        await generator.open(client_floor_shape);
        const load = generator.start(client_floor_shape);
        await clock.sleep(warmUpMs, signal);
        const from = { at: clock.now(), recorded: (0,recorder_memory/* snapshotOf */.eY)(generator.memories) };
        await clock.sleep(durationMs, signal);
        const to = { at: clock.now(), recorded: (0,recorder_memory/* snapshotOf */.eY)(generator.memories) };
        load.stop();
        const { succeeded, latencies } = (0,recorder_memory/* recordsBetween */.D8)(from.recorded, to.recorded);
        if (succeeded === 0)
            return undefined;
        return {
            inFlight,
            requestCount: succeeded,
            requestRate: (succeeded * units/* nsPerSecond */.Nq) / (to.at - from.at),
            p50: (0,percentile/* percentileOf */.D)(latencies, succeeded, 50),
            p99: (0,percentile/* percentileOf */.D)(latencies, succeeded, 99),
        };
    }
    finally {
        await transport.close();
    }
};


/***/ }),

/***/ 1851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ firstInference)
});

// EXTERNAL MODULE: ./lib/foundation/failure.js
var foundation_failure = __webpack_require__(82183);
// EXTERNAL MODULE: ./lib/foundation/or-aborted.js
var or_aborted = __webpack_require__(13722);
// EXTERNAL MODULE: ./lib/measure/server-meter.js
var server_meter = __webpack_require__(16805);
;// CONCATENATED MODULE: ./lib/transport/transport.js
const exchangeOn = (transport, lane, request, mark) => new Promise((resolve) => {
    const settle = (exchange) => {
        const { responseTimes } = exchange;
        resolve({ ...exchange, ...(responseTimes === undefined ? {} : { responseTimes: [...responseTimes] }) });
    };
    transport.send(lane, request, settle, mark);
});

;// CONCATENATED MODULE: ./lib/run/first-inference.js




const firstInference = async ({ request, mark, modelName }, ports) => {
    const { transport, signal } = ports;
    const before = await (0,server_meter/* readCounters */.M)(ports);
    const exchange = signal.aborted
        ? undefined
        : await (0,or_aborted/* orAborted */.H)(exchangeOn(transport, 0, request, mark), signal);
    if (signal.aborted || exchange === undefined)
        throw new foundation_failure/* Failure */.H('interrupted', 'interrupted before anything was measured');
    if (exchange.check.ok)
        await (0,server_meter/* settledCounters */.V)(ports, before, 1);
    else
        throw failureOf(exchange.check, modelName);
};
const failureOf = ({ failure, text }, modelName) => new foundation_failure/* Failure */.H('first-inference-failed', `the first inference of model '${modelName}' failed (${failure}): ${text}`, { hint: 'Check the input (--shape, --input-data, -b) and the log of the server; nothing was measured.' });


/***/ }),

/***/ 11877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ createLoadSource)
});

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
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

// EXTERNAL MODULE: ./lib/load/load-generator.js + 8 modules
var load_generator = __webpack_require__(17013);
// EXTERNAL MODULE: ./lib/load/recorder-memory.js + 1 modules
var recorder_memory = __webpack_require__(93884);
// EXTERNAL MODULE: ./lib/load/stripe.js
var load_stripe = __webpack_require__(39455);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./lib/foundation/clock.js
var foundation_clock = __webpack_require__(58859);
// EXTERNAL MODULE: ./lib/host/worker.js
var worker = __webpack_require__(67990);
// EXTERNAL MODULE: ./lib/load/recorder.js
var recorder = __webpack_require__(21516);
;// CONCATENATED MODULE: ./lib/load/thread-generator.js







const startAheadMs = 20;
const noStatus = { failureTexts: new Map(), reconnections: 0, gc: { max: 0, total: 0 } };
const threadGenerator = (count, { stripe = load_stripe/* wholeStripe */.Ll, ...shared }, newLogPort) => {
    const memories = Array.from({ length: count }, () => (0,recorder_memory/* newRecorderMemory */.iS)(shared.expectation.decoupled === true));
    const clockOrigin = (0,foundation_clock/* originOfThread */.Oh)();
    const clock = (0,foundation_clock/* clockOfThread */.uk)(clockOrigin);
    const threads = memories.map((memory, index) => {
        const logPort = newLogPort?.();
        const data = {
            ...shared,
            memory,
            stripe: (0,load_stripe/* stripeWithin */.$Y)(stripe, { index, count }),
            clockOrigin,
            ...(logPort === undefined ? {} : { logPort }),
        };
        const handedOver = logPort === undefined ? [] : [logPort];
        const thread = { worker: (0,worker/* startWorker */.D)('load', data, handedOver), status: noStatus };
        thread.worker.on('message', (message) => {
            if (message.kind === 'status')
                thread.status = message.status;
        });
        return thread;
    });
    const tellAll = (command) => {
        for (const { worker } of threads)
            worker.postMessage(command);
    };
    const allSay = (kind) => Promise.all(threads.map(({ worker }) => untilSaid(worker, kind)));
    const sum = (value) => threads.reduce((total, { status }) => total + value(status), 0);
    return {
        memories,
        open: async (shape) => {
            const opened = allSay('opened');
            tellAll({ kind: 'open', shape });
            await opened;
        },
        start: (shape, options = {}) => {
            const finished = allSay('finished').then(() => undefined);
            const { startAt: startedAt = clock.now() + (0,units/* msToNs */.TE)(startAheadMs) } = options;
            tellAll({ kind: 'start', shape, options: { ...options, startAt: startedAt } });
            return { startedAt, finished, stop: () => tellAll({ kind: 'stop' }) };
        },
        failureTexts: () => mergedTexts(threads.map(({ status }) => status)),
        reconnections: () => sum(({ reconnections }) => reconnections),
        flush: async () => {
            const flushed = allSay('flushed');
            tellAll({ kind: 'flush' });
            await flushed;
        },
        gcPauses: () => ({
            max: Math.max(...threads.map(({ status }) => status.gc.max)),
            total: sum(({ gc }) => gc.total),
        }),
        loops: () => threads.map(({ worker }) => worker.performance.eventLoopUtilization()),
        close: async () => {
            tellAll({ kind: 'close' });
            await Promise.all(threads.map(({ worker }) => worker.terminate()));
        },
    };
};
const untilSaid = async (worker, kind) => {
    for (;;) {
        const [message] = (await (0,external_node_events_.once)(worker, 'message'));
        if (message.kind === kind)
            return;
    }
};
const mergedTexts = (all) => {
    const merged = new Map();
    for (const { failureTexts } of all)
        for (const [failure, texts] of failureTexts) {
            const known = new Set([...(merged.get(failure) ?? []), ...texts]);
            merged.set(failure, [...known].slice(0, recorder/* textsKept */.D));
        }
    return merged;
};

// EXTERNAL MODULE: ./lib/measure/delayed-share.js
var delayed_share = __webpack_require__(35548);
;// CONCATENATED MODULE: ./lib/run/load-source.js






const busyPercent = 70;
const createLoadSource = ({ transport, clock, maxThreads, logs, stripe = load_stripe/* wholeStripe */.Ll, ...others }) => {
    const shared = { ...others, stripe };
    let generator = (0,load_generator/* localGenerator */.z)({
        transport,
        clock,
        workload: shared.workload,
        memory: (0,recorder_memory/* newRecorderMemory */.iS)(shared.expectation.decoupled === true),
        stripe,
        log: logs?.here,
    });
    let clientMeter = createClientMeter();
    let threads;
    const count = () => generator.memories.length;
    const mostFor = (shape) => shape.kind === 'periodic' || shape.kind === 'sessions'
        ? 1
        : Math.min(maxThreads, (0,load_stripe/* shareOf */.tC)(shape.lanes, stripe), sequencesIn(shared.workload, shape));
    const replace = async (wanted) => {
        clientMeter.close();
        if (threads === undefined)
            await transport.close();
        else
            await threads.close();
        threads = threadGenerator(wanted, shared, logs?.newPort);
        generator = threads;
        clientMeter = threadMeter(threads);
    };
    return {
        get generator() {
            return generator;
        },
        get clientMeter() {
            return clientMeter;
        },
        couldGrow: (window, shape) => window.clientOverhead > busyPercent && !keepsTime(window) && count() < mostFor(shape),
        hold: async (shape, wanted) => {
            const most = Math.min(wanted, mostFor(shape));
            if (most > count())
                await replace(most);
        },
        grow: async (shape) => {
            const wanted = Math.min(2 * count(), mostFor(shape));
            await replace(wanted);
            return wanted;
        },
        close: async () => {
            clientMeter.close();
            await threads?.close();
        },
    };
};
const sequencesIn = (workload, { kind }) => workload.kind === 'sequences' && kind === 'open' ? workload.live : Number.POSITIVE_INFINITY;
const keepsTime = (window) => window.delayed !== undefined && (0,delayed_share/* excessiveDelay */.X)(window) === 0;
const threadMeter = (threads) => {
    const meter = createClientMeter(threads.loops);
    return {
        ...meter,
        takeGcPauses: () => {
            const [here, there] = [meter.takeGcPauses(), threads.gcPauses()];
            return { max: Math.max(here.max, there.max), total: here.total + there.total };
        },
    };
};


/***/ }),

/***/ 9024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ modelMeter)
/* harmony export */ });
const modelMeter = ({ name, version, composing = [] }, server) => {
    if (server.keepsNoStatistics === true)
        return { read: async () => undefined, keepsNone: true };
    const called = [...new Set(namesIn(composing))];
    const composingNow = async () => {
        const snapshots = await Promise.all(called.map((one) => readQuietly(server, one)));
        return new Map(snapshots.flat());
    };
    return {
        read: async () => {
            const [model, below] = await Promise.all([
                server.statistics(name, version),
                called.length === 0 ? undefined : composingNow(),
            ]);
            if (model === undefined)
                return undefined;
            return below === undefined ? { model } : { model, composing: below };
        },
        ...(version === undefined ? {} : { version }),
        ...(composing.length === 0 ? {} : { composing }),
    };
};
const namesIn = (models) => models.flatMap(({ name, composing }) => [name, ...namesIn(composing)]);
const readQuietly = async (server, name) => {
    const snapshot = await server.statistics(name, undefined).catch(() => undefined);
    return snapshot === undefined ? [] : [[name, snapshot]];
};


/***/ }),

/***/ 69974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ reportedModel)
/* harmony export */ });
const reportedModel = (model, payloads) => ({
    name: model.name,
    ...(model.version === undefined ? {} : { version: model.version }),
    versions: [...model.versions],
    platform: model.platform,
    backend: model.backend,
    maxBatchSize: model.maxBatchSize,
    configHash: model.configHash,
    responseCache: model.responseCache,
    decoupled: model.decoupled,
    ...(model.composing === undefined ? {} : { composing: model.composing }),
    inputs: (payloads.streams[0]?.[0] ?? []).map(({ name, datatype, shape }) => ({
        name,
        datatype,
        shape: [...shape],
    })),
});


/***/ }),

/***/ 28086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ settingsOf),
  e: () => (/* binding */ withFoundLevels)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/payload/parameters-hash.js

const parametersHash = (parameters) => {
    const lines = [...parameters].map(([name, value]) => JSON.stringify([name, typeof value, String(value)]));
    return (0,external_node_crypto_.createHash)('sha256').update(lines.sort().join('\n')).digest('hex');
};

// EXTERNAL MODULE: ./lib/report/calls.js
var calls = __webpack_require__(38627);
;// CONCATENATED MODULE: ./lib/run/run-settings.js


const settingsOf = (plan, model, payloads, serving) => ({
    ...(plan.scenario === undefined ? {} : { scenario: plan.scenario }),
    protocol: plan.target.protocol,
    url: `${plan.target.url}${plan.target.pathPrefix ?? ''}`,
    streaming: plan.target.streaming,
    ...(plan.target.endpoint === undefined ? {} : { endpoint: plan.target.endpoint }),
    ...(plan.target.openAi === undefined ? {} : { serviceKind: 'openai', endpoint: plan.target.openAi }),
    transport: plan.target.transport,
    connections: plan.target.connections,
    ...(plan.target.secure ? { tls: true } : {}),
    ...(plan.target.socketPath === undefined ? {} : { socket: 'unix' }),
    ...(plan.target.compression === undefined ? {} : { compression: plan.target.compression }),
    ...(plan.input.parameters === undefined ? {} : { parametersSha256: parametersHash(plan.input.parameters) }),
    calls: (0,calls/* callsOf */.p)(plan, model),
    batchSize: plan.input.batchSize,
    ...(plan.sharedMemory === undefined ? {} : { sharedMemory: 'system' }),
    input: {
        kind: plan.input.source.kind,
        sha256: payloads.sha256,
        steps: payloads.streams.flat().length,
        ...(plan.input.tensorFormats === undefined ? {} : { tensorFormats: plan.input.tensorFormats }),
        ...(payloads.stepsRead === undefined ? {} : { stepsRead: payloads.stepsRead }),
    },
    ...(model.scheduling === 'sequence' ? { sequences: sequencesOf(plan.load.sequences) } : {}),
    seed: plan.seed,
    levels: plan.load.levels,
    ...(plan.load.search === undefined ? {} : { search: plan.load.search }),
    ...(plan.load.ramp === undefined ? {} : { ramp: plan.load.ramp }),
    serving,
    ...(plan.trace === undefined ? {} : { trace: plan.trace }),
    ...(plan.metrics === undefined ? {} : { metrics: { intervalMs: plan.metrics.intervalMs } }),
    measurement: plan.measurement,
});
const sequencesOf = ({ ids, ...plan }) => ({
    ...plan,
    ids: { first: reportedId(ids.first), last: reportedId(ids.last) },
});
const reportedId = (id) => (typeof id === 'number' ? id : String(id));
const withFoundLevels = (settings, results) => settings.search === undefined ? settings : { ...settings, levels: results.map(({ level }) => level) };


/***/ }),

/***/ 47361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ waitForModel)
});

// EXTERNAL MODULE: ./lib/foundation/failure.js
var failure = __webpack_require__(82183);
// EXTERNAL MODULE: ./lib/transport/socket-failure.js
var socket_failure = __webpack_require__(53347);
// EXTERNAL MODULE: ./lib/foundation/or-aborted.js
var or_aborted = __webpack_require__(13722);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
;// CONCATENATED MODULE: ./lib/run/wait-until.js



const firstPauseMs = 50;
const longestPauseMs = 1000;
const waitUntil = async (look, { timeoutS, clock, signal, onWaiting }) => {
    const deadline = clock.now() + (0,units/* msToNs */.TE)(timeoutS * 1000);
    let pauseMs = firstPauseMs;
    let told = '';
    for (;;) {
        const seen = await (0,or_aborted/* orAborted */.H)(look(), signal);
        if (seen === undefined)
            throw interrupted(told);
        if (seen.kind === 'ready')
            return seen.value;
        if (seen.kind === 'hopeless' || clock.now() + (0,units/* msToNs */.TE)(pauseMs) > deadline)
            throw seen.failure;
        if (seen.failure.message !== told)
            onWaiting(seen.failure.message);
        told = seen.failure.message;
        await clock.sleep(pauseMs, signal);
        if (signal.aborted)
            throw interrupted(told);
        pauseMs = Math.min(longestPauseMs, pauseMs * 1.5);
    }
};
const interrupted = (told) => new failure/* Failure */.H('interrupted', told === '' ? 'interrupted while asking the server' : `interrupted while waiting: ${told}`);

;// CONCATENATED MODULE: ./lib/run/wait-for-model.js



const waitForModel = (plan, { server, ...ports }) => waitUntil(() => lookAtModel(plan, server), { ...ports, timeoutS: plan.target.serverTimeoutS });
const lookAtModel = async (plan, server) => {
    const metadata = await server.metadata();
    switch (metadata.kind) {
        case 'unreachable':
            return {
                kind: metadata.final ? 'hopeless' : 'waiting',
                failure: (0,socket_failure/* unreachable */.HB)(plan.target, metadata.error),
            };
        case 'refused':
            return { kind: 'hopeless', failure: forbidden(plan, metadata.text) };
        case 'not-triton':
            return { kind: 'hopeless', failure: notTriton(plan, metadata.text) };
        case 'ok':
            return lookAtKnownServer(plan, server, metadata.value);
    }
};
const lookAtKnownServer = async (plan, server, metadata) => {
    const { name, version } = plan.model;
    const ready = await server.isModelReady(name, version);
    if (ready.kind === 'ok' && ready.value) {
        const model = await server.model(name, version);
        if (model.kind === 'ok')
            return { kind: 'ready', value: { server: metadata, model: model.value } };
        if (model.kind === 'not-triton')
            return { kind: 'hopeless', failure: notTriton(plan, model.text) };
        if (model.kind === 'refused' && model.why === 'forbidden')
            return { kind: 'hopeless', failure: forbidden(plan, model.text) };
    }
    return lookAtUnreadyModel(plan, server);
};
const lookAtUnreadyModel = async (plan, server) => {
    const { name, version } = plan.model;
    const label = version === undefined ? `model '${name}'` : `model '${name}' version ${version}`;
    const [model, index] = await Promise.all([server.model(name, version), server.index()]);
    if (model.kind === 'unreachable')
        return { kind: 'waiting', failure: (0,socket_failure/* unreachable */.HB)(plan.target, model.error) };
    const entries = index.kind === 'ok' ? index.value : [];
    const mine = entries.filter((entry) => entry.name === name);
    const state = mine.map((entry) => [entry.state, entry.reason].filter(Boolean).join(': ')).find(Boolean);
    const said = model.kind === 'refused' ? model.text : undefined;
    const isUnknown = mine.length === 0 || (model.kind === 'refused' && model.why === 'not-found');
    if (model.kind === 'refused' && index.kind === 'ok' && isUnknown && !mightLoad(mine, version)) {
        const known = [...new Set(entries.map((entry) => entry.name))];
        return {
            kind: 'hopeless',
            failure: new failure/* Failure */.H('model-not-found', `the server at ${plan.target.url} does not know ${label}`, {
                hint: known.length === 0 ? 'It has no models.' : `It has: ${known.slice(0, 20).join(', ')}.`,
            }),
        };
    }
    return {
        kind: 'waiting',
        failure: new failure/* Failure */.H('model-not-ready', `${label} is not ready${state ? ` (${state})` : said ? ` (${said})` : ''}`, {
            hint: "Look at the server's log for why it does not load; --server-timeout sets how long to wait.",
        }),
    };
};
const mightLoad = (entries, version) => entries.some((entry) => entry.state === 'LOADING' ||
    (version === undefined && entry.state !== 'READY') ||
    entry.version === version);
const forbidden = (plan, text) => new failure/* Failure */.H('server-unreachable', `the server at ${plan.target.url} refuses access: ${text}`, {
    hint: 'Give the header it asks for: -H NAME:VALUE.',
});
const notTriton = (plan, text) => new failure/* Failure */.H('not-triton', `what answers at ${plan.target.url} is not ${plan.target.openAi === undefined ? 'a Triton (KServe v2)' : plan.target.secure ? 'an HTTPS' : 'an HTTP'} server: ${text}`, {
    hint: plan.target.openAi !== undefined
        ? 'Check the address (-u).'
        : plan.target.protocol === 'http'
            ? 'Check the port: 8000 is HTTP, 8001 gRPC (use -i grpc), 8002 metrics.'
            : 'Check the port: 8001 is gRPC, 8000 HTTP (use -i http), 8002 metrics.',
});


/***/ }),

/***/ 47229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wC: () => (/* binding */ hasSessions),
  Hj: () => (/* binding */ sessionsOf),
  Rc: () => (/* binding */ workloadOf)
});

// EXTERNAL MODULE: ./lib/foundation/failure.js
var failure = __webpack_require__(82183);
// EXTERNAL MODULE: ./lib/load/workload.js + 5 modules
var workload = __webpack_require__(60039);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/triton/json.js
var json = __webpack_require__(90334);
;// CONCATENATED MODULE: ./lib/payload/session-turn.js


const sessionTurn = (body, delay) => {
    const parsed = (0,json/* parseJson */.qF)(external_node_buffer_.Buffer.from(body).toString());
    const payload = parsed.ok && (0,json/* isJsonObject */.OW)(parsed.value) ? parsed.value : {};
    const members = Object.entries(payload).map(([name, value]) => `${JSON.stringify(name)}:${(0,json/* jsonText */.s$)(value)}`);
    const place = Object.keys(payload).indexOf('messages');
    return {
        before: `{${members
            .slice(0, place)
            .map((one) => `${one},`)
            .join('')}"messages":[`,
        messages: (0,json/* jsonText */.s$)(payload['messages']).slice(1, -1),
        after: `]${members
            .slice(place + 1)
            .map((one) => `,${one}`)
            .join('')}}`,
        delay,
    };
};

;// CONCATENATED MODULE: ./lib/run/workload-of.js



const lengthByDefault = 20;
const workloadOf = ({ load, seed }, { name, scheduling }, data) => {
    if (scheduling !== 'sequence')
        return (0,workload/* inTurn */.lo)(data.streams.flat());
    refuseOwnOrder(load, name);
    const { live, ids, isSerial } = load.sequences;
    const length = sequenceLengthOf(load.sequences, data.isOfSteps);
    return { kind: 'sequences', streams: data.streams, ...length, ids, live, isSerial, seed };
};
const hasSessions = ({ load }) => load.levels[0]?.mode === 'session-concurrency';
const sessionsOf = ({ streams, delays = [] }, requests) => ({
    kind: 'sessions',
    path: requests[0]?.protocol === 'http' ? requests[0].path : '',
    requests,
    sessions: streams.map((turns, session) => turns.map(([payload], turn) => sessionTurn(payload.bytes, delays[session]?.[turn] ?? 0))),
});
const refuseOwnOrder = ({ ramp, openLoop }, model) => {
    const option = ramp === undefined ? '--fixed-schedule' : '--periodic-concurrency-range';
    if (ramp === undefined && openLoop?.arrivals.kind !== 'fixed')
        return;
    throw new failure/* Failure */.H('invalid-option', `${option}: it was given for model ${JSON.stringify(model)}, which takes sequences; expected another load mode`, { hint: 'Give --concurrency-range, --request-rate-range or --request-intervals.' });
};
const sequenceLengthOf = ({ length, lengthVariation }, isOfSteps) => length === undefined && isOfSteps
    ? {}
    : { length: { mean: length ?? lengthByDefault, variation: lengthVariation } };


/***/ }),

/***/ 67395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ connectServer),
/* harmony export */   g: () => (/* binding */ connectTransport)
/* harmony export */ });
const connectServer = async (target) => {
    if (target.openAi !== undefined)
        return (await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(31)]).then(__webpack_require__.bind(__webpack_require__, 92031))).createOpenAiServer(target);
    if (target.protocol === 'http') {
        const { createHttpTritonServer } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(158)]).then(__webpack_require__.bind(__webpack_require__, 25158));
        return createHttpTritonServer(target);
    }
    const { createGrpcTritonServer } = await Promise.all(/* import() */[__webpack_require__.e(33), __webpack_require__.e(850)]).then(__webpack_require__.bind(__webpack_require__, 33850));
    return createGrpcTritonServer(target);
};
const connectTransport = async (options, isOfSequences = false) => {
    const transport = await newTransport(options);
    const coding = options.target.compression?.request ?? 'none';
    if (coding === 'none' || !isOfSequences)
        return transport;
    return (await __webpack_require__.e(/* import() */ 493).then(__webpack_require__.bind(__webpack_require__, 14493))).compressingTransport(transport, coding);
};
const newTransport = async (options) => {
    const { protocol, transport } = options.target;
    switch (`${transport} ${protocol}`) {
        case 'direct http':
            return (await Promise.all(/* import() */[__webpack_require__.e(198), __webpack_require__.e(935)]).then(__webpack_require__.bind(__webpack_require__, 38935))).createHttpTransport(options);
        case 'direct grpc':
            return (await Promise.all(/* import() */[__webpack_require__.e(1), __webpack_require__.e(557)]).then(__webpack_require__.bind(__webpack_require__, 38557))).createGrpcTransport(options);
        case 'library http':
            return (await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(198), __webpack_require__.e(335)]).then(__webpack_require__.bind(__webpack_require__, 67335))).createLibraryHttpTransport(options);
        case 'library grpc':
            return (await Promise.all(/* import() */[__webpack_require__.e(33), __webpack_require__.e(1), __webpack_require__.e(580)]).then(__webpack_require__.bind(__webpack_require__, 78199))).createLibraryGrpcTransport(options);
    }
};


/***/ }),

/***/ 7218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ codingNamed),
/* harmony export */   m: () => (/* binding */ decompress)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

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

/***/ 79415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ GrpcMessageReader),
/* harmony export */   dD: () => (/* binding */ messagePrefixBytes),
/* harmony export */   lx: () => (/* binding */ grpcFrameOf)
/* harmony export */ });
/* harmony import */ var _decompress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7218);
/* harmony import */ var _http2_frame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86527);


const messagePrefixBytes = 5;
const largestMessage = 2 ** 31 - 1;
const grpcFrameOf = (message, isCompressed = false) => {
    const frame = Buffer.allocUnsafe(messagePrefixBytes + message.length);
    frame.writeUInt8(isCompressed ? 1 : 0, 0);
    frame.writeUInt32BE(message.length, 1);
    frame.set(message, messagePrefixBytes);
    return frame;
};
class GrpcMessageReader {
    #onMessage;
    #prefix = Buffer.alloc(messagePrefixBytes);
    #prefixKept = 0;
    #body = Buffer.alloc(0);
    #bodyKept = 0;
    #bodyLength = 0;
    #problem;
    encoding;
    constructor(onMessage) {
        this.#onMessage = onMessage;
    }
    reset() {
        this.#prefixKept = 0;
        this.#bodyKept = 0;
        this.#problem = undefined;
        this.encoding = undefined;
    }
    get problem() {
        return this.#problem;
    }
    get isInside() {
        return this.#prefixKept > 0;
    }
    push(buffer, start, end) {
        let at = start;
        while (at < end && this.#problem === undefined) {
            if (this.#prefixKept === 0 && end - at >= messagePrefixBytes) {
                const length = (0,_http2_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .readUint32 */ .Wg)(buffer, at + 1);
                const messageEnd = at + messagePrefixBytes + length;
                if (messageEnd <= end && buffer[at] === 0) {
                    this.#onMessage(buffer, at + messagePrefixBytes, messageEnd);
                    at = messageEnd;
                    continue;
                }
            }
            at =
                this.#prefixKept < messagePrefixBytes
                    ? this.#keepPrefix(buffer, at, end)
                    : this.#keepBody(buffer, at, end);
        }
    }
    #keepPrefix(buffer, start, end) {
        const at = Math.min(end, start + messagePrefixBytes - this.#prefixKept);
        buffer.copy(this.#prefix, this.#prefixKept, start, at);
        this.#prefixKept += at - start;
        if (this.#prefixKept < messagePrefixBytes)
            return at;
        const length = (0,_http2_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .readUint32 */ .Wg)(this.#prefix, 1);
        this.#problem = this.#flagProblem();
        if (this.#problem !== undefined)
            return at;
        if (length > largestMessage)
            this.#problem = `a message of ${length} bytes is announced`;
        this.#bodyLength = length;
        this.#bodyKept = 0;
        if (this.#problem === undefined && length === 0)
            this.#endMessage();
        return at;
    }
    #keepBody(buffer, start, end) {
        const at = Math.min(end, start + this.#bodyLength - this.#bodyKept);
        const needed = this.#bodyKept + at - start;
        if (needed > this.#body.length)
            this.#grow(needed);
        buffer.copy(this.#body, this.#bodyKept, start, at);
        this.#bodyKept = needed;
        if (needed === this.#bodyLength)
            this.#endMessage();
        return at;
    }
    #grow(needed) {
        const larger = Buffer.allocUnsafe(Math.min(this.#bodyLength, Math.max(2 * needed, 65_536)));
        this.#body.copy(larger, 0, 0, this.#bodyKept);
        this.#body = larger;
    }
    #endMessage() {
        this.#prefixKept = 0;
        if (this.#prefix[0] === 0)
            this.#onMessage(this.#body, 0, this.#bodyLength);
        else
            this.#endCompressed();
    }
    #flagProblem() {
        const flag = this.#prefix[0];
        if (flag === 0)
            return undefined;
        if (this.encoding === undefined)
            return 'the message is compressed, which was not asked for';
        if (flag !== 1)
            return `the message begins with the flag ${flag}`;
        return (0,_decompress_js__WEBPACK_IMPORTED_MODULE_0__/* .codingNamed */ .e)(this.encoding) === undefined
            ? `the message is compressed, which its header does not tell (grpc-encoding '${this.encoding}')`
            : undefined;
    }
    #endCompressed() {
        const message = (0,_decompress_js__WEBPACK_IMPORTED_MODULE_0__/* .decompress */ .m)(this.#body.subarray(0, this.#bodyLength), (0,_decompress_js__WEBPACK_IMPORTED_MODULE_0__/* .codingNamed */ .e)(this.encoding));
        if (typeof message === 'string')
            this.#problem = `the message cannot be decompressed: ${message}`;
        else
            this.#onMessage(message, 0, message.length);
    }
}


/***/ }),

/***/ 86527:
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


/***/ }),

/***/ 53347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   Ww: () => (/* binding */ isClosedEarly),
/* harmony export */   YI: () => (/* binding */ closedAfterHandshake),
/* harmony export */   ZW: () => (/* binding */ isProtocolError),
/* harmony export */   bK: () => (/* binding */ isFinalConnectError),
/* harmony export */   px: () => (/* binding */ responseFaults),
/* harmony export */   vF: () => (/* binding */ describeSocketError)
/* harmony export */ });
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82183);

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
const unreachable = ({ url, protocol, secure, openAi }, error) => new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('server-unreachable', `no ${openAi === undefined ? 'Triton ' : ''}server at ${url}: ${describeSocketError(error)}`, {
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

/***/ 68397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ decodeValues)
/* harmony export */ });
/* harmony import */ var _datatype_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67900);
/* harmony import */ var _small_float_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41186);


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

/***/ 14772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ encodeGenerate),
/* harmony export */   ZF: () => (/* binding */ checkGenerateResponse),
/* harmony export */   rz: () => (/* binding */ createGenerateChecker)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82183);
/* harmony import */ var _datatype_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67900);
/* harmony import */ var _decode_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68397);
/* harmony import */ var _element_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6397);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90334);
/* harmony import */ var _response_check_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5684);
/* harmony import */ var _response_skeleton_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72339);
/* harmony import */ var _rest_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38093);
/* harmony import */ var _rest_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(11680);










const encodeGenerate = (endpoint, { modelName, modelVersion, inputs, parameters = new Map() }, batches) => {
    const members = inputs.map((input) => [input.name, jsonOf(input, batches)]);
    const given = [...parameters].map(([name, value]) => [
        name,
        typeof value === 'bigint' ? (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonInteger */ .R1)(value) : value,
    ]);
    const json = {
        ...Object.fromEntries(members),
        ...(given.length === 0 ? {} : { parameters: Object.fromEntries(given) }),
    };
    return {
        protocol: 'http',
        path: `${(0,_rest_path_js__WEBPACK_IMPORTED_MODULE_9__/* .modelPath */ .L)(modelName, modelVersion)}/${endpoint}`,
        body: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(JSON.stringify(json)),
    };
};
const jsonOf = (tensor, batches) => {
    const refuse = (what) => new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('invalid-option', `input ${JSON.stringify(tensor.name)} ${what}`, {
        hint: 'Leave --endpoint out, or give other data (--shape, --input-data).',
    });
    const dims = batches ? tensor.shape.slice(1) : tensor.shape;
    if (dims.length > 1)
        throw refuse(`has the shape ${(0,_datatype_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShape */ .BB)(dims)}; generate takes inputs of one dimension`);
    const values = (0,_decode_values_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeValues */ .z)(tensor.datatype, tensor.bytes).map((value) => {
        const json = jsonElement(value);
        if (json === undefined)
            throw refuse('has a value that JSON cannot carry: bytes that are no text, NaN or Infinity');
        return json;
    });
    return values.length === 1 ? values[0] : values;
};
const jsonElement = (value) => {
    if (typeof value === 'bigint')
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonInteger */ .R1)(value);
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
            return _response_skeleton_js__WEBPACK_IMPORTED_MODULE_7__/* .goodResponse */ .xL;
        const check = checkGenerated(text, expectation);
        if (check.ok)
            known = text;
        return check;
    };
};
const checkGenerateResponse = ({ status, body }, check) => {
    if (status !== 200)
        return (0,_response_check_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .gz)((0,_rest_error_js__WEBPACK_IMPORTED_MODULE_8__/* .failureOfHttpStatus */ .qp)(status), `HTTP ${status}: ${(0,_rest_error_js__WEBPACK_IMPORTED_MODULE_8__/* .decodeErrorText */ .Uh)(body)}`);
    try {
        return check(utf8.decode(body));
    }
    catch {
        return (0,_response_check_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .gz)('malformed-response', 'the JSON of the response is not UTF-8');
    }
};
const checkGenerated = (text, { modelName, modelVersion, outputs }) => {
    const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(text);
    if (!json.ok)
        return (0,_response_check_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .gz)('malformed-response', `the response is not JSON: ${json.reason}`);
    const { value: answer } = json;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)(answer))
        return (0,_response_check_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .gz)('malformed-response', 'the JSON of the response is not an object');
    if (typeof answer['error'] === 'string')
        return (0,_response_check_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .gz)('server-error', `HTTP 200: ${answer['error']}`);
    if (answer['model_name'] !== modelName)
        return (0,_response_check_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .gz)('wrong-model', `model ${(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .describeJson */ .kw)(answer['model_name'])} answered instead of "${modelName}"`);
    if (modelVersion !== undefined && answer['model_version'] !== modelVersion)
        return (0,_response_check_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .gz)('wrong-model', `version ${(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .describeJson */ .kw)(answer['model_version'])} answered instead of ${modelVersion}`);
    for (const spec of outputs) {
        const name = JSON.stringify(spec.name);
        if (!Object.hasOwn(answer, spec.name))
            return (0,_response_check_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .gz)('missing-output', `output ${name} is missing`);
        const problem = problemOf(answer, spec);
        if (problem !== undefined)
            return (0,_response_check_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .gz)('wrong-output', `output ${name}: ${problem}`);
    }
    return _response_skeleton_js__WEBPACK_IMPORTED_MODULE_7__/* .goodResponse */ .xL;
};
const problemOf = (answer, { name, datatype, dims }) => {
    const value = answer[name];
    const values = Array.isArray(value) ? value.flat(dims.length) : [value];
    const encoded = (0,_element_values_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeValues */ .t)(datatype, values);
    if (!(encoded instanceof Uint8Array))
        return `element ${encoded.index} is ${encoded.got}, not ${encoded.expected}`;
    const wanted = dims.includes(-1) ? undefined : (0,_datatype_js__WEBPACK_IMPORTED_MODULE_2__/* .elementCount */ .KX)(dims);
    return wanted === undefined || values.length === wanted
        ? undefined
        : `${values.length} values instead of ${wanted}`;
};


/***/ }),

/***/ 25779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gp: () => (/* binding */ readGrpcResponse),
/* harmony export */   Ju: () => (/* binding */ finalFlag),
/* harmony export */   Zs: () => (/* binding */ encodeGrpcInfer)
/* harmony export */ });
/* unused harmony export checkGrpcResponse */
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76149);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85224);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39859);
/* harmony import */ var _bytes_elements_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62547);
/* harmony import */ var _element_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6397);
/* harmony import */ var _gen_inference_pb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28061);
/* harmony import */ var _response_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5684);
/* harmony import */ var _sequence_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75819);
/* harmony import */ var _tensor_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93825);







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

/***/ 11586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zj: () => (/* binding */ flatElements),
/* harmony export */   eV: () => (/* binding */ hasNoJson),
/* harmony export */   kk: () => (/* binding */ jsonElements)
/* harmony export */ });
/* harmony import */ var _decode_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68397);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90334);


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

/***/ 93715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ fitsDims),
/* harmony export */   z: () => (/* binding */ modelSpec)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78619);
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82183);
/* harmony import */ var _datatype_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67900);
/* harmony import */ var _gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11280);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90334);






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
    if ((0,_datatype_js__WEBPACK_IMPORTED_MODULE_2__/* .isDatatype */ .V8)(datatype))
        return datatype;
    throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('model-unusable', `tensor ${JSON.stringify(tensor)} has the unknown datatype ${JSON.stringify(datatype)}`);
};
const dimsOf = (tensor, shape, batches) => {
    const dims = (batches ? shape.slice(1) : shape).map(Number);
    if ((!batches || shape.length > 0) && dims.every((dim) => Number.isSafeInteger(dim) && dim >= -1))
        return dims;
    throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('model-unusable', `tensor ${JSON.stringify(tensor)} has the unusable shape [${shape.join()}]`);
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
    const canonical = JSON.stringify((0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__/* .toJson */ .aB)(_gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelConfigSchema */ .zU, config), (_key, value) => (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value) ? Object.fromEntries(Object.entries(value).sort(byKey)) : value);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonical).digest('hex');
};
const byKey = ([a], [b]) => (a < b ? -1 : 1);


/***/ }),

/***/ 5684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mz: () => (/* binding */ checkResponse),
  EV: () => (/* binding */ expectationOf),
  gz: () => (/* binding */ failed)
});

// EXTERNAL MODULE: ./lib/triton/datatype.js
var triton_datatype = __webpack_require__(67900);
// EXTERNAL MODULE: ./lib/triton/model.js
var model = __webpack_require__(93715);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/triton/decode-values.js
var decode_values = __webpack_require__(68397);
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
var bytes_elements = __webpack_require__(62547);
// EXTERNAL MODULE: ./lib/triton/tensor-size.js
var tensor_size = __webpack_require__(49303);
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

/***/ 72339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ hasSkeleton),
/* harmony export */   ld: () => (/* binding */ skeletonOf),
/* harmony export */   xL: () => (/* binding */ goodResponse)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _datatype_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67900);


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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ checkRestResponse),
/* harmony export */   Yp: () => (/* binding */ readRestResponse),
/* harmony export */   gL: () => (/* binding */ jsonByteLengthOf),
/* harmony export */   j: () => (/* binding */ encodeRestInfer)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82183);
/* harmony import */ var _datatype_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67900);
/* harmony import */ var _element_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6397);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90334);
/* harmony import */ var _json_tensor_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11586);
/* harmony import */ var _response_check_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5684);
/* harmony import */ var _rest_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38093);
/* harmony import */ var _rest_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11680);
/* harmony import */ var _sequence_mark_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(75819);
/* harmony import */ var _tensor_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(93825);











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

/***/ 38093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ errorTextOf),
/* harmony export */   Uh: () => (/* binding */ decodeErrorText),
/* harmony export */   qp: () => (/* binding */ failureOfHttpStatus)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90334);

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

/***/ 11680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ modelPath)
/* harmony export */ });
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82183);

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

/***/ 75819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ID: () => (/* binding */ protobufMarkRoom),
/* harmony export */   MM: () => (/* binding */ jsonMarkPlaces),
/* harmony export */   P2: () => (/* binding */ writeJsonMark),
/* harmony export */   mn: () => (/* binding */ writeProtobufMark),
/* harmony export */   rj: () => (/* binding */ jsonMarkRoom)
/* harmony export */ });
const jsonIdWidth = 20;
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
    if (typeof id === 'number') {
        writeDigits(bytes, idAt, jsonIdWidth, id);
    }
    else {
        writeDigits(bytes, idAt, jsonIdWidth / 2, Number(id / tenDigits));
        writeDigits(bytes, idAt + jsonIdWidth / 2, jsonIdWidth / 2, Number(id % tenDigits), zero);
    }
    bytes.set(isStart ? jsonTrue : jsonFalse, offset + places.start);
    bytes.set(isEnd ? jsonTrue : jsonFalse, offset + places.end);
};
const [space, zero] = [0x20, 0x30];
const tenDigits = 10n ** 10n;
const writeDigits = (bytes, from, width, value, padding = space) => {
    let rest = value;
    for (let at = from + width - 1; at >= from; at -= 1) {
        bytes[at] = rest === 0 ? padding : zero + (rest % 10);
        rest = Math.floor(rest / 10);
    }
};
const jsonTrue = Buffer.from('true ');
const jsonFalse = Buffer.from('false');
const varintWidth = 10;
const lowerWidth = 7;
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
    if (typeof id === 'number') {
        writeSevens(bytes, idAt, varintWidth, id);
    }
    else {
        writeSevens(bytes, idAt, lowerWidth, Number(BigInt.asUintN(7 * lowerWidth, id)));
        writeSevens(bytes, idAt + lowerWidth, varintWidth - lowerWidth, Number(id >> BigInt(7 * lowerWidth)));
    }
    bytes[idAt + varintWidth - 1] &= 0x7f;
    bytes[offset + places.start] = isStart ? 1 : 0;
    bytes[offset + places.end] = isEnd ? 1 : 0;
};
const writeSevens = (bytes, from, width, value) => {
    let rest = value;
    for (let at = from; at < from + width; at += 1) {
        bytes[at] = (rest % 128) | 0x80;
        rest = Math.floor(rest / 128);
    }
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

/***/ 49303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SV: () => (/* binding */ fixedByteSize),
/* harmony export */   bi: () => (/* binding */ sizeProblem),
/* harmony export */   h0: () => (/* binding */ leastByteSize)
/* harmony export */ });
/* harmony import */ var _bytes_elements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62547);
/* harmony import */ var _datatype_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67900);


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

/***/ 93825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 91876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withMark)
/* harmony export */ });
/* harmony import */ var _sequence_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75819);

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
