import { scanCases } from './scan-cases.ts';
import { type TestRepository, testRepository } from './scan-repository.ts';
import { type MadeTokens, madeTokens } from './scan-tokens.ts';

/** What is scanned: files on disk, what is staged, the history. */
export type CaseMode = 'files' | 'staged' | 'history';

/** A hard place for a token, in its own repository. */
export interface HardCase {
  readonly name: string;
  /** The modes that must find it. */
  readonly found: readonly CaseMode[];
  /** Brings the repository to the state for `staged`. */
  readonly stage: (repository: TestRepository) => void;
  /** Then, to the state for the others. */
  readonly finish: (repository: TestRepository) => void;
}

const everywhere: readonly CaseMode[] = ['files', 'staged', 'history'];

/** The 40 hard cases, with random tokens. */
export function hardCases(random: () => number): readonly HardCase[] {
  return [...fileCases(random), ...placeCases(madeTokens(random))].sort(
    (a, b) => names.indexOf(a.name) - names.indexOf(b.name),
  );
}

const names = [
  ...[
    'plain-json',
    'py-kwarg',
    'utf16le-bom',
    'utf8-bom',
    'ipynb-source',
    'ipynb-output',
    'compose-list-env',
    'toml-dotted',
    'yaml-block',
  ],
  ...[
    'k8s-secret-b64',
    'filename',
    'binary-pickle',
    'zipped-notebook',
    'jwt-plain',
    'jwt-in-json',
    'split-line-py',
    'next-line-value',
  ],
  ...[
    'uppercase-hex',
    'dot-in-vendored',
    'in-lock-file',
    'in-svg',
    'very-long-line',
    'gt-10MB',
    'latin1-bytes',
    'no-ext-netrc',
    'crlf',
  ],
  ...[
    'allow-comment-other-token',
    'submodule-file',
    'commit-message',
    'removed-later',
    'evil-merge',
    'other-branch',
    'tag-only-commit',
  ],
  ...[
    'reflog-only-dangling',
    'stash',
    'remote-url',
    'ignored-file',
    'gitattributes-nodiff',
    'staged-only-index',
    'untracked-file',
  ],
];

/** Cases that consist of a file's content: the same content in every mode. */
function fileCases(random: () => number): readonly HardCase[] {
  const called: Readonly<Record<string, string>> = { 'yaml-folded': 'yaml-block', netrc: 'no-ext-netrc' };
  return scanCases(random)
    .map((each) => ({ ...each, name: called[each.name] ?? each.name }))
    .filter(({ name }) => names.includes(name) && name !== 'commit-message' && name !== 'remote-url')
    .map(({ name, path, bytes }) => ({
      name,
      found: everywhere,
      stage: (repo) => {
        repo.write(`work/${path}`, bytes);
        repo.git('add', '--force', '.');
      },
      finish: (repo) => void repo.git('commit', '--quiet', '-m', 'a change'),
    }));
}

/** Cases that are a place in a repository. */
function placeCases({ cave }: MadeTokens): readonly HardCase[] {
  const leak = `auth_token = "${cave}"\n`;
  const nothing = (): void => {};
  const clean = (repo: TestRepository): void => void repo.commit({ 'a.py': 'x = 1\n' });
  const inFile = (name: string, path: string, content: string | Uint8Array): HardCase => ({
    name,
    found: everywhere,
    stage: (repo) => {
      clean(repo);
      repo.write(path, content);
      repo.git('add', '--force', '.');
    },
    finish: (repo) => void repo.git('commit', '--quiet', '-m', 'a change'),
  });
  const inHistory = (name: string, finish: HardCase['finish']): HardCase => ({
    name,
    found: ['history'],
    stage: clean,
    finish,
  });
  return [
    inFile('filename', `auth_token_${cave}.txt`, 'x\n'),
    inFile('dot-in-vendored', 'vendor/github.com/lib/.cache/.env', `CAVE_TOKEN=${cave}\n`),
    {
      name: 'submodule-file',
      found: ['files', 'history'],
      stage: clean,
      finish: (repo) => {
        const inner = testRepository();
        inner.commit({ 'b.py': leak });
        repo.git('submodule', '--quiet', 'add', inner.folder, 'lib');
        repo.git('commit', '--quiet', '-m', 'a submodule');
      },
    },
    inHistory('commit-message', (repo) => void repo.commit({}, `Add a client\n\nmy CAVE token: ${cave}`)),
    inHistory('removed-later', (repo) => {
      repo.commit({ 'b.py': leak });
      repo.commit({ 'b.py': 'x = 1\n' });
    }),
    inHistory('evil-merge', (repo) => {
      repo.git('checkout', '--quiet', '-b', 'side');
      repo.commit({ 'side.py': 'x = 1\n' });
      repo.git('checkout', '--quiet', 'main');
      repo.commit({ 'main.py': 'x = 1\n' });
      repo.git('merge', '--quiet', '--no-commit', '--no-ff', 'side');
      repo.commit({ 'evil.py': leak }, 'merge');
      repo.commit({ 'evil.py': 'x = 1\n' });
    }),
    inHistory('other-branch', (repo) => {
      repo.git('checkout', '--quiet', '-b', 'other');
      repo.commit({ 'b.py': leak });
      repo.git('checkout', '--quiet', 'main');
    }),
    inHistory('tag-only-commit', (repo) => {
      repo.git('checkout', '--quiet', '--detach');
      repo.commit({ 'b.py': leak });
      repo.git('tag', 'v1');
      repo.git('checkout', '--quiet', 'main');
    }),
    inHistory('reflog-only-dangling', (repo) => {
      repo.commit({ 'b.py': leak });
      repo.git('reset', '--quiet', '--hard', 'HEAD~1');
    }),
    inHistory('stash', (repo) => {
      repo.write('a.py', leak);
      repo.git('stash', 'push', '--quiet');
    }),
    {
      name: 'remote-url',
      found: ['files', 'history'],
      stage: clean,
      finish: (repo) => void repo.git('remote', 'add', 'origin', `https://token:${cave}@example.org/a.git`),
    },
    {
      name: 'ignored-file',
      found: ['files'],
      stage: (repo) => void repo.commit({ '.gitignore': '.env\n' }),
      finish: (repo) => repo.write('.env', `CAVE_TOKEN=${cave}\n`),
    },
    {
      name: 'gitattributes-nodiff',
      found: everywhere,
      stage: (repo) => {
        repo.commit({ '.gitattributes': '*.dat -diff\n' });
        repo.write('old.dat', leak);
        repo.git('add', '.');
      },
      finish: (repo) => {
        repo.git('commit', '--quiet', '-m', 'a change');
        repo.git('mv', 'old.dat', 'new.dat');
        repo.git('commit', '--quiet', '-m', 'renamed');
      },
    },
    {
      name: 'staged-only-index',
      found: ['files', 'staged', 'history'],
      stage: (repo) => {
        clean(repo);
        repo.write('a.py', leak);
        repo.git('add', '.');
        repo.write('a.py', 'x = 1\n');
      },
      finish: nothing,
    },
    { name: 'untracked-file', found: ['files'], stage: clean, finish: (repo) => repo.write('notes.txt', leak) },
  ];
}

/** A new repository of a case, and one step after the other. */
export async function inEachStage(
  each: HardCase,
  look: (mode: CaseMode, folder: string) => Promise<void>,
): Promise<void> {
  const repo = testRepository();
  each.stage(repo);
  await look('staged', repo.folder);
  each.finish(repo);
  await look('files', repo.folder);
  await look('history', repo.folder);
}
