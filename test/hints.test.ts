import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { interpolated } from '../src/facts/compose-interpolation.ts';
import { findHints } from '../src/facts/find-hints.ts';
import { Secret } from '../src/secret.ts';
import type { Hint } from '../src/types/facts.ts';
import type { MemoryFile } from '../src/types/memory-files.ts';
import type { Resolution } from '../src/types/resolution.ts';
import { rawText } from '../src/value/untrusted.ts';
import { memoryWorld } from '../src/world/memory.ts';
import { runInMemory } from './support/run-in-memory.ts';
import { madeTokens, randomFrom } from './support/scan-tokens.ts';

const made = madeTokens(randomFrom(17));
const compose = (environment: string): string =>
  `services:\n  app:\n    image: app\n    environment:\n${environment
    .split('\n')
    .map((line) => `      ${line}\n`)
    .join('')}`;

/** A client that reads MY_TOKEN: only which variables it reads credentials from matters. */
const reader = {
  chain: [{ slot: 'token', place: { kind: 'env', name: 'MY_TOKEN' }, role: 'current', state: 'absent', wins: false }],
} as unknown as Resolution;

async function hintsOf(
  files: Readonly<Record<string, MemoryFile>>,
  env: Readonly<Record<string, string>> = {},
): Promise<readonly Hint[]> {
  return await findHints(memoryWorld({ cwdFiles: files, env }), [reader]);
}

/** Where each hint is, and how its value compares with the expected one. */
async function toldOf(
  files: Readonly<Record<string, MemoryFile>>,
  value: string,
  env: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  return (await hintsOf(files, env)).map((hint) => {
    const file = `${hint.place.path.split('/').at(-1)}:${hint.place.line}`;
    if (hint.passed) return `${file} passed`;
    if (hint.unsetReference !== undefined) return `${file} unset ${rawText(hint.unsetReference)}`;
    if (hint.dollar) return `${file} dollar`;
    if (hint.rewritten) return `${file} rewritten`;
    const relation = hint.value?.secret.relation(new Secret(value));
    return `${file} ${relation === 'same' ? 'value' : 'another'}`;
  });
}

describe('what a compose file sets', () => {
  // Each as docker-compose 1.29.2 and compose-go 2.16.2 read it (recorded).
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['- MY_TOKEN=abc', 'abc', ['docker-compose.yml:5 value']],
    ['MY_TOKEN: abc', 'abc', ['docker-compose.yml:5 value']],
    ['- MY_TOKEN="abc"', '"abc"', ['docker-compose.yml:5 value']],
    ["- MY_TOKEN='abc'", "'abc'", ['docker-compose.yml:5 value']],
    ['- "MY_TOKEN=abc"', 'abc', ['docker-compose.yml:5 value']],
    ['MY_TOKEN: "abc"', 'abc', ['docker-compose.yml:5 value']],
    ['MY_TOKEN: abc # note', 'abc', ['docker-compose.yml:5 value']],
    ['MY_TOKEN: #abc', '', ['docker-compose.yml:5 passed']],
    ['- MY_TOKEN', '', ['docker-compose.yml:5 passed']],
    ['MY_TOKEN:', '', ['docker-compose.yml:5 passed']],
    ['MY_TOKEN: ${OTHER}', '', ['docker-compose.yml:5 unset OTHER']],
    ['MY_TOKEN: ${OTHER:-abc}', 'abc', ['docker-compose.yml:5 value']],
    ['MY_TOKEN: pa$word', '', ['docker-compose.yml:5 dollar']],
    ['MY_TOKEN: pa$$word', 'pa$word', ['docker-compose.yml:5 value']],
    ['MY_TOKEN: 12345678901234567890123456789012', '', ['docker-compose.yml:5 rewritten']],
    ['MY_TOKEN: 0123', '', ['docker-compose.yml:5 rewritten']],
    ['MY_TOKEN: 12345678901234567', '12345678901234567', ['docker-compose.yml:5 value']],
    ['- MY_TOKEN=12345678901234567890123456789012', '12345678901234567890123456789012', ['docker-compose.yml:5 value']],
    ['OTHER: abc', '', []],
  ];
  for (const [line, value, expected] of cases)
    it(line, async () => {
      assert.deepEqual(await toldOf({ 'docker-compose.yml': compose(line) }, value), expected);
    });

  it('is filled from the environment first, then from .env', async () => {
    const files = { 'compose.yaml': compose('MY_TOKEN: ${OTHER}'), '.env': 'OTHER=abc\n' };
    assert.deepEqual(await toldOf(files, 'abc'), ['compose.yaml:5 value']);
    assert.deepEqual(await toldOf(files, 'xyz', { OTHER: 'xyz' }), ['compose.yaml:5 value']);
  });

  it('an anchor, a merged map that a key overrides, and an env file below the working directory', async () => {
    const text =
      'x-env: &env\n  MY_TOKEN: old\nservices:\n  a:\n    environment:\n      <<: *env\n      MY_TOKEN: abc\n  b:\n    environment: *env\n    env_file:\n      - path: secrets.env\n      - ../outside.env\n';
    const files = { 'compose.yml': text, 'secrets.env': '# mine\nMY_TOKEN=abc\n', '../outside.env': 'MY_TOKEN=abc\n' };
    assert.deepEqual(await toldOf(files, 'abc'), [
      'compose.yml:7 value',
      'compose.yml:2 another',
      'secrets.env:2 value',
    ]);
  });

  it('of several merged maps, the first that has the key', async () => {
    const text =
      'x-a: &a\n  MY_TOKEN: abc\nx-b: &b\n  MY_TOKEN: old\nservices:\n  a:\n    environment:\n      <<: [*a, *b]\n';
    assert.deepEqual(await toldOf({ 'compose.yml': text }, 'abc'), ['compose.yml:2 value']);
  });

  it('nothing where the file is no YAML, too large, a directory, or nested without end', async () => {
    assert.deepEqual(await hintsOf({ 'compose.yaml': '\t\0{{{' }), []);
    assert.deepEqual(await hintsOf({ 'compose.yaml': compose('MY_TOKEN: abc') + '#'.repeat(300_000) }), []);
    assert.deepEqual(await hintsOf({ 'compose.yaml/x': '' }), []);
    assert.deepEqual(await hintsOf({ 'compose.yaml': '['.repeat(100_000) }), []);
    assert.deepEqual(await hintsOf({ 'compose.yaml': 'services: &a\n  x:\n    environment:\n      <<: *a\n' }), []);
  });
});

describe('what .env sets', () => {
  it('as python-dotenv reads it, with the line that counts', async () => {
    assert.deepEqual(await toldOf({ '.env': '\nexport MY_TOKEN="abc" # mine\n' }, 'abc'), ['.env:2 value']);
    assert.deepEqual(await toldOf({ '.env': 'MY_TOKEN=old\nMY_TOKEN=abc\n' }, 'abc'), ['.env:2 value']);
    assert.deepEqual(await toldOf({ '.env': 'MY_TOKEN=${OTHER}\n' }, ''), ['.env:1 unset OTHER']);
  });
});

it('a reference that does not end is kept', () => {
  assert.equal(interpolated('${A:-${B}}', () => undefined).text, undefined);
  assert.equal(interpolated('${', () => undefined).text, undefined);
});

describe('check', () => {
  const check = async (
    files: Readonly<Record<string, MemoryFile>>,
    more: Parameters<typeof runInMemory>[1] = {},
  ): Promise<{ readonly code: number; readonly text: string }> => {
    const { exitCode, stdout } = await runInMemory(['check', '-v'], { cwdFiles: files, columns: 400, ...more });
    return { code: exitCode, text: stdout.replaceAll(/\s+/g, ' ') };
  };

  it('a platform is in use where a compose file sets or passes its variable', async () => {
    const { code, text } = await check({ 'compose.yaml': compose('- ES_OAUTH2__REFRESH_TOKEN') });
    assert.equal(code, 1);
    assert.match(text, /compose\.yaml:5, ES_OAUTH2__REFRESH_TOKEN is passed on .* not set here project-file/);
  });

  it('the quotation marks of a list: file and line, and a remedy that works', async () => {
    const quoted = { 'docker-compose.yml': compose(`- ES_OAUTH2__REFRESH_TOKEN="${made.earthscope}"`) };
    const { code, text } = await check(quoted);
    assert.equal(code, 1);
    assert.match(text, /fix 1 Remove the quotes in ~\/work\/docker-compose\.yml(?::5|, line 5)/);
    const cured = { 'docker-compose.yml': compose(`- ES_OAUTH2__REFRESH_TOKEN=${made.earthscope}`) };
    assert.match((await check(cured)).text, /docker-compose\.yml:5 sets ES_OAUTH2__REFRESH_TOKEN, but it is not set/);
    const inContainer = { env: { ES_OAUTH2__REFRESH_TOKEN: made.earthscope } };
    assert.equal((await check(cured, inContainer)).code, 0);
  });

  it('a value in use that a line of a compose file set is one finding, which names that line', async () => {
    const env = { ES_OAUTH2__REFRESH_TOKEN: `"${made.earthscope}"` };
    const files = { 'docker-compose.yml': compose(`- ES_OAUTH2__REFRESH_TOKEN=${env.ES_OAUTH2__REFRESH_TOKEN}`) };
    const { text } = await check(files, { env });
    assert.match(text, /quoted-value/);
    assert.doesNotMatch(text, /project-file/);
    assert.match(text, /Remove the quotes in ~\/work\/docker-compose\.yml:5/);
  });

  it('a project file never lowers a severity, and is a warning where a credential is there', async () => {
    const files = { '.env': 'ES_OAUTH2__REFRESH_TOKEN=<your-refresh-token>\n' };
    const { code, text } = await check(files, {
      files: { '.earthscope/default/tokens.json': JSON.stringify({ refresh_token: made.earthscope }) },
    });
    assert.equal(code, 0);
    assert.match(text, /! in ~\/work\/\.env:1, ES_OAUTH2__REFRESH_TOKEN is a placeholder/);
    const asked = await runInMemory(['check', 'cave', '--format', 'json'], { cwdFiles: { '.env': 'X=1\n' } });
    const both = await runInMemory(['check', 'cave', '--format', 'json'], {
      cwdFiles: { 'compose.yaml': compose(`CAVE_TOKEN: ${made.cave}`) },
    });
    assert.equal(asked.exitCode, both.exitCode);
  });

  it('two placeholders of a pair are one finding, with the command that prints both', async () => {
    const files = {
      'compose.yaml': compose(
        '- DESCARTESLABS_CLIENT_ID=YOUR_CLIENT_ID\n- DESCARTESLABS_CLIENT_SECRET=YOUR_CLIENT_SECRET',
      ),
    };
    const { text } = await check(files);
    assert.equal(text.match(/project-file/g)?.length, 1);
    assert.match(text, /\(also DESCARTESLABS_CLIENT_SECRET\)/);
    assert.match(text, /fix 1 Print your own value .*, or copy it from the platform’s page: \$ descarteslabs auth env/);
  });

  it('no part of a password behind a $ is shown', async () => {
    const { text } = await check({ '.env': 'HF_TOKEN=${hf_kQmZ1tRj6U}\n' });
    assert.match(text, /HF_TOKEN is taken from a variable/);
    assert.doesNotMatch(text, /kQmZ1tRj6U/);
  });
});
