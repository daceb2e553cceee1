# Generated from schema/report.json by `npm run generate`.
"""The JSON report of `auth-doctor check` as frozen dataclasses. A field that the report does not have is None."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, TypeVar


@dataclass(frozen=True)
class Tool:
    name: Literal["auth-doctor"]
    version: str


@dataclass(frozen=True)
class Host:
    """The machine that the report is about."""

    name: str
    platform: Literal["linux", "darwin", "win32"]
    home: str | None = None


@dataclass(frozen=True)
class Subject:
    """The repository that the program ran in."""

    # owner/name or the path of its address, without credentials; else the name of its
    # directory.
    repository: str
    # The top directory of the work tree.
    root: str | None = None
    commit: str | None = None
    branch: str | None = None


@dataclass(frozen=True)
class Summary:
    # 0 healthy, 1 findings that count, 2 something that was named could not be read
    # (scan), 3 could not be told (with --strict), above 128 interrupted: 128 and the
    # number of the signal, such as 130 for Ctrl-C.
    exit_code: int
    errors: int
    warnings: int
    notes: int
    ignored: int
    # Checks (a rule on a platform) that found nothing.
    passed: int
    # Whether the platforms' servers were asked.
    online: bool
    # The Python environment that was looked at, in words. Absent where there is none.
    python: str | None = None


@dataclass(frozen=True)
class Unknown:
    name: str
    reason: str


@dataclass(frozen=True)
class World:
    """What was looked at, where it is not this machine as it is."""

    # The variables whose values are unknown, and why. What depends on them is unknown
    # too.
    unknown: tuple[Unknown, ...]
    # What it is called.
    name: str | None = None


@dataclass(frozen=True)
class SlotSource:
    slot: str
    from_: str


@dataclass(frozen=True)
class Raised:
    phase: Literal["construct", "token", "send"]
    class_: str
    message: str
    # The program prints the message alone, in its own words.
    own_words: Literal[True] | None = None


@dataclass(frozen=True)
class Place:
    kind: Literal["env", "argument", "file", "keyring", "git", "default"]
    name: str | None = None
    path: str | None = None
    key: str | None = None
    line: int | None = None
    column: int | None = None
    service: str | None = None
    commit: str | None = None


@dataclass(frozen=True)
class Value:
    """What may be told of a value: never a character of it."""

    is_: Literal["known", "unknown"]
    length: int | None = None
    # The same for the same value within one report; empty for an empty value.
    label: str | None = None
    # Public shapes that it has: cave/token.
    kinds: tuple[str, ...] | None = None
    issued: str | None = None
    expires: str | None = None
    # With --key: an HMAC of the value under that key, the same in every report that was
    # made with it.
    fingerprint: str | None = None
    reason: str | None = None


@dataclass(frozen=True)
class Problem:
    kind: Literal["syntax", "encoding", "bom", "type", "missing-key", "permission", "not-a-file", "limit"]
    what: str
    effect: Literal["ignored", "warning", "fatal"]
    line: int | None = None
    column: int | None = None


@dataclass(frozen=True)
class ChainEntry:
    # The credential's part, as the client's own code calls it.
    slot: str
    place: Place
    role: Literal["current", "legacy", "cache", "lookalike"]
    state: Literal["found", "absent", "empty", "unreadable", "malformed", "ignored", "unknown"]
    wins: bool
    why: str | None = None
    # What may be told of a value: never a character of it.
    value: Value | None = None
    problem: Problem | None = None


@dataclass(frozen=True)
class Client:
    """What one client program would do here."""

    id: str
    # The one source, or a row for each field where the client takes each from another.
    source: str | tuple[SlotSource, ...]
    # Its exceptions before any connection, in the order in which they are met.
    raises: tuple[Raised, ...]
    warnings: tuple[str, ...]
    # Every place that it consults, in its order.
    chain: tuple[ChainEntry, ...]
    # What happens at the first request.
    next: Literal["sends", "exchanges", "sends-nothing", "raises", "unknown"]
    confidence: Literal["modelled", "other-version"]
    package: str
    installed_version: str | None = None


@dataclass(frozen=True)
class Kept:
    """A reply that could not be stored: the file that holds it, and the one that it
    belongs in.
    """

    path: str
    target: str


@dataclass(frozen=True)
class Verdict:
    """What the live platform said."""

    platform: str
    client: str
    status: Literal["valid", "rejected", "denied", "unknown", "cannot-send", "not-asked"]
    # A fixed word; for cannot-send the client's own exception.
    reason: str | None = None
    host: str | None = None
    account: str | None = None
    groups: tuple[str, ...] | None = None
    scopes: tuple[str, ...] | None = None
    # Unix seconds.
    expires: float | None = None
    # A page that the answer points to: a form of terms.
    link: str | None = None
    # The credential's part that was asked about.
    slot: str | None = None
    # A sentence on the reason.
    detail: str | None = None
    # What the account lacks, by name.
    missing: tuple[str, ...] | None = None
    # Seconds by which this machine's clock is ahead of the server's.
    clock_offset: float | None = None
    # The class of the exception that the client shows for this answer.
    client_shows: str | None = None
    # A reply that could not be stored: the file that holds it, and the one that it
    # belongs in.
    kept: Kept | None = None
    # The field that the client sends in place of the one that was asked about, as long
    # as it lives.
    sent_instead: str | None = None
    # Of a service account: whose it is.
    owner: str | None = None
    # The addresses that the platform is known by, where what answered is not the
    # platform.
    expected: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Platform:
    id: str
    name: str
    # healthy: proved; problems: findings; unknown: the reasons are in gaps; not-used:
    # nothing shows that it is used here, or it is used without a credential; skipped:
    # the run has no secrets (a fork).
    status: Literal["healthy", "problems", "unknown", "not-used", "skipped"]
    clients: tuple[Client, ...]
    # Of skipped: why, in words.
    reason: str | None = None
    verdict: Verdict | None = None


@dataclass(frozen=True)
class Evidence:
    what: str
    place: Place | None = None
    wins: bool | None = None


@dataclass(frozen=True)
class Explained:
    client: str
    phase: Literal["construct", "token", "send", "warning"]


@dataclass(frozen=True)
class Command:
    shell: Literal["posix", "fish", "powershell", "cmd"]
    line: str


@dataclass(frozen=True)
class SafeEdit:
    """What a program may do in its stead."""

    kind: Literal["chmod", "ignore-path", "strip"]
    path: str | None = None
    mode: int | None = None
    file: str | None = None
    line: str | None = None
    place: Place | None = None


@dataclass(frozen=True)
class Step:
    """One step of a remedy. Without `run` it is for a human."""

    say: str
    # What the default screen says of the step, beside its command.
    brief: str | None = None
    # Lines to paste into a file, such as a CI workflow: no command of a shell.
    text: tuple[str, ...] | None = None
    run: tuple[Command, ...] | None = None
    # What a program may do in its stead.
    edit: SafeEdit | None = None
    url: str | None = None


@dataclass(frozen=True)
class Remedy:
    steps: tuple[Step, ...]
    wont_help: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Finding:
    rule: str
    severity: Literal["error", "warning", "note"]
    clients: tuple[str, ...]
    place: Place
    message: str
    evidence: tuple[Evidence, ...]
    cause: str
    remedy: Remedy
    platform: str | None = None
    # The path from the top of the repository, of a file that git tracks there.
    repository_path: str | None = None
    # What a client raises, or warns of, before it sends anything, where this finding is
    # the cause.
    explains: tuple[Explained, ...] | None = None


@dataclass(frozen=True)
class Gap:
    """What could not be told, and why."""

    what: str
    # Whether a verdict depends on it: with --strict, exit code 3.
    uncertain: bool
    platform: str | None = None
    client: str | None = None


@dataclass(frozen=True)
class NotRead:
    what: str
    why: str


@dataclass(frozen=True)
class Coverage:
    """Of a scan, and of nothing else: what was looked at. A scan that saw nothing
    can be told from one that found nothing.
    """

    # Files, staged files and streams.
    files: int
    # Objects of a history: each once, however many paths and commits have it.
    objects: int
    bytes: int
    # What could not be looked at, and why; at most a thousand. Each is a gap as well.
    not_read: tuple[NotRead, ...]
    # Credential files of the clients, in their own places and not in git, in which a
    # token was found: no findings. Absent where there is none.
    own_files: int | None = None


@dataclass(frozen=True)
class Report:
    schema_version: Literal[1]
    tool: Tool
    # When the run began.
    started: str
    summary: Summary
    platforms: tuple[Platform, ...]
    findings: tuple[Finding, ...]
    gaps: tuple[Gap, ...]
    # The machine that the report is about.
    host: Host | None = None
    # The repository that the program ran in.
    subject: Subject | None = None
    # Which key the fingerprints were made with (--key); it says nothing about the key.
    key_id: str | None = None
    world: World | None = None
    coverage: Coverage | None = None


T = TypeVar("T")

# Of each class: the key of the JSON text, the attribute, and the class of the objects that are there.
_FIELDS: dict[type, tuple[tuple[str, str, Any], ...]] = {
    Report: (
        ("schemaVersion", "schema_version", None),
        ("tool", "tool", Tool),
        ("started", "started", None),
        ("summary", "summary", Summary),
        ("platforms", "platforms", Platform),
        ("findings", "findings", Finding),
        ("gaps", "gaps", Gap),
        ("host", "host", Host),
        ("subject", "subject", Subject),
        ("keyId", "key_id", None),
        ("world", "world", World),
        ("coverage", "coverage", Coverage),
    ),
    Tool: (
        ("name", "name", None),
        ("version", "version", None),
    ),
    Host: (
        ("name", "name", None),
        ("platform", "platform", None),
        ("home", "home", None),
    ),
    Subject: (
        ("repository", "repository", None),
        ("root", "root", None),
        ("commit", "commit", None),
        ("branch", "branch", None),
    ),
    Summary: (
        ("exitCode", "exit_code", None),
        ("errors", "errors", None),
        ("warnings", "warnings", None),
        ("notes", "notes", None),
        ("ignored", "ignored", None),
        ("passed", "passed", None),
        ("online", "online", None),
        ("python", "python", None),
    ),
    World: (
        ("unknown", "unknown", Unknown),
        ("name", "name", None),
    ),
    Unknown: (
        ("name", "name", None),
        ("reason", "reason", None),
    ),
    Platform: (
        ("id", "id", None),
        ("name", "name", None),
        ("status", "status", None),
        ("clients", "clients", Client),
        ("reason", "reason", None),
        ("verdict", "verdict", Verdict),
    ),
    Client: (
        ("id", "id", None),
        ("source", "source", SlotSource),
        ("raises", "raises", Raised),
        ("warnings", "warnings", None),
        ("chain", "chain", ChainEntry),
        ("next", "next", None),
        ("confidence", "confidence", None),
        ("package", "package", None),
        ("installedVersion", "installed_version", None),
    ),
    SlotSource: (
        ("slot", "slot", None),
        ("from", "from_", None),
    ),
    Raised: (
        ("phase", "phase", None),
        ("class", "class_", None),
        ("message", "message", None),
        ("ownWords", "own_words", None),
    ),
    ChainEntry: (
        ("slot", "slot", None),
        ("place", "place", Place),
        ("role", "role", None),
        ("state", "state", None),
        ("wins", "wins", None),
        ("why", "why", None),
        ("value", "value", Value),
        ("problem", "problem", Problem),
    ),
    Place: (
        ("kind", "kind", None),
        ("name", "name", None),
        ("path", "path", None),
        ("key", "key", None),
        ("line", "line", None),
        ("column", "column", None),
        ("service", "service", None),
        ("commit", "commit", None),
    ),
    Value: (
        ("is", "is_", None),
        ("length", "length", None),
        ("label", "label", None),
        ("kinds", "kinds", None),
        ("issued", "issued", None),
        ("expires", "expires", None),
        ("fingerprint", "fingerprint", None),
        ("reason", "reason", None),
    ),
    Problem: (
        ("kind", "kind", None),
        ("what", "what", None),
        ("effect", "effect", None),
        ("line", "line", None),
        ("column", "column", None),
    ),
    Verdict: (
        ("platform", "platform", None),
        ("client", "client", None),
        ("status", "status", None),
        ("reason", "reason", None),
        ("host", "host", None),
        ("account", "account", None),
        ("groups", "groups", None),
        ("scopes", "scopes", None),
        ("expires", "expires", None),
        ("link", "link", None),
        ("slot", "slot", None),
        ("detail", "detail", None),
        ("missing", "missing", None),
        ("clockOffset", "clock_offset", None),
        ("clientShows", "client_shows", None),
        ("kept", "kept", Kept),
        ("sentInstead", "sent_instead", None),
        ("owner", "owner", None),
        ("expected", "expected", None),
    ),
    Kept: (
        ("path", "path", None),
        ("target", "target", None),
    ),
    Finding: (
        ("rule", "rule", None),
        ("severity", "severity", None),
        ("clients", "clients", None),
        ("place", "place", Place),
        ("message", "message", None),
        ("evidence", "evidence", Evidence),
        ("cause", "cause", None),
        ("remedy", "remedy", Remedy),
        ("platform", "platform", None),
        ("repositoryPath", "repository_path", None),
        ("explains", "explains", Explained),
    ),
    Evidence: (
        ("what", "what", None),
        ("place", "place", Place),
        ("wins", "wins", None),
    ),
    Explained: (
        ("client", "client", None),
        ("phase", "phase", None),
    ),
    Remedy: (
        ("steps", "steps", Step),
        ("wontHelp", "wont_help", None),
    ),
    Step: (
        ("say", "say", None),
        ("brief", "brief", None),
        ("text", "text", None),
        ("run", "run", Command),
        ("edit", "edit", SafeEdit),
        ("url", "url", None),
    ),
    Command: (
        ("shell", "shell", None),
        ("line", "line", None),
    ),
    SafeEdit: (
        ("kind", "kind", None),
        ("path", "path", None),
        ("mode", "mode", None),
        ("file", "file", None),
        ("line", "line", None),
        ("place", "place", Place),
    ),
    Gap: (
        ("what", "what", None),
        ("uncertain", "uncertain", None),
        ("platform", "platform", None),
        ("client", "client", None),
    ),
    Coverage: (
        ("files", "files", None),
        ("objects", "objects", None),
        ("bytes", "bytes", None),
        ("notRead", "not_read", NotRead),
        ("ownFiles", "own_files", None),
    ),
    NotRead: (
        ("what", "what", None),
        ("why", "why", None),
    ),
}


def read(cls: type[T], data: dict[str, Any]) -> T:
    """An object of this class from parsed JSON. Keys that it does not know are left out."""
    return cls(**{name: _convert(of, data[key]) for key, name, of in _FIELDS[cls] if key in data})


def _convert(of: type | None, value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_convert(of, each) for each in value)
    return read(of, value) if of is not None and isinstance(value, dict) else value
