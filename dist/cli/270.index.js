export const id = 270;
export const ids = [270];
export const modules = {

/***/ 3030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ newHttpConnection)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6752);

const newHttpConnection = ({ secure, url }, { largestBody, keepAliveMs }) => {
    const connect = (0,undici__WEBPACK_IMPORTED_MODULE_0__/* .buildConnector */ .gU)({ allowH2: false, timeout: 0 });
    let socket;
    const client = new undici__WEBPACK_IMPORTED_MODULE_0__/* .Client */ .Kj(`${secure ? 'https' : 'http'}://${url}`, {
        allowH2: false,
        pipelining: 1,
        headersTimeout: 0,
        bodyTimeout: 0,
        maxResponseSize: largestBody,
        ...(keepAliveMs === undefined ? {} : { keepAliveTimeout: keepAliveMs }),
        connect: (options, callback) => {
            socket = connect(options, callback);
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

/***/ 8270:
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
// EXTERNAL MODULE: ./lib/transport/http-connection.js
var http_connection = __webpack_require__(3030);
// EXTERNAL MODULE: ./lib/transport/socket-failure.js
var socket_failure = __webpack_require__(3347);
// EXTERNAL MODULE: ./lib/transport/triton-server.js
var triton_server = __webpack_require__(1135);
;// CONCATENATED MODULE: ./lib/transport/http-triton-server.js










const largestBody = 64 * 2 ** 20;
const longestText = 300;
const createHttpTritonServer = (target, timeoutMs = triton_server/* controlTimeoutMs */.V) => {
    const connection = (0,http_connection/* newHttpConnection */.J)(target, { largestBody });
    const headers = target.headers.flat();
    const call = (method, path) => callHttp(connection, { method, path, headers, timeoutMs });
    return {
        metadata: async () => {
            const answer = read(await call('GET', '/v2'), (body) => decodeRestMessage(inference_pb/* ServerMetadataResponseSchema */.Lm, body));
            return answer.kind === 'refused' && answer.why !== 'forbidden'
                ? { kind: 'not-triton', text: `GET /v2 answered ${answer.text}` }
                : (0,triton_server/* named */.K)(answer);
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
        close: () => connection.destroy(new Error('cancelled by this client')),
    };
};
const callHttp = async ({ client, cut }, { timeoutMs, ...options }) => {
    const timer = setTimeout(() => cut(new Error('no answer in time')), timeoutMs);
    try {
        const response = await client.request(options);
        return { kind: 'answered', status: response.statusCode, body: await response.body.bytes() };
    }
    catch (error) {
        if ((0,socket_failure/* isProtocolError */.ZW)(error))
            return { kind: 'not-triton', text: 'the answer is not HTTP' };
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
        return refusal(answer.status, (0,rest_error/* decodeErrorText */.U)(answer.body));
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


/***/ })

};
