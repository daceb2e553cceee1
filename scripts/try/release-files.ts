import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRelease, type ReleaseFiles } from '../release/make-release.ts';
import { root } from './trial.ts';

const token = '0123456789abcdef'.repeat(2);
/** A finding, whose remedy names the program. */
export const quoted = { CAVE_SECRET: `“${token}”` };
/** What `--version` prints. */
export const version = /^\d+\.\d+\.\d+\n$/;
/** Whether a report has a finding, shows no secret, and names the program as it was started. */
export function finding(call: string): { readonly code: 1; readonly stdout: RegExp; readonly never: RegExp } {
  return {
    code: 1,
    stdout: new RegExp(`\\$ ${call.replaceAll(/[.[\]]/g, '\\$&')} check cave`),
    never: new RegExp(`${token}|site-packages`),
  };
}

/** The packages of this checkout, made anew, as paths; and how to remove them. */
export function newRelease(): {
  readonly folder: string;
  readonly path: (kind: keyof ReleaseFiles) => string;
  readonly remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'auth-doctor-packages-'));
  const files = makeRelease(root, folder);
  return {
    folder,
    path: (kind) => join(folder, files[kind]),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
