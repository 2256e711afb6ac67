export const id = 4;
export const ids = [4];
export const modules = {

/***/ 1825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ Failure)
});

;// CONCATENATED MODULE: ./lib/foundation/exit-code.js
const exitCode = {
    ok: 0,
    regression: 1,
    inconclusive: 2,
    usage: 3,
    target: 4,
    invalid: 5,
    noBaseline: 6,
    output: 7,
    internal: 99,
    interrupted: 130,
    terminated: 143,
};

;// CONCATENATED MODULE: ./lib/foundation/failure.js

const exitCodeOf = {
    'invalid-option': exitCode.usage,
    'unsupported-event': exitCode.usage,
    'unreadable-input-data': exitCode.usage,
    'plan-too-long': exitCode.usage,
    'server-unreachable': exitCode.target,
    'server-not-started': exitCode.target,
    'server-exited': exitCode.target,
    'not-triton': exitCode.target,
    'model-not-found': exitCode.target,
    'model-not-ready': exitCode.target,
    'model-unusable': exitCode.target,
    'shared-memory-refused': exitCode.target,
    'first-inference-failed': exitCode.target,
    'model-control-off': exitCode.target,
    'model-not-loaded': exitCode.target,
    'base-unavailable': exitCode.target,
    'tracing-refused': exitCode.target,
    'unreadable-report': exitCode.invalid,
    'unwritable-output': exitCode.output,
    'unreported-result': exitCode.output,
    'client-limited': exitCode.invalid,
    'shard-late': exitCode.invalid,
    'shards-unmergeable': exitCode.invalid,
    interrupted: exitCode.interrupted,
    terminated: exitCode.terminated,
    internal: exitCode.internal,
};
class Failure extends Error {
    name = 'Failure';
    code;
    hint;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = code;
        this.hint = options.hint;
    }
    get exitCode() {
        return exitCodeOf[this.code];
    }
    static from(thrown) {
        if (thrown instanceof Failure)
            return thrown;
        const message = thrown instanceof Error ? thrown.message : String(thrown);
        return new Failure('internal', message, { cause: thrown });
    }
}


/***/ }),

/***/ 4558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nc: () => (/* binding */ endSize),
/* harmony export */   sx: () => (/* binding */ BatchWriter),
/* harmony export */   tF: () => (/* binding */ responseSize),
/* harmony export */   x3: () => (/* binding */ readBatch)
/* harmony export */ });
const wordSize = Float64Array.BYTES_PER_ELEMENT;
const head = { words: 0, kind: 1, lane: 2, byteLength: 3 };
const responseHead = { ...head, isFirst: 4, jsonByteLength: 5, sharedByteLength: 6 };
const endHead = { ...head, startedAt: 4, request: 5, responses: 6, times: 7, sequenceId: 8 };
const responseWords = 7;
const endWords = 9;
const kind = { response: 1, end: 2 };
const wordsOf = (byteLength) => Math.ceil(byteLength / wordSize);
const responseSize = (byteLength) => (responseWords + wordsOf(byteLength)) * wordSize;
const endSize = (times, errorByteLength) => (endWords + times + wordsOf(errorByteLength)) * wordSize;
class BatchWriter {
    buffer;
    #words;
    #longs;
    #bytes;
    #length = 0;
    constructor(buffer) {
        this.buffer = buffer;
        this.#words = new Float64Array(buffer);
        this.#longs = new BigUint64Array(buffer);
        this.#bytes = new Uint8Array(buffer);
    }
    get byteLength() {
        return this.#length * wordSize;
    }
    hasRoomFor(byteLength) {
        return this.byteLength + byteLength <= this.buffer.byteLength;
    }
    addResponse({ lane, isFirst, bytes, jsonByteLength, shared }) {
        const at = this.#length;
        const words = this.#words;
        words[at + responseHead.kind] = kind.response;
        words[at + responseHead.lane] = lane;
        words[at + responseHead.byteLength] = bytes.length;
        words[at + responseHead.isFirst] = isFirst ? 1 : 0;
        words[at + responseHead.jsonByteLength] = jsonByteLength ?? -1;
        words[at + responseHead.sharedByteLength] = shared.length;
        const start = (at + responseWords) * wordSize;
        this.#bytes.set(bytes, start);
        this.#bytes.set(shared, start + bytes.length);
        this.#close(responseWords + wordsOf(bytes.length + shared.length));
    }
    addEnd(end, error) {
        const at = this.#length;
        const words = this.#words;
        words[at + endHead.kind] = kind.end;
        words[at + endHead.lane] = end.lane;
        words[at + endHead.byteLength] = error.length;
        words[at + endHead.startedAt] = end.startedAt;
        words[at + endHead.request] = end.request;
        words[at + endHead.responses] = end.responses;
        words[at + endHead.times] = end.responseTimes.length;
        this.#longs[at + endHead.sequenceId] = end.sequenceId;
        words.set(end.responseTimes, at + endWords);
        this.#bytes.set(error, (at + endWords + end.responseTimes.length) * wordSize);
        this.#close(endWords + end.responseTimes.length + wordsOf(error.length));
    }
    #close(words) {
        this.#words[this.#length + head.words] = words;
        this.#length += words;
    }
}
const readBatch = (buffer, byteLength, reader) => {
    const words = new Float64Array(buffer);
    const longs = new BigUint64Array(buffer);
    const end = byteLength / wordSize;
    for (let at = 0; at < end; at += words[at + head.words]) {
        const lane = words[at + head.lane];
        const length = words[at + head.byteLength];
        if (words[at + head.kind] === kind.response) {
            const jsonByteLength = words[at + responseHead.jsonByteLength];
            const start = (at + responseWords) * wordSize;
            reader.onResponse({
                lane,
                isFirst: words[at + responseHead.isFirst] === 1,
                jsonByteLength: jsonByteLength < 0 ? undefined : jsonByteLength,
                bytes: new Uint8Array(buffer, start, length),
                shared: new Uint8Array(buffer, start + length, words[at + responseHead.sharedByteLength]),
            });
            continue;
        }
        const times = words[at + endHead.times];
        const error = new Uint8Array(buffer, (at + endWords + times) * wordSize, length);
        reader.onEnd({
            lane,
            startedAt: words[at + endHead.startedAt],
            request: words[at + endHead.request],
            responses: words[at + endHead.responses],
            responseTimes: [...words.subarray(at + endWords, at + endWords + times)],
            sequenceId: longs[at + endHead.sequenceId],
            error: utf8.decode(error),
        });
    }
};
const utf8 = new TextDecoder();


/***/ }),

/***/ 2547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ endOfElements),
/* harmony export */   Dr: () => (/* binding */ joinBytesElements),
/* harmony export */   ub: () => (/* binding */ countBytesElements)
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
const endOfElements = (bytes, count) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let offset = 0;
    for (let element = 0; element < count; element += 1) {
        if (offset + lengthSize > bytes.length)
            return undefined;
        offset += lengthSize + view.getUint32(offset, true);
    }
    return offset > bytes.length ? undefined : offset;
};
const lengthSize = 4;


/***/ }),

/***/ 7900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ formatShape),
/* harmony export */   KX: () => (/* binding */ elementCount),
/* harmony export */   V8: () => (/* binding */ isDatatype),
/* harmony export */   kx: () => (/* binding */ elementByteSize)
/* harmony export */ });
/* unused harmony exports datatypes, datatypeOfConfig */
/* harmony import */ var _gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1280);

const facts = {
    BOOL: { byteSize: 1, configType: _gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.TYPE_BOOL },
    UINT8: { byteSize: 1, configType: _gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.TYPE_UINT8 },
    UINT16: { byteSize: 2, configType: _gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.TYPE_UINT16 },
    UINT32: { byteSize: 4, configType: _gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.TYPE_UINT32 },
    UINT64: { byteSize: 8, configType: _gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.TYPE_UINT64 },
    INT8: { byteSize: 1, configType: _gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.TYPE_INT8 },
    INT16: { byteSize: 2, configType: _gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.TYPE_INT16 },
    INT32: { byteSize: 4, configType: _gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.TYPE_INT32 },
    INT64: { byteSize: 8, configType: _gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.TYPE_INT64 },
    FP16: { byteSize: 2, configType: _gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.TYPE_FP16 },
    FP32: { byteSize: 4, configType: _gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.TYPE_FP32 },
    FP64: { byteSize: 8, configType: _gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.TYPE_FP64 },
    BF16: { byteSize: 2, configType: _gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.TYPE_BF16 },
    BYTES: { byteSize: 0, configType: _gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .DataType */ .pe.TYPE_STRING },
};
const datatypes = Object.keys(facts);
const isDatatype = (name) => Object.hasOwn(facts, name);
const elementByteSize = (datatype) => datatype === 'BYTES' ? undefined : facts[datatype].byteSize;
const datatypeOfConfig = (configType) => datatypes.find((datatype) => facts[datatype].configType === configType);
const elementCount = (shape) => {
    if (shape.includes(0))
        return 0;
    const count = shape.reduce((product, dim) => product * dim, 1);
    return count <= Number.MAX_SAFE_INTEGER ? count : Number.POSITIVE_INFINITY;
};
const formatShape = (shape) => `[${shape.join(',')}]`;


/***/ }),

/***/ 8397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ decodeValues)
/* harmony export */ });
/* harmony import */ var _datatype_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7900);
/* harmony import */ var _small_float_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1186);


const decodeValues = (datatype, bytes) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (datatype === 'BYTES')
        return splitElements(bytes, view);
    const size = (0,_datatype_js__WEBPACK_IMPORTED_MODULE_0__/* .elementByteSize */ .kx)(datatype) ?? 1;
    const read = readers[datatype];
    return Array.from({ length: bytes.length / size }, (_, index) => read(view, index * size));
};
const splitElements = (bytes, view) => {
    const elements = [];
    for (let offset = 0; offset < bytes.length;) {
        const start = offset + lengthSize;
        offset = start + view.getUint32(offset, true);
        elements.push(bytes.subarray(start, offset));
    }
    return elements;
};
const readers = {
    BOOL: (view, offset) => view.getUint8(offset) !== 0,
    UINT8: (view, offset) => view.getUint8(offset),
    UINT16: (view, offset) => view.getUint16(offset, true),
    UINT32: (view, offset) => view.getUint32(offset, true),
    UINT64: (view, offset) => view.getBigUint64(offset, true),
    INT8: (view, offset) => view.getInt8(offset),
    INT16: (view, offset) => view.getInt16(offset, true),
    INT32: (view, offset) => view.getInt32(offset, true),
    INT64: (view, offset) => view.getBigInt64(offset, true),
    FP16: (view, offset) => (0,_small_float_js__WEBPACK_IMPORTED_MODULE_1__/* .fromFp16Bits */ .mU)(view.getUint16(offset, true)),
    FP32: (view, offset) => view.getFloat32(offset, true),
    FP64: (view, offset) => view.getFloat64(offset, true),
    BF16: (view, offset) => (0,_small_float_js__WEBPACK_IMPORTED_MODULE_1__/* .fromBf16Bits */ .eR)(view.getUint16(offset, true)),
};
const lengthSize = 4;


/***/ }),

/***/ 6397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ encodeValues)
/* harmony export */ });
/* harmony import */ var _bytes_elements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2547);
/* harmony import */ var _datatype_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7900);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(334);
/* harmony import */ var _small_float_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1186);




const encodeValues = (datatype, values) => datatype === 'BYTES' ? encodeStrings(values) : encodeFixed(datatype, values);
const encodeFixed = (datatype, values) => {
    const size = (0,_datatype_js__WEBPACK_IMPORTED_MODULE_0__/* .elementByteSize */ .kx)(datatype) ?? 0;
    const view = new DataView(new ArrayBuffer(values.length * size));
    const { expected, write } = writers[datatype];
    for (const [index, value] of values.entries()) {
        if (!write(view, index * size, value))
            return { index, got: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .describeJson */ .kw)(value), expected };
    }
    return new Uint8Array(view.buffer);
};
const encodeStrings = (values) => {
    const elements = [];
    for (const [index, value] of values.entries()) {
        if (typeof value !== 'string' || !value.isWellFormed()) {
            return { index, got: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .describeJson */ .kw)(value), expected: 'a string' };
        }
        elements.push(utf8.encode(value));
    }
    return (0,_bytes_elements_js__WEBPACK_IMPORTED_MODULE_3__/* .joinBytesElements */ .Dr)(elements);
};
const bool = {
    expected: 'true or false',
    write: (view, offset, value) => {
        if (typeof value !== 'boolean')
            return false;
        view.setUint8(offset, value ? 1 : 0);
        return true;
    },
};
const integer = (min, max, store) => ({
    expected: `an integer from ${min} to ${max}`,
    write: (view, offset, value) => {
        if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max)
            return false;
        store(view, offset, value);
        return true;
    },
});
const bigInteger = (min, max, store) => ({
    expected: `an integer from ${min} to ${max}`,
    write: (view, offset, value) => {
        const exact = typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : value;
        if (typeof exact !== 'bigint' || exact < min || exact > max)
            return false;
        store(view, offset, exact);
        return true;
    },
});
const float = (largest, isTooLarge, store) => ({
    expected: `a number from -${largest} to ${largest}`,
    write: (view, offset, value) => {
        const number = typeof value === 'bigint' ? Number(value) : value;
        if (typeof number !== 'number' || (Number.isFinite(number) && isTooLarge(number)))
            return false;
        store(view, offset, number);
        return true;
    },
});
const writers = {
    BOOL: bool,
    UINT8: integer(0, 2 ** 8 - 1, (view, offset, value) => view.setUint8(offset, value)),
    UINT16: integer(0, 2 ** 16 - 1, (view, offset, value) => view.setUint16(offset, value, true)),
    UINT32: integer(0, 2 ** 32 - 1, (view, offset, value) => view.setUint32(offset, value, true)),
    UINT64: bigInteger(0n, 2n ** 64n - 1n, (view, offset, value) => view.setBigUint64(offset, value, true)),
    INT8: integer(-(2 ** 7), 2 ** 7 - 1, (view, offset, value) => view.setInt8(offset, value)),
    INT16: integer(-(2 ** 15), 2 ** 15 - 1, (view, offset, value) => view.setInt16(offset, value, true)),
    INT32: integer(-(2 ** 31), 2 ** 31 - 1, (view, offset, value) => view.setInt32(offset, value, true)),
    INT64: bigInteger(-(2n ** 63n), 2n ** 63n - 1n, (view, offset, value) => view.setBigInt64(offset, value, true)),
    FP16: float('65504', (value) => ((0,_small_float_js__WEBPACK_IMPORTED_MODULE_2__/* .toFp16Bits */ .ZW)(value) & 0x7fff) === 0x7c00, (view, offset, value) => view.setUint16(offset, (0,_small_float_js__WEBPACK_IMPORTED_MODULE_2__/* .toFp16Bits */ .ZW)(value), true)),
    FP32: float('3.4028234663852886e38', (value) => !Number.isFinite(Math.fround(value)), (view, offset, value) => view.setFloat32(offset, value, true)),
    FP64: float('1.7976931348623157e308', () => false, (view, offset, value) => view.setFloat64(offset, value, true)),
    BF16: float('3.3895313892515355e38', (value) => ((0,_small_float_js__WEBPACK_IMPORTED_MODULE_2__/* .toBf16Bits */ .Hw)(value) & 0x7fff) === 0x7f80, (view, offset, value) => view.setUint16(offset, (0,_small_float_js__WEBPACK_IMPORTED_MODULE_2__/* .toBf16Bits */ .Hw)(value), true)),
};
const utf8 = new TextEncoder();


/***/ }),

/***/ 8061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ ModelMetadataResponseSchema),
/* harmony export */   ER: () => (/* binding */ ModelInferRequestSchema),
/* harmony export */   Gg: () => (/* binding */ SystemSharedMemoryStatusResponseSchema),
/* harmony export */   IK: () => (/* binding */ ModelStreamInferResponseSchema),
/* harmony export */   Lm: () => (/* binding */ ServerMetadataResponseSchema),
/* harmony export */   Nc: () => (/* binding */ ModelStatisticsResponseSchema),
/* harmony export */   hf: () => (/* binding */ GRPCInferenceService),
/* harmony export */   j: () => (/* binding */ RepositoryIndexResponseSchema),
/* harmony export */   sq: () => (/* binding */ ModelInferResponseSchema)
/* harmony export */ });
/* unused harmony exports file_inference, ServerLiveRequestSchema, ServerLiveResponseSchema, ServerReadyRequestSchema, ServerReadyResponseSchema, ModelReadyRequestSchema, ModelReadyResponseSchema, ServerMetadataRequestSchema, ModelMetadataRequestSchema, ModelMetadataResponse_TensorMetadataSchema, InferParameterSchema, InferTensorContentsSchema, ModelInferRequest_InferInputTensorSchema, ModelInferRequest_InferRequestedOutputTensorSchema, ModelInferResponse_InferOutputTensorSchema, ModelConfigRequestSchema, ModelConfigResponseSchema, ModelStatisticsRequestSchema, StatisticDurationSchema, InferStatisticsSchema, InferResponseStatisticsSchema, InferBatchStatisticsSchema, MemoryUsageSchema, ModelStatisticsSchema, ModelRepositoryParameterSchema, RepositoryIndexRequestSchema, RepositoryIndexResponse_ModelIndexSchema, RepositoryModelLoadRequestSchema, RepositoryModelLoadResponseSchema, RepositoryModelUnloadRequestSchema, RepositoryModelUnloadResponseSchema, SystemSharedMemoryStatusRequestSchema, SystemSharedMemoryStatusResponse_RegionStatusSchema, SystemSharedMemoryRegisterRequestSchema, SystemSharedMemoryRegisterResponseSchema, SystemSharedMemoryUnregisterRequestSchema, SystemSharedMemoryUnregisterResponseSchema, CudaSharedMemoryStatusRequestSchema, CudaSharedMemoryStatusResponseSchema, CudaSharedMemoryStatusResponse_RegionStatusSchema, CudaSharedMemoryRegisterRequestSchema, CudaSharedMemoryRegisterResponseSchema, CudaSharedMemoryUnregisterRequestSchema, CudaSharedMemoryUnregisterResponseSchema, TraceSettingRequestSchema, TraceSettingRequest_SettingValueSchema, TraceSettingResponseSchema, TraceSettingResponse_SettingValueSchema, LogSettingsRequestSchema, LogSettingsRequest_SettingValueSchema, LogSettingsResponseSchema, LogSettingsResponse_SettingValueSchema */
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

/***/ 1280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mW: () => (/* binding */ file_model_config),
/* harmony export */   pe: () => (/* binding */ DataType),
/* harmony export */   zU: () => (/* binding */ ModelConfigSchema)
/* harmony export */ });
/* unused harmony exports ModelVersionPolicySchema, ModelVersionPolicy_LatestSchema, ModelVersionPolicy_AllSchema, ModelVersionPolicy_SpecificSchema, ModelInputSchema, ModelInput_Format, ModelInput_FormatSchema, ModelOutputSchema, ModelTensorReshapeSchema, BatchInputSchema, BatchInput_Kind, BatchInput_KindSchema, BatchOutputSchema, BatchOutput_Kind, BatchOutput_KindSchema, ModelInstanceGroupSchema, ModelInstanceGroup_SecondaryDeviceSchema, ModelInstanceGroup_SecondaryDevice_SecondaryDeviceKind, ModelInstanceGroup_SecondaryDevice_SecondaryDeviceKindSchema, ModelInstanceGroup_Kind, ModelInstanceGroup_KindSchema, ModelRateLimiterSchema, ModelRateLimiter_ResourceSchema, ModelOptimizationPolicySchema, ModelOptimizationPolicy_GraphSchema, ModelOptimizationPolicy_CudaSchema, ModelOptimizationPolicy_Cuda_GraphSpecSchema, ModelOptimizationPolicy_Cuda_GraphSpec_ShapeSchema, ModelOptimizationPolicy_Cuda_GraphSpec_LowerBoundSchema, ModelOptimizationPolicy_ExecutionAcceleratorsSchema, ModelOptimizationPolicy_ExecutionAccelerators_AcceleratorSchema, ModelOptimizationPolicy_PinnedMemoryBufferSchema, ModelOptimizationPolicy_ModelPriority, ModelOptimizationPolicy_ModelPrioritySchema, ModelDynamicBatchingSchema, ModelQueuePolicySchema, ModelQueuePolicy_TimeoutAction, ModelQueuePolicy_TimeoutActionSchema, ModelSequenceBatchingSchema, ModelSequenceBatching_ControlSchema, ModelSequenceBatching_Control_Kind, ModelSequenceBatching_Control_KindSchema, ModelSequenceBatching_ControlInputSchema, ModelSequenceBatching_InitialStateSchema, ModelSequenceBatching_StateSchema, ModelSequenceBatching_StrategyDirectSchema, ModelSequenceBatching_StrategyOldestSchema, ModelEnsemblingSchema, ModelEnsembling_StepSchema, ModelParameterSchema, ModelWarmupSchema, ModelWarmup_InputSchema, ModelOperationsSchema, ModelTransactionPolicySchema, ModelRepositoryAgentsSchema, ModelRepositoryAgents_AgentSchema, ModelResponseCacheSchema, ModelMetricsSchema, ModelMetrics_MetricControlSchema, ModelMetrics_MetricControl_MetricIdentifierSchema, ModelMetrics_MetricControl_HistogramOptionsSchema, DataTypeSchema */
/* harmony import */ var _bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2262);
/* harmony import */ var _bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(104);
/* harmony import */ var _bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3026);

const file_model_config = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_0__/* .fileDesc */ .w)("ChJtb2RlbF9jb25maWcucHJvdG8SCWluZmVyZW5jZSLzCgoLTW9kZWxDb25maWcSDAoEbmFtZRgBIAEoCRIQCghwbGF0Zm9ybRgCIAEoCRI1Cg52ZXJzaW9uX3BvbGljeRgDIAEoCzIdLmluZmVyZW5jZS5Nb2RlbFZlcnNpb25Qb2xpY3kSFgoObWF4X2JhdGNoX3NpemUYBCABKAUSJAoFaW5wdXQYBSADKAsyFS5pbmZlcmVuY2UuTW9kZWxJbnB1dBImCgZvdXRwdXQYBiADKAsyFi5pbmZlcmVuY2UuTW9kZWxPdXRwdXQSNQoOaW5zdGFuY2VfZ3JvdXAYByADKAsyHS5pbmZlcmVuY2UuTW9kZWxJbnN0YW5jZUdyb3VwEh4KFmRlZmF1bHRfbW9kZWxfZmlsZW5hbWUYCCABKAkSSAoSY2NfbW9kZWxfZmlsZW5hbWVzGAkgAygLMiwuaW5mZXJlbmNlLk1vZGVsQ29uZmlnLkNjTW9kZWxGaWxlbmFtZXNFbnRyeRI7CgttZXRyaWNfdGFncxgKIAMoCzImLmluZmVyZW5jZS5Nb2RlbENvbmZpZy5NZXRyaWNUYWdzRW50cnkSOAoMb3B0aW1pemF0aW9uGAwgASgLMiIuaW5mZXJlbmNlLk1vZGVsT3B0aW1pemF0aW9uUG9saWN5EjsKEGR5bmFtaWNfYmF0Y2hpbmcYCyABKAsyHy5pbmZlcmVuY2UuTW9kZWxEeW5hbWljQmF0Y2hpbmdIABI9ChFzZXF1ZW5jZV9iYXRjaGluZxgNIAEoCzIgLmluZmVyZW5jZS5Nb2RlbFNlcXVlbmNlQmF0Y2hpbmdIABI5ChNlbnNlbWJsZV9zY2hlZHVsaW5nGA8gASgLMhouaW5mZXJlbmNlLk1vZGVsRW5zZW1ibGluZ0gAEjoKCnBhcmFtZXRlcnMYDiADKAsyJi5pbmZlcmVuY2UuTW9kZWxDb25maWcuUGFyYW1ldGVyc0VudHJ5EiwKDG1vZGVsX3dhcm11cBgQIAMoCzIWLmluZmVyZW5jZS5Nb2RlbFdhcm11cBIPCgdiYWNrZW5kGBEgASgJEjQKEG1vZGVsX29wZXJhdGlvbnMYEiABKAsyGi5pbmZlcmVuY2UuTW9kZWxPcGVyYXRpb25zEkMKGG1vZGVsX3RyYW5zYWN0aW9uX3BvbGljeRgTIAEoCzIhLmluZmVyZW5jZS5Nb2RlbFRyYW5zYWN0aW9uUG9saWN5EioKC2JhdGNoX2lucHV0GBQgAygLMhUuaW5mZXJlbmNlLkJhdGNoSW5wdXQSLAoMYmF0Y2hfb3V0cHV0GBUgAygLMhYuaW5mZXJlbmNlLkJhdGNoT3V0cHV0EkEKF21vZGVsX3JlcG9zaXRvcnlfYWdlbnRzGBcgASgLMiAuaW5mZXJlbmNlLk1vZGVsUmVwb3NpdG9yeUFnZW50cxI1Cg5yZXNwb25zZV9jYWNoZRgYIAEoCzIdLmluZmVyZW5jZS5Nb2RlbFJlc3BvbnNlQ2FjaGUSDwoHcnVudGltZRgZIAEoCRIuCg1tb2RlbF9tZXRyaWNzGBogASgLMhcuaW5mZXJlbmNlLk1vZGVsTWV0cmljcxo3ChVDY01vZGVsRmlsZW5hbWVzRW50cnkSCwoDa2V5GAEgASgJEg0KBXZhbHVlGAIgASgJOgI4ARoxCg9NZXRyaWNUYWdzRW50cnkSCwoDa2V5GAEgASgJEg0KBXZhbHVlGAIgASgJOgI4ARpMCg9QYXJhbWV0ZXJzRW50cnkSCwoDa2V5GAEgASgJEigKBXZhbHVlGAIgASgLMhkuaW5mZXJlbmNlLk1vZGVsUGFyYW1ldGVyOgI4AUITChFzY2hlZHVsaW5nX2Nob2ljZSKQAgoSTW9kZWxWZXJzaW9uUG9saWN5EjYKBmxhdGVzdBgBIAEoCzIkLmluZmVyZW5jZS5Nb2RlbFZlcnNpb25Qb2xpY3kuTGF0ZXN0SAASMAoDYWxsGAIgASgLMiEuaW5mZXJlbmNlLk1vZGVsVmVyc2lvblBvbGljeS5BbGxIABI6CghzcGVjaWZpYxgDIAEoCzImLmluZmVyZW5jZS5Nb2RlbFZlcnNpb25Qb2xpY3kuU3BlY2lmaWNIABoeCgZMYXRlc3QSFAoMbnVtX3ZlcnNpb25zGAEgASgNGgUKA0FsbBocCghTcGVjaWZpYxIQCgh2ZXJzaW9ucxgBIAMoA0IPCg1wb2xpY3lfY2hvaWNlItMCCgpNb2RlbElucHV0EgwKBG5hbWUYASABKAkSJgoJZGF0YV90eXBlGAIgASgOMhMuaW5mZXJlbmNlLkRhdGFUeXBlEiwKBmZvcm1hdBgDIAEoDjIcLmluZmVyZW5jZS5Nb2RlbElucHV0LkZvcm1hdBIMCgRkaW1zGAQgAygDEi4KB3Jlc2hhcGUYBSABKAsyHS5pbmZlcmVuY2UuTW9kZWxUZW5zb3JSZXNoYXBlEhcKD2lzX3NoYXBlX3RlbnNvchgGIAEoCBIaChJhbGxvd19yYWdnZWRfYmF0Y2gYByABKAgSEAoIb3B0aW9uYWwYCCABKAgSHwoXaXNfbm9uX2xpbmVhcl9mb3JtYXRfaW8YCSABKAgiOwoGRm9ybWF0Eg8KC0ZPUk1BVF9OT05FEAASDwoLRk9STUFUX05IV0MQARIPCgtGT1JNQVRfTkNIVxACItMBCgtNb2RlbE91dHB1dBIMCgRuYW1lGAEgASgJEiYKCWRhdGFfdHlwZRgCIAEoDjITLmluZmVyZW5jZS5EYXRhVHlwZRIMCgRkaW1zGAMgAygDEhYKDmxhYmVsX2ZpbGVuYW1lGAQgASgJEi4KB3Jlc2hhcGUYBSABKAsyHS5pbmZlcmVuY2UuTW9kZWxUZW5zb3JSZXNoYXBlEhcKD2lzX3NoYXBlX3RlbnNvchgGIAEoCBIfChdpc19ub25fbGluZWFyX2Zvcm1hdF9pbxgHIAEoCCIjChJNb2RlbFRlbnNvclJlc2hhcGUSDQoFc2hhcGUYASADKAMi2QIKCkJhdGNoSW5wdXQSKAoEa2luZBgBIAEoDjIaLmluZmVyZW5jZS5CYXRjaElucHV0LktpbmQSEwoLdGFyZ2V0X25hbWUYAiADKAkSJgoJZGF0YV90eXBlGAMgASgOMhMuaW5mZXJlbmNlLkRhdGFUeXBlEhQKDHNvdXJjZV9pbnB1dBgEIAMoCSLNAQoES2luZBIXChNCQVRDSF9FTEVNRU5UX0NPVU5UEAASIwofQkFUQ0hfQUNDVU1VTEFURURfRUxFTUVOVF9DT1VOVBABEi0KKUJBVENIX0FDQ1VNVUxBVEVEX0VMRU1FTlRfQ09VTlRfV0lUSF9aRVJPEAISJAogQkFUQ0hfTUFYX0VMRU1FTlRfQ09VTlRfQVNfU0hBUEUQAxIUChBCQVRDSF9JVEVNX1NIQVBFEAQSHAoYQkFUQ0hfSVRFTV9TSEFQRV9GTEFUVEVOEAUijwEKC0JhdGNoT3V0cHV0EhMKC3RhcmdldF9uYW1lGAEgAygJEikKBGtpbmQYAiABKA4yGy5pbmZlcmVuY2UuQmF0Y2hPdXRwdXQuS2luZBIUCgxzb3VyY2VfaW5wdXQYAyADKAkiKgoES2luZBIiCh5CQVRDSF9TQ0FUVEVSX1dJVEhfSU5QVVRfU0hBUEUQACKHBAoSTW9kZWxJbnN0YW5jZUdyb3VwEgwKBG5hbWUYASABKAkSDQoFY291bnQYAiABKAUSDAoEZ3B1cxgDIAMoBRIwCgRraW5kGAQgASgOMiIuaW5mZXJlbmNlLk1vZGVsSW5zdGFuY2VHcm91cC5LaW5kEg8KB3Byb2ZpbGUYBSADKAkSMQoMcmF0ZV9saW1pdGVyGAYgASgLMhsuaW5mZXJlbmNlLk1vZGVsUmF0ZUxpbWl0ZXISDwoHcGFzc2l2ZRgHIAEoCBJIChFzZWNvbmRhcnlfZGV2aWNlcxgIIAMoCzItLmluZmVyZW5jZS5Nb2RlbEluc3RhbmNlR3JvdXAuU2Vjb25kYXJ5RGV2aWNlEhMKC2hvc3RfcG9saWN5GAkgASgJGpwBCg9TZWNvbmRhcnlEZXZpY2USTwoEa2luZBgBIAEoDjJBLmluZmVyZW5jZS5Nb2RlbEluc3RhbmNlR3JvdXAuU2Vjb25kYXJ5RGV2aWNlLlNlY29uZGFyeURldmljZUtpbmQSEQoJZGV2aWNlX2lkGAIgASgDIiUKE1NlY29uZGFyeURldmljZUtpbmQSDgoKS0lORF9OVkRMQRAAIkEKBEtpbmQSDQoJS0lORF9BVVRPEAASDAoIS0lORF9HUFUQARIMCghLSU5EX0NQVRACEg4KCktJTkRfTU9ERUwQAyKWAQoQTW9kZWxSYXRlTGltaXRlchI3CglyZXNvdXJjZXMYASADKAsyJC5pbmZlcmVuY2UuTW9kZWxSYXRlTGltaXRlci5SZXNvdXJjZRIQCghwcmlvcml0eRgCIAEoDRo3CghSZXNvdXJjZRIMCgRuYW1lGAEgASgJEg4KBmdsb2JhbBgCIAEoCBINCgVjb3VudBgDIAEoDSL9DQoXTW9kZWxPcHRpbWl6YXRpb25Qb2xpY3kSNwoFZ3JhcGgYASABKAsyKC5pbmZlcmVuY2UuTW9kZWxPcHRpbWl6YXRpb25Qb2xpY3kuR3JhcGgSQgoIcHJpb3JpdHkYAiABKA4yMC5pbmZlcmVuY2UuTW9kZWxPcHRpbWl6YXRpb25Qb2xpY3kuTW9kZWxQcmlvcml0eRI1CgRjdWRhGAMgASgLMicuaW5mZXJlbmNlLk1vZGVsT3B0aW1pemF0aW9uUG9saWN5LkN1ZGESWAoWZXhlY3V0aW9uX2FjY2VsZXJhdG9ycxgEIAEoCzI4LmluZmVyZW5jZS5Nb2RlbE9wdGltaXphdGlvblBvbGljeS5FeGVjdXRpb25BY2NlbGVyYXRvcnMSUgoTaW5wdXRfcGlubmVkX21lbW9yeRgFIAEoCzI1LmluZmVyZW5jZS5Nb2RlbE9wdGltaXphdGlvblBvbGljeS5QaW5uZWRNZW1vcnlCdWZmZXISUwoUb3V0cHV0X3Bpbm5lZF9tZW1vcnkYBiABKAsyNS5pbmZlcmVuY2UuTW9kZWxPcHRpbWl6YXRpb25Qb2xpY3kuUGlubmVkTWVtb3J5QnVmZmVyEiYKHmdhdGhlcl9rZXJuZWxfYnVmZmVyX3RocmVzaG9sZBgHIAEoDRIWCg5lYWdlcl9iYXRjaGluZxgIIAEoCBoWCgVHcmFwaBINCgVsZXZlbBgBIAEoBRq6BQoEQ3VkYRIOCgZncmFwaHMYASABKAgSGAoQYnVzeV93YWl0X2V2ZW50cxgCIAEoCBJFCgpncmFwaF9zcGVjGAMgAygLMjEuaW5mZXJlbmNlLk1vZGVsT3B0aW1pemF0aW9uUG9saWN5LkN1ZGEuR3JhcGhTcGVjEhoKEm91dHB1dF9jb3B5X3N0cmVhbRgEIAEoCBqkBAoJR3JhcGhTcGVjEhIKCmJhdGNoX3NpemUYASABKAUSSwoFaW5wdXQYAiADKAsyPC5pbmZlcmVuY2UuTW9kZWxPcHRpbWl6YXRpb25Qb2xpY3kuQ3VkYS5HcmFwaFNwZWMuSW5wdXRFbnRyeRJXChFncmFwaF9sb3dlcl9ib3VuZBgDIAEoCzI8LmluZmVyZW5jZS5Nb2RlbE9wdGltaXphdGlvblBvbGljeS5DdWRhLkdyYXBoU3BlYy5Mb3dlckJvdW5kGhQKBVNoYXBlEgsKA2RpbRgBIAMoAxrfAQoKTG93ZXJCb3VuZBISCgpiYXRjaF9zaXplGAEgASgFElYKBWlucHV0GAIgAygLMkcuaW5mZXJlbmNlLk1vZGVsT3B0aW1pemF0aW9uUG9saWN5LkN1ZGEuR3JhcGhTcGVjLkxvd2VyQm91bmQuSW5wdXRFbnRyeRplCgpJbnB1dEVudHJ5EgsKA2tleRgBIAEoCRJGCgV2YWx1ZRgCIAEoCzI3LmluZmVyZW5jZS5Nb2RlbE9wdGltaXphdGlvblBvbGljeS5DdWRhLkdyYXBoU3BlYy5TaGFwZToCOAEaZQoKSW5wdXRFbnRyeRILCgNrZXkYASABKAkSRgoFdmFsdWUYAiABKAsyNy5pbmZlcmVuY2UuTW9kZWxPcHRpbWl6YXRpb25Qb2xpY3kuQ3VkYS5HcmFwaFNwZWMuU2hhcGU6AjgBGqQDChVFeGVjdXRpb25BY2NlbGVyYXRvcnMSZwoZZ3B1X2V4ZWN1dGlvbl9hY2NlbGVyYXRvchgBIAMoCzJELmluZmVyZW5jZS5Nb2RlbE9wdGltaXphdGlvblBvbGljeS5FeGVjdXRpb25BY2NlbGVyYXRvcnMuQWNjZWxlcmF0b3ISZwoZY3B1X2V4ZWN1dGlvbl9hY2NlbGVyYXRvchgCIAMoCzJELmluZmVyZW5jZS5Nb2RlbE9wdGltaXphdGlvblBvbGljeS5FeGVjdXRpb25BY2NlbGVyYXRvcnMuQWNjZWxlcmF0b3IauAEKC0FjY2VsZXJhdG9yEgwKBG5hbWUYASABKAkSaAoKcGFyYW1ldGVycxgCIAMoCzJULmluZmVyZW5jZS5Nb2RlbE9wdGltaXphdGlvblBvbGljeS5FeGVjdXRpb25BY2NlbGVyYXRvcnMuQWNjZWxlcmF0b3IuUGFyYW1ldGVyc0VudHJ5GjEKD1BhcmFtZXRlcnNFbnRyeRILCgNrZXkYASABKAkSDQoFdmFsdWUYAiABKAk6AjgBGiQKElBpbm5lZE1lbW9yeUJ1ZmZlchIOCgZlbmFibGUYASABKAgiSQoNTW9kZWxQcmlvcml0eRIUChBQUklPUklUWV9ERUZBVUxUEAASEAoMUFJJT1JJVFlfTUFYEAESEAoMUFJJT1JJVFlfTUlOEAIimwMKFE1vZGVsRHluYW1pY0JhdGNoaW5nEhwKFHByZWZlcnJlZF9iYXRjaF9zaXplGAEgAygFEiQKHG1heF9xdWV1ZV9kZWxheV9taWNyb3NlY29uZHMYAiABKAQSGQoRcHJlc2VydmVfb3JkZXJpbmcYAyABKAgSFwoPcHJpb3JpdHlfbGV2ZWxzGAQgASgEEh4KFmRlZmF1bHRfcHJpb3JpdHlfbGV2ZWwYBSABKAQSOQoUZGVmYXVsdF9xdWV1ZV9wb2xpY3kYBiABKAsyGy5pbmZlcmVuY2UuTW9kZWxRdWV1ZVBvbGljeRJXChVwcmlvcml0eV9xdWV1ZV9wb2xpY3kYByADKAsyOC5pbmZlcmVuY2UuTW9kZWxEeW5hbWljQmF0Y2hpbmcuUHJpb3JpdHlRdWV1ZVBvbGljeUVudHJ5GlcKGFByaW9yaXR5UXVldWVQb2xpY3lFbnRyeRILCgNrZXkYASABKAQSKgoFdmFsdWUYAiABKAsyGy5pbmZlcmVuY2UuTW9kZWxRdWV1ZVBvbGljeToCOAEi2wEKEE1vZGVsUXVldWVQb2xpY3kSQQoOdGltZW91dF9hY3Rpb24YASABKA4yKS5pbmZlcmVuY2UuTW9kZWxRdWV1ZVBvbGljeS5UaW1lb3V0QWN0aW9uEiQKHGRlZmF1bHRfdGltZW91dF9taWNyb3NlY29uZHMYAiABKAQSHgoWYWxsb3dfdGltZW91dF9vdmVycmlkZRgDIAEoCBIWCg5tYXhfcXVldWVfc2l6ZRgEIAEoDSImCg1UaW1lb3V0QWN0aW9uEgoKBlJFSkVDVBAAEgkKBURFTEFZEAEi7goKFU1vZGVsU2VxdWVuY2VCYXRjaGluZxImCh5tYXhfc2VxdWVuY2VfaWRsZV9taWNyb3NlY29uZHMYASABKAQSRAoNY29udHJvbF9pbnB1dBgCIAMoCzItLmluZmVyZW5jZS5Nb2RlbFNlcXVlbmNlQmF0Y2hpbmcuQ29udHJvbElucHV0EkEKBmRpcmVjdBgDIAEoCzIvLmluZmVyZW5jZS5Nb2RlbFNlcXVlbmNlQmF0Y2hpbmcuU3RyYXRlZ3lEaXJlY3RIABJBCgZvbGRlc3QYBCABKAsyLy5pbmZlcmVuY2UuTW9kZWxTZXF1ZW5jZUJhdGNoaW5nLlN0cmF0ZWd5T2xkZXN0SAASNQoFc3RhdGUYBSADKAsyJi5pbmZlcmVuY2UuTW9kZWxTZXF1ZW5jZUJhdGNoaW5nLlN0YXRlEhoKEml0ZXJhdGl2ZV9zZXF1ZW5jZRgGIAEoCBqxAgoHQ29udHJvbBI7CgRraW5kGAEgASgOMi0uaW5mZXJlbmNlLk1vZGVsU2VxdWVuY2VCYXRjaGluZy5Db250cm9sLktpbmQSGAoQaW50MzJfZmFsc2VfdHJ1ZRgCIAMoBRIXCg9mcDMyX2ZhbHNlX3RydWUYAyADKAISJgoJZGF0YV90eXBlGAQgASgOMhMuaW5mZXJlbmNlLkRhdGFUeXBlEhcKD2Jvb2xfZmFsc2VfdHJ1ZRgFIAMoCCJ1CgRLaW5kEhoKFkNPTlRST0xfU0VRVUVOQ0VfU1RBUlQQABIaChZDT05UUk9MX1NFUVVFTkNFX1JFQURZEAESGAoUQ09OVFJPTF9TRVFVRU5DRV9FTkQQAhIbChdDT05UUk9MX1NFUVVFTkNFX0NPUlJJRBADGlcKDENvbnRyb2xJbnB1dBIMCgRuYW1lGAEgASgJEjkKB2NvbnRyb2wYAiADKAsyKC5pbmZlcmVuY2UuTW9kZWxTZXF1ZW5jZUJhdGNoaW5nLkNvbnRyb2waigEKDEluaXRpYWxTdGF0ZRImCglkYXRhX3R5cGUYASABKA4yEy5pbmZlcmVuY2UuRGF0YVR5cGUSDAoEZGltcxgCIAMoAxITCgl6ZXJvX2RhdGEYAyABKAhIABITCglkYXRhX2ZpbGUYBCABKAlIABIMCgRuYW1lGAUgASgJQgwKCnN0YXRlX2RhdGEa8wEKBVN0YXRlEhIKCmlucHV0X25hbWUYASABKAkSEwoLb3V0cHV0X25hbWUYAiABKAkSJgoJZGF0YV90eXBlGAMgASgOMhMuaW5mZXJlbmNlLkRhdGFUeXBlEgwKBGRpbXMYBCADKAMSRAoNaW5pdGlhbF9zdGF0ZRgFIAMoCzItLmluZmVyZW5jZS5Nb2RlbFNlcXVlbmNlQmF0Y2hpbmcuSW5pdGlhbFN0YXRlEigKIHVzZV9zYW1lX2J1ZmZlcl9mb3JfaW5wdXRfb3V0cHV0GAYgASgIEhsKE3VzZV9ncm93YWJsZV9tZW1vcnkYByABKAgaWAoOU3RyYXRlZ3lEaXJlY3QSJAocbWF4X3F1ZXVlX2RlbGF5X21pY3Jvc2Vjb25kcxgBIAEoBBIgChhtaW5pbXVtX3Nsb3RfdXRpbGl6YXRpb24YAiABKAIakAEKDlN0cmF0ZWd5T2xkZXN0Eh8KF21heF9jYW5kaWRhdGVfc2VxdWVuY2VzGAEgASgFEhwKFHByZWZlcnJlZF9iYXRjaF9zaXplGAIgAygFEiQKHG1heF9xdWV1ZV9kZWxheV9taWNyb3NlY29uZHMYAyABKAQSGQoRcHJlc2VydmVfb3JkZXJpbmcYBCABKAhCEQoPc3RyYXRlZ3lfY2hvaWNlIpUDCg9Nb2RlbEVuc2VtYmxpbmcSLQoEc3RlcBgBIAMoCzIfLmluZmVyZW5jZS5Nb2RlbEVuc2VtYmxpbmcuU3RlcBIdChVtYXhfaW5mbGlnaHRfcmVxdWVzdHMYAiABKA0aswIKBFN0ZXASEgoKbW9kZWxfbmFtZRgBIAEoCRIVCg1tb2RlbF92ZXJzaW9uGAIgASgDEkAKCWlucHV0X21hcBgDIAMoCzItLmluZmVyZW5jZS5Nb2RlbEVuc2VtYmxpbmcuU3RlcC5JbnB1dE1hcEVudHJ5EkIKCm91dHB1dF9tYXAYBCADKAsyLi5pbmZlcmVuY2UuTW9kZWxFbnNlbWJsaW5nLlN0ZXAuT3V0cHV0TWFwRW50cnkSFwoPbW9kZWxfbmFtZXNwYWNlGAUgASgJGi8KDUlucHV0TWFwRW50cnkSCwoDa2V5GAEgASgJEg0KBXZhbHVlGAIgASgJOgI4ARowCg5PdXRwdXRNYXBFbnRyeRILCgNrZXkYASABKAkSDQoFdmFsdWUYAiABKAk6AjgBIiYKDk1vZGVsUGFyYW1ldGVyEhQKDHN0cmluZ192YWx1ZRgBIAEoCSLZAgoLTW9kZWxXYXJtdXASDAoEbmFtZRgBIAEoCRISCgpiYXRjaF9zaXplGAIgASgNEjIKBmlucHV0cxgDIAMoCzIiLmluZmVyZW5jZS5Nb2RlbFdhcm11cC5JbnB1dHNFbnRyeRINCgVjb3VudBgEIAEoDRqXAQoFSW5wdXQSJgoJZGF0YV90eXBlGAEgASgOMhMuaW5mZXJlbmNlLkRhdGFUeXBlEgwKBGRpbXMYAiADKAMSEwoJemVyb19kYXRhGAMgASgISAASFQoLcmFuZG9tX2RhdGEYBCABKAhIABIZCg9pbnB1dF9kYXRhX2ZpbGUYBSABKAlIAEIRCg9pbnB1dF9kYXRhX3R5cGUaSwoLSW5wdXRzRW50cnkSCwoDa2V5GAEgASgJEisKBXZhbHVlGAIgASgLMhwuaW5mZXJlbmNlLk1vZGVsV2FybXVwLklucHV0OgI4ASIuCg9Nb2RlbE9wZXJhdGlvbnMSGwoTb3BfbGlicmFyeV9maWxlbmFtZRgBIAMoCSIrChZNb2RlbFRyYW5zYWN0aW9uUG9saWN5EhEKCWRlY291cGxlZBgBIAEoCCLmAQoVTW9kZWxSZXBvc2l0b3J5QWdlbnRzEjYKBmFnZW50cxgBIAMoCzImLmluZmVyZW5jZS5Nb2RlbFJlcG9zaXRvcnlBZ2VudHMuQWdlbnQalAEKBUFnZW50EgwKBG5hbWUYASABKAkSSgoKcGFyYW1ldGVycxgCIAMoCzI2LmluZmVyZW5jZS5Nb2RlbFJlcG9zaXRvcnlBZ2VudHMuQWdlbnQuUGFyYW1ldGVyc0VudHJ5GjEKD1BhcmFtZXRlcnNFbnRyeRILCgNrZXkYASABKAkSDQoFdmFsdWUYAiABKAk6AjgBIiQKEk1vZGVsUmVzcG9uc2VDYWNoZRIOCgZlbmFibGUYASABKAgi4gIKDE1vZGVsTWV0cmljcxI9Cg5tZXRyaWNfY29udHJvbBgBIAMoCzIlLmluZmVyZW5jZS5Nb2RlbE1ldHJpY3MuTWV0cmljQ29udHJvbBqSAgoNTWV0cmljQ29udHJvbBJRChFtZXRyaWNfaWRlbnRpZmllchgBIAEoCzI2LmluZmVyZW5jZS5Nb2RlbE1ldHJpY3MuTWV0cmljQ29udHJvbC5NZXRyaWNJZGVudGlmaWVyElMKEWhpc3RvZ3JhbV9vcHRpb25zGAIgASgLMjYuaW5mZXJlbmNlLk1vZGVsTWV0cmljcy5NZXRyaWNDb250cm9sLkhpc3RvZ3JhbU9wdGlvbnNIABoiChBNZXRyaWNJZGVudGlmaWVyEg4KBmZhbWlseRgBIAEoCRojChBIaXN0b2dyYW1PcHRpb25zEg8KB2J1Y2tldHMYASADKAFCEAoObWV0cmljX29wdGlvbnMq+gEKCERhdGFUeXBlEhAKDFRZUEVfSU5WQUxJRBAAEg0KCVRZUEVfQk9PTBABEg4KClRZUEVfVUlOVDgQAhIPCgtUWVBFX1VJTlQxNhADEg8KC1RZUEVfVUlOVDMyEAQSDwoLVFlQRV9VSU5UNjQQBRINCglUWVBFX0lOVDgQBhIOCgpUWVBFX0lOVDE2EAcSDgoKVFlQRV9JTlQzMhAIEg4KClRZUEVfSU5UNjQQCRINCglUWVBFX0ZQMTYQChINCglUWVBFX0ZQMzIQCxINCglUWVBFX0ZQNjQQDBIPCgtUWVBFX1NUUklORxANEg0KCVRZUEVfQkYxNhAOYgZwcm90bzM");
const ModelConfigSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 0);
const ModelVersionPolicySchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 1);
const ModelVersionPolicy_LatestSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 1, 0);
const ModelVersionPolicy_AllSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 1, 1);
const ModelVersionPolicy_SpecificSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 1, 2);
const ModelInputSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 2);
const ModelInput_Format = {
    NONE: 0,
    NHWC: 1,
    NCHW: 2,
};
const ModelInput_FormatSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .enumDesc */ .RS)(file_model_config, 2, 0);
const ModelOutputSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 3);
const ModelTensorReshapeSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 4);
const BatchInputSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 5);
const BatchInput_Kind = {
    BATCH_ELEMENT_COUNT: 0,
    BATCH_ACCUMULATED_ELEMENT_COUNT: 1,
    BATCH_ACCUMULATED_ELEMENT_COUNT_WITH_ZERO: 2,
    BATCH_MAX_ELEMENT_COUNT_AS_SHAPE: 3,
    BATCH_ITEM_SHAPE: 4,
    BATCH_ITEM_SHAPE_FLATTEN: 5,
};
const BatchInput_KindSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .enumDesc */ .RS)(file_model_config, 5, 0);
const BatchOutputSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 6);
const BatchOutput_Kind = {
    BATCH_SCATTER_WITH_INPUT_SHAPE: 0,
};
const BatchOutput_KindSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .enumDesc */ .RS)(file_model_config, 6, 0);
const ModelInstanceGroupSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 7);
const ModelInstanceGroup_SecondaryDeviceSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 7, 0);
const ModelInstanceGroup_SecondaryDevice_SecondaryDeviceKind = {
    KIND_NVDLA: 0,
};
const ModelInstanceGroup_SecondaryDevice_SecondaryDeviceKindSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .enumDesc */ .RS)(file_model_config, 7, 0, 0);
const ModelInstanceGroup_Kind = {
    AUTO: 0,
    GPU: 1,
    CPU: 2,
    MODEL: 3,
};
const ModelInstanceGroup_KindSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .enumDesc */ .RS)(file_model_config, 7, 0);
const ModelRateLimiterSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 8);
const ModelRateLimiter_ResourceSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 8, 0);
const ModelOptimizationPolicySchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 9);
const ModelOptimizationPolicy_GraphSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 9, 0);
const ModelOptimizationPolicy_CudaSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 9, 1);
const ModelOptimizationPolicy_Cuda_GraphSpecSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 9, 1, 0);
const ModelOptimizationPolicy_Cuda_GraphSpec_ShapeSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 9, 1, 0, 0);
const ModelOptimizationPolicy_Cuda_GraphSpec_LowerBoundSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 9, 1, 0, 1);
const ModelOptimizationPolicy_ExecutionAcceleratorsSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 9, 2);
const ModelOptimizationPolicy_ExecutionAccelerators_AcceleratorSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 9, 2, 0);
const ModelOptimizationPolicy_PinnedMemoryBufferSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 9, 3);
const ModelOptimizationPolicy_ModelPriority = {
    PRIORITY_DEFAULT: 0,
    PRIORITY_MAX: 1,
    PRIORITY_MIN: 2,
};
const ModelOptimizationPolicy_ModelPrioritySchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .enumDesc */ .RS)(file_model_config, 9, 0);
const ModelDynamicBatchingSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 10);
const ModelQueuePolicySchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 11);
const ModelQueuePolicy_TimeoutAction = {
    REJECT: 0,
    DELAY: 1,
};
const ModelQueuePolicy_TimeoutActionSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .enumDesc */ .RS)(file_model_config, 11, 0);
const ModelSequenceBatchingSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 12);
const ModelSequenceBatching_ControlSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 12, 0);
const ModelSequenceBatching_Control_Kind = {
    CONTROL_SEQUENCE_START: 0,
    CONTROL_SEQUENCE_READY: 1,
    CONTROL_SEQUENCE_END: 2,
    CONTROL_SEQUENCE_CORRID: 3,
};
const ModelSequenceBatching_Control_KindSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .enumDesc */ .RS)(file_model_config, 12, 0, 0);
const ModelSequenceBatching_ControlInputSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 12, 1);
const ModelSequenceBatching_InitialStateSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 12, 2);
const ModelSequenceBatching_StateSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 12, 3);
const ModelSequenceBatching_StrategyDirectSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 12, 4);
const ModelSequenceBatching_StrategyOldestSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 12, 5);
const ModelEnsemblingSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 13);
const ModelEnsembling_StepSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 13, 0);
const ModelParameterSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 14);
const ModelWarmupSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 15);
const ModelWarmup_InputSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 15, 0);
const ModelOperationsSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 16);
const ModelTransactionPolicySchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 17);
const ModelRepositoryAgentsSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 18);
const ModelRepositoryAgents_AgentSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 18, 0);
const ModelResponseCacheSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 19);
const ModelMetricsSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 20);
const ModelMetrics_MetricControlSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 20, 0);
const ModelMetrics_MetricControl_MetricIdentifierSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 20, 0, 0);
const ModelMetrics_MetricControl_HistogramOptionsSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_1__/* .messageDesc */ .Z)(file_model_config, 20, 0, 1);
const DataType = {
    TYPE_INVALID: 0,
    TYPE_BOOL: 1,
    TYPE_UINT8: 2,
    TYPE_UINT16: 3,
    TYPE_UINT32: 4,
    TYPE_UINT64: 5,
    TYPE_INT8: 6,
    TYPE_INT16: 7,
    TYPE_INT32: 8,
    TYPE_INT64: 9,
    TYPE_FP16: 10,
    TYPE_FP32: 11,
    TYPE_FP64: 12,
    TYPE_STRING: 13,
    TYPE_BF16: 14,
};
const DataTypeSchema = (0,_bufbuild_protobuf_codegenv2__WEBPACK_IMPORTED_MODULE_2__/* .enumDesc */ .RS)(file_model_config, 0);


/***/ }),

/***/ 5779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gp: () => (/* binding */ readGrpcResponse),
/* harmony export */   Ju: () => (/* binding */ finalFlag),
/* harmony export */   Zs: () => (/* binding */ encodeGrpcInfer)
/* harmony export */ });
/* unused harmony export checkGrpcResponse */
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6149);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5224);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9859);
/* harmony import */ var _bytes_elements_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2547);
/* harmony import */ var _element_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6397);
/* harmony import */ var _gen_inference_pb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8061);
/* harmony import */ var _response_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4973);
/* harmony import */ var _sequence_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5819);
/* harmony import */ var _tensor_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3825);







const encodeGrpcInfer = (request) => {
    const { inputs, outputs, shared } = request;
    const message = (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_4__/* .create */ .v)(_gen_inference_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelInferRequestSchema */ .ER, {
        modelName: request.modelName,
        modelVersion: request.modelVersion ?? '',
        id: request.id ?? '',
        inputs: inputs.map(({ name, datatype, shape }) => ({
            name,
            datatype,
            shape: shape.map(BigInt),
            parameters: inferParameters((0,_tensor_js__WEBPACK_IMPORTED_MODULE_5__/* .placeParameters */ .c)(shared?.inputs.get(name))),
        })),
        outputs: outputs.map((name) => ({
            name,
            parameters: inferParameters((0,_tensor_js__WEBPACK_IMPORTED_MODULE_5__/* .placeParameters */ .c)(shared?.outputs.get(name))),
        })),
        rawInputContents: inputs.flatMap(({ name, bytes }) => (shared?.inputs.has(name) === true ? [] : [bytes])),
        parameters: inferParameters(parametersOf(request)),
    });
    const encoded = (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_6__/* .toBinary */ .R)(_gen_inference_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelInferRequestSchema */ .ER, message);
    if (request.isOfSequence !== true)
        return { protocol: 'grpc', message: encoded };
    const room = (0,_sequence_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .protobufMarkRoom */ .ID)();
    return { protocol: 'grpc', message: Buffer.concat([room.bytes, encoded]), places: room.places };
};
const parametersOf = ({ parameters, emptyFinalResponse, }) => [
    ...(parameters ?? []),
    ...(emptyFinalResponse === true ? [['triton_enable_empty_final_response', true]] : []),
];
const inferParameters = (parameters) => Object.fromEntries([...parameters].map(([name, value]) => [name, inferParameter(value)]));
const inferParameter = (value) => {
    switch (typeof value) {
        case 'string':
            return { parameterChoice: { case: 'stringParam', value } };
        case 'boolean':
            return { parameterChoice: { case: 'boolParam', value } };
        case 'bigint':
            return { parameterChoice: { case: 'int64Param', value } };
    }
};
const checkGrpcResponse = (message, expectation, expectedOutputs) => {
    const received = readGrpcResponse(message);
    return 'ok' in received ? received : checkResponse(received, expectation, expectedOutputs);
};
const readGrpcResponse = (message) => {
    const response = decodeResponse(message);
    if (typeof response === 'string')
        return (0,_response_check_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)('malformed-response', response);
    const received = readResponse(response);
    return typeof received === 'string' ? (0,_response_check_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)('malformed-response', received) : received;
};
const finalFlag = ({ parameters }) => {
    const choice = parameters['triton_final_response']?.parameterChoice;
    return choice?.case === 'boolParam' ? choice.value : undefined;
};
const decodeResponse = (message) => {
    try {
        return (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_7__/* .fromBinary */ .Er)(_gen_inference_pb_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelInferResponseSchema */ .sq, message, { readUnknownFields: false });
    }
    catch (error) {
        return `the response is not a ModelInferResponse: ${error instanceof Error ? error.message : String(error)}`;
    }
};
const readResponse = (response) => {
    const { modelName, modelVersion, outputs, rawOutputContents: raw } = response;
    if (raw.length > 0 && raw.length !== outputs.length) {
        return `the response has ${raw.length} raw contents for ${outputs.length} outputs`;
    }
    const received = [];
    for (const [index, { name, datatype, shape: longShape, contents }] of outputs.entries()) {
        const shape = longShape.map(Number);
        if (!shape.every((dim) => Number.isSafeInteger(dim) && dim >= 0)) {
            return `output ${JSON.stringify(name)} has the shape [${longShape.join()}]`;
        }
        const data = raw[index];
        received.push({
            name,
            datatype,
            shape,
            raw: data,
            bytes: (known) => data ?? encodeContents(known, contents),
        });
    }
    return { modelName, modelVersion, outputs: received, isFinal: finalFlag(response) };
};
const encodeContents = (datatype, contents) => {
    if (contents === undefined)
        return new Uint8Array(0);
    if (datatype === 'BYTES')
        return (0,_bytes_elements_js__WEBPACK_IMPORTED_MODULE_8__/* .joinBytesElements */ .Dr)(contents.bytesContents);
    const encoded = (0,_element_values_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeValues */ .t)(datatype, typedContents(datatype, contents));
    if (encoded instanceof Uint8Array)
        return encoded;
    return `element ${encoded.index} is ${encoded.got}, not ${encoded.expected}`;
};
const typedContents = (datatype, contents) => {
    switch (datatype) {
        case 'BOOL':
            return contents.boolContents;
        case 'INT8':
        case 'INT16':
        case 'INT32':
            return contents.intContents;
        case 'INT64':
            return contents.int64Contents;
        case 'UINT8':
        case 'UINT16':
        case 'UINT32':
            return contents.uintContents;
        case 'UINT64':
            return contents.uint64Contents;
        case 'FP32':
            return contents.fp32Contents;
        case 'FP64':
            return contents.fp64Contents;
        case 'FP16':
        case 'BF16':
            return [];
    }
};


/***/ }),

/***/ 1586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zj: () => (/* binding */ flatElements),
/* harmony export */   kk: () => (/* binding */ jsonElements)
/* harmony export */ });
/* unused harmony export hasNoJson */
/* harmony import */ var _decode_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8397);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(334);


const hasNoJson = (datatype) => datatype === 'FP16' || datatype === 'BF16';
const jsonElements = (datatype, bytes) => {
    if (hasNoJson(datatype))
        return `${datatype} has no JSON form`;
    const elements = [];
    for (const [index, element] of (0,_decode_values_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeValues */ .z)(datatype, bytes).entries()) {
        const written = jsonElement(element);
        if (written === undefined)
            return `value ${index} is ${element instanceof Uint8Array ? 'not UTF-8 text' : String(element)}`;
        elements.push(written);
    }
    return elements;
};
const jsonElement = (element) => {
    if (element instanceof Uint8Array)
        return textOf(element);
    if (typeof element === 'bigint')
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonNumber */ .qj)(String(element));
    if (typeof element !== 'number')
        return element;
    if (!Number.isFinite(element))
        return undefined;
    return Object.is(element, -0) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonNumber */ .qj)('-0.0') : element;
};
const textOf = (bytes) => {
    try {
        return utf8.decode(bytes);
    }
    catch {
        return undefined;
    }
};
const flatElements = (data, shape) => {
    if (!data.some((element) => Array.isArray(element)))
        return data;
    let level = [data];
    for (const dim of shape) {
        const next = [];
        for (const list of level) {
            if (!Array.isArray(list) || list.length !== dim)
                return undefined;
            for (const element of list)
                next.push(element);
        }
        level = next;
    }
    return level;
};
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });


/***/ }),

/***/ 334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   R1: () => (/* binding */ jsonInteger),
/* harmony export */   kw: () => (/* binding */ describeJson),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   qj: () => (/* binding */ jsonNumber),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   w9: () => (/* binding */ parseProtoJson)
/* harmony export */ });
const parseJson = (text) => parse(text, BigInt);
const parseProtoJson = (text) => parse(text, (source) => source);
const jsonInteger = (value) => rawJson(String(value));
const jsonNumber = (source) => rawJson(source);
const jsonText = (value) => JSON.stringify(value ?? null, (_key, part) => typeof part === 'bigint' ? jsonInteger(part) : part);
const isJsonObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const describeJson = (value) => {
    if (Array.isArray(value))
        return `an array of ${value.length}`;
    if (typeof value === 'string') {
        return value.length > longestShown
            ? `${JSON.stringify(value.slice(0, longestShown))}...`
            : JSON.stringify(value);
    }
    return typeof value === 'object' && value !== null ? 'an object' : String(value);
};
const parse = (text, keepInteger) => {
    try {
        return { ok: true, value: parseExact(text, keepInteger) };
    }
    catch (error) {
        if (!bareWord.test(text))
            return refused(error);
    }
    try {
        return { ok: true, value: parseExact(replaceBareWords(text), keepInteger) };
    }
    catch (error) {
        return refused(error);
    }
};
const parseExact = (text, keepInteger) => {
    if (!longNumber.test(text) && !text.includes(nanLiteral))
        return JSON.parse(text);
    return parseWithSource(text, (_key, value, { source }) => {
        if (typeof value !== 'number' || source === undefined)
            return value;
        if (source === nanLiteral)
            return Number.NaN;
        return Number.isSafeInteger(value) || !integer.test(source) ? value : keepInteger(source);
    });
};
const replaceBareWords = (text) => text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|NaN|Inf(?:inity)?/g, (token) => token.startsWith('"') ? token : token === 'NaN' ? nanLiteral : '1e999');
const refused = (error) => ({
    ok: false,
    reason: error instanceof Error ? error.message : String(error),
});
const longestShown = 60;
const bareWord = /NaN|Inf/;
const longNumber = /\d{16}/;
const integer = /^-?\d+$/;
const nanLiteral = '0e-4294967295';
const parseWithSource = JSON.parse;
const rawJson = JSON.rawJSON;


/***/ }),

/***/ 3715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ fitsDims),
/* harmony export */   z: () => (/* binding */ modelSpec)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8619);
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1825);
/* harmony import */ var _datatype_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7900);
/* harmony import */ var _gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1280);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(334);






const fitsDims = (shape, dims) => shape.length === dims.length && dims.every((dim, axis) => dim === -1 || dim === shape[axis]);
const modelSpec = (metadata, config, version) => {
    const optional = new Set(config.input.filter((input) => input.optional).map((input) => input.name));
    const shapeTensors = new Set([...config.input, ...config.output].filter((tensor) => tensor.isShapeTensor).map((tensor) => tensor.name));
    const tensorSpec = ({ name, datatype, shape }) => ({
        name,
        datatype: knownDatatype(name, datatype),
        dims: dimsOf(name, shape, config.maxBatchSize > 0),
        optional: optional.has(name),
        shapeTensor: shapeTensors.has(name),
    });
    return {
        name: metadata.name,
        ...(version === undefined ? {} : { version }),
        versions: metadata.versions,
        platform: metadata.platform,
        backend: config.backend,
        maxBatchSize: Math.max(0, config.maxBatchSize),
        inputs: metadata.inputs.map(tensorSpec),
        outputs: metadata.outputs.map(tensorSpec),
        scheduling: schedulingOf(config),
        ...(config.schedulingChoice.case === 'ensembleScheduling'
            ? { steps: config.schedulingChoice.value.step.map(stepReference) }
            : {}),
        decoupled: config.modelTransactionPolicy?.decoupled ?? false,
        responseCache: config.responseCache?.enable ?? false,
        configHash: hashOf(config),
    };
};
const knownDatatype = (tensor, datatype) => {
    if ((0,_datatype_js__WEBPACK_IMPORTED_MODULE_2__/* .isDatatype */ .V8)(datatype))
        return datatype;
    throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('model-unusable', `tensor ${JSON.stringify(tensor)} has the unknown datatype ${JSON.stringify(datatype)}`);
};
const dimsOf = (tensor, shape, batches) => {
    const dims = (batches ? shape.slice(1) : shape).map(Number);
    if ((!batches || shape.length > 0) && dims.every((dim) => Number.isSafeInteger(dim) && dim >= -1))
        return dims;
    throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('model-unusable', `tensor ${JSON.stringify(tensor)} has the unusable shape [${shape.join()}]`);
};
const schedulingOf = (config) => {
    switch (config.schedulingChoice.case) {
        case 'dynamicBatching':
            return 'dynamic';
        case 'sequenceBatching':
            return 'sequence';
        case 'ensembleScheduling':
            return 'ensemble';
        case undefined:
            return 'none';
    }
};
const stepReference = ({ modelName, modelVersion }) => ({
    name: modelName,
    ...(modelVersion < 0n ? {} : { version: String(modelVersion) }),
});
const hashOf = (config) => {
    const canonical = JSON.stringify((0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__/* .toJson */ .aB)(_gen_model_config_pb_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelConfigSchema */ .zU, config), (_key, value) => (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value) ? Object.fromEntries(Object.entries(value).sort(byKey)) : value);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonical).digest('hex');
};
const byKey = ([a], [b]) => (a < b ? -1 : 1);


/***/ }),

/***/ 4973:
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
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/triton/decode-values.js
var decode_values = __webpack_require__(8397);
;// CONCATENATED MODULE: ./lib/triton/output-difference.js



const outputDifference = (output, { datatype, shape, bytes: expected }) => {
    if (output === undefined)
        return ' is missing';
    const got = output.bytes(datatype);
    if (typeof got === 'string')
        return `: ${got}`;
    if (external_node_buffer_.Buffer.compare(got, expected) === 0 && isSameShape(output.shape, shape))
        return undefined;
    if (!isSameShape(output.shape, shape))
        return `: got the shape ${(0,triton_datatype/* formatShape */.BB)(output.shape)}, expected ${(0,triton_datatype/* formatShape */.BB)(shape)}`;
    const index = datatype === 'BYTES' ? differingElement(got, expected) : differingValue(datatype, got, expected);
    return `, value ${index}: ${describe(valueAt(datatype, got, index), valueAt(datatype, expected, index))}`;
};
const isSameShape = (got, expected) => got.length === expected.length && got.every((dim, axis) => dim === expected[axis]);
const differingByte = (got, expected) => {
    const at = got.findIndex((byte, index) => byte !== expected[index]);
    return at < 0 ? got.length : at;
};
const differingValue = (datatype, got, expected) => Math.floor(differingByte(got, expected) / ((0,triton_datatype/* elementByteSize */.kx)(datatype) ?? 1));
const differingElement = (got, expected) => {
    const all = (0,decode_values/* decodeValues */.z)('BYTES', expected);
    return (0,decode_values/* decodeValues */.z)('BYTES', got).findIndex((element, index) => external_node_buffer_.Buffer.compare(element, all[index]) !== 0);
};
const valueAt = (datatype, bytes, index) => {
    const size = (0,triton_datatype/* elementByteSize */.kx)(datatype);
    if (size === undefined) {
        const element = (0,decode_values/* decodeValues */.z)(datatype, bytes)[index];
        return { element, bytes: element };
    }
    const own = bytes.subarray(index * size, (index + 1) * size);
    return { element: (0,decode_values/* decodeValues */.z)(datatype, own)[0], bytes: own };
};
const describe = (got, expected) => {
    const texts = [textOf(got.element), textOf(expected.element)];
    if (texts[0] === texts[1])
        return `got ${texts[0]} (bytes ${hex(got.bytes)}), expected ${texts[1]} (bytes ${hex(expected.bytes)})`;
    const length = Math.max(got.bytes.length, expected.bytes.length);
    if (!(got.element instanceof Uint8Array) || length <= longestShown)
        return `got ${texts[0]}, expected ${texts[1]}`;
    const at = differingByte(got.bytes, expected.bytes);
    const around = ({ bytes }) => textOf(bytes.subarray(Math.max(0, at - before), at + before));
    return `byte ${at}: got ${around(got)} there, expected ${around(expected)}`;
};
const textOf = (element) => {
    if (element instanceof Uint8Array)
        return quoteText(element);
    return Object.is(element, -0) ? '-0' : String(element);
};
const quoteText = (bytes) => {
    try {
        return JSON.stringify(utf8.decode(bytes));
    }
    catch {
        return `bytes ${hex(bytes)}`;
    }
};
const hex = (bytes) => external_node_buffer_.Buffer.from(bytes).toString('hex');
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const longestShown = 60;
const before = 20;

// EXTERNAL MODULE: ./lib/triton/shared-bytes.js
var shared_bytes = __webpack_require__(5407);
// EXTERNAL MODULE: ./lib/triton/tensor-size.js
var tensor_size = __webpack_require__(9303);
;// CONCATENATED MODULE: ./lib/triton/response-check.js





const expectationOf = (model, batchSize) => ({
    modelName: model.name,
    ...(model.version === undefined ? {} : { modelVersion: model.version }),
    outputs: model.outputs,
    ...(model.maxBatchSize > 0 ? { batchSize } : {}),
    ...(model.decoupled ? { decoupled: true } : {}),
});
const checkResponse = (response, expectation, expectedOutputs = []) => {
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
        const problem = problemOf(output, spec, expectation);
        if (problem !== undefined)
            return failed('wrong-output', `output ${quote(spec.name)}: ${problem}`);
    }
    for (const expected of expectedOutputs) {
        const difference = outputDifference(whereItCame(byName.get(expected.name), expected), expected);
        if (difference !== undefined)
            return failed('wrong-output', `output ${quote(expected.name)}${difference}`);
    }
    return { ok: true };
};
const failed = (failure, text) => ({
    ok: false,
    failure,
    text: text.length > longestText ? `${text.slice(0, longestText)}...` : text,
});
const problemOf = (output, spec, { batchSize, sharedOutputs }) => {
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
    const room = sharedOutputs?.get(spec.name);
    if (room !== undefined)
        return sharedProblem(datatype, output.shape, { bytes, room });
    return (0,tensor_size/* sizeProblem */.bi)(bytes, datatype, output.shape);
};
const whereItCame = (output, { shared }) => output === undefined || shared === undefined
    ? output
    : { shape: output.shape, bytes: (datatype) => (0,shared_bytes/* sharedBytes */.d)(datatype, output.shape, shared) };
const sharedProblem = (datatype, shape, { bytes, room }) => {
    if (bytes.length > 0)
        return `${bytes.length} bytes came with the response instead of in shared memory`;
    const size = (0,tensor_size/* leastByteSize */.h0)(datatype, shape);
    if (size <= room)
        return undefined;
    return `${datatype} ${(0,triton_datatype/* formatShape */.BB)(shape)} takes ${size} bytes where shared memory has room for ${room}`;
};
const isShapeAsDeclared = (shape, spec, batchSize) => {
    if (batchSize === undefined)
        return (0,model/* fitsDims */.q)(shape, spec.dims);
    return (0,model/* fitsDims */.q)(shape, [batchSize, ...spec.dims]) || (spec.shapeTensor && (0,model/* fitsDims */.q)(shape, spec.dims));
};
const quote = (name) => JSON.stringify(name);
const longestText = 300;


/***/ }),

/***/ 2593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ checkRestResponse),
/* harmony export */   Yp: () => (/* binding */ readRestResponse),
/* harmony export */   gL: () => (/* binding */ jsonByteLengthOf),
/* harmony export */   j: () => (/* binding */ encodeRestInfer)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1825);
/* harmony import */ var _datatype_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7900);
/* harmony import */ var _element_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6397);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(334);
/* harmony import */ var _json_tensor_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1586);
/* harmony import */ var _response_check_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4973);
/* harmony import */ var _rest_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8093);
/* harmony import */ var _rest_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1680);
/* harmony import */ var _sequence_mark_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5819);
/* harmony import */ var _tensor_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3825);











const encodeRestInfer = (request) => {
    const { modelName, modelVersion, id, inputs, outputs, shared, formats, isOfSequence = false } = request;
    const isAllJson = formats?.input === 'json';
    if (isAllJson)
        checkJsonSize(inputs);
    const text = asciiJson({
        ...(id === undefined || id === '' ? {} : { id }),
        inputs: inputs.map((input) => isAllJson ? describeJsonInput(input) : describeInput(input, shared?.inputs.get(input.name))),
        ...(outputs.length === 0
            ? {}
            : { outputs: outputs.map((name) => describeOutput(name, shared?.outputs.get(name), formats)) }),
        ...requestParameters(request),
    });
    const header = new TextEncoder().encode(text);
    return {
        protocol: 'http',
        path: `${(0,_rest_path_js__WEBPACK_IMPORTED_MODULE_8__/* .modelPath */ .L)(modelName, modelVersion)}/infer`,
        jsonByteLength: header.length,
        body: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([
            header,
            ...inputs.flatMap(({ name, bytes }) => (isAllJson || shared?.inputs.has(name) === true ? [] : [bytes])),
        ]),
        ...(isAllJson ? { isAllJson } : {}),
        ...(isOfSequence ? { places: (0,_sequence_mark_js__WEBPACK_IMPORTED_MODULE_9__/* .jsonMarkPlaces */ .MM)(text) } : {}),
    };
};
const jsonByteLengthOf = ({ headers }) => {
    const length = headers['inference-header-content-length'];
    return length === undefined ? undefined : Number(length);
};
const checkRestResponse = (response, expectation, expectedOutputs) => {
    const received = readRestResponse(response);
    return 'ok' in received ? received : (0,_response_check_js__WEBPACK_IMPORTED_MODULE_6__/* .checkResponse */ .Mz)(received, expectation, expectedOutputs);
};
const readRestResponse = (response) => {
    const { status, headers, body } = response;
    if (status !== 200) {
        return (0,_response_check_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .gz)((0,_rest_error_js__WEBPACK_IMPORTED_MODULE_7__/* .failureOfHttpStatus */ .qp)(status), `HTTP ${status}: ${(0,_rest_error_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeErrorText */ .Uh)(body)}`);
    }
    const parts = splitBody(headers['inference-header-content-length'], body);
    if (typeof parts === 'string')
        return (0,_response_check_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .gz)('malformed-response', parts);
    const json = readJsonObject(parts.json);
    if (typeof json === 'string')
        return (0,_response_check_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .gz)('malformed-response', json);
    if (typeof json['error'] === 'string')
        return (0,_response_check_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .gz)('server-error', `HTTP 200: ${json['error']}`);
    const received = readResponse(json, parts.tensors);
    return typeof received === 'string' ? (0,_response_check_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .gz)('malformed-response', received) : received;
};
const describeInput = ({ name, shape, datatype, bytes }, place) => ({
    name,
    shape,
    datatype,
    parameters: place === undefined ? { binary_data_size: bytes.length } : describeParameters((0,_tensor_js__WEBPACK_IMPORTED_MODULE_10__/* .placeParameters */ .c)(place)),
});
const describeJsonInput = ({ name, shape, datatype, bytes }) => {
    const data = (0,_json_tensor_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonElements */ .kk)(datatype, bytes);
    if (typeof data !== 'string')
        return { name, shape, datatype, data };
    throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('invalid-option', `--input-tensor-format: got 'json', but input ${JSON.stringify(name)} cannot be written so: ${data}`, { hint: 'Give --input-tensor-format binary.' });
};
const checkJsonSize = (inputs) => {
    const size = inputs.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (size <= largestAsJson)
        return;
    throw new _foundation_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('invalid-option', `--input-tensor-format: got 'json', but one request has ${size} bytes of tensors, which is too much for JSON`, { hint: 'Give --input-tensor-format binary, or smaller shapes.' });
};
const largestAsJson = 64 * 2 ** 20;
const describeOutput = (name, place, formats) => ({
    name,
    parameters: place === undefined
        ? { binary_data: formats?.output !== 'json' }
        : describeParameters((0,_tensor_js__WEBPACK_IMPORTED_MODULE_10__/* .placeParameters */ .c)(place)),
});
const requestParameters = ({ outputs, parameters, formats, isOfSequence = false, }) => {
    const described = {
        ...(outputs.length === 0 ? { binary_data_output: formats?.output !== 'json' } : {}),
        ...describeParameters(parameters),
        ...(isOfSequence ? _sequence_mark_js__WEBPACK_IMPORTED_MODULE_9__/* .jsonMarkRoom */ .rj : {}),
    };
    return Object.keys(described).length === 0 ? {} : { parameters: described };
};
const describeParameters = (parameters = new Map()) => Object.fromEntries([...parameters].map(([name, value]) => [name, typeof value === 'bigint' ? (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonInteger */ .R1)(value) : value]));
const asciiJson = (value) => JSON.stringify(value).replace(/\\\\|\\u[0-9a-f]{4}|[\u0080-\uffff]/g, (found) => {
    if (found.startsWith('\\u'))
        return `\\u${found.slice(2).toUpperCase()}`;
    return found.startsWith('\\')
        ? found
        : `\\u${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
});
const splitBody = (jsonLength, body) => {
    if (jsonLength === undefined)
        return { json: body, tensors: body.subarray(body.length) };
    const length = typeof jsonLength === 'string' && /^\d+$/.test(jsonLength) ? Number(jsonLength) : Number.NaN;
    if (!(length <= body.length)) {
        return `Inference-Header-Content-Length is ${String(jsonLength)} where the body has ${body.length} bytes`;
    }
    return { json: body.subarray(0, length), tensors: body.subarray(length) };
};
const readJsonObject = (bytes) => {
    if (bytes.length === 0)
        return 'the response has no JSON: it is empty';
    const text = decodeUtf8(bytes);
    if (text === undefined)
        return 'the JSON of the response is not UTF-8';
    const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(text);
    if (!json.ok)
        return `the response is not JSON: ${json.reason}`;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(json.value) ? json.value : 'the JSON of the response is not an object';
};
const decodeUtf8 = (bytes) => {
    try {
        return utf8.decode(bytes);
    }
    catch {
        return undefined;
    }
};
const readResponse = (json, tensors) => {
    const { model_name: modelName, model_version: modelVersion = '', outputs } = json;
    if (typeof modelName !== 'string' || typeof modelVersion !== 'string' || !Array.isArray(outputs)) {
        return 'the response has no model_name, model_version and outputs';
    }
    const received = [];
    let offset = 0;
    for (const output of outputs) {
        const read = readOutput(output, tensors.subarray(offset));
        if (typeof read === 'string')
            return read;
        received.push(read);
        offset += read.raw?.length ?? 0;
    }
    if (offset < tensors.length)
        return `${tensors.length - offset} bytes follow the last output`;
    return { modelName, modelVersion, outputs: received };
};
const readOutput = (output, rest) => {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(output))
        return 'an output is not a JSON object';
    const { name, datatype, shape, parameters, data } = output;
    if (typeof name !== 'string' || typeof datatype !== 'string' || !isShape(shape)) {
        return 'an output has no name, datatype and shape';
    }
    const size = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(parameters) ? parameters['binary_data_size'] : undefined;
    if (size === undefined) {
        const values = data === undefined ? [] : data;
        if (!Array.isArray(values))
            return `the data of output ${JSON.stringify(name)} is not an array`;
        return { name, datatype, shape, raw: undefined, bytes: (known) => encodeNested(known, values, shape) };
    }
    if (!isSize(size) || size > rest.length) {
        return `output ${JSON.stringify(name)} announces ${(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .describeJson */ .kw)(size)} bytes where ${rest.length} are left`;
    }
    if (data !== undefined)
        return `output ${JSON.stringify(name)} has JSON data and binary data`;
    const raw = rest.subarray(0, size);
    return { name, datatype, shape, raw, bytes: () => raw };
};
const encodeNested = (datatype, data, shape) => {
    const elements = (0,_json_tensor_js__WEBPACK_IMPORTED_MODULE_5__/* .flatElements */ .Zj)(data, shape);
    if (elements === undefined)
        return `the data is neither flat nor nested as the shape ${(0,_datatype_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShape */ .BB)(shape)}`;
    const encoded = (0,_element_values_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeValues */ .t)(datatype, elements);
    if (encoded instanceof Uint8Array)
        return encoded;
    return `element ${encoded.index} is ${encoded.got}, not ${encoded.expected}`;
};
const isShape = (value) => Array.isArray(value) && value.every(isSize);
const isSize = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const utf8 = new TextDecoder('utf-8', { fatal: true });


/***/ }),

/***/ 8093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ errorTextOf),
/* harmony export */   Uh: () => (/* binding */ decodeErrorText),
/* harmony export */   qp: () => (/* binding */ failureOfHttpStatus)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(334);

const decodeErrorText = (body) => {
    const text = new TextDecoder().decode(body.subarray(0, longestBody));
    const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    return (json.ok && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(json.value) ? errorTextOf(json.value['error']) : undefined) ?? text.trim();
};
const errorTextOf = (error) => {
    const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(error) ? error['message'] : error;
    return typeof text === 'string' ? text : undefined;
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

/***/ 5819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ID: () => (/* binding */ protobufMarkRoom),
/* harmony export */   MM: () => (/* binding */ jsonMarkPlaces),
/* harmony export */   P2: () => (/* binding */ writeJsonMark),
/* harmony export */   mn: () => (/* binding */ writeProtobufMark),
/* harmony export */   rj: () => (/* binding */ jsonMarkRoom)
/* harmony export */ });
const jsonIdWidth = 20;
const jsonFlagWidth = 5;
const jsonMarkRoom = {
    sequence_id: '#'.repeat(jsonIdWidth - 2),
    sequence_start: '#'.repeat(jsonFlagWidth - 2),
    sequence_end: '#'.repeat(jsonFlagWidth - 2),
};
const jsonMarkPlaces = (text) => {
    const placeOf = (name) => {
        const key = `"${name}":`;
        return text.indexOf(`${key}"${jsonMarkRoom[name]}"`) + key.length;
    };
    return { id: placeOf('sequence_id'), start: placeOf('sequence_start'), end: placeOf('sequence_end') };
};
const writeJsonMark = (bytes, offset, places, { id, isStart, isEnd }) => {
    const idAt = offset + places.id;
    if (typeof id === 'number') {
        writeDigits(bytes, idAt, jsonIdWidth, id);
    }
    else {
        writeDigits(bytes, idAt, jsonIdWidth / 2, Number(id / tenDigits));
        writeDigits(bytes, idAt + jsonIdWidth / 2, jsonIdWidth / 2, Number(id % tenDigits), zero);
    }
    bytes.set(isStart ? jsonTrue : jsonFalse, offset + places.start);
    bytes.set(isEnd ? jsonTrue : jsonFalse, offset + places.end);
};
const [space, zero] = [0x20, 0x30];
const tenDigits = 10n ** 10n;
const writeDigits = (bytes, from, width, value, padding = space) => {
    let rest = value;
    for (let at = from + width - 1; at >= from; at -= 1) {
        bytes[at] = rest === 0 ? padding : zero + (rest % 10);
        rest = Math.floor(rest / 10);
    }
};
const jsonTrue = Buffer.from('true ');
const jsonFalse = Buffer.from('false');
const varintWidth = 10;
const lowerWidth = 7;
const protobufMarkRoom = () => {
    const id = parameterEntry('sequence_id', int64Param, varintWidth);
    const start = parameterEntry('sequence_start', boolParam, 1);
    const end = parameterEntry('sequence_end', boolParam, 1);
    const bytes = Buffer.concat([id, start, end]);
    return {
        bytes,
        places: {
            id: id.length - varintWidth,
            start: id.length + start.length - 1,
            end: bytes.length - 1,
        },
    };
};
const writeProtobufMark = (bytes, offset, places, { id, isStart, isEnd }) => {
    const idAt = offset + places.id;
    if (typeof id === 'number') {
        writeSevens(bytes, idAt, varintWidth, id);
    }
    else {
        writeSevens(bytes, idAt, lowerWidth, Number(BigInt.asUintN(7 * lowerWidth, id)));
        writeSevens(bytes, idAt + lowerWidth, varintWidth - lowerWidth, Number(id >> BigInt(7 * lowerWidth)));
    }
    bytes[idAt + varintWidth - 1] &= 0x7f;
    bytes[offset + places.start] = isStart ? 1 : 0;
    bytes[offset + places.end] = isEnd ? 1 : 0;
};
const writeSevens = (bytes, from, width, value) => {
    let rest = value;
    for (let at = from; at < from + width; at += 1) {
        bytes[at] = (rest % 128) | 0x80;
        rest = Math.floor(rest / 128);
    }
};
const parameters = (4 << 3) | 2;
const key = (1 << 3) | 2;
const value = (2 << 3) | 2;
const boolParam = 1 << 3;
const int64Param = 2 << 3;
const parameterEntry = (name, tag, width) => {
    const parameter = Buffer.of(tag, ...new Uint8Array(width));
    const entry = Buffer.concat([
        Buffer.of(key, name.length),
        Buffer.from(name),
        Buffer.of(value, parameter.length),
        parameter,
    ]);
    return Buffer.concat([Buffer.of(parameters, entry.length), entry]);
};


/***/ }),

/***/ 5407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sharedBytes)
/* harmony export */ });
/* harmony import */ var _bytes_elements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2547);
/* harmony import */ var _datatype_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7900);
/* harmony import */ var _tensor_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9303);



const sharedBytes = (datatype, shape, { byteSize, read }) => {
    const size = (0,_tensor_size_js__WEBPACK_IMPORTED_MODULE_1__/* .fixedByteSize */ .SV)(datatype, shape);
    if (size !== undefined)
        return read(size);
    const room = read(byteSize);
    const end = (0,_bytes_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfElements */ .Ag)(room, (0,_datatype_js__WEBPACK_IMPORTED_MODULE_0__/* .elementCount */ .KX)(shape));
    return end === undefined
        ? `shared memory does not hold the elements of BYTES ${(0,_datatype_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShape */ .BB)(shape)}`
        : room.subarray(0, end);
};


/***/ }),

/***/ 1186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ toBf16Bits),
/* harmony export */   ZW: () => (/* binding */ toFp16Bits),
/* harmony export */   eR: () => (/* binding */ fromBf16Bits),
/* harmony export */   mU: () => (/* binding */ fromFp16Bits)
/* harmony export */ });
const toFp16Bits = (value) => toBits(value, fp16);
const toBf16Bits = (value) => toBits(value, bf16);
const fromFp16Bits = (bits) => fromBits(bits, fp16);
const fromBf16Bits = (bits) => fromBits(bits, bf16);
const fp16 = { fractionBits: 10, bias: 15 };
const bf16 = { fractionBits: 7, bias: 127 };
const toBits = (value, { fractionBits, bias }) => {
    const infinity = (2 * bias + 1) << fractionBits;
    const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
    const magnitude = Math.abs(value);
    if (Number.isNaN(value))
        return infinity | (1 << (fractionBits - 1));
    if (magnitude === Number.POSITIVE_INFINITY)
        return sign | infinity;
    const exponent = Math.max(exponentOf(magnitude), 1 - bias);
    const units = roundTiesToEven(magnitude * 2 ** (fractionBits - exponent));
    const bits = ((exponent + bias - 1) << fractionBits) + units;
    return sign | Math.min(bits, infinity);
};
const fromBits = (bits, { fractionBits, bias }) => {
    const sign = bits & 0x8000 ? -1 : 1;
    const exponent = (bits & 0x7fff) >>> fractionBits;
    const fraction = bits & (2 ** fractionBits - 1);
    if (exponent === 2 * bias + 1)
        return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
    const units = exponent === 0 ? fraction : fraction + 2 ** fractionBits;
    return sign * units * 2 ** (Math.max(exponent, 1) - bias - fractionBits);
};
const exponentOf = (magnitude) => {
    scratch.setFloat64(0, magnitude);
    return (scratch.getUint16(0) >>> 4) - 1023;
};
const roundTiesToEven = (value) => {
    const floor = Math.floor(value);
    const rest = value - floor;
    return rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor;
};
const scratch = new DataView(new ArrayBuffer(8));


/***/ }),

/***/ 9303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SV: () => (/* binding */ fixedByteSize),
/* harmony export */   bi: () => (/* binding */ sizeProblem),
/* harmony export */   h0: () => (/* binding */ leastByteSize)
/* harmony export */ });
/* harmony import */ var _bytes_elements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2547);
/* harmony import */ var _datatype_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7900);


const sizeProblem = (bytes, datatype, shape) => {
    const count = (0,_datatype_js__WEBPACK_IMPORTED_MODULE_0__/* .elementCount */ .KX)(shape);
    const size = (0,_datatype_js__WEBPACK_IMPORTED_MODULE_0__/* .elementByteSize */ .kx)(datatype);
    if (size !== undefined) {
        if (bytes.length === count * size)
            return undefined;
        return `expected ${count * size} bytes for ${datatype} ${(0,_datatype_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShape */ .BB)(shape)}, got ${bytes.length}`;
    }
    const elements = (0,_bytes_elements_js__WEBPACK_IMPORTED_MODULE_1__/* .countBytesElements */ .ub)(bytes);
    if (typeof elements === 'string')
        return `expected BYTES, each after its 4-byte length, but ${elements}`;
    if (elements === count)
        return undefined;
    return `expected ${count} elements for BYTES ${(0,_datatype_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShape */ .BB)(shape)}, got ${elements}`;
};
const fixedByteSize = (datatype, shape) => {
    const size = (0,_datatype_js__WEBPACK_IMPORTED_MODULE_0__/* .elementByteSize */ .kx)(datatype);
    return size === undefined ? undefined : (0,_datatype_js__WEBPACK_IMPORTED_MODULE_0__/* .elementCount */ .KX)(shape) * size;
};
const leastByteSize = (datatype, shape) => fixedByteSize(datatype, shape) ?? (0,_datatype_js__WEBPACK_IMPORTED_MODULE_0__/* .elementCount */ .KX)(shape) * lengthSize;
const lengthSize = 4;


/***/ }),

/***/ 3825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ placeParameters)
/* harmony export */ });
const placeParameters = (place) => {
    if (place === undefined)
        return new Map();
    const { region, offset, byteSize } = place;
    return new Map([
        ['shared_memory_region', region],
        ['shared_memory_byte_size', BigInt(byteSize)],
        ...(offset === 0 ? [] : [['shared_memory_offset', BigInt(offset)]]),
    ]);
};


/***/ })

};
