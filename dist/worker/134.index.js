export const id = 134;
export const ids = [134];
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

/***/ 6134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runKernelTimerThread: () => (/* binding */ runKernelTimerThread)
/* harmony export */ });
/* harmony import */ var _foundation_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8859);
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3958);


const runKernelTimerThread = ({ memory, clockOrigin }, port) => {
    const asked = new Int32Array(memory, 0, 1);
    const due = new Float64Array(memory, 8, 1);
    const clock = (0,_foundation_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .clockOfThread */ .uk)(clockOrigin);
    let answered = 0;
    port.postMessage(0);
    for (;;) {
        const number = Atomics.load(asked, 0);
        const left = number === answered ? Number.POSITIVE_INFINITY : due[0] - clock.now();
        if (left > 0) {
            Atomics.wait(asked, 0, number, left / _foundation_units_js__WEBPACK_IMPORTED_MODULE_1__/* .nsPerMs */ .Ln);
            continue;
        }
        answered = number;
        port.postMessage(number);
    }
};


/***/ })

};
