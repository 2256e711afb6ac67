export const id = 332;
export const ids = [332];
export const modules = {

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

/***/ 11332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   metricsEndpoint: () => (/* binding */ metricsEndpoint)
/* harmony export */ });
/* harmony import */ var _http_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43030);
/* harmony import */ var _socket_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53347);


const largestPage = 32 * 2 ** 20;
const timeoutMs = 5000;
const metricsEndpoint = ({ host, secure, path }, tls) => {
    const connection = (0,_http_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .newHttpConnection */ .J)({ url: host, secure, ...(tls === undefined ? {} : { tls }) }, { largestBody: largestPage });
    return {
        scrape: async () => {
            const timer = setTimeout(() => connection.cut(new Error('no answer in time')), timeoutMs);
            try {
                const { statusCode, body } = await connection.client.request({ method: 'GET', path });
                const text = await body.text();
                if (statusCode !== 200)
                    return { ok: false, reason: `HTTP ${statusCode}` };
                return text.trim() === '' ? { ok: false, reason: 'the answer is empty' } : { ok: true, text };
            }
            catch (error) {
                return { ok: false, reason: (0,_socket_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeSocketError */ .vF)(error) };
            }
            finally {
                clearTimeout(timer);
            }
        },
        close: () => connection.destroy(new Error('cancelled by this client')),
    };
};


/***/ })

};
