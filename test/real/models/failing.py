import json

import triton_python_backend_utils as pb_utils


class TritonPythonModel:
    """The identity, but each `fail_every`-th request is answered with the error "boom"."""

    def initialize(self, args):
        parameters = json.loads(args["model_config"])["parameters"]
        self.fail_every = int(parameters["fail_every"]["string_value"])
        self.count = 0

    def execute(self, requests):
        return [self.answer(request) for request in requests]

    def answer(self, request):
        self.count += 1
        if self.count % self.fail_every == 0:
            return pb_utils.InferenceResponse(error=pb_utils.TritonError("boom"))
        tensor = pb_utils.get_input_tensor_by_name(request, "INPUT0")
        return pb_utils.InferenceResponse([pb_utils.Tensor("OUTPUT0", tensor.as_numpy())])
