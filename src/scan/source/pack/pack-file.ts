import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** A pack on disk, read through a few windows, so that memory does not grow with it. */
export interface PackFile {
  /** In bytes. */
  readonly size: number;
  /** These bytes; fewer where the file is shorter. Valid until the next call. Throws what the disk says. */
  readonly bytes: (from: number, to: number) => Buffer;
  /** Lets the windows go. */
  readonly close: () => void;
  /** Whether the file is a pack of version 2 of so many objects that ends with this checksum. */
  readonly isPackOf: (count: number, checksum: Uint8Array) => boolean;
}

const windowBytes = 1024 * 1024;
const mostWindows = 24;

/** Throws what the disk says. Does not wait for a FIFO that stands in a file's place. */
export function openPackFile(path: string): PackFile {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  const stat = fstatSync(file);
  if (!stat.isFile()) {
    closeSync(file);
    throw new Error('the pack is no regular file');
  }
  const windows = new Map<number, Buffer>();
  let scratch = Buffer.alloc(0);
  let isOpen = true;

  const windowAt = (index: number): Buffer => {
    const known = windows.get(index);
    if (known) return known;
    const [oldest] = windows.keys();
    const reused = windows.size >= mostWindows && oldest !== undefined ? windows.get(oldest) : undefined;
    if (oldest !== undefined && reused) windows.delete(oldest);
    const whole = reused && reused.length === windowBytes ? reused : Buffer.allocUnsafeSlow(windowBytes);
    const filled = fill(file, whole, windowBytes, index * windowBytes);
    const window = filled === windowBytes ? whole : whole.subarray(0, filled);
    windows.set(index, window);
    return window;
  };
  return {
    size: stat.size,
    isPackOf: (count, checksum) => {
      const head = Buffer.alloc(12);
      const tail = Buffer.alloc(checksum.length);
      fill(file, head, head.length, 0);
      fill(file, tail, tail.length, stat.size - tail.length);
      return (
        head.toString('latin1', 0, 4) === 'PACK' &&
        head.readUInt32BE(4) === 2 &&
        head.readUInt32BE(8) === count &&
        tail.equals(checksum)
      );
    },
    bytes: (from, to) => {
      const index = Math.floor(from / windowBytes);
      const start = index * windowBytes;
      if (to <= start + windowBytes) return windowAt(index).subarray(from - start, to - start);
      if (scratch.length < to - from) scratch = Buffer.allocUnsafeSlow(Math.max(to - from, 2 * scratch.length));
      return scratch.subarray(0, fill(file, scratch, to - from, from));
    },
    close: () => {
      windows.clear();
      if (isOpen) closeSync(file);
      isOpen = false;
    },
  };
}

function fill(file: number, into: Buffer, length: number, from: number): number {
  let filled = 0;
  while (filled < length) {
    const count = readSync(file, into, filled, length - filled, from + filled);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}
