"""Runs a command and writes the CPU seconds it used (user and system, with its children) to descriptor 3: measured.py COMMAND..."""

import os
import resource
import subprocess
import sys

# Processors to keep to, where the caller wants client and server apart.
cpus = os.environ.get("PERF_GATE_CLIENT_CPUS", "")
if cpus:
    os.sched_setaffinity(0, map(int, cpus.split(",")))
code = subprocess.call(sys.argv[1:])
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
os.write(3, b"%.6f" % (usage.ru_utime + usage.ru_stime))
# A command ended by a signal has its negative number for a code; shells say 128 + number.
sys.exit(code if code >= 0 else 128 - code)
