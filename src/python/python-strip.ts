// Python's white space for str; JavaScript's differs in U+001C..U+001F, U+0085 and U+FEFF.
const space = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const start = new RegExp(`^[${space}]+`, 'u');
const lastSpace = new RegExp(`[${space}]`, 'u');

/** `text.strip()` (Objects/unicodeobject.c, do_strip): a byte order mark stays. */
export function pythonStrip(text: string): string {
  return pythonRightStrip(pythonLeftStrip(text));
}

/** `text.lstrip()`. */
export function pythonLeftStrip(text: string): string {
  return text.replace(start, '');
}

/** `text.rstrip()`, in linear time. */
export function pythonRightStrip(text: string): string {
  let end = text.length;
  while (end > 0 && lastSpace.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
