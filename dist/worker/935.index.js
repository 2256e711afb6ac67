export const id = 935;
export const ids = [935];
export const modules = {

/***/ 63:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   sW: () => (/* binding */ connectEventOf),
/* harmony export */   zy: () => (/* binding */ dial)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1692);
/* harmony import */ var _target_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9497);
/* harmony import */ var _tls_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4882);




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

/***/ 8935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHttpTransport: () => (/* binding */ createHttpTransport)
});

// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(3958);
// EXTERNAL MODULE: ./lib/triton/response-check.js + 1 modules
var response_check = __webpack_require__(4973);
// EXTERNAL MODULE: ./lib/triton/response-skeleton.js
var response_skeleton = __webpack_require__(2339);
// EXTERNAL MODULE: ./lib/triton/rest-codec.js
var rest_codec = __webpack_require__(2593);
;// CONCATENATED MODULE: ./lib/triton/rest-response-checker.js



const createRestResponseChecker = (expectation) => {
    let skeleton;
    let knownJsonLength;
    return (response, expectedOutputs) => {
        const { status, headers, body } = response;
        const jsonLength = headers['inference-header-content-length'];
        if (skeleton !== undefined &&
            expectedOutputs === undefined &&
            status === 200 &&
            jsonLength === knownJsonLength &&
            (0,response_skeleton/* hasSkeleton */.WU)(body, skeleton)) {
            return response_skeleton/* goodResponse */.xL;
        }
        const received = (0,rest_codec/* readRestResponse */.Yp)(response);
        if ('ok' in received)
            return received;
        const check = (0,response_check/* checkResponse */.Mz)(received, expectation, expectedOutputs);
        if (!check.ok)
            return check;
        const learned = (0,response_skeleton/* skeletonOf */.ld)(body, received.outputs);
        if (learned !== undefined) {
            skeleton = learned;
            knownJsonLength = jsonLength;
        }
        return response_skeleton/* goodResponse */.xL;
    };
};

// EXTERNAL MODULE: ./lib/transport/compressed-response.js
var compressed_response = __webpack_require__(6594);
// EXTERNAL MODULE: ./lib/transport/http-answers.js + 4 modules
var http_answers = __webpack_require__(3138);
// EXTERNAL MODULE: ./lib/transport/dial.js
var dial = __webpack_require__(63);
// EXTERNAL MODULE: ./lib/transport/http1-response-reader.js + 2 modules
var http1_response_reader = __webpack_require__(3529);
// EXTERNAL MODULE: ./lib/triton/sequence-mark.js
var sequence_mark = __webpack_require__(5819);
;// CONCATENATED MODULE: ./lib/transport/marked-packet.js

class MarkedPacket {
    #own;
    of(packet, mark, isFree) {
        const { bytes, largeBody, bodyAt, places } = packet;
        if (places === undefined)
            return packet;
        let own = this.#own;
        if (isFree && own?.bytes.length === bytes.length && own.largeBody === largeBody)
            own.bytes.set(bytes);
        else
            own = { ...packet, bytes: Buffer.from(bytes) };
        (0,sequence_mark/* writeJsonMark */.P2)(own.bytes, bodyAt, places, mark);
        this.#own = own;
        return own;
    }
}

// EXTERNAL MODULE: ./lib/transport/socket-failure.js
var socket_failure = __webpack_require__(3347);
;// CONCATENATED MODULE: ./lib/transport/http1-lane.js






class Http1Lane {
    #index;
    #context;
    #reader;
    #events;
    #exchange = {
        startedAt: 0,
        sentAt: 0,
        respondedAt: 0,
        endedAt: 0,
        check: { ok: true },
    };
    #socket;
    #isConnected = false;
    #wasConnected = false;
    #connecting = Promise.withResolvers();
    #onEnd;
    #waiting;
    #hasResponded = false;
    #marked = new MarkedPacket();
    #expectedOutputs;
    constructor(index, context) {
        this.#index = index;
        this.#context = context;
        this.#events = context.newEvents?.((0,http_answers/* eventTeller */.T)(index, context.onResponse));
        this.#reader = new http1_response_reader/* Http1ResponseReader */.m(http1_response_reader/* largestBody */.D, this.#events);
        if (this.#events !== undefined && context.decoupled)
            this.#exchange.responseTimes = this.#events.times;
    }
    connect() {
        if (this.#socket === undefined)
            this.#beginConnection();
        return this.#connecting.promise;
    }
    send(request, onEnd, mark) {
        if (this.#onEnd !== undefined)
            throw new Error('the lane has a request in flight');
        const { clock, packetOf } = this.#context;
        const exchange = this.#exchange;
        const packet = mark === undefined ? packetOf(request) : this.#mark(packetOf(request), mark);
        this.#onEnd = onEnd;
        this.#hasResponded = false;
        this.#expectedOutputs = request.expectedOutputs;
        this.#events?.reset();
        exchange.startedAt = clock.now();
        if (this.#isConnected) {
            this.#write(packet);
            return;
        }
        exchange.sentAt = exchange.startedAt;
        this.#waiting = packet;
        if (this.#socket === undefined)
            this.#beginConnection();
    }
    isOlderThan(time) {
        return this.#onEnd !== undefined && this.#exchange.startedAt < time;
    }
    cut(check) {
        this.#drop();
        this.#endExchange(this.#context.clock.now(), check);
    }
    async close(check) {
        const socket = this.#socket;
        const freed = Promise.withResolvers();
        if (socket === undefined)
            freed.resolve();
        else
            socket.once('close', () => freed.resolve());
        this.cut(check);
        await freed.promise;
    }
    #mark(packet, mark) {
        const isFree = this.#exchange.check.ok && this.#socket?.writableLength === 0;
        return this.#marked.of(packet, mark, isFree);
    }
    #endConnecting(socket) {
        if (socket !== this.#socket || socket.destroyed)
            return;
        if (this.#wasConnected)
            this.#context.countReconnection();
        this.#isConnected = true;
        this.#wasConnected = true;
        this.#connecting.resolve();
        const packet = this.#waiting;
        if (packet === undefined)
            return;
        this.#waiting = undefined;
        this.#write(packet);
    }
    #readBytes(socket, buffer, length) {
        if (socket !== this.#socket)
            return;
        const reader = this.#reader;
        if (this.#onEnd === undefined) {
            this.#drop();
            return;
        }
        if (!this.#hasResponded) {
            this.#hasResponded = true;
            this.#exchange.respondedAt = this.#context.clock.now();
        }
        const progress = reader.push(buffer, 0, length);
        if (progress === 'partial')
            return;
        const endedAt = this.#context.clock.now();
        if (progress === 'failed' || !reader.reusable || reader.position < length)
            this.#drop();
        this.#endExchange(endedAt, this.#checkResponse());
    }
    #endReading(socket, error) {
        if (socket !== this.#socket)
            return;
        this.#drop();
        if (this.#onEnd === undefined)
            return;
        const endedAt = this.#context.clock.now();
        if (error === undefined) {
            this.#reader.end();
            this.#endExchange(endedAt, this.#checkResponse());
        }
        else {
            this.#endExchange(endedAt, { ok: false, failure: 'connection', text: (0,socket_failure/* describeSocketError */.vF)(error) });
        }
    }
    #beginConnection() {
        this.#reader.reset();
        this.#connecting = Promise.withResolvers();
        const { target, readBuffer } = this.#context;
        const socket = (0,dial/* dial */.zy)(target, {
            alpn: 'http/1.1',
            readBuffer,
            onRead: (length, buffer) => this.#readBytes(socket, buffer, length),
        });
        socket.on((0,dial/* connectEventOf */.sW)(target), () => this.#endConnecting(socket));
        socket.on('error', (error) => this.#endReading(socket, error));
        for (const event of ['end', 'close'])
            socket.on(event, () => this.#endReading(socket, undefined));
        this.#socket = socket;
    }
    #drop() {
        this.#socket?.destroy();
        this.#socket = undefined;
        this.#isConnected = false;
        this.#connecting.resolve();
    }
    #write({ bytes, largeBody }) {
        const socket = this.#socket;
        if (largeBody === undefined) {
            socket.write(bytes);
        }
        else {
            socket.cork();
            socket.write(bytes);
            socket.write(largeBody);
            socket.uncork();
        }
        this.#exchange.sentAt = this.#context.clock.now();
    }
    #checkResponse() {
        const reader = this.#reader;
        if (reader.failure !== undefined)
            return reader.failure;
        if (this.#events !== undefined)
            return this.#events.check(reader);
        const { check, onResponse } = this.#context;
        const verdict = check(reader, this.#expectedOutputs);
        if (onResponse !== undefined && verdict.ok)
            onResponse(this.#index, reader.body, (0,rest_codec/* jsonByteLengthOf */.gL)(reader));
        return verdict;
    }
    #endExchange(endedAt, check) {
        const onEnd = this.#onEnd;
        if (onEnd === undefined)
            return;
        this.#onEnd = undefined;
        this.#waiting = undefined;
        const exchange = this.#exchange;
        if (!this.#hasResponded)
            exchange.respondedAt = endedAt;
        exchange.endedAt = endedAt;
        exchange.check = check;
        onEnd(exchange, this.#index);
    }
}

// EXTERNAL MODULE: ./lib/transport/http1-request.js
var http1_request = __webpack_require__(8866);
;// CONCATENATED MODULE: ./lib/transport/http-transport.js






const mostOpenMs = 1000;
const readBufferBytes = 64 * 1024;
const cancelled = { ok: false, failure: 'cancelled', text: 'cancelled by this client' };
const createHttpTransport = ({ target, clock, expectation, onResponse, }) => {
    const { requestTimeoutMs } = target;
    const problem = (0,http1_request/* headerProblem */.b2)(target.headers);
    const accepted = target.compression?.response ?? 'none';
    const check = createRestResponseChecker(expectation);
    const timedOut = {
        ok: false,
        failure: 'timeout',
        text: `no complete response within ${requestTimeoutMs} ms`,
    };
    let reconnections = 0;
    let lanes = [];
    const context = {
        target,
        clock,
        readBuffer: Buffer.allocUnsafeSlow(readBufferBytes),
        packetOf: (0,http1_request/* packetsFor */.bH)(target),
        check: accepted === 'none' ? check : (0,compressed_response/* checkCompressed */.a)(check, accepted),
        ...(0,http_answers/* answersOf */.B)(target, expectation, clock),
        decoupled: expectation.decoupled === true,
        onResponse,
        countReconnection: () => {
            reconnections += 1;
        },
    };
    const sweep = setInterval(() => {
        const oldest = clock.now() - (0,units/* msToNs */.TE)(requestTimeoutMs);
        for (const lane of lanes)
            if (lane.isOlderThan(oldest))
                lane.cut(timedOut);
    }, Math.min(1000, Math.max(10, requestTimeoutMs / 10))).unref();
    return {
        open: async (count, connected = count) => {
            while (lanes.length < count)
                lanes.push(new Http1Lane(lanes.length, context));
            const closed = lanes.splice(count).map((lane) => lane.close(cancelled));
            const isEnough = new AbortController();
            const connecting = Promise.all(lanes.slice(0, connected).map((lane) => lane.connect()));
            await Promise.race([connecting, clock.sleep(mostOpenMs, isEnough.signal)]);
            isEnough.abort();
            await Promise.all(closed);
        },
        send: (index, request, onEnd, mark) => {
            if (request.protocol !== 'http')
                throw new Error('an HTTP transport sends HTTP requests');
            const lane = lanes[index];
            if (lane === undefined)
                endUnsent(index, clock.now(), cancelled, onEnd);
            else if (problem !== undefined)
                endUnsent(index, clock.now(), { ok: false, failure: 'connection', text: problem }, onEnd);
            else
                lane.send(request, onEnd, mark);
        },
        reconnections: () => reconnections,
        close: async () => {
            clearInterval(sweep);
            const all = lanes;
            lanes = [];
            await Promise.all(all.map((lane) => lane.close(cancelled)));
        },
    };
};
const endUnsent = (lane, now, check, onEnd) => {
    setImmediate(() => {
        onEnd({ startedAt: now, sentAt: now, respondedAt: now, endedAt: now, check }, lane);
    });
};


/***/ })

};
