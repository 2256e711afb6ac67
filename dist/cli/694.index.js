export const id = 694;
export const ids = [694];
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


/***/ })

};
