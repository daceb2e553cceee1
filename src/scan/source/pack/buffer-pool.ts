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
const slabBytes = 32 * 1024 * 1024;
/** Larger buffers are not rounded to a power of two, and one that is larger than needed is used as well. */
const large = 512 * 1024;
const largeStep = 64 * 1024;
/** Of the buffers outside that block this many bytes are kept, half of it large ones. */
const mostWaiting = 16 * 1024 * 1024;

export function bufferPool(): BufferPool {
  const slab = new ArrayBuffer(slabBytes);
  let used = 0;
  const places: number[][] = [];
  const small: ArrayBuffer[][] = [];
  const largeOnes: ArrayBuffer[] = [];
  const waiting = { small: 0, large: 0 };

  const takeLarge = (size: number): ArrayBuffer => {
    let best = -1;
    for (const [index, { byteLength }] of largeOnes.entries())
      if (byteLength > size && (best < 0 || byteLength < (largeOnes[best] as ArrayBuffer).byteLength)) best = index;
    const [buffer] = best < 0 ? [] : largeOnes.splice(best, 1);
    if (!buffer) return new ArrayBuffer(Math.ceil((size + 1) / largeStep) * largeStep);
    waiting.large -= buffer.byteLength;
    return buffer;
  };
  return {
    take: (size) => {
      const bits = bitsFor(size);
      const place = places[bits]?.pop();
      if (place !== undefined) return Buffer.from(slab, place, size);
      if (used + 2 ** bits <= slabBytes && size < large) {
        used += 2 ** bits;
        return Buffer.from(slab, used - 2 ** bits, size);
      }
      if (size >= large) return Buffer.from(takeLarge(size), 0, size);
      const buffer = small[bits]?.pop();
      if (buffer) waiting.small -= buffer.byteLength;
      return Buffer.from(buffer ?? new ArrayBuffer(2 ** bits), 0, size);
    },
    giveBack: ({ buffer, byteOffset, length }) => {
      const bits = bitsFor(length);
      const isLarge = length >= large;
      if (buffer === slab) {
        places[bits] ??= [];
        places[bits].push(byteOffset);
      } else if (waiting[isLarge ? 'large' : 'small'] + buffer.byteLength <= mostWaiting / 2) {
        waiting[isLarge ? 'large' : 'small'] += buffer.byteLength;
        small[bits] ??= [];
        (isLarge ? largeOnes : small[bits]).push(buffer as ArrayBuffer);
      }
    },
  };
}

/** As a power of two, including the byte after it. */
function bitsFor(size: number): number {
  return Math.max(leastBits, 32 - Math.clz32(size));
}
