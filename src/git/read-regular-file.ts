import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/** Returns the content of a file. Throws the system's error, also for a FIFO, which it does not wait for. */
export function readRegularFile(path: string): Buffer {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (!fstatSync(file).isFile()) throw new Error('it is not a regular file');
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
