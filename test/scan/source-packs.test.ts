import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { catalog } from '../../src/catalog.generated.ts';
import { openRepository } from '../../src/git/open-repository.ts';
import { createMatcher } from '../../src/scan/match/matcher.ts';
import { catFileObjects } from '../../src/scan/source/cat-file-objects.ts';
import type { ObjectHead, ObjectSource, ObjectVisitor } from '../../src/scan/source/object-source.ts';
import { packedObjects } from '../../src/scan/source/packed-objects.ts';
import type { TokenMatch } from '../../src/types/token-match.ts';
import { editedVersions } from '../support/scan-edits.ts';
import { repositoryIn, type TestRepository, temporaryFolder, testRepository } from '../support/scan-repository.ts';
import { noise, randomFrom } from '../support/scan-tokens.ts';

const never = new AbortController().signal;

async function opened(folder: string) {
  const answer = await openRepository({ folder, environment: { PATH: process.env['PATH'], HOME: '/nonexistent' } });
  assert.equal(answer.is, 'repository');
  return answer.is === 'repository' ? answer.repository : assert.fail();
}

interface Read {
  /** `<id> <kind> <size> <digest>`, sorted. */
  readonly objects: readonly string[];
  readonly notRead: readonly string[];
  /** Objects that were given with some spans only. */
  readonly deltas: number;
}

/** Everything that a source returns. */
async function read(source: ObjectSource): Promise<Read> {
  const objects: string[] = [];
  const notRead: string[] = [];
  let deltas = 0;
  const keep = ({ id, kind, size }: ObjectHead, digest: string): void =>
    void objects.push(`${id} ${kind} ${size} ${digest}`);
  const whole = (head: ObjectHead, bytes: Uint8Array): void =>
    keep(head, createHash('sha256').update(bytes).digest('hex'));
  const visitor: ObjectVisitor = {
    whole,
    fresh: (head, bytes, spans) => {
      whole(head, bytes);
      if (spans !== 'all') deltas += 1;
      return [];
    },
    sliced: async (head, slices) => {
      const digest = createHash('sha256');
      for await (const slice of slices) digest.update(slice);
      keep(head, digest.digest('hex'));
    },
    notRead: (what, why) => notRead.push(`${what}: ${why}`),
  };
  await source(visitor, never);
  return { objects: objects.sort(), notRead, deltas };
}

/** The packs return what git's stream returns. */
async function assertSame(folder: string): Promise<Read> {
  const repository = await opened(folder);
  const [packs, stream] = [await read(packedObjects(repository)), await read(catFileObjects(repository.git))];
  assert.deepEqual([packs.objects, packs.notRead], [stream.objects, stream.notRead]);
  return packs;
}

function versions(repo: TestRepository, count: number, seed = 1): void {
  repo.commits(
    [...editedVersions(randomFrom(seed), count)].map((text) => ({
      'a/notes.txt': text,
      'other.txt': `${text.length}\n`,
    })),
  );
}

function packIn(folder: string, ending = '.pack'): string {
  const packs = join(folder, '.git', 'objects', 'pack');
  return join(packs, readdirSync(packs).find((name) => name.endsWith(ending)) ?? '');
}

describe('packs read directly', () => {
  it('give the objects that git gives: packed, loose, tags', async () => {
    const repo = testRepository();
    versions(repo, 12);
    repo.git('tag', '-a', '-m', 'a tag', 'v1');
    await assertSame(repo.folder);
    repo.git('repack', '-adfq', '--depth=50', '--window=50');
    assert.ok((await assertSame(repo.folder)).deltas > 10);
    versions(repo, 3, 2);
    await assertSame(repo.folder);
  });

  it('with bases named by id, in several packs that hold the same, in an alternate', async () => {
    const repo = testRepository();
    versions(repo, 8);
    repo.git('-c', 'repack.useDeltaBaseOffset=false', 'repack', '-adfq', '--depth=50', '--window=50');
    assert.ok((await assertSame(repo.folder)).deltas > 5);
    versions(repo, 4, 2);
    repo.git('repack', '-dq');
    const names = repo.git('rev-list', '--objects', '--all', '--no-object-names');
    writeFileSync(join(repo.folder, 'names'), names);
    repo.git('-c', 'alias.p=!git pack-objects -q .git/objects/pack/pack < names', 'p');
    assert.ok(readdirSync(join(repo.folder, '.git/objects/pack')).filter((name) => name.endsWith('.idx')).length >= 3);
    await assertSame(repo.folder);
    const borrower = repositoryIn(temporaryFolder());
    borrower.git('clone', '--quiet', '--shared', repo.folder, 'clone');
    const clone = repositoryIn(join(borrower.folder, 'clone'));
    clone.commit({ 'mine.txt': 'mine\n' });
    assert.ok((await assertSame(clone.folder)).deltas > 5);
  });

  it('with SHA-256 ids, by git', async () => {
    const repo = testRepository(['--object-format=sha256']);
    versions(repo, 3);
    repo.git('repack', '-adfq');
    await assertSame(repo.folder);
  });

  it('with objects that are too large for one piece, and what is built from them', async () => {
    const repo = testRepository();
    const big = Buffer.alloc(9 * 1024 * 1024, noise(randomFrom(1), 4096));
    repo.commit({ 'big.bin': big });
    repo.commit({ 'big.bin': Buffer.concat([big, Buffer.from('more')]) });
    repo.commit({ 'big.bin': big.subarray(0, 100_000) });
    repo.git('repack', '-adfq', '--depth=50');
    await assertSame(repo.folder);
  });

  it('name what is damaged, and read the rest', async () => {
    const repo = testRepository();
    versions(repo, 10);
    repo.git('repack', '-adfq', '--depth=50', '--window=50');
    const whole = await assertSame(repo.folder);
    const path = packIn(repo.folder);
    const bytes = readFileSync(path);
    bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] as number) ^ 0xff;
    repo.git('-c', `alias.w=!chmod u+w ${path}`, 'w');
    writeFileSync(path, bytes);
    const damaged = await read(packedObjects(await opened(repo.folder)));
    assert.ok(
      damaged.objects.length >= whole.objects.length - damaged.notRead.length &&
        damaged.objects.length < whole.objects.length,
    );
    assert.ok(damaged.notRead.length > 0);
    for (const each of damaged.notRead) assert.match(each, /^object [0-9a-f]{40}: /);
    for (const each of damaged.objects) assert.ok(whole.objects.includes(each));
  });

  it('leave it to git if an index has an unknown form', async () => {
    const repo = testRepository();
    versions(repo, 4);
    repo.git('-c', 'pack.indexVersion=1', 'repack', '-adfq');
    assert.equal((await assertSame(repo.folder)).deltas, 0);
  });
});

describe('a scan of new spans', () => {
  const ways = [
    (text: string): string => text,
    (text: string): Buffer => Buffer.from(text, 'utf16le'),
    (text: string): string => Buffer.from(text).toString('base64').replaceAll(/.{76}/g, '$&\n'),
  ];
  for (const [seed, written] of ways.entries()) {
    it(`finds in each version what a scan of all of it finds (${['text', 'UTF-16', 'base64'][seed]})`, async () => {
      const random = randomFrom(seed);
      const repo = testRepository();
      repo.commits([...editedVersions(random, 60)].map((text) => ({ 'notes.txt': written(text) })));
      repo.git('repack', '-adfq', '--depth=50', '--window=50');
      const { found, missed, deltas } = await lookAtAll(repo.folder);
      assert.deepEqual(missed, []);
      assert.ok(found > 100 && deltas > 40, `${found} found in ${deltas} deltas`);
    });
  }
});

async function lookAtAll(
  folder: string,
): Promise<{ readonly found: number; readonly missed: readonly string[]; readonly deltas: number }> {
  const matcher = createMatcher({ providers: catalog });
  const missed: string[] = [];
  let found = 0;
  let deltas = 0;
  const keysOf = (matches: readonly TokenMatch[]): readonly string[] =>
    matches.map(({ kind, offset, label, within }) => JSON.stringify([kind, offset, label, within]));
  const visitor: ObjectVisitor = {
    whole: () => assert.fail('a loose object'),
    sliced: async () => {},
    notRead: (what) => assert.fail(what),
    fresh: (head, bytes, spans) => {
      if (head.kind !== 'blob') return 'all';
      if (spans !== 'all') deltas += 1;
      const name = { name: 'blob', origin: { is: 'object', object: head.id, kind: head.kind } } as const;
      const look = matcher.lookAtNew(bytes, name, spans);
      const [fresh, all] = [keysOf(look.matches), keysOf(matcher.matchBytes(bytes, name))];
      found += all.length;
      for (const key of all) if (!fresh.includes(key)) missed.push(`${head.id} ${key}`);
      for (const key of fresh) if (!all.includes(key)) missed.push(`${head.id} invented ${key}`);
      return look.again;
    },
  };
  await packedObjects(await opened(folder))(visitor, never);
  return { found, missed, deltas };
}
