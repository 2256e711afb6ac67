"""Makes the virtual environment of the tests' real parts: install.py FOLDER REQUIREMENTS

Run by the interpreter the environment is to be based on. Prints one JSON object: what the environment has, or
`unusable`, why this interpreter cannot be the base. Exit code 3: the packages cannot be had. A lock the kernel drops
with its holder keeps other processes waiting; a marker written last tells a whole installation from a half-finished one.
"""

import ctypes
import fcntl
import json
import os
import shutil
import subprocess
import sys
import sysconfig

MARKER = "installed.json"
PACKAGES_NOT_HAD = 3


def main(folder, requirements):
    reason = unusable()
    if reason is not None:
        print(json.dumps({"unusable": reason}))
        return
    os.makedirs(os.path.dirname(folder), exist_ok=True)
    with open(folder + ".lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not is_whole(folder):
            install(folder, requirements, lock)
    with open(os.path.join(folder, MARKER)) as marker:
        print(json.dumps(json.load(marker)))


def unusable():
    """Why this interpreter cannot be the base, or None."""
    version = "%d.%d" % sys.version_info[:2]
    # There are stubs for 3.13 as well, but no wheel of numpy 1 for it.
    if not (3, 8) <= sys.version_info[:2] <= (3, 12):
        return "Python %s is not one of 3.8 to 3.12" % version
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError as error:
        return "Python %s cannot make virtual environments (%s)" % (version, error)
    if libpython_directory() is None:
        return "Python %s comes without its shared libpython, which Triton's python backend needs" % version
    return None


def libpython_directory():
    """The folder of the libpython of this very interpreter, "" where the loader finds it by itself, or None."""
    name = "libpython%d.%d.so.1.0" % sys.version_info[:2]
    for directory in [sysconfig.get_config_var("LIBDIR") or "", os.path.join(sys.base_prefix, "lib")]:
        if os.path.exists(os.path.join(directory, name)):
            return directory
    try:
        ctypes.CDLL(name)
    except OSError:
        return None
    return ""


def is_whole(folder):
    # The environment's python is a link to its base: it dangles when that base was removed.
    return os.path.exists(os.path.join(folder, MARKER)) and os.path.exists(os.path.join(folder, "bin", "python"))


def install(folder, requirements, lock):
    shutil.rmtree(folder, ignore_errors=True)
    python = os.path.join(folder, "bin", "python")
    run([sys.executable, "-I", "-m", "venv", folder], lock)
    pip = [python, "-I", "-m", "pip", "--disable-pip-version-check", "--quiet"]
    try:
        run([*pip, "install", "--no-deps", "--only-binary", ":all:", "--requirement", requirements], lock)
    except subprocess.CalledProcessError:
        sys.exit(PACKAGES_NOT_HAD)
    # Asked of the new interpreter: distributions place packages of the base elsewhere.
    question = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site_packages = subprocess.check_output([python, "-I", "-c", question], universal_newlines=True).strip()
    copy_stub(os.path.join(site_packages, "pytriton", "tritonserver"))
    write_marker(folder, {"python": python, "sitePackages": site_packages, "libpython": libpython_directory()})


def copy_stub(tritonserver):
    """The python backend runs the stub of one Python version, from beside its own library."""
    version = "%d.%d" % sys.version_info[:2]
    stub = os.path.join(tritonserver, "python_backend_stubs", version, "triton_python_backend_stub")
    backend = os.path.join(tritonserver, "backends", "python")
    shutil.copy(stub, backend)
    os.chmod(os.path.join(backend, "triton_python_backend_stub"), 0o755)


def write_marker(folder, found):
    marker = os.path.join(folder, MARKER)
    with open(marker + ".part", "w") as part:
        json.dump(found, part)
    os.replace(marker + ".part", marker)


def run(command, lock):
    # What the tools say goes to stderr: stdout is for the one line of the answer. They hold the lock too, so that a
    # pip that outlives this process does not write into the next one's installation.
    subprocess.run(command, check=True, stdout=sys.stderr, pass_fds=[lock.fileno()])


main(os.path.abspath(sys.argv[1]), sys.argv[2])
