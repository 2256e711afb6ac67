export const id = 647;
export const ids = [647];
export const modules = {

/***/ 5647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compressingTransport: () => (/* binding */ compressingTransport)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/payload/compress-requests.js

const compressRequests = (requests, { compression }) => {
    const coding = compression?.request ?? 'none';
    if (coding === 'none')
        return requests;
    return requests.map((request) => request.places === undefined ? compressRequest(request, coding) : request);
};
const compressRequest = ({ places: _, ...request }, coding) => {
    const compress = coding === 'gzip' ? external_node_zlib_.gzipSync : external_node_zlib_.deflateSync;
    if (request.protocol === 'http')
        return { ...request, body: compress(request.body), contentEncoding: coding };
    const message = compress(request.message);
    return message.length < request.message.length ? { ...request, message, isCompressed: true } : request;
};

// EXTERNAL MODULE: ./lib/triton/with-mark.js
var with_mark = __webpack_require__(1876);
;// CONCATENATED MODULE: ./lib/transport/compressing-transport.js


const compressingTransport = (transport, coding) => ({
    open: (lanes, connected) => transport.open(lanes, connected),
    send: (lane, request, onEnd, mark) => {
        const sent = mark === undefined ? request : compressRequest((0,with_mark/* withMark */.k)(request, mark), coding);
        transport.send(lane, sent, onEnd);
    },
    ...(transport.responsesOn === undefined
        ? {}
        : { responsesOn: (lane) => transport.responsesOn?.(lane) ?? 0 }),
    reconnections: () => transport.reconnections(),
    close: () => transport.close(),
});


/***/ }),

/***/ 1876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withMark)
/* harmony export */ });
/* harmony import */ var _sequence_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5819);

const withMark = (request, mark) => {
    const { places } = request;
    if (places === undefined)
        return request;
    if (request.protocol === 'http') {
        const body = Buffer.from(request.body);
        (0,_sequence_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJsonMark */ .P2)(body, 0, places, mark);
        return { ...request, body };
    }
    const message = Buffer.from(request.message);
    (0,_sequence_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .writeProtobufMark */ .mn)(message, 0, places, mark);
    return { ...request, message };
};


/***/ })

};
