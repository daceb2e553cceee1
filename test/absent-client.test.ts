import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Recording } from '../scripts/conformance/recording.ts';
import { recordedSituation } from '../scripts/conformance/replay.ts';
import { madeWorlds } from '../scripts/conformance/worlds.ts';
import { catalog } from '../src/catalog.generated.ts';
import { type DiagnoseSelection, diagnoseWorld } from '../src/diagnose.ts';
import { exampleWorld } from '../src/examples/example-world.ts';
import { absentClientsOn } from '../src/providers/absent-client.ts';
import { allPlatforms } from '../src/providers/all-platforms.ts';
import { loadProviders } from '../src/providers/load-providers.ts';
import { rules } from '../src/rules.generated.ts';
import { Secret } from '../src/secret.ts';
import type { MemoryFile } from '../src/types/memory-files.ts';
import type { GivenWorld, World } from '../src/types/world.ts';
import { withoutUnknowns } from '../src/unknown/stand-in-world.ts';
import { type MemoryWorldInput, memoryWorld } from '../src/world/memory.ts';

const vectors = new URL('../fixtures/vectors/', import.meta.url);

/** A report with all that is in it, the secrets too. */
async function whole(world: GivenWorld, selection: DiagnoseSelection, replayAll: boolean): Promise<string> {
  const report = await diagnoseWorld(world, selection, await allPlatforms(withoutUnknowns(world), replayAll)).catch(
    String,
  );
  const inFull = (_: string, value: unknown): unknown =>
    value instanceof Map || value instanceof Set ? [...value] : value;
  return JSON.stringify(revealed(report), inFull, 1);
}

/** `toJSON` comes before a replacer, so the secrets are taken out of their wrapping first. */
function revealed(value: unknown): unknown {
  if (value instanceof Secret) return value.reveal();
  if (Array.isArray(value)) return value.map(revealed);
  if (typeof value !== 'object' || value === null || value instanceof Map || value instanceof Set) return value;
  if (value instanceof Date) return value.toISOString();
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, revealed(each)]));
}

/** The world, where a path and what is below it are on a disk that does not answer. */
function withoutAnswer(world: World, path: string): World {
  const silent = { is: 'unread', reason: 'no answer' } as const;
  const isSilent = (each: string): boolean =>
    each === path ||
    each.startsWith(`${path}/`) ||
    (path.startsWith(`${each}/`) && each !== '/' && each !== '/home' && each !== home);
  return {
    ...world,
    read: async (each) => (isSilent(each) ? silent : await world.read(each)),
    stat: async (each) => (isSilent(each) ? silent : await world.stat(each)),
    list: async (each, order) => (isSilent(each) ? silent : await world.list(each, order)),
  };
}

async function assertSame(world: GivenWorld, selection: DiagnoseSelection = {}, what = ''): Promise<void> {
  assert.equal(await whole(world, selection, false), await whole(world, selection, true), what);
}

describe('a client is replayed only where something of it is there', () => {
  it('and reports are the same as if all were: over all recordings', async () => {
    let count = 0;
    for (const file of readdirSync(vectors).filter((name) => name !== 'known-differences.json')) {
      const set = basename(file, '.json');
      for (const recording of JSON.parse(readFileSync(new URL(file, vectors), 'utf8')) as readonly Recording[]) {
        const { world, args, options } = recordedSituation(recording, set);
        // What is passed to a client has all of them replayed: a few of these are enough.
        await assertSame(world, count % 8 === 0 ? { args, options } : {}, `${file} ${recording.id}`);
        count += 1;
      }
    }
    assert.ok(count > 500, 'so few recordings prove nothing');
  });

  it('over the examples of all rules', async () => {
    for (const { id, examples } of rules)
      for (const example of [...examples.valid, ...examples.invalid])
        await assertSame(exampleWorld(example), {}, `${id}: ${example.title}`);
  });

  it('over situations with damaged values', async () => {
    for await (const { title, example, platforms } of madeWorlds(60, 7)) {
      await assertSame(exampleWorld(example), example.env ? {} : { platforms }, title);
    }
  });

  it('over random worlds', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, fc.option(fc.constantFrom(...catalog.map(({ id }) => id))), async (input, id) => {
        await assertSame(memoryWorld(input), id === null ? {} : { platforms: [id] });
      }),
      { numRuns: 300 },
    );
  });

  it('with one file or one variable', async () => {
    const platforms = catalog.map(({ id }) => id);
    for (const path of paths) {
      await assertSame(memoryWorld({ files: { [path]: 'x' } }), {}, path);
      await assertSame(memoryWorld({ files: { [path]: 'x' } }), { platforms }, path);
    }
    for (const name of allNames)
      for (const platform of ['linux', 'win32'] as const)
        await assertSame({ ...memoryWorld({ platform }), env: [{ name, value: '/root' }] }, {}, name);
  });

  it('where the home, or a part of it, cannot be read', async () => {
    const files = { '.cdsapirc': 'key: x\n', '.cloudvolume/secrets/cave-secret.json': '{}' };
    await assertSame(memoryWorld({ files: { ...files, [home]: { dir: true, mode: 0 } } }));
    await assertSame(memoryWorld({ files: { [home]: { dir: true, mode: 0 } } }));
    await assertSame(memoryWorld({ files: { '/secrets': { dir: true, mode: 0 } } }));
    await assertSame(memoryWorld({ files: { '.config': { dir: true, mode: 0 } } }));
    for (const path of paths.map((each) => (each.startsWith('/') ? each : `${home}/${each}`)))
      await assertSame(withoutAnswer(memoryWorld({ home, cwd: `${home}/work` }), path), {}, path);
    await assertSame(withoutAnswer(memoryWorld({ home }), home));
    await assertSame(withoutAnswer(memoryWorld({ home, cwd: '/srv' }), '/srv'));
  });

  it('with a platform of the user’s own beside them, and in the place of one', async () => {
    for (const id of ['own', 'cds'])
      for (const files of [{}, { '.lab/token': 'x' }, { '.earthscope/config.toml': '' }] as const)
        await assertSame(memoryWorld({ files: { ...files, '.config/auth-doctor/providers/own.toml': ownFile(id) } }));
  });
});

it('no client is loaded in an empty home, whatever the system', async () => {
  for (const platform of ['linux', 'darwin', 'win32'] as const) {
    const { clients, resolutions } = await absentClientsOn(platform);
    assert.equal(clients.size, Object.keys(resolutions).length);
    const cwd = platform === 'win32' ? 'D:\\project' : '/srv/project';
    const asked: string[] = [];
    const world = memoryWorld({ platform, cwd, env: { PATH: '/usr/bin', LANG: 'C.UTF-8' } });
    // An absent client looks whether something is there, and reads nothing.
    const watched: World = {
      ...world,
      read: async (path) => {
        asked.push(path);
        return await world.read(path);
      },
    };
    for (const { clients: each } of await loadProviders(undefined, platform))
      for (const client of each) await client.resolve(watched);
    assert.deepEqual(asked, [], platform);
  }
});

const home = '/home/me';
const names = [
  ...['CLIENT_ID', 'CLIENT_SECRET', 'NETRC', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'APP_DIRECTORY', 'HOME', 'APPDATA'],
  ...['es_oauth2__refresh_token', 'ES_PROFILE', 'Es_Http__Timeout', 'DYNACONF_X', 'ENV_FOR_DYNACONF', 'HTTPS_PROXY'],
  ...[
    'CAVE_TOKEN',
    'CLOUD_VOLUME_DIR',
    'CLOUD_FILES_DIR',
    'GOOGLE_PROJECT_NAME',
    'GITHUB_ACTIONS',
    'CI',
    'DESCARTESLABS_X',
  ],
  ...['HUGGINGFACE_API_KEY', 'HF_TOKEM', 'TRANSFORMERS_OFFLINE', 'USERPROFILE', 'USERNAME', 'HOMEPATH', 'SUDO_USER'],
];
const allNames = [
  ...names,
  ...catalog.flatMap(({ lookalikes }) => lookalikes.flatMap(({ kind, name }) => (kind === 'env' ? [name] : []))),
];
const paths = [
  ...[
    '.netrc',
    '_netrc',
    '.cdsapirc',
    '.cache/huggingface/token',
    '.earthscope/default/tokens.json',
    '.earthscope/config.toml',
  ],
  ...[
    '.config/earthscope-cli/sso_tokens.json',
    '.descarteslabs/token_info.json',
    '.earthone/token_info.json',
    '.bashrc',
  ],
  ...[
    '.cloudvolume/secrets/cave-secret.json',
    '.cloudvolume/secrets/x-cave-secret.json',
    '.cloudfiles/secrets/http-secret.json',
  ],
  ...[
    '.neuroglancer/secrets/google-secret.json',
    'work/.env',
    'work/my-cave-secret.json',
    'work/.venv/pyvenv.cfg',
    '.profile',
  ],
  ...[
    '/secrets/cave-secret.json',
    '/google-secret.json',
    '/root/.cdsapirc',
    '/root/.cloudvolume/secrets/cave-secret.json',
  ],
  ...['work/compose.yaml', '.cache/x', '.config/x', 'AppData/Roaming/x', 'work/CAVE-SECRET.txt'],
];
const texts = fc.constantFrom(
  '',
  'x',
  '{}',
  '{"token": "0123456789abcdef0123456789abcdef"}',
  'machine global.daf-apis.com login me password x\n',
  'export HF_TOKEN=x\nES_PROFILE=y\nCDSAPI_KEY=z\n',
  'url: https://cds.climate.copernicus.eu/api\nkey: x\n',
  'services:\n  a:\n    environment:\n      - HF_TOKEN=${CDSAPI_KEY}\n',
);
const oneFile: fc.Arbitrary<MemoryFile> = fc.oneof(
  texts,
  texts.map((content) => ({ content, mode: 0 })),
  fc.constant({ dir: true }),
  fc.constant({ special: true }),
  fc.constant({ symlink: '/nowhere' }),
);
const values = fc.constantFrom(
  '',
  'x',
  '1',
  'true',
  '/x',
  home,
  '{}',
  '@int x',
  'hf_x',
  '0123456789abcdef0123456789abcdef',
);
const packages = fc.dictionary(
  fc.constantFrom(
    'caveclient',
    'earthscope-sdk',
    'earthscope-cli',
    'cdsapi',
    'huggingface-hub',
    'requests',
    'numpy',
    'descarteslabs',
  ),
  fc.constantFrom('0.1', '1.0.0', '2.32.5', '8.2.1'),
  { maxKeys: 2 },
);
const python = packages.map((found) => ({ foundBy: 'PATH', path: '/usr', packages: new Map(Object.entries(found)) }));
/** Most worlds have little in them: where much is there, everything is replayed, and nothing is tried. */
const worlds: fc.Arbitrary<MemoryWorldInput> = fc
  .record({
    platform: fc.constantFrom('linux', 'linux', 'darwin', 'win32'),
    env: fc.dictionary(fc.constantFrom(...allNames), values, { maxKeys: 2 }),
    files: fc.dictionary(fc.constantFrom(...paths), oneFile, { maxKeys: 2 }),
    folder: fc.constantFrom(
      '',
      '',
      '',
      '/home/me/work',
      '/',
      '/srv',
      '/home/O’Brien',
      "/home/o'b",
      '/home/a b',
      '/home/{cwd}',
    ),
    user: fc.constantFrom('me', 'root', 'sudo', 'other'),
    home: fc.constantFrom(undefined, undefined, undefined, null, '/root', '/home/josé', '/home/a//b', '/home/a/../b'),
    python: fc.option(python, { nil: undefined }),
    program: fc.option(python, { nil: undefined }),
  })
  .map(({ platform, env, files, folder, user, home: at, python: own, program }) => ({
    platform,
    env,
    files:
      platform === 'win32'
        ? Object.fromEntries(Object.entries(files).filter(([name]) => !name.startsWith('/')))
        : files,
    ...(folder && platform !== 'win32' ? { cwd: folder } : {}),
    ...(at !== undefined && platform !== 'win32' ? { home: at } : at === null ? { home: at } : {}),
    user:
      user === 'sudo'
        ? { uid: 0, passwdHome: '/root', sudoFrom: 'me' }
        : user === 'other'
          ? { passwdHome: platform === 'win32' ? 'C:\\Users\\other' : '/root' }
          : user,
    ...(own ? { python: own } : {}),
    ...(program ? { programs: { es: program, hf: program } } : {}),
    now: new Date(1_800_000_000_000),
  }));

function ownFile(id: string): string {
  return `
schema = 0
id = "${id}"
name = "Our lab"
hosts = ["lab.example.org"]
[pages]
docs = "https://lab.example.org/docs"
create = "https://lab.example.org/new"
revoke = "https://lab.example.org/old"
[[clients]]
id = "labctl"
package = "labctl"
versions = ["1."]
slots = [{ name = "token", required = true }]
[[clients.paths]]
name = "file"
env = "LAB_FILE"
parts = ["~/.lab", "token"]
expand = ["user"]
[[clients.sources]]
kind = "file"

path = "file"
format = "raw"
fields = [{ slot = "token", clean = ["trim"] }]
`;
}
