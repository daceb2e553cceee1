import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { exampleNow, fillFile } from '../../src/examples/example-world.ts';
import { fillSamples } from '../../src/examples/fill-samples.ts';
import type { MemoryFile } from '../../src/types/memory-files.ts';
import type { World } from '../../src/types/world.ts';
import { type FieldCase, fieldWorld } from './field.ts';
import { standIns } from './stand-ins.ts';

/** The home that every situation names. */
const namedHome = '/home/me';

/** A situation's files in a temporary home, and what a real shell started there would know. */
export interface MadeHome {
  readonly folder: string;
  env: Readonly<Record<string, string>>;
  packages: Readonly<Record<string, string>>;
  /** What the user's own code names. */
  options: Readonly<Record<string, string>>;
  /** Files of the situation in other places: nothing changes them. */
  readonly elsewhere: Readonly<Record<string, MemoryFile>>;
}

/** Writes a situation's files, with their modes, into a new directory. `removeHome` removes it again. */
export function makeHome({ env = {}, files = {}, cwdFiles = {}, packages = {}, options = {} }: FieldCase): MadeHome {
  const fill = (text: string): string => fillSamples(text, exampleNow);
  const folder = mkdtempSync(join(tmpdir(), 'auth-doctor-cure-'));
  const elsewhere: Record<string, MemoryFile> = {};
  mkdirSync(join(folder, 'work'));
  for (const [path, file] of Object.entries(cwdFiles)) writeBelow(folder, `work/${path}`, fillFile(file, fill));
  for (const [path, file] of Object.entries(files)) {
    const below = path.startsWith(`${namedHome}/`) ? path.slice(namedHome.length + 1) : path;
    if (below.startsWith('/')) elsewhere[below] = file;
    else writeBelow(folder, below, fillFile(file, fill));
  }
  return {
    folder,
    env: Object.fromEntries(Object.entries(env).map(([name, value]) => [name, fill(value)])),
    packages,
    options,
    elsewhere,
  };
}

function writeBelow(folder: string, path: string, file: MemoryFile): void {
  const { content, content_b64, encoding, mode, dir } = typeof file === 'string' ? { content: file } : file;
  const full = join(folder, path);
  mkdirSync(dir ? full : dirname(full), { recursive: true });
  if (dir) return;
  const bytes =
    content_b64 !== undefined
      ? Buffer.from(content_b64, 'base64')
      : encoding === 'utf-16'
        ? Buffer.from(`\ufeff${content ?? ''}`, 'utf16le')
        : Buffer.from(content ?? '');
  writeFileSync(full, bytes);
  chmodSync(full, mode === undefined ? 0o600 : Number.parseInt(String(mode), 8));
}

export function removeHome({ folder }: MadeHome): void {
  rmSync(folder, { recursive: true, force: true });
}

/** What exists now, as a world in the home that the situation names. */
export function worldNow(home: MadeHome, each: FieldCase): World {
  const files: Record<string, MemoryFile> = { ...home.elsewhere };
  for (const entry of readdirSync(home.folder, { recursive: true, withFileTypes: true })) {
    const full = join(entry.parentPath, entry.name);
    const path = full.slice(home.folder.length + 1);
    if (entry.isFile()) {
      const mode = (statSync(full).mode & 0o777).toString(8);
      files[path] = { content_b64: readFileSync(full).toString('base64'), mode };
    } else if (entry.isDirectory()) files[path] = { dir: true };
  }
  return fieldWorld({ ...each, files, cwdFiles: {}, env: home.env, packages: home.packages });
}

/**
 * Runs one line as a user types it, in a bash that only knows the home and the variables; `typed` is what the user
 * types when the line asks. Keeps the variables that are exported afterwards.
 */
export function typeLine(home: MadeHome, line: string, typed: string): boolean {
  const real = (text: string): string => text.replaceAll(namedHome, home.folder);
  const out = join(home.folder, '.after');
  const named = (text: string): string => text.replaceAll(home.folder, namedHome);
  const samples = {
    NEW: fillSamples('{{huggingface/token 9}}', exampleNow),
    NEW_ES: fillSamples('{{earthscope/refresh-token 9}}', exampleNow),
    NEW_JWT: fillSamples('{{jwt earthscope/access-token exp=+986400}}', exampleNow),
    NEW_CAVE: fillSamples('{{cave/token 9}}', exampleNow),
    NEW_ID: fillSamples('{{descarteslabs/client-id 9}}', exampleNow),
    NEW_SECRET: fillSamples('{{descarteslabs/client-secret 9}}', exampleNow),
  };
  const own = { ...samples, OUT: out, PACKAGES: join(home.folder, '.installed') };
  const script = `${standIns}\n${real(line)}\nstatus=$?\nunset ${Object.keys(own).join(' ')}\nenv -0 > '${out}'\nexit $status`;
  const env = Object.fromEntries(Object.entries(home.env).map(([name, value]) => [name, real(value)]));
  const { status } = spawnSync('bash', ['--noprofile', '--norc', '-c', script], {
    cwd: join(home.folder, 'work'),
    env: { PATH: '/usr/bin:/bin', ...env, HOME: home.folder, ...own },
    input: `${typed}\n`,
    timeout: 20_000,
  });
  if (!existsSync(out)) return false;
  const left = ['PATH', 'PWD', 'OLDPWD', 'SHLVL', '_', ...(home.env.HOME === undefined ? ['HOME'] : [])];
  const after = readFileSync(out, 'utf8').split('\0').filter(Boolean);
  home.env = Object.fromEntries(
    after
      .map((pair) => [pair.slice(0, pair.indexOf('=')), named(pair.slice(pair.indexOf('=') + 1))] as const)
      .filter(([name]) => !left.includes(name) || name in home.env),
  );
  rmSync(out);
  if (existsSync(own.PACKAGES)) {
    const lines = readFileSync(own.PACKAGES, 'utf8').trim().split('\n');
    home.packages = { ...home.packages, ...Object.fromEntries(lines.map((text) => text.split(' '))) };
    rmSync(own.PACKAGES);
  }
  return status === 0;
}

/** The path on disk of a file that a sentence names. */
export function onDisk({ folder }: MadeHome, named: string): string {
  if (named.startsWith('~/')) return join(folder, named.slice(2));
  return named.startsWith(`${namedHome}/`) ? join(folder, named.slice(namedHome.length + 1)) : join(folder, named);
}

/** Changes a text file in an editor. */
export function editFile(home: MadeHome, named: string, change: (text: string) => string): void {
  const path = onDisk(home, named);
  mkdirSync(dirname(path), { recursive: true });
  const before = existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8') : '';
  const isNew = !existsSync(path);
  writeFileSync(path, change(before));
  if (isNew) chmodSync(path, 0o600);
}
