import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { recheckCommand } from '../src/check/recheck-command.ts';
import type { RunOptions } from '../src/types/facts.ts';
import type { Shell } from '../src/types/finding.ts';
import { runInMemory } from './support/run-in-memory.ts';

function line(options: RunOptions, shell: Shell = 'posix', online = false): string | undefined {
  return recheckCommand('cave', online, options).find((each) => each.shell === shell)?.line;
}

test('a command to check again repeats the options of this run', () => {
  assert.equal(line({}), 'auth-doctor check cave');
  assert.equal(line({}, 'posix', true), 'auth-doctor check cave --online');
  assert.equal(
    line({
      profile: 'dev',
      server: 'https://cave.example.org',
      datastack: 'minnie65',
      validFor: '72h',
      timeout: '30s',
      online: true,
      exchange: true,
      strict: true,
    }),
    'auth-doctor check cave --online --exchange --strict --profile dev --server https://cave.example.org --datastack minnie65 --valid-for 72h --timeout 30s',
  );
  assert.equal(line({ server: 'cave.example.org' }), 'auth-doctor check cave --server https://cave.example.org');
  // What only applies with --online is left out without it.
  assert.equal(line({ timeout: '30s', exchange: true }), 'auth-doctor check cave');
});

test('a value is one word in every shell', () => {
  const profile = `it's "my" $HOME; 100%`;
  assert.equal(line({ profile }, 'posix'), `auth-doctor check cave --profile 'it'\\''s "my" $HOME; 100%'`);
  assert.equal(line({ profile }, 'fish'), `auth-doctor check cave --profile 'it\\'s "my" $HOME; 100%'`);
  assert.equal(line({ profile }, 'powershell'), `auth-doctor check cave --profile 'it''s "my" $HOME; 100%'`);
  assert.equal(
    line({ profile }, 'cmd'),
    undefined,
    'cmd has no way to quote it: no command is better than a wrong one',
  );
  assert.equal(line({ profile: 'a b' }, 'cmd'), 'auth-doctor check cave --profile "a b"');
  assert.equal(line({ profile: 'a\nb' }), undefined);
  const words = execFileSync('sh', [
    '-c',
    `set -- ${line({ profile })?.replace('auth-doctor ', '') ?? ''}; printf %s "$4"`,
  ]);
  assert.equal(words.toString(), profile);
});

test('check prints it like that', async () => {
  const run = await runInMemory(['check', 'earthscope', '--profile', 'my lab', '--valid-for', '72h', '--strict'], {
    now: new Date(),
  });
  assert.ok(
    run.stdout
      .replaceAll(/\s+/g, ' ')
      .includes("$ auth-doctor check earthscope --strict --profile 'my lab' --valid-for 72h"),
    run.stdout,
  );
});
