import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { attributeError } from '../src/python/attribute-error.ts';
import { type EnvLookup, ntExpandUser, posixExpandUser } from '../src/python/expand-user.ts';
import { posixExpandVars } from '../src/python/expand-vars.ts';
import { osError } from '../src/python/os-error.ts';

// All expectations were printed by CPython 3.11.7: path, environment, result.
type Row = readonly [string, Readonly<Record<string, string>>, string];

// The password database returns /passwd/me for this user, /home/ann/ for ann, and knows nobody else.
const POSIX: readonly Row[] = [
  ['~', { HOME: '/home/me' }, '/home/me'],
  ['~/x', { HOME: '/home/me/' }, '/home/me/x'],
  ['~/x', { HOME: '' }, '/x'],
  ['~', { HOME: '' }, '/'],
  ['~', { HOME: '/' }, '/'],
  ['~/x', { HOME: '/' }, '/x'],
  ['~/x', {}, '/passwd/me/x'],
  ['~ann/x', { HOME: '/h' }, '/home/ann/x'],
  ['~bob/x', { HOME: '/h' }, '~bob/x'],
  ['a/~', { HOME: '/h' }, 'a/~'],
  ['', {}, ''],
  ['~//x', { HOME: '/h' }, '/h//x'],
  ['~\\x', { HOME: '/h' }, '~\\x'],
  ['~/x', { HOME: 'rel' }, 'rel/x'],
];

const NT: readonly Row[] = [
  ['~', { USERPROFILE: 'C:\\Users\\bob' }, 'C:\\Users\\bob'],
  ['~\\x/y', { USERPROFILE: 'C:\\Users\\bob' }, 'C:\\Users\\bob\\x/y'],
  ['~/x', { HOME: '/h' }, '~/x'],
  ['~/x', { HOMEPATH: '\\Users\\bob', HOMEDRIVE: 'C:' }, 'C:\\Users\\bob/x'],
  ['~/x', { HOMEPATH: 'Users\\bob' }, 'Users\\bob/x'],
  ['~/x', { HOMEPATH: 'D:bob', HOMEDRIVE: 'C:' }, 'D:bob/x'],
  ['~/x', { HOMEPATH: 'c:bob', HOMEDRIVE: 'C:\\a' }, 'c:\\a\\bob/x'],
  ['~ann/x', { USERPROFILE: 'C:\\Users\\bob', USERNAME: 'bob' }, 'C:\\Users\\ann/x'],
  ['~ann', { USERPROFILE: 'C:\\Users\\bob', USERNAME: 'eve' }, '~ann'],
  ['~bob/x', { USERPROFILE: 'C:\\Home', USERNAME: 'bob' }, 'C:\\Home/x'],
  ['~ann', { USERPROFILE: '\\\\srv\\share\\bob', USERNAME: 'bob' }, '\\\\srv\\share\\ann'],
  ['~ann', { USERPROFILE: '\\\\srv\\share', USERNAME: '' }, '\\\\srv\\share\\ann'],
  ['x~', { USERPROFILE: 'C:\\U' }, 'x~'],
  ['~/x', { HOMEDRIVE: '\\\\srv\\share', HOMEPATH: 'bob' }, '\\\\srv\\share\\bob/x'],
];

const VARS: readonly Row[] = [
  ['$HOME/x', { HOME: '/h' }, '/h/x'],
  ['${HOME}x', { HOME: '/h' }, '/hx'],
  ['$HOMEx', { HOME: '/h' }, '$HOMEx'],
  ['$NO/${NO}', { HOME: '/h' }, '$NO/${NO}'],
  ['$A$B', { A: '$B', B: 'b' }, '$Bb'],
  ['${A B}', { 'A B': 's' }, 's'],
  ['${HOME', { HOME: '/h' }, '${HOME'],
  ['$', {}, '$'],
  ['$\u00e9', {}, '$\u00e9'],
  ['${}', {}, '${}'],
  ['$$A', { A: '1' }, '$1'],
  ['$A', { A: '' }, ''],
  ['%A%', { A: '1' }, '%A%'],
  ['${$A}', { A: '1' }, '${$A}'],
];

function lookup(env: Readonly<Record<string, string>>): EnvLookup {
  return (name) => env[name];
}

test('posixExpandUser follows posixpath.expanduser', () => {
  const homeOf: EnvLookup = (name) => (name === 'ann' ? '/home/ann/' : undefined);
  for (const [path, env, expected] of POSIX) {
    assert.equal(posixExpandUser(path, lookup(env), '/passwd/me', homeOf), expected);
  }
  assert.equal(posixExpandUser('~/x', lookup({}), undefined), '~/x');
  assert.equal(posixExpandUser('~ann/x', lookup({ HOME: '/h' }), '/passwd/me'), '~ann/x');
});

test('ntExpandUser follows ntpath.expanduser', () => {
  for (const [path, env, expected] of NT) assert.equal(ntExpandUser(path, lookup(env)), expected);
});

test('posixExpandVars follows posixpath.expandvars', () => {
  for (const [path, env, expected] of VARS) assert.equal(posixExpandVars(path, lookup(env)), expected);
});

test('a path without ~ or $ stays as it is', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[^~$]*$/), (path) => {
      assert.equal(
        posixExpandUser(path, () => '/h', '/p'),
        path,
      );
      assert.equal(
        ntExpandUser(path, () => 'C:'),
        path,
      );
      assert.equal(
        posixExpandVars(path, () => 'x'),
        path,
      );
    }),
  );
});

test('osError gives the class and words of CPython', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['ENOENT', 'FileNotFoundError', "[Errno 2] No such file or directory: '/p'"],
    ['EACCES', 'PermissionError', "[Errno 13] Permission denied: '/p'"],
    ['EPERM', 'PermissionError', "[Errno 1] Operation not permitted: '/p'"],
    ['EISDIR', 'IsADirectoryError', "[Errno 21] Is a directory: '/p'"],
    ['ENOTDIR', 'NotADirectoryError', "[Errno 20] Not a directory: '/p'"],
    ['ELOOP', 'OSError', "[Errno 40] Too many levels of symbolic links: '/p'"],
    ['ENAMETOOLONG', 'OSError', "[Errno 36] File name too long: '/p'"],
    ['EIO', 'OSError', "[Errno 5] Input/output error: '/p'"],
    ['ETIMEDOUT', 'TimeoutError', "[Errno 110] Connection timed out: '/p'"],
    ['ESTALE', 'OSError', "[Errno 116] Stale file handle: '/p'"],
    ['EMFILE', 'OSError', "[Errno 24] Too many open files: '/p'"],
  ];
  for (const [code, name, message] of rows) {
    assert.deepEqual(osError(code, '/p'), { class: name, message });
  }
  assert.equal(osError('ENOENT', "it's\n").message, '[Errno 2] No such file or directory: "it\'s\\n"');
  assert.deepEqual(osError('EODD', '/p'), { class: 'OSError', message: "EODD: '/p'" });
});

test('attributeError gives the words of CPython', () => {
  assert.deepEqual(attributeError('list', 'get'), {
    class: 'AttributeError',
    message: "'list' object has no attribute 'get'",
  });
});
