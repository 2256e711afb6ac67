export const id = 158;
export const ids = [158,694];
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

/***/ 47694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   httpStatusAt: () => (/* binding */ httpStatusAt)
/* harmony export */ });
/* harmony import */ var _http_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43030);

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

/***/ 25158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHttpTritonServer: () => (/* binding */ createHttpTritonServer)
});

// EXTERNAL MODULE: ./lib/triton/gen/inference_pb.js
var inference_pb = __webpack_require__(28061);
// EXTERNAL MODULE: ./lib/triton/gen/model_config_pb.js
var model_config_pb = __webpack_require__(11280);
// EXTERNAL MODULE: ./lib/triton/model.js
var model = __webpack_require__(93715);
// EXTERNAL MODULE: ./lib/triton/rest-error.js
var rest_error = __webpack_require__(38093);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/from-json.js + 1 modules
var from_json = __webpack_require__(21992);
// EXTERNAL MODULE: ./lib/triton/json.js
var triton_json = __webpack_require__(90334);
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
var rest_path = __webpack_require__(11680);
// EXTERNAL MODULE: ./lib/triton/server-statistics.js
var server_statistics = __webpack_require__(74015);
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
var http_connection = __webpack_require__(43030);
// EXTERNAL MODULE: ./lib/transport/socket-failure.js
var socket_failure = __webpack_require__(53347);
// EXTERNAL MODULE: ./lib/transport/tls-mix-up.js
var tls_mix_up = __webpack_require__(70597);
// EXTERNAL MODULE: ./lib/transport/triton-server.js
var triton_server = __webpack_require__(31135);
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

/***/ 70597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ tlsMixUp)
/* harmony export */ });
/* harmony import */ var _http_probe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47694);
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


/***/ })

};
