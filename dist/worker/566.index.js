export const id = 566;
export const ids = [566];
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

/***/ 4165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ openChannel)
});

// EXTERNAL MODULE: ./node_modules/@grpc/grpc-js/build/src/index.js
var src = __webpack_require__(3033);
// EXTERNAL MODULE: ./lib/transport/grpc-metadata.js
var grpc_metadata = __webpack_require__(3035);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./lib/transport/tls-context.js
var tls_context = __webpack_require__(4882);
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

/***/ 294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ failureOfCall),
/* harmony export */   cJ: () => (/* binding */ closedEarly),
/* harmony export */   s0: () => (/* binding */ noConnection)
/* harmony export */ });
/* harmony import */ var _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3033);
/* harmony import */ var _triton_grpc_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7779);
/* harmony import */ var _socket_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3347);



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
const socketCodes = /\bE(?:CONN[A-Z]+|PIPE|HOSTUNREACH|NETUNREACH|TIMEDOUT|MFILE|ADDRNOTAVAIL)\b/;


/***/ }),

/***/ 9566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGrpcTritonServer: () => (/* binding */ createGrpcTritonServer)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5224);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6149);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9859);
/* harmony import */ var _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3033);
/* harmony import */ var _triton_gen_inference_pb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8061);
/* harmony import */ var _triton_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3715);
/* harmony import */ var _triton_server_statistics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4015);
/* harmony import */ var _grpc_channel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4165);
/* harmony import */ var _grpc_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(294);
/* harmony import */ var _socket_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3347);
/* harmony import */ var _tls_probe_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5479);
/* harmony import */ var _triton_server_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1135);










const createGrpcTritonServer = (target, timeoutMs = _triton_server_js__WEBPACK_IMPORTED_MODULE_8__/* .controlTimeoutMs */ .V) => {
    const channel = (0,_grpc_channel_js__WEBPACK_IMPORTED_MODULE_4__/* .openChannel */ .a)(target);
    const rpc = _triton_gen_inference_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .GRPCInferenceService */ .hf.method;
    const call = (method, request) => callGrpc({ channel, timeoutMs }, method, request);
    return {
        metadata: async () => {
            const answer = await call(rpc.serverMetadata, {});
            if (answer.kind === 'unreachable' && !answer.final) {
                if (await speaksHttp(target))
                    return { kind: 'not-triton', text: 'it speaks HTTP/1.1, not gRPC' };
                if (!target.secure && (await (0,_tls_probe_js__WEBPACK_IMPORTED_MODULE_7__/* .speaksTls */ .p)(target)))
                    return { kind: 'not-triton', text: 'it speaks TLS, which --ssl-grpc-use-ssl is for' };
            }
            return answer.kind === 'refused' && answer.why !== 'forbidden'
                ? { kind: 'not-triton', text: `ServerMetadata answered ${answer.text}` }
                : (0,_triton_server_js__WEBPACK_IMPORTED_MODULE_8__/* .named */ .K)(answer);
        },
        isModelReady: async (name, version = '') => {
            const answer = await call(rpc.modelReady, { name, version });
            return answer.kind === 'ok' ? { kind: 'ok', value: answer.value.ready } : answer;
        },
        model: async (name, version) => {
            const asked = { name, version: version ?? '' };
            const described = await call(rpc.modelMetadata, asked);
            if (described.kind !== 'ok')
                return described;
            const configured = await call(rpc.modelConfig, asked);
            if (configured.kind !== 'ok')
                return configured;
            const { config } = configured.value;
            if (config === undefined)
                return { kind: 'not-triton', text: 'ModelConfig answered without a configuration' };
            return { kind: 'ok', value: (0,_triton_model_js__WEBPACK_IMPORTED_MODULE_2__/* .modelSpec */ .z)(described.value, config, version) };
        },
        index: async () => {
            const answer = await call(rpc.repositoryIndex, {});
            return answer.kind === 'ok' ? { kind: 'ok', value: answer.value.models } : answer;
        },
        statistics: async (name, version = '') => {
            const answer = await call(rpc.modelStatistics, { name, version });
            return answer.kind === 'ok' ? (0,_triton_server_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .statisticsSnapshot */ .Gd)(answer.value) : undefined;
        },
        close: async () => channel.close(),
    };
};
const callGrpc = ({ channel, timeoutMs }, method, request) => new Promise((resolve) => {
    channel.call({
        rpc: method.name,
        message: (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_9__/* .toBinary */ .R)(method.input, (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_10__/* .create */ .v)(method.input, request)),
        timeoutMs,
        onEnd: (end) => {
            switch (end.kind) {
                case 'message':
                    resolve(decode(method.output, end.message));
                    break;
                case 'failed':
                    resolve(refusal(end.error, channel));
                    break;
                case 'cancelled':
                    resolve({ kind: 'unreachable', final: true, error: new Error('cancelled by this client') });
            }
        },
    });
});
const decode = (schema, bytes) => {
    try {
        return { kind: 'ok', value: (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_11__/* .fromBinary */ .Er)(schema, bytes) };
    }
    catch (error) {
        return { kind: 'not-triton', text: `the answer is no ${schema.name} (${error.message})` };
    }
};
const refusal = (error, channel) => {
    if (error === null)
        return { kind: 'not-triton', text: 'the answer has no message' };
    const { code, details } = error;
    const tlsError = channel.tlsError();
    if (code === _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_0__/* .status */ .h5.UNAVAILABLE && tlsError !== undefined)
        return { kind: 'unreachable', final: (0,_socket_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .isFinalConnectError */ .bK)(tlsError), error: tlsError };
    const connection = (0,_grpc_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .noConnection */ .s0)(error);
    if (connection !== undefined)
        return {
            kind: 'unreachable',
            final: connection.final,
            error: channel.isSecure && connection.text === _grpc_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .closedEarly */ .cJ
                ? (0,_socket_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .closedAfterHandshake */ .YI)()
                : new Error(connection.text),
        };
    const text = `${_grpc_grpc_js__WEBPACK_IMPORTED_MODULE_0__/* .status */ .h5[code] ?? `status ${code}`}: ${details}`;
    switch (code) {
        case _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_0__/* .status */ .h5.DEADLINE_EXCEEDED:
            return { kind: 'unreachable', final: false, error: new Error('no answer in time') };
        case _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_0__/* .status */ .h5.UNAVAILABLE:
            return details.includes('restricted')
                ? { kind: 'refused', why: 'forbidden', text }
                : { kind: 'unreachable', final: false, error: new Error(text) };
        case _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_0__/* .status */ .h5.UNAUTHENTICATED:
        case _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_0__/* .status */ .h5.PERMISSION_DENIED:
            return { kind: 'refused', why: 'forbidden', text };
        case _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_0__/* .status */ .h5.NOT_FOUND:
            return { kind: 'refused', why: 'not-found', text };
        default:
            return { kind: 'refused', why: 'other', text };
    }
};
const speaksHttp = async (target) => {
    const probe = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(694)]).then(__webpack_require__.bind(__webpack_require__, 7694));
    return (await probe.httpStatusAt(target)) !== undefined;
};


/***/ }),

/***/ 5479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ speaksTls)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1692);
/* harmony import */ var _dial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63);


const probeTimeoutMs = 1000;
const speaksTls = (address) => new Promise((resolve) => {
    const socket = (0,node_tls__WEBPACK_IMPORTED_MODULE_0__.connect)({ ...(0,_dial_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(address), rejectUnauthorized: false, timeout: probeTimeoutMs });
    const settle = (answer) => {
        socket.destroy();
        resolve(answer);
    };
    socket.once('secureConnect', () => settle(true));
    socket.once('timeout', () => settle(false));
    socket.on('error', () => settle(false));
    socket.once('close', () => settle(false));
});


/***/ }),

/***/ 1135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ named),
/* harmony export */   V: () => (/* binding */ controlTimeoutMs)
/* harmony export */ });
const named = (answer) => answer.kind === 'ok' && (answer.value.name === '' || answer.value.version === '')
    ? { kind: 'not-triton', text: 'its metadata lacks the name and version of a server' }
    : answer;
const controlTimeoutMs = 10_000;


/***/ }),

/***/ 4015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ statisticsSnapshot)
/* harmony export */ });
/* unused harmony exports serverSide, mergeServerSide */
const statisticsSnapshot = (response) => {
    const snapshot = new Map();
    for (const statistics of response.modelStats) {
        const counters = countersOf(statistics);
        if (counters !== undefined)
            snapshot.set(statistics.version, counters);
    }
    return snapshot;
};
const serverSide = (before, after, version) => {
    const differences = [];
    if (before === undefined || after === undefined)
        return { restarted: false, otherVersions: [] };
    for (const name of new Set([...before.keys(), ...after.keys()])) {
        if (version !== undefined && name !== version)
            continue;
        const counters = subtract(after.get(name), before.get(name));
        if (counters === undefined)
            return { restarted: true, otherVersions: [] };
        differences.push({ version: name, counters });
    }
    differences.sort((a, b) => Number(b.version) - Number(a.version));
    const counted = differences.filter(({ counters }) => hasCounted(counters));
    const chosen = counted[0] ?? differences[0];
    return {
        ...(chosen === undefined ? {} : { side: average(chosen.version, chosen.counters) }),
        restarted: false,
        otherVersions: counted.slice(1).map((other) => other.version),
    };
};
const mergeServerSide = (parts) => {
    const last = parts.at(-1);
    if (last === undefined)
        throw new RangeError('no server statistics to merge');
    const requests = (part) => part.successCount;
    const computed = (part) => part.successCount - (part.cache?.hitCount ?? 0);
    const caches = parts.flatMap((part) => part.cache ?? []);
    const composing = mergeComposing(parts.flatMap((part) => part.composing ?? []));
    return {
        modelVersion: last.modelVersion,
        inferenceCount: sum(parts, (part) => part.inferenceCount),
        executionCount: sum(parts, (part) => part.executionCount),
        successCount: sum(parts, requests),
        failCount: sum(parts, (part) => part.failCount),
        ...(caches.length === 0 ? {} : { cache: mergeCaches(caches) }),
        request: weighted(parts, (part) => part.request, requests),
        overhead: weighted(parts, (part) => part.overhead, requests),
        queue: weighted(parts, (part) => part.queue, requests),
        computeInput: weighted(parts, (part) => part.computeInput, computed),
        computeInfer: weighted(parts, (part) => part.computeInfer, computed),
        computeOutput: weighted(parts, (part) => part.computeOutput, computed),
        ...(composing.length === 0 ? {} : { composing }),
    };
};
const mergeComposing = (sides) => {
    const grouped = Map.groupBy(sides, ({ name, modelVersion }) => JSON.stringify([name, modelVersion]));
    return [...grouped.values()].map((group) => {
        const { name, steps } = group[0];
        return { name, ...(steps === undefined ? {} : { steps }), ...mergeServerSide(group) };
    });
};
const countersOf = (statistics) => {
    const { inferenceCount, executionCount, inferenceStats } = statistics;
    if (inferenceStats === undefined)
        return undefined;
    const { success, fail, queue, computeInput, computeInfer, computeOutput, cacheHit, cacheMiss } = inferenceStats;
    if (!success || !fail || !queue || !computeInput || !computeInfer || !computeOutput)
        return undefined;
    return {
        inferenceCount,
        executionCount,
        success: counterOf(success),
        fail: counterOf(fail),
        queue: counterOf(queue),
        computeInput: counterOf(computeInput),
        computeInfer: counterOf(computeInfer),
        computeOutput: counterOf(computeOutput),
        ...(cacheHit && cacheMiss ? { cache: { hit: counterOf(cacheHit), miss: counterOf(cacheMiss) } } : {}),
    };
};
const counterOf = ({ count, ns }) => ({ count, ns });
const zero = { count: 0n, ns: 0n };
const subtract = (after, before) => {
    if (after === undefined)
        return undefined;
    if (before === undefined)
        return after;
    let wentBack = false;
    const minus = (a, b) => {
        wentBack ||= a < b;
        return a - b;
    };
    const counter = (a, b) => ({
        count: minus(a.count, b.count),
        ns: minus(a.ns, b.ns),
    });
    const difference = {
        inferenceCount: minus(after.inferenceCount, before.inferenceCount),
        executionCount: minus(after.executionCount, before.executionCount),
        success: counter(after.success, before.success),
        fail: counter(after.fail, before.fail),
        queue: counter(after.queue, before.queue),
        computeInput: counter(after.computeInput, before.computeInput),
        computeInfer: counter(after.computeInfer, before.computeInfer),
        computeOutput: counter(after.computeOutput, before.computeOutput),
        ...(after.cache === undefined
            ? {}
            : {
                cache: {
                    hit: counter(after.cache.hit, before.cache?.hit ?? zero),
                    miss: counter(after.cache.miss, before.cache?.miss ?? zero),
                },
            }),
    };
    return wentBack ? undefined : difference;
};
const hasCounted = ({ success, fail, queue }) => success.count > 0n || fail.count > 0n || queue.count > 0n;
const average = (modelVersion, counters) => {
    const { success, queue, computeInput, computeInfer, computeOutput, cache } = counters;
    const overhead = mean(success) - mean(queue) - computeMean(counters);
    return {
        modelVersion,
        inferenceCount: Number(counters.inferenceCount),
        executionCount: Number(counters.executionCount),
        successCount: Number(success.count),
        failCount: Number(counters.fail.count),
        ...(cache === undefined
            ? {}
            : {
                cache: {
                    hitCount: Number(cache.hit.count),
                    missCount: Number(cache.miss.count),
                    hit: Math.round(mean(cache.hit)),
                    miss: Math.round(mean(cache.miss)),
                },
            }),
        request: Math.round(mean(success)),
        overhead: Math.max(0, Math.round(overhead)),
        queue: Math.round(mean(queue)),
        computeInput: Math.round(mean(computeInput)),
        computeInfer: Math.round(mean(computeInfer)),
        computeOutput: Math.round(mean(computeOutput)),
    };
};
const computeMean = ({ computeInput, computeInfer, computeOutput, cache }) => {
    if (cache === undefined || cache.hit.count + cache.miss.count === 0n) {
        return mean(computeInput) + mean(computeInfer) + mean(computeOutput);
    }
    return mean({
        count: computeInput.count + cache.hit.count,
        ns: computeInput.ns + computeInfer.ns + computeOutput.ns + cache.hit.ns + cache.miss.ns,
    });
};
const mean = ({ count, ns }) => (count === 0n ? 0 : Number(ns) / Number(count));
const mergeCaches = (caches) => ({
    hitCount: sum(caches, (cache) => cache.hitCount),
    missCount: sum(caches, (cache) => cache.missCount),
    hit: weighted(caches, (cache) => cache.hit, (cache) => cache.hitCount),
    miss: weighted(caches, (cache) => cache.miss, (cache) => cache.missCount),
});
const weighted = (parts, value, weight) => {
    const total = sum(parts, weight);
    return total === 0 ? 0 : Math.round(sum(parts, (part) => value(part) * weight(part)) / total);
};
const sum = (parts, value) => parts.reduce((total, part) => total + value(part), 0);


/***/ })

};
