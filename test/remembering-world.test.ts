import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diagnoseWorld } from '../src/diagnose.ts';
import type { World } from '../src/types/world.ts';
import { memoryWorld } from '../src/world/memory.ts';
import { rememberingWorld } from '../src/world/remembering-world.ts';

/** A world that counts what it is asked. */
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

  it('is asked for each path once in a whole check', async () => {
    const { world, asked } = counted(made);
    await diagnoseWorld(world);
    // The user's own platforms and the configuration are looked for before, and `git` and Python have ways of their own.
    const twice = [...asked].filter(([what, times]) => times > 1 && /\.(netrc|earthscope|cloudvolume)/.test(what));
    assert.deepEqual(twice, []);
    assert.ok(asked.has('read /home/me/.netrc'));
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
