import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { ItemHead } from '../match/matcher-types.ts';
import { errorCode, errorWords } from './error-code.ts';
import { isLfsPointer } from './lfs-pointer.ts';
import { type Sink, wholeLimit } from './sink.ts';

// Never waits for a FIFO that took a file's place, never follows a link that did.
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** How a file is to be read. */
export interface FileReading {
  readonly path: Buffer | string;
  readonly head: ItemHead;
  /** The person named it: that it cannot be read fails the scan. */
  readonly named?: boolean;
}

let shared = Buffer.alloc(0);

/**
 * Looks into one regular file: whole, up to `wholeLimit`, else in slices. It is read to the size that it had when it
 * was opened, so a file that grows meanwhile ends too. A promise only where the file is large.
 */
export function readFile({ path, head, named }: FileReading, sink: Sink): Promise<void> | undefined {
  let file: number | undefined;
  let kept = false;
  try {
    file = openSync(path, named ? flags & ~(constants.O_NOFOLLOW ?? 0) : flags);
    const stat = fstatSync(file);
    if (!stat.isFile()) {
      sink.unseen(head.name, 'it is no regular file', named ? 'input' : undefined);
      return undefined;
    }
    if (stat.size > wholeLimit) {
      kept = true;
      return readSlices(file, stat.size, head, sink);
    }
    if (shared.length < stat.size) shared = Buffer.allocUnsafeSlow(Math.max(stat.size, Math.min(2 * shared.length, wholeLimit), 65_536));
    const bytes = shared.subarray(0, fill(file, stat.size));
    if (isLfsPointer(bytes)) sink.unseen(head.name, 'it is a Git LFS pointer: the large file was not fetched');
    sink.whole(bytes, head);
  } catch (error) {
    sink.unseen(head.name, errorWords(errorCode(error)), named ? 'input' : undefined);
  } finally {
    if (file !== undefined && !kept) closeSync(file);
  }
  return undefined;
}

function fill(file: number, size: number): number {
  let filled = 0;
  while (filled < size) {
    const count = readSync(file, shared, filled, size - filled, null);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}

const sliceBytes = 1024 * 1024;

async function readSlices(file: number, size: number, head: ItemHead, sink: Sink): Promise<void> {
  async function* slices(): AsyncGenerator<Uint8Array> {
    for (let left = size; left > 0; ) {
      const slice = Buffer.allocUnsafeSlow(Math.min(sliceBytes, left));
      const count = readSync(file, slice, 0, slice.length, null);
      if (count === 0) return;
      left -= count;
      yield slice.subarray(0, count);
      // Lets Ctrl-C and the progress line have their turn.
      await new Promise(setImmediate);
    }
  }
  try {
    await sink.sliced({ ...head, content: slices(), size });
  } catch (error) {
    sink.unseen(head.name, errorWords(errorCode(error)));
  } finally {
    closeSync(file);
  }
}
