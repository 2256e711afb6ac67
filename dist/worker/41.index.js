export const id = 41;
export const ids = [41];
export const modules = {

/***/ 3035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ metadataFields)
/* harmony export */ });
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1825);

const nameSyntax = /^(?!.*-bin$)[0-9a-z_.-]+$/;
const valueSyntax = /^[\x20-\x7e]*$/;
const metadataFields = ({ headers }) => headers.map(([given, value]) => {
    const name = given.toLowerCase();
    if (!nameSyntax.test(name) || !valueSyntax.test(value))
        throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('invalid-option', `-H, --header: gRPC cannot carry the header '${given}'`, {
            hint: 'Use printable ASCII characters in its value, and no name that ends with -bin.',
        });
    return [name, value];
});


/***/ }),

/***/ 2547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ joinBytesElements),
/* harmony export */   u: () => (/* binding */ countBytesElements)
/* harmony export */ });
const joinBytesElements = (elements) => {
    const joined = new Uint8Array(elements.reduce((size, element) => size + lengthSize + element.length, 0));
    const view = new DataView(joined.buffer);
    let offset = 0;
    for (const element of elements) {
        view.setUint32(offset, element.length, true);
        joined.set(element, offset + lengthSize);
        offset += lengthSize + element.length;
    }
    return joined;
};
const countBytesElements = (bytes) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let count = 0;
    let offset = 0;
    while (offset < bytes.length) {
        const left = bytes.length - offset - lengthSize;
        if (left < 0)
            return `element ${count} is cut off inside its 4-byte length`;
        const length = view.getUint32(offset, true);
        if (length > left)
            return `element ${count} announces ${length} bytes where ${left} are left`;
        offset += lengthSize + length;
        count += 1;
    }
    return count;
};
const lengthSize = 4;


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

/***/ 7779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ failureOfGrpcStatus),
/* harmony export */   Z: () => (/* binding */ grpcStatus)
/* harmony export */ });
/* harmony import */ var _response_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9903);

const statusNames = [
    'OK',
    'CANCELLED',
    'UNKNOWN',
    'INVALID_ARGUMENT',
    'DEADLINE_EXCEEDED',
    'NOT_FOUND',
    'ALREADY_EXISTS',
    'PERMISSION_DENIED',
    'RESOURCE_EXHAUSTED',
    'FAILED_PRECONDITION',
    'ABORTED',
    'OUT_OF_RANGE',
    'UNIMPLEMENTED',
    'INTERNAL',
    'UNAVAILABLE',
    'DATA_LOSS',
    'UNAUTHENTICATED',
];
const grpcStatus = (name) => statusNames.indexOf(name);
const failureOfGrpcStatus = (code, text) => {
    const name = statusNames[code ?? grpcStatus('UNKNOWN')] ?? `status ${code}`;
    return (0,_response_check_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(failureOfStatus(name), `${name}: ${text}`);
};
const failureOfStatus = (name) => {
    switch (name) {
        case 'CANCELLED':
            return 'cancelled';
        case 'DEADLINE_EXCEEDED':
            return 'timeout';
        case 'RESOURCE_EXHAUSTED':
        case 'UNAVAILABLE':
            return 'unavailable';
        default:
            return 'server-error';
    }
};


/***/ }),

/***/ 9903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mz: () => (/* binding */ checkResponse),
  gz: () => (/* binding */ failed)
});

// UNUSED EXPORTS: expectationOf

// EXTERNAL MODULE: ./lib/triton/datatype.js
var triton_datatype = __webpack_require__(7900);
// EXTERNAL MODULE: ./lib/triton/model.js
var model = __webpack_require__(3715);
// EXTERNAL MODULE: ./lib/triton/bytes-elements.js
var bytes_elements = __webpack_require__(2547);
;// CONCATENATED MODULE: ./lib/triton/tensor-size.js


const sizeProblem = (bytes, datatype, shape) => {
    const count = (0,triton_datatype/* elementCount */.KX)(shape);
    const size = (0,triton_datatype/* elementByteSize */.kx)(datatype);
    if (size !== undefined) {
        if (bytes.length === count * size)
            return undefined;
        return `expected ${count * size} bytes for ${datatype} ${(0,triton_datatype/* formatShape */.BB)(shape)}, got ${bytes.length}`;
    }
    const elements = (0,bytes_elements/* countBytesElements */.u)(bytes);
    if (typeof elements === 'string')
        return `expected BYTES, each after its 4-byte length, but ${elements}`;
    if (elements === count)
        return undefined;
    return `expected ${count} elements for BYTES ${(0,triton_datatype/* formatShape */.BB)(shape)}, got ${elements}`;
};

;// CONCATENATED MODULE: ./lib/triton/response-check.js



const expectationOf = (model, batchSize) => ({
    modelName: model.name,
    ...(model.version === undefined ? {} : { modelVersion: model.version }),
    outputs: model.outputs,
    ...(model.maxBatchSize > 0 ? { batchSize } : {}),
    ...(model.decoupled ? { decoupled: true } : {}),
});
const checkResponse = (response, expectation) => {
    const { modelName, modelVersion, outputs } = expectation;
    if (response.modelName !== modelName) {
        return failed('wrong-model', `model ${quote(response.modelName)} answered instead of ${quote(modelName)}`);
    }
    if (modelVersion !== undefined && response.modelVersion !== modelVersion) {
        const got = response.modelVersion === '' ? 'an unnamed version' : `version ${response.modelVersion}`;
        return failed('wrong-model', `${got} answered instead of version ${modelVersion}`);
    }
    const byName = new Map(response.outputs.map((output) => [output.name, output]));
    if (byName.size < response.outputs.length)
        return failed('wrong-output', 'an output came twice');
    for (const spec of outputs) {
        const output = byName.get(spec.name);
        if (output === undefined)
            return failed('missing-output', `output ${quote(spec.name)} is missing`);
        const problem = problemOf(output, spec, expectation.batchSize);
        if (problem !== undefined)
            return failed('wrong-output', `output ${quote(spec.name)}: ${problem}`);
    }
    return { ok: true };
};
const failed = (failure, text) => ({
    ok: false,
    failure,
    text: text.length > longestText ? `${text.slice(0, longestText)}...` : text,
});
const problemOf = (output, spec, batchSize) => {
    const { datatype } = spec;
    if (output.datatype !== datatype)
        return `${output.datatype} instead of ${datatype}`;
    if (!isShapeAsDeclared(output.shape, spec, batchSize)) {
        const declared = batchSize === undefined ? spec.dims : [batchSize, ...spec.dims];
        return `shape ${(0,triton_datatype/* formatShape */.BB)(output.shape)} instead of ${(0,triton_datatype/* formatShape */.BB)(declared)}`;
    }
    const bytes = output.bytes(datatype);
    if (typeof bytes === 'string')
        return bytes;
    return sizeProblem(bytes, datatype, output.shape);
};
const isShapeAsDeclared = (shape, spec, batchSize) => {
    if (batchSize === undefined)
        return (0,model/* fitsDims */.q)(shape, spec.dims);
    return (0,model/* fitsDims */.q)(shape, [batchSize, ...spec.dims]) || (spec.shapeTensor && (0,model/* fitsDims */.q)(shape, spec.dims));
};
const quote = (name) => JSON.stringify(name);
const longestText = 300;


/***/ })

};
