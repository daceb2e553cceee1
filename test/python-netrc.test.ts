import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseNetrc } from '../src/python/netrc.ts';
import { netrcRaises, requestsNetrc } from '../src/requests/netrc.ts';
import type { MemoryFile } from '../src/types/memory-files.ts';
import { memoryWorld } from '../src/world/memory.ts';

describe('netrc, as Python 3.11 reads it', () => {
  it('takes comments, quoted words, macros and the last entry of a name', () => {
    const read = parseNetrc(
      '# a comment\n#\nmacdef m\nmachine x\n\nmachine h user u\n #login v\n password "a \\" b"\nmachine h login w\n',
      'f',
    );
    assert.ok(read.ok);
    assert.deepEqual([...read.value], [['h', { login: 'w', account: '', password: '', line: 9 }]]);
    const first = parseNetrc('#\n#\nmachine h account u password a\\ b#c', 'f');
    assert.deepEqual(first.ok && first.value.get('h'), { login: '', account: 'u', password: 'a b#c', line: 3 });
  });

  it('stops at an empty quoted word', () => {
    const read = parseNetrc('machine a ""\nnonsense', 'f');
    assert.deepEqual(read.ok && [...read.value.keys()], ['a']);
  });

  it('refuses the whole file for one word, and quotes nothing of it', () => {
    const failure = (text: string) => {
      const read = parseNetrc(text, '/home/me/.netrc');
      return read.ok ? undefined : [read.error.class, read.error.message, read.error.line];
    };
    const name = 'netrc.NetrcParseError';
    assert.deepEqual(failure('#two words\nmachine h login u\n'), [
      name,
      "bad toplevel token '[secret]' (/home/me/.netrc, line 2)",
      1,
    ]);
    assert.deepEqual(failure('machine h login u\npassword pass phrase'), [
      name,
      "bad follower token '[secret]' (/home/me/.netrc, line 2)",
      2,
    ]);
    assert.deepEqual(failure('machine'), [name, "missing 'machine' name (/home/me/.netrc, line 1)", 1]);
    assert.deepEqual(failure('macdef m\nx'), [
      name,
      'Macro definition missing null line terminator. (/home/me/.netrc, line 2)',
      1,
    ]);
  });
});

describe('netrc, as requests uses it', () => {
  const login = async (files: Readonly<Record<string, MemoryFile>>, env = {}) =>
    await requestsNetrc(memoryWorld({ files, env }), 'h');

  it('uses the first file that exists, only that of NETRC, and the default entry for other hosts', async () => {
    const entry = 'machine h login me password made-up';
    const found = await login({ '.netrc': 'default login me', _netrc: entry });
    assert.deepEqual(found.is === 'login' && found.setting, {
      value: 'default',
      place: { kind: 'file', path: '/home/me/.netrc', key: 'default', line: 1 },
    });
    assert.equal((await login({ _netrc: entry })).is, 'login');
    assert.equal((await login({ '.netrc': entry }, { NETRC: '' })).is, 'none');
    assert.equal((await login({ other: entry }, { NETRC: '~/other' })).is, 'login');
  });

  it('skips a file that is not a netrc file, is empty, or is unreadable', async () => {
    for (const file of ['#two words', 'machine h', { content: 'default login me', mode: '000' }, { dir: true }]) {
      assert.deepEqual(await login({ '.netrc': file, _netrc: 'default login me' }), { is: 'none' });
    }
  });

  it('raises over a file that is not UTF-8, and over a login that Latin-1 lacks', async () => {
    const broken = await login({ '.netrc': { content_b64: '//4=' } });
    assert.equal(
      netrcRaises(broken)?.message,
      "'utf-8' codec can't decode byte 0xff in position 0: invalid start byte",
    );
    const japanese = await login({ '.netrc': 'default login 日 password made-up' });
    assert.equal(netrcRaises(japanese)?.class, 'UnicodeEncodeError');
  });
});
