import { wholeLimit } from '../sink.ts';
import type { BufferPool } from './buffer-pool.ts';
import type { PackFile } from './pack-file.ts';
import type { PackTree } from './pack-tree.ts';
import { mostKept, readingOrder } from './reading-order.ts';

/** Reads a pack once, and returns its families one after the other. */
export interface FamilyReader {
  /**
   * Each family, once the compressed bytes of all of its entries are available. They are released when the next one is
   * requested.
   */
  readonly families: () => Generator<number>;
  /**
   * Where the compressed bytes of an entry of that family are; valid until the next call. Undefined: the entry is too
   * large to be read here.
   */
  readonly bytesOf: (entry: number) => PackedBytes | undefined;
}

export interface PackedBytes {
  readonly bytes: Buffer;
  readonly from: number;
  readonly to: number;
}

/** The most that is read at once. */
const blockBytes = 1024 * 1024;
/** Up to this many unneeded bytes are read too, because skipping them costs more. */
const gap = 4096;
/** Slightly more than an incompressible text of `wholeLimit` bytes takes. */
const longestPacked = wholeLimit + 65_536;
/** A position in a chunk has 16 bits. */
const positions = 65_536;
/** One byte less than a power of two, which is what the pool adds. */
const chunkBytes = positions - 1;
const leastChunkBytes = 1023;

/** The compressed bytes of a family that was not completely read yet. */
interface Kept {
  readonly chunks: Buffer[];
  /** How many bytes of the last chunk are in use. */
  used: number;
}

/** `most`: of the compressed bytes that are kept. */
export function familyReader(file: PackFile, tree: PackTree, pool: BufferPool, most = mostKept): FamilyReader {
  const order = readingOrder(tree, most);
  const kept = new Map<number, Kept>();
  /** Where a kept entry is: the chunk's number, and in the lower 16 bits its position in it. */
  let keptAt = new Uint32Array(0);
  let block: Buffer = Buffer.alloc(0);
  const inBlock = { first: 0, end: 0, start: 0 };
  let isReadOneByOne = false;
  const place: { bytes: Buffer; from: number; to: number } = { bytes: block, from: 0, to: 0 };

  const lengthOf = (entry: number): number => tree.endOf(entry) - tree.dataAt(entry);
  const isReadable = (entry: number): boolean => tree.sizeOf(entry) <= wholeLimit && lengthOf(entry) <= longestPacked;
  const isRead = (entry: number): boolean => {
    const family = tree.familyOf(entry);
    return family >= 0 && !order.isApart(family) && tree.sizeOf(family) <= wholeLimit && isReadable(entry);
  };
  /**
   * What the disk does not return is zero, which is not a packed object: git is asked for it, and reports what is
   * wrong.
   */
  const readBlock = (from: number, to: number): void => {
    if (block.length < to - from) block = Buffer.allocUnsafeSlow(Math.max(to - from, blockBytes));
    let count = 0;
    try {
      count = file.read(block, from, to - from);
    } catch {}
    block.fill(0, count, to - from);
    inBlock.start = from;
  };
  const keep = (entry: number): void => {
    const family = tree.familyOf(entry);
    const length = lengthOf(entry);
    const known = kept.get(family) ?? { chunks: [], used: 0 };
    if (known.chunks.length === 0) kept.set(family, known);
    let chunk = known.chunks.at(-1);
    if (!chunk || known.used + length > chunk.length) {
      chunk = pool.take(Math.max(length, Math.min(chunkBytes, chunkSize(known.chunks.length))));
      known.chunks.push(chunk);
      known.used = 0;
    }
    if (keptAt.length === 0) keptAt = new Uint32Array(tree.count);
    const from = tree.dataAt(entry) - inBlock.start;
    block.copy(chunk, known.used, from, from + length);
    keptAt[entry] = (known.chunks.length - 1) * positions + known.used;
    known.used += length;
  };
  const letGo = (family: number): void => {
    for (const chunk of kept.get(family)?.chunks ?? []) pool.giveBack(chunk);
    kept.delete(family);
  };

  /**
   * Reads the next of these entries, as far as they are near each other. Returns the position of the next one that is
   * left.
   */
  const readOn = (
    entryAt: (index: number) => number,
    start: number,
    count: number,
    wanted: (entry: number) => boolean,
  ): number => {
    let from = -1;
    let to = -1;
    let index = start;
    for (; index < count; index += 1) {
      const entry = entryAt(index);
      if (!wanted(entry)) continue;
      if (from >= 0 && (tree.dataAt(entry) - to > gap || tree.endOf(entry) - from > blockBytes)) break;
      if (from < 0) from = tree.dataAt(entry);
      to = tree.endOf(entry);
    }
    if (from >= 0) readBlock(from, to);
    return index;
  };

  function* inOrder(): Generator<number> {
    for (let first = 0; first < tree.count; first = inBlock.end) {
      inBlock.first = first;
      inBlock.end = readOn((index) => index, first, tree.count, isRead);
      for (let entry = first; entry < inBlock.end; entry += 1)
        if (isRead(entry) && order.lastOf(tree.familyOf(entry)) >= inBlock.end) keep(entry);
      for (let entry = first; entry < inBlock.end; entry += 1) {
        const family = tree.familyOf(entry);
        if (family < 0 || order.isApart(family) || order.lastOf(family) !== entry) continue;
        yield family;
        letGo(family);
      }
    }
  }

  function* apart(): Generator<number> {
    inBlock.first = inBlock.end = 0;
    for (const family of order.apart) {
      const entries = entriesOf(tree, family).filter(isReadable);
      isReadOneByOne = entries.reduce((sum, entry) => sum + lengthOf(entry), 0) > most;
      for (let next = 0; next < entries.length && !isReadOneByOne; ) {
        const first = next;
        next = readOn((index) => entries[index] as number, first, entries.length, isReadable);
        for (const entry of entries.slice(first, next)) keep(entry);
      }
      yield family;
      letGo(family);
    }
    isReadOneByOne = false;
  }

  return {
    families: function* () {
      yield* inOrder();
      yield* apart();
    },
    bytesOf: (entry) => {
      if (!isReadable(entry)) return undefined;
      const isInBlock = entry >= inBlock.first && entry < inBlock.end;
      if (isReadOneByOne) readBlock(tree.dataAt(entry), tree.endOf(entry));
      const at = keptAt[entry] as number;
      const chunk =
        isInBlock || isReadOneByOne ? block : kept.get(tree.familyOf(entry))?.chunks[Math.floor(at / positions)];
      if (!chunk) return undefined;
      place.bytes = chunk;
      place.from = chunk === block ? tree.dataAt(entry) - inBlock.start : at % positions;
      place.to = place.from + lengthOf(entry);
      return place;
    },
  };
}

/** Each is twice as large as the one before, with the pool's byte. */
function chunkSize(number: number): number {
  return ((leastChunkBytes + 1) << number) - 1;
}

/** A family's entries in the order of the pack. */
function entriesOf(tree: PackTree, family: number): readonly number[] {
  const entries = [family];
  for (let at = 0; at < entries.length; at += 1)
    for (let child = tree.firstOn(entries[at] as number); child >= 0; child = tree.nextOn(child)) entries.push(child);
  return entries.sort((one, other) => one - other);
}
