import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const windows = process.platform === 'win32';

/** The program of a virtual environment. */
export function inVenv(folder: string, program: string): string {
  return windows ? join(folder, 'Scripts', `${program}.exe`) : join(folder, 'bin', program);
}

/**
 * A virtual environment with what a requirements file lists, made once for each content of it. Returns its directory.
 */
export function pythonTools(root: string, requirements = 'packaging/requirements.txt'): string {
  const wanted = join(root, requirements);
  const digest = createHash('sha256').update(readFileSync(wanted)).digest('hex').slice(0, 12);
  const folder = join(root, '.cache', `python-${digest}`);
  if (existsSync(join(folder, 'complete'))) return folder;
  rmSync(folder, { recursive: true, force: true });
  run(process.env['PYTHON'] ?? (windows ? 'python' : 'python3'), ['-m', 'venv', folder]);
  run(inVenv(folder, 'pip'), ['install', '--quiet', '--disable-pip-version-check', '-r', wanted]);
  // Last, so that an interrupted install is made again.
  writeFileSync(join(folder, 'complete'), '');
  return folder;
}

function run(program: string, args: readonly string[]): void {
  execFileSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
}
