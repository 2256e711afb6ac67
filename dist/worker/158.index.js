export const id = 158;
export const ids = [158,694];
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

/***/ 3030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ newHttpConnection)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6752);
/* harmony import */ var _target_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9497);
/* harmony import */ var _tls_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4882);



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

/***/ 7694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   httpStatusAt: () => (/* binding */ httpStatusAt)
/* harmony export */ });
/* harmony import */ var _http_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3030);

const probeTimeoutMs = 1000;
const httpStatusAt = async ({ url, socketPath }) => {
    const place = { url, secure: false, ...(socketPath === undefined ? {} : { socketPath }) };
    const connection = (0,_http_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .newHttpConnection */ .J)(place, { largestBody: 2 ** 20 });
    const timer = setTimeout(() => connection.cut(new Error('no answer in time')), probeTimeoutMs);
    try {
        const { body, statusCode } = await connection.client.request({ method: 'GET', path: '/v2' });
        await body.dump();
        return statusCode;
    }
    catch {
        return undefined;
    }
    finally {
        clearTimeout(timer);
        await connection.destroy(new Error('answered'));
    }
};


/***/ }),

/***/ 5158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHttpTritonServer: () => (/* binding */ createHttpTritonServer)
});

// EXTERNAL MODULE: ./lib/triton/gen/inference_pb.js
var inference_pb = __webpack_require__(8061);
// EXTERNAL MODULE: ./lib/triton/gen/model_config_pb.js
var model_config_pb = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/triton/model.js
var model = __webpack_require__(3715);
// EXTERNAL MODULE: ./lib/triton/rest-error.js
var rest_error = __webpack_require__(8093);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/from-json.js + 1 modules
var from_json = __webpack_require__(1992);
// EXTERNAL MODULE: ./lib/triton/json.js
var triton_json = __webpack_require__(334);
;// CONCATENATED MODULE: ./lib/triton/rest-message.js



const decodeRestMessage = (schema, body) => decode(schema, body, (json) => json);
const decodeRepositoryIndex = (body) => decode(inference_pb/* RepositoryIndexResponseSchema */.j, body, (models) => ({ models }));
const decodeSharedMemoryStatus = (body) => decode(inference_pb/* SystemSharedMemoryStatusResponseSchema */.Gg, body, (regions) => ({
    regions: Array.isArray(regions) ? { ...regions } : regions,
}));
const decode = (schema, body, shape) => {
    if (body.length === 0)
        return { ok: false, reason: 'its body is empty' };
    const json = (0,triton_json/* parseProtoJson */.w9)(new TextDecoder().decode(body));
    if (!json.ok)
        return json;
    const value = shape(json.value);
    if (!(0,triton_json/* isJsonObject */.OW)(value))
        return { ok: false, reason: 'it is not a JSON object' };
    try {
        return { ok: true, value: (0,from_json/* fromJson */.Rf)(schema, value, { ignoreUnknownFields: true }) };
    }
    catch (error) {
        return { ok: false, reason: error instanceof Error ? error.message : String(error) };
    }
};

// EXTERNAL MODULE: ./lib/triton/rest-path.js
var rest_path = __webpack_require__(1680);
// EXTERNAL MODULE: ./lib/triton/server-statistics.js
var server_statistics = __webpack_require__(4015);
;// CONCATENATED MODULE: ./lib/triton/trace-settings.js

const encodeTraceSettings = (settings) => Object.fromEntries([...settings].map(([name, values]) => [name, name === 'trace_level' ? values : values[0]]));
const decodeTraceSettings = (body) => {
    const json = (0,triton_json/* parseJson */.qF)(new TextDecoder().decode(body));
    if (!json.ok)
        return json;
    if (!(0,triton_json/* isJsonObject */.OW)(json.value))
        return { ok: false, reason: 'it is not a JSON object' };
    const settings = new Map();
    for (const [name, value] of Object.entries(json.value)) {
        const values = Array.isArray(value) ? value : [value];
        if (values.every((one) => typeof one === 'string'))
            settings.set(name, values);
    }
    return { ok: true, value: settings };
};

// EXTERNAL MODULE: ./lib/transport/http-connection.js
var http_connection = __webpack_require__(3030);
// EXTERNAL MODULE: ./lib/transport/socket-failure.js
var socket_failure = __webpack_require__(3347);
// EXTERNAL MODULE: ./lib/transport/tls-mix-up.js
var tls_mix_up = __webpack_require__(597);
// EXTERNAL MODULE: ./lib/transport/triton-server.js
var triton_server = __webpack_require__(1135);
;// CONCATENATED MODULE: ./lib/transport/http-triton-server.js












const largestBody = 64 * 2 ** 20;
const tracePath = '/v2/trace/setting';
const longestText = 300;
const createHttpTritonServer = (target, timeoutMs = triton_server/* controlTimeoutMs */.VK) => {
    const connection = (0,http_connection/* newHttpConnection */.J)(target, { largestBody });
    const headers = target.headers.flat();
    const pathPrefix = target.pathPrefix ?? '';
    const call = (method, path, body) => callHttp(connection, {
        secure: target.secure,
        method,
        path: `${pathPrefix}${path}`,
        headers,
        timeoutMs,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const callRegion = async (name, action, body) => {
        const path = `/v2/systemsharedmemory/region/${encodeURIComponent(name)}/${action}`;
        return read(await call('POST', path, body), () => ({ ok: true, value: undefined }));
    };
    return {
        metadata: async () => {
            const answer = read(await call('GET', '/v2'), (body) => decodeRestMessage(inference_pb/* ServerMetadataResponseSchema */.Lm, body));
            const isStrange = answer.kind === 'not-triton' || (answer.kind === 'unreachable' && !answer.final);
            const mixUp = isStrange ? await (0,tls_mix_up/* tlsMixUp */.x)(target, (status) => status === 200) : undefined;
            if (mixUp !== undefined)
                return { kind: 'not-triton', text: mixUp };
            return answer.kind === 'refused' && answer.why !== 'forbidden'
                ? { kind: 'not-triton', text: `GET /v2 answered ${answer.text}` }
                : (0,triton_server/* named */.KT)(answer);
        },
        isModelReady: async (name, version) => {
            const answer = await call('GET', `${(0,rest_path/* modelPath */.L)(name, version)}/ready`);
            return answer.kind === 'answered' ? { kind: 'ok', value: answer.status === 200 } : answer;
        },
        model: async (name, version) => {
            const path = (0,rest_path/* modelPath */.L)(name, version);
            const metadata = read(await call('GET', path), (body) => decodeRestMessage(inference_pb/* ModelMetadataResponseSchema */.Du, body));
            if (metadata.kind !== 'ok')
                return metadata;
            const config = read(await call('GET', `${path}/config`), (body) => decodeRestMessage(model_config_pb/* ModelConfigSchema */.zU, body));
            if (config.kind !== 'ok')
                return config;
            return { kind: 'ok', value: (0,model/* modelSpec */.z)(metadata.value, config.value, version) };
        },
        index: async () => {
            const index = read(await call('POST', '/v2/repository/index'), decodeRepositoryIndex);
            return index.kind === 'ok' ? { kind: 'ok', value: index.value.models } : index;
        },
        statistics: async (name, version) => {
            const answer = await call('GET', `${(0,rest_path/* modelPath */.L)(name, version)}/stats`);
            const statistics = read(answer, (body) => decodeRestMessage(inference_pb/* ModelStatisticsResponseSchema */.Nc, body));
            return statistics.kind === 'ok' ? (0,server_statistics/* statisticsSnapshot */.Gd)(statistics.value) : undefined;
        },
        sharedRegions: async () => {
            const status = read(await call('GET', '/v2/systemsharedmemory/status'), decodeSharedMemoryStatus);
            return status.kind === 'ok' ? { kind: 'ok', value: (0,triton_server/* regionsOf */.NV)(status.value) } : status;
        },
        registerRegion: ({ name, key, byteSize }) => callRegion(name, 'register', { key, offset: 0, byte_size: byteSize }),
        unregisterRegion: (name) => callRegion(name, 'unregister'),
        traceSettings: async (changes) => {
            const answer = changes === undefined
                ? await call('GET', tracePath)
                : await call('POST', tracePath, encodeTraceSettings(changes));
            return read(answer, decodeTraceSettings);
        },
        close: () => connection.destroy(new Error('cancelled by this client')),
    };
};
const callHttp = async ({ client, cut }, { timeoutMs, secure, ...options }) => {
    let hasAnswered = false;
    const timer = setTimeout(() => cut(new Error('no answer in time')), timeoutMs);
    try {
        const response = await client.request(options);
        hasAnswered = true;
        return { kind: 'answered', status: response.statusCode, body: await response.body.bytes() };
    }
    catch (error) {
        if ((0,socket_failure/* isProtocolError */.ZW)(error))
            return { kind: 'not-triton', text: 'the answer is not HTTP' };
        if (secure && !hasAnswered && (0,socket_failure/* isClosedEarly */.Ww)(error))
            return { kind: 'unreachable', final: false, error: (0,socket_failure/* closedAfterHandshake */.YI)() };
        return { kind: 'unreachable', final: (0,socket_failure/* isFinalConnectError */.bK)(error), error };
    }
    finally {
        clearTimeout(timer);
    }
};
const read = (answer, decode) => {
    if (answer.kind !== 'answered')
        return answer;
    if (answer.status !== 200)
        return refusal(answer.status, (0,rest_error/* decodeErrorText */.Uh)(answer.body));
    const decoded = decode(answer.body);
    return decoded.ok ? { kind: 'ok', value: decoded.value } : { kind: 'not-triton', text: decoded.reason };
};
const refusal = (status, said) => {
    const text = `HTTP ${status}${said === '' ? '' : `: ${said.slice(0, longestText)}`}`;
    switch (status) {
        case 401:
        case 403:
        case 407:
            return { kind: 'refused', why: 'forbidden', text };
        case 404:
            return { kind: 'refused', why: 'not-found', text };
        case 502:
        case 503:
        case 504:
            return { kind: 'unreachable', final: false, error: new Error(text) };
        default:
            return { kind: 'refused', why: 'other', text };
    }
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

/***/ 597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ tlsMixUp)
/* harmony export */ });
/* harmony import */ var _http_probe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7694);
/* harmony import */ var _tls_probe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5479);


const tlsMixUp = async (target, isServer) => {
    if (!target.secure)
        return (await (0,_tls_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksTls */ .p)(target)) ? 'it speaks TLS, which https:// in -u is for' : undefined;
    const status = await (0,_http_probe_js__WEBPACK_IMPORTED_MODULE_0__.httpStatusAt)(target);
    return status !== undefined && isServer(status)
        ? 'it speaks HTTP without TLS, as -u without https:// has it'
        : undefined;
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
