import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../../command-line/usage-error.ts';
import { say } from '../../value/untrusted.ts';
import type { DemoHome } from './demo-home.ts';

/** A new directory that only this user can read; below `keep` if given. Throws `UsageError`. */
export function makeDemoFolder(keep: string | undefined): string {
  if (keep === undefined) return makeTemporary();
  const folder = resolve(keep);
  if (entriesOf(folder).length > 0) throw new UsageError(say`the --keep directory is not empty: name a new one`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
  } catch {
    throw new UsageError(say`cannot create the --keep directory there`);
  }
  return folder;
}

function makeTemporary(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'auth-doctor-demo-'));
  } catch {
    throw new UsageError(
      say`The demo needs a temporary directory, and none is writable here.`,
      say`Set TMPDIR to a writable directory, or name a new one: auth-doctor demo --keep DIR`,
    );
  }
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw new UsageError(say`cannot use the --keep directory: name a new one`);
  }
}

/** Creates a home directory with the made-up files. Throws `UsageError` if the disk is full or read-only. */
export function writeDemoHome(home: string, { files }: DemoHome): void {
  try {
    writeFiles(home, files);
  } catch {
    throw new UsageError(say`cannot write the demo’s home directory: the disk is full or read-only`);
  }
}

function writeFiles(home: string, files: DemoHome['files']): void {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  for (const [name, { content = '', mode }] of Object.entries(files)) {
    const path = join(home, name);
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(path, content, { mode: 0o600 });
    chmodSync(path, Number.parseInt(String(mode ?? '600'), 8));
  }
}

/** Removes a directory and everything in it. Synchronous, so that Ctrl-C can do it too. */
export function removeDemoFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 2 });
}
