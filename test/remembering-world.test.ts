import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diagnoseWorld } from '../src/diagnose.ts';
import type { World } from '../src/types/world.ts';
import { memoryWorld } from '../src/world/memory.ts';
import { rememberingWorld } from '../src/world/remembering-world.ts';

/** A world that counts its calls. */
function counted(world: World): { readonly world: World; readonly asked: Map<string, number> } {
  const asked = new Map<string, number>();
  const count = (what: string): void => void asked.set(what, (asked.get(what) ?? 0) + 1);
  return {
    asked,
    world: {
      ...world,
      read: async (path) => {
        count(`read ${path}`);
        return await world.read(path);
      },
      stat: async (path) => {
        count(`stat ${path}`);
        return await world.stat(path);
      },
      list: async (path, order) => {
        count(`list ${order ?? 'name'} ${path}`);
        return await world.list(path, order);
      },
    },
  };
}

describe('a world that remembers', () => {
  const made = memoryWorld({
    home: '/home/me',
    env: { HOME: '/home/me', ES_PROFILE: 'x' },
    files: { '/home/me/.netrc': 'machine example.org login a password b\n', '/home/me/.earthscope/config.toml': '' },
  });

  it('is asked for each path below the home once in a whole check', async () => {
    const files = {
      '.cloudvolume/secrets/cave-secret.json': '{"token": "0123456789abcdef0123456789abcdef"}',
      '.cdsapirc': 'url: https://cds.climate.copernicus.eu/api\nkey: x\n',
      '.cache/huggingface/token': 'hf_x\n',
      '.descarteslabs/token_info.json': '{}',
      '.earthscope/default/tokens.json': '{}',
      '.bashrc': 'export HF_TOKEN=x\n',
    };
    for (const each of [made, memoryWorld({ home: '/home/me' }), memoryWorld({ home: '/home/me', files })]) {
      const { world, asked } = counted(each);
      await diagnoseWorld(world);
      const twice = [...asked].filter(([what, times]) => times > 1 && what.includes(' /home/me/'));
      assert.deepEqual(twice, []);
    }
  });

  it('is not asked for what the list of the home does not have', async () => {
    const { world, asked } = counted(made);
    const remembering = rememberingWorld(world);
    const missing = { is: 'error', code: 'ENOENT' };
    for (const path of ['.cdsapirc', '.cloudvolume/secrets/cave-secret.json', '.x'])
      for (const way of ['stat', 'read'] as const)
        assert.deepEqual(await remembering[way](`/home/me/${path}`), missing, path);
    assert.deepEqual([...asked.keys()].sort(), ['list name /home/me', 'stat /home/me/.']);
  });

  it('looks for itself wherever the list of the home does not settle it', async () => {
    for (const input of [
      { files: { '/home/me': { dir: true, mode: 0 } } },
      { files: { '/home/me': { dir: true, mode: 0o400 } } },
      { files: { '/home/me': { dir: true, mode: 0o100 } } },
      { files: { '/home/me': 'a file' } },
      { files: { '.CDSAPIRC': 'x' } },
    ]) {
      const world = memoryWorld({ home: '/home/me', ...input });
      for (const path of ['.cdsapirc', '.CDSAPIRC', '.a/b', '../me/.CDSAPIRC', '', '.', 'ä'])
        for (const way of ['stat', 'read'] as const) {
          const real = await world[way](`/home/me/${path}`);
          assert.deepEqual(await rememberingWorld(world)[way](`/home/me/${path}`), real, path);
        }
    }
    const { world, asked } = counted(memoryWorld({ home: '/home/me', files: { '.CDSAPIRC': 'x' } }));
    await rememberingWorld(world).stat('/home/me/.cdsapirc');
    assert.ok(asked.has('stat /home/me/.cdsapirc'), 'a file system may take the name in other letters');
  });

  it('returns what the world returns, also for a directory in its own order', async () => {
    const world = rememberingWorld(made);
    for (const path of ['/home/me/.netrc', '/home/me', '/nowhere']) {
      assert.deepEqual(await world.read(path), await made.read(path));
      assert.deepEqual(await world.stat(path), await made.stat(path));
      assert.deepEqual(await world.list(path), await made.list(path));
      assert.deepEqual(await world.list(path, 'directory'), await made.list(path, 'directory'));
    }
  });
});
