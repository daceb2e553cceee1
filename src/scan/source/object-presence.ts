import type { ObjectHead } from './object-source.ts';

/**
 * Records which objects were seen and which are referenced, so that a history with holes is not taken for a complete
 * one: git's own listing only contains what exists. 9 bytes per slot, keyed by the first 64 bits of each id.
 */
export interface ObjectPresence {
  seen(head: ObjectHead): void;
  /** So many objects are to come: space for them is made at once. */
  expect(objects: number): void;
  wasSeen(id: string): boolean;
  /**
   * Adds the raw id that begins at this byte, under a name with this hash. Returns whether that is new: a repetition
   * usually is not.
   */
  referred(bytes: Uint8Array, at: number, nameHash: number): boolean;
  /** Whether something is referenced that was not seen; undefined: there were too many to know. */
  hasHoles(): boolean | undefined;
}

const isSeen = 1;
const isReferred = 2;
/** The rest of a slot's flags: some bits of the name's hash. */
const nameBits = 0xfc;
const mostSlots = 1 << 24;

export function objectPresence(): ObjectPresence {
  let slots = 1 << 12;
  let high = new Uint32Array(slots);
  let low = new Uint32Array(slots);
  let flags = new Uint8Array(slots);
  let used = 0;

  /** The slot of an id: its own, or the free one where it belongs. */
  const slotOf = (a: number, b: number): number => {
    let at = (a ^ b) & (slots - 1);
    while (flags[at] !== 0 && (high[at] !== a || low[at] !== b)) at = (at + 1) & (slots - 1);
    return at;
  };
  const grow = (to: number): void => {
    const before = { high, low, flags };
    slots = to;
    high = new Uint32Array(slots);
    low = new Uint32Array(slots);
    flags = new Uint8Array(slots);
    for (let index = 0; index < before.flags.length; index += 1) {
      const flag = before.flags[index] as number;
      if (flag !== 0)
        fill(
          slotOf(before.high[index] as number, before.low[index] as number),
          before.high[index] as number,
          before.low[index] as number,
          flag,
        );
    }
  };
  const fill = (at: number, a: number, b: number, flag: number): void => {
    high[at] = a;
    low[at] = b;
    flags[at] = flag;
  };
  const isFull = (): boolean => used * 2 > slots && slots >= mostSlots;
  const mark = (a: number, b: number, flag: number): boolean => {
    if (isFull()) return true;
    if (used * 2 > slots) grow(2 * slots);
    const at = slotOf(a, b);
    const old = flags[at] as number;
    if (old === 0) used += 1;
    const isNew = (old & isReferred) === 0 || (old & nameBits) !== (flag & nameBits);
    fill(at, a, b, flag & isReferred ? (old & (isSeen | isReferred)) | flag : old | flag);
    return isNew;
  };
  return {
    expect: (objects) => {
      let to = slots;
      while (to < 2 * (used + objects) && to < mostSlots) to *= 2;
      if (to > slots) grow(to);
    },
    seen: (head) => {
      if (head.raw) mark(wordAt(head.raw.bytes, head.raw.at), wordAt(head.raw.bytes, head.raw.at + 4), isSeen);
      else mark(Number.parseInt(head.id.slice(0, 8), 16), Number.parseInt(head.id.slice(8, 16), 16), isSeen);
    },
    wasSeen: (id) =>
      isFull() ||
      ((flags[slotOf(Number.parseInt(id.slice(0, 8), 16), Number.parseInt(id.slice(8, 16), 16))] as number) &
        isSeen) !==
        0,
    referred: (bytes, at, nameHash) =>
      mark(wordAt(bytes, at), wordAt(bytes, at + 4), isReferred | (nameHash & nameBits)),
    hasHoles: () => (isFull() ? undefined : flags.some((flag) => (flag & (isSeen | isReferred)) === isReferred)),
  };
}

function wordAt(bytes: Uint8Array, at: number): number {
  return (
    (((bytes[at] as number) << 24) |
      ((bytes[at + 1] as number) << 16) |
      ((bytes[at + 2] as number) << 8) |
      (bytes[at + 3] as number)) >>>
    0
  );
}
