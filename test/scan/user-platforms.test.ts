import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { World } from '../../src/types/world.ts';
import { type MemoryWorldInput, memoryWorld } from '../../src/world/memory.ts';
import { runScanCommand } from '../support/scan-command.ts';
import { temporaryFolder, testRepository } from '../support/scan-repository.ts';

const planet = `
schema = 0
id = "orbit"
name = "Orbit"
hosts = ["api.orbit.example"]
[pages]
docs = "https://orbit.example/docs"
create = "https://orbit.example/new"
revoke = "https://orbit.example/old"
[[tokens]]
kind = "api-key"
name = "Orbit API key"
slots = ["key"]
shape = "ORBK{32:hex}"
meaning = "current"
detect = "anywhere"
certainty = "enforced"
[[tokens]]
kind = "bare"
name = "Orbit session"
slots = ["key"]
shape = "{36}"
meaning = "current"
detect = "near-name"
certainty = "enforced"
names = ["ORBIT_SESSION"]
[[clients]]
id = "orbit"
package = "orbit"
versions = ["1."]
slots = [{ name = "key", required = true }]
[[clients.paths]]
name = "file"
parts = ["~/.orbit", "key"]
expand = ["user"]
[[clients.sources]]
kind = "file"
path = "file"
format = "raw"
fields = [{ slot = "key", clean = ["trim"] }]
`;

// In two parts, so that a scan of this repository does not take it for a token.
const key = `ORBK${'0f3a'.repeat(2)}${'9b7c52e1'.repeat(3)}`;
const session = 'q8Zr2Lm5Xw0Tn7Bv4Kc1Hd6Gs9Jf3Py0Ua2E';
const home = '/home/me';
const providerFolder = `${home}/.config/auth-doctor/providers`;

const worldOf = (folder: string, files: MemoryWorldInput['files']): World =>
  memoryWorld({ home, cwd: folder, files: files ?? {} });

async function scan(folder: string, files: MemoryWorldInput['files'], parsed: Readonly<Record<string, unknown>> = {}) {
  const { code, text } = await runScanCommand(
    folder,
    { ...parsed, format: 'json' },
    { world: async () => worldOf(folder, files) },
  );
  return { code, text, report: JSON.parse(text) };
}

describe('the user’s own platforms in scan', () => {
  it('have their shapes, names, page and hosts', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.env'), `KEY=${key}\n`);
    writeFileSync(join(folder, 'b.env'), `ORBIT_SESSION=${session}\n`);
    writeFileSync(join(folder, 'c.sh'), `curl -H "Authorization: Bearer ${session}" https://api.orbit.example/x\n`);
    const without = await scan(folder, {});
    assert.deepEqual(without.report.findings, []);
    const { code, report } = await scan(folder, { [`${providerFolder}/orbit.toml`]: planet });
    assert.equal(code, 1);
    const found = report.findings as readonly {
      readonly message: string;
      readonly platform: string;
      readonly remedy: { readonly steps: readonly { readonly url?: string }[] };
    }[];
    assert.deepEqual(
      found.map(({ message }) => message),
      [
        'This line contains what looks like an Orbit API key',
        'This line contains what looks like an Orbit session',
        'This line contains what looks like an Orbit session',
      ],
    );
    for (const { platform, remedy } of found) {
      assert.equal(platform, 'orbit');
      assert.ok(remedy.steps.some(({ url }) => url === 'https://orbit.example/old'));
    }
  });

  it('know your own token by its name', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'notes.txt'), `see ${session}\n`);
    const files = { [`${providerFolder}/orbit.toml`]: planet, [`${home}/.orbit/key`]: session };
    const { report } = await scan(folder, files);
    assert.equal(report.findings[0]?.message, 'This line contains your own Orbit session');
  });

  it('replace the built-in platform whose id they have', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.py'), 'auth_token = "4f1c09a7e2b85d3360cb7719fe24d8a0"\n');
    assert.equal((await scan(folder, {})).report.findings.length, 1);
    const mine = planet.replace('id = "orbit"', 'id = "cave"');
    assert.deepEqual((await scan(folder, { [`${providerFolder}/cave.toml`]: mine })).report.findings, []);
  });

  it('are named if a file is invalid, and the other platforms are still searched', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.py'), 'auth_token = "4f1c09a7e2b85d3360cb7719fe24d8a0"\n');
    const { code, report } = await scan(folder, {
      [`${providerFolder}/orbit.toml`]: planet.replace('hosts', 'hots'),
    });
    assert.equal(code, 1);
    assert.equal(report.findings[0]?.platform, 'cave');
    assert.match(
      report.gaps[0]?.what,
      /orbit\.toml:5: hots: unknown key; did you mean hosts\?: skipping its platform$/,
    );
  });

  it('are not read if nothing is staged, and their directory is read once if something is', async () => {
    const repository = testRepository();
    const asked: string[] = [];
    const world = worldOf(repository.folder, { [`${providerFolder}/orbit.toml`]: planet });
    const watched: World = {
      ...world,
      read: async (path) => {
        asked.push(path);
        return await world.read(path);
      },
      list: async (path) => {
        asked.push(path);
        return await world.list(path);
      },
    };
    const ofProviders = (): readonly string[] => asked.filter((path) => path.startsWith(providerFolder));
    await runScanCommand(repository.folder, { staged: true }, { world: async () => watched });
    assert.deepEqual(ofProviders(), []);
    repository.write('a.txt', 'x');
    repository.git('add', '.');
    await runScanCommand(repository.folder, { staged: true }, { world: async () => watched });
    assert.deepEqual(ofProviders(), [providerFolder, `${providerFolder}/orbit.toml`]);
  });
});
