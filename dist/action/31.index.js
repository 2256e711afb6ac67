export const id = 31;
export const ids = [31,694];
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

/***/ 92031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createOpenAiServer: () => (/* binding */ createOpenAiServer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _triton_rest_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38093);
/* harmony import */ var _http_connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43030);
/* harmony import */ var _socket_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53347);
/* harmony import */ var _tls_mix_up_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70597);
/* harmony import */ var _triton_server_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31135);






const longestText = 300;
const largestBody = 64 * 2 ** 20;
const createOpenAiServer = (target, timeoutMs = _triton_server_js__WEBPACK_IMPORTED_MODULE_5__/* .controlTimeoutMs */ .VK) => {
    const connection = (0,_http_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .newHttpConnection */ .J)(target, { largestBody });
    const metadata = async () => {
        const answer = await ask();
        const isStrange = answer.kind === 'not-triton' || (answer.kind === 'unreachable' && !answer.final);
        const mixUp = isStrange ? await (0,_tls_mix_up_js__WEBPACK_IMPORTED_MODULE_4__/* .tlsMixUp */ .x)(target, () => true) : undefined;
        return mixUp === undefined ? answer : { kind: 'not-triton', text: mixUp };
    };
    const ask = async () => {
        const timer = setTimeout(() => connection.cut(new Error('no answer in time')), timeoutMs);
        try {
            const response = await connection.client.request({
                method: 'GET',
                path: `${target.pathPrefix ?? ''}/v1/models`,
                headers: target.headers.flat(),
            });
            return answerOf(response.statusCode, await response.body.bytes());
        }
        catch (error) {
            if ((0,_socket_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isProtocolError */ .ZW)(error))
                return { kind: 'not-triton', text: 'the answer is not HTTP' };
            return { kind: 'unreachable', final: (0,_socket_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isFinalConnectError */ .bK)(error), error };
        }
        finally {
            clearTimeout(timer);
        }
    };
    return {
        keepsNoStatistics: true,
        metadata,
        isModelReady: async () => ({ kind: 'ok', value: true }),
        model: async (name) => ({ kind: 'ok', value: modelOf(name, target) }),
        index: async () => ({ kind: 'ok', value: [] }),
        statistics: async () => undefined,
        sharedRegions: async () => unknownCall,
        registerRegion: async () => unknownCall,
        unregisterRegion: async () => unknownCall,
        traceSettings: async () => unknownCall,
        close: () => connection.destroy(new Error('cancelled by this client')),
    };
};
const unknownCall = {
    kind: 'refused',
    why: 'other',
    text: 'the OpenAI API has no such call',
};
const answerOf = (status, body) => {
    const text = `HTTP ${status}: ${(0,_triton_rest_error_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeErrorText */ .Uh)(body).slice(0, longestText)}`;
    switch (status) {
        case 401:
        case 403:
        case 407:
            return { kind: 'refused', why: 'forbidden', text };
        case 502:
        case 503:
        case 504:
            return { kind: 'unreachable', final: false, error: new Error(text) };
        default:
            return { kind: 'ok', value: { name: 'OpenAI API', version: 'unknown', extensions: [] } };
    }
};
const modelOf = (name, { openAi, streaming }) => ({
    name,
    versions: [],
    platform: 'openai',
    backend: 'openai',
    maxBatchSize: 0,
    inputs: [],
    outputs: [],
    scheduling: 'none',
    decoupled: streaming,
    responseCache: false,
    configHash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(String(openAi)).digest('hex'),
});


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


/***/ })

};
