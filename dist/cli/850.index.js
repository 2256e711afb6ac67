export const id = 850;
export const ids = [850];
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

/***/ 33850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGrpcTritonServer: () => (/* binding */ createGrpcTritonServer)
});

// EXTERNAL MODULE: ./lib/triton/gen/inference_pb.js
var inference_pb = __webpack_require__(28061);
// EXTERNAL MODULE: ./lib/triton/model.js
var model = __webpack_require__(93715);
// EXTERNAL MODULE: ./lib/triton/server-statistics.js
var server_statistics = __webpack_require__(74015);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/to-binary.js
var to_binary = __webpack_require__(85224);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/create.js
var create = __webpack_require__(76149);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/from-binary.js
var from_binary = __webpack_require__(39859);
// EXTERNAL MODULE: ./node_modules/@grpc/grpc-js/build/src/index.js
var src = __webpack_require__(83033);
// EXTERNAL MODULE: ./lib/transport/grpc-failure.js
var grpc_failure = __webpack_require__(80294);
// EXTERNAL MODULE: ./lib/transport/socket-failure.js
var socket_failure = __webpack_require__(53347);
;// CONCATENATED MODULE: ./lib/transport/grpc-call.js




const callGrpc = ({ channel, timeoutMs }, method, request) => new Promise((resolve) => {
    channel.call({
        rpc: method.name,
        message: (0,to_binary/* toBinary */.R)(method.input, (0,create/* create */.v)(method.input, request)),
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
        return { kind: 'ok', value: (0,from_binary/* fromBinary */.Er)(schema, bytes) };
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
    if (code === src/* status */.h5.UNAVAILABLE && tlsError !== undefined)
        return { kind: 'unreachable', final: (0,socket_failure/* isFinalConnectError */.bK)(tlsError), error: tlsError };
    const connection = (0,grpc_failure/* noConnection */.s0)(error);
    if (connection !== undefined)
        return {
            kind: 'unreachable',
            final: connection.final,
            error: channel.isSecure && connection.text === grpc_failure/* closedEarly */.cJ
                ? (0,socket_failure/* closedAfterHandshake */.YI)()
                : new Error(connection.text),
        };
    const text = `${src/* status */.h5[code] ?? `status ${code}`}: ${details}`;
    switch (code) {
        case src/* status */.h5.DEADLINE_EXCEEDED:
            return { kind: 'unreachable', final: false, error: new Error('no answer in time') };
        case src/* status */.h5.UNAVAILABLE:
            if (details.includes('restricted'))
                return { kind: 'refused', why: 'forbidden', text };
            return details.includes('explicit model load')
                ? { kind: 'refused', why: 'no-model-control', text }
                : { kind: 'unreachable', final: false, error: new Error(text) };
        case src/* status */.h5.UNAUTHENTICATED:
        case src/* status */.h5.PERMISSION_DENIED:
            return { kind: 'refused', why: 'forbidden', text };
        case src/* status */.h5.NOT_FOUND:
            return { kind: 'refused', why: 'not-found', text };
        default:
            return { kind: 'refused', why: 'other', text };
    }
};

// EXTERNAL MODULE: ./lib/transport/grpc-channel.js + 1 modules
var grpc_channel = __webpack_require__(4165);
// EXTERNAL MODULE: ./lib/transport/tls-probe.js
var tls_probe = __webpack_require__(5479);
// EXTERNAL MODULE: ./lib/transport/triton-server.js
var triton_server = __webpack_require__(31135);
;// CONCATENATED MODULE: ./lib/transport/grpc-triton-server.js







const createGrpcTritonServer = (target, timeoutMs = triton_server/* controlTimeoutMs */.VK) => {
    const channel = (0,grpc_channel/* openChannel */.a)(target);
    const rpc = inference_pb/* GRPCInferenceService */.hf.method;
    const call = (method, request) => callGrpc({ channel, timeoutMs }, method, request);
    return {
        metadata: async () => {
            const answer = await call(rpc.serverMetadata, {});
            if (answer.kind === 'unreachable' && !answer.final) {
                if (await speaksHttp(target))
                    return { kind: 'not-triton', text: 'it speaks HTTP/1.1, not gRPC' };
                if (!target.secure && (await (0,tls_probe/* speaksTls */.p)(target)))
                    return { kind: 'not-triton', text: 'it speaks TLS, which --ssl-grpc-use-ssl is for' };
            }
            return answer.kind === 'refused' && answer.why !== 'forbidden'
                ? { kind: 'not-triton', text: `ServerMetadata answered ${answer.text}` }
                : (0,triton_server/* named */.KT)(answer);
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
            return { kind: 'ok', value: (0,model/* modelSpec */.z)(described.value, config, version) };
        },
        index: async () => {
            const answer = await call(rpc.repositoryIndex, {});
            return answer.kind === 'ok' ? { kind: 'ok', value: answer.value.models } : answer;
        },
        statistics: async (name, version = '') => {
            const answer = await call(rpc.modelStatistics, { name, version });
            return answer.kind === 'ok' ? (0,server_statistics/* statisticsSnapshot */.Gd)(answer.value) : undefined;
        },
        sharedRegions: async () => {
            const answer = await call(rpc.systemSharedMemoryStatus, {});
            return answer.kind === 'ok' ? { kind: 'ok', value: (0,triton_server/* regionsOf */.NV)(answer.value) } : answer;
        },
        registerRegion: async ({ name, key, byteSize }) => done(await call(rpc.systemSharedMemoryRegister, { name, key, byteSize: BigInt(byteSize) })),
        unregisterRegion: async (name) => done(await call(rpc.systemSharedMemoryUnregister, { name })),
        traceSettings: async (changes = new Map()) => {
            const settings = Object.fromEntries([...changes].map(([key, value]) => [key, { value: [...value] }]));
            const answer = await call(rpc.traceSetting, { settings });
            if (answer.kind !== 'ok')
                return answer;
            const all = Object.entries(answer.value.settings);
            return { kind: 'ok', value: new Map(all.map(([key, { value }]) => [key, value])) };
        },
        close: async () => channel.close(),
    };
};
const done = (answer) => answer.kind === 'ok' ? { kind: 'ok', value: undefined } : answer;
const speaksHttp = async (target) => {
    const probe = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(694)]).then(__webpack_require__.bind(__webpack_require__, 47694));
    return (await probe.httpStatusAt(target)) !== undefined;
};


/***/ }),

/***/ 19497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vO: () => (/* binding */ authorityOf),
/* harmony export */   w4: () => (/* binding */ hostOf),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
const authorityOf = ({ url, socketPath }) => socketPath === undefined ? url : 'localhost';
const originOf = (address) => `${address.secure ? 'https' : 'http'}://${authorityOf(address)}`;
const hostOf = (address) => authorityOf(address)
    .replace(/:\d+$/, '')
    .replace(/^\[|\]$/g, '');


/***/ }),

/***/ 54882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ tlsOptionsOf),
/* harmony export */   q: () => (/* binding */ identityProblem)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41692);
/* harmony import */ var _target_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19497);



const tlsOptionsOf = (target) => {
    const known = options.get(target);
    if (known !== undefined)
        return known;
    const host = (0,_target_address_js__WEBPACK_IMPORTED_MODULE_2__/* .hostOf */ .w4)(target);
    const made = {
        secureContext: contextOf(target),
        rejectUnauthorized: target.tls?.verifyPeer ?? true,
        host,
        ...((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 ? { servername: host } : {}),
        checkServerIdentity: (_, certificate) => target.tls?.verifyHost === false ? undefined : (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.checkServerIdentity)(host, certificate),
    };
    options.set(target, made);
    return made;
};
const identityProblem = (target, socket) => target.tls?.verifyPeer === false && target.tls.verifyHost
    ? (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.checkServerIdentity)((0,_target_address_js__WEBPACK_IMPORTED_MODULE_2__/* .hostOf */ .w4)(target), socket.getPeerCertificate())
    : undefined;
const options = new WeakMap();
const contextOf = ({ tls }) => (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.createSecureContext)({
    ...(tls?.authorities === undefined ? {} : { ca: pemOf(tls.authorities) }),
    ...(tls?.certificate === undefined ? {} : { cert: pemOf(tls.certificate) }),
    ...(tls?.key === undefined ? {} : { key: pemOf(tls.key) }),
});
const pemOf = ({ option, pem }) => {
    if (pem === undefined)
        throw new Error(`the file of ${option} was not read`);
    return pem;
};


/***/ }),

/***/ 5479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ speaksTls)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41692);
/* harmony import */ var _dial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20063);


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

/***/ 31135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   NV: () => (/* binding */ regionsOf),
/* harmony export */   VK: () => (/* binding */ controlTimeoutMs)
/* harmony export */ });
const regionsOf = ({ regions }) => Object.values(regions).map(({ name, key, byteSize }) => ({ name, key, byteSize: Number(byteSize) }));
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
/* harmony import */ var _response_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5684);

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
