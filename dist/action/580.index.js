export const id = 580;
export const ids = [580];
export const modules = {

/***/ 37031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openChannel)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41692);
/* harmony import */ var _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83033);
/* harmony import */ var _grpc_metadata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53035);



const channelOptions = {
    'grpc.enable_retries': 0,
    'grpc.enable_http_proxy': 0,
    'grpc.service_config_disable_resolution': 1,
    'grpc.max_receive_message_length': -1,
    'grpc.max_send_message_length': -1,
    'grpc.use_local_subchannel_pool': 1,
    'grpc-node.flow_control_window': 2 ** 24,
    'grpc.initial_reconnect_backoff_ms': 50,
    'grpc.max_reconnect_backoff_ms': 1000,
};
const openChannel = (target) => {
    const metadata = metadataOf(target);
    const calls = new Set();
    const streams = new Set();
    let client = new _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_1__/* .Client */ .Kj(target.url, credentialsOf(target), channelOptions);
    return {
        call: ({ rpc, message, timeoutMs, onEnd }) => {
            if (client === undefined) {
                onEnd({ kind: 'cancelled' });
                return;
            }
            const call = client.makeUnaryRequest(pathOf(rpc), asIs, asIs, bufferOf(message), metadata, { deadline: Date.now() + timeoutMs }, (error, response) => {
                if (!calls.delete(call))
                    onEnd({ kind: 'cancelled' });
                else if (error === null && response !== undefined)
                    onEnd({ kind: 'message', message: response });
                else
                    onEnd({ kind: 'failed', error });
            });
            calls.add(call);
        },
        stream: ({ rpc, onMessage, onEnd }) => {
            if (client === undefined)
                throw new Error('the channel is closed');
            const stream = client.makeBidiStreamRequest(pathOf(rpc), asIs, asIs, metadata);
            streams.add(stream);
            stream.on('data', onMessage);
            stream.on('error', () => undefined);
            stream.on('status', (end) => {
                if (streams.delete(stream))
                    onEnd(end);
            });
            return {
                send: (message) => stream.write(bufferOf(message)),
                cancel: () => {
                    if (streams.delete(stream))
                        stream.cancel();
                },
            };
        },
        close: () => {
            const cancelled = [...calls];
            calls.clear();
            for (const call of [...cancelled, ...streams])
                call.cancel();
            streams.clear();
            client?.close();
            client = undefined;
        },
    };
};
const credentialsOf = ({ secure }) => secure ? _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_1__/* .credentials */ .z3.createFromSecureContext((0,node_tls__WEBPACK_IMPORTED_MODULE_0__.createSecureContext)()) : _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_1__/* .credentials */ .z3.createInsecure();
const metadataOf = (target) => {
    const metadata = new _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_1__/* .Metadata */ .OS();
    for (const [name, value] of (0,_grpc_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .metadataFields */ .j)(target))
        metadata.add(name, value);
    return metadata;
};
const pathOf = (rpc) => `/inference.GRPCInferenceService/${rpc}`;
const asIs = (bytes) => bytes;
const bufferOf = ({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength);


/***/ }),

/***/ 80294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ failureOfCall),
/* harmony export */   s: () => (/* binding */ noConnection)
/* harmony export */ });
/* harmony import */ var _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83033);
/* harmony import */ var _triton_grpc_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17779);
/* harmony import */ var _socket_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53347);



const failureOfCall = (ended) => {
    const lost = noConnection(ended);
    return lost === undefined
        ? (0,_triton_grpc_status_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOfGrpcStatus */ .W)(ended.code, ended.details)
        : { ok: false, failure: 'connection', text: lost.text };
};
const noConnection = ({ code, details }) => {
    if (code !== _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_0__/* .status */ .h5.UNAVAILABLE)
        return undefined;
    if (details.startsWith('Name resolution failed'))
        return { text: 'host name not found', final: true };
    const socketCode = socketCodes.exec(details)?.[0];
    if (socketCode !== undefined)
        return {
            text: (0,_socket_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSocketError */ .vF)(Object.assign(new Error(details), { code: socketCode })),
            final: false,
        };
    if (details.startsWith('Connection dropped'))
        return { text: 'connection closed by the server', final: false };
    if (details.startsWith('No connection established'))
        return { text: 'the connection was closed before it spoke HTTP/2', final: false };
    return undefined;
};
const socketCodes = /\bE(?:CONN[A-Z]+|PIPE|HOSTUNREACH|NETUNREACH|TIMEDOUT|MFILE|ADDRNOTAVAIL)\b/;


/***/ }),

/***/ 78199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLibraryGrpcTransport: () => (/* binding */ createLibraryGrpcTransport)
});

// EXTERNAL MODULE: ./node_modules/@grpc/grpc-js/build/src/index.js
var src = __webpack_require__(83033);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
// EXTERNAL MODULE: ./lib/triton/grpc-response-checker.js
var grpc_response_checker = __webpack_require__(29508);
// EXTERNAL MODULE: ./lib/triton/grpc-stream-response-checker.js
var grpc_stream_response_checker = __webpack_require__(66271);
// EXTERNAL MODULE: ./lib/transport/grpc-channel.js
var grpc_channel = __webpack_require__(37031);
// EXTERNAL MODULE: ./lib/transport/grpc-failure.js
var grpc_failure = __webpack_require__(80294);
// EXTERNAL MODULE: ./lib/transport/grpc-response.js
var grpc_response = __webpack_require__(79685);
;// CONCATENATED MODULE: ./lib/transport/library-grpc-stream-lane.js


class LibraryGrpcStreamLane {
    #options;
    #stream;
    #inFlight;
    constructor(options) {
        this.#options = options;
    }
    send(message, onEnd) {
        const { clock, timeoutMs } = this.#options;
        const startedAt = clock.now();
        const deadline = setTimeout(() => this.abort({ ok: false, failure: 'timeout', text: `no complete response within ${timeoutMs} ms` }), timeoutMs);
        const inFlight = { startedAt, sentAt: startedAt, deadline, onEnd };
        this.#inFlight = inFlight;
        this.#stream ??= this.#open();
        this.#stream.send(message);
        inFlight.sentAt = clock.now();
    }
    #open() {
        const { channel, clock, check } = this.#options;
        const stream = channel.stream({
            rpc: 'ModelStreamInfer',
            onMessage: (message) => {
                if (this.#stream !== stream)
                    return;
                if (this.#inFlight === undefined) {
                    this.#drop();
                    return;
                }
                const respondedAt = clock.now();
                this.#settle(check(message), respondedAt);
            },
            onEnd: (end) => {
                if (this.#stream !== stream)
                    return;
                this.#stream = undefined;
                const inFlight = this.#inFlight;
                queueMicrotask(() => {
                    if (this.#inFlight === inFlight)
                        this.#settle(end.code === 0 ? grpc_response/* endedEarly */.S3 : (0,grpc_failure/* failureOfCall */.A)(end));
                });
            },
        });
        return stream;
    }
    abort(check) {
        this.#drop();
        this.#settle(check);
    }
    #drop() {
        this.#stream?.cancel();
        this.#stream = undefined;
    }
    #settle(check, respondedAt) {
        const inFlight = this.#inFlight;
        if (inFlight === undefined)
            return;
        const { startedAt, sentAt, deadline, onEnd } = inFlight;
        const endedAt = this.#options.clock.now();
        clearTimeout(deadline);
        this.#inFlight = undefined;
        onEnd({ startedAt, sentAt, respondedAt: respondedAt ?? endedAt, endedAt, check });
    }
}

;// CONCATENATED MODULE: ./lib/transport/library-grpc-transport.js








const createLibraryGrpcTransport = (options) => options.target.streaming ? createStreaming(options) : createUnary(options);
const createUnary = ({ target, clock, expectation }) => {
    const { requestTimeoutMs } = target;
    const channel = (0,grpc_channel/* openChannel */.a)(target);
    const check = (0,grpc_response_checker/* createGrpcResponseChecker */.B)(expectation);
    return {
        open: async () => undefined,
        send: (lane, request, onEnd) => {
            if (request.protocol !== 'grpc')
                throw new Error('a gRPC transport sends gRPC requests');
            const startedAt = clock.now();
            let sentAt = startedAt;
            const settle = (end) => {
                const respondedAt = clock.now();
                const isOurDeadline = respondedAt - startedAt >= (0,units/* msToNs */.TE)(requestTimeoutMs);
                const verdict = end.kind === 'message' ? check(end.message) : failureOf(end, isOurDeadline, requestTimeoutMs);
                onEnd({ startedAt, sentAt, respondedAt, endedAt: clock.now(), check: verdict }, lane);
            };
            channel.call({
                rpc: 'ModelInfer',
                message: request.message,
                timeoutMs: requestTimeoutMs,
                onEnd: (end) => (end.kind === 'message' ? settle(end) : queueMicrotask(() => settle(end))),
            });
            sentAt = clock.now();
        },
        reconnections,
        close: async () => channel.close(),
    };
};
const createStreaming = ({ target, clock, expectation }) => {
    const channel = (0,grpc_channel/* openChannel */.a)(target);
    const laneOptions = {
        channel,
        clock,
        timeoutMs: target.requestTimeoutMs,
        check: (0,grpc_stream_response_checker/* createGrpcStreamResponseChecker */.f)(expectation),
    };
    let lanes = [];
    let isClosed = false;
    return {
        open: async () => undefined,
        send: (place, request, onEnd) => {
            if (request.protocol !== 'grpc')
                throw new Error('a gRPC transport sends gRPC requests');
            if (isClosed) {
                const now = clock.now();
                const exchange = { startedAt: now, sentAt: now, respondedAt: now, endedAt: now, check: cancelled };
                queueMicrotask(() => onEnd(exchange, place));
                return;
            }
            while (lanes.length <= place)
                lanes.push(new LibraryGrpcStreamLane(laneOptions));
            lanes[place].send(request.message, (exchange) => onEnd(exchange, place));
        },
        reconnections,
        close: async () => {
            isClosed = true;
            const open = lanes;
            lanes = [];
            for (const lane of open)
                lane.abort(cancelled);
            channel.close();
        },
    };
};
const reconnections = () => 0;
const cancelled = { ok: false, failure: 'cancelled', text: 'cancelled by this client' };
const failureOf = (end, isOurDeadline, timeoutMs) => {
    if (end.kind === 'cancelled')
        return cancelled;
    if (end.error === null)
        return grpc_response/* withoutMessage */.KF;
    if (end.error.code === src/* status */.h5.DEADLINE_EXCEEDED && isOurDeadline)
        return { ok: false, failure: 'timeout', text: `no complete response within ${timeoutMs} ms` };
    return (0,grpc_failure/* failureOfCall */.A)(end.error);
};


/***/ })

};
