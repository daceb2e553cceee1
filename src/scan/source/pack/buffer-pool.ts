/** Buffers that are used again: a history's objects are many gigabytes, and a new buffer for each costs more than its bytes. */
export interface BufferPool {
  /** A buffer of this size, with any content. */
  readonly take: (size: number) => Buffer;
  /** Takes a buffer back; nobody may use it any more. */
  readonly giveBack: (buffer: Buffer) => void;
}

const leastBits = 10;
/** Of each size so many bytes wait, but always one buffer. */
const mostWaiting = 4 * 1024 * 1024;

export function bufferPool(): BufferPool {
  const waiting: ArrayBuffer[][] = [];
  return {
    take: (size) => {
      const bits = Math.max(leastBits, 32 - Math.clz32(Math.max(size, 1) - 1));
      return Buffer.from(waiting[bits]?.pop() ?? new ArrayBuffer(2 ** bits), 0, size);
    },
    giveBack: ({ buffer }) => {
      const bits = 31 - Math.clz32(buffer.byteLength);
      waiting[bits] ??= [];
      if (waiting[bits].length * 2 ** bits < mostWaiting) waiting[bits].push(buffer as ArrayBuffer);
    },
  };
}
