import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** A pack on disk. Nothing of it is kept here: the caller decides what is read, and where to. */
export interface PackFile {
  /** In bytes. */
  readonly size: number;
  /**
   * Reads this many bytes from a position into the start of `into`. Returns how many there were. Throws the system's
   * error.
   */
  readonly read: (into: Uint8Array, from: number, length: number) => number;
  readonly close: () => void;
  /** Whether the file is a pack of version 2 with this many objects that ends with this checksum. */
  readonly isPackOf: (count: number, checksum: Uint8Array) => boolean;
}

/** Throws the system's error. Does not wait for a FIFO instead of a file. */
export function openPackFile(path: string): PackFile {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  const stat = fstatSync(file);
  if (!stat.isFile()) {
    closeSync(file);
    throw new Error('the pack is not a regular file');
  }
  let isOpen = true;
  const read: PackFile['read'] = (into, from, length) => {
    let filled = 0;
    while (filled < length) {
      const count = readSync(file, into, filled, length - filled, from + filled);
      if (count === 0) break;
      filled += count;
    }
    return filled;
  };
  return {
    size: stat.size,
    read,
    isPackOf: (count, checksum) => {
      const head = Buffer.alloc(12);
      const tail = Buffer.alloc(checksum.length);
      read(head, 0, head.length);
      read(tail, stat.size - tail.length, tail.length);
      return (
        head.toString('latin1', 0, 4) === 'PACK' &&
        head.readUInt32BE(4) === 2 &&
        head.readUInt32BE(8) === count &&
        tail.equals(checksum)
      );
    },
    close: () => {
      if (isOpen) closeSync(file);
      isOpen = false;
    },
  };
}
