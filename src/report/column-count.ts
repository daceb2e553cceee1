const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** ASCII, Latin letters, our own signs and typographic characters. */
const narrowOnly = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2190-\u2bff]*$/;

/** How many columns of a terminal a text without control characters takes: East Asian letters two, combining marks none. */
export function columnCount(text: string): number {
  if (narrowOnly.test(text)) return text.length;
  let columns = 0;
  for (const character of text) {
    if (!/\p{M}/u.test(character)) columns += wide.test(character) ? 2 : 1;
  }
  return columns;
}

/** The text with spaces behind it, up to so many columns. */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnCount(text)));
}
