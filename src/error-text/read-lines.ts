/** So long a line is read in pieces: nothing that an error says is longer, and a hostile text may be one line. */
const longestLine = 16_384;
/** Pieces of a long line overlap, so that a message at a seam is whole in one of them. */
const overlap = 512;

/** A line as it stands in the input, decoded, and its number from 1. */
export interface InputLine {
  readonly number: number;
  readonly text: string;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * The lines of a text of any size, a slice at a time: UTF-8, UTF-16 with or without a byte order mark; other bytes become
 * replacement characters. Line ends are LF, CRLF and CR.
 */
export async function* readLines(slices: AsyncIterable<Uint8Array>): AsyncGenerator<readonly InputLine[]> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let held = '';
  let number = 1;
  const take = (text: string, isLast: boolean): readonly InputLine[] => {
    const lines: InputLine[] = [];
    // A CR at the end may be the first half of a CRLF.
    const whole = held + text;
    const cut = !isLast && whole.endsWith('\r') ? whole.length - 1 : whole.length;
    let start = 0;
    for (const { index, 0: end } of whole.slice(0, cut).matchAll(/\r\n|\n|\r/g)) {
      lines.push(...pieces(whole.slice(start, index), number));
      number += 1;
      start = index + end.length;
    }
    held = whole.slice(start);
    if (isLast) {
      if (held !== '') lines.push(...pieces(held, number));
      held = '';
    } else if (held.length > longestLine * 2) {
      lines.push(...pieces(held, number));
      held = held.slice(-overlap);
    }
    return lines;
  };
  for await (const slice of slices) {
    decoder ??= new TextDecoder(encodingOf(slice));
    const lines = take(decoder.decode(slice, { stream: true }), false);
    if (lines.length > 0) yield lines;
  }
  const last = take(decoder?.decode() ?? '', true);
  if (last.length > 0) yield last;
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

function pieces(text: string, number: number): readonly InputLine[] {
  if (text.length <= longestLine) return [{ number, text }];
  const parts: InputLine[] = [];
  for (let at = 0; at < text.length; at += longestLine - overlap)
    parts.push({ number, text: text.slice(at, at + longestLine) });
  return parts;
}
