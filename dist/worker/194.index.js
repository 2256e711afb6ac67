export const id = 194;
export const ids = [194];
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
    'not-triton': exitCode.target,
    'model-not-found': exitCode.target,
    'model-not-ready': exitCode.target,
    'model-unusable': exitCode.target,
    'first-inference-failed': exitCode.target,
    'unreadable-report': exitCode.invalid,
    'unwritable-output': exitCode.output,
    'unreported-result': exitCode.output,
    'client-limited': exitCode.invalid,
    interrupted: exitCode.interrupted,
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

/***/ 3347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ww: () => (/* binding */ isClosedEarly),
/* harmony export */   YI: () => (/* binding */ closedAfterHandshake),
/* harmony export */   ZW: () => (/* binding */ isProtocolError),
/* harmony export */   bK: () => (/* binding */ isFinalConnectError),
/* harmony export */   px: () => (/* binding */ responseFaults),
/* harmony export */   vF: () => (/* binding */ describeSocketError)
/* harmony export */ });
/* unused harmony export unreachable */
/* harmony import */ var _foundation_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1825);

const responseFaults = {
    cutShort: 'connection closed by the server before the response was complete',
    wrongLength: 'response body does not have the length its header says',
    headerTooLarge: 'response header too large',
    bodyTooLarge: 'response body too large',
};
const untrusted = 'the certificate of the server is signed by an authority that is not trusted here';
const refusedCertificate = 'the server does not accept the certificate of this client';
const plainWords = {
    ECONNREFUSED: 'connection refused: nothing listens there',
    ECONNRESET: 'connection reset by the server',
    EPIPE: 'connection closed by the server',
    ENOTFOUND: 'host name not found',
    EAI_AGAIN: 'host name lookup failed for the moment',
    EHOSTUNREACH: 'host unreachable',
    ENETUNREACH: 'network unreachable',
    ETIMEDOUT: 'connection attempt timed out',
    EMFILE: 'too many open files on this machine (see `ulimit -n`)',
    EADDRNOTAVAIL: 'no local port left on this machine',
    UND_ERR_CONNECT_TIMEOUT: 'connection attempt timed out',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate of the server is signed by nobody but itself',
    SELF_SIGNED_CERT_IN_CHAIN: untrusted,
    UNABLE_TO_GET_ISSUER_CERT: untrusted,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
    CERT_HAS_EXPIRED: 'the certificate of the server has expired',
    CERT_NOT_YET_VALID: 'the certificate of the server is not valid yet',
    ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: 'the server wants a certificate of this client',
    ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: refusedCertificate,
    ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE: refusedCertificate,
    ERR_SSL_SSLV3_ALERT_CERTIFICATE_UNKNOWN: refusedCertificate,
    ERR_SSL_TLSV1_ALERT_DECRYPT_ERROR: refusedCertificate,
    ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE: 'the server refuses the TLS handshake',
    ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL: 'the server does not speak this protocol over TLS',
    ERR_SSL_CLOSED_AFTER_HANDSHAKE: 'the server closed the connection after the TLS handshake, as one does that wants another certificate of this client',
    ERR_SSL_WRONG_VERSION_NUMBER: 'what answers there does not speak TLS',
    ERR_SSL_PACKET_LENGTH_TOO_LONG: 'what answers there does not speak TLS',
    UND_ERR_SOCKET: responseFaults.cutShort,
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: responseFaults.wrongLength,
    UND_ERR_HEADERS_OVERFLOW: responseFaults.headerTooLarge,
    UND_ERR_RES_EXCEEDED_MAX_SIZE: responseFaults.bodyTooLarge,
};
const describeSocketError = (error) => {
    const cause = firstCause(error);
    const code = codeOf(cause);
    const words = code === undefined ? undefined : plainWords[code];
    if (words !== undefined)
        return words;
    const message = cause instanceof Error ? cause.message : String(cause);
    return code === undefined || message.includes(code) ? message : `${message} (${code})`;
};
const isClosedEarly = (error) => codeOf(firstCause(error)) === 'UND_ERR_SOCKET';
const closedAfterHandshake = () => Object.assign(new Error('closed'), { code: 'ERR_SSL_CLOSED_AFTER_HANDSHAKE' });
const isProtocolError = (error) => {
    const cause = firstCause(error);
    const code = codeOf(cause) ?? '';
    return (code.startsWith('HPE_') ||
        code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' ||
        code === 'UND_ERR_HEADERS_OVERFLOW' ||
        code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE' ||
        (cause instanceof Error && cause.name === 'HTTPParserError'));
};
const isFinalConnectError = (error) => {
    const code = codeOf(firstCause(error)) ?? '';
    return (code === 'ENOTFOUND' ||
        code === 'UND_ERR_INVALID_ARG' ||
        code === 'UND_ERR_NOT_SUPPORTED' ||
        code === 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' ||
        code.includes('CERT') ||
        code.startsWith('ERR_TLS') ||
        code.startsWith('ERR_SSL'));
};
const unreachable = ({ url, protocol, secure }, error) => new Failure('server-unreachable', `no Triton server at ${url}: ${describeSocketError(error)}`, {
    hint: (secure ? tlsHint(protocol, codeOf(firstCause(error)) ?? '') : undefined) ??
        `Check -u, and that the server is up${secure ? ' and speaks TLS there' : ''}; --server-timeout sets how long to wait for it.`,
    cause: error,
});
const tlsHint = (protocol, code) => {
    const words = tlsHints[protocol];
    const text = plainWords[code];
    if (text === untrusted || code === 'DEPTH_ZERO_SELF_SIGNED_CERT')
        return words.untrusted;
    if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
        return words.otherHost;
    if (code.startsWith('CERT_'))
        return words.otherCertificate;
    if (code === 'ERR_SSL_WRONG_VERSION_NUMBER' || code === 'ERR_SSL_PACKET_LENGTH_TOO_LONG')
        return words.noTls;
    return code.startsWith('ERR_SSL') ? words.refused : undefined;
};
const tlsHints = {
    http: {
        untrusted: 'Give the certificate of its authority with --ssl-https-ca-certificates-file, or trust any with --ssl-https-verify-peer 0.',
        otherHost: 'Give -u a name that the certificate is for, or take any with --ssl-https-verify-host 0.',
        otherCertificate: 'Give the server another certificate, or take any with --ssl-https-verify-peer 0.',
        noTls: 'Leave https:// out of -u, or check the port.',
        refused: 'Check --ssl-https-client-certificate-file and --ssl-https-private-key-file: the server must trust their authority.',
    },
    grpc: {
        untrusted: 'Give the certificate of its authority with --ssl-grpc-root-certifications-file.',
        otherHost: 'Give -u a name that the certificate is for.',
        otherCertificate: 'Give the server another certificate.',
        noTls: 'Leave --ssl-grpc-use-ssl out, or check the port.',
        refused: 'Check --ssl-grpc-certificate-chain-file and --ssl-grpc-private-key-file: the server must trust their authority.',
    },
};
const firstCause = (error) => {
    if (error instanceof AggregateError && error.errors.length > 0)
        return error.errors[0];
    const cause = error?.cause;
    return codeOf(error) === undefined && cause !== undefined ? firstCause(cause) : error;
};
const codeOf = (error) => {
    const code = error?.code;
    return typeof code === 'string' ? code : undefined;
};


/***/ }),

/***/ 9497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vO: () => (/* binding */ authorityOf),
/* harmony export */   w4: () => (/* binding */ hostOf),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
const authorityOf = ({ url, socketPath }) => socketPath === undefined ? url : 'localhost';
const originOf = (address) => `${address.secure ? 'https' : 'http'}://${authorityOf(address)}`;
const hostOf = (address) => authorityOf(address)
    .replace(/:\d+$/, '')
    .replace(/^\[|\]$/g, '');


/***/ }),

/***/ 4882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ tlsOptionsOf),
/* harmony export */   q: () => (/* binding */ identityProblem)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1692);
/* harmony import */ var _target_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9497);



const tlsOptionsOf = (target) => {
    const known = options.get(target);
    if (known !== undefined)
        return known;
    const host = (0,_target_address_js__WEBPACK_IMPORTED_MODULE_2__/* .hostOf */ .w4)(target);
    const made = {
        secureContext: contextOf(target),
        rejectUnauthorized: target.tls?.verifyPeer ?? true,
        host,
        ...((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 ? { servername: host } : {}),
        checkServerIdentity: (_, certificate) => target.tls?.verifyHost === false ? undefined : (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.checkServerIdentity)(host, certificate),
    };
    options.set(target, made);
    return made;
};
const identityProblem = (target, socket) => target.tls?.verifyPeer === false && target.tls.verifyHost
    ? (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.checkServerIdentity)((0,_target_address_js__WEBPACK_IMPORTED_MODULE_2__/* .hostOf */ .w4)(target), socket.getPeerCertificate())
    : undefined;
const options = new WeakMap();
const contextOf = ({ tls }) => (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.createSecureContext)({
    ...(tls?.authorities === undefined ? {} : { ca: pemOf(tls.authorities) }),
    ...(tls?.certificate === undefined ? {} : { cert: pemOf(tls.certificate) }),
    ...(tls?.key === undefined ? {} : { key: pemOf(tls.key) }),
});
const pemOf = ({ option, pem }) => {
    if (pem === undefined)
        throw new Error(`the file of ${option} was not read`);
    return pem;
};


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

/***/ 334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   kw: () => (/* binding */ describeJson),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   w9: () => (/* binding */ parseProtoJson)
/* harmony export */ });
/* unused harmony export jsonInteger */
const parseJson = (text) => parse(text, BigInt);
const parseProtoJson = (text) => parse(text, (source) => source);
const jsonInteger = (value) => rawJson(String(value));
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


/***/ })

};
