export const id = 580;
export const ids = [580];
export const modules = {

/***/ 4165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ openChannel)
});

// EXTERNAL MODULE: ./node_modules/@grpc/grpc-js/build/src/index.js
var src = __webpack_require__(83033);
// EXTERNAL MODULE: ./lib/transport/grpc-metadata.js
var grpc_metadata = __webpack_require__(53035);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./lib/transport/tls-context.js
var tls_context = __webpack_require__(54882);
;// CONCATENATED MODULE: ./lib/transport/grpc-tls-credentials.js



class GrpcTlsCredentials extends src/* ChannelCredentials */.YU {
    #target;
    #lastError;
    constructor(target) {
        super();
        this.#target = target;
    }
    get lastError() {
        return this.#lastError;
    }
    _isSecure() {
        return true;
    }
    _equals(other) {
        return this === other;
    }
    _createSecureConnector(_target, _options, callCredentials = src/* CallCredentials */.Nq.createEmpty()) {
        return {
            connect: (socket) => this.#secure(socket),
            waitForReady: async () => undefined,
            getCallCredentials: () => callCredentials,
            destroy: () => undefined,
        };
    }
    #secure(plain) {
        return new Promise((resolve, reject) => {
            const fail = (error) => {
                this.#lastError = error;
                reject(error);
            };
            const socket = external_node_tls_.connect({ ...(0,tls_context/* tlsOptionsOf */.$)(this.#target), socket: plain, ALPNProtocols: ['h2'] }, () => {
                const problem = (0,tls_context/* identityProblem */.q)(this.#target, socket);
                if (problem === undefined)
                    resolve({ socket, secure: true });
                else
                    fail(problem);
            });
            socket.on('error', fail);
        });
    }
}

;// CONCATENATED MODULE: ./lib/transport/grpc-channel.js



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
    const tlsCredentials = target.secure ? new GrpcTlsCredentials(target) : undefined;
    let client = new src/* Client */.Kj(target.url, tlsCredentials ?? src/* credentials */.z3.createInsecure(), channelOptions);
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
        isSecure: target.secure,
        tlsError: () => tlsCredentials?.lastError,
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
const metadataOf = (target) => {
    const metadata = new src/* Metadata */.OS();
    for (const [name, value] of (0,grpc_metadata/* metadataFields */.j)(target))
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
/* harmony export */   A7: () => (/* binding */ failureOfCall),
/* harmony export */   cJ: () => (/* binding */ closedEarly),
/* harmony export */   s0: () => (/* binding */ noConnection)
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
        return { text: closedEarly, final: false };
    return undefined;
};
const closedEarly = 'the connection was closed before it spoke HTTP/2';
const socketCodes = /\bE(?:CONN[A-Z]+|NOENT|NOTSOCK|ACCES|PIPE|HOSTUNREACH|NETUNREACH|TIMEDOUT|MFILE|ADDRNOTAVAIL)\b/;


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
// EXTERNAL MODULE: ./lib/triton/with-mark.js
var with_mark = __webpack_require__(91876);
// EXTERNAL MODULE: ./lib/transport/grpc-channel.js + 1 modules
var grpc_channel = __webpack_require__(4165);
// EXTERNAL MODULE: ./lib/transport/grpc-failure.js
var grpc_failure = __webpack_require__(80294);
// EXTERNAL MODULE: ./lib/transport/grpc-response.js
var grpc_response = __webpack_require__(79685);
// EXTERNAL MODULE: ./lib/transport/streamed-answer.js
var streamed_answer = __webpack_require__(32639);
;// CONCATENATED MODULE: ./lib/transport/library-grpc-stream-lane.js



class LibraryGrpcStreamLane {
    #place;
    #options;
    #answer;
    #stream;
    #inFlight;
    constructor(place, options) {
        this.#place = place;
        this.#options = options;
        this.#answer = new streamed_answer/* StreamedAnswer */.g(options.decoupled);
    }
    get responses() {
        return this.#answer.times?.length ?? 0;
    }
    send(request, onEnd) {
        const { clock, timeoutMs } = this.#options;
        const startedAt = clock.now();
        const deadline = setTimeout(() => this.abort({ ok: false, failure: 'timeout', text: `no complete response within ${timeoutMs} ms` }), timeoutMs);
        const inFlight = {
            request,
            startedAt,
            sentAt: startedAt,
            respondedAt: undefined,
            deadline,
            onEnd,
        };
        this.#inFlight = inFlight;
        this.#answer.begin();
        this.#stream ??= this.#open();
        this.#stream.send(request.message);
        inFlight.sentAt = clock.now();
    }
    #open() {
        const { channel } = this.#options;
        const stream = channel.stream({
            rpc: 'ModelStreamInfer',
            onMessage: (message) => {
                if (this.#stream !== stream)
                    return;
                if (this.#inFlight === undefined) {
                    this.#drop();
                    return;
                }
                this.#take(message, this.#inFlight);
            },
            onEnd: (end) => {
                if (this.#stream !== stream)
                    return;
                this.#stream = undefined;
                const inFlight = this.#inFlight;
                queueMicrotask(() => {
                    if (this.#inFlight === inFlight)
                        this.#settle(end.code === 0 ? grpc_response/* endedEarly */.S3 : (0,grpc_failure/* failureOfCall */.A7)(end));
                });
            },
        });
        return stream;
    }
    #take(bytes, inFlight) {
        const now = this.#options.clock.now();
        const message = this.#options.read(bytes, inFlight.request.expectedOutputs);
        inFlight.respondedAt ??= now;
        this.#answer.take(message, now);
        if (message.hasResponse)
            this.#options.onResponse?.(this.#place, bytes);
        if ((0,streamed_answer/* isUnreadable */.G)(message.check))
            this.#drop();
        if (message.isLast)
            this.#settle();
    }
    abort(check) {
        this.#drop();
        this.#settle(check);
    }
    #drop() {
        this.#stream?.cancel();
        this.#stream = undefined;
    }
    #settle(reason) {
        const inFlight = this.#inFlight;
        if (inFlight === undefined)
            return;
        const { startedAt, sentAt, respondedAt, deadline, onEnd } = inFlight;
        const { times } = this.#answer;
        const endedAt = this.#options.clock.now();
        clearTimeout(deadline);
        this.#inFlight = undefined;
        onEnd({
            startedAt,
            sentAt,
            respondedAt: respondedAt ?? endedAt,
            endedAt,
            check: this.#answer.verdict(reason),
            ...(times === undefined ? {} : { responseTimes: times }),
        });
    }
}

;// CONCATENATED MODULE: ./lib/transport/library-grpc-transport.js









const createLibraryGrpcTransport = (options) => options.target.streaming ? createStreaming(options) : createUnary(options);
const earlyMs = 2;
const createUnary = ({ target, clock, expectation, onResponse }) => {
    const { requestTimeoutMs } = target;
    const channel = (0,grpc_channel/* openChannel */.a)(target);
    const check = (0,grpc_response_checker/* createGrpcResponseChecker */.B)(expectation);
    return {
        open: async () => undefined,
        send: (lane, unmarked, onEnd, mark) => {
            const request = mark === undefined ? unmarked : (0,with_mark/* withMark */.k)(unmarked, mark);
            if (request.protocol !== 'grpc')
                throw new Error('a gRPC transport sends gRPC requests');
            const startedAt = clock.now();
            let sentAt = startedAt;
            const settle = (end) => {
                const respondedAt = clock.now();
                const isOurDeadline = respondedAt - startedAt >= (0,units/* msToNs */.TE)(requestTimeoutMs - earlyMs);
                const verdict = end.kind === 'message'
                    ? check(end.message, request.expectedOutputs)
                    : failureOf(end, isOurDeadline, requestTimeoutMs);
                if (end.kind === 'message' && verdict.ok)
                    onResponse?.(lane, end.message);
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
const createStreaming = ({ target, clock, expectation, onResponse }) => {
    const channel = (0,grpc_channel/* openChannel */.a)(target);
    const laneOptions = {
        channel,
        clock,
        timeoutMs: target.requestTimeoutMs,
        read: (0,grpc_stream_response_checker/* createGrpcStreamResponseChecker */.f)(expectation),
        decoupled: expectation.decoupled === true,
        onResponse,
    };
    let lanes = [];
    let isClosed = false;
    return {
        open: async () => undefined,
        send: (place, unmarked, onEnd, mark) => {
            const request = mark === undefined ? unmarked : (0,with_mark/* withMark */.k)(unmarked, mark);
            if (request.protocol !== 'grpc')
                throw new Error('a gRPC transport sends gRPC requests');
            if (isClosed) {
                const now = clock.now();
                const exchange = { startedAt: now, sentAt: now, respondedAt: now, endedAt: now, check: cancelled };
                queueMicrotask(() => onEnd(exchange, place));
                return;
            }
            while (lanes.length <= place)
                lanes.push(new LibraryGrpcStreamLane(lanes.length, laneOptions));
            lanes[place].send(request, (exchange) => onEnd(exchange, place));
        },
        responsesOn: (place) => lanes[place]?.responses ?? 0,
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
    return (0,grpc_failure/* failureOfCall */.A7)(end.error);
};


/***/ })

};
