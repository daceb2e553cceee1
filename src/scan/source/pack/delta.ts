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

/**
 * The spans of an object that are not copied from its base, or from what of the base must be scanned again. They are
 * marked from the front.
 */
interface FreshSpans {
  readonly mark: (from: number, to: number) => void;
  /** Called with bytes that are copied from the base. */
  readonly copied: (offset: number, length: number, to: number) => void;
  readonly all: () => readonly Span[];
}

function freshSpans(again: readonly Span[]): FreshSpans {
  const spans: Span[] = [];
  let from = -1;
  let to = -1;
  const mark = (first: number, last: number): void => {
    if (from >= 0 && first - to <= near) {
      to = Math.max(to, last);
      return;
    }
    if (from >= 0) spans.push({ from, to });
    from = first;
    to = last;
  };
  return {
    mark,
    copied: (offset, length, at) => {
      for (const span of again) {
        const first = Math.max(span.from, offset);
        const last = Math.min(span.to, offset + length);
        if (first <= last) mark(at + first - offset, at + last - offset);
      }
    },
    all: () => (from >= 0 ? [...spans, { from, to }] : spans),
  };
}

/**
 * Builds an object from its base and a delta, in `out`, which has the object's size. Returns the spans to be scanned:
 * what is inserted; as an empty span each place where two copies meet that are apart in the base, or where the base's
 * beginning or end is missing; and what is copied of the base's spans `again`. Undefined if the delta is damaged.
 */
export function applyDelta(base: Buffer, delta: Buffer, start: number, out: Buffer, again: Spans): Spans | undefined {
  const inBase = again === 'all' ? [] : again;
  const fresh = freshSpans(inBase);
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
      if (offset !== copied) fresh.mark(done, done);
      if (inBase.length > 0) fresh.copied(offset, length, done);
      put(shared, base, offset, length, out, done);
      copied = offset + length;
      done += length;
    } else {
      if (instruction === 0 || at + instruction > delta.length || done + instruction > out.length) return undefined;
      fresh.mark(done, done + instruction);
      put(isDeltaThere ? shared : undefined, delta, at, instruction, out, done);
      at += instruction;
      done += instruction;
      copied = -1;
    }
  }
  if (done !== out.length) return undefined;
  if (copied >= 0 && copied !== base.length) fresh.mark(done, done);
  return again === 'all' ? 'all' : fresh.all();
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
