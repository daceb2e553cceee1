import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { Hole } from '../../types/token-match.ts';
import { isArchive } from '../match/decode/archive-kind.ts';
import type { ItemHead } from '../match/matcher-types.ts';
import { errorWords, isSystemError, systemErrorCode } from './error-code.ts';
import { isLfsContentNear, isLfsPointer } from './lfs-pointer.ts';
import { type PathName, shownPath } from './path-name.ts';
import { type Sink, wholeLimit } from './sink.ts';

// Never waits for a FIFO that replaced a file, never follows a link that did.
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** How a file is to be read. */
export interface FileReading {
  readonly path: PathName;
  readonly head: ItemHead;
  /** The user named it: if it cannot be read, the scan has failed. */
  readonly named?: boolean;
}

let shared = Buffer.alloc(0);
/** Most files are smaller. */
const firstBytes = 128 * 1024;

/**
 * Scans one regular file: whole, up to `wholeLimit`, otherwise in slices. A small one is read to its end, and only one
 * that does not end soon, or is empty, is checked for what it is: for most files the check would cost as much as the
 * reading. Any other is read to the size that it had when it was opened, so a file that grows meanwhile ends too. A
 * promise only if the file is large.
 */
export function readFile({ path, head, named }: FileReading, sink: Sink): Promise<void> | undefined {
  let file: number | undefined;
  let kept = false;
  try {
    file = openSync(path, named ? flags & ~(constants.O_NOFOLLOW ?? 0) : flags);
    if (shared.length === 0) shared = Buffer.allocUnsafeSlow(firstBytes);
    let size = named ? 0 : fill(file, firstBytes, false);
    if (size === 0 || size === firstBytes) {
      const stat = fstatSync(file);
      if (!stat.isFile()) {
        sink.notRead(head.name, 'not a regular file', named ? 'input' : undefined);
        return undefined;
      }
      // All of it is a hole: the disk keeps nothing of it.
      if (stat.size > wholeLimit && stat.blocks === 0 && process.platform !== 'win32') {
        sink.whole(Buffer.alloc(0), head);
        return undefined;
      }
      if (stat.size > wholeLimit) {
        kept = true;
        return readSlices(file, stat.size, head, sink);
      }
      if (shared.length < stat.size)
        shared = Buffer.allocUnsafeSlow(Math.max(stat.size, Math.min(2 * shared.length, wholeLimit)));
      size = fill(file, stat.size, true);
    }
    const bytes = shared.subarray(0, size);
    if (isLfsPointer(bytes) && !isLfsContentNear(shownPath(path), bytes))
      sink.notRead(head.name, 'it is a Git LFS pointer: the large file was not fetched');
    sink.whole(bytes, head);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    sink.notRead(head.name, errorWords(systemErrorCode(error)), named ? 'input' : undefined);
  } finally {
    if (file !== undefined && !kept) closeSync(file);
  }
  return undefined;
}

/** Reads up to `most` bytes into the shared buffer: from where the last read ended, or from the start. */
function fill(file: number, most: number, fromStart: boolean): number {
  let filled = 0;
  while (filled < most) {
    const count = readSync(file, shared, filled, most - filled, fromStart ? filled : null);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}

const sliceBytes = 1024 * 1024;

/** This many zeros are kept of a longer row of them: a token ends where they begin. */
const keptZeros = 4096;
/** After this many in a row the rest is skipped: it is a hole in a file that is filled later. */
const mostZeros = 4 * 1024 ** 3;
const zeros = Buffer.alloc(sliceBytes);

/**
 * In slices. Rows of zeros, such as the holes of a sparse file, are skipped: they contain nothing, and may be endless.
 */
async function readSlices(file: number, size: number, head: ItemHead, sink: Sink): Promise<void> {
  const holes: Hole[] = [];
  async function* slices(): AsyncGenerator<Uint8Array> {
    const slice = Buffer.allocUnsafeSlow(sliceBytes);
    let given = 0;
    let row = 0;
    let mayLeaveOut = true;
    for (let at = 0; at < size; ) {
      const count = readSync(file, slice, 0, Math.min(sliceBytes, size - at), at);
      if (count === 0) return;
      at += count;
      // An archive's zeros are part of a member.
      if (at === count) mayLeaveOut = !isArchive(slice);
      const isHole = mayLeaveOut && count > keptZeros && slice.compare(zeros, 0, count, 0, count) === 0;
      row = isHole ? row + count : 0;
      if (row > mostZeros)
        return sink.notRead(head.name, `after ${Math.floor(row / 1024 ** 3)} GiB of zeros, the rest was not read`);
      const part = Buffer.from(slice.subarray(0, isHole ? keptZeros : count));
      given += part.length;
      if (isHole) holes.push({ at: given, length: count - keptZeros });
      yield part;
      // Gives Ctrl-C and the progress line a turn.
      await new Promise(setImmediate);
    }
  }
  try {
    await sink.sliced({ ...head, content: slices(), size, holes });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    sink.notRead(head.name, errorWords(systemErrorCode(error)));
  } finally {
    closeSync(file);
  }
}
