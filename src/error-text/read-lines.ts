import { StringDecoder } from 'node:string_decoder';

/** So long a line is read in pieces: nothing that an error says is longer, and a hostile text may be one line. */
const longestLine = 16_384;
/** Pieces of a long line overlap, so that a message at a seam is whole in one of them. */
const overlap = 512;

/** In bytes. Longer strings live so long that memory grows by what has been read already: 30 MB for 64 KiB. */
const longestPart = 16_384;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** What is done with each line, in order; `number` counts from 1. Of a long line, pieces come with the same number. */
export type TakeLine = (text: string, number: number) => void;

/**
 * Reads the lines of a text of any size, a slice at a time, and gives how many there are: UTF-8, UTF-16 with or without
 * a byte order mark; other bytes become replacement characters. Line ends are LF, CRLF and CR. Nothing is collected: a
 * log may have ten million lines.
 */
export async function readLines(slices: AsyncIterable<Uint8Array>, take: TakeLine): Promise<number> {
  let decode: Decode | undefined;
  let held = '';
  let number = 1;
  const read = (text: string, isLast: boolean): void => {
    const whole = held + text;
    // A CR at the end may be the first half of a CRLF.
    const cut = !isLast && whole.endsWith('\r') ? whole.length - 1 : whole.length;
    let start = 0;
    while (start < cut) {
      const end = endOfLine(whole, start, cut);
      if (end === -1) break;
      takePieces(whole.slice(start, end), number, take);
      number += 1;
      start = end + (whole.startsWith('\r\n', end) ? 2 : 1);
    }
    held = whole.slice(start);
    if (!isLast && held.length > longestLine * 2) {
      takePieces(held, number, take);
      held = held.slice(-overlap);
    }
  };
  let head: Uint8Array | undefined = new Uint8Array(0);
  const readBytes = (bytes: Uint8Array): void => {
    decode ??= decoderFor(encodingOf(bytes));
    for (let at = 0; at < bytes.length; at += longestPart) read(decode(bytes.subarray(at, at + longestPart)), false);
  };
  for await (const slice of slices) {
    // The encoding shows in the first bytes, and a slice may be one byte.
    if (head) head = head.length === 0 && slice.length >= looked ? slice : Buffer.concat([head, slice]);
    if (head && head.length < looked) continue;
    readBytes(head ?? slice);
    head = undefined;
  }
  if (head) readBytes(head);
  read(decode?.() ?? '', true);
  if (held === '') return number - 1;
  takePieces(held, number, take);
  return number;
}

/** Where a line ends, at a LF or a CR; -1 where it does not end here. */
function endOfLine(text: string, start: number, cut: number): number {
  const feed = text.indexOf('\n', start);
  const before = feed === -1 || feed >= cut ? cut : feed;
  for (let at = start; at < before; at += 1) if (text.charCodeAt(at) === 13) return at;
  return before === cut ? -1 : before;
}

function takePieces(text: string, number: number, take: TakeLine): void {
  if (text.length <= longestLine) take(text, number);
  else for (let at = 0; at < text.length; at += longestLine - overlap) take(text.slice(at, at + longestLine), number);
}

/** Gives the text of a slice; without one, what is left of the last character. */
type Decode = (slice?: Uint8Array) => string;

function decoderFor(encoding: Encoding): Decode {
  const decoder = new StringDecoder(encoding === 'utf-8' ? 'utf8' : 'utf16le');
  let odd: Uint8Array | undefined;
  return (slice) => {
    if (slice === undefined) return decoder.end();
    if (encoding !== 'utf-16be') return decoder.write(Buffer.from(slice.buffer, slice.byteOffset, slice.byteLength));
    const bytes = Buffer.concat([...(odd ? [odd] : []), slice]);
    const whole = bytes.length - (bytes.length % 2);
    odd = whole === bytes.length ? undefined : bytes.subarray(whole);
    return decoder.write(bytes.subarray(0, whole).swap16());
  };
}

/** How many bytes of the beginning show whether every other one is zero. */
const looked = 512;

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, looked);
  const zeros = [0, 1].map((odd) => head.filter((byte, at) => byte === 0 && at % 2 === odd).length);
  const most = head.length / 4;
  if ((zeros[1] ?? 0) > most && zeros[0] === 0) return 'utf-16le';
  if ((zeros[0] ?? 0) > most && zeros[1] === 0) return 'utf-16be';
  return 'utf-8';
}
