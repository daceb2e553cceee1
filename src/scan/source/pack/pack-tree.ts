import type { ObjectKind } from '../object-source.ts';
import { longestEntryHead, packEntry } from './pack-entry.ts';
import type { PackFile } from './pack-file.ts';
import { idBytes, type PackIndex, placeOf } from './pack-index.ts';

/** What is made of what in a pack. An entry is known by its number in the order of the pack's bytes. */
export interface PackTree {
  readonly count: number;
  /** Where the entry's packed bytes begin and end. */
  readonly dataAt: (entry: number) => number;
  readonly endOf: (entry: number) => number;
  /** What is packed, inflated: the object's or the delta's bytes. */
  readonly sizeOf: (entry: number) => number;
  /** Undefined for a delta. */
  readonly kindOf: (entry: number) => ObjectKind | undefined;
  /** The entry's place in the index. */
  readonly placeOf: (entry: number) => number;
  /** The first of the deltas on this entry, and the next one on the same base; -1 where there is none. */
  readonly firstOn: (entry: number) => number;
  readonly nextOn: (entry: number) => number;
  /** Entries that cannot be read this way: unknown, or on a base that the pack does not hold. */
  readonly odd: readonly number[];
}

const kinds: readonly ObjectKind[] = ['commit', 'tree', 'blob', 'tag'];
const delta = 4;
const unknown = 5;

/** Reads the heads of all entries, in one pass. Some 40 bytes an entry are kept. Throws what the disk says. */
export function packTree(pack: PackFile, index: PackIndex): PackTree {
  const { count, offsets } = index;
  const places = Uint32Array.from({ length: count }, (_, place) => place).sort(
    (one, other) => (offsets[one] as number) - (offsets[other] as number),
  );
  const starts = Float64Array.from(places, (place) => offsets[place] as number);
  const heads = new Uint8Array(count);
  const sizes = new Float64Array(count);
  const types = new Uint8Array(count);
  const first = new Int32Array(count).fill(-1);
  const next = new Int32Array(count).fill(-1);
  const odd: number[] = [];
  /** By place in the index. */
  let entries: Uint32Array | undefined;

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
    if (!entries) {
      entries = new Uint32Array(count);
      for (let entry = 0; entry < count; entry += 1) entries[places[entry] as number] = entry;
    }
    const place = placeOf(index, id);
    return place < 0 ? -1 : (entries[place] as number);
  };

  // Backwards, so that the deltas on a base stand in their order.
  for (let entry = count - 1; entry >= 0; entry -= 1) {
    const start = starts[entry] as number;
    const bytes = pack.bytes(start, Math.min(pack.size, start + longestEntryHead));
    const head = packEntry(bytes);
    const base =
      head?.back !== undefined
        ? entryAt(start - head.back)
        : head?.baseId !== undefined
          ? entryOf(bytes.subarray(head.baseId, head.length))
          : -1;
    if (!head || (head.kind === 'delta' && base < 0)) {
      types[entry] = unknown;
      odd.push(entry);
      continue;
    }
    heads[entry] = head.length;
    sizes[entry] = head.size;
    types[entry] = head.kind === 'delta' ? delta : kinds.indexOf(head.kind);
    if (base < 0) continue;
    next[entry] = first[base] as number;
    first[base] = entry;
  }
  return {
    count,
    dataAt: (entry) => (starts[entry] as number) + (heads[entry] as number),
    endOf: (entry) => (entry + 1 < count ? (starts[entry + 1] as number) : pack.size - idBytes),
    sizeOf: (entry) => sizes[entry] as number,
    kindOf: (entry) => kinds[types[entry] as number],
    placeOf: (entry) => places[entry] as number,
    firstOn: (entry) => first[entry] as number,
    nextOn: (entry) => next[entry] as number,
    odd,
  };
}
