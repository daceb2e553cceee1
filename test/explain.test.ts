import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { it } from 'node:test';
import fc from 'fast-check';
import { allRules } from '../src/all-rules.ts';
import type { Host } from '../src/command-line/host.ts';
import { runProgram } from '../src/command-line/run-program.ts';
import { fillSamples } from '../src/examples/fill-samples.ts';
import { guardedWriter } from '../src/output/guarded-writer.ts';
import { isPublicText } from '../src/report/public-secret.ts';
import { rules } from '../src/rules.generated.ts';
import type { World } from '../src/types/world.ts';
import { type MemoryWorldInput, memoryWorld } from '../src/world/memory.ts';
import { withVariable } from '../src/world/with-variable.ts';
import { withoutVariable } from '../src/world/without-variable.ts';

const now = new Date('2026-11-22T12:00:00Z');
const refresh = fillSamples('{{earthscope/refresh-token}}', now);
const other = fillSamples('{{earthscope/refresh-token 2}}', now);
const tokens = { '.earthscope/default/tokens.json': JSON.stringify({ refresh_token: other }) };

interface Ran {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the program in a made-up world, with the guard that the real one has. */
async function run(args: readonly string[], input: MemoryWorldInput = {}): Promise<Ran> {
  const texts = { out: '', err: '' };
  const sink = (key: 'out' | 'err') =>
    new Writable({
      decodeStrings: false,
      write: (chunk: string, _encoding, done) => {
        texts[key] += chunk;
        done();
      },
    });
  const [stdout, stderr] = [sink('out'), sink('err')];
  const world: World = memoryWorld({ home: '/home/me', now, ...input });
  const host: Host = {
    env: { LANG: 'C.UTF-8', PATH: '/usr/bin' },
    platform: 'linux',
    script: '/usr/bin/auth-doctor',
    stdout: {},
    stderr: {},
    world: async () => world,
    beforeInterrupt: () => () => undefined,
  };
  const writers = {
    out: guardedWriter(stdout, { exempt: isPublicText }),
    err: guardedWriter(stderr, { exempt: isPublicText }),
  };
  const exitCode = await runProgram(args, host, writers);
  return { exitCode, ...texts };
}

/** The text with its lines joined, so that a sentence can be searched. */
function flat({ out }: Ran): string {
  return out.replaceAll(/\s+/g, ' ');
}

it('explain VARIABLE: what it overrides, what sets it, what happens without it', async () => {
  const ran = await run(['explain', 'ES_OAUTH2__REFRESH_TOKEN'], {
    env: { ES_OAUTH2__REFRESH_TOKEN: refresh, HOME: '/home/me' },
    files: { ...tokens, '.bashrc': `# mine\nexport ES_OAUTH2__REFRESH_TOKEN=${refresh}\n` },
  });
  assert.equal(ran.exitCode, 0);
  assert.match(flat(ran), new RegExp(`here set, ${refresh.length} characters, of the form earthscope/refresh-token`));
  assert.match(flat(ran), /set by ~\/\.bashrc:2/);
  assert.match(flat(ran), /read by earthscope-sdk \(case-insensitive\), earthscope-cli \(case-insensitive\)/);
  assert.match(flat(ran), /→ 1 ES_OAUTH2__REFRESH_TOKEN .* characters, used/);
  assert.match(flat(ran), /It overrides ~\/\.earthscope\/default\/tokens\.json\./);
  assert.match(
    flat(ran),
    new RegExp(`Without it, ~/\\.earthscope/default/tokens\\.json would be used: ${other.length} characters`),
  );
  assert.match(flat(ran), /wrong ! .* \(env-over-cache\)/);
  assert.ok(!ran.out.includes(refresh) && !ran.out.includes(other));
});

it('explain VARIABLE: a platform that the configuration excludes is reported too', async () => {
  const files = { ...tokens, '.config/auth-doctor/auth-doctor.toml': 'platforms = ["cave"]\n' };
  const ran = await run(['explain', 'ES_OAUTH2__REFRESH_TOKEN'], { env: { ES_OAUTH2__REFRESH_TOKEN: refresh }, files });
  assert.match(flat(ran), /EARTHSCOPE earthscope-sdk .* It overrides/);
});

it('explain VARIABLE: not set: what it would override, and what a file that was not read would do', async () => {
  const ran = await run(['explain', 'ES_OAUTH2__REFRESH_TOKEN'], {
    files: { ...tokens, '.bashrc': 'export ES_OAUTH2__REFRESH_TOKEN=x\n' },
  });
  assert.match(flat(ran), /here not set set by ~\/\.bashrc:1, which this terminal has not read/);
  assert.match(flat(ran), /If set, it would override ~\/\.earthscope\/default\/tokens\.json\./);
  assert.doesNotMatch(flat(ran), /Without it/);
});

it('explain VARIABLE: a client that ignores case takes another spelling for it', async () => {
  const ran = await run(['explain', 'ES_OAUTH2__REFRESH_TOKEN'], {
    env: { es_oauth2__refresh_token: refresh },
    files: tokens,
  });
  assert.match(flat(ran), /here not set, but es_oauth2__refresh_token is/);
  assert.match(
    flat(ran),
    /It overrides ~\/\.earthscope\/default\/tokens\.json\. Without it, ~\/\.earthscope\/default\/tokens\.json would be used/,
  );
});

it('explain VARIABLE: one that is overridden, and one that is alone', async () => {
  const login = {
    '.descarteslabs/token_info.json': fillSamples(
      '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}',
      now,
    ),
  };
  const env = {
    DESCARTESLABS_CLIENT_ID: fillSamples('{{descarteslabs/client-id 2}}', now),
    CLIENT_ID: fillSamples('{{descarteslabs/client-id 3}}', now),
  };
  const legacy = await run(['explain', 'CLIENT_ID'], { env, files: login });
  assert.match(
    flat(legacy),
    /It is not used: DESCARTESLABS_CLIENT_ID overrides it\. Without it, the same credential would be used\./,
  );
  assert.match(flat(legacy), /EARTHDAILY EARTHONE/);
  const alone = await run(['explain', 'HF_TOKEN'], { env: { HF_TOKEN: 'made up' } });
  assert.match(flat(alone), /It is used, and no other place sets one\. Without it, no token would be found\./);
});

it('explain VARIABLE: one that stops the client, and one that is only a setting', async () => {
  const stops = await run(['explain', 'ES_HTTP'], { env: { ES_HTTP: '{', ES_OAUTH2__REFRESH_TOKEN: refresh } });
  assert.match(
    flat(stops),
    /The client fails on it\. With it, the client raises .*SettingsError.* Without it, nothing is raised\./,
  );
  const steers = await run(['explain', 'HF_HOME']);
  assert.match(flat(steers), /It is not a credential\. It decides the setting hf_home, where credentials are read\./);
  const onlyBeside = await run(['explain', 'HF_HUB_DISABLE_IMPLICIT_TOKEN']);
  assert.match(flat(onlyBeside), /read by huggingface/);
});

it('explain VARIABLE: names that no client reads', async () => {
  assert.match(
    flat(await run(['explain', 'CAVE_TOKEN'])),
    /read by no client that auth-doctor knows instead ~\/\.cloudvolume\/secrets\/cave-secret\.json, for CAVE: CAVE clients read no/,
  );
  assert.match(
    flat(await run(['explain', 'descarteslabs_token'])),
    /instead DESCARTESLABS_TOKEN, for Descartes Labs: names are case-sensitive/,
  );
  const unrelated = await run(['explain', 'EDITOR'], { env: { EDITOR: 'vi' } });
  assert.match(flat(unrelated), /here set, 2 characters .* read by no client/);
  assert.equal(unrelated.exitCode, 0);
});

it('explain RULE comes before a variable of that name, and shows every example with its finding', async () => {
  for (const rule of rules) {
    const ran = await run(['explain', rule.id.toUpperCase()]);
    assert.equal(ran.exitCode, 0, ran.err);
    for (const { title, says } of rule.examples.invalid) {
      assert.ok(flat(ran).includes(`Example: ${title}`), `${rule.id}: ${title}`);
      assert.ok(flat(ran).includes(says), `${rule.id}: ${says}`);
    }
    for (const line of ran.out.split('\n')) assert.doesNotMatch(line, /\{\{[a-z]/);
  }
});

it('an unknown word is rejected, with the nearest known name', async () => {
  const cases = [
    [
      ['explain', 'truncated-vale'],
      /^error: unknown rule, variable, platform or file "truncated-vale"; did you mean "truncated-value"\?\n$/,
    ],
    [['explain', 'hf_tken'], /"hf_tken"; did you mean "HF_TOKEN"\?/],
    [['explain', 'EARTHDATA_TOKEN'], /"EARTHDATA_TOKEN"\nSee auth-doctor rules/],
    [['explain', 'cdsapii'], /did you mean "cdsapi"\?/],
    [['explain'], /Name what to explain/],
    [['rules', 'truncated-vale'], /unknown rule "truncated-vale"; did you mean "truncated-value"\?/],
    [['completion', 'fihs'], /unknown shell "fihs"; did you mean "fish"\?/],
    [['completion', 'tcl'], /Name one shell: bash, zsh, fish, powershell\./],
  ] as const;
  for (const [args, says] of cases) {
    const ran = await run(args);
    assert.equal(ran.exitCode, 2, args.join(' '));
    assert.match(ran.err, says);
    assert.equal(ran.out, '');
  }
});

it('a word that may be a secret is never repeated', async () => {
  const word = fc.stringMatching(/^[A-Za-z0-9_]{20,40}$/);
  await fc.assert(
    fc.asyncProperty(word, fc.constantFrom('explain', 'rules', 'completion'), async (secret, command) => {
      const ran = await run([command, secret]);
      assert.equal(ran.exitCode, 2);
      assert.ok(!ran.err.includes(secret) && !ran.out.includes(secret));
    }),
    { numRuns: 30 },
  );
});

it('rules --json has one form, for the list and for one rule', async () => {
  const all = JSON.parse((await run(['rules', '--json'])).out);
  const one = JSON.parse((await run(['rules', 'truncated-value', '--format', 'json'])).out);
  assert.deepEqual(Object.keys(all), ['schemaVersion', 'tool', 'rules']);
  assert.deepEqual(
    all.rules.map(({ id }: { id: string }) => id),
    allRules.map(({ id }) => id),
  );
  assert.deepEqual(
    one.rules,
    all.rules.filter(({ id }: { id: string }) => id === 'truncated-value'),
  );
  const keys = Object.keys(one.rules[0]);
  for (const rule of all.rules) assert.deepEqual(Object.keys(rule), keys);
  const refused = await run(['rules', 'nonsense', '--json']);
  assert.equal(refused.exitCode, 2);
  assert.equal(JSON.parse(refused.out).error.code, 'usage');
});

it('rules lists each rule with its severity', async () => {
  const { out } = await run(['rules']);
  for (const { id, severity } of allRules) assert.match(out, new RegExp(`^${id} +${severity} `, 'm'));
});

it('a world without a variable is a copy: the original does not change', async () => {
  const world = memoryWorld({ env: { HOME: '/home/me', A: '1', a: '2', B: '3' }, files: { x: 'text' } });
  const without = withoutVariable(world, ['A', 'HOME']);
  assert.deepEqual(
    without.env.map(({ name }) => name),
    ['a', 'B'],
  );
  assert.equal(without.home, undefined);
  assert.equal(world.env.length, 4);
  assert.equal((await without.read('/home/me/x')).is, 'file');
  assert.deepEqual(withVariable(world, 'A', 'new').env.at(-1), { name: 'A', value: 'new' });
  assert.equal(withVariable(world, 'HOME', '/elsewhere').home, '/elsewhere');
});
