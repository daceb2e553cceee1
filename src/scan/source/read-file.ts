import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { ItemHead } from '../match/matcher-types.ts';
import { errorCode, errorWords, isSystemError } from './error-code.ts';
import { isLfsPointer } from './lfs-pointer.ts';
import type { PathName } from './path-name.ts';
import { type Sink, wholeLimit } from './sink.ts';

// Never waits for a FIFO that took a file's place, never follows a link that did.
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** How a file is to be read. */
export interface FileReading {
  readonly path: PathName;
  readonly head: ItemHead;
  /** The person named it: that it cannot be read fails the scan. */
  readonly named?: boolean;
}

let shared = Buffer.alloc(0);
/** Most files are smaller. */
const firstBytes = 128 * 1024;

/**
 * Looks into one regular file: whole, up to `wholeLimit`, else in slices. A small one is read to its end, and only what
 * does not end soon, or is empty, is asked what it is: for most files the question would cost as much as the reading.
 * Another is read to the size that it had when it was opened, so a file that grows meanwhile ends too. A promise only
 * where the file is large.
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
        sink.notRead(head.name, 'it is no regular file', named ? 'input' : undefined);
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
    if (isLfsPointer(bytes)) sink.notRead(head.name, 'it is a Git LFS pointer: the large file was not fetched');
    sink.whole(bytes, head);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    sink.notRead(head.name, errorWords(errorCode(error)), named ? 'input' : undefined);
  } finally {
    if (file !== undefined && !kept) closeSync(file);
  }
  return undefined;
}

/** Reads up to `most` bytes into the shared ones: where the last reading ended, or from the start. */
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

async function readSlices(file: number, size: number, head: ItemHead, sink: Sink): Promise<void> {
  async function* slices(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < size; ) {
      const slice = Buffer.allocUnsafeSlow(Math.min(sliceBytes, size - at));
      const count = readSync(file, slice, 0, slice.length, at);
      if (count === 0) return;
      at += count;
      yield slice.subarray(0, count);
      // Lets Ctrl-C and the progress line have their turn.
      await new Promise(setImmediate);
    }
  }
  try {
    await sink.sliced({ ...head, content: slices(), size });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    sink.notRead(head.name, errorWords(errorCode(error)));
  } finally {
    closeSync(file);
  }
}
