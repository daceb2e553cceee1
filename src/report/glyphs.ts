/** The signs of the first column, and those within a line. Colour never says what they do not say. */
export interface Glyphs {
  readonly ok: string;
  readonly error: string;
  readonly warning: string;
  readonly note: string;
  readonly skipped: string;
  readonly unknown: string;
  readonly uses: string;
}

const unicode: Glyphs = { ok: '✓', error: '✗', warning: '!', note: '·', skipped: '–', unknown: '?', uses: '→' };
const ascii: Glyphs = { ok: 'ok', error: 'x', warning: '!', note: '.', skipped: '-', unknown: '?', uses: '>' };

/** The signs that a terminal can show. */
export function glyphsOf(canUnicode: boolean): Glyphs {
  return canUnicode ? unicode : ascii;
}
