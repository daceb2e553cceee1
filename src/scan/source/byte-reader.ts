import { wholeLimit } from './sink.ts';

/** Reads lines and counted bytes from chunks. The result is valid until the next call. */
export interface ByteReader {
  /** The rest of the line if it is in the current chunk: no promise, no copy. */
  lineNow(): string | undefined;
  /** The text up to the next line break, without it; undefined at the end. */
  line(): Promise<string | undefined>;
  bytesNow(size: number): Buffer | undefined;
  /** `size` bytes in one piece; undefined if fewer arrive. */
  bytes(size: number): Promise<Buffer | undefined>;
  /** `size` bytes as they arrive. `left()` then returns how many did not. */
  slices(size: number): { readonly each: () => AsyncIterable<Uint8Array>; readonly left: () => number };
}

const newline = 10;

export function byteReader(chunks: AsyncIterable<Buffer>): ByteReader {
  const source = chunks[Symbol.asyncIterator]();
  let chunk: Buffer = Buffer.alloc(0);
  let at = 0;
  let scratch = Buffer.alloc(0);

  const more = async (): Promise<boolean> => {
    const next = await source.next().catch(() => ({ done: true, value: undefined }));
    chunk = next.value ?? Buffer.alloc(0);
    at = 0;
    return !next.done;
  };
  const lineNow = (): string | undefined => {
    const end = chunk.indexOf(newline, at);
    if (end === -1) return undefined;
    const line = chunk.toString('latin1', at, end);
    at = end + 1;
    return line;
  };
  const bytesNow = (size: number): Buffer | undefined => {
    if (at + size > chunk.length) return undefined;
    at += size;
    return chunk.subarray(at - size, at);
  };
  return {
    lineNow,
    bytesNow,
    line: async () => {
      for (let begun = ''; ; ) {
        const rest = lineNow();
        if (rest !== undefined) return begun + rest;
        begun += chunk.toString('latin1', at);
        if (!(await more())) return undefined;
      }
    },
    bytes: async (size) => {
      // Grown by doubling, so that objects of rising size do not each need a new buffer.
      if (scratch.length < size)
        scratch = Buffer.allocUnsafeSlow(Math.max(size, Math.min(2 * scratch.length, wholeLimit)));
      for (let filled = 0; ; ) {
        const copied = chunk.copy(scratch, filled, at, Math.min(chunk.length, at + size - filled));
        filled += copied;
        at += copied;
        if (filled === size) return scratch.subarray(0, size);
        if (!(await more())) return undefined;
      }
    },
    slices: (size) => {
      let left = size;
      async function* each(): AsyncGenerator<Uint8Array> {
        while (left > 0) {
          if (at === chunk.length && !(await more())) return;
          const slice = chunk.subarray(at, Math.min(chunk.length, at + left));
          at += slice.length;
          left -= slice.length;
          yield slice;
        }
      }
      return { each, left: () => left };
    },
  };
}
