import assert from 'node:assert/strict';
import { it } from 'node:test';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { catalog } from '../../src/catalog.generated.ts';
import { isBareName } from '../../src/scan/match/candidates/run-traits.ts';
import { searchPlan } from '../../src/scan/match/candidates/search-plan.ts';
import { tokenPatterns } from '../../src/scan/match/context/token-patterns.ts';
import { archiveKind } from '../../src/scan/match/decode/archive-kind.ts';
import { membersAtOnce } from '../../src/scan/match/decode/unpack-at-once.ts';
import { defaultLimits, type UnpackBudget, unpackBudget } from '../../src/scan/match/decode/unpack-budget.ts';
import { createMatcher } from '../../src/scan/match/matcher.ts';
import type { ScanItem } from '../../src/types/token-match.ts';
import { letters, madeTokens, randomFrom } from '../support/scan-tokens.ts';

const random = randomFrom(23);
const { cave, jwt } = madeTokens(random);
const filler = letters(random, 30_000);
const text = strToU8(`${filler}\nCAVE_TOKEN=${cave}\n${filler}`);
const other = strToU8(`jwt: ${jwt}`);
const zip = zipSync({
  'a/b.txt': text,
  'empty.txt': new Uint8Array(),
  'stored.env': [other, { level: 0 }],
  [`token-${cave}.txt`]: strToU8('x'),
});
const gzip = gzipSync(text);
const middle = (bytes: Uint8Array): number => Math.floor(bytes.length / 2);
const changed = (bytes: Uint8Array, change: (copy: Buffer) => void): Buffer => {
  const copy = Buffer.from(bytes);
  change(copy);
  return copy;
};

const archives: Readonly<Record<string, Uint8Array>> = {
  gzip,
  zip,
  'zip in gzip': gzipSync(zip),
  'gzip in zip': zipSync({ 'a.gz': gzip, 'b.txt': other }),
  'two gzip members': Buffer.concat([gzip, gzipSync(other)]),
  'an empty gzip member before another': Buffer.concat([gzipSync(new Uint8Array()), gzip]),
  'gzip with bytes behind': Buffer.concat([gzip, Buffer.from('and more')]),
  'gzip that ends early': gzip.subarray(0, middle(gzip)),
  'gzip with another checksum': changed(gzip, (copy) => copy.writeUInt32LE(7, copy.length - 8)),
  'gzip with another size': changed(gzip, (copy) => copy.writeUInt32LE(7, copy.length - 4)),
  'gzip of an enormous size': changed(gzip, (copy) => copy.writeUInt32LE(0xfffffff0, copy.length - 4)),
  'zip that ends early': zip.subarray(0, middle(zip)),
  'zip with a damaged member': changed(zip, (copy) => copy.fill(0xff, 2000, 2400)),
  'zip with another size': changed(zip, (copy) => copy.writeUInt32LE(9, 22)),
  'zip of another method': changed(zip, (copy) => copy.writeUInt16LE(12, 8)),
  'zip that says it is encrypted': changed(zip, (copy) => copy.writeUInt16LE(copy.readUInt16LE(6) | 1, 6)),
  'two zips with bytes between': Buffer.concat([zip, Buffer.from('between'), zipSync({ 'last.txt': other })]),
};

for (const [name, bytes] of Object.entries(archives)) {
  it(`finds the same in an archive at once and in slices: ${name}`, async () => {
    const origin = { is: 'stream' } as const;
    const [toldAtOnce, toldInSlices] = [new Set<string>(), new Set<string>()];
    const whole = createMatcher({
      providers: catalog,
      onNotRead: (what, why) => toldAtOnce.add(`${what}: ${why}`),
    }).matchBytes(bytes, { name: 'x', origin });
    const slicing = createMatcher({
      providers: catalog,
      onNotRead: (what, why) => toldInSlices.add(`${what}: ${why}`),
    });
    const sliced = [];
    for await (const each of slicing.match({ name: 'x', origin, content: slices(bytes) } as ScanItem))
      sliced.push(each);
    assert.deepEqual(whole, sliced);
    assert.deepEqual(toldAtOnce, toldInSlices);
    assert.equal(whole.length > 0 || toldAtOnce.size > 0, true);
  });
}

it('reports an encrypted member that is stored: its bytes would pass for plain ones', () => {
  const told: string[] = [];
  const stored = changed(
    zipSync({ 'secret.env': [strToU8(`CAVE_TOKEN=${cave}`), { level: 0 }], 'plain.env': other }),
    (copy) => copy.writeUInt16LE(1, 6),
  );
  const matcher = createMatcher({ providers: catalog, onNotRead: (what, why) => told.push(`${what}: ${why}`) });
  const found = matcher.matchBytes(stored, { name: 'x', origin: { is: 'stream' } });
  assert.deepEqual(told, ['x: secret.env: it is encrypted']);
  assert.ok(found.some(({ within }) => within.includes('zip member plain.env')));
});

it('unpacks plain archives at once, and leaves all others alone', () => {
  const atOnce = (bytes: Uint8Array, budget: UnpackBudget): unknown => {
    const kind = archiveKind(bytes);
    return kind && membersAtOnce(Buffer.from(bytes), kind, budget);
  };
  const plain = Object.keys(archives).filter((name) =>
    atOnce(archives[name] as Uint8Array, unpackBudget(defaultLimits)),
  );
  assert.deepEqual(plain, ['gzip', 'zip', 'zip in gzip', 'gzip in zip', 'an empty gzip member before another']);
  const small = unpackBudget({ ...defaultLimits, inflatedBytes: 1000 });
  assert.equal(atOnce(gzip, small), undefined);
  assert.equal(atOnce(zip, unpackBudget({ ...defaultLimits, members: 3 })), undefined);
});

it('skips names that cannot contain anything, and no others', () => {
  const plan = searchPlan(tokenPatterns(catalog));
  const isBare = (name: string): boolean => isBareName(Buffer.from(name), plan);
  assert.deepEqual(['src/main.ts', 'a-b_c.json', `token-${cave}`, 'a"b', 'x\\y', 'a\nb'].map(isBare), [
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  assert.equal(isBare('a'.repeat(plan.step - 1)), true);
  assert.equal(isBare('a'.repeat(plan.step)), false);
});

async function* slices(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}
