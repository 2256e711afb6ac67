import numpy
import triton_python_backend_utils as pb_utils


class TritonPythonModel:
    """As many responses as INPUT0 says, counting from 0, then the empty final one."""

    def execute(self, requests):
        for request in requests:
            sender = request.get_response_sender()
            count = int(pb_utils.get_input_tensor_by_name(request, "INPUT0").as_numpy()[0])
            for index in range(count):
                output = pb_utils.Tensor("OUTPUT0", numpy.array([index], dtype=numpy.int32))
                sender.send(pb_utils.InferenceResponse([output]))
            sender.send(flags=pb_utils.TRITONSERVER_RESPONSE_COMPLETE_FINAL)
        return None
