export const id = 557;
export const ids = [557];
export const modules = {

/***/ 20063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   sW: () => (/* binding */ connectEventOf),
/* harmony export */   zy: () => (/* binding */ dial)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41692);
/* harmony import */ var _target_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19497);
/* harmony import */ var _tls_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54882);




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

/***/ 38557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGrpcTransport: () => (/* binding */ createGrpcTransport)
});

// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
// EXTERNAL MODULE: ./lib/triton/grpc-response-checker.js
var grpc_response_checker = __webpack_require__(29508);
// EXTERNAL MODULE: ./lib/triton/grpc-stream-response-checker.js
var grpc_stream_response_checker = __webpack_require__(66271);
// EXTERNAL MODULE: ./lib/transport/dial.js
var dial = __webpack_require__(20063);
// EXTERNAL MODULE: ./lib/transport/http2-connection.js + 10 modules
var http2_connection = __webpack_require__(60793);
;// CONCATENATED MODULE: ./lib/transport/grpc-connections.js


const connectPatienceMs = 1000;
const readBufferBytes = 65_536;
class GrpcConnections {
    #target;
    #slots;
    #readBuffer = Buffer.allocUnsafeSlow(readBufferBytes);
    #reconnections = 0;
    constructor(target, count = 1) {
        this.#target = target;
        this.#slots = Array.from({ length: count }, () => ({ connection: undefined, wasOpen: false }));
    }
    get reconnections() {
        return this.#reconnections;
    }
    of(lane) {
        const slot = this.#slots[lane % this.#slots.length];
        if (slot.connection?.isUsable === true)
            return slot.connection;
        return this.#connect(slot);
    }
    async open(lanes) {
        const waiting = this.#slots
            .slice(0, lanes)
            .filter(({ connection }) => connection?.isUsable !== true)
            .map((slot) => new Promise((resolve) => this.#connect(slot, resolve)));
        let timer;
        const patience = new Promise((resolve) => {
            timer = setTimeout(resolve, connectPatienceMs);
        });
        await Promise.race([Promise.all(waiting), patience]);
        clearTimeout(timer);
    }
    close() {
        for (const slot of this.#slots)
            slot.connection?.destroy();
    }
    #connect(slot, onSettled = () => undefined) {
        const socket = (0,dial/* dial */.zy)(this.#target, {
            alpn: 'h2',
            readBuffer: this.#readBuffer,
            onRead: (length, buffer) => connection.push(buffer, 0, length),
        });
        const connection = new http2_connection/* Http2Connection */.r(socket, (0,dial/* connectEventOf */.sW)(this.#target), {
            onOpen: () => {
                if (slot.wasOpen)
                    this.#reconnections += 1;
                slot.wasOpen = true;
                onSettled();
            },
            onUnusable: onSettled,
        });
        slot.connection = connection;
        return connection;
    }
}

// EXTERNAL MODULE: ./lib/transport/grpc-response.js
var grpc_response = __webpack_require__(79685);
;// CONCATENATED MODULE: ./lib/transport/grpc-lane.js

const newExchange = () => ({
    startedAt: 0,
    sentAt: 0,
    respondedAt: 0,
    endedAt: 0,
    check: { ok: true },
});
class GrpcHeaders {
    #takesCompressed;
    #goodHead;
    #goodEncoding;
    #goodTrailers;
    constructor(takesCompressed = false) {
        this.#takesCompressed = takesCompressed;
    }
    get encoding() {
        return this.#goodEncoding;
    }
    headProblem(fields) {
        if (fields === this.#goodHead)
            return undefined;
        const problem = (0,grpc_response/* headProblem */.Y2)(fields);
        this.#goodHead = problem === undefined ? fields : undefined;
        this.#goodEncoding = this.#takesCompressed ? (0,grpc_response/* encodingOf */.P$)(fields) : undefined;
        return problem;
    }
    statusProblem(trailers) {
        if (trailers === this.#goodTrailers)
            return undefined;
        const problem = (0,grpc_response/* statusProblem */.MI)(trailers);
        if (problem === undefined)
            this.#goodTrailers = trailers;
        return problem;
    }
}

// EXTERNAL MODULE: ./lib/transport/grpc-message-reader.js
var grpc_message_reader = __webpack_require__(79415);
// EXTERNAL MODULE: ./lib/transport/grpc-metadata.js
var grpc_metadata = __webpack_require__(53035);
;// CONCATENATED MODULE: ./lib/transport/grpc-stream-call.js


class GrpcStreamCall {
    #connection;
    #headers;
    #listener;
    #messages;
    #stream;
    #hasHead = false;
    #problem;
    #sentAtChunk = Number.POSITIVE_INFINITY;
    constructor(connection, opening, headers, listener) {
        this.#connection = connection;
        this.#headers = headers;
        this.#listener = listener;
        this.#messages = new grpc_message_reader/* GrpcMessageReader */.Nj((buffer, start, end) => listener.onMessage(buffer.subarray(start, end)));
        this.#stream = connection.begin(this, opening);
    }
    get isUsable() {
        return this.#connection.isUsable && !this.#stream.isOver;
    }
    get isAnswerDue() {
        return this.#connection.chunks > this.#sentAtChunk;
    }
    send(body) {
        this.#sentAtChunk = Number.POSITIVE_INFINITY;
        this.#connection.send(this.#stream, body);
    }
    cancel() {
        this.#connection.cancel(this.#stream);
    }
    onSent() {
        this.#sentAtChunk = this.#connection.chunks;
        this.#listener.onSent();
    }
    onHeaders(fields, isLast) {
        if (!this.#hasHead) {
            this.#hasHead = true;
            this.#problem = this.#headers.headProblem(fields);
            this.#messages.encoding = this.#headers.encoding;
        }
        if (isLast)
            this.#listener.onEnd(this.#problem ?? this.#headers.statusProblem(fields) ?? grpc_response/* endedEarly */.S3);
    }
    onData(buffer, start, end, isLast) {
        if (this.#problem === undefined)
            this.#messages.push(buffer, start, end);
        if (this.#messages.problem !== undefined) {
            this.cancel();
            this.#listener.onEnd((0,grpc_response/* malformed */.Qm)(this.#messages.problem));
        }
        else if (isLast) {
            this.#listener.onEnd(this.#problem ?? grpc_response/* endedEarly */.S3);
        }
    }
    onCut(cut) {
        this.#listener.onEnd((0,grpc_response/* failureOfCut */.ys)(cut));
    }
}

// EXTERNAL MODULE: ./lib/triton/sequence-mark.js
var sequence_mark = __webpack_require__(75819);
// EXTERNAL MODULE: ./lib/transport/http2-frame.js
var http2_frame = __webpack_require__(86527);
;// CONCATENATED MODULE: ./lib/transport/marked-lane-request.js



class MarkedLaneRequest {
    #own;
    of(request, mark, isFree) {
        const { places } = request;
        if (places === undefined)
            return request;
        let own = this.#own;
        if (isFree && own !== undefined && isOfSameForm(own, request))
            copyInto(own, request);
        else
            own = copyOf(request);
        (0,sequence_mark/* writeProtobufMark */.mn)(own.body, grpc_message_reader/* messagePrefixBytes */.dD, places, mark);
        this.#own = own;
        return own;
    }
}
const isOfSameForm = (one, other) => one.body.length === other.body.length && one.opening.packet?.length === other.opening.packet?.length;
const copyInto = (own, { opening, body }) => {
    if (opening.packet === undefined)
        own.body.set(body);
    else
        own.opening.packet.set(opening.packet);
};
const copyOf = (request) => {
    const packet = request.opening.packet === undefined ? undefined : Buffer.from(request.opening.packet);
    const { dataFrameAt } = request.opening;
    const body = packet?.subarray(dataFrameAt + http2_frame/* frameHeaderBytes */.cg) ?? Buffer.from(request.body);
    const opening = { ...request.opening, body, ...(packet === undefined ? {} : { packet }) };
    return { ...request, opening, body };
};

// EXTERNAL MODULE: ./lib/transport/streamed-answer.js
var streamed_answer = __webpack_require__(32639);
;// CONCATENATED MODULE: ./lib/transport/grpc-stream-lane.js





class GrpcStreamLane {
    #place;
    #options;
    #exchange = newExchange();
    #marked = new MarkedLaneRequest();
    #answer;
    #onEnd;
    #expectedOutputs;
    #call;
    constructor(place, options) {
        this.#place = place;
        this.#options = options;
        this.#answer = new streamed_answer/* StreamedAnswer */.g(options.decoupled);
        if (this.#answer.times !== undefined)
            this.#exchange.responseTimes = this.#answer.times;
    }
    get busySince() {
        return this.#onEnd === undefined ? undefined : this.#exchange.startedAt;
    }
    get responses() {
        return this.#answer.times?.length ?? 0;
    }
    send(request, onEnd, mark) {
        const exchange = this.#exchange;
        const { body } = mark === undefined ? request : this.#marked.of(request, mark, exchange.check.ok);
        exchange.startedAt = this.#options.clock.now();
        exchange.sentAt = 0;
        exchange.respondedAt = 0;
        this.#answer.begin();
        this.#onEnd = onEnd;
        this.#expectedOutputs = request.expectedOutputs;
        if (this.#call?.isUsable === false)
            this.#drop();
        this.#call ??= this.#begin();
        this.#call.send(body);
    }
    abort(check) {
        this.#drop();
        this.#settle(check);
    }
    #begin() {
        const { clock, opening, headers, connectionOf } = this.#options;
        const call = new GrpcStreamCall(connectionOf(this.#place), opening, headers, {
            onSent: () => {
                if (this.#call === call)
                    this.#exchange.sentAt = clock.now();
            },
            onMessage: (message) => {
                if (this.#call !== call)
                    return;
                if (this.#onEnd === undefined || !call.isAnswerDue) {
                    this.abort(grpc_response/* answeredEarly */.ZY);
                    return;
                }
                this.#take(message);
            },
            onEnd: (reason) => {
                if (this.#call !== call)
                    return;
                this.#call = undefined;
                this.#settle(reason);
            },
        });
        return call;
    }
    #take(bytes) {
        const now = this.#options.clock.now();
        const message = this.#options.read(bytes, this.#expectedOutputs);
        if (this.#exchange.respondedAt === 0)
            this.#exchange.respondedAt = now;
        this.#answer.take(message, now);
        if (message.hasResponse)
            this.#options.onResponse?.(this.#place, bytes);
        if ((0,streamed_answer/* isUnreadable */.G)(message.check))
            this.#drop();
        if (message.isLast)
            this.#settle();
    }
    #drop() {
        this.#call?.cancel();
        this.#call = undefined;
    }
    #settle(reason) {
        const onEnd = this.#onEnd;
        if (onEnd === undefined)
            return;
        const exchange = this.#exchange;
        exchange.endedAt = this.#options.clock.now();
        if (exchange.respondedAt === 0)
            exchange.respondedAt = exchange.endedAt;
        if (exchange.sentAt === 0)
            exchange.sentAt = exchange.startedAt;
        exchange.check = this.#answer.verdict(reason);
        this.#onEnd = undefined;
        onEnd(exchange, this.#place);
    }
}

;// CONCATENATED MODULE: ./lib/transport/grpc-unary-lane.js




class GrpcUnaryLane {
    #place;
    #options;
    #exchange = newExchange();
    #marked = new MarkedLaneRequest();
    #messages = new grpc_message_reader/* GrpcMessageReader */.Nj((buffer, start, end) => this.#onMessage(buffer, start, end));
    #onEnd;
    #expectedOutputs;
    #connection;
    #stream;
    #hasHead = false;
    #problem;
    #verdict;
    constructor(place, options) {
        this.#place = place;
        this.#options = options;
    }
    get busySince() {
        return this.#onEnd === undefined ? undefined : this.#exchange.startedAt;
    }
    send(request, onEnd, mark) {
        const { opening } = mark === undefined ? request : this.#marked.of(request, mark, this.#exchange.check.ok);
        const startedAt = this.#options.clock.now();
        const exchange = this.#exchange;
        exchange.startedAt = startedAt;
        exchange.sentAt = 0;
        exchange.respondedAt = 0;
        this.#onEnd = onEnd;
        this.#expectedOutputs = request.expectedOutputs;
        this.#hasHead = false;
        this.#problem = undefined;
        this.#verdict = undefined;
        this.#messages.reset();
        this.#connection = this.#options.connectionOf(this.#place);
        this.#stream = this.#connection.begin(this, opening);
    }
    abort(check) {
        if (this.#onEnd === undefined)
            return;
        this.#connection.cancel(this.#stream);
        this.#settle(check);
    }
    onSent() {
        this.#exchange.sentAt = this.#options.clock.now();
    }
    onHeaders(fields, isLast) {
        const { headers } = this.#options;
        if (!this.#hasHead) {
            this.#hasHead = true;
            this.#problem = headers.headProblem(fields);
            this.#messages.encoding = headers.encoding;
        }
        if (isLast)
            this.#settle(this.#problem ?? headers.statusProblem(fields) ?? this.#messageVerdict());
    }
    onData(buffer, start, end, isLast) {
        if (this.#problem === undefined)
            this.#messages.push(buffer, start, end);
        if (isLast)
            this.#settle(this.#problem ?? grpc_response/* withoutStatus */.Lh);
    }
    onCut(cut) {
        this.#settle((0,grpc_response/* failureOfCut */.ys)(cut));
    }
    #onMessage(buffer, start, end) {
        if (this.#verdict !== undefined) {
            this.#verdict = (0,grpc_response/* malformed */.Qm)('the response has more than one message');
        }
        else if (this.#exchange.sentAt === 0) {
            this.#verdict = grpc_response/* answeredEarly */.ZY;
        }
        else {
            this.#exchange.respondedAt = this.#options.clock.now();
            const message = buffer.subarray(start, end);
            const verdict = this.#options.check(message, this.#expectedOutputs);
            this.#verdict = verdict;
            if (verdict.ok)
                this.#options.onResponse?.(this.#place, message);
        }
    }
    #messageVerdict() {
        const { problem, isInside } = this.#messages;
        if (problem !== undefined)
            return (0,grpc_response/* malformed */.Qm)(problem);
        if (this.#verdict === undefined)
            return grpc_response/* withoutMessage */.KF;
        return isInside ? (0,grpc_response/* malformed */.Qm)('the response has more than one message') : this.#verdict;
    }
    #settle(check) {
        const onEnd = this.#onEnd;
        if (onEnd === undefined)
            return;
        const exchange = this.#exchange;
        exchange.endedAt = this.#options.clock.now();
        if (exchange.respondedAt === 0)
            exchange.respondedAt = exchange.endedAt;
        if (exchange.sentAt === 0)
            exchange.sentAt = exchange.startedAt;
        exchange.check = check;
        this.#onEnd = undefined;
        onEnd(exchange, this.#place);
    }
}

// EXTERNAL MODULE: ./lib/transport/http2-stream.js + 1 modules
var http2_stream = __webpack_require__(76258);
// EXTERNAL MODULE: ./lib/transport/target-address.js
var target_address = __webpack_require__(19497);
;// CONCATENATED MODULE: ./lib/transport/grpc-transport.js











const cancelled = { ok: false, failure: 'cancelled', text: 'cancelled by this client' };
const createGrpcTransport = ({ target, clock, expectation, onResponse, }) => {
    const { requestTimeoutMs } = target;
    const connections = new GrpcConnections(target, target.connections);
    const fields = callFields(target);
    const options = {
        clock,
        connectionOf: (lane) => connections.of(lane),
        headers: new GrpcHeaders(target.compression !== undefined),
        onResponse,
    };
    const unaryOptions = { ...options, check: (0,grpc_response_checker/* createGrpcResponseChecker */.B)(expectation) };
    const streamOptions = {
        ...options,
        opening: (0,http2_stream/* streamOpening */.v)(fields),
        read: (0,grpc_stream_response_checker/* createGrpcStreamResponseChecker */.f)(expectation),
        decoupled: expectation.decoupled === true,
    };
    const encoded = new WeakMap();
    let lanes = [];
    let isClosed = false;
    const newLane = (place) => target.streaming ? new GrpcStreamLane(place, streamOptions) : new GrpcUnaryLane(place, unaryOptions);
    const laneOf = (place) => {
        while (lanes.length <= place)
            lanes.push(newLane(lanes.length));
        return lanes[place];
    };
    const requestOf = (request) => {
        const known = encoded.get(request);
        if (known !== undefined)
            return known;
        if (request.protocol !== 'grpc')
            throw new Error('a gRPC transport sends gRPC requests');
        const body = (0,grpc_message_reader/* grpcFrameOf */.lx)(request.message, request.isCompressed);
        const { places, expectedOutputs } = request;
        const framed = { opening: (0,http2_stream/* streamOpening */.v)(fields, body), body, places, expectedOutputs };
        encoded.set(request, framed);
        return framed;
    };
    const sweep = setInterval(() => {
        const oldest = clock.now() - (0,units/* msToNs */.TE)(requestTimeoutMs);
        const text = `no complete response within ${requestTimeoutMs} ms`;
        for (const lane of lanes)
            if (lane.busySince !== undefined && lane.busySince < oldest)
                lane.abort({ ok: false, failure: 'timeout', text });
    }, Math.min(1000, Math.max(10, requestTimeoutMs / 10))).unref();
    return {
        open: (count) => connections.open(count),
        send: (place, request, onEnd, mark) => {
            if (!isClosed) {
                laneOf(place).send(requestOf(request), onEnd, mark);
                return;
            }
            const now = clock.now();
            const exchange = { startedAt: now, sentAt: now, respondedAt: now, endedAt: now, check: cancelled };
            queueMicrotask(() => onEnd(exchange, place));
        },
        responsesOn: (place) => lanes[place]?.responses ?? 0,
        reconnections: () => connections.reconnections,
        close: async () => {
            isClosed = true;
            clearInterval(sweep);
            const open = lanes;
            lanes = [];
            for (const lane of open)
                lane.abort(cancelled);
            connections.close();
        },
    };
};
const callFields = (target) => [
    [':method', 'POST'],
    [':scheme', target.secure ? 'https' : 'http'],
    [':path', `/inference.GRPCInferenceService/${target.streaming ? 'ModelStreamInfer' : 'ModelInfer'}`],
    [':authority', (0,target_address/* authorityOf */.vO)(target)],
    ['content-type', 'application/grpc'],
    ['te', 'trailers'],
    ...compressionFields(target),
    ...(0,grpc_metadata/* metadataFields */.j)(target),
];
const compressionFields = ({ compression }) => compression === undefined
    ? []
    : [
        ['grpc-encoding', compression.request],
        ['grpc-accept-encoding', 'identity,deflate,gzip'],
    ];


/***/ })

};
