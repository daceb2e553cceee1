import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../scan-repository.ts';
import { root, versionOf } from './run-workflow.ts';

/** What a script of a job did. */
export interface ScriptResult {
  readonly code: number | null;
  readonly output: string;
}

/**
 * Runs the script of a job by a shell, in a repository, with these variables alone. `npx` is one that has only this
 * version of this package: nothing is published yet.
 */
export function runScript(
  shell: readonly [program: string, ...options: string[]],
  script: string,
  workspace: string,
  env: Readonly<Record<string, string>>,
): ScriptResult {
  const folder = temporaryFolder();
  const bin = join(folder, 'bin');
  const home = join(folder, 'home');
  mkdirSync(bin);
  mkdirSync(home);
  writeFileSync(join(bin, 'npx'), npx);
  chmodSync(join(bin, 'npx'), 0o755);
  const [program, ...options] = shell;
  const file = join(folder, 'script');
  writeFileSync(file, script);
  const { status, stdout, stderr, error } = spawnSync(program, [...options, file], {
    cwd: workspace,
    env: {
      PATH: `${bin}:${dirname(process.execPath)}:${process.env['PATH']}`,
      HOME: home,
      LANG: 'C.UTF-8',
      CI: 'true',
      ...env,
    },
    encoding: 'utf8',
  });
  if (error) throw error;
  return { code: status, output: `${stdout}${stderr}` };
}

const npx = `#!/bin/sh
[ "$1" = --yes ] && [ "$2" = auth-doctor@${versionOf()} ] || { echo "npx: $*" >&2; exit 99; }
shift 2
npm_command=exec exec '${process.execPath}' '${join(root, 'dist/auth-doctor.js')}' "$@"
`;
