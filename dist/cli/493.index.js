export const id = 493;
export const ids = [493];
export const modules = {

/***/ 14493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compressingTransport: () => (/* binding */ compressingTransport)
/* harmony export */ });
/* harmony import */ var _payload_compress_requests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87999);
/* harmony import */ var _triton_with_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91876);


const compressingTransport = (transport, coding) => ({
    open: (lanes, connected) => transport.open(lanes, connected),
    send: (lane, request, onEnd, mark) => {
        const sent = mark === undefined ? request : (0,_payload_compress_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .compressRequest */ .c)((0,_triton_with_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .withMark */ .k)(request, mark), coding);
        transport.send(lane, sent, onEnd);
    },
    ...(transport.responsesOn === undefined
        ? {}
        : { responsesOn: (lane) => transport.responsesOn?.(lane) ?? 0 }),
    reconnections: () => transport.reconnections(),
    close: () => transport.close(),
});


/***/ })

};
