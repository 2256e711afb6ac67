import json
import random

import numpy as np
import triton_python_backend_utils as pb_utils


class TritonPythonModel:
    """
    The identity after `iterations` products of two small matrices, on one thread. `tail_share` of the requests take
    `tail_iterations` more, and after every `pause_every` requests the next one takes `pause_iterations` more (0: none).
    """

    def initialize(self, args):
        parameters = json.loads(args["model_config"])["parameters"]

        def number(name):
            return float(parameters[name]["string_value"])

        self.iterations = int(number("iterations"))
        self.tail_share = number("tail_share")
        self.tail_iterations = int(number("tail_iterations"))
        self.pause_every = int(number("pause_every"))
        self.pause_iterations = int(number("pause_iterations"))
        self.chance = random.Random(int(number("seed")))
        self.served = 0
        values = np.random.default_rng(1)
        self.left = values.random((64, 64), dtype=np.float32)
        self.right = values.random((64, 64), dtype=np.float32)
        self.product = np.empty((64, 64), dtype=np.float32)

    def execute(self, requests):
        return [self.answer(request) for request in requests]

    def answer(self, request):
        for _ in range(self.iterations_of_next()):
            np.dot(self.left, self.right, out=self.product)
        tensor = pb_utils.get_input_tensor_by_name(request, "INPUT0")
        return pb_utils.InferenceResponse([pb_utils.Tensor("OUTPUT0", tensor.as_numpy())])

    def iterations_of_next(self):
        self.served += 1
        iterations = self.iterations
        if self.tail_share > 0 and self.chance.random() < self.tail_share:
            iterations += self.tail_iterations
        if self.pause_every > 0 and self.served % self.pause_every == 0:
            iterations += self.pause_iterations
        return iterations
