export const id = 518;
export const ids = [518];
export const modules = {

/***/ 79685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ withoutMessage),
/* harmony export */   Lh: () => (/* binding */ withoutStatus),
/* harmony export */   MI: () => (/* binding */ statusProblem),
/* harmony export */   P$: () => (/* binding */ encodingOf),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   S3: () => (/* binding */ endedEarly),
/* harmony export */   Y2: () => (/* binding */ headProblem),
/* harmony export */   ZY: () => (/* binding */ answeredEarly),
/* harmony export */   bS: () => (/* binding */ endedInside),
/* harmony export */   ys: () => (/* binding */ failureOfCut)
/* harmony export */ });
/* harmony import */ var _triton_grpc_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17779);
/* harmony import */ var _triton_rest_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38093);
/* harmony import */ var _http2_connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60793);
/* harmony import */ var _http2_frame_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86527);
/* harmony import */ var _socket_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53347);





const headProblem = (fields) => {
    const httpStatus = Number(fieldValue(fields, ':status'));
    if (httpStatus !== 200)
        return failed((0,_triton_rest_error_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOfHttpStatus */ .qp)(httpStatus), `HTTP ${httpStatus} instead of a gRPC status`);
    const contentType = fieldValue(fields, 'content-type') ?? '';
    return /^application\/grpc(?:[+;]|$)/i.test(contentType)
        ? undefined
        : malformed(`the answer is not gRPC (content-type '${contentType}')`);
};
const encodingOf = (fields) => fieldValue(fields, 'grpc-encoding') ?? 'identity';
const statusProblem = (trailers) => {
    const [text = '', ...others] = trailers.flatMap(([name, value]) => (name === 'grpc-status' ? [value] : []));
    if (others.length > 0 || !/^\d{1,9}$/.test(text))
        return withoutStatus;
    return text === '0'
        ? undefined
        : (0,_triton_grpc_status_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOfGrpcStatus */ .W)(Number(text), messageText(fieldValue(trailers, 'grpc-message')));
};
const failed = (failure, text) => ({ ok: false, failure, text });
const malformed = (text) => failed('malformed-response', text);
const withoutStatus = malformed('the response ends without a readable gRPC status');
const withoutMessage = malformed('the response has no whole message');
const endedEarly = malformed('the server ended the stream without an answer');
const endedInside = malformed('the server ended the stream before the last response');
const answeredEarly = malformed('the server answered before it was asked');
const failureOfCut = (cut) => {
    switch (cut.kind) {
        case 'reset':
            return failureOfReset(cut.code);
        case 'malformed':
            return malformed(cut.reason);
        case 'lost':
            return failureOfLoss(cut.error, cut.goawayCode);
    }
};
const failureOfReset = (code) => {
    switch (code) {
        case _http2_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .http2Error */ .Tr.noError:
            return failed('connection', 'closed by the server before the response was complete');
        case _http2_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .http2Error */ .Tr.refusedStream:
            return (0,_triton_grpc_status_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOfGrpcStatus */ .W)((0,_triton_grpc_status_js__WEBPACK_IMPORTED_MODULE_0__/* .grpcStatus */ .Z)('UNAVAILABLE'), 'the stream was refused by server');
        case _http2_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .http2Error */ .Tr.cancel:
            return (0,_triton_grpc_status_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOfGrpcStatus */ .W)((0,_triton_grpc_status_js__WEBPACK_IMPORTED_MODULE_0__/* .grpcStatus */ .Z)('CANCELLED'), 'the stream was cancelled by the server');
        case _http2_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .http2Error */ .Tr.enhanceYourCalm:
            return (0,_triton_grpc_status_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOfGrpcStatus */ .W)((0,_triton_grpc_status_js__WEBPACK_IMPORTED_MODULE_0__/* .grpcStatus */ .Z)('RESOURCE_EXHAUSTED'), 'the server asks to send less');
        default:
            return (0,_triton_grpc_status_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOfGrpcStatus */ .W)((0,_triton_grpc_status_js__WEBPACK_IMPORTED_MODULE_0__/* .grpcStatus */ .Z)('INTERNAL'), `the stream was reset with the HTTP/2 error ${(0,_http2_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .http2ErrorName */ .uV)(code)}`);
    }
};
const failureOfLoss = (error, goawayCode) => {
    if (error instanceof _http2_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .Http2ProtocolError */ .L)
        return error.isForeign
            ? failed('connection', 'what answers does not speak HTTP/2')
            : malformed(`the server breaks HTTP/2: ${error.message}`);
    if (goawayCode === _http2_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .http2Error */ .Tr.enhanceYourCalm)
        return (0,_triton_grpc_status_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOfGrpcStatus */ .W)((0,_triton_grpc_status_js__WEBPACK_IMPORTED_MODULE_0__/* .grpcStatus */ .Z)('RESOURCE_EXHAUSTED'), 'the server asks to send less, and closed the connection');
    return failed('connection', error === undefined ? 'connection closed by the server' : (0,_socket_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .describeSocketError */ .vF)(error));
};
const fieldValue = (fields, name) => fields.find(([one]) => one === name)?.[1];
const messageText = (message = '') => {
    try {
        return decodeURIComponent(message);
    }
    catch {
        return message;
    }
};


/***/ }),

/***/ 88074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ hpackStaticTable)
/* harmony export */ });
const hpackStaticTable = [
    [':authority', ''],
    [':method', 'GET'],
    [':method', 'POST'],
    [':path', '/'],
    [':path', '/index.html'],
    [':scheme', 'http'],
    [':scheme', 'https'],
    [':status', '200'],
    [':status', '204'],
    [':status', '206'],
    [':status', '304'],
    [':status', '400'],
    [':status', '404'],
    [':status', '500'],
    ['accept-charset', ''],
    ['accept-encoding', 'gzip, deflate'],
    ['accept-language', ''],
    ['accept-ranges', ''],
    ['accept', ''],
    ['access-control-allow-origin', ''],
    ['age', ''],
    ['allow', ''],
    ['authorization', ''],
    ['cache-control', ''],
    ['content-disposition', ''],
    ['content-encoding', ''],
    ['content-language', ''],
    ['content-length', ''],
    ['content-location', ''],
    ['content-range', ''],
    ['content-type', ''],
    ['cookie', ''],
    ['date', ''],
    ['etag', ''],
    ['expect', ''],
    ['expires', ''],
    ['from', ''],
    ['host', ''],
    ['if-match', ''],
    ['if-modified-since', ''],
    ['if-none-match', ''],
    ['if-range', ''],
    ['if-unmodified-since', ''],
    ['last-modified', ''],
    ['link', ''],
    ['location', ''],
    ['max-forwards', ''],
    ['proxy-authenticate', ''],
    ['proxy-authorization', ''],
    ['range', ''],
    ['referer', ''],
    ['refresh', ''],
    ['retry-after', ''],
    ['server', ''],
    ['set-cookie', ''],
    ['strict-transport-security', ''],
    ['transfer-encoding', ''],
    ['user-agent', ''],
    ['vary', ''],
    ['via', ''],
    ['www-authenticate', ''],
];


/***/ }),

/***/ 60793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ Http2Connection),
  L: () => (/* binding */ Http2ProtocolError)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/transport/hpack-dynamic-table.js
const fieldSize = (field) => field[0].length + field[1].length + 32;
class HpackDynamicTable {
    #oldestFirst = [];
    #size = 0;
    #maxSize;
    #generation = 0;
    constructor(maxSize) {
        this.#maxSize = maxSize;
    }
    get length() {
        return this.#oldestFirst.length;
    }
    get size() {
        return this.#size;
    }
    get maxSize() {
        return this.#maxSize;
    }
    get generation() {
        return this.#generation;
    }
    at(place) {
        return this.#oldestFirst[this.#oldestFirst.length - 1 - place];
    }
    add(field) {
        const size = fieldSize(field);
        this.#evictDownTo(this.#maxSize - size);
        if (size > this.#maxSize)
            return;
        this.#oldestFirst.push(field);
        this.#size += size;
        this.#generation += 1;
    }
    resize(maxSize) {
        if (maxSize === this.#maxSize)
            return;
        this.#maxSize = maxSize;
        this.#generation += 1;
        this.#evictDownTo(maxSize);
    }
    #evictDownTo(size) {
        while (this.#size > size) {
            const oldest = this.#oldestFirst.shift();
            if (oldest === undefined)
                return;
            this.#size -= fieldSize(oldest);
            this.#generation += 1;
        }
    }
}

;// CONCATENATED MODULE: ./lib/transport/hpack-huffman.js
const endOfString = 256;
const codeLengths = [
    13, 23, 28, 28, 28, 28, 28, 28, 28, 24, 30, 28, 28, 30, 28, 28, 28, 28, 28, 28, 28, 28, 30, 28, 28, 28, 28,
    28, 28, 28, 28, 28, 6, 10, 10, 12, 13, 6, 8, 11, 10, 10, 8, 11, 8, 6, 6, 6, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 7,
    8, 15, 6, 12, 10, 13, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 8, 7, 8, 13, 19,
    13, 14, 6, 15, 5, 6, 5, 6, 5, 6, 6, 6, 5, 7, 7, 6, 6, 6, 5, 6, 7, 6, 5, 5, 6, 7, 7, 7, 7, 7, 15, 11, 14, 13,
    28, 20, 22, 20, 20, 22, 22, 22, 23, 22, 23, 23, 23, 23, 23, 24, 23, 24, 24, 22, 23, 24, 23, 23, 23, 23, 21,
    22, 23, 22, 23, 23, 24, 22, 21, 20, 22, 22, 23, 23, 21, 23, 22, 22, 24, 21, 22, 23, 23, 21, 21, 22, 21, 23,
    22, 23, 23, 20, 22, 22, 22, 23, 22, 22, 23, 26, 26, 20, 19, 22, 23, 22, 25, 26, 26, 26, 27, 27, 26, 24, 25,
    19, 21, 26, 27, 27, 26, 27, 24, 21, 21, 26, 26, 28, 27, 27, 27, 20, 24, 20, 21, 22, 21, 21, 23, 22, 22, 25,
    25, 24, 24, 26, 23, 26, 27, 26, 26, 27, 27, 27, 27, 27, 28, 27, 27, 27, 27, 27, 26, 30,
];
const huffmanEndInside = -1;
const huffmanPaddingTooLong = -2;
const huffmanPaddingNotOnes = -3;
const longestDecoded = (length) => Math.floor((length * 8) / 5);
const decodeHuffman = (source, start, end, target) => {
    let node = root;
    let length = 0;
    for (let at = start; at < end; at += 1) {
        const byte = source[at];
        const high = steps[(node << 4) | (byte >> 4)];
        if ((high & emits) !== 0) {
            target[length] = high & 0xff;
            length += 1;
        }
        const low = steps[(((high >> nodeShift) & 0xff) << 4) | (byte & 15)];
        if ((low & emits) !== 0) {
            target[length] = low & 0xff;
            length += 1;
        }
        if (((high | low) & ends) !== 0)
            return huffmanEndInside;
        node = (low >> nodeShift) & 0xff;
    }
    const verdict = paddings[node];
    return verdict === 0 ? length : verdict;
};
const nodeShift = 8;
const emits = 1 << 16;
const ends = 1 << 17;
const root = 0;
const buildTree = () => {
    const tree = new Int16Array(2 * endOfString);
    let nodes = 1;
    const insert = (symbol, code, length) => {
        let node = root;
        for (let bit = length - 1; bit > 0; bit -= 1) {
            const child = 2 * node + ((code >> bit) & 1);
            if (tree[child] === 0) {
                tree[child] = nodes;
                nodes += 1;
            }
            node = tree[child];
        }
        tree[2 * node + (code & 1)] = ~symbol;
    };
    const symbols = codeLengths.map((length, symbol) => ({ length, symbol }));
    let code = 0;
    let codeLength = 0;
    for (const { length, symbol } of symbols.sort((a, b) => a.length - b.length || a.symbol - b.symbol)) {
        code <<= length - codeLength;
        codeLength = length;
        insert(symbol, code, length);
        code += 1;
    }
    return tree;
};
const buildStep = (tree, from, bits) => {
    let node = from;
    let step = 0;
    for (let bit = 3; bit >= 0; bit -= 1) {
        const child = tree[2 * node + ((bits >> bit) & 1)];
        if (child >= 0) {
            node = child;
            continue;
        }
        const symbol = ~child;
        step |= symbol === endOfString ? ends : emits | symbol;
        node = root;
    }
    return step | (node << nodeShift);
};
const buildPaddings = (tree) => {
    const paddings = new Int8Array(endOfString).fill(huffmanPaddingNotOnes);
    let depth = 0;
    for (let node = root; node >= 0; node = tree[2 * node + 1]) {
        paddings[node] = depth > 7 ? huffmanPaddingTooLong : 0;
        depth += 1;
    }
    return paddings;
};
const tree = buildTree();
const steps = Int32Array.from({ length: endOfString * 16 }, (_, place) => buildStep(tree, place >> 4, place & 15));
const paddings = buildPaddings(tree);

// EXTERNAL MODULE: ./lib/transport/hpack-static-table.js
var hpack_static_table = __webpack_require__(88074);
;// CONCATENATED MODULE: ./lib/transport/hpack-decoder.js




const isHpackError = (decoded) => !Array.isArray(decoded);
const protocolTableSize = 4096;
const defaultListSize = 256 * 1024;
const largestInteger = 2 ** 28;
const lastShift = 21;
const unreadable = -1;
class HpackDecoder {
    #table;
    #maxTableSize;
    #headerListSize;
    #block = external_node_buffer_.Buffer.alloc(0);
    #at = 0;
    #end = 0;
    #huffmanOutput = external_node_buffer_.Buffer.allocUnsafe(512);
    #updateDue;
    #reason = '';
    #failure;
    constructor(maxTableSize = protocolTableSize, limits = {}) {
        this.#maxTableSize = maxTableSize;
        this.#headerListSize = limits.headerListSize ?? defaultListSize;
        this.#table = new HpackDynamicTable(Math.min(maxTableSize, protocolTableSize));
        this.#updateDue = maxTableSize < protocolTableSize;
    }
    get generation() {
        return this.#failure === undefined ? this.#table.generation : -1;
    }
    get dynamicTable() {
        return this.#table;
    }
    decode(block, start, end) {
        if (this.#failure !== undefined)
            return this.#failure;
        this.#block = external_node_buffer_.Buffer.isBuffer(block) ? block : external_node_buffer_.Buffer.from(block.buffer, block.byteOffset, block.length);
        this.#at = start;
        this.#end = end;
        if (!this.#readSizeUpdates())
            return this.#fail();
        const fields = [];
        let listSize = 0;
        while (this.#at < end) {
            const field = this.#readField();
            if (field === undefined)
                return this.#fail();
            listSize += fieldSize(field);
            if (listSize <= this.#headerListSize)
                fields.push(field);
        }
        if (listSize <= this.#headerListSize)
            return fields;
        return {
            kind: 'header-list-too-large',
            reason: `the header has ${listSize} bytes where ${this.#headerListSize} are allowed`,
        };
    }
    #readSizeUpdates() {
        while (this.#at < this.#end && (this.#block[this.#at] & 0xe0) === 0x20) {
            const size = this.#readInteger(0x1f);
            if (size === unreadable)
                return false;
            if (size > this.#maxTableSize) {
                this.#reason = `a table size update to ${size} exceeds the announced ${this.#maxTableSize}`;
                return false;
            }
            this.#table.resize(size);
            this.#updateDue = false;
        }
        if (this.#updateDue) {
            this.#reason = `the first block does not confirm the announced table size ${this.#maxTableSize}`;
        }
        return !this.#updateDue;
    }
    #readField() {
        const first = this.#block[this.#at];
        if ((first & 0x80) !== 0)
            return this.#lookUp(this.#readInteger(0x7f));
        if ((first & 0xe0) === 0x20) {
            this.#reason = 'a table size update comes after a field';
            return undefined;
        }
        const isKept = (first & 0x40) !== 0;
        const name = this.#readName(this.#readInteger(isKept ? 0x3f : 0x0f));
        if (name === undefined)
            return undefined;
        const value = this.#readString();
        if (value === undefined)
            return undefined;
        const field = [name, value];
        if (isKept)
            this.#table.add(field);
        return field;
    }
    #readName(index) {
        return index === 0 ? this.#readString() : this.#lookUp(index)?.[0];
    }
    #lookUp(index) {
        if (index === unreadable)
            return undefined;
        const field = index <= hpack_static_table/* hpackStaticTable */._.length
            ? hpack_static_table/* hpackStaticTable */._[index - 1]
            : this.#table.at(index - hpack_static_table/* hpackStaticTable */._.length - 1);
        if (field === undefined) {
            this.#reason =
                index === 0
                    ? 'a field has index 0'
                    : `a field has index ${index} where the last is ${hpack_static_table/* hpackStaticTable */._.length + this.#table.length}`;
        }
        return field;
    }
    #readString() {
        if (this.#at === this.#end) {
            this.#reason = 'the block ends before a string';
            return undefined;
        }
        const isHuffman = (this.#block[this.#at] & 0x80) !== 0;
        const length = this.#readInteger(0x7f);
        if (length === unreadable)
            return undefined;
        const start = this.#at;
        if (length > this.#end - start) {
            this.#reason = `a string has ${length} bytes where the block has ${this.#end - start} left`;
            return undefined;
        }
        this.#at = start + length;
        return isHuffman ? this.#decodeHuffman(start) : this.#block.toString('latin1', start, this.#at);
    }
    #decodeHuffman(start) {
        const room = longestDecoded(this.#at - start);
        if (room > this.#huffmanOutput.length)
            this.#huffmanOutput = external_node_buffer_.Buffer.allocUnsafe(2 * room);
        const length = decodeHuffman(this.#block, start, this.#at, this.#huffmanOutput);
        if (length >= 0)
            return this.#huffmanOutput.toString('latin1', 0, length);
        this.#reason = describeHuffmanError(length);
        return undefined;
    }
    #readInteger(mask) {
        let value = this.#block[this.#at] & mask;
        this.#at += 1;
        if (value < mask)
            return value;
        for (let shift = 0; shift <= lastShift; shift += 7) {
            if (this.#at === this.#end) {
                this.#reason = 'the block ends inside an integer';
                return unreadable;
            }
            const byte = this.#block[this.#at];
            this.#at += 1;
            value += (byte & 0x7f) << shift;
            if (byte < 0x80 && value <= largestInteger)
                return value;
            if (byte < 0x80)
                break;
        }
        this.#reason = 'an integer is larger than 2^28 or longer than that needs';
        return unreadable;
    }
    #fail() {
        this.#failure = { kind: 'compression-error', reason: this.#reason };
        return this.#failure;
    }
}
const describeHuffmanError = (code) => {
    if (code === huffmanEndInside)
        return 'a Huffman string holds the end-of-string symbol';
    return code === huffmanPaddingTooLong
        ? 'a Huffman string ends in more than 7 bits of padding'
        : 'a Huffman string ends in padding that is not all ones';
};

;// CONCATENATED MODULE: ./lib/transport/hpack-memo.js

class HpackMemo {
    #bytes = external_node_buffer_.Buffer.allocUnsafe(256);
    #length = -1;
    #decoder;
    #generation = -1;
    #fields = [];
    decode(decoder, buffer, start, end) {
        const length = end - start;
        const generation = decoder.generation;
        if (length === this.#length &&
            generation === this.#generation &&
            decoder === this.#decoder &&
            isSame(this.#bytes, buffer, start, length)) {
            return this.#fields;
        }
        const fields = decoder.decode(buffer, start, end);
        if (length > this.#bytes.length)
            this.#bytes = external_node_buffer_.Buffer.allocUnsafe(2 * length);
        buffer.copy(this.#bytes, 0, start, end);
        this.#length = length;
        this.#decoder = decoder;
        this.#generation = generation;
        this.#fields = fields;
        return fields;
    }
}
const isSame = (known, buffer, start, length) => {
    if (length > longestByHand)
        return buffer.compare(known, 0, length, start, start + length) === 0;
    for (let at = 0; at < length; at += 1) {
        if (known[at] !== buffer[start + at])
            return false;
    }
    return true;
};
const longestByHand = 64;

// EXTERNAL MODULE: ./lib/transport/http2-frame.js
var http2_frame = __webpack_require__(86527);
;// CONCATENATED MODULE: ./lib/transport/http2-frame-reader.js

class Http2FrameReader {
    #listener;
    #partial = Buffer.allocUnsafe(http2_frame/* frameHeaderBytes */.cg + http2_frame/* defaultFrameSize */.yp);
    #kept = 0;
    #stopped = false;
    constructor(listener) {
        this.#listener = listener;
    }
    stop() {
        this.#stopped = true;
    }
    push(chunk, chunkStart, chunkEnd) {
        let at = chunkStart;
        if (this.#kept > 0)
            at = this.#complete(chunk, at, chunkEnd);
        while (!this.#stopped && chunkEnd - at >= http2_frame/* frameHeaderBytes */.cg) {
            const length = (chunk[at] << 16) | (chunk[at + 1] << 8) | chunk[at + 2];
            if (length > http2_frame/* defaultFrameSize */.yp) {
                this.#refuse(length);
                return;
            }
            const next = at + http2_frame/* frameHeaderBytes */.cg + length;
            if (next > chunkEnd)
                break;
            this.#emit(chunk, at, next);
            at = next;
        }
        if (this.#stopped || at >= chunkEnd)
            return;
        chunk.copy(this.#partial, 0, at, chunkEnd);
        this.#kept = chunkEnd - at;
    }
    #complete(chunk, start, end) {
        const partial = this.#partial;
        let at = this.#fill(http2_frame/* frameHeaderBytes */.cg, chunk, start, end);
        if (this.#kept < http2_frame/* frameHeaderBytes */.cg)
            return at;
        const length = (partial[0] << 16) | (partial[1] << 8) | partial[2];
        if (length > http2_frame/* defaultFrameSize */.yp) {
            this.#refuse(length);
            return end;
        }
        at = this.#fill(http2_frame/* frameHeaderBytes */.cg + length, chunk, at, end);
        if (this.#kept < http2_frame/* frameHeaderBytes */.cg + length)
            return at;
        this.#kept = 0;
        this.#emit(partial, 0, http2_frame/* frameHeaderBytes */.cg + length);
        return at;
    }
    #fill(wanted, chunk, start, end) {
        const count = Math.max(0, Math.min(wanted - this.#kept, end - start));
        chunk.copy(this.#partial, this.#kept, start, start + count);
        this.#kept += count;
        return start + count;
    }
    #emit(buffer, at, end) {
        const streamId = (0,http2_frame/* readUint32 */.Wg)(buffer, at + 5) & 0x7fffffff;
        this.#listener.onFrame(buffer[at + 3], buffer[at + 4], streamId, buffer, at + http2_frame/* frameHeaderBytes */.cg, end);
    }
    #refuse(length) {
        this.#stopped = true;
        this.#listener.onFrameTooLarge(length);
    }
}

;// CONCATENATED MODULE: ./lib/transport/http2-output.js
const capacity = 65_536;
class Http2Output {
    #buffer = Buffer.allocUnsafeSlow(capacity);
    #start = 0;
    #end = 0;
    #socket;
    #held = false;
    #flushDue = false;
    #flushNow = () => {
        this.#flushDue = false;
        if (!this.#held)
            this.flush();
    };
    attach(socket) {
        this.#socket = socket;
    }
    detach() {
        this.#socket = undefined;
        this.#end = this.#start;
    }
    hold() {
        this.#held = true;
    }
    release() {
        this.#held = false;
        this.flush();
    }
    append(bytes) {
        if (this.#end + bytes.length > capacity)
            this.#makeRoom();
        const at = this.#end;
        this.#buffer.set(bytes, at);
        this.#end += bytes.length;
        if (!this.#held && !this.#flushDue) {
            this.#flushDue = true;
            queueMicrotask(this.#flushNow);
        }
        return at;
    }
    get buffer() {
        return this.#buffer;
    }
    write(bytes) {
        this.flush();
        if (this.#socket?.writable === true)
            this.#socket.write(bytes);
    }
    cork() {
        this.#socket?.cork();
    }
    uncork() {
        this.flush();
        this.#socket?.uncork();
    }
    flush() {
        const socket = this.#socket;
        if (this.#start === this.#end)
            return;
        if (socket === undefined || !socket.writable) {
            this.#end = this.#start;
            return;
        }
        socket.write(this.#buffer.subarray(this.#start, this.#end));
        this.#start = socket.writableLength === 0 ? 0 : this.#end;
        this.#end = this.#start;
    }
    #makeRoom() {
        this.flush();
        if (this.#start === 0)
            return;
        this.#buffer = Buffer.allocUnsafeSlow(capacity);
        this.#start = 0;
        this.#end = 0;
    }
}

;// CONCATENATED MODULE: ./lib/transport/http2-response-rules.js
const connectionFields = ['connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade'];
const nameSyntax = /^[!-9;-@[-~]+$/;
const valueSyntax = /^[^\0\r\n]*$/;
const noContentLength = -1;
class Http2ResponseRules {
    #goodHead;
    #goodLength = noContentLength;
    #goodTrailers;
    isInformational(fields) {
        if (fields === this.#goodHead || fields === this.#goodTrailers)
            return false;
        const status = fields[0]?.[0] === ':status' ? fields[0][1] : '';
        return /^1\d\d$/.test(status) && status !== '101';
    }
    problemOfHeader(stream, fields, isLast) {
        if (stream.hasHead && !isLast)
            return 'a second header came before the end';
        const problem = stream.hasHead ? this.#trailersProblem(fields) : this.#headProblem(fields);
        if (problem !== undefined)
            return problem;
        if (!stream.hasHead) {
            stream.hasHead = true;
            stream.contentLength = this.#goodLength;
        }
        return isLast ? lengthProblem(stream) : undefined;
    }
    problemOfData(stream, bytes, isLast) {
        if (!stream.hasHead)
            return 'the response has a body before its header';
        stream.contentBytes += bytes;
        if (stream.contentLength === noContentLength)
            return undefined;
        return isLast || stream.contentBytes > stream.contentLength ? lengthProblem(stream) : undefined;
    }
    #headProblem(fields) {
        if (fields === this.#goodHead)
            return undefined;
        const [first, ...others] = fields;
        if (first?.[0] !== ':status' || !/^[1-9]\d\d$/.test(first[1]))
            return 'the response has no HTTP status';
        if (first[1].startsWith('1'))
            return `the response is an HTTP ${first[1]}`;
        const problem = fieldsProblem(others);
        if (problem !== undefined)
            return problem;
        const length = contentLengthOf(others);
        if (Number.isNaN(length))
            return 'the response has no readable content-length';
        this.#goodHead = fields;
        this.#goodLength = length;
        return undefined;
    }
    #trailersProblem(fields) {
        if (fields === this.#goodTrailers)
            return undefined;
        const problem = fieldsProblem(fields);
        if (problem === undefined)
            this.#goodTrailers = fields;
        return problem;
    }
}
const lengthProblem = ({ contentLength, contentBytes }) => contentLength === noContentLength || contentLength === contentBytes
    ? undefined
    : `the response has ${contentBytes} bytes where its header says ${contentLength}`;
const fieldsProblem = (fields) => {
    for (const [name, value] of fields) {
        const quoted = JSON.stringify(name);
        if (name.startsWith(':'))
            return `the pseudo-header ${quoted} is out of place`;
        if (!nameSyntax.test(name))
            return `the header name ${quoted} is not allowed`;
        if (connectionFields.includes(name))
            return `the header ${quoted} is not allowed`;
        if (!valueSyntax.test(value))
            return `the value of the header ${quoted} is not allowed`;
    }
    return undefined;
};
const contentLengthOf = (fields) => {
    const values = new Set(fields.filter(([name]) => name === 'content-length').map(([, value]) => value));
    if (values.size === 0)
        return noContentLength;
    const [value = ''] = values;
    return values.size === 1 && /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
};

;// CONCATENATED MODULE: ./lib/transport/http2-settings.js

const initialPeerSettings = {
    maxConcurrentStreams: Number.POSITIVE_INFINITY,
    initialWindow: http2_frame/* defaultWindow */.I_,
    maxFrameSize: http2_frame/* defaultFrameSize */.yp,
    headerTableSize: 4096,
};
const withSettings = (before, buffer, start, end) => {
    let settings = before;
    for (let at = start; at < end; at += 6) {
        const value = (0,http2_frame/* readUint32 */.Wg)(buffer, at + 2);
        switch (buffer.readUInt16BE(at)) {
            case http2_frame/* setting */.Pe.headerTableSize:
                settings = { ...settings, headerTableSize: Math.min(settings.headerTableSize, value) };
                break;
            case http2_frame/* setting */.Pe.enablePush:
                if (value !== 0)
                    return violation(http2_frame/* http2Error */.Tr.protocolError, `a server sets ENABLE_PUSH to ${value}`);
                break;
            case http2_frame/* setting */.Pe.maxConcurrentStreams:
                settings = { ...settings, maxConcurrentStreams: value };
                break;
            case http2_frame/* setting */.Pe.initialWindowSize:
                if (value > http2_frame/* largestWindow */.pt)
                    return violation(http2_frame/* http2Error */.Tr.flowControlError, `INITIAL_WINDOW_SIZE is ${value}`);
                settings = { ...settings, initialWindow: value };
                break;
            case http2_frame/* setting */.Pe.maxFrameSize:
                if (value < http2_frame/* defaultFrameSize */.yp || value > http2_frame/* largestFrameSize */.Bi)
                    return violation(http2_frame/* http2Error */.Tr.protocolError, `MAX_FRAME_SIZE is ${value}`);
                settings = { ...settings, maxFrameSize: value };
                break;
            default:
        }
    }
    return settings;
};
const isViolation = (result) => 'reason' in result;
const violation = (code, reason) => ({ code, reason });

;// CONCATENATED MODULE: ./lib/transport/http2-sender.js


const largestCopied = 8192;
const noTable = Buffer.of(0x20);
class Http2Sender {
    #output;
    #head = Buffer.allocUnsafe(http2_frame/* frameHeaderBytes */.cg);
    #stalled = new Set();
    #maxFrameSize = initialPeerSettings.maxFrameSize;
    #window = http2_frame/* defaultWindow */.I_;
    #tableSize = initialPeerSettings.headerTableSize;
    #tableUpdateDue = false;
    constructor(output) {
        this.#output = output;
    }
    begin(stream, { initialWindow }) {
        const { packet, body, dataFrameAt } = stream.opening;
        stream.sendWindow = initialWindow;
        if (packet !== undefined &&
            !this.#tableUpdateDue &&
            body.length <= this.#window &&
            body.length <= initialWindow) {
            const output = this.#output;
            const at = output.append(packet);
            (0,http2_frame/* writeUint32 */.rn)(output.buffer, at + 5, stream.id);
            (0,http2_frame/* writeUint32 */.rn)(output.buffer, at + dataFrameAt + 5, stream.id);
            this.#window -= body.length;
            stream.sendWindow -= body.length;
            stream.listener.onSent();
            return;
        }
        this.#appendHeaders(stream);
        if (body !== undefined)
            stream.outgoing = { bytes: body, sent: 0, endsStream: true };
        if (stream.outgoing !== undefined)
            this.pump(stream);
    }
    pump(stream) {
        const { outgoing } = stream;
        if (outgoing === undefined)
            return;
        const isLarge = outgoing.bytes.length - outgoing.sent > largestCopied;
        if (isLarge)
            this.#output.cork();
        const isWhole = this.#sendPart(stream, outgoing);
        if (isLarge)
            this.#output.uncork();
        if (!isWhole) {
            this.#stalled.add(stream);
            return;
        }
        stream.outgoing = undefined;
        stream.listener.onSent();
    }
    #sendPart(stream, outgoing) {
        const { bytes, endsStream } = outgoing;
        while (outgoing.sent < bytes.length) {
            const rest = bytes.length - outgoing.sent;
            const length = Math.min(rest, this.#maxFrameSize, this.#window, stream.sendWindow);
            if (length <= 0)
                return false;
            const flags = endsStream && length === rest ? http2_frame/* frameFlag */.am.endStream : http2_frame/* frameFlag */.am.none;
            this.#writeData(stream.id, flags, bytes.subarray(outgoing.sent, outgoing.sent + length));
            outgoing.sent += length;
            this.#window -= length;
            stream.sendWindow -= length;
        }
        return true;
    }
    onSettings({ maxFrameSize, headerTableSize }, windowGrowth, streams) {
        this.#maxFrameSize = maxFrameSize;
        if (headerTableSize < this.#tableSize)
            this.#tableUpdateDue = true;
        if (windowGrowth === 0)
            return true;
        for (const stream of streams)
            if (!this.widenStream(stream, windowGrowth))
                return false;
        return true;
    }
    widen(increment) {
        this.#window += increment;
        if (this.#window > http2_frame/* largestWindow */.pt)
            return false;
        for (const stream of [...this.#stalled])
            this.#resume(stream);
        return true;
    }
    widenStream(stream, increment) {
        stream.sendWindow += increment;
        if (stream.sendWindow > http2_frame/* largestWindow */.pt)
            return false;
        if (increment > 0 && this.#stalled.has(stream))
            this.#resume(stream);
        return true;
    }
    forget(stream) {
        if (this.#stalled.size > 0)
            this.#stalled.delete(stream);
    }
    #resume(stream) {
        this.#stalled.delete(stream);
        this.pump(stream);
    }
    #appendHeaders(stream) {
        const block = this.#tableUpdateDue
            ? Buffer.concat([noTable, stream.opening.headerBlock])
            : stream.opening.headerBlock;
        if (this.#tableUpdateDue)
            this.#tableSize = 0;
        this.#tableUpdateDue = false;
        const size = http2_frame/* defaultFrameSize */.yp;
        for (let at = 0; at < block.length; at += size) {
            const type = at === 0 ? http2_frame/* frameType */.Cr.headers : http2_frame/* frameType */.Cr.continuation;
            const flags = at + size >= block.length ? http2_frame/* frameFlag */.am.endHeaders : http2_frame/* frameFlag */.am.none;
            this.#output.append((0,http2_frame/* frameOf */.Dm)(type, flags, stream.id, block.subarray(at, at + size)));
        }
    }
    #writeData(streamId, flags, content) {
        const { length } = content;
        const isCopied = length <= largestCopied;
        const head = isCopied ? this.#head : Buffer.allocUnsafe(http2_frame/* frameHeaderBytes */.cg);
        (0,http2_frame/* writeFrameHead */.tB)(head, 0, { type: http2_frame/* frameType */.Cr.data, flags, streamId, length });
        if (isCopied) {
            this.#output.append(head);
            this.#output.append(content);
        }
        else {
            this.#output.write(head);
            this.#output.write(content);
        }
    }
}

// EXTERNAL MODULE: ./lib/transport/http2-stream.js + 1 modules
var http2_stream = __webpack_require__(76258);
;// CONCATENATED MODULE: ./lib/transport/http2-stream-table.js
const firstCapacity = 64;
class Http2StreamTable {
    #slots = new Array(firstCapacity).fill(undefined);
    #old = new Map();
    #size = 0;
    get size() {
        return this.#size;
    }
    get(id) {
        const stream = this.#slots[(id >>> 1) & (this.#slots.length - 1)];
        return stream !== undefined && stream.id === id ? stream : this.#old.get(id);
    }
    add(stream) {
        if (2 * this.#size >= this.#slots.length)
            this.#grow();
        this.#size += 1;
        this.#put(stream);
    }
    delete({ id }) {
        const slot = (id >>> 1) & (this.#slots.length - 1);
        if (this.#slots[slot]?.id === id)
            this.#slots[slot] = undefined;
        else if (!this.#old.delete(id))
            return;
        this.#size -= 1;
    }
    values() {
        const slotted = this.#slots.filter((stream) => stream !== undefined);
        return [...slotted, ...this.#old.values()].sort((a, b) => a.id - b.id);
    }
    #put(stream) {
        const slot = (stream.id >>> 1) & (this.#slots.length - 1);
        const other = this.#slots[slot];
        if (other !== undefined)
            this.#old.set(other.id, other);
        this.#slots[slot] = stream;
    }
    #grow() {
        const all = this.values();
        this.#slots = new Array(2 * this.#slots.length).fill(undefined);
        this.#old.clear();
        for (const stream of all)
            this.#put(stream);
    }
}

;// CONCATENATED MODULE: ./lib/transport/http2-connection.js










const preface = Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n');
const ourSettings = (0,http2_frame/* settingsFrame */.p4)([
    [http2_frame/* setting */.Pe.enablePush, 0],
    [http2_frame/* setting */.Pe.initialWindowSize, http2_frame/* largestWindow */.pt],
]);
const settingsAck = (0,http2_frame/* frameOf */.Dm)(http2_frame/* frameType */.Cr.settings, http2_frame/* frameFlag */.am.ack, 0);
const updateAfter = 2 ** 30;
const largestHeaderBlock = 256 * 1024;
class Http2ProtocolError extends Error {
    isForeign;
    constructor(reason, isForeign) {
        super(reason);
        this.isForeign = isForeign;
    }
}
class Http2Connection {
    #socket;
    #listener;
    #output = new Http2Output();
    #sender = new Http2Sender(this.#output);
    #reader = new Http2FrameReader(this);
    #hpack = new HpackDecoder();
    #headersMemo = new HpackMemo();
    #trailersMemo = new HpackMemo();
    #rules = new Http2ResponseRules();
    #streams = new Http2StreamTable();
    #waiting = [];
    #peer = initialPeerSettings;
    #nextId;
    #received = 0;
    #chunks = 0;
    #isDraining = false;
    #isGone = false;
    #hasSettings = false;
    #goawayCode;
    #socketError;
    #unfinished;
    constructor(socket, connectEvent, listener, firstId = 1) {
        this.#socket = socket;
        this.#listener = listener;
        this.#nextId = firstId;
        socket.once(connectEvent, () => this.#greet());
        socket.on('error', (error) => {
            this.#socketError ??= error;
        });
        socket.once('end', () => this.destroy());
        socket.once('close', () => this.#lose(this.#socketError));
    }
    get isUsable() {
        return !this.#isDraining && !this.#isGone;
    }
    get chunks() {
        return this.#chunks;
    }
    begin(listener, opening) {
        const stream = new http2_stream/* Http2Stream */.r(listener, opening);
        if (this.#canBegin())
            this.#begin(stream);
        else
            this.#waiting.push(stream);
        if (this.#nextId + 2 * this.#waiting.length > http2_frame/* lastStreamId */.gz)
            this.#drain();
        return stream;
    }
    send(stream, body) {
        stream.outgoing = { bytes: body, sent: 0, endsStream: false };
        if (stream.id !== 0)
            this.#sender.pump(stream);
    }
    cancel(stream) {
        if (!stream.isOver)
            this.#end(stream, http2_frame/* http2Error */.Tr.cancel);
    }
    push(chunk, start, end) {
        if (this.#isGone)
            return;
        this.#chunks += 1;
        this.#output.hold();
        this.#reader.push(chunk, start, end);
        this.#output.release();
    }
    destroy(error) {
        this.#lose(error);
        this.#socket.destroy();
    }
    onFrame(type, flags, streamId, buffer, start, end) {
        if (!this.#hasSettings && type !== http2_frame/* frameType */.Cr.settings) {
            this.#violate(http2_frame/* http2Error */.Tr.protocolError, 'the first frame is not SETTINGS');
            return;
        }
        if (this.#unfinished !== undefined && type !== http2_frame/* frameType */.Cr.continuation) {
            this.#violate(http2_frame/* http2Error */.Tr.protocolError, 'a header block is interrupted');
            return;
        }
        switch (type) {
            case http2_frame/* frameType */.Cr.data:
                this.#onData(flags, streamId, buffer, start, end);
                break;
            case http2_frame/* frameType */.Cr.headers:
                this.#onHeaders(flags, streamId, buffer, start, end);
                break;
            case http2_frame/* frameType */.Cr.continuation:
                this.#onContinuation(flags, streamId, buffer, start, end);
                break;
            case http2_frame/* frameType */.Cr.settings:
                this.#onSettings(flags, streamId, buffer, start, end);
                break;
            case http2_frame/* frameType */.Cr.windowUpdate:
                this.#onWindowUpdate(streamId, buffer, start, end);
                break;
            case http2_frame/* frameType */.Cr.ping:
                this.#onPing(flags, streamId, buffer, start, end);
                break;
            case http2_frame/* frameType */.Cr.rstStream:
                this.#onReset(streamId, buffer, start, end);
                break;
            case http2_frame/* frameType */.Cr.goaway:
                this.#onGoaway(streamId, buffer, start, end);
                break;
            case http2_frame/* frameType */.Cr.priority:
                this.#onPriority(streamId, end - start);
                break;
            case http2_frame/* frameType */.Cr.pushPromise:
                this.#violate(http2_frame/* http2Error */.Tr.protocolError, 'a PUSH_PROMISE came, which was not allowed');
                break;
            default:
        }
    }
    onFrameTooLarge(length) {
        this.#violate(http2_frame/* http2Error */.Tr.frameSizeError, `a frame has ${length} bytes where ${http2_frame/* defaultFrameSize */.yp} are allowed`);
    }
    #greet() {
        if (this.#isGone || this.#socket.destroyed)
            return;
        this.#output.attach(this.#socket);
        this.#output.append(preface);
        this.#output.append(ourSettings);
        this.#output.append((0,http2_frame/* numberFrame */.LZ)(http2_frame/* frameType */.Cr.windowUpdate, 0, http2_frame/* largestWindow */.pt - http2_frame/* defaultWindow */.I_));
    }
    #canBegin() {
        return this.#hasSettings && !this.#isGone && this.#streams.size < this.#peer.maxConcurrentStreams;
    }
    #begin(stream) {
        stream.id = this.#nextId;
        this.#nextId += 2;
        this.#streams.add(stream);
        this.#sender.begin(stream, this.#peer);
    }
    #beginWaiting() {
        while (this.#waiting.length > 0 && this.#canBegin())
            this.#begin(this.#waiting.shift());
    }
    #end(stream, resetCode) {
        stream.isOver = true;
        stream.outgoing = undefined;
        if (stream.id === 0) {
            const place = this.#waiting.indexOf(stream);
            if (place >= 0)
                this.#waiting.splice(place, 1);
        }
        else {
            this.#sender.forget(stream);
            this.#streams.delete(stream);
            if (resetCode !== undefined)
                this.#output.append((0,http2_frame/* numberFrame */.LZ)(http2_frame/* frameType */.Cr.rstStream, stream.id, resetCode));
        }
        if (this.#waiting.length > 0)
            this.#beginWaiting();
        if (this.#isDraining)
            this.#closeWhenDrained();
    }
    #finish(stream) {
        const isCutShort = stream.outgoing !== undefined || stream.opening.body === undefined;
        this.#end(stream, isCutShort ? http2_frame/* http2Error */.Tr.cancel : undefined);
    }
    #cut(stream, cut, resetCode) {
        if (stream.isOver)
            return;
        this.#end(stream, resetCode);
        stream.listener.onCut(cut);
    }
    #refuse(stream, code, reason) {
        this.#cut(stream, { kind: 'malformed', reason }, code);
    }
    #violate(code, reason) {
        if (this.#isGone)
            return;
        this.#reader.stop();
        this.#output.append((0,http2_frame/* goawayFrame */.IG)(code));
        this.#output.flush();
        this.destroy(new Http2ProtocolError(reason, !this.#hasSettings));
    }
    #drain() {
        this.#isDraining = true;
        this.#listener.onUnusable();
    }
    #closeWhenDrained() {
        if (this.#streams.size > 0 || this.#waiting.length > 0)
            return;
        this.#output.flush();
        this.destroy();
    }
    #lose(error) {
        if (this.#isGone)
            return;
        this.#isGone = true;
        this.#reader.stop();
        this.#output.detach();
        this.#listener.onUnusable();
        const cut = { kind: 'lost', error, goawayCode: this.#goawayCode };
        for (const stream of [...this.#streams.values(), ...this.#waiting.splice(0)])
            this.#cut(stream, cut);
    }
    #onData(flags, streamId, buffer, start, end) {
        const stream = this.#streamOf(streamId, 'DATA');
        const content = this.#withoutPadding(flags, buffer, start, end);
        if (this.#isGone || content === undefined)
            return;
        this.#received += end - start;
        if (this.#received > updateAfter) {
            this.#output.append((0,http2_frame/* numberFrame */.LZ)(http2_frame/* frameType */.Cr.windowUpdate, 0, this.#received));
            this.#received = 0;
        }
        if (stream === undefined)
            return;
        const contentEnd = content > start ? end - buffer[start] : end;
        const isLast = (flags & http2_frame/* frameFlag */.am.endStream) !== 0;
        const problem = this.#rules.problemOfData(stream, contentEnd - content, isLast);
        if (problem !== undefined) {
            this.#refuse(stream, http2_frame/* http2Error */.Tr.protocolError, problem);
            return;
        }
        if (isLast)
            this.#finish(stream);
        else
            this.#fillWindow(stream, end - start);
        stream.listener.onData(buffer, content, contentEnd, isLast);
    }
    #fillWindow(stream, bytes) {
        stream.received += bytes;
        if (stream.received <= updateAfter)
            return;
        this.#output.append((0,http2_frame/* numberFrame */.LZ)(http2_frame/* frameType */.Cr.windowUpdate, stream.id, stream.received));
        stream.received = 0;
    }
    #withoutPadding(flags, buffer, start, end) {
        if ((flags & http2_frame/* frameFlag */.am.padded) === 0)
            return start;
        if (start < end && buffer[start] < end - start)
            return start + 1;
        this.#violate(http2_frame/* http2Error */.Tr.protocolError, 'a frame has more padding than payload');
        return undefined;
    }
    #onHeaders(flags, streamId, buffer, start, end) {
        const unpadded = this.#withoutPadding(flags, buffer, start, end);
        if (unpadded === undefined)
            return;
        const blockStart = unpadded + ((flags & http2_frame/* frameFlag */.am.priority) === 0 ? 0 : 5);
        const blockEnd = unpadded > start ? end - buffer[start] : end;
        if (blockStart > end) {
            this.#violate(http2_frame/* http2Error */.Tr.frameSizeError, 'a HEADERS frame is shorter than its fields');
            return;
        }
        if (blockStart > blockEnd) {
            this.#violate(http2_frame/* http2Error */.Tr.protocolError, 'a frame has more padding than payload');
            return;
        }
        const isLast = (flags & http2_frame/* frameFlag */.am.endStream) !== 0;
        if ((flags & http2_frame/* frameFlag */.am.endHeaders) !== 0) {
            this.#onBlock(streamId, isLast, buffer, blockStart, blockEnd);
            return;
        }
        const piece = Buffer.from(buffer.subarray(blockStart, blockEnd));
        this.#unfinished = { streamId, isLast, pieces: [piece], bytes: piece.length };
    }
    #onContinuation(flags, streamId, buffer, start, end) {
        const unfinished = this.#unfinished;
        if (unfinished === undefined || unfinished.streamId !== streamId) {
            this.#violate(http2_frame/* http2Error */.Tr.protocolError, 'a CONTINUATION continues nothing');
            return;
        }
        unfinished.pieces.push(Buffer.from(buffer.subarray(start, end)));
        unfinished.bytes += http2_frame/* frameHeaderBytes */.cg + end - start;
        if (unfinished.bytes > largestHeaderBlock) {
            this.#violate(http2_frame/* http2Error */.Tr.enhanceYourCalm, 'the response header is too large');
            return;
        }
        if ((flags & http2_frame/* frameFlag */.am.endHeaders) === 0)
            return;
        this.#unfinished = undefined;
        const block = Buffer.concat(unfinished.pieces);
        this.#onBlock(streamId, unfinished.isLast, block, 0, block.length);
    }
    #onBlock(streamId, isLast, buffer, start, end) {
        const stream = this.#streamOf(streamId, 'HEADERS');
        if (this.#isGone)
            return;
        const memo = isLast ? this.#trailersMemo : this.#headersMemo;
        const fields = memo.decode(this.#hpack, buffer, start, end);
        if (isHpackError(fields)) {
            if (fields.kind === 'compression-error')
                this.#violate(http2_frame/* http2Error */.Tr.compressionError, fields.reason);
            else if (stream !== undefined)
                this.#refuse(stream, http2_frame/* http2Error */.Tr.protocolError, 'the response header is too large');
            return;
        }
        if (stream === undefined || (!stream.hasHead && !isLast && this.#rules.isInformational(fields)))
            return;
        const problem = this.#rules.problemOfHeader(stream, fields, isLast);
        if (problem !== undefined) {
            this.#refuse(stream, http2_frame/* http2Error */.Tr.protocolError, problem);
            return;
        }
        if (isLast)
            this.#finish(stream);
        stream.listener.onHeaders(fields, isLast);
    }
    #streamOf(streamId, frame) {
        const stream = this.#streams.get(streamId);
        if (stream === undefined && (streamId >= this.#nextId || streamId % 2 === 0))
            this.#violate(http2_frame/* http2Error */.Tr.protocolError, `${frame} came on stream ${streamId}, which nobody began`);
        return stream;
    }
    #onSettings(flags, streamId, buffer, start, end) {
        if (streamId !== 0) {
            this.#violate(http2_frame/* http2Error */.Tr.protocolError, 'SETTINGS came on a stream');
            return;
        }
        const isAck = (flags & http2_frame/* frameFlag */.am.ack) !== 0;
        if ((end - start) % 6 !== 0 || (isAck && end > start)) {
            this.#violate(http2_frame/* http2Error */.Tr.frameSizeError, `a SETTINGS frame has ${end - start} bytes`);
            return;
        }
        if (isAck && !this.#hasSettings) {
            this.#violate(http2_frame/* http2Error */.Tr.protocolError, 'the first frame is not SETTINGS');
            return;
        }
        if (isAck)
            return;
        const isFirst = !this.#hasSettings;
        this.#hasSettings = true;
        const before = this.#peer;
        const settings = withSettings(before, buffer, start, end);
        if (isViolation(settings)) {
            this.#violate(settings.code, settings.reason);
            return;
        }
        this.#peer = settings;
        this.#output.append(settingsAck);
        const isTooLarge = !this.#sender.onSettings(settings, settings.initialWindow - before.initialWindow, [
            ...this.#streams.values(),
        ]);
        if (isTooLarge) {
            this.#violate(http2_frame/* http2Error */.Tr.flowControlError, 'SETTINGS make a window larger than it can be');
            return;
        }
        this.#beginWaiting();
        if (isFirst)
            this.#listener.onOpen();
    }
    #onWindowUpdate(streamId, buffer, start, end) {
        if (end - start !== 4) {
            this.#violate(http2_frame/* http2Error */.Tr.frameSizeError, `a WINDOW_UPDATE has ${end - start} bytes`);
            return;
        }
        const increment = (0,http2_frame/* readUint32 */.Wg)(buffer, start) & 0x7fffffff;
        if (streamId === 0) {
            if (increment === 0)
                this.#violate(http2_frame/* http2Error */.Tr.protocolError, 'a WINDOW_UPDATE by nothing');
            else if (!this.#sender.widen(increment))
                this.#violate(http2_frame/* http2Error */.Tr.flowControlError, 'a window is larger than it can be');
            return;
        }
        const stream = this.#streamOf(streamId, 'WINDOW_UPDATE');
        if (stream === undefined)
            return;
        if (increment === 0)
            this.#refuse(stream, http2_frame/* http2Error */.Tr.protocolError, 'a WINDOW_UPDATE by nothing');
        else if (!this.#sender.widenStream(stream, increment))
            this.#refuse(stream, http2_frame/* http2Error */.Tr.flowControlError, 'a window is larger than it can be');
    }
    #onPing(flags, streamId, buffer, start, end) {
        if (streamId !== 0) {
            this.#violate(http2_frame/* http2Error */.Tr.protocolError, 'PING came on a stream');
            return;
        }
        if (end - start !== 8) {
            this.#violate(http2_frame/* http2Error */.Tr.frameSizeError, `a PING has ${end - start} bytes`);
            return;
        }
        if ((flags & http2_frame/* frameFlag */.am.ack) !== 0)
            return;
        this.#output.append((0,http2_frame/* frameOf */.Dm)(http2_frame/* frameType */.Cr.ping, http2_frame/* frameFlag */.am.ack, 0, buffer.subarray(start, end)));
    }
    #onReset(streamId, buffer, start, end) {
        if (end - start !== 4) {
            this.#violate(http2_frame/* http2Error */.Tr.frameSizeError, `an RST_STREAM has ${end - start} bytes`);
            return;
        }
        const stream = this.#streamOf(streamId, 'RST_STREAM');
        if (stream !== undefined)
            this.#cut(stream, { kind: 'reset', code: (0,http2_frame/* readUint32 */.Wg)(buffer, start) });
    }
    #onGoaway(streamId, buffer, start, end) {
        if (streamId !== 0) {
            this.#violate(http2_frame/* http2Error */.Tr.protocolError, 'GOAWAY came on a stream');
            return;
        }
        if (end - start < 8) {
            this.#violate(http2_frame/* http2Error */.Tr.frameSizeError, `a GOAWAY has ${end - start} bytes`);
            return;
        }
        const lastId = (0,http2_frame/* readUint32 */.Wg)(buffer, start) & 0x7fffffff;
        this.#goawayCode = this.#goawayCode || (0,http2_frame/* readUint32 */.Wg)(buffer, start + 4);
        this.#drain();
        const cut = { kind: 'lost', error: undefined, goawayCode: this.#goawayCode };
        const unserved = this.#streams.values().filter(({ id }) => id > lastId);
        for (const stream of [...unserved, ...this.#waiting.splice(0)])
            this.#cut(stream, cut);
        this.#closeWhenDrained();
    }
    #onPriority(streamId, length) {
        if (streamId === 0)
            this.#violate(http2_frame/* http2Error */.Tr.protocolError, 'PRIORITY came on no stream');
        else if (length !== 5)
            this.#violate(http2_frame/* http2Error */.Tr.frameSizeError, `a PRIORITY has ${length} bytes`);
    }
}


/***/ }),

/***/ 76258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ Http2Stream),
  v: () => (/* binding */ streamOpening)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/transport/hpack-static-table.js
var hpack_static_table = __webpack_require__(88074);
;// CONCATENATED MODULE: ./lib/transport/hpack-literal.js


const encodeLiteralFields = (fields) => external_node_buffer_.Buffer.concat(fields.map(encodeField));
const indexed = 0x80;
const neverIndexed = 0x10;
const encodeField = ([name, value]) => {
    const index = indexOfField.get(keyOf(name, value));
    if (index !== undefined)
        return encodeInteger(indexed, 0x7f, index);
    const nameIndex = indexOfName.get(name);
    return nameIndex === undefined
        ? external_node_buffer_.Buffer.concat([encodeInteger(neverIndexed, 0x0f, 0), encodeString(name), encodeString(value)])
        : external_node_buffer_.Buffer.concat([encodeInteger(neverIndexed, 0x0f, nameIndex), encodeString(value)]);
};
const encodeString = (text) => external_node_buffer_.Buffer.concat([encodeInteger(0, 0x7f, text.length), external_node_buffer_.Buffer.from(text, 'latin1')]);
const encodeInteger = (pattern, mask, value) => {
    if (value < mask)
        return Uint8Array.of(pattern | value);
    const bytes = [pattern | mask];
    let rest = value - mask;
    while (rest >= 0x80) {
        bytes.push(0x80 | (rest & 0x7f));
        rest >>= 7;
    }
    bytes.push(rest);
    return Uint8Array.from(bytes);
};
const keyOf = (name, value) => `${name}\0${value}`;
const indexOfName = new Map(hpack_static_table/* hpackStaticTable */._.map(([name], place) => [name, place + 1]).reverse());
const indexOfField = new Map(hpack_static_table/* hpackStaticTable */._.map(([name, value], place) => [keyOf(name, value), place + 1]));

// EXTERNAL MODULE: ./lib/transport/http2-frame.js
var http2_frame = __webpack_require__(86527);
;// CONCATENATED MODULE: ./lib/transport/http2-stream.js


const streamOpening = (fields, body) => {
    const block = Buffer.from(encodeLiteralFields(fields));
    const dataFrameAt = http2_frame/* frameHeaderBytes */.cg + block.length;
    if (body === undefined)
        return { headerBlock: block, dataFrameAt };
    if (block.length > http2_frame/* defaultFrameSize */.yp || body.length > http2_frame/* defaultFrameSize */.yp)
        return { headerBlock: block, body, dataFrameAt };
    const packet = Buffer.concat([
        (0,http2_frame/* frameOf */.Dm)(http2_frame/* frameType */.Cr.headers, http2_frame/* frameFlag */.am.endHeaders, 0, block),
        (0,http2_frame/* frameOf */.Dm)(http2_frame/* frameType */.Cr.data, http2_frame/* frameFlag */.am.endStream, 0, body),
    ]);
    return { headerBlock: block, body, packet, dataFrameAt };
};
class Http2Stream {
    listener;
    opening;
    id = 0;
    sendWindow = 0;
    received = 0;
    hasHead = false;
    contentLength = -1;
    contentBytes = 0;
    outgoing;
    isOver = false;
    constructor(listener, opening) {
        this.listener = listener;
        this.opening = opening;
    }
}


/***/ }),

/***/ 32639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isUnreadable),
/* harmony export */   g: () => (/* binding */ StreamedAnswer)
/* harmony export */ });
/* harmony import */ var _triton_response_skeleton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72339);
/* harmony import */ var _grpc_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79685);


const isUnreadable = (check) => !check.ok && check.failure === 'malformed-response';
class StreamedAnswer {
    times;
    #failure;
    constructor(decoupled) {
        this.times = decoupled ? [] : undefined;
    }
    begin() {
        this.#failure = undefined;
        if (this.times !== undefined)
            this.times.length = 0;
    }
    take({ check, hasResponse }, at) {
        if (!check.ok)
            this.#failure ??= check;
        else if (hasResponse)
            this.times?.push(at);
    }
    verdict(reason = _triton_response_skeleton_js__WEBPACK_IMPORTED_MODULE_0__/* .goodResponse */ .xL) {
        if (this.#failure !== undefined)
            return this.#failure;
        return reason === _grpc_response_js__WEBPACK_IMPORTED_MODULE_1__/* .endedEarly */ .S3 && this.times !== undefined && this.times.length > 0 ? _grpc_response_js__WEBPACK_IMPORTED_MODULE_1__/* .endedInside */ .bS : reason;
    }
}


/***/ }),

/***/ 29508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ createGrpcResponseChecker)
/* harmony export */ });
/* harmony import */ var _grpc_codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25779);
/* harmony import */ var _response_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5684);
/* harmony import */ var _response_skeleton_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72339);



const createGrpcResponseChecker = (expectation) => {
    let skeleton;
    return (message, expectedOutputs) => {
        if (skeleton !== undefined && expectedOutputs === undefined && (0,_response_skeleton_js__WEBPACK_IMPORTED_MODULE_2__/* .hasSkeleton */ .WU)(message, skeleton))
            return _response_skeleton_js__WEBPACK_IMPORTED_MODULE_2__/* .goodResponse */ .xL;
        const received = (0,_grpc_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .readGrpcResponse */ .Gp)(message);
        if ('ok' in received)
            return received;
        const check = (0,_response_check_js__WEBPACK_IMPORTED_MODULE_1__/* .checkResponse */ .Mz)(received, expectation, expectedOutputs);
        if (!check.ok)
            return check;
        skeleton = (0,_response_skeleton_js__WEBPACK_IMPORTED_MODULE_2__/* .skeletonOf */ .ld)(message, received.outputs) ?? skeleton;
        return _response_skeleton_js__WEBPACK_IMPORTED_MODULE_2__/* .goodResponse */ .xL;
    };
};


/***/ }),

/***/ 66271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ createGrpcStreamResponseChecker)
/* harmony export */ });
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39859);
/* harmony import */ var _bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85224);
/* harmony import */ var _gen_inference_pb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74473);
/* harmony import */ var _grpc_codec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25779);
/* harmony import */ var _response_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5684);
/* harmony import */ var _response_skeleton_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72339);





const goodMessages = {
    response: { check: _response_skeleton_js__WEBPACK_IMPORTED_MODULE_3__/* .goodResponse */ .xL, hasResponse: true, isLast: false },
    lastResponse: { check: _response_skeleton_js__WEBPACK_IMPORTED_MODULE_3__/* .goodResponse */ .xL, hasResponse: true, isLast: true },
    end: { check: _response_skeleton_js__WEBPACK_IMPORTED_MODULE_3__/* .goodResponse */ .xL, hasResponse: false, isLast: true },
};
const inferResponseTag = 0x12;
const createGrpcStreamResponseChecker = (expectation) => {
    const known = [];
    const learn = (response, expectedOutputs) => {
        const received = (0,_grpc_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .readGrpcResponse */ .Gp)(response);
        if ('ok' in received)
            return badMessage(received);
        const message = judge(received, expectation, expectedOutputs);
        if (!message.check.ok)
            return message;
        const skeleton = (0,_response_skeleton_js__WEBPACK_IMPORTED_MODULE_3__/* .skeletonOf */ .ld)(response, received.outputs);
        if (skeleton === undefined)
            return message;
        const place = known.findIndex((one) => one.message === message);
        known[place < 0 ? known.length : place] = { skeleton, message };
        return message;
    };
    return (bytes, expectedOutputs) => {
        const start = onlyInferResponse(bytes);
        if (start === undefined)
            return readWhole(bytes, (response) => learn(response, expectedOutputs));
        const response = bytes.subarray(start);
        if (expectedOutputs !== undefined)
            return learn(response, expectedOutputs);
        for (let place = 0; place < known.length; place += 1) {
            const { skeleton, message } = known[place];
            if ((0,_response_skeleton_js__WEBPACK_IMPORTED_MODULE_3__/* .hasSkeleton */ .WU)(response, skeleton))
                return message;
        }
        return learn(response);
    };
};
const onlyInferResponse = (message) => {
    if (message[0] !== inferResponseTag)
        return undefined;
    let length = 0;
    for (let at = 1; at <= 5 && at < message.length; at += 1) {
        const byte = message[at];
        length += (byte & 0x7f) * 128 ** (at - 1);
        if (byte < 0x80)
            return at + 1 + length === message.length ? at + 1 : undefined;
    }
    return undefined;
};
const readWhole = (bytes, readResponse) => {
    try {
        const { errorMessage, inferResponse } = (0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_4__/* .fromBinary */ .Er)(_gen_inference_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelStreamInferResponseSchema */ .IK, bytes);
        if (errorMessage !== '')
            return badMessage((0,_response_check_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)('server-error', errorMessage), inferResponse && (0,_grpc_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .finalFlag */ .Ju)(inferResponse));
        return inferResponse === undefined
            ? badMessage((0,_response_check_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)('malformed-response', 'the message of the stream holds no response'))
            : readResponse((0,_bufbuild_protobuf__WEBPACK_IMPORTED_MODULE_5__/* .toBinary */ .R)(_gen_inference_pb_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelInferResponseSchema */ .sq, inferResponse));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return badMessage((0,_response_check_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)('malformed-response', `the response is not a ModelStreamInferResponse: ${reason}`));
    }
};
const judge = (received, expectation, expectedOutputs) => {
    const { isFinal, modelName, outputs } = received;
    const isEnd = isFinal === true && outputs.length === 0 && expectation.decoupled === true;
    if (isEnd && modelName === expectation.modelName)
        return goodMessages.end;
    const check = (0,_response_check_js__WEBPACK_IMPORTED_MODULE_2__/* .checkResponse */ .Mz)(received, expectation, expectedOutputs);
    if (!check.ok)
        return badMessage(check, isFinal);
    return isFinal === false ? goodMessages.response : goodMessages.lastResponse;
};
const badMessage = (check, isFinal = true) => ({
    check,
    hasResponse: false,
    isLast: isFinal,
});


/***/ })

};
