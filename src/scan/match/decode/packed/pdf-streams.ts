import type { MemberSink } from '../zip-reader.ts';
import type { Decoding, PackedInput } from './packed-input.ts';

/** Bytes that a stream may have, packed and unpacked. */
const longest = 32 * 1024 * 1024;
/** How far before a stream its dictionary is looked for, in bytes. */
const longestDictionary = 1024;
const piece = 65_536;

const word = 'stream';
const opening = Buffer.from(word, 'latin1');
const closing = Buffer.from('endstream', 'latin1');
/** What a page shows that is no text (ISO 32000-1, 7.4.1): as little of it is looked into as of an image's own file. */
const ofImages = ['DCTDecode', 'DCT', 'JPXDecode', 'JBIG2Decode', 'CCITTFaxDecode', 'CCF', 'RunLengthDecode', 'RL'];

/** What the streams of a PDF file are given to. */
export interface PdfReading {
  readonly open: () => MemberSink;
  readonly inflated: (bytes: number) => void;
  readonly notRead: (why: string) => void;
}

/**
 * Unpacks what is packed in a PDF file's streams (ISO 32000-1, 7.3.8 and 7.4.4): page content, scripts, attached files.
 */
export function pdfStreams({ open, inflated, notRead }: PdfReading): Decoding {
  return function* (input) {
    const gaps = new Set<string>();
    let isEncrypted = false;
    let before = '';
    for (;;) {
      const between = yield* upTo(opening, input, (text) => {
        before = (before + text).slice(-longestDictionary);
        if (/\/Encrypt\s*(?:\d|<<)/.test(before)) isEncrypted = true;
      });
      if (!between) break;
      yield 2;
      // The word may be a part of a text.
      if (input.peek(0) !== 0x0d && input.peek(0) !== 0x0a) {
        before += word;
        continue;
      }
      const dictionary = before.slice(before.lastIndexOf('endobj') + 1);
      before = '';
      if (input.peek(0) === 0x0d) input.take(1);
      if (input.peek(0) === 0x0a) input.take(1);
      const filters = filtersIn(dictionary);
      const parts: Uint8Array[] = [];
      let length = 0;
      const isPacked = /^(?:(?:ASCII85Decode|A85) )?(?:FlateDecode|Fl)$/.test(filters.join(' '));
      yield* upTo(closing, input, (_, bytes) => {
        length += bytes.length;
        if (isPacked && length <= longest) parts.push(Uint8Array.from(bytes));
      });
      if (isPacked) {
        const content =
          length > longest
            ? 'it is too long'
            : inflatedStream(filters.length > 1 ? ascii85(Buffer.concat(parts)) : Buffer.concat(parts));
        if (typeof content === 'string') gaps.add(`a stream of it cannot be unpacked: ${content}`);
        else {
          inflated(content.length);
          const sink = open();
          for (let at = 0; at < content.length; at += piece) sink.push(content.subarray(at, at + piece));
          sink.end();
        }
      } else if (filters.some((name) => !ofImages.includes(name)))
        gaps.add(`a stream of it is packed with ${filters.join(' and ')}, which cannot be unpacked`);
    }
    if (isEncrypted) notRead('it is encrypted');
    else for (const gap of gaps) notRead(gap);
  };
}

/** Gives what comes before a mark, and drops the mark. Whether it came. */
function* upTo(
  mark: Buffer,
  input: PackedInput,
  give: (text: string, bytes: Uint8Array) => void,
): Generator<number, boolean> {
  for (;;) {
    yield mark.length;
    if (input.left < mark.length) {
      const rest = input.take(input.left);
      give(Buffer.from(rest).toString('latin1'), rest);
      return false;
    }
    const bytes = input.all();
    const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(mark);
    const before = input.take(at >= 0 ? at : bytes.length - mark.length + 1);
    give(Buffer.from(before).toString('latin1'), before);
    if (at < 0) continue;
    input.take(mark.length);
    return true;
  }
}

function filtersIn(dictionary: string): readonly string[] {
  const named = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1] ?? '';
  return [...named.matchAll(/\/(\w+)/g)].map(([, name = '']) => name);
}

/** The bytes that are written as ASCII85 (ISO 32000-1, 7.4.3), up to its end, or to what is none. */
function ascii85(text: Buffer): Buffer {
  const bytes: number[] = [];
  let value = 0;
  let digits = 0;
  const put = (count: number): void => {
    for (let index = 0; index < count; index++) bytes.push(Math.floor(value / 256 ** (3 - index)) & 255);
    value = 0;
    digits = 0;
  };
  for (const code of text) {
    if (code <= 32) continue;
    if (code === 0x7a && digits === 0) {
      put(4);
      continue;
    }
    if (code < 0x21 || code > 0x75) break;
    value = value * 85 + code - 0x21;
    if (++digits === 5) put(4);
  }
  if (digits > 1) {
    const last = digits - 1;
    for (; digits < 5; digits++) value = value * 85 + 84;
    put(last);
  }
  return Buffer.from(bytes);
}

/** As much as there is of it before its end; why it cannot be read, in words. */
function inflatedStream(packed: Buffer): Buffer | string {
  const { inflateSync, constants } = process.getBuiltinModule('node:zlib');
  try {
    return inflateSync(packed, { maxOutputLength: longest, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    const isLong = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return isLong ? 'it is too long' : 'it is damaged';
  }
}
