import type { Span, Spans } from '../../match/matcher-types.ts';

/** The two sizes with which a delta begins, and where its instructions begin. In bytes. */
export interface DeltaHead {
  readonly baseSize: number;
  readonly size: number;
  readonly at: number;
}

/** gitformat-pack(5), "Deltified representation". */
export function deltaHead(delta: Uint8Array): DeltaHead {
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let scale = 1; at < delta.length; scale *= 128) {
      const byte = delta[at++] as number;
      value += (byte & 127) * scale;
      if (byte < 128) break;
    }
    return value;
  };
  return { baseSize: number(), size: number(), at };
}

/** New bytes that are this near to each other are one span. */
const near = 256;

/** Spans, marked from the front. Mutable, and no closures: there is one for each of a million deltas. */
interface FreshSpans {
  readonly spans: Span[];
  /** The last one, which may still grow; -1 if there is none. */
  from: number;
  to: number;
}

function mark(fresh: FreshSpans, first: number, last: number): void {
  if (fresh.from >= 0 && first - fresh.to <= near) {
    if (last > fresh.to) fresh.to = last;
    return;
  }
  if (fresh.from >= 0) fresh.spans.push({ from: fresh.from, to: fresh.to });
  fresh.from = first;
  fresh.to = last;
}

/** Marks what of these spans of the base is in a copy of it to `at`. */
function markCopied(fresh: FreshSpans, again: readonly Span[], offset: number, length: number, at: number): void {
  for (const span of again) {
    const first = Math.max(span.from, offset);
    const last = Math.min(span.to, offset + length);
    if (first <= last) mark(fresh, at + first - offset, at + last - offset);
  }
}

const nothing: readonly Span[] = [];

/**
 * Builds an object from its base and a delta, in `out`, which has the object's size. Returns the spans to be scanned:
 * what is inserted; as an empty span each place where two copies meet that are apart in the base, or where the base's
 * beginning or end is missing; and what is copied of the base's spans `again`. Undefined if the delta is damaged.
 */
export function applyDelta(base: Buffer, delta: Buffer, start: number, out: Buffer, again: Spans): Spans | undefined {
  const inBase = again === 'all' ? nothing : again;
  const fresh: FreshSpans = { spans: [], from: -1, to: -1 };
  const shared = base.buffer === out.buffer ? new Uint8Array(out.buffer) : undefined;
  const isDeltaThere = delta.buffer === out.buffer;
  let at = start;
  let done = 0;
  /** Where in the base the last copy ended; -1 after an insertion. */
  let copied = 0;
  while (at < delta.length) {
    const instruction = delta[at++] as number;
    if (instruction >= 128) {
      let offset = 0;
      let length = 0;
      if (instruction & 1) offset = delta[at++] as number;
      if (instruction & 2) offset |= (delta[at++] as number) << 8;
      if (instruction & 4) offset |= (delta[at++] as number) << 16;
      if (instruction & 8) offset += (delta[at++] as number) * 0x1000000;
      if (instruction & 16) length = delta[at++] as number;
      if (instruction & 32) length |= (delta[at++] as number) << 8;
      if (instruction & 64) length |= (delta[at++] as number) << 16;
      if (length === 0) length = 0x10000;
      if (at > delta.length || offset + length > base.length || done + length > out.length) return undefined;
      if (offset !== copied) mark(fresh, done, done);
      if (inBase.length > 0) markCopied(fresh, inBase, offset, length, done);
      put(shared, base, offset, length, out, done);
      copied = offset + length;
      done += length;
    } else {
      if (instruction === 0 || at + instruction > delta.length || done + instruction > out.length) return undefined;
      mark(fresh, done, done + instruction);
      put(isDeltaThere ? shared : undefined, delta, at, instruction, out, done);
      at += instruction;
      done += instruction;
      copied = -1;
    }
  }
  if (done !== out.length) return undefined;
  if (copied >= 0 && copied !== base.length) mark(fresh, done, done);
  if (again === 'all') return 'all';
  if (fresh.from >= 0) fresh.spans.push({ from: fresh.from, to: fresh.to });
  return fresh.spans;
}

/** This few bytes are copied one by one. */
const few = 16;

/** Copies bytes to a position. `shared` are all bytes of the memory that contains both, if they are in the same. */
function put(
  shared: Uint8Array | undefined,
  from: Buffer,
  offset: number,
  length: number,
  to: Buffer,
  at: number,
): void {
  if (length <= few) for (let index = 0; index < length; index += 1) to[at + index] = from[offset + index] as number;
  else if (shared) {
    const start = from.byteOffset + offset;
    shared.copyWithin(to.byteOffset + at, start, start + length);
  } else to.set(from.subarray(offset, offset + length), at);
}
