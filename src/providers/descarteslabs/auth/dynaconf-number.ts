// White space around numbers in Python; U+001C..U+001F count for str but not for numbers.
const EDGES =
  /^[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+|[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/g;
const INT = /^[+-]?\p{Nd}+(?:_\p{Nd}+)*$/u;
const FLOAT =
  /^[+-]?(?:(?:\p{Nd}+(?:_\p{Nd}+)*\.?(?:\p{Nd}+(?:_\p{Nd}+)*)?|\.\p{Nd}+(?:_\p{Nd}+)*)(?:e[+-]?\p{Nd}+(?:_\p{Nd}+)*)?|inf|infinity|nan)$/iu;
const MAX_INT_DIGITS = 4300;

/** Whether `int(text)` succeeds (Objects/longobject.c, PyLong_FromUnicodeObject); all Unicode digits count. */
export function isPythonInt(text: string): boolean {
  const bare = text.replace(EDGES, '');
  return INT.test(bare) && (bare.match(/\p{Nd}/gu)?.length ?? 0) <= MAX_INT_DIGITS;
}

/** Whether `float(text)` succeeds (Objects/floatobject.c, PyFloat_FromString). */
export function isPythonFloat(text: string): boolean {
  return FLOAT.test(text.replace(EDGES, ''));
}
