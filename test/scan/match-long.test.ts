import assert from 'node:assert/strict';
import { it } from 'node:test';
import { gzipSync } from 'fflate';
import { catalog } from '../../src/catalog.generated.ts';
import { createMatcher } from '../../src/scan/match/matcher.ts';
import type { TokenMatch } from '../../src/types/token-match.ts';
import { madeTokens, noise, randomFrom } from '../support/scan-tokens.ts';
import { notebook } from '../support/scan-writings.ts';

const random = randomFrom(5);
const { cave: token } = madeTokens(random);
const megabyte = 1024 * 1024;
const lines = (bytes: number): string => 'a line of a log, and nothing in it\n'.repeat(bytes / 35);

/** Scans a text in slices, as a large file is read. */
async function inSlices(
  text: string,
): Promise<{ readonly matches: readonly TokenMatch[]; readonly notRead: readonly string[] }> {
  const notRead: string[] = [];
  const matcher = createMatcher({ providers: catalog, onNotRead: (_, why) => notRead.push(why) });
  const bytes = Buffer.from(text, 'latin1');
  async function* content(): AsyncIterable<Uint8Array> {
    for (let at = 0; at < bytes.length; at += megabyte) yield bytes.subarray(at, at + megabyte);
  }
  const matches: TokenMatch[] = [];
  for await (const match of matcher.match({
    name: 'a.txt',
    origin: { is: 'file', path: 'a.txt' },
    content: content(),
  }))
    matches.push(match);
  return { matches, notRead };
}

it('reads base64 of more than 4 MiB to its end, held whole or in slices', async () => {
  const text = `data: ${Buffer.from(`${lines(9 * megabyte)}CAVE_TOKEN=${token}\n`).toString('base64')}\n`;
  const { matches } = await inSlices(text);
  assert.ok(matches.length > 0);
  assert.deepEqual(
    new Set(matches.map(({ kind, within }) => `${kind} in ${within.join()}`)),
    new Set(['cave/token in base64']),
  );
  const whole = createMatcher({ providers: catalog }).matchBytes(Buffer.from(text), {
    name: 'x',
    origin: { is: 'stream' },
  });
  assert.deepEqual(
    whole.map(({ kind }) => kind),
    ['cave/token'],
  );
});

it('says that an archive in base64 could not be read to its end', async () => {
  const archive = gzipSync(Buffer.concat([noise(random, 9 * megabyte), Buffer.from(`\nCAVE_TOKEN=${token}\n`)]), {
    level: 1,
  });
  const { notRead } = await inSlices(`data: ${Buffer.from(archive).toString('base64')}\n`);
  assert.equal(notRead.length, 1);
});

it('tells a notebook by its content, where there is no name: in the history', () => {
  const matcher = createMatcher({ providers: catalog });
  const head = { name: '', origin: { is: 'object', object: '0'.repeat(40), kind: 'blob' } } as const;
  const cellOf = (text: string): TokenMatch['cell'] => matcher.matchBytes(Buffer.from(text), head)[0]?.cell;
  assert.deepEqual(cellOf(notebook([`token = "${token}"`], [])), { number: 2, part: 'source' });
  assert.deepEqual(cellOf(notebook(['x'], [`token: ${token}`])), { number: 2, part: 'output' });
  assert.equal(cellOf(JSON.stringify({ cells: [{ source: `token = "${token}"` }] })), undefined);
});

it('tells a notebook that comes in slices by its beginning', async () => {
  const { matches } = await inSlices(notebook([`token = "${token}"\n`], [lines(9 * megabyte)]));
  assert.deepEqual(matches[0]?.cell, { number: 2, part: 'source' });
});
