import type { MemberSink } from '../zip-reader.ts';
import { lz4Block, snappyBlock } from './block-codecs.ts';
import { type Decoding, feedInto, NotUnpackable } from './packed-input.ts';
import { numberIn, stringIn, structIn, structsIn, type ThriftStruct, thriftStruct } from './thrift-struct.ts';
import { zstdDecoding } from './zstd-decoding.ts';

/** The longest file whose columns are read: its end, which says where they are, must be there first. In bytes. */
const longestFile = 32 * 1024 * 1024;
/** The longest page, unpacked. */
const longestPage = 16 * 1024 * 1024;
/** A page counts as this many bytes at least: a file may have one for each few of its bytes. */
const leastPage = 4096;
/** Shorter values are no token. */
const leastValue = 8;
const mark = 'PAR1';
/** The file's mark, and before it the length of what describes its columns. */
const tail = 8;

/** What the columns of a parquet file are given to, as lines of `name: value`. */
export interface ParquetReading {
  readonly open: (column: string) => MemberSink;
  readonly inflated: (bytes: number) => void;
  readonly notRead: (why: string) => void;
}

/** The columns of a parquet file whose values are texts (README.md and parquet.thrift of apache/parquet-format). */
export function parquetColumns({ open, inflated, notRead }: ParquetReading): Decoding {
  return function* (input) {
    yield longestFile + 1;
    if (input.left > longestFile)
      throw new NotUnpackable(`its columns are not unpacked: it has more than ${longestFile >> 20} MiB`);
    const bytes = Buffer.from(input.take(input.left));
    const description = descriptionOf(bytes);
    const leaves = leavesOf(structsIn(description, 2));
    const gaps = new Set<string>();
    for (const group of structsIn(description, 4))
      for (const [index, chunk] of structsIn(group, 1).entries()) {
        const leaf = leaves[index];
        const column = structIn(chunk, 3);
        inflated(leastPage);
        yield 0;
        if (chunk.has(8)) gaps.add('a column of it is encrypted');
        else if (leaf && column && (leaf.type === textType || (leaf.type === fixedType && leaf.length >= leastValue)))
          yield* columnLines(bytes, column, leaf);
      }
    for (const gap of gaps) notRead(gap);

    function* columnLines(all: Buffer, column: ThriftStruct, leaf: Leaf): Generator<number, void> {
      const sink = open(leaf.name);
      const lines = linesInto(sink, leaf.name);
      try {
        for (const page of pagesOf(all, column)) {
          const values = valuesOf(page, leaf, numberIn(column, 4) ?? 0);
          if (typeof values === 'string') gaps.add(`a column of it is ${values}, which cannot be unpacked`);
          else if (values) {
            inflated(Math.max(leastPage, values.length));
            for (const text of textsIn(values, leaf)) lines.add(text);
          } else inflated(leastPage);
          yield 0;
        }
      } finally {
        lines.flush();
        sink.end();
      }
    }
  };
}

/** Lines that are handed on at once, in bytes. */
const portion = 65_536;

/** Writes the values of a column one below the other, each behind its name. */
function linesInto(
  sink: MemberSink,
  name: string,
): { readonly add: (value: Uint8Array) => void; readonly flush: () => void } {
  const head = Buffer.from(`${name}: `);
  const held = Buffer.allocUnsafe(portion);
  let end = 0;
  const flush = (): void => {
    sink.push(held.subarray(0, end));
    end = 0;
  };
  const write = (bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length; ) {
      if (end === held.length) flush();
      const length = Math.min(bytes.length - at, held.length - end);
      held.set(bytes.subarray(at, at + length), end);
      end += length;
      at += length;
    }
  };
  return {
    add: (value) => {
      if (value.length < leastValue) return;
      write(head);
      write(value);
      write(lineEnd);
    },
    flush,
  };
}

const lineEnd = Buffer.from('\n');
const textType = 6;
const fixedType = 7;

/** A column: what it is called, and how its values are written. */
interface Leaf {
  readonly name: string;
  readonly type: number;
  /** The bytes of each value, where all have as many. */
  readonly length: number;
  /** How often a value may be left out, and repeated, on the way from the root. */
  readonly mostDefined: number;
  readonly mostRepeated: number;
}

function descriptionOf(bytes: Buffer): ThriftStruct {
  const length = bytes.length < 2 * tail ? 0 : bytes.readUInt32LE(bytes.length - tail);
  const start = bytes.length - tail - length;
  if (bytes.toString('latin1', bytes.length - 4) !== mark || start < mark.length) throw new Error('no description');
  return thriftStruct(bytes, start).struct;
}

/** Words for lists in the path of a column. */
const listWords = new Set(['list', 'element', 'item', 'array', 'array_element', 'bag', 'key_value', 'map']);

/** The columns in order, from a tree that is written as a list. */
function leavesOf(schema: readonly ThriftStruct[]): readonly Leaf[] {
  const leaves: Leaf[] = [];
  let next = 1;
  const read = (path: readonly string[], count: number, mostDefined: number, mostRepeated: number): void => {
    if (path.length > 100) throw new Error('the columns are nested too deeply');
    for (let child = 0; child < count && next < schema.length; child++) {
      const element = schema[next++] as ThriftStruct;
      const repetition = numberIn(element, 3) ?? 0;
      const defined = mostDefined + (repetition === 0 ? 0 : 1);
      const repeated = mostRepeated + (repetition === 2 ? 1 : 0);
      const names = [...path, stringIn(element, 4)];
      const children = numberIn(element, 5) ?? 0;
      if (children > 0) read(names, children, defined, repeated);
      else
        leaves.push({
          name: names.filter((name, index) => index === 0 || !listWords.has(name)).join('.'),
          type: numberIn(element, 1) ?? -1,
          length: numberIn(element, 2) ?? 0,
          mostDefined: defined,
          mostRepeated: repeated,
        });
    }
  };
  read([], numberIn(schema[0], 5) ?? 0, 0, 0);
  return leaves;
}

/** A piece of a column. */
interface Page {
  readonly head: ThriftStruct;
  readonly packed: Buffer;
}

function* pagesOf(bytes: Buffer, column: ThriftStruct): Generator<Page> {
  const dictionary = numberIn(column, 11) ?? 0;
  const data = numberIn(column, 9) ?? 0;
  let at = dictionary > 0 ? Math.min(dictionary, data) : data;
  const end = at + (numberIn(column, 7) ?? 0);
  if (at < mark.length || end > bytes.length) throw new Error('a column is not in the file');
  while (at < end) {
    const { struct: head, end: start } = thriftStruct(bytes, at);
    const length = numberIn(head, 3) ?? -1;
    if (length < 0 || start + length > end) throw new Error('a page is not in its column');
    yield { head, packed: bytes.subarray(start, start + length) };
    at = start + length;
  }
}

const encodings = ['PLAIN', '', 'PLAIN_DICTIONARY', 'RLE', 'BIT_PACKED', 'DELTA_BINARY_PACKED'];
const moreEncodings = ['DELTA_LENGTH_BYTE_ARRAY', 'DELTA_BYTE_ARRAY', 'RLE_DICTIONARY', 'BYTE_STREAM_SPLIT'];
const plain = 0;
const runLengths = 3;
/** Numbers of a dictionary, whose texts are in its own page. */
const ofDictionary = new Set([2, 8]);

/**
 * The values of a page, unpacked; undefined if it has none of its own; how they are written, in words, if that is
 * unknown.
 */
function valuesOf({ head, packed }: Page, leaf: Leaf, codec: number): Uint8Array | string | undefined {
  const size = numberIn(head, 2) ?? 0;
  const kind = numberIn(head, 1);
  const [dictionary, first, second] = [structIn(head, 7), structIn(head, 5), structIn(head, 8)];
  if (kind === 2 && dictionary) return unpackedPage(packed, codec, size);
  const encoding = numberIn(first, 2) ?? numberIn(second, 4);
  if ((kind !== 0 && kind !== 3) || encoding === undefined || ofDictionary.has(encoding)) return undefined;
  if (encoding !== plain) return `written as ${[...encodings, ...moreEncodings][encoding] ?? `encoding ${encoding}`}`;
  if (kind === 3) {
    const levels = (numberIn(second, 5) ?? 0) + (numberIn(second, 6) ?? 0);
    return unpackedPage(packed.subarray(levels), numberIn(second, 7) === 0 ? 0 : codec, size - levels);
  }
  const values = unpackedPage(packed, codec, size);
  return typeof values === 'string' ? values : values.subarray(levelsIn(values, leaf, first));
}

/** How many bytes of a page say which values are there. */
function levelsIn(bytes: Uint8Array, leaf: Leaf, head: ThriftStruct | undefined): number {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 0;
  for (const [most, encoding] of [
    [leaf.mostRepeated, numberIn(head, 4)],
    [leaf.mostDefined, numberIn(head, 3)],
  ] as const) {
    if (most === 0) continue;
    if (encoding === runLengths) at += at + 4 <= view.length ? 4 + view.readUInt32LE(at) : 4;
    else at += Math.ceil(((numberIn(head, 1) ?? 0) * (32 - Math.clz32(most))) / 8);
  }
  return at;
}

const codecs = ['', 'snappy', 'gzip', 'lzo', 'brotli', 'lz4', 'zstd', ''];

function unpackedPage(packed: Uint8Array, codec: number, size: number): Uint8Array | string {
  if (codec === 0) return packed;
  if (size > longestPage || size < 0) return 'in a page that is too long';
  const { gunzipSync, brotliDecompressSync } = process.getBuiltinModule('node:zlib');
  const options = { maxOutputLength: size + 1 };
  if (codec === 1) return snappyBlock(packed, size);
  if (codec === 2) return gunzipSync(packed, options);
  if (codec === 4) return brotliDecompressSync(packed, options);
  if (codec === 6) return zstdPage(packed, size);
  if (codec === 7) return lz4Block(packed, size);
  return `packed with ${codecs[codec] ?? `codec ${codec}`}`;
}

function zstdPage(packed: Uint8Array, size: number): Uint8Array {
  const parts: Buffer[] = [];
  let length = 0;
  const give = (bytes: Uint8Array): void => {
    length += bytes.length;
    parts.push(Buffer.from(bytes));
  };
  feedInto(zstdDecoding, give, () => length > size)(packed, true);
  return Buffer.concat(parts);
}

/** Each behind its length, or all of the same. */
function* textsIn(values: Uint8Array, { type, length }: Leaf): Generator<Uint8Array> {
  const view = Buffer.from(values.buffer, values.byteOffset, values.length);
  for (let at = 0; at + (type === textType ? 4 : length) <= view.length; ) {
    const start = type === textType ? at + 4 : at;
    const end = start + (type === textType ? view.readUInt32LE(at) : length);
    if (end > view.length) throw new Error('a value ends early');
    yield view.subarray(start, end);
    at = end;
  }
}
