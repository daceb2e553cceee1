import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeBundle } from './bundle/make-bundle.ts';
import { noticeProblems } from './third-party-notices.ts';

// Compares THIRD-PARTY-LICENSES with what esbuild says is in the bundle. Ends with 1 where they differ.

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { inputs: files } = await makeBundle(root);
const problems = noticeProblems(files, readFileSync(join(root, 'THIRD-PARTY-LICENSES'), 'utf8'), root);
for (const problem of problems) console.error(`THIRD-PARTY-LICENSES: ${problem}`);
if (problems.length === 0)
  console.log(`THIRD-PARTY-LICENSES is complete: ${files.length} files of the bundle were compared`);
process.exitCode = problems.length === 0 ? 0 : 1;
