"""What tritonclient sends for a described request: one JSON object a line in, one a line out, until stdin ends.

A line is {"protocol": "http" or "grpc", "request": {...}}, as tritonclient.ts describes it. HTTP requests are really
posted, to a server inside this process, so that path and headers are the client's own.
"""

import base64
import http.server
import json
import sys
import threading

import numpy
import tritonclient.grpc
import tritonclient.http
import tritonclient.utils as triton_utils
from tritonclient.grpc._utils import _get_inference_request


class Capture(http.server.BaseHTTPRequestHandler):
    """Keeps the last POST and answers it as a server without outputs would."""

    protocol_version = "HTTP/1.1"
    last = None

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        Capture.last = {"path": self.path, "headers": self.headers.items(), "body": encode(body)}
        answer = b'{"model_name":"captured","model_version":"1","outputs":[]}'
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_):
        pass


def main():
    server = http.server.HTTPServer(("127.0.0.1", 0), Capture)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    client = tritonclient.http.InferenceServerClient("127.0.0.1:%d" % server.server_port)
    for line in sys.stdin:
        call = json.loads(line)
        try:
            request = call["request"]
            answer = capture_http(client, request) if call["protocol"] == "http" else capture_grpc(request)
        except Exception as error:  # The caller is told; the next line is another call.
            answer = {"error": "%s: %s" % (type(error).__name__, error)}
        print(json.dumps(answer), flush=True)


def capture_http(client, request):
    client.infer(
        request["model"],
        http_inputs(request),
        outputs=http_outputs(request),
        request_compression_algorithm=request.get("requestCompression"),
        response_compression_algorithm=request.get("responseCompression"),
        **common(request),
    )
    return Capture.last


def http_inputs(request):
    inputs = []
    for described in request["inputs"]:
        tensor = tritonclient.http.InferInput(described["name"], described["shape"], described["datatype"])
        if "sharedMemory" in described:
            tensor.set_shared_memory(*shared_memory(described))
        else:
            tensor.set_data_from_numpy(to_numpy(described), binary_data=described.get("binary", True))
        inputs.append(tensor)
    return inputs


def http_outputs(request):
    if "outputs" not in request:
        return None
    outputs = []
    for described in request["outputs"]:
        output = tritonclient.http.InferRequestedOutput(
            described["name"], binary_data=described.get("binary", True), class_count=described.get("classCount", 0)
        )
        if "sharedMemory" in described:
            output.set_shared_memory(*shared_memory(described))
        outputs.append(output)
    return outputs


def capture_grpc(request):
    """The message InferenceServerClient.infer makes."""
    inputs = []
    for described in request["inputs"]:
        tensor = tritonclient.grpc.InferInput(described["name"], described["shape"], described["datatype"])
        if "sharedMemory" in described:
            tensor.set_shared_memory(*shared_memory(described))
        else:
            tensor.set_data_from_numpy(to_numpy(described))
        inputs.append(tensor)
    message = _get_inference_request(
        model_name=request["model"], inputs=inputs, outputs=grpc_outputs(request), **common(request)
    )
    return {"body": encode(message.SerializeToString())}


def grpc_outputs(request):
    if "outputs" not in request:
        return None
    outputs = []
    for described in request["outputs"]:
        output = tritonclient.grpc.InferRequestedOutput(described["name"], class_count=described.get("classCount", 0))
        if "sharedMemory" in described:
            output.set_shared_memory(*shared_memory(described))
        outputs.append(output)
    return outputs


def common(request):
    return {
        "model_version": request.get("modelVersion", ""),
        "request_id": request.get("id", ""),
        "sequence_id": request.get("sequenceId", 0),
        "sequence_start": request.get("sequenceStart", False),
        "sequence_end": request.get("sequenceEnd", False),
        "priority": request.get("priority", 0),
        "timeout": request.get("timeoutUs"),
        "parameters": request.get("parameters"),
    }


def shared_memory(described):
    region = described["sharedMemory"]
    return region["region"], region["byteSize"], region.get("offset", 0)


def to_numpy(described):
    datatype, data = described["datatype"], described["data"]
    if isinstance(data, dict):
        array = from_raw(datatype, base64.b64decode(data["base64"]))
    else:
        array = from_list(datatype, data)
    return array.reshape(described["shape"])


def from_raw(datatype, raw):
    if datatype == "BYTES":
        return triton_utils.deserialize_bytes_tensor(raw)
    if datatype == "BF16":
        return triton_utils.deserialize_bf16_tensor(raw)
    return numpy.frombuffer(raw, dtype=triton_utils.triton_to_np_dtype(datatype))


def from_list(datatype, values):
    if datatype == "BYTES":
        return numpy.array([value.encode() for value in values], dtype=numpy.object_)
    dtype = numpy.dtype(triton_utils.triton_to_np_dtype(datatype))
    # JSON numbers cannot carry every 64-bit integer, NaN or an infinity, so values may come as text.
    parse = {"b": bool, "f": float}.get(dtype.kind, int)
    return numpy.array([parse(value) for value in values], dtype=dtype)


def encode(data):
    return base64.b64encode(data).decode()


main()
