import triton_python_backend_utils as pb_utils


class TritonPythonModel:
    """OUTPUT0 is INPUT0, plus INPUT1 where the request brings one."""

    def execute(self, requests):
        responses = []
        for request in requests:
            result = pb_utils.get_input_tensor_by_name(request, "INPUT0").as_numpy()
            optional = pb_utils.get_input_tensor_by_name(request, "INPUT1")
            if optional is not None:
                result = result + optional.as_numpy()
            responses.append(pb_utils.InferenceResponse([pb_utils.Tensor("OUTPUT0", result)]))
        return responses
