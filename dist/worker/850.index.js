export const id = 850;
export const ids = [850];
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
const socketCodes = /\bE(?:CONN[A-Z]+|NOENT|NOTSOCK|ACCES|PIPE|HOSTUNREACH|NETUNREACH|TIMEDOUT|MFILE|ADDRNOTAVAIL)\b/;


/***/ }),

/***/ 3035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ metadataFields)
/* harmony export */ });
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1825);

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

/***/ 3850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGrpcTritonServer: () => (/* binding */ createGrpcTritonServer)
});

// EXTERNAL MODULE: ./lib/triton/gen/inference_pb.js
var inference_pb = __webpack_require__(8061);
// EXTERNAL MODULE: ./lib/triton/model.js
var model = __webpack_require__(3715);
// EXTERNAL MODULE: ./lib/triton/server-statistics.js
var server_statistics = __webpack_require__(4015);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/to-binary.js
var to_binary = __webpack_require__(5224);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/create.js
var create = __webpack_require__(6149);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/from-binary.js
var from_binary = __webpack_require__(9859);
// EXTERNAL MODULE: ./node_modules/@grpc/grpc-js/build/src/index.js
var src = __webpack_require__(3033);
// EXTERNAL MODULE: ./lib/transport/grpc-failure.js
var grpc_failure = __webpack_require__(294);
// EXTERNAL MODULE: ./lib/transport/socket-failure.js
var socket_failure = __webpack_require__(3347);
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
var triton_server = __webpack_require__(1135);
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
    const probe = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(694)]).then(__webpack_require__.bind(__webpack_require__, 7694));
    return (await probe.httpStatusAt(target)) !== undefined;
};


/***/ }),

/***/ 3347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ww: () => (/* binding */ isClosedEarly),
/* harmony export */   YI: () => (/* binding */ closedAfterHandshake),
/* harmony export */   ZW: () => (/* binding */ isProtocolError),
/* harmony export */   bK: () => (/* binding */ isFinalConnectError),
/* harmony export */   px: () => (/* binding */ responseFaults),
/* harmony export */   vF: () => (/* binding */ describeSocketError)
/* harmony export */ });
/* unused harmony export unreachable */
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1825);

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
const unreachable = ({ url, protocol, secure, openAi }, error) => new Failure('server-unreachable', `no ${openAi === undefined ? 'Triton ' : ''}server at ${url}: ${describeSocketError(error)}`, {
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

/***/ 9497:
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

/***/ 4882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ tlsOptionsOf),
/* harmony export */   q: () => (/* binding */ identityProblem)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1692);
/* harmony import */ var _target_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9497);



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

/***/ 7779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ failureOfGrpcStatus),
/* harmony export */   Z: () => (/* binding */ grpcStatus)
/* harmony export */ });
/* harmony import */ var _response_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4973);

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
