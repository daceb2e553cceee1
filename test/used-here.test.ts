import assert from 'node:assert/strict';
import { it } from 'node:test';
import { diagnose } from '../src/library.ts';
import type { JsonReport } from '../src/types/json-report.ts';
import { type MemoryWorldInput, memoryWorld } from '../src/world/memory.ts';

const token = '0123456789abcdef'.repeat(2);
const letters = 'abcdefghijklmnopqrstuvwxyz';
const pair = { client_id: `${letters}012345`, client_secret: letters + letters.toUpperCase() };

async function reportOf(input: MemoryWorldInput): Promise<JsonReport> {
  return await diagnose({ world: memoryWorld({ home: '/home/me', ...input }) });
}

async function rulesOf(input: MemoryWorldInput): Promise<readonly string[]> {
  return (await reportOf(input)).findings.map(({ rule, platform }) => `${platform} ${rule}`);
}

for (const [what, input, expected] of [
  [
    'a file of its own without what is looked for',
    { files: { '.cdsapirc': `url = https://cds.climate.copernicus.eu/api\nkey = x\n` } },
    ['cds misnamed-key'],
  ],
  [
    'variables in small letters, where case counts',
    { env: { earthone_client_id: pair.client_id, earthone_client_secret: pair.client_secret } },
    ['earthone misnamed-variable', 'earthone misnamed-variable'],
  ],
  [
    'a .env file that nobody loads',
    { cwdFiles: { '.env': `ES_OAUTH2__REFRESH_TOKEN=${token}\n` } },
    ['earthscope unloaded-variable'],
  ],
  ['an old name of its own', { env: { HUGGING_FACE_HUB_TOKEN: `hf_${'a'.repeat(34)}` } }, ['huggingface legacy-name']],
  ['an old name that many tools use: none', { env: { CLIENT_ID: pair.client_id } }, []],
  [
    'a file with almost the right name',
    { files: { '.cloudvolume/secrets/cave-secrets.json': `{"token": "${token}"}` } },
    ['cave misnamed-file'],
  ],
  [
    'a file with almost the right name, beside the right one',
    { files: { '.earthone/token_info.json': JSON.stringify(pair), '.earthone/tokeninfo.json': '{}' } },
    [],
  ],
  [
    'a login in the home of the user who called sudo',
    {
      home: '/root',
      files: { '/home/ana/.earthscope/default/tokens.json': '{"refresh_token": "made-up-refresh-token-of-ana"}' },
      user: { uid: 0, sudoFrom: 'ana' },
    },
    ['earthscope unusable-home'],
  ],
  [
    'a directory without a login in the home of the user who called sudo',
    { home: '/root', files: { '/home/ana/.earthscope/default/tokens.json': '{}' }, user: { uid: 0, sudoFrom: 'ana' } },
    [],
  ],
  [
    'a model cache in the account’s own home',
    {
      home: '/home/other',
      files: { '/home/me/.cache/huggingface/hub': { dir: true } },
      user: { uid: 1000, passwdHome: '/home/me' },
    },
    [],
  ],
] as const) {
  it(`a platform is used here: ${what}`, async () => {
    assert.deepEqual(await rulesOf(input), expected);
  });
}

it('a HOME that is not a directory is reported, even if no platform is used', async () => {
  const { gaps } = await reportOf({ env: { HOME: '/no/such/folder' } });
  assert.deepEqual(
    gaps.map(({ what, uncertain }) => [what, uncertain]),
    [['HOME is not an existing directory: could not look for credential files', true]],
  );
});

it('variables that a client uses together are unset together', async () => {
  const { findings } = await reportOf({
    env: { DESCARTESLABS_CLIENT_ID: pair.client_id, DESCARTESLABS_CLIENT_SECRET: pair.client_secret.slice(20) },
    files: { '.descarteslabs/token_info.json': JSON.stringify(pair) },
  });
  assert.deepEqual(
    findings.map(({ rule }) => rule),
    ['truncated-value'],
  );
  const lines = findings[0]?.remedy.steps[0]?.run?.map(({ line }) => line);
  assert.deepEqual(lines, [
    'unset DESCARTESLABS_CLIENT_SECRET DESCARTESLABS_CLIENT_ID',
    'set -e DESCARTESLABS_CLIENT_SECRET DESCARTESLABS_CLIENT_ID',
    'Remove-Item Env:DESCARTESLABS_CLIENT_SECRET, Env:DESCARTESLABS_CLIENT_ID',
    'set DESCARTESLABS_CLIENT_SECRET=& set DESCARTESLABS_CLIENT_ID=',
  ]);
});

it('the shapes of a user’s own platform are known once, however often its file is read', async () => {
  const lab = `
schema = 0
id = "lab"
name = "Lab"
hosts = ["lab.example"]
[pages]
docs = "https://lab.example"
create = "https://lab.example"
revoke = "https://lab.example"
[[tokens]]
kind = "token"
name = "Lab token"
slots = ["token"]
shape = "lab_{8}"
meaning = "current"
detect = "anywhere"
certainty = "documented"
names = ["LAB_TOKEN"]
[[clients]]
id = "labctl"
package = "labctl"
versions = ["1."]
slots = [{ name = "token" }]
sources = [{ kind = "env", recording-label = "env", fields = [{ slot = "token", names = ["LAB_TOKEN"] }] }]
`;
  const input = { env: { LAB_TOKEN: 'lab_abcd1234' }, files: { '.config/auth-doctor/providers/lab.toml': lab } };
  await reportOf(input);
  const { platforms } = await reportOf(input);
  const held = platforms.find(({ id }) => id === 'lab')?.clients[0]?.chain.find(({ wins }) => wins)?.value;
  assert.deepEqual(held?.is === 'known' ? held.kinds : undefined, ['lab/token']);
});
