import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { caveclient } from '../src/providers/cave/caveclient.ts';
import { cloudFiles } from '../src/providers/cave/cloud-files.ts';
import { cloudVolume } from '../src/providers/cave/cloud-volume.ts';
import type { MemoryFile } from '../src/types/memory-files.ts';
import type { ChainEntry, Resolution } from '../src/types/resolution.ts';
import type { World } from '../src/types/world.ts';
import { memoryWorld } from '../src/world/memory.ts';

const clients = [caveclient, cloudVolume, cloudFiles] as const;
const folder = '.cloudvolume/secrets';
const tokenA = 'a1'.repeat(16);
const tokenB = 'b2'.repeat(16);
const holding = (token: unknown) => JSON.stringify({ token });

describe('caveclient', () => {
  it("takes the server's own file and passes over cave-secret.json", async () => {
    const found = await caveclient.resolve(
      memoryWorld({
        files: {
          [`${folder}/global.daf-apis.com-cave-secret.json`]: holding(tokenA),
          [`${folder}/cave-secret.json`]: holding(tokenB),
        },
      }),
    );
    assert.equal(tokenOf(found), tokenA);
    assert.equal(entryOf(found, '/cave-secret.json')?.state, 'ignored');
    assert.ok(entryOf(found, '/cave-secret.json')?.value, 'the losing token is there to compare');
  });

  it("does not fall back to cave-secret.json when the server's own file lacks the key", async () => {
    const found = await caveclient.resolve(
      memoryWorld({
        files: {
          [`${folder}/global.daf-apis.com-cave-secret.json`]: JSON.stringify({ auth_token: tokenA }),
          [`${folder}/cave-secret.json`]: holding(tokenB),
        },
      }),
    );
    assert.equal(found.next, 'sends-nothing');
    assert.deepEqual(found.raises, []);
    assert.deepEqual(entryOf(found, '/global.daf-apis.com-cave-secret.json')?.problem, {
      kind: 'missing-key',
      what: 'no key token, but auth_token',
      effect: 'ignored',
    });
  });

  it('reads the legacy file last, and says that it is deprecated', async () => {
    const found = await caveclient.resolve(
      memoryWorld({
        files: {
          [`${folder}/cave-secret.json`]: holding(tokenB),
          [`${folder}/chunkedgraph-secret.json`]: holding(tokenA),
        },
      }),
      { args: { token_file: '~/missing.json' } },
    );
    assert.equal(tokenOf(found), tokenA);
    assert.match(
      found.warnings.join(),
      /^WARNING caveclient\.auth: file location ~\/\.cloudvolume\/secrets\/chunkedgraph-secret\.json is deprecated/,
    );
  });

  it('counts an empty token argument, so that no file is read', async () => {
    const found = await caveclient.resolve(memoryWorld({ files: { [`${folder}/cave-secret.json`]: '{' } }), {
      args: { token: '' },
    });
    assert.equal(found.source, 'arg');
    assert.equal(tokenOf(found), '');
    assert.deepEqual(found.raises, []);
  });

  it('finds the server of a datastack in its cache, and reports what it would cache', async () => {
    const world = memoryWorld({
      files: {
        [`${folder}/cave_datastack_to_server_map.json`]: JSON.stringify({ mice: 'https://other.example' }),
        [`${folder}/other.example-cave-secret.json`]: holding(tokenA),
      },
    });
    assert.equal(tokenOf(await caveclient.resolve(world, { options: { datastack: 'mice' } })), tokenA);
    const noted = await caveclient.resolve(world, {
      options: { datastack: 'mice' },
      args: { server_address: 'https://new.example' },
    });
    assert.match(noted.warnings.join(), /'https:\/\/new\.example' will now be used by default for datastack 'mice'/);
  });

  it('takes host:port without a scheme for an address without a host, as urlparse does', async () => {
    const found = await caveclient.resolve(
      memoryWorld({ files: { [`${folder}/-cave-secret.json`]: holding(tokenA) } }),
      {
        args: { server_address: 'localhost:80' },
      },
    );
    assert.equal(tokenOf(found), tokenA);
    assert.equal(found.raises[0]?.class, 'requests.exceptions.InvalidSchema');
  });

  it('checks the shape of a token in setup-token only', async () => {
    const cli = ['setup-token', 'https://global.daf-apis.com', '--no-open'];
    const typed = await caveclient.resolve(memoryWorld(), { options: { cli, stdin: 'not-a-token\n' } });
    assert.equal(typed.raises[0]?.class, 'EOFError');
    assert.match(typed.warnings.join(), /Invalid token format/);
    const good = await caveclient.resolve(memoryWorld(), { options: { cli, stdin: ` ${tokenA.toUpperCase()} \n` } });
    assert.deepEqual([good.raises, good.warnings], [[], []]);
  });
});

describe('the three that read one token', () => {
  it('disagree about CLOUD_VOLUME_DIR, the old name and ~/.cloudfiles', async () => {
    const moved = memoryWorld({
      env: { CLOUD_VOLUME_DIR: '/home/me/moved' },
      files: { 'moved/secrets/cave-secret.json': holding(tokenA) },
    });
    assert.deepEqual(await tokens(moved), [undefined, tokenA, tokenA]);
    assert.deepEqual(
      await tokens(memoryWorld({ files: { [`${folder}/chunkedgraph-secret.json`]: holding(tokenA) } })),
      [tokenA, tokenA, undefined],
    );
    assert.deepEqual(
      await tokens(memoryWorld({ files: { '.cloudfiles/secrets/cave-secret.json': holding(tokenA) } })),
      [undefined, undefined, tokenA],
    );
    assert.deepEqual(
      await tokens(memoryWorld({ files: { '.neuroglancer/secrets/cave-secret.json': holding(tokenA) } })),
      [undefined, tokenA, undefined],
    );
    assert.deepEqual(await tokens(memoryWorld({ files: { '/secrets/cave-secret.json': holding(tokenA) } })), [
      undefined,
      tokenA,
      undefined,
    ]);
    assert.deepEqual(await tokens(memoryWorld({ files: { '/cave-secret.json': holding(tokenA) } })), [
      undefined,
      undefined,
      tokenA,
    ]);
  });

  it('disagree about what a file may contain', async () => {
    const bare = memoryWorld({ files: { [`${folder}/cave-secret.json`]: JSON.stringify(tokenA) } });
    assert.deepEqual(await tokens(bare), [undefined, tokenA, undefined]);
    const number = memoryWorld({ files: { [`${folder}/cave-secret.json`]: '{"token": 1234}' } });
    assert.deepEqual(await tokens(number), ['1234', undefined, '1234']);
    const [wrong] = (await cloudVolume.resolve(number)).raises;
    assert.equal(wrong?.message, "expected string or bytes-like object, got 'int'");
  });

  it('read no variable', async () => {
    const env = Object.fromEntries(
      ['CAVE_TOKEN', 'CAVE_AUTH_TOKEN', 'CAVECLIENT_TOKEN', 'CLOUDVOLUME_TOKEN', 'AUTH_TOKEN'].map((name) => [
        name,
        tokenA,
      ]),
    );
    assert.deepEqual(await tokens(memoryWorld({ env })), [undefined, undefined, undefined]);
  });

  it('show the files of other servers as skipped', async () => {
    const world = memoryWorld({ files: { [`${folder}/minnie.microns-daf.com-cave-secret.json`]: holding(tokenA) } });
    const [why, ...others] = await Promise.all(
      clients.map(
        async (client) => entryOf(await client.resolve(world), '/minnie.microns-daf.com-cave-secret.json')?.why,
      ),
    );
    assert.equal(why, 'used only for the server minnie.microns-daf.com');
    assert.deepEqual(others, Array(2).fill('used only for data at minnie.microns-daf.com'));
    assert.equal(
      tokenOf(await cloudVolume.resolve(world, { options: { cv_domain: 'minnie.microns-daf.com' } })),
      tokenA,
    );
  });

  it('stop at a byte order mark, and give its position', async () => {
    const world = memoryWorld({ files: { [`${folder}/cave-secret.json`]: `\ufeff${holding(tokenA)}` } });
    for (const client of clients) {
      const found = await client.resolve(world);
      assert.equal(found.raises[0]?.message, 'Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0)');
      const { problem } = found.chain.find(({ state }) => state === 'malformed') ?? {};
      assert.deepEqual(problem, {
        kind: 'bom',
        what: 'a byte order mark before the JSON',
        line: 1,
        column: 1,
        effect: 'fatal',
      });
    }
  });

  it('fail on a line break in the header, without showing the token', async () => {
    const world = memoryWorld({ files: { [`${folder}/cave-secret.json`]: holding(`${tokenA}\n`) } });
    for (const client of clients) {
      const [raised] = (await client.resolve(world)).raises;
      assert.equal(raised?.phase, 'send');
      assert.match(raised?.message ?? '', /in header value: 'Bearer \[secret\]'$/);
    }
  });

  it('send the login of a netrc file instead of the token', async () => {
    const files = {
      [`${folder}/cave-secret.json`]: holding(tokenA),
      '.netrc': '# mine\n#\nmachine global.daf-apis.com login me password pw\n',
    };
    for (const client of clients) {
      const found = await client.resolve(memoryWorld({ files }));
      assert.deepEqual(found.settings['netrc']?.place, {
        kind: 'file',
        path: '/home/me/.netrc',
        key: 'machine global.daf-apis.com',
        line: 3,
      });
      const elsewhere = await client.resolve(memoryWorld({ files, env: { NETRC: '/nowhere' } }));
      assert.equal(elsewhere.settings['netrc'], undefined);
    }
  });

  it('have their own messages for a reply; cloud-files has none for a rejection', async () => {
    const world = memoryWorld({ files: { [`${folder}/cave-secret.json`]: holding(tokenA) } });
    const reply = { status: 403, headers: {}, body: `no ${tokenA}` };
    const said = await Promise.all(
      clients.map(async (client) => client.predict(await client.resolve(world), reply)?.message),
    );
    assert.deepEqual(said, [
      "403 Client Error: Forbidden for url: https://global.daf-apis.com/info/version content: b'no [secret]'",
      '403 Client Error: Forbidden for url: https://global.daf-apis.com/segmentation/table/<dataset>/info',
      undefined,
    ]);
  });
});

it('never throws and never shows a secret, whatever the files, variables and arguments', async () => {
  const secret = fc.constantFrom(
    tokenA,
    `“${tokenB}”`,
    `${tokenA}\n`,
    `'${tokenA}"`,
    `${tokenB} \u0430`,
    `\ud800${tokenA}`,
  );
  const value = fc.oneof(
    secret,
    fc.constantFrom('', null, 0, 1.5, true, [], {}),
    secret.map((each) => [each]),
    secret.map((each) => ({ token: each })),
  );
  const text = fc.oneof(
    value.map(holding),
    secret,
    secret.map((each) => `{"token": "${each}",}`),
    secret.map((each) => JSON.stringify(each)),
    fc.string(),
  );
  const file = fc.oneof(
    text,
    fc.record({ content: text, mode: fc.constantFrom('000', '644') }),
    fc.constantFrom<MemoryFile>(
      { dir: true },
      { dir: true, mode: '000' },
      { symlink: 'cave-secret.json' },
      { special: true },
      { content_b64: '//57ACIA' },
    ),
  );
  const secretNames = [
    'cave-secret.json',
    'global.daf-apis.com-cave-secret.json',
    'chunkedgraph-secret.json',
    'http-secret.json',
    'google-secret.json',
  ];
  const paths = fc.oneof(
    fc
      .tuple(
        fc.constantFrom(folder, '.neuroglancer/secrets', '.cloudfiles/secrets', '/secrets', 'moved/secrets'),
        fc.constantFrom(...secretNames),
      )
      .map((parts) => parts.join('/')),
    fc.constantFrom('.netrc', folder, '.cloudvolume', '/cave-secret.json'),
  );
  const map = fc.constantFrom('[]', '{', '{"mice": "https://h.example"}', '{"mice": 5}', '{"mice": null}');
  const netrc = secret.map((each) => `default login me password ${each}`);
  const server = fc.constantFrom(
    'https://global.daf-apis.com',
    'h.example:80',
    'https://[::1',
    '',
    'ftp://h.example',
    undefined,
    5,
    null,
  );
  await fc.assert(
    fc.asyncProperty(
      fc
        .tuple(
          fc.dictionary(paths, fc.oneof(file, netrc), { maxKeys: 6 }),
          fc.record({ [`${folder}/cave_datastack_to_server_map.json`]: map }, { requiredKeys: [] }),
        )
        .map(([some, one]) => ({ ...one, ...some })),
      fc.record(
        {
          CLOUD_VOLUME_DIR: fc.constantFrom('moved', '~/moved', '', '/home/me/moved'),
          CLOUD_FILES_DIR: fc.constantFrom('', 'x'),
          NETRC: fc.constantFrom('~/.netrc', ''),
        },
        { requiredKeys: [] },
      ),
      fc.record(
        {
          token: value,
          secrets: value,
          token_file: fc.constantFrom('~/a.json', '', 5, `${folder}/cave-secret.json`),
          token_key: fc.constantFrom('token', 'x', 5),
          server_address: server,
        },
        { requiredKeys: [] },
      ),
      fc.record(
        {
          datastack: fc.constantFrom('mice', 'token', 5),
          cv_domain: fc.constantFrom('h.example', '', 5),
          cv_secrets: value,
          use: fc.constantFrom('tokens', true),
        },
        { requiredKeys: [] },
      ),
      fc.record({
        status: fc.constantFrom(200, 302, 401, 403, 404, 500),
        headers: fc.constantFrom<Record<string, string>>({}, { 'Content-Type': 'application/json' }),
        body: text,
      }),
      async (files, env, args, options, reply) => {
        const world = memoryWorld({ env, files });
        for (const client of clients) {
          const found = await client.resolve(world, { args, options });
          const shown =
            wordsOf(found) +
            JSON.stringify(client.predict({ ...found, settings: {} }, { ...reply, body: tokenOf(found) ?? '' }) ?? '');
          assert.ok(!shown.includes(tokenA.slice(0, 8)) && !shown.includes(tokenB.slice(0, 8)), 'a secret is shown');
          client.predict(found, reply);
          assert.ok(
            found.chain.filter(({ wins, slot }) => wins && slot === 'token').length === (found.fields['token'] ? 1 : 0),
          );
        }
      },
    ),
    { numRuns: 100, seed: 20_260_101 },
  );
});

function tokenOf(resolution: Resolution): string | undefined {
  const value = resolution.fields['token']?.value;
  return value?.is === 'known' ? value.secret.reveal() : undefined;
}

async function tokens(world: World): Promise<readonly (string | undefined)[]> {
  return await Promise.all(clients.map(async (client) => tokenOf(await client.resolve(world))));
}

function entryOf(resolution: Resolution, ending: string): ChainEntry | undefined {
  return resolution.chain.find(({ place }) => place.kind === 'file' && place.path.endsWith(ending));
}

function wordsOf({ raises, warnings, settings, gaps, source, chain }: Resolution): string {
  return JSON.stringify([raises, warnings, settings, gaps, source, chain.map(({ value: _value, ...entry }) => entry)]);
}
