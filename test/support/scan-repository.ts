import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
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
  // Else each commit starts one more git, to see whether there is anything to clean up.
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'maintenance.auto',
  GIT_CONFIG_VALUE_0: 'false',
};

/** A git repository in its own directory. */
export interface TestRepository {
  readonly folder: string;
  git(...args: readonly string[]): string;
  /** With more environment variables. */
  gitWith(env: Readonly<Record<string, string>>, ...args: readonly string[]): string;
  write(path: string, content: string | Uint8Array): void;
  /** Writes, adds and commits; returns the commit's id. */
  commit(files: Readonly<Record<string, string | Uint8Array>>, message?: string): string;
  /** A commit for each, in one run of git: each adds these files to what there is. */
  commits(versions: readonly Readonly<Record<string, string | Uint8Array>>[]): void;
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

/** The repository that already is in a directory. */
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
      return headOf(folder) ?? git('rev-parse', 'HEAD').trim();
    },
    commits: (versions) => {
      const isFirst = headOf(folder) === undefined;
      const data = (content: string | Uint8Array): readonly (string | Uint8Array)[] => [
        `data ${Buffer.byteLength(content)}\n`,
        content,
        '\n',
      ];
      const stream = versions.flatMap((files, index) => [
        'commit refs/heads/main\ncommitter A <a@example.org> 1767323045 +0000\n',
        ...data('a change'),
        index === 0 && !isFirst ? 'from refs/heads/main^0\n' : '',
        ...Object.entries(files).flatMap(([path, content]) => [`M 100644 inline ${path}\n`, ...data(content)]),
        '\n',
      ]);
      const input = Buffer.concat(stream.map((part) => Buffer.from(part)));
      execFileSync('git', ['-C', folder, 'fast-import', '--quiet'], { env: environment, input });
      git('reset', '--quiet', '--hard');
    },
  };
}

/** The commit of the present branch, where a plain file says it: git is not asked. */
function headOf(folder: string): string | undefined {
  const textOf = (name: string): string | undefined => {
    try {
      return readFileSync(join(folder, '.git', name), 'utf8').trim();
    } catch {
      return undefined;
    }
  };
  const head = textOf('HEAD');
  const id = head?.startsWith('ref: ') ? textOf(head.slice(5)) : head;
  return id !== undefined && /^[0-9a-f]{40,64}$/.test(id) ? id : undefined;
}
