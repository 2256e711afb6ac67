import json
import time

import triton_python_backend_utils as pb_utils


class TritonPythonModel:
    """The identity after `sleep_ms` milliseconds: one instance, one request at a time."""

    def initialize(self, args):
        parameters = json.loads(args["model_config"])["parameters"]
        self.sleep_s = float(parameters["sleep_ms"]["string_value"]) / 1000

    def execute(self, requests):
        responses = []
        for request in requests:
            time.sleep(self.sleep_s)
            tensor = pb_utils.get_input_tensor_by_name(request, "INPUT0")
            responses.append(pb_utils.InferenceResponse([pb_utils.Tensor("OUTPUT0", tensor.as_numpy())]))
        return responses
