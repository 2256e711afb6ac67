"""Answers with tritonclient's own message classes: one JSON question a line on stdin, one JSON answer a line on stdout."""

import base64
import json
import sys

from google.protobuf import descriptor_pool, json_format, message_factory, text_format
from tritonclient.grpc import model_config_pb2, service_pb2


def describe(_question):
    """The two files' descriptors, as serialized FileDescriptorProto, dependencies first."""
    return {"files": [text(file.DESCRIPTOR.serialized_pb) for file in (model_config_pb2, service_pb2)]}


def decode(question):
    """What these bytes mean here, as canonical JSON, and the bytes this side writes for it."""
    message = message_class(question).FromString(base64.b64decode(question["bytes"]))
    return {
        "json": json_format.MessageToDict(message),
        "bytes": text(message.SerializeToString(deterministic=True)),
    }


def encode(question):
    """The bytes this side writes for canonical JSON."""
    message = json_format.ParseDict(question["json"], message_class(question)())
    return {"bytes": text(message.SerializeToString(deterministic=True))}


def print_text(question):
    """The text format this side writes for canonical JSON, with its printer's options."""
    message = json_format.ParseDict(question["json"], message_class(question)())
    return {"text": text_format.MessageToString(message, **question["options"])}


def parse_text(question):
    """What a text in the text format means here, as canonical JSON; null where it means nothing."""
    try:
        message = text_format.Parse(question["text"], message_class(question)())
    except text_format.ParseError:
        return {"json": None}
    return {"json": json_format.MessageToDict(message)}


def message_class(question):
    return message_factory.GetMessageClass(descriptor_pool.Default().FindMessageTypeByName(question["type"]))


def text(data):
    return base64.b64encode(data).decode()


OPERATIONS = {
    "describe": describe,
    "decode": decode,
    "encode": encode,
    "print": print_text,
    "parse": parse_text,
}

for line in sys.stdin:
    question = json.loads(line)
    try:
        answer = OPERATIONS[question["operation"]](question)
    except Exception as error:  # the asking test fails with it, the process goes on
        answer = {"error": "%s: %s" % (type(error).__name__, error)}
    print(json.dumps(answer, allow_nan=False), flush=True)
