"""Find out which credential each scientific client program uses, and what is wrong.

``diagnose()`` returns the report of ``auth-doctor check`` as objects. Nothing is loaded
before it is asked for: the command line starts through this package too.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .diagnosis import AuthDoctorError, NodeNotFoundError, diagnose
    from .report import ChainEntry, Client, Finding, Gap, Place, Platform, Report

__all__ = [
    "AuthDoctorError",
    "ChainEntry",
    "Client",
    "Finding",
    "Gap",
    "NodeNotFoundError",
    "Place",
    "Platform",
    "Report",
    "diagnose",
]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import diagnosis, report

    return getattr(diagnosis if hasattr(diagnosis, name) else report, name)


def __dir__() -> list[str]:
    return sorted(__all__)
