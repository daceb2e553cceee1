import assert from 'node:assert/strict';
import { it } from 'node:test';
import { catalog } from '../src/catalog.generated.ts';
import { commandNames } from '../src/command-line/command.ts';
import { quotedWord } from '../src/command-line/quoted-word.ts';
import { fillSamples } from '../src/examples/fill-samples.ts';
import { loadProviders } from '../src/providers/load-providers.ts';
import { platformNamed, platformNames } from '../src/providers/platform-names.ts';
import { parseProviderFile } from '../src/providers/provider-file.ts';
import { Secret } from '../src/secret.ts';
import { untrusted } from '../src/value/untrusted.ts';
import { runInMemory } from './support/run-in-memory.ts';

const now = new Date('2026-11-22T12:00:00Z');
const fill = (text: string): string => fillSamples(text, now);

const words = {
  cdsapi: 'cds',
  ecmwf: 'cds',
  es: 'earthscope',
  'earthscope-sdk': 'earthscope',
  earthscope_sdk: 'earthscope',
  hf: 'huggingface',
  huggingface_hub: 'huggingface',
  caveclient: 'cave',
  CAVEclient: 'cave',
  flywire: 'cave',
  'earthdaily-earthone': 'earthone',
} as const;

it('a platform is understood by its package, program or another common name, by every command', async () => {
  for (const [word, id] of Object.entries(words)) {
    const checked = await runInMemory(['check', word, '--format', 'json']);
    assert.deepEqual(
      JSON.parse(checked.stdout).platforms.map((each: { id: string }) => each.id),
      [id],
      word,
    );
    const described = await runInMemory(['providers', word]);
    assert.equal(described.stdout, (await runInMemory(['providers', id])).stdout, word);
    assert.equal((await runInMemory(['explain', word])).stdout, described.stdout, word);
  }
});

it('every client and package of a built-in platform names it, and no name is of two platforms or a command', async () => {
  for (const { id, clients } of await loadProviders()) {
    for (const name of clients.flatMap((client) => [client.id, client.package.name]))
      assert.equal(platformNamed(name, catalog), id, name);
  }
  const all = catalog.flatMap((each) => platformNames([each]));
  assert.deepEqual([...new Set(all)].length, all.length, 'each name once');
  for (const command of commandNames) assert.equal(platformNamed(command, catalog), undefined);
});

it('a platform of the user’s own is known by its package too, and comes before a built-in’s other name', async () => {
  const file =
    'schema = 0\nid = "ecmwf"\nname = "ECMWF"\naliases = ["ecmwfapi"]\nhosts = ["api.ecmwf.int"]\n[pages]\ndocs = "https://d"\ncreate = "https://c"\nrevoke = "https://r"\n';
  const input = { files: { '.config/auth-doctor/providers/ecmwf.toml': file } };
  for (const word of ['ecmwf', 'ecmwfapi'])
    assert.match((await runInMemory(['providers', word], input)).stdout, /^ECMWF \(ecmwf\)/);
});

it('a platform that extends another does not take over its other names', () => {
  const parent = catalog.find(({ id }) => id === 'descarteslabs');
  const child = { schema: 0, id: 'child', name: 'Child', extends: 'descarteslabs', hosts: ['child.example'] };
  const { declared: _, ...raw } = parent ?? {};
  const parsed = parseProviderFile(child, 'child.toml', () => raw);
  assert.equal(platformNamed('descartes', [parsed]), undefined);
  assert.equal(platformNamed('child', [parsed]), 'child');
});

it('explain FILE: who reads it, in which order, which place is used, and what would happen without it', async () => {
  const key = '12345678-1234-1234-1234-123456789abc';
  const files = { '.cdsapirc': `url: https://cds.climate.copernicus.eu/api\nkey: ${key}\n` };
  const flat = async (args: readonly string[], input: Parameters<typeof runInMemory>[1]): Promise<string> =>
    (await runInMemory(args, input)).stdout.replaceAll(/\s+/g, ' ');
  const alone = await flat(['explain', '~/.cdsapirc'], { files });
  assert.match(alone, /^~\/\.cdsapirc here a file, 85 bytes, mode 0600 read by cds /);
  assert.match(alone, /2 CDSAPI_KEY not set → 3 ~\/\.cdsapirc:2 36 characters, used/);
  assert.match(alone, /It is used for key\. Without it, no key would be found\./);
  assert.ok(!alone.includes(key));
  const beside = await flat(['explain', '/home/me/.cdsapirc'], { files, env: { CDSAPI_KEY: key } });
  assert.match(beside, /For key, CDSAPI_KEY is used\./);
  assert.match(beside, /It is used for url\./);
  const bare = await flat(['explain', 'token_info.json'], {});
  assert.match(bare, /~\/\.descarteslabs\/token_info\.json here not found read by descarteslabs/);
  assert.match(bare, /~\/\.earthone\/token_info\.json here not found read by earthone/);
  assert.match(bare, /No client_id is found\./);
});

it('explain FILE: one that looks right, one that nobody reads, a directory, and one on Windows', async () => {
  const lookalike = await runInMemory(['explain', '~/cdsapirc'], { files: { cdsapirc: 'key: x' } });
  assert.match(
    lookalike.stdout,
    /read by {2}no client that auth-doctor knows\n {2}instead {2}~\/\.cdsapirc, for Copernicus/,
  );
  const foreign = await runInMemory(['explain', './notes.txt'], { cwdFiles: { 'notes.txt': 'x' } });
  assert.match(foreign.stdout, /^~\/work\/notes\.txt\n {2}here {5}a file, 1 byte, mode 0600\n {2}read by {2}no client/);
  const token = fill('{"token": "{{cave/token}}"}');
  const folder = await runInMemory(['explain', '~/.cloudvolume/secrets/'], {
    files: { '.cloudvolume/secrets/cave-secret.json': token },
  });
  assert.match(folder.stdout, /~\/\.cloudvolume\/secrets\/cave-secret\.json\n {2}here {5}a file/);
  const windows = await runInMemory(['explain', String.raw`~\.cloudvolume\secrets\CAVE-secret.json`], {
    platform: 'win32',
    home: String.raw`C:\Users\me`,
    files: { '.cloudvolume/secrets/cave-secret.json': token },
  });
  assert.match(windows.stdout, /read by {2}caveclient, cloud-volume, cloud-files/);
  assert.doesNotMatch(windows.stdout, /instead/);
});

it('explain: a variable’s value with a token’s shape is reported, and where such a token is read', async () => {
  const env = { HF_HUB_TOKEN: fill('{{huggingface/token}}') };
  const { stdout } = await runInMemory(['explain', 'HF_HUB_TOKEN'], { env });
  assert.match(stdout, /set, 37 characters, of the form huggingface\/token/);
  assert.match(stdout, /instead {2}HF_TOKEN, for Hugging Face: the value looks like/);
  const jwt = fill('{{jwt earthscope/access-token exp=+3600}}');
  assert.match(
    (await runInMemory(['explain', 'MY_JWT'], { env: { MY_JWT: jwt } })).stdout,
    /instead {2}ES_OAUTH2__ACCESS_TOKEN, for EarthScope/,
  );
  const plain = await runInMemory(['explain', 'EDITOR'], { env: { EDITOR: 'a'.repeat(32) } });
  assert.match(plain.stdout, /set, 32 characters\n/);
});

it('explain: an error message is explained, and nothing of it is repeated', async () => {
  const secret = ['kX93mPq27Vb', 'nT5cRz81LwQ'].join('');
  const ran = await runInMemory(['explain', `AuthError: No valid authentication info found (no client_id). ${secret}`]);
  assert.equal(ran.exitCode, 0);
  assert.match(ran.stdout, /Possible causes, most likely first/);
  assert.ok(!ran.stdout.includes(secret));
});

it('what was typed is repeated only if it is a plain word, and not in a variable or a secret', () => {
  const held = new Secret('correcthorse');
  for (const word of ['chekc', 'cvae', '--fromat', 'earthscope-skd', 'HF_TOKN', 'Check'])
    assert.equal(quotedWord(untrusted(word)), `"${word}"`);
  for (const word of [
    'cave2',
    'aBcDeFgH',
    'x'.repeat(30),
    'a b',
    '',
    'ünder',
    'a=b',
    'https://x',
    'correct',
    held.reveal(),
  ])
    assert.equal(quotedWord(untrusted(word), { PASSWORD: 'correct' }), undefined, word);
});

it('a word from a variable is not repeated on any way into the program', async () => {
  const terminal = { PASSWORD: 'opensesame' };
  for (const args of [
    ['opensesame'],
    ['check', 'opensesame'],
    ['providers', 'opensesame'],
    ['explain', 'opensesame'],
    ['rules', 'opensesame'],
    ['--opensesame'],
  ]) {
    const { exitCode, stderr, stdout } = await runInMemory(args, { terminal });
    assert.equal(exitCode, 2, args.join(' '));
    assert.ok(!(stderr + stdout).includes('opensesame'), stderr);
    assert.match(stderr, /^error: unknown /);
  }
});
