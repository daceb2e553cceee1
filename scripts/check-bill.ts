// Checks a new release's bill of materials against the schema of CycloneDX, and its checksums: `npm run check-bill`.
import { execFileSync } from 'node:child_process';
import { inVenv, pythonTools } from './release/python-tools.ts';
import { newRelease } from './try/release-files.ts';
import { root } from './try/trial.ts';

const validate = `
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

error = JsonStrictValidator(SchemaVersion.V1_6).validate_str(open(sys.argv[1], encoding="utf-8").read())
sys.exit(None if error is None else str(error))
`;

const release = newRelease();
try {
  const python = inVenv(pythonTools(root, 'packaging/try-requirements.txt'), 'python');
  execFileSync(python, ['-c', validate, release.path('sbom')], { stdio: 'inherit' });
  execFileSync('sha256sum', ['--check', '--strict', release.path('checksums')], {
    cwd: release.folder,
    stdio: 'inherit',
  });
} finally {
  release.remove();
}
