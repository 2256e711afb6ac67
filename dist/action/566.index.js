export const id = 566;
export const ids = [566];
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

/***/ 53035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ metadataFields)
/* harmony export */ });
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82183);

const nameSyntax = /^(?!.*-bin$)[0-9a-z_.-]+$/;
const valueSyntax = /^[\x20-\x7e]*$/;
const metadataFields = ({ headers }) => headers.map(([given, value]) => {
    const name = given.toLowerCase();
    if (!nameSyntax.test(name) || !valueSyntax.test(value))
        throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('invalid-option', `-H, --header: gRPC cannot carry the header '${given}'`, {
            hint: 'Use printable ASCII characters in its value, and no name that ends with -bin.',
        });
    return [name, value];
});


/***/ }),

/***/ 9566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGrpcTritonServer: () => (/* binding */ createGrpcTritonServer)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85224);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76149);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39859);
/* harmony import */ var _grpc_grpc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83033);
/* harmony import */ var _triton_gen_inference_pb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74473);
/* harmony import */ var _triton_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65335);
/* harmony import */ var _triton_server_statistics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74015);
/* harmony import */ var _grpc_channel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37031);
/* harmony import */ var _grpc_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80294);
/* harmony import */ var _triton_server_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31135);








const createGrpcTritonServer = (target, timeoutMs = _triton_server_js__WEBPACK_IMPORTED_MODULE_6__/* .controlTimeoutMs */ .V) => {
    const channel = (0,_grpc_channel_js__WEBPACK_IMPORTED_MODULE_4__/* .openChannel */ .a)(target);
    const rpc = _triton_gen_inference_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .GRPCInferenceService */ .hf.method;
    const call = (method, request) => callGrpc({ channel, timeoutMs }, method, request);
    return {
        metadata: async () => {
            const answer = await call(rpc.serverMetadata, {});
            if (answer.kind === 'unreachable' && !answer.final && (await speaksHttp(target)))
                return { kind: 'not-triton', text: 'it speaks HTTP/1.1, not gRPC' };
            return answer.kind === 'refused' && answer.why !== 'forbidden'
                ? { kind: 'not-triton', text: `ServerMetadata answered ${answer.text}` }
                : (0,_triton_server_js__WEBPACK_IMPORTED_MODULE_6__/* .named */ .K)(answer);
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
        message: (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_7__/* .toBinary */ .R)(method.input, (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_8__/* .create */ .v)(method.input, request)),
        timeoutMs,
        onEnd: (end) => {
            switch (end.kind) {
                case 'message':
                    resolve(decode(method.output, end.message));
                    break;
                case 'failed':
                    resolve(refusal(end.error));
                    break;
                case 'cancelled':
                    resolve({ kind: 'unreachable', final: true, error: new Error('cancelled by this client') });
            }
        },
    });
});
const decode = (schema, bytes) => {
    try {
        return { kind: 'ok', value: (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_9__/* .fromBinary */ .Er)(schema, bytes) };
    }
    catch (error) {
        return { kind: 'not-triton', text: `the answer is no ${schema.name} (${error.message})` };
    }
};
const refusal = (error) => {
    if (error === null)
        return { kind: 'not-triton', text: 'the answer has no message' };
    const { code, details } = error;
    const connection = (0,_grpc_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .noConnection */ .s)(error);
    if (connection !== undefined)
        return { kind: 'unreachable', final: connection.final, error: new Error(connection.text) };
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
    const probe = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(694)]).then(__webpack_require__.bind(__webpack_require__, 47694));
    return probe.speaksHttp(target);
};


/***/ }),

/***/ 31135:
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

/***/ 17779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ failureOfGrpcStatus),
/* harmony export */   Z: () => (/* binding */ grpcStatus)
/* harmony export */ });
/* harmony import */ var _response_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66358);

const statusNames = [
    'OK',
    'CANCELLED',
    'UNKNOWN',
    'INVALID_ARGUMENT',
    'DEADLINE_EXCEEDED',
    'NOT_FOUND',
    'ALREADY_EXISTS',
    'PERMISSION_DENIED',
    'RESOURCE_EXHAUSTED',
    'FAILED_PRECONDITION',
    'ABORTED',
    'OUT_OF_RANGE',
    'UNIMPLEMENTED',
    'INTERNAL',
    'UNAVAILABLE',
    'DATA_LOSS',
    'UNAUTHENTICATED',
];
const grpcStatus = (name) => statusNames.indexOf(name);
const failureOfGrpcStatus = (code, text) => {
    const name = statusNames[code ?? grpcStatus('UNKNOWN')] ?? `status ${code}`;
    return (0,_response_check_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(failureOfStatus(name), `${name}: ${text}`);
};
const failureOfStatus = (name) => {
    switch (name) {
        case 'CANCELLED':
            return 'cancelled';
        case 'DEADLINE_EXCEEDED':
            return 'timeout';
        case 'RESOURCE_EXHAUSTED':
        case 'UNAVAILABLE':
            return 'unavailable';
        default:
            return 'server-error';
    }
};


/***/ })

};
