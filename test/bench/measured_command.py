"""Runs a command and writes the CPU seconds it used (user and system) and its largest resident memory in KiB to descriptor 3.

Memory is at least that of this interpreter, about 9 MiB, which the command replaces. Usage: measured_command.py COMMAND...
"""

import os
import sys

closed = [(os.POSIX_SPAWN_CLOSE, 3)]
pid = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=closed)
_, status, usage = os.wait4(pid, 0)
os.write(3, b"%.6f %d" % (usage.ru_utime + usage.ru_stime, usage.ru_maxrss))
# A command ended by a signal is said to have 128 + the signal's number, as shells have it.
sys.exit(os.WEXITSTATUS(status) if os.WIFEXITED(status) else 128 + os.WTERMSIG(status))
