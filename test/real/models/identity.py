import triton_python_backend_utils as pb_utils


class TritonPythonModel:
    """Answers every OUTPUT0 with its INPUT0, of any datatype and shape."""

    def execute(self, requests):
        return [pb_utils.InferenceResponse([self.copy(request)]) for request in requests]

    def copy(self, request):
        tensor = pb_utils.get_input_tensor_by_name(request, "INPUT0")
        try:
            return pb_utils.Tensor("OUTPUT0", tensor.as_numpy())
        except pb_utils.TritonModelException:
            # BF16 has no numpy type.
            return pb_utils.Tensor.from_dlpack("OUTPUT0", tensor)
