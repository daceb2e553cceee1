import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { type LockInput, lockPath, takeLock } from '../src/files/file-lock.ts';
import { type FilePort, nodeFiles } from '../src/files/file-port.ts';
import { isRunning, type ProcessIdentity, thisProcess } from '../src/files/process-identity.ts';
import { systemError } from './support/cut-files.ts';

async function inFolder(use: (target: string, input: LockInput) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'auth-doctor-lock-'));
  try {
    await use(join(folder, 'tokens.json'), { me: await thisProcess(), isRunning, patience: 0 });
    assert.deepEqual(readdirSync(folder), [], 'nothing is left behind');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeLock(target: string, owner: Partial<ProcessIdentity> | string, secondsAgo = 0): void {
  const path = lockPath(target);
  writeFileSync(path, typeof owner === 'string' ? owner : JSON.stringify(owner));
  const time = Date.now() / 1000 - secondsAgo;
  utimesSync(path, time, time);
}

test('one process holds it, with its host, id and start, and the next gets it after the release', async () => {
  await inFolder(async (target, input) => {
    const first = await takeLock(nodeFiles, target, input);
    assert.ok(first.is === 'held');
    const { host, pid, started } = JSON.parse(readFileSync(lockPath(target), 'utf8')) as ProcessIdentity;
    assert.deepEqual([host, pid, started], [input.me.host, process.pid, input.me.started]);
    const second = await takeLock(nodeFiles, target, input);
    assert.equal(second.is, 'busy');
    assert.match(second.is === 'busy' ? second.owner : '', new RegExp(`process ${String(process.pid)}`));
    let told = 0;
    const third = takeLock(nodeFiles, target, {
      ...input,
      patience: 60_000,
      waiting: async () => {
        told += 1;
        await first.release();
      },
    });
    const taken = await third;
    assert.ok(taken.is === 'held' && told === 1);
    assert.equal(await taken.isMine(), true);
    await taken.release();
  });
});

test('of many at once, one at a time holds it', async () => {
  await inFolder(async (target, input) => {
    let [inside, most] = [0, 0];
    await Promise.all(
      Array.from({ length: 12 }, async () => {
        const lock = await takeLock(nodeFiles, target, { ...input, patience: 60_000 });
        assert.ok(lock.is === 'held');
        inside += 1;
        most = Math.max(most, inside);
        await new Promise((resolve) => setTimeout(resolve, 2));
        inside -= 1;
        await lock.release();
      }),
    );
    assert.equal(most, 1);
  });
});

test('a lock of this machine is stale when its process is gone, or its id is another process’s by now', async () => {
  const me = await thisProcess();
  const dead = { ...me, pid: 2 ** 30 };
  const stale = process.platform === 'linux' ? [dead, { ...me, started: '1' }] : [dead];
  for (const owner of stale) {
    await inFolder(async (target, input) => {
      writeLock(target, owner);
      const lock = await takeLock(nodeFiles, target, input);
      assert.ok(lock.is === 'held');
      await lock.release();
    });
  }
});

test('a lock of another machine, and one that cannot be read, is stale after 120 s', async () => {
  const elsewhere = { host: 'node7', machine: 'another', pid: process.pid, started: '1' };
  for (const owner of [elsewhere, '', '{"host":']) {
    await inFolder(async (target, input) => {
      writeLock(target, owner, 110);
      assert.equal((await takeLock(nodeFiles, target, input)).is, 'busy');
      writeLock(target, owner, 121);
      const lock = await takeLock(nodeFiles, target, input);
      assert.ok(lock.is === 'held');
      await lock.release();
    });
  }
});

test('processes that find a stale lock do not take each other’s', async () => {
  await inFolder(async (target, input) => {
    writeLock(target, { ...input.me, pid: 2 ** 30 });
    let [inside, most] = [0, 0];
    await Promise.all(
      Array.from({ length: 12 }, async () => {
        const lock = await takeLock(nodeFiles, target, { ...input, patience: 60_000 });
        assert.ok(lock.is === 'held');
        inside += 1;
        most = Math.max(most, inside);
        await new Promise((resolve) => setTimeout(resolve, 2));
        inside -= 1;
        assert.equal(await lock.isMine(), true);
        await lock.release();
      }),
    );
    assert.equal(most, 1);
  });
});

test('a process that was suspended until another took the lock notices, and does not release that one', async () => {
  await inFolder(async (target, input) => {
    const lock = await takeLock(nodeFiles, target, input);
    assert.ok(lock.is === 'held');
    writeLock(target, { ...input.me, pid: 1 });
    assert.equal(await lock.isMine(), false);
    await lock.release();
    assert.ok(existsSync(lockPath(target)));
    rmSync(lockPath(target));
  });
});

test('if O_EXCL or fsync is refused there is no lock, and the reason is given', async () => {
  const refusing = (name: 'open' | 'sync', code: string): FilePort => ({
    ...nodeFiles,
    open: async (path, flags) => {
      if (name === 'open') throw systemError(code);
      return { ...(await nodeFiles.open(path, flags)), sync: async () => await Promise.reject(systemError(code)) };
    },
  });
  for (const [name, code] of [
    ['open', 'EROFS'],
    ['open', 'EINVAL'],
    ['sync', 'EINVAL'],
  ] as const) {
    await inFolder(async (target, input) => {
      const lock = await takeLock(refusing(name, code), target, input);
      assert.ok(lock.is === 'refused');
      assert.match(lock.why, new RegExp(code));
    });
  }
});

test('waiting ends at an interrupt', async () => {
  await inFolder(async (target, input) => {
    const first = await takeLock(nodeFiles, target, input);
    assert.ok(first.is === 'held');
    const controller = new AbortController();
    const waiting = async (): Promise<void> => controller.abort();
    const second = await takeLock(nodeFiles, target, {
      ...input,
      patience: 60_000,
      signal: controller.signal,
      waiting,
    });
    assert.equal(second.is, 'busy');
    await first.release();
  });
});
