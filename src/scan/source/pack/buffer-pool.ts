/** Buffers that are used again: a history's objects are many gigabytes, and a new buffer for each costs more than its bytes. */
export interface BufferPool {
  /** A buffer of this size, with any content; one byte more lies behind it, which is its own too. */
  readonly take: (size: number) => Buffer;
  /** Takes a buffer back; nobody may use it any more. */
  readonly giveBack: (buffer: Buffer) => void;
}

const leastBits = 10;
/**
 * Buffers are pieces of one piece of memory as long as there is room: `copyWithin` makes no object for each copy, and an
 * object of git is copied together of a few dozen pieces. Memory that was never written takes no room.
 */
const slabBytes = 64 * 1024 * 1024;
/** Of each size of other buffers so many bytes wait, but always one buffer. */
const mostWaiting = 4 * 1024 * 1024;

export function bufferPool(): BufferPool {
  const slab = new ArrayBuffer(slabBytes);
  let used = 0;
  const places: number[][] = [];
  const waiting: ArrayBuffer[][] = [];
  return {
    take: (size) => {
      const bits = bitsFor(size);
      const place = places[bits]?.pop();
      if (place !== undefined) return Buffer.from(slab, place, size);
      if (used + 2 ** bits > slabBytes) return Buffer.from(waiting[bits]?.pop() ?? new ArrayBuffer(2 ** bits), 0, size);
      used += 2 ** bits;
      return Buffer.from(slab, used - 2 ** bits, size);
    },
    giveBack: ({ buffer, byteOffset, length }) => {
      const bits = bitsFor(length);
      if (buffer === slab) {
        places[bits] ??= [];
        places[bits].push(byteOffset);
        return;
      }
      waiting[bits] ??= [];
      if (waiting[bits].length * 2 ** bits < mostWaiting) waiting[bits].push(buffer as ArrayBuffer);
    },
  };
}

/** As a power of two, with the byte behind it. */
function bitsFor(size: number): number {
  return Math.max(leastBits, 32 - Math.clz32(size));
}
