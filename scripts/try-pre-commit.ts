// Tests the hooks with the real pre-commit: `npm run try:pre-commit` (pre-commit on PATH, or PRE_COMMIT=path). It makes
// a repository of what a user's pre-commit would clone (package.json, dist/, the description of the hooks), which git
// finds
// under the public address, installs the hooks from it into fresh repositories, as the README and docs/ci.md say, and
// commits there. Exit 0: every case passed.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tryCheckHook, tryNodeenv, trySystem } from './try/hook-installs.ts';
import {
  commit,
  expectCommit,
  finish,
  git,
  leak,
  newRepository,
  place,
  preCommit,
  publishHooks,
  run,
  write,
} from './try/hook-place.ts';
import { root } from './try/trial.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
/** The configuration in the README, as it is pasted. */
const readmeConfig = /^```yaml\n(repos:\n[\s\S]*?)^```$/m.exec(readme)?.[1] ?? '';

/** What the hook of the README does with each kind of commit. */
function tryCommits(): void {
  const folder = newRepository(readmeConfig);
  write(folder, 'a.py', leak());
  git(folder, 'add', '.');
  expectCommit('the first commit, with a token', commit(folder), true);
  write(folder, 'a.py', 'x = 1\n');
  git(folder, 'add', '.');
  expectCommit('the first commit, clean', commit(folder), false);

  write(folder, 'a.py', `x = 1\n${leak()}`);
  expectCommit('a token that is not staged', commit(folder, ['--allow-empty']), false);
  expectCommit('git commit --all', commit(folder, ['--all']), true);
  expectCommit('git commit FILE', commit(folder, ['a.py']), true);
  git(folder, 'add', 'a.py');
  write(folder, 'a.py', 'x = 1\n');
  expectCommit('a token that is staged and no longer on disk', commit(folder), true);
  git(folder, 'reset', '--quiet', '--hard');

  write(folder, 'old.py', leak());
  git(folder, 'add', '.');
  commit(folder, ['--no-verify']);
  git(folder, 'mv', 'old.py', 'new.py');
  expectCommit('a renamed file whose token is in HEAD', commit(folder), false);
  write(folder, 'new.py', `# a new line\n${readFileSync(join(folder, 'new.py'), 'utf8')}`);
  expectCommit('a changed file whose token is in HEAD', commit(folder, ['--all']), false);
  git(folder, 'rm', '--quiet', 'new.py');
  expectCommit('a deleted file', commit(folder), false);

  write(folder, 'later.py', leak());
  git(folder, 'add', '--intent-to-add', 'later.py');
  expectCommit('intent to add', commit(folder, ['--allow-empty']), false);
  git(folder, 'reset', '--quiet');
  rmSync(join(folder, 'later.py'));

  const inner = newRepository(readmeConfig);
  write(inner, 'inner.py', leak());
  git(inner, 'add', '.');
  commit(inner, ['--no-verify']);
  git(folder, 'submodule', '--quiet', 'add', inner, 'lib');
  expectCommit('a new submodule', commit(folder), false);
  write(inner, 'more.py', 'x = 1\n');
  git(inner, 'add', '.');
  commit(inner, ['--no-verify']);
  git(folder, 'submodule', '--quiet', 'update', '--remote');
  expectCommit('a submodule bump', commit(folder, ['--all']), false);

  git(folder, 'checkout', '--quiet', '-b', 'side');
  write(folder, 'side.py', leak());
  git(folder, 'add', '.');
  commit(folder, ['--no-verify']);
  git(folder, 'checkout', '--quiet', 'main');
  write(folder, 'main.py', 'x = 2\n');
  git(folder, 'add', '.');
  commit(folder);
  git(folder, 'merge', '--quiet', '--no-commit', '--no-ff', 'side');
  expectCommit('a merge of what is committed', commit(folder), false);
  git(folder, 'checkout', '--quiet', '-b', 'other');
  write(folder, 'other.py', 'x = 3\n');
  git(folder, 'add', '.');
  commit(folder);
  git(folder, 'checkout', '--quiet', 'main');
  git(folder, 'merge', '--quiet', '--no-commit', '--no-ff', 'other');
  write(folder, 'evil.py', leak());
  git(folder, 'add', '.');
  expectCommit('a merge that brings a token of its own', commit(folder), true);
  git(folder, 'merge', '--abort');

  const linked = join(place, 'linked');
  git(folder, 'worktree', 'add', '--quiet', linked);
  write(linked, 'w.py', leak());
  git(linked, 'add', '.');
  expectCommit('a linked work tree, with a token', commit(linked), true);
  write(linked, 'w.py', 'x = 4\n');
  git(linked, 'add', '.');
  expectCommit('a linked work tree, clean', commit(linked), false);

  expectCommit(
    'pre-commit run --all-files, with a token in a committed file',
    run(folder, [preCommit, 'run', '--all-files']),
    true,
  );
  expectCommit(
    'pre-commit run --from-ref --to-ref',
    run(folder, [preCommit, 'run', '--from-ref', 'main~2', '--to-ref', 'side']),
    true,
  );
  expectCommit(
    'pre-commit run --all-files, without one',
    run(cleanRepository(), [preCommit, 'run', '--all-files']),
    false,
  );
}

function cleanRepository(): string {
  const clean = newRepository(readmeConfig);
  write(clean, 'a.py', 'x = 1\n');
  git(clean, 'add', '.');
  commit(clean, ['--no-verify']);
  return clean;
}

const tools: string[] = [];
try {
  publishHooks();
  tools.push(
    run(place, [preCommit, '--version']).output.trim(),
    `npm ${run(place, ['npm', '--version']).output.trim()}`,
  );
  console.log(`with ${tools.join(', ')}`);
  tryCommits();
  tryCheckHook();
  trySystem();
  await tryNodeenv();
} finally {
  finish(tools);
}
