"""A small conda client for `npm run try:conda`, on the libraries of pixi and rattler-build.

conda_client.py channel FOLDER PACKAGE NODE_VERSION=NODE_FOLDER...   a channel with these
conda_client.py install CHANNEL PREFIX [SPEC...]                     an environment with these and nothing else
conda_client.py contents PACKAGE                                     paths and kinds of its files
conda_client.py test PACKAGE CHANNEL                                 the tests of its recipe
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import sys
import tempfile
from pathlib import Path


def channel(folder: Path, package: Path, *nodes: str) -> None:
    """Make a channel of the package, and of Node.js in its versions: conda-forge's cannot be had offline."""
    from rattler.index import index_fs
    from rattler_build import assemble_package

    (folder / "noarch").mkdir(parents=True)
    shutil.copy(package, folder / "noarch")
    for node in nodes:
        version, bin_folder = node.split("=", 1)
        with tempfile.TemporaryDirectory() as staged:
            target = Path(staged, "bin")
            target.mkdir()
            shutil.copy(Path(bin_folder, "node"), target)
            (folder / "linux-64").mkdir(exist_ok=True)
            assemble_package(
                name="nodejs",
                version=version,
                target_platform="linux-64",
                build_string="0",
                output_dir=folder / "linux-64",
                files_dir=Path(staged),
                compression_level=1,
            )
    asyncio.run(index_fs(folder))


def install(source: str, prefix: str, *specs: str) -> None:
    """Solve and install; print what was installed."""
    from rattler import install as install_records
    from rattler import solve

    async def both() -> None:
        records = await solve([source], list(specs), platforms=["linux-64", "noarch"]) if specs else []
        await install_records(records, prefix, cache_dir=os.environ["CONDA_CACHE"], show_progress=False)
        print(*sorted(f"{record.name.normalized} {record.version}" for record in records), sep="\n")

    asyncio.run(both())


def contents(package: Path) -> None:
    """Print what is in a package, from its own list."""
    from rattler import PathsJson
    from rattler.package_streaming import extract

    with tempfile.TemporaryDirectory() as folder:
        unpacked = Path(folder, "package")
        extract(package, unpacked)
        for entry in PathsJson.from_package_directory(unpacked).paths:
            print(entry.path_type, entry.relative_path)
        batch = (unpacked / "bin" / "auth-doctor.bat").read_bytes()
        print("lines of the .bat end in CR LF:", batch.count(b"\n") == batch.count(b"\r\n"))
        print(json.loads((unpacked / "info" / "index.json").read_text())["depends"])


def test(package: Path, source: str) -> None:
    """Run the tests of the recipe, as conda-forge's CI does."""
    import warnings

    warnings.simplefilter("ignore")
    from rattler_build import test_package

    test_package(package, channel=[source])


if __name__ == "__main__":
    command, *rest = sys.argv[1:]
    if command == "channel":
        channel(Path(rest[0]), Path(rest[1]), *rest[2:])
    elif command == "install":
        install(*rest)
    elif command == "contents":
        contents(Path(rest[0]))
    else:
        test(Path(rest[0]), rest[1])
    # py-rattler's threads may crash Python while it ends ("PyGILState_Release"): all is done by now.
    sys.stdout.flush()
    os._exit(0)
