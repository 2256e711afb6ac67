"""Runs a server for as long as its test needs it: keeper.py FOLDER SHM_PREFIX COMMAND...

Prints the server's process id; what the server prints goes to stderr. The server is killed when this process' stdin
ends, which also happens when the test process dies in any way. Whatever ended it, no process, shared-memory region or
uploaded model of it stays behind, nor FOLDER ("" for none).
"""

import contextlib
import ctypes
import glob
import os
import re
import shutil
import signal
import subprocess
import sys
import threading

PR_SET_CHILD_SUBREAPER = 36


def main(folder, shm_prefix, command):
    # The model processes of a server that died become children of this process, to be waited for.
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1)
    # Processors to keep to, where the caller wants client and server apart; the server's own processes inherit them.
    cpus = os.environ.get("PERF_GATE_SERVER_CPUS", "")
    if cpus:
        os.sched_setaffinity(0, map(int, cpus.split(",")))
    server = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=sys.stderr, start_new_session=True)
    print(server.pid, flush=True)
    threading.Thread(target=kill_at_end_of_input, args=[server.pid], daemon=True).start()
    uploads = wait_for_all(server.pid)
    for left in [*uploads, folder, *glob.glob("/dev/shm/" + glob.escape(shm_prefix) + "*")]:
        remove(left)
    remove_environments()


def kill_at_end_of_input(server):
    # Not sys.stdin: the interpreter cannot end while a thread reads from that.
    while os.read(0, 1):
        pass
    with contextlib.suppress(ProcessLookupError):
        os.kill(server, signal.SIGKILL)


def wait_for_all(server):
    """Waits for the server's end, ends its model processes, and returns the folders of uploaded models."""
    # Not reaped yet: its id, which is also its group's, cannot be given to another process.
    os.waitid(os.P_PID, server, os.WEXITED | os.WNOWAIT)
    uploads = uploaded_models(server)
    os.killpg(server, signal.SIGKILL)
    while True:
        try:
            os.wait()
        except ChildProcessError:
            return uploads


def uploaded_models(group):
    """A model sent with the load request lives in a folder of the server's making, which its process names."""
    folders = set()
    for process in filter(str.isdigit, os.listdir("/proc")):
        try:
            if os.getpgid(int(process)) != group:
                continue
            with open("/proc/%s/cmdline" % process) as command:
                folders.update(re.findall(r"/tmp/folder\w{6}(?=/)", command.read()))
        except (ProcessLookupError, FileNotFoundError):
            continue
    return folders


def remove(path):
    if os.path.isdir(path):
        shutil.rmtree(path, ignore_errors=True)
    elif os.path.exists(path):
        os.remove(path)


def remove_environments():
    """Removes the empty folders that killed servers' python backends left in /tmp.

    Nothing tells whose a folder is, and a server misses its own. So the folders are listed first, and removed only if
    no server at all is running after that.
    """
    folders = glob.glob("/tmp/python_env_??????")
    if any(process_name(process) == "tritonserver" for process in filter(str.isdigit, os.listdir("/proc"))):
        return
    for folder in folders:
        with contextlib.suppress(OSError):
            os.rmdir(folder)


def process_name(process):
    try:
        with open("/proc/%s/comm" % process) as name:
            return name.read().strip()
    except (ProcessLookupError, FileNotFoundError):
        return ""


main(*sys.argv[1:3], sys.argv[3:])
