export const id = 566;
export const ids = [566];
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

/***/ 9566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGrpcTritonServer: () => (/* binding */ createGrpcTritonServer)
/* harmony export */ });
/* harmony import */ var _triton_gen_inference_pb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74473);
/* harmony import */ var _triton_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93715);
/* harmony import */ var _triton_server_statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74015);
/* harmony import */ var _grpc_call_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21278);
/* harmony import */ var _grpc_channel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4165);
/* harmony import */ var _tls_probe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5479);
/* harmony import */ var _triton_server_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31135);







const createGrpcTritonServer = (target, timeoutMs = _triton_server_js__WEBPACK_IMPORTED_MODULE_6__/* .controlTimeoutMs */ .VK) => {
    const channel = (0,_grpc_channel_js__WEBPACK_IMPORTED_MODULE_4__/* .openChannel */ .a)(target);
    const rpc = _triton_gen_inference_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .GRPCInferenceService */ .hf.method;
    const call = (method, request) => (0,_grpc_call_js__WEBPACK_IMPORTED_MODULE_3__/* .callGrpc */ .Z)({ channel, timeoutMs }, method, request);
    return {
        metadata: async () => {
            const answer = await call(rpc.serverMetadata, {});
            if (answer.kind === 'unreachable' && !answer.final) {
                if (await speaksHttp(target))
                    return { kind: 'not-triton', text: 'it speaks HTTP/1.1, not gRPC' };
                if (!target.secure && (await (0,_tls_probe_js__WEBPACK_IMPORTED_MODULE_5__/* .speaksTls */ .p)(target)))
                    return { kind: 'not-triton', text: 'it speaks TLS, which --ssl-grpc-use-ssl is for' };
            }
            return answer.kind === 'refused' && answer.why !== 'forbidden'
                ? { kind: 'not-triton', text: `ServerMetadata answered ${answer.text}` }
                : (0,_triton_server_js__WEBPACK_IMPORTED_MODULE_6__/* .named */ .KT)(answer);
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
            return { kind: 'ok', value: (0,_triton_model_js__WEBPACK_IMPORTED_MODULE_1__/* .modelSpec */ .z)(described.value, config, version) };
        },
        index: async () => {
            const answer = await call(rpc.repositoryIndex, {});
            return answer.kind === 'ok' ? { kind: 'ok', value: answer.value.models } : answer;
        },
        statistics: async (name, version = '') => {
            const answer = await call(rpc.modelStatistics, { name, version });
            return answer.kind === 'ok' ? (0,_triton_server_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .statisticsSnapshot */ .Gd)(answer.value) : undefined;
        },
        sharedRegions: async () => {
            const answer = await call(rpc.systemSharedMemoryStatus, {});
            return answer.kind === 'ok' ? { kind: 'ok', value: (0,_triton_server_js__WEBPACK_IMPORTED_MODULE_6__/* .regionsOf */ .NV)(answer.value) } : answer;
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
