import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { endProcess } from '../src/output/end-process.ts';
import { type FileSystem, nodeFileSystem } from '../src/world/file-system.ts';
import { folderAnswers } from '../src/world/folder-answers.ts';
import { hungMounts } from '../src/world/hung-mounts.ts';
import { memoryWorld } from '../src/world/memory.ts';
import { networkMounts } from '../src/world/network-mounts.ts';
import { processWorld } from '../src/world/process.ts';
import { processFiles, readLimits } from '../src/world/process-files.ts';
import { abandonedCalls, withTimeout } from '../src/world/with-timeout.ts';

const home = mkdtempSync(join(tmpdir(), 'auth-doctor-world-'));
after(() => rmSync(home, { recursive: true, force: true }));
const onWindows = process.platform === 'win32';
const world = processWorld({ home, cwd: home, env: {} });

const noRegions = { reason: async () => undefined, gaveUp: async () => undefined };
const filesOn = (disk: Partial<FileSystem>, deadline = 2000) =>
  processFiles({ home, cwd: home }, { ...readLimits, deadline }, { ...nodeFileSystem, ...disk }, noRegions);

test('a file is read whole, with its mode, whatever its encoding', async () => {
  const bytes = Buffer.from('\ufeff{"refresh_token": "é"}', 'utf16le');
  writeFileSync(join(home, 'utf16.json'), bytes, { mode: 0o600 });
  const result = await world.read('utf16.json');
  assert.ok(result.is === 'file');
  assert.deepEqual(Buffer.from(result.bytes), bytes);
  assert.deepEqual([result.stat.kind, result.stat.size], ['file', bytes.length]);
  if (!onWindows) assert.equal(result.stat.mode, 0o600);
});

test('errors that a client gets too keep their code', async () => {
  mkdirSync(join(home, 'folder'), { recursive: true });
  writeFileSync(join(home, 'plain'), 'x');
  const codes = async (...paths: readonly string[]) =>
    Promise.all(
      paths.map(async (each) => {
        const result = await world.read(each);
        return result.is === 'error' ? result.code : result.is;
      }),
    );
  assert.deepEqual(await codes('absent', 'folder', '', 'a\0b'), ['ENOENT', 'EISDIR', 'ENOENT', 'EINVAL']);
  assert.equal((await world.list('absent')).is, 'error');
  if (onWindows) return;
  symlinkSync('loop', join(home, 'loop'));
  assert.deepEqual(await codes('loop', 'plain/x', 'n'.repeat(300), 'plain/../plain'), [
    'ELOOP',
    'ENOTDIR',
    'ENAMETOOLONG',
    'ENOTDIR',
  ]);
});

test('a file without any permission is an error of the client too, with its stat', async () => {
  // Root may read it, so this machine is only checked if an ordinary user runs the tests; the made-up world always.
  const made = await memoryWorld({ files: { closed: { content: 'x', mode: '000' } } }).read('/home/me/closed');
  assert.deepEqual([made.is, 'code' in made && made.code, made.stat?.mode], ['error', 'EACCES', 0]);
  writeFileSync(join(home, 'closed'), 'x');
  chmodSync(join(home, 'closed'), 0);
  const real = await world.read('closed');
  const mayRead = onWindows || process.getuid?.() === 0;
  assert.deepEqual([real.is, 'code' in real && real.code], mayRead ? ['file', false] : ['error', 'EACCES']);
  const denied = await filesOn({ open: () => Promise.reject(Object.assign(new Error(), { code: 'EACCES' })) }).read(
    'closed',
  );
  assert.deepEqual([denied.is, 'code' in denied && denied.code, denied.stat?.kind], ['error', 'EACCES', 'file']);
});

test('a FIFO, a socket and a device are never opened', async () => {
  if (onWindows) return;
  execFileSync('mkfifo', [join(home, 'fifo')]);
  const server = createServer().listen(join(home, 'socket'));
  await new Promise((resolve) => server.once('listening', resolve));
  const opened: string[] = [];
  const open = async (path: string) => {
    opened.push(path);
    return await nodeFileSystem.open(path);
  };
  const files = filesOn({ open });
  const results = await Promise.all(
    ['fifo', 'socket', '/dev/null', '/dev/zero'].map(async (each) => await files.read(each)),
  );
  server.close();
  assert.deepEqual(
    results.map((each) => each.is === 'unread' && each.reason),
    ['it is a FIFO', 'it is a socket', 'it is a device', 'it is a device'],
  );
  assert.deepEqual(opened, []);
});

test('a file that becomes a FIFO between stat and open does not hang', async () => {
  if (onWindows) return;
  execFileSync('mkfifo', [join(home, 'swapped')]);
  writeFileSync(join(home, 'before'), 'x');
  const files = filesOn({ stat: async () => await nodeFileSystem.stat(join(home, 'before')) });
  const result = await files.read('swapped');
  assert.equal(result.is === 'unread' && result.reason, 'it is a FIFO');
});

test('not one byte of a huge file is read', async () => {
  const descriptor = openSync(join(home, 'huge'), 'w');
  ftruncateSync(descriptor, 1 << 30);
  closeSync(descriptor);
  const result = await filesOn({ open: async () => assert.fail('opened') }).read('huge');
  assert.equal(result.is === 'unread' && result.reason, 'it is larger than 4 MiB');
});

test('an endless file that reports a size of zero ends at the limit', async () => {
  writeFileSync(join(home, 'empty'), '');
  const result = await filesOn({ read: async (_, into, offset) => into.length - offset }).read('empty');
  assert.equal(result.is === 'unread' && result.reason, 'it is larger than 4 MiB');
});

test('a file of /proc, which reports a size of zero, is read', async () => {
  if (process.platform !== 'linux') return;
  const result = await world.read('/proc/self/status');
  assert.ok(result.is === 'file' && result.bytes.length > 100);
});

test('a file that changes while it is read is read again, once', async () => {
  writeFileSync(join(home, 'restless'), 'one');
  let reads = 0;
  const changing = (times: number): Partial<FileSystem> => ({
    read: async (descriptor, into, offset) => {
      if (offset === 0 && reads++ < times) writeFileSync(join(home, 'restless'), 'x'.repeat(reads * 5));
      return await nodeFileSystem.read(descriptor, into, offset);
    },
  });
  assert.equal((await filesOn(changing(1)).read('restless')).is, 'file');
  reads = 0;
  const result = await filesOn(changing(9)).read('restless');
  assert.equal(result.is === 'unread' && result.reason, 'it changed while it was read');
});

test('errors of this machine alone leave the outcome unknown', async () => {
  const answer = async (code: string) =>
    await filesOn({ stat: () => Promise.reject(Object.assign(new Error('secret words'), { code })) }).read('x');
  assert.deepEqual(await answer('EMFILE'), { is: 'unread', reason: 'the system returned EMFILE' });
  assert.deepEqual(await answer('ENXIO'), { is: 'error', code: 'EIO' });
  assert.deepEqual(await answer('it broke'), { is: 'unread', reason: 'the system returned an unknown error' });
});

test('a hung call ends at its deadline, for each kind of call', async () => {
  let release: (error: Error) => void = () => undefined;
  const hung = new Promise<never>((_, reject) => (release = reject));
  const files = filesOn({ stat: () => hung, names: () => hung, realPath: () => hung }, 1);
  const reason = 'no answer from the file system within 0.001 s';
  assert.deepEqual(await files.read('x'), { is: 'unread', reason });
  assert.deepEqual(await files.stat('x'), { is: 'unread', reason });
  assert.deepEqual(await files.list('x'), { is: 'unread', reason });
  assert.equal(await files.realPath('x'), undefined);
  assert.equal(abandonedCalls(), 4);
  release(new Error());
  await new Promise(setImmediate);
  assert.equal(abandonedCalls(), 0);
});

test('a directory with more names than the limit is not listed', async () => {
  const files = processFiles({ home, cwd: home }, { ...readLimits, names: 1 }, nodeFileSystem, noRegions);
  assert.deepEqual(await files.list('.'), { is: 'unread', reason: 'it contains more than 1 names' });
  const all = await world.list('.');
  assert.ok(all.is === 'found' && all.names.includes('plain'));
});

test('a home on another machine is checked once, and its links are followed on local disks only', async () => {
  const table =
    'nas:/v /net\\040work nfs4 rw 0 0\nproc /proc proc rw 0 0\nsystemd-1 /proc/sys/fs/binfmt_misc autofs rw 0 0\n';
  assert.deepEqual(networkMounts(table), ['/net work']);
  if (onWindows) return;
  symlinkSync('/net work/me', join(home, 'linked'));
  const asked: string[] = [];
  const regions = hungMounts({
    home: '/net work/me',
    cwd: home,
    deadline: 2000,
    mountTable: () => table,
    answers: async (folder) => {
      asked.push(folder);
      return false;
    },
  });
  const reason = 'no answer from the file system within 2 s';
  assert.equal(await regions.reason('/net work/me/.a/x'), reason);
  assert.equal(await regions.reason('/net work/me/.b/x'), reason);
  assert.equal(await regions.reason('/net work/other'), reason);
  assert.equal(await regions.reason(join(home, 'linked/x')), reason);
  assert.equal(await regions.reason(join(home, 'plain')), undefined);
  assert.deepEqual(asked, ['/net work/me', '/net work']);
});

test('what hung once is not accessed again, but the rest of a home that answers is', async () => {
  const regions = hungMounts({ home, cwd: '/', deadline: 2000, mountTable: () => '', answers: async () => true });
  await regions.gaveUp(join(home, 'a/x'));
  assert.ok(await regions.reason(join(home, 'a/y')));
  assert.equal(await regions.reason(join(home, 'b')), undefined);
  const dead = hungMounts({ home, cwd: '/', deadline: 2000, mountTable: () => '', answers: async () => false });
  await dead.gaveUp(join(home, 'a/x'));
  assert.ok(await dead.reason(join(home, 'b')));
  assert.equal(await dead.reason('/etc/passwd'), undefined);
});

test('the check of a directory has its own deadline', async () => {
  if (onWindows) return;
  assert.equal(await folderAnswers('60', 1, ['/bin/sleep']), false);
  assert.equal(await folderAnswers(home, 60_000), true);
  assert.equal(await folderAnswers(home, 60_000, ['/no/such/program']), true);
});

test('a program with a hung call still ends', async () => {
  const done: unknown[] = [];
  const host = {
    pid: 7,
    platform: 'linux',
    exit: (code: number) => done.push(code),
    kill: (pid: number, signal: string) => done.push([pid, signal]),
  };
  endProcess(1, host as never, 0);
  assert.deepEqual(done.splice(0), [1]);
  endProcess(1, host as never, 1);
  assert.deepEqual(done[0], [7, 'SIGKILL']);
  assert.equal(
    await withTimeout(
      60_000,
      async () => 'in time',
      () => 'late',
    ),
    'in time',
  );
});

test('the home is HOME, or USERPROFILE on Windows, unless one is given', () => {
  assert.equal(processWorld({ env: { HOME: '/h', USERPROFILE: 'C:\\u' } }).home, '/h');
  assert.equal(processWorld({ env: { HOME: '/h', USERPROFILE: 'C:\\u' }, platform: 'win32' }).home, 'C:\\u');
  assert.equal(processWorld({ env: { HOME: '/h' }, home: '/given' }).home, '/given');
  // What a launcher of ours sets may look like a secret of the user's: a random path in a variable with AUTH in its
  // name.
  assert.deepEqual(processWorld({ env: { AUTH_DOCTOR_CALL: '/x7Gh/auth-doctor', A: '1' } }).env, [
    { name: 'A', value: '1' },
  ]);
  assert.equal(processWorld({ env: {} }).home, undefined);
  assert.deepEqual(processWorld({ env: { B: '1', a: '2', U: undefined } }).env, [
    { name: 'B', value: '1' },
    { name: 'a', value: '2' },
  ]);
});

test('the caller of sudo is known for root only', () => {
  const env = { SUDO_USER: 'ada' };
  assert.equal(processWorld({ env, user: { uid: 0 } }).user.sudoFrom, 'ada');
  assert.equal(processWorld({ env, user: { uid: 1000 } }).user.sudoFrom, undefined);
  assert.equal(processWorld({ env, user: { uid: 1000, passwdHome: '/p' } }).user.passwdHome, '/p');
});

test('names are listed the same at once and one by one', async () => {
  if (process.platform !== 'linux') return;
  // Directories of /proc report a size of zero.
  const names = await nodeFileSystem.names('/proc/self', 20_000);
  assert.ok(names?.includes('status'));
  assert.equal(await nodeFileSystem.names('/proc/self', 3), undefined);
  assert.equal(await nodeFileSystem.names(home, 1), undefined);
});

test('the made-up world follows .. from where it is, as the real one does', { skip: onWindows }, async () => {
  const root = join(home, 'dots');
  mkdirSync(join(root, 'folder/deep'), { recursive: true });
  writeFileSync(join(root, 'token'), 'x');
  writeFileSync(join(root, 'folder/token'), 'y');
  symlinkSync('folder/deep', join(root, 'link'));
  const made = memoryWorld({
    home: root,
    cwd: root,
    files: { token: 'x', 'folder/token': 'y', 'folder/deep': { dir: true }, link: { symlink: 'folder/deep' } },
  });
  const real = processWorld({ env: { HOME: root }, cwd: root });
  for (const name of [
    'folder/../token',
    'none/../token',
    'token/../token',
    'link/../token',
    './token',
    '../dots/token',
  ]) {
    const [one, other] = [await made.read(`${root}/${name}`), await real.read(`${root}/${name}`)];
    const told = (read: typeof one) =>
      read.is === 'file' ? new TextDecoder().decode(read.bytes) : 'code' in read && read.code;
    assert.equal(told(one), told(other), name);
  }
});
