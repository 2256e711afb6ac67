export const id = 141;
export const ids = [141];
export const modules = {

/***/ 7141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runProfileExportThread: () => (/* binding */ runProfileExportThread)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/foundation/failure.js + 1 modules
var failure = __webpack_require__(1825);
;// CONCATENATED MODULE: ./lib/host/files.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



const readInputFiles = async (inputPath) => {
    try {
        const found = await stat(inputPath);
        if (!found.isDirectory())
            return { kind: 'json', path: inputPath, bytes: await readFile(inputPath) };
        const names = await readdir(inputPath);
        const files = await Promise.all(names.map((name) => readEntry(inputPath, name)));
        return { kind: 'directory', path: inputPath, files: new Map(files.flat()) };
    }
    catch (error) {
        throw new Failure('unreadable-input-data', `--input-data: got '${inputPath}', which cannot be read (${codeOf(error)})`, {
            hint: 'Expected random, zero, a JSON file, or a directory with one file for each input.',
            cause: error,
        });
    }
};
const readOptionFile = async (option, filePath) => {
    try {
        return await readFile(filePath);
    }
    catch (error) {
        throw new Failure('invalid-option', `${option}: got '${filePath}', which cannot be read (${codeOf(error)}); expected a file`, { cause: error });
    }
};
const readEntry = async (directory, name) => {
    const file = path.join(directory, name);
    return (await stat(file)).isFile() ? [[name, await readFile(file)]] : [];
};
const writeResult = async (filePath, content) => {
    try {
        await files_makeFolder(path.dirname(filePath));
        if (await isSpecial(filePath))
            await writeThrough(filePath, content, 'a');
        else
            await writeAndRename(await linkTarget(filePath), content);
    }
    catch (error) {
        throw new Failure('unwritable-output', `cannot write '${filePath}' (${codeOf(error)})`, {
            hint: 'The figures above are complete; only this file is missing.',
            cause: error,
        });
    }
};
const writeBeside = async (filePath, prefix, content) => {
    if (await isSpecial(filePath))
        return writeResult(filePath, `\n${content}`);
    const { dir, base } = path.parse(filePath);
    return writeResult(path.join(dir, `${prefix}${base}`), content);
};
const files_makeFolder = async (folder) => {
    if (await exists(folder))
        return;
    await files_makeFolder(path.dirname(folder));
    try {
        await mkdir(folder);
    }
    catch (error) {
        if (codeOf(error) !== 'EEXIST')
            throw error;
    }
};
const exists = (filePath) => stat(filePath).then(() => true, () => false);
const writeAndRename = async (filePath, content) => {
    const temporary = `${filePath}.${process.pid}.tmp`;
    try {
        await writeThrough(temporary, content, 'w');
        await rename(temporary, filePath);
    }
    catch (error) {
        await rm(temporary, { force: true });
        throw error;
    }
};
const writeThrough = async (filePath, content, flags) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await open(filePath, flags), true);
        await file.writeFile(content);
        if (flags === 'w')
            await file.sync();
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
const linkTarget = (filePath) => realpath(filePath).catch(() => filePath);
const isSpecial = async (filePath) => {
    try {
        const found = await stat(filePath);
        return !found.isFile() && !found.isDirectory();
    }
    catch {
        return false;
    }
};
const codeOf = (error) => error.code ?? error.message;

;// CONCATENATED MODULE: ./lib/host/partial-file.js





const partialPathOf = (filePath) => `${filePath}.${process.pid}.partial`;
const beginPartialFile = async (filePath) => {
    if (await partial_file_exists(filePath))
        throw Object.assign(new Error(`'${filePath}' exists`), { code: 'EEXIST' });
    await makeFolder(path.dirname(filePath));
    await (await open(partialPathOf(filePath), 'w')).close();
};
const finishPartialFile = (filePath) => rename(partialPathOf(filePath), filePath);
const dropPartialFile = (filePath) => rm(partialPathOf(filePath), { force: true });
const partial_file_exists = (filePath) => access(filePath).then(() => true, () => false);
class BlockingFile {
    #descriptor;
    #position = 0;
    constructor(filePath) {
        this.#descriptor = (0,external_node_fs_.openSync)(filePath, 'r+');
    }
    get position() {
        return this.#position;
    }
    write(text) {
        const bytes = Buffer.from(text);
        let written = 0;
        while (written < bytes.length) {
            const count = (0,external_node_fs_.writeSync)(this.#descriptor, bytes, written, bytes.length - written, this.#position);
            written += count;
            this.#position += count;
        }
    }
    truncate(position) {
        (0,external_node_fs_.ftruncateSync)(this.#descriptor, position);
        this.#position = position;
    }
    close() {
        (0,external_node_fs_.fsyncSync)(this.#descriptor);
        (0,external_node_fs_.closeSync)(this.#descriptor);
    }
}

// EXTERNAL MODULE: ./lib/load/exchange-batch.js
var exchange_batch = __webpack_require__(4558);
;// CONCATENATED MODULE: ./lib/report/profile-export.js
const createProfileEncoder = (run) => {
    let experiments = 0;
    let requests = 0;
    return {
        begin: () => '{"experiments":[',
        beginExperiment: ({ mode, value }) => {
            requests = 0;
            experiments += 1;
            const comma = experiments === 1 ? '' : ',';
            return `${comma}\n{"experiment":{"mode":"${mode}","value":${value}},"requests":[`;
        },
        add: (request) => {
            requests += 1;
            return requestJson(request, requests === 1 ? '\n' : ',\n');
        },
        endExperiment: (boundaries) => `\n],"window_boundaries":[${boundaries.join(',')}]}`,
        dropExperiment: () => {
            experiments -= 1;
        },
        end: () => `\n],"version":${JSON.stringify(run.version)},"service_kind":${JSON.stringify(run.serviceKind)},"endpoint":${JSON.stringify(run.endpoint)}}\n`,
    };
};
function* requestJson(request, start) {
    const { timestamp, sequenceId, inputs, responseTimestamps, outputs, error } = request;
    yield `${start}{"timestamp":${timestamp}`;
    if (sequenceId !== undefined)
        yield `,"sequence_id":${typeof sequenceId === 'bigint' ? sequenceId : JSON.stringify(sequenceId)}`;
    yield ',"request_inputs":';
    yield* tensorsJson(inputs);
    yield `,"response_timestamps":[${responseTimestamps.join(',')}],"response_outputs":[`;
    for (const [index, tensors] of outputs.entries()) {
        if (index > 0)
            yield ',';
        yield* tensorsJson(tensors);
    }
    yield error === undefined ? ']}' : `],"error":${JSON.stringify(error)}}`;
}
function* tensorsJson(tensors) {
    let start = '{';
    for (const [name, json] of tensors) {
        yield `${start}${JSON.stringify(name)}:`;
        yield* json;
        start = ',';
    }
    yield tensors.length === 0 ? '{}' : '}';
}

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/from-binary.js
var from_binary = __webpack_require__(9859);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/to-binary.js
var to_binary = __webpack_require__(5224);
// EXTERNAL MODULE: ./lib/triton/bytes-elements.js
var bytes_elements = __webpack_require__(2547);
// EXTERNAL MODULE: ./lib/triton/datatype.js
var triton_datatype = __webpack_require__(7900);
// EXTERNAL MODULE: ./lib/triton/gen/inference_pb.js
var inference_pb = __webpack_require__(8061);
// EXTERNAL MODULE: ./lib/triton/grpc-codec.js
var grpc_codec = __webpack_require__(5779);
// EXTERNAL MODULE: ./lib/triton/response-skeleton.js
var response_skeleton = __webpack_require__(2339);
// EXTERNAL MODULE: ./lib/triton/rest-codec.js
var rest_codec = __webpack_require__(2593);
// EXTERNAL MODULE: ./lib/triton/shared-bytes.js
var shared_bytes = __webpack_require__(5407);
;// CONCATENATED MODULE: ./lib/triton/response-tensors.js








const createOutputReader = (form, places = new Map()) => {
    if (form === 'text')
        return (bytes) => [{ name: 'response', datatype: 'BYTES', bytes: (0,bytes_elements/* joinBytesElements */.Dr)([bytes]) }];
    let known;
    return (bytes, jsonByteLength, shared) => {
        if (known !== undefined && known.jsonByteLength === jsonByteLength && (0,response_skeleton/* hasSkeleton */.WU)(bytes, known.skeleton))
            return known.places.map(({ name, datatype, start, end }) => ({
                name,
                datatype,
                bytes: bytes.subarray(start, end),
            }));
        const received = readResponse(form, bytes, jsonByteLength);
        if ('ok' in received)
            return [];
        const outputs = outputsOf(received, { places, shared });
        known = places.size > 0 ? undefined : knownOutputs(bytes, received.outputs, jsonByteLength);
        return outputs;
    };
};
const readResponse = (form, bytes, jsonByteLength) => {
    switch (form) {
        case 'rest': {
            const headers = jsonByteLength === undefined ? {} : { 'inference-header-content-length': String(jsonByteLength) };
            return (0,rest_codec/* readRestResponse */.Yp)({ status: 200, headers, body: bytes });
        }
        case 'grpc':
            return (0,grpc_codec/* readGrpcResponse */.Gp)(bytes);
        case 'grpc-stream': {
            const { inferResponse } = (0,from_binary/* fromBinary */.Er)(inference_pb/* ModelStreamInferResponseSchema */.IK, bytes);
            return (0,grpc_codec/* readGrpcResponse */.Gp)(inferResponse === undefined ? new Uint8Array(0) : (0,to_binary/* toBinary */.R)(inference_pb/* ModelInferResponseSchema */.sq, inferResponse));
        }
    }
};
const outputsOf = ({ outputs }, { places, shared }) => outputs.flatMap(({ name, datatype, shape, bytes }) => {
    if (!(0,triton_datatype/* isDatatype */.V8)(datatype))
        return [];
    const place = places.get(name);
    if (place !== undefined && (shared === undefined || shared.length === 0))
        return [];
    const values = place === undefined || shared === undefined
        ? bytes(datatype)
        : (0,shared_bytes/* sharedBytes */.d)(datatype, shape, {
            byteSize: place.byteSize,
            read: (byteLength) => shared.subarray(place.offset, place.offset + byteLength),
        });
    return typeof values === 'string' ? [] : [{ name, datatype, bytes: values }];
});
const knownOutputs = (bytes, outputs, jsonByteLength) => {
    const places = outputs.flatMap(({ name, datatype, raw }) => {
        if (raw === undefined || raw.buffer !== bytes.buffer || !(0,triton_datatype/* isDatatype */.V8)(datatype))
            return [];
        const start = raw.byteOffset - bytes.byteOffset;
        return [{ name, datatype, start, end: start + raw.length }];
    });
    const skeleton = places.length === outputs.length ? (0,response_skeleton/* skeletonOf */.ld)(bytes, outputs) : undefined;
    return skeleton === undefined ? undefined : { skeleton, jsonByteLength, places };
};

// EXTERNAL MODULE: ./lib/triton/small-float.js
var small_float = __webpack_require__(1186);
;// CONCATENATED MODULE: ./lib/triton/tensor-json.js


const tensorJson = (datatype, bytes) => datatype === 'BYTES' ? stringsJson(bytes) : numbersJson(datatype, bytes);
const elementsInPiece = 4096;
function* numbersJson(datatype, bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const size = (0,triton_datatype/* elementByteSize */.kx)(datatype);
    const count = Math.floor(bytes.length / size);
    const read = readers[datatype];
    if (count === 1) {
        yield read(view, 0);
        return;
    }
    let piece = '[';
    for (let index = 0; index < count; index += 1) {
        if (index > 0)
            piece += ',';
        piece += read(view, index * size);
        if (index % elementsInPiece === elementsInPiece - 1) {
            yield piece;
            piece = '';
        }
    }
    yield `${piece}]`;
}
function* stringsJson(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let before;
    let count = 0;
    for (const element of wholeElements(view)) {
        const text = stringJson(bytes.subarray(element.start, element.end));
        if (count === 0)
            before = text;
        else
            yield `${count === 1 ? `[${before}` : ''},${text}`;
        count += 1;
    }
    if (count === 1)
        yield before;
    else
        yield count === 0 ? '[]' : ']';
}
function* wholeElements(view) {
    let start = lengthSize;
    while (start <= view.byteLength) {
        const end = start + view.getUint32(start - lengthSize, true);
        if (end > view.byteLength)
            return;
        yield { start, end };
        start = end + lengthSize;
    }
}
const stringJson = (element) => {
    try {
        return JSON.stringify(utf8.decode(element));
    }
    catch {
        return `{"b64":"${Buffer.from(element.buffer, element.byteOffset, element.byteLength).toString('base64')}"}`;
    }
};
const floatJson = (value) => {
    if (Number.isFinite(value))
        return Object.is(value, -0) ? '-0.0' : String(value);
    return `"${value}"`;
};
const readers = {
    BOOL: (view, at) => (view.getUint8(at) === 0 ? 'false' : 'true'),
    UINT8: (view, at) => String(view.getUint8(at)),
    UINT16: (view, at) => String(view.getUint16(at, true)),
    UINT32: (view, at) => String(view.getUint32(at, true)),
    UINT64: (view, at) => String(view.getBigUint64(at, true)),
    INT8: (view, at) => String(view.getInt8(at)),
    INT16: (view, at) => String(view.getInt16(at, true)),
    INT32: (view, at) => String(view.getInt32(at, true)),
    INT64: (view, at) => String(view.getBigInt64(at, true)),
    FP16: (view, at) => floatJson((0,small_float/* fromFp16Bits */.mU)(view.getUint16(at, true))),
    FP32: (view, at) => floatJson(view.getFloat32(at, true)),
    FP64: (view, at) => floatJson(view.getFloat64(at, true)),
    BF16: (view, at) => floatJson((0,small_float/* fromBf16Bits */.eR)(view.getUint16(at, true))),
};
const lengthSize = 4;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

;// CONCATENATED MODULE: ./lib/run/profile-writer.js




const writtenAtOnce = 64 * 1024;
const mostKeptInputs = 16 * 1024 * 1024;
class ProfileWriter {
    #source;
    #sink;
    #encoder;
    #readOutputs;
    #inputs = new Map();
    #keptInputs = 0;
    #text = '';
    #experimentAt;
    constructor(source, sink) {
        this.#source = source;
        this.#sink = sink;
        this.#encoder = createProfileEncoder(source.run);
        this.#readOutputs = createOutputReader(source.form, source.sharedOutputs);
        this.#write(this.#encoder.begin());
    }
    beginExperiment(experiment) {
        this.#flush();
        this.#experimentAt = this.#sink.position;
        this.#write(this.#encoder.beginExperiment(experiment));
    }
    endExperiment(windowBoundaries) {
        if (this.#experimentAt === undefined)
            return;
        this.#write(this.#encoder.endExperiment(windowBoundaries));
        this.#experimentAt = undefined;
        this.#flush();
    }
    dropExperiment() {
        if (this.#experimentAt === undefined)
            return;
        this.#text = '';
        this.#sink.truncate(this.#experimentAt);
        this.#experimentAt = undefined;
        this.#encoder.dropExperiment();
    }
    add(state, buffer, byteLength) {
        let lost = 0;
        const requests = [];
        (0,exchange_batch/* readBatch */.x3)(buffer, byteLength, {
            onResponse: ({ lane, isFirst, ...response }) => {
                const responses = state.get(lane);
                if (isFirst || responses === undefined)
                    state.set(lane, [response]);
                else
                    responses.push(response);
            },
            onEnd: (end) => {
                const responses = end.responses === 0 ? [] : (state.get(end.lane) ?? []);
                state.delete(end.lane);
                if (responses.length === end.responses)
                    requests.push(this.#requestOf(end, responses));
                else
                    lost += 1;
            },
        });
        if (this.#experimentAt !== undefined)
            for (const request of requests)
                for (const piece of this.#encoder.add(request))
                    this.#write(piece);
        for (const [lane, responses] of state)
            state.set(lane, responses.map((one) => copyOf(one, buffer)));
        return lost;
    }
    end() {
        this.endExperiment([]);
        this.#write(this.#encoder.end());
        this.#flush();
    }
    #requestOf(end, responses) {
        const { startedAt, request, responseTimes, sequenceId, error } = end;
        return {
            timestamp: this.#epochNs(startedAt),
            ...this.#sequenceOf(request, sequenceId),
            inputs: this.#inputsOf(request),
            responseTimestamps: responseTimes.map((at) => this.#epochNs(at)),
            outputs: responses.map(({ bytes, jsonByteLength, shared }) => profiledTensors(this.#readOutputs(bytes, jsonByteLength, shared))),
            ...(error === '' ? {} : { error }),
        };
    }
    #sequenceOf(request, id) {
        const session = this.#source.sessions?.[request];
        if (session !== undefined)
            return { sequenceId: session };
        return id === 0n ? {} : { sequenceId: id };
    }
    #epochNs(at) {
        return this.#source.epochNs + BigInt(Math.round(at));
    }
    #inputsOf(request) {
        const known = this.#inputs.get(request);
        if (known !== undefined)
            return known;
        const tensors = this.#source.requests[request] ?? [];
        const byteLength = tensors.reduce((sum, { bytes }) => sum + bytes.length, 0);
        if (this.#keptInputs + byteLength > mostKeptInputs)
            return profiledTensors(tensors);
        this.#keptInputs += byteLength;
        const kept = profiledTensors(tensors).map(([name, json]) => [name, [[...json].join('')]]);
        this.#inputs.set(request, kept);
        return kept;
    }
    #write(text) {
        this.#text += text;
        if (this.#text.length >= writtenAtOnce)
            this.#flush();
    }
    #flush() {
        const text = this.#text;
        this.#text = '';
        if (text !== '')
            this.#sink.write(text);
    }
}
const profiledTensors = (tensors) => tensors.map(({ name, datatype, bytes }) => [name, tensorJson(datatype, bytes)]);
const copyOf = ({ bytes, jsonByteLength, shared }, buffer) => ({
    bytes: bytes.buffer === buffer ? bytes.slice() : bytes,
    jsonByteLength,
    shared: shared.buffer === buffer ? shared.slice() : shared,
});

;// CONCATENATED MODULE: ./lib/run/profile-export-thread.js


const runProfileExportThread = ({ path, source }, port) => {
    let problem;
    let lost = 0;
    const attempt = (work) => {
        if (problem !== undefined)
            return undefined;
        try {
            return work();
        }
        catch (error) {
            problem = error.code ?? error.message;
            return undefined;
        }
    };
    const file = attempt(() => new BlockingFile(path));
    const writer = file && attempt(() => new ProfileWriter(source, file));
    const listen = (log) => {
        const state = new Map();
        const answer = (message, handedOver = []) => log.postMessage(message, handedOver);
        log.on('message', (message) => {
            if (message.kind === 'flush') {
                lost += message.lost;
                answer({ kind: 'flushed' });
                return;
            }
            const { buffer, byteLength } = message;
            lost += attempt(() => writer?.add(state, buffer, byteLength)) ?? 0;
            answer({ kind: 'written', buffer }, [buffer]);
        });
    };
    const obey = (command) => {
        switch (command.kind) {
            case 'begin':
                lost = 0;
                writer?.beginExperiment(command.experiment);
                break;
            case 'drop':
                writer?.dropExperiment();
                break;
            case 'end':
                writer?.endExperiment(command.windowBoundaries);
                break;
            case 'close':
                writer?.end();
                file?.close();
                break;
        }
    };
    port.on('message', (command) => {
        if (command.kind === 'log') {
            listen(command.port);
            return;
        }
        attempt(() => obey(command));
        const answer = { lost, ...(problem === undefined ? {} : { problem }) };
        port.postMessage(answer);
    });
};


/***/ }),

/***/ 2339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ hasSkeleton),
/* harmony export */   ld: () => (/* binding */ skeletonOf),
/* harmony export */   xL: () => (/* binding */ goodResponse)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _datatype_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7900);


const goodResponse = Object.freeze({ ok: true });
const skeletonOf = (bytes, outputs) => {
    const parts = [];
    const elements = [];
    let partStart = 0;
    for (const { datatype, shape, raw } of outputs) {
        const range = rangeWithin(bytes, raw);
        if (range === undefined)
            continue;
        if (range.start > partStart)
            parts.push({ start: partStart, end: range.start });
        partStart = range.end;
        if (datatype === 'BYTES')
            elements.push({ ...range, count: (0,_datatype_js__WEBPACK_IMPORTED_MODULE_1__/* .elementCount */ .KX)(shape) });
    }
    if (bytes.length > partStart)
        parts.push({ start: partStart, end: bytes.length });
    const size = parts.reduce((sum, { start, end }) => sum + end - start, 0);
    if (size > largestStructure)
        return undefined;
    const structure = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(parts.map(({ start, end }) => bytes.subarray(start, end)));
    return { byteLength: bytes.length, structure, parts, elements };
};
const hasSkeleton = (bytes, skeleton) => {
    if (bytes.length !== skeleton.byteLength)
        return false;
    const { structure, parts, elements } = skeleton;
    let offset = 0;
    for (const { start, end } of parts) {
        if (!isSame(structure, offset, bytes, start, end))
            return false;
        offset += end - start;
    }
    for (const range of elements) {
        if (!holdsElements(bytes, range))
            return false;
    }
    return true;
};
const rangeWithin = (bytes, raw) => {
    if (raw === undefined || raw.buffer !== bytes.buffer)
        return undefined;
    const start = raw.byteOffset - bytes.byteOffset;
    const end = start + raw.length;
    return start >= 0 && end <= bytes.length ? { start, end } : undefined;
};
const isSame = (structure, offset, bytes, start, end) => {
    const length = end - start;
    if (length > longestByHand)
        return structure.compare(bytes, start, end, offset, offset + length) === 0;
    for (let at = 0; at < length; at += 1) {
        if (structure[offset + at] !== bytes[start + at])
            return false;
    }
    return true;
};
const holdsElements = (bytes, { start, end, count }) => {
    let offset = start;
    let found = 0;
    while (offset < end) {
        offset += lengthSize + readLength(bytes, offset);
        found += 1;
    }
    return offset === end && found === count;
};
const readLength = (bytes, at) => (bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24)) >>> 0;
const lengthSize = 4;
const largestStructure = 65_536;
const longestByHand = 48;


/***/ })

};
