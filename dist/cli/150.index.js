export const id = 150;
export const ids = [150];
export const modules = {

/***/ 53150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demoServerCommand: () => (/* binding */ demoServerCommand)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/triton/bytes-elements.js
var bytes_elements = __webpack_require__(62547);
;// CONCATENATED MODULE: ./lib/demo/default-models.js

const msBetweenWords = 2;
const words = ([input]) => {
    const text = new TextDecoder().decode(input?.bytes.subarray(lengthBytes));
    return text
        .split(' ')
        .filter((word) => word !== '')
        .flatMap((word, place) => {
        const output = {
            name: 'text_output',
            datatype: 'BYTES',
            shape: [1],
            bytes: (0,bytes_elements/* joinBytesElements */.Dr)([new TextEncoder().encode(word)]),
        };
        return [...(place === 0 ? [] : [{ pauseMs: msBetweenWords }]), { outputs: [output] }];
    });
};
const lengthBytes = 4;
const defaultModels = [
    {
        name: 'identity_fp32',
        inputs: [{ name: 'INPUT0', datatype: 'FP32', dims: [-1, 16] }],
        outputs: [{ name: 'OUTPUT0', datatype: 'FP32', dims: [-1, 16] }],
        serviceTime: 2,
        infer: 'identity',
    },
    {
        name: 'add_sub',
        maxBatchSize: 8,
        inputs: [
            { name: 'INPUT0', datatype: 'INT32', dims: [16] },
            { name: 'INPUT1', datatype: 'INT32', dims: [16] },
        ],
        outputs: [
            { name: 'OUTPUT0', datatype: 'INT32', dims: [16] },
            { name: 'OUTPUT1', datatype: 'INT32', dims: [16] },
        ],
        serviceTime: 5,
        instances: 2,
        infer: 'sum-difference',
    },
    {
        name: 'strings',
        maxBatchSize: 8,
        inputs: [{ name: 'INPUT0', datatype: 'BYTES', dims: [-1] }],
        outputs: [{ name: 'OUTPUT0', datatype: 'BYTES', dims: [-1] }],
        serviceTime: 2,
        infer: 'identity',
    },
    {
        name: 'words',
        inputs: [{ name: 'text_input', datatype: 'BYTES', dims: [1] }],
        outputs: [{ name: 'text_output', datatype: 'BYTES', dims: [1] }],
        serviceTime: 2,
        infer: 'identity',
        stream: words,
    },
];

// EXTERNAL MODULE: ./lib/foundation/clock.js
var foundation_clock = __webpack_require__(58859);
// EXTERNAL MODULE: ./lib/foundation/random.js
var random = __webpack_require__(96430);
// EXTERNAL MODULE: ./lib/foundation/units.js
var units = __webpack_require__(73958);
;// CONCATENATED MODULE: ./lib/demo/fault-board.js

const createFaultBoard = ({ clock, random }) => {
    const faults = new Map();
    const set = (fault, model) => {
        const until = 'forMs' in fault ? clock.now() + (0,units/* msToNs */.TE)(fault.forMs) : undefined;
        faults.set(`${fault.kind} ${model ?? ''}`, {
            fault,
            ...(model === undefined ? {} : { model }),
            ...(until === undefined ? {} : { until }),
            isDue: 'when' in fault ? schedule(fault.when, random) : () => true,
        });
    };
    const isOver = ({ until }) => until !== undefined && clock.now() >= until;
    return {
        setForModel: (model, fault) => set(fault, model),
        setForServer: (fault) => set(fault),
        clear: () => faults.clear(),
        strike: (name) => {
            const due = [...faults.values()].filter(({ fault, model, isDue }) => isInferFault(fault) && (model === undefined || model === name) && isDue());
            return due.map(({ fault }) => fault).find(isInferFault);
        },
        isLoading: (name) => {
            const loading = faults.get(`loading ${name}`);
            return loading !== undefined && !isOver(loading);
        },
        find: (kind) => {
            const found = faults.get(`${kind} `);
            if (found === undefined || isOver(found))
                return undefined;
            return found.fault;
        },
    };
};
const schedule = ({ after = 0, every = 1, share = 1, times = Number.POSITIVE_INFINITY }, random) => {
    let seen = 0;
    let struck = 0;
    return () => {
        seen += 1;
        const isDue = seen > after && (seen - after) % every === 0 && struck < times && random.unit() < share;
        if (isDue)
            struck += 1;
        return isDue;
    };
};
const isInferFault = (fault) => {
    switch (fault.kind) {
        case 'loading':
        case 'not-ready':
        case 'statistics-off':
        case 'config-off':
        case 'html':
        case 'empty-200':
        case 'hang':
        case 'draining':
        case 'close-after':
            return false;
        default:
            return true;
    }
};

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./node_modules/@grpc/grpc-js/build/src/index.js
var src = __webpack_require__(83033);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/file.js + 6 modules
var file = __webpack_require__(42262);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/message.js
var message = __webpack_require__(70104);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/enum.js
var codegenv2_enum = __webpack_require__(53026);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/service.js
var service = __webpack_require__(20652);
;// CONCATENATED MODULE: ./lib/triton/gen/health_pb.js

const file_health = (0,file/* fileDesc */.w)("CgxoZWFsdGgucHJvdG8SDmdycGMuaGVhbHRoLnYxIiUKEkhlYWx0aENoZWNrUmVxdWVzdBIPCgdzZXJ2aWNlGAEgASgJIqkBChNIZWFsdGhDaGVja1Jlc3BvbnNlEkEKBnN0YXR1cxgBIAEoDjIxLmdycGMuaGVhbHRoLnYxLkhlYWx0aENoZWNrUmVzcG9uc2UuU2VydmluZ1N0YXR1cyJPCg1TZXJ2aW5nU3RhdHVzEgsKB1VOS05PV04QABILCgdTRVJWSU5HEAESDwoLTk9UX1NFUlZJTkcQAhITCg9TRVJWSUNFX1VOS05PV04QAzJaCgZIZWFsdGgSUAoFQ2hlY2sSIi5ncnBjLmhlYWx0aC52MS5IZWFsdGhDaGVja1JlcXVlc3QaIy5ncnBjLmhlYWx0aC52MS5IZWFsdGhDaGVja1Jlc3BvbnNlYgZwcm90bzM");
const HealthCheckRequestSchema = (0,message/* messageDesc */.Z)(file_health, 0);
const HealthCheckResponseSchema = (0,message/* messageDesc */.Z)(file_health, 1);
const HealthCheckResponse_ServingStatus = {
    UNKNOWN: 0,
    SERVING: 1,
    NOT_SERVING: 2,
    SERVICE_UNKNOWN: 3,
};
const HealthCheckResponse_ServingStatusSchema = (0,codegenv2_enum/* enumDesc */.RS)(file_health, 1, 0);
const Health = (0,service/* serviceDesc */.Z)(file_health, 0);

// EXTERNAL MODULE: ./lib/triton/gen/inference_pb.js
var inference_pb = __webpack_require__(28061);
// EXTERNAL MODULE: ./lib/triton/message.js
var triton_message = __webpack_require__(74929);
// EXTERNAL MODULE: ./lib/triton/datatype.js
var triton_datatype = __webpack_require__(67900);
// EXTERNAL MODULE: ./lib/triton/element-values.js
var element_values = __webpack_require__(6397);
;// CONCATENATED MODULE: ./lib/demo/triton-error.js
class TritonError extends Error {
    name = 'TritonError';
    httpStatus;
    grpcStatus;
    constructor(code, message) {
        super(message);
        this.httpStatus = typeof code === 'number' ? code : statuses[code].http;
        this.grpcStatus = Object.values(statuses).find(({ http }) => http === this.httpStatus)?.grpc ?? unknown;
    }
    static from(thrown) {
        if (thrown instanceof TritonError)
            return thrown;
        return new TritonError('internal', thrown instanceof Error ? thrown.message : String(thrown));
    }
}
const statuses = {
    'invalid-argument': { http: 400, grpc: 3 },
    'not-found': { http: 404, grpc: 5 },
    internal: { http: 500, grpc: 13 },
    unsupported: { http: 501, grpc: 12 },
    unavailable: { http: 503, grpc: 14 },
};
const unknown = 2;

;// CONCATENATED MODULE: ./lib/demo/grpc-infer.js






const readGrpcInfer = (model, request) => {
    checkParameters(request.parameters);
    return {
        id: request.id,
        inputs: request.inputs.map((input, index) => readInput(model, input, request.rawInputContents.at(index))),
        outputs: request.outputs.map(({ name }) => ({ name, binary: true })),
        binaryByDefault: true,
    };
};
const encodeGrpcAnswer = (answer) => (0,triton_message/* encodeMessage */.mH)(inference_pb/* ModelInferResponseSchema */.sq, grpcAnswer(answer));
const grpcAnswer = ({ id, modelName, modelVersion, outputs }) => ({
    id,
    modelName,
    modelVersion,
    outputs: outputs.map(({ name, datatype, shape }) => ({ name, datatype, shape: shape.map(BigInt) })),
    rawOutputContents: outputs.map(({ bytes }) => bytes),
});
const invalid = (text) => new TritonError('invalid-argument', text);
const checkParameters = (parameters) => {
    for (const [key, { parameterChoice }] of Object.entries(parameters)) {
        if (key.startsWith('triton_') && key !== 'triton_enable_empty_final_response') {
            throw invalid(`the parameter '${key}' is reserved for Triton`);
        }
        const allowed = typesOfParameter[key] ?? anyType;
        if (!allowed.includes(parameterChoice.case)) {
            throw invalid(`invalid value type for '${key}' parameter, expected ${allowed.join(' or ')}`);
        }
    }
};
const anyType = ['int64Param', 'boolParam', 'stringParam', 'doubleParam'];
const typesOfParameter = {
    triton_enable_empty_final_response: ['boolParam'],
    sequence_id: ['int64Param', 'stringParam'],
    sequence_start: ['boolParam'],
    sequence_end: ['boolParam'],
    priority: ['int64Param', 'uint64Param'],
    timeout: ['int64Param'],
};
const readInput = (model, { name, datatype, shape, contents }, raw) => {
    const where = `'${name}' for model '${model.name}'`;
    if (!(0,triton_datatype/* isDatatype */.V8)(datatype))
        throw invalid(`data-type of inference input ${where} is '${datatype}'`);
    if (raw !== undefined && contents !== undefined) {
        throw invalid(`contents field must not be specified when using raw_input_contents for ${where}`);
    }
    if (raw === undefined && contents === undefined) {
        throw invalid(`unable to find data for input tensor ${where} in request`);
    }
    const bytes = raw ?? typedBytes(datatype, contents, where);
    return { name, datatype, shape: shape.map(Number), bytes };
};
const typedBytes = (datatype, contents, where) => {
    const field = fieldOfDatatype[datatype];
    const filled = contentFields.filter((name) => (contents?.[name].length ?? 0) > 0);
    const stranger = filled.find((name) => name !== field);
    if (stranger !== undefined || field === undefined) {
        throw invalid(`unexpected explicit tensor data for input tensor ${where}: ${stranger} for ${datatype}`);
    }
    if (datatype === 'BYTES')
        return (0,bytes_elements/* joinBytesElements */.Dr)(contents?.bytesContents ?? []);
    const encoded = (0,element_values/* encodeValues */.t)(datatype, contents?.[field] ?? []);
    if (encoded instanceof Uint8Array)
        return encoded;
    throw invalid(`element ${encoded.index} of ${where} is ${encoded.got}, not ${encoded.expected}`);
};
const contentFields = [
    'boolContents',
    'intContents',
    'int64Contents',
    'uintContents',
    'uint64Contents',
    'fp32Contents',
    'fp64Contents',
    'bytesContents',
];
const fieldOfDatatype = {
    BOOL: 'boolContents',
    UINT8: 'uintContents',
    UINT16: 'uintContents',
    UINT32: 'uintContents',
    UINT64: 'uint64Contents',
    INT8: 'intContents',
    INT16: 'intContents',
    INT32: 'intContents',
    INT64: 'int64Contents',
    FP16: undefined,
    FP32: 'fp32Contents',
    FP64: 'fp64Contents',
    BF16: undefined,
    BYTES: 'bytesContents',
};

;// CONCATENATED MODULE: ./lib/demo/infer-call.js



const batchSizeOf = (model, call) => {
    const { outputs, inputs } = call;
    const refuse = refusal(call);
    const stranger = outputs.find(({ name }) => !model.outputs.some((output) => output.name === name));
    if (stranger !== undefined) {
        throw infer_call_invalid(`unexpected inference output '${stranger.name}' for model '${model.name}'`);
    }
    checkNames(model, inputs, refuse);
    const batchSize = sharedBatchSize(model, inputs, refuse);
    for (const input of inputs)
        checkInput(model, input, refuse);
    return batchSize;
};
const refusal = ({ id }) => (text) => infer_call_invalid(`[request id: ${id === '' ? '<id_unknown>' : id}] ${text}`);
const infer_call_invalid = (text) => new TritonError('invalid-argument', text);
const checkNames = (model, inputs, refuse) => {
    const names = inputs.map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) < index);
    if (twice !== undefined)
        throw refuse(`input '${twice}' already exists in request`);
    const missing = model.inputs.filter(({ name, optional }) => optional !== true && !names.includes(name));
    if (missing.length > 0 || names.length > model.inputs.length) {
        const list = missing.map(({ name }) => `'${name}'`).join();
        throw refuse(`model '${model.name}' has ${model.inputs.length} inputs, got ${names.length}, without required [${list}]`);
    }
    const stranger = names.find((name) => !model.inputs.some((input) => input.name === name));
    if (stranger !== undefined)
        throw refuse(`unexpected inference input '${stranger}' for model '${model.name}'`);
};
const sharedBatchSize = (model, inputs, refuse) => {
    const { maxBatchSize = 0, name } = model;
    if (maxBatchSize === 0)
        return 1;
    const batched = inputs.filter((input) => declaredInput(model, input)?.shapeTensor !== true);
    const batchSize = batched[0]?.shape[0] ?? 1;
    for (const input of batched) {
        if (input.shape.length === 0) {
            throw refuse(`input '${input.name}' has no shape but model '${name}' wants a batch dimension`);
        }
        if (input.shape[0] !== batchSize) {
            throw refuse(`input '${input.name}' batch size does not match other inputs for '${name}'`);
        }
    }
    if (batchSize < 1 || batchSize > maxBatchSize) {
        throw refuse(`inference request batch-size must be 1 to ${maxBatchSize} for '${name}', got ${batchSize}`);
    }
    return batchSize;
};
const declaredInput = (model, { name }) => model.inputs.find((input) => input.name === name);
const checkInput = (model, input, refuse) => {
    const declared = declaredInput(model, input);
    if (declared === undefined)
        return;
    const where = `input '${input.name}' for model '${model.name}'`;
    if (input.datatype !== declared.datatype) {
        throw refuse(`data-type of ${where} is '${input.datatype}', expected '${declared.datatype}'`);
    }
    const expected = declared.shapeTensor === true ? declared.dims : declaredShape(model, declared);
    const fits = input.shape.length === expected.length &&
        expected.every((dim, axis) => dim === -1 || dim === input.shape[axis]);
    if (!fits)
        throw refuse(`unexpected shape for ${where}. Expected [${expected}], got [${input.shape}]`);
    const problem = sizeProblem(input);
    if (problem !== undefined)
        throw refuse(`${where}: ${problem}`);
};
const declaredShape = (model, { dims }) => (model.maxBatchSize ?? 0) > 0 ? [-1, ...dims] : dims;
const sizeProblem = ({ datatype, shape, bytes }) => {
    const count = (0,triton_datatype/* elementCount */.KX)(shape);
    const size = (0,triton_datatype/* elementByteSize */.kx)(datatype);
    if (size !== undefined) {
        return bytes.length === count * size
            ? undefined
            : `byte size mismatch. Expected ${count * size}, got ${bytes.length}`;
    }
    const elements = (0,bytes_elements/* countBytesElements */.ub)(bytes);
    if (typeof elements === 'string')
        return elements;
    return elements === count ? undefined : `expected ${count} string elements, got ${elements}`;
};

;// CONCATENATED MODULE: ./lib/demo/infer-answer.js
const answerOf = ({ model, version }, { id, outputs: requested, binaryByDefault }, outputs) => ({
    id,
    modelName: model.name,
    modelVersion: version,
    outputs: requested.length === 0
        ? outputs.map((output) => ({ ...output, binary: binaryByDefault }))
        : outputs.flatMap((output) => {
            const asked = requested.findLast(({ name }) => name === output.name);
            return asked === undefined ? [] : [{ ...output, binary: asked.binary }];
        }),
});

;// CONCATENATED MODULE: ./lib/demo/inference.js



const infer = async (faults, served, { call, batchSize }) => {
    const { model, runner } = served;
    if (model.stream !== undefined)
        throw new TritonError('unsupported', "ModelInfer RPC doesn't support models with decoupled transaction policy");
    const fault = await struck(faults, served);
    const answer = answerOf(served, call, await runner.run(call.inputs, batchSize));
    if (fault === undefined)
        return { answer };
    switch (fault.kind) {
        case 'statistics-restart':
            return { answer };
        case 'missing-output':
        case 'no-outputs':
        case 'empty-output':
        case 'wrong-model':
        case 'wrong-version':
        case 'wrong-datatype':
        case 'wrong-shape':
            return { answer: altered(answer, fault.kind) };
        default:
            return { answer, wireFault: fault };
    }
};
const inferStream = async (faults, served, { call, batchSize }, onStep) => {
    await struck(faults, served);
    await served.runner.stream(call.inputs, batchSize, onStep);
};
const struck = async (faults, { model, runner }) => {
    const fault = faults.strike(model.name);
    if (fault?.kind === 'never-answer')
        return await new Promise(() => undefined);
    if (fault?.kind === 'statistics-restart')
        runner.statistics.reset();
    if (fault?.kind === 'error') {
        if (fault.status === 500)
            runner.statistics.countFailure(0);
        throw new TritonError(fault.status, fault.text);
    }
    return fault;
};
const altered = (answer, kind) => {
    const { outputs } = answer;
    switch (kind) {
        case 'missing-output':
            return { ...answer, outputs: outputs.slice(0, -1) };
        case 'no-outputs':
            return { ...answer, outputs: [] };
        case 'empty-output':
            return { ...answer, outputs: outputs.map((output) => ({ ...output, bytes: new Uint8Array(0) })) };
        case 'wrong-model':
            return { ...answer, modelName: `${answer.modelName}_other` };
        case 'wrong-version':
            return { ...answer, modelVersion: `${Number(answer.modelVersion) + 1}` };
        case 'wrong-datatype':
            return { ...answer, outputs: outputs.map(asOtherDatatype) };
        case 'wrong-shape':
            return { ...answer, outputs: outputs.map((output) => ({ ...output, shape: [1, ...output.shape] })) };
    }
};
const asOtherDatatype = (output) => {
    const size = (0,triton_datatype/* elementByteSize */.kx)(output.datatype);
    const other = candidates.find((name) => name !== output.datatype && (0,triton_datatype/* elementByteSize */.kx)(name) === size);
    return { ...output, datatype: other ?? 'UINT8' };
};
const candidates = ['UINT8', 'INT8', 'UINT16', 'INT16', 'INT32', 'FP32', 'INT64', 'FP64'];

;// CONCATENATED MODULE: ./lib/demo/server-state.js
const serverMetadata = {
    name: 'triton-perf-gate-demo',
    version: '2.51.0',
    extensions: [
        'model_repository',
        'schedule_policy',
        'model_configuration',
        'binary_tensor_data',
        'parameters',
        'statistics',
    ],
};
const isServerReady = ({ repository, faults }) => repository.isSettled() && faults.find('not-ready') === undefined && faults.find('draining') === undefined;
const statisticsJson = ({ repository, faults }, name, version) => {
    const statistics = repository.statistics(name, version);
    if (faults.find('statistics-off')?.answer !== 'no-fields')
        return statistics;
    return { model_stats: statistics.model_stats.map((row) => ({ name: row.name, version: row.version })) };
};

;// CONCATENATED MODULE: ./lib/demo/grpc-rpcs.js








const { method } = inference_pb/* GRPCInferenceService */.hf;
const control = (served, answer) => ({
    name: served.name,
    path: served.path,
    call: async (state, bytes) => ({
        message: served.encodeResponse(answer(state, decoded(served, bytes))),
    }),
});
const decoded = ({ decodeRequest }, bytes) => {
    const request = decodeRequest(bytes);
    if (request === undefined)
        throw new TritonError('internal', 'Unable to parse request');
    return request;
};
const servedInfer = (0,triton_message/* servedMethod */.hI)(method.modelInfer);
const modelInfer = {
    name: servedInfer.name,
    path: servedInfer.path,
    call: async (state, bytes) => {
        const request = decoded(servedInfer, bytes);
        const served = state.repository.find(request.modelName, request.modelVersion);
        const call = readGrpcInfer(served.model, request);
        const batchSize = batchSizeOf(served.model, call);
        const { answer, wireFault } = await infer(state.faults, served, { call, batchSize });
        const message = encodeGrpcAnswer(answer);
        return wireFault === undefined ? { message } : { message, wireFault };
    },
};
const rpcs = [
    control((0,triton_message/* servedMethod */.hI)(Health.method.check), (state) => ({
        status: isServerReady(state) ? 'SERVING' : 'NOT_SERVING',
    })),
    control((0,triton_message/* servedMethod */.hI)(method.serverLive), () => ({ live: true })),
    control((0,triton_message/* servedMethod */.hI)(method.serverReady), (state) => ({ ready: isServerReady(state) })),
    control((0,triton_message/* servedMethod */.hI)(method.serverMetadata), () => serverMetadata),
    control((0,triton_message/* servedMethod */.hI)(method.modelReady), ({ repository }, { name, version }) => ({
        ready: repository.isReady(name, version),
    })),
    control((0,triton_message/* servedMethod */.hI)(method.modelMetadata), ({ repository }, { name, version }) => repository.metadata(name, version)),
    control((0,triton_message/* servedMethod */.hI)(method.modelConfig), ({ repository, faults }, { name, version }) => {
        if (faults.find('config-off') !== undefined)
            throw new TritonError('unsupported', '');
        return { config: repository.config(name, version) };
    }),
    control((0,triton_message/* servedMethod */.hI)(method.modelStatistics), (state, { name, version }) => {
        const answer = state.faults.find('statistics-off')?.answer ?? 'no-fields';
        if (answer !== 'no-fields')
            throw new TritonError('unsupported', '');
        return statisticsJson(state, name, version);
    }),
    control((0,triton_message/* servedMethod */.hI)(method.repositoryIndex), ({ repository }, { repositoryName, ready }) => {
        refuseNamedRepository(repositoryName);
        return { models: repository.index(ready) };
    }),
    control((0,triton_message/* servedMethod */.hI)(method.repositoryModelLoad), ({ repository }, { repositoryName, modelName, parameters }) => {
        refuseNamedRepository(repositoryName);
        repository.load(modelName, configOverride(parameters));
        return {};
    }),
    control((0,triton_message/* servedMethod */.hI)(method.repositoryModelUnload), ({ repository }, { repositoryName, modelName }) => {
        refuseNamedRepository(repositoryName);
        repository.unload(modelName);
        return {};
    }),
    modelInfer,
];
const refuseNamedRepository = (name) => {
    if (name !== '')
        throw new TritonError('unsupported', "'repository_name' specification is not supported");
};
const configOverride = (parameters) => {
    const stranger = Object.keys(parameters).find((key) => key !== 'config');
    if (stranger !== undefined) {
        throw new TritonError('invalid-argument', `unrecognized load parameter '${stranger}'.`);
    }
    const choice = parameters['config']?.parameterChoice;
    if (choice === undefined)
        return undefined;
    if (choice.case === 'stringParam')
        return choice.value;
    throw new TritonError('invalid-argument', "invalid value type for load parameter 'config', expected string_param.");
};

;// CONCATENATED MODULE: ./lib/demo/grpc-stream-infer.js







const { decodeRequest } = (0,triton_message/* servedMethod */.hI)(inference_pb/* GRPCInferenceService */.hf.method.modelInfer);
const streamInferPath = '/inference.GRPCInferenceService/ModelStreamInfer';
const streamInfer = async (state, bytes, send) => {
    const request = decodeRequest(bytes);
    if (request === undefined) {
        send(errorMessage(new TritonError('internal', 'Unable to parse request'), ''));
        return;
    }
    const { id } = request;
    try {
        const served = state.repository.find(request.modelName, request.modelVersion);
        const call = readGrpcInfer(served.model, request);
        const batchSize = batchSizeOf(served.model, call);
        const choice = request.parameters['triton_enable_empty_final_response']?.parameterChoice;
        const wantsEnd = choice?.case === 'boolParam' && choice.value;
        await answer(state, served, { call, batchSize, wantsEnd }, send);
    }
    catch (error) {
        send(errorMessage(TritonError.from(error), id));
    }
};
const answer = async ({ faults }, served, { call, batchSize, wantsEnd }, send) => {
    const { id } = call;
    const { name: modelName } = served.model;
    try {
        if (served.model.stream === undefined) {
            send(responseMessage((await infer(faults, served, { call, batchSize })).answer, true));
            return;
        }
        await inferStream(faults, served, { call, batchSize }, (step) => send('error' in step
            ? errorMessage(new TritonError('internal', step.error), id, { modelName, isFinal: false })
            : responseMessage(answerOf(served, call, step.outputs), false)));
        if (wantsEnd)
            send(endMessage(modelName, id));
    }
    catch (error) {
        send(errorMessage(TritonError.from(error), id, { modelName, isFinal: true }));
    }
};
const finalFlag = (value) => ({
    triton_final_response: { parameterChoice: { case: 'boolParam', value } },
});
const responseMessage = (response, isFinal) => (0,triton_message/* encodeMessage */.mH)(inference_pb/* ModelStreamInferResponseSchema */.IK, {
    inferResponse: { ...grpcAnswer(response), parameters: finalFlag(isFinal) },
});
const endMessage = (modelName, id) => (0,triton_message/* encodeMessage */.mH)(inference_pb/* ModelStreamInferResponseSchema */.IK, {
    inferResponse: { modelName, id, parameters: finalFlag(true) },
});
const errorMessage = ({ message }, id, executed) => (0,triton_message/* encodeMessage */.mH)(inference_pb/* ModelStreamInferResponseSchema */.IK, {
    errorMessage: message,
    inferResponse: {
        id,
        ...(executed === undefined
            ? {}
            : { modelName: executed.modelName, parameters: finalFlag(executed.isFinal) }),
    },
});

;// CONCATENATED MODULE: ./lib/demo/grpc-server.js






const startGrpcServer = async (state, clock, port) => {
    const server = new src/* Server */.gq({
        'grpc.max_receive_message_length': -1,
        'grpc.max_send_message_length': -1,
        'grpc.enable_channelz': 0,
    });
    const connections = new Map();
    const closing = new AbortController();
    const sleep = (ms) => clock.sleep(ms, closing.signal);
    for (const rpc of rpcs) {
        const serve = servant({ state, connections, sleep }, rpc);
        server.register(rpc.path, serve, identity, identity, 'unary');
    }
    server.register(streamInferPath, streamServant(state), identity, identity, 'bidi');
    const listener = (0,external_node_net_.createServer)((socket) => {
        state.seen.connected('grpc', socket);
        if (state.faults.find('draining') === undefined)
            accept(server, socket, connections);
        else
            socket.resetAndDestroy();
    });
    listener.listen(port, '127.0.0.1');
    await (0,external_node_events_.once)(listener, 'listening');
    return {
        host: `127.0.0.1:${listener.address().port}`,
        close: async () => {
            closing.abort();
            const closed = (0,external_node_events_.once)(listener, 'close');
            listener.close();
            for (const { socket } of connections.values())
                socket.destroy();
            server.forceShutdown();
            await closed;
        },
    };
};
const accept = (server, socket, connections) => {
    socket.setNoDelay();
    const injector = server.createConnectionInjector(src/* ServerCredentials */.O2.createInsecure());
    const peer = `${socket.remoteAddress}:${socket.remotePort}`;
    connections.set(peer, { socket, injector, answers: 0 });
    socket.once('close', () => {
        connections.delete(peer);
        injector.destroy();
    });
    injector.injectConnection(socket);
};
const servant = ({ state, connections, sleep }, rpc) => {
    const serve = async (call, callback) => {
        see(state, rpc, call);
        if (state.faults.find('hang') !== undefined)
            return;
        const connection = connections.get(call.getPeer());
        const reply = await replyOf(state, rpc, call.request);
        const outcome = reply instanceof TritonError ? reply : await spoil(reply, connection, sleep);
        if (outcome instanceof TritonError)
            callback({ code: outcome.grpcStatus, details: outcome.message });
        else
            callback(null, outcome);
        endWhenWorn(state, connection);
    };
    return (call, callback) => void serve(call, callback);
};
const streamServant = (state) => {
    return (call) => {
        let unanswered = 0;
        let hasEnded = false;
        const endWhenAnswered = () => {
            if (hasEnded && unanswered === 0)
                call.end();
        };
        const send = (message) => {
            if (!call.cancelled)
                call.write(Buffer.from(message));
        };
        call.on('error', () => undefined);
        call.on('data', (body) => {
            state.seen.add('ModelStreamInfer', () => ({
                protocol: 'grpc',
                headers: textHeaders(call.metadata),
                body,
            }));
            if (state.faults.find('hang') !== undefined)
                return;
            unanswered += 1;
            void streamInfer(state, body, send).then(() => {
                unanswered -= 1;
                endWhenAnswered();
            });
        });
        call.on('end', () => {
            hasEnded = true;
            endWhenAnswered();
        });
    };
};
const identity = (bytes) => bytes;
const see = ({ seen }, rpc, call) => seen.add(rpc.name, () => ({
    protocol: 'grpc',
    headers: textHeaders(call.metadata),
    body: call.request,
}));
const textHeaders = (metadata) => Object.fromEntries(Object.entries(metadata.getMap()).map(([name, value]) => [name, String(value)]));
const replyOf = async (state, rpc, request) => {
    const { faults } = state;
    if (faults.find('html') !== undefined || faults.find('empty-200') !== undefined) {
        return new TritonError('unsupported', '');
    }
    try {
        return await rpc.call(state, request);
    }
    catch (error) {
        return TritonError.from(error);
    }
};
const spoil = async ({ message: { buffer, byteOffset, byteLength }, wireFault }, connection, sleep) => {
    const message = Buffer.from(buffer, byteOffset, byteLength);
    if (wireFault === undefined)
        return message;
    switch (wireFault.kind) {
        case 'reset':
        case 'reset-mid-body':
            connection?.socket.resetAndDestroy();
            return message;
        case 'drip':
            await sleep(wireFault.everyMs * message.length);
            return message;
        default:
            return undecodable(message, wireFault.kind);
    }
};
const undecodable = (message, kind) => {
    switch (kind) {
        case 'truncated-body':
        case 'short-body':
            return message.subarray(0, -1);
        case 'long-body':
        case 'overrunning-body':
            return Buffer.concat([message, endlessNumber]);
        case 'invalid-json':
            return endlessNumber;
    }
};
const endlessNumber = Buffer.from([0xff]);
const endWhenWorn = ({ faults }, connection) => {
    if (connection === undefined)
        return;
    connection.answers += 1;
    const limit = faults.find('close-after')?.requests ?? Number.POSITIVE_INFINITY;
    if (connection.answers >= limit)
        connection.injector.drain(goawayGraceMs);
};
const goawayGraceMs = 1_000;

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./lib/demo/json-data.js
const jsonData = (datatype, bytes) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    switch (datatype) {
        case 'FP16':
        case 'BF16':
            return undefined;
        case 'BYTES':
            return list(stringElements(bytes, view));
        default: {
            const { size, read } = readers[datatype];
            const count = Math.floor(bytes.length / size);
            return list(Array.from({ length: count }, (_, index) => read(view, index * size)));
        }
    }
};
const quoteBytes = (bytes) => JSON.stringify(Buffer.from(bytes).toString('latin1'));
const list = (values) => `[${values.join()}]`;
const stringElements = (bytes, view) => {
    const elements = [];
    for (let offset = 0; offset + 4 <= bytes.length;) {
        const end = offset + 4 + view.getUint32(offset, true);
        elements.push(quoteBytes(bytes.subarray(offset + 4, end)));
        offset = end;
    }
    return elements;
};
const floatText = (value) => {
    const text = String(value);
    return Number.isInteger(value) && !text.includes('e') ? `${text}.0` : text;
};
const readers = {
    BOOL: { size: 1, read: (view, offset) => `${view.getUint8(offset) !== 0}` },
    UINT8: { size: 1, read: (view, offset) => `${view.getUint8(offset)}` },
    UINT16: { size: 2, read: (view, offset) => `${view.getUint16(offset, true)}` },
    UINT32: { size: 4, read: (view, offset) => `${view.getUint32(offset, true)}` },
    UINT64: { size: 8, read: (view, offset) => `${view.getBigUint64(offset, true)}` },
    INT8: { size: 1, read: (view, offset) => `${view.getInt8(offset)}` },
    INT16: { size: 2, read: (view, offset) => `${view.getInt16(offset, true)}` },
    INT32: { size: 4, read: (view, offset) => `${view.getInt32(offset, true)}` },
    INT64: { size: 8, read: (view, offset) => `${view.getBigInt64(offset, true)}` },
    FP32: { size: 4, read: (view, offset) => floatText(view.getFloat32(offset, true)) },
    FP64: { size: 8, read: (view, offset) => floatText(view.getFloat64(offset, true)) },
};

;// CONCATENATED MODULE: ./lib/demo/http-answer.js


const jsonAnswer = (body, status = 200) => ({
    status,
    headers: { 'Content-Type': 'application/json' },
    body: Buffer.from(JSON.stringify(body)),
});
const emptyAnswer = (contentType, status = 200) => ({
    status,
    headers: { 'Content-Type': contentType },
    body: Buffer.alloc(0),
});
const errorAnswer = (status, text, contentType) => ({
    ...jsonAnswer({ error: text }, status),
    headers: { 'Content-Type': contentType },
});
const inferAnswer = ({ id, modelName, modelVersion, outputs }) => {
    const quote = (text) => quoteBytes(Buffer.from(text));
    const described = outputs.map(({ name, datatype, shape, bytes, binary }) => {
        const data = binary ? undefined : jsonData(datatype, bytes);
        if (!binary && data === undefined) {
            throw new TritonError('invalid-argument', `sending ${datatype} data via JSON is not supported`);
        }
        const content = binary ? `"parameters":{"binary_data_size":${bytes.length}}` : `"data":${data}`;
        return `{"name":${quote(name)},"datatype":"${datatype}","shape":[${shape}],${content}}`;
    });
    const json = Buffer.from(`{${id === '' ? '' : `"id":${quote(id)},`}"model_name":${quote(modelName)},"model_version":${quote(modelVersion)},` +
        `"outputs":[${described.join()}]}`, 'latin1');
    const tensors = outputs.filter(({ binary }) => binary).map(({ bytes }) => bytes);
    const body = Buffer.concat([json, ...tensors]);
    return body.length === json.length
        ? { status: 200, headers: { 'Content-Type': 'application/json' }, body }
        : {
            status: 200,
            headers: {
                'Content-Type': 'application/octet-stream',
                'Inference-Header-Content-Length': json.length,
            },
            body,
        };
};

;// CONCATENATED MODULE: ./lib/demo/http-request.js
const readRequest = (message) => new Promise((resolve) => {
    const chunks = [];
    message.on('data', (chunk) => chunks.push(chunk));
    message.on('end', () => {
        const { method = '', url = '', headers } = message;
        resolve({ method, path: url.split('?', 1)[0] ?? '', headers, body: Buffer.concat(chunks) });
    });
    message.on('error', () => undefined);
});

// EXTERNAL MODULE: ./lib/triton/json.js
var json = __webpack_require__(90334);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/demo/http-compression.js


const decompressed = (body, encoding) => {
    switch (encoding) {
        case undefined:
        case '':
        case 'identity':
            return body;
        case 'gzip':
        case 'deflate':
            try {
                return (0,external_node_zlib_.unzipSync)(body);
            }
            catch {
                return Buffer.alloc(0);
            }
        default:
            throw new TritonError('unsupported', 'Unsupported compression type');
    }
};
const compressed = (answer, accepted) => {
    const names = (accepted ?? '').split(',').map((name) => name.split(';')[0]?.trim());
    const encoding = names.find((name) => name === 'gzip' || name === 'deflate');
    if (encoding === undefined)
        return answer;
    return {
        ...answer,
        headers: { ...answer.headers, 'Content-Encoding': encoding },
        body: encoding === 'gzip' ? (0,external_node_zlib_.gzipSync)(answer.body) : (0,external_node_zlib_.deflateSync)(answer.body),
    };
};

;// CONCATENATED MODULE: ./lib/demo/json-value.js


const requiredMember = (object, name) => {
    const value = memberOf(object, name);
    if (value === undefined)
        throw unparsable(name, 'it is missing');
    return value;
};
const memberOf = (object, name) => (0,json/* isJsonObject */.OW)(object) && Object.hasOwn(object, name) ? object[name] : undefined;
const asString = (value, name) => {
    if (typeof value === 'string')
        return value;
    throw unexpected(name, value, 'a string');
};
const asBoolean = (value, name) => {
    if (typeof value === 'boolean')
        return value;
    throw unexpected(name, value, 'true or false');
};
const asArray = (value, name) => {
    if (Array.isArray(value))
        return value;
    throw unexpected(name, value, 'an array');
};
const asObject = (value, name) => {
    if ((0,json/* isJsonObject */.OW)(value))
        return value;
    throw unexpected(name, value, 'an object');
};
const asSize = (value, name) => {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        return value;
    throw unexpected(name, value, 'an unsigned integer');
};
const unexpected = (name, value, expected) => unparsable(name, `expected ${expected}, got ${(0,json/* describeJson */.kw)(value)}`);
const unparsable = (name, reason) => new TritonError('internal', `Unable to parse '${name}': ${reason}`);

;// CONCATENATED MODULE: ./lib/demo/http-infer-request.js






const readHttpInfer = (model, body, jsonLength) => {
    if (jsonLength === 0)
        return rawCall(model, body);
    const parsed = (0,json/* parseJson */.qF)(body.toString('utf8', 0, jsonLength));
    if (!parsed.ok) {
        throw new TritonError('internal', `failed to parse the request JSON buffer: ${parsed.reason}`);
    }
    const header = parsed.value;
    const id = memberOf(header, 'id');
    const parameters = memberOf(header, 'parameters');
    const outputs = memberOf(header, 'outputs');
    return {
        id: id === undefined ? '' : asString(id, 'id'),
        binaryByDefault: parameters === undefined ? false : readParameters(asObject(parameters, 'parameters')),
        inputs: readInputs(model, requiredMember(header, 'inputs'), body.subarray(jsonLength)),
        outputs: outputs === undefined ? [] : asArray(outputs, 'outputs').map(readOutput),
    };
};
const jsonLengthOf = (header, bodyLength) => {
    if (header === undefined)
        return bodyLength;
    const length = Number.parseInt(header, 10) || 0;
    if (length >= 0 && length <= bodyLength)
        return length;
    throw http_infer_request_invalid(`inference header size should be in range (0, ${bodyLength}), got: ${length}`);
};
const http_infer_request_invalid = (text) => new TritonError('invalid-argument', text);
const readParameters = (parameters) => {
    for (const [key, value] of Object.entries(parameters)) {
        if (key.startsWith('triton_'))
            throw http_infer_request_invalid(`the parameter '${key}' is reserved for Triton`);
        if (!['string', 'number', 'bigint', 'boolean'].includes(typeof value)) {
            throw http_infer_request_invalid(`parameter '${key}' has invalid type, it should be a number, a boolean or a string`);
        }
    }
    const binary = parameters['binary_data_output'];
    return binary === undefined ? false : asBoolean(binary, 'binary_data_output');
};
const readOutput = (output) => {
    const binary = memberOf(memberOf(output, 'parameters'), 'binary_data');
    return {
        name: asString(requiredMember(output, 'name'), 'name'),
        binary: binary === undefined ? false : asBoolean(binary, 'binary_data'),
    };
};
const readInputs = (model, inputs, tensors) => {
    let offset = 0;
    const read = asArray(inputs, 'inputs').map((input) => {
        const { tensor, binarySize } = http_infer_request_readInput(model, input, tensors.subarray(offset));
        offset += binarySize;
        return tensor;
    });
    if (offset === tensors.length)
        return read;
    throw http_infer_request_invalid(`unexpected additional input data for model '${model.name}'`);
};
const http_infer_request_readInput = (model, input, rest) => {
    const parameters = memberOf(input, 'parameters');
    const data = memberOf(input, 'data');
    const binarySize = memberOf(parameters, 'binary_data_size');
    const region = memberOf(parameters, 'shared_memory_region');
    const sources = [data, binarySize, region].filter((source) => source !== undefined).length;
    if (sources !== 1) {
        throw http_infer_request_invalid(`Input must set exactly one of 'data', 'binary_data_size' and 'shared_memory_region', ${sources} are set`);
    }
    const name = asString(requiredMember(input, 'name'), 'name');
    if (region !== undefined) {
        throw new TritonError('not-found', `Unable to find shared memory region: '${region}'`);
    }
    const datatype = asString(requiredMember(input, 'datatype'), 'datatype');
    if (!(0,triton_datatype/* isDatatype */.V8)(datatype))
        throw http_infer_request_invalid(`invalid datatype for input ${name}`);
    const shape = asArray(requiredMember(input, 'shape'), 'shape').map((dim) => asSize(dim, 'shape'));
    if (data !== undefined) {
        return {
            tensor: { name, datatype, shape, bytes: readData({ name, datatype, shape }, data) },
            binarySize: 0,
        };
    }
    const size = asSize(binarySize, 'binary_data_size');
    if (size > rest.length) {
        throw http_infer_request_invalid(`unexpected size for input '${name}', expecting ${size - rest.length} additional bytes for model '${model.name}'`);
    }
    return { tensor: { name, datatype, shape, bytes: rest.subarray(0, size) }, binarySize: size };
};
const readData = ({ name, datatype, shape }, data) => {
    if (datatype === 'FP16' || datatype === 'BF16') {
        throw http_infer_request_invalid(`receiving ${datatype} data via JSON is not supported. Use binary data for input ${name}`);
    }
    const values = asArray(data, 'data').flat(Number.POSITIVE_INFINITY);
    if (datatype !== 'BYTES' && shape.length > 0 && values.length !== (0,triton_datatype/* elementCount */.KX)(shape)) {
        throw new TritonError('internal', `Unable to parse 'data': ${values.length} values do not fill the shape [${shape}]`);
    }
    const encoded = (0,element_values/* encodeValues */.t)(datatype, values);
    if (encoded instanceof Uint8Array)
        return encoded;
    throw new TritonError('internal', `Unable to parse 'data': element ${encoded.index} is ${encoded.got}, not ${encoded.expected}`);
};
const rawCall = (model, body) => {
    const [input] = model.inputs;
    if (input === undefined || model.inputs.length > 1) {
        throw http_infer_request_invalid(`Raw request must only have 1 input, the model '${model.name}' has ${model.inputs.length}`);
    }
    const bytes = input.datatype === 'BYTES' ? (0,bytes_elements/* joinBytesElements */.Dr)([body]) : body;
    const dims = rawDims(input.datatype, input.dims, body.length);
    const shape = (model.maxBatchSize ?? 0) > 0 ? [1, ...dims] : dims;
    const tensor = { name: input.name, datatype: input.datatype, shape, bytes };
    return { id: '', inputs: [tensor], outputs: [], binaryByDefault: true };
};
const rawDims = (datatype, dims, byteLength) => {
    const elementSize = (0,triton_datatype/* elementByteSize */.kx)(datatype);
    const variable = dims.filter((dim) => dim === -1).length;
    if (elementSize === undefined) {
        if (dims.length === 1 && dims[0] === 1)
            return dims;
        throw http_infer_request_invalid('a raw request for BYTES needs a model whose input has the shape [1]');
    }
    if (variable > 1)
        throw http_infer_request_invalid('a raw request needs a model with at most one variable dimension');
    const rowSize = elementSize * (0,triton_datatype/* elementCount */.KX)(dims.map((dim) => Math.abs(dim)));
    return dims.map((dim) => (dim === -1 ? Math.floor(byteLength / rowSize) : dim));
};

;// CONCATENATED MODULE: ./lib/demo/http-infer.js






const httpInfer = async (request) => {
    const { state, name, version, headers } = request;
    const served = state.repository.find(name, version);
    const body = decompressed(request.body, headers['content-encoding']);
    const jsonLength = jsonLengthOf(oneValue(headers['inference-header-content-length']), body.length);
    const read = readCall(served, body, jsonLength);
    if (read instanceof TritonError)
        return errorAnswer(read.httpStatus, read.message, 'application/json');
    const { answer, wireFault } = await infer(state.faults, served, read);
    const sent = compressed(inferAnswer(answer), oneValue(headers['accept-encoding']));
    return wireFault === undefined ? sent : { ...sent, wireFault };
};
const readCall = ({ model }, body, jsonLength) => {
    try {
        const call = readHttpInfer(model, body, jsonLength);
        return { call, batchSize: batchSizeOf(model, call) };
    }
    catch (error) {
        return TritonError.from(error);
    }
};
const oneValue = (header) => typeof header === 'string' ? header : header?.[0];

;// CONCATENATED MODULE: ./lib/demo/http-routes.js






const routeHttp = async (state, request) => {
    for (const { path, method, contentType, handle } of routes) {
        const match = path.exec(request.path);
        if (match === null)
            continue;
        if (request.method !== method)
            return methodNotAllowed(contentType);
        try {
            return await handle({
                ...request,
                state,
                name: match.groups?.['name'] ?? '',
                version: match.groups?.['version'] ?? '',
            });
        }
        catch (error) {
            const { httpStatus, message } = TritonError.from(error);
            return errorAnswer(httpStatus, message, contentType);
        }
    }
    return notFound;
};
const notFound = errorAnswer(404, 'Not Found', 'text/plain');
const methodNotAllowed = (contentType) => errorAnswer(405, 'Method Not Allowed', contentType);
const model = '/v2/models/(?<name>[^/]+)(?:/versions/(?<version>[0-9]+))?';
const route = ([method, path], contentType, handle) => ({ method, path: new RegExp(`^${path}$`), contentType, handle });
const http_routes_json = 'application/json';
const http_routes_text = 'text/plain';
const routes = [
    route(['GET', '/v2'], http_routes_json, () => jsonAnswer(serverMetadata)),
    route(['GET', '/v2/health/live'], http_routes_text, () => emptyAnswer(http_routes_text)),
    route(['GET', '/v2/health/ready'], http_routes_text, ({ state }) => emptyAnswer(http_routes_text, isServerReady(state) ? 200 : 400)),
    route(['GET', '/v2/models/stats'], http_routes_json, (request) => statistics(request)),
    route(['GET', `${model}/ready`], http_routes_text, ({ state, name, version }) => state.repository.isReady(name, version)
        ? emptyAnswer(http_routes_text)
        : errorAnswer(400, 'Model version not ready', http_routes_text)),
    route(['GET', `${model}/config`], http_routes_json, ({ state, name, version }) => state.faults.find('config-off') === undefined
        ? jsonAnswer(state.repository.config(name, version))
        : notFound),
    route(['GET', `${model}/stats`], http_routes_json, (request) => statistics(request)),
    route(['POST', `${model}/infer`], http_routes_text, (request) => httpInfer(request)),
    route(['GET', model], http_routes_json, ({ state, name, version }) => jsonAnswer(state.repository.metadata(name, version))),
    route(['POST', '/v2/repository(?:/[^/]+)?/index'], http_routes_json, ({ state, body }) => {
        const ready = memberOf(bodyJson(body), 'ready');
        return jsonAnswer(state.repository.index(ready !== undefined && asBoolean(ready, 'ready')));
    }),
    route(['POST', '/v2/repository/models/(?<name>[^/]+)/load'], http_routes_json, ({ state, name, body }) => {
        state.repository.load(name, http_routes_configOverride(bodyJson(body)));
        return emptyAnswer(http_routes_json);
    }),
    route(['POST', '/v2/repository/models/(?<name>[^/]+)/unload'], http_routes_json, ({ state, name }) => {
        state.repository.unload(name);
        return emptyAnswer(http_routes_json);
    }),
    route(['POST', '/v2/repository/[^/]+/models/[^/]+/(?:load|unload)'], http_routes_json, () => {
        throw new TritonError('unsupported', "'repository_name' specification is not supported");
    }),
];
const statistics = ({ state, name, version }) => {
    switch (state.faults.find('statistics-off')?.answer) {
        case 404:
            return notFound;
        case 405:
            return methodNotAllowed(http_routes_json);
        default:
            return jsonAnswer(statisticsJson(state, name, version));
    }
};
const bodyJson = (body) => {
    if (body.length === 0)
        return undefined;
    const parsed = (0,json/* parseJson */.qF)(body.toString());
    if (parsed.ok)
        return parsed.value;
    throw new TritonError('internal', `failed to parse the request JSON buffer: ${parsed.reason}`);
};
const http_routes_configOverride = (body) => {
    const given = memberOf(body, 'parameters');
    if (given === undefined)
        return undefined;
    const parameters = asObject(given, 'parameters');
    const stranger = Object.keys(parameters).find((key) => key !== 'config');
    if (stranger !== undefined) {
        throw new TritonError('internal', `the load parameter '${stranger}' is not supported by the demo server`);
    }
    const config = parameters['config'];
    return config === undefined ? undefined : asString(config, 'config');
};

;// CONCATENATED MODULE: ./lib/demo/http-send.js
const sendAnswer = (response, answer) => {
    if (answer.wireFault === undefined)
        send(response, answer, answer.body);
    else
        sendSpoilt(response, answer, answer.wireFault);
};
const send = (response, answer, body) => {
    announce(response, answer, body.length);
    response.end(body);
};
const announce = (response, { status, headers }, length) => {
    response.sendDate = false;
    response.writeHead(status, { ...headers, 'Content-Length': length });
};
const sendSpoilt = (response, answer, fault) => {
    const { body } = answer;
    const { socket } = response;
    const half = body.subarray(0, Math.floor(body.length / 2));
    switch (fault.kind) {
        case 'invalid-json':
            send(response, answer, Buffer.concat([Buffer.from('}'), body.subarray(1)]));
            break;
        case 'short-body':
            send(response, answer, body.subarray(0, -1));
            break;
        case 'long-body':
            send(response, answer, Buffer.concat([body, extraByte]));
            break;
        case 'overrunning-body':
            announce(response, answer, body.length);
            response.end(Buffer.concat([body, extraByte]));
            break;
        case 'truncated-body':
            announce(response, answer, body.length);
            response.write(half, () => socket?.end());
            break;
        case 'reset-mid-body':
            announce(response, answer, body.length);
            response.write(half, () => socket?.resetAndDestroy());
            break;
        case 'reset':
            socket?.resetAndDestroy();
            break;
        case 'drip':
            announce(response, answer, body.length);
            drip(response, body, fault.everyMs);
            break;
    }
};
const extraByte = Buffer.from('!');
const drip = (response, body, everyMs) => {
    let sent = 0;
    const timer = setInterval(() => {
        response.write(body.subarray(sent, sent + 1));
        sent += 1;
        if (sent < body.length)
            return;
        clearInterval(timer);
        response.end();
    }, everyMs);
    response.once('close', () => clearInterval(timer));
};

;// CONCATENATED MODULE: ./lib/demo/http-server.js






const startHttpServer = async (state, port) => {
    const answers = new WeakMap();
    const limits = { keepAliveTimeout: 0, headersTimeout: 0, requestTimeout: 0 };
    const server = (0,external_node_http_.createServer)(limits, (message, response) => {
        response.once('finish', () => http_server_endWhenWorn(state, message.socket, answers));
        void serve(state, message, response);
    });
    server.on('connection', (socket) => {
        state.seen.connected('http', socket);
        socket.setNoDelay();
        if (state.faults.find('draining') !== undefined)
            socket.resetAndDestroy();
    });
    server.listen(port, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    return {
        host: `127.0.0.1:${server.address().port}`,
        close: async () => {
            const closed = (0,external_node_events_.once)(server, 'close');
            server.close();
            server.closeAllConnections();
            await closed;
        },
    };
};
const serve = async (state, message, response) => {
    const request = await readRequest(message);
    state.seen.add(`${request.method} ${request.path}`, () => ({
        protocol: 'http',
        headers: singleValues(message),
        body: request.body,
    }));
    if (state.faults.find('hang') !== undefined)
        return;
    const answer = notTriton(state) ?? (await routeHttp(state, request));
    if (!response.destroyed)
        sendAnswer(response, answer);
};
const singleValues = ({ headers }) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
const notTriton = ({ faults }) => {
    if (faults.find('html') !== undefined) {
        return { status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: page };
    }
    return faults.find('empty-200') === undefined ? undefined : emptyAnswer('text/plain');
};
const page = Buffer.from('<!doctype html>\n<title>Welcome</title>\n<p>It works.</p>\n');
const http_server_endWhenWorn = ({ faults }, socket, answers) => {
    const count = (answers.get(socket) ?? 0) + 1;
    answers.set(socket, count);
    if (count >= (faults.find('close-after')?.requests ?? Number.POSITIVE_INFINITY))
        socket.end();
};

;// CONCATENATED MODULE: ./lib/demo/demo-model.js
const versionsOf = (model) => (model.versions ?? ['1']).toSorted((a, b) => Number(a) - Number(b));

;// CONCATENATED MODULE: ./lib/demo/infer-functions.js

const inferFunctionOf = (model) => {
    const outputNames = model.outputs.map(({ name }) => name);
    switch (model.infer) {
        case 'identity':
            return (inputs) => inputs.map((input, index) => ({ ...input, name: outputNames[index] ?? input.name }));
        case 'sum-difference':
            return sumDifference(outputNames);
        default:
            return model.infer;
    }
};
const sumDifference = (outputNames) => (inputs) => {
    const [left, right] = inputs;
    if (left === undefined || right === undefined)
        throw new Error('a sum needs two inputs');
    return outputNames.map((name, index) => ({
        ...left,
        name,
        bytes: combine(left, right, index === 0 ? 1 : -1),
    }));
};
const combine = (left, right, sign) => {
    const access = accessOf(left.datatype);
    const size = (0,triton_datatype/* elementByteSize */.kx)(left.datatype) ?? 1;
    const [a, b] = [viewOf(left.bytes), viewOf(right.bytes)];
    const result = new DataView(new ArrayBuffer(left.bytes.length));
    for (let offset = 0; offset < left.bytes.length; offset += size) {
        access.write(result, offset, access.read(a, offset) + sign * access.read(b, offset));
    }
    return new Uint8Array(result.buffer);
};
const viewOf = ({ buffer, byteOffset, byteLength }) => new DataView(buffer, byteOffset, byteLength);
const accessOf = (datatype) => {
    switch (datatype) {
        case 'INT32':
            return {
                read: (view, offset) => view.getInt32(offset, true),
                write: (view, offset, value) => view.setInt32(offset, value, true),
            };
        case 'FP32':
            return {
                read: (view, offset) => view.getFloat32(offset, true),
                write: (view, offset, value) => view.setFloat32(offset, value, true),
            };
        default:
            throw new Error(`sums are made of INT32 or FP32, not of ${datatype}`);
    }
};

;// CONCATENATED MODULE: ./lib/demo/instance-queue.js
const createInstanceQueue = (instances) => {
    const waiting = [];
    const watchers = [];
    let free = instances;
    return {
        waiting: () => waiting.length,
        enter: async () => {
            if (free === 0)
                return await new Promise((resolve) => waiting.push(resolve));
            free -= 1;
        },
        leave: () => {
            const next = waiting.shift();
            if (next !== undefined)
                return next();
            free += 1;
            if (free === instances)
                for (const watcher of watchers.splice(0))
                    watcher();
        },
        idle: async () => {
            if (free < instances)
                await new Promise((resolve) => watchers.push(resolve));
        },
    };
};

;// CONCATENATED MODULE: ./lib/demo/model-statistics.js
const createModelStatistics = (epochMs) => {
    let counters = newCounters();
    return {
        countExecution: (batchSize, times) => {
            const { phases, batches } = counters;
            counters.lastInference = epochMs();
            counters.inferences += batchSize;
            counters.executions += 1;
            add(phases.success, times.total);
            add(phases.queue, times.queue);
            if (times.cacheMiss !== undefined)
                add(phases.cache_miss, times.cacheMiss);
            const batch = batches.get(batchSize) ?? newBatch();
            batches.set(batchSize, batch);
            for (const durations of [phases, batch]) {
                add(durations.compute_input, times.computeInput);
                add(durations.compute_infer, times.computeInfer);
                add(durations.compute_output, times.computeOutput);
            }
        },
        countCacheHit: ({ queue, hit }) => {
            counters.lastInference = epochMs();
            add(counters.phases.success, queue + hit);
            add(counters.phases.queue, queue);
            add(counters.phases.cache_hit, hit);
        },
        countFailure: (total) => add(counters.phases.fail, total),
        reset: () => {
            counters = newCounters();
        },
        json: () => ({
            last_inference: counters.lastInference,
            inference_count: counters.inferences,
            execution_count: counters.executions,
            inference_stats: structuredClone(counters.phases),
            response_stats: {},
            batch_stats: [...counters.batches]
                .sort(([a], [b]) => a - b)
                .map(([batchSize, durations]) => ({ batch_size: batchSize, ...structuredClone(durations) })),
            memory_usage: [],
        }),
    };
};
const newCounters = () => ({
    lastInference: 0,
    inferences: 0,
    executions: 0,
    phases: {
        success: nothing(),
        fail: nothing(),
        queue: nothing(),
        ...newBatch(),
        cache_hit: nothing(),
        cache_miss: nothing(),
    },
    batches: new Map(),
});
const newBatch = () => ({
    compute_input: nothing(),
    compute_infer: nothing(),
    compute_output: nothing(),
});
const nothing = () => ({ count: 0, ns: 0 });
const add = (duration, ns) => {
    duration.count += 1;
    duration.ns += ns;
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/demo/response-cache.js

const createResponseCache = () => {
    const answers = new Map();
    return {
        find: (inputs) => answers.get(keyOf(inputs)),
        keep: (inputs, outputs) => {
            answers.set(keyOf(inputs), outputs);
            const [oldest] = answers.keys();
            if (answers.size > capacity && oldest !== undefined)
                answers.delete(oldest);
        },
    };
};
const capacity = 1_000;
const keyOf = (inputs) => {
    const hash = (0,external_node_crypto_.createHash)('sha1');
    for (const { name, datatype, shape, bytes } of inputs) {
        hash.update(JSON.stringify([name, datatype, shape, bytes.length])).update(bytes);
    }
    return hash.digest('base64');
};

;// CONCATENATED MODULE: ./lib/demo/service-time.js
const serviceTimes = (time, random) => typeof time === 'number' ? () => time : () => time.medianMs * Math.exp(time.sigma * standardNormal(random));
const standardNormal = (random) => Math.sqrt(-2 * Math.log(1 - random.unit())) * Math.cos(2 * Math.PI * random.unit());

;// CONCATENATED MODULE: ./lib/demo/model-runner.js







const createModelRunner = (model, { clock, random }) => {
    const statistics = createModelStatistics(() => Math.floor(clock.epochNs(clock.now()) / units/* nsPerMs */.Ln));
    const cache = model.responseCache === true ? createResponseCache() : undefined;
    const queue = createInstanceQueue(model.instances ?? 1);
    const infer = inferFunctionOf(model);
    const pause = evenPauses(clock);
    let nextServiceTime = serviceTimes(model.serviceTime ?? 0, random);
    const execute = async (inputs, batchSize, { receivedAt, lookedUpAt }) => {
        const startedAt = clock.now();
        const gathered = inputs.map((input) => ({ ...input, bytes: input.bytes.slice() }));
        const gatheredAt = clock.now();
        await pause(nextServiceTime());
        const computed = infer(gathered);
        const computedAt = clock.now();
        const outputs = computed.map((output) => ({ ...output, bytes: output.bytes.slice() }));
        const copiedAt = clock.now();
        cache?.keep(inputs, outputs);
        const endedAt = clock.now();
        statistics.countExecution(batchSize, {
            queue: startedAt - lookedUpAt,
            computeInput: gatheredAt - startedAt,
            computeInfer: computedAt - gatheredAt,
            computeOutput: copiedAt - computedAt,
            total: endedAt - receivedAt,
            ...(cache === undefined ? {} : { cacheMiss: lookedUpAt - receivedAt + endedAt - copiedAt }),
        });
        return outputs;
    };
    const withInstance = async (receivedAt, work) => {
        if (queue.waiting() >= (model.maxQueueSize ?? Number.POSITIVE_INFINITY)) {
            throw new TritonError('unavailable', 'Exceeds maximum queue size');
        }
        await queue.enter();
        try {
            return await work();
        }
        catch (error) {
            statistics.countFailure(clock.now() - receivedAt);
            throw new TritonError('internal', error instanceof Error ? error.message : String(error));
        }
        finally {
            queue.leave();
        }
    };
    return {
        statistics,
        run: async (inputs, batchSize) => {
            const receivedAt = clock.now();
            const known = cache?.find(inputs);
            const lookedUpAt = clock.now();
            if (known !== undefined) {
                statistics.countCacheHit({ queue: 0, hit: lookedUpAt - receivedAt });
                return known;
            }
            return await withInstance(receivedAt, () => execute(inputs, batchSize, { receivedAt, lookedUpAt }));
        },
        stream: async (inputs, batchSize, onStep) => {
            const receivedAt = clock.now();
            await withInstance(receivedAt, async () => {
                const startedAt = clock.now();
                await pause(nextServiceTime());
                for (const step of model.stream?.(inputs) ?? []) {
                    if ('pauseMs' in step)
                        await clock.sleep(step.pauseMs);
                    else
                        onStep(step);
                }
                const endedAt = clock.now();
                statistics.countExecution(batchSize, {
                    queue: startedAt - receivedAt,
                    computeInput: 0,
                    computeInfer: endedAt - startedAt,
                    computeOutput: 0,
                    total: endedAt - receivedAt,
                });
            });
        },
        setServiceTime: (time) => {
            nextServiceTime = serviceTimes(time, random);
        },
        idle: queue.idle,
    };
};
const evenPauses = (clock) => {
    let owedMs = 0;
    return async (ms) => {
        if (ms === 0)
            return;
        const wantedMs = ms + owedMs;
        const startedAt = clock.now();
        if (wantedMs > 0)
            await clock.sleep(wantedMs);
        owedMs = Math.min(1, Math.max(-1, wantedMs - (clock.now() - startedAt) / units/* nsPerMs */.Ln));
    };
};

;// CONCATENATED MODULE: ./lib/demo/loaded-model.js




const loadModel = (model, { clock, seed }) => ({
    model,
    runners: new Map(versionsOf(model).map((version) => [
        version,
        createModelRunner(model, { clock, random: (0,random/* seededRandom */.I)(seed + Number(version)) }),
    ])),
    wasAskedFor: false,
    state: 'READY',
});
const metadataJson = (model) => {
    const tensor = (declared) => ({
        name: declared.name,
        datatype: declared.datatype,
        shape: declaredShape(model, declared),
    });
    return {
        name: model.name,
        versions: versionsOf(model),
        platform: 'demo',
        inputs: model.inputs.map(tensor),
        outputs: model.outputs.map(tensor),
    };
};
const statisticsRows = ({ model, runners }) => [...runners].map(([version, { statistics }]) => ({ name: model.name, version, ...statistics.json() }));
const indexRows = ({ model, state }, isLoading) => versionsOf(model).map((version) => ({
    name: model.name,
    version,
    state: isLoading ? 'LOADING' : state,
    ...(state === 'UNAVAILABLE' ? { reason: 'unloaded' } : {}),
}));

// EXTERNAL MODULE: ./lib/triton/gen/model_config_pb.js
var model_config_pb = __webpack_require__(11280);
;// CONCATENATED MODULE: ./lib/demo/model-config.js





const configJson = (model) => ({
    name: model.name,
    platform: '',
    backend: 'demo',
    runtime: '',
    version_policy: versionPolicy(versionsOf(model)),
    max_batch_size: model.maxBatchSize ?? 0,
    input: model.inputs.map((input) => ({
        ...tensorJson(input),
        format: 'FORMAT_NONE',
        allow_ragged_batch: false,
        optional: input.optional ?? false,
    })),
    output: model.outputs.map((output) => ({ ...tensorJson(output), label_filename: '' })),
    batch_input: [],
    batch_output: [],
    instance_group: [
        {
            name: `${model.name}_0`,
            kind: 'KIND_CPU',
            count: model.instances ?? 1,
            gpus: [],
            secondary_devices: [],
            profile: [],
            passive: false,
            host_policy: '',
        },
    ],
    default_model_filename: '',
    cc_model_filenames: {},
    metric_tags: {},
    parameters: serviceTimeParameters(model.serviceTime ?? 0),
    model_warmup: [],
    ...(model.stream === undefined ? {} : { model_transaction_policy: { decoupled: true } }),
    ...(model.responseCache === true ? { response_cache: { enable: true } } : {}),
});
const overriddenModel = (model, configText) => {
    const parsed = (0,json/* parseProtoJson */.w9)(configText);
    if (!parsed.ok || !(0,json/* isJsonObject */.OW)(parsed.value))
        return undefined;
    const config = (0,triton_message/* messageOfJson */.NR)(model_config_pb/* ModelConfigSchema */.zU, parsed.value);
    if (config === undefined || (config.name !== '' && config.name !== model.name))
        return undefined;
    const tensors = config.input.length === 0 ? model : declaredTensors(config);
    if (tensors === undefined)
        return undefined;
    const instances = config.instanceGroup.reduce((sum, { count }) => sum + Math.max(1, count), 0);
    return {
        ...model,
        inputs: tensors.inputs,
        outputs: tensors.outputs,
        maxBatchSize: tensors.maxBatchSize ?? 0,
        instances: instances === 0 ? (model.instances ?? 1) : instances,
        responseCache: config.responseCache?.enable ?? model.responseCache ?? false,
        serviceTime: readServiceTime(config) ?? model.serviceTime ?? 0,
    };
};
const versionPolicy = (versions) => versions.length === 1
    ? { latest: { num_versions: 1 } }
    : { specific: { versions: versions.map((version) => Number(version)) } };
const tensorJson = ({ name, datatype, dims, shapeTensor = false }) => ({
    name,
    data_type: `TYPE_${datatype === 'BYTES' ? 'STRING' : datatype}`,
    dims,
    is_shape_tensor: shapeTensor,
    is_non_linear_format_io: false,
});
const medianParameter = 'service_time_ms';
const sigmaParameter = 'service_time_sigma';
const serviceTimeParameters = (time) => typeof time === 'number'
    ? { [medianParameter]: { string_value: `${time}` } }
    : {
        [medianParameter]: { string_value: `${time.medianMs}` },
        [sigmaParameter]: { string_value: `${time.sigma}` },
    };
const readServiceTime = ({ parameters }) => {
    const medianMs = Number.parseFloat(parameters[medianParameter]?.stringValue ?? '');
    const sigma = Number.parseFloat(parameters[sigmaParameter]?.stringValue ?? '');
    if (!(medianMs >= 0))
        return undefined;
    return sigma > 0 ? { medianMs, sigma } : medianMs;
};
const declaredTensors = (config) => {
    const inputs = config.input.flatMap(declaredTensor);
    const outputs = config.output.flatMap(declaredTensor);
    const isComplete = inputs.length === config.input.length && outputs.length === config.output.length;
    return isComplete ? { inputs, outputs, maxBatchSize: config.maxBatchSize } : undefined;
};
const declaredTensor = (configured) => {
    const { name, dataType, dims, optional = false, isShapeTensor } = configured;
    const datatype = (0,triton_datatype/* datatypeOfConfig */.OR)(dataType);
    if (datatype === undefined)
        return [];
    return [
        { name, datatype, dims: dims.map(Number), optional, ...(isShapeTensor ? { shapeTensor: true } : {}) },
    ];
};

;// CONCATENATED MODULE: ./lib/demo/model-repository.js




const createModelRepository = (options) => {
    const { isLoading } = options;
    const models = new Map(options.models.map((model) => [model.name, loadModel(model, options)]));
    const isServed = ({ model, state }) => state === 'READY' && !isLoading(model.name);
    const sorted = () => [...models.values()].sort((a, b) => (a.model.name < b.model.name ? -1 : 1));
    const find = (name, version) => findVersion(models, isServed, { name, version });
    return {
        names: () => [...models.keys()],
        find,
        isReady: (name, version) => {
            versionNumber(version);
            try {
                find(name, version);
                return true;
            }
            catch {
                return false;
            }
        },
        isSettled: () => sorted().every(({ model, state }) => state !== 'UNLOADING' && !isLoading(model.name)),
        metadata: (name, version) => metadataJson(find(name, version).model),
        config: (name, version) => configJson(find(name, version).model),
        statistics: (name, version) => {
            const number = versionNumber(version);
            return {
                model_stats: name === ''
                    ? sorted().filter(isServed).flatMap(statisticsRows)
                    : statisticsOf(models.get(name), isServed, { name, number }),
            };
        },
        index: (onlyReady) => sorted()
            .filter((loaded) => !onlyReady || isServed(loaded))
            .flatMap((loaded) => indexRows(loaded, isLoading(loaded.model.name))),
        load: (name, configText) => load(models, options, { name, configText }),
        unload: (name) => unload(models.get(name)),
        setServiceTime: (name, time) => {
            const loaded = models.get(name);
            if (loaded === undefined)
                throw new RangeError(`the demo server has no model ${name}`);
            for (const runner of loaded.runners.values())
                runner.setServiceTime(time);
        },
    };
};
const findVersion = (models, isServed, { name, version }) => {
    const number = versionNumber(version);
    const loaded = models.get(name);
    const unknown = `Request for unknown model: '${name}'`;
    if (loaded === undefined)
        throw new TritonError('not-found', `${unknown} is not found`);
    const asked = number === undefined ? (versionsOf(loaded.model).at(-1) ?? '') : `${number}`;
    const runner = loaded.runners.get(asked);
    if (runner === undefined)
        throw new TritonError('not-found', `${unknown} version ${asked} is not found`);
    if (isServed(loaded))
        return { model: loaded.model, version: asked, runner };
    throw number === undefined
        ? new TritonError('not-found', `${unknown} has no available versions`)
        : new TritonError('unavailable', `${unknown} version ${asked} is not at ready state`);
};
const statisticsOf = (loaded, isServed, { name, number }) => {
    if (loaded === undefined || !isServed(loaded)) {
        throw new TritonError('invalid-argument', `requested model '${name}' is not available`);
    }
    const rows = statisticsRows(loaded).filter(({ version }) => number === undefined || version === `${number}`);
    if (rows.length > 0)
        return rows;
    throw new TritonError('invalid-argument', `requested model version is not available for model '${name}'`);
};
const load = (models, options, { name, configText }) => {
    const loaded = models.get(name);
    const model = loaded === undefined || configText === undefined
        ? loaded?.model
        : overriddenModel(loaded.model, configText);
    if (loaded === undefined || model === undefined) {
        throw new TritonError('internal', `failed to load '${name}', failed to poll from model repository`);
    }
    if (loaded.state === 'READY' && loaded.wasAskedFor && isSameConfig(model, loaded.model))
        return;
    models.set(name, { ...loadModel(model, options), wasAskedFor: true });
};
const unload = (loaded) => {
    if (loaded?.state !== 'READY')
        return;
    loaded.state = 'UNLOADING';
    void Promise.all([...loaded.runners.values()].map((runner) => runner.idle())).then(() => {
        loaded.state = 'UNAVAILABLE';
    });
};
const versionNumber = (version) => {
    if (version === '')
        return undefined;
    const number = Number.parseInt(version, 10);
    if (Number.isSafeInteger(number) && number >= 0)
        return number;
    throw new TritonError('invalid-argument', `model version '${version}' should be an integral value > 0`);
};
const isSameConfig = (a, b) => JSON.stringify(configJson(a)) === JSON.stringify(configJson(b));

;// CONCATENATED MODULE: ./lib/demo/seen-requests.js
const createSeenRequests = (keep) => {
    const byCall = new Map();
    const kept = [];
    const connections = { http: 0, grpc: 0 };
    const openConnections = { http: 0, grpc: 0 };
    let requests = 0;
    return {
        connected: (protocol, socket) => {
            connections[protocol] += 1;
            openConnections[protocol] += 1;
            socket.once('close', () => {
                openConnections[protocol] -= 1;
            });
        },
        add: (call, details) => {
            requests += 1;
            byCall.set(call, (byCall.get(call) ?? 0) + 1);
            if (keep > 0)
                kept.push({ call, ...details() });
            if (kept.length > keep)
                kept.shift();
        },
        counts: () => ({
            connections: { ...connections },
            openConnections: { ...openConnections },
            requests,
            byCall: new Map(byCall),
        }),
        last: () => [...kept],
    };
};

;// CONCATENATED MODULE: ./lib/demo/demo-server.js








const startDemoServer = async (options = {}) => {
    const { models = defaultModels, seed = 1, keepRequests = 0, clock = foundation_clock/* monotonicClock */.VF } = options;
    const faults = createFaultBoard({ clock, random: (0,random/* seededRandom */.I)(seed) });
    const repository = createModelRepository({ models, clock, seed, isLoading: faults.isLoading });
    const seen = createSeenRequests(keepRequests);
    const state = { repository, faults, seen };
    const http = await startHttpServer(state, options.httpPort ?? 0);
    const grpc = await startGrpcServer(state, clock, options.grpcPort ?? 0).catch(async (error) => {
        await http.close();
        throw error;
    });
    return {
        httpHost: http.host,
        grpcHost: grpc.host,
        setServiceTime: repository.setServiceTime,
        setFault: (model, fault) => {
            if (!repository.names().includes(model))
                throw new RangeError(`the demo server has no model ${model}`);
            faults.setForModel(model, fault);
        },
        setServerFault: faults.setForServer,
        clearFaults: faults.clear,
        counts: seen.counts,
        lastRequests: seen.last,
        close: async () => {
            await Promise.all([http.close(), grpc.close()]);
        },
    };
};

// EXTERNAL MODULE: ./lib/foundation/exit-code.js
var exit_code = __webpack_require__(18931);
// EXTERNAL MODULE: ./lib/plan/argv.js + 1 modules
var plan_argv = __webpack_require__(44464);
// EXTERNAL MODULE: ./lib/plan/raw-options.js
var raw_options = __webpack_require__(582);
;// CONCATENATED MODULE: ./lib/cli/demo-server-command.js






const demoServerCommand = async (argv) => {
    const read = (0,raw_options/* optionReader */.hr)((0,plan_argv/* parseArgv */.S)(argv, ['demo-server']));
    const ports = { httpPort: read.number('http-port'), grpcPort: read.number('grpc-port') };
    const serviceTimeMs = read.number('service-time');
    read.finish();
    const models = defaultModels.map((model) => ({ ...model, serviceTime: serviceTimeMs }));
    const server = await startDemoServer({ ...ports, models });
    const address = { http: server.httpHost, grpc: server.grpcHost };
    external_node_process_.stdout.write(`HTTP on ${address.http}, gRPC on ${address.grpc}\n`);
    external_node_process_.send?.(address);
    await ended();
    await server.close();
    if (external_node_process_.connected)
        external_node_process_.disconnect();
    return exit_code/* exitCode */.I.ok;
};
const ended = () => new Promise((resolve) => {
    external_node_process_.once('SIGINT', () => resolve());
    external_node_process_.once('SIGTERM', () => resolve());
    external_node_process_.once('disconnect', () => resolve());
});


/***/ }),

/***/ 96430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ seededRandom)
/* harmony export */ });
const seededRandom = (seed) => {
    const mix = splitmix32(seed);
    let a = mix();
    let b = mix();
    let c = mix();
    let d = mix();
    const uint32 = () => {
        const scrambled = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = rotateLeft(d, 11);
        return scrambled;
    };
    const unit = () => ((uint32() >>> 5) * 2 ** 26 + (uint32() >>> 6)) / 2 ** 53;
    return { uint32, unit, below: (bound) => Math.floor(unit() * bound) };
};
const rotateLeft = (x, bits) => (x << bits) | (x >>> (32 - bits));
const splitmix32 = (seed) => {
    let state = seed | 0;
    return () => {
        state = (state + 0x9e3779b9) | 0;
        let z = state ^ (state >>> 16);
        z = Math.imul(z, 0x21f0aaad);
        z ^= z >>> 15;
        z = Math.imul(z, 0x735a2d97);
        return (z ^ (z >>> 15)) >>> 0;
    };
};


/***/ }),

/***/ 73958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ nsToWholeUs),
/* harmony export */   Ln: () => (/* binding */ nsPerMs),
/* harmony export */   Nq: () => (/* binding */ nsPerSecond),
/* harmony export */   TE: () => (/* binding */ msToNs),
/* harmony export */   ly: () => (/* binding */ nsPerUs)
/* harmony export */ });
const nsPerUs = 1_000;
const nsPerMs = 1_000_000;
const nsPerSecond = 1_000_000_000;
const msToNs = (ms) => Math.round(ms * nsPerMs);
const nsToWholeUs = (ns) => Math.floor(ns / nsPerUs);


/***/ }),

/***/ 44464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ parseArgv)
});

// UNUSED EXPORTS: splitArgs

// EXTERNAL MODULE: ./lib/foundation/failure.js
var failure = __webpack_require__(82183);
// EXTERNAL MODULE: ./lib/plan/options.js
var options = __webpack_require__(94333);
// EXTERNAL MODULE: ./lib/plan/raw-options.js
var raw_options = __webpack_require__(582);
;// CONCATENATED MODULE: ./lib/plan/refused-options.js
const refused_options_option = (why) => ({ isFlag: false, why });
const refusedOptions = new Map([
    [
        'enable-mpi',
        {
            isFlag: true,
            why: 'runs of several machines in step are not supported; run one client, with --max-threads, or independent clients side by side',
        },
    ],
    [
        'model-signature-name',
        refused_options_option('it belongs to TensorFlow Serving, which is not measured here; serve the model by Triton and leave it out'),
    ],
    [
        'grpc-method',
        refused_options_option('it belongs to --service-kind dynamic_grpc, which is not measured here; measure a Triton server with -i grpc and leave it out'),
    ],
    [
        'triton-server-directory',
        refused_options_option('it belongs to --service-kind triton_c_api, which is not measured here; start tritonserver and give its address with -u'),
    ],
    [
        'model-repository',
        refused_options_option('it belongs to --service-kind triton_c_api, which is not measured here; start tritonserver with that repository and give its address with -u'),
    ],
]);

;// CONCATENATED MODULE: ./lib/plan/argv.js




const parseArgv = (argv, commands) => {
    const known = options/* options */.f.filter((option) => option.commands.some((command) => commands.includes(command)));
    const raw = new Map();
    const complaints = [];
    const words = [...argv];
    const positional = known.find((option) => option.positional === true);
    let last;
    const add = (option, value) => {
        const texts = raw.get(option.name);
        if (texts === undefined)
            raw.set(option.name, [value]);
        else
            texts.push(value);
    };
    const take = (option, attached) => {
        last = option;
        if (option.value.type === 'flag') {
            if (attached === undefined)
                add(option, 'true');
            else
                complaints.push((0,raw_options/* mismatch */.J4)(option, attached));
            return;
        }
        const value = attached ?? (option.repeat === 'variadic' && isOptionWord(words[0]) ? undefined : words.shift());
        if (value === undefined) {
            complaints.push(`${(0,raw_options/* spelling */.DS)(option)}: its value is missing`);
            return;
        }
        add(option, value);
        while (option.repeat === 'variadic' && words.length > 0 && !isOptionWord(words[0]))
            add(option, words.shift());
    };
    const refuse = (complaint, hasValue) => {
        complaints.push(complaint);
        if (!hasValue && !isOptionWord(words[0]))
            words.shift();
    };
    const takeShort = (letters) => {
        const option = known.find((one) => one.short === letters[0]);
        const rest = letters.slice(1);
        if (option === undefined) {
            refuse(`-${letters[0]}: there is no such option`, rest !== '');
            return;
        }
        const isFlag = option.value.type === 'flag';
        take(option, isFlag || rest === '' ? undefined : rest);
        if (isFlag && rest !== '')
            takeShort(rest);
    };
    for (let word = words.shift(); word !== undefined; word = words.shift()) {
        if (word.startsWith('--') && word.length > 2) {
            const [name, value] = splitOnce(word.slice(2));
            const option = longOption(known, name);
            if (typeof option !== 'string')
                take(option, value);
            else
                refuse(option, value !== undefined || refusedOptions.get(name)?.isFlag === true);
        }
        else if (word.startsWith('-') && word.length > 1)
            takeShort(word.slice(1));
        else if (positional !== undefined)
            add(positional, word);
        else
            complaints.push(strayWord(word, last));
    }
    if (complaints.length > 0)
        throw new failure/* Failure */.H('invalid-option', complaints.join('\n'), {
            hint: 'See `triton-perf-gate --help` for every option.',
        });
    return raw;
};
const splitArgs = (text) => {
    const words = [];
    let word;
    for (const [, single, double, escaped, plain, stray] of text.matchAll(argsSyntax)) {
        if (stray !== undefined)
            throw new Failure('invalid-option', `args: got ${stray} without its end, expected every quote to be closed`);
        const part = single ?? double?.replace(/\\(["\\])/g, '$1') ?? escaped ?? plain;
        if (part !== undefined)
            word = (word ?? '') + part;
        else if (word !== undefined) {
            words.push(word);
            word = undefined;
        }
    }
    return word === undefined ? words : [...words, word];
};
const argsSyntax = /(?:\s|\\\r?\n)+|'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\]+)|(['"\\])/gs;
const isOptionWord = (word) => word?.startsWith('-') === true;
const strayWord = (word, last) => last?.name === 'header'
    ? `${(0,raw_options/* spelling */.DS)(last)}: a word follows NAME:VALUE, expected an option; quote a value with spaces`
    : `'${word}': expected an option here`;
const splitOnce = (word) => {
    const at = word.indexOf('=');
    return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
};
const longOption = (known, name) => {
    const exact = known.find((option) => option.name === name);
    if (exact !== undefined)
        return exact;
    const refused = refusedOptions.get(name);
    if (refused !== undefined)
        return `--${name}: ${refused.why}`;
    const candidates = known.filter((option) => option.name.startsWith(name));
    if (candidates.length === 1)
        return candidates[0];
    if (candidates.length > 1)
        return `--${name}: it could mean ${candidates.map((option) => `--${option.name}`).join(', ')}`;
    return `--${name}: there is no such option`;
};


/***/ })

};
