"""Build the conda package: build.py RECIPE OUTPUT_FOLDER. It needs no other package and no network.

rattler-build takes the time of the build from the clock. The package is written again with
the time of SOURCE_DATE_EPOCH, so that two builds of the same sources are equal.
"""

from __future__ import annotations

import io
import json
import os
import sys
import tarfile
import time
import zipfile
from pathlib import Path

import zstandard
from rattler_build import Stage0Recipe, ToolConfiguration, VariantConfig


def build(recipe: Path, output: Path) -> list[Path]:
    """Build the recipe, and return its packages."""
    # The recipe stays out of the package: the one that is built names a file of this machine.
    results = Stage0Recipe.from_file(recipe).run_build(
        VariantConfig(),
        tool_config=ToolConfiguration(compression_threads=1, test_strategy="skip"),
        output_dir=output,
        channels=[],
        no_build_id=True,
        package_format="conda",
        no_include_recipe=True,
    )
    return [Path(package) for result in results for package in result.packages]


def settle(package: Path, seconds: int) -> None:
    """Write a .conda file (a zip of two tar.zst and their version) again with one time for all."""
    with zipfile.ZipFile(package) as archive:
        parts = [(name, archive.read(name)) for name in archive.namelist()]
    with zipfile.ZipFile(package, "w", zipfile.ZIP_STORED) as archive:
        for name, content in parts:
            entry = zipfile.ZipInfo(name, time.gmtime(seconds)[:6])
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, settled_tar(content, seconds) if name.endswith(".tar.zst") else content)


def settled_tar(content: bytes, seconds: int) -> bytes:
    """The same for one of its tar.zst, and for the time of the build in info/index.json."""
    made = io.BytesIO()
    raw = io.BytesIO(zstandard.ZstdDecompressor().stream_reader(content).read())
    with tarfile.open(fileobj=raw) as old, tarfile.open(fileobj=made, mode="w", format=tarfile.GNU_FORMAT) as new:
        for member in old.getmembers():
            file = old.extractfile(member)
            data = file.read() if file else b""
            if member.name == "info/index.json":
                data = json.dumps({**json.loads(data), "timestamp": seconds * 1000}, indent=2).encode()
            member.mtime, member.size, member.pax_headers = seconds, len(data), {}
            new.addfile(member, io.BytesIO(data) if file else None)
    return zstandard.ZstdCompressor(level=19, threads=0).compress(made.getvalue())


if __name__ == "__main__":
    for built in build(Path(sys.argv[1]), Path(sys.argv[2])):
        settle(built, int(os.environ["SOURCE_DATE_EPOCH"]))
