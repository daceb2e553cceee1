import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { diagnoseWorld } from '../src/diagnose.ts';
import { exampleNow, examplePlatforms, exampleWorld } from '../src/examples/example-world.ts';
import { jsonReport } from '../src/report/json.ts';
import { jsonError } from '../src/report/json-error.ts';
import { jsonText } from '../src/report/json-text.ts';
import { shownData } from '../src/report/shown-data.ts';
import { rules } from '../src/rules.generated.ts';
import type { Rule } from '../src/types/rule.ts';
import { ourOwn } from '../src/value/untrusted.ts';
import { memoryWorld } from '../src/world/memory.ts';
import { situations } from './support/screen-situations.ts';

const schema = JSON.parse(readFileSync(new URL('../schema/report.json', import.meta.url), 'utf8'));
const isReport = new Ajv2020({ allErrors: true, formats: { 'date-time': true } }).compile(schema);

function assertFits(data: unknown): void {
  assert.ok(isReport(data), JSON.stringify(isReport.errors?.slice(0, 3)));
}

test('the JSON of every example of every rule fits the schema', async () => {
  for (const { examples } of rules as readonly Rule[]) {
    for (const example of [...examples.valid, ...examples.invalid]) {
      const report = await diagnoseWorld(exampleWorld(example), {
        platforms: examplePlatforms(example),
        ...(example.options ? { options: example.options } : {}),
      });
      assertFits(JSON.parse(jsonText(jsonReport(report, { version: '1.2.3', exitCode: 1 }))));
    }
  }
});

test('a failure fits the schema too, and another key does not', () => {
  const failure = jsonError('usage', ourOwn('There is no such option.'), '1.2.3');
  assertFits(failure);
  assert.ok(!isReport({ ...failure, more: 1 }));
});

test('the same facts give the same bytes', async () => {
  const once = async (): Promise<string> =>
    jsonText(jsonReport((await situations['demo']?.()) ?? assert.fail(), { version: '1', exitCode: 1 }));
  assert.equal(await once(), await once());
});

test('values with the same text have the same label, others a different one', async () => {
  const world = memoryWorld({
    now: exampleNow,
    env: {
      ES_OAUTH2__REFRESH_TOKEN: 'made-up-refresh-token-0001',
      ES_OAUTH2__ACCESS_TOKEN: 'made-up-access-token-00002',
    },
    files: { '.earthscope/default/tokens.json': '{"refresh_token": "made-up-refresh-token-0001"}' },
  });
  const { platforms } = jsonReport(await diagnoseWorld(world, { platforms: ['earthscope'] }), {
    version: '1',
    exitCode: 0,
  });
  const entries = platforms[0]?.clients[0]?.chain ?? [];
  const labelAt = (slot: string, kind: string): string | undefined => {
    const value = entries.find((entry) => entry.slot === slot && entry.place.kind === kind && entry.value)?.value;
    return value?.is === 'known' ? value.label : undefined;
  };
  assert.match(labelAt('refresh_token', 'env') ?? '', /^[A-Z]$/);
  assert.equal(labelAt('refresh_token', 'env'), labelAt('refresh_token', 'file'));
  assert.notEqual(labelAt('refresh_token', 'env'), labelAt('access_token', 'env'));
});

test('characters that a terminal interprets are escaped, and the text stays the same', () => {
  const name = 'a\u009b\u202e\u2028\ud800\u{1f600}';
  const text = jsonText(shownData({ name }, (text) => text));
  assert.match(text, /^[\n\x20-\x7e]*$/);
  assert.deepEqual(JSON.parse(text), { name });
});

test('a hash of credentials in a cache’s name is not passed on', async () => {
  const path = `/home/me/.descarteslabs/jwt_token_${'0123456789abcdef'.repeat(3).slice(0, 40)}.json`;
  const report = await diagnoseWorld(memoryWorld({ now: exampleNow }));
  const json = jsonReport(
    { ...report, gaps: [{ what: `cannot read ${path}`, uncertain: true }] },
    { version: '1', exitCode: 0 },
  );
  assert.equal(json.gaps[0]?.what, 'cannot read /home/me/.descarteslabs/jwt_token_[hash].json');
});
