"""Build the conda package: build.py RECIPE OUTPUT_FOLDER. The build itself needs no package and no network."""

from __future__ import annotations

import sys
from pathlib import Path

from rattler_build import Stage0Recipe, ToolConfiguration, VariantConfig

recipe, output = sys.argv[1:3]
config = ToolConfiguration(compression_threads=1, test_strategy="skip")
# The recipe stays out of the package: the one that is built names a file of this machine.
results = Stage0Recipe.from_file(Path(recipe)).run_build(
    VariantConfig(),
    tool_config=config,
    output_dir=Path(output),
    channels=[],
    no_build_id=True,
    package_format="conda",
    no_include_recipe=True,
)
for result in results:
    for package in result.packages:
        print(package)
