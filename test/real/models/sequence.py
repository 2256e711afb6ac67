import os

import triton_python_backend_utils as pb_utils


class TritonPythonModel:
    """
    Answers how many requests its sequence has had, and an error where starts and ends are not paired, or where the values of a
    sequence from 100 up do not follow one another. A negative value fails, and only then may its sequence start anew. What it has
    seen is in `seen.log` beside its configuration: id, start, end and value of every request.
    """

    def initialize(self, args):
        self.sequences = {}
        self.seen = open(os.path.join(args["model_repository"], "seen.log"), "a", buffering=1)

    def execute(self, requests):
        answers = [self.answer(request) for request in requests]
        self.seen.flush()
        return answers

    def finalize(self):
        self.seen.close()

    def answer(self, request):
        names = ["CORRID", "START", "END", "READY", "INPUT0"]
        id, start, end, ready, value = (number(request, name) for name in names)
        if not ready:
            # The direct batcher fills the places of sequences that have no request at the moment.
            return answer_of(request, 0)
        self.seen.write(f"{id} {start} {end} {value}\n")
        problem = self.problem(id, start, value)
        count = 1 if start else self.sequences.get(id, (0, 0, False))[0] + 1
        if end:
            self.sequences.pop(id, None)
        else:
            self.sequences[id] = (count, value, value < 0)
        if problem is not None:
            return pb_utils.InferenceResponse(error=pb_utils.TritonError(problem))
        return answer_of(request, count)

    def problem(self, id, start, value):
        known = self.sequences.get(id)
        if start and known is not None and not known[2]:
            return f"sequence {id} has started before it ended"
        if not start and known is None:
            return f"sequence {id} goes on without a start"
        if value < 0:
            return f"the value of sequence {id} is {value}"
        if value >= 100 and not start and value != known[1] + 1:
            return f"sequence {id} goes from {known[1]} to {value}"
        if value >= 100 and start and value % 100 != 0:
            return f"sequence {id} begins with {value}"
        return None


def answer_of(request, count):
    tensor = pb_utils.get_input_tensor_by_name(request, "INPUT0").as_numpy()
    return pb_utils.InferenceResponse([pb_utils.Tensor("OUTPUT0", tensor * 0 + count)])


def number(request, name):
    return int(pb_utils.get_input_tensor_by_name(request, name).as_numpy().flat[0])
