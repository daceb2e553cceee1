/** A text that was derived from another one, with the source position of each of its characters. */
export interface MappedText {
  readonly text: string;
  /** For each character: the first source position that it stands for, and the one after the last. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** A text without changes. */
export function mapped(text: string): MappedText {
  return {
    text,
    starts: Uint32Array.from({ length: text.length }, (_, index) => index),
    ends: Uint32Array.from({ length: text.length }, (_, index) => index + 1),
  };
}

/** Replaces every match; the replacement stands for all of it. */
export function rewritten(
  source: MappedText,
  pattern: RegExp,
  replace: (...match: readonly string[]) => string,
): MappedText {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let last = 0;
  const keep = (to: number): void => {
    pieces.push(source.text.slice(last, to));
    for (let at = last; at < to; at += 1) {
      starts.push(source.starts[at] ?? 0);
      ends.push(source.ends[at] ?? 0);
    }
  };
  for (const match of source.text.matchAll(pattern)) {
    const [whole] = match;
    keep(match.index);
    last = match.index + whole.length;
    const text = whole === '' ? '' : replace(...match);
    pieces.push(text);
    for (let at = 0; at < text.length; at += 1) {
      starts.push(source.starts[match.index] ?? 0);
      ends.push(source.ends[last - 1] ?? 0);
    }
  }
  keep(source.text.length);
  return { text: pieces.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** Pieces of a text, in the order given. */
export function joined(source: MappedText, pieces: readonly (readonly [number, number])[]): MappedText {
  return {
    text: pieces.map(([from, to]) => source.text.slice(from, to)).join(''),
    starts: Uint32Array.from(pieces.flatMap(([from, to]) => [...source.starts.subarray(from, to)])),
    ends: Uint32Array.from(pieces.flatMap(([from, to]) => [...source.ends.subarray(from, to)])),
  };
}
