/** Why packed bytes are not unpacked, where it is neither damage nor a limit of the item's. */
export class NotUnpackable extends Error {
  override readonly name = 'NotUnpackable';
}

/** Takes what was unpacked, in order. The bytes may be overwritten after the call. */
export type Give = (bytes: Uint8Array) => void;

/** Packed bytes that have come and were not taken yet. */
export interface PackedInput {
  /** How many there are. */
  readonly left: number;
  /** The byte at so many from the first; 0 behind the last. */
  readonly peek: (at: number) => number;
  /** Those there are, in one piece, which is valid until the next step. */
  readonly all: () => Uint8Array;
  /** The next ones, in one piece, which is valid until the next step. Throws where there are fewer. */
  readonly take: (count: number) => Uint8Array;
}

/**
 * Unpacks in small steps: it yields how many bytes it wants before it goes on. At the end of the input it goes on with
 * fewer. Throws for what is damaged.
 */
export type Decoding = (input: PackedInput, give: Give) => Generator<number, void>;

/** Takes the next packed bytes, and unpacks what it can. Throws what a `Decoding` throws. */
export type PackedFeed = (bytes: Uint8Array, isLast: boolean) => void;

/** Feeds a decoding with bytes that come in slices, until `isOver`, which is asked between its steps. */
export function feedInto(decoding: Decoding, give: Give, isOver: () => boolean): PackedFeed {
  let held = new Uint8Array(65_536);
  let from = 0;
  let to = 0;
  const input: PackedInput = {
    get left() {
      return to - from;
    },
    peek: (at) => (from + at < to ? (held[from + at] as number) : 0),
    all: () => held.subarray(from, to),
    take: (count) => {
      if (count > to - from) throw new Error('the packed bytes end early');
      from += count;
      return held.subarray(from - count, from);
    },
  };
  const add = (bytes: Uint8Array): void => {
    if (to + bytes.length > held.length) {
      const rest = held.subarray(from, to);
      if (rest.length + bytes.length > held.length / 2) held = new Uint8Array(2 * (rest.length + bytes.length));
      held.set(rest);
      to -= from;
      from = 0;
    }
    held.set(bytes, to);
    to += bytes.length;
  };
  const steps = decoding(input, give);
  let wanted = 0;
  let isDone = false;
  return (bytes, isLast) => {
    if (isDone) return;
    add(bytes);
    while (!isDone && (isLast || to - from >= wanted) && !isOver()) {
      const step = steps.next();
      isDone = step.done === true;
      wanted = step.value ?? 0;
    }
  };
}
