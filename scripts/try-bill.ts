// Checks a new release's bill of materials against the schema of CycloneDX, and its checksums: `npm run try:bill`.
import { inVenv, pythonTools } from './release/python-tools.ts';
import { registryEnvironment } from './try/node-version.ts';
import { newRelease } from './try/release-files.ts';
import { root, runTrials, type Trial } from './try/trial.ts';

const validate = `
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

error = JsonStrictValidator(SchemaVersion.V1_6).validate_str(open(sys.argv[1], encoding="utf-8").read())
sys.exit(None if error is None else str(error))
`;

const release = newRelease();
try {
  await runTrials('bill', 'Bill of materials', tryAll);
} finally {
  release.remove();
}

function tryAll({ run, prepare, expect, with: tool }: Trial): void {
  const python = inVenv(pythonTools(root, 'packaging/try-requirements.txt'), 'python');
  const library = 'from importlib.metadata import version; print(version("cyclonedx-python-lib"))';
  tool('cyclonedx-python-lib', prepare(python, ['-c', library]));
  expect(
    'the bill is valid by the strict schema of CycloneDX 1.6',
    run(python, ['-c', validate, release.path('sbom')]),
    {
      code: 0,
    },
  );
  expect('the schema refuses another document', run(python, ['-c', validate, `${root}/package.json`]), { code: 1 });
  const check = ['--check', '--strict', release.path('checksums')];
  expect(
    'every file of the release has its checksum',
    run('sha256sum', check, { cwd: release.folder, env: registryEnvironment() }),
    {
      code: 0,
      stdout: /\.tgz: OK/,
    },
  );
}
