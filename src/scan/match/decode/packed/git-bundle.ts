import { applyDelta, deltaHead } from '../../../source/pack/delta.ts';
import type { MemberSink } from '../zip-reader.ts';
import { type Decoding, NotUnpackable, type PackedInput } from './packed-input.ts';

/** Objects that are kept for others to be made of, in bytes. */
const mostKept = 64 * 1024 * 1024;
const mostText = '64 MiB';

const kinds: Readonly<Record<number, string>> = { 1: 'commit', 2: 'tree', 3: 'blob', 4: 'tag' };
const offsetDelta = 6;
const namedDelta = 7;

interface BundledObject {
  readonly kind: string;
  readonly content: Buffer;
}

/** What the objects of a bundle are given to. */
export interface BundleReading {
  readonly open: (path: string) => MemberSink;
  readonly inflated: (bytes: number) => void;
  readonly notRead: (why: string) => void;
}

/** Reads the references of a git bundle, and the objects of its pack (gitformat-bundle(5), gitformat-pack(5)). */
export function bundledObjects({ open, inflated, notRead }: BundleReading): Decoding {
  return function* (input) {
    const give = ({ kind, content }: BundledObject, id: string): void => {
      const sink = open(`${kind} ${id.slice(0, 12)}`.trimEnd());
      if (content.length > 0) sink.push(content);
      sink.end();
    };
    const { text, hash } = yield* head(input);
    // Without the first line, by which it would pass for a bundle itself.
    give({ kind: 'references', content: Buffer.from(text.slice(text.indexOf('\n') + 1), 'latin1') }, '');
    yield 12;
    const pack = Buffer.from(input.take(12));
    if (pack.toString('latin1', 0, 4) !== 'PACK') throw new Error('no pack');
    const byPlace = new Map<number, BundledObject>();
    const byId = new Map<string, BundledObject>();
    let kept = 0;
    let at = 12;
    for (let left = pack.readUInt32BE(8); left > 0; left--) {
      const entry = yield* packedEntry(input, hash === 'sha256' ? 32 : 20);
      const base =
        entry.kind === offsetDelta ? byPlace.get(at - entry.back) : entry.base ? byId.get(entry.base) : undefined;
      inflated(entry.content.length);
      const isDelta = entry.kind === offsetDelta || entry.kind === namedDelta;
      const object = isDelta
        ? base && made(base, entry.content)
        : { kind: kinds[entry.kind] ?? 'object', content: entry.content };
      if (object) {
        if (isDelta) inflated(object.content.length);
        const id = process
          .getBuiltinModule('node:crypto')
          .createHash(hash)
          .update(`${object.kind} ${object.content.length}\0`)
          .update(object.content)
          .digest('hex');
        byPlace.set(at, object);
        byId.set(id, object);
        kept += object.content.length;
        give(object, id);
      } else {
        // What it adds is in it as it is.
        give({ kind: 'delta', content: entry.content }, entry.base ?? '');
        notRead('it needs objects that it does not have');
      }
      if (kept > mostKept)
        throw new NotUnpackable(`its objects take more than ${mostText}: scan a repository that it was fetched into`);
      at += entry.length;
    }
  };
}

function* head(input: PackedInput): Generator<number, { readonly text: string; readonly hash: 'sha1' | 'sha256' }> {
  for (let wanted = 4096; ; wanted *= 2) {
    yield wanted;
    const bytes = input.all();
    const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf('\n\n');
    if (end >= 0) {
      const text = Buffer.from(input.take(end + 2)).toString('latin1');
      return { text, hash: text.includes('\n@object-format=sha256\n') ? 'sha256' : 'sha1' };
    }
    if (input.left < wanted || wanted > mostKept) throw new Error('no end of the references');
  }
}

interface PackedEntry {
  readonly kind: number;
  /** How far before it the other object begins that it is made of. */
  readonly back: number;
  /** The id of that object. */
  readonly base: string | undefined;
  readonly content: Buffer;
  /** In the pack, in bytes. */
  readonly length: number;
}

function* packedEntry(input: PackedInput, idLength: number): Generator<number, PackedEntry> {
  let length = 0;
  function* byte(): Generator<number, number> {
    yield 1;
    length++;
    return input.take(1)[0] as number;
  }
  const first = yield* byte();
  const kind = (first >> 4) & 7;
  let size = first & 15;
  for (let scale = 16, next = first; next >= 128; scale *= 128) {
    next = yield* byte();
    size += (next & 127) * scale;
  }
  let back = 0;
  if (kind === offsetDelta) {
    let next = yield* byte();
    for (back = next & 127; next >= 128; ) {
      next = yield* byte();
      back = (back + 1) * 128 + (next & 127);
    }
  }
  yield idLength;
  const base = kind === namedDelta ? Buffer.from(input.take(idLength)).toString('hex') : undefined;
  if (base !== undefined) length += idLength;
  if (size > mostKept) throw new NotUnpackable(`it has an object of more than ${mostText}`);
  for (let wanted = Math.min(size + 64, 65_536); ; wanted *= 2) {
    yield wanted;
    const inflated = inflatedStart(input.all(), size, input.left < wanted);
    if (!inflated) continue;
    input.take(inflated.length);
    return { kind, back, base, content: inflated.content, length: length + inflated.length };
  }
}

/**
 * What is packed at the start of these bytes, and how many of them it takes; undefined where they may end too early.
 */
function inflatedStart(
  bytes: Uint8Array,
  size: number,
  isAll: boolean,
): { readonly content: Buffer; readonly length: number } | undefined {
  try {
    const { buffer, engine } = process
      .getBuiltinModule('node:zlib')
      .inflateSync(bytes, { info: true, chunkSize: Math.max(64, size + 1), maxOutputLength: size + 1 }) as unknown as {
      readonly buffer: Buffer;
      readonly engine: { readonly bytesWritten: number };
    };
    if (buffer.length !== size) throw new Error('an object of another size');
    return { content: buffer, length: engine.bytesWritten };
  } catch (error) {
    if (!isAll && error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR') return undefined;
    throw error;
  }
}

function made(base: BundledObject, delta: Buffer): BundledObject {
  const { baseSize, size, at } = deltaHead(delta);
  if (baseSize !== base.content.length || size > mostKept) throw new Error('a delta of something else');
  const content = Buffer.allocUnsafe(size);
  if (applyDelta(base.content, delta, at, content, []) === undefined) throw new Error('a damaged delta');
  return { kind: base.kind, content };
}
