import type { ObjectKind } from '../object-source.ts';
import { longestEntryHead, packEntry } from './pack-entry.ts';
import type { PackFile } from './pack-file.ts';
import { idBytes, type PackIndex, positionOf } from './pack-index.ts';

/**
 * What is built from what in a pack. An entry is identified by its number in the order of the pack's bytes; a whole
 * object and everything that is built from it, through any number of deltas, is a family, identified by that object.
 */
export interface PackTree {
  readonly count: number;
  /** Where the entry's compressed bytes begin and end. */
  readonly dataAt: (entry: number) => number;
  readonly endOf: (entry: number) => number;
  /** The inflated size: of the object or the delta, in bytes. */
  readonly sizeOf: (entry: number) => number;
  /** Undefined for a delta. */
  readonly kindOf: (entry: number) => ObjectKind | undefined;
  /** The entry's position in the index. */
  readonly positionOf: (entry: number) => number;
  /** The family; -1 if the base is not in the pack, or the deltas are based on each other in a cycle. */
  readonly familyOf: (entry: number) => number;
  /** The first of the deltas on this entry, and the next one on the same base; -1 if there is none. */
  readonly firstOn: (entry: number) => number;
  readonly nextOn: (entry: number) => number;
  /** Entries that cannot be read this way: unknown, or on a base that the pack does not contain. */
  readonly odd: readonly number[];
}

const kinds: readonly ObjectKind[] = ['commit', 'tree', 'blob', 'tag'];
const delta = 4;
const unknown = 5;
/** The largest size that is recorded: no larger object is read here. */
const mostSize = 0xffffffff;

/** Reads the headers of all entries. Some 30 bytes per entry are kept. Throws the system's error. */
export function packTree(pack: PackFile, index: PackIndex): PackTree {
  const { count, offsetAt } = index;
  const { places, heads, sizes, types, first, next, families, odd } = readEntries(pack, index);
  const startOf = (entry: number): number => offsetAt(places[entry] as number);
  return {
    count,
    dataAt: (entry) => startOf(entry) + (heads[entry] as number),
    endOf: (entry) => (entry + 1 < count ? startOf(entry + 1) : pack.size - idBytes),
    sizeOf: (entry) => sizes[entry] as number,
    kindOf: (entry) => kinds[types[entry] as number],
    positionOf: (entry) => places[entry] as number,
    familyOf: (entry) => families[entry] as number,
    firstOn: (entry) => first[entry] as number,
    nextOn: (entry) => next[entry] as number,
    odd,
  };
}

interface Entries {
  readonly places: Uint32Array;
  readonly heads: Uint8Array;
  readonly sizes: Uint32Array;
  readonly types: Uint8Array;
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly families: Int32Array;
  readonly odd: readonly number[];
}

/** What is needed only to read them is not kept. */
function readEntries(pack: PackFile, index: PackIndex): Entries {
  const { count, offsetAt } = index;
  const { starts, places } = inOrder(index, pack.size);
  // Two ids at one position: git may know which of them it is.
  if (starts.some((start, entry) => entry > 0 && start === starts[entry - 1])) throw new Error('the index is damaged');
  const entryAt = (offset: number): number => {
    let low = 0;
    let high = count - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const start = starts[middle] as number;
      if (start === offset) return middle;
      if (start < offset) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
  const entryOf = (id: Uint8Array): number => {
    const place = positionOf(index, id);
    return place < 0 ? -1 : entryAt(offsetAt(place));
  };
  const heads = new Uint8Array(count);
  const sizes = new Uint32Array(count);
  const types = new Uint8Array(count);
  const bases = new Int32Array(count).fill(-1);
  const odd: number[] = [];
  eachHead(pack, starts, (entry, bytes, at) => {
    const head = packEntry(bytes, at);
    const base =
      head?.back !== undefined
        ? entryAt((starts[entry] as number) - head.back)
        : head?.baseId !== undefined
          ? entryOf(bytes.subarray(at + head.baseId, at + head.length))
          : -1;
    if (!head || (head.kind === 'delta' && base < 0)) {
      types[entry] = unknown;
      odd.push(entry);
      return;
    }
    heads[entry] = head.length;
    sizes[entry] = Math.min(head.size, mostSize);
    types[entry] = head.kind === 'delta' ? delta : kinds.indexOf(head.kind);
    bases[entry] = base;
  });
  const first = new Int32Array(count).fill(-1);
  const next = new Int32Array(count).fill(-1);
  // Backwards, so that the deltas on a base are in their order.
  for (let entry = count - 1; entry >= 0; entry -= 1) {
    const base = bases[entry] as number;
    if (base < 0) continue;
    next[entry] = first[base] as number;
    first[base] = entry;
  }
  const families = familiesOf(bases, (entry) => (types[entry] as number) < delta);
  return { places, heads, sizes, types, first, next, families, odd };
}

const digits = 0x10000;

/**
 * Where the entries begin, in order, and the position of each in the index. Sorted by 16 bits at a time, the lowest
 * first: a comparison for each of a million pairs would take a second.
 */
function inOrder(
  { count, offsetAt }: PackIndex,
  size: number,
): { readonly starts: Float64Array; readonly places: Uint32Array } {
  const offsets = Float64Array.from({ length: count }, (_, place) => offsetAt(place));
  let places = Uint32Array.from({ length: count }, (_, place) => place);
  let next = new Uint32Array(count);
  for (let scale = 1; scale <= size; scale *= digits) {
    const digitOf = (place: number): number => Math.floor((offsets[place] as number) / scale) % digits;
    const ends = new Uint32Array(digits + 1);
    for (let place = 0; place < count; place += 1) {
      const after = digitOf(place) + 1;
      ends[after] = (ends[after] as number) + 1;
    }
    for (let digit = 1; digit < digits; digit += 1) ends[digit] = (ends[digit] as number) + (ends[digit - 1] as number);
    for (const place of places) {
      const digit = digitOf(place);
      next[ends[digit] as number] = place;
      ends[digit] = (ends[digit] as number) + 1;
    }
    [places, next] = [next, places];
  }
  return { starts: Float64Array.from(places, (place) => offsets[place] as number), places };
}

const headBlock = 64 * 1024;
/** Headers are read together if they are near each other; at most this share of the pack is read for them. */
const mostForHeads = 0.2;
const farthest = 4096;

/** How near headers are that are read together. In bytes. */
function nearHeads(starts: Float64Array, size: number): number {
  const bytes = new Float64Array(farthest + 1);
  for (let entry = 1; entry < starts.length; entry += 1) {
    const distance = (starts[entry] as number) - (starts[entry - 1] as number);
    if (distance <= farthest) bytes[distance] = (bytes[distance] as number) + distance;
  }
  let near = longestEntryHead;
  for (let sum = 0; near < farthest; near += 1) {
    sum += bytes[near] as number;
    if (sum > size * mostForHeads) break;
  }
  return near;
}

function eachHead(
  pack: PackFile,
  starts: Float64Array,
  each: (entry: number, bytes: Uint8Array, at: number) => void,
): void {
  const block = Buffer.alloc(headBlock);
  const near = nearHeads(starts, pack.size);
  for (let entry = 0; entry < starts.length; ) {
    const from = starts[entry] as number;
    let last = entry;
    while (
      last + 1 < starts.length &&
      (starts[last + 1] as number) - (starts[last] as number) < near &&
      (starts[last + 1] as number) + longestEntryHead <= from + headBlock
    )
      last += 1;
    pack.read(block, from, Math.min(pack.size, (starts[last] as number) + longestEntryHead) - from);
    for (; entry <= last; entry += 1) each(entry, block, (starts[entry] as number) - from);
  }
}

const notYet = -2;
const onTheWay = -3;

/** For each entry the whole object that it is ultimately built from, or -1. */
function familiesOf(bases: Int32Array, isWhole: (entry: number) => boolean): Int32Array {
  const families = new Int32Array(bases.length).fill(notYet);
  for (let entry = 0; entry < bases.length; entry += 1) {
    let at = entry;
    while (at >= 0 && families[at] === notYet && !isWhole(at)) {
      families[at] = onTheWay;
      at = bases[at] as number;
    }
    const known = at < 0 || families[at] === onTheWay ? -1 : families[at] === notYet ? at : (families[at] as number);
    if (at >= 0 && families[at] === notYet) families[at] = at;
    for (let each = entry; each >= 0 && families[each] === onTheWay; each = bases[each] as number)
      families[each] = known;
  }
  return families;
}
