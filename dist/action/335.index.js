export const id = 335;
export const ids = [335];
export const modules = {

/***/ 43030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ newHttpConnection)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);
/* harmony import */ var _target_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19497);
/* harmony import */ var _tls_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54882);



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

/***/ 67335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLibraryHttpTransport: () => (/* binding */ createLibraryHttpTransport)
/* harmony export */ });
/* harmony import */ var _foundation_units_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73958);
/* harmony import */ var _triton_rest_codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2593);
/* harmony import */ var _triton_with_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91876);
/* harmony import */ var _compressed_response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86594);
/* harmony import */ var _http_answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23876);
/* harmony import */ var _http_connection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43030);
/* harmony import */ var _http1_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8866);
/* harmony import */ var _http1_response_reader_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5910);
/* harmony import */ var _socket_failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53347);









const createLibraryHttpTransport = (options) => {
    const { target, clock } = options;
    const { requestTimeoutMs } = target;
    const accepted = target.compression?.response ?? 'none';
    const headers = [...(accepted === 'none' ? [] : ['accept-encoding', accepted]), ...target.headers.flat()];
    const answers = (0,_http_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .answersOf */ .B)(target, options.expectation, clock);
    const sending = { headers, check: answers.check ?? restCheck(options), options };
    let lanes = [];
    let reconnections = 0;
    const newLane = (index) => {
        const connection = (0,_http_connection_js__WEBPACK_IMPORTED_MODULE_4__/* .newHttpConnection */ .J)(target, { largestBody: _http1_response_reader_js__WEBPACK_IMPORTED_MODULE_6__/* .largestBody */ .D, keepAliveMs: 60_000 });
        let connections = 0;
        connection.client.on('connect', () => {
            connections += 1;
            if (connections > 1)
                reconnections += 1;
        });
        const events = answers.newEvents?.((0,_http_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .eventTeller */ .T)(index, options.onResponse));
        return { connection, events, inFlight: undefined };
    };
    const sweep = setInterval(() => {
        const oldest = clock.now() - (0,_foundation_units_js__WEBPACK_IMPORTED_MODULE_8__/* .msToNs */ .TE)(requestTimeoutMs);
        for (const { inFlight } of lanes)
            if (inFlight !== undefined && inFlight.startedAt < oldest)
                inFlight.abort(new DeadlineError(requestTimeoutMs));
    }, Math.min(1000, Math.max(10, requestTimeoutMs / 10))).unref();
    return {
        open: async (count) => {
            while (lanes.length < count)
                lanes.push(newLane(lanes.length));
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
                dispatch(lane, request, { ...sending, index }, settle);
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
const restCheck = ({ target, expectation }) => {
    const accepted = target.compression?.response ?? 'none';
    const check = (response, expectedOutputs) => (0,_triton_rest_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRestResponse */ .AA)(response, expectation, expectedOutputs);
    return accepted === 'none' ? check : (0,_compressed_response_js__WEBPACK_IMPORTED_MODULE_2__/* .checkCompressed */ .a)(check, accepted);
};
const dispatch = (lane, request, { headers, check, index, options: { target, clock, expectation, onResponse } }, onSettled) => {
    const startedAt = clock.now();
    let sentAt = startedAt;
    let respondedAt;
    let status = 0;
    let responseHeaders = {};
    const chunks = [];
    const { events } = lane;
    const times = expectation.decoupled === true ? events?.times : undefined;
    let isStream = false;
    events?.reset();
    lane.inFlight = { startedAt, abort: lane.connection.cut };
    const settle = (endedAt, check) => {
        lane.inFlight = undefined;
        onSettled({
            startedAt,
            sentAt,
            respondedAt: respondedAt ?? endedAt,
            endedAt,
            check,
            ...(times === undefined ? {} : { responseTimes: times }),
        });
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
            isStream = events?.begin({ status, headers: fields }) === true;
        },
        onResponseData: (_, chunk) => {
            if (isStream)
                events.take(chunk, 0, chunk.length);
            else
                chunks.push(chunk);
        },
        onResponseEnd: () => {
            const endedAt = clock.now();
            const body = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
            const response = { status, headers: responseHeaders, body };
            const verdict = events === undefined ? check(response, request.expectedOutputs) : events.check(response);
            if (verdict.ok && events === undefined)
                onResponse?.(index, body, (0,_triton_rest_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonByteLengthOf */ .gL)(response));
            settle(endedAt, verdict);
        },
        onResponseError: (_, error) => settle(clock.now(), failureOf(error)),
    };
    lane.connection.client.dispatch({
        path: `${target.pathPrefix ?? ''}${request.path}`,
        method: 'POST',
        body: request.body,
        headers: [...(0,_http1_request_js__WEBPACK_IMPORTED_MODULE_5__/* .bodyForm */ .x1)(request).flat(), ...headers],
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
        failure: (0,_socket_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .isProtocolError */ .ZW)(error) ? 'malformed-response' : 'connection',
        text: (0,_socket_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .describeSocketError */ .vF)(error),
    };
};
const neverSent = (now) => ({
    startedAt: now,
    sentAt: now,
    respondedAt: now,
    endedAt: now,
    check: { ok: false, failure: 'cancelled', text: 'cancelled by this client' },
});


/***/ })

};
