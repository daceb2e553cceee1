import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleNow } from '../src/examples/example-world.ts';
import { fillSamples } from '../src/examples/fill-samples.ts';
import { statusRows, statusTable } from '../src/report/status.ts';
import { runInMemory } from './support/run-in-memory.ts';
import { screen, situations } from './support/screen-situations.ts';

const fill = (text: string): string => fillSamples(text, exampleNow);
const files = {
  '.cloudvolume/secrets/cave-secret.json': fill('{"token": "{{cave/token}}"}'),
  '.earthscope/default/tokens.json': fill('{"refresh_token": "{{earthscope/refresh-token}}"}'),
};

test('one line a platform that is used here: its state, credential and source', async () => {
  const { exitCode, stdout } = await runInMemory(['status'], { files, now: exampleNow });
  assert.equal(exitCode, 0);
  const lines = stdout.trimEnd().split('\n');
  assert.equal(lines.length, 3);
  assert.match(lines[0] ?? '', /^ +platform +state +credential +source$/);
  assert.match(lines[1] ?? '', /^✓ EarthScope +ok +EarthScope refresh token +~\/\.earthscope\/default\/tokens\.json$/);
  assert.match(lines[2] ?? '', /^✓ CAVE +ok +CAVE token +~\/\.cloudvolume\/secrets\/cave-secret\.json$/);
});

test('it exits with 0 whatever is wrong, and as check does with --strict', async () => {
  const env = { ES_OAUTH2__ACCESS_TOKEN: fill('{{jwt earthscope/access-token exp=-7200}}') };
  const input = { env, now: exampleNow };
  const { exitCode, stdout } = await runInMemory(['status', 'earthscope'], input);
  assert.equal(exitCode, 0);
  assert.match(stdout, /✗ EarthScope +problem .* expired$/m);
  assert.equal((await runInMemory(['status', 'earthscope', '--strict'], input)).exitCode, 1);
  assert.equal((await runInMemory(['status', '--strict'], { files, now: exampleNow })).exitCode, 0);
});

test('in JSON every platform is listed, and expires is in seconds', async () => {
  const env = { ES_OAUTH2__ACCESS_TOKEN: fill('{{jwt earthscope/access-token exp=+86400}}') };
  const { stdout } = await runInMemory(['status', '--format', 'json'], { env, now: exampleNow });
  const { schemaVersion, platforms } = JSON.parse(stdout);
  assert.equal(schemaVersion, 1);
  const rows = new Map<string, { state: string; expires?: number }>(
    platforms.map((each: { id: string }) => [each.id, each]),
  );
  assert.equal(rows.get('earthscope')?.expires, 86_400);
  assert.equal(rows.get('cave')?.state, 'not-used');
  assert.equal((await runInMemory(['status'], { now: exampleNow })).stdout, 'No known platform is used here.\n');
});

test('whose credential it is: the email address in a JWT, and nothing else of it', async () => {
  const who = async (claims: string): Promise<unknown> => {
    const env = { ES_OAUTH2__ACCESS_TOKEN: fill(`{{jwt earthscope/access-token exp=+86400 ${claims}}}`) };
    const { stdout } = await runInMemory(['status', 'earthscope', '--format', 'json'], { env, now: exampleNow });
    return JSON.parse(stdout).platforms.find(({ id }: { id: string }) => id === 'earthscope').who;
  };
  assert.equal(await who('email=ada@example.org'), 'ada@example.org');
  assert.equal(await who('earthdaily__dl__email=ada@example.org'), 'ada@example.org');
  assert.equal(await who('email=not-an-address'), undefined);
  assert.equal(await who('name=ada@example.org'), undefined);
});

test('the platform knows whose credential it is, and an opaque token does not', async () => {
  const report = (await situations['online-valid']?.()) ?? assert.fail();
  assert.equal(statusRows(report).find(({ id }) => id === 'cave')?.who, 'ada@example.org');
  assert.match(statusTable(report, screen()), /^✓ CAVE +ok +ada@example\.org +CAVE token/m);
  const offline = (await situations['healthy']?.()) ?? assert.fail();
  assert.ok(statusRows(offline).every(({ who }) => who === undefined));
});
