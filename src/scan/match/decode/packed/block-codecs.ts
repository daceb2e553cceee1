/**
 * The bytes that a block of snappy stands for (format_description.txt of google/snappy). Throws for what is damaged.
 */
export function snappyBlock(packed: Uint8Array, size: number): Uint8Array {
  const block = blockOf(packed, size);
  // The length, which the caller knows.
  while (block.next() > 127);
  while (block.left() > 0) {
    const tag = block.next();
    const kind = tag & 3;
    if (kind === 0) {
      const length = tag >> 2;
      block.literal(1 + (length < 60 ? length : block.number(length - 59)));
    } else if (kind === 1) block.copy(((tag >> 5) << 8) | block.next(), 4 + ((tag >> 2) & 7));
    else block.copy(block.number(kind === 2 ? 2 : 4), 1 + (tag >> 2));
  }
  return block.written();
}

/** The bytes that a block of LZ4 stands for (doc/lz4_Block_format.md of lz4/lz4). Throws for what is damaged. */
export function lz4Block(packed: Uint8Array, size: number): Uint8Array {
  const block = blockOf(packed, size);
  const length = (first: number): number => {
    let sum = first;
    for (let more = first === 15 ? 255 : 0; more === 255; sum += more) more = block.next();
    return sum;
  };
  while (block.left() > 0) {
    const token = block.next();
    block.literal(length(token >> 4));
    if (block.left() === 0) break;
    const distance = block.number(2);
    block.copy(distance, 4 + length(token & 15));
  }
  return block.written();
}

/** A block that is being read and written. */
interface Block {
  readonly left: () => number;
  readonly next: () => number;
  /** A number of so many bytes, the lowest first. */
  readonly number: (bytes: number) => number;
  readonly literal: (length: number) => void;
  readonly copy: (distance: number, length: number) => void;
  readonly written: () => Uint8Array;
}

function blockOf(packed: Uint8Array, size: number): Block {
  const output = new Uint8Array(size);
  let at = 0;
  let end = 0;
  const next = (): number => {
    if (at >= packed.length) throw new Error('the block ends early');
    return packed[at++] as number;
  };
  const reserve = (length: number): void => {
    if (end + length > size) throw new Error('the block is longer than it says');
  };
  return {
    left: () => packed.length - at,
    next,
    number: (bytes) => {
      let value = 0;
      for (let index = 0; index < bytes; index++) value += next() * 256 ** index;
      return value;
    },
    literal: (length) => {
      reserve(length);
      if (length > packed.length - at) throw new Error('the block ends early');
      output.set(packed.subarray(at, at + length), end);
      at += length;
      end += length;
    },
    copy: (distance, length) => {
      reserve(length);
      if (distance < 1 || distance > end) throw new Error('a distance leads before the start');
      for (let count = 0; count < length; count++, end++) output[end] = output[end - distance] as number;
    },
    written: () => output.subarray(0, end),
  };
}
