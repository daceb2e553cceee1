/** Words of which one stands near every token of some patterns. */
export interface NearWords {
  /** Finds one. */
  readonly any: RegExp;
  /** In bytes, or more. */
  readonly longest: number;
}

export function nearWords(any: RegExp): NearWords {
  return { any, longest: Math.max(...any.source.split('|').map(({ length }) => length)) };
}

/** How far a text was read for words. */
export interface WordsRead {
  words: NearWords | undefined;
  /** None begins between these places, */
  from: number;
  to: number;
  /** but one at the second, if it ends here; 0 if the text was read to the end. */
  end: number;
}

/**
 * Whether one of the words is between two places of a text. Runs may stand close together: what was read for one of
 * them is not read again for the next.
 */
export function holdsWord(read: WordsRead, bytes: Buffer, words: NearWords, from: number, to: number): boolean {
  let at = from;
  if (read.words === words && read.from <= from && from <= read.to) {
    if (read.end > 0 && read.end <= to) return true;
    if (read.end === 0) at = read.to;
    if (at >= to) return false;
  }
  const found = words.any.exec(bytes.toString('latin1', at, to));
  read.words = words;
  read.from = from;
  read.to = found ? at + found.index : Math.max(from, to - words.longest + 1);
  read.end = found ? read.to + found[0].length : 0;
  return found !== null;
}
