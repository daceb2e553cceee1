import type { Stats } from 'node:fs';
import type { ReadResult } from '../types/world.ts';
import { errorResult } from './error-result.ts';
import { fileStat, specialKind } from './file-stat.ts';
import type { FileSystem } from './file-system.ts';

type Attempt = ReadResult | 'changed';

/**
 * One file, whole, of at most `most` bytes; a larger one is not read at all. Anything but a regular file is never
 * opened (opening a device can have effects), and if it is replaced in between, opening it does not wait. `expired`
 * says that the caller no longer waits, so that an endless trickle ends. Never throws.
 */
export async function readBounded(
  path: string,
  disk: FileSystem,
  most: number,
  expired: () => boolean,
): Promise<ReadResult> {
  const first = await attempt(path, disk, most, expired);
  const result = first === 'changed' ? await attempt(path, disk, most, expired) : first;
  return result === 'changed' ? { is: 'unread', reason: 'it changed while it was read' } : result;
}

async function attempt(path: string, disk: FileSystem, most: number, expired: () => boolean): Promise<Attempt> {
  let stats: Stats | undefined;
  try {
    // First stat: a missing file, the most common case, costs only this call.
    stats = await disk.stat(path);
    const refused = refusal(stats, most);
    if (refused) return refused;
    const descriptor = await disk.open(path);
    try {
      return await readOpen(descriptor, disk, most, expired);
    } finally {
      await disk.close(descriptor).catch(() => undefined);
    }
  } catch (error) {
    return { ...errorResult(error), ...(stats ? { stat: fileStat(stats) } : {}) };
  }
}

async function readOpen(descriptor: number, disk: FileSystem, most: number, expired: () => boolean): Promise<Attempt> {
  const before = await disk.fstat(descriptor);
  const stat = fileStat(before);
  const refused = refusal(before, most);
  if (refused) return refused;
  // After open, because open() is what fails for an unreadable directory.
  if (before.isDirectory()) return { is: 'error', code: 'EISDIR', stat };
  const bytes = await readAll(descriptor, disk, before.size, most, expired);
  if (!bytes) return { is: 'unread', reason: tooBig(most), stat };
  const after = await disk.fstat(descriptor);
  // Files in /proc report a size of zero, whatever they contain.
  const whole = before.size === 0 || bytes.length === after.size;
  return whole && before.size === after.size && before.mtimeMs === after.mtimeMs
    ? { is: 'file', bytes, stat }
    : 'changed';
}

function refusal(stats: Stats, most: number): ReadResult | undefined {
  const stat = fileStat(stats);
  if (stat.kind === 'special') return { is: 'unread', reason: `it is ${specialKind(stats)}`, stat };
  if (stat.kind === 'file' && stats.size > most) return { is: 'unread', reason: tooBig(most), stat };
  return undefined;
}

function tooBig(most: number): string {
  return `it is larger than ${most >= 1 << 20 ? `${most >> 20} MiB` : `${most} bytes`}`;
}

/** Undefined if there is more than `most`, or if the caller no longer waits. */
async function readAll(
  descriptor: number,
  disk: FileSystem,
  size: number,
  most: number,
  expired: () => boolean,
): Promise<Uint8Array | undefined> {
  // One byte more than expected, so that a file that has not grown ends in the same buffer.
  let buffer = new Uint8Array(Math.min(size === 0 ? 4096 : size + 1, most + 1));
  let length = 0;
  for (;;) {
    const count = await disk.read(descriptor, buffer, length);
    length += count;
    if (count === 0) return buffer.subarray(0, length);
    if (length > most || expired()) return undefined;
    if (length < buffer.length) continue;
    const larger = new Uint8Array(Math.min(buffer.length * 2, most + 1));
    larger.set(buffer);
    buffer = larger;
  }
}
