import triton_python_backend_utils as pb_utils


class TritonPythonModel:
    """Answers every request with an error that holds its parameters as JSON."""

    def execute(self, requests):
        return [self.refuse(request) for request in requests]

    def refuse(self, request):
        return pb_utils.InferenceResponse(error=pb_utils.TritonError("parameters " + request.parameters()))
