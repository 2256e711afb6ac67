import triton_python_backend_utils as pb_utils


class TritonPythonModel:
    """The identity, by way of the models identity_fp32 and twice: business logic scripting."""

    def execute(self, requests):
        return [pb_utils.InferenceResponse([self.through(request)]) for request in requests]

    def through(self, request):
        tensor = pb_utils.get_input_tensor_by_name(request, "INPUT0")
        for name in ("identity_fp32", "twice"):
            call = pb_utils.InferenceRequest(
                model_name=name,
                requested_output_names=["OUTPUT0"],
                inputs=[pb_utils.Tensor("INPUT0", tensor.as_numpy())],
            )
            response = call.exec()
            if response.has_error():
                raise pb_utils.TritonModelException(response.error().message())
            tensor = pb_utils.get_output_tensor_by_name(response, "OUTPUT0")
        return pb_utils.Tensor("OUTPUT0", tensor.as_numpy())
