import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { deflateSync } from 'node:zlib';
import { bufferPool } from '../../src/scan/source/pack/buffer-pool.ts';
import { type FamilyReader, familyReader } from '../../src/scan/source/pack/family-reader.ts';
import { createInflater } from '../../src/scan/source/pack/inflater.ts';
import { openPackFile, type PackFile } from '../../src/scan/source/pack/pack-file.ts';
import { packIndex } from '../../src/scan/source/pack/pack-index.ts';
import { type PackTree, packTree } from '../../src/scan/source/pack/pack-tree.ts';
import { readingOrder } from '../../src/scan/source/pack/reading-order.ts';
import { editedVersions } from '../support/scan-edits.ts';
import { testRepository } from '../support/scan-repository.ts';
import { noise, randomFrom } from '../support/scan-tokens.ts';

interface CountedPack {
  readonly file: PackFile;
  readonly tree: PackTree;
  readonly bytesRead: () => number;
}

/**
 * A pack whose families are apart: versions of six files in turn, each a delta on the one before, in the order of their
 * ids.
 */
function scatteredPack(): CountedPack {
  const repo = testRepository();
  const random = randomFrom(4);
  const files = Array.from({ length: 6 }, () => [noise(random, 3000), ...editedVersions(random, 12)]);
  for (let version = 0; version < 12; version += 1)
    repo.commit(
      Object.fromEntries(files.map((versions, file) => [`${file}.txt`, `${versions[0]}${versions[version]}`])),
    );
  repo.git('repack', '-adfq', '--depth=50', '--window=50');
  const folder = join(repo.folder, '.git/objects/pack');
  const name = readdirSync(folder).find((each) => each.endsWith('.pack')) ?? '';
  const opened = openPackFile(join(folder, name));
  let sum = 0;
  const file: PackFile = {
    ...opened,
    read: (into, from, length) => {
      sum += length;
      return opened.read(into, from, length);
    },
  };
  const index = packIndex(readFileSync(join(folder, name.replace(/pack$/, 'idx'))));
  assert.ok(index);
  return { file, tree: packTree(file, index), bytesRead: () => sum };
}

/** Every entry of each family as it is returned, inflated if it is complete. */
function entriesGiven({ families, bytesOf }: FamilyReader, tree: PackTree): readonly number[] {
  const inflate = createInflater();
  const given: number[] = [];
  for (const family of families()) {
    for (let entry = 0; entry < tree.count; entry += 1) {
      if (tree.familyOf(entry) !== family) continue;
      const packed = bytesOf(entry);
      assert.ok(packed);
      const out = Buffer.alloc(tree.sizeOf(entry) + 1);
      assert.ok(inflate(packed.bytes, packed.from, packed.to, out, tree.sizeOf(entry)), `entry ${entry}`);
      given.push(entry);
    }
  }
  return given.sort((one, other) => one - other);
}

describe('a pack', () => {
  it('is read once, whatever is between an object and what is built from it', () => {
    const { file, tree, bytesRead } = scatteredPack();
    const all = Array.from({ length: tree.count }, (_, entry) => entry);
    assert.deepEqual(entriesGiven(familyReader(file, tree, bufferPool()), tree), all);
    assert.ok(bytesRead() <= 1.5 * file.size, `${bytesRead()} of ${file.size}`);
    file.close();
  });

  for (const most of [20_000, 4000, 300]) {
    it(`is read completely if only ${most} bytes may be kept`, () => {
      const { file, tree } = scatteredPack();
      const order = readingOrder(tree, most);
      const all = Array.from({ length: tree.count }, (_, entry) => entry);
      assert.deepEqual(entriesGiven(familyReader(file, tree, bufferPool(), most), tree), all);
      if (most < 10_000) assert.ok(order.apart.length > 0);
      file.close();
    });
  }

  it('returns nothing for what the disk does not return, and continues', () => {
    const { file, tree } = scatteredPack();
    const failing: PackFile = {
      ...file,
      read: () => {
        throw new Error('the disk reported an error');
      },
    };
    const reader = familyReader(failing, tree, bufferPool());
    const inflate = createInflater();
    for (const family of reader.families()) {
      const packed = reader.bytesOf(family);
      assert.ok(packed);
      const size = tree.sizeOf(family);
      assert.equal(inflate(packed.bytes, packed.from, packed.to, Buffer.alloc(size + 1), size), false);
    }
    file.close();
  });
});

describe('one inflater', () => {
  const text = Buffer.from(noise(randomFrom(9), 5000));
  const packed = deflateSync(text);
  const inflated = (
    inflate: ReturnType<typeof createInflater>,
    bytes: Buffer,
    size = text.length,
  ): string | undefined => {
    const out = Buffer.alloc(size + 1);
    return inflate(bytes, 0, bytes.length, out, size) ? out.toString('latin1', 0, size) : undefined;
  };

  it('inflates stream after stream, also after a damaged one', () => {
    const inflate = createInflater();
    const damaged = Buffer.from(packed);
    damaged.fill(0xff, 100, 140);
    for (let round = 0; round < 3; round += 1) {
      assert.equal(inflated(inflate, packed), text.toString('latin1'));
      assert.equal(inflated(inflate, damaged), undefined);
      assert.equal(inflated(inflate, packed.subarray(0, packed.length - 3)), undefined);
      assert.equal(inflated(inflate, packed, text.length - 1), undefined);
      assert.equal(inflated(inflate, packed, text.length + 1), undefined);
      assert.equal(inflated(inflate, Buffer.alloc(40)), undefined);
    }
    const within = Buffer.concat([Buffer.alloc(7), packed, Buffer.alloc(7)]);
    const out = Buffer.alloc(text.length + 1);
    assert.ok(inflate(within, 7, 7 + packed.length, out, text.length));
    assert.ok(out.subarray(0, text.length).equals(text));
  });
});
