import json
import random

import numpy as np
import triton_python_backend_utils as pb_utils


SIZE = 48
PAGE = 4096


def matrices():
    """
    Three matrices that fit into the first cache, one behind the other from the start of a page on: where they happen to lie decides
    otherwise how fast they are, and two copies of one model differ by as much as 9 %.
    """
    numbers = SIZE * SIZE
    room = np.empty(3 * numbers * 4 + PAGE, dtype=np.uint8)
    start = -room.ctypes.data % PAGE
    aligned = room[start : start + 3 * numbers * 4].view(np.float32)
    return [aligned[place * numbers : (place + 1) * numbers].reshape(SIZE, SIZE) for place in range(3)]


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
        self.left, self.right, self.product = matrices()
        self.left[:] = values.random(self.left.shape, dtype=np.float32)
        self.right[:] = values.random(self.right.shape, dtype=np.float32)

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
