/** Reusable buffers: a history's objects are many gigabytes, and a new buffer for each costs more than its bytes. */
export interface BufferPool {
  /** A buffer of this size, with any content; one byte more follows it, which is its own too. */
  readonly take: (size: number) => Buffer;
  /** Takes a buffer back; nobody may use it afterwards. */
  readonly giveBack: (buffer: Buffer) => void;
}

const leastBits = 10;
/**
 * Buffers are pieces of one memory block while there is space: `copyWithin` creates no object for each copy, and a git
 * object is copied together from a few dozen pieces. Memory that was never written takes no space.
 */
const slabBytes = 64 * 1024 * 1024;
/** Of each size of other buffers this many bytes are kept, but always one buffer. */
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

/** As a power of two, including the byte after it. */
function bitsFor(size: number): number {
  return Math.max(leastBits, 32 - Math.clz32(size));
}
