import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const environment = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
  GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
  GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
};

/** A git repository in a folder of its own. */
export interface TestRepository {
  readonly folder: string;
  git(...args: readonly string[]): string;
  /** With more environment variables. */
  gitWith(env: Readonly<Record<string, string>>, ...args: readonly string[]): string;
  write(path: string, content: string | Uint8Array): void;
  /** Writes, adds and commits; gives the commit's id. */
  commit(files: Readonly<Record<string, string | Uint8Array>>, message?: string): string;
}

const folders: string[] = [];
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder for one test, removed when the process ends. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'auth-doctor-scan-')));
  folders.push(folder);
  return folder;
}

/** A new repository: `git init` with these options. */
export function testRepository(options: readonly string[] = [], folder: string = temporaryFolder()): TestRepository {
  const repository = repositoryIn(folder);
  mkdirSync(folder, { recursive: true });
  repository.git('init', '--quiet', '--initial-branch=main', ...options, '.');
  return repository;
}

/** The repository that is in a folder already. */
export function repositoryIn(folder: string): TestRepository {
  const gitWith = (env: Readonly<Record<string, string>>, ...args: readonly string[]): string =>
    execFileSync('git', ['-C', folder, '-c', 'protocol.file.allow=always', ...args], {
      env: { ...environment, ...env },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const git = (...args: readonly string[]): string => gitWith({}, ...args);
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  return {
    folder,
    git,
    gitWith,
    write,
    commit: (files, message = 'a change') => {
      for (const [path, content] of Object.entries(files)) write(path, content);
      git('add', '--force', '--all', '.');
      git('commit', '--quiet', '--allow-empty', '--message', message);
      return git('rev-parse', 'HEAD').trim();
    },
  };
}
