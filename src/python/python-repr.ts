/** repr() of a Python str: quote choice, escapes, printable test (Objects/unicodeobject.c, unicode_repr). */
export function reprStr(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let out = quote;
  for (const char of text) out += reprChar(char, quote);
  return out + quote;
}

/** repr() of Python bytes (Objects/bytesobject.c, PyBytes_Repr). */
export function reprBytes(bytes: Uint8Array): string {
  const quote = bytes.includes(0x27) && !bytes.includes(0x22) ? '"' : "'";
  let out = `b${quote}`;
  for (const byte of bytes) {
    const char = String.fromCharCode(byte);
    out += byte >= 0x7f ? hex('x', byte, 2) : reprChar(char, quote);
  }
  return out + quote;
}

/** repr() of a Python float from its JSON text (Objects/floatobject.c, float_repr; format code 'r'). */
export function reprFloat(text: string): string {
  const value = Number(text);
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const exp = Number(exponent);
  // Python uses exponents below 1e-4 and from 1e16; JavaScript at other limits.
  if (exp < -4 || exp >= 16) {
    const tail = digits.length > 1 ? `.${digits.slice(1)}` : '';
    const size = String(Math.abs(exp)).padStart(2, '0');
    return `${sign}${digits.slice(0, 1)}${tail}e${exp < 0 ? '-' : '+'}${size}`;
  }
  if (exp < 0) return `${sign}0.${'0'.repeat(-exp - 1)}${digits}`;
  const whole = digits.slice(0, exp + 1).padEnd(exp + 1, '0');
  return `${sign}${whole}.${digits.slice(exp + 1) || '0'}`;
}

/** A pattern: ICU's tables cost time when one is read, and few texts need it. */
const unprintable = '[\\p{C}\\p{Z}]';

/** One character inside a repr; `quote` is the quote in use, which must be escaped ('' for none). */
function reprChar(char: string, quote: string): string {
  if (char === '\\' || char === quote) return `\\${char}`;
  if (char === '\n') return '\\n';
  if (char === '\r') return '\\r';
  if (char === '\t') return '\\t';
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x20 && code < 0x7f) return char;
  // Python treats every separator except U+0020 as unprintable, and all of C*.
  if (!new RegExp(unprintable, 'u').test(char)) return char;
  if (code <= 0xff) return hex('x', code, 2);
  return code <= 0xffff ? hex('u', code, 4) : hex('U', code, 8);
}

function hex(letter: string, code: number, width: number): string {
  return `\\${letter}${code.toString(16).padStart(width, '0')}`;
}
