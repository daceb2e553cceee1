/** A 1-based place in a text; the column counts code points, as Python does. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** How many Python characters (code points) come before the UTF-16 index `end`; a lone surrogate counts as one. */
export function codePointIndex(text: string, end: number): number {
  let count = end;
  for (let i = 1; i < end; i += 1) if (isPairEnd(text, i)) count -= 1;
  return count;
}

/**
 * Returns the position of a UTF-16 index; only '\n' ends a line (Lib/json/decoder.py, JSONDecodeError.__init__). It
 * continues from the last position, so asking in rising order costs one pass through the text.
 */
export function createPlaceFinder(text: string): (index: number) => TextPosition {
  let at = 0;
  let line = 1;
  let column = 1;
  return (index) => {
    if (index < at) [at, line, column] = [0, 1, 1];
    for (; at < index; at += 1) {
      if (text[at] === '\n') [line, column] = [line + 1, 1];
      else if (!isPairEnd(text, at)) column += 1;
    }
    return { line, column };
  };
}

function isPairEnd(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit < 0xdc00 || unit > 0xdfff) return false;
  const before = text.charCodeAt(index - 1);
  return before >= 0xd800 && before <= 0xdbff;
}
