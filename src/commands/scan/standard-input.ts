import { fstatSync } from 'node:fs';

/** The bytes of standard input. Reading them fails where it is a directory: Node makes an empty stream of that. */
export function standardInput(): AsyncIterable<Uint8Array> {
  return isFolder()
    ? { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('a directory')) }) }
    : process.stdin;
}

function isFolder(): boolean {
  try {
    return fstatSync(0).isDirectory();
  } catch {
    return false;
  }
}
