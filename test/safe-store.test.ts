import assert from 'node:assert/strict';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { leftoversBeside } from '../src/facts/find-leftovers.ts';
import { type FilePort, nodeFiles } from '../src/files/file-port.ts';
import { findTarget } from '../src/files/find-target.ts';
import { prepareStore, type Stored } from '../src/files/safe-store.ts';
import { processWorld } from '../src/world/process.ts';
import { type Cut, cutFiles, systemError } from './support/cut-files.ts';
import { textsBelow } from './support/exchange-home.ts';

const onWindows = process.platform === 'win32';
// Longer than what replaces it, so that writing in place leaves part of it at first.
const before = '{"refresh_token": "the one before", "access_token": "one that is out of date by now"}';
const after = '{\n  "refresh_token": "the one after"\n}';

async function inFolder<T>(use: (folder: string, path: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'auth-doctor-store-'));
  try {
    return await use(folder, join(folder, 'default', 'tokens.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { mode: 0o600 });
}

/** A port in which nothing can be renamed over this file, as if it were a mount point. */
function mounted(port: FilePort, path: string): FilePort {
  return {
    ...port,
    rename: async (from, to) => {
      if (to === path) throw systemError('EBUSY');
      await port.rename(from, to);
    },
  };
}

interface Run {
  readonly outcome: 'refused' | Stored;
  readonly calls: readonly string[];
  /** The call before the reply came: from the next one on, it is stored. */
  readonly prepared: number;
}

/** Prepares and commits; a run that stops is abandoned once it makes no more calls. */
async function run(port: FilePort, path: string, cut: Cut = () => undefined): Promise<Run | 'stopped'> {
  let stop = (): void => undefined;
  const stopped = new Promise<'stopped'>((resolve) => {
    stop = () => resolve('stopped');
  });
  let prepared = Number.POSITIVE_INFINITY;
  const files = cutFiles(port, (call, name) => {
    const outcome = cut(call - (Number.isFinite(prepared) ? prepared : 0), name);
    if (outcome === 'stop') stop();
    return outcome;
  });
  const all = async (): Promise<Run> => {
    const target = await findTarget(files, path);
    const store = target.ok
      ? await prepareStore(files, target.path, { elsewhere: [join(dirname(path), '..', 'elsewhere')] })
      : target;
    prepared = files.calls.length;
    if (!store.ok) return { outcome: 'refused', calls: files.calls, prepared };
    return { outcome: await store.commit(Buffer.from(after)), calls: files.calls, prepared };
  };
  return await Promise.race([all(), stopped]).finally(files.endProcess);
}

/** Fails only before, or only after, the reply has arrived. */
function phase(when: 'preparing' | 'storing', at: number, outcome: Error | 'stop'): Cut {
  let call = 0;
  let isStoring = false;
  let last = 0;
  return (number) => {
    // The count restarts when the reply has arrived.
    if (number < last) isStoring = true;
    last = number;
    if ((when === 'storing') !== isStoring) return undefined;
    call += 1;
    return call === at ? outcome : undefined;
  };
}

/** The file that has the new content, according to the result. */
function holderOf(stored: Stored, path: string): string {
  if (stored.is === 'kept') return stored.path;
  assert.equal(stored.is, 'stored');
  return path;
}

const situations = [
  { name: 'a file that can be renamed over', exists: true, port: (): FilePort => nodeFiles },
  { name: 'a file that is mounted by itself', exists: true, port: (path: string) => mounted(nodeFiles, path) },
  { name: 'a file that is not there', exists: false, port: (): FilePort => nodeFiles },
] as const;

for (const { name, exists, port } of situations) {
  describe(name, () => {
    const prepareFolder = (folder: string, path: string): void => {
      mkdirSync(join(folder, 'elsewhere'));
      if (exists) write(path, before);
    };
    const clean = async (): Promise<Run> =>
      await inFolder(async (folder, path) => {
        prepareFolder(folder, path);
        const done = await run(port(path), path);
        assert.ok(done !== 'stopped');
        assert.deepEqual(done.outcome, { is: 'stored' });
        assert.deepEqual(textsBelow(folder), [[path, after]], 'nothing is left behind');
        if (!onWindows) assert.equal(statSync(path).mode & 0o777, 0o600);
        return done;
      });

    test('the new content is in place, and nothing else is left', async () => void (await clean()));

    test('a process that is killed at any call before the reply leaves the old content whole', async () => {
      const { prepared } = await clean();
      for (let at = 1; at <= prepared; at += 1) {
        await inFolder(async (folder, path) => {
          prepareFolder(folder, path);
          assert.equal(await run(port(path), path, phase('preparing', at, 'stop')), 'stopped');
          if (exists) assert.equal(readFileSync(path, 'utf8'), before, `call ${String(at)}`);
        });
      }
    });

    test('a process that is killed at any call after the first write leaves the new content whole in a file', async () => {
      const { prepared, calls } = await clean();
      const storing = calls.slice(prepared);
      assert.equal(storing[0], 'write', 'the reply is written before anything else is done');
      for (let at = 2; at <= storing.length; at += 1) {
        await inFolder(async (folder, path) => {
          prepareFolder(folder, path);
          assert.equal(await run(port(path), path, phase('storing', at, 'stop')), 'stopped');
          const holders = textsBelow(folder).filter(([, text]) => text.trim() === after);
          assert.ok(holders.length > 0, `call ${String(at)}, ${storing[at - 1] ?? ''}`);
          for (const [each] of onWindows ? [] : holders) assert.equal(statSync(each).mode & 0o777, 0o600);
        });
      }
    });

    for (const code of ['ENOSPC', 'EIO', 'EXDEV']) {
      test(`${code} at any one call: refused before the reply, or stored, or kept where it is said`, async () => {
        const { prepared, calls } = await clean();
        for (let at = 1; at <= calls.length; at += 1) {
          await inFolder(async (folder, path) => {
            prepareFolder(folder, path);
            const when = at <= prepared ? 'preparing' : 'storing';
            const number = at <= prepared ? at : at - prepared;
            const done = await run(port(path), path, phase(when, number, systemError(code)));
            assert.ok(done !== 'stopped');
            const told = `call ${String(at)}, ${calls[at - 1] ?? ''}: ${JSON.stringify(done.outcome)}`;
            if (done.outcome === 'refused') {
              assert.equal(when, 'preparing', told);
              if (exists) assert.equal(readFileSync(path, 'utf8'), before, told);
              return;
            }
            const holder = holderOf(done.outcome, path);
            assert.ok(existsSync(holder), told);
            assert.equal(readFileSync(holder, 'utf8').trim(), after, told);
          });
        }
      });
    }

    test('a disk that is full for good once the reply has come: it is stored in the room that was reserved', async () => {
      await inFolder(async (folder, path) => {
        prepareFolder(folder, path);
        let isStoring = false;
        let last = 0;
        const done = await run(port(path), path, (number, call) => {
          if (number < last) isStoring = true;
          last = number;
          return isStoring && call === 'open' ? systemError('ENOSPC') : undefined;
        });
        assert.ok(done !== 'stopped' && done.outcome !== 'refused');
        const holder = holderOf(done.outcome, path);
        assert.equal(readFileSync(holder, 'utf8'), after);
      });
    });

    test('if nothing can be written any more, that is reported', async () => {
      await inFolder(async (folder, path) => {
        prepareFolder(folder, path);
        let isStoring = false;
        let last = 0;
        const done = await run(port(path), path, (number, call) => {
          if (number < last) isStoring = true;
          last = number;
          return isStoring && (call === 'open' || call === 'write') ? systemError('EIO') : undefined;
        });
        assert.ok(done !== 'stopped');
        assert.deepEqual(done.outcome, { is: 'lost' });
      });
    });
  });
}

test('whatever call a killed process stopped at, the next check knows which file has the login', async () => {
  for (const port of [nodeFiles, undefined]) {
    for (let at = 2; ; at += 1) {
      const isOver = await inFolder(async (folder, path) => {
        write(path, before);
        mkdirSync(join(folder, 'elsewhere'));
        const done = await run(port ?? mounted(nodeFiles, path), path, phase('storing', at, 'stop'));
        if (done !== 'stopped') return true;
        // However long the writing took: what is written in place is the newer file.
        if (readFileSync(path, 'utf8') !== before) utimesSync(path, Date.now() / 1000 + 60, Date.now() / 1000 + 60);
        const left = await leftoversBeside(processWorld({ env: {}, home: folder, cwd: folder }), path);
        const inPlace = readFileSync(path, 'utf8') === after;
        const unused = left.filter(({ holds, isNewer }) => holds === 'another' && isNewer);
        const isTold = unused.some((each) => readFileSync(each.path, 'utf8').trim() === after);
        assert.ok(inPlace || isTold, `call ${String(at)}`);
        return false;
      });
      if (isOver) break;
    }
  }
});

test('what cannot be synced, or made for oneself alone, is refused before anything is sent', async () => {
  for (const [call, code] of [
    ['sync', 'EINVAL'],
    ['sync', 'ENOTSUP'],
    ['open', 'EACCES'],
  ] as const) {
    await inFolder(async (folder, path) => {
      write(path, before);
      const done = await run(nodeFiles, path, (_, name) => (name === call ? systemError(code) : undefined));
      assert.ok(done !== 'stopped');
      assert.equal(done.outcome, 'refused');
      assert.deepEqual(textsBelow(folder), [[path, before]]);
    });
  }
});

test('a file that can be neither renamed over nor written is refused, and nothing is left behind', async () => {
  await inFolder(async (folder, path) => {
    write(path, before);
    const immutable: FilePort = {
      ...nodeFiles,
      rename: async () => await Promise.reject(systemError('EPERM')),
      open: async (each, flags) => {
        if (flags === 'r+') throw systemError('EPERM');
        return await nodeFiles.open(each, flags);
      },
    };
    const store = await prepareStore(immutable, path);
    assert.deepEqual(store, { ok: false, why: 'the system does not permit it (EPERM)' });
    assert.deepEqual(textsBelow(folder), [[path, before]]);
  });
});

test('a login that another process writes while the file is proved is not replaced by the old one', async () => {
  await inFolder(async (folder, path) => {
    write(path, before);
    let isWritten = false;
    const busy: FilePort = {
      ...nodeFiles,
      open: async (each, flags) => {
        // The first temporary file is there: now the client renews the login.
        if (flags === 'wx' && !isWritten) {
          isWritten = true;
          writeFileSync(path, '{"refresh_token": "the client’s"}');
        }
        return await nodeFiles.open(each, flags);
      },
    };
    const store = await prepareStore(busy, path);
    assert.ok(store.ok);
    assert.equal(readFileSync(path, 'utf8'), '{"refresh_token": "the client’s"}');
    await store.discard();
    assert.equal(readdirSync(join(folder, 'default')).length, 1);
  });
});

test('where nothing near the file takes the reply, it is kept elsewhere, for its owner only', async () => {
  await inFolder(async (folder, path) => {
    write(path, before);
    mkdirSync(join(folder, 'elsewhere'));
    let isFull = false;
    const port: FilePort = {
      ...nodeFiles,
      open: async (each, flags) => {
        const file = await nodeFiles.open(each, flags);
        const write: typeof file.write = async (...bytes) => {
          if (isFull && dirname(each) === dirname(path)) throw systemError('ENOSPC');
          return await file.write(...bytes);
        };
        return { ...file, write };
      },
    };
    const store = await prepareStore(port, path, { elsewhere: [join(folder, 'missing'), join(folder, 'elsewhere')] });
    assert.ok(store.ok);
    isFull = true;
    const stored = await store.commit(Buffer.from(after));
    assert.ok(stored.is === 'kept');
    assert.equal(dirname(stored.path), join(folder, 'elsewhere'));
    assert.equal(readFileSync(stored.path, 'utf8'), after);
    if (!onWindows) assert.equal(statSync(stored.path).mode & 0o777, 0o600);
  });
});

test('another user’s file keeps its owner, as far as the system permits', { skip: onWindows }, async () => {
  await inFolder(async (folder, path) => {
    write(path, before);
    const owners: (readonly number[])[] = [];
    const port: FilePort = {
      ...nodeFiles,
      lstat: async (each) => ({ ...(await nodeFiles.lstat(each)), uid: 4321, gid: 1234 }),
      open: async (each, flags) => ({
        ...(await nodeFiles.open(each, flags)),
        chown: async (...owner) => {
          owners.push(owner);
          throw systemError('EPERM');
        },
      }),
    };
    const store = await prepareStore(port, path);
    assert.ok(store.ok);
    assert.deepEqual(await store.commit(Buffer.from(after)), { is: 'stored' });
    assert.deepEqual(owners, [
      [4321, 1234],
      [4321, 1234],
    ]);
    assert.deepEqual(textsBelow(folder), [[path, after]]);
  });
});

test('a symbolic link stays one, and what it leads to gets the new content', { skip: onWindows }, async () => {
  await inFolder(async (folder, path) => {
    const real = join(folder, 'dotfiles', 'tokens.json');
    write(real, before);
    mkdirSync(dirname(path));
    symlinkSync(join('..', 'dotfiles', 'tokens.json'), path);
    mkdirSync(join(folder, 'elsewhere'));
    const done = await run(nodeFiles, path);
    assert.ok(done !== 'stopped');
    assert.deepEqual(done.outcome, { is: 'stored' });
    assert.ok(lstatSync(path).isSymbolicLink());
    assert.equal(readFileSync(real, 'utf8'), after);
    rmSync(real);
    assert.deepEqual(await findTarget(nodeFiles, path), { ok: false, why: 'it is a link to a missing file' });
  });
});

test('a directory instead of the file, or a file instead of a directory, is detected beforehand', async () => {
  await inFolder(async (folder) => {
    mkdirSync(join(folder, 'one', 'tokens.json'), { recursive: true });
    writeFileSync(join(folder, 'two'), '');
    for (const name of ['one', 'two'])
      assert.equal((await findTarget(nodeFiles, join(folder, name, 'tokens.json'))).ok, false);
  });
});
