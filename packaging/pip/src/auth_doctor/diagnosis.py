"""Run ``auth-doctor check`` and read its report."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Mapping, Sequence
from typing import Any

from .launcher import NO_NODE, PROGRAM, find_node, missing_node, use_this_python
from .report import Report, read

__all__ = ["AuthDoctorError", "NodeNotFoundError", "diagnose"]

# 0 healthy, 1 findings, 3 something is unknown (strict): each of them with a report.
_REPORTS = (0, 1, 3)


class AuthDoctorError(Exception):
    """The program gave no report. ``exit_code`` is its own."""

    def __init__(self, message: str, exit_code: int) -> None:
        super().__init__(message)
        self.exit_code = exit_code


class NodeNotFoundError(AuthDoctorError):
    """There is no Node.js, or only one that is too old."""


def diagnose(
    platforms: Sequence[str] = (),
    *,
    online: bool = False,
    strict: bool = False,
    valid_for: str | None = None,
    profile: str | None = None,
    server: str | None = None,
    datastack: str | None = None,
    env: Mapping[str, str] | None = None,
    cwd: str | os.PathLike[str] | None = None,
    timeout: float | None = None,
) -> Report:
    """Check the credentials that this process would use.

    Without ``platforms``, every platform that is used here is checked. ``env`` and ``cwd``
    are those of this process unless they are given. Nothing is sent unless ``online``.

    Raises ``NodeNotFoundError``, ``AuthDoctorError`` (an unknown platform, an invalid
    configuration file) and, after ``timeout`` seconds, ``subprocess.TimeoutExpired``.
    """
    node = find_node()
    if node is None:
        raise NodeNotFoundError(missing_node(["python", "-m", "auth_doctor"]).strip(), NO_NODE)
    words = ["check", "--format", "json"]
    words += [flag for flag, on in (("--online", online), ("--strict", strict)) if on]
    values = {"valid-for": valid_for, "profile": profile, "server": server, "datastack": datastack}
    words += [f"--{name}={value}" for name, value in values.items() if value is not None]
    child_env = dict(os.environ if env is None else env)
    use_this_python(child_env)
    child_env["AUTH_DOCTOR_CALL"] = "python\n-m\nauth_doctor"
    try:
        done = subprocess.run(
            [node, PROGRAM, *words, "--", *([platforms] if isinstance(platforms, str) else platforms)],
            env=child_env,
            cwd=cwd,
            timeout=timeout,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
    except OSError as error:
        raise NodeNotFoundError(f"cannot run {node}: {error.strerror}", NO_NODE) from None
    data = _parsed(done.stdout)
    if done.returncode in _REPORTS and "summary" in data:
        return read(Report, data)
    told = data.get("error", {}).get("message") or done.stderr.decode("utf-8", "replace").strip()
    kind = NodeNotFoundError if done.returncode == NO_NODE else AuthDoctorError
    raise kind(told or f"auth-doctor ended with exit code {done.returncode}", done.returncode)


def _parsed(stdout: bytes) -> dict[str, Any]:
    try:
        data = json.loads(stdout)
    except ValueError:
        return {}
    return data if isinstance(data, dict) else {}
