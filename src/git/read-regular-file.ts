import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/** Returns what a file holds. Throws what the disk says, also where a FIFO is in the file's place: it is not waited for. */
export function readRegularFile(path: string): Buffer {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (!fstatSync(file).isFile()) throw new Error('it is not a regular file');
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
