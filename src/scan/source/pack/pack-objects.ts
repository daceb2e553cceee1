import type { Spans } from '../../match/matcher-types.ts';
import type { ObjectKind, ObjectVisitor } from '../object-source.ts';
import { wholeLimit } from '../sink.ts';
import { type BufferPool, bufferPool } from './buffer-pool.ts';
import { applyDelta, deltaHead } from './delta.ts';
import { type FamilyReader, familyReader } from './family-reader.ts';
import { createInflater, type Inflater } from './inflater.ts';
import type { PackFile } from './pack-file.ts';
import { idBytes, type PackIndex } from './pack-index.ts';
import { type PackTree, packTree } from './pack-tree.ts';
import { type Base, waitingDeltas } from './waiting-deltas.ts';

/** An open pack. */
export interface OpenPack {
  readonly file: PackFile;
  readonly index: PackIndex;
}

/**
 * After this many bytes the event loop gets a turn: Ctrl-C, the progress line. The smallest object counts as
 * `leastWork`.
 */
const turn = 8 * 1024 * 1024;
const leastWork = 8192;

/**
 * Every object of a pack, deltas after their bases, each inflated and built once. `isKnown` tells which were returned
 * before; undefined: none. What cannot be read here is passed by its id to `left`: objects above `wholeLimit`, damaged
 * ones, what is built from them.
 */
export async function packObjects(
  { file, index }: OpenPack,
  visitor: ObjectVisitor,
  signal: AbortSignal,
  isKnown: ((id: Uint8Array) => boolean) | undefined,
  left: (id: string) => void,
): Promise<void> {
  visitor.expect?.(index.count);
  const tree = treeOf(file, index);
  if (!tree) {
    for (let place = 0; place < index.count; place += 1) left(idAt(index, place));
    return;
  }
  const pool = bufferPool();
  const met = new Uint8Array(tree.count);
  let work = 0;
  const idOf = (entry: number): string => idAt(index, tree.positionOf(entry));
  const wasGiven = (entry: number): boolean =>
    isKnown?.(index.ids.subarray(tree.positionOf(entry) * idBytes, (tree.positionOf(entry) + 1) * idBytes)) ?? false;

  /** Including everything that is built from it. */
  const leave = (entry: number): void => {
    const open = [entry];
    for (let each = open.pop(); each !== undefined; each = open.pop()) {
      met[each] = 1;
      if (!wasGiven(each)) left(idOf(each));
      for (let child = tree.firstOn(each); child >= 0; child = tree.nextOn(child)) open.push(child);
    }
  };
  // One for all objects: a history has a million, and the id of most is never needed.
  const head = {
    get id(): string {
      return index.ids.toString('hex', head.raw.at, head.raw.at + idBytes);
    },
    kind: 'blob' as ObjectKind,
    size: 0,
    raw: { bytes: index.ids, at: 0, length: idBytes },
  };
  const give = (entry: number, kind: ObjectKind, bytes: Buffer, spans: Spans): Spans => {
    met[entry] = 1;
    work += leastWork + bytes.length;
    if (wasGiven(entry)) return 'all';
    head.raw.at = tree.positionOf(entry) * idBytes;
    head.kind = kind;
    head.size = bytes.length;
    if (visitor.fresh) return visitor.fresh(head, bytes, spans);
    visitor.whole(head, bytes);
    return 'all';
  };
  const reader = familyReader(file, tree, pool);
  const entries = entryInflater(tree, reader, pool);
  const make = (entry: number, base: Base): void => {
    const delta = entries.delta(entry);
    const made = delta && madeOf(delta, base, pool);
    if (made)
      deltas.add(entry, {
        users: 0,
        bytes: made.bytes,
        kind: base.kind,
        again: give(entry, base.kind, made.bytes, made.spans),
      });
    else leave(entry);
  };
  const deltas = waitingDeltas(tree, pool, make, leave);

  for (const entry of tree.odd) leave(entry);
  for (const family of reader.families()) {
    const kind = tree.kindOf(family) as ObjectKind;
    const bytes = entries.whole(family);
    if (bytes) deltas.add(family, { users: 0, bytes, kind, again: give(family, kind, bytes, 'all') });
    else leave(family);
    do {
      if (work > turn) {
        work = 0;
        await new Promise(setImmediate);
      }
      if (signal.aborted) return;
    } while (deltas.makeNext());
  }
  // Deltas that are based on each other in a cycle.
  for (let entry = 0; entry < tree.count; entry += 1) if (met[entry] === 0 && !wasGiven(entry)) left(idOf(entry));
}

function idAt({ ids }: PackIndex, place: number): string {
  return ids.toString('hex', place * idBytes, (place + 1) * idBytes);
}

/** Undefined if the disk fails. */
function treeOf(file: PackFile, index: PackIndex): PackTree | undefined {
  try {
    return packTree(file, index);
  } catch {
    return undefined;
  }
}

interface Made {
  readonly bytes: Buffer;
  readonly spans: Spans;
}

/** Undefined if the delta is damaged, or its result is too large. */
function madeOf(delta: Buffer, base: Base, pool: BufferPool): Made | undefined {
  const head = deltaHead(delta);
  if (head.baseSize !== base.bytes.length || head.size > wholeLimit) return undefined;
  const bytes = pool.take(head.size);
  const spans = applyDelta(base.bytes, delta, head.at, bytes, base.again);
  return spans && { bytes, spans };
}

/** The content of entries; undefined if one is damaged, or too large. */
interface EntryInflater {
  readonly whole: (entry: number) => Buffer | undefined;
  /** Good until the next call. */
  readonly delta: (entry: number) => Buffer | undefined;
}

const leastDelta = 16_384;

function entryInflater(tree: PackTree, { bytesOf }: FamilyReader, pool: BufferPool): EntryInflater {
  const inflate: Inflater = createInflater();
  let shared = pool.take(leastDelta);
  const isInflated = (entry: number, out: Buffer): boolean => {
    const packed = bytesOf(entry);
    return packed !== undefined && inflate(packed.bytes, packed.from, packed.to, out, tree.sizeOf(entry));
  };
  return {
    whole: (entry) => {
      const size = tree.sizeOf(entry);
      if (size > wholeLimit) return undefined;
      const bytes = pool.take(size);
      if (isInflated(entry, bytes)) return bytes;
      pool.giveBack(bytes);
      return undefined;
    },
    delta: (entry) => {
      const size = tree.sizeOf(entry);
      if (size > wholeLimit) return undefined;
      if (shared.length < size) {
        pool.giveBack(shared);
        // Grown by doubling, so that deltas of rising size do not each need a new buffer.
        shared = pool.take(Math.max(size, Math.min(2 * shared.length, wholeLimit)));
      }
      return isInflated(entry, shared) ? shared.subarray(0, size) : undefined;
    },
  };
}
