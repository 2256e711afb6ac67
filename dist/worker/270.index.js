export const id = 270;
export const ids = [270,694];
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
// EXTERNAL MODULE: ./lib/transport/http-probe.js
var http_probe = __webpack_require__(7694);
// EXTERNAL MODULE: ./lib/transport/socket-failure.js
var socket_failure = __webpack_require__(3347);
// EXTERNAL MODULE: ./lib/transport/tls-probe.js
var tls_probe = __webpack_require__(5479);
// EXTERNAL MODULE: ./lib/transport/triton-server.js
var triton_server = __webpack_require__(1135);
;// CONCATENATED MODULE: ./lib/transport/http-triton-server.js












const largestBody = 64 * 2 ** 20;
const longestText = 300;
const createHttpTritonServer = (target, timeoutMs = triton_server/* controlTimeoutMs */.V) => {
    const connection = (0,http_connection/* newHttpConnection */.J)(target, { largestBody });
    const headers = target.headers.flat();
    const pathPrefix = target.pathPrefix ?? '';
    const call = (method, path) => callHttp(connection, { secure: target.secure, method, path: `${pathPrefix}${path}`, headers, timeoutMs });
    return {
        metadata: async () => {
            const answer = read(await call('GET', '/v2'), (body) => decodeRestMessage(inference_pb/* ServerMetadataResponseSchema */.Lm, body));
            const isStrange = answer.kind === 'not-triton' || (answer.kind === 'unreachable' && !answer.final);
            if (isStrange && !target.secure && (await (0,tls_probe/* speaksTls */.p)(target)))
                return { kind: 'not-triton', text: 'it speaks TLS, which https:// in -u is for' };
            if (isStrange && target.secure && (await (0,http_probe.httpStatusAt)(target)) === 200)
                return { kind: 'not-triton', text: 'it speaks HTTP without TLS, as -u without https:// has it' };
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

/***/ 8061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ ModelMetadataResponseSchema),
/* harmony export */   IK: () => (/* binding */ ModelStreamInferResponseSchema),
/* harmony export */   Lm: () => (/* binding */ ServerMetadataResponseSchema),
/* harmony export */   Nc: () => (/* binding */ ModelStatisticsResponseSchema),
/* harmony export */   hf: () => (/* binding */ GRPCInferenceService),
/* harmony export */   j: () => (/* binding */ RepositoryIndexResponseSchema),
/* harmony export */   sq: () => (/* binding */ ModelInferResponseSchema)
/* harmony export */ });
/* unused harmony exports file_inference, ServerLiveRequestSchema, ServerLiveResponseSchema, ServerReadyRequestSchema, ServerReadyResponseSchema, ModelReadyRequestSchema, ModelReadyResponseSchema, ServerMetadataRequestSchema, ModelMetadataRequestSchema, ModelMetadataResponse_TensorMetadataSchema, InferParameterSchema, InferTensorContentsSchema, ModelInferRequestSchema, ModelInferRequest_InferInputTensorSchema, ModelInferRequest_InferRequestedOutputTensorSchema, ModelInferResponse_InferOutputTensorSchema, ModelConfigRequestSchema, ModelConfigResponseSchema, ModelStatisticsRequestSchema, StatisticDurationSchema, InferStatisticsSchema, InferResponseStatisticsSchema, InferBatchStatisticsSchema, MemoryUsageSchema, ModelStatisticsSchema, ModelRepositoryParameterSchema, RepositoryIndexRequestSchema, RepositoryIndexResponse_ModelIndexSchema, RepositoryModelLoadRequestSchema, RepositoryModelLoadResponseSchema, RepositoryModelUnloadRequestSchema, RepositoryModelUnloadResponseSchema, SystemSharedMemoryStatusRequestSchema, SystemSharedMemoryStatusResponseSchema, SystemSharedMemoryStatusResponse_RegionStatusSchema, SystemSharedMemoryRegisterRequestSchema, SystemSharedMemoryRegisterResponseSchema, SystemSharedMemoryUnregisterRequestSchema, SystemSharedMemoryUnregisterResponseSchema, CudaSharedMemoryStatusRequestSchema, CudaSharedMemoryStatusResponseSchema, CudaSharedMemoryStatusResponse_RegionStatusSchema, CudaSharedMemoryRegisterRequestSchema, CudaSharedMemoryRegisterResponseSchema, CudaSharedMemoryUnregisterRequestSchema, CudaSharedMemoryUnregisterResponseSchema, TraceSettingRequestSchema, TraceSettingRequest_SettingValueSchema, TraceSettingResponseSchema, TraceSettingResponse_SettingValueSchema, LogSettingsRequestSchema, LogSettingsRequest_SettingValueSchema, LogSettingsResponseSchema, LogSettingsResponse_SettingValueSchema */
/* harmony import */ var _bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2262);
/* harmony import */ var _bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(104);
/* harmony import */ var _bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(652);
/* harmony import */ var _model_config_pb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1280);


const file_inference = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .fileDesc */ .w)("Cg9pbmZlcmVuY2UucHJvdG8SCWluZmVyZW5jZSITChFTZXJ2ZXJMaXZlUmVxdWVzdCIiChJTZXJ2ZXJMaXZlUmVzcG9uc2USDAoEbGl2ZRgBIAEoCCIUChJTZXJ2ZXJSZWFkeVJlcXVlc3QiJAoTU2VydmVyUmVhZHlSZXNwb25zZRINCgVyZWFkeRgBIAEoCCIyChFNb2RlbFJlYWR5UmVxdWVzdBIMCgRuYW1lGAEgASgJEg8KB3ZlcnNpb24YAiABKAkiIwoSTW9kZWxSZWFkeVJlc3BvbnNlEg0KBXJlYWR5GAEgASgIIhcKFVNlcnZlck1ldGFkYXRhUmVxdWVzdCJLChZTZXJ2ZXJNZXRhZGF0YVJlc3BvbnNlEgwKBG5hbWUYASABKAkSDwoHdmVyc2lvbhgCIAEoCRISCgpleHRlbnNpb25zGAMgAygJIjUKFE1vZGVsTWV0YWRhdGFSZXF1ZXN0EgwKBG5hbWUYASABKAkSDwoHdmVyc2lvbhgCIAEoCSKNAgoVTW9kZWxNZXRhZGF0YVJlc3BvbnNlEgwKBG5hbWUYASABKAkSEAoIdmVyc2lvbnMYAiADKAkSEAoIcGxhdGZvcm0YAyABKAkSPwoGaW5wdXRzGAQgAygLMi8uaW5mZXJlbmNlLk1vZGVsTWV0YWRhdGFSZXNwb25zZS5UZW5zb3JNZXRhZGF0YRJACgdvdXRwdXRzGAUgAygLMi8uaW5mZXJlbmNlLk1vZGVsTWV0YWRhdGFSZXNwb25zZS5UZW5zb3JNZXRhZGF0YRo/Cg5UZW5zb3JNZXRhZGF0YRIMCgRuYW1lGAEgASgJEhAKCGRhdGF0eXBlGAIgASgJEg0KBXNoYXBlGAMgAygDIpkBCg5JbmZlclBhcmFtZXRlchIUCgpib29sX3BhcmFtGAEgASgISAASFQoLaW50NjRfcGFyYW0YAiABKANIABIWCgxzdHJpbmdfcGFyYW0YAyABKAlIABIWCgxkb3VibGVfcGFyYW0YBCABKAFIABIWCgx1aW50NjRfcGFyYW0YBSABKARIAEISChBwYXJhbWV0ZXJfY2hvaWNlItABChNJbmZlclRlbnNvckNvbnRlbnRzEhUKDWJvb2xfY29udGVudHMYASADKAgSFAoMaW50X2NvbnRlbnRzGAIgAygFEhYKDmludDY0X2NvbnRlbnRzGAMgAygDEhUKDXVpbnRfY29udGVudHMYBCADKA0SFwoPdWludDY0X2NvbnRlbnRzGAUgAygEEhUKDWZwMzJfY29udGVudHMYBiADKAISFQoNZnA2NF9jb250ZW50cxgHIAMoARIWCg5ieXRlc19jb250ZW50cxgIIAMoDCLuBgoRTW9kZWxJbmZlclJlcXVlc3QSEgoKbW9kZWxfbmFtZRgBIAEoCRIVCg1tb2RlbF92ZXJzaW9uGAIgASgJEgoKAmlkGAMgASgJEkAKCnBhcmFtZXRlcnMYBCADKAsyLC5pbmZlcmVuY2UuTW9kZWxJbmZlclJlcXVlc3QuUGFyYW1ldGVyc0VudHJ5Ej0KBmlucHV0cxgFIAMoCzItLmluZmVyZW5jZS5Nb2RlbEluZmVyUmVxdWVzdC5JbmZlcklucHV0VGVuc29yEkgKB291dHB1dHMYBiADKAsyNy5pbmZlcmVuY2UuTW9kZWxJbmZlclJlcXVlc3QuSW5mZXJSZXF1ZXN0ZWRPdXRwdXRUZW5zb3ISGgoScmF3X2lucHV0X2NvbnRlbnRzGAcgAygMGpQCChBJbmZlcklucHV0VGVuc29yEgwKBG5hbWUYASABKAkSEAoIZGF0YXR5cGUYAiABKAkSDQoFc2hhcGUYAyADKAMSUQoKcGFyYW1ldGVycxgEIAMoCzI9LmluZmVyZW5jZS5Nb2RlbEluZmVyUmVxdWVzdC5JbmZlcklucHV0VGVuc29yLlBhcmFtZXRlcnNFbnRyeRIwCghjb250ZW50cxgFIAEoCzIeLmluZmVyZW5jZS5JbmZlclRlbnNvckNvbnRlbnRzGkwKD1BhcmFtZXRlcnNFbnRyeRILCgNrZXkYASABKAkSKAoFdmFsdWUYAiABKAsyGS5pbmZlcmVuY2UuSW5mZXJQYXJhbWV0ZXI6AjgBGtUBChpJbmZlclJlcXVlc3RlZE91dHB1dFRlbnNvchIMCgRuYW1lGAEgASgJElsKCnBhcmFtZXRlcnMYAiADKAsyRy5pbmZlcmVuY2UuTW9kZWxJbmZlclJlcXVlc3QuSW5mZXJSZXF1ZXN0ZWRPdXRwdXRUZW5zb3IuUGFyYW1ldGVyc0VudHJ5GkwKD1BhcmFtZXRlcnNFbnRyeRILCgNrZXkYASABKAkSKAoFdmFsdWUYAiABKAsyGS5pbmZlcmVuY2UuSW5mZXJQYXJhbWV0ZXI6AjgBGkwKD1BhcmFtZXRlcnNFbnRyeRILCgNrZXkYASABKAkSKAoFdmFsdWUYAiABKAsyGS5pbmZlcmVuY2UuSW5mZXJQYXJhbWV0ZXI6AjgBItUEChJNb2RlbEluZmVyUmVzcG9uc2USEgoKbW9kZWxfbmFtZRgBIAEoCRIVCg1tb2RlbF92ZXJzaW9uGAIgASgJEgoKAmlkGAMgASgJEkEKCnBhcmFtZXRlcnMYBCADKAsyLS5pbmZlcmVuY2UuTW9kZWxJbmZlclJlc3BvbnNlLlBhcmFtZXRlcnNFbnRyeRJACgdvdXRwdXRzGAUgAygLMi8uaW5mZXJlbmNlLk1vZGVsSW5mZXJSZXNwb25zZS5JbmZlck91dHB1dFRlbnNvchIbChNyYXdfb3V0cHV0X2NvbnRlbnRzGAYgAygMGpcCChFJbmZlck91dHB1dFRlbnNvchIMCgRuYW1lGAEgASgJEhAKCGRhdGF0eXBlGAIgASgJEg0KBXNoYXBlGAMgAygDElMKCnBhcmFtZXRlcnMYBCADKAsyPy5pbmZlcmVuY2UuTW9kZWxJbmZlclJlc3BvbnNlLkluZmVyT3V0cHV0VGVuc29yLlBhcmFtZXRlcnNFbnRyeRIwCghjb250ZW50cxgFIAEoCzIeLmluZmVyZW5jZS5JbmZlclRlbnNvckNvbnRlbnRzGkwKD1BhcmFtZXRlcnNFbnRyeRILCgNrZXkYASABKAkSKAoFdmFsdWUYAiABKAsyGS5pbmZlcmVuY2UuSW5mZXJQYXJhbWV0ZXI6AjgBGkwKD1BhcmFtZXRlcnNFbnRyeRILCgNrZXkYASABKAkSKAoFdmFsdWUYAiABKAsyGS5pbmZlcmVuY2UuSW5mZXJQYXJhbWV0ZXI6AjgBImgKGE1vZGVsU3RyZWFtSW5mZXJSZXNwb25zZRIVCg1lcnJvcl9tZXNzYWdlGAEgASgJEjUKDmluZmVyX3Jlc3BvbnNlGAIgASgLMh0uaW5mZXJlbmNlLk1vZGVsSW5mZXJSZXNwb25zZSIzChJNb2RlbENvbmZpZ1JlcXVlc3QSDAoEbmFtZRgBIAEoCRIPCgd2ZXJzaW9uGAIgASgJIj0KE01vZGVsQ29uZmlnUmVzcG9uc2USJgoGY29uZmlnGAEgASgLMhYuaW5mZXJlbmNlLk1vZGVsQ29uZmlnIjcKFk1vZGVsU3RhdGlzdGljc1JlcXVlc3QSDAoEbmFtZRgBIAEoCRIPCgd2ZXJzaW9uGAIgASgJIkoKF01vZGVsU3RhdGlzdGljc1Jlc3BvbnNlEi8KC21vZGVsX3N0YXRzGAEgAygLMhouaW5mZXJlbmNlLk1vZGVsU3RhdGlzdGljcyIuChFTdGF0aXN0aWNEdXJhdGlvbhINCgVjb3VudBgBIAEoBBIKCgJucxgCIAEoBCKcAwoPSW5mZXJTdGF0aXN0aWNzEi0KB3N1Y2Nlc3MYASABKAsyHC5pbmZlcmVuY2UuU3RhdGlzdGljRHVyYXRpb24SKgoEZmFpbBgCIAEoCzIcLmluZmVyZW5jZS5TdGF0aXN0aWNEdXJhdGlvbhIrCgVxdWV1ZRgDIAEoCzIcLmluZmVyZW5jZS5TdGF0aXN0aWNEdXJhdGlvbhIzCg1jb21wdXRlX2lucHV0GAQgASgLMhwuaW5mZXJlbmNlLlN0YXRpc3RpY0R1cmF0aW9uEjMKDWNvbXB1dGVfaW5mZXIYBSABKAsyHC5pbmZlcmVuY2UuU3RhdGlzdGljRHVyYXRpb24SNAoOY29tcHV0ZV9vdXRwdXQYBiABKAsyHC5pbmZlcmVuY2UuU3RhdGlzdGljRHVyYXRpb24SLwoJY2FjaGVfaGl0GAcgASgLMhwuaW5mZXJlbmNlLlN0YXRpc3RpY0R1cmF0aW9uEjAKCmNhY2hlX21pc3MYCCABKAsyHC5pbmZlcmVuY2UuU3RhdGlzdGljRHVyYXRpb24iwwIKF0luZmVyUmVzcG9uc2VTdGF0aXN0aWNzEjMKDWNvbXB1dGVfaW5mZXIYASABKAsyHC5pbmZlcmVuY2UuU3RhdGlzdGljRHVyYXRpb24SNAoOY29tcHV0ZV9vdXRwdXQYAiABKAsyHC5pbmZlcmVuY2UuU3RhdGlzdGljRHVyYXRpb24SLQoHc3VjY2VzcxgDIAEoCzIcLmluZmVyZW5jZS5TdGF0aXN0aWNEdXJhdGlvbhIqCgRmYWlsGAQgASgLMhwuaW5mZXJlbmNlLlN0YXRpc3RpY0R1cmF0aW9uEjQKDmVtcHR5X3Jlc3BvbnNlGAUgASgLMhwuaW5mZXJlbmNlLlN0YXRpc3RpY0R1cmF0aW9uEiwKBmNhbmNlbBgGIAEoCzIcLmluZmVyZW5jZS5TdGF0aXN0aWNEdXJhdGlvbiLKAQoUSW5mZXJCYXRjaFN0YXRpc3RpY3MSEgoKYmF0Y2hfc2l6ZRgBIAEoBBIzCg1jb21wdXRlX2lucHV0GAIgASgLMhwuaW5mZXJlbmNlLlN0YXRpc3RpY0R1cmF0aW9uEjMKDWNvbXB1dGVfaW5mZXIYAyABKAsyHC5pbmZlcmVuY2UuU3RhdGlzdGljRHVyYXRpb24SNAoOY29tcHV0ZV9vdXRwdXQYBCABKAsyHC5pbmZlcmVuY2UuU3RhdGlzdGljRHVyYXRpb24iOgoLTWVtb3J5VXNhZ2USDAoEdHlwZRgBIAEoCRIKCgJpZBgCIAEoAxIRCglieXRlX3NpemUYAyABKAQitAMKD01vZGVsU3RhdGlzdGljcxIMCgRuYW1lGAEgASgJEg8KB3ZlcnNpb24YAiABKAkSFgoObGFzdF9pbmZlcmVuY2UYAyABKAQSFwoPaW5mZXJlbmNlX2NvdW50GAQgASgEEhcKD2V4ZWN1dGlvbl9jb3VudBgFIAEoBBIzCg9pbmZlcmVuY2Vfc3RhdHMYBiABKAsyGi5pbmZlcmVuY2UuSW5mZXJTdGF0aXN0aWNzEjQKC2JhdGNoX3N0YXRzGAcgAygLMh8uaW5mZXJlbmNlLkluZmVyQmF0Y2hTdGF0aXN0aWNzEiwKDG1lbW9yeV91c2FnZRgIIAMoCzIWLmluZmVyZW5jZS5NZW1vcnlVc2FnZRJFCg5yZXNwb25zZV9zdGF0cxgJIAMoCzItLmluZmVyZW5jZS5Nb2RlbFN0YXRpc3RpY3MuUmVzcG9uc2VTdGF0c0VudHJ5GlgKElJlc3BvbnNlU3RhdHNFbnRyeRILCgNrZXkYASABKAkSMQoFdmFsdWUYAiABKAsyIi5pbmZlcmVuY2UuSW5mZXJSZXNwb25zZVN0YXRpc3RpY3M6AjgBIooBChhNb2RlbFJlcG9zaXRvcnlQYXJhbWV0ZXISFAoKYm9vbF9wYXJhbRgBIAEoCEgAEhUKC2ludDY0X3BhcmFtGAIgASgDSAASFgoMc3RyaW5nX3BhcmFtGAMgASgJSAASFQoLYnl0ZXNfcGFyYW0YBCABKAxIAEISChBwYXJhbWV0ZXJfY2hvaWNlIkAKFlJlcG9zaXRvcnlJbmRleFJlcXVlc3QSFwoPcmVwb3NpdG9yeV9uYW1lGAEgASgJEg0KBXJlYWR5GAIgASgIIqQBChdSZXBvc2l0b3J5SW5kZXhSZXNwb25zZRI9CgZtb2RlbHMYASADKAsyLS5pbmZlcmVuY2UuUmVwb3NpdG9yeUluZGV4UmVzcG9uc2UuTW9kZWxJbmRleBpKCgpNb2RlbEluZGV4EgwKBG5hbWUYASABKAkSDwoHdmVyc2lvbhgCIAEoCRINCgVzdGF0ZRgDIAEoCRIOCgZyZWFzb24YBCABKAki7AEKGlJlcG9zaXRvcnlNb2RlbExvYWRSZXF1ZXN0EhcKD3JlcG9zaXRvcnlfbmFtZRgBIAEoCRISCgptb2RlbF9uYW1lGAIgASgJEkkKCnBhcmFtZXRlcnMYAyADKAsyNS5pbmZlcmVuY2UuUmVwb3NpdG9yeU1vZGVsTG9hZFJlcXVlc3QuUGFyYW1ldGVyc0VudHJ5GlYKD1BhcmFtZXRlcnNFbnRyeRILCgNrZXkYASABKAkSMgoFdmFsdWUYAiABKAsyIy5pbmZlcmVuY2UuTW9kZWxSZXBvc2l0b3J5UGFyYW1ldGVyOgI4ASIdChtSZXBvc2l0b3J5TW9kZWxMb2FkUmVzcG9uc2Ui8AEKHFJlcG9zaXRvcnlNb2RlbFVubG9hZFJlcXVlc3QSFwoPcmVwb3NpdG9yeV9uYW1lGAEgASgJEhIKCm1vZGVsX25hbWUYAiABKAkSSwoKcGFyYW1ldGVycxgDIAMoCzI3LmluZmVyZW5jZS5SZXBvc2l0b3J5TW9kZWxVbmxvYWRSZXF1ZXN0LlBhcmFtZXRlcnNFbnRyeRpWCg9QYXJhbWV0ZXJzRW50cnkSCwoDa2V5GAEgASgJEjIKBXZhbHVlGAIgASgLMiMuaW5mZXJlbmNlLk1vZGVsUmVwb3NpdG9yeVBhcmFtZXRlcjoCOAEiHwodUmVwb3NpdG9yeU1vZGVsVW5sb2FkUmVzcG9uc2UiLwofU3lzdGVtU2hhcmVkTWVtb3J5U3RhdHVzUmVxdWVzdBIMCgRuYW1lGAEgASgJIqUCCiBTeXN0ZW1TaGFyZWRNZW1vcnlTdGF0dXNSZXNwb25zZRJJCgdyZWdpb25zGAEgAygLMjguaW5mZXJlbmNlLlN5c3RlbVNoYXJlZE1lbW9yeVN0YXR1c1Jlc3BvbnNlLlJlZ2lvbnNFbnRyeRpMCgxSZWdpb25TdGF0dXMSDAoEbmFtZRgBIAEoCRILCgNrZXkYAiABKAkSDgoGb2Zmc2V0GAMgASgEEhEKCWJ5dGVfc2l6ZRgEIAEoBBpoCgxSZWdpb25zRW50cnkSCwoDa2V5GAEgASgJEkcKBXZhbHVlGAIgASgLMjguaW5mZXJlbmNlLlN5c3RlbVNoYXJlZE1lbW9yeVN0YXR1c1Jlc3BvbnNlLlJlZ2lvblN0YXR1czoCOAEiYQohU3lzdGVtU2hhcmVkTWVtb3J5UmVnaXN0ZXJSZXF1ZXN0EgwKBG5hbWUYASABKAkSCwoDa2V5GAIgASgJEg4KBm9mZnNldBgDIAEoBBIRCglieXRlX3NpemUYBCABKAQiJAoiU3lzdGVtU2hhcmVkTWVtb3J5UmVnaXN0ZXJSZXNwb25zZSIzCiNTeXN0ZW1TaGFyZWRNZW1vcnlVbnJlZ2lzdGVyUmVxdWVzdBIMCgRuYW1lGAEgASgJIiYKJFN5c3RlbVNoYXJlZE1lbW9yeVVucmVnaXN0ZXJSZXNwb25zZSItCh1DdWRhU2hhcmVkTWVtb3J5U3RhdHVzUmVxdWVzdBIMCgRuYW1lGAEgASgJIpUCCh5DdWRhU2hhcmVkTWVtb3J5U3RhdHVzUmVzcG9uc2USRwoHcmVnaW9ucxgBIAMoCzI2LmluZmVyZW5jZS5DdWRhU2hhcmVkTWVtb3J5U3RhdHVzUmVzcG9uc2UuUmVnaW9uc0VudHJ5GkIKDFJlZ2lvblN0YXR1cxIMCgRuYW1lGAEgASgJEhEKCWRldmljZV9pZBgCIAEoBBIRCglieXRlX3NpemUYAyABKAQaZgoMUmVnaW9uc0VudHJ5EgsKA2tleRgBIAEoCRJFCgV2YWx1ZRgCIAEoCzI2LmluZmVyZW5jZS5DdWRhU2hhcmVkTWVtb3J5U3RhdHVzUmVzcG9uc2UuUmVnaW9uU3RhdHVzOgI4ASJpCh9DdWRhU2hhcmVkTWVtb3J5UmVnaXN0ZXJSZXF1ZXN0EgwKBG5hbWUYASABKAkSEgoKcmF3X2hhbmRsZRgCIAEoDBIRCglkZXZpY2VfaWQYAyABKAMSEQoJYnl0ZV9zaXplGAQgASgEIiIKIEN1ZGFTaGFyZWRNZW1vcnlSZWdpc3RlclJlc3BvbnNlIjEKIUN1ZGFTaGFyZWRNZW1vcnlVbnJlZ2lzdGVyUmVxdWVzdBIMCgRuYW1lGAEgASgJIiQKIkN1ZGFTaGFyZWRNZW1vcnlVbnJlZ2lzdGVyUmVzcG9uc2Ui5gEKE1RyYWNlU2V0dGluZ1JlcXVlc3QSPgoIc2V0dGluZ3MYASADKAsyLC5pbmZlcmVuY2UuVHJhY2VTZXR0aW5nUmVxdWVzdC5TZXR0aW5nc0VudHJ5EhIKCm1vZGVsX25hbWUYAiABKAkaHQoMU2V0dGluZ1ZhbHVlEg0KBXZhbHVlGAEgAygJGlwKDVNldHRpbmdzRW50cnkSCwoDa2V5GAEgASgJEjoKBXZhbHVlGAIgASgLMisuaW5mZXJlbmNlLlRyYWNlU2V0dGluZ1JlcXVlc3QuU2V0dGluZ1ZhbHVlOgI4ASLVAQoUVHJhY2VTZXR0aW5nUmVzcG9uc2USPwoIc2V0dGluZ3MYASADKAsyLS5pbmZlcmVuY2UuVHJhY2VTZXR0aW5nUmVzcG9uc2UuU2V0dGluZ3NFbnRyeRodCgxTZXR0aW5nVmFsdWUSDQoFdmFsdWUYASADKAkaXQoNU2V0dGluZ3NFbnRyeRILCgNrZXkYASABKAkSOwoFdmFsdWUYAiABKAsyLC5pbmZlcmVuY2UuVHJhY2VTZXR0aW5nUmVzcG9uc2UuU2V0dGluZ1ZhbHVlOgI4ASKaAgoSTG9nU2V0dGluZ3NSZXF1ZXN0Ej0KCHNldHRpbmdzGAEgAygLMisuaW5mZXJlbmNlLkxvZ1NldHRpbmdzUmVxdWVzdC5TZXR0aW5nc0VudHJ5GmgKDFNldHRpbmdWYWx1ZRIUCgpib29sX3BhcmFtGAEgASgISAASFgoMdWludDMyX3BhcmFtGAIgASgNSAASFgoMc3RyaW5nX3BhcmFtGAMgASgJSABCEgoQcGFyYW1ldGVyX2Nob2ljZRpbCg1TZXR0aW5nc0VudHJ5EgsKA2tleRgBIAEoCRI5CgV2YWx1ZRgCIAEoCzIqLmluZmVyZW5jZS5Mb2dTZXR0aW5nc1JlcXVlc3QuU2V0dGluZ1ZhbHVlOgI4ASKdAgoTTG9nU2V0dGluZ3NSZXNwb25zZRI+CghzZXR0aW5ncxgBIAMoCzIsLmluZmVyZW5jZS5Mb2dTZXR0aW5nc1Jlc3BvbnNlLlNldHRpbmdzRW50cnkaaAoMU2V0dGluZ1ZhbHVlEhQKCmJvb2xfcGFyYW0YASABKAhIABIWCgx1aW50MzJfcGFyYW0YAiABKA1IABIWCgxzdHJpbmdfcGFyYW0YAyABKAlIAEISChBwYXJhbWV0ZXJfY2hvaWNlGlwKDVNldHRpbmdzRW50cnkSCwoDa2V5GAEgASgJEjoKBXZhbHVlGAIgASgLMisuaW5mZXJlbmNlLkxvZ1NldHRpbmdzUmVzcG9uc2UuU2V0dGluZ1ZhbHVlOgI4ATKODwoUR1JQQ0luZmVyZW5jZVNlcnZpY2USSQoKU2VydmVyTGl2ZRIcLmluZmVyZW5jZS5TZXJ2ZXJMaXZlUmVxdWVzdBodLmluZmVyZW5jZS5TZXJ2ZXJMaXZlUmVzcG9uc2USTAoLU2VydmVyUmVhZHkSHS5pbmZlcmVuY2UuU2VydmVyUmVhZHlSZXF1ZXN0Gh4uaW5mZXJlbmNlLlNlcnZlclJlYWR5UmVzcG9uc2USSQoKTW9kZWxSZWFkeRIcLmluZmVyZW5jZS5Nb2RlbFJlYWR5UmVxdWVzdBodLmluZmVyZW5jZS5Nb2RlbFJlYWR5UmVzcG9uc2USVQoOU2VydmVyTWV0YWRhdGESIC5pbmZlcmVuY2UuU2VydmVyTWV0YWRhdGFSZXF1ZXN0GiEuaW5mZXJlbmNlLlNlcnZlck1ldGFkYXRhUmVzcG9uc2USUgoNTW9kZWxNZXRhZGF0YRIfLmluZmVyZW5jZS5Nb2RlbE1ldGFkYXRhUmVxdWVzdBogLmluZmVyZW5jZS5Nb2RlbE1ldGFkYXRhUmVzcG9uc2USSQoKTW9kZWxJbmZlchIcLmluZmVyZW5jZS5Nb2RlbEluZmVyUmVxdWVzdBodLmluZmVyZW5jZS5Nb2RlbEluZmVyUmVzcG9uc2USWQoQTW9kZWxTdHJlYW1JbmZlchIcLmluZmVyZW5jZS5Nb2RlbEluZmVyUmVxdWVzdBojLmluZmVyZW5jZS5Nb2RlbFN0cmVhbUluZmVyUmVzcG9uc2UoATABEkwKC01vZGVsQ29uZmlnEh0uaW5mZXJlbmNlLk1vZGVsQ29uZmlnUmVxdWVzdBoeLmluZmVyZW5jZS5Nb2RlbENvbmZpZ1Jlc3BvbnNlElgKD01vZGVsU3RhdGlzdGljcxIhLmluZmVyZW5jZS5Nb2RlbFN0YXRpc3RpY3NSZXF1ZXN0GiIuaW5mZXJlbmNlLk1vZGVsU3RhdGlzdGljc1Jlc3BvbnNlElgKD1JlcG9zaXRvcnlJbmRleBIhLmluZmVyZW5jZS5SZXBvc2l0b3J5SW5kZXhSZXF1ZXN0GiIuaW5mZXJlbmNlLlJlcG9zaXRvcnlJbmRleFJlc3BvbnNlEmQKE1JlcG9zaXRvcnlNb2RlbExvYWQSJS5pbmZlcmVuY2UuUmVwb3NpdG9yeU1vZGVsTG9hZFJlcXVlc3QaJi5pbmZlcmVuY2UuUmVwb3NpdG9yeU1vZGVsTG9hZFJlc3BvbnNlEmoKFVJlcG9zaXRvcnlNb2RlbFVubG9hZBInLmluZmVyZW5jZS5SZXBvc2l0b3J5TW9kZWxVbmxvYWRSZXF1ZXN0GiguaW5mZXJlbmNlLlJlcG9zaXRvcnlNb2RlbFVubG9hZFJlc3BvbnNlEnMKGFN5c3RlbVNoYXJlZE1lbW9yeVN0YXR1cxIqLmluZmVyZW5jZS5TeXN0ZW1TaGFyZWRNZW1vcnlTdGF0dXNSZXF1ZXN0GisuaW5mZXJlbmNlLlN5c3RlbVNoYXJlZE1lbW9yeVN0YXR1c1Jlc3BvbnNlEnkKGlN5c3RlbVNoYXJlZE1lbW9yeVJlZ2lzdGVyEiwuaW5mZXJlbmNlLlN5c3RlbVNoYXJlZE1lbW9yeVJlZ2lzdGVyUmVxdWVzdBotLmluZmVyZW5jZS5TeXN0ZW1TaGFyZWRNZW1vcnlSZWdpc3RlclJlc3BvbnNlEn8KHFN5c3RlbVNoYXJlZE1lbW9yeVVucmVnaXN0ZXISLi5pbmZlcmVuY2UuU3lzdGVtU2hhcmVkTWVtb3J5VW5yZWdpc3RlclJlcXVlc3QaLy5pbmZlcmVuY2UuU3lzdGVtU2hhcmVkTWVtb3J5VW5yZWdpc3RlclJlc3BvbnNlEm0KFkN1ZGFTaGFyZWRNZW1vcnlTdGF0dXMSKC5pbmZlcmVuY2UuQ3VkYVNoYXJlZE1lbW9yeVN0YXR1c1JlcXVlc3QaKS5pbmZlcmVuY2UuQ3VkYVNoYXJlZE1lbW9yeVN0YXR1c1Jlc3BvbnNlEnMKGEN1ZGFTaGFyZWRNZW1vcnlSZWdpc3RlchIqLmluZmVyZW5jZS5DdWRhU2hhcmVkTWVtb3J5UmVnaXN0ZXJSZXF1ZXN0GisuaW5mZXJlbmNlLkN1ZGFTaGFyZWRNZW1vcnlSZWdpc3RlclJlc3BvbnNlEnkKGkN1ZGFTaGFyZWRNZW1vcnlVbnJlZ2lzdGVyEiwuaW5mZXJlbmNlLkN1ZGFTaGFyZWRNZW1vcnlVbnJlZ2lzdGVyUmVxdWVzdBotLmluZmVyZW5jZS5DdWRhU2hhcmVkTWVtb3J5VW5yZWdpc3RlclJlc3BvbnNlEk8KDFRyYWNlU2V0dGluZxIeLmluZmVyZW5jZS5UcmFjZVNldHRpbmdSZXF1ZXN0Gh8uaW5mZXJlbmNlLlRyYWNlU2V0dGluZ1Jlc3BvbnNlEkwKC0xvZ1NldHRpbmdzEh0uaW5mZXJlbmNlLkxvZ1NldHRpbmdzUmVxdWVzdBoeLmluZmVyZW5jZS5Mb2dTZXR0aW5nc1Jlc3BvbnNlYgZwcm90bzM", [_model_config_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .file_model_config */ .mW]);
const ServerLiveRequestSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 0);
const ServerLiveResponseSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 1);
const ServerReadyRequestSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 2);
const ServerReadyResponseSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 3);
const ModelReadyRequestSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 4);
const ModelReadyResponseSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 5);
const ServerMetadataRequestSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 6);
const ServerMetadataResponseSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 7);
const ModelMetadataRequestSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 8);
const ModelMetadataResponseSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 9);
const ModelMetadataResponse_TensorMetadataSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 9, 0);
const InferParameterSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 10);
const InferTensorContentsSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 11);
const ModelInferRequestSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 12);
const ModelInferRequest_InferInputTensorSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 12, 0);
const ModelInferRequest_InferRequestedOutputTensorSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 12, 1);
const ModelInferResponseSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 13);
const ModelInferResponse_InferOutputTensorSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 13, 0);
const ModelStreamInferResponseSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 14);
const ModelConfigRequestSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 15);
const ModelConfigResponseSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 16);
const ModelStatisticsRequestSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 17);
const ModelStatisticsResponseSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 18);
const StatisticDurationSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 19);
const InferStatisticsSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 20);
const InferResponseStatisticsSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 21);
const InferBatchStatisticsSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 22);
const MemoryUsageSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 23);
const ModelStatisticsSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 24);
const ModelRepositoryParameterSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 25);
const RepositoryIndexRequestSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 26);
const RepositoryIndexResponseSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 27);
const RepositoryIndexResponse_ModelIndexSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 27, 0);
const RepositoryModelLoadRequestSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 28);
const RepositoryModelLoadResponseSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 29);
const RepositoryModelUnloadRequestSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 30);
const RepositoryModelUnloadResponseSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 31);
const SystemSharedMemoryStatusRequestSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 32);
const SystemSharedMemoryStatusResponseSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 33);
const SystemSharedMemoryStatusResponse_RegionStatusSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 33, 0);
const SystemSharedMemoryRegisterRequestSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 34);
const SystemSharedMemoryRegisterResponseSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 35);
const SystemSharedMemoryUnregisterRequestSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 36);
const SystemSharedMemoryUnregisterResponseSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 37);
const CudaSharedMemoryStatusRequestSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 38);
const CudaSharedMemoryStatusResponseSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 39);
const CudaSharedMemoryStatusResponse_RegionStatusSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 39, 0);
const CudaSharedMemoryRegisterRequestSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 40);
const CudaSharedMemoryRegisterResponseSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 41);
const CudaSharedMemoryUnregisterRequestSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 42);
const CudaSharedMemoryUnregisterResponseSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 43);
const TraceSettingRequestSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 44);
const TraceSettingRequest_SettingValueSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 44, 0);
const TraceSettingResponseSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 45);
const TraceSettingResponse_SettingValueSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 45, 0);
const LogSettingsRequestSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 46);
const LogSettingsRequest_SettingValueSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 46, 0);
const LogSettingsResponseSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 47);
const LogSettingsResponse_SettingValueSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .messageDesc */ .Z)(file_inference, 47, 0);
const GRPCInferenceService = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_3__/* .serviceDesc */ .Z)(file_inference, 0);


/***/ }),

/***/ 8093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ decodeErrorText),
/* harmony export */   q: () => (/* binding */ failureOfHttpStatus)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(334);

const decodeErrorText = (body) => {
    const text = new TextDecoder().decode(body.subarray(0, longestBody));
    const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    return json.ok && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(json.value) && typeof json.value['error'] === 'string'
        ? json.value['error']
        : text.trim();
};
const failureOfHttpStatus = (status) => {
    switch (status) {
        case 408:
        case 504:
            return 'timeout';
        case 429:
        case 502:
        case 503:
            return 'unavailable';
        default:
            return 'server-error';
    }
};
const longestBody = 65_536;


/***/ }),

/***/ 1680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ modelPath)
/* harmony export */ });
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1825);

const modelPath = (name, version) => {
    if (!/^[A-Za-z0-9._~-]+$/.test(name) || /^\.\.?$/.test(name)) {
        throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('invalid-option', `the model name ${JSON.stringify(name)} cannot be part of a URL path`, {
            hint: 'Use a name of letters, digits and . _ ~ - only, or measure over gRPC: --protocol grpc.',
        });
    }
    if (version === undefined)
        return `/v2/models/${name}`;
    if (!/^\d+$/.test(version)) {
        throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('invalid-option', `the model version ${JSON.stringify(version)} is not a whole number`);
    }
    return `/v2/models/${name}/versions/${version}`;
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
