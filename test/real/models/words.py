import time

import numpy
import triton_python_backend_utils as pb_utils


class TritonPythonModel:
    """Every word of text_input is a response of its own. Some words do something else: ~20 waits 20 ms, !x answers with the
    error x and goes on, ^x throws x, and =x is a response x that is the final one at the same time."""

    def execute(self, requests):
        for request in requests:
            text = pb_utils.get_input_tensor_by_name(request, "text_input").as_numpy()[0].decode()
            if text.startswith("^"):
                raise Exception(text[1:])
            self.answer(request.get_response_sender(), text.split())
        return None

    def answer(self, sender, words):
        for word in words:
            if word.startswith("~"):
                time.sleep(float(word[1:]) / 1000)
            elif word.startswith("!"):
                sender.send(pb_utils.InferenceResponse(error=pb_utils.TritonError(word[1:])))
            elif word.startswith("="):
                sender.send(response(word[1:]), flags=pb_utils.TRITONSERVER_RESPONSE_COMPLETE_FINAL)
                return
            else:
                sender.send(response(word))
        sender.send(flags=pb_utils.TRITONSERVER_RESPONSE_COMPLETE_FINAL)


def response(word):
    output = pb_utils.Tensor("text_output", numpy.array([word.encode()], dtype=numpy.object_))
    return pb_utils.InferenceResponse([output])
