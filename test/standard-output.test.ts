import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, readFileSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import type { OutputStream } from '../src/output/guarded-writer.ts';
import { standardOutput } from '../src/output/standard-output.ts';

const folder = mkdtempSync(join(tmpdir(), 'auth-doctor-standard-output-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const options = { skip: process.platform === 'win32' };

/** Writes to a descriptor, and returns the error, and what the stream of the process was given. */
async function write(descriptor: number, texts: readonly string[]) {
  const streamed: Buffer[] = [];
  const stdout: OutputStream = {
    write: (text, done) => {
      streamed.push(Buffer.from(text));
      done();
    },
    on: () => undefined,
  };
  const output = standardOutput({ platform: process.platform, descriptor, stdout });
  const errors: unknown[] = [];
  for (const text of texts) errors.push(await new Promise((done) => output.write(text, done)));
  return { errors, streamed: Buffer.concat(streamed).toString(), isStream: output === stdout };
}

it('writes to a file without a stream', options, async () => {
  const path = join(folder, 'file');
  const descriptor = openSync(path, 'w');
  const { errors, streamed } = await write(descriptor, ['é', 'x'.repeat(200_000)]);
  closeSync(descriptor);
  assert.deepEqual([errors, streamed], [[undefined, undefined], '']);
  assert.equal(readFileSync(path, 'utf8'), `é${'x'.repeat(200_000)}`);
});

it('gives the rest to the stream where a pipe is full and does not wait, in order', options, async () => {
  const path = join(folder, 'pipe');
  assert.equal(spawnSync('mkfifo', [path]).status, 0);
  const descriptor = openSync(path, constants.O_RDWR | constants.O_NONBLOCK);
  const text = Array.from({ length: 40_000 }, (_, index) => `é${index}`).join('\n');
  const { errors, streamed } = await write(descriptor, [text, 'the end']);
  assert.deepEqual(errors, [undefined, undefined]);
  const inPipe = Buffer.alloc(1 << 20);
  const length = readSync(descriptor, inPipe);
  closeSync(descriptor);
  assert.ok(length > 1000 && streamed.length > 1000, `${length} ${streamed.length}`);
  const all = Buffer.concat([inPipe.subarray(0, length), Buffer.from(streamed)]);
  assert.ok(all.toString().endsWith('39999the end'));
});

it('leaves to the stream what may be a terminal, or is closed', options, async () => {
  const closed = openSync(join(folder, 'closed'), 'w');
  closeSync(closed);
  assert.equal((await write(closed, [])).isStream, true);
  if (process.platform !== 'linux') return;
  const terminal = openSync('/dev/ptmx', constants.O_RDWR | constants.O_NOCTTY);
  assert.equal((await write(terminal, [])).isStream, true);
  closeSync(terminal);
});

it('reports a full disk', { skip: process.platform !== 'linux' }, async () => {
  const full = openSync('/dev/full', 'w');
  // It is a device, and might be a terminal: the stream decides.
  assert.equal((await write(full, [])).isStream, true);
  closeSync(full);
  const read = openSync('/dev/null', 'r');
  const { errors } = await write(read, ['x']);
  closeSync(read);
  assert.equal((errors[0] as NodeJS.ErrnoException).code, 'EBADF');
});
