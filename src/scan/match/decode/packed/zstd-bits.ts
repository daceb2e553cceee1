/** Bits that were written forwards, and are read from the last on (RFC 8878, 4.1). */
export interface BackwardBits {
  /** The next bits, up to 32; zeros before the first. */
  readonly read: (count: number) => number;
  /** How many bits are left; below zero where more were read. */
  readonly left: () => number;
  /** Looks at up to 24 bits. */
  readonly look: (count: number) => number;
  readonly skip: (count: number) => void;
}

/** The bits of these bytes; the highest one of the last byte only marks the end. */
export function backwardBits(bytes: Uint8Array, from: number, to: number): BackwardBits {
  const last = bytes[to - 1] ?? 0;
  if (to <= from || last === 0) throw new Error('bits without an end');
  const first = 8 * from;
  let at = 8 * (to - 1) + (31 - Math.clz32(last));
  const bitsAt = (start: number, count: number): number => {
    const byte = start >> 3;
    const low =
      (bytes[byte] as number) |
      ((bytes[byte + 1] as number) << 8) |
      ((bytes[byte + 2] as number) << 16) |
      ((bytes[byte + 3] as number) << 24);
    return (low >>> (start & 7)) & ((1 << count) - 1);
  };
  const look = (count: number): number => {
    const start = at - count;
    if (start >= first) return bitsAt(start, count);
    const there = at - first;
    return there <= 0 ? 0 : bitsAt(first, there) << (count - there);
  };
  const few = (count: number): number => {
    const result = look(count);
    at -= count;
    return result;
  };
  return {
    read: (count) => (count <= 24 ? few(count) : few(count - 16) * 65_536 + few(16)),
    left: () => at - first,
    look,
    skip: (count) => {
      at -= count;
    },
  };
}
