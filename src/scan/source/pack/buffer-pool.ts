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
const mostWaiting = 8 * 1024 * 1024;
/** Free places are joined once so many bytes were given back since the last time. */
const worthJoining = slabBytes / 8;

export function bufferPool(): BufferPool {
  const slab = new ArrayBuffer(slabBytes);
  /** The free places by their size, as a power of two. A place begins at a multiple of its size. */
  const places: number[][] = [];
  places[bitsFor(slabBytes - 1)] = [0];
  let givenBack = 0;
  const small: ArrayBuffer[][] = [];
  const largeOnes: ArrayBuffer[] = [];
  const waiting = { small: 0, large: 0 };

  /** Joins free places that are next to each other: other sizes are needed than before. */
  const join = (): void => {
    givenBack = 0;
    const sizes = new Map(places.flatMap((free, bits) => free.map((place) => [place, bits] as const)));
    places.length = 0;
    for (let [place, bits] of [...sizes].sort(([one], [other]) => one - other)) {
      if (!sizes.delete(place)) continue;
      for (let other = place ^ (2 ** bits); sizes.get(other) === bits; other = place ^ (2 ** bits)) {
        sizes.delete(other);
        place = Math.min(place, other);
        bits += 1;
      }
      sizes.set(place, bits);
    }
    for (const [place, bits] of sizes) {
      places[bits] ??= [];
      places[bits].push(place);
    }
  };
  /** A place of this size, from a larger one if there is none. */
  const placeOf = (bits: number): number | undefined => {
    const place = places[bits]?.pop();
    if (place !== undefined || bits >= places.length) return place;
    const larger = placeOf(bits + 1);
    if (larger === undefined) return undefined;
    places[bits] ??= [];
    places[bits].push(larger + 2 ** bits);
    return larger;
  };
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
      if (size >= large) return Buffer.from(takeLarge(size), 0, size);
      const bits = bitsFor(size);
      let place = placeOf(bits);
      if (place === undefined && givenBack > worthJoining) {
        join();
        place = placeOf(bits);
      }
      if (place !== undefined) return Buffer.from(slab, place, size);
      const buffer = small[bits]?.pop();
      if (buffer) waiting.small -= buffer.byteLength;
      return Buffer.from(buffer ?? new ArrayBuffer(2 ** bits), 0, size);
    },
    giveBack: ({ buffer, byteOffset, length }) => {
      const bits = bitsFor(length);
      const isLarge = length >= large;
      if (buffer === slab) {
        givenBack += 2 ** bits;
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
