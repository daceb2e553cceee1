/** A search for many texts at once. */
export type TextSearch = (
  bytes: Uint8Array,
  from: number,
  to: number,
  found: (index: number, start: number) => void,
) => void;

/** Texts of this length and longer are searched separately: the shortest text determines the step of a search. */
const longText = 16;

/**
 * A search for every text in one pass (Wu and Manber): most steps are nearly as long as the shortest text. Texts have 2
 * bytes or more.
 */
export function textSearch(texts: readonly Uint8Array[]): TextSearch {
  const indexes = texts.map((_, index) => index);
  const groups = [
    indexes.filter((index) => (texts[index] as Uint8Array).length >= longText),
    indexes.filter((index) => (texts[index] as Uint8Array).length < longText),
  ];
  const searches = groups.filter((group) => group.length > 0).map((group) => searchOf(texts, group));
  return (bytes, from, to, found) => {
    for (const search of searches) search(bytes, from, to, found);
  };
}

function searchOf(texts: readonly Uint8Array[], group: readonly number[]): TextSearch {
  const least = Math.min(...group.map((index) => (texts[index] as Uint8Array).length));
  const steps = new Uint8Array(65_536).fill(Math.min(255, least - 1));
  const ends = new Map<number, number[]>();
  for (const index of group) {
    const text = texts[index] as Uint8Array;
    for (let at = 1; at < least; at++) {
      const pair = ((text[at - 1] as number) << 8) | (text[at] as number);
      steps[pair] = Math.min(steps[pair] as number, least - 1 - at);
      if (at === least - 1) ends.set(pair, [...(ends.get(pair) ?? []), index]);
    }
  }
  return (bytes, from, to, found) => {
    const last = Math.min(bytes.length, to + least - 1);
    let at = from + least - 1;
    while (at < last) {
      const pair = ((bytes[at - 1] as number) << 8) | (bytes[at] as number);
      const step = steps[pair] as number;
      if (step > 0) {
        at += step;
        continue;
      }
      for (const index of ends.get(pair) ?? [])
        if (standsAt(bytes, at - least + 1, texts[index] as Uint8Array)) found(index, at - least + 1);
      at++;
    }
  };
}

/** Whether a text is at a place. */
export function standsAt(bytes: Uint8Array, start: number, text: Uint8Array): boolean {
  if (start + text.length > bytes.length) return false;
  for (let at = 0; at < text.length; at++) if (bytes[start + at] !== text[at]) return false;
  return true;
}
