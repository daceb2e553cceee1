import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { shownPath } from '../../src/scan/source/path-name.ts';
import { walkFolder } from '../../src/scan/source/walk-folder.ts';

function walked(folder: string): readonly string[] {
  const failed: string[] = [];
  const all = [
    ...walkFolder(
      folder,
      ({ name }) => name !== '.git',
      (path, code) => failed.push(`${shownPath(path)} ${code}`),
    ),
  ].flat();
  return [...all.map(({ path, kind }) => `${shownPath(path).slice(folder.length)} ${kind}`), ...failed].sort();
}

it('visits names that are UTF-8 and names that are not, and enters the requested directories', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'walk-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const odd = Buffer.concat([Buffer.from(`${folder}/odd`), Buffer.from([0xff])]);
  mkdirSync(join(folder, 'föö', '.git'), { recursive: true });
  mkdirSync(join(folder, '.git'));
  for (const name of ['föö/ü.txt', 'föö/.git/config', '.git/config', 'a.txt', 'a\ufffdb'])
    writeFileSync(join(folder, name), 'x');
  symlinkSync('a.txt', join(folder, 'link'));
  const plain = [
    '/.git folder',
    '/a.txt file',
    '/a\ufffdb file',
    '/föö folder',
    '/föö/.git folder',
    '/föö/ü.txt file',
    '/link symlink',
  ];
  assert.deepEqual(walked(folder), [...plain].sort());
  try {
    mkdirSync(odd);
  } catch {
    // Not every file system accepts such a name.
    return;
  }
  mkdirSync(Buffer.concat([odd, Buffer.from('/.git')]));
  writeFileSync(Buffer.concat([odd, Buffer.from('/.git/config')]), 'x');
  writeFileSync(Buffer.concat([odd, Buffer.from('/in.txt')]), 'x');
  assert.deepEqual(
    walked(folder),
    [...plain, '/odd\ufffd folder', '/odd\ufffd/.git folder', '/odd\ufffd/in.txt file'].sort(),
  );
});

it('reports a missing directory', () => {
  assert.deepEqual(walked(join(tmpdir(), 'no such folder')), [`${join(tmpdir(), 'no such folder')} ENOENT`]);
});
